var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),we=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Je=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var nn=["button","input","select","summary","textarea"],on=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return nn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),on.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function Ne(e,t){let o=0,n=!1;return{
begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(o),o=0,n&&t(""),n=!1}}}function Ve(e,t,o){
let{words:n,level:r=3}=o;window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.ajarForms}`,c={...o.answers},l=0,
u=null,f=0,b=o.aside??0,i=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),p=s("div",{}),h=s("div",{class:"\
ajar-body"}),y=s("section",{class:"ajar-form","aria-labelledby":`${a}-title`},s(`h${r}`,{id:`${a}-title`},t.title),s("p",
{class:"ajar-why"},t.why),t.private?s("p",{class:"ajar-private"},t.private):null,p,h,i);e.replaceChildren(y);let w=()=>t.
items.filter(x=>we(x,c)),v=x=>{i.replaceChildren(x)},T=Ne(n,v);function F(x,k){i.replaceChildren(`${x} `,s("button",{type:"\
button",class:"ajar-link",onclick:()=>{c=k,v(""),o.onChange(c),m({focus:!0})}},n["put-back"]))}function E(x,k){c={...c,[x.
id]:k},sn(h),v(""),o.onChange(c),I()}function O(){u.fieldset.disabled=!0,T.begin(),f=setTimeout(B,8e3)}function B(){f&&(clearTimeout(
f),f=0,u&&(u.fieldset.disabled=!1),T.end())}function I(){if(!u)return;let{item:x,skip:k,where:d,next:S}=u,M=w();k.textContent=
c[x.id]==null?n.skip:n["clear-and-skip"],d.textContent=L(n["question-of"],{n:l+1,all:M.length}),S.textContent=l===M.length-
1?n.done:n.next}function g(x,k=!0){if(f)return;let d=w();if(l+=x,l>=d.length){l=d.length-1,O(),o.onDone(c);return}m({focus:k})}
function m({focus:x=!1}={}){let k=w();l=Math.max(0,Math.min(l,k.length-1));let d=k[l],S=`${a}-${d.id}`,M=s("legend",{},L(
d.ask,c)),P=d.hint?s("p",{class:"ajar-hint",id:`${S}-hint`},d.hint):null,Z=o.mark?.(d),Q=Z?s("p",{class:"ajar-mark",id:`${S}\
-mark`},Z):null,K=[P,Q].filter(Boolean).map(({id:le})=>le).join(" "),X=d.among?{...d,cards:ye(d,c)}:d,te=rn[d.kind](X,Je(
X,c[d.id]),{words:n,group:S,change:le=>E(d,le),say:v}),G=s("fieldset",{class:`ajar-item ajar-${d.kind}`,tabindex:"-1","a\
ria-describedby":K||null},M,P,Q,te),ge=l>0?s("button",{type:"button",onclick:()=>g(-1)},n.back):null,be=s("button",{type:"\
button",onclick:()=>{if(f)return;let le=c,tn=c[d.id]!=null;c={...c,[d.id]:null},o.onChange(c),g(1),tn&&F(n.cleared,le)}}),
ie=s("button",{type:"button",onclick:()=>{f||(v(""),g(1))}}),Ae=s("p",{class:"ajar-where"});u={item:d,skip:be,where:Ae,next:ie,
fieldset:G},p.replaceChildren(),h.replaceChildren(Ae,G,s("div",{class:"ajar-moves"},ge,be,ie)),I(),o.onMove?.(l),x&&(G.focus(
{preventScroll:!0}),Ae.scrollIntoView({block:"nearest"}))}function j(x){if(p.replaceChildren(),!x||!o.help||b>x.kinds.length)
return null;let k=()=>{b=x.kinds.length+1,o.onAside?.(b),p.replaceChildren(),h.querySelector("[tabindex]").focus()},{help:d,
needs:S}=o;return p.append(d.notice(x,{level:r+1,aside:k,needs:S})),p.querySelector("[tabindex]")}function $(x,{focus:k=!1,
danger:d=null}={}){u=null;let S=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);h.replaceChildren(s("div",{class:"ajar-r\
eflection"},S,...x.flatMap(P=>Te(P,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{
l=0,m({focus:!0})}},n.change),s("button",{type:"button",onclick:()=>{let P=c;c={},l=0,b=0,o.onAside?.(0),o.onStartOver(),
m({focus:!0}),F(n["started-over"],P)}},n["start-over"])));let M=j(d);k&&(M??S).focus()}function D(x){let k=h.contains(document.
activeElement);k&&u&&!f||(B(),c={...x.answers},x.done?$(x.reflection,{focus:k,danger:x.danger}):(l=x.at??Math.max(0,w().
findIndex(d=>c[d.id]==null)),m()))}let{done:q,reflection:R,danger:W}=o;return D({answers:c,at:o.at,done:q,reflection:R,danger:W}),
{update:D,release:B,say:x=>{B(),v(x)}}}function sn(e){for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(
t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Te=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,{},e):null,
t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...o.map(
r=>s("p",{},r))].filter(Boolean),rn={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s("label",{class:"\
ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===0?`${o}-low`:
c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),
s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},s("b",{},"10"),
` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},l=()=>r(a.length||c.trim()?
{chosen:[...a],own:c}:null),u=e.many?"checkbox":"radio",f=e.cards.map(i=>s("input",{type:u,name:n,value:i.id,checked:a.includes(
i.id),onchange:p=>{e.many?a=a.filter(h=>h!==i.id).concat(p.target.checked?i.id:[]):(a=[i.id],c="",b&&(b.value="")),l()}})),
b=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:i=>{c=i.target.value,!e.many&&c.trim()&&(a=[],f.forEach(p=>{
p.checked=!1})),l()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose\
-one"]),...e.cards.map((i,p)=>s("label",{class:"ajar-card"},f[p],s("span",{},i.text))),b?s("label",{class:"ajar-own"},s(
"span",{},e.own),b):null)},sort(e,t,{words:o,group:n,change:r,say:a}){let c={...t},l={},u=e.piles.map(h=>(l[h.id]=s("spa\
n",{}),s("li",{class:"ajar-pile",ondragover:y=>{y.preventDefault(),y.currentTarget.classList.add("ajar-over")},ondragleave:y=>y.
currentTarget.classList.remove("ajar-over"),ondrop:y=>{y.preventDefault(),y.currentTarget.classList.remove("ajar-over");
let w=i[y.dataTransfer.getData("text/plain")]?.[h.id];w&&!w.matches(":disabled")&&(w.checked=!0,b(w.dataset.card,h))}},l[h.
id]))),f=()=>e.piles.forEach(h=>{l[h.id].textContent=L(o["pile-count"],{pile:h.text,n:Object.values(c).filter(y=>y===h.id).
length})}),b=(h,y)=>{c[h]=y.id,f(),r({...c}),a(L(o.moved,{card:e.cards.find(w=>w.id===h).text,pile:y.text}))},i={},p=e.cards.
map(h=>{i[h.id]={};let y=`${n}-${h.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",h.id)},s("legend",{},h.text),s("div",{class:"ajar-into"},...e.piles.map(w=>{let v=s("input",{type:"\
radio",name:y,value:w.id,"data-card":h.id,checked:c[h.id]===w.id,onchange:()=>b(h.id,w)});return i[h.id][w.id]=v,s("labe\
l",{},v,s("span",{},w.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},o["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...p)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=t??""),s("label",{class:"\
ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>{let i=[...r.querySelectorAll(
"input")].map(p=>p.value).filter(p=>p.trim());n(i.length?i:null)},c=()=>[...r.children].forEach((i,p)=>{i.querySelector(
"label > span").textContent=L(o.line,{n:p+1}),i.querySelector("button").setAttribute("aria-label",L(o["remove-line"],{n:p+
1}))}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{f(""),r.lastElementChild.querySelector("input").focus()}},
o["add-line"]),u=()=>{c(),l.hidden=r.children.length>=e.most},f=i=>{let p=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words"},s("span",{}),s("input",{type:"text",value:i,maxlength:2e4,oninput:a})),s("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let h=p.nextElementSibling||p.previousElementSibling;p.remove(),h||f(""),u(),a(),(h||r.firstElementChild).
querySelector("input").focus()}},"×"));r.append(p),u()},b=t||[];for(let i=0;i<Math.max(e.lines,b.length);i++)f(b[i]??"");
return s("div",{class:"ajar-lines"},r,l)},date(e,t,{words:o,change:n}){return s("label",{class:"ajar-words"},s("span",{},
o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Ze=[1,1],an=[0,0],cn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ln=new RegExp(`(${cn})|[.…]+|[\
!?;\\n]`,"gu"),un=/[\u0300-\u036f'’‘ʼ]/g,dn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ie=new WeakMap;function tt(e,t){
Ie.has(t)||Ie.set(t,hn(t));let{passes:o,kinds:n,learned:r}=Ie.get(t),{line:a,places:c}=bn(e),l=a;for(let[i,p]of Xe(o,a))
l=l.slice(0,i)+l.slice(i,p).replace(/[^ ]/g,"_")+l.slice(p);let u=Object.entries(n).flatMap(([i,p])=>Xe(p,l).map(([h,y])=>({
kind:i,start:h,end:y-1}))),f=r?pn(u,a,r):u,b=(i,p)=>i.span[0]-p.span[0]||i.span[1]-p.span[1]||(i.kind<p.kind?-1:+(i.kind>
p.kind));return f.map(({kind:i,start:p,end:h})=>({kind:i,span:[c[p][0],c[h][1]]})).sort(b)}function pn(e,t,o){let{weights:n,
kinds:r,limit:a,least:c}=o,l=fn(t,o),u=l.slice(1).map((y,w)=>[...l[w],...y]),f=y=>{let w=new Set(y.flatMap(v=>v.places));
return Qe(n,w)/Math.sqrt(w.size)},[b,i]=Ye([...l,...u],f);if(e.length)return i>c?e:[];if(!(i>a)||b.length<=4)return[];let p=new Set(
b.flatMap(y=>y.places.slice(0,2))),[h]=Ye(Object.keys(r),y=>Qe(r[y],p));return[{kind:h,start:b[0].start,end:b.at(-1).start}]}
function fn(e,{numbers:t,weights:o}){let n=Ze,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",l=c?Ze:t.get(a[0])??
an,u=[[0,l[0]],[1,l[1]],[n[0],l[0]],[n[1],l[1]]],f=([b,i],p)=>((p*16411+b)*16411+i)%o.length;r.at(-1).push({start:a.index,
places:u.map(f)}),n=l,c&&r.push([])}return r.filter(a=>a.length)}var Ye=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?
n:o,[null,-1/0]),Qe=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),nt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function Xe(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function hn({lists:e,passes:t,phrases:o,
learned:n}){let r={};for(let[l,u]of Object.entries(e))r[l]=et(u,r);let a=l=>new RegExp(l.map(u=>et(u,r)).join("|"),"y"),
c=Object.entries(o).map(([l,u])=>[l,a(u)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&mn(n)}}function mn({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,l=2;for(let b of e){for(let i of b.split(" "))c.set(
i,[l,l]);l++}for(let[b,i]of t.entries())for(let p of i.split(" "))c.set(p,[l++,2+e.length+b]);let u=b=>[...b.join("")].map(
i=>i.charCodeAt(0)-87),f=Object.entries(n).map(([b,i])=>[b,u(i)]);return{numbers:c,weights:u(o),kinds:Object.fromEntries(
f),limit:r,least:a}}function et(e,t){return`(?:${(e.match(dn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?
"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:gn(r)).join("")})`}function gn(e){let t=ot(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var ot=e=>e.normalize("NFKD").replace(un,"").toLowerCase();function bn(e){let t="",o=[];for(let n of e.
matchAll(ln)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?ot(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var st=["emergency","crisis","violence","worried","child"],wn=["crisis","violence"],at='a[href$="#Help-lines"]',z=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function yn(e,{zone:t="",languages:o=[]}){
let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":o.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:l})=>l===c))??""}function ct(e,t,o){
let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let l=n.
flatMap(f=>tt(f,c)),u=nt(l,c);if(u)return{...u,kinds:[...new Set(l.map(({kind:f})=>f))]}}let r=e.filter(({kind:c})=>c===
"ruler"),a=Object.values(o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}
var Me=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.topic===o)),Le=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"\
ajar-unbroken"},t):t),rt=e=>`tel:${e.match(/\d+/)[0]}`;function it({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){
t.length&&(z().countries=t);let r=()=>z().countries,a=()=>z().chosen||yn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().find(g=>g.code===a());function l(g){z().chosen=
g;for(let m of z().listeners)m()}function u(g,m){m(g);let j=!1,$=()=>{j||(j=g.isConnected),j&&!g.isConnected?z().listeners.
delete($):m(g)};return z().listeners.add($),g}let f=g=>u(s("div",{}),m=>m.replaceChildren(...g())),b=()=>{let g=[...r(),
{code:"-",country:e["help-elsewhere"]}],m=s("select",{onchange:()=>{l(m.value),n(m.value)}},...g.map(j=>s("option",{value:j.
code},j.country)));return u(m,()=>{m.value=c()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),
m)},i=({say:g,to:m},j)=>{if(/^(tel|sms):/.test(m))return s("a",{class:j?"ajar-reach":"ajar-reach ajar-first",href:m},s("\
span",{},...Le(g)));let $=s("span",{},g),D=s("button",{type:"button",class:"ajar-link","aria-label":L(e["help-copy-what"],
{address:m}),onclick:async()=>{await vn(m,$)&&(D.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"aj\
ar-chat"},$," ",D)},p=g=>s("li",{},s("p",{class:"ajar-for"},g.for_what),s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].
filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},...g.reach.map(i))),h=({emergency:g,note:m})=>s("li",{class:"aja\
r-now"},s("p",{class:"ajar-for"},e["help-danger"]),m?s("p",{class:"ajar-hint"},m):null,s("div",{class:"ajar-ways"},s("a",
{class:"ajar-reach",href:rt(g)},L(e["help-call"],{number:g})))),y=g=>f(()=>{let m=c();if(!m)return[s("p",{},e["help-else\
where-how"])];let j=g.flatMap($=>$==="emergency"?h(m):Me(m,[$]).map(p));return[s("ul",{class:"ajar-help-lines"},...j)]});
function w(){let g=()=>{m.close?m.close():m.remove()},m=s("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>m.remove(),onkeydown:j=>{j.key==="Escape"&&(j.preventDefault(),j.stopPropagation(),g())}},s("div",{class:"\
ajar-help-bar"},b(),qe({words:e,leave:o})),s("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},e["help-title"]),s("\
p",{},e["help-lead"]),y(st),s("p",{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave\
-how"]),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:g},e["help-close"])));document.body.append(m),m.showModal?
m.showModal():m.setAttribute("open",""),m.querySelector("h2").focus()}function v({title:g,text:m,now:j,lines:$,kinds:D,countries:q},{
level:R,aside:W,needs:x}){return q&&!I()&&(z().countries=q),s("section",{class:"ajar-danger"},s(`h${R}`,{tabindex:"-1"},
g),s("p",{},m),D.length?null:x?.()??null,b(),y($),s("ul",{class:"ajar-todo"},...j.map(k=>s("li",{},k))),s("p",{class:"aj\
ar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:W},e["help-aside"]))}let T=()=>s("button",
{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function F({emergency:g,...m}){let $=wn.map(q=>Me(m,[q])[0]?.
reach??[]).flatMap(q=>["tel:","sms:"].map(R=>q.find(({to:W})=>W.startsWith(R))));return[{say:L(e["help-call"],{number:g}),
to:rt(g)},...$.filter(Boolean)]}let E=(g=`${e["help-line"]} `)=>f(()=>{let m=c(),j=(m?F(m):[]).flatMap(({say:q,to:R},W)=>[
W?" · ":"",s("a",{href:R},...Le(q))]),$=s("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),D=s("span",
{class:"ajar-off-paper"},j.length?" · ":"",$);return[s("p",{class:"ajar-help-line"},g,...j,D)]});function O(g){if(!I())
return;let[m]=[...g.querySelectorAll(at)].reverse();m?.closest("p, ul").after(E(""));for(let j of g.querySelectorAll("de\
tails"))j.open=j.querySelector("summary").textContent===c()?.country}let B=()=>f(()=>{let g=c();return g?[s("p",{},s("b",
{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:g.emergency})}`),s("ul",
{},...Me(g,st).map(({for_what:m,name:j,reach:$,hours:D})=>s("li",{},...Le(`${m}: ${j}. ${$.map(({say:q})=>q).join(" · ")}\
. ${D}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),I=()=>r().length>0;return{open:w,notice:v,button:T,line:E,addNumbers:O,
text:B,choose:l,code:a,isKnown:I}}var qe=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function lt(e){if(z().open){z().open=e;return}z().open=e,window.addEventListener("click",
t=>{t.target.closest?.(at)&&(t.preventDefault(),t.stopPropagation(),z().open())},{capture:!0})}async function vn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Re(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ut(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",o=>{
o.repeat||(t=o.key==="Shift"?[...t,o.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),Re()))},{capture:!0})}function ve(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function dt({pathname:e}){let t=e.
split("/").pop();try{return ve(decodeURIComponent(t))}catch{return ve(t)}}var De=new Set,Fe=()=>{if(!document.hidden)for(let e of[...De])e(Math.random()*1e3)};window.addEventListener("online",Fe);
window.addEventListener("pageshow",Fe);document.addEventListener("visibilitychange",Fe);var je=e=>new Promise(t=>{let o,
n=()=>{De.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};De.add(r),o=setTimeout(n,e)}),xe=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),ke=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var jn=5e4,pt=8e3;function ft(e,t,{onState:o,onReached:n,onGone:r,introduce:a}){let c=t,l=!0,u=!1,f=0,b=null,i=null;async function p(O,B){
i=new AbortController;let{signal:I}=i,g=setTimeout(()=>i.abort(),pt),m=await fetch(O,{headers:{...B,...a()},cache:"no-st\
ore",signal:I}).finally(()=>clearTimeout(g));if(m.ok||m.status===304)return m;let j=await m.json();throw j.error==="no-r\
oom"&&(F(),r()),Object.assign(new Error(j.error),{requested:ke(m)})}async function h(){let B=(await p(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),I=new TextDecoder;for(let g="",m=!0;;){let j=setTimeout(()=>{l&&(l=!m),i.abort()},
m?pt:jn),{done:$,value:D}=await B.read().finally(()=>clearTimeout(j));if($&&m)throw new Error;if($)return;let q=(g+I.decode(
D,{stream:!0})).split(`

`);g=q.pop();for(let R of q){let W=R.split(`
`).find(x=>x.startsWith("data:"));W&&(m=!1,w(JSON.parse(W.slice(5))))}}}async function y(){let O=await p(e,b?{"If-None-M\
atch":b}:{});O.ok&&w(await O.json()),b=O.headers.get("ETag"),v()}function w(O){v(),!(O.version<c)&&(c=O.version,O.ended&&
F(),o(O))}function v(){f=0,n(!0)}async function T(){for(;!u;){let O=Math.random()*2e3;try{l&&f%2===0?await h():(await y(),
O+=3e3)}catch(B){if(u)return;f||n(!1),O=xe(f++,B.requested)}u||await je(O)}}function F(){u=!0,i.abort()}let E=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?E=Date.now():Date.now()-E>5e3&&i.abort()}),window.addEventListener(
"pageshow",({persisted:O})=>{O&&i.abort()}),window.addEventListener("offline",()=>i.abort()),T()}var U=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),_=e=>typeof e=="string",V=e=>Number.isInteger(e)&&e>=0,xn=e=>V(
e)&&e<=10,mt=e=>_(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Oe=e=>Array.isArray(e)&&e.every(_),ht=e=>Array.isArray(e)&&e.every(t=>_(
t?.id)&&_(t.text)),gt={ruler:xn,choice:e=>U(e)&&Oe(e.chosen)&&_(e.own),sort:(e,{piles:t})=>U(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:_,list:Oe,date:e=>_(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},kn=e=>_(e?.id)&&_(e.ask)&&Object.hasOwn(
gt,e.kind)&&(!["choice","sort"].includes(e.kind)||ht(e.cards))&&(e.kind!=="sort"||ht(e.piles))&&(e.among==null||_(e.among.
item)&&Oe(e.among.piles)),On=(e,t)=>e?.name===t&&V(e.id)&&V(e.round)&&Oe(e.tallied)&&_(e.exercise?.title)&&Array.isArray(
e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(kn),Sn={at:V,aside:V,keeps:V,late:V,refused:V,done:e=>typeof e==
"boolean",when:_,added:e=>U(e)&&V(e.round)&&U(e.answers),sending:e=>U(e)&&V(e.question)&&V(e.round)&&mt(e.key)&&U(e.answers)&&
U(e.moved)};function $n({question:e,answers:t,...o}){let n={question:e};if(U(t)){let r=({id:c,kind:l,...u})=>Object.hasOwn(
t,c)&&(t[c]===null||gt[l](t[c],u)),a=e.exercise.items.filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}
for(let[r,a]of Object.entries(o))(a===null||Sn[r]?.(a))&&(n[r]=a);return n}function Be(e){if(!U(e)||!Number.isFinite(e.begun)||
!U(e.entries))return null;let t=Object.entries(e.entries).filter(([o,n])=>U(n)&&On(n.question,o)).map(([o,n])=>[o,$n(n)]);
return{begun:e.begun,entries:Object.fromEntries(t),...e.welcomed===!0?{welcomed:!0}:{},..._(e.place)?{place:e.place}:{}}}
function Se(e){if(!U(e)||!Number.isFinite(e.begun))return null;let t=Object.entries(e).filter(([,o])=>U(o)&&(o.spent===!0||
mt(o.key)));return{begun:e.begun,...Object.fromEntries(t)}}var[yt,vt]=["ajar-notes ","ajar-keys "],ue="ajar-probe",$e=12*36e5;function ne(e){try{return e()}catch{return}}function jt(e){
let t=new Map,o=n=>ne(()=>window[e].getItem(n));return{get:(n,r)=>r(ne(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ne(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ne(()=>window[e].
removeItem(n))},names:()=>ne(()=>Object.keys(window[e]))??[]}}var Y=jt("localStorage"),de=jt("sessionStorage"),xt=()=>ne(
()=>{window.localStorage.setItem(ue,ue);let e=window.localStorage.getItem(ue)===ue;return window.localStorage.removeItem(
ue),e})??!1,bt=e=>Se(ne(()=>history.state[e])),wt=(e,t)=>ne(()=>history.replaceState({[e]:t},"")),Pe=({begun:e})=>Math.abs(
Date.now()-e)>$e;function Cn(e){for(let[t,o]of[[yt,Be],[vt,Se]])for(let n of Y.names())if(n.startsWith(t)&&n!==t+e){let r=Y.
get(n,o);(!r||Pe(r))&&Y.remove(n)}}var En=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(
0,22).replaceAll("+","-").replaceAll("/","_");function kt(e,t=!1){let[o,n]=[yt+e,vt+e],r=i=>i.get(o,Be),a=()=>r(de)??r(Y)??
{begun:Date.now(),entries:{}};function c(i){let p=a();i(p),(r(de)?de:Y).set(o,p)}let l=()=>Y.get(n,Se),u=()=>({begun:Date.
now(),...bt(n),...l()});function f(i){Y.set(n,i),wt(n,i)}let b=(i,p)=>{let h=u();f({...h,[i]:{...h[i],...p}})};if(Cn(t?e:
null),t){let i=Date.now();Pe(a())&&c(p=>Object.assign(p,{begun:i})),(l()||bt(n))&&f(Pe(u())?{...u(),begun:i}:u())}return{
all:a,change:c,entry:i=>a().entries[i],update:(i,p)=>c(({entries:h})=>{h[i]={...h[i],...p}}),remove:i=>c(({entries:p})=>{
delete p[i]}),key(i){return u()[i]?.key||b(i,{key:En()}),u()[i].key},spend:i=>b(i,{spent:!0}),isSpent:i=>!!u()[i]?.spent,
forget(){Y.remove(o),de.remove(o)},end(){de.set(o,a()),Y.remove(o),Y.remove(n),wt(n,null)},listen:i=>window.addEventListener(
"storage",({key:p})=>{(p===null||p===o||p===n)&&i()})}}var An="~own",Ot=(e,t)=>e.find(o=>o.id===t)?.text??t,Nn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function pe(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>Ot(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ot(e.piles,t[o.id])}`);case"date":return[Nn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function se({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!we(n,o)))if(n.kind==="choice"){let c=(n.among?ye(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),
l=r.own?.trim()?r.own:"";(c.length||l)&&(o[n.id]={chosen:c,own:l})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function St({exercise:e,tallied:t},o){let n=se(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[An]:[]]}return r}function $t({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var We=(e,t)=>L(e.ask,t),fe=({exercise:e,tallied:t},o,n)=>{
let r=se(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||We(a,r),said:pe(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Tn=/[\u202a-\u202e\u2066-\u2069]/g,Ct=({items:e},t)=>{let o=se({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:We(n,o),answer:o[n.id],...n.cards?{"in-words":pe(n,o[n.id])}:{}}))};function Et(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Ct(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,l=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":l;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Ct(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Tn,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function At(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var[In,Mn,Ce]=[9,28,30],re=e=>In+Mn*e;function J(e,t,...o){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),n}var Nt=e=>Object.entries(e).filter(([t,{done:o,
answers:n}])=>t.startsWith("check-in@")&&o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&o[r.id]!=null)})).filter(({items:t})=>t.length);function Ln(e,t,o){let n=t.at(-1),r=(a,c,l)=>J(
"line",{x1:re(a),x2:re(c),y1:Ce,y2:Ce,class:l});return J("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`ph\
one-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>J("text",{x:re(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>J("circle",{cx:re(a),cy:Ce,r:5,class:"phone-then"})),J("cir\
cle",{cx:re(n.value),cy:Ce,r:8,class:"phone-now"}),J("text",{x:re(n.value),y:16,class:"phone-value"},`${n.value}`))}function Tt(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).
map(({moment:u,answers:f})=>({moment:u,value:f[r.id]})),c=r.said||r.ask,l=a.map(({moment:u,value:f})=>L(t["phone-rulers-\
at"],{n:f,moment:u})).join(", ");return s("div",{},s("h3",{},c),Ln(r.id,a,`${c}: ${l}`),s("p",{class:"phone-numbers","ar\
ia-hidden":"true"},l))});return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function It({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),l=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),f=s("footer",{},c,l,u);for(let w of[c,l])w.addEventListener("toggle",()=>w.open&&y());let b=(w,v)=>s(
"button",{type:"button",onclick:v},w);function i(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function p(){
let w=s("div",{}),v=b(e["phone-forget"],()=>{let T=b(e["phone-forget-no"],()=>{w.replaceChildren(v),v.focus()});w.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},T,b(e["phone-forget"],i))),T.focus()});return w.append(v),
w}function h([w,{question:v,answers:T}]){let F=w.split(/@(.*)/s)[1],{title:E}=v.exercise;return[s("h3",{},F?`${E} (${F})`:
E),s("div",{class:"ajar-reflection"},...fe(v,T,e["phone-stays"]).flatMap(O=>Te(O,4)))]}function y(){let{entries:w}=t.all();
Object.keys(w).length&&(u.textContent="");let v=Object.entries(w).filter(([,{question:F,answers:E}])=>E&&fe(F,E,"").length),
T=Nt(w);c.hidden=!T.length,l.hidden=!v.length,T.length&&c.open&&r.replaceChildren(Tt(T,e)),!(!l.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),b(e["phone-notes-keep"],()=>At(
"notes.json",Et(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),p(),...v.flatMap(h))}return y(),{element:f,
refresh:y,open(){n=!0,l.open=!0,y()}}}function Mt(e,t,o){let{words:n,notes:r,send:a,changed:c,announce:l,help:u}=o,{name:f}=t,b=t,i=0,p=!1,h=()=>r.entry(f)??{},
y=()=>!!b?.open,w=({sending:d,added:S})=>!!(d||S?.round===v()),v=()=>(b??t).round,T=d=>fe(t,d,n["phone-stays"]),F=d=>o.noticeAfter(
t.exercise.items,d),E=null,O=null,B=s("p",{class:"phone-closed"},n["phone-closed"]),I=s("section",{class:"phone-add","ar\
ia-labelledby":"phone-add",hidden:!0}),g=s("div",{});e.replaceChildren(B,g);function m(d){return!y()||!t.tallied.includes(
d.id)?n["phone-stays"]:s("span",{class:"phone-group"},n[d.own?"phone-can-add-own":"phone-can-add"])}let j=d=>r.update(f,
{question:t,when:`${new Date().toISOString().slice(0,19)}+00:00`,...d}),$=Ve(g,t.exercise,{words:n,mark:m,level:1,answers:h().
answers,at:h().at,done:h().done,reflection:T(h().answers??{}),help:u,aside:h().aside,needs:o.wayToNeeds,below:()=>f.startsWith(
"plan@")?u.line():null,onAside:d=>r.update(f,{aside:d}),onMove:d=>{i=d,h().answers&&r.update(f,{at:i})},onChange:d=>{j({
answers:d,at:i,done:!1,keeps:null}),k()},onDone:d=>{j({answers:se(t.exercise,d),done:!0}),E=F(d),$.update({answers:d,done:!0,
reflection:T(d),danger:E}),k(),(g.querySelector(".ajar-danger [tabindex]")??I.querySelector("h2")).focus({preventScroll:!0}),
window.scrollTo(0,0),c()},onStartOver:()=>{r.remove(f),k(),c()}});g.querySelector(".ajar-body").before(I);function D(d){
let S=St(t,d.answers),M=r.entry(t.since)?.added?.answers;return{answers:S,moved:$t(t,S,M)}}let q=(d,S)=>s("button",{type:"\
button",onclick:S},d);function R(d,...S){let M=s("h2",{id:"phone-add",tabindex:"-1"},d),P=s("div",{},M,...S.map(K=>typeof K==
"string"?s("p",{},K):K));if(P.textContent===I.textContent)return;let Z=p||I.contains(document.activeElement),Q=I.textContent;
I.replaceChildren(...P.childNodes),Z?M.focus({preventScroll:!0}):Q&&l(d)}function W(d){d(),p=!0,k(),p=!1}function x({answers:d,
moved:S}){let M=t.exercise.items.filter(G=>G.id in d).map(G=>{let[ge,...be]=G.kind==="sort"?[]:pe(G,h().answers[G.id]),ie=G.
said||G.ask;return s("li",{},ge&&!be.length&&!G.own?`${ie}: ${ge}`:ie)}),P=()=>W(()=>a.add(f,b,d,S)),Z=()=>W(()=>r.update(
f,{keeps:v()})),{added:Q,keeps:K}=h(),X=K===v(),te=M.length>0;R(n[X?"phone-kept":te?"phone-add-title":"phone-done-ask"],
...X?[n["phone-kept-how"]]:[],...Q&&!X?[n["phone-again"]]:[],...te?[n["phone-add-what"],s("ul",{},...M)]:[n["phone-done-\
what"]],...Object.keys(S).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},X?null:q(n["\
phone-keep-mine"],Z),q(n[te?"phone-add":"phone-done"],P)))}function k(){let{done:d,sending:S,added:M,late:P,refused:Z}=h();
B.hidden=y()||!!d||!!t.own,I.hidden=!d;let Q=g.querySelector(".ajar-reflection + .ajar-moves");if(Q&&(Q.hidden=w(h())),!d){
I.replaceChildren(),E=null;return}let{answers:K}=h();!E&&JSON.stringify(K)!==O&&(O=JSON.stringify(K),E=F(K),E&&$.update(
{answers:K,done:!0,reflection:T(K),danger:E}));let X=D(h());if(S)R(n["phone-sending"],n["phone-sending-how"]);else if(M?.
round===v()){let te=Object.keys(M.answers).length;R(n[te?"phone-added":"phone-done-title"],n[te?"phone-added-how":"phone\
-done-how"])}else P===v()?R(n["phone-here"],n["phone-late"]):Z===v()?R(n["phone-here"],n["phone-refused"]):t.tallied.length?
r.isSpent(`${t.id}.${v()}`)?R(n["phone-here"],n["phone-once"]):y()?x(X):R(n["phone-here"],n["phone-closed-done"]):R(n["p\
hone-here"],n["phone-all-here"])}return k(),{name:f,is:d=>d?.id===t.id&&JSON.stringify(d.exercise)===JSON.stringify(t.exercise),
isTouched(){let{answers:d={},at:S=0,done:M}=h(),P=e.contains(document.activeElement)&&document.activeElement.matches("in\
put, textarea");return!M&&(P||S>0||Object.values(d).some(Z=>Z!=null))},update(d){b=d,k()},refresh:k,look(){O=null,k()}}}var qn=15e3;async function Rn(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(qn)});n=ke(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await je(xe(o,n))}}function Lt(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let l=await Rn(`${e}/answers`,c),{question:u,
round:f,answers:b}=c;l||t.spend(`${u}.${f}`);let i=l?["closed","no-room"].includes(l)?{late:f}:{refused:f}:{added:{round:f,
answers:b}};t.entry(a)&&t.update(a,{sending:null,...i}),n.delete(c.key),o()}return{add(a,{id:c,round:l},u,f){let b={question:c,
round:l,key:t.key(`${c}.${l}`),answers:u,moved:f};t.update(a,{sending:b}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}async function qt(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?L(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:L(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Dt(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Ne(e,l=>{n.textContent=l}),c=async l=>{l.preventDefault();
let u=ve(r.value);a.begin();let{why:f}=await qt(u,e);a.end(),n.textContent=f||e["keep-opening"],f?r.focus():location.replace(
u)};return t&&qt(t,e).then(({why:l,isGone:u})=>{u&&o()||(l||location.replace(t),n.textContent=l&&(t.length===8?l:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Ft(e,t,o){let n=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["ph\
one-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],r=location.protocol==="http:";return[s("div",{class:"\
phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...n.map(a=>s("li",{},a))),t?null:s("p",{class:"ajar-hint"},e["phon\
e-welcome-memory"]),r?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("button",{type:"\
button",onclick:o},e["phone-go-on"])))]}var Dn=()=>J("svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},
J("path",{d:"M11 8h42v68H11z",class:"phone-light"}),J("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),J("circle",{
cx:36,cy:47,r:2,class:"phone-knob"}),J("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Bt=e=>[s("div",{class:"pho\
ne-waiting"},Dn(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],Pt=(e,t,o)=>{let n=Object.keys(t.all().
entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ended-notes":"pho\
ne-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var He=e=>JSON.parse(document.getElementById(e).textContent),N=He("words"),Ge=document.getElementById("code").textContent||
dt(location),he=it({words:N,countries:He("help"),leave:Qt}),_t={},Ke=null,A=He("state"),C=kt(Ge,!!A&&!A.ended),ee=s("mai\
n",{}),Ht=s("p",{class:"phone-looking",role:"status"}),Gt=s("p",{class:"phone-practice",hidden:!0},N["phone-practice"]),
oe=s("div",{class:"phone-banner",role:"status",hidden:!0}),zt=s("p",{class:"phone-unseen",role:"status"}),Jt=e=>{zt.textContent=
e},ae="",H=null;function Ee(e,t,{focus:o=!1}={}){if(e===ae&&e!=="question")return;let n=o||ee.contains(document.activeElement);
if(ae=e,H=null,oe.hidden=!0,ee.replaceChildren(),t(),!n)return;let r=ee.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function ze(e,t){Ee("question",()=>{H=Mt(ee,e,{words:N,notes:C,send:_e,announce:Jt,changed:()=>ce.refresh(),
help:he,wayToNeeds:Fn,noticeAfter:(o,n)=>ct(o,n,_t)}),C.all().place!==e.name&&C.change(o=>{o.place=e.name})},t)}function Fn(){
if(!Ke)return null;let t={id:0,name:`needs@${N["phone-own-moment"]}`,exercise:Ke,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{ze(t,{focus:!0}),Vt(N["phone-own"],N["phone-go-back"])}},N["help-needs"])}function me(e={}){
let t=A.ended?null:A.question;if(Gt.hidden=!A.practice,!C.all().welcomed&&!A.ended){Ee("welcome",()=>ee.append(...Ft(N,xt(),
Zt)),e);return}if(H?.is(t)){H.update(t),oe.hidden=!0;return}if(H?.isTouched()&&!e.focus){H.update(null),(t||A.ended)&&Bn();
return}let o=ae==="waiting"||ae==="question";A.ended?Ee("ended",()=>{ee.append(...Pt(N,C,he)),ce.open()},e):t?ze(t,e):Ee(
"waiting",()=>ee.append(...Bt(N)),e),t&&o&&Jt(`${N["phone-new"]} ${t.exercise.title}`)}var Bn=()=>Vt(N[A.ended?"phone-en\
ded-here":"phone-moved-on"],N[A.ended?"phone-go-notes":"phone-go-new"]);function Vt(e,t){(oe.hidden||oe.firstChild.textContent!==
e)&&oe.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>me({focus:!0})},t)),oe.hidden=!1}function Wt(){
ae="",H=null,A.ended||!C.all().welcomed?me():Zt()}function Zt(){C.change(o=>{o.welcomed=!0});let{place:e,entries:t}=C.all();
e&&!t[e]?.done&&Pn(t[e]),me({focus:!H})}function Pn(e){!e?.answers||A.ended||e.question.name===A.question?.name||ze({...e.
question,open:!1})}function Kt(e){A=e,A.ended&&C.end(),me()}var Wn=()=>C.isSpent("join")?{}:{"Ajar-Phone":C.key("join")},
Ut=0;function Kn(e){e&&!C.isSpent("join")&&C.spend("join"),clearTimeout(Ut),Ut=setTimeout(()=>{Ht.textContent=e?"":N["ph\
one-looking"]},e?0:1e3)}var Ue=()=>{ae="",H=null,me(),ce.refresh()},Yt=`api/rooms/${Ge}`,_e=Lt(Yt,C,()=>{H?.refresh(),ce.
refresh()}),ce=It({words:N,notes:C,onForget(){A.ended||C.change(e=>{e.welcomed=!0}),Ue()}});function Qt(){C.forget(),Re()}
document.querySelector(".phone").replaceChildren(s("header",{},s("div",{class:"phone-bar"},s("p",{},N["phone-title"]),s(
"div",{class:"ajar-leave"},he.button(),qe({words:N,leave:Qt})),Ht),s("details",{},s("summary",{},N["phone-leave"]),s("p",
{},N["phone-leave-cannot"]),s("p",{class:"ajar-leave-how"},N["leave-how"])),Gt,oe),ee,ce.element,s("div",{class:"ajar-on\
-paper"},he.text()),zt);ut(()=>C.forget());lt(he.open);async function Xt(e=1e3){try{({dangers:_t={},needs:Ke=null}=await(await fetch(
"danger.json")).json()),H?.look()}catch{setTimeout(Xt,e,Math.min(2*e,6e4))}}function en(){if(Xt(),A.ended)C.end();else{let e=()=>Kt(
{...A,ended:!0});ft(Yt,A.version,{onState:Kt,onReached:Kn,onGone:e,introduce:Wn}),_e.resume()}document.addEventListener(
"visibilitychange",()=>{document.hidden||_e.resume()}),C.listen(()=>{document.hidden||!H?.isTouched()?Ue():H.refresh()}),
setTimeout(()=>{C.forget(),Ue()},Math.min($e,C.all().begun+$e-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(Wt(),ce.refresh())}),Wt()}function Un(){let e=Object.keys(C.all().entries).length>0;return e&&(A={ended:!0},en()),e}
A?en():ee.append(...Dt(N,Ge,Un));
