var va=/^(\d{4})-(\d{2})-(\d{2})$/;function tt(e){let[,t,n,o]=typeof e=="string"&&va.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Sa(+t,+n)?e:null}function Ln(e){let t=e.getFullYear();return t>=1&&t<=9999?$a(t,e.getMonth()+1,e.getDate()):null}var In=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Sa(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var $a=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Oa=["button","input","select","summary","textarea"],Ea=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?o.addEventListener(r.slice(2),a):a===!0?o.setAttribute(
r,""):a!==!1&&a!=null&&o.setAttribute(r,a);return Oa.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ea.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(r=>r!=null)),o}function ke(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))o.setAttribute(r,a);return o.append(...n),
o}var C=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,r)=>{let a=t[o];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),ze=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function at(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return o.length?
o:e.cards}var qo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},Bo=["first","second",
"third"],Po=e=>Bo[e%Bo.length];function _t(e,t){for(let r of e)r.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
C(t["cards-more"],{n:e.length}));function o(){for(let r of e)r.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Nn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ca=new RegExp(`^${Nn}+|${Nn}\
+$`,"g"),Ma=/[\p{L}\p{N}_]+/gu,Aa=/^[\p{L}\p{N}_]+/u,Ta=/\{([a-z][a-z0-9-]*)\}/,[La,Ia]=["⁨","⁩"],Wo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Na=new RegExp(`[,;:،]|${Nn}`),Ra="January February March April May June July August\
 September October November December".split(" "),Da=/^\p{Uppercase}/u,_o=/[.!?…؟。][\u2069”’"')»]*$/,Ba=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ke="en-US",Rn=({language:e=Ke})=>{Ke=e},Re=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),xt=(e,t)=>e[`\
moment-${t}`]??(tt(t)?lt(t):t),Dn=e=>new Intl.ListFormat(Ke,{type:"conjunction"}).format(e),jt=(e,t,n=Ke)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),xe=e=>e.replace(Ca,""),We=e=>e.toLowerCase().toUpperCase(),vt=e=>e.
match(Aa)?.[0]??"";function lt(e,t=Ke){if(t!=="en-US")return jt(e,{dateStyle:"long"},t);let[n,o,r]=e.split("-").map(Number);
return`${Ra[o-1]} ${r}, ${n}`}function nt(e,t,n=[]){let o=e.split(Ta),r="";for(let a=0;a<o.length-1;a+=2){let[l,c,u]=o.slice(a,a+3),p=qa(xe(t[c]),u),i=Pa(
l,p,n),f=!i&&!r&&Da.test(l);r+=_o.test(r)?i.replace(/^,+/,""):i,r+=Wa(f?Ft(p):p)}return _o.test(r)?r:r+o.at(-1)}function De(e){
let t=xe(e),[n,o,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Wo&&o===Wo[n]&&xe(r))||r.includes(n)||r.includes(
o)?e:r}function qa(e,t){let n=e.length;for(;n&&Na.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,r=t.startsWith(",")&&o.endsWith(
".")&&o!==".",a=o.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:o}function Ft(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Pa(e,t,n){let o=We(vt(t));if(!o)return e;let r=new Set(n.map(We)),a=l=>l===o||r.
has(l)&&r.has(o);for(let l of e.matchAll(Ma))if(a(We(l[0])))return e.slice(0,l.index);return e}var Wa=e=>Ba.test(e)?`${La}${e}${Ia}`:
e;var _a=3;function Bn(e,{words:t,has:n,put:o,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(i=>s("inp\
ut",{type:"checkbox",onchange:({target:f})=>(f.checked?o:r)(i)})),l=()=>a.forEach((i,f)=>{i.checked=n(e[f])});l();let c=e.
map((i,f)=>s("label",{class:"ajar-card"},a[f],s("span",{dir:"auto"},i))),u=_t(c.filter((i,f)=>f>=_a&&!a[f].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...c,u)),follow:l}}var Fa=2e4;function Fo(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Fa,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
o.style.height="auto";let a=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+a}px`)};o.addEventListener(
"input",r),new ResizeObserver(r).observe(o)}return o}function qn(e,t,n,o){let r=Fo(e,{rows:1,...o,oninput:()=>{r.value.includes(
`
`)&&(r.value=r.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:a=>{/Break|Paragraph/.test(a.inputType)&&(a.preventDefault(),
n?.())}});return r}function Ho(e,t,{words:n,group:o,change:r,remarks:a,sentences:l=[]}){let{opener:c,long:u,remark:p}=e,
i=c?s("b",{id:`${o}-opener`},c):null,f=Fo(t??"",{rows:u?8:2,oninput:()=>{r(f.value.trim()?f.value:null),g.follow()},...c?
{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),m=y=>{f.value=y,f.dispatchEvent(
new Event("input",{bubbles:!0}))},d=n["message-opener"],g=Bn(l,{words:n,has:y=>f.value.includes(y),put:y=>m(`${f.value.trim()||
d} ${y}`),drop:y=>{let v=f.value.replace(y,"").replace(/ {2,}/g," ").trim();m(v===d?"":v)}}),w=s("label",{class:"ajar-wo\
rds ajar-write"},i,f),k=p&&a?a(f,e):"";return g.element||k?s("div",{},g.element,w,k):w}function Uo(e,t,{words:n,change:o,
sentences:r=[]}){let a=s("div",{}),l=()=>[...a.querySelectorAll("textarea")],c=()=>{let v=l().map(j=>j.value).filter(j=>j.
trim());o(v.length?v:null),y.follow()},u=()=>[...a.children].forEach((v,j)=>{v.querySelector("textarea").setAttribute("a\
ria-label",C(n.line,{n:j+1})),v.querySelector("button").setAttribute("aria-label",C(n["remove-line"],{n:j+1}))}),p=()=>{
g(""),l().at(-1).focus()},i=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-line"]),f=()=>{u(),i.hidden=a.
children.length>=e.most},m=v=>{let j=l()[l().indexOf(v)+1];j?j.focus():v.value.trim()&&!i.hidden&&p()},d=v=>{let j=qn(v,
c,()=>m(j),{enterkeyhint:"next"});return j},g=v=>{let j=()=>{let I=R.nextElementSibling||R.previousElementSibling;R.remove(),
I||g(""),f(),c(),(I||a.firstElementChild).querySelector("textarea").focus()},R=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},d(v)),s("button",{type:"button",class:"ajar-remove",onclick:j},"×"));a.append(R),f()},w=t||[];for(let v=0;v<
Math.max(e.lines,w.length);v++)g(w[v]??"");let k=v=>l().find(j=>j.value.trim()===v),y=Bn(r,{words:n,has:v=>!!k(v),put(v){
!k("")&&!i.hidden&&g("");let j=k("");j&&(j.value=v),c()},drop(v){k(v).value="",c()}});return s("div",{class:"ajar-lines"},
y.element,a,i)}var Ha=5,Ua=3,za=25,Ka=500,Va=24;function Ne(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},
400)},end(){clearTimeout(n),n=0,o&&t(""),o=!1}}}function Ga(e){let t=n=>{let o=Math.hypot(n.clientX-e.clientX,n.clientY-
e.clientY),r=n.timeStamp-e.timeStamp;!n.detail||o>Va||r>Ka||(n.preventDefault(),n.stopPropagation())};addEventListener("\
click",t,{capture:!0,once:!0})}var Pn=e=>Re(s("p",{class:"ajar-hint"},e["part-in-english"]),e),Wn=(e,{language:t})=>t?Re(
s("span",{},e),{language:t}):e,Ja=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summa\
ry",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-\
mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-r\
emarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-s\
aid)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ");function Ht(e,{language:t},n){if(!t)return e;
Re(e,{language:t});let o=()=>{for(let r of e.querySelectorAll(Ja))Re(r,n)};return new MutationObserver(o).observe(e,{childList:!0,
subtree:!0}),o(),e}function zo(e,t,n){let{words:o,level:r=3,small:a=!1,folded:l=!1,brief:c=!1,beside:u=[]}=n,{closed:p=null}=n,
i={...Xa,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,
w=0,k=n.aside??0,y=t.why?s("p",{class:"ajar-why"},t.why):"",v=t.private?s("p",{class:"ajar-private"},t.private):"",j=N=>c?
N.after:l&&N.more,R=t.items.some(N=>j(N)&&n.answers?.[N.id]!=null),{example:I}=t,q=I?s("details",{class:"ajar-example"},
s("summary",{},o.example),s("p",{},I)):"",W=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),D=s("div",{}),
x=s("div",{class:"ajar-body"}),M=s(`h${r}`,{id:`${f}-title`},t.title),B=[t.language?Pn(o):"",...a||l?[s("div",{class:"aj\
ar-beside"},...u,y?Za([y],o):"",q),v]:[y,v,q],D,x,W],A=s("section",{class:"ajar-form","aria-labelledby":`${f}-title`},...p===
null?[M,...B]:[s("details",{class:"ajar-folded",open:!p},s("summary",{},M),...B)]);Ht(A,t,o);let P=null,b=N=>{P=N};A.addEventListener(
"click",b,!0),A.addEventListener("keydown",N=>{N.key!=="Enter"||!(N.ctrlKey||N.metaKey)||!g||(N.preventDefault(),g.next.
click())}),e.replaceChildren(A);function S(){let N=t.items.filter(X=>ze(X,m)),Q=N.filter(X=>!j(X)),se=R?N.filter(j).map(
X=>[X]):[];return[...c||a&&t.together?[Q]:Q.map(X=>[X]),...se]}let $=N=>{W.replaceChildren(N)},F=(N,Q)=>{let se=N.split(
/\{([a-z]+)\}/);W.replaceChildren(...se.map((re,X)=>X%2?Wn(Q[re],t):re))},G=Ne(o,$);function U(N,Q){W.replaceChildren(`${N}\
 `,s("button",{type:"button",class:"ajar-link",onclick:()=>{m=Q,$(""),n.onChange(m),_({focus:!0})}},o["put-back"]))}function Z(N,Q){
m={...m,[N.id]:Q},Qa(x),$(""),n.onChange(m),oe()}function V(){te(!0),G.begin(),w=setTimeout(Y,8e3)}function Y(){w&&(clearTimeout(
w),w=0,te(!1),G.end())}function te(N){for(let Q of g?.fieldsets??[])Q.disabled=N}function oe(){if(!g)return;let{items:N,
skip:Q,where:se,next:re,enough:X,more:me}=g,he=S().length;Q.textContent=de(N)?o["clear-and-skip"]:o.skip,se.textContent=
C(o["question-of"],{n:d+1,all:he}),se.hidden=he===1,re.textContent=d===he-1?o.done:o.next,X.hidden=!le(he);let Oe=d===he-
1&&(!c||de(N)),ve=t.items.some(Ee=>j(Ee)&&ze(Ee,m));me.hidden=R||!Oe||!ve}function le(N){return(n.enough==="at once"||d>
0)&&d<N-1&&de(t.items)}function je(){w||(V(),n.onDone(m))}let de=N=>N.some(({id:Q})=>m[Q]!=null);function z(N,Q=!0){if(w)
return;let se=S();if(d+=N,d>=se.length){d=se.length-1,je();return}_({focus:Q,again:N<0})}function T(N,Q){let se=`${f}-${N.
id}`,re=s("legend",{id:`${se}-ask`},C(N.ask,m)),X=N.hint?s("p",{class:"ajar-hint",id:`${se}-hint`},N.hint):null,me=[X,Q.
mark].filter(Boolean).map(({id:Ee})=>Ee),he=N.among?{...N,cards:at(N,m)}:N,Oe=i[N.kind](he,qo(he,m[N.id]),{words:o,level:r+
1,group:se,change:Ee=>Z(N,Ee),say:$,tell:F,remarks:n.remarks,sentences:n.sentences?.(N),isQuick:n.enough==="at once",isShort:l,
...Q}),ve={class:`ajar-item ajar-${N.kind}`,tabindex:"-1","aria-describedby":me.join(" ")||null};return s("fieldset",ve,
re,X,Oe)}function _({focus:N=!1,again:Q=!1}={}){let se=S();d=Math.max(0,Math.min(d,se.length-1));let re=se[d],X=n.mark?.(
re),me=X?s("p",{class:"ajar-mark",id:`${f}-${re[0].id}-mark`},X):null,he=s("div",{class:"ajar-moves ajar-onward"}),Oe=d>
0?()=>z(-1):null,ve=re.map(et=>T(et,{mark:me,again:Q,moves:he,back:Oe})),Ee=s("button",{type:"button",class:"ajar-skip",
onclick:()=>{if(w)return;let et=m,Wt=de(re);if(m={...m,...Object.fromEntries(re.map(({id:bt})=>[bt,null]))},n.onChange(m),
!Wt){z(1);return}_({focus:!0}),U(o.cleared,et)}}),Xe=s("button",{type:"button",class:"ajar-next",onclick:()=>{w||($(""),
z(1))}}),O=s("p",{class:"ajar-where"}),ae=s("button",{type:"button",class:"ajar-link",onclick:()=>{w||(R=!0,z(1))}},c?o["\
add-why"]:o["ask-more"]),ce=s("button",{type:"button",class:"ajar-link",onclick:je},o.enough);g={items:re,skip:Ee,where:O,
next:Xe,fieldsets:ve,enough:ce,more:ae},D.replaceChildren();let ge={type:"button",class:"ajar-back",onclick:Oe};he.replaceChildren(
Xe,Oe?s("button",ge,o.back):"",Ee);let Se=ve.length===1;me&&Se&&ve[0].lastElementChild.before(me),x.replaceChildren(O,...me&&
!Se?[me]:[],...ve,he,...n.enough?[ae,ce]:[]),oe(),n.onMove?.(d),N&&(ve[0].focus({preventScroll:!0}),O.scrollIntoView({block:"\
nearest"}))}function ee(N){if(D.replaceChildren(),!N||!n.help||k>N.kinds.length)return null;let Q=()=>{k=N.kinds.length+
1,n.onAside?.(k),D.replaceChildren(),x.querySelector("[tabindex]").focus()},{help:se,instead:re}=n;return D.append(se.notice(
N,{level:r+1,aside:Q,instead:re})),D.querySelector("[tabindex]")}function ne(N,{focus:Q=!1,danger:se=null}={}){g=null;let re=s(
`h${r+1}`,{tabindex:"-1"},o["what-you-said"]);x.replaceChildren(s("div",{class:"ajar-reflection"},re,...N.flatMap(me=>St(
me,r+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{d=0,_({focus:!0,again:!0})}},
o.change),s("button",{type:"button",onclick:()=>{let me=m;m={},d=0,k=0,n.onAside?.(0),n.onStartOver(),_({focus:!0}),U(o["\
started-over"],me)}},o["start-over"])));let X=ee(se);Q&&(X??re).focus()}function be(N){let Q=x.contains(document.activeElement);
Q&&g&&!w||(Y(),m={...N.answers},N.done?ne(N.reflection,{focus:Q,danger:N.danger}):(d=N.at??Math.max(0,S().findIndex(se=>se.
some(({id:re})=>m[re]==null))),_()))}let{done:$e,reflection:we,danger:Ie}=n;return be({answers:m,at:n.at,done:$e,reflection:we,
danger:Ie}),{update(N){be(N),!g&&P&&Ga(P),P=null},release:Y,say:N=>{Y(),$(N)}}}function Ya(e){let t=0,n=e.findIndex(({text:o},r)=>(t+=
o.split(" ").length,r>=Ha||r>=Ua&&t>za));return n<0||n>=e.length-1?e.length:n}var Za=(e,t)=>s("details",{},s("summary",{},
t["why-this"]),...e);function Qa(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var St=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>
1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(r=>s("p",
{},r))].filter(Boolean),Xa={ruler(e,t,{group:n,change:o}){let r=Array.from({length:11},(a,l)=>s("label",{class:"ajar-num\
ber"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===0?`${n}-low`:l===10?
`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),s("p",
{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:o,change:r,remarks:a,isShort:l}){let{chosen:c,own:u}=t||{chosen:[],own:""},p=()=>r(
c.length||u.trim()?{chosen:[...c],own:u}:null),i=e.many?"checkbox":"radio",f=e.cards.map(k=>s("input",{type:i,name:o,value:k.
id,checked:c.includes(k.id),onchange:y=>{e.many?c=c.filter(v=>v!==k.id).concat(y.target.checked?k.id:[]):(c=[k.id],u="",
m&&(m.value="")),p()}})),m=e.own?qn(u,()=>{u=m.value,!e.many&&u.trim()&&(c=[],f.forEach(k=>{k.checked=!1})),p()}):null,d=e.
cards.map((k,y)=>s("label",{class:"ajar-card"},f[y],s("span",{},k.text))),g=l?Ya(e.cards):d.length,w=_t(d.filter((k,y)=>y>=
g&&!f[y].checked),n);return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),
...d,w,m?s("label",{class:"ajar-own"},s("span",{},e.own),m):null,m&&e.remark&&a?a(m,e):null)},text:Ho,list:Uo,date(e,t,{
words:n,change:o,say:r}){let a=Ln(new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",
{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>="1000"&&l.value<a&&r(n["day-past"])}}))}};function el(e,t=[]){let n=0;return e.map(({minutes:o},r)=>{let a=n;return t.includes(r)||(n+=60*o),{start:a,end:n}})}function Ko(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let r=el(e.parts,t.dropped),a=t.began??n,l=n-a,{start:c,end:u}=r[o],
p=Math.max(0,l-u)-Math.max(0,c-l);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:a+u,ends:a+r.at(-1).end}}
var Ut=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Vo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:r,
blank:a,join:l}=t;if(a||l)return o;let c=({part:p,kind:i},f)=>f>o&&!r.includes(p)&&(i!=="moves"||n.some(tl)),u=e.findIndex(
c);return u<0?null:u}var tl=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Go(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:r,optional:a},l)=>{let c=t.dropped.includes(l);return{part:l,
title:o,minutes:r,optional:a,dropped:c}}).filter(({part:o,optional:r})=>r&&o>n)}function Jo(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),r=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:r?Math.ceil(o/60)/Math.ceil(r/60):0}}var nl=new Set,_n=()=>{if(!document.hidden)for(let e of[...nl])e(Math.random()*1e3)};window.addEventListener("online",_n);
window.addEventListener("pageshow",_n);document.addEventListener("visibilitychange",_n);function rl(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Lu=rl("ajar-presenter");var Yo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Zo(e,t){return e?!(t.protocol.startsWith("http")&&!Yo.test(t.
hostname)&&Yo.test(new URL(e).hostname)):!1}function Qo(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var al=2,$t=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Fn(e,t){if(t?.kind!=="moves"){let l=t&&$t(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:c})=>l.startsWith(
"check-in@")&&c.some(({snapshot:u})=>u)),o=n.at(-1),r=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&r.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:o,body:{moves:!0}}:null}function Hn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:C(t["room-joined"],{n:e}):t["room-joined-none"]}function Ot({answered:e,units:t},{joined:n},o){return t.length?
n>e?C(o["wall-answered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:C(o["wall-answered"],{n:e}):""}function Xo(e,t){return e?
e.over?t["wall-time-up"]:C(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Un({shown:e},t){let n={
"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["ro\
om-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},
[o]=e.map(({withheld:r})=>r).filter(Boolean);return n[o]??t["wall-held"]}function es(e,t){let n=e.filter(({snapshot:l,withheld:c})=>!l&&
c);if(!n.length)return"";let o=Un({shown:n},t),r=n.map(({card:l,heading:c})=>l||c);if(r.length<=al)return C(t["room-with\
held-of"],{items:r.join(", "),why:o});let a=e.filter(({kind:l})=>l===n[0].kind).length;return`${C(t["room-withheld-some"],
{n:n.length,all:a})} ${o}`}function ts(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return C(n,{minutes:Math.abs(e)})}var zt=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(t,{hour:"numeric",minute:"\
2-digit"}),Ve=e=>!!e?.name.startsWith("check-in@");function _e(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let r=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>r.remove()},...n);return e.append(r),r.showModal(),r}function ns(e){for(let t of e.querySelectorAll(
"dialog"))t.refresh?.()}var zn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},e);function it(e,t,n,o,r){let a=s(
"p",{},t()),l=_e(e,"wall-asking",a,s("div",{class:"wall-answers"},zn(n,()=>{l.close(),r()},"wall-primary"),zn(o,()=>l.close())));
l&&(l.refresh=()=>{a.textContent=t(),a.textContent||l.close()})}var Kt=(e,{joined:t})=>e?.state==="open"&&e.units.length?
Math.max(0,t-e.answered):0;function Vt(e,t,n,o,r){let a=t();if(!a)return;let{question:l,body:c}=a,{id:u,state:p}=l,i=m=>m?.
question.id===u&&m.question.state===p&&m.body.moves===c.moves,f=()=>{let m=t();if(!i(m))return"";if(c.moves)return o["wa\
ll-moves-sure"];let d=Kt(m.question,n());return d?d===1?o["wall-still-one"]:C(o["wall-still"],{n:d}):o["wall-still-none"]};
!c.moves&&!Kt(l,n())?r(a):it(e,f,o["wall-reveal-now"],o["wall-wait"],()=>r(a))}function os(e,t){let n=[[t["wall-key-next"],
"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],
"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-\
hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],o=_e(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",{},...n.map(([r,a])=>s("div",{},s("dt",{},...a.
split(" ").map(l=>s("kbd",{},l))),s("dd",{},r)))),s("div",{class:"wall-answers"},zn(t["wall-close"],()=>o.close())));o?.
addEventListener("keydown",r=>{r.key==="?"&&o.close()})}var Ce=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Kn({units:e,hands:t=0},n){let o=new Map,r=ll(n);for(let a of e){
if(n.length&&!n.some(({id:p})=>p===a.item)||(a.kind==="move"||t>0)&&!a.snapshot&&!a.withheld)continue;let u=["ruler","mo\
ve"].includes(a.kind)?a.kind:a.item;o.has(u)||o.set(u,{kind:a.kind,heading:a.heading,shown:[]}),o.get(u).shown.push(il(a,
r))}return[...o.values()]}function ll(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let r of o){let a=r.short||r.text;
t.set(`${n}/${r.id}`,a),t.set(`${n}:${r.text}`,a)}return t}function il({id:e,item:t,card:n,heading:o,values:r,bands:a,snapshot:l,
withheld:c},u){let p=l&&(l.fine?cl(l.counts,a):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:Et(r,a).map(i=>u.
get(`${t}:${i}`)??i),sizes:a,counts:p,n:p?Gt(p):0,withheld:c??""}}function cl(e,t){let n=0;return t.map(o=>(n+=o,Gt(e.slice(
n-o,n))))}function Et(e,t){let n=0;return t.map(o=>{n+=o;let r=e[n-1];return o===1?r:`${e[n-o]}–${r}`})}var Gt=e=>e.reduce(
(t,n)=>t+n,0),Vn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ye=({shown:e})=>e.filter(({counts:t})=>t);var ss=["wall-first","wall-second","wall-third"],as=e=>ss[e%ss.length],Fe=e=>`${(100*e).toFixed(2)}%`,ls={"aria-hidden":"\
true"};function Mt(e,t,n){return ye(e).length?{ruler:rs,move:rs,sort:fl,card:kl,choice:yl}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},Un(e,t))]}function rs(e,t){let n=Math.max(...ye(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,r)=>{let a=o.counts?[{counts:o.counts}]:[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,c=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return cs({...o,heading:u,
labels:l,sizes:c},a,n,as(r),t)}))]}function is(e,t){let[n,o]=e,r=o.shown.map(c=>[n.shown.find(({id:u})=>u===c.id),c]),a=r.
flatMap(c=>c.flatMap(u=>u?.counts??[])),l=Math.max(1,...a);return[s("div",{class:"wall-figures"},...r.map(([c,u],p)=>cs(
u,[{counts:c?.counts,isEarlier:!0},{counts:u.counts}].filter(i=>i.counts),l,as(p),t))),fs([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function cs({heading:e,labels:t,sizes:n},o,r,a,l){let c=Gt(n),u=.03,p=0,i=n.flatMap((m,d)=>{let g=p/
c+(p?u/2:0);p+=m;let w=p/c-g-(p<c?u/2:0);return o.flatMap(({counts:k,isEarlier:y},v)=>{let j=g+v*w/o.length;return ul(k[d]/
r,k[d],j,w/o.length,y)})}),f=t.map((m,d)=>`${m}: ${o.at(-1)?.counts[d]??""}`);return s("figure",{class:a},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ke("svg",{class:"wall-columns",role:"img","aria-label":f.join(", ")},...i):s("p",
{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...pl(t,n)))}function ul(e,t,n,o,r){let a=1-
e;return[ke("rect",{x:Fe(n),y:Fe(a),width:Fe(o),height:Fe(e),class:r?"wall-then":"wall-solid"}),ke("text",{x:Fe(n+o/2),y:Fe(
a),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function pl(e,t){return e.map((n,o)=>{let r=s("span",{class:"wall-whole"},
n);return r.style.setProperty("--size",t[o]),r})}function fl(e,t,n){let o=[...ye(e)].sort((c,u)=>hl(c.counts,u.counts)),
r=Math.max(...o.map(({n:c})=>c)),[{labels:a}]=o;if(a.length>Gn.length)return[Yt(o.map(c=>ml(c,t)),n,t)];let l=o.map(({name:c,
counts:[u,...p]},i)=>{let m=!i&&c.length+a[0].length<dl?`${u} ${a[0]}`:`${u}`;return Ct(c,m,gl([u,...p],r))});return[Yt(
[...l,...ps(e,t)],n,t),fs(a.map((c,u)=>[Gn[u],c]))]}var dl=24;function ml({name:e,labels:t,counts:n,n:o},r){let a=Math.max(
...n),l=t.filter((u,p)=>n[p]===a).join(" / "),c=C(r["wall-of"],{n:a,of:o});return Ct(e,c,[],s("p",{class:"wall-muted"},l))}
var hl=(e,t)=>{let n=e.findIndex((o,r)=>o!==t[r]);return n<0?0:t[n]-e[n]},Gn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function gl(e,t){let n=0;return e.map((o,r)=>{let a=n/t;return n+=o,Jt(Gn[r],a,o/t)})}function Jt(e,t,n){
let[o,r]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],a=n?.004:0;return ke("rect",{class:e,x:Fe(t+a),y:Fe(
o),width:Fe(Math.max(0,n-2*a)),height:Fe(r)})}function kl(e,t,n){let o=ye(e).map(({name:r,counts:a,n:l})=>({name:r,count:a[0],
n:l}));return[Yt([...us(o,t),...ps(e,t)],n,t)]}function yl(e,t,n){let[{labels:o,counts:r,n:a}]=ye(e),l=o.map((c,u)=>({name:c,
count:r[u],n:a}));return[Yt(us(l,t),n,t)]}function us(e,t){let n=Math.max(...e.map(({n:r})=>r));return[...e].sort((r,a)=>a.
count-r.count).map(({name:r,count:a},l)=>Ct(r,l?`${a}`:C(t["wall-of"],{n:a,of:n}),[Jt("wall-rest",0,1),Jt("wall-pile-1",
0,a/n)]))}function ps({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[Ct(C(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>Ct(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var Ct=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ke("svg",ls,...n):null,o);function Yt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),r=e.length-t;return r>0&&o.append(s("li",{class:"\
wall-muted"},C(n["wall-more"],{n:r}))),o}var fs=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ke("svg",ls,Jt(
t,0,1)),n)));var bl=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),wl=/^data:image\/(svg\+xml|png|jpeg);/,
ot=e=>e.flatMap(xl);function xl(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?wl.test(n.src)?[jl(n)]:[]:bl.has(t)?[s(t,{},...ot(o))]:ot(o)}var jl=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Zt=4,At=({path:e,size:t},n,o)=>ke("svg",{class:o,viewBox:`${-Zt} ${-Zt} ${t+2*Zt} ${t+2*Zt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ke("path",{stroke:"#000",d:e}));function Tt(e,t){return ye(e).length?{ruler:Sl,move:vl,sort:Ol,card:El,choice:Cl}[e.kind](e,t):e.heading}var ct=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,ds=({shown:e})=>e.every(({counts:t})=>t),vl=(e,t)=>t["wall-moved"];function ms({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[ct(t),ct(t)]}function Sl(e,t){let n=ye(e),o=new Map;for(let i of n){
let f=Vn(i);o.set(f,[...o.get(f)??[],i])}let r=o.get(-1)??[];o.delete(-1);let a=[...o].map(([i,f])=>$l(f,i,n.length,t));
if(r.length===n.length)return t["wall-spread-all"];let[l,c]=r.map(i=>ms(i,t)),u={ruler:l?.[1],other:c?.[0]},p=l?c?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...a,C(p,u)].filter(Boolean).join(" ")}function $l(e,t,n,o){let[r,a]=e.map(p=>ms(
p,o)[0]),[l,c]=e[0].labels[t].split("–"),u={ruler:r,other:a,low:l,high:c};return e.length>1&&e.length===n?C(o["wall-mo\
st-all"],u):C(a?o["wall-most-two"]:o["wall-most"],u)}function Ol(e,t){let n=ye(e),o=n[0].labels.map((c,u)=>({pile:c,most:n.
filter(p=>Vn(p)===u)})),{pile:r,most:a}=o.reduce((c,u)=>c.most.length>=Math.min(1,u.most.length)?c:u);if(!a.length)return ds(
e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[a.length];return C(l??t["wall-sor\
ted-many"],{pile:ct(r),card:ct(a[0].name),other:ct(a.at(-1).name),n:a.length,all:n.length})}function El(e,t){let n=ye(e).
map(({name:o,counts:r,n:a})=>({name:o,count:r[0],n:a}));return hs(n,e,t)}function Cl(e,t){let[{labels:n,counts:o,n:r}]=ye(
e);return hs(n.map((a,l)=>({name:a,count:o[l],n:r})),e,t)}function hs(e,t,n){let o=Math.max(...e.map(({count:i})=>i)),r=e.
filter(({count:i,n:f})=>2*i>f),a=r.length?r:e.filter(({count:i})=>i&&i===o);if(!r.length&&!ds(t))return t.heading;let l=r.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=a.length?l[Math.min(a.length,3)-1]:n["wall-chosen-spread"],[u="",p=""]=a.map(({name:i})=>ct(i));return C(
c,{card:u,other:p,n:a.length})}function ut({deck:e,way:t,panel:n,words:o,now:r,slide:a}){let l=n.stage,c=a!==void 0;if(!c&&l?.blank)return Be("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[a??l?.slide];if(!u)return t?gs({deck:e,way:t,panel:n,words:o}):
Be("text",He(e?.title??""));if(!c&&l.join&&t)return gs({deck:e,way:t,panel:n,words:o});let p=$t(n,u),i=c?null:Jo(l.timer,
r,u.minutes),f={deck:e,way:t,panel:n,words:o,slide:u,question:p,left:i},m=(ql[u.kind]??Qt)(f);if(m.dataset.slide=a??l?.slide,
u===e.slides[0]&&m.append(...ys(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),u.language){
Re(m,u);let d=m.querySelectorAll(".wall-foot, .wall-practice");for(let g of d)Re(g,o)}return m}var Be=(e,...t)=>s("div",
{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),He=e=>s("h1",{},e);function Qt({slide:e,way:t,panel:n,words:o,left:r}){
let a=ot(e.body),l=a.flatMap(u=>Ml(u)),c=a.filter(u=>u.textContent.trim());return Be(e.kind,He(e.title),s("div",{class:"\
wall-body"},s("div",{class:"wall-words"},...c.map(Tl)),...l.map(u=>s("div",{class:"wall-picture"},u))),Xt({way:t,panel:n,
words:o,left:r}))}function Ml(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Al=5;function Tl(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Jn(o)<o.childNodes.length)||!t.every(Jn))return e;e.className="wall-terms";for(let o of t){let r=[...o.childNodes],a=Jn(
o);r[a]?.tagName==="BR"&&r[a].remove(),o.replaceChildren(s("span",{},...r.slice(0,a)),s("span",{},...r.slice(a).filter(l=>l.
parentNode)))}return e}function Jn({childNodes:e}){let t=[...e],n=r=>r?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=Al;)o+=2;return o}function Ll({slide:e,way:t,panel:n,words:o,question:r,left:a}){if(r&&r.
state!=="open"&&Ce(r))return Dl({slide:e,panel:n,words:o,question:r,left:a});let c=e.items,[u]=c.length===1?c:[];return Be(
"question",He(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[Il(u)]:[Nl(c)],Xt({way:t,panel:n,words:o,
left:a,question:r,large:!0}))}function Il({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},ks(n,o));let r=t.length>5;return s("ul",{class:"wall-cards","data-many":r},...t.map(({short:a,text:l})=>s("li",{class:a?
"wall-whole":null},a||l)))}var Nl=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:r})=>s("li",{},s("p",
{},n),t==="ruler"?ks(o,r):null))),ks=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Rl=5;
function Dl({slide:e,panel:t,words:n,question:o,left:r}){let a=Kn(o,e.items),l=a.filter(p=>ye(p).length),[c=a[0]]=l,u=Xt(
{way:null,panel:t,words:n,left:r,answered:o});return l.length<2?Be("chart",He(l.length?Tt(c,n):n["wall-held-title"]),...Mt(
c,n),u):Be("chart",He(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},Tt(p,n)),...Mt(p,n,Rl)))),
u)}function Bl({slide:e,panel:t,words:n,way:o,left:r}){let a=t.questions.filter(({name:i})=>i.startsWith("check-in@")).map(
i=>({moment:xt(n,i.moment),groups:Kn(i,[]),question:i})).filter(({groups:i})=>i.some(f=>ye(f).length)),l=i=>a.map(({moment:f,
groups:m})=>({moment:f,...m.find(d=>d.kind===i)})).filter(({shown:f})=>f&&ye({shown:f}).length),[c]=l("move").slice(-1),
u=l("ruler"),p=Xt({way:o,panel:t,words:n,left:r});return c?Be("chart",He(Tt(c,n)),...Mt(c,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?Be("chart",He(n["room-group"]),...is([u[0],u.at(-1)],n)):u.length?Be("chart",He(Tt(u[0],
n)),...Mt(u[0],n)):Be("text",He(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var ql={text:Qt,story:Qt,help:Qt,
question:Ll,moves:Bl},ys=e=>e?.logo?ot([["img",e.logo]]).map(Pl):[],Pl=e=>(e.className="wall-logo",e);function gs({deck:e,
way:t,panel:n,words:o}){return Be("join",He(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[_l(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,Yn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(Wl)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},Hn(n,o)))),...ys(e))}var Wl=e=>s("span",{},e,s("wbr")),_l=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},C(t["wall-wifi"],{name:e.name})),Yn(e,t)),Yn=(e,t)=>At(e,t["room-scan-alt"],"wall-sc\
an"),Fl=e=>e.replace("-","‑");function Xt({way:e,panel:t,words:n,left:o,question:r,large:a=!1,answered:l}){let c=Xo(o,
n),u=r&&(r.state!=="ready"||r.hands>0),p=u?Ot(r,t,n):a&&e?Hn(t,n):"",i=l?Ot(l,t,n):"";if(!e&&!c&&!p&&!i)return null;let f=s(
"div",{class:a?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&f.style.setProperty("--left",`${100*o.share}\
%`),e&&a?f.append(Yn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):f.append(
s("p",{class:"wall-muted"},e?C(n["wall-join-line"],{address:e.address,code:Fl(e.code)}):i)),f.append(s("p",{class:"wall-\
now"},p?s(u?"b":"span",{class:u?null:"wall-joined"},p):null,c?s("span",{class:"wall-time"},c):null)),f}var Qn=[4.6,5.6,6.6,7.4,8.2],Xn=2,Hl=["","tight","tight columns"],Zn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Ul=5.4;function ws(e,t=Xn){let n=Qn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Zn.at(-1),text:0};for(let r of[...Hl,...Zn]){if(o.text>=Ul||o.text&&Zn.includes(r))break;let a=zl(e,r,n);a>o.text&&
(o={layout:r,text:a})}return xs(e,o.layout,o.text||4.6),o.text>0}function zl(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(xs(e,t,
Math.max(o,4.6)),Kl(e))return Math.max(o,4.6);return 0}function xs(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Kl=e=>bs(e)&&[...e.querySelectorAll(".wall-whole")].every(bs),bs=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var pt=e=>!!e?.units.length&&e.state!=="open"&&!Ce(e),vs=e=>pt(e)&&!Ve(e);function en(e,{question:t,words:n,count:o}){let r=t.
units.filter(({kind:k})=>k!=="move"),a=new Map(r.map(k=>[k.id,js(k).map(()=>0)])),l=0,c=0,u=s("div",{}),p=_e(e,"desk-han\
ds",u);if(!p)return;let i=()=>Math.max(c,...[...a.values()].map(k=>k.reduce((y,v)=>y+v,0))),f=(k,y,v=null)=>s("button",{
type:"button",class:v,onclick:y},k),m=(k,y,v)=>s("div",{class:"desk-stepper"},s("span",{},k),s("button",{type:"button","\
aria-label":C(n["desk-fewer"],{label:k}),onclick:()=>v(-1)},"−"),s("output",{},`${y}`),s("button",{type:"button","aria\
-label":C(n["desk-more"],{label:k}),onclick:()=>v(1)},"+"));function d(k=""){let y=r[l],v=a.get(y.id),j=l===r.length-1,R=I=>()=>{
l+=I,d()};u.replaceChildren(s("p",{class:"desk-small"},C(n["desk-hands-where"],{n:l+1,all:r.length})),s("h2",{},y.card||
y.heading),y.card?s("p",{class:"desk-small"},y.heading):"",Ve(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...js(y).map((I,q)=>m(I,v[q],W=>{v[q]=Math.max(0,v[q]+W),d(`${q} ${W}`)})),j?m(n["room-people"],i(),I=>{c=Math.max(0,i()+
I),d(`people ${I}`)}):"",s("div",{class:"wall-answers"},l?f(n.back,R(-1)):"",j?"":f(n[y.card?"desk-next-card":"next"],R(
1),"wall-primary"),i()?f(n[j?"room-count":"desk-enough"],w,j?"wall-primary":null):"",f(n["wall-close"],()=>p.close()))),
g(k)}function g(k){let y=[...u.querySelectorAll(".desk-stepper")],[v,j]=k.split(" "),R=v==="people"?y.at(-1):y[Number(v)||
0],[I,q]=R.querySelectorAll("button");(j==="-1"?I:q).focus()}function w(){let k=i(),v=[...a].filter(([,j])=>j.some(Boolean)).
map(([j,R])=>{let{kind:I}=r.find(q=>q.id===j);return[j,I==="card"?[R[0],k-R[0]]:R]});p.close(),o(Object.fromEntries(v),k)}
d()}var js=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Et(t,n);var Vl={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},tn=["","dark","light","contrast"],Gl=new Map(Object.entries(Vl).flatMap(
([e,t])=>t.map(n=>[n,e]))),Jl="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Yl(e){let{
key:t,target:n,repeat:o,ctrlKey:r,metaKey:a,altKey:l,isComposing:c}=e;if(o||r||a||l||c)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(Jl)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Gl.get(t.length===1?t.toLowerCase():t)}function Ss(e){let t=n=>{let o=Yl(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function $s(e,{deck:t,panel:n,way:o},r,{step:a,handOver:l,leave:c}){let u=n.stage??{slide:-1,dropped:[]},p=t.slides[u.slide]?.
part,i=k=>()=>{w.close(),k()},f=(k,y,...v)=>s("button",{type:"button",onclick:i(k),...y},...v),m=k=>s("small",{},C(r["re\
mote-minutes"],{minutes:k})),d=t.parts.map((k,y)=>s("li",{},f(()=>a("go",{slide:Ut(t,y)}),{"aria-current":y===p?"step":null,
class:u.dropped.includes(y)?"remote-dropped":null},k.title,u.dropped.includes(y)?s("small",{},r["remote-is-dropped"]):m(
k.minutes)))),g=Go(t,u).map(({part:k,title:y,minutes:v,dropped:j})=>s("li",{},s("span",{},y),f(()=>a(j?"keep":"drop",{part:k}),
{"aria-label":`${j?r["remote-keep"]:C(r["remote-drop"],{minutes:v})}: ${y}`},j?r["remote-keep"]:C(r["remote-drop"],{minutes:v})))),
w=_e(e,"remote-sheet",s("h2",{},r["remote-parts"]),s("ol",{class:"remote-parts"},...d),...g.length?[s("h2",{},r["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?f(()=>a("join"),{},u.join?r["remote-join\
-hide"]:r["remote-join-show"]):null,l?f(l,{},r["remote-hand"]):null,c?f(c,{},r["remote-leave"]):null,f(()=>{},{class:"re\
mote-primary"},r["wall-close"])))}var qe=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function Os(e,t,n){let o=s("div",{}),r=_e(e,t,o);r&&
(r.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let a=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>r.close())),a===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===a)??o.querySelector("button"))?.focus()},r.refresh())}function Es(e,t,n,{
press:o}){o({desk:"remote"}),Os(e,"desk-remote",r=>{let{remote:a,inside:l,practice:c,panel:u,wall:p}=t(),i=u.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),f=!!p&&(!l||c);return[s("h2",{},n["desk-remote"]),f&&a?At(a,n["desk-remote-sc\
an"],"desk-scan"):"",f&&!a&&!i.length?s("p",{},n["room-one-moment"]):"",s("p",{},f?n["desk-remote-how"]:n["desk-remote-i\
nside"]),f?"":qe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),f&&a?s("p",{},s("a",{href:a.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...i.map(({id:m},d)=>s("p",{class:"desk-line"},C(n["desk-remote-there"],{n:d+
1})," ",qe(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},f?qe(n["desk-remote-new"],
()=>o({desk:"remote"})):"",qe(n["wall-close"],r))]})}function Cs(e,t,n,{press:o,step:r}){let a=Zl(n,o);Os(e,"desk-reach",
l=>{let{way:c,join:u,inside:p,practice:i,panel:f}=t(),m=s("span",{role:"status"});if(!c||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},i?n["desk-phones-practice"]:n["desk-phones-none"]),i?"":qe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},qe(n["wall-close"],l))];let d=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:w,network:k})=>s("option",{value:w,
selected:w===u.picked?"":null},`${w} (${k})`)));return[s("h2",{},n["desk-phones"]),At(c,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},c.address)," · ",s("b",{},c.code)),s("p",{},f.joined?C(n["desk-reached"],{n:f.joined}):
n["desk-reach-try"]),f.hosts.length?s("p",{class:"desk-small"},C(n["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",a,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(w=>s("li",{},Ql(n)[w])))),s("div",{class:"wall-answers"},qe(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),qe(n["desk-card"],()=>o(
{desk:"card"})),qe(n["remote-join-show"],()=>{l(),r("join")}),qe(n["wall-close"],l),m)]})}function Zl(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),r=(a,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},a),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),r(e["desk-wifi-name"],n),r(e["desk-wifi-password"],o),qe(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Ql=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var eo=!1;function Ms(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-start-${window.ajarForms}`,
a=({id:D,title:x})=>s("option",{value:D},x),l=(D,x)=>C(t["desk-meeting"],{title:D,n:x}),c=s("select",{id:`${r}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:D,title:x,part:M,minutes:B})=>a({id:D,title:l(M?`${x}: ${M}`:
x,B)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:D,title:x,minutes:M})=>a({id:D,title:l(x,M)})))),
p={...{meeting:e.meeting,couple:e.picked},country:e.country||Xl(e.countries),...e.chosen};p.meeting&&(c.value=p.meeting);
let i=s("select",{id:`${r}-couple`},...e.couples.map(a));p.couple&&(i.value=p.couple);let f=s("select",{id:`${r}-country`},
...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));f.value=p.country;let m=s("select",{id:`${r}-language`,
onchange:()=>{eo=!0,o({language:m.value,chosen:k()})}},...e.languages.map(({id:D,title:x})=>s("option",{value:D,lang:D},
x)));m.value=e.language,eo&&queueMicrotask(()=>m.focus()),eo=!1;let d=["phones","none","practice"].filter(D=>!(e.server&&
D!=="phones")),g={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[t["desk-without"],t["desk-without-how"]],
practice:[t["desk-practice"],t["desk-practice-how"]]},w=d.map((D,x)=>s("input",{type:"radio",name:r,value:D,checked:D===
p.phones||x===0&&!p.phones?"":null,"aria-describedby":`${r}-${D}`})),k=()=>({meeting:c.value,couple:i.value,country:f.value,
phones:w.find(({checked:D})=>D).value}),y=s("input",{type:"password",spellcheck:"false",id:`${r}-key`}),v=s("p",{hidden:!0},
s("label",{class:"ajar-words",for:y.id},t["room-host-key"]),y),j=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),R=s(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),I=(D,x)=>s("p",{},s("label",{class:"ajar-words",for:x.id},
D),x),q=s("form",{class:"ajar-start",onsubmit:D=>{D.preventDefault(),R.textContent=t["desk-opening"],n({...k(),key:y.value}),
y.value=""}},s("h2",{},t["desk-start"]),j,I(t["desk-which"],c),s("div",{class:"ajar-start-two"},e.languages.length>1?I(t["\
language-choice"],m):"",e.couples.length?I(t["desk-couple"],i):"",I(t["desk-country"],f)),e.draft?s("p",{class:"ajar-hin\
t"},e.draft):"",s("fieldset",{},s("legend",{},t["desk-how"]),...d.map((D,x)=>s("label",{class:"ajar-start-way"},w[x],s("\
span",{},s("b",{},g[D][0]),s("small",{id:`${r}-${D}`},g[D][1]))))),v,s("p",{},s("button",{type:"submit",class:"ajar-begi\
n"},t["desk-begin"]),R));function W({problem:D,busy:x,needsKey:M,state:B}){j.textContent=D??"",j.hidden=!D,v.hidden=!M,x||
(R.textContent=B==="ended"?t["room-ended"]:"")}return{element:q,update:W}}function Xl(e){let t=(navigator.languages??[]).
map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function nn({units:e},t){let n=e.filter(({snapshot:r})=>r);if(!n.length)return[];let o=n.map(r=>{let a=r.snapshot.fine?r.
values:Et(r.values,r.bands),l=r.snapshot.counts.map((c,u)=>`${a[u]}: ${c}`);return s("tr",{},s("th",{scope:"row"},r.card||
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
o.querySelector(".wall-face")?.remove(),o.prepend(l),ws(l,c)}}}var ei=["open","close","reveal"];function As(e,t,{words:n,send:o,onDispose:r}){document.getElementById("ajar-desk-style")||
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
`));let a={},l=null,c=null,u=Qo(),p=(O,J,ae={})=>s("button",{type:"button",onclick:J,...ae},...[O].flat()),i=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),f=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Ne(n,O=>{O?f.
textContent=O:Oe()}),d=O=>{m.begin(),o(O,{awaited:!0})},g=0,w="",k=(O,J={})=>{g=Math.max(g,a.steps??0)+1,d({desk:"step",
step:{step:O,...J},n:g})},y=()=>a.panel,v=()=>y()?.stage,j=()=>a.deck?.slides[v()?.slide],R=()=>j()&&$t(y(),j()),I=ft("d\
esk-wall",{inert:!0}),q=ft("desk-wall",{inert:!0}),W=ft("desk-screen",{hidden:!0}),D=()=>{W.host.hidden=!1,we(),W.host.requestFullscreen?.().
catch(()=>{})},x=()=>{W.host.hidden=!0,M()&&document.exitFullscreen(),we()},M=()=>document.fullscreenElement===W.host;W.
host.addEventListener("fullscreenchange",()=>{M()||x()});let B=s("p",{class:"desk-clock"}),A=s("p",{class:"desk-plan"}),
P=s("ol",{}),b=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=s("p",{class:"desk-count"}),$=s("p",{}),F=s(
"p",{class:"desk-small"}),G=s("div",{}),U=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Z=s("div",{class:"desk-tools"},U,p(n["desk-here"],D),p(n["desk-remote"],()=>Es(oe,()=>a,n,{press:d})),p(n["\
desk-phones"],()=>Cs(oe,()=>a,n,{press:d,step:k})),p(n["remote-parts"],je),p(n["desk-end"],de,{class:"desk-end"})),V={back:p(
[n.back,s("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>z("open")),close:p([n["room-as\
k-close"],s("kbd",{},"C")],()=>z("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>z("reveal")),blank:p([n["\
remote-blank"],s("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],T),next:p([n.next,s("kbd",{},n["\
desk-clicker"])],()=>k("next"))},Y=p(n["room-ask-reset"],()=>it(oe,()=>n["room-reset-sure"],n["room-ask-reset"],n["home-\
no"],()=>z("reset"))),te=p("",()=>k(v()?.timer?"pause":"timer")),oe=s("section",{class:"ajar-desk","aria-label":n["desk-\
title"]},s("header",{class:"desk-top"},B,A,Z),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},P),s("div",{class:"\
desk-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),I.host),s("section",{class:"desk-next"},s("h2",{},n["\
desk-next"]),q.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),S,$,F,s("p",{class:"desk-more"},te,Y))),s(
"section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),b,G),s("div",{class:"desk-moves"},i,f,s("div",{class:"desk-p\
ad"},...Object.values(V))),W.host),le=Ms(t,{words:n,begin:O=>d({desk:"begin",...O}),speak:O=>d({desk:"language",...O})});
e.replaceChildren(le.element,oe);function je(){$s(Ie(),{deck:a.deck,panel:y(),way:a.way},n,{step:k})}function de(){let O=y().
questions.some(Ce),J=(ce,ge)=>p(ge,()=>d({room:"take",what:ce,paper:t.paper})),ae=_e(oe,"desk-ending",s("p",{},n["desk-e\
nd-sure"]),O?s("p",{class:"desk-more"},J("page",n["desk-take-page"]),J("table",n["desk-take-table"])):"",s("div",{class:"\
wall-answers"},p(n["room-end"],()=>{ae.close(),d({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>ae.close())))}
function z(O){if(g>(a.steps??0)){w=O;return}if(O==="reveal"){let ae=()=>Fn(y(),j()),ce=({question:{id:ge},body:Se})=>d({
desk:"question",id:ge,do:O,...Se});Vt(Ie(),ae,y,n,ce);return}let J=R();J&&d({desk:"question",id:J.id,do:O})}function T(){
let O=R();if(!(W.host.hidden?pt:vs)(O))return;let ae=(ce,ge)=>d({desk:"question",id:O.id,do:"hands",counts:ce,people:ge});
en(Ie(),{question:O,words:n,count:ae})}let _={keys:()=>os(Ie(),n),full:()=>W.host.hidden?D():x(),larger:()=>ne(1),smaller:()=>ne(
-1),hands:T,parts:je,look(){let{look:O=""}=W.wall.dataset;W.wall.dataset.look=tn[(tn.indexOf(O)+1)%tn.length]}},ee=Xn;function ne(O){
ee=Math.min(Qn.length-1,Math.max(0,ee+O)),we()}function be(O){return!a.deck||!oe.offsetParent||oe.closest("[inert], .lm-\
mod-hidden")?!1:(_[O]?_[O]():ei.includes(O)?z(O):k(O==="timer"?v()?.timer?"pause":"timer":O),!0)}r(Ss(be));let $e=setInterval(
()=>{!oe.hidden&&oe.isConnected&&N()},1e3);r(()=>clearInterval($e));function we(){if(!a.deck||!v())return;let O={deck:a.
deck,way:a.way,panel:y(),words:n,now:u.now()},J=Vo(a.deck,y());I.draw(ut(O)),q.host.hidden=J===null,J!==null&&q.draw(ut(
{...O,slide:J})),W.host.hidden||W.draw(ut(O),ee)}let Ie=()=>W.host.hidden?oe:W.wall;function N(){if(!a.deck)return;let O=Ko(
a.deck,v(),u.now());if(B.textContent=zt(u.now(),n),!O)return;let J=O.begun?ts(O.late,n):n["remote-not-begun"],ae=O.begun?
C(n["remote-planned"],{part:zt(O.partEnds,n),end:zt(O.ends,n)}):"";A.replaceChildren(s("b",{class:O.late>0?"desk-late":null},
J),ae&&` · ${ae}`,s("br"),s("span",{class:"desk-small"},a.deck.parts[O.part].title));for(let[ce,ge]of[...P.children].entries())
ge.className=ce<O.part?"done":ce===O.part?"here":"",ge.classList.toggle("dropped",v().dropped.includes(ce));O.part!==c&&
Q(O.part)}function Q(O){P.querySelector("[aria-current]")?.removeAttribute("aria-current"),c=O;let J=P.children[O];J.firstChild.
setAttribute("aria-current","step");let{parentNode:ae}=P,ce=(ge,Se)=>J[ge]+J[Se]/2-ae[Se]/2;ae.scrollTo(ce("offsetLeft",
"offsetWidth"),ce("offsetTop","offsetHeight"))}function se(){c=null,P.replaceChildren(...a.deck.parts.map(({title:O},J)=>s(
"li",{},p(O,()=>k("go",{slide:Ut(a.deck,J)})))))}function re(){if(l===j()?.id)return;l=j()?.id;let O=j()?.notes.length?ot(
j().notes):[s("p",{},n["remote-no-notes"])];b.replaceChildren(...O),b.scrollTop=0}function X(){let O=R();S.textContent=O&&
(O.state!=="ready"||O.hands)?Ot(O,y(),n):"",$.textContent=a.way?C(n["desk-joined"],{n:y().joined}):n["desk-no-phones"],F.
textContent=es(O?.units??he(),n),G.replaceChildren(...O?nn(O,n):[]),V.hands.firstChild.data=n[Ve(O)?"desk-slips":"desk-h\
ands"],V.hands.disabled=!pt(O),Y.hidden=!O?.answered||!O.may_reset;let J=j()?.minutes??0;te.hidden=!J&&!v()?.timer,te.textContent=
v()?.timer?n["desk-timer-pause"]:C(n["remote-timer"],{minutes:J});for(let ae of["open","close"])V[ae].hidden=!a.way;V.hands.
hidden=!!a.way&&(V.hands.disabled||!O),V.open.disabled=!O||O.state==="open"||!a.way,V.close.disabled=O?.state!=="open",V.
reveal.disabled=!Fn(y(),j());for(let ae of Object.values(V))ae.classList.remove("wall-primary");me().classList.add("wall\
-primary"),V.blank.setAttribute("aria-pressed",!!v()?.blank)}function me(){let O=R();return O?Ce(O)?V.next:O.state==="re\
ady"&&!V.open.disabled?V.open:!a.way&&!O.answered&&!V.hands.disabled?V.hands:V.reveal.disabled?V.next:V.reveal:V.reveal.
disabled?V.next:V.reveal}let he=()=>{if(j()?.kind!=="moves")return[];let[O]=y().questions.filter(J=>Ve(J)&&Ce(J)).slice(
-1);return O?.units.filter(({kind:J})=>J==="move")??[]};function Oe(){let O=R();f.textContent=ve(O)}function ve(O){if(v()?.
blank)return n["remote-is-blank"];if(!O)return"";let J=Kt(O,y());return J===1?n["remote-still-one"]:J?C(n["remote-still"],
{n:J}):O.state==="open"?n["room-is-open"]:O.hands&&!Ce(O)?C(n["desk-counted"],{n:O.hands}):!a.way&&O.state==="ready"&&O.
units.length?n[Ve(O)?"desk-slips-how":"desk-hands-how"]:""}function Ee(O){let J=a;a={...a,...O},a.busy||m.end(),i.textContent=
a.problem??"",i.hidden=!a.problem;let ae=a.state==="open"&&!!(a.deck&&v());if(le.update(a),le.element.hidden=ae,oe.hidden=
!ae,!ae)return;J.panel!==a.panel&&u.set(y().now),J.deck!==a.deck&&se(),U.hidden=!Zo(a.wall,window.location),U.hidden||(U.
href=a.wall);for(let ge of[oe,W.wall])ns(ge);N(),re(),X(),Oe(),we();let ce=w;w="",ce&&z(ce)}let Xe=new ResizeObserver(we);
for(let{host:O}of[I,W])Xe.observe(O);return r(()=>Xe.disconnect()),{update:Ee}}var ti=e=>e;function Me(e,t){e.innerHTML=ti(t)}function on(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=s("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,l])=>s("option",{value:a,selected:a===n},l)));return s(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function dt(e,t){let n=!1,o=!1,r=()=>{o=n,n||t()};function a(){n=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,c,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,a);return r}function sn(e,t){let n=c=>[...e.querySelectorAll(
c)],o=n("details[open] > summary").map(c=>c.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=o.includes(c.textContent);if(r===!1)return;let a=n("summary, button").
find(c=>c.textContent===r),l=a??e.querySelector("h2, p");a||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Ts(e,{words:t,send:n,onDispose:o}){let r={},a=null,l=!1,c="",u=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Ne(t,A=>{f.textContent=A}),d=no(t),g=on(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,u,f),d.dialog);let w=A=>{r.busy?f.textContent=t["room-one-moment"]:(m.begin(),
n(A,{awaited:!0}))},k=(A,P)=>s("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>w(P)},A),y=(...A)=>s(
"div",{class:"ajar-moves ajar-many"},...A);function v(){let A=r.needsKey?s("input",{type:"password",spellcheck:"false",id:`${B}\
-key`,"aria-describedby":`${B}-key-how`}):null,P=s("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>{
if(A&&!A.value){A.focus();return}w({room:"open",...A?{key:A.value}:{}}),A&&(A.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),r.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
r.elsewhere?C(t["room-how-elsewhere"],{address:r.elsewhere}):t["room-how-network"]),A?s("label",{class:"ajar-words",for:A.
id},t["room-host-key"]):null,A?s("p",{class:"ajar-hint",id:`${B}-key-how`},t["room-host-key-how"]):null,A,y(P,r.elsewhere?
null:k(t["room-inside"],{room:"inside"})),r.elsewhere?null:s("p",{},t["room-rehearse-how"]),r.elsewhere?null:y(...[12,3].
map(b=>k(C(t["room-rehearse"],{n:b}),{room:"rehearse",phones:b})))]}let j=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),y(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function R(){let A=s("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),P=s("p",{},r.inside&&!r.practice?t["room-inside-open"]:C(t["room-line"],{code:r.
code})),b=r.address?A:null;return a?[I(),s("div",{class:"ajar-door-line"},P,i,b),q(),D()]:[s("h2",{},t["room-title"]),I(),
q(),P,r.address?Ls(t,r):null,r.inside?s("p",{},t[r.practice?"room-practice-how":"room-how-network"]):null,!r.inside&&!r.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,r.addresses?.length>1?W():null,r.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},i,b,r.inside&&!r.practice?k(t["room-widen"],
{room:"widen"}):null),D()]}let I=()=>r.practice?s("p",{},Lt(t)):null,q=()=>r.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function W(){let A=s("select",{id:`${B}-address`,onchange:()=>n({room:"pick",ip:A.value})},...r.addresses.map(
({ip:P,network:b})=>s("option",{value:P,selected:P===r.picked},`${P} (${b})`)));return s("label",{class:"ajar-words",for:A.
id},s("span",{},t["room-address"]),A)}function D(){let A=s("div",{}),P=s("button",{type:"button",onclick:()=>$(!1)},t["r\
oom-end-no"]),b=s("button",{type:"button",onclick:()=>$(!0)},t["room-end"]),S=()=>A.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),y(P,k(t["room-end"],{room:"end"}))]:[b]),$=G=>{l=G,S(),(l?P:b).focus()};S();let F=(G,U)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...U()},{awaited:!0})},G);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),r.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),r.shown?y(F(t["room-take-table"],()=>({
what:"table"})),F(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
A)}function x(A){r={...r,...A},p.textContent!==r.problem&&(p.textContent=r.problem),p.hidden=!r.problem;let P=to(t,r.joined);
i.textContent!==P&&(i.textContent=P),d.update(r,P),a===null&&r.state==="open"&&(a=!r.here),r.state!=="open"&&(a=null,l=!1),
r.busy?m.begin():(m.end(),f.textContent=""),M()}let M=dt(u,()=>{let{joined:A,problem:P,...b}=r,S=JSON.stringify([b,a]);if(S===
c)return;c=S;let $={open:R,lost:j}[r.state]??v;sn(u,()=>u.replaceChildren(...$().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let B=`ajar-door-${window.ajarForms}`;return rn(e,()=>n({room:"look"}),o),{update:x}}var to=(e,t)=>t?t===
1?e["room-joined-one"]:C(e["room-joined"],{n:t}):e["room-joined-none"],Lt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Ls(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Me(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function no(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),r="";return{dialog:n,show:()=>n.
showModal(),update(a,l){o.textContent=l;let c=JSON.stringify([a.address,a.code,a.practice]);c!==r&&(r=c,a.address?t.replaceChildren(
a.practice?s("p",{},Lt(e)):"",Ls(e,a),o):(n.close(),t.replaceChildren()))}}}function rn(e,t,n){let o=new IntersectionObserver(
r=>{r.some(({isIntersecting:a})=>a)&&t()});o.observe(e),n(()=>o.disconnect())}function oo(e,{words:t,onDispose:n}){let o=ft("ajar-result"),r=s("div",{}),a=s("div",{class:"ajar-results"},o.host,r),l="",
c=()=>{};function u(i,f){let m=JSON.stringify([i.map(({units:k})=>k),f]);if(m===l)return!1;l=m;let g={questions:i.map(k=>({
...k,state:"closed"})),practice:f,joined:0,stage:{slide:0}},w={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return c=
()=>o.draw(ut(w)),i.some(so)&&c(),r.replaceChildren(...i.slice(-1).flatMap(k=>nn(k,t))),!0}let p=new ResizeObserver(()=>c());
return p.observe(o.host),n(()=>p.disconnect()),{element:a,update:u}}var so=({units:e})=>e.some(({snapshot:t})=>t);function ni({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:r,hands:a}=o,l=o.state==="open",c={close:!n&&
l,open:!n&&!l&&!a,hands:pt(o)&&(a||!r),reveal:o.units.length&&r&&!(a&&Ce(o)),reset:r&&o.may_reset};return Object.keys(c).
filter(u=>c[u])}function oi(e,t){return e.answered?Ce(e)?"":"reveal":e.state==="open"?"":t[0]}function Is(e,{words:t,send:n,
onDispose:o,form:r,exercise:a}){let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},c=l,[u,p]=Ve(l)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],i={},f=!1,m="",d=!1,g=z=>{P.begin(),n(z,{awaited:!0})},
w=(z,T={})=>{d=z==="reveal",g({question:e.of,do:z,...T})},{title:k,items:y}=a,v={kind:"question",question:e.of,title:k,items:y},
j=oo(v,{words:t,onDispose:o});j.element.hidden=!0;let R=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
I=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),q=s("span",{}),W=s("p",{class:"ajar-private"}),D=s("p",{class:"aj\
ar-counts"}),x=si(e.minutes,t,o),M=s("button",{type:"button",class:"ajar-link",onclick:()=>U(!f)}),B=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),A=z=>{B.textContent!==z&&(B.textContent=z)},P=Ne(t,z=>A(z||m)),b={open:[t["\
room-ask-open"],()=>w("open")],close:[t["room-ask-close"],()=>w("close")],hands:[u,F],reveal:[t["room-ask-reveal"],()=>Vt(
de,{question:c,body:{}},i,t,()=>w("reveal"))],reset:[t["room-ask-reset"],()=>it(de,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>w("reset"))]},S={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[z,T]of Object.
entries(S))b[z]=[T,()=>g({room:z==="room"?"open":z,about:e.of})];let $=Object.fromEntries(Object.entries(b).map(([z,[T,_]])=>[
z,s("button",{type:"button",hidden:!0,class:z==="inside"?"ajar-link":null,onclick:_},T)]));function F(){en(de,{question:c,
words:t,count:(T,_)=>w("hands",{counts:T,people:_})})}function G(){let z=ni(i,c),T=oi(c,z),_=Object.values($).find(ee=>ee===
document.activeElement);for(let[ee,ne]of Object.entries($))ne.hidden=!z.includes(ee),ne.classList.toggle("wall-primary",
ee===T);_?.hidden&&$[z[0]]?.focus()}function U(z){f=z,j.element.hidden=!z,r().hidden=z,M.textContent=t[z?"room-show-ques\
tion":"room-show-result"]}let Z=no(t),V=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>Z.show()},t["r\
oom-code"]),Y={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function te(){return i.room!=="o\
pen"||i.inside&&!e.units.length?"":c.hands?Ce(c)?t["room-by-hands-now"]:C(t["desk-counted"],{n:c.hands}):i.inside?p:Y[c.
state]}function oe(){return i.room==="lost"?t["room-lost"]:i.room!=="open"?t[i.ways?.length?"room-not-open":"room-not-op\
en-here"]:e.units.length?"":t[i.inside?"room-without-counting":"room-nothing-counted"]}function le(z){i={...i,...z},c=i.
question??l,de.hidden=!1,q.replaceChildren(i.practice?Lt(t):""),I.textContent=i.problem,I.hidden=!i.problem,W.textContent=
oe(),W.hidden=!W.textContent;let T=!c.hands&&!i.inside,_=i.room==="open"&&e.units.length?[[c.answered,t["room-answered"],
T||c.answered],[i.joined,t["room-have-joined"],T]]:[];D.replaceChildren(..._.filter(([,,ne])=>ne).map(([ne,be])=>s("span",
{},s("b",{},`${ne}`)," ",be))),x.update(i.seconds),G();let ee=m;m=te(),m!==ee&&A(m),i.busy||P.end(),Ns(R,i.withheld),Z.update(
i.way??{},to(t,i.joined)),V.hidden=!i.way?.address,je(),d&&!i.busy&&c.state==="closed"&&R.childElementCount&&(d=!1,R.scrollIntoView(
{block:"nearest"}))}function je(){if(!j.update([c],i.practice))return;let z=so(c);M.hidden=!z,U(z),z&&d&&j.element.scrollIntoView(
{block:"start"}),z&&(d=!1)}let de=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},W,D,s("div",{class:"ajar-moves"},...Object.values($))),s("div",{class:"ajar-bar-li\
ne"},q,B,M,V,x.element),Z.dialog);return M.hidden=!0,rn(de,()=>n({room:"look"}),o),{parts:[j.element,R,I,de],update:le}}
function Ns(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function Rs(e,{words:t,send:n,onDispose:o}){let r={},a=oo({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),c=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),u=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),i=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=Ne(t,g=>{i.textContent=g}),d=s("button",{type:"button",hidden:!0,onclick:()=>it(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{f.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},p,l,a.element,c,u,s("div",{class:"\
ajar-moves"},d),i)),rn(e,()=>n({room:"look"}),o),{update(g){r={...r,...g},p.replaceChildren(r.practice?Lt(t):""),u.textContent=
r.problem,u.hidden=!r.problem,Ns(c,r.withheld),r.busy||f.end(),d.hidden=!r.mayReveal;let w=r.checkIns??[];l.hidden=w.length>
0,a.element.hidden=!w.length,a.update(w,r.practice)}}}function si(e,t,n){let o=null,r=!1,a=s("span",{role:"timer"}),l=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{r=!r,u()}}),c=s("p",{class:"ajar-clock"},a," ",l);function u(){let i=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),f=i===null?"":`${Math.floor(i/60)}:${String(i%60).padStart(2,"0")}`,
m=i===null?e?C(t["room-minutes"],{minutes:e}):"":e?C(t["room-clock"],{time:f,minutes:e}):f;a.textContent=r?"":m,l.textContent=
t[r?"room-clock-show":"room-clock-hide"],c.hidden=!m}let p=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
p)),{element:c,update:i=>{o=i==null?null:Date.now()-i*1e3,u()}}}function Ds(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-couple-${window.ajarForms}`,
a=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),c=s("summary",{}),u=({title:f,
story:m,more:d,role:g})=>{Me(a,m),a.prepend(s("h2",{},f)),Me(l,d),c.textContent=g},p=e.couples.find(f=>f.id===n)??e.couples[0],
i=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(f=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:r,value:f.id,checked:f===
p,onchange:()=>{u(f),o(f.id)}}),s("span",{},f.title)))));return u(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
a,s("details",{class:"ajar-role"},c,l),i)}var ro=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Bs(e,t,{words:n,level:o,change:r,tell:a,again:l,
moves:c,back:u,isQuick:p}){let i={...t},{cards:f,piles:m}=e,d=I=>m.find(q=>q.id===I).text,g=s("div",{class:"ajar-one"});
function w(I,q){i={...i,[I.id]:q},q||delete i[I.id],r(Object.keys(i).length?i:null),q&&a(n.moved,{card:De(I.text),pile:d(
q)})}function k(I,{focus:q=!0,back:W=I?()=>k(I-1):u,onward:D=()=>v(I+1)}={}){let x=f[I],M=C(n["card-of"],{n:I+1,all:f.length}),
B=s("div",{class:"ajar-one-card",role:"group","aria-label":M,tabindex:"-1"},s("p",{class:"ajar-where"},M),s("p",{},x.text)),
A=P=>{w(x,P),D()};c.hidden=!0,g.replaceChildren(B,s("div",{class:"ajar-one-piles"},...m.map(({id:P,text:b})=>ro(b,()=>A(
P),{"aria-pressed":`${i[x.id]===P}`}))),s("div",{class:"ajar-one-also"},W?y(n.back,()=>W()):s("span",{}),y(n["card-out"],
()=>A("")),p?s("span",{}):y(n["card-enough"],()=>j()))),q&&B.focus({preventScroll:!0})}let y=(I,q)=>ro(I,q,{class:"ajar-\
link"}),v=I=>I<f.length?k(I):j();function j({focus:I=!0}={}){let q=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),W=(D,x)=>{let M=f.
filter(b=>(i[b.id]??"")===x),B=b=>k(f.indexOf(b),{back:j,onward:j}),A=M.map(b=>s("li",{},ro(b.text,()=>B(b)))),P=x?{}:{class:"\
ajar-out"};return A.length?[s(`h${o+1}`,P,D),s("ul",{},...A)]:[]};g.replaceChildren(q,s("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:D,text:x})=>W(x,D)),...W(n["cards-out"],"")),c.hidden=!1,I&&(q.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let R=f.map(I=>!!i[I.id]).lastIndexOf(!0)+1;return R===f.length||l&&R?j({focus:!1}):k(
R,{focus:!1}),g}var an=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var ri=/0|1(.)(1*)0/g,ai=/(1*)0(...)(.)(1*)0/g,li=31,ii=2147483647,ci=4,ui="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",pi=new RegExp(`(${ui})|[.…]+|[!?;\\n]`,"gu"),fi=/[\u0300-\u036f'’‘ʼ]/g,di=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function ln(e){let t={};for(let[n,o]of Object.entries(e))t[n]=_s(o,t);return t}var Ge=(e,t)=>new RegExp(e.map(n=>_s(n,t)).
join("|"),"y");function cn(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=o;let r=e.exec(t);r&&n.push([o,e.lastIndex]),
o=r?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function un(e,t){let n=t;for(let[o,r]of cn(e,t))n=n.slice(0,o)+n.slice(
o,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var pn=e=>Array.from(Ps(e).matchAll(ri),([,t,n])=>t?Ws(t,n):0);function qs(e){
let t=new Map,n=-1;for(let[,o,r,a,l]of Ps(e).matchAll(ai))n+=8*o.length+Number.parseInt(r,2)+1,t.set(n,Ws(a,l));return t}
var Ps=e=>Array.from(an(e),t=>t.toString(2).padStart(8,"0")).join(""),Ws=(e,t)=>(e==="1"?-1:1)*(1+t.length);function fn(e){
let t=0;for(let n of e)t=(t*li+n.codePointAt(0))%ii;return t}function _s(e,t){return`(?:${(e.match(di)??[]).map(r=>r==="\
("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?`(?:[^ .]+ ){0,${ci}}`:r[0]==="<"?t[r.slice(1,-1)]:
mi(r)).join("")})`}function mi(e){let t=Fs(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Fs=e=>e.normalize("NFKD").replace(fi,"").toLowerCase();
function It(e){let t="",n=[];for(let o of e.matchAll(pi)){if(/[.…]/.test(o[0])&&o[0]!==".")continue;let r=`${o[1]?Fs(o[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([o.index,o.index+o[0].length])}return{line:t,places:n}}var hi=4,Hs=4,Us=".",dn=new WeakMap;function mt(e,t){let{passes:n,kinds:o,learned:r,own:a}=Ks(t),{line:l,places:c}=It(e),
u=un(n,l),p=Object.entries(o).flatMap(([m,d])=>cn(d,u).map(([g,w])=>({kind:m,start:g,end:w-1}))),i=r?gi(p,l,r,a):p,f=(m,d)=>m.
span[0]-d.span[0]||m.span[1]-d.span[1]||(m.kind<d.kind?-1:+(m.kind>d.kind));return i.map(({kind:m,start:d,end:g})=>({kind:m,
span:[c[d][0],c[g][1]]})).sort(f)}function*zs(e){for(let t of Object.values(e)){if(dn.has(t))continue;let{passes:n,kinds:o}=Ks(
t);for(let r of[n,...Object.values(o)])yield,cn(r,"a b c ")}}function Ks(e){return dn.has(e)||dn.set(e,bi(e)),dn.get(e)}
function gi(e,t,n,o){let{size:r,weights:a,kinds:l,limit:c,least:u}=n,p=ki(t,n.same),i=p.slice(1).map((j,R)=>[...p[R],...j]),
f=j=>{let R=new Set(j.flatMap(q=>q.numbers.map(W=>W%r)));return[...R].reduce((q,W)=>q+(a.get(W)??0),0)/Math.sqrt(R.size)},
m=[...p,...i];if(e.length)return ao(m,f)[1]>u?e:[];if(o.size&&!t.split(" ").some(j=>o.has(j)))return[];let d=m.filter(j=>j.
length>hi),[g,w]=ao(d,f);if(!(w>c))return[];let k=g.flatMap(j=>j.numbers.filter((R,I)=>I!==1)),y=j=>[...new Set(k.map(R=>R%
j.length))].reduce((R,I)=>R+j[I],0),[v]=ao(Object.keys(l),j=>y(l[j]));return[{kind:v,start:g[0].start,end:g.at(-1).start}]}
function ki(e,t){let n=Us,o=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],l=[`w ${a}`,`b ${n} ${a}`,...yi(
r[0])];o.at(-1).push({start:r.index,numbers:l.map(fn)}),n=a,a===Us&&o.push([])}return o.filter(r=>r.length)}function yi(e){
let t=["^",...e,"$"];return t.slice(Hs-1).map((n,o)=>`n ${t.slice(o,o+Hs).join("")}`)}var ao=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,o)=>o[1]>n[1]?o:n,[null,-1/0]),Vs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:r})=>t[r]===o))?.[1]??
null;function bi({lists:e,passes:t,phrases:n,own:o,learned:r}){let a=ln(e),l=Object.entries(n).map(([c,u])=>[c,Ge(u,a)]);
return{passes:Ge(t,a),kinds:Object.fromEntries(l),own:new Set(o.split(" ").filter(Boolean)),learned:r&&wi(r)}}function wi({
same:e,weights:t,kinds:n,...o}){let r=e.map(l=>l.split(" ")),a=Object.entries(n).map(([l,c])=>[l,pn(c)]);return{...o,same:new Map(
r.flatMap(l=>l.map(c=>[c,l[0]]))),weights:qs(t),kinds:Object.fromEntries(a)}}function Gs({title:e,close:t,bar:n,parts:o}){let r=()=>{l.close?l.close():l.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),r())}},n,a,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),a.focus()}var Js=["emergency","crisis","violence","agency","worried","child"],xi=["crisis","violence"],Qs='a[href$="#Help-lines"]',
Ae=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Ys(){for(let e of Ae().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Ae().listeners.delete(e),e.shown||=t}}function ji(e,{zone:t="",languages:n=[]}){
let o=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(o));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(c=>c.home);return a?a.code:n.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.
some(({code:u})=>u===c))??""}function Xs(e,t,n){let o=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]),[r]=Object.values(n);for(let c of Object.values(n)){let u=o.flatMap(f=>mt(f,c)),p=u.every(({kind:f})=>f in r.
kinds),i=Vs(u,p?r:c);if(i)return{...i,kinds:[...new Set(u.map(({kind:f})=>f))].sort()}}let a=e.filter(({id:c,kind:u})=>u===
"ruler"&&t[c]!=null),l=r?.["rulers-at-zero"];return l&&a.length===3&&a.every(({id:c})=>t[c]===0)?{...l,kinds:[]}:null}var lo=(e,t)=>t.
flatMap(n=>e.lines.filter(o=>o.topic===n)),io=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},
t):t),Zs=e=>`tel:${e.match(/\d+/)[0]}`;function er({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Ae().
countries=t);let r=()=>Ae().countries,a=null,l=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages},a),c=()=>Ae().chosen||ji(r(),l()),u=()=>r().find(x=>x.code===c());function p(x){Ae().chosen=x,Ys();for(let{element:M,
draw:B}of Ae().listeners)B(M)}function i(x,M){return M(x),Ae().listeners.add({element:x,draw:M,shown:!1}),queueMicrotask(
Ys),x}let f=x=>i(s("div",{}),M=>M.replaceChildren(...x())),m=()=>{let x=[...r(),{code:"-",country:e["help-elsewhere"]}],
M=s("select",{onchange:()=>{p(M.value),o(M.value)}},...x.map(B=>s("option",{value:B.code},B.country)));return i(M,()=>{M.
value=u()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),M)},d=({say:x,to:M},B)=>{if(/^(tel|sms):/.
test(M))return s("a",{class:B?"ajar-reach":"ajar-reach ajar-first",href:M},s("span",{},...io(x)));let A=s("span",{},x),P=s(
"button",{type:"button",class:"ajar-link","aria-label":C(e["help-copy-what"],{address:M}),onclick:async()=>{await uo(M,A)&&
(P.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},A," ",P)},g=x=>s("li",{},s("p",{class:"\
ajar-for"},x.for_what),s("p",{class:"ajar-hint"},[x.name,x.hours,x.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...x.reach.map(d))),w=({emergency:x,note:M})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),M?s("p",{class:"ajar-hint"},M):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Zs(x)},C(e["help-c\
all"],{number:x})))),k=x=>f(()=>{let M=u();if(!M)return[s("p",{},e["help-elsewhere-how"])];let B=x.flatMap(A=>A==="emerg\
ency"?w(M):lo(M,[A]).map(g));return[s("ul",{class:"ajar-help-lines"},...B)]});function y(){Gs({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},m(),co({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),k(Js),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:x,text:M,
now:B,lines:A,kinds:P,countries:b},{level:S,aside:$,instead:F}){return b&&!D()&&(Ae().countries=b),s("section",{class:"a\
jar-danger"},s(`h${S}`,{tabindex:"-1"},x),s("p",{},M),P.length?null:F?.()??null,m(),k(A),s("ul",{class:"ajar-todo"},...B.
map(G=>s("li",{},G))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:$},
e["help-aside"]))}let j=()=>s("button",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function R({emergency:x,
...M}){let A=xi.map(b=>lo(M,[b])[0]?.reach??[]).flatMap(b=>["tel:","sms:"].map(S=>b.find(({to:$})=>$.startsWith(S))));return[
{say:C(e["help-call"],{number:x}),to:Zs(x)},...A.filter(Boolean)]}let I=(x=`${e["help-line"]} `)=>f(()=>{let M=u(),B=(M?
R(M):[]).flatMap(({say:b,to:S},$)=>[$?" · ":"",s("a",{href:S},...io(b))]),A=s("button",{type:"button",class:"ajar-link",
onclick:y},e["help-get"]),P=s("span",{class:"ajar-off-paper"},B.length?" · ":"",A);return[s("p",{class:"ajar-help-line"},
x,...B,P)]});function q(x){if(!D())return;let[M]=[...x.querySelectorAll(Qs)].reverse();M?.closest("p, ul").after(I(""));
for(let B of x.querySelectorAll("details"))B.open=B.querySelector("summary").textContent===u()?.country}let W=()=>f(()=>{
let x=u();return x?[s("p",{},s("b",{},`${e["help-title"]}, ${x.country}`)),s("p",{},`${e["help-danger"]} ${C(e["help-cal\
l"],{number:x.emergency})}`),s("ul",{},...lo(x,Js).map(({for_what:M,name:B,reach:A,hours:P})=>s("li",{},...io(`${M}: ${B}\
. ${A.map(({say:b})=>b).join(" · ")}. ${P}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),D=()=>r().length>0;return{open:y,
notice:v,button:j,line:I,addNumbers:q,text:W,choose:p,code:c,isKnown:D}}var co=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function tr(e){if(Ae().open){Ae().open=e;return}Ae().
open=e,window.addEventListener("click",t=>{t.target.closest?.(Qs)&&(t.preventDefault(),t.stopPropagation(),Ae().open())},
{capture:!0})}async function uo(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var mn=e=>(globalThis.requestIdleCallback??setTimeout)(e);function nr(e){let t=()=>{e.next().done||mn(t)};mn(t)}var vi="about:blank";window.ajarBeforeLeaving??=new Set;var po=window.ajarBeforeLeaving;function hn(){document.documentElement.style.display="none",document.title="";for(let e of po)e();window.addEventListener(
"beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.
replace(vi)}function or(e){return po.add(e),()=>po.delete(e)}function sr(){if(window.ajarWatchesForShift)return;window.ajarWatchesForShift=
!0;let e=[];window.addEventListener("keydown",t=>{t.repeat||(e=t.key==="Shift"?[...e,t.timeStamp].slice(-3):[],e.length===
3&&e[2]-e[0]<2e3&&hn())},{capture:!0})}function rr(e,t,{words:n,group:o,change:r,tell:a}){let l={...t},c={},u=e.piles.map(d=>(c[d.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let w=f[g.dataTransfer.
getData("text/plain")]?.[d.id];w&&!w.matches(":disabled")&&(w.checked=!0,i(w.dataset.card,d))}},c[d.id]))),p=()=>e.piles.
forEach(d=>{c[d.id].textContent=C(n["pile-count"],{pile:d.text,n:Object.values(l).filter(g=>g===d.id).length})}),i=(d,g)=>{
l[d]=g.id,p(),r({...l});let{text:w}=e.cards.find(k=>k.id===d);a(n.moved,{card:De(w),pile:g.text})},f={},m=e.cards.map(d=>{
f[d.id]={};let g=`${o}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(w=>{let k=s("input",{type:"\
radio",name:g,value:w.id,"data-card":d.id,checked:l[d.id]===w.id,onchange:()=>i(d.id,w)});return f[d.id][w.id]=k,s("labe\
l",{},k,s("span",{},w.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...m)}var mo=["open","closed"],Si=[...mo,"half-open"],lr=2,$i=90,ho=3,gn="none",ar=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Oi=/[“”„«»"' \t\n]/g,ir=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ei=["i","im","id","ill","ive","its","we",
"were","well"],Ci=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Mi=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
fo=new WeakMap;function Ai(e,t){let n=mr(t),{sentences:o,forms:r,at:a}=Ii(e,n);if(a<0||r[a].name===gn)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Bi(Di({sentences:o,forms:r,at:a},n),n.learned),{name:c,start:u,end:p}=r[a],i=qi(l,c,go(e,o[a],
u,p),t),f=Pi(e,o,n),d=[l==="open"&&f.some(g=>g.name!=="two-at-once")?"":i,...f.map(g=>g.remark)].filter(Boolean);return{
kind:l,reason:i,notes:f,remarks:d.slice(0,lr)}}function Ti(e,t){let n=mr(t),o=t["about-statements"],r=kr(zi(e)),a=r.filter(({line:k})=>!Je(n.quotes,k)).map(k=>({sentence:k,
line:un(n.passes,k.line)})),l=Object.entries(n.blame).map(([k,y])=>({name:k,places:a.flatMap(v=>Wi(y,v,n.unless[k]))})),
c=new Set(l.flatMap(({places:k})=>k.map(({sentence:y})=>y))),u=[],p="";for(let{name:k,places:[y]}of l){if(!y)continue;let v=_i(
e,y,n.quotedTo[k]);u.length||(p=Fi(k,e,y,n)),u.push({name:k,words:v,remark:C(o.blame[k].say,{words:v})})}let i=u.map(k=>k.
name),f=r.filter(k=>!c.has(k)),m=Object.keys(n.parts).filter(k=>(k==="seen"?f:r).some(({line:y})=>Je(n.parts[k],y))),d=m.
map(k=>o.parts[k]).join(", "),g=m.length?C(o.mirror,{parts:d}):"",w=[g,u.length?`${u[0].remark} ${p}`:""].filter(Boolean);
return{parts:m,mirror:g,blame:i,notes:u,rewording:p,remarks:w}}function cr(e,t,n){return!n?.coach||pr(t,n)?[]:dr(e.remark,
fr(e,t),n.coach).remarks}function ur(e,t,n){let o=e.flatMap(a=>{let l=a.kind==="choice"?t[a.id]?.own:t[a.id];return a.remark&&
typeof l=="string"?[{item:a,text:fr(a,l)}]:[]});return!n?.coach||o.some(({text:a})=>pr(a,n))?[]:["question","statement"].
flatMap(a=>{let l=o.filter(({item:f})=>f.remark===a).map(({text:f})=>f),{kind:c,notes:u,remarks:p}=dr(a,l.join(`
`),n.coach),i=a==="statement"?u.slice(1).map(f=>f.remark):[];return u.length||["closed","half-open"].includes(c)?[...p,...i]:
[]}).slice(0,lr)}var pr=(e,{dangers:t})=>Object.values(t).some(n=>mt(e,n).length),fr=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,dr=(e,t,n)=>e==="question"?Ai(t,n):Ti(t,n);function mr(e){return fo.has(e)||fo.set(e,Li(e)),fo.get(e)}function Li(e){
let t=ln(e.lists),n=c=>Object.fromEntries(Object.entries(c).map(([u,p])=>[u,Ge(p,t)])),{limit:o,unit:r,forms:a,weights:l}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ge(e.echoes,t),
stated:Ge(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:r,forms:a,weights:mo.map(c=>pn(l[c]))},passes:Ge(e.passes,t),
quotes:Ge(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Je(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function Ii(e,t){let n=kr(e),o=n.map(p=>Ni(p,t)),r=p=>n.map((i,f)=>f).filter(
p),a=r(p=>n[p].mark==="?"),l=a.filter(p=>hr(n[p])>=ho),c=r(p=>!["none","echo","short"].includes(o[p].name)),[u]=[l,a,c].
filter(p=>p.length).map(p=>p.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var kn=e=>e.trim().split(" ").slice(0,
-1),hr=({line:e})=>kn(e).length-1;function Ni({line:e,mark:t},{anywhere:n,first:o,fillers:r,echoes:a,stated:l}){for(let[
i,f]of Object.entries(n)){let m=Je(f,e);if(m)return{name:i,start:m[0],end:m[1]}}let c=Object.entries(o).map(([i,f])=>({name:i,
place:Je(f,e)})).filter(({place:i})=>i).map(({name:i,place:[f,m]})=>({name:i,start:f,end:m}));if(c.length){let i=c.reduce(
(f,m)=>m.start<f.start?m:f);return["what","how","why","when"].includes(i.name)?(l.lastIndex=i.start,t!=="?"&&l.test(e)?{
...i,name:gn}:e.slice(2,i.start).split(" ").filter(Boolean).some(d=>!r.has(d))?{...i,name:`${i.name}-mid`}:i):i.name!=="\
wonder"&&t!=="?"?{...i,name:gn}:i}let u=gr(kn(e).slice(1),r).length>ho?"echo":"short";return{name:t==="?"&&Je(a,e)?u:gn,
start:2,end:e.length}}function gr(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Ri({sentences:e,forms:t,
at:n},{fillers:o}){let{line:r,mark:a}=e[n],l=gr(kn(r).slice(1),o),c=kn(r.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],p=t.filter(({name:i},f)=>f!==n&&(e[f].mark==="?"||u.includes(i)));return[...l,...[2,3].map(i=>`> ${c.slice(
0,i).join(" ")}`),...[1,2].map(i=>`$ ${l.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(l.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...p.map(({name:i})=>`beside ${i}`)]}function Di(e,t){let{forms:n,weights:o,
unit:r}=t.learned,a=n[e.forms[e.at].name]??mo.map(()=>0),l=new Set(Ri(e,t).map(p=>fn(p)%o[0].length)),c=r/Math.sqrt(l.size);
return[...a.map((p,i)=>p+[...l].reduce((f,m)=>f+o[i][m],0)*c),0]}function Bi(e,{limit:t}){let[n,o]=[...e].sort((r,a)=>a-
r);return n-o>=t?Si[e.indexOf(n)]:""}function qi(e,t,n,o){let r=o["about-questions"];return e==="closed"?r[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?C(r[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":C(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function Pi(e,t,{data:n,notes:o}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),l=a.length?a:t.
slice(-1),c=[];return Object.entries(o).flatMap(([u,p])=>{let i=l.map(m=>({sentence:m,place:Je(p,m.line)})).find(({place:m})=>m);
if(i){let m=go(e,i.sentence,...i.place);return c.some(d=>d.includes(m))?[]:(c.push(m),[{name:u,words:m,remark:C(r[u],{words:m})}])}
let f=l.filter(m=>hr(m)>=ho).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:r[u]}]:[]})}function Wi(e,{sentence:t,
line:n},o){let r=Je(e,n);return!r||o&&Je(o,n)?[]:[{sentence:t,start:r[0],end:r[1]}]}function _i(e,{sentence:t,start:n,end:o},r){
let a=r&&Je(r,t.line.slice(n,o));return go(e,t,n,a?n+a[1]:o)}function Fi(e,t,n,o){let r=o.data["about-statements"].blame[e],
a=Hi(e,t,n,o),l=a>0?Ui(t,n.sentence,a):"",c=e==="ultimatum"&&It(l).line.split(" ").some(i=>Ei.includes(i)),p=n.sentence.
line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return l&&p&&!c?C(p,{rest:l}):r.otherwise}function Hi(e,t,{
sentence:n,start:o,end:r},{verbs:a,acts:l}){let{line:c}=n,u=c.slice(o,r).trim().split(" "),p=u[0]==="you"||u[0]==="u",i=d=>p&&
u.slice(1,1+d.length).join()===d.join(),f=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(f=r);let m=i(["neve\
r"])&&a.has(u[2])||i(["always"])&&l.has(u[2]);if(e==="always"&&m&&(f=c.indexOf(` ${u[2]} `,o)+1),e==="makes"&&i(["make",
"me","feel"])&&(f=c.indexOf(" feel ",o)+6),e==="feel-you"){let d=c.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=d<0?0:o+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(c.slice(o))){let[[d],[,g]]=[n.places[o],n.places[r-1]];
t.slice(d,g).includes(",")&&(f=o+u.slice(0,3).join(" ").length+1)}return f<c.length-2?f:0}function Ui(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Mi,1),r=o.replace(ir," ").replace(/^ +| +$/g,"");return[...r].length<=$i?r:""}var go=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(ir," ").replace(Ci,"");function kr(e){let{line:t,places:n}=It(e),o=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let l=t.startsWith(". ",a);if(!(!l&&a<t.length)){if(a>r){let[
c]=n[r],[,u]=n[a-1],p=l?n[a]:[u,u];o.push({line:`^ ${t.slice(r,a)}. `,places:[[c,c],[c,c],...n.slice(r,a),p,p],mark:l?e.
slice(...n[a]):""})}r=a+2}}return o}function zi(e){return e.replace(ar,"").replace(Oi,"")?e.replace(ar,t=>" ".repeat(t.length)):
e}var Ki=1200;function yr(e,{words:t,find:n,isSilent:o}){let r=()=>e.value.trim()?n(e.value):[],{host:a,show:l}=wr({words:t,
find:r,isSilent:o}),c=0;return e.addEventListener("input",()=>{clearTimeout(c),c=setTimeout(l,Ki)}),a}function br({words:e,
find:t,known:n}){let{host:o,show:r}=wr({words:e,find:t}),a=()=>!ko()&&t().length&&r();return a()||n.then(a),o}var ko=()=>window.
ajarNoRemarks===!0;function wr({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),r=s("p",{class:"ajar-h\
int"}),a=s("div",{class:"ajar-remarks"},o,r),l=[],c=i=>{window.ajarNoRemarks=i,l=[],p()},u=(i,f)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>c(f)},i);function p(){let i=ko()?[]:t();i.length&&i.join(`
`)===l.join(`
`)||(l=i,o.replaceChildren(...i.map(f=>s("p",{},f))),n?.()?r.replaceChildren(e["remarks-none"]):ko()?r.replaceChildren(u(
e["remarks-on"],!1)):i.length?r.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):r.replaceChildren())}return{
host:a,show:p}}var yo=2e4,Vi=10,Te=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Nt({
items:e,ids:t},n){let o=Object.keys(n).filter(a=>!t.includes(a));if(o.length)throw new Te("unknown-items",{items:o.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let l=n[a.id],c=l==null?null:Ji[a.kind](l,a);ze(a,r)&&(r[a.
id]=Gi(a,c,r))}return r}function yn(e,t){try{Nt(e,t)}catch(n){if(n instanceof Te)return!1;throw n}return!0}var vr=e=>Object.
values(e).every(t=>t==null);function Le(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>xr(
e.cards,n)),xe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${xr(e.piles,t[n.
id])}`);case"date":return[lt(t)];case"list":return t.map(xe);default:return[xe(`${t}`)]}}var xr=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Gi(e,t,n){if(e.kind!=="choice"||!t)return t;let o=at(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>o.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var Ji={ruler(e){if(!Number.isInteger(e)||e<0||e>Vi)throw new Te("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let r=t.map(({id:u})=>u);if(!jr(e)||!Array.isArray(e.chosen)||!e.
chosen.every(wo(r)))throw new Te("answer-cards");let{chosen:a}=e,l=bo("own"in e?e.own:"")??"";if(l&&!o)throw new Te("ans\
wer-own");if(!n&&a.length+!!l>1)throw new Te("answer-one-card");let c=r.filter(u=>a.includes(u));return c.length||l?{chosen:c,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),r=wo(n.map(({id:l})=>l));if(!jr(e)||!Object.keys(e).every(
wo(o))||!Object.values(e).every(r))throw new Te("answer-piles");let a=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return a.
length?Object.fromEntries(a):null},text:bo,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Te("answer-lines",
{most:t});let n=e.map(o=>bo(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!tt(e))throw new Te(
"answer-day");return e}};function bo(e){if(typeof e!="string")throw new Te("answer-text");if(e.length>yo&&[...e].length>
yo)throw new Te("answer-long",{most:yo});return xe(e)?e:null}var wo=e=>t=>e.includes(t),jr=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Yi=[{answers:["all"]}],Zi=/\p{L}/u,Qi=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Xi=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ec=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,tc=/\{([a-z][a-z0-9-]*)\}/g;function wn({items:e,rules:t,
reflection:n},o,r={}){let{plain:a=!1,last:l=null}=r,c=Object.fromEntries(e.map(({id:f})=>[f,o[f]??null]));if(vr(c))return"\
nothing"in n?[bn([n.nothing])]:[];let{parts:u}=Or({items:e,answers:c,rules:t,phrases:n,last:l}),i=(a||!t.length?Yi:t).flatMap(
u);return a||!("closing"in n)?i:[...i,bn([n.closing])]}function $r({items:e,rules:t,reflection:n},o){let{sentences:r}=Or(
{items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(a):[])}var bn=e=>({words:e,heading:"",said:[]}),
Ye=(e,t,n=[])=>({words:n,heading:e,said:t}),Sr=(e,t)=>e.filter(n=>!t.has(We(n)));function Or({items:e,answers:t,rules:n,
phrases:o,last:r}){let a=b=>e.find(({id:S})=>S===`couple-${b}`)??e.find(({id:S})=>S===b),l=b=>t[a(b)?.id]??null,c=b=>a(b)?
Le(a(b),l(b)):[],u=b=>{let S=new Set(b.map(a));return e.filter($=>S.has($))},p=b=>{let S=l(b);return typeof S=="number"?
S:c(b).length},i=b=>b.map(S=>l(S)?.chosen).find(S=>Array.isArray(S))??[],f=(b,S)=>{let[$,F]=[a(b),l(b)];return $?.kind!==
"sort"||!F?[]:$.cards.filter(({id:G})=>F[G]===S).map(({text:G})=>G)},m=b=>new Set(b?c(b).map(We):[]),d=({if:b=[],unless:S=[]})=>b.
every(g)&&!S.some(g);function g(b){if(typeof b=="string")return l(b)!==null;let{item:S=[],cards:$,piles:F,without:G,only:U,
least:Z,asked:V}=b;if(V)return!!a(V)&&ze(a(V),t);let Y=S.find(le=>l(le)!==null);if(!Y)return!1;let te=i([Y]);return $&&!$.
some(le=>te.includes(le))||F&&!F.some(le=>Sr(f(Y,le),m(G)).length)||U&&!(le=>le.size===1&&le.has(U))(new Set(Object.values(
l(Y))))?!1:Z==null||p(Y)>=Z}let w=(b,S={})=>C(o[b],S);function k(b,S={}){if(typeof b=="string")return w(b,S);if(!d(b))return null;
let{phrase:$,of:F,since:G}=b;if(!F)return w($,S);if(!c(F).length)return null;let U=G&&r?.values[F];return U==null?w($,{n:p(
F),...S}):w(G,{n:p(F),last:U,day:r.day,...S})}let y=(b=[],S={})=>b.map($=>k($,S)).filter($=>$!==null),v=(b,S)=>{let $=y(
b,S);return $.length?[bn($)]:[]};function j(b){if(typeof b=="string")return c(b);if("level"in b)return x(b);if("phrase"in
b){let[Z]=b.of?c(b.of):[],V=k(b,Z===void 0?{}:{words:Z});return V===null?[]:[V]}let{item:S,pile:$,also:F,without:G}=b,U=$?
f(S,$):c(S);return F&&(U=U.filter(Z=>m(F).has(We(Z)))),Sr(U,m(G))}let R=({heading:b,under:S})=>b?w(b):(S&&a(S)?.said)??"";
function I(b,S){let $=a(b);if($?.kind!=="sort"||t[$.id]===null)return[];let F=U=>$.piles.find(Z=>Z.id===U).text;return(S??
$.piles.map(({id:U})=>U)).map(U=>({id:U,text:F(U),cards:f(b,U)}))}let q=n.find(b=>b.ladder)?.ladder,W=()=>Math.floor(q.rungs.
length/2);function D(b){let[S]=i([b]);return!q||!S?null:W()-q.rungs.findIndex(({card:$})=>$===S)}function x({level:b,up:S=0}){
let $=b.map(D).find(G=>G!==null);if(!q||$===void 0)return[];let F=q.rungs[W()-$-S];return F?c(F.item):[]}let M={answers({
answers:b}){return(b[0]==="all"?e:u(b)).filter(({id:$})=>t[$]!==null).map($=>Ye($.said||$.ask,Le($,t[$.id])))},lines(b){
let S=b.lines.flatMap(j),$=S.length?[Ye(R(b),S,y(b.say))]:[],F=b.count?.[Math.min(S.length,b.count.length-1)];return F?[
...$,bn([w(F,{n:S.length})])]:$},piles({piles:b,only:S,heading:$,below:F={},all:G={}}){let U=Z=>Z.length===a(b).cards.length;
return I(b,S).filter(({cards:Z})=>Z.length).flatMap(({id:Z,text:V,cards:Y})=>{let te=U(Y)&&G[Z]||F[Z],oe=$?w($,{pile:V}):
V;return[Ye(oe,Y),...v(te?[te]:[])]})},empty(b){let S=I(b.empty,b.only).filter(({cards:$})=>!$.length).map(({text:$})=>$);
return S.length?[Ye(R(b),S,y(b.say))]:[]},sentence(b){let S=o[b.sentence],$=ht(S),F=Object.fromEntries($.map(G=>[G,c(G).
join(" ")]));return Object.values(F).every(Boolean)?[Ye(R(b),[xo(b,o,F)])]:[]},message(b){let S=B(b.message);return S.length?
[Ye(R(b),[S.join(" ")])]:[]},ladder(){let[b=""]=c(q.goal),[[S],[$]]=[i([q.today]),i([q.later])],F=q.rungs.map(({card:G,item:U})=>{
let Z=a(U)?.said??"",[V]=c(U),Y=V?`${Z}: ${V}`:w("open",{level:Z}),te=nc(G===S,G===$,!!$);return te?w(te,{level:Y}):Y});
return[Ye(w(b?"ladder":"ladder-unnamed",{goal:b}),F)]},missing({missing:b,say:S}){let $=u(b).filter(({id:F})=>t[F]===null);
return $.length?v(S,{parts:$.map(F=>F.said).join("; ")}):[]},repeated(b){let S=b.repeated.map(c),$=new Map;for(let U of S.
flat())$.has(We(U))||$.set(We(U),U);let F=U=>S.filter(Z=>Z.some(V=>We(V)===U)).length>1,G=[...$].filter(([U])=>F(U)).map(
([,U])=>U);return G.length?[Ye(R(b),G)]:[]}},B=b=>b.parts.map(S=>[S,c(S.item)[0]]).filter(([,S])=>S).map(([S,$])=>A(S,$,
b));function A(b,S,{self:$=[],small:F=[],capitals:G=[]}){let{opener:U,clauses:Z,questions:V=[],names:Y=!1}=b,te=De(S),oe=vt(
te),le=oe.toLowerCase(),je=$.includes(le)?".":[...o[U]].at(-1);if(!Qi.test(te.match(Zi)?.[0]??"a"))return nt(`{words}${je}`,
{words:te});if([...$,...V].includes(le))return nt(`{words}${je}`,{words:Ft(te)});let de=o[Er(le,Z)??U],z=Y||G.includes(oe);
return nt(de,{words:xn(te,F,z)})}function P(b){if(!d(b))return[];let S=Object.keys(M).find(F=>F in b),$=S?M[S](b):v(b.say);
return $.length&&b.then?[...$,...v([b.then])]:$}return{parts:P,sentences:B}}var ht=e=>[...e.matchAll(tc)].map(([,t])=>t);
function xo({sentence:e,alike:t,small:n=[],lower:o=[],clauses:r={}},a,l){let c=i=>{let f=De(xe(l[i])),m=xn(f,n,!o.includes(
i)),d=Er(vt(f).toLowerCase(),r[i]);return d?C(a[d],{words:Cr(m)}):m},u=a[e],p=Object.fromEntries(ht(u).map(i=>[i,c(i)]));
return nt(u,p,t)}var Er=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function xn(e,t,n){let o=vt(e),r=[...o].length>
1&&Xi.test(o)&&!n;if(o==="i")return Ft(e);let a=t.includes(o.toLowerCase())&&!ec.test(o);return!r&&!a?e:Cr(e)}function Cr(e){
let[t=""]=e;return t.toLowerCase()+e.slice(t.length)}function nc(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}function Mr(e,t,n,o=null){let r=oc(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:wn(e,t,{plain:a,last:o})}}function oc({
items:e},t,n){let o=n&&Xs(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function jo(e,{words:t,label:n,question:o,act:r}){let a=e.querySelector("button, input"),l=[...e.childNodes],c=(i,f)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),a.focus(),f()}},i),u=c(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},u,c(n,r));e.replaceChildren(s("p",{},o),p),u.focus()}function jn(e){let n=s("button",{type:"button",onclick:()=>jo(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Ar({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
r=s("span",{}),a=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),l=s("p",{class:"ajar-problem",role:"al\
ert"}),c=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,c,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,m=!1,d=!1,g=!1,w=!1,k=!1,y={none:e["\
keep-strength-none"],weak:e["keep-strength-weak"],fair:e["keep-strength-fair"],good:e["keep-strength-good"],strong:e["ke\
ep-strength-strong"]},v=(T,_,ee={})=>s("button",{type:"button",onclick:_,...ee},T),j=s("button",{type:"button",class:"aj\
ar-link ajar-save",onclick:()=>$()}),R=v(e["keep-open"],()=>$(),{class:"ajar-link"}),I=s("div",{class:"ajar-offer"}),q=!1,
W=T=>{T.tabIndex=-1,T.focus()},D=()=>u.querySelector(".ajar-change"),x=()=>i.state==="kept"&&!i.reopen;function M(T,_=T){
a.dataset.short=_,r.textContent!==T&&(r.textContent=T)}function B(){let T=i.problem?e["keep-unsaved"]:e["keep-saving"],[
_,ee]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["\
keep-saved"],e["keep-saved-short"]]:[T],lost:[e["keep-lost"]]}[k?"lost":i.state];a.classList.toggle("ajar-state-lost",k),
M(_,ee),a.dataset.longest=i.state==="kept"?e["keep-saved"]:"",l.textContent!==i.problem&&(l.textContent=i.problem),l.hidden=
!i.problem,A()}function A(){let T=n&&i.state==="none"&&!m,[_,ee]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep\
-start"],e["keep-start-short"]];j.getAttribute("aria-label")!==_&&j.replaceChildren(s("span",{class:"ajar-long"},_),s("s\
pan",{class:"ajar-short"},ee)),j.setAttribute("aria-label",_),j.hidden=!T||q,R.hidden=!T||!i.exists,I.hidden=!T||w,p.hidden=
T&&l.hidden&&!c.textContent}function P(){let T=()=>{w=!0,B(),W(a)};return I.replaceChildren(s("p",{},e["keep-offer"]),s(
"div",{class:"ajar-offer-ways"},v(e["keep-nothing"],T),v(e["keep-offer-yes"],$))),I}function b(){i={...i,saved:!1},B()}function S(){
B(),f=i,i.ends?u.replaceChildren(s("p",{},e["keep-opening"])):x()?u.replaceChildren(d?Y("change"):je()):i.state!=="none"?
u.replaceChildren(Y("unlock")):m?u.replaceChildren(Y(i.exists?"open":"start")):u.replaceChildren(n?"":w?Z():U())}let $=()=>{
m=!0,c.textContent="",S(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},F=()=>i.hosted?s("p",{},
e["keep-hub"]):null,G=()=>i.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function U(){
return s("div",{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[i.exists?"keep-there":"keep-\
why"]),F(),s("div",{class:"ajar-moves"},v(e["keep-nothing"],()=>{w=!0,S(),W(a)}),v(e[i.exists?"keep-open":"keep-start"],
$)))}let Z=()=>s("p",{},v(e[i.exists?"keep-open":"keep-start"],$,{class:"ajar-link"}));function V(){let _=Object.values(
y).reduce((ee,ne)=>ne.length>ee.length?ne:ee);return s("p",{class:"ajar-strength","aria-live":"polite","data-longest":_},
s("span",{},e["keep-strength-none"]))}function Y(T){let _=T==="start"||T==="change",ee={start:e["keep-start"],open:e["ke\
ep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[T],ne=s("input",{id:`${o}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${o}-how`,oninput:()=>{_&&t({strength:ne.value})}}),be=s("input",{id:`${o}-again`,type:"passw\
ord",spellcheck:"false"}),$e=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),be),we=s("p",{class:"ajar-problem",
role:"alert",hidden:!0}),Ie=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t({place:Ie.
value})}),N=V(),Q=()=>{if(!ne.value){ne.focus();return}if(we.hidden=!0,_&&ne.type==="password"&&be.value!==ne.value){we.
textContent=e["keep-again-differs"],we.hidden=!1,be.focus();return}T==="change"?t({change:ne.value},{awaited:!0}):t({[T===
"start"?"keep":"unlock"]:ne.value,place:Ie.value},{awaited:!0}),M(e["keep-opening"]),ne.value="",be.value="",N.firstChild.
textContent=e["keep-strength-none"]},se=()=>{m=!1,d=!1,S(),T==="change"?D().focus():W(a)},re=s("details",{},s("summary",
{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),Ie);return s("form",{class:"ajar-ask",onsubmit:X=>{X.preventDefault(),
Q()},onkeydown:X=>{X.key!=="Enter"||!X.target.matches("input")||(X.preventDefault(),Q())}},s(i.state==="locked"?"h1":"p",
{class:"ajar-title"},ee),F(),T==="start"&&n?s("p",{},e["keep-why"]):null,T==="start"?G():null,T==="change"?s("p",{},e["k\
eep-change-how"]):null,_?s("p",{},e["keep-no-way-back"]):null,T==="start"&&i.here==="browser"?s("p",{},e["keep-browser"]):
null,s("label",{for:`${o}-words`},e[T==="change"?"keep-new":"keep-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},
e[_?"keep-how":"keep-how-open"]),ne,_?N:null,_?$e:null,s("label",{class:"ajar-card"},s("input",{type:"checkbox",onchange:({
target:X})=>{ne.type=X.checked?"text":"password",$e.hidden=X.checked,we.hidden=!0}}),s("span",{},e["keep-see"])),_?we:null,
T==="change"||i.here?null:re,s("div",{class:"ajar-moves"},T==="unlock"?null:v(e["keep-not-now"],se),s("button",{type:"su\
bmit"},ee)),_?null:le(),T==="start"&&i.here?oe():null)}let te=()=>s("div",{},v(e["keep-copy"],()=>t({take:"sealed"})));function oe(){
let T={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},_=s("input",{type:"file",onchange:async()=>{let be=new Uint8Array(
await _.files[0].arrayBuffer()),$e=()=>t({bring:be},{awaited:!0});_.value="",i.exists?jo(ne,{...T,act:$e}):$e()}}),ee=s(
"label",{class:"ajar-words"},s("span",{},e["keep-bring"]),_),ne=s("div",{class:"ajar-twice"},ee);return ne}function le(){
let T=jn({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},
s("summary",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...i.here?[s("p",{},e["keep-copy-forgot"]),te(),oe()]:[],
s("p",{},e["keep-erase-how"]),T)}function je(){let T=s("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(T.value)})},
...[...new Set([5,15,30,60,i.minutes])].sort((_,ee)=>_-ee).map(_=>s("option",{value:_,selected:_===i.minutes},C(e["keep-\
minutes"],{n:_}))));return s("div",{class:"ajar-kept"},v(e["keep-lock"],()=>{M(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
v(e["keep-change"],()=>{d=!0,g=!1,S(),u.querySelector("input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[s(
"p",{},e["keep-copy-how"]),te()]:[s("p",{},i.place)],i.copied?s("p",{},C(e["keep-copied"],{program:i.copied})):null,s("l\
abel",{for:`${o}-minutes`},e["keep-idle"]),T))}function de(T){if(T.strength!=null){let _=u.querySelector(".ajar-strength\
 > span");_&&(_.textContent=y[T.strength]);return}if(T.changed){d=!1,S(),u.querySelector(".ajar-changed").textContent=e["\
keep-changed"],g=!0,D().focus();return}i={...i,...T},i.state==="kept"&&(m=!1),x()||(d=g=!1),B(),z()}let z=dt(u,()=>{let T=f;
if(T.state===i.state&&T.exists===i.exists&&T.minutes===i.minutes&&T.here===i.here&&!!T.reopen==!!i.reopen&&!!T.hosted==!!i.
hosted&&u.firstChild){f=i;return}let ee=m&&T.place!==i.place;S(),T.state!==i.state&&T.state!=="none"?W(a):ee&&u.querySelector(
"input").focus()});return S(),{line:a,small:j,opener:R,more:p,offer:P,setStart:T=>{q=T,B()},update:de,begin:b,setLost:T=>{
k=T,B()},setEnded:()=>{u.replaceChildren(s("p",{},e["keep-ended"]))},say:T=>{c.textContent=T,p.hidden=!1}}}function Tr(e,{sentence:t,wide:n,narrow:o,columns:r,rows:a},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(p,i)=>{let f=s("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return Me(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),c(n,"wide"),c(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...r.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...a.map(([p,...i])=>s("tr",{},s(
"th",{scope:"row"},p),...i.map(f=>s("td",{},f??"–")))))))))}window.ajarLocked??=new Map;var vo=window.ajarLocked;window.ajarEmptying??=new Map;var vn=window.ajarEmptying,So=({widget_manager:e})=>e?.
kernel;function Lr(e,t,{place:n,minutes:o}){let r=So(e);if(!r?.restart)return Promise.resolve();let{id:a}=r;if(vo.set(a,
{place:n,minutes:o}),!vn.has(a)){let l=sc(r,t).catch(()=>{});vn.set(a,l.finally(()=>vn.delete(a)))}return vn.get(a)}async function sc(e,t){
await window.ajarRunAgain?.(t)||await e.restart()}function Ir(e){let{place:t,minutes:n}=vo.get(So(e)?.id)??{};return t?[
{lock:t},{minutes:n}]:[]}function Nr(e){vo.delete(So(e)?.id)}function Rr({items:e},t){let n={};for(let o of e){let r=t[o.id];if(!(r==null||!ze(o,n)))if(o.kind==="choice"){let l=(o.among?
at(o,n):o.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),c=r.own?.trim()?r.own:"";(l.length||c)&&(n[o.id]={chosen:l,
own:c})}else if(o.kind==="sort"){let a=o.cards.filter(l=>r[l.id]).map(l=>[l.id,r[l.id]]);a.length&&(n[o.id]=Object.fromEntries(
a))}else if(o.kind==="list"){let a=r.filter(l=>l.trim());a.length&&(n[o.id]=a)}else`${r}`.trim()&&(n[o.id]=r)}return n}var Dr=(e,t)=>C(e.ask,t);var rc=new Set(["autorestarting","dead","restarting","terminating"]),ac=4e3;function Br({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:r}=e?.kernel??{};if(!o?.connect||!r?.connect)return()=>{};let a=0,l=(u,p)=>{
rc.has(p)&&t()},c=(u,p)=>{clearTimeout(a),p==="disconnected"?t():p==="connecting"?a=setTimeout(t,ac):n()};return o.connect(
l),r.connect(c),()=>{clearTimeout(a),o.disconnect(l),r.disconnect(c)}}function qr({words:e,answered:t}){let n=new Set,o=!1,
r=()=>t().map(([u,p])=>{let i=Rr(u,p),f=u.items.filter(m=>m.id in i).map(m=>[Dr(m,i),...Le(m,i[m.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function a(u){let p=r(),i=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=p,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>a(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function c(u){o=u;for(let p of n)p.hidden=!u}return{line:l,set:c,isLost:()=>o,forget:u=>n.delete(
u)}}var lc={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},gt=10,ic=400,Rt=17,
$o=16,st=14,[Hr,Ur]=[12,38],[Oo,Eo,cc]=[46,8,30],Pr=15,Wr=26,uc=14;function Co(e,t,n){let o=t.map((c,u)=>({...c,look:Po(
u)})).filter(({id:c})=>e.some(({values:u})=>u[c]!==null)),[r,a]=e.length>1?fc(e,o,n):pc(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${fe(a)}`}">
${r.join(`
`)}
</svg>
`}function pc(e,t,n){let[o,r,a]=[92,14,n-14],l=u=>r+(a-r)*u/gt;return[t.flatMap(({id:u,name:p,look:i},f)=>{let m=f*o,d=m+
46,g=e.values[u],w=[...Array(gt+1).keys()].map(y=>Dt([l(y),d-5],[l(y),d+5],"edge",1)),k=[0,gt].filter(y=>y!==g).map(y=>Ze(
`${y}`,l(y),d+25,"muted",{size:st,anchor:"middle"}));return[Ze(p,0,m+Rt,i,{size:Rt,bold:!0}),Dt([r,d],[a,d],"edge",1.5),
...w,...k,Vr(i,l(g),d,9),Ze(`${g}`,l(g),d+29,i,{size:Rt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function fc(e,t,n){let o=gc(
e,Hr,n-Ur),r=Oo+gt*Eo+cc,a=t.flatMap((p,i)=>dc(e,p,o,i*r,n)),l=t.length*r,[c,u]=kc(e,o,l,n);return[[...a,...c],l+u]}function dc(e,{
id:t,name:n,look:o},r,a,l){let[c,u]=[a+Oo,a+Oo+gt*Eo],p=e.map(({values:d},g)=>({value:d[t],x:r[g],y:u-Eo*d[t]})).filter(
({value:d})=>d!==null),i=[c,u].flatMap((d,g)=>[Dt([0,d],[l-Ur+Hr,d],"line",1),Ze(g?"0":`${gt}`,l,d+5,"muted",{size:st,anchor:"\
end"})]),f=Math.min(...r.slice(1).map((d,g)=>d-r[g])),m=f<11?Math.max(2,f/3):5.5;return[Ze(n,0,a+Rt,o,{size:Rt,bold:!0}),
...i,Sc(p,o),...p.map(({x:d,y:g})=>Vr(o,d,g,m)),...mc(p,o)]}function mc(e,t){let n=e.map(({value:r,x:a,y:l},c)=>{let[u,p]=[
e[c-1]?.value??r,e[c+1]?.value??r],i=u>=r&&p>=r&&u+p>2*r,f=(u-r)*(p-r)<0,m=c===0||c===e.length-1;return{value:r,x:a+(f?Math.
sign(u-r)*6:0),y:l+(i?22:-11),half:`${r}`.length*$o*.6/2,rank:m?0:r===u?3:f?2:1}}),o=[];for(let r of n.sort((a,l)=>a.rank-
l.rank))(r.rank===0||r.rank<3&&e.length<=uc)&&!o.some(l=>hc(r,l))&&o.push(r);return o.map(({value:r,x:a,y:l})=>Ze(`${r}`,
a,l,t,{size:$o,bold:!0,anchor:"middle"}))}var hc=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<$o;function gc(e,t,n){
let o=zr(e);if(o.length===1){let p=(n-t)/(e.length-1);return e.map((i,f)=>t+f*p)}let r=o.slice(1).map((p,i)=>In(o[i].day,
p.day)),a=Pr*(e.length-o.length)+Wr*r.length,l=Math.min(1,(n-t)/a),c=Math.max(0,n-t-a)/r.reduce((p,i)=>p+i,0),u=t;return o.
flatMap(({many:p},i)=>(i&&(u+=Wr*l+c*r[i-1]),Array.from({length:p},(f,m)=>(m&&(u+=Pr*l),u))))}function zr(e){if(!e.every(
({day:o},r)=>o&&o>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function kc(e,t,n,o){let r=zr(e);if(r.length===1){let[i]=r.map(j=>j.day&&Fr(j.
day,!0)),m=o<ic||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,w=d.map(j=>({x:t[j],lines:bc(e[j].moment,
g)})),k=Math.max(...w.map(({lines:j})=>j.length))*st*1.25,y=w.flatMap(({x:j,lines:R})=>_r(R,j,n+12,o)),v=i?[Ze(i,0,n+k+22,
"muted",{size:st})]:[];return[[...y,...v],k+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),l=[],c=0;for(let{day:i,
many:f}of r){let[m,d]=[t[c],t[c+f-1]];l.push({from:m,to:d,x:(m+d)/2,words:Fr(i,a.size>1)}),c+=f}let u=l.flatMap(({from:i,
to:f,x:m})=>[Dt([i,n-4],[f,n-4],"edge",1),Dt([m,n-4],[m,n+2],"edge",1)]),p=yc(l.map(i=>({...i,...Kr([i.words],i.x,o)})));
return[[...u,...p.flatMap(({words:i,x:f})=>_r([i],f,n+18,o))],24]}function yc(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let r of e.
slice(1,-1))r.start>=o.at(-1).end+14&&r.end+14<=n.start&&o.push(r);return[...o,n]}function Kr(e,t,n){let o=Math.max(...e.
map(Sn))/2,r=Math.min(Math.max(t,o),n-o);return{start:r-o,end:r+o}}function _r(e,t,n,o){let{start:r,end:a}=Kr(e,t,o),[l,
c]=r<=0?["start",0]:a>=o?["end",o]:["middle",t];return e.map((u,p)=>Ze(u,c,n+p*st*1.25,"muted",{size:st,anchor:l}))}var Fr=(e,t)=>jt(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function bc(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let l=`${n.at(-1)} ${a}`.trim();!n.at(-1)||Sn(l)<=t?n[n.length-1]=l:n.push(a)}let[o,...r]=n;return[o,r.join(" ")].filter(
Boolean).map(a=>wc(a,t))}function wc(e,t){let n=[...e];if(Sn(e)<=t)return e;for(;n.length&&Sn(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var xc=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Sn=e=>[
...e].reduce((t,n)=>t+st*(xc.test(n)?1.05:.58),0),fe=e=>`${Math.round(e*10)/10}`,$n=e=>`var(--ajar-${e}, ${lc[e]})`,jc={
"&":"&amp;","<":"&lt;",">":"&gt;"},vc=e=>e.replace(/[&<>]/g,t=>jc[t]);function Ze(e,t,n,o,{size:r,bold:a=!1,anchor:l="st\
art"}){let c=a?' font-weight="650"':"";return`<text ${`x="${fe(t)}" y="${fe(n)}" text-anchor="${l}"`} font-size="${r}"${c}\
 fill="${$n(o)}">${vc(e)}</text>`}var Dt=(e,t,n,o)=>`<path d="M${e.map(fe).join(" ")}L${t.map(fe).join(" ")}" stroke="${$n(
n)}" stroke-width="${o}" fill="none"/>`,Sc=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${fe(n)} ${fe(o)}`).join("L")}" strok\
e="${$n(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Vr(e,t,n,o){let[r,a,l]=[t,n,o];return`<p\
ath d="${{first:`M${fe(r-l)} ${fe(a)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,second:`M${fe(r-l*.9)} ${fe(a-
l*.9)}h${fe(l*1.8)}v${fe(l*1.8)}h${fe(-l*1.8)}z`,third:`M${fe(r)} ${fe(a-l*1.25)}L${fe(r+l*1.25)} ${fe(a)}L${fe(r)} ${fe(
a+l*1.25)}L${fe(r-l*1.25)} ${fe(a)}z`}[e]}" fill="${$n(e)}"/>`}var $c=600,Oc=340,Ec=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Gr(e,t,n){let o=e.map(r=>({...r,
moment:Mo(n,r.moment)}));return{sentence:Cc(o,t,n),wide:Co(o,t,$c),narrow:Co(o,t,Oc),columns:[n["chart-moment"],...t.map(
({name:r})=>r)],rows:o.map(({moment:r,values:a})=>[r,...t.map(({id:l})=>a[l])])}}function Mo(e,t){let[,n,o,r=""]=Ec.exec(
t)??[],a=new Date(`${o} UTC`);if(Number.isNaN(+a))return xt(e,t);let l=lt(a.toISOString().slice(0,10)),c=C(e["home-until"],
{day:l})+r;return n?`${xt(e,n)}, ${c}`:c}function Cc(e,t,n){let[o,r]=[e[0],e.at(-1)],a=o.day&&Mc(o.day,o.day.slice(0,4)!==
r.day?.slice(0,4)),l=t.map(({id:p})=>p).filter(p=>o.values[p]!==null);if(e.length===1){let p=l.map(f=>C(n["check-ins-val\
ue"],{ruler:n[`ruler-${f}`],value:o.values[f]})),i=Dn(p);return a?C(n["check-ins-once"],{day:a,rulers:i}):C(n["check-ins\
-once-undated"],{rulers:i})}let c=l.map(p=>({id:p,before:o.values[p],after:r.values[p]})).filter(({after:p})=>p!==null).
map(({id:p,before:i,after:f})=>C(i===f?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${p}`],before:i,after:f}));
if(!c.length)return n["check-ins-differ"];let u=Dn(c);return a?C(n["check-ins-since"],{day:a,rulers:u}):C(n["check-ins-s\
ince-undated"],{rulers:u})}var Mc=(e,t)=>jt(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Jr(e,{words:t,send:n,open:o,help:r,matters:a,ways:l,isPrinted:c}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),p=Ne(t,x=>u.replaceChildren(x)),i=x=>{p.begin(),n(x)},f=s("div",{}),m={},d="",g=0,w=on(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},f),u);let k=(x,M)=>s("button",{type:"button",onclick:M},x),
y=x=>s("div",{class:"ajar-reflection"},...x.flatMap(M=>St(M,3))),v=(x,M,B)=>jn({words:t,label:x,question:M,act:()=>i(B)}),
j=()=>{let x=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&i({import:await x.files[0].
text()}),x.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),x)};function R(){let x=a();return m.
something?[x.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...x.map(({heading:M,lines:B})=>s("div",
{},s("dt",{},M),...B.map(A=>s("dd",{dir:"auto"},A))))),s("div",{class:"ajar-moves"},...l())]:[]}let I=dt(f,()=>{let x=JSON.
stringify([m,a()]);x!==d&&(d=x,sn(f,W))}),q=()=>[k(t["home-take-plan"],()=>i({take:"plan",paper:w.value(),country:r.code()})),
w.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function W(){let x=(A,P)=>k(P,()=>i({take:A})),M=g>(m.danger?.
kinds.length??0)?null:m.danger,B=()=>{g=M.kinds.length+1,W(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(
M?r.notice(M,{level:2,aside:B}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-m\
oves"},k(t["home-go-on"],()=>o(m.newest))):"",m.due?.length?s("ul",{},...m.due.map(A=>s("li",{},A))):"",m.plan?.length?s(
"h2",{},t["home-plan"]):"",m.plan?.length?y(m.plan):"",m.plan?.length&&!M?r.line():"",...(m.earlier??[]).filter(({plan:A})=>A.
length).map(({title:A,plan:P})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${Mo(t,A)}`),y(P))),...R(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...M?[]:[...c?q():[],x("\
calendar",t["home-take-calendar"]),m.danger?"":x("calendar-line",t["home-take-calendar-line"])],x("check-ins",t["home-ta\
ke-check-ins"]),x("everything",t["home-take-everything"])),j()),m.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),v(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),v(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{p.end(),m=x,I()},settle:p.end,say:(x,M="")=>{p.end();let B=s(
"div",{class:"ajar-text"});Me(B,M),u.replaceChildren(x,B),u.scrollIntoView({block:"nearest"})}}}function Yr({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([an(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var Ac=1e3;function On(e,{title:t,paper:n,tight:o=0,onRefused:r}){let{documentElement:a,title:l}=document,c=m=>s("div",{
class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},c("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),c("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,i=()=>{p.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=l},f=setTimeout(
r,Ac);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,i,{capture:!0,signal:p.signal})}function Qr({plan:e,paper:t,numbers:n,heading:o},r){let{title:a,goal:l,sentence:c,fields:u,message:p,beside:i,section:f,
ladder:m}=e,d=[s("h1",{},a),...l.map(g=>Zr("ajar-plan-goal",g)),...c.map(g=>Zr("ajar-plan-hero",g)),To(u,"h2"),...p.map(
g=>Ao(g,kt(g.lines))),i.length?s("section",{},To(i,"h2")):"",...f.map(g=>Ao(g,Rc(g))),...m.map(g=>Ao(g,Dc(g),Nc(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];On(d,{title:a,
paper:t,tight:Tc(e),onRefused:r})}function Tc({fields:e,message:t,beside:n,section:o,ladder:r}){let a=[...o,...r].flatMap(
c=>[...c.fields,...c.rungs??[]]);return[...e,...t,...n,...a].length>12?2:+(n.length>2)}var En=({lines:e})=>[...e.join("")].
length,Lc=e=>En(e)<160?"large":En(e)<500?"middle":"usual",Zr=(e,t)=>s("div",{class:e,"data-size":Lc(t)},...Lo(t,"h2")),Ic=e=>En(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),kt=e=>e.map(t=>s("p",{dir:"auto"},t)),Xr=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:kt(e),Lo=({heading:e,lines:t},n,o=kt)=>[s(n,{},e),...o(t)];function To(e,t){
let n=e.every(Ic)?"ajar-plan-beside":"",o=t==="h3"?Xr:kt;return s("div",{class:n},...e.map(r=>s("div",{},...Lo(r,t,o))))}
var Nc=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+En(o),0)<900,Ao=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),Rc=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...Lo(n,"h3",Xr))):[To(e,"h3")]},Dc=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>kt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:r})=>s("li",{"data-here":r.length>0},s("h3",{},n),s("div",{},...kt(o),r.length?s(
"p",{},s("b",{},r.join(" · "))):null))))];var yt=(...e)=>e.map(([t,n,o={}])=>ke("path",{class:t,d:n,...o})),Bt=(e,...t)=>ke("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Bc=(e,t,n,o)=>ke("circle",{class:e,cx:t,cy:n,r:o}),qc={cup:()=>Bt("88 74 46 56",...yt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Bt("296 12 176 168",...yt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Bt("136 24 136 140",...yt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Bc("glow",234,94,4),...yt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Bt("312 66 80 120",...yt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Bt("190 66 72 100",ke("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ke("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...yt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ea=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:r,hint:a,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},qc[l](),s("span",{},s("b",{},r)," ",s("span",{},a))))));function ta(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),ea(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var na=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),ea(e.doors,t)),
oa=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Pc=4e3,Wc=6e3,_c=6;function sa(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),r=s("div",{class:"ajar-circle","aria-hidden":"true"}),a=s("button",{type:"but\
ton",onclick:()=>t?i():p()},e.begin);function l(m,d){o.textContent=m,r.dataset.breath=d}function c(){if(n===_c){i(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,Pc)}function u(){l(e.out,"out"),t=setTimeout(c,Wc)}function p(){n=0,a.textContent=
e.stop,c()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},r,o),a,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:i}}var rt=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function ra(e,{exercises:t,danger:n,workshop:o}){let r=e.filter(({key:i})=>i===`${o.plan}@`).at(-1)?.response,{rules:a,reflection:l}=t[o.
plan]??{},c=a?.find(i=>i.sentence);if(!r||!c)return"";let u=i=>aa(r[i])&&xe(r[i])!=="";if(!ht(l[c.sentence]).every(u))return"";
let p=i=>Object.values(n).some(f=>mt(i,f).length);return Object.values(r).flatMap(Fc).some(p)?"":xo(c,l,r)}var Fc=e=>(e?.
own?[e.own]:[e].flat()).filter(aa),aa=e=>typeof e=="string";var lm=new TextEncoder;var la="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ia=`${la}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,vm=new RegExp(`(?:[${la}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Sm=new RegExp(`^[${ia}]+`),$m=new RegExp(`(^|[;,|"])([${ia}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ca({after:e,among:t,...n},o){return Nt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Kc=["goal","sentence","fields","message","beside","section","ladder"],Vc="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Gc=new RegExp(
`\\r\\n|[${Vc}]`);var ua={};function pa(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:r}=t.workshop,a=n.get(`${o}@`),l=a?ra([a],
t):"",c=Object.fromEntries(Kc.map(u=>[u,[]]));for(let u of r){let{response:p}=n.get(`${u.exercise}@`)??{},i=Object.keys(
p??{}).length?t.exercises[u.exercise]:null;if(!i)continue;let f=Jc(Zc(i,p),u,u.exercise===o?l:"");c[u.look].push(...f.filter(
m=>m.lines?.length||m.fields?.length||m.rungs?.length))}if(!Object.values(c).some(u=>u.length))throw new rt("journal-no-\
plan");return{...c,title:t.exercises[o]?.title??""}}function Jc(e,{look:t,items:n,pile:o},r){if(t==="sentence")return r?
[e.sentence(r)]:[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(
...n)];if(o)return n.flatMap(l=>e.pile(l,o));let a=r?e.told():[];return e.fields(...n.filter(l=>!a.includes(l)))}var qt=e=>e.flatMap(t=>t.split(Gc)).map(xe).filter(Boolean);function Yc(e){return ua[Ke]??=new Intl.DateTimeFormat(Ke,{dateStyle:"\
full",timeZone:"UTC"}),ua[Ke].format(new Date(`${e}T00:00Z`))}function Zc({title:e,items:t,reflection:n,rules:o=[]},r){let a=d=>{
try{return ca(d,r[d.id])}catch{return null}},l=d=>{let g=a(d),w=d.kind==="date"&&tt(g);return qt(w?[Yc(w)]:Le(d,g))},c=(...d)=>t.
filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:l(g),...g.many&&{cards:!0}})).filter(g=>g.lines.length),
u=(...d)=>({heading:e,fields:c(...d)});function p(d,g){let w=t.find(j=>j.id===d&&j.kind==="sort"),k=w?.piles.find(j=>j.id===
g)?.text,y=k&&a(w);if(!y)return[];let v=w.cards.filter(j=>y[j.id]===g).map(({text:j})=>j);return[{id:g,heading:k,lines:qt(
v)}]}function i(){let d={items:t,rules:o.filter(w=>w.message),reflection:n};if(!d.rules.length)return[];let g=Object.fromEntries(
t.map(w=>[w.id,a(w)]));return wn(d,g).filter(({said:w})=>w.length).map(({heading:w,said:k})=>({id:"message",heading:w,lines:qt(
k)}))}function f(){let d=o.find(y=>y.ladder)?.ladder;if(!d)return{...u("goal"),rungs:[]};let g=y=>t.find(({id:v})=>v===y),
w=[d.today,d.later].map(g).filter(Boolean),k=d.rungs.filter(y=>g(y.item)).map(y=>({heading:g(y.item).said,lines:l(g(y.item)),
marks:w.filter(v=>a(v)?.chosen.includes(y.card)).map(v=>v.said)})).filter(y=>y.lines.length||y.marks.length);for(let{id:y,
said:v}of d.before??[])r[y]&&typeof r[y]=="string"&&k.push({heading:v,lines:qt([r[y]]),marks:[]});return{...u("goal"),rungs:k}}
let m=()=>n[o.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:c,section:u,pile:p,message:i,ladder:f,told:()=>ht(
n[o.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:qt([d])})}}function fa({takes:e=[]},t){let n=e.flatMap(o=>{let r=t(o.exercise);return!r||!yn(r.exercise,r.answers)?[]:o.item?Qc(o,r):
$r(r.exercise,r.answers)});return[...new Set(n)]}function Qc({item:e,pile:t,say:n},{exercise:o,answers:r}){let a=o.items.
find(p=>p.id===e);if(!a||r[e]==null)return[];let l=t&&a.cards.filter(p=>r[e][p.id]===t),c=l?l.map(({text:p})=>p):Le(a,r[e]),
u=n.startsWith("{words}");return c.map(p=>{let i=De(p);return nt(n,{words:u?i:xn(i,["a","an"],!1)})})}var Xc="{wishes}";function da({words:e,help:t,exerciseOf:n,answersOf:o,keys:r,workshop:a}){let l=d=>{let[g,w]=[n(`${d}@`),
o(`${d}@`)];return g&&w?{exercise:g,answers:w}:null},c=d=>fa(d,l),u=({items:d})=>d.some(({takes:g})=>g);function p(d,g){
let k=(n(d)?.items??[]).flatMap(({takes:y=[]})=>y).filter(({exercise:y})=>g.includes(`${y}@`));return c({takes:k}).length>
0}function i({key:d,exercise:g,html:w}){let k=o(d),y=g.items.flatMap(D=>Le(D,k[D.id]).flatMap(x=>De(x).split(/\n+/)));if(!y.
length)return"";let j=s("div",w?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});w?
f(j,w,y):j.append(...y.map(D=>s("p",{dir:"auto"},D)));let R=s("p",{class:"ajar-status",role:"status"}),I=async()=>{let x=[
...j.querySelectorAll("h1, h2, p, li")].map(({textContent:B})=>B.trim()).join(`

`),M=await uo(x,j);R.replaceChildren(e[M?"help-copied":"letter-not-copied"])},q=()=>{let D=/-(US|CA)$/i.test(navigator.language),
x=s("div",{class:"ajar-letter-text"},...j.cloneNode(!0).childNodes);On([x],{title:e["letter-title"],paper:D?"us-letter":
"a4",onRefused:()=>R.replaceChildren(e["print-refused"])})},W=(D,x)=>s("button",{type:"button",onclick:x},D);return s("d\
iv",{class:"ajar-letter"},j,s("div",{class:"ajar-moves"},W(e["help-copy"],I),W(e["letter-print"],q)),R)}function f(d,g,w){
Me(d,g),[...d.querySelectorAll("p")].find(y=>y.textContent===Xc)?.replaceWith(s("ul",{},...w.map(y=>s("li",{dir:"auto"},
y)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let d=r().filter(k=>k.endsWith("@")&&o(k)),g=d.map(k=>({key:k,response:o(k)})),
w=Object.fromEntries(d.map(k=>[k.slice(0,-1),n(k)]));try{let{message:k,beside:y,section:v}=pa(g,{exercises:w,danger:{},workshop:a}),
j=a.days.map(({item:I})=>I),R=y.filter(({id:I})=>!j.includes(I));return[...k,...R,...v.flatMap(({fields:I})=>I)]}catch(k){
if(k instanceof rt)return[];throw k}}return{sentences:c,isLetter:u,canBegin:p,letter:i,matters:m}}window.ajarShown??=new WeakMap;var Pt=window.ajarShown,ma=e=>e.startsWith("check-in@"),ha=({answers:e,done:t,danger:n,reflection:o})=>JSON.
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
push(h),w=null,k=Ir(e),y=k.length>0,v=!1,j=!1,R=!1,I=!1,q=!1,W=new Map,D=new Map,x=Math.min(e.get("page"),n.length-1);t.
classList.add("ajar"),Re(t,o),Rn(o);let M=s("div",{class:"ajar-page"}),B=h=>n.flatMap(({blocks:E})=>E).find(E=>E.kind===
"exercise"&&E.key===h)?.exercise,A=qr({words:o,answered:()=>[...f].map(([h,{answers:E}])=>[B(h),E]).filter(([h,E])=>h&&Object.
keys(E??{}).length)}),P=0,b=h=>{if(!(h&&q)&&(clearTimeout(P),P=0,A.set(h),w?.setLost(h),h))for(let E of m.keys())i.get(E)?.
release()},S=(h,{awaited:E=!1}={})=>{try{e.send(h)}catch{b(!0);return}E&&!P&&(P=setTimeout(()=>b(!0),8e3))},$,F=new Promise(
h=>{$=h}),G=!1;function U(){G||(G=!0,window.ajarDangers?Z():S({dangers:!0}))}let Z=()=>{$(),nr(zs(window.ajarDangers.dangers))};
function V({key:h,exercise:E},L){if(ma(h)&&!A.isLost()||!(window.ajarDangers||A.isLost())||!yn(E,L))return;let K=Nt(E,L),
ie=Mr(E,K,window.ajarDangers);J(h,{answers:K,done:!0,...ie}),W.set(h,ha(f.get(h))),i.get(h).update(f.get(h)),i.get("made")?.
update()}let Y=er({words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:hn,onCountry:h=>S({country:h})}),
te=da({words:o,help:Y,exerciseOf:B,answersOf:h=>f.get(h)?.answers,keys:()=>[...f.keys()].filter(h=>B(h)),workshop:{plan:r,
days:u,printed:p}}),oe=(h,E,L)=>(i.set(h.key,L),f.has(h.key)&&L.update(f.get(h.key)),E),le={html(h){return h.warns&&g(z),
de(h.html)},home(h){let E=s("div",{}),L=Pe=>{Pe.import&&i.get("chart")?.begin(),S(Pe)},H=Pe=>Se(re(Pe)),{matters:K}=te,ie=p.
length>0;return oe(h,E,Jr(E,{words:o,send:L,open:H,help:Y,matters:K,ways:Ee,isPrinted:ie})),S({home:h.key}),E},gate(h){let E=s(
"div",{class:"ajar-text ajar-gate"}),[L,H]=R?[s("p",{},o["gate-left-out"]),[Y.button(),me(),ee()]]:[de(j?h.short:h.html),
be()],K=s(`h${h.level??2}`,{},h.title);return E.append(K,L,s("div",{class:"ajar-moves"},...H.filter(Boolean))),R||L.after(
s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(z),E},made:h=>{let E=s("div",{class:"ajar-made"}),L=()=>E.replaceChildren(
...we(h.section));return i.set("made",{update:L}),L(),E},exercise(h){if(h.invites&&R){let K=[s(`h${h.level}`,{},Wn(h.exercise.
title,h.exercise)),s("p",{},o["gate-left-out"]),ee()];return s("div",{class:"ajar-text"},...h.folded?[]:K)}let E=s("div",
{}),L=A.line(w?{}:{role:"alert"});m.set(h.key,E);let H=(K,ie)=>{w?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ue=window.ajarSent;D.set(h.key,ue),S({key:h.key,...K,sent:ue},{awaited:ie}),!(!ie||!A.isLost())&&(b(!0),L.scrollIntoView(
{block:"nearest"}))};return i.set(h.key,zo(E,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
closed:h.folded?!Ie(h.key):null,sort:h.quick||n.length>1&&!bt()?Bs:rr,enough:h.quick?"at once":"later",remarks:(K,ie)=>yr(
K,{words:o,find:ue=>cr(ie,ue,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&!window.ajarDangers.coach)}),sentences:te.
sentences,...f.get(h.key),help:Y,instead:()=>me(h.elsewhere),below:()=>Q(h),onAside:K=>{J(h.key,{aside:K}),E.querySelector(
".ajar-letter")?.toggleAttribute("hidden",!K)},onChange:K=>{U(),J(h.key,{answers:K,done:!1}),H({answers:K,done:!1},v)},onMove:K=>J(
h.key,{at:K}),onDone:K=>{V(h,K),H({answers:K,done:!0},!0),ma(h.key)&&i.get("chart")?.begin()},onStartOver:()=>{J(h.key,{
answers:{},done:!1}),H({remove:!0})}})),E.firstElementChild.append(L),g(()=>A.forget(L)),E},chart(h){let E=s("div",{class:"\
ajar-chart-block"}),L=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:K}=Ne(o,ue=>L.replaceChildren(
ue)),ie=({checkIns:ue,rulers:Ue})=>{K(),Tr(E,ue.length?Gr(ue,Ue,o):{},o)};return i.set(h.key,{update:ie,begin:H,end:K}),
f.has(h.key)&&ie(f.get(h.key)),H(),S({chart:h.key}),s("div",{},E,L)},start:h=>ta(h,{open:X,opener:w?.opener}),doors:h=>na(
h,{open:X}),onward:h=>oa(h,{open:X}),breathing(h){let{element:E,stop:L}=sa(h);return g(L),E},notice(h){sr();let E=h.draft?
s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text),E);let L=s("di\
v",{class:"ajar-leave"},Y.button(),co({words:o,leave:hn}));tr(Y.open),w=Ar({words:o,send:S,isQuiet:n.length>1});let H=document.
createDocumentFragment(),K=s("div",{class:"ajar-on-paper"});return mn(()=>I||K.append(Y.text())),H.append(s("div",{class:"\
ajar-notice"},s("div",{},w.line,w.small),L),E??"",K,w.more),H}};function je(h){let E=n.findIndex(({id:H})=>H&&h===`${H}.\
ipynb`),L=({section:H,blocks:K})=>H===n[E]?.id&&K.some(({warns:ie})=>ie);return Math.max(E,n.findIndex(L))}function de(h){
let E=s("div",{class:"ajar-text"});return Me(E,h),Y.addNumbers(E),E.addEventListener("click",L=>{let H=je(L.target.closest(
"a")?.getAttribute("href"));H<0||(L.preventDefault(),Se(H))}),E}function z(){j=!0}function T(h){R=h,j=!0,ce({focus:!0})}
let _=(h,E)=>s("button",{type:"button",onclick:E},h),ee=()=>_(o["gate-again"],()=>T(!1));function ne(){T(!1),n[x].blocks.
some(({invites:E})=>E)||Se(x+1)}let be=()=>[_(o["gate-no"],()=>T(!0)),_(o["gate-unsure"],()=>T(!0)),_(o["gate-yes"],ne)],
$e=h=>n.filter(E=>E.section===h).flatMap(E=>E.blocks.filter(({kind:L})=>L==="exercise")),we=h=>{let E=$e(h).filter(({key:ue})=>f.
get(ue)?.done).map(({key:ue,exercise:Ue},Pe)=>Ht(s("details",{open:Pe===0},s("summary",{},Ue.title),...f.get(ue).reflection.
flatMap(wt=>St(wt,2))),Ue,o)),L=s("p",{},o["made-nothing"]),H=$e(h).map(({key:ue})=>ue),K=a&&te.canBegin(`${a}@`,H)?ve():
null,ie=K?[s("div",{class:"ajar-moves"},K)]:[];return[s("h1",{},o["made-title"]),...E.length?E:[L],...ie]},Ie=h=>Object.
keys(f.get(h)?.answers??{}).length>0,N=h=>{let E=$e(h).filter(({folded:L})=>!L);return E.length>0&&E.every(({key:L})=>f.
get(L)?.done)};function Q(h){let E=h.key.startsWith(`${r}@`)&&Y.isKnown()?Y.line():"",L=te.isLetter(h.exercise)?te.letter(
h):"",{danger:H,aside:K=0}=f.get(h.key);L&&(L.hidden=K<=(H?.kinds.length??-1));let ie=H?.kinds.length?"":se(h);return s(
"div",{class:"ajar-below"},ie,E,L,w?.offer()??"")}function se({key:h,exercise:{items:E}}){return E.some(({remark:H})=>H)?
(U(),br({words:o,find:()=>ur(E,f.get(h)?.answers??{},window.ajarDangers),known:F})):""}let re=h=>n.findIndex(({aside:E,blocks:L})=>!E&&
L.some(H=>H.key===h)),X=h=>Se(n.findIndex(E=>E.id===h));function me(h){let E=`${c?.exercise}@`,L=re(E);return L<0?h?s("p",
{},s("a",{href:h},o["help-needs"])):null:he(E,L,o["help-needs"])}function he(h,E,L){return s("button",{type:"button",onclick:()=>{
Se(E);let K=m.get(h)?.querySelector("h1, h2");if(K){for(let ie of m.get(h).querySelectorAll(".ajar-folded, .ajar-sentenc\
es"))ie.open=!0;K.tabIndex=-1,K.focus()}}},L)}function Oe(h,E){let L=n.findLastIndex(({blocks:H})=>H.some(K=>K.key===h));
return L<0||R?null:he(h,L,E)}let ve=()=>Oe(`${a}@`,o["make-message"]),Ee=()=>{let h=[...f.keys()],E=`${a}@`,L=a&&(te.canBegin(
E,h)||f.has(E)),H=l&&Oe(`${l.exercise}@`,o["make-letter"]);return[L?ve():null,H].filter(Boolean)};for(let[h,E]of Object.
entries(Qe))le[h]=L=>{let H=s("div",{}),ie=E(H,L,{words:o,send:S,onDispose:g,model:e,exerciseOf:B,formOf:ue=>m.get(ue)});
return oe(L,ie.element??H,ie)};function Xe(h,E){let L=le[h.kind](h),{language:H}=n[x];return!H||!h.html||(Ht(L,{language:H},
o),E===n[x].blocks.findIndex(({html:K})=>K)&&L.prepend(Pn(o))),L}let O=h=>n[x].blocks.find(E=>E.kind===h),J=(h,E)=>f.set(
h,{...f.get(h),...E}),ae=()=>{for(let h of d.splice(0))h()};function ce({focus:h=!1}={}){if(ae(),i.clear(),y){Mn.hidden=
!0,M.replaceChildren(w?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(M.replaceChildren(...n[x].blocks.
filter(L=>L!==Cn).map(Xe)),n.length>1&&ge(),!h)return;let E=M.querySelector("h1, h2, h3")??M;E.tabIndex=-1,E.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function ge(){let{aside:h,title:E}=n[x];if(Mn.hidden=!!h,M.classList.toggle("ajar-asid\
e",!!h),w?.setStart(n[x].id==="start"),h)return;let{section:L,step:H,steps:K,minutes:ie}=n[x],ue=n.filter(pe=>!pe.aside),
Ue=ue.indexOf(n[x]),Pe=(pe,Tn,ja={})=>s("button",{type:"button",onclick:()=>Se(n.indexOf(pe)),...ja},Tn),wt=n.find(({id:pe})=>pe===
"start"),No=ue[Ue-1]??wt;M.append(s("div",{class:"ajar-moves ajar-turn"},No?Pe(No,o["previous-page"]):null,Ue<ue.length-
1?Pe(ue[Ue+1],o["next-page"]):null));let An=ue.filter(pe=>!pe.section||pe.step===1),Ro=pe=>L?pe.section===L:pe===n[x],wa=pe=>({
"aria-current":Ro(pe)?"page":null}),xa=pe=>N(pe.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",Do=(pe,Tn)=>s(
"li",{},Pe(pe,Tn,wa(pe)),xa(pe));et.replaceChildren(...An.map(pe=>Do(pe,pe.title)),wt?Do(wt,o["start-page"]):""),Wt.textContent=
L?C(o["step-of"],{title:E,n:H,all:K,minutes:ie}):C(o["page-of"],{n:An.findIndex(Ro)+1,all:An.length,title:E})}function Se(h){
n[h]&&(x=h,et.parentElement.open=bt(),e.set("page",h),e.save_changes(),ce({focus:!0}))}let et=s("ol",{}),Wt=s("summary",
{}),bt=()=>window.innerWidth>640,Cn=e.get("notice")??n[0].blocks.find(({leave:h})=>h);Cn&&t.append(le.notice(Cn));let Mn=s(
"nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:bt()},Wt,et));n.length>1&&t.append(Mn),t.append(A.line({
role:"alert"}),M);let Io=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-Io<3e4||(Io=
Date.now(),S({active:!0}))},{passive:!0,capture:!0});function ka({state:h,ends:E,...L}){v=h==="kept",q=!!E;let H=h==="lo\
cked";H||Nr(e),H!==y&&(y=H,f.clear(),ce()),q&&Lr(e,t,L).then(()=>w?.setEnded())}e.on("msg:custom",h=>{if(b(!1),h.keeping){
let L=[...D.values()].some(H=>h.acknowledged<H);w?.update(L?{...h.keeping,saved:!1}:h.keeping),h.keeping.state&&ka(h.keeping)}
h.states&&queueMicrotask(()=>i.get("made")?.update());for(let[L,H]of Object.entries(h.states??{})){if(h.acknowledged<D.get(
L))continue;let K=H.answers&&!Object.keys(H.answers).length,ie=W.get(L)===ha(H);W.delete(L),J(L,K?{...H,at:0}:H),ie||i.get(
L)?.update(f.get(L))}h.dangers&&(window.ajarDangers=h.dangers,Z()),h.country!=null&&Y.choose(h.country),h.file&&(i.get("\
home")?.settle(),Yr(h.file));let E=i.get("home")??w;if(h.print){let L=i.get("home");L?.settle(),Qr(h.print,()=>L?.say(o["\
print-refused"]))}h.erased&&E?.say(h.erased,O("home")?.erased),h.said&&i.get("chart")?.end(),h.said&&E?.say(h.said),h.open&&
X(h.open),h.problem&&i.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{Object.assign(o,e.get("words")),
Re(t,o),Rn(o),n=e.get("pages"),ce()});let ya=or(()=>S({forget:!0})),ba=Br(e,{gone:()=>b(!0),back:()=>{A.isLost()&&S({ready:!0})}});
ce(),Pt.set(o,(Pt.get(o)??0)+1);for(let h of k)S(h);return S({ready:!0}),()=>{I=!0,ae(),ya(),ba(),clearTimeout(P),Pt.set(
o,Pt.get(o)-1),Pt.get(o)||S({gone:!0})}}var ga={render:tu};Qe.door=(e,t,n)=>Ts(e,n);Qe.group=(e,t,n)=>Rs(e,n);Qe.scenario=(e,t,{words:n,model:o})=>({element:Ds(t,{words:n,picked:o.
get("couple"),pick:r=>{o.set("couple",r),o.save_changes()}})});Qe.asking=(e,t,{exerciseOf:n,formOf:o,...r})=>{let a=n(t.
of),{parts:l,update:c}=Is(t,{...r,exercise:a,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...l),
{element:u,update:c}};Qe.desk=As;var $h=ga;export{$h as default};
