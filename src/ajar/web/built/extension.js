(()=>{var B=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,l,o)=>{let c=n[l];return o?Number.isInteger(c)?c+1:a:["number",
"string"].includes(typeof c)?c:a}),fe=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function me(t,n){let a=n[t.among?.item]??{},l=t.cards.filter(o=>t.among?.piles.includes(a[o.id]));return l.length?
l:t.cards}var ge=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(a=>t.cards.some(l=>l.id===a))};var Re=["button","input","select","summary","textarea"],_e=["input","select","textarea"];function e(t,n={},...a){let l=document.
createElement(t);for(let[o,c]of Object.entries(n))o.startsWith("on")?l.addEventListener(o.slice(2),c):c===!0?l.setAttribute(
o,""):c!==!1&&c!=null&&l.setAttribute(o,c);return Re.includes(t)&&l.setAttribute("data-lm-suppress-shortcuts","true"),_e.
includes(t)&&l.setAttribute("autocomplete","off"),l.append(...a.filter(o=>o!=null)),l}function U(t,n){let a=0,l=!1;return{
begin(){a||(a=setTimeout(()=>{l=!0,n(t["keep-opening"])},400))},end(){clearTimeout(a),a=0,l&&n(""),l=!1}}}function be(t,n,a){
let{words:l,level:o=3}=a;window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,s={...a.answers},h=0,
i=null,f=0,k=a.aside??0,m=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),v=e("div",{}),u=e("div",{class:"\
ajar-body"}),j=e("section",{class:"ajar-form","aria-labelledby":`${c}-title`},e(`h${o}`,{id:`${c}-title`},n.title),e("p",
{class:"ajar-why"},n.why),n.private?e("p",{class:"ajar-private"},n.private):null,v,u,m);t.replaceChildren(j);let x=()=>n.
items.filter(d=>fe(d,s)),T=d=>{m.replaceChildren(d)},M=U(l,T);function S(d,$){m.replaceChildren(`${d} `,e("button",{type:"\
button",class:"ajar-link",onclick:()=>{s=$,T(""),a.onChange(s),y({focus:!0})}},l["put-back"]))}function F(d,$){s={...s,[d.
id]:$},T(""),a.onChange(s),R()}function C(){i.fieldset.disabled=!0,M.begin(),f=setTimeout(A,8e3)}function A(){f&&(clearTimeout(
f),f=0,i&&(i.fieldset.disabled=!1),M.end())}function R(){if(!i)return;let{item:d,skip:$,where:r,next:g}=i,p=x();$.textContent=
s[d.id]==null?l.skip:l["clear-and-skip"],r.textContent=B(l["question-of"],{n:h+1,all:p.length}),g.textContent=h===p.length-
1?l.done:l.next}function b(d,$=!0){if(f)return;let r=x();if(h+=d,h>=r.length){h=r.length-1,C(),a.onDone(s);return}y({focus:$})}
function y({focus:d=!1}={}){let $=x();h=Math.max(0,Math.min(h,$.length-1));let r=$[h],g=`${c}-${r.id}`,p=e("legend",{},B(
r.ask,s)),O=r.hint?e("p",{class:"ajar-hint",id:`${g}-hint`},r.hint):null,I=a.mark?.(r),q=I?e("p",{class:"ajar-mark",id:`${g}\
-mark`},I):null,_=[O,q].filter(Boolean).map(({id:Y})=>Y).join(" "),H=r.among?{...r,cards:me(r,s)}:r,V=Pe[r.kind](H,ge(H,
s[r.id]),{words:l,group:g,change:Y=>F(r,Y),say:T}),z=e("fieldset",{class:`ajar-item ajar-${r.kind}`,tabindex:"-1","aria-\
describedby":_||null},p,O,q,V),J=h>0?e("button",{type:"button",onclick:()=>b(-1)},l.back):null,de=e("button",{type:"butt\
on",onclick:()=>{if(f)return;let Y=s,Be=s[r.id]!=null;s={...s,[r.id]:null},a.onChange(s),b(1),Be&&S(l.cleared,Y)}}),he=e(
"button",{type:"button",onclick:()=>{f||(T(""),b(1))}}),ne=e("p",{class:"ajar-where"});i={item:r,skip:de,where:ne,next:he,
fieldset:z},v.replaceChildren(),u.replaceChildren(ne,z,e("div",{class:"ajar-moves"},J,de,he)),R(),a.onMove?.(h),d&&(z.focus(
{preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function E(d){if(v.replaceChildren(),!d||!a.help||k>d.kinds.length)
return null;let $=()=>{k=d.kinds.length+1,a.onAside?.(k),v.replaceChildren(),u.querySelector("[tabindex]").focus()},{help:r,
needs:g}=a;return v.append(r.notice(d,{level:o+1,aside:$,needs:g})),v.querySelector("[tabindex]")}function N(d,{focus:$=!1,
danger:r=null}={}){i=null;let g=e(`h${o+1}`,{tabindex:"-1"},l["what-you-said"]);u.replaceChildren(e("div",{class:"ajar-r\
eflection"},g,...d.flatMap(O=>ae(O,o+2)),a.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{
h=0,y({focus:!0})}},l.change),e("button",{type:"button",onclick:()=>{let O=s;s={},h=0,k=0,a.onAside?.(0),a.onStartOver(),
y({focus:!0}),S(l["started-over"],O)}},l["start-over"])));let p=E(r);$&&(p??g).focus()}function D(d){let $=u.contains(document.
activeElement);$&&i&&!f||(A(),s={...d.answers},d.done?N(d.reflection,{focus:$,danger:d.danger}):(h=d.at??Math.max(0,x().
findIndex(r=>s[r.id]==null)),y()))}let{done:w,reflection:L,danger:W}=a;return D({answers:s,at:a.at,done:w,reflection:L,danger:W}),
{update:D,say:d=>{A(),T(d)}}}var ae=({heading:t,said:n,words:a},l)=>[t?e(`h${l}`,{},t):null,n.length>1?e("ul",{class:"aj\
ar-said"},...n.map(o=>e("li",{},o))):n.length?e("p",{class:"ajar-said"},n[0]):null,...a.map(o=>e("p",{},o))].filter(Boolean),
Pe={ruler(t,n,{group:a,change:l}){let o=Array.from({length:11},(c,s)=>e("label",{class:"ajar-number"},e("input",{type:"r\
adio",name:a,value:s,checked:n===s,onchange:()=>l(s),"aria-describedby":s===0?`${a}-low`:s===10?`${a}-high`:null}),e("sp\
an",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...o),e("p",{class:"ajar-anchors"},e(
"span",{id:`${a}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${a}-high`},e("b",{},"10"),` ${t.high}`)))},choice(t,n,{
words:a,group:l,change:o}){let{chosen:c,own:s}=n||{chosen:[],own:""},h=()=>o(c.length||s.trim()?{chosen:[...c],own:s}:null),
i=t.many?"checkbox":"radio",f=t.cards.map(m=>e("input",{type:i,name:l,value:m.id,checked:c.includes(m.id),onchange:v=>{t.
many?c=c.filter(u=>u!==m.id).concat(v.target.checked?m.id:[]):(c=[m.id],s="",k&&(k.value="")),h()}})),k=t.own?e("input",
{type:"text",value:s,maxlength:500,oninput:m=>{s=m.target.value,!t.many&&s.trim()&&(c=[],f.forEach(v=>{v.checked=!1})),h()}}):
null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[t.many?"choose-many":"choose-one"]),...t.cards.map(
(m,v)=>e("label",{class:"ajar-card"},f[v],e("span",{},m.text))),k?e("label",{class:"ajar-own"},e("span",{},t.own),k):null)},
sort(t,n,{words:a,group:l,change:o,say:c}){let s={...n},h={},i=t.piles.map(u=>(h[u.id]=e("span",{}),e("li",{class:"ajar-\
pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.classList.
remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let x=m[j.dataTransfer.getData(
"text/plain")]?.[u.id];x&&!x.matches(":disabled")&&(x.checked=!0,k(x.dataset.card,u))}},h[u.id]))),f=()=>t.piles.forEach(
u=>{h[u.id].textContent=B(a["pile-count"],{pile:u.text,n:Object.values(s).filter(j=>j===u.id).length})}),k=(u,j)=>{s[u]=
j.id,f(),o({...s}),c(B(a.moved,{card:t.cards.find(x=>x.id===u).text,pile:j.text}))},m={},v=t.cards.map(u=>{m[u.id]={};let j=`${l}\
-${u.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:x=>x.dataTransfer.setData("text/plain",u.
id)},e("legend",{},u.text),e("div",{class:"ajar-into"},...t.piles.map(x=>{let T=e("input",{type:"radio",name:j,value:x.id,
"data-card":u.id,checked:s[u.id]===x.id,onchange:()=>k(u.id,x)});return m[u.id][x.id]=T,e("label",{},T,e("span",{},x.text))})))});
return f(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-piles"},...i),...v)},text(t,n,{words:a,
change:l}){let o=e(t.long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:c=>l(c.
target.value.trim()?c.target.value:null)});return t.long&&(o.value=n??""),e("label",{class:"ajar-words"},e("span",{},a["\
own-words"]),o)},list(t,n,{words:a,change:l}){let o=e("div",{}),c=()=>{let m=[...o.querySelectorAll("input")].map(v=>v.value).
filter(v=>v.trim());l(m.length?m:null)},s=()=>[...o.children].forEach((m,v)=>{m.querySelector("label > span").textContent=
B(a.line,{n:v+1}),m.querySelector("button").setAttribute("aria-label",B(a["remove-line"],{n:v+1}))}),h=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{f(""),o.lastElementChild.querySelector("input").focus()}},a["add-line"]),i=()=>{s(),
h.hidden=o.children.length>=t.most},f=m=>{let v=e("div",{class:"ajar-line"},e("label",{class:"ajar-words"},e("span",{}),
e("input",{type:"text",value:m,maxlength:2e4,oninput:c})),e("button",{type:"button",class:"ajar-remove",onclick:()=>{let u=v.
nextElementSibling||v.previousElementSibling;v.remove(),u||f(""),i(),c(),(u||o.firstElementChild).querySelector("input").
focus()}},"×"));o.append(v),i()},k=n||[];for(let m=0;m<Math.max(t.lines,k.length);m++)f(k[m]??"");return e("div",{class:"\
ajar-lines"},o,h)},date(t,n,{words:a,change:l}){return e("label",{class:"ajar-words"},e("span",{},a["pick-date"]),e("inp\
ut",{type:"date",value:n??"",oninput:o=>l(o.target.value||null)}))}};var He="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",nt=new RegExp(`(${He})|[.…]+|[!?;\\n]`,"gu");var ye=["emergency","crisis","violence","worried","child"],Ue=["crisis","violence"],je='a[href$="#Help-lines"]',P=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Je(t,{zone:n="",languages:a=[]}){
let l=s=>s.endsWith("/")?n.startsWith(s):n===s,o=t.find(({zones:s})=>s.some(l));return o?o.code:n&&!/^(UTC|GMT|UCT|Etc\/)/.
test(n)?"":a.map(s=>s.split("-").slice(1).join("-").toUpperCase()).find(s=>t.some(({code:h})=>h===s))??""}var oe=(t,n)=>n.flatMap(a=>t.lines.filter(l=>l.topic===a)),se=t=>t.split(/(\d[\d -]+\d)/).map((n,a)=>a%2?e("span",{class:"\
ajar-unbroken"},n):n),ke=t=>`tel:${t.match(/\d+/)[0]}`;function ve({words:t,countries:n=[],leave:a,onCountry:l=()=>{}}){
n.length&&(P().countries=n);let o=()=>P().countries,c=()=>P().chosen||Je(o(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),s=()=>o().find(b=>b.code===c());function h(b){P().chosen=
b;for(let y of P().listeners)y()}function i(b,y){y(b);let E=!1,N=()=>{E||(E=b.isConnected),E&&!b.isConnected?P().listeners.
delete(N):y(b)};return P().listeners.add(N),b}let f=b=>i(e("div",{}),y=>y.replaceChildren(...b())),k=()=>{let b=[...o(),
{code:"-",country:t["help-elsewhere"]}],y=e("select",{onchange:()=>{h(y.value),l(y.value)}},...b.map(E=>e("option",{value:E.
code},E.country)));return i(y,()=>{y.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),
y)},m=({say:b,to:y},E)=>{if(/^(tel|sms):/.test(y))return e("a",{class:E?"ajar-reach":"ajar-reach ajar-first",href:y},e("\
span",{},...se(b)));let N=e("span",{},b),D=e("button",{type:"button",class:"ajar-link","aria-label":B(t["help-copy-what"],
{address:y}),onclick:async()=>{await Ke(y,N)&&(D.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"aj\
ar-chat"},N," ",D)},v=b=>e("li",{},e("p",{class:"ajar-for"},b.for_what),e("p",{class:"ajar-hint"},[b.name,b.hours,b.languages].
filter(Boolean).join(". ")),e("div",{class:"ajar-ways"},...b.reach.map(m))),u=({emergency:b,note:y})=>e("li",{class:"aja\
r-now"},e("p",{class:"ajar-for"},t["help-danger"]),y?e("p",{class:"ajar-hint"},y):null,e("div",{class:"ajar-ways"},e("a",
{class:"ajar-reach",href:ke(b)},B(t["help-call"],{number:b})))),j=b=>f(()=>{let y=s();if(!y)return[e("p",{},t["help-else\
where-how"])];let E=b.flatMap(N=>N==="emergency"?u(y):oe(y,[N]).map(v));return[e("ul",{class:"ajar-help-lines"},...E)]});
function x(){let b=()=>{y.close?y.close():y.remove()},y=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>y.remove(),onkeydown:E=>{E.key==="Escape"&&(E.preventDefault(),E.stopPropagation(),b())}},e("div",{class:"\
ajar-help-bar"},k(),re({words:t,leave:a})),e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},t["help-title"]),e("\
p",{},t["help-lead"]),j(ye),e("p",{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave\
-how"]),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:b},t["help-close"])));document.body.append(y),y.showModal?
y.showModal():y.setAttribute("open",""),y.querySelector("h2").focus()}function T({title:b,text:y,now:E,lines:N,kinds:D,countries:w},{
level:L,aside:W,needs:d}){return w&&!R()&&(P().countries=w),e("section",{class:"ajar-danger"},e(`h${L}`,{tabindex:"-1"},
b),e("p",{},y),D.length?null:d?.()??null,k(),j(N),e("ul",{class:"ajar-todo"},...E.map($=>e("li",{},$))),e("p",{class:"aj\
ar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:W},t["help-aside"]))}let M=()=>e("button",
{type:"button",class:"ajar-get-help",onclick:x},t["help-get"]);function S({emergency:b,...y}){let N=Ue.map(w=>oe(y,[w])[0]?.
reach??[]).flatMap(w=>["tel:","sms:"].map(L=>w.find(({to:W})=>W.startsWith(L))));return[{say:B(t["help-call"],{number:b}),
to:ke(b)},...N.filter(Boolean)]}let F=(b=`${t["help-line"]} `)=>f(()=>{let y=s(),E=(y?S(y):[]).flatMap(({say:w,to:L},W)=>[
W?" · ":"",e("a",{href:L},...se(w))]),N=e("button",{type:"button",class:"ajar-link",onclick:x},t["help-get"]),D=e("span",
{class:"ajar-off-paper"},E.length?" · ":"",N);return[e("p",{class:"ajar-help-line"},b,...E,D)]});function C(b){if(!R())
return;let[y]=[...b.querySelectorAll(je)].reverse();y?.closest("p, ul").after(F(""));for(let E of b.querySelectorAll("de\
tails"))E.open=E.querySelector("summary").textContent===s()?.country}let A=()=>f(()=>{let b=s();return b?[e("p",{},e("b",
{},`${t["help-title"]}, ${b.country}`)),e("p",{},`${t["help-danger"]} ${B(t["help-call"],{number:b.emergency})}`),e("ul",
{},...oe(b,ye).map(({for_what:y,name:E,reach:N,hours:D})=>e("li",{},...se(`${y}: ${E}. ${N.map(({say:w})=>w).join(" · ")}\
. ${D}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),R=()=>o().length>0;return{open:x,notice:T,button:M,line:F,addNumbers:C,
text:A,choose:h,code:c,isKnown:R}}var re=({words:t,leave:n})=>e("button",{type:"button",class:"ajar-leave-now",title:t["\
leave-how"],onclick:n},t.leave);function xe(t){if(P().open){P().open=t;return}P().open=t,window.addEventListener("click",
n=>{n.target.closest?.(je)&&(n.preventDefault(),n.stopPropagation(),P().open())},{capture:!0})}async function Ke(t,n){try{
return await navigator.clipboard.writeText(t),!0}catch{let a=document.createRange();return a.selectNodeContents(n),getSelection().
removeAllRanges(),getSelection().addRange(a),document.execCommand("copy")}}function le(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function we(t=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let n=[];window.addEventListener("keydown",a=>{
a.repeat||(n=a.key==="Shift"?[...n,a.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(t(),le()))},{capture:!0})}function K(t,n){let a=!1,l=!1,o=()=>{l=a,a||n()};function c(){a=!0;let s=new AbortController,h=()=>{s.abort(),setTimeout(
()=>{a=!1,l&&o()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,h,{signal:s.signal,capture:i!==
"blur"})}for(let s of["pointerdown","keydown"])t.addEventListener(s,c);return o}function Q(t,n){let a=h=>[...t.querySelectorAll(
h)],l=a("details[open] > summary").map(h=>h.textContent),o=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let h of a("summary"))h.parentElement.open=l.includes(h.textContent);if(o===!1)return;let c=a("summary, button").
find(h=>h.textContent===o),s=c??t.querySelector("h2, p");c||(s.tabIndex=-1),s.focus({preventScroll:!0})}function Ce({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,l=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},l),c=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),h=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},c,s),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},f=i,k=!1,m=!1,v=!1,u=!1,j=(d,$,r={})=>e("button",{type:"button",onclick:$,...r},d),x=d=>{d.tabIndex=
-1,d.focus()},T=()=>s.querySelector(".ajar-change"),M=()=>i.state==="kept"&&!i.reopen;function S(d,$=d){o.dataset.short=
$,l.textContent!==d&&(l.textContent=d)}function F(){let[d,$]={none:[t["notice-alone"],t["notice-alone-short"]],locked:[t["\
keep-locked"],t["keep-locked-short"]],kept:i.saved?[t["keep-saved"],t["keep-saved-short"]]:[t["keep-saving"]]}[i.state];
S(d,$),o.dataset.longest=i.state==="kept"?t["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=
!i.problem}function C(){i={...i,saved:!1},F()}function A(){F(),f=i,M()?s.replaceChildren(m?D("change"):w()):i.state!=="n\
one"?s.replaceChildren(D("unlock")):k?s.replaceChildren(D(i.exists?"open":"start")):s.replaceChildren(u?E():y())}let R=()=>{
k=!0,A(),s.querySelector("input").focus()},b=()=>i.hosted?e("p",{},t["keep-hub"]):null;function y(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},t["keep-title"]),e("p",{},t[i.exists?"keep-there":"keep-why"]),b(),e("div",{class:"\
ajar-moves"},j(t["keep-nothing"],()=>{u=!0,A(),x(o)}),j(t[i.exists?"keep-open":"keep-start"],R)))}let E=()=>e("p",{},j(t[i.
exists?"keep-open":"keep-start"],R,{class:"ajar-link"}));function N(){let $=["none","weak","fair","good","strong"].map(r=>t[`\
keep-strength-${r}`]).reduce((r,g)=>g.length>r.length?g:r);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":$},e("span",{},t["keep-strength-none"]))}function D(d){let $=d==="start"||d==="change",r={start:t["keep-start"],
open:t["keep-open"],unlock:t["keep-unlock"],change:t["keep-change"]}[d],g=e("input",{id:`${a}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${a}-how`,oninput:()=>{$&&n({strength:g.value})}}),p=e("input",{id:`${a}-again`,type:"passwor\
d",spellcheck:"false"}),O=e("div",{},e("label",{for:`${a}-again`},t["keep-again"]),p),I=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),q=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n({place:q.value})}),
_=N(),H=()=>{if(!g.value){g.focus();return}if(I.hidden=!0,d==="change"){if(g.type==="password"&&p.value!==g.value){I.textContent=
t["keep-again-differs"],I.hidden=!1,p.focus();return}n({change:g.value},{awaited:!0})}else n({[d==="start"?"keep":"unloc\
k"]:g.value,place:q.value},{awaited:!0});S(t["keep-opening"]),g.value="",p.value="",_.firstChild.textContent=t["keep-str\
ength-none"]},V=()=>{k=!1,m=!1,A(),d==="change"?T().focus():x(o)},z=e("details",{},e("summary",{},t["keep-where"]),e("la\
bel",{for:`${a}-place`},t["keep-place"]),q);return e("form",{class:"ajar-ask",onsubmit:J=>{J.preventDefault(),H()}},e(i.
state==="locked"?"h1":"p",{class:"ajar-title"},r),b(),d==="change"?e("p",{},t["keep-change-how"]):null,$?e("p",{},t["kee\
p-no-way-back"]):null,e("label",{for:`${a}-words`},t[d==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",
id:`${a}-how`},t[$?"keep-how":"keep-how-open"]),g,$?_:null,d==="change"?O:null,e("label",{class:"ajar-card"},e("input",{
type:"checkbox",onchange:({target:J})=>{g.type=J.checked?"text":"password",O.hidden=J.checked,I.hidden=!0}}),e("span",{},
t["keep-see"])),d==="change"?I:z,e("div",{class:"ajar-moves"},d==="unlock"?null:j(t["keep-not-now"],V),e("button",{type:"\
submit"},r)))}function w(){let d=e("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(d.value)})},...[...new Set(
[5,15,30,60,i.minutes])].sort(($,r)=>$-r).map($=>e("option",{value:$,selected:$===i.minutes},B(t["keep-minutes"],{n:$}))));
return e("div",{class:"ajar-kept"},j(t["keep-lock"],()=>{S(t["keep-opening"]),n({lock:!0},{awaited:!0})}),j(t["keep-chan\
ge"],()=>{m=!0,v=!1,A(),s.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"statu\
s"},v?t["keep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},i.place),i.copied?e("p",{},B(t["keep\
-copied"],{program:i.copied})):null,e("label",{for:`${a}-minutes`},t["keep-idle"]),d))}function L(d){if(d.strength!=null){
let $=s.querySelector(".ajar-strength > span");$&&($.textContent=d.strength);return}if(d.changed){m=!1,A(),s.querySelector(
".ajar-changed").textContent=t["keep-changed"],v=!0,T().focus();return}i={...i,...d},i.state==="kept"&&(k=!1),M()||(m=!1),
F(),W()}let W=K(s,()=>{let d=f;if(d.state===i.state&&d.exists===i.exists&&d.minutes===i.minutes&&!!d.reopen==!!i.reopen&&
!!d.hosted==!!i.hosted&&s.firstChild){f=i;return}let r=k&&d.place!==i.place;A(),d.state!==i.state&&d.state!=="none"?x(o):
r&&s.querySelector("input").focus()});return A(),{line:o,more:h,update:L,begin:C,say:d=>{c.textContent=d,c.hidden=!1}}}function X(t,{sentence:n,wide:a,narrow:l,columns:o,rows:c},s){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},s["cha\
rt-empty"]));return}let h=(f,k)=>{let m=e("div",{class:`ajar-picture ajar-${k}`,role:"img","aria-label":n});return m.innerHTML=
f,m.firstElementChild.setAttribute("aria-hidden","true"),m},i=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),h(a,"wide"),h(l,"narrow"),e("details",{open:i},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...o.map(f=>e("th",{scope:"col"},f)))),e("tbody",{},...c.map(([f,...k])=>e("tr",{},e(
"th",{scope:"row"},f),...k.map(m=>e("td",{},m??"–")))))))))}function ee(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(n).map(([c,s])=>e("option",{value:c,selected:c===a},s)));return e(
"label",{},t["home-paper"]," ",o)},value:()=>a}}function Se(t,{words:n,send:a,onDispose:l}){let o={},c=null,s=!1,h="",i=e("div",{}),f=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),k=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),m=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),v=U(n,w=>{m.textContent=w}),u=ie(n),j=ee(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},f,i,m),u.dialog);let x=w=>{o.busy?m.textContent=n["room-one-moment"]:(v.begin(),
a(w,{awaited:!0}))},T=(w,L)=>e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>x(L)},w),M=(...w)=>e(
"div",{class:"ajar-moves ajar-many"},...w);function S(){let w=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${D}\
-key`,"aria-describedby":`${D}-key-how`}):null,L=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{
if(w&&!w.value){w.focus();return}x({room:"open",...w?{key:w.value}:{}}),w&&(w.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),o.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
o.elsewhere?B(n["room-how-elsewhere"],{address:o.elsewhere}):n["room-how-network"]),w?e("label",{class:"ajar-words",for:w.
id},n["room-host-key"]):null,w?e("p",{class:"ajar-hint",id:`${D}-key-how`},n["room-host-key-how"]):null,w,M(L,o.elsewhere?
null:T(n["room-inside"],{room:"inside"})),o.elsewhere?null:e("p",{},n["room-rehearse-how"]),o.elsewhere?null:M(...[12,3].
map(W=>T(B(n["room-rehearse"],{n:W}),{room:"rehearse",phones:W})))]}let F=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),M(T(n["room-go-on"],{room:"go-on"}),T(n["room-end"],{room:"end"}))];function C(){let w=e("button",{type:"butt\
on",onclick:()=>u.show()},n["room-large"]),L=e("p",{},o.inside&&!o.practice?n["room-inside-open"]:B(n["room-line"],{code:o.
code})),W=o.address?w:null;return c?[A(),e("div",{class:"ajar-door-line"},L,k,W),R(),y()]:[e("h2",{},n["room-title"]),A(),
R(),L,o.address?$e(n,o):null,o.inside?e("p",{},n[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,o.addresses?.length>1?b():null,o.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},k,W,o.inside&&!o.practice?T(n["room-widen"],
{room:"widen"}):null),y()]}let A=()=>o.practice?e("p",{},G(n)):null,R=()=>o.again?e("p",{class:"ajar-hint"},n["room-agai\
n"]):null;function b(){let w=e("select",{id:`${D}-address`,onchange:()=>a({room:"pick",ip:w.value})},...o.addresses.map(
({ip:L,network:W})=>e("option",{value:L,selected:L===o.picked},`${L} (${W})`)));return e("label",{class:"ajar-words",for:w.
id},e("span",{},n["room-address"]),w)}function y(){let w=e("div",{}),L=e("button",{type:"button",onclick:()=>$(!1)},n["r\
oom-end-no"]),W=e("button",{type:"button",onclick:()=>$(!0)},n["room-end"]),d=()=>w.replaceChildren(...s?[e("p",{},n["ro\
om-end-sure"]),M(L,T(n["room-end"],{room:"end"}))]:[W]),$=g=>{s=g,d(),(s?L:W).focus()};d();let r=(g,p)=>e("button",{type:"\
button",onclick:()=>a({room:"take",...p()},{awaited:!0})},g);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),o.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),o.shown?M(r(n["room-take-table"],()=>({
what:"table"})),r(n["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,e("p",{},n["room-end-how"]),
w)}function E(w){o={...o,...w},f.textContent!==o.problem&&(f.textContent=o.problem),f.hidden=!o.problem;let L=ce(n,o.joined);
k.textContent!==L&&(k.textContent=L),u.update(o,L),c===null&&o.state==="open"&&(c=!o.here),o.state!=="open"&&(c=null,s=!1),
o.busy?v.begin():(v.end(),m.textContent=""),N()}let N=K(i,()=>{let{joined:w,problem:L,...W}=o,d=JSON.stringify([W,c]);if(d===
h)return;h=d;let $={open:C,lost:F}[o.state]??S;Q(i,()=>i.replaceChildren(...$().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let D=`ajar-door-${window.ajarForms}`;return te(t,()=>a({room:"look"}),l),{update:E}}var ce=(t,n)=>n?n===
1?t["room-joined-one"]:B(t["room-joined"],{n}):t["room-joined-none"],G=t=>e("span",{class:"ajar-rehearsal"},t["room-prac\
tice"]);function $e(t,n){let a=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return a.innerHTML=
n.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},a,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function ie(t){
let n=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>a.close()},t["room-back"])),l=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.
showModal(),update(c,s){l.textContent=s;let h=JSON.stringify([c.address,c.code,c.practice]);h!==o&&(o=h,c.address?n.replaceChildren(
c.practice?e("p",{},G(t)):"",$e(t,c),l):(a.close(),n.replaceChildren()))}}}function te(t,n,a){let l=new IntersectionObserver(
o=>{o.some(({isIntersecting:c})=>c)&&n()});l.observe(t),a(()=>l.disconnect())}function Oe(t,{words:n,send:a,open:l,help:o}){let c=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=U(
n,C=>c.replaceChildren(C)),h=C=>{s.begin(),a(C)},i=e("div",{}),f={},k="",m=0,v=ee(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},i),c);let u=(C,A)=>e("button",{type:"button",onclick:A},C),j=C=>e("div",{class:"\
ajar-reflection"},...C.flatMap(A=>ae(A,3)));function x(C,A,R){let b=e("div",{class:"ajar-twice"}),E=u(C,()=>{let N=u(n["\
home-no"],()=>{b.replaceChildren(E),E.focus()});b.replaceChildren(e("p",{},A),e("div",{class:"ajar-moves"},N,u(C,()=>{b.
replaceChildren(E),E.focus(),h(R)}))),N.focus()});return b.append(E),b}let T=()=>{let C=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{C.files[0]&&h({import:await C.files[0].text()}),C.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),C)},M=K(i,()=>{let C=JSON.stringify(f);C!==k&&(k=C,Q(i,S))});function S(){
let C=(b,y)=>u(y,()=>h({take:b})),A=m>(f.danger?.kinds.length??0)?null:f.danger,R=()=>{m=A.kinds.length+1,S(),i.querySelector(
".ajar-welcome").focus()};i.replaceChildren(A?o.notice(A,{level:2,aside:R}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
f.welcome),f.section?e("div",{class:"ajar-moves"},u(n["home-go-on"],()=>l(f.section))):"",f.due?.length?e("ul",{},...f.due.
map(b=>e("li",{},b))):"",f.plan?.length?e("h2",{},n["home-plan"]):"",f.plan?.length?j(f.plan):"",f.plan?.length&&!A?o.line():
"",...(f.earlier??[]).filter(({plan:b})=>b.length).map(({title:b,plan:y})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${b}`),j(y))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...A?[]:[u(n["home-take-plan"],()=>h({take:"plan",paper:v.value(),country:o.code()})),v.element(),C("calendar",n["ho\
me-take-calendar"]),f.danger?"":C("calendar-line",n["home-take-calendar-line"])],C("check-ins",n["home-take-check-ins"]),
C("everything",n["home-take-everything"])),T()),f.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),x(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),x(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:C=>{s.end(),f=C,M()},settle:s.end,say:(C,A="")=>{s.end();let R=e("div",{class:"\
ajar-text"});R.innerHTML=A,c.replaceChildren(C,R),c.scrollIntoView({block:"nearest"})}}}function Me({name:t,type:n,data:a}){
let l=Uint8Array.from(atob(a),c=>c.charCodeAt(0)),o=URL.createObjectURL(new Blob([l],{type:n}));e("a",{href:o,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function Ee({units:t,slips:n},{words:a,ask:l,send:o}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-hands-${window.
ajarForms}`,s=new Map,h=u=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...u}),i=h({id:`${c}-people`,
min:1}),f=u=>Math.max(0,Math.floor(Number(u.value)||0)),k=u=>u.kind==="card"?u.bands.slice(0,1):u.bands,m=u=>{let j=t.filter(
S=>S.item===u),x=(S,F)=>{let C=h({"aria-label":[S.card,k(S)[F]].filter(Boolean).join(": ")});return s.set(S.id,[...s.get(
S.id)??[],C]),C},T=j.length===1&&!j[0].card?j[0].bands.map((S,F)=>[S,[x(j[0],F)]]):j.map(S=>[S.card,k(S).map((F,C)=>x(S,
C))]),M=j[0].card?["",...k(j[0])]:null;return e("table",{},e("caption",{},l(u)),M&&M.length>2?e("thead",{},e("tr",{},...M.
map(S=>S?e("th",{scope:"col"},S):e("td",{})))):null,e("tbody",{},...T.map(([S,F])=>e("tr",{},e("th",{scope:"row"},S),...F.
map(C=>e("td",{},C))))))};function v(){let u=new Map(t.map(M=>[M,s.get(M.id).map(f)])),j=Math.max(...[...u.values()].map(
M=>M.reduce((S,F)=>S+F,0))),x=f(i)||j;if(!x){i.focus();return}let T=Object.fromEntries([...u].map(([M,S])=>[M.id,M.kind===
"card"?[S[0],Math.max(0,x-S[0])]:S]));o({counts:T,people:x})}return e("details",{class:"ajar-hands"},e("summary",{},a[n?
"room-slips":"room-hands"]),e("p",{},a[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:u=>{u.preventDefault(),v()}},
...[...new Set(t.map(u=>u.item))].map(m),e("label",{class:"ajar-words",for:i.id},e("span",{},a["room-people"]),i),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function Te(t,{words:n,send:a,onDispose:l,form:o,ask:c}){let s={not:{}},h=!1,i="",f="",k=!1,m=(p,O={})=>{k=p==="reveal",
A.begin(),a({question:t.of,do:p,...O},{awaited:!0})},v=e("div",{class:"ajar-results",hidden:!0}),u=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),x=e("span",{}),T=e("p",
{class:"ajar-counts"}),M=Ve(t.minutes,n,l),S=e("button",{type:"button",class:"ajar-link",onclick:()=>D(!h)}),F=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),C=(...p)=>{F.textContent!==p[0]&&F.replaceChildren(...p)},A=U(n,p=>C(p||
f)),R={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},b=Object.
keys(R).filter(p=>t.units.length||p==="open"||p==="close"),y=Object.fromEntries(b.map(p=>[p,e("button",{type:"button",onclick:()=>{
y[p].getAttribute("aria-disabled")?C(E(p)):p==="reset"?N():m(p)}},R[p])])),E=p=>s.busy?n["room-one-moment"]:s.not[p];function N(){
let p=e("button",{type:"button",class:"ajar-link",onclick:()=>{C(""),y.reset.focus()}},n["home-no"]),O=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{C(""),y.reset.focus(),m("reset")}},n["room-ask-reset"]);F.replaceChildren(n["room\
-reset-sure"]," ",p," ",O),p.focus()}function D(p){h=p,v.hidden=!p,o().hidden=p,S.textContent=n[p?"room-show-question":"\
room-show-result"]}let w=ie(n),L=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>w.show()},n["room-cod\
e"]),W={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function d(p){let O=s;s={...s,...p};let I=s.
room==="open";x.replaceChildren(s.practice?G(n):""),j.textContent=s.problem,j.hidden=!s.problem;let q=[[s.answered,n["ro\
om-answered"]],[s.joined,n["room-have-joined"]]],_=!I||!t.units.length?[]:s.hands||s.inside?q.slice(0,1):q;T.replaceChildren(
..._.map(([H,V])=>e("span",{},e("b",{},`${H}`)," ",V))),M.update(s.seconds);for(let H of b)Ae(y[H],E(H));f=I?s.hands?n["\
room-by-hands-now"]:W[s.state]:n["room-not-open"],(O.state!==s.state||O.room!==s.room||O.hands!==s.hands)&&C(f),s.busy||
A.end(),Le(u,s.withheld),w.update(s.way??{},ce(n,s.joined)),L.hidden=!s.way?.address,$(),k&&!s.busy&&s.state==="closed"&&
u.childElementCount&&(k=!1,u.scrollIntoView({block:"nearest"}))}function $(){let p=JSON.stringify(s.charts??[]);if(p===i)
return;i=p;let O=!!s.charts?.length;v.replaceChildren(...Ne(s.charts??[],n)),S.hidden=!O,D(O),O&&k&&v.scrollIntoView({block:"\
start"}),k=!1}let r=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?T:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...b.
map(p=>y[p]))),e("div",{class:"ajar-bar-line"},x,F,S,L,M.element),w.dialog);r.addEventListener("mousedown",p=>{p.target.
closest("button")&&p.preventDefault()});let g=t.units.length?Ee(t,{words:n,ask:c,send:p=>m("hands",p)}):null;return S.hidden=
!0,te(r,()=>a({room:"look"}),l),{parts:[v,u,j,r,g].filter(Boolean),update:d}}function Ae(t,n){t.toggleAttribute("aria-di\
sabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function Le(t,n=[]){let a=[...t.children].map(l=>l.
textContent);JSON.stringify(a)!==JSON.stringify(n)&&t.replaceChildren(...n.map(l=>e("p",{},l)))}var Ne=(t,n)=>t.map(a=>{
let l=e("div",{class:"ajar-chart-block"});return X(l,a,n),l});function Ie(t,{words:n,send:a,onDispose:l}){let o={},c="",
s=e("div",{class:"ajar-results"}),h=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),i=e("p",{class:"ajar\
-problem",role:"alert",hidden:!0}),f=e("div",{}),k=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),m=e("\
button",{type:"button",onclick:()=>{m.getAttribute("aria-disabled")?k.textContent=v():(k.textContent="",a({moves:!0},{awaited:!0}))}},
n["room-moves"]),v=()=>o.busy?n["room-one-moment"]:o.not;return t.replaceChildren(e("div",{class:"ajar-group",role:"grou\
p","aria-label":n["room-group"]},f,s,h,i,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"ajar-moves"},m),
k)),te(t,()=>a({room:"look"}),l),{update(u){o={...o,...u},f.replaceChildren(o.practice?G(n):""),i.textContent=o.problem,
i.hidden=!o.problem,Le(h,o.withheld),Ae(m,v());let j=JSON.stringify(o.charts??[]);j!==c&&(c=j,s.replaceChildren(...o.charts?.
length?Ne(o.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Ve(t,n,a){let l=null,o=!1,c=e("sp\
an",{role:"timer"}),s=e("button",{type:"button",class:"ajar-link",onclick:()=>{o=!o,i()}}),h=e("p",{class:"ajar-clock"},
c," ",s);function i(){let k=l===null?null:Math.max(0,Math.floor((Date.now()-l)/1e3)),m=k===null?"":`${Math.floor(k/60)}:${String(
k%60).padStart(2,"0")}`,v=k===null?t?B(n["room-minutes"],{minutes:t}):"":t?B(n["room-clock"],{time:m,minutes:t}):m;c.textContent=
o?"":v,s.textContent=n[o?"room-clock-show":"room-clock-hide"],h.hidden=!v}let f=setInterval(()=>{l!==null&&i()},1e3);return a(
()=>clearInterval(f)),{element:h,update:k=>{l=k==null?null:Date.now()-k*1e3,i()}}}function De(t,{words:n,picked:a,pick:l}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
c=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),h=e("summary",{}),i=({title:m,
story:v,more:u,role:j})=>{c.innerHTML=v,c.prepend(e("h2",{},m)),s.innerHTML=u,h.textContent=j},f=t.couples.find(m=>m.id===
a)??t.couples[0],k=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(m=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,
value:m.id,checked:m===f,onchange:()=>{i(m),l(m.id)}}),e("span",{},m.title)))));return i(f),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},c,e("details",{class:"ajar-role"},h,s),k)}window.ajarShown??(window.ajarShown=new WeakMap);var Z=window.ajarShown,ue={key:"needs@",notebook:"07-boundary.ipynb"};function pe(){
let t=document.getElementById("ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-pap\
er: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
font-weight:600;background:var(--ajar-paper)}.ajar-number input:checked+span{background:var(--ajar-accent);border-color:\
var(--ajar-accent);
color:var(--ajar-on-accent)}.ajar-number input:hover+span{border-color:var(--ajar-accent)}.ajar-number input:focus-visib\
le+
span{outline:3px solid var(--ajar-accent);outline-offset:2px}.ajar .ajar-anchors{display:flex;justify-content:space-betw\
een;
gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-height:1.4}.ajar-anchors>span{max-width:45%}.ajar-anchors>span:la\
st-child{
text-align:right}.ajar-card{display:flex;gap:.75em;align-items:baseline;padding:.6em .75em;border-radius:10px;cursor:poi\
nter}
.ajar-card:hover,.ajar-card:has(input:checked){background:var(--ajar-soft)}.ajar-card input{flex:none;width:1.15em;heigh\
t:1.15em;
transform:translateY(.15em)}@container (min-width: 60rem){.ajar-cards{display:grid;grid-template-columns:1fr 1fr}.ajar-c\
ards>
:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:block;margin-top:.75em}.ajar .ajar-piles{list-style:none;di\
splay:flex;
flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;padding:.5em 0;background:var(--ajar-paper)}.ajar-pile{flex:1 1 \
7em;
border:2px dashed var(--ajar-edge);border-radius:10px;padding:.4em .6em;text-align:center;font-weight:600}.ajar-pile.aja\
r-over{
border-style:solid;border-color:var(--ajar-accent);background:var(--ajar-soft)}.ajar .ajar-sorted{display:block;padding:\
.75em
0;border-top:1px solid var(--ajar-line);min-width:0}.ajar .ajar-sorted legend{font-weight:600;float:left;width:100%;marg\
in-bottom:.4em;
cursor:grab}.ajar-into{clear:both;display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{display:flex;gap:.45em;a\
lign-items:center;
min-height:36px;cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.ajar-line{display:flex;align-items:end;gap:.\
5em;
margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-remove{border-color:transparent;backgrou\
nd:none;
padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-remove:hover{color:var(--ajar-ink);backgr\
ound:var(--ajar-soft)}
.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-warm);padding:.1em 0 .1em 1em!important;margin-top:.3\
em!important;
white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;text-align:start}.ajar-said li{unicode-bidi:plaintext}.ajar-\
said
li+li{margin-top:.35em}.ajar-chart figcaption{font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-p\
icture
svg{width:100%;height:auto;display:block}.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-pict\
ure.ajar-wide{
display:none}.ajar-picture.ajar-narrow{display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.aja\
r
:is(th,td){text-align:left;padding:.4em .5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:no\
ne;
font-variant-numeric:tabular-nums}.ajar .ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12\
px;
padding:1em 1.25em}.ajar-notice{display:flex;align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25\
em
0;color:var(--ajar-muted)}.ajar-notice>:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}.ajar .ajar-leave\
{
display:flex;gap:.5em;flex:none}.ajar .ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-siz\
e:.95em;
border-width:1px;border-color:var(--ajar-edge)}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(--aj\
ar-bar)
+ .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-\
background,
Canvas);border-bottom:1px solid var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}\

.ajar .ajar-sorted input{scroll-margin-top:7.5em}.ajar .ajar-on-paper{display:none}@media(max-width:40em){.ajar-notice .\
ajar-state:before{
content:attr(data-short);content:attr(data-short) / ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(5\
0%);
font-size:1px}.ajar-notice .ajar-state:after{content:none}}@media(max-width:30em){.ajar-notice>:first-child{font-size:.8\
em}
.ajar .ajar-leave{gap:.3em}.ajar .ajar-leave button{padding-inline:.5em;font-size:.9em}}@media(max-width:22em){.ajar-not\
ice>
:first-child{font-size:.72em;white-space:nowrap}.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){:\
root:has(.ajar-nav){
--ajar-bar: 3rem}.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-n\
ow{
position:fixed;top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding\
-right:6em}
.ajar-nav~.ajar-page .ajar-piles{position:static}.ajar .ajar-help-bar{position:static;padding-right:8.5em}.ajar-help-bar\

.ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar-help{scroll-padding-top:3.25rem}}@media(max-height\
:30em)and (max-width:30em){
.ajar-notice:has(~.ajar-nav){flex-wrap:wrap;padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.\
ajar
button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{background:var(--ajar-warm);color:var(--a\
jar-on-accent)}
.ajar-nav{border-bottom:1px solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:2\
4px;
cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{l\
ist-style:none;
display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32p\
x;
font-weight:500;border-bottom:3px solid transparent;border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);b\
ackground:none}
.ajar .ajar-nav button[aria-current]{color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar \
.ajar-lost{
color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em}@media(hover:none){.ajar-leave-how{display:\
none}}
@container (max-width: 32rem){.ajar .ajar-piles{position:static}}@media print{.ajar :is(button,.ajar-notice,.ajar-nav,.a\
jar-keeping,
.ajar-moves,.ajar-status,.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-piles{position:static}.a\
jar
.ajar-number input:checked+span{background:none;color:inherit;outline:3px solid}.ajar .ajar-on-paper{display:block;margi\
n-bottom:1.5em;
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
border:1.5px solid var(--ajar-edge);border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;color:var(--ajar-on-acc\
ent);
background:var(--ajar-accent);border-color:var(--ajar-accent)}.ajar .ajar-now a.ajar-reach{color:var(--ajar-warm);border\
-color:var(--ajar-warm)}
.ajar .ajar-chat{flex:1 1 100%;overflow-wrap:anywhere}.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:\
center;
column-gap:1em}.ajar-now>.ajar-ways{grid-column:2;grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;paddin\
g:1.1em
1.25em;border-radius:12px;background:var(--ajar-soft)}.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{\

margin-top:.35em}.ajar .ajar-help-line{margin-top:1em;color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .a\
jar-help-line
a{display:inline-block;padding-block:.25em}@media(max-width:40em){.ajar.ajar-help{width:100%;max-width:none;height:100dv\
h;
max-height:none;margin:0;border:0;border-radius:0}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px s\
olid
var(--ajar-line);border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;\

font-weight:650}.ajar-keeping :is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=\
password],
input[type=text]){width:100%}.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-stren\
gth{
display:grid}:is(.ajar-state,.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,\

.ajar-strength):after{content:attr(data-longest);visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:ba\
seline;
gap:.5em 1.5em}.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-ra\
dius:12px;
padding:.75em 1em;margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.aj\
ar
.ajar-welcome{font-size:1.15em}.ajar-home details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;\

gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{\

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
`;t.textContent!==n&&(t.textContent=n)}function qe({model:t,el:n}){pe();let a=t.get("pages"),l=t.get("words"),o=new Map,
c=new Map,s=new Map,h=[],i=r=>h.push(r),f=null,k=!1,m=!1,v=new Map,u=Math.min(t.get("page"),a.length-1);n.classList.add(
"ajar");let j=e("div",{class:"ajar-page"}),x=e("p",{class:"ajar-lost",role:"alert",hidden:!0},l.lost),T=0,M=(r,{awaited:g=!1}={})=>{
try{t.send(r)}catch{x.hidden=!1;return}g&&!T&&(T=setTimeout(()=>{x.hidden=!1},8e3))},S=ve({words:l,countries:t.get("noti\
ce")?.help??a[0]?.blocks[0]?.help,leave:()=>F(),onCountry:r=>M({country:r})}),F=()=>{M({forget:!0}),le()},C=(r,g,p)=>(o.
set(r.key,p),c.has(r.key)&&p.update(c.get(r.key)),g),A={html(r){let g=e("div",{class:"ajar-text"});return g.innerHTML=r.
html,S.addNumbers(g),g.addEventListener("click",p=>{let O=p.target.closest("a"),I=a.findIndex(({id:q})=>q&&O?.getAttribute(
"href")===`${q}.ipynb`);I<0||(p.preventDefault(),D(I))}),g},home(r){let g=e("div",{});return C(r,g,Oe(g,{words:l,send:I=>{
I.import&&o.get("chart")?.begin(),M(I)},open:I=>D(a.findIndex(({id:q})=>q===I)),help:S})),M({home:r.key}),g},scenario(r){
return De(r,{words:l,picked:t.get("couple"),pick:g=>{t.set("couple",g),t.save_changes()}})},door(r){let g=e("div",{});return C(
r,g,Se(g,{words:l,send:M,onDispose:i}))},group(r){let g=e("div",{});return C(r,g,Ie(g,{words:l,send:M,onDispose:i}))},asking(r){
let{items:g}=a[u].blocks.find(({key:q})=>q===r.of).exercise,{parts:p,update:O}=Te(r,{words:l,send:M,onDispose:i,form:()=>s.
get(r.of),ask:q=>g.find(_=>_.id===q).ask}),I=document.createDocumentFragment();return I.append(...p),C(r,I,{update:O})},
exercise(r){let g=e("div",{});s.set(r.key,g);let p=(O,I)=>{f?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let q=window.ajarSent;v.set(r.key,q),M({key:r.key,...O,sent:q},{awaited:I})};return o.set(r.key,be(g,r.exercise,{words:l,
level:r.level,...c.get(r.key),help:S,needs:R,below:()=>r.key.startsWith("plan@")&&S.isKnown()?S.line():null,onAside:O=>y(
r.key,{aside:O}),onChange:O=>{y(r.key,{answers:O,done:!1}),p({answers:O,done:!1},m)},onMove:O=>y(r.key,{at:O}),onDone:O=>{
p({answers:O,done:!0},!0),r.key.startsWith("check-in@")&&o.get("chart")?.begin()},onStartOver:()=>{y(r.key,{answers:{},done:!1}),
p({remove:!0})}})),g},chart(r){let g=e("div",{class:"ajar-chart-block"}),p=e("p",{class:"ajar-status",role:"status","ari\
a-live":"polite"}),{begin:O,end:I}=U(l,_=>p.replaceChildren(_)),q=_=>{I(),X(g,_,l)};return o.set(r.key,{update:q,begin:O,
end:I}),c.has(r.key)&&q(c.get(r.key)),O(),M({chart:r.key}),e("div",{},g,p)},notice(r){if(we(()=>M({forget:!0})),!r.leave)
return e("div",{class:"ajar-notice"},e("p",{},r.text));let g=e("div",{class:"ajar-leave"},S.button(),re({words:l,leave:F}));
xe(S.open),f=Ce({words:l,send:M});let p=document.createDocumentFragment();return p.append(e("div",{class:"ajar-notice"},
f.line,g),e("div",{class:"ajar-on-paper"},S.text()),f.more),p}};function R(){let r=a.findIndex(({blocks:p})=>p.some(({key:O})=>O===
ue.key));return r<0?e("p",{},e("a",{href:ue.notebook},l["help-needs"])):e("button",{type:"button",onclick:()=>{D(r);let p=s.
get(ue.key).querySelector("h2");p.tabIndex=-1,p.focus()}},l["help-needs"])}let b=r=>a[u].blocks.find(g=>g.kind===r),y=(r,g)=>c.
set(r,{...c.get(r),...g}),E=()=>{for(let r of h.splice(0))r()};function N({focus:r=!1}={}){if(E(),o.clear(),k){j.replaceChildren(
f?"":e("p",{class:"ajar-empty"},l["keep-locked-here"]));return}if(j.replaceChildren(...a[u].blocks.map(q=>A[q.kind](q))),
a.length<2)return;let g=(q,_)=>e("button",{type:"button",onclick:()=>D(q)},_),p=u>0?g(u-1,l["previous-page"]):null,O=u<a.
length-1?g(u+1,l["next-page"]):null;if(j.append(e("div",{class:"ajar-moves ajar-turn"},p,O)),w.replaceChildren(...a.map(
({title:q},_)=>e("li",{},e("button",{type:"button","aria-current":_===u?"page":null,onclick:()=>D(_)},q)))),L.textContent=
B(l["page-of"],{n:u+1,all:a.length,title:a[u].title}),!r)return;let I=j.querySelector("h1, h2, h3")??j;I.tabIndex=-1,I.focus(
{preventScroll:!0}),n.scrollIntoView({block:"start"})}function D(r){a[r]&&(u=r,w.parentElement.open=W(),t.set("page",r),
t.save_changes(),N({focus:!0}))}let w=e("ol",{}),L=e("summary",{}),W=()=>window.innerWidth>640;t.get("notice")&&n.append(
A.notice(t.get("notice")));let d=e("nav",{class:"ajar-nav","aria-label":l.pages},e("details",{open:W()},L,w));a.length>1&&
n.append(d),n.append(x,j);let $=0;for(let r of["keydown","pointerdown","scroll"])n.addEventListener(r,()=>{Date.now()-$<
3e4||($=Date.now(),M({active:!0}))},{passive:!0,capture:!0});return t.on("msg:custom",r=>{if(clearTimeout(T),T=0,x.hidden=
!0,r.keeping){let g=[...v.values()].some(I=>r.acknowledged<I);f?.update(g?{...r.keeping,saved:!1}:r.keeping);let{state:p}=r.
keeping,O=p==="locked";p&&(m=p==="kept"),p&&O!==k&&(k=O,c.clear(),d.hidden=k,N())}for(let[g,p]of Object.entries(r.states??
{})){if(r.acknowledged<v.get(g))continue;let O=p.answers&&!Object.keys(p.answers).length;y(g,O?{...p,at:0}:p),o.get(g)?.
update(c.get(g))}r.country!=null&&S.choose(r.country),r.file&&(o.get("home")?.settle(),Me(r.file)),r.erased&&o.get("home")?.
say(r.erased,b("home")?.erased),r.said&&o.get("chart")?.end(),r.said&&(o.get("home")??f)?.say(r.said),r.open&&D(a.findIndex(
({id:g})=>g===r.open)),r.problem&&o.get(r.problem.key)?.say(r.problem.text)}),t.on("change:pages",()=>{a=t.get("pages"),
N()}),N(),Z.set(l,(Z.get(l)??0)+1),M({ready:!0}),()=>{E(),clearTimeout(T),Z.set(l,Z.get(l)-1),Z.get(l)||M({gone:!0})}}var ze=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Fe;async function We(t){
let n=Object.entries(Fe[t]).sort(([a],[l])=>l.localeCompare(a,"en",{numeric:!0})).map(([,a])=>a);return(await(n.find(a=>a.
loaded)??n[0]).get())()}async function Ye(){let{DOMWidgetModel:t,DOMWidgetView:n,IJupyterWidgetRegistry:a}=await We("@ju\
pyter-widgets/base");class l extends t{}class o extends n{render(){let{model:s}=this;this.dispose=qe({el:this.el,model:{
get:h=>s.get(h),set:(h,i)=>s.set(h,i),save_changes:()=>s.save_changes(),send:h=>s.send(h),on:(h,i)=>this.listenTo(s,h,i)}})}remove(){
return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:views",autoStart:!0,requires:[a],activate:(c,s)=>{
pe(),s.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:l,View:o}})}}}var Ge=()=>new Promise(t=>{requestAnimationFrame(
()=>{setTimeout(t)}),setTimeout(t,100)});async function Ze({context:t,sessionContext:n}){if(await t.ready,await n.ready,
n.hasNoKernel)return;let{connectionStatusChanged:a,statusChanged:l}=n;await new Promise(o=>{let c=()=>{if(!ze.has(n.kernelDisplayStatus)){
for(let s of[a,l])s.disconnect(c);o()}};for(let s of[a,l])s.connect(c);c()})}async function Qe(){let{INotebookTracker:t,
NotebookActions:n}=await We("@jupyterlab/notebook"),a=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[t],activate:({
commands:l},o)=>{o&&l.addCommand("ajar:begin",{label:"Begin",execute:async()=>{let c=o.currentWidget;if(!c||a.has(c))return!1;
a.add(c),await Ze(c).finally(()=>{a.delete(c)});let{content:s,sessionContext:h}=c,i=x=>n.runCells(s,x,h),f=x=>x.model.type===
"code",k=s.widgets.filter(x=>f(x)||x.rendered===!1),[m,v=m]=k.filter(f),u=1+k.indexOf(v),j=await i(k.slice(0,u));return await Ge(),
j&&i(k.slice(u))}})}}}window._JUPYTERLAB??(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(t){Fe=t},async get(){let t=await Promise.
all([Ye(),Qe()]);return()=>({__esModule:!0,default:t})}};})();
