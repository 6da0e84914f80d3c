var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:s:["number",
"string"].includes(typeof r)?r:s}),le=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ie(e,t){let s=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(s[a.id]));return o.length?
o:e.cards}var qe=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(o=>o.id===s))};var St=["button","input","select","summary","textarea"],Ct=["input","select","textarea"];function n(e,t={},...s){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return St.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ct.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...s.filter(a=>a!=null)),o}function Me(e,t,s){let{words:o,level:a=3}=s;
window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-${window.ajarForms}`,l={...s.answers},i=0,c=null,u=null,w=s.aside??
0,d=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),v=n("div",{}),b=n("div",{class:"ajar-body"}),j=n("se\
ction",{class:"ajar-form","aria-labelledby":`${r}-title`},n(`h${a}`,{id:`${r}-title`},t.title),n("p",{class:"ajar-why"},
t.why),t.private?n("p",{class:"ajar-private"},t.private):null,v,b,d);e.replaceChildren(j);let m=()=>t.items.filter(f=>le(
f,l)),S=f=>{d.replaceChildren(f)};function T(f,k){d.replaceChildren(`${f} `,n("button",{type:"button",class:"ajar-link",
onclick:()=>{l=k,S(""),s.onChange(l),x({focus:!0})}},o["put-back"]))}function B(f,k){l={...l,[f.id]:k},S(""),s.onChange(
l),p()}function A(){let{fieldset:f}=c;f.disabled=!0;let k=setTimeout(()=>S(o["keep-opening"]),400),y=setTimeout(C,8e3);u=
[k,y]}function C(){u&&(u.forEach(clearTimeout),u=null,c&&(c.fieldset.disabled=!1),S(""))}function p(){let{item:f,skip:k,
where:y,next:N}=c,R=m();k.textContent=l[f.id]==null?o.skip:o["clear-and-skip"],y.textContent=L(o["question-of"],{n:i+1,all:R.
length}),N.textContent=i===R.length-1?o.done:o.next}function h(f,k=!0){if(u)return;let y=m();if(i+=f,i>=y.length){i=y.length-
1,A(),s.onDone(l);return}x({focus:k})}function x({focus:f=!1}={}){let k=m();i=Math.max(0,Math.min(i,k.length-1));let y=k[i],
N=`${r}-${y.id}`,R=n("legend",{},L(y.ask,l)),D=y.hint?n("p",{class:"ajar-hint",id:`${N}-hint`},y.hint):null,U=s.mark?.(y),
V=U?n("p",{class:"ajar-mark",id:`${N}-mark`},U):null,H=[D,V].filter(Boolean).map(({id:ee})=>ee).join(" "),X=y.among?{...y,
cards:ie(y,l)}:y,me=$t[y.kind](X,qe(X,l[y.id]),{words:o,group:N,change:ee=>B(y,ee),say:S}),Z=n("fieldset",{class:`ajar-i\
tem ajar-${y.kind}`,tabindex:"-1","aria-describedby":H||null},R,D,V,me),xt=i>0?n("button",{type:"button",onclick:()=>h(-1)},
o.back):null,Te=n("button",{type:"button",onclick:()=>{if(u)return;let ee=l,kt=l[y.id]!=null;l={...l,[y.id]:null},s.onChange(
l),h(1),kt&&T(o.cleared,ee)}}),Ae=n("button",{type:"button",onclick:()=>{u||(S(""),h(1))}}),ge=n("p",{class:"ajar-where"});
c={item:y,skip:Te,where:ge,next:Ae,fieldset:Z},v.replaceChildren(),b.replaceChildren(ge,Z,n("div",{class:"ajar-moves"},xt,
Te,Ae)),p(),s.onMove?.(i),f&&(Z.focus({preventScroll:!0}),ge.scrollIntoView({block:"nearest"}))}function $(f){if(v.replaceChildren(),
!f||!s.help||w>f.kinds.length)return null;let k=()=>{w=f.kinds.length+1,s.onAside?.(w),v.replaceChildren(),b.querySelector(
"[tabindex]").focus()};return v.append(s.help.notice(f,{level:a+1,aside:k})),v.querySelector("[tabindex]")}function q(f,{
focus:k=!1,danger:y=null}={}){c=null;let N=n(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);b.replaceChildren(n("div",{class:"\
ajar-reflection"},N,...f.flatMap(D=>be(D,a+2)),s.below?.()??null),n("div",{class:"ajar-moves"},n("button",{type:"button",
onclick:()=>{i=0,x({focus:!0})}},o.change),n("button",{type:"button",onclick:()=>{let D=l;l={},i=0,w=0,s.onAside?.(0),s.
onStartOver(),x({focus:!0}),T(o["started-over"],D)}},o["start-over"])));let R=$(y);k&&(R??N).focus()}function E(f){let k=b.
contains(document.activeElement);k&&c&&!u||(C(),l={...f.answers},f.done?q(f.reflection,{focus:k,danger:f.danger}):(i=f.at??
Math.max(0,m().findIndex(y=>l[y.id]==null)),x()))}let{done:z,reflection:F,danger:g}=s;return E({answers:l,at:s.at,done:z,
reflection:F,danger:g}),{update:E,say:f=>{C(),S(f)}}}var be=({heading:e,said:t,words:s},o)=>[e?n(`h${o}`,{},e):null,t.length>
1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",{},a))):t.length?n("p",{class:"ajar-said"},t[0]):null,...s.map(a=>n("p",
{},a))].filter(Boolean),$t={ruler(e,t,{group:s,change:o}){let a=Array.from({length:11},(r,l)=>n("label",{class:"ajar-num\
ber"},n("input",{type:"radio",name:s,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===0?`${s}-low`:l===10?
`${s}-high`:null}),n("span",{},`${l}`)));return n("div",{class:"ajar-scale"},n("div",{class:"ajar-numbers"},...a),n("p",
{class:"ajar-anchors"},n("span",{id:`${s}-low`},n("b",{},"0"),` ${e.low}`),n("span",{id:`${s}-high`},n("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:s,group:o,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},i=()=>a(r.length||l.trim()?{
chosen:[...r],own:l}:null),c=e.many?"checkbox":"radio",u=e.cards.map(d=>n("input",{type:c,name:o,value:d.id,checked:r.includes(
d.id),onchange:v=>{e.many?r=r.filter(b=>b!==d.id).concat(v.target.checked?d.id:[]):(r=[d.id],l="",w&&(w.value="")),i()}})),
w=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,!e.many&&l.trim()&&(r=[],u.forEach(v=>{
v.checked=!1})),i()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"ajar-hint"},s[e.many?"choose-many":"choose\
-one"]),...e.cards.map((d,v)=>n("label",{class:"ajar-card"},u[v],n("span",{},d.text))),w?n("label",{class:"ajar-own"},n(
"span",{},e.own),w):null)},sort(e,t,{words:s,group:o,change:a,say:r}){let l={...t},i={},c=e.piles.map(b=>(i[b.id]=n("spa\
n",{}),n("li",{class:"ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.
currentTarget.classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");
let m=d[j.dataTransfer.getData("text/plain")]?.[b.id];m&&!m.matches(":disabled")&&(m.checked=!0,w(m.dataset.card,b))}},i[b.
id]))),u=()=>e.piles.forEach(b=>{i[b.id].textContent=L(s["pile-count"],{pile:b.text,n:Object.values(l).filter(j=>j===b.id).
length})}),w=(b,j)=>{l[b]=j.id,u(),a({...l}),r(L(s.moved,{card:e.cards.find(m=>m.id===b).text,pile:j.text}))},d={},v=e.cards.
map(b=>{d[b.id]={};let j=`${o}-${b.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:m=>m.dataTransfer.
setData("text/plain",b.id)},n("legend",{},b.text),n("div",{class:"ajar-into"},...e.piles.map(m=>{let S=n("input",{type:"\
radio",name:j,value:m.id,"data-card":b.id,checked:l[b.id]===m.id,onchange:()=>w(b.id,m)});return d[b.id][m.id]=S,n("labe\
l",{},S,n("span",{},m.text))})))});return u(),n("div",{},n("p",{class:"ajar-hint"},s["sort-how"]),n("ul",{class:"ajar-pi\
les"},...c),...v)},text(e,t,{words:s,change:o}){let a=n(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:r=>o(r.target.value.trim()?r.target.value:null)});return e.long&&(a.value=t??""),n("label",{class:"\
ajar-words"},n("span",{},s["own-words"]),a)},list(e,t,{words:s,change:o}){let a=n("div",{}),r=()=>{let d=[...a.querySelectorAll(
"input")].map(v=>v.value).filter(v=>v.trim());o(d.length?d:null)},l=()=>[...a.children].forEach((d,v)=>{d.querySelector(
"label > span").textContent=L(s.line,{n:v+1}),d.querySelector("button").setAttribute("aria-label",L(s["remove-line"],{n:v+
1}))}),i=n("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),a.lastElementChild.querySelector("input").focus()}},
s["add-line"]),c=()=>{l(),i.hidden=a.children.length>=e.most},u=d=>{let v=n("div",{class:"ajar-line"},n("label",{class:"\
ajar-words"},n("span",{}),n("input",{type:"text",value:d,maxlength:2e4,oninput:r})),n("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let b=v.nextElementSibling||v.previousElementSibling;v.remove(),b||u(""),c(),r(),(b||a.firstElementChild).
querySelector("input").focus()}},"×"));a.append(v),c()},w=t||[];for(let d=0;d<Math.max(e.lines,w.length);d++)u(w[d]??"");
return n("div",{class:"ajar-lines"},a,i)},date(e,t,{words:s,change:o}){return n("label",{class:"ajar-words"},n("span",{},
s["pick-date"]),n("input",{type:"date",value:t??"",oninput:a=>o(a.target.value||null)}))}};var Le=(e,t)=>[],Ne=(e,{kinds:t,notices:s})=>Object.entries(s).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??null;var Ie=["emergency","crisis","violence","worried","child"],Ot=["emergency","crisis","violence"],Et='a[href$="#Help-lines\
"]',_=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Tt(e,{
zone:t="",languages:s=[]}){let o=l=>l.endsWith("/")?t.startsWith(l):t===l,a=e.find(({zones:l})=>l.some(o));return a?a.code:
t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t)?"":s.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.some(({code:i})=>i===
l))??""}function Be(e,t,s){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.
values(s)){let i=o.flatMap(u=>Le(u,l)),c=Ne(i,l);if(c)return{...c,kinds:[...new Set(i.map(({kind:u})=>u))]}}let a=e.filter(
({kind:l})=>l==="ruler"),r=Object.values(s)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{
...r,kinds:[]}:null}var ve=(e,t)=>t.flatMap(s=>e.lines.filter(o=>o.topic===s)),De=e=>`tel:${e.match(/\d+/)[0]}`;function Fe({
words:e,countries:t=[],leave:s,onCountry:o=()=>{}}){t.length&&(_().countries=t);let a=()=>_().countries,r=()=>_().chosen||
Tt(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),l=()=>a().
find(p=>p.code===r());function i(p){_().chosen=p;for(let h of _().listeners)h()}function c(p,h){h(p);let x=!1,$=()=>{x||
(x=p.isConnected),x&&!p.isConnected?_().listeners.delete($):h(p)};return _().listeners.add($),p}let u=p=>c(n("div",{}),h=>h.
replaceChildren(...p())),w=()=>{let p=[...a(),{code:"-",country:e["help-elsewhere"]}],h=n("select",{onchange:()=>{i(h.value),
o(h.value)}},...p.map(x=>n("option",{value:x.code},x.country)));return c(h,()=>{h.value=l()?.code??"-"}),n("label",{class:"\
ajar-help-where"},n("span",{},e["help-in"]),h)},d=({say:p,to:h},x)=>{if(/^(tel|sms):/.test(h))return n("a",{class:x?"aja\
r-reach":"ajar-reach ajar-first",href:h},p);let $=n("span",{},p),q=n("button",{type:"button",class:"ajar-link","aria-lab\
el":L(e["help-copy-what"],{address:h}),onclick:async()=>{await At(h,$)&&(q.textContent=e["help-copied"])}},e["help-copy"]);
return n("p",{class:"ajar-address"},$," ",q)},v=p=>n("li",{},n("p",{class:"ajar-for"},p.for_what),n("p",{class:"ajar-hin\
t"},[p.name,p.hours,p.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},...p.reach.map(d))),b=({emergency:p,
note:h})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),h?n("p",{class:"ajar-hint"},h):null,n("di\
v",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:De(p)},L(e["help-call"],{number:p})))),j=p=>u(()=>{let h=l();if(!h)
return[n("p",{},e["help-elsewhere-how"])];let x=p.flatMap($=>$==="emergency"?b(h):ve(h,[$]).map(v));return[n("ul",{class:"\
ajar-help-lines"},...x)]});function m(){let p=()=>{h.close?h.close():h.remove()},h=n("dialog",{class:"ajar ajar-help","a\
ria-labelledby":"ajar-help-title",onclose:()=>h.remove(),onkeydown:x=>{x.key==="Escape"&&(x.preventDefault(),x.stopPropagation(),
p())}},n("div",{class:"ajar-help-bar"},w(),we({words:e,leave:s})),n("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},
e["help-title"]),n("p",{},e["help-lead"]),j(Ie),n("p",{class:"ajar-hint"},e["help-trace"]),n("p",{class:"ajar-hint ajar-\
leave-how"},e["leave-how"]),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:p},e["help-close"])));document.
body.append(h),h.showModal?h.showModal():h.setAttribute("open",""),h.querySelector("h2").focus()}function S({title:p,text:h,
now:x,lines:$},{level:q,aside:E}){return n("section",{class:"ajar-danger"},n(`h${q}`,{tabindex:"-1"},p),n("p",{},h),n("u\
l",{class:"ajar-todo"},...x.map(z=>n("li",{},z))),w(),j($),n("p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"\
button",class:"ajar-link",onclick:E},e["help-aside"]))}return{open:m,notice:S,button:()=>n("button",{type:"button",class:"\
ajar-get-help",onclick:m},e["help-get"]),line:()=>u(()=>{let p=l(),x=(p?[{say:p.emergency,to:De(p.emergency)},...ve(p,Ot.
slice(1)).map(({reach:q})=>q.find(({to:E})=>E.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({say:q,to:E})=>[
n("a",{href:E},q)," · "]),$=n("button",{type:"button",class:"ajar-link",onclick:m},e["help-get"]);return[n("p",{class:"\
ajar-help-line"},`${e["help-line"]} `,...x,$)]}),text:()=>u(()=>{let p=l();return p?[n("p",{},n("b",{},`${e["help-title"]}\
, ${p.country}`)),n("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:p.emergency})}`),n("ul",{},...ve(p,Ie).map(({
for_what:h,name:x,reach:$,hours:q})=>n("li",{},`${h}: ${x}. ${$.map(({say:E})=>E).join(" · ")}. ${q}.`)))]:[n("p",{},e["\
help-elsewhere-how"])]}),choose:i,code:r,isKnown:()=>a().length>0}}var we=({words:e,leave:t})=>n("button",{type:"button",
class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Re(e){if(_().open){_().open=e;return}_().open=e,
window.addEventListener("click",t=>{t.target.closest?.(Et)&&(t.preventDefault(),t.stopPropagation(),_().open())},{capture:!0})}
async function At(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let s=document.createRange();return s.
selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(s),document.execCommand("copy")}}function ye(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Pe(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),ye()))},{capture:!0})}var je=new Set,xe=()=>{if(!document.hidden)for(let e of[...je])e(Math.random()*1e3)};window.addEventListener("online",xe);
window.addEventListener("pageshow",xe);document.addEventListener("visibilitychange",xe);var ce=e=>new Promise(t=>{let s,
o=()=>{je.delete(a),t()},a=r=>{clearTimeout(s),s=setTimeout(o,Math.min(r,e))};je.add(a),s=setTimeout(o,e)}),ue=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),de=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var qt=5e4,We=8e3;function _e(e,t,{onState:s,onReached:o,onGone:a,introduce:r}){let l=t,i=!0,c=!1,u=0,w=null,d=null;async function v(C,p){
d=new AbortController;let{signal:h}=d,x=setTimeout(()=>d.abort(),We),$=await fetch(C,{headers:{...p,...r()},cache:"no-st\
ore",signal:h}).finally(()=>clearTimeout(x));if($.ok||$.status===304)return $;let q=await $.json();throw q.error==="no-r\
oom"&&(B(),a()),Object.assign(new Error(q.error),{requested:de($)})}async function b(){let p=(await v(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),h=new TextDecoder;for(let x="",$=!0;;){let q=setTimeout(()=>{i&&(i=!$),d.abort()},
$?We:qt),{done:E,value:z}=await p.read().finally(()=>clearTimeout(q));if(E&&$)throw new Error;if(E)return;let F=(x+h.decode(
z,{stream:!0})).split(`

`);x=F.pop();for(let g of F){let f=g.split(`
`).find(k=>k.startsWith("data:"));f&&($=!1,m(JSON.parse(f.slice(5))))}}}async function j(){let C=await v(e,w?{"If-None-M\
atch":w}:{});C.ok&&m(await C.json()),w=C.headers.get("ETag"),S()}function m(C){S(),!(C.version<l)&&(l=C.version,C.ended&&
B(),s(C))}function S(){u=0,o(!0)}async function T(){for(;!c;){let C=Math.random()*2e3;try{i&&u%2===0?await b():(await j(),
C+=3e3)}catch(p){if(c)return;u||o(!1),C=ue(u++,p.requested)}c||await ce(C)}}function B(){c=!0,d.abort()}let A=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?A=Date.now():Date.now()-A>5e3&&d.abort()}),window.addEventListener(
"pageshow",({persisted:C})=>{C&&d.abort()}),window.addEventListener("offline",()=>d.abort()),T()}var[Ue,He]=["ajar-notes ","ajar-keys "],ke=12*36e5;function Je(e){let t=new Map,s=o=>{try{return o(window[e])}catch{return}};
return{get:o=>JSON.parse(t.get(o)??s(a=>a.getItem(o))??"null"),set(o,a){let r=JSON.stringify(a);t.set(o,r),s(l=>{l.setItem(
o,r),t.delete(o)})},remove(o){t.delete(o),s(a=>a.removeItem(o))},names:()=>s(o=>Object.keys(o))??[]}}var J=Je("localStor\
age"),te=Je("sessionStorage");function Mt(){for(let e of J.names())(e.startsWith(Ue)||e.startsWith(He))&&Date.now()-J.get(
e).begun>ke&&J.remove(e)}var Lt=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).
replaceAll("+","-").replaceAll("/","_");function Ke(e){let[t,s]=[Ue+e,He+e];Mt();let o=()=>te.get(t)??J.get(t)??{begun:Date.
now(),entries:{}};function a(i){let c=o();i(c),(te.get(t)?te:J).set(t,c)}let r=()=>J.get(s)??{begun:Date.now()},l=(i,c)=>{
let u=r();J.set(s,{...u,[i]:{...u[i],...c}})};return{all:o,change:a,entry:i=>o().entries[i],update:(i,c)=>a(({entries:u})=>{
u[i]={...u[i],...c}}),remove:i=>a(({entries:c})=>{delete c[i]}),key(i){return r()[i]||l(i,{key:Lt()}),r()[i].key},spend:i=>l(
i,{spent:!0}),isSpent:i=>!!r()[i]?.spent,forget(){J.remove(t),te.remove(t)},end(){te.set(t,o()),J.remove(t),J.remove(s)},
listen:i=>window.addEventListener("storage",({key:c})=>{(c===null||c===t||c===s)&&i()})}}var Nt="~own",ze=(e,t)=>e.find(s=>s.id===t)?.text??t,It=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ne(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>ze(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${ze(e.piles,t[s.id])}`);case"date":return[It(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function Y({items:e},t){let s={};for(let o of e){let a=t[o.id];
if(!(a==null||!le(o,s)))if(o.kind==="choice"){let l=(o.among?ie(o,s):o.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),
i=a.own?.trim()?a.own:"";(l.length||i)&&(s[o.id]={chosen:l,own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.
id]).map(l=>[l.id,a[l.id]]);r.length&&(s[o.id]=Object.fromEntries(r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());
r.length&&(s[o.id]=r)}else`${a}`.trim()&&(s[o.id]=a)}return s}function Ge({exercise:e,tallied:t},s){let o=Y(e,s),a={};for(let r of e.
items){if(!t.includes(r.id)||!(r.id in o))continue;let l=o[r.id];a[r.id]=r.kind!=="choice"?l:[...l.chosen,...l.own.trim()?
[Nt]:[]]}return a}function Ve({exercise:e},t,s){let a=e.items.filter(r=>r.kind==="ruler").map(r=>r.id).filter(r=>r in t&&
r in(s??{}));return Object.fromEntries(a.map(r=>[r,t[r]-s[r]]))}var Se=(e,t)=>L(e.ask,t),oe=({exercise:e,tallied:t},s,o)=>{
let a=Y(e,s);return e.items.filter(r=>r.id in a).map(r=>({heading:r.said||Se(r,a),said:ne(r,a[r.id]),words:t.includes(r.
id)?[]:[o]}))};var Dt=/[\u202a-\u202e\u2066-\u2069]/g,Ze=({items:e},t)=>{let s=Y({items:e},t);return e.filter(o=>o.id in s).map(o=>({item:o.
id,question:Se(o,s),answer:s[o.id],...o.cards?{"in-words":ne(o,s[o.id])}:{}}))};function Ye(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,a])=>a.answers&&Ze(a.question.exercise,a.answers).length).map(([a,r])=>{
let[l,i=""]=a.split(/@(.*)/s);return{exercise:l,moment:i,title:r.question.exercise.title,at:r.when,done:!!r.done,confirmed:!!r.
done,answers:Ze(r.question.exercise,r.answers)}})};return`${JSON.stringify(s,null,2).replace(Dt,a=>`\\u${a.charCodeAt(0).
toString(16)}`)}
`}function Qe(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));n("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[Bt,Ft,pe]=[9,28,30],Q=e=>Bt+Ft*e;function P(e,t,...s){let o=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...s),o}var Xe=e=>Object.entries(e).filter(([t,{done:s,
answers:o}])=>t.startsWith("check-in@")&&s&&o).map(([t,{answers:s,question:o}])=>({moment:t.slice(9),answers:s,items:o.exercise.
items.filter(a=>a.kind==="ruler"&&s[a.id]!=null)})).filter(({items:t})=>t.length);function Rt(e,t,s){let o=t.at(-1),a=(r,l,i)=>P(
"line",{x1:Q(r),x2:Q(l),y1:pe,y2:pe,class:i});return P("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`phon\
e-ruler phone-${e}`},a(0,10,"phone-scale"),...[0,5,10].map(r=>P("text",{x:Q(r),y:46,class:"phone-tick"},`${r}`)),a(t[0].
value,o.value,"phone-way"),...t.slice(0,-1).map(({value:r})=>P("circle",{cx:Q(r),cy:pe,r:5,class:"phone-then"})),P("circ\
le",{cx:Q(o.value),cy:pe,r:8,class:"phone-now"}),P("text",{x:Q(o.value),y:16,class:"phone-value"},`${o.value}`))}function et(e,t){
let o=[...new Map(e.flatMap(({items:a})=>a.map(r=>[r.id,r]))).values()].map(a=>{let r=e.filter(({answers:c})=>c[a.id]!=null).
map(({moment:c,answers:u})=>({moment:c,value:u[a.id]})),l=a.said||a.ask,i=r.map(({moment:c,value:u})=>L(t["phone-rulers-\
at"],{n:u,moment:c})).join(", ");return n("div",{},n("h3",{},l),Rt(a.id,r,`${l}: ${i}`),n("p",{class:"phone-numbers","ar\
ia-hidden":"true"},i))});return n("div",{class:"phone-rulers"},n("p",{class:"ajar-hint"},t["phone-rulers-how"]),...o)}function tt({words:e,notes:t,onForget:s}){let o=!1,a=n("div",{}),r=n("div",{}),l=n("details",{},n("summary",{},n("h2",{},
e["phone-rulers"])),a),i=n("details",{},n("summary",{},n("h2",{},e["phone-notes"])),r),c=n("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),u=n("footer",{},l,i,c);for(let m of[l,i])m.addEventListener("toggle",()=>m.open&&j());let w=(m,S)=>n(
"button",{type:"button",onclick:S},m);function d(){t.forget(),c.textContent=e["phone-forgotten"],c.focus(),s()}function v(){
let m=n("div",{}),S=w(e["phone-forget"],()=>{let T=w(e["phone-forget-no"],()=>{m.replaceChildren(S),S.focus()});m.replaceChildren(
n("p",{},e["phone-forget-sure"]),n("div",{class:"ajar-moves"},T,w(e["phone-forget"],d))),T.focus()});return m.append(S),
m}function b([m,{question:S,answers:T}]){let B=m.split(/@(.*)/s)[1],{title:A}=S.exercise;return[n("h3",{},B?`${A} (${B})`:
A),n("div",{class:"ajar-reflection"},...oe(S,T,e["phone-stays"]).flatMap(C=>be(C,4)))]}function j(){let{entries:m}=t.all();
Object.keys(m).length&&(c.textContent="");let S=Object.entries(m).filter(([,{question:B,answers:A}])=>A&&oe(B,A,"").length),
T=Xe(m);l.hidden=!T.length,i.hidden=!S.length,T.length&&l.open&&a.replaceChildren(et(T,e)),!(!i.open||r.contains(document.
activeElement))&&r.replaceChildren(o?"":n("p",{class:"ajar-hint"},e["phone-notes-where"]),w(e["phone-notes-keep"],()=>Qe(
"notes.json",Ye(t.all().entries))),n("p",{class:"ajar-hint"},e["phone-notes-file"]),v(),...S.flatMap(b))}return j(),{element:u,
refresh:j,open(){o=!0,i.open=!0,j()}}}function nt(e,t,s){let{words:o,notes:a,send:r,changed:l,announce:i,help:c}=s,{name:u}=t,w=t,d=()=>a.entry(u)??{},v=()=>!!w?.
open,b=({sending:g,added:f})=>!!(g||f?.round===j()),j=()=>(w??t).round,m=g=>oe(t,g,o["phone-stays"]),S=g=>s.noticeAfter(
t.exercise.items,g),T=null,B=n("p",{class:"phone-closed"},o["phone-closed"]),A=n("section",{class:"phone-add","aria-labe\
lledby":"phone-add",hidden:!0}),C=n("div",{});e.replaceChildren(B,C);function p(g){return!v()||!t.tallied.includes(g.id)?
o["phone-stays"]:n("span",{class:"phone-group"},o[g.own?"phone-can-add-own":"phone-can-add"])}let h=g=>a.update(u,{question:t,
when:`${new Date().toISOString().slice(0,19)}+00:00`,...g}),x=Me(C,t.exercise,{words:o,mark:p,level:1,answers:d().answers,
at:d().at,done:d().done,reflection:m(d().answers??{}),help:c,aside:d().aside,below:()=>u==="plan"?c.line():null,onAside:g=>a.
update(u,{aside:g}),onMove:g=>{d().answers&&a.update(u,{at:g})},onChange:g=>{h({answers:g,done:!1,keeps:null}),F()},onDone:g=>{
h({answers:Y(t.exercise,g),done:!0}),T=S(g),x.update({answers:g,done:!0,reflection:m(g),danger:T}),F(),(C.querySelector(
".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),l()},onStartOver:()=>{
a.remove(u),F(),l()}});C.querySelector(".ajar-body").before(A);function $(g){let f=Ge(t,g.answers),k=a.entry(t.since)?.added?.
answers;return{answers:f,moved:Ve(t,f,k)}}let q=(g,f)=>n("button",{type:"button",onclick:f},g);function E(g,...f){let k=n(
"h2",{id:"phone-add",tabindex:"-1"},g),y=n("div",{},k,...f.map(D=>typeof D=="string"?n("p",{},D):D));if(y.textContent===
A.textContent)return;let N=A.contains(document.activeElement),R=A.textContent;A.replaceChildren(...y.childNodes),N?k.focus(
{preventScroll:!0}):R&&i(g)}function z({answers:g,moved:f}){let k=t.exercise.items.filter(H=>H.id in g).map(H=>{let[X,...me]=H.
kind==="sort"?[]:ne(H,d().answers[H.id]),Z=H.said||H.ask;return n("li",{},X&&!me.length&&!H.own?`${Z}: ${X}`:Z)}),y=()=>{
r.add(u,w,g,f),F()},N=()=>{a.update(u,{keeps:j()}),F()},{added:R,keeps:D}=d(),U=D===j(),V=k.length>0;E(o[U?"phone-kept":
V?"phone-add-title":"phone-done-ask"],...U?[o["phone-kept-how"]]:[],...R&&!U?[o["phone-again"]]:[],...V?[o["phone-add-wh\
at"],n("ul",{},...k)]:[o["phone-done-what"]],...Object.keys(f).length?[o["phone-add-moved"]]:[],o["phone-add-final"],n("\
div",{class:"ajar-moves"},U?null:q(o["phone-keep-mine"],N),q(o[V?"phone-add":"phone-done"],y)))}function F(){let{done:g,
sending:f,added:k,late:y,refused:N}=d();B.hidden=v()||!!g,A.hidden=!g;let R=C.querySelector(".ajar-reflection + .ajar-mo\
ves");if(R&&(R.hidden=b(d())),!g){A.replaceChildren(),T=null;return}!T&&(T=S(d().answers))&&x.update({answers:d().answers,
done:!0,reflection:m(d().answers),danger:T});let D=$(d());if(f)E(o["phone-sending"],o["phone-sending-how"]);else if(k?.round===
j()){let U=Object.keys(k.answers).length;E(o[U?"phone-added":"phone-done-title"],o[U?"phone-added-how":"phone-done-how"])}else
y===j()?E(o["phone-here"],o["phone-late"]):N===j()?E(o["phone-here"],o["phone-refused"]):t.tallied.length?a.isSpent(`${t.
id}.${j()}`)?E(o["phone-here"],o["phone-once"]):v()?z(D):E(o["phone-here"],o["phone-closed-done"]):E(o["phone-here"],o["\
phone-all-here"])}return F(),{name:u,is:g=>g?.id===t.id&&JSON.stringify(g.exercise)===JSON.stringify(t.exercise),isTouched(){
let{answers:g={},at:f=0,done:k}=d(),y=e.contains(document.activeElement)&&document.activeElement.matches("input, textare\
a");return!k&&(y||f>0||Object.values(g).some(N=>N!=null))},update(g){w=g,F()},refresh:F}}var Pt=15e3;async function Wt(e,t){for(let s=0;;s++){let o=0;try{let a=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Pt)});o=de(a);let{error:r}=await a.
json();if(a.ok||r&&a.status<500&&![408,429].includes(a.status))return r}catch{}await ce(ue(s,o))}}function ot(e,t,s){let o=new Set;
async function a(r){let{sending:l}=t.entry(r);if(o.has(l.key))return;o.add(l.key);let i=await Wt(`${e}/answers`,l),{question:c,
round:u,answers:w}=l;i||t.spend(`${c}.${u}`);let d=i?["closed","no-room"].includes(i)?{late:u}:{refused:u}:{added:{round:u,
answers:w}};t.entry(r)&&t.update(r,{sending:null,...d}),o.delete(l.key),s()}return{add(r,{id:l,round:i},c,u){let w={question:l,
round:i,key:t.key(`${l}.${i}`),answers:c,moved:u};t.update(r,{sending:w}),a(r)},resume(){for(let[r,l]of Object.entries(t.
all().entries))l.sending&&a(r)}}}var at=8;async function st(e,t){if(e.length!==at)return t["phone-code-length"];try{let s=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(s.ok)return"";if(s.status===404)return t["phone-no-room"];let o=Math.ceil((Number(s.headers.get("Retry-Af\
ter"))||60)/60);return L(t["phone-too-many"],{wait:o>1?L(t["phone-minutes"],{minutes:o}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function rt(e,t){let s=n("p",{id:"phone-problem",class:"phone-problem",role:"status"}),o=n("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),a=l=>l.toUpperCase().replace(/[^A-Z0-9]/g,""),r=async l=>{l.preventDefault();let i=a(o.value);s.
textContent=await st(i,e),s.textContent?o.focus():location.replace(i)};return t&&st(t,e).then(l=>{s.textContent=l&&(t.length===
at?l:e["phone-no-room"])}),[n("form",{class:"phone-card",onsubmit:r},n("h1",{},e["phone-join"]),n("label",{},n("span",{},
e["phone-code"]),o),n("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),s,n("div",{class:"ajar-moves"},n(
"button",{type:"submit"},e["phone-go-in"])))]}function lt(e,t){let s=[e["phone-welcome-nameless"],e["phone-welcome-stays"],
e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],o=location.protocol==="http:";return[n("div",
{class:"phone-card"},n("h1",{},e["phone-welcome"]),n("ul",{},...s.map(a=>n("li",{},a))),o?n("p",{class:"ajar-hint"},e["p\
hone-welcome-open"]):null,n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:t},e["phone-go-on"])))]}var _t=()=>P(
"svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},P("path",{d:"M11 8h42v68H11z",class:"phone-light"}),
P("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),P("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),P("path",{d:"M9\
.5 76.5V6.5h45v70",class:"phone-frame"})),it=e=>[n("div",{class:"phone-waiting"},_t(),n("h1",{},e["phone-waiting"]),n("p",
{},e["phone-waiting-how"]))],ct=(e,t,s)=>{let o=Object.keys(t.all().entries).length;return[n("div",{class:"phone-waiting"},
n("h1",{},e["phone-ended"]),n("p",{},e[o?"phone-ended-notes":"phone-ended-nothing"])),n("div",{class:"phone-help"},s.text())]};var Oe=e=>JSON.parse(document.getElementById(e).textContent),I=Oe("words"),Ee=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),O=Ke(Ee),fe=Fe({words:I,countries:Oe("help"),leave:yt}),pt={},M=Oe("state"),K=n("main",{}),ht=n(
"p",{class:"phone-looking",role:"status"}),ft=n("p",{class:"phone-practice",hidden:!0},I["phone-practice"]),G=n("div",{class:"\
phone-banner",role:"status",hidden:!0}),mt=n("p",{class:"phone-unseen",role:"status"}),gt=e=>{mt.textContent=e},se="",W=null;
function he(e,t,{focus:s=!1}={}){if(e===se&&e!=="question")return;let o=s||K.contains(document.activeElement);if(se=e,W=
null,G.hidden=!0,K.replaceChildren(),t(),!o)return;let a=K.querySelector("h1");a.tabIndex=-1,a.focus({preventScroll:!0}),
window.scrollTo(0,0)}function bt(e,t){he("question",()=>{W=nt(K,e,{words:I,notes:O,send:$e,announce:gt,changed:()=>re.refresh(),
help:fe,noticeAfter:(s,o)=>Be(s,o,pt)}),O.all().place!==e.name&&O.change(s=>{s.place=e.name})},t)}function ae(e={}){let t=M.
ended?null:M.question;if(ft.hidden=!M.practice,!O.all().welcomed&&!M.ended){he("welcome",()=>K.append(...lt(I,vt)),e);return}
if(W?.is(t)){W.update(t),G.hidden=!0;return}if(W?.isTouched()&&!e.focus){W.update(null),(t||M.ended)&&Ut();return}let s=se===
"waiting"||se==="question";M.ended?he("ended",()=>{K.append(...ct(I,O,fe)),re.open()},e):t?bt(t,e):he("waiting",()=>K.append(
...it(I)),e),t&&s&&gt(`${I["phone-new"]} ${t.exercise.title}`)}function Ut(){let e=I[M.ended?"phone-ended-here":"phone-m\
oved-on"];(G.hidden||G.firstChild.textContent!==e)&&G.replaceChildren(n("p",{},e),n("button",{type:"button",onclick:()=>ae(
{focus:!0})},I[M.ended?"phone-go-notes":"phone-go-new"])),G.hidden=!1}function vt(){O.change(s=>{s.welcomed=!0});let{place:e,
entries:t}=O.all();e&&!t[e]?.done&&Ht(t[e]),ae({focus:!W})}function Ht(e){!e?.answers||M.ended||e.question.name===M.question?.
name||bt({...e.question,open:!1})}function ut(e){M=e,M.ended&&O.end(),ae()}var Jt=()=>O.isSpent("join")?{}:{"Ajar-Phone":O.
key("join")},dt=0;function Kt(e){e&&!O.isSpent("join")&&O.spend("join"),clearTimeout(dt),dt=setTimeout(()=>{ht.textContent=
e?"":I["phone-looking"]},e?0:2500)}var Ce=()=>{se="",W=null,ae(),re.refresh()},wt=`api/rooms/${Ee}`,$e=ot(wt,O,()=>{W?.refresh(),
re.refresh()}),re=tt({words:I,notes:O,onForget(){M.ended||O.change(e=>{e.welcomed=!0}),Ce()}});function yt(){O.forget(),
ye()}document.querySelector(".phone").replaceChildren(n("header",{},n("details",{},n("summary",{},I["phone-leave"]),n("p",
{},I["phone-leave-cannot"]),n("p",{class:"ajar-leave-how"},I["leave-how"])),n("div",{class:"ajar-leave"},fe.button(),we(
{words:I,leave:yt})),ht,ft,G),K,re.element,mt);Pe(()=>O.forget());Re(fe.open);async function jt(e=1e3){try{pt=await(await fetch(
"danger.json")).json(),W?.refresh()}catch{setTimeout(jt,e,Math.min(2*e,6e4))}}!M&&Object.keys(O.all().entries).length&&(M=
{ended:!0});if(!M)K.append(...rt(I,Ee));else{if(jt(),M.ended)O.end();else{let e=()=>ut({...M,ended:!0});_e(wt,M.version,
{onState:ut,onReached:Kt,onGone:e,introduce:Jt}),$e.resume()}document.addEventListener("visibilitychange",()=>{document.
hidden||$e.resume()}),O.listen(()=>{document.hidden||!W?.isTouched()?Ce():W.refresh()}),setTimeout(()=>{O.forget(),Ce()},
O.all().begun+ke-Date.now()),M.ended||!O.all().welcomed?ae():vt()}
