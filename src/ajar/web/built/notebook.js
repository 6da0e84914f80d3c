var Un=/^(\d{4})-(\d{2})-(\d{2})$/;function vt(e){let[,t,o,s]=typeof e=="string"&&Un.exec(e)||[];return t>0&&o>=1&&o<=12&&
s>=1&&s<=Hn(+t,+o)?e:null}function xt(e){let t=e.getFullYear();return t>=1&&t<=9999?Vn(t,e.getMonth()+1,e.getDate()):null}function Hn(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Vn=(e,t,o)=>`${`${e}`.
padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${o}`.padStart(2,"0")}`;var Kn=["button","input","select","summary","textarea"],Gn=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Kn.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Gn.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}function ve(e,t,...o){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),
s}var W=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),ke=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function xe(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Ot=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};var Jn=2e4;function Ct(e,{oninput:t,...o}){let s=n("textarea",{maxlength:Jn,oninput:t,...o});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function St(e,t,{words:o,group:s,change:a,remarks:r}){let{opener:c,
long:l,remark:u}=e,p=c?n("b",{id:`${s}-opener`},c):n("span",{},o["own-words"]),i=Ct(t??"",{rows:l?8:2,oninput:()=>a(i.value.
trim()?i.value:null),...c&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),f=n("label",{class:"ajar-w\
ords ajar-write"},p,i);return u&&r?n("div",{},f,r(i,e)):f}function $t(e,t,{words:o,change:s}){let a=n("div",{}),r=()=>[...a.
querySelectorAll("textarea")],c=()=>{let w=r().map(x=>x.value).filter(x=>x.trim());s(w.length?w:null)},l=()=>[...a.children].
forEach((w,x)=>{w.querySelector("label > span").textContent=W(o.line,{n:x+1}),w.querySelector("button").setAttribute("ar\
ia-label",W(o["remove-line"],{n:x+1}))}),u=()=>{b(""),r().at(-1).focus()},p=n("button",{type:"button",class:"ajar-link",
onclick:u},o["add-line"]),i=()=>{l(),p.hidden=a.children.length>=e.most},f=w=>{let x=r()[r().indexOf(w)+1];x?x.focus():w.
value.trim()&&!p.hidden&&u()},g=w=>{let x=Ct(w,{rows:1,enterkeyhint:"next",oninput:()=>{x.value.includes(`
`)&&(x.value=x.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:S=>{["insertLineBreak","insertParagraph"].includes(S.inputType)&&
(S.preventDefault(),f(x))}});return x},b=w=>{let x=()=>{let M=S.nextElementSibling||S.previousElementSibling;S.remove(),
M||b(""),i(),c(),(M||a.firstElementChild).querySelector("textarea").focus()},S=n("div",{class:"ajar-line"},n("label",{class:"\
ajar-words ajar-write"},n("span",{}),g(w)),n("button",{type:"button",class:"ajar-remove",onclick:x},"×"));a.append(S),i()},
j=t||[];for(let w=0;w<Math.max(e.lines,j.length);w++)b(j[w]??"");return n("div",{class:"ajar-lines"},a,p)}function ge(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function Et(e,t,o){let{words:s,level:a=3,small:r=!1,folded:c=!1,brief:l=!1,beside:u=[]}=o,p={...Yn,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,f={...o.answers},g=0,b=null,j=0,w=o.
aside??0,x=t.why?n("p",{class:"ajar-why"},t.why):"",S=t.private?n("p",{class:"ajar-private"},t.private):"",M=!1,{example:D}=t,
A=D?n("details",{class:"ajar-example"},n("summary",{},s.example),n("p",{},D)):"",E=n("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),T=n("div",{}),O=n("div",{class:"ajar-body"}),L=n("section",{class:"ajar-form","aria-labelledb\
y":`${i}-title`},n(`h${a}`,{id:`${i}-title`},t.title),...r||c?[n("div",{class:"ajar-beside"},...u,x?Qn([x],s):""),S]:[x,
S],A,T,O,E);L.addEventListener("keydown",v=>{v.key!=="Enter"||!(v.ctrlKey||v.metaKey)||!b||(v.preventDefault(),b.next.click())}),
e.replaceChildren(L);function F(){let v=t.items.filter(B=>ke(B,f));if(l){let B=M?v.filter(U=>U.after).map(U=>[U]):[];return[
v.filter(U=>!U.after),...B]}return r&&t.together?[v]:v.map(B=>[B])}let _=v=>{E.replaceChildren(v)},h=ge(s,_);function m(v,B){
E.replaceChildren(`${v} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{f=B,_(""),o.onChange(f),se({focus:!0})}},
s["put-back"]))}function y(v,B){f={...f,[v.id]:B},Zn(O),_(""),o.onChange(f),z()}function C(){q(!0),h.begin(),j=setTimeout(
R,8e3)}function R(){j&&(clearTimeout(j),j=0,q(!1),h.end())}function q(v){for(let B of b?.fieldsets??[])B.disabled=v}function z(){
if(!b)return;let{items:v,skip:B,where:U,next:Q,enough:oe,whys:te}=b,ne=F().length;B.textContent=G(v)?s["clear-and-skip"]:
s.skip,U.textContent=W(s["question-of"],{n:g+1,all:ne}),U.hidden=(r||l)&&ne===1,Q.textContent=g===ne-1?s.done:s.next,oe.
hidden=!J(ne),te.hidden=!l||M||!G(v)}function J(v){return(o.enough==="at once"||g>0)&&g<v-1&&G(t.items)}function I(){j||
(C(),o.onDone(f))}let G=v=>v.some(({id:B})=>f[B]!=null);function Z(v,B=!0){if(j)return;let U=F();if(g+=v,g>=U.length){g=
U.length-1,I();return}se({focus:B,again:v<0})}function ee(v,B){let U=`${i}-${v.id}`,Q=n("legend",{id:`${U}-ask`},W(v.ask,
f)),oe=v.hint?n("p",{class:"ajar-hint",id:`${U}-hint`},v.hint):null,te=[oe,B.mark].filter(Boolean).map(({id:d})=>d),ne=v.
among?{...v,cards:xe(v,f)}:v,fe=p[v.kind](ne,Ot(ne,f[v.id]),{words:s,level:a+1,group:U,change:d=>y(v,d),say:_,remarks:o.
remarks,isQuick:o.enough==="at once",...B}),ue={class:`ajar-item ajar-${v.kind}`,tabindex:"-1","aria-describedby":te.join(
" ")||null};return n("fieldset",ue,Q,oe,fe)}function se({focus:v=!1,again:B=!1}={}){let U=F();g=Math.max(0,Math.min(g,U.
length-1));let Q=U[g],oe=o.mark?.(Q),te=oe?n("p",{class:"ajar-mark",id:`${i}-${Q[0].id}-mark`},oe):null,ne=n("div",{class:"\
ajar-moves ajar-onward"}),fe=g>0?()=>Z(-1):null,ue=Q.map(ae=>ee(ae,{mark:te,again:B,moves:ne,back:fe})),d=n("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(j)return;let ae=f,Me=G(Q);f={...f,...Object.fromEntries(Q.map(({id:Ae})=>[Ae,null]))},
o.onChange(f),Z(1),Me&&m(s.cleared,ae)}}),k=n("button",{type:"button",class:"ajar-next",onclick:()=>{j||(_(""),Z(1))}}),
N=n("p",{class:"ajar-where"}),K=n("button",{type:"button",class:"ajar-link",onclick:()=>{M=!0,Z(1)}},s["add-why"]),H=n("\
button",{type:"button",class:"ajar-link",onclick:I},s.enough);b={items:Q,skip:d,where:N,next:k,fieldsets:ue,enough:H,whys:K},
T.replaceChildren(),ne.replaceChildren(k,d),fe&&ne.append(n("button",{type:"button",class:"ajar-back",onclick:fe},s.back));
let Y=ue.length===1;te&&Y&&ue[0].lastElementChild.before(te),O.replaceChildren(N,...te&&!Y?[te]:[],...ue,ne,...o.enough?
[K,H]:[]),z(),o.onMove?.(g),v&&(ue[0].focus({preventScroll:!0}),N.scrollIntoView({block:"nearest"}))}function le(v){if(T.
replaceChildren(),!v||!o.help||w>v.kinds.length)return null;let B=()=>{w=v.kinds.length+1,o.onAside?.(w),T.replaceChildren(),
O.querySelector("[tabindex]").focus()},{help:U,needs:Q}=o;return T.append(U.notice(v,{level:a+1,aside:B,needs:Q})),T.querySelector(
"[tabindex]")}function re(v,{focus:B=!1,danger:U=null}={}){b=null;let Q=n(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);
O.replaceChildren(n("div",{class:"ajar-reflection"},Q,...v.flatMap(te=>Te(te,a+2)),o.below?.()??null),n("div",{class:"aj\
ar-moves"},n("button",{type:"button",onclick:()=>{g=0,se({focus:!0,again:!0})}},s.change),n("button",{type:"button",onclick:()=>{
let te=f;f={},g=0,w=0,o.onAside?.(0),o.onStartOver(),se({focus:!0}),m(s["started-over"],te)}},s["start-over"])));let oe=le(
U);B&&(oe??Q).focus()}function me(v){let B=O.contains(document.activeElement);B&&b&&!j||(R(),f={...v.answers},v.done?re(
v.reflection,{focus:B,danger:v.danger}):(g=v.at??Math.max(0,F().findIndex(U=>U.some(({id:Q})=>f[Q]==null))),se()))}let{done:Ee,
reflection:$,danger:P}=o;return me({answers:f,at:o.at,done:Ee,reflection:$,danger:P}),{update:me,release:R,say:v=>{R(),_(
v)}}}var Qn=(e,t)=>n("details",{},n("summary",{},t["why-this"]),...e);function Zn(e){for(let t of e.querySelectorAll("in\
put, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Te=({heading:e,
said:t,words:o},s)=>[e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",{},a))):t.length?n(
"p",{class:"ajar-said"},t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),Yn={ruler(e,t,{group:o,change:s}){let a=Array.
from({length:11},(r,c)=>n("label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>s(
c),"aria-describedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),n("span",{},`${c}`)));return n("div",{class:"ajar-scale"},
n("div",{class:"ajar-numbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.low}`),n(
"span",{id:`${o}-high`},n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a,remarks:r}){let{chosen:c,own:l}=t||
{chosen:[],own:""},u=()=>a(c.length||l.trim()?{chosen:[...c],own:l}:null),p=e.many?"checkbox":"radio",i=e.cards.map(g=>n(
"input",{type:p,name:s,value:g.id,checked:c.includes(g.id),onchange:b=>{e.many?c=c.filter(j=>j!==g.id).concat(b.target.checked?
g.id:[]):(c=[g.id],l="",f&&(f.value="")),u()}})),f=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:g=>{l=g.target.
value,!e.many&&l.trim()&&(c=[],i.forEach(b=>{b.checked=!1})),u()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"\
ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((g,b)=>n("label",{class:"ajar-card"},i[b],n("span",{},g.
text))),f?n("label",{class:"ajar-own"},n("span",{},e.own),f):null,f&&e.remark&&r?r(f,e):null)},text:St,list:$t,date(e,t,{
words:o,change:s,say:a}){let r=xt(new Date);return n("label",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",
{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&c.value<r&&a(o["day-past"])}}))}};var Xn=e=>e;function pe(e,t){e.innerHTML=Xn(t)}function Be(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,c])=>n("option",{value:r,selected:r===o},c)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function Oe(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,r);return a}function Fe(e,t){let o=l=>[...e.querySelectorAll(
l)],s=o("details[open] > summary").map(l=>l.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of o("summary"))l.parentElement.open=s.includes(l.textContent);if(a===!1)return;let r=o("summary, button").
find(l=>l.textContent===a),c=r??e.querySelector("h2, p");r||(c.tabIndex=-1),c.focus({preventScroll:!0})}function Mt(e,{words:t,send:o,onDispose:s}){let a={},r=null,c=!1,l="",u=n("div",{}),p=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=ge(t,m=>{f.textContent=m}),b=tt(t),j=Be(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,u,f),b.dialog);let w=m=>{a.busy?f.textContent=t["room-one-moment"]:(g.begin(),
o(m,{awaited:!0}))},x=(m,y)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>w(y)},m),S=(...m)=>n(
"div",{class:"ajar-moves ajar-many"},...m);function M(){let m=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${h}\
-key`,"aria-describedby":`${h}-key-how`}):null,y=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(m&&!m.value){m.focus();return}w({room:"open",...m?{key:m.value}:{}}),m&&(m.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?W(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),m?n("label",{class:"ajar-words",for:m.
id},t["room-host-key"]):null,m?n("p",{class:"ajar-hint",id:`${h}-key-how`},t["room-host-key-how"]):null,m,S(y,a.elsewhere?
null:x(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:S(...[12,3].
map(C=>x(W(t["room-rehearse"],{n:C}),{room:"rehearse",phones:C})))]}let D=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),S(x(t["room-go-on"],{room:"go-on"}),x(t["room-end"],{room:"end"}))];function A(){let m=n("button",{type:"butt\
on",onclick:()=>b.show()},t["room-large"]),y=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:W(t["room-line"],{code:a.
code})),C=a.address?m:null;return r?[E(),n("div",{class:"ajar-door-line"},y,i,C),T(),L()]:[n("h2",{},t["room-title"]),E(),
T(),y,a.address?At(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?O():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},i,C,a.inside&&!a.practice?x(t["room-widen"],
{room:"widen"}):null),L()]}let E=()=>a.practice?n("p",{},Le(t)):null,T=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function O(){let m=n("select",{id:`${h}-address`,onchange:()=>o({room:"pick",ip:m.value})},...a.addresses.map(
({ip:y,network:C})=>n("option",{value:y,selected:y===a.picked},`${y} (${C})`)));return n("label",{class:"ajar-words",for:m.
id},n("span",{},t["room-address"]),m)}function L(){let m=n("div",{}),y=n("button",{type:"button",onclick:()=>q(!1)},t["r\
oom-end-no"]),C=n("button",{type:"button",onclick:()=>q(!0)},t["room-end"]),R=()=>m.replaceChildren(...c?[n("p",{},t["ro\
om-end-sure"]),S(y,x(t["room-end"],{room:"end"}))]:[C]),q=J=>{c=J,R(),(c?y:C).focus()};R();let z=(J,I)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...I()},{awaited:!0})},J);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?S(z(t["room-take-table"],()=>({
what:"table"})),z(t["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,n("p",{},t["room-end-how"]),
m)}function F(m){a={...a,...m},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let y=et(t,a.joined);
i.textContent!==y&&(i.textContent=y),b.update(a,y),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,c=!1),
a.busy?g.begin():(g.end(),f.textContent=""),_()}let _=Oe(u,()=>{let{joined:m,problem:y,...C}=a,R=JSON.stringify([C,r]);if(R===
l)return;l=R;let q={open:A,lost:D}[a.state]??M;Fe(u,()=>u.replaceChildren(...q().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let h=`ajar-door-${window.ajarForms}`;return We(e,()=>o({room:"look"}),s),{update:F}}var et=(e,t)=>t?t===
1?e["room-joined-one"]:W(e["room-joined"],{n:t}):e["room-joined-none"],Le=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function At(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return pe(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function tt(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,c){s.textContent=c;let l=JSON.stringify([r.address,r.code,r.practice]);l!==a&&(a=l,r.address?t.replaceChildren(
r.practice?n("p",{},Le(e)):"",At(e,r),s):(o.close(),t.replaceChildren()))}}}function We(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function _e(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},c){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(p,i)=>{let f=n("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return pe(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),l(o,"wide"),l(s,"narrow"),n("details",{open:u},n("summary",{},c.table),
n("table",{},n("thead",{},n("tr",{},...a.map(p=>n("th",{scope:"col"},p)))),n("tbody",{},...r.map(([p,...i])=>n("tr",{},n(
"th",{scope:"row"},p),...i.map(f=>n("td",{},f??"–")))))))))}function Tt({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,c=new Map,l=b=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...b}),u=l({id:`${r}-people`,
min:1}),p=b=>Math.max(0,Math.floor(Number(b.value)||0)),i=b=>b.kind==="card"?b.bands.slice(0,1):b.bands,f=b=>{let j=e.filter(
M=>M.item===b),w=(M,D)=>{let A=l({"aria-label":[M.card,i(M)[D]].filter(Boolean).join(": ")});return c.set(M.id,[...c.get(
M.id)??[],A]),A},x=j.length===1&&!j[0].card?j[0].bands.map((M,D)=>[M,[w(j[0],D)]]):j.map(M=>[M.card,i(M).map((D,A)=>w(M,
A))]),S=j[0].card?["",...i(j[0])]:null;return n("table",{},n("caption",{},s(b)),S&&S.length>2?n("thead",{},n("tr",{},...S.
map(M=>M?n("th",{scope:"col"},M):n("td",{})))):null,n("tbody",{},...x.map(([M,D])=>n("tr",{},n("th",{scope:"row"},M),...D.
map(A=>n("td",{},A))))))};function g(){let b=new Map(e.map(S=>[S,c.get(S.id).map(p)])),j=Math.max(...[...b.values()].map(
S=>S.reduce((M,D)=>M+D,0))),w=p(u)||j;if(!w){u.focus();return}let x=Object.fromEntries([...b].map(([S,M])=>[S.id,S.kind===
"card"?[M[0],Math.max(0,w-M[0])]:M]));a({counts:x,people:w})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:b=>{b.preventDefault(),g()}},
...[...new Set(e.map(b=>b.item))].map(f),n("label",{class:"ajar-words",for:u.id},n("span",{},o["room-people"]),u),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function Lt(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let c={not:{}},l=!1,u="",p="",i=!1,f=(I,G={})=>{i=I==="reveal",
E.begin(),o({question:e.of,do:I,...G},{awaited:!0})},g=n("div",{class:"ajar-results",hidden:!0}),b=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),w=n("span",{}),x=n("p",
{class:"ajar-counts"}),S=eo(e.minutes,t,s),M=n("button",{type:"button",class:"ajar-link",onclick:()=>h(!l)}),D=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),A=(...I)=>{D.textContent!==I[0]&&D.replaceChildren(...I)},E=ge(t,I=>A(
I||p)),T={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},O=Object.
keys(T).filter(I=>e.units.length||I==="open"||I==="close"),L=Object.fromEntries(O.map(I=>[I,n("button",{type:"button",onclick:()=>{
L[I].getAttribute("aria-disabled")?A(F(I)):I==="reset"?_():f(I)}},T[I])])),F=I=>c.busy?t["room-one-moment"]:c.not[I];function _(){
let I=n("button",{type:"button",class:"ajar-link",onclick:()=>{A(""),L.reset.focus()}},t["home-no"]),G=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{A(""),L.reset.focus(),f("reset")}},t["room-ask-reset"]);D.replaceChildren(t["room\
-reset-sure"]," ",I," ",G),I.focus()}function h(I){l=I,g.hidden=!I,a().hidden=I,M.textContent=t[I?"room-show-question":"\
room-show-result"]}let m=tt(t),y=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>m.show()},t["room-cod\
e"]),C={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function R(I){let G=c;c={...c,...I};let Z=c.
room==="open";w.replaceChildren(c.practice?Le(t):""),j.textContent=c.problem,j.hidden=!c.problem;let ee=[[c.answered,t["\
room-answered"]],[c.joined,t["room-have-joined"]]],se=!Z||!e.units.length?[]:c.hands||c.inside?ee.slice(0,1):ee;x.replaceChildren(
...se.map(([le,re])=>n("span",{},n("b",{},`${le}`)," ",re))),S.update(c.seconds);for(let le of O)It(L[le],F(le));p=Z?c.hands?
t["room-by-hands-now"]:C[c.state]:t["room-not-open"],(G.state!==c.state||G.room!==c.room||G.hands!==c.hands)&&A(p),c.busy||
E.end(),Nt(b,c.withheld),m.update(c.way??{},et(t,c.joined)),y.hidden=!c.way?.address,q(),i&&!c.busy&&c.state==="closed"&&
b.childElementCount&&(i=!1,b.scrollIntoView({block:"nearest"}))}function q(){let I=JSON.stringify(c.charts??[]);if(I===u)
return;u=I;let G=!!c.charts?.length;g.replaceChildren(...qt(c.charts??[],t)),M.hidden=!G,h(G),G&&i&&g.scrollIntoView({block:"\
start"}),i=!1}let z=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?x:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...O.
map(I=>L[I]))),n("div",{class:"ajar-bar-line"},w,D,M,y,S.element),m.dialog),J=e.units.length?Tt(e,{words:t,ask:r,send:I=>f(
"hands",I)}):null;return M.hidden=!0,We(z,()=>o({room:"look"}),s),{parts:[g,b,j,z,J].filter(Boolean),update:R}}function It(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Nt(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var qt=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return _e(s,o,t),s});function Dt(e,{words:t,send:o,onDispose:s}){
let a={},r="",c=n("div",{class:"ajar-results"}),l=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=n("div",{}),i=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=n("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?i.textContent=g():(i.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),g=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,c,l,u,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},f),i)),We(e,()=>o({room:"look"}),s),{update(b){a={...a,...b},p.replaceChildren(a.practice?Le(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Nt(l,a.withheld),It(f,g());let j=JSON.stringify(a.charts??[]);j!==r&&(r=j,c.replaceChildren(
...a.charts?.length?qt(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function eo(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),c=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),l=n("p",{class:"a\
jar-clock"},r," ",c);function u(){let i=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=i===null?"":`${Math.floor(
i/60)}:${String(i%60).padStart(2,"0")}`,g=i===null?e?W(t["room-minutes"],{minutes:e}):"":e?W(t["room-clock"],{time:f,minutes:e}):
f;r.textContent=a?"":g,c.textContent=t[a?"room-clock-show":"room-clock-hide"],l.hidden=!g}let p=setInterval(()=>{s!==null&&
u()},1e3);return o(()=>clearInterval(p)),{element:l,update:i=>{s=i==null?null:Date.now()-i*1e3,u()}}}function Rt(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),c=n("div",{class:"ajar-text"}),l=n("summary",{}),u=({title:f,
story:g,more:b,role:j})=>{pe(r,g),r.prepend(n("h2",{},f)),pe(c,b),l.textContent=j},p=e.couples.find(f=>f.id===o)??e.couples[0],
i=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(f=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:f.id,checked:f===
p,onchange:()=>{u(f),s(f.id)}}),n("span",{},f.title)))));return u(p),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},l,c),i)}var nt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",to=new RegExp(`^${nt}+|${nt}\
+$`,"g"),no=/[\p{L}\p{N}_]+/gu,oo=/^[\p{L}\p{N}_]+/u,so=/\{([a-z][a-z0-9-]*)\}/,[ao,ro]=["⁨","⁩"],Bt={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},co=new RegExp(`[,;:،]|${nt}`),io=/^\p{Uppercase}/u,Ft=/[.!?…؟。][\u2069”’"')»]*$/,
lo=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
he=e=>e.replace(to,""),de=e=>e.toLowerCase().toUpperCase(),ze=e=>e.match(oo)?.[0]??"",Wt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ie(e,t,o=[]){let s=e.split(so),a="";for(let r=0;r<
s.length-1;r+=2){let[c,l,u]=s.slice(r,r+3),p=uo(he(t[l]),u),i=fo(c,p,o),f=!i&&!a&&io.test(c);a+=Ft.test(a)?i.replace(/^,+/,
""):i,a+=ho(f?po(p):p)}return Ft.test(a)?a:a+s.at(-1)}function we(e){let t=he(e),[o,s,a]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(o in Bt&&s===Bt[o]&&he(a))||a.includes(o)||a.includes(s)?e:a}function uo(e,t){let o=e.length;for(;o&&co.test(
e[o-1]);)o-=1;let s=e.slice(0,o)||e,a=t.startsWith(",")&&s.endsWith(".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(
" ")+1).includes(".")?r:s}function po(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function fo(e,t,o){let s=de(
ze(t));if(!s)return e;let a=new Set(o.map(de)),r=c=>c===s||a.has(c)&&a.has(s);for(let c of e.matchAll(no))if(r(de(c[0])))
return e.slice(0,c.index);return e}var ho=e=>lo.test(e)?`${ao}${e}${ro}`:e;var ot=(e,t,o={})=>n("button",{type:"button",onclick:t,...o},e);function _t(e,t,{words:o,level:s,change:a,say:r,again:c,
moves:l,back:u,isQuick:p}){let i={...t},{cards:f,piles:g}=e,b=E=>g.find(T=>T.id===E).text,j=n("div",{class:"ajar-one"});
function w(E,T){i={...i,[E.id]:T},T||delete i[E.id],a(Object.keys(i).length?i:null),T&&r(W(o.moved,{card:we(E.text),pile:b(
T)}))}function x(E,{focus:T=!0,back:O=E?()=>x(E-1):u,onward:L=()=>M(E+1)}={}){let F=f[E],_=W(o["card-of"],{n:E+1,all:f.length}),
h=n("div",{class:"ajar-one-card",role:"group","aria-label":_,tabindex:"-1"},n("p",{class:"ajar-where"},_),n("p",{},F.text)),
m=y=>{w(F,y),L()};l.hidden=!0,j.replaceChildren(h,n("div",{class:"ajar-one-piles"},...g.map(({id:y,text:C})=>ot(C,()=>m(
y),{"aria-pressed":`${i[F.id]===y}`}))),n("div",{class:"ajar-one-also"},O?S(o.back,()=>O()):n("span",{}),S(o["card-out"],
()=>m("")),p?n("span",{}):S(o["card-enough"],()=>D()))),T&&h.focus({preventScroll:!0})}let S=(E,T)=>ot(E,T,{class:"ajar-\
link"}),M=E=>E<f.length?x(E):D();function D({focus:E=!0}={}){let T=n(`h${s}`,{tabindex:"-1"},o["cards-all"]),O=(L,F)=>{let _=f.
filter(y=>(i[y.id]??"")===F),h=y=>x(f.indexOf(y),{back:D,onward:D}),m=_.map(y=>n("li",{},ot(y.text,()=>h(y))));return m.
length?[n(`h${s+1}`,{},L),n("ul",{},...m)]:[]};j.replaceChildren(T,n("p",{class:"ajar-hint"},o["cards-all-how"]),...g.flatMap(
({id:L,text:F})=>O(F,L)),...O(o["cards-out"],"")),l.hidden=!1,E&&(T.focus({preventScroll:!0}),j.scrollIntoView({block:"n\
earest"}))}let A=f.map(E=>!!i[E.id]).lastIndexOf(!0)+1;return A===f.length||c&&A?D({focus:!1}):x(A,{focus:!1}),j}var mo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",go=new RegExp(`(${mo})|[.…]+|[!?;\\n]`,"gu"),bo=/[\u0300-\u036f'’‘ʼ]/g,
yo=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Pe(e){let t={};for(let[o,s]of Object.entries(e))t[o]=Pt(s,t);return t}
var be=(e,t)=>new RegExp(e.map(o=>Pt(o,t)).join("|"),"y");function Ue(e,t){let o=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return o}function He(e,t){let o=t;
for(let[s,a]of Ue(e,t))o=o.slice(0,s)+o.slice(s,a).replace(/[^ ]/g,"_")+o.slice(a);return o}var Ne=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function zt(e,t){let o=new Map,s=Ne(t),a=0;for(let r of e.join("")){let c=r.charCodeAt(0);a+=c-97,
c!==126&&o.set(a++,s[o.size])}return o}function Ve(e){let t=0;for(let o of e)t=(t*31+o.codePointAt(0))%2147483647;return t}
function Pt(e,t){return`(?:${(e.match(yo)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:ko(a)).join("")})`}function ko(e){let t=Ut(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var Ut=e=>e.
normalize("NFKD").replace(bo,"").toLowerCase();function qe(e){let t="",o=[];for(let s of e.matchAll(go)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let a=`${s[1]?Ut(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)o.push([s.index,s.index+s[0].length])}
return{line:t,places:o}}var jo=4,Ht=4,Vt=".",st=new WeakMap;function Ke(e,t){let{passes:o,kinds:s,learned:a}=Gt(t),{line:r,places:c}=qe(e),l=He(
o,r),u=Object.entries(s).flatMap(([f,g])=>Ue(g,l).map(([b,j])=>({kind:f,start:b,end:j-1}))),p=a?wo(u,r,a):u,i=(f,g)=>f.span[0]-
g.span[0]||f.span[1]-g.span[1]||(f.kind<g.kind?-1:+(f.kind>g.kind));return p.map(({kind:f,start:g,end:b})=>({kind:f,span:[
c[g][0],c[b][1]]})).sort(i)}function*Kt(e){let{passes:t,kinds:o}=Gt(e);for(let s of[t,...Object.values(o)])yield,Ue(s,"w\
e are here ")}function Gt(e){return st.has(e)||st.set(e,Oo(e)),st.get(e)}function wo(e,t,o){let{size:s,weights:a,kinds:r,
limit:c,least:l}=o,u=vo(t,o.same),p=u.slice(1).map((M,D)=>[...u[D],...M]),i=M=>{let D=new Set(M.flatMap(E=>E.numbers.map(
T=>T%s)));return[...D].reduce((E,T)=>E+(a.get(T)??0),0)/Math.sqrt(D.size)},f=[...u,...p];if(e.length)return at(f,i)[1]>l?
e:[];let g=f.filter(M=>M.length>jo),[b,j]=at(g,i);if(!(j>c))return[];let w=[...new Set(b.map(M=>M.numbers[0]))],x=M=>w.reduce(
(D,A)=>D+M[A%M.length],0),[S]=at(Object.keys(r),M=>x(r[M]));return[{kind:S,start:b[0].start,end:b.at(-1).start}]}function vo(e,t){
let o=Vt,s=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],c=[r,`${o} ${r}`,...xo(a[0])];s.at(-1).push({
start:a.index,numbers:c.map(Ve)}),o=r,r===Vt&&s.push([])}return s.filter(a=>a.length)}function xo(e){let t=["<",...e,">"];
return t.slice(Ht-1).map((o,s)=>`-${t.slice(s,s+Ht).join("")}`)}var at=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?
s:o,[null,-1/0]),Jt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Oo({
lists:e,passes:t,phrases:o,learned:s}){let a=Pe(e),r=Object.entries(o).map(([c,l])=>[c,be(l,a)]);return{passes:be(t,a),kinds:Object.
fromEntries(r),learned:s&&Co(s)}}function Co({same:e,gaps:t,weights:o,kinds:s,...a}){let r=e.map(l=>l.split(" ")),c=Object.
entries(s).map(([l,u])=>[l,Ne(u)]);return{...a,same:new Map(r.flatMap(l=>l.map(u=>[u,l[0]]))),weights:zt(t,o),kinds:Object.
fromEntries(c)}}function Qt({title:e,close:t,bar:o,parts:s}){let a=()=>{c.close?c.close():c.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),r.focus()}var Zt=["emergency","crisis","violence","agency","worried","child"],So=["crisis","violence"],en='a[href$="#Help-lines"]',
ce=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Yt(){for(let e of ce().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ce().listeners.delete(e),e.shown||(e.shown=t)}}function $o(e,{zone:t="",
languages:o=[]}){let s=l=>l.endsWith("/")?t.startsWith(l):t===l,a=e.find(({zones:l})=>l.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(l=>l.home);return r?r.code:o.map(l=>l.split("-").slice(1).join("-").
toUpperCase()).find(l=>e.some(({code:u})=>u===l))??""}function tn(e,t,o){let s=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let l=s.flatMap(p=>Ke(p,c)),u=Jt(l,c);if(u)return{...u,
kinds:[...new Set(l.map(({kind:p})=>p))].sort()}}let a=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:c})=>t[c]===0)?{...r,kinds:[]}:null}var rt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),ct=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Xt=e=>`tel:${e.match(/\d+/)[0]}`;function nn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(ce().countries=
t);let a=()=>ce().countries,r=()=>ce().chosen||$o(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>a().find(O=>O.code===r());function l(O){ce().chosen=O,Yt();for(let{element:L,draw:F}of ce().
listeners)F(L)}function u(O,L){return L(O),ce().listeners.add({element:O,draw:L,shown:!1}),queueMicrotask(Yt),O}let p=O=>u(
n("div",{}),L=>L.replaceChildren(...O())),i=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],L=n("select",{onchange:()=>{
l(L.value),s(L.value)}},...O.map(F=>n("option",{value:F.code},F.country)));return u(L,()=>{L.value=c()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),L)},f=({say:O,to:L},F)=>{if(/^(tel|sms):/.test(L))return n("a",
{class:F?"ajar-reach":"ajar-reach ajar-first",href:L},n("span",{},...ct(O)));let _=n("span",{},O),h=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":W(e["help-copy-what"],{address:L}),onclick:async()=>{await Eo(L,_)&&(h.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},_," ",h)},g=O=>n("li",{},n("p",{class:"ajar-for"},O.
for_what),n("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...O.reach.map(f))),b=({emergency:O,note:L})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),L?n("\
p",{class:"ajar-hint"},L):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Xt(O)},W(e["help-call"],{number:O})))),
j=O=>p(()=>{let L=c();if(!L)return[n("p",{},e["help-elsewhere-how"])];let F=O.flatMap(_=>_==="emergency"?b(L):rt(L,[_]).
map(g));return[n("ul",{class:"ajar-help-lines"},...F)]});function w(){Qt({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},i(),it({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),j(Zt),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function x({title:O,text:L,now:F,lines:_,kinds:h,
countries:m},{level:y,aside:C,needs:R}){return m&&!T()&&(ce().countries=m),n("section",{class:"ajar-danger"},n(`h${y}`,{
tabindex:"-1"},O),n("p",{},L),h.length?null:R?.()??null,i(),j(_),n("ul",{class:"ajar-todo"},...F.map(q=>n("li",{},q))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:C},e["help-aside"]))}let S=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function M({emergency:O,...L}){let _=So.map(m=>rt(
L,[m])[0]?.reach??[]).flatMap(m=>["tel:","sms:"].map(y=>m.find(({to:C})=>C.startsWith(y))));return[{say:W(e["help-call"],
{number:O}),to:Xt(O)},..._.filter(Boolean)]}let D=(O=`${e["help-line"]} `)=>p(()=>{let L=c(),F=(L?M(L):[]).flatMap(({say:m,
to:y},C)=>[C?" · ":"",n("a",{href:y},...ct(m))]),_=n("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),
h=n("span",{class:"ajar-off-paper"},F.length?" · ":"",_);return[n("p",{class:"ajar-help-line"},O,...F,h)]});function A(O){
if(!T())return;let[L]=[...O.querySelectorAll(en)].reverse();L?.closest("p, ul").after(D(""));for(let F of O.querySelectorAll(
"details"))F.open=F.querySelector("summary").textContent===c()?.country}let E=()=>p(()=>{let O=c();return O?[n("p",{},n(
"b",{},`${e["help-title"]}, ${O.country}`)),n("p",{},`${e["help-danger"]} ${W(e["help-call"],{number:O.emergency})}`),n(
"ul",{},...rt(O,Zt).map(({for_what:L,name:F,reach:_,hours:h})=>n("li",{},...ct(`${L}: ${F}. ${_.map(({say:m})=>m).join("\
 · ")}. ${h}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),T=()=>a().length>0;return{open:w,notice:x,button:S,line:D,addNumbers:A,
text:E,choose:l,code:r,isKnown:T}}var it=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function on(e){if(ce().open){ce().open=e;return}ce().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(en)&&(t.preventDefault(),t.stopPropagation(),ce().open())},{capture:!0})}async function Eo(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function sn(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var Mo="about:blank";function lt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Mo)}function an(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),lt()))},{capture:!0})}function rn(e,t,{words:o,group:s,change:a,say:r}){let c={...t},l={},u=e.piles.map(b=>(l[b.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.
classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let w=f[j.dataTransfer.
getData("text/plain")]?.[b.id];w&&!w.matches(":disabled")&&(w.checked=!0,i(w.dataset.card,b))}},l[b.id]))),p=()=>e.piles.
forEach(b=>{l[b.id].textContent=W(o["pile-count"],{pile:b.text,n:Object.values(c).filter(j=>j===b.id).length})}),i=(b,j)=>{
c[b]=j.id,p(),a({...c}),r(W(o.moved,{card:we(e.cards.find(w=>w.id===b).text),pile:j.text}))},f={},g=e.cards.map(b=>{f[b.
id]={};let j=`${s}-${b.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.setData(
"text/plain",b.id)},n("legend",{},b.text),n("div",{class:"ajar-into"},...e.piles.map(w=>{let x=n("input",{type:"radio",name:j,
value:w.id,"data-card":b.id,checked:c[b.id]===w.id,onchange:()=>i(b.id,w)});return f[b.id][w.id]=x,n("label",{},x,n("spa\
n",{},w.text))})))});return p(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...u),...g)}var pt=["open","closed","half-open"],Ao=2,To=90,ft=3,Ge="none",cn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,Lo=/[“”„«»"' \t\n]/g,
ln=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Io=["i","im","id","ill","ive","its","we","were","well"],No=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,
qo=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,ut=new WeakMap;function Do(e,t){let o=pn(t),
{sentences:s,forms:a,at:r}=Fo(e,o);if(r<0||a[r].name===Ge)return{kind:"",reason:"",notes:[],remarks:[]};let c=Po(zo({sentences:s,
forms:a,at:r},o),o.learned),{name:l,start:u,end:p}=a[r],i=Uo(c,l,dt(e,s[r],u,p),t),f=Ho(e,s,o),b=[c==="open"&&f.some(j=>j.
name!=="two-at-once")?"":i,...f.map(j=>j.remark)].filter(Boolean);return{kind:c,reason:i,notes:f,remarks:b.slice(0,Ao)}}function Ro(e,t){let o=pn(t),s=t["about-statements"],a=hn(Zo(e)),r=Object.entries(o.blame).map(([w,x])=>({name:w,places:a.
flatMap(S=>Vo(w,x,S,o))})),c=new Set(r.flatMap(({places:w})=>w.map(({sentence:x})=>x))),l=[],u="";for(let{name:w,places:[
x]}of r){if(!x)continue;let S=Ko(e,x,o.quotedTo[w]);l.length||(u=Go(w,e,x,o)),l.push({name:w,words:S,remark:W(s.blame[w].
say,{words:S})})}let p=l.map(w=>w.name),i=a.filter(w=>!c.has(w)),f=Object.keys(o.parts).filter(w=>(w==="seen"?i:a).some(
({line:x})=>ye(o.parts[w],x))),g=f.map(w=>s.parts[w]).join(", "),b=f.length?W(s.mirror,{parts:g}):"",j=[b,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:f,mirror:b,blame:p,notes:l,rewording:u,remarks:j}}function un({remark:e,opener:t=""},o,s){
return s?.coach?Object.values(s.dangers).some(r=>Ke(o,r).length)?[]:e==="question"?Do(o,s.coach).remarks:Ro(`${t.replace(
/…$/,"")} ${o}`,s.coach).remarks:[]}function pn(e){return ut.has(e)||ut.set(e,Bo(e)),ut.get(e)}function Bo(e){let t=Pe(
e.lists),o=l=>Object.fromEntries(Object.entries(l).map(([u,p])=>[u,be(p,t)])),{limit:s,unit:a,forms:r,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:o(e.anywhere),first:o(e.first),echoes:be(e.echoes,t),stated:be(
e.stated,t),notes:o(e.notes),learned:{limit:s,unit:a,forms:r,weights:pt.map(l=>Ne(c[l]))},passes:be(e.passes,t),quotes:be(
e.quotes,t),blame:o(e.blame),unless:o(e.unless),quotedTo:o(e["quoted-to"]),parts:o(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function ye(e,t){for(let o=0;o<t.length;o=t.indexOf(" ",o)+1||t.length)if(e.lastIndex=
o,e.test(t))return[o,e.lastIndex]}function Fo(e,t){let o=hn(e),s=o.map(p=>Wo(p,t)),a=p=>o.map((i,f)=>f).filter(p),r=a(p=>o[p].
mark==="?"),c=r.filter(p=>fn(o[p])>=ft),l=a(p=>!["none","echo","short"].includes(s[p].name)),[u]=[c,r,l].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:o,forms:s,at:u??o.length-1}}var Je=e=>e.trim().split(" ").slice(0,-1),fn=({line:e})=>Je(
e).length-1;function Wo({line:e,mark:t},{anywhere:o,first:s,fillers:a,echoes:r,stated:c}){for(let[i,f]of Object.entries(
o)){let g=ye(f,e);if(g)return{name:i,start:g[0],end:g[1]}}let l=Object.entries(s).map(([i,f])=>({name:i,place:ye(f,e)})).
filter(({place:i})=>i).map(({name:i,place:[f,g]})=>({name:i,start:f,end:g}));if(l.length){let i=l.reduce((f,g)=>g.start<
f.start?g:f);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:Ge}:e.
slice(2,i.start).split(" ").filter(Boolean).some(b=>!a.has(b))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:Ge}:i}let u=dn(Je(e).slice(1),a).length>ft?"echo":"short";return{name:t==="?"&&ye(r,e)?u:Ge,start:2,end:e.length}}
function dn(e,t){let o=e.findIndex(s=>!t.has(s));return e.slice(o)}function _o({sentences:e,forms:t,at:o},{fillers:s}){let{
line:a,mark:r}=e[o],c=dn(Je(a).slice(1),s),l=Je(a.slice(t[o].start)),u=["what","how","why","tell","half-open"],p=t.filter(
({name:i},f)=>f!==o&&(e[f].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:i})=>`beside ${i}`)]}function zo(e,t){let{forms:o,weights:s,unit:a}=t.learned,
r=o[e.forms[e.at].name]??pt.map(()=>0),c=new Set(_o(e,t).map(u=>Ve(u)%s[0].length)),l=a/Math.sqrt(c.size);return r.map((u,p)=>u+
[...c].reduce((i,f)=>i+s[p][f],0)*l)}function Po(e,{limit:t}){let[o,s]=[...e].sort((a,r)=>r-a);return o-s>=t?pt[e.indexOf(
o)]:""}function Uo(e,t,o,s){let a=s["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fac\
t":"closed"]:e==="half-open"?W(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:o}):e!=="open"?"":
W(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:o})}function Ho(e,t,{data:o,
notes:s}){let a=o["about-questions"].notes,r=t.filter(u=>u.mark==="?"),c=r.length?r:t.slice(-1),l=[];return Object.entries(
s).flatMap(([u,p])=>{let i=c.map(g=>({sentence:g,place:ye(p,g.line)})).find(({place:g})=>g);if(i){let g=dt(e,i.sentence,
...i.place);return l.some(b=>b.includes(g))?[]:(l.push(g),[{name:u,words:g,remark:W(a[u],{words:g})}])}let f=c.filter(g=>fn(
g)>=ft).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:a[u]}]:[]})}function Vo(e,t,o,{passes:s,quotes:a,unless:r}){
if(ye(a,o.line))return[];let c=He(s,o.line),l=ye(t,c);return!l||r[e]&&ye(r[e],c)?[]:[{sentence:o,start:l[0],end:l[1]}]}function Ko(e,{
sentence:t,start:o,end:s},a){let r=a&&ye(a,t.line.slice(o,s));return dt(e,t,o,r?o+r[1]:s)}function Go(e,t,o,s){let a=s.data["\
about-statements"].blame[e],r=Jo(e,t,o,s),c=r>0?Qo(t,o.sentence,r):"",l=e==="ultimatum"&&qe(c).line.split(" ").some(i=>Io.
includes(i)),p=o.sentence.line.slice(o.start).split(" ")[1]==="always"?a.sometimes:a.try;return c&&p&&!l?W(p,{rest:c}):a.
otherwise}function Jo(e,t,{sentence:o,start:s,end:a},{verbs:r,acts:c}){let{line:l}=o,u=l.slice(s,a).trim().split(" "),p=u[0]===
"you"||u[0]==="u",i=b=>p&&u.slice(1,1+b.length).join()===b.join(),f=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(f=a);let g=i(["never"])&&r.has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&g&&(f=l.indexOf(` ${u[2]} `,s)+
1),e==="makes"&&i(["make","me","feel"])&&(f=l.indexOf(" feel ",s)+6),e==="feel-you"){let b=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=b<0?0:s+b+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[b],[,j]]=[o.places[s],o.places[a-1]];
t.slice(b,j).includes(",")&&(f=s+u.slice(0,3).join(" ").length+1)}return f<l.length-2?f:0}function Qo(e,{places:t},o){let[
s]=e.slice(t[o][0],t.at(-1)[0]).split(qo,1),a=s.replace(ln," ").replace(/^ +| +$/g,"");return[...a].length<=To?a:""}var dt=(e,{
places:t},o,s)=>e.slice(t[o][0],t[s-1][1]).replace(ln," ").replace(No,"");function hn(e){let{line:t,places:o}=qe(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let c=t.startsWith(". ",r);if(!(!c&&r<t.length)){if(r>a){let[
l]=o[a],[,u]=o[r-1],p=c?o[r]:[u,u];s.push({line:`^ ${t.slice(a,r)}. `,places:[[l,l],[l,l],...o.slice(a,r),p,p],mark:c?e.
slice(...o[r]):""})}a=r+2}}return s}function Zo(e){return e.replace(cn,"").replace(Lo,"")?e.replace(cn,t=>" ".repeat(t.length)):
e}var Yo=1200;function mn(e,{words:t,find:o}){let s=n("div",{"aria-live":"polite"}),a=n("p",{class:"ajar-hint"}),r=n("div",
{class:"ajar-remarks"},s,a),c=0,l=[],u=f=>{window.ajarNoRemarks=f,l=[],i()},p=(f,g)=>n("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(g)},f);function i(){let f=window.ajarNoRemarks===!0,g=f||!e.value.trim()?[]:o(e.value);g.length&&
g.join(`
`)===l.join(`
`)||(l=g,s.replaceChildren(...g.map(b=>n("p",{},b))),f?a.replaceChildren(p(t["remarks-on"],!1)):g.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(i,Yo)}),r}var ht=2e4,Xo=10,ie=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,values:o})}};function bt({
items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new ie("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let c=o[r.id],l=c==null?null:ts[r.kind](c,r);ke(r,a)&&(a[r.
id]=es(r,l,a))}return a}function yn(e,t){try{bt(e,t)}catch(o){if(o instanceof ie)return!1;throw o}return!0}var kn=e=>Object.
values(e).every(t=>t==null);function Ce(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>gn(
e.cards,o)),he(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${gn(e.piles,t[o.
id])}`);case"date":return[Wt(t)];case"list":return t.map(he);default:return[he(`${t}`)]}}var gn=(e,t)=>e.find(o=>o.id===
t)?.text??t;function es(e,t,o){if(e.kind!=="choice"||!t)return t;let s=xe(e,o).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var ts={ruler(e){if(!Number.isInteger(e)||e<0||e>Xo)throw new ie("a\
nswer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:u})=>u);if(!bn(e)||!Array.isArray(e.chosen)||!e.
chosen.every(gt(a)))throw new ie("answer-cards");let{chosen:r}=e,c=mt("own"in e?e.own:"")??"";if(c&&!s)throw new ie("ans\
wer-own");if(!o&&r.length+!!c>1)throw new ie("answer-one-card");let l=a.filter(u=>r.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:c})=>c),a=gt(o.map(({id:c})=>c));if(!bn(e)||!Object.keys(e).every(
gt(s))||!Object.values(e).every(a))throw new ie("answer-piles");let r=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return r.
length?Object.fromEntries(r):null},text:mt,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ie("answer-lines",
{most:t});let o=e.map(s=>mt(s)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(!vt(e))throw new ie(
"answer-day");return e}};function mt(e){if(typeof e!="string")throw new ie("answer-text");if(e.length>ht&&[...e].length>
ht)throw new ie("answer-long",{most:ht});return he(e)?e:null}var gt=e=>t=>e.includes(t),bn=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var ns=[{answers:["all"]}],os=/\p{L}/u,ss=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,as=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
rs=/\{([a-z][a-z0-9-]*)\}/g;function wn({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:p})=>[p,s[p]??null]));if(kn(r))return"nothing"in o?[Qe([o.nothing])]:[];let c=cs({items:e,answers:r,rules:t,phrases:o}),
u=(a||!t.length?ns:t).flatMap(c);return a||!("closing"in o)?u:[...u,Qe([o.closing])]}var Qe=e=>({words:e,heading:"",said:[]}),
je=(e,t,o=[])=>({words:o,heading:e,said:t}),jn=(e,t)=>e.filter(o=>!t.has(de(o)));function cs({items:e,answers:t,rules:o,
phrases:s}){let a=h=>e.find(({id:m})=>m===`couple-${h}`)??e.find(({id:m})=>m===h),r=h=>t[a(h)?.id]??null,c=h=>a(h)?Ce(a(
h),r(h)):[],l=h=>{let m=new Set(h.map(a));return e.filter(y=>m.has(y))},u=h=>{let m=r(h);return typeof m=="number"?m:c(h).
length},p=h=>h.map(m=>r(m)?.chosen).find(m=>Array.isArray(m))??[],i=(h,m)=>{let[y,C]=[a(h),r(h)];return y?.kind!=="sort"||
!C?[]:y.cards.filter(({id:R})=>C[R]===m).map(({text:R})=>R)},f=h=>new Set(h?c(h).map(de):[]),g=({if:h=[],unless:m=[]})=>h.
every(b)&&!m.some(b);function b(h){if(typeof h=="string")return r(h)!==null;let{item:m=[],cards:y,piles:C,without:R,only:q,
least:z,asked:J}=h;if(J)return!!a(J)&&ke(a(J),t);let I=m.find(ee=>r(ee)!==null);if(!I)return!1;let G=p([I]);return y&&!y.
some(ee=>G.includes(ee))||C&&!C.some(ee=>jn(i(I,ee),f(R)).length)||q&&!(ee=>ee.size===1&&ee.has(q))(new Set(Object.values(
r(I))))?!1:z==null||u(I)>=z}let j=(h,m={})=>W(s[h],m);function w(h,m={}){if(typeof h=="string")return j(h,m);if(!g(h))return null;
let{phrase:y,of:C,score:R}=h;if(R){let q=O(R);return q===null?null:j(y,{t:50+10*q})}return C?c(C).length?j(y,{n:u(C),...m}):
null:j(y,m)}let x=(h=[],m={})=>h.map(y=>w(y,m)).filter(y=>y!==null),S=(h,m)=>{let y=x(h,m);return y.length?[Qe(y)]:[]};function M(h){
if(typeof h=="string")return c(h);if("level"in h)return L(h);if("phrase"in h){let[z]=h.of?c(h.of):[],J=w(h,z===void 0?{}:
{words:z});return J===null?[]:[J]}let{item:m,pile:y,also:C,without:R}=h,q=y?i(m,y):c(m);return C&&(q=q.filter(z=>f(C).has(
de(z)))),jn(q,f(R))}let D=({heading:h,under:m})=>h?j(h):(m&&a(m)?.said)??"";function A(h,m){let y=a(h);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let C=q=>y.piles.find(z=>z.id===q).text;return(m??y.piles.map(({id:q})=>q)).map(q=>({id:q,text:C(
q),cards:i(h,q)}))}let E=o.find(h=>h.ladder)?.ladder,T=()=>Math.floor(E.rungs.length/2);function O(h){let[m]=p([h]);return!E||
!m?null:T()-E.rungs.findIndex(({card:y})=>y===m)}function L({level:h,up:m=0}){let y=h.map(O).find(R=>R!==null);if(!E||y===
void 0)return[];let C=E.rungs[T()-y-m];return C?c(C.item):[]}let F={answers({answers:h}){return(h[0]==="all"?e:l(h)).filter(
({id:y})=>t[y]!==null).map(y=>je(y.said||y.ask,Ce(y,t[y.id])))},lines(h){let m=h.lines.flatMap(M),y=m.length?[je(D(h),m,
x(h.say))]:[],C=h.count?.[Math.min(m.length,h.count.length-1)];return C?[...y,Qe([j(C,{n:m.length})])]:y},piles({piles:h,
only:m,heading:y,below:C={},all:R={}}){let q=z=>z.length===a(h).cards.length;return A(h,m).filter(({cards:z})=>z.length).
flatMap(({id:z,text:J,cards:I})=>{let G=q(I)&&R[z]||C[z],Z=y?j(y,{pile:J}):J;return[je(Z,I),...S(G?[G]:[])]})},empty(h){
let m=A(h.empty,h.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return m.length?[je(D(h),m,x(h.say))]:[]},sentence(h){
let m=s[h.sentence],y=vn(m),C=Object.fromEntries(y.map(R=>[R,c(R).join(" ")]));return Object.values(C).every(Boolean)?[je(
D(h),[is(h,m,C)])]:[]},message(h){let m=h.message.parts.map(y=>[y,c(y.item)[0]]).filter(([,y])=>y).map(([y,C])=>_(y,C,h.
message));return m.length?[je(D(h),[m.join(" ")])]:[]},ladder(){let[h=""]=c(E.goal),[[m],[y]]=[p([E.today]),p([E.later])],
C=E.rungs.map(({card:R,item:q})=>{let z=a(q)?.said??"",[J]=c(q),I=J?`${z}: ${J}`:j("open",{level:z}),G=ls(R===m,R===y,!!y);
return G?j(G,{level:I}):I});return[je(j(h?"ladder":"ladder-unnamed",{goal:h}),C)]},missing({missing:h,say:m}){let y=l(h).
filter(({id:C})=>t[C]===null);return y.length?S(m,{parts:y.map(C=>C.said).join("; ")}):[]},repeated(h){let m=h.repeated.
map(c),y=new Map;for(let q of m.flat())y.has(de(q))||y.set(de(q),q);let C=q=>m.filter(z=>z.some(J=>de(J)===q)).length>1,
R=[...y].filter(([q])=>C(q)).map(([,q])=>q);return R.length?[je(D(h),R)]:[]}};function _(h,m,{self:y=[],small:C=[],capitals:R=[]}){
let{opener:q,clause:z,clauses:J=[],questions:I=[],names:G=!1}=h,Z=we(m),ee=ze(Z),se=ee.toLowerCase();if(y.includes(se))return Ie(
"{words}.",{words:Z});let le=[...s[q]].at(-1);if(!ss.test(Z.match(os)?.[0]??"a")||I.includes(se))return Ie(`{words}${le}`,
{words:Z});let re=s[z&&J.includes(se)?z:q],me=G||R.includes(ee);return Ie(re,{words:xn(Z,C,me)})}return h=>{if(!g(h))return[];
let m=Object.keys(F).find(C=>C in h),y=m?F[m](h):S(h.say);return y.length&&h.then?[...y,...S([h.then])]:y}}var vn=e=>[...e.
matchAll(rs)].map(([,t])=>t);function is({alike:e,small:t=[],lower:o=[]},s,a){let r=l=>xn(we(he(a[l])),t,!o.includes(l)),
c=Object.fromEntries(vn(s).map(l=>[l,r(l)]));return Ie(s,c,e)}function xn(e,t,o){let s=ze(e);if(!([...s].length>1&&as.test(
s)&&!o)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function ls(e,t,o){return t?
e?"was-and-now":"now":e?o?"was":"today":""}function On(e,t,o){let s=us(e,t,o),a=!o||!!s?.kinds.length;return{danger:s,reflection:wn(e,t,{plain:a})}}function us({items:e},t,o){
let s=o&&tn(e,t,o.dangers);return s?{...s,countries:o.countries}:null}function yt(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),c=[...e.childNodes],l=(i,f)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),r.focus(),f()}},i),u=l(t["home-no"],()=>{}),p=n("div",{class:"\
ajar-moves"},u,l(o,a));e.replaceChildren(n("p",{},s),p),u.focus()}function Ze(e){let o=n("button",{type:"button",onclick:()=>yt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function Cn({words:e,send:t,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=n("span",{}),r=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),c=n("p",{class:"ajar-problem",role:"al\
ert"}),l=n("p",{class:"ajar-news",role:"status"}),u=n("div",{}),p=n("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=i,g=!1,b=!1,j=!1,w=!1,x=!1,S=($,P,v={})=>n(
"button",{type:"button",onclick:P,...v},$),M=n("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>R()}),D=S(
e["keep-open"],()=>R(),{class:"ajar-link"}),A=n("div",{class:"ajar-offer"}),E=!1,T=$=>{$.tabIndex=-1,$.focus()},O=()=>u.
querySelector(".ajar-change"),L=()=>i.state==="kept"&&!i.reopen;function F($,P=$){r.dataset.short=P,a.textContent!==$&&(a.
textContent=$)}function _(){let $=i.problem?e["keep-unsaved"]:e["keep-saving"],[P,v]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[$],
lost:[e["keep-lost"]]}[x?"lost":i.state];r.classList.toggle("ajar-state-lost",x),F(P,v),r.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,h()}function h(){let $=o&&
i.state==="none"&&!g,[P,v]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];M.setAttribute(
"aria-label",P),M.replaceChildren(n("span",{class:"ajar-long"},P),n("span",{class:"ajar-short"},v)),M.hidden=!$||E,D.hidden=
!$||!i.exists,A.hidden=!$||w,p.hidden=$&&c.hidden&&!l.textContent}function m(){let $=()=>{w=!0,_(),T(r)};return A.replaceChildren(
n("p",{},e["keep-offer"]),n("div",{class:"ajar-offer-ways"},S(e["keep-nothing"],$),S(e["keep-offer-yes"],R))),A}function y(){
i={...i,saved:!1},_()}function C(){_(),f=i,L()?u.replaceChildren(b?Z("change"):re()):i.state!=="none"?u.replaceChildren(
Z("unlock")):g?u.replaceChildren(Z(i.exists?"open":"start")):u.replaceChildren(o?"":w?I():J())}let R=()=>{g=!0,l.textContent=
"",C(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},q=()=>i.hosted?n("p",{},e["keep-hub"]):null,
z=()=>i.here?n("details",{},n("summary",{},e["keep-tab"]),n("p",{},e["keep-tab-how"])):null;function J(){return n("div",
{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-title"]),n("p",{},e[i.exists?"keep-there":"keep-why"]),q(),n("d\
iv",{class:"ajar-moves"},S(e["keep-nothing"],()=>{w=!0,C(),T(r)}),S(e[i.exists?"keep-open":"keep-start"],R)))}let I=()=>n(
"p",{},S(e[i.exists?"keep-open":"keep-start"],R,{class:"ajar-link"}));function G(){let P=["none","weak","fair","good","s\
trong"].map(v=>e[`keep-strength-${v}`]).reduce((v,B)=>B.length>v.length?B:v);return n("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":P},n("span",{},e["keep-strength-none"]))}function Z($){let P=$==="start"||$==="change",v={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[$],B=n("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{P&&t({strength:B.value})}}),U=n("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),Q=n("div",{},n("label",{for:`${s}-again`},e["keep-again"]),U),oe=n("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),te=n("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:te.value})}),ne=G(),fe=()=>{if(!B.value){B.focus();return}if(oe.hidden=!0,P&&B.type==="password"&&U.value!==B.value){
oe.textContent=e["keep-again-differs"],oe.hidden=!1,U.focus();return}$==="change"?t({change:B.value},{awaited:!0}):t({[$===
"start"?"keep":"unlock"]:B.value,place:te.value},{awaited:!0}),F(e["keep-opening"]),B.value="",U.value="",ne.firstChild.
textContent=e["keep-strength-none"]},ue=()=>{g=!1,b=!1,C(),$==="change"?O().focus():T(r)},d=n("details",{},n("summary",{},
e["keep-where"]),n("label",{for:`${s}-place`},e["keep-place"]),te);return n("form",{class:"ajar-ask",onsubmit:k=>{k.preventDefault(),
fe()}},n(i.state==="locked"?"h1":"p",{class:"ajar-title"},v),q(),$==="start"&&o?n("p",{},e["keep-why"]):null,$==="start"?
z():null,$==="change"?n("p",{},e["keep-change-how"]):null,P?n("p",{},e["keep-no-way-back"]):null,$==="start"&&i.here==="\
browser"?n("p",{},e["keep-browser"]):null,n("label",{for:`${s}-words`},e[$==="change"?"keep-new":"keep-passphrase"]),n("\
p",{class:"ajar-hint",id:`${s}-how`},e[P?"keep-how":"keep-how-open"]),B,P?ne:null,P?Q:null,n("label",{class:"ajar-card"},
n("input",{type:"checkbox",onchange:({target:k})=>{B.type=k.checked?"text":"password",Q.hidden=k.checked,oe.hidden=!0}}),
n("span",{},e["keep-see"])),P?oe:null,$==="change"||i.here?null:d,n("div",{class:"ajar-moves"},$==="unlock"?null:S(e["ke\
ep-not-now"],ue),n("button",{type:"submit"},v)),P?null:le(),$==="start"&&i.here?se():null)}let ee=()=>n("div",{},S(e["ke\
ep-copy"],()=>t({take:"sealed"})));function se(){let $={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
P=n("input",{type:"file",onchange:async()=>{let U=new Uint8Array(await P.files[0].arrayBuffer()),Q=()=>t({bring:U},{awaited:!0});
P.value="",i.exists?yt(B,{...$,act:Q}):Q()}}),v=n("label",{class:"ajar-words"},n("span",{},e["keep-bring"]),P),B=n("div",
{class:"ajar-twice"},v);return B}function le(){let $=Ze({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return n("details",{},n("summary",{},e["keep-forgot"]),n("p",{},e["keep-forgot-how"]),...i.here?[n("p",
{},e["keep-copy-forgot"]),ee(),se()]:[],n("p",{},e["keep-erase-how"]),$)}function re(){let $=n("select",{id:`${s}-minute\
s`,onchange:()=>t({minutes:Number($.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((P,v)=>P-v).map(P=>n("option",
{value:P,selected:P===i.minutes},W(e["keep-minutes"],{n:P}))));return n("div",{class:"ajar-kept"},S(e["keep-lock"],()=>{
F(e["keep-opening"]),t({lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{b=!0,j=!1,C(),u.querySelector("input").focus()},
{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},j?e["keep-changed"]:""),n("details",{},n("summary",{},
e[i.here?"keep-more":"keep-where"]),...i.here?[n("p",{},e["keep-copy-how"]),ee()]:[n("p",{},i.place)],i.copied?n("p",{},
W(e["keep-copied"],{program:i.copied})):null,n("label",{for:`${s}-minutes`},e["keep-idle"]),$))}function me($){if($.strength!=
null){let P=u.querySelector(".ajar-strength > span");P&&(P.textContent=$.strength);return}if($.changed){b=!1,C(),u.querySelector(
".ajar-changed").textContent=e["keep-changed"],j=!0,O().focus();return}i={...i,...$},i.state==="kept"&&(g=!1),L()||(b=!1),
_(),Ee()}let Ee=Oe(u,()=>{let $=f;if($.state===i.state&&$.exists===i.exists&&$.minutes===i.minutes&&$.here===i.here&&!!$.
reopen==!!i.reopen&&!!$.hosted==!!i.hosted&&u.firstChild){f=i;return}let v=g&&$.place!==i.place;C(),$.state!==i.state&&$.
state!=="none"?T(r):v&&u.querySelector("input").focus()});return C(),{line:r,small:M,opener:D,more:p,offer:m,setStart:$=>{
E=$,_()},update:me,begin:y,setLost:$=>{x=$,_()},say:$=>{l.textContent=$,p.hidden=!1}}}function Sn({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!ke(s,o)))if(s.kind==="choice"){let c=(s.among?
xe(s,o):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),l=a.own?.trim()?a.own:"";(c.length||l)&&(o[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let r=s.cards.filter(c=>a[c.id]).map(c=>[c.id,a[c.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(c=>c.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var $n=(e,t)=>W(e.ask,t);var ps=new Set(["autorestarting","dead","restarting","terminating"]),fs=4e3;function En({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,c=(u,p)=>{
ps.has(p)&&t()},l=(u,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,fs):o()};return s.connect(
c),a.connect(l),()=>{clearTimeout(r),s.disconnect(c),a.disconnect(l)}}function Mn({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([u,p])=>{let i=Sn(u,p),f=u.items.filter(g=>g.id in i).map(g=>[$n(g,i),...Ce(g,i[g.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function r(u){let p=a(),i=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=p,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let p=n("div",{class:"ajar-\
lost",hidden:!s,...u},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(p),p}function l(u){s=u;for(let p of o)p.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>o.delete(
u)}}var An=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Tn(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),c=ge(
t,A=>r.replaceChildren(A)),l=A=>{c.begin(),o(A)},u=n("div",{}),p={},i="",f=0,g=Be(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let b=(A,E)=>n("button",{type:"button",onclick:E},A),j=A=>n("div",{class:"\
ajar-reflection"},...A.flatMap(E=>Te(E,3))),w=(A,E,T)=>Ze({words:t,label:A,question:E,act:()=>l(T)}),x=()=>{let A=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{A.files[0]&&l({import:await A.files[0].text()}),A.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),A)},S=Oe(u,()=>{let A=JSON.stringify(p);A!==i&&
(i=A,Fe(u,M))});function M(){let A=(O,L)=>b(L,()=>l({take:O})),E=f>(p.danger?.kinds.length??0)?null:p.danger,T=()=>{f=E.
kinds.length+1,M(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(E?a.notice(E,{level:2,aside:T}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?n("div",{class:"ajar-moves"},b(t["home-go-on"],()=>s(p.section))):
"",p.due?.length?n("ul",{},...p.due.map(O=>n("li",{},O))):"",p.plan?.length?n("h2",{},t["home-plan"]):"",p.plan?.length?
j(p.plan):"",p.plan?.length&&!E?a.line():"",...(p.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:L})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${O}`),j(L))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...E?[]:[b(t["home-take-plan"],()=>l({take:"plan",paper:g.value(),country:a.
code()})),g.element(),A("calendar",t["home-take-calendar"]),p.danger?"":A("calendar-line",t["home-take-calendar-line"])],
A("check-ins",t["home-take-check-ins"]),A("everything",t["home-take-everything"])),x()),p.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),w(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),w(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:A=>{c.end(),p=A,S()},settle:c.end,say:(A,E="")=>{
c.end();let T=n("div",{class:"ajar-text"});pe(T,E),r.replaceChildren(A,T),r.scrollIntoView({block:"nearest"})}}}function Ln({
name:e,type:t,data:o}){let s=URL.createObjectURL(new Blob([An(o)],{type:t}));n("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var Se=(...e)=>e.map(([t,o,s={}])=>ve("path",{class:t,d:o,...s})),De=(e,...t)=>ve("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ds=(e,t,o,s)=>ve("circle",{class:e,cx:t,cy:o,r:s}),hs={cup:()=>De("88 74 46 56",...Se(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>De("296 12 176 168",...Se(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>De("136 24 136 140",...Se(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ds("glow",234,94,4),...Se(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>De("312 66 80 120",...Se(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>De("190 66 72 100",ve("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ve("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Se(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},In=(e,t,o="")=>n("ul",{class:`ajar-doors ${o}`},...e.map(({to:s,name:a,hint:r,picture:c})=>n("li",{},n(
"button",{type:"button",onclick:()=>t(s)},hs[c](),n("span",{},n("b",{},a)," ",n("span",{},r))))));function Nn(e,{open:t,
opener:o}){let s=n("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return n("div",{class:"ajar-\
start"},n("h1",{},e.title),n("p",{class:"ajar-lead"},e.lead),n("h2",{},e.ask),In(e.doors,t,"ajar-first-one"),n("div",{class:"\
ajar-small-ways"},s,o??null))}var qn=(e,{open:t})=>n("div",{class:"ajar-start ajar-later"},n("h2",{},e.ask),In(e.doors,t)),
Dn=(e,{open:t})=>n("div",{class:"ajar-small-ways"},n("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),n("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),ms=4e3,gs=6e3,bs=6;function Rn(e){
let t=0,o=0,s=n("p",{class:"ajar-breath"}),a=n("div",{class:"ajar-circle","aria-hidden":"true"}),r=n("button",{type:"but\
ton",onclick:()=>t?i():p()},e.begin);function c(g,b){s.textContent=g,a.dataset.breath=b}function l(){if(o===bs){i(),s.textContent=
e.after;return}o++,c(e.in,"in"),t=setTimeout(u,ms)}function u(){c(e.out,"out"),t=setTimeout(l,gs)}function p(){o=0,r.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,r.textContent=e.begin,c("","")}return{element:n("div",{class:"ajar-breathing"},
n("h1",{},e.title),n("p",{},e.how),n("div",{class:"ajar-breathe"},a,s),r,n("details",{},n("summary",{},e.other),n("ul",{},
...e.instead.map(g=>n("li",{},g))))),stop:i}}window.ajarShown??(window.ajarShown=new WeakMap);var Re=window.ajarShown,Bn="needs@",Fn=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),$e={};function ys(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
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
`;e.textContent!==t&&(e.textContent=t)}function ks({model:e,el:t}){ys();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,c=new Map,l=[],u=d=>l.push(d),p=null,i=!1,f=!1,g=!1,b=!1,j=new Map,w=new Map,x=Math.min(e.get("page"),o.length-
1);t.classList.add("ajar");let S=n("div",{class:"ajar-page"}),M=d=>o.flatMap(({blocks:k})=>k).find(k=>k.kind==="exercise"&&
k.key===d)?.exercise,D=Mn({words:s,answered:()=>[...r].map(([d,{answers:k}])=>[M(d),k]).filter(([d,k])=>d&&Object.keys(k??
{}).length)}),A=0,E=d=>{if(clearTimeout(A),A=0,D.set(d),p?.setLost(d),d)for(let k of c.keys())a.get(k)?.release()},T=(d,{
awaited:k=!1}={})=>{try{e.send(d)}catch{E(!0);return}k&&!A&&(A=setTimeout(()=>E(!0),8e3))},O=!1;function L(){O||(O=!0,window.
ajarDangers?F():T({dangers:!0}))}let F=()=>{for(let d of Object.values(window.ajarDangers.dangers))sn(Kt(d))};function _({
key:d,exercise:k},N){if(!(window.ajarDangers||D.isLost())||!yn(k,N))return;let K=bt(k,N),H=On(k,K,window.ajarDangers);$(
d,{answers:K,done:!0,...H}),j.set(d,Fn(r.get(d))),a.get(d).update(r.get(d)),a.get("made")?.update()}let h=nn({words:s,countries:e.
get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>m(),onCountry:d=>T({country:d})}),m=()=>{T({forget:!0}),lt()},y=(d,k,N)=>(a.
set(d.key,N),r.has(d.key)&&N.update(r.get(d.key)),k),C={html:d=>R(d.html),home(d){let k=n("div",{});return y(d,k,Tn(k,{words:s,
send:K=>{K.import&&a.get("chart")?.begin(),T(K)},open:K=>{let H=o.find(Y=>Y.section===K&&Y.blocks.some(({key:ae})=>r.get(
ae)?.done===!1));re(H?.id??K)},help:h})),T({home:d.key}),k},gate(d){let k=n("div",{class:"ajar-text ajar-gate"}),[N,V]=b?
[n("p",{},s["gate-left-out"]),[h.button(),me(),J()]]:[R(g?d.short:d.html),G()],K=n(`h${d.level??2}`,{},d.title);return k.
append(K,N,n("div",{class:"ajar-moves"},...V.filter(Boolean))),b||N.after(n("p",{class:"ajar-gate-ask"},s["gate-ask"])),
u(()=>{g=!0}),k},made:d=>{let k=n("div",{class:"ajar-made"}),N=()=>k.replaceChildren(...ee(d.section));return a.set("mad\
e",{update:N}),N(),k},exercise(d){if(d.invites&&b)return n("div",{class:"ajar-text"},n(`h${d.level}`,{},d.exercise.title),
n("p",{},s["gate-left-out"]),J());let k=n("div",{}),N=D.line(p?{}:{role:"alert"});c.set(d.key,k);let V=(H,Y)=>{p?.begin(),
window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let ae=window.ajarSent;w.set(d.key,ae),T({key:d.key,...H,sent:ae},
{awaited:Y}),!(!Y||!D.isLost())&&(E(!0),N.scrollIntoView({block:"nearest"}))};if(a.set(d.key,Et(k,d.exercise,{words:s,level:d.
level,small:d.quick,folded:o.length>1,brief:d.brief,sort:d.quick||o.length>1&&!te()?_t:rn,enough:d.quick?"at once":"late\
r",remarks:(H,Y)=>mn(H,{words:s,find:ae=>un(Y,ae,window.ajarDangers)}),...r.get(d.key),help:h,needs:()=>me(d.needs),below:()=>le(
d.key),onAside:H=>$(d.key,{aside:H}),onChange:H=>{L(),$(d.key,{answers:H,done:!1}),V({answers:H,done:!1},f)},onMove:H=>$(
d.key,{at:H}),onDone:H=>{_(d,H),V({answers:H,done:!0},!0),d.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{
$(d.key,{answers:{},done:!1}),V({remove:!0})}})),k.firstElementChild.append(N),u(()=>D.forget(N)),!d.folded)return k;let K=Object.
keys(r.get(d.key)?.answers??{}).length>0;return n("details",{open:K},n("summary",{},s["check-in-now"]),k)},chart(d){let k=n(
"div",{class:"ajar-chart-block"}),N=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:V,end:K}=ge(s,
Y=>N.replaceChildren(Y)),H=Y=>{K(),_e(k,Y,s)};return a.set(d.key,{update:H,begin:V,end:K}),r.has(d.key)&&H(r.get(d.key)),
V(),T({chart:d.key}),n("div",{},k,N)},start:d=>Nn(d,{open:re,opener:p?.opener}),doors:d=>qn(d,{open:re}),onward:d=>Dn(d,
{open:re}),breathing(d){let{element:k,stop:N}=Rn(d);return u(N),k},notice(d){if(an(()=>T({forget:!0})),!d.leave)return n(
"div",{class:"ajar-notice"},n("p",{},d.text));let k=n("div",{class:"ajar-leave"},h.button(),it({words:s,leave:m}));on(h.
open),p=Cn({words:s,send:T,isQuiet:o.length>1});let N=document.createDocumentFragment();return N.append(n("div",{class:"\
ajar-notice"},n("div",{},p.line,p.small),k),n("div",{class:"ajar-on-paper"},h.text()),p.more),N}};function R(d){let k=n(
"div",{class:"ajar-text"});return pe(k,d),h.addNumbers(k),k.addEventListener("click",N=>{let V=N.target.closest("a"),K=o.
findIndex(({id:H})=>H&&V?.getAttribute("href")===`${H}.ipynb`);K<0||(N.preventDefault(),U(K))}),k}function q(d){b=d,g=!0,
v({focus:!0})}let z=(d,k)=>n("button",{type:"button",onclick:k},d),J=()=>z(s["gate-again"],()=>q(!1));function I(){q(!1),
o[x].blocks.some(({invites:k})=>k)||U(x+1)}let G=()=>[z(s["gate-no"],()=>q(!0)),z(s["gate-unsure"],()=>q(!0)),z(s["gate-\
yes"],I)],Z=d=>o.filter(k=>k.section===d).flatMap(k=>k.blocks.filter(({kind:N})=>N==="exercise")),ee=d=>{let k=Z(d).filter(
({key:V})=>r.get(V)?.done).flatMap(({key:V,exercise:K})=>[n("h2",{},K.title),...r.get(V).reflection.flatMap(H=>Te(H,3))]),
N=n("p",{},s["made-nothing"]);return[n("h1",{},s["made-title"]),...k.length?k:[N]]},se=d=>{let k=Z(d);return k.length>0&&
k.every(({key:N})=>r.get(N)?.done)};function le(d){let k=d.startsWith("plan@")&&h.isKnown()?h.line():"";return n("div",{
class:"ajar-below"},k,p?.offer()??"")}let re=d=>U(o.findIndex(k=>k.id===d));function me(d){let k=o.findIndex(({aside:V,blocks:K})=>!V&&
K.some(({key:H})=>H===Bn));return k<0?d?n("p",{},n("a",{href:d},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{
U(k);let V=c.get(Bn).querySelector("h2");V.tabIndex=-1,V.focus()}},s["help-needs"])}for(let[d,k]of Object.entries($e))C[d]=
N=>{let V=n("div",{}),H=k(V,N,{words:s,send:T,onDispose:u,model:e,exerciseOf:M,formOf:Y=>c.get(Y)});return y(N,H.element??
V,H)};let Ee=d=>o[x].blocks.find(k=>k.kind===d),$=(d,k)=>r.set(d,{...r.get(d),...k}),P=()=>{for(let d of l.splice(0))d()};
function v({focus:d=!1}={}){if(P(),a.clear(),i){S.replaceChildren(p?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));
return}if(S.replaceChildren(...o[x].blocks.map(N=>C[N.kind](N))),o.length>1&&B(),!d)return;let k=S.querySelector("h1, h2\
, h3")??S;k.tabIndex=-1,k.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function B(){let{aside:d,title:k}=o[x];
if(ne.hidden=!!d,S.classList.toggle("ajar-aside",!!d),p?.setStart(o[x].id==="start"),d)return;let{section:N,step:V,steps:K,
minutes:H}=o[x],Y=o.filter(X=>!X.aside),ae=Y.indexOf(o[x]),Me=(X,Xe,Pn={})=>n("button",{type:"button",onclick:()=>U(o.indexOf(
X)),...Pn},Xe),Ae=o.find(({id:X})=>X==="start"),kt=Y[ae-1]??Ae;S.append(n("div",{class:"ajar-moves ajar-turn"},kt?Me(kt,
s["previous-page"]):null,ae<Y.length-1?Me(Y[ae+1],s["next-page"]):null));let Ye=Y.filter(X=>!X.section||X.step===1),jt=X=>N?
X.section===N:X===o[x],_n=X=>({"aria-current":jt(X)?"page":null}),zn=X=>se(X.section)?n("span",{class:"ajar-done"},` ${s["\
section-done"]}`):"",wt=(X,Xe)=>n("li",{},Me(X,Xe,_n(X)),zn(X));Q.replaceChildren(...Ye.map(X=>wt(X,X.title)),Ae?wt(Ae,s["\
start-page"]):""),oe.textContent=N?W(s["step-of"],{title:k,n:V,all:K,minutes:H}):W(s["page-of"],{n:Ye.findIndex(jt)+1,all:Ye.
length,title:k})}function U(d){o[d]&&(x=d,Q.parentElement.open=te(),e.set("page",d),e.save_changes(),v({focus:!0}))}let Q=n(
"ol",{}),oe=n("summary",{}),te=()=>window.innerWidth>640;e.get("notice")&&t.append(C.notice(e.get("notice")));let ne=n("\
nav",{class:"ajar-nav","aria-label":s.pages},n("details",{open:te()},oe,Q));o.length>1&&t.append(ne),t.append(D.line({role:"\
alert"}),S);let fe=0;for(let d of["keydown","pointerdown","scroll"])t.addEventListener(d,()=>{Date.now()-fe<3e4||(fe=Date.
now(),T({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",d=>{if(E(!1),d.keeping){let k=[...w.values()].some(K=>d.
acknowledged<K);p?.update(k?{...d.keeping,saved:!1}:d.keeping);let{state:N}=d.keeping,V=N==="locked";N&&(f=N==="kept"),N&&
V!==i&&(i=V,r.clear(),ne.hidden=i,v())}d.states&&queueMicrotask(()=>a.get("made")?.update());for(let[k,N]of Object.entries(
d.states??{})){if(d.acknowledged<w.get(k))continue;let V=N.answers&&!Object.keys(N.answers).length,K=j.get(k)===Fn(N);j.
delete(k),$(k,V?{...N,at:0}:N),K||a.get(k)?.update(r.get(k))}d.dangers&&(window.ajarDangers=d.dangers,F()),d.country!=null&&
h.choose(d.country),d.file&&(a.get("home")?.settle(),Ln(d.file)),d.erased&&a.get("home")?.say(d.erased,Ee("home")?.erased),
d.said&&a.get("chart")?.end(),d.said&&(a.get("home")??p)?.say(d.said),d.open&&re(d.open),d.problem&&a.get(d.problem.key)?.
say(d.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),v()});let ue=En(e,{gone:()=>E(!0),back:()=>{D.isLost()&&
T({ready:!0})}});return v(),Re.set(s,(Re.get(s)??0)+1),T({ready:!0}),()=>{P(),ue(),clearTimeout(A),Re.set(s,Re.get(s)-1),
Re.get(s)||T({gone:!0})}}var Wn={render:ks};$e.door=(e,t,o)=>Mt(e,o);$e.group=(e,t,o)=>Dt(e,o);$e.scenario=(e,t,{words:o,model:s})=>({element:Rt(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});$e.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:c,update:l}=Lt(t,{...a,form:()=>s(t.of),ask:p=>r.find(i=>i.id===p).ask}),u=document.createDocumentFragment();
return u.append(...c),{element:u,update:l}};var Ar=Wn;export{Ar as default};
