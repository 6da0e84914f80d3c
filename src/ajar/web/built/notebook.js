var ko=/^(\d{4})-(\d{2})-(\d{2})$/;function Rt(e){let[,t,n,s]=typeof e=="string"&&ko.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=jo(+t,+n)?e:null}function Dt(e){let t=e.getFullYear();return t>=1&&t<=9999?wo(t,e.getMonth()+1,e.getDate()):null}var qt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function jo(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var wo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var vo=["button","input","select","summary","textarea"],xo=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return vo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),xo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function Me(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var Ve=["importance","confidence","readiness"],q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Ee(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return s.length?s:e.cards}var Bt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var $o=2e4;function Wt(e,{oninput:t,...n}){let s=o("textarea",{maxlength:$o,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function _t(e,t,{words:n,group:s,change:a,remarks:r}){let{opener:c,
long:l,remark:p}=e,u=c?o("b",{id:`${s}-opener`},c):null,i=Wt(t??"",{rows:l?8:2,oninput:()=>a(i.value.trim()?i.value:null),
...c?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),f=o("label",{class:"\
ajar-words ajar-write"},u,i);return p&&r?o("div",{},f,r(i,e)):f}function Ft(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>[
...a.querySelectorAll("textarea")],c=()=>{let y=r().map(j=>j.value).filter(j=>j.trim());s(y.length?y:null)},l=()=>[...a.
children].forEach((y,j)=>{y.querySelector("textarea").setAttribute("aria-label",q(n.line,{n:j+1})),y.querySelector("butt\
on").setAttribute("aria-label",q(n["remove-line"],{n:j+1}))}),p=()=>{g(""),r().at(-1).focus()},u=o("button",{type:"butto\
n",class:"ajar-link",onclick:p},n["add-line"]),i=()=>{l(),u.hidden=a.children.length>=e.most},f=y=>{let j=r()[r().indexOf(
y)+1];j?j.focus():y.value.trim()&&!u.hidden&&p()},d=y=>{let j=Wt(y,{rows:1,enterkeyhint:"next",oninput:()=>{j.value.includes(
`
`)&&(j.value=j.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:$=>{["insertLineBreak","insertParagraph"].includes($.inputType)&&
($.preventDefault(),f(j))}});return j},g=y=>{let j=()=>{let O=$.nextElementSibling||$.previousElementSibling;$.remove(),
O||g(""),i(),c(),(O||a.firstElementChild).querySelector("textarea").focus()},$=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},d(y)),o("button",{type:"button",class:"ajar-remove",onclick:j},"×"));a.append($),i()},v=t||[];for(let y=0;y<
Math.max(e.lines,v.length);y++)g(v[y]??"");return o("div",{class:"ajar-lines"},a,u)}var Oo=6,So=5;function je(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Ut(e,t,n){let{words:s,level:a=3,small:r=!1,folded:c=!1,brief:l=!1,beside:p=[]}=n,u={...Eo,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,f={...n.answers},d=0,g=null,v=0,y=n.
aside??0,j=t.why?o("p",{class:"ajar-why"},t.why):"",$=t.private?o("p",{class:"ajar-private"},t.private):"",O=x=>l?x.after:
c&&x.more,A=t.items.some(x=>O(x)&&n.answers?.[x.id]!=null),{example:C}=t,R=C?o("details",{class:"ajar-example"},o("summa\
ry",{},s.example),o("p",{},C)):"",T=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),S=o("div",{}),M=o("d\
iv",{class:"ajar-body"}),W=o("section",{class:"ajar-form","aria-labelledby":`${i}-title`},o(`h${a}`,{id:`${i}-title`},t.
title),...r||c?[o("div",{class:"ajar-beside"},...p,j?Co([j],s):"",R),$]:[j,$,R],S,M,T);W.addEventListener("keydown",x=>{
x.key!=="Enter"||!(x.ctrlKey||x.metaKey)||!g||(x.preventDefault(),g.next.click())}),e.replaceChildren(W);function U(){let x=t.
items.filter(X=>ke(X,f)),H=x.filter(X=>!O(X)),P=A?x.filter(O).map(X=>[X]):[];return[...l||r&&t.together?[H]:H.map(X=>[X]),
...P]}let _=x=>{T.replaceChildren(x)},m=je(s,_);function b(x,H){T.replaceChildren(`${x} `,o("button",{type:"button",class:"\
ajar-link",onclick:()=>{f=H,_(""),n.onChange(f),re({focus:!0})}},s["put-back"]))}function k(x,H){f={...f,[x.id]:H},Mo(M),
_(""),n.onChange(f),z()}function L(){D(!0),m.begin(),v=setTimeout(B,8e3)}function B(){v&&(clearTimeout(v),v=0,D(!1),m.end())}
function D(x){for(let H of g?.fieldsets??[])H.disabled=x}function z(){if(!g)return;let{items:x,skip:H,where:P,next:Y,enough:X,
more:ae}=g,ce=U().length;H.textContent=J(x)?s["clear-and-skip"]:s.skip,P.textContent=q(s["question-of"],{n:d+1,all:ce}),
P.hidden=(r||l)&&ce===1,Y.textContent=d===ce-1?s.done:s.next,X.hidden=!N(ce);let pe=d===ce-1&&(!l||J(x)),ie=t.items.some(
h=>O(h)&&ke(h,f));ae.hidden=A||!pe||!ie}function N(x){return(n.enough==="at once"||d>0)&&d<x-1&&J(t.items)}function V(){
v||(L(),n.onDone(f))}let J=x=>x.some(({id:H})=>f[H]!=null);function ne(x,H=!0){if(v)return;let P=U();if(d+=x,d>=P.length){
d=P.length-1,V();return}re({focus:H,again:x<0})}function se(x,H){let P=`${i}-${x.id}`,Y=o("legend",{id:`${P}-ask`},q(x.ask,
f)),X=x.hint?o("p",{class:"ajar-hint",id:`${P}-hint`},x.hint):null,ae=[X,H.mark].filter(Boolean).map(({id:h})=>h),ce=x.among?
{...x,cards:Ee(x,f)}:x,pe=u[x.kind](ce,Bt(ce,f[x.id]),{words:s,level:a+1,group:P,change:h=>k(x,h),say:_,remarks:n.remarks,
isQuick:n.enough==="at once",isShort:c,...H}),ie={class:`ajar-item ajar-${x.kind}`,tabindex:"-1","aria-describedby":ae.join(
" ")||null};return o("fieldset",ie,Y,X,pe)}function re({focus:x=!1,again:H=!1}={}){let P=U();d=Math.max(0,Math.min(d,P.length-
1));let Y=P[d],X=n.mark?.(Y),ae=X?o("p",{class:"ajar-mark",id:`${i}-${Y[0].id}-mark`},X):null,ce=o("div",{class:"ajar-mo\
ves ajar-onward"}),pe=d>0?()=>ne(-1):null,ie=Y.map(Oe=>se(Oe,{mark:ae,again:H,moves:ce,back:pe})),h=o("button",{type:"bu\
tton",class:"ajar-skip",onclick:()=>{if(v)return;let Oe=f,Re=J(Y);if(f={...f,...Object.fromEntries(Y.map(({id:Pe})=>[Pe,
null]))},n.onChange(f),!Re){ne(1);return}re({focus:!0}),b(s.cleared,Oe)}}),w=o("button",{type:"button",class:"ajar-next",
onclick:()=>{v||(_(""),ne(1))}}),I=o("p",{class:"ajar-where"}),Z=o("button",{type:"button",class:"ajar-link",onclick:()=>{
v||(A=!0,ne(1))}},l?s["add-why"]:s["ask-more"]),G=o("button",{type:"button",class:"ajar-link",onclick:V},s.enough);g={items:Y,
skip:h,where:I,next:w,fieldsets:ie,enough:G,more:Z},S.replaceChildren();let oe={type:"button",class:"ajar-back",onclick:pe};
ce.replaceChildren(w,pe?o("button",oe,s.back):"",h);let fe=ie.length===1;ae&&fe&&ie[0].lastElementChild.before(ae),M.replaceChildren(
I,...ae&&!fe?[ae]:[],...ie,ce,...n.enough?[Z,G]:[]),z(),n.onMove?.(d),x&&(ie[0].focus({preventScroll:!0}),I.scrollIntoView(
{block:"nearest"}))}function he(x){if(S.replaceChildren(),!x||!n.help||y>x.kinds.length)return null;let H=()=>{y=x.kinds.
length+1,n.onAside?.(y),S.replaceChildren(),M.querySelector("[tabindex]").focus()},{help:P,needs:Y}=n;return S.append(P.
notice(x,{level:a+1,aside:H,needs:Y})),S.querySelector("[tabindex]")}function me(x,{focus:H=!1,danger:P=null}={}){g=null;
let Y=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);M.replaceChildren(o("div",{class:"ajar-reflection"},Y,...x.flatMap(
ae=>De(ae,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{d=0,re({focus:!0,
again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let ae=f;f={},d=0,y=0,n.onAside?.(0),n.onStartOver(),re({focus:!0}),
b(s["started-over"],ae)}},s["start-over"])));let X=he(P);H&&(X??Y).focus()}function ye(x){let H=M.contains(document.activeElement);
H&&g&&!v||(B(),f={...x.answers},x.done?me(x.reflection,{focus:H,danger:x.danger}):(d=x.at??Math.max(0,U().findIndex(P=>P.
some(({id:Y})=>f[Y]==null))),re()))}let{done:E,reflection:F,danger:Q}=n;return ye({answers:f,at:n.at,done:E,reflection:F,
danger:Q}),{update:ye,release:B,say:x=>{B(),_(x)}}}var Co=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function Mo(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var De=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o(
"li",{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),Eo={ruler(e,t,{group:n,
change:s}){let a=Array.from({length:11},(r,c)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:c,checked:t===
c,onchange:()=>s(c),"aria-describedby":c===0?`${n}-low`:c===10?`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{
class:"ajar-scale"},o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},
"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r,
isShort:c}){let{chosen:l,own:p}=t||{chosen:[],own:""},u=()=>a(l.length||p.trim()?{chosen:[...l],own:p}:null),i=e.many?"c\
heckbox":"radio",f=e.cards.map(O=>o("input",{type:i,name:s,value:O.id,checked:l.includes(O.id),onchange:A=>{e.many?l=l.filter(
C=>C!==O.id).concat(A.target.checked?O.id:[]):(l=[O.id],p="",d&&(d.value="")),u()}})),d=e.own?o("input",{type:"text",value:p,
maxlength:500,oninput:O=>{p=O.target.value,!e.many&&p.trim()&&(l=[],f.forEach(A=>{A.checked=!1})),u()}}):null,g=e.cards.
map((O,A)=>o("label",{class:"ajar-card"},f[A],o("span",{},O.text))),y=c&&g.length>Oo?g.filter((O,A)=>A>=So&&!f[A].checked):
[];for(let O of y)O.hidden=!0;let j=()=>{for(let O of y)O.hidden=!1;$.hidden=!0,y[0].querySelector("input").focus()},$=o(
"button",{type:"button",class:"ajar-link",hidden:!y.length,onclick:j},q(n["cards-more"],{n:y.length}));return o("div",{class:"\
ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...g,$,d?o("label",{class:"ajar-own"},o("sp\
an",{},e.own),d):null,d&&e.remark&&r?r(d,e):null)},text:_t,list:Ft,date(e,t,{words:n,change:s,say:a}){let r=Dt(new Date);
return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:c})=>{
s(c.value||null),c.value>="1000"&&c.value<r&&a(n["day-past"])}}))}};var To=e=>e;function de(e,t){e.innerHTML=To(t)}function Ke(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,c])=>o("option",{value:r,selected:r===n},c)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Te(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let p of["pointerup","pointercancel","keyup","blur"])addEventListener(p,l,{signal:c.signal,capture:p!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,r);return a}function Ge(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(a===!1)return;let r=n("summary, button").
find(l=>l.textContent===a),c=r??e.querySelector("h2, p");r||(c.tabIndex=-1),c.focus({preventScroll:!0})}function zt(e,{words:t,send:n,onDispose:s}){let a={},r=null,c=!1,l="",p=o("div",{}),u=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=je(t,m=>{f.textContent=m}),g=pt(t),v=Ke(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},u,p,f),g.dialog);let y=m=>{a.busy?f.textContent=t["room-one-moment"]:(d.begin(),
n(m,{awaited:!0}))},j=(m,b)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>y(b)},m),$=(...m)=>o(
"div",{class:"ajar-moves ajar-many"},...m);function O(){let m=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${_}\
-key`,"aria-describedby":`${_}-key-how`}):null,b=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(m&&!m.value){m.focus();return}y({room:"open",...m?{key:m.value}:{}}),m&&(m.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?q(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),m?o("label",{class:"ajar-words",for:m.
id},t["room-host-key"]):null,m?o("p",{class:"ajar-hint",id:`${_}-key-how`},t["room-host-key-how"]):null,m,$(b,a.elsewhere?
null:j(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:$(...[12,3].
map(k=>j(q(t["room-rehearse"],{n:k}),{room:"rehearse",phones:k})))]}let A=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),$(j(t["room-go-on"],{room:"go-on"}),j(t["room-end"],{room:"end"}))];function C(){let m=o("button",{type:"butt\
on",onclick:()=>g.show()},t["room-large"]),b=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:q(t["room-line"],{code:a.
code})),k=a.address?m:null;return r?[R(),o("div",{class:"ajar-door-line"},b,i,k),T(),M()]:[o("h2",{},t["room-title"]),R(),
T(),b,a.address?Ht(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?S():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},i,k,a.inside&&!a.practice?j(t["room-widen"],
{room:"widen"}):null),M()]}let R=()=>a.practice?o("p",{},qe(t)):null,T=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function S(){let m=o("select",{id:`${_}-address`,onchange:()=>n({room:"pick",ip:m.value})},...a.addresses.map(
({ip:b,network:k})=>o("option",{value:b,selected:b===a.picked},`${b} (${k})`)));return o("label",{class:"ajar-words",for:m.
id},o("span",{},t["room-address"]),m)}function M(){let m=o("div",{}),b=o("button",{type:"button",onclick:()=>B(!1)},t["r\
oom-end-no"]),k=o("button",{type:"button",onclick:()=>B(!0)},t["room-end"]),L=()=>m.replaceChildren(...c?[o("p",{},t["ro\
om-end-sure"]),$(b,j(t["room-end"],{room:"end"}))]:[k]),B=z=>{c=z,L(),(c?b:k).focus()};L();let D=(z,N)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...N()},{awaited:!0})},z);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?$(D(t["room-take-table"],()=>({
what:"table"})),D(t["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,o("p",{},t["room-end-how"]),
m)}function W(m){a={...a,...m},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let b=ut(t,a.joined);
i.textContent!==b&&(i.textContent=b),g.update(a,b),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,c=!1),
a.busy?d.begin():(d.end(),f.textContent=""),U()}let U=Te(p,()=>{let{joined:m,problem:b,...k}=a,L=JSON.stringify([k,r]);if(L===
l)return;l=L;let B={open:C,lost:A}[a.state]??O;Ge(p,()=>p.replaceChildren(...B().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let _=`ajar-door-${window.ajarForms}`;return Ze(e,()=>n({room:"look"}),s),{update:W}}var ut=(e,t)=>t?t===
1?e["room-joined-one"]:q(e["room-joined"],{n:t}):e["room-joined-none"],qe=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Ht(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return de(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function pt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,c){s.textContent=c;let l=JSON.stringify([r.address,r.code,r.practice]);l!==a&&(a=l,r.address?t.replaceChildren(
r.practice?o("p",{},qe(e)):"",Ht(e,r),s):(n.close(),t.replaceChildren()))}}}function Ze(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Ye(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(u,i)=>{let f=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return de(f,
u),f.firstElementChild.setAttribute("aria-hidden","true"),f},p=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:p},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...a.map(u=>o("th",{scope:"col"},u)))),o("tbody",{},...r.map(([u,...i])=>o("tr",{},o(
"th",{scope:"row"},u),...i.map(f=>o("td",{},f??"–")))))))))}function Pt({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,c=new Map,l=g=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...g}),p=l({id:`${r}-people`,
min:1}),u=g=>Math.max(0,Math.floor(Number(g.value)||0)),i=g=>g.kind==="card"?g.bands.slice(0,1):g.bands,f=g=>{let v=e.filter(
O=>O.item===g),y=(O,A)=>{let C=l({"aria-label":[O.card,i(O)[A]].filter(Boolean).join(": ")});return c.set(O.id,[...c.get(
O.id)??[],C]),C},j=v.length===1&&!v[0].card?v[0].bands.map((O,A)=>[O,[y(v[0],A)]]):v.map(O=>[O.card,i(O).map((A,C)=>y(O,
C))]),$=v[0].card?["",...i(v[0])]:null;return o("table",{},o("caption",{},s(g)),$&&$.length>2?o("thead",{},o("tr",{},...$.
map(O=>O?o("th",{scope:"col"},O):o("td",{})))):null,o("tbody",{},...j.map(([O,A])=>o("tr",{},o("th",{scope:"row"},O),...A.
map(C=>o("td",{},C))))))};function d(){let g=new Map(e.map($=>[$,c.get($.id).map(u)])),v=Math.max(...[...g.values()].map(
$=>$.reduce((O,A)=>O+A,0))),y=u(p)||v;if(!y){p.focus();return}let j=Object.fromEntries([...g].map(([$,O])=>[$.id,$.kind===
"card"?[O[0],Math.max(0,y-O[0])]:O]));a({counts:j,people:y})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:g=>{g.preventDefault(),d()}},
...[...new Set(e.map(g=>g.item))].map(f),o("label",{class:"ajar-words",for:p.id},o("span",{},n["room-people"]),p),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Vt(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let c={not:{}},l=!1,p="",u="",i=!1,f=(N,V={})=>{i=N==="reveal",
R.begin(),n({question:e.of,do:N,...V},{awaited:!0})},d=o("div",{class:"ajar-results",hidden:!0}),g=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),y=o("span",{}),j=o("p",
{class:"ajar-counts"}),$=Ao(e.minutes,t,s),O=o("button",{type:"button",class:"ajar-link",onclick:()=>_(!l)}),A=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),C=(...N)=>{A.textContent!==N[0]&&A.replaceChildren(...N)},R=je(t,N=>C(
N||u)),T={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},S=Object.
keys(T).filter(N=>e.units.length||N==="open"||N==="close"),M=Object.fromEntries(S.map(N=>[N,o("button",{type:"button",onclick:()=>{
M[N].getAttribute("aria-disabled")?C(W(N)):N==="reset"?U():f(N)}},T[N])])),W=N=>c.busy?t["room-one-moment"]:c.not[N];function U(){
let N=o("button",{type:"button",class:"ajar-link",onclick:()=>{C(""),M.reset.focus()}},t["home-no"]),V=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{C(""),M.reset.focus(),f("reset")}},t["room-ask-reset"]);A.replaceChildren(t["room\
-reset-sure"]," ",N," ",V),N.focus()}function _(N){l=N,d.hidden=!N,a().hidden=N,O.textContent=t[N?"room-show-question":"\
room-show-result"]}let m=pt(t),b=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>m.show()},t["room-cod\
e"]),k={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function L(N){let V=c;c={...c,...N};let J=c.
room==="open";y.replaceChildren(c.practice?qe(t):""),v.textContent=c.problem,v.hidden=!c.problem;let ne=[[c.answered,t["\
room-answered"]],[c.joined,t["room-have-joined"]]],se=!J||!e.units.length?[]:c.hands||c.inside?ne.slice(0,1):ne;j.replaceChildren(
...se.map(([re,he])=>o("span",{},o("b",{},`${re}`)," ",he))),$.update(c.seconds);for(let re of S)Kt(M[re],W(re));u=J?c.hands?
t["room-by-hands-now"]:k[c.state]:t["room-not-open"],(V.state!==c.state||V.room!==c.room||V.hands!==c.hands)&&C(u),c.busy||
R.end(),Gt(g,c.withheld),m.update(c.way??{},ut(t,c.joined)),b.hidden=!c.way?.address,B(),i&&!c.busy&&c.state==="closed"&&
g.childElementCount&&(i=!1,g.scrollIntoView({block:"nearest"}))}function B(){let N=JSON.stringify(c.charts??[]);if(N===p)
return;p=N;let V=!!c.charts?.length;d.replaceChildren(...Zt(c.charts??[],t)),O.hidden=!V,_(V),V&&i&&d.scrollIntoView({block:"\
start"}),i=!1}let D=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?j:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...S.
map(N=>M[N]))),o("div",{class:"ajar-bar-line"},y,A,O,b,$.element),m.dialog),z=e.units.length?Pt(e,{words:t,ask:r,send:N=>f(
"hands",N)}):null;return O.hidden=!0,Ze(D,()=>n({room:"look"}),s),{parts:[d,g,v,D,z].filter(Boolean),update:L}}function Kt(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Gt(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Zt=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Ye(s,n,t),s});function Yt(e,{words:t,send:n,onDispose:s}){
let a={},r="",c=o("div",{class:"ajar-results"}),l=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),p=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=o("div",{}),i=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=o("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?i.textContent=d():(i.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),d=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},u,c,l,p,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},f),i)),Ze(e,()=>n({room:"look"}),s),{update(g){a={...a,...g},u.replaceChildren(a.practice?qe(t):""),p.textContent=
a.problem,p.hidden=!a.problem,Gt(l,a.withheld),Kt(f,d());let v=JSON.stringify(a.charts??[]);v!==r&&(r=v,c.replaceChildren(
...a.charts?.length?Zt(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Ao(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),c=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,p()}}),l=o("p",{class:"a\
jar-clock"},r," ",c);function p(){let i=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=i===null?"":`${Math.floor(
i/60)}:${String(i%60).padStart(2,"0")}`,d=i===null?e?q(t["room-minutes"],{minutes:e}):"":e?q(t["room-clock"],{time:f,minutes:e}):
f;r.textContent=a?"":d,c.textContent=t[a?"room-clock-show":"room-clock-hide"],l.hidden=!d}let u=setInterval(()=>{s!==null&&
p()},1e3);return n(()=>clearInterval(u)),{element:l,update:i=>{s=i==null?null:Date.now()-i*1e3,p()}}}function Jt(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),c=o("div",{class:"ajar-text"}),l=o("summary",{}),p=({title:f,
story:d,more:g,role:v})=>{de(r,d),r.prepend(o("h2",{},f)),de(c,g),l.textContent=v},u=e.couples.find(f=>f.id===n)??e.couples[0],
i=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(f=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:f.id,checked:f===
u,onchange:()=>{p(f),s(f.id)}}),o("span",{},f.title)))));return p(u),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},l,c),i)}var ft="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Lo=new RegExp(`^${ft}+|${ft}\
+$`,"g"),No=/[\p{L}\p{N}_]+/gu,Io=/^[\p{L}\p{N}_]+/u,Ro=/\{([a-z][a-z0-9-]*)\}/,[Do,qo]=["⁨","⁩"],Qt={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Bo=new RegExp(`[,;:،]|${ft}`),Wo=/^\p{Uppercase}/u,Xt=/[.!?…؟。][\u2069”’"')»]*$/,
_o=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
be=e=>e.replace(Lo,""),ge=e=>e.toLowerCase().toUpperCase(),Je=e=>e.match(Io)?.[0]??"",en=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Be(e,t,n=[]){let s=e.split(Ro),a="";for(let r=0;r<s.length-1;r+=2){let[c,l,p]=s.slice(r,r+3),u=Fo(be(t[l]),p),i=zo(
c,u,n),f=!i&&!a&&Wo.test(c);a+=Xt.test(a)?i.replace(/^,+/,""):i,a+=Ho(f?Uo(u):u)}return Xt.test(a)?a:a+s.at(-1)}function Se(e){
let t=be(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Qt&&s===Qt[n]&&be(a))||a.includes(n)||a.includes(
s)?e:a}function Fo(e,t){let n=e.length;for(;n&&Bo.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(
".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:s}function Uo(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function zo(e,t,n){let s=ge(Je(t));if(!s)return e;let a=new Set(n.map(ge)),r=c=>c===s||a.
has(c)&&a.has(s);for(let c of e.matchAll(No))if(r(ge(c[0])))return e.slice(0,c.index);return e}var Ho=e=>_o.test(e)?`${Do}${e}${qo}`:
e;var dt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function tn(e,t,{words:n,level:s,change:a,say:r,again:c,
moves:l,back:p,isQuick:u}){let i={...t},{cards:f,piles:d}=e,g=R=>d.find(T=>T.id===R).text,v=o("div",{class:"ajar-one"});
function y(R,T){i={...i,[R.id]:T},T||delete i[R.id],a(Object.keys(i).length?i:null),T&&r(q(n.moved,{card:Se(R.text),pile:g(
T)}))}function j(R,{focus:T=!0,back:S=R?()=>j(R-1):p,onward:M=()=>O(R+1)}={}){let W=f[R],U=q(n["card-of"],{n:R+1,all:f.length}),
_=o("div",{class:"ajar-one-card",role:"group","aria-label":U,tabindex:"-1"},o("p",{class:"ajar-where"},U),o("p",{},W.text)),
m=b=>{y(W,b),M()};l.hidden=!0,v.replaceChildren(_,o("div",{class:"ajar-one-piles"},...d.map(({id:b,text:k})=>dt(k,()=>m(
b),{"aria-pressed":`${i[W.id]===b}`}))),o("div",{class:"ajar-one-also"},S?$(n.back,()=>S()):o("span",{}),$(n["card-out"],
()=>m("")),u?o("span",{}):$(n["card-enough"],()=>A()))),T&&_.focus({preventScroll:!0})}let $=(R,T)=>dt(R,T,{class:"ajar-\
link"}),O=R=>R<f.length?j(R):A();function A({focus:R=!0}={}){let T=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),S=(M,W)=>{let U=f.
filter(b=>(i[b.id]??"")===W),_=b=>j(f.indexOf(b),{back:A,onward:A}),m=U.map(b=>o("li",{},dt(b.text,()=>_(b))));return m.
length?[o(`h${s+1}`,{},M),o("ul",{},...m)]:[]};v.replaceChildren(T,o("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:M,text:W})=>S(W,M)),...S(n["cards-out"],"")),l.hidden=!1,R&&(T.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let C=f.map(R=>!!i[R.id]).lastIndexOf(!0)+1;return C===f.length||c&&C?A({focus:!1}):j(C,{focus:!1}),v}var Po="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Vo=new RegExp(`(${Po})|[.…]+|[!?;\\n]`,"gu"),Ko=/[\u0300-\u036f'’‘ʼ]/g,
Go=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Qe(e){let t={};for(let[n,s]of Object.entries(e))t[n]=nn(s,t);return t}
var we=(e,t)=>new RegExp(e.map(n=>nn(n,t)).join("|"),"y");function Xe(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function et(e,t){let n=t;
for(let[s,a]of Xe(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var We=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function nn(e,t){return`(?:${(e.match(Go)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Zo(a)).join("")})`}function Zo(e){let t=on(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var on=e=>e.normalize("NFKD").replace(Ko,"").toLowerCase();function _e(e){let t="",n=[];for(let s of e.
matchAll(Vo)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?on(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var Yo=4,sn=16411,an=[1,1],Jo=[0,0],ht=new WeakMap;function tt(e,t){let{passes:n,kinds:s,learned:a}=ln(t),{line:r,places:c}=_e(
e),l=et(n,r),p=Object.entries(s).flatMap(([f,d])=>Xe(d,l).map(([g,v])=>({kind:f,start:g,end:v-1}))),u=a?Qo(p,r,a):p,i=(f,d)=>f.
span[0]-d.span[0]||f.span[1]-d.span[1]||(f.kind<d.kind?-1:+(f.kind>d.kind));return u.map(({kind:f,start:d,end:g})=>({kind:f,
span:[c[d][0],c[g][1]]})).sort(i)}function*cn(e){let{passes:t,kinds:n}=ln(e);for(let s of[t,...Object.values(n)])yield,Xe(
s,"we are here ")}function ln(e){return ht.has(e)||ht.set(e,es(e)),ht.get(e)}function Qo(e,t,n){let{weights:s,kinds:a,limit:r,
least:c}=n,l=Xo(t,n),p=l.slice(1).map((j,$)=>[...l[$],...j]),u=j=>{let $=new Set(j.flatMap(O=>O.places));return rn(s,$)/
Math.sqrt($.size)},i=[...l,...p];if(e.length)return mt(i,u)[1]>c?e:[];let f=i.filter(j=>j.length>Yo),[d,g]=mt(f,u);if(!(g>
r))return[];let v=new Set(d.flatMap(j=>j.places.slice(0,2))),[y]=mt(Object.keys(a),j=>rn(a[j],v));return[{kind:y,start:d[0].
start,end:d.at(-1).start}]}function Xo(e,{numbers:t,weights:n}){let s=an,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let c=r[0]===
".",l=c?an:t.get(r[0])??Jo,p=[[0,l[0]],[1,l[1]],[s[0],l[0]],[s[1],l[1]]],u=([i,f],d)=>((d*sn+i)*sn+f)%n.length;a.at(-1).
push({start:r.index,places:p.map(u)}),s=l,c&&a.push([])}return a.filter(r=>r.length)}var mt=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),rn=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),un=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function es({lists:e,passes:t,phrases:n,learned:s}){let a=Qe(e),
r=Object.entries(n).map(([c,l])=>[c,we(l,a)]);return{passes:we(t,a),kinds:Object.fromEntries(r),learned:s&&ts(s)}}function ts({
same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let c=new Map,l=2;for(let u of e){for(let i of u.split(" "))c.set(
i,[l,l]);l++}for(let[u,i]of t.entries())for(let f of i.split(" "))c.set(f,[l++,2+e.length+u]);let p=Object.entries(s).map(
([u,i])=>[u,We(i)]);return{numbers:c,weights:We(n),kinds:Object.fromEntries(p),limit:a,least:r}}function pn({title:e,close:t,bar:n,parts:s}){let a=()=>{c.close?c.close():c.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),r.focus()}var fn=["emergency","crisis","violence","agency","worried","child"],ns=["crisis","violence"],mn='a[href$="#Help-lines"]',
le=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function dn(){for(let e of le().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&le().listeners.delete(e),e.shown||=t}}function os(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,a=e.find(({zones:l})=>l.some(s));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(l=>l.home);return r?r.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:p})=>p===l))??""}function gn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let l=s.flatMap(u=>tt(u,c)),p=un(l,c);if(p)return{...p,kinds:[...new Set(l.map(
({kind:u})=>u))].sort()}}let a=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:c})=>t[c]===0)?{...r,kinds:[]}:null}var gt=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),bt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),hn=e=>`tel:${e.match(/\d+/)[0]}`;
function bn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(le().countries=t);let a=()=>le().countries,r=()=>le().
chosen||os(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
c=()=>a().find(S=>S.code===r());function l(S){le().chosen=S,dn();for(let{element:M,draw:W}of le().listeners)W(M)}function p(S,M){
return M(S),le().listeners.add({element:S,draw:M,shown:!1}),queueMicrotask(dn),S}let u=S=>p(o("div",{}),M=>M.replaceChildren(
...S())),i=()=>{let S=[...a(),{code:"-",country:e["help-elsewhere"]}],M=o("select",{onchange:()=>{l(M.value),s(M.value)}},
...S.map(W=>o("option",{value:W.code},W.country)));return p(M,()=>{M.value=c()?.code??"-"}),o("label",{class:"ajar-help-\
where"},o("span",{},e["help-in"]),M)},f=({say:S,to:M},W)=>{if(/^(tel|sms):/.test(M))return o("a",{class:W?"ajar-reach":"\
ajar-reach ajar-first",href:M},o("span",{},...bt(S)));let U=o("span",{},S),_=o("button",{type:"button",class:"ajar-link",
"aria-label":q(e["help-copy-what"],{address:M}),onclick:async()=>{await ss(M,U)&&(_.textContent=e["help-copied"])}},e["h\
elp-copy"]);return o("p",{class:"ajar-chat"},U," ",_)},d=S=>o("li",{},o("p",{class:"ajar-for"},S.for_what),o("p",{class:"\
ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...S.reach.map(f))),g=({
emergency:S,note:M})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),M?o("p",{class:"ajar-hint"},M):
null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:hn(S)},q(e["help-call"],{number:S})))),v=S=>u(()=>{let M=c();
if(!M)return[o("p",{},e["help-elsewhere-how"])];let W=S.flatMap(U=>U==="emergency"?g(M):gt(M,[U]).map(d));return[o("ul",
{class:"ajar-help-lines"},...W)]});function y(){pn({title:e["help-title"],close:e["help-close"],bar:o("div",{class:"ajar\
-help-bar"},i(),yt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),v(fn),o("p",{class:"ajar-hint"},e["help-trace"]),
o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:S,text:M,now:W,lines:U,kinds:_,countries:m},{
level:b,aside:k,needs:L}){return m&&!T()&&(le().countries=m),o("section",{class:"ajar-danger"},o(`h${b}`,{tabindex:"-1"},
S),o("p",{},M),_.length?null:L?.()??null,i(),v(U),o("ul",{class:"ajar-todo"},...W.map(B=>o("li",{},B))),o("p",{class:"aj\
ar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:k},e["help-aside"]))}let $=()=>o("button",
{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function O({emergency:S,...M}){let U=ns.map(m=>gt(M,[m])[0]?.
reach??[]).flatMap(m=>["tel:","sms:"].map(b=>m.find(({to:k})=>k.startsWith(b))));return[{say:q(e["help-call"],{number:S}),
to:hn(S)},...U.filter(Boolean)]}let A=(S=`${e["help-line"]} `)=>u(()=>{let M=c(),W=(M?O(M):[]).flatMap(({say:m,to:b},k)=>[
k?" · ":"",o("a",{href:b},...bt(m))]),U=o("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),_=o("span",
{class:"ajar-off-paper"},W.length?" · ":"",U);return[o("p",{class:"ajar-help-line"},S,...W,_)]});function C(S){if(!T())
return;let[M]=[...S.querySelectorAll(mn)].reverse();M?.closest("p, ul").after(A(""));for(let W of S.querySelectorAll("de\
tails"))W.open=W.querySelector("summary").textContent===c()?.country}let R=()=>u(()=>{let S=c();return S?[o("p",{},o("b",
{},`${e["help-title"]}, ${S.country}`)),o("p",{},`${e["help-danger"]} ${q(e["help-call"],{number:S.emergency})}`),o("ul",
{},...gt(S,fn).map(({for_what:M,name:W,reach:U,hours:_})=>o("li",{},...bt(`${M}: ${W}. ${U.map(({say:m})=>m).join(" · ")}\
. ${_}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),T=()=>a().length>0;return{open:y,notice:j,button:$,line:A,addNumbers:C,
text:R,choose:l,code:r,isKnown:T}}var yt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function yn(e){if(le().open){le().open=e;return}le().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(mn)&&(t.preventDefault(),t.stopPropagation(),le().open())},{capture:!0})}async function ss(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function kn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var as="about:blank";function kt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(as)}function jn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),kt()))},{capture:!0})}function wn(e,t,{words:n,group:s,change:a,say:r}){let c={...t},l={},p=e.piles.map(g=>(l[g.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let y=f[v.dataTransfer.
getData("text/plain")]?.[g.id];y&&!y.matches(":disabled")&&(y.checked=!0,i(y.dataset.card,g))}},l[g.id]))),u=()=>e.piles.
forEach(g=>{l[g.id].textContent=q(n["pile-count"],{pile:g.text,n:Object.values(c).filter(v=>v===g.id).length})}),i=(g,v)=>{
c[g]=v.id,u(),a({...c}),r(q(n.moved,{card:Se(e.cards.find(y=>y.id===g).text),pile:v.text}))},f={},d=e.cards.map(g=>{f[g.
id]={};let v=`${s}-${g.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:y=>y.dataTransfer.setData(
"text/plain",g.id)},o("legend",{},g.text),o("div",{class:"ajar-into"},...e.piles.map(y=>{let j=o("input",{type:"radio",name:v,
value:y.id,"data-card":g.id,checked:c[g.id]===y.id,onchange:()=>i(g.id,y)});return f[g.id][y.id]=j,o("label",{},j,o("spa\
n",{},y.text))})))});return u(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...p),...d)}var wt=["open","closed"],rs=[...wt,"half-open"],cs=2,is=90,ls=31,us=2147483647,vt=3,nt="none",vn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
ps=/[“”„«»"' \t\n]/g,xn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,fs=["i","im","id","ill","ive","its","we",
"were","well"],ds=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,hs=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
jt=new WeakMap;function ms(e,t){let n=On(t),{sentences:s,forms:a,at:r}=ys(e,n);if(r<0||a[r].name===nt)return{kind:"",reason:"",
notes:[],remarks:[]};let c=xs(vs({sentences:s,forms:a,at:r},n),n.learned),{name:l,start:p,end:u}=a[r],i=$s(c,l,xt(e,s[r],
p,u),t),f=Os(e,s,n),g=[c==="open"&&f.some(v=>v.name!=="two-at-once")?"":i,...f.map(v=>v.remark)].filter(Boolean);return{
kind:c,reason:i,notes:f,remarks:g.slice(0,cs)}}function gs(e,t){let n=On(t),s=t["about-statements"],a=Mn(As(e)),r=Object.entries(n.blame).map(([y,j])=>({name:y,places:a.
flatMap($=>Ss(y,j,$,n))})),c=new Set(r.flatMap(({places:y})=>y.map(({sentence:j})=>j))),l=[],p="";for(let{name:y,places:[
j]}of r){if(!j)continue;let $=Cs(e,j,n.quotedTo[y]);l.length||(p=Ms(y,e,j,n)),l.push({name:y,words:$,remark:q(s.blame[y].
say,{words:$})})}let u=l.map(y=>y.name),i=a.filter(y=>!c.has(y)),f=Object.keys(n.parts).filter(y=>(y==="seen"?i:a).some(
({line:j})=>ve(n.parts[y],j))),d=f.map(y=>s.parts[y]).join(", "),g=f.length?q(s.mirror,{parts:d}):"",v=[g,l.length?`${l[0].
remark} ${p}`:""].filter(Boolean);return{parts:f,mirror:g,blame:u,notes:l,rewording:p,remarks:v}}function $n({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>tt(n,r).length)?[]:e==="question"?ms(n,s.coach).remarks:gs(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function On(e){return jt.has(e)||jt.set(e,bs(e)),jt.get(e)}function bs(e){let t=Qe(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([p,u])=>[p,we(u,t)])),{limit:s,unit:a,forms:r,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:we(e.echoes,t),stated:we(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:wt.map(l=>We(c[l]))},passes:we(e.passes,t),quotes:we(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function ve(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function ys(e,t){let n=Mn(e),s=n.map(u=>ks(u,t)),a=u=>n.map((i,f)=>f).filter(u),r=a(u=>n[u].
mark==="?"),c=r.filter(u=>Sn(n[u])>=vt),l=a(u=>!["none","echo","short"].includes(s[u].name)),[p]=[c,r,l].filter(u=>u.length).
map(u=>u.at(-1));return{sentences:n,forms:s,at:p??n.length-1}}var ot=e=>e.trim().split(" ").slice(0,-1),Sn=({line:e})=>ot(
e).length-1;function ks({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:c}){for(let[i,f]of Object.entries(
n)){let d=ve(f,e);if(d)return{name:i,start:d[0],end:d[1]}}let l=Object.entries(s).map(([i,f])=>({name:i,place:ve(f,e)})).
filter(({place:i})=>i).map(({name:i,place:[f,d]})=>({name:i,start:f,end:d}));if(l.length){let i=l.reduce((f,d)=>d.start<
f.start?d:f);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:nt}:e.
slice(2,i.start).split(" ").filter(Boolean).some(g=>!a.has(g))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:nt}:i}let p=Cn(ot(e).slice(1),a).length>vt?"echo":"short";return{name:t==="?"&&ve(r,e)?p:nt,start:2,end:e.length}}
function Cn(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function js({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],c=Cn(ot(a).slice(1),s),l=ot(a.slice(t[n].start)),p=["what","how","why","tell","half-open"],u=t.filter(
({name:i},f)=>f!==n&&(e[f].mark==="?"||p.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...u.map(({name:i})=>`beside ${i}`)]}function ws(e){let t=0;for(let n of e)t=(t*ls+n.codePointAt(
0))%us;return t}function vs(e,t){let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??wt.map(()=>0),c=new Set(
js(e,t).map(u=>ws(u)%s[0].length)),l=a/Math.sqrt(c.size);return[...r.map((u,i)=>u+[...c].reduce((f,d)=>f+s[i][d],0)*l),0]}
function xs(e,{limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?rs[e.indexOf(n)]:""}function $s(e,t,n,s){let a=s["\
about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?q(a[["ha\
lf-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":q(a[{what:"open",how:"open",why:"ope\
n",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Os(e,t,{data:n,notes:s}){let a=n["about-questi\
ons"].notes,r=t.filter(p=>p.mark==="?"),c=r.length?r:t.slice(-1),l=[];return Object.entries(s).flatMap(([p,u])=>{let i=c.
map(d=>({sentence:d,place:ve(u,d.line)})).find(({place:d})=>d);if(i){let d=xt(e,i.sentence,...i.place);return l.some(g=>g.
includes(d))?[]:(l.push(d),[{name:p,words:d,remark:q(a[p],{words:d})}])}let f=c.filter(d=>Sn(d)>=vt).length>1;return p===
"two-at-once"&&f?[{name:p,words:"",remark:a[p]}]:[]})}function Ss(e,t,n,{passes:s,quotes:a,unless:r}){if(ve(a,n.line))return[];
let c=et(s,n.line),l=ve(t,c);return!l||r[e]&&ve(r[e],c)?[]:[{sentence:n,start:l[0],end:l[1]}]}function Cs(e,{sentence:t,
start:n,end:s},a){let r=a&&ve(a,t.line.slice(n,s));return xt(e,t,n,r?n+r[1]:s)}function Ms(e,t,n,s){let a=s.data["about-\
statements"].blame[e],r=Es(e,t,n,s),c=r>0?Ts(t,n.sentence,r):"",l=e==="ultimatum"&&_e(c).line.split(" ").some(i=>fs.includes(
i)),u=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return c&&u&&!l?q(u,{rest:c}):a.otherwise}
function Es(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:c}){let{line:l}=n,p=l.slice(s,a).trim().split(" "),u=p[0]==="yo\
u"||p[0]==="u",i=g=>u&&p.slice(1,1+g.length).join()===g.join(),f=0;e==="need-you-to"&&p.at(-1)==="to"&&!p.includes("not")&&
(f=a);let d=i(["never"])&&r.has(p[2])||i(["always"])&&c.has(p[2]);if(e==="always"&&d&&(f=l.indexOf(` ${p[2]} `,s)+1),e===
"makes"&&i(["make","me","feel"])&&(f=l.indexOf(" feel ",s)+6),e==="feel-you"){let g=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=g<0?0:s+g+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[g],[,v]]=[n.places[s],n.places[a-1]];
t.slice(g,v).includes(",")&&(f=s+p.slice(0,3).join(" ").length+1)}return f<l.length-2?f:0}function Ts(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(hs,1),a=s.replace(xn," ").replace(/^ +| +$/g,"");return[...a].length<=is?a:""}var xt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(xn," ").replace(ds,"");function Mn(e){let{line:t,places:n}=_e(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let c=t.startsWith(". ",r);if(!(!c&&r<t.length)){if(r>a){let[
l]=n[a],[,p]=n[r-1],u=c?n[r]:[p,p];s.push({line:`^ ${t.slice(a,r)}. `,places:[[l,l],[l,l],...n.slice(a,r),u,u],mark:c?e.
slice(...n[r]):""})}a=r+2}}return s}function As(e){return e.replace(vn,"").replace(ps,"")?e.replace(vn,t=>" ".repeat(t.length)):
e}var Ls=1200;function En(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),c=0,l=[],p=f=>{window.ajarNoRemarks=f,l=[],i()},u=(f,d)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>p(d)},f);function i(){let f=window.ajarNoRemarks===!0,d=f||!e.value.trim()?[]:n(e.value);d.length&&
d.join(`
`)===l.join(`
`)||(l=d,s.replaceChildren(...d.map(g=>o("p",{},g))),f?a.replaceChildren(u(t["remarks-on"],!1)):d.length?a.replaceChildren(
`${t["remarks-limits"]} `,u(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(i,Ls)}),r}var $t=2e4,Ns=10,ue=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Ct({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ue("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let c=n[r.id],l=c==null?null:Rs[r.kind](c,r);ke(r,a)&&(a[r.
id]=Is(r,l,a))}return a}function Ln(e,t){try{Ct(e,t)}catch(n){if(n instanceof ue)return!1;throw n}return!0}var Nn=e=>Object.
values(e).every(t=>t==null);function Ae(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Tn(
e.cards,n)),be(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Tn(e.piles,t[n.
id])}`);case"date":return[en(t)];case"list":return t.map(be);default:return[be(`${t}`)]}}var Tn=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Is(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Ee(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Rs={ruler(e){if(!Number.isInteger(e)||e<0||e>Ns)throw new ue("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:p})=>p);if(!An(e)||!Array.isArray(e.chosen)||!e.
chosen.every(St(a)))throw new ue("answer-cards");let{chosen:r}=e,c=Ot("own"in e?e.own:"")??"";if(c&&!s)throw new ue("ans\
wer-own");if(!n&&r.length+!!c>1)throw new ue("answer-one-card");let l=a.filter(p=>r.includes(p));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),a=St(n.map(({id:c})=>c));if(!An(e)||!Object.keys(e).every(
St(s))||!Object.values(e).every(a))throw new ue("answer-piles");let r=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return r.
length?Object.fromEntries(r):null},text:Ot,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ue("answer-lines",
{most:t});let n=e.map(s=>Ot(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Rt(e))throw new ue(
"answer-day");return e}};function Ot(e){if(typeof e!="string")throw new ue("answer-text");if(e.length>$t&&[...e].length>
$t)throw new ue("answer-long",{most:$t});return be(e)?e:null}var St=e=>t=>e.includes(t),An=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Ds=[{answers:["all"]}],qs=/\p{L}/u,Bs=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ws=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
_s=/\{([a-z][a-z0-9-]*)\}/g;function Rn({items:e,rules:t,reflection:n},s,a={}){let{plain:r=!1,last:c=null}=a,l=Object.fromEntries(
e.map(({id:f})=>[f,s[f]??null]));if(Nn(l))return"nothing"in n?[st([n.nothing])]:[];let p=Fs({items:e,answers:l,rules:t,phrases:n,
last:c}),i=(r||!t.length?Ds:t).flatMap(p);return r||!("closing"in n)?i:[...i,st([n.closing])]}var st=e=>({words:e,heading:"",
said:[]}),xe=(e,t,n=[])=>({words:n,heading:e,said:t}),In=(e,t)=>e.filter(n=>!t.has(ge(n)));function Fs({items:e,answers:t,
rules:n,phrases:s,last:a}){let r=m=>e.find(({id:b})=>b===`couple-${m}`)??e.find(({id:b})=>b===m),c=m=>t[r(m)?.id]??null,
l=m=>r(m)?Ae(r(m),c(m)):[],p=m=>{let b=new Set(m.map(r));return e.filter(k=>b.has(k))},u=m=>{let b=c(m);return typeof b==
"number"?b:l(m).length},i=m=>m.map(b=>c(b)?.chosen).find(b=>Array.isArray(b))??[],f=(m,b)=>{let[k,L]=[r(m),c(m)];return k?.
kind!=="sort"||!L?[]:k.cards.filter(({id:B})=>L[B]===b).map(({text:B})=>B)},d=m=>new Set(m?l(m).map(ge):[]),g=({if:m=[],
unless:b=[]})=>m.every(v)&&!b.some(v);function v(m){if(typeof m=="string")return c(m)!==null;let{item:b=[],cards:k,piles:L,
without:B,only:D,least:z,asked:N}=m;if(N)return!!r(N)&&ke(r(N),t);let V=b.find(se=>c(se)!==null);if(!V)return!1;let J=i(
[V]);return k&&!k.some(se=>J.includes(se))||L&&!L.some(se=>In(f(V,se),d(B)).length)||D&&!(se=>se.size===1&&se.has(D))(new Set(
Object.values(c(V))))?!1:z==null||u(V)>=z}let y=(m,b={})=>q(s[m],b);function j(m,b={}){if(typeof m=="string")return y(m,
b);if(!g(m))return null;let{phrase:k,of:L,since:B}=m;if(!L)return y(k,b);if(!l(L).length)return null;let D=B&&a?.values[L];
return D==null?y(k,{n:u(L),...b}):y(B,{n:u(L),last:D,day:a.day,...b})}let $=(m=[],b={})=>m.map(k=>j(k,b)).filter(k=>k!==
null),O=(m,b)=>{let k=$(m,b);return k.length?[st(k)]:[]};function A(m){if(typeof m=="string")return l(m);if("level"in m)
return W(m);if("phrase"in m){let[z]=m.of?l(m.of):[],N=j(m,z===void 0?{}:{words:z});return N===null?[]:[N]}let{item:b,pile:k,
also:L,without:B}=m,D=k?f(b,k):l(b);return L&&(D=D.filter(z=>d(L).has(ge(z)))),In(D,d(B))}let C=({heading:m,under:b})=>m?
y(m):(b&&r(b)?.said)??"";function R(m,b){let k=r(m);if(k?.kind!=="sort"||t[k.id]===null)return[];let L=D=>k.piles.find(z=>z.
id===D).text;return(b??k.piles.map(({id:D})=>D)).map(D=>({id:D,text:L(D),cards:f(m,D)}))}let T=n.find(m=>m.ladder)?.ladder,
S=()=>Math.floor(T.rungs.length/2);function M(m){let[b]=i([m]);return!T||!b?null:S()-T.rungs.findIndex(({card:k})=>k===b)}
function W({level:m,up:b=0}){let k=m.map(M).find(B=>B!==null);if(!T||k===void 0)return[];let L=T.rungs[S()-k-b];return L?
l(L.item):[]}let U={answers({answers:m}){return(m[0]==="all"?e:p(m)).filter(({id:k})=>t[k]!==null).map(k=>xe(k.said||k.ask,
Ae(k,t[k.id])))},lines(m){let b=m.lines.flatMap(A),k=b.length?[xe(C(m),b,$(m.say))]:[],L=m.count?.[Math.min(b.length,m.count.
length-1)];return L?[...k,st([y(L,{n:b.length})])]:k},piles({piles:m,only:b,heading:k,below:L={},all:B={}}){let D=z=>z.length===
r(m).cards.length;return R(m,b).filter(({cards:z})=>z.length).flatMap(({id:z,text:N,cards:V})=>{let J=D(V)&&B[z]||L[z],ne=k?
y(k,{pile:N}):N;return[xe(ne,V),...O(J?[J]:[])]})},empty(m){let b=R(m.empty,m.only).filter(({cards:k})=>!k.length).map(({
text:k})=>k);return b.length?[xe(C(m),b,$(m.say))]:[]},sentence(m){let b=s[m.sentence],k=Dn(b),L=Object.fromEntries(k.map(
B=>[B,l(B).join(" ")]));return Object.values(L).every(Boolean)?[xe(C(m),[Us(m,b,L)])]:[]},message(m){let b=m.message.parts.
map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).map(([k,L])=>_(k,L,m.message));return b.length?[xe(C(m),[b.join(" ")])]:[]},ladder(){
let[m=""]=l(T.goal),[[b],[k]]=[i([T.today]),i([T.later])],L=T.rungs.map(({card:B,item:D})=>{let z=r(D)?.said??"",[N]=l(D),
V=N?`${z}: ${N}`:y("open",{level:z}),J=zs(B===b,B===k,!!k);return J?y(J,{level:V}):V});return[xe(y(m?"ladder":"ladder-un\
named",{goal:m}),L)]},missing({missing:m,say:b}){let k=p(m).filter(({id:L})=>t[L]===null);return k.length?O(b,{parts:k.map(
L=>L.said).join("; ")}):[]},repeated(m){let b=m.repeated.map(l),k=new Map;for(let D of b.flat())k.has(ge(D))||k.set(ge(D),
D);let L=D=>b.filter(z=>z.some(N=>ge(N)===D)).length>1,B=[...k].filter(([D])=>L(D)).map(([,D])=>D);return B.length?[xe(C(
m),B)]:[]}};function _(m,b,{self:k=[],small:L=[],capitals:B=[]}){let{opener:D,clause:z,clauses:N=[],questions:V=[],names:J=!1}=m,
ne=Se(b),se=Je(ne),re=se.toLowerCase();if(k.includes(re))return Be("{words}.",{words:ne});let he=[...s[D]].at(-1);if(!Bs.
test(ne.match(qs)?.[0]??"a")||V.includes(re))return Be(`{words}${he}`,{words:ne});let me=s[z&&N.includes(re)?z:D],ye=J||
B.includes(se);return Be(me,{words:qn(ne,L,ye)})}return m=>{if(!g(m))return[];let b=Object.keys(U).find(L=>L in m),k=b?U[b](
m):O(m.say);return k.length&&m.then?[...k,...O([m.then])]:k}}var Dn=e=>[...e.matchAll(_s)].map(([,t])=>t);function Us({alike:e,
small:t=[],lower:n=[]},s,a){let r=l=>qn(Se(be(a[l])),t,!n.includes(l)),c=Object.fromEntries(Dn(s).map(l=>[l,r(l)]));return Be(
s,c,e)}function qn(e,t,n){let s=Je(e);if(!([...s].length>1&&Ws.test(s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;
return r.toLowerCase()+e.slice(r.length)}function zs(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}function Bn(e,t,n,s=null){let a=Hs(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Rn(e,t,{plain:r,last:s})}}function Hs({
items:e},t,n){let s=n&&gn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Mt(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),c=[...e.childNodes],l=(i,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),r.focus(),f()}},i),p=l(t["home-no"],()=>{}),u=o("div",{class:"\
ajar-moves"},p,l(n,a));e.replaceChildren(o("p",{},s),u),p.focus()}function at(e){let n=o("button",{type:"button",onclick:()=>Mt(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Wn({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),p=o("div",{}),u=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,p),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,d=!1,g=!1,v=!1,y=!1,j=!1,$=(E,F,Q={})=>o(
"button",{type:"button",onclick:F,...Q},E),O=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>L()}),A=$(
e["keep-open"],()=>L(),{class:"ajar-link"}),C=o("div",{class:"ajar-offer"}),R=!1,T=E=>{E.tabIndex=-1,E.focus()},S=()=>p.
querySelector(".ajar-change"),M=()=>i.state==="kept"&&!i.reopen;function W(E,F=E){r.dataset.short=F,a.textContent!==E&&(a.
textContent=E)}function U(){let E=i.problem?e["keep-unsaved"]:e["keep-saving"],[F,Q]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[E],
lost:[e["keep-lost"]]}[j?"lost":i.state];r.classList.toggle("ajar-state-lost",j),W(F,Q),r.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,_()}function _(){let E=n&&
i.state==="none"&&!d,[F,Q]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];O.setAttribute(
"aria-label",F),O.replaceChildren(o("span",{class:"ajar-long"},F),o("span",{class:"ajar-short"},Q)),O.hidden=!E||R,A.hidden=
!E||!i.exists,C.hidden=!E||y,u.hidden=E&&c.hidden&&!l.textContent}function m(){let E=()=>{y=!0,U(),T(r)};return C.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},$(e["keep-nothing"],E),$(e["keep-offer-yes"],L))),C}function b(){
i={...i,saved:!1},U()}function k(){U(),f=i,M()?p.replaceChildren(g?J("change"):he()):i.state!=="none"?p.replaceChildren(
J("unlock")):d?p.replaceChildren(J(i.exists?"open":"start")):p.replaceChildren(n?"":y?N():z())}let L=()=>{d=!0,l.textContent=
"",k(),u.scrollIntoView({block:"nearest"}),p.querySelector("input").focus()},B=()=>i.hosted?o("p",{},e["keep-hub"]):null,
D=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function z(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),B(),o("d\
iv",{class:"ajar-moves"},$(e["keep-nothing"],()=>{y=!0,k(),T(r)}),$(e[i.exists?"keep-open":"keep-start"],L)))}let N=()=>o(
"p",{},$(e[i.exists?"keep-open":"keep-start"],L,{class:"ajar-link"}));function V(){let F=["none","weak","fair","good","s\
trong"].map(Q=>e[`keep-strength-${Q}`]).reduce((Q,x)=>x.length>Q.length?x:Q);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":F},o("span",{},e["keep-strength-none"]))}function J(E){let F=E==="start"||E==="change",Q={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[E],x=o("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{F&&t({strength:x.value})}}),H=o("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),P=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),H),Y=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),X=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:X.value})}),ae=V(),ce=()=>{if(!x.value){x.focus();return}if(Y.hidden=!0,F&&x.type==="password"&&H.value!==x.value){
Y.textContent=e["keep-again-differs"],Y.hidden=!1,H.focus();return}E==="change"?t({change:x.value},{awaited:!0}):t({[E===
"start"?"keep":"unlock"]:x.value,place:X.value},{awaited:!0}),W(e["keep-opening"]),x.value="",H.value="",ae.firstChild.textContent=
e["keep-strength-none"]},pe=()=>{d=!1,g=!1,k(),E==="change"?S().focus():T(r)},ie=o("details",{},o("summary",{},e["keep-w\
here"]),o("label",{for:`${s}-place`},e["keep-place"]),X);return o("form",{class:"ajar-ask",onsubmit:h=>{h.preventDefault(),
ce()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},Q),B(),E==="start"&&n?o("p",{},e["keep-why"]):null,E==="start"?
D():null,E==="change"?o("p",{},e["keep-change-how"]):null,F?o("p",{},e["keep-no-way-back"]):null,E==="start"&&i.here==="\
browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[E==="change"?"keep-new":"keep-passphrase"]),o("\
p",{class:"ajar-hint",id:`${s}-how`},e[F?"keep-how":"keep-how-open"]),x,F?ae:null,F?P:null,o("label",{class:"ajar-card"},
o("input",{type:"checkbox",onchange:({target:h})=>{x.type=h.checked?"text":"password",P.hidden=h.checked,Y.hidden=!0}}),
o("span",{},e["keep-see"])),F?Y:null,E==="change"||i.here?null:ie,o("div",{class:"ajar-moves"},E==="unlock"?null:$(e["ke\
ep-not-now"],pe),o("button",{type:"submit"},Q)),F?null:re(),E==="start"&&i.here?se():null)}let ne=()=>o("div",{},$(e["ke\
ep-copy"],()=>t({take:"sealed"})));function se(){let E={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
F=o("input",{type:"file",onchange:async()=>{let H=new Uint8Array(await F.files[0].arrayBuffer()),P=()=>t({bring:H},{awaited:!0});
F.value="",i.exists?Mt(x,{...E,act:P}):P()}}),Q=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),F),x=o("div",
{class:"ajar-twice"},Q);return x}function re(){let E=at({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",
{},e["keep-copy-forgot"]),ne(),se()]:[],o("p",{},e["keep-erase-how"]),E)}function he(){let E=o("select",{id:`${s}-minute\
s`,onchange:()=>t({minutes:Number(E.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((F,Q)=>F-Q).map(F=>o("option",
{value:F,selected:F===i.minutes},q(e["keep-minutes"],{n:F}))));return o("div",{class:"ajar-kept"},$(e["keep-lock"],()=>{
W(e["keep-opening"]),t({lock:!0},{awaited:!0})}),$(e["keep-change"],()=>{g=!0,v=!1,k(),p.querySelector("input").focus()},
{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},v?e["keep-changed"]:""),o("details",{},o("summary",{},
e[i.here?"keep-more":"keep-where"]),...i.here?[o("p",{},e["keep-copy-how"]),ne()]:[o("p",{},i.place)],i.copied?o("p",{},
q(e["keep-copied"],{program:i.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),E))}function me(E){if(E.strength!=
null){let F=p.querySelector(".ajar-strength > span");F&&(F.textContent=E.strength);return}if(E.changed){g=!1,k(),p.querySelector(
".ajar-changed").textContent=e["keep-changed"],v=!0,S().focus();return}i={...i,...E},i.state==="kept"&&(d=!1),M()||(g=!1),
U(),ye()}let ye=Te(p,()=>{let E=f;if(E.state===i.state&&E.exists===i.exists&&E.minutes===i.minutes&&E.here===i.here&&!!E.
reopen==!!i.reopen&&!!E.hosted==!!i.hosted&&p.firstChild){f=i;return}let Q=d&&E.place!==i.place;k(),E.state!==i.state&&E.
state!=="none"?T(r):Q&&p.querySelector("input").focus()});return k(),{line:r,small:O,opener:A,more:u,offer:m,setStart:E=>{
R=E,U()},update:me,begin:b,setLost:E=>{j=E,U()},say:E=>{l.textContent=E,u.hidden=!1}}}function _n({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!ke(s,n)))if(s.kind==="choice"){let c=(s.among?
Ee(s,n):s.cards).map(p=>p.id).filter(p=>a.chosen.includes(p)),l=a.own?.trim()?a.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let r=s.cards.filter(c=>a[c.id]).map(c=>[c.id,a[c.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(c=>c.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var Fn=(e,t)=>q(e.ask,t);var Ps=new Set(["autorestarting","dead","restarting","terminating"]),Vs=4e3;function Un({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,c=(p,u)=>{
Ps.has(u)&&t()},l=(p,u)=>{clearTimeout(r),u==="disconnected"?t():u==="connecting"?r=setTimeout(t,Vs):n()};return s.connect(
c),a.connect(l),()=>{clearTimeout(r),s.disconnect(c),a.disconnect(l)}}function zn({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([p,u])=>{let i=_n(p,u),f=p.items.filter(d=>d.id in i).map(d=>[Fn(d,i),...Ae(d,i[d.id])].join(`
`));return[p.title,...f].join(`

`)}).join(`


`);async function r(p){let u=a(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=u,p.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(p.append(i),i.select(),!document.execCommand("\
copy"))return}p.querySelector("[role=status]").textContent=e["lost-copied"]}function c(p={}){let u=o("div",{class:"ajar-\
lost",hidden:!s,...p},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(u),u}function l(p){s=p;for(let u of n)u.hidden=!p}return{line:c,set:l,isLost:()=>s,forget:p=>n.delete(
p)}}var Hn=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Pn(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),c=je(
t,C=>r.replaceChildren(C)),l=C=>{c.begin(),n(C)},p=o("div",{}),u={},i="",f=0,d=Ke(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},p),r);let g=(C,R)=>o("button",{type:"button",onclick:R},C),v=C=>o("div",{class:"\
ajar-reflection"},...C.flatMap(R=>De(R,3))),y=(C,R,T)=>at({words:t,label:C,question:R,act:()=>l(T)}),j=()=>{let C=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{C.files[0]&&l({import:await C.files[0].text()}),C.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),C)},$=Te(p,()=>{let C=JSON.stringify(u);C!==i&&
(i=C,Ge(p,O))});function O(){let C=(S,M)=>g(M,()=>l({take:S})),R=f>(u.danger?.kinds.length??0)?null:u.danger,T=()=>{f=R.
kinds.length+1,O(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(R?a.notice(R,{level:2,aside:T}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.newest?o("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(u.newest))):
"",u.due?.length?o("ul",{},...u.due.map(S=>o("li",{},S))):"",u.plan?.length?o("h2",{},t["home-plan"]):"",u.plan?.length?
v(u.plan):"",u.plan?.length&&!R?a.line():"",...(u.earlier??[]).filter(({plan:S})=>S.length).map(({title:S,plan:M})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${S}`),v(M))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...R?[]:[g(t["home-take-plan"],()=>l({take:"plan",paper:d.value(),country:a.
code()})),d.element(),C("calendar",t["home-take-calendar"]),u.danger?"":C("calendar-line",t["home-take-calendar-line"])],
C("check-ins",t["home-take-check-ins"]),C("everything",t["home-take-everything"])),j()),u.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),y(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),y(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:C=>{c.end(),u=C,$()},settle:c.end,say:(C,R="")=>{
c.end();let T=o("div",{class:"ajar-text"});de(T,R),r.replaceChildren(C,T),r.scrollIntoView({block:"nearest"})}}}function Vn({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Hn(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var Ks={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Le=10,
Gs=400,Fe=17,Et=16,Ce=14,[Jn,Qn]=[12,38],[Tt,At,Zs]=[46,8,30],Kn=15,Gn=26,Ys=14;function Lt(e,t,n){let s=t.filter(({id:l})=>e.
some(p=>p[l]!==null)),[a,r]=e.length>1?Qs(e,s,n):Js(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${te(r)}`}">
${a.join(`
`)}
</svg>
`}function Js(e,t,n){let[s,a,r]=[92,14,n-14],c=p=>a+(r-a)*p/Le;return[t.flatMap(({id:p,name:u},i)=>{let f=i*s,d=f+46,g=e[p],
v=[...Array(Le+1).keys()].map(j=>Ue([c(j),d-5],[c(j),d+5],"edge",1)),y=[0,Le].filter(j=>j!==g).map(j=>$e(`${j}`,c(j),d+25,
"muted",{size:Ce,anchor:"middle"}));return[$e(u,0,f+Fe,p,{size:Fe,bold:!0}),Ue([a,d],[r,d],"edge",1.5),...v,...y,no(p,c(
g),d,9),$e(`${g}`,c(g),d+29,p,{size:Fe,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Qs(e,t,n){let s=na(e,Jn,n-Qn),
a=Tt+Le*At+Zs,r=t.flatMap(({id:u,name:i},f)=>Xs(e,u,i,s,f*a,n)),c=t.length*a,[l,p]=oa(e,s,c,n);return[[...r,...l],c+p]}function Xs(e,t,n,s,a,r){
let[c,l]=[a+Tt,a+Tt+Le*At],p=e.map((d,g)=>({value:d[t],x:s[g],y:l-At*d[t]})).filter(({value:d})=>d!==null),u=[c,l].flatMap(
(d,g)=>[Ue([0,d],[r-Qn+Jn,d],"line",1),$e(g?"0":`${Le}`,r,d+5,"muted",{size:Ce,anchor:"end"})]),i=Math.min(...s.slice(1).
map((d,g)=>d-s[g])),f=i<11?Math.max(2,i/3):5.5;return[$e(n,0,a+Fe,t,{size:Fe,bold:!0}),...u,fa(p,t),...p.map(({x:d,y:g})=>no(
t,d,g,f)),...ea(p,t)]}function ea(e,t){let n=e.map(({value:a,x:r,y:c},l)=>{let[p,u]=[e[l-1]?.value??a,e[l+1]?.value??a],
i=p>=a&&u>=a&&p+u>2*a,f=(p-a)*(u-a)<0,d=l===0||l===e.length-1;return{value:a,x:r+(f?Math.sign(p-a)*6:0),y:c+(i?22:-11),half:`${a}`.
length*Et*.6/2,rank:d?0:a===p?3:f?2:1}}),s=[];for(let a of n.sort((r,c)=>r.rank-c.rank))(a.rank===0||a.rank<3&&e.length<=
Ys)&&!s.some(c=>ta(a,c))&&s.push(a);return s.map(({value:a,x:r,y:c})=>$e(`${a}`,r,c,t,{size:Et,bold:!0,anchor:"middle"}))}
var ta=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Et;function na(e,t,n){let s=Xn(e);if(s.length===1){let u=(n-
t)/(e.length-1);return e.map((i,f)=>t+f*u)}let a=s.slice(1).map((u,i)=>qt(s[i].day,u.day)),r=Kn*(e.length-s.length)+Gn*a.
length,c=Math.min(1,(n-t)/r),l=Math.max(0,n-t-r)/a.reduce((u,i)=>u+i,0),p=t;return s.flatMap(({many:u},i)=>(i&&(p+=Gn*c+
l*a[i-1]),Array.from({length:u},(f,d)=>(d&&(p+=Kn*c),p))))}function Xn(e){if(!e.every(({day:s},a)=>s&&s>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function oa(e,t,n,s){let a=Xn(e);if(a.length===1){let[i]=a.map(A=>A.day&&Yn(A.day,!0)),d=s<Gs||e.length>4?2:e.length,g=d===
2?[0,e.length-1]:[...e.keys()],v=s/d-14,y=g.map(A=>({x:t[A],lines:ca(e[A].moment,v)})),j=Math.max(...y.map(({lines:A})=>A.
length))*Ce*1.25,$=y.flatMap(({x:A,lines:C})=>Zn(C,A,n+12,s)),O=i?[$e(i,0,n+j+22,"muted",{size:Ce})]:[];return[[...$,...O],
j+(i?28:8)]}let r=new Set(a.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,many:f}of a){let[d,g]=[t[l],t[l+f-1]];c.
push({from:d,to:g,x:(d+g)/2,words:Yn(i,r.size>1)}),l+=f}let p=c.flatMap(({from:i,to:f,x:d})=>[Ue([i,n-4],[f,n-4],"edge",
1),Ue([d,n-4],[d,n+2],"edge",1)]),u=sa(c.map(i=>({...i,...eo([i.words],i.x,s)})));return[[...p,...u.flatMap(({words:i,x:f})=>Zn(
[i],f,n+18,s))],24]}function sa(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let a of e.slice(1,-1))a.start>=s.at(-1).end+14&&a.
end+14<=n.start&&s.push(a);return[...s,n]}function eo(e,t,n){let s=Math.max(...e.map(rt))/2,a=Math.min(Math.max(t,s),n-s);
return{start:a-s,end:a+s}}function Zn(e,t,n,s){let{start:a,end:r}=eo(e,t,s),[c,l]=a<=0?["start",0]:r>=s?["end",s]:["midd\
le",t];return e.map((p,u)=>$e(p,l,n+u*Ce*1.25,"muted",{size:Ce,anchor:c}))}var Yn=(e,t)=>(t?ra:aa).format(new Date(`${e}\
T00:00Z`)),to={timeZone:"UTC",month:"short",day:"numeric"},aa=new Intl.DateTimeFormat("en-US",to),ra=new Intl.DateTimeFormat(
"en-US",{...to,year:"numeric"});function ca(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let c=`${n.at(-1)}\
 ${r}`.trim();!n.at(-1)||rt(c)<=t?n[n.length-1]=c:n.push(r)}let[s,...a]=n;return[s,a.join(" ")].filter(Boolean).map(r=>ia(
r,t))}function ia(e,t){let n=[...e];if(rt(e)<=t)return e;for(;n.length&&rt(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var la=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,rt=e=>[...e].reduce(
(t,n)=>t+Ce*(la.test(n)?1.05:.58),0),te=e=>`${Math.round(e*10)/10}`,ct=e=>`var(--ajar-${e}, ${Ks[e]})`,ua={"&":"&amp;","\
<":"&lt;",">":"&gt;"},pa=e=>e.replace(/[&<>]/g,t=>ua[t]);function $e(e,t,n,s,{size:a,bold:r=!1,anchor:c="start"}){let l=r?
' font-weight="650"':"";return`<text ${`x="${te(t)}" y="${te(n)}" text-anchor="${c}"`} font-size="${a}"${l} fill="${ct(s)}\
">${pa(e)}</text>`}var Ue=(e,t,n,s)=>`<path d="M${e.map(te).join(" ")}L${t.map(te).join(" ")}" stroke="${ct(n)}" stroke-\
width="${s}" fill="none"/>`,fa=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${te(n)} ${te(s)}`).join("L")}" stroke="${ct(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function no(e,t,n,s){let[a,r,c]=[t,n,s];return`<path d="${{importance:`\
M${te(a-c)} ${te(r)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,confidence:`M${te(a-c*.9)} ${te(r-c*.9)}h${te(
c*1.8)}v${te(c*1.8)}h${te(-c*1.8)}z`,readiness:`M${te(a)} ${te(r-c*1.25)}L${te(a+c*1.25)} ${te(r)}L${te(a)} ${te(r+c*1.25)}\
L${te(a-c*1.25)} ${te(r)}z`}[e]}" fill="${ct(e)}"/>`}var da=600,ha=340;function so(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=Ve.map(a=>({id:a,name:n[a]}));return{sentence:ma(e,t),wide:Lt(e,s,da),narrow:Lt(e,s,ha),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Ve.map(r=>a[r])])}}function ma(e,t){let[n,s]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
ga(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),c=Ve.filter(u=>n[u]!==null);if(e.length===1){let u=c.map(f=>q(t["check-in\
s-value"],{ruler:a[f],value:n[f]})),i=oo.format(u);return r?q(t["check-ins-once"],{day:r,rulers:i}):q(t["check-ins-once-\
undated"],{rulers:i})}let l=c.filter(u=>s[u]!==null).map(u=>q(n[u]===s[u]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[u],
before:n[u],after:s[u]}));if(!l.length)return t["check-ins-differ"];let p=oo.format(l);return r?q(t["check-ins-since"],{
day:r,rulers:p}):q(t["check-ins-since-undated"],{rulers:p})}var ga=(e,t)=>(t?ya:ba).format(new Date(`${e}T00:00Z`)),ao={
timeZone:"UTC",month:"long",day:"numeric"},ba=new Intl.DateTimeFormat("en-US",ao),ya=new Intl.DateTimeFormat("en-US",{...ao,
year:"numeric"}),oo=new Intl.ListFormat("en-US",{type:"conjunction"});var Ne=(...e)=>e.map(([t,n,s={}])=>Me("path",{class:t,d:n,...s})),ze=(e,...t)=>Me("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ka=(e,t,n,s)=>Me("circle",{class:e,cx:t,cy:n,r:s}),ja={cup:()=>ze("88 74 46 56",...Ne(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ze("296 12 176 168",...Ne(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ze("136 24 136 140",...Ne(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ka("glow",234,94,4),...Ne(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ze("312 66 80 120",...Ne(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ze("190 66 72 100",Me("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Me("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ne(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ro=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},ja[c](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function co(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),ro(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var io=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),ro(e.doors,t)),
lo=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),wa=4e3,va=6e3,xa=6;function uo(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?i():u()},e.begin);function c(d,g){s.textContent=d,a.dataset.breath=g}function l(){if(n===xa){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(p,wa)}function p(){c(e.out,"out"),t=setTimeout(l,va)}function u(){n=0,r.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,r.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(d=>o("li",{},d))))),stop:i}}window.ajarShown??=new WeakMap;var He=window.ajarShown,po="needs@",fo=e=>e.startsWith("check-in@"),ho=({answers:e,done:t,
danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),Ie={};function $a(){let e=document.getElementById("ajar-style")??document.
head.appendChild(o("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;-\
-ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
.ajar-body{margin-top:1em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bottom:.5em}.ajar .ajar-item{\

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
`;e.textContent!==t&&(e.textContent=t)}function Oa({model:e,el:t}){$a();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,c=new Map,l=[],p=h=>l.push(h),u=null,i=!1,f=!1,d=!1,g=!1,v=new Map,y=new Map,j=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let $=o("div",{class:"ajar-page"}),O=h=>n.flatMap(({blocks:w})=>w).find(w=>w.kind==="exercise"&&
w.key===h)?.exercise,A=zn({words:s,answered:()=>[...r].map(([h,{answers:w}])=>[O(h),w]).filter(([h,w])=>h&&Object.keys(w??
{}).length)}),C=0,R=h=>{if(clearTimeout(C),C=0,A.set(h),u?.setLost(h),h)for(let w of c.keys())a.get(w)?.release()},T=(h,{
awaited:w=!1}={})=>{try{e.send(h)}catch{R(!0);return}w&&!C&&(C=setTimeout(()=>R(!0),8e3))},S=!1;function M(){S||(S=!0,window.
ajarDangers?W():T({dangers:!0}))}let W=()=>{for(let h of Object.values(window.ajarDangers.dangers))kn(cn(h))};function U({
key:h,exercise:w},I){if(fo(h)&&!A.isLost()||!(window.ajarDangers||A.isLost())||!Ln(w,I))return;let Z=Ct(w,I),G=Bn(w,Z,window.
ajarDangers);F(h,{answers:Z,done:!0,...G}),v.set(h,ho(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let _=bn(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>m(),onCountry:h=>T({country:h})}),m=()=>{T({forget:!0}),
kt()},b=(h,w,I)=>(a.set(h.key,I),r.has(h.key)&&I.update(r.get(h.key)),w),k={html:h=>L(h.html),home(h){let w=o("div",{});
return b(h,w,Pn(w,{words:s,send:Z=>{Z.import&&a.get("chart")?.begin(),T(Z)},open:Z=>P(he(Z)),help:_})),T({home:h.key}),w},
gate(h){let w=o("div",{class:"ajar-text ajar-gate"}),[I,K]=g?[o("p",{},s["gate-left-out"]),[_.button(),ye(),z()]]:[L(d?h.
short:h.html),V()],Z=o(`h${h.level??2}`,{},h.title);return w.append(Z,I,o("div",{class:"ajar-moves"},...K.filter(Boolean))),
g||I.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),p(()=>{d=!0}),w},made:h=>{let w=o("div",{class:"ajar-made"}),I=()=>w.
replaceChildren(...ne(h.section));return a.set("made",{update:I}),I(),w},exercise(h){if(h.invites&&g)return o("div",{class:"\
ajar-text"},o(`h${h.level}`,{},h.exercise.title),o("p",{},s["gate-left-out"]),z());let w=o("div",{}),I=A.line(u?{}:{role:"\
alert"});c.set(h.key,w);let K=(G,oe)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let fe=window.
ajarSent;y.set(h.key,fe),T({key:h.key,...G,sent:fe},{awaited:oe}),!(!oe||!A.isLost())&&(R(!0),I.scrollIntoView({block:"n\
earest"}))};if(a.set(h.key,Ut(w,h.exercise,{words:s,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||
n.length>1&&!ae()?tn:wn,enough:h.quick?"at once":"later",remarks:(G,oe)=>En(G,{words:s,find:fe=>$n(oe,fe,window.ajarDangers)}),
...r.get(h.key),help:_,needs:()=>ye(h.needs),below:()=>re(h.key),onAside:G=>F(h.key,{aside:G}),onChange:G=>{M(),F(h.key,
{answers:G,done:!1}),K({answers:G,done:!1},f)},onMove:G=>F(h.key,{at:G}),onDone:G=>{U(h,G),K({answers:G,done:!0},!0),fo(
h.key)&&a.get("chart")?.begin()},onStartOver:()=>{F(h.key,{answers:{},done:!1}),K({remove:!0})}})),w.firstElementChild.append(
I),p(()=>A.forget(I)),!h.folded)return w;let Z=Object.keys(r.get(h.key)?.answers??{}).length>0;return o("details",{open:Z},
o("summary",{},s["check-in-now"]),w)},chart(h){let w=o("div",{class:"ajar-chart-block"}),I=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),{begin:K,end:Z}=je(s,oe=>I.replaceChildren(oe)),G=({checkIns:oe})=>{Z(),Ye(w,oe.length?so(
oe,s):{},s)};return a.set(h.key,{update:G,begin:K,end:Z}),r.has(h.key)&&G(r.get(h.key)),K(),T({chart:h.key}),o("div",{},
w,I)},start:h=>co(h,{open:me,opener:u?.opener}),doors:h=>io(h,{open:me}),onward:h=>lo(h,{open:me}),breathing(h){let{element:w,
stop:I}=uo(h);return p(I),w},notice(h){if(jn(()=>T({forget:!0})),!h.leave)return o("div",{class:"ajar-notice"},o("p",{},
h.text));let w=o("div",{class:"ajar-leave"},_.button(),yt({words:s,leave:m}));yn(_.open),u=Wn({words:s,send:T,isQuiet:n.
length>1});let I=document.createDocumentFragment();return I.append(o("div",{class:"ajar-notice"},o("div",{},u.line,u.small),
w),o("div",{class:"ajar-on-paper"},_.text()),u.more),I}};function L(h){let w=o("div",{class:"ajar-text"});return de(w,h),
_.addNumbers(w),w.addEventListener("click",I=>{let K=I.target.closest("a"),Z=n.findIndex(({id:G})=>G&&K?.getAttribute("h\
ref")===`${G}.ipynb`);Z<0||(I.preventDefault(),P(Z))}),w}function B(h){g=h,d=!0,x({focus:!0})}let D=(h,w)=>o("button",{type:"\
button",onclick:w},h),z=()=>D(s["gate-again"],()=>B(!1));function N(){B(!1),n[j].blocks.some(({invites:w})=>w)||P(j+1)}let V=()=>[
D(s["gate-no"],()=>B(!0)),D(s["gate-unsure"],()=>B(!0)),D(s["gate-yes"],N)],J=h=>n.filter(w=>w.section===h).flatMap(w=>w.
blocks.filter(({kind:I})=>I==="exercise")),ne=h=>{let w=J(h).filter(({key:K})=>r.get(K)?.done).map(({key:K,exercise:Z},G)=>o(
"details",{open:G===0},o("summary",{},Z.title),...r.get(K).reflection.flatMap(oe=>De(oe,2)))),I=o("p",{},s["made-nothing"]);
return[o("h1",{},s["made-title"]),...w.length?w:[I]]},se=h=>{let w=J(h);return w.length>0&&w.every(({key:I})=>r.get(I)?.
done)};function re(h){let w=h.startsWith("plan@")&&_.isKnown()?_.line():"";return o("div",{class:"ajar-below"},w,u?.offer()??
"")}let he=h=>n.findIndex(({aside:w,blocks:I})=>!w&&I.some(K=>K.key===h)),me=h=>P(n.findIndex(w=>w.id===h));function ye(h){
let w=he(po);return w<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{P(w);let K=c.
get(po).querySelector("h2");K.tabIndex=-1,K.focus()}},s["help-needs"])}for(let[h,w]of Object.entries(Ie))k[h]=I=>{let K=o(
"div",{}),G=w(K,I,{words:s,send:T,onDispose:p,model:e,exerciseOf:O,formOf:oe=>c.get(oe)});return b(I,G.element??K,G)};let E=h=>n[j].
blocks.find(w=>w.kind===h),F=(h,w)=>r.set(h,{...r.get(h),...w}),Q=()=>{for(let h of l.splice(0))h()};function x({focus:h=!1}={}){
if(Q(),a.clear(),i){$.replaceChildren(u?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if($.replaceChildren(
...n[j].blocks.map(I=>k[I.kind](I))),n.length>1&&H(),!h)return;let w=$.querySelector("h1, h2, h3")??$;w.tabIndex=-1,w.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function H(){let{aside:h,title:w}=n[j];if(ce.hidden=!!h,$.classList.
toggle("ajar-aside",!!h),u?.setStart(n[j].id==="start"),h)return;let{section:I,step:K,steps:Z,minutes:G}=n[j],oe=n.filter(
ee=>!ee.aside),fe=oe.indexOf(n[j]),Oe=(ee,lt,yo={})=>o("button",{type:"button",onclick:()=>P(n.indexOf(ee)),...yo},lt),Re=n.
find(({id:ee})=>ee==="start"),Pe=oe[fe-1]??Re;$.append(o("div",{class:"ajar-moves ajar-turn"},Pe?Oe(Pe,s["previous-page"]):
null,fe<oe.length-1?Oe(oe[fe+1],s["next-page"]):null));let it=oe.filter(ee=>!ee.section||ee.step===1),Nt=ee=>I?ee.section===
I:ee===n[j],go=ee=>({"aria-current":Nt(ee)?"page":null}),bo=ee=>se(ee.section)?o("span",{class:"ajar-done"},` ${s["secti\
on-done"]}`):"",It=(ee,lt)=>o("li",{},Oe(ee,lt,go(ee)),bo(ee));Y.replaceChildren(...it.map(ee=>It(ee,ee.title)),Re?It(Re,
s["start-page"]):""),X.textContent=I?q(s["step-of"],{title:w,n:K,all:Z,minutes:G}):q(s["page-of"],{n:it.findIndex(Nt)+1,
all:it.length,title:w})}function P(h){n[h]&&(j=h,Y.parentElement.open=ae(),e.set("page",h),e.save_changes(),x({focus:!0}))}
let Y=o("ol",{}),X=o("summary",{}),ae=()=>window.innerWidth>640;e.get("notice")&&t.append(k.notice(e.get("notice")));let ce=o(
"nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:ae()},X,Y));n.length>1&&t.append(ce),t.append(A.line({role:"\
alert"}),$);let pe=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-pe<3e4||(pe=Date.
now(),T({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(R(!1),h.keeping){let w=[...y.values()].some(Z=>h.
acknowledged<Z);u?.update(w?{...h.keeping,saved:!1}:h.keeping);let{state:I}=h.keeping,K=I==="locked";I&&(f=I==="kept"),I&&
K!==i&&(i=K,r.clear(),ce.hidden=i,x())}h.states&&queueMicrotask(()=>a.get("made")?.update());for(let[w,I]of Object.entries(
h.states??{})){if(h.acknowledged<y.get(w))continue;let K=I.answers&&!Object.keys(I.answers).length,Z=v.get(w)===ho(I);v.
delete(w),F(w,K?{...I,at:0}:I),Z||a.get(w)?.update(r.get(w))}h.dangers&&(window.ajarDangers=h.dangers,W()),h.country!=null&&
_.choose(h.country),h.file&&(a.get("home")?.settle(),Vn(h.file)),h.erased&&a.get("home")?.say(h.erased,E("home")?.erased),
h.said&&a.get("chart")?.end(),h.said&&(a.get("home")??u)?.say(h.said),h.open&&me(h.open),h.problem&&a.get(h.problem.key)?.
say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),x()});let ie=Un(e,{gone:()=>R(!0),back:()=>{A.isLost()&&
T({ready:!0})}});return x(),He.set(s,(He.get(s)??0)+1),T({ready:!0}),()=>{Q(),ie(),clearTimeout(C),He.set(s,He.get(s)-1),
He.get(s)||T({gone:!0})}}var mo={render:Oa};Ie.door=(e,t,n)=>zt(e,n);Ie.group=(e,t,n)=>Yt(e,n);Ie.scenario=(e,t,{words:n,model:s})=>({element:Jt(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Ie.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:c,update:l}=Vt(t,{...a,form:()=>s(t.of),ask:u=>r.find(i=>i.id===u).ask}),p=document.createDocumentFragment();
return p.append(...c),{element:p,update:l}};var Uc=mo;export{Uc as default};
