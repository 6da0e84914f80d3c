var fo=/^(\d{4})-(\d{2})-(\d{2})$/;function Be(e){let[,t,o,s]=typeof e=="string"&&fo.exec(e)||[];return t>0&&o>=1&&o<=12&&
s>=1&&s<=ho(+t,+o)?e:null}function ft(e){let t=e.getFullYear();return t>=1&&t<=9999?mo(t,e.getMonth()+1,e.getDate()):null}function ho(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var mo=(e,t,o)=>`${`${e}`.
padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${o}`.padStart(2,"0")}`;var go=["button","input","select","summary","textarea"],yo=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return go.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),yo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(r=>r!=null)),s}function Me(e,t,...o){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...o),
s}var P=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,r)=>{let a=t[s];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),$e=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Te(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return s.length?
s:e.cards}var qt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function dt(e,{words:t,has:o,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(p=>n("input",{type:"\
checkbox",onchange:({target:f})=>(f.checked?s:r)(p)})),c=()=>a.forEach((p,f)=>{p.checked=o(e[f])});return c(),{element:n(
"details",{class:"ajar-sentences"},n("summary",{},t["sentences-own"]),n("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},n("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((p,f)=>n("label",{class:"ajar-car\
d"},a[f],n("span",{dir:"auto"},p))))),follow:c}}var bo=2e4;function Wt(e,{oninput:t,...o}){let s=n("textarea",{maxlength:bo,oninput:t,...o});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function _t(e,t,{words:o,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:l,long:p,remark:f}=e,i=l?n("b",{id:`${s}-opener`},l):n("span",{},o["own-words"]),u=Wt(t??"",{rows:p?8:2,oninput:()=>{
r(u.value.trim()?u.value:null),y.follow()},...l&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),d=O=>{
u.value=O,u.dispatchEvent(new Event("input",{bubbles:!0}))},m=o["message-opener"],y=dt(c,{words:o,has:O=>u.value.includes(
O),put:O=>d(`${u.value.trim()||m} ${O}`),drop:O=>{let x=u.value.replace(O,"").replace(/ {2,}/g," ").trim();d(x===m?"":x)}}),
j=n("label",{class:"ajar-words ajar-write"},i,u),k=f&&a?a(u,e):"";return y.element||k?n("div",{},y.element,j,k):j}function Ft(e,t,{
words:o,change:s,sentences:r=[]}){let a=n("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{let x=c().map(C=>C.
value).filter(C=>C.trim());s(x.length?x:null),O.follow()},p=()=>[...a.children].forEach((x,C)=>{x.querySelector("label >\
 span").textContent=P(o.line,{n:C+1}),x.querySelector("button").setAttribute("aria-label",P(o["remove-line"],{n:C+1}))}),
f=()=>{y(""),c().at(-1).focus()},i=n("button",{type:"button",class:"ajar-link",onclick:f},o["add-line"]),u=()=>{p(),i.hidden=
a.children.length>=e.most},d=x=>{let C=c()[c().indexOf(x)+1];C?C.focus():x.value.trim()&&!i.hidden&&f()},m=x=>{let C=Wt(
x,{rows:1,enterkeyhint:"next",oninput:()=>{C.value.includes(`
`)&&(C.value=C.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:B=>{["insertLineBreak","insertParagraph"].includes(B.inputType)&&
(B.preventDefault(),d(C))}});return C},y=x=>{let C=()=>{let I=B.nextElementSibling||B.previousElementSibling;B.remove(),
I||y(""),u(),l(),(I||a.firstElementChild).querySelector("textarea").focus()},B=n("div",{class:"ajar-line"},n("label",{class:"\
ajar-words ajar-write"},n("span",{}),m(x)),n("button",{type:"button",class:"ajar-remove",onclick:C},"×"));a.append(B),u()},
j=t||[];for(let x=0;x<Math.max(e.lines,j.length);x++)y(j[x]??"");let k=x=>c().find(C=>C.value.trim()===x),O=dt(r,{words:o,
has:x=>!!k(x),put(x){!k("")&&!i.hidden&&y("");let C=k("");C&&(C.value=x),l()},drop(x){k(x).value="",l()}});return n("div",
{class:"ajar-lines"},O.element,a,i)}function ke(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function Pt(e,t,o){let{words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:p=[]}=o,f={...wo,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,u={...o.answers},d=0,m=null,y=0,j=o.
aside??0,k=t.why?n("p",{class:"ajar-why"},t.why):"",O=t.private?n("p",{class:"ajar-private"},t.private):"",x=!1,{example:C}=t,
B=C?n("details",{class:"ajar-example"},n("summary",{},s.example),n("p",{},C)):"",I=n("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),N=n("div",{}),w=n("div",{class:"ajar-body"}),E=n("section",{class:"ajar-form","aria-labelledb\
y":`${i}-title`},n(`h${r}`,{id:`${i}-title`},t.title),...a||c?[n("div",{class:"ajar-beside"},...p,k?jo([k],s):""),O]:[k,
O],B,N,w,I);E.addEventListener("keydown",S=>{S.key!=="Enter"||!(S.ctrlKey||S.metaKey)||!m||(S.preventDefault(),m.next.click())}),
e.replaceChildren(E);function R(){let S=t.items.filter(_=>$e(_,u));if(l){let _=x?S.filter(G=>G.after).map(G=>[G]):[];return[
S.filter(G=>!G.after),..._]}return a&&t.together?[S]:S.map(_=>[_])}let q=S=>{I.replaceChildren(S)},F=ke(s,q);function L(S,_){
I.replaceChildren(`${S} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{u=_,q(""),o.onChange(u),ee({focus:!0})}},
s["put-back"]))}function g(S,_){u={...u,[S.id]:_},ko(w),q(""),o.onChange(u),U()}function b(){D(!0),F.begin(),y=setTimeout(
$,8e3)}function $(){y&&(clearTimeout(y),y=0,D(!1),F.end())}function D(S){for(let _ of m?.fieldsets??[])_.disabled=S}function U(){
if(!m)return;let{items:S,skip:_,where:G,next:Z,enough:se,whys:X}=m,re=R().length;_.textContent=H(S)?s["clear-and-skip"]:
s.skip,G.textContent=P(s["question-of"],{n:d+1,all:re}),G.hidden=(a||l)&&re===1,Z.textContent=d===re-1?s.done:s.next,se.
hidden=!W(re),X.hidden=!l||x||!H(S)}function W(S){return(o.enough==="at once"||d>0)&&d<S-1&&H(t.items)}function A(){y||(b(),
o.onDone(u))}let H=S=>S.some(({id:_})=>u[_]!=null);function Q(S,_=!0){if(y)return;let G=R();if(d+=S,d>=G.length){d=G.length-
1,A();return}ee({focus:_,again:S<0})}function oe(S,_){let G=`${i}-${S.id}`,Z=n("legend",{id:`${G}-ask`},P(S.ask,u)),se=S.
hint?n("p",{class:"ajar-hint",id:`${G}-hint`},S.hint):null,X=[se,_.mark].filter(Boolean).map(({id:ge})=>ge),re=S.among?{
...S,cards:Te(S,u)}:S,ce=f[S.kind](re,qt(re,u[S.id]),{words:s,level:r+1,group:G,change:ge=>g(S,ge),say:q,remarks:o.remarks,
sentences:o.sentences?.(S),isQuick:o.enough==="at once",..._}),ie={class:`ajar-item ajar-${S.kind}`,tabindex:"-1","aria-\
describedby":X.join(" ")||null};return n("fieldset",ie,Z,se,ce)}function ee({focus:S=!1,again:_=!1}={}){let G=R();d=Math.
max(0,Math.min(d,G.length-1));let Z=G[d],se=o.mark?.(Z),X=se?n("p",{class:"ajar-mark",id:`${i}-${Z[0].id}-mark`},se):null,
re=n("div",{class:"ajar-moves ajar-onward"}),ce=d>0?()=>Q(-1):null,ie=Z.map(V=>oe(V,{mark:X,again:_,moves:re,back:ce})),
ge=n("button",{type:"button",class:"ajar-skip",onclick:()=>{if(y)return;let V=u,K=H(Z);if(u={...u,...Object.fromEntries(
Z.map(({id:J})=>[J,null]))},o.onChange(u),!K){Q(1);return}ee({focus:!0}),L(s.cleared,V)}}),ye=n("button",{type:"button",
class:"ajar-next",onclick:()=>{y||(q(""),Q(1))}}),Ee=n("p",{class:"ajar-where"}),He=n("button",{type:"button",class:"aja\
r-link",onclick:()=>{x=!0,Q(1)}},s["add-why"]),h=n("button",{type:"button",class:"ajar-link",onclick:A},s.enough);m={items:Z,
skip:ge,where:Ee,next:ye,fieldsets:ie,enough:h,whys:He},N.replaceChildren();let v={type:"button",class:"ajar-back",onclick:ce};
re.replaceChildren(ye,ce?n("button",v,s.back):"",ge);let M=ie.length===1;X&&M&&ie[0].lastElementChild.before(X),w.replaceChildren(
Ee,...X&&!M?[X]:[],...ie,re,...o.enough?[He,h]:[]),U(),o.onMove?.(d),S&&(ie[0].focus({preventScroll:!0}),Ee.scrollIntoView(
{block:"nearest"}))}function te(S){if(N.replaceChildren(),!S||!o.help||j>S.kinds.length)return null;let _=()=>{j=S.kinds.
length+1,o.onAside?.(j),N.replaceChildren(),w.querySelector("[tabindex]").focus()},{help:G,needs:Z}=o;return N.append(G.
notice(S,{level:r+1,aside:_,needs:Z})),N.querySelector("[tabindex]")}function me(S,{focus:_=!1,danger:G=null}={}){m=null;
let Z=n(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);w.replaceChildren(n("div",{class:"ajar-reflection"},Z,...S.flatMap(
X=>qe(X,r+2)),o.below?.()??null),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>{d=0,ee({focus:!0,again:!0})}},
s.change),n("button",{type:"button",onclick:()=>{let X=u;u={},d=0,j=0,o.onAside?.(0),o.onStartOver(),ee({focus:!0}),L(s["\
started-over"],X)}},s["start-over"])));let se=te(G);_&&(se??Z).focus()}function de(S){let _=w.contains(document.activeElement);
_&&m&&!y||($(),u={...S.answers},S.done?me(S.reflection,{focus:_,danger:S.danger}):(d=S.at??Math.max(0,R().findIndex(G=>G.
some(({id:Z})=>u[Z]==null))),ee()))}let{done:ve,reflection:T,danger:z}=o;return de({answers:u,at:o.at,done:ve,reflection:T,
danger:z}),{update:de,release:$,say:S=>{$(),q(S)}}}var jo=(e,t)=>n("details",{},n("summary",{},t["why-this"]),...e);function ko(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var qe=({heading:e,said:t,words:o},s)=>[e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(r=>n(
"li",{},r))):t.length?n("p",{class:"ajar-said"},t[0]):null,...o.map(r=>n("p",{},r))].filter(Boolean),wo={ruler(e,t,{group:o,
change:s}){let r=Array.from({length:11},(a,c)=>n("label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:c,checked:t===
c,onchange:()=>s(c),"aria-describedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),n("span",{},`${c}`)));return n("div",{
class:"ajar-scale"},n("div",{class:"ajar-numbers"},...r),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},
"0"),` ${e.low}`),n("span",{id:`${o}-high`},n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:r,remarks:a}){
let{chosen:c,own:l}=t||{chosen:[],own:""},p=()=>r(c.length||l.trim()?{chosen:[...c],own:l}:null),f=e.many?"checkbox":"ra\
dio",i=e.cards.map(d=>n("input",{type:f,name:s,value:d.id,checked:c.includes(d.id),onchange:m=>{e.many?c=c.filter(y=>y!==
d.id).concat(m.target.checked?d.id:[]):(c=[d.id],l="",u&&(u.value="")),p()}})),u=e.own?n("input",{type:"text",value:l,maxlength:500,
oninput:d=>{l=d.target.value,!e.many&&l.trim()&&(c=[],i.forEach(m=>{m.checked=!1})),p()}}):null;return n("div",{class:"a\
jar-cards"},n("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((d,m)=>n("label",{class:"ajar\
-card"},i[m],n("span",{},d.text))),u?n("label",{class:"ajar-own"},n("span",{},e.own),u):null,u&&e.remark&&a?a(u,e):null)},
text:_t,list:Ft,date(e,t,{words:o,change:s,say:r}){let a=ft(new Date);return n("label",{class:"ajar-words"},n("span",{},
o["pick-date"]),n("input",{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&c.value<a&&r(
o["day-past"])}}))}};var xo=e=>e;function le(e,t){e.innerHTML=xo(t)}function Ve(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let r=n("select",{onchange:()=>{o=r.value}},...Object.entries(t).map(([a,c])=>n("option",{value:a,selected:a===o},c)));return n(
"label",{},e["home-paper"]," ",r)},value:()=>o}}function Ne(e,t){let o=!1,s=!1,r=()=>{s=o,o||t()};function a(){o=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{o=!1,s&&r()})};for(let p of["pointerup","pointercancel","keyup","blur"])addEventListener(p,l,{signal:c.signal,capture:p!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function Ke(e,t){let o=l=>[...e.querySelectorAll(
l)],s=o("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of o("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=o("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function Ut(e,{words:t,send:o,onDispose:s}){let r={},a=null,c=!1,l="",p=n("div",{}),f=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),u=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=ke(t,L=>{u.textContent=L}),m=mt(t),y=Ve(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,p,u),m.dialog);let j=L=>{r.busy?u.textContent=t["room-one-moment"]:(d.begin(),
o(L,{awaited:!0}))},k=(L,g)=>n("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>j(g)},L),O=(...L)=>n(
"div",{class:"ajar-moves ajar-many"},...L);function x(){let L=r.needsKey?n("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,g=n("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>{
if(L&&!L.value){L.focus();return}j({room:"open",...L?{key:L.value}:{}}),L&&(L.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),r.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
r.elsewhere?P(t["room-how-elsewhere"],{address:r.elsewhere}):t["room-how-network"]),L?n("label",{class:"ajar-words",for:L.
id},t["room-host-key"]):null,L?n("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,L,O(g,r.elsewhere?
null:k(t["room-inside"],{room:"inside"})),r.elsewhere?null:n("p",{},t["room-rehearse-how"]),r.elsewhere?null:O(...[12,3].
map(b=>k(P(t["room-rehearse"],{n:b}),{room:"rehearse",phones:b})))]}let C=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),O(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function B(){let L=n("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),g=n("p",{},r.inside&&!r.practice?t["room-inside-open"]:P(t["room-line"],{code:r.
code})),b=r.address?L:null;return a?[I(),n("div",{class:"ajar-door-line"},g,i,b),N(),E()]:[n("h2",{},t["room-title"]),I(),
N(),g,r.address?zt(t,r):null,r.inside?n("p",{},t[r.practice?"room-practice-how":"room-how-network"]):null,!r.inside&&!r.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,r.addresses?.length>1?w():null,r.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},i,b,r.inside&&!r.practice?k(t["room-widen"],
{room:"widen"}):null),E()]}let I=()=>r.practice?n("p",{},We(t)):null,N=()=>r.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function w(){let L=n("select",{id:`${F}-address`,onchange:()=>o({room:"pick",ip:L.value})},...r.addresses.map(
({ip:g,network:b})=>n("option",{value:g,selected:g===r.picked},`${g} (${b})`)));return n("label",{class:"ajar-words",for:L.
id},n("span",{},t["room-address"]),L)}function E(){let L=n("div",{}),g=n("button",{type:"button",onclick:()=>D(!1)},t["r\
oom-end-no"]),b=n("button",{type:"button",onclick:()=>D(!0)},t["room-end"]),$=()=>L.replaceChildren(...c?[n("p",{},t["ro\
om-end-sure"]),O(g,k(t["room-end"],{room:"end"}))]:[b]),D=W=>{c=W,$(),(c?g:b).focus()};$();let U=(W,A)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...A()},{awaited:!0})},W);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),r.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),r.shown?O(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:y.value()})),y.element()):null,n("p",{},t["room-end-how"]),
L)}function R(L){r={...r,...L},f.textContent!==r.problem&&(f.textContent=r.problem),f.hidden=!r.problem;let g=ht(t,r.joined);
i.textContent!==g&&(i.textContent=g),m.update(r,g),a===null&&r.state==="open"&&(a=!r.here),r.state!=="open"&&(a=null,c=!1),
r.busy?d.begin():(d.end(),u.textContent=""),q()}let q=Ne(p,()=>{let{joined:L,problem:g,...b}=r,$=JSON.stringify([b,a]);if($===
l)return;l=$;let D={open:B,lost:C}[r.state]??x;Ke(p,()=>p.replaceChildren(...D().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return Ge(e,()=>o({room:"look"}),s),{update:R}}var ht=(e,t)=>t?t===
1?e["room-joined-one"]:P(e["room-joined"],{n:t}):e["room-joined-none"],We=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function zt(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return le(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function mt(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),r="";return{dialog:o,show:()=>o.
showModal(),update(a,c){s.textContent=c;let l=JSON.stringify([a.address,a.code,a.practice]);l!==r&&(r=l,a.address?t.replaceChildren(
a.practice?n("p",{},We(e)):"",zt(e,a),s):(o.close(),t.replaceChildren()))}}}function Ge(e,t,o){let s=new IntersectionObserver(
r=>{r.some(({isIntersecting:a})=>a)&&t()});s.observe(e),o(()=>s.disconnect())}function Je(e,{sentence:t,wide:o,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(f,i)=>{let u=n("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return le(u,
f),u.firstElementChild.setAttribute("aria-hidden","true"),u},p=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),l(o,"wide"),l(s,"narrow"),n("details",{open:p},n("summary",{},c.table),
n("table",{},n("thead",{},n("tr",{},...r.map(f=>n("th",{scope:"col"},f)))),n("tbody",{},...a.map(([f,...i])=>n("tr",{},n(
"th",{scope:"row"},f),...i.map(u=>n("td",{},u??"–")))))))))}function Ht({units:e,slips:t},{words:o,ask:s,send:r}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-hands-${window.
ajarForms}`,c=new Map,l=m=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),p=l({id:`${a}-people`,
min:1}),f=m=>Math.max(0,Math.floor(Number(m.value)||0)),i=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,u=m=>{let y=e.filter(
x=>x.item===m),j=(x,C)=>{let B=l({"aria-label":[x.card,i(x)[C]].filter(Boolean).join(": ")});return c.set(x.id,[...c.get(
x.id)??[],B]),B},k=y.length===1&&!y[0].card?y[0].bands.map((x,C)=>[x,[j(y[0],C)]]):y.map(x=>[x.card,i(x).map((C,B)=>j(x,
B))]),O=y[0].card?["",...i(y[0])]:null;return n("table",{},n("caption",{},s(m)),O&&O.length>2?n("thead",{},n("tr",{},...O.
map(x=>x?n("th",{scope:"col"},x):n("td",{})))):null,n("tbody",{},...k.map(([x,C])=>n("tr",{},n("th",{scope:"row"},x),...C.
map(B=>n("td",{},B))))))};function d(){let m=new Map(e.map(O=>[O,c.get(O.id).map(f)])),y=Math.max(...[...m.values()].map(
O=>O.reduce((x,C)=>x+C,0))),j=f(p)||y;if(!j){p.focus();return}let k=Object.fromEntries([...m].map(([O,x])=>[O.id,O.kind===
"card"?[x[0],Math.max(0,j-x[0])]:x]));r({counts:k,people:j})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:m=>{m.preventDefault(),d()}},
...[...new Set(e.map(m=>m.item))].map(u),n("label",{class:"ajar-words",for:p.id},n("span",{},o["room-people"]),p),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function Vt(e,{words:t,send:o,onDispose:s,form:r,ask:a}){let c={not:{}},l=!1,p="",f="",i=!1,u=(A,H={})=>{i=A==="reveal",
I.begin(),o({question:e.of,do:A,...H},{awaited:!0})},d=n("div",{class:"ajar-results",hidden:!0}),m=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),y=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),j=n("span",{}),k=n("p",
{class:"ajar-counts"}),O=vo(e.minutes,t,s),x=n("button",{type:"button",class:"ajar-link",onclick:()=>F(!l)}),C=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),B=(...A)=>{C.textContent!==A[0]&&C.replaceChildren(...A)},I=ke(t,A=>B(
A||f)),N={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},w=Object.
keys(N).filter(A=>e.units.length||A==="open"||A==="close"),E=Object.fromEntries(w.map(A=>[A,n("button",{type:"button",onclick:()=>{
E[A].getAttribute("aria-disabled")?B(R(A)):A==="reset"?q():u(A)}},N[A])])),R=A=>c.busy?t["room-one-moment"]:c.not[A];function q(){
let A=n("button",{type:"button",class:"ajar-link",onclick:()=>{B(""),E.reset.focus()}},t["home-no"]),H=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{B(""),E.reset.focus(),u("reset")}},t["room-ask-reset"]);C.replaceChildren(t["room\
-reset-sure"]," ",A," ",H),A.focus()}function F(A){l=A,d.hidden=!A,r().hidden=A,x.textContent=t[A?"room-show-question":"\
room-show-result"]}let L=mt(t),g=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>L.show()},t["room-cod\
e"]),b={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function $(A){let H=c;c={...c,...A};let Q=c.
room==="open";j.replaceChildren(c.practice?We(t):""),y.textContent=c.problem,y.hidden=!c.problem;let oe=[[c.answered,t["\
room-answered"]],[c.joined,t["room-have-joined"]]],ee=!Q||!e.units.length?[]:c.hands||c.inside?oe.slice(0,1):oe;k.replaceChildren(
...ee.map(([te,me])=>n("span",{},n("b",{},`${te}`)," ",me))),O.update(c.seconds);for(let te of w)Kt(E[te],R(te));f=Q?c.hands?
t["room-by-hands-now"]:b[c.state]:t["room-not-open"],(H.state!==c.state||H.room!==c.room||H.hands!==c.hands)&&B(f),c.busy||
I.end(),Gt(m,c.withheld),L.update(c.way??{},ht(t,c.joined)),g.hidden=!c.way?.address,D(),i&&!c.busy&&c.state==="closed"&&
m.childElementCount&&(i=!1,m.scrollIntoView({block:"nearest"}))}function D(){let A=JSON.stringify(c.charts??[]);if(A===p)
return;p=A;let H=!!c.charts?.length;d.replaceChildren(...Jt(c.charts??[],t)),x.hidden=!H,F(H),H&&i&&d.scrollIntoView({block:"\
start"}),i=!1}let U=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?k:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...w.
map(A=>E[A]))),n("div",{class:"ajar-bar-line"},j,C,x,g,O.element),L.dialog),W=e.units.length?Ht(e,{words:t,ask:a,send:A=>u(
"hands",A)}):null;return x.hidden=!0,Ge(U,()=>o({room:"look"}),s),{parts:[d,m,y,U,W].filter(Boolean),update:$}}function Kt(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Gt(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var Jt=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return Je(s,o,t),s});function Zt(e,{words:t,send:o,onDispose:s}){
let r={},a="",c=n("div",{class:"ajar-results"}),l=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),p=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),f=n("div",{}),i=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),u=n("button",{type:"button",onclick:()=>{u.getAttribute("aria-disabled")?i.textContent=d():(i.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),d=()=>r.busy?t["room-one-moment"]:r.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},f,c,l,p,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},u),i)),Ge(e,()=>o({room:"look"}),s),{update(m){r={...r,...m},f.replaceChildren(r.practice?We(t):""),p.textContent=
r.problem,p.hidden=!r.problem,Gt(l,r.withheld),Kt(u,d());let y=JSON.stringify(r.charts??[]);y!==a&&(a=y,c.replaceChildren(
...r.charts?.length?Jt(r.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function vo(e,t,o){let s=null,
r=!1,a=n("span",{role:"timer"}),c=n("button",{type:"button",class:"ajar-link",onclick:()=>{r=!r,p()}}),l=n("p",{class:"a\
jar-clock"},a," ",c);function p(){let i=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),u=i===null?"":`${Math.floor(
i/60)}:${String(i%60).padStart(2,"0")}`,d=i===null?e?P(t["room-minutes"],{minutes:e}):"":e?P(t["room-clock"],{time:u,minutes:e}):
u;a.textContent=r?"":d,c.textContent=t[r?"room-clock-show":"room-clock-hide"],l.hidden=!d}let f=setInterval(()=>{s!==null&&
p()},1e3);return o(()=>clearInterval(f)),{element:l,update:i=>{s=i==null?null:Date.now()-i*1e3,p()}}}function Yt(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-couple-${window.ajarForms}`,
a=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),c=n("div",{class:"ajar-text"}),l=n("summary",{}),p=({title:u,
story:d,more:m,role:y})=>{le(a,d),a.prepend(n("h2",{},u)),le(c,m),l.textContent=y},f=e.couples.find(u=>u.id===o)??e.couples[0],
i=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(u=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:r,value:u.id,checked:u===
f,onchange:()=>{p(u),s(u.id)}}),n("span",{},u.title)))));return p(f),n("section",{class:"ajar-scenario","aria-label":t.couple},
a,n("details",{class:"ajar-role"},l,c),i)}var gt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Oo=new RegExp(`^${gt}+|${gt}\
+$`,"g"),$o=/[\p{L}\p{N}_]+/gu,So=/^[\p{L}\p{N}_]+/u,Eo=/\{([a-z][a-z0-9-]*)\}/,[Co,Ao]=["⁨","⁩"],Qt={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Mo=new RegExp(`[,;:،]|${gt}`),To=/^\p{Uppercase}/u,Xt=/[.!?…؟。][\u2069”’"')»]*$/,
No=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ae=e=>e.replace(Oo,""),je=e=>e.toLowerCase().toUpperCase(),Ze=e=>e.match(So)?.[0]??"",en=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ce(e,t,o=[]){let s=e.split(Eo),r="";for(let a=0;a<
s.length-1;a+=2){let[c,l,p]=s.slice(a,a+3),f=Lo(ae(t[l]),p),i=Ro(c,f,o),u=!i&&!r&&To.test(c);r+=Xt.test(r)?i.replace(/^,+/,
""):i,r+=Do(u?Io(f):f)}return Xt.test(r)?r:r+s.at(-1)}function be(e){let t=ae(e),[o,s,r]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(o in Qt&&s===Qt[o]&&ae(r))||r.includes(o)||r.includes(s)?e:r}function Lo(e,t){let o=e.length;for(;o&&Mo.test(
e[o-1]);)o-=1;let s=e.slice(0,o)||e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(
" ")+1).includes(".")?a:s}function Io(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Ro(e,t,o){let s=je(
Ze(t));if(!s)return e;let r=new Set(o.map(je)),a=c=>c===s||r.has(c)&&r.has(s);for(let c of e.matchAll($o))if(a(je(c[0])))
return e.slice(0,c.index);return e}var Do=e=>No.test(e)?`${Co}${e}${Ao}`:e;var yt=(e,t,o={})=>n("button",{type:"button",onclick:t,...o},e);function tn(e,t,{words:o,level:s,change:r,say:a,again:c,
moves:l,back:p,isQuick:f}){let i={...t},{cards:u,piles:d}=e,m=I=>d.find(N=>N.id===I).text,y=n("div",{class:"ajar-one"});
function j(I,N){i={...i,[I.id]:N},N||delete i[I.id],r(Object.keys(i).length?i:null),N&&a(P(o.moved,{card:be(I.text),pile:m(
N)}))}function k(I,{focus:N=!0,back:w=I?()=>k(I-1):p,onward:E=()=>x(I+1)}={}){let R=u[I],q=P(o["card-of"],{n:I+1,all:u.length}),
F=n("div",{class:"ajar-one-card",role:"group","aria-label":q,tabindex:"-1"},n("p",{class:"ajar-where"},q),n("p",{},R.text)),
L=g=>{j(R,g),E()};l.hidden=!0,y.replaceChildren(F,n("div",{class:"ajar-one-piles"},...d.map(({id:g,text:b})=>yt(b,()=>L(
g),{"aria-pressed":`${i[R.id]===g}`}))),n("div",{class:"ajar-one-also"},w?O(o.back,()=>w()):n("span",{}),O(o["card-out"],
()=>L("")),f?n("span",{}):O(o["card-enough"],()=>C()))),N&&F.focus({preventScroll:!0})}let O=(I,N)=>yt(I,N,{class:"ajar-\
link"}),x=I=>I<u.length?k(I):C();function C({focus:I=!0}={}){let N=n(`h${s}`,{tabindex:"-1"},o["cards-all"]),w=(E,R)=>{let q=u.
filter(g=>(i[g.id]??"")===R),F=g=>k(u.indexOf(g),{back:C,onward:C}),L=q.map(g=>n("li",{},yt(g.text,()=>F(g))));return L.
length?[n(`h${s+1}`,{},E),n("ul",{},...L)]:[]};y.replaceChildren(N,n("p",{class:"ajar-hint"},o["cards-all-how"]),...d.flatMap(
({id:E,text:R})=>w(R,E)),...w(o["cards-out"],"")),l.hidden=!1,I&&(N.focus({preventScroll:!0}),y.scrollIntoView({block:"n\
earest"}))}let B=u.map(I=>!!i[I.id]).lastIndexOf(!0)+1;return B===u.length||c&&B?C({focus:!1}):k(B,{focus:!1}),y}var Bo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",qo=new RegExp(`(${Bo})|[.…]+|[!?;\\n]`,"gu"),Wo=/[\u0300-\u036f'’‘ʼ]/g,
_o=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ye(e){let t={};for(let[o,s]of Object.entries(e))t[o]=nn(s,t);return t}
var we=(e,t)=>new RegExp(e.map(o=>nn(o,t)).join("|"),"y");function Qe(e,t){let o=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&o.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return o}function Xe(e,t){let o=t;
for(let[s,r]of Qe(e,t))o=o.slice(0,s)+o.slice(s,r).replace(/[^ ]/g,"_")+o.slice(r);return o}var _e=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function nn(e,t){return`(?:${(e.match(_o)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Fo(r)).join("")})`}function Fo(e){let t=on(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(
e.endsWith("*"))} `}var on=e=>e.normalize("NFKD").replace(Wo,"").toLowerCase();function Fe(e){let t="",o=[];for(let s of e.
matchAll(qo)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?on(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}var Po=4,sn=16411,rn=[1,1],Uo=[0,0],bt=new WeakMap;function Le(e,t){let{passes:o,kinds:s,learned:r}=ln(t),{line:a,places:c}=Fe(
e),l=Xe(o,a),p=Object.entries(s).flatMap(([u,d])=>Qe(d,l).map(([m,y])=>({kind:u,start:m,end:y-1}))),f=r?zo(p,a,r):p,i=(u,d)=>u.
span[0]-d.span[0]||u.span[1]-d.span[1]||(u.kind<d.kind?-1:+(u.kind>d.kind));return f.map(({kind:u,start:d,end:m})=>({kind:u,
span:[c[d][0],c[m][1]]})).sort(i)}function*cn(e){let{passes:t,kinds:o}=ln(e);for(let s of[t,...Object.values(o)])yield,Qe(
s,"we are here ")}function ln(e){return bt.has(e)||bt.set(e,Vo(e)),bt.get(e)}function zo(e,t,o){let{weights:s,kinds:r,limit:a,
least:c}=o,l=Ho(t,o),p=l.slice(1).map((k,O)=>[...l[O],...k]),f=k=>{let O=new Set(k.flatMap(x=>x.places));return an(s,O)/
Math.sqrt(O.size)},i=[...l,...p];if(e.length)return jt(i,f)[1]>c?e:[];let u=i.filter(k=>k.length>Po),[d,m]=jt(u,f);if(!(m>
a))return[];let y=new Set(d.flatMap(k=>k.places.slice(0,2))),[j]=jt(Object.keys(r),k=>an(r[k],y));return[{kind:j,start:d[0].
start,end:d.at(-1).start}]}function Ho(e,{numbers:t,weights:o}){let s=rn,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===
".",l=c?rn:t.get(a[0])??Uo,p=[[0,l[0]],[1,l[1]],[s[0],l[0]],[s[1],l[1]]],f=([i,u],d)=>((d*sn+i)*sn+u)%o.length;r.at(-1).
push({start:a.index,places:p.map(f)}),s=l,c&&r.push([])}return r.filter(a=>a.length)}var jt=(e,t)=>e.map(o=>[o,t(o)]).reduce(
(o,s)=>s[1]>o[1]?s:o,[null,-1/0]),an=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],0),un=(e,{kinds:t,notices:o})=>Object.entries(
o).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function Vo({lists:e,passes:t,phrases:o,learned:s}){let r=Ye(e),
a=Object.entries(o).map(([c,l])=>[c,we(l,r)]);return{passes:we(t,r),kinds:Object.fromEntries(a),learned:s&&Ko(s)}}function Ko({
same:e,concepts:t,weights:o,kinds:s,limit:r,least:a}){let c=new Map,l=2;for(let f of e){for(let i of f.split(" "))c.set(
i,[l,l]);l++}for(let[f,i]of t.entries())for(let u of i.split(" "))c.set(u,[l++,2+e.length+f]);let p=Object.entries(s).map(
([f,i])=>[f,_e(i)]);return{numbers:c,weights:_e(o),kinds:Object.fromEntries(p),limit:r,least:a}}function pn({title:e,close:t,bar:o,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=n("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},o,a,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var fn=["emergency","crisis","violence","agency","worried","child"],Go=["crisis","violence"],mn='a[href$="#Help-lines"]',
ue=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function dn(){for(let e of ue().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ue().listeners.delete(e),e.shown||(e.shown=t)}}function Jo(e,{zone:t="",
languages:o=[]}){let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(l=>l.home);return a?a.code:o.map(l=>l.split("-").slice(1).join("-").
toUpperCase()).find(l=>e.some(({code:p})=>p===l))??""}function gn(e,t,o){let s=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let l=s.flatMap(f=>Le(f,c)),p=un(l,c);if(p)return{...p,
kinds:[...new Set(l.map(({kind:f})=>f))].sort()}}let r=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var kt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),wt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
hn=e=>`tel:${e.match(/\d+/)[0]}`;function yn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(ue().countries=
t);let r=()=>ue().countries,a=()=>ue().chosen||Jo(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(w=>w.code===a());function l(w){ue().chosen=w,dn();for(let{element:E,draw:R}of ue().
listeners)R(E)}function p(w,E){return E(w),ue().listeners.add({element:w,draw:E,shown:!1}),queueMicrotask(dn),w}let f=w=>p(
n("div",{}),E=>E.replaceChildren(...w())),i=()=>{let w=[...r(),{code:"-",country:e["help-elsewhere"]}],E=n("select",{onchange:()=>{
l(E.value),s(E.value)}},...w.map(R=>n("option",{value:R.code},R.country)));return p(E,()=>{E.value=c()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),E)},u=({say:w,to:E},R)=>{if(/^(tel|sms):/.test(E))return n("a",
{class:R?"ajar-reach":"ajar-reach ajar-first",href:E},n("span",{},...wt(w)));let q=n("span",{},w),F=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":P(e["help-copy-what"],{address:E}),onclick:async()=>{await vt(E,q)&&(F.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},q," ",F)},d=w=>n("li",{},n("p",{class:"ajar-for"},w.
for_what),n("p",{class:"ajar-hint"},[w.name,w.hours,w.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...w.reach.map(u))),m=({emergency:w,note:E})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),E?n("\
p",{class:"ajar-hint"},E):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:hn(w)},P(e["help-call"],{number:w})))),
y=w=>f(()=>{let E=c();if(!E)return[n("p",{},e["help-elsewhere-how"])];let R=w.flatMap(q=>q==="emergency"?m(E):kt(E,[q]).
map(d));return[n("ul",{class:"ajar-help-lines"},...R)]});function j(){pn({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},i(),xt({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),y(fn),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:w,text:E,now:R,lines:q,kinds:F,
countries:L},{level:g,aside:b,needs:$}){return L&&!N()&&(ue().countries=L),n("section",{class:"ajar-danger"},n(`h${g}`,{
tabindex:"-1"},w),n("p",{},E),F.length?null:$?.()??null,i(),y(q),n("ul",{class:"ajar-todo"},...R.map(D=>n("li",{},D))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:b},e["help-aside"]))}let O=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:j},e["help-get"]);function x({emergency:w,...E}){let q=Go.map(L=>kt(
E,[L])[0]?.reach??[]).flatMap(L=>["tel:","sms:"].map(g=>L.find(({to:b})=>b.startsWith(g))));return[{say:P(e["help-call"],
{number:w}),to:hn(w)},...q.filter(Boolean)]}let C=(w=`${e["help-line"]} `)=>f(()=>{let E=c(),R=(E?x(E):[]).flatMap(({say:L,
to:g},b)=>[b?" · ":"",n("a",{href:g},...wt(L))]),q=n("button",{type:"button",class:"ajar-link",onclick:j},e["help-get"]),
F=n("span",{class:"ajar-off-paper"},R.length?" · ":"",q);return[n("p",{class:"ajar-help-line"},w,...R,F)]});function B(w){
if(!N())return;let[E]=[...w.querySelectorAll(mn)].reverse();E?.closest("p, ul").after(C(""));for(let R of w.querySelectorAll(
"details"))R.open=R.querySelector("summary").textContent===c()?.country}let I=()=>f(()=>{let w=c();return w?[n("p",{},n(
"b",{},`${e["help-title"]}, ${w.country}`)),n("p",{},`${e["help-danger"]} ${P(e["help-call"],{number:w.emergency})}`),n(
"ul",{},...kt(w,fn).map(({for_what:E,name:R,reach:q,hours:F})=>n("li",{},...wt(`${E}: ${R}. ${q.map(({say:L})=>L).join("\
 · ")}. ${F}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),N=()=>r().length>0;return{open:j,notice:k,button:O,line:C,addNumbers:B,
text:I,choose:l,code:a,isKnown:N}}var xt=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function bn(e){if(ue().open){ue().open=e;return}ue().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(mn)&&(t.preventDefault(),t.stopPropagation(),ue().open())},{capture:!0})}async function vt(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function jn(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var Zo="about:blank";function Ot(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Zo)}function kn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ot()))},{capture:!0})}function wn(e,t,{words:o,group:s,change:r,say:a}){let c={...t},l={},p=e.piles.map(m=>(l[m.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:y=>{y.preventDefault(),y.currentTarget.classList.add("ajar-over")},ondragleave:y=>y.currentTarget.
classList.remove("ajar-over"),ondrop:y=>{y.preventDefault(),y.currentTarget.classList.remove("ajar-over");let j=u[y.dataTransfer.
getData("text/plain")]?.[m.id];j&&!j.matches(":disabled")&&(j.checked=!0,i(j.dataset.card,m))}},l[m.id]))),f=()=>e.piles.
forEach(m=>{l[m.id].textContent=P(o["pile-count"],{pile:m.text,n:Object.values(c).filter(y=>y===m.id).length})}),i=(m,y)=>{
c[m]=y.id,f(),r({...c}),a(P(o.moved,{card:be(e.cards.find(j=>j.id===m).text),pile:y.text}))},u={},d=e.cards.map(m=>{u[m.
id]={};let y=`${s}-${m.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:j=>j.dataTransfer.setData(
"text/plain",m.id)},n("legend",{},m.text),n("div",{class:"ajar-into"},...e.piles.map(j=>{let k=n("input",{type:"radio",name:y,
value:j.id,"data-card":m.id,checked:c[m.id]===j.id,onchange:()=>i(m.id,j)});return u[m.id][j.id]=k,n("label",{},k,n("spa\
n",{},j.text))})))});return f(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...p),...d)}var St=["open","closed","half-open"],Yo=2,Qo=90,Xo=31,es=2147483647,Et=3,et="none",xn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
ts=/[“”„«»"' \t\n]/g,vn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,ns=["i","im","id","ill","ive","its","we",
"were","well"],os=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,ss=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
$t=new WeakMap;function rs(e,t){let o=$n(t),{sentences:s,forms:r,at:a}=is(e,o);if(a<0||r[a].name===et)return{kind:"",reason:"",
notes:[],remarks:[]};let c=ds(fs({sentences:s,forms:r,at:a},o),o.learned),{name:l,start:p,end:f}=r[a],i=hs(c,l,Ct(e,s[a],
p,f),t),u=ms(e,s,o),m=[c==="open"&&u.some(y=>y.name!=="two-at-once")?"":i,...u.map(y=>y.remark)].filter(Boolean);return{
kind:c,reason:i,notes:u,remarks:m.slice(0,Yo)}}function as(e,t){let o=$n(t),s=t["about-statements"],r=Cn(ws(e)),a=Object.entries(o.blame).map(([j,k])=>({name:j,places:r.
flatMap(O=>gs(j,k,O,o))})),c=new Set(a.flatMap(({places:j})=>j.map(({sentence:k})=>k))),l=[],p="";for(let{name:j,places:[
k]}of a){if(!k)continue;let O=ys(e,k,o.quotedTo[j]);l.length||(p=bs(j,e,k,o)),l.push({name:j,words:O,remark:P(s.blame[j].
say,{words:O})})}let f=l.map(j=>j.name),i=r.filter(j=>!c.has(j)),u=Object.keys(o.parts).filter(j=>(j==="seen"?i:r).some(
({line:k})=>xe(o.parts[j],k))),d=u.map(j=>s.parts[j]).join(", "),m=u.length?P(s.mirror,{parts:d}):"",y=[m,l.length?`${l[0].
remark} ${p}`:""].filter(Boolean);return{parts:u,mirror:m,blame:f,notes:l,rewording:p,remarks:y}}function On({remark:e,opener:t=""},o,s){
return s?.coach?Object.values(s.dangers).some(a=>Le(o,a).length)?[]:e==="question"?rs(o,s.coach).remarks:as(`${t.replace(
/…$/,"")} ${o}`,s.coach).remarks:[]}function $n(e){return $t.has(e)||$t.set(e,cs(e)),$t.get(e)}function cs(e){let t=Ye(
e.lists),o=l=>Object.fromEntries(Object.entries(l).map(([p,f])=>[p,we(f,t)])),{limit:s,unit:r,forms:a,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:o(e.anywhere),first:o(e.first),echoes:we(e.echoes,t),stated:we(
e.stated,t),notes:o(e.notes),learned:{limit:s,unit:r,forms:a,weights:St.map(l=>_e(c[l]))},passes:we(e.passes,t),quotes:we(
e.quotes,t),blame:o(e.blame),unless:o(e.unless),quotedTo:o(e["quoted-to"]),parts:o(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function xe(e,t){for(let o=0;o<t.length;o=t.indexOf(" ",o)+1||t.length)if(e.lastIndex=
o,e.test(t))return[o,e.lastIndex]}function is(e,t){let o=Cn(e),s=o.map(f=>ls(f,t)),r=f=>o.map((i,u)=>u).filter(f),a=r(f=>o[f].
mark==="?"),c=a.filter(f=>Sn(o[f])>=Et),l=r(f=>!["none","echo","short"].includes(s[f].name)),[p]=[c,a,l].filter(f=>f.length).
map(f=>f.at(-1));return{sentences:o,forms:s,at:p??o.length-1}}var tt=e=>e.trim().split(" ").slice(0,-1),Sn=({line:e})=>tt(
e).length-1;function ls({line:e,mark:t},{anywhere:o,first:s,fillers:r,echoes:a,stated:c}){for(let[i,u]of Object.entries(
o)){let d=xe(u,e);if(d)return{name:i,start:d[0],end:d[1]}}let l=Object.entries(s).map(([i,u])=>({name:i,place:xe(u,e)})).
filter(({place:i})=>i).map(({name:i,place:[u,d]})=>({name:i,start:u,end:d}));if(l.length){let i=l.reduce((u,d)=>d.start<
u.start?d:u);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:et}:e.
slice(2,i.start).split(" ").filter(Boolean).some(m=>!r.has(m))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:et}:i}let p=En(tt(e).slice(1),r).length>Et?"echo":"short";return{name:t==="?"&&xe(a,e)?p:et,start:2,end:e.length}}
function En(e,t){let o=e.findIndex(s=>!t.has(s));return e.slice(o)}function us({sentences:e,forms:t,at:o},{fillers:s}){let{
line:r,mark:a}=e[o],c=En(tt(r).slice(1),s),l=tt(r.slice(t[o].start)),p=["what","how","why","tell","half-open"],f=t.filter(
({name:i},u)=>u!==o&&(e[u].mark==="?"||p.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...f.map(({name:i})=>`beside ${i}`)]}function ps(e){let t=0;for(let o of e)t=(t*Xo+o.codePointAt(
0))%es;return t}function fs(e,t){let{forms:o,weights:s,unit:r}=t.learned,a=o[e.forms[e.at].name]??St.map(()=>0),c=new Set(
us(e,t).map(p=>ps(p)%s[0].length)),l=r/Math.sqrt(c.size);return a.map((p,f)=>p+[...c].reduce((i,u)=>i+s[f][u],0)*l)}function ds(e,{
limit:t}){let[o,s]=[...e].sort((r,a)=>a-r);return o-s>=t?St[e.indexOf(o)]:""}function hs(e,t,o,s){let r=s["about-questio\
ns"];return e==="closed"?r[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?P(r[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:o}):e!=="open"?"":P(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:o})}function ms(e,t,{data:o,notes:s}){let r=o["about-questions"].notes,a=t.filter(
p=>p.mark==="?"),c=a.length?a:t.slice(-1),l=[];return Object.entries(s).flatMap(([p,f])=>{let i=c.map(d=>({sentence:d,place:xe(
f,d.line)})).find(({place:d})=>d);if(i){let d=Ct(e,i.sentence,...i.place);return l.some(m=>m.includes(d))?[]:(l.push(d),
[{name:p,words:d,remark:P(r[p],{words:d})}])}let u=c.filter(d=>Sn(d)>=Et).length>1;return p==="two-at-once"&&u?[{name:p,
words:"",remark:r[p]}]:[]})}function gs(e,t,o,{passes:s,quotes:r,unless:a}){if(xe(r,o.line))return[];let c=Xe(s,o.line),
l=xe(t,c);return!l||a[e]&&xe(a[e],c)?[]:[{sentence:o,start:l[0],end:l[1]}]}function ys(e,{sentence:t,start:o,end:s},r){let a=r&&
xe(r,t.line.slice(o,s));return Ct(e,t,o,a?o+a[1]:s)}function bs(e,t,o,s){let r=s.data["about-statements"].blame[e],a=js(
e,t,o,s),c=a>0?ks(t,o.sentence,a):"",l=e==="ultimatum"&&Fe(c).line.split(" ").some(i=>ns.includes(i)),f=o.sentence.line.
slice(o.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&f&&!l?P(f,{rest:c}):r.otherwise}function js(e,t,{sentence:o,
start:s,end:r},{verbs:a,acts:c}){let{line:l}=o,p=l.slice(s,r).trim().split(" "),f=p[0]==="you"||p[0]==="u",i=m=>f&&p.slice(
1,1+m.length).join()===m.join(),u=0;e==="need-you-to"&&p.at(-1)==="to"&&!p.includes("not")&&(u=r);let d=i(["never"])&&a.
has(p[2])||i(["always"])&&c.has(p[2]);if(e==="always"&&d&&(u=l.indexOf(` ${p[2]} `,s)+1),e==="makes"&&i(["make","me","fe\
el"])&&(u=l.indexOf(" feel ",s)+6),e==="feel-you"){let m=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
u=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[m],[,y]]=[o.places[s],o.places[r-1]];
t.slice(m,y).includes(",")&&(u=s+p.slice(0,3).join(" ").length+1)}return u<l.length-2?u:0}function ks(e,{places:t},o){let[
s]=e.slice(t[o][0],t.at(-1)[0]).split(ss,1),r=s.replace(vn," ").replace(/^ +| +$/g,"");return[...r].length<=Qo?r:""}var Ct=(e,{
places:t},o,s)=>e.slice(t[o][0],t[s-1][1]).replace(vn," ").replace(os,"");function Cn(e){let{line:t,places:o}=Fe(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
l]=o[r],[,p]=o[a-1],f=c?o[a]:[p,p];s.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...o.slice(r,a),f,f],mark:c?e.
slice(...o[a]):""})}r=a+2}}return s}function ws(e){return e.replace(xn,"").replace(ts,"")?e.replace(xn,t=>" ".repeat(t.length)):
e}var xs=1200;function An(e,{words:t,find:o}){let s=n("div",{"aria-live":"polite"}),r=n("p",{class:"ajar-hint"}),a=n("div",
{class:"ajar-remarks"},s,r),c=0,l=[],p=u=>{window.ajarNoRemarks=u,l=[],i()},f=(u,d)=>n("button",{type:"button",class:"aj\
ar-link",onclick:()=>p(d)},u);function i(){let u=window.ajarNoRemarks===!0,d=u||!e.value.trim()?[]:o(e.value);d.length&&
d.join(`
`)===l.join(`
`)||(l=d,s.replaceChildren(...d.map(m=>n("p",{},m))),u?r.replaceChildren(f(t["remarks-on"],!1)):d.length?r.replaceChildren(
`${t["remarks-limits"]} `,f(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(i,xs)}),a}var At=2e4,vs=10,pe=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,values:o})}};function Pe({
items:e,ids:t},o){let s=Object.keys(o).filter(a=>!t.includes(a));if(s.length)throw new pe("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=o[a.id],l=c==null?null:$s[a.kind](c,a);$e(a,r)&&(r[a.
id]=Os(a,l,r))}return r}function nt(e,t){try{Pe(e,t)}catch(o){if(o instanceof pe)return!1;throw o}return!0}var Nn=e=>Object.
values(e).every(t=>t==null);function fe(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>Mn(
e.cards,o)),ae(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Mn(e.piles,t[o.
id])}`);case"date":return[en(t)];case"list":return t.map(ae);default:return[ae(`${t}`)]}}var Mn=(e,t)=>e.find(o=>o.id===
t)?.text??t;function Os(e,t,o){if(e.kind!=="choice"||!t)return t;let s=Te(e,o).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var $s={ruler(e){if(!Number.isInteger(e)||e<0||e>vs)throw new pe("a\
nswer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let r=t.map(({id:p})=>p);if(!Tn(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Tt(r)))throw new pe("answer-cards");let{chosen:a}=e,c=Mt("own"in e?e.own:"")??"";if(c&&!s)throw new pe("ans\
wer-own");if(!o&&a.length+!!c>1)throw new pe("answer-one-card");let l=r.filter(p=>a.includes(p));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:c})=>c),r=Tt(o.map(({id:c})=>c));if(!Tn(e)||!Object.keys(e).every(
Tt(s))||!Object.values(e).every(r))throw new pe("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:Mt,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new pe("answer-lines",
{most:t});let o=e.map(s=>Mt(s)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(!Be(e))throw new pe(
"answer-day");return e}};function Mt(e){if(typeof e!="string")throw new pe("answer-text");if(e.length>At&&[...e].length>
At)throw new pe("answer-long",{most:At});return ae(e)?e:null}var Tt=e=>t=>e.includes(t),Tn=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Ss=[{answers:["all"]}],Es=/\p{L}/u,Cs=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,As=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Ms=/\{([a-z][a-z0-9-]*)\}/g;function st({items:e,rules:t,reflection:o},s,{plain:r=!1}={}){let a=Object.fromEntries(e.map(
({id:f})=>[f,s[f]??null]));if(Nn(a))return"nothing"in o?[ot([o.nothing])]:[];let{parts:c}=Rn({items:e,answers:a,rules:t,
phrases:o}),p=(r||!t.length?Ss:t).flatMap(c);return r||!("closing"in o)?p:[...p,ot([o.closing])]}function In({items:e,rules:t,
reflection:o},s){let{sentences:r}=Rn({items:e,answers:s,rules:t,phrases:o});return t.flatMap(({message:a})=>a?r(a):[])}var ot=e=>({
words:e,heading:"",said:[]}),Se=(e,t,o=[])=>({words:o,heading:e,said:t}),Ln=(e,t)=>e.filter(o=>!t.has(je(o)));function Rn({
items:e,answers:t,rules:o,phrases:s}){let r=g=>e.find(({id:b})=>b===`couple-${g}`)??e.find(({id:b})=>b===g),a=g=>t[r(g)?.
id]??null,c=g=>r(g)?fe(r(g),a(g)):[],l=g=>{let b=new Set(g.map(r));return e.filter($=>b.has($))},p=g=>{let b=a(g);return typeof b==
"number"?b:c(g).length},f=g=>g.map(b=>a(b)?.chosen).find(b=>Array.isArray(b))??[],i=(g,b)=>{let[$,D]=[r(g),a(g)];return $?.
kind!=="sort"||!D?[]:$.cards.filter(({id:U})=>D[U]===b).map(({text:U})=>U)},u=g=>new Set(g?c(g).map(je):[]),d=({if:g=[],
unless:b=[]})=>g.every(m)&&!b.some(m);function m(g){if(typeof g=="string")return a(g)!==null;let{item:b=[],cards:$,piles:D,
without:U,only:W,least:A,asked:H}=g;if(H)return!!r(H)&&$e(r(H),t);let Q=b.find(te=>a(te)!==null);if(!Q)return!1;let oe=f(
[Q]);return $&&!$.some(te=>oe.includes(te))||D&&!D.some(te=>Ln(i(Q,te),u(U)).length)||W&&!(te=>te.size===1&&te.has(W))(new Set(
Object.values(a(Q))))?!1:A==null||p(Q)>=A}let y=(g,b={})=>P(s[g],b);function j(g,b={}){if(typeof g=="string")return y(g,
b);if(!d(g))return null;let{phrase:$,of:D,score:U}=g;if(U){let W=w(U);return W===null?null:y($,{t:50+10*W})}return D?c(D).
length?y($,{n:p(D),...b}):null:y($,b)}let k=(g=[],b={})=>g.map($=>j($,b)).filter($=>$!==null),O=(g,b)=>{let $=k(g,b);return $.
length?[ot($)]:[]};function x(g){if(typeof g=="string")return c(g);if("level"in g)return E(g);if("phrase"in g){let[A]=g.
of?c(g.of):[],H=j(g,A===void 0?{}:{words:A});return H===null?[]:[H]}let{item:b,pile:$,also:D,without:U}=g,W=$?i(b,$):c(b);
return D&&(W=W.filter(A=>u(D).has(je(A)))),Ln(W,u(U))}let C=({heading:g,under:b})=>g?y(g):(b&&r(b)?.said)??"";function B(g,b){
let $=r(g);if($?.kind!=="sort"||t[$.id]===null)return[];let D=W=>$.piles.find(A=>A.id===W).text;return(b??$.piles.map(({
id:W})=>W)).map(W=>({id:W,text:D(W),cards:i(g,W)}))}let I=o.find(g=>g.ladder)?.ladder,N=()=>Math.floor(I.rungs.length/2);
function w(g){let[b]=f([g]);return!I||!b?null:N()-I.rungs.findIndex(({card:$})=>$===b)}function E({level:g,up:b=0}){let $=g.
map(w).find(U=>U!==null);if(!I||$===void 0)return[];let D=I.rungs[N()-$-b];return D?c(D.item):[]}let R={answers({answers:g}){
return(g[0]==="all"?e:l(g)).filter(({id:$})=>t[$]!==null).map($=>Se($.said||$.ask,fe($,t[$.id])))},lines(g){let b=g.lines.
flatMap(x),$=b.length?[Se(C(g),b,k(g.say))]:[],D=g.count?.[Math.min(b.length,g.count.length-1)];return D?[...$,ot([y(D,{
n:b.length})])]:$},piles({piles:g,only:b,heading:$,below:D={},all:U={}}){let W=A=>A.length===r(g).cards.length;return B(
g,b).filter(({cards:A})=>A.length).flatMap(({id:A,text:H,cards:Q})=>{let oe=W(Q)&&U[A]||D[A],ee=$?y($,{pile:H}):H;return[
Se(ee,Q),...O(oe?[oe]:[])]})},empty(g){let b=B(g.empty,g.only).filter(({cards:$})=>!$.length).map(({text:$})=>$);return b.
length?[Se(C(g),b,k(g.say))]:[]},sentence(g){let b=s[g.sentence],$=Dn(b),D=Object.fromEntries($.map(U=>[U,c(U).join(" ")]));
return Object.values(D).every(Boolean)?[Se(C(g),[Nt(g,b,D)])]:[]},message(g){let b=q(g.message);return b.length?[Se(C(g),
[b.join(" ")])]:[]},ladder(){let[g=""]=c(I.goal),[[b],[$]]=[f([I.today]),f([I.later])],D=I.rungs.map(({card:U,item:W})=>{
let A=r(W)?.said??"",[H]=c(W),Q=H?`${A}: ${H}`:y("open",{level:A}),oe=Ts(U===b,U===$,!!$);return oe?y(oe,{level:Q}):Q});
return[Se(y(g?"ladder":"ladder-unnamed",{goal:g}),D)]},missing({missing:g,say:b}){let $=l(g).filter(({id:D})=>t[D]===null);
return $.length?O(b,{parts:$.map(D=>D.said).join("; ")}):[]},repeated(g){let b=g.repeated.map(c),$=new Map;for(let W of b.
flat())$.has(je(W))||$.set(je(W),W);let D=W=>b.filter(A=>A.some(H=>je(H)===W)).length>1,U=[...$].filter(([W])=>D(W)).map(
([,W])=>W);return U.length?[Se(C(g),U)]:[]}},q=g=>g.parts.map(b=>[b,c(b.item)[0]]).filter(([,b])=>b).map(([b,$])=>F(b,$,
g));function F(g,b,{self:$=[],small:D=[],capitals:U=[]}){let{opener:W,clause:A,clauses:H=[],questions:Q=[],names:oe=!1}=g,
ee=be(b),te=Ze(ee),me=te.toLowerCase();if($.includes(me))return Ce("{words}.",{words:ee});let de=[...s[W]].at(-1);if(!Cs.
test(ee.match(Es)?.[0]??"a")||Q.includes(me))return Ce(`{words}${de}`,{words:ee});let ve=s[A&&H.includes(me)?A:W],T=oe||
U.includes(te);return Ce(ve,{words:rt(ee,D,T)})}function L(g){if(!d(g))return[];let b=Object.keys(R).find(D=>D in g),$=b?
R[b](g):O(g.say);return $.length&&g.then?[...$,...O([g.then])]:$}return{parts:L,sentences:q}}var Dn=e=>[...e.matchAll(Ms)].
map(([,t])=>t);function Nt({alike:e,small:t=[],lower:o=[]},s,r){let a=l=>rt(be(ae(r[l])),t,!o.includes(l)),c=Object.fromEntries(
Dn(s).map(l=>[l,a(l)]));return Ce(s,c,e)}function rt(e,t,o){let s=Ze(e);if(!([...s].length>1&&As.test(s)&&!o)&&!t.includes(
s.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function Ts(e,t,o){return t?e?"was-and-no\
w":"now":e?o?"was":"today":""}function Bn(e,t,o){let s=Ns(e,t,o),r=!o||!!s?.kinds.length;return{danger:s,reflection:st(e,t,{plain:r})}}function Ns({items:e},t,o){
let s=o&&gn(e,t,o.dangers);return s?{...s,countries:o.countries}:null}function Lt(e,{words:t,label:o,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,u)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),u()}},i),p=l(t["home-no"],()=>{}),f=n("div",{class:"\
ajar-moves"},p,l(o,r));e.replaceChildren(n("p",{},s),f),p.focus()}function at(e){let o=n("button",{type:"button",onclick:()=>Lt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function qn({words:e,send:t,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=n("span",{}),a=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=n("p",{class:"ajar-problem",role:"al\
ert"}),l=n("p",{class:"ajar-news",role:"status"}),p=n("div",{}),f=n("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,p),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},u=i,d=!1,m=!1,y=!1,j=!1,k=!1,O=(T,z,S={})=>n(
"button",{type:"button",onclick:z,...S},T),x=n("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>$()}),C=O(
e["keep-open"],()=>$(),{class:"ajar-link"}),B=n("div",{class:"ajar-offer"}),I=!1,N=T=>{T.tabIndex=-1,T.focus()},w=()=>p.
querySelector(".ajar-change"),E=()=>i.state==="kept"&&!i.reopen;function R(T,z=T){a.dataset.short=z,r.textContent!==T&&(r.
textContent=T)}function q(){let T=i.problem?e["keep-unsaved"]:e["keep-saving"],[z,S]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[T],
lost:[e["keep-lost"]]}[k?"lost":i.state];a.classList.toggle("ajar-state-lost",k),R(z,S),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,F()}function F(){let T=o&&
i.state==="none"&&!d,[z,S]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];x.setAttribute(
"aria-label",z),x.replaceChildren(n("span",{class:"ajar-long"},z),n("span",{class:"ajar-short"},S)),x.hidden=!T||I,C.hidden=
!T||!i.exists,B.hidden=!T||j,f.hidden=T&&c.hidden&&!l.textContent}function L(){let T=()=>{j=!0,q(),N(a)};return B.replaceChildren(
n("p",{},e["keep-offer"]),n("div",{class:"ajar-offer-ways"},O(e["keep-nothing"],T),O(e["keep-offer-yes"],$))),B}function g(){
i={...i,saved:!1},q()}function b(){q(),u=i,E()?p.replaceChildren(m?Q("change"):me()):i.state!=="none"?p.replaceChildren(
Q("unlock")):d?p.replaceChildren(Q(i.exists?"open":"start")):p.replaceChildren(o?"":j?A():W())}let $=()=>{d=!0,l.textContent=
"",b(),f.scrollIntoView({block:"nearest"}),p.querySelector("input").focus()},D=()=>i.hosted?n("p",{},e["keep-hub"]):null,
U=()=>i.here?n("details",{},n("summary",{},e["keep-tab"]),n("p",{},e["keep-tab-how"])):null;function W(){return n("div",
{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-title"]),n("p",{},e[i.exists?"keep-there":"keep-why"]),D(),n("d\
iv",{class:"ajar-moves"},O(e["keep-nothing"],()=>{j=!0,b(),N(a)}),O(e[i.exists?"keep-open":"keep-start"],$)))}let A=()=>n(
"p",{},O(e[i.exists?"keep-open":"keep-start"],$,{class:"ajar-link"}));function H(){let z=["none","weak","fair","good","s\
trong"].map(S=>e[`keep-strength-${S}`]).reduce((S,_)=>_.length>S.length?_:S);return n("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":z},n("span",{},e["keep-strength-none"]))}function Q(T){let z=T==="start"||T==="change",S={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[T],_=n("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{z&&t({strength:_.value})}}),G=n("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),Z=n("div",{},n("label",{for:`${s}-again`},e["keep-again"]),G),se=n("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),X=n("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:X.value})}),re=H(),ce=()=>{if(!_.value){_.focus();return}if(se.hidden=!0,z&&_.type==="password"&&G.value!==_.value){
se.textContent=e["keep-again-differs"],se.hidden=!1,G.focus();return}T==="change"?t({change:_.value},{awaited:!0}):t({[T===
"start"?"keep":"unlock"]:_.value,place:X.value},{awaited:!0}),R(e["keep-opening"]),_.value="",G.value="",re.firstChild.textContent=
e["keep-strength-none"]},ie=()=>{d=!1,m=!1,b(),T==="change"?w().focus():N(a)},ge=n("details",{},n("summary",{},e["keep-w\
here"]),n("label",{for:`${s}-place`},e["keep-place"]),X);return n("form",{class:"ajar-ask",onsubmit:ye=>{ye.preventDefault(),
ce()}},n(i.state==="locked"?"h1":"p",{class:"ajar-title"},S),D(),T==="start"&&o?n("p",{},e["keep-why"]):null,T==="start"?
U():null,T==="change"?n("p",{},e["keep-change-how"]):null,z?n("p",{},e["keep-no-way-back"]):null,T==="start"&&i.here==="\
browser"?n("p",{},e["keep-browser"]):null,n("label",{for:`${s}-words`},e[T==="change"?"keep-new":"keep-passphrase"]),n("\
p",{class:"ajar-hint",id:`${s}-how`},e[z?"keep-how":"keep-how-open"]),_,z?re:null,z?Z:null,n("label",{class:"ajar-card"},
n("input",{type:"checkbox",onchange:({target:ye})=>{_.type=ye.checked?"text":"password",Z.hidden=ye.checked,se.hidden=!0}}),
n("span",{},e["keep-see"])),z?se:null,T==="change"||i.here?null:ge,n("div",{class:"ajar-moves"},T==="unlock"?null:O(e["k\
eep-not-now"],ie),n("button",{type:"submit"},S)),z?null:te(),T==="start"&&i.here?ee():null)}let oe=()=>n("div",{},O(e["k\
eep-copy"],()=>t({take:"sealed"})));function ee(){let T={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
z=n("input",{type:"file",onchange:async()=>{let G=new Uint8Array(await z.files[0].arrayBuffer()),Z=()=>t({bring:G},{awaited:!0});
z.value="",i.exists?Lt(_,{...T,act:Z}):Z()}}),S=n("label",{class:"ajar-words"},n("span",{},e["keep-bring"]),z),_=n("div",
{class:"ajar-twice"},S);return _}function te(){let T=at({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return n("details",{},n("summary",{},e["keep-forgot"]),n("p",{},e["keep-forgot-how"]),...i.here?[n("p",
{},e["keep-copy-forgot"]),oe(),ee()]:[],n("p",{},e["keep-erase-how"]),T)}function me(){let T=n("select",{id:`${s}-minute\
s`,onchange:()=>t({minutes:Number(T.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((z,S)=>z-S).map(z=>n("option",
{value:z,selected:z===i.minutes},P(e["keep-minutes"],{n:z}))));return n("div",{class:"ajar-kept"},O(e["keep-lock"],()=>{
R(e["keep-opening"]),t({lock:!0},{awaited:!0})}),O(e["keep-change"],()=>{m=!0,y=!1,b(),p.querySelector("input").focus()},
{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},y?e["keep-changed"]:""),n("details",{},n("summary",{},
e[i.here?"keep-more":"keep-where"]),...i.here?[n("p",{},e["keep-copy-how"]),oe()]:[n("p",{},i.place)],i.copied?n("p",{},
P(e["keep-copied"],{program:i.copied})):null,n("label",{for:`${s}-minutes`},e["keep-idle"]),T))}function de(T){if(T.strength!=
null){let z=p.querySelector(".ajar-strength > span");z&&(z.textContent=T.strength);return}if(T.changed){m=!1,b(),p.querySelector(
".ajar-changed").textContent=e["keep-changed"],y=!0,w().focus();return}i={...i,...T},i.state==="kept"&&(d=!1),E()||(m=!1),
q(),ve()}let ve=Ne(p,()=>{let T=u;if(T.state===i.state&&T.exists===i.exists&&T.minutes===i.minutes&&T.here===i.here&&!!T.
reopen==!!i.reopen&&!!T.hosted==!!i.hosted&&p.firstChild){u=i;return}let S=d&&T.place!==i.place;b(),T.state!==i.state&&T.
state!=="none"?N(a):S&&p.querySelector("input").focus()});return b(),{line:a,small:x,opener:C,more:f,offer:L,setStart:T=>{
I=T,q()},update:de,begin:g,setLost:T=>{k=T,q()},say:T=>{l.textContent=T,f.hidden=!1}}}function Wn({items:e},t){let o={};for(let s of e){let r=t[s.id];if(!(r==null||!$e(s,o)))if(s.kind==="choice"){let c=(s.among?
Te(s,o):s.cards).map(p=>p.id).filter(p=>r.chosen.includes(p)),l=r.own?.trim()?r.own:"";(c.length||l)&&(o[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[s.id]=a)}else`${r}`.trim()&&(o[s.id]=r)}return o}var _n=(e,t)=>P(e.ask,t);var Ls=new Set(["autorestarting","dead","restarting","terminating"]),Is=4e3;function Fn({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(p,f)=>{
Ls.has(f)&&t()},l=(p,f)=>{clearTimeout(a),f==="disconnected"?t():f==="connecting"?a=setTimeout(t,Is):o()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function Pn({words:e,answered:t}){let o=new Set,s=!1,
r=()=>t().map(([p,f])=>{let i=Wn(p,f),u=p.items.filter(d=>d.id in i).map(d=>[_n(d,i),...fe(d,i[d.id])].join(`
`));return[p.title,...u].join(`

`)}).join(`


`);async function a(p){let f=r(),i=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=f,p.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(p.append(i),i.select(),!document.execCommand("\
copy"))return}p.querySelector("[role=status]").textContent=e["lost-copied"]}function c(p={}){let f=n("div",{class:"ajar-\
lost",hidden:!s,...p},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>a(f)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(f),f}function l(p){s=p;for(let f of o)f.hidden=!p}return{line:c,set:l,isLost:()=>s,forget:p=>o.delete(
p)}}var Un=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function zn(e,{words:t,send:o,open:s,help:r,matters:a,ways:c}){let l=n("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),p=ke(t,w=>l.replaceChildren(w)),f=w=>{p.begin(),o(w)},i=n("div",{}),u={},d="",m=0,y=Ve(t);e.replaceChildren(n(
"section",{class:"ajar-home","aria-label":t["home-title"]},i),l);let j=(w,E)=>n("button",{type:"button",onclick:E},w),k=w=>n(
"div",{class:"ajar-reflection"},...w.flatMap(E=>qe(E,3))),O=(w,E,R)=>at({words:t,label:w,question:E,act:()=>f(R)}),x=()=>{
let w=n("input",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&f({import:await w.files[0].text()}),
w.value=""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),w)};function C(){let w=a();return u.something?
[w.length?n("h2",{},t["home-matters"]):"",n("dl",{class:"ajar-matters"},...w.map(({heading:E,lines:R})=>n("div",{},n("dt",
{},E),...R.map(q=>n("dd",{dir:"auto"},q))))),n("div",{class:"ajar-moves"},...c())]:[]}let B=Ne(i,()=>{let w=JSON.stringify(
[u,a()]);w!==d&&(d=w,Ke(i,I))});function I(){let w=(q,F)=>j(F,()=>f({take:q})),E=m>(u.danger?.kinds.length??0)?null:u.danger,
R=()=>{m=E.kinds.length+1,I(),i.querySelector(".ajar-welcome").focus()};i.replaceChildren(E?r.notice(E,{level:2,aside:R}):
"",n("p",{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?n("div",{class:"ajar-moves"},j(t["home-go-on"],()=>s(
u.section))):"",u.due?.length?n("ul",{},...u.due.map(q=>n("li",{},q))):"",u.plan?.length?n("h2",{},t["home-plan"]):"",u.
plan?.length?k(u.plan):"",u.plan?.length&&!E?r.line():"",...(u.earlier??[]).filter(({plan:q})=>q.length).map(({title:q,plan:F})=>n(
"details",{},n("summary",{},`${t["home-plan"]}, ${q}`),k(F))),...C(),n("details",{},n("summary",{},t["home-take"]),n("p",
{},t["home-not-encrypted"]),n("div",{class:"ajar-take"},...E?[]:[j(t["home-take-plan"],()=>f({take:"plan",paper:y.value(),
country:r.code()})),y.element(),w("calendar",t["home-take-calendar"]),u.danger?"":w("calendar-line",t["home-take-calenda\
r-line"])],w("check-ins",t["home-take-check-ins"]),w("everything",t["home-take-everything"])),x()),u.something?n("detail\
s",{},n("summary",{},t["home-end"]),n("p",{},t["home-anew-how"]),O(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",
{},t["home-erase-how"]),O(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:w=>{p.end(),u=w,B()},settle:p.
end,say:(w,E="")=>{p.end();let R=n("div",{class:"ajar-text"});le(R,E),l.replaceChildren(w,R),l.scrollIntoView({block:"ne\
arest"})}}}function Hn({name:e,type:t,data:o}){let s=URL.createObjectURL(new Blob([Un(o)],{type:t}));n("a",{href:s,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var Ie=(...e)=>e.map(([t,o,s={}])=>Me("path",{class:t,d:o,...s})),Ue=(e,...t)=>Me("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Rs=(e,t,o,s)=>Me("circle",{class:e,cx:t,cy:o,r:s}),Ds={cup:()=>Ue("88 74 46 56",...Ie(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Ue("296 12 176 168",...Ie(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Ue("136 24 136 140",...Ie(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Rs("glow",234,94,4),...Ie(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Ue("312 66 80 120",...Ie(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Ue("190 66 72 100",Me("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Me("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ie(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Vn=(e,t,o="")=>n("ul",{class:`ajar-doors ${o}`},...e.map(({to:s,name:r,hint:a,picture:c})=>n("li",{},n(
"button",{type:"button",onclick:()=>t(s)},Ds[c](),n("span",{},n("b",{},r)," ",n("span",{},a))))));function Kn(e,{open:t,
opener:o}){let s=n("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return n("div",{class:"ajar-\
start"},n("h1",{},e.title),n("p",{class:"ajar-lead"},e.lead),n("h2",{},e.ask),Vn(e.doors,t,"ajar-first-one"),n("div",{class:"\
ajar-small-ways"},s,o??null))}var Gn=(e,{open:t})=>n("div",{class:"ajar-start ajar-later"},n("h2",{},e.ask),Vn(e.doors,t)),
Jn=(e,{open:t})=>n("div",{class:"ajar-small-ways"},n("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),n("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Bs=4e3,qs=6e3,Ws=6;function Zn(e){
let t=0,o=0,s=n("p",{class:"ajar-breath"}),r=n("div",{class:"ajar-circle","aria-hidden":"true"}),a=n("button",{type:"but\
ton",onclick:()=>t?i():f()},e.begin);function c(d,m){s.textContent=d,r.dataset.breath=m}function l(){if(o===Ws){i(),s.textContent=
e.after;return}o++,c(e.in,"in"),t=setTimeout(p,Bs)}function p(){c(e.out,"out"),t=setTimeout(l,qs)}function f(){o=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:n("div",{class:"ajar-breathing"},
n("h1",{},e.title),n("p",{},e.how),n("div",{class:"ajar-breathe"},r,s),a,n("details",{},n("summary",{},e.other),n("ul",{},
...e.instead.map(d=>n("li",{},d))))),stop:i}}var Ae=class extends Error{constructor(t,o={}){super(t),this.name="JournalError",this.code=t,this.values=o}};function It(e,{title:t,paper:o="us-letter",isTight:s=!1}){let{documentElement:r,title:a}=document,c=i=>n("div",{class:`a\
jar-plan-${i}`},n("div",{})),l=n("div",{class:`ajar-plan ajar-plan-${o}`,"data-tight":s},c("head"),n("div",{class:"ajar-\
plan-body"},n("div",{},...e)),c("foot"));document.body.append(l),r.classList.add("ajar-printing"),document.title=t;let p=new AbortController,
f=()=>{p.abort(),l.remove(),r.classList.remove("ajar-printing"),document.title=a};window.print();for(let i of["pointerdo\
wn","keydown","pagehide"])addEventListener(i,f,{capture:!0,signal:p.signal})}function Yn(e,{exercises:t,danger:o}){let s=e.filter(({key:f})=>f==="plan@").at(-1)?.response,r=f=>Qn(f)&&ae(f)!=="";if(!s||
!r(s.if)||!r(s.then))return"";let a=f=>Object.values(o).some(i=>Le(f,i).length);if(Object.values(s).flatMap(_s).some(a))
return"";let{rules:c,reflection:l}=t.plan,p=c.find(f=>f.sentence);return p?Nt(p,l[p.sentence],s):""}var _s=e=>(e?.own?[e.
own]:[e].flat()).filter(Qn),Qn=e=>typeof e=="string";var sc=new TextEncoder;var Xn={timeZone:"UTC",month:"short",day:"numeric"},ic=new Intl.DateTimeFormat("en-US",Xn),lc=new Intl.DateTimeFormat("e\
n-US",{...Xn,year:"numeric"});var mc=new Intl.ListFormat("en-US",{type:"conjunction"});var eo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",to=`${eo}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Sc=new RegExp(`(?:[${eo}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Ec=new RegExp(`^[${to}]+`),Cc=new RegExp(`(^|[;,|"])([${to}]*)(?=[=+\\-@−＝＋－＠])`,"g");function no({after:e,among:t,...o},s){return Pe({items:[o],ids:[o.id]},{[o.id]:s})[o.id]}var Us=["plan","needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement",
"trial-review","finding-help"],zs={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial\
-agreement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Hs="\\n-\\r\\x1c-\\\
x1e\\x85\\u2028\\u2029",Vs=new RegExp(`\\r\\n|[${Hs}]`);var Ks=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});function oo(e,t){let o=new Map(e.map(u=>[u.key,
u])),s=u=>{let{response:d}=o.get(`${u}@`)??{},m=Object.keys(d??{}).length?t.exercises[u]:null;return m?Gs(m,d):null},[r,
a,c,l]=Us.map(s),p=r?Yn([o.get("plan@")],t):"",f=["day","helper","badly",...p?[]:["if","then"]],i={goal:r?r.fields("goal"):
[],sentence:p?[r.sentence(p)]:[],plan:r?r.fields(...f):[],message:s("reframing")?.message()??[],more:Object.entries(zs).
flatMap(([u,d])=>(d.length?s(u)?.fields(...d):s(u)?.pile("goals","both"))??[]),needs:a?[a.section("needs","this-week")]:
[],support:c?[c.section("listens","practical","trained")]:[],ladder:l?[l.ladder()]:[]};for(let[u,d]of Object.entries(i))
i[u]=d.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(i).some(u=>u.length))throw new Ae(
"journal-no-plan");return{...i,title:t.exercises.plan?.title}}var ct=e=>e.flatMap(t=>t.split(Vs)).map(ae).filter(Boolean);function Gs({title:e,items:t,reflection:o,rules:s=[]},r){let a=d=>{
try{return no(d,r[d.id])}catch{return null}},c=d=>{let m=a(d),y=d.kind==="date"&&Be(m);return ct(y?[Ks.format(new Date(`${y}\
T00:00Z`))]:fe(d,m))},l=(...d)=>t.filter(({id:m})=>d.includes(m)).map(m=>({id:m.id,heading:m.said,lines:c(m)})).filter(m=>m.
lines.length),p=(...d)=>({heading:e,fields:l(...d)});function f(d,m){let y=t.find(x=>x.id===d&&x.kind==="sort"),j=y?.piles.
find(x=>x.id===m)?.text,k=j&&a(y);if(!k)return[];let O=y.cards.filter(x=>k[x.id]===m).map(({text:x})=>x);return[{id:m,heading:j,
lines:ct(O)}]}function i(){let d={items:t,rules:s.filter(y=>y.message),reflection:o};if(!d.rules.length)return[];let m=Object.
fromEntries(t.map(y=>[y.id,a(y)]));return st(d,m).filter(({said:y})=>y.length).map(({heading:y,said:j})=>({id:"message",
heading:y,lines:ct(j)}))}function u(){let d=s.find(k=>k.ladder)?.ladder;if(!d)return{...p("goal"),rungs:[]};let m=k=>t.find(
({id:O})=>O===k),y=[d.today,d.later].map(m).filter(Boolean),j=d.rungs.filter(k=>m(k.item)).map(k=>({heading:m(k.item).said,
lines:c(m(k.item)),marks:y.filter(O=>a(O)?.chosen.includes(k.card)).map(O=>O.said)})).filter(k=>k.lines.length||k.marks.
length);return{...p("goal"),rungs:j}}return{fields:l,section:p,pile:f,message:i,ladder:u,sentence:d=>({heading:o["in-one"],
lines:ct([d])})}}function so({takes:e=[]},t){let o=e.flatMap(s=>{let r=t(s.exercise);return!r||!nt(r.exercise,r.answers)?[]:s.item?Js(s,r):
In(r.exercise,r.answers)});return[...new Set(o)]}function Js({item:e,pile:t,say:o},{exercise:s,answers:r}){let a=s.items.
find(f=>f.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(f=>r[e][f.id]===t),l=c?c.map(({text:f})=>f):fe(a,r[e]),
p=o.startsWith("{words}");return l.map(f=>{let i=be(f);return Ce(o,{words:p?i:rt(i,["a","an"],!1)})})}var Zs=["day","review","again","until"],Ys="{wishes}";function ro({words:e,help:t,exerciseOf:o,answersOf:s,keys:r}){let a=d=>{
let[m,y]=[o(`${d}@`),s(`${d}@`)];return m&&y?{exercise:m,answers:y}:null},c=d=>so(d,a),l=({items:d})=>d.some(({takes:m})=>m);
function p(d,m){let j=(o(d)?.items??[]).flatMap(({takes:k=[]})=>k).filter(({exercise:k})=>m.includes(`${k}@`));return c(
{takes:j}).length>0}function f({key:d,exercise:m,html:y}){let j=s(d),k=m.items.flatMap(N=>fe(N,j[N.id]).flatMap(w=>be(w).
split(/\n+/)));if(!k.length)return"";let O=n("div",{class:y?"ajar-letter-text":"ajar-letter-text ajar-clip"});y?i(O,y,k):
O.append(...k.map(N=>n("p",{dir:"auto"},N)));let x=n("p",{class:"ajar-status",role:"status"}),C=async()=>{let w=[...O.querySelectorAll(
"h1, h2, p, li")].map(({textContent:R})=>R.trim()).join(`

`),E=await vt(w,O);x.replaceChildren(e[E?"help-copied":"letter-not-copied"])},B=()=>{let N=/-(US|CA)$/i.test(navigator.language),
w=n("div",{class:"ajar-letter-text"},...O.cloneNode(!0).childNodes);It([w],{title:e["letter-title"],paper:N?"us-letter":
"a4"})},I=(N,w)=>n("button",{type:"button",onclick:w},N);return n("div",{class:"ajar-letter"},O,n("div",{class:"ajar-mov\
es"},I(e["help-copy"],C),I(e["letter-print"],B)),x)}function i(d,m,y){le(d,m),[...d.querySelectorAll("p")].find(k=>k.textContent===
Ys)?.replaceWith(n("ul",{},...y.map(k=>n("li",{dir:"auto"},k)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),
d.querySelector(".ajar-help-line a")||d.append(n("p",{},e["help-elsewhere-how"]))}function u(){let d=r().filter(j=>j.endsWith(
"@")&&s(j)),m=d.map(j=>({key:j,response:s(j)})),y=Object.fromEntries(d.map(j=>[j.slice(0,-1),o(j)]));try{let{message:j,more:k,
needs:O,support:x}=oo(m,{exercises:y,danger:{}}),C=k.filter(({id:B})=>!Zs.includes(B));return[...j,...C,...[...O,...x].flatMap(
({fields:B})=>B)]}catch(j){if(j instanceof Ae)return[];throw j}}return{sentences:c,isLetter:l,canBegin:p,letter:f,matters:u}}window.ajarShown??(window.ajarShown=new WeakMap);var ze=window.ajarShown,ao="needs@",it="note@",Qs="for-partner@",co=({answers:e,
done:t,danger:o,reflection:s})=>JSON.stringify([e,t,o,s]),Re={};function Xs(){let e=document.getElementById("ajar-style")??
document.head.appendChild(n("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: \
#22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
background:none;color:var(--ajar-ink)}.ajar .ajar-sentences{margin-bottom:1rem}.ajar .ajar-letter-text{padding:20px;back\
ground:var(--ajar-paper);
border:1.5px solid var(--ajar-edge);border-radius:16px}.ajar .ajar-letter-text>*+*{margin-top:.75rem}.ajar .ajar-letter-\
text>
h1{font-size:1.25rem}.ajar .ajar-letter-text>h2{font-size:1.0625rem}.ajar .ajar-letter-text ul{padding-left:1.3em}.ajar \
.ajar-clip{
position:absolute;clip-path:inset(50%);width:1px;height:1px;padding:0;overflow:hidden}.ajar .ajar-letter{position:relati\
ve;
margin-block:1rem}.ajar .ajar-matters{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr));g\
ap:1rem
1.5rem}.ajar .ajar-matters dt{color:var(--ajar-muted);font-size:.9375rem}.ajar .ajar-matters dd{margin:0}.ajar-form,.aja\
r-scenario{
background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .a\
jar-why,
.ajar .ajar-private{margin-top:.5em;color:var(--ajar-muted)}.ajar-body{margin-top:1.5em}.ajar .ajar-where{color:var(--aj\
ar-muted);
font-size:.95em;margin-bottom:.5em}.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;l\
ine-height:1.4;
font-weight:600;margin-bottom:.75em;width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom\
:.75em}
.ajar .ajar-status{color:var(--ajar-muted);margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=passw\
ord],
input[type=date],select,textarea){font:inherit;color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:1\
00%;
margin:0;border:2px solid var(--ajar-edge);border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:a\
uto}
.ajar input[type=date]{width:auto;min-width:12em}.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-write texta\
rea{
resize:none;field-sizing:content;font-size:1.25rem;line-height:1.45}.ajar .ajar-item:not(.ajar-list) .ajar-write{padding\
:10px
14px 12px;background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:12px;cursor:text}.ajar .ajar-item\
:not(.ajar-list)
.ajar-write:focus-within{border-color:var(--ajar-accent);outline:2px solid var(--ajar-accent)}.ajar .ajar-item:not(.ajar\
-list)
.ajar-write textarea{min-height:2.9em;padding:0;border:0;border-radius:0;outline:none;background:none}.ajar .ajar-item .\
ajar-write>
b{display:block;font-size:1.25rem;font-weight:650;color:var(--ajar-accent)}.ajar .ajar-example>p{padding-bottom:.75em}.a\
jar
.ajar-words{display:block}.ajar .ajar-words>span,.ajar .ajar-own>span{display:block;color:var(--ajar-muted);margin-botto\
m:.25em}
.ajar input:is([type=radio],[type=checkbox]){accent-color:var(--ajar-accent);margin:0;font-size:inherit}.ajar-numbers{di\
splay:grid;
grid-template-columns:repeat(11,minmax(24px,1fr));gap:clamp(0px,1.6cqi - 5px,8px)}@container (max-width: 19rem){.ajar-nu\
mbers{
grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{position:relative;display:block}.ajar-number input{position:ab\
solute;
inset:0;width:100%;height:100%;opacity:0;cursor:pointer}.ajar-number span{display:grid;place-items:center;min-height:48p\
x;
border:2px solid var(--ajar-edge);border-radius:10px;font-variant-numeric:tabular-nums;font-weight:600;background:var(--\
ajar-paper)}
.ajar-number input:checked+span{background:var(--ajar-soft);border-color:var(--ajar-accent);font-weight:800;box-shadow:i\
nset
0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--ajar-accent)}.ajar-number input:hover+span{border-color:var(--ajar-a\
ccent)}
.ajar-number input:focus-visible+span{outline:3px solid var(--ajar-accent);outline-offset:2px}.ajar .ajar-anchors{displa\
y:flex;
justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-height:1.4}.ajar-anchors>span{max-w\
idth:45%}
.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;gap:.75em;align-items:baseline;padding:.6em .75em\
;
border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(input:checked){background:var(--ajar-soft)}.ajar-card \
input{
flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container (min-width: 60rem){.ajar-cards{display:grid;\

grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:block;margin-top:\
.75em}
.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding:1em 1.25em 1.25e\
m;
background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1px var(--ajar-p\
aper),0
5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size:1.25em;line-height:\
1.35}
.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-piles button{min-h\
eight:68px;
padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overflow-wrap:anywhere}.ajar \
.ajar-one-piles
button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.ajar .ajar-one-piles but\
ton[aria-pressed=true]{
background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0 -.4rem 0 var(--ajar-accent)}.ajar-one-als\
o{
display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-top:.5em}.ajar .ajar-one-also button{min-hei\
ght:44px;
font-size:.9em;font-weight:500;color:var(--ajar-muted)}.ajar-one>:is(h2,h3,h4):not(:first-child){margin-top:1em}.ajar .a\
jar-one>
ul{list-style:none;margin-top:.4em}.ajar .ajar-one>ul button{width:100%;text-align:start;font-weight:400;color:var(--aja\
r-ink);
border:0;border-bottom:1px solid var(--ajar-line);border-radius:0;background:none;padding-inline:0}.ajar-beside{display:\
flex;
flex-wrap:wrap;align-items:baseline;gap:0 1.25em}.ajar-beside details[open]{flex-basis:100%}.ajar .ajar-beside :is(summa\
ry,
button.ajar-link){min-height:44px;padding:.6em 0;font-size:.95em;font-weight:600}.ajar-line{display:flex;align-items:end\
;
gap:.5em;margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-remove{border-color:transparent\
;
background:none;padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-remove:hover{color:var(--\
ajar-ink);
background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-warm);padding:.1em 0 .1em\

1em!important;margin-top:.3em!important;white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;text-align:start}.aj\
ar-said
li{unicode-bidi:plaintext}.ajar-said li+li{margin-top:.35em}.ajar .ajar-leave{display:flex;gap:max(8px,.5em);flex:none}.\
ajar
.ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1px;border-color:\
var(--ajar-edge)}
.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{background:var(--ajar-warm);color:v\
ar(--ajar-on-accent)}
.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar .ajar-leave button{padding-inline:.5em;font-size:.9em}}@m\
edia(max-width:22em){
.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){.ajar .ajar-help-bar{position:static;padding-righ\
t:8.5em}
.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar-help{scroll-padding-top:3.25rem}}@m\
edia(hover:none){
.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.ajar-status,.ajar-where,.ajar-help-where,.ajar-\
off-paper){
display:none}.ajar .ajar-number input:checked+span{background:none;color:inherit;outline:3px solid}.ajar .ajar-on-paper{\

display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@media(forced-colors:active){.ajar-numbe\
r
input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-danger{border\
:1px
solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:auto;padding:\
.5rem
1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px}.ajar-hel\
p::backdrop{
background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus,.ajar-danger :is(h2,\

h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-items:center;gap:.5em;m\
argin-inline:-.25em;
padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.ajar-help-bar>button{flex:none\
;
margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:.5em;color:var(--\
ajar-muted)}
.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{list-style:none;border-bo\
ttom:1px
solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}.ajar .ajar-for{fo\
nt-weight:650}
.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-wrap:wrap;gap:.5em;margin-top:.5e\
m}
.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em .9em;text-align:center;li\
ne-height:1.25;
font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-paper);border:1.5px solid var(--ajar\
-edge);
border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--ajar-accent);font-weight:700}.ajar .\
ajar-now
a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:1 1 100%;overflow-wrap:anywhere}\

.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.ajar-now>.ajar-ways{grid-column\
:2;
grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-radius:12px;background:var(-\
-ajar-soft)}
.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .ajar-help-line{margin-top:1em;\

color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .ajar-help-line a{display:inline-block;padding-block:.25\
em}
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
--line: #c9c0b3;--soft: #f6f1e9;--accent: #1d6a66;--tight: 1;display:table;width:100%;color-scheme:light;color:var(--ink\
);
background:#fff;print-color-adjust:exact;font:11.5pt/1.5 "Libertinus Serif",Iowan Old Style,Palatino Linotype,Georgia,"N\
\\
oto Serif",serif;overflow-wrap:anywhere}.ajar-plan[data-tight]{--tight: .7}.ajar-plan-head{display:table-header-group;br\
eak-inside:avoid}
.ajar-plan-foot{display:table-footer-group;break-inside:avoid}.ajar-plan-head>div{height:calc(18mm * var(--tight))}.ajar\
-plan-foot>
div{height:20mm}.ajar-plan-body{display:table-row-group}.ajar-plan-body>div{padding:0 25mm}.ajar-plan :is(h1,h2,h3,p,ul,\

ol,li){margin:0;padding:0;font:inherit}.ajar-plan :is(h1,h2,h3){font-weight:600;break-after:avoid}.ajar-plan p+p{margin-\
top:.4em}
.ajar-plan h1{font-size:30pt;line-height:1.15;margin-bottom:calc(6mm * var(--tight))}.ajar-plan h1:after{content:"";disp\
lay:block;
width:22mm;border-top:2pt solid var(--accent);margin-top:4mm}.ajar-plan :is(h2,h3){font-size:9.5pt;color:var(--accent);m\
argin-bottom:1.5mm}
.ajar-plan ul{list-style:none}.ajar-plan ul:not(.ajar-plan-pills) li{padding-inline-start:1.1em}.ajar-plan ul:not(.ajar-\
plan-pills)
li:before{content:"•";color:var(--accent);display:inline-block;width:1.1em;margin-inline-start:-1.1em}.ajar-plan .ajar-l\
etter-text{
font-size:13pt}.ajar-plan .ajar-letter-text>*+*{margin-top:3mm}.ajar-plan .ajar-letter-text>h2{font-size:13pt;margin-top\
:6mm}
.ajar-plan a{color:inherit;text-decoration:none}.ajar-plan :is(button,.ajar-off-paper){display:none}}.ajar .ajar-many{fl\
ex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function er({model:e,el:t}){Xs();let o=e.get("pages"),s=e.get("words"),r=new Map,
a=new Map,c=new Map,l=[],p=h=>l.push(h),f=null,i=!1,u=!1,d=!1,m=!1,y=new Map,j=new Map,k=Math.min(e.get("page"),o.length-
1);t.classList.add("ajar");let O=n("div",{class:"ajar-page"}),x=h=>o.flatMap(({blocks:v})=>v).find(v=>v.kind==="exercise"&&
v.key===h)?.exercise,C=Pn({words:s,answered:()=>[...a].map(([h,{answers:v}])=>[x(h),v]).filter(([h,v])=>h&&Object.keys(v??
{}).length)}),B=0,I=h=>{if(clearTimeout(B),B=0,C.set(h),f?.setLost(h),h)for(let v of c.keys())r.get(v)?.release()},N=(h,{
awaited:v=!1}={})=>{try{e.send(h)}catch{I(!0);return}v&&!B&&(B=setTimeout(()=>I(!0),8e3))},w=!1;function E(){w||(w=!0,window.
ajarDangers?R():N({dangers:!0}))}let R=()=>{for(let h of Object.values(window.ajarDangers.dangers))jn(cn(h))};function q({
key:h,exercise:v},M){if(!(window.ajarDangers||C.isLost())||!nt(v,M))return;let K=Pe(v,M),J=Bn(v,K,window.ajarDangers);Z(
h,{answers:K,done:!0,...J}),y.set(h,co(a.get(h))),r.get(h).update(a.get(h)),r.get("made")?.update()}let F=yn({words:s,countries:e.
get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>L(),onCountry:h=>N({country:h})}),L=()=>{N({forget:!0}),Ot()},g=ro(
{words:s,help:F,exerciseOf:x,answersOf:h=>a.get(h)?.answers,keys:()=>[...a.keys()].filter(h=>x(h))}),b=(h,v,M)=>(r.set(h.
key,M),a.has(h.key)&&M.update(a.get(h.key)),v),$={html:h=>D(h.html),home(h){let v=n("div",{}),M=Y=>{Y.import&&r.get("cha\
rt")?.begin(),N(Y)},V=Y=>{let he=o.find(Oe=>Oe.section===Y&&Oe.blocks.some(({key:De})=>a.get(De)?.done===!1));de(he?.id??
Y)},{matters:K}=g;return b(h,v,zn(v,{words:s,send:M,open:V,help:F,matters:K,ways:_})),N({home:h.key}),v},gate(h){let v=n(
"div",{class:"ajar-text ajar-gate"}),[M,V]=m?[n("p",{},s["gate-left-out"]),[F.button(),ve(),A()]]:[D(d?h.short:h.html),Q()],
K=n(`h${h.level??2}`,{},h.title);return v.append(K,M,n("div",{class:"ajar-moves"},...V.filter(Boolean))),m||M.after(n("p",
{class:"ajar-gate-ask"},s["gate-ask"])),p(()=>{d=!0}),v},made:h=>{let v=n("div",{class:"ajar-made"}),M=()=>v.replaceChildren(
...ee(h.section));return r.set("made",{update:M}),M(),v},exercise(h){if(h.invites&&m)return n("div",{class:"ajar-text"},
n(`h${h.level}`,{},h.exercise.title),n("p",{},s["gate-left-out"]),A());let v=n("div",{}),M=C.line(f?{}:{role:"alert"});c.
set(h.key,v);let V=(J,Y)=>{f?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let he=window.ajarSent;
j.set(h.key,he),N({key:h.key,...J,sent:he},{awaited:Y}),!(!Y||!C.isLost())&&(I(!0),M.scrollIntoView({block:"nearest"}))};
if(r.set(h.key,Pt(v,h.exercise,{words:s,level:h.level,small:h.quick,folded:o.length>1,brief:h.brief,sort:h.quick||o.length>
1&&!ye()?tn:wn,enough:h.quick?"at once":"later",remarks:(J,Y)=>An(J,{words:s,find:he=>On(Y,he,window.ajarDangers)}),sentences:g.
sentences,...a.get(h.key),help:F,needs:()=>ve(h.needs),below:()=>me(h),onAside:J=>{Z(h.key,{aside:J}),v.querySelector(".\
ajar-letter")?.toggleAttribute("hidden",!J)},onChange:J=>{E(),Z(h.key,{answers:J,done:!1}),V({answers:J,done:!1},u)},onMove:J=>Z(
h.key,{at:J}),onDone:J=>{q(h,J),V({answers:J,done:!0},!0),h.key.startsWith("check-in@")&&r.get("chart")?.begin()},onStartOver:()=>{
Z(h.key,{answers:{},done:!1}),V({remove:!0})}})),v.firstElementChild.append(M),p(()=>C.forget(M)),!h.folded)return v;let K=Object.
keys(a.get(h.key)?.answers??{}).length>0;return n("details",{open:K},n("summary",{},s["check-in-now"]),v)},chart(h){let v=n(
"div",{class:"ajar-chart-block"}),M=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:V,end:K}=ke(s,
Y=>M.replaceChildren(Y)),J=Y=>{K(),Je(v,Y,s)};return r.set(h.key,{update:J,begin:V,end:K}),a.has(h.key)&&J(a.get(h.key)),
V(),N({chart:h.key}),n("div",{},v,M)},start:h=>Kn(h,{open:de,opener:f?.opener}),doors:h=>Gn(h,{open:de}),onward:h=>Jn(h,
{open:de}),breathing(h){let{element:v,stop:M}=Zn(h);return p(M),v},notice(h){if(kn(()=>N({forget:!0})),!h.leave)return n(
"div",{class:"ajar-notice"},n("p",{},h.text));let v=n("div",{class:"ajar-leave"},F.button(),xt({words:s,leave:L}));bn(F.
open),f=qn({words:s,send:N,isQuiet:o.length>1});let M=document.createDocumentFragment();return M.append(n("div",{class:"\
ajar-notice"},n("div",{},f.line,f.small),v),n("div",{class:"ajar-on-paper"},F.text()),f.more),M}};function D(h){let v=n(
"div",{class:"ajar-text"});return le(v,h),F.addNumbers(v),v.addEventListener("click",M=>{let V=M.target.closest("a"),K=o.
findIndex(({id:J})=>J&&V?.getAttribute("href")===`${J}.ipynb`);K<0||(M.preventDefault(),ce(K))}),v}function U(h){m=h,d=!0,
X({focus:!0})}let W=(h,v)=>n("button",{type:"button",onclick:v},h),A=()=>W(s["gate-again"],()=>U(!1));function H(){U(!1),
o[k].blocks.some(({invites:v})=>v)||ce(k+1)}let Q=()=>[W(s["gate-no"],()=>U(!0)),W(s["gate-unsure"],()=>U(!0)),W(s["gate\
-yes"],H)],oe=h=>o.filter(v=>v.section===h).flatMap(v=>v.blocks.filter(({kind:M})=>M==="exercise")),ee=h=>{let v=oe(h).filter(
({key:Y})=>a.get(Y)?.done).flatMap(({key:Y,exercise:he})=>[n("h2",{},he.title),...a.get(Y).reflection.flatMap(Oe=>qe(Oe,
3))]),M=n("p",{},s["made-nothing"]),V=oe(h).map(({key:Y})=>Y),K=g.canBegin(it,V)?S():null,J=K?[n("div",{class:"ajar-move\
s"},K)]:[];return[n("h1",{},s["made-title"]),...v.length?v:[M],...J]},te=h=>{let v=oe(h);return v.length>0&&v.every(({key:M})=>a.
get(M)?.done)};function me(h){let v=h.key.startsWith("plan@")&&F.isKnown()?F.line():"",M=g.isLetter(h.exercise)?g.letter(
h):"",{danger:V,aside:K=0}=a.get(h.key);return M&&(M.hidden=K<=(V?.kinds.length??-1)),n("div",{class:"ajar-below"},v,M,f?.
offer()??"")}let de=h=>ce(o.findIndex(v=>v.id===h));function ve(h){let v=o.findIndex(({aside:M,blocks:V})=>!M&&V.some(({
key:K})=>K===ao));return v<0?h?n("p",{},n("a",{href:h},s["help-needs"])):null:T(ao,v,s["help-needs"])}function T(h,v,M){
return n("button",{type:"button",onclick:()=>{ce(v);let K=c.get(h)?.querySelector("h1, h2");K&&(c.get(h).querySelector("\
.ajar-sentences")?.setAttribute("open",""),K.tabIndex=-1,K.focus())}},M)}function z(h,v){let M=o.findIndex(({blocks:V})=>V.
some(K=>K.key===h));return M<0||m?null:T(h,M,v)}let S=()=>z(it,s["make-message"]),_=()=>{let h=[...a.keys()];return[g.canBegin(
it,h)||a.has(it)?S():null,z(Qs,s["for-partner"])].filter(Boolean)};for(let[h,v]of Object.entries(Re))$[h]=M=>{let V=n("d\
iv",{}),J=v(V,M,{words:s,send:N,onDispose:p,model:e,exerciseOf:x,formOf:Y=>c.get(Y)});return b(M,J.element??V,J)};let G=h=>o[k].
blocks.find(v=>v.kind===h),Z=(h,v)=>a.set(h,{...a.get(h),...v}),se=()=>{for(let h of l.splice(0))h()};function X({focus:h=!1}={}){
if(se(),r.clear(),i){O.replaceChildren(f?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(O.replaceChildren(
...o[k].blocks.map(M=>$[M.kind](M))),o.length>1&&re(),!h)return;let v=O.querySelector("h1, h2, h3")??O;v.tabIndex=-1,v.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function re(){let{aside:h,title:v}=o[k];if(Ee.hidden=!!h,O.classList.
toggle("ajar-aside",!!h),f?.setStart(o[k].id==="start"),h)return;let{section:M,step:V,steps:K,minutes:J}=o[k],Y=o.filter(
ne=>!ne.aside),he=Y.indexOf(o[k]),Oe=(ne,pt,po={})=>n("button",{type:"button",onclick:()=>ce(o.indexOf(ne)),...po},pt),De=o.
find(({id:ne})=>ne==="start"),Rt=Y[he-1]??De;O.append(n("div",{class:"ajar-moves ajar-turn"},Rt?Oe(Rt,s["previous-page"]):
null,he<Y.length-1?Oe(Y[he+1],s["next-page"]):null));let ut=Y.filter(ne=>!ne.section||ne.step===1),Dt=ne=>M?ne.section===
M:ne===o[k],lo=ne=>({"aria-current":Dt(ne)?"page":null}),uo=ne=>te(ne.section)?n("span",{class:"ajar-done"},` ${s["secti\
on-done"]}`):"",Bt=(ne,pt)=>n("li",{},Oe(ne,pt,lo(ne)),uo(ne));ie.replaceChildren(...ut.map(ne=>Bt(ne,ne.title)),De?Bt(De,
s["start-page"]):""),ge.textContent=M?P(s["step-of"],{title:v,n:V,all:K,minutes:J}):P(s["page-of"],{n:ut.findIndex(Dt)+1,
all:ut.length,title:v})}function ce(h){o[h]&&(k=h,ie.parentElement.open=ye(),e.set("page",h),e.save_changes(),X({focus:!0}))}
let ie=n("ol",{}),ge=n("summary",{}),ye=()=>window.innerWidth>640;e.get("notice")&&t.append($.notice(e.get("notice")));let Ee=n(
"nav",{class:"ajar-nav","aria-label":s.pages},n("details",{open:ye()},ge,ie));o.length>1&&t.append(Ee),t.append(C.line({
role:"alert"}),O);let lt=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-lt<3e4||(lt=
Date.now(),N({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(I(!1),h.keeping){let v=[...j.values()].some(
K=>h.acknowledged<K);f?.update(v?{...h.keeping,saved:!1}:h.keeping);let{state:M}=h.keeping,V=M==="locked";M&&(u=M==="kep\
t"),M&&V!==i&&(i=V,a.clear(),Ee.hidden=i,X())}h.states&&queueMicrotask(()=>r.get("made")?.update());for(let[v,M]of Object.
entries(h.states??{})){if(h.acknowledged<j.get(v))continue;let V=M.answers&&!Object.keys(M.answers).length,K=y.get(v)===
co(M);y.delete(v),Z(v,V?{...M,at:0}:M),K||r.get(v)?.update(a.get(v))}h.dangers&&(window.ajarDangers=h.dangers,R()),h.country!=
null&&F.choose(h.country),h.file&&(r.get("home")?.settle(),Hn(h.file)),h.erased&&r.get("home")?.say(h.erased,G("home")?.
erased),h.said&&r.get("chart")?.end(),h.said&&(r.get("home")??f)?.say(h.said),h.open&&de(h.open),h.problem&&r.get(h.problem.
key)?.say(h.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),X()});let He=Fn(e,{gone:()=>I(!0),back:()=>{C.isLost()&&
N({ready:!0})}});return X(),ze.set(s,(ze.get(s)??0)+1),N({ready:!0}),()=>{se(),He(),clearTimeout(B),ze.set(s,ze.get(s)-1),
ze.get(s)||N({gone:!0})}}var io={render:er};Re.door=(e,t,o)=>Ut(e,o);Re.group=(e,t,o)=>Zt(e,o);Re.scenario=(e,t,{words:o,model:s})=>({element:Yt(t,{words:o,picked:s.
get("couple"),pick:r=>{s.set("couple",r),s.save_changes()}})});Re.asking=(e,t,{exerciseOf:o,formOf:s,...r})=>{let{items:a}=o(
t.of),{parts:c,update:l}=Vt(t,{...r,form:()=>s(t.of),ask:f=>a.find(i=>i.id===f).ask}),p=document.createDocumentFragment();
return p.append(...c),{element:p,update:l}};var $i=io;export{$i as default};
