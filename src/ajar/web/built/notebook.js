var Jt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Zt=new RegExp(`(${Jt})|[.…]+|[!?;\\n]`,"gu"),Qt=/[\u0300-\u036f'’‘ʼ]/g,
Yt=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function de(e){let t={};for(let[o,a]of Object.entries(e))t[o]=Ue(a,t);return t}
var X=(e,t)=>new RegExp(e.map(o=>Ue(o,t)).join("|"),"y");function se(e,t){let o=[];for(let a=0;a<t.length;){e.lastIndex=
a;let s=e.exec(t);s&&o.push([a,e.lastIndex]),a=s?e.lastIndex:t.indexOf(" ",a)+1||t.length}return o}function Ue(e,t){return`\
(?:${(e.match(Yt)??[]).map(s=>s==="("||s==="["?"(?:(?:":s===")"?"))":s==="]"?"))?":s==="|"?"|":s==="..."?"(?:[^ .]+ ){0,\
4}":s[0]==="<"?t[s.slice(1,-1)]:Xt(s)).join("")})`}function Xt(e){let t=Ke(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),o=a=>a?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var Ke=e=>e.normalize("NFKD").replace(
Qt,"").toLowerCase();function ie(e){let t="",o=[];for(let a of e.matchAll(Zt)){if(/[.…]/.test(a[0])&&a[0]!==".")continue;
let s=`${a[1]?Ke(a[1]):"."} `;t+=s;for(let c=0;c<s.length;c++)o.push([a.index,a.index+a[0].length])}return{line:t,places:o}}var en=4,tn=87,ze=16411,Ve=[1,1],nn=[0,0],Oe=new WeakMap;function he(e,t){let{passes:o,kinds:a,learned:s}=Ze(t),{line:c,
places:r}=ie(e),u=c;for(let[p,g]of se(o,c))u=u.slice(0,p)+u.slice(p,g).replace(/[^ ]/g,"_")+u.slice(g);let l=Object.entries(
a).flatMap(([p,g])=>se(g,u).map(([k,w])=>({kind:p,start:k,end:w-1}))),i=s?on(l,c,s):l,f=(p,g)=>p.span[0]-g.span[0]||p.span[1]-
g.span[1]||(p.kind<g.kind?-1:+(p.kind>g.kind));return i.map(({kind:p,start:g,end:k})=>({kind:p,span:[r[g][0],r[k][1]]})).
sort(f)}function*Je(e){let{passes:t,kinds:o}=Ze(e);for(let a of[t,...Object.values(o)])yield,se(a,"we are here ")}function Ze(e){
return Oe.has(e)||Oe.set(e,an(e)),Oe.get(e)}function on(e,t,o){let{weights:a,kinds:s,limit:c,least:r}=o,u=sn(t,o),l=u.slice(
1).map((I,M)=>[...u[M],...I]),i=I=>{let M=new Set(I.flatMap(N=>N.places));return Ge(a,M)/Math.sqrt(M.size)},f=[...u,...l];
if(e.length)return Ce(f,i)[1]>r?e:[];let p=f.filter(I=>I.length>en),[g,k]=Ce(p,i);if(!(k>c))return[];let w=new Set(g.flatMap(
I=>I.places.slice(0,2))),[A]=Ce(Object.keys(s),I=>Ge(s[I],w));return[{kind:A,start:g[0].start,end:g.at(-1).start}]}function sn(e,{
numbers:t,weights:o}){let a=Ve,s=[[]];for(let c of e.matchAll(/[^ ]+/g)){let r=c[0]===".",u=r?Ve:t.get(c[0])??nn,l=[[0,u[0]],
[1,u[1]],[a[0],u[0]],[a[1],u[1]]],i=([f,p],g)=>((g*ze+f)*ze+p)%o.length;s.at(-1).push({start:c.index,places:l.map(i)}),a=
u,r&&s.push([])}return s.filter(c=>c.length)}var Ce=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,a)=>a[1]>o[1]?a:o,[null,-1/0]),Ge=(e,t)=>[
...t].reduce((o,a)=>o+e[a%e.length],0),Qe=(e,{kinds:t,notices:o})=>Object.entries(o).find(([a])=>e.some(({kind:s})=>t[s]===
a))?.[1]??null;function an({lists:e,passes:t,phrases:o,learned:a}){let s=de(e),c=Object.entries(o).map(([r,u])=>[r,X(u,s)]);
return{passes:X(t,s),kinds:Object.fromEntries(c),learned:a&&rn(a)}}function rn({same:e,concepts:t,weights:o,kinds:a,limit:s,
least:c}){let r=new Map,u=2;for(let f of e){for(let p of f.split(" "))r.set(p,[u,u]);u++}for(let[f,p]of t.entries())for(let g of p.
split(" "))r.set(g,[u++,2+e.length+f]);let l=f=>[...f.join("")].map(p=>p.charCodeAt(0)-tn),i=Object.entries(a).map(([f,p])=>[
f,l(p)]);return{numbers:r,weights:l(o),kinds:Object.fromEntries(i),limit:s,least:c}}var cn=["button","input","select","summary","textarea"],ln=["input","select","textarea"];function n(e,t={},...o){let a=document.
createElement(e);for(let[s,c]of Object.entries(t))s.startsWith("on")?a.addEventListener(s.slice(2),c):c===!0?a.setAttribute(
s,""):c!==!1&&c!=null&&a.setAttribute(s,c);return cn.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),ln.
includes(e)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}var H=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let c=t[a];return s?Number.isInteger(c)?c+1:o:["number",
"string"].includes(typeof c)?c:o}),ee=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ae(e,t){let o=t[e.among?.item]??{},a=e.cards.filter(s=>e.among?.piles.includes(o[s.id]));return a.length?
a:e.cards}var Ye=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(a=>a.id===o))};function Q(e,t){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,t(e["keep-opening"])},400))},end(){clearTimeout(o),
o=0,a&&t(""),a=!1}}}function Xe(e,t,o){let{words:a,level:s=3,small:c=!1,beside:r=[]}=o,u={...fn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,i={...o.answers},f=0,p=null,g=0,k=o.aside??0,w=[t.why?n("p",{class:"\
ajar-why"},t.why):null,t.private?n("p",{class:"ajar-private"},t.private):null].filter(Boolean),A=n("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),I=n("div",{}),M=n("div",{class:"ajar-body"}),N=n("section",{class:"ajar-form","\
aria-labelledby":`${l}-title`},n(`h${s}`,{id:`${l}-title`},t.title),...c?[n("div",{class:"ajar-beside"},...r,un(w,a))]:w,
I,M,A);e.replaceChildren(N);function F(){let x=t.items.filter(W=>ee(W,i));return c&&t.together?[x]:x.map(W=>[W])}let v=x=>{
A.replaceChildren(x)},_=Q(a,v);function U(x,W){A.replaceChildren(`${x} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{
i=W,v(""),o.onChange(i),D({focus:!0})}},a["put-back"]))}function S(x,W){i={...i,[x.id]:W},pn(M),v(""),o.onChange(i),m()}
function $(){P(!0),_.begin(),g=setTimeout(B,8e3)}function B(){g&&(clearTimeout(g),g=0,P(!1),_.end())}function P(x){for(let W of p?.
fieldsets??[])W.disabled=x}function m(){if(!p)return;let{items:x,skip:W,where:d,next:j}=p,L=F().length;W.textContent=h(x)?
a["clear-and-skip"]:a.skip,d.textContent=H(a["question-of"],{n:f+1,all:L}),d.hidden=c&&L===1,j.textContent=f===L-1?a.done:
a.next}let h=x=>x.some(({id:W})=>i[W]!=null);function b(x,W=!0){if(g)return;let d=F();if(f+=x,f>=d.length){f=d.length-1,
$(),o.onDone(i);return}D({focus:W,again:x<0})}function O(x,W){let d=`${l}-${x.id}`,j=n("legend",{},H(x.ask,i)),L=x.hint?
n("p",{class:"ajar-hint",id:`${d}-hint`},x.hint):null,R=[L,W.mark].filter(Boolean).map(({id:oe})=>oe),T=x.among?{...x,cards:ae(
x,i)}:x,z=u[x.kind](T,Ye(T,i[x.id]),{words:a,level:s+1,group:d,change:oe=>S(x,oe),say:v,remarks:o.remarks,...W}),V={class:`\
ajar-item ajar-${x.kind}`,tabindex:"-1","aria-describedby":R.join(" ")||null};return n("fieldset",V,j,L,z)}function D({focus:x=!1,
again:W=!1}={}){let d=F();f=Math.max(0,Math.min(f,d.length-1));let j=d[f],L=o.mark?.(j),R=L?n("p",{class:"ajar-mark",id:`${l}\
-${j[0].id}-mark`},L):null,T=n("div",{class:"ajar-moves"}),z=f>0?()=>b(-1):null,V=j.map(xe=>O(xe,{mark:R,again:W,moves:T,
back:z})),oe=n("button",{type:"button",onclick:()=>{if(g)return;let xe=i,Vt=h(j);i={...i,...Object.fromEntries(j.map(({id:Gt})=>[
Gt,null]))},o.onChange(i),b(1),Vt&&U(a.cleared,xe)}}),He=n("button",{type:"button",onclick:()=>{g||(v(""),b(1))}}),ve=n(
"p",{class:"ajar-where"});p={items:j,skip:oe,where:ve,next:He,fieldsets:V},I.replaceChildren(),T.replaceChildren(oe,He),
z&&T.prepend(n("button",{type:"button",onclick:z},a.back));let Pe=V.length===1;R&&Pe&&V[0].lastElementChild.before(R),M.
replaceChildren(ve,...R&&!Pe?[R]:[],...V,T),m(),o.onMove?.(f),x&&(V[0].focus({preventScroll:!0}),ve.scrollIntoView({block:"\
nearest"}))}function y(x){if(I.replaceChildren(),!x||!o.help||k>x.kinds.length)return null;let W=()=>{k=x.kinds.length+1,
o.onAside?.(k),I.replaceChildren(),M.querySelector("[tabindex]").focus()},{help:d,needs:j}=o;return I.append(d.notice(x,
{level:s+1,aside:W,needs:j})),I.querySelector("[tabindex]")}function E(x,{focus:W=!1,danger:d=null}={}){p=null;let j=n(`\
h${s+1}`,{tabindex:"-1"},a["what-you-said"]);M.replaceChildren(n("div",{class:"ajar-reflection"},j,...x.flatMap(R=>Se(R,
s+2)),o.below?.()??null),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>{f=0,D({focus:!0,again:!0})}},
a.change),n("button",{type:"button",onclick:()=>{let R=i;i={},f=0,k=0,o.onAside?.(0),o.onStartOver(),D({focus:!0}),U(a["\
started-over"],R)}},a["start-over"])));let L=y(d);W&&(L??j).focus()}function q(x){let W=M.contains(document.activeElement);
W&&p&&!g||(B(),i={...x.answers},x.done?E(x.reflection,{focus:W,danger:x.danger}):(f=x.at??Math.max(0,F().findIndex(d=>d.
some(({id:j})=>i[j]==null))),D()))}let{done:C,reflection:K,danger:G}=o;return q({answers:i,at:o.at,done:C,reflection:K,danger:G}),
{update:q,release:B,say:x=>{B(),v(x)}}}var un=(e,t)=>e.length?n("details",{},n("summary",{},t["why-this"]),...e):"";function pn(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Se=({heading:e,said:t,words:o},a)=>[e?n(`h${a}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(s=>n(
"li",{},s))):t.length?n("p",{class:"ajar-said"},t[0]):null,...o.map(s=>n("p",{},s))].filter(Boolean),fn={ruler(e,t,{group:o,
change:a}){let s=Array.from({length:11},(c,r)=>n("label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:r,checked:t===
r,onchange:()=>a(r),"aria-describedby":r===0?`${o}-low`:r===10?`${o}-high`:null}),n("span",{},`${r}`)));return n("div",{
class:"ajar-scale"},n("div",{class:"ajar-numbers"},...s),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},
"0"),` ${e.low}`),n("span",{id:`${o}-high`},n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:a,change:s,remarks:c}){
let{chosen:r,own:u}=t||{chosen:[],own:""},l=()=>s(r.length||u.trim()?{chosen:[...r],own:u}:null),i=e.many?"checkbox":"ra\
dio",f=e.cards.map(g=>n("input",{type:i,name:a,value:g.id,checked:r.includes(g.id),onchange:k=>{e.many?r=r.filter(w=>w!==
g.id).concat(k.target.checked?g.id:[]):(r=[g.id],u="",p&&(p.value="")),l()}})),p=e.own?n("input",{type:"text",value:u,maxlength:500,
oninput:g=>{u=g.target.value,!e.many&&u.trim()&&(r=[],f.forEach(k=>{k.checked=!1})),l()}}):null;return n("div",{class:"a\
jar-cards"},n("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((g,k)=>n("label",{class:"ajar\
-card"},f[k],n("span",{},g.text))),p?n("label",{class:"ajar-own"},n("span",{},e.own),p):null,p&&e.remark&&c?c(p,e):null)},
text(e,t,{words:o,change:a,remarks:s}){let c=n(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,
oninput:l=>a(l.target.value.trim()?l.target.value:null)});e.long&&(c.value=t??"");let r=e.opener||o["own-words"],u=n("la\
bel",{class:"ajar-words"},n("span",{},r),c);return e.remark&&s?n("div",{},u,s(c,e)):u},list(e,t,{words:o,change:a}){let s=n(
"div",{}),c=()=>{let p=[...s.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());a(p.length?p:null)},r=()=>[...s.
children].forEach((p,g)=>{p.querySelector("label > span").textContent=H(o.line,{n:g+1}),p.querySelector("button").setAttribute(
"aria-label",H(o["remove-line"],{n:g+1}))}),u=n("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),s.lastElementChild.
querySelector("input").focus()}},o["add-line"]),l=()=>{r(),u.hidden=s.children.length>=e.most},i=p=>{let g=n("div",{class:"\
ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"text",value:p,maxlength:2e4,oninput:c})),n("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let k=g.nextElementSibling||g.previousElementSibling;g.remove(),k||
i(""),l(),c(),(k||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(g),l()},f=t||[];for(let p=0;p<Math.
max(e.lines,f.length);p++)i(f[p]??"");return n("div",{class:"ajar-lines"},s,u)},date(e,t,{words:o,change:a}){return n("l\
abel",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:s=>a(s.target.value||null)}))}};function et({title:e,close:t,bar:o,parts:a}){let s=()=>{r.close?r.close():r.remove()},c=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=n("dialog",{class:"ajar ajar-help","aria-labelledby":c.id,onclose:()=>r.remove(),onkeydown:u=>{u.
key==="Escape"&&(u.preventDefault(),u.stopPropagation(),s())}},o,c,...a,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:s},t)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),c.focus()}var tt=["emergency","crisis","violence","agency","worried","child"],dn=["crisis","violence"],st='a[href$="#Help-lines"]',
J=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function nt(){for(let e of J().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&J().listeners.delete(e),e.shown||(e.shown=t)}}function hn(e,{zone:t="",
languages:o=[]}){let a=u=>u.endsWith("/")?t.startsWith(u):t===u,s=e.find(({zones:u})=>u.some(a));if(s)return s.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let c=e.find(u=>u.home);return c?c.code:o.map(u=>u.split("-").slice(1).join("-").
toUpperCase()).find(u=>e.some(({code:l})=>l===u))??""}function at(e,t,o){let a=Object.values(t).flatMap(r=>typeof r=="st\
ring"||Array.isArray(r)?r:r?.own??[]);for(let r of Object.values(o)){let u=a.flatMap(i=>he(i,r)),l=Qe(u,r);if(l)return{...l,
kinds:[...new Set(u.map(({kind:i})=>i))].sort()}}let s=e.filter(({id:r,kind:u})=>u==="ruler"&&t[r]!=null),c=Object.values(
o)[0]?.["rulers-at-zero"];return c&&s.length===3&&s.every(({id:r})=>t[r]===0)?{...c,kinds:[]}:null}var $e=(e,t)=>t.flatMap(
o=>e.lines.filter(a=>a.topic===o)),Ee=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
ot=e=>`tel:${e.match(/\d+/)[0]}`;function rt({words:e,countries:t=[],leave:o,onCountry:a=()=>{}}){t.length&&(J().countries=
t);let s=()=>J().countries,c=()=>J().chosen||hn(s(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),r=()=>s().find(S=>S.code===c());function u(S){J().chosen=S,nt();for(let{element:$,draw:B}of J().
listeners)B($)}function l(S,$){return $(S),J().listeners.add({element:S,draw:$,shown:!1}),queueMicrotask(nt),S}let i=S=>l(
n("div",{}),$=>$.replaceChildren(...S())),f=()=>{let S=[...s(),{code:"-",country:e["help-elsewhere"]}],$=n("select",{onchange:()=>{
u($.value),a($.value)}},...S.map(B=>n("option",{value:B.code},B.country)));return l($,()=>{$.value=r()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),$)},p=({say:S,to:$},B)=>{if(/^(tel|sms):/.test($))return n("a",
{class:B?"ajar-reach":"ajar-reach ajar-first",href:$},n("span",{},...Ee(S)));let P=n("span",{},S),m=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":H(e["help-copy-what"],{address:$}),onclick:async()=>{await mn($,P)&&(m.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},P," ",m)},g=S=>n("li",{},n("p",{class:"ajar-for"},S.
for_what),n("p",{class:"ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...S.reach.map(p))),k=({emergency:S,note:$})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),$?n("\
p",{class:"ajar-hint"},$):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:ot(S)},H(e["help-call"],{number:S})))),
w=S=>i(()=>{let $=r();if(!$)return[n("p",{},e["help-elsewhere-how"])];let B=S.flatMap(P=>P==="emergency"?k($):$e($,[P]).
map(g));return[n("ul",{class:"ajar-help-lines"},...B)]});function A(){et({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},f(),Ae({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),w(tt),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function I({title:S,text:$,now:B,lines:P,kinds:m,
countries:h},{level:b,aside:O,needs:D}){return h&&!U()&&(J().countries=h),n("section",{class:"ajar-danger"},n(`h${b}`,{tabindex:"\
-1"},S),n("p",{},$),m.length?null:D?.()??null,f(),w(P),n("ul",{class:"ajar-todo"},...B.map(y=>n("li",{},y))),n("p",{class:"\
ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:O},e["help-aside"]))}let M=()=>n("butto\
n",{type:"button",class:"ajar-get-help",onclick:A},e["help-get"]);function N({emergency:S,...$}){let P=dn.map(h=>$e($,[h])[0]?.
reach??[]).flatMap(h=>["tel:","sms:"].map(b=>h.find(({to:O})=>O.startsWith(b))));return[{say:H(e["help-call"],{number:S}),
to:ot(S)},...P.filter(Boolean)]}let F=(S=`${e["help-line"]} `)=>i(()=>{let $=r(),B=($?N($):[]).flatMap(({say:h,to:b},O)=>[
O?" · ":"",n("a",{href:b},...Ee(h))]),P=n("button",{type:"button",class:"ajar-link",onclick:A},e["help-get"]),m=n("span",
{class:"ajar-off-paper"},B.length?" · ":"",P);return[n("p",{class:"ajar-help-line"},S,...B,m)]});function v(S){if(!U())
return;let[$]=[...S.querySelectorAll(st)].reverse();$?.closest("p, ul").after(F(""));for(let B of S.querySelectorAll("de\
tails"))B.open=B.querySelector("summary").textContent===r()?.country}let _=()=>i(()=>{let S=r();return S?[n("p",{},n("b",
{},`${e["help-title"]}, ${S.country}`)),n("p",{},`${e["help-danger"]} ${H(e["help-call"],{number:S.emergency})}`),n("ul",
{},...$e(S,tt).map(({for_what:$,name:B,reach:P,hours:m})=>n("li",{},...Ee(`${$}: ${B}. ${P.map(({say:h})=>h).join(" · ")}\
. ${m}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),U=()=>s().length>0;return{open:A,notice:I,button:M,line:F,addNumbers:v,
text:_,choose:u,code:c,isKnown:U}}var Ae=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ct(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
t=>{t.target.closest?.(st)&&(t.preventDefault(),t.stopPropagation(),J().open())},{capture:!0})}async function mn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function lt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}function Le(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function it(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",a=>{a.repeat||(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
Le()))},{capture:!0})}function ut(e,t,{words:o,group:a,change:s,say:c}){let r={...t},u={},l=e.piles.map(k=>(u[k.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let A=p[w.dataTransfer.
getData("text/plain")]?.[k.id];A&&!A.matches(":disabled")&&(A.checked=!0,f(A.dataset.card,k))}},u[k.id]))),i=()=>e.piles.
forEach(k=>{u[k.id].textContent=H(o["pile-count"],{pile:k.text,n:Object.values(r).filter(w=>w===k.id).length})}),f=(k,w)=>{
r[k]=w.id,i(),s({...r}),c(H(o.moved,{card:e.cards.find(A=>A.id===k).text,pile:w.text}))},p={},g=e.cards.map(k=>{p[k.id]=
{};let w=`${a}-${k.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:A=>A.dataTransfer.setData(
"text/plain",k.id)},n("legend",{},k.text),n("div",{class:"ajar-into"},...e.piles.map(A=>{let I=n("input",{type:"radio",name:w,
value:A.id,"data-card":k.id,checked:r[k.id]===A.id,onchange:()=>f(k.id,A)});return p[k.id][A.id]=I,n("label",{},I,n("spa\
n",{},A.text))})))});return i(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...l),...g)}var Me=["open","closed","half-open"],gn=2,bn=90,kn=87,yn=31,jn=2147483647,Ne=3,me="none",pt=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
wn=/[“”„«»"' \t\n]/g,ft=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,vn=["i","im","id","ill","ive","its","we",
"were","well"],xn=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,On=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Te=new WeakMap;function Cn(e,t){let o=ht(t),{sentences:a,forms:s,at:c}=En(e,o);if(c<0||s[c].name===me)return{kind:"",reason:"",
notes:[],remarks:[]};let r=Nn(Mn({sentences:a,forms:s,at:c},o),o.learned),{name:u,start:l,end:i}=s[c],f=In(r,u,Ie(e,a[c],
l,i),t),p=Dn(e,a,o),g=[f,...p.map(k=>k.remark)].filter(Boolean);return{kind:r,reason:f,notes:p,remarks:g.slice(0,gn)}}function Sn(e,t){let o=ht(t),a=t["about-statements"],s=bt(Wn(e)),c=[],r="";for(let[g,k]of Object.entries(o.blame)){let[w]=s.
flatMap(I=>qn(g,k,I,o));if(!w)continue;let A=Rn(e,w,o.quotedTo[g]);c.length||(r=Bn(g,e,w,o)),c.push({name:g,words:A,remark:H(
a.blame[g].say,{words:A})})}let u=c.map(g=>g.name),l=Object.keys(o.parts).filter(g=>s.some(({line:k})=>te(o.parts[g],k))),
i=l.map(g=>a.parts[g]).join(", "),f=l.length?H(a.mirror,{parts:i}):"",p=[f,c.length?`${c[0].remark} ${r}`:""].filter(Boolean);
return{parts:l,mirror:f,blame:u,notes:c,rewording:r,remarks:p}}function dt({remark:e,opener:t=""},o,a){return a?.coach?Object.
values(a.dangers).some(c=>he(o,c).length)?[]:e==="question"?Cn(o,a.coach).remarks:Sn(`${t.replace(/…$/,"")} ${o}`,a.coach).
remarks:[]}function ht(e){return Te.has(e)||Te.set(e,$n(e)),Te.get(e)}function $n(e){let t=de(e.lists),o=l=>Object.fromEntries(
Object.entries(l).map(([i,f])=>[i,X(f,t)])),{limit:a,unit:s,forms:c,weights:r}=e.learned,u=l=>[...l.join("")].map(i=>i.charCodeAt(
0)-kn);return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:o(e.anywhere),first:o(e.first),stated:X(e.stated,t),
notes:o(e.notes),learned:{limit:a,unit:s,forms:c,weights:Me.map(l=>u(r[l]))},passes:X(e.passes,t),quotes:X(e.quotes,t),blame:o(
e.blame),unless:o(e.unless),quotedTo:o(e["quoted-to"]),parts:o(e.parts),verbs:new Set(e.verbs.split("|"))}}function te(e,t){
for(let o=0;o<t.length;o=t.indexOf(" ",o)+1||t.length)if(e.lastIndex=o,e.test(t))return[o,e.lastIndex]}function En(e,t){
let o=bt(e),a=o.map(i=>An(i,t)),s=i=>o.map((f,p)=>p).filter(i),c=s(i=>o[i].mark==="?"),r=c.filter(i=>mt(o[i])>=Ne),u=s(i=>![
"none","echo","short"].includes(a[i].name)),[l]=[r,c,u].filter(i=>i.length).map(i=>i.at(-1));return{sentences:o,forms:a,
at:l??o.length-1}}var ge=e=>e.trim().split(" ").slice(0,-1),mt=({line:e})=>ge(e).length-1;function An({line:e,mark:t},{anywhere:o,
first:a,fillers:s,stated:c}){for(let[l,i]of Object.entries(o)){let f=te(i,e);if(f)return{name:l,start:f[0],end:f[1]}}let r=Object.
entries(a).map(([l,i])=>({name:l,place:te(i,e)})).filter(({place:l})=>l).map(({name:l,place:[i,f]})=>({name:l,start:i,end:f}));
if(r.length){let l=r.reduce((i,f)=>f.start<i.start?f:i);return["what","how","why","when"].includes(l.name)?(c.lastIndex=
l.start,t!=="?"&&c.test(e)?{...l,name:me}:e.slice(2,l.start).split(" ").filter(Boolean).some(p=>!s.has(p))?{...l,name:`${l.
name}-mid`}:l):l.name!=="wonder"&&t!=="?"?{...l,name:me}:l}let u=gt(ge(e).slice(1),s).length>Ne?"echo":"short";return{name:t===
"?"?u:me,start:2,end:e.length}}function gt(e,t){let o=e.findIndex(a=>!t.has(a));return e.slice(o)}function Ln({sentences:e,
forms:t,at:o},{fillers:a}){let{line:s,mark:c}=e[o],r=gt(ge(s).slice(1),a),u=ge(s.slice(t[o].start)),l=["what","how","why",
"tell","half-open"],i=t.filter(({name:f},p)=>p!==o&&(e[p].mark==="?"||l.includes(f)));return[...r,...[2,3].map(f=>`> ${u.
slice(0,f).join(" ")}`),...[1,2].map(f=>`$ ${r.slice(-f).join(" ")}`),`mark ${c}`,`length ${Math.min(Math.floor(r.length/
3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,...i.map(({name:f})=>`beside ${f}`)]}function Tn(e){let t=0;for(let o of e)
t=(t*yn+o.codePointAt(0))%jn;return t}function Mn(e,t){let{forms:o,weights:a,unit:s}=t.learned,c=o[e.forms[e.at].name]??
Me.map(()=>0),r=new Set(Ln(e,t).map(l=>Tn(l)%a[0].length)),u=s/Math.sqrt(r.size);return c.map((l,i)=>l+[...r].reduce((f,p)=>f+
a[i][p],0)*u)}function Nn(e,{limit:t}){let[o,a]=[...e].sort((s,c)=>c-s);return o-a>=t?Me[e.indexOf(o)]:""}function In(e,t,o,a){
let s=a["about-questions"];return e==="closed"?s[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?
H(s[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:o}):e!=="open"?"":H(s[{what:"open",how:"open",
why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:o})}function Dn(e,t,{data:o,notes:a}){let s=o["abou\
t-questions"].notes,c=t.filter(u=>u.mark==="?"),r=c.length?c:t.slice(-1);return Object.entries(a).flatMap(([u,l])=>{let i=r.
map(p=>({sentence:p,place:te(l,p.line)})).find(({place:p})=>p);if(i){let p=Ie(e,i.sentence,...i.place);return[{name:u,words:p,
remark:H(s[u],{words:p})}]}let f=r.filter(p=>mt(p)>=Ne).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:s[u]}]:
[]})}function qn(e,t,o,{passes:a,quotes:s,unless:c}){if(te(s,o.line))return[];let r=o.line;for(let[l,i]of se(a,r))r=r.slice(
0,l)+r.slice(l,i).replace(/[^ ]/g,"_")+r.slice(i);let u=te(t,r);return!u||c[e]&&te(c[e],r)?[]:[{sentence:o,start:u[0],end:u[1]}]}
function Rn(e,{sentence:t,start:o,end:a},s){let c=s&&te(s,t.line.slice(o,a));return Ie(e,t,o,c?o+c[1]:a)}function Bn(e,t,o,a){
let s=a.data["about-statements"].blame[e],c=s.try?Fn(e,t,o,a):0,r=c>0?_n(t,o.sentence,c):"",u=e==="ultimatum"&&ie(r).line.
split(" ").some(l=>vn.includes(l));return r&&!u?H(s.try,{rest:r}):s.otherwise}function Fn(e,t,{sentence:o,start:a,end:s},{
verbs:c}){let{line:r}=o,u=r.slice(a,s).trim().split(" "),l=u[0]==="you"||u[0]==="u",i=p=>l&&u.slice(1,1+p.length).join()===
p.join(),f=0;if(e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("not")&&(f=s),e==="always"&&i(["never"])&&c.has(u[2])&&(f=
r.indexOf(` ${u[2]} `,a)+1),e==="makes"&&i(["make","me","feel"])&&(f=r.indexOf(" feel ",a)+6),e==="feel-you"){let p=r.slice(
a).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);f=p<0?0:a+p+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(
r.slice(a))){let[[p],[,g]]=[o.places[a],o.places[s-1]];t.slice(p,g).includes(",")&&(f=a+u.slice(0,3).join(" ").length+1)}
return f<r.length-2?f:0}function _n(e,{places:t},o){let[a]=e.slice(t[o][0],t.at(-1)[0]).split(On,1),s=a.replace(ft," ").
replace(/^ +| +$/g,"");return[...s].length<=bn?s:""}var Ie=(e,{places:t},o,a)=>e.slice(t[o][0],t[a-1][1]).replace(ft," ").
replace(xn,"");function bt(e){let{line:t,places:o}=ie(e),a=[],s=0;for(let c=0;c<=t.length;c=t.indexOf(" ",c)+1||t.length+
1){let r=t.startsWith(". ",c);if(!(!r&&c<t.length)){if(c>s){let[u]=o[s],[,l]=o[c-1],i=r?o[c]:[l,l];a.push({line:`^ ${t.slice(
s,c)}. `,places:[[u,u],[u,u],...o.slice(s,c),i,i],mark:r?e.slice(...o[c]):""})}s=c+2}}return a}function Wn(e){return e.replace(
pt,"").replace(wn,"")?e.replace(pt,t=>" ".repeat(t.length)):e}var Hn=1200;function kt(e,{words:t,find:o}){let a=n("div",{"aria-live":"polite"}),s=n("p",{class:"ajar-hint"}),c=n("div",
{class:"ajar-remarks"},a,s),r=0,u=[],l=p=>{window.ajarNoRemarks=p,u=[],f()},i=(p,g)=>n("button",{type:"button",class:"aj\
ar-link",onclick:()=>l(g)},p);function f(){let p=window.ajarNoRemarks===!0,g=p||!e.value.trim()?[]:o(e.value);g.length&&
g.join(`
`)===u.join(`
`)||(u=g,a.replaceChildren(...g.map(k=>n("p",{},k))),p?s.replaceChildren(i(t["remarks-on"],!1)):g.length?s.replaceChildren(
`${t["remarks-limits"]} `,i(t["remarks-off"],!0)):s.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
r),r=setTimeout(f,Hn)}),c}var yt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Pn=new RegExp(`^${yt}+|${yt}\
+$`,"g"),Un=/[\p{L}\p{N}_]+/gu,Kn=/^[\p{L}\p{N}_]+/u,zn=/\{([a-z][a-z0-9-]*)\}/,[Vn,Gn]=["⁨","⁩"],jt=/[.!?…؟。][\u2069”’"')»]*$/,
Jn=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
re=e=>e.replace(Pn,""),Y=e=>e.toLowerCase().toUpperCase(),De=e=>e.match(Kn)?.[0]??"",wt=(e,t="en-US")=>new Date(`${e}T00\
:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function ue(e,t){let o=e.split(zn),a=o.pop(),s="";for(let c=0;c<
o.length;c+=2){let r=re(t[o[c+1]]),u=Zn(o[c],r);s+=(jt.test(s)?u.replace(/^,+/,""):u)+Qn(r)}return jt.test(s)?s:s+a}function Zn(e,t){
let o=Y(De(t));if(!o)return e;for(let a of e.matchAll(Un))if(Y(a[0])===o)return e.slice(0,a.index);return e}var Qn=e=>Jn.
test(e)?`${Vn}${e}${Gn}`:e;var qe=2e4,Yn=10,Xn=/^(\d{4})-(\d\d)-(\d\d)$/,Z=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function Fe({items:e,ids:t},o){let a=Object.keys(o).filter(c=>!t.includes(c));if(a.length)throw new Z("unkn\
own-items",{items:a.sort()});let s=Object.fromEntries(t.map(c=>[c,null]));for(let c of e){let r=o[c.id],u=r==null?null:to[c.
kind](r,c);ee(c,s)&&(s[c.id]=eo(c,u,s))}return s}function Ot(e,t){try{Fe(e,t)}catch(o){if(o instanceof Z)return!1;throw o}
return!0}var Ct=e=>Object.values(e).every(t=>t==null);function ce(e,t){if(t==null)return[];switch(e.kind){case"choice":return[
...t.chosen.map(o=>vt(e.cards,o)),re(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}\
: ${vt(e.piles,t[o.id])}`);case"date":return[wt(t)];case"list":return t.map(re);default:return[re(`${t}`)]}}var vt=(e,t)=>e.
find(o=>o.id===t)?.text??t;function eo(e,t,o){if(e.kind!=="choice"||!t)return t;let a=ae(e,o).map(({id:c})=>c),s=t.chosen.
filter(c=>a.includes(c));return s.length||t.own?{chosen:s,own:t.own}:null}var to={ruler(e){if(!Number.isInteger(e)||e<0||
e>Yn)throw new Z("answer-ruler");return e},choice(e,{cards:t,many:o,own:a}){let s=t.map(({id:l})=>l);if(!xt(e)||!Array.isArray(
e.chosen)||!e.chosen.every(Be(s)))throw new Z("answer-cards");let{chosen:c}=e,r=Re("own"in e?e.own:"")??"";if(r&&!a)throw new Z(
"answer-own");if(!o&&c.length+!!r>1)throw new Z("answer-one-card");let u=s.filter(l=>c.includes(l));return u.length||r?{
chosen:u,own:r}:null},sort(e,{cards:t,piles:o}){let a=t.map(({id:r})=>r),s=Be(o.map(({id:r})=>r));if(!xt(e)||!Object.keys(
e).every(Be(a))||!Object.values(e).every(s))throw new Z("answer-piles");let c=a.filter(r=>Object.hasOwn(e,r)).map(r=>[r,
e[r]]);return c.length?Object.fromEntries(c):null},text:Re,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Z(
"answer-lines",{most:t});let o=e.map(a=>Re(a)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(typeof e!=
"string"||!no(e))throw new Z("answer-day");return e}};function Re(e){if(typeof e!="string")throw new Z("answer-text");if(e.
length>qe&&[...e].length>qe)throw new Z("answer-long",{most:qe});return re(e)?e:null}var Be=e=>t=>e.includes(t),xt=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e);function no(e){let[,t,o,a]=(e.match(Xn)??[]).map(Number),c=[31,t%4===0&&(t%100!==0||
t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&a>0&&a<=c}var oo=[{answers:["all"]}],so=/\p{L}/u,ao=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,ro=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
co=/\{([a-z][a-z0-9-]*)\}/g;function $t({items:e,rules:t,reflection:o},a,{plain:s=!1}={}){let c=Object.fromEntries(e.map(
({id:i})=>[i,a[i]??null]));if(Ct(c))return"nothing"in o?[be([o.nothing])]:[];let r=lo({items:e,answers:c,rules:t,phrases:o}),
l=(s||!t.length?oo:t).flatMap(r);return s||!("closing"in o)?l:[...l,be([o.closing])]}var be=e=>({words:e,heading:"",said:[]}),
ne=(e,t,o=[])=>({words:o,heading:e,said:t}),St=(e,t)=>e.filter(o=>!t.has(Y(o)));function lo({items:e,answers:t,rules:o,phrases:a}){
let s=m=>e.find(({id:h})=>h===`couple-${m}`)??e.find(({id:h})=>h===m),c=m=>t[s(m)?.id]??null,r=m=>s(m)?ce(s(m),c(m)):[],
u=m=>{let h=new Set(m.map(s));return e.filter(b=>h.has(b))},l=m=>{let h=c(m);return typeof h=="number"?h:r(m).length},i=m=>m.
map(h=>c(h)?.chosen).find(h=>Array.isArray(h))??[],f=(m,h)=>{let[b,O]=[s(m),c(m)];return b?.kind!=="sort"||!O?[]:b.cards.
filter(({id:D})=>O[D]===h).map(({text:D})=>D)},p=m=>new Set(m?r(m).map(Y):[]),g=({if:m=[],unless:h=[]})=>m.every(k)&&!h.
some(k);function k(m){if(typeof m=="string")return c(m)!==null;let{item:h=[],cards:b,piles:O,without:D,only:y,least:E,asked:q}=m;
if(q)return!!s(q)&&ee(s(q),t);let C=h.find(x=>c(x)!==null);if(!C)return!1;let K=i([C]);return b&&!b.some(x=>K.includes(x))||
O&&!O.some(x=>St(f(C,x),p(D)).length)||y&&!(x=>x.size===1&&x.has(y))(new Set(Object.values(c(C))))?!1:E==null||l(C)>=E}let w=(m,h={})=>H(
a[m],h);function A(m,h={}){if(typeof m=="string")return w(m,h);if(!g(m))return null;let{phrase:b,of:O,score:D}=m;if(D){let y=S(
D);return y===null?null:w(b,{t:50+10*y})}return O?r(O).length?w(b,{n:l(O),...h}):null:w(b,h)}let I=(m=[],h={})=>m.map(b=>A(
b,h)).filter(b=>b!==null),M=(m,h)=>{let b=I(m,h);return b.length?[be(b)]:[]};function N(m){if(typeof m=="string")return r(
m);if("level"in m)return $(m);if("phrase"in m){let[E]=m.of?r(m.of):[],q=A(m,E===void 0?{}:{words:E});return q===null?[]:
[q]}let{item:h,pile:b,also:O,without:D}=m,y=b?f(h,b):r(h);return O&&(y=y.filter(E=>p(O).has(Y(E)))),St(y,p(D))}let F=({heading:m,
under:h})=>m?w(m):(h&&s(h)?.said)??"";function v(m,h){let b=s(m);if(b?.kind!=="sort"||t[b.id]===null)return[];let O=y=>b.
piles.find(E=>E.id===y).text;return(h??b.piles.map(({id:y})=>y)).map(y=>({id:y,text:O(y),cards:f(m,y)}))}let _=o.find(m=>m.
ladder)?.ladder,U=()=>Math.floor(_.rungs.length/2);function S(m){let[h]=i([m]);return!_||!h?null:U()-_.rungs.findIndex(({
card:b})=>b===h)}function $({level:m,up:h=0}){let b=m.map(S).find(D=>D!==null);if(!_||b===void 0)return[];let O=_.rungs[U()-
b-h];return O?r(O.item):[]}let B={answers({answers:m}){return(m[0]==="all"?e:u(m)).filter(({id:b})=>t[b]!==null).map(b=>ne(
b.said||b.ask,ce(b,t[b.id])))},lines(m){let h=m.lines.flatMap(N),b=h.length?[ne(F(m),h,I(m.say))]:[],O=m.count?.[Math.min(
h.length,m.count.length-1)];return O?[...b,be([w(O,{n:h.length})])]:b},piles({piles:m,only:h,heading:b,below:O={},all:D={}}){
let y=E=>E.length===s(m).cards.length;return v(m,h).filter(({cards:E})=>E.length).flatMap(({id:E,text:q,cards:C})=>{let K=y(
C)&&D[E]||O[E],G=b?w(b,{pile:q}):q;return[ne(G,C),...M(K?[K]:[])]})},empty(m){let h=v(m.empty,m.only).filter(({cards:b})=>!b.
length).map(({text:b})=>b);return h.length?[ne(F(m),h,I(m.say))]:[]},sentence(m){let h=a[m.sentence],b=[...h.matchAll(co)].
map(([,D])=>D),O=Object.fromEntries(b.map(D=>[D,r(D).join(" ")]));return Object.values(O).every(Boolean)?[ne(F(m),[ue(h,
O)])]:[]},message(m){let h=m.message.parts.map(b=>[b,r(b.item)[0]]).filter(([,b])=>b).map(([b,O])=>P(b,O,m.message));return h.
length?[ne(F(m),[h.join(" ")])]:[]},ladder(){let[m=""]=r(_.goal),[[h],[b]]=[i([_.today]),i([_.later])],O=_.rungs.map(({card:D,
item:y})=>{let E=s(y)?.said??"",[q]=r(y),C=q?`${E}: ${q}`:w("open",{level:E}),K=io(D===h,D===b,!!b);return K?w(K,{level:C}):
C});return[ne(w(m?"ladder":"ladder-unnamed",{goal:m}),O)]},missing({missing:m,say:h}){let b=u(m).filter(({id:O})=>t[O]===
null);return b.length?M(h,{parts:b.map(O=>O.said).join("; ")}):[]},repeated(m){let h=m.repeated.map(r),b=new Map;for(let y of h.
flat())b.has(Y(y))||b.set(Y(y),y);let O=y=>h.filter(E=>E.some(q=>Y(q)===y)).length>1,D=[...b].filter(([y])=>O(y)).map(([
,y])=>y);return D.length?[ne(F(m),D)]:[]}};function P(m,h,{self:b=[],small:O=[],capitals:D=[]}){let{opener:y,clause:E,clauses:q=[],
questions:C=[],names:K=!1}=m,G=De(h),x=G.toLowerCase();if(b.includes(x))return ue("{words}.",{words:h});let W=[...a[y]].
at(-1);if(!ao.test(h.match(so)?.[0]??"a")||C.includes(x))return ue(`{words}${W}`,{words:h});let d=a[E&&q.includes(x)?E:y],
j=K||D.includes(G),L=O.includes(x)||ro.test(G)&&!j,[R=""]=h,T=L?R.toLowerCase()+h.slice(R.length):h;return ue(d,{words:T})}
return m=>{if(!g(m))return[];let h=Object.keys(B).find(O=>O in m),b=h?B[h](m):M(m.say);return b.length&&m.then?[...b,...M(
[m.then])]:b}}function io(e,t,o){return t?e?"was-and-now":"now":e?o?"was":"today":""}function Et(e,t,o){let a=o&&at(e.items,t,o.dangers),s=!o||!!a?.kinds.length;return{danger:a?{...a,countries:o.countries}:
null,reflection:$t(e,t,{plain:s})}}function le(e,t){let o=!1,a=!1,s=()=>{a=o,o||t()};function c(){o=!0;let r=new AbortController,u=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,u,{signal:r.signal,capture:l!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,c);return s}function ke(e,t){let o=u=>[...e.querySelectorAll(
u)],a=o("details[open] > summary").map(u=>u.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let u of o("summary"))u.parentElement.open=a.includes(u.textContent);if(s===!1)return;let c=o("summary, button").
find(u=>u.textContent===s),r=c??e.querySelector("h2, p");c||(r.tabIndex=-1),r.focus({preventScroll:!0})}function At({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=n("span",
{}),s=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),c=n("p",{class:"ajar-problem",role:"alert"}),r=n(
"div",{}),u=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},c,r),l={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},i=l,f=!1,p=!1,g=!1,k=!1,w=!1,A=(y,E,q={})=>n("button",{type:"button",onclick:E,...q},y),I=y=>{y.tabIndex=
-1,y.focus()},M=()=>r.querySelector(".ajar-change"),N=()=>l.state==="kept"&&!l.reopen;function F(y,E=y){s.dataset.short=
E,a.textContent!==y&&(a.textContent=y)}function v(){let y=l.problem?e["keep-unsaved"]:e["keep-saving"],[E,q]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:l.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[y],lost:[e["keep-lost"]]}[w?"lost":l.state];s.classList.toggle("ajar-state-lost",w),F(E,q),s.dataset.
longest=l.state==="kept"?e["keep-saved"]:"",c.textContent!==l.problem&&(c.textContent=l.problem),c.hidden=!l.problem}function _(){
l={...l,saved:!1},v()}function U(){v(),i=l,N()?r.replaceChildren(p?h("change"):b()):l.state!=="none"?r.replaceChildren(h(
"unlock")):f?r.replaceChildren(h(l.exists?"open":"start")):r.replaceChildren(k?P():B())}let S=()=>{f=!0,U(),r.querySelector(
"input").focus()},$=()=>l.hosted?n("p",{},e["keep-hub"]):null;function B(){return n("div",{class:"ajar-choose"},n("p",{class:"\
ajar-title"},e["keep-title"]),n("p",{},e[l.exists?"keep-there":"keep-why"]),$(),n("div",{class:"ajar-moves"},A(e["keep-n\
othing"],()=>{k=!0,U(),I(s)}),A(e[l.exists?"keep-open":"keep-start"],S)))}let P=()=>n("p",{},A(e[l.exists?"keep-open":"k\
eep-start"],S,{class:"ajar-link"}));function m(){let E=["none","weak","fair","good","strong"].map(q=>e[`keep-strength-${q}`]).
reduce((q,C)=>C.length>q.length?C:q);return n("p",{class:"ajar-strength","aria-live":"polite","data-longest":E},n("span",
{},e["keep-strength-none"]))}function h(y){let E=y==="start"||y==="change",q={start:e["keep-start"],open:e["keep-open"],
unlock:e["keep-unlock"],change:e["keep-change"]}[y],C=n("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{E&&t({strength:C.value})}}),K=n("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),G=n("div",{},n("label",{for:`${o}-again`},e["keep-again"]),K),x=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),
W=n("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t({place:W.value})}),d=m(),j=()=>{
if(!C.value){C.focus();return}if(x.hidden=!0,y==="change"){if(C.type==="password"&&K.value!==C.value){x.textContent=e["k\
eep-again-differs"],x.hidden=!1,K.focus();return}t({change:C.value},{awaited:!0})}else t({[y==="start"?"keep":"unlock"]:C.
value,place:W.value},{awaited:!0});F(e["keep-opening"]),C.value="",K.value="",d.firstChild.textContent=e["keep-strength-\
none"]},L=()=>{f=!1,p=!1,U(),y==="change"?M().focus():I(s)},R=n("details",{},n("summary",{},e["keep-where"]),n("label",{
for:`${o}-place`},e["keep-place"]),W);return n("form",{class:"ajar-ask",onsubmit:T=>{T.preventDefault(),j()}},n(l.state===
"locked"?"h1":"p",{class:"ajar-title"},q),$(),y==="change"?n("p",{},e["keep-change-how"]):null,E?n("p",{},e["keep-no-way\
-back"]):null,n("label",{for:`${o}-words`},e[y==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${o}\
-how`},e[E?"keep-how":"keep-how-open"]),C,E?d:null,y==="change"?G:null,n("label",{class:"ajar-card"},n("input",{type:"ch\
eckbox",onchange:({target:T})=>{C.type=T.checked?"text":"password",G.hidden=T.checked,x.hidden=!0}}),n("span",{},e["keep\
-see"])),y==="change"?x:R,n("div",{class:"ajar-moves"},y==="unlock"?null:A(e["keep-not-now"],L),n("button",{type:"submit"},
q)))}function b(){let y=n("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(y.value)})},...[...new Set([5,15,30,
60,l.minutes])].sort((E,q)=>E-q).map(E=>n("option",{value:E,selected:E===l.minutes},H(e["keep-minutes"],{n:E}))));return n(
"div",{class:"ajar-kept"},A(e["keep-lock"],()=>{F(e["keep-opening"]),t({lock:!0},{awaited:!0})}),A(e["keep-change"],()=>{
p=!0,g=!1,U(),r.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},g?e["k\
eep-changed"]:""),n("details",{},n("summary",{},e["keep-where"]),n("p",{},l.place),l.copied?n("p",{},H(e["keep-copied"],
{program:l.copied})):null,n("label",{for:`${o}-minutes`},e["keep-idle"]),y))}function O(y){if(y.strength!=null){let E=r.
querySelector(".ajar-strength > span");E&&(E.textContent=y.strength);return}if(y.changed){p=!1,U(),r.querySelector(".aja\
r-changed").textContent=e["keep-changed"],g=!0,M().focus();return}l={...l,...y},l.state==="kept"&&(f=!1),N()||(p=!1),v(),
D()}let D=le(r,()=>{let y=i;if(y.state===l.state&&y.exists===l.exists&&y.minutes===l.minutes&&!!y.reopen==!!l.reopen&&!!y.
hosted==!!l.hosted&&r.firstChild){i=l;return}let q=f&&y.place!==l.place;U(),y.state!==l.state&&y.state!=="none"?I(s):q&&
r.querySelector("input").focus()});return U(),{line:s,more:u,update:O,begin:_,setLost:y=>{w=y,v()},say:y=>{c.textContent=
y,c.hidden=!1}}}function ye(e,{sentence:t,wide:o,narrow:a,columns:s,rows:c},r){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let u=(i,f)=>{let p=n("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":t});return p.innerHTML=
i,p.firstElementChild.setAttribute("aria-hidden","true"),p},l=e.querySelector("details")?.open??!1;e.replaceChildren(n("\
figure",{class:"ajar-chart"},n("figcaption",{},t),u(o,"wide"),u(a,"narrow"),n("details",{open:l},n("summary",{},r.table),
n("table",{},n("thead",{},n("tr",{},...s.map(i=>n("th",{scope:"col"},i)))),n("tbody",{},...c.map(([i,...f])=>n("tr",{},n(
"th",{scope:"row"},i),...f.map(p=>n("td",{},p??"–")))))))))}function je(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let s=n("select",{onchange:()=>{o=s.value}},...Object.entries(t).map(([c,r])=>n("option",{value:c,selected:c===o},r)));return n(
"label",{},e["home-paper"]," ",s)},value:()=>o}}function Lt(e,{words:t,send:o,onDispose:a}){let s={},c=null,r=!1,u="",l=n("div",{}),i=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),f=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=Q(t,h=>{p.textContent=h}),k=We(t),w=je(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},i,l,p),k.dialog);let A=h=>{s.busy?p.textContent=t["room-one-moment"]:(g.begin(),
o(h,{awaited:!0}))},I=(h,b)=>n("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>A(b)},h),M=(...h)=>n(
"div",{class:"ajar-moves ajar-many"},...h);function N(){let h=s.needsKey?n("input",{type:"password",spellcheck:"false",id:`${m}\
-key`,"aria-describedby":`${m}-key-how`}):null,b=n("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(h&&!h.value){h.focus();return}A({room:"open",...h?{key:h.value}:{}}),h&&(h.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),s.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
s.elsewhere?H(t["room-how-elsewhere"],{address:s.elsewhere}):t["room-how-network"]),h?n("label",{class:"ajar-words",for:h.
id},t["room-host-key"]):null,h?n("p",{class:"ajar-hint",id:`${m}-key-how`},t["room-host-key-how"]):null,h,M(b,s.elsewhere?
null:I(t["room-inside"],{room:"inside"})),s.elsewhere?null:n("p",{},t["room-rehearse-how"]),s.elsewhere?null:M(...[12,3].
map(O=>I(H(t["room-rehearse"],{n:O}),{room:"rehearse",phones:O})))]}let F=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),M(I(t["room-go-on"],{room:"go-on"}),I(t["room-end"],{room:"end"}))];function v(){let h=n("button",{type:"butt\
on",onclick:()=>k.show()},t["room-large"]),b=n("p",{},s.inside&&!s.practice?t["room-inside-open"]:H(t["room-line"],{code:s.
code})),O=s.address?h:null;return c?[_(),n("div",{class:"ajar-door-line"},b,f,O),U(),$()]:[n("h2",{},t["room-title"]),_(),
U(),b,s.address?Tt(t,s):null,s.inside?n("p",{},t[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,s.addresses?.length>1?S():null,s.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},f,O,s.inside&&!s.practice?I(t["room-widen"],
{room:"widen"}):null),$()]}let _=()=>s.practice?n("p",{},pe(t)):null,U=()=>s.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function S(){let h=n("select",{id:`${m}-address`,onchange:()=>o({room:"pick",ip:h.value})},...s.addresses.map(
({ip:b,network:O})=>n("option",{value:b,selected:b===s.picked},`${b} (${O})`)));return n("label",{class:"ajar-words",for:h.
id},n("span",{},t["room-address"]),h)}function $(){let h=n("div",{}),b=n("button",{type:"button",onclick:()=>y(!1)},t["r\
oom-end-no"]),O=n("button",{type:"button",onclick:()=>y(!0)},t["room-end"]),D=()=>h.replaceChildren(...r?[n("p",{},t["ro\
om-end-sure"]),M(b,I(t["room-end"],{room:"end"}))]:[O]),y=q=>{r=q,D(),(r?b:O).focus()};D();let E=(q,C)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...C()},{awaited:!0})},q);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),s.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),s.shown?M(E(t["room-take-table"],()=>({
what:"table"})),E(t["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,n("p",{},t["room-end-how"]),
h)}function B(h){s={...s,...h},i.textContent!==s.problem&&(i.textContent=s.problem),i.hidden=!s.problem;let b=_e(t,s.joined);
f.textContent!==b&&(f.textContent=b),k.update(s,b),c===null&&s.state==="open"&&(c=!s.here),s.state!=="open"&&(c=null,r=!1),
s.busy?g.begin():(g.end(),p.textContent=""),P()}let P=le(l,()=>{let{joined:h,problem:b,...O}=s,D=JSON.stringify([O,c]);if(D===
u)return;u=D;let y={open:v,lost:F}[s.state]??N;ke(l,()=>l.replaceChildren(...y().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let m=`ajar-door-${window.ajarForms}`;return we(e,()=>o({room:"look"}),a),{update:B}}var _e=(e,t)=>t?t===
1?e["room-joined-one"]:H(e["room-joined"],{n:t}):e["room-joined-none"],pe=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Tt(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return o.innerHTML=
t.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function We(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),a=n("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(c,r){a.textContent=r;let u=JSON.stringify([c.address,c.code,c.practice]);u!==s&&(s=u,c.address?t.replaceChildren(
c.practice?n("p",{},pe(e)):"",Tt(e,c),a):(o.close(),t.replaceChildren()))}}}function we(e,t,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:c})=>c)&&t()});a.observe(e),o(()=>a.disconnect())}function Mt({items:e},t){let o={};for(let a of e){let s=t[a.id];if(!(s==null||!ee(a,o)))if(a.kind==="choice"){let r=(a.among?
ae(a,o):a.cards).map(l=>l.id).filter(l=>s.chosen.includes(l)),u=s.own?.trim()?s.own:"";(r.length||u)&&(o[a.id]={chosen:r,
own:u})}else if(a.kind==="sort"){let c=a.cards.filter(r=>s[r.id]).map(r=>[r.id,s[r.id]]);c.length&&(o[a.id]=Object.fromEntries(
c))}else if(a.kind==="list"){let c=s.filter(r=>r.trim());c.length&&(o[a.id]=c)}else`${s}`.trim()&&(o[a.id]=s)}return o}var Nt=(e,t)=>H(e.ask,t);var uo=new Set(["autorestarting","dead","restarting","terminating"]),po=4e3;function It({widget_manager:e},{gone:t,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=e?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let c=0,r=(l,i)=>{
uo.has(i)&&t()},u=(l,i)=>{clearTimeout(c),i==="disconnected"?t():i==="connecting"?c=setTimeout(t,po):o()};return a.connect(
r),s.connect(u),()=>{clearTimeout(c),a.disconnect(r),s.disconnect(u)}}function Dt({words:e,answered:t}){let o=new Set,a=!1,
s=()=>t().map(([l,i])=>{let f=Mt(l,i),p=l.items.filter(g=>g.id in f).map(g=>[Nt(g,f),...ce(g,f[g.id])].join(`
`));return[l.title,...p].join(`

`)}).join(`


`);async function c(l){let i=s(),f=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});f.value=i,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(i)}catch{if(l.append(f),f.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function r(l={}){let i=n("div",{class:"ajar-\
lost",hidden:!a,...l},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>c(i)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(i),i}function u(l){a=l;for(let i of o)i.hidden=!l}return{line:r,set:u,isLost:()=>a,forget:l=>o.delete(
l)}}function qt(e,{words:t,send:o,open:a,help:s}){let c=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=Q(
t,v=>c.replaceChildren(v)),u=v=>{r.begin(),o(v)},l=n("div",{}),i={},f="",p=0,g=je(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),c);let k=(v,_)=>n("button",{type:"button",onclick:_},v),w=v=>n("div",{class:"\
ajar-reflection"},...v.flatMap(_=>Se(_,3)));function A(v,_,U){let S=n("div",{class:"ajar-twice"}),B=k(v,()=>{let P=k(t["\
home-no"],()=>{S.replaceChildren(B),B.focus()});S.replaceChildren(n("p",{},_),n("div",{class:"ajar-moves"},P,k(v,()=>{S.
replaceChildren(B),B.focus(),u(U)}))),P.focus()});return S.append(B),S}let I=()=>{let v=n("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{v.files[0]&&u({import:await v.files[0].text()}),v.value=""}});return n("label",
{class:"ajar-words"},n("span",{},t["home-bring"]),v)},M=le(l,()=>{let v=JSON.stringify(i);v!==f&&(f=v,ke(l,N))});function N(){
let v=(S,$)=>k($,()=>u({take:S})),_=p>(i.danger?.kinds.length??0)?null:i.danger,U=()=>{p=_.kinds.length+1,N(),l.querySelector(
".ajar-welcome").focus()};l.replaceChildren(_?s.notice(_,{level:2,aside:U}):"",n("p",{class:"ajar-welcome",tabindex:"-1"},
i.welcome),i.section?n("div",{class:"ajar-moves"},k(t["home-go-on"],()=>a(i.section))):"",i.due?.length?n("ul",{},...i.due.
map(S=>n("li",{},S))):"",i.plan?.length?n("h2",{},t["home-plan"]):"",i.plan?.length?w(i.plan):"",i.plan?.length&&!_?s.line():
"",...(i.earlier??[]).filter(({plan:S})=>S.length).map(({title:S,plan:$})=>n("details",{},n("summary",{},`${t["home-plan"]}\
, ${S}`),w($))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["home-not-encrypted"]),n("div",{class:"ajar-tak\
e"},..._?[]:[k(t["home-take-plan"],()=>u({take:"plan",paper:g.value(),country:s.code()})),g.element(),v("calendar",t["ho\
me-take-calendar"]),i.danger?"":v("calendar-line",t["home-take-calendar-line"])],v("check-ins",t["home-take-check-ins"]),
v("everything",t["home-take-everything"])),I()),i.something?n("details",{},n("summary",{},t["home-end"]),n("p",{},t["hom\
e-anew-how"]),A(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["home-erase-how"]),A(t["home-erase"],t["home\
-erase-sure"],{erase:!0})):"")}return{update:v=>{r.end(),i=v,M()},settle:r.end,say:(v,_="")=>{r.end();let U=n("div",{class:"\
ajar-text"});U.innerHTML=_,c.replaceChildren(v,U),c.scrollIntoView({block:"nearest"})}}}function Rt({name:e,type:t,data:o}){
let a=Uint8Array.from(atob(o),c=>c.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:t}));n("a",{href:s,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}function Bt({units:e,slips:t},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-hands-${window.
ajarForms}`,r=new Map,u=k=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...k}),l=u({id:`${c}-people`,
min:1}),i=k=>Math.max(0,Math.floor(Number(k.value)||0)),f=k=>k.kind==="card"?k.bands.slice(0,1):k.bands,p=k=>{let w=e.filter(
N=>N.item===k),A=(N,F)=>{let v=u({"aria-label":[N.card,f(N)[F]].filter(Boolean).join(": ")});return r.set(N.id,[...r.get(
N.id)??[],v]),v},I=w.length===1&&!w[0].card?w[0].bands.map((N,F)=>[N,[A(w[0],F)]]):w.map(N=>[N.card,f(N).map((F,v)=>A(N,
v))]),M=w[0].card?["",...f(w[0])]:null;return n("table",{},n("caption",{},a(k)),M&&M.length>2?n("thead",{},n("tr",{},...M.
map(N=>N?n("th",{scope:"col"},N):n("td",{})))):null,n("tbody",{},...I.map(([N,F])=>n("tr",{},n("th",{scope:"row"},N),...F.
map(v=>n("td",{},v))))))};function g(){let k=new Map(e.map(M=>[M,r.get(M.id).map(i)])),w=Math.max(...[...k.values()].map(
M=>M.reduce((N,F)=>N+F,0))),A=i(l)||w;if(!A){l.focus();return}let I=Object.fromEntries([...k].map(([M,N])=>[M.id,M.kind===
"card"?[N[0],Math.max(0,A-N[0])]:N]));s({counts:I,people:A})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:k=>{k.preventDefault(),g()}},
...[...new Set(e.map(k=>k.item))].map(p),n("label",{class:"ajar-words",for:l.id},n("span",{},o["room-people"]),l),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function Ft(e,{words:t,send:o,onDispose:a,form:s,ask:c}){let r={not:{}},u=!1,l="",i="",f=!1,p=(C,K={})=>{f=C==="reveal",
_.begin(),o({question:e.of,do:C,...K},{awaited:!0})},g=n("div",{class:"ajar-results",hidden:!0}),k=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("span",{}),I=n("p",
{class:"ajar-counts"}),M=fo(e.minutes,t,a),N=n("button",{type:"button",class:"ajar-link",onclick:()=>m(!u)}),F=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),v=(...C)=>{F.textContent!==C[0]&&F.replaceChildren(...C)},_=Q(t,C=>v(C||
i)),U={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},S=Object.
keys(U).filter(C=>e.units.length||C==="open"||C==="close"),$=Object.fromEntries(S.map(C=>[C,n("button",{type:"button",onclick:()=>{
$[C].getAttribute("aria-disabled")?v(B(C)):C==="reset"?P():p(C)}},U[C])])),B=C=>r.busy?t["room-one-moment"]:r.not[C];function P(){
let C=n("button",{type:"button",class:"ajar-link",onclick:()=>{v(""),$.reset.focus()}},t["home-no"]),K=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{v(""),$.reset.focus(),p("reset")}},t["room-ask-reset"]);F.replaceChildren(t["room\
-reset-sure"]," ",C," ",K),C.focus()}function m(C){u=C,g.hidden=!C,s().hidden=C,N.textContent=t[C?"room-show-question":"\
room-show-result"]}let h=We(t),b=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-cod\
e"]),O={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function D(C){let K=r;r={...r,...C};let G=r.
room==="open";A.replaceChildren(r.practice?pe(t):""),w.textContent=r.problem,w.hidden=!r.problem;let x=[[r.answered,t["r\
oom-answered"]],[r.joined,t["room-have-joined"]]],W=!G||!e.units.length?[]:r.hands||r.inside?x.slice(0,1):x;I.replaceChildren(
...W.map(([d,j])=>n("span",{},n("b",{},`${d}`)," ",j))),M.update(r.seconds);for(let d of S)_t($[d],B(d));i=G?r.hands?t["\
room-by-hands-now"]:O[r.state]:t["room-not-open"],(K.state!==r.state||K.room!==r.room||K.hands!==r.hands)&&v(i),r.busy||
_.end(),Wt(k,r.withheld),h.update(r.way??{},_e(t,r.joined)),b.hidden=!r.way?.address,y(),f&&!r.busy&&r.state==="closed"&&
k.childElementCount&&(f=!1,k.scrollIntoView({block:"nearest"}))}function y(){let C=JSON.stringify(r.charts??[]);if(C===l)
return;l=C;let K=!!r.charts?.length;g.replaceChildren(...Ht(r.charts??[],t)),N.hidden=!K,m(K),K&&f&&g.scrollIntoView({block:"\
start"}),f=!1}let E=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?I:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...S.
map(C=>$[C]))),n("div",{class:"ajar-bar-line"},A,F,N,b,M.element),h.dialog),q=e.units.length?Bt(e,{words:t,ask:c,send:C=>p(
"hands",C)}):null;return N.hidden=!0,we(E,()=>o({room:"look"}),a),{parts:[g,k,w,E,q].filter(Boolean),update:D}}function _t(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Wt(e,t=[]){let o=[
...e.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(a=>n("p",{},a)))}
var Ht=(e,t)=>e.map(o=>{let a=n("div",{class:"ajar-chart-block"});return ye(a,o,t),a});function Pt(e,{words:t,send:o,onDispose:a}){
let s={},c="",r=n("div",{class:"ajar-results"}),u=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),l=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),i=n("div",{}),f=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),p=n("button",{type:"button",onclick:()=>{p.getAttribute("aria-disabled")?f.textContent=g():(f.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),g=()=>s.busy?t["room-one-moment"]:s.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},i,r,u,l,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},p),f)),we(e,()=>o({room:"look"}),a),{update(k){s={...s,...k},i.replaceChildren(s.practice?pe(t):""),l.textContent=
s.problem,l.hidden=!s.problem,Wt(u,s.withheld),_t(p,g());let w=JSON.stringify(s.charts??[]);w!==c&&(c=w,r.replaceChildren(
...s.charts?.length?Ht(s.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function fo(e,t,o){let a=null,
s=!1,c=n("span",{role:"timer"}),r=n("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,l()}}),u=n("p",{class:"a\
jar-clock"},c," ",r);function l(){let f=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),p=f===null?"":`${Math.floor(
f/60)}:${String(f%60).padStart(2,"0")}`,g=f===null?e?H(t["room-minutes"],{minutes:e}):"":e?H(t["room-clock"],{time:p,minutes:e}):
p;c.textContent=s?"":g,r.textContent=t[s?"room-clock-show":"room-clock-hide"],u.hidden=!g}let i=setInterval(()=>{a!==null&&
l()},1e3);return o(()=>clearInterval(i)),{element:u,update:f=>{a=f==null?null:Date.now()-f*1e3,l()}}}function Ut(e,{words:t,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
c=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=n("div",{class:"ajar-text"}),u=n("summary",{}),l=({title:p,
story:g,more:k,role:w})=>{c.innerHTML=g,c.prepend(n("h2",{},p)),r.innerHTML=k,u.textContent=w},i=e.couples.find(p=>p.id===
o)??e.couples[0],f=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["cou\
ple-how"]),n("div",{class:"ajar-cards"},...e.couples.map(p=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:s,
value:p.id,checked:p===i,onchange:()=>{l(p),a(p.id)}}),n("span",{},p.title)))));return l(i),n("section",{class:"ajar-sce\
nario","aria-label":t.couple},c,n("details",{class:"ajar-role"},u,r),f)}window.ajarShown??(window.ajarShown=new WeakMap);var fe=window.ajarShown,Kt="needs@",zt=({answers:e,done:t,danger:o,reflection:a})=>JSON.
stringify([e,t,o,a]),ho={};function mo(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar\
-edge: #857c70;--ajar-line:
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
.ajar-reflection>*+*{margin-top:.9em!important}.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:6\
00}
.ajar button{font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--a\
jar-accent);
border-radius:10px;padding:.5em 1.2em;min-height:44px;cursor:pointer}.ajar button:hover{background:var(--ajar-accent);co\
lor:var(--ajar-on-accent)}
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
margin-top:.75em}.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding\
:1em
1.25em 1.25em;background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1p\
x
var(--ajar-paper),0 5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size\
:1.25em;
line-height:1.35}.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-p\
iles
button{min-height:68px;padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overfl\
ow-wrap:anywhere}
.ajar .ajar-one-piles button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.aj\
ar
.ajar-one-piles button[aria-pressed=true]{background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0\

-.4rem 0 var(--ajar-accent)}.ajar-one-also{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-t\
op:.5em}
.ajar .ajar-one-also button{min-height:44px;font-size:.9em;font-weight:500;color:var(--ajar-muted)}.ajar-one>:is(h2,h3,h\
4):not(:first-child){
margin-top:1em}.ajar .ajar-one>ul{list-style:none;margin-top:.4em}.ajar .ajar-one>ul button{width:100%;text-align:start;\

font-weight:400;color:var(--ajar-ink);border:0;border-bottom:1px solid var(--ajar-line);border-radius:0;background:none;\

padding-inline:0}.ajar-beside{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.25em}.ajar-beside details[open]{f\
lex-basis:100%}
.ajar .ajar-beside :is(summary,button.ajar-link){min-height:44px;padding:.6em 0;font-size:.95em;font-weight:600}.ajar-li\
ne{
display:flex;align-items:end;gap:.5em;margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-re\
move{
border-color:transparent;background:none;padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-\
remove:hover{
color:var(--ajar-ink);background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-war\
m);
padding:.1em 0 .1em 1em!important;margin-top:.3em!important;white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;\

text-align:start}.ajar-said li{unicode-bidi:plaintext}.ajar-said li+li{margin-top:.35em}.ajar .ajar-leave{display:flex;g\
ap:max(8px,.5em);
flex:none}.ajar .ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1\
px;
border-color:var(--ajar-edge)}.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{backg\
round:var(--ajar-warm);
color:var(--ajar-on-accent)}.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar .ajar-leave button{padding-in\
line:.5em;
font-size:.9em}}@media(max-width:22em){.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){.ajar .aja\
r-help-bar{
position:static;padding-right:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar\
-help{
scroll-padding-top:3.25rem}}@media(hover:none){.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.\
ajar-status,
.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-number input:checked+span{background:none;color:i\
nherit;
outline:3px solid}.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@\
media(forced-colors:active){
.ajar-number input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-\
danger{
border:1px solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:au\
to;
padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:\
16px}
.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus\
,
.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-ite\
ms:center;
gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.\
ajar-help-bar>
button{flex:none;margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:\
.5em;
color:var(--ajar-muted)}.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{l\
ist-style:none;
border-bottom:1px solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}\

.ajar .ajar-for{font-weight:650}.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-w\
rap:wrap;
gap:.5em;margin-top:.5em}.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em \
.9em;
text-align:center;line-height:1.25;font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-p\
aper);
border:1.5px solid var(--ajar-edge);border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--\
ajar-accent);
font-weight:700}.ajar .ajar-now a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:\
1
1 100%;overflow-wrap:anywhere}.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.a\
jar-now>
.ajar-ways{grid-column:2;grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-rad\
ius:12px;
background:var(--ajar-soft)}.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .aj\
ar-help-line{
margin-top:1em;color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .ajar-help-line a{display:inline-block;pa\
dding-block:.25em}
@media(max-width:40em){.ajar.ajar-help{width:100%;max-width:none;height:100dvh;max-height:none;margin:0;border:0;border-\
radius:0}}
.ajar .ajar-remarks>div:not(:empty){margin-top:.75em;padding-left:.75em;border-left:3px solid var(--ajar-accent)}.ajar .\
ajar-remarks>
div p{margin:0 0 .5em}.ajar .ajar-remarks>.ajar-hint{margin:.5em 0 0;font-size:.9em}.ajar .ajar-remarks>.ajar-hint:empty\
{
display:none}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{pa\
dding-block:.25em}
.ajar-text img{display:block;width:min(100%,28em);height:auto}.ajar-text li+li{margin-top:.35em}.ajar-text :is(h2,h3){ma\
rgin-top:1.6em!important}
.ajar-text>:first-child{margin-top:0!important}.ajar-text details{border-bottom:1px solid var(--ajar-line);margin:0!impo\
rtant}
.ajar-text details[open]{padding-bottom:1em}.ajar-text details>*+*{margin-top:.6em}.ajar-page>*+*{margin-top:2.5em}.ajar\

.ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;padding:.5em 0;backgrou\
nd:var(--ajar-paper)}
.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);border-radius:10px;padding:.4em .6em;text-align:center;font-w\
eight:600}
.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-accent);background:var(--ajar-soft)}.ajar .ajar-sorted{d\
isplay:block;
padding:.75em 0;border-top:1px solid var(--ajar-line);min-width:0}.ajar .ajar-sorted legend{font-weight:600;float:left;w\
idth:100%;
margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{displ\
ay:flex;
gap:.45em;align-items:center;min-height:36px;cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figc\
aption{
font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;display:bloc\
k}
.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.\
ajar-narrow{
display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar :is(th,td){text-align:left;padding:.4\
em
.5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:none;font-variant-numeric:tabular-nums}.aj\
ar
.ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice{displ\
ay:flex;
align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:fi\
rst-child{
flex:1;min-width:0;font-size:.9em;line-height:1.25}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(\
--ajar-bar)
+ .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-\
background,
Canvas);border-bottom:1px solid var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}\

.ajar .ajar-sorted input{scroll-margin-top:7.5em}@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(dat\
a-short);
content:attr(data-short) / ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-n\
otice
.ajar-state:after{content:none}}@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em}}@media(max-width:22em){\

.ajar-notice>:first-child{font-size:.72em;white-space:nowrap}}@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3\
rem}
.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed\
;
top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:6em}.aja\
r-nav~
.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wr\
ap:wrap;
padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar-nav{border-bottom:1px solid var(--ajar-\
line);
padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-siz\
e:.95em}
.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1e\
m}
.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid \
transparent;
border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{\

color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);bor\
der:2px
solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page .ajar-lost){display:none}.ajar .a\
jar-lost>
*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:600}@container (max-width: 32rem){.ajar .a\
jar-piles{
position:static}}@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-keeping){display:none}.ajar .ajar-piles{position:st\
atic}
.ajar-text details::details-content{display:block;content-visibility:visible}.ajar-scenario{border:0;padding:0}}@media(f\
orced-colors:active){
.ajar .ajar-nav button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom\
-color:Highlight}
.ajar .ajar-empty{border:1px solid}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px solid var(--ajar\
-line);
border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;font-weight:650}.\
ajar-keeping
:is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=password],input[type=text]){wi\
dth:100%}
.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-st\
ate,
.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content\
:attr(data-longest);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-kept p{overflow-wrap:\
anywhere}
.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar\

.ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-ho\
me
details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar\
-story
h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-le\
ft:1em}
.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light\
;
background:#fff}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2e\
m}.ajar button[aria-disabled]{
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
Canvas);border-top:1px solid var(--ajar-line);padding:.6em 2px;margin-inline:-2px}@media(max-height:30em){.ajar-bar{posi\
tion:static}}
@media print{.ajar-bar{display:none}}.ajar-bar-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.aj\
ar-bar-line+
.ajar-bar-line{margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 20em;flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-m\
oves
button{min-width:min-content}.ajar .ajar-bar-first .ajar-private{margin:0;flex:1 1 14em;line-height:1.35}.ajar-bar-first\
{
align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1em;font-size:.9em;line-height:1.2;color:var(--aj\
ar-muted)}
.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width:4.2em;text-align:center}.ajar .ajar-counts b{display:b\
lock;
font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant-numeric:tabular-nums}.ajar .ajar-clock{margin-left:a\
uto;
font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar,.ajar-door) .ajar-status{margin:0;min-heig\
ht:0}
.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar button.ajar-link{font-weight:500;padding-block\
:0}
.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.ajar-bar)>:not(.ajar-bar) :is(input,textarea,butto\
n,
fieldset){scroll-margin-bottom:13em}.ajar-page>.ajar-hands{margin-top:.5em}.ajar-hands table{margin-top:1em}.ajar-hands \
caption{
text-align:start;font-weight:600;padding-bottom:.4em}.ajar .ajar-hands input{width:5em;min-height:44px;font:inherit;colo\
r:var(--ajar-ink);
background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:10px;padding:.3em .5em}.ajar-hands th{font-\
weight:500}
.ajar .ajar-hands .ajar-words{margin-top:1em}.ajar-bar-line>:empty{display:none}
`;e.textContent!==t&&(e.textContent=t)}function go({model:e,el:t}){mo();let o=e.get("pages"),a=e.get("words"),s=new Map,
c=new Map,r=new Map,u=[],l=d=>u.push(d),i=null,f=!1,p=!1,g=new Map,k=new Map,w=Math.min(e.get("page"),o.length-1);t.classList.
add("ajar");let A=n("div",{class:"ajar-page"}),I=d=>o.flatMap(({blocks:j})=>j).find(j=>j.kind==="exercise"&&j.key===d)?.
exercise,M=Dt({words:a,answered:()=>[...c].map(([d,{answers:j}])=>[I(d),j]).filter(([d,j])=>d&&Object.keys(j??{}).length)}),
N=0,F=d=>{if(clearTimeout(N),N=0,M.set(d),i?.setLost(d),d)for(let j of r.keys())s.get(j)?.release()},v=(d,{awaited:j=!1}={})=>{
try{e.send(d)}catch{F(!0);return}j&&!N&&(N=setTimeout(()=>F(!0),8e3))},_=!1;function U(){_||window.ajarDangers||(_=!0,v(
{dangers:!0}))}function S({key:d,exercise:j},L){if(!(window.ajarDangers||M.isLost())||!Ot(j,L))return;let T=Fe(j,L),z=Et(
j,T,window.ajarDangers);O(d,{answers:T,done:!0,...z}),g.set(d,zt(c.get(d))),s.get(d).update(c.get(d))}let $=rt({words:a,
countries:e.get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>B(),onCountry:d=>v({country:d})}),B=()=>{v({forget:!0}),
Le()},P=(d,j,L)=>(s.set(d.key,L),c.has(d.key)&&L.update(c.get(d.key)),j),m={html(d){let j=n("div",{class:"ajar-text"});return j.
innerHTML=d.html,$.addNumbers(j),j.addEventListener("click",L=>{let R=L.target.closest("a"),T=o.findIndex(({id:z})=>z&&R?.
getAttribute("href")===`${z}.ipynb`);T<0||(L.preventDefault(),E(T))}),j},home(d){let j=n("div",{});return P(d,j,qt(j,{words:a,
send:T=>{T.import&&s.get("chart")?.begin(),v(T)},open:T=>E(o.findIndex(({id:z})=>z===T)),help:$})),v({home:d.key}),j},scenario(d){
return Ut(d,{words:a,picked:e.get("couple"),pick:j=>{e.set("couple",j),e.save_changes()}})},door(d){let j=n("div",{});return P(
d,j,Lt(j,{words:a,send:v,onDispose:l}))},group(d){let j=n("div",{});return P(d,j,Pt(j,{words:a,send:v,onDispose:l}))},asking(d){
let{items:j}=o[w].blocks.find(({key:z})=>z===d.of).exercise,{parts:L,update:R}=Ft(d,{words:a,send:v,onDispose:l,form:()=>r.
get(d.of),ask:z=>j.find(V=>V.id===z).ask}),T=document.createDocumentFragment();return T.append(...L),P(d,T,{update:R})},
exercise(d){let j=n("div",{}),L=M.line(i?{}:{role:"alert"});r.set(d.key,j);let R=(T,z)=>{i?.begin(),window.ajarSent=Math.
max(Date.now(),(window.ajarSent??0)+1);let V=window.ajarSent;k.set(d.key,V),v({key:d.key,...T,sent:V},{awaited:z}),!(!z||
!M.isLost())&&(F(!0),L.scrollIntoView({block:"nearest"}))};return s.set(d.key,Xe(j,d.exercise,{words:a,level:d.level,sort:ut,
remarks:(T,z)=>kt(T,{words:a,find:V=>dt(z,V,window.ajarDangers)}),...c.get(d.key),help:$,needs:()=>h(d.needs),below:()=>d.
key.startsWith("plan@")&&$.isKnown()?$.line():null,onAside:T=>O(d.key,{aside:T}),onChange:T=>{U(),O(d.key,{answers:T,done:!1}),
R({answers:T,done:!1},p)},onMove:T=>O(d.key,{at:T}),onDone:T=>{S(d,T),R({answers:T,done:!0},!0),d.key.startsWith("check-\
in@")&&s.get("chart")?.begin()},onStartOver:()=>{O(d.key,{answers:{},done:!1}),R({remove:!0})}})),j.firstElementChild.append(
L),l(()=>M.forget(L)),j},chart(d){let j=n("div",{class:"ajar-chart-block"}),L=n("p",{class:"ajar-status",role:"status","\
aria-live":"polite"}),{begin:R,end:T}=Q(a,V=>L.replaceChildren(V)),z=V=>{T(),ye(j,V,a)};return s.set(d.key,{update:z,begin:R,
end:T}),c.has(d.key)&&z(c.get(d.key)),R(),v({chart:d.key}),n("div",{},j,L)},notice(d){if(it(()=>v({forget:!0})),!d.leave)
return n("div",{class:"ajar-notice"},n("p",{},d.text));let j=n("div",{class:"ajar-leave"},$.button(),Ae({words:a,leave:B}));
ct($.open),i=At({words:a,send:v});let L=document.createDocumentFragment();return L.append(n("div",{class:"ajar-notice"},
i.line,j),n("div",{class:"ajar-on-paper"},$.text()),i.more),L}};function h(d){let j=o.findIndex(({blocks:R})=>R.some(({key:T})=>T===
Kt));return j<0?d?n("p",{},n("a",{href:d},a["help-needs"])):null:n("button",{type:"button",onclick:()=>{E(j);let R=r.get(
Kt).querySelector("h2");R.tabIndex=-1,R.focus()}},a["help-needs"])}for(let[d,j]of Object.entries(ho))m[d]=L=>{let R=n("d\
iv",{});return P(L,R,j(R,L,{words:a,send:v,onDispose:l}))};let b=d=>o[w].blocks.find(j=>j.kind===d),O=(d,j)=>c.set(d,{...c.
get(d),...j}),D=()=>{for(let d of u.splice(0))d()};function y({focus:d=!1}={}){if(D(),s.clear(),f){A.replaceChildren(i?"":
n("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(A.replaceChildren(...o[w].blocks.map(z=>m[z.kind](z))),o.length<
2)return;let j=(z,V)=>n("button",{type:"button",onclick:()=>E(z)},V),L=w>0?j(w-1,a["previous-page"]):null,R=w<o.length-1?
j(w+1,a["next-page"]):null;if(A.append(n("div",{class:"ajar-moves ajar-turn"},L,R)),q.replaceChildren(...o.map(({title:z},V)=>n(
"li",{},n("button",{type:"button","aria-current":V===w?"page":null,onclick:()=>E(V)},z)))),C.textContent=H(a["page-of"],
{n:w+1,all:o.length,title:o[w].title}),!d)return;let T=A.querySelector("h1, h2, h3")??A;T.tabIndex=-1,T.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function E(d){o[d]&&(w=d,q.parentElement.open=K(),e.set("page",d),e.save_changes(),y({
focus:!0}))}let q=n("ol",{}),C=n("summary",{}),K=()=>window.innerWidth>640;e.get("notice")&&t.append(m.notice(e.get("not\
ice")));let G=n("nav",{class:"ajar-nav","aria-label":a.pages},n("details",{open:K()},C,q));o.length>1&&t.append(G),t.append(
M.line({role:"alert"}),A);let x=0;for(let d of["keydown","pointerdown","scroll"])t.addEventListener(d,()=>{Date.now()-x<
3e4||(x=Date.now(),v({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",d=>{if(F(!1),d.keeping){let j=[...k.values()].
some(T=>d.acknowledged<T);i?.update(j?{...d.keeping,saved:!1}:d.keeping);let{state:L}=d.keeping,R=L==="locked";L&&(p=L===
"kept"),L&&R!==f&&(f=R,c.clear(),G.hidden=f,y())}for(let[j,L]of Object.entries(d.states??{})){if(d.acknowledged<k.get(j))
continue;let R=L.answers&&!Object.keys(L.answers).length,T=g.get(j)===zt(L);g.delete(j),O(j,R?{...L,at:0}:L),T||s.get(j)?.
update(c.get(j))}if(d.dangers){window.ajarDangers=d.dangers;for(let j of Object.values(d.dangers.dangers))lt(Je(j))}d.country!=
null&&$.choose(d.country),d.file&&(s.get("home")?.settle(),Rt(d.file)),d.erased&&s.get("home")?.say(d.erased,b("home")?.
erased),d.said&&s.get("chart")?.end(),d.said&&(s.get("home")??i)?.say(d.said),d.open&&E(o.findIndex(({id:j})=>j===d.open)),
d.problem&&s.get(d.problem.key)?.say(d.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),y()});let W=It(e,{gone:()=>F(
!0),back:()=>{M.isLost()&&v({ready:!0})}});return y(),fe.set(a,(fe.get(a)??0)+1),v({ready:!0}),()=>{D(),W(),clearTimeout(
N),fe.set(a,fe.get(a)-1),fe.get(a)||v({gone:!0})}}var Js={render:go};export{ho as MORE,Js as default,mo as dress,go as render};
