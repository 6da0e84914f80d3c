var jo=/^(\d{4})-(\d{2})-(\d{2})$/;function Nt(e){let[,t,n,s]=typeof e=="string"&&jo.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=wo(+t,+n)?e:null}function qt(e){let t=e.getFullYear();return t>=1&&t<=9999?vo(t,e.getMonth()+1,e.getDate()):null}var Bt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function wo(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var vo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var xo=["button","input","select","summary","textarea"],$o=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return xo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),$o.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function Ee(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var Ve=["importance","confidence","readiness"],q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Me(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return s.length?s:e.cards}var Wt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var Oo=2e4;function _t(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Oo,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function Ft(e,t,{words:n,group:s,change:a,remarks:r}){let{opener:c,
long:l,remark:u}=e,p=c?o("b",{id:`${s}-opener`},c):null,i=_t(t??"",{rows:l?8:2,oninput:()=>a(i.value.trim()?i.value:null),
...c?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),f=o("label",{class:"\
ajar-words ajar-write"},p,i);return u&&r?o("div",{},f,r(i,e)):f}function zt(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>[
...a.querySelectorAll("textarea")],c=()=>{let y=r().map(v=>v.value).filter(v=>v.trim());s(y.length?y:null)},l=()=>[...a.
children].forEach((y,v)=>{y.querySelector("textarea").setAttribute("aria-label",q(n.line,{n:v+1})),y.querySelector("butt\
on").setAttribute("aria-label",q(n["remove-line"],{n:v+1}))}),u=()=>{g(""),r().at(-1).focus()},p=o("button",{type:"butto\
n",class:"ajar-link",onclick:u},n["add-line"]),i=()=>{l(),p.hidden=a.children.length>=e.most},f=y=>{let v=r()[r().indexOf(
y)+1];v?v.focus():y.value.trim()&&!p.hidden&&u()},h=y=>{let v=_t(y,{rows:1,enterkeyhint:"next",oninput:()=>{v.value.includes(
`
`)&&(v.value=v.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:S=>{["insertLineBreak","insertParagraph"].includes(S.inputType)&&
(S.preventDefault(),f(v))}});return v},g=y=>{let v=()=>{let x=S.nextElementSibling||S.previousElementSibling;S.remove(),
x||g(""),i(),c(),(x||a.firstElementChild).querySelector("textarea").focus()},S=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},h(y)),o("button",{type:"button",class:"ajar-remove",onclick:v},"×"));a.append(S),i()},w=t||[];for(let y=0;y<
Math.max(e.lines,w.length);y++)g(w[y]??"");return o("div",{class:"ajar-lines"},a,p)}var So=8,Co=6;function je(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Ut(e,t,n){let{words:s,level:a=3,small:r=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,p={...To,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,f={...n.answers},h=0,g=null,w=0,y=n.
aside??0,v=t.why?o("p",{class:"ajar-why"},t.why):"",S=t.private?o("p",{class:"ajar-private"},t.private):"",x=$=>l?$.after:
c&&$.more,E=t.items.some($=>x($)&&n.answers?.[$.id]!=null),{example:C}=t,I=C?o("details",{class:"ajar-example"},o("summa\
ry",{},s.example),o("p",{},C)):"",M=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),O=o("div",{}),T=o("d\
iv",{class:"ajar-body"}),W=o("section",{class:"ajar-form","aria-labelledby":`${i}-title`},o(`h${a}`,{id:`${i}-title`},t.
title),...r||c?[o("div",{class:"ajar-beside"},...u,v?Eo([v],s):"",I),S]:[v,S,I],O,T,M);W.addEventListener("keydown",$=>{
$.key!=="Enter"||!($.ctrlKey||$.metaKey)||!g||($.preventDefault(),g.next.click())}),e.replaceChildren(W);function z(){let $=t.
items.filter(X=>ke(X,f)),H=$.filter(X=>!x(X)),P=E?$.filter(x).map(X=>[X]):[];return[...l||r&&t.together?[H]:H.map(X=>[X]),
...P]}let _=$=>{M.replaceChildren($)},m=je(s,_);function b($,H){M.replaceChildren(`${$} `,o("button",{type:"button",class:"\
ajar-link",onclick:()=>{f=H,_(""),n.onChange(f),re({focus:!0})}},s["put-back"]))}function k($,H){f={...f,[$.id]:H},Mo(T),
_(""),n.onChange(f),U()}function L(){N(!0),m.begin(),w=setTimeout(B,8e3)}function B(){w&&(clearTimeout(w),w=0,N(!1),m.end())}
function N($){for(let H of g?.fieldsets??[])H.disabled=$}function U(){if(!g)return;let{items:$,skip:H,where:P,next:Y,enough:X,
more:ae}=g,ce=z().length;H.textContent=J($)?s["clear-and-skip"]:s.skip,P.textContent=q(s["question-of"],{n:h+1,all:ce}),
P.hidden=(r||l)&&ce===1,Y.textContent=h===ce-1?s.done:s.next,X.hidden=!R(ce);let pe=h===ce-1&&(!l||J($)),ie=t.items.some(
d=>x(d)&&ke(d,f));ae.hidden=E||!pe||!ie}function R($){return(n.enough==="at once"||h>0)&&h<$-1&&J(t.items)}function V(){
w||(L(),n.onDone(f))}let J=$=>$.some(({id:H})=>f[H]!=null);function ne($,H=!0){if(w)return;let P=z();if(h+=$,h>=P.length){
h=P.length-1,V();return}re({focus:H,again:$<0})}function se($,H){let P=`${i}-${$.id}`,Y=o("legend",{id:`${P}-ask`},q($.ask,
f)),X=$.hint?o("p",{class:"ajar-hint",id:`${P}-hint`},$.hint):null,ae=[X,H.mark].filter(Boolean).map(({id:d})=>d),ce=$.among?
{...$,cards:Me($,f)}:$,pe=p[$.kind](ce,Wt(ce,f[$.id]),{words:s,level:a+1,group:P,change:d=>k($,d),say:_,remarks:n.remarks,
isQuick:n.enough==="at once",isShort:c,...H}),ie={class:`ajar-item ajar-${$.kind}`,tabindex:"-1","aria-describedby":ae.join(
" ")||null};return o("fieldset",ie,Y,X,pe)}function re({focus:$=!1,again:H=!1}={}){let P=z();h=Math.max(0,Math.min(h,P.length-
1));let Y=P[h],X=n.mark?.(Y),ae=X?o("p",{class:"ajar-mark",id:`${i}-${Y[0].id}-mark`},X):null,ce=o("div",{class:"ajar-mo\
ves ajar-onward"}),pe=h>0?()=>ne(-1):null,ie=Y.map(Oe=>se(Oe,{mark:ae,again:H,moves:ce,back:pe})),d=o("button",{type:"bu\
tton",class:"ajar-skip",onclick:()=>{if(w)return;let Oe=f,De=J(Y);if(f={...f,...Object.fromEntries(Y.map(({id:Pe})=>[Pe,
null]))},n.onChange(f),!De){ne(1);return}re({focus:!0}),b(s.cleared,Oe)}}),j=o("button",{type:"button",class:"ajar-next",
onclick:()=>{w||(_(""),ne(1))}}),D=o("p",{class:"ajar-where"}),G=o("button",{type:"button",class:"ajar-link",onclick:()=>{
w||(E=!0,ne(1))}},l?s["add-why"]:s["ask-more"]),Z=o("button",{type:"button",class:"ajar-link",onclick:V},s.enough);g={items:Y,
skip:d,where:D,next:j,fieldsets:ie,enough:Z,more:G},O.replaceChildren();let oe={type:"button",class:"ajar-back",onclick:pe};
ce.replaceChildren(j,pe?o("button",oe,s.back):"",d);let fe=ie.length===1;ae&&fe&&ie[0].lastElementChild.before(ae),T.replaceChildren(
D,...ae&&!fe?[ae]:[],...ie,ce,...n.enough?[G,Z]:[]),U(),n.onMove?.(h),$&&(ie[0].focus({preventScroll:!0}),D.scrollIntoView(
{block:"nearest"}))}function he($){if(O.replaceChildren(),!$||!n.help||y>$.kinds.length)return null;let H=()=>{y=$.kinds.
length+1,n.onAside?.(y),O.replaceChildren(),T.querySelector("[tabindex]").focus()},{help:P,needs:Y}=n;return O.append(P.
notice($,{level:a+1,aside:H,needs:Y})),O.querySelector("[tabindex]")}function me($,{focus:H=!1,danger:P=null}={}){g=null;
let Y=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);T.replaceChildren(o("div",{class:"ajar-reflection"},Y,...$.flatMap(
ae=>Ne(ae,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{h=0,re({focus:!0,
again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let ae=f;f={},h=0,y=0,n.onAside?.(0),n.onStartOver(),re({focus:!0}),
b(s["started-over"],ae)}},s["start-over"])));let X=he(P);H&&(X??Y).focus()}function ye($){let H=T.contains(document.activeElement);
H&&g&&!w||(B(),f={...$.answers},$.done?me($.reflection,{focus:H,danger:$.danger}):(h=$.at??Math.max(0,z().findIndex(P=>P.
some(({id:Y})=>f[Y]==null))),re()))}let{done:A,reflection:F,danger:Q}=n;return ye({answers:f,at:n.at,done:A,reflection:F,
danger:Q}),{update:ye,release:B,say:$=>{B(),_($)}}}var Eo=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function Mo(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Ne=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o(
"li",{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),To={ruler(e,t,{group:n,
change:s}){let a=Array.from({length:11},(r,c)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:c,checked:t===
c,onchange:()=>s(c),"aria-describedby":c===0?`${n}-low`:c===10?`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{
class:"ajar-scale"},o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},
"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r,
isShort:c}){let{chosen:l,own:u}=t||{chosen:[],own:""},p=()=>a(l.length||u.trim()?{chosen:[...l],own:u}:null),i=e.many?"c\
heckbox":"radio",f=e.cards.map(x=>o("input",{type:i,name:s,value:x.id,checked:l.includes(x.id),onchange:E=>{e.many?l=l.filter(
C=>C!==x.id).concat(E.target.checked?x.id:[]):(l=[x.id],u="",h&&(h.value="")),p()}})),h=e.own?o("input",{type:"text",value:u,
maxlength:500,oninput:x=>{u=x.target.value,!e.many&&u.trim()&&(l=[],f.forEach(E=>{E.checked=!1})),p()}}):null,g=e.cards.
map((x,E)=>o("label",{class:"ajar-card"},f[E],o("span",{},x.text))),y=c&&g.length>So?g.filter((x,E)=>E>=Co&&!f[E].checked):
[];for(let x of y)x.hidden=!0;let v=()=>{for(let x of y)x.hidden=!1;S.hidden=!0,y[0].querySelector("input").focus()},S=o(
"button",{type:"button",class:"ajar-link",hidden:!y.length,onclick:v},q(n["cards-more"],{n:y.length}));return o("div",{class:"\
ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...g,S,h?o("label",{class:"ajar-own"},o("sp\
an",{},e.own),h):null,h&&e.remark&&r?r(h,e):null)},text:Ft,list:zt,date(e,t,{words:n,change:s,say:a}){let r=qt(new Date);
return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:c})=>{
s(c.value||null),c.value>="1000"&&c.value<r&&a(n["day-past"])}}))}};var Ao=e=>e;function de(e,t){e.innerHTML=Ao(t)}function Ke(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,c])=>o("option",{value:r,selected:r===n},c)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Te(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,r);return a}function Ze(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(a===!1)return;let r=n("summary, button").
find(l=>l.textContent===a),c=r??e.querySelector("h2, p");r||(c.tabIndex=-1),c.focus({preventScroll:!0})}function Ht(e,{words:t,send:n,onDispose:s}){let a={},r=null,c=!1,l="",u=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=je(t,m=>{f.textContent=m}),g=ft(t),w=Ke(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,u,f),g.dialog);let y=m=>{a.busy?f.textContent=t["room-one-moment"]:(h.begin(),
n(m,{awaited:!0}))},v=(m,b)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>y(b)},m),S=(...m)=>o(
"div",{class:"ajar-moves ajar-many"},...m);function x(){let m=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${_}\
-key`,"aria-describedby":`${_}-key-how`}):null,b=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(m&&!m.value){m.focus();return}y({room:"open",...m?{key:m.value}:{}}),m&&(m.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?q(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),m?o("label",{class:"ajar-words",for:m.
id},t["room-host-key"]):null,m?o("p",{class:"ajar-hint",id:`${_}-key-how`},t["room-host-key-how"]):null,m,S(b,a.elsewhere?
null:v(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:S(...[12,3].
map(k=>v(q(t["room-rehearse"],{n:k}),{room:"rehearse",phones:k})))]}let E=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),S(v(t["room-go-on"],{room:"go-on"}),v(t["room-end"],{room:"end"}))];function C(){let m=o("button",{type:"butt\
on",onclick:()=>g.show()},t["room-large"]),b=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:q(t["room-line"],{code:a.
code})),k=a.address?m:null;return r?[I(),o("div",{class:"ajar-door-line"},b,i,k),M(),T()]:[o("h2",{},t["room-title"]),I(),
M(),b,a.address?Pt(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?O():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},i,k,a.inside&&!a.practice?v(t["room-widen"],
{room:"widen"}):null),T()]}let I=()=>a.practice?o("p",{},qe(t)):null,M=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function O(){let m=o("select",{id:`${_}-address`,onchange:()=>n({room:"pick",ip:m.value})},...a.addresses.map(
({ip:b,network:k})=>o("option",{value:b,selected:b===a.picked},`${b} (${k})`)));return o("label",{class:"ajar-words",for:m.
id},o("span",{},t["room-address"]),m)}function T(){let m=o("div",{}),b=o("button",{type:"button",onclick:()=>B(!1)},t["r\
oom-end-no"]),k=o("button",{type:"button",onclick:()=>B(!0)},t["room-end"]),L=()=>m.replaceChildren(...c?[o("p",{},t["ro\
om-end-sure"]),S(b,v(t["room-end"],{room:"end"}))]:[k]),B=U=>{c=U,L(),(c?b:k).focus()};L();let N=(U,R)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...R()},{awaited:!0})},U);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?S(N(t["room-take-table"],()=>({
what:"table"})),N(t["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,o("p",{},t["room-end-how"]),
m)}function W(m){a={...a,...m},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let b=pt(t,a.joined);
i.textContent!==b&&(i.textContent=b),g.update(a,b),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,c=!1),
a.busy?h.begin():(h.end(),f.textContent=""),z()}let z=Te(u,()=>{let{joined:m,problem:b,...k}=a,L=JSON.stringify([k,r]);if(L===
l)return;l=L;let B={open:C,lost:E}[a.state]??x;Ze(u,()=>u.replaceChildren(...B().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let _=`ajar-door-${window.ajarForms}`;return Ge(e,()=>n({room:"look"}),s),{update:W}}var pt=(e,t)=>t?t===
1?e["room-joined-one"]:q(e["room-joined"],{n:t}):e["room-joined-none"],qe=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Pt(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return de(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function ft(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,c){s.textContent=c;let l=JSON.stringify([r.address,r.code,r.practice]);l!==a&&(a=l,r.address?t.replaceChildren(
r.practice?o("p",{},qe(e)):"",Pt(e,r),s):(n.close(),t.replaceChildren()))}}}function Ge(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Ye(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(p,i)=>{let f=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return de(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...i])=>o("tr",{},o(
"th",{scope:"row"},p),...i.map(f=>o("td",{},f??"–")))))))))}function Vt({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,c=new Map,l=g=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...g}),u=l({id:`${r}-people`,
min:1}),p=g=>Math.max(0,Math.floor(Number(g.value)||0)),i=g=>g.kind==="card"?g.bands.slice(0,1):g.bands,f=g=>{let w=e.filter(
x=>x.item===g),y=(x,E)=>{let C=l({"aria-label":[x.card,i(x)[E]].filter(Boolean).join(": ")});return c.set(x.id,[...c.get(
x.id)??[],C]),C},v=w.length===1&&!w[0].card?w[0].bands.map((x,E)=>[x,[y(w[0],E)]]):w.map(x=>[x.card,i(x).map((E,C)=>y(x,
C))]),S=w[0].card?["",...i(w[0])]:null;return o("table",{},o("caption",{},s(g)),S&&S.length>2?o("thead",{},o("tr",{},...S.
map(x=>x?o("th",{scope:"col"},x):o("td",{})))):null,o("tbody",{},...v.map(([x,E])=>o("tr",{},o("th",{scope:"row"},x),...E.
map(C=>o("td",{},C))))))};function h(){let g=new Map(e.map(S=>[S,c.get(S.id).map(p)])),w=Math.max(...[...g.values()].map(
S=>S.reduce((x,E)=>x+E,0))),y=p(u)||w;if(!y){u.focus();return}let v=Object.fromEntries([...g].map(([S,x])=>[S.id,S.kind===
"card"?[x[0],Math.max(0,y-x[0])]:x]));a({counts:v,people:y})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:g=>{g.preventDefault(),h()}},
...[...new Set(e.map(g=>g.item))].map(f),o("label",{class:"ajar-words",for:u.id},o("span",{},n["room-people"]),u),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Kt(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let c={not:{}},l=!1,u="",p="",i=!1,f=(R,V={})=>{i=R==="reveal",
I.begin(),n({question:e.of,do:R,...V},{awaited:!0})},h=o("div",{class:"ajar-results",hidden:!0}),g=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),y=o("span",{}),v=o("p",
{class:"ajar-counts"}),S=Lo(e.minutes,t,s),x=o("button",{type:"button",class:"ajar-link",onclick:()=>_(!l)}),E=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),C=(...R)=>{E.textContent!==R[0]&&E.replaceChildren(...R)},I=je(t,R=>C(
R||p)),M={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},O=Object.
keys(M).filter(R=>e.units.length||R==="open"||R==="close"),T=Object.fromEntries(O.map(R=>[R,o("button",{type:"button",onclick:()=>{
T[R].getAttribute("aria-disabled")?C(W(R)):R==="reset"?z():f(R)}},M[R])])),W=R=>c.busy?t["room-one-moment"]:c.not[R];function z(){
let R=o("button",{type:"button",class:"ajar-link",onclick:()=>{C(""),T.reset.focus()}},t["home-no"]),V=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{C(""),T.reset.focus(),f("reset")}},t["room-ask-reset"]);E.replaceChildren(t["room\
-reset-sure"]," ",R," ",V),R.focus()}function _(R){l=R,h.hidden=!R,a().hidden=R,x.textContent=t[R?"room-show-question":"\
room-show-result"]}let m=ft(t),b=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>m.show()},t["room-cod\
e"]),k={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function L(R){let V=c;c={...c,...R};let J=c.
room==="open";y.replaceChildren(c.practice?qe(t):""),w.textContent=c.problem,w.hidden=!c.problem;let ne=[[c.answered,t["\
room-answered"]],[c.joined,t["room-have-joined"]]],se=!J||!e.units.length?[]:c.hands||c.inside?ne.slice(0,1):ne;v.replaceChildren(
...se.map(([re,he])=>o("span",{},o("b",{},`${re}`)," ",he))),S.update(c.seconds);for(let re of O)Zt(T[re],W(re));p=J?c.hands?
t["room-by-hands-now"]:k[c.state]:t["room-not-open"],(V.state!==c.state||V.room!==c.room||V.hands!==c.hands)&&C(p),c.busy||
I.end(),Gt(g,c.withheld),m.update(c.way??{},pt(t,c.joined)),b.hidden=!c.way?.address,B(),i&&!c.busy&&c.state==="closed"&&
g.childElementCount&&(i=!1,g.scrollIntoView({block:"nearest"}))}function B(){let R=JSON.stringify(c.charts??[]);if(R===u)
return;u=R;let V=!!c.charts?.length;h.replaceChildren(...Yt(c.charts??[],t)),x.hidden=!V,_(V),V&&i&&h.scrollIntoView({block:"\
start"}),i=!1}let N=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...O.
map(R=>T[R]))),o("div",{class:"ajar-bar-line"},y,E,x,b,S.element),m.dialog),U=e.units.length?Vt(e,{words:t,ask:r,send:R=>f(
"hands",R)}):null;return x.hidden=!0,Ge(N,()=>n({room:"look"}),s),{parts:[h,g,w,N,U].filter(Boolean),update:L}}function Zt(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Gt(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Yt=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Ye(s,n,t),s});function Jt(e,{words:t,send:n,onDispose:s}){
let a={},r="",c=o("div",{class:"ajar-results"}),l=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),i=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=o("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?i.textContent=h():(i.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),h=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,c,l,u,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},f),i)),Ge(e,()=>n({room:"look"}),s),{update(g){a={...a,...g},p.replaceChildren(a.practice?qe(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Gt(l,a.withheld),Zt(f,h());let w=JSON.stringify(a.charts??[]);w!==r&&(r=w,c.replaceChildren(
...a.charts?.length?Yt(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Lo(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),c=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),l=o("p",{class:"a\
jar-clock"},r," ",c);function u(){let i=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=i===null?"":`${Math.floor(
i/60)}:${String(i%60).padStart(2,"0")}`,h=i===null?e?q(t["room-minutes"],{minutes:e}):"":e?q(t["room-clock"],{time:f,minutes:e}):
f;r.textContent=a?"":h,c.textContent=t[a?"room-clock-show":"room-clock-hide"],l.hidden=!h}let p=setInterval(()=>{s!==null&&
u()},1e3);return n(()=>clearInterval(p)),{element:l,update:i=>{s=i==null?null:Date.now()-i*1e3,u()}}}function Qt(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),c=o("div",{class:"ajar-text"}),l=o("summary",{}),u=({title:f,
story:h,more:g,role:w})=>{de(r,h),r.prepend(o("h2",{},f)),de(c,g),l.textContent=w},p=e.couples.find(f=>f.id===n)??e.couples[0],
i=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(f=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:f.id,checked:f===
p,onchange:()=>{u(f),s(f.id)}}),o("span",{},f.title)))));return u(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},l,c),i)}var dt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Io=new RegExp(`^${dt}+|${dt}\
+$`,"g"),Ro=/[\p{L}\p{N}_]+/gu,Do=/^[\p{L}\p{N}_]+/u,No=/\{([a-z][a-z0-9-]*)\}/,[qo,Bo]=["⁨","⁩"],Xt={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Wo=new RegExp(`[,;:،]|${dt}`),_o=/^\p{Uppercase}/u,en=/[.!?…؟。][\u2069”’"')»]*$/,
Fo=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
be=e=>e.replace(Io,""),ge=e=>e.toLowerCase().toUpperCase(),Je=e=>e.match(Do)?.[0]??"",tn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Be(e,t,n=[]){let s=e.split(No),a="";for(let r=0;r<s.length-1;r+=2){let[c,l,u]=s.slice(r,r+3),p=zo(be(t[l]),u),i=Ho(
c,p,n),f=!i&&!a&&_o.test(c);a+=en.test(a)?i.replace(/^,+/,""):i,a+=Po(f?Uo(p):p)}return en.test(a)?a:a+s.at(-1)}function Se(e){
let t=be(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Xt&&s===Xt[n]&&be(a))||a.includes(n)||a.includes(
s)?e:a}function zo(e,t){let n=e.length;for(;n&&Wo.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(
".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:s}function Uo(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Ho(e,t,n){let s=ge(Je(t));if(!s)return e;let a=new Set(n.map(ge)),r=c=>c===s||a.
has(c)&&a.has(s);for(let c of e.matchAll(Ro))if(r(ge(c[0])))return e.slice(0,c.index);return e}var Po=e=>Fo.test(e)?`${qo}${e}${Bo}`:
e;var ht=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function nn(e,t,{words:n,level:s,change:a,say:r,again:c,
moves:l,back:u,isQuick:p}){let i={...t},{cards:f,piles:h}=e,g=I=>h.find(M=>M.id===I).text,w=o("div",{class:"ajar-one"});
function y(I,M){i={...i,[I.id]:M},M||delete i[I.id],a(Object.keys(i).length?i:null),M&&r(q(n.moved,{card:Se(I.text),pile:g(
M)}))}function v(I,{focus:M=!0,back:O=I?()=>v(I-1):u,onward:T=()=>x(I+1)}={}){let W=f[I],z=q(n["card-of"],{n:I+1,all:f.length}),
_=o("div",{class:"ajar-one-card",role:"group","aria-label":z,tabindex:"-1"},o("p",{class:"ajar-where"},z),o("p",{},W.text)),
m=b=>{y(W,b),T()};l.hidden=!0,w.replaceChildren(_,o("div",{class:"ajar-one-piles"},...h.map(({id:b,text:k})=>ht(k,()=>m(
b),{"aria-pressed":`${i[W.id]===b}`}))),o("div",{class:"ajar-one-also"},O?S(n.back,()=>O()):o("span",{}),S(n["card-out"],
()=>m("")),p?o("span",{}):S(n["card-enough"],()=>E()))),M&&_.focus({preventScroll:!0})}let S=(I,M)=>ht(I,M,{class:"ajar-\
link"}),x=I=>I<f.length?v(I):E();function E({focus:I=!0}={}){let M=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),O=(T,W)=>{let z=f.
filter(b=>(i[b.id]??"")===W),_=b=>v(f.indexOf(b),{back:E,onward:E}),m=z.map(b=>o("li",{},ht(b.text,()=>_(b))));return m.
length?[o(`h${s+1}`,{},T),o("ul",{},...m)]:[]};w.replaceChildren(M,o("p",{class:"ajar-hint"},n["cards-all-how"]),...h.flatMap(
({id:T,text:W})=>O(W,T)),...O(n["cards-out"],"")),l.hidden=!1,I&&(M.focus({preventScroll:!0}),w.scrollIntoView({block:"n\
earest"}))}let C=f.map(I=>!!i[I.id]).lastIndexOf(!0)+1;return C===f.length||c&&C?E({focus:!1}):v(C,{focus:!1}),w}var Vo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ko=new RegExp(`(${Vo})|[.…]+|[!?;\\n]`,"gu"),Zo=/[\u0300-\u036f'’‘ʼ]/g,
Go=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Qe(e){let t={};for(let[n,s]of Object.entries(e))t[n]=sn(s,t);return t}
var we=(e,t)=>new RegExp(e.map(n=>sn(n,t)).join("|"),"y");function Xe(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function et(e,t){let n=t;
for(let[s,a]of Xe(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var We=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function on(e,t){let n=new Map,s=We(t),a=0;for(let r of e.join("")){let c=r.charCodeAt(0);a+=c-97,
c!==126&&n.set(a++,s[n.size])}return n}function tt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function sn(e,t){return`(?:${(e.match(Go)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Yo(a)).join("")})`}function Yo(e){let t=an(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var an=e=>e.
normalize("NFKD").replace(Zo,"").toLowerCase();function _e(e){let t="",n=[];for(let s of e.matchAll(Ko)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let a=`${s[1]?an(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var Jo=4,rn=4,cn=".",mt=new WeakMap;function nt(e,t){let{passes:n,kinds:s,learned:a}=un(t),{line:r,places:c}=_e(e),l=et(
n,r),u=Object.entries(s).flatMap(([f,h])=>Xe(h,l).map(([g,w])=>({kind:f,start:g,end:w-1}))),p=a?Qo(u,r,a):u,i=(f,h)=>f.span[0]-
h.span[0]||f.span[1]-h.span[1]||(f.kind<h.kind?-1:+(f.kind>h.kind));return p.map(({kind:f,start:h,end:g})=>({kind:f,span:[
c[h][0],c[g][1]]})).sort(i)}function*ln(e){let{passes:t,kinds:n}=un(e);for(let s of[t,...Object.values(n)])yield,Xe(s,"w\
e are here ")}function un(e){return mt.has(e)||mt.set(e,ts(e)),mt.get(e)}function Qo(e,t,n){let{size:s,weights:a,kinds:r,
limit:c,least:l}=n,u=Xo(t,n.same),p=u.slice(1).map((x,E)=>[...u[E],...x]),i=x=>{let E=new Set(x.flatMap(I=>I.numbers.map(
M=>M%s)));return[...E].reduce((I,M)=>I+(a.get(M)??0),0)/Math.sqrt(E.size)},f=[...u,...p];if(e.length)return gt(f,i)[1]>l?
e:[];let h=f.filter(x=>x.length>Jo),[g,w]=gt(h,i);if(!(w>c))return[];let y=[...new Set(g.map(x=>x.numbers[0]))],v=x=>y.reduce(
(E,C)=>E+x[C%x.length],0),[S]=gt(Object.keys(r),x=>v(r[x]));return[{kind:S,start:g[0].start,end:g.at(-1).start}]}function Xo(e,t){
let n=cn,s=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],c=[`w ${r}`,`b ${n} ${r}`,...es(a[0])];s.at(-1).
push({start:a.index,numbers:c.map(tt)}),n=r,r===cn&&s.push([])}return s.filter(a=>a.length)}function es(e){let t=["^",...e,
"$"];return t.slice(rn-1).map((n,s)=>`n ${t.slice(s,s+rn).join("")}`)}var gt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>
n[1]?s:n,[null,-1/0]),pn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;
function ts({lists:e,passes:t,phrases:n,learned:s}){let a=Qe(e),r=Object.entries(n).map(([c,l])=>[c,we(l,a)]);return{passes:we(
t,a),kinds:Object.fromEntries(r),learned:s&&ns(s)}}function ns({same:e,gaps:t,weights:n,kinds:s,...a}){let r=e.map(l=>l.
split(" ")),c=Object.entries(s).map(([l,u])=>[l,We(u)]);return{...a,same:new Map(r.flatMap(l=>l.map(u=>[u,l[0]]))),weights:on(
t,n),kinds:Object.fromEntries(c)}}function fn({title:e,close:t,bar:n,parts:s}){let a=()=>{c.close?c.close():c.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),r.focus()}var dn=["emergency","crisis","violence","agency","worried","child"],os=["crisis","violence"],gn='a[href$="#Help-lines"]',
le=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function hn(){for(let e of le().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&le().listeners.delete(e),e.shown||=t}}function ss(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,a=e.find(({zones:l})=>l.some(s));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(l=>l.home);return r?r.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function bn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let l=s.flatMap(p=>nt(p,c)),u=pn(l,c);if(u)return{...u,kinds:[...new Set(l.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:c})=>t[c]===0)?{...r,kinds:[]}:null}var bt=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),yt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),mn=e=>`tel:${e.match(/\d+/)[0]}`;
function yn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(le().countries=t);let a=()=>le().countries,r=()=>le().
chosen||ss(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
c=()=>a().find(O=>O.code===r());function l(O){le().chosen=O,hn();for(let{element:T,draw:W}of le().listeners)W(T)}function u(O,T){
return T(O),le().listeners.add({element:O,draw:T,shown:!1}),queueMicrotask(hn),O}let p=O=>u(o("div",{}),T=>T.replaceChildren(
...O())),i=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],T=o("select",{onchange:()=>{l(T.value),s(T.value)}},
...O.map(W=>o("option",{value:W.code},W.country)));return u(T,()=>{T.value=c()?.code??"-"}),o("label",{class:"ajar-help-\
where"},o("span",{},e["help-in"]),T)},f=({say:O,to:T},W)=>{if(/^(tel|sms):/.test(T))return o("a",{class:W?"ajar-reach":"\
ajar-reach ajar-first",href:T},o("span",{},...yt(O)));let z=o("span",{},O),_=o("button",{type:"button",class:"ajar-link",
"aria-label":q(e["help-copy-what"],{address:T}),onclick:async()=>{await as(T,z)&&(_.textContent=e["help-copied"])}},e["h\
elp-copy"]);return o("p",{class:"ajar-chat"},z," ",_)},h=O=>o("li",{},o("p",{class:"ajar-for"},O.for_what),o("p",{class:"\
ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...O.reach.map(f))),g=({
emergency:O,note:T})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),T?o("p",{class:"ajar-hint"},T):
null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:mn(O)},q(e["help-call"],{number:O})))),w=O=>p(()=>{let T=c();
if(!T)return[o("p",{},e["help-elsewhere-how"])];let W=O.flatMap(z=>z==="emergency"?g(T):bt(T,[z]).map(h));return[o("ul",
{class:"ajar-help-lines"},...W)]});function y(){fn({title:e["help-title"],close:e["help-close"],bar:o("div",{class:"ajar\
-help-bar"},i(),kt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),w(dn),o("p",{class:"ajar-hint"},e["help-trace"]),
o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:O,text:T,now:W,lines:z,kinds:_,countries:m},{
level:b,aside:k,needs:L}){return m&&!M()&&(le().countries=m),o("section",{class:"ajar-danger"},o(`h${b}`,{tabindex:"-1"},
O),o("p",{},T),_.length?null:L?.()??null,i(),w(z),o("ul",{class:"ajar-todo"},...W.map(B=>o("li",{},B))),o("p",{class:"aj\
ar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:k},e["help-aside"]))}let S=()=>o("button",
{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function x({emergency:O,...T}){let z=os.map(m=>bt(T,[m])[0]?.
reach??[]).flatMap(m=>["tel:","sms:"].map(b=>m.find(({to:k})=>k.startsWith(b))));return[{say:q(e["help-call"],{number:O}),
to:mn(O)},...z.filter(Boolean)]}let E=(O=`${e["help-line"]} `)=>p(()=>{let T=c(),W=(T?x(T):[]).flatMap(({say:m,to:b},k)=>[
k?" · ":"",o("a",{href:b},...yt(m))]),z=o("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),_=o("span",
{class:"ajar-off-paper"},W.length?" · ":"",z);return[o("p",{class:"ajar-help-line"},O,...W,_)]});function C(O){if(!M())
return;let[T]=[...O.querySelectorAll(gn)].reverse();T?.closest("p, ul").after(E(""));for(let W of O.querySelectorAll("de\
tails"))W.open=W.querySelector("summary").textContent===c()?.country}let I=()=>p(()=>{let O=c();return O?[o("p",{},o("b",
{},`${e["help-title"]}, ${O.country}`)),o("p",{},`${e["help-danger"]} ${q(e["help-call"],{number:O.emergency})}`),o("ul",
{},...bt(O,dn).map(({for_what:T,name:W,reach:z,hours:_})=>o("li",{},...yt(`${T}: ${W}. ${z.map(({say:m})=>m).join(" · ")}\
. ${_}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),M=()=>a().length>0;return{open:y,notice:v,button:S,line:E,addNumbers:C,
text:I,choose:l,code:r,isKnown:M}}var kt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function kn(e){if(le().open){le().open=e;return}le().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(gn)&&(t.preventDefault(),t.stopPropagation(),le().open())},{capture:!0})}async function as(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function jn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var rs="about:blank";function jt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(rs)}function wn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),jt()))},{capture:!0})}function vn(e,t,{words:n,group:s,change:a,say:r}){let c={...t},l={},u=e.piles.map(g=>(l[g.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let y=f[w.dataTransfer.
getData("text/plain")]?.[g.id];y&&!y.matches(":disabled")&&(y.checked=!0,i(y.dataset.card,g))}},l[g.id]))),p=()=>e.piles.
forEach(g=>{l[g.id].textContent=q(n["pile-count"],{pile:g.text,n:Object.values(c).filter(w=>w===g.id).length})}),i=(g,w)=>{
c[g]=w.id,p(),a({...c}),r(q(n.moved,{card:Se(e.cards.find(y=>y.id===g).text),pile:w.text}))},f={},h=e.cards.map(g=>{f[g.
id]={};let w=`${s}-${g.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:y=>y.dataTransfer.setData(
"text/plain",g.id)},o("legend",{},g.text),o("div",{class:"ajar-into"},...e.piles.map(y=>{let v=o("input",{type:"radio",name:w,
value:y.id,"data-card":g.id,checked:c[g.id]===y.id,onchange:()=>i(g.id,y)});return f[g.id][y.id]=v,o("label",{},v,o("spa\
n",{},y.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...h)}var vt=["open","closed"],cs=[...vt,"half-open"],is=2,ls=90,xt=3,ot="none",xn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
us=/[“”„«»"' \t\n]/g,$n=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,ps=["i","im","id","ill","ive","its","we",
"were","well"],fs=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,ds=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
wt=new WeakMap;function hs(e,t){let n=Sn(t),{sentences:s,forms:a,at:r}=bs(e,n);if(r<0||a[r].name===ot)return{kind:"",reason:"",
notes:[],remarks:[]};let c=ws(js({sentences:s,forms:a,at:r},n),n.learned),{name:l,start:u,end:p}=a[r],i=vs(c,l,$t(e,s[r],
u,p),t),f=xs(e,s,n),g=[c==="open"&&f.some(w=>w.name!=="two-at-once")?"":i,...f.map(w=>w.remark)].filter(Boolean);return{
kind:c,reason:i,notes:f,remarks:g.slice(0,is)}}function ms(e,t){let n=Sn(t),s=t["about-statements"],a=Mn(Ms(e)),r=Object.entries(n.blame).map(([y,v])=>({name:y,places:a.
flatMap(S=>$s(y,v,S,n))})),c=new Set(r.flatMap(({places:y})=>y.map(({sentence:v})=>v))),l=[],u="";for(let{name:y,places:[
v]}of r){if(!v)continue;let S=Os(e,v,n.quotedTo[y]);l.length||(u=Ss(y,e,v,n)),l.push({name:y,words:S,remark:q(s.blame[y].
say,{words:S})})}let p=l.map(y=>y.name),i=a.filter(y=>!c.has(y)),f=Object.keys(n.parts).filter(y=>(y==="seen"?i:a).some(
({line:v})=>ve(n.parts[y],v))),h=f.map(y=>s.parts[y]).join(", "),g=f.length?q(s.mirror,{parts:h}):"",w=[g,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:f,mirror:g,blame:p,notes:l,rewording:u,remarks:w}}function On({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>nt(n,r).length)?[]:e==="question"?hs(n,s.coach).remarks:ms(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Sn(e){return wt.has(e)||wt.set(e,gs(e)),wt.get(e)}function gs(e){let t=Qe(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,p])=>[u,we(p,t)])),{limit:s,unit:a,forms:r,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:we(e.echoes,t),stated:we(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:vt.map(l=>We(c[l]))},passes:we(e.passes,t),quotes:we(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function ve(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function bs(e,t){let n=Mn(e),s=n.map(p=>ys(p,t)),a=p=>n.map((i,f)=>f).filter(p),r=a(p=>n[p].
mark==="?"),c=r.filter(p=>Cn(n[p])>=xt),l=a(p=>!["none","echo","short"].includes(s[p].name)),[u]=[c,r,l].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var st=e=>e.trim().split(" ").slice(0,-1),Cn=({line:e})=>st(
e).length-1;function ys({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:c}){for(let[i,f]of Object.entries(
n)){let h=ve(f,e);if(h)return{name:i,start:h[0],end:h[1]}}let l=Object.entries(s).map(([i,f])=>({name:i,place:ve(f,e)})).
filter(({place:i})=>i).map(({name:i,place:[f,h]})=>({name:i,start:f,end:h}));if(l.length){let i=l.reduce((f,h)=>h.start<
f.start?h:f);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:ot}:e.
slice(2,i.start).split(" ").filter(Boolean).some(g=>!a.has(g))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:ot}:i}let u=En(st(e).slice(1),a).length>xt?"echo":"short";return{name:t==="?"&&ve(r,e)?u:ot,start:2,end:e.length}}
function En(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function ks({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],c=En(st(a).slice(1),s),l=st(a.slice(t[n].start)),u=["what","how","why","tell","half-open"],p=t.filter(
({name:i},f)=>f!==n&&(e[f].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:i})=>`beside ${i}`)]}function js(e,t){let{forms:n,weights:s,unit:a}=t.learned,
r=n[e.forms[e.at].name]??vt.map(()=>0),c=new Set(ks(e,t).map(p=>tt(p)%s[0].length)),l=a/Math.sqrt(c.size);return[...r.map(
(p,i)=>p+[...c].reduce((f,h)=>f+s[i][h],0)*l),0]}function ws(e,{limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?
cs[e.indexOf(n)]:""}function vs(e,t,n,s){let a=s["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?q(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":q(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function xs(e,t,{
data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),c=r.length?r:t.slice(-1),l=[];return Object.
entries(s).flatMap(([u,p])=>{let i=c.map(h=>({sentence:h,place:ve(p,h.line)})).find(({place:h})=>h);if(i){let h=$t(e,i.sentence,
...i.place);return l.some(g=>g.includes(h))?[]:(l.push(h),[{name:u,words:h,remark:q(a[u],{words:h})}])}let f=c.filter(h=>Cn(
h)>=xt).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:a[u]}]:[]})}function $s(e,t,n,{passes:s,quotes:a,unless:r}){
if(ve(a,n.line))return[];let c=et(s,n.line),l=ve(t,c);return!l||r[e]&&ve(r[e],c)?[]:[{sentence:n,start:l[0],end:l[1]}]}function Os(e,{
sentence:t,start:n,end:s},a){let r=a&&ve(a,t.line.slice(n,s));return $t(e,t,n,r?n+r[1]:s)}function Ss(e,t,n,s){let a=s.data["\
about-statements"].blame[e],r=Cs(e,t,n,s),c=r>0?Es(t,n.sentence,r):"",l=e==="ultimatum"&&_e(c).line.split(" ").some(i=>ps.
includes(i)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return c&&p&&!l?q(p,{rest:c}):a.
otherwise}function Cs(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:c}){let{line:l}=n,u=l.slice(s,a).trim().split(" "),p=u[0]===
"you"||u[0]==="u",i=g=>p&&u.slice(1,1+g.length).join()===g.join(),f=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(f=a);let h=i(["never"])&&r.has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&h&&(f=l.indexOf(` ${u[2]} `,s)+
1),e==="makes"&&i(["make","me","feel"])&&(f=l.indexOf(" feel ",s)+6),e==="feel-you"){let g=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=g<0?0:s+g+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[g],[,w]]=[n.places[s],n.places[a-1]];
t.slice(g,w).includes(",")&&(f=s+u.slice(0,3).join(" ").length+1)}return f<l.length-2?f:0}function Es(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(ds,1),a=s.replace($n," ").replace(/^ +| +$/g,"");return[...a].length<=ls?a:""}var $t=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace($n," ").replace(fs,"");function Mn(e){let{line:t,places:n}=_e(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let c=t.startsWith(". ",r);if(!(!c&&r<t.length)){if(r>a){let[
l]=n[a],[,u]=n[r-1],p=c?n[r]:[u,u];s.push({line:`^ ${t.slice(a,r)}. `,places:[[l,l],[l,l],...n.slice(a,r),p,p],mark:c?e.
slice(...n[r]):""})}a=r+2}}return s}function Ms(e){return e.replace(xn,"").replace(us,"")?e.replace(xn,t=>" ".repeat(t.length)):
e}var Ts=1200;function Tn(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),c=0,l=[],u=f=>{window.ajarNoRemarks=f,l=[],i()},p=(f,h)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(h)},f);function i(){let f=window.ajarNoRemarks===!0,h=f||!e.value.trim()?[]:n(e.value);h.length&&
h.join(`
`)===l.join(`
`)||(l=h,s.replaceChildren(...h.map(g=>o("p",{},g))),f?a.replaceChildren(p(t["remarks-on"],!1)):h.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(i,Ts)}),r}var Ot=2e4,As=10,ue=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Et({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ue("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let c=n[r.id],l=c==null?null:Is[r.kind](c,r);ke(r,a)&&(a[r.
id]=Ls(r,l,a))}return a}function In(e,t){try{Et(e,t)}catch(n){if(n instanceof ue)return!1;throw n}return!0}var Rn=e=>Object.
values(e).every(t=>t==null);function Ae(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>An(
e.cards,n)),be(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${An(e.piles,t[n.
id])}`);case"date":return[tn(t)];case"list":return t.map(be);default:return[be(`${t}`)]}}var An=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Ls(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Me(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Is={ruler(e){if(!Number.isInteger(e)||e<0||e>As)throw new ue("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:u})=>u);if(!Ln(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Ct(a)))throw new ue("answer-cards");let{chosen:r}=e,c=St("own"in e?e.own:"")??"";if(c&&!s)throw new ue("ans\
wer-own");if(!n&&r.length+!!c>1)throw new ue("answer-one-card");let l=a.filter(u=>r.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),a=Ct(n.map(({id:c})=>c));if(!Ln(e)||!Object.keys(e).every(
Ct(s))||!Object.values(e).every(a))throw new ue("answer-piles");let r=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return r.
length?Object.fromEntries(r):null},text:St,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ue("answer-lines",
{most:t});let n=e.map(s=>St(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Nt(e))throw new ue(
"answer-day");return e}};function St(e){if(typeof e!="string")throw new ue("answer-text");if(e.length>Ot&&[...e].length>
Ot)throw new ue("answer-long",{most:Ot});return be(e)?e:null}var Ct=e=>t=>e.includes(t),Ln=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Rs=[{answers:["all"]}],Ds=/\p{L}/u,Ns=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,qs=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Bs=/\{([a-z][a-z0-9-]*)\}/g;function Nn({items:e,rules:t,reflection:n},s,a={}){let{plain:r=!1,last:c=null}=a,l=Object.fromEntries(
e.map(({id:f})=>[f,s[f]??null]));if(Rn(l))return"nothing"in n?[at([n.nothing])]:[];let u=Ws({items:e,answers:l,rules:t,phrases:n,
last:c}),i=(r||!t.length?Rs:t).flatMap(u);return r||!("closing"in n)?i:[...i,at([n.closing])]}var at=e=>({words:e,heading:"",
said:[]}),xe=(e,t,n=[])=>({words:n,heading:e,said:t}),Dn=(e,t)=>e.filter(n=>!t.has(ge(n)));function Ws({items:e,answers:t,
rules:n,phrases:s,last:a}){let r=m=>e.find(({id:b})=>b===`couple-${m}`)??e.find(({id:b})=>b===m),c=m=>t[r(m)?.id]??null,
l=m=>r(m)?Ae(r(m),c(m)):[],u=m=>{let b=new Set(m.map(r));return e.filter(k=>b.has(k))},p=m=>{let b=c(m);return typeof b==
"number"?b:l(m).length},i=m=>m.map(b=>c(b)?.chosen).find(b=>Array.isArray(b))??[],f=(m,b)=>{let[k,L]=[r(m),c(m)];return k?.
kind!=="sort"||!L?[]:k.cards.filter(({id:B})=>L[B]===b).map(({text:B})=>B)},h=m=>new Set(m?l(m).map(ge):[]),g=({if:m=[],
unless:b=[]})=>m.every(w)&&!b.some(w);function w(m){if(typeof m=="string")return c(m)!==null;let{item:b=[],cards:k,piles:L,
without:B,only:N,least:U,asked:R}=m;if(R)return!!r(R)&&ke(r(R),t);let V=b.find(se=>c(se)!==null);if(!V)return!1;let J=i(
[V]);return k&&!k.some(se=>J.includes(se))||L&&!L.some(se=>Dn(f(V,se),h(B)).length)||N&&!(se=>se.size===1&&se.has(N))(new Set(
Object.values(c(V))))?!1:U==null||p(V)>=U}let y=(m,b={})=>q(s[m],b);function v(m,b={}){if(typeof m=="string")return y(m,
b);if(!g(m))return null;let{phrase:k,of:L,since:B}=m;if(!L)return y(k,b);if(!l(L).length)return null;let N=B&&a?.values[L];
return N==null?y(k,{n:p(L),...b}):y(B,{n:p(L),last:N,day:a.day,...b})}let S=(m=[],b={})=>m.map(k=>v(k,b)).filter(k=>k!==
null),x=(m,b)=>{let k=S(m,b);return k.length?[at(k)]:[]};function E(m){if(typeof m=="string")return l(m);if("level"in m)
return W(m);if("phrase"in m){let[U]=m.of?l(m.of):[],R=v(m,U===void 0?{}:{words:U});return R===null?[]:[R]}let{item:b,pile:k,
also:L,without:B}=m,N=k?f(b,k):l(b);return L&&(N=N.filter(U=>h(L).has(ge(U)))),Dn(N,h(B))}let C=({heading:m,under:b})=>m?
y(m):(b&&r(b)?.said)??"";function I(m,b){let k=r(m);if(k?.kind!=="sort"||t[k.id]===null)return[];let L=N=>k.piles.find(U=>U.
id===N).text;return(b??k.piles.map(({id:N})=>N)).map(N=>({id:N,text:L(N),cards:f(m,N)}))}let M=n.find(m=>m.ladder)?.ladder,
O=()=>Math.floor(M.rungs.length/2);function T(m){let[b]=i([m]);return!M||!b?null:O()-M.rungs.findIndex(({card:k})=>k===b)}
function W({level:m,up:b=0}){let k=m.map(T).find(B=>B!==null);if(!M||k===void 0)return[];let L=M.rungs[O()-k-b];return L?
l(L.item):[]}let z={answers({answers:m}){return(m[0]==="all"?e:u(m)).filter(({id:k})=>t[k]!==null).map(k=>xe(k.said||k.ask,
Ae(k,t[k.id])))},lines(m){let b=m.lines.flatMap(E),k=b.length?[xe(C(m),b,S(m.say))]:[],L=m.count?.[Math.min(b.length,m.count.
length-1)];return L?[...k,at([y(L,{n:b.length})])]:k},piles({piles:m,only:b,heading:k,below:L={},all:B={}}){let N=U=>U.length===
r(m).cards.length;return I(m,b).filter(({cards:U})=>U.length).flatMap(({id:U,text:R,cards:V})=>{let J=N(V)&&B[U]||L[U],ne=k?
y(k,{pile:R}):R;return[xe(ne,V),...x(J?[J]:[])]})},empty(m){let b=I(m.empty,m.only).filter(({cards:k})=>!k.length).map(({
text:k})=>k);return b.length?[xe(C(m),b,S(m.say))]:[]},sentence(m){let b=s[m.sentence],k=qn(b),L=Object.fromEntries(k.map(
B=>[B,l(B).join(" ")]));return Object.values(L).every(Boolean)?[xe(C(m),[_s(m,b,L)])]:[]},message(m){let b=m.message.parts.
map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).map(([k,L])=>_(k,L,m.message));return b.length?[xe(C(m),[b.join(" ")])]:[]},ladder(){
let[m=""]=l(M.goal),[[b],[k]]=[i([M.today]),i([M.later])],L=M.rungs.map(({card:B,item:N})=>{let U=r(N)?.said??"",[R]=l(N),
V=R?`${U}: ${R}`:y("open",{level:U}),J=Fs(B===b,B===k,!!k);return J?y(J,{level:V}):V});return[xe(y(m?"ladder":"ladder-un\
named",{goal:m}),L)]},missing({missing:m,say:b}){let k=u(m).filter(({id:L})=>t[L]===null);return k.length?x(b,{parts:k.map(
L=>L.said).join("; ")}):[]},repeated(m){let b=m.repeated.map(l),k=new Map;for(let N of b.flat())k.has(ge(N))||k.set(ge(N),
N);let L=N=>b.filter(U=>U.some(R=>ge(R)===N)).length>1,B=[...k].filter(([N])=>L(N)).map(([,N])=>N);return B.length?[xe(C(
m),B)]:[]}};function _(m,b,{self:k=[],small:L=[],capitals:B=[]}){let{opener:N,clause:U,clauses:R=[],questions:V=[],names:J=!1}=m,
ne=Se(b),se=Je(ne),re=se.toLowerCase();if(k.includes(re))return Be("{words}.",{words:ne});let he=[...s[N]].at(-1);if(!Ns.
test(ne.match(Ds)?.[0]??"a")||V.includes(re))return Be(`{words}${he}`,{words:ne});let me=s[U&&R.includes(re)?U:N],ye=J||
B.includes(se);return Be(me,{words:Bn(ne,L,ye)})}return m=>{if(!g(m))return[];let b=Object.keys(z).find(L=>L in m),k=b?z[b](
m):x(m.say);return k.length&&m.then?[...k,...x([m.then])]:k}}var qn=e=>[...e.matchAll(Bs)].map(([,t])=>t);function _s({alike:e,
small:t=[],lower:n=[]},s,a){let r=l=>Bn(Se(be(a[l])),t,!n.includes(l)),c=Object.fromEntries(qn(s).map(l=>[l,r(l)]));return Be(
s,c,e)}function Bn(e,t,n){let s=Je(e);if(!([...s].length>1&&qs.test(s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;
return r.toLowerCase()+e.slice(r.length)}function Fs(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}function Wn(e,t,n,s=null){let a=zs(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Nn(e,t,{plain:r,last:s})}}function zs({
items:e},t,n){let s=n&&bn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Mt(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),c=[...e.childNodes],l=(i,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),r.focus(),f()}},i),u=l(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},u,l(n,a));e.replaceChildren(o("p",{},s),p),u.focus()}function rt(e){let n=o("button",{type:"button",onclick:()=>Mt(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function _n({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,h=!1,g=!1,w=!1,y=!1,v=!1,S=(A,F,Q={})=>o(
"button",{type:"button",onclick:F,...Q},A),x=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>L()}),E=S(
e["keep-open"],()=>L(),{class:"ajar-link"}),C=o("div",{class:"ajar-offer"}),I=!1,M=A=>{A.tabIndex=-1,A.focus()},O=()=>u.
querySelector(".ajar-change"),T=()=>i.state==="kept"&&!i.reopen;function W(A,F=A){r.dataset.short=F,a.textContent!==A&&(a.
textContent=A)}function z(){let A=i.problem?e["keep-unsaved"]:e["keep-saving"],[F,Q]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[A],
lost:[e["keep-lost"]]}[v?"lost":i.state];r.classList.toggle("ajar-state-lost",v),W(F,Q),r.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,_()}function _(){let A=n&&
i.state==="none"&&!h,[F,Q]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];x.setAttribute(
"aria-label",F),x.replaceChildren(o("span",{class:"ajar-long"},F),o("span",{class:"ajar-short"},Q)),x.hidden=!A||I,E.hidden=
!A||!i.exists,C.hidden=!A||y,p.hidden=A&&c.hidden&&!l.textContent}function m(){let A=()=>{y=!0,z(),M(r)};return C.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},S(e["keep-nothing"],A),S(e["keep-offer-yes"],L))),C}function b(){
i={...i,saved:!1},z()}function k(){z(),f=i,T()?u.replaceChildren(g?J("change"):he()):i.state!=="none"?u.replaceChildren(
J("unlock")):h?u.replaceChildren(J(i.exists?"open":"start")):u.replaceChildren(n?"":y?R():U())}let L=()=>{h=!0,l.textContent=
"",k(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},B=()=>i.hosted?o("p",{},e["keep-hub"]):null,
N=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function U(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),B(),o("d\
iv",{class:"ajar-moves"},S(e["keep-nothing"],()=>{y=!0,k(),M(r)}),S(e[i.exists?"keep-open":"keep-start"],L)))}let R=()=>o(
"p",{},S(e[i.exists?"keep-open":"keep-start"],L,{class:"ajar-link"}));function V(){let F=["none","weak","fair","good","s\
trong"].map(Q=>e[`keep-strength-${Q}`]).reduce((Q,$)=>$.length>Q.length?$:Q);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":F},o("span",{},e["keep-strength-none"]))}function J(A){let F=A==="start"||A==="change",Q={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[A],$=o("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{F&&t({strength:$.value})}}),H=o("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),P=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),H),Y=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),X=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:X.value})}),ae=V(),ce=()=>{if(!$.value){$.focus();return}if(Y.hidden=!0,F&&$.type==="password"&&H.value!==$.value){
Y.textContent=e["keep-again-differs"],Y.hidden=!1,H.focus();return}A==="change"?t({change:$.value},{awaited:!0}):t({[A===
"start"?"keep":"unlock"]:$.value,place:X.value},{awaited:!0}),W(e["keep-opening"]),$.value="",H.value="",ae.firstChild.textContent=
e["keep-strength-none"]},pe=()=>{h=!1,g=!1,k(),A==="change"?O().focus():M(r)},ie=o("details",{},o("summary",{},e["keep-w\
here"]),o("label",{for:`${s}-place`},e["keep-place"]),X);return o("form",{class:"ajar-ask",onsubmit:d=>{d.preventDefault(),
ce()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},Q),B(),A==="start"&&n?o("p",{},e["keep-why"]):null,A==="start"?
N():null,A==="change"?o("p",{},e["keep-change-how"]):null,F?o("p",{},e["keep-no-way-back"]):null,A==="start"&&i.here==="\
browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[A==="change"?"keep-new":"keep-passphrase"]),o("\
p",{class:"ajar-hint",id:`${s}-how`},e[F?"keep-how":"keep-how-open"]),$,F?ae:null,F?P:null,o("label",{class:"ajar-card"},
o("input",{type:"checkbox",onchange:({target:d})=>{$.type=d.checked?"text":"password",P.hidden=d.checked,Y.hidden=!0}}),
o("span",{},e["keep-see"])),F?Y:null,A==="change"||i.here?null:ie,o("div",{class:"ajar-moves"},A==="unlock"?null:S(e["ke\
ep-not-now"],pe),o("button",{type:"submit"},Q)),F?null:re(),A==="start"&&i.here?se():null)}let ne=()=>o("div",{},S(e["ke\
ep-copy"],()=>t({take:"sealed"})));function se(){let A={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
F=o("input",{type:"file",onchange:async()=>{let H=new Uint8Array(await F.files[0].arrayBuffer()),P=()=>t({bring:H},{awaited:!0});
F.value="",i.exists?Mt($,{...A,act:P}):P()}}),Q=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),F),$=o("div",
{class:"ajar-twice"},Q);return $}function re(){let A=rt({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",
{},e["keep-copy-forgot"]),ne(),se()]:[],o("p",{},e["keep-erase-how"]),A)}function he(){let A=o("select",{id:`${s}-minute\
s`,onchange:()=>t({minutes:Number(A.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((F,Q)=>F-Q).map(F=>o("option",
{value:F,selected:F===i.minutes},q(e["keep-minutes"],{n:F}))));return o("div",{class:"ajar-kept"},S(e["keep-lock"],()=>{
W(e["keep-opening"]),t({lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{g=!0,w=!1,k(),u.querySelector("input").focus()},
{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},w?e["keep-changed"]:""),o("details",{},o("summary",{},
e[i.here?"keep-more":"keep-where"]),...i.here?[o("p",{},e["keep-copy-how"]),ne()]:[o("p",{},i.place)],i.copied?o("p",{},
q(e["keep-copied"],{program:i.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),A))}function me(A){if(A.strength!=
null){let F=u.querySelector(".ajar-strength > span");F&&(F.textContent=A.strength);return}if(A.changed){g=!1,k(),u.querySelector(
".ajar-changed").textContent=e["keep-changed"],w=!0,O().focus();return}i={...i,...A},i.state==="kept"&&(h=!1),T()||(g=!1),
z(),ye()}let ye=Te(u,()=>{let A=f;if(A.state===i.state&&A.exists===i.exists&&A.minutes===i.minutes&&A.here===i.here&&!!A.
reopen==!!i.reopen&&!!A.hosted==!!i.hosted&&u.firstChild){f=i;return}let Q=h&&A.place!==i.place;k(),A.state!==i.state&&A.
state!=="none"?M(r):Q&&u.querySelector("input").focus()});return k(),{line:r,small:x,opener:E,more:p,offer:m,setStart:A=>{
I=A,z()},update:me,begin:b,setLost:A=>{v=A,z()},say:A=>{l.textContent=A,p.hidden=!1}}}function Fn({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!ke(s,n)))if(s.kind==="choice"){let c=(s.among?
Me(s,n):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),l=a.own?.trim()?a.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let r=s.cards.filter(c=>a[c.id]).map(c=>[c.id,a[c.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(c=>c.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var zn=(e,t)=>q(e.ask,t);var Us=new Set(["autorestarting","dead","restarting","terminating"]),Hs=4e3;function Un({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,c=(u,p)=>{
Us.has(p)&&t()},l=(u,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,Hs):n()};return s.connect(
c),a.connect(l),()=>{clearTimeout(r),s.disconnect(c),a.disconnect(l)}}function Hn({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([u,p])=>{let i=Fn(u,p),f=u.items.filter(h=>h.id in i).map(h=>[zn(h,i),...Ae(h,i[h.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function r(u){let p=a(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=p,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function l(u){s=u;for(let p of n)p.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}var Pn=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Vn(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),c=je(
t,C=>r.replaceChildren(C)),l=C=>{c.begin(),n(C)},u=o("div",{}),p={},i="",f=0,h=Ke(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let g=(C,I)=>o("button",{type:"button",onclick:I},C),w=C=>o("div",{class:"\
ajar-reflection"},...C.flatMap(I=>Ne(I,3))),y=(C,I,M)=>rt({words:t,label:C,question:I,act:()=>l(M)}),v=()=>{let C=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{C.files[0]&&l({import:await C.files[0].text()}),C.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),C)},S=Te(u,()=>{let C=JSON.stringify(p);C!==i&&
(i=C,Ze(u,x))});function x(){let C=(O,T)=>g(T,()=>l({take:O})),I=f>(p.danger?.kinds.length??0)?null:p.danger,M=()=>{f=I.
kinds.length+1,x(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(I?a.notice(I,{level:2,aside:M}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.newest?o("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(p.newest))):
"",p.due?.length?o("ul",{},...p.due.map(O=>o("li",{},O))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.length?
w(p.plan):"",p.plan?.length&&!I?a.line():"",...(p.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:T})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${O}`),w(T))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...I?[]:[g(t["home-take-plan"],()=>l({take:"plan",paper:h.value(),country:a.
code()})),h.element(),C("calendar",t["home-take-calendar"]),p.danger?"":C("calendar-line",t["home-take-calendar-line"])],
C("check-ins",t["home-take-check-ins"]),C("everything",t["home-take-everything"])),v()),p.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),y(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),y(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:C=>{c.end(),p=C,S()},settle:c.end,say:(C,I="")=>{
c.end();let M=o("div",{class:"ajar-text"});de(M,I),r.replaceChildren(C,M),r.scrollIntoView({block:"nearest"})}}}function Kn({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Pn(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var Ps={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Le=10,
Vs=400,Fe=17,Tt=16,Ce=14,[Qn,Xn]=[12,38],[At,Lt,Ks]=[46,8,30],Zn=15,Gn=26,Zs=14;function It(e,t,n){let s=t.filter(({id:l})=>e.
some(u=>u[l]!==null)),[a,r]=e.length>1?Ys(e,s,n):Gs(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${te(r)}`}">
${a.join(`
`)}
</svg>
`}function Gs(e,t,n){let[s,a,r]=[92,14,n-14],c=u=>a+(r-a)*u/Le;return[t.flatMap(({id:u,name:p},i)=>{let f=i*s,h=f+46,g=e[u],
w=[...Array(Le+1).keys()].map(v=>ze([c(v),h-5],[c(v),h+5],"edge",1)),y=[0,Le].filter(v=>v!==g).map(v=>$e(`${v}`,c(v),h+25,
"muted",{size:Ce,anchor:"middle"}));return[$e(p,0,f+Fe,u,{size:Fe,bold:!0}),ze([a,h],[r,h],"edge",1.5),...w,...y,oo(u,c(
g),h,9),$e(`${g}`,c(g),h+29,u,{size:Fe,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Ys(e,t,n){let s=ea(e,Qn,n-Xn),
a=At+Le*Lt+Ks,r=t.flatMap(({id:p,name:i},f)=>Js(e,p,i,s,f*a,n)),c=t.length*a,[l,u]=ta(e,s,c,n);return[[...r,...l],c+u]}function Js(e,t,n,s,a,r){
let[c,l]=[a+At,a+At+Le*Lt],u=e.map((h,g)=>({value:h[t],x:s[g],y:l-Lt*h[t]})).filter(({value:h})=>h!==null),p=[c,l].flatMap(
(h,g)=>[ze([0,h],[r-Xn+Qn,h],"line",1),$e(g?"0":`${Le}`,r,h+5,"muted",{size:Ce,anchor:"end"})]),i=Math.min(...s.slice(1).
map((h,g)=>h-s[g])),f=i<11?Math.max(2,i/3):5.5;return[$e(n,0,a+Fe,t,{size:Fe,bold:!0}),...p,ua(u,t),...u.map(({x:h,y:g})=>oo(
t,h,g,f)),...Qs(u,t)]}function Qs(e,t){let n=e.map(({value:a,x:r,y:c},l)=>{let[u,p]=[e[l-1]?.value??a,e[l+1]?.value??a],
i=u>=a&&p>=a&&u+p>2*a,f=(u-a)*(p-a)<0,h=l===0||l===e.length-1;return{value:a,x:r+(f?Math.sign(u-a)*6:0),y:c+(i?22:-11),half:`${a}`.
length*Tt*.6/2,rank:h?0:a===u?3:f?2:1}}),s=[];for(let a of n.sort((r,c)=>r.rank-c.rank))(a.rank===0||a.rank<3&&e.length<=
Zs)&&!s.some(c=>Xs(a,c))&&s.push(a);return s.map(({value:a,x:r,y:c})=>$e(`${a}`,r,c,t,{size:Tt,bold:!0,anchor:"middle"}))}
var Xs=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Tt;function ea(e,t,n){let s=eo(e);if(s.length===1){let p=(n-
t)/(e.length-1);return e.map((i,f)=>t+f*p)}let a=s.slice(1).map((p,i)=>Bt(s[i].day,p.day)),r=Zn*(e.length-s.length)+Gn*a.
length,c=Math.min(1,(n-t)/r),l=Math.max(0,n-t-r)/a.reduce((p,i)=>p+i,0),u=t;return s.flatMap(({many:p},i)=>(i&&(u+=Gn*c+
l*a[i-1]),Array.from({length:p},(f,h)=>(h&&(u+=Zn*c),u))))}function eo(e){if(!e.every(({day:s},a)=>s&&s>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function ta(e,t,n,s){let a=eo(e);if(a.length===1){let[i]=a.map(E=>E.day&&Jn(E.day,!0)),h=s<Vs||e.length>4?2:e.length,g=h===
2?[0,e.length-1]:[...e.keys()],w=s/h-14,y=g.map(E=>({x:t[E],lines:aa(e[E].moment,w)})),v=Math.max(...y.map(({lines:E})=>E.
length))*Ce*1.25,S=y.flatMap(({x:E,lines:C})=>Yn(C,E,n+12,s)),x=i?[$e(i,0,n+v+22,"muted",{size:Ce})]:[];return[[...S,...x],
v+(i?28:8)]}let r=new Set(a.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,many:f}of a){let[h,g]=[t[l],t[l+f-1]];c.
push({from:h,to:g,x:(h+g)/2,words:Jn(i,r.size>1)}),l+=f}let u=c.flatMap(({from:i,to:f,x:h})=>[ze([i,n-4],[f,n-4],"edge",
1),ze([h,n-4],[h,n+2],"edge",1)]),p=na(c.map(i=>({...i,...to([i.words],i.x,s)})));return[[...u,...p.flatMap(({words:i,x:f})=>Yn(
[i],f,n+18,s))],24]}function na(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let a of e.slice(1,-1))a.start>=s.at(-1).end+14&&a.
end+14<=n.start&&s.push(a);return[...s,n]}function to(e,t,n){let s=Math.max(...e.map(ct))/2,a=Math.min(Math.max(t,s),n-s);
return{start:a-s,end:a+s}}function Yn(e,t,n,s){let{start:a,end:r}=to(e,t,s),[c,l]=a<=0?["start",0]:r>=s?["end",s]:["midd\
le",t];return e.map((u,p)=>$e(u,l,n+p*Ce*1.25,"muted",{size:Ce,anchor:c}))}var Jn=(e,t)=>(t?sa:oa).format(new Date(`${e}\
T00:00Z`)),no={timeZone:"UTC",month:"short",day:"numeric"},oa=new Intl.DateTimeFormat("en-US",no),sa=new Intl.DateTimeFormat(
"en-US",{...no,year:"numeric"});function aa(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let c=`${n.at(-1)}\
 ${r}`.trim();!n.at(-1)||ct(c)<=t?n[n.length-1]=c:n.push(r)}let[s,...a]=n;return[s,a.join(" ")].filter(Boolean).map(r=>ra(
r,t))}function ra(e,t){let n=[...e];if(ct(e)<=t)return e;for(;n.length&&ct(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var ca=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,ct=e=>[...e].reduce(
(t,n)=>t+Ce*(ca.test(n)?1.05:.58),0),te=e=>`${Math.round(e*10)/10}`,it=e=>`var(--ajar-${e}, ${Ps[e]})`,ia={"&":"&amp;","\
<":"&lt;",">":"&gt;"},la=e=>e.replace(/[&<>]/g,t=>ia[t]);function $e(e,t,n,s,{size:a,bold:r=!1,anchor:c="start"}){let l=r?
' font-weight="650"':"";return`<text ${`x="${te(t)}" y="${te(n)}" text-anchor="${c}"`} font-size="${a}"${l} fill="${it(s)}\
">${la(e)}</text>`}var ze=(e,t,n,s)=>`<path d="M${e.map(te).join(" ")}L${t.map(te).join(" ")}" stroke="${it(n)}" stroke-\
width="${s}" fill="none"/>`,ua=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${te(n)} ${te(s)}`).join("L")}" stroke="${it(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function oo(e,t,n,s){let[a,r,c]=[t,n,s];return`<path d="${{importance:`\
M${te(a-c)} ${te(r)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,confidence:`M${te(a-c*.9)} ${te(r-c*.9)}h${te(
c*1.8)}v${te(c*1.8)}h${te(-c*1.8)}z`,readiness:`M${te(a)} ${te(r-c*1.25)}L${te(a+c*1.25)} ${te(r)}L${te(a)} ${te(r+c*1.25)}\
L${te(a-c*1.25)} ${te(r)}z`}[e]}" fill="${it(e)}"/>`}var pa=600,fa=340;function ao(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=Ve.map(a=>({id:a,name:n[a]}));return{sentence:da(e,t),wide:It(e,s,pa),narrow:It(e,s,fa),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Ve.map(r=>a[r])])}}function da(e,t){let[n,s]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
ha(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),c=Ve.filter(p=>n[p]!==null);if(e.length===1){let p=c.map(f=>q(t["check-in\
s-value"],{ruler:a[f],value:n[f]})),i=so.format(p);return r?q(t["check-ins-once"],{day:r,rulers:i}):q(t["check-ins-once-\
undated"],{rulers:i})}let l=c.filter(p=>s[p]!==null).map(p=>q(n[p]===s[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],
before:n[p],after:s[p]}));if(!l.length)return t["check-ins-differ"];let u=so.format(l);return r?q(t["check-ins-since"],{
day:r,rulers:u}):q(t["check-ins-since-undated"],{rulers:u})}var ha=(e,t)=>(t?ga:ma).format(new Date(`${e}T00:00Z`)),ro={
timeZone:"UTC",month:"long",day:"numeric"},ma=new Intl.DateTimeFormat("en-US",ro),ga=new Intl.DateTimeFormat("en-US",{...ro,
year:"numeric"}),so=new Intl.ListFormat("en-US",{type:"conjunction"});var Ie=(...e)=>e.map(([t,n,s={}])=>Ee("path",{class:t,d:n,...s})),Ue=(e,...t)=>Ee("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ba=(e,t,n,s)=>Ee("circle",{class:e,cx:t,cy:n,r:s}),ya={cup:()=>Ue("88 74 46 56",...Ie(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Ue("296 12 176 168",...Ie(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Ue("136 24 136 140",...Ie(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ba("glow",234,94,4),...Ie(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Ue("312 66 80 120",...Ie(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Ue("190 66 72 100",Ee("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Ee("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ie(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},co=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},ya[c](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function io(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),co(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var lo=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),co(e.doors,t)),
uo=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),ka=4e3,ja=6e3,wa=6;function po(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?i():p()},e.begin);function c(h,g){s.textContent=h,a.dataset.breath=g}function l(){if(n===wa){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,ka)}function u(){c(e.out,"out"),t=setTimeout(l,ja)}function p(){n=0,r.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,r.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(h=>o("li",{},h))))),stop:i}}window.ajarShown??=new WeakMap;var He=window.ajarShown,fo="needs@",ho=e=>e.startsWith("check-in@"),mo=({answers:e,done:t,
danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),Re={};function va(){let e=document.getElementById("ajar-style")??document.
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
`;e.textContent!==t&&(e.textContent=t)}function xa({model:e,el:t}){va();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,c=new Map,l=[],u=d=>l.push(d),p=null,i=!1,f=!1,h=!1,g=!1,w=new Map,y=new Map,v=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let S=o("div",{class:"ajar-page"}),x=d=>n.flatMap(({blocks:j})=>j).find(j=>j.kind==="exercise"&&
j.key===d)?.exercise,E=Hn({words:s,answered:()=>[...r].map(([d,{answers:j}])=>[x(d),j]).filter(([d,j])=>d&&Object.keys(j??
{}).length)}),C=0,I=d=>{if(clearTimeout(C),C=0,E.set(d),p?.setLost(d),d)for(let j of c.keys())a.get(j)?.release()},M=(d,{
awaited:j=!1}={})=>{try{e.send(d)}catch{I(!0);return}j&&!C&&(C=setTimeout(()=>I(!0),8e3))},O=!1;function T(){O||(O=!0,window.
ajarDangers?W():M({dangers:!0}))}let W=()=>{for(let d of Object.values(window.ajarDangers.dangers))jn(ln(d))};function z({
key:d,exercise:j},D){if(ho(d)&&!E.isLost()||!(window.ajarDangers||E.isLost())||!In(j,D))return;let G=Et(j,D),Z=Wn(j,G,window.
ajarDangers);F(d,{answers:G,done:!0,...Z}),w.set(d,mo(r.get(d))),a.get(d).update(r.get(d)),a.get("made")?.update()}let _=yn(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>m(),onCountry:d=>M({country:d})}),m=()=>{M({forget:!0}),
jt()},b=(d,j,D)=>(a.set(d.key,D),r.has(d.key)&&D.update(r.get(d.key)),j),k={html:d=>L(d.html),home(d){let j=o("div",{});
return b(d,j,Vn(j,{words:s,send:G=>{G.import&&a.get("chart")?.begin(),M(G)},open:G=>P(he(G)),help:_})),M({home:d.key}),j},
gate(d){let j=o("div",{class:"ajar-text ajar-gate"}),[D,K]=g?[o("p",{},s["gate-left-out"]),[_.button(),ye(),U()]]:[L(h?d.
short:d.html),V()],G=o(`h${d.level??2}`,{},d.title);return j.append(G,D,o("div",{class:"ajar-moves"},...K.filter(Boolean))),
g||D.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),u(()=>{h=!0}),j},made:d=>{let j=o("div",{class:"ajar-made"}),D=()=>j.
replaceChildren(...ne(d.section));return a.set("made",{update:D}),D(),j},exercise(d){if(d.invites&&g)return o("div",{class:"\
ajar-text"},o(`h${d.level}`,{},d.exercise.title),o("p",{},s["gate-left-out"]),U());let j=o("div",{}),D=E.line(p?{}:{role:"\
alert"});c.set(d.key,j);let K=(Z,oe)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let fe=window.
ajarSent;y.set(d.key,fe),M({key:d.key,...Z,sent:fe},{awaited:oe}),!(!oe||!E.isLost())&&(I(!0),D.scrollIntoView({block:"n\
earest"}))};if(a.set(d.key,Ut(j,d.exercise,{words:s,level:d.level,small:d.quick,folded:n.length>1,brief:d.brief,sort:d.quick||
n.length>1&&!ae()?nn:vn,enough:d.quick?"at once":"later",remarks:(Z,oe)=>Tn(Z,{words:s,find:fe=>On(oe,fe,window.ajarDangers)}),
...r.get(d.key),help:_,needs:()=>ye(d.needs),below:()=>re(d.key),onAside:Z=>F(d.key,{aside:Z}),onChange:Z=>{T(),F(d.key,
{answers:Z,done:!1}),K({answers:Z,done:!1},f)},onMove:Z=>F(d.key,{at:Z}),onDone:Z=>{z(d,Z),K({answers:Z,done:!0},!0),ho(
d.key)&&a.get("chart")?.begin()},onStartOver:()=>{F(d.key,{answers:{},done:!1}),K({remove:!0})}})),j.firstElementChild.append(
D),u(()=>E.forget(D)),!d.folded)return j;let G=Object.keys(r.get(d.key)?.answers??{}).length>0;return o("details",{open:G},
o("summary",{},s["check-in-now"]),j)},chart(d){let j=o("div",{class:"ajar-chart-block"}),D=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),{begin:K,end:G}=je(s,oe=>D.replaceChildren(oe)),Z=({checkIns:oe})=>{G(),Ye(j,oe.length?ao(
oe,s):{},s)};return a.set(d.key,{update:Z,begin:K,end:G}),r.has(d.key)&&Z(r.get(d.key)),K(),M({chart:d.key}),o("div",{},
j,D)},start:d=>io(d,{open:me,opener:p?.opener}),doors:d=>lo(d,{open:me}),onward:d=>uo(d,{open:me}),breathing(d){let{element:j,
stop:D}=po(d);return u(D),j},notice(d){if(wn(()=>M({forget:!0})),!d.leave)return o("div",{class:"ajar-notice"},o("p",{},
d.text));let j=o("div",{class:"ajar-leave"},_.button(),kt({words:s,leave:m}));kn(_.open),p=_n({words:s,send:M,isQuiet:n.
length>1});let D=document.createDocumentFragment();return D.append(o("div",{class:"ajar-notice"},o("div",{},p.line,p.small),
j),o("div",{class:"ajar-on-paper"},_.text()),p.more),D}};function L(d){let j=o("div",{class:"ajar-text"});return de(j,d),
_.addNumbers(j),j.addEventListener("click",D=>{let K=D.target.closest("a"),G=n.findIndex(({id:Z})=>Z&&K?.getAttribute("h\
ref")===`${Z}.ipynb`);G<0||(D.preventDefault(),P(G))}),j}function B(d){g=d,h=!0,$({focus:!0})}let N=(d,j)=>o("button",{type:"\
button",onclick:j},d),U=()=>N(s["gate-again"],()=>B(!1));function R(){B(!1),n[v].blocks.some(({invites:j})=>j)||P(v+1)}let V=()=>[
N(s["gate-no"],()=>B(!0)),N(s["gate-unsure"],()=>B(!0)),N(s["gate-yes"],R)],J=d=>n.filter(j=>j.section===d).flatMap(j=>j.
blocks.filter(({kind:D})=>D==="exercise")),ne=d=>{let j=J(d).filter(({key:K})=>r.get(K)?.done).map(({key:K,exercise:G},Z)=>o(
"details",{open:Z===0},o("summary",{},G.title),...r.get(K).reflection.flatMap(oe=>Ne(oe,2)))),D=o("p",{},s["made-nothing"]);
return[o("h1",{},s["made-title"]),...j.length?j:[D]]},se=d=>{let j=J(d);return j.length>0&&j.every(({key:D})=>r.get(D)?.
done)};function re(d){let j=d.startsWith("plan@")&&_.isKnown()?_.line():"";return o("div",{class:"ajar-below"},j,p?.offer()??
"")}let he=d=>n.findIndex(({aside:j,blocks:D})=>!j&&D.some(K=>K.key===d)),me=d=>P(n.findIndex(j=>j.id===d));function ye(d){
let j=he(fo);return j<0?d?o("p",{},o("a",{href:d},s["help-needs"])):null:o("button",{type:"button",onclick:()=>{P(j);let K=c.
get(fo).querySelector("h2");K.tabIndex=-1,K.focus()}},s["help-needs"])}for(let[d,j]of Object.entries(Re))k[d]=D=>{let K=o(
"div",{}),Z=j(K,D,{words:s,send:M,onDispose:u,model:e,exerciseOf:x,formOf:oe=>c.get(oe)});return b(D,Z.element??K,Z)};let A=d=>n[v].
blocks.find(j=>j.kind===d),F=(d,j)=>r.set(d,{...r.get(d),...j}),Q=()=>{for(let d of l.splice(0))d()};function $({focus:d=!1}={}){
if(Q(),a.clear(),i){S.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(S.replaceChildren(
...n[v].blocks.map(D=>k[D.kind](D))),n.length>1&&H(),!d)return;let j=S.querySelector("h1, h2, h3")??S;j.tabIndex=-1,j.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function H(){let{aside:d,title:j}=n[v];if(ce.hidden=!!d,S.classList.
toggle("ajar-aside",!!d),p?.setStart(n[v].id==="start"),d)return;let{section:D,step:K,steps:G,minutes:Z}=n[v],oe=n.filter(
ee=>!ee.aside),fe=oe.indexOf(n[v]),Oe=(ee,ut,ko={})=>o("button",{type:"button",onclick:()=>P(n.indexOf(ee)),...ko},ut),De=n.
find(({id:ee})=>ee==="start"),Pe=oe[fe-1]??De;S.append(o("div",{class:"ajar-moves ajar-turn"},Pe?Oe(Pe,s["previous-page"]):
null,fe<oe.length-1?Oe(oe[fe+1],s["next-page"]):null));let lt=oe.filter(ee=>!ee.section||ee.step===1),Rt=ee=>D?ee.section===
D:ee===n[v],bo=ee=>({"aria-current":Rt(ee)?"page":null}),yo=ee=>se(ee.section)?o("span",{class:"ajar-done"},` ${s["secti\
on-done"]}`):"",Dt=(ee,ut)=>o("li",{},Oe(ee,ut,bo(ee)),yo(ee));Y.replaceChildren(...lt.map(ee=>Dt(ee,ee.title)),De?Dt(De,
s["start-page"]):""),X.textContent=D?q(s["step-of"],{title:j,n:K,all:G,minutes:Z}):q(s["page-of"],{n:lt.findIndex(Rt)+1,
all:lt.length,title:j})}function P(d){n[d]&&(v=d,Y.parentElement.open=ae(),e.set("page",d),e.save_changes(),$({focus:!0}))}
let Y=o("ol",{}),X=o("summary",{}),ae=()=>window.innerWidth>640;e.get("notice")&&t.append(k.notice(e.get("notice")));let ce=o(
"nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:ae()},X,Y));n.length>1&&t.append(ce),t.append(E.line({role:"\
alert"}),S);let pe=0;for(let d of["keydown","pointerdown","scroll"])t.addEventListener(d,()=>{Date.now()-pe<3e4||(pe=Date.
now(),M({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",d=>{if(I(!1),d.keeping){let j=[...y.values()].some(G=>d.
acknowledged<G);p?.update(j?{...d.keeping,saved:!1}:d.keeping);let{state:D}=d.keeping,K=D==="locked";D&&(f=D==="kept"),D&&
K!==i&&(i=K,r.clear(),ce.hidden=i,$())}d.states&&queueMicrotask(()=>a.get("made")?.update());for(let[j,D]of Object.entries(
d.states??{})){if(d.acknowledged<y.get(j))continue;let K=D.answers&&!Object.keys(D.answers).length,G=w.get(j)===mo(D);w.
delete(j),F(j,K?{...D,at:0}:D),G||a.get(j)?.update(r.get(j))}d.dangers&&(window.ajarDangers=d.dangers,W()),d.country!=null&&
_.choose(d.country),d.file&&(a.get("home")?.settle(),Kn(d.file)),d.erased&&a.get("home")?.say(d.erased,A("home")?.erased),
d.said&&a.get("chart")?.end(),d.said&&(a.get("home")??p)?.say(d.said),d.open&&me(d.open),d.problem&&a.get(d.problem.key)?.
say(d.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),$()});let ie=Un(e,{gone:()=>I(!0),back:()=>{E.isLost()&&
M({ready:!0})}});return $(),He.set(s,(He.get(s)??0)+1),M({ready:!0}),()=>{Q(),ie(),clearTimeout(C),He.set(s,He.get(s)-1),
He.get(s)||M({gone:!0})}}var go={render:xa};Re.door=(e,t,n)=>Ht(e,n);Re.group=(e,t,n)=>Jt(e,n);Re.scenario=(e,t,{words:n,model:s})=>({element:Qt(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Re.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:c,update:l}=Kt(t,{...a,form:()=>s(t.of),ask:p=>r.find(i=>i.id===p).ask}),u=document.createDocumentFragment();
return u.append(...c),{element:u,update:l}};var _c=go;export{_c as default};
