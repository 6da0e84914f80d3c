var rr=/^(\d{4})-(\d{2})-(\d{2})$/;function at(e){let[,t,n,o]=typeof e=="string"&&rr.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=ar(+t,+n)?e:null}function Qt(e){let t=e.getFullYear();return t>=1&&t<=9999?lr(t,e.getMonth()+1,e.getDate()):null}var Xt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function ar(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var lr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ve=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var cr=["button","input","select","summary","textarea"],ir=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?o.addEventListener(r.slice(2),a):a===!0?o.setAttribute(
r,""):a!==!1&&a!=null&&o.setAttribute(r,a);return cr.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),ir.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(r=>r!=null)),o}function de(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))o.setAttribute(r,a);return o.append(...n),
o}var A=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,r)=>{let a=t[o];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),Te=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Ke(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return o.length?
o:e.cards}var Hn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))};var ur=3;function en(e,{words:t,has:n,put:o,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(d=>s("inp\
ut",{type:"checkbox",onchange:({target:m})=>(m.checked?o:r)(d)})),l=()=>a.forEach((d,m)=>{d.checked=n(e[m])});l();let c=e.
map((d,m)=>s("label",{class:"ajar-card"},a[m],s("span",{dir:"auto"},d))),u=c.filter((d,m)=>m>=ur&&!a[m].checked);for(let d of u)
d.hidden=!0;let p=({target:d})=>{for(let m of u)m.hidden=!1;d.hidden=!0,u[0].querySelector("input").focus()},i=A(t["card\
s-more"],{n:u.length});return{element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...c,u.length?
s("button",{type:"button",class:"ajar-link",onclick:p},i):"")),follow:l}}var pr=2e4;function Un(e,{oninput:t,...n}){let o=s("textarea",{maxlength:pr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
o.style.height="auto";let a=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+a}px`)};o.addEventListener(
"input",r),new ResizeObserver(r).observe(o)}return o}function Vn(e,t,{words:n,group:o,change:r,remarks:a,sentences:l=[]}){
let{opener:c,long:u,remark:p}=e,i=c?s("b",{id:`${o}-opener`},c):null,f=Un(t??"",{rows:u?8:2,oninput:()=>{r(f.value.trim()?
f.value:null),g.follow()},...c?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),d=k=>{f.value=k,f.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],g=en(l,{words:n,has:k=>f.
value.includes(k),put:k=>d(`${f.value.trim()||m} ${k}`),drop:k=>{let x=f.value.replace(k,"").replace(/ {2,}/g," ").trim();
d(x===m?"":x)}}),y=s("label",{class:"ajar-words ajar-write"},i,f),w=p&&a?a(f,e):"";return g.element||w?s("div",{},g.element,
y,w):y}function Kn(e,t,{words:n,change:o,sentences:r=[]}){let a=s("div",{}),l=()=>[...a.querySelectorAll("textarea")],c=()=>{
let x=l().map(j=>j.value).filter(j=>j.trim());o(x.length?x:null),k.follow()},u=()=>[...a.children].forEach((x,j)=>{x.querySelector(
"textarea").setAttribute("aria-label",A(n.line,{n:j+1})),x.querySelector("button").setAttribute("aria-label",A(n["remove\
-line"],{n:j+1}))}),p=()=>{g(""),l().at(-1).focus()},i=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),f=()=>{u(),i.hidden=a.children.length>=e.most},d=x=>{let j=l()[l().indexOf(x)+1];j?j.focus():x.value.trim()&&!i.hidden&&
p()},m=x=>{let j=Un(x,{rows:1,enterkeyhint:"next",oninput:()=>{j.value.includes(`
`)&&(j.value=j.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:D=>{["insertLineBreak","insertParagraph"].includes(D.inputType)&&
(D.preventDefault(),d(j))}});return j},g=x=>{let j=()=>{let I=D.nextElementSibling||D.previousElementSibling;D.remove(),
I||g(""),f(),c(),(I||a.firstElementChild).querySelector("textarea").focus()},D=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},m(x)),s("button",{type:"button",class:"ajar-remove",onclick:j},"×"));a.append(D),f()},y=t||[];for(let x=0;x<
Math.max(e.lines,y.length);x++)g(y[x]??"");let w=x=>l().find(j=>j.value.trim()===x),k=en(r,{words:n,has:x=>!!w(x),put(x){
!w("")&&!i.hidden&&g("");let j=w("");j&&(j.value=x),c()},drop(x){w(x).value="",c()}});return s("div",{class:"ajar-lines"},
k.element,a,i)}var fr=5,dr=3,mr=25;function Oe(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,o&&t(""),o=!1}}}function Gn(e,t,n){let{words:o,level:r=3,small:a=!1,folded:l=!1,brief:c=!1,beside:u=[]}=n,
{closed:p=null}=n,i={...br,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,d={...n.
answers},m=0,g=null,y=0,w=n.aside??0,k=t.why?s("p",{class:"ajar-why"},t.why):"",x=t.private?s("p",{class:"ajar-private"},
t.private):"",j=L=>c?L.after:l&&L.more,D=t.items.some(L=>j(L)&&n.answers?.[L.id]!=null),{example:I}=t,R=I?s("details",{class:"\
ajar-example"},s("summary",{},o.example),s("p",{},I)):"",z=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
M=s("div",{}),v=s("div",{class:"ajar-body"}),N=s(`h${r}`,{id:`${f}-title`},t.title),_=[...a||l?[s("div",{class:"ajar-bes\
ide"},...u,k?gr([k],o):"",R),x]:[k,x,R],M,v,z],C=s("section",{class:"ajar-form","aria-labelledby":`${f}-title`},...p===null?
[N,..._]:[s("details",{class:"ajar-folded",open:!p},s("summary",{},N),..._)]);C.addEventListener("keydown",L=>{L.key!=="\
Enter"||!(L.ctrlKey||L.metaKey)||!g||(L.preventDefault(),g.next.click())}),e.replaceChildren(C);function W(){let L=t.items.
filter(se=>Te(se,d)),K=L.filter(se=>!j(se)),Q=D?L.filter(j).map(se=>[se]):[];return[...c||a&&t.together?[K]:K.map(se=>[se]),
...Q]}let b=L=>{z.replaceChildren(L)},$=Oe(o,b);function E(L,K){z.replaceChildren(`${L} `,s("button",{type:"button",class:"\
ajar-link",onclick:()=>{d=K,b(""),n.onChange(d),ce({focus:!0})}},o["put-back"]))}function B(L,K){d={...d,[L.id]:K},yr(v),
b(""),n.onChange(d),J()}function U(){V(!0),$.begin(),y=setTimeout(q,8e3)}function q(){y&&(clearTimeout(y),y=0,V(!1),$.end())}
function V(L){for(let K of g?.fieldsets??[])K.disabled=L}function J(){if(!g)return;let{items:L,skip:K,where:Q,next:ne,enough:se,
more:ue}=g,ie=W().length;K.textContent=oe(L)?o["clear-and-skip"]:o.skip,Q.textContent=A(o["question-of"],{n:m+1,all:ie}),
Q.hidden=ie===1,ne.textContent=m===ie-1?o.done:o.next,se.hidden=!te(ie);let Ae=m===ie-1&&(!c||oe(L)),fe=t.items.some(xe=>j(
xe)&&Te(xe,d));ue.hidden=D||!Ae||!fe}function te(L){return(n.enough==="at once"||m>0)&&m<L-1&&oe(t.items)}function le(){
y||(U(),n.onDone(d))}let oe=L=>L.some(({id:K})=>d[K]!=null);function X(L,K=!0){if(y)return;let Q=W();if(m+=L,m>=Q.length){
m=Q.length-1,le();return}ce({focus:K,again:L<0})}function ke(L,K){let Q=`${f}-${L.id}`,ne=s("legend",{id:`${Q}-ask`},A(L.
ask,d)),se=L.hint?s("p",{class:"ajar-hint",id:`${Q}-hint`},L.hint):null,ue=[se,K.mark].filter(Boolean).map(({id:xe})=>xe),
ie=L.among?{...L,cards:Ke(L,d)}:L,Ae=i[L.kind](ie,Hn(ie,d[L.id]),{words:o,level:r+1,group:Q,change:xe=>B(L,xe),say:b,remarks:n.
remarks,sentences:n.sentences?.(L),isQuick:n.enough==="at once",isShort:l,...K}),fe={class:`ajar-item ajar-${L.kind}`,tabindex:"\
-1","aria-describedby":ue.join(" ")||null};return s("fieldset",fe,ne,se,Ae)}function ce({focus:L=!1,again:K=!1}={}){let Q=W();
m=Math.max(0,Math.min(m,Q.length-1));let ne=Q[m],se=n.mark?.(ne),ue=se?s("p",{class:"ajar-mark",id:`${f}-${ne[0].id}-mar\
k`},se):null,ie=s("div",{class:"ajar-moves ajar-onward"}),Ae=m>0?()=>X(-1):null,fe=ne.map(Ue=>ke(Ue,{mark:ue,again:K,moves:ie,
back:Ae})),xe=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(y)return;let Ue=d,Jt=oe(ne);if(d={...d,...Object.
fromEntries(ne.map(({id:h})=>[h,null]))},n.onChange(d),!Jt){X(1);return}ce({focus:!0}),E(o.cleared,Ue)}}),Ne=s("button",
{type:"button",class:"ajar-next",onclick:()=>{y||(b(""),X(1))}}),nt=s("p",{class:"ajar-where"}),ze=s("button",{type:"but\
ton",class:"ajar-link",onclick:()=>{y||(D=!0,X(1))}},c?o["add-why"]:o["ask-more"]),ot=s("button",{type:"button",class:"a\
jar-link",onclick:le},o.enough);g={items:ne,skip:xe,where:nt,next:Ne,fieldsets:fe,enough:ot,more:ze},M.replaceChildren();
let st={type:"button",class:"ajar-back",onclick:Ae};ie.replaceChildren(Ne,Ae?s("button",st,o.back):"",xe);let He=fe.length===
1;ue&&He&&fe[0].lastElementChild.before(ue),v.replaceChildren(nt,...ue&&!He?[ue]:[],...fe,ie,...n.enough?[ze,ot]:[]),J(),
n.onMove?.(m),L&&(fe[0].focus({preventScroll:!0}),nt.scrollIntoView({block:"nearest"}))}function S(L){if(M.replaceChildren(),
!L||!n.help||w>L.kinds.length)return null;let K=()=>{w=L.kinds.length+1,n.onAside?.(w),M.replaceChildren(),v.querySelector(
"[tabindex]").focus()},{help:Q,instead:ne}=n;return M.append(Q.notice(L,{level:r+1,aside:K,instead:ne})),M.querySelector(
"[tabindex]")}function P(L,{focus:K=!1,danger:Q=null}={}){g=null;let ne=s(`h${r+1}`,{tabindex:"-1"},o["what-you-said"]);
v.replaceChildren(s("div",{class:"ajar-reflection"},ne,...L.flatMap(ue=>lt(ue,r+2)),n.below?.()??null),s("div",{class:"a\
jar-moves"},s("button",{type:"button",onclick:()=>{m=0,ce({focus:!0,again:!0})}},o.change),s("button",{type:"button",onclick:()=>{
let ue=d;d={},m=0,w=0,n.onAside?.(0),n.onStartOver(),ce({focus:!0}),E(o["started-over"],ue)}},o["start-over"])));let se=S(
Q);K&&(se??ne).focus()}function G(L){let K=v.contains(document.activeElement);K&&g&&!y||(q(),d={...L.answers},L.done?P(L.
reflection,{focus:K,danger:L.danger}):(m=L.at??Math.max(0,W().findIndex(Q=>Q.some(({id:ne})=>d[ne]==null))),ce()))}let{done:Z,
reflection:pe,danger:je}=n;return G({answers:d,at:n.at,done:Z,reflection:pe,danger:je}),{update:G,release:q,say:L=>{q(),
b(L)}}}function hr(e){let t=0,n=e.findIndex(({text:o},r)=>(t+=o.split(" ").length,r>=fr||r>=dr&&t>mr));return n<0||n>=e.
length-1?e.length:n}var gr=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function yr(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var lt=({heading:e,
said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s(
"p",{class:"ajar-said"},t[0]):null,...n.map(r=>s("p",{},r))].filter(Boolean),br={ruler(e,t,{group:n,change:o}){let r=Array.
from({length:11},(a,l)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(
l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},
s("div",{class:"ajar-numbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s(
"span",{id:`${n}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:r,remarks:a,isShort:l}){let{chosen:c,
own:u}=t||{chosen:[],own:""},p=()=>r(c.length||u.trim()?{chosen:[...c],own:u}:null),i=e.many?"checkbox":"radio",f=e.cards.
map(x=>s("input",{type:i,name:o,value:x.id,checked:c.includes(x.id),onchange:j=>{e.many?c=c.filter(D=>D!==x.id).concat(j.
target.checked?x.id:[]):(c=[x.id],u="",d&&(d.value="")),p()}})),d=e.own?s("input",{type:"text",value:u,maxlength:500,oninput:x=>{
u=x.target.value,!e.many&&u.trim()&&(c=[],f.forEach(j=>{j.checked=!1})),p()}}):null,m=e.cards.map((x,j)=>s("label",{class:"\
ajar-card"},f[j],s("span",{},x.text))),g=l?hr(e.cards):m.length,y=m.filter((x,j)=>j>=g&&!f[j].checked);for(let x of y)x.
hidden=!0;let w=()=>{for(let x of y)x.hidden=!1;k.hidden=!0,y[0].querySelector("input").focus()},k=s("button",{type:"but\
ton",class:"ajar-link",hidden:!y.length,onclick:w},A(n["cards-more"],{n:y.length}));return s("div",{class:"ajar-cards"},
s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...m,k,d?s("label",{class:"ajar-own"},s("span",{},e.own),
d):null,d&&e.remark&&a?a(d,e):null)},text:Vn,list:Kn,date(e,t,{words:n,change:o,say:r}){let a=Qt(new Date);return s("lab\
el",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||
null),l.value>="1000"&&l.value<a&&r(n["day-past"])}}))}};var wr=e=>e;function ge(e,t){e.innerHTML=wr(t)}function vt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=s("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,l])=>s("option",{value:a,selected:a===n},l)));return s(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Ge(e,t){let n=!1,o=!1,r=()=>{o=n,n||t()};function a(){n=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,c,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,a);return r}function $t(e,t){let n=c=>[...e.querySelectorAll(
c)],o=n("details[open] > summary").map(c=>c.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=o.includes(c.textContent);if(r===!1)return;let a=n("summary, button").
find(c=>c.textContent===r),l=a??e.querySelector("h2, p");a||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Jn(e,{words:t,send:n,onDispose:o}){let r={},a=null,l=!1,c="",u=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=Oe(t,C=>{f.textContent=C}),m=nn(t),g=vt(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,u,f),m.dialog);let y=C=>{r.busy?f.textContent=t["room-one-moment"]:(d.begin(),
n(C,{awaited:!0}))},w=(C,W)=>s("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>y(W)},C),k=(...C)=>s(
"div",{class:"ajar-moves ajar-many"},...C);function x(){let C=r.needsKey?s("input",{type:"password",spellcheck:"false",id:`${_}\
-key`,"aria-describedby":`${_}-key-how`}):null,W=s("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>{
if(C&&!C.value){C.focus();return}y({room:"open",...C?{key:C.value}:{}}),C&&(C.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),r.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
r.elsewhere?A(t["room-how-elsewhere"],{address:r.elsewhere}):t["room-how-network"]),C?s("label",{class:"ajar-words",for:C.
id},t["room-host-key"]):null,C?s("p",{class:"ajar-hint",id:`${_}-key-how`},t["room-host-key-how"]):null,C,k(W,r.elsewhere?
null:w(t["room-inside"],{room:"inside"})),r.elsewhere?null:s("p",{},t["room-rehearse-how"]),r.elsewhere?null:k(...[12,3].
map(b=>w(A(t["room-rehearse"],{n:b}),{room:"rehearse",phones:b})))]}let j=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),k(w(t["room-go-on"],{room:"go-on"}),w(t["room-end"],{room:"end"}))];function D(){let C=s("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),W=s("p",{},r.inside&&!r.practice?t["room-inside-open"]:A(t["room-line"],{code:r.
code})),b=r.address?C:null;return a?[I(),s("div",{class:"ajar-door-line"},W,i,b),R(),M()]:[s("h2",{},t["room-title"]),I(),
R(),W,r.address?Zn(t,r):null,r.inside?s("p",{},t[r.practice?"room-practice-how":"room-how-network"]):null,!r.inside&&!r.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,r.addresses?.length>1?z():null,r.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},i,b,r.inside&&!r.practice?w(t["room-widen"],
{room:"widen"}):null),M()]}let I=()=>r.practice?s("p",{},ct(t)):null,R=()=>r.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function z(){let C=s("select",{id:`${_}-address`,onchange:()=>n({room:"pick",ip:C.value})},...r.addresses.map(
({ip:W,network:b})=>s("option",{value:W,selected:W===r.picked},`${W} (${b})`)));return s("label",{class:"ajar-words",for:C.
id},s("span",{},t["room-address"]),C)}function M(){let C=s("div",{}),W=s("button",{type:"button",onclick:()=>E(!1)},t["r\
oom-end-no"]),b=s("button",{type:"button",onclick:()=>E(!0)},t["room-end"]),$=()=>C.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),k(W,w(t["room-end"],{room:"end"}))]:[b]),E=U=>{l=U,$(),(l?W:b).focus()};$();let B=(U,q)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...q()},{awaited:!0})},U);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),r.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),r.shown?k(B(t["room-take-table"],()=>({
what:"table"})),B(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
C)}function v(C){r={...r,...C},p.textContent!==r.problem&&(p.textContent=r.problem),p.hidden=!r.problem;let W=tn(t,r.joined);
i.textContent!==W&&(i.textContent=W),m.update(r,W),a===null&&r.state==="open"&&(a=!r.here),r.state!=="open"&&(a=null,l=!1),
r.busy?d.begin():(d.end(),f.textContent=""),N()}let N=Ge(u,()=>{let{joined:C,problem:W,...b}=r,$=JSON.stringify([b,a]);if($===
c)return;c=$;let E={open:D,lost:j}[r.state]??x;$t(u,()=>u.replaceChildren(...E().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let _=`ajar-door-${window.ajarForms}`;return St(e,()=>n({room:"look"}),o),{update:v}}var tn=(e,t)=>t?t===
1?e["room-joined-one"]:A(e["room-joined"],{n:t}):e["room-joined-none"],ct=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Zn(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ge(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function nn(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),r="";return{dialog:n,show:()=>n.
showModal(),update(a,l){o.textContent=l;let c=JSON.stringify([a.address,a.code,a.practice]);c!==r&&(r=c,a.address?t.replaceChildren(
a.practice?s("p",{},ct(e)):"",Zn(e,a),o):(n.close(),t.replaceChildren()))}}}function St(e,t,n){let o=new IntersectionObserver(
r=>{r.some(({isIntersecting:a})=>a)&&t()});o.observe(e),n(()=>o.disconnect())}var Yn=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function on({joined:e},t){return e?e===1?t["room-joined-one"]:A(t["room-joined"],{n:e}):t["room-joined-none"]}function sn({
answered:e},{joined:t},n){return t>e?A(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:A(n["wall-answered"],
{n:e})}function Qn(e,t){return e?e.over?t["wall-time-up"]:A(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):
""}function Xn({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["\
room-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-f\
irst"],once:t["room-withheld-once"]},[o]=e.map(({withheld:r})=>r).filter(Boolean);return n[o]??t["wall-held"]}var Ot=e=>!!e?.name.startsWith("check-in@");function rn(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let r=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>r.remove()},...n);return e.append(r),r.showModal(),r}var eo=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function it(e,t,n,o,r){let a=rn(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},eo(n,()=>{a.close(),r()},"\
wall-primary"),eo(o,()=>a.close())))}var kr=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function to(e,{
question:t,body:n},o,r,a){if(n.moves){it(e,r["wall-moves-sure"],r["wall-reveal-now"],r["wall-wait"],a);return}let l=kr(t,
o);if(!l){a();return}let c=l===1?r["wall-still-one"]:A(r["wall-still"],{n:l});it(e,c,r["wall-reveal-now"],r["wall-wait"],
a)}var De=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function an({units:e,hands:t=0},n){let o=new Map,r=xr(n);for(let a of e){
if(n.length&&!n.some(({id:p})=>p===a.item)||(a.kind==="move"||t>0)&&!a.snapshot&&!a.withheld)continue;let u=["ruler","mo\
ve"].includes(a.kind)?a.kind:a.item;o.has(u)||o.set(u,{kind:a.kind,heading:a.heading,shown:[]}),o.get(u).shown.push(jr(a,
r))}return[...o.values()]}function xr(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let r of o){let a=r.short||r.text;
t.set(`${n}/${r.id}`,a),t.set(`${n}:${r.text}`,a)}return t}function jr({id:e,item:t,card:n,heading:o,values:r,bands:a,snapshot:l,
withheld:c},u){let p=l&&(l.fine?vr(l.counts,a):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:ut(r,a).map(i=>u.
get(`${t}:${i}`)??i),sizes:a,counts:p,n:p?Et(p):0,withheld:c??""}}function vr(e,t){let n=0;return t.map(o=>(n+=o,Et(e.slice(
n-o,n))))}function ut(e,t){let n=0;return t.map(o=>{n+=o;let r=e[n-1];return o===1?r:`${e[n-o]}–${r}`})}var Et=e=>e.reduce(
(t,n)=>t+n,0),ln=({counts:e,n:t})=>e.findIndex(n=>2*n>t),me=({shown:e})=>e.filter(({counts:t})=>t);var oo=e=>!!e?.units.length&&e.state!=="open"&&!De(e);function so(e,{question:t,words:n,count:o}){let r=t.units.filter(({kind:w})=>w!=="move"),a=new Map(r.map(w=>[w.id,no(w).
map(()=>0)])),l=0,c=0,u=s("div",{}),p=rn(e,"desk-hands",u);if(!p)return;let i=()=>Math.max(c,...[...a.values()].map(w=>w.
reduce((k,x)=>k+x,0))),f=(w,k,x=null)=>s("button",{type:"button",class:x,onclick:k},w),d=(w,k,x)=>s("div",{class:"desk-s\
tepper"},s("span",{},w),s("button",{type:"button","aria-label":A(n["desk-fewer"],{label:w}),onclick:()=>x(-1)},"−"),s(
"output",{},`${k}`),s("button",{type:"button","aria-label":A(n["desk-more"],{label:w}),onclick:()=>x(1)},"+"));function m(w=""){
let k=r[l],x=a.get(k.id),j=l===r.length-1,D=I=>()=>{l+=I,m()};u.replaceChildren(s("p",{class:"desk-small"},A(n["desk-han\
ds-where"],{n:l+1,all:r.length})),s("h2",{},k.card||k.heading),k.card?s("p",{class:"desk-small"},k.heading):"",Ot(t)&&!l?
s("p",{class:"desk-small"},n["desk-slips-first"]):"",...no(k).map((I,R)=>d(I,x[R],z=>{x[R]=Math.max(0,x[R]+z),m(`${R} ${z}`)})),
j?d(n["room-people"],i(),I=>{c=Math.max(0,i()+I),m(`people ${I}`)}):"",s("div",{class:"wall-answers"},l?f(n.back,D(-1)):
"",j?"":f(n[k.card?"desk-next-card":"next"],D(1),"wall-primary"),i()?f(n[j?"room-count":"desk-enough"],y,j?"wall-primary":
null):"",f(n["wall-close"],()=>p.close()))),g(w)}function g(w){let k=[...u.querySelectorAll(".desk-stepper")],[x,j]=w.split(
" "),D=x==="people"?k.at(-1):k[Number(x)||0],[I,R]=D.querySelectorAll("button");(j==="-1"?I:R).focus()}function y(){let w=i(),
x=[...a].filter(([,j])=>j.some(Boolean)).map(([j,D])=>{let{kind:I}=r.find(R=>R.id===j);return[j,I==="card"?[D[0],w-D[0]]:
D]});p.close(),o(Object.fromEntries(x),w)}m()}var no=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):ut(t,n);function ro(e,t,n=0){if(!e)return null;let o=Math.max(0,e.ends==null?e.left??0:e.ends-t),r=e.total??Math.max(60*n,o);return{
minutes:Math.ceil(o/60),over:o===0,paused:e.ends==null,share:r?Math.ceil(o/60)/Math.ceil(r/60):0}}var ao=["wall-first","wall-second","wall-third"],co=e=>ao[e%ao.length],Ee=e=>`${(100*e).toFixed(2)}%`,io={"aria-hidden":"\
true"};function ft(e,t,n){return me(e).length?{ruler:lo,move:lo,sort:Or,card:Tr,choice:Lr}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},Xn(e,t))]}function lo(e,t){let n=Math.max(...me(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,r)=>{let a=o.counts?[{counts:o.counts}]:[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,c=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return po({...o,heading:u,
labels:l,sizes:c},a,n,co(r),t)}))]}function uo(e,t){let[n,o]=e,r=o.shown.map(c=>[n.shown.find(({id:u})=>u===c.id),c]),a=r.
flatMap(c=>c.flatMap(u=>u?.counts??[])),l=Math.max(1,...a);return[s("div",{class:"wall-figures"},...r.map(([c,u],p)=>po(
u,[{counts:c?.counts,isEarlier:!0},{counts:u.counts}].filter(i=>i.counts),l,co(p),t))),ho([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function po({heading:e,labels:t,sizes:n},o,r,a,l){let c=Et(n),u=.03,p=0,i=n.flatMap((d,m)=>{let g=p/
c+(p?u/2:0);p+=d;let y=p/c-g-(p<c?u/2:0);return o.flatMap(({counts:w,isEarlier:k},x)=>{let j=g+x*y/o.length;return $r(w[m]/
r,w[m],j,y/o.length,k)})}),f=t.map((d,m)=>`${d}: ${o.at(-1)?.counts[m]??""}`);return s("figure",{class:a},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?de("svg",{class:"wall-columns",role:"img","aria-label":f.join(", ")},...i):s("p",
{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...Sr(t,n)))}function $r(e,t,n,o,r){let a=1-
e;return[de("rect",{x:Ee(n),y:Ee(a),width:Ee(o),height:Ee(e),class:r?"wall-then":"wall-solid"}),de("text",{x:Ee(n+o/2),y:Ee(
a),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Sr(e,t){return e.map((n,o)=>{let r=s("span",{class:"wall-whole"},
n);return r.style.setProperty("--size",t[o]),r})}function Or(e,t,n){let o=[...me(e)].sort((c,u)=>Mr(c.counts,u.counts)),
r=Math.max(...o.map(({n:c})=>c)),[{labels:a}]=o;if(a.length>cn.length)return[Mt(o.map(c=>Cr(c,t)),n,t)];let l=o.map(({name:c,
counts:[u,...p]},i)=>{let d=!i&&c.length+a[0].length<Er?`${u} ${a[0]}`:`${u}`;return pt(c,d,Ar([u,...p],r))});return[Mt(
[...l,...mo(e,t)],n,t),ho(a.map((c,u)=>[cn[u],c]))]}var Er=24;function Cr({name:e,labels:t,counts:n,n:o},r){let a=Math.max(
...n),l=t.filter((u,p)=>n[p]===a).join(" / "),c=A(r["wall-of"],{n:a,of:o});return pt(e,c,[],s("p",{class:"wall-muted"},l))}
var Mr=(e,t)=>{let n=e.findIndex((o,r)=>o!==t[r]);return n<0?0:t[n]-e[n]},cn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function Ar(e,t){let n=0;return e.map((o,r)=>{let a=n/t;return n+=o,Ct(cn[r],a,o/t)})}function Ct(e,t,n){
let[o,r]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],a=n?.004:0;return de("rect",{class:e,x:Ee(t+a),y:Ee(
o),width:Ee(Math.max(0,n-2*a)),height:Ee(r)})}function Tr(e,t,n){let o=me(e).map(({name:r,counts:a,n:l})=>({name:r,count:a[0],
n:l}));return[Mt([...fo(o,t),...mo(e,t)],n,t)]}function Lr(e,t,n){let[{labels:o,counts:r,n:a}]=me(e),l=o.map((c,u)=>({name:c,
count:r[u],n:a}));return[Mt(fo(l,t),n,t)]}function fo(e,t){let n=Math.max(...e.map(({n:r})=>r));return[...e].sort((r,a)=>a.
count-r.count).map(({name:r,count:a},l)=>pt(r,l?`${a}`:A(t["wall-of"],{n:a,of:n}),[Ct("wall-rest",0,1),Ct("wall-pile-1",
0,a/n)]))}function mo({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[pt(A(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>pt(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var pt=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?de("svg",io,...n):null,o);function Mt(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),r=e.length-t;return r>0&&o.append(s("li",{class:"\
wall-muted"},A(n["wall-more"],{n:r}))),o}var ho=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},de("svg",io,Ct(
t,0,1)),n)));var Ir=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Nr=/^data:image\/(svg\+xml|png|jpeg);/,
dt=e=>e.flatMap(Rr);function Rr(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?Nr.test(n.src)?[Dr(n)]:[]:Ir.has(t)?[s(t,{},...dt(o))]:dt(o)}var Dr=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var At=4,go=({path:e,size:t},n,o)=>de("svg",{class:o,viewBox:`${-At} ${-At} ${t+2*At} ${t+2*At}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},de("path",{stroke:"#000",d:e}));function mt(e,t){return me(e).length?{ruler:Wr,move:Br,sort:Pr,card:_r,choice:Fr}[e.kind](e,t):e.heading}var Je=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,yo=({shown:e})=>e.every(({counts:t})=>t),Br=(e,t)=>t["wall-moved"];function bo({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[Je(t),Je(t)]}function Wr(e,t){let n=me(e),o=new Map;for(let i of n){
let f=ln(i);o.set(f,[...o.get(f)??[],i])}let r=o.get(-1)??[];o.delete(-1);let a=[...o].map(([i,f])=>qr(f,i,n.length,t));
if(r.length===n.length)return t["wall-spread-all"];let[l,c]=r.map(i=>bo(i,t)),u={ruler:l?.[1],other:c?.[0]},p=l?c?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...a,A(p,u)].filter(Boolean).join(" ")}function qr(e,t,n,o){let[r,a]=e.map(p=>bo(
p,o)[0]),[l,c]=e[0].labels[t].split("–"),u={ruler:r,other:a,low:l,high:c};return e.length>1&&e.length===n?A(o["wall-mo\
st-all"],u):A(a?o["wall-most-two"]:o["wall-most"],u)}function Pr(e,t){let n=me(e),o=n[0].labels.map((c,u)=>({pile:c,most:n.
filter(p=>ln(p)===u)})),{pile:r,most:a}=o.reduce((c,u)=>c.most.length>=Math.min(1,u.most.length)?c:u);if(!a.length)return yo(
e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[a.length];return A(l??t["wall-sor\
ted-many"],{pile:Je(r),card:Je(a[0].name),other:Je(a.at(-1).name),n:a.length,all:n.length})}function _r(e,t){let n=me(e).
map(({name:o,counts:r,n:a})=>({name:o,count:r[0],n:a}));return wo(n,e,t)}function Fr(e,t){let[{labels:n,counts:o,n:r}]=me(
e);return wo(n.map((a,l)=>({name:a,count:o[l],n:r})),e,t)}function wo(e,t,n){let o=Math.max(...e.map(({count:i})=>i)),r=e.
filter(({count:i,n:f})=>2*i>f),a=r.length?r:e.filter(({count:i})=>i&&i===o);if(!r.length&&!yo(t))return t.heading;let l=r.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=a.length?l[Math.min(a.length,3)-1]:n["wall-chosen-spread"],[u="",p=""]=a.map(({name:i})=>Je(i));return A(
c,{card:u,other:p,n:a.length})}function xo({deck:e,way:t,panel:n,words:o,now:r,slide:a}){let l=n.stage,c=a!==void 0;if(!c&&l?.blank)return ve("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[a??l?.slide];if(!u)return t?ko({deck:e,way:t,panel:n,words:o}):
ve("text",Ce(e?.title??""));if(!c&&l.join&&t)return ko({deck:e,way:t,panel:n,words:o});let p=Yn(n,u),i=c?null:ro(l.timer,
r,u.minutes),f={deck:e,way:t,panel:n,words:o,slide:u,question:p,left:i},d=(Qr[u.kind]??Tt)(f);return d.dataset.slide=a??
l?.slide,u===e.slides[0]&&d.append(...vo(e)),n.practice&&d.append(s("p",{class:"wall-practice"},o["wall-practice"])),d}var ve=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Ce=e=>s("h1",{},e);function Tt({slide:e,way:t,panel:n,words:o,
left:r}){let a=dt(e.body),l=a.flatMap(u=>zr(u)),c=a.filter(u=>u.textContent.trim());return ve(e.kind,Ce(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...c.map(Ur)),...l.map(u=>s("div",{class:"wall-picture"},u))),Lt({way:t,
panel:n,words:o,left:r}))}function zr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Hr=5;function Ur(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>un(o)<o.childNodes.length)||!t.every(un))return e;e.className="wall-terms";for(let o of t){let r=[...o.childNodes],a=un(
o);r[a]?.tagName==="BR"&&r[a].remove(),o.replaceChildren(s("span",{},...r.slice(0,a)),s("span",{},...r.slice(a).filter(l=>l.
parentNode)))}return e}function un({childNodes:e}){let t=[...e],n=r=>r?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=Hr;)o+=2;return o}function Vr({slide:e,way:t,panel:n,words:o,question:r,left:a}){if(r&&r.
state!=="open"&&De(r))return Zr({slide:e,panel:n,words:o,question:r,left:a});let c=e.items,[u]=c.length===1?c:[];return ve(
"question",Ce(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[Kr(u)]:[Gr(c)],Lt({way:t,panel:n,words:o,
left:a,question:r,large:!0}))}function Kr({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},jo(n,o));let r=t.length>5;return s("ul",{class:"wall-cards","data-many":r},...t.map(({short:a,text:l})=>s("li",{class:a?
"wall-whole":null},a||l)))}var Gr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:r})=>s("li",{},s("p",
{},n),t==="ruler"?jo(o,r):null))),jo=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Jr=5;
function Zr({slide:e,panel:t,words:n,question:o,left:r}){let a=an(o,e.items),l=a.filter(p=>me(p).length),[c=a[0]]=l,u=Lt(
{way:null,panel:t,words:n,left:r,answered:o});return l.length<2?ve("chart",Ce(l.length?mt(c,n):n["wall-held-title"]),...ft(
c,n),u):ve("chart",Ce(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},mt(p,n)),...ft(p,n,Jr)))),
u)}function Yr({slide:e,panel:t,words:n,way:o,left:r}){let a=t.questions.filter(({name:i})=>i.startsWith("check-in@")).map(
i=>({moment:i.moment,groups:an(i,[]),question:i})).filter(({groups:i})=>i.some(f=>me(f).length)),l=i=>a.map(({moment:f,groups:d})=>({
moment:f,...d.find(m=>m.kind===i)})).filter(({shown:f})=>f&&me({shown:f}).length),[c]=l("move").slice(-1),u=l("ruler"),p=Lt(
{way:o,panel:t,words:n,left:r});return c?ve("chart",Ce(mt(c,n)),...ft(c,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
u.length>1?ve("chart",Ce(n["room-group"]),...uo([u[0],u.at(-1)],n)):u.length?ve("chart",Ce(mt(u[0],n)),...ft(u[0],n)):ve(
"text",Ce(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Qr={text:Tt,story:Tt,help:Tt,question:Vr,moves:Yr},
vo=e=>e?.logo?dt([["img",e.logo]]).map(Xr):[],Xr=e=>(e.className="wall-logo",e);function ko({deck:e,way:t,panel:n,words:o}){
return ve("join",Ce(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[ta(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,pn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(ea)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},on(n,o)))),...vo(e))}var ea=e=>s("span",{},e,s("wbr")),ta=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},A(t["wall-wifi"],{name:e.name})),pn(e,t)),pn=(e,t)=>go(e,t["room-scan-alt"],"wall-scan"),na=e=>e.replace(
"-","‑");function Lt({way:e,panel:t,words:n,left:o,question:r,large:a=!1,answered:l}){let c=Qn(o,n),u=r&&(r.state!=="r\
eady"||r.hands>0),p=u?sn(r,t,n):a&&e?on(t,n):"",i=l?sn(l,t,n):"";if(!e&&!c&&!p&&!i)return null;let f=s("footer",{class:a?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&f.style.setProperty("--left",`${100*o.share}%`),e&&a?f.append(
pn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):f.append(s("p",{class:"\
wall-muted"},e?A(n["wall-join-line"],{address:e.address,code:na(e.code)}):i)),f.append(s("p",{class:"wall-now"},p?s(u?"b":
"span",{class:u?null:"wall-joined"},p):null,c?s("span",{class:"wall-time"},c):null)),f}function $o({units:e},t){let n=e.filter(({snapshot:r})=>r);if(!n.length)return[];let o=n.map(r=>{let a=r.snapshot.fine?r.
values:ut(r.values,r.bands),l=r.snapshot.counts.map((c,u)=>`${a[u]}: ${c}`);return s("tr",{},s("th",{scope:"row"},r.card||
r.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}var oa=[4.6,5.6,6.6,7.4,8.2],sa=2,ra=["","tight","tight columns"],fn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],aa=5.4;function Oo(e,t=sa){let n=oa[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:fn.at(-1),text:0};for(let r of[...ra,...fn]){if(o.text>=aa||o.text&&fn.includes(r))break;let a=la(e,r,n);a>o.text&&
(o={layout:r,text:a})}return Eo(e,o.layout,o.text||4.6),o.text>0}function la(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(Eo(e,t,
Math.max(o,4.6)),ca(e))return Math.max(o,4.6);return 0}function Eo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var ca=e=>So(e)&&[...e.querySelectorAll(".wall-whole")].every(So),So=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;function Co(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),r=s("style",{},`${WALL_STYLE} .wall { height\
: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(r,o),{host:n,wall:o,draw:(l,c)=>{o.querySelector(
".wall-face")?.remove(),o.prepend(l),Oo(l,c)}}}function dn(e,{words:t,onDispose:n}){let o=Co("ajar-result"),r=s("div",{}),a=s("div",{class:"ajar-results"},o.host,r),l="",
c=()=>{};function u(i,f){let d=JSON.stringify([i.map(({units:w})=>w),f]);if(d===l)return!1;l=d;let g={questions:i.map(w=>({
...w,state:"closed"})),practice:f,joined:0,stage:{slide:0}},y={deck:{slides:[e]},way:null,panel:g,words:t,now:0};return c=
()=>o.draw(xo(y)),i.some(mn)&&c(),r.replaceChildren(...i.slice(-1).flatMap(w=>$o(w,t))),!0}let p=new ResizeObserver(()=>c());
return p.observe(o.host),n(()=>p.disconnect()),{element:a,update:u}}var mn=({units:e})=>e.some(({snapshot:t})=>t);function ia({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:r,hands:a}=o,l=o.state==="open",c={close:!n&&
l,open:!n&&!l&&!a,hands:oo(o)&&(a||!r),reveal:o.units.length&&r&&!(a&&De(o)),reset:r&&o.may_reset};return Object.keys(c).
filter(u=>c[u])}var ua=(e,t)=>e.answered?De(e)?"":"reveal":t[0];function Mo(e,{words:t,send:n,onDispose:o,form:r,exercise:a}){
let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},c=l,[u,p]=Ot(l)?[t["desk-slips"],t["desk-slips-how"]]:[
t["desk-hands"],t["desk-hands-how"]],i={},f=!1,d="",m=!1,g=S=>{W.begin(),n(S,{awaited:!0})},y=(S,P={})=>{m=S==="reveal",
g({question:e.of,do:S,...P})},{title:w,items:k}=a,x={kind:"question",question:e.of,title:w,items:k},j=dn(x,{words:t,onDispose:o});
j.element.hidden=!0;let D=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),I=s("p",{class:"ajar-problem",
role:"alert",hidden:!0}),R=s("span",{}),z=s("p",{class:"ajar-private"}),M=s("p",{class:"ajar-counts"}),v=pa(e.minutes,t,
o),N=s("button",{type:"button",class:"ajar-link",onclick:()=>q(!f)}),_=s("p",{class:"ajar-status",role:"status","aria-li\
ve":"polite"}),C=S=>{_.textContent!==S&&(_.textContent=S)},W=Oe(t,S=>C(S||d)),b={open:[t["room-ask-open"],()=>y("open")],
close:[t["room-ask-close"],()=>y("close")],hands:[u,B],reveal:[t["room-ask-reveal"],()=>to(ce,{question:c,body:{}},i,t,()=>y(
"reveal"))],reset:[t["room-ask-reset"],()=>it(ce,t["room-reset-sure"],t["room-ask-reset"],t["home-no"],()=>y("reset"))]},
$={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[S,P]of Object.entries($))b[S]=[P,()=>g({
room:S==="room"?"open":S,about:e.of})];let E=Object.fromEntries(Object.entries(b).map(([S,[P,G]])=>[S,s("button",{type:"\
button",hidden:!0,class:S==="inside"?"ajar-link":null,onclick:()=>i.busy?C(t["room-one-moment"]):G()},P)]));function B(){
so(ce,{question:c,words:t,count:(P,G)=>y("hands",{counts:P,people:G})})}function U(){let S=ia(i,c),P=ua(c,S),G=Object.values(
E).find(Z=>Z===document.activeElement);for(let[Z,pe]of Object.entries(E))pe.hidden=!S.includes(Z),pe.classList.toggle("w\
all-primary",Z===P);G?.hidden&&E[S[0]]?.focus()}function q(S){f=S,j.element.hidden=!S,r().hidden=S,N.textContent=t[S?"ro\
om-show-question":"room-show-result"]}let V=nn(t),J=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>V.
show()},t["room-code"]),te={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function le(){return i.
room!=="open"||i.inside&&!e.units.length?"":c.hands?De(c)?t["room-by-hands-now"]:A(t["desk-counted"],{n:c.hands}):i.inside?
p:te[c.state]}function oe(){return i.room==="lost"?t["room-lost"]:i.room!=="open"?t[i.ways?.length?"room-not-open":"room\
-not-open-here"]:e.units.length?"":t[i.inside?"room-without-counting":"room-nothing-counted"]}function X(S){i={...i,...S},
c=i.question??l,ce.hidden=!1,R.replaceChildren(i.practice?ct(t):""),I.textContent=i.problem,I.hidden=!i.problem,z.textContent=
oe(),z.hidden=!z.textContent;let P=!c.hands&&!i.inside,G=i.room==="open"&&e.units.length?[[c.answered,t["room-answered"],
P||c.answered],[i.joined,t["room-have-joined"],P]]:[];M.replaceChildren(...G.filter(([,,pe])=>pe).map(([pe,je])=>s("span",
{},s("b",{},`${pe}`)," ",je))),v.update(i.seconds),U();let Z=d;d=le(),d!==Z&&C(d),i.busy||W.end(),Ao(D,i.withheld),V.update(
i.way??{},tn(t,i.joined)),J.hidden=!i.way?.address,ke(),m&&!i.busy&&c.state==="closed"&&D.childElementCount&&(m=!1,D.scrollIntoView(
{block:"nearest"}))}function ke(){if(!j.update([c],i.practice))return;let S=mn(c);N.hidden=!S,q(S),S&&m&&j.element.scrollIntoView(
{block:"start"}),m=!1}let ce=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{class:"\
ajar-bar-line ajar-bar-first"},z,M,s("div",{class:"ajar-moves"},...Object.values(E))),s("div",{class:"ajar-bar-line"},R,
_,N,J,v.element),V.dialog);return N.hidden=!0,St(ce,()=>n({room:"look"}),o),{parts:[j.element,D,I,ce],update:X}}function Ao(e,t=[]){
let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},
o)))}function To(e,{words:t,send:n,onDispose:o}){let r={},a=dn({kind:"moves",title:t["room-group"]},{words:t,onDispose:o}),
l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),c=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=s(
"p",{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),i=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),f=Oe(t,g=>{i.textContent=g}),d=()=>it(e,t["wall-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{f.begin(),
n({moves:!0},{awaited:!0})}),m=s("button",{type:"button",hidden:!0,onclick:()=>r.busy||d()},t["room-moves"]);return e.replaceChildren(
s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},p,l,a.element,c,u,s("div",{class:"ajar-moves"},m),
i)),St(e,()=>n({room:"look"}),o),{update(g){r={...r,...g},p.replaceChildren(r.practice?ct(t):""),u.textContent=r.problem,
u.hidden=!r.problem,Ao(c,r.withheld),r.busy||f.end(),m.hidden=!r.mayReveal;let y=r.checkIns??[];l.hidden=y.length>0,a.element.
hidden=!y.length,a.update(y,r.practice)}}}function pa(e,t,n){let o=null,r=!1,a=s("span",{role:"timer"}),l=s("button",{type:"\
button",class:"ajar-link",onclick:()=>{r=!r,u()}}),c=s("p",{class:"ajar-clock"},a," ",l);function u(){let i=o===null?null:
Math.max(0,Math.floor((Date.now()-o)/1e3)),f=i===null?"":`${Math.floor(i/60)}:${String(i%60).padStart(2,"0")}`,d=i===null?
e?A(t["room-minutes"],{minutes:e}):"":e?A(t["room-clock"],{time:f,minutes:e}):f;a.textContent=r?"":d,l.textContent=t[r?"\
room-clock-show":"room-clock-hide"],c.hidden=!d}let p=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(p)),
{element:c,update:i=>{o=i==null?null:Date.now()-i*1e3,u()}}}function Lo(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-couple-${window.ajarForms}`,
a=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),c=s("summary",{}),u=({title:f,
story:d,more:m,role:g})=>{ge(a,d),a.prepend(s("h2",{},f)),ge(l,m),c.textContent=g},p=e.couples.find(f=>f.id===n)??e.couples[0],
i=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(f=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:r,value:f.id,checked:f===
p,onchange:()=>{u(f),o(f.id)}}),s("span",{},f.title)))));return u(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
a,s("details",{class:"ajar-role"},c,l),i)}var hn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",fa=new RegExp(`^${hn}+|${hn}\
+$`,"g"),da=/[\p{L}\p{N}_]+/gu,ma=/^[\p{L}\p{N}_]+/u,ha=/\{([a-z][a-z0-9-]*)\}/,[ga,ya]=["⁨","⁩"],Io={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},ba=new RegExp(`[,;:،]|${hn}`),wa=/^\p{Uppercase}/u,No=/[.!?…؟。][\u2069”’"')»]*$/,
ka=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
he=e=>e.replace(fa,""),Me=e=>e.toLowerCase().toUpperCase(),It=e=>e.match(ma)?.[0]??"",gn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Pe(e,t,n=[]){let o=e.split(ha),r="";for(let a=0;a<o.length-1;a+=2){let[l,c,u]=o.slice(a,a+3),p=xa(he(t[c]),u),i=va(
l,p,n),f=!i&&!r&&wa.test(l);r+=No.test(r)?i.replace(/^,+/,""):i,r+=$a(f?ja(p):p)}return No.test(r)?r:r+o.at(-1)}function $e(e){
let t=he(e),[n,o,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Io&&o===Io[n]&&he(r))||r.includes(n)||r.includes(
o)?e:r}function xa(e,t){let n=e.length;for(;n&&ba.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,r=t.startsWith(",")&&o.endsWith(
".")&&o!==".",a=o.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:o}function ja(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function va(e,t,n){let o=Me(It(t));if(!o)return e;let r=new Set(n.map(Me)),a=l=>l===o||r.
has(l)&&r.has(o);for(let l of e.matchAll(da))if(a(Me(l[0])))return e.slice(0,l.index);return e}var $a=e=>ka.test(e)?`${ga}${e}${ya}`:
e;var yn=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Ro(e,t,{words:n,level:o,change:r,say:a,again:l,
moves:c,back:u,isQuick:p}){let i={...t},{cards:f,piles:d}=e,m=I=>d.find(R=>R.id===I).text,g=s("div",{class:"ajar-one"});
function y(I,R){i={...i,[I.id]:R},R||delete i[I.id],r(Object.keys(i).length?i:null),R&&a(A(n.moved,{card:$e(I.text),pile:m(
R)}))}function w(I,{focus:R=!0,back:z=I?()=>w(I-1):u,onward:M=()=>x(I+1)}={}){let v=f[I],N=A(n["card-of"],{n:I+1,all:f.length}),
_=s("div",{class:"ajar-one-card",role:"group","aria-label":N,tabindex:"-1"},s("p",{class:"ajar-where"},N),s("p",{},v.text)),
C=W=>{y(v,W),M()};c.hidden=!0,g.replaceChildren(_,s("div",{class:"ajar-one-piles"},...d.map(({id:W,text:b})=>yn(b,()=>C(
W),{"aria-pressed":`${i[v.id]===W}`}))),s("div",{class:"ajar-one-also"},z?k(n.back,()=>z()):s("span",{}),k(n["card-out"],
()=>C("")),p?s("span",{}):k(n["card-enough"],()=>j()))),R&&_.focus({preventScroll:!0})}let k=(I,R)=>yn(I,R,{class:"ajar-\
link"}),x=I=>I<f.length?w(I):j();function j({focus:I=!0}={}){let R=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),z=(M,v)=>{let N=f.
filter(W=>(i[W.id]??"")===v),_=W=>w(f.indexOf(W),{back:j,onward:j}),C=N.map(W=>s("li",{},yn(W.text,()=>_(W))));return C.
length?[s(`h${o+1}`,{},M),s("ul",{},...C)]:[]};g.replaceChildren(R,s("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:M,text:v})=>z(v,M)),...z(n["cards-out"],"")),c.hidden=!1,I&&(R.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let D=f.map(I=>!!i[I.id]).lastIndexOf(!0)+1;return D===f.length||l&&D?j({focus:!1}):w(D,{focus:!1}),g}var Sa="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Oa=new RegExp(`(${Sa})|[.…]+|[!?;\\n]`,"gu"),Ea=/[\u0300-\u036f'’‘ʼ]/g,
Ca=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Nt(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Bo(o,t);return t}
var Le=(e,t)=>new RegExp(e.map(n=>Bo(n,t)).join("|"),"y");function Rt(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let r=e.exec(t);r&&n.push([o,e.lastIndex]),o=r?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function Dt(e,t){let n=t;
for(let[o,r]of Rt(e,t))n=n.slice(0,o)+n.slice(o,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var ht=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Do(e,t){let n=new Map,o=ht(t),r=0;for(let a of e.join("")){let l=a.charCodeAt(0);r+=l-97,
l!==126&&n.set(r++,o[n.size])}return n}function Bt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function Bo(e,t){return`(?:${(e.match(Ca)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Ma(r)).join("")})`}function Ma(e){let t=Wo(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Wo=e=>e.
normalize("NFKD").replace(Ea,"").toLowerCase();function gt(e){let t="",n=[];for(let o of e.matchAll(Oa)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let r=`${o[1]?Wo(o[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var Aa=4,qo=4,Po=".",bn=new WeakMap;function Ze(e,t){let{passes:n,kinds:o,learned:r}=Fo(t),{line:a,places:l}=gt(e),c=Dt(
n,a),u=Object.entries(o).flatMap(([f,d])=>Rt(d,c).map(([m,g])=>({kind:f,start:m,end:g-1}))),p=r?Ta(u,a,r):u,i=(f,d)=>f.span[0]-
d.span[0]||f.span[1]-d.span[1]||(f.kind<d.kind?-1:+(f.kind>d.kind));return p.map(({kind:f,start:d,end:m})=>({kind:f,span:[
l[d][0],l[m][1]]})).sort(i)}function*_o(e){let{passes:t,kinds:n}=Fo(e);for(let o of[t,...Object.values(n)])yield,Rt(o,"w\
e are here ")}function Fo(e){return bn.has(e)||bn.set(e,Na(e)),bn.get(e)}function Ta(e,t,n){let{size:o,weights:r,kinds:a,
limit:l,least:c}=n,u=La(t,n.same),p=u.slice(1).map((x,j)=>[...u[j],...x]),i=x=>{let j=new Set(x.flatMap(I=>I.numbers.map(
R=>R%o)));return[...j].reduce((I,R)=>I+(r.get(R)??0),0)/Math.sqrt(j.size)},f=[...u,...p];if(e.length)return wn(f,i)[1]>c?
e:[];let d=f.filter(x=>x.length>Aa),[m,g]=wn(d,i);if(!(g>l))return[];let y=[...new Set(m.map(x=>x.numbers[0]))],w=x=>y.reduce(
(j,D)=>j+x[D%x.length],0),[k]=wn(Object.keys(a),x=>w(a[x]));return[{kind:k,start:m[0].start,end:m.at(-1).start}]}function La(e,t){
let n=Po,o=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],l=[`w ${a}`,`b ${n} ${a}`,...Ia(r[0])];o.at(-1).
push({start:r.index,numbers:l.map(Bt)}),n=a,a===Po&&o.push([])}return o.filter(r=>r.length)}function Ia(e){let t=["^",...e,
"$"];return t.slice(qo-1).map((n,o)=>`n ${t.slice(o,o+qo).join("")}`)}var wn=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>
n[1]?o:n,[null,-1/0]),zo=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:r})=>t[r]===o))?.[1]??null;
function Na({lists:e,passes:t,phrases:n,learned:o}){let r=Nt(e),a=Object.entries(n).map(([l,c])=>[l,Le(c,r)]);return{passes:Le(
t,r),kinds:Object.fromEntries(a),learned:o&&Ra(o)}}function Ra({same:e,gaps:t,weights:n,kinds:o,...r}){let a=e.map(c=>c.
split(" ")),l=Object.entries(o).map(([c,u])=>[c,ht(u)]);return{...r,same:new Map(a.flatMap(c=>c.map(u=>[u,c[0]]))),weights:Do(
t,n),kinds:Object.fromEntries(l)}}function Ho({title:e,close:t,bar:n,parts:o}){let r=()=>{l.close?l.close():l.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),r())}},n,a,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),a.focus()}var Uo=["emergency","crisis","violence","agency","worried","child"],Da=["crisis","violence"],Go='a[href$="#Help-lines"]',
ye=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Vo(){for(let e of ye().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ye().listeners.delete(e),e.shown||=t}}function Ba(e,{zone:t="",languages:n=[]}){
let o=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(o));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(c=>c.home);return a?a.code:n.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.
some(({code:u})=>u===c))??""}function Jo(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let c=o.flatMap(p=>Ze(p,l)),u=zo(c,l);if(u)return{...u,kinds:[...new Set(c.map(
({kind:p})=>p))].sort()}}let r=e.filter(({id:l,kind:c})=>c==="ruler"&&t[l]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:l})=>t[l]===0)?{...a,kinds:[]}:null}var kn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),xn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),Ko=e=>`tel:${e.match(/\d+/)[0]}`;
function Zo({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(ye().countries=t);let r=()=>ye().countries,a=null,
l=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},ye().
chosen||Ba(r(),a)),c=()=>r().find(M=>M.code===l());function u(M){ye().chosen=M,Vo();for(let{element:v,draw:N}of ye().listeners)
N(v)}function p(M,v){return v(M),ye().listeners.add({element:M,draw:v,shown:!1}),queueMicrotask(Vo),M}let i=M=>p(s("div",
{}),v=>v.replaceChildren(...M())),f=()=>{let M=[...r(),{code:"-",country:e["help-elsewhere"]}],v=s("select",{onchange:()=>{
u(v.value),o(v.value)}},...M.map(N=>s("option",{value:N.code},N.country)));return p(v,()=>{v.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),v)},d=({say:M,to:v},N)=>{if(/^(tel|sms):/.test(v))return s("a",
{class:N?"ajar-reach":"ajar-reach ajar-first",href:v},s("span",{},...xn(M)));let _=s("span",{},M),C=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":A(e["help-copy-what"],{address:v}),onclick:async()=>{await vn(v,_)&&(C.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},_," ",C)},m=M=>s("li",{},s("p",{class:"ajar-for"},M.
for_what),s("p",{class:"ajar-hint"},[M.name,M.hours,M.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...M.reach.map(d))),g=({emergency:M,note:v})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),v?s("\
p",{class:"ajar-hint"},v):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Ko(M)},A(e["help-call"],{number:M})))),
y=M=>i(()=>{let v=c();if(!v)return[s("p",{},e["help-elsewhere-how"])];let N=M.flatMap(_=>_==="emergency"?g(v):kn(v,[_]).
map(m));return[s("ul",{class:"ajar-help-lines"},...N)]});function w(){Ho({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},f(),jn({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),y(Uo),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:M,text:v,now:N,lines:_,kinds:C,
countries:W},{level:b,aside:$,instead:E}){return W&&!z()&&(ye().countries=W),s("section",{class:"ajar-danger"},s(`h${b}`,
{tabindex:"-1"},M),s("p",{},v),C.length?null:E?.()??null,f(),y(_),s("ul",{class:"ajar-todo"},...N.map(B=>s("li",{},B))),
s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:$},e["help-aside"]))}let x=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function j({emergency:M,...v}){let _=Da.map(W=>kn(
v,[W])[0]?.reach??[]).flatMap(W=>["tel:","sms:"].map(b=>W.find(({to:$})=>$.startsWith(b))));return[{say:A(e["help-call"],
{number:M}),to:Ko(M)},..._.filter(Boolean)]}let D=(M=`${e["help-line"]} `)=>i(()=>{let v=c(),N=(v?j(v):[]).flatMap(({say:W,
to:b},$)=>[$?" · ":"",s("a",{href:b},...xn(W))]),_=s("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),
C=s("span",{class:"ajar-off-paper"},N.length?" · ":"",_);return[s("p",{class:"ajar-help-line"},M,...N,C)]});function I(M){
if(!z())return;let[v]=[...M.querySelectorAll(Go)].reverse();v?.closest("p, ul").after(D(""));for(let N of M.querySelectorAll(
"details"))N.open=N.querySelector("summary").textContent===c()?.country}let R=()=>i(()=>{let M=c();return M?[s("p",{},s(
"b",{},`${e["help-title"]}, ${M.country}`)),s("p",{},`${e["help-danger"]} ${A(e["help-call"],{number:M.emergency})}`),s(
"ul",{},...kn(M,Uo).map(({for_what:v,name:N,reach:_,hours:C})=>s("li",{},...xn(`${v}: ${N}. ${_.map(({say:W})=>W).join("\
 · ")}. ${C}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),z=()=>r().length>0;return{open:w,notice:k,button:x,line:D,addNumbers:I,
text:R,choose:u,code:l,isKnown:z}}var jn=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Yo(e){if(ye().open){ye().open=e;return}ye().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Go)&&(t.preventDefault(),t.stopPropagation(),ye().open())},{capture:!0})}async function vn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Qo(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Wa="about:blank";function $n(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Wa)}function Xo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),$n()))},{capture:!0})}function es(e,t,{words:n,group:o,change:r,say:a}){let l={...t},c={},u=e.piles.map(m=>(c[m.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let y=f[g.dataTransfer.
getData("text/plain")]?.[m.id];y&&!y.matches(":disabled")&&(y.checked=!0,i(y.dataset.card,m))}},c[m.id]))),p=()=>e.piles.
forEach(m=>{c[m.id].textContent=A(n["pile-count"],{pile:m.text,n:Object.values(l).filter(g=>g===m.id).length})}),i=(m,g)=>{
l[m]=g.id,p(),r({...l}),a(A(n.moved,{card:$e(e.cards.find(y=>y.id===m).text),pile:g.text}))},f={},d=e.cards.map(m=>{f[m.
id]={};let g=`${o}-${m.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:y=>y.dataTransfer.setData(
"text/plain",m.id)},s("legend",{},m.text),s("div",{class:"ajar-into"},...e.piles.map(y=>{let w=s("input",{type:"radio",name:g,
value:y.id,"data-card":m.id,checked:l[m.id]===y.id,onchange:()=>i(m.id,y)});return f[m.id][y.id]=w,s("label",{},w,s("spa\
n",{},y.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...u),...d)}var On=["open","closed"],qa=[...On,"half-open"],Pa=2,_a=90,En=3,Wt="none",ts=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Fa=/[“”„«»"' \t\n]/g,ns=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,za=["i","im","id","ill","ive","its","we",
"were","well"],Ha=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Ua=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Sn=new WeakMap;function Va(e,t){let n=ss(t),{sentences:o,forms:r,at:a}=Ja(e,n);if(a<0||r[a].name===Wt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Xa(Qa({sentences:o,forms:r,at:a},n),n.learned),{name:c,start:u,end:p}=r[a],i=el(l,c,Cn(e,o[a],
u,p),t),f=tl(e,o,n),m=[l==="open"&&f.some(g=>g.name!=="two-at-once")?"":i,...f.map(g=>g.remark)].filter(Boolean);return{
kind:l,reason:i,notes:f,remarks:m.slice(0,Pa)}}function Ka(e,t){let n=ss(t),o=t["about-statements"],r=ls(ll(e)),a=Object.entries(n.blame).map(([y,w])=>({name:y,places:r.
flatMap(k=>nl(y,w,k,n))})),l=new Set(a.flatMap(({places:y})=>y.map(({sentence:w})=>w))),c=[],u="";for(let{name:y,places:[
w]}of a){if(!w)continue;let k=ol(e,w,n.quotedTo[y]);c.length||(u=sl(y,e,w,n)),c.push({name:y,words:k,remark:A(o.blame[y].
say,{words:k})})}let p=c.map(y=>y.name),i=r.filter(y=>!l.has(y)),f=Object.keys(n.parts).filter(y=>(y==="seen"?i:r).some(
({line:w})=>Ie(n.parts[y],w))),d=f.map(y=>o.parts[y]).join(", "),m=f.length?A(o.mirror,{parts:d}):"",g=[m,c.length?`${c[0].
remark} ${u}`:""].filter(Boolean);return{parts:f,mirror:m,blame:p,notes:c,rewording:u,remarks:g}}function os({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(a=>Ze(n,a).length)?[]:e==="question"?Va(n,o.coach).remarks:Ka(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function ss(e){return Sn.has(e)||Sn.set(e,Ga(e)),Sn.get(e)}function Ga(e){let t=Nt(
e.lists),n=c=>Object.fromEntries(Object.entries(c).map(([u,p])=>[u,Le(p,t)])),{limit:o,unit:r,forms:a,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Le(e.echoes,t),stated:Le(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:r,forms:a,weights:On.map(c=>ht(l[c]))},passes:Le(e.passes,t),quotes:Le(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Ie(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Ja(e,t){let n=ls(e),o=n.map(p=>Za(p,t)),r=p=>n.map((i,f)=>f).filter(p),a=r(p=>n[p].
mark==="?"),l=a.filter(p=>rs(n[p])>=En),c=r(p=>!["none","echo","short"].includes(o[p].name)),[u]=[l,a,c].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var qt=e=>e.trim().split(" ").slice(0,-1),rs=({line:e})=>qt(
e).length-1;function Za({line:e,mark:t},{anywhere:n,first:o,fillers:r,echoes:a,stated:l}){for(let[i,f]of Object.entries(
n)){let d=Ie(f,e);if(d)return{name:i,start:d[0],end:d[1]}}let c=Object.entries(o).map(([i,f])=>({name:i,place:Ie(f,e)})).
filter(({place:i})=>i).map(({name:i,place:[f,d]})=>({name:i,start:f,end:d}));if(c.length){let i=c.reduce((f,d)=>d.start<
f.start?d:f);return["what","how","why","when"].includes(i.name)?(l.lastIndex=i.start,t!=="?"&&l.test(e)?{...i,name:Wt}:e.
slice(2,i.start).split(" ").filter(Boolean).some(m=>!r.has(m))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:Wt}:i}let u=as(qt(e).slice(1),r).length>En?"echo":"short";return{name:t==="?"&&Ie(a,e)?u:Wt,start:2,end:e.length}}
function as(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Ya({sentences:e,forms:t,at:n},{fillers:o}){let{
line:r,mark:a}=e[n],l=as(qt(r).slice(1),o),c=qt(r.slice(t[n].start)),u=["what","how","why","tell","half-open"],p=t.filter(
({name:i},f)=>f!==n&&(e[f].mark==="?"||u.includes(i)));return[...l,...[2,3].map(i=>`> ${c.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${l.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:i})=>`beside ${i}`)]}function Qa(e,t){let{forms:n,weights:o,unit:r}=t.learned,
a=n[e.forms[e.at].name]??On.map(()=>0),l=new Set(Ya(e,t).map(p=>Bt(p)%o[0].length)),c=r/Math.sqrt(l.size);return[...a.map(
(p,i)=>p+[...l].reduce((f,d)=>f+o[i][d],0)*c),0]}function Xa(e,{limit:t}){let[n,o]=[...e].sort((r,a)=>a-r);return n-o>=t?
qa[e.indexOf(n)]:""}function el(e,t,n,o){let r=o["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?A(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":A(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function tl(e,t,{
data:n,notes:o}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),l=a.length?a:t.slice(-1),c=[];return Object.
entries(o).flatMap(([u,p])=>{let i=l.map(d=>({sentence:d,place:Ie(p,d.line)})).find(({place:d})=>d);if(i){let d=Cn(e,i.sentence,
...i.place);return c.some(m=>m.includes(d))?[]:(c.push(d),[{name:u,words:d,remark:A(r[u],{words:d})}])}let f=l.filter(d=>rs(
d)>=En).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:r[u]}]:[]})}function nl(e,t,n,{passes:o,quotes:r,unless:a}){
if(Ie(r,n.line))return[];let l=Dt(o,n.line),c=Ie(t,l);return!c||a[e]&&Ie(a[e],l)?[]:[{sentence:n,start:c[0],end:c[1]}]}function ol(e,{
sentence:t,start:n,end:o},r){let a=r&&Ie(r,t.line.slice(n,o));return Cn(e,t,n,a?n+a[1]:o)}function sl(e,t,n,o){let r=o.data["\
about-statements"].blame[e],a=rl(e,t,n,o),l=a>0?al(t,n.sentence,a):"",c=e==="ultimatum"&&gt(l).line.split(" ").some(i=>za.
includes(i)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return l&&p&&!c?A(p,{rest:l}):r.
otherwise}function rl(e,t,{sentence:n,start:o,end:r},{verbs:a,acts:l}){let{line:c}=n,u=c.slice(o,r).trim().split(" "),p=u[0]===
"you"||u[0]==="u",i=m=>p&&u.slice(1,1+m.length).join()===m.join(),f=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(f=r);let d=i(["never"])&&a.has(u[2])||i(["always"])&&l.has(u[2]);if(e==="always"&&d&&(f=c.indexOf(` ${u[2]} `,o)+
1),e==="makes"&&i(["make","me","feel"])&&(f=c.indexOf(" feel ",o)+6),e==="feel-you"){let m=c.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=m<0?0:o+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(c.slice(o))){let[[m],[,g]]=[n.places[o],n.places[r-1]];
t.slice(m,g).includes(",")&&(f=o+u.slice(0,3).join(" ").length+1)}return f<c.length-2?f:0}function al(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Ua,1),r=o.replace(ns," ").replace(/^ +| +$/g,"");return[...r].length<=_a?r:""}var Cn=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(ns," ").replace(Ha,"");function ls(e){let{line:t,places:n}=gt(e),o=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let l=t.startsWith(". ",a);if(!(!l&&a<t.length)){if(a>r){let[
c]=n[r],[,u]=n[a-1],p=l?n[a]:[u,u];o.push({line:`^ ${t.slice(r,a)}. `,places:[[c,c],[c,c],...n.slice(r,a),p,p],mark:l?e.
slice(...n[a]):""})}r=a+2}}return o}function ll(e){return e.replace(ts,"").replace(Fa,"")?e.replace(ts,t=>" ".repeat(t.length)):
e}var cl=1200;function cs(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),r=s("p",{class:"ajar-hint"}),a=s("div",
{class:"ajar-remarks"},o,r),l=0,c=[],u=f=>{window.ajarNoRemarks=f,c=[],i()},p=(f,d)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(d)},f);function i(){let f=window.ajarNoRemarks===!0,d=f||!e.value.trim()?[]:n(e.value);d.length&&
d.join(`
`)===c.join(`
`)||(c=d,o.replaceChildren(...d.map(m=>s("p",{},m))),f?r.replaceChildren(p(t["remarks-on"],!1)):d.length?r.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(i,cl)}),a}var Mn=2e4,il=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function yt({
items:e,ids:t},n){let o=Object.keys(n).filter(a=>!t.includes(a));if(o.length)throw new be("unknown-items",{items:o.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let l=n[a.id],c=l==null?null:pl[a.kind](l,a);Te(a,r)&&(r[a.
id]=ul(a,c,r))}return r}function Pt(e,t){try{yt(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var ps=e=>Object.
values(e).every(t=>t==null);function we(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>is(
e.cards,n)),he(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${is(e.piles,t[n.
id])}`);case"date":return[gn(t)];case"list":return t.map(he);default:return[he(`${t}`)]}}var is=(e,t)=>e.find(n=>n.id===
t)?.text??t;function ul(e,t,n){if(e.kind!=="choice"||!t)return t;let o=Ke(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>o.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var pl={ruler(e){if(!Number.isInteger(e)||e<0||e>il)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let r=t.map(({id:u})=>u);if(!us(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Tn(r)))throw new be("answer-cards");let{chosen:a}=e,l=An("own"in e?e.own:"")??"";if(l&&!o)throw new be("ans\
wer-own");if(!n&&a.length+!!l>1)throw new be("answer-one-card");let c=r.filter(u=>a.includes(u));return c.length||l?{chosen:c,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),r=Tn(n.map(({id:l})=>l));if(!us(e)||!Object.keys(e).every(
Tn(o))||!Object.values(e).every(r))throw new be("answer-piles");let a=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return a.
length?Object.fromEntries(a):null},text:An,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(o=>An(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!at(e))throw new be(
"answer-day");return e}};function An(e){if(typeof e!="string")throw new be("answer-text");if(e.length>Mn&&[...e].length>
Mn)throw new be("answer-long",{most:Mn});return he(e)?e:null}var Tn=e=>t=>e.includes(t),us=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var fl=[{answers:["all"]}],dl=/\p{L}/u,ml=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,hl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
gl=/\{([a-z][a-z0-9-]*)\}/g;function Ft({items:e,rules:t,reflection:n},o,r={}){let{plain:a=!1,last:l=null}=r,c=Object.fromEntries(
e.map(({id:f})=>[f,o[f]??null]));if(ps(c))return"nothing"in n?[_t([n.nothing])]:[];let{parts:u}=ms({items:e,answers:c,rules:t,
phrases:n,last:l}),i=(a||!t.length?fl:t).flatMap(u);return a||!("closing"in n)?i:[...i,_t([n.closing])]}function ds({items:e,
rules:t,reflection:n},o){let{sentences:r}=ms({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var _t=e=>({words:e,heading:"",said:[]}),Be=(e,t,n=[])=>({words:n,heading:e,said:t}),fs=(e,t)=>e.filter(n=>!t.has(
Me(n)));function ms({items:e,answers:t,rules:n,phrases:o,last:r}){let a=b=>e.find(({id:$})=>$===`couple-${b}`)??e.find(({
id:$})=>$===b),l=b=>t[a(b)?.id]??null,c=b=>a(b)?we(a(b),l(b)):[],u=b=>{let $=new Set(b.map(a));return e.filter(E=>$.has(
E))},p=b=>{let $=l(b);return typeof $=="number"?$:c(b).length},i=b=>b.map($=>l($)?.chosen).find($=>Array.isArray($))??[],
f=(b,$)=>{let[E,B]=[a(b),l(b)];return E?.kind!=="sort"||!B?[]:E.cards.filter(({id:U})=>B[U]===$).map(({text:U})=>U)},d=b=>new Set(
b?c(b).map(Me):[]),m=({if:b=[],unless:$=[]})=>b.every(g)&&!$.some(g);function g(b){if(typeof b=="string")return l(b)!==null;
let{item:$=[],cards:E,piles:B,without:U,only:q,least:V,asked:J}=b;if(J)return!!a(J)&&Te(a(J),t);let te=$.find(X=>l(X)!==
null);if(!te)return!1;let le=i([te]);return E&&!E.some(X=>le.includes(X))||B&&!B.some(X=>fs(f(te,X),d(U)).length)||q&&!(X=>X.
size===1&&X.has(q))(new Set(Object.values(l(te))))?!1:V==null||p(te)>=V}let y=(b,$={})=>A(o[b],$);function w(b,$={}){if(typeof b==
"string")return y(b,$);if(!m(b))return null;let{phrase:E,of:B,since:U}=b;if(!B)return y(E,$);if(!c(B).length)return null;
let q=U&&r?.values[B];return q==null?y(E,{n:p(B),...$}):y(U,{n:p(B),last:q,day:r.day,...$})}let k=(b=[],$={})=>b.map(E=>w(
E,$)).filter(E=>E!==null),x=(b,$)=>{let E=k(b,$);return E.length?[_t(E)]:[]};function j(b){if(typeof b=="string")return c(
b);if("level"in b)return v(b);if("phrase"in b){let[V]=b.of?c(b.of):[],J=w(b,V===void 0?{}:{words:V});return J===null?[]:
[J]}let{item:$,pile:E,also:B,without:U}=b,q=E?f($,E):c($);return B&&(q=q.filter(V=>d(B).has(Me(V)))),fs(q,d(U))}let D=({
heading:b,under:$})=>b?y(b):($&&a($)?.said)??"";function I(b,$){let E=a(b);if(E?.kind!=="sort"||t[E.id]===null)return[];
let B=q=>E.piles.find(V=>V.id===q).text;return($??E.piles.map(({id:q})=>q)).map(q=>({id:q,text:B(q),cards:f(b,q)}))}let R=n.
find(b=>b.ladder)?.ladder,z=()=>Math.floor(R.rungs.length/2);function M(b){let[$]=i([b]);return!R||!$?null:z()-R.rungs.findIndex(
({card:E})=>E===$)}function v({level:b,up:$=0}){let E=b.map(M).find(U=>U!==null);if(!R||E===void 0)return[];let B=R.rungs[z()-
E-$];return B?c(B.item):[]}let N={answers({answers:b}){return(b[0]==="all"?e:u(b)).filter(({id:E})=>t[E]!==null).map(E=>Be(
E.said||E.ask,we(E,t[E.id])))},lines(b){let $=b.lines.flatMap(j),E=$.length?[Be(D(b),$,k(b.say))]:[],B=b.count?.[Math.min(
$.length,b.count.length-1)];return B?[...E,_t([y(B,{n:$.length})])]:E},piles({piles:b,only:$,heading:E,below:B={},all:U={}}){
let q=V=>V.length===a(b).cards.length;return I(b,$).filter(({cards:V})=>V.length).flatMap(({id:V,text:J,cards:te})=>{let le=q(
te)&&U[V]||B[V],oe=E?y(E,{pile:J}):J;return[Be(oe,te),...x(le?[le]:[])]})},empty(b){let $=I(b.empty,b.only).filter(({cards:E})=>!E.
length).map(({text:E})=>E);return $.length?[Be(D(b),$,k(b.say))]:[]},sentence(b){let $=o[b.sentence],E=Ye($),B=Object.fromEntries(
E.map(U=>[U,c(U).join(" ")]));return Object.values(B).every(Boolean)?[Be(D(b),[Ln(b,$,B)])]:[]},message(b){let $=_(b.message);
return $.length?[Be(D(b),[$.join(" ")])]:[]},ladder(){let[b=""]=c(R.goal),[[$],[E]]=[i([R.today]),i([R.later])],B=R.rungs.
map(({card:U,item:q})=>{let V=a(q)?.said??"",[J]=c(q),te=J?`${V}: ${J}`:y("open",{level:V}),le=yl(U===$,U===E,!!E);return le?
y(le,{level:te}):te});return[Be(y(b?"ladder":"ladder-unnamed",{goal:b}),B)]},missing({missing:b,say:$}){let E=u(b).filter(
({id:B})=>t[B]===null);return E.length?x($,{parts:E.map(B=>B.said).join("; ")}):[]},repeated(b){let $=b.repeated.map(c),
E=new Map;for(let q of $.flat())E.has(Me(q))||E.set(Me(q),q);let B=q=>$.filter(V=>V.some(J=>Me(J)===q)).length>1,U=[...E].
filter(([q])=>B(q)).map(([,q])=>q);return U.length?[Be(D(b),U)]:[]}},_=b=>b.parts.map($=>[$,c($.item)[0]]).filter(([,$])=>$).
map(([$,E])=>C($,E,b));function C(b,$,{self:E=[],small:B=[],capitals:U=[]}){let{opener:q,clause:V,clauses:J=[],questions:te=[],
names:le=!1}=b,oe=$e($),X=It(oe),ke=X.toLowerCase();if(E.includes(ke))return Pe("{words}.",{words:oe});let ce=[...o[q]].
at(-1);if(!ml.test(oe.match(dl)?.[0]??"a")||te.includes(ke))return Pe(`{words}${ce}`,{words:oe});let S=o[V&&J.includes(ke)?
V:q],P=le||U.includes(X);return Pe(S,{words:zt(oe,B,P)})}function W(b){if(!m(b))return[];let $=Object.keys(N).find(B=>B in
b),E=$?N[$](b):x(b.say);return E.length&&b.then?[...E,...x([b.then])]:E}return{parts:W,sentences:_}}var Ye=e=>[...e.matchAll(
gl)].map(([,t])=>t);function Ln({alike:e,small:t=[],lower:n=[]},o,r){let a=c=>zt($e(he(r[c])),t,!n.includes(c)),l=Object.
fromEntries(Ye(o).map(c=>[c,a(c)]));return Pe(o,l,e)}function zt(e,t,n){let o=It(e);if(!([...o].length>1&&hl.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function yl(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function hs(e,t,n,o=null){let r=bl(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:Ft(e,t,{plain:a,last:o})}}function bl({
items:e},t,n){let o=n&&Jo(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function In(e,{words:t,label:n,question:o,act:r}){let a=e.querySelector("button, input"),l=[...e.childNodes],c=(i,f)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),a.focus(),f()}},i),u=c(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},u,c(n,r));e.replaceChildren(s("p",{},o),p),u.focus()}function Ht(e){let n=s("button",{type:"button",onclick:()=>In(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function gs({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
r=s("span",{}),a=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),l=s("p",{class:"ajar-problem",role:"al\
ert"}),c=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,c,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,d=!1,m=!1,g=!1,y=!1,w=!1,k=(S,P,G={})=>s(
"button",{type:"button",onclick:P,...G},S),x=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>$()}),j=k(
e["keep-open"],()=>$(),{class:"ajar-link"}),D=s("div",{class:"ajar-offer"}),I=!1,R=S=>{S.tabIndex=-1,S.focus()},z=()=>u.
querySelector(".ajar-change"),M=()=>i.state==="kept"&&!i.reopen;function v(S,P=S){a.dataset.short=P,r.textContent!==S&&(r.
textContent=S)}function N(){let S=i.problem?e["keep-unsaved"]:e["keep-saving"],[P,G]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[S],
lost:[e["keep-lost"]]}[w?"lost":i.state];a.classList.toggle("ajar-state-lost",w),v(P,G),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==i.problem&&(l.textContent=i.problem),l.hidden=!i.problem,_()}function _(){let S=n&&
i.state==="none"&&!d,[P,G]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];x.setAttribute(
"aria-label",P),x.replaceChildren(s("span",{class:"ajar-long"},P),s("span",{class:"ajar-short"},G)),x.hidden=!S||I,j.hidden=
!S||!i.exists,D.hidden=!S||y,p.hidden=S&&l.hidden&&!c.textContent}function C(){let S=()=>{y=!0,N(),R(a)};return D.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},k(e["keep-nothing"],S),k(e["keep-offer-yes"],$))),D}function W(){
i={...i,saved:!1},N()}function b(){N(),f=i,M()?u.replaceChildren(m?J("change"):X()):i.state!=="none"?u.replaceChildren(J(
"unlock")):d?u.replaceChildren(J(i.exists?"open":"start")):u.replaceChildren(n?"":y?q():U())}let $=()=>{d=!0,c.textContent=
"",b(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},E=()=>i.hosted?s("p",{},e["keep-hub"]):null,
B=()=>i.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function U(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[i.exists?"keep-there":"keep-why"]),E(),s("d\
iv",{class:"ajar-moves"},k(e["keep-nothing"],()=>{y=!0,b(),R(a)}),k(e[i.exists?"keep-open":"keep-start"],$)))}let q=()=>s(
"p",{},k(e[i.exists?"keep-open":"keep-start"],$,{class:"ajar-link"}));function V(){let P=["none","weak","fair","good","s\
trong"].map(G=>e[`keep-strength-${G}`]).reduce((G,Z)=>Z.length>G.length?Z:G);return s("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":P},s("span",{},e["keep-strength-none"]))}function J(S){let P=S==="start"||S==="change",G={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[S],Z=s("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{P&&t({strength:Z.value})}}),pe=s("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),je=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),pe),L=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),K=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:K.value})}),Q=V(),ne=()=>{if(!Z.value){Z.focus();return}if(L.hidden=!0,P&&Z.type==="password"&&pe.value!==Z.value){
L.textContent=e["keep-again-differs"],L.hidden=!1,pe.focus();return}S==="change"?t({change:Z.value},{awaited:!0}):t({[S===
"start"?"keep":"unlock"]:Z.value,place:K.value},{awaited:!0}),v(e["keep-opening"]),Z.value="",pe.value="",Q.firstChild.textContent=
e["keep-strength-none"]},se=()=>{d=!1,m=!1,b(),S==="change"?z().focus():R(a)},ue=s("details",{},s("summary",{},e["keep-w\
here"]),s("label",{for:`${o}-place`},e["keep-place"]),K);return s("form",{class:"ajar-ask",onsubmit:ie=>{ie.preventDefault(),
ne()}},s(i.state==="locked"?"h1":"p",{class:"ajar-title"},G),E(),S==="start"&&n?s("p",{},e["keep-why"]):null,S==="start"?
B():null,S==="change"?s("p",{},e["keep-change-how"]):null,P?s("p",{},e["keep-no-way-back"]):null,S==="start"&&i.here==="\
browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[S==="change"?"keep-new":"keep-passphrase"]),s("\
p",{class:"ajar-hint",id:`${o}-how`},e[P?"keep-how":"keep-how-open"]),Z,P?Q:null,P?je:null,s("label",{class:"ajar-card"},
s("input",{type:"checkbox",onchange:({target:ie})=>{Z.type=ie.checked?"text":"password",je.hidden=ie.checked,L.hidden=!0}}),
s("span",{},e["keep-see"])),P?L:null,S==="change"||i.here?null:ue,s("div",{class:"ajar-moves"},S==="unlock"?null:k(e["ke\
ep-not-now"],se),s("button",{type:"submit"},G)),P?null:oe(),S==="start"&&i.here?le():null)}let te=()=>s("div",{},k(e["ke\
ep-copy"],()=>t({take:"sealed"})));function le(){let S={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
P=s("input",{type:"file",onchange:async()=>{let pe=new Uint8Array(await P.files[0].arrayBuffer()),je=()=>t({bring:pe},{awaited:!0});
P.value="",i.exists?In(Z,{...S,act:je}):je()}}),G=s("label",{class:"ajar-words"},s("span",{},e["keep-bring"]),P),Z=s("di\
v",{class:"ajar-twice"},G);return Z}function oe(){let S=Ht({words:e,label:e["keep-erase"],question:e["home-erase-sure"],
act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...i.
here?[s("p",{},e["keep-copy-forgot"]),te(),le()]:[],s("p",{},e["keep-erase-how"]),S)}function X(){let S=s("select",{id:`${o}\
-minutes`,onchange:()=>t({minutes:Number(S.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((P,G)=>P-G).map(P=>s("\
option",{value:P,selected:P===i.minutes},A(e["keep-minutes"],{n:P}))));return s("div",{class:"ajar-kept"},k(e["keep-lock"],
()=>{v(e["keep-opening"]),t({lock:!0},{awaited:!0})}),k(e["keep-change"],()=>{m=!0,g=!1,b(),u.querySelector("input").focus()},
{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},g?e["keep-changed"]:""),s("details",{},s("summary",{},
e[i.here?"keep-more":"keep-where"]),...i.here?[s("p",{},e["keep-copy-how"]),te()]:[s("p",{},i.place)],i.copied?s("p",{},
A(e["keep-copied"],{program:i.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),S))}function ke(S){if(S.strength!=
null){let P=u.querySelector(".ajar-strength > span");P&&(P.textContent=S.strength);return}if(S.changed){m=!1,b(),u.querySelector(
".ajar-changed").textContent=e["keep-changed"],g=!0,z().focus();return}i={...i,...S},i.state==="kept"&&(d=!1),M()||(m=!1),
N(),ce()}let ce=Ge(u,()=>{let S=f;if(S.state===i.state&&S.exists===i.exists&&S.minutes===i.minutes&&S.here===i.here&&!!S.
reopen==!!i.reopen&&!!S.hosted==!!i.hosted&&u.firstChild){f=i;return}let G=d&&S.place!==i.place;b(),S.state!==i.state&&S.
state!=="none"?R(a):G&&u.querySelector("input").focus()});return b(),{line:a,small:x,opener:j,more:p,offer:C,setStart:S=>{
I=S,N()},update:ke,begin:W,setLost:S=>{w=S,N()},say:S=>{c.textContent=S,p.hidden=!1}}}function ys(e,{sentence:t,wide:n,narrow:o,columns:r,rows:a},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(p,i)=>{let f=s("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return ge(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),c(n,"wide"),c(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...r.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...a.map(([p,...i])=>s("tr",{},s(
"th",{scope:"row"},p),...i.map(f=>s("td",{},f??"–")))))))))}function bs({items:e},t){let n={};for(let o of e){let r=t[o.id];if(!(r==null||!Te(o,n)))if(o.kind==="choice"){let l=(o.among?
Ke(o,n):o.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),c=r.own?.trim()?r.own:"";(l.length||c)&&(n[o.id]={chosen:l,
own:c})}else if(o.kind==="sort"){let a=o.cards.filter(l=>r[l.id]).map(l=>[l.id,r[l.id]]);a.length&&(n[o.id]=Object.fromEntries(
a))}else if(o.kind==="list"){let a=r.filter(l=>l.trim());a.length&&(n[o.id]=a)}else`${r}`.trim()&&(n[o.id]=r)}return n}var ws=(e,t)=>A(e.ask,t);var wl=new Set(["autorestarting","dead","restarting","terminating"]),kl=4e3;function ks({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:r}=e?.kernel??{};if(!o?.connect||!r?.connect)return()=>{};let a=0,l=(u,p)=>{
wl.has(p)&&t()},c=(u,p)=>{clearTimeout(a),p==="disconnected"?t():p==="connecting"?a=setTimeout(t,kl):n()};return o.connect(
l),r.connect(c),()=>{clearTimeout(a),o.disconnect(l),r.disconnect(c)}}function xs({words:e,answered:t}){let n=new Set,o=!1,
r=()=>t().map(([u,p])=>{let i=bs(u,p),f=u.items.filter(d=>d.id in i).map(d=>[ws(d,i),...we(d,i[d.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function a(u){let p=r(),i=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=p,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>a(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function c(u){o=u;for(let p of n)p.hidden=!u}return{line:l,set:c,isLost:()=>o,forget:u=>n.delete(
u)}}var js=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function vs(e,{words:t,send:n,open:o,help:r,matters:a,ways:l,isPrinted:c}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),p=Oe(t,v=>u.replaceChildren(v)),i=v=>{p.begin(),n(v)},f=s("div",{}),d={},m="",g=0,y=vt(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},f),u);let w=(v,N)=>s("button",{type:"button",onclick:N},v),
k=v=>s("div",{class:"ajar-reflection"},...v.flatMap(N=>lt(N,3))),x=(v,N,_)=>Ht({words:t,label:v,question:N,act:()=>i(_)}),
j=()=>{let v=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{v.files[0]&&i({import:await v.files[0].
text()}),v.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),v)};function D(){let v=a();return d.
something?[v.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...v.map(({heading:N,lines:_})=>s("div",
{},s("dt",{},N),..._.map(C=>s("dd",{dir:"auto"},C))))),s("div",{class:"ajar-moves"},...l())]:[]}let I=Ge(f,()=>{let v=JSON.
stringify([d,a()]);v!==m&&(m=v,$t(f,z))}),R=()=>[w(t["home-take-plan"],()=>i({take:"plan",paper:y.value(),country:r.code()})),
y.element(),s("p",{class:"ajar-hint"},t["home-print-how"])];function z(){let v=(C,W)=>w(W,()=>i({take:C})),N=g>(d.danger?.
kinds.length??0)?null:d.danger,_=()=>{g=N.kinds.length+1,z(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(
N?r.notice(N,{level:2,aside:_}):"",s("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?s("div",{class:"ajar-m\
oves"},w(t["home-go-on"],()=>o(d.newest))):"",d.due?.length?s("ul",{},...d.due.map(C=>s("li",{},C))):"",d.plan?.length?s(
"h2",{},t["home-plan"]):"",d.plan?.length?k(d.plan):"",d.plan?.length&&!N?r.line():"",...(d.earlier??[]).filter(({plan:C})=>C.
length).map(({title:C,plan:W})=>s("details",{},s("summary",{},`${t["home-plan"]}, ${C}`),k(W))),...D(),s("details",{},s(
"summary",{},t["home-take"]),s("p",{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...N?[]:[...c?R():[],v("calen\
dar",t["home-take-calendar"]),d.danger?"":v("calendar-line",t["home-take-calendar-line"])],v("check-ins",t["home-take-ch\
eck-ins"]),v("everything",t["home-take-everything"])),j()),d.something?s("details",{},s("summary",{},t["home-end"]),s("p",
{},t["home-anew-how"]),x(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),x(t["home-erase"],
t["home-erase-sure"],{erase:!0})):"")}return{update:v=>{p.end(),d=v,I()},settle:p.end,say:(v,N="")=>{p.end();let _=s("di\
v",{class:"ajar-text"});ge(_,N),u.replaceChildren(v,_),u.scrollIntoView({block:"nearest"})}}}function $s({name:e,type:t,
data:n}){let o=URL.createObjectURL(new Blob([js(n)],{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(
o),6e4)}var xl=1e3;function Ut(e,{title:t,paper:n,isTight:o=!1,onRefused:r}){let{documentElement:a,title:l}=document,c=d=>s("div",
{class:`ajar-plan-${d}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},c("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),c("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,i=()=>{p.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=l},f=setTimeout(
r,xl);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let d of["pointerdown","keydown",
"pagehide"])addEventListener(d,i,{capture:!0,signal:p.signal})}function Os({plan:e,paper:t,numbers:n,heading:o},r){let{title:a,goal:l,sentence:c,fields:u,message:p,beside:i,section:f,
ladder:d}=e,m=[s("h1",{},a),...l.map(g=>Ss("ajar-plan-goal",g)),...c.map(g=>Ss("ajar-plan-hero",g)),Rn(u,"h2"),...p.map(
g=>Nn(g,Qe(g.lines))),i.length?s("section",{},Rn(i,"h2")):"",...f.map(g=>Nn(g,Sl(g))),...d.map(g=>Nn(g,Ol(g),$l(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];Ut(m,{title:a,
paper:t,isTight:i.length>2,onRefused:r})}var Vt=({lines:e})=>[...e.join("")].length,jl=e=>Vt(e)<160?"large":Vt(e)<500?"m\
iddle":"usual",Ss=(e,t)=>s("div",{class:e,"data-size":jl(t)},...Dn(t,"h2")),vl=e=>Vt(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),Qe=e=>e.map(t=>s("p",{dir:"auto"},t)),Es=e=>e.length>1?[s("ul",{},...e.map(t=>s("li",{dir:"a\
uto"},t)))]:Qe(e),Dn=({heading:e,lines:t},n,o=Qe)=>[s(n,{},e),...o(t)];function Rn(e,t){let n=e.every(vl)?"ajar-plan-bes\
ide":"",o=t==="h3"?Es:Qe;return s("div",{class:n},...e.map(r=>s("div",{},...Dn(r,t,o))))}var $l=({fields:e,rungs:t})=>[...e,
...t].reduce((n,o)=>n+Vt(o),0)<900,Nn=({heading:e},t,n=!1)=>s("section",{"data-whole":n},s("h2",{class:"ajar-plan-title"},
e),...t),Sl=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.some(({cards:n})=>n)?e.map(n=>t(
n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},...Dn(n,"h3",Es))):[Rn(e,"h3")]},
Ol=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Qe(n)),s("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:o,
marks:r})=>s("li",{"data-here":r.length>0},s("h3",{},n),s("div",{},...Qe(o),r.length?s("p",{},s("b",{},r.join(" · "))):
null))))];var El={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Cs=["first","sec\
ond","third"],Xe=10,Cl=400,bt=17,Bn=16,_e=14,[Is,Ns]=[12,38],[Wn,qn,Ml]=[46,8,30],Ms=15,As=26,Al=14;function Pn(e,t,n){let o=t.
map((c,u)=>({...c,look:Cs[u%Cs.length]})).filter(({id:c})=>e.some(({values:u})=>u[c]!==null)),[r,a]=e.length>1?Ll(e,o,n):
Tl(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${ae(a)}`}">
${r.join(`
`)}
</svg>
`}function Tl(e,t,n){let[o,r,a]=[92,14,n-14],l=u=>r+(a-r)*u/Xe;return[t.flatMap(({id:u,name:p,look:i},f)=>{let d=f*o,m=d+
46,g=e.values[u],y=[...Array(Xe+1).keys()].map(k=>wt([l(k),m-5],[l(k),m+5],"edge",1)),w=[0,Xe].filter(k=>k!==g).map(k=>We(
`${k}`,l(k),m+25,"muted",{size:_e,anchor:"middle"}));return[We(p,0,d+bt,i,{size:bt,bold:!0}),wt([r,m],[a,m],"edge",1.5),
...y,...w,Bs(i,l(g),m,9),We(`${g}`,l(g),m+29,i,{size:bt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function Ll(e,t,n){let o=Dl(
e,Is,n-Ns),r=Wn+Xe*qn+Ml,a=t.flatMap((p,i)=>Il(e,p,o,i*r,n)),l=t.length*r,[c,u]=Bl(e,o,l,n);return[[...a,...c],l+u]}function Il(e,{
id:t,name:n,look:o},r,a,l){let[c,u]=[a+Wn,a+Wn+Xe*qn],p=e.map(({values:m},g)=>({value:m[t],x:r[g],y:u-qn*m[t]})).filter(
({value:m})=>m!==null),i=[c,u].flatMap((m,g)=>[wt([0,m],[l-Ns+Is,m],"line",1),We(g?"0":`${Xe}`,l,m+5,"muted",{size:_e,anchor:"\
end"})]),f=Math.min(...r.slice(1).map((m,g)=>m-r[g])),d=f<11?Math.max(2,f/3):5.5;return[We(n,0,a+bt,o,{size:bt,bold:!0}),
...i,Hl(p,o),...p.map(({x:m,y:g})=>Bs(o,m,g,d)),...Nl(p,o)]}function Nl(e,t){let n=e.map(({value:r,x:a,y:l},c)=>{let[u,p]=[
e[c-1]?.value??r,e[c+1]?.value??r],i=u>=r&&p>=r&&u+p>2*r,f=(u-r)*(p-r)<0,d=c===0||c===e.length-1;return{value:r,x:a+(f?Math.
sign(u-r)*6:0),y:l+(i?22:-11),half:`${r}`.length*Bn*.6/2,rank:d?0:r===u?3:f?2:1}}),o=[];for(let r of n.sort((a,l)=>a.rank-
l.rank))(r.rank===0||r.rank<3&&e.length<=Al)&&!o.some(l=>Rl(r,l))&&o.push(r);return o.map(({value:r,x:a,y:l})=>We(`${r}`,
a,l,t,{size:Bn,bold:!0,anchor:"middle"}))}var Rl=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Bn;function Dl(e,t,n){
let o=Rs(e);if(o.length===1){let p=(n-t)/(e.length-1);return e.map((i,f)=>t+f*p)}let r=o.slice(1).map((p,i)=>Xt(o[i].day,
p.day)),a=Ms*(e.length-o.length)+As*r.length,l=Math.min(1,(n-t)/a),c=Math.max(0,n-t-a)/r.reduce((p,i)=>p+i,0),u=t;return o.
flatMap(({many:p},i)=>(i&&(u+=As*l+c*r[i-1]),Array.from({length:p},(f,d)=>(d&&(u+=Ms*l),u))))}function Rs(e){if(!e.every(
({day:o},r)=>o&&o>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function Bl(e,t,n,o){let r=Rs(e);if(r.length===1){let[i]=r.map(j=>j.day&&Ls(j.
day,!0)),d=o<Cl||e.length>4?2:e.length,m=d===2?[0,e.length-1]:[...e.keys()],g=o/d-14,y=m.map(j=>({x:t[j],lines:ql(e[j].moment,
g)})),w=Math.max(...y.map(({lines:j})=>j.length))*_e*1.25,k=y.flatMap(({x:j,lines:D})=>Ts(D,j,n+12,o)),x=i?[We(i,0,n+w+22,
"muted",{size:_e})]:[];return[[...k,...x],w+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),l=[],c=0;for(let{day:i,
many:f}of r){let[d,m]=[t[c],t[c+f-1]];l.push({from:d,to:m,x:(d+m)/2,words:Ls(i,a.size>1)}),c+=f}let u=l.flatMap(({from:i,
to:f,x:d})=>[wt([i,n-4],[f,n-4],"edge",1),wt([d,n-4],[d,n+2],"edge",1)]),p=Wl(l.map(i=>({...i,...Ds([i.words],i.x,o)})));
return[[...u,...p.flatMap(({words:i,x:f})=>Ts([i],f,n+18,o))],24]}function Wl(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let r of e.
slice(1,-1))r.start>=o.at(-1).end+14&&r.end+14<=n.start&&o.push(r);return[...o,n]}function Ds(e,t,n){let o=Math.max(...e.
map(Kt))/2,r=Math.min(Math.max(t,o),n-o);return{start:r-o,end:r+o}}function Ts(e,t,n,o){let{start:r,end:a}=Ds(e,t,o),[l,
c]=r<=0?["start",0]:a>=o?["end",o]:["middle",t];return e.map((u,p)=>We(u,c,n+p*_e*1.25,"muted",{size:_e,anchor:l}))}var Ls=(e,t)=>Ve(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function ql(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let l=`${n.at(-1)} ${a}`.trim();!n.at(-1)||Kt(l)<=t?n[n.length-1]=l:n.push(a)}let[o,...r]=n;return[o,r.join(" ")].filter(
Boolean).map(a=>Pl(a,t))}function Pl(e,t){let n=[...e];if(Kt(e)<=t)return e;for(;n.length&&Kt(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var _l=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Kt=e=>[
...e].reduce((t,n)=>t+_e*(_l.test(n)?1.05:.58),0),ae=e=>`${Math.round(e*10)/10}`,Gt=e=>`var(--ajar-${e}, ${El[e]})`,Fl={
"&":"&amp;","<":"&lt;",">":"&gt;"},zl=e=>e.replace(/[&<>]/g,t=>Fl[t]);function We(e,t,n,o,{size:r,bold:a=!1,anchor:l="st\
art"}){let c=a?' font-weight="650"':"";return`<text ${`x="${ae(t)}" y="${ae(n)}" text-anchor="${l}"`} font-size="${r}"${c}\
 fill="${Gt(o)}">${zl(e)}</text>`}var wt=(e,t,n,o)=>`<path d="M${e.map(ae).join(" ")}L${t.map(ae).join(" ")}" stroke="${Gt(
n)}" stroke-width="${o}" fill="none"/>`,Hl=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ae(n)} ${ae(o)}`).join("L")}" strok\
e="${Gt(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Bs(e,t,n,o){let[r,a,l]=[t,n,o];return`<p\
ath d="${{first:`M${ae(r-l)} ${ae(a)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,second:`M${ae(r-l*.9)} ${ae(a-
l*.9)}h${ae(l*1.8)}v${ae(l*1.8)}h${ae(-l*1.8)}z`,third:`M${ae(r)} ${ae(a-l*1.25)}L${ae(r+l*1.25)} ${ae(a)}L${ae(r)} ${ae(
a+l*1.25)}L${ae(r-l*1.25)} ${ae(a)}z`}[e]}" fill="${Gt(e)}"/>`}var Ul=600,Vl=340;function qs(e,t,n){return{sentence:Kl(e,t,n),wide:Pn(e,t,Ul),narrow:Pn(e,t,Vl),columns:[n["chart-momen\
t"],...t.map(({name:o})=>o)],rows:e.map(({moment:o,values:r})=>[o,...t.map(({id:a})=>r[a])])}}function Kl(e,t,n){let[o,r]=[
e[0],e.at(-1)],a=o.day&&Gl(o.day,o.day.slice(0,4)!==r.day?.slice(0,4)),l=t.map(({id:p})=>p).filter(p=>o.values[p]!==null);
if(e.length===1){let p=l.map(f=>A(n["check-ins-value"],{ruler:n[`ruler-${f}`],value:o.values[f]})),i=Ws(p);return a?A(n["\
check-ins-once"],{day:a,rulers:i}):A(n["check-ins-once-undated"],{rulers:i})}let c=l.map(p=>({id:p,before:o.values[p],after:r.
values[p]})).filter(({after:p})=>p!==null).map(({id:p,before:i,after:f})=>A(i===f?n["check-ins-same"]:n["check-ins-chang\
ed"],{ruler:n[`ruler-${p}`],before:i,after:f}));if(!c.length)return n["check-ins-differ"];let u=Ws(c);return a?A(n["chec\
k-ins-since"],{day:a,rulers:u}):A(n["check-ins-since-undated"],{rulers:u})}var Gl=(e,t)=>Ve(e,{month:"long",day:"numeric",
...t&&{year:"numeric"}}),Ws=e=>new Intl.ListFormat("en-US",{type:"conjunction"}).format(e);var et=(...e)=>e.map(([t,n,o={}])=>de("path",{class:t,d:n,...o})),kt=(e,...t)=>de("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Jl=(e,t,n,o)=>de("circle",{class:e,cx:t,cy:n,r:o}),Zl={cup:()=>kt("88 74 46 56",...et(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>kt("296 12 176 168",...et(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>kt("136 24 136 140",...et(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Jl("glow",234,94,4),...et(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>kt("312 66 80 120",...et(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>kt("190 66 72 100",de("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),de("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...et(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Ps=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:r,hint:a,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Zl[l](),s("span",{},s("b",{},r)," ",s("span",{},a))))));function _s(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),Ps(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var Fs=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),Ps(e.doors,t)),
zs=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Yl=4e3,Ql=6e3,Xl=6;function Hs(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),r=s("div",{class:"ajar-circle","aria-hidden":"true"}),a=s("button",{type:"but\
ton",onclick:()=>t?i():p()},e.begin);function l(d,m){o.textContent=d,r.dataset.breath=m}function c(){if(n===Xl){i(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,Yl)}function u(){l(e.out,"out"),t=setTimeout(c,Ql)}function p(){n=0,a.textContent=
e.stop,c()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},r,o),a,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(d=>s("li",{},d))))),stop:i}}var Fe=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Us(e,{exercises:t,danger:n,workshop:o}){let r=e.filter(({key:i})=>i===`${o.plan}@`).at(-1)?.response,{rules:a,reflection:l}=t[o.
plan]??{},c=a?.find(i=>i.sentence);if(!r||!c)return"";let u=i=>Vs(r[i])&&he(r[i])!=="";if(!Ye(l[c.sentence]).every(u))return"";
let p=i=>Object.values(n).some(f=>Ze(i,f).length);return Object.values(r).flatMap(ec).some(p)?"":Ln(c,l[c.sentence],r)}var ec=e=>(e?.
own?[e.own]:[e].flat()).filter(Vs),Vs=e=>typeof e=="string";var kp=new TextEncoder;var Ks="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Gs=`${Ks}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Dp=new RegExp(`(?:[${Ks}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Bp=new RegExp(`^[${Gs}]+`),Wp=new RegExp(`(^|[;,|"])([${Gs}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Js({after:e,among:t,...n},o){return yt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var sc=["goal","sentence","fields","message","beside","section","ladder"],rc="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",ac=new RegExp(
`\\r\\n|[${rc}]`);function Zs(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:r}=t.workshop,a=n.get(`${o}@`),l=a?Us([a],t):"",c=Object.
fromEntries(sc.map(u=>[u,[]]));for(let u of r){let{response:p}=n.get(`${u.exercise}@`)??{},i=Object.keys(p??{}).length?t.
exercises[u.exercise]:null;if(!i)continue;let f=lc(cc(i,p),u,u.exercise===o?l:"");c[u.look].push(...f.filter(d=>d.lines?.
length||d.fields?.length||d.rungs?.length))}if(!Object.values(c).some(u=>u.length))throw new Fe("journal-no-plan");return{
...c,title:t.exercises[o]?.title??""}}function lc(e,{look:t,items:n,pile:o},r){if(t==="sentence")return r?[e.sentence(r)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(o)
return n.flatMap(l=>e.pile(l,o));let a=r?e.told():[];return e.fields(...n.filter(l=>!a.includes(l)))}var xt=e=>e.flatMap(t=>t.split(ac)).map(he).filter(Boolean);function cc({title:e,items:t,reflection:n,rules:o=[]},r){let a=m=>{
try{return Js(m,r[m.id])}catch{return null}},l=m=>{let g=a(m),y=m.kind==="date"&&at(g);return xt(y?[Ve(y,{dateStyle:"ful\
l"})]:we(m,g))},c=(...m)=>t.filter(({id:g})=>m.includes(g)).map(g=>({id:g.id,heading:g.said,lines:l(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...m)=>({heading:e,fields:c(...m)});function p(m,g){let y=t.find(j=>j.id===m&&j.kind==="sor\
t"),w=y?.piles.find(j=>j.id===g)?.text,k=w&&a(y);if(!k)return[];let x=y.cards.filter(j=>k[j.id]===g).map(({text:j})=>j);
return[{id:g,heading:w,lines:xt(x)}]}function i(){let m={items:t,rules:o.filter(y=>y.message),reflection:n};if(!m.rules.
length)return[];let g=Object.fromEntries(t.map(y=>[y.id,a(y)]));return Ft(m,g).filter(({said:y})=>y.length).map(({heading:y,
said:w})=>({id:"message",heading:y,lines:xt(w)}))}function f(){let m=o.find(k=>k.ladder)?.ladder;if(!m)return{...u("goal"),
rungs:[]};let g=k=>t.find(({id:x})=>x===k),y=[m.today,m.later].map(g).filter(Boolean),w=m.rungs.filter(k=>g(k.item)).map(
k=>({heading:g(k.item).said,lines:l(g(k.item)),marks:y.filter(x=>a(x)?.chosen.includes(k.card)).map(x=>x.said)})).filter(
k=>k.lines.length||k.marks.length);for(let{id:k,said:x}of m.before??[])r[k]&&typeof r[k]=="string"&&w.push({heading:x,lines:xt(
[r[k]]),marks:[]});return{...u("goal"),rungs:w}}let d=()=>n[o.find(m=>m.sentence&&m.heading)?.heading]??"";return{fields:c,
section:u,pile:p,message:i,ladder:f,told:()=>Ye(n[o.find(m=>m.sentence)?.sentence]??""),sentence:m=>({heading:d(),lines:xt(
[m])})}}function Ys({takes:e=[]},t){let n=e.flatMap(o=>{let r=t(o.exercise);return!r||!Pt(r.exercise,r.answers)?[]:o.item?ic(o,r):
ds(r.exercise,r.answers)});return[...new Set(n)]}function ic({item:e,pile:t,say:n},{exercise:o,answers:r}){let a=o.items.
find(p=>p.id===e);if(!a||r[e]==null)return[];let l=t&&a.cards.filter(p=>r[e][p.id]===t),c=l?l.map(({text:p})=>p):we(a,r[e]),
u=n.startsWith("{words}");return c.map(p=>{let i=$e(p);return Pe(n,{words:u?i:zt(i,["a","an"],!1)})})}var uc="{wishes}";function Qs({words:e,help:t,exerciseOf:n,answersOf:o,keys:r,workshop:a}){let l=m=>{let[g,y]=[n(`${m}@`),
o(`${m}@`)];return g&&y?{exercise:g,answers:y}:null},c=m=>Ys(m,l),u=({items:m})=>m.some(({takes:g})=>g);function p(m,g){
let w=(n(m)?.items??[]).flatMap(({takes:k=[]})=>k).filter(({exercise:k})=>g.includes(`${k}@`));return c({takes:w}).length>
0}function i({key:m,exercise:g,html:y}){let w=o(m),k=g.items.flatMap(M=>we(M,w[M.id]).flatMap(v=>$e(v).split(/\n+/)));if(!k.
length)return"";let j=s("div",y?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});y?
f(j,y,k):j.append(...k.map(M=>s("p",{dir:"auto"},M)));let D=s("p",{class:"ajar-status",role:"status"}),I=async()=>{let v=[
...j.querySelectorAll("h1, h2, p, li")].map(({textContent:_})=>_.trim()).join(`

`),N=await vn(v,j);D.replaceChildren(e[N?"help-copied":"letter-not-copied"])},R=()=>{let M=/-(US|CA)$/i.test(navigator.language),
v=s("div",{class:"ajar-letter-text"},...j.cloneNode(!0).childNodes);Ut([v],{title:e["letter-title"],paper:M?"us-letter":
"a4",onRefused:()=>D.replaceChildren(e["print-refused"])})},z=(M,v)=>s("button",{type:"button",onclick:v},M);return s("d\
iv",{class:"ajar-letter"},j,s("div",{class:"ajar-moves"},z(e["help-copy"],I),z(e["letter-print"],R)),D)}function f(m,g,y){
ge(m,g),[...m.querySelectorAll("p")].find(k=>k.textContent===uc)?.replaceWith(s("ul",{},...y.map(k=>s("li",{dir:"auto"},
k)))),t.addNumbers(m),m.querySelector(".ajar-off-paper")?.remove(),m.querySelector(".ajar-help-line a")||m.append(s("p",
{},e["help-elsewhere-how"]))}function d(){let m=r().filter(w=>w.endsWith("@")&&o(w)),g=m.map(w=>({key:w,response:o(w)})),
y=Object.fromEntries(m.map(w=>[w.slice(0,-1),n(w)]));try{let{message:w,beside:k,section:x}=Zs(g,{exercises:y,danger:{},workshop:a}),
j=a.days.map(({item:I})=>I),D=k.filter(({id:I})=>!j.includes(I));return[...w,...D,...x.flatMap(({fields:I})=>I)]}catch(w){
if(w instanceof Fe)return[];throw w}}return{sentences:c,isLetter:u,canBegin:p,letter:i,matters:d}}window.ajarShown??=new WeakMap;var jt=window.ajarShown,Xs=e=>e.startsWith("check-in@"),er=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),tt={};function pc(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
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
.ajar .ajar-letter-text>h2{font-size:1.0625rem}.ajar .ajar-letter-text ul{padding-left:1.3em}.ajar .ajar-clip{position:a\
bsolute;
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
.ajar-plan a{color:inherit;text-decoration:none}.ajar-plan :is(button,.ajar-off-paper){display:none}}@media print{.ajar-\
plan-goal{margin-bottom:calc(5mm * var(--tight))}.ajar-plan-goal[data-size=large] p{font-size:15pt;line-height:1.35}
.ajar-plan-hero{background:var(--soft);border-inline-start:3pt solid var(--accent);border-start-end-radius:3pt;border-en\
d-end-radius:3pt;
padding:calc(5mm * var(--tight)) 7mm;margin-block:calc(6mm * var(--tight));break-inside:avoid}.ajar-plan-hero[data-size=\
large]
p{font-size:17pt;line-height:1.35}.ajar-plan-hero[data-size=middle] p{font-size:13.5pt}.ajar-plan-hero[data-size=usual]{\

break-inside:auto}.ajar-plan-beside{display:grid;grid-template-columns:repeat(3,1fr);gap:calc(6mm * var(--tight)) 9mm}.a\
jar-plan
div>div+div{margin-top:5mm}.ajar-plan .ajar-plan-beside>div{margin-top:0;break-inside:avoid}.ajar-plan section{margin-to\
p:calc(6mm
* var(--tight));border-top:.6pt solid var(--line);padding-top:calc(4mm * var(--tight))}.ajar-plan .ajar-plan-title{font-\
size:14.5pt;
color:var(--ink);margin-bottom:3mm}.ajar-plan section[data-whole]{break-inside:avoid}.ajar-plan-pills{display:flex;flex-\
wrap:wrap;
gap:2.5mm}.ajar-plan-pills+div{margin-top:5mm}.ajar-plan .ajar-plan-pills li{border:.8pt solid var(--edge);border-radius\
:1.2em;
padding:.2em .8em;break-inside:avoid}.ajar-plan-rungs{list-style:none;margin:4mm 0 0 2mm!important}.ajar-plan .ajar-plan\
-rungs
li{display:grid;grid-template-columns:46mm 1fr;gap:6mm;position:relative;padding:0 0 3mm 7mm;border-inline-start:1.2pt s\
olid
var(--line);break-inside:avoid}.ajar-plan .ajar-plan-rungs li:last-child{border-color:transparent}.ajar-plan-rungs li:be\
fore{
content:"";position:absolute;inset-inline-start:-1.9mm;top:.8mm;width:3mm;height:3mm;border:1.3pt solid var(--edge);bord\
er-radius:50%;
background:#fff}.ajar-plan-rungs li[data-here]:before{border-color:var(--accent);background:var(--accent)}.ajar-plan-run\
gs
li:not([data-here]) h3{color:var(--muted)}.ajar-plan-rungs b{font-size:10pt;font-weight:600;color:var(--accent)}.ajar-pl\
an
.ajar-plan-quiet{color:var(--muted);margin-top:8mm}.ajar-plan-numbers{font-variant-numeric:tabular-nums}}.wall-dialog,.w\
all-dialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--\
paper);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;flex-wrap\
:wrap;
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
overflow:auto}.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-figures :is(th,td){text-align:left;p\
adding:4px
12px 4px 0;border-bottom:1px solid var(--ajar-line);vertical-align:top}.desk-figures th{font-weight:600}.ajar-held:empty\
{
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
.ajar .ajar-clock{margin-left:auto;font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar,.ajar-d\
oor)
.ajar-status{margin:0;min-height:0}.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar button.ajar\
-link{
font-weight:500;padding-block:0}.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.ajar-bar)>:not(.aj\
ar-bar)
:is(input,textarea,button,fieldset){scroll-margin-bottom:13em}.ajar-bar-line>:empty{display:none}.ajar .wall-dialog{--pa\
per:
var(--ajar-paper);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--accent: var(--ajar-accent\
);
--on-accent: var(--ajar-on-accent);font-size:1.0625rem;padding:clamp(16px,4vw,24px);border-radius:16px;max-width:min(92v\
w,40rem);
max-height:92vh;overflow:auto}.ajar .wall-dialog>div:not(.wall-answers)>*+*{margin-top:10px}.ajar .wall-dialog a:not(.de\
sk-button){
color:var(--accent);text-decoration:underline}.ajar .wall-dialog h2{font-size:1.25rem;color:var(--ink)}.ajar .wall-dialo\
g
.desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.ajar .desk-small{font-size:.9375rem;color:var(--aja\
r-muted)}
`;e.textContent!==t&&(e.textContent=t)}function fc({model:e,el:t}){pc();let n=e.get("pages"),o=e.get("words"),{plan:r,message:a,
letter:l,instead:c,days:u=[],printed:p=[]}=e.get("workshop")??{},i=new Map,f=new Map,d=new Map,m=[],g=h=>m.push(h),y=null,
w=!1,k=!1,x=!1,j=!1,D=new Map,I=new Map,R=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let z=s("div",{class:"\
ajar-page"}),M=h=>n.flatMap(({blocks:O})=>O).find(O=>O.kind==="exercise"&&O.key===h)?.exercise,v=xs({words:o,answered:()=>[
...f].map(([h,{answers:O}])=>[M(h),O]).filter(([h,O])=>h&&Object.keys(O??{}).length)}),N=0,_=h=>{if(clearTimeout(N),N=0,
v.set(h),y?.setLost(h),h)for(let O of d.keys())i.get(O)?.release()},C=(h,{awaited:O=!1}={})=>{try{e.send(h)}catch{_(!0);
return}O&&!N&&(N=setTimeout(()=>_(!0),8e3))},W=!1;function b(){W||(W=!0,window.ajarDangers?$():C({dangers:!0}))}let $=()=>{
for(let h of Object.values(window.ajarDangers.dangers))Qo(_o(h))};function E({key:h,exercise:O},T){if(Xs(h)&&!v.isLost()||
!(window.ajarDangers||v.isLost())||!Pt(O,T))return;let F=yt(O,T),Y=hs(O,F,window.ajarDangers);fe(h,{answers:F,done:!0,...Y}),
D.set(h,er(f.get(h))),i.get(h).update(f.get(h)),i.get("made")?.update()}let B=Zo({words:o,countries:e.get("notice")?.help??
n[0]?.blocks[0]?.help,leave:()=>U(),onCountry:h=>C({country:h})}),U=()=>{C({forget:!0}),$n()},q=Qs({words:o,help:B,exerciseOf:M,
answersOf:h=>f.get(h)?.answers,keys:()=>[...f.keys()].filter(h=>M(h)),workshop:{plan:r,days:u,printed:p}}),V=(h,O,T)=>(i.
set(h.key,T),f.has(h.key)&&T.update(f.get(h.key)),O),J={html(h){return h.warns&&g(le),te(h.html)},home(h){let O=s("div",
{}),T=Se=>{Se.import&&i.get("chart")?.begin(),C(Se)},H=Se=>qe(L(Se)),{matters:F}=q,Y=p.length>0;return V(h,O,vs(O,{words:o,
send:T,open:H,help:B,matters:F,ways:ie,isPrinted:Y})),C({home:h.key}),O},gate(h){let O=s("div",{class:"ajar-text ajar-ga\
te"}),[T,H]=j?[s("p",{},o["gate-left-out"]),[B.button(),Q(),ke()]]:[te(x?h.short:h.html),S()],F=s(`h${h.level??2}`,{},h.
title);return O.append(F,T,s("div",{class:"ajar-moves"},...H.filter(Boolean))),j||T.after(s("p",{class:"ajar-gate-ask"},
o["gate-ask"])),g(le),O},made:h=>{let O=s("div",{class:"ajar-made"}),T=()=>O.replaceChildren(...G(h.section));return i.set(
"made",{update:T}),T(),O},exercise(h){if(h.invites&&j){let F=[s(`h${h.level}`,{},h.exercise.title),s("p",{},o["gate-left\
-out"]),ke()];return s("div",{class:"ajar-text"},...h.folded?[]:F)}let O=s("div",{}),T=v.line(y?{}:{role:"alert"});d.set(
h.key,O);let H=(F,Y)=>{y?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let ee=window.ajarSent;I.set(
h.key,ee),C({key:h.key,...F,sent:ee},{awaited:Y}),!(!Y||!v.isLost())&&(_(!0),T.scrollIntoView({block:"nearest"}))};return i.
set(h.key,Gn(O,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,closed:h.folded?!Z(h.key):
null,sort:h.quick||n.length>1&&!st()?Ro:es,enough:h.quick?"at once":"later",remarks:(F,Y)=>cs(F,{words:o,find:ee=>os(Y,ee,
window.ajarDangers)}),sentences:q.sentences,...f.get(h.key),help:B,instead:()=>Q(h.instead),below:()=>je(h),onAside:F=>{
fe(h.key,{aside:F}),O.querySelector(".ajar-letter")?.toggleAttribute("hidden",!F)},onChange:F=>{b(),fe(h.key,{answers:F,
done:!1}),H({answers:F,done:!1},k)},onMove:F=>fe(h.key,{at:F}),onDone:F=>{E(h,F),H({answers:F,done:!0},!0),Xs(h.key)&&i.
get("chart")?.begin()},onStartOver:()=>{fe(h.key,{answers:{},done:!1}),H({remove:!0})}})),O.firstElementChild.append(T),
g(()=>v.forget(T)),O},chart(h){let O=s("div",{class:"ajar-chart-block"}),T=s("p",{class:"ajar-status",role:"status","ari\
a-live":"polite"}),{begin:H,end:F}=Oe(o,ee=>T.replaceChildren(ee)),Y=({checkIns:ee,rulers:Re})=>{F(),ys(O,ee.length?qs(ee,
Re,o):{},o)};return i.set(h.key,{update:Y,begin:H,end:F}),f.has(h.key)&&Y(f.get(h.key)),H(),C({chart:h.key}),s("div",{},
O,T)},start:h=>_s(h,{open:K,opener:y?.opener}),doors:h=>Fs(h,{open:K}),onward:h=>zs(h,{open:K}),breathing(h){let{element:O,
stop:T}=Hs(h);return g(T),O},notice(h){if(Xo(()=>C({forget:!0})),!h.leave)return s("div",{class:"ajar-notice"},s("p",{},
h.text));let O=s("div",{class:"ajar-leave"},B.button(),jn({words:o,leave:U}));Yo(B.open),y=gs({words:o,send:C,isQuiet:n.
length>1});let T=document.createDocumentFragment();return T.append(s("div",{class:"ajar-notice"},s("div",{},y.line,y.small),
O),s("div",{class:"ajar-on-paper"},B.text()),y.more),T}};function te(h){let O=s("div",{class:"ajar-text"});return ge(O,h),
B.addNumbers(O),O.addEventListener("click",T=>{let H=T.target.closest("a"),F=n.findIndex(({id:Y})=>Y&&H?.getAttribute("h\
ref")===`${Y}.ipynb`);F<0||(T.preventDefault(),qe(F))}),O}function le(){x=!0}function oe(h){j=h,x=!0,Ne({focus:!0})}let X=(h,O)=>s(
"button",{type:"button",onclick:O},h),ke=()=>X(o["gate-again"],()=>oe(!1));function ce(){oe(!1),n[R].blocks.some(({invites:O})=>O)||
qe(R+1)}let S=()=>[X(o["gate-no"],()=>oe(!0)),X(o["gate-unsure"],()=>oe(!0)),X(o["gate-yes"],ce)],P=h=>n.filter(O=>O.section===
h).flatMap(O=>O.blocks.filter(({kind:T})=>T==="exercise")),G=h=>{let O=P(h).filter(({key:ee})=>f.get(ee)?.done).map(({key:ee,
exercise:Re},Se)=>s("details",{open:Se===0},s("summary",{},Re.title),...f.get(ee).reflection.flatMap(rt=>lt(rt,2)))),T=s(
"p",{},o["made-nothing"]),H=P(h).map(({key:ee})=>ee),F=a&&q.canBegin(`${a}@`,H)?ue():null,Y=F?[s("div",{class:"ajar-move\
s"},F)]:[];return[s("h1",{},o["made-title"]),...O.length?O:[T],...Y]},Z=h=>Object.keys(f.get(h)?.answers??{}).length>0,pe=h=>{
let O=P(h).filter(({folded:T})=>!T);return O.length>0&&O.every(({key:T})=>f.get(T)?.done)};function je(h){let O=h.key.startsWith(
`${r}@`)&&B.isKnown()?B.line():"",T=q.isLetter(h.exercise)?q.letter(h):"",{danger:H,aside:F=0}=f.get(h.key);return T&&(T.
hidden=F<=(H?.kinds.length??-1)),s("div",{class:"ajar-below"},O,T,y?.offer()??"")}let L=h=>n.findIndex(({aside:O,blocks:T})=>!O&&
T.some(H=>H.key===h)),K=h=>qe(n.findIndex(O=>O.id===h));function Q(h){let O=`${c?.exercise}@`,T=L(O);return T<0?h?s("p",
{},s("a",{href:h},o["help-needs"])):null:ne(O,T,o["help-needs"])}function ne(h,O,T){return s("button",{type:"button",onclick:()=>{
qe(O);let F=d.get(h)?.querySelector("h1, h2");if(F){for(let Y of d.get(h).querySelectorAll(".ajar-folded, .ajar-sentence\
s"))Y.open=!0;F.tabIndex=-1,F.focus()}}},T)}function se(h,O){let T=n.findIndex(({blocks:H})=>H.some(F=>F.key===h));return T<
0||j?null:ne(h,T,O)}let ue=()=>se(`${a}@`,o["make-message"]),ie=()=>{let h=[...f.keys()],O=`${a}@`,T=a&&(q.canBegin(O,h)||
f.has(O)),H=l&&se(`${l.exercise}@`,o["make-letter"]);return[T?ue():null,H].filter(Boolean)};for(let[h,O]of Object.entries(
tt))J[h]=T=>{let H=s("div",{}),Y=O(H,T,{words:o,send:C,onDispose:g,model:e,exerciseOf:M,formOf:ee=>d.get(ee)});return V(
T,Y.element??H,Y)};let Ae=h=>n[R].blocks.find(O=>O.kind===h),fe=(h,O)=>f.set(h,{...f.get(h),...O}),xe=()=>{for(let h of m.
splice(0))h()};function Ne({focus:h=!1}={}){if(xe(),i.clear(),w){z.replaceChildren(y?"":s("p",{class:"ajar-empty"},o["ke\
ep-locked-here"]));return}if(z.replaceChildren(...n[R].blocks.map(T=>J[T.kind](T))),n.length>1&&nt(),!h)return;let O=z.querySelector(
"h1, h2, h3")??z;O.tabIndex=-1,O.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function nt(){let{aside:h,title:O}=n[R];
if(He.hidden=!!h,z.classList.toggle("ajar-aside",!!h),y?.setStart(n[R].id==="start"),h)return;let{section:T,step:H,steps:F,
minutes:Y}=n[R],ee=n.filter(re=>!re.aside),Re=ee.indexOf(n[R]),Se=(re,Yt,sr={})=>s("button",{type:"button",onclick:()=>qe(
n.indexOf(re)),...sr},Yt),rt=n.find(({id:re})=>re==="start"),_n=ee[Re-1]??rt;z.append(s("div",{class:"ajar-moves ajar-tu\
rn"},_n?Se(_n,o["previous-page"]):null,Re<ee.length-1?Se(ee[Re+1],o["next-page"]):null));let Zt=ee.filter(re=>!re.section||
re.step===1),Fn=re=>T?re.section===T:re===n[R],nr=re=>({"aria-current":Fn(re)?"page":null}),or=re=>pe(re.section)?s("spa\
n",{class:"ajar-done"},` ${o["section-done"]}`):"",zn=(re,Yt)=>s("li",{},Se(re,Yt,nr(re)),or(re));ze.replaceChildren(...Zt.
map(re=>zn(re,re.title)),rt?zn(rt,o["start-page"]):""),ot.textContent=T?A(o["step-of"],{title:O,n:H,all:F,minutes:Y}):A(
o["page-of"],{n:Zt.findIndex(Fn)+1,all:Zt.length,title:O})}function qe(h){n[h]&&(R=h,ze.parentElement.open=st(),e.set("p\
age",h),e.save_changes(),Ne({focus:!0}))}let ze=s("ol",{}),ot=s("summary",{}),st=()=>window.innerWidth>640;e.get("notice")&&
t.append(J.notice(e.get("notice")));let He=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:st()},ot,ze));
n.length>1&&t.append(He),t.append(v.line({role:"alert"}),z);let Ue=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(
h,()=>{Date.now()-Ue<3e4||(Ue=Date.now(),C({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(_(!1),h.keeping){
let T=[...I.values()].some(Y=>h.acknowledged<Y);y?.update(T?{...h.keeping,saved:!1}:h.keeping);let{state:H}=h.keeping,F=H===
"locked";H&&(k=H==="kept"),H&&F!==w&&(w=F,f.clear(),He.hidden=w,Ne())}h.states&&queueMicrotask(()=>i.get("made")?.update());
for(let[T,H]of Object.entries(h.states??{})){if(h.acknowledged<I.get(T))continue;let F=H.answers&&!Object.keys(H.answers).
length,Y=D.get(T)===er(H);D.delete(T),fe(T,F?{...H,at:0}:H),Y||i.get(T)?.update(f.get(T))}h.dangers&&(window.ajarDangers=
h.dangers,$()),h.country!=null&&B.choose(h.country),h.file&&(i.get("home")?.settle(),$s(h.file));let O=i.get("home")??y;
if(h.print){let T=i.get("home");T?.settle(),Os(h.print,()=>T?.say(o["print-refused"]))}h.erased&&O?.say(h.erased,Ae("hom\
e")?.erased),h.said&&i.get("chart")?.end(),h.said&&O?.say(h.said),h.open&&K(h.open),h.problem&&i.get(h.problem.key)?.say(
h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),Ne()});let Jt=ks(e,{gone:()=>_(!0),back:()=>{v.isLost()&&C({
ready:!0})}});return Ne(),jt.set(o,(jt.get(o)??0)+1),C({ready:!0}),()=>{xe(),Jt(),clearTimeout(N),jt.set(o,jt.get(o)-1),
jt.get(o)||C({gone:!0})}}var tr={render:fc};tt.door=(e,t,n)=>Jn(e,n);tt.group=(e,t,n)=>To(e,n);tt.scenario=(e,t,{words:n,model:o})=>({element:Lo(t,{words:n,picked:o.
get("couple"),pick:r=>{o.set("couple",r),o.save_changes()}})});tt.asking=(e,t,{exerciseOf:n,formOf:o,...r})=>{let a=n(t.
of),{parts:l,update:c}=Mo(t,{...r,exercise:a,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...l),
{element:u,update:c}};var Df=tr;export{Df as default};
