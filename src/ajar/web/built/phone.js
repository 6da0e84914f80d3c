var zn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Gn=new RegExp(`(${zn})|[.…]+|[!?;\\n]`,"gu"),Jn=/[\u0300-\u036f'’‘ʼ]/g,
Vn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function vt(e){let t={};for(let[o,n]of Object.entries(e))t[o]=St(n,t);return t}
var Ge=(e,t)=>new RegExp(e.map(o=>St(o,t)).join("|"),"y");function Ce(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function St(e,t){return`\
(?:${(e.match(Vn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,\
4}":r[0]==="<"?t[r.slice(1,-1)]:Zn(r)).join("")})`}function Zn(e){let t=Ot(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var Ot=e=>e.normalize("NFKD").replace(
Jn,"").toLowerCase();function At(e){let t="",o=[];for(let n of e.matchAll(Gn)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;
let r=`${n[1]?Ot(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var Yn=4,Qn=87,Et=16411,Ct=[1,1],Xn=[0,0],Je=new WeakMap;function $t(e,t){let{passes:o,kinds:n,learned:r}=It(t),{line:a,
places:c}=At(e),i=a;for(let[l,p]of Ce(o,a))i=i.slice(0,l)+i.slice(l,p).replace(/[^ ]/g,"_")+i.slice(p);let u=Object.entries(
n).flatMap(([l,p])=>Ce(p,i).map(([f,b])=>({kind:l,start:f,end:b-1}))),h=r?eo(u,a,r):u,d=(l,p)=>l.span[0]-p.span[0]||l.span[1]-
p.span[1]||(l.kind<p.kind?-1:+(l.kind>p.kind));return h.map(({kind:l,start:p,end:f})=>({kind:l,span:[c[p][0],c[f][1]]})).
sort(d)}function*Tt(e){let{passes:t,kinds:o}=It(e);for(let n of[t,...Object.values(o)])yield,Ce(n,"we are here ")}function It(e){
return Je.has(e)||Je.set(e,no(e)),Je.get(e)}function eo(e,t,o){let{weights:n,kinds:r,limit:a,least:c}=o,i=to(t,o),u=i.slice(
1).map((S,j)=>[...i[j],...S]),h=S=>{let j=new Set(S.flatMap(_=>_.places));return Nt(n,j)/Math.sqrt(j.size)},d=[...i,...u];
if(e.length)return Ve(d,h)[1]>c?e:[];let l=d.filter(S=>S.length>Yn),[p,f]=Ve(l,h);if(!(f>a))return[];let b=new Set(p.flatMap(
S=>S.places.slice(0,2))),[x]=Ve(Object.keys(r),S=>Nt(r[S],b));return[{kind:x,start:p[0].start,end:p.at(-1).start}]}function to(e,{
numbers:t,weights:o}){let n=Ct,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?Ct:t.get(a[0])??Xn,u=[[0,i[0]],
[1,i[1]],[n[0],i[0]],[n[1],i[1]]],h=([d,l],p)=>((p*Et+d)*Et+l)%o.length;r.at(-1).push({start:a.index,places:u.map(h)}),n=
i,c&&r.push([])}return r.filter(a=>a.length)}var Ve=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),Nt=(e,t)=>[
...t].reduce((o,n)=>o+e[n%e.length],0),Lt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([n])=>e.some(({kind:r})=>t[r]===
n))?.[1]??null;function no({lists:e,passes:t,phrases:o,learned:n}){let r=vt(e),a=Object.entries(o).map(([c,i])=>[c,Ge(i,
r)]);return{passes:Ge(t,r),kinds:Object.fromEntries(a),learned:n&&oo(n)}}function oo({same:e,concepts:t,weights:o,kinds:n,
limit:r,least:a}){let c=new Map,i=2;for(let d of e){for(let l of d.split(" "))c.set(l,[i,i]);i++}for(let[d,l]of t.entries())
for(let p of l.split(" "))c.set(p,[i++,2+e.length+d]);let u=d=>[...d.join("")].map(l=>l.charCodeAt(0)-Qn),h=Object.entries(
n).map(([d,l])=>[d,u(l)]);return{numbers:c,weights:u(o),kinds:Object.fromEntries(h),limit:r,least:a}}var so=["button","input","select","summary","textarea"],ro=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return so.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),ro.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function J(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var D=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),pe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function je(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Mt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function Ze(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Ne(e,t,o){let{words:n,level:r=3,small:a=!1,folded:c=!1,brief:i=!1,beside:u=[]}=o,h={...io,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let d=`ajar-${window.ajarForms}`,l={...o.answers},p=0,f=null,b=0,x=o.
aside??0,S=t.why?s("p",{class:"ajar-why"},t.why):"",j=t.private?s("p",{class:"ajar-private"},t.private):"",_=!1,M=s("p",
{class:"ajar-status",role:"status","aria-live":"polite"}),T=s("div",{}),y=s("div",{class:"ajar-body"}),C=s("section",{class:"\
ajar-form","aria-labelledby":`${d}-title`},s(`h${r}`,{id:`${d}-title`},t.title),...a||c?[s("div",{class:"ajar-beside"},...u,
S?ao([S],n):""),j]:[S,j],T,y,M);e.replaceChildren(C);function m(){let g=t.items.filter(O=>pe(O,l));if(i){let O=_?g.filter(
E=>E.after).map(E=>[E]):[];return[g.filter(E=>!E.after),...O]}return a&&t.together?[g]:g.map(O=>[O])}let w=g=>{M.replaceChildren(
g)},v=Ze(n,w);function A(g,O){M.replaceChildren(`${g} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{l=O,w(""),
o.onChange(l),le({focus:!0})}},n["put-back"]))}function L(g,O){l={...l,[g.id]:O},co(y),w(""),o.onChange(l),ne()}function B(){
K(!0),v.begin(),b=setTimeout(N,8e3)}function N(){b&&(clearTimeout(b),b=0,K(!1),v.end())}function K(g){for(let O of f?.fieldsets??
[])O.disabled=g}function ne(){if(!f)return;let{items:g,skip:O,where:E,next:R,enough:q,whys:W}=f,H=m().length;O.textContent=
me(g)?n["clear-and-skip"]:n.skip,E.textContent=D(n["question-of"],{n:p+1,all:H}),E.hidden=(a||i)&&H===1,R.textContent=p===
H-1?n.done:n.next,q.hidden=!re(H),W.hidden=!i||_||!me(g)}function re(g){return(o.enough==="at once"||p>0)&&p<g-1&&me(t.items)}
function ie(){b||(B(),o.onDone(l))}let me=g=>g.some(({id:O})=>l[O]!=null);function G(g,O=!0){if(b)return;let E=m();if(p+=
g,p>=E.length){p=E.length-1,ie();return}le({focus:O,again:g<0})}function Ee(g,O){let E=`${d}-${g.id}`,R=s("legend",{},D(
g.ask,l)),q=g.hint?s("p",{class:"ajar-hint",id:`${E}-hint`},g.hint):null,W=[q,O.mark].filter(Boolean).map(({id:ge})=>ge),
H=g.among?{...g,cards:je(g,l)}:g,ae=h[g.kind](H,Mt(H,l[g.id]),{words:n,level:r+1,group:E,change:ge=>L(g,ge),say:w,remarks:o.
remarks,isQuick:o.enough==="at once",...O}),ue={class:`ajar-item ajar-${g.kind}`,tabindex:"-1","aria-describedby":W.join(
" ")||null};return s("fieldset",ue,R,q,ae)}function le({focus:g=!1,again:O=!1}={}){let E=m();p=Math.max(0,Math.min(p,E.length-
1));let R=E[p],q=o.mark?.(R),W=q?s("p",{class:"ajar-mark",id:`${d}-${R[0].id}-mark`},q):null,H=s("div",{class:"ajar-move\
s"}),ae=p>0?()=>G(-1):null,ue=R.map(ze=>Ee(ze,{mark:W,again:O,moves:H,back:ae})),ge=s("button",{type:"button",onclick:()=>{
if(b)return;let ze=l,Kn=me(R);l={...l,...Object.fromEntries(R.map(({id:Hn})=>[Hn,null]))},o.onChange(l),G(1),Kn&&A(n.cleared,
ze)}}),yt=s("button",{type:"button",onclick:()=>{b||(w(""),G(1))}}),He=s("p",{class:"ajar-where"}),kt=s("button",{type:"\
button",class:"ajar-link",onclick:()=>{_=!0,G(1)}},n["add-why"]),xt=s("button",{type:"button",class:"ajar-link",onclick:ie},
n.enough);f={items:R,skip:ge,where:He,next:yt,fieldsets:ue,enough:xt,whys:kt},T.replaceChildren(),H.replaceChildren(ge,yt),
ae&&H.prepend(s("button",{type:"button",onclick:ae},n.back));let jt=ue.length===1;W&&jt&&ue[0].lastElementChild.before(W),
y.replaceChildren(He,...W&&!jt?[W]:[],...ue,H,...o.enough?[kt,xt]:[]),ne(),o.onMove?.(p),g&&(ue[0].focus({preventScroll:!0}),
He.scrollIntoView({block:"nearest"}))}function oe(g){if(T.replaceChildren(),!g||!o.help||x>g.kinds.length)return null;let O=()=>{
x=g.kinds.length+1,o.onAside?.(x),T.replaceChildren(),y.querySelector("[tabindex]").focus()},{help:E,needs:R}=o;return T.
append(E.notice(g,{level:r+1,aside:O,needs:R})),T.querySelector("[tabindex]")}function k(g,{focus:O=!1,danger:E=null}={}){
f=null;let R=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);y.replaceChildren(s("div",{class:"ajar-reflection"},R,...g.
flatMap(W=>Ye(W,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{p=0,le({focus:!0,
again:!0})}},n.change),s("button",{type:"button",onclick:()=>{let W=l;l={},p=0,x=0,o.onAside?.(0),o.onStartOver(),le({focus:!0}),
A(n["started-over"],W)}},n["start-over"])));let q=oe(E);O&&(q??R).focus()}function P(g){let O=y.contains(document.activeElement);
O&&f&&!b||(N(),l={...g.answers},g.done?k(g.reflection,{focus:O,danger:g.danger}):(p=g.at??Math.max(0,m().findIndex(E=>E.
some(({id:R})=>l[R]==null))),le()))}let{done:U,reflection:X,danger:ee}=o;return P({answers:l,at:o.at,done:U,reflection:X,
danger:ee}),{update:P,release:N,say:g=>{N(),w(g)}}}var ao=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function co(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Ye=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s(
"li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),io={ruler(e,t,{group:o,
change:n}){let r=Array.from({length:11},(a,c)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===
c,onchange:()=>n(c),"aria-describedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{
class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},
"0"),` ${e.low}`),s("span",{id:`${o}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r,remarks:a}){
let{chosen:c,own:i}=t||{chosen:[],own:""},u=()=>r(c.length||i.trim()?{chosen:[...c],own:i}:null),h=e.many?"checkbox":"ra\
dio",d=e.cards.map(p=>s("input",{type:h,name:n,value:p.id,checked:c.includes(p.id),onchange:f=>{e.many?c=c.filter(b=>b!==
p.id).concat(f.target.checked?p.id:[]):(c=[p.id],i="",l&&(l.value="")),u()}})),l=e.own?s("input",{type:"text",value:i,maxlength:500,
oninput:p=>{i=p.target.value,!e.many&&i.trim()&&(c=[],d.forEach(f=>{f.checked=!1})),u()}}):null;return s("div",{class:"a\
jar-cards"},s("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((p,f)=>s("label",{class:"ajar\
-card"},d[f],s("span",{},p.text))),l?s("label",{class:"ajar-own"},s("span",{},e.own),l):null,l&&e.remark&&a?a(l,e):null)},
text(e,t,{words:o,change:n,remarks:r}){let a=s(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,
oninput:u=>n(u.target.value.trim()?u.target.value:null)});e.long&&(a.value=t??"");let c=e.opener||o["own-words"],i=s("la\
bel",{class:"ajar-words"},s("span",{},c),a);return e.remark&&r?s("div",{},i,r(a,e)):i},list(e,t,{words:o,change:n}){let r=s(
"div",{}),a=()=>{let l=[...r.querySelectorAll("input")].map(p=>p.value).filter(p=>p.trim());n(l.length?l:null)},c=()=>[...r.
children].forEach((l,p)=>{l.querySelector("label > span").textContent=D(o.line,{n:p+1}),l.querySelector("button").setAttribute(
"aria-label",D(o["remove-line"],{n:p+1}))}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{h(""),r.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{c(),i.hidden=r.children.length>=e.most},h=l=>{let p=s("div",{class:"\
ajar-line"},s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:l,maxlength:2e4,oninput:a})),s("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let f=p.nextElementSibling||p.previousElementSibling;p.remove(),f||
h(""),u(),a(),(f||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(p),u()},d=t||[];for(let l=0;l<Math.
max(e.lines,d.length);l++)h(d[l]??"");return s("div",{class:"ajar-lines"},r,i)},date(e,t,{words:o,change:n}){return s("l\
abel",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};function $e({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Rt=["emergency","crisis","violence","agency","worried","child"],lo=["crisis","violence"],qt='a[href$="#Help-lines"]',
V=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Bt(){for(let e of V().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&V().listeners.delete(e),e.shown||(e.shown=t)}}function uo(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function Ft(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(h=>$t(h,c)),u=Lt(i,c);if(u)return{...u,
kinds:[...new Set(i.map(({kind:h})=>h))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Qe=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),Xe=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
Dt=e=>`tel:${e.match(/\d+/)[0]}`;function _t({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(V().countries=
t);let r=()=>V().countries,a=()=>V().chosen||uo(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(m=>m.code===a());function i(m){V().chosen=m,Bt();for(let{element:w,draw:v}of V().
listeners)v(w)}function u(m,w){return w(m),V().listeners.add({element:m,draw:w,shown:!1}),queueMicrotask(Bt),m}let h=m=>u(
s("div",{}),w=>w.replaceChildren(...m())),d=()=>{let m=[...r(),{code:"-",country:e["help-elsewhere"]}],w=s("select",{onchange:()=>{
i(w.value),n(w.value)}},...m.map(v=>s("option",{value:v.code},v.country)));return u(w,()=>{w.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),w)},l=({say:m,to:w},v)=>{if(/^(tel|sms):/.test(w))return s("a",
{class:v?"ajar-reach":"ajar-reach ajar-first",href:w},s("span",{},...Xe(m)));let A=s("span",{},m),L=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":D(e["help-copy-what"],{address:w}),onclick:async()=>{await po(w,A)&&(L.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},A," ",L)},p=m=>s("li",{},s("p",{class:"ajar-for"},m.
for_what),s("p",{class:"ajar-hint"},[m.name,m.hours,m.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...m.reach.map(l))),f=({emergency:m,note:w})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),w?s("\
p",{class:"ajar-hint"},w):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Dt(m)},D(e["help-call"],{number:m})))),
b=m=>h(()=>{let w=c();if(!w)return[s("p",{},e["help-elsewhere-how"])];let v=m.flatMap(A=>A==="emergency"?f(w):Qe(w,[A]).
map(p));return[s("ul",{class:"ajar-help-lines"},...v)]});function x(){$e({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},d(),Te({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),b(Rt),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function S({title:m,text:w,now:v,lines:A,kinds:L,
countries:B},{level:N,aside:K,needs:ne}){return B&&!C()&&(V().countries=B),s("section",{class:"ajar-danger"},s(`h${N}`,{
tabindex:"-1"},m),s("p",{},w),L.length?null:ne?.()??null,d(),b(A),s("ul",{class:"ajar-todo"},...v.map(re=>s("li",{},re))),
s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:K},e["help-aside"]))}let j=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:x},e["help-get"]);function _({emergency:m,...w}){let A=lo.map(B=>Qe(
w,[B])[0]?.reach??[]).flatMap(B=>["tel:","sms:"].map(N=>B.find(({to:K})=>K.startsWith(N))));return[{say:D(e["help-call"],
{number:m}),to:Dt(m)},...A.filter(Boolean)]}let M=(m=`${e["help-line"]} `)=>h(()=>{let w=c(),v=(w?_(w):[]).flatMap(({say:B,
to:N},K)=>[K?" · ":"",s("a",{href:N},...Xe(B))]),A=s("button",{type:"button",class:"ajar-link",onclick:x},e["help-get"]),
L=s("span",{class:"ajar-off-paper"},v.length?" · ":"",A);return[s("p",{class:"ajar-help-line"},m,...v,L)]});function T(m){
if(!C())return;let[w]=[...m.querySelectorAll(qt)].reverse();w?.closest("p, ul").after(M(""));for(let v of m.querySelectorAll(
"details"))v.open=v.querySelector("summary").textContent===c()?.country}let y=()=>h(()=>{let m=c();return m?[s("p",{},s(
"b",{},`${e["help-title"]}, ${m.country}`)),s("p",{},`${e["help-danger"]} ${D(e["help-call"],{number:m.emergency})}`),s(
"ul",{},...Qe(m,Rt).map(({for_what:w,name:v,reach:A,hours:L})=>s("li",{},...Xe(`${w}: ${v}. ${A.map(({say:B})=>B).join("\
 · ")}. ${L}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),C=()=>r().length>0;return{open:x,notice:S,button:j,line:M,addNumbers:T,
text:y,choose:i,code:a,isKnown:C}}var Te=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Pt(e){if(V().open){V().open=e;return}V().open=e,window.addEventListener("click",
t=>{t.target.closest?.(qt)&&(t.preventDefault(),t.stopPropagation(),V().open())},{capture:!0})}async function po(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Wt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var fo="about:blank";function et(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(fo)}function Ut(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),et()))},{capture:!0})}var tt=new Set,nt=()=>{if(!document.hidden)for(let e of[...tt])e(Math.random()*1e3)};window.addEventListener("online",nt);
window.addEventListener("pageshow",nt);document.addEventListener("visibilitychange",nt);var Ie=e=>new Promise(t=>{let o,
n=()=>{tt.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};tt.add(r),o=setTimeout(n,e)}),Le=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Me=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var ho=5e4,Kt=8e3;function Ht(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,u=!0,h=!1,d=0,
l=null,p=null;async function f(y,C){p=new AbortController;let{signal:m}=p,w=setTimeout(()=>p.abort(),Kt),v=await fetch(y,
{headers:{...C,...a()},cache:"no-store",signal:m}).finally(()=>clearTimeout(w));if(v.ok||v.status===304)return v;let A=await v.
json();throw c.includes(A.error)&&(M(),r(A.error)),Object.assign(new Error(A.error),{requested:Me(v)})}async function b(){
let C=(await f(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),m=new TextDecoder;for(let w="",v=!0;;){let A=setTimeout(
()=>{u&&(u=!v),p.abort()},v?Kt:ho),{done:L,value:B}=await C.read().finally(()=>clearTimeout(A));if(L&&v)throw new Error;
if(L)return;let N=(w+m.decode(B,{stream:!0})).split(`

`);w=N.pop();for(let K of N){let ne=K.split(`
`).find(re=>re.startsWith("data:"));ne&&(v=!1,S(JSON.parse(ne.slice(5))))}}}async function x(){let y=await f(e,l?{"If-No\
ne-Match":l}:{});y.ok&&S(await y.json()),l=y.headers.get("ETag"),j()}function S(y){j(),!(y.version<i)&&(i=y.version,y.ended&&
M(),o(y))}function j(){d=0,n(!0)}async function _(){for(;!h;){let y=Math.random()*2e3;try{u&&d%2===0?await b():(await x(),
y+=3e3)}catch(C){if(h)return;d||n(!1),y=Le(d++,C.requested)}h||await Ie(y)}}function M(){h=!0,p?.abort()}let T=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?T=Date.now():Date.now()-T>5e3&&p.abort()}),window.
addEventListener("pageshow",({persisted:y})=>{y&&p.abort()}),window.addEventListener("offline",()=>p.abort()),_(),M}function Re(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function zt({pathname:e}){let t=e.
split("/").pop();try{return Re(decodeURIComponent(t))}catch{return Re(t)}}var Gt="#notes=";var mo=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),Jt=()=>typeof CompressionStream==
"function";async function Vt(e){let t=await mo(new TextEncoder().encode(e),new CompressionStream("deflate-raw")),o=Array.
from(t,n=>String.fromCharCode(n)).join("");return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Zt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",go=new RegExp(`^${Zt}+|${Zt}\
+$`,"g");var Be=e=>e.replace(go,"");var Yt=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function we(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>Qt(e.cards,o)),Be(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Qt(e.piles,t[o.id])}`);case"date":return[Yt(t)];case"\
list":return t.map(Be);default:return[Be(`${t}`)]}}var Qt=(e,t)=>e.find(o=>o.id===t)?.text??t;var wo="~own";function be({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!pe(n,o)))if(n.kind==="choic\
e"){let c=(n.among?je(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function Xt({exercise:e,tallied:t},o){let n=be(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[wo]:[]]}return r}function en({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var ot=(e,t)=>D(e.ask,t),ve=({exercise:e,tallied:t},o,n)=>{let r=be(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||ot(a,r),said:we(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var bo=/[\u202a-\u202e\u2066-\u2069]/g,tn=({items:e},t)=>{let o=be({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:ot(n,o),answer:o[n.id],...n.cards?{"in-words":we(n,o[n.id])}:{}}))};function De(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&tn(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:tn(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(bo,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function nn(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var ko=e=>/^https:\/\/[^\s/]/.test(e??"");function st({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!ko(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:d})=>d),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function u(){let d=await Vt(De(
r));d.length>3e4?c.textContent=e["phone-home-long"]:n(o+Gt+d)}let h=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:u},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},D(e["phone-home-how"],{place:new URL(o).host})),...a&&Jt()?h:[],i)}var z=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Z=e=>typeof e=="string",te=e=>Number.isInteger(e)&&e>=0,xo=e=>te(
e)&&e<=10,sn=e=>Z(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Se=e=>Array.isArray(e)&&e.every(Z),on=e=>Array.isArray(e)&&e.every(t=>Z(
t?.id)&&Z(t.text)),rn={ruler:xo,choice:e=>z(e)&&Se(e.chosen)&&Z(e.own),sort:(e,{piles:t})=>z(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:Z,list:Se,date:e=>Z(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},jo=e=>Z(e?.id)&&Z(e.ask)&&Object.hasOwn(
rn,e.kind)&&(!["choice","sort"].includes(e.kind)||on(e.cards))&&(e.kind!=="sort"||on(e.piles))&&(e.among==null||Z(e.among.
item)&&Se(e.among.piles)),vo=(e,t)=>e?.name===t&&te(e.id)&&te(e.round)&&Se(e.tallied)&&Z(e.exercise?.title)&&(e.exercise.
story==null||Se(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(jo),
So={at:te,aside:te,keeps:te,late:te,refused:te,done:e=>typeof e=="boolean",when:Z,added:e=>z(e)&&te(e.round)&&z(e.answers),
sending:e=>z(e)&&te(e.question)&&te(e.round)&&sn(e.key)&&z(e.answers)&&z(e.moved)};function Oo({question:e,answers:t,...o}){
let n={question:e};if(z(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(t,c)&&(t[c]===null||rn[i](t[c],u)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||So[r]?.(a))&&
(n[r]=a);return n}function qe(e){if(!z(e)||!Number.isFinite(e.begun)||!z(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>z(n)&&vo(n.question,o)).map(([o,n])=>[o,Oo(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...Z(e.place)?{place:e.place}:{}}}function Fe(e){if(!z(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,z(c)&&(c.spent===!0||sn(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function an(e,t){let o=n=>z(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[pn,rt]=["ajar-notes ","ajar-keys "],Oe="ajar-probe",_e=12*36e5;function ce(e){try{return e()}catch{return}}function dn(e){
let t=new Map,o=n=>ce(()=>window[e].getItem(n));return{get:(n,r)=>r(ce(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ce(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ce(()=>window[e].
removeItem(n))},names:()=>ce(()=>Object.keys(window[e]))??[]}}var Y=dn("localStorage"),ye=dn("sessionStorage"),fn=()=>ce(
()=>{window.localStorage.setItem(Oe,Oe);let e=window.localStorage.getItem(Oe)===Oe;return window.localStorage.removeItem(
Oe),e})??!1,cn=e=>Fe(ce(()=>history.state[e])),ln=(e,t)=>ce(()=>history.replaceState({[e]:t},"")),at=({begun:e})=>Math.abs(
Date.now()-e)>_e,hn=()=>({begun:Date.now(),broken:!0}),un=e=>e;function Ao(e){for(let[t,o]of[[pn,qe],[rt,Fe]])for(let n of Y.
names())if(n.startsWith(t)&&n!==t+e){let r=Y.get(n,o);!r&&t===rt?Y.set(n,hn()):(!r||at(r))&&Y.remove(n)}}var Eo=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function mn(e,t=!1){let[o,n]=[pn+e,rt+e],r=f=>f.get(o,qe),a=()=>r(ye)??r(Y)??{begun:Date.now(),entries:{}};function c(f){
let b=a();f(b),(r(ye)?ye:Y).set(o,b)}let i=()=>Y.get(n,Fe)??(Y.get(n,un)===null?null:hn());function u(){let[f,b]=[cn(n)??
{},i()??{}],x={begun:Date.now(),...f,...b};for(let[S,j]of Object.entries(b))j?.spent&&f[S]&&(x[S]={...f[S],...j});return x}
function h(f){let{[f]:b,broken:x}=u();return!!(!b&&x)}function d(f){Y.set(n,f),ln(n,f)}let l=(f,b)=>{let x=u();d({...x,[f]:{
...x[f],...b}})},p=[ye,Y].some(f=>!an(f.get(o,un),f.get(o,qe)));if(Ao(t?e:null),t){let f=Date.now();at(a())&&c(b=>Object.
assign(b,{begun:f})),(i()||cn(n))&&d(at(u())?{...u(),begun:f}:u())}return{all:a,change:c,entry:f=>a().entries[f],update:(f,b)=>c(
({entries:x})=>{x[f]={...x[f],...b}}),remove:f=>c(({entries:b})=>{delete b[f]}),key(f){return u()[f]?.key||l(f,{key:Eo()}),
u()[f].key},spend:f=>l(f,{spent:!0}),isSpent:f=>h(f)||!!u()[f]?.spent,isUnsure:h,isLost:()=>p,forget(){Y.remove(o),ye.remove(
o)},end(){ye.set(o,a()),Y.remove(o),Y.remove(n),ln(n,null)},listen:f=>window.addEventListener("storage",({key:b})=>{(b===
null||b===o||b===n)&&f()})}}var[Co,No,Pe]=[9,28,30],ke=e=>Co+No*e,gn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function $o(e,t,o){let n=t.at(-1),r=(a,c,i)=>J("line",{x1:ke(a),x2:ke(c),
y1:Pe,y2:Pe,class:i});return J("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>J("text",{x:ke(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>J("circle",{cx:ke(a),cy:Pe,r:5,class:"phone-then"})),J("circle",{cx:ke(n.value),cy:Pe,
r:8,class:"phone-now"}),J("text",{x:ke(n.value),y:16,class:"phone-value"},`${n.value}`))}function wn(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).map(({moment:u,
answers:h})=>({moment:u,value:h[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:h})=>D(t["phone-rulers-at"],{n:h,moment:u})).
join(", ");return s("div",{},s("h3",{},c),$o(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function bn({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),h=s("footer",{},c,i,u);for(let x of[c,i])x.addEventListener("toggle",()=>x.open&&b());let d=(x,S)=>s(
"button",{type:"button",onclick:S},x);function l(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function p(){
let x=s("div",{}),S=d(e["phone-forget"],()=>{let j=d(e["phone-forget-no"],()=>{x.replaceChildren(S),S.focus()});x.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},j,d(e["phone-forget"],l))),j.focus()});return x.append(S),
x}function f([x,{question:S,answers:j}]){let _=x.split(/@(.*)/s)[1],{title:M}=S.exercise;return[s("h3",{},_?`${M} (${_})`:
M),s("div",{class:"ajar-reflection"},...ve(S,j,e["phone-stays"]).flatMap(T=>Ye(T,4)))]}function b(){let{entries:x}=t.all();
Object.keys(x).length&&(u.textContent="");let S=Object.entries(x).filter(([,{question:_,answers:M}])=>M&&ve(_,M,"").length),
j=gn(x);c.hidden=!j.length,i.hidden=!S.length,j.length&&c.open&&r.replaceChildren(wn(j,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),d(e["phone-notes-keep"],()=>nn(
"notes.json",De(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),p(),...S.flatMap(f))}return b(),{element:h,
refresh:b,open(){n=!0,i.open=!0,b()}}}var ct=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function We(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:u,isQuick:h}){let d={...t},{cards:l,piles:p}=e,f=y=>p.find(C=>C.id===y).text,b=s("div",{class:"ajar-one"});
function x(y,C){d={...d,[y.id]:C},C||delete d[y.id],r(Object.keys(d).length?d:null),C&&a(D(o.moved,{card:y.text,pile:f(C)}))}
function S(y,{focus:C=!0,back:m=y?()=>S(y-1):u,onward:w=()=>_(y+1)}={}){let v=l[y],A=D(o["card-of"],{n:y+1,all:l.length}),
L=s("div",{class:"ajar-one-card",role:"group","aria-label":A,tabindex:"-1"},s("p",{class:"ajar-where"},A),s("p",{},v.text)),
B=N=>{x(v,N),w()};i.hidden=!0,b.replaceChildren(L,s("div",{class:"ajar-one-piles"},...p.map(({id:N,text:K})=>ct(K,()=>B(
N),{"aria-pressed":`${d[v.id]===N}`}))),s("div",{class:"ajar-one-also"},m?j(o.back,()=>m()):s("span",{}),j(o["card-out"],
()=>B("")),h?s("span",{}):j(o["card-enough"],()=>M()))),C&&L.focus({preventScroll:!0})}let j=(y,C)=>ct(y,C,{class:"ajar-\
link"}),_=y=>y<l.length?S(y):M();function M({focus:y=!0}={}){let C=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),m=(w,v)=>{let A=l.
filter(N=>(d[N.id]??"")===v),L=N=>S(l.indexOf(N),{back:M,onward:M}),B=A.map(N=>s("li",{},ct(N.text,()=>L(N))));return B.
length?[s(`h${n+1}`,{},w),s("ul",{},...B)]:[]};b.replaceChildren(C,s("p",{class:"ajar-hint"},o["cards-all-how"]),...p.flatMap(
({id:w,text:v})=>m(v,w)),...m(o["cards-out"],"")),i.hidden=!1,y&&(C.focus({preventScroll:!0}),b.scrollIntoView({block:"n\
earest"}))}let T=l.map(y=>!!d[y.id]).lastIndexOf(!0)+1;return T===l.length||c&&T?M({focus:!1}):S(T,{focus:!1}),b}function yn(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function u(d){if(!(i&&d)){if(i=!1,c.hidden=!d||!e.some(l=>pe(l,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:h},t["phone-afterward-begin"]))}}function h(){i=
!0;let d=Ne(c,{title:a,items:e},{words:t,level:2,small:!0,sort:We,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(l){
d.release(),i=!1,r(l)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:u,isBegun:()=>i}}var it=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function kn(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:u}=o,{name:h,exercise:d}=t,l=k=>k.setting==="afterward",p=d.items.filter(l),f=d.items.filter(k=>!l(k)),b=t,
x=0,S=!1,j=()=>r.entry(h)??{},_=()=>!!b?.open,M=({sending:k,added:P})=>!!(k||P?.round===T()),T=()=>(b??t).round,y=k=>ve(
t,k,n["phone-stays"]),C=null,m=null;function w(k){return JSON.stringify(k)===m?!1:(m=JSON.stringify(k),C=o.noticeAfter(d.
items,k),!!C)}let v=s("p",{class:"phone-closed"},n["phone-closed"]),A=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),L=s("div",{});e.replaceChildren(v,L);function B(k){let[P,...U]=k;if(!_()||!k.some(({id:ee})=>t.tallied.
includes(ee)))return n["phone-stays"];let X=U.length?n["phone-can-add-all"]:n[P.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},X)}let N=k=>r.update(h,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...k}),K=()=>o.tell(d.story),ne=Ne(L,{...d,items:f},{words:n,mark:B,level:1,small:!0,sort:We,beside:d.story?.length?
[it(n.story,K,"ajar-link")]:[],answers:j().answers,at:j().at,done:j().done,reflection:y(j().answers??{}),help:u,aside:j().
aside,needs:o.wayToNeeds,below:()=>h.startsWith("plan@")?u.line():null,onAside:k=>r.update(h,{aside:k}),onMove:k=>{x=k,j().
answers&&r.update(h,{at:x})},onChange:k=>{N({answers:k,at:x,done:!1,keeps:null}),oe()},onDone:re,onStartOver:()=>{r.remove(
h),oe(),c()}});function re(k){N({answers:be(d,k),done:!0}),w(j().answers),ne.update({answers:k,done:!0,reflection:y(k),danger:C}),
oe(),(L.querySelector(".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),
c()}let ie=yn(p,{words:n,answers:()=>j().answers,onChange:k=>r.update(h,{answers:k}),onDone:re});e.append(ie.element),L.
querySelector(".ajar-body").before(A);function me(k){let P=Xt(t,k.answers),U=r.entry(t.since)?.added?.answers;return{answers:P,
moved:en(t,P,U)}}function G(k,...P){let U=s("h2",{id:"phone-add",tabindex:"-1"},k),X=s("div",{},U,...P.map(O=>typeof O==
"string"?s("p",{},O):O));if(X.textContent===A.textContent)return;let ee=S||A.contains(document.activeElement),g=A.textContent;
A.replaceChildren(...X.childNodes),ee?U.focus({preventScroll:!0}):g&&i(k)}function Ee(k){k(),S=!0,oe(),S=!1}function le({
answers:k,moved:P}){let U=d.items.filter(q=>q.id in k).map(q=>{let[W,...H]=q.kind==="sort"?[]:we(q,j().answers[q.id]),ae=q.
said||q.ask;return s("li",{},W&&!H.length&&!q.own?`${ae}: ${W}`:ae)}),X=()=>Ee(()=>a.add(h,b,k,P)),ee=()=>Ee(()=>r.update(
h,{keeps:T()})),{added:g,keeps:O}=j(),E=O===T(),R=U.length>0;G(n[E?"phone-kept":R?"phone-add-title":"phone-done-ask"],...E?
[n["phone-kept-how"]]:[],...g&&!E?[n["phone-again"]]:[],...R?[n["phone-add-what"],s("ul",{},...U)]:[n["phone-done-what"]],
...Object.keys(P).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},E?null:it(n["phone-\
keep-mine"],ee),it(n[R?"phone-add":"phone-done"],X)))}function oe(){let{done:k,sending:P,added:U,late:X,refused:ee,keeps:g}=j();
v.hidden=_()||!!k||!!t.own,A.hidden=!k;let O=L.querySelector(".ajar-reflection + .ajar-moves");if(O&&(O.hidden=M(j())),!k){
ie.offer(!1),A.replaceChildren(),m=null;return}let{answers:E}=j();w(E)&&ne.update({answers:E,done:!0,reflection:y(E),danger:C});
let R=me(j()),q=`${t.id}.${T()}`;if(P)G(n["phone-sending"],n["phone-sending-how"]);else if(U?.round===T()){let W=Object.
keys(U.answers).length;G(n[W?"phone-added":"phone-done-title"],n[W?"phone-added-how":"phone-done-how"])}else X===T()?G(n["\
phone-here"],n["phone-late"]):ee===T()?G(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(q)?G(n["phone-he\
re"],n[r.isUnsure(q)?"phone-unsure":"phone-once"]):_()?le(R):G(n["phone-here"],n["phone-closed-done"]):G(n["phone-here"],
n["phone-all-here"]);ie.offer(!A.querySelector(".ajar-moves")||g===T())}return oe(),{name:h,is:k=>k?.id===t.id&&JSON.stringify(
k.exercise)===JSON.stringify(d),isTouched(){let{answers:k={},at:P=0,done:U}=j(),X=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return ie.isBegun()||!U&&(X||P>0||Object.values(k).some(ee=>ee!=null))},update(k){
b=k,oe()},refresh:oe,look(){m=null,oe()}}}var To=15e3;async function Io(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(To)});n=Me(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Ie(Le(o,n))}}function xn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Io(`${e}/answers`,c),{question:u,
round:h,answers:d}=c;i||t.spend(`${u}.${h}`);let l=i?["closed","no-room"].includes(i)?{late:h}:{refused:h}:{added:{round:h,
answers:d}};t.entry(a)&&t.update(a,{sending:null,...l}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,h){let d={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:h};t.update(a,{sending:d}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var vn="text-size",Ue=[.9,1,1.15,1.3,1.5],jn=1;function Lo(){try{let e=Ue.indexOf(Number(sessionStorage.getItem(vn)));return e<
0?jn:e}catch{return jn}}function Sn(e){let t=Lo();function o(){document.documentElement.style.setProperty("--phone-size",
Ue[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,Ue.length-1)),o();
try{sessionStorage.setItem(vn,Ue[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function On(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?D(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:D(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function En(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Ze(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=Re(r.value);a.begin();let{why:h}=await On(u,e);a.end(),n.textContent=h||e["keep-opening"],h?r.focus():location.replace(
u)};return t&&On(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Cn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var Mo=()=>J("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},J("path",{d:"M11 8h42v68H11z",class:"phone-light"}),J("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),J("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),J("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Nn=e=>[
s("div",{class:"phone-waiting"},Mo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],$n=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var mt=e=>JSON.parse(document.getElementById(e).textContent),$=mt("words"),gt=document.getElementById("code").textContent||
zt(location),Mn=mt("help"),fe=_t({words:$,countries:Mn,leave:bt});fe.choose(Mn.find(({home:e})=>e)?.code??"");var lt={},
ut=null,pt="",F=mt("state"),I=mn(gt,!!F&&!F.ended),se=s("main",{}),dt=s("div",{}),Rn=s("p",{class:"phone-looking",role:"\
status"}),Bn=s("p",{class:"phone-practice",hidden:!0},$["phone-practice"]),de=s("div",{class:"phone-banner",role:"status",
hidden:!0}),Dn=s("p",{class:"phone-unseen",role:"status"}),qn=e=>{Dn.textContent=e},xe="",Q=null;function Ke(e,t,{focus:o=!1}={}){
if(e===xe&&e!=="question")return;let n=o||se.contains(document.activeElement);if(xe=e,Q=null,de.hidden=!0,se.replaceChildren(),
t(),!n)return;let r=se.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function wt(e,t){
Ke("question",()=>{Q=kn(se,e,{words:$,notes:I,send:ht,announce:qn,changed:()=>he.refresh(),help:fe,tell:Ro,wayToNeeds:Bo,
noticeAfter:(o,n)=>Ft(o,n,lt)}),I.all().place!==e.name&&I.change(o=>{o.place=e.name})},t)}function Ro(e){$e({title:$.story,
close:$["help-close"],bar:s("div",{class:"ajar-help-bar"},Te({words:$,leave:bt})),parts:e.map(t=>s("p",{},t))})}function Bo(){
if(!ut)return null;let t={id:0,name:`needs@${$["phone-own-moment"]}`,exercise:ut,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{wt(t,{focus:!0}),Fn($["phone-own"],$["phone-go-back"])}},$["help-needs"])}function Ae(e={}){
let t=F.ended?null:F.question;if(Bn.hidden=!F.practice,!I.all().welcomed&&!F.ended){Ke("welcome",()=>se.append(...Cn($,fn(),
fe,_n)),e);return}if(Q?.is(t)){Q.update(t),de.hidden=!0;return}if(Q?.isTouched()&&!e.focus){Q.update(null),(t||F.ended)&&
Do();return}let o=xe==="waiting"||xe==="question";F.ended?Ke("ended",()=>{dt.replaceChildren(st({words:$,notes:I,site:pt})),
se.append(...$n($,I,fe,dt)),he.open()},e):t?wt(t,e):Ke("waiting",()=>se.append(...Nn($)),e),t&&o&&qn(`${$["phone-new"]} ${t.
exercise.title}`)}var Do=()=>Fn($[F.ended?"phone-ended-here":"phone-moved-on"],$[F.ended?"phone-go-notes":"phone-go-new"]);
function Fn(e,t){(de.hidden||de.firstChild.textContent!==e)&&de.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>Ae(
{focus:!0})},t)),de.hidden=!1}function Tn(){xe="",Q=null,F.ended||!I.all().welcomed?Ae():_n()}function _n(){I.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=I.all();e&&!t[e]?.done&&qo(t[e]),Ae({focus:!Q})}function qo(e){!e?.answers||F.ended||
e.question.name===F.question?.name||wt({...e.question,open:!1})}function In(e){F=e,F.ended&&I.end(),Ae()}var Fo=()=>I.isSpent(
"join")?{}:{"Ajar-Phone":I.key("join")},Ln=0;function _o(e){e&&!I.isSpent("join")&&I.spend("join"),clearTimeout(Ln),Ln=setTimeout(
()=>{Rn.textContent=e?"":$["phone-looking"]},e?0:1e3)}var ft=()=>{xe="",Q=null,Ae(),he.refresh()},Pn=`api/rooms/${gt}`,ht=xn(
Pn,I,()=>{Q?.refresh(),he.refresh()}),he=bn({words:$,notes:I,onForget(){F.ended||I.change(e=>{e.welcomed=!0}),ft()}});he.
element.append(s("details",{},s("summary",{},$["phone-leave"]),s("p",{},$["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},$["leave-how"])));function bt(){I.forget(),et()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},$["phone-title"]),Sn($),s("div",{class:"ajar-leave"},fe.button(),Te({words:$,leave:bt})),
Rn),I.isLost()?s("p",{class:"phone-practice",role:"status"},$["phone-lost"]):null,Bn,de),se,he.element,s("div",{class:"a\
jar-on-paper"},fe.text()),Dn);Ut(()=>I.forget());Pt(fe.open);async function Wn(e=1e3){try{({dangers:lt={},needs:ut=null,
site:pt=""}=await(await fetch("danger.json")).json()),Q?.look(),dt.replaceChildren(st({words:$,notes:I,site:pt}));for(let o of Object.
values(lt))Wt(Tt(o))}catch{setTimeout(Wn,e,Math.min(2*e,6e4))}}function Un(){if(Wn(),F.ended)I.end();else{let e=()=>In({
...F,ended:!0});Ht(Pn,F.version,{onState:In,onReached:_o,onGone:e,introduce:Fo}),ht.resume()}document.addEventListener("\
visibilitychange",()=>{document.hidden||ht.resume()}),I.listen(()=>{document.hidden||!Q?.isTouched()?ft():Q.refresh()}),
setTimeout(()=>{I.forget(),ft()},Math.min(_e,I.all().begun+_e-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(Tn(),he.refresh())}),Tn()}function Po(){let e=Object.keys(I.all().entries).length>0;return e&&(F={ended:!0},Un()),e}
F?Un():se.append(...En($,gt,Po));
