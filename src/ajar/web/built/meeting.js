var sr=/^(\d{4})-(\d{2})-(\d{2})$/;function gt(e){let[,t,n,o]=typeof e=="string"&&sr.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=ar(+t,+n)?e:null}function jn(e){let t=e.getFullYear();return t>=1&&t<=9999?rr(t,e.getMonth()+1,e.getDate()):null}var Sn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function ar(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var rr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var lr=["button","input","select","summary","textarea"],ir=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return lr.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),ir.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ke(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Pe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function st(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var Co=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))},Eo=["first","second",
"third"],Mo=e=>Eo[e%Eo.length];function Pt(e,t){for(let a of e)a.hidden=!0;let n=s("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:o},
M(t["cards-more"],{n:e.length}));function o(){for(let a of e)a.hidden=!1;n.hidden=!0,e[0].querySelector("input").focus()}
return n}var $n="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",cr=new RegExp(`^${$n}+|${$n}\
+$`,"g"),ur=/[\p{L}\p{N}_]+/gu,pr=/^[\p{L}\p{N}_]+/u,fr=/\{([a-z][a-z0-9-]*)\}/,[dr,mr]=["⁨","⁩"],Ao={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},hr=new RegExp(`[,;:،]|${$n}`),gr="January February March April May June July August\
 September October November December".split(" "),kr=/^\p{Uppercase}/u,To=/[.!?…؟。][\u2069”’"')»]*$/,yr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
kt="en-US",On=({language:e=kt})=>{kt=e},Ze=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),yt=(e,t)=>e[`\
moment-${t}`]??t,En=e=>new Intl.ListFormat(kt,{type:"conjunction"}).format(e),Qe=(e,t,n=kt)=>new Date(`${e}T00:00Z`).toLocaleDateString(
n,{timeZone:"UTC",...t}),we=e=>e.replace(cr,""),Re=e=>e.toLowerCase().toUpperCase(),bt=e=>e.match(pr)?.[0]??"";function wt(e,t=kt){
if(t!=="en-US")return Qe(e,{dateStyle:"long"},t);let[n,o,a]=e.split("-").map(Number);return`${gr[o-1]} ${a}, ${n}`}function Xe(e,t,n=[]){let o=e.split(fr),a="";for(let r=0;r<o.length-1;r+=2){let[l,i,u]=o.slice(r,r+3),f=br(we(t[i]),u),c=wr(
l,f,n),p=!c&&!a&&kr.test(l);a+=To.test(a)?c.replace(/^,+/,""):c,a+=xr(p?Wt(f):f)}return To.test(a)?a:a+o.at(-1)}function Te(e){
let t=we(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Ao&&o===Ao[n]&&we(a))||a.includes(n)||a.includes(
o)?e:a}function br(e,t){let n=e.length;for(;n&&hr.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&/.[.!?]$/s.
test(o),r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function Wt(e){let[t=""]=e;return t.toUpperCase()+
e.slice(t.length)}function wr(e,t,n){let o=Re(bt(t));if(!o)return e;let a=new Set(n.map(Re)),r=l=>l===o||a.has(l)&&a.has(
o);for(let l of e.matchAll(ur))if(r(Re(l[0])))return e.slice(0,l.index);return e}var xr=e=>yr.test(e)?`${dr}${e}${mr}`:e;var vr=3;function Cn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>s("inp\
ut",{type:"checkbox",onchange:({target:p})=>(p.checked?o:a)(c)})),l=()=>r.forEach((c,p)=>{c.checked=n(e[p])});l();let i=e.
map((c,p)=>s("label",{class:"ajar-card"},r[p],s("span",{dir:"auto"},c))),u=Pt(i.filter((c,p)=>p>=vr&&!r[p].checked),t);return{
element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group",
"aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...i,u)),follow:l}}var jr=2e4;function Lo(e,{oninput:t,...n}){let o=s("textarea",{maxlength:jr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function Io(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:u,remark:f}=e,c=i?s("b",{id:`${o}-opener`},i):null,p=Lo(t??"",{rows:u?8:2,oninput:()=>{a(p.value.trim()?
p.value:null),g.follow()},...i?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),m=b=>{p.value=b,p.dispatchEvent(new Event("input",{bubbles:!0}))},d=n["message-opener"],g=Cn(l,{words:n,has:b=>p.
value.includes(b),put:b=>m(`${p.value.trim()||d} ${b}`),drop:b=>{let x=p.value.replace(b,"").replace(/ {2,}/g," ").trim();
m(x===d?"":x)}}),k=s("label",{class:"ajar-words ajar-write"},c,p),y=f&&r?r(p,e):"";return g.element||y?s("div",{},g.element,
k,y):k}function No(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let x=l().map(v=>v.value).filter(v=>v.trim());o(x.length?x:null),b.follow()},u=()=>[...r.children].forEach((x,v)=>{x.querySelector(
"textarea").setAttribute("aria-label",M(n.line,{n:v+1})),x.querySelector("button").setAttribute("aria-label",M(n["remove\
-line"],{n:v+1}))}),f=()=>{g(""),l().at(-1).focus()},c=s("button",{type:"button",class:"ajar-link",onclick:f},n["add-lin\
e"]),p=()=>{u(),c.hidden=r.children.length>=e.most},m=x=>{let v=l()[l().indexOf(x)+1];v?v.focus():x.value.trim()&&!c.hidden&&
f()},d=x=>{let v=Lo(x,{rows:1,enterkeyhint:"next",oninput:()=>{v.value.includes(`
`)&&(v.value=v.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:P=>{["insertLineBreak","insertParagraph"].includes(P.inputType)&&
(P.preventDefault(),m(v))}});return v},g=x=>{let v=()=>{let E=P.nextElementSibling||P.previousElementSibling;P.remove(),
E||g(""),p(),i(),(E||r.firstElementChild).querySelector("textarea").focus()},P=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},d(x)),s("button",{type:"button",class:"ajar-remove",onclick:v},"×"));r.append(P),p()},k=t||[];for(let x=0;x<
Math.max(e.lines,k.length);x++)g(k[x]??"");let y=x=>l().find(v=>v.value.trim()===x),b=Cn(a,{words:n,has:x=>!!y(x),put(x){
!y("")&&!c.hidden&&g("");let v=y("");v&&(v.value=x),i()},drop(x){y(x).value="",i()}});return s("div",{class:"ajar-lines"},
b.element,r,c)}var Sr=5,$r=3,Or=25,Er=500;function Ae(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},
end(){clearTimeout(n),n=0,o&&t(""),o=!1}}}function Cr(e){e.style.pointerEvents="none",setTimeout(()=>{e.style.pointerEvents=
""},Er)}var Mn=e=>Ze(s("p",{class:"ajar-hint"},e["part-in-english"]),e);function Ro(e,t,n){let{words:o,level:a=3,small:r=!1,
folded:l=!1,brief:i=!1,beside:u=[]}=n,{closed:f=null}=n,c={...Lr,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let p=`\
ajar-${window.ajarForms}`,m={...n.answers},d=0,g=null,k=0,y=n.aside??0,b=t.why?s("p",{class:"ajar-why"},t.why):"",x=t.private?
s("p",{class:"ajar-private"},t.private):"",v=B=>i?B.after:l&&B.more,P=t.items.some(B=>v(B)&&n.answers?.[B.id]!=null),{example:E}=t,
L=E?s("details",{class:"ajar-example"},s("summary",{},o.example),s("p",{},E)):"",q=s("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),T=s("div",{}),S=s("div",{class:"ajar-body"}),D=s(`h${a}`,{id:`${p}-title`},t.title),F=[t.language?
Mn(o):"",...r||l?[s("div",{class:"ajar-beside"},...u,b?Ar([b],o):"",L),x]:[b,x,L],T,S,q],N=s("section",{class:"ajar-form",
"aria-labelledby":`${p}-title`},...f===null?[D,...F]:[s("details",{class:"ajar-folded",open:!f},s("summary",{},D),...F)]);
t.language&&Ze(N,t),N.addEventListener("keydown",B=>{B.key!=="Enter"||!(B.ctrlKey||B.metaKey)||!g||(B.preventDefault(),g.
next.click())}),e.replaceChildren(N);function I(){let B=t.items.filter(ce=>Pe(ce,m)),Y=B.filter(ce=>!v(ce)),ne=P?B.filter(
v).map(ce=>[ce]):[];return[...i||r&&t.together?[Y]:Y.map(ce=>[ce]),...ne]}let w=B=>{q.replaceChildren(B)},O=Ae(o,w);function A(B,Y){
q.replaceChildren(`${B} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{m=Y,w(""),n.onChange(m),ue({focus:!0})}},
o["put-back"]))}function W(B,Y){m={...m,[B.id]:Y},Tr(S),w(""),n.onChange(m),z()}function G(){V(!0),O.begin(),k=setTimeout(
U,8e3)}function U(){k&&(clearTimeout(k),k=0,V(!1),O.end())}function V(B){for(let Y of g?.fieldsets??[])Y.disabled=B}function z(){
if(!g)return;let{items:B,skip:Y,where:ne,next:re,enough:ce,more:he}=g,le=I().length;Y.textContent=X(B)?o["clear-and-skip"]:
o.skip,ne.textContent=M(o["question-of"],{n:d+1,all:le}),ne.hidden=le===1,re.textContent=d===le-1?o.done:o.next,ce.hidden=
!te(le);let Me=d===le-1&&(!i||X(B)),xe=t.items.some(ve=>v(ve)&&Pe(ve,m));he.hidden=P||!Me||!xe}function te(B){return(n.enough===
"at once"||d>0)&&d<B-1&&X(t.items)}function oe(){k||(G(),n.onDone(m))}let X=B=>B.some(({id:Y})=>m[Y]!=null);function ae(B,Y=!0){
if(k)return;let ne=I();if(d+=B,d>=ne.length){d=ne.length-1,oe();return}ue({focus:Y,again:B<0})}function je(B,Y){let ne=`${p}\
-${B.id}`,re=s("legend",{id:`${ne}-ask`},M(B.ask,m)),ce=B.hint?s("p",{class:"ajar-hint",id:`${ne}-hint`},B.hint):null,he=[
ce,Y.mark].filter(Boolean).map(({id:ve})=>ve),le=B.among?{...B,cards:st(B,m)}:B,Me=c[B.kind](le,Co(le,m[B.id]),{words:o,
level:a+1,group:ne,change:ve=>W(B,ve),say:w,remarks:n.remarks,sentences:n.sentences?.(B),isQuick:n.enough==="at once",isShort:l,
...Y}),xe={class:`ajar-item ajar-${B.kind}`,tabindex:"-1","aria-describedby":he.join(" ")||null};return s("fieldset",xe,
re,ce,Me)}function ue({focus:B=!1,again:Y=!1}={}){let ne=I();d=Math.max(0,Math.min(d,ne.length-1));let re=ne[d],ce=n.mark?.(
re),he=ce?s("p",{class:"ajar-mark",id:`${p}-${re[0].id}-mark`},ce):null,le=s("div",{class:"ajar-moves ajar-onward"}),Me=d>
0?()=>ae(-1):null,xe=re.map(de=>je(de,{mark:he,again:Y,moves:le,back:Me})),ve=s("button",{type:"button",class:"ajar-skip",
onclick:()=>{if(k)return;let de=m,ge=X(re);if(m={...m,...Object.fromEntries(re.map(({id:Ue})=>[Ue,null]))},n.onChange(m),
!ge){ae(1);return}ue({focus:!0}),A(o.cleared,de)}}),He=s("button",{type:"button",class:"ajar-next",onclick:()=>{k||(w(""),
ae(1))}}),Je=s("p",{class:"ajar-where"}),Ye=s("button",{type:"button",class:"ajar-link",onclick:()=>{k||(P=!0,ae(1))}},i?
o["add-why"]:o["ask-more"]),$=s("button",{type:"button",class:"ajar-link",onclick:oe},o.enough);g={items:re,skip:ve,where:Je,
next:He,fieldsets:xe,enough:$,more:Ye},T.replaceChildren();let J={type:"button",class:"ajar-back",onclick:Me};le.replaceChildren(
He,Me?s("button",J,o.back):"",ve);let Q=xe.length===1;he&&Q&&xe[0].lastElementChild.before(he),S.replaceChildren(Je,...he&&
!Q?[he]:[],...xe,le,...n.enough?[Ye,$]:[]),z(),n.onMove?.(d),B&&(xe[0].focus({preventScroll:!0}),Je.scrollIntoView({block:"\
nearest"}))}function j(B){if(T.replaceChildren(),!B||!n.help||y>B.kinds.length)return null;let Y=()=>{y=B.kinds.length+1,
n.onAside?.(y),T.replaceChildren(),S.querySelector("[tabindex]").focus()},{help:ne,instead:re}=n;return T.append(ne.notice(
B,{level:a+1,aside:Y,instead:re})),T.querySelector("[tabindex]")}function _(B,{focus:Y=!1,danger:ne=null}={}){g=null;let re=s(
`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);S.replaceChildren(s("div",{class:"ajar-reflection"},re,...B.flatMap(he=>xt(
he,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{d=0,ue({focus:!0,again:!0})}},
o.change),s("button",{type:"button",onclick:()=>{let he=m;m={},d=0,y=0,n.onAside?.(0),n.onStartOver(),ue({focus:!0}),A(o["\
started-over"],he)}},o["start-over"])));let ce=j(ne);Y&&(ce??re).focus()}function Z(B){let Y=S.contains(document.activeElement);
Y&&g&&!k||(U(),m={...B.answers},B.done?_(B.reflection,{focus:Y,danger:B.danger}):(d=B.at??Math.max(0,I().findIndex(ne=>ne.
some(({id:re})=>m[re]==null))),ue()))}let{done:ee,reflection:me,danger:be}=n;return Z({answers:m,at:n.at,done:ee,reflection:me,
danger:be}),{update(B){Z(B),g||Cr(N)},release:U,say:B=>{U(),w(B)}}}function Mr(e){let t=0,n=e.findIndex(({text:o},a)=>(t+=
o.split(" ").length,a>=Sr||a>=$r&&t>Or));return n<0||n>=e.length-1?e.length:n}var Ar=(e,t)=>s("details",{},s("summary",{},
t["why-this"]),...e);function Tr(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var xt=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>
1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",
{},a))].filter(Boolean),Lr={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,l)=>s("label",{class:"ajar-num\
ber"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===0?`${n}-low`:l===10?
`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...a),s("p",
{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:i,own:u}=t||{chosen:[],own:""},f=()=>a(
i.length||u.trim()?{chosen:[...i],own:u}:null),c=e.many?"checkbox":"radio",p=e.cards.map(y=>s("input",{type:c,name:o,value:y.
id,checked:i.includes(y.id),onchange:b=>{e.many?i=i.filter(x=>x!==y.id).concat(b.target.checked?y.id:[]):(i=[y.id],u="",
m&&(m.value="")),f()}})),m=e.own?s("input",{type:"text",value:u,maxlength:500,oninput:y=>{u=y.target.value,!e.many&&u.trim()&&
(i=[],p.forEach(b=>{b.checked=!1})),f()}}):null,d=e.cards.map((y,b)=>s("label",{class:"ajar-card"},p[b],s("span",{},y.text))),
g=l?Mr(e.cards):d.length,k=Pt(d.filter((y,b)=>b>=g&&!p[b].checked),n);return s("div",{class:"ajar-cards"},s("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...d,k,m?s("label",{class:"ajar-own"},s("span",{},e.own),m):null,m&&e.
remark&&r?r(m,e):null)},text:Io,list:No,date(e,t,{words:n,change:o,say:a}){let r=jn(new Date);return s("label",{class:"a\
jar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>=
"1000"&&l.value<r&&a(n["day-past"])}}))}};function Ir(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function Do(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Ir(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[o],
f=Math.max(0,l-u)-Math.max(0,i-l);return{part:o,begun:t.began!=null,late:Math.trunc(f/60),partEnds:r+u,ends:r+a.at(-1).end}}
var _t=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Bo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let i=({part:f,kind:c},p)=>p>o&&!a.includes(f)&&(c!=="moves"||n.some(Nr)),u=e.findIndex(
i);return u<0?null:u}var Nr=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function qo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:i}}).filter(({part:o,optional:a})=>a&&o>n)}function Po(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Rr=new Set,An=()=>{if(!document.hidden)for(let e of[...Rr])e(Math.random()*1e3)};window.addEventListener("online",An);
window.addEventListener("pageshow",An);document.addEventListener("visibilitychange",An);function qr(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var ou=qr("ajar-presenter");var Wo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function _o(e,t){return e?!(t.protocol.startsWith("http")&&!Wo.test(t.
hostname)&&Wo.test(new URL(e).hostname)):!1}function Fo(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Pr=2,vt=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Tn(e,t){if(t?.kind!=="moves"){let l=t&&vt(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith(
"check-in@")&&i.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:o,body:{moves:!0}}:null}function Ln({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function jt({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function Ho(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function In({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function Uo(e,t){let n=e.filter(({snapshot:l,withheld:i})=>!l&&
i);if(!n.length)return"";let o=In({shown:n},t),a=n.map(({card:l,heading:i})=>l||i);if(a.length<=Pr)return M(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:l})=>l===n[0].kind).length;return`${M(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function zo(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return M(n,{minutes:Math.abs(e)})}var Ft=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang,{hour:"\
numeric",minute:"2-digit"}),We=e=>!!e?.name.startsWith("check-in@");function De(e,t,...n){let o=e.querySelector(`.${t}`);if(o?.open)return o.close(),null;o?.remove();let a=s("dialog",{class:`\
wall-dialog ${t}`,onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Nn=(e,t,n="")=>s("button",{type:"\
button",class:n,onclick:t},e);function et(e,t,n,o,a){let r=De(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},
Nn(n,()=>{r.close(),a()},"wall-primary"),Nn(o,()=>r.close())))}var Rn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):
0;function Ht(e,{question:t,body:n},o,a,r){if(n.moves){et(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);
return}let l=Rn(t,o);if(!l){r();return}let i=l===1?a["wall-still-one"]:M(a["wall-still"],{n:l});et(e,i,a["wall-reveal-no\
w"],a["wall-wait"],r)}function Ko(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key\
-ends"],"Home End"],[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"\
B ."],[t["wall-key-join"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],
"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=De(e,"wall-keys",s("h2",{},t["wal\
l-keys"]),s("dl",{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",
{class:"wall-answers"},Nn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Se=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Dn({units:e,hands:t=0},n){let o=new Map,a=Wr(n);for(let r of e){
if(n.length&&!n.some(({id:f})=>f===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(_r(r,
a))}return[...o.values()]}function Wr(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function _r({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:i},u){let f=l&&(l.fine?Fr(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:St(a,r).map(c=>u.
get(`${t}:${c}`)??c),sizes:r,counts:f,n:f?Ut(f):0,withheld:i??""}}function Fr(e,t){let n=0;return t.map(o=>(n+=o,Ut(e.slice(
n-o,n))))}function St(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Ut=e=>e.reduce(
(t,n)=>t+n,0),Bn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ye=({shown:e})=>e.filter(({counts:t})=>t);var Vo=["wall-first","wall-second","wall-third"],Jo=e=>Vo[e%Vo.length],Be=e=>`${(100*e).toFixed(2)}%`,Yo={"aria-hidden":"\
true"};function Ot(e,t,n){return ye(e).length?{ruler:Go,move:Go,sort:zr,card:Yr,choice:Zr}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},In(e,t))]}function Go(e,t){let n=Math.max(...ye(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return Qo({...o,heading:u,
labels:l,sizes:i},r,n,Jo(a),t)}))]}function Zo(e,t){let[n,o]=e,a=o.shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.
flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([i,u],f)=>Qo(
u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(c=>c.counts),l,Jo(f),t))),ts([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function Qo({heading:e,labels:t,sizes:n},o,a,r,l){let i=Ut(n),u=.03,f=0,c=n.flatMap((m,d)=>{let g=f/
i+(f?u/2:0);f+=m;let k=f/i-g-(f<i?u/2:0);return o.flatMap(({counts:y,isEarlier:b},x)=>{let v=g+x*k/o.length;return Hr(y[d]/
a,y[d],v,k/o.length,b)})}),p=t.map((m,d)=>`${m}: ${o.at(-1)?.counts[d]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?ke("svg",{class:"wall-columns",role:"img","aria-label":p.join(", ")},...c):s("p",
{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...Ur(t,n)))}function Hr(e,t,n,o,a){let r=1-
e;return[ke("rect",{x:Be(n),y:Be(r),width:Be(o),height:Be(e),class:a?"wall-then":"wall-solid"}),ke("text",{x:Be(n+o/2),y:Be(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Ur(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function zr(e,t,n){let o=[...ye(e)].sort((i,u)=>Gr(i.counts,u.counts)),
a=Math.max(...o.map(({n:i})=>i)),[{labels:r}]=o;if(r.length>qn.length)return[Kt(o.map(i=>Vr(i,t)),n,t)];let l=o.map(({name:i,
counts:[u,...f]},c)=>{let m=!c&&i.length+r[0].length<Kr?`${u} ${r[0]}`:`${u}`;return $t(i,m,Jr([u,...f],a))});return[Kt(
[...l,...es(e,t)],n,t),ts(r.map((i,u)=>[qn[u],i]))]}var Kr=24;function Vr({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),l=t.filter((u,f)=>n[f]===r).join(" / "),i=M(a["wall-of"],{n:r,of:o});return $t(e,i,[],s("p",{class:"wall-muted"},l))}
var Gr=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},qn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function Jr(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,zt(qn[a],r,o/t)})}function zt(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ke("rect",{class:e,x:Be(t+r),y:Be(
o),width:Be(Math.max(0,n-2*r)),height:Be(a)})}function Yr(e,t,n){let o=ye(e).map(({name:a,counts:r,n:l})=>({name:a,count:r[0],
n:l}));return[Kt([...Xo(o,t),...es(e,t)],n,t)]}function Zr(e,t,n){let[{labels:o,counts:a,n:r}]=ye(e),l=o.map((i,u)=>({name:i,
count:a[u],n:r}));return[Kt(Xo(l,t),n,t)]}function Xo(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},l)=>$t(a,l?`${r}`:M(t["wall-of"],{n:r,of:n}),[zt("wall-rest",0,1),zt("wall-pile-1",
0,r/n)]))}function es({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[$t(M(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>$t(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var $t=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ke("svg",Yo,...n):null,o);function Kt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},M(n["wall-more"],{n:a}))),o}var ts=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},ke("svg",Yo,zt(
t,0,1)),n)));var Qr=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Xr=/^data:image\/(svg\+xml|png|jpeg);/,
tt=e=>e.flatMap(el);function el(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?Xr.test(n.src)?[tl(n)]:[]:Qr.has(t)?[s(t,{},...tt(o))]:tt(o)}var tl=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Vt=4,Et=({path:e,size:t},n,o)=>ke("svg",{class:o,viewBox:`${-Vt} ${-Vt} ${t+2*Vt} ${t+2*Vt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ke("path",{stroke:"#000",d:e}));function Ct(e,t){return ye(e).length?{ruler:ol,move:nl,sort:al,card:rl,choice:ll}[e.kind](e,t):e.heading}var at=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,ns=({shown:e})=>e.every(({counts:t})=>t),nl=(e,t)=>t["wall-moved"];function os({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[at(t),at(t)]}function ol(e,t){let n=ye(e),o=new Map;for(let c of n){
let p=Bn(c);o.set(p,[...o.get(p)??[],c])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([c,p])=>sl(p,c,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(c=>os(c,t)),u={ruler:l?.[1],other:i?.[0]},f=l?i?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,M(f,u)].filter(Boolean).join(" ")}function sl(e,t,n,o){let[a,r]=e.map(f=>os(
f,o)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===n?M(o["wall-mo\
st-all"],u):M(r?o["wall-most-two"]:o["wall-most"],u)}function al(e,t){let n=ye(e),o=n[0].labels.map((i,u)=>({pile:i,most:n.
filter(f=>Bn(f)===u)})),{pile:a,most:r}=o.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.length)return ns(
e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(l??t["wall-sor\
ted-many"],{pile:at(a),card:at(r[0].name),other:at(r.at(-1).name),n:r.length,all:n.length})}function rl(e,t){let n=ye(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return ss(n,e,t)}function ll(e,t){let[{labels:n,counts:o,n:a}]=ye(
e);return ss(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function ss(e,t,n){let o=Math.max(...e.map(({count:c})=>c)),a=e.
filter(({count:c,n:p})=>2*c>p),r=a.length?a:e.filter(({count:c})=>c&&c===o);if(!a.length&&!ns(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",f=""]=r.map(({name:c})=>at(c));return M(
i,{card:u,other:f,n:r.length})}function rt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return Le("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?as({deck:e,way:t,panel:n,words:o}):
Le("text",qe(e?.title??""));if(!i&&l.join&&t)return as({deck:e,way:t,panel:n,words:o});let f=vt(n,u),c=i?null:Po(l.timer,
a,u.minutes),p={deck:e,way:t,panel:n,words:o,slide:u,question:f,left:c},m=(kl[u.kind]??Gt)(p);return m.dataset.slide=r??
l?.slide,u===e.slides[0]&&m.append(...ls(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),m}var Le=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),qe=e=>s("h1",{},e);function Gt({slide:e,way:t,panel:n,words:o,
left:a}){let r=tt(e.body),l=r.flatMap(u=>il(u)),i=r.filter(u=>u.textContent.trim());return Le(e.kind,qe(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...i.map(ul)),...l.map(u=>s("div",{class:"wall-picture"},u))),Jt({way:t,
panel:n,words:o,left:a}))}function il(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var cl=5;function ul(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>Pn(o)<o.childNodes.length)||!t.every(Pn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=Pn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function Pn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=cl;)o+=2;return o}function pl({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Se(a))return hl({slide:e,panel:n,words:o,question:a,left:r});let i=e.items,[u]=i.length===1?i:[];return Le(
"question",qe(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[fl(u)]:[dl(i)],Jt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function fl({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},rs(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var dl=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?rs(o,a):null))),rs=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),ml=5;
function hl({slide:e,panel:t,words:n,question:o,left:a}){let r=Dn(o,e.items),l=r.filter(f=>ye(f).length),[i=r[0]]=l,u=Jt(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?Le("chart",qe(l.length?Ct(i,n):n["wall-held-title"]),...Ot(
i,n),u):Le("chart",qe(e.title),s("div",{class:"wall-groups"},...l.map(f=>s("section",{},s("h2",{},Ct(f,n)),...Ot(f,n,ml)))),
u)}function gl({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:c})=>c.startsWith("check-in@")).map(
c=>({moment:yt(n,c.moment),groups:Dn(c,[]),question:c})).filter(({groups:c})=>c.some(p=>ye(p).length)),l=c=>r.map(({moment:p,
groups:m})=>({moment:p,...m.find(d=>d.kind===c)})).filter(({shown:p})=>p&&ye({shown:p}).length),[i]=l("move").slice(-1),
u=l("ruler"),f=Jt({way:o,panel:t,words:n,left:a});return i?Le("chart",qe(Ct(i,n)),...Ot(i,n),s("p",{class:"wall-muted"},
n["chart-moved-why"])):u.length>1?Le("chart",qe(n["room-group"]),...Zo([u[0],u.at(-1)],n)):u.length?Le("chart",qe(Ct(u[0],
n)),...Ot(u[0],n)):Le("text",qe(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var kl={text:Gt,story:Gt,help:Gt,
question:pl,moves:gl},ls=e=>e?.logo?tt([["img",e.logo]]).map(yl):[],yl=e=>(e.className="wall-logo",e);function as({deck:e,
way:t,panel:n,words:o}){return Le("join",qe(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[wl(t.wifi,o)]:[],s("di\
v",{class:"wall-scans"},t.wifi?s("p",{},o["wall-then"]):null,Wn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),
s("p",{class:"wall-address"},...t.address.split(/(?<=[.:/])/).map(bl)),s("p",{class:"wall-muted"},o["room-type-code"]),s(
"p",{class:"wall-code"},t.code),s("p",{class:"wall-count"},Ln(n,o)))),...ls(e))}var bl=e=>s("span",{},e,s("wbr")),wl=(e,t)=>s(
"div",{class:"wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),Wn(e,t)),Wn=(e,t)=>Et(e,t["room-scan-alt"],"wall-sc\
an"),xl=e=>e.replace("-","‑");function Jt({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let i=Ho(o,
n),u=a&&(a.state!=="ready"||a.hands>0),f=u?jt(a,t,n):r&&e?Ln(t,n):"",c=l?jt(l,t,n):"";if(!e&&!i&&!f&&!c)return null;let p=s(
"div",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&p.style.setProperty("--left",`${100*o.share}\
%`),e&&r?p.append(Wn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):p.append(
s("p",{class:"wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:xl(e.code)}):c)),p.append(s("p",{class:"wall-\
now"},f?s(u?"b":"span",{class:u?null:"wall-joined"},f):null,i?s("span",{class:"wall-time"},i):null)),p}var Fn=[4.6,5.6,6.6,7.4,8.2],Hn=2,vl=["","tight","tight columns"],_n=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],jl=5.4;function cs(e,t=Hn){let n=Fn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:_n.at(-1),text:0};for(let a of[...vl,..._n]){if(o.text>=jl||o.text&&_n.includes(a))break;let r=Sl(e,a,n);r>o.text&&
(o={layout:a,text:r})}return us(e,o.layout,o.text||4.6),o.text>0}function Sl(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(us(e,t,
Math.max(o,4.6)),$l(e))return Math.max(o,4.6);return 0}function us(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var $l=e=>is(e)&&[...e.querySelectorAll(".wall-whole")].every(is),is=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var lt=e=>!!e?.units.length&&e.state!=="open"&&!Se(e),fs=e=>lt(e)&&!We(e);function Yt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:y})=>y!=="move"),r=new Map(a.map(y=>[y.id,ps(y).map(()=>0)])),l=0,i=0,u=s("div",{}),f=De(e,"desk-han\
ds",u);if(!f)return;let c=()=>Math.max(i,...[...r.values()].map(y=>y.reduce((b,x)=>b+x,0))),p=(y,b,x=null)=>s("button",{
type:"button",class:x,onclick:b},y),m=(y,b,x)=>s("div",{class:"desk-stepper"},s("span",{},y),s("button",{type:"button","\
aria-label":M(n["desk-fewer"],{label:y}),onclick:()=>x(-1)},"−"),s("output",{},`${b}`),s("button",{type:"button","aria\
-label":M(n["desk-more"],{label:y}),onclick:()=>x(1)},"+"));function d(y=""){let b=a[l],x=r.get(b.id),v=l===a.length-1,P=E=>()=>{
l+=E,d()};u.replaceChildren(s("p",{class:"desk-small"},M(n["desk-hands-where"],{n:l+1,all:a.length})),s("h2",{},b.card||
b.heading),b.card?s("p",{class:"desk-small"},b.heading):"",We(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...ps(b).map((E,L)=>m(E,x[L],q=>{x[L]=Math.max(0,x[L]+q),d(`${L} ${q}`)})),v?m(n["room-people"],c(),E=>{i=Math.max(0,c()+
E),d(`people ${E}`)}):"",s("div",{class:"wall-answers"},l?p(n.back,P(-1)):"",v?"":p(n[b.card?"desk-next-card":"next"],P(
1),"wall-primary"),c()?p(n[v?"room-count":"desk-enough"],k,v?"wall-primary":null):"",p(n["wall-close"],()=>f.close()))),
g(y)}function g(y){let b=[...u.querySelectorAll(".desk-stepper")],[x,v]=y.split(" "),P=x==="people"?b.at(-1):b[Number(x)||
0],[E,L]=P.querySelectorAll("button");(v==="-1"?E:L).focus()}function k(){let y=c(),x=[...r].filter(([,v])=>v.some(Boolean)).
map(([v,P])=>{let{kind:E}=a.find(L=>L.id===v);return[v,E==="card"?[P[0],y-P[0]]:P]});f.close(),o(Object.fromEntries(x),y)}
d()}var ps=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):St(t,n);var Ol={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Zt=["","dark","light","contrast"],El=new Map(Object.entries(Ol).flatMap(
([e,t])=>t.map(n=>[n,e]))),Cl="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Ml(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(o||a||r||l||i)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(Cl)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return El.get(t.length===1?t.toLowerCase():t)}function ds(e){let t=n=>{let o=Ml(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function ms(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},f=t.slides[u.slide]?.
part,c=y=>()=>{k.close(),y()},p=(y,b,...x)=>s("button",{type:"button",onclick:c(y),...b},...x),m=y=>s("small",{},M(a["re\
mote-minutes"],{minutes:y})),d=t.parts.map((y,b)=>s("li",{},p(()=>r("go",{slide:_t(t,b)}),{"aria-current":b===f?"step":null,
class:u.dropped.includes(b)?"remote-dropped":null},y.title,u.dropped.includes(b)?s("small",{},a["remote-is-dropped"]):m(
y.minutes)))),g=qo(t,u).map(({part:y,title:b,minutes:x,dropped:v})=>s("li",{},s("span",{},b),p(()=>r(v?"keep":"drop",{part:y}),
{"aria-label":`${v?a["remote-keep"]:M(a["remote-drop"],{minutes:x})}: ${b}`},v?a["remote-keep"]:M(a["remote-drop"],{minutes:x})))),
k=De(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...d),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?p(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?p(l,{},a["remote-hand"]):null,i?p(i,{},a["remote-leave"]):null,p(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Ie=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function hs(e,t,n){let o=s("div",{}),a=De(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??o.querySelector("button"))?.focus()},a.refresh())}function gs(e,t,n,{
press:o}){o({desk:"remote"}),hs(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u,wall:f}=t(),c=u.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),p=!!f&&(!l||i);return[s("h2",{},n["desk-remote"]),p&&r?Et(r,n["desk-remote-sc\
an"],"desk-scan"):"",p&&!r&&!c.length?s("p",{},n["room-one-moment"]):"",s("p",{},p?n["desk-remote-how"]:n["desk-remote-i\
nside"]),p?"":Ie(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),p&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...c.map(({id:m},d)=>s("p",{class:"desk-line"},M(n["desk-remote-there"],{n:d+
1})," ",Ie(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},p?Ie(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Ie(n["wall-close"],a))]})}function ks(e,t,n,{press:o,step:a}){let r=Al(n,o);hs(e,"desk-reach",
l=>{let{way:i,join:u,inside:f,practice:c,panel:p}=t(),m=s("span",{role:"status"});if(!i||f)return[s("h2",{},n["desk-phon\
es"]),s("p",{},c?n["desk-phones-practice"]:n["desk-phones-none"]),c?"":Ie(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Ie(n["wall-close"],l))];let d=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:k,network:y})=>s("option",{value:k,
selected:k===u.picked?"":null},`${k} (${y})`)));return[s("h2",{},n["desk-phones"]),Et(i,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},i.address)," · ",s("b",{},i.code)),s("p",{},p.joined?M(n["desk-reached"],{n:p.joined}):
n["desk-reach-try"]),p.hosts.length?s("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(k=>s("li",{},Tl(n)[k])))),s("div",{class:"wall-answers"},Ie(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),Ie(n["desk-card"],()=>o(
{desk:"card"})),Ie(n["remote-join-show"],()=>{l(),a("join")}),Ie(n["wall-close"],l),m)]})}function Al(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Ie(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Tl=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});var Un=!1;function ys(e,{words:t,begin:n,speak:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,
r=({id:E,title:L})=>s("option",{value:E},L),l=(E,L)=>M(t["desk-meeting"],{title:E,n:L}),i=s("select",{id:`${a}-meeting`},
s("optgroup",{label:t["desk-meetings"]},...e.meetings.map(({id:E,title:L,part:q,minutes:T})=>r({id:E,title:l(q?`${L}: ${q}`:
L,T)}))),s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:E,title:L,minutes:q})=>r({id:E,title:l(L,q)}))));
e.meeting&&(i.value=e.meeting);let u=s("select",{id:`${a}-couple`},...e.couples.map(r));e.picked&&(u.value=e.picked);let f=s(
"select",{id:`${a}-country`},...e.countries.map(r),s("option",{value:""},t["desk-elsewhere"]));f.value=e.country||Ll(e.countries);
let c=s("select",{id:`${a}-language`,onchange:()=>{Un=!0,o({language:c.value,meeting:i.value})}},...e.languages.map(({id:E,
title:L})=>s("option",{value:E,lang:E},L)));c.value=e.language,Un&&queueMicrotask(()=>c.focus()),Un=!1;let p=["phones","\
none","practice"].filter(E=>!(e.server&&E!=="phones")),m={phones:[t["desk-with-phones"],t["desk-with-phones-how"]],none:[
t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map((E,L)=>s("input",
{type:"radio",name:a,value:E,checked:L===0?"":null,"aria-describedby":`${a}-${E}`})),g=s("input",{type:"password",spellcheck:"\
false",id:`${a}-key`}),k=s("p",{hidden:!0},s("label",{class:"ajar-words",for:g.id},t["room-host-key"]),g),y=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),b=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),x=(E,L)=>s("p",
{},s("label",{class:"ajar-words",for:L.id},E),L),v=s("form",{class:"ajar-start",onsubmit:E=>{E.preventDefault(),b.textContent=
t["desk-opening"],n({meeting:i.value,couple:u.value,country:f.value,phones:d.find(({checked:L})=>L).value,key:g.value}),
g.value=""}},s("h2",{},t["desk-start"]),y,x(t["desk-which"],i),s("div",{class:"ajar-start-two"},e.languages.length>1?x(t["\
language-choice"],c):"",e.couples.length?x(t["desk-couple"],u):"",x(t["desk-country"],f)),s("fieldset",{},s("legend",{},
t["desk-how"]),...p.map((E,L)=>s("label",{class:"ajar-start-way"},d[L],s("span",{},s("b",{},m[E][0]),s("small",{id:`${a}\
-${E}`},m[E][1]))))),k,s("p",{},s("button",{type:"submit",class:"ajar-begin"},t["desk-begin"]),b));function P({problem:E,
busy:L,needsKey:q,state:T}){y.textContent=E??"",y.hidden=!E,k.hidden=!q,L||(b.textContent=T==="ended"?t["room-ended"]:"")}
return{element:v,update:P}}function Ll(e){let t=(navigator.languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.
includes(o))?.id??e[0]?.id??""}function Qt({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:St(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}function it(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),a=s("style",{},`.wall,.remote{--ground: #fbf\
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
o.querySelector(".wall-face")?.remove(),o.prepend(l),cs(l,i)}}}var Il=["open","close","reveal"];function bs(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
border-style:dashed;cursor:default}.desk-top{grid-area:top;display:grid;grid-template-columns:auto 1fr auto;gap:6px 20px\
;
align-items:center}.ajar .desk-clock{font-size:1.8125rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1\
.1}
.desk-plan{line-height:1.3}.desk-late{color:var(--warm)}.desk-tools{display:flex;flex-wrap:wrap;gap:8px;justify-content:\
flex-end}
.ajar .desk-tools>*{font-size:.9375rem}.desk-agenda{grid-area:parts;position:relative;min-height:0;overflow:auto;padding\
:3px}
.ajar .desk-agenda ol{list-style:none;display:grid;gap:2px}.ajar .ajar-desk .desk-agenda button{width:100%;justify-conte\
nt:start;
text-align:start;min-height:38px;padding:1px 8px;border:0;border-inline-start:5px solid var(--line);border-radius:0 8px \
8px
0;font-size:.9375rem;font-weight:400;line-height:1.15;color:var(--muted)}.ajar .ajar-desk .desk-agenda .done button{bord\
er-color:var(--accent)}
.ajar .ajar-desk .desk-agenda .here button{border-color:var(--accent);background:var(--soft);color:var(--ink);font-weigh\
t:650}
.desk-agenda .dropped{text-decoration:line-through}.desk-left{grid-area:left;min-height:0;overflow:auto;display:grid;gri\
d-template:"\\
now now" auto "next room" auto / minmax(0,11rem) 1fr;gap:10px 20px;align-content:start}.desk-now{grid-area:now}.desk-nex\
t{
grid-area:next}.desk-room{grid-area:room}.desk-wall{display:block;aspect-ratio:16 / 9;border:1.5px solid var(--edge);bor\
der-radius:10px;
overflow:hidden}.desk-now .desk-wall{border:2px solid var(--accent)}.desk-screen{position:fixed;inset:0;z-index:10000}.a\
jar
.desk-count{font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.2}.desk-more{display:flex;f\
lex-wrap:wrap;
gap:8px}.ajar .desk-more{margin-top:8px}.desk-notes{grid-area:notes;min-width:0;min-height:0;display:flex;flex-direction\
:column}
.desk-notes-text{font-size:1.25rem;line-height:1.5;flex:0 1 auto;min-height:6rem;overflow:auto}.ajar .desk-notes-text>*+\

*{margin-top:12px}.desk-notes-text strong{color:var(--accent)}.desk-moves{grid-area:moves}.ajar .desk-status{min-height:\
1.5em;
padding-bottom:4px;font-weight:600}.desk-pad{display:flex;gap:8px}.desk-pad button{flex:1}.desk-pad button:last-child{fl\
ex:1.4}
.ajar .ajar-desk .desk-pad button{flex-direction:column;min-height:60px;line-height:1.2;padding:6px}.desk-pad kbd{font:i\
nherit;
font-size:.875rem;font-weight:400;opacity:.85}.ajar .ajar-desk .desk-end{border-color:transparent;color:var(--muted);tex\
t-decoration:underline;
padding-inline:4px}.desk-scan{display:block;width:min(60vh,18rem);height:auto;background:#fff;border-radius:12px}.ajar .\
remote-parts,
.ajar .remote-drops{list-style:none}.ajar .remote-parts button{width:100%;justify-content:space-between;gap:12px;text-al\
ign:start}
.remote-parts li+li{margin-top:6px}.remote-parts [aria-current]{border-color:var(--accent);border-width:2px}.remote-drop\
ped{
text-decoration:line-through}.remote-drops li{display:flex;justify-content:space-between;gap:12px;align-items:center;pad\
ding-block:4px}
.remote-more{display:flex;flex-wrap:wrap;gap:8px}.desk-notes-text:focus-visible{outline-offset:1px}@container (max-width\
:
66rem){.ajar-desk{grid-template:"top top" auto "parts parts" auto "left notes" minmax(0,1fr) "moves moves" auto / minmax\
(0,1fr)
minmax(0,1fr)}.desk-top{grid-template-columns:auto 1fr}.desk-tools{grid-column:1 / -1;justify-content:start}.ajar .desk-\
agenda
ol{grid-auto-flow:column;grid-auto-columns:max-content}}@container (max-width: 52rem){.ajar-desk{grid-template:"top" aut\
o
"left" auto "moves" auto "notes" auto / minmax(0,1fr);height:auto}.desk-pad{flex-wrap:wrap}.ajar .ajar-desk .desk-pad bu\
tton{
flex:1 1 28%}.desk-left{grid-template:"now" auto "room" auto / minmax(0,1fr)}.desk-next,.desk-agenda{display:none}}.ajar\
-start{
background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(1em,4cqi,2em)}.ajar-star\
t>
*+*{margin-top:1em!important}.ajar-start-two{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:0\

1em;align-items:end}.ajar .ajar-start legend{font-weight:600;margin-bottom:.4em}.ajar-start-way{display:flex;gap:.75em;a\
lign-items:baseline;
padding:.5em 0;cursor:pointer}.ajar-start-way small{display:block;color:var(--ajar-muted);font-size:.9em}.ajar .ajar-sta\
rt-way
input{width:1.2em;height:1.2em;flex:none;align-self:center}.ajar .ajar-begin{background:var(--ajar-accent);color:var(--a\
jar-on-accent);
padding-inline:2em}
`));let r={},l=null,i=null,u=Fo(),f=($,J,Q={})=>s("button",{type:"button",onclick:J,...Q},...[$].flat()),c=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),p=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Ae(n,$=>{$?p.
textContent=$:He()}),d=$=>{m.begin(),o($,{awaited:!0})},g=0,k="",y=($,J={})=>{g=Math.max(g,r.steps??0)+1,d({desk:"step",
step:{step:$,...J},n:g})},b=()=>r.panel,x=()=>b()?.stage,v=()=>r.deck?.slides[x()?.slide],P=()=>v()&&vt(b(),v()),E=it("d\
esk-wall",{inert:!0}),L=it("desk-wall",{inert:!0}),q=it("desk-screen",{hidden:!0}),T=()=>{q.host.hidden=!1,Y(),q.host.requestFullscreen?.().
catch(()=>{})},S=()=>{q.host.hidden=!0,D()&&document.exitFullscreen(),Y()},D=()=>document.fullscreenElement===q.host;q.host.
addEventListener("fullscreenchange",()=>{D()||S()});let F=s("p",{class:"desk-clock"}),N=s("p",{class:"desk-plan"}),I=s("\
ol",{}),w=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),O=s("p",{class:"desk-count"}),A=s("p",{}),W=s("p",{
class:"desk-small"}),G=s("div",{}),U=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["des\
k-wall"]),V=s("div",{class:"desk-tools"},U,f(n["desk-here"],T),f(n["desk-remote"],()=>gs(X,()=>r,n,{press:d})),f(n["desk\
-phones"],()=>ks(X,()=>r,n,{press:d,step:y})),f(n["remote-parts"],je),f(n["desk-end"],ue,{class:"desk-end"})),z={back:f(
[n.back,s("kbd",{},"←")],()=>y("back")),open:f([n["room-ask-open"],s("kbd",{},"O")],()=>j("open")),close:f([n["room-as\
k-close"],s("kbd",{},"C")],()=>j("close")),reveal:f([n["room-ask-reveal"],s("kbd",{},"R")],()=>j("reveal")),blank:f([n["\
remote-blank"],s("kbd",{},"B")],()=>y("blank")),hands:f([n["desk-hands"],s("kbd",{},"H")],_),next:f([n.next,s("kbd",{},n["\
desk-clicker"])],()=>y("next"))},te=f(n["room-ask-reset"],()=>et(X,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>j("reset"))),oe=f("",()=>y(x()?.timer?"pause":"timer")),X=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},F,N,V),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},I),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),E.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),L.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),O,A,W,s("p",{class:"desk-more"},oe,te))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),w,G),s("div",{class:"desk-moves"},c,p,s("div",{class:"desk-pa\
d"},...Object.values(z))),q.host),ae=ys(t,{words:n,begin:$=>d({desk:"begin",...$}),speak:$=>d({desk:"language",...$})});
e.replaceChildren(ae.element,X);function je(){ms(ne(),{deck:r.deck,panel:b(),way:r.way},n,{step:y})}function ue(){let $=b().
questions.some(Se),J=(de,ge)=>f(ge,()=>d({room:"take",what:de,paper:t.paper})),Q=De(X,"desk-ending",s("p",{},n["desk-end\
-sure"]),$?s("p",{class:"desk-more"},J("page",n["desk-take-page"]),J("table",n["desk-take-table"])):"",s("div",{class:"w\
all-answers"},f(n["room-end"],()=>{Q.close(),d({room:"end"})},{class:"wall-primary"}),f(n["remote-stay"],()=>Q.close())))}
function j($){if(g>(r.steps??0)){k=$;return}if($==="reveal"){let Q=Tn(b(),v()),de=()=>d({desk:"question",id:Q.question.id,
do:$,...Q.body});Q&&Ht(ne(),Q,b(),n,de);return}let J=P();J&&d({desk:"question",id:J.id,do:$})}function _(){let $=P();if(!(q.
host.hidden?lt:fs)($))return;let Q=(de,ge)=>d({desk:"question",id:$.id,do:"hands",counts:de,people:ge});Yt(ne(),{question:$,
words:n,count:Q})}let Z={keys:()=>Ko(ne(),n),full:()=>q.host.hidden?T():S(),larger:()=>me(1),smaller:()=>me(-1),hands:_,
parts:je,look(){let{look:$=""}=q.wall.dataset;q.wall.dataset.look=Zt[(Zt.indexOf($)+1)%Zt.length]}},ee=Hn;function me($){
ee=Math.min(Fn.length-1,Math.max(0,ee+$)),Y()}function be($){return!r.deck||!X.offsetParent||X.closest("[inert], .lm-mod\
-hidden")?!1:(Z[$]?Z[$]():Il.includes($)?j($):y($==="timer"?x()?.timer?"pause":"timer":$),!0)}a(ds(be));let B=setInterval(
()=>{!X.hidden&&X.isConnected&&re()},1e3);a(()=>clearInterval(B));function Y(){if(!r.deck||!x())return;let $={deck:r.deck,
way:r.way,panel:b(),words:n,now:u.now()},J=Bo(r.deck,b());E.draw(rt($)),L.host.hidden=J===null,J!==null&&L.draw(rt({...$,
slide:J})),q.host.hidden||q.draw(rt($),ee)}let ne=()=>q.host.hidden?X:q.wall;function re(){if(!r.deck)return;let $=Do(r.
deck,x(),u.now());if(F.textContent=Ft(u.now()),!$)return;let J=$.begun?zo($.late,n):n["remote-not-begun"],Q=$.begun?M(n["\
remote-planned"],{part:Ft($.partEnds),end:Ft($.ends)}):"";N.replaceChildren(s("b",{class:$.late>0?"desk-late":null},J),Q&&
` · ${Q}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[$.part].title));for(let[de,ge]of[...I.children].entries())
ge.className=de<$.part?"done":de===$.part?"here":"",ge.classList.toggle("dropped",x().dropped.includes(de));$.part!==i&&
ce($.part)}function ce($){I.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=$;let J=I.children[$];J.firstChild.
setAttribute("aria-current","step");let{parentNode:Q}=I,de=(ge,Ue)=>J[ge]+J[Ue]/2-Q[Ue]/2;Q.scrollTo(de("offsetLeft","of\
fsetWidth"),de("offsetTop","offsetHeight"))}function he(){i=null,I.replaceChildren(...r.deck.parts.map(({title:$},J)=>s(
"li",{},f($,()=>y("go",{slide:_t(r.deck,J)})))))}function le(){if(l===v()?.id)return;l=v()?.id;let $=v()?.notes.length?tt(
v().notes):[s("p",{},n["remote-no-notes"])];w.replaceChildren(...$),w.scrollTop=0}function Me(){let $=P();O.textContent=
$&&($.state!=="ready"||$.hands)?jt($,b(),n):"",A.textContent=r.way?M(n["desk-joined"],{n:b().joined}):n["desk-no-phones"],
W.textContent=Uo($?.units??ve(),n),G.replaceChildren(...$?Qt($,n):[]),z.hands.firstChild.data=n[We($)?"desk-slips":"desk\
-hands"],z.hands.disabled=!lt($),te.hidden=!$?.answered||!$.may_reset;let J=v()?.minutes??0;oe.hidden=!J&&!x()?.timer,oe.
textContent=x()?.timer?n["desk-timer-pause"]:M(n["remote-timer"],{minutes:J});for(let Q of["open","close"])z[Q].hidden=!r.
way;z.hands.hidden=!!r.way&&(z.hands.disabled||!$),z.open.disabled=!$||$.state==="open"||!r.way,z.close.disabled=$?.state!==
"open",z.reveal.disabled=!Tn(b(),v());for(let Q of Object.values(z))Q.classList.remove("wall-primary");xe().classList.add(
"wall-primary"),z.blank.setAttribute("aria-pressed",!!x()?.blank)}function xe(){let $=P();return $?Se($)?z.next:$.state===
"ready"&&!z.open.disabled?z.open:!r.way&&!$.answered&&!z.hands.disabled?z.hands:z.reveal.disabled?z.next:z.reveal:z.reveal.
disabled?z.next:z.reveal}let ve=()=>{if(v()?.kind!=="moves")return[];let[$]=b().questions.filter(J=>We(J)&&Se(J)).slice(
-1);return $?.units.filter(({kind:J})=>J==="move")??[]};function He(){let $=P();p.textContent=Je($)}function Je($){if(x()?.
blank)return n["remote-is-blank"];if(!$)return"";let J=Rn($,b());return J===1?n["remote-still-one"]:J?M(n["remote-still"],
{n:J}):$.state==="open"?n["room-is-open"]:$.hands&&!Se($)?M(n["desk-counted"],{n:$.hands}):!r.way&&$.state==="ready"&&$.
units.length?n[We($)?"desk-slips-how":"desk-hands-how"]:""}function qt($){let J=r;r={...r,...$},r.busy||m.end(),c.textContent=
r.problem??"",c.hidden=!r.problem;let Q=r.state==="open"&&!!(r.deck&&x());if(ae.update(r),ae.element.hidden=Q,X.hidden=!Q,
!Q)return;J.panel!==r.panel&&u.set(b().now),J.deck!==r.deck&&he(),U.hidden=!_o(r.wall,window.location),U.hidden||(U.href=
r.wall);for(let ge of X.querySelectorAll("dialog"))ge.refresh?.();re(),le(),Me(),He(),Y();let de=k;k="",de&&j(de)}let Ye=new ResizeObserver(
Y);for(let{host:$}of[E,q])Ye.observe($);return a(()=>Ye.disconnect()),{update:qt}}var Nl=e=>e;function $e(e,t){e.innerHTML=Nl(t)}function Xt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function ct(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function en(e,t){let n=i=>[...e.querySelectorAll(
i)],o=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=o.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function ws(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,i="",u=s("div",{}),f=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),c=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Ae(t,N=>{p.textContent=N}),d=Kn(t),g=Xt(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),d.dialog);let k=N=>{a.busy?p.textContent=t["room-one-moment"]:(m.begin(),
n(N,{awaited:!0}))},y=(N,I)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>k(I)},N),b=(...N)=>s(
"div",{class:"ajar-moves ajar-many"},...N);function x(){let N=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,I=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(N&&!N.value){N.focus();return}k({room:"open",...N?{key:N.value}:{}}),N&&(N.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),N?s("label",{class:"ajar-words",for:N.
id},t["room-host-key"]):null,N?s("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,N,b(I,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:b(...[12,3].
map(w=>y(M(t["room-rehearse"],{n:w}),{room:"rehearse",phones:w})))]}let v=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),b(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function P(){let N=s("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),I=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),w=a.address?N:null;return r?[E(),s("div",{class:"ajar-door-line"},I,c,w),L(),T()]:[s("h2",{},t["room-title"]),E(),
L(),I,a.address?xs(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?q():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},c,w,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),T()]}let E=()=>a.practice?s("p",{},Mt(t)):null,L=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function q(){let N=s("select",{id:`${F}-address`,onchange:()=>n({room:"pick",ip:N.value})},...a.addresses.map(
({ip:I,network:w})=>s("option",{value:I,selected:I===a.picked},`${I} (${w})`)));return s("label",{class:"ajar-words",for:N.
id},s("span",{},t["room-address"]),N)}function T(){let N=s("div",{}),I=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),w=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),O=()=>N.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),b(I,y(t["room-end"],{room:"end"}))]:[w]),A=G=>{l=G,O(),(l?I:w).focus()};O();let W=(G,U)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...U()},{awaited:!0})},G);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?b(W(t["room-take-table"],()=>({
what:"table"})),W(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
N)}function S(N){a={...a,...N},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let I=zn(t,a.joined);
c.textContent!==I&&(c.textContent=I),d.update(a,I),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?m.begin():(m.end(),p.textContent=""),D()}let D=ct(u,()=>{let{joined:N,problem:I,...w}=a,O=JSON.stringify([w,r]);if(O===
i)return;i=O;let A={open:P,lost:v}[a.state]??x;en(u,()=>u.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return tn(e,()=>n({room:"look"}),o),{update:S}}var zn=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],Mt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function xs(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return $e(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function Kn(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?s("p",{},Mt(e)):"",xs(e,r),o):(n.close(),t.replaceChildren()))}}}function tn(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Vn(e,{words:t,onDispose:n}){let o=it("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),l="",
i=()=>{};function u(c,p){let m=JSON.stringify([c.map(({units:y})=>y),p]);if(m===l)return!1;l=m;let g={questions:c.map(y=>({
...y,state:"closed"})),practice:p,joined:0,stage:{slide:0}},k={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return i=
()=>o.draw(rt(k)),c.some(Gn)&&i(),a.replaceChildren(...c.slice(-1).flatMap(y=>Qt(y,t))),!0}let f=new ResizeObserver(()=>i());
return f.observe(o.host),n(()=>f.disconnect()),{element:r,update:u}}var Gn=({units:e})=>e.some(({snapshot:t})=>t);function Rl({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,l=o.state==="open",i={close:!n&&
l,open:!n&&!l&&!r,hands:lt(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&Se(o)),reset:a&&o.may_reset};return Object.keys(i).
filter(u=>i[u])}function Dl(e,t){return e.answered?Se(e)?"":"reveal":e.state==="open"?"":t[0]}function vs(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},i=l,[u,f]=We(l)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],c={},p=!1,m="",d=!1,g=j=>{I.begin(),n(j,{awaited:!0})},
k=(j,_={})=>{d=j==="reveal",g({question:e.of,do:j,..._})},{title:y,items:b}=r,x={kind:"question",question:e.of,title:y,items:b},
v=Vn(x,{words:t,onDispose:o});v.element.hidden=!0;let P=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
E=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),L=s("span",{}),q=s("p",{class:"ajar-private"}),T=s("p",{class:"aj\
ar-counts"}),S=Bl(e.minutes,t,o),D=s("button",{type:"button",class:"ajar-link",onclick:()=>U(!p)}),F=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),N=j=>{F.textContent!==j&&(F.textContent=j)},I=Ae(t,j=>N(j||m)),w={open:[t["\
room-ask-open"],()=>k("open")],close:[t["room-ask-close"],()=>k("close")],hands:[u,W],reveal:[t["room-ask-reveal"],()=>Ht(
ue,{question:i,body:{}},c,t,()=>k("reveal"))],reset:[t["room-ask-reset"],()=>et(ue,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>k("reset"))]},O={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[j,_]of Object.
entries(O))w[j]=[_,()=>g({room:j==="room"?"open":j,about:e.of})];let A=Object.fromEntries(Object.entries(w).map(([j,[_,Z]])=>[
j,s("button",{type:"button",hidden:!0,class:j==="inside"?"ajar-link":null,onclick:Z},_)]));function W(){Yt(ue,{question:i,
words:t,count:(_,Z)=>k("hands",{counts:_,people:Z})})}function G(){let j=Rl(c,i),_=Dl(i,j),Z=Object.values(A).find(ee=>ee===
document.activeElement);for(let[ee,me]of Object.entries(A))me.hidden=!j.includes(ee),me.classList.toggle("wall-primary",
ee===_);Z?.hidden&&A[j[0]]?.focus()}function U(j){p=j,v.element.hidden=!j,a().hidden=j,D.textContent=t[j?"room-show-ques\
tion":"room-show-result"]}let V=Kn(t),z=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>V.show()},t["r\
oom-code"]),te={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function oe(){return c.room!=="\
open"||c.inside&&!e.units.length?"":i.hands?Se(i)?t["room-by-hands-now"]:M(t["desk-counted"],{n:i.hands}):c.inside?f:te[i.
state]}function X(){return c.room==="lost"?t["room-lost"]:c.room!=="open"?t[c.ways?.length?"room-not-open":"room-not-ope\
n-here"]:e.units.length?"":t[c.inside?"room-without-counting":"room-nothing-counted"]}function ae(j){c={...c,...j},i=c.question??
l,ue.hidden=!1,L.replaceChildren(c.practice?Mt(t):""),E.textContent=c.problem,E.hidden=!c.problem,q.textContent=X(),q.hidden=
!q.textContent;let _=!i.hands&&!c.inside,Z=c.room==="open"&&e.units.length?[[i.answered,t["room-answered"],_||i.answered],
[c.joined,t["room-have-joined"],_]]:[];T.replaceChildren(...Z.filter(([,,me])=>me).map(([me,be])=>s("span",{},s("b",{},`${me}`),
" ",be))),S.update(c.seconds),G();let ee=m;m=oe(),m!==ee&&N(m),c.busy||I.end(),js(P,c.withheld),V.update(c.way??{},zn(t,
c.joined)),z.hidden=!c.way?.address,je(),d&&!c.busy&&i.state==="closed"&&P.childElementCount&&(d=!1,P.scrollIntoView({block:"\
nearest"}))}function je(){if(!v.update([i],c.practice))return;let j=Gn(i);D.hidden=!j,U(j),j&&d&&v.element.scrollIntoView(
{block:"start"}),j&&(d=!1)}let ue=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},q,T,s("div",{class:"ajar-moves"},...Object.values(A))),s("div",{class:"ajar-bar-li\
ne"},L,F,D,z,S.element),V.dialog);return D.hidden=!0,tn(ue,()=>n({room:"look"}),o),{parts:[v.element,P,E,ue],update:ae}}
function js(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function Ss(e,{words:t,send:n,onDispose:o}){let a={},r=Vn({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),i=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),u=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),f=s("div",{}),c=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),p=Ae(t,g=>{c.textContent=g}),d=s("button",{type:"button",hidden:!0,onclick:()=>et(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{p.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,l,r.element,i,u,s("div",{class:"\
ajar-moves"},d),c)),tn(e,()=>n({room:"look"}),o),{update(g){a={...a,...g},f.replaceChildren(a.practice?Mt(t):""),u.textContent=
a.problem,u.hidden=!a.problem,js(i,a.withheld),a.busy||p.end(),d.hidden=!a.mayReveal;let k=a.checkIns??[];l.hidden=k.length>
0,r.element.hidden=!k.length,r.update(k,a.practice)}}}function Bl(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),l=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=s("p",{class:"ajar-clock"},r," ",l);function u(){let c=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),p=c===null?"":`${Math.floor(c/60)}:${String(c%60).padStart(2,"0")}`,
m=c===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:p,minutes:e}):p;r.textContent=a?"":m,l.textContent=
t[a?"room-clock-show":"room-clock-hide"],i.hidden=!m}let f=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(
f)),{element:i,update:c=>{o=c==null?null:Date.now()-c*1e3,u()}}}function $s(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),i=s("summary",{}),u=({title:p,
story:m,more:d,role:g})=>{$e(r,m),r.prepend(s("h2",{},p)),$e(l,d),i.textContent=g},f=e.couples.find(p=>p.id===n)??e.couples[0],
c=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(p=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:p.id,checked:p===
f,onchange:()=>{u(p),o(p.id)}}),s("span",{},p.title)))));return u(f),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},i,l),c)}var Jn=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Os(e,t,{words:n,level:o,change:a,say:r,again:l,
moves:i,back:u,isQuick:f}){let c={...t},{cards:p,piles:m}=e,d=E=>m.find(L=>L.id===E).text,g=s("div",{class:"ajar-one"});
function k(E,L){c={...c,[E.id]:L},L||delete c[E.id],a(Object.keys(c).length?c:null),L&&r(M(n.moved,{card:Te(E.text),pile:d(
L)}))}function y(E,{focus:L=!0,back:q=E?()=>y(E-1):u,onward:T=()=>x(E+1)}={}){let S=p[E],D=M(n["card-of"],{n:E+1,all:p.length}),
F=s("div",{class:"ajar-one-card",role:"group","aria-label":D,tabindex:"-1"},s("p",{class:"ajar-where"},D),s("p",{},S.text)),
N=I=>{k(S,I),T()};i.hidden=!0,g.replaceChildren(F,s("div",{class:"ajar-one-piles"},...m.map(({id:I,text:w})=>Jn(w,()=>N(
I),{"aria-pressed":`${c[S.id]===I}`}))),s("div",{class:"ajar-one-also"},q?b(n.back,()=>q()):s("span",{}),b(n["card-out"],
()=>N("")),f?s("span",{}):b(n["card-enough"],()=>v()))),L&&F.focus({preventScroll:!0})}let b=(E,L)=>Jn(E,L,{class:"ajar-\
link"}),x=E=>E<p.length?y(E):v();function v({focus:E=!0}={}){let L=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),q=(T,S)=>{let D=p.
filter(I=>(c[I.id]??"")===S),F=I=>y(p.indexOf(I),{back:v,onward:v}),N=D.map(I=>s("li",{},Jn(I.text,()=>F(I))));return N.
length?[s(`h${o+1}`,{},T),s("ul",{},...N)]:[]};g.replaceChildren(L,s("p",{class:"ajar-hint"},n["cards-all-how"]),...m.flatMap(
({id:T,text:S})=>q(S,T)),...q(n["cards-out"],"")),i.hidden=!1,E&&(L.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let P=p.map(E=>!!c[E.id]).lastIndexOf(!0)+1;return P===p.length||l&&P?v({focus:!1}):y(P,{focus:!1}),g}var ql="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Pl=new RegExp(`(${ql})|[.…]+|[!?;\\n]`,"gu"),Wl=/[\u0300-\u036f'’‘ʼ]/g,
_l=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function nn(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Cs(o,t);return t}
var _e=(e,t)=>new RegExp(e.map(n=>Cs(n,t)).join("|"),"y");function on(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function sn(e,t){let n=t;
for(let[o,a]of on(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var At=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Es(e,t){let n=new Map,o=At(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,o[n.size])}return n}function an(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function Cs(e,t){return`(?:${(e.match(_l)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Fl(a)).join("")})`}function Fl(e){let t=Ms(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Ms=e=>e.
normalize("NFKD").replace(Wl,"").toLowerCase();function Tt(e){let t="",n=[];for(let o of e.matchAll(Pl)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?Ms(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var Hl=4,As=4,Ts=".",Yn=new WeakMap;function ut(e,t){let{passes:n,kinds:o,learned:a}=Is(t),{line:r,places:l}=Tt(e),i=sn(
n,r),u=Object.entries(o).flatMap(([p,m])=>on(m,i).map(([d,g])=>({kind:p,start:d,end:g-1}))),f=a?Ul(u,r,a):u,c=(p,m)=>p.span[0]-
m.span[0]||p.span[1]-m.span[1]||(p.kind<m.kind?-1:+(p.kind>m.kind));return f.map(({kind:p,start:m,end:d})=>({kind:p,span:[
l[m][0],l[d][1]]})).sort(c)}function*Ls(e){let{passes:t,kinds:n}=Is(e);for(let o of[t,...Object.values(n)])yield,on(o,"w\
e are here ")}function Is(e){return Yn.has(e)||Yn.set(e,Vl(e)),Yn.get(e)}function Ul(e,t,n){let{size:o,weights:a,kinds:r,
limit:l,least:i}=n,u=zl(t,n.same),f=u.slice(1).map((x,v)=>[...u[v],...x]),c=x=>{let v=new Set(x.flatMap(E=>E.numbers.map(
L=>L%o)));return[...v].reduce((E,L)=>E+(a.get(L)??0),0)/Math.sqrt(v.size)},p=[...u,...f];if(e.length)return Zn(p,c)[1]>i?
e:[];let m=p.filter(x=>x.length>Hl),[d,g]=Zn(m,c);if(!(g>l))return[];let k=d.flatMap(x=>x.numbers.filter((v,P)=>P!==1)),
y=x=>[...new Set(k.map(v=>v%x.length))].reduce((v,P)=>v+x[P],0),[b]=Zn(Object.keys(r),x=>y(r[x]));return[{kind:b,start:d[0].
start,end:d.at(-1).start}]}function zl(e,t){let n=Ts,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[
`w ${r}`,`b ${n} ${r}`,...Kl(a[0])];o.at(-1).push({start:a.index,numbers:l.map(an)}),n=r,r===Ts&&o.push([])}return o.filter(
a=>a.length)}function Kl(e){let t=["^",...e,"$"];return t.slice(As-1).map((n,o)=>`n ${t.slice(o,o+As).join("")}`)}var Zn=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,o)=>o[1]>n[1]?o:n,[null,-1/0]),Ns=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(
({kind:a})=>t[a]===o))?.[1]??null;function Vl({lists:e,passes:t,phrases:n,learned:o}){let a=nn(e),r=Object.entries(n).map(
([l,i])=>[l,_e(i,a)]);return{passes:_e(t,a),kinds:Object.fromEntries(r),learned:o&&Gl(o)}}function Gl({same:e,gaps:t,weights:n,
kinds:o,...a}){let r=e.map(i=>i.split(" ")),l=Object.entries(o).map(([i,u])=>[i,At(u)]);return{...a,same:new Map(r.flatMap(
i=>i.map(u=>[u,i[0]]))),weights:Es(t,n),kinds:Object.fromEntries(l)}}function Rs({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Ds=["emergency","crisis","violence","agency","worried","child"],Jl=["crisis","violence"],Ps='a[href$="#Help-lines"]',
Oe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Bs(){for(let e of Oe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Oe().listeners.delete(e),e.shown||=t}}function Yl(e,{zone:t="",languages:n=[]}){
let o=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:u})=>u===i))??""}function Ws(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=o.flatMap(f=>ut(f,l)),u=Ns(i,l);if(u)return{...u,kinds:[...new Set(i.map(
({kind:f})=>f))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Qn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),Xn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),qs=e=>`tel:${e.match(/\d+/)[0]}`;
function _s({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(Oe().countries=t);let a=()=>Oe().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},Oe().
chosen||Yl(a(),r)),i=()=>a().find(T=>T.code===l());function u(T){Oe().chosen=T,Bs();for(let{element:S,draw:D}of Oe().listeners)
D(S)}function f(T,S){return S(T),Oe().listeners.add({element:T,draw:S,shown:!1}),queueMicrotask(Bs),T}let c=T=>f(s("div",
{}),S=>S.replaceChildren(...T())),p=()=>{let T=[...a(),{code:"-",country:e["help-elsewhere"]}],S=s("select",{onchange:()=>{
u(S.value),o(S.value)}},...T.map(D=>s("option",{value:D.code},D.country)));return f(S,()=>{S.value=i()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),S)},m=({say:T,to:S},D)=>{if(/^(tel|sms):/.test(S))return s("a",
{class:D?"ajar-reach":"ajar-reach ajar-first",href:S},s("span",{},...Xn(T)));let F=s("span",{},T),N=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:S}),onclick:async()=>{await to(S,F)&&(N.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},F," ",N)},d=T=>s("li",{},s("p",{class:"ajar-for"},T.
for_what),s("p",{class:"ajar-hint"},[T.name,T.hours,T.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...T.reach.map(m))),g=({emergency:T,note:S})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),S?s("\
p",{class:"ajar-hint"},S):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:qs(T)},M(e["help-call"],{number:T})))),
k=T=>c(()=>{let S=i();if(!S)return[s("p",{},e["help-elsewhere-how"])];let D=T.flatMap(F=>F==="emergency"?g(S):Qn(S,[F]).
map(d));return[s("ul",{class:"ajar-help-lines"},...D)]});function y(){Rs({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},p(),eo({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),k(Ds),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:T,text:S,now:D,lines:F,kinds:N,
countries:I},{level:w,aside:O,instead:A}){return I&&!q()&&(Oe().countries=I),s("section",{class:"ajar-danger"},s(`h${w}`,
{tabindex:"-1"},T),s("p",{},S),N.length?null:A?.()??null,p(),k(F),s("ul",{class:"ajar-todo"},...D.map(W=>s("li",{},W))),
s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:O},e["help-aside"]))}let x=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function v({emergency:T,...S}){let F=Jl.map(I=>Qn(
S,[I])[0]?.reach??[]).flatMap(I=>["tel:","sms:"].map(w=>I.find(({to:O})=>O.startsWith(w))));return[{say:M(e["help-call"],
{number:T}),to:qs(T)},...F.filter(Boolean)]}let P=(T=`${e["help-line"]} `)=>c(()=>{let S=i(),D=(S?v(S):[]).flatMap(({say:I,
to:w},O)=>[O?" · ":"",s("a",{href:w},...Xn(I))]),F=s("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),
N=s("span",{class:"ajar-off-paper"},D.length?" · ":"",F);return[s("p",{class:"ajar-help-line"},T,...D,N)]});function E(T){
if(!q())return;let[S]=[...T.querySelectorAll(Ps)].reverse();S?.closest("p, ul").after(P(""));for(let D of T.querySelectorAll(
"details"))D.open=D.querySelector("summary").textContent===i()?.country}let L=()=>c(()=>{let T=i();return T?[s("p",{},s(
"b",{},`${e["help-title"]}, ${T.country}`)),s("p",{},`${e["help-danger"]} ${M(e["help-call"],{number:T.emergency})}`),s(
"ul",{},...Qn(T,Ds).map(({for_what:S,name:D,reach:F,hours:N})=>s("li",{},...Xn(`${S}: ${D}. ${F.map(({say:I})=>I).join("\
 · ")}. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),q=()=>a().length>0;return{open:y,notice:b,button:x,line:P,addNumbers:E,
text:L,choose:u,code:l,isKnown:q}}var eo=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Fs(e){if(Oe().open){Oe().open=e;return}Oe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Ps)&&(t.preventDefault(),t.stopPropagation(),Oe().open())},{capture:!0})}async function to(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var rn=e=>(globalThis.requestIdleCallback??setTimeout)(e);function Hs(e){let t=()=>{e.next().done||rn(t)};rn(t)}var Zl="about:blank";function no(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Zl)}function Us(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),no()))},{capture:!0})}function zs(e,t,{words:n,group:o,change:a,say:r}){let l={...t},i={},u=e.piles.map(d=>(i[d.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let k=p[g.dataTransfer.
getData("text/plain")]?.[d.id];k&&!k.matches(":disabled")&&(k.checked=!0,c(k.dataset.card,d))}},i[d.id]))),f=()=>e.piles.
forEach(d=>{i[d.id].textContent=M(n["pile-count"],{pile:d.text,n:Object.values(l).filter(g=>g===d.id).length})}),c=(d,g)=>{
l[d]=g.id,f(),a({...l}),r(M(n.moved,{card:Te(e.cards.find(k=>k.id===d).text),pile:g.text}))},p={},m=e.cards.map(d=>{p[d.
id]={};let g=`${o}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:k=>k.dataTransfer.setData(
"text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(k=>{let y=s("input",{type:"radio",name:g,
value:k.id,"data-card":d.id,checked:l[d.id]===k.id,onchange:()=>c(d.id,k)});return p[d.id][k.id]=y,s("label",{},y,s("spa\
n",{},k.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...u),...m)}var so=["open","closed"],Ql=[...so,"half-open"],Vs=2,Xl=90,ao=3,ln="none",Ks=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
ei=/[“”„«»"' \t\n]/g,Gs=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,ti=["i","im","id","ill","ive","its","we",
"were","well"],ni=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,oi=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
oo=new WeakMap;function si(e,t){let n=ea(t),{sentences:o,forms:a,at:r}=li(e,n);if(r<0||a[r].name===ln)return{kind:"",reason:"",
notes:[],remarks:[]};let l=pi(ui({sentences:o,forms:a,at:r},n),n.learned),{name:i,start:u,end:f}=a[r],c=fi(l,i,ro(e,o[r],
u,f),t),p=di(e,o,n),d=[l==="open"&&p.some(g=>g.name!=="two-at-once")?"":c,...p.map(g=>g.remark)].filter(Boolean);return{
kind:l,reason:c,notes:p,remarks:d.slice(0,Vs)}}function ai(e,t){let n=ea(t),o=t["about-statements"],a=oa(bi(e)),r=Object.entries(n.blame).map(([k,y])=>({name:k,places:a.
flatMap(b=>mi(k,y,b,n))})),l=new Set(r.flatMap(({places:k})=>k.map(({sentence:y})=>y))),i=[],u="";for(let{name:k,places:[
y]}of r){if(!y)continue;let b=hi(e,y,n.quotedTo[k]);i.length||(u=gi(k,e,y,n)),i.push({name:k,words:b,remark:M(o.blame[k].
say,{words:b})})}let f=i.map(k=>k.name),c=a.filter(k=>!l.has(k)),p=Object.keys(n.parts).filter(k=>(k==="seen"?c:a).some(
({line:y})=>Fe(n.parts[k],y))),m=p.map(k=>o.parts[k]).join(", "),d=p.length?M(o.mirror,{parts:m}):"",g=[d,i.length?`${i[0].
remark} ${u}`:""].filter(Boolean);return{parts:p,mirror:d,blame:f,notes:i,rewording:u,remarks:g}}function Js(e,t,n){return!n?.
coach||Zs(t,n)?[]:Xs(e.remark,Qs(e,t),n.coach).remarks}function Ys(e,t,n){let o=e.flatMap(r=>{let l=r.kind==="choice"?t[r.
id]?.own:t[r.id];return r.remark&&typeof l=="string"?[{item:r,text:Qs(r,l)}]:[]});return!n?.coach||o.some(({text:r})=>Zs(
r,n))?[]:["question","statement"].flatMap(r=>{let l=o.filter(({item:p})=>p.remark===r).map(({text:p})=>p),{kind:i,notes:u,
remarks:f}=Xs(r,l.join(`
`),n.coach),c=r==="statement"?u.slice(1).map(p=>p.remark):[];return u.length||["closed","half-open"].includes(i)?[...f,...c]:
[]}).slice(0,Vs)}var Zs=(e,{dangers:t})=>Object.values(t).some(n=>ut(e,n).length),Qs=({opener:e},t)=>e?`${e.replace(/…$/,
"")} ${t}`:t,Xs=(e,t,n)=>e==="question"?si(t,n):ai(t,n);function ea(e){return oo.has(e)||oo.set(e,ri(e)),oo.get(e)}function ri(e){
let t=nn(e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([u,f])=>[u,_e(f,t)])),{limit:o,unit:a,forms:r,weights:l}=e.
learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:_e(e.echoes,t),
stated:_e(e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:so.map(i=>At(l[i]))},passes:_e(e.passes,t),
quotes:_e(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.
split("|")),acts:new Set(e.acts.split("|"))}}function Fe(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.
lastIndex=n,e.test(t))return[n,e.lastIndex]}function li(e,t){let n=oa(e),o=n.map(f=>ii(f,t)),a=f=>n.map((c,p)=>p).filter(
f),r=a(f=>n[f].mark==="?"),l=r.filter(f=>ta(n[f])>=ao),i=a(f=>!["none","echo","short"].includes(o[f].name)),[u]=[l,r,i].
filter(f=>f.length).map(f=>f.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var cn=e=>e.trim().split(" ").slice(0,
-1),ta=({line:e})=>cn(e).length-1;function ii({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[
c,p]of Object.entries(n)){let m=Fe(p,e);if(m)return{name:c,start:m[0],end:m[1]}}let i=Object.entries(o).map(([c,p])=>({name:c,
place:Fe(p,e)})).filter(({place:c})=>c).map(({name:c,place:[p,m]})=>({name:c,start:p,end:m}));if(i.length){let c=i.reduce(
(p,m)=>m.start<p.start?m:p);return["what","how","why","when"].includes(c.name)?(l.lastIndex=c.start,t!=="?"&&l.test(e)?{
...c,name:ln}:e.slice(2,c.start).split(" ").filter(Boolean).some(d=>!a.has(d))?{...c,name:`${c.name}-mid`}:c):c.name!=="\
wonder"&&t!=="?"?{...c,name:ln}:c}let u=na(cn(e).slice(1),a).length>ao?"echo":"short";return{name:t==="?"&&Fe(r,e)?u:ln,
start:2,end:e.length}}function na(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function ci({sentences:e,forms:t,
at:n},{fillers:o}){let{line:a,mark:r}=e[n],l=na(cn(a).slice(1),o),i=cn(a.slice(t[n].start)),u=["what","how","why","tell",
"half-open"],f=t.filter(({name:c},p)=>p!==n&&(e[p].mark==="?"||u.includes(c)));return[...l,...[2,3].map(c=>`> ${i.slice(
0,c).join(" ")}`),...[1,2].map(c=>`$ ${l.slice(-c).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,
`sentences ${Math.min(Math.floor(e.length/2),3)}`,...f.map(({name:c})=>`beside ${c}`)]}function ui(e,t){let{forms:n,weights:o,
unit:a}=t.learned,r=n[e.forms[e.at].name]??so.map(()=>0),l=new Set(ci(e,t).map(f=>an(f)%o[0].length)),i=a/Math.sqrt(l.size);
return[...r.map((f,c)=>f+[...l].reduce((p,m)=>p+o[c][m],0)*i),0]}function pi(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-
a);return n-o>=t?Ql[e.indexOf(n)]:""}function fi(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when",
"when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].includes(t)?"half-open":"half-open-othe\
r"],{start:n}):e!=="open"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{
start:n})}function di(e,t,{data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),l=r.length?r:t.
slice(-1),i=[];return Object.entries(o).flatMap(([u,f])=>{let c=l.map(m=>({sentence:m,place:Fe(f,m.line)})).find(({place:m})=>m);
if(c){let m=ro(e,c.sentence,...c.place);return i.some(d=>d.includes(m))?[]:(i.push(m),[{name:u,words:m,remark:M(a[u],{words:m})}])}
let p=l.filter(m=>ta(m)>=ao).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:a[u]}]:[]})}function mi(e,t,n,{
passes:o,quotes:a,unless:r}){if(Fe(a,n.line))return[];let l=sn(o,n.line),i=Fe(t,l);return!i||r[e]&&Fe(r[e],l)?[]:[{sentence:n,
start:i[0],end:i[1]}]}function hi(e,{sentence:t,start:n,end:o},a){let r=a&&Fe(a,t.line.slice(n,o));return ro(e,t,n,r?n+r[1]:
o)}function gi(e,t,n,o){let a=o.data["about-statements"].blame[e],r=ki(e,t,n,o),l=r>0?yi(t,n.sentence,r):"",i=e==="ultim\
atum"&&Tt(l).line.split(" ").some(c=>ti.includes(c)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:
a.try;return l&&f&&!i?M(f,{rest:l}):a.otherwise}function ki(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:i}=n,
u=i.slice(o,a).trim().split(" "),f=u[0]==="you"||u[0]==="u",c=d=>f&&u.slice(1,1+d.length).join()===d.join(),p=0;e==="nee\
d-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(p=a);let m=c(["never"])&&r.has(u[2])||c(["always"])&&l.has(u[2]);if(e===
"always"&&m&&(p=i.indexOf(` ${u[2]} `,o)+1),e==="makes"&&c(["make","me","feel"])&&(p=i.indexOf(" feel ",o)+6),e==="feel-\
you"){let d=i.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);p=d<0?0:o+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.
test(i.slice(o))){let[[d],[,g]]=[n.places[o],n.places[a-1]];t.slice(d,g).includes(",")&&(p=o+u.slice(0,3).join(" ").length+
1)}return p<i.length-2?p:0}function yi(e,{places:t},n){let[o]=e.slice(t[n][0],t.at(-1)[0]).split(oi,1),a=o.replace(Gs," ").
replace(/^ +| +$/g,"");return[...a].length<=Xl?a:""}var ro=(e,{places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(Gs," ").
replace(ni,"");function oa(e){let{line:t,places:n}=Tt(e),o=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+
1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[i]=n[a],[,u]=n[r-1],f=l?n[r]:[u,u];o.push({line:`^ ${t.slice(
a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),f,f],mark:l?e.slice(...n[r]):""})}a=r+2}}return o}function bi(e){return e.replace(
Ks,"").replace(ei,"")?e.replace(Ks,t=>" ".repeat(t.length)):e}var wi=1200;function sa(e,{words:t,find:n,isSilent:o}){let a=()=>e.value.trim()?n(e.value):[],{host:r,show:l}=ra({words:t,
find:a,isSilent:o}),i=0;return e.addEventListener("input",()=>{clearTimeout(i),i=setTimeout(l,wi)}),r}function aa({words:e,
find:t,known:n}){let{host:o,show:a}=ra({words:e,find:t}),r=()=>!lo()&&t().length&&a();return r()||n.then(r),o}var lo=()=>window.
ajarNoRemarks===!0;function ra({words:e,find:t,isSilent:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-h\
int"}),r=s("div",{class:"ajar-remarks"},o,a),l=[],i=c=>{window.ajarNoRemarks=c,l=[],f()},u=(c,p)=>s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>i(p)},c);function f(){let c=lo()?[]:t();c.length&&c.join(`
`)===l.join(`
`)||(l=c,o.replaceChildren(...c.map(p=>s("p",{},p))),n?.()?a.replaceChildren(e["remarks-none"]):lo()?a.replaceChildren(u(
e["remarks-on"],!1)):c.length?a.replaceChildren(`${e["remarks-limits"]} `,u(e["remarks-off"],!0)):a.replaceChildren())}return{
host:r,show:f}}var io=2e4,xi=10,Ee=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Lt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new Ee("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:ji[r.kind](l,r);Pe(r,a)&&(a[r.
id]=vi(r,i,a))}return a}function un(e,t){try{Lt(e,t)}catch(n){if(n instanceof Ee)return!1;throw n}return!0}var ca=e=>Object.
values(e).every(t=>t==null);function Ce(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>la(
e.cards,n)),we(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${la(e.piles,t[n.
id])}`);case"date":return[wt(t)];case"list":return t.map(we);default:return[we(`${t}`)]}}var la=(e,t)=>e.find(n=>n.id===
t)?.text??t;function vi(e,t,n){if(e.kind!=="choice"||!t)return t;let o=st(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var ji={ruler(e){if(!Number.isInteger(e)||e<0||e>xi)throw new Ee("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!ia(e)||!Array.isArray(e.chosen)||!e.
chosen.every(uo(a)))throw new Ee("answer-cards");let{chosen:r}=e,l=co("own"in e?e.own:"")??"";if(l&&!o)throw new Ee("ans\
wer-own");if(!n&&r.length+!!l>1)throw new Ee("answer-one-card");let i=a.filter(u=>r.includes(u));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=uo(n.map(({id:l})=>l));if(!ia(e)||!Object.keys(e).every(
uo(o))||!Object.values(e).every(a))throw new Ee("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:co,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Ee("answer-lines",
{most:t});let n=e.map(o=>co(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!gt(e))throw new Ee(
"answer-day");return e}};function co(e){if(typeof e!="string")throw new Ee("answer-text");if(e.length>io&&[...e].length>
io)throw new Ee("answer-long",{most:io});return we(e)?e:null}var uo=e=>t=>e.includes(t),ia=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Si=[{answers:["all"]}],$i=/\p{L}/u,Oi=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ei=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Ci=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,Mi=/\{([a-z][a-z0-9-]*)\}/g;function fn({items:e,rules:t,
reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(e.map(({id:p})=>[p,o[p]??null]));if(ca(i))return"\
nothing"in n?[pn([n.nothing])]:[];let{parts:u}=fa({items:e,answers:i,rules:t,phrases:n,last:l}),c=(r||!t.length?Si:t).flatMap(
u);return r||!("closing"in n)?c:[...c,pn([n.closing])]}function pa({items:e,rules:t,reflection:n},o){let{sentences:a}=fa(
{items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(r):[])}var pn=e=>({words:e,heading:"",said:[]}),
Ke=(e,t,n=[])=>({words:n,heading:e,said:t}),ua=(e,t)=>e.filter(n=>!t.has(Re(n)));function fa({items:e,answers:t,rules:n,
phrases:o,last:a}){let r=w=>e.find(({id:O})=>O===`couple-${w}`)??e.find(({id:O})=>O===w),l=w=>t[r(w)?.id]??null,i=w=>r(w)?
Ce(r(w),l(w)):[],u=w=>{let O=new Set(w.map(r));return e.filter(A=>O.has(A))},f=w=>{let O=l(w);return typeof O=="number"?
O:i(w).length},c=w=>w.map(O=>l(O)?.chosen).find(O=>Array.isArray(O))??[],p=(w,O)=>{let[A,W]=[r(w),l(w)];return A?.kind!==
"sort"||!W?[]:A.cards.filter(({id:G})=>W[G]===O).map(({text:G})=>G)},m=w=>new Set(w?i(w).map(Re):[]),d=({if:w=[],unless:O=[]})=>w.
every(g)&&!O.some(g);function g(w){if(typeof w=="string")return l(w)!==null;let{item:O=[],cards:A,piles:W,without:G,only:U,
least:V,asked:z}=w;if(z)return!!r(z)&&Pe(r(z),t);let te=O.find(ae=>l(ae)!==null);if(!te)return!1;let oe=c([te]);return A&&
!A.some(ae=>oe.includes(ae))||W&&!W.some(ae=>ua(p(te,ae),m(G)).length)||U&&!(ae=>ae.size===1&&ae.has(U))(new Set(Object.
values(l(te))))?!1:V==null||f(te)>=V}let k=(w,O={})=>M(o[w],O);function y(w,O={}){if(typeof w=="string")return k(w,O);if(!d(
w))return null;let{phrase:A,of:W,since:G}=w;if(!W)return k(A,O);if(!i(W).length)return null;let U=G&&a?.values[W];return U==
null?k(A,{n:f(W),...O}):k(G,{n:f(W),last:U,day:a.day,...O})}let b=(w=[],O={})=>w.map(A=>y(A,O)).filter(A=>A!==null),x=(w,O)=>{
let A=b(w,O);return A.length?[pn(A)]:[]};function v(w){if(typeof w=="string")return i(w);if("level"in w)return S(w);if("\
phrase"in w){let[V]=w.of?i(w.of):[],z=y(w,V===void 0?{}:{words:V});return z===null?[]:[z]}let{item:O,pile:A,also:W,without:G}=w,
U=A?p(O,A):i(O);return W&&(U=U.filter(V=>m(W).has(Re(V)))),ua(U,m(G))}let P=({heading:w,under:O})=>w?k(w):(O&&r(O)?.said)??
"";function E(w,O){let A=r(w);if(A?.kind!=="sort"||t[A.id]===null)return[];let W=U=>A.piles.find(V=>V.id===U).text;return(O??
A.piles.map(({id:U})=>U)).map(U=>({id:U,text:W(U),cards:p(w,U)}))}let L=n.find(w=>w.ladder)?.ladder,q=()=>Math.floor(L.rungs.
length/2);function T(w){let[O]=c([w]);return!L||!O?null:q()-L.rungs.findIndex(({card:A})=>A===O)}function S({level:w,up:O=0}){
let A=w.map(T).find(G=>G!==null);if(!L||A===void 0)return[];let W=L.rungs[q()-A-O];return W?i(W.item):[]}let D={answers({
answers:w}){return(w[0]==="all"?e:u(w)).filter(({id:A})=>t[A]!==null).map(A=>Ke(A.said||A.ask,Ce(A,t[A.id])))},lines(w){
let O=w.lines.flatMap(v),A=O.length?[Ke(P(w),O,b(w.say))]:[],W=w.count?.[Math.min(O.length,w.count.length-1)];return W?[
...A,pn([k(W,{n:O.length})])]:A},piles({piles:w,only:O,heading:A,below:W={},all:G={}}){let U=V=>V.length===r(w).cards.length;
return E(w,O).filter(({cards:V})=>V.length).flatMap(({id:V,text:z,cards:te})=>{let oe=U(te)&&G[V]||W[V],X=A?k(A,{pile:z}):
z;return[Ke(X,te),...x(oe?[oe]:[])]})},empty(w){let O=E(w.empty,w.only).filter(({cards:A})=>!A.length).map(({text:A})=>A);
return O.length?[Ke(P(w),O,b(w.say))]:[]},sentence(w){let O=o[w.sentence],A=pt(O),W=Object.fromEntries(A.map(G=>[G,i(G).
join(" ")]));return Object.values(W).every(Boolean)?[Ke(P(w),[po(w,o,W)])]:[]},message(w){let O=F(w.message);return O.length?
[Ke(P(w),[O.join(" ")])]:[]},ladder(){let[w=""]=i(L.goal),[[O],[A]]=[c([L.today]),c([L.later])],W=L.rungs.map(({card:G,item:U})=>{
let V=r(U)?.said??"",[z]=i(U),te=z?`${V}: ${z}`:k("open",{level:V}),oe=Ai(G===O,G===A,!!A);return oe?k(oe,{level:te}):te});
return[Ke(k(w?"ladder":"ladder-unnamed",{goal:w}),W)]},missing({missing:w,say:O}){let A=u(w).filter(({id:W})=>t[W]===null);
return A.length?x(O,{parts:A.map(W=>W.said).join("; ")}):[]},repeated(w){let O=w.repeated.map(i),A=new Map;for(let U of O.
flat())A.has(Re(U))||A.set(Re(U),U);let W=U=>O.filter(V=>V.some(z=>Re(z)===U)).length>1,G=[...A].filter(([U])=>W(U)).map(
([,U])=>U);return G.length?[Ke(P(w),G)]:[]}},F=w=>w.parts.map(O=>[O,i(O.item)[0]]).filter(([,O])=>O).map(([O,A])=>N(O,A,
w));function N(w,O,{self:A=[],small:W=[],capitals:G=[]}){let{opener:U,clauses:V,questions:z=[],names:te=!1}=w,oe=Te(O),X=bt(
oe),ae=X.toLowerCase();if(A.includes(ae))return Xe("{words}.",{words:Wt(oe)});let je=[...o[U]].at(-1);if(!Oi.test(oe.match(
$i)?.[0]??"a")||z.includes(ae))return Xe(`{words}${je}`,{words:oe});let ue=o[da(ae,V)??U],j=te||G.includes(X);return Xe(
ue,{words:dn(oe,W,j)})}function I(w){if(!d(w))return[];let O=Object.keys(D).find(W=>W in w),A=O?D[O](w):x(w.say);return A.
length&&w.then?[...A,...x([w.then])]:A}return{parts:I,sentences:F}}var pt=e=>[...e.matchAll(Mi)].map(([,t])=>t);function po({
sentence:e,alike:t,small:n=[],lower:o=[],clauses:a={}},r,l){let i=c=>{let p=Te(we(l[c])),m=dn(p,n,!o.includes(c)),d=da(bt(
p).toLowerCase(),a[c]);return d?M(r[d],{words:ma(m)}):m},u=r[e],f=Object.fromEntries(pt(u).map(c=>[c,i(c)]));return Xe(u,
f,t)}var da=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e));function dn(e,t,n){let o=bt(e),a=[...o].length>1&&Ei.test(
o)&&!n;if(o==="i")return Wt(e);let r=t.includes(o.toLowerCase())&&!Ci.test(o);return!a&&!r?e:ma(e)}function ma(e){let[t=""]=e;
return t.toLowerCase()+e.slice(t.length)}function Ai(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}function ha(e,t,n,o=null){let a=Ti(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:fn(e,t,{plain:r,last:o})}}function Ti({
items:e},t,n){let o=n&&Ws(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function fo(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(c,p)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),p()}},c),u=i(t["home-no"],()=>{}),f=s("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(s("p",{},o),f),u.focus()}function mn(e){let n=s("button",{type:"button",onclick:()=>fo(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function ga({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),i=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),f=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,u),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=c,m=!1,d=!1,g=!1,k=!1,y=!1,b=(j,_,Z={})=>s(
"button",{type:"button",onclick:_,...Z},j),x=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>O()}),v=b(
e["keep-open"],()=>O(),{class:"ajar-link"}),P=s("div",{class:"ajar-offer"}),E=!1,L=j=>{j.tabIndex=-1,j.focus()},q=()=>u.
querySelector(".ajar-change"),T=()=>c.state==="kept"&&!c.reopen;function S(j,_=j){r.dataset.short=_,a.textContent!==j&&(a.
textContent=j)}function D(){let j=c.problem?e["keep-unsaved"]:e["keep-saving"],[_,Z]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[j],
lost:[e["keep-lost"]]}[y?"lost":c.state];r.classList.toggle("ajar-state-lost",y),S(_,Z),r.dataset.longest=c.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem,F()}function F(){let j=n&&
c.state==="none"&&!m,[_,Z]=c.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];x.setAttribute(
"aria-label",_),x.replaceChildren(s("span",{class:"ajar-long"},_),s("span",{class:"ajar-short"},Z)),x.hidden=!j||E,v.hidden=
!j||!c.exists,P.hidden=!j||k,f.hidden=j&&l.hidden&&!i.textContent}function N(){let j=()=>{k=!0,D(),L(r)};return P.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},b(e["keep-nothing"],j),b(e["keep-offer-yes"],O))),P}function I(){
c={...c,saved:!1},D()}function w(){D(),p=c,T()?u.replaceChildren(d?z("change"):ae()):c.state!=="none"?u.replaceChildren(
z("unlock")):m?u.replaceChildren(z(c.exists?"open":"start")):u.replaceChildren(n?"":k?U():G())}let O=()=>{m=!0,i.textContent=
"",w(),f.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},A=()=>c.hosted?s("p",{},e["keep-hub"]):null,
W=()=>c.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function G(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[c.exists?"keep-there":"keep-why"]),A(),s("d\
iv",{class:"ajar-moves"},b(e["keep-nothing"],()=>{k=!0,w(),L(r)}),b(e[c.exists?"keep-open":"keep-start"],O)))}let U=()=>s(
"p",{},b(e[c.exists?"keep-open":"keep-start"],O,{class:"ajar-link"}));function V(){let _=["none","weak","fair","good","s\
trong"].map(Z=>e[`keep-strength-${Z}`]).reduce((Z,ee)=>ee.length>Z.length?ee:Z);return s("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":_},s("span",{},e["keep-strength-none"]))}function z(j){let _=j==="start"||j==="change",Z={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[j],ee=s("input",{id:`${o}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{_&&t({strength:ee.value})}}),me=s("inp\
ut",{id:`${o}-again`,type:"password",spellcheck:"false"}),be=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),me),
B=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),Y=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.
place,onchange:()=>t({place:Y.value})}),ne=V(),re=()=>{if(!ee.value){ee.focus();return}if(B.hidden=!0,_&&ee.type==="pass\
word"&&me.value!==ee.value){B.textContent=e["keep-again-differs"],B.hidden=!1,me.focus();return}j==="change"?t({change:ee.
value},{awaited:!0}):t({[j==="start"?"keep":"unlock"]:ee.value,place:Y.value},{awaited:!0}),S(e["keep-opening"]),ee.value=
"",me.value="",ne.firstChild.textContent=e["keep-strength-none"]},ce=()=>{m=!1,d=!1,w(),j==="change"?q().focus():L(r)},he=s(
"details",{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),Y);return s("form",{class:"aj\
ar-ask",onsubmit:le=>{le.preventDefault(),re()}},s(c.state==="locked"?"h1":"p",{class:"ajar-title"},Z),A(),j==="start"&&
n?s("p",{},e["keep-why"]):null,j==="start"?W():null,j==="change"?s("p",{},e["keep-change-how"]):null,_?s("p",{},e["keep-\
no-way-back"]):null,j==="start"&&c.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[j===
"change"?"keep-new":"keep-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[_?"keep-how":"keep-how-open"]),ee,_?ne:
null,_?be:null,s("label",{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:le})=>{ee.type=le.checked?"tex\
t":"password",be.hidden=le.checked,B.hidden=!0}}),s("span",{},e["keep-see"])),_?B:null,j==="change"||c.here?null:he,s("d\
iv",{class:"ajar-moves"},j==="unlock"?null:b(e["keep-not-now"],ce),s("button",{type:"submit"},Z)),_?null:X(),j==="start"&&
c.here?oe():null)}let te=()=>s("div",{},b(e["keep-copy"],()=>t({take:"sealed"})));function oe(){let j={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},_=s("input",{type:"file",onchange:async()=>{let me=new Uint8Array(await _.
files[0].arrayBuffer()),be=()=>t({bring:me},{awaited:!0});_.value="",c.exists?fo(ee,{...j,act:be}):be()}}),Z=s("label",{
class:"ajar-words"},s("span",{},e["keep-bring"]),_),ee=s("div",{class:"ajar-twice"},Z);return ee}function X(){let j=mn({
words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summar\
y",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...c.here?[s("p",{},e["keep-copy-forgot"]),te(),oe()]:[],s("p",{},
e["keep-erase-how"]),j)}function ae(){let j=s("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(j.value)})},...[
...new Set([5,15,30,60,c.minutes])].sort((_,Z)=>_-Z).map(_=>s("option",{value:_,selected:_===c.minutes},M(e["keep-minute\
s"],{n:_}))));return s("div",{class:"ajar-kept"},b(e["keep-lock"],()=>{S(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
b(e["keep-change"],()=>{d=!0,g=!1,w(),u.querySelector("input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-change\
d",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[s(
"p",{},e["keep-copy-how"]),te()]:[s("p",{},c.place)],c.copied?s("p",{},M(e["keep-copied"],{program:c.copied})):null,s("l\
abel",{for:`${o}-minutes`},e["keep-idle"]),j))}function je(j){if(j.strength!=null){let _=u.querySelector(".ajar-strength\
 > span");_&&(_.textContent=j.strength);return}if(j.changed){d=!1,w(),u.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],g=!0,q().focus();return}c={...c,...j},c.state==="kept"&&(m=!1),T()||(d=!1),D(),ue()}let ue=ct(u,()=>{let j=p;
if(j.state===c.state&&j.exists===c.exists&&j.minutes===c.minutes&&j.here===c.here&&!!j.reopen==!!c.reopen&&!!j.hosted==!!c.
hosted&&u.firstChild){p=c;return}let Z=m&&j.place!==c.place;w(),j.state!==c.state&&j.state!=="none"?L(r):Z&&u.querySelector(
"input").focus()});return w(),{line:r,small:x,opener:v,more:f,offer:N,setStart:j=>{E=j,D()},update:je,begin:I,setLost:j=>{
y=j,D()},say:j=>{i.textContent=j,f.hidden=!1}}}function ka(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(f,c)=>{let p=s("div",{class:`ajar-picture ajar-${c}`,role:"img","aria-label":t});return $e(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),i(n,"wide"),i(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(f=>s("th",{scope:"col"},f)))),s("tbody",{},...r.map(([f,...c])=>s("tr",{},s(
"th",{scope:"row"},f),...c.map(p=>s("td",{},p??"–")))))))))}function ya({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Pe(o,n)))if(o.kind==="choice"){let l=(o.among?
st(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[o.id]={chosen:l,
own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var ba=(e,t)=>M(e.ask,t);var Li=new Set(["autorestarting","dead","restarting","terminating"]),Ii=4e3;function wa({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(u,f)=>{
Li.has(f)&&t()},i=(u,f)=>{clearTimeout(r),f==="disconnected"?t():f==="connecting"?r=setTimeout(t,Ii):n()};return o.connect(
l),a.connect(i),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(i)}}function xa({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,f])=>{let c=ya(u,f),p=u.items.filter(m=>m.id in c).map(m=>[ba(m,c),...Ce(m,c[m.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function r(u){let f=a(),c=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});c.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(c),c.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let f=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(f)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function i(u){o=u;for(let f of n)f.hidden=!u}return{line:l,set:i,isLost:()=>o,forget:u=>n.delete(
u)}}var va=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));var Ni={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ft=10,Ri=400,It=17,
mo=16,nt=14,[Ea,Ca]=[12,38],[ho,go,Di]=[46,8,30],ja=15,Sa=26,Bi=14;function ko(e,t,n){let o=t.map((i,u)=>({...i,look:Mo(
u)})).filter(({id:i})=>e.some(({values:u})=>u[i]!==null)),[a,r]=e.length>1?Pi(e,o,n):qi(e[0],o,n);return`<svg xmlns="htt\
p://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${fe(r)}`}">
${a.join(`
`)}
</svg>
`}function qi(e,t,n){let[o,a,r]=[92,14,n-14],l=u=>a+(r-a)*u/ft;return[t.flatMap(({id:u,name:f,look:c},p)=>{let m=p*o,d=m+
46,g=e.values[u],k=[...Array(ft+1).keys()].map(b=>Nt([l(b),d-5],[l(b),d+5],"edge",1)),y=[0,ft].filter(b=>b!==g).map(b=>Ve(
`${b}`,l(b),d+25,"muted",{size:nt,anchor:"middle"}));return[Ve(f,0,m+It,c,{size:It,bold:!0}),Nt([a,d],[r,d],"edge",1.5),
...k,...y,Ta(c,l(g),d,9),Ve(`${g}`,l(g),d+29,c,{size:It,bold:!0,anchor:"middle"})]}),t.length*o-8]}function Pi(e,t,n){let o=Hi(
e,Ea,n-Ca),a=ho+ft*go+Di,r=t.flatMap((f,c)=>Wi(e,f,o,c*a,n)),l=t.length*a,[i,u]=Ui(e,o,l,n);return[[...r,...i],l+u]}function Wi(e,{
id:t,name:n,look:o},a,r,l){let[i,u]=[r+ho,r+ho+ft*go],f=e.map(({values:d},g)=>({value:d[t],x:a[g],y:u-go*d[t]})).filter(
({value:d})=>d!==null),c=[i,u].flatMap((d,g)=>[Nt([0,d],[l-Ca+Ea,d],"line",1),Ve(g?"0":`${ft}`,l,d+5,"muted",{size:nt,anchor:"\
end"})]),p=Math.min(...a.slice(1).map((d,g)=>d-a[g])),m=p<11?Math.max(2,p/3):5.5;return[Ve(n,0,r+It,o,{size:It,bold:!0}),
...c,Zi(f,o),...f.map(({x:d,y:g})=>Ta(o,d,g,m)),..._i(f,o)]}function _i(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[u,f]=[
e[i-1]?.value??a,e[i+1]?.value??a],c=u>=a&&f>=a&&u+f>2*a,p=(u-a)*(f-a)<0,m=i===0||i===e.length-1;return{value:a,x:r+(p?Math.
sign(u-a)*6:0),y:l+(c?22:-11),half:`${a}`.length*mo*.6/2,rank:m?0:a===u?3:p?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-
l.rank))(a.rank===0||a.rank<3&&e.length<=Bi)&&!o.some(l=>Fi(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>Ve(`${a}`,
r,l,t,{size:mo,bold:!0,anchor:"middle"}))}var Fi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<mo;function Hi(e,t,n){
let o=Ma(e);if(o.length===1){let f=(n-t)/(e.length-1);return e.map((c,p)=>t+p*f)}let a=o.slice(1).map((f,c)=>Sn(o[c].day,
f.day)),r=ja*(e.length-o.length)+Sa*a.length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((f,c)=>f+c,0),u=t;return o.
flatMap(({many:f},c)=>(c&&(u+=Sa*l+i*a[c-1]),Array.from({length:f},(p,m)=>(m&&(u+=ja*l),u))))}function Ma(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function Ui(e,t,n,o){let a=Ma(e);if(a.length===1){let[c]=a.map(v=>v.day&&Oa(v.
day,!0)),m=o<Ri||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,k=d.map(v=>({x:t[v],lines:Ki(e[v].moment,
g)})),y=Math.max(...k.map(({lines:v})=>v.length))*nt*1.25,b=k.flatMap(({x:v,lines:P})=>$a(P,v,n+12,o)),x=c?[Ve(c,0,n+y+22,
"muted",{size:nt})]:[];return[[...b,...x],y+(c?28:8)]}let r=new Set(a.map(({day:c})=>c.slice(0,4))),l=[],i=0;for(let{day:c,
many:p}of a){let[m,d]=[t[i],t[i+p-1]];l.push({from:m,to:d,x:(m+d)/2,words:Oa(c,r.size>1)}),i+=p}let u=l.flatMap(({from:c,
to:p,x:m})=>[Nt([c,n-4],[p,n-4],"edge",1),Nt([m,n-4],[m,n+2],"edge",1)]),f=zi(l.map(c=>({...c,...Aa([c.words],c.x,o)})));
return[[...u,...f.flatMap(({words:c,x:p})=>$a([c],p,n+18,o))],24]}function zi(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function Aa(e,t,n){let o=Math.max(...e.
map(hn))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function $a(e,t,n,o){let{start:a,end:r}=Aa(e,t,o),[l,
i]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,f)=>Ve(u,i,n+f*nt*1.25,"muted",{size:nt,anchor:l}))}var Oa=(e,t)=>Qe(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function Ki(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let l=`${n.at(-1)} ${r}`.trim();!n.at(-1)||hn(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>Vi(r,t))}function Vi(e,t){let n=[...e];if(hn(e)<=t)return e;for(;n.length&&hn(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var Gi=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,hn=e=>[
...e].reduce((t,n)=>t+nt*(Gi.test(n)?1.05:.58),0),fe=e=>`${Math.round(e*10)/10}`,gn=e=>`var(--ajar-${e}, ${Ni[e]})`,Ji={
"&":"&amp;","<":"&lt;",">":"&gt;"},Yi=e=>e.replace(/[&<>]/g,t=>Ji[t]);function Ve(e,t,n,o,{size:a,bold:r=!1,anchor:l="st\
art"}){let i=r?' font-weight="650"':"";return`<text ${`x="${fe(t)}" y="${fe(n)}" text-anchor="${l}"`} font-size="${a}"${i}\
 fill="${gn(o)}">${Yi(e)}</text>`}var Nt=(e,t,n,o)=>`<path d="M${e.map(fe).join(" ")}L${t.map(fe).join(" ")}" stroke="${gn(
n)}" stroke-width="${o}" fill="none"/>`,Zi=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${fe(n)} ${fe(o)}`).join("L")}" strok\
e="${gn(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Ta(e,t,n,o){let[a,r,l]=[t,n,o];return`<p\
ath d="${{first:`M${fe(a-l)} ${fe(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,second:`M${fe(a-l*.9)} ${fe(r-
l*.9)}h${fe(l*1.8)}v${fe(l*1.8)}h${fe(-l*1.8)}z`,third:`M${fe(a)} ${fe(r-l*1.25)}L${fe(a+l*1.25)} ${fe(r)}L${fe(a)} ${fe(
r+l*1.25)}L${fe(a-l*1.25)} ${fe(r)}z`}[e]}" fill="${gn(e)}"/>`}var Qi=600,Xi=340,ec=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s;function La(e,t,n){let o=e.map(a=>({...a,
moment:yo(n,a.moment)}));return{sentence:tc(o,t,n),wide:ko(o,t,Qi),narrow:ko(o,t,Xi),columns:[n["chart-moment"],...t.map(
({name:a})=>a)],rows:o.map(({moment:a,values:r})=>[a,...t.map(({id:l})=>r[l])])}}function yo(e,t){let[,n,o,a=""]=ec.exec(
t)??[],r=new Date(`${o} UTC`);if(Number.isNaN(+r))return yt(e,t);let l=wt(r.toISOString().slice(0,10)),i=M(e["home-until"],
{day:l})+a;return n?`${yt(e,n)}, ${i}`:i}function tc(e,t,n){let[o,a]=[e[0],e.at(-1)],r=o.day&&nc(o.day,o.day.slice(0,4)!==
a.day?.slice(0,4)),l=t.map(({id:f})=>f).filter(f=>o.values[f]!==null);if(e.length===1){let f=l.map(p=>M(n["check-ins-val\
ue"],{ruler:n[`ruler-${p}`],value:o.values[p]})),c=En(f);return r?M(n["check-ins-once"],{day:r,rulers:c}):M(n["check-ins\
-once-undated"],{rulers:c})}let i=l.map(f=>({id:f,before:o.values[f],after:a.values[f]})).filter(({after:f})=>f!==null).
map(({id:f,before:c,after:p})=>M(c===p?n["check-ins-same"]:n["check-ins-changed"],{ruler:n[`ruler-${f}`],before:c,after:p}));
if(!i.length)return n["check-ins-differ"];let u=En(i);return r?M(n["check-ins-since"],{day:r,rulers:u}):M(n["check-ins-s\
ince-undated"],{rulers:u})}var nc=(e,t)=>Qe(e,{month:"long",day:"numeric",...t&&{year:"numeric"}});function Ia(e,{words:t,send:n,open:o,help:a,matters:r,ways:l,isPrinted:i}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=Ae(t,S=>u.replaceChildren(S)),c=S=>{f.begin(),n(S)},p=s("div",{}),m={},d="",g=0,k=Xt(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},p),u);let y=(S,D)=>s("button",{type:"button",onclick:D},S),
b=S=>s("div",{class:"ajar-reflection"},...S.flatMap(D=>xt(D,3))),x=(S,D,F)=>mn({words:t,label:S,question:D,act:()=>c(F)}),
v=()=>{let S=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{S.files[0]&&c({import:await S.files[0].
text()}),S.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),S)};function P(){let S=r();return m.
something?[S.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...S.map(({heading:D,lines:F})=>s("div",
{},s("dt",{},D),...F.map(N=>s("dd",{dir:"auto"},N))))),s("div",{class:"ajar-moves"},...l())]:[]}let E=ct(p,()=>{let S=JSON.
stringify([m,r()]);S!==d&&(d=S,en(p,q))}),L=()=>[y(t["home-take-plan"],()=>c({take:"plan",paper:k.value(),country:a.code()})),
k.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function q(){let S=(N,I)=>y(I,()=>c({take:N})),D=g>(m.danger?.
kinds.length??0)?null:m.danger,F=()=>{g=D.kinds.length+1,q(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(
D?a.notice(D,{level:2,aside:F}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-m\
oves"},y(t["home-go-on"],()=>o(m.newest))):"",m.due?.length?s("ul",{},...m.due.map(N=>s("li",{},N))):"",m.plan?.length?s(
"h2",{},t["home-plan"]):"",m.plan?.length?b(m.plan):"",m.plan?.length&&!D?a.line():"",...(m.earlier??[]).filter(({plan:N})=>N.
length).map(({title:N,plan:I})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${yo(t,N)}`),b(I))),...P(),s("details",
{},s("summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...D?[]:[...i?L():[],S("\
calendar",t["home-take-calendar"]),m.danger?"":S("calendar-line",t["home-take-calendar-line"])],S("check-ins",t["home-ta\
ke-check-ins"]),S("everything",t["home-take-everything"])),v()),m.something?s("details",{},s("summary",{},t["home-end"]),
s("p",{},t["home-anew-how"]),x(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),x(t["home-\
erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:S=>{f.end(),m=S,E()},settle:f.end,say:(S,D="")=>{f.end();let F=s(
"div",{class:"ajar-text"});$e(F,D),u.replaceChildren(S,F),u.scrollIntoView({block:"nearest"})}}}function Na({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([va(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var oc=1e3;function kn(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:l}=document,i=m=>s("div",{
class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},i("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),i("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,c=()=>{f.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=l},p=setTimeout(
a,oc);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,c,{capture:!0,signal:f.signal})}function Da({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:i,fields:u,message:f,beside:c,section:p,
ladder:m}=e,d=[s("h1",{},r),...l.map(g=>Ra("ajar-plan-goal",g)),...i.map(g=>Ra("ajar-plan-hero",g)),wo(u,"h2"),...f.map(
g=>bo(g,dt(g.lines))),c.length?s("section",{},wo(c,"h2")):"",...p.map(g=>bo(g,ic(g))),...m.map(g=>bo(g,cc(g),lc(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];kn(d,{title:r,
paper:t,tight:sc(e),onRefused:a})}function sc({fields:e,message:t,beside:n,section:o,ladder:a}){let r=[...o,...a].flatMap(
i=>[...i.fields,...i.rungs??[]]);return[...e,...t,...n,...r].length>12?2:+(n.length>2)}var yn=({lines:e})=>[...e.join("")].
length,ac=e=>yn(e)<160?"large":yn(e)<500?"middle":"usual",Ra=(e,t)=>s("div",{class:e,"data-size":ac(t)},...xo(t,"h2")),rc=e=>yn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),dt=e=>e.map(t=>s("p",{dir:"auto"},t)),Ba=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:dt(e),xo=({heading:e,lines:t},n,o=dt)=>[s(n,{},e),...o(t)];function wo(e,t){
let n=e.every(rc)?"ajar-plan-beside":"",o=t==="h3"?Ba:dt;return s("div",{class:n},...e.map(a=>s("div",{},...xo(a,t,o))))}
var lc=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+yn(o),0)<900,bo=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),ic=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.
some(({cards:n})=>n)?e.map(n=>t(n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},
...xo(n,"h3",Ba))):[wo(e,"h3")]},cc=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>dt(n)),s("ol",{class:"ajar-plan-run\
gs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...dt(o),a.length?s(
"p",{},s("b",{},a.join(" · "))):null))))];var mt=(...e)=>e.map(([t,n,o={}])=>ke("path",{class:t,d:n,...o})),Rt=(e,...t)=>ke("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),uc=(e,t,n,o)=>ke("circle",{class:e,cx:t,cy:n,r:o}),pc={cup:()=>Rt("88 74 46 56",...mt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Rt("296 12 176 168",...mt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Rt("136 24 136 140",...mt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),uc("glow",234,94,4),...mt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Rt("312 66 80 120",...mt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Rt("190 66 72 100",ke("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ke("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...mt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},qa=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},pc[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function Pa(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),qa(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var Wa=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),qa(e.doors,t)),
_a=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),fc=4e3,dc=6e3,mc=6;function Fa(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?c():f()},e.begin);function l(m,d){o.textContent=m,a.dataset.breath=d}function i(){if(n===mc){c(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,fc)}function u(){l(e.out,"out"),t=setTimeout(i,dc)}function f(){n=0,r.textContent=
e.stop,i()}function c(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:c}}var ot=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Ha(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:c})=>c===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:l}=t[o.
plan]??{},i=r?.find(c=>c.sentence);if(!a||!i)return"";let u=c=>Ua(a[c])&&we(a[c])!=="";if(!pt(l[i.sentence]).every(u))return"";
let f=c=>Object.values(n).some(p=>ut(c,p).length);return Object.values(a).flatMap(hc).some(f)?"":po(i,l,a)}var hc=e=>(e?.
own?[e.own]:[e].flat()).filter(Ua),Ua=e=>typeof e=="string";var Ad=new TextEncoder;var za="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Ka=`${za}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Kd=new RegExp(`(?:[${za}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Vd=new RegExp(`^[${Ka}]+`),Gd=new RegExp(`(^|[;,|"])([${Ka}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Va({after:e,among:t,...n},o){return Lt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var bc=["goal","sentence","fields","message","beside","section","ladder"],wc="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",xc=new RegExp(
`\\r\\n|[${wc}]`);function Ga(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),l=r?Ha([r],t):"",i=Object.
fromEntries(bc.map(u=>[u,[]]));for(let u of a){let{response:f}=n.get(`${u.exercise}@`)??{},c=Object.keys(f??{}).length?t.
exercises[u.exercise]:null;if(!c)continue;let p=vc(jc(c,f),u,u.exercise===o?l:"");i[u.look].push(...p.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(i).some(u=>u.length))throw new ot("journal-no-plan");return{
...i,title:t.exercises[o]?.title??""}}function vc(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?[e.sentence(a)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(o)
return n.flatMap(l=>e.pile(l,o));let r=a?e.told():[];return e.fields(...n.filter(l=>!r.includes(l)))}var Dt=e=>e.flatMap(t=>t.split(xc)).map(we).filter(Boolean);function jc({title:e,items:t,reflection:n,rules:o=[]},a){let r=d=>{
try{return Va(d,a[d.id])}catch{return null}},l=d=>{let g=r(d),k=d.kind==="date"&&gt(g);return Dt(k?[Qe(k,{dateStyle:"ful\
l"})]:Ce(d,g))},i=(...d)=>t.filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:l(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...d)=>({heading:e,fields:i(...d)});function f(d,g){let k=t.find(v=>v.id===d&&v.kind==="sor\
t"),y=k?.piles.find(v=>v.id===g)?.text,b=y&&r(k);if(!b)return[];let x=k.cards.filter(v=>b[v.id]===g).map(({text:v})=>v);
return[{id:g,heading:y,lines:Dt(x)}]}function c(){let d={items:t,rules:o.filter(k=>k.message),reflection:n};if(!d.rules.
length)return[];let g=Object.fromEntries(t.map(k=>[k.id,r(k)]));return fn(d,g).filter(({said:k})=>k.length).map(({heading:k,
said:y})=>({id:"message",heading:k,lines:Dt(y)}))}function p(){let d=o.find(b=>b.ladder)?.ladder;if(!d)return{...u("goal"),
rungs:[]};let g=b=>t.find(({id:x})=>x===b),k=[d.today,d.later].map(g).filter(Boolean),y=d.rungs.filter(b=>g(b.item)).map(
b=>({heading:g(b.item).said,lines:l(g(b.item)),marks:k.filter(x=>r(x)?.chosen.includes(b.card)).map(x=>x.said)})).filter(
b=>b.lines.length||b.marks.length);for(let{id:b,said:x}of d.before??[])a[b]&&typeof a[b]=="string"&&y.push({heading:x,lines:Dt(
[a[b]]),marks:[]});return{...u("goal"),rungs:y}}let m=()=>n[o.find(d=>d.sentence&&d.heading)?.heading]??"";return{fields:i,
section:u,pile:f,message:c,ladder:p,told:()=>pt(n[o.find(d=>d.sentence)?.sentence]??""),sentence:d=>({heading:m(),lines:Dt(
[d])})}}function Ja({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!un(a.exercise,a.answers)?[]:o.item?Sc(o,a):
pa(a.exercise,a.answers)});return[...new Set(n)]}function Sc({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(f=>f.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(f=>a[e][f.id]===t),i=l?l.map(({text:f})=>f):Ce(r,a[e]),
u=n.startsWith("{words}");return i.map(f=>{let c=Te(f);return Xe(n,{words:u?c:dn(c,["a","an"],!1)})})}var $c="{wishes}";function Ya({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let l=d=>{let[g,k]=[n(`${d}@`),
o(`${d}@`)];return g&&k?{exercise:g,answers:k}:null},i=d=>Ja(d,l),u=({items:d})=>d.some(({takes:g})=>g);function f(d,g){
let y=(n(d)?.items??[]).flatMap(({takes:b=[]})=>b).filter(({exercise:b})=>g.includes(`${b}@`));return i({takes:y}).length>
0}function c({key:d,exercise:g,html:k}){let y=o(d),b=g.items.flatMap(T=>Ce(T,y[T.id]).flatMap(S=>Te(S).split(/\n+/)));if(!b.
length)return"";let v=s("div",k?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});k?
p(v,k,b):v.append(...b.map(T=>s("p",{dir:"auto"},T)));let P=s("p",{class:"ajar-status",role:"status"}),E=async()=>{let S=[
...v.querySelectorAll("h1, h2, p, li")].map(({textContent:F})=>F.trim()).join(`

`),D=await to(S,v);P.replaceChildren(e[D?"help-copied":"letter-not-copied"])},L=()=>{let T=/-(US|CA)$/i.test(navigator.language),
S=s("div",{class:"ajar-letter-text"},...v.cloneNode(!0).childNodes);kn([S],{title:e["letter-title"],paper:T?"us-letter":
"a4",onRefused:()=>P.replaceChildren(e["print-refused"])})},q=(T,S)=>s("button",{type:"button",onclick:S},T);return s("d\
iv",{class:"ajar-letter"},v,s("div",{class:"ajar-moves"},q(e["help-copy"],E),q(e["letter-print"],L)),P)}function p(d,g,k){
$e(d,g),[...d.querySelectorAll("p")].find(b=>b.textContent===$c)?.replaceWith(s("ul",{},...k.map(b=>s("li",{dir:"auto"},
b)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let d=a().filter(y=>y.endsWith("@")&&o(y)),g=d.map(y=>({key:y,response:o(y)})),
k=Object.fromEntries(d.map(y=>[y.slice(0,-1),n(y)]));try{let{message:y,beside:b,section:x}=Ga(g,{exercises:k,danger:{},workshop:r}),
v=r.days.map(({item:E})=>E),P=b.filter(({id:E})=>!v.includes(E));return[...y,...P,...x.flatMap(({fields:E})=>E)]}catch(y){
if(y instanceof ot)return[];throw y}}return{sentences:i,isLetter:u,canBegin:f,letter:c,matters:m}}window.ajarShown??=new WeakMap;var Bt=window.ajarShown,Za=e=>e.startsWith("check-in@"),Qa=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Ge={};function Oc(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
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
font-size:.9em;line-height:1.25}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(--ajar-bar) + .75re\
m)}
.ajar-notice:has(~.ajar-nav){position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-background\
,
Canvas);border-bottom:1px solid var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}\

.ajar .ajar-sorted input{scroll-margin-top:7.5em}@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(dat\
a-short);
content:attr(data-short) / ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-n\
otice
.ajar-state:after{content:none}}@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em}}@media(max-width:22em){\

.ajar-notice>:first-child{font-size:.72em;white-space:nowrap}}@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3\
rem}
.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed\
;
top:2px;inset-inline-end:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-inl\
ine-end:6em}
.ajar-nav~.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-na\
v){
flex-wrap:wrap;padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-inline-end:0}}.ajar-nav{border-bottom:1\
px
solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}@media(max-width:40em){.ajar-nav{margin-bottom:1em}.ajar-p\
age>
*+*{margin-top:1.5em}}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav\

details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .a\
jar-nav
button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid transparent;bord\
er-radius:0}
.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{color:var(--ajar\
-ink);
font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);border:2px solid;border-r\
adius:12px;
padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page .ajar-lost){display:none}.ajar .ajar-lost>*+*{margin-top:.\
6em}
.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:600}@container (max-width: 32rem){.ajar .ajar-piles{position:s\
tatic}}
@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-keeping){display:none}.ajar .ajar-piles{position:static}.ajar-text d\
etails::details-content{
display:block;content-visibility:visible}.ajar-scenario{border:0;padding:0}}@media(forced-colors:active){.ajar .ajar-nav\

button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom-color:Highlight\
}
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
`;e.textContent.startsWith(t)||(e.textContent=t)}function Ec({model:e,el:t}){Oc();let n=e.get("pages"),o=e.get("words"),
{plan:a,message:r,letter:l,instead:i,days:u=[],printed:f=[]}=e.get("workshop")??{},c=new Map,p=new Map,m=new Map,d=[],g=h=>d.
push(h),k=null,y=!1,b=!1,x=!1,v=!1,P=!1,E=new Map,L=new Map,q=Math.min(e.get("page"),n.length-1);t.classList.add("ajar"),
Ze(t,o),On(o);let T=s("div",{class:"ajar-page"}),S=h=>n.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&C.key===h)?.
exercise,D=xa({words:o,answered:()=>[...p].map(([h,{answers:C}])=>[S(h),C]).filter(([h,C])=>h&&Object.keys(C??{}).length)}),
F=0,N=h=>{if(clearTimeout(F),F=0,D.set(h),k?.setLost(h),h)for(let C of m.keys())c.get(C)?.release()},I=(h,{awaited:C=!1}={})=>{
try{e.send(h)}catch{N(!0);return}C&&!F&&(F=setTimeout(()=>N(!0),8e3))},w,O=new Promise(h=>{w=h}),A=!1;function W(){A||(A=
!0,window.ajarDangers?G():I({dangers:!0}))}let G=()=>{w();for(let h of Object.values(window.ajarDangers.dangers))Hs(Ls(h))};
function U({key:h,exercise:C},R){if(Za(h)&&!D.isLost()||!(window.ajarDangers||D.isLost())||!un(C,R))return;let K=Lt(C,R),
se=ha(C,K,window.ajarDangers);$(h,{answers:K,done:!0,...se}),E.set(h,Qa(p.get(h))),c.get(h).update(p.get(h)),c.get("made")?.
update()}let V=_s({words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>z(),onCountry:h=>I({country:h})}),
z=()=>{I({forget:!0}),no()},te=Ya({words:o,help:V,exerciseOf:S,answersOf:h=>p.get(h)?.answers,keys:()=>[...p.keys()].filter(
h=>S(h)),workshop:{plan:a,days:u,printed:f}}),oe=(h,C,R)=>(c.set(h.key,R),p.has(h.key)&&R.update(p.get(h.key)),C),X={html(h){
return h.warns&&g(ue),je(h.html)},home(h){let C=s("div",{}),R=Ne=>{Ne.import&&c.get("chart")?.begin(),I(Ne)},H=Ne=>ge(he(
Ne)),{matters:K}=te,se=f.length>0;return oe(h,C,Ia(C,{words:o,send:R,open:H,help:V,matters:K,ways:Je,isPrinted:se})),I({
home:h.key}),C},gate(h){let C=s("div",{class:"ajar-text ajar-gate"}),[R,H]=v?[s("p",{},o["gate-left-out"]),[V.button(),Me(),
Z()]]:[je(x?h.short:h.html),me()],K=s(`h${h.level??2}`,{},h.title);return C.append(K,R,s("div",{class:"ajar-moves"},...H.
filter(Boolean))),v||R.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(ue),C},made:h=>{let C=s("div",{class:"ajar-\
made"}),R=()=>C.replaceChildren(...B(h.section));return c.set("made",{update:R}),R(),C},exercise(h){if(h.invites&&v){let K=[
s(`h${h.level}`,{},h.exercise.title),s("p",{},o["gate-left-out"]),Z()];return s("div",{class:"ajar-text"},...h.folded?[]:
K)}let C=s("div",{}),R=D.line(k?{}:{role:"alert"});m.set(h.key,C);let H=(K,se)=>{k?.begin(),window.ajarSent=Math.max(Date.
now(),(window.ajarSent??0)+1);let ie=window.ajarSent;L.set(h.key,ie),I({key:h.key,...K,sent:ie},{awaited:se}),!(!se||!D.
isLost())&&(N(!0),R.scrollIntoView({block:"nearest"}))};return c.set(h.key,Ro(C,h.exercise,{words:o,level:h.level,small:h.
quick,folded:n.length>1,brief:h.brief,closed:h.folded?!Y(h.key):null,sort:h.quick||n.length>1&&!bn()?Os:zs,enough:h.quick?
"at once":"later",remarks:(K,se)=>sa(K,{words:o,find:ie=>Js(se,ie,window.ajarDangers),isSilent:()=>!!(window.ajarDangers&&
!window.ajarDangers.coach)}),sentences:te.sentences,...p.get(h.key),help:V,instead:()=>Me(h.elsewhere),below:()=>re(h),onAside:K=>{
$(h.key,{aside:K}),C.querySelector(".ajar-letter")?.toggleAttribute("hidden",!K)},onChange:K=>{W(),$(h.key,{answers:K,done:!1}),
H({answers:K,done:!1},b)},onMove:K=>$(h.key,{at:K}),onDone:K=>{U(h,K),H({answers:K,done:!0},!0),Za(h.key)&&c.get("chart")?.
begin()},onStartOver:()=>{$(h.key,{answers:{},done:!1}),H({remove:!0})}})),C.firstElementChild.append(R),g(()=>D.forget(
R)),C},chart(h){let C=s("div",{class:"ajar-chart-block"}),R=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
{begin:H,end:K}=Ae(o,ie=>R.replaceChildren(ie)),se=({checkIns:ie,rulers:ze})=>{K(),ka(C,ie.length?La(ie,ze,o):{},o)};return c.
set(h.key,{update:se,begin:H,end:K}),p.has(h.key)&&se(p.get(h.key)),H(),I({chart:h.key}),s("div",{},C,R)},start:h=>Pa(h,
{open:le,opener:k?.opener}),doors:h=>Wa(h,{open:le}),onward:h=>_a(h,{open:le}),breathing(h){let{element:C,stop:R}=Fa(h);
return g(R),C},notice(h){Us(()=>I({forget:!0}));let C=h.draft?s("p",{class:"ajar-hint"},h.draft):null;if(!h.leave)return s(
"div",{class:"ajar-notice"},s("p",{},h.text),C);let R=s("div",{class:"ajar-leave"},V.button(),eo({words:o,leave:z}));Fs(
V.open),k=ga({words:o,send:I,isQuiet:n.length>1});let H=document.createDocumentFragment(),K=s("div",{class:"ajar-on-pape\
r"});return rn(()=>P||K.append(V.text())),H.append(s("div",{class:"ajar-notice"},s("div",{},k.line,k.small),R),C??"",K,k.
more),H}};function ae(h){let C=n.findIndex(({id:H})=>H&&h===`${H}.ipynb`),R=({section:H,blocks:K})=>H===n[C]?.id&&K.some(
({warns:se})=>se);return Math.max(C,n.findIndex(R))}function je(h){let C=s("div",{class:"ajar-text"});return $e(C,h),V.addNumbers(
C),C.addEventListener("click",R=>{let H=ae(R.target.closest("a")?.getAttribute("href"));H<0||(R.preventDefault(),ge(H))}),
C}function ue(){x=!0}function j(h){v=h,x=!0,Q({focus:!0})}let _=(h,C)=>s("button",{type:"button",onclick:C},h),Z=()=>_(o["\
gate-again"],()=>j(!1));function ee(){j(!1),n[q].blocks.some(({invites:C})=>C)||ge(q+1)}let me=()=>[_(o["gate-no"],()=>j(
!0)),_(o["gate-unsure"],()=>j(!0)),_(o["gate-yes"],ee)],be=h=>n.filter(C=>C.section===h).flatMap(C=>C.blocks.filter(({kind:R})=>R===
"exercise")),B=h=>{let C=be(h).filter(({key:ie})=>p.get(ie)?.done).map(({key:ie,exercise:ze},Ne)=>s("details",{open:Ne===
0},s("summary",{},ze.title),...p.get(ie).reflection.flatMap(ht=>xt(ht,2)))),R=s("p",{},o["made-nothing"]),H=be(h).map(({
key:ie})=>ie),K=r&&te.canBegin(`${r}@`,H)?He():null,se=K?[s("div",{class:"ajar-moves"},K)]:[];return[s("h1",{},o["made-t\
itle"]),...C.length?C:[R],...se]},Y=h=>Object.keys(p.get(h)?.answers??{}).length>0,ne=h=>{let C=be(h).filter(({folded:R})=>!R);
return C.length>0&&C.every(({key:R})=>p.get(R)?.done)};function re(h){let C=h.key.startsWith(`${a}@`)&&V.isKnown()?V.line():
"",R=te.isLetter(h.exercise)?te.letter(h):"",{danger:H,aside:K=0}=p.get(h.key);R&&(R.hidden=K<=(H?.kinds.length??-1));let se=H?.
kinds.length?"":ce(h);return s("div",{class:"ajar-below"},se,C,R,k?.offer()??"")}function ce({key:h,exercise:{items:C}}){
return C.some(({remark:H})=>H)?(W(),aa({words:o,find:()=>Ys(C,p.get(h)?.answers??{},window.ajarDangers),known:O})):""}let he=h=>n.
findIndex(({aside:C,blocks:R})=>!C&&R.some(H=>H.key===h)),le=h=>ge(n.findIndex(C=>C.id===h));function Me(h){let C=`${i?.
exercise}@`,R=he(C);return R<0?h?s("p",{},s("a",{href:h},o["help-needs"])):null:xe(C,R,o["help-needs"])}function xe(h,C,R){
return s("button",{type:"button",onclick:()=>{ge(C);let K=m.get(h)?.querySelector("h1, h2");if(K){for(let se of m.get(h).
querySelectorAll(".ajar-folded, .ajar-sentences"))se.open=!0;K.tabIndex=-1,K.focus()}}},R)}function ve(h,C){let R=n.findLastIndex(
({blocks:H})=>H.some(K=>K.key===h));return R<0||v?null:xe(h,R,C)}let He=()=>ve(`${r}@`,o["make-message"]),Je=()=>{let h=[
...p.keys()],C=`${r}@`,R=r&&(te.canBegin(C,h)||p.has(C)),H=l&&ve(`${l.exercise}@`,o["make-letter"]);return[R?He():null,H].
filter(Boolean)};for(let[h,C]of Object.entries(Ge))X[h]=R=>{let H=s("div",{}),se=C(H,R,{words:o,send:I,onDispose:g,model:e,
exerciseOf:S,formOf:ie=>m.get(ie)});return oe(R,se.element??H,se)};function qt(h,C){let R=X[h.kind](h),{language:H}=n[q];
return!H||!h.html||(Ze(R,{language:H}),C===n[q].blocks.findIndex(({html:K})=>K)&&R.prepend(Mn(o))),R}let Ye=h=>n[q].blocks.
find(C=>C.kind===h),$=(h,C)=>p.set(h,{...p.get(h),...C}),J=()=>{for(let h of d.splice(0))h()};function Q({focus:h=!1}={}){
if(J(),c.clear(),y){T.replaceChildren(k?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(T.replaceChildren(
...n[q].blocks.map(qt)),n.length>1&&de(),!h)return;let C=T.querySelector("h1, h2, h3")??T;C.tabIndex=-1,C.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function de(){let{aside:h,title:C}=n[q];if(wn.hidden=!!h,T.classList.toggle("ajar-asid\
e",!!h),k?.setStart(n[q].id==="start"),h)return;let{section:R,step:H,steps:K,minutes:se}=n[q],ie=n.filter(pe=>!pe.aside),
ze=ie.indexOf(n[q]),Ne=(pe,vn,or={})=>s("button",{type:"button",onclick:()=>ge(n.indexOf(pe)),...or},vn),ht=n.find(({id:pe})=>pe===
"start"),So=ie[ze-1]??ht;T.append(s("div",{class:"ajar-moves ajar-turn"},So?Ne(So,o["previous-page"]):null,ze<ie.length-
1?Ne(ie[ze+1],o["next-page"]):null));let xn=ie.filter(pe=>!pe.section||pe.step===1),$o=pe=>R?pe.section===R:pe===n[q],tr=pe=>({
"aria-current":$o(pe)?"page":null}),nr=pe=>ne(pe.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",Oo=(pe,vn)=>s(
"li",{},Ne(pe,vn,tr(pe)),nr(pe));Ue.replaceChildren(...xn.map(pe=>Oo(pe,pe.title)),ht?Oo(ht,o["start-page"]):""),vo.textContent=
R?M(o["step-of"],{title:C,n:H,all:K,minutes:se}):M(o["page-of"],{n:xn.findIndex($o)+1,all:xn.length,title:C})}function ge(h){
n[h]&&(q=h,Ue.parentElement.open=bn(),e.set("page",h),e.save_changes(),Q({focus:!0}))}let Ue=s("ol",{}),vo=s("summary",{}),
bn=()=>window.innerWidth>640;e.get("notice")&&t.append(X.notice(e.get("notice")));let wn=s("nav",{class:"ajar-nav","aria\
-label":o.pages},s("details",{open:bn()},vo,Ue));n.length>1&&t.append(wn),t.append(D.line({role:"alert"}),T);let jo=0;for(let h of[
"keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-jo<3e4||(jo=Date.now(),I({active:!0}))},{passive:!0,
capture:!0});e.on("msg:custom",h=>{if(N(!1),h.keeping){let R=[...L.values()].some(se=>h.acknowledged<se);k?.update(R?{...h.
keeping,saved:!1}:h.keeping);let{state:H}=h.keeping,K=H==="locked";H&&(b=H==="kept"),H&&K!==y&&(y=K,p.clear(),wn.hidden=
y,Q())}h.states&&queueMicrotask(()=>c.get("made")?.update());for(let[R,H]of Object.entries(h.states??{})){if(h.acknowledged<
L.get(R))continue;let K=H.answers&&!Object.keys(H.answers).length,se=E.get(R)===Qa(H);E.delete(R),$(R,K?{...H,at:0}:H),se||
c.get(R)?.update(p.get(R))}h.dangers&&(window.ajarDangers=h.dangers,G()),h.country!=null&&V.choose(h.country),h.file&&(c.
get("home")?.settle(),Na(h.file));let C=c.get("home")??k;if(h.print){let R=c.get("home");R?.settle(),Da(h.print,()=>R?.say(
o["print-refused"]))}h.erased&&C?.say(h.erased,Ye("home")?.erased),h.said&&c.get("chart")?.end(),h.said&&C?.say(h.said),
h.open&&le(h.open),h.problem&&c.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{Object.assign(o,e.get(
"words")),Ze(t,o),On(o),n=e.get("pages"),Q()});let er=wa(e,{gone:()=>N(!0),back:()=>{D.isLost()&&I({ready:!0})}});return Q(),
Bt.set(o,(Bt.get(o)??0)+1),I({ready:!0}),()=>{P=!0,J(),er(),clearTimeout(F),Bt.set(o,Bt.get(o)-1),Bt.get(o)||I({gone:!0})}}
var Xa={render:Ec};Ge.door=(e,t,n)=>ws(e,n);Ge.group=(e,t,n)=>Ss(e,n);Ge.scenario=(e,t,{words:n,model:o})=>({element:$s(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Ge.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:l,update:i}=vs(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...l),
{element:u,update:i}};Ge.desk=bs;var Vm=Xa;export{Vm as default};
