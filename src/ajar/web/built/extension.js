(()=>{var W=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,l,o)=>{let i=n[l];return o?Number.isInteger(i)?i+1:a:["number",
"string"].includes(typeof i)?i:a}),ue=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function pe(t,n){let a=n[t.among?.item]??{},l=t.cards.filter(o=>t.among?.piles.includes(a[o.id]));return l.length?
l:t.cards}var de=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(a=>t.cards.some(l=>l.id===a))};var De=["button","input","select","summary","textarea"],Fe=["input","select","textarea"];function e(t,n={},...a){let l=document.
createElement(t);for(let[o,i]of Object.entries(n))o.startsWith("on")?l.addEventListener(o.slice(2),i):i===!0?l.setAttribute(
o,""):i!==!1&&i!=null&&l.setAttribute(o,i);return De.includes(t)&&l.setAttribute("data-lm-suppress-shortcuts","true"),Fe.
includes(t)&&l.setAttribute("autocomplete","off"),l.append(...a.filter(o=>o!=null)),l}function he(t,n,a){let{words:l,level:o=3}=a;
window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,s={...a.answers},p=0,u=null,b=null,y=a.aside??
0,d=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),k=e("div",{}),h=e("div",{class:"ajar-body"}),v=e("se\
ction",{class:"ajar-form","aria-labelledby":`${i}-title`},e(`h${o}`,{id:`${i}-title`},n.title),e("p",{class:"ajar-why"},
n.why),n.private?e("p",{class:"ajar-private"},n.private):null,k,h,d);t.replaceChildren(v);let w=()=>n.items.filter(f=>ue(
f,s)),A=f=>{d.replaceChildren(f)};function $(f,C){d.replaceChildren(`${f} `,e("button",{type:"button",class:"ajar-link",
onclick:()=>{s=C,A(""),a.onChange(s),S({focus:!0})}},l["put-back"]))}function g(f,C){s={...s,[f.id]:C},A(""),a.onChange(
s),m()}function E(){let{fieldset:f}=u;f.disabled=!0;let C=setTimeout(()=>A(l["keep-opening"]),400),r=setTimeout(M,8e3);b=
[C,r]}function M(){b&&(b.forEach(clearTimeout),b=null,u&&(u.fieldset.disabled=!1),A(""))}function m(){let{item:f,skip:C,
where:r,next:c}=u,x=w();C.textContent=s[f.id]==null?l.skip:l["clear-and-skip"],r.textContent=W(l["question-of"],{n:p+1,all:x.
length}),c.textContent=p===x.length-1?l.done:l.next}function j(f,C=!0){if(b)return;let r=w();if(p+=f,p>=r.length){p=r.length-
1,E(),a.onDone(s);return}S({focus:C})}function S({focus:f=!1}={}){let C=w();p=Math.max(0,Math.min(p,C.length-1));let r=C[p],
c=`${i}-${r.id}`,x=e("legend",{},W(r.ask,s)),T=r.hint?e("p",{class:"ajar-hint",id:`${c}-hint`},r.hint):null,D=a.mark?.(r),
R=D?e("p",{class:"ajar-mark",id:`${c}-mark`},D):null,B=[T,R].filter(Boolean).map(({id:J})=>J).join(" "),P=r.among?{...r,
cards:pe(r,s)}:r,K=Re[r.kind](P,de(P,s[r.id]),{words:l,group:c,change:J=>g(r,J),say:A}),z=e("fieldset",{class:`ajar-item\
 ajar-${r.kind}`,tabindex:"-1","aria-describedby":B||null},x,T,R,K),H=p>0?e("button",{type:"button",onclick:()=>j(-1)},l.
back):null,ce=e("button",{type:"button",onclick:()=>{if(b)return;let J=s,Ie=s[r.id]!=null;s={...s,[r.id]:null},a.onChange(
s),j(1),Ie&&$(l.cleared,J)}}),ie=e("button",{type:"button",onclick:()=>{b||(A(""),j(1))}}),ee=e("p",{class:"ajar-where"});
u={item:r,skip:ce,where:ee,next:ie,fieldset:z},k.replaceChildren(),h.replaceChildren(ee,z,e("div",{class:"ajar-moves"},H,
ce,ie)),m(),a.onMove?.(p),f&&(z.focus({preventScroll:!0}),ee.scrollIntoView({block:"nearest"}))}function I(f){if(k.replaceChildren(),
!f||!a.help||y>f.kinds.length)return null;let C=()=>{y=f.kinds.length+1,a.onAside?.(y),k.replaceChildren(),h.querySelector(
"[tabindex]").focus()};return k.append(a.help.notice(f,{level:o+1,aside:C})),k.querySelector("[tabindex]")}function F(f,{
focus:C=!1,danger:r=null}={}){u=null;let c=e(`h${o+1}`,{tabindex:"-1"},l["what-you-said"]);h.replaceChildren(e("div",{class:"\
ajar-reflection"},c,...f.flatMap(T=>te(T,o+2)),a.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",
onclick:()=>{p=0,S({focus:!0})}},l.change),e("button",{type:"button",onclick:()=>{let T=s;s={},p=0,y=0,a.onAside?.(0),a.
onStartOver(),S({focus:!0}),$(l["started-over"],T)}},l["start-over"])));let x=I(r);C&&(x??c).focus()}function N(f){let C=h.
contains(document.activeElement);C&&u&&!b||(M(),s={...f.answers},f.done?F(f.reflection,{focus:C,danger:f.danger}):(p=f.at??
Math.max(0,w().findIndex(r=>s[r.id]==null)),S()))}let{done:O,reflection:L,danger:q}=a;return N({answers:s,at:a.at,done:O,
reflection:L,danger:q}),{update:N,say:f=>{M(),A(f)}}}var te=({heading:t,said:n,words:a},l)=>[t?e(`h${l}`,{},t):null,n.length>
1?e("ul",{class:"ajar-said"},...n.map(o=>e("li",{},o))):n.length?e("p",{class:"ajar-said"},n[0]):null,...a.map(o=>e("p",
{},o))].filter(Boolean),Re={ruler(t,n,{group:a,change:l}){let o=Array.from({length:11},(i,s)=>e("label",{class:"ajar-num\
ber"},e("input",{type:"radio",name:a,value:s,checked:n===s,onchange:()=>l(s),"aria-describedby":s===0?`${a}-low`:s===10?
`${a}-high`:null}),e("span",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...o),e("p",
{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${a}-high`},e("b",{},"10"),` ${t.
high}`)))},choice(t,n,{words:a,group:l,change:o}){let{chosen:i,own:s}=n||{chosen:[],own:""},p=()=>o(i.length||s.trim()?{
chosen:[...i],own:s}:null),u=t.many?"checkbox":"radio",b=t.cards.map(d=>e("input",{type:u,name:l,value:d.id,checked:i.includes(
d.id),onchange:k=>{t.many?i=i.filter(h=>h!==d.id).concat(k.target.checked?d.id:[]):(i=[d.id],s="",y&&(y.value="")),p()}})),
y=t.own?e("input",{type:"text",value:s,maxlength:500,oninput:d=>{s=d.target.value,!t.many&&s.trim()&&(i=[],b.forEach(k=>{
k.checked=!1})),p()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[t.many?"choose-many":"choose\
-one"]),...t.cards.map((d,k)=>e("label",{class:"ajar-card"},b[k],e("span",{},d.text))),y?e("label",{class:"ajar-own"},e(
"span",{},t.own),y):null)},sort(t,n,{words:a,group:l,change:o,say:i}){let s={...n},p={},u=t.piles.map(h=>(p[h.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.
currentTarget.classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");
let w=d[v.dataTransfer.getData("text/plain")]?.[h.id];w&&!w.matches(":disabled")&&(w.checked=!0,y(w.dataset.card,h))}},p[h.
id]))),b=()=>t.piles.forEach(h=>{p[h.id].textContent=W(a["pile-count"],{pile:h.text,n:Object.values(s).filter(v=>v===h.id).
length})}),y=(h,v)=>{s[h]=v.id,b(),o({...s}),i(W(a.moved,{card:t.cards.find(w=>w.id===h).text,pile:v.text}))},d={},k=t.cards.
map(h=>{d[h.id]={};let v=`${l}-${h.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",h.id)},e("legend",{},h.text),e("div",{class:"ajar-into"},...t.piles.map(w=>{let A=e("input",{type:"\
radio",name:v,value:w.id,"data-card":h.id,checked:s[h.id]===w.id,onchange:()=>y(h.id,w)});return d[h.id][w.id]=A,e("labe\
l",{},A,e("span",{},w.text))})))});return b(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-pi\
les"},...u),...k)},text(t,n,{words:a,change:l}){let o=e(t.long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??
""},maxlength:2e4,oninput:i=>l(i.target.value.trim()?i.target.value:null)});return t.long&&(o.value=n??""),e("label",{class:"\
ajar-words"},e("span",{},a["own-words"]),o)},list(t,n,{words:a,change:l}){let o=e("div",{}),i=()=>{let d=[...o.querySelectorAll(
"input")].map(k=>k.value).filter(k=>k.trim());l(d.length?d:null)},s=()=>[...o.children].forEach((d,k)=>{d.querySelector(
"label > span").textContent=W(a.line,{n:k+1}),d.querySelector("button").setAttribute("aria-label",W(a["remove-line"],{n:k+
1}))}),p=e("button",{type:"button",class:"ajar-link",onclick:()=>{b(""),o.lastElementChild.querySelector("input").focus()}},
a["add-line"]),u=()=>{s(),p.hidden=o.children.length>=t.most},b=d=>{let k=e("div",{class:"ajar-line"},e("label",{class:"\
ajar-words"},e("span",{}),e("input",{type:"text",value:d,maxlength:2e4,oninput:i})),e("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let h=k.nextElementSibling||k.previousElementSibling;k.remove(),h||b(""),u(),i(),(h||o.firstElementChild).
querySelector("input").focus()}},"×"));o.append(k),u()},y=n||[];for(let d=0;d<Math.max(t.lines,y.length);d++)b(y[d]??"");
return e("div",{class:"ajar-lines"},o,p)},date(t,n,{words:a,change:l}){return e("label",{class:"ajar-words"},e("span",{},
a["pick-date"]),e("input",{type:"date",value:n??"",oninput:o=>l(o.target.value||null)}))}};var We="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Qe=new RegExp(`(${We})|[.…]+|[!?;\\n]`,"gu");var fe=["emergency","crisis","violence","worried","child"],qe=["emergency","crisis","violence"],Be='a[href$="#Help-lines\
"]',_=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function _e(t,{
zone:n="",languages:a=[]}){let l=s=>s.endsWith("/")?n.startsWith(s):n===s,o=t.find(({zones:s})=>s.some(l));return o?o.code:
n&&!/^(UTC|GMT|UCT|Etc\/)/.test(n)?"":a.map(s=>s.split("-").slice(1).join("-").toUpperCase()).find(s=>t.some(({code:p})=>p===
s))??""}var ne=(t,n)=>n.flatMap(a=>t.lines.filter(l=>l.topic===a)),me=t=>`tel:${t.match(/\d+/)[0]}`;function ge({words:t,countries:n=[],
leave:a,onCountry:l=()=>{}}){n.length&&(_().countries=n);let o=()=>_().countries,i=()=>_().chosen||_e(o(),{zone:Intl.DateTimeFormat().
resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),s=()=>o().find(m=>m.code===i());function p(m){
_().chosen=m;for(let j of _().listeners)j()}function u(m,j){j(m);let S=!1,I=()=>{S||(S=m.isConnected),S&&!m.isConnected?
_().listeners.delete(I):j(m)};return _().listeners.add(I),m}let b=m=>u(e("div",{}),j=>j.replaceChildren(...m())),y=()=>{
let m=[...o(),{code:"-",country:t["help-elsewhere"]}],j=e("select",{onchange:()=>{p(j.value),l(j.value)}},...m.map(S=>e(
"option",{value:S.code},S.country)));return u(j,()=>{j.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("spa\
n",{},t["help-in"]),j)},d=({say:m,to:j},S)=>{if(/^(tel|sms):/.test(j))return e("a",{class:S?"ajar-reach":"ajar-reach aja\
r-first",href:j},m);let I=e("span",{},m),F=e("button",{type:"button",class:"ajar-link","aria-label":W(t["help-copy-what"],
{address:j}),onclick:async()=>{await Pe(j,I)&&(F.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"aj\
ar-chat"},I," ",F)},k=m=>e("li",{},e("p",{class:"ajar-for"},m.for_what),e("p",{class:"ajar-hint"},[m.name,m.hours,m.languages].
filter(Boolean).join(". ")),e("div",{class:"ajar-ways"},...m.reach.map(d))),h=({emergency:m,note:j})=>e("li",{class:"aja\
r-now"},e("p",{class:"ajar-for"},t["help-danger"]),j?e("p",{class:"ajar-hint"},j):null,e("div",{class:"ajar-ways"},e("a",
{class:"ajar-reach",href:me(m)},W(t["help-call"],{number:m})))),v=m=>b(()=>{let j=s();if(!j)return[e("p",{},t["help-else\
where-how"])];let S=m.flatMap(I=>I==="emergency"?h(j):ne(j,[I]).map(k));return[e("ul",{class:"ajar-help-lines"},...S)]});
function w(){let m=()=>{j.close?j.close():j.remove()},j=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>j.remove(),onkeydown:S=>{S.key==="Escape"&&(S.preventDefault(),S.stopPropagation(),m())}},e("div",{class:"\
ajar-help-bar"},y(),ae({words:t,leave:a})),e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},t["help-title"]),e("\
p",{},t["help-lead"]),v(fe),e("p",{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave\
-how"]),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:m},t["help-close"])));document.body.append(j),j.showModal?
j.showModal():j.setAttribute("open",""),j.querySelector("h2").focus()}function A({title:m,text:j,now:S,lines:I,countries:F},{
level:N,aside:O}){return F&&!M()&&(_().countries=F),e("section",{class:"ajar-danger"},e(`h${N}`,{tabindex:"-1"},m),e("p",
{},j),e("ul",{class:"ajar-todo"},...S.map(L=>e("li",{},L))),y(),v(I),e("p",{class:"ajar-hint"},t["help-trace"]),e("butto\
n",{type:"button",class:"ajar-link",onclick:O},t["help-aside"]))}let $=()=>e("button",{type:"button",class:"ajar-get-hel\
p",onclick:w},t["help-get"]),g=()=>b(()=>{let m=s(),S=(m?[{say:m.emergency,to:me(m.emergency)},...ne(m,qe.slice(1)).map(
({reach:F})=>F.find(({to:N})=>N.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({say:F,to:N})=>[e("a",{href:N},
F)," · "]),I=e("button",{type:"button",class:"ajar-link",onclick:w},t["help-get"]);return[e("p",{class:"ajar-help-line"},
`${t["help-line"]} `,...S,I)]}),E=()=>b(()=>{let m=s();return m?[e("p",{},e("b",{},`${t["help-title"]}, ${m.country}`)),
e("p",{},`${t["help-danger"]} ${W(t["help-call"],{number:m.emergency})}`),e("ul",{},...ne(m,fe).map(({for_what:j,name:S,
reach:I,hours:F})=>e("li",{},`${j}: ${S}. ${I.map(({say:N})=>N).join(" · ")}. ${F}.`)))]:[e("p",{},t["help-elsewhere-ho\
w"])]}),M=()=>o().length>0;return{open:w,notice:A,button:$,line:g,text:E,choose:p,code:i,isKnown:M}}var ae=({words:t,leave:n})=>e(
"button",{type:"button",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function be(t){if(_().open){_().
open=t;return}_().open=t,window.addEventListener("click",n=>{n.target.closest?.(Be)&&(n.preventDefault(),n.stopPropagation(),
_().open())},{capture:!0})}async function Pe(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let a=document.
createRange();return a.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(a),document.execCommand(
"copy")}}function oe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ye(t=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let n=[];window.addEventListener("keydown",a=>{
a.repeat||(n=a.key==="Shift"?[...n,a.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(t(),oe()))},{capture:!0})}function U(t,n){let a=!1,l=!1,o=()=>{l=a,a||n()};function i(){a=!0;let s=new AbortController,p=()=>{s.abort(),setTimeout(
()=>{a=!1,l&&o()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,p,{signal:s.signal,capture:u!==
"blur"})}for(let s of["pointerdown","keydown"])t.addEventListener(s,i);return o}function Z(t,n){let a=p=>[...t.querySelectorAll(
p)],l=a("details[open] > summary").map(p=>p.textContent),o=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let p of a("summary"))p.parentElement.open=l.includes(p.textContent);if(o===!1)return;let i=a("summary, button").
find(p=>p.textContent===o),s=i??t.querySelector("h2, p");i||(s.tabIndex=-1),s.focus({preventScroll:!0})}function je({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,l=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},l),i=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),p=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},i,s),u={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},b=u,y=!1,d=!1,k=!1,h=!1,v=(f,C,r={})=>e("button",{type:"button",onclick:C,...r},f),w=f=>{f.tabIndex=
-1,f.focus()},A=()=>s.querySelector(".ajar-change"),$=()=>u.state==="kept"&&!u.reopen;function g(){let f={none:t["notice\
-alone"],locked:t["keep-locked"],kept:u.saved?t["keep-saved"]:t["keep-saving"]}[u.state];l.textContent!==f&&(l.textContent=
f),o.dataset.longest=u.state==="kept"?t["keep-saved"]:"",i.textContent!==u.problem&&(i.textContent=u.problem),i.hidden=!u.
problem}function E(){u={...u,saved:!1},g()}function M(){g(),b=u,$()?s.replaceChildren(d?N("change"):O()):u.state!=="none"?
s.replaceChildren(N("unlock")):y?s.replaceChildren(N(u.exists?"open":"start")):s.replaceChildren(h?I():S())}let m=()=>{y=
!0,M(),s.querySelector("input").focus()},j=()=>u.hosted?e("p",{},t["keep-hub"]):null;function S(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},t["keep-title"]),e("p",{},t[u.exists?"keep-there":"keep-why"]),j(),e("div",{class:"\
ajar-moves"},v(t["keep-nothing"],()=>{h=!0,M(),w(o)}),v(t[u.exists?"keep-open":"keep-start"],m)))}let I=()=>e("p",{},v(t[u.
exists?"keep-open":"keep-start"],m,{class:"ajar-link"}));function F(){let C=["none","weak","fair","good","strong"].map(r=>t[`\
keep-strength-${r}`]).reduce((r,c)=>c.length>r.length?c:r);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":C},e("span",{},t["keep-strength-none"]))}function N(f){let C=f==="start"||f==="change",r={start:t["keep-start"],
open:t["keep-open"],unlock:t["keep-unlock"],change:t["keep-change"]}[f],c=e("input",{id:`${a}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${a}-how`,oninput:()=>{C&&n({strength:c.value})}}),x=e("input",{id:`${a}-again`,type:"passwor\
d",spellcheck:"false"}),T=e("div",{},e("label",{for:`${a}-again`},t["keep-again"]),x),D=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),R=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>n({place:R.value})}),
B=F(),P=()=>{if(!c.value){c.focus();return}if(D.hidden=!0,f==="change"){if(c.type==="password"&&x.value!==c.value){D.textContent=
t["keep-again-differs"],D.hidden=!1,x.focus();return}n({change:c.value},{awaited:!0})}else n({[f==="start"?"keep":"unloc\
k"]:c.value,place:R.value},{awaited:!0});l.textContent=t["keep-opening"],c.value="",x.value="",B.firstChild.textContent=
t["keep-strength-none"]},K=()=>{y=!1,d=!1,M(),f==="change"?A().focus():w(o)},z=e("details",{},e("summary",{},t["keep-whe\
re"]),e("label",{for:`${a}-place`},t["keep-place"]),R);return e("form",{class:"ajar-ask",onsubmit:H=>{H.preventDefault(),
P()}},e(u.state==="locked"?"h1":"p",{class:"ajar-title"},r),j(),f==="change"?e("p",{},t["keep-change-how"]):null,C?e("p",
{},t["keep-no-way-back"]):null,e("label",{for:`${a}-words`},t[f==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"\
ajar-hint",id:`${a}-how`},t[C?"keep-how":"keep-how-open"]),c,C?B:null,f==="change"?T:null,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:({target:H})=>{c.type=H.checked?"text":"password",T.hidden=H.checked,D.hidden=!0}}),
e("span",{},t["keep-see"])),f==="change"?D:z,e("div",{class:"ajar-moves"},f==="unlock"?null:v(t["keep-not-now"],K),e("bu\
tton",{type:"submit"},r)))}function O(){let f=e("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(f.value)})},...[
...new Set([5,15,30,60,u.minutes])].sort((C,r)=>C-r).map(C=>e("option",{value:C,selected:C===u.minutes},W(t["keep-minute\
s"],{n:C}))));return e("div",{class:"ajar-kept"},v(t["keep-lock"],()=>n({lock:!0})),v(t["keep-change"],()=>{d=!0,k=!1,M(),
s.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},k?t["keep-changed"]:
""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},u.place),u.copied?e("p",{},W(t["keep-copied"],{program:u.copied})):
null,e("label",{for:`${a}-minutes`},t["keep-idle"]),f))}function L(f){if(f.strength!=null){let C=s.querySelector(".ajar-\
strength > span");C&&(C.textContent=f.strength);return}if(f.changed){d=!1,M(),s.querySelector(".ajar-changed").textContent=
t["keep-changed"],k=!0,A().focus();return}u={...u,...f},u.state==="kept"&&(y=!1),$()||(d=!1),g(),q()}let q=U(s,()=>{let f=b;
if(f.state===u.state&&f.exists===u.exists&&f.minutes===u.minutes&&!!f.reopen==!!u.reopen&&!!f.hosted==!!u.hosted&&s.firstChild){
b=u;return}let r=y&&f.place!==u.place;M(),f.state!==u.state&&f.state!=="none"?w(o):r&&s.querySelector("input").focus()});
return M(),{line:o,more:p,update:L,begin:E,say:f=>{i.textContent=f,i.hidden=!1}}}function V(t,{sentence:n,wide:a,narrow:l,columns:o,rows:i},s){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},s["cha\
rt-empty"]));return}let p=(b,y)=>{let d=e("div",{class:`ajar-picture ajar-${y}`,role:"img","aria-label":n});return d.innerHTML=
b,d.firstElementChild.setAttribute("aria-hidden","true"),d},u=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),p(a,"wide"),p(l,"narrow"),e("details",{open:u},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...o.map(b=>e("th",{scope:"col"},b)))),e("tbody",{},...i.map(([b,...y])=>e("tr",{},e(
"th",{scope:"row"},b),...y.map(d=>e("td",{},d??"–")))))))))}function Q(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(n).map(([i,s])=>e("option",{value:i,selected:i===a},s)));return e(
"label",{},t["home-paper"]," ",o)},value:()=>a}}function ke(t,{words:n,send:a,onDispose:l}){let o={},i=null,s=!1,p="",u=e("div",{}),b=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),y=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),k=re(n),h=Q(n);t.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":n["\
room-title"]},b,u,d),k.dialog);let v=O=>{o.busy?d.textContent=n["room-one-moment"]:a(O,{awaited:!0})},w=(O,L)=>e("button",
{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>v(L)},O),A=(...O)=>e("div",{class:"ajar-moves ajar-many"},
...O);function $(){let O=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${N}-key`,"aria-describedby":`${N}\
-key-how`}):null,L=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{if(O&&!O.value){O.focus();return}
v({room:"open",...O?{key:O.value}:{}}),O&&(O.value="")}},n["room-open"]);return[e("h2",{},n["room-title"]),o.state==="en\
ded"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},o.elsewhere?W(n["room-how-elsewhe\
re"],{address:o.elsewhere}):n["room-how-network"]),O?e("label",{class:"ajar-words",for:O.id},n["room-host-key"]):null,O?
e("p",{class:"ajar-hint",id:`${N}-key-how`},n["room-host-key-how"]):null,O,A(L,o.elsewhere?null:w(n["room-inside"],{room:"\
inside"})),o.elsewhere?null:e("p",{},n["room-rehearse-how"]),o.elsewhere?null:A(...[12,3].map(q=>w(W(n["room-rehearse"],
{n:q}),{room:"rehearse",phones:q})))]}let g=()=>[e("h2",{},n["room-title"]),e("p",{},n["room-lost"]),A(w(n["room-go-on"],
{room:"go-on"}),w(n["room-end"],{room:"end"}))];function E(){let O=e("button",{type:"button",onclick:()=>k.show()},n["ro\
om-large"]),L=e("p",{},o.inside&&!o.practice?n["room-inside-open"]:W(n["room-line"],{code:o.code})),q=o.address?O:null;return i?
[M(),e("div",{class:"ajar-door-line"},L,y,q),m(),S()]:[e("h2",{},n["room-title"]),M(),m(),L,o.address?ve(n,o):null,o.inside?
e("p",{},n[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.address?e("p",{class:"ajar-empty"},n["\
room-no-address"]):null,o.addresses?.length>1?j():null,o.addresses?.length?e("p",{class:"ajar-hint"},n["room-firewall"]):
null,e("div",{class:"ajar-door-line"},y,q,o.inside&&!o.practice?w(n["room-widen"],{room:"widen"}):null),S()]}let M=()=>o.
practice?e("p",{},G(n)):null,m=()=>o.again?e("p",{class:"ajar-hint"},n["room-again"]):null;function j(){let O=e("select",
{id:`${N}-address`,onchange:()=>a({room:"pick",ip:O.value})},...o.addresses.map(({ip:L,network:q})=>e("option",{value:L,
selected:L===o.picked},`${L} (${q})`)));return e("label",{class:"ajar-words",for:O.id},e("span",{},n["room-address"]),O)}
function S(){let O=e("div",{}),L=e("button",{type:"button",onclick:()=>C(!1)},n["room-end-no"]),q=e("button",{type:"butt\
on",onclick:()=>C(!0)},n["room-end"]),f=()=>O.replaceChildren(...s?[e("p",{},n["room-end-sure"]),A(L,w(n["room-end"],{room:"\
end"}))]:[q]),C=c=>{s=c,f(),(s?L:q).focus()};f();let r=(c,x)=>e("button",{type:"button",onclick:()=>a({room:"take",...x()},
{awaited:!0})},c);return e("details",{class:"ajar-ending"},e("summary",{},n["room-ending"]),o.shown?e("p",{},n["room-tak\
e-how"]):e("p",{},n["room-take-nothing"]),o.shown?A(r(n["room-take-table"],()=>({what:"table"})),r(n["room-take-page"],()=>({
what:"page",paper:h.value()})),h.element()):null,e("p",{},n["room-end-how"]),O)}function I(O){o={...o,...O},b.textContent!==
o.problem&&(b.textContent=o.problem),b.hidden=!o.problem;let L=se(n,o.joined);y.textContent!==L&&(y.textContent=L),k.update(
o,L),i===null&&o.state==="open"&&(i=!o.here),o.state!=="open"&&(i=null,s=!1),o.busy||(d.textContent=""),F()}let F=U(u,()=>{
let{joined:O,problem:L,...q}=o,f=JSON.stringify([q,i]);if(f===p)return;p=f;let C={open:E,lost:g}[o.state]??$;Z(u,()=>u.replaceChildren(
...C().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let N=`ajar-door-${window.ajarForms}`;return X(t,()=>a(
{room:"look"}),l),{update:I}}var se=(t,n)=>n?n===1?t["room-joined-one"]:W(t["room-joined"],{n}):t["room-joined-none"],G=t=>e(
"span",{class:"ajar-rehearsal"},t["room-practice"]);function ve(t,n){let a=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":t["room-scan-alt"]});return a.innerHTML=n.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},a,e("div",{},e("p",{},t["room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-typ\
e-code"]),e("p",{class:"ajar-code"},n.code)))}function re(t){let n=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-lab\
el":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e("button",{type:"button",onclick:()=>a.close()},t["room-back"])),
l=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.showModal(),update(i,s){l.textContent=s;let p=JSON.stringify(
[i.address,i.code,i.practice]);p!==o&&(o=p,i.address?n.replaceChildren(i.practice?e("p",{},G(t)):"",ve(t,i),l):(a.close(),
n.replaceChildren()))}}}function X(t,n,a){let l=new IntersectionObserver(o=>{o.some(({isIntersecting:i})=>i)&&n()});l.observe(
t),a(()=>l.disconnect())}function we(t,{words:n,send:a,open:l,help:o}){let i=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=e(
"div",{}),p={},u="",b=0,y=Q(n);t.replaceChildren(e("section",{class:"ajar-home","aria-label":n["home-title"]},s),i);let d=(g,E)=>e(
"button",{type:"button",onclick:E},g),k=g=>e("div",{class:"ajar-reflection"},...g.flatMap(E=>te(E,3)));function h(g,E,M){
let m=e("div",{class:"ajar-twice"}),S=d(g,()=>{let I=d(n["home-no"],()=>{m.replaceChildren(S),S.focus()});m.replaceChildren(
e("p",{},E),e("div",{class:"ajar-moves"},I,d(g,()=>{m.replaceChildren(S),S.focus(),a(M)}))),I.focus()});return m.append(
S),m}let v=()=>{let g=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{g.files[0]&&a({import:await g.
files[0].text()}),g.value=""}});return e("label",{class:"ajar-words"},e("span",{},n["home-bring"]),g)},w=U(s,()=>{let g=JSON.
stringify(p);g!==u&&(u=g,Z(s,A))});function A(){let g=(m,j)=>d(j,()=>a({take:m})),E=b>(p.danger?.kinds.length??0)?null:p.
danger,M=()=>{b=E.kinds.length+1,A(),s.querySelector(".ajar-welcome").focus()};s.replaceChildren(E?o.notice(E,{level:2,aside:M}):
"",e("p",{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?e("div",{class:"ajar-moves"},d(n["home-go-on"],()=>l(
p.section))):"",p.due?.length?e("ul",{},...p.due.map(m=>e("li",{},m))):"",p.plan?.length?e("h2",{},n["home-plan"]):"",p.
plan?.length?k(p.plan):"",p.plan?.length&&!E?o.line():"",...(p.earlier??[]).filter(({plan:m})=>m.length).map(({title:m,plan:j})=>e(
"details",{},e("summary",{},`${n["home-plan"]}, ${m}`),k(j))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["\
home-not-encrypted"]),e("div",{class:"ajar-take"},...E?[]:[d(n["home-take-plan"],()=>a({take:"plan",paper:y.value(),country:o.
code()})),y.element(),g("calendar",n["home-take-calendar"]),g("calendar-line",n["home-take-calendar-line"])],g("check-in\
s",n["home-take-check-ins"]),g("everything",n["home-take-everything"])),v()),p.something?e("details",{},e("summary",{},n["\
home-end"]),e("p",{},n["home-anew-how"]),h(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),
h(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:g=>{p=g,w()},say:(g,E="")=>{let M=e("div",{class:"\
ajar-text"});M.innerHTML=E,i.replaceChildren(g,M),i.scrollIntoView({block:"nearest"})}}}function xe({name:t,type:n,data:a}){
let l=Uint8Array.from(atob(a),i=>i.charCodeAt(0)),o=URL.createObjectURL(new Blob([l],{type:n}));e("a",{href:o,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function Ce({units:t,slips:n},{words:a,ask:l,send:o}){window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-hands-${window.
ajarForms}`,s=new Map,p=h=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),u=p({id:`${i}-people`,
min:1}),b=h=>Math.max(0,Math.floor(Number(h.value)||0)),y=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,d=h=>{let v=t.filter(
g=>g.item===h),w=(g,E)=>{let M=p({"aria-label":[g.card,y(g)[E]].filter(Boolean).join(": ")});return s.set(g.id,[...s.get(
g.id)??[],M]),M},A=v.length===1&&!v[0].card?v[0].bands.map((g,E)=>[g,[w(v[0],E)]]):v.map(g=>[g.card,y(g).map((E,M)=>w(g,
M))]),$=v[0].card?["",...y(v[0])]:null;return e("table",{},e("caption",{},l(h)),$&&$.length>2?e("thead",{},e("tr",{},...$.
map(g=>g?e("th",{scope:"col"},g):e("td",{})))):null,e("tbody",{},...A.map(([g,E])=>e("tr",{},e("th",{scope:"row"},g),...E.
map(M=>e("td",{},M))))))};function k(){let h=new Map(t.map($=>[$,s.get($.id).map(b)])),v=Math.max(...[...h.values()].map(
$=>$.reduce((g,E)=>g+E,0))),w=b(u)||v;if(!w){u.focus();return}let A=Object.fromEntries([...h].map(([$,g])=>[$.id,$.kind===
"card"?[g[0],Math.max(0,w-g[0])]:g]));o({counts:A,people:w})}return e("details",{class:"ajar-hands"},e("summary",{},a[n?
"room-slips":"room-hands"]),e("p",{},a[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:h=>{h.preventDefault(),k()}},
...[...new Set(t.map(h=>h.item))].map(d),e("label",{class:"ajar-words",for:u.id},e("span",{},a["room-people"]),u),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function Se(t,{words:n,send:a,onDispose:l,form:o,ask:i}){let s={not:{}},p=!1,u="",b=!1,y=(c,x={})=>{b=c==="reveal",a({question:t.
of,do:c,...x},{awaited:!0})},d=e("div",{class:"ajar-results",hidden:!0}),k=e("div",{class:"ajar-held",role:"status","ari\
a-live":"polite"}),h=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),v=e("span",{}),w=e("p",{class:"ajar-counts"}),
A=He(t.minutes,n,l),$=e("button",{type:"button",class:"ajar-link",onclick:()=>F(!p)}),g=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),E=(...c)=>{g.textContent!==c[0]&&g.replaceChildren(...c)},M={open:n["room-ask-open"],close:n["\
room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},m=Object.keys(M).filter(c=>t.units.length||c==="\
open"||c==="close"),j=Object.fromEntries(m.map(c=>[c,e("button",{type:"button",onclick:()=>{j[c].getAttribute("aria-disa\
bled")?E(S(c)):c==="reset"?I():y(c)}},M[c])])),S=c=>s.busy?n["room-one-moment"]:s.not[c];function I(){let c=e("button",{
type:"button",class:"ajar-link",onclick:()=>{E(""),j.reset.focus()}},n["home-no"]),x=e("button",{type:"button",class:"aj\
ar-link",onclick:()=>{E(""),j.reset.focus(),y("reset")}},n["room-ask-reset"]);g.replaceChildren(n["room-reset-sure"]," ",
c," ",x),c.focus()}function F(c){p=c,d.hidden=!c,o().hidden=c,$.textContent=n[c?"room-show-question":"room-show-result"]}
let N=re(n),O=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>N.show()},n["room-code"]),L={ready:n["ro\
om-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function q(c){let x=s;s={...s,...c};let T=s.room==="open";
v.replaceChildren(s.practice?G(n):""),h.textContent=s.problem,h.hidden=!s.problem;let D=[[s.answered,n["room-answered"]],
[s.joined,n["room-have-joined"]]],R=!T||!t.units.length?[]:s.hands||s.inside?D.slice(0,1):D;w.replaceChildren(...R.map(([
P,K])=>e("span",{},e("b",{},`${P}`)," ",K))),A.update(s.seconds);for(let P of m)$e(j[P],S(P));let B=T?s.hands?n["room-by\
-hands-now"]:L[s.state]:n["room-not-open"];(x.state!==s.state||x.room!==s.room||x.hands!==s.hands)&&E(B),Oe(k,s.withheld),
N.update(s.way??{},se(n,s.joined)),O.hidden=!s.way?.address,f(),b&&!s.busy&&s.state==="closed"&&k.childElementCount&&(b=
!1,k.scrollIntoView({block:"nearest"}))}function f(){let c=JSON.stringify(s.charts??[]);if(c===u)return;u=c;let x=!!s.charts?.
length;d.replaceChildren(...Me(s.charts??[],n)),$.hidden=!x,F(x),x&&b&&d.scrollIntoView({block:"start"}),b=!1}let C=e("d\
iv",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},t.units.length?
w:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...m.map(c=>j[c]))),e("div",{class:"\
ajar-bar-line"},v,g,$,O,A.element),N.dialog);C.addEventListener("mousedown",c=>{c.target.closest("button")&&c.preventDefault()});
let r=t.units.length?Ce(t,{words:n,ask:i,send:c=>y("hands",c)}):null;return $.hidden=!0,X(C,()=>a({room:"look"}),l),{parts:[
d,k,h,C,r].filter(Boolean),update:q}}function $e(t,n){t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-dis\
abled","true"),t.title=n||""}function Oe(t,n=[]){let a=[...t.children].map(l=>l.textContent);JSON.stringify(a)!==JSON.stringify(
n)&&t.replaceChildren(...n.map(l=>e("p",{},l)))}var Me=(t,n)=>t.map(a=>{let l=e("div",{class:"ajar-chart-block"});return V(
l,a,n),l});function Ee(t,{words:n,send:a,onDispose:l}){let o={},i="",s=e("div",{class:"ajar-results"}),p=e("div",{class:"\
ajar-held",role:"status","aria-live":"polite"}),u=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=e("div",{}),y=e(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),d=e("button",{type:"button",onclick:()=>{d.getAttribute("a\
ria-disabled")?y.textContent=k():(y.textContent="",a({moves:!0},{awaited:!0}))}},n["room-moves"]),k=()=>o.busy?n["room-o\
ne-moment"]:o.not;return t.replaceChildren(e("div",{class:"ajar-group",role:"group","aria-label":n["room-group"]},b,s,p,
u,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"ajar-moves"},d),y)),X(t,()=>a({room:"look"}),l),{update(h){
o={...o,...h},b.replaceChildren(o.practice?G(n):""),u.textContent=o.problem,u.hidden=!o.problem,Oe(p,o.withheld),$e(d,k());
let v=JSON.stringify(o.charts??[]);v!==i&&(i=v,s.replaceChildren(...o.charts?.length?Me(o.charts,n):[e("p",{class:"ajar-\
empty"},n["room-chart-empty"])]))}}}function He(t,n,a){let l=null,o=!1,i=e("span",{role:"timer"}),s=e("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{o=!o,u()}}),p=e("p",{class:"ajar-clock"},i," ",s);function u(){let y=l===null?null:
Math.max(0,Math.floor((Date.now()-l)/1e3)),d=y===null?"":`${Math.floor(y/60)}:${String(y%60).padStart(2,"0")}`,k=y===null?
t?W(n["room-minutes"],{minutes:t}):"":t?W(n["room-clock"],{time:d,minutes:t}):d;i.textContent=o?"":k,s.textContent=n[o?"\
room-clock-show":"room-clock-hide"],p.hidden=!k}let b=setInterval(()=>{l!==null&&u()},1e3);return a(()=>clearInterval(b)),
{element:p,update:y=>{l=y==null?null:Date.now()-y*1e3,u()}}}function Ae(t,{words:n,picked:a,pick:l}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
i=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),p=e("summary",{}),u=({title:d,
story:k,more:h,role:v})=>{i.innerHTML=k,i.prepend(e("h2",{},d)),s.innerHTML=h,p.textContent=v},b=t.couples.find(d=>d.id===
a)??t.couples[0],y=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,
value:d.id,checked:d===b,onchange:()=>{u(d),l(d.id)}}),e("span",{},d.title)))));return u(b),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},i,e("details",{class:"ajar-role"},p,s),y)}window.ajarShown??(window.ajarShown=new WeakMap);var Y=window.ajarShown;function le(){let t=document.getElementById("aja\
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
`;t.textContent!==n&&(t.textContent=n)}function Te({model:t,el:n}){le();let a=t.get("pages"),l=t.get("words"),o=new Map,
i=new Map,s=new Map,p=[],u=r=>p.push(r),b=null,y=!1,d=!1,k=new Map,h=Math.min(t.get("page"),a.length-1);n.classList.add(
"ajar");let v=e("div",{class:"ajar-page"}),w=e("p",{class:"ajar-lost",role:"alert",hidden:!0},l.lost),A=0,$=(r,{awaited:c=!1}={})=>{
try{t.send(r)}catch{w.hidden=!1;return}c&&!A&&(A=setTimeout(()=>{w.hidden=!1},8e3))},g=ge({words:l,countries:t.get("noti\
ce")?.help??a[0]?.blocks[0]?.help,leave:()=>E(),onCountry:r=>$({country:r})}),E=()=>{$({forget:!0}),oe()},M=(r,c,x)=>(o.
set(r.key,x),i.has(r.key)&&x.update(i.get(r.key)),c),m={html(r){let c=e("div",{class:"ajar-text"});return c.innerHTML=r.
html,c.addEventListener("click",x=>{let T=x.target.closest("a"),D=a.findIndex(({id:R})=>R&&T?.getAttribute("href")===`${R}\
.ipynb`);D<0||(x.preventDefault(),N(D))}),c},home(r){let c=e("div",{});return M(r,c,we(c,{words:l,send:$,open:T=>N(a.findIndex(
({id:D})=>D===T)),help:g})),$({home:r.key}),c},scenario(r){return Ae(r,{words:l,picked:t.get("couple"),pick:c=>{t.set("c\
ouple",c),t.save_changes()}})},door(r){let c=e("div",{});return M(r,c,ke(c,{words:l,send:$,onDispose:u}))},group(r){let c=e(
"div",{});return M(r,c,Ee(c,{words:l,send:$,onDispose:u}))},asking(r){let{items:c}=a[h].blocks.find(({key:R})=>R===r.of).
exercise,{parts:x,update:T}=Se(r,{words:l,send:$,onDispose:u,form:()=>s.get(r.of),ask:R=>c.find(B=>B.id===R).ask}),D=document.
createDocumentFragment();return D.append(...x),M(r,D,{update:T})},exercise(r){let c=e("div",{});s.set(r.key,c);let x=(T,D)=>{
b?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let R=window.ajarSent;k.set(r.key,R),$({key:r.key,
...T,sent:R},{awaited:D})};return o.set(r.key,he(c,r.exercise,{words:l,level:r.level,...i.get(r.key),help:g,below:()=>r.
key.startsWith("plan@")&&g.isKnown()?g.line():null,onAside:T=>S(r.key,{aside:T}),onChange:T=>{S(r.key,{answers:T,done:!1}),
x({answers:T,done:!1},d)},onMove:T=>S(r.key,{at:T}),onDone:T=>x({answers:T,done:!0},!0),onStartOver:()=>{S(r.key,{answers:{},
done:!1}),x({remove:!0})}})),c},chart(r){let c=e("div",{class:"ajar-chart-block"});return o.set(r.key,{update:x=>V(c,x,l)}),
V(c,i.get(r.key)??{},l),$({chart:r.key}),c},notice(r){if(ye(()=>$({forget:!0})),!r.leave)return e("div",{class:"ajar-not\
ice"},e("p",{},r.text));let c=e("div",{class:"ajar-leave"},g.button(),ae({words:l,leave:E}));be(g.open),b=je({words:l,send:$});
let x=document.createDocumentFragment();return x.append(e("div",{class:"ajar-notice"},b.line,c),e("div",{class:"ajar-on-\
paper"},g.text()),b.more),x}},j=r=>a[h].blocks.find(c=>c.kind===r),S=(r,c)=>i.set(r,{...i.get(r),...c}),I=()=>{for(let r of p.
splice(0))r()};function F({focus:r=!1}={}){if(I(),o.clear(),y){v.replaceChildren(b?"":e("p",{class:"ajar-empty"},l["keep\
-locked-here"]));return}if(v.replaceChildren(...a[h].blocks.map(R=>m[R.kind](R))),a.length<2)return;let c=(R,B)=>e("butt\
on",{type:"button",onclick:()=>N(R)},B),x=h>0?c(h-1,l["previous-page"]):null,T=h<a.length-1?c(h+1,l["next-page"]):null;if(v.
append(e("div",{class:"ajar-moves ajar-turn"},x,T)),O.replaceChildren(...a.map(({title:R},B)=>e("li",{},e("button",{type:"\
button","aria-current":B===h?"page":null,onclick:()=>N(B)},R)))),L.textContent=W(l["page-of"],{n:h+1,all:a.length,title:a[h].
title}),!r)return;let D=v.querySelector("h1, h2, h3")??v;D.tabIndex=-1,D.focus({preventScroll:!0}),n.scrollIntoView({block:"\
start"})}function N(r){a[r]&&(h=r,O.parentElement.open=q(),t.set("page",r),t.save_changes(),F({focus:!0}))}let O=e("ol",
{}),L=e("summary",{}),q=()=>window.innerWidth>640;t.get("notice")&&n.append(m.notice(t.get("notice")));let f=e("nav",{class:"\
ajar-nav","aria-label":l.pages},e("details",{open:q()},L,O));a.length>1&&n.append(f),n.append(w,v);let C=0;for(let r of[
"keydown","pointerdown","scroll"])n.addEventListener(r,()=>{Date.now()-C<3e4||(C=Date.now(),$({active:!0}))},{passive:!0,
capture:!0});return t.on("msg:custom",r=>{if(clearTimeout(A),A=0,w.hidden=!0,r.keeping){let c=[...k.values()].some(D=>r.
acknowledged<D);b?.update(c?{...r.keeping,saved:!1}:r.keeping);let{state:x}=r.keeping,T=x==="locked";x&&(d=x==="kept"),x&&
T!==y&&(y=T,i.clear(),f.hidden=y,F())}for(let[c,x]of Object.entries(r.states??{})){if(r.acknowledged<k.get(c))continue;let T=x.
answers&&!Object.keys(x.answers).length;S(c,T?{...x,at:0}:x),o.get(c)?.update(i.get(c))}r.country!=null&&g.choose(r.country),
r.file&&xe(r.file),r.erased&&o.get("home")?.say(r.erased,j("home")?.erased),r.said&&(o.get("home")??b)?.say(r.said),r.open&&
N(a.findIndex(({id:c})=>c===r.open)),r.problem&&o.get(r.problem.key)?.say(r.problem.text)}),t.on("change:pages",()=>{a=t.
get("pages"),F()}),F(),Y.set(l,(Y.get(l)??0)+1),$({ready:!0}),()=>{I(),clearTimeout(A),Y.set(l,Y.get(l)-1),Y.get(l)||$({
gone:!0})}}var Ue=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Ne;async function Le(t){
let n=Object.entries(Ne[t]).sort(([a],[l])=>l.localeCompare(a,"en",{numeric:!0})).map(([,a])=>a);return(await(n.find(a=>a.
loaded)??n[0]).get())()}async function Ke(){let{DOMWidgetModel:t,DOMWidgetView:n,IJupyterWidgetRegistry:a}=await Le("@ju\
pyter-widgets/base");class l extends t{}class o extends n{render(){let{model:s}=this;this.dispose=Te({el:this.el,model:{
get:p=>s.get(p),set:(p,u)=>s.set(p,u),save_changes:()=>s.save_changes(),send:p=>s.send(p),on:(p,u)=>this.listenTo(s,p,u)}})}remove(){
return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:views",autoStart:!0,requires:[a],activate:(i,s)=>{
le(),s.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:l,View:o}})}}}var ze=()=>new Promise(t=>{requestAnimationFrame(
()=>{setTimeout(t)}),setTimeout(t,100)});async function Je({context:t,sessionContext:n}){if(await t.ready,await n.ready,
n.hasNoKernel)return;let{connectionStatusChanged:a,statusChanged:l}=n;await new Promise(o=>{let i=()=>{if(!Ue.has(n.kernelDisplayStatus)){
for(let s of[a,l])s.disconnect(i);o()}};for(let s of[a,l])s.connect(i);i()})}async function Ve(){let{INotebookTracker:t,
NotebookActions:n}=await Le("@jupyterlab/notebook"),a=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[t],activate:({
commands:l},o)=>{o&&l.addCommand("ajar:begin",{label:"Begin",execute:async()=>{let i=o.currentWidget;if(!i||a.has(i))return!1;
a.add(i),await Je(i).finally(()=>{a.delete(i)});let{content:s,sessionContext:p}=i,u=w=>n.runCells(s,w,p),b=w=>w.model.type===
"code",y=s.widgets.filter(w=>b(w)||w.rendered===!1),[d,k=d]=y.filter(b),h=1+y.indexOf(k),v=await u(y.slice(0,h));return await ze(),
v&&u(y.slice(h))}})}}}window._JUPYTERLAB??(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(t){Ne=t},async get(){let t=await Promise.
all([Ke(),Ve()]);return()=>({__esModule:!0,default:t})}};})();
