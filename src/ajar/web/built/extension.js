(()=>{var W=(n,t)=>n.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,l,o)=>{let i=t[l];return o?Number.isInteger(i)?i+1:a:["number",
"string"].includes(typeof i)?i:a}),ue=(n,t)=>!n.after||t[n.after]!=null&&t[n.after]!==n.unless&&!(n.below!=null&&t[n.after]>=
n.below);function pe(n,t){let a=t[n.among?.item]??{},l=n.cards.filter(o=>n.among?.piles.includes(a[o.id]));return l.length?
l:n.cards}var de=(n,t)=>!n.among||!t?t:{...t,chosen:t.chosen.filter(a=>n.cards.some(l=>l.id===a))};var De=["button","input","select","summary","textarea"],Fe=["input","select","textarea"];function e(n,t={},...a){let l=document.
createElement(n);for(let[o,i]of Object.entries(t))o.startsWith("on")?l.addEventListener(o.slice(2),i):i===!0?l.setAttribute(
o,""):i!==!1&&i!=null&&l.setAttribute(o,i);return De.includes(n)&&l.setAttribute("data-lm-suppress-shortcuts","true"),Fe.
includes(n)&&l.setAttribute("autocomplete","off"),l.append(...a.filter(o=>o!=null)),l}function he(n,t,a){let{words:l,level:o=3}=a;
window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,s={...a.answers},p=0,u=null,b=null,y=a.aside??
0,h=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),j=e("div",{}),d=e("div",{class:"ajar-body"}),v=e("se\
ction",{class:"ajar-form","aria-labelledby":`${i}-title`},e(`h${o}`,{id:`${i}-title`},t.title),e("p",{class:"ajar-why"},
t.why),t.private?e("p",{class:"ajar-private"},t.private):null,j,d,h);n.replaceChildren(v);let w=()=>t.items.filter(f=>ue(
f,s)),A=f=>{h.replaceChildren(f)};function $(f,C){h.replaceChildren(`${f} `,e("button",{type:"button",class:"ajar-link",
onclick:()=>{s=C,A(""),a.onChange(s),S({focus:!0})}},l["put-back"]))}function g(f,C){s={...s,[f.id]:C},qe(d),A(""),a.onChange(
s),m()}function E(){let{fieldset:f}=u;f.disabled=!0;let C=setTimeout(()=>A(l["keep-opening"]),400),r=setTimeout(M,8e3);b=
[C,r]}function M(){b&&(b.forEach(clearTimeout),b=null,u&&(u.fieldset.disabled=!1),A(""))}function m(){let{item:f,skip:C,
where:r,next:c}=u,x=w();C.textContent=s[f.id]==null?l.skip:l["clear-and-skip"],r.textContent=W(l["question-of"],{n:p+1,all:x.
length}),c.textContent=p===x.length-1?l.done:l.next}function k(f,C=!0){if(b)return;let r=w();if(p+=f,p>=r.length){p=r.length-
1,E(),a.onDone(s);return}S({focus:C})}function S({focus:f=!1}={}){let C=w();p=Math.max(0,Math.min(p,C.length-1));let r=C[p],
c=`${i}-${r.id}`,x=e("legend",{},W(r.ask,s)),T=r.hint?e("p",{class:"ajar-hint",id:`${c}-hint`},r.hint):null,D=a.mark?.(r),
q=D?e("p",{class:"ajar-mark",id:`${c}-mark`},D):null,R=[T,q].filter(Boolean).map(({id:K})=>K).join(" "),P=r.among?{...r,
cards:pe(r,s)}:r,V=We[r.kind](P,de(P,s[r.id]),{words:l,group:c,change:K=>g(r,K),say:A}),J=e("fieldset",{class:`ajar-item\
 ajar-${r.kind}`,tabindex:"-1","aria-describedby":R||null},x,T,q,V),H=p>0?e("button",{type:"button",onclick:()=>k(-1)},l.
back):null,ce=e("button",{type:"button",onclick:()=>{if(b)return;let K=s,Ne=s[r.id]!=null;s={...s,[r.id]:null},a.onChange(
s),k(1),Ne&&$(l.cleared,K)}}),ie=e("button",{type:"button",onclick:()=>{b||(A(""),k(1))}}),ee=e("p",{class:"ajar-where"});
u={item:r,skip:ce,where:ee,next:ie,fieldset:J},j.replaceChildren(),d.replaceChildren(ee,J,e("div",{class:"ajar-moves"},H,
ce,ie)),m(),a.onMove?.(p),f&&(J.focus({preventScroll:!0}),ee.scrollIntoView({block:"nearest"}))}function N(f){if(j.replaceChildren(),
!f||!a.help||y>f.kinds.length)return null;let C=()=>{y=f.kinds.length+1,a.onAside?.(y),j.replaceChildren(),d.querySelector(
"[tabindex]").focus()};return j.append(a.help.notice(f,{level:o+1,aside:C})),j.querySelector("[tabindex]")}function F(f,{
focus:C=!1,danger:r=null}={}){u=null;let c=e(`h${o+1}`,{tabindex:"-1"},l["what-you-said"]);d.replaceChildren(e("div",{class:"\
ajar-reflection"},c,...f.flatMap(T=>te(T,o+2)),a.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",
onclick:()=>{p=0,S({focus:!0})}},l.change),e("button",{type:"button",onclick:()=>{let T=s;s={},p=0,y=0,a.onAside?.(0),a.
onStartOver(),S({focus:!0}),$(l["started-over"],T)}},l["start-over"])));let x=N(r);C&&(x??c).focus()}function L(f){let C=d.
contains(document.activeElement);C&&u&&!b||(M(),s={...f.answers},f.done?F(f.reflection,{focus:C,danger:f.danger}):(p=f.at??
Math.max(0,w().findIndex(r=>s[r.id]==null)),S()))}let{done:O,reflection:I,danger:B}=a;return L({answers:s,at:a.at,done:O,
reflection:I,danger:B}),{update:L,say:f=>{M(),A(f)}}}function qe(n){for(let t of n.querySelectorAll("input"))["radio","c\
heckbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var te=({heading:n,said:t,words:a},l)=>[n?e(
`h${l}`,{},n):null,t.length>1?e("ul",{class:"ajar-said"},...t.map(o=>e("li",{},o))):t.length?e("p",{class:"ajar-said"},t[0]):
null,...a.map(o=>e("p",{},o))].filter(Boolean),We={ruler(n,t,{group:a,change:l}){let o=Array.from({length:11},(i,s)=>e("\
label",{class:"ajar-number"},e("input",{type:"radio",name:a,value:s,checked:t===s,onchange:()=>l(s),"aria-describedby":s===
0?`${a}-low`:s===10?`${a}-high`:null}),e("span",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-nu\
mbers"},...o),e("p",{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${n.low}`),e("span",{id:`${a}-high`},
e("b",{},"10"),` ${n.high}`)))},choice(n,t,{words:a,group:l,change:o}){let{chosen:i,own:s}=t||{chosen:[],own:""},p=()=>o(
i.length||s.trim()?{chosen:[...i],own:s}:null),u=n.many?"checkbox":"radio",b=n.cards.map(h=>e("input",{type:u,name:l,value:h.
id,checked:i.includes(h.id),onchange:j=>{n.many?i=i.filter(d=>d!==h.id).concat(j.target.checked?h.id:[]):(i=[h.id],s="",
y&&(y.value="")),p()}})),y=n.own?e("input",{type:"text",value:s,maxlength:500,oninput:h=>{s=h.target.value,!n.many&&s.trim()&&
(i=[],b.forEach(j=>{j.checked=!1})),p()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[n.many?"\
choose-many":"choose-one"]),...n.cards.map((h,j)=>e("label",{class:"ajar-card"},b[j],e("span",{},h.text))),y?e("label",{
class:"ajar-own"},e("span",{},n.own),y):null)},sort(n,t,{words:a,group:l,change:o,say:i}){let s={...t},p={},u=n.piles.map(
d=>(p[d.id]=e("span",{}),e("li",{class:"ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar\
-over")},ondragleave:v=>v.currentTarget.classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.
remove("ajar-over");let w=h[v.dataTransfer.getData("text/plain")]?.[d.id];w&&!w.matches(":disabled")&&(w.checked=!0,y(w.
dataset.card,d))}},p[d.id]))),b=()=>n.piles.forEach(d=>{p[d.id].textContent=W(a["pile-count"],{pile:d.text,n:Object.values(
s).filter(v=>v===d.id).length})}),y=(d,v)=>{s[d]=v.id,b(),o({...s}),i(W(a.moved,{card:n.cards.find(w=>w.id===d).text,pile:v.
text}))},h={},j=n.cards.map(d=>{h[d.id]={};let v=`${l}-${d.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",
ondragstart:w=>w.dataTransfer.setData("text/plain",d.id)},e("legend",{},d.text),e("div",{class:"ajar-into"},...n.piles.map(
w=>{let A=e("input",{type:"radio",name:v,value:w.id,"data-card":d.id,checked:s[d.id]===w.id,onchange:()=>y(d.id,w)});return h[d.
id][w.id]=A,e("label",{},A,e("span",{},w.text))})))});return b(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("\
ul",{class:"ajar-piles"},...u),...j)},text(n,t,{words:a,change:l}){let o=e(n.long?"textarea":"input",{...n.long?{rows:8}:
{type:"text",value:t??""},maxlength:2e4,oninput:i=>l(i.target.value.trim()?i.target.value:null)});return n.long&&(o.value=
t??""),e("label",{class:"ajar-words"},e("span",{},a["own-words"]),o)},list(n,t,{words:a,change:l}){let o=e("div",{}),i=()=>{
let h=[...o.querySelectorAll("input")].map(j=>j.value).filter(j=>j.trim());l(h.length?h:null)},s=()=>[...o.children].forEach(
(h,j)=>{h.querySelector("label > span").textContent=W(a.line,{n:j+1}),h.querySelector("button").setAttribute("aria-label",
W(a["remove-line"],{n:j+1}))}),p=e("button",{type:"button",class:"ajar-link",onclick:()=>{b(""),o.lastElementChild.querySelector(
"input").focus()}},a["add-line"]),u=()=>{s(),p.hidden=o.children.length>=n.most},b=h=>{let j=e("div",{class:"ajar-line"},
e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"text",value:h,maxlength:2e4,oninput:i})),e("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let d=j.nextElementSibling||j.previousElementSibling;j.remove(),d||b(""),u(),i(),
(d||o.firstElementChild).querySelector("input").focus()}},"×"));o.append(j),u()},y=t||[];for(let h=0;h<Math.max(n.lines,
y.length);h++)b(y[h]??"");return e("div",{class:"ajar-lines"},o,p)},date(n,t,{words:a,change:l}){return e("label",{class:"\
ajar-words"},e("span",{},a["pick-date"]),e("input",{type:"date",value:t??"",oninput:o=>l(o.target.value||null)}))}};var Be="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Xe=new RegExp(`(${Be})|[.…]+|[!?;\\n]`,"gu");var fe=["emergency","crisis","violence","worried","child"],Re=["emergency","crisis","violence"],_e='a[href$="#Help-lines\
"]',_=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Pe(n,{
zone:t="",languages:a=[]}){let l=s=>s.endsWith("/")?t.startsWith(s):t===s,o=n.find(({zones:s})=>s.some(l));return o?o.code:
t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t)?"":a.map(s=>s.split("-").slice(1).join("-").toUpperCase()).find(s=>n.some(({code:p})=>p===
s))??""}var ne=(n,t)=>t.flatMap(a=>n.lines.filter(l=>l.topic===a)),me=n=>`tel:${n.match(/\d+/)[0]}`;function ge({words:n,countries:t=[],
leave:a,onCountry:l=()=>{}}){t.length&&(_().countries=t);let o=()=>_().countries,i=()=>_().chosen||Pe(o(),{zone:Intl.DateTimeFormat().
resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),s=()=>o().find(m=>m.code===i());function p(m){
_().chosen=m;for(let k of _().listeners)k()}function u(m,k){k(m);let S=!1,N=()=>{S||(S=m.isConnected),S&&!m.isConnected?
_().listeners.delete(N):k(m)};return _().listeners.add(N),m}let b=m=>u(e("div",{}),k=>k.replaceChildren(...m())),y=()=>{
let m=[...o(),{code:"-",country:n["help-elsewhere"]}],k=e("select",{onchange:()=>{p(k.value),l(k.value)}},...m.map(S=>e(
"option",{value:S.code},S.country)));return u(k,()=>{k.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("spa\
n",{},n["help-in"]),k)},h=({say:m,to:k},S)=>{if(/^(tel|sms):/.test(k))return e("a",{class:S?"ajar-reach":"ajar-reach aja\
r-first",href:k},m);let N=e("span",{},m),F=e("button",{type:"button",class:"ajar-link","aria-label":W(n["help-copy-what"],
{address:k}),onclick:async()=>{await He(k,N)&&(F.textContent=n["help-copied"])}},n["help-copy"]);return e("p",{class:"aj\
ar-chat"},N," ",F)},j=m=>e("li",{},e("p",{class:"ajar-for"},m.for_what),e("p",{class:"ajar-hint"},[m.name,m.hours,m.languages].
filter(Boolean).join(". ")),e("div",{class:"ajar-ways"},...m.reach.map(h))),d=({emergency:m,note:k})=>e("li",{class:"aja\
r-now"},e("p",{class:"ajar-for"},n["help-danger"]),k?e("p",{class:"ajar-hint"},k):null,e("div",{class:"ajar-ways"},e("a",
{class:"ajar-reach",href:me(m)},W(n["help-call"],{number:m})))),v=m=>b(()=>{let k=s();if(!k)return[e("p",{},n["help-else\
where-how"])];let S=m.flatMap(N=>N==="emergency"?d(k):ne(k,[N]).map(j));return[e("ul",{class:"ajar-help-lines"},...S)]});
function w(){let m=()=>{k.close?k.close():k.remove()},k=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>k.remove(),onkeydown:S=>{S.key==="Escape"&&(S.preventDefault(),S.stopPropagation(),m())}},e("div",{class:"\
ajar-help-bar"},y(),ae({words:n,leave:a})),e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},n["help-title"]),e("\
p",{},n["help-lead"]),v(fe),e("p",{class:"ajar-hint"},n["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},n["leave\
-how"]),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:m},n["help-close"])));document.body.append(k),k.showModal?
k.showModal():k.setAttribute("open",""),k.querySelector("h2").focus()}function A({title:m,text:k,now:S,lines:N,countries:F},{
level:L,aside:O}){return F&&!M()&&(_().countries=F),e("section",{class:"ajar-danger"},e(`h${L}`,{tabindex:"-1"},m),e("p",
{},k),e("ul",{class:"ajar-todo"},...S.map(I=>e("li",{},I))),y(),v(N),e("p",{class:"ajar-hint"},n["help-trace"]),e("butto\
n",{type:"button",class:"ajar-link",onclick:O},n["help-aside"]))}let $=()=>e("button",{type:"button",class:"ajar-get-hel\
p",onclick:w},n["help-get"]),g=()=>b(()=>{let m=s(),S=(m?[{say:m.emergency,to:me(m.emergency)},...ne(m,Re.slice(1)).map(
({reach:F})=>F.find(({to:L})=>L.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({say:F,to:L})=>[e("a",{href:L},
F)," · "]),N=e("button",{type:"button",class:"ajar-link",onclick:w},n["help-get"]);return[e("p",{class:"ajar-help-line"},
`${n["help-line"]} `,...S,N)]}),E=()=>b(()=>{let m=s();return m?[e("p",{},e("b",{},`${n["help-title"]}, ${m.country}`)),
e("p",{},`${n["help-danger"]} ${W(n["help-call"],{number:m.emergency})}`),e("ul",{},...ne(m,fe).map(({for_what:k,name:S,
reach:N,hours:F})=>e("li",{},`${k}: ${S}. ${N.map(({say:L})=>L).join(" · ")}. ${F}.`)))]:[e("p",{},n["help-elsewhere-ho\
w"])]}),M=()=>o().length>0;return{open:w,notice:A,button:$,line:g,text:E,choose:p,code:i,isKnown:M}}var ae=({words:n,leave:t})=>e(
"button",{type:"button",class:"ajar-leave-now",title:n["leave-how"],onclick:t},n.leave);function be(n){if(_().open){_().
open=n;return}_().open=n,window.addEventListener("click",t=>{t.target.closest?.(_e)&&(t.preventDefault(),t.stopPropagation(),
_().open())},{capture:!0})}async function He(n,t){try{return await navigator.clipboard.writeText(n),!0}catch{let a=document.
createRange();return a.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(a),document.execCommand(
"copy")}}function oe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",n=>n.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ye(n=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",a=>{
a.repeat||(t=a.key==="Shift"?[...t,a.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(n(),oe()))},{capture:!0})}function U(n,t){let a=!1,l=!1,o=()=>{l=a,a||t()};function i(){a=!0;let s=new AbortController,p=()=>{s.abort(),setTimeout(
()=>{a=!1,l&&o()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,p,{signal:s.signal,capture:u!==
"blur"})}for(let s of["pointerdown","keydown"])n.addEventListener(s,i);return o}function Z(n,t){let a=p=>[...n.querySelectorAll(
p)],l=a("details[open] > summary").map(p=>p.textContent),o=n.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let p of a("summary"))p.parentElement.open=l.includes(p.textContent);if(o===!1)return;let i=a("summary, button").
find(p=>p.textContent===o),s=i??n.querySelector("h2, p");i||(s.tabIndex=-1),s.focus({preventScroll:!0})}function ke({words:n,send:t}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,l=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},l),i=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),p=e("section",{class:"ajar-keeping","aria-label":n["keep-title"]},i,s),u={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},b=u,y=!1,h=!1,j=!1,d=!1,v=(f,C,r={})=>e("button",{type:"button",onclick:C,...r},f),w=f=>{f.tabIndex=
-1,f.focus()},A=()=>s.querySelector(".ajar-change"),$=()=>u.state==="kept"&&!u.reopen;function g(){let f={none:n["notice\
-alone"],locked:n["keep-locked"],kept:u.saved?n["keep-saved"]:n["keep-saving"]}[u.state];l.textContent!==f&&(l.textContent=
f),o.dataset.longest=u.state==="kept"?n["keep-saved"]:"",i.textContent!==u.problem&&(i.textContent=u.problem),i.hidden=!u.
problem}function E(){u={...u,saved:!1},g()}function M(){g(),b=u,$()?s.replaceChildren(h?L("change"):O()):u.state!=="none"?
s.replaceChildren(L("unlock")):y?s.replaceChildren(L(u.exists?"open":"start")):s.replaceChildren(d?N():S())}let m=()=>{y=
!0,M(),s.querySelector("input").focus()},k=()=>u.hosted?e("p",{},n["keep-hub"]):null;function S(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},n["keep-title"]),e("p",{},n[u.exists?"keep-there":"keep-why"]),k(),e("div",{class:"\
ajar-moves"},v(n["keep-nothing"],()=>{d=!0,M(),w(o)}),v(n[u.exists?"keep-open":"keep-start"],m)))}let N=()=>e("p",{},v(n[u.
exists?"keep-open":"keep-start"],m,{class:"ajar-link"}));function F(){let C=["none","weak","fair","good","strong"].map(r=>n[`\
keep-strength-${r}`]).reduce((r,c)=>c.length>r.length?c:r);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":C},e("span",{},n["keep-strength-none"]))}function L(f){let C=f==="start"||f==="change",r={start:n["keep-start"],
open:n["keep-open"],unlock:n["keep-unlock"],change:n["keep-change"]}[f],c=e("input",{id:`${a}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${a}-how`,oninput:()=>{C&&t({strength:c.value})}}),x=e("input",{id:`${a}-again`,type:"passwor\
d",spellcheck:"false"}),T=e("div",{},e("label",{for:`${a}-again`},n["keep-again"]),x),D=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),q=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t({place:q.value})}),
R=F(),P=()=>{if(!c.value){c.focus();return}if(D.hidden=!0,f==="change"){if(c.type==="password"&&x.value!==c.value){D.textContent=
n["keep-again-differs"],D.hidden=!1,x.focus();return}t({change:c.value},{awaited:!0})}else t({[f==="start"?"keep":"unloc\
k"]:c.value,place:q.value},{awaited:!0});l.textContent=n["keep-opening"],c.value="",x.value="",R.firstChild.textContent=
n["keep-strength-none"]},V=()=>{y=!1,h=!1,M(),f==="change"?A().focus():w(o)},J=e("details",{},e("summary",{},n["keep-whe\
re"]),e("label",{for:`${a}-place`},n["keep-place"]),q);return e("form",{class:"ajar-ask",onsubmit:H=>{H.preventDefault(),
P()}},e(u.state==="locked"?"h1":"p",{class:"ajar-title"},r),k(),f==="change"?e("p",{},n["keep-change-how"]):null,C?e("p",
{},n["keep-no-way-back"]):null,e("label",{for:`${a}-words`},n[f==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"\
ajar-hint",id:`${a}-how`},n[C?"keep-how":"keep-how-open"]),c,C?R:null,f==="change"?T:null,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:({target:H})=>{c.type=H.checked?"text":"password",T.hidden=H.checked,D.hidden=!0}}),
e("span",{},n["keep-see"])),f==="change"?D:J,e("div",{class:"ajar-moves"},f==="unlock"?null:v(n["keep-not-now"],V),e("bu\
tton",{type:"submit"},r)))}function O(){let f=e("select",{id:`${a}-minutes`,onchange:()=>t({minutes:Number(f.value)})},...[
...new Set([5,15,30,60,u.minutes])].sort((C,r)=>C-r).map(C=>e("option",{value:C,selected:C===u.minutes},W(n["keep-minute\
s"],{n:C}))));return e("div",{class:"ajar-kept"},v(n["keep-lock"],()=>t({lock:!0})),v(n["keep-change"],()=>{h=!0,j=!1,M(),
s.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},j?n["keep-changed"]:
""),e("details",{},e("summary",{},n["keep-where"]),e("p",{},u.place),u.copied?e("p",{},W(n["keep-copied"],{program:u.copied})):
null,e("label",{for:`${a}-minutes`},n["keep-idle"]),f))}function I(f){if(f.strength!=null){let C=s.querySelector(".ajar-\
strength > span");C&&(C.textContent=f.strength);return}if(f.changed){h=!1,M(),s.querySelector(".ajar-changed").textContent=
n["keep-changed"],j=!0,A().focus();return}u={...u,...f},u.state==="kept"&&(y=!1),$()||(h=!1),g(),B()}let B=U(s,()=>{let f=b;
if(f.state===u.state&&f.exists===u.exists&&f.minutes===u.minutes&&!!f.reopen==!!u.reopen&&!!f.hosted==!!u.hosted&&s.firstChild){
b=u;return}let r=y&&f.place!==u.place;M(),f.state!==u.state&&f.state!=="none"?w(o):r&&s.querySelector("input").focus()});
return M(),{line:o,more:p,update:I,begin:E,say:f=>{i.textContent=f,i.hidden=!1}}}function z(n,{sentence:t,wide:a,narrow:l,columns:o,rows:i},s){if(!t){n.replaceChildren(e("p",{class:"ajar-empty"},s["cha\
rt-empty"]));return}let p=(b,y)=>{let h=e("div",{class:`ajar-picture ajar-${y}`,role:"img","aria-label":t});return h.innerHTML=
b,h.firstElementChild.setAttribute("aria-hidden","true"),h},u=n.querySelector("details")?.open??!1;n.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},t),p(a,"wide"),p(l,"narrow"),e("details",{open:u},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...o.map(b=>e("th",{scope:"col"},b)))),e("tbody",{},...i.map(([b,...y])=>e("tr",{},e(
"th",{scope:"row"},b),...y.map(h=>e("td",{},h??"–")))))))))}function Q(n){let t={"us-letter":n["home-paper-letter"],a4:n["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(t).map(([i,s])=>e("option",{value:i,selected:i===a},s)));return e(
"label",{},n["home-paper"]," ",o)},value:()=>a}}function je(n,{words:t,send:a,onDispose:l}){let o={},i=null,s=!1,p="",u=e("div",{}),b=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),y=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),h=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),j=re(t),d=Q(t);n.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":t["\
room-title"]},b,u,h),j.dialog);let v=O=>{o.busy?h.textContent=t["room-one-moment"]:a(O,{awaited:!0})},w=(O,I)=>e("button",
{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>v(I)},O),A=(...O)=>e("div",{class:"ajar-moves ajar-many"},
...O);function $(){let O=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${L}-key`,"aria-describedby":`${L}\
-key-how`}):null,I=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{if(O&&!O.value){O.focus();return}
v({room:"open",...O?{key:O.value}:{}}),O&&(O.value="")}},t["room-open"]);return[e("h2",{},t["room-title"]),o.state==="en\
ded"?e("p",{class:"ajar-empty"},t["room-ended"]):null,e("p",{},t["room-how"]),e("p",{},o.elsewhere?W(t["room-how-elsewhe\
re"],{address:o.elsewhere}):t["room-how-network"]),O?e("label",{class:"ajar-words",for:O.id},t["room-host-key"]):null,O?
e("p",{class:"ajar-hint",id:`${L}-key-how`},t["room-host-key-how"]):null,O,A(I,o.elsewhere?null:w(t["room-inside"],{room:"\
inside"})),o.elsewhere?null:e("p",{},t["room-rehearse-how"]),o.elsewhere?null:A(...[12,3].map(B=>w(W(t["room-rehearse"],
{n:B}),{room:"rehearse",phones:B})))]}let g=()=>[e("h2",{},t["room-title"]),e("p",{},t["room-lost"]),A(w(t["room-go-on"],
{room:"go-on"}),w(t["room-end"],{room:"end"}))];function E(){let O=e("button",{type:"button",onclick:()=>j.show()},t["ro\
om-large"]),I=e("p",{},o.inside&&!o.practice?t["room-inside-open"]:W(t["room-line"],{code:o.code})),B=o.address?O:null;return i?
[M(),e("div",{class:"ajar-door-line"},I,y,B),m(),S()]:[e("h2",{},t["room-title"]),M(),m(),I,o.address?ve(t,o):null,o.inside?
e("p",{},t[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.address?e("p",{class:"ajar-empty"},t["\
room-no-address"]):null,o.addresses?.length>1?k():null,o.addresses?.length?e("p",{class:"ajar-hint"},t["room-firewall"]):
null,e("div",{class:"ajar-door-line"},y,B,o.inside&&!o.practice?w(t["room-widen"],{room:"widen"}):null),S()]}let M=()=>o.
practice?e("p",{},Y(t)):null,m=()=>o.again?e("p",{class:"ajar-hint"},t["room-again"]):null;function k(){let O=e("select",
{id:`${L}-address`,onchange:()=>a({room:"pick",ip:O.value})},...o.addresses.map(({ip:I,network:B})=>e("option",{value:I,
selected:I===o.picked},`${I} (${B})`)));return e("label",{class:"ajar-words",for:O.id},e("span",{},t["room-address"]),O)}
function S(){let O=e("div",{}),I=e("button",{type:"button",onclick:()=>C(!1)},t["room-end-no"]),B=e("button",{type:"butt\
on",onclick:()=>C(!0)},t["room-end"]),f=()=>O.replaceChildren(...s?[e("p",{},t["room-end-sure"]),A(I,w(t["room-end"],{room:"\
end"}))]:[B]),C=c=>{s=c,f(),(s?I:B).focus()};f();let r=(c,x)=>e("button",{type:"button",onclick:()=>a({room:"take",...x()},
{awaited:!0})},c);return e("details",{class:"ajar-ending"},e("summary",{},t["room-ending"]),o.shown?e("p",{},t["room-tak\
e-how"]):e("p",{},t["room-take-nothing"]),o.shown?A(r(t["room-take-table"],()=>({what:"table"})),r(t["room-take-page"],()=>({
what:"page",paper:d.value()})),d.element()):null,e("p",{},t["room-end-how"]),O)}function N(O){o={...o,...O},b.textContent!==
o.problem&&(b.textContent=o.problem),b.hidden=!o.problem;let I=se(t,o.joined);y.textContent!==I&&(y.textContent=I),j.update(
o,I),i===null&&o.state==="open"&&(i=!o.here),o.state!=="open"&&(i=null,s=!1),o.busy||(h.textContent=""),F()}let F=U(u,()=>{
let{joined:O,problem:I,...B}=o,f=JSON.stringify([B,i]);if(f===p)return;p=f;let C={open:E,lost:g}[o.state]??$;Z(u,()=>u.replaceChildren(
...C().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let L=`ajar-door-${window.ajarForms}`;return X(n,()=>a(
{room:"look"}),l),{update:N}}var se=(n,t)=>t?t===1?n["room-joined-one"]:W(n["room-joined"],{n:t}):n["room-joined-none"],
Y=n=>e("span",{class:"ajar-rehearsal"},n["room-practice"]);function ve(n,t){let a=e("div",{class:"ajar-scan",role:"img",
"aria-label":n["room-scan-alt"]});return a.innerHTML=t.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e(
"div",{class:"ajar-way-in"},a,e("div",{},e("p",{},n["room-scan"]),e("p",{class:"ajar-address"},t.address),e("p",{},n["ro\
om-type-code"]),e("p",{class:"ajar-code"},t.code)))}function re(n){let t=e("div",{}),a=e("dialog",{class:"ajar-wall","ar\
ia-label":n["room-title"],"data-lm-suppress-shortcuts":"true"},t,e("button",{type:"button",onclick:()=>a.close()},n["roo\
m-back"])),l=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.showModal(),update(i,s){l.textContent=s;let p=JSON.
stringify([i.address,i.code,i.practice]);p!==o&&(o=p,i.address?t.replaceChildren(i.practice?e("p",{},Y(n)):"",ve(n,i),l):
(a.close(),t.replaceChildren()))}}}function X(n,t,a){let l=new IntersectionObserver(o=>{o.some(({isIntersecting:i})=>i)&&
t()});l.observe(n),a(()=>l.disconnect())}function we(n,{words:t,send:a,open:l,help:o}){let i=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=e(
"div",{}),p={},u="",b=0,y=Q(t);n.replaceChildren(e("section",{class:"ajar-home","aria-label":t["home-title"]},s),i);let h=(g,E)=>e(
"button",{type:"button",onclick:E},g),j=g=>e("div",{class:"ajar-reflection"},...g.flatMap(E=>te(E,3)));function d(g,E,M){
let m=e("div",{class:"ajar-twice"}),S=h(g,()=>{let N=h(t["home-no"],()=>{m.replaceChildren(S),S.focus()});m.replaceChildren(
e("p",{},E),e("div",{class:"ajar-moves"},N,h(g,()=>{m.replaceChildren(S),S.focus(),a(M)}))),N.focus()});return m.append(
S),m}let v=()=>{let g=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{g.files[0]&&a({import:await g.
files[0].text()}),g.value=""}});return e("label",{class:"ajar-words"},e("span",{},t["home-bring"]),g)},w=U(s,()=>{let g=JSON.
stringify(p);g!==u&&(u=g,Z(s,A))});function A(){let g=(m,k)=>h(k,()=>a({take:m})),E=b>(p.danger?.kinds.length??0)?null:p.
danger,M=()=>{b=E.kinds.length+1,A(),s.querySelector(".ajar-welcome").focus()};s.replaceChildren(E?o.notice(E,{level:2,aside:M}):
"",e("p",{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?e("div",{class:"ajar-moves"},h(t["home-go-on"],()=>l(
p.section))):"",p.due?.length?e("ul",{},...p.due.map(m=>e("li",{},m))):"",p.plan?.length?e("h2",{},t["home-plan"]):"",p.
plan?.length?j(p.plan):"",p.plan?.length&&!E?o.line():"",...(p.earlier??[]).filter(({plan:m})=>m.length).map(({title:m,plan:k})=>e(
"details",{},e("summary",{},`${t["home-plan"]}, ${m}`),j(k))),e("details",{},e("summary",{},t["home-take"]),e("p",{},t["\
home-not-encrypted"]),e("div",{class:"ajar-take"},...E?[]:[h(t["home-take-plan"],()=>a({take:"plan",paper:y.value(),country:o.
code()})),y.element(),g("calendar",t["home-take-calendar"]),g("calendar-line",t["home-take-calendar-line"])],g("check-in\
s",t["home-take-check-ins"]),g("everything",t["home-take-everything"])),v()),p.something?e("details",{},e("summary",{},t["\
home-end"]),e("p",{},t["home-anew-how"]),d(t["home-anew"],t["home-anew-sure"],{restart:!0}),e("p",{},t["home-erase-how"]),
d(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:g=>{p=g,w()},say:(g,E="")=>{let M=e("div",{class:"\
ajar-text"});M.innerHTML=E,i.replaceChildren(g,M),i.scrollIntoView({block:"nearest"})}}}function xe({name:n,type:t,data:a}){
let l=Uint8Array.from(atob(a),i=>i.charCodeAt(0)),o=URL.createObjectURL(new Blob([l],{type:t}));e("a",{href:o,download:n}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function Ce({units:n,slips:t},{words:a,ask:l,send:o}){window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-hands-${window.
ajarForms}`,s=new Map,p=d=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...d}),u=p({id:`${i}-people`,
min:1}),b=d=>Math.max(0,Math.floor(Number(d.value)||0)),y=d=>d.kind==="card"?d.bands.slice(0,1):d.bands,h=d=>{let v=n.filter(
g=>g.item===d),w=(g,E)=>{let M=p({"aria-label":[g.card,y(g)[E]].filter(Boolean).join(": ")});return s.set(g.id,[...s.get(
g.id)??[],M]),M},A=v.length===1&&!v[0].card?v[0].bands.map((g,E)=>[g,[w(v[0],E)]]):v.map(g=>[g.card,y(g).map((E,M)=>w(g,
M))]),$=v[0].card?["",...y(v[0])]:null;return e("table",{},e("caption",{},l(d)),$&&$.length>2?e("thead",{},e("tr",{},...$.
map(g=>g?e("th",{scope:"col"},g):e("td",{})))):null,e("tbody",{},...A.map(([g,E])=>e("tr",{},e("th",{scope:"row"},g),...E.
map(M=>e("td",{},M))))))};function j(){let d=new Map(n.map($=>[$,s.get($.id).map(b)])),v=Math.max(...[...d.values()].map(
$=>$.reduce((g,E)=>g+E,0))),w=b(u)||v;if(!w){u.focus();return}let A=Object.fromEntries([...d].map(([$,g])=>[$.id,$.kind===
"card"?[g[0],Math.max(0,w-g[0])]:g]));o({counts:A,people:w})}return e("details",{class:"ajar-hands"},e("summary",{},a[t?
"room-slips":"room-hands"]),e("p",{},a[t?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:d=>{d.preventDefault(),j()}},
...[...new Set(n.map(d=>d.item))].map(h),e("label",{class:"ajar-words",for:u.id},e("span",{},a["room-people"]),u),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function Se(n,{words:t,send:a,onDispose:l,form:o,ask:i}){let s={not:{}},p=!1,u="",b=!1,y=(c,x={})=>{b=c==="reveal",a({question:n.
of,do:c,...x},{awaited:!0})},h=e("div",{class:"ajar-results",hidden:!0}),j=e("div",{class:"ajar-held",role:"status","ari\
a-live":"polite"}),d=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),v=e("span",{}),w=e("p",{class:"ajar-counts"}),
A=Ue(n.minutes,t,l),$=e("button",{type:"button",class:"ajar-link",onclick:()=>F(!p)}),g=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),E=(...c)=>{g.textContent!==c[0]&&g.replaceChildren(...c)},M={open:t["room-ask-open"],close:t["\
room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},m=Object.keys(M).filter(c=>n.units.length||c==="\
open"||c==="close"),k=Object.fromEntries(m.map(c=>[c,e("button",{type:"button",onclick:()=>{k[c].getAttribute("aria-disa\
bled")?E(S(c)):c==="reset"?N():y(c)}},M[c])])),S=c=>s.busy?t["room-one-moment"]:s.not[c];function N(){let c=e("button",{
type:"button",class:"ajar-link",onclick:()=>{E(""),k.reset.focus()}},t["home-no"]),x=e("button",{type:"button",class:"aj\
ar-link",onclick:()=>{E(""),k.reset.focus(),y("reset")}},t["room-ask-reset"]);g.replaceChildren(t["room-reset-sure"]," ",
c," ",x),c.focus()}function F(c){p=c,h.hidden=!c,o().hidden=c,$.textContent=t[c?"room-show-question":"room-show-result"]}
let L=re(t),O=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>L.show()},t["room-code"]),I={ready:t["ro\
om-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function B(c){let x=s;s={...s,...c};let T=s.room==="open";
v.replaceChildren(s.practice?Y(t):""),d.textContent=s.problem,d.hidden=!s.problem;let D=[[s.answered,t["room-answered"]],
[s.joined,t["room-have-joined"]]],q=!T||!n.units.length?[]:s.hands||s.inside?D.slice(0,1):D;w.replaceChildren(...q.map(([
P,V])=>e("span",{},e("b",{},`${P}`)," ",V))),A.update(s.seconds);for(let P of m)$e(k[P],S(P));let R=T?s.hands?t["room-by\
-hands-now"]:I[s.state]:t["room-not-open"];(x.state!==s.state||x.room!==s.room||x.hands!==s.hands)&&E(R),Oe(j,s.withheld),
L.update(s.way??{},se(t,s.joined)),O.hidden=!s.way?.address,f(),b&&!s.busy&&s.state==="closed"&&j.childElementCount&&(b=
!1,j.scrollIntoView({block:"nearest"}))}function f(){let c=JSON.stringify(s.charts??[]);if(c===u)return;u=c;let x=!!s.charts?.
length;h.replaceChildren(...Me(s.charts??[],t)),$.hidden=!x,F(x),x&&b&&h.scrollIntoView({block:"start"}),b=!1}let C=e("d\
iv",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},n.units.length?
w:e("p",{class:"ajar-private"},t["room-nothing-counted"]),e("div",{class:"ajar-moves"},...m.map(c=>k[c]))),e("div",{class:"\
ajar-bar-line"},v,g,$,O,A.element),L.dialog);C.addEventListener("mousedown",c=>{c.target.closest("button")&&c.preventDefault()});
let r=n.units.length?Ce(n,{words:t,ask:i,send:c=>y("hands",c)}):null;return $.hidden=!0,X(C,()=>a({room:"look"}),l),{parts:[
h,j,d,C,r].filter(Boolean),update:B}}function $e(n,t){n.toggleAttribute("aria-disabled",!!t),t&&n.setAttribute("aria-dis\
abled","true"),n.title=t||""}function Oe(n,t=[]){let a=[...n.children].map(l=>l.textContent);JSON.stringify(a)!==JSON.stringify(
t)&&n.replaceChildren(...t.map(l=>e("p",{},l)))}var Me=(n,t)=>n.map(a=>{let l=e("div",{class:"ajar-chart-block"});return z(
l,a,t),l});function Ee(n,{words:t,send:a,onDispose:l}){let o={},i="",s=e("div",{class:"ajar-results"}),p=e("div",{class:"\
ajar-held",role:"status","aria-live":"polite"}),u=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=e("div",{}),y=e(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),h=e("button",{type:"button",onclick:()=>{h.getAttribute("a\
ria-disabled")?y.textContent=j():(y.textContent="",a({moves:!0},{awaited:!0}))}},t["room-moves"]),j=()=>o.busy?t["room-o\
ne-moment"]:o.not;return n.replaceChildren(e("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},b,s,p,
u,e("p",{class:"ajar-hint"},t["room-moves-how"]),e("div",{class:"ajar-moves"},h),y)),X(n,()=>a({room:"look"}),l),{update(d){
o={...o,...d},b.replaceChildren(o.practice?Y(t):""),u.textContent=o.problem,u.hidden=!o.problem,Oe(p,o.withheld),$e(h,j());
let v=JSON.stringify(o.charts??[]);v!==i&&(i=v,s.replaceChildren(...o.charts?.length?Me(o.charts,t):[e("p",{class:"ajar-\
empty"},t["room-chart-empty"])]))}}}function Ue(n,t,a){let l=null,o=!1,i=e("span",{role:"timer"}),s=e("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{o=!o,u()}}),p=e("p",{class:"ajar-clock"},i," ",s);function u(){let y=l===null?null:
Math.max(0,Math.floor((Date.now()-l)/1e3)),h=y===null?"":`${Math.floor(y/60)}:${String(y%60).padStart(2,"0")}`,j=y===null?
n?W(t["room-minutes"],{minutes:n}):"":n?W(t["room-clock"],{time:h,minutes:n}):h;i.textContent=o?"":j,s.textContent=t[o?"\
room-clock-show":"room-clock-hide"],p.hidden=!j}let b=setInterval(()=>{l!==null&&u()},1e3);return a(()=>clearInterval(b)),
{element:p,update:y=>{l=y==null?null:Date.now()-y*1e3,u()}}}function Ae(n,{words:t,picked:a,pick:l}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
i=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),p=e("summary",{}),u=({title:h,
story:j,more:d,role:v})=>{i.innerHTML=j,i.prepend(e("h2",{},h)),s.innerHTML=d,p.textContent=v},b=n.couples.find(h=>h.id===
a)??n.couples[0],y=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},t.couple),e("p",{class:"ajar-hint"},t["cou\
ple-how"]),e("div",{class:"ajar-cards"},...n.couples.map(h=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,
value:h.id,checked:h===b,onchange:()=>{u(h),l(h.id)}}),e("span",{},h.title)))));return u(b),e("section",{class:"ajar-sce\
nario","aria-label":t.couple},i,e("details",{class:"ajar-role"},p,s),y)}window.ajarShown??(window.ajarShown=new WeakMap);var G=window.ajarShown;function le(){let n=document.getElementById("aja\
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
`;n.textContent!==t&&(n.textContent=t)}function Te({model:n,el:t}){le();let a=n.get("pages"),l=n.get("words"),o=new Map,
i=new Map,s=new Map,p=[],u=r=>p.push(r),b=null,y=!1,h=!1,j=new Map,d=Math.min(n.get("page"),a.length-1);t.classList.add(
"ajar");let v=e("div",{class:"ajar-page"}),w=e("p",{class:"ajar-lost",role:"alert",hidden:!0},l.lost),A=0,$=(r,{awaited:c=!1}={})=>{
try{n.send(r)}catch{w.hidden=!1;return}c&&!A&&(A=setTimeout(()=>{w.hidden=!1},8e3))},g=ge({words:l,countries:n.get("noti\
ce")?.help??a[0]?.blocks[0]?.help,leave:()=>E(),onCountry:r=>$({country:r})}),E=()=>{$({forget:!0}),oe()},M=(r,c,x)=>(o.
set(r.key,x),i.has(r.key)&&x.update(i.get(r.key)),c),m={html(r){let c=e("div",{class:"ajar-text"});return c.innerHTML=r.
html,c.addEventListener("click",x=>{let T=x.target.closest("a"),D=a.findIndex(({id:q})=>q&&T?.getAttribute("href")===`${q}\
.ipynb`);D<0||(x.preventDefault(),L(D))}),c},home(r){let c=e("div",{});return M(r,c,we(c,{words:l,send:$,open:T=>L(a.findIndex(
({id:D})=>D===T)),help:g})),$({home:r.key}),c},scenario(r){return Ae(r,{words:l,picked:n.get("couple"),pick:c=>{n.set("c\
ouple",c),n.save_changes()}})},door(r){let c=e("div",{});return M(r,c,je(c,{words:l,send:$,onDispose:u}))},group(r){let c=e(
"div",{});return M(r,c,Ee(c,{words:l,send:$,onDispose:u}))},asking(r){let{items:c}=a[d].blocks.find(({key:q})=>q===r.of).
exercise,{parts:x,update:T}=Se(r,{words:l,send:$,onDispose:u,form:()=>s.get(r.of),ask:q=>c.find(R=>R.id===q).ask}),D=document.
createDocumentFragment();return D.append(...x),M(r,D,{update:T})},exercise(r){let c=e("div",{});s.set(r.key,c);let x=(T,D)=>{
b?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let q=window.ajarSent;j.set(r.key,q),$({key:r.key,
...T,sent:q},{awaited:D})};return o.set(r.key,he(c,r.exercise,{words:l,level:r.level,...i.get(r.key),help:g,below:()=>r.
key.startsWith("plan@")&&g.isKnown()?g.line():null,onAside:T=>S(r.key,{aside:T}),onChange:T=>{S(r.key,{answers:T,done:!1}),
x({answers:T,done:!1},h)},onMove:T=>S(r.key,{at:T}),onDone:T=>x({answers:T,done:!0},!0),onStartOver:()=>{S(r.key,{answers:{},
done:!1}),x({remove:!0})}})),c},chart(r){let c=e("div",{class:"ajar-chart-block"});return o.set(r.key,{update:x=>z(c,x,l)}),
z(c,i.get(r.key)??{},l),$({chart:r.key}),c},notice(r){if(ye(()=>$({forget:!0})),!r.leave)return e("div",{class:"ajar-not\
ice"},e("p",{},r.text));let c=e("div",{class:"ajar-leave"},g.button(),ae({words:l,leave:E}));be(g.open),b=ke({words:l,send:$});
let x=document.createDocumentFragment();return x.append(e("div",{class:"ajar-notice"},b.line,c),e("div",{class:"ajar-on-\
paper"},g.text()),b.more),x}},k=r=>a[d].blocks.find(c=>c.kind===r),S=(r,c)=>i.set(r,{...i.get(r),...c}),N=()=>{for(let r of p.
splice(0))r()};function F({focus:r=!1}={}){if(N(),o.clear(),y){v.replaceChildren(b?"":e("p",{class:"ajar-empty"},l["keep\
-locked-here"]));return}if(v.replaceChildren(...a[d].blocks.map(q=>m[q.kind](q))),a.length<2)return;let c=(q,R)=>e("butt\
on",{type:"button",onclick:()=>L(q)},R),x=d>0?c(d-1,l["previous-page"]):null,T=d<a.length-1?c(d+1,l["next-page"]):null;if(v.
append(e("div",{class:"ajar-moves ajar-turn"},x,T)),O.replaceChildren(...a.map(({title:q},R)=>e("li",{},e("button",{type:"\
button","aria-current":R===d?"page":null,onclick:()=>L(R)},q)))),I.textContent=W(l["page-of"],{n:d+1,all:a.length,title:a[d].
title}),!r)return;let D=v.querySelector("h1, h2, h3")??v;D.tabIndex=-1,D.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function L(r){a[r]&&(d=r,O.parentElement.open=B(),n.set("page",r),n.save_changes(),F({focus:!0}))}let O=e("ol",
{}),I=e("summary",{}),B=()=>window.innerWidth>640;n.get("notice")&&t.append(m.notice(n.get("notice")));let f=e("nav",{class:"\
ajar-nav","aria-label":l.pages},e("details",{open:B()},I,O));a.length>1&&t.append(f),t.append(w,v);let C=0;for(let r of[
"keydown","pointerdown","scroll"])t.addEventListener(r,()=>{Date.now()-C<3e4||(C=Date.now(),$({active:!0}))},{passive:!0,
capture:!0});return n.on("msg:custom",r=>{if(clearTimeout(A),A=0,w.hidden=!0,r.keeping){let c=[...j.values()].some(D=>r.
acknowledged<D);b?.update(c?{...r.keeping,saved:!1}:r.keeping);let{state:x}=r.keeping,T=x==="locked";x&&(h=x==="kept"),x&&
T!==y&&(y=T,i.clear(),f.hidden=y,F())}for(let[c,x]of Object.entries(r.states??{})){if(r.acknowledged<j.get(c))continue;let T=x.
answers&&!Object.keys(x.answers).length;S(c,T?{...x,at:0}:x),o.get(c)?.update(i.get(c))}r.country!=null&&g.choose(r.country),
r.file&&xe(r.file),r.erased&&o.get("home")?.say(r.erased,k("home")?.erased),r.said&&(o.get("home")??b)?.say(r.said),r.open&&
L(a.findIndex(({id:c})=>c===r.open)),r.problem&&o.get(r.problem.key)?.say(r.problem.text)}),n.on("change:pages",()=>{a=n.
get("pages"),F()}),F(),G.set(l,(G.get(l)??0)+1),$({ready:!0}),()=>{N(),clearTimeout(A),G.set(l,G.get(l)-1),G.get(l)||$({
gone:!0})}}var Ve=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Le;async function Ie(n){
let t=Object.entries(Le[n]).sort(([a],[l])=>l.localeCompare(a,"en",{numeric:!0})).map(([,a])=>a);return(await(t.find(a=>a.
loaded)??t[0]).get())()}async function Je(){let{DOMWidgetModel:n,DOMWidgetView:t,IJupyterWidgetRegistry:a}=await Ie("@ju\
pyter-widgets/base");class l extends n{}class o extends t{render(){let{model:s}=this;this.dispose=Te({el:this.el,model:{
get:p=>s.get(p),set:(p,u)=>s.set(p,u),save_changes:()=>s.save_changes(),send:p=>s.send(p),on:(p,u)=>this.listenTo(s,p,u)}})}remove(){
return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:views",autoStart:!0,requires:[a],activate:(i,s)=>{
le(),s.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:l,View:o}})}}}var Ke=()=>new Promise(n=>{requestAnimationFrame(
()=>{setTimeout(n)}),setTimeout(n,100)});async function ze({context:n,sessionContext:t}){if(await n.ready,await t.ready,
t.hasNoKernel)return;let{connectionStatusChanged:a,statusChanged:l}=t;await new Promise(o=>{let i=()=>{if(!Ve.has(t.kernelDisplayStatus)){
for(let s of[a,l])s.disconnect(i);o()}};for(let s of[a,l])s.connect(i);i()})}async function Ye(){let{INotebookTracker:n,
NotebookActions:t}=await Ie("@jupyterlab/notebook"),a=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[n],activate:({
commands:l},o)=>{o&&l.addCommand("ajar:begin",{label:"Begin",execute:async()=>{let i=o.currentWidget;if(!i||a.has(i))return!1;
a.add(i),await ze(i).finally(()=>{a.delete(i)});let{content:s,sessionContext:p}=i,u=w=>t.runCells(s,w,p),b=w=>w.model.type===
"code",y=s.widgets.filter(w=>b(w)||w.rendered===!1),[h,j=h]=y.filter(b),d=1+y.indexOf(j),v=await u(y.slice(0,d));return await Ke(),
v&&u(y.slice(d))}})}}}window._JUPYTERLAB??(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(n){Le=n},async get(){let n=await Promise.
all([Je(),Ye()]);return()=>({__esModule:!0,default:n})}};})();
