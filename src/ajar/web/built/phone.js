var cn=["button","input","select","summary","textarea"],ln=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return cn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),ln.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function U(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),we=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Ve=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function Te(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Ze(e,t,o){let{words:n,level:r=3}=o;window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.
ajarForms}`,c={...o.answers},i=0,u=null,f=0,w=o.aside??0,p=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
h=s("div",{}),l=s("div",{class:"ajar-body"}),m=s("section",{class:"ajar-form","aria-labelledby":`${a}-title`},s(`h${r}`,
{id:`${a}-title`},t.title),s("p",{class:"ajar-why"},t.why),t.private?s("p",{class:"ajar-private"},t.private):null,h,l,p);
e.replaceChildren(m);let g=()=>t.items.filter(x=>we(x,c)),v=x=>{p.replaceChildren(x)},C=Te(n,v);function R(x,k){p.replaceChildren(
`${x} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{c=k,v(""),o.onChange(c),b({focus:!0})}},n["put-back"]))}
function I(x,k){c={...c,[x.id]:k},un(l),v(""),o.onChange(c),N()}function z(){u.fieldset.disabled=!0,C.begin(),f=setTimeout(
O,8e3)}function O(){f&&(clearTimeout(f),f=0,u&&(u.fieldset.disabled=!1),C.end())}function N(){if(!u)return;let{item:x,skip:k,
where:d,next:S}=u,M=g();k.textContent=c[x.id]==null?n.skip:n["clear-and-skip"],d.textContent=q(n["question-of"],{n:i+1,all:M.
length}),S.textContent=i===M.length-1?n.done:n.next}function y(x,k=!0){if(f)return;let d=g();if(i+=x,i>=d.length){i=d.length-
1,z(),o.onDone(c);return}b({focus:k})}function b({focus:x=!1}={}){let k=g();i=Math.max(0,Math.min(i,k.length-1));let d=k[i],
S=`${a}-${d.id}`,M=s("legend",{},q(d.ask,c)),F=d.hint?s("p",{class:"ajar-hint",id:`${S}-hint`},d.hint):null,Y=o.mark?.(d),
Q=Y?s("p",{class:"ajar-mark",id:`${S}-mark`},Y):null,V=[F,Q].filter(Boolean).map(({id:de})=>de).join(" "),X=d.among?{...d,
cards:ye(d,c)}:d,te=dn[d.kind](X,Ve(X,c[d.id]),{words:n,group:S,change:de=>I(d,de),say:v}),P=s("fieldset",{class:`ajar-i\
tem ajar-${d.kind}`,tabindex:"-1","aria-describedby":V||null},M,F,Q,te),ge=i>0?s("button",{type:"button",onclick:()=>y(-1)},
n.back):null,be=s("button",{type:"button",onclick:()=>{if(f)return;let de=c,an=c[d.id]!=null;c={...c,[d.id]:null},o.onChange(
c),y(1),an&&R(n.cleared,de)}}),ue=s("button",{type:"button",onclick:()=>{f||(v(""),y(1))}}),Ne=s("p",{class:"ajar-where"});
u={item:d,skip:be,where:Ne,next:ue,fieldset:P},h.replaceChildren(),l.replaceChildren(Ne,P,s("div",{class:"ajar-moves"},ge,
be,ue)),N(),o.onMove?.(i),x&&(P.focus({preventScroll:!0}),Ne.scrollIntoView({block:"nearest"}))}function j(x){if(h.replaceChildren(),
!x||!o.help||w>x.kinds.length)return null;let k=()=>{w=x.kinds.length+1,o.onAside?.(w),h.replaceChildren(),l.querySelector(
"[tabindex]").focus()},{help:d,needs:S}=o;return h.append(d.notice(x,{level:r+1,aside:k,needs:S})),h.querySelector("[tab\
index]")}function $(x,{focus:k=!1,danger:d=null}={}){u=null;let S=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);l.replaceChildren(
s("div",{class:"ajar-reflection"},S,...x.flatMap(F=>Ie(F,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",
{type:"button",onclick:()=>{i=0,b({focus:!0})}},n.change),s("button",{type:"button",onclick:()=>{let F=c;c={},i=0,w=0,o.
onAside?.(0),o.onStartOver(),b({focus:!0}),R(n["started-over"],F)}},n["start-over"])));let M=j(d);k&&(M??S).focus()}function B(x){
let k=l.contains(document.activeElement);k&&u&&!f||(O(),c={...x.answers},x.done?$(x.reflection,{focus:k,danger:x.danger}):
(i=x.at??Math.max(0,g().findIndex(d=>c[d.id]==null)),b()))}let{done:D,reflection:L,danger:G}=o;return B({answers:c,at:o.
at,done:D,reflection:L,danger:G}),{update:B,release:O,say:x=>{O(),v(x)}}}function un(e){for(let t of e.querySelectorAll(
"input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ie=({heading:e,said:t,
words:o},n)=>[e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"\
ajar-said"},t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),dn={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},
(a,c)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-desc\
ribedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"\
ajar-numbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}\
-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},
i=()=>r(a.length||c.trim()?{chosen:[...a],own:c}:null),u=e.many?"checkbox":"radio",f=e.cards.map(p=>s("input",{type:u,name:n,
value:p.id,checked:a.includes(p.id),onchange:h=>{e.many?a=a.filter(l=>l!==p.id).concat(h.target.checked?p.id:[]):(a=[p.id],
c="",w&&(w.value="")),i()}})),w=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:p=>{c=p.target.value,!e.many&&
c.trim()&&(a=[],f.forEach(h=>{h.checked=!1})),i()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((p,h)=>s("label",{class:"ajar-card"},f[h],s("span",{},p.text))),w?s(
"label",{class:"ajar-own"},s("span",{},e.own),w):null)},sort(e,t,{words:o,group:n,change:r,say:a}){let c={...t},i={},u=e.
piles.map(l=>(i[l.id]=s("span",{}),s("li",{class:"ajar-pile",ondragover:m=>{m.preventDefault(),m.currentTarget.classList.
add("ajar-over")},ondragleave:m=>m.currentTarget.classList.remove("ajar-over"),ondrop:m=>{m.preventDefault(),m.currentTarget.
classList.remove("ajar-over");let g=p[m.dataTransfer.getData("text/plain")]?.[l.id];g&&!g.matches(":disabled")&&(g.checked=
!0,w(g.dataset.card,l))}},i[l.id]))),f=()=>e.piles.forEach(l=>{i[l.id].textContent=q(o["pile-count"],{pile:l.text,n:Object.
values(c).filter(m=>m===l.id).length})}),w=(l,m)=>{c[l]=m.id,f(),r({...c}),a(q(o.moved,{card:e.cards.find(g=>g.id===l).text,
pile:m.text}))},p={},h=e.cards.map(l=>{p[l.id]={};let m=`${n}-${l.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"\
true",ondragstart:g=>g.dataTransfer.setData("text/plain",l.id)},s("legend",{},l.text),s("div",{class:"ajar-into"},...e.piles.
map(g=>{let v=s("input",{type:"radio",name:m,value:g.id,"data-card":l.id,checked:c[l.id]===g.id,onchange:()=>w(l.id,g)});
return p[l.id][g.id]=v,s("label",{},v,s("span",{},g.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},o["sort\
-how"]),s("ul",{class:"ajar-piles"},...u),...h)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&
(r.value=t??""),s("label",{class:"ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",
{}),a=()=>{let p=[...r.querySelectorAll("input")].map(h=>h.value).filter(h=>h.trim());n(p.length?p:null)},c=()=>[...r.children].
forEach((p,h)=>{p.querySelector("label > span").textContent=q(o.line,{n:h+1}),p.querySelector("button").setAttribute("ar\
ia-label",q(o["remove-line"],{n:h+1}))}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{f(""),r.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{c(),i.hidden=r.children.length>=e.most},f=p=>{let h=s("div",{class:"\
ajar-line"},s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:p,maxlength:2e4,oninput:a})),s("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let l=h.nextElementSibling||h.previousElementSibling;h.remove(),l||
f(""),u(),a(),(l||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(h),u()},w=t||[];for(let p=0;p<Math.
max(e.lines,w.length);p++)f(w[p]??"");return s("div",{class:"ajar-lines"},r,i)},date(e,t,{words:o,change:n}){return s("l\
abel",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Ye=[1,1],pn=[0,0],fn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",hn=new RegExp(`(${fn})|[.…]+|[\
!?;\\n]`,"gu"),mn=/[\u0300-\u036f'’‘ʼ]/g,gn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Le=new WeakMap;function nt(e,t){
Le.has(t)||Le.set(t,yn(t));let{passes:o,kinds:n,learned:r}=Le.get(t),{line:a,places:c}=xn(e),i=a;for(let[p,h]of et(o,a))
i=i.slice(0,p)+i.slice(p,h).replace(/[^ ]/g,"_")+i.slice(h);let u=Object.entries(n).flatMap(([p,h])=>et(h,i).map(([l,m])=>({
kind:p,start:l,end:m-1}))),f=r?bn(u,a,r):u,w=(p,h)=>p.span[0]-h.span[0]||p.span[1]-h.span[1]||(p.kind<h.kind?-1:+(p.kind>
h.kind));return f.map(({kind:p,start:h,end:l})=>({kind:p,span:[c[h][0],c[l][1]]})).sort(w)}function bn(e,t,o){let{weights:n,
kinds:r,limit:a,least:c}=o,i=wn(t,o),u=i.slice(1).map((m,g)=>[...i[g],...m]),f=m=>{let g=new Set(m.flatMap(v=>v.places));
return Xe(n,g)/Math.sqrt(g.size)},[w,p]=Qe([...i,...u],f);if(e.length)return p>c?e:[];if(!(p>a)||w.length<=4)return[];let h=new Set(
w.flatMap(m=>m.places.slice(0,2))),[l]=Qe(Object.keys(r),m=>Xe(r[m],h));return[{kind:l,start:w[0].start,end:w.at(-1).start}]}
function wn(e,{numbers:t,weights:o}){let n=Ye,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?Ye:t.get(a[0])??
pn,u=[[0,i[0]],[1,i[1]],[n[0],i[0]],[n[1],i[1]]],f=([w,p],h)=>((h*16411+w)*16411+p)%o.length;r.at(-1).push({start:a.index,
places:u.map(f)}),n=i,c&&r.push([])}return r.filter(a=>a.length)}var Qe=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?
n:o,[null,-1/0]),Xe=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),ot=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function et(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function yn({lists:e,passes:t,phrases:o,
learned:n}){let r={};for(let[i,u]of Object.entries(e))r[i]=tt(u,r);let a=i=>new RegExp(i.map(u=>tt(u,r)).join("|"),"y"),
c=Object.entries(o).map(([i,u])=>[i,a(u)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&vn(n)}}function vn({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,i=2;for(let w of e){for(let p of w.split(" "))c.set(
p,[i,i]);i++}for(let[w,p]of t.entries())for(let h of p.split(" "))c.set(h,[i++,2+e.length+w]);let u=w=>[...w.join("")].map(
p=>p.charCodeAt(0)-87),f=Object.entries(n).map(([w,p])=>[w,u(p)]);return{numbers:c,weights:u(o),kinds:Object.fromEntries(
f),limit:r,least:a}}function tt(e,t){return`(?:${(e.match(gn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?
"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:jn(r)).join("")})`}function jn(e){let t=st(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var st=e=>e.normalize("NFKD").replace(mn,"").toLowerCase();function xn(e){let t="",o=[];for(let n of e.
matchAll(hn)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?st(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var rt=["emergency","crisis","violence","agency","worried","child"],kn=["crisis","violence"],it='a[href$="#Help-lines"]',
K=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function at(){for(let e of K().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&K().listeners.delete(e),e.shown||(e.shown=t)}}function On(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function lt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(f=>nt(f,c)),u=ot(i,c);if(u)return{...u,
kinds:[...new Set(i.map(({kind:f})=>f))]}}let r=e.filter(({kind:c})=>c==="ruler"),a=Object.values(o)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Me=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.
topic===o)),qe=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),ct=e=>`tel:${e.match(/\d+/)[0]}`;
function ut({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(K().countries=t);let r=()=>K().countries,a=()=>K().
chosen||On(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
c=()=>r().find(y=>y.code===a());function i(y){K().chosen=y,at();for(let{element:b,draw:j}of K().listeners)j(b)}function u(y,b){
return b(y),K().listeners.add({element:y,draw:b,shown:!1}),queueMicrotask(at),y}let f=y=>u(s("div",{}),b=>b.replaceChildren(
...y())),w=()=>{let y=[...r(),{code:"-",country:e["help-elsewhere"]}],b=s("select",{onchange:()=>{i(b.value),n(b.value)}},
...y.map(j=>s("option",{value:j.code},j.country)));return u(b,()=>{b.value=c()?.code??"-"}),s("label",{class:"ajar-help-\
where"},s("span",{},e["help-in"]),b)},p=({say:y,to:b},j)=>{if(/^(tel|sms):/.test(b))return s("a",{class:j?"ajar-reach":"\
ajar-reach ajar-first",href:b},s("span",{},...qe(y)));let $=s("span",{},y),B=s("button",{type:"button",class:"ajar-link",
"aria-label":q(e["help-copy-what"],{address:b}),onclick:async()=>{await Sn(b,$)&&(B.textContent=e["help-copied"])}},e["h\
elp-copy"]);return s("p",{class:"ajar-chat"},$," ",B)},h=y=>s("li",{},s("p",{class:"ajar-for"},y.for_what),s("p",{class:"\
ajar-hint"},[y.name,y.hours,y.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},...y.reach.map(p))),l=({
emergency:y,note:b})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),b?s("p",{class:"ajar-hint"},b):
null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:ct(y)},q(e["help-call"],{number:y})))),m=y=>f(()=>{let b=c();
if(!b)return[s("p",{},e["help-elsewhere-how"])];let j=y.flatMap($=>$==="emergency"?l(b):Me(b,[$]).map(h));return[s("ul",
{class:"ajar-help-lines"},...j)]});function g(){let y=()=>{b.close?b.close():b.remove()},b=s("dialog",{class:"ajar ajar-\
help","aria-labelledby":"ajar-help-title",onclose:()=>b.remove(),onkeydown:j=>{j.key==="Escape"&&(j.preventDefault(),j.stopPropagation(),
y())}},s("div",{class:"ajar-help-bar"},w(),Be({words:e,leave:o})),s("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},
e["help-title"]),s("p",{},e["help-lead"]),m(rt),s("p",{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-\
leave-how"},e["leave-how"]),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:y},e["help-close"])));document.
body.append(b),b.showModal?b.showModal():b.setAttribute("open",""),b.querySelector("h2").focus()}function v({title:y,text:b,
now:j,lines:$,kinds:B,countries:D},{level:L,aside:G,needs:x}){return D&&!N()&&(K().countries=D),s("section",{class:"ajar\
-danger"},s(`h${L}`,{tabindex:"-1"},y),s("p",{},b),B.length?null:x?.()??null,w(),m($),s("ul",{class:"ajar-todo"},...j.map(
k=>s("li",{},k))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:G},e["h\
elp-aside"]))}let C=()=>s("button",{type:"button",class:"ajar-get-help",onclick:g},e["help-get"]);function R({emergency:y,
...b}){let $=kn.map(D=>Me(b,[D])[0]?.reach??[]).flatMap(D=>["tel:","sms:"].map(L=>D.find(({to:G})=>G.startsWith(L))));return[
{say:q(e["help-call"],{number:y}),to:ct(y)},...$.filter(Boolean)]}let I=(y=`${e["help-line"]} `)=>f(()=>{let b=c(),j=(b?
R(b):[]).flatMap(({say:D,to:L},G)=>[G?" · ":"",s("a",{href:L},...qe(D))]),$=s("button",{type:"button",class:"ajar-link",
onclick:g},e["help-get"]),B=s("span",{class:"ajar-off-paper"},j.length?" · ":"",$);return[s("p",{class:"ajar-help-line"},
y,...j,B)]});function z(y){if(!N())return;let[b]=[...y.querySelectorAll(it)].reverse();b?.closest("p, ul").after(I(""));
for(let j of y.querySelectorAll("details"))j.open=j.querySelector("summary").textContent===c()?.country}let O=()=>f(()=>{
let y=c();return y?[s("p",{},s("b",{},`${e["help-title"]}, ${y.country}`)),s("p",{},`${e["help-danger"]} ${q(e["help-cal\
l"],{number:y.emergency})}`),s("ul",{},...Me(y,rt).map(({for_what:b,name:j,reach:$,hours:B})=>s("li",{},...qe(`${b}: ${j}\
. ${$.map(({say:D})=>D).join(" · ")}. ${B}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),N=()=>r().length>0;return{open:g,
notice:v,button:C,line:I,addNumbers:z,text:O,choose:i,code:a,isKnown:N}}var Be=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function dt(e){if(K().open){K().open=e;return}K().
open=e,window.addEventListener("click",t=>{t.target.closest?.(it)&&(t.preventDefault(),t.stopPropagation(),K().open())},
{capture:!0})}async function Sn(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function De(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function pt(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",n=>{n.repeat||(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
De()))},{capture:!0})}var Re=new Set,Fe=()=>{if(!document.hidden)for(let e of[...Re])e(Math.random()*1e3)};window.addEventListener("online",Fe);
window.addEventListener("pageshow",Fe);document.addEventListener("visibilitychange",Fe);var ve=e=>new Promise(t=>{let o,
n=()=>{Re.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Re.add(r),o=setTimeout(n,e)}),je=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),xe=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var $n=5e4,ft=8e3;function ht(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,u=!0,f=!1,w=0,
p=null,h=null;async function l(O,N){h=new AbortController;let{signal:y}=h,b=setTimeout(()=>h.abort(),ft),j=await fetch(O,
{headers:{...N,...a()},cache:"no-store",signal:y}).finally(()=>clearTimeout(b));if(j.ok||j.status===304)return j;let $=await j.
json();throw c.includes($.error)&&(I(),r($.error)),Object.assign(new Error($.error),{requested:xe(j)})}async function m(){
let N=(await l(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),y=new TextDecoder;for(let b="",j=!0;;){let $=setTimeout(
()=>{u&&(u=!j),h.abort()},j?ft:$n),{done:B,value:D}=await N.read().finally(()=>clearTimeout($));if(B&&j)throw new Error;
if(B)return;let L=(b+y.decode(D,{stream:!0})).split(`

`);b=L.pop();for(let G of L){let x=G.split(`
`).find(k=>k.startsWith("data:"));x&&(j=!1,v(JSON.parse(x.slice(5))))}}}async function g(){let O=await l(e,p?{"If-None-M\
atch":p}:{});O.ok&&v(await O.json()),p=O.headers.get("ETag"),C()}function v(O){C(),!(O.version<i)&&(i=O.version,O.ended&&
I(),o(O))}function C(){w=0,n(!0)}async function R(){for(;!f;){let O=Math.random()*2e3;try{u&&w%2===0?await m():(await g(),
O+=3e3)}catch(N){if(f)return;w||n(!1),O=je(w++,N.requested)}f||await ve(O)}}function I(){f=!0,h?.abort()}let z=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?z=Date.now():Date.now()-z>5e3&&h.abort()}),window.
addEventListener("pageshow",({persisted:O})=>{O&&h.abort()}),window.addEventListener("offline",()=>h.abort()),R(),I}function ke(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function mt({pathname:e}){let t=e.
split("/").pop();try{return ke(decodeURIComponent(t))}catch{return ke(t)}}var W=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),_=e=>typeof e=="string",Z=e=>Number.isInteger(e)&&e>=0,En=e=>Z(
e)&&e<=10,bt=e=>_(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Oe=e=>Array.isArray(e)&&e.every(_),gt=e=>Array.isArray(e)&&e.every(t=>_(
t?.id)&&_(t.text)),wt={ruler:En,choice:e=>W(e)&&Oe(e.chosen)&&_(e.own),sort:(e,{piles:t})=>W(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:_,list:Oe,date:e=>_(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Cn=e=>_(e?.id)&&_(e.ask)&&Object.hasOwn(
wt,e.kind)&&(!["choice","sort"].includes(e.kind)||gt(e.cards))&&(e.kind!=="sort"||gt(e.piles))&&(e.among==null||_(e.among.
item)&&Oe(e.among.piles)),An=(e,t)=>e?.name===t&&Z(e.id)&&Z(e.round)&&Oe(e.tallied)&&_(e.exercise?.title)&&Array.isArray(
e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Cn),Nn={at:Z,aside:Z,keeps:Z,late:Z,refused:Z,done:e=>typeof e==
"boolean",when:_,added:e=>W(e)&&Z(e.round)&&W(e.answers),sending:e=>W(e)&&Z(e.question)&&Z(e.round)&&bt(e.key)&&W(e.answers)&&
W(e.moved)};function Tn({question:e,answers:t,...o}){let n={question:e};if(W(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(
t,c)&&(t[c]===null||wt[i](t[c],u)),a=e.exercise.items.filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}
for(let[r,a]of Object.entries(o))(a===null||Nn[r]?.(a))&&(n[r]=a);return n}function Se(e){if(!W(e)||!Number.isFinite(e.begun)||
!W(e.entries))return null;let t=Object.entries(e.entries).filter(([o,n])=>W(n)&&An(n.question,o)).map(([o,n])=>[o,Tn(n)]);
return{begun:e.begun,entries:Object.fromEntries(t),...e.welcomed===!0?{welcomed:!0}:{},..._(e.place)?{place:e.place}:{}}}
function $e(e){if(!W(e)||!Number.isFinite(e.begun))return null;let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,
c])=>[a,W(c)&&(c.spent===!0||bt(c.key))?c:{spent:!0}]);return{begun:t,...o===!0?{broken:o}:{},...Object.fromEntries(r)}}
function yt(e,t){let o=n=>W(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(
o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[kt,Pe]=["ajar-notes ","ajar-keys "],pe="ajar-probe",Ee=12*36e5;function ne(e){try{return e()}catch{return}}function Ot(e){
let t=new Map,o=n=>ne(()=>window[e].getItem(n));return{get:(n,r)=>r(ne(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ne(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ne(()=>window[e].
removeItem(n))},names:()=>ne(()=>Object.keys(window[e]))??[]}}var H=Ot("localStorage"),se=Ot("sessionStorage"),St=()=>ne(
()=>{window.localStorage.setItem(pe,pe);let e=window.localStorage.getItem(pe)===pe;return window.localStorage.removeItem(
pe),e})??!1,vt=e=>$e(ne(()=>history.state[e])),jt=(e,t)=>ne(()=>history.replaceState({[e]:t},"")),We=({begun:e})=>Math.abs(
Date.now()-e)>Ee,$t=()=>({begun:Date.now(),broken:!0}),xt=e=>e;function In(e){for(let[t,o]of[[kt,Se],[Pe,$e]])for(let n of H.
names())if(n.startsWith(t)&&n!==t+e){let r=H.get(n,o);!r&&t===Pe?H.set(n,$t()):(!r||We(r))&&H.remove(n)}}var Ln=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Et(e,t=!1){let[o,n]=[kt+e,Pe+e],r=l=>l.get(o,Se),a=()=>r(se)??r(H)??{begun:Date.now(),entries:{}};function c(l){
let m=a();l(m),(r(se)?se:H).set(o,m)}let i=()=>H.get(n,$e)??(H.get(n,xt)===null?null:$t());function u(){let[l,m]=[vt(n)??
{},i()??{}],g={begun:Date.now(),...l,...m};for(let[v,C]of Object.entries(m))C?.spent&&l[v]&&(g[v]={...l[v],...C});return g}
function f(l){let{[l]:m,broken:g}=u();return!!(!m&&g)}function w(l){H.set(n,l),jt(n,l)}let p=(l,m)=>{let g=u();w({...g,[l]:{
...g[l],...m}})},h=[se,H].some(l=>!yt(l.get(o,xt),l.get(o,Se)));if(In(t?e:null),t){let l=Date.now();We(a())&&c(m=>Object.
assign(m,{begun:l})),(i()||vt(n))&&w(We(u())?{...u(),begun:l}:u())}return{all:a,change:c,entry:l=>a().entries[l],update:(l,m)=>c(
({entries:g})=>{g[l]={...g[l],...m}}),remove:l=>c(({entries:m})=>{delete m[l]}),key(l){return u()[l]?.key||p(l,{key:Ln()}),
u()[l].key},spend:l=>p(l,{spent:!0}),isSpent:l=>f(l)||!!u()[l]?.spent,isUnsure:f,isLost:()=>h,forget(){H.remove(o),se.remove(
o)},end(){se.set(o,a()),H.remove(o),H.remove(n),jt(n,null)},listen:l=>window.addEventListener("storage",({key:m})=>{(m===
null||m===o||m===n)&&l()})}}var Mn="~own",Ct=(e,t)=>e.find(o=>o.id===t)?.text??t,qn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function fe(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>Ct(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ct(e.piles,t[o.id])}`);case"date":return[qn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function re({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!we(n,o)))if(n.kind==="choice"){let c=(n.among?ye(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),
i=r.own?.trim()?r.own:"";(c.length||i)&&(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function At({exercise:e,tallied:t},o){let n=re(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Mn]:[]]}return r}function Nt({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var Ue=(e,t)=>q(e.ask,t),he=({exercise:e,tallied:t},o,n)=>{
let r=re(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Ue(a,r),said:fe(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Bn=/[\u202a-\u202e\u2066-\u2069]/g,Tt=({items:e},t)=>{let o=re({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Ue(n,o),answer:o[n.id],...n.cards?{"in-words":fe(n,o[n.id])}:{}}))};function It(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Tt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Tt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Bn,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Lt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var[Dn,Rn,Ce]=[9,28,30],ae=e=>Dn+Rn*e,Mt=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function Fn(e,t,o){let n=t.at(-1),r=(a,c,i)=>U("line",{x1:ae(a),x2:ae(c),
y1:Ce,y2:Ce,class:i});return U("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>U("text",{x:ae(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>U("circle",{cx:ae(a),cy:Ce,r:5,class:"phone-then"})),U("circle",{cx:ae(n.value),cy:Ce,
r:8,class:"phone-now"}),U("text",{x:ae(n.value),y:16,class:"phone-value"},`${n.value}`))}function qt(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).map(({moment:u,
answers:f})=>({moment:u,value:f[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:f})=>q(t["phone-rulers-at"],{n:f,moment:u})).
join(", ");return s("div",{},s("h3",{},c),Fn(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Bt({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),f=s("footer",{},c,i,u);for(let g of[c,i])g.addEventListener("toggle",()=>g.open&&m());let w=(g,v)=>s(
"button",{type:"button",onclick:v},g);function p(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function h(){
let g=s("div",{}),v=w(e["phone-forget"],()=>{let C=w(e["phone-forget-no"],()=>{g.replaceChildren(v),v.focus()});g.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},C,w(e["phone-forget"],p))),C.focus()});return g.append(v),
g}function l([g,{question:v,answers:C}]){let R=g.split(/@(.*)/s)[1],{title:I}=v.exercise;return[s("h3",{},R?`${I} (${R})`:
I),s("div",{class:"ajar-reflection"},...he(v,C,e["phone-stays"]).flatMap(z=>Ie(z,4)))]}function m(){let{entries:g}=t.all();
Object.keys(g).length&&(u.textContent="");let v=Object.entries(g).filter(([,{question:R,answers:I}])=>I&&he(R,I,"").length),
C=Mt(g);c.hidden=!C.length,i.hidden=!v.length,C.length&&c.open&&r.replaceChildren(qt(C,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),w(e["phone-notes-keep"],()=>Lt(
"notes.json",It(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),h(),...v.flatMap(l))}return m(),{element:f,
refresh:m,open(){n=!0,i.open=!0,m()}}}function Dt(e,t,o){let{words:n,notes:r,send:a,changed:c,announce:i,help:u}=o,{name:f}=t,w=t,p=0,h=!1,l=()=>r.entry(f)??{},
m=()=>!!w?.open,g=({sending:d,added:S})=>!!(d||S?.round===v()),v=()=>(w??t).round,C=d=>he(t,d,n["phone-stays"]),R=null,I=null;
function z(d){return JSON.stringify(d)===I?!1:(I=JSON.stringify(d),R=o.noticeAfter(t.exercise.items,d),!!R)}let O=s("p",
{class:"phone-closed"},n["phone-closed"]),N=s("section",{class:"phone-add","aria-labelledby":"phone-add",hidden:!0}),y=s(
"div",{});e.replaceChildren(O,y);function b(d){return!m()||!t.tallied.includes(d.id)?n["phone-stays"]:s("span",{class:"p\
hone-group"},n[d.own?"phone-can-add-own":"phone-can-add"])}let j=d=>r.update(f,{question:t,when:`${new Date().toISOString().
slice(0,19)}+00:00`,...d}),$=Ze(y,t.exercise,{words:n,mark:b,level:1,answers:l().answers,at:l().at,done:l().done,reflection:C(
l().answers??{}),help:u,aside:l().aside,needs:o.wayToNeeds,below:()=>f.startsWith("plan@")?u.line():null,onAside:d=>r.update(
f,{aside:d}),onMove:d=>{p=d,l().answers&&r.update(f,{at:p})},onChange:d=>{j({answers:d,at:p,done:!1,keeps:null}),k()},onDone:d=>{
j({answers:re(t.exercise,d),done:!0}),z(l().answers),$.update({answers:d,done:!0,reflection:C(d),danger:R}),k(),(y.querySelector(
".ajar-danger [tabindex]")??N.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()},onStartOver:()=>{
r.remove(f),k(),c()}});y.querySelector(".ajar-body").before(N);function B(d){let S=At(t,d.answers),M=r.entry(t.since)?.added?.
answers;return{answers:S,moved:Nt(t,S,M)}}let D=(d,S)=>s("button",{type:"button",onclick:S},d);function L(d,...S){let M=s(
"h2",{id:"phone-add",tabindex:"-1"},d),F=s("div",{},M,...S.map(V=>typeof V=="string"?s("p",{},V):V));if(F.textContent===
N.textContent)return;let Y=h||N.contains(document.activeElement),Q=N.textContent;N.replaceChildren(...F.childNodes),Y?M.
focus({preventScroll:!0}):Q&&i(d)}function G(d){d(),h=!0,k(),h=!1}function x({answers:d,moved:S}){let M=t.exercise.items.
filter(P=>P.id in d).map(P=>{let[ge,...be]=P.kind==="sort"?[]:fe(P,l().answers[P.id]),ue=P.said||P.ask;return s("li",{},
ge&&!be.length&&!P.own?`${ue}: ${ge}`:ue)}),F=()=>G(()=>a.add(f,w,d,S)),Y=()=>G(()=>r.update(f,{keeps:v()})),{added:Q,keeps:V}=l(),
X=V===v(),te=M.length>0;L(n[X?"phone-kept":te?"phone-add-title":"phone-done-ask"],...X?[n["phone-kept-how"]]:[],...Q&&!X?
[n["phone-again"]]:[],...te?[n["phone-add-what"],s("ul",{},...M)]:[n["phone-done-what"]],...Object.keys(S).length?[n["ph\
one-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},X?null:D(n["phone-keep-mine"],Y),D(n[te?"phone-add":
"phone-done"],F)))}function k(){let{done:d,sending:S,added:M,late:F,refused:Y}=l();O.hidden=m()||!!d||!!t.own,N.hidden=!d;
let Q=y.querySelector(".ajar-reflection + .ajar-moves");if(Q&&(Q.hidden=g(l())),!d){N.replaceChildren(),I=null;return}let{
answers:V}=l();z(V)&&$.update({answers:V,done:!0,reflection:C(V),danger:R});let X=B(l()),te=`${t.id}.${v()}`;if(S)L(n["p\
hone-sending"],n["phone-sending-how"]);else if(M?.round===v()){let P=Object.keys(M.answers).length;L(n[P?"phone-added":"\
phone-done-title"],n[P?"phone-added-how":"phone-done-how"])}else F===v()?L(n["phone-here"],n["phone-late"]):Y===v()?L(n["\
phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(te)?L(n["phone-here"],n[r.isUnsure(te)?"phone-unsure":"phone\
-once"]):m()?x(X):L(n["phone-here"],n["phone-closed-done"]):L(n["phone-here"],n["phone-all-here"])}return k(),{name:f,is:d=>d?.
id===t.id&&JSON.stringify(d.exercise)===JSON.stringify(t.exercise),isTouched(){let{answers:d={},at:S=0,done:M}=l(),F=e.contains(
document.activeElement)&&document.activeElement.matches("input, textarea");return!M&&(F||S>0||Object.values(d).some(Y=>Y!=
null))},update(d){w=d,k()},refresh:k,look(){I=null,k()}}}var Pn=15e3;async function Wn(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Pn)});n=xe(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await ve(je(o,n))}}function Rt(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Wn(`${e}/answers`,c),{question:u,
round:f,answers:w}=c;i||t.spend(`${u}.${f}`);let p=i?["closed","no-room"].includes(i)?{late:f}:{refused:f}:{added:{round:f,
answers:w}};t.entry(a)&&t.update(a,{sending:null,...p}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,f){let w={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:f};t.update(a,{sending:w}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}async function Ft(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?q(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:q(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Wt(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Te(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=ke(r.value);a.begin();let{why:f}=await Ft(u,e);a.end(),n.textContent=f||e["keep-opening"],f?r.focus():location.replace(
u)};return t&&Ft(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Ut(e,t,o){let n=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["ph\
one-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],r=location.protocol==="http:";return[s("div",{class:"\
phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...n.map(a=>s("li",{},a))),t?null:s("p",{class:"ajar-hint"},e["phon\
e-welcome-memory"]),r?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("button",{type:"\
button",onclick:o},e["phone-go-on"])))]}var Un=()=>U("svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},
U("path",{d:"M11 8h42v68H11z",class:"phone-light"}),U("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),U("circle",{
cx:36,cy:47,r:2,class:"phone-knob"}),U("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Kt=e=>[s("div",{class:"pho\
ne-waiting"},Un(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],_t=(e,t,o)=>{let n=Object.keys(t.all().
entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ended-notes":"pho\
ne-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var Je=e=>JSON.parse(document.getElementById(e).textContent),A=Je("words"),Ge=document.getElementById("code").textContent||
mt(location),zt=Je("help"),ce=ut({words:A,countries:zt,leave:on});ce.choose(zt.find(({home:e})=>e)?.code??"");var Vt={},
Ke=null,T=Je("state"),E=Et(Ge,!!T&&!T.ended),ee=s("main",{}),Zt=s("p",{class:"phone-looking",role:"status"}),Yt=s("p",{class:"\
phone-practice",hidden:!0},A["phone-practice"]),oe=s("div",{class:"phone-banner",role:"status",hidden:!0}),Qt=s("p",{class:"\
phone-unseen",role:"status"}),Xt=e=>{Qt.textContent=e},ie="",J=null;function Ae(e,t,{focus:o=!1}={}){if(e===ie&&e!=="que\
stion")return;let n=o||ee.contains(document.activeElement);if(ie=e,J=null,oe.hidden=!0,ee.replaceChildren(),t(),!n)return;
let r=ee.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function ze(e,t){Ae("questio\
n",()=>{J=Dt(ee,e,{words:A,notes:E,send:He,announce:Xt,changed:()=>le.refresh(),help:ce,wayToNeeds:Kn,noticeAfter:(o,n)=>lt(
o,n,Vt)}),E.all().place!==e.name&&E.change(o=>{o.place=e.name})},t)}function Kn(){if(!Ke)return null;let t={id:0,name:`n\
eeds@${A["phone-own-moment"]}`,exercise:Ke,tallied:[],round:0,open:!1,own:!0};return s("button",{type:"button",onclick:()=>{
ze(t,{focus:!0}),en(A["phone-own"],A["phone-go-back"])}},A["help-needs"])}function me(e={}){let t=T.ended?null:T.question;
if(Yt.hidden=!T.practice,!E.all().welcomed&&!T.ended){Ae("welcome",()=>ee.append(...Ut(A,St(),tn)),e);return}if(J?.is(t)){
J.update(t),oe.hidden=!0;return}if(J?.isTouched()&&!e.focus){J.update(null),(t||T.ended)&&_n();return}let o=ie==="waitin\
g"||ie==="question";T.ended?Ae("ended",()=>{ee.append(..._t(A,E,ce)),le.open()},e):t?ze(t,e):Ae("waiting",()=>ee.append(
...Kt(A)),e),t&&o&&Xt(`${A["phone-new"]} ${t.exercise.title}`)}var _n=()=>en(A[T.ended?"phone-ended-here":"phone-moved-o\
n"],A[T.ended?"phone-go-notes":"phone-go-new"]);function en(e,t){(oe.hidden||oe.firstChild.textContent!==e)&&oe.replaceChildren(
s("p",{},e),s("button",{type:"button",onclick:()=>me({focus:!0})},t)),oe.hidden=!1}function Ht(){ie="",J=null,T.ended||!E.
all().welcomed?me():tn()}function tn(){E.change(o=>{o.welcomed=!0});let{place:e,entries:t}=E.all();e&&!t[e]?.done&&Hn(t[e]),
me({focus:!J})}function Hn(e){!e?.answers||T.ended||e.question.name===T.question?.name||ze({...e.question,open:!1})}function Jt(e){
T=e,T.ended&&E.end(),me()}var Jn=()=>E.isSpent("join")?{}:{"Ajar-Phone":E.key("join")},Gt=0;function Gn(e){e&&!E.isSpent(
"join")&&E.spend("join"),clearTimeout(Gt),Gt=setTimeout(()=>{Zt.textContent=e?"":A["phone-looking"]},e?0:1e3)}var _e=()=>{
ie="",J=null,me(),le.refresh()},nn=`api/rooms/${Ge}`,He=Rt(nn,E,()=>{J?.refresh(),le.refresh()}),le=Bt({words:A,notes:E,
onForget(){T.ended||E.change(e=>{e.welcomed=!0}),_e()}});function on(){E.forget(),De()}document.querySelector(".phone").
replaceChildren(s("header",{},s("div",{class:"phone-bar"},s("p",{},A["phone-title"]),s("div",{class:"ajar-leave"},ce.button(),
Be({words:A,leave:on})),Zt),s("details",{},s("summary",{},A["phone-leave"]),s("p",{},A["phone-leave-cannot"]),s("p",{class:"\
ajar-leave-how"},A["leave-how"])),E.isLost()?s("p",{class:"phone-practice",role:"status"},A["phone-lost"]):null,Yt,oe),ee,
le.element,s("div",{class:"ajar-on-paper"},ce.text()),Qt);pt(()=>E.forget());dt(ce.open);async function sn(e=1e3){try{({
dangers:Vt={},needs:Ke=null}=await(await fetch("danger.json")).json()),J?.look()}catch{setTimeout(sn,e,Math.min(2*e,6e4))}}
function rn(){if(sn(),T.ended)E.end();else{let e=()=>Jt({...T,ended:!0});ht(nn,T.version,{onState:Jt,onReached:Gn,onGone:e,
introduce:Jn}),He.resume()}document.addEventListener("visibilitychange",()=>{document.hidden||He.resume()}),E.listen(()=>{
document.hidden||!J?.isTouched()?_e():J.refresh()}),setTimeout(()=>{E.forget(),_e()},Math.min(Ee,E.all().begun+Ee-Date.now())),
window.addEventListener("pageshow",({persisted:e})=>{e&&(Ht(),le.refresh())}),Ht()}function zn(){let e=Object.keys(E.all().
entries).length>0;return e&&(T={ended:!0},rn()),e}T?rn():ee.append(...Wt(A,Ge,zn));
