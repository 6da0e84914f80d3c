var Ht=["button","input","select","summary","textarea"],zt=["input","select","textarea"];function t(e,n={},...o){let s=document.
createElement(e);for(let[a,l]of Object.entries(n))a.startsWith("on")?s.addEventListener(a.slice(2),l):l===!0?s.setAttribute(
a,""):l!==!1&&l!=null&&s.setAttribute(a,l);return Ht.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),zt.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var Kt=e=>e;function X(e,n){e.innerHTML=Kt(n)}var z=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let l=n[s];return a?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),oe=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function re(e,n){let o=n[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var _e=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(s=>s.id===o))};var Vt=2e4;function Ue(e,{oninput:n,...o}){let s=t("textarea",{maxlength:Vt,oninput:n,...o});if(s.value=e,!CSS.supports(
"field-sizing","content")){let a=()=>{s.style.height="auto";let l=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.
height=`${s.scrollHeight+l}px`)};s.addEventListener("input",a),new ResizeObserver(a).observe(s)}return s}function Pe({opener:e,
long:n},o,{words:s,group:a,change:l}){let r=e?t("b",{id:`${a}-opener`},e):t("span",{},s["own-words"]),i=Ue(o??"",{rows:n?
8:2,oninput:()=>l(i.value.trim()?i.value:null),...e&&{"aria-labelledby":`${a}-ask ${a}-opener`,autocapitalize:"none"}});
return t("label",{class:"ajar-words ajar-write"},r,i)}function He(e,n,{words:o,change:s}){let a=t("div",{}),l=()=>[...a.
querySelectorAll("textarea")],r=()=>{let x=l().map($=>$.value).filter($=>$.trim());s(x.length?x:null)},i=()=>[...a.children].
forEach((x,$)=>{x.querySelector("label > span").textContent=z(o.line,{n:$+1}),x.querySelector("button").setAttribute("ar\
ia-label",z(o["remove-line"],{n:$+1}))}),f=()=>{y(""),l().at(-1).focus()},c=t("button",{type:"button",class:"ajar-link",
onclick:f},o["add-line"]),m=()=>{i(),c.hidden=a.children.length>=e.most},g=x=>{let $=l()[l().indexOf(x)+1];$?$.focus():x.
value.trim()&&!c.hidden&&f()},k=x=>{let $=Ue(x,{rows:1,enterkeyhint:"next",oninput:()=>{$.value.includes(`
`)&&($.value=$.value.replace(/\s*\n\s*/g," ")),r()},onbeforeinput:A=>{["insertLineBreak","insertParagraph"].includes(A.inputType)&&
(A.preventDefault(),g($))}});return $},y=x=>{let $=()=>{let L=A.nextElementSibling||A.previousElementSibling;A.remove(),
L||y(""),m(),r(),(L||a.firstElementChild).querySelector("textarea").focus()},A=t("div",{class:"ajar-line"},t("label",{class:"\
ajar-words ajar-write"},t("span",{}),k(x)),t("button",{type:"button",class:"ajar-remove",onclick:$},"×"));a.append(A),m()},
j=n||[];for(let x=0;x<Math.max(e.lines,j.length);x++)y(j[x]??"");return t("div",{class:"ajar-lines"},a,c)}function ne(e,n){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,n(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&n(""),s=!1}}}function ze(e,n,o){let{words:s,level:a=3,small:l=!1,beside:r=[]}=o,i={...Zt,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,c={...o.answers},m=0,g=null,k=0,y=o.aside??0,j=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),{example:x}=n,$=x?t("deta\
ils",{class:"ajar-example"},t("summary",{},s.example),t("p",{},x)):"",A=t("p",{class:"ajar-status",role:"status","aria-l\
ive":"polite"}),L=t("div",{}),W=t("div",{class:"ajar-body"}),C=t("section",{class:"ajar-form","aria-labelledby":`${f}-ti\
tle`},t(`h${a}`,{id:`${f}-title`},n.title),...l?[t("div",{class:"ajar-beside"},...r,Gt(j,s))]:j,$,L,W,A);C.addEventListener(
"keydown",S=>{S.key!=="Enter"||!(S.ctrlKey||S.metaKey)||!g||(S.preventDefault(),g.next.click())}),e.replaceChildren(C);function F(){
let S=n.items.filter(u=>oe(u,c));return l&&n.together?[S]:S.map(u=>[u])}let K=S=>{A.replaceChildren(S)},w=ne(s,K);function T(S,u){
A.replaceChildren(`${S} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{c=u,K(""),o.onChange(c),B({focus:!0})}},
s["put-back"]))}function q(S,u){c={...c,[S.id]:u},Jt(W),K(""),o.onChange(c),h()}function G(){d(!0),w.begin(),k=setTimeout(
p,8e3)}function p(){k&&(clearTimeout(k),k=0,d(!1),w.end())}function d(S){for(let u of g?.fieldsets??[])u.disabled=S}function h(){
if(!g)return;let{items:S,skip:u,where:b,next:M}=g,_=F().length;u.textContent=O(S)?s["clear-and-skip"]:s.skip,b.textContent=
z(s["question-of"],{n:m+1,all:_}),b.hidden=l&&_===1,M.textContent=m===_-1?s.done:s.next}let O=S=>S.some(({id:u})=>c[u]!=
null);function I(S,u=!0){if(k)return;let b=F();if(m+=S,m>=b.length){m=b.length-1,G(),o.onDone(c);return}B({focus:u,again:S<
0})}function N(S,u){let b=`${f}-${S.id}`,M=t("legend",{id:`${b}-ask`},z(S.ask,c)),_=S.hint?t("p",{class:"ajar-hint",id:`${b}\
-hint`},S.hint):null,D=[_,u.mark].filter(Boolean).map(({id:se})=>se),H=S.among?{...S,cards:re(S,c)}:S,J=i[S.kind](H,_e(H,
c[S.id]),{words:s,level:a+1,group:b,change:se=>q(S,se),say:K,...u}),Q={class:`ajar-item ajar-${S.kind}`,tabindex:"-1","a\
ria-describedby":D.join(" ")||null};return t("fieldset",Q,M,_,J)}function B({focus:S=!1,again:u=!1}={}){let b=F();m=Math.
max(0,Math.min(m,b.length-1));let M=b[m],_=o.mark?.(M),D=_?t("p",{class:"ajar-mark",id:`${f}-${M[0].id}-mark`},_):null,H=t(
"div",{class:"ajar-moves ajar-onward"}),J=m>0?()=>I(-1):null,Q=M.map(we=>N(we,{mark:D,again:u,moves:H,back:J})),se=t("bu\
tton",{type:"button",class:"ajar-skip",onclick:()=>{if(k)return;let we=c,Ut=O(M);c={...c,...Object.fromEntries(M.map(({id:Pt})=>[
Pt,null]))},o.onChange(c),I(1),Ut&&T(s.cleared,we)}}),qe=t("button",{type:"button",class:"ajar-next",onclick:()=>{k||(K(
""),I(1))}}),ve=t("p",{class:"ajar-where"});g={items:M,skip:se,where:ve,next:qe,fieldsets:Q},L.replaceChildren(),H.replaceChildren(
qe,se),J&&H.append(t("button",{type:"button",class:"ajar-back",onclick:J},s.back));let We=Q.length===1;D&&We&&Q[0].lastElementChild.
before(D),W.replaceChildren(ve,...D&&!We?[D]:[],...Q,H),h(),o.onMove?.(m),S&&(Q[0].focus({preventScroll:!0}),ve.scrollIntoView(
{block:"nearest"}))}function P(S){if(L.replaceChildren(),!S||!o.help||y>S.kinds.length)return null;let u=()=>{y=S.kinds.
length+1,o.onAside?.(y),L.replaceChildren(),W.querySelector("[tabindex]").focus()},{help:b,needs:M}=o;return L.append(b.
notice(S,{level:a+1,aside:u,needs:M})),L.querySelector("[tabindex]")}function E(S,{focus:u=!1,danger:b=null}={}){g=null;
let M=t(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);W.replaceChildren(t("div",{class:"ajar-reflection"},M,...S.flatMap(
D=>xe(D,a+2)),o.below?.()??null),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>{m=0,B({focus:!0,again:!0})}},
s.change),t("button",{type:"button",onclick:()=>{let D=c;c={},m=0,y=0,o.onAside?.(0),o.onStartOver(),B({focus:!0}),T(s["\
started-over"],D)}},s["start-over"])));let _=P(b);u&&(_??M).focus()}function v(S){let u=W.contains(document.activeElement);
u&&g&&!k||(p(),c={...S.answers},S.done?E(S.reflection,{focus:u,danger:S.danger}):(m=S.at??Math.max(0,F().findIndex(b=>b.
some(({id:M})=>c[M]==null))),B()))}let{done:R,reflection:U,danger:V}=o;return v({answers:c,at:o.at,done:R,reflection:U,danger:V}),
{update:v,release:p,say:S=>{p(),K(S)}}}var Gt=(e,n)=>e.length?t("details",{},t("summary",{},n["why-this"]),...e):"";function Jt(e){
for(let n of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=
n.value}var xe=({heading:e,said:n,words:o},s)=>[e?t(`h${s}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(a=>t(
"li",{},a))):n.length?t("p",{class:"ajar-said"},n[0]):null,...o.map(a=>t("p",{},a))].filter(Boolean),Zt={ruler(e,n,{group:o,
change:s}){let a=Array.from({length:11},(l,r)=>t("label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===
r,onchange:()=>s(r),"aria-describedby":r===0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{
class:"ajar-scale"},t("div",{class:"ajar-numbers"},...a),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},
"0"),` ${e.low}`),t("span",{id:`${o}-high`},t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:s,change:a}){let{chosen:l,
own:r}=n||{chosen:[],own:""},i=()=>a(l.length||r.trim()?{chosen:[...l],own:r}:null),f=e.many?"checkbox":"radio",c=e.cards.
map(g=>t("input",{type:f,name:s,value:g.id,checked:l.includes(g.id),onchange:k=>{e.many?l=l.filter(y=>y!==g.id).concat(k.
target.checked?g.id:[]):(l=[g.id],r="",m&&(m.value="")),i()}})),m=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:g=>{
r=g.target.value,!e.many&&r.trim()&&(l=[],c.forEach(k=>{k.checked=!1})),i()}}):null;return t("div",{class:"ajar-cards"},
t("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((g,k)=>t("label",{class:"ajar-card"},c[k],
t("span",{},g.text))),m?t("label",{class:"ajar-own"},t("span",{},e.own),m):null)},text:Pe,list:He,date(e,n,{words:o,change:s,
say:a}){let l=new Date,r=f=>`${f}`.padStart(2,"0"),i=`${l.getFullYear()}-${r(l.getMonth()+1)}-${r(l.getDate())}`;return t(
"label",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:({target:f})=>{s(f.value||
null),f.value>="1000"&&f.value<i&&a(o["day-past"])}}))}};function he(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=t("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([l,r])=>t("option",{value:l,selected:l===o},r)));return t(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function le(e,n){let o=!1,s=!1,a=()=>{s=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let f of["pointerup","pointercancel","keyup","blur"])addEventListener(f,i,{signal:r.signal,capture:f!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return a}function me(e,n){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let l=o("summary, button").
find(i=>i.textContent===a),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function Ke(e,{words:n,send:o,onDispose:s}){let a={},l=null,r=!1,i="",f=t("div",{}),c=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),m=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),g=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),k=ne(n,d=>{g.textContent=d}),y=Oe(n),j=he(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},c,f,g),y.dialog);let x=d=>{a.busy?g.textContent=n["room-one-moment"]:(k.begin(),
o(d,{awaited:!0}))},$=(d,h)=>t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>x(h)},d),A=(...d)=>t(
"div",{class:"ajar-moves ajar-many"},...d);function L(){let d=a.needsKey?t("input",{type:"password",spellcheck:"false",id:`${p}\
-key`,"aria-describedby":`${p}-key-how`}):null,h=t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(d&&!d.value){d.focus();return}x({room:"open",...d?{key:d.value}:{}}),d&&(d.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),a.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
a.elsewhere?z(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),d?t("label",{class:"ajar-words",for:d.
id},n["room-host-key"]):null,d?t("p",{class:"ajar-hint",id:`${p}-key-how`},n["room-host-key-how"]):null,d,A(h,a.elsewhere?
null:$(n["room-inside"],{room:"inside"})),a.elsewhere?null:t("p",{},n["room-rehearse-how"]),a.elsewhere?null:A(...[12,3].
map(O=>$(z(n["room-rehearse"],{n:O}),{room:"rehearse",phones:O})))]}let W=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),A($(n["room-go-on"],{room:"go-on"}),$(n["room-end"],{room:"end"}))];function C(){let d=t("button",{type:"butt\
on",onclick:()=>y.show()},n["room-large"]),h=t("p",{},a.inside&&!a.practice?n["room-inside-open"]:z(n["room-line"],{code:a.
code})),O=a.address?d:null;return l?[F(),t("div",{class:"ajar-door-line"},h,m,O),K(),T()]:[t("h2",{},n["room-title"]),F(),
K(),h,a.address?Ve(n,a):null,a.inside?t("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?w():null,a.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},m,O,a.inside&&!a.practice?$(n["room-widen"],
{room:"widen"}):null),T()]}let F=()=>a.practice?t("p",{},ue(n)):null,K=()=>a.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function w(){let d=t("select",{id:`${p}-address`,onchange:()=>o({room:"pick",ip:d.value})},...a.addresses.map(
({ip:h,network:O})=>t("option",{value:h,selected:h===a.picked},`${h} (${O})`)));return t("label",{class:"ajar-words",for:d.
id},t("span",{},n["room-address"]),d)}function T(){let d=t("div",{}),h=t("button",{type:"button",onclick:()=>N(!1)},n["r\
oom-end-no"]),O=t("button",{type:"button",onclick:()=>N(!0)},n["room-end"]),I=()=>d.replaceChildren(...r?[t("p",{},n["ro\
om-end-sure"]),A(h,$(n["room-end"],{room:"end"}))]:[O]),N=P=>{r=P,I(),(r?h:O).focus()};I();let B=(P,E)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...E()},{awaited:!0})},P);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),a.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),a.shown?A(B(n["room-take-table"],()=>({
what:"table"})),B(n["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,t("p",{},n["room-end-how"]),
d)}function q(d){a={...a,...d},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let h=Ce(n,a.joined);
m.textContent!==h&&(m.textContent=h),y.update(a,h),l===null&&a.state==="open"&&(l=!a.here),a.state!=="open"&&(l=null,r=!1),
a.busy?k.begin():(k.end(),g.textContent=""),G()}let G=le(f,()=>{let{joined:d,problem:h,...O}=a,I=JSON.stringify([O,l]);if(I===
i)return;i=I;let N={open:C,lost:W}[a.state]??L;me(f,()=>f.replaceChildren(...N().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let p=`ajar-door-${window.ajarForms}`;return ge(e,()=>o({room:"look"}),s),{update:q}}var Ce=(e,n)=>n?n===
1?e["room-joined-one"]:z(e["room-joined"],{n}):e["room-joined-none"],ue=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function Ve(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return X(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["room-scan"]),
t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function Oe(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=t("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(l,r){s.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==a&&(a=i,l.address?n.replaceChildren(
l.practice?t("p",{},ue(e)):"",Ve(e,l),s):(o.close(),n.replaceChildren()))}}}function ge(e,n,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:l})=>l)&&n()});s.observe(e),o(()=>s.disconnect())}function be(e,{sentence:n,wide:o,narrow:s,columns:a,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(c,m)=>{let g=t("div",{class:`ajar-picture ajar-${m}`,role:"img","aria-label":n});return X(g,
c),g.firstElementChild.setAttribute("aria-hidden","true"),g},f=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),i(o,"wide"),i(s,"narrow"),t("details",{open:f},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...a.map(c=>t("th",{scope:"col"},c)))),t("tbody",{},...l.map(([c,...m])=>t("tr",{},t(
"th",{scope:"row"},c),...m.map(g=>t("td",{},g??"–")))))))))}function Ge({units:e,slips:n},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=y=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...y}),f=i({id:`${l}-people`,
min:1}),c=y=>Math.max(0,Math.floor(Number(y.value)||0)),m=y=>y.kind==="card"?y.bands.slice(0,1):y.bands,g=y=>{let j=e.filter(
L=>L.item===y),x=(L,W)=>{let C=i({"aria-label":[L.card,m(L)[W]].filter(Boolean).join(": ")});return r.set(L.id,[...r.get(
L.id)??[],C]),C},$=j.length===1&&!j[0].card?j[0].bands.map((L,W)=>[L,[x(j[0],W)]]):j.map(L=>[L.card,m(L).map((W,C)=>x(L,
C))]),A=j[0].card?["",...m(j[0])]:null;return t("table",{},t("caption",{},s(y)),A&&A.length>2?t("thead",{},t("tr",{},...A.
map(L=>L?t("th",{scope:"col"},L):t("td",{})))):null,t("tbody",{},...$.map(([L,W])=>t("tr",{},t("th",{scope:"row"},L),...W.
map(C=>t("td",{},C))))))};function k(){let y=new Map(e.map(A=>[A,r.get(A.id).map(c)])),j=Math.max(...[...y.values()].map(
A=>A.reduce((L,W)=>L+W,0))),x=c(f)||j;if(!x){f.focus();return}let $=Object.fromEntries([...y].map(([A,L])=>[A.id,A.kind===
"card"?[L[0],Math.max(0,x-L[0])]:L]));a({counts:$,people:x})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:y=>{y.preventDefault(),k()}},
...[...new Set(e.map(y=>y.item))].map(g),t("label",{class:"ajar-words",for:f.id},t("span",{},o["room-people"]),f),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function Je(e,{words:n,send:o,onDispose:s,form:a,ask:l}){let r={not:{}},i=!1,f="",c="",m=!1,g=(E,v={})=>{m=E==="reveal",
F.begin(),o({question:e.of,do:E,...v},{awaited:!0})},k=t("div",{class:"ajar-results",hidden:!0}),y=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),x=t("span",{}),$=t("p",
{class:"ajar-counts"}),A=Yt(e.minutes,n,s),L=t("button",{type:"button",class:"ajar-link",onclick:()=>p(!i)}),W=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),C=(...E)=>{W.textContent!==E[0]&&W.replaceChildren(...E)},F=ne(n,E=>C(
E||c)),K={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},w=Object.
keys(K).filter(E=>e.units.length||E==="open"||E==="close"),T=Object.fromEntries(w.map(E=>[E,t("button",{type:"button",onclick:()=>{
T[E].getAttribute("aria-disabled")?C(q(E)):E==="reset"?G():g(E)}},K[E])])),q=E=>r.busy?n["room-one-moment"]:r.not[E];function G(){
let E=t("button",{type:"button",class:"ajar-link",onclick:()=>{C(""),T.reset.focus()}},n["home-no"]),v=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{C(""),T.reset.focus(),g("reset")}},n["room-ask-reset"]);W.replaceChildren(n["room\
-reset-sure"]," ",E," ",v),E.focus()}function p(E){i=E,k.hidden=!E,a().hidden=E,L.textContent=n[E?"room-show-question":"\
room-show-result"]}let d=Oe(n),h=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>d.show()},n["room-cod\
e"]),O={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function I(E){let v=r;r={...r,...E};let R=r.
room==="open";x.replaceChildren(r.practice?ue(n):""),j.textContent=r.problem,j.hidden=!r.problem;let U=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],V=!R||!e.units.length?[]:r.hands||r.inside?U.slice(0,1):U;$.replaceChildren(
...V.map(([S,u])=>t("span",{},t("b",{},`${S}`)," ",u))),A.update(r.seconds);for(let S of w)Ze(T[S],q(S));c=R?r.hands?n["\
room-by-hands-now"]:O[r.state]:n["room-not-open"],(v.state!==r.state||v.room!==r.room||v.hands!==r.hands)&&C(c),r.busy||
F.end(),Ye(y,r.withheld),d.update(r.way??{},Ce(n,r.joined)),h.hidden=!r.way?.address,N(),m&&!r.busy&&r.state==="closed"&&
y.childElementCount&&(m=!1,y.scrollIntoView({block:"nearest"}))}function N(){let E=JSON.stringify(r.charts??[]);if(E===f)
return;f=E;let v=!!r.charts?.length;k.replaceChildren(...Qe(r.charts??[],n)),L.hidden=!v,p(v),v&&m&&k.scrollIntoView({block:"\
start"}),m=!1}let B=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?$:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...w.
map(E=>T[E]))),t("div",{class:"ajar-bar-line"},x,W,L,h,A.element),d.dialog),P=e.units.length?Ge(e,{words:n,ask:l,send:E=>g(
"hands",E)}):null;return L.hidden=!0,ge(B,()=>o({room:"look"}),s),{parts:[k,y,j,B,P].filter(Boolean),update:I}}function Ze(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function Ye(e,n=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(s=>t("p",{},s)))}
var Qe=(e,n)=>e.map(o=>{let s=t("div",{class:"ajar-chart-block"});return be(s,o,n),s});function Xe(e,{words:n,send:o,onDispose:s}){
let a={},l="",r=t("div",{class:"ajar-results"}),i=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),f=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=t("div",{}),m=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),g=t("button",{type:"button",onclick:()=>{g.getAttribute("aria-disabled")?m.textContent=k():(m.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),k=()=>a.busy?n["room-one-moment"]:a.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},c,r,i,f,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},g),m)),ge(e,()=>o({room:"look"}),s),{update(y){a={...a,...y},c.replaceChildren(a.practice?ue(n):""),f.textContent=
a.problem,f.hidden=!a.problem,Ye(i,a.withheld),Ze(g,k());let j=JSON.stringify(a.charts??[]);j!==l&&(l=j,r.replaceChildren(
...a.charts?.length?Qe(a.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Yt(e,n,o){let s=null,
a=!1,l=t("span",{role:"timer"}),r=t("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,f()}}),i=t("p",{class:"a\
jar-clock"},l," ",r);function f(){let m=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),g=m===null?"":`${Math.floor(
m/60)}:${String(m%60).padStart(2,"0")}`,k=m===null?e?z(n["room-minutes"],{minutes:e}):"":e?z(n["room-clock"],{time:g,minutes:e}):
g;l.textContent=a?"":k,r.textContent=n[a?"room-clock-show":"room-clock-hide"],i.hidden=!k}let c=setInterval(()=>{s!==null&&
f()},1e3);return o(()=>clearInterval(c)),{element:i,update:m=>{s=m==null?null:Date.now()-m*1e3,f()}}}function et(e,{words:n,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
l=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=t("div",{class:"ajar-text"}),i=t("summary",{}),f=({title:g,
story:k,more:y,role:j})=>{X(l,k),l.prepend(t("h2",{},g)),X(r,y),i.textContent=j},c=e.couples.find(g=>g.id===o)??e.couples[0],
m=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["couple-how"]),t("div",
{class:"ajar-cards"},...e.couples.map(g=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:a,value:g.id,checked:g===
c,onchange:()=>{f(g),s(g.id)}}),t("span",{},g.title)))));return f(c),t("section",{class:"ajar-scenario","aria-label":n.couple},
l,t("details",{class:"ajar-role"},i,r),m)}var tt=[1,1],Qt=[0,0],Xt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",en=new RegExp(`(${Xt})|[.…]+|[\
!?;\\n]`,"gu"),tn=/[\u0300-\u036f'’‘ʼ]/g,nn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Se=new WeakMap;function at(e,n){
let{passes:o,kinds:s,learned:a}=rt(n),{line:l,places:r}=cn(e),i=l;for(let[g,k]of Ee(o,l))i=i.slice(0,g)+i.slice(g,k).replace(
/[^ ]/g,"_")+i.slice(k);let f=Object.entries(s).flatMap(([g,k])=>Ee(k,i).map(([y,j])=>({kind:g,start:y,end:j-1}))),c=a?on(
f,l,a):f,m=(g,k)=>g.span[0]-k.span[0]||g.span[1]-k.span[1]||(g.kind<k.kind?-1:+(g.kind>k.kind));return c.map(({kind:g,start:k,
end:y})=>({kind:g,span:[r[k][0],r[y][1]]})).sort(m)}function*st(e){let{passes:n,kinds:o}=rt(e);for(let s of[n,...Object.
values(o)])yield,Ee(s,"we are here ")}function rt(e){return Se.has(e)||Se.set(e,sn(e)),Se.get(e)}function on(e,n,o){let{
weights:s,kinds:a,limit:l,least:r}=o,i=an(n,o),f=i.slice(1).map(($,A)=>[...i[A],...$]),c=$=>{let A=new Set($.flatMap(L=>L.
places));return nt(s,A)/Math.sqrt(A.size)},m=[...i,...f];if(e.length)return $e(m,c)[1]>r?e:[];let g=m.filter($=>$.length>
4),[k,y]=$e(g,c);if(!(y>l))return[];let j=new Set(k.flatMap($=>$.places.slice(0,2))),[x]=$e(Object.keys(a),$=>nt(a[$],j));
return[{kind:x,start:k[0].start,end:k.at(-1).start}]}function an(e,{numbers:n,weights:o}){let s=tt,a=[[]];for(let l of e.
matchAll(/[^ ]+/g)){let r=l[0]===".",i=r?tt:n.get(l[0])??Qt,f=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([m,g],k)=>((k*
16411+m)*16411+g)%o.length;a.at(-1).push({start:l.index,places:f.map(c)}),s=i,r&&a.push([])}return a.filter(l=>l.length)}
var $e=(e,n)=>e.map(o=>[o,n(o)]).reduce((o,s)=>s[1]>o[1]?s:o,[null,-1/0]),nt=(e,n)=>[...n].reduce((o,s)=>o+e[s%e.length],
0),lt=(e,{kinds:n,notices:o})=>Object.entries(o).find(([s])=>e.some(({kind:a})=>n[a]===s))?.[1]??null;function Ee(e,n){let o=[];
for(let s=0;s<n.length;){e.lastIndex=s;let a=e.exec(n);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:n.indexOf(" ",s)+1||n.
length}return o}function sn({lists:e,passes:n,phrases:o,learned:s}){let a={};for(let[i,f]of Object.entries(e))a[i]=ot(f,
a);let l=i=>new RegExp(i.map(f=>ot(f,a)).join("|"),"y"),r=Object.entries(o).map(([i,f])=>[i,l(f)]);return{passes:l(n),kinds:Object.
fromEntries(r),learned:s&&rn(s)}}function rn({same:e,concepts:n,weights:o,kinds:s,limit:a,least:l}){let r=new Map,i=2;for(let m of e){
for(let g of m.split(" "))r.set(g,[i,i]);i++}for(let[m,g]of n.entries())for(let k of g.split(" "))r.set(k,[i++,2+e.length+
m]);let f=m=>[...m.join("")].map(g=>g.charCodeAt(0)-87),c=Object.entries(s).map(([m,g])=>[m,f(g)]);return{numbers:r,weights:f(
o),kinds:Object.fromEntries(c),limit:a,least:l}}function ot(e,n){return`(?:${(e.match(nn)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?n[a.slice(1,-1)]:ln(a)).join("")}\
)`}function ln(e){let n=ct(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(
e.startsWith("*"))}${n}${o(e.endsWith("*"))} `}var ct=e=>e.normalize("NFKD").replace(tn,"").toLowerCase();function cn(e){
let n="",o=[];for(let s of e.matchAll(en)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?ct(s[1]):"."} `;n+=
a;for(let l=0;l<a.length;l++)o.push([s.index,s.index+s[0].length])}return{line:n,places:o}}function it({title:e,close:n,bar:o,parts:s}){let a=()=>{r.close?r.close():r.remove()},l=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,l,...s,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:a},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var ut=["emergency","crisis","violence","agency","worried","child"],un=["crisis","violence"],ft='a[href$="#Help-lines"]',
Z=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function pt(){for(let e of Z().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&Z().listeners.delete(e),e.shown||(e.shown=n)}}function pn(e,{zone:n="",
languages:o=[]}){let s=i=>i.endsWith("/")?n.startsWith(i):n===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=e.find(i=>i.home);return l?l.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:f})=>f===i))??""}function ht(e,n,o){let s=Object.values(n).flatMap(r=>typeof r=="st\
ring"||Array.isArray(r)?r:r?.own??[]);for(let r of Object.values(o)){let i=s.flatMap(c=>at(c,r)),f=lt(i,r);if(f)return{...f,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:r,kind:i})=>i==="ruler"&&n[r]!=null),l=Object.values(
o)[0]?.["rulers-at-zero"];return l&&a.length===3&&a.every(({id:r})=>n[r]===0)?{...l,kinds:[]}:null}var Ae=(e,n)=>n.flatMap(
o=>e.lines.filter(s=>s.topic===o)),Le=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"ajar-unbroken"},n):n),
dt=e=>`tel:${e.match(/\d+/)[0]}`;function mt({words:e,countries:n=[],leave:o,onCountry:s=()=>{}}){n.length&&(Z().countries=
n);let a=()=>Z().countries,l=()=>Z().chosen||pn(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),r=()=>a().find(w=>w.code===l());function i(w){Z().chosen=w,pt();for(let{element:T,draw:q}of Z().
listeners)q(T)}function f(w,T){return T(w),Z().listeners.add({element:w,draw:T,shown:!1}),queueMicrotask(pt),w}let c=w=>f(
t("div",{}),T=>T.replaceChildren(...w())),m=()=>{let w=[...a(),{code:"-",country:e["help-elsewhere"]}],T=t("select",{onchange:()=>{
i(T.value),s(T.value)}},...w.map(q=>t("option",{value:q.code},q.country)));return f(T,()=>{T.value=r()?.code??"-"}),t("l\
abel",{class:"ajar-help-where"},t("span",{},e["help-in"]),T)},g=({say:w,to:T},q)=>{if(/^(tel|sms):/.test(T))return t("a",
{class:q?"ajar-reach":"ajar-reach ajar-first",href:T},t("span",{},...Le(w)));let G=t("span",{},w),p=t("button",{type:"bu\
tton",class:"ajar-link","aria-label":z(e["help-copy-what"],{address:T}),onclick:async()=>{await dn(T,G)&&(p.textContent=
e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},G," ",p)},k=w=>t("li",{},t("p",{class:"ajar-for"},w.
for_what),t("p",{class:"ajar-hint"},[w.name,w.hours,w.languages].filter(Boolean).join(". ")),t("div",{class:"ajar-ways"},
...w.reach.map(g))),y=({emergency:w,note:T})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-danger"]),T?t("\
p",{class:"ajar-hint"},T):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:dt(w)},z(e["help-call"],{number:w})))),
j=w=>c(()=>{let T=r();if(!T)return[t("p",{},e["help-elsewhere-how"])];let q=w.flatMap(G=>G==="emergency"?y(T):Ae(T,[G]).
map(k));return[t("ul",{class:"ajar-help-lines"},...q)]});function x(){it({title:e["help-title"],close:e["help-close"],bar:t(
"div",{class:"ajar-help-bar"},m(),Te({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),j(ut),t("p",{class:"ajar-hint"},
e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function $({title:w,text:T,now:q,lines:G,kinds:p,
countries:d},{level:h,aside:O,needs:I}){return d&&!K()&&(Z().countries=d),t("section",{class:"ajar-danger"},t(`h${h}`,{tabindex:"\
-1"},w),t("p",{},T),p.length?null:I?.()??null,m(),j(G),t("ul",{class:"ajar-todo"},...q.map(N=>t("li",{},N))),t("p",{class:"\
ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:O},e["help-aside"]))}let A=()=>t("butto\
n",{type:"button",class:"ajar-get-help",onclick:x},e["help-get"]);function L({emergency:w,...T}){let G=un.map(d=>Ae(T,[d])[0]?.
reach??[]).flatMap(d=>["tel:","sms:"].map(h=>d.find(({to:O})=>O.startsWith(h))));return[{say:z(e["help-call"],{number:w}),
to:dt(w)},...G.filter(Boolean)]}let W=(w=`${e["help-line"]} `)=>c(()=>{let T=r(),q=(T?L(T):[]).flatMap(({say:d,to:h},O)=>[
O?" · ":"",t("a",{href:h},...Le(d))]),G=t("button",{type:"button",class:"ajar-link",onclick:x},e["help-get"]),p=t("span",
{class:"ajar-off-paper"},q.length?" · ":"",G);return[t("p",{class:"ajar-help-line"},w,...q,p)]});function C(w){if(!K())
return;let[T]=[...w.querySelectorAll(ft)].reverse();T?.closest("p, ul").after(W(""));for(let q of w.querySelectorAll("de\
tails"))q.open=q.querySelector("summary").textContent===r()?.country}let F=()=>c(()=>{let w=r();return w?[t("p",{},t("b",
{},`${e["help-title"]}, ${w.country}`)),t("p",{},`${e["help-danger"]} ${z(e["help-call"],{number:w.emergency})}`),t("ul",
{},...Ae(w,ut).map(({for_what:T,name:q,reach:G,hours:p})=>t("li",{},...Le(`${T}: ${q}. ${G.map(({say:d})=>d).join(" · ")}\
. ${p}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),K=()=>a().length>0;return{open:x,notice:$,button:A,line:W,addNumbers:C,
text:F,choose:i,code:l,isKnown:K}}var Te=({words:e,leave:n})=>t("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:n},e.leave);function gt(e){if(Z().open){Z().open=e;return}Z().open=e,window.addEventListener("click",
n=>{n.target.closest?.(ft)&&(n.preventDefault(),n.stopPropagation(),Z().open())},{capture:!0})}async function dn(e,n){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(n),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function bt(e){let n=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||n(o)};n(o)}var fn="about:blank";function Me(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(fn)}function yt(e=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Me()))},{capture:!0})}var Ne="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",hn=new RegExp(`^${Ne}+|${Ne}\
+$`,"g"),mn=/[\p{L}\p{N}_]+/gu,gn=/^[\p{L}\p{N}_]+/u,bn=/\{([a-z][a-z0-9-]*)\}/,[yn,kn]=["⁨","⁩"],kt={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},jn=new RegExp(`[,;:،]|${Ne}`),vn=/^\p{Uppercase}/u,jt=/[.!?…؟。][\u2069”’"')»]*$/,
wn=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
te=e=>e.replace(hn,""),ee=e=>e.toLowerCase().toUpperCase(),ye=e=>e.match(gn)?.[0]??"",vt=(e,n="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function pe(e,n,o=[]){let s=e.split(bn),a="";for(let l=0;l<
s.length-1;l+=2){let[r,i,f]=s.slice(l,l+3),c=xn(te(n[i]),f),m=On(r,c,o),g=!m&&!a&&vn.test(r);a+=jt.test(a)?m.replace(/^,+/,
""):m,a+=Sn(g?Cn(c):c)}return jt.test(a)?a:a+s.at(-1)}function de(e){let n=te(e),[o,s,a]=[n.slice(0,1),n.slice(-1),n.slice(
1,-1)];return!(o in kt&&s===kt[o]&&te(a))||a.includes(o)||a.includes(s)?e:a}function xn(e,n){let o=e.length;for(;o&&jn.test(
e[o-1]);)o-=1;let s=e.slice(0,o)||e,a=n.startsWith(",")&&s.endsWith(".")&&s!==".",l=s.slice(0,-1);return a&&!l.slice(l.lastIndexOf(
" ")+1).includes(".")?l:s}function Cn(e){let[n=""]=e;return n.toUpperCase()+e.slice(n.length)}function On(e,n,o){let s=ee(
ye(n));if(!s)return e;let a=new Set(o.map(ee)),l=r=>r===s||a.has(r)&&a.has(s);for(let r of e.matchAll(mn))if(l(ee(r[0])))
return e.slice(0,r.index);return e}var Sn=e=>wn.test(e)?`${yn}${e}${kn}`:e;function wt(e,n,{words:o,group:s,change:a,say:l}){let r={...n},i={},f=e.piles.map(y=>(i[y.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.
classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let x=g[j.dataTransfer.
getData("text/plain")]?.[y.id];x&&!x.matches(":disabled")&&(x.checked=!0,m(x.dataset.card,y))}},i[y.id]))),c=()=>e.piles.
forEach(y=>{i[y.id].textContent=z(o["pile-count"],{pile:y.text,n:Object.values(r).filter(j=>j===y.id).length})}),m=(y,j)=>{
r[y]=j.id,c(),a({...r}),l(z(o.moved,{card:de(e.cards.find(x=>x.id===y).text),pile:j.text}))},g={},k=e.cards.map(y=>{g[y.
id]={};let j=`${s}-${y.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:x=>x.dataTransfer.setData(
"text/plain",y.id)},t("legend",{},y.text),t("div",{class:"ajar-into"},...e.piles.map(x=>{let $=t("input",{type:"radio",name:j,
value:x.id,"data-card":y.id,checked:r[y.id]===x.id,onchange:()=>m(y.id,x)});return g[y.id][x.id]=$,t("label",{},$,t("spa\
n",{},x.text))})))});return c(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...f),...k)}var Ie=2e4,$n=10,En=/^(\d{4})-(\d\d)-(\d\d)$/,Y=class extends Error{constructor(n,o={}){super(n),Object.assign(this,{code:n,
values:o})}};function Fe({items:e,ids:n},o){let s=Object.keys(o).filter(l=>!n.includes(l));if(s.length)throw new Y("unkn\
own-items",{items:s.sort()});let a=Object.fromEntries(n.map(l=>[l,null]));for(let l of e){let r=o[l.id],i=r==null?null:Ln[l.
kind](r,l);oe(l,a)&&(a[l.id]=An(l,i,a))}return a}function Ot(e,n){try{Fe(e,n)}catch(o){if(o instanceof Y)return!1;throw o}
return!0}var St=e=>Object.values(e).every(n=>n==null);function ce(e,n){if(n==null)return[];switch(e.kind){case"choice":return[
...n.chosen.map(o=>xt(e.cards,o)),te(n.own)].filter(Boolean);case"sort":return e.cards.filter(o=>n[o.id]).map(o=>`${o.text}\
: ${xt(e.piles,n[o.id])}`);case"date":return[vt(n)];case"list":return n.map(te);default:return[te(`${n}`)]}}var xt=(e,n)=>e.
find(o=>o.id===n)?.text??n;function An(e,n,o){if(e.kind!=="choice"||!n)return n;let s=re(e,o).map(({id:l})=>l),a=n.chosen.
filter(l=>s.includes(l));return a.length||n.own?{chosen:a,own:n.own}:null}var Ln={ruler(e){if(!Number.isInteger(e)||e<0||
e>$n)throw new Y("answer-ruler");return e},choice(e,{cards:n,many:o,own:s}){let a=n.map(({id:f})=>f);if(!Ct(e)||!Array.isArray(
e.chosen)||!e.chosen.every(Re(a)))throw new Y("answer-cards");let{chosen:l}=e,r=De("own"in e?e.own:"")??"";if(r&&!s)throw new Y(
"answer-own");if(!o&&l.length+!!r>1)throw new Y("answer-one-card");let i=a.filter(f=>l.includes(f));return i.length||r?{
chosen:i,own:r}:null},sort(e,{cards:n,piles:o}){let s=n.map(({id:r})=>r),a=Re(o.map(({id:r})=>r));if(!Ct(e)||!Object.keys(
e).every(Re(s))||!Object.values(e).every(a))throw new Y("answer-piles");let l=s.filter(r=>Object.hasOwn(e,r)).map(r=>[r,
e[r]]);return l.length?Object.fromEntries(l):null},text:De,list(e,{most:n}){if(!Array.isArray(e)||e.length>n)throw new Y(
"answer-lines",{most:n});let o=e.map(s=>De(s)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(typeof e!=
"string"||!Tn(e))throw new Y("answer-day");return e}};function De(e){if(typeof e!="string")throw new Y("answer-text");if(e.
length>Ie&&[...e].length>Ie)throw new Y("answer-long",{most:Ie});return te(e)?e:null}var Re=e=>n=>e.includes(n),Ct=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e);function Tn(e){let[,n,o,s]=(e.match(En)??[]).map(Number),l=[31,n%4===0&&(n%100!==0||
n%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return n>0&&s>0&&s<=l}var Mn=[{answers:["all"]}],Nn=/\p{L}/u,In=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Dn=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Rn=/\{([a-z][a-z0-9-]*)\}/g;function Et({items:e,rules:n,reflection:o},s,{plain:a=!1}={}){let l=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(St(l))return"nothing"in o?[ke([o.nothing])]:[];let r=Fn({items:e,answers:l,rules:n,phrases:o}),
f=(a||!n.length?Mn:n).flatMap(r);return a||!("closing"in o)?f:[...f,ke([o.closing])]}var ke=e=>({words:e,heading:"",said:[]}),
ae=(e,n,o=[])=>({words:o,heading:e,said:n}),$t=(e,n)=>e.filter(o=>!n.has(ee(o)));function Fn({items:e,answers:n,rules:o,
phrases:s}){let a=p=>e.find(({id:d})=>d===`couple-${p}`)??e.find(({id:d})=>d===p),l=p=>n[a(p)?.id]??null,r=p=>a(p)?ce(a(
p),l(p)):[],i=p=>{let d=new Set(p.map(a));return e.filter(h=>d.has(h))},f=p=>{let d=l(p);return typeof d=="number"?d:r(p).
length},c=p=>p.map(d=>l(d)?.chosen).find(d=>Array.isArray(d))??[],m=(p,d)=>{let[h,O]=[a(p),l(p)];return h?.kind!=="sort"||
!O?[]:h.cards.filter(({id:I})=>O[I]===d).map(({text:I})=>I)},g=p=>new Set(p?r(p).map(ee):[]),k=({if:p=[],unless:d=[]})=>p.
every(y)&&!d.some(y);function y(p){if(typeof p=="string")return l(p)!==null;let{item:d=[],cards:h,piles:O,without:I,only:N,
least:B,asked:P}=p;if(P)return!!a(P)&&oe(a(P),n);let E=d.find(U=>l(U)!==null);if(!E)return!1;let v=c([E]);return h&&!h.some(
U=>v.includes(U))||O&&!O.some(U=>$t(m(E,U),g(I)).length)||N&&!(U=>U.size===1&&U.has(N))(new Set(Object.values(l(E))))?!1:
B==null||f(E)>=B}let j=(p,d={})=>z(s[p],d);function x(p,d={}){if(typeof p=="string")return j(p,d);if(!k(p))return null;let{
phrase:h,of:O,score:I}=p;if(I){let N=w(I);return N===null?null:j(h,{t:50+10*N})}return O?r(O).length?j(h,{n:f(O),...d}):
null:j(h,d)}let $=(p=[],d={})=>p.map(h=>x(h,d)).filter(h=>h!==null),A=(p,d)=>{let h=$(p,d);return h.length?[ke(h)]:[]};function L(p){
if(typeof p=="string")return r(p);if("level"in p)return T(p);if("phrase"in p){let[B]=p.of?r(p.of):[],P=x(p,B===void 0?{}:
{words:B});return P===null?[]:[P]}let{item:d,pile:h,also:O,without:I}=p,N=h?m(d,h):r(d);return O&&(N=N.filter(B=>g(O).has(
ee(B)))),$t(N,g(I))}let W=({heading:p,under:d})=>p?j(p):(d&&a(d)?.said)??"";function C(p,d){let h=a(p);if(h?.kind!=="sor\
t"||n[h.id]===null)return[];let O=N=>h.piles.find(B=>B.id===N).text;return(d??h.piles.map(({id:N})=>N)).map(N=>({id:N,text:O(
N),cards:m(p,N)}))}let F=o.find(p=>p.ladder)?.ladder,K=()=>Math.floor(F.rungs.length/2);function w(p){let[d]=c([p]);return!F||
!d?null:K()-F.rungs.findIndex(({card:h})=>h===d)}function T({level:p,up:d=0}){let h=p.map(w).find(I=>I!==null);if(!F||h===
void 0)return[];let O=F.rungs[K()-h-d];return O?r(O.item):[]}let q={answers({answers:p}){return(p[0]==="all"?e:i(p)).filter(
({id:h})=>n[h]!==null).map(h=>ae(h.said||h.ask,ce(h,n[h.id])))},lines(p){let d=p.lines.flatMap(L),h=d.length?[ae(W(p),d,
$(p.say))]:[],O=p.count?.[Math.min(d.length,p.count.length-1)];return O?[...h,ke([j(O,{n:d.length})])]:h},piles({piles:p,
only:d,heading:h,below:O={},all:I={}}){let N=B=>B.length===a(p).cards.length;return C(p,d).filter(({cards:B})=>B.length).
flatMap(({id:B,text:P,cards:E})=>{let v=N(E)&&I[B]||O[B],R=h?j(h,{pile:P}):P;return[ae(R,E),...A(v?[v]:[])]})},empty(p){
let d=C(p.empty,p.only).filter(({cards:h})=>!h.length).map(({text:h})=>h);return d.length?[ae(W(p),d,$(p.say))]:[]},sentence(p){
let d=s[p.sentence],h=At(d),O=Object.fromEntries(h.map(I=>[I,r(I).join(" ")]));return Object.values(O).every(Boolean)?[ae(
W(p),[Bn(p,d,O)])]:[]},message(p){let d=p.message.parts.map(h=>[h,r(h.item)[0]]).filter(([,h])=>h).map(([h,O])=>G(h,O,p.
message));return d.length?[ae(W(p),[d.join(" ")])]:[]},ladder(){let[p=""]=r(F.goal),[[d],[h]]=[c([F.today]),c([F.later])],
O=F.rungs.map(({card:I,item:N})=>{let B=a(N)?.said??"",[P]=r(N),E=P?`${B}: ${P}`:j("open",{level:B}),v=qn(I===d,I===h,!!h);
return v?j(v,{level:E}):E});return[ae(j(p?"ladder":"ladder-unnamed",{goal:p}),O)]},missing({missing:p,say:d}){let h=i(p).
filter(({id:O})=>n[O]===null);return h.length?A(d,{parts:h.map(O=>O.said).join("; ")}):[]},repeated(p){let d=p.repeated.
map(r),h=new Map;for(let N of d.flat())h.has(ee(N))||h.set(ee(N),N);let O=N=>d.filter(B=>B.some(P=>ee(P)===N)).length>1,
I=[...h].filter(([N])=>O(N)).map(([,N])=>N);return I.length?[ae(W(p),I)]:[]}};function G(p,d,{self:h=[],small:O=[],capitals:I=[]}){
let{opener:N,clause:B,clauses:P=[],questions:E=[],names:v=!1}=p,R=de(d),U=ye(R),V=U.toLowerCase();if(h.includes(V))return pe(
"{words}.",{words:R});let S=[...s[N]].at(-1);if(!In.test(R.match(Nn)?.[0]??"a")||E.includes(V))return pe(`{words}${S}`,{
words:R});let u=s[B&&P.includes(V)?B:N],b=v||I.includes(U);return pe(u,{words:Lt(R,O,b)})}return p=>{if(!k(p))return[];let d=Object.
keys(q).find(O=>O in p),h=d?q[d](p):A(p.say);return h.length&&p.then?[...h,...A([p.then])]:h}}var At=e=>[...e.matchAll(Rn)].
map(([,n])=>n);function Bn({alike:e,small:n=[],names:o=[]},s,a){let l=i=>Lt(de(te(a[i])),n,o.includes(i)),r=Object.fromEntries(
At(s).map(i=>[i,l(i)]));return pe(s,r,e)}function Lt(e,n,o){let s=ye(e);if(!([...s].length>1&&Dn.test(s)&&!o)&&!n.includes(
s.toLowerCase()))return e;let[l=""]=e;return l.toLowerCase()+e.slice(l.length)}function qn(e,n,o){return n?e?"was-and-no\
w":"now":e?o?"was":"today":""}function Tt(e,n,o){let s=o&&ht(e.items,n,o.dangers),a=!o||!!s?.kinds.length;return{danger:s?{...s,countries:o.countries}:
null,reflection:Et(e,n,{plain:a})}}function Be(e,{words:n,label:o,question:s,act:a}){let l=e.querySelector("button, input"),r=[...e.childNodes],i=(m,g)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),l.focus(),g()}},m),f=i(n["home-no"],()=>{}),c=t("div",{class:"\
ajar-moves"},f,i(o,a));e.replaceChildren(t("p",{},s),c),f.focus()}function je(e){let o=t("button",{type:"button",onclick:()=>Be(
s,e)},e.label),s=t("div",{class:"ajar-twice"},o);return s}function Mt({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=t("span",
{}),a=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),l=t("p",{class:"ajar-problem",role:"alert"}),r=t(
"p",{class:"ajar-news",role:"status"}),i=t("div",{}),f=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,
r,i),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},m=c,g=!1,k=!1,y=!1,j=!1,x=!1,$=(v,R,U={})=>t("bu\
tton",{type:"button",onclick:R,...U},v),A=v=>{v.tabIndex=-1,v.focus()},L=()=>i.querySelector(".ajar-change"),W=()=>c.state===
"kept"&&!c.reopen;function C(v,R=v){a.dataset.short=R,s.textContent!==v&&(s.textContent=v)}function F(){let v=c.problem?
e["keep-unsaved"]:e["keep-saving"],[R,U]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[v],lost:[e["keep-lost"]]}[x?"lost":c.state];a.
classList.toggle("ajar-state-lost",x),C(R,U),a.dataset.longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&
(l.textContent=c.problem),l.hidden=!c.problem}function K(){c={...c,saved:!1},F()}function w(){F(),m=c,W()?i.replaceChildren(
k?h("change"):B()):c.state!=="none"?i.replaceChildren(h("unlock")):g?i.replaceChildren(h(c.exists?"open":"start")):i.replaceChildren(
j?p():G())}let T=()=>{g=!0,r.textContent="",w(),i.querySelector("input").focus()},q=()=>c.hosted?t("p",{},e["keep-hub"]):
null;function G(){return t("div",{class:"ajar-choose"},t("p",{class:"ajar-title"},e["keep-title"]),t("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?t("details",{},t("summary",{},e["keep-tab"]),t("p",{},e["keep-tab-how"])):null,q(),t("di\
v",{class:"ajar-moves"},$(e["keep-nothing"],()=>{j=!0,w(),A(a)}),$(e[c.exists?"keep-open":"keep-start"],T)))}let p=()=>t(
"p",{},$(e[c.exists?"keep-open":"keep-start"],T,{class:"ajar-link"}));function d(){let R=["none","weak","fair","good","s\
trong"].map(U=>e[`keep-strength-${U}`]).reduce((U,V)=>V.length>U.length?V:U);return t("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":R},t("span",{},e["keep-strength-none"]))}function h(v){let R=v==="start"||v==="change",U={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[v],V=t("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{R&&n({strength:V.value})}}),S=t("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),u=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),S),b=t("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),M=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n(
{place:M.value})}),_=d(),D=()=>{if(!V.value){V.focus();return}if(b.hidden=!0,R&&V.type==="password"&&S.value!==V.value){
b.textContent=e["keep-again-differs"],b.hidden=!1,S.focus();return}v==="change"?n({change:V.value},{awaited:!0}):n({[v===
"start"?"keep":"unlock"]:V.value,place:M.value},{awaited:!0}),C(e["keep-opening"]),V.value="",S.value="",_.firstChild.textContent=
e["keep-strength-none"]},H=()=>{g=!1,k=!1,w(),v==="change"?L().focus():A(a)},J=t("details",{},t("summary",{},e["keep-whe\
re"]),t("label",{for:`${o}-place`},e["keep-place"]),M);return t("form",{class:"ajar-ask",onsubmit:Q=>{Q.preventDefault(),
D()}},t(c.state==="locked"?"h1":"p",{class:"ajar-title"},U),q(),v==="change"?t("p",{},e["keep-change-how"]):null,R?t("p",
{},e["keep-no-way-back"]):null,v==="start"&&c.here==="browser"?t("p",{},e["keep-browser"]):null,t("label",{for:`${o}-wor\
ds`},e[v==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}-how`},e[R?"keep-how":"keep-how-open"]),
V,R?_:null,R?u:null,t("label",{class:"ajar-card"},t("input",{type:"checkbox",onchange:({target:Q})=>{V.type=Q.checked?"t\
ext":"password",u.hidden=Q.checked,b.hidden=!0}}),t("span",{},e["keep-see"])),R?b:null,v==="change"||c.here?null:J,t("di\
v",{class:"ajar-moves"},v==="unlock"?null:$(e["keep-not-now"],H),t("button",{type:"submit"},U)),R?null:N(),v==="start"&&
c.here?I():null)}let O=()=>t("div",{},$(e["keep-copy"],()=>n({take:"sealed"})));function I(){let v={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},R=t("input",{type:"file",onchange:async()=>{let S=new Uint8Array(await R.files[0].
arrayBuffer()),u=()=>n({bring:S},{awaited:!0});R.value="",c.exists?Be(V,{...v,act:u}):u()}}),U=t("label",{class:"ajar-wo\
rds"},t("span",{},e["keep-bring"]),R),V=t("div",{class:"ajar-twice"},U);return V}function N(){let v=je({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},t("summary",{},e["keep-for\
got"]),t("p",{},e["keep-forgot-how"]),...c.here?[t("p",{},e["keep-copy-forgot"]),O(),I()]:[],t("p",{},e["keep-erase-how"]),
v)}function B(){let v=t("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(v.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((R,U)=>R-U).map(R=>t("option",{value:R,selected:R===c.minutes},z(e["keep-minutes"],{n:R}))));return t(
"div",{class:"ajar-kept"},$(e["keep-lock"],()=>{C(e["keep-opening"]),n({lock:!0},{awaited:!0})}),$(e["keep-change"],()=>{
k=!0,y=!1,w(),i.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},y?e["k\
eep-changed"]:""),t("details",{},t("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[t("p",{},e["keep-copy-how"]),
O()]:[t("p",{},c.place)],c.copied?t("p",{},z(e["keep-copied"],{program:c.copied})):null,t("label",{for:`${o}-minutes`},e["\
keep-idle"]),v))}function P(v){if(v.strength!=null){let R=i.querySelector(".ajar-strength > span");R&&(R.textContent=v.strength);
return}if(v.changed){k=!1,w(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],y=!0,L().focus();return}c={
...c,...v},c.state==="kept"&&(g=!1),W()||(k=!1),F(),E()}let E=le(i,()=>{let v=m;if(v.state===c.state&&v.exists===c.exists&&
v.minutes===c.minutes&&v.here===c.here&&!!v.reopen==!!c.reopen&&!!v.hosted==!!c.hosted&&i.firstChild){m=c;return}let U=g&&
v.place!==c.place;w(),v.state!==c.state&&v.state!=="none"?A(a):U&&i.querySelector("input").focus()});return w(),{line:a,
more:f,update:P,begin:K,setLost:v=>{x=v,F()},say:v=>{r.textContent=v}}}function Nt({items:e},n){let o={};for(let s of e){let a=n[s.id];if(!(a==null||!oe(s,o)))if(s.kind==="choice"){let r=(s.among?
re(s,o):s.cards).map(f=>f.id).filter(f=>a.chosen.includes(f)),i=a.own?.trim()?a.own:"";(r.length||i)&&(o[s.id]={chosen:r,
own:i})}else if(s.kind==="sort"){let l=s.cards.filter(r=>a[r.id]).map(r=>[r.id,a[r.id]]);l.length&&(o[s.id]=Object.fromEntries(
l))}else if(s.kind==="list"){let l=a.filter(r=>r.trim());l.length&&(o[s.id]=l)}else`${a}`.trim()&&(o[s.id]=a)}return o}var It=(e,n)=>z(e.ask,n);var Wn=new Set(["autorestarting","dead","restarting","terminating"]),_n=4e3;function Dt({widget_manager:e},{gone:n,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let l=0,r=(f,c)=>{
Wn.has(c)&&n()},i=(f,c)=>{clearTimeout(l),c==="disconnected"?n():c==="connecting"?l=setTimeout(n,_n):o()};return s.connect(
r),a.connect(i),()=>{clearTimeout(l),s.disconnect(r),a.disconnect(i)}}function Rt({words:e,answered:n}){let o=new Set,s=!1,
a=()=>n().map(([f,c])=>{let m=Nt(f,c),g=f.items.filter(k=>k.id in m).map(k=>[It(k,m),...ce(k,m[k.id])].join(`
`));return[f.title,...g].join(`

`)}).join(`


`);async function l(f){let c=a(),m=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});m.value=c,f.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(f.append(m),m.select(),!document.execCommand("\
copy"))return}f.querySelector("[role=status]").textContent=e["lost-copied"]}function r(f={}){let c=t("div",{class:"ajar-\
lost",hidden:!s,...f},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(c)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(c),c}function i(f){s=f;for(let c of o)c.hidden=!f}return{line:r,set:i,isLost:()=>s,forget:f=>o.delete(
f)}}function Ft(e,{words:n,send:o,open:s,help:a}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=ne(
n,C=>l.replaceChildren(C)),i=C=>{r.begin(),o(C)},f=t("div",{}),c={},m="",g=0,k=he(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},f),l);let y=(C,F)=>t("button",{type:"button",onclick:F},C),j=C=>t("div",{class:"\
ajar-reflection"},...C.flatMap(F=>xe(F,3))),x=(C,F,K)=>je({words:n,label:C,question:F,act:()=>i(K)}),$=()=>{let C=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{C.files[0]&&i({import:await C.files[0].text()}),C.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),C)},A=le(f,()=>{let C=JSON.stringify(c);C!==m&&
(m=C,me(f,L))});function L(){let C=(w,T)=>y(T,()=>i({take:w})),F=g>(c.danger?.kinds.length??0)?null:c.danger,K=()=>{g=F.
kinds.length+1,L(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(F?a.notice(F,{level:2,aside:K}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?t("div",{class:"ajar-moves"},y(n["home-go-on"],()=>s(c.section))):
"",c.due?.length?t("ul",{},...c.due.map(w=>t("li",{},w))):"",c.plan?.length?t("h2",{},n["home-plan"]):"",c.plan?.length?
j(c.plan):"",c.plan?.length&&!F?a.line():"",...(c.earlier??[]).filter(({plan:w})=>w.length).map(({title:w,plan:T})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${w}`),j(T))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...F?[]:[y(n["home-take-plan"],()=>i({take:"plan",paper:k.value(),country:a.
code()})),k.element(),C("calendar",n["home-take-calendar"]),c.danger?"":C("calendar-line",n["home-take-calendar-line"])],
C("check-ins",n["home-take-check-ins"]),C("everything",n["home-take-everything"])),$()),c.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),x(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),x(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:C=>{r.end(),c=C,A()},settle:r.end,say:(C,F="")=>{
r.end();let K=t("div",{class:"ajar-text"});X(K,F),l.replaceChildren(C,K),l.scrollIntoView({block:"nearest"})}}}function Bt({
name:e,type:n,data:o}){let s=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:n}));t(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var fe=window.ajarShown,qt="needs@",Wt=({answers:e,done:n,danger:o,reflection:s})=>JSON.
stringify([e,n,o,s]),ie={};function Un(){let e=document.getElementById("ajar-style")??document.head.appendChild(t("style",
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
.ajar{color-scheme:light;background:#fff}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width\
:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`;e.textContent!==n&&(e.textContent=n)}function Pn({model:e,el:n}){Un();let o=e.get("pages"),s=e.get("words"),a=new Map,
l=new Map,r=new Map,i=[],f=u=>i.push(u),c=null,m=!1,g=!1,k=new Map,y=new Map,j=Math.min(e.get("page"),o.length-1);n.classList.
add("ajar");let x=t("div",{class:"ajar-page"}),$=u=>o.flatMap(({blocks:b})=>b).find(b=>b.kind==="exercise"&&b.key===u)?.
exercise,A=Rt({words:s,answered:()=>[...l].map(([u,{answers:b}])=>[$(u),b]).filter(([u,b])=>u&&Object.keys(b??{}).length)}),
L=0,W=u=>{if(clearTimeout(L),L=0,A.set(u),c?.setLost(u),u)for(let b of r.keys())a.get(b)?.release()},C=(u,{awaited:b=!1}={})=>{
try{e.send(u)}catch{W(!0);return}b&&!L&&(L=setTimeout(()=>W(!0),8e3))},F=!1;function K(){F||(F=!0,window.ajarDangers?w():
C({dangers:!0}))}let w=()=>{for(let u of Object.values(window.ajarDangers.dangers))bt(st(u))};function T({key:u,exercise:b},M){
if(!(window.ajarDangers||A.isLost())||!Ot(b,M))return;let D=Fe(b,M),H=Tt(b,D,window.ajarDangers);I(u,{answers:D,done:!0,
...H}),k.set(u,Wt(l.get(u))),a.get(u).update(l.get(u))}let q=mt({words:s,countries:e.get("notice")?.help??o[0]?.blocks[0]?.
help,leave:()=>G(),onCountry:u=>C({country:u})}),G=()=>{C({forget:!0}),Me()},p=(u,b,M)=>(a.set(u.key,M),l.has(u.key)&&M.
update(l.get(u.key)),b),d={html(u){let b=t("div",{class:"ajar-text"});return X(b,u.html),q.addNumbers(b),b.addEventListener(
"click",M=>{let _=M.target.closest("a"),D=o.findIndex(({id:H})=>H&&_?.getAttribute("href")===`${H}.ipynb`);D<0||(M.preventDefault(),
P(D))}),b},home(u){let b=t("div",{});return p(u,b,Ft(b,{words:s,send:D=>{D.import&&a.get("chart")?.begin(),C(D)},open:D=>P(
o.findIndex(({id:H})=>H===D)),help:q})),C({home:u.key}),b},exercise(u){let b=t("div",{}),M=A.line(c?{}:{role:"alert"});r.
set(u.key,b);let _=(D,H)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let J=window.ajarSent;
y.set(u.key,J),C({key:u.key,...D,sent:J},{awaited:H}),!(!H||!A.isLost())&&(W(!0),M.scrollIntoView({block:"nearest"}))};return a.
set(u.key,ze(b,u.exercise,{words:s,level:u.level,sort:wt,...l.get(u.key),help:q,needs:()=>h(u.needs),below:()=>u.key.startsWith(
"plan@")&&q.isKnown()?q.line():null,onAside:D=>I(u.key,{aside:D}),onChange:D=>{K(),I(u.key,{answers:D,done:!1}),_({answers:D,
done:!1},g)},onMove:D=>I(u.key,{at:D}),onDone:D=>{T(u,D),_({answers:D,done:!0},!0),u.key.startsWith("check-in@")&&a.get(
"chart")?.begin()},onStartOver:()=>{I(u.key,{answers:{},done:!1}),_({remove:!0})}})),b.firstElementChild.append(M),f(()=>A.
forget(M)),b},chart(u){let b=t("div",{class:"ajar-chart-block"}),M=t("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),{begin:_,end:D}=ne(s,J=>M.replaceChildren(J)),H=J=>{D(),be(b,J,s)};return a.set(u.key,{update:H,begin:_,end:D}),
l.has(u.key)&&H(l.get(u.key)),_(),C({chart:u.key}),t("div",{},b,M)},notice(u){if(yt(()=>C({forget:!0})),!u.leave)return t(
"div",{class:"ajar-notice"},t("p",{},u.text));let b=t("div",{class:"ajar-leave"},q.button(),Te({words:s,leave:G}));gt(q.
open),c=Mt({words:s,send:C});let M=document.createDocumentFragment();return M.append(t("div",{class:"ajar-notice"},c.line,
b),t("div",{class:"ajar-on-paper"},q.text()),c.more),M}};function h(u){let b=o.findIndex(({blocks:_})=>_.some(({key:D})=>D===
qt));return b<0?u?t("p",{},t("a",{href:u},s["help-needs"])):null:t("button",{type:"button",onclick:()=>{P(b);let _=r.get(
qt).querySelector("h2");_.tabIndex=-1,_.focus()}},s["help-needs"])}for(let[u,b]of Object.entries(ie))d[u]=M=>{let _=t("d\
iv",{}),H=b(_,M,{words:s,send:C,onDispose:f,model:e,exerciseOf:$,formOf:J=>r.get(J)});return p(M,H.element??_,H)};let O=u=>o[j].
blocks.find(b=>b.kind===u),I=(u,b)=>l.set(u,{...l.get(u),...b}),N=()=>{for(let u of i.splice(0))u()};function B({focus:u=!1}={}){
if(N(),a.clear(),m){x.replaceChildren(c?"":t("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(x.replaceChildren(
...o[j].blocks.map(H=>d[H.kind](H))),o.length<2)return;let b=(H,J)=>t("button",{type:"button",onclick:()=>P(H)},J),M=j>0?
b(j-1,s["previous-page"]):null,_=j<o.length-1?b(j+1,s["next-page"]):null;if(x.append(t("div",{class:"ajar-moves ajar-tur\
n"},M,_)),E.replaceChildren(...o.map(({title:H},J)=>t("li",{},t("button",{type:"button","aria-current":J===j?"page":null,
onclick:()=>P(J)},H)))),v.textContent=z(s["page-of"],{n:j+1,all:o.length,title:o[j].title}),!u)return;let D=x.querySelector(
"h1, h2, h3")??x;D.tabIndex=-1,D.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function P(u){o[u]&&(j=u,E.
parentElement.open=R(),e.set("page",u),e.save_changes(),B({focus:!0}))}let E=t("ol",{}),v=t("summary",{}),R=()=>window.innerWidth>
640;e.get("notice")&&n.append(d.notice(e.get("notice")));let U=t("nav",{class:"ajar-nav","aria-label":s.pages},t("detail\
s",{open:R()},v,E));o.length>1&&n.append(U),n.append(A.line({role:"alert"}),x);let V=0;for(let u of["keydown","pointerdo\
wn","scroll"])n.addEventListener(u,()=>{Date.now()-V<3e4||(V=Date.now(),C({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",u=>{if(W(!1),u.keeping){let b=[...y.values()].some(D=>u.acknowledged<D);c?.update(b?{...u.keeping,saved:!1}:
u.keeping);let{state:M}=u.keeping,_=M==="locked";M&&(g=M==="kept"),M&&_!==m&&(m=_,l.clear(),U.hidden=m,B())}for(let[b,M]of Object.
entries(u.states??{})){if(u.acknowledged<y.get(b))continue;let _=M.answers&&!Object.keys(M.answers).length,D=k.get(b)===
Wt(M);k.delete(b),I(b,_?{...M,at:0}:M),D||a.get(b)?.update(l.get(b))}u.dangers&&(window.ajarDangers=u.dangers,w()),u.country!=
null&&q.choose(u.country),u.file&&(a.get("home")?.settle(),Bt(u.file)),u.erased&&a.get("home")?.say(u.erased,O("home")?.
erased),u.said&&a.get("chart")?.end(),u.said&&(a.get("home")??c)?.say(u.said),u.open&&P(o.findIndex(({id:b})=>b===u.open)),
u.problem&&a.get(u.problem.key)?.say(u.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),B()});let S=Dt(e,{gone:()=>W(
!0),back:()=>{A.isLost()&&C({ready:!0})}});return B(),fe.set(s,(fe.get(s)??0)+1),C({ready:!0}),()=>{N(),S(),clearTimeout(
L),fe.set(s,fe.get(s)-1),fe.get(s)||C({gone:!0})}}var _t={render:Pn};ie.door=(e,n,o)=>Ke(e,o);ie.group=(e,n,o)=>Xe(e,o);ie.scenario=(e,n,{words:o,model:s})=>({element:et(n,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});ie.asking=(e,n,{exerciseOf:o,formOf:s,...a})=>{let{items:l}=o(
n.of),{parts:r,update:i}=Je(n,{...a,form:()=>s(n.of),ask:c=>l.find(m=>m.id===c).ask}),f=document.createDocumentFragment();
return f.append(...r),{element:f,update:i}};var Ta=_t;export{Ta as default};
