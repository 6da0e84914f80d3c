var W=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,l,a)=>{let c=n[l];return a?Number.isInteger(c)?c+1:o:["number",
"string"].includes(typeof c)?c:o}),he=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function fe(t,n){let o=n[t.among?.item]??{},l=t.cards.filter(a=>t.among?.piles.includes(o[a.id]));return l.length?
l:t.cards}var me=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(o=>t.cards.some(l=>l.id===o))};var Fe=["button","input","select","summary","textarea"],qe=["input","select","textarea"];function e(t,n={},...o){let l=document.
createElement(t);for(let[a,c]of Object.entries(n))a.startsWith("on")?l.addEventListener(a.slice(2),c):c===!0?l.setAttribute(
a,""):c!==!1&&c!=null&&l.setAttribute(a,c);return Fe.includes(t)&&l.setAttribute("data-lm-suppress-shortcuts","true"),qe.
includes(t)&&l.setAttribute("autocomplete","off"),l.append(...o.filter(a=>a!=null)),l}function U(t,n){let o=0,l=!1;return{
begin(){o||(o=setTimeout(()=>{l=!0,n(t["keep-opening"])},400))},end(){clearTimeout(o),o=0,l&&n(""),l=!1}}}function ge(t,n,o){
let{words:l,level:a=3}=o;window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,s={...o.answers},b=0,
i=null,f=0,y=o.aside??0,m=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),v=e("div",{}),p=e("div",{class:"\
ajar-body"}),j=e("section",{class:"ajar-form","aria-labelledby":`${c}-title`},e(`h${a}`,{id:`${c}-title`},n.title),e("p",
{class:"ajar-why"},n.why),n.private?e("p",{class:"ajar-private"},n.private):null,v,p,m);t.replaceChildren(j);let O=()=>n.
items.filter(d=>he(d,s)),A=d=>{m.replaceChildren(d)},M=U(l,A);function C(d,S){m.replaceChildren(`${d} `,e("button",{type:"\
button",class:"ajar-link",onclick:()=>{s=S,A(""),o.onChange(s),k({focus:!0})}},l["put-back"]))}function q(d,S){s={...s,[d.
id]:S},A(""),o.onChange(s),R()}function w(){i.fieldset.disabled=!0,M.begin(),f=setTimeout(T,8e3)}function T(){f&&(clearTimeout(
f),f=0,i&&(i.fieldset.disabled=!1),M.end())}function R(){if(!i)return;let{item:d,skip:S,where:r,next:h}=i,u=O();S.textContent=
s[d.id]==null?l.skip:l["clear-and-skip"],r.textContent=W(l["question-of"],{n:b+1,all:u.length}),h.textContent=b===u.length-
1?l.done:l.next}function g(d,S=!0){if(f)return;let r=O();if(b+=d,b>=r.length){b=r.length-1,w(),o.onDone(s);return}k({focus:S})}
function k({focus:d=!1}={}){let S=O();b=Math.max(0,Math.min(b,S.length-1));let r=S[b],h=`${c}-${r.id}`,u=e("legend",{},W(
r.ask,s)),$=r.hint?e("p",{class:"ajar-hint",id:`${h}-hint`},r.hint):null,N=o.mark?.(r),F=N?e("p",{class:"ajar-mark",id:`${h}\
-mark`},N):null,H=[$,F].filter(Boolean).map(({id:G})=>G).join(" "),P=r.among?{...r,cards:fe(r,s)}:r,J=Be[r.kind](P,me(P,
s[r.id]),{words:l,group:h,change:G=>q(r,G),say:A}),V=e("fieldset",{class:`ajar-item ajar-${r.kind}`,tabindex:"-1","aria-\
describedby":H||null},u,$,F,J),K=b>0?e("button",{type:"button",onclick:()=>g(-1)},l.back):null,pe=e("button",{type:"butt\
on",onclick:()=>{if(f)return;let G=s,De=s[r.id]!=null;s={...s,[r.id]:null},o.onChange(s),g(1),De&&C(l.cleared,G)}}),de=e(
"button",{type:"button",onclick:()=>{f||(A(""),g(1))}}),ne=e("p",{class:"ajar-where"});i={item:r,skip:pe,where:ne,next:de,
fieldset:V},v.replaceChildren(),p.replaceChildren(ne,V,e("div",{class:"ajar-moves"},K,pe,de)),R(),o.onMove?.(b),d&&(V.focus(
{preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function E(d){if(v.replaceChildren(),!d||!o.help||y>d.kinds.length)
return null;let S=()=>{y=d.kinds.length+1,o.onAside?.(y),v.replaceChildren(),p.querySelector("[tabindex]").focus()},{help:r,
needs:h}=o;return v.append(r.notice(d,{level:a+1,aside:S,needs:h})),v.querySelector("[tabindex]")}function I(d,{focus:S=!1,
danger:r=null}={}){i=null;let h=e(`h${a+1}`,{tabindex:"-1"},l["what-you-said"]);p.replaceChildren(e("div",{class:"ajar-r\
eflection"},h,...d.flatMap($=>ae($,a+2)),o.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{
b=0,k({focus:!0})}},l.change),e("button",{type:"button",onclick:()=>{let $=s;s={},b=0,y=0,o.onAside?.(0),o.onStartOver(),
k({focus:!0}),C(l["started-over"],$)}},l["start-over"])));let u=E(r);S&&(u??h).focus()}function D(d){let S=p.contains(document.
activeElement);S&&i&&!f||(T(),s={...d.answers},d.done?I(d.reflection,{focus:S,danger:d.danger}):(b=d.at??Math.max(0,O().
findIndex(r=>s[r.id]==null)),k()))}let{done:x,reflection:L,danger:B}=o;return D({answers:s,at:o.at,done:x,reflection:L,danger:B}),
{update:D,say:d=>{T(),A(d)}}}var ae=({heading:t,said:n,words:o},l)=>[t?e(`h${l}`,{},t):null,n.length>1?e("ul",{class:"aj\
ar-said"},...n.map(a=>e("li",{},a))):n.length?e("p",{class:"ajar-said"},n[0]):null,...o.map(a=>e("p",{},a))].filter(Boolean),
Be={ruler(t,n,{group:o,change:l}){let a=Array.from({length:11},(c,s)=>e("label",{class:"ajar-number"},e("input",{type:"r\
adio",name:o,value:s,checked:n===s,onchange:()=>l(s),"aria-describedby":s===0?`${o}-low`:s===10?`${o}-high`:null}),e("sp\
an",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...a),e("p",{class:"ajar-anchors"},e(
"span",{id:`${o}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${o}-high`},e("b",{},"10"),` ${t.high}`)))},choice(t,n,{
words:o,group:l,change:a}){let{chosen:c,own:s}=n||{chosen:[],own:""},b=()=>a(c.length||s.trim()?{chosen:[...c],own:s}:null),
i=t.many?"checkbox":"radio",f=t.cards.map(m=>e("input",{type:i,name:l,value:m.id,checked:c.includes(m.id),onchange:v=>{t.
many?c=c.filter(p=>p!==m.id).concat(v.target.checked?m.id:[]):(c=[m.id],s="",y&&(y.value="")),b()}})),y=t.own?e("input",
{type:"text",value:s,maxlength:500,oninput:m=>{s=m.target.value,!t.many&&s.trim()&&(c=[],f.forEach(v=>{v.checked=!1})),b()}}):
null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},o[t.many?"choose-many":"choose-one"]),...t.cards.map(
(m,v)=>e("label",{class:"ajar-card"},f[v],e("span",{},m.text))),y?e("label",{class:"ajar-own"},e("span",{},t.own),y):null)},
sort(t,n,{words:o,group:l,change:a,say:c}){let s={...n},b={},i=t.piles.map(p=>(b[p.id]=e("span",{}),e("li",{class:"ajar-\
pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.classList.
remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let O=m[j.dataTransfer.getData(
"text/plain")]?.[p.id];O&&!O.matches(":disabled")&&(O.checked=!0,y(O.dataset.card,p))}},b[p.id]))),f=()=>t.piles.forEach(
p=>{b[p.id].textContent=W(o["pile-count"],{pile:p.text,n:Object.values(s).filter(j=>j===p.id).length})}),y=(p,j)=>{s[p]=
j.id,f(),a({...s}),c(W(o.moved,{card:t.cards.find(O=>O.id===p).text,pile:j.text}))},m={},v=t.cards.map(p=>{m[p.id]={};let j=`${l}\
-${p.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData("text/plain",p.
id)},e("legend",{},p.text),e("div",{class:"ajar-into"},...t.piles.map(O=>{let A=e("input",{type:"radio",name:j,value:O.id,
"data-card":p.id,checked:s[p.id]===O.id,onchange:()=>y(p.id,O)});return m[p.id][O.id]=A,e("label",{},A,e("span",{},O.text))})))});
return f(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...i),...v)},text(t,n,{words:o,
change:l}){let a=e(t.long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:c=>l(c.
target.value.trim()?c.target.value:null)});return t.long&&(a.value=n??""),e("label",{class:"ajar-words"},e("span",{},o["\
own-words"]),a)},list(t,n,{words:o,change:l}){let a=e("div",{}),c=()=>{let m=[...a.querySelectorAll("input")].map(v=>v.value).
filter(v=>v.trim());l(m.length?m:null)},s=()=>[...a.children].forEach((m,v)=>{m.querySelector("label > span").textContent=
W(o.line,{n:v+1}),m.querySelector("button").setAttribute("aria-label",W(o["remove-line"],{n:v+1}))}),b=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{f(""),a.lastElementChild.querySelector("input").focus()}},o["add-line"]),i=()=>{s(),
b.hidden=a.children.length>=t.most},f=m=>{let v=e("div",{class:"ajar-line"},e("label",{class:"ajar-words"},e("span",{}),
e("input",{type:"text",value:m,maxlength:2e4,oninput:c})),e("button",{type:"button",class:"ajar-remove",onclick:()=>{let p=v.
nextElementSibling||v.previousElementSibling;v.remove(),p||f(""),i(),c(),(p||a.firstElementChild).querySelector("input").
focus()}},"×"));a.append(v),i()},y=n||[];for(let m=0;m<Math.max(t.lines,y.length);m++)f(y[m]??"");return e("div",{class:"\
ajar-lines"},a,b)},date(t,n,{words:o,change:l}){return e("label",{class:"ajar-words"},e("span",{},o["pick-date"]),e("inp\
ut",{type:"date",value:n??"",oninput:a=>l(a.target.value||null)}))}};var We="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ge=new RegExp(`(${We})|[.…]+|[!?;\\n]`,"gu");var be=["emergency","crisis","violence","worried","child"],Re=["crisis","violence"],ye='a[href$="#Help-lines"]',_=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function He(t,{zone:n="",languages:o=[]}){
let l=s=>s.endsWith("/")?n.startsWith(s):n===s,a=t.find(({zones:s})=>s.some(l));return a?a.code:n&&!/^(UTC|GMT|UCT|Etc\/)/.
test(n)?"":o.map(s=>s.split("-").slice(1).join("-").toUpperCase()).find(s=>t.some(({code:b})=>b===s))??""}var oe=(t,n)=>n.flatMap(o=>t.lines.filter(l=>l.topic===o)),se=t=>t.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?e("span",{class:"\
ajar-unbroken"},n):n),ke=t=>`tel:${t.match(/\d+/)[0]}`;function je({words:t,countries:n=[],leave:o,onCountry:l=()=>{}}){
n.length&&(_().countries=n);let a=()=>_().countries,c=()=>_().chosen||He(a(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),s=()=>a().find(g=>g.code===c());function b(g){_().chosen=
g;for(let k of _().listeners)k()}function i(g,k){k(g);let E=!1,I=()=>{E||(E=g.isConnected),E&&!g.isConnected?_().listeners.
delete(I):k(g)};return _().listeners.add(I),g}let f=g=>i(e("div",{}),k=>k.replaceChildren(...g())),y=()=>{let g=[...a(),
{code:"-",country:t["help-elsewhere"]}],k=e("select",{onchange:()=>{b(k.value),l(k.value)}},...g.map(E=>e("option",{value:E.
code},E.country)));return i(k,()=>{k.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),
k)},m=({say:g,to:k},E)=>{if(/^(tel|sms):/.test(k))return e("a",{class:E?"ajar-reach":"ajar-reach ajar-first",href:k},e("\
span",{},...se(g)));let I=e("span",{},g),D=e("button",{type:"button",class:"ajar-link","aria-label":W(t["help-copy-what"],
{address:k}),onclick:async()=>{await _e(k,I)&&(D.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"aj\
ar-chat"},I," ",D)},v=g=>e("li",{},e("p",{class:"ajar-for"},g.for_what),e("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].
filter(Boolean).join(". ")),e("div",{class:"ajar-ways"},...g.reach.map(m))),p=({emergency:g,note:k})=>e("li",{class:"aja\
r-now"},e("p",{class:"ajar-for"},t["help-danger"]),k?e("p",{class:"ajar-hint"},k):null,e("div",{class:"ajar-ways"},e("a",
{class:"ajar-reach",href:ke(g)},W(t["help-call"],{number:g})))),j=g=>f(()=>{let k=s();if(!k)return[e("p",{},t["help-else\
where-how"])];let E=g.flatMap(I=>I==="emergency"?p(k):oe(k,[I]).map(v));return[e("ul",{class:"ajar-help-lines"},...E)]});
function O(){let g=()=>{k.close?k.close():k.remove()},k=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>k.remove(),onkeydown:E=>{E.key==="Escape"&&(E.preventDefault(),E.stopPropagation(),g())}},e("div",{class:"\
ajar-help-bar"},y(),re({words:t,leave:o})),e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},t["help-title"]),e("\
p",{},t["help-lead"]),j(be),e("p",{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave\
-how"]),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:g},t["help-close"])));document.body.append(k),k.showModal?
k.showModal():k.setAttribute("open",""),k.querySelector("h2").focus()}function A({title:g,text:k,now:E,lines:I,kinds:D,countries:x},{
level:L,aside:B,needs:d}){return x&&!R()&&(_().countries=x),e("section",{class:"ajar-danger"},e(`h${L}`,{tabindex:"-1"},
g),e("p",{},k),D.length?null:d?.()??null,y(),j(I),e("ul",{class:"ajar-todo"},...E.map(S=>e("li",{},S))),e("p",{class:"aj\
ar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:B},t["help-aside"]))}let M=()=>e("button",
{type:"button",class:"ajar-get-help",onclick:O},t["help-get"]);function C({emergency:g,...k}){let I=Re.map(x=>oe(k,[x])[0]?.
reach??[]).flatMap(x=>["tel:","sms:"].map(L=>x.find(({to:B})=>B.startsWith(L))));return[{say:W(t["help-call"],{number:g}),
to:ke(g)},...I.filter(Boolean)]}let q=(g=`${t["help-line"]} `)=>f(()=>{let k=s(),E=(k?C(k):[]).flatMap(({say:x,to:L},B)=>[
B?" · ":"",e("a",{href:L},...se(x))]),I=e("button",{type:"button",class:"ajar-link",onclick:O},t["help-get"]),D=e("span",
{class:"ajar-off-paper"},E.length?" · ":"",I);return[e("p",{class:"ajar-help-line"},g,...E,D)]});function w(g){if(!R())
return;let[k]=[...g.querySelectorAll(ye)].reverse();k?.closest("p, ul").after(q(""));for(let E of g.querySelectorAll("de\
tails"))E.open=E.querySelector("summary").textContent===s()?.country}let T=()=>f(()=>{let g=s();return g?[e("p",{},e("b",
{},`${t["help-title"]}, ${g.country}`)),e("p",{},`${t["help-danger"]} ${W(t["help-call"],{number:g.emergency})}`),e("ul",
{},...oe(g,be).map(({for_what:k,name:E,reach:I,hours:D})=>e("li",{},...se(`${k}: ${E}. ${I.map(({say:x})=>x).join(" · ")}\
. ${D}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),R=()=>a().length>0;return{open:O,notice:A,button:M,line:q,addNumbers:w,
text:T,choose:b,code:c,isKnown:R}}var re=({words:t,leave:n})=>e("button",{type:"button",class:"ajar-leave-now",title:t["\
leave-how"],onclick:n},t.leave);function ve(t){if(_().open){_().open=t;return}_().open=t,window.addEventListener("click",
n=>{n.target.closest?.(ye)&&(n.preventDefault(),n.stopPropagation(),_().open())},{capture:!0})}async function _e(t,n){try{
return await navigator.clipboard.writeText(t),!0}catch{let o=document.createRange();return o.selectNodeContents(n),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function le(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function xe(t=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let n=[];window.addEventListener("keydown",o=>{
o.repeat||(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(t(),le()))},{capture:!0})}function z(t,n){let o=!1,l=!1,a=()=>{l=o,o||n()};function c(){o=!0;let s=new AbortController,b=()=>{s.abort(),setTimeout(
()=>{o=!1,l&&a()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,b,{signal:s.signal,capture:i!==
"blur"})}for(let s of["pointerdown","keydown"])t.addEventListener(s,c);return a}function Q(t,n){let o=b=>[...t.querySelectorAll(
b)],l=o("details[open] > summary").map(b=>b.textContent),a=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let b of o("summary"))b.parentElement.open=l.includes(b.textContent);if(a===!1)return;let c=o("summary, button").
find(b=>b.textContent===a),s=c??t.querySelector("h2, p");c||(s.tabIndex=-1),s.focus({preventScroll:!0})}function we({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,l=e("span",
{}),a=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},l),c=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),b=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},c,s),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},f=i,y=!1,m=!1,v=!1,p=!1,j=(d,S,r={})=>e("button",{type:"button",onclick:S,...r},d),O=d=>{d.tabIndex=
-1,d.focus()},A=()=>s.querySelector(".ajar-change"),M=()=>i.state==="kept"&&!i.reopen;function C(d,S=d){a.dataset.short=
S,l.textContent!==d&&(l.textContent=d)}function q(){let[d,S]={none:[t["notice-alone"],t["notice-alone-short"]],locked:[t["\
keep-locked"],t["keep-locked-short"]],kept:i.saved?[t["keep-saved"],t["keep-saved-short"]]:[t["keep-saving"]]}[i.state];
C(d,S),a.dataset.longest=i.state==="kept"?t["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=
!i.problem}function w(){i={...i,saved:!1},q()}function T(){q(),f=i,M()?s.replaceChildren(m?D("change"):x()):i.state!=="n\
one"?s.replaceChildren(D("unlock")):y?s.replaceChildren(D(i.exists?"open":"start")):s.replaceChildren(p?E():k())}let R=()=>{
y=!0,T(),s.querySelector("input").focus()},g=()=>i.hosted?e("p",{},t["keep-hub"]):null;function k(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},t["keep-title"]),e("p",{},t[i.exists?"keep-there":"keep-why"]),g(),e("div",{class:"\
ajar-moves"},j(t["keep-nothing"],()=>{p=!0,T(),O(a)}),j(t[i.exists?"keep-open":"keep-start"],R)))}let E=()=>e("p",{},j(t[i.
exists?"keep-open":"keep-start"],R,{class:"ajar-link"}));function I(){let S=["none","weak","fair","good","strong"].map(r=>t[`\
keep-strength-${r}`]).reduce((r,h)=>h.length>r.length?h:r);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":S},e("span",{},t["keep-strength-none"]))}function D(d){let S=d==="start"||d==="change",r={start:t["keep-start"],
open:t["keep-open"],unlock:t["keep-unlock"],change:t["keep-change"]}[d],h=e("input",{id:`${o}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${o}-how`,oninput:()=>{S&&n({strength:h.value})}}),u=e("input",{id:`${o}-again`,type:"passwor\
d",spellcheck:"false"}),$=e("div",{},e("label",{for:`${o}-again`},t["keep-again"]),u),N=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),F=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n({place:F.value})}),
H=I(),P=()=>{if(!h.value){h.focus();return}if(N.hidden=!0,d==="change"){if(h.type==="password"&&u.value!==h.value){N.textContent=
t["keep-again-differs"],N.hidden=!1,u.focus();return}n({change:h.value},{awaited:!0})}else n({[d==="start"?"keep":"unloc\
k"]:h.value,place:F.value},{awaited:!0});C(t["keep-opening"]),h.value="",u.value="",H.firstChild.textContent=t["keep-str\
ength-none"]},J=()=>{y=!1,m=!1,T(),d==="change"?A().focus():O(a)},V=e("details",{},e("summary",{},t["keep-where"]),e("la\
bel",{for:`${o}-place`},t["keep-place"]),F);return e("form",{class:"ajar-ask",onsubmit:K=>{K.preventDefault(),P()}},e(i.
state==="locked"?"h1":"p",{class:"ajar-title"},r),g(),d==="change"?e("p",{},t["keep-change-how"]):null,S?e("p",{},t["kee\
p-no-way-back"]):null,e("label",{for:`${o}-words`},t[d==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",
id:`${o}-how`},t[S?"keep-how":"keep-how-open"]),h,S?H:null,d==="change"?$:null,e("label",{class:"ajar-card"},e("input",{
type:"checkbox",onchange:({target:K})=>{h.type=K.checked?"text":"password",$.hidden=K.checked,N.hidden=!0}}),e("span",{},
t["keep-see"])),d==="change"?N:V,e("div",{class:"ajar-moves"},d==="unlock"?null:j(t["keep-not-now"],J),e("button",{type:"\
submit"},r)))}function x(){let d=e("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(d.value)})},...[...new Set(
[5,15,30,60,i.minutes])].sort((S,r)=>S-r).map(S=>e("option",{value:S,selected:S===i.minutes},W(t["keep-minutes"],{n:S}))));
return e("div",{class:"ajar-kept"},j(t["keep-lock"],()=>{C(t["keep-opening"]),n({lock:!0},{awaited:!0})}),j(t["keep-chan\
ge"],()=>{m=!0,v=!1,T(),s.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"statu\
s"},v?t["keep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},i.place),i.copied?e("p",{},W(t["keep\
-copied"],{program:i.copied})):null,e("label",{for:`${o}-minutes`},t["keep-idle"]),d))}function L(d){if(d.strength!=null){
let S=s.querySelector(".ajar-strength > span");S&&(S.textContent=d.strength);return}if(d.changed){m=!1,T(),s.querySelector(
".ajar-changed").textContent=t["keep-changed"],v=!0,A().focus();return}i={...i,...d},i.state==="kept"&&(y=!1),M()||(m=!1),
q(),B()}let B=z(s,()=>{let d=f;if(d.state===i.state&&d.exists===i.exists&&d.minutes===i.minutes&&!!d.reopen==!!i.reopen&&
!!d.hosted==!!i.hosted&&s.firstChild){f=i;return}let r=y&&d.place!==i.place;T(),d.state!==i.state&&d.state!=="none"?O(a):
r&&s.querySelector("input").focus()});return T(),{line:a,more:b,update:L,begin:w,say:d=>{c.textContent=d,c.hidden=!1}}}function X(t,{sentence:n,wide:o,narrow:l,columns:a,rows:c},s){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},s["cha\
rt-empty"]));return}let b=(f,y)=>{let m=e("div",{class:`ajar-picture ajar-${y}`,role:"img","aria-label":n});return m.innerHTML=
f,m.firstElementChild.setAttribute("aria-hidden","true"),m},i=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),b(o,"wide"),b(l,"narrow"),e("details",{open:i},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...a.map(f=>e("th",{scope:"col"},f)))),e("tbody",{},...c.map(([f,...y])=>e("tr",{},e(
"th",{scope:"row"},f),...y.map(m=>e("td",{},m??"–")))))))))}function ee(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},o="us-letter";return{element:()=>{
let a=e("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([c,s])=>e("option",{value:c,selected:c===o},s)));return e(
"label",{},t["home-paper"]," ",a)},value:()=>o}}function Ce(t,{words:n,send:o,onDispose:l}){let a={},c=null,s=!1,b="",i=e("div",{}),f=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),y=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),m=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),v=U(n,x=>{m.textContent=x}),p=ie(n),j=ee(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},f,i,m),p.dialog);let O=x=>{a.busy?m.textContent=n["room-one-moment"]:(v.begin(),
o(x,{awaited:!0}))},A=(x,L)=>e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>O(L)},x),M=(...x)=>e(
"div",{class:"ajar-moves ajar-many"},...x);function C(){let x=a.needsKey?e("input",{type:"password",spellcheck:"false",id:`${D}\
-key`,"aria-describedby":`${D}-key-how`}):null,L=e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(x&&!x.value){x.focus();return}O({room:"open",...x?{key:x.value}:{}}),x&&(x.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),a.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
a.elsewhere?W(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),x?e("label",{class:"ajar-words",for:x.
id},n["room-host-key"]):null,x?e("p",{class:"ajar-hint",id:`${D}-key-how`},n["room-host-key-how"]):null,x,M(L,a.elsewhere?
null:A(n["room-inside"],{room:"inside"})),a.elsewhere?null:e("p",{},n["room-rehearse-how"]),a.elsewhere?null:M(...[12,3].
map(B=>A(W(n["room-rehearse"],{n:B}),{room:"rehearse",phones:B})))]}let q=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),M(A(n["room-go-on"],{room:"go-on"}),A(n["room-end"],{room:"end"}))];function w(){let x=e("button",{type:"butt\
on",onclick:()=>p.show()},n["room-large"]),L=e("p",{},a.inside&&!a.practice?n["room-inside-open"]:W(n["room-line"],{code:a.
code})),B=a.address?x:null;return c?[T(),e("div",{class:"ajar-door-line"},L,y,B),R(),k()]:[e("h2",{},n["room-title"]),T(),
R(),L,a.address?Se(n,a):null,a.inside?e("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?g():null,a.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},y,B,a.inside&&!a.practice?A(n["room-widen"],
{room:"widen"}):null),k()]}let T=()=>a.practice?e("p",{},Y(n)):null,R=()=>a.again?e("p",{class:"ajar-hint"},n["room-agai\
n"]):null;function g(){let x=e("select",{id:`${D}-address`,onchange:()=>o({room:"pick",ip:x.value})},...a.addresses.map(
({ip:L,network:B})=>e("option",{value:L,selected:L===a.picked},`${L} (${B})`)));return e("label",{class:"ajar-words",for:x.
id},e("span",{},n["room-address"]),x)}function k(){let x=e("div",{}),L=e("button",{type:"button",onclick:()=>S(!1)},n["r\
oom-end-no"]),B=e("button",{type:"button",onclick:()=>S(!0)},n["room-end"]),d=()=>x.replaceChildren(...s?[e("p",{},n["ro\
om-end-sure"]),M(L,A(n["room-end"],{room:"end"}))]:[B]),S=h=>{s=h,d(),(s?L:B).focus()};d();let r=(h,u)=>e("button",{type:"\
button",onclick:()=>o({room:"take",...u()},{awaited:!0})},h);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),a.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),a.shown?M(r(n["room-take-table"],()=>({
what:"table"})),r(n["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,e("p",{},n["room-end-how"]),
x)}function E(x){a={...a,...x},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let L=ce(n,a.joined);
y.textContent!==L&&(y.textContent=L),p.update(a,L),c===null&&a.state==="open"&&(c=!a.here),a.state!=="open"&&(c=null,s=!1),
a.busy?v.begin():(v.end(),m.textContent=""),I()}let I=z(i,()=>{let{joined:x,problem:L,...B}=a,d=JSON.stringify([B,c]);if(d===
b)return;b=d;let S={open:w,lost:q}[a.state]??C;Q(i,()=>i.replaceChildren(...S().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let D=`ajar-door-${window.ajarForms}`;return te(t,()=>o({room:"look"}),l),{update:E}}var ce=(t,n)=>n?n===
1?t["room-joined-one"]:W(t["room-joined"],{n}):t["room-joined-none"],Y=t=>e("span",{class:"ajar-rehearsal"},t["room-prac\
tice"]);function Se(t,n){let o=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},o,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function ie(t){
let n=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>o.close()},t["room-back"])),l=e("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(c,s){l.textContent=s;let b=JSON.stringify([c.address,c.code,c.practice]);b!==a&&(a=b,c.address?n.replaceChildren(
c.practice?e("p",{},Y(t)):"",Se(t,c),l):(o.close(),n.replaceChildren()))}}}function te(t,n,o){let l=new IntersectionObserver(
a=>{a.some(({isIntersecting:c})=>c)&&n()});l.observe(t),o(()=>l.disconnect())}function $e(t,{words:n,send:o,open:l,help:a}){let c=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=U(
n,w=>c.replaceChildren(w)),b=w=>{s.begin(),o(w)},i=e("div",{}),f={},y="",m=0,v=ee(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},i),c);let p=(w,T)=>e("button",{type:"button",onclick:T},w),j=w=>e("div",{class:"\
ajar-reflection"},...w.flatMap(T=>ae(T,3)));function O(w,T,R){let g=e("div",{class:"ajar-twice"}),E=p(w,()=>{let I=p(n["\
home-no"],()=>{g.replaceChildren(E),E.focus()});g.replaceChildren(e("p",{},T),e("div",{class:"ajar-moves"},I,p(w,()=>{g.
replaceChildren(E),E.focus(),b(R)}))),I.focus()});return g.append(E),g}let A=()=>{let w=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{w.files[0]&&b({import:await w.files[0].text()}),w.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),w)},M=z(i,()=>{let w=JSON.stringify(f);w!==y&&(y=w,Q(i,C))});function C(){
let w=(g,k)=>p(k,()=>b({take:g})),T=m>(f.danger?.kinds.length??0)?null:f.danger,R=()=>{m=T.kinds.length+1,C(),i.querySelector(
".ajar-welcome").focus()};i.replaceChildren(T?a.notice(T,{level:2,aside:R}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
f.welcome),f.section?e("div",{class:"ajar-moves"},p(n["home-go-on"],()=>l(f.section))):"",f.due?.length?e("ul",{},...f.due.
map(g=>e("li",{},g))):"",f.plan?.length?e("h2",{},n["home-plan"]):"",f.plan?.length?j(f.plan):"",f.plan?.length&&!T?a.line():
"",...(f.earlier??[]).filter(({plan:g})=>g.length).map(({title:g,plan:k})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${g}`),j(k))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...T?[]:[p(n["home-take-plan"],()=>b({take:"plan",paper:v.value(),country:a.code()})),v.element(),w("calendar",n["ho\
me-take-calendar"]),f.danger?"":w("calendar-line",n["home-take-calendar-line"])],w("check-ins",n["home-take-check-ins"]),
w("everything",n["home-take-everything"])),A()),f.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),O(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),O(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:w=>{s.end(),f=w,M()},settle:s.end,say:(w,T="")=>{s.end();let R=e("div",{class:"\
ajar-text"});R.innerHTML=T,c.replaceChildren(w,R),c.scrollIntoView({block:"nearest"})}}}function Oe({name:t,type:n,data:o}){
let l=Uint8Array.from(atob(o),c=>c.charCodeAt(0)),a=URL.createObjectURL(new Blob([l],{type:n}));e("a",{href:a,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function Me({units:t,slips:n},{words:o,ask:l,send:a}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-hands-${window.
ajarForms}`,s=new Map,b=p=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...p}),i=b({id:`${c}-people`,
min:1}),f=p=>Math.max(0,Math.floor(Number(p.value)||0)),y=p=>p.kind==="card"?p.bands.slice(0,1):p.bands,m=p=>{let j=t.filter(
C=>C.item===p),O=(C,q)=>{let w=b({"aria-label":[C.card,y(C)[q]].filter(Boolean).join(": ")});return s.set(C.id,[...s.get(
C.id)??[],w]),w},A=j.length===1&&!j[0].card?j[0].bands.map((C,q)=>[C,[O(j[0],q)]]):j.map(C=>[C.card,y(C).map((q,w)=>O(C,
w))]),M=j[0].card?["",...y(j[0])]:null;return e("table",{},e("caption",{},l(p)),M&&M.length>2?e("thead",{},e("tr",{},...M.
map(C=>C?e("th",{scope:"col"},C):e("td",{})))):null,e("tbody",{},...A.map(([C,q])=>e("tr",{},e("th",{scope:"row"},C),...q.
map(w=>e("td",{},w))))))};function v(){let p=new Map(t.map(M=>[M,s.get(M.id).map(f)])),j=Math.max(...[...p.values()].map(
M=>M.reduce((C,q)=>C+q,0))),O=f(i)||j;if(!O){i.focus();return}let A=Object.fromEntries([...p].map(([M,C])=>[M.id,M.kind===
"card"?[C[0],Math.max(0,O-C[0])]:C]));a({counts:A,people:O})}return e("details",{class:"ajar-hands"},e("summary",{},o[n?
"room-slips":"room-hands"]),e("p",{},o[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:p=>{p.preventDefault(),v()}},
...[...new Set(t.map(p=>p.item))].map(m),e("label",{class:"ajar-words",for:i.id},e("span",{},o["room-people"]),i),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function Ee(t,{words:n,send:o,onDispose:l,form:a,ask:c}){let s={not:{}},b=!1,i="",f="",y=!1,m=(u,$={})=>{y=u==="reveal",
T.begin(),o({question:t.of,do:u,...$},{awaited:!0})},v=e("div",{class:"ajar-results",hidden:!0}),p=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=e("span",{}),A=e("p",
{class:"ajar-counts"}),M=Pe(t.minutes,n,l),C=e("button",{type:"button",class:"ajar-link",onclick:()=>D(!b)}),q=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),w=(...u)=>{q.textContent!==u[0]&&q.replaceChildren(...u)},T=U(n,u=>w(u||
f)),R={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},g=Object.
keys(R).filter(u=>t.units.length||u==="open"||u==="close"),k=Object.fromEntries(g.map(u=>[u,e("button",{type:"button",onclick:()=>{
k[u].getAttribute("aria-disabled")?w(E(u)):u==="reset"?I():m(u)}},R[u])])),E=u=>s.busy?n["room-one-moment"]:s.not[u];function I(){
let u=e("button",{type:"button",class:"ajar-link",onclick:()=>{w(""),k.reset.focus()}},n["home-no"]),$=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{w(""),k.reset.focus(),m("reset")}},n["room-ask-reset"]);q.replaceChildren(n["room\
-reset-sure"]," ",u," ",$),u.focus()}function D(u){b=u,v.hidden=!u,a().hidden=u,C.textContent=n[u?"room-show-question":"\
room-show-result"]}let x=ie(n),L=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>x.show()},n["room-cod\
e"]),B={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function d(u){let $=s;s={...s,...u};let N=s.
room==="open";O.replaceChildren(s.practice?Y(n):""),j.textContent=s.problem,j.hidden=!s.problem;let F=[[s.answered,n["ro\
om-answered"]],[s.joined,n["room-have-joined"]]],H=!N||!t.units.length?[]:s.hands||s.inside?F.slice(0,1):F;A.replaceChildren(
...H.map(([P,J])=>e("span",{},e("b",{},`${P}`)," ",J))),M.update(s.seconds);for(let P of g)Ae(k[P],E(P));f=N?s.hands?n["\
room-by-hands-now"]:B[s.state]:n["room-not-open"],($.state!==s.state||$.room!==s.room||$.hands!==s.hands)&&w(f),s.busy||
T.end(),Te(p,s.withheld),x.update(s.way??{},ce(n,s.joined)),L.hidden=!s.way?.address,S(),y&&!s.busy&&s.state==="closed"&&
p.childElementCount&&(y=!1,p.scrollIntoView({block:"nearest"}))}function S(){let u=JSON.stringify(s.charts??[]);if(u===i)
return;i=u;let $=!!s.charts?.length;v.replaceChildren(...Le(s.charts??[],n)),C.hidden=!$,D($),$&&y&&v.scrollIntoView({block:"\
start"}),y=!1}let r=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?A:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...g.
map(u=>k[u]))),e("div",{class:"ajar-bar-line"},O,q,C,L,M.element),x.dialog);r.addEventListener("mousedown",u=>{u.target.
closest("button")&&u.preventDefault()});let h=t.units.length?Me(t,{words:n,ask:c,send:u=>m("hands",u)}):null;return C.hidden=
!0,te(r,()=>o({room:"look"}),l),{parts:[v,p,j,r,h].filter(Boolean),update:d}}function Ae(t,n){t.toggleAttribute("aria-di\
sabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function Te(t,n=[]){let o=[...t.children].map(l=>l.
textContent);JSON.stringify(o)!==JSON.stringify(n)&&t.replaceChildren(...n.map(l=>e("p",{},l)))}var Le=(t,n)=>t.map(o=>{
let l=e("div",{class:"ajar-chart-block"});return X(l,o,n),l});function Ie(t,{words:n,send:o,onDispose:l}){let a={},c="",
s=e("div",{class:"ajar-results"}),b=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),i=e("p",{class:"ajar\
-problem",role:"alert",hidden:!0}),f=e("div",{}),y=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),m=e("\
button",{type:"button",onclick:()=>{m.getAttribute("aria-disabled")?y.textContent=v():(y.textContent="",o({moves:!0},{awaited:!0}))}},
n["room-moves"]),v=()=>a.busy?n["room-one-moment"]:a.not;return t.replaceChildren(e("div",{class:"ajar-group",role:"grou\
p","aria-label":n["room-group"]},f,s,b,i,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"ajar-moves"},m),
y)),te(t,()=>o({room:"look"}),l),{update(p){a={...a,...p},f.replaceChildren(a.practice?Y(n):""),i.textContent=a.problem,
i.hidden=!a.problem,Te(b,a.withheld),Ae(m,v());let j=JSON.stringify(a.charts??[]);j!==c&&(c=j,s.replaceChildren(...a.charts?.
length?Le(a.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Pe(t,n,o){let l=null,a=!1,c=e("sp\
an",{role:"timer"}),s=e("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,i()}}),b=e("p",{class:"ajar-clock"},
c," ",s);function i(){let y=l===null?null:Math.max(0,Math.floor((Date.now()-l)/1e3)),m=y===null?"":`${Math.floor(y/60)}:${String(
y%60).padStart(2,"0")}`,v=y===null?t?W(n["room-minutes"],{minutes:t}):"":t?W(n["room-clock"],{time:m,minutes:t}):m;c.textContent=
a?"":v,s.textContent=n[a?"room-clock-show":"room-clock-hide"],b.hidden=!v}let f=setInterval(()=>{l!==null&&i()},1e3);return o(
()=>clearInterval(f)),{element:b,update:y=>{l=y==null?null:Date.now()-y*1e3,i()}}}function Ne(t,{words:n,picked:o,pick:l}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
c=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),b=e("summary",{}),i=({title:m,
story:v,more:p,role:j})=>{c.innerHTML=v,c.prepend(e("h2",{},m)),s.innerHTML=p,b.textContent=j},f=t.couples.find(m=>m.id===
o)??t.couples[0],y=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(m=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:a,
value:m.id,checked:m===f,onchange:()=>{i(m),l(m.id)}}),e("span",{},m.title)))));return i(f),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},c,e("details",{class:"ajar-role"},b,s),y)}window.ajarShown??(window.ajarShown=new WeakMap);var Z=window.ajarShown,ue={key:"needs@",notebook:"07-boundary.ipynb"};function Ue(){
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
`;t.textContent!==n&&(t.textContent=n)}function Ke({model:t,el:n}){Ue();let o=t.get("pages"),l=t.get("words"),a=new Map,
c=new Map,s=new Map,b=[],i=r=>b.push(r),f=null,y=!1,m=!1,v=new Map,p=Math.min(t.get("page"),o.length-1);n.classList.add(
"ajar");let j=e("div",{class:"ajar-page"}),O=e("p",{class:"ajar-lost",role:"alert",hidden:!0},l.lost),A=0,M=(r,{awaited:h=!1}={})=>{
try{t.send(r)}catch{O.hidden=!1;return}h&&!A&&(A=setTimeout(()=>{O.hidden=!1},8e3))},C=je({words:l,countries:t.get("noti\
ce")?.help??o[0]?.blocks[0]?.help,leave:()=>q(),onCountry:r=>M({country:r})}),q=()=>{M({forget:!0}),le()},w=(r,h,u)=>(a.
set(r.key,u),c.has(r.key)&&u.update(c.get(r.key)),h),T={html(r){let h=e("div",{class:"ajar-text"});return h.innerHTML=r.
html,C.addNumbers(h),h.addEventListener("click",u=>{let $=u.target.closest("a"),N=o.findIndex(({id:F})=>F&&$?.getAttribute(
"href")===`${F}.ipynb`);N<0||(u.preventDefault(),D(N))}),h},home(r){let h=e("div",{});return w(r,h,$e(h,{words:l,send:N=>{
N.import&&a.get("chart")?.begin(),M(N)},open:N=>D(o.findIndex(({id:F})=>F===N)),help:C})),M({home:r.key}),h},scenario(r){
return Ne(r,{words:l,picked:t.get("couple"),pick:h=>{t.set("couple",h),t.save_changes()}})},door(r){let h=e("div",{});return w(
r,h,Ce(h,{words:l,send:M,onDispose:i}))},group(r){let h=e("div",{});return w(r,h,Ie(h,{words:l,send:M,onDispose:i}))},asking(r){
let{items:h}=o[p].blocks.find(({key:F})=>F===r.of).exercise,{parts:u,update:$}=Ee(r,{words:l,send:M,onDispose:i,form:()=>s.
get(r.of),ask:F=>h.find(H=>H.id===F).ask}),N=document.createDocumentFragment();return N.append(...u),w(r,N,{update:$})},
exercise(r){let h=e("div",{});s.set(r.key,h);let u=($,N)=>{f?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let F=window.ajarSent;v.set(r.key,F),M({key:r.key,...$,sent:F},{awaited:N})};return a.set(r.key,ge(h,r.exercise,{words:l,
level:r.level,...c.get(r.key),help:C,needs:R,below:()=>r.key.startsWith("plan@")&&C.isKnown()?C.line():null,onAside:$=>k(
r.key,{aside:$}),onChange:$=>{k(r.key,{answers:$,done:!1}),u({answers:$,done:!1},m)},onMove:$=>k(r.key,{at:$}),onDone:$=>{
u({answers:$,done:!0},!0),r.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{k(r.key,{answers:{},done:!1}),
u({remove:!0})}})),h},chart(r){let h=e("div",{class:"ajar-chart-block"}),u=e("p",{class:"ajar-status",role:"status","ari\
a-live":"polite"}),{begin:$,end:N}=U(l,H=>u.replaceChildren(H)),F=H=>{N(),X(h,H,l)};return a.set(r.key,{update:F,begin:$,
end:N}),c.has(r.key)&&F(c.get(r.key)),$(),M({chart:r.key}),e("div",{},h,u)},notice(r){if(xe(()=>M({forget:!0})),!r.leave)
return e("div",{class:"ajar-notice"},e("p",{},r.text));let h=e("div",{class:"ajar-leave"},C.button(),re({words:l,leave:q}));
ve(C.open),f=we({words:l,send:M});let u=document.createDocumentFragment();return u.append(e("div",{class:"ajar-notice"},
f.line,h),e("div",{class:"ajar-on-paper"},C.text()),f.more),u}};function R(){let r=o.findIndex(({blocks:u})=>u.some(({key:$})=>$===
ue.key));return r<0?e("p",{},e("a",{href:ue.notebook},l["help-needs"])):e("button",{type:"button",onclick:()=>{D(r);let u=s.
get(ue.key).querySelector("h2");u.tabIndex=-1,u.focus()}},l["help-needs"])}let g=r=>o[p].blocks.find(h=>h.kind===r),k=(r,h)=>c.
set(r,{...c.get(r),...h}),E=()=>{for(let r of b.splice(0))r()};function I({focus:r=!1}={}){if(E(),a.clear(),y){j.replaceChildren(
f?"":e("p",{class:"ajar-empty"},l["keep-locked-here"]));return}if(j.replaceChildren(...o[p].blocks.map(F=>T[F.kind](F))),
o.length<2)return;let h=(F,H)=>e("button",{type:"button",onclick:()=>D(F)},H),u=p>0?h(p-1,l["previous-page"]):null,$=p<o.
length-1?h(p+1,l["next-page"]):null;if(j.append(e("div",{class:"ajar-moves ajar-turn"},u,$)),x.replaceChildren(...o.map(
({title:F},H)=>e("li",{},e("button",{type:"button","aria-current":H===p?"page":null,onclick:()=>D(H)},F)))),L.textContent=
W(l["page-of"],{n:p+1,all:o.length,title:o[p].title}),!r)return;let N=j.querySelector("h1, h2, h3")??j;N.tabIndex=-1,N.focus(
{preventScroll:!0}),n.scrollIntoView({block:"start"})}function D(r){o[r]&&(p=r,x.parentElement.open=B(),t.set("page",r),
t.save_changes(),I({focus:!0}))}let x=e("ol",{}),L=e("summary",{}),B=()=>window.innerWidth>640;t.get("notice")&&n.append(
T.notice(t.get("notice")));let d=e("nav",{class:"ajar-nav","aria-label":l.pages},e("details",{open:B()},L,x));o.length>1&&
n.append(d),n.append(O,j);let S=0;for(let r of["keydown","pointerdown","scroll"])n.addEventListener(r,()=>{Date.now()-S<
3e4||(S=Date.now(),M({active:!0}))},{passive:!0,capture:!0});return t.on("msg:custom",r=>{if(clearTimeout(A),A=0,O.hidden=
!0,r.keeping){let h=[...v.values()].some(N=>r.acknowledged<N);f?.update(h?{...r.keeping,saved:!1}:r.keeping);let{state:u}=r.
keeping,$=u==="locked";u&&(m=u==="kept"),u&&$!==y&&(y=$,c.clear(),d.hidden=y,I())}for(let[h,u]of Object.entries(r.states??
{})){if(r.acknowledged<v.get(h))continue;let $=u.answers&&!Object.keys(u.answers).length;k(h,$?{...u,at:0}:u),a.get(h)?.
update(c.get(h))}r.country!=null&&C.choose(r.country),r.file&&(a.get("home")?.settle(),Oe(r.file)),r.erased&&a.get("home")?.
say(r.erased,g("home")?.erased),r.said&&a.get("chart")?.end(),r.said&&(a.get("home")??f)?.say(r.said),r.open&&D(o.findIndex(
({id:h})=>h===r.open)),r.problem&&a.get(r.problem.key)?.say(r.problem.text)}),t.on("change:pages",()=>{o=t.get("pages"),
I()}),I(),Z.set(l,(Z.get(l)??0)+1),M({ready:!0}),()=>{E(),clearTimeout(A),Z.set(l,Z.get(l)-1),Z.get(l)||M({gone:!0})}}var Bt={
render:Ke};export{Bt as default,Ue as dress,Ke as render};
