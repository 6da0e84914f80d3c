var Pn=/^(\d{4})-(\d{2})-(\d{2})$/;function wt(e){let[,t,o,s]=typeof e=="string"&&Pn.exec(e)||[];return t>0&&o>=1&&o<=12&&
s>=1&&s<=Hn(+t,+o)?e:null}function vt(e){let t=e.getFullYear();return t>=1&&t<=9999?Vn(t,e.getMonth()+1,e.getDate()):null}function Hn(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Vn=(e,t,o)=>`${`${e}`.
padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${o}`.padStart(2,"0")}`;var Kn=["button","input","select","summary","textarea"],Gn=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Kn.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Gn.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}function Oe(e,t,...o){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),
s}var _=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),me=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Se(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var xt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};var Zn=2e4;function Ot(e,{oninput:t,...o}){let s=n("textarea",{maxlength:Zn,oninput:t,...o});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function St(e,t,{words:o,group:s,change:a,remarks:r}){let{opener:c,
long:l,remark:u}=e,p=c?n("b",{id:`${s}-opener`},c):null,i=Ot(t??"",{rows:l?8:2,oninput:()=>a(i.value.trim()?i.value:null),
...c?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":o["own-words"]}}),d=n("label",{class:"\
ajar-words ajar-write"},p,i);return u&&r?n("div",{},d,r(i,e)):d}function Ct(e,t,{words:o,change:s}){let a=n("div",{}),r=()=>[
...a.querySelectorAll("textarea")],c=()=>{let k=r().map(w=>w.value).filter(w=>w.trim());s(k.length?k:null)},l=()=>[...a.
children].forEach((k,w)=>{k.querySelector("textarea").setAttribute("aria-label",_(o.line,{n:w+1})),k.querySelector("butt\
on").setAttribute("aria-label",_(o["remove-line"],{n:w+1}))}),u=()=>{b(""),r().at(-1).focus()},p=n("button",{type:"butto\
n",class:"ajar-link",onclick:u},o["add-line"]),i=()=>{l(),p.hidden=a.children.length>=e.most},d=k=>{let w=r()[r().indexOf(
k)+1];w?w.focus():k.value.trim()&&!p.hidden&&u()},m=k=>{let w=Ot(k,{rows:1,enterkeyhint:"next",oninput:()=>{w.value.includes(
`
`)&&(w.value=w.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:S=>{["insertLineBreak","insertParagraph"].includes(S.inputType)&&
(S.preventDefault(),d(w))}});return w},b=k=>{let w=()=>{let C=S.nextElementSibling||S.previousElementSibling;S.remove(),
C||b(""),i(),c(),(C||a.firstElementChild).querySelector("textarea").focus()},S=n("div",{class:"ajar-line"},n("label",{class:"\
ajar-words ajar-write"},m(k)),n("button",{type:"button",class:"ajar-remove",onclick:w},"×"));a.append(S),i()},v=t||[];for(let k=0;k<
Math.max(e.lines,v.length);k++)b(v[k]??"");return n("div",{class:"ajar-lines"},a,p)}var Jn=6,Qn=5;function ge(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){
clearTimeout(o),o=0,s&&t(""),s=!1}}}function $t(e,t,o){let{words:s,level:a=3,small:r=!1,folded:c=!1,brief:l=!1,beside:u=[]}=o,
p={...eo,sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,d={...o.answers},m=0,b=null,
v=0,k=o.aside??0,w=t.why?n("p",{class:"ajar-why"},t.why):"",S=t.private?n("p",{class:"ajar-private"},t.private):"",C=x=>l?
x.after:c&&x.more,q=t.items.some(x=>C(x)&&o.answers?.[x.id]!=null),{example:E}=t,N=E?n("details",{class:"ajar-example"},
n("summary",{},s.example),n("p",{},E)):"",A=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),O=n("div",{}),
M=n("div",{class:"ajar-body"}),B=n("section",{class:"ajar-form","aria-labelledby":`${i}-title`},n(`h${a}`,{id:`${i}-titl\
e`},t.title),...r||c?[n("div",{class:"ajar-beside"},...u,w?Yn([w],s):"",N),S]:[w,S,N],O,M,A);B.addEventListener("keydown",
x=>{x.key!=="Enter"||!(x.ctrlKey||x.metaKey)||!b||(x.preventDefault(),b.next.click())}),e.replaceChildren(B);function U(){
let x=t.items.filter(Y=>me(Y,d)),W=x.filter(Y=>!C(Y)),G=q?x.filter(C).map(Y=>[Y]):[];return[...l||r&&t.together?[W]:W.map(
Y=>[Y]),...G]}let F=x=>{A.replaceChildren(x)},f=ge(s,F);function g(x,W){A.replaceChildren(`${x} `,n("button",{type:"butt\
on",class:"ajar-link",onclick:()=>{d=W,F(""),o.onChange(d),ae({focus:!0})}},s["put-back"]))}function y(x,W){d={...d,[x.id]:W},
Xn(M),F(""),o.onChange(d),z()}function L(){D(!0),f.begin(),v=setTimeout(R,8e3)}function R(){v&&(clearTimeout(v),v=0,D(!1),
f.end())}function D(x){for(let W of b?.fieldsets??[])W.disabled=x}function z(){if(!b)return;let{items:x,skip:W,where:G,next:Q,
enough:Y,more:se}=b,re=U().length;W.textContent=X(x)?s["clear-and-skip"]:s.skip,G.textContent=_(s["question-of"],{n:m+1,
all:re}),G.hidden=(r||l)&&re===1,Q.textContent=m===re-1?s.done:s.next,Y.hidden=!T(re);let pe=m===re-1&&(!l||X(x)),h=t.items.
some(j=>C(j)&&me(j,d));se.hidden=q||!pe||!h}function T(x){return(o.enough==="at once"||m>0)&&m<x-1&&X(t.items)}function K(){
v||(L(),o.onDone(d))}let X=x=>x.some(({id:W})=>d[W]!=null);function ne(x,W=!0){if(v)return;let G=U();if(m+=x,m>=G.length){
m=G.length-1,K();return}ae({focus:W,again:x<0})}function oe(x,W){let G=`${i}-${x.id}`,Q=n("legend",{id:`${G}-ask`},_(x.ask,
d)),Y=x.hint?n("p",{class:"ajar-hint",id:`${G}-hint`},x.hint):null,se=[Y,W.mark].filter(Boolean).map(({id:j})=>j),re=x.among?
{...x,cards:Se(x,d)}:x,pe=p[x.kind](re,xt(re,d[x.id]),{words:s,level:a+1,group:G,change:j=>y(x,j),say:F,remarks:o.remarks,
isQuick:o.enough==="at once",isShort:c,...W}),h={class:`ajar-item ajar-${x.kind}`,tabindex:"-1","aria-describedby":se.join(
" ")||null};return n("fieldset",h,Q,Y,pe)}function ae({focus:x=!1,again:W=!1}={}){let G=U();m=Math.max(0,Math.min(m,G.length-
1));let Q=G[m],Y=o.mark?.(Q),se=Y?n("p",{class:"ajar-mark",id:`${i}-${Q[0].id}-mark`},Y):null,re=n("div",{class:"ajar-mo\
ves ajar-onward"}),pe=m>0?()=>ne(-1):null,h=Q.map(ve=>oe(ve,{mark:se,again:W,moves:re,back:pe})),j=n("button",{type:"but\
ton",class:"ajar-skip",onclick:()=>{if(v)return;let ve=d,Ae=X(Q);d={...d,...Object.fromEntries(Q.map(({id:Be})=>[Be,null]))},
o.onChange(d),ne(1),Ae&&g(s.cleared,ve)}}),I=n("button",{type:"button",class:"ajar-next",onclick:()=>{v||(F(""),ne(1))}}),
H=n("p",{class:"ajar-where"}),V=n("button",{type:"button",class:"ajar-link",onclick:()=>{v||(q=!0,ne(1))}},l?s["add-why"]:
s["ask-more"]),ee=n("button",{type:"button",class:"ajar-link",onclick:K},s.enough);b={items:Q,skip:j,where:H,next:I,fieldsets:h,
enough:ee,more:V},O.replaceChildren(),re.replaceChildren(I,j),pe&&re.append(n("button",{type:"button",class:"ajar-back",
onclick:pe},s.back));let ie=h.length===1;se&&ie&&h[0].lastElementChild.before(se),M.replaceChildren(H,...se&&!ie?[se]:[],
...h,re,...o.enough?[V,ee]:[]),z(),o.onMove?.(m),x&&(h[0].focus({preventScroll:!0}),H.scrollIntoView({block:"nearest"}))}
function ce(x){if(O.replaceChildren(),!x||!o.help||k>x.kinds.length)return null;let W=()=>{k=x.kinds.length+1,o.onAside?.(
k),O.replaceChildren(),M.querySelector("[tabindex]").focus()},{help:G,needs:Q}=o;return O.append(G.notice(x,{level:a+1,aside:W,
needs:Q})),O.querySelector("[tabindex]")}function ke(x,{focus:W=!1,danger:G=null}={}){b=null;let Q=n(`h${a+1}`,{tabindex:"\
-1"},s["what-you-said"]);M.replaceChildren(n("div",{class:"ajar-reflection"},Q,...x.flatMap(se=>Le(se,a+2)),o.below?.()??
null),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>{m=0,ae({focus:!0,again:!0})}},s.change),n("but\
ton",{type:"button",onclick:()=>{let se=d;d={},m=0,k=0,o.onAside?.(0),o.onStartOver(),ae({focus:!0}),g(s["started-over"],
se)}},s["start-over"])));let Y=ce(G);W&&(Y??Q).focus()}function je(x){let W=M.contains(document.activeElement);W&&b&&!v||
(R(),d={...x.answers},x.done?ke(x.reflection,{focus:W,danger:x.danger}):(m=x.at??Math.max(0,U().findIndex(G=>G.some(({id:Q})=>d[Q]==
null))),ae()))}let{done:$,reflection:P,danger:J}=o;return je({answers:d,at:o.at,done:$,reflection:P,danger:J}),{update:je,
release:R,say:x=>{R(),F(x)}}}var Yn=(e,t)=>n("details",{},n("summary",{},t["why-this"]),...e);function Xn(e){for(let t of e.
querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}
var Le=({heading:e,said:t,words:o},s)=>[e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",
{},a))):t.length?n("p",{class:"ajar-said"},t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),eo={ruler(e,t,{group:o,change:s}){
let a=Array.from({length:11},(r,c)=>n("label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:c,checked:t===c,
onchange:()=>s(c),"aria-describedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),n("span",{},`${c}`)));return n("div",{class:"\
ajar-scale"},n("div",{class:"ajar-numbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.
low}`),n("span",{id:`${o}-high`},n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a,remarks:r,isShort:c}){
let{chosen:l,own:u}=t||{chosen:[],own:""},p=()=>a(l.length||u.trim()?{chosen:[...l],own:u}:null),i=e.many?"checkbox":"ra\
dio",d=e.cards.map(C=>n("input",{type:i,name:s,value:C.id,checked:l.includes(C.id),onchange:q=>{e.many?l=l.filter(E=>E!==
C.id).concat(q.target.checked?C.id:[]):(l=[C.id],u="",m&&(m.value="")),p()}})),m=e.own?n("input",{type:"text",value:u,maxlength:500,
oninput:C=>{u=C.target.value,!e.many&&u.trim()&&(l=[],d.forEach(q=>{q.checked=!1})),p()}}):null,b=e.cards.map((C,q)=>n("\
label",{class:"ajar-card"},d[q],n("span",{},C.text))),k=c&&b.length>Jn?b.filter((C,q)=>q>=Qn&&!d[q].checked):[];for(let C of k)
C.hidden=!0;let w=()=>{for(let C of k)C.hidden=!1;S.hidden=!0,k[0].querySelector("input").focus()},S=n("button",{type:"b\
utton",class:"ajar-link",hidden:!k.length,onclick:w},_(o["cards-more"],{n:k.length}));return n("div",{class:"ajar-cards"},
n("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...b,S,m?n("label",{class:"ajar-own"},n("span",{},e.own),
m):null,m&&e.remark&&r?r(m,e):null)},text:St,list:Ct,date(e,t,{words:o,change:s,say:a}){let r=vt(new Date);return n("lab\
el",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||
null),c.value>="1000"&&c.value<r&&a(o["day-past"])}}))}};var to=e=>e;function fe(e,t){e.innerHTML=to(t)}function Fe(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,c])=>n("option",{value:r,selected:r===o},c)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function Ce(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,r);return a}function _e(e,t){let o=l=>[...e.querySelectorAll(
l)],s=o("details[open] > summary").map(l=>l.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of o("summary"))l.parentElement.open=s.includes(l.textContent);if(a===!1)return;let r=o("summary, button").
find(l=>l.textContent===a),c=r??e.querySelector("h2, p");r||(c.tabIndex=-1),c.focus({preventScroll:!0})}function Et(e,{words:t,send:o,onDispose:s}){let a={},r=null,c=!1,l="",u=n("div",{}),p=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=ge(t,f=>{d.textContent=f}),b=tt(t),v=Fe(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,u,d),b.dialog);let k=f=>{a.busy?d.textContent=t["room-one-moment"]:(m.begin(),
o(f,{awaited:!0}))},w=(f,g)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>k(g)},f),S=(...f)=>n(
"div",{class:"ajar-moves ajar-many"},...f);function C(){let f=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,g=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(f&&!f.value){f.focus();return}k({room:"open",...f?{key:f.value}:{}}),f&&(f.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?_(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),f?n("label",{class:"ajar-words",for:f.
id},t["room-host-key"]):null,f?n("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,f,S(g,a.elsewhere?
null:w(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:S(...[12,3].
map(y=>w(_(t["room-rehearse"],{n:y}),{room:"rehearse",phones:y})))]}let q=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),S(w(t["room-go-on"],{room:"go-on"}),w(t["room-end"],{room:"end"}))];function E(){let f=n("button",{type:"butt\
on",onclick:()=>b.show()},t["room-large"]),g=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:_(t["room-line"],{code:a.
code})),y=a.address?f:null;return r?[N(),n("div",{class:"ajar-door-line"},g,i,y),A(),M()]:[n("h2",{},t["room-title"]),N(),
A(),g,a.address?Mt(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?O():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},i,y,a.inside&&!a.practice?w(t["room-widen"],
{room:"widen"}):null),M()]}let N=()=>a.practice?n("p",{},Te(t)):null,A=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function O(){let f=n("select",{id:`${F}-address`,onchange:()=>o({room:"pick",ip:f.value})},...a.addresses.map(
({ip:g,network:y})=>n("option",{value:g,selected:g===a.picked},`${g} (${y})`)));return n("label",{class:"ajar-words",for:f.
id},n("span",{},t["room-address"]),f)}function M(){let f=n("div",{}),g=n("button",{type:"button",onclick:()=>R(!1)},t["r\
oom-end-no"]),y=n("button",{type:"button",onclick:()=>R(!0)},t["room-end"]),L=()=>f.replaceChildren(...c?[n("p",{},t["ro\
om-end-sure"]),S(g,w(t["room-end"],{room:"end"}))]:[y]),R=z=>{c=z,L(),(c?g:y).focus()};L();let D=(z,T)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...T()},{awaited:!0})},z);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?S(D(t["room-take-table"],()=>({
what:"table"})),D(t["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,n("p",{},t["room-end-how"]),
f)}function B(f){a={...a,...f},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let g=et(t,a.joined);
i.textContent!==g&&(i.textContent=g),b.update(a,g),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,c=!1),
a.busy?m.begin():(m.end(),d.textContent=""),U()}let U=Ce(u,()=>{let{joined:f,problem:g,...y}=a,L=JSON.stringify([y,r]);if(L===
l)return;l=L;let R={open:E,lost:q}[a.state]??C;_e(u,()=>u.replaceChildren(...R().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return We(e,()=>o({room:"look"}),s),{update:B}}var et=(e,t)=>t?t===
1?e["room-joined-one"]:_(e["room-joined"],{n:t}):e["room-joined-none"],Te=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Mt(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return fe(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function tt(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,c){s.textContent=c;let l=JSON.stringify([r.address,r.code,r.practice]);l!==a&&(a=l,r.address?t.replaceChildren(
r.practice?n("p",{},Te(e)):"",Mt(e,r),s):(o.close(),t.replaceChildren()))}}}function We(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function Ue(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},c){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(p,i)=>{let d=n("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return fe(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),l(o,"wide"),l(s,"narrow"),n("details",{open:u},n("summary",{},c.table),
n("table",{},n("thead",{},n("tr",{},...a.map(p=>n("th",{scope:"col"},p)))),n("tbody",{},...r.map(([p,...i])=>n("tr",{},n(
"th",{scope:"row"},p),...i.map(d=>n("td",{},d??"–")))))))))}function At({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,c=new Map,l=b=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...b}),u=l({id:`${r}-people`,
min:1}),p=b=>Math.max(0,Math.floor(Number(b.value)||0)),i=b=>b.kind==="card"?b.bands.slice(0,1):b.bands,d=b=>{let v=e.filter(
C=>C.item===b),k=(C,q)=>{let E=l({"aria-label":[C.card,i(C)[q]].filter(Boolean).join(": ")});return c.set(C.id,[...c.get(
C.id)??[],E]),E},w=v.length===1&&!v[0].card?v[0].bands.map((C,q)=>[C,[k(v[0],q)]]):v.map(C=>[C.card,i(C).map((q,E)=>k(C,
E))]),S=v[0].card?["",...i(v[0])]:null;return n("table",{},n("caption",{},s(b)),S&&S.length>2?n("thead",{},n("tr",{},...S.
map(C=>C?n("th",{scope:"col"},C):n("td",{})))):null,n("tbody",{},...w.map(([C,q])=>n("tr",{},n("th",{scope:"row"},C),...q.
map(E=>n("td",{},E))))))};function m(){let b=new Map(e.map(S=>[S,c.get(S.id).map(p)])),v=Math.max(...[...b.values()].map(
S=>S.reduce((C,q)=>C+q,0))),k=p(u)||v;if(!k){u.focus();return}let w=Object.fromEntries([...b].map(([S,C])=>[S.id,S.kind===
"card"?[C[0],Math.max(0,k-C[0])]:C]));a({counts:w,people:k})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:b=>{b.preventDefault(),m()}},
...[...new Set(e.map(b=>b.item))].map(d),n("label",{class:"ajar-words",for:u.id},n("span",{},o["room-people"]),u),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function Lt(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let c={not:{}},l=!1,u="",p="",i=!1,d=(T,K={})=>{i=T==="reveal",
N.begin(),o({question:e.of,do:T,...K},{awaited:!0})},m=n("div",{class:"ajar-results",hidden:!0}),b=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),k=n("span",{}),w=n("p",
{class:"ajar-counts"}),S=no(e.minutes,t,s),C=n("button",{type:"button",class:"ajar-link",onclick:()=>F(!l)}),q=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),E=(...T)=>{q.textContent!==T[0]&&q.replaceChildren(...T)},N=ge(t,T=>E(
T||p)),A={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},O=Object.
keys(A).filter(T=>e.units.length||T==="open"||T==="close"),M=Object.fromEntries(O.map(T=>[T,n("button",{type:"button",onclick:()=>{
M[T].getAttribute("aria-disabled")?E(B(T)):T==="reset"?U():d(T)}},A[T])])),B=T=>c.busy?t["room-one-moment"]:c.not[T];function U(){
let T=n("button",{type:"button",class:"ajar-link",onclick:()=>{E(""),M.reset.focus()}},t["home-no"]),K=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{E(""),M.reset.focus(),d("reset")}},t["room-ask-reset"]);q.replaceChildren(t["room\
-reset-sure"]," ",T," ",K),T.focus()}function F(T){l=T,m.hidden=!T,a().hidden=T,C.textContent=t[T?"room-show-question":"\
room-show-result"]}let f=tt(t),g=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>f.show()},t["room-cod\
e"]),y={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function L(T){let K=c;c={...c,...T};let X=c.
room==="open";k.replaceChildren(c.practice?Te(t):""),v.textContent=c.problem,v.hidden=!c.problem;let ne=[[c.answered,t["\
room-answered"]],[c.joined,t["room-have-joined"]]],oe=!X||!e.units.length?[]:c.hands||c.inside?ne.slice(0,1):ne;w.replaceChildren(
...oe.map(([ae,ce])=>n("span",{},n("b",{},`${ae}`)," ",ce))),S.update(c.seconds);for(let ae of O)Tt(M[ae],B(ae));p=X?c.hands?
t["room-by-hands-now"]:y[c.state]:t["room-not-open"],(K.state!==c.state||K.room!==c.room||K.hands!==c.hands)&&E(p),c.busy||
N.end(),It(b,c.withheld),f.update(c.way??{},et(t,c.joined)),g.hidden=!c.way?.address,R(),i&&!c.busy&&c.state==="closed"&&
b.childElementCount&&(i=!1,b.scrollIntoView({block:"nearest"}))}function R(){let T=JSON.stringify(c.charts??[]);if(T===u)
return;u=T;let K=!!c.charts?.length;m.replaceChildren(...Nt(c.charts??[],t)),C.hidden=!K,F(K),K&&i&&m.scrollIntoView({block:"\
start"}),i=!1}let D=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?w:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...O.
map(T=>M[T]))),n("div",{class:"ajar-bar-line"},k,q,C,g,S.element),f.dialog),z=e.units.length?At(e,{words:t,ask:r,send:T=>d(
"hands",T)}):null;return C.hidden=!0,We(D,()=>o({room:"look"}),s),{parts:[m,b,v,D,z].filter(Boolean),update:L}}function Tt(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function It(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var Nt=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return Ue(s,o,t),s});function qt(e,{words:t,send:o,onDispose:s}){
let a={},r="",c=n("div",{class:"ajar-results"}),l=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=n("div",{}),i=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=n("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?i.textContent=m():(i.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),m=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,c,l,u,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},d),i)),We(e,()=>o({room:"look"}),s),{update(b){a={...a,...b},p.replaceChildren(a.practice?Te(t):""),u.textContent=
a.problem,u.hidden=!a.problem,It(l,a.withheld),Tt(d,m());let v=JSON.stringify(a.charts??[]);v!==r&&(r=v,c.replaceChildren(
...a.charts?.length?Nt(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function no(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),c=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),l=n("p",{class:"a\
jar-clock"},r," ",c);function u(){let i=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=i===null?"":`${Math.floor(
i/60)}:${String(i%60).padStart(2,"0")}`,m=i===null?e?_(t["room-minutes"],{minutes:e}):"":e?_(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":m,c.textContent=t[a?"room-clock-show":"room-clock-hide"],l.hidden=!m}let p=setInterval(()=>{s!==null&&
u()},1e3);return o(()=>clearInterval(p)),{element:l,update:i=>{s=i==null?null:Date.now()-i*1e3,u()}}}function Dt(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),c=n("div",{class:"ajar-text"}),l=n("summary",{}),u=({title:d,
story:m,more:b,role:v})=>{fe(r,m),r.prepend(n("h2",{},d)),fe(c,b),l.textContent=v},p=e.couples.find(d=>d.id===o)??e.couples[0],
i=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(d=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{u(d),s(d.id)}}),n("span",{},d.title)))));return u(p),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},l,c),i)}var nt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",oo=new RegExp(`^${nt}+|${nt}\
+$`,"g"),so=/[\p{L}\p{N}_]+/gu,ao=/^[\p{L}\p{N}_]+/u,ro=/\{([a-z][a-z0-9-]*)\}/,[co,io]=["⁨","⁩"],Rt={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},lo=new RegExp(`[,;:،]|${nt}`),uo=/^\p{Uppercase}/u,Bt=/[.!?…؟。][\u2069”’"')»]*$/,
po=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
he=e=>e.replace(oo,""),de=e=>e.toLowerCase().toUpperCase(),ze=e=>e.match(ao)?.[0]??"",Ft=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ie(e,t,o=[]){let s=e.split(ro),a="";for(let r=0;r<s.length-1;r+=2){let[c,l,u]=s.slice(r,r+3),p=fo(he(t[l]),u),i=mo(
c,p,o),d=!i&&!a&&uo.test(c);a+=Bt.test(a)?i.replace(/^,+/,""):i,a+=go(d?ho(p):p)}return Bt.test(a)?a:a+s.at(-1)}function xe(e){
let t=he(e),[o,s,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(o in Rt&&s===Rt[o]&&he(a))||a.includes(o)||a.includes(
s)?e:a}function fo(e,t){let o=e.length;for(;o&&lo.test(e[o-1]);)o-=1;let s=e.slice(0,o)||e,a=t.startsWith(",")&&s.endsWith(
".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:s}function ho(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function mo(e,t,o){let s=de(ze(t));if(!s)return e;let a=new Set(o.map(de)),r=c=>c===s||a.
has(c)&&a.has(s);for(let c of e.matchAll(so))if(r(de(c[0])))return e.slice(0,c.index);return e}var go=e=>po.test(e)?`${co}${e}${io}`:
e;var ot=(e,t,o={})=>n("button",{type:"button",onclick:t,...o},e);function _t(e,t,{words:o,level:s,change:a,say:r,again:c,
moves:l,back:u,isQuick:p}){let i={...t},{cards:d,piles:m}=e,b=N=>m.find(A=>A.id===N).text,v=n("div",{class:"ajar-one"});
function k(N,A){i={...i,[N.id]:A},A||delete i[N.id],a(Object.keys(i).length?i:null),A&&r(_(o.moved,{card:xe(N.text),pile:b(
A)}))}function w(N,{focus:A=!0,back:O=N?()=>w(N-1):u,onward:M=()=>C(N+1)}={}){let B=d[N],U=_(o["card-of"],{n:N+1,all:d.length}),
F=n("div",{class:"ajar-one-card",role:"group","aria-label":U,tabindex:"-1"},n("p",{class:"ajar-where"},U),n("p",{},B.text)),
f=g=>{k(B,g),M()};l.hidden=!0,v.replaceChildren(F,n("div",{class:"ajar-one-piles"},...m.map(({id:g,text:y})=>ot(y,()=>f(
g),{"aria-pressed":`${i[B.id]===g}`}))),n("div",{class:"ajar-one-also"},O?S(o.back,()=>O()):n("span",{}),S(o["card-out"],
()=>f("")),p?n("span",{}):S(o["card-enough"],()=>q()))),A&&F.focus({preventScroll:!0})}let S=(N,A)=>ot(N,A,{class:"ajar-\
link"}),C=N=>N<d.length?w(N):q();function q({focus:N=!0}={}){let A=n(`h${s}`,{tabindex:"-1"},o["cards-all"]),O=(M,B)=>{let U=d.
filter(g=>(i[g.id]??"")===B),F=g=>w(d.indexOf(g),{back:q,onward:q}),f=U.map(g=>n("li",{},ot(g.text,()=>F(g))));return f.
length?[n(`h${s+1}`,{},M),n("ul",{},...f)]:[]};v.replaceChildren(A,n("p",{class:"ajar-hint"},o["cards-all-how"]),...m.flatMap(
({id:M,text:B})=>O(B,M)),...O(o["cards-out"],"")),l.hidden=!1,N&&(A.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let E=d.map(N=>!!i[N.id]).lastIndexOf(!0)+1;return E===d.length||c&&E?q({focus:!1}):w(E,{focus:!1}),v}var bo="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",yo=new RegExp(`(${bo})|[.…]+|[!?;\\n]`,"gu"),ko=/[\u0300-\u036f'’‘ʼ]/g,
jo=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Pe(e){let t={};for(let[o,s]of Object.entries(e))t[o]=Wt(s,t);return t}
var be=(e,t)=>new RegExp(e.map(o=>Wt(o,t)).join("|"),"y");function He(e,t){let o=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return o}function Ve(e,t){let o=t;
for(let[s,a]of He(e,t))o=o.slice(0,s)+o.slice(s,a).replace(/[^ ]/g,"_")+o.slice(a);return o}var Ne=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Wt(e,t){return`(?:${(e.match(jo)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:wo(a)).join("")})`}function wo(e){let t=Ut(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(
e.endsWith("*"))} `}var Ut=e=>e.normalize("NFKD").replace(ko,"").toLowerCase();function qe(e){let t="",o=[];for(let s of e.
matchAll(yo)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Ut(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}var vo=4,zt=16411,Pt=[1,1],xo=[0,0],st=new WeakMap;function Ke(e,t){let{passes:o,kinds:s,learned:a}=Kt(t),{line:r,places:c}=qe(
e),l=Ve(o,r),u=Object.entries(s).flatMap(([d,m])=>He(m,l).map(([b,v])=>({kind:d,start:b,end:v-1}))),p=a?Oo(u,r,a):u,i=(d,m)=>d.
span[0]-m.span[0]||d.span[1]-m.span[1]||(d.kind<m.kind?-1:+(d.kind>m.kind));return p.map(({kind:d,start:m,end:b})=>({kind:d,
span:[c[m][0],c[b][1]]})).sort(i)}function*Vt(e){let{passes:t,kinds:o}=Kt(e);for(let s of[t,...Object.values(o)])yield,He(
s,"we are here ")}function Kt(e){return st.has(e)||st.set(e,Co(e)),st.get(e)}function Oo(e,t,o){let{weights:s,kinds:a,limit:r,
least:c}=o,l=So(t,o),u=l.slice(1).map((w,S)=>[...l[S],...w]),p=w=>{let S=new Set(w.flatMap(C=>C.places));return Ht(s,S)/
Math.sqrt(S.size)},i=[...l,...u];if(e.length)return at(i,p)[1]>c?e:[];let d=i.filter(w=>w.length>vo),[m,b]=at(d,p);if(!(b>
r))return[];let v=new Set(m.flatMap(w=>w.places.slice(0,2))),[k]=at(Object.keys(a),w=>Ht(a[w],v));return[{kind:k,start:m[0].
start,end:m.at(-1).start}]}function So(e,{numbers:t,weights:o}){let s=Pt,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let c=r[0]===
".",l=c?Pt:t.get(r[0])??xo,u=[[0,l[0]],[1,l[1]],[s[0],l[0]],[s[1],l[1]]],p=([i,d],m)=>((m*zt+i)*zt+d)%o.length;a.at(-1).
push({start:r.index,places:u.map(p)}),s=l,c&&a.push([])}return a.filter(r=>r.length)}var at=(e,t)=>e.map(o=>[o,t(o)]).reduce(
(o,s)=>s[1]>o[1]?s:o,[null,-1/0]),Ht=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],0),Gt=(e,{kinds:t,notices:o})=>Object.entries(
o).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Co({lists:e,passes:t,phrases:o,learned:s}){let a=Pe(e),
r=Object.entries(o).map(([c,l])=>[c,be(l,a)]);return{passes:be(t,a),kinds:Object.fromEntries(r),learned:s&&$o(s)}}function $o({
same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let c=new Map,l=2;for(let p of e){for(let i of p.split(" "))c.set(
i,[l,l]);l++}for(let[p,i]of t.entries())for(let d of i.split(" "))c.set(d,[l++,2+e.length+p]);let u=Object.entries(s).map(
([p,i])=>[p,Ne(i)]);return{numbers:c,weights:Ne(o),kinds:Object.fromEntries(u),limit:a,least:r}}function Zt({title:e,close:t,bar:o,parts:s}){let a=()=>{c.close?c.close():c.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),r.focus()}var Jt=["emergency","crisis","violence","agency","worried","child"],Eo=["crisis","violence"],Xt='a[href$="#Help-lines"]',
le=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Qt(){for(let e of le().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&le().listeners.delete(e),e.shown||(e.shown=t)}}function Mo(e,{zone:t="",
languages:o=[]}){let s=l=>l.endsWith("/")?t.startsWith(l):t===l,a=e.find(({zones:l})=>l.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(l=>l.home);return r?r.code:o.map(l=>l.split("-").slice(1).join("-").
toUpperCase()).find(l=>e.some(({code:u})=>u===l))??""}function en(e,t,o){let s=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let l=s.flatMap(p=>Ke(p,c)),u=Gt(l,c);if(u)return{...u,
kinds:[...new Set(l.map(({kind:p})=>p))].sort()}}let a=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:c})=>t[c]===0)?{...r,kinds:[]}:null}var rt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),ct=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Yt=e=>`tel:${e.match(/\d+/)[0]}`;function tn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(le().countries=
t);let a=()=>le().countries,r=()=>le().chosen||Mo(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>a().find(O=>O.code===r());function l(O){le().chosen=O,Qt();for(let{element:M,draw:B}of le().
listeners)B(M)}function u(O,M){return M(O),le().listeners.add({element:O,draw:M,shown:!1}),queueMicrotask(Qt),O}let p=O=>u(
n("div",{}),M=>M.replaceChildren(...O())),i=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],M=n("select",{onchange:()=>{
l(M.value),s(M.value)}},...O.map(B=>n("option",{value:B.code},B.country)));return u(M,()=>{M.value=c()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),M)},d=({say:O,to:M},B)=>{if(/^(tel|sms):/.test(M))return n("a",
{class:B?"ajar-reach":"ajar-reach ajar-first",href:M},n("span",{},...ct(O)));let U=n("span",{},O),F=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":_(e["help-copy-what"],{address:M}),onclick:async()=>{await Ao(M,U)&&(F.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},U," ",F)},m=O=>n("li",{},n("p",{class:"ajar-for"},O.
for_what),n("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...O.reach.map(d))),b=({emergency:O,note:M})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),M?n("\
p",{class:"ajar-hint"},M):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Yt(O)},_(e["help-call"],{number:O})))),
v=O=>p(()=>{let M=c();if(!M)return[n("p",{},e["help-elsewhere-how"])];let B=O.flatMap(U=>U==="emergency"?b(M):rt(M,[U]).
map(m));return[n("ul",{class:"ajar-help-lines"},...B)]});function k(){Zt({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},i(),it({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),v(Jt),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:O,text:M,now:B,lines:U,kinds:F,
countries:f},{level:g,aside:y,needs:L}){return f&&!A()&&(le().countries=f),n("section",{class:"ajar-danger"},n(`h${g}`,{
tabindex:"-1"},O),n("p",{},M),F.length?null:L?.()??null,i(),v(U),n("ul",{class:"ajar-todo"},...B.map(R=>n("li",{},R))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:y},e["help-aside"]))}let S=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function C({emergency:O,...M}){let U=Eo.map(f=>rt(
M,[f])[0]?.reach??[]).flatMap(f=>["tel:","sms:"].map(g=>f.find(({to:y})=>y.startsWith(g))));return[{say:_(e["help-call"],
{number:O}),to:Yt(O)},...U.filter(Boolean)]}let q=(O=`${e["help-line"]} `)=>p(()=>{let M=c(),B=(M?C(M):[]).flatMap(({say:f,
to:g},y)=>[y?" · ":"",n("a",{href:g},...ct(f))]),U=n("button",{type:"button",class:"ajar-link",onclick:k},e["help-get"]),
F=n("span",{class:"ajar-off-paper"},B.length?" · ":"",U);return[n("p",{class:"ajar-help-line"},O,...B,F)]});function E(O){
if(!A())return;let[M]=[...O.querySelectorAll(Xt)].reverse();M?.closest("p, ul").after(q(""));for(let B of O.querySelectorAll(
"details"))B.open=B.querySelector("summary").textContent===c()?.country}let N=()=>p(()=>{let O=c();return O?[n("p",{},n(
"b",{},`${e["help-title"]}, ${O.country}`)),n("p",{},`${e["help-danger"]} ${_(e["help-call"],{number:O.emergency})}`),n(
"ul",{},...rt(O,Jt).map(({for_what:M,name:B,reach:U,hours:F})=>n("li",{},...ct(`${M}: ${B}. ${U.map(({say:f})=>f).join("\
 · ")}. ${F}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),A=()=>a().length>0;return{open:k,notice:w,button:S,line:q,addNumbers:E,
text:N,choose:l,code:r,isKnown:A}}var it=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function nn(e){if(le().open){le().open=e;return}le().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Xt)&&(t.preventDefault(),t.stopPropagation(),le().open())},{capture:!0})}async function Ao(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function on(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var Lo="about:blank";function lt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Lo)}function sn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),lt()))},{capture:!0})}function an(e,t,{words:o,group:s,change:a,say:r}){let c={...t},l={},u=e.piles.map(b=>(l[b.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let k=d[v.dataTransfer.
getData("text/plain")]?.[b.id];k&&!k.matches(":disabled")&&(k.checked=!0,i(k.dataset.card,b))}},l[b.id]))),p=()=>e.piles.
forEach(b=>{l[b.id].textContent=_(o["pile-count"],{pile:b.text,n:Object.values(c).filter(v=>v===b.id).length})}),i=(b,v)=>{
c[b]=v.id,p(),a({...c}),r(_(o.moved,{card:xe(e.cards.find(k=>k.id===b).text),pile:v.text}))},d={},m=e.cards.map(b=>{d[b.
id]={};let v=`${s}-${b.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:k=>k.dataTransfer.setData(
"text/plain",b.id)},n("legend",{},b.text),n("div",{class:"ajar-into"},...e.piles.map(k=>{let w=n("input",{type:"radio",name:v,
value:k.id,"data-card":b.id,checked:c[b.id]===k.id,onchange:()=>i(b.id,k)});return d[b.id][k.id]=w,n("label",{},w,n("spa\
n",{},k.text))})))});return p(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...u),...m)}var pt=["open","closed","half-open"],To=2,Io=90,No=31,qo=2147483647,ft=3,Ge="none",rn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Do=/[“”„«»"' \t\n]/g,cn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ro=["i","im","id","ill","ive","its","we",
"were","well"],Bo=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Fo=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
ut=new WeakMap;function _o(e,t){let o=un(t),{sentences:s,forms:a,at:r}=zo(e,o);if(r<0||a[r].name===Ge)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Go(Ko({sentences:s,forms:a,at:r},o),o.learned),{name:l,start:u,end:p}=a[r],i=Zo(c,l,dt(e,s[r],
u,p),t),d=Jo(e,s,o),b=[c==="open"&&d.some(v=>v.name!=="two-at-once")?"":i,...d.map(v=>v.remark)].filter(Boolean);return{
kind:c,reason:i,notes:d,remarks:b.slice(0,To)}}function Wo(e,t){let o=un(t),s=t["about-statements"],a=dn(ns(e)),r=Object.entries(o.blame).map(([k,w])=>({name:k,places:a.
flatMap(S=>Qo(k,w,S,o))})),c=new Set(r.flatMap(({places:k})=>k.map(({sentence:w})=>w))),l=[],u="";for(let{name:k,places:[
w]}of r){if(!w)continue;let S=Yo(e,w,o.quotedTo[k]);l.length||(u=Xo(k,e,w,o)),l.push({name:k,words:S,remark:_(s.blame[k].
say,{words:S})})}let p=l.map(k=>k.name),i=a.filter(k=>!c.has(k)),d=Object.keys(o.parts).filter(k=>(k==="seen"?i:a).some(
({line:w})=>ye(o.parts[k],w))),m=d.map(k=>s.parts[k]).join(", "),b=d.length?_(s.mirror,{parts:m}):"",v=[b,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:d,mirror:b,blame:p,notes:l,rewording:u,remarks:v}}function ln({remark:e,opener:t=""},o,s){
return s?.coach?Object.values(s.dangers).some(r=>Ke(o,r).length)?[]:e==="question"?_o(o,s.coach).remarks:Wo(`${t.replace(
/…$/,"")} ${o}`,s.coach).remarks:[]}function un(e){return ut.has(e)||ut.set(e,Uo(e)),ut.get(e)}function Uo(e){let t=Pe(
e.lists),o=l=>Object.fromEntries(Object.entries(l).map(([u,p])=>[u,be(p,t)])),{limit:s,unit:a,forms:r,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:o(e.anywhere),first:o(e.first),echoes:be(e.echoes,t),stated:be(
e.stated,t),notes:o(e.notes),learned:{limit:s,unit:a,forms:r,weights:pt.map(l=>Ne(c[l]))},passes:be(e.passes,t),quotes:be(
e.quotes,t),blame:o(e.blame),unless:o(e.unless),quotedTo:o(e["quoted-to"]),parts:o(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function ye(e,t){for(let o=0;o<t.length;o=t.indexOf(" ",o)+1||t.length)if(e.lastIndex=
o,e.test(t))return[o,e.lastIndex]}function zo(e,t){let o=dn(e),s=o.map(p=>Po(p,t)),a=p=>o.map((i,d)=>d).filter(p),r=a(p=>o[p].
mark==="?"),c=r.filter(p=>pn(o[p])>=ft),l=a(p=>!["none","echo","short"].includes(s[p].name)),[u]=[c,r,l].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:o,forms:s,at:u??o.length-1}}var Ze=e=>e.trim().split(" ").slice(0,-1),pn=({line:e})=>Ze(
e).length-1;function Po({line:e,mark:t},{anywhere:o,first:s,fillers:a,echoes:r,stated:c}){for(let[i,d]of Object.entries(
o)){let m=ye(d,e);if(m)return{name:i,start:m[0],end:m[1]}}let l=Object.entries(s).map(([i,d])=>({name:i,place:ye(d,e)})).
filter(({place:i})=>i).map(({name:i,place:[d,m]})=>({name:i,start:d,end:m}));if(l.length){let i=l.reduce((d,m)=>m.start<
d.start?m:d);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:Ge}:e.
slice(2,i.start).split(" ").filter(Boolean).some(b=>!a.has(b))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:Ge}:i}let u=fn(Ze(e).slice(1),a).length>ft?"echo":"short";return{name:t==="?"&&ye(r,e)?u:Ge,start:2,end:e.length}}
function fn(e,t){let o=e.findIndex(s=>!t.has(s));return e.slice(o)}function Ho({sentences:e,forms:t,at:o},{fillers:s}){let{
line:a,mark:r}=e[o],c=fn(Ze(a).slice(1),s),l=Ze(a.slice(t[o].start)),u=["what","how","why","tell","half-open"],p=t.filter(
({name:i},d)=>d!==o&&(e[d].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:i})=>`beside ${i}`)]}function Vo(e){let t=0;for(let o of e)t=(t*No+o.codePointAt(
0))%qo;return t}function Ko(e,t){let{forms:o,weights:s,unit:a}=t.learned,r=o[e.forms[e.at].name]??pt.map(()=>0),c=new Set(
Ho(e,t).map(u=>Vo(u)%s[0].length)),l=a/Math.sqrt(c.size);return r.map((u,p)=>u+[...c].reduce((i,d)=>i+s[p][d],0)*l)}function Go(e,{
limit:t}){let[o,s]=[...e].sort((a,r)=>r-a);return o-s>=t?pt[e.indexOf(o)]:""}function Zo(e,t,o,s){let a=s["about-questio\
ns"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?_(a[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:o}):e!=="open"?"":_(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:o})}function Jo(e,t,{data:o,notes:s}){let a=o["about-questions"].notes,r=t.filter(
u=>u.mark==="?"),c=r.length?r:t.slice(-1),l=[];return Object.entries(s).flatMap(([u,p])=>{let i=c.map(m=>({sentence:m,place:ye(
p,m.line)})).find(({place:m})=>m);if(i){let m=dt(e,i.sentence,...i.place);return l.some(b=>b.includes(m))?[]:(l.push(m),
[{name:u,words:m,remark:_(a[u],{words:m})}])}let d=c.filter(m=>pn(m)>=ft).length>1;return u==="two-at-once"&&d?[{name:u,
words:"",remark:a[u]}]:[]})}function Qo(e,t,o,{passes:s,quotes:a,unless:r}){if(ye(a,o.line))return[];let c=Ve(s,o.line),
l=ye(t,c);return!l||r[e]&&ye(r[e],c)?[]:[{sentence:o,start:l[0],end:l[1]}]}function Yo(e,{sentence:t,start:o,end:s},a){let r=a&&
ye(a,t.line.slice(o,s));return dt(e,t,o,r?o+r[1]:s)}function Xo(e,t,o,s){let a=s.data["about-statements"].blame[e],r=es(
e,t,o,s),c=r>0?ts(t,o.sentence,r):"",l=e==="ultimatum"&&qe(c).line.split(" ").some(i=>Ro.includes(i)),p=o.sentence.line.
slice(o.start).split(" ")[1]==="always"?a.sometimes:a.try;return c&&p&&!l?_(p,{rest:c}):a.otherwise}function es(e,t,{sentence:o,
start:s,end:a},{verbs:r,acts:c}){let{line:l}=o,u=l.slice(s,a).trim().split(" "),p=u[0]==="you"||u[0]==="u",i=b=>p&&u.slice(
1,1+b.length).join()===b.join(),d=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(d=a);let m=i(["never"])&&r.
has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&m&&(d=l.indexOf(` ${u[2]} `,s)+1),e==="makes"&&i(["make","me","fe\
el"])&&(d=l.indexOf(" feel ",s)+6),e==="feel-you"){let b=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=b<0?0:s+b+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[b],[,v]]=[o.places[s],o.places[a-1]];
t.slice(b,v).includes(",")&&(d=s+u.slice(0,3).join(" ").length+1)}return d<l.length-2?d:0}function ts(e,{places:t},o){let[
s]=e.slice(t[o][0],t.at(-1)[0]).split(Fo,1),a=s.replace(cn," ").replace(/^ +| +$/g,"");return[...a].length<=Io?a:""}var dt=(e,{
places:t},o,s)=>e.slice(t[o][0],t[s-1][1]).replace(cn," ").replace(Bo,"");function dn(e){let{line:t,places:o}=qe(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let c=t.startsWith(". ",r);if(!(!c&&r<t.length)){if(r>a){let[
l]=o[a],[,u]=o[r-1],p=c?o[r]:[u,u];s.push({line:`^ ${t.slice(a,r)}. `,places:[[l,l],[l,l],...o.slice(a,r),p,p],mark:c?e.
slice(...o[r]):""})}a=r+2}}return s}function ns(e){return e.replace(rn,"").replace(Do,"")?e.replace(rn,t=>" ".repeat(t.length)):
e}var os=1200;function hn(e,{words:t,find:o}){let s=n("div",{"aria-live":"polite"}),a=n("p",{class:"ajar-hint"}),r=n("div",
{class:"ajar-remarks"},s,a),c=0,l=[],u=d=>{window.ajarNoRemarks=d,l=[],i()},p=(d,m)=>n("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(m)},d);function i(){let d=window.ajarNoRemarks===!0,m=d||!e.value.trim()?[]:o(e.value);m.length&&
m.join(`
`)===l.join(`
`)||(l=m,s.replaceChildren(...m.map(b=>n("p",{},b))),d?a.replaceChildren(p(t["remarks-on"],!1)):m.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(i,os)}),r}var ht=2e4,ss=10,ue=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,values:o})}};function bt({
items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new ue("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let c=o[r.id],l=c==null?null:rs[r.kind](c,r);me(r,a)&&(a[r.
id]=as(r,l,a))}return a}function bn(e,t){try{bt(e,t)}catch(o){if(o instanceof ue)return!1;throw o}return!0}var yn=e=>Object.
values(e).every(t=>t==null);function $e(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>mn(
e.cards,o)),he(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${mn(e.piles,t[o.
id])}`);case"date":return[Ft(t)];case"list":return t.map(he);default:return[he(`${t}`)]}}var mn=(e,t)=>e.find(o=>o.id===
t)?.text??t;function as(e,t,o){if(e.kind!=="choice"||!t)return t;let s=Se(e,o).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var rs={ruler(e){if(!Number.isInteger(e)||e<0||e>ss)throw new ue("a\
nswer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:u})=>u);if(!gn(e)||!Array.isArray(e.chosen)||!e.
chosen.every(gt(a)))throw new ue("answer-cards");let{chosen:r}=e,c=mt("own"in e?e.own:"")??"";if(c&&!s)throw new ue("ans\
wer-own");if(!o&&r.length+!!c>1)throw new ue("answer-one-card");let l=a.filter(u=>r.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:c})=>c),a=gt(o.map(({id:c})=>c));if(!gn(e)||!Object.keys(e).every(
gt(s))||!Object.values(e).every(a))throw new ue("answer-piles");let r=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return r.
length?Object.fromEntries(r):null},text:mt,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ue("answer-lines",
{most:t});let o=e.map(s=>mt(s)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(!wt(e))throw new ue(
"answer-day");return e}};function mt(e){if(typeof e!="string")throw new ue("answer-text");if(e.length>ht&&[...e].length>
ht)throw new ue("answer-long",{most:ht});return he(e)?e:null}var gt=e=>t=>e.includes(t),gn=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var cs=[{answers:["all"]}],is=/\p{L}/u,ls=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,us=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ps=/\{([a-z][a-z0-9-]*)\}/g;function jn({items:e,rules:t,reflection:o},s,a={}){let{plain:r=!1,last:c=null}=a,l=Object.fromEntries(
e.map(({id:d})=>[d,s[d]??null]));if(yn(l))return"nothing"in o?[Je([o.nothing])]:[];let u=fs({items:e,answers:l,rules:t,phrases:o,
last:c}),i=(r||!t.length?cs:t).flatMap(u);return r||!("closing"in o)?i:[...i,Je([o.closing])]}var Je=e=>({words:e,heading:"",
said:[]}),we=(e,t,o=[])=>({words:o,heading:e,said:t}),kn=(e,t)=>e.filter(o=>!t.has(de(o)));function fs({items:e,answers:t,
rules:o,phrases:s,last:a}){let r=f=>e.find(({id:g})=>g===`couple-${f}`)??e.find(({id:g})=>g===f),c=f=>t[r(f)?.id]??null,
l=f=>r(f)?$e(r(f),c(f)):[],u=f=>{let g=new Set(f.map(r));return e.filter(y=>g.has(y))},p=f=>{let g=c(f);return typeof g==
"number"?g:l(f).length},i=f=>f.map(g=>c(g)?.chosen).find(g=>Array.isArray(g))??[],d=(f,g)=>{let[y,L]=[r(f),c(f)];return y?.
kind!=="sort"||!L?[]:y.cards.filter(({id:R})=>L[R]===g).map(({text:R})=>R)},m=f=>new Set(f?l(f).map(de):[]),b=({if:f=[],
unless:g=[]})=>f.every(v)&&!g.some(v);function v(f){if(typeof f=="string")return c(f)!==null;let{item:g=[],cards:y,piles:L,
without:R,only:D,least:z,asked:T}=f;if(T)return!!r(T)&&me(r(T),t);let K=g.find(oe=>c(oe)!==null);if(!K)return!1;let X=i(
[K]);return y&&!y.some(oe=>X.includes(oe))||L&&!L.some(oe=>kn(d(K,oe),m(R)).length)||D&&!(oe=>oe.size===1&&oe.has(D))(new Set(
Object.values(c(K))))?!1:z==null||p(K)>=z}let k=(f,g={})=>_(s[f],g);function w(f,g={}){if(typeof f=="string")return k(f,
g);if(!b(f))return null;let{phrase:y,of:L,since:R}=f;if(!L)return k(y,g);if(!l(L).length)return null;let D=R&&a?.values[L];
return D==null?k(y,{n:p(L),...g}):k(R,{n:p(L),last:D,day:a.day,...g})}let S=(f=[],g={})=>f.map(y=>w(y,g)).filter(y=>y!==
null),C=(f,g)=>{let y=S(f,g);return y.length?[Je(y)]:[]};function q(f){if(typeof f=="string")return l(f);if("level"in f)
return B(f);if("phrase"in f){let[z]=f.of?l(f.of):[],T=w(f,z===void 0?{}:{words:z});return T===null?[]:[T]}let{item:g,pile:y,
also:L,without:R}=f,D=y?d(g,y):l(g);return L&&(D=D.filter(z=>m(L).has(de(z)))),kn(D,m(R))}let E=({heading:f,under:g})=>f?
k(f):(g&&r(g)?.said)??"";function N(f,g){let y=r(f);if(y?.kind!=="sort"||t[y.id]===null)return[];let L=D=>y.piles.find(z=>z.
id===D).text;return(g??y.piles.map(({id:D})=>D)).map(D=>({id:D,text:L(D),cards:d(f,D)}))}let A=o.find(f=>f.ladder)?.ladder,
O=()=>Math.floor(A.rungs.length/2);function M(f){let[g]=i([f]);return!A||!g?null:O()-A.rungs.findIndex(({card:y})=>y===g)}
function B({level:f,up:g=0}){let y=f.map(M).find(R=>R!==null);if(!A||y===void 0)return[];let L=A.rungs[O()-y-g];return L?
l(L.item):[]}let U={answers({answers:f}){return(f[0]==="all"?e:u(f)).filter(({id:y})=>t[y]!==null).map(y=>we(y.said||y.ask,
$e(y,t[y.id])))},lines(f){let g=f.lines.flatMap(q),y=g.length?[we(E(f),g,S(f.say))]:[],L=f.count?.[Math.min(g.length,f.count.
length-1)];return L?[...y,Je([k(L,{n:g.length})])]:y},piles({piles:f,only:g,heading:y,below:L={},all:R={}}){let D=z=>z.length===
r(f).cards.length;return N(f,g).filter(({cards:z})=>z.length).flatMap(({id:z,text:T,cards:K})=>{let X=D(K)&&R[z]||L[z],ne=y?
k(y,{pile:T}):T;return[we(ne,K),...C(X?[X]:[])]})},empty(f){let g=N(f.empty,f.only).filter(({cards:y})=>!y.length).map(({
text:y})=>y);return g.length?[we(E(f),g,S(f.say))]:[]},sentence(f){let g=s[f.sentence],y=wn(g),L=Object.fromEntries(y.map(
R=>[R,l(R).join(" ")]));return Object.values(L).every(Boolean)?[we(E(f),[ds(f,g,L)])]:[]},message(f){let g=f.message.parts.
map(y=>[y,l(y.item)[0]]).filter(([,y])=>y).map(([y,L])=>F(y,L,f.message));return g.length?[we(E(f),[g.join(" ")])]:[]},ladder(){
let[f=""]=l(A.goal),[[g],[y]]=[i([A.today]),i([A.later])],L=A.rungs.map(({card:R,item:D})=>{let z=r(D)?.said??"",[T]=l(D),
K=T?`${z}: ${T}`:k("open",{level:z}),X=hs(R===g,R===y,!!y);return X?k(X,{level:K}):K});return[we(k(f?"ladder":"ladder-un\
named",{goal:f}),L)]},missing({missing:f,say:g}){let y=u(f).filter(({id:L})=>t[L]===null);return y.length?C(g,{parts:y.map(
L=>L.said).join("; ")}):[]},repeated(f){let g=f.repeated.map(l),y=new Map;for(let D of g.flat())y.has(de(D))||y.set(de(D),
D);let L=D=>g.filter(z=>z.some(T=>de(T)===D)).length>1,R=[...y].filter(([D])=>L(D)).map(([,D])=>D);return R.length?[we(E(
f),R)]:[]}};function F(f,g,{self:y=[],small:L=[],capitals:R=[]}){let{opener:D,clause:z,clauses:T=[],questions:K=[],names:X=!1}=f,
ne=xe(g),oe=ze(ne),ae=oe.toLowerCase();if(y.includes(ae))return Ie("{words}.",{words:ne});let ce=[...s[D]].at(-1);if(!ls.
test(ne.match(is)?.[0]??"a")||K.includes(ae))return Ie(`{words}${ce}`,{words:ne});let ke=s[z&&T.includes(ae)?z:D],je=X||
R.includes(oe);return Ie(ke,{words:vn(ne,L,je)})}return f=>{if(!b(f))return[];let g=Object.keys(U).find(L=>L in f),y=g?U[g](
f):C(f.say);return y.length&&f.then?[...y,...C([f.then])]:y}}var wn=e=>[...e.matchAll(ps)].map(([,t])=>t);function ds({alike:e,
small:t=[],lower:o=[]},s,a){let r=l=>vn(xe(he(a[l])),t,!o.includes(l)),c=Object.fromEntries(wn(s).map(l=>[l,r(l)]));return Ie(
s,c,e)}function vn(e,t,o){let s=ze(e);if(!([...s].length>1&&us.test(s)&&!o)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;
return r.toLowerCase()+e.slice(r.length)}function hs(e,t,o){return t?e?"was-and-now":"now":e?o?"was":"today":""}function xn(e,t,o,s=null){let a=ms(e,t,o),r=!o||!!a?.kinds.length;return{danger:a,reflection:jn(e,t,{plain:r,last:s})}}function ms({
items:e},t,o){let s=o&&en(e,t,o.dangers);return s?{...s,countries:o.countries}:null}function yt(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),c=[...e.childNodes],l=(i,d)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),r.focus(),d()}},i),u=l(t["home-no"],()=>{}),p=n("div",{class:"\
ajar-moves"},u,l(o,a));e.replaceChildren(n("p",{},s),p),u.focus()}function Qe(e){let o=n("button",{type:"button",onclick:()=>yt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function On({words:e,send:t,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=n("span",{}),r=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),c=n("p",{class:"ajar-problem",role:"al\
ert"}),l=n("p",{class:"ajar-news",role:"status"}),u=n("div",{}),p=n("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=i,m=!1,b=!1,v=!1,k=!1,w=!1,S=($,P,J={})=>n(
"button",{type:"button",onclick:P,...J},$),C=n("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>L()}),q=S(
e["keep-open"],()=>L(),{class:"ajar-link"}),E=n("div",{class:"ajar-offer"}),N=!1,A=$=>{$.tabIndex=-1,$.focus()},O=()=>u.
querySelector(".ajar-change"),M=()=>i.state==="kept"&&!i.reopen;function B($,P=$){r.dataset.short=P,a.textContent!==$&&(a.
textContent=$)}function U(){let $=i.problem?e["keep-unsaved"]:e["keep-saving"],[P,J]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[$],
lost:[e["keep-lost"]]}[w?"lost":i.state];r.classList.toggle("ajar-state-lost",w),B(P,J),r.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,F()}function F(){let $=o&&
i.state==="none"&&!m,[P,J]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];C.setAttribute(
"aria-label",P),C.replaceChildren(n("span",{class:"ajar-long"},P),n("span",{class:"ajar-short"},J)),C.hidden=!$||N,q.hidden=
!$||!i.exists,E.hidden=!$||k,p.hidden=$&&c.hidden&&!l.textContent}function f(){let $=()=>{k=!0,U(),A(r)};return E.replaceChildren(
n("p",{},e["keep-offer"]),n("div",{class:"ajar-offer-ways"},S(e["keep-nothing"],$),S(e["keep-offer-yes"],L))),E}function g(){
i={...i,saved:!1},U()}function y(){U(),d=i,M()?u.replaceChildren(b?X("change"):ce()):i.state!=="none"?u.replaceChildren(
X("unlock")):m?u.replaceChildren(X(i.exists?"open":"start")):u.replaceChildren(o?"":k?T():z())}let L=()=>{m=!0,l.textContent=
"",y(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},R=()=>i.hosted?n("p",{},e["keep-hub"]):null,
D=()=>i.here?n("details",{},n("summary",{},e["keep-tab"]),n("p",{},e["keep-tab-how"])):null;function z(){return n("div",
{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-title"]),n("p",{},e[i.exists?"keep-there":"keep-why"]),R(),n("d\
iv",{class:"ajar-moves"},S(e["keep-nothing"],()=>{k=!0,y(),A(r)}),S(e[i.exists?"keep-open":"keep-start"],L)))}let T=()=>n(
"p",{},S(e[i.exists?"keep-open":"keep-start"],L,{class:"ajar-link"}));function K(){let P=["none","weak","fair","good","s\
trong"].map(J=>e[`keep-strength-${J}`]).reduce((J,x)=>x.length>J.length?x:J);return n("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":P},n("span",{},e["keep-strength-none"]))}function X($){let P=$==="start"||$==="change",J={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[$],x=n("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{P&&t({strength:x.value})}}),W=n("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),G=n("div",{},n("label",{for:`${s}-again`},e["keep-again"]),W),Q=n("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),Y=n("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:Y.value})}),se=K(),re=()=>{if(!x.value){x.focus();return}if(Q.hidden=!0,P&&x.type==="password"&&W.value!==x.value){
Q.textContent=e["keep-again-differs"],Q.hidden=!1,W.focus();return}$==="change"?t({change:x.value},{awaited:!0}):t({[$===
"start"?"keep":"unlock"]:x.value,place:Y.value},{awaited:!0}),B(e["keep-opening"]),x.value="",W.value="",se.firstChild.textContent=
e["keep-strength-none"]},pe=()=>{m=!1,b=!1,y(),$==="change"?O().focus():A(r)},h=n("details",{},n("summary",{},e["keep-wh\
ere"]),n("label",{for:`${s}-place`},e["keep-place"]),Y);return n("form",{class:"ajar-ask",onsubmit:j=>{j.preventDefault(),
re()}},n(i.state==="locked"?"h1":"p",{class:"ajar-title"},J),R(),$==="start"&&o?n("p",{},e["keep-why"]):null,$==="start"?
D():null,$==="change"?n("p",{},e["keep-change-how"]):null,P?n("p",{},e["keep-no-way-back"]):null,$==="start"&&i.here==="\
browser"?n("p",{},e["keep-browser"]):null,n("label",{for:`${s}-words`},e[$==="change"?"keep-new":"keep-passphrase"]),n("\
p",{class:"ajar-hint",id:`${s}-how`},e[P?"keep-how":"keep-how-open"]),x,P?se:null,P?G:null,n("label",{class:"ajar-card"},
n("input",{type:"checkbox",onchange:({target:j})=>{x.type=j.checked?"text":"password",G.hidden=j.checked,Q.hidden=!0}}),
n("span",{},e["keep-see"])),P?Q:null,$==="change"||i.here?null:h,n("div",{class:"ajar-moves"},$==="unlock"?null:S(e["kee\
p-not-now"],pe),n("button",{type:"submit"},J)),P?null:ae(),$==="start"&&i.here?oe():null)}let ne=()=>n("div",{},S(e["kee\
p-copy"],()=>t({take:"sealed"})));function oe(){let $={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
P=n("input",{type:"file",onchange:async()=>{let W=new Uint8Array(await P.files[0].arrayBuffer()),G=()=>t({bring:W},{awaited:!0});
P.value="",i.exists?yt(x,{...$,act:G}):G()}}),J=n("label",{class:"ajar-words"},n("span",{},e["keep-bring"]),P),x=n("div",
{class:"ajar-twice"},J);return x}function ae(){let $=Qe({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return n("details",{},n("summary",{},e["keep-forgot"]),n("p",{},e["keep-forgot-how"]),...i.here?[n("p",
{},e["keep-copy-forgot"]),ne(),oe()]:[],n("p",{},e["keep-erase-how"]),$)}function ce(){let $=n("select",{id:`${s}-minute\
s`,onchange:()=>t({minutes:Number($.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((P,J)=>P-J).map(P=>n("option",
{value:P,selected:P===i.minutes},_(e["keep-minutes"],{n:P}))));return n("div",{class:"ajar-kept"},S(e["keep-lock"],()=>{
B(e["keep-opening"]),t({lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{b=!0,v=!1,y(),u.querySelector("input").focus()},
{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},v?e["keep-changed"]:""),n("details",{},n("summary",{},
e[i.here?"keep-more":"keep-where"]),...i.here?[n("p",{},e["keep-copy-how"]),ne()]:[n("p",{},i.place)],i.copied?n("p",{},
_(e["keep-copied"],{program:i.copied})):null,n("label",{for:`${s}-minutes`},e["keep-idle"]),$))}function ke($){if($.strength!=
null){let P=u.querySelector(".ajar-strength > span");P&&(P.textContent=$.strength);return}if($.changed){b=!1,y(),u.querySelector(
".ajar-changed").textContent=e["keep-changed"],v=!0,O().focus();return}i={...i,...$},i.state==="kept"&&(m=!1),M()||(b=!1),
U(),je()}let je=Ce(u,()=>{let $=d;if($.state===i.state&&$.exists===i.exists&&$.minutes===i.minutes&&$.here===i.here&&!!$.
reopen==!!i.reopen&&!!$.hosted==!!i.hosted&&u.firstChild){d=i;return}let J=m&&$.place!==i.place;y(),$.state!==i.state&&$.
state!=="none"?A(r):J&&u.querySelector("input").focus()});return y(),{line:r,small:C,opener:q,more:p,offer:f,setStart:$=>{
N=$,U()},update:ke,begin:g,setLost:$=>{w=$,U()},say:$=>{l.textContent=$,p.hidden=!1}}}function Sn({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!me(s,o)))if(s.kind==="choice"){let c=(s.among?
Se(s,o):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),l=a.own?.trim()?a.own:"";(c.length||l)&&(o[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let r=s.cards.filter(c=>a[c.id]).map(c=>[c.id,a[c.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(c=>c.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var Cn=(e,t)=>_(e.ask,t);var gs=new Set(["autorestarting","dead","restarting","terminating"]),bs=4e3;function $n({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,c=(u,p)=>{
gs.has(p)&&t()},l=(u,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,bs):o()};return s.connect(
c),a.connect(l),()=>{clearTimeout(r),s.disconnect(c),a.disconnect(l)}}function En({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([u,p])=>{let i=Sn(u,p),d=u.items.filter(m=>m.id in i).map(m=>[Cn(m,i),...$e(m,i[m.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let p=a(),i=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=p,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let p=n("div",{class:"ajar-\
lost",hidden:!s,...u},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(p),p}function l(u){s=u;for(let p of o)p.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>o.delete(
u)}}var Mn=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function An(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),c=ge(
t,E=>r.replaceChildren(E)),l=E=>{c.begin(),o(E)},u=n("div",{}),p={},i="",d=0,m=Fe(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let b=(E,N)=>n("button",{type:"button",onclick:N},E),v=E=>n("div",{class:"\
ajar-reflection"},...E.flatMap(N=>Le(N,3))),k=(E,N,A)=>Qe({words:t,label:E,question:N,act:()=>l(A)}),w=()=>{let E=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{E.files[0]&&l({import:await E.files[0].text()}),E.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),E)},S=Ce(u,()=>{let E=JSON.stringify(p);E!==i&&
(i=E,_e(u,C))});function C(){let E=(O,M)=>b(M,()=>l({take:O})),N=d>(p.danger?.kinds.length??0)?null:p.danger,A=()=>{d=N.
kinds.length+1,C(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(N?a.notice(N,{level:2,aside:A}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?n("div",{class:"ajar-moves"},b(t["home-go-on"],()=>s(p.section))):
"",p.due?.length?n("ul",{},...p.due.map(O=>n("li",{},O))):"",p.plan?.length?n("h2",{},t["home-plan"]):"",p.plan?.length?
v(p.plan):"",p.plan?.length&&!N?a.line():"",...(p.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:M})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${O}`),v(M))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...N?[]:[b(t["home-take-plan"],()=>l({take:"plan",paper:m.value(),country:a.
code()})),m.element(),E("calendar",t["home-take-calendar"]),p.danger?"":E("calendar-line",t["home-take-calendar-line"])],
E("check-ins",t["home-take-check-ins"]),E("everything",t["home-take-everything"])),w()),p.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),k(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),k(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:E=>{c.end(),p=E,S()},settle:c.end,say:(E,N="")=>{
c.end();let A=n("div",{class:"ajar-text"});fe(A,N),r.replaceChildren(E,A),r.scrollIntoView({block:"nearest"})}}}function Ln({
name:e,type:t,data:o}){let s=URL.createObjectURL(new Blob([Mn(o)],{type:t}));n("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var Ee=(...e)=>e.map(([t,o,s={}])=>Oe("path",{class:t,d:o,...s})),De=(e,...t)=>Oe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ys=(e,t,o,s)=>Oe("circle",{class:e,cx:t,cy:o,r:s}),ks={cup:()=>De("88 74 46 56",...Ee(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>De("296 12 176 168",...Ee(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>De("136 24 136 140",...Ee(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ys("glow",234,94,4),...Ee(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>De("312 66 80 120",...Ee(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>De("190 66 72 100",Oe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Oe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ee(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Tn=(e,t,o="")=>n("ul",{class:`ajar-doors ${o}`},...e.map(({to:s,name:a,hint:r,picture:c})=>n("li",{},n(
"button",{type:"button",onclick:()=>t(s)},ks[c](),n("span",{},n("b",{},a)," ",n("span",{},r))))));function In(e,{open:t,
opener:o}){let s=n("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return n("div",{class:"ajar-\
start"},n("h1",{},e.title),n("p",{class:"ajar-lead"},e.lead),n("h2",{},e.ask),Tn(e.doors,t,"ajar-first-one"),n("div",{class:"\
ajar-small-ways"},s,o??null))}var Nn=(e,{open:t})=>n("div",{class:"ajar-start ajar-later"},n("h2",{},e.ask),Tn(e.doors,t)),
qn=(e,{open:t})=>n("div",{class:"ajar-small-ways"},n("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),n("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),js=4e3,ws=6e3,vs=6;function Dn(e){
let t=0,o=0,s=n("p",{class:"ajar-breath"}),a=n("div",{class:"ajar-circle","aria-hidden":"true"}),r=n("button",{type:"but\
ton",onclick:()=>t?i():p()},e.begin);function c(m,b){s.textContent=m,a.dataset.breath=b}function l(){if(o===vs){i(),s.textContent=
e.after;return}o++,c(e.in,"in"),t=setTimeout(u,js)}function u(){c(e.out,"out"),t=setTimeout(l,ws)}function p(){o=0,r.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,r.textContent=e.begin,c("","")}return{element:n("div",{class:"ajar-breathing"},
n("h1",{},e.title),n("p",{},e.how),n("div",{class:"ajar-breathe"},a,s),r,n("details",{},n("summary",{},e.other),n("ul",{},
...e.instead.map(m=>n("li",{},m))))),stop:i}}window.ajarShown??(window.ajarShown=new WeakMap);var Re=window.ajarShown,Rn="needs@",Bn=e=>e.startsWith("check-in@"),Fn=({
answers:e,done:t,danger:o,reflection:s})=>JSON.stringify([e,t,o,s]),Me={};function xs(){let e=document.getElementById("a\
jar-style")??document.head.appendChild(n("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4\
;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
padding-bottom:.75em;margin-bottom:2em}@media(max-width:40em){.ajar-nav{margin-bottom:1em}.ajar-page>*+*{margin-top:1.5e\
m}}
.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav details[open] ol{padd\
ing-top:.25em}
.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .ajar-nav button{border:0;background:\
none;
padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid transparent;border-radius:0}.ajar .ajar-nav butt\
on:hover{
color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{color:var(--ajar-ink);font-weight:650;border-\
bottom-color:var(--ajar-accent)}
.ajar .ajar-lost{color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-los\
t:has(~
.ajar-page .ajar-lost){display:none}.ajar .ajar-lost>*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);f\
ont-weight:600}
@container (max-width: 32rem){.ajar .ajar-piles{position:static}}@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-kee\
ping){
display:none}.ajar .ajar-piles{position:static}.ajar-text details::details-content{display:block;content-visibility:visi\
ble}
.ajar-scenario{border:0;padding:0}}@media(forced-colors:active){.ajar .ajar-nav button:not([aria-current]){border-bottom\
-color:Canvas}
.ajar .ajar-nav button[aria-current]{border-bottom-color:Highlight}.ajar .ajar-empty{border:1px solid}}.ajar-keeping{mar\
gin-bottom:1.5em}
.ajar-choose,.ajar-ask{border:1px solid var(--ajar-line);border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-p\
aper)}
.ajar .ajar-title{font-size:1.2em;font-weight:650}.ajar-keeping :is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!importa\
nt}
.ajar .ajar-ask :is(input[type=password],input[type=text]){width:100%}.ajar .ajar-ask>label:not(.ajar-card),.ajar .ajar-\
ask>
div:not(.ajar-twice)>label{display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-state,.ajar-s\
trength)>
span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content:attr(data-longe\
st);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-keeping details>*+*{m\
argin-top:.75em!important}
.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;paddi\
ng:.75em
1em;margin-bottom:1em}.ajar .ajar-news:not(:empty){margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div\
>
*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-home>div>ul{padding-left:1.3em!important}.ajar-h\
ome
details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar\
-story
h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-le\
ft:1em}
.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light\
;
background:#fff}.ajar{--ajar-tint: #e6f0ed;--ajar-glow: #f5d795;--ajar-sage: #b5d0ca;--ajar-clay: #e4bb9e;--ajar-stroke:\
 #4a555b}@supports (color:
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
`;e.textContent!==t&&(e.textContent=t)}function Os({model:e,el:t}){xs();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,c=new Map,l=[],u=h=>l.push(h),p=null,i=!1,d=!1,m=!1,b=!1,v=new Map,k=new Map,w=Math.min(e.get("page"),o.length-
1);t.classList.add("ajar");let S=n("div",{class:"ajar-page"}),C=h=>o.flatMap(({blocks:j})=>j).find(j=>j.kind==="exercise"&&
j.key===h)?.exercise,q=En({words:s,answered:()=>[...r].map(([h,{answers:j}])=>[C(h),j]).filter(([h,j])=>h&&Object.keys(j??
{}).length)}),E=0,N=h=>{if(clearTimeout(E),E=0,q.set(h),p?.setLost(h),h)for(let j of c.keys())a.get(j)?.release()},A=(h,{
awaited:j=!1}={})=>{try{e.send(h)}catch{N(!0);return}j&&!E&&(E=setTimeout(()=>N(!0),8e3))},O=!1;function M(){O||(O=!0,window.
ajarDangers?B():A({dangers:!0}))}let B=()=>{for(let h of Object.values(window.ajarDangers.dangers))on(Vt(h))};function U({
key:h,exercise:j},I){if(Bn(h)&&!q.isLost()||!(window.ajarDangers||q.isLost())||!bn(j,I))return;let Z=bt(j,I),V=xn(j,Z,window.
ajarDangers);$(h,{answers:Z,done:!0,...V}),v.set(h,Fn(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let F=tn(
{words:s,countries:e.get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>f(),onCountry:h=>A({country:h})}),f=()=>{A({forget:!0}),
lt()},g=(h,j,I)=>(a.set(h.key,I),r.has(h.key)&&I.update(r.get(h.key)),j),y={html:h=>L(h.html),home(h){let j=n("div",{});
return g(h,j,An(j,{words:s,send:Z=>{Z.import&&a.get("chart")?.begin(),A(Z)},open:Z=>{let V=o.find(ee=>ee.section===Z&&ee.
blocks.some(({key:ie})=>r.get(ie)?.done===!1));ce(V?.id??Z)},help:F})),A({home:h.key}),j},gate(h){let j=n("div",{class:"\
ajar-text ajar-gate"}),[I,H]=b?[n("p",{},s["gate-left-out"]),[F.button(),ke(),z()]]:[L(m?h.short:h.html),K()],Z=n(`h${h.
level??2}`,{},h.title);return j.append(Z,I,n("div",{class:"ajar-moves"},...H.filter(Boolean))),b||I.after(n("p",{class:"\
ajar-gate-ask"},s["gate-ask"])),u(()=>{m=!0}),j},made:h=>{let j=n("div",{class:"ajar-made"}),I=()=>j.replaceChildren(...ne(
h.section));return a.set("made",{update:I}),I(),j},exercise(h){if(h.invites&&b)return n("div",{class:"ajar-text"},n(`h${h.
level}`,{},h.exercise.title),n("p",{},s["gate-left-out"]),z());let j=n("div",{}),I=q.line(p?{}:{role:"alert"});c.set(h.key,
j);let H=(V,ee)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let ie=window.ajarSent;k.set(h.
key,ie),A({key:h.key,...V,sent:ie},{awaited:ee}),!(!ee||!q.isLost())&&(N(!0),I.scrollIntoView({block:"nearest"}))};if(a.
set(h.key,$t(j,h.exercise,{words:s,level:h.level,small:h.quick,folded:o.length>1,brief:h.brief,sort:h.quick||o.length>1&&
!Y()?_t:an,enough:h.quick?"at once":"later",remarks:(V,ee)=>hn(V,{words:s,find:ie=>ln(ee,ie,window.ajarDangers)}),...r.get(
h.key),help:F,needs:()=>ke(h.needs),below:()=>ae(h.key),onAside:V=>$(h.key,{aside:V}),onChange:V=>{M(),$(h.key,{answers:V,
done:!1}),H({answers:V,done:!1},d)},onMove:V=>$(h.key,{at:V}),onDone:V=>{U(h,V),H({answers:V,done:!0},!0),Bn(h.key)&&a.get(
"chart")?.begin()},onStartOver:()=>{$(h.key,{answers:{},done:!1}),H({remove:!0})}})),j.firstElementChild.append(I),u(()=>q.
forget(I)),!h.folded)return j;let Z=Object.keys(r.get(h.key)?.answers??{}).length>0;return n("details",{open:Z},n("summa\
ry",{},s["check-in-now"]),j)},chart(h){let j=n("div",{class:"ajar-chart-block"}),I=n("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),{begin:H,end:Z}=ge(s,ee=>I.replaceChildren(ee)),V=ee=>{Z(),Ue(j,ee,s)};return a.set(h.key,{update:V,
begin:H,end:Z}),r.has(h.key)&&V(r.get(h.key)),H(),A({chart:h.key}),n("div",{},j,I)},start:h=>In(h,{open:ce,opener:p?.opener}),
doors:h=>Nn(h,{open:ce}),onward:h=>qn(h,{open:ce}),breathing(h){let{element:j,stop:I}=Dn(h);return u(I),j},notice(h){if(sn(
()=>A({forget:!0})),!h.leave)return n("div",{class:"ajar-notice"},n("p",{},h.text));let j=n("div",{class:"ajar-leave"},F.
button(),it({words:s,leave:f}));nn(F.open),p=On({words:s,send:A,isQuiet:o.length>1});let I=document.createDocumentFragment();
return I.append(n("div",{class:"ajar-notice"},n("div",{},p.line,p.small),j),n("div",{class:"ajar-on-paper"},F.text()),p.
more),I}};function L(h){let j=n("div",{class:"ajar-text"});return fe(j,h),F.addNumbers(j),j.addEventListener("click",I=>{
let H=I.target.closest("a"),Z=o.findIndex(({id:V})=>V&&H?.getAttribute("href")===`${V}.ipynb`);Z<0||(I.preventDefault(),
W(Z))}),j}function R(h){b=h,m=!0,J({focus:!0})}let D=(h,j)=>n("button",{type:"button",onclick:j},h),z=()=>D(s["gate-agai\
n"],()=>R(!1));function T(){R(!1),o[w].blocks.some(({invites:j})=>j)||W(w+1)}let K=()=>[D(s["gate-no"],()=>R(!0)),D(s["g\
ate-unsure"],()=>R(!0)),D(s["gate-yes"],T)],X=h=>o.filter(j=>j.section===h).flatMap(j=>j.blocks.filter(({kind:I})=>I==="\
exercise")),ne=h=>{let j=X(h).filter(({key:H})=>r.get(H)?.done).map(({key:H,exercise:Z},V)=>n("details",{open:V===0},n("\
summary",{},Z.title),...r.get(H).reflection.flatMap(ee=>Le(ee,2)))),I=n("p",{},s["made-nothing"]);return[n("h1",{},s["ma\
de-title"]),...j.length?j:[I]]},oe=h=>{let j=X(h);return j.length>0&&j.every(({key:I})=>r.get(I)?.done)};function ae(h){
let j=h.startsWith("plan@")&&F.isKnown()?F.line():"";return n("div",{class:"ajar-below"},j,p?.offer()??"")}let ce=h=>W(o.
findIndex(j=>j.id===h));function ke(h){let j=o.findIndex(({aside:H,blocks:Z})=>!H&&Z.some(({key:V})=>V===Rn));return j<0?
h?n("p",{},n("a",{href:h},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{W(j);let H=c.get(Rn).querySelector(
"h2");H.tabIndex=-1,H.focus()}},s["help-needs"])}for(let[h,j]of Object.entries(Me))y[h]=I=>{let H=n("div",{}),V=j(H,I,{words:s,
send:A,onDispose:u,model:e,exerciseOf:C,formOf:ee=>c.get(ee)});return g(I,V.element??H,V)};let je=h=>o[w].blocks.find(j=>j.
kind===h),$=(h,j)=>r.set(h,{...r.get(h),...j}),P=()=>{for(let h of l.splice(0))h()};function J({focus:h=!1}={}){if(P(),a.
clear(),i){S.replaceChildren(p?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(S.replaceChildren(...o[w].
blocks.map(I=>y[I.kind](I))),o.length>1&&x(),!h)return;let j=S.querySelector("h1, h2, h3")??S;j.tabIndex=-1,j.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function x(){let{aside:h,title:j}=o[w];if(se.hidden=!!h,S.classList.toggle("ajar-aside",
!!h),p?.setStart(o[w].id==="start"),h)return;let{section:I,step:H,steps:Z,minutes:V}=o[w],ee=o.filter(te=>!te.aside),ie=ee.
indexOf(o[w]),ve=(te,Xe,zn={})=>n("button",{type:"button",onclick:()=>W(o.indexOf(te)),...zn},Xe),Ae=o.find(({id:te})=>te===
"start"),Be=ee[ie-1]??Ae;S.append(n("div",{class:"ajar-moves ajar-turn"},Be?ve(Be,s["previous-page"]):null,ie<ee.length-
1?ve(ee[ie+1],s["next-page"]):null));let Ye=ee.filter(te=>!te.section||te.step===1),kt=te=>I?te.section===I:te===o[w],Wn=te=>({
"aria-current":kt(te)?"page":null}),Un=te=>oe(te.section)?n("span",{class:"ajar-done"},` ${s["section-done"]}`):"",jt=(te,Xe)=>n(
"li",{},ve(te,Xe,Wn(te)),Un(te));G.replaceChildren(...Ye.map(te=>jt(te,te.title)),Ae?jt(Ae,s["start-page"]):""),Q.textContent=
I?_(s["step-of"],{title:j,n:H,all:Z,minutes:V}):_(s["page-of"],{n:Ye.findIndex(kt)+1,all:Ye.length,title:j})}function W(h){
o[h]&&(w=h,G.parentElement.open=Y(),e.set("page",h),e.save_changes(),J({focus:!0}))}let G=n("ol",{}),Q=n("summary",{}),Y=()=>window.
innerWidth>640;e.get("notice")&&t.append(y.notice(e.get("notice")));let se=n("nav",{class:"ajar-nav","aria-label":s.pages},
n("details",{open:Y()},Q,G));o.length>1&&t.append(se),t.append(q.line({role:"alert"}),S);let re=0;for(let h of["keydown",
"pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-re<3e4||(re=Date.now(),A({active:!0}))},{passive:!0,capture:!0});
e.on("msg:custom",h=>{if(N(!1),h.keeping){let j=[...k.values()].some(Z=>h.acknowledged<Z);p?.update(j?{...h.keeping,saved:!1}:
h.keeping);let{state:I}=h.keeping,H=I==="locked";I&&(d=I==="kept"),I&&H!==i&&(i=H,r.clear(),se.hidden=i,J())}h.states&&queueMicrotask(
()=>a.get("made")?.update());for(let[j,I]of Object.entries(h.states??{})){if(h.acknowledged<k.get(j))continue;let H=I.answers&&
!Object.keys(I.answers).length,Z=v.get(j)===Fn(I);v.delete(j),$(j,H?{...I,at:0}:I),Z||a.get(j)?.update(r.get(j))}h.dangers&&
(window.ajarDangers=h.dangers,B()),h.country!=null&&F.choose(h.country),h.file&&(a.get("home")?.settle(),Ln(h.file)),h.erased&&
a.get("home")?.say(h.erased,je("home")?.erased),h.said&&a.get("chart")?.end(),h.said&&(a.get("home")??p)?.say(h.said),h.
open&&ce(h.open),h.problem&&a.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),J()});
let pe=$n(e,{gone:()=>N(!0),back:()=>{q.isLost()&&A({ready:!0})}});return J(),Re.set(s,(Re.get(s)??0)+1),A({ready:!0}),()=>{
P(),pe(),clearTimeout(E),Re.set(s,Re.get(s)-1),Re.get(s)||A({gone:!0})}}var _n={render:Os};Me.door=(e,t,o)=>Et(e,o);Me.group=(e,t,o)=>qt(e,o);Me.scenario=(e,t,{words:o,model:s})=>({element:Dt(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Me.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:c,update:l}=Lt(t,{...a,form:()=>s(t.of),ask:p=>r.find(i=>i.id===p).ask}),u=document.createDocumentFragment();
return u.append(...c),{element:u,update:l}};var qr=_n;export{qr as default};
