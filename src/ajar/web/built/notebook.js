var Un=/^(\d{4})-(\d{2})-(\d{2})$/;function wt(e){let[,t,o,s]=typeof e=="string"&&Un.exec(e)||[];return t>0&&o>=1&&o<=12&&
s>=1&&s<=Pn(+t,+o)?e:null}function vt(e){let t=e.getFullYear();return t>=1&&t<=9999?Hn(t,e.getMonth()+1,e.getDate()):null}function Pn(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Hn=(e,t,o)=>`${`${e}`.
padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${o}`.padStart(2,"0")}`;var Vn=["button","input","select","summary","textarea"],Kn=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Vn.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Kn.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}function ve(e,t,...o){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),
s}var W=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function xe(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var xt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};var Gn=2e4;function Ot(e,{oninput:t,...o}){let s=n("textarea",{maxlength:Gn,oninput:t,...o});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function Ct(e,t,{words:o,group:s,change:a,remarks:r}){let{opener:c,
long:l,remark:p}=e,u=c?n("b",{id:`${s}-opener`},c):n("span",{},o["own-words"]),i=Ot(t??"",{rows:l?8:2,oninput:()=>a(i.value.
trim()?i.value:null),...c&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),f=n("label",{class:"ajar-w\
ords ajar-write"},u,i);return p&&r?n("div",{},f,r(i,e)):f}function St(e,t,{words:o,change:s}){let a=n("div",{}),r=()=>[...a.
querySelectorAll("textarea")],c=()=>{let j=r().map(v=>v.value).filter(v=>v.trim());s(j.length?j:null)},l=()=>[...a.children].
forEach((j,v)=>{j.querySelector("label > span").textContent=W(o.line,{n:v+1}),j.querySelector("button").setAttribute("ar\
ia-label",W(o["remove-line"],{n:v+1}))}),p=()=>{y(""),r().at(-1).focus()},u=n("button",{type:"button",class:"ajar-link",
onclick:p},o["add-line"]),i=()=>{l(),u.hidden=a.children.length>=e.most},f=j=>{let v=r()[r().indexOf(j)+1];v?v.focus():j.
value.trim()&&!u.hidden&&p()},m=j=>{let v=Ot(j,{rows:1,enterkeyhint:"next",oninput:()=>{v.value.includes(`
`)&&(v.value=v.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:S=>{["insertLineBreak","insertParagraph"].includes(S.inputType)&&
(S.preventDefault(),f(v))}});return v},y=j=>{let v=()=>{let N=S.nextElementSibling||S.previousElementSibling;S.remove(),
N||y(""),i(),c(),(N||a.firstElementChild).querySelector("textarea").focus()},S=n("div",{class:"ajar-line"},n("label",{class:"\
ajar-words ajar-write"},n("span",{}),m(j)),n("button",{type:"button",class:"ajar-remove",onclick:v},"×"));a.append(S),i()},
k=t||[];for(let j=0;j<Math.max(e.lines,k.length);j++)y(k[j]??"");return n("div",{class:"ajar-lines"},a,u)}function ge(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function $t(e,t,o){let{words:s,level:a=3,small:r=!1,folded:c=!1,brief:l=!1,beside:p=[]}=o,u={...Zn,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,f={...o.answers},m=0,y=null,k=0,j=o.
aside??0,v=t.why?n("p",{class:"ajar-why"},t.why):"",S=t.private?n("p",{class:"ajar-private"},t.private):"",N=!1,{example:F}=t,
T=F?n("details",{class:"ajar-example"},n("summary",{},s.example),n("p",{},F)):"",E=n("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),A=n("div",{}),O=n("div",{class:"ajar-body"}),M=n("section",{class:"ajar-form","aria-labelledb\
y":`${i}-title`},n(`h${a}`,{id:`${i}-title`},t.title),...r||c?[n("div",{class:"ajar-beside"},...p,v?Jn([v],s):""),S]:[v,
S],T,A,O,E);M.addEventListener("keydown",x=>{x.key!=="Enter"||!(x.ctrlKey||x.metaKey)||!y||(x.preventDefault(),y.next.click())}),
e.replaceChildren(M);function B(){let x=t.items.filter(R=>ke(R,f));if(l){let R=N?x.filter(V=>V.after).map(V=>[V]):[];return[
x.filter(V=>!V.after),...R]}return r&&t.together?[x]:x.map(R=>[R])}let _=x=>{E.replaceChildren(x)},h=ge(s,_);function g(x,R){
E.replaceChildren(`${x} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{f=R,_(""),o.onChange(f),se({focus:!0})}},
s["put-back"]))}function b(x,R){f={...f,[x.id]:R},Qn(O),_(""),o.onChange(f),z()}function C(){q(!0),h.begin(),k=setTimeout(
D,8e3)}function D(){k&&(clearTimeout(k),k=0,q(!1),h.end())}function q(x){for(let R of y?.fieldsets??[])R.disabled=x}function z(){
if(!y)return;let{items:x,skip:R,where:V,next:Q,enough:oe,whys:te}=y,ne=B().length;R.textContent=G(x)?s["clear-and-skip"]:
s.skip,V.textContent=W(s["question-of"],{n:m+1,all:ne}),V.hidden=(r||l)&&ne===1,Q.textContent=m===ne-1?s.done:s.next,oe.
hidden=!J(ne),te.hidden=!l||N||!G(x)}function J(x){return(o.enough==="at once"||m>0)&&m<x-1&&G(t.items)}function L(){k||
(C(),o.onDone(f))}let G=x=>x.some(({id:R})=>f[R]!=null);function Z(x,R=!0){if(k)return;let V=B();if(m+=x,m>=V.length){m=
V.length-1,L();return}se({focus:R,again:x<0})}function ee(x,R){let V=`${i}-${x.id}`,Q=n("legend",{id:`${V}-ask`},W(x.ask,
f)),oe=x.hint?n("p",{class:"ajar-hint",id:`${V}-hint`},x.hint):null,te=[oe,R.mark].filter(Boolean).map(({id:d})=>d),ne=x.
among?{...x,cards:xe(x,f)}:x,fe=u[x.kind](ne,xt(ne,f[x.id]),{words:s,level:a+1,group:V,change:d=>b(x,d),say:_,remarks:o.
remarks,isQuick:o.enough==="at once",...R}),ue={class:`ajar-item ajar-${x.kind}`,tabindex:"-1","aria-describedby":te.join(
" ")||null};return n("fieldset",ue,Q,oe,fe)}function se({focus:x=!1,again:R=!1}={}){let V=B();m=Math.max(0,Math.min(m,V.
length-1));let Q=V[m],oe=o.mark?.(Q),te=oe?n("p",{class:"ajar-mark",id:`${i}-${Q[0].id}-mark`},oe):null,ne=n("div",{class:"\
ajar-moves ajar-onward"}),fe=m>0?()=>Z(-1):null,ue=Q.map(ae=>ee(ae,{mark:te,again:R,moves:ne,back:fe})),d=n("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(k)return;let ae=f,Me=G(Q);f={...f,...Object.fromEntries(Q.map(({id:Te})=>[Te,null]))},
o.onChange(f),Z(1),Me&&g(s.cleared,ae)}}),w=n("button",{type:"button",class:"ajar-next",onclick:()=>{k||(_(""),Z(1))}}),
I=n("p",{class:"ajar-where"}),K=n("button",{type:"button",class:"ajar-link",onclick:()=>{N=!0,Z(1)}},s["add-why"]),U=n("\
button",{type:"button",class:"ajar-link",onclick:L},s.enough);y={items:Q,skip:d,where:I,next:w,fieldsets:ue,enough:U,whys:K},
A.replaceChildren(),ne.replaceChildren(w,d),fe&&ne.append(n("button",{type:"button",class:"ajar-back",onclick:fe},s.back));
let Y=ue.length===1;te&&Y&&ue[0].lastElementChild.before(te),O.replaceChildren(I,...te&&!Y?[te]:[],...ue,ne,...o.enough?
[K,U]:[]),z(),o.onMove?.(m),x&&(ue[0].focus({preventScroll:!0}),I.scrollIntoView({block:"nearest"}))}function le(x){if(A.
replaceChildren(),!x||!o.help||j>x.kinds.length)return null;let R=()=>{j=x.kinds.length+1,o.onAside?.(j),A.replaceChildren(),
O.querySelector("[tabindex]").focus()},{help:V,needs:Q}=o;return A.append(V.notice(x,{level:a+1,aside:R,needs:Q})),A.querySelector(
"[tabindex]")}function re(x,{focus:R=!1,danger:V=null}={}){y=null;let Q=n(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);
O.replaceChildren(n("div",{class:"ajar-reflection"},Q,...x.flatMap(te=>Ae(te,a+2)),o.below?.()??null),n("div",{class:"aj\
ar-moves"},n("button",{type:"button",onclick:()=>{m=0,se({focus:!0,again:!0})}},s.change),n("button",{type:"button",onclick:()=>{
let te=f;f={},m=0,j=0,o.onAside?.(0),o.onStartOver(),se({focus:!0}),g(s["started-over"],te)}},s["start-over"])));let oe=le(
V);R&&(oe??Q).focus()}function me(x){let R=O.contains(document.activeElement);R&&y&&!k||(D(),f={...x.answers},x.done?re(
x.reflection,{focus:R,danger:x.danger}):(m=x.at??Math.max(0,B().findIndex(V=>V.some(({id:Q})=>f[Q]==null))),se()))}let{done:Ee,
reflection:$,danger:P}=o;return me({answers:f,at:o.at,done:Ee,reflection:$,danger:P}),{update:me,release:D,say:x=>{D(),_(
x)}}}var Jn=(e,t)=>n("details",{},n("summary",{},t["why-this"]),...e);function Qn(e){for(let t of e.querySelectorAll("in\
put, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ae=({heading:e,
said:t,words:o},s)=>[e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",{},a))):t.length?n(
"p",{class:"ajar-said"},t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),Zn={ruler(e,t,{group:o,change:s}){let a=Array.
from({length:11},(r,c)=>n("label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>s(
c),"aria-describedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),n("span",{},`${c}`)));return n("div",{class:"ajar-scale"},
n("div",{class:"ajar-numbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.low}`),n(
"span",{id:`${o}-high`},n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a,remarks:r}){let{chosen:c,own:l}=t||
{chosen:[],own:""},p=()=>a(c.length||l.trim()?{chosen:[...c],own:l}:null),u=e.many?"checkbox":"radio",i=e.cards.map(m=>n(
"input",{type:u,name:s,value:m.id,checked:c.includes(m.id),onchange:y=>{e.many?c=c.filter(k=>k!==m.id).concat(y.target.checked?
m.id:[]):(c=[m.id],l="",f&&(f.value="")),p()}})),f=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:m=>{l=m.target.
value,!e.many&&l.trim()&&(c=[],i.forEach(y=>{y.checked=!1})),p()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"\
ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((m,y)=>n("label",{class:"ajar-card"},i[y],n("span",{},m.
text))),f?n("label",{class:"ajar-own"},n("span",{},e.own),f):null,f&&e.remark&&r?r(f,e):null)},text:Ct,list:St,date(e,t,{
words:o,change:s,say:a}){let r=vt(new Date);return n("label",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",
{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&c.value<r&&a(o["day-past"])}}))}};var Yn=e=>e;function pe(e,t){e.innerHTML=Yn(t)}function Be(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,c])=>n("option",{value:r,selected:r===o},c)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function Oe(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let p of["pointerup","pointercancel","keyup","blur"])addEventListener(p,l,{signal:c.signal,capture:p!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,r);return a}function Fe(e,t){let o=l=>[...e.querySelectorAll(
l)],s=o("details[open] > summary").map(l=>l.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of o("summary"))l.parentElement.open=s.includes(l.textContent);if(a===!1)return;let r=o("summary, button").
find(l=>l.textContent===a),c=r??e.querySelector("h2, p");r||(c.tabIndex=-1),c.focus({preventScroll:!0})}function Et(e,{words:t,send:o,onDispose:s}){let a={},r=null,c=!1,l="",p=n("div",{}),u=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=ge(t,g=>{f.textContent=g}),y=et(t),k=Be(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},u,p,f),y.dialog);let j=g=>{a.busy?f.textContent=t["room-one-moment"]:(m.begin(),
o(g,{awaited:!0}))},v=(g,b)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>j(b)},g),S=(...g)=>n(
"div",{class:"ajar-moves ajar-many"},...g);function N(){let g=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${h}\
-key`,"aria-describedby":`${h}-key-how`}):null,b=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(g&&!g.value){g.focus();return}j({room:"open",...g?{key:g.value}:{}}),g&&(g.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?W(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),g?n("label",{class:"ajar-words",for:g.
id},t["room-host-key"]):null,g?n("p",{class:"ajar-hint",id:`${h}-key-how`},t["room-host-key-how"]):null,g,S(b,a.elsewhere?
null:v(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:S(...[12,3].
map(C=>v(W(t["room-rehearse"],{n:C}),{room:"rehearse",phones:C})))]}let F=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),S(v(t["room-go-on"],{room:"go-on"}),v(t["room-end"],{room:"end"}))];function T(){let g=n("button",{type:"butt\
on",onclick:()=>y.show()},t["room-large"]),b=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:W(t["room-line"],{code:a.
code})),C=a.address?g:null;return r?[E(),n("div",{class:"ajar-door-line"},b,i,C),A(),M()]:[n("h2",{},t["room-title"]),E(),
A(),b,a.address?Mt(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?O():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},i,C,a.inside&&!a.practice?v(t["room-widen"],
{room:"widen"}):null),M()]}let E=()=>a.practice?n("p",{},Le(t)):null,A=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function O(){let g=n("select",{id:`${h}-address`,onchange:()=>o({room:"pick",ip:g.value})},...a.addresses.map(
({ip:b,network:C})=>n("option",{value:b,selected:b===a.picked},`${b} (${C})`)));return n("label",{class:"ajar-words",for:g.
id},n("span",{},t["room-address"]),g)}function M(){let g=n("div",{}),b=n("button",{type:"button",onclick:()=>q(!1)},t["r\
oom-end-no"]),C=n("button",{type:"button",onclick:()=>q(!0)},t["room-end"]),D=()=>g.replaceChildren(...c?[n("p",{},t["ro\
om-end-sure"]),S(b,v(t["room-end"],{room:"end"}))]:[C]),q=J=>{c=J,D(),(c?b:C).focus()};D();let z=(J,L)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...L()},{awaited:!0})},J);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?S(z(t["room-take-table"],()=>({
what:"table"})),z(t["room-take-page"],()=>({what:"page",paper:k.value()})),k.element()):null,n("p",{},t["room-end-how"]),
g)}function B(g){a={...a,...g},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let b=Xe(t,a.joined);
i.textContent!==b&&(i.textContent=b),y.update(a,b),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,c=!1),
a.busy?m.begin():(m.end(),f.textContent=""),_()}let _=Oe(p,()=>{let{joined:g,problem:b,...C}=a,D=JSON.stringify([C,r]);if(D===
l)return;l=D;let q={open:T,lost:F}[a.state]??N;Fe(p,()=>p.replaceChildren(...q().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let h=`ajar-door-${window.ajarForms}`;return We(e,()=>o({room:"look"}),s),{update:B}}var Xe=(e,t)=>t?t===
1?e["room-joined-one"]:W(e["room-joined"],{n:t}):e["room-joined-none"],Le=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Mt(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return pe(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function et(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,c){s.textContent=c;let l=JSON.stringify([r.address,r.code,r.practice]);l!==a&&(a=l,r.address?t.replaceChildren(
r.practice?n("p",{},Le(e)):"",Mt(e,r),s):(o.close(),t.replaceChildren()))}}}function We(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function _e(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},c){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(u,i)=>{let f=n("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return pe(f,
u),f.firstElementChild.setAttribute("aria-hidden","true"),f},p=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),l(o,"wide"),l(s,"narrow"),n("details",{open:p},n("summary",{},c.table),
n("table",{},n("thead",{},n("tr",{},...a.map(u=>n("th",{scope:"col"},u)))),n("tbody",{},...r.map(([u,...i])=>n("tr",{},n(
"th",{scope:"row"},u),...i.map(f=>n("td",{},f??"–")))))))))}function Tt({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,c=new Map,l=y=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...y}),p=l({id:`${r}-people`,
min:1}),u=y=>Math.max(0,Math.floor(Number(y.value)||0)),i=y=>y.kind==="card"?y.bands.slice(0,1):y.bands,f=y=>{let k=e.filter(
N=>N.item===y),j=(N,F)=>{let T=l({"aria-label":[N.card,i(N)[F]].filter(Boolean).join(": ")});return c.set(N.id,[...c.get(
N.id)??[],T]),T},v=k.length===1&&!k[0].card?k[0].bands.map((N,F)=>[N,[j(k[0],F)]]):k.map(N=>[N.card,i(N).map((F,T)=>j(N,
T))]),S=k[0].card?["",...i(k[0])]:null;return n("table",{},n("caption",{},s(y)),S&&S.length>2?n("thead",{},n("tr",{},...S.
map(N=>N?n("th",{scope:"col"},N):n("td",{})))):null,n("tbody",{},...v.map(([N,F])=>n("tr",{},n("th",{scope:"row"},N),...F.
map(T=>n("td",{},T))))))};function m(){let y=new Map(e.map(S=>[S,c.get(S.id).map(u)])),k=Math.max(...[...y.values()].map(
S=>S.reduce((N,F)=>N+F,0))),j=u(p)||k;if(!j){p.focus();return}let v=Object.fromEntries([...y].map(([S,N])=>[S.id,S.kind===
"card"?[N[0],Math.max(0,j-N[0])]:N]));a({counts:v,people:j})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:y=>{y.preventDefault(),m()}},
...[...new Set(e.map(y=>y.item))].map(f),n("label",{class:"ajar-words",for:p.id},n("span",{},o["room-people"]),p),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function At(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let c={not:{}},l=!1,p="",u="",i=!1,f=(L,G={})=>{i=L==="reveal",
E.begin(),o({question:e.of,do:L,...G},{awaited:!0})},m=n("div",{class:"ajar-results",hidden:!0}),y=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),k=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),j=n("span",{}),v=n("p",
{class:"ajar-counts"}),S=Xn(e.minutes,t,s),N=n("button",{type:"button",class:"ajar-link",onclick:()=>h(!l)}),F=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),T=(...L)=>{F.textContent!==L[0]&&F.replaceChildren(...L)},E=ge(t,L=>T(
L||u)),A={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},O=Object.
keys(A).filter(L=>e.units.length||L==="open"||L==="close"),M=Object.fromEntries(O.map(L=>[L,n("button",{type:"button",onclick:()=>{
M[L].getAttribute("aria-disabled")?T(B(L)):L==="reset"?_():f(L)}},A[L])])),B=L=>c.busy?t["room-one-moment"]:c.not[L];function _(){
let L=n("button",{type:"button",class:"ajar-link",onclick:()=>{T(""),M.reset.focus()}},t["home-no"]),G=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{T(""),M.reset.focus(),f("reset")}},t["room-ask-reset"]);F.replaceChildren(t["room\
-reset-sure"]," ",L," ",G),L.focus()}function h(L){l=L,m.hidden=!L,a().hidden=L,N.textContent=t[L?"room-show-question":"\
room-show-result"]}let g=et(t),b=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>g.show()},t["room-cod\
e"]),C={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function D(L){let G=c;c={...c,...L};let Z=c.
room==="open";j.replaceChildren(c.practice?Le(t):""),k.textContent=c.problem,k.hidden=!c.problem;let ee=[[c.answered,t["\
room-answered"]],[c.joined,t["room-have-joined"]]],se=!Z||!e.units.length?[]:c.hands||c.inside?ee.slice(0,1):ee;v.replaceChildren(
...se.map(([le,re])=>n("span",{},n("b",{},`${le}`)," ",re))),S.update(c.seconds);for(let le of O)Lt(M[le],B(le));u=Z?c.hands?
t["room-by-hands-now"]:C[c.state]:t["room-not-open"],(G.state!==c.state||G.room!==c.room||G.hands!==c.hands)&&T(u),c.busy||
E.end(),It(y,c.withheld),g.update(c.way??{},Xe(t,c.joined)),b.hidden=!c.way?.address,q(),i&&!c.busy&&c.state==="closed"&&
y.childElementCount&&(i=!1,y.scrollIntoView({block:"nearest"}))}function q(){let L=JSON.stringify(c.charts??[]);if(L===p)
return;p=L;let G=!!c.charts?.length;m.replaceChildren(...Nt(c.charts??[],t)),N.hidden=!G,h(G),G&&i&&m.scrollIntoView({block:"\
start"}),i=!1}let z=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...O.
map(L=>M[L]))),n("div",{class:"ajar-bar-line"},j,F,N,b,S.element),g.dialog),J=e.units.length?Tt(e,{words:t,ask:r,send:L=>f(
"hands",L)}):null;return N.hidden=!0,We(z,()=>o({room:"look"}),s),{parts:[m,y,k,z,J].filter(Boolean),update:D}}function Lt(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function It(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var Nt=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return _e(s,o,t),s});function qt(e,{words:t,send:o,onDispose:s}){
let a={},r="",c=n("div",{class:"ajar-results"}),l=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),p=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=n("div",{}),i=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=n("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?i.textContent=m():(i.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),m=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},u,c,l,p,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},f),i)),We(e,()=>o({room:"look"}),s),{update(y){a={...a,...y},u.replaceChildren(a.practice?Le(t):""),p.textContent=
a.problem,p.hidden=!a.problem,It(l,a.withheld),Lt(f,m());let k=JSON.stringify(a.charts??[]);k!==r&&(r=k,c.replaceChildren(
...a.charts?.length?Nt(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Xn(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),c=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,p()}}),l=n("p",{class:"a\
jar-clock"},r," ",c);function p(){let i=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=i===null?"":`${Math.floor(
i/60)}:${String(i%60).padStart(2,"0")}`,m=i===null?e?W(t["room-minutes"],{minutes:e}):"":e?W(t["room-clock"],{time:f,minutes:e}):
f;r.textContent=a?"":m,c.textContent=t[a?"room-clock-show":"room-clock-hide"],l.hidden=!m}let u=setInterval(()=>{s!==null&&
p()},1e3);return o(()=>clearInterval(u)),{element:l,update:i=>{s=i==null?null:Date.now()-i*1e3,p()}}}function Dt(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),c=n("div",{class:"ajar-text"}),l=n("summary",{}),p=({title:f,
story:m,more:y,role:k})=>{pe(r,m),r.prepend(n("h2",{},f)),pe(c,y),l.textContent=k},u=e.couples.find(f=>f.id===o)??e.couples[0],
i=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(f=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:f.id,checked:f===
u,onchange:()=>{p(f),s(f.id)}}),n("span",{},f.title)))));return p(u),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},l,c),i)}var tt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",eo=new RegExp(`^${tt}+|${tt}\
+$`,"g"),to=/[\p{L}\p{N}_]+/gu,no=/^[\p{L}\p{N}_]+/u,oo=/\{([a-z][a-z0-9-]*)\}/,[so,ao]=["⁨","⁩"],Rt={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},ro=new RegExp(`[,;:،]|${tt}`),co=/^\p{Uppercase}/u,Bt=/[.!?…؟。][\u2069”’"')»]*$/,
io=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
he=e=>e.replace(eo,""),de=e=>e.toLowerCase().toUpperCase(),ze=e=>e.match(no)?.[0]??"",Ft=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ie(e,t,o=[]){let s=e.split(oo),a="";for(let r=0;r<
s.length-1;r+=2){let[c,l,p]=s.slice(r,r+3),u=lo(he(t[l]),p),i=po(c,u,o),f=!i&&!a&&co.test(c);a+=Bt.test(a)?i.replace(/^,+/,
""):i,a+=fo(f?uo(u):u)}return Bt.test(a)?a:a+s.at(-1)}function we(e){let t=he(e),[o,s,a]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(o in Rt&&s===Rt[o]&&he(a))||a.includes(o)||a.includes(s)?e:a}function lo(e,t){let o=e.length;for(;o&&ro.test(
e[o-1]);)o-=1;let s=e.slice(0,o)||e,a=t.startsWith(",")&&s.endsWith(".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(
" ")+1).includes(".")?r:s}function uo(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function po(e,t,o){let s=de(
ze(t));if(!s)return e;let a=new Set(o.map(de)),r=c=>c===s||a.has(c)&&a.has(s);for(let c of e.matchAll(to))if(r(de(c[0])))
return e.slice(0,c.index);return e}var fo=e=>io.test(e)?`${so}${e}${ao}`:e;var nt=(e,t,o={})=>n("button",{type:"button",onclick:t,...o},e);function Wt(e,t,{words:o,level:s,change:a,say:r,again:c,
moves:l,back:p,isQuick:u}){let i={...t},{cards:f,piles:m}=e,y=E=>m.find(A=>A.id===E).text,k=n("div",{class:"ajar-one"});
function j(E,A){i={...i,[E.id]:A},A||delete i[E.id],a(Object.keys(i).length?i:null),A&&r(W(o.moved,{card:we(E.text),pile:y(
A)}))}function v(E,{focus:A=!0,back:O=E?()=>v(E-1):p,onward:M=()=>N(E+1)}={}){let B=f[E],_=W(o["card-of"],{n:E+1,all:f.length}),
h=n("div",{class:"ajar-one-card",role:"group","aria-label":_,tabindex:"-1"},n("p",{class:"ajar-where"},_),n("p",{},B.text)),
g=b=>{j(B,b),M()};l.hidden=!0,k.replaceChildren(h,n("div",{class:"ajar-one-piles"},...m.map(({id:b,text:C})=>nt(C,()=>g(
b),{"aria-pressed":`${i[B.id]===b}`}))),n("div",{class:"ajar-one-also"},O?S(o.back,()=>O()):n("span",{}),S(o["card-out"],
()=>g("")),u?n("span",{}):S(o["card-enough"],()=>F()))),A&&h.focus({preventScroll:!0})}let S=(E,A)=>nt(E,A,{class:"ajar-\
link"}),N=E=>E<f.length?v(E):F();function F({focus:E=!0}={}){let A=n(`h${s}`,{tabindex:"-1"},o["cards-all"]),O=(M,B)=>{let _=f.
filter(b=>(i[b.id]??"")===B),h=b=>v(f.indexOf(b),{back:F,onward:F}),g=_.map(b=>n("li",{},nt(b.text,()=>h(b))));return g.
length?[n(`h${s+1}`,{},M),n("ul",{},...g)]:[]};k.replaceChildren(A,n("p",{class:"ajar-hint"},o["cards-all-how"]),...m.flatMap(
({id:M,text:B})=>O(B,M)),...O(o["cards-out"],"")),l.hidden=!1,E&&(A.focus({preventScroll:!0}),k.scrollIntoView({block:"n\
earest"}))}let T=f.map(E=>!!i[E.id]).lastIndexOf(!0)+1;return T===f.length||c&&T?F({focus:!1}):v(T,{focus:!1}),k}var ho="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",mo=new RegExp(`(${ho})|[.…]+|[!?;\\n]`,"gu"),go=/[\u0300-\u036f'’‘ʼ]/g,
bo=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ue(e){let t={};for(let[o,s]of Object.entries(e))t[o]=_t(s,t);return t}
var be=(e,t)=>new RegExp(e.map(o=>_t(o,t)).join("|"),"y");function Pe(e,t){let o=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return o}function He(e,t){let o=t;
for(let[s,a]of Pe(e,t))o=o.slice(0,s)+o.slice(s,a).replace(/[^ ]/g,"_")+o.slice(a);return o}var Ne=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function _t(e,t){return`(?:${(e.match(bo)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:yo(a)).join("")})`}function yo(e){let t=zt(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(
e.endsWith("*"))} `}var zt=e=>e.normalize("NFKD").replace(go,"").toLowerCase();function qe(e){let t="",o=[];for(let s of e.
matchAll(mo)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?zt(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}var ko=4,Ut=16411,Pt=[1,1],jo=[0,0],ot=new WeakMap;function Ve(e,t){let{passes:o,kinds:s,learned:a}=Kt(t),{line:r,places:c}=qe(
e),l=He(o,r),p=Object.entries(s).flatMap(([f,m])=>Pe(m,l).map(([y,k])=>({kind:f,start:y,end:k-1}))),u=a?wo(p,r,a):p,i=(f,m)=>f.
span[0]-m.span[0]||f.span[1]-m.span[1]||(f.kind<m.kind?-1:+(f.kind>m.kind));return u.map(({kind:f,start:m,end:y})=>({kind:f,
span:[c[m][0],c[y][1]]})).sort(i)}function*Vt(e){let{passes:t,kinds:o}=Kt(e);for(let s of[t,...Object.values(o)])yield,Pe(
s,"we are here ")}function Kt(e){return ot.has(e)||ot.set(e,xo(e)),ot.get(e)}function wo(e,t,o){let{weights:s,kinds:a,limit:r,
least:c}=o,l=vo(t,o),p=l.slice(1).map((v,S)=>[...l[S],...v]),u=v=>{let S=new Set(v.flatMap(N=>N.places));return Ht(s,S)/
Math.sqrt(S.size)},i=[...l,...p];if(e.length)return st(i,u)[1]>c?e:[];let f=i.filter(v=>v.length>ko),[m,y]=st(f,u);if(!(y>
r))return[];let k=new Set(m.flatMap(v=>v.places.slice(0,2))),[j]=st(Object.keys(a),v=>Ht(a[v],k));return[{kind:j,start:m[0].
start,end:m.at(-1).start}]}function vo(e,{numbers:t,weights:o}){let s=Pt,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let c=r[0]===
".",l=c?Pt:t.get(r[0])??jo,p=[[0,l[0]],[1,l[1]],[s[0],l[0]],[s[1],l[1]]],u=([i,f],m)=>((m*Ut+i)*Ut+f)%o.length;a.at(-1).
push({start:r.index,places:p.map(u)}),s=l,c&&a.push([])}return a.filter(r=>r.length)}var st=(e,t)=>e.map(o=>[o,t(o)]).reduce(
(o,s)=>s[1]>o[1]?s:o,[null,-1/0]),Ht=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],0),Gt=(e,{kinds:t,notices:o})=>Object.entries(
o).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function xo({lists:e,passes:t,phrases:o,learned:s}){let a=Ue(e),
r=Object.entries(o).map(([c,l])=>[c,be(l,a)]);return{passes:be(t,a),kinds:Object.fromEntries(r),learned:s&&Oo(s)}}function Oo({
same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let c=new Map,l=2;for(let u of e){for(let i of u.split(" "))c.set(
i,[l,l]);l++}for(let[u,i]of t.entries())for(let f of i.split(" "))c.set(f,[l++,2+e.length+u]);let p=Object.entries(s).map(
([u,i])=>[u,Ne(i)]);return{numbers:c,weights:Ne(o),kinds:Object.fromEntries(p),limit:a,least:r}}function Jt({title:e,close:t,bar:o,parts:s}){let a=()=>{c.close?c.close():c.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),r.focus()}var Qt=["emergency","crisis","violence","agency","worried","child"],Co=["crisis","violence"],Xt='a[href$="#Help-lines"]',
ce=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Zt(){for(let e of ce().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ce().listeners.delete(e),e.shown||(e.shown=t)}}function So(e,{zone:t="",
languages:o=[]}){let s=l=>l.endsWith("/")?t.startsWith(l):t===l,a=e.find(({zones:l})=>l.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(l=>l.home);return r?r.code:o.map(l=>l.split("-").slice(1).join("-").
toUpperCase()).find(l=>e.some(({code:p})=>p===l))??""}function en(e,t,o){let s=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let l=s.flatMap(u=>Ve(u,c)),p=Gt(l,c);if(p)return{...p,
kinds:[...new Set(l.map(({kind:u})=>u))].sort()}}let a=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:c})=>t[c]===0)?{...r,kinds:[]}:null}var at=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),rt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Yt=e=>`tel:${e.match(/\d+/)[0]}`;function tn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(ce().countries=
t);let a=()=>ce().countries,r=()=>ce().chosen||So(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>a().find(O=>O.code===r());function l(O){ce().chosen=O,Zt();for(let{element:M,draw:B}of ce().
listeners)B(M)}function p(O,M){return M(O),ce().listeners.add({element:O,draw:M,shown:!1}),queueMicrotask(Zt),O}let u=O=>p(
n("div",{}),M=>M.replaceChildren(...O())),i=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],M=n("select",{onchange:()=>{
l(M.value),s(M.value)}},...O.map(B=>n("option",{value:B.code},B.country)));return p(M,()=>{M.value=c()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),M)},f=({say:O,to:M},B)=>{if(/^(tel|sms):/.test(M))return n("a",
{class:B?"ajar-reach":"ajar-reach ajar-first",href:M},n("span",{},...rt(O)));let _=n("span",{},O),h=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":W(e["help-copy-what"],{address:M}),onclick:async()=>{await $o(M,_)&&(h.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},_," ",h)},m=O=>n("li",{},n("p",{class:"ajar-for"},O.
for_what),n("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...O.reach.map(f))),y=({emergency:O,note:M})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),M?n("\
p",{class:"ajar-hint"},M):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Yt(O)},W(e["help-call"],{number:O})))),
k=O=>u(()=>{let M=c();if(!M)return[n("p",{},e["help-elsewhere-how"])];let B=O.flatMap(_=>_==="emergency"?y(M):at(M,[_]).
map(m));return[n("ul",{class:"ajar-help-lines"},...B)]});function j(){Jt({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},i(),ct({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),k(Qt),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:O,text:M,now:B,lines:_,kinds:h,
countries:g},{level:b,aside:C,needs:D}){return g&&!A()&&(ce().countries=g),n("section",{class:"ajar-danger"},n(`h${b}`,{
tabindex:"-1"},O),n("p",{},M),h.length?null:D?.()??null,i(),k(_),n("ul",{class:"ajar-todo"},...B.map(q=>n("li",{},q))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:C},e["help-aside"]))}let S=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:j},e["help-get"]);function N({emergency:O,...M}){let _=Co.map(g=>at(
M,[g])[0]?.reach??[]).flatMap(g=>["tel:","sms:"].map(b=>g.find(({to:C})=>C.startsWith(b))));return[{say:W(e["help-call"],
{number:O}),to:Yt(O)},..._.filter(Boolean)]}let F=(O=`${e["help-line"]} `)=>u(()=>{let M=c(),B=(M?N(M):[]).flatMap(({say:g,
to:b},C)=>[C?" · ":"",n("a",{href:b},...rt(g))]),_=n("button",{type:"button",class:"ajar-link",onclick:j},e["help-get"]),
h=n("span",{class:"ajar-off-paper"},B.length?" · ":"",_);return[n("p",{class:"ajar-help-line"},O,...B,h)]});function T(O){
if(!A())return;let[M]=[...O.querySelectorAll(Xt)].reverse();M?.closest("p, ul").after(F(""));for(let B of O.querySelectorAll(
"details"))B.open=B.querySelector("summary").textContent===c()?.country}let E=()=>u(()=>{let O=c();return O?[n("p",{},n(
"b",{},`${e["help-title"]}, ${O.country}`)),n("p",{},`${e["help-danger"]} ${W(e["help-call"],{number:O.emergency})}`),n(
"ul",{},...at(O,Qt).map(({for_what:M,name:B,reach:_,hours:h})=>n("li",{},...rt(`${M}: ${B}. ${_.map(({say:g})=>g).join("\
 · ")}. ${h}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),A=()=>a().length>0;return{open:j,notice:v,button:S,line:F,addNumbers:T,
text:E,choose:l,code:r,isKnown:A}}var ct=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function nn(e){if(ce().open){ce().open=e;return}ce().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Xt)&&(t.preventDefault(),t.stopPropagation(),ce().open())},{capture:!0})}async function $o(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function on(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var Eo="about:blank";function it(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Eo)}function sn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),it()))},{capture:!0})}function an(e,t,{words:o,group:s,change:a,say:r}){let c={...t},l={},p=e.piles.map(y=>(l[y.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:k=>{k.preventDefault(),k.currentTarget.classList.add("ajar-over")},ondragleave:k=>k.currentTarget.
classList.remove("ajar-over"),ondrop:k=>{k.preventDefault(),k.currentTarget.classList.remove("ajar-over");let j=f[k.dataTransfer.
getData("text/plain")]?.[y.id];j&&!j.matches(":disabled")&&(j.checked=!0,i(j.dataset.card,y))}},l[y.id]))),u=()=>e.piles.
forEach(y=>{l[y.id].textContent=W(o["pile-count"],{pile:y.text,n:Object.values(c).filter(k=>k===y.id).length})}),i=(y,k)=>{
c[y]=k.id,u(),a({...c}),r(W(o.moved,{card:we(e.cards.find(j=>j.id===y).text),pile:k.text}))},f={},m=e.cards.map(y=>{f[y.
id]={};let k=`${s}-${y.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:j=>j.dataTransfer.setData(
"text/plain",y.id)},n("legend",{},y.text),n("div",{class:"ajar-into"},...e.piles.map(j=>{let v=n("input",{type:"radio",name:k,
value:j.id,"data-card":y.id,checked:c[y.id]===j.id,onchange:()=>i(y.id,j)});return f[y.id][j.id]=v,n("label",{},v,n("spa\
n",{},j.text))})))});return u(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...p),...m)}var ut=["open","closed","half-open"],Mo=2,To=90,Ao=31,Lo=2147483647,pt=3,Ke="none",rn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Io=/[“”„«»"' \t\n]/g,cn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,No=["i","im","id","ill","ive","its","we",
"were","well"],qo=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Do=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
lt=new WeakMap;function Ro(e,t){let o=un(t),{sentences:s,forms:a,at:r}=Wo(e,o);if(r<0||a[r].name===Ke)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Ho(Po({sentences:s,forms:a,at:r},o),o.learned),{name:l,start:p,end:u}=a[r],i=Vo(c,l,ft(e,s[r],
p,u),t),f=Ko(e,s,o),y=[c==="open"&&f.some(k=>k.name!=="two-at-once")?"":i,...f.map(k=>k.remark)].filter(Boolean);return{
kind:c,reason:i,notes:f,remarks:y.slice(0,Mo)}}function Bo(e,t){let o=un(t),s=t["about-statements"],a=dn(Xo(e)),r=Object.entries(o.blame).map(([j,v])=>({name:j,places:a.
flatMap(S=>Go(j,v,S,o))})),c=new Set(r.flatMap(({places:j})=>j.map(({sentence:v})=>v))),l=[],p="";for(let{name:j,places:[
v]}of r){if(!v)continue;let S=Jo(e,v,o.quotedTo[j]);l.length||(p=Qo(j,e,v,o)),l.push({name:j,words:S,remark:W(s.blame[j].
say,{words:S})})}let u=l.map(j=>j.name),i=a.filter(j=>!c.has(j)),f=Object.keys(o.parts).filter(j=>(j==="seen"?i:a).some(
({line:v})=>ye(o.parts[j],v))),m=f.map(j=>s.parts[j]).join(", "),y=f.length?W(s.mirror,{parts:m}):"",k=[y,l.length?`${l[0].
remark} ${p}`:""].filter(Boolean);return{parts:f,mirror:y,blame:u,notes:l,rewording:p,remarks:k}}function ln({remark:e,opener:t=""},o,s){
return s?.coach?Object.values(s.dangers).some(r=>Ve(o,r).length)?[]:e==="question"?Ro(o,s.coach).remarks:Bo(`${t.replace(
/…$/,"")} ${o}`,s.coach).remarks:[]}function un(e){return lt.has(e)||lt.set(e,Fo(e)),lt.get(e)}function Fo(e){let t=Ue(
e.lists),o=l=>Object.fromEntries(Object.entries(l).map(([p,u])=>[p,be(u,t)])),{limit:s,unit:a,forms:r,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:o(e.anywhere),first:o(e.first),echoes:be(e.echoes,t),stated:be(
e.stated,t),notes:o(e.notes),learned:{limit:s,unit:a,forms:r,weights:ut.map(l=>Ne(c[l]))},passes:be(e.passes,t),quotes:be(
e.quotes,t),blame:o(e.blame),unless:o(e.unless),quotedTo:o(e["quoted-to"]),parts:o(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function ye(e,t){for(let o=0;o<t.length;o=t.indexOf(" ",o)+1||t.length)if(e.lastIndex=
o,e.test(t))return[o,e.lastIndex]}function Wo(e,t){let o=dn(e),s=o.map(u=>_o(u,t)),a=u=>o.map((i,f)=>f).filter(u),r=a(u=>o[u].
mark==="?"),c=r.filter(u=>pn(o[u])>=pt),l=a(u=>!["none","echo","short"].includes(s[u].name)),[p]=[c,r,l].filter(u=>u.length).
map(u=>u.at(-1));return{sentences:o,forms:s,at:p??o.length-1}}var Ge=e=>e.trim().split(" ").slice(0,-1),pn=({line:e})=>Ge(
e).length-1;function _o({line:e,mark:t},{anywhere:o,first:s,fillers:a,echoes:r,stated:c}){for(let[i,f]of Object.entries(
o)){let m=ye(f,e);if(m)return{name:i,start:m[0],end:m[1]}}let l=Object.entries(s).map(([i,f])=>({name:i,place:ye(f,e)})).
filter(({place:i})=>i).map(({name:i,place:[f,m]})=>({name:i,start:f,end:m}));if(l.length){let i=l.reduce((f,m)=>m.start<
f.start?m:f);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:Ke}:e.
slice(2,i.start).split(" ").filter(Boolean).some(y=>!a.has(y))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:Ke}:i}let p=fn(Ge(e).slice(1),a).length>pt?"echo":"short";return{name:t==="?"&&ye(r,e)?p:Ke,start:2,end:e.length}}
function fn(e,t){let o=e.findIndex(s=>!t.has(s));return e.slice(o)}function zo({sentences:e,forms:t,at:o},{fillers:s}){let{
line:a,mark:r}=e[o],c=fn(Ge(a).slice(1),s),l=Ge(a.slice(t[o].start)),p=["what","how","why","tell","half-open"],u=t.filter(
({name:i},f)=>f!==o&&(e[f].mark==="?"||p.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...u.map(({name:i})=>`beside ${i}`)]}function Uo(e){let t=0;for(let o of e)t=(t*Ao+o.codePointAt(
0))%Lo;return t}function Po(e,t){let{forms:o,weights:s,unit:a}=t.learned,r=o[e.forms[e.at].name]??ut.map(()=>0),c=new Set(
zo(e,t).map(p=>Uo(p)%s[0].length)),l=a/Math.sqrt(c.size);return r.map((p,u)=>p+[...c].reduce((i,f)=>i+s[u][f],0)*l)}function Ho(e,{
limit:t}){let[o,s]=[...e].sort((a,r)=>r-a);return o-s>=t?ut[e.indexOf(o)]:""}function Vo(e,t,o,s){let a=s["about-questio\
ns"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?W(a[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:o}):e!=="open"?"":W(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:o})}function Ko(e,t,{data:o,notes:s}){let a=o["about-questions"].notes,r=t.filter(
p=>p.mark==="?"),c=r.length?r:t.slice(-1),l=[];return Object.entries(s).flatMap(([p,u])=>{let i=c.map(m=>({sentence:m,place:ye(
u,m.line)})).find(({place:m})=>m);if(i){let m=ft(e,i.sentence,...i.place);return l.some(y=>y.includes(m))?[]:(l.push(m),
[{name:p,words:m,remark:W(a[p],{words:m})}])}let f=c.filter(m=>pn(m)>=pt).length>1;return p==="two-at-once"&&f?[{name:p,
words:"",remark:a[p]}]:[]})}function Go(e,t,o,{passes:s,quotes:a,unless:r}){if(ye(a,o.line))return[];let c=He(s,o.line),
l=ye(t,c);return!l||r[e]&&ye(r[e],c)?[]:[{sentence:o,start:l[0],end:l[1]}]}function Jo(e,{sentence:t,start:o,end:s},a){let r=a&&
ye(a,t.line.slice(o,s));return ft(e,t,o,r?o+r[1]:s)}function Qo(e,t,o,s){let a=s.data["about-statements"].blame[e],r=Zo(
e,t,o,s),c=r>0?Yo(t,o.sentence,r):"",l=e==="ultimatum"&&qe(c).line.split(" ").some(i=>No.includes(i)),u=o.sentence.line.
slice(o.start).split(" ")[1]==="always"?a.sometimes:a.try;return c&&u&&!l?W(u,{rest:c}):a.otherwise}function Zo(e,t,{sentence:o,
start:s,end:a},{verbs:r,acts:c}){let{line:l}=o,p=l.slice(s,a).trim().split(" "),u=p[0]==="you"||p[0]==="u",i=y=>u&&p.slice(
1,1+y.length).join()===y.join(),f=0;e==="need-you-to"&&p.at(-1)==="to"&&!p.includes("not")&&(f=a);let m=i(["never"])&&r.
has(p[2])||i(["always"])&&c.has(p[2]);if(e==="always"&&m&&(f=l.indexOf(` ${p[2]} `,s)+1),e==="makes"&&i(["make","me","fe\
el"])&&(f=l.indexOf(" feel ",s)+6),e==="feel-you"){let y=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=y<0?0:s+y+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[y],[,k]]=[o.places[s],o.places[a-1]];
t.slice(y,k).includes(",")&&(f=s+p.slice(0,3).join(" ").length+1)}return f<l.length-2?f:0}function Yo(e,{places:t},o){let[
s]=e.slice(t[o][0],t.at(-1)[0]).split(Do,1),a=s.replace(cn," ").replace(/^ +| +$/g,"");return[...a].length<=To?a:""}var ft=(e,{
places:t},o,s)=>e.slice(t[o][0],t[s-1][1]).replace(cn," ").replace(qo,"");function dn(e){let{line:t,places:o}=qe(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let c=t.startsWith(". ",r);if(!(!c&&r<t.length)){if(r>a){let[
l]=o[a],[,p]=o[r-1],u=c?o[r]:[p,p];s.push({line:`^ ${t.slice(a,r)}. `,places:[[l,l],[l,l],...o.slice(a,r),u,u],mark:c?e.
slice(...o[r]):""})}a=r+2}}return s}function Xo(e){return e.replace(rn,"").replace(Io,"")?e.replace(rn,t=>" ".repeat(t.length)):
e}var es=1200;function hn(e,{words:t,find:o}){let s=n("div",{"aria-live":"polite"}),a=n("p",{class:"ajar-hint"}),r=n("div",
{class:"ajar-remarks"},s,a),c=0,l=[],p=f=>{window.ajarNoRemarks=f,l=[],i()},u=(f,m)=>n("button",{type:"button",class:"aj\
ar-link",onclick:()=>p(m)},f);function i(){let f=window.ajarNoRemarks===!0,m=f||!e.value.trim()?[]:o(e.value);m.length&&
m.join(`
`)===l.join(`
`)||(l=m,s.replaceChildren(...m.map(y=>n("p",{},y))),f?a.replaceChildren(u(t["remarks-on"],!1)):m.length?a.replaceChildren(
`${t["remarks-limits"]} `,u(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(i,es)}),r}var dt=2e4,ts=10,ie=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,values:o})}};function gt({
items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new ie("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let c=o[r.id],l=c==null?null:os[r.kind](c,r);ke(r,a)&&(a[r.
id]=ns(r,l,a))}return a}function bn(e,t){try{gt(e,t)}catch(o){if(o instanceof ie)return!1;throw o}return!0}var yn=e=>Object.
values(e).every(t=>t==null);function Ce(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>mn(
e.cards,o)),he(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${mn(e.piles,t[o.
id])}`);case"date":return[Ft(t)];case"list":return t.map(he);default:return[he(`${t}`)]}}var mn=(e,t)=>e.find(o=>o.id===
t)?.text??t;function ns(e,t,o){if(e.kind!=="choice"||!t)return t;let s=xe(e,o).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var os={ruler(e){if(!Number.isInteger(e)||e<0||e>ts)throw new ie("a\
nswer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:p})=>p);if(!gn(e)||!Array.isArray(e.chosen)||!e.
chosen.every(mt(a)))throw new ie("answer-cards");let{chosen:r}=e,c=ht("own"in e?e.own:"")??"";if(c&&!s)throw new ie("ans\
wer-own");if(!o&&r.length+!!c>1)throw new ie("answer-one-card");let l=a.filter(p=>r.includes(p));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:c})=>c),a=mt(o.map(({id:c})=>c));if(!gn(e)||!Object.keys(e).every(
mt(s))||!Object.values(e).every(a))throw new ie("answer-piles");let r=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return r.
length?Object.fromEntries(r):null},text:ht,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ie("answer-lines",
{most:t});let o=e.map(s=>ht(s)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(!wt(e))throw new ie(
"answer-day");return e}};function ht(e){if(typeof e!="string")throw new ie("answer-text");if(e.length>dt&&[...e].length>
dt)throw new ie("answer-long",{most:dt});return he(e)?e:null}var mt=e=>t=>e.includes(t),gn=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var ss=[{answers:["all"]}],as=/\p{L}/u,rs=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,cs=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
is=/\{([a-z][a-z0-9-]*)\}/g;function jn({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:u})=>[u,s[u]??null]));if(yn(r))return"nothing"in o?[Je([o.nothing])]:[];let c=ls({items:e,answers:r,rules:t,phrases:o}),
p=(a||!t.length?ss:t).flatMap(c);return a||!("closing"in o)?p:[...p,Je([o.closing])]}var Je=e=>({words:e,heading:"",said:[]}),
je=(e,t,o=[])=>({words:o,heading:e,said:t}),kn=(e,t)=>e.filter(o=>!t.has(de(o)));function ls({items:e,answers:t,rules:o,
phrases:s}){let a=h=>e.find(({id:g})=>g===`couple-${h}`)??e.find(({id:g})=>g===h),r=h=>t[a(h)?.id]??null,c=h=>a(h)?Ce(a(
h),r(h)):[],l=h=>{let g=new Set(h.map(a));return e.filter(b=>g.has(b))},p=h=>{let g=r(h);return typeof g=="number"?g:c(h).
length},u=h=>h.map(g=>r(g)?.chosen).find(g=>Array.isArray(g))??[],i=(h,g)=>{let[b,C]=[a(h),r(h)];return b?.kind!=="sort"||
!C?[]:b.cards.filter(({id:D})=>C[D]===g).map(({text:D})=>D)},f=h=>new Set(h?c(h).map(de):[]),m=({if:h=[],unless:g=[]})=>h.
every(y)&&!g.some(y);function y(h){if(typeof h=="string")return r(h)!==null;let{item:g=[],cards:b,piles:C,without:D,only:q,
least:z,asked:J}=h;if(J)return!!a(J)&&ke(a(J),t);let L=g.find(ee=>r(ee)!==null);if(!L)return!1;let G=u([L]);return b&&!b.
some(ee=>G.includes(ee))||C&&!C.some(ee=>kn(i(L,ee),f(D)).length)||q&&!(ee=>ee.size===1&&ee.has(q))(new Set(Object.values(
r(L))))?!1:z==null||p(L)>=z}let k=(h,g={})=>W(s[h],g);function j(h,g={}){if(typeof h=="string")return k(h,g);if(!m(h))return null;
let{phrase:b,of:C,score:D}=h;if(D){let q=O(D);return q===null?null:k(b,{t:50+10*q})}return C?c(C).length?k(b,{n:p(C),...g}):
null:k(b,g)}let v=(h=[],g={})=>h.map(b=>j(b,g)).filter(b=>b!==null),S=(h,g)=>{let b=v(h,g);return b.length?[Je(b)]:[]};function N(h){
if(typeof h=="string")return c(h);if("level"in h)return M(h);if("phrase"in h){let[z]=h.of?c(h.of):[],J=j(h,z===void 0?{}:
{words:z});return J===null?[]:[J]}let{item:g,pile:b,also:C,without:D}=h,q=b?i(g,b):c(g);return C&&(q=q.filter(z=>f(C).has(
de(z)))),kn(q,f(D))}let F=({heading:h,under:g})=>h?k(h):(g&&a(g)?.said)??"";function T(h,g){let b=a(h);if(b?.kind!=="sor\
t"||t[b.id]===null)return[];let C=q=>b.piles.find(z=>z.id===q).text;return(g??b.piles.map(({id:q})=>q)).map(q=>({id:q,text:C(
q),cards:i(h,q)}))}let E=o.find(h=>h.ladder)?.ladder,A=()=>Math.floor(E.rungs.length/2);function O(h){let[g]=u([h]);return!E||
!g?null:A()-E.rungs.findIndex(({card:b})=>b===g)}function M({level:h,up:g=0}){let b=h.map(O).find(D=>D!==null);if(!E||b===
void 0)return[];let C=E.rungs[A()-b-g];return C?c(C.item):[]}let B={answers({answers:h}){return(h[0]==="all"?e:l(h)).filter(
({id:b})=>t[b]!==null).map(b=>je(b.said||b.ask,Ce(b,t[b.id])))},lines(h){let g=h.lines.flatMap(N),b=g.length?[je(F(h),g,
v(h.say))]:[],C=h.count?.[Math.min(g.length,h.count.length-1)];return C?[...b,Je([k(C,{n:g.length})])]:b},piles({piles:h,
only:g,heading:b,below:C={},all:D={}}){let q=z=>z.length===a(h).cards.length;return T(h,g).filter(({cards:z})=>z.length).
flatMap(({id:z,text:J,cards:L})=>{let G=q(L)&&D[z]||C[z],Z=b?k(b,{pile:J}):J;return[je(Z,L),...S(G?[G]:[])]})},empty(h){
let g=T(h.empty,h.only).filter(({cards:b})=>!b.length).map(({text:b})=>b);return g.length?[je(F(h),g,v(h.say))]:[]},sentence(h){
let g=s[h.sentence],b=wn(g),C=Object.fromEntries(b.map(D=>[D,c(D).join(" ")]));return Object.values(C).every(Boolean)?[je(
F(h),[us(h,g,C)])]:[]},message(h){let g=h.message.parts.map(b=>[b,c(b.item)[0]]).filter(([,b])=>b).map(([b,C])=>_(b,C,h.
message));return g.length?[je(F(h),[g.join(" ")])]:[]},ladder(){let[h=""]=c(E.goal),[[g],[b]]=[u([E.today]),u([E.later])],
C=E.rungs.map(({card:D,item:q})=>{let z=a(q)?.said??"",[J]=c(q),L=J?`${z}: ${J}`:k("open",{level:z}),G=ps(D===g,D===b,!!b);
return G?k(G,{level:L}):L});return[je(k(h?"ladder":"ladder-unnamed",{goal:h}),C)]},missing({missing:h,say:g}){let b=l(h).
filter(({id:C})=>t[C]===null);return b.length?S(g,{parts:b.map(C=>C.said).join("; ")}):[]},repeated(h){let g=h.repeated.
map(c),b=new Map;for(let q of g.flat())b.has(de(q))||b.set(de(q),q);let C=q=>g.filter(z=>z.some(J=>de(J)===q)).length>1,
D=[...b].filter(([q])=>C(q)).map(([,q])=>q);return D.length?[je(F(h),D)]:[]}};function _(h,g,{self:b=[],small:C=[],capitals:D=[]}){
let{opener:q,clause:z,clauses:J=[],questions:L=[],names:G=!1}=h,Z=we(g),ee=ze(Z),se=ee.toLowerCase();if(b.includes(se))return Ie(
"{words}.",{words:Z});let le=[...s[q]].at(-1);if(!rs.test(Z.match(as)?.[0]??"a")||L.includes(se))return Ie(`{words}${le}`,
{words:Z});let re=s[z&&J.includes(se)?z:q],me=G||D.includes(ee);return Ie(re,{words:vn(Z,C,me)})}return h=>{if(!m(h))return[];
let g=Object.keys(B).find(C=>C in h),b=g?B[g](h):S(h.say);return b.length&&h.then?[...b,...S([h.then])]:b}}var wn=e=>[...e.
matchAll(is)].map(([,t])=>t);function us({alike:e,small:t=[],lower:o=[]},s,a){let r=l=>vn(we(he(a[l])),t,!o.includes(l)),
c=Object.fromEntries(wn(s).map(l=>[l,r(l)]));return Ie(s,c,e)}function vn(e,t,o){let s=ze(e);if(!([...s].length>1&&cs.test(
s)&&!o)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function ps(e,t,o){return t?
e?"was-and-now":"now":e?o?"was":"today":""}function xn(e,t,o){let s=fs(e,t,o),a=!o||!!s?.kinds.length;return{danger:s,reflection:jn(e,t,{plain:a})}}function fs({items:e},t,o){
let s=o&&en(e,t,o.dangers);return s?{...s,countries:o.countries}:null}function bt(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),c=[...e.childNodes],l=(i,f)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),r.focus(),f()}},i),p=l(t["home-no"],()=>{}),u=n("div",{class:"\
ajar-moves"},p,l(o,a));e.replaceChildren(n("p",{},s),u),p.focus()}function Qe(e){let o=n("button",{type:"button",onclick:()=>bt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function On({words:e,send:t,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=n("span",{}),r=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),c=n("p",{class:"ajar-problem",role:"al\
ert"}),l=n("p",{class:"ajar-news",role:"status"}),p=n("div",{}),u=n("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,p),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,m=!1,y=!1,k=!1,j=!1,v=!1,S=($,P,x={})=>n(
"button",{type:"button",onclick:P,...x},$),N=n("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>D()}),F=S(
e["keep-open"],()=>D(),{class:"ajar-link"}),T=n("div",{class:"ajar-offer"}),E=!1,A=$=>{$.tabIndex=-1,$.focus()},O=()=>p.
querySelector(".ajar-change"),M=()=>i.state==="kept"&&!i.reopen;function B($,P=$){r.dataset.short=P,a.textContent!==$&&(a.
textContent=$)}function _(){let $=i.problem?e["keep-unsaved"]:e["keep-saving"],[P,x]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[$],
lost:[e["keep-lost"]]}[v?"lost":i.state];r.classList.toggle("ajar-state-lost",v),B(P,x),r.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,h()}function h(){let $=o&&
i.state==="none"&&!m,[P,x]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];N.setAttribute(
"aria-label",P),N.replaceChildren(n("span",{class:"ajar-long"},P),n("span",{class:"ajar-short"},x)),N.hidden=!$||E,F.hidden=
!$||!i.exists,T.hidden=!$||j,u.hidden=$&&c.hidden&&!l.textContent}function g(){let $=()=>{j=!0,_(),A(r)};return T.replaceChildren(
n("p",{},e["keep-offer"]),n("div",{class:"ajar-offer-ways"},S(e["keep-nothing"],$),S(e["keep-offer-yes"],D))),T}function b(){
i={...i,saved:!1},_()}function C(){_(),f=i,M()?p.replaceChildren(y?Z("change"):re()):i.state!=="none"?p.replaceChildren(
Z("unlock")):m?p.replaceChildren(Z(i.exists?"open":"start")):p.replaceChildren(o?"":j?L():J())}let D=()=>{m=!0,l.textContent=
"",C(),u.scrollIntoView({block:"nearest"}),p.querySelector("input").focus()},q=()=>i.hosted?n("p",{},e["keep-hub"]):null,
z=()=>i.here?n("details",{},n("summary",{},e["keep-tab"]),n("p",{},e["keep-tab-how"])):null;function J(){return n("div",
{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-title"]),n("p",{},e[i.exists?"keep-there":"keep-why"]),q(),n("d\
iv",{class:"ajar-moves"},S(e["keep-nothing"],()=>{j=!0,C(),A(r)}),S(e[i.exists?"keep-open":"keep-start"],D)))}let L=()=>n(
"p",{},S(e[i.exists?"keep-open":"keep-start"],D,{class:"ajar-link"}));function G(){let P=["none","weak","fair","good","s\
trong"].map(x=>e[`keep-strength-${x}`]).reduce((x,R)=>R.length>x.length?R:x);return n("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":P},n("span",{},e["keep-strength-none"]))}function Z($){let P=$==="start"||$==="change",x={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[$],R=n("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{P&&t({strength:R.value})}}),V=n("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),Q=n("div",{},n("label",{for:`${s}-again`},e["keep-again"]),V),oe=n("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),te=n("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:te.value})}),ne=G(),fe=()=>{if(!R.value){R.focus();return}if(oe.hidden=!0,P&&R.type==="password"&&V.value!==R.value){
oe.textContent=e["keep-again-differs"],oe.hidden=!1,V.focus();return}$==="change"?t({change:R.value},{awaited:!0}):t({[$===
"start"?"keep":"unlock"]:R.value,place:te.value},{awaited:!0}),B(e["keep-opening"]),R.value="",V.value="",ne.firstChild.
textContent=e["keep-strength-none"]},ue=()=>{m=!1,y=!1,C(),$==="change"?O().focus():A(r)},d=n("details",{},n("summary",{},
e["keep-where"]),n("label",{for:`${s}-place`},e["keep-place"]),te);return n("form",{class:"ajar-ask",onsubmit:w=>{w.preventDefault(),
fe()}},n(i.state==="locked"?"h1":"p",{class:"ajar-title"},x),q(),$==="start"&&o?n("p",{},e["keep-why"]):null,$==="start"?
z():null,$==="change"?n("p",{},e["keep-change-how"]):null,P?n("p",{},e["keep-no-way-back"]):null,$==="start"&&i.here==="\
browser"?n("p",{},e["keep-browser"]):null,n("label",{for:`${s}-words`},e[$==="change"?"keep-new":"keep-passphrase"]),n("\
p",{class:"ajar-hint",id:`${s}-how`},e[P?"keep-how":"keep-how-open"]),R,P?ne:null,P?Q:null,n("label",{class:"ajar-card"},
n("input",{type:"checkbox",onchange:({target:w})=>{R.type=w.checked?"text":"password",Q.hidden=w.checked,oe.hidden=!0}}),
n("span",{},e["keep-see"])),P?oe:null,$==="change"||i.here?null:d,n("div",{class:"ajar-moves"},$==="unlock"?null:S(e["ke\
ep-not-now"],ue),n("button",{type:"submit"},x)),P?null:le(),$==="start"&&i.here?se():null)}let ee=()=>n("div",{},S(e["ke\
ep-copy"],()=>t({take:"sealed"})));function se(){let $={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
P=n("input",{type:"file",onchange:async()=>{let V=new Uint8Array(await P.files[0].arrayBuffer()),Q=()=>t({bring:V},{awaited:!0});
P.value="",i.exists?bt(R,{...$,act:Q}):Q()}}),x=n("label",{class:"ajar-words"},n("span",{},e["keep-bring"]),P),R=n("div",
{class:"ajar-twice"},x);return R}function le(){let $=Qe({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return n("details",{},n("summary",{},e["keep-forgot"]),n("p",{},e["keep-forgot-how"]),...i.here?[n("p",
{},e["keep-copy-forgot"]),ee(),se()]:[],n("p",{},e["keep-erase-how"]),$)}function re(){let $=n("select",{id:`${s}-minute\
s`,onchange:()=>t({minutes:Number($.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((P,x)=>P-x).map(P=>n("option",
{value:P,selected:P===i.minutes},W(e["keep-minutes"],{n:P}))));return n("div",{class:"ajar-kept"},S(e["keep-lock"],()=>{
B(e["keep-opening"]),t({lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{y=!0,k=!1,C(),p.querySelector("input").focus()},
{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},k?e["keep-changed"]:""),n("details",{},n("summary",{},
e[i.here?"keep-more":"keep-where"]),...i.here?[n("p",{},e["keep-copy-how"]),ee()]:[n("p",{},i.place)],i.copied?n("p",{},
W(e["keep-copied"],{program:i.copied})):null,n("label",{for:`${s}-minutes`},e["keep-idle"]),$))}function me($){if($.strength!=
null){let P=p.querySelector(".ajar-strength > span");P&&(P.textContent=$.strength);return}if($.changed){y=!1,C(),p.querySelector(
".ajar-changed").textContent=e["keep-changed"],k=!0,O().focus();return}i={...i,...$},i.state==="kept"&&(m=!1),M()||(y=!1),
_(),Ee()}let Ee=Oe(p,()=>{let $=f;if($.state===i.state&&$.exists===i.exists&&$.minutes===i.minutes&&$.here===i.here&&!!$.
reopen==!!i.reopen&&!!$.hosted==!!i.hosted&&p.firstChild){f=i;return}let x=m&&$.place!==i.place;C(),$.state!==i.state&&$.
state!=="none"?A(r):x&&p.querySelector("input").focus()});return C(),{line:r,small:N,opener:F,more:u,offer:g,setStart:$=>{
E=$,_()},update:me,begin:b,setLost:$=>{v=$,_()},say:$=>{l.textContent=$,u.hidden=!1}}}function Cn({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!ke(s,o)))if(s.kind==="choice"){let c=(s.among?
xe(s,o):s.cards).map(p=>p.id).filter(p=>a.chosen.includes(p)),l=a.own?.trim()?a.own:"";(c.length||l)&&(o[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let r=s.cards.filter(c=>a[c.id]).map(c=>[c.id,a[c.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(c=>c.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var Sn=(e,t)=>W(e.ask,t);var ds=new Set(["autorestarting","dead","restarting","terminating"]),hs=4e3;function $n({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,c=(p,u)=>{
ds.has(u)&&t()},l=(p,u)=>{clearTimeout(r),u==="disconnected"?t():u==="connecting"?r=setTimeout(t,hs):o()};return s.connect(
c),a.connect(l),()=>{clearTimeout(r),s.disconnect(c),a.disconnect(l)}}function En({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([p,u])=>{let i=Cn(p,u),f=p.items.filter(m=>m.id in i).map(m=>[Sn(m,i),...Ce(m,i[m.id])].join(`
`));return[p.title,...f].join(`

`)}).join(`


`);async function r(p){let u=a(),i=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=u,p.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(p.append(i),i.select(),!document.execCommand("\
copy"))return}p.querySelector("[role=status]").textContent=e["lost-copied"]}function c(p={}){let u=n("div",{class:"ajar-\
lost",hidden:!s,...p},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function l(p){s=p;for(let u of o)u.hidden=!p}return{line:c,set:l,isLost:()=>s,forget:p=>o.delete(
p)}}var Mn=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Tn(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),c=ge(
t,T=>r.replaceChildren(T)),l=T=>{c.begin(),o(T)},p=n("div",{}),u={},i="",f=0,m=Be(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},p),r);let y=(T,E)=>n("button",{type:"button",onclick:E},T),k=T=>n("div",{class:"\
ajar-reflection"},...T.flatMap(E=>Ae(E,3))),j=(T,E,A)=>Qe({words:t,label:T,question:E,act:()=>l(A)}),v=()=>{let T=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{T.files[0]&&l({import:await T.files[0].text()}),T.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),T)},S=Oe(p,()=>{let T=JSON.stringify(u);T!==i&&
(i=T,Fe(p,N))});function N(){let T=(O,M)=>y(M,()=>l({take:O})),E=f>(u.danger?.kinds.length??0)?null:u.danger,A=()=>{f=E.
kinds.length+1,N(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(E?a.notice(E,{level:2,aside:A}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?n("div",{class:"ajar-moves"},y(t["home-go-on"],()=>s(u.section))):
"",u.due?.length?n("ul",{},...u.due.map(O=>n("li",{},O))):"",u.plan?.length?n("h2",{},t["home-plan"]):"",u.plan?.length?
k(u.plan):"",u.plan?.length&&!E?a.line():"",...(u.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:M})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${O}`),k(M))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...E?[]:[y(t["home-take-plan"],()=>l({take:"plan",paper:m.value(),country:a.
code()})),m.element(),T("calendar",t["home-take-calendar"]),u.danger?"":T("calendar-line",t["home-take-calendar-line"])],
T("check-ins",t["home-take-check-ins"]),T("everything",t["home-take-everything"])),v()),u.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:T=>{c.end(),u=T,S()},settle:c.end,say:(T,E="")=>{
c.end();let A=n("div",{class:"ajar-text"});pe(A,E),r.replaceChildren(T,A),r.scrollIntoView({block:"nearest"})}}}function An({
name:e,type:t,data:o}){let s=URL.createObjectURL(new Blob([Mn(o)],{type:t}));n("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var Se=(...e)=>e.map(([t,o,s={}])=>ve("path",{class:t,d:o,...s})),De=(e,...t)=>ve("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ms=(e,t,o,s)=>ve("circle",{class:e,cx:t,cy:o,r:s}),gs={cup:()=>De("88 74 46 56",...Se(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>De("296 12 176 168",...Se(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>De("136 24 136 140",...Se(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ms("glow",234,94,4),...Se(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>De("312 66 80 120",...Se(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>De("190 66 72 100",ve("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ve("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Se(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Ln=(e,t,o="")=>n("ul",{class:`ajar-doors ${o}`},...e.map(({to:s,name:a,hint:r,picture:c})=>n("li",{},n(
"button",{type:"button",onclick:()=>t(s)},gs[c](),n("span",{},n("b",{},a)," ",n("span",{},r))))));function In(e,{open:t,
opener:o}){let s=n("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return n("div",{class:"ajar-\
start"},n("h1",{},e.title),n("p",{class:"ajar-lead"},e.lead),n("h2",{},e.ask),Ln(e.doors,t,"ajar-first-one"),n("div",{class:"\
ajar-small-ways"},s,o??null))}var Nn=(e,{open:t})=>n("div",{class:"ajar-start ajar-later"},n("h2",{},e.ask),Ln(e.doors,t)),
qn=(e,{open:t})=>n("div",{class:"ajar-small-ways"},n("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),n("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),bs=4e3,ys=6e3,ks=6;function Dn(e){
let t=0,o=0,s=n("p",{class:"ajar-breath"}),a=n("div",{class:"ajar-circle","aria-hidden":"true"}),r=n("button",{type:"but\
ton",onclick:()=>t?i():u()},e.begin);function c(m,y){s.textContent=m,a.dataset.breath=y}function l(){if(o===ks){i(),s.textContent=
e.after;return}o++,c(e.in,"in"),t=setTimeout(p,bs)}function p(){c(e.out,"out"),t=setTimeout(l,ys)}function u(){o=0,r.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,r.textContent=e.begin,c("","")}return{element:n("div",{class:"ajar-breathing"},
n("h1",{},e.title),n("p",{},e.how),n("div",{class:"ajar-breathe"},a,s),r,n("details",{},n("summary",{},e.other),n("ul",{},
...e.instead.map(m=>n("li",{},m))))),stop:i}}window.ajarShown??(window.ajarShown=new WeakMap);var Re=window.ajarShown,Rn="needs@",Bn=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),$e={};function js(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
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
display:none}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}\
.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function ws({model:e,el:t}){js();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,c=new Map,l=[],p=d=>l.push(d),u=null,i=!1,f=!1,m=!1,y=!1,k=new Map,j=new Map,v=Math.min(e.get("page"),o.length-
1);t.classList.add("ajar");let S=n("div",{class:"ajar-page"}),N=d=>o.flatMap(({blocks:w})=>w).find(w=>w.kind==="exercise"&&
w.key===d)?.exercise,F=En({words:s,answered:()=>[...r].map(([d,{answers:w}])=>[N(d),w]).filter(([d,w])=>d&&Object.keys(w??
{}).length)}),T=0,E=d=>{if(clearTimeout(T),T=0,F.set(d),u?.setLost(d),d)for(let w of c.keys())a.get(w)?.release()},A=(d,{
awaited:w=!1}={})=>{try{e.send(d)}catch{E(!0);return}w&&!T&&(T=setTimeout(()=>E(!0),8e3))},O=!1;function M(){O||(O=!0,window.
ajarDangers?B():A({dangers:!0}))}let B=()=>{for(let d of Object.values(window.ajarDangers.dangers))on(Vt(d))};function _({
key:d,exercise:w},I){if(!(window.ajarDangers||F.isLost())||!bn(w,I))return;let K=gt(w,I),U=xn(w,K,window.ajarDangers);$(
d,{answers:K,done:!0,...U}),k.set(d,Bn(r.get(d))),a.get(d).update(r.get(d)),a.get("made")?.update()}let h=tn({words:s,countries:e.
get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>g(),onCountry:d=>A({country:d})}),g=()=>{A({forget:!0}),it()},b=(d,w,I)=>(a.
set(d.key,I),r.has(d.key)&&I.update(r.get(d.key)),w),C={html:d=>D(d.html),home(d){let w=n("div",{});return b(d,w,Tn(w,{words:s,
send:K=>{K.import&&a.get("chart")?.begin(),A(K)},open:K=>{let U=o.find(Y=>Y.section===K&&Y.blocks.some(({key:ae})=>r.get(
ae)?.done===!1));re(U?.id??K)},help:h})),A({home:d.key}),w},gate(d){let w=n("div",{class:"ajar-text ajar-gate"}),[I,H]=y?
[n("p",{},s["gate-left-out"]),[h.button(),me(),J()]]:[D(m?d.short:d.html),G()],K=n(`h${d.level??2}`,{},d.title);return w.
append(K,I,n("div",{class:"ajar-moves"},...H.filter(Boolean))),y||I.after(n("p",{class:"ajar-gate-ask"},s["gate-ask"])),
p(()=>{m=!0}),w},made:d=>{let w=n("div",{class:"ajar-made"}),I=()=>w.replaceChildren(...ee(d.section));return a.set("mad\
e",{update:I}),I(),w},exercise(d){if(d.invites&&y)return n("div",{class:"ajar-text"},n(`h${d.level}`,{},d.exercise.title),
n("p",{},s["gate-left-out"]),J());let w=n("div",{}),I=F.line(u?{}:{role:"alert"});c.set(d.key,w);let H=(U,Y)=>{u?.begin(),
window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let ae=window.ajarSent;j.set(d.key,ae),A({key:d.key,...U,sent:ae},
{awaited:Y}),!(!Y||!F.isLost())&&(E(!0),I.scrollIntoView({block:"nearest"}))};if(a.set(d.key,$t(w,d.exercise,{words:s,level:d.
level,small:d.quick,folded:o.length>1,brief:d.brief,sort:d.quick||o.length>1&&!te()?Wt:an,enough:d.quick?"at once":"late\
r",remarks:(U,Y)=>hn(U,{words:s,find:ae=>ln(Y,ae,window.ajarDangers)}),...r.get(d.key),help:h,needs:()=>me(d.needs),below:()=>le(
d.key),onAside:U=>$(d.key,{aside:U}),onChange:U=>{M(),$(d.key,{answers:U,done:!1}),H({answers:U,done:!1},f)},onMove:U=>$(
d.key,{at:U}),onDone:U=>{_(d,U),H({answers:U,done:!0},!0),d.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{
$(d.key,{answers:{},done:!1}),H({remove:!0})}})),w.firstElementChild.append(I),p(()=>F.forget(I)),!d.folded)return w;let K=Object.
keys(r.get(d.key)?.answers??{}).length>0;return n("details",{open:K},n("summary",{},s["check-in-now"]),w)},chart(d){let w=n(
"div",{class:"ajar-chart-block"}),I=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:K}=ge(s,
Y=>I.replaceChildren(Y)),U=Y=>{K(),_e(w,Y,s)};return a.set(d.key,{update:U,begin:H,end:K}),r.has(d.key)&&U(r.get(d.key)),
H(),A({chart:d.key}),n("div",{},w,I)},start:d=>In(d,{open:re,opener:u?.opener}),doors:d=>Nn(d,{open:re}),onward:d=>qn(d,
{open:re}),breathing(d){let{element:w,stop:I}=Dn(d);return p(I),w},notice(d){if(sn(()=>A({forget:!0})),!d.leave)return n(
"div",{class:"ajar-notice"},n("p",{},d.text));let w=n("div",{class:"ajar-leave"},h.button(),ct({words:s,leave:g}));nn(h.
open),u=On({words:s,send:A,isQuiet:o.length>1});let I=document.createDocumentFragment();return I.append(n("div",{class:"\
ajar-notice"},n("div",{},u.line,u.small),w),n("div",{class:"ajar-on-paper"},h.text()),u.more),I}};function D(d){let w=n(
"div",{class:"ajar-text"});return pe(w,d),h.addNumbers(w),w.addEventListener("click",I=>{let H=I.target.closest("a"),K=o.
findIndex(({id:U})=>U&&H?.getAttribute("href")===`${U}.ipynb`);K<0||(I.preventDefault(),V(K))}),w}function q(d){y=d,m=!0,
x({focus:!0})}let z=(d,w)=>n("button",{type:"button",onclick:w},d),J=()=>z(s["gate-again"],()=>q(!1));function L(){q(!1),
o[v].blocks.some(({invites:w})=>w)||V(v+1)}let G=()=>[z(s["gate-no"],()=>q(!0)),z(s["gate-unsure"],()=>q(!0)),z(s["gate-\
yes"],L)],Z=d=>o.filter(w=>w.section===d).flatMap(w=>w.blocks.filter(({kind:I})=>I==="exercise")),ee=d=>{let w=Z(d).filter(
({key:H})=>r.get(H)?.done).flatMap(({key:H,exercise:K})=>[n("h2",{},K.title),...r.get(H).reflection.flatMap(U=>Ae(U,3))]),
I=n("p",{},s["made-nothing"]);return[n("h1",{},s["made-title"]),...w.length?w:[I]]},se=d=>{let w=Z(d);return w.length>0&&
w.every(({key:I})=>r.get(I)?.done)};function le(d){let w=d.startsWith("plan@")&&h.isKnown()?h.line():"";return n("div",{
class:"ajar-below"},w,u?.offer()??"")}let re=d=>V(o.findIndex(w=>w.id===d));function me(d){let w=o.findIndex(({aside:H,blocks:K})=>!H&&
K.some(({key:U})=>U===Rn));return w<0?d?n("p",{},n("a",{href:d},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{
V(w);let H=c.get(Rn).querySelector("h2");H.tabIndex=-1,H.focus()}},s["help-needs"])}for(let[d,w]of Object.entries($e))C[d]=
I=>{let H=n("div",{}),U=w(H,I,{words:s,send:A,onDispose:p,model:e,exerciseOf:N,formOf:Y=>c.get(Y)});return b(I,U.element??
H,U)};let Ee=d=>o[v].blocks.find(w=>w.kind===d),$=(d,w)=>r.set(d,{...r.get(d),...w}),P=()=>{for(let d of l.splice(0))d()};
function x({focus:d=!1}={}){if(P(),a.clear(),i){S.replaceChildren(u?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));
return}if(S.replaceChildren(...o[v].blocks.map(I=>C[I.kind](I))),o.length>1&&R(),!d)return;let w=S.querySelector("h1, h2\
, h3")??S;w.tabIndex=-1,w.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function R(){let{aside:d,title:w}=o[v];
if(ne.hidden=!!d,S.classList.toggle("ajar-aside",!!d),u?.setStart(o[v].id==="start"),d)return;let{section:I,step:H,steps:K,
minutes:U}=o[v],Y=o.filter(X=>!X.aside),ae=Y.indexOf(o[v]),Me=(X,Ye,zn={})=>n("button",{type:"button",onclick:()=>V(o.indexOf(
X)),...zn},Ye),Te=o.find(({id:X})=>X==="start"),yt=Y[ae-1]??Te;S.append(n("div",{class:"ajar-moves ajar-turn"},yt?Me(yt,
s["previous-page"]):null,ae<Y.length-1?Me(Y[ae+1],s["next-page"]):null));let Ze=Y.filter(X=>!X.section||X.step===1),kt=X=>I?
X.section===I:X===o[v],Wn=X=>({"aria-current":kt(X)?"page":null}),_n=X=>se(X.section)?n("span",{class:"ajar-done"},` ${s["\
section-done"]}`):"",jt=(X,Ye)=>n("li",{},Me(X,Ye,Wn(X)),_n(X));Q.replaceChildren(...Ze.map(X=>jt(X,X.title)),Te?jt(Te,s["\
start-page"]):""),oe.textContent=I?W(s["step-of"],{title:w,n:H,all:K,minutes:U}):W(s["page-of"],{n:Ze.findIndex(kt)+1,all:Ze.
length,title:w})}function V(d){o[d]&&(v=d,Q.parentElement.open=te(),e.set("page",d),e.save_changes(),x({focus:!0}))}let Q=n(
"ol",{}),oe=n("summary",{}),te=()=>window.innerWidth>640;e.get("notice")&&t.append(C.notice(e.get("notice")));let ne=n("\
nav",{class:"ajar-nav","aria-label":s.pages},n("details",{open:te()},oe,Q));o.length>1&&t.append(ne),t.append(F.line({role:"\
alert"}),S);let fe=0;for(let d of["keydown","pointerdown","scroll"])t.addEventListener(d,()=>{Date.now()-fe<3e4||(fe=Date.
now(),A({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",d=>{if(E(!1),d.keeping){let I=[...j.values()].some(U=>d.
acknowledged<U);u?.update(I?{...d.keeping,saved:!1}:d.keeping);let{state:H}=d.keeping,K=H==="locked";H&&(f=H==="kept"),H&&
K!==i&&(i=K,r.clear(),ne.hidden=i,x())}d.states&&queueMicrotask(()=>a.get("made")?.update());for(let[I,H]of Object.entries(
d.states??{})){if(d.acknowledged<j.get(I))continue;let K=H.answers&&!Object.keys(H.answers).length,U=k.get(I)===Bn(H);k.
delete(I),$(I,K?{...H,at:0}:H),U||a.get(I)?.update(r.get(I))}d.dangers&&(window.ajarDangers=d.dangers,B()),d.country!=null&&
h.choose(d.country),d.file&&(a.get("home")?.settle(),An(d.file));let w=a.get("home")??u;d.erased&&w?.say(d.erased,Ee("ho\
me")?.erased),d.said&&a.get("chart")?.end(),d.said&&w?.say(d.said),d.open&&re(d.open),d.problem&&a.get(d.problem.key)?.say(
d.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),x()});let ue=$n(e,{gone:()=>E(!0),back:()=>{F.isLost()&&A({ready:!0})}});
return x(),Re.set(s,(Re.get(s)??0)+1),A({ready:!0}),()=>{P(),ue(),clearTimeout(T),Re.set(s,Re.get(s)-1),Re.get(s)||A({gone:!0})}}
var Fn={render:ws};$e.door=(e,t,o)=>Et(e,o);$e.group=(e,t,o)=>qt(e,o);$e.scenario=(e,t,{words:o,model:s})=>({element:Dt(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});$e.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:c,update:l}=At(t,{...a,form:()=>s(t.of),ask:u=>r.find(i=>i.id===u).ask}),p=document.createDocumentFragment();
return p.append(...c),{element:p,update:l}};var Lr=Fn;export{Lr as default};
