var B=(n,t)=>n.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,l,a)=>{let i=t[l];return a?Number.isInteger(i)?i+1:o:["number",
"string"].includes(typeof i)?i:o}),ie=(n,t)=>!n.after||t[n.after]!=null&&t[n.after]!==n.unless&&!(n.below!=null&&t[n.after]>=
n.below);function ue(n,t){let o=t[n.among?.item]??{},l=n.cards.filter(a=>n.among?.piles.includes(o[a.id]));return l.length?
l:n.cards}var pe=(n,t)=>!n.among||!t?t:{...t,chosen:t.chosen.filter(o=>n.cards.some(l=>l.id===o))};var Le=["button","input","select","summary","textarea"],Te=["input","select","textarea"];function e(n,t={},...o){let l=document.
createElement(n);for(let[a,i]of Object.entries(t))a.startsWith("on")?l.addEventListener(a.slice(2),i):i===!0?l.setAttribute(
a,""):i!==!1&&i!=null&&l.setAttribute(a,i);return Le.includes(n)&&l.setAttribute("data-lm-suppress-shortcuts","true"),Te.
includes(n)&&l.setAttribute("autocomplete","off"),l.append(...o.filter(a=>a!=null)),l}function de(n,t,o){let{words:l,level:a=3}=o;
window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,s={...o.answers},p=0,u=null,b=null,k=o.aside??
0,d=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),y=e("div",{}),h=e("div",{class:"ajar-body"}),v=e("se\
ction",{class:"ajar-form","aria-labelledby":`${i}-title`},e(`h${a}`,{id:`${i}-title`},t.title),e("p",{class:"ajar-why"},
t.why),t.private?e("p",{class:"ajar-private"},t.private):null,y,h,d);n.replaceChildren(v);let w=()=>t.items.filter(f=>ie(
f,s)),A=f=>{d.replaceChildren(f)};function S(f,C){d.replaceChildren(`${f} `,e("button",{type:"button",class:"ajar-link",
onclick:()=>{s=C,A(""),o.onChange(s),$({focus:!0})}},l["put-back"]))}function g(f,C){s={...s,[f.id]:C},Ie(h),A(""),o.onChange(
s),m()}function E(){let{fieldset:f}=u;f.disabled=!0;let C=setTimeout(()=>A(l["keep-opening"]),400),r=setTimeout(M,8e3);b=
[C,r]}function M(){b&&(b.forEach(clearTimeout),b=null,u&&(u.fieldset.disabled=!1),A(""))}function m(){let{item:f,skip:C,
where:r,next:c}=u,x=w();C.textContent=s[f.id]==null?l.skip:l["clear-and-skip"],r.textContent=B(l["question-of"],{n:p+1,all:x.
length}),c.textContent=p===x.length-1?l.done:l.next}function j(f,C=!0){if(b)return;let r=w();if(p+=f,p>=r.length){p=r.length-
1,E(),o.onDone(s);return}$({focus:C})}function $({focus:f=!1}={}){let C=w();p=Math.max(0,Math.min(p,C.length-1));let r=C[p],
c=`${i}-${r.id}`,x=e("legend",{},B(r.ask,s)),L=r.hint?e("p",{class:"ajar-hint",id:`${c}-hint`},r.hint):null,N=o.mark?.(r),
q=N?e("p",{class:"ajar-mark",id:`${c}-mark`},N):null,W=[L,q].filter(Boolean).map(({id:V})=>V).join(" "),_=r.among?{...r,
cards:ue(r,s)}:r,K=Fe[r.kind](_,pe(_,s[r.id]),{words:l,group:c,change:V=>g(r,V),say:A}),z=e("fieldset",{class:`ajar-item\
 ajar-${r.kind}`,tabindex:"-1","aria-describedby":W||null},x,L,q,K),P=p>0?e("button",{type:"button",onclick:()=>j(-1)},l.
back):null,le=e("button",{type:"button",onclick:()=>{if(b)return;let V=s,Ae=s[r.id]!=null;s={...s,[r.id]:null},o.onChange(
s),j(1),Ae&&S(l.cleared,V)}}),ce=e("button",{type:"button",onclick:()=>{b||(A(""),j(1))}}),ee=e("p",{class:"ajar-where"});
u={item:r,skip:le,where:ee,next:ce,fieldset:z},y.replaceChildren(),h.replaceChildren(ee,z,e("div",{class:"ajar-moves"},P,
le,ce)),m(),o.onMove?.(p),f&&(z.focus({preventScroll:!0}),ee.scrollIntoView({block:"nearest"}))}function F(f){if(y.replaceChildren(),
!f||!o.help||k>f.kinds.length)return null;let C=()=>{k=f.kinds.length+1,o.onAside?.(k),y.replaceChildren(),h.querySelector(
"[tabindex]").focus()};return y.append(o.help.notice(f,{level:a+1,aside:C})),y.querySelector("[tabindex]")}function D(f,{
focus:C=!1,danger:r=null}={}){u=null;let c=e(`h${a+1}`,{tabindex:"-1"},l["what-you-said"]);h.replaceChildren(e("div",{class:"\
ajar-reflection"},c,...f.flatMap(L=>te(L,a+2)),o.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",
onclick:()=>{p=0,$({focus:!0})}},l.change),e("button",{type:"button",onclick:()=>{let L=s;s={},p=0,k=0,o.onAside?.(0),o.
onStartOver(),$({focus:!0}),S(l["started-over"],L)}},l["start-over"])));let x=F(r);C&&(x??c).focus()}function T(f){let C=h.
contains(document.activeElement);C&&u&&!b||(M(),s={...f.answers},f.done?D(f.reflection,{focus:C,danger:f.danger}):(p=f.at??
Math.max(0,w().findIndex(r=>s[r.id]==null)),$()))}let{done:O,reflection:I,danger:R}=o;return T({answers:s,at:o.at,done:O,
reflection:I,danger:R}),{update:T,say:f=>{M(),A(f)}}}function Ie(n){for(let t of n.querySelectorAll("input"))["radio","c\
heckbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var te=({heading:n,said:t,words:o},l)=>[n?e(
`h${l}`,{},n):null,t.length>1?e("ul",{class:"ajar-said"},...t.map(a=>e("li",{},a))):t.length?e("p",{class:"ajar-said"},t[0]):
null,...o.map(a=>e("p",{},a))].filter(Boolean),Fe={ruler(n,t,{group:o,change:l}){let a=Array.from({length:11},(i,s)=>e("\
label",{class:"ajar-number"},e("input",{type:"radio",name:o,value:s,checked:t===s,onchange:()=>l(s),"aria-describedby":s===
0?`${o}-low`:s===10?`${o}-high`:null}),e("span",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-nu\
mbers"},...a),e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},"0"),` ${n.low}`),e("span",{id:`${o}-high`},
e("b",{},"10"),` ${n.high}`)))},choice(n,t,{words:o,group:l,change:a}){let{chosen:i,own:s}=t||{chosen:[],own:""},p=()=>a(
i.length||s.trim()?{chosen:[...i],own:s}:null),u=n.many?"checkbox":"radio",b=n.cards.map(d=>e("input",{type:u,name:l,value:d.
id,checked:i.includes(d.id),onchange:y=>{n.many?i=i.filter(h=>h!==d.id).concat(y.target.checked?d.id:[]):(i=[d.id],s="",
k&&(k.value="")),p()}})),k=n.own?e("input",{type:"text",value:s,maxlength:500,oninput:d=>{s=d.target.value,!n.many&&s.trim()&&
(i=[],b.forEach(y=>{y.checked=!1})),p()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},o[n.many?"\
choose-many":"choose-one"]),...n.cards.map((d,y)=>e("label",{class:"ajar-card"},b[y],e("span",{},d.text))),k?e("label",{
class:"ajar-own"},e("span",{},n.own),k):null)},sort(n,t,{words:o,group:l,change:a,say:i}){let s={...t},p={},u=n.piles.map(
h=>(p[h.id]=e("span",{}),e("li",{class:"ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar\
-over")},ondragleave:v=>v.currentTarget.classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.
remove("ajar-over");let w=d[v.dataTransfer.getData("text/plain")]?.[h.id];w&&!w.matches(":disabled")&&(w.checked=!0,k(w.
dataset.card,h))}},p[h.id]))),b=()=>n.piles.forEach(h=>{p[h.id].textContent=B(o["pile-count"],{pile:h.text,n:Object.values(
s).filter(v=>v===h.id).length})}),k=(h,v)=>{s[h]=v.id,b(),a({...s}),i(B(o.moved,{card:n.cards.find(w=>w.id===h).text,pile:v.
text}))},d={},y=n.cards.map(h=>{d[h.id]={};let v=`${l}-${h.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",
ondragstart:w=>w.dataTransfer.setData("text/plain",h.id)},e("legend",{},h.text),e("div",{class:"ajar-into"},...n.piles.map(
w=>{let A=e("input",{type:"radio",name:v,value:w.id,"data-card":h.id,checked:s[h.id]===w.id,onchange:()=>k(h.id,w)});return d[h.
id][w.id]=A,e("label",{},A,e("span",{},w.text))})))});return b(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("\
ul",{class:"ajar-piles"},...u),...y)},text(n,t,{words:o,change:l}){let a=e(n.long?"textarea":"input",{...n.long?{rows:8}:
{type:"text",value:t??""},maxlength:2e4,oninput:i=>l(i.target.value.trim()?i.target.value:null)});return n.long&&(a.value=
t??""),e("label",{class:"ajar-words"},e("span",{},o["own-words"]),a)},list(n,t,{words:o,change:l}){let a=e("div",{}),i=()=>{
let d=[...a.querySelectorAll("input")].map(y=>y.value).filter(y=>y.trim());l(d.length?d:null)},s=()=>[...a.children].forEach(
(d,y)=>{d.querySelector("label > span").textContent=B(o.line,{n:y+1}),d.querySelector("button").setAttribute("aria-label",
B(o["remove-line"],{n:y+1}))}),p=e("button",{type:"button",class:"ajar-link",onclick:()=>{b(""),a.lastElementChild.querySelector(
"input").focus()}},o["add-line"]),u=()=>{s(),p.hidden=a.children.length>=n.most},b=d=>{let y=e("div",{class:"ajar-line"},
e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"text",value:d,maxlength:2e4,oninput:i})),e("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let h=y.nextElementSibling||y.previousElementSibling;y.remove(),h||b(""),u(),i(),
(h||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(y),u()},k=t||[];for(let d=0;d<Math.max(n.lines,
k.length);d++)b(k[d]??"");return e("div",{class:"ajar-lines"},a,p)},date(n,t,{words:o,change:l}){return e("label",{class:"\
ajar-words"},e("span",{},o["pick-date"]),e("input",{type:"date",value:t??"",oninput:a=>l(a.target.value||null)}))}};var Ne="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ze=new RegExp(`(${Ne})|[.…]+|[!?;\\n]`,"gu");var he=["emergency","crisis","violence","worried","child"],De=["emergency","crisis","violence"],qe='a[href$="#Help-lines\
"]',H=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Be(n,{
zone:t="",languages:o=[]}){let l=s=>s.endsWith("/")?t.startsWith(s):t===s,a=n.find(({zones:s})=>s.some(l));return a?a.code:
t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t)?"":o.map(s=>s.split("-").slice(1).join("-").toUpperCase()).find(s=>n.some(({code:p})=>p===
s))??""}var ne=(n,t)=>t.flatMap(o=>n.lines.filter(l=>l.topic===o)),fe=n=>`tel:${n.match(/\d+/)[0]}`;function me({words:n,countries:t=[],
leave:o,onCountry:l=()=>{}}){t.length&&(H().countries=t);let a=()=>H().countries,i=()=>H().chosen||Be(a(),{zone:Intl.DateTimeFormat().
resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),s=()=>a().find(m=>m.code===i());function p(m){
H().chosen=m;for(let j of H().listeners)j()}function u(m,j){j(m);let $=!1,F=()=>{$||($=m.isConnected),$&&!m.isConnected?
H().listeners.delete(F):j(m)};return H().listeners.add(F),m}let b=m=>u(e("div",{}),j=>j.replaceChildren(...m())),k=()=>{
let m=[...a(),{code:"-",country:n["help-elsewhere"]}],j=e("select",{onchange:()=>{p(j.value),l(j.value)}},...m.map($=>e(
"option",{value:$.code},$.country)));return u(j,()=>{j.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("spa\
n",{},n["help-in"]),j)},d=({say:m,to:j},$)=>{if(/^(tel|sms):/.test(j))return e("a",{class:$?"ajar-reach":"ajar-reach aja\
r-first",href:j},m);let F=e("span",{},m),D=e("button",{type:"button",class:"ajar-link","aria-label":B(n["help-copy-what"],
{address:j}),onclick:async()=>{await Re(j,F)&&(D.textContent=n["help-copied"])}},n["help-copy"]);return e("p",{class:"aj\
ar-chat"},F," ",D)},y=m=>e("li",{},e("p",{class:"ajar-for"},m.for_what),e("p",{class:"ajar-hint"},[m.name,m.hours,m.languages].
filter(Boolean).join(". ")),e("div",{class:"ajar-ways"},...m.reach.map(d))),h=({emergency:m,note:j})=>e("li",{class:"aja\
r-now"},e("p",{class:"ajar-for"},n["help-danger"]),j?e("p",{class:"ajar-hint"},j):null,e("div",{class:"ajar-ways"},e("a",
{class:"ajar-reach",href:fe(m)},B(n["help-call"],{number:m})))),v=m=>b(()=>{let j=s();if(!j)return[e("p",{},n["help-else\
where-how"])];let $=m.flatMap(F=>F==="emergency"?h(j):ne(j,[F]).map(y));return[e("ul",{class:"ajar-help-lines"},...$)]});
function w(){let m=()=>{j.close?j.close():j.remove()},j=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>j.remove(),onkeydown:$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),m())}},e("div",{class:"\
ajar-help-bar"},k(),ae({words:n,leave:o})),e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},n["help-title"]),e("\
p",{},n["help-lead"]),v(he),e("p",{class:"ajar-hint"},n["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},n["leave\
-how"]),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:m},n["help-close"])));document.body.append(j),j.showModal?
j.showModal():j.setAttribute("open",""),j.querySelector("h2").focus()}function A({title:m,text:j,now:$,lines:F,countries:D},{
level:T,aside:O}){return D&&!M()&&(H().countries=D),e("section",{class:"ajar-danger"},e(`h${T}`,{tabindex:"-1"},m),e("p",
{},j),e("ul",{class:"ajar-todo"},...$.map(I=>e("li",{},I))),k(),v(F),e("p",{class:"ajar-hint"},n["help-trace"]),e("butto\
n",{type:"button",class:"ajar-link",onclick:O},n["help-aside"]))}let S=()=>e("button",{type:"button",class:"ajar-get-hel\
p",onclick:w},n["help-get"]),g=()=>b(()=>{let m=s(),$=(m?[{say:m.emergency,to:fe(m.emergency)},...ne(m,De.slice(1)).map(
({reach:D})=>D.find(({to:T})=>T.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({say:D,to:T})=>[e("a",{href:T},
D)," · "]),F=e("button",{type:"button",class:"ajar-link",onclick:w},n["help-get"]);return[e("p",{class:"ajar-help-line"},
`${n["help-line"]} `,...$,F)]}),E=()=>b(()=>{let m=s();return m?[e("p",{},e("b",{},`${n["help-title"]}, ${m.country}`)),
e("p",{},`${n["help-danger"]} ${B(n["help-call"],{number:m.emergency})}`),e("ul",{},...ne(m,he).map(({for_what:j,name:$,
reach:F,hours:D})=>e("li",{},`${j}: ${$}. ${F.map(({say:T})=>T).join(" · ")}. ${D}.`)))]:[e("p",{},n["help-elsewhere-ho\
w"])]}),M=()=>a().length>0;return{open:w,notice:A,button:S,line:g,text:E,choose:p,code:i,isKnown:M}}var ae=({words:n,leave:t})=>e(
"button",{type:"button",class:"ajar-leave-now",title:n["leave-how"],onclick:t},n.leave);function ge(n){if(H().open){H().
open=n;return}H().open=n,window.addEventListener("click",t=>{t.target.closest?.(qe)&&(t.preventDefault(),t.stopPropagation(),
H().open())},{capture:!0})}async function Re(n,t){try{return await navigator.clipboard.writeText(n),!0}catch{let o=document.
createRange();return o.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand(
"copy")}}function oe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",n=>n.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function be(n=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",o=>{
o.repeat||(t=o.key==="Shift"?[...t,o.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(n(),oe()))},{capture:!0})}function U(n,t){let o=!1,l=!1,a=()=>{l=o,o||t()};function i(){o=!0;let s=new AbortController,p=()=>{s.abort(),setTimeout(
()=>{o=!1,l&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,p,{signal:s.signal,capture:u!==
"blur"})}for(let s of["pointerdown","keydown"])n.addEventListener(s,i);return a}function Z(n,t){let o=p=>[...n.querySelectorAll(
p)],l=o("details[open] > summary").map(p=>p.textContent),a=n.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let p of o("summary"))p.parentElement.open=l.includes(p.textContent);if(a===!1)return;let i=o("summary, button").
find(p=>p.textContent===a),s=i??n.querySelector("h2, p");i||(s.tabIndex=-1),s.focus({preventScroll:!0})}function ke({words:n,send:t}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,l=e("span",
{}),a=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},l),i=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),p=e("section",{class:"ajar-keeping","aria-label":n["keep-title"]},i,s),u={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},b=u,k=!1,d=!1,y=!1,h=!1,v=(f,C,r={})=>e("button",{type:"button",onclick:C,...r},f),w=f=>{f.tabIndex=
-1,f.focus()},A=()=>s.querySelector(".ajar-change"),S=()=>u.state==="kept"&&!u.reopen;function g(){let f={none:n["notice\
-alone"],locked:n["keep-locked"],kept:u.saved?n["keep-saved"]:n["keep-saving"]}[u.state];l.textContent!==f&&(l.textContent=
f),a.dataset.longest=u.state==="kept"?n["keep-saved"]:"",i.textContent!==u.problem&&(i.textContent=u.problem),i.hidden=!u.
problem}function E(){u={...u,saved:!1},g()}function M(){g(),b=u,S()?s.replaceChildren(d?T("change"):O()):u.state!=="none"?
s.replaceChildren(T("unlock")):k?s.replaceChildren(T(u.exists?"open":"start")):s.replaceChildren(h?F():$())}let m=()=>{k=
!0,M(),s.querySelector("input").focus()},j=()=>u.hosted?e("p",{},n["keep-hub"]):null;function $(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},n["keep-title"]),e("p",{},n[u.exists?"keep-there":"keep-why"]),j(),e("div",{class:"\
ajar-moves"},v(n["keep-nothing"],()=>{h=!0,M(),w(a)}),v(n[u.exists?"keep-open":"keep-start"],m)))}let F=()=>e("p",{},v(n[u.
exists?"keep-open":"keep-start"],m,{class:"ajar-link"}));function D(){let C=["none","weak","fair","good","strong"].map(r=>n[`\
keep-strength-${r}`]).reduce((r,c)=>c.length>r.length?c:r);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":C},e("span",{},n["keep-strength-none"]))}function T(f){let C=f==="start"||f==="change",r={start:n["keep-start"],
open:n["keep-open"],unlock:n["keep-unlock"],change:n["keep-change"]}[f],c=e("input",{id:`${o}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${o}-how`,oninput:()=>{C&&t({strength:c.value})}}),x=e("input",{id:`${o}-again`,type:"passwor\
d",spellcheck:"false"}),L=e("div",{},e("label",{for:`${o}-again`},n["keep-again"]),x),N=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),q=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t({place:q.value})}),
W=D(),_=()=>{if(!c.value){c.focus();return}if(N.hidden=!0,f==="change"){if(c.type==="password"&&x.value!==c.value){N.textContent=
n["keep-again-differs"],N.hidden=!1,x.focus();return}t({change:c.value},{awaited:!0})}else t({[f==="start"?"keep":"unloc\
k"]:c.value,place:q.value},{awaited:!0});l.textContent=n["keep-opening"],c.value="",x.value="",W.firstChild.textContent=
n["keep-strength-none"]},K=()=>{k=!1,d=!1,M(),f==="change"?A().focus():w(a)},z=e("details",{},e("summary",{},n["keep-whe\
re"]),e("label",{for:`${o}-place`},n["keep-place"]),q);return e("form",{class:"ajar-ask",onsubmit:P=>{P.preventDefault(),
_()}},e(u.state==="locked"?"h1":"p",{class:"ajar-title"},r),j(),f==="change"?e("p",{},n["keep-change-how"]):null,C?e("p",
{},n["keep-no-way-back"]):null,e("label",{for:`${o}-words`},n[f==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"\
ajar-hint",id:`${o}-how`},n[C?"keep-how":"keep-how-open"]),c,C?W:null,f==="change"?L:null,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:({target:P})=>{c.type=P.checked?"text":"password",L.hidden=P.checked,N.hidden=!0}}),
e("span",{},n["keep-see"])),f==="change"?N:z,e("div",{class:"ajar-moves"},f==="unlock"?null:v(n["keep-not-now"],K),e("bu\
tton",{type:"submit"},r)))}function O(){let f=e("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(f.value)})},...[
...new Set([5,15,30,60,u.minutes])].sort((C,r)=>C-r).map(C=>e("option",{value:C,selected:C===u.minutes},B(n["keep-minute\
s"],{n:C}))));return e("div",{class:"ajar-kept"},v(n["keep-lock"],()=>t({lock:!0})),v(n["keep-change"],()=>{d=!0,y=!1,M(),
s.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},y?n["keep-changed"]:
""),e("details",{},e("summary",{},n["keep-where"]),e("p",{},u.place),u.copied?e("p",{},B(n["keep-copied"],{program:u.copied})):
null,e("label",{for:`${o}-minutes`},n["keep-idle"]),f))}function I(f){if(f.strength!=null){let C=s.querySelector(".ajar-\
strength > span");C&&(C.textContent=f.strength);return}if(f.changed){d=!1,M(),s.querySelector(".ajar-changed").textContent=
n["keep-changed"],y=!0,A().focus();return}u={...u,...f},u.state==="kept"&&(k=!1),S()||(d=!1),g(),R()}let R=U(s,()=>{let f=b;
if(f.state===u.state&&f.exists===u.exists&&f.minutes===u.minutes&&!!f.reopen==!!u.reopen&&!!f.hosted==!!u.hosted&&s.firstChild){
b=u;return}let r=k&&f.place!==u.place;M(),f.state!==u.state&&f.state!=="none"?w(a):r&&s.querySelector("input").focus()});
return M(),{line:a,more:p,update:I,begin:E,say:f=>{i.textContent=f,i.hidden=!1}}}function J(n,{sentence:t,wide:o,narrow:l,columns:a,rows:i},s){if(!t){n.replaceChildren(e("p",{class:"ajar-empty"},s["cha\
rt-empty"]));return}let p=(b,k)=>{let d=e("div",{class:`ajar-picture ajar-${k}`,role:"img","aria-label":t});return d.innerHTML=
b,d.firstElementChild.setAttribute("aria-hidden","true"),d},u=n.querySelector("details")?.open??!1;n.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},t),p(o,"wide"),p(l,"narrow"),e("details",{open:u},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...a.map(b=>e("th",{scope:"col"},b)))),e("tbody",{},...i.map(([b,...k])=>e("tr",{},e(
"th",{scope:"row"},b),...k.map(d=>e("td",{},d??"–")))))))))}function Q(n){let t={"us-letter":n["home-paper-letter"],a4:n["home-paper-international"]},o="us-letter";return{element:()=>{
let a=e("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([i,s])=>e("option",{value:i,selected:i===o},s)));return e(
"label",{},n["home-paper"]," ",a)},value:()=>o}}function je(n,{words:t,send:o,onDispose:l}){let a={},i=null,s=!1,p="",u=e("div",{}),b=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),k=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),y=re(t),h=Q(t);n.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":t["\
room-title"]},b,u,d),y.dialog);let v=O=>{a.busy?d.textContent=t["room-one-moment"]:o(O,{awaited:!0})},w=(O,I)=>e("button",
{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>v(I)},O),A=(...O)=>e("div",{class:"ajar-moves ajar-many"},
...O);function S(){let O=a.needsKey?e("input",{type:"password",spellcheck:"false",id:`${T}-key`,"aria-describedby":`${T}\
-key-how`}):null,I=e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{if(O&&!O.value){O.focus();return}
v({room:"open",...O?{key:O.value}:{}}),O&&(O.value="")}},t["room-open"]);return[e("h2",{},t["room-title"]),a.state==="en\
ded"?e("p",{class:"ajar-empty"},t["room-ended"]):null,e("p",{},t["room-how"]),e("p",{},a.elsewhere?B(t["room-how-elsewhe\
re"],{address:a.elsewhere}):t["room-how-network"]),O?e("label",{class:"ajar-words",for:O.id},t["room-host-key"]):null,O?
e("p",{class:"ajar-hint",id:`${T}-key-how`},t["room-host-key-how"]):null,O,A(I,a.elsewhere?null:w(t["room-inside"],{room:"\
inside"})),a.elsewhere?null:e("p",{},t["room-rehearse-how"]),a.elsewhere?null:A(...[12,3].map(R=>w(B(t["room-rehearse"],
{n:R}),{room:"rehearse",phones:R})))]}let g=()=>[e("h2",{},t["room-title"]),e("p",{},t["room-lost"]),A(w(t["room-go-on"],
{room:"go-on"}),w(t["room-end"],{room:"end"}))];function E(){let O=e("button",{type:"button",onclick:()=>y.show()},t["ro\
om-large"]),I=e("p",{},a.inside&&!a.practice?t["room-inside-open"]:B(t["room-line"],{code:a.code})),R=a.address?O:null;return i?
[M(),e("div",{class:"ajar-door-line"},I,k,R),m(),$()]:[e("h2",{},t["room-title"]),M(),m(),I,a.address?ye(t,a):null,a.inside?
e("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.address?e("p",{class:"ajar-empty"},t["\
room-no-address"]):null,a.addresses?.length>1?j():null,a.addresses?.length?e("p",{class:"ajar-hint"},t["room-firewall"]):
null,e("div",{class:"ajar-door-line"},k,R,a.inside&&!a.practice?w(t["room-widen"],{room:"widen"}):null),$()]}let M=()=>a.
practice?e("p",{},G(t)):null,m=()=>a.again?e("p",{class:"ajar-hint"},t["room-again"]):null;function j(){let O=e("select",
{id:`${T}-address`,onchange:()=>o({room:"pick",ip:O.value})},...a.addresses.map(({ip:I,network:R})=>e("option",{value:I,
selected:I===a.picked},`${I} (${R})`)));return e("label",{class:"ajar-words",for:O.id},e("span",{},t["room-address"]),O)}
function $(){let O=e("div",{}),I=e("button",{type:"button",onclick:()=>C(!1)},t["room-end-no"]),R=e("button",{type:"butt\
on",onclick:()=>C(!0)},t["room-end"]),f=()=>O.replaceChildren(...s?[e("p",{},t["room-end-sure"]),A(I,w(t["room-end"],{room:"\
end"}))]:[R]),C=c=>{s=c,f(),(s?I:R).focus()};f();let r=(c,x)=>e("button",{type:"button",onclick:()=>o({room:"take",...x()},
{awaited:!0})},c);return e("details",{class:"ajar-ending"},e("summary",{},t["room-ending"]),a.shown?e("p",{},t["room-tak\
e-how"]):e("p",{},t["room-take-nothing"]),a.shown?A(r(t["room-take-table"],()=>({what:"table"})),r(t["room-take-page"],()=>({
what:"page",paper:h.value()})),h.element()):null,e("p",{},t["room-end-how"]),O)}function F(O){a={...a,...O},b.textContent!==
a.problem&&(b.textContent=a.problem),b.hidden=!a.problem;let I=se(t,a.joined);k.textContent!==I&&(k.textContent=I),y.update(
a,I),i===null&&a.state==="open"&&(i=!a.here),a.state!=="open"&&(i=null,s=!1),a.busy||(d.textContent=""),D()}let D=U(u,()=>{
let{joined:O,problem:I,...R}=a,f=JSON.stringify([R,i]);if(f===p)return;p=f;let C={open:E,lost:g}[a.state]??S;Z(u,()=>u.replaceChildren(
...C().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let T=`ajar-door-${window.ajarForms}`;return X(n,()=>o(
{room:"look"}),l),{update:F}}var se=(n,t)=>t?t===1?n["room-joined-one"]:B(n["room-joined"],{n:t}):n["room-joined-none"],
G=n=>e("span",{class:"ajar-rehearsal"},n["room-practice"]);function ye(n,t){let o=e("div",{class:"ajar-scan",role:"img",
"aria-label":n["room-scan-alt"]});return o.innerHTML=t.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e(
"div",{class:"ajar-way-in"},o,e("div",{},e("p",{},n["room-scan"]),e("p",{class:"ajar-address"},t.address),e("p",{},n["ro\
om-type-code"]),e("p",{class:"ajar-code"},t.code)))}function re(n){let t=e("div",{}),o=e("dialog",{class:"ajar-wall","ar\
ia-label":n["room-title"],"data-lm-suppress-shortcuts":"true"},t,e("button",{type:"button",onclick:()=>o.close()},n["roo\
m-back"])),l=e("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.showModal(),update(i,s){l.textContent=s;let p=JSON.
stringify([i.address,i.code,i.practice]);p!==a&&(a=p,i.address?t.replaceChildren(i.practice?e("p",{},G(n)):"",ye(n,i),l):
(o.close(),t.replaceChildren()))}}}function X(n,t,o){let l=new IntersectionObserver(a=>{a.some(({isIntersecting:i})=>i)&&
t()});l.observe(n),o(()=>l.disconnect())}function ve(n,{words:t,send:o,open:l,help:a}){let i=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=e(
"div",{}),p={},u="",b=0,k=Q(t);n.replaceChildren(e("section",{class:"ajar-home","aria-label":t["home-title"]},s),i);let d=(g,E)=>e(
"button",{type:"button",onclick:E},g),y=g=>e("div",{class:"ajar-reflection"},...g.flatMap(E=>te(E,3)));function h(g,E,M){
let m=e("div",{class:"ajar-twice"}),$=d(g,()=>{let F=d(t["home-no"],()=>{m.replaceChildren($),$.focus()});m.replaceChildren(
e("p",{},E),e("div",{class:"ajar-moves"},F,d(g,()=>{m.replaceChildren($),$.focus(),o(M)}))),F.focus()});return m.append(
$),m}let v=()=>{let g=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{g.files[0]&&o({import:await g.
files[0].text()}),g.value=""}});return e("label",{class:"ajar-words"},e("span",{},t["home-bring"]),g)},w=U(s,()=>{let g=JSON.
stringify(p);g!==u&&(u=g,Z(s,A))});function A(){let g=(m,j)=>d(j,()=>o({take:m})),E=b>(p.danger?.kinds.length??0)?null:p.
danger,M=()=>{b=E.kinds.length+1,A(),s.querySelector(".ajar-welcome").focus()};s.replaceChildren(E?a.notice(E,{level:2,aside:M}):
"",e("p",{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?e("div",{class:"ajar-moves"},d(t["home-go-on"],()=>l(
p.section))):"",p.due?.length?e("ul",{},...p.due.map(m=>e("li",{},m))):"",p.plan?.length?e("h2",{},t["home-plan"]):"",p.
plan?.length?y(p.plan):"",p.plan?.length&&!E?a.line():"",...(p.earlier??[]).filter(({plan:m})=>m.length).map(({title:m,plan:j})=>e(
"details",{},e("summary",{},`${t["home-plan"]}, ${m}`),y(j))),e("details",{},e("summary",{},t["home-take"]),e("p",{},t["\
home-not-encrypted"]),e("div",{class:"ajar-take"},...E?[]:[d(t["home-take-plan"],()=>o({take:"plan",paper:k.value(),country:a.
code()})),k.element(),g("calendar",t["home-take-calendar"]),g("calendar-line",t["home-take-calendar-line"])],g("check-in\
s",t["home-take-check-ins"]),g("everything",t["home-take-everything"])),v()),p.something?e("details",{},e("summary",{},t["\
home-end"]),e("p",{},t["home-anew-how"]),h(t["home-anew"],t["home-anew-sure"],{restart:!0}),e("p",{},t["home-erase-how"]),
h(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:g=>{p=g,w()},say:(g,E="")=>{let M=e("div",{class:"\
ajar-text"});M.innerHTML=E,i.replaceChildren(g,M),i.scrollIntoView({block:"nearest"})}}}function xe({name:n,type:t,data:o}){
let l=Uint8Array.from(atob(o),i=>i.charCodeAt(0)),a=URL.createObjectURL(new Blob([l],{type:t}));e("a",{href:a,download:n}).
click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function we({units:n,slips:t},{words:o,ask:l,send:a}){window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-hands-${window.
ajarForms}`,s=new Map,p=h=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),u=p({id:`${i}-people`,
min:1}),b=h=>Math.max(0,Math.floor(Number(h.value)||0)),k=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,d=h=>{let v=n.filter(
g=>g.item===h),w=(g,E)=>{let M=p({"aria-label":[g.card,k(g)[E]].filter(Boolean).join(": ")});return s.set(g.id,[...s.get(
g.id)??[],M]),M},A=v.length===1&&!v[0].card?v[0].bands.map((g,E)=>[g,[w(v[0],E)]]):v.map(g=>[g.card,k(g).map((E,M)=>w(g,
M))]),S=v[0].card?["",...k(v[0])]:null;return e("table",{},e("caption",{},l(h)),S&&S.length>2?e("thead",{},e("tr",{},...S.
map(g=>g?e("th",{scope:"col"},g):e("td",{})))):null,e("tbody",{},...A.map(([g,E])=>e("tr",{},e("th",{scope:"row"},g),...E.
map(M=>e("td",{},M))))))};function y(){let h=new Map(n.map(S=>[S,s.get(S.id).map(b)])),v=Math.max(...[...h.values()].map(
S=>S.reduce((g,E)=>g+E,0))),w=b(u)||v;if(!w){u.focus();return}let A=Object.fromEntries([...h].map(([S,g])=>[S.id,S.kind===
"card"?[g[0],Math.max(0,w-g[0])]:g]));a({counts:A,people:w})}return e("details",{class:"ajar-hands"},e("summary",{},o[t?
"room-slips":"room-hands"]),e("p",{},o[t?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:h=>{h.preventDefault(),y()}},
...[...new Set(n.map(h=>h.item))].map(d),e("label",{class:"ajar-words",for:u.id},e("span",{},o["room-people"]),u),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function Ce(n,{words:t,send:o,onDispose:l,form:a,ask:i}){let s={not:{}},p=!1,u="",b=!1,k=(c,x={})=>{b=c==="reveal",o({question:n.
of,do:c,...x},{awaited:!0})},d=e("div",{class:"ajar-results",hidden:!0}),y=e("div",{class:"ajar-held",role:"status","ari\
a-live":"polite"}),h=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),v=e("span",{}),w=e("p",{class:"ajar-counts"}),
A=We(n.minutes,t,l),S=e("button",{type:"button",class:"ajar-link",onclick:()=>D(!p)}),g=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),E=(...c)=>{g.textContent!==c[0]&&g.replaceChildren(...c)},M={open:t["room-ask-open"],close:t["\
room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},m=Object.keys(M).filter(c=>n.units.length||c==="\
open"||c==="close"),j=Object.fromEntries(m.map(c=>[c,e("button",{type:"button",onclick:()=>{j[c].getAttribute("aria-disa\
bled")?E($(c)):c==="reset"?F():k(c)}},M[c])])),$=c=>s.busy?t["room-one-moment"]:s.not[c];function F(){let c=e("button",{
type:"button",class:"ajar-link",onclick:()=>{E(""),j.reset.focus()}},t["home-no"]),x=e("button",{type:"button",class:"aj\
ar-link",onclick:()=>{E(""),j.reset.focus(),k("reset")}},t["room-ask-reset"]);g.replaceChildren(t["room-reset-sure"]," ",
c," ",x),c.focus()}function D(c){p=c,d.hidden=!c,a().hidden=c,S.textContent=t[c?"room-show-question":"room-show-result"]}
let T=re(t),O=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>T.show()},t["room-code"]),I={ready:t["ro\
om-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function R(c){let x=s;s={...s,...c};let L=s.room==="open";
v.replaceChildren(s.practice?G(t):""),h.textContent=s.problem,h.hidden=!s.problem;let N=[[s.answered,t["room-answered"]],
[s.joined,t["room-have-joined"]]],q=!L||!n.units.length?[]:s.hands||s.inside?N.slice(0,1):N;w.replaceChildren(...q.map(([
_,K])=>e("span",{},e("b",{},`${_}`)," ",K))),A.update(s.seconds);for(let _ of m)$e(j[_],$(_));let W=L?s.hands?t["room-by\
-hands-now"]:I[s.state]:t["room-not-open"];(x.state!==s.state||x.room!==s.room||x.hands!==s.hands)&&E(W),Se(y,s.withheld),
T.update(s.way??{},se(t,s.joined)),O.hidden=!s.way?.address,f(),b&&!s.busy&&s.state==="closed"&&y.childElementCount&&(b=
!1,y.scrollIntoView({block:"nearest"}))}function f(){let c=JSON.stringify(s.charts??[]);if(c===u)return;u=c;let x=!!s.charts?.
length;d.replaceChildren(...Oe(s.charts??[],t)),S.hidden=!x,D(x),x&&b&&d.scrollIntoView({block:"start"}),b=!1}let C=e("d\
iv",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},n.units.length?
w:e("p",{class:"ajar-private"},t["room-nothing-counted"]),e("div",{class:"ajar-moves"},...m.map(c=>j[c]))),e("div",{class:"\
ajar-bar-line"},v,g,S,O,A.element),T.dialog);C.addEventListener("mousedown",c=>{c.target.closest("button")&&c.preventDefault()});
let r=n.units.length?we(n,{words:t,ask:i,send:c=>k("hands",c)}):null;return S.hidden=!0,X(C,()=>o({room:"look"}),l),{parts:[
d,y,h,C,r].filter(Boolean),update:R}}function $e(n,t){n.toggleAttribute("aria-disabled",!!t),t&&n.setAttribute("aria-dis\
abled","true"),n.title=t||""}function Se(n,t=[]){let o=[...n.children].map(l=>l.textContent);JSON.stringify(o)!==JSON.stringify(
t)&&n.replaceChildren(...t.map(l=>e("p",{},l)))}var Oe=(n,t)=>n.map(o=>{let l=e("div",{class:"ajar-chart-block"});return J(
l,o,t),l});function Me(n,{words:t,send:o,onDispose:l}){let a={},i="",s=e("div",{class:"ajar-results"}),p=e("div",{class:"\
ajar-held",role:"status","aria-live":"polite"}),u=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=e("div",{}),k=e(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),d=e("button",{type:"button",onclick:()=>{d.getAttribute("a\
ria-disabled")?k.textContent=y():(k.textContent="",o({moves:!0},{awaited:!0}))}},t["room-moves"]),y=()=>a.busy?t["room-o\
ne-moment"]:a.not;return n.replaceChildren(e("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},b,s,p,
u,e("p",{class:"ajar-hint"},t["room-moves-how"]),e("div",{class:"ajar-moves"},d),k)),X(n,()=>o({room:"look"}),l),{update(h){
a={...a,...h},b.replaceChildren(a.practice?G(t):""),u.textContent=a.problem,u.hidden=!a.problem,Se(p,a.withheld),$e(d,y());
let v=JSON.stringify(a.charts??[]);v!==i&&(i=v,s.replaceChildren(...a.charts?.length?Oe(a.charts,t):[e("p",{class:"ajar-\
empty"},t["room-chart-empty"])]))}}}function We(n,t,o){let l=null,a=!1,i=e("span",{role:"timer"}),s=e("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{a=!a,u()}}),p=e("p",{class:"ajar-clock"},i," ",s);function u(){let k=l===null?null:
Math.max(0,Math.floor((Date.now()-l)/1e3)),d=k===null?"":`${Math.floor(k/60)}:${String(k%60).padStart(2,"0")}`,y=k===null?
n?B(t["room-minutes"],{minutes:n}):"":n?B(t["room-clock"],{time:d,minutes:n}):d;i.textContent=a?"":y,s.textContent=t[a?"\
room-clock-show":"room-clock-hide"],p.hidden=!y}let b=setInterval(()=>{l!==null&&u()},1e3);return o(()=>clearInterval(b)),
{element:p,update:k=>{l=k==null?null:Date.now()-k*1e3,u()}}}function Ee(n,{words:t,picked:o,pick:l}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
i=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),p=e("summary",{}),u=({title:d,
story:y,more:h,role:v})=>{i.innerHTML=y,i.prepend(e("h2",{},d)),s.innerHTML=h,p.textContent=v},b=n.couples.find(d=>d.id===
o)??n.couples[0],k=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},t.couple),e("p",{class:"ajar-hint"},t["cou\
ple-how"]),e("div",{class:"ajar-cards"},...n.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:a,
value:d.id,checked:d===b,onchange:()=>{u(d),l(d.id)}}),e("span",{},d.title)))));return u(b),e("section",{class:"ajar-sce\
nario","aria-label":t.couple},i,e("details",{class:"ajar-role"},p,s),k)}window.ajarShown??(window.ajarShown=new WeakMap);var Y=window.ajarShown;function He(){let n=document.getElementById("aja\
r-style")??document.head.appendChild(e("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;-\
-ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}.ajar .ajar-leave{display:flex;gap:.5em;flex:none}.ajar \
.ajar-leave
button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1px;border-color:var(--ajar-e\
dge)}
:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(--ajar-bar) + .75rem)}.ajar-notice:has(~.ajar-nav){\

position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-background, Canvas);border-bottom:1px s\
olid
var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}.ajar .ajar-sorted input{scroll-\
margin-top:7.5em}
.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em;line-height:1.2}.ajar \
.ajar-leave{
gap:.3em}.ajar .ajar-leave button{padding-inline:.5em;font-size:.9em}}@media(max-height:30em){:root:has(.ajar-nav){--aja\
r-bar:
3rem}.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:\
fixed;
top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:6em}.aja\
r-nav~
.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wr\
ap:wrap;
padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar button.ajar-leave-now{color:var(--ajar-\
warm)}
.ajar button.ajar-leave-now:hover{background:var(--ajar-warm);color:var(--ajar-on-accent)}.ajar-nav{border-bottom:1px so\
lid
var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--aja\
r-muted);
font-size:.95em}.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:w\
rap;
gap:.25em 1em}.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bot\
tom:3px
solid transparent;border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav but\
ton[aria-current]{
color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);bor\
der:2px
solid;border-radius:12px;padding:.75em 1em}@media(hover:none){.ajar-leave-how{display:none}}@container (max-width: 32rem\
){
.ajar .ajar-piles{position:static}}@media print{.ajar :is(.ajar-moves,.ajar-status,.ajar-where,.ajar-nav,.ajar-leave,.aj\
ar-keeping,
.ajar-danger button,.ajar-help-where){display:none}.ajar-notice:has(~.ajar-nav){position:static}.ajar .ajar-on-paper{dis\
play:block;
margin-bottom:1.5em;font-size:.9em}.ajar-text details::details-content{display:block;content-visibility:visible}:is(.aja\
r-form,
.ajar-scenario){border:0;padding:0}}@media(forced-colors:active){.ajar-number input:checked+span{outline:3px solid Highl\
ight}
.ajar .ajar-nav button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom\
-color:Highlight}}
.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:auto;padding:.5rem 1\
.25rem
1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px}.ajar-help::backd\
rop{
background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus,.ajar-danger :is(h2,\

h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-items:center;gap:.5em;m\
argin-inline:-.25em;
padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.ajar-help-bar>button{flex:none\
;
white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:.5em;color:var(--ajar-muted)}.ajar .ajar-h\
elp-where
select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{list-style:none;border-bottom:1px solid var(--aj\
ar-line)}
.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}.ajar .ajar-for{font-weight:650}.ajar .aj\
ar-help-lines
.ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-wrap:wrap;gap:.5em;margin-top:.5em}.ajar a.ajar-reach{fl\
ex:1
1 auto;display:grid;place-items:center;min-height:48px;padding:.25em .9em;text-align:center;line-height:1.25;font-weight\
:600;
text-decoration:none;color:var(--ajar-accent);background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-ra\
dius:12px}
.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--ajar-accent);font-weight:700}.ajar .ajar-now a.ajar-rea\
ch{
color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:1 1 100%;overflow-wrap:anywhere}.ajar-now{dis\
play:grid;
grid-template-columns:1fr auto;align-items:center;column-gap:1em}.ajar-now>.ajar-ways{grid-column:2;grid-row:1 / span 2;\

margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-radius:12px;background:var(--ajar-soft)}.ajar .a\
jar-danger
.ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .ajar-help-line{margin-top:1em;color:var(--ajar-mu\
ted)}
.ajar .ajar-help-line a{display:inline-block;padding-block:.25em}@media(max-width:40em){.ajar.ajar-help{width:100%;max-w\
idth:none;
height:100dvh;max-height:none;margin:0;border:0;border-radius:0}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-as\
k{
border:1px solid var(--ajar-line);border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title\
{
font-size:1.2em;font-weight:650}.ajar-keeping :is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask\

:is(input[type=password],input[type=text]){width:100%}.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:60\
0}
.ajar-state,.ajar-strength{display:grid}:is(.ajar-state,.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-\
area:1
/ 1}:is(.ajar-state,.ajar-strength):after{content:attr(data-longest);visibility:hidden}.ajar-kept{display:flex;flex-wrap\
:wrap;
align-items:baseline;gap:.5em 1.5em}.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);borde\
r:2px
solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div>*+*{mar\
gin-top:1em!important}
.ajar .ajar-welcome{font-size:1.15em}.ajar-home details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap\
:wrap;
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
Canvas);border-top:1px solid var(--ajar-line);padding:.6em 2px;margin-inline:-2px}.ajar-bar-line{display:flex;flex-wrap:\
wrap;
align-items:baseline;gap:.1em 1.25em}.ajar-bar-line+.ajar-bar-line{margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 \
20em;
flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-moves button{min-width:min-content}.ajar .ajar-bar-first .ajar-private{mar\
gin:0;
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
:is(input,textarea,button,fieldset){scroll-margin-bottom:13em}.ajar-page>.ajar-hands{margin-top:.5em}.ajar-hands table{m\
argin-top:1em}
.ajar-hands caption{text-align:start;font-weight:600;padding-bottom:.4em}.ajar .ajar-hands input{width:5em;min-height:44\
px;
font:inherit;color:var(--ajar-ink);background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:10px;pad\
ding:.3em
.5em}.ajar-hands th{font-weight:500}.ajar .ajar-hands .ajar-words{margin-top:1em}.ajar-bar-line>:empty{display:none}
`;n.textContent!==t&&(n.textContent=t)}function _e({model:n,el:t}){He();let o=n.get("pages"),l=n.get("words"),a=new Map,
i=new Map,s=new Map,p=[],u=r=>p.push(r),b=null,k=!1,d=!1,y=new Map,h=Math.min(n.get("page"),o.length-1);t.classList.add(
"ajar");let v=e("div",{class:"ajar-page"}),w=e("p",{class:"ajar-lost",role:"alert",hidden:!0},l.lost),A=0,S=(r,{awaited:c=!1}={})=>{
try{n.send(r)}catch{w.hidden=!1;return}c&&!A&&(A=setTimeout(()=>{w.hidden=!1},8e3))},g=me({words:l,countries:n.get("noti\
ce")?.help??o[0]?.blocks[0]?.help,leave:()=>E(),onCountry:r=>S({country:r})}),E=()=>{S({forget:!0}),oe()},M=(r,c,x)=>(a.
set(r.key,x),i.has(r.key)&&x.update(i.get(r.key)),c),m={html(r){let c=e("div",{class:"ajar-text"});return c.innerHTML=r.
html,c.addEventListener("click",x=>{let L=x.target.closest("a"),N=o.findIndex(({id:q})=>q&&L?.getAttribute("href")===`${q}\
.ipynb`);N<0||(x.preventDefault(),T(N))}),c},home(r){let c=e("div",{});return M(r,c,ve(c,{words:l,send:S,open:L=>T(o.findIndex(
({id:N})=>N===L)),help:g})),S({home:r.key}),c},scenario(r){return Ee(r,{words:l,picked:n.get("couple"),pick:c=>{n.set("c\
ouple",c),n.save_changes()}})},door(r){let c=e("div",{});return M(r,c,je(c,{words:l,send:S,onDispose:u}))},group(r){let c=e(
"div",{});return M(r,c,Me(c,{words:l,send:S,onDispose:u}))},asking(r){let{items:c}=o[h].blocks.find(({key:q})=>q===r.of).
exercise,{parts:x,update:L}=Ce(r,{words:l,send:S,onDispose:u,form:()=>s.get(r.of),ask:q=>c.find(W=>W.id===q).ask}),N=document.
createDocumentFragment();return N.append(...x),M(r,N,{update:L})},exercise(r){let c=e("div",{});s.set(r.key,c);let x=(L,N)=>{
b?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let q=window.ajarSent;y.set(r.key,q),S({key:r.key,
...L,sent:q},{awaited:N})};return a.set(r.key,de(c,r.exercise,{words:l,level:r.level,...i.get(r.key),help:g,below:()=>r.
key.startsWith("plan@")&&g.isKnown()?g.line():null,onAside:L=>$(r.key,{aside:L}),onChange:L=>{$(r.key,{answers:L,done:!1}),
x({answers:L,done:!1},d)},onMove:L=>$(r.key,{at:L}),onDone:L=>x({answers:L,done:!0},!0),onStartOver:()=>{$(r.key,{answers:{},
done:!1}),x({remove:!0})}})),c},chart(r){let c=e("div",{class:"ajar-chart-block"});return a.set(r.key,{update:x=>J(c,x,l)}),
J(c,i.get(r.key)??{},l),S({chart:r.key}),c},notice(r){if(be(()=>S({forget:!0})),!r.leave)return e("div",{class:"ajar-not\
ice"},e("p",{},r.text));let c=e("div",{class:"ajar-leave"},g.button(),ae({words:l,leave:E}));ge(g.open),b=ke({words:l,send:S});
let x=document.createDocumentFragment();return x.append(e("div",{class:"ajar-notice"},b.line,c),e("div",{class:"ajar-on-\
paper"},g.text()),b.more),x}},j=r=>o[h].blocks.find(c=>c.kind===r),$=(r,c)=>i.set(r,{...i.get(r),...c}),F=()=>{for(let r of p.
splice(0))r()};function D({focus:r=!1}={}){if(F(),a.clear(),k){v.replaceChildren(b?"":e("p",{class:"ajar-empty"},l["keep\
-locked-here"]));return}if(v.replaceChildren(...o[h].blocks.map(q=>m[q.kind](q))),o.length<2)return;let c=(q,W)=>e("butt\
on",{type:"button",onclick:()=>T(q)},W),x=h>0?c(h-1,l["previous-page"]):null,L=h<o.length-1?c(h+1,l["next-page"]):null;if(v.
append(e("div",{class:"ajar-moves ajar-turn"},x,L)),O.replaceChildren(...o.map(({title:q},W)=>e("li",{},e("button",{type:"\
button","aria-current":W===h?"page":null,onclick:()=>T(W)},q)))),I.textContent=B(l["page-of"],{n:h+1,all:o.length,title:o[h].
title}),!r)return;let N=v.querySelector("h1, h2, h3")??v;N.tabIndex=-1,N.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function T(r){o[r]&&(h=r,O.parentElement.open=R(),n.set("page",r),n.save_changes(),D({focus:!0}))}let O=e("ol",
{}),I=e("summary",{}),R=()=>window.innerWidth>640;n.get("notice")&&t.append(m.notice(n.get("notice")));let f=e("nav",{class:"\
ajar-nav","aria-label":l.pages},e("details",{open:R()},I,O));o.length>1&&t.append(f),t.append(w,v);let C=0;for(let r of[
"keydown","pointerdown","scroll"])t.addEventListener(r,()=>{Date.now()-C<3e4||(C=Date.now(),S({active:!0}))},{passive:!0,
capture:!0});return n.on("msg:custom",r=>{if(clearTimeout(A),A=0,w.hidden=!0,r.keeping){let c=[...y.values()].some(N=>r.
acknowledged<N);b?.update(c?{...r.keeping,saved:!1}:r.keeping);let{state:x}=r.keeping,L=x==="locked";x&&(d=x==="kept"),x&&
L!==k&&(k=L,i.clear(),f.hidden=k,D())}for(let[c,x]of Object.entries(r.states??{})){if(r.acknowledged<y.get(c))continue;let L=x.
answers&&!Object.keys(x.answers).length;$(c,L?{...x,at:0}:x),a.get(c)?.update(i.get(c))}r.country!=null&&g.choose(r.country),
r.file&&xe(r.file),r.erased&&a.get("home")?.say(r.erased,j("home")?.erased),r.said&&(a.get("home")??b)?.say(r.said),r.open&&
T(o.findIndex(({id:c})=>c===r.open)),r.problem&&a.get(r.problem.key)?.say(r.problem.text)}),n.on("change:pages",()=>{o=n.
get("pages"),D()}),D(),Y.set(l,(Y.get(l)??0)+1),S({ready:!0}),()=>{F(),clearTimeout(A),Y.set(l,Y.get(l)-1),Y.get(l)||S({
gone:!0})}}var Nt={render:_e};export{Nt as default,He as dress,_e as render};
