var ir=/^(\d{4})-(\d{2})-(\d{2})$/;function Ze(e){let[,t,n,o]=typeof e=="string"&&ir.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=cr(+t,+n)?e:null}function On(e){let t=e.getFullYear();return t>=1&&t<=9999?ur(t,e.getMonth()+1,e.getDate()):null}var En=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function cr(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var ur=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var pr=["button","input","select","summary","textarea"],fr=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return pr.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),fr.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ye(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Fe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function at(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var To=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},Ao=["first","second",
"third"],Lo=e=>Ao[e%Ao.length];function Pt(e,t){for(let a of e)a.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
M(t["cards-more"],{n:e.length}));function o(){for(let a of e)a.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var Cn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",dr=new RegExp(`^${Cn}+|${Cn}\
+$`,"g"),mr=/[\p{L}\p{N}_]+/gu,hr=/^[\p{L}\p{N}_]+/u,gr=/\{([a-z][a-z0-9-]*)\}/,[kr,yr]=["⁨","⁩"],Io={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},br=new RegExp(`[,;:،]|${Cn}`),wr="January February March April May June July August\
 September October November December".split(" "),xr=/^\p{Uppercase}/u,No=/[.!?…؟。][\u2069”’"')»]*$/,vr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
bt="en-US",Mn=({language:e=bt})=>{bt=e},Le=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),wt=(e,t)=>e[`\
moment-${t}`]??(Ze(t)?rt(t):t),An=e=>new Intl.ListFormat(bt,{type:"conjunction"}).format(e),Qe=(e,t,n=bt)=>new Date(`${e}\
T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),ve=e=>e.replace(dr,""),Be=e=>e.toLowerCase().toUpperCase(),xt=e=>e.
match(hr)?.[0]??"";function rt(e,t=bt){if(t!=="en-US")return Qe(e,{dateStyle:"long"},t);let[n,o,a]=e.split("-").map(Number);
return`${wr[o-1]} ${a}, ${n}`}function Xe(e,t,n=[]){let o=e.split(gr),a="";for(let r=0;r<o.length-1;r+=2){let[l,i,u]=o.slice(r,r+3),f=jr(ve(t[i]),u),c=Sr(
l,f,n),p=!c&&!a&&xr.test(l);a+=No.test(a)?c.replace(/^,+/,""):c,a+=$r(p?Wt(f):f)}return No.test(a)?a:a+o.at(-1)}function Ie(e){
let t=ve(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Io&&o===Io[n]&&ve(a))||a.includes(n)||a.includes(
o)?e:a}function jr(e,t){let n=e.length;for(;n&&br.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function Wt(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Sr(e,t,n){let o=Be(xt(t));if(!o)return e;let a=new Set(n.map(Be)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll(mr))if(r(Be(l[0])))return e.slice(0,l.index);return e}var $r=e=>vr.test(e)?`${kr}${e}${yr}`:
e;var Or=3;function Tn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>s("inp\
ut",{type:"checkbox",onchange:({target:p})=>(p.checked?o:a)(c)})),l=()=>r.forEach((c,p)=>{c.checked=n(e[p])});l();let i=e.
map((c,p)=>s("label",{class:"ajar-card"},r[p],s("span",{dir:"auto"},c))),u=Pt(i.filter((c,p)=>p>=Or&&!r[p].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...i,u)),follow:l}}var Er=2e4;function Ro(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Er,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function Do(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:u,remark:f}=e,c=i?s("b",{id:`${o}-opener`},i):null,p=Ro(t??"",{rows:u?8:2,oninput:()=>{a(p.value.trim()?
p.value:null),g.follow()},...i?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),m=b=>{p.value=b,p.dispatchEvent(new Event("input",{bubbles:!0}))},d=n["message-opener"],g=Tn(l,{words:n,has:b=>p.
value.includes(b),put:b=>m(`${p.value.trim()||d} ${b}`),drop:b=>{let j=p.value.replace(b,"").replace(/ {2,}/g," ").trim();
m(j===d?"":j)}}),k=s("label",{class:"ajar-words ajar-write"},c,p),y=f&&r?r(p,e):"";return g.element||y?s("div",{},g.element,
k,y):k}function Bo(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let j=l().map(v=>v.value).filter(v=>v.trim());o(j.length?j:null),b.follow()},u=()=>[...r.children].forEach((j,v)=>{j.querySelector(
"textarea").setAttribute("aria-label",M(n.line,{n:v+1})),j.querySelector("button").setAttribute("aria-label",M(n["remove\
-line"],{n:v+1}))}),f=()=>{g(""),l().at(-1).focus()},c=s("button",{type:"button",class:"ajar-link",onclick:f},n["add-lin\
e"]),p=()=>{u(),c.hidden=r.children.length>=e.most},m=j=>{let v=l()[l().indexOf(j)+1];v?v.focus():j.value.trim()&&!c.hidden&&
f()},d=j=>{let v=Ro(j,{rows:1,enterkeyhint:"next",oninput:()=>{v.value.includes(`
`)&&(v.value=v.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:B=>{["insertLineBreak","insertParagraph"].includes(B.inputType)&&
(B.preventDefault(),m(v))}});return v},g=j=>{let v=()=>{let L=B.nextElementSibling||B.previousElementSibling;B.remove(),
L||g(""),p(),i(),(L||r.firstElementChild).querySelector("textarea").focus()},B=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},d(j)),s("button",{type:"button",class:"ajar-remove",onclick:v},"×"));r.append(B),p()},k=t||[];for(let j=0;j<
Math.max(e.lines,k.length);j++)g(k[j]??"");let y=j=>l().find(v=>v.value.trim()===j),b=Tn(a,{words:n,has:j=>!!y(j),put(j){
!y("")&&!c.hidden&&g("");let v=y("");v&&(v.value=j),i()},drop(j){y(j).value="",i()}});return s("div",{class:"ajar-lines"},
b.element,r,c)}var Cr=5,Mr=3,Ar=25,Tr=500;function Ae(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},
end(){clearTimeout(n),n=0,o&&t(""),o=!1}}}function Lr(e){e.style.pointerEvents="none",setTimeout(()=>{e.style.pointerEvents=
""},Tr)}var Ln=e=>Le(s("p",{class:"ajar-hint"},e["part-in-english"]),e),In=(e,{language:t})=>t?Le(s("span",{},e),{language:t}):
e,Ir=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summary",".ajar-gate > :is(p, .aja\
r-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-mark",".ajar-moves",".ajar-of\
fer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-remarks",".ajar-remove",".ajar\
-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-said)",".phone-afterward .ajar\
-form > h2","textarea[aria-label]"].join(", ");function _t(e,{language:t},n){if(!t)return e;Le(e,{language:t});let o=()=>{
for(let a of e.querySelectorAll(Ir))Le(a,n)};return new MutationObserver(o).observe(e,{childList:!0,subtree:!0}),o(),e}function qo(e,t,n){
let{words:o,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:u=[]}=n,{closed:f=null}=n,c={...Br,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,k=0,y=n.aside??0,b=t.why?s("p",{class:"\
ajar-why"},t.why):"",j=t.private?s("p",{class:"ajar-private"},t.private):"",v=N=>i?N.after:l&&N.more,B=t.items.some(N=>v(
N)&&n.answers?.[N.id]!=null),{example:L}=t,P=L?s("details",{class:"ajar-example"},s("summary",{},o.example),s("p",{},L)):
"",q=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),S=s("div",{}),x=s("div",{class:"ajar-body"}),T=s(`h${a}`,
{id:`${p}-title`},t.title),W=[t.language?Ln(o):"",...r||l?[s("div",{class:"ajar-beside"},...u,b?Rr([b],o):"",P),j]:[b,j,
P],S,x,q],I=s("section",{class:"ajar-form","aria-labelledby":`${p}-title`},...f===null?[T,...W]:[s("details",{class:"aja\
r-folded",open:!f},s("summary",{},T),...W)]);_t(I,t,o),I.addEventListener("keydown",N=>{N.key!=="Enter"||!(N.ctrlKey||N.
metaKey)||!g||(N.preventDefault(),g.next.click())}),e.replaceChildren(I);function D(){let N=t.items.filter(le=>Fe(le,m)),
Y=N.filter(le=>!v(le)),ne=B?N.filter(v).map(le=>[le]):[];return[...i||r&&t.together?[Y]:Y.map(le=>[le]),...ne]}let w=N=>{
q.replaceChildren(N)},E=(N,Y)=>{let ne=N.split(/\{([a-z]+)\}/);q.replaceChildren(...ne.map((re,le)=>le%2?In(Y[re],t):re))},
A=Ae(o,w);function _(N,Y){q.replaceChildren(`${N} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{m=Y,w(""),n.
onChange(m),$({focus:!0})}},o["put-back"]))}function J(N,Y){m={...m,[N.id]:Y},Dr(x),w(""),n.onChange(m),ee()}function K(){
U(!0),A.begin(),k=setTimeout(V,8e3)}function V(){k&&(clearTimeout(k),k=0,U(!1),A.end())}function U(N){for(let Y of g?.fieldsets??
[])Y.disabled=N}function ee(){if(!g)return;let{items:N,skip:Y,where:ne,next:re,enough:le,more:ie}=g,ge=D().length;Y.textContent=
ae(N)?o["clear-and-skip"]:o.skip,ne.textContent=M(o["question-of"],{n:d+1,all:ge}),ne.hidden=ge===1,re.textContent=d===ge-
1?o.done:o.next,le.hidden=!se(ge);let Me=d===ge-1&&(!i||ae(N)),je=t.items.some(xe=>v(xe)&&Fe(xe,m));ie.hidden=B||!Me||!je}
function se(N){return(n.enough==="at once"||d>0)&&d<N-1&&ae(t.items)}function te(){k||(K(),n.onDone(m))}let ae=N=>N.some(
({id:Y})=>m[Y]!=null);function ke(N,Y=!0){if(k)return;let ne=D();if(d+=N,d>=ne.length){d=ne.length-1,te();return}$({focus:Y,
again:N<0})}function he(N,Y){let ne=`${p}-${N.id}`,re=s("legend",{id:`${ne}-ask`},M(N.ask,m)),le=N.hint?s("p",{class:"aj\
ar-hint",id:`${ne}-hint`},N.hint):null,ie=[le,Y.mark].filter(Boolean).map(({id:xe})=>xe),ge=N.among?{...N,cards:at(N,m)}:
N,Me=c[N.kind](ge,To(ge,m[N.id]),{words:o,level:a+1,group:ne,change:xe=>J(N,xe),say:w,tell:E,remarks:n.remarks,sentences:n.
sentences?.(N),isQuick:n.enough==="at once",isShort:l,...Y}),je={class:`ajar-item ajar-${N.kind}`,tabindex:"-1","aria-de\
scribedby":ie.join(" ")||null};return s("fieldset",je,re,le,Me)}function $({focus:N=!1,again:Y=!1}={}){let ne=D();d=Math.
max(0,Math.min(d,ne.length-1));let re=ne[d],le=n.mark?.(re),ie=le?s("p",{class:"ajar-mark",id:`${p}-${re[0].id}-mark`},le):
null,ge=s("div",{class:"ajar-moves ajar-onward"}),Me=d>0?()=>ke(-1):null,je=re.map(fe=>he(fe,{mark:ie,again:Y,moves:ge,back:Me})),
xe=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(k)return;let fe=m,Ke=ae(re);if(m={...m,...Object.fromEntries(
re.map(({id:qt})=>[qt,null]))},n.onChange(m),!Ke){ke(1);return}$({focus:!0}),_(o.cleared,fe)}}),st=s("button",{type:"but\
ton",class:"ajar-next",onclick:()=>{k||(w(""),ke(1))}}),Ye=s("p",{class:"ajar-where"}),O=s("button",{type:"button",class:"\
ajar-link",onclick:()=>{k||(B=!0,ke(1))}},i?o["add-why"]:o["ask-more"]),G=s("button",{type:"button",class:"ajar-link",onclick:te},
o.enough);g={items:re,skip:xe,where:Ye,next:st,fieldsets:je,enough:G,more:O},S.replaceChildren();let Q={type:"button",class:"\
ajar-back",onclick:Me};ge.replaceChildren(st,Me?s("button",Q,o.back):"",xe);let me=je.length===1;ie&&me&&je[0].lastElementChild.
before(ie),x.replaceChildren(Ye,...ie&&!me?[ie]:[],...je,ge,...n.enough?[O,G]:[]),ee(),n.onMove?.(d),N&&(je[0].focus({preventScroll:!0}),
Ye.scrollIntoView({block:"nearest"}))}function F(N){if(S.replaceChildren(),!N||!n.help||y>N.kinds.length)return null;let Y=()=>{
y=N.kinds.length+1,n.onAside?.(y),S.replaceChildren(),x.querySelector("[tabindex]").focus()},{help:ne,instead:re}=n;return S.
append(ne.notice(N,{level:a+1,aside:Y,instead:re})),S.querySelector("[tabindex]")}function Z(N,{focus:Y=!1,danger:ne=null}={}){
g=null;let re=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);x.replaceChildren(s("div",{class:"ajar-reflection"},re,...N.
flatMap(ie=>vt(ie,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{d=0,$({focus:!0,
again:!0})}},o.change),s("button",{type:"button",onclick:()=>{let ie=m;m={},d=0,y=0,n.onAside?.(0),n.onStartOver(),$({focus:!0}),
_(o["started-over"],ie)}},o["start-over"])));let le=F(ne);Y&&(le??re).focus()}function X(N){let Y=x.contains(document.activeElement);
Y&&g&&!k||(V(),m={...N.answers},N.done?Z(N.reflection,{focus:Y,danger:N.danger}):(d=N.at??Math.max(0,D().findIndex(ne=>ne.
some(({id:re})=>m[re]==null))),$()))}let{done:de,reflection:we,danger:Te}=n;return X({answers:m,at:n.at,done:de,reflection:we,
danger:Te}),{update(N){X(N),g||Lr(I.closest(".ajar-page")??I)},release:V,say:N=>{V(),w(N)}}}function Nr(e){let t=0,n=e.findIndex(
({text:o},a)=>(t+=o.split(" ").length,a>=Cr||a>=Mr&&t>Ar));return n<0||n>=e.length-1?e.length:n}var Rr=(e,t)=>s("details",
{},s("summary",{},t["why-this"]),...e);function Dr(e){for(let t of e.querySelectorAll("input, textarea"))["radio","check\
box"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var vt=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,
{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,
...n.map(a=>s("p",{},a))].filter(Boolean),Br={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,l)=>s("label",
{class:"ajar-number"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===0?`${n}\
-low`:l===10?`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},
...a),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},
"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:i,own:u}=t||{chosen:[],own:""},
f=()=>a(i.length||u.trim()?{chosen:[...i],own:u}:null),c=e.many?"checkbox":"radio",p=e.cards.map(y=>s("input",{type:c,name:o,
value:y.id,checked:i.includes(y.id),onchange:b=>{e.many?i=i.filter(j=>j!==y.id).concat(b.target.checked?y.id:[]):(i=[y.id],
u="",m&&(m.value="")),f()}})),m=e.own?s("input",{type:"text",value:u,maxlength:500,oninput:y=>{u=y.target.value,!e.many&&
u.trim()&&(i=[],p.forEach(b=>{b.checked=!1})),f()}}):null,d=e.cards.map((y,b)=>s("label",{class:"ajar-card"},p[b],s("spa\
n",{},y.text))),g=l?Nr(e.cards):d.length,k=Pt(d.filter((y,b)=>b>=g&&!p[b].checked),n);return s("div",{class:"ajar-cards"},
s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...d,k,m?s("label",{class:"ajar-own"},s("span",{},e.own),
m):null,m&&e.remark&&r?r(m,e):null)},text:Do,list:Bo,date(e,t,{words:n,change:o,say:a}){let r=On(new Date);return s("lab\
el",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||
null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function qr(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function Po(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=qr(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[o],
f=Math.max(0,l-u)-Math.max(0,i-l);return{part:o,begun:t.began!=null,late:Math.trunc(f/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Ft=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Wo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let i=({part:f,kind:c},p)=>p>o&&!a.includes(f)&&(c!=="moves"||n.some(Pr)),u=e.findIndex(
i);return u<0?null:u}var Pr=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function _o(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:i}}).filter(({part:o,optional:a})=>a&&o>n)}function Fo(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Wr=new Set,Nn=()=>{if(!document.hidden)for(let e of[...Wr])e(Math.random()*1e3)};window.addEventListener("online",Nn);
window.addEventListener("pageshow",Nn);document.addEventListener("visibilitychange",Nn);function Hr(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var mu=Hr("ajar-presenter");var Ho=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Uo(e,t){return e?!(t.protocol.startsWith("http")&&!Ho.test(t.
hostname)&&Ho.test(new URL(e).hostname)):!1}function zo(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Ur=2,jt=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Rn(e,t){if(t?.kind!=="moves"){let l=t&&jt(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith(
"check-in@")&&i.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:o,body:{moves:!0}}:null}function Dn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function St({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function Ko(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Bn({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function Vo(e,t){let n=e.filter(({snapshot:l,withheld:i})=>!l&&
i);if(!n.length)return"";let o=Bn({shown:n},t),a=n.map(({card:l,heading:i})=>l||i);if(a.length<=Ur)return M(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:l})=>l===n[0].kind).length;return`${M(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function Go(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return M(n,{minutes:Math.abs(e)})}var Ht=(e,{language:t})=>new Date(1e3*e).toLocaleTimeString(t,{hour:"numeric",minute:"\
2-digit"}),He=e=>!!e?.name.startsWith("check-in@");function qe(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let a=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var qn=(e,t,n="")=>s("button",{type:"\
button",class:n,onclick:t},e);function et(e,t,n,o,a){let r=qe(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},
qn(n,()=>{r.close(),a()},"wall-primary"),qn(o,()=>r.close())))}var Pn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):
0;function Ut(e,{question:t,body:n},o,a,r){if(n.moves){et(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);
return}let l=Pn(t,o);if(!l){r();return}let i=l===1?a["wall-still-one"]:M(a["wall-still"],{n:l});et(e,i,a["wall-reveal-no\
w"],a["wall-wait"],r)}function Jo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key\
-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"\
B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],
"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=qe(e,"wall-keys",s("h2",{},t["wal\
l-keys"]),s("dl",{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",
{class:"wall-answers"},qn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Se=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Wn({units:e,hands:t=0},n){let o=new Map,a=zr(n);for(let r of e){
if(n.length&&!n.some(({id:f})=>f===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(Kr(r,
a))}return[...o.values()]}function zr(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Kr({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:i},u){let f=l&&(l.fine?Vr(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:$t(a,r).map(c=>u.
get(`${t}:${c}`)??c),sizes:r,counts:f,n:f?zt(f):0,withheld:i??""}}function Vr(e,t){let n=0;return t.map(o=>(n+=o,zt(e.slice(
n-o,n))))}function $t(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var zt=e=>e.reduce(
(t,n)=>t+n,0),_n=({counts:e,n:t})=>e.findIndex(n=>2*n>t),be=({shown:e})=>e.filter(({counts:t})=>t);var Yo=["wall-first","wall-second","wall-third"],Qo=e=>Yo[e%Yo.length],Pe=e=>`${(100*e).toFixed(2)}%`,Xo={"aria-hidden":"\
true"};function Et(e,t,n){return be(e).length?{ruler:Zo,move:Zo,sort:Yr,card:tl,choice:nl}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},Bn(e,t))]}function Zo(e,t){let n=Math.max(...be(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return ts({...o,heading:u,
labels:l,sizes:i},r,n,Qo(a),t)}))]}function es(e,t){let[n,o]=e,a=o.shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.
flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([i,u],f)=>ts(
u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(c=>c.counts),l,Qo(f),t))),ss([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function ts({heading:e,labels:t,sizes:n},o,a,r,l){let i=zt(n),u=.03,f=0,c=n.flatMap((m,d)=>{let g=f/
i+(f?u/2:0);f+=m;let k=f/i-g-(f<i?u/2:0);return o.flatMap(({counts:y,isEarlier:b},j)=>{let v=g+j*k/o.length;return Gr(y[d]/
a,y[d],v,k/o.length,b)})}),p=t.map((m,d)=>`${m}: ${o.at(-1)?.counts[d]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ye("svg",{class:"wall-columns",role:"img","aria-label":p.join(", ")},...c):s("p",
{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...Jr(t,n)))}function Gr(e,t,n,o,a){let r=1-
e;return[ye("rect",{x:Pe(n),y:Pe(r),width:Pe(o),height:Pe(e),class:a?"wall-then":"wall-solid"}),ye("text",{x:Pe(n+o/2),y:Pe(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Jr(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function Yr(e,t,n){let o=[...be(e)].sort((i,u)=>Xr(i.counts,u.counts)),
a=Math.max(...o.map(({n:i})=>i)),[{labels:r}]=o;if(r.length>Fn.length)return[Vt(o.map(i=>Qr(i,t)),n,t)];let l=o.map(({name:i,
counts:[u,...f]},c)=>{let m=!c&&i.length+r[0].length<Zr?`${u} ${r[0]}`:`${u}`;return Ot(i,m,el([u,...f],a))});return[Vt(
[...l,...os(e,t)],n,t),ss(r.map((i,u)=>[Fn[u],i]))]}var Zr=24;function Qr({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),l=t.filter((u,f)=>n[f]===r).join(" / "),i=M(a["wall-of"],{n:r,of:o});return Ot(e,i,[],s("p",{class:"wall-muted"},l))}
var Xr=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},Fn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function el(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Kt(Fn[a],r,o/t)})}function Kt(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ye("rect",{class:e,x:Pe(t+r),y:Pe(
o),width:Pe(Math.max(0,n-2*r)),height:Pe(a)})}function tl(e,t,n){let o=be(e).map(({name:a,counts:r,n:l})=>({name:a,count:r[0],
n:l}));return[Vt([...ns(o,t),...os(e,t)],n,t)]}function nl(e,t,n){let[{labels:o,counts:a,n:r}]=be(e),l=o.map((i,u)=>({name:i,
count:a[u],n:r}));return[Vt(ns(l,t),n,t)]}function ns(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},l)=>Ot(a,l?`${r}`:M(t["wall-of"],{n:r,of:n}),[Kt("wall-rest",0,1),Kt("wall-pile-1",
0,r/n)]))}function os({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[Ot(M(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>Ot(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var Ot=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ye("svg",Xo,...n):null,o);function Vt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},M(n["wall-more"],{n:a}))),o}var ss=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ye("svg",Xo,Kt(
t,0,1)),n)));var ol=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),sl=/^data:image\/(svg\+xml|png|jpeg);/,
tt=e=>e.flatMap(al);function al(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?sl.test(n.src)?[rl(n)]:[]:ol.has(t)?[s(t,{},...tt(o))]:tt(o)}var rl=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Gt=4,Ct=({path:e,size:t},n,o)=>ye("svg",{class:o,viewBox:`${-Gt} ${-Gt} ${t+2*Gt} ${t+2*Gt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ye("path",{stroke:"#000",d:e}));function Mt(e,t){return be(e).length?{ruler:il,move:ll,sort:ul,card:pl,choice:fl}[e.kind](e,t):e.heading}var lt=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,as=({shown:e})=>e.every(({counts:t})=>t),ll=(e,t)=>t["wall-moved"];function rs({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[lt(t),lt(t)]}function il(e,t){let n=be(e),o=new Map;for(let c of n){
let p=_n(c);o.set(p,[...o.get(p)??[],c])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([c,p])=>cl(p,c,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(c=>rs(c,t)),u={ruler:l?.[1],other:i?.[0]},f=l?i?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,M(f,u)].filter(Boolean).join(" ")}function cl(e,t,n,o){let[a,r]=e.map(f=>rs(
f,o)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===n?M(o["wall-mo\
st-all"],u):M(r?o["wall-most-two"]:o["wall-most"],u)}function ul(e,t){let n=be(e),o=n[0].labels.map((i,u)=>({pile:i,most:n.
filter(f=>_n(f)===u)})),{pile:a,most:r}=o.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.length)return as(
e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(l??t["wall-sor\
ted-many"],{pile:lt(a),card:lt(r[0].name),other:lt(r.at(-1).name),n:r.length,all:n.length})}function pl(e,t){let n=be(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return ls(n,e,t)}function fl(e,t){let[{labels:n,counts:o,n:a}]=be(
e);return ls(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function ls(e,t,n){let o=Math.max(...e.map(({count:c})=>c)),a=e.
filter(({count:c,n:p})=>2*c>p),r=a.length?a:e.filter(({count:c})=>c&&c===o);if(!a.length&&!as(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",f=""]=r.map(({name:c})=>lt(c));return M(
i,{card:u,other:f,n:r.length})}function it({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return Ne("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?is({deck:e,way:t,panel:n,words:o}):
Ne("text",We(e?.title??""));if(!i&&l.join&&t)return is({deck:e,way:t,panel:n,words:o});let f=jt(n,u),c=i?null:Fo(l.timer,
a,u.minutes),p={deck:e,way:t,panel:n,words:o,slide:u,question:f,left:c},m=(vl[u.kind]??Jt)(p);if(m.dataset.slide=r??l?.slide,
u===e.slides[0]&&m.append(...us(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),u.language){
Le(m,u);let d=m.querySelectorAll(".wall-foot, .wall-practice, .wall-quote");for(let g of d)Le(g,o)}return m}var Ne=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),We=e=>s("h1",{},e);function Jt({slide:e,way:t,panel:n,words:o,
left:a}){let r=tt(e.body),l=r.flatMap(u=>dl(u)),i=r.filter(u=>u.textContent.trim());return Ne(e.kind,We(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...i.map(hl)),...l.map(u=>s("div",{class:"wall-picture"},u))),Yt({way:t,
panel:n,words:o,left:a}))}function dl(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var ml=5;function hl(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Hn(o)<o.childNodes.length)||!t.every(Hn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=Hn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function Hn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=ml;)o+=2;return o}function gl({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Se(a))return wl({slide:e,panel:n,words:o,question:a,left:r});let i=e.items,[u]=i.length===1?i:[];return Ne(
"question",We(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[kl(u)]:[yl(i)],Yt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function kl({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},cs(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var yl=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?cs(o,a):null))),cs=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),bl=5;
function wl({slide:e,panel:t,words:n,question:o,left:a}){let r=Wn(o,e.items),l=r.filter(f=>be(f).length),[i=r[0]]=l,u=Yt(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?Ne("chart",We(l.length?Mt(i,n):n["wall-held-title"]),...Et(
i,n),u):Ne("chart",We(e.title),s("div",{class:"wall-groups"},...l.map(f=>s("section",{},s("h2",{},Mt(f,n)),...Et(f,n,bl)))),
u)}function xl({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:c})=>c.startsWith("check-in@")).map(
c=>({moment:wt(n,c.moment),groups:Wn(c,[]),question:c})).filter(({groups:c})=>c.some(p=>be(p).length)),l=c=>r.map(({moment:p,
groups:m})=>({moment:p,...m.find(d=>d.kind===c)})).filter(({shown:p})=>p&&be({shown:p}).length),[i]=l("move").slice(-1),
u=l("ruler"),f=Yt({way:o,panel:t,words:n,left:a});return i?Ne("chart",We(Mt(i,n)),...Et(i,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?Ne("chart",We(n["room-group"]),...es([u[0],u.at(-1)],n)):u.length?Ne("chart",We(Mt(u[0],
n)),...Et(u[0],n)):Ne("text",We(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var vl={text:Jt,story:Jt,help:Jt,
question:gl,moves:xl},us=e=>e?.logo?tt([["img",e.logo]]).map(jl):[],jl=e=>(e.className="wall-logo",e);function is({deck:e,
way:t,panel:n,words:o}){return Ne("join",We(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[$l(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,Un(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(Sl)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},Dn(n,o)))),...us(e))}var Sl=e=>s("span",{},e,s("wbr")),$l=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),Un(e,t)),Un=(e,t)=>Ct(e,t["room-scan-alt"],"wall-sc\
an"),Ol=e=>e.replace("-","‑");function Yt({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let i=Ko(o,
n),u=a&&(a.state!=="ready"||a.hands>0),f=u?St(a,t,n):r&&e?Dn(t,n):"",c=l?St(l,t,n):"";if(!e&&!i&&!f&&!c)return null;let p=s(
"div",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&p.style.setProperty("--left",`${100*o.share}\
%`),e&&r?p.append(Un(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):p.append(
s("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Ol(e.code)}):c)),p.append(s("p",{class:"wall-\
now"},f?s(u?"b":"span",{class:u?null:"wall-joined"},f):null,i?s("span",{class:"wall-time"},i):null)),p}var Kn=[4.6,5.6,6.6,7.4,8.2],Vn=2,El=["","tight","tight columns"],zn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Cl=5.4;function fs(e,t=Vn){let n=Kn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:zn.at(-1),text:0};for(let a of[...El,...zn]){if(o.text>=Cl||o.text&&zn.includes(a))break;let r=Ml(e,a,n);r>o.text&&
(o={layout:a,text:r})}return ds(e,o.layout,o.text||4.6),o.text>0}function Ml(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(ds(e,t,
Math.max(o,4.6)),Al(e))return Math.max(o,4.6);return 0}function ds(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Al=e=>ps(e)&&[...e.querySelectorAll(".wall-whole")].every(ps),ps=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var ct=e=>!!e?.units.length&&e.state!=="open"&&!Se(e),hs=e=>ct(e)&&!He(e);function Zt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:y})=>y!=="move"),r=new Map(a.map(y=>[y.id,ms(y).map(()=>0)])),l=0,i=0,u=s("div",{}),f=qe(e,"desk-han\
ds",u);if(!f)return;let c=()=>Math.max(i,...[...r.values()].map(y=>y.reduce((b,j)=>b+j,0))),p=(y,b,j=null)=>s("button",{
type:"button",class:j,onclick:b},y),m=(y,b,j)=>s("div",{class:"desk-stepper"},s("span",{},y),s("button",{type:"button","\
aria-label":M(n["desk-fewer"],{label:y}),onclick:()=>j(-1)},"−"),s("output",{},`${b}`),s("button",{type:"button","aria\
-label":M(n["desk-more"],{label:y}),onclick:()=>j(1)},"+"));function d(y=""){let b=a[l],j=r.get(b.id),v=l===a.length-1,B=L=>()=>{
l+=L,d()};u.replaceChildren(s("p",{class:"desk-small"},M(n["desk-hands-where"],{n:l+1,all:a.length})),s("h2",{},b.card||
b.heading),b.card?s("p",{class:"desk-small"},b.heading):"",He(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...ms(b).map((L,P)=>m(L,j[P],q=>{j[P]=Math.max(0,j[P]+q),d(`${P} ${q}`)})),v?m(n["room-people"],c(),L=>{i=Math.max(0,c()+
L),d(`people ${L}`)}):"",s("div",{class:"wall-answers"},l?p(n.back,B(-1)):"",v?"":p(n[b.card?"desk-next-card":"next"],B(
1),"wall-primary"),c()?p(n[v?"room-count":"desk-enough"],k,v?"wall-primary":null):"",p(n["wall-close"],()=>f.close()))),
g(y)}function g(y){let b=[...u.querySelectorAll(".desk-stepper")],[j,v]=y.split(" "),B=j==="people"?b.at(-1):b[Number(j)||
0],[L,P]=B.querySelectorAll("button");(v==="-1"?L:P).focus()}function k(){let y=c(),j=[...r].filter(([,v])=>v.some(Boolean)).
map(([v,B])=>{let{kind:L}=a.find(P=>P.id===v);return[v,L==="card"?[B[0],y-B[0]]:B]});f.close(),o(Object.fromEntries(j),y)}
d()}var ms=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):$t(t,n);var Tl={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Qt=["","dark","light","contrast"],Ll=new Map(Object.entries(Tl).flatMap(
([e,t])=>t.map(n=>[n,e]))),Il="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Nl(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(o||a||r||l||i)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(Il)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Ll.get(t.length===1?t.toLowerCase():t)}function gs(e){let t=n=>{let o=Nl(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function ks(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},f=t.slides[u.slide]?.
part,c=y=>()=>{k.close(),y()},p=(y,b,...j)=>s("button",{type:"button",onclick:c(y),...b},...j),m=y=>s("small",{},M(a["re\
mote-minutes"],{minutes:y})),d=t.parts.map((y,b)=>s("li",{},p(()=>r("go",{slide:Ft(t,b)}),{"aria-current":b===f?"step":null,
class:u.dropped.includes(b)?"remote-dropped":null},y.title,u.dropped.includes(b)?s("small",{},a["remote-is-dropped"]):m(
y.minutes)))),g=_o(t,u).map(({part:y,title:b,minutes:j,dropped:v})=>s("li",{},s("span",{},b),p(()=>r(v?"keep":"drop",{part:y}),
{"aria-label":`${v?a["remote-keep"]:M(a["remote-drop"],{minutes:j})}: ${b}`},v?a["remote-keep"]:M(a["remote-drop"],{minutes:j})))),
k=qe(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...d),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?p(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?p(l,{},a["remote-hand"]):null,i?p(i,{},a["remote-leave"]):null,p(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Re=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function ys(e,t,n){let o=s("div",{}),a=qe(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??o.querySelector("button"))?.focus()},a.refresh())}function bs(e,t,n,{
press:o}){o({desk:"remote"}),ys(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u,wall:f}=t(),c=u.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),p=!!f&&(!l||i);return[s("h2",{},n["desk-remote"]),p&&r?Ct(r,n["desk-remote-sc\
an"],"desk-scan"):"",p&&!r&&!c.length?s("p",{},n["room-one-moment"]):"",s("p",{},p?n["desk-remote-how"]:n["desk-remote-i\
nside"]),p?"":Re(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),p&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...c.map(({id:m},d)=>s("p",{class:"desk-line"},M(n["desk-remote-there"],{n:d+
1})," ",Re(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},p?Re(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Re(n["wall-close"],a))]})}function ws(e,t,n,{press:o,step:a}){let r=Rl(n,o);ys(e,"desk-reach",
l=>{let{way:i,join:u,inside:f,practice:c,panel:p}=t(),m=s("span",{role:"status"});if(!i||f)return[s("h2",{},n["desk-phon\
es"]),s("p",{},c?n["desk-phones-practice"]:n["desk-phones-none"]),c?"":Re(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Re(n["wall-close"],l))];let d=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:k,network:y})=>s("option",{value:k,
selected:k===u.picked?"":null},`${k} (${y})`)));return[s("h2",{},n["desk-phones"]),Ct(i,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},i.address)," · ",s("b",{},i.code)),s("p",{},p.joined?M(n["desk-reached"],{n:p.joined}):
n["desk-reach-try"]),p.hosts.length?s("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(k=>s("li",{},Dl(n)[k])))),s("div",{class:"wall-answers"},Re(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),Re(n["desk-card"],()=>o(
{desk:"card"})),Re(n["remote-join-show"],()=>{l(),a("join")}),Re(n["wall-close"],l),m)]})}function Rl(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Re(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Dl=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var Gn=!1;function xs(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,
r=({id:S,title:x})=>s("option",{value:S},x),l=(S,x)=>M(t["desk-meeting"],{title:S,n:x}),i=s("select",{id:`${a}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:S,title:x,part:T,minutes:W})=>r({id:S,title:l(T?`${x}: ${T}`:
x,W)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:S,title:x,minutes:T})=>r({id:S,title:l(x,T)})))),
f={...{meeting:e.meeting,couple:e.picked},country:e.country||Bl(e.countries),...e.chosen};f.meeting&&(i.value=f.meeting);
let c=s("select",{id:`${a}-couple`},...e.couples.map(r));f.couple&&(c.value=f.couple);let p=s("select",{id:`${a}-country`},
...e.countries.map(r),s("option",{value:""},t["desk-elsewhere"]));p.value=f.country;let m=s("select",{id:`${a}-language`,
onchange:()=>{Gn=!0,o({language:m.value,chosen:y()})}},...e.languages.map(({id:S,title:x})=>s("option",{value:S,lang:S},
x)));m.value=e.language,Gn&&queueMicrotask(()=>m.focus()),Gn=!1;let d=["phones","none","practice"].filter(S=>!(e.server&&
S!=="phones")),g={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[t["desk-without"],t["desk-without-how"]],
practice:[t["desk-practice"],t["desk-practice-how"]]},k=d.map((S,x)=>s("input",{type:"radio",name:a,value:S,checked:S===
f.phones||x===0&&!f.phones?"":null,"aria-describedby":`${a}-${S}`})),y=()=>({meeting:i.value,couple:c.value,country:p.value,
phones:k.find(({checked:S})=>S).value}),b=s("input",{type:"password",spellcheck:"false",id:`${a}-key`}),j=s("p",{hidden:!0},
s("label",{class:"ajar-words",for:b.id},t["room-host-key"]),b),v=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),B=s(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),L=(S,x)=>s("p",{},s("label",{class:"ajar-words",for:x.id},
S),x),P=s("form",{class:"ajar-start",onsubmit:S=>{S.preventDefault(),B.textContent=t["desk-opening"],n({...y(),key:b.value}),
b.value=""}},s("h2",{},t["desk-start"]),v,L(t["desk-which"],i),s("div",{class:"ajar-start-two"},e.languages.length>1?L(t["\
language-choice"],m):"",e.couples.length?L(t["desk-couple"],c):"",L(t["desk-country"],p)),s("fieldset",{},s("legend",{},
t["desk-how"]),...d.map((S,x)=>s("label",{class:"ajar-start-way"},k[x],s("span",{},s("b",{},g[S][0]),s("small",{id:`${a}\
-${S}`},g[S][1]))))),j,s("p",{},s("button",{type:"submit",class:"ajar-begin"},t["desk-begin"]),B));function q({problem:S,
busy:x,needsKey:T,state:W}){v.textContent=S??"",v.hidden=!S,j.hidden=!T,x||(B.textContent=W==="ended"?t["room-ended"]:"")}
return{element:P,update:q}}function Bl(e){let t=(navigator.languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.
includes(o))?.id??e[0]?.id??""}function Xt({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:$t(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}function ut(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),a=s("style",{},`.wall,.remote{--ground: #fbf\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o,draw:(l,i)=>{
o.querySelector(".wall-face")?.remove(),o.prepend(l),fs(l,i)}}}var ql=["open","close","reveal"];function vs(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,u=zo(),f=(O,G,Q={})=>s("button",{type:"button",onclick:G,...Q},...[O].flat()),c=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),p=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Ae(n,O=>{O?p.
textContent=O:xe()}),d=O=>{m.begin(),o(O,{awaited:!0})},g=0,k="",y=(O,G={})=>{g=Math.max(g,r.steps??0)+1,d({desk:"step",
step:{step:O,...G},n:g})},b=()=>r.panel,j=()=>b()?.stage,v=()=>r.deck?.slides[j()?.slide],B=()=>v()&&jt(b(),v()),L=ut("d\
esk-wall",{inert:!0}),P=ut("desk-wall",{inert:!0}),q=ut("desk-screen",{hidden:!0}),S=()=>{q.host.hidden=!1,N(),q.host.requestFullscreen?.().
catch(()=>{})},x=()=>{q.host.hidden=!0,T()&&document.exitFullscreen(),N()},T=()=>document.fullscreenElement===q.host;q.host.
addEventListener("fullscreenchange",()=>{T()||x()});let W=s("p",{class:"desk-clock"}),I=s("p",{class:"desk-plan"}),D=s("\
ol",{}),w=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),E=s("p",{class:"desk-count"}),A=s("p",{}),_=s("p",{
class:"desk-small"}),J=s("div",{}),K=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["des\
k-wall"]),V=s("div",{class:"desk-tools"},K,f(n["desk-here"],S),f(n["desk-remote"],()=>bs(te,()=>r,n,{press:d})),f(n["des\
k-phones"],()=>ws(te,()=>r,n,{press:d,step:y})),f(n["remote-parts"],ke),f(n["desk-end"],he,{class:"desk-end"})),U={back:f(
[n.back,s("kbd",{},"←")],()=>y("back")),open:f([n["room-ask-open"],s("kbd",{},"O")],()=>$("open")),close:f([n["room-as\
k-close"],s("kbd",{},"C")],()=>$("close")),reveal:f([n["room-ask-reveal"],s("kbd",{},"R")],()=>$("reveal")),blank:f([n["\
remote-blank"],s("kbd",{},"B")],()=>y("blank")),hands:f([n["desk-hands"],s("kbd",{},"H")],F),next:f([n.next,s("kbd",{},n["\
desk-clicker"])],()=>y("next"))},ee=f(n["room-ask-reset"],()=>et(te,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>$("reset"))),se=f("",()=>y(j()?.timer?"pause":"timer")),te=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},W,I,V),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},D),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),L.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),P.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),E,A,_,s("p",{class:"desk-more"},se,ee))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),w,J),s("div",{class:"desk-moves"},c,p,s("div",{class:"desk-pa\
d"},...Object.values(U))),q.host),ae=xs(t,{words:n,begin:O=>d({desk:"begin",...O}),speak:O=>d({desk:"language",...O})});
e.replaceChildren(ae.element,te);function ke(){ks(Y(),{deck:r.deck,panel:b(),way:r.way},n,{step:y})}function he(){let O=b().
questions.some(Se),G=(me,fe)=>f(fe,()=>d({room:"take",what:me,paper:t.paper})),Q=qe(te,"desk-ending",s("p",{},n["desk-en\
d-sure"]),O?s("p",{class:"desk-more"},G("page",n["desk-take-page"]),G("table",n["desk-take-table"])):"",s("div",{class:"\
wall-answers"},f(n["room-end"],()=>{Q.close(),d({room:"end"})},{class:"wall-primary"}),f(n["remote-stay"],()=>Q.close())))}
function $(O){if(g>(r.steps??0)){k=O;return}if(O==="reveal"){let Q=Rn(b(),v()),me=()=>d({desk:"question",id:Q.question.id,
do:O,...Q.body});Q&&Ut(Y(),Q,b(),n,me);return}let G=B();G&&d({desk:"question",id:G.id,do:O})}function F(){let O=B();if(!(q.
host.hidden?ct:hs)(O))return;let Q=(me,fe)=>d({desk:"question",id:O.id,do:"hands",counts:me,people:fe});Zt(Y(),{question:O,
words:n,count:Q})}let Z={keys:()=>Jo(Y(),n),full:()=>q.host.hidden?S():x(),larger:()=>de(1),smaller:()=>de(-1),hands:F,parts:ke,
look(){let{look:O=""}=q.wall.dataset;q.wall.dataset.look=Qt[(Qt.indexOf(O)+1)%Qt.length]}},X=Vn;function de(O){X=Math.min(
Kn.length-1,Math.max(0,X+O)),N()}function we(O){return!r.deck||!te.offsetParent||te.closest("[inert], .lm-mod-hidden")?!1:
(Z[O]?Z[O]():ql.includes(O)?$(O):y(O==="timer"?j()?.timer?"pause":"timer":O),!0)}a(gs(we));let Te=setInterval(()=>{!te.hidden&&
te.isConnected&&ne()},1e3);a(()=>clearInterval(Te));function N(){if(!r.deck||!j())return;let O={deck:r.deck,way:r.way,panel:b(),
words:n,now:u.now()},G=Wo(r.deck,b());L.draw(it(O)),P.host.hidden=G===null,G!==null&&P.draw(it({...O,slide:G})),q.host.hidden||
q.draw(it(O),X)}let Y=()=>q.host.hidden?te:q.wall;function ne(){if(!r.deck)return;let O=Po(r.deck,j(),u.now());if(W.textContent=
Ht(u.now(),n),!O)return;let G=O.begun?Go(O.late,n):n["remote-not-begun"],Q=O.begun?M(n["remote-planned"],{part:Ht(O.partEnds,
n),end:Ht(O.ends,n)}):"";I.replaceChildren(s("b",{class:O.late>0?"desk-late":null},G),Q&&` · ${Q}`,s("br"),s("span",{class:"\
desk-small"},r.deck.parts[O.part].title));for(let[me,fe]of[...D.children].entries())fe.className=me<O.part?"done":me===O.
part?"here":"",fe.classList.toggle("dropped",j().dropped.includes(me));O.part!==i&&re(O.part)}function re(O){D.querySelector(
"[aria-current]")?.removeAttribute("aria-current"),i=O;let G=D.children[O];G.firstChild.setAttribute("aria-current","ste\
p");let{parentNode:Q}=D,me=(fe,Ke)=>G[fe]+G[Ke]/2-Q[Ke]/2;Q.scrollTo(me("offsetLeft","offsetWidth"),me("offsetTop","offs\
etHeight"))}function le(){i=null,D.replaceChildren(...r.deck.parts.map(({title:O},G)=>s("li",{},f(O,()=>y("go",{slide:Ft(
r.deck,G)})))))}function ie(){if(l===v()?.id)return;l=v()?.id;let O=v()?.notes.length?tt(v().notes):[s("p",{},n["remote-\
no-notes"])];w.replaceChildren(...O),w.scrollTop=0}function ge(){let O=B();E.textContent=O&&(O.state!=="ready"||O.hands)?
St(O,b(),n):"",A.textContent=r.way?M(n["desk-joined"],{n:b().joined}):n["desk-no-phones"],_.textContent=Vo(O?.units??je(),
n),J.replaceChildren(...O?Xt(O,n):[]),U.hands.firstChild.data=n[He(O)?"desk-slips":"desk-hands"],U.hands.disabled=!ct(O),
ee.hidden=!O?.answered||!O.may_reset;let G=v()?.minutes??0;se.hidden=!G&&!j()?.timer,se.textContent=j()?.timer?n["desk-t\
imer-pause"]:M(n["remote-timer"],{minutes:G});for(let Q of["open","close"])U[Q].hidden=!r.way;U.hands.hidden=!!r.way&&(U.
hands.disabled||!O),U.open.disabled=!O||O.state==="open"||!r.way,U.close.disabled=O?.state!=="open",U.reveal.disabled=!Rn(
b(),v());for(let Q of Object.values(U))Q.classList.remove("wall-primary");Me().classList.add("wall-primary"),U.blank.setAttribute(
"aria-pressed",!!j()?.blank)}function Me(){let O=B();return O?Se(O)?U.next:O.state==="ready"&&!U.open.disabled?U.open:!r.
way&&!O.answered&&!U.hands.disabled?U.hands:U.reveal.disabled?U.next:U.reveal:U.reveal.disabled?U.next:U.reveal}let je=()=>{
if(v()?.kind!=="moves")return[];let[O]=b().questions.filter(G=>He(G)&&Se(G)).slice(-1);return O?.units.filter(({kind:G})=>G===
"move")??[]};function xe(){let O=B();p.textContent=st(O)}function st(O){if(j()?.blank)return n["remote-is-blank"];if(!O)
return"";let G=Pn(O,b());return G===1?n["remote-still-one"]:G?M(n["remote-still"],{n:G}):O.state==="open"?n["room-is-ope\
n"]:O.hands&&!Se(O)?M(n["desk-counted"],{n:O.hands}):!r.way&&O.state==="ready"&&O.units.length?n[He(O)?"desk-slips-how":
"desk-hands-how"]:""}function Ye(O){let G=r;r={...r,...O},r.busy||m.end(),c.textContent=r.problem??"",c.hidden=!r.problem;
let Q=r.state==="open"&&!!(r.deck&&j());if(ae.update(r),ae.element.hidden=Q,te.hidden=!Q,!Q)return;G.panel!==r.panel&&u.
set(b().now),G.deck!==r.deck&&le(),K.hidden=!Uo(r.wall,window.location),K.hidden||(K.href=r.wall);for(let fe of te.querySelectorAll(
"dialog"))fe.refresh?.();ne(),ie(),ge(),xe(),N();let me=k;k="",me&&$(me)}let kt=new ResizeObserver(N);for(let{host:O}of[
L,q])kt.observe(O);return a(()=>kt.disconnect()),{update:Ye}}var Pl=e=>e;function $e(e,t){e.innerHTML=Pl(t)}function en(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function pt(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function tn(e,t){let n=i=>[...e.querySelectorAll(
i)],o=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=o.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function js(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,i="",u=s("div",{}),f=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),c=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Ae(t,I=>{p.textContent=I}),d=Yn(t),g=en(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),d.dialog);let k=I=>{a.busy?p.textContent=t["room-one-moment"]:(m.begin(),
n(I,{awaited:!0}))},y=(I,D)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>k(D)},I),b=(...I)=>s(
"div",{class:"ajar-moves ajar-many"},...I);function j(){let I=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${W}\
-key`,"aria-describedby":`${W}-key-how`}):null,D=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(I&&!I.value){I.focus();return}k({room:"open",...I?{key:I.value}:{}}),I&&(I.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),I?s("label",{class:"ajar-words",for:I.
id},t["room-host-key"]):null,I?s("p",{class:"ajar-hint",id:`${W}-key-how`},t["room-host-key-how"]):null,I,b(D,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:b(...[12,3].
map(w=>y(M(t["room-rehearse"],{n:w}),{room:"rehearse",phones:w})))]}let v=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),b(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function B(){let I=s("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),D=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),w=a.address?I:null;return r?[L(),s("div",{class:"ajar-door-line"},D,c,w),P(),S()]:[s("h2",{},t["room-title"]),L(),
P(),D,a.address?Ss(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?q():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},c,w,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),S()]}let L=()=>a.practice?s("p",{},At(t)):null,P=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function q(){let I=s("select",{id:`${W}-address`,onchange:()=>n({room:"pick",ip:I.value})},...a.addresses.map(
({ip:D,network:w})=>s("option",{value:D,selected:D===a.picked},`${D} (${w})`)));return s("label",{class:"ajar-words",for:I.
id},s("span",{},t["room-address"]),I)}function S(){let I=s("div",{}),D=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),w=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),E=()=>I.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),b(D,y(t["room-end"],{room:"end"}))]:[w]),A=J=>{l=J,E(),(l?D:w).focus()};E();let _=(J,K)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...K()},{awaited:!0})},J);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?b(_(t["room-take-table"],()=>({
what:"table"})),_(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
I)}function x(I){a={...a,...I},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let D=Jn(t,a.joined);
c.textContent!==D&&(c.textContent=D),d.update(a,D),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?m.begin():(m.end(),p.textContent=""),T()}let T=pt(u,()=>{let{joined:I,problem:D,...w}=a,E=JSON.stringify([w,r]);if(E===
i)return;i=E;let A={open:B,lost:v}[a.state]??j;tn(u,()=>u.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let W=`ajar-door-${window.ajarForms}`;return nn(e,()=>n({room:"look"}),o),{update:x}}var Jn=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],At=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Ss(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return $e(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function Yn(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?s("p",{},At(e)):"",Ss(e,r),o):(n.close(),t.replaceChildren()))}}}function nn(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Zn(e,{words:t,onDispose:n}){let o=ut("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),l="",
i=()=>{};function u(c,p){let m=JSON.stringify([c.map(({units:y})=>y),p]);if(m===l)return!1;l=m;let g={questions:c.map(y=>({
...y,state:"closed"})),practice:p,joined:0,stage:{slide:0}},k={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return i=
()=>o.draw(it(k)),c.some(Qn)&&i(),a.replaceChildren(...c.slice(-1).flatMap(y=>Xt(y,t))),!0}let f=new ResizeObserver(()=>i());
return f.observe(o.host),n(()=>f.disconnect()),{element:r,update:u}}var Qn=({units:e})=>e.some(({snapshot:t})=>t);function Wl({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,l=o.state==="open",i={close:!n&&
l,open:!n&&!l&&!r,hands:ct(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&Se(o)),reset:a&&o.may_reset};return Object.keys(i).
filter(u=>i[u])}function _l(e,t){return e.answered?Se(e)?"":"reveal":e.state==="open"?"":t[0]}function $s(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},i=l,[u,f]=He(l)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],c={},p=!1,m="",d=!1,g=$=>{D.begin(),n($,{awaited:!0})},
k=($,F={})=>{d=$==="reveal",g({question:e.of,do:$,...F})},{title:y,items:b}=r,j={kind:"question",question:e.of,title:y,items:b},
v=Zn(j,{words:t,onDispose:o});v.element.hidden=!0;let B=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
L=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),P=s("span",{}),q=s("p",{class:"ajar-private"}),S=s("p",{class:"aj\
ar-counts"}),x=Fl(e.minutes,t,o),T=s("button",{type:"button",class:"ajar-link",onclick:()=>K(!p)}),W=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),I=$=>{W.textContent!==$&&(W.textContent=$)},D=Ae(t,$=>I($||m)),w={open:[t["\
room-ask-open"],()=>k("open")],close:[t["room-ask-close"],()=>k("close")],hands:[u,_],reveal:[t["room-ask-reveal"],()=>Ut(
he,{question:i,body:{}},c,t,()=>k("reveal"))],reset:[t["room-ask-reset"],()=>et(he,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>k("reset"))]},E={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[$,F]of Object.
entries(E))w[$]=[F,()=>g({room:$==="room"?"open":$,about:e.of})];let A=Object.fromEntries(Object.entries(w).map(([$,[F,Z]])=>[
$,s("button",{type:"button",hidden:!0,class:$==="inside"?"ajar-link":null,onclick:Z},F)]));function _(){Zt(he,{question:i,
words:t,count:(F,Z)=>k("hands",{counts:F,people:Z})})}function J(){let $=Wl(c,i),F=_l(i,$),Z=Object.values(A).find(X=>X===
document.activeElement);for(let[X,de]of Object.entries(A))de.hidden=!$.includes(X),de.classList.toggle("wall-primary",X===
F);Z?.hidden&&A[$[0]]?.focus()}function K($){p=$,v.element.hidden=!$,a().hidden=$,T.textContent=t[$?"room-show-question":
"room-show-result"]}let V=Yn(t),U=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>V.show()},t["room-co\
de"]),ee={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function se(){return c.room!=="open"||
c.inside&&!e.units.length?"":i.hands?Se(i)?t["room-by-hands-now"]:M(t["desk-counted"],{n:i.hands}):c.inside?f:ee[i.state]}
function te(){return c.room==="lost"?t["room-lost"]:c.room!=="open"?t[c.ways?.length?"room-not-open":"room-not-open-here"]:
e.units.length?"":t[c.inside?"room-without-counting":"room-nothing-counted"]}function ae($){c={...c,...$},i=c.question??
l,he.hidden=!1,P.replaceChildren(c.practice?At(t):""),L.textContent=c.problem,L.hidden=!c.problem,q.textContent=te(),q.hidden=
!q.textContent;let F=!i.hands&&!c.inside,Z=c.room==="open"&&e.units.length?[[i.answered,t["room-answered"],F||i.answered],
[c.joined,t["room-have-joined"],F]]:[];S.replaceChildren(...Z.filter(([,,de])=>de).map(([de,we])=>s("span",{},s("b",{},`${de}`),
" ",we))),x.update(c.seconds),J();let X=m;m=se(),m!==X&&I(m),c.busy||D.end(),Os(B,c.withheld),V.update(c.way??{},Jn(t,c.
joined)),U.hidden=!c.way?.address,ke(),d&&!c.busy&&i.state==="closed"&&B.childElementCount&&(d=!1,B.scrollIntoView({block:"\
nearest"}))}function ke(){if(!v.update([i],c.practice))return;let $=Qn(i);T.hidden=!$,K($),$&&d&&v.element.scrollIntoView(
{block:"start"}),$&&(d=!1)}let he=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},q,S,s("div",{class:"ajar-moves"},...Object.values(A))),s("div",{class:"ajar-bar-li\
ne"},P,W,T,U,x.element),V.dialog);return T.hidden=!0,nn(he,()=>n({room:"look"}),o),{parts:[v.element,B,L,he],update:ae}}
function Os(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function Es(e,{words:t,send:n,onDispose:o}){let a={},r=Zn({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),i=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),u=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),f=s("div",{}),c=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),p=Ae(t,g=>{c.textContent=g}),d=s("button",{type:"button",hidden:!0,onclick:()=>et(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{p.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,l,r.element,i,u,s("div",{class:"\
ajar-moves"},d),c)),nn(e,()=>n({room:"look"}),o),{update(g){a={...a,...g},f.replaceChildren(a.practice?At(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Os(i,a.withheld),a.busy||p.end(),d.hidden=!a.mayReveal;let k=a.checkIns??[];l.hidden=k.length>
0,r.element.hidden=!k.length,r.update(k,a.practice)}}}function Fl(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),l=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=s("p",{class:"ajar-clock"},r," ",l);function u(){let c=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),p=c===null?"":`${Math.floor(c/60)}:${String(c%60).padStart(2,"0")}`,
m=c===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:p,minutes:e}):p;r.textContent=a?"":m,l.textContent=
t[a?"room-clock-show":"room-clock-hide"],i.hidden=!m}let f=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
f)),{element:i,update:c=>{o=c==null?null:Date.now()-c*1e3,u()}}}function Cs(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),i=s("summary",{}),u=({title:p,
story:m,more:d,role:g})=>{$e(r,m),r.prepend(s("h2",{},p)),$e(l,d),i.textContent=g},f=e.couples.find(p=>p.id===n)??e.couples[0],
c=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(p=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:p.id,checked:p===
f,onchange:()=>{u(p),o(p.id)}}),s("span",{},p.title)))));return u(f),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},i,l),c)}var Xn=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Ms(e,t,{words:n,level:o,change:a,tell:r,again:l,
moves:i,back:u,isQuick:f}){let c={...t},{cards:p,piles:m}=e,d=L=>m.find(P=>P.id===L).text,g=s("div",{class:"ajar-one"});
function k(L,P){c={...c,[L.id]:P},P||delete c[L.id],a(Object.keys(c).length?c:null),P&&r(n.moved,{card:Ie(L.text),pile:d(
P)})}function y(L,{focus:P=!0,back:q=L?()=>y(L-1):u,onward:S=()=>j(L+1)}={}){let x=p[L],T=M(n["card-of"],{n:L+1,all:p.length}),
W=s("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},s("p",{class:"ajar-where"},T),s("p",{},x.text)),
I=D=>{k(x,D),S()};i.hidden=!0,g.replaceChildren(W,s("div",{class:"ajar-one-piles"},...m.map(({id:D,text:w})=>Xn(w,()=>I(
D),{"aria-pressed":`${c[x.id]===D}`}))),s("div",{class:"ajar-one-also"},q?b(n.back,()=>q()):s("span",{}),b(n["card-out"],
()=>I("")),f?s("span",{}):b(n["card-enough"],()=>v()))),P&&W.focus({preventScroll:!0})}let b=(L,P)=>Xn(L,P,{class:"ajar-\
link"}),j=L=>L<p.length?y(L):v();function v({focus:L=!0}={}){let P=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),q=(S,x)=>{let T=p.
filter(w=>(c[w.id]??"")===x),W=w=>y(p.indexOf(w),{back:v,onward:v}),I=T.map(w=>s("li",{},Xn(w.text,()=>W(w)))),D=x?{}:{class:"\
ajar-out"};return I.length?[s(`h${o+1}`,D,S),s("ul",{},...I)]:[]};g.replaceChildren(P,s("p",{class:"ajar-hint"},n["cards\
-all-how"]),...m.flatMap(({id:S,text:x})=>q(x,S)),...q(n["cards-out"],"")),i.hidden=!1,L&&(P.focus({preventScroll:!0}),g.
scrollIntoView({block:"nearest"}))}let B=p.map(L=>!!c[L.id]).lastIndexOf(!0)+1;return B===p.length||l&&B?v({focus:!1}):y(
B,{focus:!1}),g}var on=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var Hl=/0|1(.)(1*)0/g,Ul=/(1*)0(...)(.)(1*)0/g,zl=31,Kl=2147483647,Vl=4,Gl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p\
{N}]+)*",Jl=new RegExp(`(${Gl})|[.…]+|[!?;\\n]`,"gu"),Yl=/[\u0300-\u036f'’‘ʼ]/g,Zl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;
function sn(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Is(o,t);return t}var Ue=(e,t)=>new RegExp(e.map(n=>Is(n,t)).
join("|"),"y");function an(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),
o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function rn(e,t){let n=t;for(let[o,a]of an(e,t))n=n.slice(0,o)+n.slice(
o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var ln=e=>Array.from(Ts(e).matchAll(Hl),([,t,n])=>t?Ls(t,n):0);function As(e){
let t=new Map,n=-1;for(let[,o,a,r,l]of Ts(e).matchAll(Ul))n+=8*o.length+Number.parseInt(a,2)+1,t.set(n,Ls(r,l));return t}
var Ts=e=>Array.from(on(e),t=>t.toString(2).padStart(8,"0")).join(""),Ls=(e,t)=>(e==="1"?-1:1)*(1+t.length);function cn(e){
let t=0;for(let n of e)t=(t*zl+n.codePointAt(0))%Kl;return t}function Is(e,t){return`(?:${(e.match(Zl)??[]).map(a=>a==="\
("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?`(?:[^ .]+ ){0,${Vl}}`:a[0]==="<"?t[a.slice(1,-1)]:
Ql(a)).join("")})`}function Ql(e){let t=Ns(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]\
*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Ns=e=>e.normalize("NFKD").replace(Yl,"").toLowerCase();
function Tt(e){let t="",n=[];for(let o of e.matchAll(Jl)){if(/[.…]/.test(o[0])&&o[0]!==".")continue;let a=`${o[1]?Ns(o[1]):
"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}return{line:t,places:n}}var Xl=4,Rs=4,Ds=".",eo=new WeakMap;function ft(e,t){let{passes:n,kinds:o,learned:a}=qs(t),{line:r,places:l}=Tt(e),i=rn(
n,r),u=Object.entries(o).flatMap(([p,m])=>an(m,i).map(([d,g])=>({kind:p,start:d,end:g-1}))),f=a?ei(u,r,a):u,c=(p,m)=>p.span[0]-
m.span[0]||p.span[1]-m.span[1]||(p.kind<m.kind?-1:+(p.kind>m.kind));return f.map(({kind:p,start:m,end:d})=>({kind:p,span:[
l[m][0],l[d][1]]})).sort(c)}function*Bs(e){let{passes:t,kinds:n}=qs(e);for(let o of[t,...Object.values(n)])yield,an(o,"w\
e are here ")}function qs(e){return eo.has(e)||eo.set(e,oi(e)),eo.get(e)}function ei(e,t,n){let{size:o,weights:a,kinds:r,
limit:l,least:i}=n,u=ti(t,n.same),f=u.slice(1).map((j,v)=>[...u[v],...j]),c=j=>{let v=new Set(j.flatMap(L=>L.numbers.map(
P=>P%o)));return[...v].reduce((L,P)=>L+(a.get(P)??0),0)/Math.sqrt(v.size)},p=[...u,...f];if(e.length)return to(p,c)[1]>i?
e:[];let m=p.filter(j=>j.length>Xl),[d,g]=to(m,c);if(!(g>l))return[];let k=d.flatMap(j=>j.numbers.filter((v,B)=>B!==1)),
y=j=>[...new Set(k.map(v=>v%j.length))].reduce((v,B)=>v+j[B],0),[b]=to(Object.keys(r),j=>y(r[j]));return[{kind:b,start:d[0].
start,end:d.at(-1).start}]}function ti(e,t){let n=Ds,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[
`w ${r}`,`b ${n} ${r}`,...ni(a[0])];o.at(-1).push({start:a.index,numbers:l.map(cn)}),n=r,r===Ds&&o.push([])}return o.filter(
a=>a.length)}function ni(e){let t=["^",...e,"$"];return t.slice(Rs-1).map((n,o)=>`n ${t.slice(o,o+Rs).join("")}`)}var to=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,o)=>o[1]>n[1]?o:n,[null,-1/0]),Ps=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(
({kind:a})=>t[a]===o))?.[1]??null;function oi({lists:e,passes:t,phrases:n,learned:o}){let a=sn(e),r=Object.entries(n).map(
([l,i])=>[l,Ue(i,a)]);return{passes:Ue(t,a),kinds:Object.fromEntries(r),learned:o&&si(o)}}function si({same:e,weights:t,
kinds:n,...o}){let a=e.map(l=>l.split(" ")),r=Object.entries(n).map(([l,i])=>[l,ln(i)]);return{...o,same:new Map(a.flatMap(
l=>l.map(i=>[i,l[0]]))),weights:As(t),kinds:Object.fromEntries(r)}}function Ws({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var _s=["emergency","crisis","violence","agency","worried","child"],ai=["crisis","violence"],Us='a[href$="#Help-lines"]',
Oe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Fs(){for(let e of Oe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Oe().listeners.delete(e),e.shown||=t}}function ri(e,{zone:t="",languages:n=[]}){
let o=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:u})=>u===i))??""}function zs(e,t,n){let o=Object.values(t).flatMap(i=>typeof i=="string"||Array.isArray(i)?i:
i?.own??[]),[a]=Object.values(n);for(let i of Object.values(n)){let u=o.flatMap(p=>ft(p,i)),f=u.every(({kind:p})=>p in a.
kinds),c=Ps(u,f?a:i);if(c)return{...c,kinds:[...new Set(u.map(({kind:p})=>p))].sort()}}let r=e.filter(({id:i,kind:u})=>u===
"ruler"&&t[i]!=null),l=a?.["rulers-at-zero"];return l&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...l,kinds:[]}:null}var no=(e,t)=>t.
flatMap(n=>e.lines.filter(o=>o.topic===n)),oo=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},
t):t),Hs=e=>`tel:${e.match(/\d+/)[0]}`;function Ks({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Oe().
countries=t);let a=()=>Oe().countries,r=null,l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]},Oe().chosen||ri(a(),r)),i=()=>a().find(S=>S.code===l());function u(S){Oe().chosen=S,Fs();
for(let{element:x,draw:T}of Oe().listeners)T(x)}function f(S,x){return x(S),Oe().listeners.add({element:S,draw:x,shown:!1}),
queueMicrotask(Fs),S}let c=S=>f(s("div",{}),x=>x.replaceChildren(...S())),p=()=>{let S=[...a(),{code:"-",country:e["help\
-elsewhere"]}],x=s("select",{onchange:()=>{u(x.value),o(x.value)}},...S.map(T=>s("option",{value:T.code},T.country)));return f(
x,()=>{x.value=i()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),x)},m=({say:S,to:x},T)=>{if(/^(tel|sms):/.
test(x))return s("a",{class:T?"ajar-reach":"ajar-reach ajar-first",href:x},s("span",{},...oo(S)));let W=s("span",{},S),I=s(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:x}),onclick:async()=>{await ao(x,W)&&
(I.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},W," ",I)},d=S=>s("li",{},s("p",{class:"\
ajar-for"},S.for_what),s("p",{class:"ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...S.reach.map(m))),g=({emergency:S,note:x})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),x?s("p",{class:"ajar-hint"},x):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Hs(S)},M(e["help-c\
all"],{number:S})))),k=S=>c(()=>{let x=i();if(!x)return[s("p",{},e["help-elsewhere-how"])];let T=S.flatMap(W=>W==="emerg\
ency"?g(x):no(x,[W]).map(d));return[s("ul",{class:"ajar-help-lines"},...T)]});function y(){Ws({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},p(),so({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),k(_s),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:S,text:x,
now:T,lines:W,kinds:I,countries:D},{level:w,aside:E,instead:A}){return D&&!q()&&(Oe().countries=D),s("section",{class:"a\
jar-danger"},s(`h${w}`,{tabindex:"-1"},S),s("p",{},x),I.length?null:A?.()??null,p(),k(W),s("ul",{class:"ajar-todo"},...T.
map(_=>s("li",{},_))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:E},
e["help-aside"]))}let j=()=>s("button",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function v({emergency:S,
...x}){let W=ai.map(D=>no(x,[D])[0]?.reach??[]).flatMap(D=>["tel:","sms:"].map(w=>D.find(({to:E})=>E.startsWith(w))));return[
{say:M(e["help-call"],{number:S}),to:Hs(S)},...W.filter(Boolean)]}let B=(S=`${e["help-line"]} `)=>c(()=>{let x=i(),T=(x?
v(x):[]).flatMap(({say:D,to:w},E)=>[E?" · ":"",s("a",{href:w},...oo(D))]),W=s("button",{type:"button",class:"ajar-link",
onclick:y},e["help-get"]),I=s("span",{class:"ajar-off-paper"},T.length?" · ":"",W);return[s("p",{class:"ajar-help-line"},
S,...T,I)]});function L(S){if(!q())return;let[x]=[...S.querySelectorAll(Us)].reverse();x?.closest("p, ul").after(B(""));
for(let T of S.querySelectorAll("details"))T.open=T.querySelector("summary").textContent===i()?.country}let P=()=>c(()=>{
let S=i();return S?[s("p",{},s("b",{},`${e["help-title"]}, ${S.country}`)),s("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:S.emergency})}`),s("ul",{},...no(S,_s).map(({for_what:x,name:T,reach:W,hours:I})=>s("li",{},...oo(`${x}: ${T}\
. ${W.map(({say:D})=>D).join(" · ")}. ${I}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),q=()=>a().length>0;return{open:y,
notice:b,button:j,line:B,addNumbers:L,text:P,choose:u,code:l,isKnown:q}}var so=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Vs(e){if(Oe().open){Oe().open=e;return}Oe().
open=e,window.addEventListener("click",t=>{t.target.closest?.(Us)&&(t.preventDefault(),t.stopPropagation(),Oe().open())},
{capture:!0})}async function ao(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();
return n.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var un=e=>(globalThis.requestIdleCallback??setTimeout)(e);function Gs(e){let t=()=>{e.next().done||un(t)};un(t)}var li="about:blank";function ro(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(li)}function Js(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),ro()))},{capture:!0})}function Ys(e,t,{words:n,group:o,change:a,tell:r}){let l={...t},i={},u=e.piles.map(d=>(i[d.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let k=p[g.dataTransfer.
getData("text/plain")]?.[d.id];k&&!k.matches(":disabled")&&(k.checked=!0,c(k.dataset.card,d))}},i[d.id]))),f=()=>e.piles.
forEach(d=>{i[d.id].textContent=M(n["pile-count"],{pile:d.text,n:Object.values(l).filter(g=>g===d.id).length})}),c=(d,g)=>{
l[d]=g.id,f(),a({...l});let{text:k}=e.cards.find(y=>y.id===d);r(n.moved,{card:Ie(k),pile:g.text})},p={},m=e.cards.map(d=>{
p[d.id]={};let g=`${o}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:k=>k.dataTransfer.
setData("text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(k=>{let y=s("input",{type:"\
radio",name:g,value:k.id,"data-card":d.id,checked:l[d.id]===k.id,onchange:()=>c(d.id,k)});return p[d.id][k.id]=y,s("labe\
l",{},y,s("span",{},k.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...m)}var io=["open","closed"],ii=[...io,"half-open"],Qs=2,ci=90,co=3,pn="none",Zs=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
ui=/[“”„«»"' \t\n]/g,Xs=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,pi=["i","im","id","ill","ive","its","we",
"were","well"],fi=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,di=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
lo=new WeakMap;function mi(e,t){let n=aa(t),{sentences:o,forms:a,at:r}=ki(e,n);if(r<0||a[r].name===pn)return{kind:"",reason:"",
notes:[],remarks:[]};let l=xi(wi({sentences:o,forms:a,at:r},n),n.learned),{name:i,start:u,end:f}=a[r],c=vi(l,i,uo(e,o[r],
u,f),t),p=ji(e,o,n),d=[l==="open"&&p.some(g=>g.name!=="two-at-once")?"":c,...p.map(g=>g.remark)].filter(Boolean);return{
kind:l,reason:c,notes:p,remarks:d.slice(0,Qs)}}function hi(e,t){let n=aa(t),o=t["about-statements"],a=ia(Mi(e)),r=Object.entries(n.blame).map(([k,y])=>({name:k,places:a.
flatMap(b=>Si(k,y,b,n))})),l=new Set(r.flatMap(({places:k})=>k.map(({sentence:y})=>y))),i=[],u="";for(let{name:k,places:[
y]}of r){if(!y)continue;let b=$i(e,y,n.quotedTo[k]);i.length||(u=Oi(k,e,y,n)),i.push({name:k,words:b,remark:M(o.blame[k].
say,{words:b})})}let f=i.map(k=>k.name),c=a.filter(k=>!l.has(k)),p=Object.keys(n.parts).filter(k=>(k==="seen"?c:a).some(
({line:y})=>ze(n.parts[k],y))),m=p.map(k=>o.parts[k]).join(", "),d=p.length?M(o.mirror,{parts:m}):"",g=[d,i.length?`${i[0].
remark} ${u}`:""].filter(Boolean);return{parts:p,mirror:d,blame:f,notes:i,rewording:u,remarks:g}}function ea(e,t,n){return!n?.
coach||na(t,n)?[]:sa(e.remark,oa(e,t),n.coach).remarks}function ta(e,t,n){let o=e.flatMap(r=>{let l=r.kind==="choice"?t[r.
id]?.own:t[r.id];return r.remark&&typeof l=="string"?[{item:r,text:oa(r,l)}]:[]});return!n?.coach||o.some(({text:r})=>na(
r,n))?[]:["question","statement"].flatMap(r=>{let l=o.filter(({item:p})=>p.remark===r).map(({text:p})=>p),{kind:i,notes:u,
remarks:f}=sa(r,l.join(`
`),n.coach),c=r==="statement"?u.slice(1).map(p=>p.remark):[];return u.length||["closed","half-open"].includes(i)?[...f,...c]:
[]}).slice(0,Qs)}var na=(e,{dangers:t})=>Object.values(t).some(n=>ft(e,n).length),oa=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,sa=(e,t,n)=>e==="question"?mi(t,n):hi(t,n);function aa(e){return lo.has(e)||lo.set(e,gi(e)),lo.get(e)}function gi(e){
let t=sn(e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([u,f])=>[u,Ue(f,t)])),{limit:o,unit:a,forms:r,weights:l}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ue(e.echoes,t),
stated:Ue(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:io.map(i=>ln(l[i]))},passes:Ue(e.passes,t),
quotes:Ue(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function ze(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function ki(e,t){let n=ia(e),o=n.map(f=>yi(f,t)),a=f=>n.map((c,p)=>p).filter(
f),r=a(f=>n[f].mark==="?"),l=r.filter(f=>ra(n[f])>=co),i=a(f=>!["none","echo","short"].includes(o[f].name)),[u]=[l,r,i].
filter(f=>f.length).map(f=>f.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var fn=e=>e.trim().split(" ").slice(0,
-1),ra=({line:e})=>fn(e).length-1;function yi({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[
c,p]of Object.entries(n)){let m=ze(p,e);if(m)return{name:c,start:m[0],end:m[1]}}let i=Object.entries(o).map(([c,p])=>({name:c,
place:ze(p,e)})).filter(({place:c})=>c).map(({name:c,place:[p,m]})=>({name:c,start:p,end:m}));if(i.length){let c=i.reduce(
(p,m)=>m.start<p.start?m:p);return["what","how","why","when"].includes(c.name)?(l.lastIndex=c.start,t!=="?"&&l.test(e)?{
...c,name:pn}:e.slice(2,c.start).split(" ").filter(Boolean).some(d=>!a.has(d))?{...c,name:`${c.name}-mid`}:c):c.name!=="\
wonder"&&t!=="?"?{...c,name:pn}:c}let u=la(fn(e).slice(1),a).length>co?"echo":"short";return{name:t==="?"&&ze(r,e)?u:pn,
start:2,end:e.length}}function la(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function bi({sentences:e,forms:t,
at:n},{fillers:o}){let{line:a,mark:r}=e[n],l=la(fn(a).slice(1),o),i=fn(a.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],f=t.filter(({name:c},p)=>p!==n&&(e[p].mark==="?"||u.includes(c)));return[...l,...[2,3].map(c=>`> ${i.slice(
0,c).join(" ")}`),...[1,2].map(c=>`$ ${l.slice(-c).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...f.map(({name:c})=>`beside ${c}`)]}function wi(e,t){let{forms:n,weights:o,
unit:a}=t.learned,r=n[e.forms[e.at].name]??io.map(()=>0),l=new Set(bi(e,t).map(f=>cn(f)%o[0].length)),i=a/Math.sqrt(l.size);
return[...r.map((f,c)=>f+[...l].reduce((p,m)=>p+o[c][m],0)*i),0]}function xi(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-
a);return n-o>=t?ii[e.indexOf(n)]:""}function vi(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function ji(e,t,{data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),l=r.length?r:t.
slice(-1),i=[];return Object.entries(o).flatMap(([u,f])=>{let c=l.map(m=>({sentence:m,place:ze(f,m.line)})).find(({place:m})=>m);
if(c){let m=uo(e,c.sentence,...c.place);return i.some(d=>d.includes(m))?[]:(i.push(m),[{name:u,words:m,remark:M(a[u],{words:m})}])}
let p=l.filter(m=>ra(m)>=co).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:a[u]}]:[]})}function Si(e,t,n,{
passes:o,quotes:a,unless:r}){if(ze(a,n.line))return[];let l=rn(o,n.line),i=ze(t,l);return!i||r[e]&&ze(r[e],l)?[]:[{sentence:n,
start:i[0],end:i[1]}]}function $i(e,{sentence:t,start:n,end:o},a){let r=a&&ze(a,t.line.slice(n,o));return uo(e,t,n,r?n+r[1]:
o)}function Oi(e,t,n,o){let a=o.data["about-statements"].blame[e],r=Ei(e,t,n,o),l=r>0?Ci(t,n.sentence,r):"",i=e==="ultim\
atum"&&Tt(l).line.split(" ").some(c=>pi.includes(c)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:
a.try;return l&&f&&!i?M(f,{rest:l}):a.otherwise}function Ei(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:i}=n,
u=i.slice(o,a).trim().split(" "),f=u[0]==="you"||u[0]==="u",c=d=>f&&u.slice(1,1+d.length).join()===d.join(),p=0;e==="nee\
d-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(p=a);let m=c(["never"])&&r.has(u[2])||c(["always"])&&l.has(u[2]);if(e===
"always"&&m&&(p=i.indexOf(` ${u[2]} `,o)+1),e==="makes"&&c(["make","me","feel"])&&(p=i.indexOf(" feel ",o)+6),e==="feel-\
you"){let d=i.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);p=d<0?0:o+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.
test(i.slice(o))){let[[d],[,g]]=[n.places[o],n.places[a-1]];t.slice(d,g).includes(",")&&(p=o+u.slice(0,3).join(" ").length+
1)}return p<i.length-2?p:0}function Ci(e,{places:t},n){let[o]=e.slice(t[n][0],t.at(-1)[0]).split(di,1),a=o.replace(Xs," ").
replace(/^ +| +$/g,"");return[...a].length<=ci?a:""}var uo=(e,{places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(Xs," ").
replace(fi,"");function ia(e){let{line:t,places:n}=Tt(e),o=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+
1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[i]=n[a],[,u]=n[r-1],f=l?n[r]:[u,u];o.push({line:`^ ${t.slice(
a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),f,f],mark:l?e.slice(...n[r]):""})}a=r+2}}return o}function Mi(e){return e.replace(
Zs,"").replace(ui,"")?e.replace(Zs,t=>" ".repeat(t.length)):e}var Ai=1200;function ca(e,{words:t,find:n,isSilent:o}){let a=()=>e.value.trim()?n(e.value):[],{host:r,show:l}=pa({words:t,
find:a,isSilent:o}),i=0;return e.addEventListener("input",()=>{clearTimeout(i),i=setTimeout(l,Ai)}),r}function ua({words:e,
find:t,known:n}){let{host:o,show:a}=pa({words:e,find:t}),r=()=>!po()&&t().length&&a();return r()||n.then(r),o}var po=()=>window.
ajarNoRemarks===!0;function pa({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-h\
int"}),r=s("div",{class:"ajar-remarks"},o,a),l=[],i=c=>{window.ajarNoRemarks=c,l=[],f()},u=(c,p)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>i(p)},c);function f(){let c=po()?[]:t();c.length&&c.join(`
`)===l.join(`
`)||(l=c,o.replaceChildren(...c.map(p=>s("p",{},p))),n?.()?a.replaceChildren(e["remarks-none"]):po()?a.replaceChildren(u(
e["remarks-on"],!1)):c.length?a.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):a.replaceChildren())}return{
host:r,show:f}}var fo=2e4,Ti=10,Ee=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Lt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new Ee("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Ii[r.kind](l,r);Fe(r,a)&&(a[r.
id]=Li(r,i,a))}return a}function dn(e,t){try{Lt(e,t)}catch(n){if(n instanceof Ee)return!1;throw n}return!0}var ma=e=>Object.
values(e).every(t=>t==null);function Ce(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>fa(
e.cards,n)),ve(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${fa(e.piles,t[n.
id])}`);case"date":return[rt(t)];case"list":return t.map(ve);default:return[ve(`${t}`)]}}var fa=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Li(e,t,n){if(e.kind!=="choice"||!t)return t;let o=at(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Ii={ruler(e){if(!Number.isInteger(e)||e<0||e>Ti)throw new Ee("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!da(e)||!Array.isArray(e.chosen)||!e.
chosen.every(ho(a)))throw new Ee("answer-cards");let{chosen:r}=e,l=mo("own"in e?e.own:"")??"";if(l&&!o)throw new Ee("ans\
wer-own");if(!n&&r.length+!!l>1)throw new Ee("answer-one-card");let i=a.filter(u=>r.includes(u));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=ho(n.map(({id:l})=>l));if(!da(e)||!Object.keys(e).every(
ho(o))||!Object.values(e).every(a))throw new Ee("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:mo,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Ee("answer-lines",
{most:t});let n=e.map(o=>mo(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ze(e))throw new Ee(
"answer-day");return e}};function mo(e){if(typeof e!="string")throw new Ee("answer-text");if(e.length>fo&&[...e].length>
fo)throw new Ee("answer-long",{most:fo});return ve(e)?e:null}var ho=e=>t=>e.includes(t),da=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Ni=[{answers:["all"]}],Ri=/\p{L}/u,Di=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Bi=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
qi=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,Pi=/\{([a-z][a-z0-9-]*)\}/g;function hn({items:e,rules:t,
reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(e.map(({id:p})=>[p,o[p]??null]));if(ma(i))return"\
nothing"in n?[mn([n.nothing])]:[];let{parts:u}=ka({items:e,answers:i,rules:t,phrases:n,last:l}),c=(r||!t.length?Ni:t).flatMap(
u);return r||!("closing"in n)?c:[...c,mn([n.closing])]}function ga({items:e,rules:t,reflection:n},o){let{sentences:a}=ka(
{items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(r):[])}var mn=e=>({words:e,heading:"",said:[]}),
Ve=(e,t,n=[])=>({words:n,heading:e,said:t}),ha=(e,t)=>e.filter(n=>!t.has(Be(n)));function ka({items:e,answers:t,rules:n,
phrases:o,last:a}){let r=w=>e.find(({id:E})=>E===`couple-${w}`)??e.find(({id:E})=>E===w),l=w=>t[r(w)?.id]??null,i=w=>r(w)?
Ce(r(w),l(w)):[],u=w=>{let E=new Set(w.map(r));return e.filter(A=>E.has(A))},f=w=>{let E=l(w);return typeof E=="number"?
E:i(w).length},c=w=>w.map(E=>l(E)?.chosen).find(E=>Array.isArray(E))??[],p=(w,E)=>{let[A,_]=[r(w),l(w)];return A?.kind!==
"sort"||!_?[]:A.cards.filter(({id:J})=>_[J]===E).map(({text:J})=>J)},m=w=>new Set(w?i(w).map(Be):[]),d=({if:w=[],unless:E=[]})=>w.
every(g)&&!E.some(g);function g(w){if(typeof w=="string")return l(w)!==null;let{item:E=[],cards:A,piles:_,without:J,only:K,
least:V,asked:U}=w;if(U)return!!r(U)&&Fe(r(U),t);let ee=E.find(ae=>l(ae)!==null);if(!ee)return!1;let se=c([ee]);return A&&
!A.some(ae=>se.includes(ae))||_&&!_.some(ae=>ha(p(ee,ae),m(J)).length)||K&&!(ae=>ae.size===1&&ae.has(K))(new Set(Object.
values(l(ee))))?!1:V==null||f(ee)>=V}let k=(w,E={})=>M(o[w],E);function y(w,E={}){if(typeof w=="string")return k(w,E);if(!d(
w))return null;let{phrase:A,of:_,since:J}=w;if(!_)return k(A,E);if(!i(_).length)return null;let K=J&&a?.values[_];return K==
null?k(A,{n:f(_),...E}):k(J,{n:f(_),last:K,day:a.day,...E})}let b=(w=[],E={})=>w.map(A=>y(A,E)).filter(A=>A!==null),j=(w,E)=>{
let A=b(w,E);return A.length?[mn(A)]:[]};function v(w){if(typeof w=="string")return i(w);if("level"in w)return x(w);if("\
phrase"in w){let[V]=w.of?i(w.of):[],U=y(w,V===void 0?{}:{words:V});return U===null?[]:[U]}let{item:E,pile:A,also:_,without:J}=w,
K=A?p(E,A):i(E);return _&&(K=K.filter(V=>m(_).has(Be(V)))),ha(K,m(J))}let B=({heading:w,under:E})=>w?k(w):(E&&r(E)?.said)??
"";function L(w,E){let A=r(w);if(A?.kind!=="sort"||t[A.id]===null)return[];let _=K=>A.piles.find(V=>V.id===K).text;return(E??
A.piles.map(({id:K})=>K)).map(K=>({id:K,text:_(K),cards:p(w,K)}))}let P=n.find(w=>w.ladder)?.ladder,q=()=>Math.floor(P.rungs.
length/2);function S(w){let[E]=c([w]);return!P||!E?null:q()-P.rungs.findIndex(({card:A})=>A===E)}function x({level:w,up:E=0}){
let A=w.map(S).find(J=>J!==null);if(!P||A===void 0)return[];let _=P.rungs[q()-A-E];return _?i(_.item):[]}let T={answers({
answers:w}){return(w[0]==="all"?e:u(w)).filter(({id:A})=>t[A]!==null).map(A=>Ve(A.said||A.ask,Ce(A,t[A.id])))},lines(w){
let E=w.lines.flatMap(v),A=E.length?[Ve(B(w),E,b(w.say))]:[],_=w.count?.[Math.min(E.length,w.count.length-1)];return _?[
...A,mn([k(_,{n:E.length})])]:A},piles({piles:w,only:E,heading:A,below:_={},all:J={}}){let K=V=>V.length===r(w).cards.length;
return L(w,E).filter(({cards:V})=>V.length).flatMap(({id:V,text:U,cards:ee})=>{let se=K(ee)&&J[V]||_[V],te=A?k(A,{pile:U}):
U;return[Ve(te,ee),...j(se?[se]:[])]})},empty(w){let E=L(w.empty,w.only).filter(({cards:A})=>!A.length).map(({text:A})=>A);
return E.length?[Ve(B(w),E,b(w.say))]:[]},sentence(w){let E=o[w.sentence],A=dt(E),_=Object.fromEntries(A.map(J=>[J,i(J).
join(" ")]));return Object.values(_).every(Boolean)?[Ve(B(w),[go(w,o,_)])]:[]},message(w){let E=W(w.message);return E.length?
[Ve(B(w),[E.join(" ")])]:[]},ladder(){let[w=""]=i(P.goal),[[E],[A]]=[c([P.today]),c([P.later])],_=P.rungs.map(({card:J,item:K})=>{
let V=r(K)?.said??"",[U]=i(K),ee=U?`${V}: ${U}`:k("open",{level:V}),se=Wi(J===E,J===A,!!A);return se?k(se,{level:ee}):ee});
return[Ve(k(w?"ladder":"ladder-unnamed",{goal:w}),_)]},missing({missing:w,say:E}){let A=u(w).filter(({id:_})=>t[_]===null);
return A.length?j(E,{parts:A.map(_=>_.said).join("; ")}):[]},repeated(w){let E=w.repeated.map(i),A=new Map;for(let K of E.
flat())A.has(Be(K))||A.set(Be(K),K);let _=K=>E.filter(V=>V.some(U=>Be(U)===K)).length>1,J=[...A].filter(([K])=>_(K)).map(
([,K])=>K);return J.length?[Ve(B(w),J)]:[]}},W=w=>w.parts.map(E=>[E,i(E.item)[0]]).filter(([,E])=>E).map(([E,A])=>I(E,A,
w));function I(w,E,{self:A=[],small:_=[],capitals:J=[]}){let{opener:K,clauses:V,questions:U=[],names:ee=!1}=w,se=Ie(E),te=xt(
se),ae=te.toLowerCase();if(A.includes(ae))return Xe("{words}.",{words:Wt(se)});let ke=[...o[K]].at(-1);if(!Di.test(se.match(
Ri)?.[0]??"a")||U.includes(ae))return Xe(`{words}${ke}`,{words:se});let he=o[ya(ae,V)??K],$=ee||J.includes(te);return Xe(
he,{words:gn(se,_,$)})}function D(w){if(!d(w))return[];let E=Object.keys(T).find(_=>_ in w),A=E?T[E](w):j(w.say);return A.
length&&w.then?[...A,...j([w.then])]:A}return{parts:D,sentences:W}}var dt=e=>[...e.matchAll(Pi)].map(([,t])=>t);function go({
sentence:e,alike:t,small:n=[],lower:o=[],clauses:a={}},r,l){let i=c=>{let p=Ie(ve(l[c])),m=gn(p,n,!o.includes(c)),d=ya(xt(
p).toLowerCase(),a[c]);return d?M(r[d],{words:ba(m)}):m},u=r[e],f=Object.fromEntries(dt(u).map(c=>[c,i(c)]));return Xe(u,
f,t)}var ya=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function gn(e,t,n){let o=xt(e),a=[...o].length>1&&Bi.test(
o)&&!n;if(o==="i")return Wt(e);let r=t.includes(o.toLowerCase())&&!qi.test(o);return!a&&!r?e:ba(e)}function ba(e){let[t=""]=e;
return t.toLowerCase()+e.slice(t.length)}function Wi(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}function wa(e,t,n,o=null){let a=_i(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:hn(e,t,{plain:r,last:o})}}function _i({
items:e},t,n){let o=n&&zs(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function ko(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(c,p)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),p()}},c),u=i(t["home-no"],()=>{}),f=s("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(s("p",{},o),f),u.focus()}function kn(e){let n=s("button",{type:"button",onclick:()=>ko(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function xa({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),i=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),f=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,u),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,m=!1,d=!1,g=!1,k=!1,y=!1,b=($,F,Z={})=>s(
"button",{type:"button",onclick:F,...Z},$),j=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>E()}),v=b(
e["keep-open"],()=>E(),{class:"ajar-link"}),B=s("div",{class:"ajar-offer"}),L=!1,P=$=>{$.tabIndex=-1,$.focus()},q=()=>u.
querySelector(".ajar-change"),S=()=>c.state==="kept"&&!c.reopen;function x($,F=$){r.dataset.short=F,a.textContent!==$&&(a.
textContent=$)}function T(){let $=c.problem?e["keep-unsaved"]:e["keep-saving"],[F,Z]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[$],
lost:[e["keep-lost"]]}[y?"lost":c.state];r.classList.toggle("ajar-state-lost",y),x(F,Z),r.dataset.longest=c.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem,W()}function W(){let $=n&&
c.state==="none"&&!m,[F,Z]=c.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];j.setAttribute(
"aria-label",F),j.replaceChildren(s("span",{class:"ajar-long"},F),s("span",{class:"ajar-short"},Z)),j.hidden=!$||L,v.hidden=
!$||!c.exists,B.hidden=!$||k,f.hidden=$&&l.hidden&&!i.textContent}function I(){let $=()=>{k=!0,T(),P(r)};return B.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},b(e["keep-nothing"],$),b(e["keep-offer-yes"],E))),B}function D(){
c={...c,saved:!1},T()}function w(){T(),p=c,S()?u.replaceChildren(d?U("change"):ae()):c.state!=="none"?u.replaceChildren(
U("unlock")):m?u.replaceChildren(U(c.exists?"open":"start")):u.replaceChildren(n?"":k?K():J())}let E=()=>{m=!0,i.textContent=
"",w(),f.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},A=()=>c.hosted?s("p",{},e["keep-hub"]):null,
_=()=>c.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function J(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[c.exists?"keep-there":"keep-why"]),A(),s("d\
iv",{class:"ajar-moves"},b(e["keep-nothing"],()=>{k=!0,w(),P(r)}),b(e[c.exists?"keep-open":"keep-start"],E)))}let K=()=>s(
"p",{},b(e[c.exists?"keep-open":"keep-start"],E,{class:"ajar-link"}));function V(){let F=["none","weak","fair","good","s\
trong"].map(Z=>e[`keep-strength-${Z}`]).reduce((Z,X)=>X.length>Z.length?X:Z);return s("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":F},s("span",{},e["keep-strength-none"]))}function U($){let F=$==="start"||$==="change",Z={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[$],X=s("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{F&&t({strength:X.value})}}),de=s("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),we=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),de),Te=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),N=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:N.value})}),Y=V(),ne=()=>{if(!X.value){X.focus();return}if(Te.hidden=!0,F&&X.type==="password"&&de.value!==X.value){
Te.textContent=e["keep-again-differs"],Te.hidden=!1,de.focus();return}$==="change"?t({change:X.value},{awaited:!0}):t({[$===
"start"?"keep":"unlock"]:X.value,place:N.value},{awaited:!0}),x(e["keep-opening"]),X.value="",de.value="",Y.firstChild.textContent=
e["keep-strength-none"]},re=()=>{m=!1,d=!1,w(),$==="change"?q().focus():P(r)},le=s("details",{},s("summary",{},e["keep-w\
here"]),s("label",{for:`${o}-place`},e["keep-place"]),N);return s("form",{class:"ajar-ask",onsubmit:ie=>{ie.preventDefault(),
ne()}},s(c.state==="locked"?"h1":"p",{class:"ajar-title"},Z),A(),$==="start"&&n?s("p",{},e["keep-why"]):null,$==="start"?
_():null,$==="change"?s("p",{},e["keep-change-how"]):null,F?s("p",{},e["keep-no-way-back"]):null,$==="start"&&c.here==="\
browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[$==="change"?"keep-new":"keep-passphrase"]),s("\
p",{class:"ajar-hint",id:`${o}-how`},e[F?"keep-how":"keep-how-open"]),X,F?Y:null,F?we:null,s("label",{class:"ajar-card"},
s("input",{type:"checkbox",onchange:({target:ie})=>{X.type=ie.checked?"text":"password",we.hidden=ie.checked,Te.hidden=!0}}),
s("span",{},e["keep-see"])),F?Te:null,$==="change"||c.here?null:le,s("div",{class:"ajar-moves"},$==="unlock"?null:b(e["k\
eep-not-now"],re),s("button",{type:"submit"},Z)),F?null:te(),$==="start"&&c.here?se():null)}let ee=()=>s("div",{},b(e["k\
eep-copy"],()=>t({take:"sealed"})));function se(){let $={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
F=s("input",{type:"file",onchange:async()=>{let de=new Uint8Array(await F.files[0].arrayBuffer()),we=()=>t({bring:de},{awaited:!0});
F.value="",c.exists?ko(X,{...$,act:we}):we()}}),Z=s("label",{class:"ajar-words"},s("span",{},e["keep-bring"]),F),X=s("di\
v",{class:"ajar-twice"},Z);return X}function te(){let $=kn({words:e,label:e["keep-erase"],question:e["home-erase-sure"],
act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...c.
here?[s("p",{},e["keep-copy-forgot"]),ee(),se()]:[],s("p",{},e["keep-erase-how"]),$)}function ae(){let $=s("select",{id:`${o}\
-minutes`,onchange:()=>t({minutes:Number($.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((F,Z)=>F-Z).map(F=>s("\
option",{value:F,selected:F===c.minutes},M(e["keep-minutes"],{n:F}))));return s("div",{class:"ajar-kept"},b(e["keep-lock"],
()=>{x(e["keep-opening"]),t({lock:!0},{awaited:!0})}),b(e["keep-change"],()=>{d=!0,g=!1,w(),u.querySelector("input").focus()},
{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},
e[c.here?"keep-more":"keep-where"]),...c.here?[s("p",{},e["keep-copy-how"]),ee()]:[s("p",{},c.place)],c.copied?s("p",{},
M(e["keep-copied"],{program:c.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),$))}function ke($){if($.strength!=
null){let F=u.querySelector(".ajar-strength > span");F&&(F.textContent=$.strength);return}if($.changed){d=!1,w(),u.querySelector(
".ajar-changed").textContent=e["keep-changed"],g=!0,q().focus();return}c={...c,...$},c.state==="kept"&&(m=!1),S()||(d=!1),
T(),he()}let he=pt(u,()=>{let $=p;if($.state===c.state&&$.exists===c.exists&&$.minutes===c.minutes&&$.here===c.here&&!!$.
reopen==!!c.reopen&&!!$.hosted==!!c.hosted&&u.firstChild){p=c;return}let Z=m&&$.place!==c.place;w(),$.state!==c.state&&$.
state!=="none"?P(r):Z&&u.querySelector("input").focus()});return w(),{line:r,small:j,opener:v,more:f,offer:I,setStart:$=>{
L=$,T()},update:ke,begin:D,setLost:$=>{y=$,T()},say:$=>{i.textContent=$,f.hidden=!1}}}function va(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(f,c)=>{let p=s("div",{class:`ajar-picture ajar-${c}`,role:"img","aria-label":t});return $e(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),i(n,"wide"),i(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(f=>s("th",{scope:"col"},f)))),s("tbody",{},...r.map(([f,...c])=>s("tr",{},s(
"th",{scope:"row"},f),...c.map(p=>s("td",{},p??"–")))))))))}function ja({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Fe(o,n)))if(o.kind==="choice"){let l=(o.among?
at(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[o.id]={chosen:l,
own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Sa=(e,t)=>M(e.ask,t);var Fi=new Set(["autorestarting","dead","restarting","terminating"]),Hi=4e3;function $a({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(u,f)=>{
Fi.has(f)&&t()},i=(u,f)=>{clearTimeout(r),f==="disconnected"?t():f==="connecting"?r=setTimeout(t,Hi):n()};return o.connect(
l),a.connect(i),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(i)}}function Oa({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,f])=>{let c=ja(u,f),p=u.items.filter(m=>m.id in c).map(m=>[Sa(m,c),...Ce(m,c[m.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function r(u){let f=a(),c=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});c.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(c),c.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let f=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(f)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function i(u){o=u;for(let f of n)f.hidden=!u}return{line:l,set:i,isLost:()=>o,forget:u=>n.delete(
u)}}var Ui={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},mt=10,zi=400,It=17,
yo=16,nt=14,[Ta,La]=[12,38],[bo,wo,Ki]=[46,8,30],Ea=15,Ca=26,Vi=14;function xo(e,t,n){let o=t.map((i,u)=>({...i,look:Lo(
u)})).filter(({id:i})=>e.some(({values:u})=>u[i]!==null)),[a,r]=e.length>1?Ji(e,o,n):Gi(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${pe(r)}`}">
${a.join(`
`)}
</svg>
`}function Gi(e,t,n){let[o,a,r]=[92,14,n-14],l=u=>a+(r-a)*u/mt;return[t.flatMap(({id:u,name:f,look:c},p)=>{let m=p*o,d=m+
46,g=e.values[u],k=[...Array(mt+1).keys()].map(b=>Nt([l(b),d-5],[l(b),d+5],"edge",1)),y=[0,mt].filter(b=>b!==g).map(b=>Ge(
`${b}`,l(b),d+25,"muted",{size:nt,anchor:"middle"}));return[Ge(f,0,m+It,c,{size:It,bold:!0}),Nt([a,d],[r,d],"edge",1.5),
...k,...y,Ra(c,l(g),d,9),Ge(`${g}`,l(g),d+29,c,{size:It,bold:!0,anchor:"middle"})]}),t.length*o-8]}function Ji(e,t,n){let o=Xi(
e,Ta,n-La),a=bo+mt*wo+Ki,r=t.flatMap((f,c)=>Yi(e,f,o,c*a,n)),l=t.length*a,[i,u]=ec(e,o,l,n);return[[...r,...i],l+u]}function Yi(e,{
id:t,name:n,look:o},a,r,l){let[i,u]=[r+bo,r+bo+mt*wo],f=e.map(({values:d},g)=>({value:d[t],x:a[g],y:u-wo*d[t]})).filter(
({value:d})=>d!==null),c=[i,u].flatMap((d,g)=>[Nt([0,d],[l-La+Ta,d],"line",1),Ge(g?"0":`${mt}`,l,d+5,"muted",{size:nt,anchor:"\
end"})]),p=Math.min(...a.slice(1).map((d,g)=>d-a[g])),m=p<11?Math.max(2,p/3):5.5;return[Ge(n,0,r+It,o,{size:It,bold:!0}),
...c,lc(f,o),...f.map(({x:d,y:g})=>Ra(o,d,g,m)),...Zi(f,o)]}function Zi(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[u,f]=[
e[i-1]?.value??a,e[i+1]?.value??a],c=u>=a&&f>=a&&u+f>2*a,p=(u-a)*(f-a)<0,m=i===0||i===e.length-1;return{value:a,x:r+(p?Math.
sign(u-a)*6:0),y:l+(c?22:-11),half:`${a}`.length*yo*.6/2,rank:m?0:a===u?3:p?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-
l.rank))(a.rank===0||a.rank<3&&e.length<=Vi)&&!o.some(l=>Qi(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>Ge(`${a}`,
r,l,t,{size:yo,bold:!0,anchor:"middle"}))}var Qi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<yo;function Xi(e,t,n){
let o=Ia(e);if(o.length===1){let f=(n-t)/(e.length-1);return e.map((c,p)=>t+p*f)}let a=o.slice(1).map((f,c)=>En(o[c].day,
f.day)),r=Ea*(e.length-o.length)+Ca*a.length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((f,c)=>f+c,0),u=t;return o.
flatMap(({many:f},c)=>(c&&(u+=Ca*l+i*a[c-1]),Array.from({length:f},(p,m)=>(m&&(u+=Ea*l),u))))}function Ia(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function ec(e,t,n,o){let a=Ia(e);if(a.length===1){let[c]=a.map(v=>v.day&&Aa(v.
day,!0)),m=o<zi||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,k=d.map(v=>({x:t[v],lines:nc(e[v].moment,
g)})),y=Math.max(...k.map(({lines:v})=>v.length))*nt*1.25,b=k.flatMap(({x:v,lines:B})=>Ma(B,v,n+12,o)),j=c?[Ge(c,0,n+y+22,
"muted",{size:nt})]:[];return[[...b,...j],y+(c?28:8)]}let r=new Set(a.map(({day:c})=>c.slice(0,4))),l=[],i=0;for(let{day:c,
many:p}of a){let[m,d]=[t[i],t[i+p-1]];l.push({from:m,to:d,x:(m+d)/2,words:Aa(c,r.size>1)}),i+=p}let u=l.flatMap(({from:c,
to:p,x:m})=>[Nt([c,n-4],[p,n-4],"edge",1),Nt([m,n-4],[m,n+2],"edge",1)]),f=tc(l.map(c=>({...c,...Na([c.words],c.x,o)})));
return[[...u,...f.flatMap(({words:c,x:p})=>Ma([c],p,n+18,o))],24]}function tc(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function Na(e,t,n){let o=Math.max(...e.
map(yn))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function Ma(e,t,n,o){let{start:a,end:r}=Na(e,t,o),[l,
i]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,f)=>Ge(u,i,n+f*nt*1.25,"muted",{size:nt,anchor:l}))}var Aa=(e,t)=>Qe(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function nc(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let l=`${n.at(-1)} ${r}`.trim();!n.at(-1)||yn(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>oc(r,t))}function oc(e,t){let n=[...e];if(yn(e)<=t)return e;for(;n.length&&yn(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var sc=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,yn=e=>[
...e].reduce((t,n)=>t+nt*(sc.test(n)?1.05:.58),0),pe=e=>`${Math.round(e*10)/10}`,bn=e=>`var(--ajar-${e}, ${Ui[e]})`,ac={
"&":"&amp;","<":"&lt;",">":"&gt;"},rc=e=>e.replace(/[&<>]/g,t=>ac[t]);function Ge(e,t,n,o,{size:a,bold:r=!1,anchor:l="st\
art"}){let i=r?' font-weight="650"':"";return`<text ${`x="${pe(t)}" y="${pe(n)}" text-anchor="${l}"`} font-size="${a}"${i}\
 fill="${bn(o)}">${rc(e)}</text>`}var Nt=(e,t,n,o)=>`<path d="M${e.map(pe).join(" ")}L${t.map(pe).join(" ")}" stroke="${bn(
n)}" stroke-width="${o}" fill="none"/>`,lc=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${pe(n)} ${pe(o)}`).join("L")}" strok\
e="${bn(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Ra(e,t,n,o){let[a,r,l]=[t,n,o];return`<p\
ath d="${{first:`M${pe(a-l)} ${pe(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,second:`M${pe(a-l*.9)} ${pe(r-
l*.9)}h${pe(l*1.8)}v${pe(l*1.8)}h${pe(-l*1.8)}z`,third:`M${pe(a)} ${pe(r-l*1.25)}L${pe(a+l*1.25)} ${pe(r)}L${pe(a)} ${pe(
r+l*1.25)}L${pe(a-l*1.25)} ${pe(r)}z`}[e]}" fill="${bn(e)}"/>`}var ic=600,cc=340,uc=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function Da(e,t,n){let o=e.map(a=>({...a,
moment:vo(n,a.moment)}));return{sentence:pc(o,t,n),wide:xo(o,t,ic),narrow:xo(o,t,cc),columns:[n["chart-moment"],...t.map(
({name:a})=>a)],rows:o.map(({moment:a,values:r})=>[a,...t.map(({id:l})=>r[l])])}}function vo(e,t){let[,n,o,a=""]=uc.exec(
t)??[],r=new Date(`${o} UTC`);if(Number.isNaN(+r))return wt(e,t);let l=rt(r.toISOString().slice(0,10)),i=M(e["home-until"],
{day:l})+a;return n?`${wt(e,n)}, ${i}`:i}function pc(e,t,n){let[o,a]=[e[0],e.at(-1)],r=o.day&&fc(o.day,o.day.slice(0,4)!==
a.day?.slice(0,4)),l=t.map(({id:f})=>f).filter(f=>o.values[f]!==null);if(e.length===1){let f=l.map(p=>M(n["check-ins-val\
ue"],{ruler:n[`ruler-${p}`],value:o.values[p]})),c=An(f);return r?M(n["check-ins-once"],{day:r,rulers:c}):M(n["check-ins\
-once-undated"],{rulers:c})}let i=l.map(f=>({id:f,before:o.values[f],after:a.values[f]})).filter(({after:f})=>f!==null).
map(({id:f,before:c,after:p})=>M(c===p?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${f}`],before:c,after:p}));
if(!i.length)return n["check-ins-differ"];let u=An(i);return r?M(n["check-ins-since"],{day:r,rulers:u}):M(n["check-ins-s\
ince-undated"],{rulers:u})}var fc=(e,t)=>Qe(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Ba(e,{words:t,send:n,open:o,help:a,matters:r,ways:l,isPrinted:i}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=Ae(t,x=>u.replaceChildren(x)),c=x=>{f.begin(),n(x)},p=s("div",{}),m={},d="",g=0,k=en(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},p),u);let y=(x,T)=>s("button",{type:"button",onclick:T},x),
b=x=>s("div",{class:"ajar-reflection"},...x.flatMap(T=>vt(T,3))),j=(x,T,W)=>kn({words:t,label:x,question:T,act:()=>c(W)}),
v=()=>{let x=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&c({import:await x.files[0].
text()}),x.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),x)};function B(){let x=r();return m.
something?[x.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...x.map(({heading:T,lines:W})=>s("div",
{},s("dt",{},T),...W.map(I=>s("dd",{dir:"auto"},I))))),s("div",{class:"ajar-moves"},...l())]:[]}let L=pt(p,()=>{let x=JSON.
stringify([m,r()]);x!==d&&(d=x,tn(p,q))}),P=()=>[y(t["home-take-plan"],()=>c({take:"plan",paper:k.value(),country:a.code()})),
k.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function q(){let x=(I,D)=>y(D,()=>c({take:I})),T=g>(m.danger?.
kinds.length??0)?null:m.danger,W=()=>{g=T.kinds.length+1,q(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(
T?a.notice(T,{level:2,aside:W}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-m\
oves"},y(t["home-go-on"],()=>o(m.newest))):"",m.due?.length?s("ul",{},...m.due.map(I=>s("li",{},I))):"",m.plan?.length?s(
"h2",{},t["home-plan"]):"",m.plan?.length?b(m.plan):"",m.plan?.length&&!T?a.line():"",...(m.earlier??[]).filter(({plan:I})=>I.
length).map(({title:I,plan:D})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${vo(t,I)}`),b(D))),...B(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...T?[]:[...i?P():[],x("\
calendar",t["home-take-calendar"]),m.danger?"":x("calendar-line",t["home-take-calendar-line"])],x("check-ins",t["home-ta\
ke-check-ins"]),x("everything",t["home-take-everything"])),v()),m.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),j(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{f.end(),m=x,L()},settle:f.end,say:(x,T="")=>{f.end();let W=s(
"div",{class:"ajar-text"});$e(W,T),u.replaceChildren(x,W),u.scrollIntoView({block:"nearest"})}}}function qa({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([on(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var dc=1e3;function wn(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:l}=document,i=m=>s("div",{
class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},i("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),i("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,c=()=>{f.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=l},p=setTimeout(
a,dc);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,c,{capture:!0,signal:f.signal})}function Wa({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:i,fields:u,message:f,beside:c,section:p,
ladder:m}=e,d=[s("h1",{},r),...l.map(g=>Pa("ajar-plan-goal",g)),...i.map(g=>Pa("ajar-plan-hero",g)),So(u,"h2"),...f.map(
g=>jo(g,ht(g.lines))),c.length?s("section",{},So(c,"h2")):"",...p.map(g=>jo(g,yc(g))),...m.map(g=>jo(g,bc(g),kc(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];wn(d,{title:r,
paper:t,tight:mc(e),onRefused:a})}function mc({fields:e,message:t,beside:n,section:o,ladder:a}){let r=[...o,...a].flatMap(
i=>[...i.fields,...i.rungs??[]]);return[...e,...t,...n,...r].length>12?2:+(n.length>2)}var xn=({lines:e})=>[...e.join("")].
length,hc=e=>xn(e)<160?"large":xn(e)<500?"middle":"usual",Pa=(e,t)=>s("div",{class:e,"data-size":hc(t)},...$o(t,"h2")),gc=e=>xn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),ht=e=>e.map(t=>s("p",{dir:"auto"},t)),_a=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:ht(e),$o=({heading:e,lines:t},n,o=ht)=>[s(n,{},e),...o(t)];function So(e,t){
let n=e.every(gc)?"ajar-plan-beside":"",o=t==="h3"?_a:ht;return s("div",{class:n},...e.map(a=>s("div",{},...$o(a,t,o))))}
var kc=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+xn(o),0)<900,jo=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),yc=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...$o(n,"h3",_a))):[So(e,"h3")]},bc=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>ht(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...ht(o),a.length?s(
"p",{},s("b",{},a.join(" · "))):null))))];var gt=(...e)=>e.map(([t,n,o={}])=>ye("path",{class:t,d:n,...o})),Rt=(e,...t)=>ye("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),wc=(e,t,n,o)=>ye("circle",{class:e,cx:t,cy:n,r:o}),xc={cup:()=>Rt("88 74 46 56",...gt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Rt("296 12 176 168",...gt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Rt("136 24 136 140",...gt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),wc("glow",234,94,4),...gt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Rt("312 66 80 120",...gt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Rt("190 66 72 100",ye("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ye("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...gt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Fa=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},xc[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function Ha(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),Fa(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var Ua=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),Fa(e.doors,t)),
za=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),vc=4e3,jc=6e3,Sc=6;function Ka(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?c():f()},e.begin);function l(m,d){o.textContent=m,a.dataset.breath=d}function i(){if(n===Sc){c(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,vc)}function u(){l(e.out,"out"),t=setTimeout(i,jc)}function f(){n=0,r.textContent=
e.stop,i()}function c(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:c}}var ot=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Va(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:c})=>c===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:l}=t[o.
plan]??{},i=r?.find(c=>c.sentence);if(!a||!i)return"";let u=c=>Ga(a[c])&&ve(a[c])!=="";if(!dt(l[i.sentence]).every(u))return"";
let f=c=>Object.values(n).some(p=>ft(c,p).length);return Object.values(a).flatMap($c).some(f)?"":go(i,l,a)}var $c=e=>(e?.
own?[e.own]:[e].flat()).filter(Ga),Ga=e=>typeof e=="string";var Fd=new TextEncoder;var Ja="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Ya=`${Ja}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,sm=new RegExp(`(?:[${Ja}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),am=new RegExp(`^[${Ya}]+`),rm=new RegExp(`(^|[;,|"])([${Ya}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Za({after:e,among:t,...n},o){return Lt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Mc=["goal","sentence","fields","message","beside","section","ladder"],Ac="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Tc=new RegExp(
`\\r\\n|[${Ac}]`);function Qa(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),l=r?Va([r],t):"",i=Object.
fromEntries(Mc.map(u=>[u,[]]));for(let u of a){let{response:f}=n.get(`${u.exercise}@`)??{},c=Object.keys(f??{}).length?t.
exercises[u.exercise]:null;if(!c)continue;let p=Lc(Ic(c,f),u,u.exercise===o?l:"");i[u.look].push(...p.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(i).some(u=>u.length))throw new ot("journal-no-plan");return{
...i,title:t.exercises[o]?.title??""}}function Lc(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?[e.sentence(a)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(o)
return n.flatMap(l=>e.pile(l,o));let r=a?e.told():[];return e.fields(...n.filter(l=>!r.includes(l)))}var Dt=e=>e.flatMap(t=>t.split(Tc)).map(ve).filter(Boolean);function Ic({title:e,items:t,reflection:n,rules:o=[]},a){let r=d=>{
try{return Za(d,a[d.id])}catch{return null}},l=d=>{let g=r(d),k=d.kind==="date"&&Ze(g);return Dt(k?[Qe(k,{dateStyle:"ful\
l"})]:Ce(d,g))},i=(...d)=>t.filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:l(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...d)=>({heading:e,fields:i(...d)});function f(d,g){let k=t.find(v=>v.id===d&&v.kind==="sor\
t"),y=k?.piles.find(v=>v.id===g)?.text,b=y&&r(k);if(!b)return[];let j=k.cards.filter(v=>b[v.id]===g).map(({text:v})=>v);
return[{id:g,heading:y,lines:Dt(j)}]}function c(){let d={items:t,rules:o.filter(k=>k.message),reflection:n};if(!d.rules.
length)return[];let g=Object.fromEntries(t.map(k=>[k.id,r(k)]));return hn(d,g).filter(({said:k})=>k.length).map(({heading:k,
said:y})=>({id:"message",heading:k,lines:Dt(y)}))}function p(){let d=o.find(b=>b.ladder)?.ladder;if(!d)return{...u("goal"),
rungs:[]};let g=b=>t.find(({id:j})=>j===b),k=[d.today,d.later].map(g).filter(Boolean),y=d.rungs.filter(b=>g(b.item)).map(
b=>({heading:g(b.item).said,lines:l(g(b.item)),marks:k.filter(j=>r(j)?.chosen.includes(b.card)).map(j=>j.said)})).filter(
b=>b.lines.length||b.marks.length);for(let{id:b,said:j}of d.before??[])a[b]&&typeof a[b]=="string"&&y.push({heading:j,lines:Dt(
[a[b]]),marks:[]});return{...u("goal"),rungs:y}}let m=()=>n[o.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:i,
section:u,pile:f,message:c,ladder:p,told:()=>dt(n[o.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:Dt(
[d])})}}function Xa({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!dn(a.exercise,a.answers)?[]:o.item?Nc(o,a):
ga(a.exercise,a.answers)});return[...new Set(n)]}function Nc({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(f=>f.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(f=>a[e][f.id]===t),i=l?l.map(({text:f})=>f):Ce(r,a[e]),
u=n.startsWith("{words}");return i.map(f=>{let c=Ie(f);return Xe(n,{words:u?c:gn(c,["a","an"],!1)})})}var Rc="{wishes}";function er({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let l=d=>{let[g,k]=[n(`${d}@`),
o(`${d}@`)];return g&&k?{exercise:g,answers:k}:null},i=d=>Xa(d,l),u=({items:d})=>d.some(({takes:g})=>g);function f(d,g){
let y=(n(d)?.items??[]).flatMap(({takes:b=[]})=>b).filter(({exercise:b})=>g.includes(`${b}@`));return i({takes:y}).length>
0}function c({key:d,exercise:g,html:k}){let y=o(d),b=g.items.flatMap(S=>Ce(S,y[S.id]).flatMap(x=>Ie(x).split(/\n+/)));if(!b.
length)return"";let v=s("div",k?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});k?
p(v,k,b):v.append(...b.map(S=>s("p",{dir:"auto"},S)));let B=s("p",{class:"ajar-status",role:"status"}),L=async()=>{let x=[
...v.querySelectorAll("h1, h2, p, li")].map(({textContent:W})=>W.trim()).join(`

`),T=await ao(x,v);B.replaceChildren(e[T?"help-copied":"letter-not-copied"])},P=()=>{let S=/-(US|CA)$/i.test(navigator.language),
x=s("div",{class:"ajar-letter-text"},...v.cloneNode(!0).childNodes);wn([x],{title:e["letter-title"],paper:S?"us-letter":
"a4",onRefused:()=>B.replaceChildren(e["print-refused"])})},q=(S,x)=>s("button",{type:"button",onclick:x},S);return s("d\
iv",{class:"ajar-letter"},v,s("div",{class:"ajar-moves"},q(e["help-copy"],L),q(e["letter-print"],P)),B)}function p(d,g,k){
$e(d,g),[...d.querySelectorAll("p")].find(b=>b.textContent===Rc)?.replaceWith(s("ul",{},...k.map(b=>s("li",{dir:"auto"},
b)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let d=a().filter(y=>y.endsWith("@")&&o(y)),g=d.map(y=>({key:y,response:o(y)})),
k=Object.fromEntries(d.map(y=>[y.slice(0,-1),n(y)]));try{let{message:y,beside:b,section:j}=Qa(g,{exercises:k,danger:{},workshop:r}),
v=r.days.map(({item:L})=>L),B=b.filter(({id:L})=>!v.includes(L));return[...y,...B,...j.flatMap(({fields:L})=>L)]}catch(y){
if(y instanceof ot)return[];throw y}}return{sentences:i,isLetter:u,canBegin:f,letter:c,matters:m}}window.ajarShown??=new WeakMap;var Bt=window.ajarShown,tr=e=>e.startsWith("check-in@"),nr=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Je={};function Dc(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function Bc({model:e,el:t}){Dc();let n=e.get("pages"),o=e.get("words"),
{plan:a,message:r,letter:l,instead:i,days:u=[],printed:f=[]}=e.get("workshop")??{},c=new Map,p=new Map,m=new Map,d=[],g=h=>d.
push(h),k=null,y=!1,b=!1,j=!1,v=!1,B=!1,L=new Map,P=new Map,q=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),
Le(t,o),Mn(o);let S=s("div",{class:"ajar-page"}),x=h=>n.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&C.key===h)?.
exercise,T=Oa({words:o,answered:()=>[...p].map(([h,{answers:C}])=>[x(h),C]).filter(([h,C])=>h&&Object.keys(C??{}).length)}),
W=0,I=h=>{if(clearTimeout(W),W=0,T.set(h),k?.setLost(h),h)for(let C of m.keys())c.get(C)?.release()},D=(h,{awaited:C=!1}={})=>{
try{e.send(h)}catch{I(!0);return}C&&!W&&(W=setTimeout(()=>I(!0),8e3))},w,E=new Promise(h=>{w=h}),A=!1;function _(){A||(A=
!0,window.ajarDangers?J():D({dangers:!0}))}let J=()=>{w();for(let h of Object.values(window.ajarDangers.dangers))Gs(Bs(h))};
function K({key:h,exercise:C},R){if(tr(h)&&!T.isLost()||!(window.ajarDangers||T.isLost())||!dn(C,R))return;let z=Lt(C,R),
oe=wa(C,z,window.ajarDangers);O(h,{answers:z,done:!0,...oe}),L.set(h,nr(p.get(h))),c.get(h).update(p.get(h)),c.get("made")?.
update()}let V=Ks({words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>U(),onCountry:h=>D({country:h})}),
U=()=>{D({forget:!0}),ro()},ee=er({words:o,help:V,exerciseOf:x,answersOf:h=>p.get(h)?.answers,keys:()=>[...p.keys()].filter(
h=>x(h)),workshop:{plan:a,days:u,printed:f}}),se=(h,C,R)=>(c.set(h.key,R),p.has(h.key)&&R.update(p.get(h.key)),C),te={html(h){
return h.warns&&g(he),ke(h.html)},home(h){let C=s("div",{}),R=De=>{De.import&&c.get("chart")?.begin(),D(De)},H=De=>fe(le(
De)),{matters:z}=ee,oe=f.length>0;return se(h,C,Ba(C,{words:o,send:R,open:H,help:V,matters:z,ways:st,isPrinted:oe})),D({
home:h.key}),C},gate(h){let C=s("div",{class:"ajar-text ajar-gate"}),[R,H]=v?[s("p",{},o["gate-left-out"]),[V.button(),ge(),
Z()]]:[ke(j?h.short:h.html),de()],z=s(`h${h.level??2}`,{},h.title);return C.append(z,R,s("div",{class:"ajar-moves"},...H.
filter(Boolean))),v||R.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(he),C},made:h=>{let C=s("div",{class:"ajar-\
made"}),R=()=>C.replaceChildren(...Te(h.section));return c.set("made",{update:R}),R(),C},exercise(h){if(h.invites&&v){let z=[
s(`h${h.level}`,{},In(h.exercise.title,h.exercise)),s("p",{},o["gate-left-out"]),Z()];return s("div",{class:"ajar-text"},
...h.folded?[]:z)}let C=s("div",{}),R=T.line(k?{}:{role:"alert"});m.set(h.key,C);let H=(z,oe)=>{k?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let ce=window.ajarSent;P.set(h.key,ce),D({key:h.key,...z,sent:ce},{awaited:oe}),
!(!oe||!T.isLost())&&(I(!0),R.scrollIntoView({block:"nearest"}))};return c.set(h.key,qo(C,h.exercise,{words:o,level:h.level,
small:h.quick,folded:n.length>1,brief:h.brief,closed:h.folded?!N(h.key):null,sort:h.quick||n.length>1&&!vn()?Ms:Ys,enough:h.
quick?"at once":"later",remarks:(z,oe)=>ca(z,{words:o,find:ce=>ea(oe,ce,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&
!window.ajarDangers.coach)}),sentences:ee.sentences,...p.get(h.key),help:V,instead:()=>ge(h.elsewhere),below:()=>ne(h),onAside:z=>{
O(h.key,{aside:z}),C.querySelector(".ajar-letter")?.toggleAttribute("hidden",!z)},onChange:z=>{_(),O(h.key,{answers:z,done:!1}),
H({answers:z,done:!1},b)},onMove:z=>O(h.key,{at:z}),onDone:z=>{K(h,z),H({answers:z,done:!0},!0),tr(h.key)&&c.get("chart")?.
begin()},onStartOver:()=>{O(h.key,{answers:{},done:!1}),H({remove:!0})}})),C.firstElementChild.append(R),g(()=>T.forget(
R)),C},chart(h){let C=s("div",{class:"ajar-chart-block"}),R=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
{begin:H,end:z}=Ae(o,ce=>R.replaceChildren(ce)),oe=({checkIns:ce,rulers:_e})=>{z(),va(C,ce.length?Da(ce,_e,o):{},o)};return c.
set(h.key,{update:oe,begin:H,end:z}),p.has(h.key)&&oe(p.get(h.key)),H(),D({chart:h.key}),s("div",{},C,R)},start:h=>Ha(h,
{open:ie,opener:k?.opener}),doors:h=>Ua(h,{open:ie}),onward:h=>za(h,{open:ie}),breathing(h){let{element:C,stop:R}=Ka(h);
return g(R),C},notice(h){Js(()=>D({forget:!0}));let C=h.draft?s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s(
"div",{class:"ajar-notice"},s("p",{},h.text),C);let R=s("div",{class:"ajar-leave"},V.button(),so({words:o,leave:U}));Vs(
V.open),k=xa({words:o,send:D,isQuiet:n.length>1});let H=document.createDocumentFragment(),z=s("div",{class:"ajar-on-pape\
r"});return un(()=>B||z.append(V.text())),H.append(s("div",{class:"ajar-notice"},s("div",{},k.line,k.small),R),C??"",z,k.
more),H}};function ae(h){let C=n.findIndex(({id:H})=>H&&h===`${H}.ipynb`),R=({section:H,blocks:z})=>H===n[C]?.id&&z.some(
({warns:oe})=>oe);return Math.max(C,n.findIndex(R))}function ke(h){let C=s("div",{class:"ajar-text"});return $e(C,h),V.addNumbers(
C),C.addEventListener("click",R=>{let H=ae(R.target.closest("a")?.getAttribute("href"));H<0||(R.preventDefault(),fe(H))}),
C}function he(){j=!0}function $(h){v=h,j=!0,Q({focus:!0})}let F=(h,C)=>s("button",{type:"button",onclick:C},h),Z=()=>F(o["\
gate-again"],()=>$(!1));function X(){$(!1),n[q].blocks.some(({invites:C})=>C)||fe(q+1)}let de=()=>[F(o["gate-no"],()=>$(
!0)),F(o["gate-unsure"],()=>$(!0)),F(o["gate-yes"],X)],we=h=>n.filter(C=>C.section===h).flatMap(C=>C.blocks.filter(({kind:R})=>R===
"exercise")),Te=h=>{let C=we(h).filter(({key:ce})=>p.get(ce)?.done).map(({key:ce,exercise:_e},De)=>_t(s("details",{open:De===
0},s("summary",{},_e.title),...p.get(ce).reflection.flatMap(yt=>vt(yt,2))),_e,o)),R=s("p",{},o["made-nothing"]),H=we(h).
map(({key:ce})=>ce),z=r&&ee.canBegin(`${r}@`,H)?xe():null,oe=z?[s("div",{class:"ajar-moves"},z)]:[];return[s("h1",{},o["\
made-title"]),...C.length?C:[R],...oe]},N=h=>Object.keys(p.get(h)?.answers??{}).length>0,Y=h=>{let C=we(h).filter(({folded:R})=>!R);
return C.length>0&&C.every(({key:R})=>p.get(R)?.done)};function ne(h){let C=h.key.startsWith(`${a}@`)&&V.isKnown()?V.line():
"",R=ee.isLetter(h.exercise)?ee.letter(h):"",{danger:H,aside:z=0}=p.get(h.key);R&&(R.hidden=z<=(H?.kinds.length??-1));let oe=H?.
kinds.length?"":re(h);return s("div",{class:"ajar-below"},oe,C,R,k?.offer()??"")}function re({key:h,exercise:{items:C}}){
return C.some(({remark:H})=>H)?(_(),ua({words:o,find:()=>ta(C,p.get(h)?.answers??{},window.ajarDangers),known:E})):""}let le=h=>n.
findIndex(({aside:C,blocks:R})=>!C&&R.some(H=>H.key===h)),ie=h=>fe(n.findIndex(C=>C.id===h));function ge(h){let C=`${i?.
exercise}@`,R=le(C);return R<0?h?s("p",{},s("a",{href:h},o["help-needs"])):null:Me(C,R,o["help-needs"])}function Me(h,C,R){
return s("button",{type:"button",onclick:()=>{fe(C);let z=m.get(h)?.querySelector("h1, h2");if(z){for(let oe of m.get(h).
querySelectorAll(".ajar-folded, .ajar-sentences"))oe.open=!0;z.tabIndex=-1,z.focus()}}},R)}function je(h,C){let R=n.findLastIndex(
({blocks:H})=>H.some(z=>z.key===h));return R<0||v?null:Me(h,R,C)}let xe=()=>je(`${r}@`,o["make-message"]),st=()=>{let h=[
...p.keys()],C=`${r}@`,R=r&&(ee.canBegin(C,h)||p.has(C)),H=l&&je(`${l.exercise}@`,o["make-letter"]);return[R?xe():null,H].
filter(Boolean)};for(let[h,C]of Object.entries(Je))te[h]=R=>{let H=s("div",{}),oe=C(H,R,{words:o,send:D,onDispose:g,model:e,
exerciseOf:x,formOf:ce=>m.get(ce)});return se(R,oe.element??H,oe)};function Ye(h,C){let R=te[h.kind](h),{language:H}=n[q];
return!H||!h.html||(_t(R,{language:H},o),C===n[q].blocks.findIndex(({html:z})=>z)&&R.prepend(Ln(o))),R}let kt=h=>n[q].blocks.
find(C=>C.kind===h),O=(h,C)=>p.set(h,{...p.get(h),...C}),G=()=>{for(let h of d.splice(0))h()};function Q({focus:h=!1}={}){
if(G(),c.clear(),y){S.replaceChildren(k?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(S.replaceChildren(
...n[q].blocks.map(Ye)),n.length>1&&me(),!h)return;let C=S.querySelector("h1, h2, h3")??S;C.tabIndex=-1,C.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function me(){let{aside:h,title:C}=n[q];if(jn.hidden=!!h,S.classList.toggle("ajar-asid\
e",!!h),k?.setStart(n[q].id==="start"),h)return;let{section:R,step:H,steps:z,minutes:oe}=n[q],ce=n.filter(ue=>!ue.aside),
_e=ce.indexOf(n[q]),De=(ue,$n,lr={})=>s("button",{type:"button",onclick:()=>fe(n.indexOf(ue)),...lr},$n),yt=n.find(({id:ue})=>ue===
"start"),Eo=ce[_e-1]??yt;S.append(s("div",{class:"ajar-moves ajar-turn"},Eo?De(Eo,o["previous-page"]):null,_e<ce.length-
1?De(ce[_e+1],o["next-page"]):null));let Sn=ce.filter(ue=>!ue.section||ue.step===1),Co=ue=>R?ue.section===R:ue===n[q],ar=ue=>({
"aria-current":Co(ue)?"page":null}),rr=ue=>Y(ue.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",Mo=(ue,$n)=>s(
"li",{},De(ue,$n,ar(ue)),rr(ue));Ke.replaceChildren(...Sn.map(ue=>Mo(ue,ue.title)),yt?Mo(yt,o["start-page"]):""),qt.textContent=
R?M(o["step-of"],{title:C,n:H,all:z,minutes:oe}):M(o["page-of"],{n:Sn.findIndex(Co)+1,all:Sn.length,title:C})}function fe(h){
n[h]&&(q=h,Ke.parentElement.open=vn(),e.set("page",h),e.save_changes(),Q({focus:!0}))}let Ke=s("ol",{}),qt=s("summary",{}),
vn=()=>window.innerWidth>640;e.get("notice")&&t.append(te.notice(e.get("notice")));let jn=s("nav",{class:"ajar-nav","ari\
a-label":o.pages},s("details",{open:vn()},qt,Ke));n.length>1&&t.append(jn),t.append(T.line({role:"alert"}),S);let Oo=0;for(let h of[
"keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-Oo<3e4||(Oo=Date.now(),D({active:!0}))},{passive:!0,
capture:!0});e.on("msg:custom",h=>{if(I(!1),h.keeping){let R=[...P.values()].some(oe=>h.acknowledged<oe);k?.update(R?{...h.
keeping,saved:!1}:h.keeping);let{state:H}=h.keeping,z=H==="locked";H&&(b=H==="kept"),H&&z!==y&&(y=z,p.clear(),jn.hidden=
y,Q())}h.states&&queueMicrotask(()=>c.get("made")?.update());for(let[R,H]of Object.entries(h.states??{})){if(h.acknowledged<
P.get(R))continue;let z=H.answers&&!Object.keys(H.answers).length,oe=L.get(R)===nr(H);L.delete(R),O(R,z?{...H,at:0}:H),oe||
c.get(R)?.update(p.get(R))}h.dangers&&(window.ajarDangers=h.dangers,J()),h.country!=null&&V.choose(h.country),h.file&&(c.
get("home")?.settle(),qa(h.file));let C=c.get("home")??k;if(h.print){let R=c.get("home");R?.settle(),Wa(h.print,()=>R?.say(
o["print-refused"]))}h.erased&&C?.say(h.erased,kt("home")?.erased),h.said&&c.get("chart")?.end(),h.said&&C?.say(h.said),
h.open&&ie(h.open),h.problem&&c.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{Object.assign(o,e.get(
"words")),Le(t,o),Mn(o),n=e.get("pages"),Q()});let sr=$a(e,{gone:()=>I(!0),back:()=>{T.isLost()&&D({ready:!0})}});return Q(),
Bt.set(o,(Bt.get(o)??0)+1),D({ready:!0}),()=>{B=!0,G(),sr(),clearTimeout(W),Bt.set(o,Bt.get(o)-1),Bt.get(o)||D({gone:!0})}}
var or={render:Bc};Je.door=(e,t,n)=>js(e,n);Je.group=(e,t,n)=>Es(e,n);Je.scenario=(e,t,{words:n,model:o})=>({element:Cs(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Je.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:l,update:i}=$s(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...l),
{element:u,update:i}};Je.desk=vs;var ah=or;export{ah as default};
