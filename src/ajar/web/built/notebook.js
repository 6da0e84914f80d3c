var Ht=["button","input","select","summary","textarea"],Pt=["input","select","textarea"];function t(e,n={},...o){let s=document.
createElement(e);for(let[a,l]of Object.entries(n))a.startsWith("on")?s.addEventListener(a.slice(2),l):l===!0?s.setAttribute(
a,""):l!==!1&&l!=null&&s.setAttribute(a,l);return Ht.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Pt.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var Kt=e=>e;function Q(e,n){e.innerHTML=Kt(n)}function ce(e,n,...o){let s=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[
a,l]of Object.entries(n))s.setAttribute(a,l);return s.append(...o),s}var V=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let l=n[s];return a?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),se=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function ie(e,n){let o=n[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Ue=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(s=>s.id===o))};function te(e,n){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,n(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&n(""),s=!1}}}function He(e,n,o){let{words:s,level:a=3,small:l=!1,beside:r=[]}=o,u={...Zt,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let m=`ajar-${window.ajarForms}`,i={...o.answers},g=0,h=null,y=0,k=o.aside??0,v=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),L=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),E=t("div",{}),T=t("div",{class:"ajar-body"}),I=t("section",{class:"ajar-form","\
aria-labelledby":`${m}-title`},t(`h${a}`,{id:`${m}-title`},n.title),...l?[t("div",{class:"ajar-beside"},...r,Gt(v,s))]:v,
E,T,L);e.replaceChildren(I);function D(){let $=n.items.filter(_=>se(_,i));return l&&n.together?[$]:$.map(_=>[_])}let w=$=>{
L.replaceChildren($)},S=te(s,w);function F($,_){L.replaceChildren(`${$} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
i=_,w(""),o.onChange(i),W({focus:!0})}},s["put-back"]))}function O($,_){i={...i,[$.id]:_},Jt(T),w(""),o.onChange(i),d()}
function C(){U(!0),S.begin(),y=setTimeout(q,8e3)}function q(){y&&(clearTimeout(y),y=0,U(!1),S.end())}function U($){for(let _ of h?.
fieldsets??[])_.disabled=$}function d(){if(!h)return;let{items:$,skip:_,where:J,next:c,enough:b}=h,j=D().length;_.textContent=
x($)?s["clear-and-skip"]:s.skip,J.textContent=V(s["question-of"],{n:g+1,all:j}),J.hidden=l&&j===1,c.textContent=g===j-1?
s.done:s.next,b.hidden=!p(j)}function p($){return(o.enough==="at once"||g>0)&&g<$-1&&x(n.items)}function f(){y||(C(),o.onDone(
i))}let x=$=>$.some(({id:_})=>i[_]!=null);function B($,_=!0){if(y)return;let J=D();if(g+=$,g>=J.length){g=J.length-1,f();
return}W({focus:_,again:$<0})}function N($,_){let J=`${m}-${$.id}`,c=t("legend",{},V($.ask,i)),b=$.hint?t("p",{class:"aj\
ar-hint",id:`${J}-hint`},$.hint):null,j=[b,_.mark].filter(Boolean).map(({id:P})=>P),A=$.among?{...$,cards:ie($,i)}:$,R=u[$.
kind](A,Ue(A,i[$.id]),{words:s,level:a+1,group:J,change:P=>O($,P),say:w,isQuick:o.enough==="at once",..._}),K={class:`aj\
ar-item ajar-${$.kind}`,tabindex:"-1","aria-describedby":j.join(" ")||null};return t("fieldset",K,c,b,R)}function W({focus:$=!1,
again:_=!1}={}){let J=D();g=Math.max(0,Math.min(g,J.length-1));let c=J[g],b=o.mark?.(c),j=b?t("p",{class:"ajar-mark",id:`${m}\
-${c[0].id}-mark`},b):null,A=t("div",{class:"ajar-moves"}),R=g>0?()=>B(-1):null,K=c.map(me=>N(me,{mark:j,again:_,moves:A,
back:R})),P=t("button",{type:"button",onclick:()=>{if(y)return;let me=i,le=x(c);i={...i,...Object.fromEntries(c.map(({id:Ut})=>[
Ut,null]))},o.onChange(i),B(1),le&&F(s.cleared,me)}}),oe=t("button",{type:"button",onclick:()=>{y||(w(""),B(1))}}),ae=t(
"p",{class:"ajar-where"}),je=t("button",{type:"button",class:"ajar-link",onclick:f},s.enough);h={items:c,skip:P,where:ae,
next:oe,fieldsets:K,enough:je},E.replaceChildren(),A.replaceChildren(P,oe),R&&A.prepend(t("button",{type:"button",onclick:R},
s.back));let ve=K.length===1;j&&ve&&K[0].lastElementChild.before(j),T.replaceChildren(ae,...j&&!ve?[j]:[],...K,A,...o.enough?
[je]:[]),d(),o.onMove?.(g),$&&(K[0].focus({preventScroll:!0}),ae.scrollIntoView({block:"nearest"}))}function H($){if(E.replaceChildren(),
!$||!o.help||k>$.kinds.length)return null;let _=()=>{k=$.kinds.length+1,o.onAside?.(k),E.replaceChildren(),T.querySelector(
"[tabindex]").focus()},{help:J,needs:c}=o;return E.append(J.notice($,{level:a+1,aside:_,needs:c})),E.querySelector("[tab\
index]")}function M($,{focus:_=!1,danger:J=null}={}){h=null;let c=t(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);T.replaceChildren(
t("div",{class:"ajar-reflection"},c,...$.flatMap(j=>Ee(j,a+2)),o.below?.()??null),t("div",{class:"ajar-moves"},t("button",
{type:"button",onclick:()=>{g=0,W({focus:!0,again:!0})}},s.change),t("button",{type:"button",onclick:()=>{let j=i;i={},g=
0,k=0,o.onAside?.(0),o.onStartOver(),W({focus:!0}),F(s["started-over"],j)}},s["start-over"])));let b=H(J);_&&(b??c).focus()}
function z($){let _=T.contains(document.activeElement);_&&h&&!y||(q(),i={...$.answers},$.done?M($.reflection,{focus:_,danger:$.
danger}):(g=$.at??Math.max(0,D().findIndex(J=>J.some(({id:c})=>i[c]==null))),W()))}let{done:Z,reflection:G,danger:ee}=o;
return z({answers:i,at:o.at,done:Z,reflection:G,danger:ee}),{update:z,release:q,say:$=>{q(),w($)}}}var Gt=(e,n)=>e.length?
t("details",{},t("summary",{},n["why-this"]),...e):"";function Jt(e){for(let n of e.querySelectorAll("input"))["radio","\
checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var Ee=({heading:e,said:n,words:o},s)=>[e?
t(`h${s}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(a=>t("li",{},a))):n.length?t("p",{class:"ajar-said"},
n[0]):null,...o.map(a=>t("p",{},a))].filter(Boolean),Zt={ruler(e,n,{group:o,change:s}){let a=Array.from({length:11},(l,r)=>t(
"label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>s(r),"aria-describedby":r===
0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{class:"ajar-scale"},t("div",{class:"ajar-nu\
mbers"},...a),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}-high`},
t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:s,change:a}){let{chosen:l,own:r}=n||{chosen:[],own:""},u=()=>a(
l.length||r.trim()?{chosen:[...l],own:r}:null),m=e.many?"checkbox":"radio",i=e.cards.map(h=>t("input",{type:m,name:s,value:h.
id,checked:l.includes(h.id),onchange:y=>{e.many?l=l.filter(k=>k!==h.id).concat(y.target.checked?h.id:[]):(l=[h.id],r="",
g&&(g.value="")),u()}})),g=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:h=>{r=h.target.value,!e.many&&r.trim()&&
(l=[],i.forEach(y=>{y.checked=!1})),u()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((h,y)=>t("label",{class:"ajar-card"},i[y],t("span",{},h.text))),g?t("label",{
class:"ajar-own"},t("span",{},e.own),g):null)},text(e,n,{words:o,change:s}){let a=t(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>s(l.target.value.trim()?l.target.value:null)});return e.long&&
(a.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),a)},list(e,n,{words:o,change:s}){let a=t("div",
{}),l=()=>{let h=[...a.querySelectorAll("input")].map(y=>y.value).filter(y=>y.trim());s(h.length?h:null)},r=()=>[...a.children].
forEach((h,y)=>{h.querySelector("label > span").textContent=V(o.line,{n:y+1}),h.querySelector("button").setAttribute("ar\
ia-label",V(o["remove-line"],{n:y+1}))}),u=t("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),m=()=>{r(),u.hidden=a.children.length>=e.most},i=h=>{let y=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:h,maxlength:2e4,oninput:l})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let k=y.nextElementSibling||y.previousElementSibling;y.remove(),k||
i(""),m(),l(),(k||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(y),m()},g=n||[];for(let h=0;h<Math.
max(e.lines,g.length);h++)i(g[h]??"");return t("div",{class:"ajar-lines"},a,u)},date(e,n,{words:o,change:s}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:a=>s(a.target.value||null)}))}};function we(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=t("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([l,r])=>t("option",{value:l,selected:l===o},r)));return t(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function ue(e,n){let o=!1,s=!1,a=()=>{s=o,o||n()};function l(){o=!0;let r=new AbortController,u=()=>{r.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let m of["pointerup","pointercancel","keyup","blur"])addEventListener(m,u,{signal:r.signal,capture:m!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return a}function xe(e,n){let o=u=>[...e.querySelectorAll(
u)],s=o("details[open] > summary").map(u=>u.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let u of o("summary"))u.parentElement.open=s.includes(u.textContent);if(a===!1)return;let l=o("summary, button").
find(u=>u.textContent===a),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function Pe(e,{words:n,send:o,onDispose:s}){let a={},l=null,r=!1,u="",m=t("div",{}),i=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),g=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),h=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),y=te(n,p=>{h.textContent=p}),k=Ae(n),v=we(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},i,m,h),k.dialog);let L=p=>{a.busy?h.textContent=n["room-one-moment"]:(y.begin(),
o(p,{awaited:!0}))},E=(p,f)=>t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>L(f)},p),T=(...p)=>t(
"div",{class:"ajar-moves ajar-many"},...p);function I(){let p=a.needsKey?t("input",{type:"password",spellcheck:"false",id:`${d}\
-key`,"aria-describedby":`${d}-key-how`}):null,f=t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(p&&!p.value){p.focus();return}L({room:"open",...p?{key:p.value}:{}}),p&&(p.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),a.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
a.elsewhere?V(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),p?t("label",{class:"ajar-words",for:p.
id},n["room-host-key"]):null,p?t("p",{class:"ajar-hint",id:`${d}-key-how`},n["room-host-key-how"]):null,p,T(f,a.elsewhere?
null:E(n["room-inside"],{room:"inside"})),a.elsewhere?null:t("p",{},n["room-rehearse-how"]),a.elsewhere?null:T(...[12,3].
map(x=>E(V(n["room-rehearse"],{n:x}),{room:"rehearse",phones:x})))]}let D=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),T(E(n["room-go-on"],{room:"go-on"}),E(n["room-end"],{room:"end"}))];function w(){let p=t("button",{type:"butt\
on",onclick:()=>k.show()},n["room-large"]),f=t("p",{},a.inside&&!a.practice?n["room-inside-open"]:V(n["room-line"],{code:a.
code})),x=a.address?p:null;return l?[S(),t("div",{class:"ajar-door-line"},f,g,x),F(),C()]:[t("h2",{},n["room-title"]),S(),
F(),f,a.address?Ke(n,a):null,a.inside?t("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?O():null,a.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},g,x,a.inside&&!a.practice?E(n["room-widen"],
{room:"widen"}):null),C()]}let S=()=>a.practice?t("p",{},ge(n)):null,F=()=>a.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function O(){let p=t("select",{id:`${d}-address`,onchange:()=>o({room:"pick",ip:p.value})},...a.addresses.map(
({ip:f,network:x})=>t("option",{value:f,selected:f===a.picked},`${f} (${x})`)));return t("label",{class:"ajar-words",for:p.
id},t("span",{},n["room-address"]),p)}function C(){let p=t("div",{}),f=t("button",{type:"button",onclick:()=>N(!1)},n["r\
oom-end-no"]),x=t("button",{type:"button",onclick:()=>N(!0)},n["room-end"]),B=()=>p.replaceChildren(...r?[t("p",{},n["ro\
om-end-sure"]),T(f,E(n["room-end"],{room:"end"}))]:[x]),N=H=>{r=H,B(),(r?f:x).focus()};B();let W=(H,M)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...M()},{awaited:!0})},H);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),a.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),a.shown?T(W(n["room-take-table"],()=>({
what:"table"})),W(n["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,t("p",{},n["room-end-how"]),
p)}function q(p){a={...a,...p},i.textContent!==a.problem&&(i.textContent=a.problem),i.hidden=!a.problem;let f=Me(n,a.joined);
g.textContent!==f&&(g.textContent=f),k.update(a,f),l===null&&a.state==="open"&&(l=!a.here),a.state!=="open"&&(l=null,r=!1),
a.busy?y.begin():(y.end(),h.textContent=""),U()}let U=ue(m,()=>{let{joined:p,problem:f,...x}=a,B=JSON.stringify([x,l]);if(B===
u)return;u=B;let N={open:w,lost:D}[a.state]??I;xe(m,()=>m.replaceChildren(...N().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let d=`ajar-door-${window.ajarForms}`;return Ce(e,()=>o({room:"look"}),s),{update:q}}var Me=(e,n)=>n?n===
1?e["room-joined-one"]:V(e["room-joined"],{n}):e["room-joined-none"],ge=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function Ke(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Q(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["room-scan"]),
t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function Ae(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=t("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(l,r){s.textContent=r;let u=JSON.stringify([l.address,l.code,l.practice]);u!==a&&(a=u,l.address?n.replaceChildren(
l.practice?t("p",{},ge(e)):"",Ke(e,l),s):(o.close(),n.replaceChildren()))}}}function Ce(e,n,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:l})=>l)&&n()});s.observe(e),o(()=>s.disconnect())}function Oe(e,{sentence:n,wide:o,narrow:s,columns:a,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let u=(i,g)=>{let h=t("div",{class:`ajar-picture ajar-${g}`,role:"img","aria-label":n});return Q(h,
i),h.firstElementChild.setAttribute("aria-hidden","true"),h},m=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),u(o,"wide"),u(s,"narrow"),t("details",{open:m},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...a.map(i=>t("th",{scope:"col"},i)))),t("tbody",{},...l.map(([i,...g])=>t("tr",{},t(
"th",{scope:"row"},i),...g.map(h=>t("td",{},h??"–")))))))))}function Ge({units:e,slips:n},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,u=k=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...k}),m=u({id:`${l}-people`,
min:1}),i=k=>Math.max(0,Math.floor(Number(k.value)||0)),g=k=>k.kind==="card"?k.bands.slice(0,1):k.bands,h=k=>{let v=e.filter(
I=>I.item===k),L=(I,D)=>{let w=u({"aria-label":[I.card,g(I)[D]].filter(Boolean).join(": ")});return r.set(I.id,[...r.get(
I.id)??[],w]),w},E=v.length===1&&!v[0].card?v[0].bands.map((I,D)=>[I,[L(v[0],D)]]):v.map(I=>[I.card,g(I).map((D,w)=>L(I,
w))]),T=v[0].card?["",...g(v[0])]:null;return t("table",{},t("caption",{},s(k)),T&&T.length>2?t("thead",{},t("tr",{},...T.
map(I=>I?t("th",{scope:"col"},I):t("td",{})))):null,t("tbody",{},...E.map(([I,D])=>t("tr",{},t("th",{scope:"row"},I),...D.
map(w=>t("td",{},w))))))};function y(){let k=new Map(e.map(T=>[T,r.get(T.id).map(i)])),v=Math.max(...[...k.values()].map(
T=>T.reduce((I,D)=>I+D,0))),L=i(m)||v;if(!L){m.focus();return}let E=Object.fromEntries([...k].map(([T,I])=>[T.id,T.kind===
"card"?[I[0],Math.max(0,L-I[0])]:I]));a({counts:E,people:L})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:k=>{k.preventDefault(),y()}},
...[...new Set(e.map(k=>k.item))].map(h),t("label",{class:"ajar-words",for:m.id},t("span",{},o["room-people"]),m),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function Je(e,{words:n,send:o,onDispose:s,form:a,ask:l}){let r={not:{}},u=!1,m="",i="",g=!1,h=(M,z={})=>{g=M==="reveal",
S.begin(),o({question:e.of,do:M,...z},{awaited:!0})},y=t("div",{class:"ajar-results",hidden:!0}),k=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),L=t("span",{}),E=t("p",
{class:"ajar-counts"}),T=Yt(e.minutes,n,s),I=t("button",{type:"button",class:"ajar-link",onclick:()=>d(!u)}),D=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),w=(...M)=>{D.textContent!==M[0]&&D.replaceChildren(...M)},S=te(n,M=>w(
M||i)),F={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},O=Object.
keys(F).filter(M=>e.units.length||M==="open"||M==="close"),C=Object.fromEntries(O.map(M=>[M,t("button",{type:"button",onclick:()=>{
C[M].getAttribute("aria-disabled")?w(q(M)):M==="reset"?U():h(M)}},F[M])])),q=M=>r.busy?n["room-one-moment"]:r.not[M];function U(){
let M=t("button",{type:"button",class:"ajar-link",onclick:()=>{w(""),C.reset.focus()}},n["home-no"]),z=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{w(""),C.reset.focus(),h("reset")}},n["room-ask-reset"]);D.replaceChildren(n["room\
-reset-sure"]," ",M," ",z),M.focus()}function d(M){u=M,y.hidden=!M,a().hidden=M,I.textContent=n[M?"room-show-question":"\
room-show-result"]}let p=Ae(n),f=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>p.show()},n["room-cod\
e"]),x={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function B(M){let z=r;r={...r,...M};let Z=r.
room==="open";L.replaceChildren(r.practice?ge(n):""),v.textContent=r.problem,v.hidden=!r.problem;let G=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],ee=!Z||!e.units.length?[]:r.hands||r.inside?G.slice(0,1):G;E.replaceChildren(
...ee.map(([$,_])=>t("span",{},t("b",{},`${$}`)," ",_))),T.update(r.seconds);for(let $ of O)Ze(C[$],q($));i=Z?r.hands?n["\
room-by-hands-now"]:x[r.state]:n["room-not-open"],(z.state!==r.state||z.room!==r.room||z.hands!==r.hands)&&w(i),r.busy||
S.end(),Ye(k,r.withheld),p.update(r.way??{},Me(n,r.joined)),f.hidden=!r.way?.address,N(),g&&!r.busy&&r.state==="closed"&&
k.childElementCount&&(g=!1,k.scrollIntoView({block:"nearest"}))}function N(){let M=JSON.stringify(r.charts??[]);if(M===m)
return;m=M;let z=!!r.charts?.length;y.replaceChildren(...Xe(r.charts??[],n)),I.hidden=!z,d(z),z&&g&&y.scrollIntoView({block:"\
start"}),g=!1}let W=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?E:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...O.
map(M=>C[M]))),t("div",{class:"ajar-bar-line"},L,D,I,f,T.element),p.dialog),H=e.units.length?Ge(e,{words:n,ask:l,send:M=>h(
"hands",M)}):null;return I.hidden=!0,Ce(W,()=>o({room:"look"}),s),{parts:[y,k,v,W,H].filter(Boolean),update:B}}function Ze(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function Ye(e,n=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(s=>t("p",{},s)))}
var Xe=(e,n)=>e.map(o=>{let s=t("div",{class:"ajar-chart-block"});return Oe(s,o,n),s});function Qe(e,{words:n,send:o,onDispose:s}){
let a={},l="",r=t("div",{class:"ajar-results"}),u=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),m=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),i=t("div",{}),g=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),h=t("button",{type:"button",onclick:()=>{h.getAttribute("aria-disabled")?g.textContent=y():(g.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),y=()=>a.busy?n["room-one-moment"]:a.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},i,r,u,m,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},h),g)),Ce(e,()=>o({room:"look"}),s),{update(k){a={...a,...k},i.replaceChildren(a.practice?ge(n):""),m.textContent=
a.problem,m.hidden=!a.problem,Ye(u,a.withheld),Ze(h,y());let v=JSON.stringify(a.charts??[]);v!==l&&(l=v,r.replaceChildren(
...a.charts?.length?Xe(a.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Yt(e,n,o){let s=null,
a=!1,l=t("span",{role:"timer"}),r=t("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,m()}}),u=t("p",{class:"a\
jar-clock"},l," ",r);function m(){let g=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),h=g===null?"":`${Math.floor(
g/60)}:${String(g%60).padStart(2,"0")}`,y=g===null?e?V(n["room-minutes"],{minutes:e}):"":e?V(n["room-clock"],{time:h,minutes:e}):
h;l.textContent=a?"":y,r.textContent=n[a?"room-clock-show":"room-clock-hide"],u.hidden=!y}let i=setInterval(()=>{s!==null&&
m()},1e3);return o(()=>clearInterval(i)),{element:u,update:g=>{s=g==null?null:Date.now()-g*1e3,m()}}}function et(e,{words:n,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
l=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=t("div",{class:"ajar-text"}),u=t("summary",{}),m=({title:h,
story:y,more:k,role:v})=>{Q(l,y),l.prepend(t("h2",{},h)),Q(r,k),u.textContent=v},i=e.couples.find(h=>h.id===o)??e.couples[0],
g=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["couple-how"]),t("div",
{class:"ajar-cards"},...e.couples.map(h=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:a,value:h.id,checked:h===
i,onchange:()=>{m(h),s(h.id)}}),t("span",{},h.title)))));return m(i),t("section",{class:"ajar-scenario","aria-label":n.couple},
l,t("details",{class:"ajar-role"},u,r),g)}var Le=(e,n,o={})=>t("button",{type:"button",onclick:n,...o},e);function tt(e,n,{words:o,level:s,change:a,say:l,again:r,
moves:u,back:m,isQuick:i}){let g={...n},{cards:h,piles:y}=e,k=S=>y.find(F=>F.id===S).text,v=t("div",{class:"ajar-one"});
function L(S,F){g={...g,[S.id]:F},F||delete g[S.id],a(Object.keys(g).length?g:null),F&&l(V(o.moved,{card:S.text,pile:k(F)}))}
function E(S,{focus:F=!0,back:O=S?()=>E(S-1):m,onward:C=()=>I(S+1)}={}){let q=h[S],U=V(o["card-of"],{n:S+1,all:h.length}),
d=t("div",{class:"ajar-one-card",role:"group","aria-label":U,tabindex:"-1"},t("p",{class:"ajar-where"},U),t("p",{},q.text)),
p=f=>{L(q,f),C()};u.hidden=!0,v.replaceChildren(d,t("div",{class:"ajar-one-piles"},...y.map(({id:f,text:x})=>Le(x,()=>p(
f),{"aria-pressed":`${g[q.id]===f}`}))),t("div",{class:"ajar-one-also"},O?T(o.back,()=>O()):t("span",{}),T(o["card-out"],
()=>p("")),i?t("span",{}):T(o["card-enough"],()=>D()))),F&&d.focus({preventScroll:!0})}let T=(S,F)=>Le(S,F,{class:"ajar-\
link"}),I=S=>S<h.length?E(S):D();function D({focus:S=!0}={}){let F=t(`h${s}`,{tabindex:"-1"},o["cards-all"]),O=(C,q)=>{let U=h.
filter(f=>(g[f.id]??"")===q),d=f=>E(h.indexOf(f),{back:D,onward:D}),p=U.map(f=>t("li",{},Le(f.text,()=>d(f))));return p.
length?[t(`h${s+1}`,{},C),t("ul",{},...p)]:[]};v.replaceChildren(F,t("p",{class:"ajar-hint"},o["cards-all-how"]),...y.flatMap(
({id:C,text:q})=>O(q,C)),...O(o["cards-out"],"")),u.hidden=!1,S&&(F.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let w=h.map(S=>!!g[S.id]).lastIndexOf(!0)+1;return w===h.length||r&&w?D({focus:!1}):E(w,{focus:!1}),v}var nt=[1,1],Xt=[0,0],Qt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",en=new RegExp(`(${Qt})|[.…]+|[\
!?;\\n]`,"gu"),tn=/[\u0300-\u036f'’‘ʼ]/g,nn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Te=new WeakMap;function rt(e,n){
let{passes:o,kinds:s,learned:a}=on(n),{line:l,places:r}=un(e),u=l;for(let[h,y]of at(o,l))u=u.slice(0,h)+u.slice(h,y).replace(
/[^ ]/g,"_")+u.slice(y);let m=Object.entries(s).flatMap(([h,y])=>at(y,u).map(([k,v])=>({kind:h,start:k,end:v-1}))),i=a?an(
m,l,a):m,g=(h,y)=>h.span[0]-y.span[0]||h.span[1]-y.span[1]||(h.kind<y.kind?-1:+(h.kind>y.kind));return i.map(({kind:h,start:y,
end:k})=>({kind:h,span:[r[y][0],r[k][1]]})).sort(g)}function on(e){return Te.has(e)||Te.set(e,rn(e)),Te.get(e)}function an(e,n,o){let{weights:s,kinds:a,limit:l,least:r}=o,u=sn(
n,o),m=u.slice(1).map((E,T)=>[...u[T],...E]),i=E=>{let T=new Set(E.flatMap(I=>I.places));return ot(s,T)/Math.sqrt(T.size)},
g=[...u,...m];if(e.length)return Ne(g,i)[1]>r?e:[];let h=g.filter(E=>E.length>4),[y,k]=Ne(h,i);if(!(k>l))return[];let v=new Set(
y.flatMap(E=>E.places.slice(0,2))),[L]=Ne(Object.keys(a),E=>ot(a[E],v));return[{kind:L,start:y[0].start,end:y.at(-1).start}]}
function sn(e,{numbers:n,weights:o}){let s=nt,a=[[]];for(let l of e.matchAll(/[^ ]+/g)){let r=l[0]===".",u=r?nt:n.get(l[0])??
Xt,m=[[0,u[0]],[1,u[1]],[s[0],u[0]],[s[1],u[1]]],i=([g,h],y)=>((y*16411+g)*16411+h)%o.length;a.at(-1).push({start:l.index,
places:m.map(i)}),s=u,r&&a.push([])}return a.filter(l=>l.length)}var Ne=(e,n)=>e.map(o=>[o,n(o)]).reduce((o,s)=>s[1]>o[1]?
s:o,[null,-1/0]),ot=(e,n)=>[...n].reduce((o,s)=>o+e[s%e.length],0),lt=(e,{kinds:n,notices:o})=>Object.entries(o).find(([
s])=>e.some(({kind:a})=>n[a]===s))?.[1]??null;function at(e,n){let o=[];for(let s=0;s<n.length;){e.lastIndex=s;let a=e.exec(
n);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:n.indexOf(" ",s)+1||n.length}return o}function rn({lists:e,passes:n,phrases:o,
learned:s}){let a={};for(let[u,m]of Object.entries(e))a[u]=st(m,a);let l=u=>new RegExp(u.map(m=>st(m,a)).join("|"),"y"),
r=Object.entries(o).map(([u,m])=>[u,l(m)]);return{passes:l(n),kinds:Object.fromEntries(r),learned:s&&ln(s)}}function ln({
same:e,concepts:n,weights:o,kinds:s,limit:a,least:l}){let r=new Map,u=2;for(let g of e){for(let h of g.split(" "))r.set(
h,[u,u]);u++}for(let[g,h]of n.entries())for(let y of h.split(" "))r.set(y,[u++,2+e.length+g]);let m=g=>[...g.join("")].map(
h=>h.charCodeAt(0)-87),i=Object.entries(s).map(([g,h])=>[g,m(h)]);return{numbers:r,weights:m(o),kinds:Object.fromEntries(
i),limit:a,least:l}}function st(e,n){return`(?:${(e.match(nn)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?
"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?n[a.slice(1,-1)]:cn(a)).join("")})`}function cn(e){let n=ct(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${n}${o(e.
endsWith("*"))} `}var ct=e=>e.normalize("NFKD").replace(tn,"").toLowerCase();function un(e){let n="",o=[];for(let s of e.
matchAll(en)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?ct(s[1]):"."} `;n+=a;for(let l=0;l<a.length;l++)
o.push([s.index,s.index+s[0].length])}return{line:n,places:o}}function it({title:e,close:n,bar:o,parts:s}){let a=()=>{r.close?r.close():r.remove()},l=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:u=>{u.
key==="Escape"&&(u.preventDefault(),u.stopPropagation(),a())}},o,l,...s,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:a},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var ut=["emergency","crisis","violence","agency","worried","child"],pn=["crisis","violence"],ft='a[href$="#Help-lines"]',
Y=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function pt(){for(let e of Y().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&Y().listeners.delete(e),e.shown||(e.shown=n)}}function dn(e,{zone:n="",
languages:o=[]}){let s=u=>u.endsWith("/")?n.startsWith(u):n===u,a=e.find(({zones:u})=>u.some(s));if(a)return a.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=e.find(u=>u.home);return l?l.code:o.map(u=>u.split("-").slice(1).join("-").
toUpperCase()).find(u=>e.some(({code:m})=>m===u))??""}function ht(e,n,o){let s=Object.values(n).flatMap(r=>typeof r=="st\
ring"||Array.isArray(r)?r:r?.own??[]);for(let r of Object.values(o)){let u=s.flatMap(i=>rt(i,r)),m=lt(u,r);if(m)return{...m,
kinds:[...new Set(u.map(({kind:i})=>i))].sort()}}let a=e.filter(({id:r,kind:u})=>u==="ruler"&&n[r]!=null),l=Object.values(
o)[0]?.["rulers-at-zero"];return l&&a.length===3&&a.every(({id:r})=>n[r]===0)?{...l,kinds:[]}:null}var Ie=(e,n)=>n.flatMap(
o=>e.lines.filter(s=>s.topic===o)),qe=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"ajar-unbroken"},n):n),
dt=e=>`tel:${e.match(/\d+/)[0]}`;function mt({words:e,countries:n=[],leave:o,onCountry:s=()=>{}}){n.length&&(Y().countries=
n);let a=()=>Y().countries,l=()=>Y().chosen||dn(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),r=()=>a().find(O=>O.code===l());function u(O){Y().chosen=O,pt();for(let{element:C,draw:q}of Y().
listeners)q(C)}function m(O,C){return C(O),Y().listeners.add({element:O,draw:C,shown:!1}),queueMicrotask(pt),O}let i=O=>m(
t("div",{}),C=>C.replaceChildren(...O())),g=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],C=t("select",{onchange:()=>{
u(C.value),s(C.value)}},...O.map(q=>t("option",{value:q.code},q.country)));return m(C,()=>{C.value=r()?.code??"-"}),t("l\
abel",{class:"ajar-help-where"},t("span",{},e["help-in"]),C)},h=({say:O,to:C},q)=>{if(/^(tel|sms):/.test(C))return t("a",
{class:q?"ajar-reach":"ajar-reach ajar-first",href:C},t("span",{},...qe(O)));let U=t("span",{},O),d=t("button",{type:"bu\
tton",class:"ajar-link","aria-label":V(e["help-copy-what"],{address:C}),onclick:async()=>{await fn(C,U)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},U," ",d)},y=O=>t("li",{},t("p",{class:"ajar-for"},O.
for_what),t("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),t("div",{class:"ajar-ways"},
...O.reach.map(h))),k=({emergency:O,note:C})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-danger"]),C?t("\
p",{class:"ajar-hint"},C):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:dt(O)},V(e["help-call"],{number:O})))),
v=O=>i(()=>{let C=r();if(!C)return[t("p",{},e["help-elsewhere-how"])];let q=O.flatMap(U=>U==="emergency"?k(C):Ie(C,[U]).
map(y));return[t("ul",{class:"ajar-help-lines"},...q)]});function L(){it({title:e["help-title"],close:e["help-close"],bar:t(
"div",{class:"ajar-help-bar"},g(),Be({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),v(ut),t("p",{class:"ajar-hint"},
e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function E({title:O,text:C,now:q,lines:U,kinds:d,
countries:p},{level:f,aside:x,needs:B}){return p&&!F()&&(Y().countries=p),t("section",{class:"ajar-danger"},t(`h${f}`,{tabindex:"\
-1"},O),t("p",{},C),d.length?null:B?.()??null,g(),v(U),t("ul",{class:"ajar-todo"},...q.map(N=>t("li",{},N))),t("p",{class:"\
ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let T=()=>t("butto\
n",{type:"button",class:"ajar-get-help",onclick:L},e["help-get"]);function I({emergency:O,...C}){let U=pn.map(p=>Ie(C,[p])[0]?.
reach??[]).flatMap(p=>["tel:","sms:"].map(f=>p.find(({to:x})=>x.startsWith(f))));return[{say:V(e["help-call"],{number:O}),
to:dt(O)},...U.filter(Boolean)]}let D=(O=`${e["help-line"]} `)=>i(()=>{let C=r(),q=(C?I(C):[]).flatMap(({say:p,to:f},x)=>[
x?" · ":"",t("a",{href:f},...qe(p))]),U=t("button",{type:"button",class:"ajar-link",onclick:L},e["help-get"]),d=t("span",
{class:"ajar-off-paper"},q.length?" · ":"",U);return[t("p",{class:"ajar-help-line"},O,...q,d)]});function w(O){if(!F())
return;let[C]=[...O.querySelectorAll(ft)].reverse();C?.closest("p, ul").after(D(""));for(let q of O.querySelectorAll("de\
tails"))q.open=q.querySelector("summary").textContent===r()?.country}let S=()=>i(()=>{let O=r();return O?[t("p",{},t("b",
{},`${e["help-title"]}, ${O.country}`)),t("p",{},`${e["help-danger"]} ${V(e["help-call"],{number:O.emergency})}`),t("ul",
{},...Ie(O,ut).map(({for_what:C,name:q,reach:U,hours:d})=>t("li",{},...qe(`${C}: ${q}. ${U.map(({say:p})=>p).join(" · ")}\
. ${d}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),F=()=>a().length>0;return{open:L,notice:E,button:T,line:D,addNumbers:w,
text:S,choose:u,code:l,isKnown:F}}var Be=({words:e,leave:n})=>t("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:n},e.leave);function gt(e){if(Y().open){Y().open=e;return}Y().open=e,window.addEventListener("click",
n=>{n.target.closest?.(ft)&&(n.preventDefault(),n.stopPropagation(),Y().open())},{capture:!0})}async function fn(e,n){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(n),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var hn="about:blank";function De(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(hn)}function bt(e=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),De()))},{capture:!0})}function yt(e,n,{words:o,group:s,change:a,say:l}){let r={...n},u={},m=e.piles.map(k=>(u[k.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let L=h[v.dataTransfer.
getData("text/plain")]?.[k.id];L&&!L.matches(":disabled")&&(L.checked=!0,g(L.dataset.card,k))}},u[k.id]))),i=()=>e.piles.
forEach(k=>{u[k.id].textContent=V(o["pile-count"],{pile:k.text,n:Object.values(r).filter(v=>v===k.id).length})}),g=(k,v)=>{
r[k]=v.id,i(),a({...r}),l(V(o.moved,{card:e.cards.find(L=>L.id===k).text,pile:v.text}))},h={},y=e.cards.map(k=>{h[k.id]=
{};let v=`${s}-${k.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:L=>L.dataTransfer.setData(
"text/plain",k.id)},t("legend",{},k.text),t("div",{class:"ajar-into"},...e.piles.map(L=>{let E=t("input",{type:"radio",name:v,
value:L.id,"data-card":k.id,checked:r[k.id]===L.id,onchange:()=>g(k.id,L)});return h[k.id][L.id]=E,t("label",{},E,t("spa\
n",{},L.text))})))});return i(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...m),...y)}var kt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",mn=new RegExp(`^${kt}+|${kt}\
+$`,"g"),gn=/[\p{L}\p{N}_]+/gu,bn=/^[\p{L}\p{N}_]+/u,yn=/\{([a-z][a-z0-9-]*)\}/,[kn,jn]=["⁨","⁩"],jt=/[.!?…؟。][\u2069”’"')»]*$/,
vn=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
pe=e=>e.replace(mn,""),ne=e=>e.toLowerCase().toUpperCase(),Re=e=>e.match(bn)?.[0]??"",vt=(e,n="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function be(e,n){let o=e.split(yn),s=o.pop(),a="";for(let l=0;l<
o.length;l+=2){let r=pe(n[o[l+1]]),u=wn(o[l],r);a+=(jt.test(a)?u.replace(/^,+/,""):u)+xn(r)}return jt.test(a)?a:a+s}function wn(e,n){
let o=ne(Re(n));if(!o)return e;for(let s of e.matchAll(gn))if(ne(s[0])===o)return e.slice(0,s.index);return e}var xn=e=>vn.
test(e)?`${kn}${e}${jn}`:e;var Fe=2e4,Cn=10,On=/^(\d{4})-(\d\d)-(\d\d)$/,X=class extends Error{constructor(n,o={}){super(n),Object.assign(this,{code:n,
values:o})}};function ze({items:e,ids:n},o){let s=Object.keys(o).filter(l=>!n.includes(l));if(s.length)throw new X("unkn\
own-items",{items:s.sort()});let a=Object.fromEntries(n.map(l=>[l,null]));for(let l of e){let r=o[l.id],u=r==null?null:$n[l.
kind](r,l);se(l,a)&&(a[l.id]=Sn(l,u,a))}return a}function Ct(e,n){try{ze(e,n)}catch(o){if(o instanceof X)return!1;throw o}
return!0}var Ot=e=>Object.values(e).every(n=>n==null);function de(e,n){if(n==null)return[];switch(e.kind){case"choice":return[
...n.chosen.map(o=>wt(e.cards,o)),pe(n.own)].filter(Boolean);case"sort":return e.cards.filter(o=>n[o.id]).map(o=>`${o.text}\
: ${wt(e.piles,n[o.id])}`);case"date":return[vt(n)];case"list":return n.map(pe);default:return[pe(`${n}`)]}}var wt=(e,n)=>e.
find(o=>o.id===n)?.text??n;function Sn(e,n,o){if(e.kind!=="choice"||!n)return n;let s=ie(e,o).map(({id:l})=>l),a=n.chosen.
filter(l=>s.includes(l));return a.length||n.own?{chosen:a,own:n.own}:null}var $n={ruler(e){if(!Number.isInteger(e)||e<0||
e>Cn)throw new X("answer-ruler");return e},choice(e,{cards:n,many:o,own:s}){let a=n.map(({id:m})=>m);if(!xt(e)||!Array.isArray(
e.chosen)||!e.chosen.every(_e(a)))throw new X("answer-cards");let{chosen:l}=e,r=We("own"in e?e.own:"")??"";if(r&&!s)throw new X(
"answer-own");if(!o&&l.length+!!r>1)throw new X("answer-one-card");let u=a.filter(m=>l.includes(m));return u.length||r?{
chosen:u,own:r}:null},sort(e,{cards:n,piles:o}){let s=n.map(({id:r})=>r),a=_e(o.map(({id:r})=>r));if(!xt(e)||!Object.keys(
e).every(_e(s))||!Object.values(e).every(a))throw new X("answer-piles");let l=s.filter(r=>Object.hasOwn(e,r)).map(r=>[r,
e[r]]);return l.length?Object.fromEntries(l):null},text:We,list(e,{most:n}){if(!Array.isArray(e)||e.length>n)throw new X(
"answer-lines",{most:n});let o=e.map(s=>We(s)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(typeof e!=
"string"||!En(e))throw new X("answer-day");return e}};function We(e){if(typeof e!="string")throw new X("answer-text");if(e.
length>Fe&&[...e].length>Fe)throw new X("answer-long",{most:Fe});return pe(e)?e:null}var _e=e=>n=>e.includes(n),xt=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e);function En(e){let[,n,o,s]=(e.match(On)??[]).map(Number),l=[31,n%4===0&&(n%100!==0||
n%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return n>0&&s>0&&s<=l}var Mn=[{answers:["all"]}],An=/\p{L}/u,Ln=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Tn=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Nn=/\{([a-z][a-z0-9-]*)\}/g;function $t({items:e,rules:n,reflection:o},s,{plain:a=!1}={}){let l=Object.fromEntries(e.map(
({id:i})=>[i,s[i]??null]));if(Ot(l))return"nothing"in o?[Se([o.nothing])]:[];let r=In({items:e,answers:l,rules:n,phrases:o}),
m=(a||!n.length?Mn:n).flatMap(r);return a||!("closing"in o)?m:[...m,Se([o.closing])]}var Se=e=>({words:e,heading:"",said:[]}),
re=(e,n,o=[])=>({words:o,heading:e,said:n}),St=(e,n)=>e.filter(o=>!n.has(ne(o)));function In({items:e,answers:n,rules:o,
phrases:s}){let a=d=>e.find(({id:p})=>p===`couple-${d}`)??e.find(({id:p})=>p===d),l=d=>n[a(d)?.id]??null,r=d=>a(d)?de(a(
d),l(d)):[],u=d=>{let p=new Set(d.map(a));return e.filter(f=>p.has(f))},m=d=>{let p=l(d);return typeof p=="number"?p:r(d).
length},i=d=>d.map(p=>l(p)?.chosen).find(p=>Array.isArray(p))??[],g=(d,p)=>{let[f,x]=[a(d),l(d)];return f?.kind!=="sort"||
!x?[]:f.cards.filter(({id:B})=>x[B]===p).map(({text:B})=>B)},h=d=>new Set(d?r(d).map(ne):[]),y=({if:d=[],unless:p=[]})=>d.
every(k)&&!p.some(k);function k(d){if(typeof d=="string")return l(d)!==null;let{item:p=[],cards:f,piles:x,without:B,only:N,
least:W,asked:H}=d;if(H)return!!a(H)&&se(a(H),n);let M=p.find(G=>l(G)!==null);if(!M)return!1;let z=i([M]);return f&&!f.some(
G=>z.includes(G))||x&&!x.some(G=>St(g(M,G),h(B)).length)||N&&!(G=>G.size===1&&G.has(N))(new Set(Object.values(l(M))))?!1:
W==null||m(M)>=W}let v=(d,p={})=>V(s[d],p);function L(d,p={}){if(typeof d=="string")return v(d,p);if(!y(d))return null;let{
phrase:f,of:x,score:B}=d;if(B){let N=O(B);return N===null?null:v(f,{t:50+10*N})}return x?r(x).length?v(f,{n:m(x),...p}):
null:v(f,p)}let E=(d=[],p={})=>d.map(f=>L(f,p)).filter(f=>f!==null),T=(d,p)=>{let f=E(d,p);return f.length?[Se(f)]:[]};function I(d){
if(typeof d=="string")return r(d);if("level"in d)return C(d);if("phrase"in d){let[W]=d.of?r(d.of):[],H=L(d,W===void 0?{}:
{words:W});return H===null?[]:[H]}let{item:p,pile:f,also:x,without:B}=d,N=f?g(p,f):r(p);return x&&(N=N.filter(W=>h(x).has(
ne(W)))),St(N,h(B))}let D=({heading:d,under:p})=>d?v(d):(p&&a(p)?.said)??"";function w(d,p){let f=a(d);if(f?.kind!=="sor\
t"||n[f.id]===null)return[];let x=N=>f.piles.find(W=>W.id===N).text;return(p??f.piles.map(({id:N})=>N)).map(N=>({id:N,text:x(
N),cards:g(d,N)}))}let S=o.find(d=>d.ladder)?.ladder,F=()=>Math.floor(S.rungs.length/2);function O(d){let[p]=i([d]);return!S||
!p?null:F()-S.rungs.findIndex(({card:f})=>f===p)}function C({level:d,up:p=0}){let f=d.map(O).find(B=>B!==null);if(!S||f===
void 0)return[];let x=S.rungs[F()-f-p];return x?r(x.item):[]}let q={answers({answers:d}){return(d[0]==="all"?e:u(d)).filter(
({id:f})=>n[f]!==null).map(f=>re(f.said||f.ask,de(f,n[f.id])))},lines(d){let p=d.lines.flatMap(I),f=p.length?[re(D(d),p,
E(d.say))]:[],x=d.count?.[Math.min(p.length,d.count.length-1)];return x?[...f,Se([v(x,{n:p.length})])]:f},piles({piles:d,
only:p,heading:f,below:x={},all:B={}}){let N=W=>W.length===a(d).cards.length;return w(d,p).filter(({cards:W})=>W.length).
flatMap(({id:W,text:H,cards:M})=>{let z=N(M)&&B[W]||x[W],Z=f?v(f,{pile:H}):H;return[re(Z,M),...T(z?[z]:[])]})},empty(d){
let p=w(d.empty,d.only).filter(({cards:f})=>!f.length).map(({text:f})=>f);return p.length?[re(D(d),p,E(d.say))]:[]},sentence(d){
let p=s[d.sentence],f=[...p.matchAll(Nn)].map(([,B])=>B),x=Object.fromEntries(f.map(B=>[B,r(B).join(" ")]));return Object.
values(x).every(Boolean)?[re(D(d),[be(p,x)])]:[]},message(d){let p=d.message.parts.map(f=>[f,r(f.item)[0]]).filter(([,f])=>f).
map(([f,x])=>U(f,x,d.message));return p.length?[re(D(d),[p.join(" ")])]:[]},ladder(){let[d=""]=r(S.goal),[[p],[f]]=[i([S.
today]),i([S.later])],x=S.rungs.map(({card:B,item:N})=>{let W=a(N)?.said??"",[H]=r(N),M=H?`${W}: ${H}`:v("open",{level:W}),
z=qn(B===p,B===f,!!f);return z?v(z,{level:M}):M});return[re(v(d?"ladder":"ladder-unnamed",{goal:d}),x)]},missing({missing:d,
say:p}){let f=u(d).filter(({id:x})=>n[x]===null);return f.length?T(p,{parts:f.map(x=>x.said).join("; ")}):[]},repeated(d){
let p=d.repeated.map(r),f=new Map;for(let N of p.flat())f.has(ne(N))||f.set(ne(N),N);let x=N=>p.filter(W=>W.some(H=>ne(H)===
N)).length>1,B=[...f].filter(([N])=>x(N)).map(([,N])=>N);return B.length?[re(D(d),B)]:[]}};function U(d,p,{self:f=[],small:x=[],
capitals:B=[]}){let{opener:N,clause:W,clauses:H=[],questions:M=[],names:z=!1}=d,Z=Re(p),G=Z.toLowerCase();if(f.includes(
G))return be("{words}.",{words:p});let ee=[...s[N]].at(-1);if(!Ln.test(p.match(An)?.[0]??"a")||M.includes(G))return be(`\
{words}${ee}`,{words:p});let $=s[W&&H.includes(G)?W:N],_=z||B.includes(Z),J=x.includes(G)||Tn.test(Z)&&!_,[c=""]=p,b=J?c.
toLowerCase()+p.slice(c.length):p;return be($,{words:b})}return d=>{if(!y(d))return[];let p=Object.keys(q).find(x=>x in d),
f=p?q[p](d):T(d.say);return f.length&&d.then?[...f,...T([d.then])]:f}}function qn(e,n,o){return n?e?"was-and-now":"now":
e?o?"was":"today":""}function Et(e,n,{dangers:o,countries:s}){let a=ht(e.items,n,o),l=!!a?.kinds.length;return{danger:a&&{...a,countries:s},reflection:$t(
e,n,{plain:l})}}function Ve(e,{words:n,label:o,question:s,act:a}){let l=e.querySelector("button, input"),r=[...e.childNodes],u=(g,h)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),l.focus(),h()}},g),m=u(n["home-no"],()=>{}),i=t("div",{class:"\
ajar-moves"},m,u(o,a));e.replaceChildren(t("p",{},s),i),m.focus()}function $e(e){let o=t("button",{type:"button",onclick:()=>Ve(
s,e)},e.label),s=t("div",{class:"ajar-twice"},o);return s}function Mt({words:e,send:n,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=t("span",{}),l=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),r=t("p",{class:"ajar-problem",role:"al\
ert"}),u=t("div",{}),m=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,u),i={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},g=i,h=!1,y=!1,k=!1,v=!1,L=!1,E=(c,b,j={})=>t("button",{type:"button",onclick:b,...j},c),
T=t("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>x()}),I=E(e["keep-open"],()=>x(),{class:"ajar-link"}),
D=t("div",{class:"ajar-offer"}),w=!1,S=c=>{c.tabIndex=-1,c.focus()},F=()=>u.querySelector(".ajar-change"),O=()=>i.state===
"kept"&&!i.reopen;function C(c,b=c){l.dataset.short=b,a.textContent!==c&&(a.textContent=c)}function q(){let c=i.problem?
e["keep-unsaved"]:e["keep-saving"],[b,j]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[c],lost:[e["keep-lost"]]}[L?"lost":i.state];l.
classList.toggle("ajar-state-lost",L),C(b,j),l.dataset.longest=i.state==="kept"?e["keep-saved"]:"",r.textContent!==i.problem&&
(r.textContent=i.problem),r.hidden=!i.problem,U()}function U(){let c=o&&i.state==="none"&&!h,[b,j]=i.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];T.setAttribute("aria-label",b),T.replaceChildren(t("sp\
an",{class:"ajar-long"},b),t("span",{class:"ajar-short"},j)),T.hidden=!c||w,I.hidden=!c||!i.exists,D.hidden=!c||v,m.hidden=
c&&r.hidden}function d(){let c=()=>{v=!0,q(),S(l)};return D.replaceChildren(t("p",{},e["keep-offer"]),t("div",{class:"aj\
ar-moves"},E(e["keep-nothing"],c),E(e["keep-offer-yes"],x))),D}function p(){i={...i,saved:!1},q()}function f(){q(),g=i,O()?
u.replaceChildren(y?z("change"):$()):i.state!=="none"?u.replaceChildren(z("unlock")):h?u.replaceChildren(z(i.exists?"ope\
n":"start")):u.replaceChildren(o?"":v?H():W())}let x=()=>{h=!0,f(),m.scrollIntoView({block:"nearest"}),u.querySelector("\
input").focus()},B=()=>i.hosted?t("p",{},e["keep-hub"]):null,N=()=>i.here?t("details",{},t("summary",{},e["keep-tab"]),t(
"p",{},e["keep-tab-how"])):null;function W(){return t("div",{class:"ajar-choose"},t("p",{class:"ajar-title"},e["keep-tit\
le"]),t("p",{},e[i.exists?"keep-there":"keep-why"]),B(),t("div",{class:"ajar-moves"},E(e["keep-nothing"],()=>{v=!0,f(),S(
l)}),E(e[i.exists?"keep-open":"keep-start"],x)))}let H=()=>t("p",{},E(e[i.exists?"keep-open":"keep-start"],x,{class:"aja\
r-link"}));function M(){let b=["none","weak","fair","good","strong"].map(j=>e[`keep-strength-${j}`]).reduce((j,A)=>A.length>
j.length?A:j);return t("p",{class:"ajar-strength","aria-live":"polite","data-longest":b},t("span",{},e["keep-strength-no\
ne"]))}function z(c){let b=c==="start"||c==="change",j={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[c],A=t("input",{id:`${s}-words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,
oninput:()=>{b&&n({strength:A.value})}}),R=t("input",{id:`${s}-again`,type:"password",spellcheck:"false"}),K=t("div",{},
t("label",{for:`${s}-again`},e["keep-again"]),R),P=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),oe=t("input",{id:`${s}\
-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n({place:oe.value})}),ae=M(),je=()=>{if(!A.value){A.focus();
return}if(P.hidden=!0,b&&A.type==="password"&&R.value!==A.value){P.textContent=e["keep-again-differs"],P.hidden=!1,R.focus();
return}c==="change"?n({change:A.value},{awaited:!0}):n({[c==="start"?"keep":"unlock"]:A.value,place:oe.value},{awaited:!0}),
C(e["keep-opening"]),A.value="",R.value="",ae.firstChild.textContent=e["keep-strength-none"]},ve=()=>{h=!1,y=!1,f(),c===
"change"?F().focus():S(l)},me=t("details",{},t("summary",{},e["keep-where"]),t("label",{for:`${s}-place`},e["keep-place"]),
oe);return t("form",{class:"ajar-ask",onsubmit:le=>{le.preventDefault(),je()}},t(i.state==="locked"?"h1":"p",{class:"aja\
r-title"},j),B(),c==="start"&&o?t("p",{},e["keep-why"]):null,c==="start"?N():null,c==="change"?t("p",{},e["keep-change-h\
ow"]):null,b?t("p",{},e["keep-no-way-back"]):null,c==="start"&&i.here==="browser"?t("p",{},e["keep-browser"]):null,t("la\
bel",{for:`${s}-words`},e[c==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${s}-how`},e[b?"keep-\
how":"keep-how-open"]),A,b?ae:null,b?K:null,t("label",{class:"ajar-card"},t("input",{type:"checkbox",onchange:({target:le})=>{
A.type=le.checked?"text":"password",K.hidden=le.checked,P.hidden=!0}}),t("span",{},e["keep-see"])),b?P:null,c==="change"||
i.here?null:me,t("div",{class:"ajar-moves"},c==="unlock"?null:E(e["keep-not-now"],ve),t("button",{type:"submit"},j)),b?null:
ee(),c==="start"&&i.here?G():null)}let Z=()=>E(e["keep-copy"],()=>n({take:"sealed"}));function G(){let c={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},b=t("input",{type:"file",onchange:async()=>{let R=new Uint8Array(await b.
files[0].arrayBuffer()),K=()=>n({bring:R},{awaited:!0});b.value="",i.exists?Ve(A,{...c,act:K}):K()}}),j=t("label",{class:"\
ajar-words"},t("span",{},e["keep-bring"]),b),A=t("div",{class:"ajar-twice"},j);return A}function ee(){let c=$e({words:e,
label:e["keep-erase"],question:e["home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},t("summary",{},e["\
keep-forgot"]),t("p",{},e["keep-forgot-how"]),...i.here?[t("p",{},e["keep-copy-forgot"]),Z(),G()]:[],t("p",{},e["keep-er\
ase-how"]),c)}function $(){let c=t("select",{id:`${s}-minutes`,onchange:()=>n({minutes:Number(c.value)})},...[...new Set(
[5,15,30,60,i.minutes])].sort((b,j)=>b-j).map(b=>t("option",{value:b,selected:b===i.minutes},V(e["keep-minutes"],{n:b}))));
return t("div",{class:"ajar-kept"},E(e["keep-lock"],()=>{C(e["keep-opening"]),n({lock:!0},{awaited:!0})}),E(e["keep-chan\
ge"],()=>{y=!0,k=!1,f(),u.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"statu\
s"},k?e["keep-changed"]:""),t("details",{},t("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[t("p",{},e["kee\
p-copy-how"]),Z()]:[t("p",{},i.place)],i.copied?t("p",{},V(e["keep-copied"],{program:i.copied})):null,t("label",{for:`${s}\
-minutes`},e["keep-idle"]),c))}function _(c){if(c.strength!=null){let b=u.querySelector(".ajar-strength > span");b&&(b.textContent=
c.strength);return}if(c.changed){y=!1,f(),u.querySelector(".ajar-changed").textContent=e["keep-changed"],k=!0,F().focus();
return}i={...i,...c},i.state==="kept"&&(h=!1),O()||(y=!1),q(),J()}let J=ue(u,()=>{let c=g;if(c.state===i.state&&c.exists===
i.exists&&c.minutes===i.minutes&&c.here===i.here&&!!c.reopen==!!i.reopen&&!!c.hosted==!!i.hosted&&u.firstChild){g=i;return}
let j=h&&c.place!==i.place;f(),c.state!==i.state&&c.state!=="none"?S(l):j&&u.querySelector("input").focus()});return f(),
{line:l,small:T,opener:I,more:m,offer:d,setStart:c=>{w=c,q()},update:_,begin:p,setLost:c=>{L=c,q()},say:c=>{r.textContent=
c,r.hidden=!1,m.hidden=!1}}}function At({items:e},n){let o={};for(let s of e){let a=n[s.id];if(!(a==null||!se(s,o)))if(s.kind==="choice"){let r=(s.among?
ie(s,o):s.cards).map(m=>m.id).filter(m=>a.chosen.includes(m)),u=a.own?.trim()?a.own:"";(r.length||u)&&(o[s.id]={chosen:r,
own:u})}else if(s.kind==="sort"){let l=s.cards.filter(r=>a[r.id]).map(r=>[r.id,a[r.id]]);l.length&&(o[s.id]=Object.fromEntries(
l))}else if(s.kind==="list"){let l=a.filter(r=>r.trim());l.length&&(o[s.id]=l)}else`${a}`.trim()&&(o[s.id]=a)}return o}var Lt=(e,n)=>V(e.ask,n);var Bn=new Set(["autorestarting","dead","restarting","terminating"]),Dn=4e3;function Tt({widget_manager:e},{gone:n,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let l=0,r=(m,i)=>{
Bn.has(i)&&n()},u=(m,i)=>{clearTimeout(l),i==="disconnected"?n():i==="connecting"?l=setTimeout(n,Dn):o()};return s.connect(
r),a.connect(u),()=>{clearTimeout(l),s.disconnect(r),a.disconnect(u)}}function Nt({words:e,answered:n}){let o=new Set,s=!1,
a=()=>n().map(([m,i])=>{let g=At(m,i),h=m.items.filter(y=>y.id in g).map(y=>[Lt(y,g),...de(y,g[y.id])].join(`
`));return[m.title,...h].join(`

`)}).join(`


`);async function l(m){let i=a(),g=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});g.value=i,m.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(i)}catch{if(m.append(g),g.select(),!document.execCommand("\
copy"))return}m.querySelector("[role=status]").textContent=e["lost-copied"]}function r(m={}){let i=t("div",{class:"ajar-\
lost",hidden:!s,...m},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(i)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(i),i}function u(m){s=m;for(let i of o)i.hidden=!m}return{line:r,set:u,isLost:()=>s,forget:m=>o.delete(
m)}}function It(e,{words:n,send:o,open:s,help:a}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=te(
n,w=>l.replaceChildren(w)),u=w=>{r.begin(),o(w)},m=t("div",{}),i={},g="",h=0,y=we(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},m),l);let k=(w,S)=>t("button",{type:"button",onclick:S},w),v=w=>t("div",{class:"\
ajar-reflection"},...w.flatMap(S=>Ee(S,3))),L=(w,S,F)=>$e({words:n,label:w,question:S,act:()=>u(F)}),E=()=>{let w=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&u({import:await w.files[0].text()}),w.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),w)},T=ue(m,()=>{let w=JSON.stringify(i);w!==g&&
(g=w,xe(m,I))});function I(){let w=(O,C)=>k(C,()=>u({take:O})),S=h>(i.danger?.kinds.length??0)?null:i.danger,F=()=>{h=S.
kinds.length+1,I(),m.querySelector(".ajar-welcome").focus()};m.replaceChildren(S?a.notice(S,{level:2,aside:F}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},i.welcome),i.section?t("div",{class:"ajar-moves"},k(n["home-go-on"],()=>s(i.section))):
"",i.due?.length?t("ul",{},...i.due.map(O=>t("li",{},O))):"",i.plan?.length?t("h2",{},n["home-plan"]):"",i.plan?.length?
v(i.plan):"",i.plan?.length&&!S?a.line():"",...(i.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:C})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${O}`),v(C))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...S?[]:[k(n["home-take-plan"],()=>u({take:"plan",paper:y.value(),country:a.
code()})),y.element(),w("calendar",n["home-take-calendar"]),i.danger?"":w("calendar-line",n["home-take-calendar-line"])],
w("check-ins",n["home-take-check-ins"]),w("everything",n["home-take-everything"])),E()),i.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),L(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),L(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:w=>{r.end(),i=w,T()},settle:r.end,say:(w,S="")=>{
r.end();let F=t("div",{class:"ajar-text"});Q(F,S),l.replaceChildren(w,F),l.scrollIntoView({block:"nearest"})}}}function qt({
name:e,type:n,data:o}){let s=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:n}));t(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}var fe=(...e)=>e.map(([n,o,s={}])=>ce("path",{class:n,d:o,...s})),ye=(e,...n)=>ce("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...n),Rn=(e,n,o,s)=>ce("circle",{class:e,cx:n,cy:o,r:s}),Fn={cup:()=>ye("88 74 46 56",...fe(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ye("296 12 176 168",...fe(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ye("136 24 136 140",...fe(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Rn("glow",234,94,4),...fe(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ye("312 66 80 120",...fe(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ye("190 66 72 100",ce("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ce("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...fe(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Bt=(e,n)=>t("ul",{class:"ajar-doors"},...e.map(({to:o,name:s,hint:a,picture:l})=>t("li",{},t("button",{
type:"button",onclick:()=>n(o)},Fn[l](),t("span",{},t("b",{},s)," ",t("span",{},a))))));function Dt(e,{open:n,opener:o}){
let s=t("button",{type:"button",class:"ajar-link",onclick:()=>n(e.first)},e.all);return t("div",{class:"ajar-start"},t("\
h1",{},e.title),t("p",{class:"ajar-lead"},e.lead),t("h2",{},e.ask),Bt(e.doors,n),t("div",{class:"ajar-small-ways"},s,o??
null))}var Rt=(e,{open:n})=>t("div",{class:"ajar-start"},t("h2",{},e.ask),Bt(e.doors,n)),Ft=(e,{open:n})=>t("div",{class:"\
ajar-small-ways"},t("button",{type:"button",class:"ajar-link",onclick:()=>n("start")},e.back),t("button",{type:"button",
class:"ajar-link",onclick:()=>n(e.to)},e.onward)),Wn=4e3,_n=6e3,zn=6;function Wt(e){let n=0,o=0,s=t("p",{class:"ajar-bre\
ath"}),a=t("div",{class:"ajar-circle","aria-hidden":"true"}),l=t("button",{type:"button",onclick:()=>n?g():i()},e.begin);
function r(y,k){s.textContent=y,a.dataset.breath=k}function u(){if(o===zn){g(),s.textContent=e.after;return}o++,r(e.in,"\
in"),n=setTimeout(m,Wn)}function m(){r(e.out,"out"),n=setTimeout(u,_n)}function i(){o=0,l.textContent=e.stop,u()}function g(){
clearTimeout(n),n=0,l.textContent=e.begin,r("","")}return{element:t("div",{class:"ajar-breathing"},t("h1",{},e.title),t(
"p",{},e.how),t("div",{class:"ajar-breathe"},a,s),l,t("details",{},t("summary",{},e.other),t("ul",{},...e.instead.map(y=>t(
"li",{},y))))),stop:g}}window.ajarShown??(window.ajarShown=new WeakMap);var ke=window.ajarShown,_t="needs@",zt=({answers:e,done:n,danger:o,reflection:s})=>JSON.
stringify([e,n,o,s]),he={};function Vn(){let e=document.getElementById("ajar-style")??document.head.appendChild(t("style",
{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar\
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
max-width:16em;padding-inline:.4em}.ajar button.ajar-link{border:0;padding:.25em;min-height:28px;background:none;text-de\
coration:underline}
.ajar button.ajar-link:hover{background:none;color:var(--ajar-ink)}.ajar-form,.ajar-scenario{background:var(--ajar-paper\
);
border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{m\
argin-top:.5em;
color:var(--ajar-muted)}.ajar-body{margin-top:1.5em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bot\
tom:.5em}
.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;marg\
in-bottom:.75em;
width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(\
--ajar-muted);
margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=password],input[type=date],select,textarea){font\
:inherit;
color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:100%;margin:0;border:2px solid var(--ajar-edge);\

border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:auto}.ajar input[type=date]{width:auto;min-w\
idth:12em}
.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-words{display:block}.ajar .ajar-words>span,.ajar .ajar-own>s\
pan{
display:block;color:var(--ajar-muted);margin-bottom:.25em}.ajar input:is([type=radio],[type=checkbox]){accent-color:var(\
--ajar-accent);
margin:0;font-size:inherit}.ajar-numbers{display:grid;grid-template-columns:repeat(11,minmax(24px,1fr));gap:clamp(0px,1.\
6cqi
- 5px,8px)}@container (max-width: 19rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{positio\
n:relative;
display:block}.ajar-number input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}.ajar-number \
span{
display:grid;place-items:center;min-height:48px;border:2px solid var(--ajar-edge);border-radius:10px;font-variant-numeri\
c:tabular-nums;
font-weight:600;background:var(--ajar-paper)}.ajar-number input:checked+span{background:var(--ajar-soft);border-color:va\
r(--ajar-accent);
font-weight:800;box-shadow:inset 0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--ajar-accent)}.ajar-number input:hov\
er+
span{border-color:var(--ajar-accent)}.ajar-number input:focus-visible+span{outline:3px solid var(--ajar-accent);outline-\
offset:2px}
.ajar .ajar-anchors{display:flex;justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-he\
ight:1.4}
.ajar-anchors>span{max-width:45%}.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;gap:.75em;align-\
items:baseline;
padding:.6em .75em;border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(input:checked){background:var(--aja\
r-soft)}
.ajar-card input{flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container (min-width: 60rem){.ajar-ca\
rds{
display:grid;grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:bloc\
k;
margin-top:.75em}.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding\
:1em
1.25em 1.25em;background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1p\
x
var(--ajar-paper),0 5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size\
:1.25em;
line-height:1.35}.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-p\
iles
button{min-height:68px;padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overfl\
ow-wrap:anywhere}
.ajar .ajar-one-piles button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.aj\
ar
.ajar-one-piles button[aria-pressed=true]{background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0\

-.4rem 0 var(--ajar-accent)}.ajar-one-also{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-t\
op:.5em}
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
radius:0}}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{paddi\
ng-block:.25em}
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
.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-st\
ate,
.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content\
:attr(data-longest);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-keeping details>*+*{m\
argin-top:.75em!important}
.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;paddi\
ng:.75em
1em;margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welco\
me{
font-size:1.15em}.ajar-home>div>ul{padding-left:1.3em!important}.ajar-home details>*+*{margin-top:.75em!important}.ajar-\
take{
display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin\
-block:1em}
.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-left:1em}.ajar-couple .ajar-cards{display:flex;flex-wrap\
:wrap;
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
.ajar .ajar-doors li:first-child button{background:var(--ajar-tint);border-color:var(--ajar-accent)}.ajar-doors b{displa\
y:block;
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
*{margin-top:1.25rem}.ajar-aside .ajar-body{margin-top:.5rem}.ajar-aside .ajar-item>legend{font-size:1.15em}.ajar-breath\
ing>
*+*{margin-top:.75rem!important}.ajar-breathing ul{padding-left:1.3em!important}.ajar-breathe{display:grid;place-items:c\
enter;
min-height:11rem}.ajar-breathe>*{grid-area:1 / 1}.ajar-circle{width:10rem;height:10rem;border-radius:50%;background:var(\
--ajar-tint);
border:3px solid var(--ajar-accent);transform:scale(.6)}.ajar .ajar-breath{z-index:1;text-align:center;font-weight:600;m\
ax-width:14rem}
@media(prefers-reduced-motion:no-preference){.ajar-circle[data-breath=in]{transform:scale(1);transition:transform 4s eas\
e-in-out}
.ajar-circle[data-breath=out]{transform:scale(.6);transition:transform 6s ease-in-out}}.ajar-offer{display:flex;flex-wra\
p:wrap;
align-items:center;gap:.25em 1em;margin-top:1em;padding-top:.75em;border-top:1px solid var(--ajar-line)}.ajar .ajar-offe\
r>
p{flex:1 0 auto;font-weight:600}.ajar .ajar-offer .ajar-moves{flex:1 1 14em;margin:0}.ajar button.ajar-save{padding:0;mi\
n-height:24px;
font-size:.95em;font-weight:500;white-space:nowrap}.ajar-save .ajar-short{display:none}@media(max-width:40em){.ajar-save\

.ajar-short{display:inline}.ajar-save .ajar-long{display:none}}@media print{.ajar :is(.ajar-offer,.ajar-small-ways){disp\
lay:none}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.aja\
r button[aria-disabled]{
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
`;e.textContent!==n&&(e.textContent=n)}function Un({model:e,el:n}){Vn();let o=e.get("pages"),s=e.get("words"),a=new Map,
l=new Map,r=new Map,u=[],m=c=>u.push(c),i=null,g=!1,h=!1,y=new Map,k=new Map,v=Math.min(e.get("page"),o.length-1);n.classList.
add("ajar");let L=t("div",{class:"ajar-page"}),E=c=>o.flatMap(({blocks:b})=>b).find(b=>b.kind==="exercise"&&b.key===c)?.
exercise,T=Nt({words:s,answered:()=>[...l].map(([c,{answers:b}])=>[E(c),b]).filter(([c,b])=>c&&Object.keys(b??{}).length)}),
I=0,D=c=>{if(clearTimeout(I),I=0,T.set(c),i?.setLost(c),c)for(let b of r.keys())a.get(b)?.release()},w=(c,{awaited:b=!1}={})=>{
try{e.send(c)}catch{D(!0);return}b&&!I&&(I=setTimeout(()=>D(!0),8e3))},S=!1;function F(){S||window.ajarDangers||(S=!0,w(
{dangers:!0}))}function O({key:c,exercise:b},j){if(!window.ajarDangers||!Ct(b,j))return;let A=ze(b,j),R=Et(b,A,window.ajarDangers);
N(c,{answers:A,done:!0,...R}),y.set(c,zt(l.get(c))),a.get(c).update(l.get(c))}let C=mt({words:s,countries:e.get("notice")?.
help??o[0]?.blocks[0]?.help,leave:()=>q(),onCountry:c=>w({country:c})}),q=()=>{w({forget:!0}),De()},U=(c,b,j)=>(a.set(c.
key,j),l.has(c.key)&&j.update(l.get(c.key)),b),d={html(c){let b=t("div",{class:"ajar-text"});return Q(b,c.html),C.addNumbers(
b),b.addEventListener("click",j=>{let A=j.target.closest("a"),R=o.findIndex(({id:K})=>K&&A?.getAttribute("href")===`${K}\
.ipynb`);R<0||(j.preventDefault(),z(R))}),b},home(c){let b=t("div",{});return U(c,b,It(b,{words:s,send:A=>{A.import&&a.get(
"chart")?.begin(),w(A)},open:f,help:C})),w({home:c.key}),b},exercise(c){let b=t("div",{}),j=T.line(i?{}:{role:"alert"});
r.set(c.key,b);let A=(R,K)=>{i?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let P=window.ajarSent;
k.set(c.key,P),w({key:c.key,...R,sent:P},{awaited:K}),!(!K||!T.isLost())&&(D(!0),j.scrollIntoView({block:"nearest"}))};return a.
set(c.key,He(b,c.exercise,{words:s,level:c.level,small:c.quick,sort:c.quick?tt:yt,enough:c.quick?"at once":"later",...l.
get(c.key),help:C,needs:()=>x(c.needs),below:()=>p(c.key),onAside:R=>N(c.key,{aside:R}),onChange:R=>{F(),N(c.key,{answers:R,
done:!1}),A({answers:R,done:!1},h)},onMove:R=>N(c.key,{at:R}),onDone:R=>{O(c,R),A({answers:R,done:!0},!0),c.key.startsWith(
"check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{N(c.key,{answers:{},done:!1}),A({remove:!0})}})),b.firstElementChild.
append(j),m(()=>T.forget(j)),b},chart(c){let b=t("div",{class:"ajar-chart-block"}),j=t("p",{class:"ajar-status",role:"st\
atus","aria-live":"polite"}),{begin:A,end:R}=te(s,P=>j.replaceChildren(P)),K=P=>{R(),Oe(b,P,s)};return a.set(c.key,{update:K,
begin:A,end:R}),l.has(c.key)&&K(l.get(c.key)),A(),w({chart:c.key}),t("div",{},b,j)},start:c=>Dt(c,{open:f,opener:i?.opener}),
doors:c=>Rt(c,{open:f}),onward:c=>Ft(c,{open:f}),breathing(c){let{element:b,stop:j}=Wt(c);return m(j),b},notice(c){if(bt(
()=>w({forget:!0})),!c.leave)return t("div",{class:"ajar-notice"},t("p",{},c.text));let b=t("div",{class:"ajar-leave"},C.
button(),Be({words:s,leave:q}));gt(C.open),i=Mt({words:s,send:w,isQuiet:o.length>1});let j=document.createDocumentFragment();
return j.append(t("div",{class:"ajar-notice"},t("div",{},i.line,i.small),b),t("div",{class:"ajar-on-paper"},C.text()),i.
more),j}};function p(c){let b=c.startsWith("plan@")&&C.isKnown()?C.line():"";return t("div",{class:"ajar-below"},b,i?.offer()??
"")}let f=c=>z(o.findIndex(b=>b.id===c));function x(c){let b=o.findIndex(({aside:A,blocks:R})=>!A&&R.some(({key:K})=>K===
_t));return b<0?c?t("p",{},t("a",{href:c},s["help-needs"])):null:t("button",{type:"button",onclick:()=>{z(b);let A=r.get(
_t).querySelector("h2");A.tabIndex=-1,A.focus()}},s["help-needs"])}for(let[c,b]of Object.entries(he))d[c]=j=>{let A=t("d\
iv",{}),K=b(A,j,{words:s,send:w,onDispose:m,model:e,exerciseOf:E,formOf:P=>r.get(P)});return U(j,K.element??A,K)};let B=c=>o[v].
blocks.find(b=>b.kind===c),N=(c,b)=>l.set(c,{...l.get(c),...b}),W=()=>{for(let c of u.splice(0))c()};function H({focus:c=!1}={}){
if(W(),a.clear(),g){L.replaceChildren(i?"":t("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(L.replaceChildren(
...o[v].blocks.map(j=>d[j.kind](j))),o.length>1&&M(),!c)return;let b=L.querySelector("h1, h2, h3")??L;b.tabIndex=-1,b.focus(
{preventScroll:!0}),n.scrollIntoView({block:"start"})}function M(){let{aside:c,title:b}=o[v];if($.hidden=!!c,L.classList.
toggle("ajar-aside",!!c),i?.setStart(o[v].id==="start"),c)return;let j=o.filter(P=>!P.aside),A=j.indexOf(o[v]),R=(P,oe,ae={})=>t(
"button",{type:"button",onclick:()=>z(o.indexOf(P)),...ae},oe);L.append(t("div",{class:"ajar-moves ajar-turn"},A>0?R(j[A-
1],s["previous-page"]):null,A<j.length-1?R(j[A+1],s["next-page"]):null));let K=P=>({"aria-current":P===o[v]?"page":null});
Z.replaceChildren(...j.map(P=>t("li",{},R(P,P.title,K(P))))),G.textContent=V(s["page-of"],{n:A+1,all:j.length,title:b})}
function z(c){o[c]&&(v=c,Z.parentElement.open=ee(),e.set("page",c),e.save_changes(),H({focus:!0}))}let Z=t("ol",{}),G=t(
"summary",{}),ee=()=>window.innerWidth>640;e.get("notice")&&n.append(d.notice(e.get("notice")));let $=t("nav",{class:"aj\
ar-nav","aria-label":s.pages},t("details",{open:ee()},G,Z));o.length>1&&n.append($),n.append(T.line({role:"alert"}),L);let _=0;
for(let c of["keydown","pointerdown","scroll"])n.addEventListener(c,()=>{Date.now()-_<3e4||(_=Date.now(),w({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",c=>{if(D(!1),c.keeping){let b=[...k.values()].some(R=>c.acknowledged<R);i?.update(
b?{...c.keeping,saved:!1}:c.keeping);let{state:j}=c.keeping,A=j==="locked";j&&(h=j==="kept"),j&&A!==g&&(g=A,l.clear(),$.
hidden=g,H())}for(let[b,j]of Object.entries(c.states??{})){if(c.acknowledged<k.get(b))continue;let A=j.answers&&!Object.
keys(j.answers).length,R=y.get(b)===zt(j);y.delete(b),N(b,A?{...j,at:0}:j),R||a.get(b)?.update(l.get(b))}c.dangers&&(window.
ajarDangers=c.dangers),c.country!=null&&C.choose(c.country),c.file&&(a.get("home")?.settle(),qt(c.file)),c.erased&&a.get(
"home")?.say(c.erased,B("home")?.erased),c.said&&a.get("chart")?.end(),c.said&&(a.get("home")??i)?.say(c.said),c.open&&f(
c.open),c.problem&&a.get(c.problem.key)?.say(c.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),H()});let J=Tt(
e,{gone:()=>D(!0),back:()=>{T.isLost()&&w({ready:!0})}});return H(),ke.set(s,(ke.get(s)??0)+1),w({ready:!0}),()=>{W(),J(),
clearTimeout(I),ke.set(s,ke.get(s)-1),ke.get(s)||w({gone:!0})}}var Vt={render:Un};he.door=(e,n,o)=>Pe(e,o);he.group=(e,n,o)=>Qe(e,o);he.scenario=(e,n,{words:o,model:s})=>({element:et(n,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});he.asking=(e,n,{exerciseOf:o,formOf:s,...a})=>{let{items:l}=o(
n.of),{parts:r,update:u}=Je(n,{...a,form:()=>s(n.of),ask:i=>l.find(g=>g.id===i).ask}),m=document.createDocumentFragment();
return m.append(...r),{element:m,update:u}};var La=Vt;export{La as default};
