var Cn=["button","input","select","summary","textarea"],Sn=["input","select","textarea"];function e(t,n={},...o){let a=document.
createElement(t);for(let[s,r]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),r):r===!0?a.setAttribute(
s,""):r!==!1&&r!=null&&a.setAttribute(s,r);return Cn.includes(t)&&a.setAttribute("data-lm-suppress-shortcuts","true"),Sn.
includes(t)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}function z(t,n,...o){let a=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[s,r]of Object.entries(n))a.setAttribute(s,r);return a.append(...o),
a}var E=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let r=n[a];return s?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),ve=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function je(t,n){let o=n[t.among?.item]??{},a=t.cards.filter(s=>t.among?.piles.includes(o[s.id]));return a.length?
a:t.cards}var at=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(o=>t.cards.some(a=>a.id===o))};function Q(t,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(t["keep-opening"])},400))},end(){clearTimeout(o),
o=0,a&&n(""),a=!1}}}function st(t,n,o){let{words:a,level:s=3}=o;window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-${window.
ajarForms}`,l={...o.answers},i=0,c=null,u=0,p=o.aside??0,f=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
g=e("div",{}),m=e("div",{class:"ajar-body"}),v=e("section",{class:"ajar-form","aria-labelledby":`${r}-title`},e(`h${s}`,
{id:`${r}-title`},n.title),e("p",{class:"ajar-why"},n.why),n.private?e("p",{class:"ajar-private"},n.private):null,g,m,f);
t.replaceChildren(v);let y=()=>n.items.filter(B=>ve(B,l)),j=B=>{f.replaceChildren(B)},$=Q(a,j);function O(B,S){f.replaceChildren(
`${B} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{l=S,j(""),o.onChange(l),x({focus:!0})}},a["put-back"]))}
function w(B,S){l={...l,[B.id]:S},$n(m),j(""),o.onChange(l),q()}function h(){c.fieldset.disabled=!0,$.begin(),u=setTimeout(
N,8e3)}function N(){u&&(clearTimeout(u),u=0,c&&(c.fieldset.disabled=!1),$.end())}function q(){if(!c)return;let{item:B,skip:S,
where:T,next:I}=c,M=y();S.textContent=l[B.id]==null?a.skip:a["clear-and-skip"],T.textContent=E(a["question-of"],{n:i+1,all:M.
length}),I.textContent=i===M.length-1?a.done:a.next}function b(B,S=!0){if(u)return;let T=y();if(i+=B,i>=T.length){i=T.length-
1,h(),o.onDone(l);return}x({focus:S})}function x({focus:B=!1}={}){let S=y();i=Math.max(0,Math.min(i,S.length-1));let T=S[i],
I=`${r}-${T.id}`,M=e("legend",{},E(T.ask,l)),d=T.hint?e("p",{class:"ajar-hint",id:`${I}-hint`},T.hint):null,C=o.mark?.(T),
L=C?e("p",{class:"ajar-mark",id:`${I}-mark`},C):null,W=[d,L].filter(Boolean).map(({id:se})=>se).join(" "),D=T.among?{...T,
cards:je(T,l)}:T,U=On[T.kind](D,at(D,l[T.id]),{words:a,group:I,change:se=>w(T,se),say:j}),J=e("fieldset",{class:`ajar-it\
em ajar-${T.kind}`,tabindex:"-1","aria-describedby":W||null},M,d,L,U),de=i>0?e("button",{type:"button",onclick:()=>b(-1)},
a.back):null,ee=e("button",{type:"button",onclick:()=>{if(u)return;let se=l,Fe=l[T.id]!=null;l={...l,[T.id]:null},o.onChange(
l),b(1),Fe&&O(a.cleared,se)}}),re=e("button",{type:"button",onclick:()=>{u||(j(""),b(1))}}),le=e("p",{class:"ajar-where"});
c={item:T,skip:ee,where:le,next:re,fieldset:J},g.replaceChildren(),m.replaceChildren(le,J,e("div",{class:"ajar-moves"},de,
ee,re)),q(),o.onMove?.(i),B&&(J.focus({preventScroll:!0}),le.scrollIntoView({block:"nearest"}))}function F(B){if(g.replaceChildren(),
!B||!o.help||p>B.kinds.length)return null;let S=()=>{p=B.kinds.length+1,o.onAside?.(p),g.replaceChildren(),m.querySelector(
"[tabindex]").focus()},{help:T,needs:I}=o;return g.append(T.notice(B,{level:s+1,aside:S,needs:I})),g.querySelector("[tab\
index]")}function H(B,{focus:S=!1,danger:T=null}={}){c=null;let I=e(`h${s+1}`,{tabindex:"-1"},a["what-you-said"]);m.replaceChildren(
e("div",{class:"ajar-reflection"},I,...B.flatMap(d=>Re(d,s+2)),o.below?.()??null),e("div",{class:"ajar-moves"},e("button",
{type:"button",onclick:()=>{i=0,x({focus:!0})}},a.change),e("button",{type:"button",onclick:()=>{let d=l;l={},i=0,p=0,o.
onAside?.(0),o.onStartOver(),x({focus:!0}),O(a["started-over"],d)}},a["start-over"])));let M=F(T);S&&(M??I).focus()}function _(B){
let S=m.contains(document.activeElement);S&&c&&!u||(N(),l={...B.answers},B.done?H(B.reflection,{focus:S,danger:B.danger}):
(i=B.at??Math.max(0,y().findIndex(T=>l[T.id]==null)),x()))}let{done:A,reflection:R,danger:K}=o;return _({answers:l,at:o.
at,done:A,reflection:R,danger:K}),{update:_,release:N,say:B=>{N(),j(B)}}}function $n(t){for(let n of t.querySelectorAll(
"input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var Re=({heading:t,said:n,
words:o},a)=>[t?e(`h${a}`,{},t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(s=>e("li",{},s))):n.length?e("p",{class:"\
ajar-said"},n[0]):null,...o.map(s=>e("p",{},s))].filter(Boolean),On={ruler(t,n,{group:o,change:a}){let s=Array.from({length:11},
(r,l)=>e("label",{class:"ajar-number"},e("input",{type:"radio",name:o,value:l,checked:n===l,onchange:()=>a(l),"aria-desc\
ribedby":l===0?`${o}-low`:l===10?`${o}-high`:null}),e("span",{},`${l}`)));return e("div",{class:"ajar-scale"},e("div",{class:"\
ajar-numbers"},...s),e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${o}\
-high`},e("b",{},"10"),` ${t.high}`)))},choice(t,n,{words:o,group:a,change:s}){let{chosen:r,own:l}=n||{chosen:[],own:""},
i=()=>s(r.length||l.trim()?{chosen:[...r],own:l}:null),c=t.many?"checkbox":"radio",u=t.cards.map(f=>e("input",{type:c,name:a,
value:f.id,checked:r.includes(f.id),onchange:g=>{t.many?r=r.filter(m=>m!==f.id).concat(g.target.checked?f.id:[]):(r=[f.id],
l="",p&&(p.value="")),i()}})),p=t.own?e("input",{type:"text",value:l,maxlength:500,oninput:f=>{l=f.target.value,!t.many&&
l.trim()&&(r=[],u.forEach(g=>{g.checked=!1})),i()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},
o[t.many?"choose-many":"choose-one"]),...t.cards.map((f,g)=>e("label",{class:"ajar-card"},u[g],e("span",{},f.text))),p?e(
"label",{class:"ajar-own"},e("span",{},t.own),p):null)},sort(t,n,{words:o,group:a,change:s,say:r}){let l={...n},i={},c=t.
piles.map(m=>(i[m.id]=e("span",{}),e("li",{class:"ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.
add("ajar-over")},ondragleave:v=>v.currentTarget.classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.
classList.remove("ajar-over");let y=f[v.dataTransfer.getData("text/plain")]?.[m.id];y&&!y.matches(":disabled")&&(y.checked=
!0,p(y.dataset.card,m))}},i[m.id]))),u=()=>t.piles.forEach(m=>{i[m.id].textContent=E(o["pile-count"],{pile:m.text,n:Object.
values(l).filter(v=>v===m.id).length})}),p=(m,v)=>{l[m]=v.id,u(),s({...l}),r(E(o.moved,{card:t.cards.find(y=>y.id===m).text,
pile:v.text}))},f={},g=t.cards.map(m=>{f[m.id]={};let v=`${a}-${m.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"\
true",ondragstart:y=>y.dataTransfer.setData("text/plain",m.id)},e("legend",{},m.text),e("div",{class:"ajar-into"},...t.piles.
map(y=>{let j=e("input",{type:"radio",name:v,value:y.id,"data-card":m.id,checked:l[m.id]===y.id,onchange:()=>p(m.id,y)});
return f[m.id][y.id]=j,e("label",{},j,e("span",{},y.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},o["sort\
-how"]),e("ul",{class:"ajar-piles"},...c),...g)},text(t,n,{words:o,change:a}){let s=e(t.long?"textarea":"input",{...t.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:r=>a(r.target.value.trim()?r.target.value:null)});return t.long&&
(s.value=n??""),e("label",{class:"ajar-words"},e("span",{},o["own-words"]),s)},list(t,n,{words:o,change:a}){let s=e("div",
{}),r=()=>{let f=[...s.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());a(f.length?f:null)},l=()=>[...s.children].
forEach((f,g)=>{f.querySelector("label > span").textContent=E(o.line,{n:g+1}),f.querySelector("button").setAttribute("ar\
ia-label",E(o["remove-line"],{n:g+1}))}),i=e("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),s.lastElementChild.
querySelector("input").focus()}},o["add-line"]),c=()=>{l(),i.hidden=s.children.length>=t.most},u=f=>{let g=e("div",{class:"\
ajar-line"},e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"text",value:f,maxlength:2e4,oninput:r})),e("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let m=g.nextElementSibling||g.previousElementSibling;g.remove(),m||
u(""),c(),r(),(m||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(g),c()},p=n||[];for(let f=0;f<Math.
max(t.lines,p.length);f++)u(p[f]??"");return e("div",{class:"ajar-lines"},s,i)},date(t,n,{words:o,change:a}){return e("l\
abel",{class:"ajar-words"},e("span",{},o["pick-date"]),e("input",{type:"date",value:n??"",oninput:s=>a(s.target.value||null)}))}};var Mn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Bo=new RegExp(`(${Mn})|[.…]+|[!?;\\n]`,"gu");var rt=["emergency","crisis","violence","worried","child"],En=["crisis","violence"],it='a[href$="#Help-lines"]',Y=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function lt(){for(let t of Y().listeners){
let{isConnected:n}=t.element;t.shown&&!n&&Y().listeners.delete(t),t.shown||(t.shown=n)}}function Tn(t,{zone:n="",languages:o=[]}){
let a=l=>l.endsWith("/")?n.startsWith(l):n===l,s=t.find(({zones:l})=>l.some(a));return s?s.code:n&&!/^(UTC|GMT|UCT|Etc\/)/.
test(n)?"":o.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>t.some(({code:i})=>i===l))??""}var We=(t,n)=>n.flatMap(o=>t.lines.filter(a=>a.topic===o)),Pe=t=>t.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?e("span",{class:"\
ajar-unbroken"},n):n),ct=t=>`tel:${t.match(/\d+/)[0]}`;function ut({words:t,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(Y().countries=n);let s=()=>Y().countries,r=()=>Y().chosen||Tn(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),l=()=>s().find(b=>b.code===r());function i(b){Y().chosen=
b,lt();for(let{element:x,draw:F}of Y().listeners)F(x)}function c(b,x){return x(b),Y().listeners.add({element:b,draw:x,shown:!1}),
queueMicrotask(lt),b}let u=b=>c(e("div",{}),x=>x.replaceChildren(...b())),p=()=>{let b=[...s(),{code:"-",country:t["help\
-elsewhere"]}],x=e("select",{onchange:()=>{i(x.value),a(x.value)}},...b.map(F=>e("option",{value:F.code},F.country)));return c(
x,()=>{x.value=l()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),x)},f=({say:b,to:x},F)=>{if(/^(tel|sms):/.
test(x))return e("a",{class:F?"ajar-reach":"ajar-reach ajar-first",href:x},e("span",{},...Pe(b)));let H=e("span",{},b),_=e(
"button",{type:"button",class:"ajar-link","aria-label":E(t["help-copy-what"],{address:x}),onclick:async()=>{await An(x,H)&&
(_.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},H," ",_)},g=b=>e("li",{},e("p",{class:"\
ajar-for"},b.for_what),e("p",{class:"ajar-hint"},[b.name,b.hours,b.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...b.reach.map(f))),m=({emergency:b,note:x})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),x?e("p",{class:"ajar-hint"},x):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:ct(b)},E(t["help-c\
all"],{number:b})))),v=b=>u(()=>{let x=l();if(!x)return[e("p",{},t["help-elsewhere-how"])];let F=b.flatMap(H=>H==="emerg\
ency"?m(x):We(x,[H]).map(g));return[e("ul",{class:"ajar-help-lines"},...F)]});function y(){let b=()=>{x.close?x.close():
x.remove()},x=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-title",onclose:()=>x.remove(),onkeydown:F=>{
F.key==="Escape"&&(F.preventDefault(),F.stopPropagation(),b())}},e("div",{class:"ajar-help-bar"},p(),He({words:t,leave:o})),
e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},t["help-title"]),e("p",{},t["help-lead"]),v(rt),e("p",{class:"a\
jar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"]),e("div",{class:"ajar-moves"},e("but\
ton",{type:"button",onclick:b},t["help-close"])));document.body.append(x),x.showModal?x.showModal():x.setAttribute("open",
""),x.querySelector("h2").focus()}function j({title:b,text:x,now:F,lines:H,kinds:_,countries:A},{level:R,aside:K,needs:B}){
return A&&!q()&&(Y().countries=A),e("section",{class:"ajar-danger"},e(`h${R}`,{tabindex:"-1"},b),e("p",{},x),_.length?null:
B?.()??null,p(),v(H),e("ul",{class:"ajar-todo"},...F.map(S=>e("li",{},S))),e("p",{class:"ajar-hint"},t["help-trace"]),e(
"button",{type:"button",class:"ajar-link",onclick:K},t["help-aside"]))}let $=()=>e("button",{type:"button",class:"ajar-g\
et-help",onclick:y},t["help-get"]);function O({emergency:b,...x}){let H=En.map(A=>We(x,[A])[0]?.reach??[]).flatMap(A=>["\
tel:","sms:"].map(R=>A.find(({to:K})=>K.startsWith(R))));return[{say:E(t["help-call"],{number:b}),to:ct(b)},...H.filter(
Boolean)]}let w=(b=`${t["help-line"]} `)=>u(()=>{let x=l(),F=(x?O(x):[]).flatMap(({say:A,to:R},K)=>[K?" · ":"",e("a",{href:R},
...Pe(A))]),H=e("button",{type:"button",class:"ajar-link",onclick:y},t["help-get"]),_=e("span",{class:"ajar-off-paper"},
F.length?" · ":"",H);return[e("p",{class:"ajar-help-line"},b,...F,_)]});function h(b){if(!q())return;let[x]=[...b.querySelectorAll(
it)].reverse();x?.closest("p, ul").after(w(""));for(let F of b.querySelectorAll("details"))F.open=F.querySelector("summa\
ry").textContent===l()?.country}let N=()=>u(()=>{let b=l();return b?[e("p",{},e("b",{},`${t["help-title"]}, ${b.country}`)),
e("p",{},`${t["help-danger"]} ${E(t["help-call"],{number:b.emergency})}`),e("ul",{},...We(b,rt).map(({for_what:x,name:F,
reach:H,hours:_})=>e("li",{},...Pe(`${x}: ${F}. ${H.map(({say:A})=>A).join(" · ")}. ${_}.`))))]:[e("p",{},t["help-elsew\
here-how"])]}),q=()=>s().length>0;return{open:y,notice:j,button:$,line:w,addNumbers:h,text:N,choose:i,code:r,isKnown:q}}
var He=({words:t,leave:n})=>e("button",{type:"button",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function pt(t){
if(Y().open){Y().open=t;return}Y().open=t,window.addEventListener("click",n=>{n.target.closest?.(it)&&(n.preventDefault(),
n.stopPropagation(),Y().open())},{capture:!0})}async function An(t,n){try{return await navigator.clipboard.writeText(t),
!0}catch{let o=document.createRange();return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(
o),document.execCommand("copy")}}function Ke(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function dt(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let o=[];window.addEventListener(
"keydown",a=>{a.repeat||(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
Ke()))},{capture:!0})}function ie(t,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function r(){o=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])t.addEventListener(l,r);return s}function we(t,n){let o=i=>[...t.querySelectorAll(
i)],a=o("details[open] > summary").map(i=>i.textContent),s=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=a.includes(i.textContent);if(s===!1)return;let r=o("summary, button").
find(i=>i.textContent===s),l=r??t.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function ft({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=e("span",
{}),s=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),r=e("p",{class:"ajar-problem",role:"alert"}),l=e(
"div",{}),i=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},r,l),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,p=!1,f=!1,g=!1,m=!1,v=!1,y=(S,T,I={})=>e("button",{type:"button",onclick:T,...I},S),j=S=>{S.tabIndex=
-1,S.focus()},$=()=>l.querySelector(".ajar-change"),O=()=>c.state==="kept"&&!c.reopen;function w(S,T=S){s.dataset.short=
T,a.textContent!==S&&(a.textContent=S)}function h(){let S=c.problem?t["keep-unsaved"]:t["keep-saving"],[T,I]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:c.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[S],lost:[t["keep-lost"]]}[v?"lost":c.state];s.classList.toggle("ajar-state-lost",v),w(T,I),s.dataset.
longest=c.state==="kept"?t["keep-saved"]:"",r.textContent!==c.problem&&(r.textContent=c.problem),r.hidden=!c.problem}function N(){
c={...c,saved:!1},h()}function q(){h(),u=c,O()?l.replaceChildren(f?A("change"):R()):c.state!=="none"?l.replaceChildren(A(
"unlock")):p?l.replaceChildren(A(c.exists?"open":"start")):l.replaceChildren(m?H():F())}let b=()=>{p=!0,q(),l.querySelector(
"input").focus()},x=()=>c.hosted?e("p",{},t["keep-hub"]):null;function F(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),x(),e("div",{class:"ajar-moves"},y(t["keep-n\
othing"],()=>{m=!0,q(),j(s)}),y(t[c.exists?"keep-open":"keep-start"],b)))}let H=()=>e("p",{},y(t[c.exists?"keep-open":"k\
eep-start"],b,{class:"ajar-link"}));function _(){let T=["none","weak","fair","good","strong"].map(I=>t[`keep-strength-${I}`]).
reduce((I,M)=>M.length>I.length?M:I);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":T},e("span",
{},t["keep-strength-none"]))}function A(S){let T=S==="start"||S==="change",I={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[S],M=e("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{T&&n({strength:M.value})}}),d=e("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),C=e("div",{},e("label",{for:`${o}-again`},t["keep-again"]),d),L=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
W=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:W.value})}),D=_(),U=()=>{
if(!M.value){M.focus();return}if(L.hidden=!0,S==="change"){if(M.type==="password"&&d.value!==M.value){L.textContent=t["k\
eep-again-differs"],L.hidden=!1,d.focus();return}n({change:M.value},{awaited:!0})}else n({[S==="start"?"keep":"unlock"]:M.
value,place:W.value},{awaited:!0});w(t["keep-opening"]),M.value="",d.value="",D.firstChild.textContent=t["keep-strength-\
none"]},J=()=>{p=!1,f=!1,q(),S==="change"?$().focus():j(s)},de=e("details",{},e("summary",{},t["keep-where"]),e("label",
{for:`${o}-place`},t["keep-place"]),W);return e("form",{class:"ajar-ask",onsubmit:ee=>{ee.preventDefault(),U()}},e(c.state===
"locked"?"h1":"p",{class:"ajar-title"},I),x(),S==="change"?e("p",{},t["keep-change-how"]):null,T?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${o}-words`},t[S==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${o}\
-how`},t[T?"keep-how":"keep-how-open"]),M,T?D:null,S==="change"?C:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:ee})=>{M.type=ee.checked?"text":"password",C.hidden=ee.checked,L.hidden=!0}}),e("span",{},t["k\
eep-see"])),S==="change"?L:de,e("div",{class:"ajar-moves"},S==="unlock"?null:y(t["keep-not-now"],J),e("button",{type:"su\
bmit"},I)))}function R(){let S=e("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(S.value)})},...[...new Set([
5,15,30,60,c.minutes])].sort((T,I)=>T-I).map(T=>e("option",{value:T,selected:T===c.minutes},E(t["keep-minutes"],{n:T}))));
return e("div",{class:"ajar-kept"},y(t["keep-lock"],()=>{w(t["keep-opening"]),n({lock:!0},{awaited:!0})}),y(t["keep-chan\
ge"],()=>{f=!0,g=!1,q(),l.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"statu\
s"},g?t["keep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},c.place),c.copied?e("p",{},E(t["keep\
-copied"],{program:c.copied})):null,e("label",{for:`${o}-minutes`},t["keep-idle"]),S))}function K(S){if(S.strength!=null){
let T=l.querySelector(".ajar-strength > span");T&&(T.textContent=S.strength);return}if(S.changed){f=!1,q(),l.querySelector(
".ajar-changed").textContent=t["keep-changed"],g=!0,$().focus();return}c={...c,...S},c.state==="kept"&&(p=!1),O()||(f=!1),
h(),B()}let B=ie(l,()=>{let S=u;if(S.state===c.state&&S.exists===c.exists&&S.minutes===c.minutes&&!!S.reopen==!!c.reopen&&
!!S.hosted==!!c.hosted&&l.firstChild){u=c;return}let I=p&&S.place!==c.place;q(),S.state!==c.state&&S.state!=="none"?j(s):
I&&l.querySelector("input").focus()});return q(),{line:s,more:i,update:K,begin:N,setLost:S=>{v=S,h()},say:S=>{r.textContent=
S,r.hidden=!1}}}function xe(t,{sentence:n,wide:o,narrow:a,columns:s,rows:r},l){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(u,p)=>{let f=e("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":n});return f.innerHTML=
u,f.firstElementChild.setAttribute("aria-hidden","true"),f},c=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),i(o,"wide"),i(a,"narrow"),e("details",{open:c},e("summary",{},l.table),
e("table",{},e("thead",{},e("tr",{},...s.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...r.map(([u,...p])=>e("tr",{},e(
"th",{scope:"row"},u),...p.map(f=>e("td",{},f??"–")))))))))}function Ln(t,n=[]){let o=0;return t.map(({minutes:a},s)=>{let r=o;return n.includes(s)||(o+=60*a),{start:r,end:o}})}function mt(t,n,o){
let a=t.slides[n?.slide]?.part;if(a===void 0)return null;let s=Ln(t.parts,n.dropped),r=n.began??o,l=o-r,{start:i,end:c}=s[a],
u=Math.max(0,l-c)-Math.max(0,i-l);return{part:a,begun:n.began!=null,late:Math.trunc(u/60),partEnds:r+c,ends:r+s.at(-1).end}}
function ht(t,n){let o=t.slides[n.slide]?.part??-1;return t.parts.map(({title:a,minutes:s,optional:r},l)=>{let i=n.dropped.
includes(l);return{part:l,title:a,minutes:s,optional:r,dropped:i}}).filter(({part:a,optional:s})=>s&&a>o)}function gt(t,n,o=0){
if(!t)return null;let a=Math.max(0,t.ends==null?t.left??0:t.ends-n),s=t.total??Math.max(60*o,a);return{minutes:Math.ceil(
a/60),over:a===0,paused:t.ends==null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var Nn=new Set,_e=()=>{if(!document.hidden)for(let t of[...Nn])t(Math.random()*1e3)};window.addEventListener("online",_e);
window.addEventListener("pageshow",_e);document.addEventListener("visibilitychange",_e);function kt(){let t=0;return{set:n=>{t=n-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var Ce=({questions:t},{question:n})=>t.find(({name:o})=>n&&o===n);function Ue({joined:t},n){return t?t===1?n["room-joine\
d-one"]:E(n["room-joined"],{n:t}):n["room-joined-none"]}function me({answered:t},{joined:n},o){return n>t?E(o["wall-answ\
ered-of"],{n:t,of:n}):t===1?o["wall-answered-one"]:E(o["wall-answered"],{n:t})}function bt(t,n){return t?t.over?n["wall-\
time-up"]:E(t.paused?n["wall-paused"]:n["wall-left"],{minutes:t.minutes}):""}function Se({shown:t},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=t.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function ae(t,n,...o){let a=t.querySelector(`.${n}`);if(a)return a.close(),null;let s=e("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return t.append(s),s.showModal(),s}var Je=(t,n,o="")=>e("button",{type:"button",class:o,onclick:n},
t);function $e(t,n,o,a,s){let r=ae(t,"wall-asking",e("p",{},n),e("div",{class:"wall-answers"},Je(o,()=>{r.close(),s()},"\
wall-primary"),Je(a,()=>r.close())))}var Ge=(t,{joined:n})=>t?.state==="open"?Math.max(0,n-t.answered):0;function yt(t,n,o,a,s){
let r=Ge(n,o);if(!r){s();return}let l=r===1?a["wall-still-one"]:E(a["wall-still"],{n:r});$e(t,l,a["wall-reveal-now"],a["\
wall-wait"],s)}function vt(t,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],
"Home End"],[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["\
wall-key-join"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],
"D"],[n["wall-key-keys"],"?"]],a=ae(t,"wall-keys",e("h2",{},n["wall-keys"]),e("dl",{},...o.map(([s,r])=>e("div",{},e("dt",
{},...r.split(" ").map(l=>e("kbd",{},l))),e("dd",{},s)))),e("div",{class:"wall-answers"},Je(n["wall-close"],()=>a.close())));
a?.addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var he=({units:t})=>t.some(({snapshot:n,withheld:o})=>n||o);function Ve({units:t},n){let o=new Map,a=Fn(n);for(let s of t){
if(n.length&&!n.some(({id:i})=>i===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let l=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(l)||o.set(l,{kind:s.kind,heading:s.heading,shown:[]}),o.get(l).shown.push(Bn(s,a))}return[...o.
values()]}function Fn(t){let n=new Map;for(let{id:o,cards:a=[]}of t)for(let s of a){let r=s.short||s.text;n.set(`${o}/${s.
id}`,r),n.set(`${o}:${s.text}`,r)}return n}function Bn({id:t,item:n,card:o,heading:a,values:s,bands:r,snapshot:l,withheld:i},c){
let u=l&&(l.fine?Dn(l.counts,r):l.counts);return{id:n,name:c.get(t)??o,heading:a,labels:Rn(s,r).map(p=>c.get(`${n}:${p}`)??
p),sizes:r,counts:u,n:u?Oe(u):0,withheld:i??""}}function Dn(t,n){let o=0;return n.map(a=>(o+=a,Oe(t.slice(o-a,o))))}function Rn(t,n){
let o=0;return n.map(a=>{o+=a;let s=t[o-1];return a===1?s:`${t[o-a]}–${s}`})}var Oe=t=>t.reduce((n,o)=>n+o,0),ze=({counts:t,
n})=>t.findIndex(o=>2*o>n),V=({shown:t})=>t.filter(({counts:n})=>n);var jt=["wall-first","wall-second","wall-third"],Wn={importance:0,confidence:1,readiness:2},xt=({id:t},n)=>jt[Wn[t]??n%jt.
length],te=t=>`${(100*t).toFixed(2)}%`,Ct={"aria-hidden":"true"};function ge(t,n){return V(t).length?{ruler:wt,move:wt,sort:Kn,
card:Gn,choice:Vn}[t.kind](t,n):[e("p",{class:"wall-calm"},Se(t,n))]}function wt(t,n){let o=Math.max(...V(t).flatMap(({counts:a})=>a));
return[e("div",{class:"wall-figures"},...t.shown.map((a,s)=>{let r=a.counts?[{counts:a.counts}]:[],l=t.kind==="move"?[n["\
chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,i=t.kind==="move"?[1,1,1]:a.sizes;return $t({...a,labels:l,sizes:i},
r,o,xt(a,s),n)}))]}function St(t,n){let[o,a]=t,s=a.shown.map(i=>[o.shown.find(({id:c})=>c===i.id),i]),r=s.flatMap(i=>i.flatMap(
c=>c?.counts??[])),l=Math.max(1,...r);return[e("div",{class:"wall-figures"},...s.map(([i,c],u)=>$t(c,[{counts:i?.counts,
isEarlier:!0},{counts:c.counts}].filter(p=>p.counts),l,xt(c,u),n))),At([["wall-then",o.moment],["wall-solid",a.moment]])]}
function $t({heading:t,labels:n,sizes:o},a,s,r,l){let i=Oe(o),c=.03,u=0,p=o.flatMap((g,m)=>{let v=u/i+(u?c/2:0);u+=g;let y=u/
i-v-(u<i?c/2:0);return a.flatMap(({counts:j,isEarlier:$},O)=>{let w=v+O*y/a.length;return Pn(j[m]/s,j[m],w,y/a.length,$)})}),
f=n.map((g,m)=>`${g}: ${a.at(-1)?.counts[m]??""}`);return e("figure",{class:r},e("figcaption",{},t),a.length?z("svg",{class:"\
wall-columns",role:"img","aria-label":f.join(", ")},...p):e("p",{class:"wall-muted wall-none"},l["wall-row-held"]),e("p",
{class:"wall-scale"},...Hn(n,o)))}function Pn(t,n,o,a,s){let r=.98-.82*t;return[z("rect",{x:te(o),y:te(r),width:te(a),height:te(
.82*t),class:s?"wall-then":"wall-solid"}),z("text",{x:te(o+a/2),y:te(r),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function Hn(t,n){
return t.map((o,a)=>{let s=e("span",{},o);return s.style.setProperty("--size",n[a]),s})}function Kn(t,n){let o=[...V(t)].
sort((r,l)=>_n(r.counts,l.counts)),a=Math.max(...o.map(({n:r})=>r)),s=o.map(({name:r,counts:l},i)=>Ye(r,i?`${l[0]}`:E(n["\
wall-of-pile"],{n:l[0],pile:o[0].labels[0]}),Jn(l,a)));return[Tt([...s,...Et(t,n)]),At(o[0].labels.map(Un))]}var _n=(t,n)=>{
let o=t.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-t[o]},Ot=["wall-pile-1","wall-pile-2","wall-pile-3","wall-pile-4"],
Un=(t,n)=>[Ot[Math.min(n,3)],t];function Jn(t,n){let o=0;return t.map((a,s)=>{let r=o/n;return o+=a,Me(Ot[Math.min(s,3)],
r,a/n)})}function Me(t,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[t]??[.04,.92],r=o?.004:0;return z("\
rect",{class:t,x:te(n+r),y:te(a),width:te(Math.max(0,o-2*r)),height:te(s)})}function Gn(t,n){let a=V(t).map(({name:s,counts:r,
n:l})=>({name:s,count:r[0],n:l}));return Mt(a,t,n)}function Vn(t,n){let[{labels:o,counts:a,n:s}]=V(t);return Mt(o.map((r,l)=>({
name:r,count:a[l],n:s})),t,n)}function Mt(t,n,o){let a=Math.max(...t.map(({n:r})=>r)),s=[...t].sort((r,l)=>l.count-r.count);
return[Tt([...s.map(({name:r,count:l},i)=>Ye(r,i?`${l}`:E(o["wall-of"],{n:l,of:a}),[Me("wall-rest",0,1),Me("wall-pile-1",
0,l/a)])),...n.kind==="card"?Et(n,o):[]])]}var Et=({shown:t},n)=>t.filter(({counts:o})=>!o).map(({name:o})=>Ye(o,n["wall\
-row-held"],[],"wall-muted")),Ye=(t,n,o,a="")=>e("li",{class:a},e("p",{},e("span",{},t),e("span",{},n)),o.length?z("svg",
Ct,...o):null),Tt=t=>e("ol",{class:"wall-bars","data-many":t.length>10},...t),At=t=>e("ul",{class:"wall-key"},...t.map(([
n,o])=>e("li",{},z("svg",Ct,Me(n,0,1)),o)));var zn=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Yn=/^data:image\/(svg\+xml|png|jpeg);/,
ue=t=>t.flatMap(Zn);function Zn(t){if(typeof t=="string")return[document.createTextNode(t)];let[n,o,...a]=t;return n==="\
img"?Yn.test(o.src)?[Qn(o)]:[]:zn.has(n)?[e(n,{},...ue(a))]:ue(a)}var Qn=({src:t,alt:n=""})=>e("img",{src:t,alt:n});function ke(t,n){return V(t).length?{ruler:eo,move:Xn,sort:no,card:oo,choice:ao}[t.kind](t,n):t.heading}var pe=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,Lt=({shown:t})=>t.every(({counts:n})=>n),Xn=(t,n)=>n["wall-moved"];function Nt({
id:t,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[t]??[pe(n),pe(n)]}function eo(t,n){
let o=V(t),a=new Map;for(let p of o){let f=ze(p);a.set(f,[...a.get(f)??[],p])}let s=a.get(-1)??[];a.delete(-1);let r=[...a].
map(([p,f])=>to(f,p,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[l,i]=s.map(p=>Nt(p,n)),c={ruler:l?.[1],
other:i?.[0]},u=l?i?n["wall-spread-two"]:n["wall-spread"]:"";return[...r,E(u,c)].filter(Boolean).join(" ")}function to(t,n,o,a){
let[s,r]=t.map(u=>Nt(u,a)[0]),[l,i]=t[0].labels[n].split("–"),c={ruler:s,other:r,low:l,high:i};return t.length>1&&t.length===
o?E(a["wall-most-all"],c):E(r?a["wall-most-two"]:a["wall-most"],c)}function no(t,n){let o=V(t),a=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(u=>ze(u)===c)})),{pile:s,most:r}=a.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Lt(t)?n["wall-sorted-spread"]:t.heading;let l={1:n["wall-sorted"],2:n["wall-sorted-two"]}[r.length];return E(
l??n["wall-sorted-many"],{pile:pe(s),card:pe(r[0].name),other:pe(r.at(-1).name),n:r.length,all:t.shown.length})}function oo(t,n){
let o=V(t).map(({name:a,counts:s,n:r})=>({name:a,count:s[0],n:r}));return It(o,t,n)}function ao(t,n){let[{labels:o,counts:a,
n:s}]=V(t);return It(o.map((r,l)=>({name:r,count:a[l],n:s})),t,n)}function It(t,n,o){let a=Math.max(...t.map(({count:p})=>p)),
s=t.filter(({count:p,n:f})=>2*p>f),r=s.length?s:t.filter(({count:p})=>p&&p===a);if(!s.length&&!Lt(n))return n.heading;let l=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[c="",u=""]=r.map(({name:p})=>pe(p));return E(
i,{card:c,other:u,n:r.length})}function Ae({deck:t,way:n,panel:o,words:a,now:s,slide:r}){let l=o.stage,i=r!==void 0;if(!i&&l?.blank)return X("blank",e(
"h1",{class:"wall-unseen"},a["wall-blank"]));let c=t?.slides[r??l?.slide];if(!c)return n?qt(n,o,a):X("text",ne(t?.title??
""));if(!i&&l.join&&n)return qt(n,o,a);let u=Ce(o,c),p=i?null:gt(l.timer,s,c.minutes),f={deck:t,way:n,panel:o,words:a,slide:c,
question:u,left:p},g=(fo[c.kind]??Te)(f);return o.practice&&g.append(e("p",{class:"wall-practice"},a["wall-practice"])),
g}var X=(t,...n)=>e("div",{class:`wall-face wall-${t}`},...n.filter(o=>o!=null)),ne=t=>e("h1",{},t);function Te({slide:t,
way:n,panel:o,words:a,left:s}){let r=ue(t.body),l=r.flatMap(c=>so(c)),i=r.filter(c=>c.textContent.trim());return X(t.kind,
ne(t.title),e("div",{class:"wall-body"},e("div",{class:"wall-words"},...i.map(ro)),...l.map(c=>e("div",{class:"wall-pict\
ure"},c))),Le({way:n,panel:o,words:a,left:s}))}function so(t){if(!t.querySelectorAll)return[];if(t.tagName==="IMG")return[
t];let n=[...t.querySelectorAll("img")];for(let o of n)o.remove();return n}function ro(t){let n=t.tagName==="UL"?[...t.children]:
[],o=a=>a.firstChild?.tagName==="STRONG"&&a.childNodes.length>1;n.length&&n.every(o)&&(t.className="wall-terms");for(let a of t.
className?n:[])a.append(e("span",{},...[...a.childNodes].slice(1)));return t}function lo({slide:t,way:n,panel:o,words:a,
question:s,left:r}){if(s&&s.state!=="open"&&he(s))return uo({slide:t,panel:o,words:a,question:s,left:r});let i=t.items,[
c]=i.length===1?i:[];return X("question",ne(c?.ask??t.title),t.story?e("p",{class:"wall-story"},t.story):null,...c?[co(c)]:
[io(i)],Le({way:n,panel:o,words:a,left:r,question:s,large:!0}))}function co({kind:t,cards:n=[],low:o,high:a}){if(t==="ru\
ler")return e("div",{class:"wall-asks"},Ft(o,a));let s=n.length>5;return e("ul",{class:"wall-cards","data-many":s},...n.
map(({short:r,text:l})=>e("li",{},r||l)))}var io=t=>e("ol",{class:"wall-asks"},...t.map(({kind:n,ask:o,low:a,high:s})=>e(
"li",{},e("p",{},o),n==="ruler"?Ft(a,s):null))),Ft=(t,n)=>e("p",{class:"wall-ends"},e("span",{},`0: ${t}`),e("span",{},`\
10: ${n}`));function uo({slide:t,panel:n,words:o,question:a,left:s}){let r=Ve(a,t.items),l=r.filter(u=>V(u).length),[i=r[0]]=l,
c=Le({way:null,panel:n,words:o,left:s,answered:a});return l.length<2?X("chart",ne(l.length?ke(i,o):o["wall-held-title"]),
...ge(i,o),c):X("chart",ne(t.title),e("div",{class:"wall-groups"},...l.map(u=>e("section",{},e("h2",{},ke(u,o)),...ge(u,
o)))),c)}function po({slide:t,panel:n,words:o,way:a,left:s}){let r=n.questions.filter(({name:p})=>p.startsWith("check-in\
@")).map(p=>({moment:p.moment,groups:Ve(p,[]),question:p})).filter(({groups:p})=>p.some(f=>V(f).length)),l=p=>r.map(({moment:f,
groups:g})=>({moment:f,...g.find(m=>m.kind===p)})).filter(({shown:f})=>f&&V({shown:f}).length),[i]=l("move").slice(-1),c=l(
"ruler"),u=Le({way:a,panel:n,words:o,left:s});return i?X("chart",ne(ke(i,o)),...ge(i,o),e("p",{class:"wall-muted"},o["ch\
art-moved-why"])):c.length>1?X("chart",ne(o["room-group"]),...St([c[0],c.at(-1)],o)):c.length?X("chart",ne(ke(c[0],o)),...ge(
c[0],o)):X("text",ne(t.title),e("p",{class:"wall-calm"},o["room-chart-empty"]),u)}var fo={text:Te,story:Te,help:Te,question:lo,
moves:po};function qt(t,n,o){return X("join",ne(o["wall-join"]),e("div",{class:"wall-way"},Bt(t,o),e("div",{},e("p",{class:"\
wall-muted"},o["wall-scan"]),e("p",{class:"wall-address"},t.address),e("p",{class:"wall-muted"},o["room-type-code"]),e("\
p",{class:"wall-code"},t.code),e("p",{class:"wall-count"},Ue(n,o)))))}var Ee=2,Bt=({path:t,size:n},o)=>z("svg",{class:"w\
all-scan",viewBox:`${-Ee} ${-Ee} ${n+2*Ee} ${n+2*Ee}`,role:"img","aria-label":o["room-scan-alt"],"shape-rendering":"cris\
pEdges"},z("path",{stroke:"#000",d:t}));function Le({way:t,panel:n,words:o,left:a,question:s,large:r=!1,answered:l}){let i=bt(
a,o),u=s&&s.state!=="ready"?me(s,n,o):r&&t?Ue(n,o):"",p=l?me(l,n,o):"";if(!t&&!i&&!u&&!p)return null;let f=e("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!a});return a&&f.style.setProperty("--left",`${100*a.share}%`),t&&r?f.append(
Bt(t,o),e("p",{class:"wall-join-line"},e("span",{class:"wall-muted"},t.address),e("b",{},t.code))):f.append(e("p",{class:"\
wall-muted"},t?E(o["wall-join-line"],t):p)),f.append(e("p",{class:"wall-now"},u?e("b",{},u):null,i?e("span",{class:"wall\
-time"},i):null)),f}var mo=[4.6,5.4,6.2,7,7.8],ho=1,go=["","tight","tight columns","tight columns bare","tight columns bare three"];function Dt(t,n=ho){
for(let o of go){t.dataset.layout=o;for(let a=mo[n];a>4.6-.4/2;a-=.4)if(t.style.setProperty("--text",Math.max(a,4.6).toFixed(
2)),ko(t))return!0}return!1}var ko=t=>t.scrollHeight<=t.clientHeight+1&&t.scrollWidth<=t.clientWidth+1;var bo={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},yo=new Map(Object.entries(bo).flatMap(([t,n])=>n.map(o=>[o,t]))),vo="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function jo(t){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:r,altKey:l,
isComposing:i}=t;if(a||s||r||l||i)return;let c=t.composedPath?.()[0]??o;if(!(c?.closest?.(vo)||c?.closest?.("dialog"))&&
!(n===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return yo.get(n.length===1?n.toLowerCase():n)}function Rt(t){
let n=o=>{let a=jo(o);!a||t(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.addEventListener("\
keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function Wt(t,{deck:n,panel:o,way:a},s,{step:r,leave:l}){let i=o.stage??{slide:-1,dropped:[]},c=n.slides[i.slide]?.part,
u=y=>()=>{v.close(),y()},p=(y,j,...$)=>e("button",{type:"button",onclick:u(y),...j},...$),f=y=>e("small",{},E(s["remote-\
minutes"],{minutes:y})),g=n.parts.map((y,j)=>e("li",{},p(()=>r("go",{slide:n.slides.findIndex($=>$.part===j)}),{"aria-cu\
rrent":j===c?"step":null,class:i.dropped.includes(j)?"remote-dropped":null},y.title,i.dropped.includes(j)?e("small",{},s["\
remote-is-dropped"]):f(y.minutes)))),m=ht(n,i).map(({part:y,title:j,minutes:$,dropped:O})=>e("li",{},e("span",{},j),p(()=>r(
O?"keep":"drop",{part:y}),{"aria-label":`${O?s["remote-keep"]:E(s["remote-drop"],{minutes:$})}: ${j}`},O?s["remote-keep"]:
E(s["remote-drop"],{minutes:$})))),v=ae(t,"remote-sheet",e("h2",{},s["remote-parts"]),e("ol",{class:"remote-parts"},...g),
...m.length?[e("h2",{},s["remote-late"]),e("ul",{class:"remote-drops"},...m)]:[],e("div",{class:"remote-more"},a?p(()=>r(
"join"),{},i.join?s["remote-join-hide"]:s["remote-join-show"]):null,p(l,{},s["remote-leave"]),p(()=>{},{class:"remote-pr\
imary"},s["wall-close"])))}function Ht(t,{question:n,slide:o,words:a,count:s}){let r=n.units.filter(({kind:j})=>j!=="move"),l=new Map(r.map(j=>[j.id,
Pt(j).map(()=>0)])),i=0,c=0,u=e("div",{}),p=ae(t,"desk-hands",u);if(!p)return;let f=()=>Math.max(c,...[...l.values()].map(
j=>j.reduce(($,O)=>$+O,0))),g=(j,$,O)=>e("div",{class:"desk-stepper"},e("span",{},j),e("button",{type:"button","aria-lab\
el":E(a["desk-fewer"],{label:j}),onclick:()=>O(-1)},"−"),e("output",{},`${$}`),e("button",{type:"button","aria-label":E(
a["desk-more"],{label:j}),onclick:()=>O(1)},"+"));function m(j=""){let $=r[i],w=o.items.find(({id:b})=>b===$.item)?.cards.
find(({text:b})=>b===$.card),h=l.get($.id),N=i===r.length-1,q=b=>()=>{i+=b,m()};u.replaceChildren(e("p",{class:"desk-sma\
ll"},E(a["desk-hands-where"],{n:i+1,all:r.length})),e("h2",{},$.card||$.heading),w?.short?e("p",{class:"desk-small"},$.heading):
"",...Pt($).map((b,x)=>g(b,h[x],F=>{h[x]=Math.max(0,h[x]+F),m(`${x} ${F}`)})),N?g(a["room-people"],f(),b=>{c=Math.max(0,
f()+b),m(`people ${b}`)}):"",e("div",{class:"wall-answers"},i?e("button",{type:"button",onclick:q(-1)},a.back):"",N?e("b\
utton",{type:"button",class:"wall-primary",onclick:y},a["room-count"]):e("button",{type:"button",class:"wall-primary",onclick:q(
1)},a["desk-next-card"]),N?"":e("button",{type:"button",onclick:y},a["desk-enough"]),e("button",{type:"button",onclick:()=>p.
close()},a["wall-close"]))),v(j)}function v(j){let $=[...u.querySelectorAll(".desk-stepper")],[O,w]=j.split(" "),h=O==="\
people"?$.at(-1):$[Number(O)||0],[N,q]=h.querySelectorAll("button");(w==="-1"?N:q).focus()}function y(){let j=f();if(!j)
return;let O=[...l].filter(([,w])=>w.some(Boolean)).map(([w,h])=>{let{kind:N}=r.find(q=>q.id===w);return[w,N==="card"?[h[0],
j-h[0]]:h]});p.close(),s(Object.fromEntries(O),j)}m()}function Pt({kind:t,values:n,bands:o}){if(t==="card")return n.slice(
0,1);let a=0;return o.map(s=>{let[r,l]=[n[a],n[a+s-1]];return a+=s,s>1?`${r}–${l}`:r})}var Ne=4,Kt=({path:t,size:n},o)=>z("svg",{class:"desk-scan",viewBox:`${-Ne} ${-Ne} ${n+2*Ne} ${n+2*Ne}`,role:"img","aria\
-label":o,"shape-rendering":"crispEdges"},z("path",{stroke:"#000",d:t})),oe=(t,n,o=null)=>e("button",{type:"button",class:o,
onclick:n},t);function _t(t,n,o){let a=e("div",{}),s=ae(t,n,a);s&&(s.refresh=()=>{let r=a.contains(document.activeElement)&&
document.activeElement.textContent;if(a.replaceChildren(...o(()=>s.close())),r===!1)return;([...a.querySelectorAll("butt\
on, select, a")].find(({textContent:i})=>i===r)??a.querySelector("button"))?.focus()},s.refresh())}function Ut(t,n,o,{press:a}){
a({desk:"remote"}),_t(t,"desk-remote",s=>{let{remote:r,inside:l,practice:i,panel:c}=n(),u=c.presenters.filter(({kind:f,used:g})=>f===
"remote"&&g),p=!l||i;return[e("h2",{},o["desk-remote"]),p&&r?Kt(r,o["desk-remote-scan"]):"",p&&!r&&!u.length?e("p",{},o["\
room-one-moment"]):"",e("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":oe(o["desk-let-in"],()=>a({desk:"pho\
nes"}),"wall-primary"),i&&r?e("p",{},e("a",{href:r.url,target:"_blank",rel:"noopener"},o["desk-remote-window"])):"",...u.
map(({id:f},g)=>e("p",{class:"desk-line"},E(o["desk-remote-there"],{n:g+1})," ",oe(o["desk-remote-end"],()=>a({desk:"rev\
oke",id:f})))),e("div",{class:"wall-answers"},p?oe(o["desk-remote-new"],()=>a({desk:"remote"})):"",oe(o["wall-close"],s))]})}
function Jt(t,n,o,{press:a,step:s}){_t(t,"desk-reach",r=>{let{way:l,join:i,inside:c,practice:u,panel:p}=n(),f=e("span",{
role:"status"});if(!l||c)return[e("h2",{},o["desk-phones"]),e("p",{},u?o["desk-phones-practice"]:o["desk-phones-none"]),
u?"":oe(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),e("div",{class:"wall-answers"},oe(o["wall-close"],r))];let g=`${i.
address}/${i.code}`,m=e("select",{"aria-label":o["desk-address"],onchange:()=>a({desk:"address",ip:m.value})},...i.addresses.
map(({ip:v,network:y})=>e("option",{value:v,selected:v===i.picked?"":null},`${v} (${y})`)));return[e("h2",{},o["desk-pho\
nes"]),Kt(l,o["room-scan-alt"]),e("p",{class:"desk-line"},e("b",{},l.address)," · ",e("b",{},l.code)),e("p",{},p.joined?
E(o["desk-reached"],{n:p.joined}):o["desk-reach-try"]),i.addresses.length>1?e("p",{class:"desk-line"},o["desk-address"],
" ",m):"",e("details",{},e("summary",{},o["desk-reach-not"]),e("ul",{},...["wifi","guest","hotspot","firewall"].map(v=>e(
"li",{},wo(o)[v])))),e("div",{class:"wall-answers"},oe(o["desk-copy"],async()=>{await navigator.clipboard.writeText(g),f.
textContent=o["desk-copied"]}),oe(o["remote-join-show"],()=>{r(),s("join")}),oe(o["wall-close"],r),f)]})}var wo=t=>({wifi:t["\
desk-reach-wifi"],guest:t["desk-reach-guest"],hotspot:t["desk-reach-hotspot"],firewall:t["desk-reach-firewall"]});function Gt(t,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:w,
title:h})=>e("option",{value:w},h),r=(w,h)=>E(n["desk-meeting"],{title:w,n:h}),l=e("select",{id:`${a}-meeting`},e("optgr\
oup",{label:n["desk-meetings"]},...t.meetings.map(({id:w,title:h,part:N,minutes:q})=>s({id:w,title:r(N?`${h}: ${N}`:h,q)}))),
e("optgroup",{label:n["desk-sections"]},...t.sections.map(({id:w,title:h,minutes:N})=>s({id:w,title:r(h,N)}))));t.meeting&&
(l.value=t.meeting);let i=e("select",{id:`${a}-couple`},...t.couples.map(s));t.picked&&(i.value=t.picked);let c=e("selec\
t",{id:`${a}-country`},...t.countries.map(s),e("option",{value:""},n["desk-elsewhere"]));c.value=t.country||xo(t.countries);
let u=["phones","none","practice"].filter(w=>!(t.server&&w!=="phones")),p={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},f=u.map(
(w,h)=>e("input",{type:"radio",name:a,value:w,checked:h===0?"":null,"aria-describedby":`${a}-${w}`})),g=e("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),m=e("p",{hidden:!0},e("label",{class:"ajar-words",for:g.id},n["room-host-ke\
y"]),g),v=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),y=e("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),j=(w,h)=>e("p",{},e("label",{class:"ajar-words",for:h.id},w),h),$=e("form",{class:"ajar-start",onsubmit:w=>{w.preventDefault(),
y.textContent=n["desk-opening"],o({meeting:l.value,couple:i.value,country:c.value,phones:f.find(({checked:h})=>h).value,
key:g.value}),g.value=""}},e("h2",{},n["desk-start"]),v,j(n["desk-which"],l),e("div",{class:"ajar-start-two"},j(n["desk-\
couple"],i),j(n["desk-country"],c)),e("fieldset",{},e("legend",{},n["desk-how"]),...u.map((w,h)=>e("label",{class:"ajar-\
start-way"},f[h],e("span",{},e("b",{},p[w][0]),e("small",{id:`${a}-${w}`},p[w][1]))))),m,e("p",{},e("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),y));function O({problem:w,busy:h,needsKey:N,state:q}){v.textContent=w??"",v.hidden=
!w,m.hidden=!N,h||(y.textContent=q==="ended"?n["room-ended"]:"")}return{element:$,update:O}}function xo(t){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return t.find(({id:a})=>n.includes(a))?.id??t[0]?.id??""}function Vt({units:t},n){let o=t.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let r=Co(s),l=s.snapshot.
counts.map((i,c)=>`${r[c]}: ${i}`);return e("tr",{},e("th",{scope:"row"},s.card||s.heading),e("td",{},l.join(" · ")))});
return[e("details",{class:"desk-figures"},e("summary",{},n.table),e("table",{},e("tbody",{},...a)))]}function Co({values:t,
bands:n,snapshot:o}){if(o.fine)return t;let a=0;return n.map(s=>{let[r,l]=[t[a],t[a+s-1]];return a+=s,s>1?`${r}–${l}`:
r})}var So=["open","close","reveal"];function zt(t,n,{words:o,send:a,onDispose:s}){let r={},l=null,i=kt(),c=(k,P,G={})=>e("b\
utton",{type:"button",onclick:P,...G},...[k].flat()),u=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=e("p",{class:"\
desk-status",role:"status","aria-live":"polite"}),f=Q(o,k=>{k?p.textContent=k:nt()}),g=k=>{f.begin(),a(k,{awaited:!0})},
m=(k,P={})=>g({desk:"step",step:{step:k,...P}}),v=()=>r.panel,y=()=>v()?.stage,j=()=>r.deck?.slides[y()?.slide],$=()=>j()&&
Ce(v(),j()),O=Ze("desk-wall",{inert:!0}),w=Ze("desk-wall",{inert:!0}),h=Ze("desk-screen",{hidden:!0}),N=()=>{h.host.hidden=
!1,fe(),h.host.requestFullscreen?.().catch(()=>{})},q=()=>{h.host.hidden=!0,b()&&document.exitFullscreen(),fe()},b=()=>document.
fullscreenElement===h.host;h.host.addEventListener("fullscreenchange",()=>{b()||q()});let x=e("p",{class:"desk-clock"}),
F=e("p",{class:"desk-plan"}),H=e("ol",{class:"desk-agenda","aria-label":o["desk-agenda"]}),_=e("div",{class:"desk-notes-\
text",tabindex:0,role:"group"}),A=e("p",{class:"desk-count"}),R=e("p",{}),K=e("p",{class:"desk-small"}),B=e("div",{}),S=e(
"a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},o["desk-wall"]),T=e("div",{class:"desk-tools"},
S,c(o["desk-here"],N),c(o["desk-remote"],()=>Ut(L,()=>r,o,{press:g})),c(o["desk-phones"],()=>Jt(L,()=>r,o,{press:g,step:m})),
c(o["remote-parts"],D),c(o["desk-end"],U,{class:"desk-end"})),I={back:c([o.back,e("kbd",{},"←")],()=>m("back")),open:c(
[o["room-ask-open"],e("kbd",{},"O")],()=>J("open")),close:c([o["room-ask-close"],e("kbd",{},"C")],()=>J("close")),reveal:c(
[o["room-ask-reveal"],e("kbd",{},"R")],()=>J("reveal")),blank:c([o["remote-blank"],e("kbd",{},"B")],()=>m("blank")),next:c(
[o.next,e("kbd",{},o["desk-clicker"])],()=>m("next"))},M=c(o["desk-hands"],()=>Ht(L,{question:$(),slide:j(),words:o,count:de})),
d=c(o["room-ask-reset"],()=>$e(L,o["room-reset-sure"],o["room-ask-reset"],o["home-no"],()=>J("reset"))),C=c("",()=>m(y()?.
timer?"pause":"timer")),L=e("section",{class:"ajar-desk","aria-label":o["desk-title"]},e("header",{class:"desk-top"},x,F,
T,H),e("div",{class:"desk-left"},e("section",{class:"desk-now"},e("h2",{},o["desk-now"]),O.host),e("section",{class:"des\
k-next"},e("h2",{},o["desk-next"]),w.host),e("section",{class:"desk-room"},e("h2",{},o["desk-room"]),A,R,K,e("p",{class:"\
desk-more"},C,M,d))),e("section",{class:"desk-notes"},e("h2",{},o["remote-notes"]),_,B),e("div",{class:"desk-moves"},u,p,
e("div",{class:"desk-pad"},...Object.values(I))),h.host),W=Gt(n,{words:o,begin:k=>g({desk:"begin",...k})});t.replaceChildren(
W.element,L);function D(){Wt(L,{deck:r.deck,panel:v(),way:r.way},o,{step:m})}function U(){$e(L,o["desk-end-sure"],o["roo\
m-end"],o["remote-stay"],()=>g({room:"end"}))}function J(k){let P=$();if(!P)return;let G=()=>g({desk:"question",id:P.id,
do:k});k==="reveal"?yt(et(),P,v(),o,G):G()}let de=(k,P)=>g({desk:"question",id:$().id,do:"hands",counts:k,people:P}),ee={
keys:()=>vt(et(),o),full:()=>h.host.hidden?N():q(),larger:()=>le(1),smaller:()=>le(-1)},re;function le(k){re=Math.min(4,
Math.max(0,(re??1)+k)),fe()}function se(k){return!r.deck||!L.offsetParent||L.closest("[inert], .lm-mod-hidden")?!1:(ee[k]?
ee[k]():So.includes(k)?J(k):k==="timer"?m(y()?.timer?"pause":"timer"):k!=="look"&&m(k),!0)}s(Rt(se));let Fe=setInterval(
()=>{!L.hidden&&L.isConnected&&tt()},1e3);s(()=>clearInterval(Fe));function fe(){if(!r.deck||!y())return;let k={deck:r.deck,
way:r.way,panel:v(),words:o,now:i.now()},P=hn();Be(O.wall,Ae(k)),w.host.hidden=P===null,P!==null&&Be(w.wall,Ae({...k,slide:P})),
h.host.hidden||Be(h.wall,Ae(k),re)}let et=()=>h.host.hidden?L:h.wall;function Be(k,P,G){k.querySelector(".wall-face")?.remove(),
k.prepend(P),Dt(P,G)}function hn(){let{slide:k,dropped:P}=y(),G=r.deck.slides.findIndex(({part:Z},ce)=>ce>k&&!P.includes(
Z));return G<0?null:G}function tt(){if(!r.deck)return;let k=mt(r.deck,y(),i.now());if(x.textContent=De(i.now()),!k)return;
let P=k.begun?gn(k.late):o["remote-not-begun"],G=k.begun?E(o["remote-planned"],{part:De(k.partEnds),end:De(k.ends)}):"";
F.replaceChildren(e("b",{class:k.late>0?"desk-late":null},P),G&&` · ${G}`,e("br"),e("span",{class:"desk-small"},r.deck.
parts[k.part].title));for(let[Z,ce]of[...H.children].entries())ce.className=Z<k.part?"done":Z===k.part?"here":"",ce.classList.
toggle("dropped",y().dropped.includes(Z)),Z===k.part?ce.setAttribute("aria-current","step"):ce.removeAttribute("aria-cur\
rent")}let gn=k=>k?E(o[k>0?"remote-behind":"remote-ahead"],{minutes:Math.abs(k)}):o["remote-on-time"],De=k=>new Date(1e3*
k).toLocaleTimeString(document.documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function kn(){H.replaceChildren(
...r.deck.parts.map(({title:k,minutes:P})=>e("li",{style:`flex: ${Math.max(1,P)}`,title:k},k)))}function bn(){if(l===j()?.
id)return;l=j()?.id;let k=j()?.notes.length?ue(j().notes):[e("p",{},o["remote-no-notes"])];_.replaceChildren(...k),_.scrollTop=
0}function yn(){let k=$();A.textContent=k&&k.state!=="ready"?me(k,v(),o):"",R.textContent=r.way?E(o["desk-joined"],{n:v().
joined}):o["desk-no-phones"],K.textContent=k?jn(k):"",B.replaceChildren(...k?Vt(k,o):[]);let P=!!k?.units.length;M.hidden=
!P||k.state==="open"||he(k),d.hidden=!k?.answered||!k.may_reset;let G=j()?.minutes??0;C.hidden=!G&&!y()?.timer,C.textContent=
y()?.timer?o["desk-timer-pause"]:E(o["remote-timer"],{minutes:G}),I.open.disabled=!k||k.state==="open"||!r.way,I.close.disabled=
k?.state!=="open",I.reveal.disabled=!k?.answered||!P;for(let Z of Object.values(I))Z.classList.remove("wall-primary");vn().
classList.add("wall-primary"),I.blank.setAttribute("aria-pressed",!!y()?.blank)}function vn(){let k=$();return!k||he(k)?
I.next:k.state==="ready"&&!I.open.disabled?I.open:I.reveal.disabled?I.next:I.reveal}function jn({units:k}){let P=k.filter(
({snapshot:G,withheld:Z})=>!G&&Z);return P.length?Se({shown:P},o):""}function nt(){let k=$();p.textContent=wn(k)}function wn(k){
if(y()?.blank)return o["remote-is-blank"];if(!k)return"";let P=Ge(k,v());return P===1?o["remote-still-one"]:P?E(o["remot\
e-still"],{n:P}):k.state==="open"?o["room-is-open"]:!r.way&&k.state==="ready"&&k.units.length?o["desk-hands-how"]:""}function xn(k){
let P=r;r={...r,...k},r.busy||f.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let G=r.state==="open"&&!!(r.deck&&
y());if(W.update(r),W.element.hidden=G,L.hidden=!G,!!G){P.panel!==r.panel&&i.set(v().now),P.deck!==r.deck&&kn(),r.wall&&
(S.href=r.wall);for(let Z of L.querySelectorAll("dialog"))Z.refresh?.();tt(),bn(),yn(),nt(),fe()}}let ot=new ResizeObserver(
fe);for(let{host:k}of[O,h])ot.observe(k);return s(()=>ot.disconnect()),{update:xn}}function Ze(t,n){let o=e("div",{class:t,
...n}),a=e("div",{class:"wall"}),s=e("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint\
: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
#857c70;--line: #d8d0c4;--accent: #1d6a66;--on-accent: #fff;--warm: #9c4423;--third: #4a4f8c;color-scheme:light dark;col\
or:var(--ink);
background:var(--ground);font-family:system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif}[data-jp-theme-light=t\
rue]
.wall,.wall[data-look=light]{color-scheme:light}[data-jp-theme-light=false] .wall,.wall[data-look=dark]{color-scheme:dar\
k}
@supports (color: light-dark(#000,#fff)){.wall,.remote{--ground: light-dark(#fbf8f4, #171a1c);--paper: light-dark(#fffdf\
a,
#212629);--soft: light-dark(#f3ede4, #2b3135);--tint: light-dark(#e6f0ed, #23383a);--ink: light-dark(#22292d, #ece6dd);-\
-muted:
light-dark(#55606b, #b3bac0);--edge: light-dark(#857c70, #8d959b);--line: light-dark(#d8d0c4, #434b50);--accent: light-d\
ark(#1d6a66,
#7fd0c8);--on-accent: light-dark(#fff, #14201f);--warm: light-dark(#9c4423, #f2a98a);--third: light-dark(#4a4f8c, #b7bcf\
5)}}
.wall[data-look=contrast]{--ground: #000;--paper: #000;--soft: #000;--tint: #000;--ink: #fff;--muted: #fff;--edge: #fff;\

--line: #fff;--accent: #ffe14d;--on-accent: #000;--warm: #ffb38a;--third: #c9ccff;color-scheme:dark}.wall-dialog,.wall-d\
ialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper\
);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;gap:.8em;\

margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);border:1.5px\

solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}.wall{container:wall / size;width:100%;overflow:hidden;position:relative;margin:0;padding:0}.wall *,.wall *:bef\
ore{box-sizing:border-box;
margin:0;padding:0}.wall :is(ul,ol){list-style:none}.wall-face{--text: 5.4;height:100cqh;padding:5cqh 6cqh 4cqh;display:\
flex;
flex-direction:column;position:relative;overflow:hidden;font-size:calc(1cqh * var(--text));line-height:1.3;font-variant-\
numeric:tabular-nums;
overflow-wrap:break-word}.wall-face>*{flex:none}.wall-face h1{font-size:7.2cqh;line-height:1.15;font-weight:650;text-wra\
p:balance;
letter-spacing:-.01em}.wall-face h2{font-size:1em;line-height:1.2;font-weight:650;text-wrap:balance}.wall-face[data-layo\
ut~=tight]{
padding-block:4cqh 3cqh}.wall-face[data-layout~=tight] h1{font-size:6.6cqh}.wall-muted{color:var(--muted)}.wall-calm{mar\
gin-block:auto;
max-width:34em;text-wrap:pretty}.wall-unseen{position:absolute;clip-path:inset(50%)}.wall-practice{position:absolute;top\
:1.2cqh;
right:2cqh;font-size:4.6cqh;line-height:1;color:var(--muted);background:var(--ground);padding-inline:1cqh}.wall-blank{ba\
ckground:#000}
.wall-body{flex:1 0 auto;display:flex;align-items:center;gap:5cqh;padding-block:3cqh}.wall-words{flex:1 1 0;min-width:0;\

display:flex;flex-direction:column;gap:.7em;text-wrap:pretty}.wall-words :is(ul,ol){display:grid}.wall-words li{padding-\
block:.36em;
border-top:.3cqh solid var(--line);line-height:1.25;text-wrap:balance}.wall-words li:first-child{border-top:0}.wall-word\
s
:is(strong,h2){font-weight:650}.wall-terms{grid-template-columns:max-content 1fr;column-gap:5cqh}.wall-terms li{display:\
grid;
grid-template-columns:subgrid;grid-column:1 / -1;align-items:baseline}.wall-terms strong{color:var(--accent)}.wall-pictu\
re{
flex:none;width:44cqh;max-width:40%}.wall-picture img{display:block;width:100%;height:44cqh;object-fit:contain}.wall-fac\
e[data-layout~=tight]
.wall-body{padding-block:1.5cqh}.wall-face[data-layout~=columns] .wall-words ul:not(.wall-terms){grid-template-columns:1\
fr
1fr;column-gap:6cqh}.wall-face[data-layout~=columns] .wall-words ul:not(.wall-terms) li:nth-child(2){border-top:0}.wall-\
face[data-layout~=columns]
.wall-terms{column-gap:3cqh}.wall-face[data-layout~=bare] :is(.wall-picture,.wall-story){display:none}.wall-help .wall-w\
ords
strong{color:var(--accent)}@container wall (aspect-ratio < 1.5){.wall-picture{width:36cqh}.wall-picture img{height:36cqh\
}}
.wall-story{margin-top:1.6cqh;color:var(--muted);text-wrap:pretty}.wall-cards{margin-block:auto;padding-block:2cqh;colum\
ns:2;
column-gap:5cqh}.wall-cards[data-many]{columns:3}.wall-cards li{break-inside:avoid;padding:.3em 0;line-height:1.15}.wall\
-face[data-layout~=tight]
.wall-cards{padding-block:1cqh}.wall-face[data-layout~=tight] .wall-cards li{padding-block:.14em}.wall-face[data-layout~\
=three]
.wall-cards{columns:3;column-gap:3cqh}@container wall (aspect-ratio < 1.5){.wall-cards[data-many]{columns:2}.wall-face:n\
ot([data-layout=""])
.wall-story{display:none}}.wall-asks{margin-block:auto;padding-block:2cqh;display:grid;gap:.7em;line-height:1.2}.wall-as\
ks
li{display:grid;gap:.3em;text-wrap:balance}.wall-ends{display:flex;justify-content:space-between;gap:5cqh;color:var(--mu\
ted);
padding-top:.3em;border-top:.8cqh solid var(--line)}.wall-ends span{max-width:45%}.wall-ends span:last-child{text-align:\
right}
.wall-face[data-layout~=tight] .wall-asks{gap:.5em;padding-block:1cqh}.wall-foot{display:flex;align-items:center;gap:3cq\
h;
padding-top:2cqh;font-size:4.6cqh;line-height:1.2;margin-top:auto}.wall-foot[data-timer]{border-top:.8cqh solid;border-i\
mage:linear-gradient(90deg,var(--accent)
var(--left),var(--line) var(--left)) 1}.wall-large{border-top:.8cqh solid var(--line);padding-top:2.6cqh}.wall-foot>p:fi\
rst-child,
.wall-join-line{flex:1;min-width:0}.wall-scan{flex:none;width:16cqh;height:16cqh;background:#fff;border-radius:1.4cqh}.w\
all-join-line,
.wall-now{white-space:nowrap;line-height:1.25}.wall-join-line b,.wall-now>*{display:block;font-size:6.6cqh;font-weight:6\
50;
line-height:1.15}.wall-join-line b{letter-spacing:.04em}.wall-now{text-align:right}.wall-now .wall-time{color:var(--mute\
d);
font-weight:400}.wall-face[data-layout~=tight] .wall-foot{padding-top:1.4cqh}@container wall (aspect-ratio < 1.5){.wall-\
scan{
width:14cqh;height:14cqh}.wall-join-line b,.wall-large .wall-now>*{font-size:5.4cqh}}.wall-way{flex:1;display:flex;align\
-items:center;
gap:6cqh;min-width:0}.wall-way .wall-scan{width:68cqh;height:68cqh;border-radius:3cqh}.wall-way>div{flex:1;min-width:0;l\
ine-height:1.2}
.wall-way p{margin-block:.2em}.wall-address{font-size:6.2cqh;font-weight:600;overflow-wrap:anywhere}.wall-code{font-size\
:9cqh;
font-weight:650;letter-spacing:.04em;white-space:nowrap;color:var(--accent)}.wall-way .wall-count{margin-top:1em;color:v\
ar(--muted)}
@container wall (aspect-ratio < 1.5){.wall-way{gap:4cqh}.wall-way .wall-scan{width:54cqh;height:54cqh}.wall-code{font-si\
ze:8cqh}
.wall-address{font-size:5.4cqh}}.wall-chart{--text: 4.6}.wall-chart h1{font-size:6.6cqh}.wall-bars{columns:2;column-gap:\
7cqh;
margin-block:auto;padding-top:2cqh}.wall-bars:not([data-many]){columns:1}.wall-bars li{break-inside:avoid;padding-bottom\
:1.6cqh;
line-height:1.15}.wall-bars p{display:flex;justify-content:space-between;gap:2cqh}.wall-bars p>:last-child{white-space:n\
owrap}
.wall-bars svg{display:block;width:100%;height:2.4cqh;margin-top:.3cqh}.wall-bars:not([data-many]) svg{height:3.4cqh}.wa\
ll-pile-1{
fill:var(--accent)}.wall-pile-2{fill:var(--ground);stroke:var(--accent);stroke-width:.45cqh}.wall-pile-3,.wall-pile-4{fi\
ll:var(--edge)}
.wall-rest{fill:var(--soft)}.wall-key{display:flex;flex-wrap:wrap;gap:.6cqh 4cqh;align-items:center;padding-top:1cqh;lin\
e-height:1.2;
color:var(--muted);font-size:4.6cqh}.wall-key li{display:flex;align-items:center;gap:1.4cqh}.wall-key svg{width:5cqh;hei\
ght:2.6cqh}
.wall-chart .wall-foot,.wall-face[data-layout~=tight] .wall-bars{padding-top:1cqh}.wall-face[data-layout~=tight] .wall-b\
ars
li{padding-bottom:.7cqh}.wall-face[data-layout~=tight] .wall-bars svg{height:1.8cqh}.wall-face[data-layout~=columns] .wa\
ll-bars{
columns:2}.wall-face[data-layout~=three] .wall-bars{columns:3;column-gap:4cqh}@container wall (aspect-ratio >= 1.5){.wal\
l-bars[data-many]{
columns:3;column-gap:6cqh}}@container wall (aspect-ratio < 1.5){.wall-bars{column-gap:4cqh}.wall-chart{padding-inline:4c\
qh}
.wall-key{column-gap:3cqh}}.wall-figures{flex:1 1 0;min-height:40cqh;display:grid;grid-auto-flow:column;grid-auto-column\
s:1fr;
gap:7cqh;margin-top:3cqh}.wall-figures figure{display:flex;flex-direction:column;min-width:0}.wall-figures figcaption{fo\
nt-weight:650;
line-height:1.2}.wall-columns{flex:1 1 0;min-height:0;width:100%;overflow:visible;border-bottom:.4cqh solid var(--edge)}\

.wall-columns text{fill:currentColor;font-weight:650}.wall-solid{fill:currentColor}.wall-then{fill:var(--ground);stroke:\
currentColor;
stroke-width:.45cqh}.wall-none{flex:1}.wall-scale{display:flex;gap:1cqh;text-align:center;line-height:1.4;color:var(--mu\
ted)}
.wall-scale span{flex:var(--size) 1 0;min-width:0}.wall-first{color:var(--accent)}.wall-second{color:var(--warm)}.wall-t\
hird{
color:var(--third)}.wall-groups{flex:1;display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:6cqh;padding-top:2cq\
h}
.wall-groups section{min-width:0;display:flex;flex-direction:column}.wall-groups .wall-bars{columns:1;margin-block:2cqh \
0}
@container wall (aspect-ratio < 1.5){.wall-figures,.wall-groups{gap:4cqh}}
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(s,a),{host:o,wall:a}}function Ie(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},o="us-letter";return{element:()=>{
let s=e("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([r,l])=>e("option",{value:r,selected:r===o},l)));return e(
"label",{},t["home-paper"]," ",s)},value:()=>o}}function Yt(t,{words:n,send:o,onDispose:a}){let s={},r=null,l=!1,i="",c=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=Q(n,A=>{f.textContent=A}),m=Xe(n),v=Ie(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,f),m.dialog);let y=A=>{s.busy?f.textContent=n["room-one-moment"]:(g.begin(),
o(A,{awaited:!0}))},j=(A,R)=>e("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>y(R)},A),$=(...A)=>e(
"div",{class:"ajar-moves ajar-many"},...A);function O(){let A=s.needsKey?e("input",{type:"password",spellcheck:"false",id:`${_}\
-key`,"aria-describedby":`${_}-key-how`}):null,R=e("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(A&&!A.value){A.focus();return}y({room:"open",...A?{key:A.value}:{}}),A&&(A.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),s.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
s.elsewhere?E(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),A?e("label",{class:"ajar-words",for:A.
id},n["room-host-key"]):null,A?e("p",{class:"ajar-hint",id:`${_}-key-how`},n["room-host-key-how"]):null,A,$(R,s.elsewhere?
null:j(n["room-inside"],{room:"inside"})),s.elsewhere?null:e("p",{},n["room-rehearse-how"]),s.elsewhere?null:$(...[12,3].
map(K=>j(E(n["room-rehearse"],{n:K}),{room:"rehearse",phones:K})))]}let w=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),$(j(n["room-go-on"],{room:"go-on"}),j(n["room-end"],{room:"end"}))];function h(){let A=e("button",{type:"butt\
on",onclick:()=>m.show()},n["room-large"]),R=e("p",{},s.inside&&!s.practice?n["room-inside-open"]:E(n["room-line"],{code:s.
code})),K=s.address?A:null;return r?[N(),e("div",{class:"ajar-door-line"},R,p,K),q(),x()]:[e("h2",{},n["room-title"]),N(),
q(),R,s.address?Zt(n,s):null,s.inside?e("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?b():null,s.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},p,K,s.inside&&!s.practice?j(n["room-widen"],
{room:"widen"}):null),x()]}let N=()=>s.practice?e("p",{},be(n)):null,q=()=>s.again?e("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function b(){let A=e("select",{id:`${_}-address`,onchange:()=>o({room:"pick",ip:A.value})},...s.addresses.map(
({ip:R,network:K})=>e("option",{value:R,selected:R===s.picked},`${R} (${K})`)));return e("label",{class:"ajar-words",for:A.
id},e("span",{},n["room-address"]),A)}function x(){let A=e("div",{}),R=e("button",{type:"button",onclick:()=>S(!1)},n["r\
oom-end-no"]),K=e("button",{type:"button",onclick:()=>S(!0)},n["room-end"]),B=()=>A.replaceChildren(...l?[e("p",{},n["ro\
om-end-sure"]),$(R,j(n["room-end"],{room:"end"}))]:[K]),S=I=>{l=I,B(),(l?R:K).focus()};B();let T=(I,M)=>e("button",{type:"\
button",onclick:()=>o({room:"take",...M()},{awaited:!0})},I);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),s.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),s.shown?$(T(n["room-take-table"],()=>({
what:"table"})),T(n["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,e("p",{},n["room-end-how"]),
A)}function F(A){s={...s,...A},u.textContent!==s.problem&&(u.textContent=s.problem),u.hidden=!s.problem;let R=Qe(n,s.joined);
p.textContent!==R&&(p.textContent=R),m.update(s,R),r===null&&s.state==="open"&&(r=!s.here),s.state!=="open"&&(r=null,l=!1),
s.busy?g.begin():(g.end(),f.textContent=""),H()}let H=ie(c,()=>{let{joined:A,problem:R,...K}=s,B=JSON.stringify([K,r]);if(B===
i)return;i=B;let S={open:h,lost:w}[s.state]??O;we(c,()=>c.replaceChildren(...S().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let _=`ajar-door-${window.ajarForms}`;return qe(t,()=>o({room:"look"}),a),{update:F}}var Qe=(t,n)=>n?n===
1?t["room-joined-one"]:E(t["room-joined"],{n}):t["room-joined-none"],be=t=>e("span",{class:"ajar-rehearsal"},t["room-pra\
ctice"]);function Zt(t,n){let o=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},o,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function Xe(t){
let n=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>o.close()},t["room-back"])),a=e("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(r,l){a.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==s&&(s=i,r.address?n.replaceChildren(
r.practice?e("p",{},be(t)):"",Zt(t,r),a):(o.close(),n.replaceChildren()))}}}function qe(t,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:r})=>r)&&n()});a.observe(t),o(()=>a.disconnect())}var Qt=(t,n)=>t.find(o=>o.id===n)?.text??n,$o=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Xt(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(o=>Qt(t.cards,o)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${Qt(t.piles,n[o.id])}`);case"date":return[$o(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function en({items:t},n){let o={};for(let a of t){let s=n[a.id];if(!(s==null||!ve(a,o)))if(a.kind===
"choice"){let l=(a.among?je(a,o):a.cards).map(c=>c.id).filter(c=>s.chosen.includes(c)),i=s.own?.trim()?s.own:"";(l.length||
i)&&(o[a.id]={chosen:l,own:i})}else if(a.kind==="sort"){let r=a.cards.filter(l=>s[l.id]).map(l=>[l.id,s[l.id]]);r.length&&
(o[a.id]=Object.fromEntries(r))}else if(a.kind==="list"){let r=s.filter(l=>l.trim());r.length&&(o[a.id]=r)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var tn=(t,n)=>E(t.ask,n);var Oo=new Set(["autorestarting","dead","restarting","terminating"]),Mo=4e3;function nn({widget_manager:t},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=t?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let r=0,l=(c,u)=>{
Oo.has(u)&&n()},i=(c,u)=>{clearTimeout(r),u==="disconnected"?n():u==="connecting"?r=setTimeout(n,Mo):o()};return a.connect(
l),s.connect(i),()=>{clearTimeout(r),a.disconnect(l),s.disconnect(i)}}function on({words:t,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([c,u])=>{let p=en(c,u),f=c.items.filter(g=>g.id in p).map(g=>[tn(g,p),...Xt(g,p[g.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function r(c){let u=s(),p=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});p.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(p),p.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function l(c={}){let u=e("div",{class:"ajar-\
lost",hidden:!a,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>r(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){a=c;for(let u of o)u.hidden=!c}return{line:l,set:i,isLost:()=>a,forget:c=>o.delete(
c)}}function an(t,{words:n,send:o,open:a,help:s}){let r=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=Q(
n,h=>r.replaceChildren(h)),i=h=>{l.begin(),o(h)},c=e("div",{}),u={},p="",f=0,g=Ie(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),r);let m=(h,N)=>e("button",{type:"button",onclick:N},h),v=h=>e("div",{class:"\
ajar-reflection"},...h.flatMap(N=>Re(N,3)));function y(h,N,q){let b=e("div",{class:"ajar-twice"}),F=m(h,()=>{let H=m(n["\
home-no"],()=>{b.replaceChildren(F),F.focus()});b.replaceChildren(e("p",{},N),e("div",{class:"ajar-moves"},H,m(h,()=>{b.
replaceChildren(F),F.focus(),i(q)}))),H.focus()});return b.append(F),b}let j=()=>{let h=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{h.files[0]&&i({import:await h.files[0].text()}),h.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),h)},$=ie(c,()=>{let h=JSON.stringify(u);h!==p&&(p=h,we(c,O))});function O(){
let h=(b,x)=>m(x,()=>i({take:b})),N=f>(u.danger?.kinds.length??0)?null:u.danger,q=()=>{f=N.kinds.length+1,O(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(N?s.notice(N,{level:2,aside:q}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?e("div",{class:"ajar-moves"},m(n["home-go-on"],()=>a(u.section))):"",u.due?.length?e("ul",{},...u.due.
map(b=>e("li",{},b))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?v(u.plan):"",u.plan?.length&&!N?s.line():
"",...(u.earlier??[]).filter(({plan:b})=>b.length).map(({title:b,plan:x})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${b}`),v(x))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...N?[]:[m(n["home-take-plan"],()=>i({take:"plan",paper:g.value(),country:s.code()})),g.element(),h("calendar",n["ho\
me-take-calendar"]),u.danger?"":h("calendar-line",n["home-take-calendar-line"])],h("check-ins",n["home-take-check-ins"]),
h("everything",n["home-take-everything"])),j()),u.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),y(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),y(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:h=>{l.end(),u=h,$()},settle:l.end,say:(h,N="")=>{l.end();let q=e("div",{class:"\
ajar-text"});q.innerHTML=N,r.replaceChildren(h,q),r.scrollIntoView({block:"nearest"})}}}function sn({name:t,type:n,data:o}){
let a=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));e("a",{href:s,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}function rn({units:t,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),u=m=>Math.max(0,Math.floor(Number(m.value)||0)),p=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,f=m=>{let v=t.filter(
O=>O.item===m),y=(O,w)=>{let h=i({"aria-label":[O.card,p(O)[w]].filter(Boolean).join(": ")});return l.set(O.id,[...l.get(
O.id)??[],h]),h},j=v.length===1&&!v[0].card?v[0].bands.map((O,w)=>[O,[y(v[0],w)]]):v.map(O=>[O.card,p(O).map((w,h)=>y(O,
h))]),$=v[0].card?["",...p(v[0])]:null;return e("table",{},e("caption",{},a(m)),$&&$.length>2?e("thead",{},e("tr",{},...$.
map(O=>O?e("th",{scope:"col"},O):e("td",{})))):null,e("tbody",{},...j.map(([O,w])=>e("tr",{},e("th",{scope:"row"},O),...w.
map(h=>e("td",{},h))))))};function g(){let m=new Map(t.map($=>[$,l.get($.id).map(u)])),v=Math.max(...[...m.values()].map(
$=>$.reduce((O,w)=>O+w,0))),y=u(c)||v;if(!y){c.focus();return}let j=Object.fromEntries([...m].map(([$,O])=>[$.id,$.kind===
"card"?[O[0],Math.max(0,y-O[0])]:O]));s({counts:j,people:y})}return e("details",{class:"ajar-hands"},e("summary",{},o[n?
"room-slips":"room-hands"]),e("p",{},o[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:m=>{m.preventDefault(),g()}},
...[...new Set(t.map(m=>m.item))].map(f),e("label",{class:"ajar-words",for:c.id},e("span",{},o["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function ln(t,{words:n,send:o,onDispose:a,form:s,ask:r}){let l={not:{}},i=!1,c="",u="",p=!1,f=(M,d={})=>{p=M==="reveal",
N.begin(),o({question:t.of,do:M,...d},{awaited:!0})},g=e("div",{class:"ajar-results",hidden:!0}),m=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),y=e("span",{}),j=e("p",
{class:"ajar-counts"}),$=Eo(t.minutes,n,a),O=e("button",{type:"button",class:"ajar-link",onclick:()=>_(!i)}),w=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),h=(...M)=>{w.textContent!==M[0]&&w.replaceChildren(...M)},N=Q(n,M=>h(M||
u)),q={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},b=Object.
keys(q).filter(M=>t.units.length||M==="open"||M==="close"),x=Object.fromEntries(b.map(M=>[M,e("button",{type:"button",onclick:()=>{
x[M].getAttribute("aria-disabled")?h(F(M)):M==="reset"?H():f(M)}},q[M])])),F=M=>l.busy?n["room-one-moment"]:l.not[M];function H(){
let M=e("button",{type:"button",class:"ajar-link",onclick:()=>{h(""),x.reset.focus()}},n["home-no"]),d=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{h(""),x.reset.focus(),f("reset")}},n["room-ask-reset"]);w.replaceChildren(n["room\
-reset-sure"]," ",M," ",d),M.focus()}function _(M){i=M,g.hidden=!M,s().hidden=M,O.textContent=n[M?"room-show-question":"\
room-show-result"]}let A=Xe(n),R=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>A.show()},n["room-cod\
e"]),K={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function B(M){let d=l;l={...l,...M};let C=l.
room==="open";y.replaceChildren(l.practice?be(n):""),v.textContent=l.problem,v.hidden=!l.problem;let L=[[l.answered,n["r\
oom-answered"]],[l.joined,n["room-have-joined"]]],W=!C||!t.units.length?[]:l.hands||l.inside?L.slice(0,1):L;j.replaceChildren(
...W.map(([D,U])=>e("span",{},e("b",{},`${D}`)," ",U))),$.update(l.seconds);for(let D of b)cn(x[D],F(D));u=C?l.hands?n["\
room-by-hands-now"]:K[l.state]:n["room-not-open"],(d.state!==l.state||d.room!==l.room||d.hands!==l.hands)&&h(u),l.busy||
N.end(),un(m,l.withheld),A.update(l.way??{},Qe(n,l.joined)),R.hidden=!l.way?.address,S(),p&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(p=!1,m.scrollIntoView({block:"nearest"}))}function S(){let M=JSON.stringify(l.charts??[]);if(M===c)
return;c=M;let d=!!l.charts?.length;g.replaceChildren(...pn(l.charts??[],n)),O.hidden=!d,_(d),d&&p&&g.scrollIntoView({block:"\
start"}),p=!1}let T=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?j:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...b.
map(M=>x[M]))),e("div",{class:"ajar-bar-line"},y,w,O,R,$.element),A.dialog),I=t.units.length?rn(t,{words:n,ask:r,send:M=>f(
"hands",M)}):null;return O.hidden=!0,qe(T,()=>o({room:"look"}),a),{parts:[g,m,v,T,I].filter(Boolean),update:B}}function cn(t,n){
t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function un(t,n=[]){let o=[
...t.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&t.replaceChildren(...n.map(a=>e("p",{},a)))}
var pn=(t,n)=>t.map(o=>{let a=e("div",{class:"ajar-chart-block"});return xe(a,o,n),a});function dn(t,{words:n,send:o,onDispose:a}){
let s={},r="",l=e("div",{class:"ajar-results"}),i=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=e("div",{}),p=e("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=e("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?p.textContent=g():(p.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),g=()=>s.busy?n["room-one-moment"]:s.not;return t.replaceChildren(e("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,l,i,c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"\
ajar-moves"},f),p)),qe(t,()=>o({room:"look"}),a),{update(m){s={...s,...m},u.replaceChildren(s.practice?be(n):""),c.textContent=
s.problem,c.hidden=!s.problem,un(i,s.withheld),cn(f,g());let v=JSON.stringify(s.charts??[]);v!==r&&(r=v,l.replaceChildren(
...s.charts?.length?pn(s.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Eo(t,n,o){let a=null,
s=!1,r=e("span",{role:"timer"}),l=e("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,c()}}),i=e("p",{class:"a\
jar-clock"},r," ",l);function c(){let p=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),f=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,g=p===null?t?E(n["room-minutes"],{minutes:t}):"":t?E(n["room-clock"],{time:f,minutes:t}):
f;r.textContent=s?"":g,l.textContent=n[s?"room-clock-show":"room-clock-hide"],i.hidden=!g}let u=setInterval(()=>{a!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:i,update:p=>{a=p==null?null:Date.now()-p*1e3,c()}}}function fn(t,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
r=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=e("div",{class:"ajar-text"}),i=e("summary",{}),c=({title:f,
story:g,more:m,role:v})=>{r.innerHTML=g,r.prepend(e("h2",{},f)),l.innerHTML=m,i.textContent=v},u=t.couples.find(f=>f.id===
o)??t.couples[0],p=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(f=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:s,
value:f.id,checked:f===u,onchange:()=>{c(f),a(f.id)}}),e("span",{},f.title)))));return c(u),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},r,e("details",{class:"ajar-role"},i,l),p)}window.ajarShown??(window.ajarShown=new WeakMap);var ye=window.ajarShown,mn="needs@";function To(){let t=document.getElementById(
"ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ed\
e4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
.ajar-text>*+*,.ajar-reflection>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-t\
ext
a{padding-block:.25em}.ajar-text img{display:block;width:min(100%,28em);height:auto}.ajar-text li+li{margin-top:.35em}.a\
jar-text
:is(h2,h3){margin-top:1.6em!important}.ajar-text>:first-child{margin-top:0!important}.ajar-text details{border-bottom:1p\
x
solid var(--ajar-line);margin:0!important}.ajar-text details[open]{padding-bottom:1em}.ajar-text details>*+*{margin-top:\
.6em}
.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:600}.ajar-page>*+*{margin-top:2.5em}.ajar button\
{
font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--ajar-accent);b\
order-radius:10px;
padding:.5em 1.2em;min-height:44px;cursor:pointer}.ajar button:hover{background:var(--ajar-accent);color:var(--ajar-on-a\
ccent)}
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
- 5px,8px)}@container (max-width: 18rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{positio\
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
margin-top:.75em}.ajar .ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;\

padding:.5em 0;background:var(--ajar-paper)}.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);border-radius:10p\
x;
padding:.4em .6em;text-align:center;font-weight:600}.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-acce\
nt);
background:var(--ajar-soft)}.ajar .ajar-sorted{display:block;padding:.75em 0;border-top:1px solid var(--ajar-line);min-w\
idth:0}
.ajar .ajar-sorted legend{font-weight:600;float:left;width:100%;margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;dis\
play:flex;
flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{display:flex;gap:.45em;align-items:center;min-height:36px;cursor:pointe\
r}
.ajar-into input{width:1.15em;height:1.15em}.ajar-line{display:flex;align-items:end;gap:.5em;margin-bottom:.75em}.ajar-l\
ine
.ajar-words{flex:1;min-width:0}.ajar button.ajar-remove{border-color:transparent;background:none;padding:0;width:44px;fo\
nt-size:1.3em;
color:var(--ajar-muted)}.ajar button.ajar-remove:hover{color:var(--ajar-ink);background:var(--ajar-soft)}.ajar .ajar-ref\
lection
.ajar-said{border-left:4px solid var(--ajar-warm);padding:.1em 0 .1em 1em!important;margin-top:.3em!important;white-spac\
e:pre-wrap;
list-style:none;unicode-bidi:plaintext;text-align:start}.ajar-said li{unicode-bidi:plaintext}.ajar-said li+li{margin-top\
:.35em}
.ajar-chart figcaption{font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-picture svg{width:100%;h\
eight:auto;
display:block}.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}\

.ajar-picture.ajar-narrow{display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar :is(th,td){\

text-align:left;padding:.4em .5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:none;font-var\
iant-numeric:tabular-nums}
.ajar .ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice\
{
display:flex;align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.aj\
ar-notice>
:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}.ajar .ajar-leave{display:flex;gap:max(8px,.5em);flex:no\
ne}
.ajar .ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1px;border-\
color:var(--ajar-edge)}
:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(--ajar-bar) + .75rem)}.ajar-notice:has(~.ajar-nav){\

position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-background, Canvas);border-bottom:1px s\
olid
var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}.ajar .ajar-sorted input{scroll-\
margin-top:7.5em}
.ajar .ajar-on-paper{display:none}@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(data-short);conten\
t:attr(data-short)
/ ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-notice .ajar-state:after{c\
ontent:none}}
@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em}.ajar .ajar-leave button{padding-inline:.5em;font-size:.\
9em}}
@media(max-width:22em){.ajar-notice>:first-child{font-size:.72em;white-space:nowrap}.ajar .ajar-leave button{padding-inl\
ine:.35em}}
@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3rem}.ajar-notice:has(~.ajar-nav){position:static;max-height:no\
ne}
.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.aj\
ar-notice:has(~
.ajar-nav) .ajar-leave{padding-right:6em}.ajar-nav~.ajar-page .ajar-piles{position:static}.ajar .ajar-help-bar{position:\
static;
padding-right:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar-help{scroll-pad\
ding-top:3.25rem}}
@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wrap:wrap;padding-top:3rem}.ajar-notice:ha\
s(~
.ajar-nav) .ajar-leave{padding-right:0}}.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:h\
over{
background:var(--ajar-warm);color:var(--ajar-on-accent)}.ajar-nav{border-bottom:1px solid var(--ajar-line);padding-botto\
m:.75em;
margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav det\
ails[open]
ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .ajar-nav button\
{
border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid transparent;border-radi\
us:0}
.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{color:var(--ajar\
-ink);
font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);border:2px solid;border-r\
adius:12px;
padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page .ajar-lost){display:none}.ajar .ajar-lost>*+*{margin-top:.\
6em}
.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:600}@media(hover:none){.ajar-leave-how{display:none}}@containe\
r (max-width:
32rem){.ajar .ajar-piles{position:static}}@media print{.ajar :is(button,.ajar-notice,.ajar-nav,.ajar-keeping,.ajar-moves\
,
.ajar-status,.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-piles{position:static}.ajar .ajar-nu\
mber
input:checked+span{background:none;color:inherit;outline:3px solid}.ajar .ajar-on-paper{display:block;margin-bottom:1.5e\
m;
font-size:.9em}.ajar-text details::details-content{display:block;content-visibility:visible}:is(.ajar-form,.ajar-scenari\
o){
border:0;padding:0}}@media(forced-colors:active){.ajar-number input:checked+span{outline:3px solid Highlight}.ajar .ajar\
-nav
button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom-color:Highlight\
}
.ajar :is(.ajar-danger,.ajar-empty){border:1px solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-wi\
dth:none;
max-height:100dvh;margin:auto;padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid v\
ar(--ajar-line);
border-radius:16px}.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}\

.ajar-help h2:focus,.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;di\
splay:flex;
align-items:center;gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{f\
lex:1;
min-width:0}.ajar-help-bar>button{flex:none;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;ga\
p:.5em;
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
.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px solid var(--ajar-line);border-radius:16px;padding:1.\
25em
1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;font-weight:650}.ajar-keeping :is(.ajar-choose,.aja\
r-ask)>
*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=password],input[type=text]){width:100%}.ajar .ajar-ask>lab\
el:not(.ajar-card){
display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-state,.ajar-strength)>span,:is(.ajar-sta\
te,
.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content:attr(data-longest);visibility:hidden\
}
.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-kept p{overflow-wrap:anywhere}.ajar .aj\
ar-problem{
color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar .ajar-state:focus{o\
utline:none}
.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-home details>*+*{margin-top:.75em\
!important}
.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-\
role{
margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-left:1em}.ajar-couple .ajar-cards{displ\
ay:flex;
flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light;background:#fff}.ajar .ajar-many{flex\
-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
.ajar .ajar-hands .ajar-words{margin-top:1em}.ajar-bar-line>:empty{display:none}.wall-dialog,.wall-dialog *{box-sizing:b\
order-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;gap:.8em;\

margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);border:1.5px\

solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}.ajar:has(.ajar-desk:not([hidden])){max-width:84rem}.ajar-desk{--ground: var(--ajar-paper);--paper: var(--ajar-\
paper);--soft:
var(--ajar-soft);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--line: var(--ajar-line);--a\
ccent:
var(--ajar-accent);--on-accent: var(--ajar-on-accent);--warm: var(--ajar-warm);display:grid;gap:12px 28px;font-size:1rem\
;
line-height:1.4;grid-template:"top top" auto "left notes" minmax(0,1fr) "moves moves" auto / minmax(0,1fr) minmax(0,1fr)\
;
height:max(36rem,calc(100vh - 6.5rem))}.ajar .ajar-desk h2{font-size:.9375rem;color:var(--muted);font-weight:600;margin-\
bottom:4px}
.ajar .ajar-desk button,.ajar .desk-button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bord\
er:1.5px
solid var(--edge);border-radius:12px;min-height:44px;padding:4px 14px;text-decoration:none;display:inline-flex;align-ite\
ms:center;
justify-content:center;cursor:pointer}.ajar .ajar-desk button:hover:not(:disabled),.ajar .desk-button:hover{background:v\
ar(--soft);
color:var(--accent)}.ajar .ajar-desk .wall-primary,.ajar .ajar-desk .wall-primary:hover:not(:disabled){background:var(--\
accent);
border-color:var(--accent);color:var(--on-accent)}.ajar .ajar-desk button:disabled{color:var(--muted);border-style:dashe\
d;
cursor:default}.desk-top{grid-area:top;display:grid;grid-template-columns:auto 1fr auto;gap:6px 20px;align-items:center}\

.ajar .desk-clock{font-size:1.8125rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.1}.desk-plan{line-\
height:1.3}
.desk-late{color:var(--warm)}.ajar .desk-small{font-size:.9375rem;color:var(--muted)}.desk-tools{display:flex;flex-wrap:\
wrap;
gap:8px;justify-content:flex-end}.ajar .desk-tools>*{font-size:.9375rem}.ajar .desk-agenda{grid-column:1 / -1;display:fl\
ex;
gap:3px;font-size:.875rem;list-style:none}.ajar .desk-agenda li{min-width:0;padding-right:4px;color:var(--muted);white-s\
pace:nowrap;
overflow:hidden;text-overflow:ellipsis;line-height:1.5}.desk-agenda li:before{content:"";display:block;height:6px;border\
-radius:3px;
background:var(--line);margin-bottom:2px}.desk-agenda .done:before{background:var(--accent)}.ajar .desk-agenda .here{col\
or:var(--ink);
font-weight:650}.desk-agenda .here:before{background:linear-gradient(90deg,var(--accent) 50%,var(--line) 50%)}.desk-agen\
da
.dropped{text-decoration:line-through}.desk-left{grid-area:left;min-height:0;overflow:auto;display:grid;grid-template:"n\
\\
ow now" auto "next room" auto / minmax(0,11rem) 1fr;gap:10px 20px;align-content:start}.desk-now{grid-area:now}.desk-next\
{
grid-area:next}.desk-room{grid-area:room}.desk-wall{display:block;aspect-ratio:16 / 9;border:1.5px solid var(--edge);bor\
der-radius:10px;
overflow:hidden}.desk-now .desk-wall{border:2px solid var(--accent)}.desk-screen{position:fixed;inset:0;z-index:10000}.a\
jar
.desk-count{font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.2}.desk-more{display:flex;f\
lex-wrap:wrap;
gap:8px}.ajar .desk-more{margin-top:8px}.desk-notes{grid-area:notes;min-width:0;min-height:0;display:flex;flex-direction\
:column}
.desk-notes-text{font-size:1.25rem;line-height:1.5;flex:0 1 auto;min-height:6rem;overflow:auto}.ajar .desk-notes-text>*+\

*{margin-top:12px}.desk-notes-text strong{color:var(--accent)}.desk-figures{margin-top:12px;min-height:2.75rem;overflow:\
auto}
.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-figures :is(th,td){text-align:left;padding:4px 12p\
x
4px 0;border-bottom:1px solid var(--line);vertical-align:top}.desk-figures th{font-weight:600}.desk-moves{grid-area:move\
s}
.ajar .desk-status{min-height:1.5em;padding-bottom:4px;font-weight:600}.desk-pad{display:grid;grid-template-columns:1fr \
repeat(4,1fr)
1.4fr;gap:8px}.ajar .ajar-desk .desk-pad button{flex-direction:column;min-height:60px;line-height:1.2;padding:6px}.desk-\
pad
kbd{font:inherit;font-size:.875rem;font-weight:400;opacity:.85}.ajar .ajar-desk .desk-end{border-color:transparent;color\
:var(--muted);
text-decoration:underline;padding-inline:4px}.ajar .ajar-desk .wall-dialog{font-size:1.0625rem;padding:24px;border-radiu\
s:16px;
max-width:min(92vw,40rem);max-height:92vh;overflow:auto}.ajar .ajar-desk .wall-dialog>div>*+*{margin-top:10px}.ajar .aja\
r-desk
.wall-dialog h2{font-size:1.25rem;color:var(--ink)}.desk-scan{display:block;width:min(60vh,18rem);height:auto;background\
:#fff;
border-radius:12px}.desk-stepper{display:grid;grid-template-columns:1fr auto 3rem auto;gap:8px;align-items:center}.desk-\
stepper
output{text-align:center;font-size:1.5rem;font-weight:650}.ajar .ajar-desk .desk-stepper button{min-width:60px;min-heigh\
t:60px;
font-size:1.5rem}.ajar .remote-parts,.ajar .remote-drops{list-style:none}.remote-parts button{width:100%;justify-content\
:space-between;
gap:12px;text-align:left}.remote-parts li+li{margin-top:6px}.remote-parts [aria-current]{border-color:var(--accent);bord\
er-width:2px}
.remote-dropped{text-decoration:line-through}.remote-drops li{display:flex;justify-content:space-between;gap:12px;align-\
items:center;
padding-block:4px}.remote-more{display:flex;flex-wrap:wrap;gap:8px}.desk-notes-text:focus-visible{outline-offset:1px}@co\
ntainer (max-width:
52rem){.ajar-desk{grid-template:"top" auto "left" auto "moves" auto "notes" auto / minmax(0,1fr);height:auto}.desk-top{g\
rid-template-columns:auto
1fr}.desk-tools{grid-column:1 / -1;justify-content:start}.desk-pad{grid-template-columns:repeat(3,1fr)}.desk-left{grid-t\
emplate:"\\
now" auto "room" auto / minmax(0,1fr)}.desk-next,.ajar .desk-agenda{display:none}}.ajar-start{background:var(--ajar-pape\
r);
border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(1em,4cqi,2em)}.ajar-start>*+*{margin-top:1em!importan\
t}
.ajar-start-two{display:grid;grid-template-columns:1fr 1fr;gap:1em}@container (max-width: 34rem){.ajar-start-two{grid-te\
mplate-columns:1fr}}
.ajar .ajar-start legend{font-weight:600;margin-bottom:.4em}.ajar-start-way{display:flex;gap:.75em;align-items:baseline;\

padding:.5em 0;cursor:pointer}.ajar-start-way small{display:block;color:var(--ajar-muted);font-size:.9em}.ajar .ajar-sta\
rt-way
input{width:1.2em;height:1.2em;flex:none;align-self:center}.ajar .ajar-begin{background:var(--ajar-accent);color:var(--a\
jar-on-accent);
padding-inline:2em}
`;t.textContent!==n&&(t.textContent=n)}function Ao({model:t,el:n}){To();let o=t.get("pages"),a=t.get("words"),s=new Map,
r=new Map,l=new Map,i=[],c=d=>i.push(d),u=null,p=!1,f=!1,g=new Map,m=Math.min(t.get("page"),o.length-1);n.classList.add(
"ajar");let v=e("div",{class:"ajar-page"}),y=d=>o.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&C.key===d)?.exercise,
j=on({words:a,answered:()=>[...r].map(([d,{answers:C}])=>[y(d),C]).filter(([d,C])=>d&&Object.keys(C??{}).length)}),$=0,O=d=>{
if(clearTimeout($),$=0,j.set(d),u?.setLost(d),d)for(let C of l.keys())s.get(C)?.release()},w=(d,{awaited:C=!1}={})=>{try{
t.send(d)}catch{O(!0);return}C&&!$&&($=setTimeout(()=>O(!0),8e3))},h=ut({words:a,countries:t.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>N(),onCountry:d=>w({country:d})}),N=()=>{w({forget:!0}),Ke()},q=(d,C,L)=>(s.set(d.key,L),r.has(
d.key)&&L.update(r.get(d.key)),C),b={html(d){let C=e("div",{class:"ajar-text"});return C.innerHTML=d.html,h.addNumbers(C),
C.addEventListener("click",L=>{let W=L.target.closest("a"),D=o.findIndex(({id:U})=>U&&W?.getAttribute("href")===`${U}.ip\
ynb`);D<0||(L.preventDefault(),R(D))}),C},home(d){let C=e("div",{});return q(d,C,an(C,{words:a,send:D=>{D.import&&s.get(
"chart")?.begin(),w(D)},open:D=>R(o.findIndex(({id:U})=>U===D)),help:h})),w({home:d.key}),C},scenario(d){return fn(d,{words:a,
picked:t.get("couple"),pick:C=>{t.set("couple",C),t.save_changes()}})},door(d){let C=e("div",{});return q(d,C,Yt(C,{words:a,
send:w,onDispose:c}))},desk(d){let C=e("div",{});return q(d,C,zt(C,d,{words:a,send:w,onDispose:c}))},group(d){let C=e("d\
iv",{});return q(d,C,dn(C,{words:a,send:w,onDispose:c}))},asking(d){let{items:C}=o[m].blocks.find(({key:U})=>U===d.of).exercise,
{parts:L,update:W}=ln(d,{words:a,send:w,onDispose:c,form:()=>l.get(d.of),ask:U=>C.find(J=>J.id===U).ask}),D=document.createDocumentFragment();
return D.append(...L),q(d,D,{update:W})},exercise(d){let C=e("div",{}),L=j.line(u?{}:{role:"alert"});l.set(d.key,C);let W=(D,U)=>{
u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let J=window.ajarSent;g.set(d.key,J),w({key:d.key,
...D,sent:J},{awaited:U}),!(!U||!j.isLost())&&(O(!0),L.scrollIntoView({block:"nearest"}))};return s.set(d.key,st(C,d.exercise,
{words:a,level:d.level,...r.get(d.key),help:h,needs:()=>x(d.needs),below:()=>d.key.startsWith("plan@")&&h.isKnown()?h.line():
null,onAside:D=>H(d.key,{aside:D}),onChange:D=>{H(d.key,{answers:D,done:!1}),W({answers:D,done:!1},f)},onMove:D=>H(d.key,
{at:D}),onDone:D=>{W({answers:D,done:!0},!0),d.key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{H(
d.key,{answers:{},done:!1}),W({remove:!0})}})),C.firstElementChild.append(L),c(()=>j.forget(L)),C},chart(d){let C=e("div",
{class:"ajar-chart-block"}),L=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:W,end:D}=Q(a,J=>L.replaceChildren(
J)),U=J=>{D(),xe(C,J,a)};return s.set(d.key,{update:U,begin:W,end:D}),r.has(d.key)&&U(r.get(d.key)),W(),w({chart:d.key}),
e("div",{},C,L)},notice(d){if(dt(()=>w({forget:!0})),!d.leave)return e("div",{class:"ajar-notice"},e("p",{},d.text));let C=e(
"div",{class:"ajar-leave"},h.button(),He({words:a,leave:N}));pt(h.open),u=ft({words:a,send:w});let L=document.createDocumentFragment();
return L.append(e("div",{class:"ajar-notice"},u.line,C),e("div",{class:"ajar-on-paper"},h.text()),u.more),L}};function x(d){
let C=o.findIndex(({blocks:W})=>W.some(({key:D})=>D===mn));return C<0?d?e("p",{},e("a",{href:d},a["help-needs"])):null:e(
"button",{type:"button",onclick:()=>{R(C);let W=l.get(mn).querySelector("h2");W.tabIndex=-1,W.focus()}},a["help-needs"])}
let F=d=>o[m].blocks.find(C=>C.kind===d),H=(d,C)=>r.set(d,{...r.get(d),...C}),_=()=>{for(let d of i.splice(0))d()};function A({
focus:d=!1}={}){if(_(),s.clear(),p){v.replaceChildren(u?"":e("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(v.
replaceChildren(...o[m].blocks.map(U=>b[U.kind](U))),o.length<2)return;let C=(U,J)=>e("button",{type:"button",onclick:()=>R(
U)},J),L=m>0?C(m-1,a["previous-page"]):null,W=m<o.length-1?C(m+1,a["next-page"]):null;if(v.append(e("div",{class:"ajar-m\
oves ajar-turn"},L,W)),K.replaceChildren(...o.map(({title:U},J)=>e("li",{},e("button",{type:"button","aria-current":J===
m?"page":null,onclick:()=>R(J)},U)))),B.textContent=E(a["page-of"],{n:m+1,all:o.length,title:o[m].title}),!d)return;let D=v.
querySelector("h1, h2, h3")??v;D.tabIndex=-1,D.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function R(d){
o[d]&&(m=d,K.parentElement.open=S(),t.set("page",d),t.save_changes(),A({focus:!0}))}let K=e("ol",{}),B=e("summary",{}),S=()=>window.
innerWidth>640;t.get("notice")&&n.append(b.notice(t.get("notice")));let T=e("nav",{class:"ajar-nav","aria-label":a.pages},
e("details",{open:S()},B,K));o.length>1&&n.append(T),n.append(j.line({role:"alert"}),v);let I=0;for(let d of["keydown","\
pointerdown","scroll"])n.addEventListener(d,()=>{Date.now()-I<3e4||(I=Date.now(),w({active:!0}))},{passive:!0,capture:!0});
t.on("msg:custom",d=>{if(O(!1),d.keeping){let C=[...g.values()].some(D=>d.acknowledged<D);u?.update(C?{...d.keeping,saved:!1}:
d.keeping);let{state:L}=d.keeping,W=L==="locked";L&&(f=L==="kept"),L&&W!==p&&(p=W,r.clear(),T.hidden=p,A())}for(let[C,L]of Object.
entries(d.states??{})){if(d.acknowledged<g.get(C))continue;let W=L.answers&&!Object.keys(L.answers).length;H(C,W?{...L,at:0}:
L),s.get(C)?.update(r.get(C))}d.country!=null&&h.choose(d.country),d.file&&(s.get("home")?.settle(),sn(d.file)),d.erased&&
s.get("home")?.say(d.erased,F("home")?.erased),d.said&&s.get("chart")?.end(),d.said&&(s.get("home")??u)?.say(d.said),d.open&&
R(o.findIndex(({id:C})=>C===d.open)),d.problem&&s.get(d.problem.key)?.say(d.problem.text)}),t.on("change:pages",()=>{o=t.
get("pages"),A()});let M=nn(t,{gone:()=>O(!0),back:()=>{j.isLost()&&w({ready:!0})}});return A(),ye.set(a,(ye.get(a)??0)+
1),w({ready:!0}),()=>{_(),M(),clearTimeout($),ye.set(a,ye.get(a)-1),ye.get(a)||w({gone:!0})}}var Gs={render:Ao};export{Gs as default,To as dress,Ao as render};
