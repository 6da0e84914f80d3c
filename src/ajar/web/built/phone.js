var kn=["button","input","select","summary","textarea"],xn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return kn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),xn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function J(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var D=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),de=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Se(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var ct=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function Pe(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Oe(e,t,o){let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,l={...Cn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,i={...o.answers},d=0,f=null,m=0,h=o.aside??0,k=[t.why?s("p",{class:"\
ajar-why"},t.why):null,t.private?s("p",{class:"ajar-private"},t.private):null].filter(Boolean),w=s("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),j=s("div",{}),v=s("div",{class:"ajar-body"}),B=s("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},s(`h${r}`,{id:`${u}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,Sn(k,n))]:k,
j,v,w);e.replaceChildren(B);function M(){let b=t.items.filter(p=>de(p,i));return a&&t.together?[b]:b.map(p=>[p])}let x=b=>{
w.replaceChildren(b)},O=Pe(n,x);function L(b,p){w.replaceChildren(`${b} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{
i=p,x(""),o.onChange(i),z({focus:!0})}},n["put-back"]))}function g(b,p){i={...i,[b.id]:p},On(v),x(""),o.onChange(i),N()}
function y(){C(!0),O.begin(),m=setTimeout(S,8e3)}function S(){m&&(clearTimeout(m),m=0,C(!1),O.end())}function C(b){for(let p of f?.
fieldsets??[])p.disabled=b}function N(){if(!f)return;let{items:b,skip:p,where:E,next:$}=f,q=M().length;p.textContent=A(b)?
n["clear-and-skip"]:n.skip,E.textContent=D(n["question-of"],{n:d+1,all:q}),E.hidden=a&&q===1,$.textContent=d===q-1?n.done:
n.next}let A=b=>b.some(({id:p})=>i[p]!=null);function P(b,p=!0){if(m)return;let E=M();if(d+=b,d>=E.length){d=E.length-1,
y(),o.onDone(i);return}z({focus:p,again:b<0})}function X(b,p){let E=`${u}-${b.id}`,$=s("legend",{},D(b.ask,i)),q=b.hint?
s("p",{class:"ajar-hint",id:`${E}-hint`},b.hint):null,R=[q,p.mark].filter(Boolean).map(({id:Q})=>Q),H=b.among?{...b,cards:Se(
b,i)}:b,U=l[b.kind](H,ct(H,i[b.id]),{words:n,level:r+1,group:E,change:Q=>g(b,Q),say:x,...p}),W={class:`ajar-item ajar-${b.
kind}`,tabindex:"-1","aria-describedby":R.join(" ")||null};return s("fieldset",W,$,q,U)}function z({focus:b=!1,again:p=!1}={}){
let E=M();d=Math.max(0,Math.min(d,E.length-1));let $=E[d],q=o.mark?.($),R=q?s("p",{class:"ajar-mark",id:`${u}-${$[0].id}\
-mark`},q):null,H=s("div",{class:"ajar-moves"}),U=d>0?()=>P(-1):null,W=$.map(ue=>X(ue,{mark:R,again:p,moves:H,back:U})),
Q=s("button",{type:"button",onclick:()=>{if(m)return;let ue=i,vn=A($);i={...i,...Object.fromEntries($.map(({id:jn})=>[jn,
null]))},o.onChange(i),P(1),vn&&L(n.cleared,ue)}}),K=s("button",{type:"button",onclick:()=>{m||(x(""),P(1))}}),ne=s("p",
{class:"ajar-where"});f={items:$,skip:Q,where:ne,next:K,fieldsets:W},j.replaceChildren(),H.replaceChildren(Q,K),U&&H.prepend(
s("button",{type:"button",onclick:U},n.back));let xe=W.length===1;R&&xe&&W[0].lastElementChild.before(R),v.replaceChildren(
ne,...R&&!xe?[R]:[],...W,H),N(),o.onMove?.(d),b&&(W[0].focus({preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function se(b){
if(j.replaceChildren(),!b||!o.help||h>b.kinds.length)return null;let p=()=>{h=b.kinds.length+1,o.onAside?.(h),j.replaceChildren(),
v.querySelector("[tabindex]").focus()},{help:E,needs:$}=o;return j.append(E.notice(b,{level:r+1,aside:p,needs:$})),j.querySelector(
"[tabindex]")}function ie(b,{focus:p=!1,danger:E=null}={}){f=null;let $=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);
v.replaceChildren(s("div",{class:"ajar-reflection"},$,...b.flatMap(R=>We(R,r+2)),o.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{d=0,z({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{
let R=i;i={},d=0,h=0,o.onAside?.(0),o.onStartOver(),z({focus:!0}),L(n["started-over"],R)}},n["start-over"])));let q=se(E);
p&&(q??$).focus()}function je(b){let p=v.contains(document.activeElement);p&&f&&!m||(S(),i={...b.answers},b.done?ie(b.reflection,
{focus:p,danger:b.danger}):(d=b.at??Math.max(0,M().findIndex(E=>E.some(({id:$})=>i[$]==null))),z()))}let{done:te,reflection:ke,
danger:De}=o;return je({answers:i,at:o.at,done:te,reflection:ke,danger:De}),{update:je,release:S,say:b=>{S(),x(b)}}}var Sn=(e,t)=>e.
length?s("details",{},s("summary",{},t["why-this"]),...e):"";function On(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var We=({heading:e,said:t,words:o},n)=>[
e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),Cn={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},l=()=>r(
a.length||c.trim()?{chosen:[...a],own:c}:null),u=e.many?"checkbox":"radio",i=e.cards.map(f=>s("input",{type:u,name:n,value:f.
id,checked:a.includes(f.id),onchange:m=>{e.many?a=a.filter(h=>h!==f.id).concat(m.target.checked?f.id:[]):(a=[f.id],c="",
d&&(d.value="")),l()}})),d=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:f=>{c=f.target.value,!e.many&&c.trim()&&
(a=[],i.forEach(m=>{m.checked=!1})),l()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((f,m)=>s("label",{class:"ajar-card"},i[m],s("span",{},f.text))),d?s("label",{
class:"ajar-own"},s("span",{},e.own),d):null)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&
(r.value=t??""),s("label",{class:"ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",
{}),a=()=>{let f=[...r.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());n(f.length?f:null)},c=()=>[...r.children].
forEach((f,m)=>{f.querySelector("label > span").textContent=D(o.line,{n:m+1}),f.querySelector("button").setAttribute("ar\
ia-label",D(o["remove-line"],{n:m+1}))}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),r.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{c(),l.hidden=r.children.length>=e.most},i=f=>{let m=s("div",{class:"\
ajar-line"},s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:f,maxlength:2e4,oninput:a})),s("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||
i(""),u(),a(),(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(m),u()},d=t||[];for(let f=0;f<Math.
max(e.lines,d.length);f++)i(d[f]??"");return s("div",{class:"ajar-lines"},r,l)},date(e,t,{words:o,change:n}){return s("l\
abel",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var lt=[1,1],En=[0,0],$n="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",An=new RegExp(`(${$n})|[.…]+|[\
!?;\\n]`,"gu"),Nn=/[\u0300-\u036f'’‘ʼ]/g,Tn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ue=new WeakMap;function pt(e,t){
Ue.has(t)||Ue.set(t,Ln(t));let{passes:o,kinds:n,learned:r}=Ue.get(t),{line:a,places:c}=Rn(e),l=a;for(let[f,m]of ut(o,a))
l=l.slice(0,f)+l.slice(f,m).replace(/[^ ]/g,"_")+l.slice(m);let u=Object.entries(n).flatMap(([f,m])=>ut(m,l).map(([h,k])=>({
kind:f,start:h,end:k-1}))),i=r?In(u,a,r):u,d=(f,m)=>f.span[0]-m.span[0]||f.span[1]-m.span[1]||(f.kind<m.kind?-1:+(f.kind>
m.kind));return i.map(({kind:f,start:m,end:h})=>({kind:f,span:[c[m][0],c[h][1]]})).sort(d)}function In(e,t,o){let{weights:n,
kinds:r,limit:a,least:c}=o,l=Mn(t,o),u=l.slice(1).map((j,v)=>[...l[v],...j]),i=j=>{let v=new Set(j.flatMap(B=>B.places));
return it(n,v)/Math.sqrt(v.size)},d=[...l,...u];if(e.length)return Ke(d,i)[1]>c?e:[];let f=d.filter(j=>j.length>4),[m,h]=Ke(
f,i);if(!(h>a))return[];let k=new Set(m.flatMap(j=>j.places.slice(0,2))),[w]=Ke(Object.keys(r),j=>it(r[j],k));return[{kind:w,
start:m[0].start,end:m.at(-1).start}]}function Mn(e,{numbers:t,weights:o}){let n=lt,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){
let c=a[0]===".",l=c?lt:t.get(a[0])??En,u=[[0,l[0]],[1,l[1]],[n[0],l[0]],[n[1],l[1]]],i=([d,f],m)=>((m*16411+d)*16411+f)%
o.length;r.at(-1).push({start:a.index,places:u.map(i)}),n=l,c&&r.push([])}return r.filter(a=>a.length)}var Ke=(e,t)=>e.map(
o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),it=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),ft=(e,{kinds:t,notices:o})=>Object.
entries(o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function ut(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Ln({lists:e,
passes:t,phrases:o,learned:n}){let r={};for(let[l,u]of Object.entries(e))r[l]=dt(u,r);let a=l=>new RegExp(l.map(u=>dt(u,
r)).join("|"),"y"),c=Object.entries(o).map(([l,u])=>[l,a(u)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&
Bn(n)}}function Bn({same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,l=2;for(let d of e){for(let f of d.
split(" "))c.set(f,[l,l]);l++}for(let[d,f]of t.entries())for(let m of f.split(" "))c.set(m,[l++,2+e.length+d]);let u=d=>[
...d.join("")].map(f=>f.charCodeAt(0)-87),i=Object.entries(n).map(([d,f])=>[d,u(f)]);return{numbers:c,weights:u(o),kinds:Object.
fromEntries(i),limit:r,least:a}}function dt(e,t){return`(?:${(e.match(Tn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?
"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:qn(r)).join("")})`}function qn(e){
let t=ht(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(
e.endsWith("*"))} `}var ht=e=>e.normalize("NFKD").replace(Nn,"").toLowerCase();function Rn(e){let t="",o=[];for(let n of e.
matchAll(An)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?ht(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}function Ce({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var mt=["emergency","crisis","violence","agency","worried","child"],Fn=["crisis","violence"],yt='a[href$="#Help-lines"]',
G=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function gt(){for(let e of G().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&G().listeners.delete(e),e.shown||(e.shown=t)}}function Dn(e,{zone:t="",
languages:o=[]}){let n=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(l=>l.home);return a?a.code:o.map(l=>l.split("-").slice(1).join("-").
toUpperCase()).find(l=>e.some(({code:u})=>u===l))??""}function wt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let l=n.flatMap(i=>pt(i,c)),u=ft(l,c);if(u)return{...u,
kinds:[...new Set(l.map(({kind:i})=>i))].sort()}}let r=e.filter(({kind:c})=>c==="ruler"),a=Object.values(o)[0]?.["rulers\
-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var _e=(e,t)=>t.flatMap(o=>e.lines.filter(
n=>n.topic===o)),ze=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),bt=e=>`tel:${e.match(
/\d+/)[0]}`;function vt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(G().countries=t);let r=()=>G().countries,
a=()=>G().chosen||Dn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.
language]}),c=()=>r().find(g=>g.code===a());function l(g){G().chosen=g,gt();for(let{element:y,draw:S}of G().listeners)S(
y)}function u(g,y){return y(g),G().listeners.add({element:g,draw:y,shown:!1}),queueMicrotask(gt),g}let i=g=>u(s("div",{}),
y=>y.replaceChildren(...g())),d=()=>{let g=[...r(),{code:"-",country:e["help-elsewhere"]}],y=s("select",{onchange:()=>{l(
y.value),n(y.value)}},...g.map(S=>s("option",{value:S.code},S.country)));return u(y,()=>{y.value=c()?.code??"-"}),s("lab\
el",{class:"ajar-help-where"},s("span",{},e["help-in"]),y)},f=({say:g,to:y},S)=>{if(/^(tel|sms):/.test(y))return s("a",{
class:S?"ajar-reach":"ajar-reach ajar-first",href:y},s("span",{},...ze(g)));let C=s("span",{},g),N=s("button",{type:"but\
ton",class:"ajar-link","aria-label":D(e["help-copy-what"],{address:y}),onclick:async()=>{await Pn(y,C)&&(N.textContent=e["\
help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},C," ",N)},m=g=>s("li",{},s("p",{class:"ajar-for"},g.for_what),
s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},...g.reach.
map(f))),h=({emergency:g,note:y})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),y?s("p",{class:"\
ajar-hint"},y):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:bt(g)},D(e["help-call"],{number:g})))),k=g=>i(
()=>{let y=c();if(!y)return[s("p",{},e["help-elsewhere-how"])];let S=g.flatMap(C=>C==="emergency"?h(y):_e(y,[C]).map(m));
return[s("ul",{class:"ajar-help-lines"},...S)]});function w(){Ce({title:e["help-title"],close:e["help-close"],bar:s("div",
{class:"ajar-help-bar"},d(),Ee({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),k(mt),s("p",{class:"ajar-hint"},e["he\
lp-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:g,text:y,now:S,lines:C,kinds:N,
countries:A},{level:P,aside:X,needs:z}){return A&&!L()&&(G().countries=A),s("section",{class:"ajar-danger"},s(`h${P}`,{tabindex:"\
-1"},g),s("p",{},y),N.length?null:z?.()??null,d(),k(C),s("ul",{class:"ajar-todo"},...S.map(se=>s("li",{},se))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:X},e["help-aside"]))}let v=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function B({emergency:g,...y}){let C=Fn.map(A=>_e(y,[A])[0]?.
reach??[]).flatMap(A=>["tel:","sms:"].map(P=>A.find(({to:X})=>X.startsWith(P))));return[{say:D(e["help-call"],{number:g}),
to:bt(g)},...C.filter(Boolean)]}let M=(g=`${e["help-line"]} `)=>i(()=>{let y=c(),S=(y?B(y):[]).flatMap(({say:A,to:P},X)=>[
X?" · ":"",s("a",{href:P},...ze(A))]),C=s("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),N=s("span",
{class:"ajar-off-paper"},S.length?" · ":"",C);return[s("p",{class:"ajar-help-line"},g,...S,N)]});function x(g){if(!L())
return;let[y]=[...g.querySelectorAll(yt)].reverse();y?.closest("p, ul").after(M(""));for(let S of g.querySelectorAll("de\
tails"))S.open=S.querySelector("summary").textContent===c()?.country}let O=()=>i(()=>{let g=c();return g?[s("p",{},s("b",
{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${D(e["help-call"],{number:g.emergency})}`),s("ul",
{},..._e(g,mt).map(({for_what:y,name:S,reach:C,hours:N})=>s("li",{},...ze(`${y}: ${S}. ${C.map(({say:A})=>A).join(" · ")}\
. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),L=()=>r().length>0;return{open:w,notice:j,button:v,line:M,addNumbers:x,
text:O,choose:l,code:a,isKnown:L}}var Ee=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function jt(e){if(G().open){G().open=e;return}G().open=e,window.addEventListener("click",
t=>{t.target.closest?.(yt)&&(t.preventDefault(),t.stopPropagation(),G().open())},{capture:!0})}async function Pn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function He(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function kt(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",n=>{n.repeat||(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
He()))},{capture:!0})}var Je=new Set,Ge=()=>{if(!document.hidden)for(let e of[...Je])e(Math.random()*1e3)};window.addEventListener("online",Ge);
window.addEventListener("pageshow",Ge);document.addEventListener("visibilitychange",Ge);var $e=e=>new Promise(t=>{let o,
n=()=>{Je.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Je.add(r),o=setTimeout(n,e)}),Ae=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Ne=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Wn=5e4,xt=8e3;function St(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let l=t,u=!0,i=!1,d=0,
f=null,m=null;async function h(O,L){m=new AbortController;let{signal:g}=m,y=setTimeout(()=>m.abort(),xt),S=await fetch(O,
{headers:{...L,...a()},cache:"no-store",signal:g}).finally(()=>clearTimeout(y));if(S.ok||S.status===304)return S;let C=await S.
json();throw c.includes(C.error)&&(M(),r(C.error)),Object.assign(new Error(C.error),{requested:Ne(S)})}async function k(){
let L=(await h(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),g=new TextDecoder;for(let y="",S=!0;;){let C=setTimeout(
()=>{u&&(u=!S),m.abort()},S?xt:Wn),{done:N,value:A}=await L.read().finally(()=>clearTimeout(C));if(N&&S)throw new Error;
if(N)return;let P=(y+g.decode(A,{stream:!0})).split(`

`);y=P.pop();for(let X of P){let z=X.split(`
`).find(se=>se.startsWith("data:"));z&&(S=!1,j(JSON.parse(z.slice(5))))}}}async function w(){let O=await h(e,f?{"If-None\
-Match":f}:{});O.ok&&j(await O.json()),f=O.headers.get("ETag"),v()}function j(O){v(),!(O.version<l)&&(l=O.version,O.ended&&
M(),o(O))}function v(){d=0,n(!0)}async function B(){for(;!i;){let O=Math.random()*2e3;try{u&&d%2===0?await k():(await w(),
O+=3e3)}catch(L){if(i)return;d||n(!1),O=Ae(d++,L.requested)}i||await $e(O)}}function M(){i=!0,m?.abort()}let x=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?x=Date.now():Date.now()-x>5e3&&m.abort()}),window.
addEventListener("pageshow",({persisted:O})=>{O&&m.abort()}),window.addEventListener("offline",()=>m.abort()),B(),M}function Te(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function Ot({pathname:e}){let t=e.
split("/").pop();try{return Te(decodeURIComponent(t))}catch{return Te(t)}}var _=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),V=e=>typeof e=="string",ee=e=>Number.isInteger(e)&&e>=0,Un=e=>ee(
e)&&e<=10,Et=e=>V(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),ge=e=>Array.isArray(e)&&e.every(V),Ct=e=>Array.isArray(e)&&e.every(t=>V(
t?.id)&&V(t.text)),$t={ruler:Un,choice:e=>_(e)&&ge(e.chosen)&&V(e.own),sort:(e,{piles:t})=>_(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:V,list:ge,date:e=>V(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Kn=e=>V(e?.id)&&V(e.ask)&&Object.hasOwn(
$t,e.kind)&&(!["choice","sort"].includes(e.kind)||Ct(e.cards))&&(e.kind!=="sort"||Ct(e.piles))&&(e.among==null||V(e.among.
item)&&ge(e.among.piles)),_n=(e,t)=>e?.name===t&&ee(e.id)&&ee(e.round)&&ge(e.tallied)&&V(e.exercise?.title)&&(e.exercise.
story==null||ge(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Kn),
zn={at:ee,aside:ee,keeps:ee,late:ee,refused:ee,done:e=>typeof e=="boolean",when:V,added:e=>_(e)&&ee(e.round)&&_(e.answers),
sending:e=>_(e)&&ee(e.question)&&ee(e.round)&&Et(e.key)&&_(e.answers)&&_(e.moved)};function Hn({question:e,answers:t,...o}){
let n={question:e};if(_(t)){let r=({id:c,kind:l,...u})=>Object.hasOwn(t,c)&&(t[c]===null||$t[l](t[c],u)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||zn[r]?.(a))&&
(n[r]=a);return n}function Ie(e){if(!_(e)||!Number.isFinite(e.begun)||!_(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>_(n)&&_n(n.question,o)).map(([o,n])=>[o,Hn(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...V(e.place)?{place:e.place}:{}}}function Me(e){if(!_(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,_(c)&&(c.spent===!0||Et(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function At(e,t){let o=n=>_(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Mt,Ve]=["ajar-notes ","ajar-keys "],be="ajar-probe",Le=12*36e5;function re(e){try{return e()}catch{return}}function Lt(e){
let t=new Map,o=n=>re(()=>window[e].getItem(n));return{get:(n,r)=>r(re(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),re(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),re(()=>window[e].
removeItem(n))},names:()=>re(()=>Object.keys(window[e]))??[]}}var Z=Lt("localStorage"),pe=Lt("sessionStorage"),Bt=()=>re(
()=>{window.localStorage.setItem(be,be);let e=window.localStorage.getItem(be)===be;return window.localStorage.removeItem(
be),e})??!1,Nt=e=>Me(re(()=>history.state[e])),Tt=(e,t)=>re(()=>history.replaceState({[e]:t},"")),Ze=({begun:e})=>Math.abs(
Date.now()-e)>Le,qt=()=>({begun:Date.now(),broken:!0}),It=e=>e;function Jn(e){for(let[t,o]of[[Mt,Ie],[Ve,Me]])for(let n of Z.
names())if(n.startsWith(t)&&n!==t+e){let r=Z.get(n,o);!r&&t===Ve?Z.set(n,qt()):(!r||Ze(r))&&Z.remove(n)}}var Gn=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Rt(e,t=!1){let[o,n]=[Mt+e,Ve+e],r=h=>h.get(o,Ie),a=()=>r(pe)??r(Z)??{begun:Date.now(),entries:{}};function c(h){
let k=a();h(k),(r(pe)?pe:Z).set(o,k)}let l=()=>Z.get(n,Me)??(Z.get(n,It)===null?null:qt());function u(){let[h,k]=[Nt(n)??
{},l()??{}],w={begun:Date.now(),...h,...k};for(let[j,v]of Object.entries(k))v?.spent&&h[j]&&(w[j]={...h[j],...v});return w}
function i(h){let{[h]:k,broken:w}=u();return!!(!k&&w)}function d(h){Z.set(n,h),Tt(n,h)}let f=(h,k)=>{let w=u();d({...w,[h]:{
...w[h],...k}})},m=[pe,Z].some(h=>!At(h.get(o,It),h.get(o,Ie)));if(Jn(t?e:null),t){let h=Date.now();Ze(a())&&c(k=>Object.
assign(k,{begun:h})),(l()||Nt(n))&&d(Ze(u())?{...u(),begun:h}:u())}return{all:a,change:c,entry:h=>a().entries[h],update:(h,k)=>c(
({entries:w})=>{w[h]={...w[h],...k}}),remove:h=>c(({entries:k})=>{delete k[h]}),key(h){return u()[h]?.key||f(h,{key:Gn()}),
u()[h].key},spend:h=>f(h,{spent:!0}),isSpent:h=>i(h)||!!u()[h]?.spent,isUnsure:i,isLost:()=>m,forget(){Z.remove(o),pe.remove(
o)},end(){pe.set(o,a()),Z.remove(o),Z.remove(n),Tt(n,null)},listen:h=>window.addEventListener("storage",({key:k})=>{(k===
null||k===o||k===n)&&h()})}}var Vn="~own",Ft=(e,t)=>e.find(o=>o.id===t)?.text??t,Zn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ye(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>Ft(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ft(e.piles,t[o.id])}`);case"date":return[Zn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function fe({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!de(n,o)))if(n.kind==="choice"){let c=(n.among?Se(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),
l=r.own?.trim()?r.own:"";(c.length||l)&&(o[n.id]={chosen:c,own:l})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function Dt({exercise:e,tallied:t},o){let n=fe(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Vn]:[]]}return r}function Pt({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var Ye=(e,t)=>D(e.ask,t),we=({exercise:e,tallied:t},o,n)=>{
let r=fe(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Ye(a,r),said:ye(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Yn=/[\u202a-\u202e\u2066-\u2069]/g,Wt=({items:e},t)=>{let o=fe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Ye(n,o),answer:o[n.id],...n.cards?{"in-words":ye(n,o[n.id])}:{}}))};function Ut(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Wt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,l=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":l;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Wt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Yn,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Kt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var[Qn,Xn,Be]=[9,28,30],he=e=>Qn+Xn*e,_t=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function eo(e,t,o){let n=t.at(-1),r=(a,c,l)=>J("line",{x1:he(a),x2:he(c),
y1:Be,y2:Be,class:l});return J("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>J("text",{x:he(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>J("circle",{cx:he(a),cy:Be,r:5,class:"phone-then"})),J("circle",{cx:he(n.value),cy:Be,
r:8,class:"phone-now"}),J("text",{x:he(n.value),y:16,class:"phone-value"},`${n.value}`))}function zt(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).map(({moment:u,
answers:i})=>({moment:u,value:i[r.id]})),c=r.said||r.ask,l=a.map(({moment:u,value:i})=>D(t["phone-rulers-at"],{n:i,moment:u})).
join(", ");return s("div",{},s("h3",{},c),eo(r.id,a,`${c}: ${l}`),s("p",{class:"phone-numbers","aria-hidden":"true"},l))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Ht({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),l=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),i=s("footer",{},c,l,u);for(let w of[c,l])w.addEventListener("toggle",()=>w.open&&k());let d=(w,j)=>s(
"button",{type:"button",onclick:j},w);function f(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function m(){
let w=s("div",{}),j=d(e["phone-forget"],()=>{let v=d(e["phone-forget-no"],()=>{w.replaceChildren(j),j.focus()});w.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},v,d(e["phone-forget"],f))),v.focus()});return w.append(j),
w}function h([w,{question:j,answers:v}]){let B=w.split(/@(.*)/s)[1],{title:M}=j.exercise;return[s("h3",{},B?`${M} (${B})`:
M),s("div",{class:"ajar-reflection"},...we(j,v,e["phone-stays"]).flatMap(x=>We(x,4)))]}function k(){let{entries:w}=t.all();
Object.keys(w).length&&(u.textContent="");let j=Object.entries(w).filter(([,{question:B,answers:M}])=>M&&we(B,M,"").length),
v=_t(w);c.hidden=!v.length,l.hidden=!j.length,v.length&&c.open&&r.replaceChildren(zt(v,e)),!(!l.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),d(e["phone-notes-keep"],()=>Kt(
"notes.json",Ut(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...j.flatMap(h))}return k(),{element:i,
refresh:k,open(){n=!0,l.open=!0,k()}}}var Qe=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function qe(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:l,back:u}){let i={...t},{cards:d,piles:f}=e,m=x=>f.find(O=>O.id===x).text,h=s("div",{class:"ajar-one"});function k(x,O){
i={...i,[x.id]:O},O||delete i[x.id],r(Object.keys(i).length?i:null),O&&a(D(o.moved,{card:x.text,pile:m(O)}))}function w(x,{
focus:O=!0,back:L=x?()=>w(x-1):u,onward:g=()=>v(x+1)}={}){let y=d[x],S=D(o["card-of"],{n:x+1,all:d.length}),C=s("div",{class:"\
ajar-one-card",role:"group","aria-label":S,tabindex:"-1"},s("p",{class:"ajar-where"},S),s("p",{},y.text)),N=A=>{k(y,A),g()};
l.hidden=!0,h.replaceChildren(C,s("div",{class:"ajar-one-piles"},...f.map(({id:A,text:P})=>Qe(P,()=>N(A),{"aria-pressed":`${i[y.
id]===A}`}))),s("div",{class:"ajar-one-also"},L?j(o.back,()=>L()):s("span",{}),j(o["card-out"],()=>N("")),j(o["card-enou\
gh"],()=>B()))),O&&C.focus({preventScroll:!0})}let j=(x,O)=>Qe(x,O,{class:"ajar-link"}),v=x=>x<d.length?w(x):B();function B({
focus:x=!0}={}){let O=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),L=(g,y)=>{let S=d.filter(A=>(i[A.id]??"")===y),C=A=>w(d.
indexOf(A),{back:B,onward:B}),N=S.map(A=>s("li",{},Qe(A.text,()=>C(A))));return N.length?[s(`h${n+1}`,{},g),s("ul",{},...N)]:
[]};h.replaceChildren(O,s("p",{class:"ajar-hint"},o["cards-all-how"]),...f.flatMap(({id:g,text:y})=>L(y,g)),...L(o["card\
s-out"],"")),l.hidden=!1,x&&(O.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}let M=d.map(x=>!!i[x.id]).
lastIndexOf(!0)+1;return M===d.length||c&&M?B({focus:!1}):w(M,{focus:!1}),h}function Jt(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
l=!1;function u(d){if(!(l&&d)){if(l=!1,c.hidden=!d||!e.some(f=>de(f,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:i},t["phone-afterward-begin"]))}}function i(){l=
!0;let d=Oe(c,{title:a,items:e},{words:t,level:2,small:!0,sort:qe,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(f){
d.release(),l=!1,r(f)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:u,isBegun:()=>l}}var Xe=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function Gt(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:l,help:u}=o,{name:i,exercise:d}=t,f=p=>p.setting==="afterward",m=d.items.filter(f),h=d.items.filter(p=>!f(p)),k=t,
w=0,j=!1,v=()=>r.entry(i)??{},B=()=>!!k?.open,M=({sending:p,added:E})=>!!(p||E?.round===x()),x=()=>(k??t).round,O=p=>we(
t,p,n["phone-stays"]),L=null,g=null;function y(p){return JSON.stringify(p)===g?!1:(g=JSON.stringify(p),L=o.noticeAfter(d.
items,p),!!L)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),C=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),N=s("div",{});e.replaceChildren(S,N);function A(p){let[E,...$]=p;if(!B()||!p.some(({id:R})=>t.tallied.
includes(R)))return n["phone-stays"];let q=$.length?n["phone-can-add-all"]:n[E.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},q)}let P=p=>r.update(i,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...p}),X=()=>o.tell(d.story),z=Oe(N,{...d,items:h},{words:n,mark:A,level:1,small:!0,sort:qe,beside:d.story?.length?
[Xe(n.story,X,"ajar-link")]:[],answers:v().answers,at:v().at,done:v().done,reflection:O(v().answers??{}),help:u,aside:v().
aside,needs:o.wayToNeeds,below:()=>i.startsWith("plan@")?u.line():null,onAside:p=>r.update(i,{aside:p}),onMove:p=>{w=p,v().
answers&&r.update(i,{at:w})},onChange:p=>{P({answers:p,at:w,done:!1,keeps:null}),b()},onDone:se,onStartOver:()=>{r.remove(
i),b(),c()}});function se(p){P({answers:fe(d,p),done:!0}),y(v().answers),z.update({answers:p,done:!0,reflection:O(p),danger:L}),
b(),(N.querySelector(".ajar-danger [tabindex]")??C.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let ie=Jt(m,{words:n,answers:()=>v().answers,onChange:p=>r.update(i,{answers:p}),onDone:se});e.append(ie.element),N.querySelector(
".ajar-body").before(C);function je(p){let E=Dt(t,p.answers),$=r.entry(t.since)?.added?.answers;return{answers:E,moved:Pt(
t,E,$)}}function te(p,...E){let $=s("h2",{id:"phone-add",tabindex:"-1"},p),q=s("div",{},$,...E.map(U=>typeof U=="string"?
s("p",{},U):U));if(q.textContent===C.textContent)return;let R=j||C.contains(document.activeElement),H=C.textContent;C.replaceChildren(
...q.childNodes),R?$.focus({preventScroll:!0}):H&&l(p)}function ke(p){p(),j=!0,b(),j=!1}function De({answers:p,moved:E}){
let $=d.items.filter(K=>K.id in p).map(K=>{let[ne,...xe]=K.kind==="sort"?[]:ye(K,v().answers[K.id]),ue=K.said||K.ask;return s(
"li",{},ne&&!xe.length&&!K.own?`${ue}: ${ne}`:ue)}),q=()=>ke(()=>a.add(i,k,p,E)),R=()=>ke(()=>r.update(i,{keeps:x()})),{
added:H,keeps:U}=v(),W=U===x(),Q=$.length>0;te(n[W?"phone-kept":Q?"phone-add-title":"phone-done-ask"],...W?[n["phone-kep\
t-how"]]:[],...H&&!W?[n["phone-again"]]:[],...Q?[n["phone-add-what"],s("ul",{},...$)]:[n["phone-done-what"]],...Object.keys(
E).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},W?null:Xe(n["phone-keep-mine"],R),
Xe(n[Q?"phone-add":"phone-done"],q)))}function b(){let{done:p,sending:E,added:$,late:q,refused:R,keeps:H}=v();S.hidden=B()||
!!p||!!t.own,C.hidden=!p;let U=N.querySelector(".ajar-reflection + .ajar-moves");if(U&&(U.hidden=M(v())),!p){ie.offer(!1),
C.replaceChildren(),g=null;return}let{answers:W}=v();y(W)&&z.update({answers:W,done:!0,reflection:O(W),danger:L});let Q=je(
v()),K=`${t.id}.${x()}`;if(E)te(n["phone-sending"],n["phone-sending-how"]);else if($?.round===x()){let ne=Object.keys($.
answers).length;te(n[ne?"phone-added":"phone-done-title"],n[ne?"phone-added-how":"phone-done-how"])}else q===x()?te(n["p\
hone-here"],n["phone-late"]):R===x()?te(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(K)?te(n["phone-he\
re"],n[r.isUnsure(K)?"phone-unsure":"phone-once"]):B()?De(Q):te(n["phone-here"],n["phone-closed-done"]):te(n["phone-here"],
n["phone-all-here"]);ie.offer(!C.querySelector(".ajar-moves")||H===x())}return b(),{name:i,is:p=>p?.id===t.id&&JSON.stringify(
p.exercise)===JSON.stringify(d),isTouched(){let{answers:p={},at:E=0,done:$}=v(),q=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return ie.isBegun()||!$&&(q||E>0||Object.values(p).some(R=>R!=null))},update(p){
k=p,b()},refresh:b,look(){g=null,b()}}}var to=15e3;async function no(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(to)});n=Ne(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await $e(Ae(o,n))}}function Vt(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let l=await no(`${e}/answers`,c),{question:u,
round:i,answers:d}=c;l||t.spend(`${u}.${i}`);let f=l?["closed","no-room"].includes(l)?{late:i}:{refused:i}:{added:{round:i,
answers:d}};t.entry(a)&&t.update(a,{sending:null,...f}),n.delete(c.key),o()}return{add(a,{id:c,round:l},u,i){let d={question:c,
round:l,key:t.key(`${c}.${l}`),answers:u,moved:i};t.update(a,{sending:d}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var Yt="text-size",Re=[.9,1,1.15,1.3,1.5],Zt=1;function oo(){try{let e=Re.indexOf(Number(sessionStorage.getItem(Yt)));return e<
0?Zt:e}catch{return Zt}}function Qt(e){let t=oo();function o(){document.documentElement.style.setProperty("--phone-size",
Re[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,Re.length-1)),o();
try{sessionStorage.setItem(Yt,Re[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function Xt(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?D(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:D(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function tn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Pe(e,l=>{n.textContent=l}),c=async l=>{l.preventDefault();
let u=Te(r.value);a.begin();let{why:i}=await Xt(u,e);a.end(),n.textContent=i||e["keep-opening"],i?r.focus():location.replace(
u)};return t&&Xt(t,e).then(({why:l,isGone:u})=>{u&&o()||(l||location.replace(t),n.textContent=l&&(t.length===8?l:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function nn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var so=()=>J("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},J("path",{d:"M11 8h42v68H11z",class:"phone-light"}),J("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),J("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),J("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),on=e=>[
s("div",{class:"phone-waiting"},so(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],sn=(e,t,o)=>{let n=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ende\
d-notes":"phone-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var ot=e=>JSON.parse(document.getElementById(e).textContent),T=ot("words"),st=document.getElementById("code").textContent||
Ot(location),ln=ot("help"),ce=vt({words:T,countries:ln,leave:at});ce.choose(ln.find(({home:e})=>e)?.code??"");var un={},
et=null,F=ot("state"),I=Rt(st,!!F&&!F.ended),oe=s("main",{}),dn=s("p",{class:"phone-looking",role:"status"}),pn=s("p",{class:"\
phone-practice",hidden:!0},T["phone-practice"]),ae=s("div",{class:"phone-banner",role:"status",hidden:!0}),fn=s("p",{class:"\
phone-unseen",role:"status"}),hn=e=>{fn.textContent=e},me="",Y=null;function Fe(e,t,{focus:o=!1}={}){if(e===me&&e!=="que\
stion")return;let n=o||oe.contains(document.activeElement);if(me=e,Y=null,ae.hidden=!0,oe.replaceChildren(),t(),!n)return;
let r=oe.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function rt(e,t){Fe("questio\
n",()=>{Y=Gt(oe,e,{words:T,notes:I,send:nt,announce:hn,changed:()=>le.refresh(),help:ce,tell:ro,wayToNeeds:ao,noticeAfter:(o,n)=>wt(
o,n,un)}),I.all().place!==e.name&&I.change(o=>{o.place=e.name})},t)}function ro(e){Ce({title:T.story,close:T["help-close"],
bar:s("div",{class:"ajar-help-bar"},Ee({words:T,leave:at})),parts:e.map(t=>s("p",{},t))})}function ao(){if(!et)return null;
let t={id:0,name:`needs@${T["phone-own-moment"]}`,exercise:et,tallied:[],round:0,open:!1,own:!0};return s("button",{type:"\
button",onclick:()=>{rt(t,{focus:!0}),mn(T["phone-own"],T["phone-go-back"])}},T["help-needs"])}function ve(e={}){let t=F.
ended?null:F.question;if(pn.hidden=!F.practice,!I.all().welcomed&&!F.ended){Fe("welcome",()=>oe.append(...nn(T,Bt(),ce,gn)),
e);return}if(Y?.is(t)){Y.update(t),ae.hidden=!0;return}if(Y?.isTouched()&&!e.focus){Y.update(null),(t||F.ended)&&co();return}
let o=me==="waiting"||me==="question";F.ended?Fe("ended",()=>{oe.append(...sn(T,I,ce)),le.open()},e):t?rt(t,e):Fe("waiti\
ng",()=>oe.append(...on(T)),e),t&&o&&hn(`${T["phone-new"]} ${t.exercise.title}`)}var co=()=>mn(T[F.ended?"phone-ended-he\
re":"phone-moved-on"],T[F.ended?"phone-go-notes":"phone-go-new"]);function mn(e,t){(ae.hidden||ae.firstChild.textContent!==
e)&&ae.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>ve({focus:!0})},t)),ae.hidden=!1}function rn(){
me="",Y=null,F.ended||!I.all().welcomed?ve():gn()}function gn(){I.change(o=>{o.welcomed=!0});let{place:e,entries:t}=I.all();
e&&!t[e]?.done&&lo(t[e]),ve({focus:!Y})}function lo(e){!e?.answers||F.ended||e.question.name===F.question?.name||rt({...e.
question,open:!1})}function an(e){F=e,F.ended&&I.end(),ve()}var io=()=>I.isSpent("join")?{}:{"Ajar-Phone":I.key("join")},
cn=0;function uo(e){e&&!I.isSpent("join")&&I.spend("join"),clearTimeout(cn),cn=setTimeout(()=>{dn.textContent=e?"":T["ph\
one-looking"]},e?0:1e3)}var tt=()=>{me="",Y=null,ve(),le.refresh()},bn=`api/rooms/${st}`,nt=Vt(bn,I,()=>{Y?.refresh(),le.
refresh()}),le=Ht({words:T,notes:I,onForget(){F.ended||I.change(e=>{e.welcomed=!0}),tt()}});le.element.append(s("details",
{},s("summary",{},T["phone-leave"]),s("p",{},T["phone-leave-cannot"]),s("p",{class:"ajar-leave-how"},T["leave-how"])));function at(){
I.forget(),He()}document.querySelector(".phone").replaceChildren(s("header",{},s("div",{class:"phone-bar"},s("p",{},T["p\
hone-title"]),Qt(T),s("div",{class:"ajar-leave"},ce.button(),Ee({words:T,leave:at})),dn),I.isLost()?s("p",{class:"phone-\
practice",role:"status"},T["phone-lost"]):null,pn,ae),oe,le.element,s("div",{class:"ajar-on-paper"},ce.text()),fn);kt(()=>I.
forget());jt(ce.open);async function yn(e=1e3){try{({dangers:un={},needs:et=null}=await(await fetch("danger.json")).json()),
Y?.look()}catch{setTimeout(yn,e,Math.min(2*e,6e4))}}function wn(){if(yn(),F.ended)I.end();else{let e=()=>an({...F,ended:!0});
St(bn,F.version,{onState:an,onReached:uo,onGone:e,introduce:io}),nt.resume()}document.addEventListener("visibilitychange",
()=>{document.hidden||nt.resume()}),I.listen(()=>{document.hidden||!Y?.isTouched()?tt():Y.refresh()}),setTimeout(()=>{I.
forget(),tt()},Math.min(Le,I.all().begun+Le-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{e&&(rn(),le.
refresh())}),rn()}function po(){let e=Object.keys(I.all().entries).length>0;return e&&(F={ended:!0},wn()),e}F?wn():oe.append(
...tn(T,st,po));
