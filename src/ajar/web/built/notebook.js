var Oo=/^(\d{4})-(\d{2})-(\d{2})$/;function Bt(e){let[,t,n,s]=typeof e=="string"&&Oo.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=So(+t,+n)?e:null}function Wt(e){let t=e.getFullYear();return t>=1&&t<=9999?Co(t,e.getMonth()+1,e.getDate()):null}var Ft=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function So(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Co=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Eo=["button","input","select","summary","textarea"],Mo=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,c]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),c):c===!0?s.setAttribute(
a,""):c!==!1&&c!=null&&s.setAttribute(a,c);return Eo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Mo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function Oe(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,c]of Object.entries(t))s.setAttribute(a,c);return s.append(...n),
s}var He=["importance","confidence","readiness"],W=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let c=t[s];return a?
Number.isInteger(c)?c+1:n:["number","string"].includes(typeof c)?c:n}),je=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Se(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return s.length?s:e.cards}var _t=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var To=2e4;function zt(e,{oninput:t,...n}){let s=o("textarea",{maxlength:To,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let c=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+c}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function Ut(e,t,{words:n,group:s,change:a,remarks:c}){let{opener:r,
long:l,remark:u}=e,p=r?o("b",{id:`${s}-opener`},r):o("span",{},n["own-words"]),i=zt(t??"",{rows:l?8:2,oninput:()=>a(i.value.
trim()?i.value:null),...r&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),f=o("label",{class:"ajar-w\
ords ajar-write"},p,i);return u&&c?o("div",{},f,c(i,e)):f}function Pt(e,t,{words:n,change:s}){let a=o("div",{}),c=()=>[...a.
querySelectorAll("textarea")],r=()=>{let w=c().map(v=>v.value).filter(v=>v.trim());s(w.length?w:null)},l=()=>[...a.children].
forEach((w,v)=>{w.querySelector("label > span").textContent=W(n.line,{n:v+1}),w.querySelector("button").setAttribute("ar\
ia-label",W(n["remove-line"],{n:v+1}))}),u=()=>{g(""),c().at(-1).focus()},p=o("button",{type:"button",class:"ajar-link",
onclick:u},n["add-line"]),i=()=>{l(),p.hidden=a.children.length>=e.most},f=w=>{let v=c()[c().indexOf(w)+1];v?v.focus():w.
value.trim()&&!p.hidden&&u()},d=w=>{let v=zt(w,{rows:1,enterkeyhint:"next",oninput:()=>{v.value.includes(`
`)&&(v.value=v.value.replace(/\s*\n\s*/g," ")),r()},onbeforeinput:S=>{["insertLineBreak","insertParagraph"].includes(S.inputType)&&
(S.preventDefault(),f(v))}});return v},g=w=>{let v=()=>{let I=S.nextElementSibling||S.previousElementSibling;S.remove(),
I||g(""),i(),r(),(I||a.firstElementChild).querySelector("textarea").focus()},S=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},o("span",{}),d(w)),o("button",{type:"button",class:"ajar-remove",onclick:v},"×"));a.append(S),i()},
j=t||[];for(let w=0;w<Math.max(e.lines,j.length);w++)g(j[w]??"");return o("div",{class:"ajar-lines"},a,p)}function ye(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Ht(e,t,n){let{words:s,level:a=3,small:c=!1,folded:r=!1,brief:l=!1,beside:u=[]}=n,p={...No,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,f={...n.answers},d=0,g=null,j=0,w=n.
aside??0,v=t.why?o("p",{class:"ajar-why"},t.why):"",S=t.private?o("p",{class:"ajar-private"},t.private):"",I=!1,{example:R}=t,
M=R?o("details",{class:"ajar-example"},o("summary",{},s.example),o("p",{},R)):"",E=o("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),A=o("div",{}),$=o("div",{class:"ajar-body"}),T=o("section",{class:"ajar-form","aria-labelledb\
y":`${i}-title`},o(`h${a}`,{id:`${i}-title`},t.title),...c||r?[o("div",{class:"ajar-beside"},...u,v?Ao([v],s):""),S]:[v,
S],M,A,$,E);T.addEventListener("keydown",x=>{x.key!=="Enter"||!(x.ctrlKey||x.metaKey)||!g||(x.preventDefault(),g.next.click())}),
e.replaceChildren(T);function F(){let x=t.items.filter(B=>je(B,f));if(l){let B=I?x.filter(P=>P.after).map(P=>[P]):[];return[
x.filter(P=>!P.after),...B]}return c&&t.together?[x]:x.map(B=>[B])}let _=x=>{E.replaceChildren(x)},m=ye(s,_);function y(x,B){
E.replaceChildren(`${x} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{f=B,_(""),n.onChange(f),ae({focus:!0})}},
s["put-back"]))}function b(x,B){f={...f,[x.id]:B},Lo($),_(""),n.onChange(f),z()}function O(){D(!0),m.begin(),j=setTimeout(
q,8e3)}function q(){j&&(clearTimeout(j),j=0,D(!1),m.end())}function D(x){for(let B of g?.fieldsets??[])B.disabled=x}function z(){
if(!g)return;let{items:x,skip:B,where:P,next:Y,enough:se,whys:ne}=g,oe=F().length;B.textContent=G(x)?s["clear-and-skip"]:
s.skip,P.textContent=W(s["question-of"],{n:d+1,all:oe}),P.hidden=(c||l)&&oe===1,Y.textContent=d===oe-1?s.done:s.next,se.
hidden=!Z(oe),ne.hidden=!l||I||!G(x)}function Z(x){return(n.enough==="at once"||d>0)&&d<x-1&&G(t.items)}function L(){j||
(O(),n.onDone(f))}let G=x=>x.some(({id:B})=>f[B]!=null);function J(x,B=!0){if(j)return;let P=F();if(d+=x,d>=P.length){d=
P.length-1,L();return}ae({focus:B,again:x<0})}function te(x,B){let P=`${i}-${x.id}`,Y=o("legend",{id:`${P}-ask`},W(x.ask,
f)),se=x.hint?o("p",{class:"ajar-hint",id:`${P}-hint`},x.hint):null,ne=[se,B.mark].filter(Boolean).map(({id:h})=>h),oe=x.
among?{...x,cards:Se(x,f)}:x,de=p[x.kind](oe,_t(oe,f[x.id]),{words:s,level:a+1,group:P,change:h=>b(x,h),say:_,remarks:n.
remarks,isQuick:n.enough==="at once",...B}),pe={class:`ajar-item ajar-${x.kind}`,tabindex:"-1","aria-describedby":ne.join(
" ")||null};return o("fieldset",pe,Y,se,de)}function ae({focus:x=!1,again:B=!1}={}){let P=F();d=Math.max(0,Math.min(d,P.
length-1));let Y=P[d],se=n.mark?.(Y),ne=se?o("p",{class:"ajar-mark",id:`${i}-${Y[0].id}-mark`},se):null,oe=o("div",{class:"\
ajar-moves ajar-onward"}),de=d>0?()=>J(-1):null,pe=Y.map(re=>te(re,{mark:ne,again:B,moves:oe,back:de})),h=o("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(j)return;let re=f,Ne=G(Y);f={...f,...Object.fromEntries(Y.map(({id:Ie})=>[Ie,null]))},
n.onChange(f),J(1),Ne&&y(s.cleared,re)}}),k=o("button",{type:"button",class:"ajar-next",onclick:()=>{j||(_(""),J(1))}}),
N=o("p",{class:"ajar-where"}),K=o("button",{type:"button",class:"ajar-link",onclick:()=>{I=!0,J(1)}},s["add-why"]),H=o("\
button",{type:"button",class:"ajar-link",onclick:L},s.enough);g={items:Y,skip:h,where:N,next:k,fieldsets:pe,enough:H,whys:K},
A.replaceChildren(),oe.replaceChildren(k,h),de&&oe.append(o("button",{type:"button",class:"ajar-back",onclick:de},s.back));
let Q=pe.length===1;ne&&Q&&pe[0].lastElementChild.before(ne),$.replaceChildren(N,...ne&&!Q?[ne]:[],...pe,oe,...n.enough?
[K,H]:[]),z(),n.onMove?.(d),x&&(pe[0].focus({preventScroll:!0}),N.scrollIntoView({block:"nearest"}))}function ue(x){if(A.
replaceChildren(),!x||!n.help||w>x.kinds.length)return null;let B=()=>{w=x.kinds.length+1,n.onAside?.(w),A.replaceChildren(),
$.querySelector("[tabindex]").focus()},{help:P,needs:Y}=n;return A.append(P.notice(x,{level:a+1,aside:B,needs:Y})),A.querySelector(
"[tabindex]")}function ce(x,{focus:B=!1,danger:P=null}={}){g=null;let Y=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);
$.replaceChildren(o("div",{class:"ajar-reflection"},Y,...x.flatMap(ne=>Re(ne,a+2)),n.below?.()??null),o("div",{class:"aj\
ar-moves"},o("button",{type:"button",onclick:()=>{d=0,ae({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let ne=f;f={},d=0,w=0,n.onAside?.(0),n.onStartOver(),ae({focus:!0}),y(s["started-over"],ne)}},s["start-over"])));let se=ue(
P);B&&(se??Y).focus()}function ge(x){let B=$.contains(document.activeElement);B&&g&&!j||(q(),f={...x.answers},x.done?ce(
x.reflection,{focus:B,danger:x.danger}):(d=x.at??Math.max(0,F().findIndex(P=>P.some(({id:Y})=>f[Y]==null))),ae()))}let{done:Le,
reflection:C,danger:U}=n;return ge({answers:f,at:n.at,done:Le,reflection:C,danger:U}),{update:ge,release:q,say:x=>{q(),_(
x)}}}var Ao=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function Lo(e){for(let t of e.querySelectorAll("in\
put, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Re=({heading:e,
said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),No={ruler(e,t,{group:n,change:s}){let a=Array.
from({length:11},(c,r)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:r,checked:t===r,onchange:()=>s(
r),"aria-describedby":r===0?`${n}-low`:r===10?`${n}-high`:null}),o("span",{},`${r}`)));return o("div",{class:"ajar-scale"},
o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o(
"span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:c}){let{chosen:r,own:l}=t||
{chosen:[],own:""},u=()=>a(r.length||l.trim()?{chosen:[...r],own:l}:null),p=e.many?"checkbox":"radio",i=e.cards.map(d=>o(
"input",{type:p,name:s,value:d.id,checked:r.includes(d.id),onchange:g=>{e.many?r=r.filter(j=>j!==d.id).concat(g.target.checked?
d.id:[]):(r=[d.id],l="",f&&(f.value="")),u()}})),f=e.own?o("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.
value,!e.many&&l.trim()&&(r=[],i.forEach(g=>{g.checked=!1})),u()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((d,g)=>o("label",{class:"ajar-card"},i[g],o("span",{},d.
text))),f?o("label",{class:"ajar-own"},o("span",{},e.own),f):null,f&&e.remark&&c?c(f,e):null)},text:Ut,list:Pt,date(e,t,{
words:n,change:s,say:a}){let c=Wt(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",
{type:"date",value:t??"",oninput:({target:r})=>{s(r.value||null),r.value>="1000"&&r.value<c&&a(n["day-past"])}}))}};var Io=e=>e;function fe(e,t){e.innerHTML=Io(t)}function Ve(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([c,r])=>o("option",{value:c,selected:c===n},r)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ce(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function c(){n=!0;let r=new AbortController,l=()=>{r.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:r.signal,capture:u!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,c);return a}function Ke(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(a===!1)return;let c=n("summary, button").
find(l=>l.textContent===a),r=c??e.querySelector("h2, p");c||(r.tabIndex=-1),r.focus({preventScroll:!0})}function Vt(e,{words:t,send:n,onDispose:s}){let a={},c=null,r=!1,l="",u=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=ye(t,y=>{f.textContent=y}),g=pt(t),j=Ve(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,u,f),g.dialog);let w=y=>{a.busy?f.textContent=t["room-one-moment"]:(d.begin(),
n(y,{awaited:!0}))},v=(y,b)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>w(b)},y),S=(...y)=>o(
"div",{class:"ajar-moves ajar-many"},...y);function I(){let y=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${m}\
-key`,"aria-describedby":`${m}-key-how`}):null,b=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(y&&!y.value){y.focus();return}w({room:"open",...y?{key:y.value}:{}}),y&&(y.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?W(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),y?o("label",{class:"ajar-words",for:y.
id},t["room-host-key"]):null,y?o("p",{class:"ajar-hint",id:`${m}-key-how`},t["room-host-key-how"]):null,y,S(b,a.elsewhere?
null:v(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:S(...[12,3].
map(O=>v(W(t["room-rehearse"],{n:O}),{room:"rehearse",phones:O})))]}let R=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),S(v(t["room-go-on"],{room:"go-on"}),v(t["room-end"],{room:"end"}))];function M(){let y=o("button",{type:"butt\
on",onclick:()=>g.show()},t["room-large"]),b=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:W(t["room-line"],{code:a.
code})),O=a.address?y:null;return c?[E(),o("div",{class:"ajar-door-line"},b,i,O),A(),T()]:[o("h2",{},t["room-title"]),E(),
A(),b,a.address?Kt(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?$():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},i,O,a.inside&&!a.practice?v(t["room-widen"],
{room:"widen"}):null),T()]}let E=()=>a.practice?o("p",{},De(t)):null,A=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function $(){let y=o("select",{id:`${m}-address`,onchange:()=>n({room:"pick",ip:y.value})},...a.addresses.map(
({ip:b,network:O})=>o("option",{value:b,selected:b===a.picked},`${b} (${O})`)));return o("label",{class:"ajar-words",for:y.
id},o("span",{},t["room-address"]),y)}function T(){let y=o("div",{}),b=o("button",{type:"button",onclick:()=>D(!1)},t["r\
oom-end-no"]),O=o("button",{type:"button",onclick:()=>D(!0)},t["room-end"]),q=()=>y.replaceChildren(...r?[o("p",{},t["ro\
om-end-sure"]),S(b,v(t["room-end"],{room:"end"}))]:[O]),D=Z=>{r=Z,q(),(r?b:O).focus()};q();let z=(Z,L)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...L()},{awaited:!0})},Z);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?S(z(t["room-take-table"],()=>({
what:"table"})),z(t["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,o("p",{},t["room-end-how"]),
y)}function F(y){a={...a,...y},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let b=ut(t,a.joined);
i.textContent!==b&&(i.textContent=b),g.update(a,b),c===null&&a.state==="open"&&(c=!a.here),a.state!=="open"&&(c=null,r=!1),
a.busy?d.begin():(d.end(),f.textContent=""),_()}let _=Ce(u,()=>{let{joined:y,problem:b,...O}=a,q=JSON.stringify([O,c]);if(q===
l)return;l=q;let D={open:M,lost:R}[a.state]??I;Ke(u,()=>u.replaceChildren(...D().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let m=`ajar-door-${window.ajarForms}`;return Ge(e,()=>n({room:"look"}),s),{update:F}}var ut=(e,t)=>t?t===
1?e["room-joined-one"]:W(e["room-joined"],{n:t}):e["room-joined-none"],De=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Kt(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return fe(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function pt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(c,r){s.textContent=r;let l=JSON.stringify([c.address,c.code,c.practice]);l!==a&&(a=l,c.address?t.replaceChildren(
c.practice?o("p",{},De(e)):"",Kt(e,c),s):(n.close(),t.replaceChildren()))}}}function Ge(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:c})=>c)&&t()});s.observe(e),n(()=>s.disconnect())}function Ze(e,{sentence:t,wide:n,narrow:s,columns:a,rows:c},r){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let l=(p,i)=>{let f=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return fe(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},r.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...c.map(([p,...i])=>o("tr",{},o(
"th",{scope:"row"},p),...i.map(f=>o("td",{},f??"–")))))))))}function Gt({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-hands-${window.
ajarForms}`,r=new Map,l=g=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...g}),u=l({id:`${c}-people`,
min:1}),p=g=>Math.max(0,Math.floor(Number(g.value)||0)),i=g=>g.kind==="card"?g.bands.slice(0,1):g.bands,f=g=>{let j=e.filter(
I=>I.item===g),w=(I,R)=>{let M=l({"aria-label":[I.card,i(I)[R]].filter(Boolean).join(": ")});return r.set(I.id,[...r.get(
I.id)??[],M]),M},v=j.length===1&&!j[0].card?j[0].bands.map((I,R)=>[I,[w(j[0],R)]]):j.map(I=>[I.card,i(I).map((R,M)=>w(I,
M))]),S=j[0].card?["",...i(j[0])]:null;return o("table",{},o("caption",{},s(g)),S&&S.length>2?o("thead",{},o("tr",{},...S.
map(I=>I?o("th",{scope:"col"},I):o("td",{})))):null,o("tbody",{},...v.map(([I,R])=>o("tr",{},o("th",{scope:"row"},I),...R.
map(M=>o("td",{},M))))))};function d(){let g=new Map(e.map(S=>[S,r.get(S.id).map(p)])),j=Math.max(...[...g.values()].map(
S=>S.reduce((I,R)=>I+R,0))),w=p(u)||j;if(!w){u.focus();return}let v=Object.fromEntries([...g].map(([S,I])=>[S.id,S.kind===
"card"?[I[0],Math.max(0,w-I[0])]:I]));a({counts:v,people:w})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:g=>{g.preventDefault(),d()}},
...[...new Set(e.map(g=>g.item))].map(f),o("label",{class:"ajar-words",for:u.id},o("span",{},n["room-people"]),u),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Zt(e,{words:t,send:n,onDispose:s,form:a,ask:c}){let r={not:{}},l=!1,u="",p="",i=!1,f=(L,G={})=>{i=L==="reveal",
E.begin(),n({question:e.of,do:L,...G},{awaited:!0})},d=o("div",{class:"ajar-results",hidden:!0}),g=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),w=o("span",{}),v=o("p",
{class:"ajar-counts"}),S=Ro(e.minutes,t,s),I=o("button",{type:"button",class:"ajar-link",onclick:()=>m(!l)}),R=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),M=(...L)=>{R.textContent!==L[0]&&R.replaceChildren(...L)},E=ye(t,L=>M(
L||p)),A={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},$=Object.
keys(A).filter(L=>e.units.length||L==="open"||L==="close"),T=Object.fromEntries($.map(L=>[L,o("button",{type:"button",onclick:()=>{
T[L].getAttribute("aria-disabled")?M(F(L)):L==="reset"?_():f(L)}},A[L])])),F=L=>r.busy?t["room-one-moment"]:r.not[L];function _(){
let L=o("button",{type:"button",class:"ajar-link",onclick:()=>{M(""),T.reset.focus()}},t["home-no"]),G=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{M(""),T.reset.focus(),f("reset")}},t["room-ask-reset"]);R.replaceChildren(t["room\
-reset-sure"]," ",L," ",G),L.focus()}function m(L){l=L,d.hidden=!L,a().hidden=L,I.textContent=t[L?"room-show-question":"\
room-show-result"]}let y=pt(t),b=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>y.show()},t["room-cod\
e"]),O={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function q(L){let G=r;r={...r,...L};let J=r.
room==="open";w.replaceChildren(r.practice?De(t):""),j.textContent=r.problem,j.hidden=!r.problem;let te=[[r.answered,t["\
room-answered"]],[r.joined,t["room-have-joined"]]],ae=!J||!e.units.length?[]:r.hands||r.inside?te.slice(0,1):te;v.replaceChildren(
...ae.map(([ue,ce])=>o("span",{},o("b",{},`${ue}`)," ",ce))),S.update(r.seconds);for(let ue of $)Yt(T[ue],F(ue));p=J?r.hands?
t["room-by-hands-now"]:O[r.state]:t["room-not-open"],(G.state!==r.state||G.room!==r.room||G.hands!==r.hands)&&M(p),r.busy||
E.end(),Jt(g,r.withheld),y.update(r.way??{},ut(t,r.joined)),b.hidden=!r.way?.address,D(),i&&!r.busy&&r.state==="closed"&&
g.childElementCount&&(i=!1,g.scrollIntoView({block:"nearest"}))}function D(){let L=JSON.stringify(r.charts??[]);if(L===u)
return;u=L;let G=!!r.charts?.length;d.replaceChildren(...Qt(r.charts??[],t)),I.hidden=!G,m(G),G&&i&&d.scrollIntoView({block:"\
start"}),i=!1}let z=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...$.
map(L=>T[L]))),o("div",{class:"ajar-bar-line"},w,R,I,b,S.element),y.dialog),Z=e.units.length?Gt(e,{words:t,ask:c,send:L=>f(
"hands",L)}):null;return I.hidden=!0,Ge(z,()=>n({room:"look"}),s),{parts:[d,g,j,z,Z].filter(Boolean),update:q}}function Yt(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Jt(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Qt=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Ze(s,n,t),s});function Xt(e,{words:t,send:n,onDispose:s}){
let a={},c="",r=o("div",{class:"ajar-results"}),l=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),i=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=o("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?i.textContent=d():(i.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),d=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,r,l,u,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},f),i)),Ge(e,()=>n({room:"look"}),s),{update(g){a={...a,...g},p.replaceChildren(a.practice?De(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Jt(l,a.withheld),Yt(f,d());let j=JSON.stringify(a.charts??[]);j!==c&&(c=j,r.replaceChildren(
...a.charts?.length?Qt(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Ro(e,t,n){let s=null,
a=!1,c=o("span",{role:"timer"}),r=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),l=o("p",{class:"a\
jar-clock"},c," ",r);function u(){let i=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=i===null?"":`${Math.floor(
i/60)}:${String(i%60).padStart(2,"0")}`,d=i===null?e?W(t["room-minutes"],{minutes:e}):"":e?W(t["room-clock"],{time:f,minutes:e}):
f;c.textContent=a?"":d,r.textContent=t[a?"room-clock-show":"room-clock-hide"],l.hidden=!d}let p=setInterval(()=>{s!==null&&
u()},1e3);return n(()=>clearInterval(p)),{element:l,update:i=>{s=i==null?null:Date.now()-i*1e3,u()}}}function en(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
c=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=o("div",{class:"ajar-text"}),l=o("summary",{}),u=({title:f,
story:d,more:g,role:j})=>{fe(c,d),c.prepend(o("h2",{},f)),fe(r,g),l.textContent=j},p=e.couples.find(f=>f.id===n)??e.couples[0],
i=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(f=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:f.id,checked:f===
p,onchange:()=>{u(f),s(f.id)}}),o("span",{},f.title)))));return u(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
c,o("details",{class:"ajar-role"},l,r),i)}var ft="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Do=new RegExp(`^${ft}+|${ft}\
+$`,"g"),qo=/[\p{L}\p{N}_]+/gu,Bo=/^[\p{L}\p{N}_]+/u,Wo=/\{([a-z][a-z0-9-]*)\}/,[Fo,_o]=["⁨","⁩"],tn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},zo=new RegExp(`[,;:،]|${ft}`),Uo=/^\p{Uppercase}/u,nn=/[.!?…؟。][\u2069”’"')»]*$/,
Po=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
me=e=>e.replace(Do,""),he=e=>e.toLowerCase().toUpperCase(),Ye=e=>e.match(Bo)?.[0]??"",on=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function qe(e,t,n=[]){let s=e.split(Wo),a="";for(let c=0;c<
s.length-1;c+=2){let[r,l,u]=s.slice(c,c+3),p=Ho(me(t[l]),u),i=Ko(r,p,n),f=!i&&!a&&Uo.test(r);a+=nn.test(a)?i.replace(/^,+/,
""):i,a+=Go(f?Vo(p):p)}return nn.test(a)?a:a+s.at(-1)}function xe(e){let t=me(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in tn&&s===tn[n]&&me(a))||a.includes(n)||a.includes(s)?e:a}function Ho(e,t){let n=e.length;for(;n&&zo.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(".")&&s!==".",c=s.slice(0,-1);return a&&!c.slice(c.lastIndexOf(
" ")+1).includes(".")?c:s}function Vo(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Ko(e,t,n){let s=he(
Ye(t));if(!s)return e;let a=new Set(n.map(he)),c=r=>r===s||a.has(r)&&a.has(s);for(let r of e.matchAll(qo))if(c(he(r[0])))
return e.slice(0,r.index);return e}var Go=e=>Po.test(e)?`${Fo}${e}${_o}`:e;var dt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function sn(e,t,{words:n,level:s,change:a,say:c,again:r,
moves:l,back:u,isQuick:p}){let i={...t},{cards:f,piles:d}=e,g=E=>d.find(A=>A.id===E).text,j=o("div",{class:"ajar-one"});
function w(E,A){i={...i,[E.id]:A},A||delete i[E.id],a(Object.keys(i).length?i:null),A&&c(W(n.moved,{card:xe(E.text),pile:g(
A)}))}function v(E,{focus:A=!0,back:$=E?()=>v(E-1):u,onward:T=()=>I(E+1)}={}){let F=f[E],_=W(n["card-of"],{n:E+1,all:f.length}),
m=o("div",{class:"ajar-one-card",role:"group","aria-label":_,tabindex:"-1"},o("p",{class:"ajar-where"},_),o("p",{},F.text)),
y=b=>{w(F,b),T()};l.hidden=!0,j.replaceChildren(m,o("div",{class:"ajar-one-piles"},...d.map(({id:b,text:O})=>dt(O,()=>y(
b),{"aria-pressed":`${i[F.id]===b}`}))),o("div",{class:"ajar-one-also"},$?S(n.back,()=>$()):o("span",{}),S(n["card-out"],
()=>y("")),p?o("span",{}):S(n["card-enough"],()=>R()))),A&&m.focus({preventScroll:!0})}let S=(E,A)=>dt(E,A,{class:"ajar-\
link"}),I=E=>E<f.length?v(E):R();function R({focus:E=!0}={}){let A=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),$=(T,F)=>{let _=f.
filter(b=>(i[b.id]??"")===F),m=b=>v(f.indexOf(b),{back:R,onward:R}),y=_.map(b=>o("li",{},dt(b.text,()=>m(b))));return y.
length?[o(`h${s+1}`,{},T),o("ul",{},...y)]:[]};j.replaceChildren(A,o("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:T,text:F})=>$(F,T)),...$(n["cards-out"],"")),l.hidden=!1,E&&(A.focus({preventScroll:!0}),j.scrollIntoView({block:"n\
earest"}))}let M=f.map(E=>!!i[E.id]).lastIndexOf(!0)+1;return M===f.length||r&&M?R({focus:!1}):v(M,{focus:!1}),j}var Zo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Yo=new RegExp(`(${Zo})|[.…]+|[!?;\\n]`,"gu"),Jo=/[\u0300-\u036f'’‘ʼ]/g,
Qo=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Je(e){let t={};for(let[n,s]of Object.entries(e))t[n]=an(s,t);return t}
var be=(e,t)=>new RegExp(e.map(n=>an(n,t)).join("|"),"y");function Qe(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Xe(e,t){let n=t;
for(let[s,a]of Qe(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var Be=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function an(e,t){return`(?:${(e.match(Qo)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Xo(a)).join("")})`}function Xo(e){let t=rn(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var rn=e=>e.normalize("NFKD").replace(Jo,"").toLowerCase();function We(e){let t="",n=[];for(let s of e.
matchAll(Yo)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?rn(s[1]):"."} `;t+=a;for(let c=0;c<a.length;c++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var es=4,cn=16411,ln=[1,1],ts=[0,0],ht=new WeakMap;function et(e,t){let{passes:n,kinds:s,learned:a}=fn(t),{line:c,places:r}=We(
e),l=Xe(n,c),u=Object.entries(s).flatMap(([f,d])=>Qe(d,l).map(([g,j])=>({kind:f,start:g,end:j-1}))),p=a?ns(u,c,a):u,i=(f,d)=>f.
span[0]-d.span[0]||f.span[1]-d.span[1]||(f.kind<d.kind?-1:+(f.kind>d.kind));return p.map(({kind:f,start:d,end:g})=>({kind:f,
span:[r[d][0],r[g][1]]})).sort(i)}function*pn(e){let{passes:t,kinds:n}=fn(e);for(let s of[t,...Object.values(n)])yield,Qe(
s,"we are here ")}function fn(e){return ht.has(e)||ht.set(e,ss(e)),ht.get(e)}function ns(e,t,n){let{weights:s,kinds:a,limit:c,
least:r}=n,l=os(t,n),u=l.slice(1).map((v,S)=>[...l[S],...v]),p=v=>{let S=new Set(v.flatMap(I=>I.places));return un(s,S)/
Math.sqrt(S.size)},i=[...l,...u];if(e.length)return mt(i,p)[1]>r?e:[];let f=i.filter(v=>v.length>es),[d,g]=mt(f,p);if(!(g>
c))return[];let j=new Set(d.flatMap(v=>v.places.slice(0,2))),[w]=mt(Object.keys(a),v=>un(a[v],j));return[{kind:w,start:d[0].
start,end:d.at(-1).start}]}function os(e,{numbers:t,weights:n}){let s=ln,a=[[]];for(let c of e.matchAll(/[^ ]+/g)){let r=c[0]===
".",l=r?ln:t.get(c[0])??ts,u=[[0,l[0]],[1,l[1]],[s[0],l[0]],[s[1],l[1]]],p=([i,f],d)=>((d*cn+i)*cn+f)%n.length;a.at(-1).
push({start:c.index,places:u.map(p)}),s=l,r&&a.push([])}return a.filter(c=>c.length)}var mt=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),un=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),dn=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function ss({lists:e,passes:t,phrases:n,learned:s}){let a=Je(e),
c=Object.entries(n).map(([r,l])=>[r,be(l,a)]);return{passes:be(t,a),kinds:Object.fromEntries(c),learned:s&&as(s)}}function as({
same:e,concepts:t,weights:n,kinds:s,limit:a,least:c}){let r=new Map,l=2;for(let p of e){for(let i of p.split(" "))r.set(
i,[l,l]);l++}for(let[p,i]of t.entries())for(let f of i.split(" "))r.set(f,[l++,2+e.length+p]);let u=Object.entries(s).map(
([p,i])=>[p,Be(i)]);return{numbers:r,weights:Be(n),kinds:Object.fromEntries(u),limit:a,least:c}}function hn({title:e,close:t,bar:n,parts:s}){let a=()=>{r.close?r.close():r.remove()},c=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=o("dialog",{class:"ajar ajar-help","aria-labelledby":c.id,onclose:()=>r.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),a())}},n,c,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),c.focus()}var mn=["emergency","crisis","violence","agency","worried","child"],rs=["crisis","violence"],bn='a[href$="#Help-lines"]',
ie=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function gn(){for(let e of ie().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ie().listeners.delete(e),e.shown||(e.shown=t)}}function cs(e,{zone:t="",
languages:n=[]}){let s=l=>l.endsWith("/")?t.startsWith(l):t===l,a=e.find(({zones:l})=>l.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let c=e.find(l=>l.home);return c?c.code:n.map(l=>l.split("-").slice(1).join("-").
toUpperCase()).find(l=>e.some(({code:u})=>u===l))??""}function kn(e,t,n){let s=Object.values(t).flatMap(r=>typeof r=="st\
ring"||Array.isArray(r)?r:r?.own??[]);for(let r of Object.values(n)){let l=s.flatMap(p=>et(p,r)),u=dn(l,r);if(u)return{...u,
kinds:[...new Set(l.map(({kind:p})=>p))].sort()}}let a=e.filter(({id:r,kind:l})=>l==="ruler"&&t[r]!=null),c=Object.values(
n)[0]?.["rulers-at-zero"];return c&&a.length===3&&a.every(({id:r})=>t[r]===0)?{...c,kinds:[]}:null}var gt=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),yt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
yn=e=>`tel:${e.match(/\d+/)[0]}`;function jn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ie().countries=
t);let a=()=>ie().countries,c=()=>ie().chosen||cs(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),r=()=>a().find($=>$.code===c());function l($){ie().chosen=$,gn();for(let{element:T,draw:F}of ie().
listeners)F(T)}function u($,T){return T($),ie().listeners.add({element:$,draw:T,shown:!1}),queueMicrotask(gn),$}let p=$=>u(
o("div",{}),T=>T.replaceChildren(...$())),i=()=>{let $=[...a(),{code:"-",country:e["help-elsewhere"]}],T=o("select",{onchange:()=>{
l(T.value),s(T.value)}},...$.map(F=>o("option",{value:F.code},F.country)));return u(T,()=>{T.value=r()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),T)},f=({say:$,to:T},F)=>{if(/^(tel|sms):/.test(T))return o("a",
{class:F?"ajar-reach":"ajar-reach ajar-first",href:T},o("span",{},...yt($)));let _=o("span",{},$),m=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":W(e["help-copy-what"],{address:T}),onclick:async()=>{await is(T,_)&&(m.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},_," ",m)},d=$=>o("li",{},o("p",{class:"ajar-for"},$.
for_what),o("p",{class:"ajar-hint"},[$.name,$.hours,$.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...$.reach.map(f))),g=({emergency:$,note:T})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),T?o("\
p",{class:"ajar-hint"},T):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:yn($)},W(e["help-call"],{number:$})))),
j=$=>p(()=>{let T=r();if(!T)return[o("p",{},e["help-elsewhere-how"])];let F=$.flatMap(_=>_==="emergency"?g(T):gt(T,[_]).
map(d));return[o("ul",{class:"ajar-help-lines"},...F)]});function w(){hn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},i(),bt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),j(mn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:$,text:T,now:F,lines:_,kinds:m,
countries:y},{level:b,aside:O,needs:q}){return y&&!A()&&(ie().countries=y),o("section",{class:"ajar-danger"},o(`h${b}`,{
tabindex:"-1"},$),o("p",{},T),m.length?null:q?.()??null,i(),j(_),o("ul",{class:"ajar-todo"},...F.map(D=>o("li",{},D))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:O},e["help-aside"]))}let S=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function I({emergency:$,...T}){let _=rs.map(y=>gt(
T,[y])[0]?.reach??[]).flatMap(y=>["tel:","sms:"].map(b=>y.find(({to:O})=>O.startsWith(b))));return[{say:W(e["help-call"],
{number:$}),to:yn($)},..._.filter(Boolean)]}let R=($=`${e["help-line"]} `)=>p(()=>{let T=r(),F=(T?I(T):[]).flatMap(({say:y,
to:b},O)=>[O?" · ":"",o("a",{href:b},...yt(y))]),_=o("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),
m=o("span",{class:"ajar-off-paper"},F.length?" · ":"",_);return[o("p",{class:"ajar-help-line"},$,...F,m)]});function M($){
if(!A())return;let[T]=[...$.querySelectorAll(bn)].reverse();T?.closest("p, ul").after(R(""));for(let F of $.querySelectorAll(
"details"))F.open=F.querySelector("summary").textContent===r()?.country}let E=()=>p(()=>{let $=r();return $?[o("p",{},o(
"b",{},`${e["help-title"]}, ${$.country}`)),o("p",{},`${e["help-danger"]} ${W(e["help-call"],{number:$.emergency})}`),o(
"ul",{},...gt($,mn).map(({for_what:T,name:F,reach:_,hours:m})=>o("li",{},...yt(`${T}: ${F}. ${_.map(({say:y})=>y).join("\
 · ")}. ${m}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),A=()=>a().length>0;return{open:w,notice:v,button:S,line:R,addNumbers:M,
text:E,choose:l,code:c,isKnown:A}}var bt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function vn(e){if(ie().open){ie().open=e;return}ie().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(bn)&&(t.preventDefault(),t.stopPropagation(),ie().open())},{capture:!0})}async function is(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function wn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ls="about:blank";function kt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ls)}function xn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),kt()))},{capture:!0})}function $n(e,t,{words:n,group:s,change:a,say:c}){let r={...t},l={},u=e.piles.map(g=>(l[g.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.
classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let w=f[j.dataTransfer.
getData("text/plain")]?.[g.id];w&&!w.matches(":disabled")&&(w.checked=!0,i(w.dataset.card,g))}},l[g.id]))),p=()=>e.piles.
forEach(g=>{l[g.id].textContent=W(n["pile-count"],{pile:g.text,n:Object.values(r).filter(j=>j===g.id).length})}),i=(g,j)=>{
r[g]=j.id,p(),a({...r}),c(W(n.moved,{card:xe(e.cards.find(w=>w.id===g).text),pile:j.text}))},f={},d=e.cards.map(g=>{f[g.
id]={};let j=`${s}-${g.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.setData(
"text/plain",g.id)},o("legend",{},g.text),o("div",{class:"ajar-into"},...e.piles.map(w=>{let v=o("input",{type:"radio",name:j,
value:w.id,"data-card":g.id,checked:r[g.id]===w.id,onchange:()=>i(g.id,w)});return f[g.id][w.id]=v,o("label",{},v,o("spa\
n",{},w.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...d)}var vt=["open","closed","half-open"],us=2,ps=90,fs=31,ds=2147483647,wt=3,tt="none",On=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
hs=/[“”„«»"' \t\n]/g,Sn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,ms=["i","im","id","ill","ive","its","we",
"were","well"],gs=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,ys=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
jt=new WeakMap;function bs(e,t){let n=En(t),{sentences:s,forms:a,at:c}=vs(e,n);if(c<0||a[c].name===tt)return{kind:"",reason:"",
notes:[],remarks:[]};let r=Ss(Os({sentences:s,forms:a,at:c},n),n.learned),{name:l,start:u,end:p}=a[c],i=Cs(r,l,xt(e,s[c],
u,p),t),f=Es(e,s,n),g=[r==="open"&&f.some(j=>j.name!=="two-at-once")?"":i,...f.map(j=>j.remark)].filter(Boolean);return{
kind:r,reason:i,notes:f,remarks:g.slice(0,us)}}function ks(e,t){let n=En(t),s=t["about-statements"],a=An(Is(e)),c=Object.entries(n.blame).map(([w,v])=>({name:w,places:a.
flatMap(S=>Ms(w,v,S,n))})),r=new Set(c.flatMap(({places:w})=>w.map(({sentence:v})=>v))),l=[],u="";for(let{name:w,places:[
v]}of c){if(!v)continue;let S=Ts(e,v,n.quotedTo[w]);l.length||(u=As(w,e,v,n)),l.push({name:w,words:S,remark:W(s.blame[w].
say,{words:S})})}let p=l.map(w=>w.name),i=a.filter(w=>!r.has(w)),f=Object.keys(n.parts).filter(w=>(w==="seen"?i:a).some(
({line:v})=>ke(n.parts[w],v))),d=f.map(w=>s.parts[w]).join(", "),g=f.length?W(s.mirror,{parts:d}):"",j=[g,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:f,mirror:g,blame:p,notes:l,rewording:u,remarks:j}}function Cn({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(c=>et(n,c).length)?[]:e==="question"?bs(n,s.coach).remarks:ks(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function En(e){return jt.has(e)||jt.set(e,js(e)),jt.get(e)}function js(e){let t=Je(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,p])=>[u,be(p,t)])),{limit:s,unit:a,forms:c,weights:r}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:be(e.echoes,t),stated:be(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:c,weights:vt.map(l=>Be(r[l]))},passes:be(e.passes,t),quotes:be(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function ke(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function vs(e,t){let n=An(e),s=n.map(p=>ws(p,t)),a=p=>n.map((i,f)=>f).filter(p),c=a(p=>n[p].
mark==="?"),r=c.filter(p=>Mn(n[p])>=wt),l=a(p=>!["none","echo","short"].includes(s[p].name)),[u]=[r,c,l].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var nt=e=>e.trim().split(" ").slice(0,-1),Mn=({line:e})=>nt(
e).length-1;function ws({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:c,stated:r}){for(let[i,f]of Object.entries(
n)){let d=ke(f,e);if(d)return{name:i,start:d[0],end:d[1]}}let l=Object.entries(s).map(([i,f])=>({name:i,place:ke(f,e)})).
filter(({place:i})=>i).map(({name:i,place:[f,d]})=>({name:i,start:f,end:d}));if(l.length){let i=l.reduce((f,d)=>d.start<
f.start?d:f);return["what","how","why","when"].includes(i.name)?(r.lastIndex=i.start,t!=="?"&&r.test(e)?{...i,name:tt}:e.
slice(2,i.start).split(" ").filter(Boolean).some(g=>!a.has(g))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:tt}:i}let u=Tn(nt(e).slice(1),a).length>wt?"echo":"short";return{name:t==="?"&&ke(c,e)?u:tt,start:2,end:e.length}}
function Tn(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function xs({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:c}=e[n],r=Tn(nt(a).slice(1),s),l=nt(a.slice(t[n].start)),u=["what","how","why","tell","half-open"],p=t.filter(
({name:i},f)=>f!==n&&(e[f].mark==="?"||u.includes(i)));return[...r,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${r.slice(-i).join(" ")}`),`mark ${c}`,`length ${Math.min(Math.floor(r.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:i})=>`beside ${i}`)]}function $s(e){let t=0;for(let n of e)t=(t*fs+n.codePointAt(
0))%ds;return t}function Os(e,t){let{forms:n,weights:s,unit:a}=t.learned,c=n[e.forms[e.at].name]??vt.map(()=>0),r=new Set(
xs(e,t).map(u=>$s(u)%s[0].length)),l=a/Math.sqrt(r.size);return c.map((u,p)=>u+[...r].reduce((i,f)=>i+s[p][f],0)*l)}function Ss(e,{
limit:t}){let[n,s]=[...e].sort((a,c)=>c-a);return n-s>=t?vt[e.indexOf(n)]:""}function Cs(e,t,n,s){let a=s["about-questio\
ns"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?W(a[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":W(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function Es(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,c=t.filter(
u=>u.mark==="?"),r=c.length?c:t.slice(-1),l=[];return Object.entries(s).flatMap(([u,p])=>{let i=r.map(d=>({sentence:d,place:ke(
p,d.line)})).find(({place:d})=>d);if(i){let d=xt(e,i.sentence,...i.place);return l.some(g=>g.includes(d))?[]:(l.push(d),
[{name:u,words:d,remark:W(a[u],{words:d})}])}let f=r.filter(d=>Mn(d)>=wt).length>1;return u==="two-at-once"&&f?[{name:u,
words:"",remark:a[u]}]:[]})}function Ms(e,t,n,{passes:s,quotes:a,unless:c}){if(ke(a,n.line))return[];let r=Xe(s,n.line),
l=ke(t,r);return!l||c[e]&&ke(c[e],r)?[]:[{sentence:n,start:l[0],end:l[1]}]}function Ts(e,{sentence:t,start:n,end:s},a){let c=a&&
ke(a,t.line.slice(n,s));return xt(e,t,n,c?n+c[1]:s)}function As(e,t,n,s){let a=s.data["about-statements"].blame[e],c=Ls(
e,t,n,s),r=c>0?Ns(t,n.sentence,c):"",l=e==="ultimatum"&&We(r).line.split(" ").some(i=>ms.includes(i)),p=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return r&&p&&!l?W(p,{rest:r}):a.otherwise}function Ls(e,t,{sentence:n,
start:s,end:a},{verbs:c,acts:r}){let{line:l}=n,u=l.slice(s,a).trim().split(" "),p=u[0]==="you"||u[0]==="u",i=g=>p&&u.slice(
1,1+g.length).join()===g.join(),f=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(f=a);let d=i(["never"])&&c.
has(u[2])||i(["always"])&&r.has(u[2]);if(e==="always"&&d&&(f=l.indexOf(` ${u[2]} `,s)+1),e==="makes"&&i(["make","me","fe\
el"])&&(f=l.indexOf(" feel ",s)+6),e==="feel-you"){let g=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=g<0?0:s+g+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[g],[,j]]=[n.places[s],n.places[a-1]];
t.slice(g,j).includes(",")&&(f=s+u.slice(0,3).join(" ").length+1)}return f<l.length-2?f:0}function Ns(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(ys,1),a=s.replace(Sn," ").replace(/^ +| +$/g,"");return[...a].length<=ps?a:""}var xt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Sn," ").replace(gs,"");function An(e){let{line:t,places:n}=We(e),s=[],
a=0;for(let c=0;c<=t.length;c=t.indexOf(" ",c)+1||t.length+1){let r=t.startsWith(". ",c);if(!(!r&&c<t.length)){if(c>a){let[
l]=n[a],[,u]=n[c-1],p=r?n[c]:[u,u];s.push({line:`^ ${t.slice(a,c)}. `,places:[[l,l],[l,l],...n.slice(a,c),p,p],mark:r?e.
slice(...n[c]):""})}a=c+2}}return s}function Is(e){return e.replace(On,"").replace(hs,"")?e.replace(On,t=>" ".repeat(t.length)):
e}var Rs=1200;function Ln(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),c=o("div",
{class:"ajar-remarks"},s,a),r=0,l=[],u=f=>{window.ajarNoRemarks=f,l=[],i()},p=(f,d)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(d)},f);function i(){let f=window.ajarNoRemarks===!0,d=f||!e.value.trim()?[]:n(e.value);d.length&&
d.join(`
`)===l.join(`
`)||(l=d,s.replaceChildren(...d.map(g=>o("p",{},g))),f?a.replaceChildren(p(t["remarks-on"],!1)):d.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
r),r=setTimeout(i,Rs)}),c}var $t=2e4,Ds=10,le=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Ct({
items:e,ids:t},n){let s=Object.keys(n).filter(c=>!t.includes(c));if(s.length)throw new le("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(c=>[c,null]));for(let c of e){let r=n[c.id],l=r==null?null:Bs[c.kind](r,c);je(c,a)&&(a[c.
id]=qs(c,l,a))}return a}function Rn(e,t){try{Ct(e,t)}catch(n){if(n instanceof le)return!1;throw n}return!0}var Dn=e=>Object.
values(e).every(t=>t==null);function Ee(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Nn(
e.cards,n)),me(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Nn(e.piles,t[n.
id])}`);case"date":return[on(t)];case"list":return t.map(me);default:return[me(`${t}`)]}}var Nn=(e,t)=>e.find(n=>n.id===
t)?.text??t;function qs(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Se(e,n).map(({id:c})=>c),a=t.chosen.filter(c=>s.includes(
c));return a.length||t.own?{chosen:a,own:t.own}:null}var Bs={ruler(e){if(!Number.isInteger(e)||e<0||e>Ds)throw new le("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:u})=>u);if(!In(e)||!Array.isArray(e.chosen)||!e.
chosen.every(St(a)))throw new le("answer-cards");let{chosen:c}=e,r=Ot("own"in e?e.own:"")??"";if(r&&!s)throw new le("ans\
wer-own");if(!n&&c.length+!!r>1)throw new le("answer-one-card");let l=a.filter(u=>c.includes(u));return l.length||r?{chosen:l,
own:r}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:r})=>r),a=St(n.map(({id:r})=>r));if(!In(e)||!Object.keys(e).every(
St(s))||!Object.values(e).every(a))throw new le("answer-piles");let c=s.filter(r=>Object.hasOwn(e,r)).map(r=>[r,e[r]]);return c.
length?Object.fromEntries(c):null},text:Ot,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new le("answer-lines",
{most:t});let n=e.map(s=>Ot(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Bt(e))throw new le(
"answer-day");return e}};function Ot(e){if(typeof e!="string")throw new le("answer-text");if(e.length>$t&&[...e].length>
$t)throw new le("answer-long",{most:$t});return me(e)?e:null}var St=e=>t=>e.includes(t),In=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Ws=[{answers:["all"]}],Fs=/\p{L}/u,_s=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,zs=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Us=/\{([a-z][a-z0-9-]*)\}/g;function Bn({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let c=Object.fromEntries(e.map(
({id:p})=>[p,s[p]??null]));if(Dn(c))return"nothing"in n?[ot([n.nothing])]:[];let r=Ps({items:e,answers:c,rules:t,phrases:n}),
u=(a||!t.length?Ws:t).flatMap(r);return a||!("closing"in n)?u:[...u,ot([n.closing])]}var ot=e=>({words:e,heading:"",said:[]}),
ve=(e,t,n=[])=>({words:n,heading:e,said:t}),qn=(e,t)=>e.filter(n=>!t.has(he(n)));function Ps({items:e,answers:t,rules:n,
phrases:s}){let a=m=>e.find(({id:y})=>y===`couple-${m}`)??e.find(({id:y})=>y===m),c=m=>t[a(m)?.id]??null,r=m=>a(m)?Ee(a(
m),c(m)):[],l=m=>{let y=new Set(m.map(a));return e.filter(b=>y.has(b))},u=m=>{let y=c(m);return typeof y=="number"?y:r(m).
length},p=m=>m.map(y=>c(y)?.chosen).find(y=>Array.isArray(y))??[],i=(m,y)=>{let[b,O]=[a(m),c(m)];return b?.kind!=="sort"||
!O?[]:b.cards.filter(({id:q})=>O[q]===y).map(({text:q})=>q)},f=m=>new Set(m?r(m).map(he):[]),d=({if:m=[],unless:y=[]})=>m.
every(g)&&!y.some(g);function g(m){if(typeof m=="string")return c(m)!==null;let{item:y=[],cards:b,piles:O,without:q,only:D,
least:z,asked:Z}=m;if(Z)return!!a(Z)&&je(a(Z),t);let L=y.find(te=>c(te)!==null);if(!L)return!1;let G=p([L]);return b&&!b.
some(te=>G.includes(te))||O&&!O.some(te=>qn(i(L,te),f(q)).length)||D&&!(te=>te.size===1&&te.has(D))(new Set(Object.values(
c(L))))?!1:z==null||u(L)>=z}let j=(m,y={})=>W(s[m],y);function w(m,y={}){if(typeof m=="string")return j(m,y);if(!d(m))return null;
let{phrase:b,of:O,score:q}=m;if(q){let D=$(q);return D===null?null:j(b,{t:50+10*D})}return O?r(O).length?j(b,{n:u(O),...y}):
null:j(b,y)}let v=(m=[],y={})=>m.map(b=>w(b,y)).filter(b=>b!==null),S=(m,y)=>{let b=v(m,y);return b.length?[ot(b)]:[]};function I(m){
if(typeof m=="string")return r(m);if("level"in m)return T(m);if("phrase"in m){let[z]=m.of?r(m.of):[],Z=w(m,z===void 0?{}:
{words:z});return Z===null?[]:[Z]}let{item:y,pile:b,also:O,without:q}=m,D=b?i(y,b):r(y);return O&&(D=D.filter(z=>f(O).has(
he(z)))),qn(D,f(q))}let R=({heading:m,under:y})=>m?j(m):(y&&a(y)?.said)??"";function M(m,y){let b=a(m);if(b?.kind!=="sor\
t"||t[b.id]===null)return[];let O=D=>b.piles.find(z=>z.id===D).text;return(y??b.piles.map(({id:D})=>D)).map(D=>({id:D,text:O(
D),cards:i(m,D)}))}let E=n.find(m=>m.ladder)?.ladder,A=()=>Math.floor(E.rungs.length/2);function $(m){let[y]=p([m]);return!E||
!y?null:A()-E.rungs.findIndex(({card:b})=>b===y)}function T({level:m,up:y=0}){let b=m.map($).find(q=>q!==null);if(!E||b===
void 0)return[];let O=E.rungs[A()-b-y];return O?r(O.item):[]}let F={answers({answers:m}){return(m[0]==="all"?e:l(m)).filter(
({id:b})=>t[b]!==null).map(b=>ve(b.said||b.ask,Ee(b,t[b.id])))},lines(m){let y=m.lines.flatMap(I),b=y.length?[ve(R(m),y,
v(m.say))]:[],O=m.count?.[Math.min(y.length,m.count.length-1)];return O?[...b,ot([j(O,{n:y.length})])]:b},piles({piles:m,
only:y,heading:b,below:O={},all:q={}}){let D=z=>z.length===a(m).cards.length;return M(m,y).filter(({cards:z})=>z.length).
flatMap(({id:z,text:Z,cards:L})=>{let G=D(L)&&q[z]||O[z],J=b?j(b,{pile:Z}):Z;return[ve(J,L),...S(G?[G]:[])]})},empty(m){
let y=M(m.empty,m.only).filter(({cards:b})=>!b.length).map(({text:b})=>b);return y.length?[ve(R(m),y,v(m.say))]:[]},sentence(m){
let y=s[m.sentence],b=Wn(y),O=Object.fromEntries(b.map(q=>[q,r(q).join(" ")]));return Object.values(O).every(Boolean)?[ve(
R(m),[Hs(m,y,O)])]:[]},message(m){let y=m.message.parts.map(b=>[b,r(b.item)[0]]).filter(([,b])=>b).map(([b,O])=>_(b,O,m.
message));return y.length?[ve(R(m),[y.join(" ")])]:[]},ladder(){let[m=""]=r(E.goal),[[y],[b]]=[p([E.today]),p([E.later])],
O=E.rungs.map(({card:q,item:D})=>{let z=a(D)?.said??"",[Z]=r(D),L=Z?`${z}: ${Z}`:j("open",{level:z}),G=Vs(q===y,q===b,!!b);
return G?j(G,{level:L}):L});return[ve(j(m?"ladder":"ladder-unnamed",{goal:m}),O)]},missing({missing:m,say:y}){let b=l(m).
filter(({id:O})=>t[O]===null);return b.length?S(y,{parts:b.map(O=>O.said).join("; ")}):[]},repeated(m){let y=m.repeated.
map(r),b=new Map;for(let D of y.flat())b.has(he(D))||b.set(he(D),D);let O=D=>y.filter(z=>z.some(Z=>he(Z)===D)).length>1,
q=[...b].filter(([D])=>O(D)).map(([,D])=>D);return q.length?[ve(R(m),q)]:[]}};function _(m,y,{self:b=[],small:O=[],capitals:q=[]}){
let{opener:D,clause:z,clauses:Z=[],questions:L=[],names:G=!1}=m,J=xe(y),te=Ye(J),ae=te.toLowerCase();if(b.includes(ae))return qe(
"{words}.",{words:J});let ue=[...s[D]].at(-1);if(!_s.test(J.match(Fs)?.[0]??"a")||L.includes(ae))return qe(`{words}${ue}`,
{words:J});let ce=s[z&&Z.includes(ae)?z:D],ge=G||q.includes(te);return qe(ce,{words:Fn(J,O,ge)})}return m=>{if(!d(m))return[];
let y=Object.keys(F).find(O=>O in m),b=y?F[y](m):S(m.say);return b.length&&m.then?[...b,...S([m.then])]:b}}var Wn=e=>[...e.
matchAll(Us)].map(([,t])=>t);function Hs({alike:e,small:t=[],lower:n=[]},s,a){let c=l=>Fn(xe(me(a[l])),t,!n.includes(l)),
r=Object.fromEntries(Wn(s).map(l=>[l,c(l)]));return qe(s,r,e)}function Fn(e,t,n){let s=Ye(e);if(!([...s].length>1&&zs.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[c=""]=e;return c.toLowerCase()+e.slice(c.length)}function Vs(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}function _n(e,t,n){let s=Ks(e,t,n),a=!n||!!s?.kinds.length;return{danger:s,reflection:Bn(e,t,{plain:a})}}function Ks({items:e},t,n){
let s=n&&kn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Et(e,{words:t,label:n,question:s,act:a}){let c=e.querySelector("button, input"),r=[...e.childNodes],l=(i,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),c.focus(),f()}},i),u=l(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},u,l(n,a));e.replaceChildren(o("p",{},s),p),u.focus()}function st(e){let n=o("button",{type:"button",onclick:()=>Et(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function zn({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),c=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),r=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},r,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,d=!1,g=!1,j=!1,w=!1,v=!1,S=(C,U,x={})=>o(
"button",{type:"button",onclick:U,...x},C),I=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>q()}),R=S(
e["keep-open"],()=>q(),{class:"ajar-link"}),M=o("div",{class:"ajar-offer"}),E=!1,A=C=>{C.tabIndex=-1,C.focus()},$=()=>u.
querySelector(".ajar-change"),T=()=>i.state==="kept"&&!i.reopen;function F(C,U=C){c.dataset.short=U,a.textContent!==C&&(a.
textContent=C)}function _(){let C=i.problem?e["keep-unsaved"]:e["keep-saving"],[U,x]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[C],
lost:[e["keep-lost"]]}[v?"lost":i.state];c.classList.toggle("ajar-state-lost",v),F(U,x),c.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",r.textContent!==i.problem&&(r.textContent=i.problem),r.hidden=!i.problem,m()}function m(){let C=n&&
i.state==="none"&&!d,[U,x]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];I.setAttribute(
"aria-label",U),I.replaceChildren(o("span",{class:"ajar-long"},U),o("span",{class:"ajar-short"},x)),I.hidden=!C||E,R.hidden=
!C||!i.exists,M.hidden=!C||w,p.hidden=C&&r.hidden&&!l.textContent}function y(){let C=()=>{w=!0,_(),A(c)};return M.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},S(e["keep-nothing"],C),S(e["keep-offer-yes"],q))),M}function b(){
i={...i,saved:!1},_()}function O(){_(),f=i,T()?u.replaceChildren(g?J("change"):ce()):i.state!=="none"?u.replaceChildren(
J("unlock")):d?u.replaceChildren(J(i.exists?"open":"start")):u.replaceChildren(n?"":w?L():Z())}let q=()=>{d=!0,l.textContent=
"",O(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},D=()=>i.hosted?o("p",{},e["keep-hub"]):null,
z=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function Z(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),D(),o("d\
iv",{class:"ajar-moves"},S(e["keep-nothing"],()=>{w=!0,O(),A(c)}),S(e[i.exists?"keep-open":"keep-start"],q)))}let L=()=>o(
"p",{},S(e[i.exists?"keep-open":"keep-start"],q,{class:"ajar-link"}));function G(){let U=["none","weak","fair","good","s\
trong"].map(x=>e[`keep-strength-${x}`]).reduce((x,B)=>B.length>x.length?B:x);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":U},o("span",{},e["keep-strength-none"]))}function J(C){let U=C==="start"||C==="change",x={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[C],B=o("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{U&&t({strength:B.value})}}),P=o("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),Y=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),P),se=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),ne=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:ne.value})}),oe=G(),de=()=>{if(!B.value){B.focus();return}if(se.hidden=!0,U&&B.type==="password"&&P.value!==B.value){
se.textContent=e["keep-again-differs"],se.hidden=!1,P.focus();return}C==="change"?t({change:B.value},{awaited:!0}):t({[C===
"start"?"keep":"unlock"]:B.value,place:ne.value},{awaited:!0}),F(e["keep-opening"]),B.value="",P.value="",oe.firstChild.
textContent=e["keep-strength-none"]},pe=()=>{d=!1,g=!1,O(),C==="change"?$().focus():A(c)},h=o("details",{},o("summary",{},
e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),ne);return o("form",{class:"ajar-ask",onsubmit:k=>{k.preventDefault(),
de()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},x),D(),C==="start"&&n?o("p",{},e["keep-why"]):null,C==="start"?
z():null,C==="change"?o("p",{},e["keep-change-how"]):null,U?o("p",{},e["keep-no-way-back"]):null,C==="start"&&i.here==="\
browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[C==="change"?"keep-new":"keep-passphrase"]),o("\
p",{class:"ajar-hint",id:`${s}-how`},e[U?"keep-how":"keep-how-open"]),B,U?oe:null,U?Y:null,o("label",{class:"ajar-card"},
o("input",{type:"checkbox",onchange:({target:k})=>{B.type=k.checked?"text":"password",Y.hidden=k.checked,se.hidden=!0}}),
o("span",{},e["keep-see"])),U?se:null,C==="change"||i.here?null:h,o("div",{class:"ajar-moves"},C==="unlock"?null:S(e["ke\
ep-not-now"],pe),o("button",{type:"submit"},x)),U?null:ue(),C==="start"&&i.here?ae():null)}let te=()=>o("div",{},S(e["ke\
ep-copy"],()=>t({take:"sealed"})));function ae(){let C={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
U=o("input",{type:"file",onchange:async()=>{let P=new Uint8Array(await U.files[0].arrayBuffer()),Y=()=>t({bring:P},{awaited:!0});
U.value="",i.exists?Et(B,{...C,act:Y}):Y()}}),x=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),U),B=o("div",
{class:"ajar-twice"},x);return B}function ue(){let C=st({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",
{},e["keep-copy-forgot"]),te(),ae()]:[],o("p",{},e["keep-erase-how"]),C)}function ce(){let C=o("select",{id:`${s}-minute\
s`,onchange:()=>t({minutes:Number(C.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((U,x)=>U-x).map(U=>o("option",
{value:U,selected:U===i.minutes},W(e["keep-minutes"],{n:U}))));return o("div",{class:"ajar-kept"},S(e["keep-lock"],()=>{
F(e["keep-opening"]),t({lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{g=!0,j=!1,O(),u.querySelector("input").focus()},
{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},j?e["keep-changed"]:""),o("details",{},o("summary",{},
e[i.here?"keep-more":"keep-where"]),...i.here?[o("p",{},e["keep-copy-how"]),te()]:[o("p",{},i.place)],i.copied?o("p",{},
W(e["keep-copied"],{program:i.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),C))}function ge(C){if(C.strength!=
null){let U=u.querySelector(".ajar-strength > span");U&&(U.textContent=C.strength);return}if(C.changed){g=!1,O(),u.querySelector(
".ajar-changed").textContent=e["keep-changed"],j=!0,$().focus();return}i={...i,...C},i.state==="kept"&&(d=!1),T()||(g=!1),
_(),Le()}let Le=Ce(u,()=>{let C=f;if(C.state===i.state&&C.exists===i.exists&&C.minutes===i.minutes&&C.here===i.here&&!!C.
reopen==!!i.reopen&&!!C.hosted==!!i.hosted&&u.firstChild){f=i;return}let x=d&&C.place!==i.place;O(),C.state!==i.state&&C.
state!=="none"?A(c):x&&u.querySelector("input").focus()});return O(),{line:c,small:I,opener:R,more:p,offer:y,setStart:C=>{
E=C,_()},update:ge,begin:b,setLost:C=>{v=C,_()},say:C=>{l.textContent=C,p.hidden=!1}}}function Un({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!je(s,n)))if(s.kind==="choice"){let r=(s.among?
Se(s,n):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),l=a.own?.trim()?a.own:"";(r.length||l)&&(n[s.id]={chosen:r,
own:l})}else if(s.kind==="sort"){let c=s.cards.filter(r=>a[r.id]).map(r=>[r.id,a[r.id]]);c.length&&(n[s.id]=Object.fromEntries(
c))}else if(s.kind==="list"){let c=a.filter(r=>r.trim());c.length&&(n[s.id]=c)}else`${a}`.trim()&&(n[s.id]=a)}return n}var Pn=(e,t)=>W(e.ask,t);var Gs=new Set(["autorestarting","dead","restarting","terminating"]),Zs=4e3;function Hn({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let c=0,r=(u,p)=>{
Gs.has(p)&&t()},l=(u,p)=>{clearTimeout(c),p==="disconnected"?t():p==="connecting"?c=setTimeout(t,Zs):n()};return s.connect(
r),a.connect(l),()=>{clearTimeout(c),s.disconnect(r),a.disconnect(l)}}function Vn({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([u,p])=>{let i=Un(u,p),f=u.items.filter(d=>d.id in i).map(d=>[Pn(d,i),...Ee(d,i[d.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function c(u){let p=a(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=p,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function r(u={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>c(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function l(u){s=u;for(let p of n)p.hidden=!u}return{line:r,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}var Kn=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Gn(e,{words:t,send:n,open:s,help:a}){let c=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=ye(
t,M=>c.replaceChildren(M)),l=M=>{r.begin(),n(M)},u=o("div",{}),p={},i="",f=0,d=Ve(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),c);let g=(M,E)=>o("button",{type:"button",onclick:E},M),j=M=>o("div",{class:"\
ajar-reflection"},...M.flatMap(E=>Re(E,3))),w=(M,E,A)=>st({words:t,label:M,question:E,act:()=>l(A)}),v=()=>{let M=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{M.files[0]&&l({import:await M.files[0].text()}),M.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),M)},S=Ce(u,()=>{let M=JSON.stringify(p);M!==i&&
(i=M,Ke(u,I))});function I(){let M=($,T)=>g(T,()=>l({take:$})),E=f>(p.danger?.kinds.length??0)?null:p.danger,A=()=>{f=E.
kinds.length+1,I(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(E?a.notice(E,{level:2,aside:A}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?o("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(p.section))):
"",p.due?.length?o("ul",{},...p.due.map($=>o("li",{},$))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.length?
j(p.plan):"",p.plan?.length&&!E?a.line():"",...(p.earlier??[]).filter(({plan:$})=>$.length).map(({title:$,plan:T})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${$}`),j(T))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...E?[]:[g(t["home-take-plan"],()=>l({take:"plan",paper:d.value(),country:a.
code()})),d.element(),M("calendar",t["home-take-calendar"]),p.danger?"":M("calendar-line",t["home-take-calendar-line"])],
M("check-ins",t["home-take-check-ins"]),M("everything",t["home-take-everything"])),v()),p.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),w(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),w(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:M=>{r.end(),p=M,S()},settle:r.end,say:(M,E="")=>{
r.end();let A=o("div",{class:"ajar-text"});fe(A,E),c.replaceChildren(M,A),c.scrollIntoView({block:"nearest"})}}}function Zn({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Kn(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var Ys=1e3;function Qn({plan:e,paper:t,numbers:n,heading:s},a){let{documentElement:c,title:r}=document,l=Js(e,t,n,s);document.
body.append(l),c.classList.add("ajar-printing"),document.title=e.title;let u=new AbortController,p=()=>{u.abort(),l.remove(),
c.classList.remove("ajar-printing"),document.title=r},i=setTimeout(a,Ys);addEventListener("beforeprint",()=>clearTimeout(
i),{once:!0}),window.print();for(let f of["pointerdown","keydown","pagehide"])addEventListener(f,p,{capture:!0,signal:u.
signal})}function Js({title:e,goal:t,sentence:n,plan:s,needs:a,support:c,ladder:r},l,u,p){let i=[o("h1",{},e),...t.map(d=>Yn(
"ajar-plan-goal",d)),...n.map(d=>Yn("ajar-plan-hero",d)),Jn(s,"h2"),...a.map(d=>Mt(d,ta(d))),...c.map(d=>Mt(d,[Jn(d.fields,
"h3")])),...r.map(d=>Mt(d,na(d),ea(d))),u.length?o("h2",{class:"ajar-plan-quiet"},p):null,u.length?o("p",{class:"ajar-pl\
an-numbers"},u.join(" · ")):null],f=d=>o("div",{class:`ajar-plan-${d}`},o("div",{}));return o("div",{class:`ajar-plan a\
jar-plan-${l}`},f("head"),o("div",{class:"ajar-plan-body"},o("div",{},...i)),f("foot"))}var at=({lines:e})=>[...e.join("")].
length,Qs=e=>at(e)<160?"large":at(e)<500?"middle":"usual",Yn=(e,t)=>o("div",{class:e,"data-size":Qs(t)},...Tt(t,"h2")),Xs=e=>at(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Fe=e=>e.map(t=>o("p",{dir:"auto"},t)),Xn=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:Fe(e),Tt=({heading:e,lines:t},n,s=Fe)=>[o(n,{},e),...s(t)];function Jn(e,t){
let n=e.every(Xs)?"ajar-plan-beside":"",s=t==="h3"?Xn:Fe;return o("div",{class:n},...e.map(a=>o("div",{},...Tt(a,t,s))))}
var ea=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+at(s),0)<900,Mt=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),ta=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?o(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...Tt(t,"h3",Xn))),na=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>Fe(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:a})=>o("li",{"data-\
here":a.length>0},o("h3",{},n),o("div",{},...Fe(s),a.length?o("p",{},o("b",{},a.join(" · "))):null))))];var oa={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Me=10,
sa=400,_e=17,At=16,$e=14,[so,ao]=[12,38],[Lt,Nt,aa]=[46,8,30],eo=15,to=26,ra=14;function It(e,t,n){let s=t.filter(({id:l})=>e.
some(u=>u[l]!==null)),[a,c]=e.length>1?ia(e,s,n):ca(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ee(c)}`}">
${a.join(`
`)}
</svg>
`}function ca(e,t,n){let[s,a,c]=[92,14,n-14],r=u=>a+(c-a)*u/Me;return[t.flatMap(({id:u,name:p},i)=>{let f=i*s,d=f+46,g=e[u],
j=[...Array(Me+1).keys()].map(v=>ze([r(v),d-5],[r(v),d+5],"edge",1)),w=[0,Me].filter(v=>v!==g).map(v=>we(`${v}`,r(v),d+25,
"muted",{size:$e,anchor:"middle"}));return[we(p,0,f+_e,u,{size:_e,bold:!0}),ze([a,d],[c,d],"edge",1.5),...j,...w,lo(u,r(
g),d,9),we(`${g}`,r(g),d+29,u,{size:_e,bold:!0,anchor:"middle"})]}),t.length*s-8]}function ia(e,t,n){let s=fa(e,so,n-ao),
a=Lt+Me*Nt+aa,c=t.flatMap(({id:p,name:i},f)=>la(e,p,i,s,f*a,n)),r=t.length*a,[l,u]=da(e,s,r,n);return[[...c,...l],r+u]}function la(e,t,n,s,a,c){
let[r,l]=[a+Lt,a+Lt+Me*Nt],u=e.map((d,g)=>({value:d[t],x:s[g],y:l-Nt*d[t]})).filter(({value:d})=>d!==null),p=[r,l].flatMap(
(d,g)=>[ze([0,d],[c-ao+so,d],"line",1),we(g?"0":`${Me}`,c,d+5,"muted",{size:$e,anchor:"end"})]),i=Math.min(...s.slice(1).
map((d,g)=>d-s[g])),f=i<11?Math.max(2,i/3):5.5;return[we(n,0,a+_e,t,{size:_e,bold:!0}),...p,wa(u,t),...u.map(({x:d,y:g})=>lo(
t,d,g,f)),...ua(u,t)]}function ua(e,t){let n=e.map(({value:a,x:c,y:r},l)=>{let[u,p]=[e[l-1]?.value??a,e[l+1]?.value??a],
i=u>=a&&p>=a&&u+p>2*a,f=(u-a)*(p-a)<0,d=l===0||l===e.length-1;return{value:a,x:c+(f?Math.sign(u-a)*6:0),y:r+(i?22:-11),half:`${a}`.
length*At*.6/2,rank:d?0:a===u?3:f?2:1}}),s=[];for(let a of n.sort((c,r)=>c.rank-r.rank))(a.rank===0||a.rank<3&&e.length<=
ra)&&!s.some(r=>pa(a,r))&&s.push(a);return s.map(({value:a,x:c,y:r})=>we(`${a}`,c,r,t,{size:At,bold:!0,anchor:"middle"}))}
var pa=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<At;function fa(e,t,n){let s=ro(e);if(s.length===1){let p=(n-
t)/(e.length-1);return e.map((i,f)=>t+f*p)}let a=s.slice(1).map((p,i)=>Ft(s[i].day,p.day)),c=eo*(e.length-s.length)+to*a.
length,r=Math.min(1,(n-t)/c),l=Math.max(0,n-t-c)/a.reduce((p,i)=>p+i,0),u=t;return s.flatMap(({many:p},i)=>(i&&(u+=to*r+
l*a[i-1]),Array.from({length:p},(f,d)=>(d&&(u+=eo*r),u))))}function ro(e){if(!e.every(({day:s},a)=>s&&s>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function da(e,t,n,s){let a=ro(e);if(a.length===1){let[i]=a.map(R=>R.day&&oo(R.day,!0)),d=s<sa||e.length>4?2:e.length,g=d===
2?[0,e.length-1]:[...e.keys()],j=s/d-14,w=g.map(R=>({x:t[R],lines:ya(e[R].moment,j)})),v=Math.max(...w.map(({lines:R})=>R.
length))*$e*1.25,S=w.flatMap(({x:R,lines:M})=>no(M,R,n+12,s)),I=i?[we(i,0,n+v+22,"muted",{size:$e})]:[];return[[...S,...I],
v+(i?28:8)]}let c=new Set(a.map(({day:i})=>i.slice(0,4))),r=[],l=0;for(let{day:i,many:f}of a){let[d,g]=[t[l],t[l+f-1]];r.
push({from:d,to:g,x:(d+g)/2,words:oo(i,c.size>1)}),l+=f}let u=r.flatMap(({from:i,to:f,x:d})=>[ze([i,n-4],[f,n-4],"edge",
1),ze([d,n-4],[d,n+2],"edge",1)]),p=ha(r.map(i=>({...i,...co([i.words],i.x,s)})));return[[...u,...p.flatMap(({words:i,x:f})=>no(
[i],f,n+18,s))],24]}function ha(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let a of e.slice(1,-1))a.start>=s.at(-1).end+14&&a.
end+14<=n.start&&s.push(a);return[...s,n]}function co(e,t,n){let s=Math.max(...e.map(rt))/2,a=Math.min(Math.max(t,s),n-s);
return{start:a-s,end:a+s}}function no(e,t,n,s){let{start:a,end:c}=co(e,t,s),[r,l]=a<=0?["start",0]:c>=s?["end",s]:["midd\
le",t];return e.map((u,p)=>we(u,l,n+p*$e*1.25,"muted",{size:$e,anchor:r}))}var oo=(e,t)=>(t?ga:ma).format(new Date(`${e}\
T00:00Z`)),io={timeZone:"UTC",month:"short",day:"numeric"},ma=new Intl.DateTimeFormat("en-US",io),ga=new Intl.DateTimeFormat(
"en-US",{...io,year:"numeric"});function ya(e,t){let n=[""];for(let c of e.split(/\s+/).filter(Boolean)){let r=`${n.at(-1)}\
 ${c}`.trim();!n.at(-1)||rt(r)<=t?n[n.length-1]=r:n.push(c)}let[s,...a]=n;return[s,a.join(" ")].filter(Boolean).map(c=>ba(
c,t))}function ba(e,t){let n=[...e];if(rt(e)<=t)return e;for(;n.length&&rt(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var ka=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,rt=e=>[...e].reduce(
(t,n)=>t+$e*(ka.test(n)?1.05:.58),0),ee=e=>`${Math.round(e*10)/10}`,ct=e=>`var(--ajar-${e}, ${oa[e]})`,ja={"&":"&amp;","\
<":"&lt;",">":"&gt;"},va=e=>e.replace(/[&<>]/g,t=>ja[t]);function we(e,t,n,s,{size:a,bold:c=!1,anchor:r="start"}){let l=c?
' font-weight="650"':"";return`<text ${`x="${ee(t)}" y="${ee(n)}" text-anchor="${r}"`} font-size="${a}"${l} fill="${ct(s)}\
">${va(e)}</text>`}var ze=(e,t,n,s)=>`<path d="M${e.map(ee).join(" ")}L${t.map(ee).join(" ")}" stroke="${ct(n)}" stroke-\
width="${s}" fill="none"/>`,wa=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ee(n)} ${ee(s)}`).join("L")}" stroke="${ct(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function lo(e,t,n,s){let[a,c,r]=[t,n,s];return`<path d="${{importance:`\
M${ee(a-r)} ${ee(c)}a${r} ${r} 0 1 0 ${2*r} 0a${r} ${r} 0 1 0 ${-2*r} 0z`,confidence:`M${ee(a-r*.9)} ${ee(c-r*.9)}h${ee(
r*1.8)}v${ee(r*1.8)}h${ee(-r*1.8)}z`,readiness:`M${ee(a)} ${ee(c-r*1.25)}L${ee(a+r*1.25)} ${ee(c)}L${ee(a)} ${ee(c+r*1.25)}\
L${ee(a-r*1.25)} ${ee(c)}z`}[e]}" fill="${ct(e)}"/>`}var xa=600,$a=340;function po(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=He.map(a=>({id:a,name:n[a]}));return{sentence:Oa(e,t),wide:It(e,s,xa),narrow:It(e,s,$a),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...He.map(c=>a[c])])}}function Oa(e,t){let[n,s]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},c=n.day&&
Sa(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),r=He.filter(p=>n[p]!==null);if(e.length===1){let p=r.map(f=>W(t["check-in\
s-value"],{ruler:a[f],value:n[f]})),i=uo.format(p);return c?W(t["check-ins-once"],{day:c,rulers:i}):W(t["check-ins-once-\
undated"],{rulers:i})}let l=r.filter(p=>s[p]!==null).map(p=>W(n[p]===s[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],
before:n[p],after:s[p]}));if(!l.length)return t["check-ins-differ"];let u=uo.format(l);return c?W(t["check-ins-since"],{
day:c,rulers:u}):W(t["check-ins-since-undated"],{rulers:u})}var Sa=(e,t)=>(t?Ea:Ca).format(new Date(`${e}T00:00Z`)),fo={
timeZone:"UTC",month:"long",day:"numeric"},Ca=new Intl.DateTimeFormat("en-US",fo),Ea=new Intl.DateTimeFormat("en-US",{...fo,
year:"numeric"}),uo=new Intl.ListFormat("en-US",{type:"conjunction"});var Te=(...e)=>e.map(([t,n,s={}])=>Oe("path",{class:t,d:n,...s})),Ue=(e,...t)=>Oe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ma=(e,t,n,s)=>Oe("circle",{class:e,cx:t,cy:n,r:s}),Ta={cup:()=>Ue("88 74 46 56",...Te(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Ue("296 12 176 168",...Te(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Ue("136 24 136 140",...Te(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ma("glow",234,94,4),...Te(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Ue("312 66 80 120",...Te(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Ue("190 66 72 100",Oe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Oe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Te(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ho=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:c,picture:r})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Ta[r](),o("span",{},o("b",{},a)," ",o("span",{},c))))));function mo(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),ho(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var go=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),ho(e.doors,t)),
yo=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Aa=4e3,La=6e3,Na=6;function bo(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),c=o("button",{type:"but\
ton",onclick:()=>t?i():p()},e.begin);function r(d,g){s.textContent=d,a.dataset.breath=g}function l(){if(n===Na){i(),s.textContent=
e.after;return}n++,r(e.in,"in"),t=setTimeout(u,Aa)}function u(){r(e.out,"out"),t=setTimeout(l,La)}function p(){n=0,c.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,c.textContent=e.begin,r("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),c,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(d=>o("li",{},d))))),stop:i}}window.ajarShown??(window.ajarShown=new WeakMap);var Pe=window.ajarShown,ko="needs@",jo=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Ae={};function Ia(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar\
-edge: #857c70;--ajar-line:
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
.ajar button{font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--a\
jar-accent);
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
background:none;color:var(--ajar-ink)}.ajar-form,.ajar-scenario{background:var(--ajar-paper);border:1px solid var(--ajar\
-line);
border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{margin-top:.5em;color:var(--ajar-mu\
ted)}
.ajar-body{margin-top:1.5em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bottom:.5em}.ajar .ajar-ite\
m{
min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;margin-bottom:.75em;w\
idth:100%;
white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(--ajar-mute\
d);
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
line-height:1.4}.ajar-anchors>span{max-width:45%}.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;\

gap:.75em;align-items:baseline;padding:.6em .75em;border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(inpu\
t:checked){
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
color:var(--ajar-ink);background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-war\
m);
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
position:static;padding-right:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar\
-help{
scroll-padding-top:3.25rem}}@media(hover:none){.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.\
ajar-status,
.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-number input:checked+span{background:none;color:i\
nherit;
outline:3px solid}.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@\
media(forced-colors:active){
.ajar-number input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-\
danger{
border:1px solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:au\
to;
padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:\
16px}
.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus\
,
.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-ite\
ms:center;
gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.\
ajar-help-bar>
button{flex:none;margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:\
.5em;
color:var(--ajar-muted)}.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{l\
ist-style:none;
border-bottom:1px solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}\

.ajar .ajar-for{font-weight:650}.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-w\
rap:wrap;
gap:.5em;margin-top:.5em}.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em \
.9em;
text-align:center;line-height:1.25;font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-p\
aper);
border:1.5px solid var(--ajar-edge);border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--\
ajar-accent);
font-weight:700}.ajar .ajar-now a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:\
1
1 100%;overflow-wrap:anywhere}.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.a\
jar-now>
.ajar-ways{grid-column:2;grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-rad\
ius:12px;
background:var(--ajar-soft)}.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .aj\
ar-help-line{
margin-top:1em;color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .ajar-help-line a{display:inline-block;pa\
dding-block:.25em}
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

.ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;padding:.5em 0;backgrou\
nd:var(--ajar-paper)}
.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);border-radius:10px;padding:.4em .6em;text-align:center;font-w\
eight:600}
.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-accent);background:var(--ajar-soft)}.ajar .ajar-sorted{d\
isplay:block;
padding:.75em 0;border-top:1px solid var(--ajar-line);min-width:0}.ajar .ajar-sorted legend{font-weight:600;float:left;w\
idth:100%;
margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{displ\
ay:flex;
gap:.45em;align-items:center;min-height:36px;cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figc\
aption{
font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;display:bloc\
k}
.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.\
ajar-narrow{
display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar :is(th,td){text-align:left;padding:.4\
em
.5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:none;font-variant-numeric:tabular-nums}.aj\
ar
.ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice{displ\
ay:flex;
align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:fi\
rst-child{
flex:1;min-width:0;font-size:.9em;line-height:1.25}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(\
--ajar-bar)
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
.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed\
;
top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:6em}.aja\
r-nav~
.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wr\
ap:wrap;
padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar-nav{border-bottom:1px solid var(--ajar-\
line);
padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-siz\
e:.95em}
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
--line: #c9c0b3;--soft: #f6f1e9;--accent: #1d6a66;display:table;width:100%;color-scheme:light;color:var(--ink);backgroun\
d:#fff;
print-color-adjust:exact;font:11.5pt/1.5 "Libertinus Serif",Iowan Old Style,Palatino Linotype,Georgia,"Noto Serif",serif\
;
overflow-wrap:anywhere}.ajar-plan-head{display:table-header-group;break-inside:avoid}.ajar-plan-foot{display:table-foote\
r-group;
break-inside:avoid}.ajar-plan-head>div{height:18mm}.ajar-plan-foot>div{height:20mm}.ajar-plan-body{display:table-row-gro\
up}
.ajar-plan-body>div{padding:0 25mm}.ajar-plan :is(h1,h2,h3,p,ul,ol,li){margin:0;padding:0;font:inherit}.ajar-plan :is(h1\
,
h2,h3){font-weight:600;break-after:avoid}.ajar-plan p+p{margin-top:.4em}.ajar-plan h1{font-size:30pt;line-height:1.15;ma\
rgin-bottom:6mm}
.ajar-plan h1:after{content:"";display:block;width:22mm;border-top:2pt solid var(--accent);margin-top:4mm}.ajar-plan :is\
(h2,
h3){font-size:9.5pt;color:var(--accent);margin-bottom:1.5mm}.ajar-plan-goal{margin-bottom:5mm}.ajar-plan-goal[data-size=\
large]
p{font-size:15pt;line-height:1.35}.ajar-plan-hero{background:var(--soft);border-inline-start:3pt solid var(--accent);bor\
der-start-end-radius:3pt;
border-end-end-radius:3pt;padding:5mm 7mm;margin-block:6mm;break-inside:avoid}.ajar-plan-hero[data-size=large] p{font-si\
ze:17pt;
line-height:1.35}.ajar-plan-hero[data-size=middle] p{font-size:13.5pt}.ajar-plan-hero[data-size=usual]{break-inside:auto\
}
.ajar-plan-beside{display:grid;grid-template-columns:repeat(3,1fr);gap:6mm 9mm}.ajar-plan div>div+div{margin-top:5mm}.aj\
ar-plan
.ajar-plan-beside>div{margin-top:0;break-inside:avoid}.ajar-plan section{margin-top:6mm;border-top:.6pt solid var(--line\
);
padding-top:4mm}.ajar-plan .ajar-plan-title{font-size:14.5pt;color:var(--ink);margin-bottom:3mm}.ajar-plan section[data-\
whole]{
break-inside:avoid}.ajar-plan ul{list-style:none}.ajar-plan ul:not(.ajar-plan-pills) li{padding-inline-start:1.1em}.ajar\
-plan
ul:not(.ajar-plan-pills) li:before{content:"•";color:var(--accent);display:inline-block;width:1.1em;margin-inline-start:\
-1.1em}
.ajar-plan-pills{display:flex;flex-wrap:wrap;gap:2.5mm}.ajar-plan-pills+div{margin-top:5mm}.ajar-plan .ajar-plan-pills l\
i{
border:.8pt solid var(--edge);border-radius:1.2em;padding:.2em .8em;break-inside:avoid}.ajar-plan-rungs{list-style:none;\

margin:4mm 0 0 2mm!important}.ajar-plan .ajar-plan-rungs li{display:grid;grid-template-columns:46mm 1fr;gap:6mm;position\
:relative;
padding:0 0 3mm 7mm;border-inline-start:1.2pt solid var(--line);break-inside:avoid}.ajar-plan .ajar-plan-rungs li:last-c\
hild{
border-color:transparent}.ajar-plan-rungs li:before{content:"";position:absolute;inset-inline-start:-1.9mm;top:.8mm;widt\
h:3mm;
height:3mm;border:1.3pt solid var(--edge);border-radius:50%;background:#fff}.ajar-plan-rungs li[data-here]:before{border\
-color:var(--accent);
background:var(--accent)}.ajar-plan-rungs li:not([data-here]) h3{color:var(--muted)}.ajar-plan-rungs b{font-size:10pt;fo\
nt-weight:600;
color:var(--accent)}.ajar-plan .ajar-plan-quiet{color:var(--muted);margin-top:8mm}.ajar-plan-numbers{font-variant-numeri\
c:tabular-nums}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2e\
m}.ajar button[aria-disabled]{
color:var(--ajar-muted);border-color:var(--ajar-line);cursor:default}.ajar button[aria-disabled]:hover{background:var(--\
ajar-paper);
color:var(--ajar-muted)}.ajar .ajar-rehearsal{display:inline-block;font-weight:650;color:var(--ajar-warm);border:2px das\
hed;
border-radius:10px;padding:.2em .8em}.ajar-door{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-ra\
dius:16px;
padding:clamp(.75em,5cqi,2em)}.ajar-door>div>*+*{margin-top:.9em!important}.ajar-door-line{display:flex;flex-wrap:wrap;a\
lign-items:center;
gap:.5em 1.25em}.ajar .ajar-joined{font-weight:650;font-variant-numeric:tabular-nums}.ajar-ending{border-top:1px solid v\
ar(--ajar-line)}
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
.ajar-results{display:grid;gap:1.5em}.ajar-held:empty{display:none}.ajar-held{scroll-margin-bottom:13em;background:var(-\
-ajar-soft);
border-radius:12px;padding:1em 1.25em}.ajar-held p+p{margin-top:.5em}:is(.jp-Cell-outputArea,.jp-OutputArea-output):has(\
.ajar-bar){
overflow:visible}.ajar-page>.ajar-bar{margin-top:1em}.ajar-bar{position:sticky;bottom:0;z-index:1;background:var(--ajar-\
background,
Canvas);border-top:1px solid var(--ajar-line);padding:.6em 2px;margin-inline:-2px}@media(max-height:30em){.ajar-bar{posi\
tion:static}}
@media print{.ajar-bar{display:none}}.ajar-bar-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.aj\
ar-bar-line+
.ajar-bar-line{margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 20em;flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-m\
oves
button{min-width:min-content}.ajar .ajar-bar-first .ajar-private{margin:0;flex:1 1 14em;line-height:1.35}.ajar-bar-first\
{
align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1em;font-size:.9em;line-height:1.2;color:var(--aj\
ar-muted)}
.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width:4.2em;text-align:center}.ajar .ajar-counts b{display:b\
lock;
font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant-numeric:tabular-nums}.ajar .ajar-clock{margin-left:a\
uto;
font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar,.ajar-door) .ajar-status{margin:0;min-heig\
ht:0}
.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar button.ajar-link{font-weight:500;padding-block\
:0}
.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.ajar-bar)>:not(.ajar-bar) :is(input,textarea,butto\
n,
fieldset){scroll-margin-bottom:13em}.ajar-page>.ajar-hands{margin-top:.5em}.ajar-hands table{margin-top:1em}.ajar-hands \
caption{
text-align:start;font-weight:600;padding-bottom:.4em}.ajar .ajar-hands input{width:5em;min-height:44px;font:inherit;colo\
r:var(--ajar-ink);
background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:10px;padding:.3em .5em}.ajar-hands th{font-\
weight:500}
.ajar .ajar-hands .ajar-words{margin-top:1em}.ajar-bar-line>:empty{display:none}
`;e.textContent!==t&&(e.textContent=t)}function Ra({model:e,el:t}){Ia();let n=e.get("pages"),s=e.get("words"),a=new Map,
c=new Map,r=new Map,l=[],u=h=>l.push(h),p=null,i=!1,f=!1,d=!1,g=!1,j=new Map,w=new Map,v=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let S=o("div",{class:"ajar-page"}),I=h=>n.flatMap(({blocks:k})=>k).find(k=>k.kind==="exercise"&&
k.key===h)?.exercise,R=Vn({words:s,answered:()=>[...c].map(([h,{answers:k}])=>[I(h),k]).filter(([h,k])=>h&&Object.keys(k??
{}).length)}),M=0,E=h=>{if(clearTimeout(M),M=0,R.set(h),p?.setLost(h),h)for(let k of r.keys())a.get(k)?.release()},A=(h,{
awaited:k=!1}={})=>{try{e.send(h)}catch{E(!0);return}k&&!M&&(M=setTimeout(()=>E(!0),8e3))},$=!1;function T(){$||($=!0,window.
ajarDangers?F():A({dangers:!0}))}let F=()=>{for(let h of Object.values(window.ajarDangers.dangers))wn(pn(h))};function _({
key:h,exercise:k},N){if(!(window.ajarDangers||R.isLost())||!Rn(k,N))return;let K=Ct(k,N),H=_n(k,K,window.ajarDangers);C(
h,{answers:K,done:!0,...H}),j.set(h,jo(c.get(h))),a.get(h).update(c.get(h)),a.get("made")?.update()}let m=jn({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>y(),onCountry:h=>A({country:h})}),y=()=>{A({forget:!0}),kt()},b=(h,k,N)=>(a.
set(h.key,N),c.has(h.key)&&N.update(c.get(h.key)),k),O={html:h=>q(h.html),home(h){let k=o("div",{});return b(h,k,Gn(k,{words:s,
send:K=>{K.import&&a.get("chart")?.begin(),A(K)},open:K=>{let H=n.find(Q=>Q.section===K&&Q.blocks.some(({key:re})=>c.get(
re)?.done===!1));ce(H?.id??K)},help:m})),A({home:h.key}),k},gate(h){let k=o("div",{class:"ajar-text ajar-gate"}),[N,V]=g?
[o("p",{},s["gate-left-out"]),[m.button(),ge(),Z()]]:[q(d?h.short:h.html),G()],K=o(`h${h.level??2}`,{},h.title);return k.
append(K,N,o("div",{class:"ajar-moves"},...V.filter(Boolean))),g||N.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),
u(()=>{d=!0}),k},made:h=>{let k=o("div",{class:"ajar-made"}),N=()=>k.replaceChildren(...te(h.section));return a.set("mad\
e",{update:N}),N(),k},exercise(h){if(h.invites&&g)return o("div",{class:"ajar-text"},o(`h${h.level}`,{},h.exercise.title),
o("p",{},s["gate-left-out"]),Z());let k=o("div",{}),N=R.line(p?{}:{role:"alert"});r.set(h.key,k);let V=(H,Q)=>{p?.begin(),
window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let re=window.ajarSent;w.set(h.key,re),A({key:h.key,...H,sent:re},
{awaited:Q}),!(!Q||!R.isLost())&&(E(!0),N.scrollIntoView({block:"nearest"}))};if(a.set(h.key,Ht(k,h.exercise,{words:s,level:h.
level,small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||n.length>1&&!ne()?sn:$n,enough:h.quick?"at once":"late\
r",remarks:(H,Q)=>Ln(H,{words:s,find:re=>Cn(Q,re,window.ajarDangers)}),...c.get(h.key),help:m,needs:()=>ge(h.needs),below:()=>ue(
h.key),onAside:H=>C(h.key,{aside:H}),onChange:H=>{T(),C(h.key,{answers:H,done:!1}),V({answers:H,done:!1},f)},onMove:H=>C(
h.key,{at:H}),onDone:H=>{_(h,H),V({answers:H,done:!0},!0),h.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{
C(h.key,{answers:{},done:!1}),V({remove:!0})}})),k.firstElementChild.append(N),u(()=>R.forget(N)),!h.folded)return k;let K=Object.
keys(c.get(h.key)?.answers??{}).length>0;return o("details",{open:K},o("summary",{},s["check-in-now"]),k)},chart(h){let k=o(
"div",{class:"ajar-chart-block"}),N=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:V,end:K}=ye(s,
Q=>N.replaceChildren(Q)),H=({checkIns:Q})=>{K(),Ze(k,Q.length?po(Q,s):{},s)};return a.set(h.key,{update:H,begin:V,end:K}),
c.has(h.key)&&H(c.get(h.key)),V(),A({chart:h.key}),o("div",{},k,N)},start:h=>mo(h,{open:ce,opener:p?.opener}),doors:h=>go(
h,{open:ce}),onward:h=>yo(h,{open:ce}),breathing(h){let{element:k,stop:N}=bo(h);return u(N),k},notice(h){if(xn(()=>A({forget:!0})),
!h.leave)return o("div",{class:"ajar-notice"},o("p",{},h.text));let k=o("div",{class:"ajar-leave"},m.button(),bt({words:s,
leave:y}));vn(m.open),p=zn({words:s,send:A,isQuiet:n.length>1});let N=document.createDocumentFragment();return N.append(
o("div",{class:"ajar-notice"},o("div",{},p.line,p.small),k),o("div",{class:"ajar-on-paper"},m.text()),p.more),N}};function q(h){
let k=o("div",{class:"ajar-text"});return fe(k,h),m.addNumbers(k),k.addEventListener("click",N=>{let V=N.target.closest(
"a"),K=n.findIndex(({id:H})=>H&&V?.getAttribute("href")===`${H}.ipynb`);K<0||(N.preventDefault(),P(K))}),k}function D(h){
g=h,d=!0,x({focus:!0})}let z=(h,k)=>o("button",{type:"button",onclick:k},h),Z=()=>z(s["gate-again"],()=>D(!1));function L(){
D(!1),n[v].blocks.some(({invites:k})=>k)||P(v+1)}let G=()=>[z(s["gate-no"],()=>D(!0)),z(s["gate-unsure"],()=>D(!0)),z(s["\
gate-yes"],L)],J=h=>n.filter(k=>k.section===h).flatMap(k=>k.blocks.filter(({kind:N})=>N==="exercise")),te=h=>{let k=J(h).
filter(({key:V})=>c.get(V)?.done).flatMap(({key:V,exercise:K})=>[o("h2",{},K.title),...c.get(V).reflection.flatMap(H=>Re(
H,3))]),N=o("p",{},s["made-nothing"]);return[o("h1",{},s["made-title"]),...k.length?k:[N]]},ae=h=>{let k=J(h);return k.length>
0&&k.every(({key:N})=>c.get(N)?.done)};function ue(h){let k=h.startsWith("plan@")&&m.isKnown()?m.line():"";return o("div",
{class:"ajar-below"},k,p?.offer()??"")}let ce=h=>P(n.findIndex(k=>k.id===h));function ge(h){let k=n.findIndex(({aside:V,
blocks:K})=>!V&&K.some(({key:H})=>H===ko));return k<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:o("button",{type:"\
button",onclick:()=>{P(k);let V=r.get(ko).querySelector("h2");V.tabIndex=-1,V.focus()}},s["help-needs"])}for(let[h,k]of Object.
entries(Ae))O[h]=N=>{let V=o("div",{}),H=k(V,N,{words:s,send:A,onDispose:u,model:e,exerciseOf:I,formOf:Q=>r.get(Q)});return b(
N,H.element??V,H)};let Le=h=>n[v].blocks.find(k=>k.kind===h),C=(h,k)=>c.set(h,{...c.get(h),...k}),U=()=>{for(let h of l.
splice(0))h()};function x({focus:h=!1}={}){if(U(),a.clear(),i){S.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep\
-locked-here"]));return}if(S.replaceChildren(...n[v].blocks.map(N=>O[N.kind](N))),n.length>1&&B(),!h)return;let k=S.querySelector(
"h1, h2, h3")??S;k.tabIndex=-1,k.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function B(){let{aside:h,title:k}=n[v];
if(oe.hidden=!!h,S.classList.toggle("ajar-aside",!!h),p?.setStart(n[v].id==="start"),h)return;let{section:N,step:V,steps:K,
minutes:H}=n[v],Q=n.filter(X=>!X.aside),re=Q.indexOf(n[v]),Ne=(X,lt,$o={})=>o("button",{type:"button",onclick:()=>P(n.indexOf(
X)),...$o},lt),Ie=n.find(({id:X})=>X==="start"),Rt=Q[re-1]??Ie;S.append(o("div",{class:"ajar-moves ajar-turn"},Rt?Ne(Rt,
s["previous-page"]):null,re<Q.length-1?Ne(Q[re+1],s["next-page"]):null));let it=Q.filter(X=>!X.section||X.step===1),Dt=X=>N?
X.section===N:X===n[v],wo=X=>({"aria-current":Dt(X)?"page":null}),xo=X=>ae(X.section)?o("span",{class:"ajar-done"},` ${s["\
section-done"]}`):"",qt=(X,lt)=>o("li",{},Ne(X,lt,wo(X)),xo(X));Y.replaceChildren(...it.map(X=>qt(X,X.title)),Ie?qt(Ie,s["\
start-page"]):""),se.textContent=N?W(s["step-of"],{title:k,n:V,all:K,minutes:H}):W(s["page-of"],{n:it.findIndex(Dt)+1,all:it.
length,title:k})}function P(h){n[h]&&(v=h,Y.parentElement.open=ne(),e.set("page",h),e.save_changes(),x({focus:!0}))}let Y=o(
"ol",{}),se=o("summary",{}),ne=()=>window.innerWidth>640;e.get("notice")&&t.append(O.notice(e.get("notice")));let oe=o("\
nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:ne()},se,Y));n.length>1&&t.append(oe),t.append(R.line({role:"\
alert"}),S);let de=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-de<3e4||(de=Date.
now(),A({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(E(!1),h.keeping){let k=[...w.values()].some(K=>h.
acknowledged<K);p?.update(k?{...h.keeping,saved:!1}:h.keeping);let{state:N}=h.keeping,V=N==="locked";N&&(f=N==="kept"),N&&
V!==i&&(i=V,c.clear(),oe.hidden=i,x())}h.states&&queueMicrotask(()=>a.get("made")?.update());for(let[k,N]of Object.entries(
h.states??{})){if(h.acknowledged<w.get(k))continue;let V=N.answers&&!Object.keys(N.answers).length,K=j.get(k)===jo(N);j.
delete(k),C(k,V?{...N,at:0}:N),K||a.get(k)?.update(c.get(k))}if(h.dangers&&(window.ajarDangers=h.dangers,F()),h.country!=
null&&m.choose(h.country),h.file&&(a.get("home")?.settle(),Zn(h.file)),h.print){let k=a.get("home");k?.settle(),Qn(h.print,
()=>k?.say(s["home-print-refused"]))}h.erased&&a.get("home")?.say(h.erased,Le("home")?.erased),h.said&&a.get("chart")?.end(),
h.said&&(a.get("home")??p)?.say(h.said),h.open&&ce(h.open),h.problem&&a.get(h.problem.key)?.say(h.problem.text)}),e.on("\
change:pages",()=>{n=e.get("pages"),x()});let pe=Hn(e,{gone:()=>E(!0),back:()=>{R.isLost()&&A({ready:!0})}});return x(),
Pe.set(s,(Pe.get(s)??0)+1),A({ready:!0}),()=>{U(),pe(),clearTimeout(M),Pe.set(s,Pe.get(s)-1),Pe.get(s)||A({gone:!0})}}var vo={
render:Ra};Ae.door=(e,t,n)=>Vt(e,n);Ae.group=(e,t,n)=>Xt(e,n);Ae.scenario=(e,t,{words:n,model:s})=>({element:en(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Ae.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:c}=n(
t.of),{parts:r,update:l}=Zt(t,{...a,form:()=>s(t.of),ask:p=>c.find(i=>i.id===p).ask}),u=document.createDocumentFragment();
return u.append(...r),{element:u,update:l}};var ti=vo;export{ti as default};
