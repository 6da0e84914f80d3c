var R=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,l,a)=>{let i=n[l];return a?Number.isInteger(i)?i+1:o:["number",
"string"].includes(typeof i)?i:o}),ie=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function pe(t,n){let o=n[t.among?.item]??{},l=t.cards.filter(a=>t.among?.piles.includes(o[a.id]));return l.length?
l:t.cards}var ue=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(o=>t.cards.some(l=>l.id===o))};var Te=["button","input","select","summary","textarea"],Le=["input","select","textarea"];function e(t,n={},...o){let l=document.
createElement(t);for(let[a,i]of Object.entries(n))a.startsWith("on")?l.addEventListener(a.slice(2),i):i===!0?l.setAttribute(
a,""):i!==!1&&i!=null&&l.setAttribute(a,i);return Te.includes(t)&&l.setAttribute("data-lm-suppress-shortcuts","true"),Le.
includes(t)&&l.setAttribute("autocomplete","off"),l.append(...o.filter(a=>a!=null)),l}function de(t,n,o){let{words:l,level:a=3}=o;
window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,s={...o.answers},u=0,p=null,b=null,j=o.aside??
0,d=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),y=e("div",{}),f=e("div",{class:"ajar-body"}),v=e("se\
ction",{class:"ajar-form","aria-labelledby":`${i}-title`},e(`h${a}`,{id:`${i}-title`},n.title),e("p",{class:"ajar-why"},
n.why),n.private?e("p",{class:"ajar-private"},n.private):null,y,f,d);t.replaceChildren(v);let w=()=>n.items.filter(h=>ie(
h,s)),A=h=>{d.replaceChildren(h)};function $(h,C){d.replaceChildren(`${h} `,e("button",{type:"button",class:"ajar-link",
onclick:()=>{s=C,A(""),o.onChange(s),S({focus:!0})}},l["put-back"]))}function g(h,C){s={...s,[h.id]:C},A(""),o.onChange(
s),m()}function E(){let{fieldset:h}=p;h.disabled=!0;let C=setTimeout(()=>A(l["keep-opening"]),400),r=setTimeout(M,8e3);b=
[C,r]}function M(){b&&(b.forEach(clearTimeout),b=null,p&&(p.fieldset.disabled=!1),A(""))}function m(){let{item:h,skip:C,
where:r,next:c}=p,x=w();C.textContent=s[h.id]==null?l.skip:l["clear-and-skip"],r.textContent=R(l["question-of"],{n:u+1,all:x.
length}),c.textContent=u===x.length-1?l.done:l.next}function k(h,C=!0){if(b)return;let r=w();if(u+=h,u>=r.length){u=r.length-
1,E(),o.onDone(s);return}S({focus:C})}function S({focus:h=!1}={}){let C=w();u=Math.max(0,Math.min(u,C.length-1));let r=C[u],
c=`${i}-${r.id}`,x=e("legend",{},R(r.ask,s)),T=r.hint?e("p",{class:"ajar-hint",id:`${c}-hint`},r.hint):null,F=o.mark?.(r),
q=F?e("p",{class:"ajar-mark",id:`${c}-mark`},F):null,W=[T,q].filter(Boolean).map(({id:J})=>J).join(" "),_=r.among?{...r,
cards:pe(r,s)}:r,U=Ne[r.kind](_,ue(_,s[r.id]),{words:l,group:c,change:J=>g(r,J),say:A}),z=e("fieldset",{class:`ajar-item\
 ajar-${r.kind}`,tabindex:"-1","aria-describedby":W||null},x,T,q,U),P=u>0?e("button",{type:"button",onclick:()=>k(-1)},l.
back):null,le=e("button",{type:"button",onclick:()=>{if(b)return;let J=s,Ae=s[r.id]!=null;s={...s,[r.id]:null},o.onChange(
s),k(1),Ae&&$(l.cleared,J)}}),ce=e("button",{type:"button",onclick:()=>{b||(A(""),k(1))}}),ee=e("p",{class:"ajar-where"});
p={item:r,skip:le,where:ee,next:ce,fieldset:z},y.replaceChildren(),f.replaceChildren(ee,z,e("div",{class:"ajar-moves"},P,
le,ce)),m(),o.onMove?.(u),h&&(z.focus({preventScroll:!0}),ee.scrollIntoView({block:"nearest"}))}function I(h){if(y.replaceChildren(),
!h||!o.help||j>h.kinds.length)return null;let C=()=>{j=h.kinds.length+1,o.onAside?.(j),y.replaceChildren(),f.querySelector(
"[tabindex]").focus()};return y.append(o.help.notice(h,{level:a+1,aside:C})),y.querySelector("[tabindex]")}function D(h,{
focus:C=!1,danger:r=null}={}){p=null;let c=e(`h${a+1}`,{tabindex:"-1"},l["what-you-said"]);f.replaceChildren(e("div",{class:"\
ajar-reflection"},c,...h.flatMap(T=>te(T,a+2)),o.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",
onclick:()=>{u=0,S({focus:!0})}},l.change),e("button",{type:"button",onclick:()=>{let T=s;s={},u=0,j=0,o.onAside?.(0),o.
onStartOver(),S({focus:!0}),$(l["started-over"],T)}},l["start-over"])));let x=I(r);C&&(x??c).focus()}function L(h){let C=f.
contains(document.activeElement);C&&p&&!b||(M(),s={...h.answers},h.done?D(h.reflection,{focus:C,danger:h.danger}):(u=h.at??
Math.max(0,w().findIndex(r=>s[r.id]==null)),S()))}let{done:O,reflection:N,danger:B}=o;return L({answers:s,at:o.at,done:O,
reflection:N,danger:B}),{update:L,say:h=>{M(),A(h)}}}var te=({heading:t,said:n,words:o},l)=>[t?e(`h${l}`,{},t):null,n.length>
1?e("ul",{class:"ajar-said"},...n.map(a=>e("li",{},a))):n.length?e("p",{class:"ajar-said"},n[0]):null,...o.map(a=>e("p",
{},a))].filter(Boolean),Ne={ruler(t,n,{group:o,change:l}){let a=Array.from({length:11},(i,s)=>e("label",{class:"ajar-num\
ber"},e("input",{type:"radio",name:o,value:s,checked:n===s,onchange:()=>l(s),"aria-describedby":s===0?`${o}-low`:s===10?
`${o}-high`:null}),e("span",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...a),e("p",
{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${o}-high`},e("b",{},"10"),` ${t.
high}`)))},choice(t,n,{words:o,group:l,change:a}){let{chosen:i,own:s}=n||{chosen:[],own:""},u=()=>a(i.length||s.trim()?{
chosen:[...i],own:s}:null),p=t.many?"checkbox":"radio",b=t.cards.map(d=>e("input",{type:p,name:l,value:d.id,checked:i.includes(
d.id),onchange:y=>{t.many?i=i.filter(f=>f!==d.id).concat(y.target.checked?d.id:[]):(i=[d.id],s="",j&&(j.value="")),u()}})),
j=t.own?e("input",{type:"text",value:s,maxlength:500,oninput:d=>{s=d.target.value,!t.many&&s.trim()&&(i=[],b.forEach(y=>{
y.checked=!1})),u()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},o[t.many?"choose-many":"choose\
-one"]),...t.cards.map((d,y)=>e("label",{class:"ajar-card"},b[y],e("span",{},d.text))),j?e("label",{class:"ajar-own"},e(
"span",{},t.own),j):null)},sort(t,n,{words:o,group:l,change:a,say:i}){let s={...n},u={},p=t.piles.map(f=>(u[f.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.
currentTarget.classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");
let w=d[v.dataTransfer.getData("text/plain")]?.[f.id];w&&!w.matches(":disabled")&&(w.checked=!0,j(w.dataset.card,f))}},u[f.
id]))),b=()=>t.piles.forEach(f=>{u[f.id].textContent=R(o["pile-count"],{pile:f.text,n:Object.values(s).filter(v=>v===f.id).
length})}),j=(f,v)=>{s[f]=v.id,b(),a({...s}),i(R(o.moved,{card:t.cards.find(w=>w.id===f).text,pile:v.text}))},d={},y=t.cards.
map(f=>{d[f.id]={};let v=`${l}-${f.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",f.id)},e("legend",{},f.text),e("div",{class:"ajar-into"},...t.piles.map(w=>{let A=e("input",{type:"\
radio",name:v,value:w.id,"data-card":f.id,checked:s[f.id]===w.id,onchange:()=>j(f.id,w)});return d[f.id][w.id]=A,e("labe\
l",{},A,e("span",{},w.text))})))});return b(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-pi\
les"},...p),...y)},text(t,n,{words:o,change:l}){let a=e(t.long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??
""},maxlength:2e4,oninput:i=>l(i.target.value.trim()?i.target.value:null)});return t.long&&(a.value=n??""),e("label",{class:"\
ajar-words"},e("span",{},o["own-words"]),a)},list(t,n,{words:o,change:l}){let a=e("div",{}),i=()=>{let d=[...a.querySelectorAll(
"input")].map(y=>y.value).filter(y=>y.trim());l(d.length?d:null)},s=()=>[...a.children].forEach((d,y)=>{d.querySelector(
"label > span").textContent=R(o.line,{n:y+1}),d.querySelector("button").setAttribute("aria-label",R(o["remove-line"],{n:y+
1}))}),u=e("button",{type:"button",class:"ajar-link",onclick:()=>{b(""),a.lastElementChild.querySelector("input").focus()}},
o["add-line"]),p=()=>{s(),u.hidden=a.children.length>=t.most},b=d=>{let y=e("div",{class:"ajar-line"},e("label",{class:"\
ajar-words"},e("span",{}),e("input",{type:"text",value:d,maxlength:2e4,oninput:i})),e("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let f=y.nextElementSibling||y.previousElementSibling;y.remove(),f||b(""),p(),i(),(f||a.firstElementChild).
querySelector("input").focus()}},"×"));a.append(y),p()},j=n||[];for(let d=0;d<Math.max(t.lines,j.length);d++)b(j[d]??"");
return e("div",{class:"ajar-lines"},a,u)},date(t,n,{words:o,change:l}){return e("label",{class:"ajar-words"},e("span",{},
o["pick-date"]),e("input",{type:"date",value:n??"",oninput:a=>l(a.target.value||null)}))}};var Ie="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ue=new RegExp(`(${Ie})|[.…]+|[!?;\\n]`,"gu");var he=["emergency","crisis","violence","worried","child"],Fe=["emergency","crisis","violence"],De='a[href$="#Help-lines\
"]',H=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function qe(t,{
zone:n="",languages:o=[]}){let l=s=>s.endsWith("/")?n.startsWith(s):n===s,a=t.find(({zones:s})=>s.some(l));return a?a.code:
n&&!/^(UTC|GMT|UCT|Etc\/)/.test(n)?"":o.map(s=>s.split("-").slice(1).join("-").toUpperCase()).find(s=>t.some(({code:u})=>u===
s))??""}var ne=(t,n)=>n.flatMap(o=>t.lines.filter(l=>l.topic===o)),fe=t=>`tel:${t.match(/\d+/)[0]}`;function me({words:t,countries:n=[],
leave:o,onCountry:l=()=>{}}){n.length&&(H().countries=n);let a=()=>H().countries,i=()=>H().chosen||qe(a(),{zone:Intl.DateTimeFormat().
resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),s=()=>a().find(m=>m.code===i());function u(m){
H().chosen=m;for(let k of H().listeners)k()}function p(m,k){k(m);let S=!1,I=()=>{S||(S=m.isConnected),S&&!m.isConnected?
H().listeners.delete(I):k(m)};return H().listeners.add(I),m}let b=m=>p(e("div",{}),k=>k.replaceChildren(...m())),j=()=>{
let m=[...a(),{code:"-",country:t["help-elsewhere"]}],k=e("select",{onchange:()=>{u(k.value),l(k.value)}},...m.map(S=>e(
"option",{value:S.code},S.country)));return p(k,()=>{k.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("spa\
n",{},t["help-in"]),k)},d=({say:m,to:k},S)=>{if(/^(tel|sms):/.test(k))return e("a",{class:S?"ajar-reach":"ajar-reach aja\
r-first",href:k},m);let I=e("span",{},m),D=e("button",{type:"button",class:"ajar-link","aria-label":R(t["help-copy-what"],
{address:k}),onclick:async()=>{await Re(k,I)&&(D.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"aj\
ar-chat"},I," ",D)},y=m=>e("li",{},e("p",{class:"ajar-for"},m.for_what),e("p",{class:"ajar-hint"},[m.name,m.hours,m.languages].
filter(Boolean).join(". ")),e("div",{class:"ajar-ways"},...m.reach.map(d))),f=({emergency:m,note:k})=>e("li",{class:"aja\
r-now"},e("p",{class:"ajar-for"},t["help-danger"]),k?e("p",{class:"ajar-hint"},k):null,e("div",{class:"ajar-ways"},e("a",
{class:"ajar-reach",href:fe(m)},R(t["help-call"],{number:m})))),v=m=>b(()=>{let k=s();if(!k)return[e("p",{},t["help-else\
where-how"])];let S=m.flatMap(I=>I==="emergency"?f(k):ne(k,[I]).map(y));return[e("ul",{class:"ajar-help-lines"},...S)]});
function w(){let m=()=>{k.close?k.close():k.remove()},k=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>k.remove(),onkeydown:S=>{S.key==="Escape"&&(S.preventDefault(),S.stopPropagation(),m())}},e("div",{class:"\
ajar-help-bar"},j(),ae({words:t,leave:o})),e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},t["help-title"]),e("\
p",{},t["help-lead"]),v(he),e("p",{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave\
-how"]),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:m},t["help-close"])));document.body.append(k),k.showModal?
k.showModal():k.setAttribute("open",""),k.querySelector("h2").focus()}function A({title:m,text:k,now:S,lines:I,countries:D},{
level:L,aside:O}){return D&&!M()&&(H().countries=D),e("section",{class:"ajar-danger"},e(`h${L}`,{tabindex:"-1"},m),e("p",
{},k),e("ul",{class:"ajar-todo"},...S.map(N=>e("li",{},N))),j(),v(I),e("p",{class:"ajar-hint"},t["help-trace"]),e("butto\
n",{type:"button",class:"ajar-link",onclick:O},t["help-aside"]))}let $=()=>e("button",{type:"button",class:"ajar-get-hel\
p",onclick:w},t["help-get"]),g=()=>b(()=>{let m=s(),S=(m?[{say:m.emergency,to:fe(m.emergency)},...ne(m,Fe.slice(1)).map(
({reach:D})=>D.find(({to:L})=>L.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({say:D,to:L})=>[e("a",{href:L},
D)," · "]),I=e("button",{type:"button",class:"ajar-link",onclick:w},t["help-get"]);return[e("p",{class:"ajar-help-line"},
`${t["help-line"]} `,...S,I)]}),E=()=>b(()=>{let m=s();return m?[e("p",{},e("b",{},`${t["help-title"]}, ${m.country}`)),
e("p",{},`${t["help-danger"]} ${R(t["help-call"],{number:m.emergency})}`),e("ul",{},...ne(m,he).map(({for_what:k,name:S,
reach:I,hours:D})=>e("li",{},`${k}: ${S}. ${I.map(({say:L})=>L).join(" · ")}. ${D}.`)))]:[e("p",{},t["help-elsewhere-ho\
w"])]}),M=()=>a().length>0;return{open:w,notice:A,button:$,line:g,text:E,choose:u,code:i,isKnown:M}}var ae=({words:t,leave:n})=>e(
"button",{type:"button",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function ge(t){if(H().open){H().
open=t;return}H().open=t,window.addEventListener("click",n=>{n.target.closest?.(De)&&(n.preventDefault(),n.stopPropagation(),
H().open())},{capture:!0})}async function Re(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let o=document.
createRange();return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand(
"copy")}}function oe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function be(t=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let n=[];window.addEventListener("keydown",o=>{
o.repeat||(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(t(),oe()))},{capture:!0})}function K(t,n){let o=!1,l=!1,a=()=>{l=o,o||n()};function i(){o=!0;let s=new AbortController,u=()=>{s.abort(),setTimeout(
()=>{o=!1,l&&a()})};for(let p of["pointerup","pointercancel","keyup","blur"])addEventListener(p,u,{signal:s.signal,capture:p!==
"blur"})}for(let s of["pointerdown","keydown"])t.addEventListener(s,i);return a}function Y(t,n){let o=u=>[...t.querySelectorAll(
u)],l=o("details[open] > summary").map(u=>u.textContent),a=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let u of o("summary"))u.parentElement.open=l.includes(u.textContent);if(a===!1)return;let i=o("summary, button").
find(u=>u.textContent===a),s=i??t.querySelector("h2, p");i||(s.tabIndex=-1),s.focus({preventScroll:!0})}function je({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,l=e("span",
{}),a=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},l),i=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),u=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},i,s),p={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},b=p,j=!1,d=!1,y=!1,f=!1,v=(h,C,r={})=>e("button",{type:"button",onclick:C,...r},h),w=h=>{h.tabIndex=
-1,h.focus()},A=()=>s.querySelector(".ajar-change"),$=()=>p.state==="kept"&&!p.reopen;function g(){let h={none:t["notice\
-alone"],locked:t["keep-locked"],kept:p.saved?t["keep-saved"]:t["keep-saving"]}[p.state];l.textContent!==h&&(l.textContent=
h),a.dataset.longest=p.state==="kept"?t["keep-saved"]:"",i.textContent!==p.problem&&(i.textContent=p.problem),i.hidden=!p.
problem}function E(){p={...p,saved:!1},g()}function M(){g(),b=p,$()?s.replaceChildren(d?L("change"):O()):p.state!=="none"?
s.replaceChildren(L("unlock")):j?s.replaceChildren(L(p.exists?"open":"start")):s.replaceChildren(f?I():S())}let m=()=>{j=
!0,M(),s.querySelector("input").focus()},k=()=>p.hosted?e("p",{},t["keep-hub"]):null;function S(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},t["keep-title"]),e("p",{},t[p.exists?"keep-there":"keep-why"]),k(),e("div",{class:"\
ajar-moves"},v(t["keep-nothing"],()=>{f=!0,M(),w(a)}),v(t[p.exists?"keep-open":"keep-start"],m)))}let I=()=>e("p",{},v(t[p.
exists?"keep-open":"keep-start"],m,{class:"ajar-link"}));function D(){let C=["none","weak","fair","good","strong"].map(r=>t[`\
keep-strength-${r}`]).reduce((r,c)=>c.length>r.length?c:r);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":C},e("span",{},t["keep-strength-none"]))}function L(h){let C=h==="start"||h==="change",r={start:t["keep-start"],
open:t["keep-open"],unlock:t["keep-unlock"],change:t["keep-change"]}[h],c=e("input",{id:`${o}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${o}-how`,oninput:()=>{C&&n({strength:c.value})}}),x=e("input",{id:`${o}-again`,type:"passwor\
d",spellcheck:"false"}),T=e("div",{},e("label",{for:`${o}-again`},t["keep-again"]),x),F=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),q=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:p.place,onchange:()=>n({place:q.value})}),
W=D(),_=()=>{if(!c.value){c.focus();return}if(F.hidden=!0,h==="change"){if(c.type==="password"&&x.value!==c.value){F.textContent=
t["keep-again-differs"],F.hidden=!1,x.focus();return}n({change:c.value},{awaited:!0})}else n({[h==="start"?"keep":"unloc\
k"]:c.value,place:q.value},{awaited:!0});l.textContent=t["keep-opening"],c.value="",x.value="",W.firstChild.textContent=
t["keep-strength-none"]},U=()=>{j=!1,d=!1,M(),h==="change"?A().focus():w(a)},z=e("details",{},e("summary",{},t["keep-whe\
re"]),e("label",{for:`${o}-place`},t["keep-place"]),q);return e("form",{class:"ajar-ask",onsubmit:P=>{P.preventDefault(),
_()}},e(p.state==="locked"?"h1":"p",{class:"ajar-title"},r),k(),h==="change"?e("p",{},t["keep-change-how"]):null,C?e("p",
{},t["keep-no-way-back"]):null,e("label",{for:`${o}-words`},t[h==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"\
ajar-hint",id:`${o}-how`},t[C?"keep-how":"keep-how-open"]),c,C?W:null,h==="change"?T:null,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:({target:P})=>{c.type=P.checked?"text":"password",T.hidden=P.checked,F.hidden=!0}}),
e("span",{},t["keep-see"])),h==="change"?F:z,e("div",{class:"ajar-moves"},h==="unlock"?null:v(t["keep-not-now"],U),e("bu\
tton",{type:"submit"},r)))}function O(){let h=e("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(h.value)})},...[
...new Set([5,15,30,60,p.minutes])].sort((C,r)=>C-r).map(C=>e("option",{value:C,selected:C===p.minutes},R(t["keep-minute\
s"],{n:C}))));return e("div",{class:"ajar-kept"},v(t["keep-lock"],()=>n({lock:!0})),v(t["keep-change"],()=>{d=!0,y=!1,M(),
s.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},y?t["keep-changed"]:
""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},p.place),p.copied?e("p",{},R(t["keep-copied"],{program:p.copied})):
null,e("label",{for:`${o}-minutes`},t["keep-idle"]),h))}function N(h){if(h.strength!=null){let C=s.querySelector(".ajar-\
strength > span");C&&(C.textContent=h.strength);return}if(h.changed){d=!1,M(),s.querySelector(".ajar-changed").textContent=
t["keep-changed"],y=!0,A().focus();return}p={...p,...h},p.state==="kept"&&(j=!1),$()||(d=!1),g(),B()}let B=K(s,()=>{let h=b;
if(h.state===p.state&&h.exists===p.exists&&h.minutes===p.minutes&&!!h.reopen==!!p.reopen&&!!h.hosted==!!p.hosted&&s.firstChild){
b=p;return}let r=j&&h.place!==p.place;M(),h.state!==p.state&&h.state!=="none"?w(a):r&&s.querySelector("input").focus()});
return M(),{line:a,more:u,update:N,begin:E,say:h=>{i.textContent=h,i.hidden=!1}}}function V(t,{sentence:n,wide:o,narrow:l,columns:a,rows:i},s){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},s["cha\
rt-empty"]));return}let u=(b,j)=>{let d=e("div",{class:`ajar-picture ajar-${j}`,role:"img","aria-label":n});return d.innerHTML=
b,d.firstElementChild.setAttribute("aria-hidden","true"),d},p=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),u(o,"wide"),u(l,"narrow"),e("details",{open:p},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...a.map(b=>e("th",{scope:"col"},b)))),e("tbody",{},...i.map(([b,...j])=>e("tr",{},e(
"th",{scope:"row"},b),...j.map(d=>e("td",{},d??"–")))))))))}function Q(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},o="us-letter";return{element:()=>{
let a=e("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([i,s])=>e("option",{value:i,selected:i===o},s)));return e(
"label",{},t["home-paper"]," ",a)},value:()=>o}}function ke(t,{words:n,send:o,onDispose:l}){let a={},i=null,s=!1,u="",p=e("div",{}),b=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),j=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),y=re(n),f=Q(n);t.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":n["\
room-title"]},b,p,d),y.dialog);let v=O=>{a.busy?d.textContent=n["room-one-moment"]:o(O,{awaited:!0})},w=(O,N)=>e("button",
{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>v(N)},O),A=(...O)=>e("div",{class:"ajar-moves ajar-many"},
...O);function $(){let O=a.needsKey?e("input",{type:"password",spellcheck:"false",id:`${L}-key`,"aria-describedby":`${L}\
-key-how`}):null,N=e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{if(O&&!O.value){O.focus();return}
v({room:"open",...O?{key:O.value}:{}}),O&&(O.value="")}},n["room-open"]);return[e("h2",{},n["room-title"]),a.state==="en\
ded"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},a.elsewhere?R(n["room-how-elsewhe\
re"],{address:a.elsewhere}):n["room-how-network"]),O?e("label",{class:"ajar-words",for:O.id},n["room-host-key"]):null,O?
e("p",{class:"ajar-hint",id:`${L}-key-how`},n["room-host-key-how"]):null,O,A(N,a.elsewhere?null:w(n["room-inside"],{room:"\
inside"})),a.elsewhere?null:e("p",{},n["room-rehearse-how"]),a.elsewhere?null:A(...[12,3].map(B=>w(R(n["room-rehearse"],
{n:B}),{room:"rehearse",phones:B})))]}let g=()=>[e("h2",{},n["room-title"]),e("p",{},n["room-lost"]),A(w(n["room-go-on"],
{room:"go-on"}),w(n["room-end"],{room:"end"}))];function E(){let O=e("button",{type:"button",onclick:()=>y.show()},n["ro\
om-large"]),N=e("p",{},a.inside&&!a.practice?n["room-inside-open"]:R(n["room-line"],{code:a.code})),B=a.address?O:null;return i?
[M(),e("div",{class:"ajar-door-line"},N,j,B),m(),S()]:[e("h2",{},n["room-title"]),M(),m(),N,a.address?ye(n,a):null,a.inside?
e("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.address?e("p",{class:"ajar-empty"},n["\
room-no-address"]):null,a.addresses?.length>1?k():null,a.addresses?.length?e("p",{class:"ajar-hint"},n["room-firewall"]):
null,e("div",{class:"ajar-door-line"},j,B,a.inside&&!a.practice?w(n["room-widen"],{room:"widen"}):null),S()]}let M=()=>a.
practice?e("p",{},G(n)):null,m=()=>a.again?e("p",{class:"ajar-hint"},n["room-again"]):null;function k(){let O=e("select",
{id:`${L}-address`,onchange:()=>o({room:"pick",ip:O.value})},...a.addresses.map(({ip:N,network:B})=>e("option",{value:N,
selected:N===a.picked},`${N} (${B})`)));return e("label",{class:"ajar-words",for:O.id},e("span",{},n["room-address"]),O)}
function S(){let O=e("div",{}),N=e("button",{type:"button",onclick:()=>C(!1)},n["room-end-no"]),B=e("button",{type:"butt\
on",onclick:()=>C(!0)},n["room-end"]),h=()=>O.replaceChildren(...s?[e("p",{},n["room-end-sure"]),A(N,w(n["room-end"],{room:"\
end"}))]:[B]),C=c=>{s=c,h(),(s?N:B).focus()};h();let r=(c,x)=>e("button",{type:"button",onclick:()=>o({room:"take",...x()},
{awaited:!0})},c);return e("details",{class:"ajar-ending"},e("summary",{},n["room-ending"]),a.shown?e("p",{},n["room-tak\
e-how"]):e("p",{},n["room-take-nothing"]),a.shown?A(r(n["room-take-table"],()=>({what:"table"})),r(n["room-take-page"],()=>({
what:"page",paper:f.value()})),f.element()):null,e("p",{},n["room-end-how"]),O)}function I(O){a={...a,...O},b.textContent!==
a.problem&&(b.textContent=a.problem),b.hidden=!a.problem;let N=se(n,a.joined);j.textContent!==N&&(j.textContent=N),y.update(
a,N),i===null&&a.state==="open"&&(i=!a.here),a.state!=="open"&&(i=null,s=!1),a.busy||(d.textContent=""),D()}let D=K(p,()=>{
let{joined:O,problem:N,...B}=a,h=JSON.stringify([B,i]);if(h===u)return;u=h;let C={open:E,lost:g}[a.state]??$;Y(p,()=>p.replaceChildren(
...C().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let L=`ajar-door-${window.ajarForms}`;return X(t,()=>o(
{room:"look"}),l),{update:I}}var se=(t,n)=>n?n===1?t["room-joined-one"]:R(t["room-joined"],{n}):t["room-joined-none"],G=t=>e(
"span",{class:"ajar-rehearsal"},t["room-practice"]);function ye(t,n){let o=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":t["room-scan-alt"]});return o.innerHTML=n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},o,e("div",{},e("p",{},t["room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-typ\
e-code"]),e("p",{class:"ajar-code"},n.code)))}function re(t){let n=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-lab\
el":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e("button",{type:"button",onclick:()=>o.close()},t["room-back"])),
l=e("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.showModal(),update(i,s){l.textContent=s;let u=JSON.stringify(
[i.address,i.code,i.practice]);u!==a&&(a=u,i.address?n.replaceChildren(i.practice?e("p",{},G(t)):"",ye(t,i),l):(o.close(),
n.replaceChildren()))}}}function X(t,n,o){let l=new IntersectionObserver(a=>{a.some(({isIntersecting:i})=>i)&&n()});l.observe(
t),o(()=>l.disconnect())}function ve(t,{words:n,send:o,open:l,help:a}){let i=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=e(
"div",{}),u={},p="",b=0,j=Q(n);t.replaceChildren(e("section",{class:"ajar-home","aria-label":n["home-title"]},s),i);let d=(g,E)=>e(
"button",{type:"button",onclick:E},g),y=g=>e("div",{class:"ajar-reflection"},...g.flatMap(E=>te(E,3)));function f(g,E,M){
let m=e("div",{class:"ajar-twice"}),S=d(g,()=>{let I=d(n["home-no"],()=>{m.replaceChildren(S),S.focus()});m.replaceChildren(
e("p",{},E),e("div",{class:"ajar-moves"},I,d(g,()=>{m.replaceChildren(S),S.focus(),o(M)}))),I.focus()});return m.append(
S),m}let v=()=>{let g=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{g.files[0]&&o({import:await g.
files[0].text()}),g.value=""}});return e("label",{class:"ajar-words"},e("span",{},n["home-bring"]),g)},w=K(s,()=>{let g=JSON.
stringify(u);g!==p&&(p=g,Y(s,A))});function A(){let g=(m,k)=>d(k,()=>o({take:m})),E=b>(u.danger?.kinds.length??0)?null:u.
danger,M=()=>{b=E.kinds.length+1,A(),s.querySelector(".ajar-welcome").focus()};s.replaceChildren(E?a.notice(E,{level:2,aside:M}):
"",e("p",{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?e("div",{class:"ajar-moves"},d(n["home-go-on"],()=>l(
u.section))):"",u.due?.length?e("ul",{},...u.due.map(m=>e("li",{},m))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.
plan?.length?y(u.plan):"",u.plan?.length&&!E?a.line():"",...(u.earlier??[]).filter(({plan:m})=>m.length).map(({title:m,plan:k})=>e(
"details",{},e("summary",{},`${n["home-plan"]}, ${m}`),y(k))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["\
home-not-encrypted"]),e("div",{class:"ajar-take"},...E?[]:[d(n["home-take-plan"],()=>o({take:"plan",paper:j.value(),country:a.
code()})),j.element(),g("calendar",n["home-take-calendar"]),g("calendar-line",n["home-take-calendar-line"])],g("check-in\
s",n["home-take-check-ins"]),g("everything",n["home-take-everything"])),v()),u.something?e("details",{},e("summary",{},n["\
home-end"]),e("p",{},n["home-anew-how"]),f(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),
f(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:g=>{u=g,w()},say:(g,E="")=>{let M=e("div",{class:"\
ajar-text"});M.innerHTML=E,i.replaceChildren(g,M),i.scrollIntoView({block:"nearest"})}}}function xe({name:t,type:n,data:o}){
let l=Uint8Array.from(atob(o),i=>i.charCodeAt(0)),a=URL.createObjectURL(new Blob([l],{type:n}));e("a",{href:a,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function we({units:t,slips:n},{words:o,ask:l,send:a}){window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-hands-${window.
ajarForms}`,s=new Map,u=f=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...f}),p=u({id:`${i}-people`,
min:1}),b=f=>Math.max(0,Math.floor(Number(f.value)||0)),j=f=>f.kind==="card"?f.bands.slice(0,1):f.bands,d=f=>{let v=t.filter(
g=>g.item===f),w=(g,E)=>{let M=u({"aria-label":[g.card,j(g)[E]].filter(Boolean).join(": ")});return s.set(g.id,[...s.get(
g.id)??[],M]),M},A=v.length===1&&!v[0].card?v[0].bands.map((g,E)=>[g,[w(v[0],E)]]):v.map(g=>[g.card,j(g).map((E,M)=>w(g,
M))]),$=v[0].card?["",...j(v[0])]:null;return e("table",{},e("caption",{},l(f)),$&&$.length>2?e("thead",{},e("tr",{},...$.
map(g=>g?e("th",{scope:"col"},g):e("td",{})))):null,e("tbody",{},...A.map(([g,E])=>e("tr",{},e("th",{scope:"row"},g),...E.
map(M=>e("td",{},M))))))};function y(){let f=new Map(t.map($=>[$,s.get($.id).map(b)])),v=Math.max(...[...f.values()].map(
$=>$.reduce((g,E)=>g+E,0))),w=b(p)||v;if(!w){p.focus();return}let A=Object.fromEntries([...f].map(([$,g])=>[$.id,$.kind===
"card"?[g[0],Math.max(0,w-g[0])]:g]));a({counts:A,people:w})}return e("details",{class:"ajar-hands"},e("summary",{},o[n?
"room-slips":"room-hands"]),e("p",{},o[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:f=>{f.preventDefault(),y()}},
...[...new Set(t.map(f=>f.item))].map(d),e("label",{class:"ajar-words",for:p.id},e("span",{},o["room-people"]),p),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function Ce(t,{words:n,send:o,onDispose:l,form:a,ask:i}){let s={not:{}},u=!1,p="",b=!1,j=(c,x={})=>{b=c==="reveal",o({question:t.
of,do:c,...x},{awaited:!0})},d=e("div",{class:"ajar-results",hidden:!0}),y=e("div",{class:"ajar-held",role:"status","ari\
a-live":"polite"}),f=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),v=e("span",{}),w=e("p",{class:"ajar-counts"}),
A=Be(t.minutes,n,l),$=e("button",{type:"button",class:"ajar-link",onclick:()=>D(!u)}),g=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),E=(...c)=>{g.textContent!==c[0]&&g.replaceChildren(...c)},M={open:n["room-ask-open"],close:n["\
room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},m=Object.keys(M).filter(c=>t.units.length||c==="\
open"||c==="close"),k=Object.fromEntries(m.map(c=>[c,e("button",{type:"button",onclick:()=>{k[c].getAttribute("aria-disa\
bled")?E(S(c)):c==="reset"?I():j(c)}},M[c])])),S=c=>s.busy?n["room-one-moment"]:s.not[c];function I(){let c=e("button",{
type:"button",class:"ajar-link",onclick:()=>{E(""),k.reset.focus()}},n["home-no"]),x=e("button",{type:"button",class:"aj\
ar-link",onclick:()=>{E(""),k.reset.focus(),j("reset")}},n["room-ask-reset"]);g.replaceChildren(n["room-reset-sure"]," ",
c," ",x),c.focus()}function D(c){u=c,d.hidden=!c,a().hidden=c,$.textContent=n[c?"room-show-question":"room-show-result"]}
let L=re(n),O=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>L.show()},n["room-code"]),N={ready:n["ro\
om-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function B(c){let x=s;s={...s,...c};let T=s.room==="open";
v.replaceChildren(s.practice?G(n):""),f.textContent=s.problem,f.hidden=!s.problem;let F=[[s.answered,n["room-answered"]],
[s.joined,n["room-have-joined"]]],q=!T||!t.units.length?[]:s.hands||s.inside?F.slice(0,1):F;w.replaceChildren(...q.map(([
_,U])=>e("span",{},e("b",{},`${_}`)," ",U))),A.update(s.seconds);for(let _ of m)Se(k[_],S(_));let W=T?s.hands?n["room-by\
-hands-now"]:N[s.state]:n["room-not-open"];(x.state!==s.state||x.room!==s.room||x.hands!==s.hands)&&E(W),$e(y,s.withheld),
L.update(s.way??{},se(n,s.joined)),O.hidden=!s.way?.address,h(),b&&!s.busy&&s.state==="closed"&&y.childElementCount&&(b=
!1,y.scrollIntoView({block:"nearest"}))}function h(){let c=JSON.stringify(s.charts??[]);if(c===p)return;p=c;let x=!!s.charts?.
length;d.replaceChildren(...Oe(s.charts??[],n)),$.hidden=!x,D(x),x&&b&&d.scrollIntoView({block:"start"}),b=!1}let C=e("d\
iv",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},t.units.length?
w:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...m.map(c=>k[c]))),e("div",{class:"\
ajar-bar-line"},v,g,$,O,A.element),L.dialog);C.addEventListener("mousedown",c=>{c.target.closest("button")&&c.preventDefault()});
let r=t.units.length?we(t,{words:n,ask:i,send:c=>j("hands",c)}):null;return $.hidden=!0,X(C,()=>o({room:"look"}),l),{parts:[
d,y,f,C,r].filter(Boolean),update:B}}function Se(t,n){t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-dis\
abled","true"),t.title=n||""}function $e(t,n=[]){let o=[...t.children].map(l=>l.textContent);JSON.stringify(o)!==JSON.stringify(
n)&&t.replaceChildren(...n.map(l=>e("p",{},l)))}var Oe=(t,n)=>t.map(o=>{let l=e("div",{class:"ajar-chart-block"});return V(
l,o,n),l});function Me(t,{words:n,send:o,onDispose:l}){let a={},i="",s=e("div",{class:"ajar-results"}),u=e("div",{class:"\
ajar-held",role:"status","aria-live":"polite"}),p=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=e("div",{}),j=e(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),d=e("button",{type:"button",onclick:()=>{d.getAttribute("a\
ria-disabled")?j.textContent=y():(j.textContent="",o({moves:!0},{awaited:!0}))}},n["room-moves"]),y=()=>a.busy?n["room-o\
ne-moment"]:a.not;return t.replaceChildren(e("div",{class:"ajar-group",role:"group","aria-label":n["room-group"]},b,s,u,
p,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"ajar-moves"},d),j)),X(t,()=>o({room:"look"}),l),{update(f){
a={...a,...f},b.replaceChildren(a.practice?G(n):""),p.textContent=a.problem,p.hidden=!a.problem,$e(u,a.withheld),Se(d,y());
let v=JSON.stringify(a.charts??[]);v!==i&&(i=v,s.replaceChildren(...a.charts?.length?Oe(a.charts,n):[e("p",{class:"ajar-\
empty"},n["room-chart-empty"])]))}}}function Be(t,n,o){let l=null,a=!1,i=e("span",{role:"timer"}),s=e("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{a=!a,p()}}),u=e("p",{class:"ajar-clock"},i," ",s);function p(){let j=l===null?null:
Math.max(0,Math.floor((Date.now()-l)/1e3)),d=j===null?"":`${Math.floor(j/60)}:${String(j%60).padStart(2,"0")}`,y=j===null?
t?R(n["room-minutes"],{minutes:t}):"":t?R(n["room-clock"],{time:d,minutes:t}):d;i.textContent=a?"":y,s.textContent=n[a?"\
room-clock-show":"room-clock-hide"],u.hidden=!y}let b=setInterval(()=>{l!==null&&p()},1e3);return o(()=>clearInterval(b)),
{element:u,update:j=>{l=j==null?null:Date.now()-j*1e3,p()}}}function Ee(t,{words:n,picked:o,pick:l}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
i=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),u=e("summary",{}),p=({title:d,
story:y,more:f,role:v})=>{i.innerHTML=y,i.prepend(e("h2",{},d)),s.innerHTML=f,u.textContent=v},b=t.couples.find(d=>d.id===
o)??t.couples[0],j=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:a,
value:d.id,checked:d===b,onchange:()=>{p(d),l(d.id)}}),e("span",{},d.title)))));return p(b),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},i,e("details",{class:"ajar-role"},u,s),j)}window.ajarShown??(window.ajarShown=new WeakMap);var Z=window.ajarShown;function We(){let t=document.getElementById("aja\
r-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;-\
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

.ajar .ajar-sorted input{scroll-margin-top:7.5em}.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar-notice>:\
first-child{
font-size:.8em;line-height:1.2}.ajar .ajar-leave{gap:.3em}.ajar .ajar-leave button{padding-inline:.5em;font-size:.9em}}@\
media(max-height:30em){
:root:has(.ajar-nav){--ajar-bar: 3rem}.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.aj\
ar-nav)
.ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .aj\
ar-leave{
padding-right:6em}.ajar-nav~.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-no\
tice:has(~
.ajar-nav){flex-wrap:wrap;padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar button.ajar-l\
eave-now{
color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{background:var(--ajar-warm);color:var(--ajar-on-accent)}.ajar-n\
av{
border-bottom:1px solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor\
:pointer;
color:var(--ajar-muted);font-size:.95em}.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;\

display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32p\
x;
font-weight:500;border-bottom:3px solid transparent;border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);b\
ackground:none}
.ajar .ajar-nav button[aria-current]{color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar \
.ajar-lost{
color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em}@media(hover:none){.ajar-leave-how{display:\
none}}
@container (max-width: 32rem){.ajar .ajar-piles{position:static}}@media print{.ajar :is(.ajar-moves,.ajar-status,.ajar-w\
here,
.ajar-nav,.ajar-leave,.ajar-keeping,.ajar-danger button,.ajar-help-where){display:none}.ajar-notice:has(~.ajar-nav){posi\
tion:static}
.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-size:.9em}.ajar-text details::details-content{display:block;\

content-visibility:visible}:is(.ajar-form,.ajar-scenario){border:0;padding:0}}@media(forced-colors:active){.ajar-number \
input:checked+
span{outline:3px solid Highlight}.ajar .ajar-nav button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav b\
utton[aria-current]{
border-bottom-color:Highlight}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100\
dvh;
margin:auto;padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);bo\
rder-radius:16px}
.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus\
,
.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-ite\
ms:center;
gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.\
ajar-help-bar>
button{flex:none;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:.5em;color:var(--ajar-mut\
ed)}
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
border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;color:var(--ajar-on-accent);background:var(--ajar-accent);b\
order-color:var(--ajar-accent)}
.ajar .ajar-now a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:1 1 100%;overflo\
w-wrap:anywhere}
.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.ajar-now>.ajar-ways{grid-column\
:2;
grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-radius:12px;background:var(-\
-ajar-soft)}
.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .ajar-help-line{margin-top:1em;\

color:var(--ajar-muted)}.ajar .ajar-help-line a{display:inline-block;padding-block:.25em}@media(max-width:40em){.ajar.aj\
ar-help{
width:100%;max-width:none;height:100dvh;max-height:none;margin:0;border:0;border-radius:0}}.ajar-keeping{margin-bottom:1\
.5em}
.ajar-choose,.ajar-ask{border:1px solid var(--ajar-line);border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-p\
aper)}
.ajar .ajar-title{font-size:1.2em;font-weight:650}.ajar-keeping :is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!importa\
nt}
.ajar .ajar-ask :is(input[type=password],input[type=text]){width:100%}.ajar .ajar-ask>label:not(.ajar-card){display:bloc\
k;
font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-state,.ajar-strength)>span,:is(.ajar-state,.ajar-stren\
gth):after{
grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content:attr(data-longest);visibility:hidden}.ajar-kept{display:fl\
ex;
flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--a\
jar-warm);
border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>\

div>*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-home details>*+*{margin-top:.75em!important}\

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
`;t.textContent!==n&&(t.textContent=n)}function He({model:t,el:n}){We();let o=t.get("pages"),l=t.get("words"),a=new Map,
i=new Map,s=new Map,u=[],p=r=>u.push(r),b=null,j=!1,d=!1,y=new Map,f=Math.min(t.get("page"),o.length-1);n.classList.add(
"ajar");let v=e("div",{class:"ajar-page"}),w=e("p",{class:"ajar-lost",role:"alert",hidden:!0},l.lost),A=0,$=(r,{awaited:c=!1}={})=>{
try{t.send(r)}catch{w.hidden=!1;return}c&&!A&&(A=setTimeout(()=>{w.hidden=!1},8e3))},g=me({words:l,countries:t.get("noti\
ce")?.help??o[0]?.blocks[0]?.help,leave:()=>E(),onCountry:r=>$({country:r})}),E=()=>{$({forget:!0}),oe()},M=(r,c,x)=>(a.
set(r.key,x),i.has(r.key)&&x.update(i.get(r.key)),c),m={html(r){let c=e("div",{class:"ajar-text"});return c.innerHTML=r.
html,c.addEventListener("click",x=>{let T=x.target.closest("a"),F=o.findIndex(({id:q})=>q&&T?.getAttribute("href")===`${q}\
.ipynb`);F<0||(x.preventDefault(),L(F))}),c},home(r){let c=e("div",{});return M(r,c,ve(c,{words:l,send:$,open:T=>L(o.findIndex(
({id:F})=>F===T)),help:g})),$({home:r.key}),c},scenario(r){return Ee(r,{words:l,picked:t.get("couple"),pick:c=>{t.set("c\
ouple",c),t.save_changes()}})},door(r){let c=e("div",{});return M(r,c,ke(c,{words:l,send:$,onDispose:p}))},group(r){let c=e(
"div",{});return M(r,c,Me(c,{words:l,send:$,onDispose:p}))},asking(r){let{items:c}=o[f].blocks.find(({key:q})=>q===r.of).
exercise,{parts:x,update:T}=Ce(r,{words:l,send:$,onDispose:p,form:()=>s.get(r.of),ask:q=>c.find(W=>W.id===q).ask}),F=document.
createDocumentFragment();return F.append(...x),M(r,F,{update:T})},exercise(r){let c=e("div",{});s.set(r.key,c);let x=(T,F)=>{
b?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let q=window.ajarSent;y.set(r.key,q),$({key:r.key,
...T,sent:q},{awaited:F})};return a.set(r.key,de(c,r.exercise,{words:l,level:r.level,...i.get(r.key),help:g,below:()=>r.
key.startsWith("plan@")&&g.isKnown()?g.line():null,onAside:T=>S(r.key,{aside:T}),onChange:T=>{S(r.key,{answers:T,done:!1}),
x({answers:T,done:!1},d)},onMove:T=>S(r.key,{at:T}),onDone:T=>x({answers:T,done:!0},!0),onStartOver:()=>{S(r.key,{answers:{},
done:!1}),x({remove:!0})}})),c},chart(r){let c=e("div",{class:"ajar-chart-block"});return a.set(r.key,{update:x=>V(c,x,l)}),
V(c,i.get(r.key)??{},l),$({chart:r.key}),c},notice(r){if(be(()=>$({forget:!0})),!r.leave)return e("div",{class:"ajar-not\
ice"},e("p",{},r.text));let c=e("div",{class:"ajar-leave"},g.button(),ae({words:l,leave:E}));ge(g.open),b=je({words:l,send:$});
let x=document.createDocumentFragment();return x.append(e("div",{class:"ajar-notice"},b.line,c),e("div",{class:"ajar-on-\
paper"},g.text()),b.more),x}},k=r=>o[f].blocks.find(c=>c.kind===r),S=(r,c)=>i.set(r,{...i.get(r),...c}),I=()=>{for(let r of u.
splice(0))r()};function D({focus:r=!1}={}){if(I(),a.clear(),j){v.replaceChildren(b?"":e("p",{class:"ajar-empty"},l["keep\
-locked-here"]));return}if(v.replaceChildren(...o[f].blocks.map(q=>m[q.kind](q))),o.length<2)return;let c=(q,W)=>e("butt\
on",{type:"button",onclick:()=>L(q)},W),x=f>0?c(f-1,l["previous-page"]):null,T=f<o.length-1?c(f+1,l["next-page"]):null;if(v.
append(e("div",{class:"ajar-moves ajar-turn"},x,T)),O.replaceChildren(...o.map(({title:q},W)=>e("li",{},e("button",{type:"\
button","aria-current":W===f?"page":null,onclick:()=>L(W)},q)))),N.textContent=R(l["page-of"],{n:f+1,all:o.length,title:o[f].
title}),!r)return;let F=v.querySelector("h1, h2, h3")??v;F.tabIndex=-1,F.focus({preventScroll:!0}),n.scrollIntoView({block:"\
start"})}function L(r){o[r]&&(f=r,O.parentElement.open=B(),t.set("page",r),t.save_changes(),D({focus:!0}))}let O=e("ol",
{}),N=e("summary",{}),B=()=>window.innerWidth>640;t.get("notice")&&n.append(m.notice(t.get("notice")));let h=e("nav",{class:"\
ajar-nav","aria-label":l.pages},e("details",{open:B()},N,O));o.length>1&&n.append(h),n.append(w,v);let C=0;for(let r of[
"keydown","pointerdown","scroll"])n.addEventListener(r,()=>{Date.now()-C<3e4||(C=Date.now(),$({active:!0}))},{passive:!0,
capture:!0});return t.on("msg:custom",r=>{if(clearTimeout(A),A=0,w.hidden=!0,r.keeping){let c=[...y.values()].some(F=>r.
acknowledged<F);b?.update(c?{...r.keeping,saved:!1}:r.keeping);let{state:x}=r.keeping,T=x==="locked";x&&(d=x==="kept"),x&&
T!==j&&(j=T,i.clear(),h.hidden=j,D())}for(let[c,x]of Object.entries(r.states??{})){if(r.acknowledged<y.get(c))continue;let T=x.
answers&&!Object.keys(x.answers).length;S(c,T?{...x,at:0}:x),a.get(c)?.update(i.get(c))}r.country!=null&&g.choose(r.country),
r.file&&xe(r.file),r.erased&&a.get("home")?.say(r.erased,k("home")?.erased),r.said&&(a.get("home")??b)?.say(r.said),r.open&&
L(o.findIndex(({id:c})=>c===r.open)),r.problem&&a.get(r.problem.key)?.say(r.problem.text)}),t.on("change:pages",()=>{o=t.
get("pages"),D()}),D(),Z.set(l,(Z.get(l)??0)+1),$({ready:!0}),()=>{I(),clearTimeout(A),Z.set(l,Z.get(l)-1),Z.get(l)||$({
gone:!0})}}var It={render:He};export{It as default,We as dress,He as render};
