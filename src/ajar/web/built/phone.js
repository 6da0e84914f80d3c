var A=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:s:["number",
"string"].includes(typeof a)?a:s}),le=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ue(e,t){let s=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(s[r.id]));return n.length?
n:e.cards}var qe=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(n=>n.id===s))};var Nt=["button","input","select","summary","textarea"],Mt=["input","select","textarea"];function o(e,t={},...s){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return Nt.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Mt.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...s.filter(r=>r!=null)),n}function Le(e,t,s){let{words:n,level:r=3}=s;
window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.ajarForms}`,c={...s.answers},i=0,l=null,p=null,f=s.aside??
0,u=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),m=o("div",{}),b=o("div",{class:"ajar-body"}),j=o("se\
ction",{class:"ajar-form","aria-labelledby":`${a}-title`},o(`h${r}`,{id:`${a}-title`},t.title),o("p",{class:"ajar-why"},
t.why),t.private?o("p",{class:"ajar-private"},t.private):null,m,b,u);e.replaceChildren(j);let w=()=>t.items.filter(d=>le(
d,c)),O=d=>{u.replaceChildren(d)};function $(d,y){u.replaceChildren(`${d} `,o("button",{type:"button",class:"ajar-link",
onclick:()=>{c=y,O(""),s.onChange(c),k({focus:!0})}},n["put-back"]))}function L(d,y){c={...c,[d.id]:y},O(""),s.onChange(
c),h()}function I(){let{fieldset:d}=l;d.disabled=!0;let y=setTimeout(()=>O(n["keep-opening"]),400),v=setTimeout(x,8e3);p=
[y,v]}function x(){p&&(p.forEach(clearTimeout),p=null,l&&(l.fieldset.disabled=!1),O(""))}function h(){let{item:d,skip:y,
where:v,next:N}=l,F=w();y.textContent=c[d.id]==null?n.skip:n["clear-and-skip"],v.textContent=A(n["question-of"],{n:i+1,all:F.
length}),N.textContent=i===F.length-1?n.done:n.next}function g(d,y=!0){if(p)return;let v=w();if(i+=d,i>=v.length){i=v.length-
1,I(),s.onDone(c);return}k({focus:y})}function k({focus:d=!1}={}){let y=w();i=Math.max(0,Math.min(i,y.length-1));let v=y[i],
N=`${a}-${v.id}`,F=o("legend",{},A(v.ask,c)),P=v.hint?o("p",{class:"ajar-hint",id:`${N}-hint`},v.hint):null,R=s.mark?.(v),
G=R?o("p",{class:"ajar-mark",id:`${N}-mark`},R):null,Z=[P,G].filter(Boolean).map(({id:ee})=>ee).join(" "),K=v.among?{...v,
cards:ue(v,c)}:v,ce=qt[v.kind](K,qe(K,c[v.id]),{words:n,group:N,change:ee=>L(v,ee),say:O}),X=o("fieldset",{class:`ajar-i\
tem ajar-${v.kind}`,tabindex:"-1","aria-describedby":Z||null},F,P,G,ce),ie=i>0?o("button",{type:"button",onclick:()=>g(-1)},
n.back):null,Ne=o("button",{type:"button",onclick:()=>{if(p)return;let ee=c,At=c[v.id]!=null;c={...c,[v.id]:null},s.onChange(
c),g(1),At&&$(n.cleared,ee)}}),Me=o("button",{type:"button",onclick:()=>{p||(O(""),g(1))}}),be=o("p",{class:"ajar-where"});
l={item:v,skip:Ne,where:be,next:Me,fieldset:X},m.replaceChildren(),b.replaceChildren(be,X,o("div",{class:"ajar-moves"},ie,
Ne,Me)),h(),s.onMove?.(i),d&&(X.focus({preventScroll:!0}),be.scrollIntoView({block:"nearest"}))}function S(d){if(m.replaceChildren(),
!d||!s.help||f>d.kinds.length)return null;let y=()=>{f=d.kinds.length+1,s.onAside?.(f),m.replaceChildren(),b.querySelector(
"[tabindex]").focus()};return m.append(s.help.notice(d,{level:r+1,aside:y})),m.querySelector("[tabindex]")}function E(d,{
focus:y=!1,danger:v=null}={}){l=null;let N=o(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);b.replaceChildren(o("div",{class:"\
ajar-reflection"},N,...d.flatMap(P=>we(P,r+2)),s.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",
onclick:()=>{i=0,k({focus:!0})}},n.change),o("button",{type:"button",onclick:()=>{let P=c;c={},i=0,f=0,s.onAside?.(0),s.
onStartOver(),k({focus:!0}),$(n["started-over"],P)}},n["start-over"])));let F=S(v);y&&(F??N).focus()}function M(d){let y=b.
contains(document.activeElement);y&&l&&!p||(x(),c={...d.answers},d.done?E(d.reflection,{focus:y,danger:d.danger}):(i=d.at??
Math.max(0,w().findIndex(v=>c[v.id]==null)),k()))}let{done:D,reflection:z,danger:B}=s;return M({answers:c,at:s.at,done:D,
reflection:z,danger:B}),{update:M,say:d=>{x(),O(d)}}}var we=({heading:e,said:t,words:s},n)=>[e?o(`h${n}`,{},e):null,t.length>
1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...s.map(r=>o("p",
{},r))].filter(Boolean),qt={ruler(e,t,{group:s,change:n}){let r=Array.from({length:11},(a,c)=>o("label",{class:"ajar-num\
ber"},o("input",{type:"radio",name:s,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===0?`${s}-low`:c===10?
`${s}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),o("p",
{class:"ajar-anchors"},o("span",{id:`${s}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${s}-high`},o("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:s,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},i=()=>r(a.length||c.trim()?{
chosen:[...a],own:c}:null),l=e.many?"checkbox":"radio",p=e.cards.map(u=>o("input",{type:l,name:n,value:u.id,checked:a.includes(
u.id),onchange:m=>{e.many?a=a.filter(b=>b!==u.id).concat(m.target.checked?u.id:[]):(a=[u.id],c="",f&&(f.value="")),i()}})),
f=e.own?o("input",{type:"text",value:c,maxlength:500,oninput:u=>{c=u.target.value,!e.many&&c.trim()&&(a=[],p.forEach(m=>{
m.checked=!1})),i()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},s[e.many?"choose-many":"choose\
-one"]),...e.cards.map((u,m)=>o("label",{class:"ajar-card"},p[m],o("span",{},u.text))),f?o("label",{class:"ajar-own"},o(
"span",{},e.own),f):null)},sort(e,t,{words:s,group:n,change:r,say:a}){let c={...t},i={},l=e.piles.map(b=>(i[b.id]=o("spa\
n",{}),o("li",{class:"ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.
currentTarget.classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");
let w=u[j.dataTransfer.getData("text/plain")]?.[b.id];w&&!w.matches(":disabled")&&(w.checked=!0,f(w.dataset.card,b))}},i[b.
id]))),p=()=>e.piles.forEach(b=>{i[b.id].textContent=A(s["pile-count"],{pile:b.text,n:Object.values(c).filter(j=>j===b.id).
length})}),f=(b,j)=>{c[b]=j.id,p(),r({...c}),a(A(s.moved,{card:e.cards.find(w=>w.id===b).text,pile:j.text}))},u={},m=e.cards.
map(b=>{u[b.id]={};let j=`${n}-${b.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",b.id)},o("legend",{},b.text),o("div",{class:"ajar-into"},...e.piles.map(w=>{let O=o("input",{type:"\
radio",name:j,value:w.id,"data-card":b.id,checked:c[b.id]===w.id,onchange:()=>f(b.id,w)});return u[b.id][w.id]=O,o("labe\
l",{},O,o("span",{},w.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},s["sort-how"]),o("ul",{class:"ajar-pi\
les"},...l),...m)},text(e,t,{words:s,change:n}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=t??""),o("label",{class:"\
ajar-words"},o("span",{},s["own-words"]),r)},list(e,t,{words:s,change:n}){let r=o("div",{}),a=()=>{let u=[...r.querySelectorAll(
"input")].map(m=>m.value).filter(m=>m.trim());n(u.length?u:null)},c=()=>[...r.children].forEach((u,m)=>{u.querySelector(
"label > span").textContent=A(s.line,{n:m+1}),u.querySelector("button").setAttribute("aria-label",A(s["remove-line"],{n:m+
1}))}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{p(""),r.lastElementChild.querySelector("input").focus()}},
s["add-line"]),l=()=>{c(),i.hidden=r.children.length>=e.most},p=u=>{let m=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words"},o("span",{}),o("input",{type:"text",value:u,maxlength:2e4,oninput:a})),o("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let b=m.nextElementSibling||m.previousElementSibling;m.remove(),b||p(""),l(),a(),(b||r.firstElementChild).
querySelector("input").focus()}},"×"));r.append(m),l()},f=t||[];for(let u=0;u<Math.max(e.lines,f.length);u++)p(f[u]??"");
return o("div",{class:"ajar-lines"},r,i)},date(e,t,{words:s,change:n}){return o("label",{class:"ajar-words"},o("span",{},
s["pick-date"]),o("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Ie=[1,1],Lt=[0,0],It="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Dt=new RegExp(`(${It})|[.…]+|[\
!?;\\n]`,"gu"),Ft=/[\u0300-\u036f'’‘ʼ]/g,Rt=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,ve=new WeakMap;function Pe(e,t){
ve.has(t)||ve.set(t,Wt(t));let{passes:s,kinds:n,learned:r}=ve.get(t),{line:a,places:c}=Kt(e),i=a;for(let[f,u]of Re(s,a))
i=i.slice(0,f)+i.slice(f,u).replace(/[^ ]/g,"_")+i.slice(u);let l=Object.entries(n).flatMap(([f,u])=>Re(u,i).map(([m,b])=>({
kind:f,start:m,end:b-1})));!l.length&&r&&l.push(...Bt(a,r));let p=(f,u)=>f.span[0]-u.span[0]||f.span[1]-u.span[1]||(f.kind<
u.kind?-1:+(f.kind>u.kind));return l.map(({kind:f,start:u,end:m})=>({kind:f,span:[c[u][0],c[m][1]]})).sort(p)}function Bt(e,t){
let{weights:s,kinds:n,limit:r}=t,a=Pt(e,t),c=a.slice(1).map((m,b)=>[...a[b],...m]),i=m=>{let b=new Set(m.flatMap(j=>j.places));
return Fe(s,b)/Math.sqrt(b.size)},[l,p]=De([...a,...c],i);if(!(p>r))return[];let f=new Set(l.flatMap(m=>m.places.slice(0,
2))),[u]=De(Object.keys(n),m=>Fe(n[m],f));return[{kind:u,start:l[0].start,end:l.at(-1).start}]}function Pt(e,{numbers:t,
weights:s}){let n=Ie,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?Ie:t.get(a[0])??Lt,l=[[0,i[0]],[1,i[1]],
[n[0],i[0]],[n[1],i[1]]],p=([f,u],m)=>((m*16411+f)*16411+u)%s.length;r.at(-1).push({start:a.index,places:l.map(p)}),n=i,
c&&r.push([])}return r.filter(a=>a.length)}var De=(e,t)=>e.map(s=>[s,t(s)]).reduce((s,n)=>n[1]>s[1]?n:s,[null,-1/0]),Fe=(e,t)=>[
...t].reduce((s,n)=>s+e[n%e.length],0),We=(e,{kinds:t,notices:s})=>Object.entries(s).find(([n])=>e.some(({kind:r})=>t[r]===
n))?.[1]??null;function Re(e,t){let s=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(t);r&&s.push([n,e.lastIndex]),
n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return s}function Wt({lists:e,passes:t,phrases:s,learned:n}){let r={};for(let[
i,l]of Object.entries(e))r[i]=Be(l,r);let a=i=>new RegExp(i.map(l=>Be(l,r)).join("|"),"y"),c=Object.entries(s).map(([i,l])=>[
i,a(l)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&_t(n)}}function _t({same:e,concepts:t,weights:s,kinds:n,
limit:r}){let a=new Map,c=2;for(let p of e){for(let f of p.split(" "))a.set(f,[c,c]);c++}for(let[p,f]of t.entries())for(let u of f.
split(" "))a.set(u,[c++,2+e.length+p]);let i=p=>[...p.join("")].map(f=>f.charCodeAt(0)-87),l=Object.entries(n).map(([p,f])=>[
p,i(f)]);return{numbers:a,weights:i(s),kinds:Object.fromEntries(l),limit:r}}function Be(e,t){return`(?:${(e.match(Rt)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:Ut(r)).join("")})`}function Ut(e){let t=_e(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),s=n=>n?
"[^ ._]*":"";return`${s(e.startsWith("*"))}${t}${s(e.endsWith("*"))} `}var _e=e=>e.normalize("NFKD").replace(Ft,"").toLowerCase();
function Kt(e){let t="",s=[];for(let n of e.matchAll(Dt)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?_e(n[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)s.push([n.index,n.index+n[0].length])}return{line:t,places:s}}var Ue=["emergency","crisis","violence","worried","child"],Jt=["emergency","crisis","violence"],Gt='a[href$="#Help-lines\
"]',W=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Ht(e,{
zone:t="",languages:s=[]}){let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:
t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t)?"":s.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:i})=>i===
c))??""}function Je(e,t,s){let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.
values(s)){let i=n.flatMap(p=>Pe(p,c)),l=We(i,c);if(l)return{...l,kinds:[...new Set(i.map(({kind:p})=>p))]}}let r=e.filter(
({kind:c})=>c==="ruler"),a=Object.values(s)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{
...a,kinds:[]}:null}var ye=(e,t)=>t.flatMap(s=>e.lines.filter(n=>n.topic===s)),Ke=e=>`tel:${e.match(/\d+/)[0]}`;function Ge({
words:e,countries:t=[],leave:s,onCountry:n=()=>{}}){t.length&&(W().countries=t);let r=()=>W().countries,a=()=>W().chosen||
Ht(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().
find(h=>h.code===a());function i(h){W().chosen=h;for(let g of W().listeners)g()}function l(h,g){g(h);let k=!1,S=()=>{k||
(k=h.isConnected),k&&!h.isConnected?W().listeners.delete(S):g(h)};return W().listeners.add(S),h}let p=h=>l(o("div",{}),g=>g.
replaceChildren(...h())),f=()=>{let h=[...r(),{code:"-",country:e["help-elsewhere"]}],g=o("select",{onchange:()=>{i(g.value),
n(g.value)}},...h.map(k=>o("option",{value:k.code},k.country)));return l(g,()=>{g.value=c()?.code??"-"}),o("label",{class:"\
ajar-help-where"},o("span",{},e["help-in"]),g)},u=({say:h,to:g},k)=>{if(/^(tel|sms):/.test(g))return o("a",{class:k?"aja\
r-reach":"ajar-reach ajar-first",href:g},h);let S=o("span",{},h),E=o("button",{type:"button",class:"ajar-link","aria-lab\
el":A(e["help-copy-what"],{address:g}),onclick:async()=>{await zt(g,S)&&(E.textContent=e["help-copied"])}},e["help-copy"]);
return o("p",{class:"ajar-chat"},S," ",E)},m=h=>o("li",{},o("p",{class:"ajar-for"},h.for_what),o("p",{class:"ajar-hint"},
[h.name,h.hours,h.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...h.reach.map(u))),b=({emergency:h,
note:g})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),g?o("p",{class:"ajar-hint"},g):null,o("di\
v",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Ke(h)},A(e["help-call"],{number:h})))),j=h=>p(()=>{let g=c();if(!g)
return[o("p",{},e["help-elsewhere-how"])];let k=h.flatMap(S=>S==="emergency"?b(g):ye(g,[S]).map(m));return[o("ul",{class:"\
ajar-help-lines"},...k)]});function w(){let h=()=>{g.close?g.close():g.remove()},g=o("dialog",{class:"ajar ajar-help","a\
ria-labelledby":"ajar-help-title",onclose:()=>g.remove(),onkeydown:k=>{k.key==="Escape"&&(k.preventDefault(),k.stopPropagation(),
h())}},o("div",{class:"ajar-help-bar"},f(),je({words:e,leave:s})),o("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},
e["help-title"]),o("p",{},e["help-lead"]),j(Ue),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-\
leave-how"},e["leave-how"]),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:h},e["help-close"])));document.
body.append(g),g.showModal?g.showModal():g.setAttribute("open",""),g.querySelector("h2").focus()}function O({title:h,text:g,
now:k,lines:S,countries:E},{level:M,aside:D}){return E&&!x()&&(W().countries=E),o("section",{class:"ajar-danger"},o(`h${M}`,
{tabindex:"-1"},h),o("p",{},g),o("ul",{class:"ajar-todo"},...k.map(z=>o("li",{},z))),f(),j(S),o("p",{class:"ajar-hint"},
e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:D},e["help-aside"]))}let $=()=>o("button",{type:"bu\
tton",class:"ajar-get-help",onclick:w},e["help-get"]),L=()=>p(()=>{let h=c(),k=(h?[{say:h.emergency,to:Ke(h.emergency)},
...ye(h,Jt.slice(1)).map(({reach:E})=>E.find(({to:M})=>M.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({
say:E,to:M})=>[o("a",{href:M},E)," · "]),S=o("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]);return[
o("p",{class:"ajar-help-line"},`${e["help-line"]} `,...k,S)]}),I=()=>p(()=>{let h=c();return h?[o("p",{},o("b",{},`${e["\
help-title"]}, ${h.country}`)),o("p",{},`${e["help-danger"]} ${A(e["help-call"],{number:h.emergency})}`),o("ul",{},...ye(
h,Ue).map(({for_what:g,name:k,reach:S,hours:E})=>o("li",{},`${g}: ${k}. ${S.map(({say:M})=>M).join(" · ")}. ${E}.`)))]:
[o("p",{},e["help-elsewhere-how"])]}),x=()=>r().length>0;return{open:w,notice:O,button:$,line:L,text:I,choose:i,code:a,isKnown:x}}
var je=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function He(e){
if(W().open){W().open=e;return}W().open=e,window.addEventListener("click",t=>{t.target.closest?.(Gt)&&(t.preventDefault(),
t.stopPropagation(),W().open())},{capture:!0})}async function zt(e,t){try{return await navigator.clipboard.writeText(e),
!0}catch{let s=document.createRange();return s.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(
s),document.execCommand("copy")}}function xe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ze(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),xe()))},{capture:!0})}var ke=new Set,Oe=()=>{if(!document.hidden)for(let e of[...ke])e(Math.random()*1e3)};window.addEventListener("online",Oe);
window.addEventListener("pageshow",Oe);document.addEventListener("visibilitychange",Oe);var de=e=>new Promise(t=>{let s,
n=()=>{ke.delete(r),t()},r=a=>{clearTimeout(s),s=setTimeout(n,Math.min(a,e))};ke.add(r),s=setTimeout(n,e)}),pe=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),fe=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Zt=5e4,Ze=8e3;function Ve(e,t,{onState:s,onReached:n,onGone:r,introduce:a}){let c=t,i=!0,l=!1,p=0,f=null,u=null;async function m(x,h){
u=new AbortController;let{signal:g}=u,k=setTimeout(()=>u.abort(),Ze),S=await fetch(x,{headers:{...h,...a()},cache:"no-st\
ore",signal:g}).finally(()=>clearTimeout(k));if(S.ok||S.status===304)return S;let E=await S.json();throw E.error==="no-r\
oom"&&(L(),r()),Object.assign(new Error(E.error),{requested:fe(S)})}async function b(){let h=(await m(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),g=new TextDecoder;for(let k="",S=!0;;){let E=setTimeout(()=>{i&&(i=!S),u.abort()},
S?Ze:Zt),{done:M,value:D}=await h.read().finally(()=>clearTimeout(E));if(M&&S)throw new Error;if(M)return;let z=(k+g.decode(
D,{stream:!0})).split(`

`);k=z.pop();for(let B of z){let d=B.split(`
`).find(y=>y.startsWith("data:"));d&&(S=!1,w(JSON.parse(d.slice(5))))}}}async function j(){let x=await m(e,f?{"If-None-M\
atch":f}:{});x.ok&&w(await x.json()),f=x.headers.get("ETag"),O()}function w(x){O(),!(x.version<c)&&(c=x.version,x.ended&&
L(),s(x))}function O(){p=0,n(!0)}async function $(){for(;!l;){let x=Math.random()*2e3;try{i&&p%2===0?await b():(await j(),
x+=3e3)}catch(h){if(l)return;p||n(!1),x=pe(p++,h.requested)}l||await de(x)}}function L(){l=!0,u.abort()}let I=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?I=Date.now():Date.now()-I>5e3&&u.abort()}),window.addEventListener(
"pageshow",({persisted:x})=>{x&&u.abort()}),window.addEventListener("offline",()=>u.abort()),$()}var[Ye,Qe]=["ajar-notes ","ajar-keys "],Se=12*36e5;function Xe(e){let t=new Map,s=n=>{try{return n(window[e])}catch{return}};
return{get:n=>JSON.parse(t.get(n)??s(r=>r.getItem(n))??"null"),set(n,r){let a=JSON.stringify(r);t.set(n,a),s(c=>{c.setItem(
n,a),t.delete(n)})},remove(n){t.delete(n),s(r=>r.removeItem(n))},names:()=>s(n=>Object.keys(n))??[]}}var J=Xe("localStor\
age"),te=Xe("sessionStorage");function Vt(){for(let e of J.names())(e.startsWith(Ye)||e.startsWith(Qe))&&Date.now()-J.get(
e).begun>Se&&J.remove(e)}var Yt=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).
replaceAll("+","-").replaceAll("/","_");function et(e){let[t,s]=[Ye+e,Qe+e];Vt();let n=()=>te.get(t)??J.get(t)??{begun:Date.
now(),entries:{}};function r(i){let l=n();i(l),(te.get(t)?te:J).set(t,l)}let a=()=>J.get(s)??{begun:Date.now()},c=(i,l)=>{
let p=a();J.set(s,{...p,[i]:{...p[i],...l}})};return{all:n,change:r,entry:i=>n().entries[i],update:(i,l)=>r(({entries:p})=>{
p[i]={...p[i],...l}}),remove:i=>r(({entries:l})=>{delete l[i]}),key(i){return a()[i]||c(i,{key:Yt()}),a()[i].key},spend:i=>c(
i,{spent:!0}),isSpent:i=>!!a()[i]?.spent,forget(){J.remove(t),te.remove(t)},end(){te.set(t,n()),J.remove(t),J.remove(s)},
listen:i=>window.addEventListener("storage",({key:l})=>{(l===null||l===t||l===s)&&i()})}}var Qt="~own",tt=(e,t)=>e.find(s=>s.id===t)?.text??t,Xt=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ne(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>tt(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${tt(e.piles,t[s.id])}`);case"date":return[Xt(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function Y({items:e},t){let s={};for(let n of e){let r=t[n.id];
if(!(r==null||!le(n,s)))if(n.kind==="choice"){let c=(n.among?ue(n,s):n.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),
i=r.own?.trim()?r.own:"";(c.length||i)&&(s[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(s[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(s[n.id]=a)}else`${r}`.trim()&&(s[n.id]=r)}return s}function nt({exercise:e,tallied:t},s){let n=Y(e,s),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Qt]:[]]}return r}function ot({exercise:e},t,s){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(s??{}));return Object.fromEntries(r.map(a=>[a,t[a]-s[a]]))}var $e=(e,t)=>A(e.ask,t),oe=({exercise:e,tallied:t},s,n)=>{
let r=Y(e,s);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||$e(a,r),said:ne(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var en=/[\u202a-\u202e\u2066-\u2069]/g,st=({items:e},t)=>{let s=Y({items:e},t);return e.filter(n=>n.id in s).map(n=>({item:n.
id,question:$e(n,s),answer:s[n.id],...n.cards?{"in-words":ne(n,s[n.id])}:{}}))};function rt(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&st(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s);return{exercise:c,moment:i,title:a.question.exercise.title,at:a.when,done:!!a.done,confirmed:!!a.
done,answers:st(a.question.exercise,a.answers)}})};return`${JSON.stringify(s,null,2).replace(en,r=>`\\u${r.charCodeAt(0).
toString(16)}`)}
`}function at(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[tn,nn,he]=[9,28,30],Q=e=>tn+nn*e;function _(e,t,...s){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...s),n}var ct=e=>Object.entries(e).filter(([t,{done:s,
answers:n}])=>t.startsWith("check-in@")&&s&&n).map(([t,{answers:s,question:n}])=>({moment:t.slice(9),answers:s,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&s[r.id]!=null)})).filter(({items:t})=>t.length);function on(e,t,s){let n=t.at(-1),r=(a,c,i)=>_(
"line",{x1:Q(a),x2:Q(c),y1:he,y2:he,class:i});return _("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`phon\
e-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>_("text",{x:Q(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>_("circle",{cx:Q(a),cy:he,r:5,class:"phone-then"})),_("circ\
le",{cx:Q(n.value),cy:he,r:8,class:"phone-now"}),_("text",{x:Q(n.value),y:16,class:"phone-value"},`${n.value}`))}function it(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:l})=>l[r.id]!=null).
map(({moment:l,answers:p})=>({moment:l,value:p[r.id]})),c=r.said||r.ask,i=a.map(({moment:l,value:p})=>A(t["phone-rulers-\
at"],{n:p,moment:l})).join(", ");return o("div",{},o("h3",{},c),on(r.id,a,`${c}: ${i}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},i))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function lt({words:e,notes:t,onForget:s}){let n=!1,r=o("div",{}),a=o("div",{}),c=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),r),i=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),a),l=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),p=o("footer",{},c,i,l);for(let w of[c,i])w.addEventListener("toggle",()=>w.open&&j());let f=(w,O)=>o(
"button",{type:"button",onclick:O},w);function u(){t.forget(),l.textContent=e["phone-forgotten"],l.focus(),s()}function m(){
let w=o("div",{}),O=f(e["phone-forget"],()=>{let $=f(e["phone-forget-no"],()=>{w.replaceChildren(O),O.focus()});w.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},$,f(e["phone-forget"],u))),$.focus()});return w.append(O),
w}function b([w,{question:O,answers:$}]){let L=w.split(/@(.*)/s)[1],{title:I}=O.exercise;return[o("h3",{},L?`${I} (${L})`:
I),o("div",{class:"ajar-reflection"},...oe(O,$,e["phone-stays"]).flatMap(x=>we(x,4)))]}function j(){let{entries:w}=t.all();
Object.keys(w).length&&(l.textContent="");let O=Object.entries(w).filter(([,{question:L,answers:I}])=>I&&oe(L,I,"").length),
$=ct(w);c.hidden=!$.length,i.hidden=!O.length,$.length&&c.open&&r.replaceChildren(it($,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),f(e["phone-notes-keep"],()=>at(
"notes.json",rt(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...O.flatMap(b))}return j(),{element:p,
refresh:j,open(){n=!0,i.open=!0,j()}}}function ut(e,t,s){let{words:n,notes:r,send:a,changed:c,announce:i,help:l}=s,{name:p}=t,f=t,u=()=>r.entry(p)??{},m=()=>!!f?.
open,b=({sending:d,added:y})=>!!(d||y?.round===j()),j=()=>(f??t).round,w=d=>oe(t,d,n["phone-stays"]),O=d=>s.noticeAfter(
t.exercise.items,d),$=null,L=null,I=o("p",{class:"phone-closed"},n["phone-closed"]),x=o("section",{class:"phone-add","ar\
ia-labelledby":"phone-add",hidden:!0}),h=o("div",{});e.replaceChildren(I,h);function g(d){return!m()||!t.tallied.includes(
d.id)?n["phone-stays"]:o("span",{class:"phone-group"},n[d.own?"phone-can-add-own":"phone-can-add"])}let k=d=>r.update(p,
{question:t,when:`${new Date().toISOString().slice(0,19)}+00:00`,...d}),S=Le(h,t.exercise,{words:n,mark:g,level:1,answers:u().
answers,at:u().at,done:u().done,reflection:w(u().answers??{}),help:l,aside:u().aside,below:()=>p==="plan"?l.line():null,
onAside:d=>r.update(p,{aside:d}),onMove:d=>{u().answers&&r.update(p,{at:d})},onChange:d=>{k({answers:d,done:!1,keeps:null}),
B()},onDone:d=>{k({answers:Y(t.exercise,d),done:!0}),$=O(d),S.update({answers:d,done:!0,reflection:w(d),danger:$}),B(),(h.
querySelector(".ajar-danger [tabindex]")??x.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()},onStartOver:()=>{
r.remove(p),B(),c()}});h.querySelector(".ajar-body").before(x);function E(d){let y=nt(t,d.answers),v=r.entry(t.since)?.added?.
answers;return{answers:y,moved:ot(t,y,v)}}let M=(d,y)=>o("button",{type:"button",onclick:y},d);function D(d,...y){let v=o(
"h2",{id:"phone-add",tabindex:"-1"},d),N=o("div",{},v,...y.map(R=>typeof R=="string"?o("p",{},R):R));if(N.textContent===
x.textContent)return;let F=x.contains(document.activeElement),P=x.textContent;x.replaceChildren(...N.childNodes),F?v.focus(
{preventScroll:!0}):P&&i(d)}function z({answers:d,moved:y}){let v=t.exercise.items.filter(K=>K.id in d).map(K=>{let[ce,...X]=K.
kind==="sort"?[]:ne(K,u().answers[K.id]),ie=K.said||K.ask;return o("li",{},ce&&!X.length&&!K.own?`${ie}: ${ce}`:ie)}),N=()=>{
a.add(p,f,d,y),B()},F=()=>{r.update(p,{keeps:j()}),B()},{added:P,keeps:R}=u(),G=R===j(),Z=v.length>0;D(n[G?"phone-kept":
Z?"phone-add-title":"phone-done-ask"],...G?[n["phone-kept-how"]]:[],...P&&!G?[n["phone-again"]]:[],...Z?[n["phone-add-wh\
at"],o("ul",{},...v)]:[n["phone-done-what"]],...Object.keys(y).length?[n["phone-add-moved"]]:[],n["phone-add-final"],o("\
div",{class:"ajar-moves"},G?null:M(n["phone-keep-mine"],F),M(n[Z?"phone-add":"phone-done"],N)))}function B(){let{done:d,
sending:y,added:v,late:N,refused:F}=u();I.hidden=m()||!!d,x.hidden=!d;let P=h.querySelector(".ajar-reflection + .ajar-mo\
ves");if(P&&(P.hidden=b(u())),!d){x.replaceChildren(),$=null;return}let{answers:R}=u();!$&&JSON.stringify(R)!==L&&(L=JSON.
stringify(R),$=O(R),$&&S.update({answers:R,done:!0,reflection:w(R),danger:$}));let G=E(u());if(y)D(n["phone-sending"],n["\
phone-sending-how"]);else if(v?.round===j()){let Z=Object.keys(v.answers).length;D(n[Z?"phone-added":"phone-done-title"],
n[Z?"phone-added-how":"phone-done-how"])}else N===j()?D(n["phone-here"],n["phone-late"]):F===j()?D(n["phone-here"],n["ph\
one-refused"]):t.tallied.length?r.isSpent(`${t.id}.${j()}`)?D(n["phone-here"],n["phone-once"]):m()?z(G):D(n["phone-here"],
n["phone-closed-done"]):D(n["phone-here"],n["phone-all-here"])}return B(),{name:p,is:d=>d?.id===t.id&&JSON.stringify(d.exercise)===
JSON.stringify(t.exercise),isTouched(){let{answers:d={},at:y=0,done:v}=u(),N=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return!v&&(N||y>0||Object.values(d).some(F=>F!=null))},update(d){f=d,B()},refresh:B,
look(){L=null,B()}}}var sn=15e3;async function rn(e,t){for(let s=0;;s++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(sn)});n=fe(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await de(pe(s,n))}}function dt(e,t,s){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await rn(`${e}/answers`,c),{question:l,
round:p,answers:f}=c;i||t.spend(`${l}.${p}`);let u=i?["closed","no-room"].includes(i)?{late:p}:{refused:p}:{added:{round:p,
answers:f}};t.entry(a)&&t.update(a,{sending:null,...u}),n.delete(c.key),s()}return{add(a,{id:c,round:i},l,p){let f={question:c,
round:i,key:t.key(`${c}.${i}`),answers:l,moved:p};t.update(a,{sending:f}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var ft=8;async function pt(e,t){if(e.length!==ft)return t["phone-code-length"];try{let s=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(s.ok)return"";if(s.status===404)return t["phone-no-room"];let n=Math.ceil((Number(s.headers.get("Retry-Af\
ter"))||60)/60);return A(t["phone-too-many"],{wait:n>1?A(t["phone-minutes"],{minutes:n}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function ht(e,t){let s=o("p",{id:"phone-problem",class:"phone-problem",role:"status"}),n=o("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),r=c=>c.toUpperCase().replace(/[^A-Z0-9]/g,""),a=async c=>{c.preventDefault();let i=r(n.value);s.
textContent=await pt(i,e),s.textContent?n.focus():location.replace(i)};return t&&pt(t,e).then(c=>{s.textContent=c&&(t.length===
ft?c:e["phone-no-room"])}),[o("form",{class:"phone-card",onsubmit:a},o("h1",{},e["phone-join"]),o("label",{},o("span",{},
e["phone-code"]),n),o("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),s,o("div",{class:"ajar-moves"},o(
"button",{type:"submit"},e["phone-go-in"])))]}function mt(e,t){let s=[e["phone-welcome-nameless"],e["phone-welcome-stays"],
e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],n=location.protocol==="http:";return[o("div",
{class:"phone-card"},o("h1",{},e["phone-welcome"]),o("ul",{},...s.map(r=>o("li",{},r))),n?o("p",{class:"ajar-hint"},e["p\
hone-welcome-open"]):null,o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:t},e["phone-go-on"])))]}var an=()=>_(
"svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},_("path",{d:"M11 8h42v68H11z",class:"phone-light"}),
_("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),_("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),_("path",{d:"M9\
.5 76.5V6.5h45v70",class:"phone-frame"})),gt=e=>[o("div",{class:"phone-waiting"},an(),o("h1",{},e["phone-waiting"]),o("p",
{},e["phone-waiting-how"]))],bt=(e,t,s)=>{let n=Object.keys(t.all().entries).length;return[o("div",{class:"phone-waiting"},
o("h1",{},e["phone-ended"]),o("p",{},e[n?"phone-ended-notes":"phone-ended-nothing"])),o("div",{class:"phone-help"},s.text())]};var Te=e=>JSON.parse(document.getElementById(e).textContent),q=Te("words"),Ae=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),C=et(Ae),ge=Ge({words:q,countries:Te("help"),leave:Et}),yt={},T=Te("state"),H=o("main",{}),jt=o(
"p",{class:"phone-looking",role:"status"}),xt=o("p",{class:"phone-practice",hidden:!0},q["phone-practice"]),V=o("div",{class:"\
phone-banner",role:"status",hidden:!0}),kt=o("p",{class:"phone-unseen",role:"status"}),Ot=e=>{kt.textContent=e},se="",U=null;
function me(e,t,{focus:s=!1}={}){if(e===se&&e!=="question")return;let n=s||H.contains(document.activeElement);if(se=e,U=
null,V.hidden=!0,H.replaceChildren(),t(),!n)return;let r=H.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function St(e,t){me("question",()=>{U=ut(H,e,{words:q,notes:C,send:Ee,announce:Ot,changed:()=>ae.refresh(),
help:ge,noticeAfter:(s,n)=>Je(s,n,yt)}),C.all().place!==e.name&&C.change(s=>{s.place=e.name})},t)}function re(e={}){let t=T.
ended?null:T.question;if(xt.hidden=!T.practice,!C.all().welcomed&&!T.ended){me("welcome",()=>H.append(...mt(q,$t)),e);return}
if(U?.is(t)){U.update(t),V.hidden=!0;return}if(U?.isTouched()&&!e.focus){U.update(null),(t||T.ended)&&cn();return}let s=se===
"waiting"||se==="question";T.ended?me("ended",()=>{H.append(...bt(q,C,ge)),ae.open()},e):t?St(t,e):me("waiting",()=>H.append(
...gt(q)),e),t&&s&&Ot(`${q["phone-new"]} ${t.exercise.title}`)}function cn(){let e=q[T.ended?"phone-ended-here":"phone-m\
oved-on"];(V.hidden||V.firstChild.textContent!==e)&&V.replaceChildren(o("p",{},e),o("button",{type:"button",onclick:()=>re(
{focus:!0})},q[T.ended?"phone-go-notes":"phone-go-new"])),V.hidden=!1}function $t(){C.change(s=>{s.welcomed=!0});let{place:e,
entries:t}=C.all();e&&!t[e]?.done&&ln(t[e]),re({focus:!U})}function ln(e){!e?.answers||T.ended||e.question.name===T.question?.
name||St({...e.question,open:!1})}function wt(e){T=e,T.ended&&C.end(),re()}var un=()=>C.isSpent("join")?{}:{"Ajar-Phone":C.
key("join")},vt=0;function dn(e){e&&!C.isSpent("join")&&C.spend("join"),clearTimeout(vt),vt=setTimeout(()=>{jt.textContent=
e?"":q["phone-looking"]},e?0:2500)}var Ce=()=>{se="",U=null,re(),ae.refresh()},Ct=`api/rooms/${Ae}`,Ee=dt(Ct,C,()=>{U?.refresh(),
ae.refresh()}),ae=lt({words:q,notes:C,onForget(){T.ended||C.change(e=>{e.welcomed=!0}),Ce()}});function Et(){C.forget(),
xe()}document.querySelector(".phone").replaceChildren(o("header",{},o("details",{},o("summary",{},q["phone-leave"]),o("p",
{},q["phone-leave-cannot"]),o("p",{class:"ajar-leave-how"},q["leave-how"])),o("div",{class:"ajar-leave"},ge.button(),je(
{words:q,leave:Et})),jt,xt,V),H,ae.element,kt);ze(()=>C.forget());He(ge.open);async function Tt(e=1e3){try{yt=await(await fetch(
"danger.json")).json(),U?.look()}catch{setTimeout(Tt,e,Math.min(2*e,6e4))}}!T&&Object.keys(C.all().entries).length&&(T={
ended:!0});if(!T)H.append(...ht(q,Ae));else{if(Tt(),T.ended)C.end();else{let e=()=>wt({...T,ended:!0});Ve(Ct,T.version,{
onState:wt,onReached:dn,onGone:e,introduce:un}),Ee.resume()}document.addEventListener("visibilitychange",()=>{document.hidden||
Ee.resume()}),C.listen(()=>{document.hidden||!U?.isTouched()?Ce():U.refresh()}),setTimeout(()=>{C.forget(),Ce()},C.all().
begun+Se-Date.now()),T.ended||!C.all().welcomed?re():$t()}
