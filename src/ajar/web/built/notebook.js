var B=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,l,a)=>{let c=n[l];return a?Number.isInteger(c)?c+1:s:["number",
"string"].includes(typeof c)?c:s}),ue=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function pe(t,n){let s=n[t.among?.item]??{},l=t.cards.filter(a=>t.among?.piles.includes(s[a.id]));return l.length?
l:t.cards}var de=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(s=>t.cards.some(l=>l.id===s))};var Ie=["button","input","select","summary","textarea"],Ne=["input","select","textarea"];function e(t,n={},...s){let l=document.
createElement(t);for(let[a,c]of Object.entries(n))a.startsWith("on")?l.addEventListener(a.slice(2),c):c===!0?l.setAttribute(
a,""):c!==!1&&c!=null&&l.setAttribute(a,c);return Ie.includes(t)&&l.setAttribute("data-lm-suppress-shortcuts","true"),Ne.
includes(t)&&l.setAttribute("autocomplete","off"),l.append(...s.filter(a=>a!=null)),l}function he(t,n,s){let{words:l,level:a=3}=s;
window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,r={...s.answers},u=0,i=null,b=null,y=s.aside??
0,d=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),j=e("div",{}),h=e("div",{class:"ajar-body"}),v=e("se\
ction",{class:"ajar-form","aria-labelledby":`${c}-title`},e(`h${a}`,{id:`${c}-title`},n.title),e("p",{class:"ajar-why"},
n.why),n.private?e("p",{class:"ajar-private"},n.private):null,j,h,d);t.replaceChildren(v);let S=()=>n.items.filter(p=>ue(
p,r)),T=p=>{d.replaceChildren(p)};function O(p,C){d.replaceChildren(`${p} `,e("button",{type:"button",class:"ajar-link",
onclick:()=>{r=C,T(""),s.onChange(r),g({focus:!0})}},l["put-back"]))}function m(p,C){r={...r,[p.id]:C},T(""),s.onChange(
r),D()}function M(){let{fieldset:p}=i;p.disabled=!0;let C=setTimeout(()=>T(l["keep-opening"]),400),w=setTimeout(A,8e3);b=
[C,w]}function A(){b&&(b.forEach(clearTimeout),b=null,i&&(i.fieldset.disabled=!1),T(""))}function D(){let{item:p,skip:C,
where:w,next:o}=i,f=S();C.textContent=r[p.id]==null?l.skip:l["clear-and-skip"],w.textContent=B(l["question-of"],{n:u+1,all:f.
length}),o.textContent=u===f.length-1?l.done:l.next}function F(p,C=!0){if(b)return;let w=S();if(u+=p,u>=w.length){u=w.length-
1,M(),s.onDone(r);return}g({focus:C})}function g({focus:p=!1}={}){let C=S();u=Math.max(0,Math.min(u,C.length-1));let w=C[u],
o=`${c}-${w.id}`,f=e("legend",{},B(w.ask,r)),$=w.hint?e("p",{class:"ajar-hint",id:`${o}-hint`},w.hint):null,I=s.mark?.(w),
R=I?e("p",{class:"ajar-mark",id:`${o}-mark`},I):null,W=[$,R].filter(Boolean).map(({id:J})=>J).join(" "),H=w.among?{...w,
cards:pe(w,r)}:w,K=De[w.kind](H,de(H,r[w.id]),{words:l,group:o,change:J=>m(w,J),say:T}),z=e("fieldset",{class:`ajar-item\
 ajar-${w.kind}`,tabindex:"-1","aria-describedby":W||null},f,$,R,K),P=u>0?e("button",{type:"button",onclick:()=>F(-1)},l.
back):null,ce=e("button",{type:"button",onclick:()=>{if(b)return;let J=r,Le=r[w.id]!=null;r={...r,[w.id]:null},s.onChange(
r),F(1),Le&&O(l.cleared,J)}}),ie=e("button",{type:"button",onclick:()=>{b||(T(""),F(1))}}),ee=e("p",{class:"ajar-where"});
i={item:w,skip:ce,where:ee,next:ie,fieldset:z},j.replaceChildren(),h.replaceChildren(ee,z,e("div",{class:"ajar-moves"},P,
ce,ie)),D(),s.onMove?.(u),p&&(z.focus({preventScroll:!0}),ee.scrollIntoView({block:"nearest"}))}function k(p){if(j.replaceChildren(),
!p||!s.help||y>p.kinds.length)return null;let C=()=>{y=p.kinds.length+1,s.onAside?.(y),j.replaceChildren(),h.querySelector(
"[tabindex]").focus()},{help:w,needs:o}=s;return j.append(w.notice(p,{level:a+1,aside:C,needs:o})),j.querySelector("[tab\
index]")}function N(p,{focus:C=!1,danger:w=null}={}){i=null;let o=e(`h${a+1}`,{tabindex:"-1"},l["what-you-said"]);h.replaceChildren(
e("div",{class:"ajar-reflection"},o,...p.flatMap($=>te($,a+2)),s.below?.()??null),e("div",{class:"ajar-moves"},e("button",
{type:"button",onclick:()=>{u=0,g({focus:!0})}},l.change),e("button",{type:"button",onclick:()=>{let $=r;r={},u=0,y=0,s.
onAside?.(0),s.onStartOver(),g({focus:!0}),O(l["started-over"],$)}},l["start-over"])));let f=k(w);C&&(f??o).focus()}function L(p){
let C=h.contains(document.activeElement);C&&i&&!b||(A(),r={...p.answers},p.done?N(p.reflection,{focus:C,danger:p.danger}):
(u=p.at??Math.max(0,S().findIndex(w=>r[w.id]==null)),g()))}let{done:x,reflection:E,danger:q}=s;return L({answers:r,at:s.
at,done:x,reflection:E,danger:q}),{update:L,say:p=>{A(),T(p)}}}var te=({heading:t,said:n,words:s},l)=>[t?e(`h${l}`,{},t):
null,n.length>1?e("ul",{class:"ajar-said"},...n.map(a=>e("li",{},a))):n.length?e("p",{class:"ajar-said"},n[0]):null,...s.
map(a=>e("p",{},a))].filter(Boolean),De={ruler(t,n,{group:s,change:l}){let a=Array.from({length:11},(c,r)=>e("label",{class:"\
ajar-number"},e("input",{type:"radio",name:s,value:r,checked:n===r,onchange:()=>l(r),"aria-describedby":r===0?`${s}-low`:
r===10?`${s}-high`:null}),e("span",{},`${r}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...a),
e("p",{class:"ajar-anchors"},e("span",{id:`${s}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${s}-high`},e("b",{},"10"),
` ${t.high}`)))},choice(t,n,{words:s,group:l,change:a}){let{chosen:c,own:r}=n||{chosen:[],own:""},u=()=>a(c.length||r.trim()?
{chosen:[...c],own:r}:null),i=t.many?"checkbox":"radio",b=t.cards.map(d=>e("input",{type:i,name:l,value:d.id,checked:c.includes(
d.id),onchange:j=>{t.many?c=c.filter(h=>h!==d.id).concat(j.target.checked?d.id:[]):(c=[d.id],r="",y&&(y.value="")),u()}})),
y=t.own?e("input",{type:"text",value:r,maxlength:500,oninput:d=>{r=d.target.value,!t.many&&r.trim()&&(c=[],b.forEach(j=>{
j.checked=!1})),u()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},s[t.many?"choose-many":"choose\
-one"]),...t.cards.map((d,j)=>e("label",{class:"ajar-card"},b[j],e("span",{},d.text))),y?e("label",{class:"ajar-own"},e(
"span",{},t.own),y):null)},sort(t,n,{words:s,group:l,change:a,say:c}){let r={...n},u={},i=t.piles.map(h=>(u[h.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.
currentTarget.classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");
let S=d[v.dataTransfer.getData("text/plain")]?.[h.id];S&&!S.matches(":disabled")&&(S.checked=!0,y(S.dataset.card,h))}},u[h.
id]))),b=()=>t.piles.forEach(h=>{u[h.id].textContent=B(s["pile-count"],{pile:h.text,n:Object.values(r).filter(v=>v===h.id).
length})}),y=(h,v)=>{r[h]=v.id,b(),a({...r}),c(B(s.moved,{card:t.cards.find(S=>S.id===h).text,pile:v.text}))},d={},j=t.cards.
map(h=>{d[h.id]={};let v=`${l}-${h.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:S=>S.dataTransfer.
setData("text/plain",h.id)},e("legend",{},h.text),e("div",{class:"ajar-into"},...t.piles.map(S=>{let T=e("input",{type:"\
radio",name:v,value:S.id,"data-card":h.id,checked:r[h.id]===S.id,onchange:()=>y(h.id,S)});return d[h.id][S.id]=T,e("labe\
l",{},T,e("span",{},S.text))})))});return b(),e("div",{},e("p",{class:"ajar-hint"},s["sort-how"]),e("ul",{class:"ajar-pi\
les"},...i),...j)},text(t,n,{words:s,change:l}){let a=e(t.long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??
""},maxlength:2e4,oninput:c=>l(c.target.value.trim()?c.target.value:null)});return t.long&&(a.value=n??""),e("label",{class:"\
ajar-words"},e("span",{},s["own-words"]),a)},list(t,n,{words:s,change:l}){let a=e("div",{}),c=()=>{let d=[...a.querySelectorAll(
"input")].map(j=>j.value).filter(j=>j.trim());l(d.length?d:null)},r=()=>[...a.children].forEach((d,j)=>{d.querySelector(
"label > span").textContent=B(s.line,{n:j+1}),d.querySelector("button").setAttribute("aria-label",B(s["remove-line"],{n:j+
1}))}),u=e("button",{type:"button",class:"ajar-link",onclick:()=>{b(""),a.lastElementChild.querySelector("input").focus()}},
s["add-line"]),i=()=>{r(),u.hidden=a.children.length>=t.most},b=d=>{let j=e("div",{class:"ajar-line"},e("label",{class:"\
ajar-words"},e("span",{}),e("input",{type:"text",value:d,maxlength:2e4,oninput:c})),e("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let h=j.nextElementSibling||j.previousElementSibling;j.remove(),h||b(""),i(),c(),(h||a.firstElementChild).
querySelector("input").focus()}},"×"));a.append(j),i()},y=n||[];for(let d=0;d<Math.max(t.lines,y.length);d++)b(y[d]??"");
return e("div",{class:"ajar-lines"},a,u)},date(t,n,{words:s,change:l}){return e("label",{class:"ajar-words"},e("span",{},
s["pick-date"]),e("input",{type:"date",value:n??"",oninput:a=>l(a.target.value||null)}))}};var Fe="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ze=new RegExp(`(${Fe})|[.…]+|[!?;\\n]`,"gu");var fe=["emergency","crisis","violence","worried","child"],qe=["crisis","violence"],ge='a[href$="#Help-lines"]',_=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Be(t,{zone:n="",languages:s=[]}){
let l=r=>r.endsWith("/")?n.startsWith(r):n===r,a=t.find(({zones:r})=>r.some(l));return a?a.code:n&&!/^(UTC|GMT|UCT|Etc\/)/.
test(n)?"":s.map(r=>r.split("-").slice(1).join("-").toUpperCase()).find(r=>t.some(({code:u})=>u===r))??""}var ne=(t,n)=>n.flatMap(s=>t.lines.filter(l=>l.topic===s)),me=t=>`tel:${t.match(/\d+/)[0]}`;function be({words:t,countries:n=[],
leave:s,onCountry:l=()=>{}}){n.length&&(_().countries=n);let a=()=>_().countries,c=()=>_().chosen||Be(a(),{zone:Intl.DateTimeFormat().
resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),r=()=>a().find(g=>g.code===c());function u(g){
_().chosen=g;for(let k of _().listeners)k()}function i(g,k){k(g);let N=!1,L=()=>{N||(N=g.isConnected),N&&!g.isConnected?
_().listeners.delete(L):k(g)};return _().listeners.add(L),g}let b=g=>i(e("div",{}),k=>k.replaceChildren(...g())),y=()=>{
let g=[...a(),{code:"-",country:t["help-elsewhere"]}],k=e("select",{onchange:()=>{u(k.value),l(k.value)}},...g.map(N=>e(
"option",{value:N.code},N.country)));return i(k,()=>{k.value=r()?.code??"-"}),e("label",{class:"ajar-help-where"},e("spa\
n",{},t["help-in"]),k)},d=({say:g,to:k},N)=>{if(/^(tel|sms):/.test(k))return e("a",{class:N?"ajar-reach":"ajar-reach aja\
r-first",href:k},g);let L=e("span",{},g),x=e("button",{type:"button",class:"ajar-link","aria-label":B(t["help-copy-what"],
{address:k}),onclick:async()=>{await Re(k,L)&&(x.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"aj\
ar-chat"},L," ",x)},j=g=>e("li",{},e("p",{class:"ajar-for"},g.for_what),e("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].
filter(Boolean).join(". ")),e("div",{class:"ajar-ways"},...g.reach.map(d))),h=({emergency:g,note:k})=>e("li",{class:"aja\
r-now"},e("p",{class:"ajar-for"},t["help-danger"]),k?e("p",{class:"ajar-hint"},k):null,e("div",{class:"ajar-ways"},e("a",
{class:"ajar-reach",href:me(g)},B(t["help-call"],{number:g})))),v=g=>b(()=>{let k=r();if(!k)return[e("p",{},t["help-else\
where-how"])];let N=g.flatMap(L=>L==="emergency"?h(k):ne(k,[L]).map(j));return[e("ul",{class:"ajar-help-lines"},...N)]});
function S(){let g=()=>{k.close?k.close():k.remove()},k=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>k.remove(),onkeydown:N=>{N.key==="Escape"&&(N.preventDefault(),N.stopPropagation(),g())}},e("div",{class:"\
ajar-help-bar"},y(),ae({words:t,leave:s})),e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},t["help-title"]),e("\
p",{},t["help-lead"]),v(fe),e("p",{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave\
-how"]),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:g},t["help-close"])));document.body.append(k),k.showModal?
k.showModal():k.setAttribute("open",""),k.querySelector("h2").focus()}function T({title:g,text:k,now:N,lines:L,kinds:x,countries:E},{
level:q,aside:p,needs:C}){return E&&!F()&&(_().countries=E),e("section",{class:"ajar-danger"},e(`h${q}`,{tabindex:"-1"},
g),e("p",{},k),x.length?null:C?.()??null,y(),v(L),e("ul",{class:"ajar-todo"},...N.map(w=>e("li",{},w))),e("p",{class:"aj\
ar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:p},t["help-aside"]))}let O=()=>e("button",
{type:"button",class:"ajar-get-help",onclick:S},t["help-get"]);function m({emergency:g,...k}){let L=qe.map(E=>ne(k,[E])[0]?.
reach??[]).flatMap(E=>["tel:","sms:"].map(q=>E.find(({to:p})=>p.startsWith(q))));return[{say:B(t["help-call"],{number:g}),
to:me(g)},...L.filter(Boolean)]}let M=(g=`${t["help-line"]} `)=>b(()=>{let k=r(),N=(k?m(k):[]).flatMap(({say:x,to:E})=>[
e("a",{href:E},x)," · "]),L=e("button",{type:"button",class:"ajar-link",onclick:S},t["help-get"]);return[e("p",{class:"\
ajar-help-line"},g,...N,L)]});function A(g){if(!F())return;let[k]=[...g.querySelectorAll(ge)].reverse();k?.closest("p, u\
l").after(M(""));for(let N of g.querySelectorAll("details"))N.open=N.querySelector("summary").textContent===r()?.country}
let D=()=>b(()=>{let g=r();return g?[e("p",{},e("b",{},`${t["help-title"]}, ${g.country}`)),e("p",{},`${t["help-danger"]}\
 ${B(t["help-call"],{number:g.emergency})}`),e("ul",{},...ne(g,fe).map(({for_what:k,name:N,reach:L,hours:x})=>e("li",{},
`${k}: ${N}. ${L.map(({say:E})=>E).join(" · ")}. ${x}.`)))]:[e("p",{},t["help-elsewhere-how"])]}),F=()=>a().length>0;return{
open:S,notice:T,button:O,line:M,addNumbers:A,text:D,choose:u,code:c,isKnown:F}}var ae=({words:t,leave:n})=>e("button",{type:"\
button",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function ye(t){if(_().open){_().open=t;return}_().
open=t,window.addEventListener("click",n=>{n.target.closest?.(ge)&&(n.preventDefault(),n.stopPropagation(),_().open())},
{capture:!0})}async function Re(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let s=document.createRange();
return s.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(s),document.execCommand("copy")}}function oe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ke(t=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let n=[];window.addEventListener("keydown",s=>{
s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(t(),oe()))},{capture:!0})}function U(t,n){let s=!1,l=!1,a=()=>{l=s,s||n()};function c(){s=!0;let r=new AbortController,u=()=>{r.abort(),setTimeout(
()=>{s=!1,l&&a()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,u,{signal:r.signal,capture:i!==
"blur"})}for(let r of["pointerdown","keydown"])t.addEventListener(r,c);return a}function Z(t,n){let s=u=>[...t.querySelectorAll(
u)],l=s("details[open] > summary").map(u=>u.textContent),a=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let u of s("summary"))u.parentElement.open=l.includes(u.textContent);if(a===!1)return;let c=s("summary, button").
find(u=>u.textContent===a),r=c??t.querySelector("h2, p");c||(r.tabIndex=-1),r.focus({preventScroll:!0})}function je({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,l=e("span",
{}),a=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},l),c=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),u=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},c,r),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},b=i,y=!1,d=!1,j=!1,h=!1,v=(p,C,w={})=>e("button",{type:"button",onclick:C,...w},p),S=p=>{p.tabIndex=
-1,p.focus()},T=()=>r.querySelector(".ajar-change"),O=()=>i.state==="kept"&&!i.reopen;function m(){let p={none:t["notice\
-alone"],locked:t["keep-locked"],kept:i.saved?t["keep-saved"]:t["keep-saving"]}[i.state];l.textContent!==p&&(l.textContent=
p),a.dataset.longest=i.state==="kept"?t["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.
problem}function M(){i={...i,saved:!1},m()}function A(){m(),b=i,O()?r.replaceChildren(d?L("change"):x()):i.state!=="none"?
r.replaceChildren(L("unlock")):y?r.replaceChildren(L(i.exists?"open":"start")):r.replaceChildren(h?k():g())}let D=()=>{y=
!0,A(),r.querySelector("input").focus()},F=()=>i.hosted?e("p",{},t["keep-hub"]):null;function g(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},t["keep-title"]),e("p",{},t[i.exists?"keep-there":"keep-why"]),F(),e("div",{class:"\
ajar-moves"},v(t["keep-nothing"],()=>{h=!0,A(),S(a)}),v(t[i.exists?"keep-open":"keep-start"],D)))}let k=()=>e("p",{},v(t[i.
exists?"keep-open":"keep-start"],D,{class:"ajar-link"}));function N(){let C=["none","weak","fair","good","strong"].map(w=>t[`\
keep-strength-${w}`]).reduce((w,o)=>o.length>w.length?o:w);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":C},e("span",{},t["keep-strength-none"]))}function L(p){let C=p==="start"||p==="change",w={start:t["keep-start"],
open:t["keep-open"],unlock:t["keep-unlock"],change:t["keep-change"]}[p],o=e("input",{id:`${s}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${s}-how`,oninput:()=>{C&&n({strength:o.value})}}),f=e("input",{id:`${s}-again`,type:"passwor\
d",spellcheck:"false"}),$=e("div",{},e("label",{for:`${s}-again`},t["keep-again"]),f),I=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),R=e("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n({place:R.value})}),
W=N(),H=()=>{if(!o.value){o.focus();return}if(I.hidden=!0,p==="change"){if(o.type==="password"&&f.value!==o.value){I.textContent=
t["keep-again-differs"],I.hidden=!1,f.focus();return}n({change:o.value},{awaited:!0})}else n({[p==="start"?"keep":"unloc\
k"]:o.value,place:R.value},{awaited:!0});l.textContent=t["keep-opening"],o.value="",f.value="",W.firstChild.textContent=
t["keep-strength-none"]},K=()=>{y=!1,d=!1,A(),p==="change"?T().focus():S(a)},z=e("details",{},e("summary",{},t["keep-whe\
re"]),e("label",{for:`${s}-place`},t["keep-place"]),R);return e("form",{class:"ajar-ask",onsubmit:P=>{P.preventDefault(),
H()}},e(i.state==="locked"?"h1":"p",{class:"ajar-title"},w),F(),p==="change"?e("p",{},t["keep-change-how"]):null,C?e("p",
{},t["keep-no-way-back"]):null,e("label",{for:`${s}-words`},t[p==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"\
ajar-hint",id:`${s}-how`},t[C?"keep-how":"keep-how-open"]),o,C?W:null,p==="change"?$:null,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:({target:P})=>{o.type=P.checked?"text":"password",$.hidden=P.checked,I.hidden=!0}}),
e("span",{},t["keep-see"])),p==="change"?I:z,e("div",{class:"ajar-moves"},p==="unlock"?null:v(t["keep-not-now"],K),e("bu\
tton",{type:"submit"},w)))}function x(){let p=e("select",{id:`${s}-minutes`,onchange:()=>n({minutes:Number(p.value)})},...[
...new Set([5,15,30,60,i.minutes])].sort((C,w)=>C-w).map(C=>e("option",{value:C,selected:C===i.minutes},B(t["keep-minute\
s"],{n:C}))));return e("div",{class:"ajar-kept"},v(t["keep-lock"],()=>n({lock:!0})),v(t["keep-change"],()=>{d=!0,j=!1,A(),
r.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},j?t["keep-changed"]:
""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},i.place),i.copied?e("p",{},B(t["keep-copied"],{program:i.copied})):
null,e("label",{for:`${s}-minutes`},t["keep-idle"]),p))}function E(p){if(p.strength!=null){let C=r.querySelector(".ajar-\
strength > span");C&&(C.textContent=p.strength);return}if(p.changed){d=!1,A(),r.querySelector(".ajar-changed").textContent=
t["keep-changed"],j=!0,T().focus();return}i={...i,...p},i.state==="kept"&&(y=!1),O()||(d=!1),m(),q()}let q=U(r,()=>{let p=b;
if(p.state===i.state&&p.exists===i.exists&&p.minutes===i.minutes&&!!p.reopen==!!i.reopen&&!!p.hosted==!!i.hosted&&r.firstChild){
b=i;return}let w=y&&p.place!==i.place;A(),p.state!==i.state&&p.state!=="none"?S(a):w&&r.querySelector("input").focus()});
return A(),{line:a,more:u,update:E,begin:M,say:p=>{c.textContent=p,c.hidden=!1}}}function V(t,{sentence:n,wide:s,narrow:l,columns:a,rows:c},r){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},r["cha\
rt-empty"]));return}let u=(b,y)=>{let d=e("div",{class:`ajar-picture ajar-${y}`,role:"img","aria-label":n});return d.innerHTML=
b,d.firstElementChild.setAttribute("aria-hidden","true"),d},i=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),u(s,"wide"),u(l,"narrow"),e("details",{open:i},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...a.map(b=>e("th",{scope:"col"},b)))),e("tbody",{},...c.map(([b,...y])=>e("tr",{},e(
"th",{scope:"row"},b),...y.map(d=>e("td",{},d??"–")))))))))}function Q(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},s="us-letter";return{element:()=>{
let a=e("select",{onchange:()=>{s=a.value}},...Object.entries(n).map(([c,r])=>e("option",{value:c,selected:c===s},r)));return e(
"label",{},t["home-paper"]," ",a)},value:()=>s}}function ve(t,{words:n,send:s,onDispose:l}){let a={},c=null,r=!1,u="",i=e("div",{}),b=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),y=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),j=re(n),h=Q(n);t.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":n["\
room-title"]},b,i,d),j.dialog);let v=x=>{a.busy?d.textContent=n["room-one-moment"]:s(x,{awaited:!0})},S=(x,E)=>e("button",
{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>v(E)},x),T=(...x)=>e("div",{class:"ajar-moves ajar-many"},
...x);function O(){let x=a.needsKey?e("input",{type:"password",spellcheck:"false",id:`${L}-key`,"aria-describedby":`${L}\
-key-how`}):null,E=e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{if(x&&!x.value){x.focus();return}
v({room:"open",...x?{key:x.value}:{}}),x&&(x.value="")}},n["room-open"]);return[e("h2",{},n["room-title"]),a.state==="en\
ded"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},a.elsewhere?B(n["room-how-elsewhe\
re"],{address:a.elsewhere}):n["room-how-network"]),x?e("label",{class:"ajar-words",for:x.id},n["room-host-key"]):null,x?
e("p",{class:"ajar-hint",id:`${L}-key-how`},n["room-host-key-how"]):null,x,T(E,a.elsewhere?null:S(n["room-inside"],{room:"\
inside"})),a.elsewhere?null:e("p",{},n["room-rehearse-how"]),a.elsewhere?null:T(...[12,3].map(q=>S(B(n["room-rehearse"],
{n:q}),{room:"rehearse",phones:q})))]}let m=()=>[e("h2",{},n["room-title"]),e("p",{},n["room-lost"]),T(S(n["room-go-on"],
{room:"go-on"}),S(n["room-end"],{room:"end"}))];function M(){let x=e("button",{type:"button",onclick:()=>j.show()},n["ro\
om-large"]),E=e("p",{},a.inside&&!a.practice?n["room-inside-open"]:B(n["room-line"],{code:a.code})),q=a.address?x:null;return c?
[A(),e("div",{class:"ajar-door-line"},E,y,q),D(),g()]:[e("h2",{},n["room-title"]),A(),D(),E,a.address?xe(n,a):null,a.inside?
e("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.address?e("p",{class:"ajar-empty"},n["\
room-no-address"]):null,a.addresses?.length>1?F():null,a.addresses?.length?e("p",{class:"ajar-hint"},n["room-firewall"]):
null,e("div",{class:"ajar-door-line"},y,q,a.inside&&!a.practice?S(n["room-widen"],{room:"widen"}):null),g()]}let A=()=>a.
practice?e("p",{},G(n)):null,D=()=>a.again?e("p",{class:"ajar-hint"},n["room-again"]):null;function F(){let x=e("select",
{id:`${L}-address`,onchange:()=>s({room:"pick",ip:x.value})},...a.addresses.map(({ip:E,network:q})=>e("option",{value:E,
selected:E===a.picked},`${E} (${q})`)));return e("label",{class:"ajar-words",for:x.id},e("span",{},n["room-address"]),x)}
function g(){let x=e("div",{}),E=e("button",{type:"button",onclick:()=>C(!1)},n["room-end-no"]),q=e("button",{type:"butt\
on",onclick:()=>C(!0)},n["room-end"]),p=()=>x.replaceChildren(...r?[e("p",{},n["room-end-sure"]),T(E,S(n["room-end"],{room:"\
end"}))]:[q]),C=o=>{r=o,p(),(r?E:q).focus()};p();let w=(o,f)=>e("button",{type:"button",onclick:()=>s({room:"take",...f()},
{awaited:!0})},o);return e("details",{class:"ajar-ending"},e("summary",{},n["room-ending"]),a.shown?e("p",{},n["room-tak\
e-how"]):e("p",{},n["room-take-nothing"]),a.shown?T(w(n["room-take-table"],()=>({what:"table"})),w(n["room-take-page"],()=>({
what:"page",paper:h.value()})),h.element()):null,e("p",{},n["room-end-how"]),x)}function k(x){a={...a,...x},b.textContent!==
a.problem&&(b.textContent=a.problem),b.hidden=!a.problem;let E=se(n,a.joined);y.textContent!==E&&(y.textContent=E),j.update(
a,E),c===null&&a.state==="open"&&(c=!a.here),a.state!=="open"&&(c=null,r=!1),a.busy||(d.textContent=""),N()}let N=U(i,()=>{
let{joined:x,problem:E,...q}=a,p=JSON.stringify([q,c]);if(p===u)return;u=p;let C={open:M,lost:m}[a.state]??O;Z(i,()=>i.replaceChildren(
...C().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let L=`ajar-door-${window.ajarForms}`;return X(t,()=>s(
{room:"look"}),l),{update:k}}var se=(t,n)=>n?n===1?t["room-joined-one"]:B(t["room-joined"],{n}):t["room-joined-none"],G=t=>e(
"span",{class:"ajar-rehearsal"},t["room-practice"]);function xe(t,n){let s=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":t["room-scan-alt"]});return s.innerHTML=n.picture,s.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},s,e("div",{},e("p",{},t["room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-typ\
e-code"]),e("p",{class:"ajar-code"},n.code)))}function re(t){let n=e("div",{}),s=e("dialog",{class:"ajar-wall","aria-lab\
el":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e("button",{type:"button",onclick:()=>s.close()},t["room-back"])),
l=e("p",{class:"ajar-joined"}),a="";return{dialog:s,show:()=>s.showModal(),update(c,r){l.textContent=r;let u=JSON.stringify(
[c.address,c.code,c.practice]);u!==a&&(a=u,c.address?n.replaceChildren(c.practice?e("p",{},G(t)):"",xe(t,c),l):(s.close(),
n.replaceChildren()))}}}function X(t,n,s){let l=new IntersectionObserver(a=>{a.some(({isIntersecting:c})=>c)&&n()});l.observe(
t),s(()=>l.disconnect())}function we(t,{words:n,send:s,open:l,help:a}){let c=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=e(
"div",{}),u={},i="",b=0,y=Q(n);t.replaceChildren(e("section",{class:"ajar-home","aria-label":n["home-title"]},r),c);let d=(m,M)=>e(
"button",{type:"button",onclick:M},m),j=m=>e("div",{class:"ajar-reflection"},...m.flatMap(M=>te(M,3)));function h(m,M,A){
let D=e("div",{class:"ajar-twice"}),g=d(m,()=>{let k=d(n["home-no"],()=>{D.replaceChildren(g),g.focus()});D.replaceChildren(
e("p",{},M),e("div",{class:"ajar-moves"},k,d(m,()=>{D.replaceChildren(g),g.focus(),s(A)}))),k.focus()});return D.append(
g),D}let v=()=>{let m=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{m.files[0]&&s({import:await m.
files[0].text()}),m.value=""}});return e("label",{class:"ajar-words"},e("span",{},n["home-bring"]),m)},S=U(r,()=>{let m=JSON.
stringify(u);m!==i&&(i=m,Z(r,T))});function T(){let m=(D,F)=>d(F,()=>s({take:D})),M=b>(u.danger?.kinds.length??0)?null:u.
danger,A=()=>{b=M.kinds.length+1,T(),r.querySelector(".ajar-welcome").focus()};r.replaceChildren(M?a.notice(M,{level:2,aside:A}):
"",e("p",{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?e("div",{class:"ajar-moves"},d(n["home-go-on"],()=>l(
u.section))):"",u.due?.length?e("ul",{},...u.due.map(D=>e("li",{},D))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.
plan?.length?j(u.plan):"",u.plan?.length&&!M?a.line():"",...(u.earlier??[]).filter(({plan:D})=>D.length).map(({title:D,plan:F})=>e(
"details",{},e("summary",{},`${n["home-plan"]}, ${D}`),j(F))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["\
home-not-encrypted"]),e("div",{class:"ajar-take"},...M?[]:[d(n["home-take-plan"],()=>s({take:"plan",paper:y.value(),country:a.
code()})),y.element(),m("calendar",n["home-take-calendar"]),u.danger?"":m("calendar-line",n["home-take-calendar-line"])],
m("check-ins",n["home-take-check-ins"]),m("everything",n["home-take-everything"])),v()),u.something?e("details",{},e("su\
mmary",{},n["home-end"]),e("p",{},n["home-anew-how"]),h(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["hom\
e-erase-how"]),h(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:m=>{u=m,S()},say:(m,M="")=>{let A=e(
"div",{class:"ajar-text"});A.innerHTML=M,c.replaceChildren(m,A),c.scrollIntoView({block:"nearest"})}}}function Ce({name:t,
type:n,data:s}){let l=Uint8Array.from(atob(s),c=>c.charCodeAt(0)),a=URL.createObjectURL(new Blob([l],{type:n}));e("a",{href:a,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function Se({units:t,slips:n},{words:s,ask:l,send:a}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-hands-${window.
ajarForms}`,r=new Map,u=h=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),i=u({id:`${c}-people`,
min:1}),b=h=>Math.max(0,Math.floor(Number(h.value)||0)),y=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,d=h=>{let v=t.filter(
m=>m.item===h),S=(m,M)=>{let A=u({"aria-label":[m.card,y(m)[M]].filter(Boolean).join(": ")});return r.set(m.id,[...r.get(
m.id)??[],A]),A},T=v.length===1&&!v[0].card?v[0].bands.map((m,M)=>[m,[S(v[0],M)]]):v.map(m=>[m.card,y(m).map((M,A)=>S(m,
A))]),O=v[0].card?["",...y(v[0])]:null;return e("table",{},e("caption",{},l(h)),O&&O.length>2?e("thead",{},e("tr",{},...O.
map(m=>m?e("th",{scope:"col"},m):e("td",{})))):null,e("tbody",{},...T.map(([m,M])=>e("tr",{},e("th",{scope:"row"},m),...M.
map(A=>e("td",{},A))))))};function j(){let h=new Map(t.map(O=>[O,r.get(O.id).map(b)])),v=Math.max(...[...h.values()].map(
O=>O.reduce((m,M)=>m+M,0))),S=b(i)||v;if(!S){i.focus();return}let T=Object.fromEntries([...h].map(([O,m])=>[O.id,O.kind===
"card"?[m[0],Math.max(0,S-m[0])]:m]));a({counts:T,people:S})}return e("details",{class:"ajar-hands"},e("summary",{},s[n?
"room-slips":"room-hands"]),e("p",{},s[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:h=>{h.preventDefault(),j()}},
...[...new Set(t.map(h=>h.item))].map(d),e("label",{class:"ajar-words",for:i.id},e("span",{},s["room-people"]),i),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},s["room-count"]))))}function $e(t,{words:n,send:s,onDispose:l,form:a,ask:c}){let r={not:{}},u=!1,i="",b=!1,y=(o,f={})=>{b=o==="reveal",s({question:t.
of,do:o,...f},{awaited:!0})},d=e("div",{class:"ajar-results",hidden:!0}),j=e("div",{class:"ajar-held",role:"status","ari\
a-live":"polite"}),h=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),v=e("span",{}),S=e("p",{class:"ajar-counts"}),
T=We(t.minutes,n,l),O=e("button",{type:"button",class:"ajar-link",onclick:()=>N(!u)}),m=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),M=(...o)=>{m.textContent!==o[0]&&m.replaceChildren(...o)},A={open:n["room-ask-open"],close:n["\
room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},D=Object.keys(A).filter(o=>t.units.length||o==="\
open"||o==="close"),F=Object.fromEntries(D.map(o=>[o,e("button",{type:"button",onclick:()=>{F[o].getAttribute("aria-disa\
bled")?M(g(o)):o==="reset"?k():y(o)}},A[o])])),g=o=>r.busy?n["room-one-moment"]:r.not[o];function k(){let o=e("button",{
type:"button",class:"ajar-link",onclick:()=>{M(""),F.reset.focus()}},n["home-no"]),f=e("button",{type:"button",class:"aj\
ar-link",onclick:()=>{M(""),F.reset.focus(),y("reset")}},n["room-ask-reset"]);m.replaceChildren(n["room-reset-sure"]," ",
o," ",f),o.focus()}function N(o){u=o,d.hidden=!o,a().hidden=o,O.textContent=n[o?"room-show-question":"room-show-result"]}
let L=re(n),x=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>L.show()},n["room-code"]),E={ready:n["ro\
om-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function q(o){let f=r;r={...r,...o};let $=r.room==="open";
v.replaceChildren(r.practice?G(n):""),h.textContent=r.problem,h.hidden=!r.problem;let I=[[r.answered,n["room-answered"]],
[r.joined,n["room-have-joined"]]],R=!$||!t.units.length?[]:r.hands||r.inside?I.slice(0,1):I;S.replaceChildren(...R.map(([
H,K])=>e("span",{},e("b",{},`${H}`)," ",K))),T.update(r.seconds);for(let H of D)Oe(F[H],g(H));let W=$?r.hands?n["room-by\
-hands-now"]:E[r.state]:n["room-not-open"];(f.state!==r.state||f.room!==r.room||f.hands!==r.hands)&&M(W),Me(j,r.withheld),
L.update(r.way??{},se(n,r.joined)),x.hidden=!r.way?.address,p(),b&&!r.busy&&r.state==="closed"&&j.childElementCount&&(b=
!1,j.scrollIntoView({block:"nearest"}))}function p(){let o=JSON.stringify(r.charts??[]);if(o===i)return;i=o;let f=!!r.charts?.
length;d.replaceChildren(...Ee(r.charts??[],n)),O.hidden=!f,N(f),f&&b&&d.scrollIntoView({block:"start"}),b=!1}let C=e("d\
iv",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},t.units.length?
S:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...D.map(o=>F[o]))),e("div",{class:"\
ajar-bar-line"},v,m,O,x,T.element),L.dialog);C.addEventListener("mousedown",o=>{o.target.closest("button")&&o.preventDefault()});
let w=t.units.length?Se(t,{words:n,ask:c,send:o=>y("hands",o)}):null;return O.hidden=!0,X(C,()=>s({room:"look"}),l),{parts:[
d,j,h,C,w].filter(Boolean),update:q}}function Oe(t,n){t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-dis\
abled","true"),t.title=n||""}function Me(t,n=[]){let s=[...t.children].map(l=>l.textContent);JSON.stringify(s)!==JSON.stringify(
n)&&t.replaceChildren(...n.map(l=>e("p",{},l)))}var Ee=(t,n)=>t.map(s=>{let l=e("div",{class:"ajar-chart-block"});return V(
l,s,n),l});function Ae(t,{words:n,send:s,onDispose:l}){let a={},c="",r=e("div",{class:"ajar-results"}),u=e("div",{class:"\
ajar-held",role:"status","aria-live":"polite"}),i=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=e("div",{}),y=e(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),d=e("button",{type:"button",onclick:()=>{d.getAttribute("a\
ria-disabled")?y.textContent=j():(y.textContent="",s({moves:!0},{awaited:!0}))}},n["room-moves"]),j=()=>a.busy?n["room-o\
ne-moment"]:a.not;return t.replaceChildren(e("div",{class:"ajar-group",role:"group","aria-label":n["room-group"]},b,r,u,
i,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"ajar-moves"},d),y)),X(t,()=>s({room:"look"}),l),{update(h){
a={...a,...h},b.replaceChildren(a.practice?G(n):""),i.textContent=a.problem,i.hidden=!a.problem,Me(u,a.withheld),Oe(d,j());
let v=JSON.stringify(a.charts??[]);v!==c&&(c=v,r.replaceChildren(...a.charts?.length?Ee(a.charts,n):[e("p",{class:"ajar-\
empty"},n["room-chart-empty"])]))}}}function We(t,n,s){let l=null,a=!1,c=e("span",{role:"timer"}),r=e("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{a=!a,i()}}),u=e("p",{class:"ajar-clock"},c," ",r);function i(){let y=l===null?null:
Math.max(0,Math.floor((Date.now()-l)/1e3)),d=y===null?"":`${Math.floor(y/60)}:${String(y%60).padStart(2,"0")}`,j=y===null?
t?B(n["room-minutes"],{minutes:t}):"":t?B(n["room-clock"],{time:d,minutes:t}):d;c.textContent=a?"":j,r.textContent=n[a?"\
room-clock-show":"room-clock-hide"],u.hidden=!j}let b=setInterval(()=>{l!==null&&i()},1e3);return s(()=>clearInterval(b)),
{element:u,update:y=>{l=y==null?null:Date.now()-y*1e3,i()}}}function Te(t,{words:n,picked:s,pick:l}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
c=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),u=e("summary",{}),i=({title:d,
story:j,more:h,role:v})=>{c.innerHTML=j,c.prepend(e("h2",{},d)),r.innerHTML=h,u.textContent=v},b=t.couples.find(d=>d.id===
s)??t.couples[0],y=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:a,
value:d.id,checked:d===b,onchange:()=>{i(d),l(d.id)}}),e("span",{},d.title)))));return i(b),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},c,e("details",{class:"ajar-role"},u,r),y)}window.ajarShown??(window.ajarShown=new WeakMap);var Y=window.ajarShown,le={key:"needs@",notebook:"07-boundary.ipynb"};function He(){
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
`;t.textContent!==n&&(t.textContent=n)}function _e({model:t,el:n}){He();let s=t.get("pages"),l=t.get("words"),a=new Map,
c=new Map,r=new Map,u=[],i=o=>u.push(o),b=null,y=!1,d=!1,j=new Map,h=Math.min(t.get("page"),s.length-1);n.classList.add(
"ajar");let v=e("div",{class:"ajar-page"}),S=e("p",{class:"ajar-lost",role:"alert",hidden:!0},l.lost),T=0,O=(o,{awaited:f=!1}={})=>{
try{t.send(o)}catch{S.hidden=!1;return}f&&!T&&(T=setTimeout(()=>{S.hidden=!1},8e3))},m=be({words:l,countries:t.get("noti\
ce")?.help??s[0]?.blocks[0]?.help,leave:()=>M(),onCountry:o=>O({country:o})}),M=()=>{O({forget:!0}),oe()},A=(o,f,$)=>(a.
set(o.key,$),c.has(o.key)&&$.update(c.get(o.key)),f),D={html(o){let f=e("div",{class:"ajar-text"});return f.innerHTML=o.
html,m.addNumbers(f),f.addEventListener("click",$=>{let I=$.target.closest("a"),R=s.findIndex(({id:W})=>W&&I?.getAttribute(
"href")===`${W}.ipynb`);R<0||($.preventDefault(),x(R))}),f},home(o){let f=e("div",{});return A(o,f,we(f,{words:l,send:O,
open:I=>x(s.findIndex(({id:R})=>R===I)),help:m})),O({home:o.key}),f},scenario(o){return Te(o,{words:l,picked:t.get("coup\
le"),pick:f=>{t.set("couple",f),t.save_changes()}})},door(o){let f=e("div",{});return A(o,f,ve(f,{words:l,send:O,onDispose:i}))},
group(o){let f=e("div",{});return A(o,f,Ae(f,{words:l,send:O,onDispose:i}))},asking(o){let{items:f}=s[h].blocks.find(({key:W})=>W===
o.of).exercise,{parts:$,update:I}=$e(o,{words:l,send:O,onDispose:i,form:()=>r.get(o.of),ask:W=>f.find(H=>H.id===W).ask}),
R=document.createDocumentFragment();return R.append(...$),A(o,R,{update:I})},exercise(o){let f=e("div",{});r.set(o.key,f);
let $=(I,R)=>{b?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let W=window.ajarSent;j.set(o.key,W),
O({key:o.key,...I,sent:W},{awaited:R})};return a.set(o.key,he(f,o.exercise,{words:l,level:o.level,...c.get(o.key),help:m,
needs:F,below:()=>o.key.startsWith("plan@")&&m.isKnown()?m.line():null,onAside:I=>k(o.key,{aside:I}),onChange:I=>{k(o.key,
{answers:I,done:!1}),$({answers:I,done:!1},d)},onMove:I=>k(o.key,{at:I}),onDone:I=>$({answers:I,done:!0},!0),onStartOver:()=>{
k(o.key,{answers:{},done:!1}),$({remove:!0})}})),f},chart(o){let f=e("div",{class:"ajar-chart-block"});return a.set(o.key,
{update:$=>V(f,$,l)}),V(f,c.get(o.key)??{},l),O({chart:o.key}),f},notice(o){if(ke(()=>O({forget:!0})),!o.leave)return e(
"div",{class:"ajar-notice"},e("p",{},o.text));let f=e("div",{class:"ajar-leave"},m.button(),ae({words:l,leave:M}));ye(m.
open),b=je({words:l,send:O});let $=document.createDocumentFragment();return $.append(e("div",{class:"ajar-notice"},b.line,
f),e("div",{class:"ajar-on-paper"},m.text()),b.more),$}};function F(){let o=s.findIndex(({blocks:$})=>$.some(({key:I})=>I===
le.key));return o<0?e("p",{},e("a",{href:le.notebook},l["help-needs"])):e("button",{type:"button",onclick:()=>{x(o);let $=r.
get(le.key).querySelector("h2");$.tabIndex=-1,$.focus()}},l["help-needs"])}let g=o=>s[h].blocks.find(f=>f.kind===o),k=(o,f)=>c.
set(o,{...c.get(o),...f}),N=()=>{for(let o of u.splice(0))o()};function L({focus:o=!1}={}){if(N(),a.clear(),y){v.replaceChildren(
b?"":e("p",{class:"ajar-empty"},l["keep-locked-here"]));return}if(v.replaceChildren(...s[h].blocks.map(W=>D[W.kind](W))),
s.length<2)return;let f=(W,H)=>e("button",{type:"button",onclick:()=>x(W)},H),$=h>0?f(h-1,l["previous-page"]):null,I=h<s.
length-1?f(h+1,l["next-page"]):null;if(v.append(e("div",{class:"ajar-moves ajar-turn"},$,I)),E.replaceChildren(...s.map(
({title:W},H)=>e("li",{},e("button",{type:"button","aria-current":H===h?"page":null,onclick:()=>x(H)},W)))),q.textContent=
B(l["page-of"],{n:h+1,all:s.length,title:s[h].title}),!o)return;let R=v.querySelector("h1, h2, h3")??v;R.tabIndex=-1,R.focus(
{preventScroll:!0}),n.scrollIntoView({block:"start"})}function x(o){s[o]&&(h=o,E.parentElement.open=p(),t.set("page",o),
t.save_changes(),L({focus:!0}))}let E=e("ol",{}),q=e("summary",{}),p=()=>window.innerWidth>640;t.get("notice")&&n.append(
D.notice(t.get("notice")));let C=e("nav",{class:"ajar-nav","aria-label":l.pages},e("details",{open:p()},q,E));s.length>1&&
n.append(C),n.append(S,v);let w=0;for(let o of["keydown","pointerdown","scroll"])n.addEventListener(o,()=>{Date.now()-w<
3e4||(w=Date.now(),O({active:!0}))},{passive:!0,capture:!0});return t.on("msg:custom",o=>{if(clearTimeout(T),T=0,S.hidden=
!0,o.keeping){let f=[...j.values()].some(R=>o.acknowledged<R);b?.update(f?{...o.keeping,saved:!1}:o.keeping);let{state:$}=o.
keeping,I=$==="locked";$&&(d=$==="kept"),$&&I!==y&&(y=I,c.clear(),C.hidden=y,L())}for(let[f,$]of Object.entries(o.states??
{})){if(o.acknowledged<j.get(f))continue;let I=$.answers&&!Object.keys($.answers).length;k(f,I?{...$,at:0}:$),a.get(f)?.
update(c.get(f))}o.country!=null&&m.choose(o.country),o.file&&Ce(o.file),o.erased&&a.get("home")?.say(o.erased,g("home")?.
erased),o.said&&(a.get("home")??b)?.say(o.said),o.open&&x(s.findIndex(({id:f})=>f===o.open)),o.problem&&a.get(o.problem.
key)?.say(o.problem.text)}),t.on("change:pages",()=>{s=t.get("pages"),L()}),L(),Y.set(l,(Y.get(l)??0)+1),O({ready:!0}),()=>{
N(),clearTimeout(T),Y.set(l,Y.get(l)-1),Y.get(l)||O({gone:!0})}}var Dt={render:_e};export{Dt as default,He as dress,_e as render};
