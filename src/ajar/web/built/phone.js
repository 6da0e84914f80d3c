var En=["button","input","select","summary","textarea"],$n=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return En.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),$n.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function G(e,t,...o){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(
r,a);return n.append(...o),n}var q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),pe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Se(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var pt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function Ue(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Oe(e,t,o){let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,l={...In,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,i={...o.answers},u=0,f=null,m=0,h=o.aside??0,j=[t.why?s("p",{class:"\
ajar-why"},t.why):null,t.private?s("p",{class:"ajar-private"},t.private):null].filter(Boolean),w=s("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),k=s("div",{}),v=s("div",{class:"ajar-body"}),B=s("section",{class:"ajar-form","\
aria-labelledby":`${p}-title`},s(`h${r}`,{id:`${p}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,Nn(j,n))]:j,
k,v,w);e.replaceChildren(B);function M(){let b=t.items.filter(d=>pe(d,i));return a&&t.together?[b]:b.map(d=>[d])}let x=b=>{
w.replaceChildren(b)},O=Ue(n,x);function L(b,d){w.replaceChildren(`${b} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{
i=d,x(""),o.onChange(i),H({focus:!0})}},n["put-back"]))}function g(b,d){i={...i,[b.id]:d},Tn(v),x(""),o.onChange(i),T()}
function y(){A(!0),O.begin(),m=setTimeout(S,8e3)}function S(){m&&(clearTimeout(m),m=0,A(!1),O.end())}function A(b){for(let d of f?.
fieldsets??[])d.disabled=b}function T(){if(!f)return;let{items:b,skip:d,where:C,next:E}=f,R=M().length;d.textContent=$(b)?
n["clear-and-skip"]:n.skip,C.textContent=q(n["question-of"],{n:u+1,all:R}),C.hidden=a&&R===1,E.textContent=u===R-1?n.done:
n.next}let $=b=>b.some(({id:d})=>i[d]!=null);function P(b,d=!0){if(m)return;let C=M();if(u+=b,u>=C.length){u=C.length-1,
y(),o.onDone(i);return}H({focus:d,again:b<0})}function X(b,d){let C=`${p}-${b.id}`,E=s("legend",{},q(b.ask,i)),R=b.hint?
s("p",{class:"ajar-hint",id:`${C}-hint`},b.hint):null,F=[R,d.mark].filter(Boolean).map(({id:Q})=>Q),z=b.among?{...b,cards:Se(
b,i)}:b,_=l[b.kind](z,pt(z,i[b.id]),{words:n,level:r+1,group:C,change:Q=>g(b,Q),say:x,...d}),U={class:`ajar-item ajar-${b.
kind}`,tabindex:"-1","aria-describedby":F.join(" ")||null};return s("fieldset",U,E,R,_)}function H({focus:b=!1,again:d=!1}={}){
let C=M();u=Math.max(0,Math.min(u,C.length-1));let E=C[u],R=o.mark?.(E),F=R?s("p",{class:"ajar-mark",id:`${p}-${E[0].id}\
-mark`},R):null,z=s("div",{class:"ajar-moves"}),_=u>0?()=>P(-1):null,U=E.map(ue=>X(ue,{mark:F,again:d,moves:z,back:_})),
Q=s("button",{type:"button",onclick:()=>{if(m)return;let ue=i,An=$(E);i={...i,...Object.fromEntries(E.map(({id:Cn})=>[Cn,
null]))},o.onChange(i),P(1),An&&L(n.cleared,ue)}}),W=s("button",{type:"button",onclick:()=>{m||(x(""),P(1))}}),ne=s("p",
{class:"ajar-where"});f={items:E,skip:Q,where:ne,next:W,fieldsets:U},k.replaceChildren(),z.replaceChildren(Q,W),_&&z.prepend(
s("button",{type:"button",onclick:_},n.back));let xe=U.length===1;F&&xe&&U[0].lastElementChild.before(F),v.replaceChildren(
ne,...F&&!xe?[F]:[],...U,z),T(),o.onMove?.(u),b&&(U[0].focus({preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function se(b){
if(k.replaceChildren(),!b||!o.help||h>b.kinds.length)return null;let d=()=>{h=b.kinds.length+1,o.onAside?.(h),k.replaceChildren(),
v.querySelector("[tabindex]").focus()},{help:C,needs:E}=o;return k.append(C.notice(b,{level:r+1,aside:d,needs:E})),k.querySelector(
"[tabindex]")}function ie(b,{focus:d=!1,danger:C=null}={}){f=null;let E=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);
v.replaceChildren(s("div",{class:"ajar-reflection"},E,...b.flatMap(F=>_e(F,r+2)),o.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{u=0,H({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{
let F=i;i={},u=0,h=0,o.onAside?.(0),o.onStartOver(),H({focus:!0}),L(n["started-over"],F)}},n["start-over"])));let R=se(C);
d&&(R??E).focus()}function ke(b){let d=v.contains(document.activeElement);d&&f&&!m||(S(),i={...b.answers},b.done?ie(b.reflection,
{focus:d,danger:b.danger}):(u=b.at??Math.max(0,M().findIndex(C=>C.some(({id:E})=>i[E]==null))),H()))}let{done:te,reflection:je,
danger:Pe}=o;return ke({answers:i,at:o.at,done:te,reflection:je,danger:Pe}),{update:ke,release:S,say:b=>{S(),x(b)}}}var Nn=(e,t)=>e.
length?s("details",{},s("summary",{},t["why-this"]),...e):"";function Tn(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var _e=({heading:e,said:t,words:o},n)=>[
e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),In={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},l=()=>r(
a.length||c.trim()?{chosen:[...a],own:c}:null),p=e.many?"checkbox":"radio",i=e.cards.map(f=>s("input",{type:p,name:n,value:f.
id,checked:a.includes(f.id),onchange:m=>{e.many?a=a.filter(h=>h!==f.id).concat(m.target.checked?f.id:[]):(a=[f.id],c="",
u&&(u.value="")),l()}})),u=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:f=>{c=f.target.value,!e.many&&c.trim()&&
(a=[],i.forEach(m=>{m.checked=!1})),l()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((f,m)=>s("label",{class:"ajar-card"},i[m],s("span",{},f.text))),u?s("label",{
class:"ajar-own"},s("span",{},e.own),u):null)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&
(r.value=t??""),s("label",{class:"ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",
{}),a=()=>{let f=[...r.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());n(f.length?f:null)},c=()=>[...r.children].
forEach((f,m)=>{f.querySelector("label > span").textContent=q(o.line,{n:m+1}),f.querySelector("button").setAttribute("ar\
ia-label",q(o["remove-line"],{n:m+1}))}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),r.lastElementChild.
querySelector("input").focus()}},o["add-line"]),p=()=>{c(),l.hidden=r.children.length>=e.most},i=f=>{let m=s("div",{class:"\
ajar-line"},s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:f,maxlength:2e4,oninput:a})),s("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||
i(""),p(),a(),(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(m),p()},u=t||[];for(let f=0;f<Math.
max(e.lines,u.length);f++)i(u[f]??"");return s("div",{class:"ajar-lines"},r,l)},date(e,t,{words:o,change:n}){return s("l\
abel",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var dt=[1,1],Mn=[0,0],Ln="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Bn=new RegExp(`(${Ln})|[.…]+|[\
!?;\\n]`,"gu"),Rn=/[\u0300-\u036f'’‘ʼ]/g,qn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,We=new WeakMap;function gt(e,t){
We.has(t)||We.set(t,Pn(t));let{passes:o,kinds:n,learned:r}=We.get(t),{line:a,places:c}=Wn(e),l=a;for(let[f,m]of ht(o,a))
l=l.slice(0,f)+l.slice(f,m).replace(/[^ ]/g,"_")+l.slice(m);let p=Object.entries(n).flatMap(([f,m])=>ht(m,l).map(([h,j])=>({
kind:f,start:h,end:j-1}))),i=r?Fn(p,a,r):p,u=(f,m)=>f.span[0]-m.span[0]||f.span[1]-m.span[1]||(f.kind<m.kind?-1:+(f.kind>
m.kind));return i.map(({kind:f,start:m,end:h})=>({kind:f,span:[c[m][0],c[h][1]]})).sort(u)}function Fn(e,t,o){let{weights:n,
kinds:r,limit:a,least:c}=o,l=Dn(t,o),p=l.slice(1).map((k,v)=>[...l[v],...k]),i=k=>{let v=new Set(k.flatMap(B=>B.places));
return ft(n,v)/Math.sqrt(v.size)},u=[...l,...p];if(e.length)return Ke(u,i)[1]>c?e:[];let f=u.filter(k=>k.length>4),[m,h]=Ke(
f,i);if(!(h>a))return[];let j=new Set(m.flatMap(k=>k.places.slice(0,2))),[w]=Ke(Object.keys(r),k=>ft(r[k],j));return[{kind:w,
start:m[0].start,end:m.at(-1).start}]}function Dn(e,{numbers:t,weights:o}){let n=dt,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){
let c=a[0]===".",l=c?dt:t.get(a[0])??Mn,p=[[0,l[0]],[1,l[1]],[n[0],l[0]],[n[1],l[1]]],i=([u,f],m)=>((m*16411+u)*16411+f)%
o.length;r.at(-1).push({start:a.index,places:p.map(i)}),n=l,c&&r.push([])}return r.filter(a=>a.length)}var Ke=(e,t)=>e.map(
o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),ft=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),bt=(e,{kinds:t,notices:o})=>Object.
entries(o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function ht(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Pn({lists:e,
passes:t,phrases:o,learned:n}){let r={};for(let[l,p]of Object.entries(e))r[l]=mt(p,r);let a=l=>new RegExp(l.map(p=>mt(p,
r)).join("|"),"y"),c=Object.entries(o).map(([l,p])=>[l,a(p)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&
Un(n)}}function Un({same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,l=2;for(let u of e){for(let f of u.
split(" "))c.set(f,[l,l]);l++}for(let[u,f]of t.entries())for(let m of f.split(" "))c.set(m,[l++,2+e.length+u]);let p=u=>[
...u.join("")].map(f=>f.charCodeAt(0)-87),i=Object.entries(n).map(([u,f])=>[u,p(f)]);return{numbers:c,weights:p(o),kinds:Object.
fromEntries(i),limit:r,least:a}}function mt(e,t){return`(?:${(e.match(qn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?
"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:_n(r)).join("")})`}function _n(e){
let t=yt(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(
e.endsWith("*"))} `}var yt=e=>e.normalize("NFKD").replace(Rn,"").toLowerCase();function Wn(e){let t="",o=[];for(let n of e.
matchAll(Bn)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?yt(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}function Ae({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var wt=["emergency","crisis","violence","agency","worried","child"],Kn=["crisis","violence"],jt='a[href$="#Help-lines"]',
J=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function vt(){for(let e of J().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&J().listeners.delete(e),e.shown||(e.shown=t)}}function Hn(e,{zone:t="",
languages:o=[]}){let n=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(l=>l.home);return a?a.code:o.map(l=>l.split("-").slice(1).join("-").
toUpperCase()).find(l=>e.some(({code:p})=>p===l))??""}function xt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let l=n.flatMap(i=>gt(i,c)),p=bt(l,c);if(p)return{...p,
kinds:[...new Set(l.map(({kind:i})=>i))].sort()}}let r=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var He=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),ze=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
kt=e=>`tel:${e.match(/\d+/)[0]}`;function St({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(J().countries=
t);let r=()=>J().countries,a=()=>J().chosen||Hn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(g=>g.code===a());function l(g){J().chosen=g,vt();for(let{element:y,draw:S}of J().
listeners)S(y)}function p(g,y){return y(g),J().listeners.add({element:g,draw:y,shown:!1}),queueMicrotask(vt),g}let i=g=>p(
s("div",{}),y=>y.replaceChildren(...g())),u=()=>{let g=[...r(),{code:"-",country:e["help-elsewhere"]}],y=s("select",{onchange:()=>{
l(y.value),n(y.value)}},...g.map(S=>s("option",{value:S.code},S.country)));return p(y,()=>{y.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),y)},f=({say:g,to:y},S)=>{if(/^(tel|sms):/.test(y))return s("a",
{class:S?"ajar-reach":"ajar-reach ajar-first",href:y},s("span",{},...ze(g)));let A=s("span",{},g),T=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":q(e["help-copy-what"],{address:y}),onclick:async()=>{await zn(y,A)&&(T.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},A," ",T)},m=g=>s("li",{},s("p",{class:"ajar-for"},g.
for_what),s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...g.reach.map(f))),h=({emergency:g,note:y})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),y?s("\
p",{class:"ajar-hint"},y):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:kt(g)},q(e["help-call"],{number:g})))),
j=g=>i(()=>{let y=c();if(!y)return[s("p",{},e["help-elsewhere-how"])];let S=g.flatMap(A=>A==="emergency"?h(y):He(y,[A]).
map(m));return[s("ul",{class:"ajar-help-lines"},...S)]});function w(){Ae({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},u(),Ce({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),j(wt),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:g,text:y,now:S,lines:A,kinds:T,
countries:$},{level:P,aside:X,needs:H}){return $&&!L()&&(J().countries=$),s("section",{class:"ajar-danger"},s(`h${P}`,{tabindex:"\
-1"},g),s("p",{},y),T.length?null:H?.()??null,u(),j(A),s("ul",{class:"ajar-todo"},...S.map(se=>s("li",{},se))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:X},e["help-aside"]))}let v=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function B({emergency:g,...y}){let A=Kn.map($=>He(y,[$])[0]?.
reach??[]).flatMap($=>["tel:","sms:"].map(P=>$.find(({to:X})=>X.startsWith(P))));return[{say:q(e["help-call"],{number:g}),
to:kt(g)},...A.filter(Boolean)]}let M=(g=`${e["help-line"]} `)=>i(()=>{let y=c(),S=(y?B(y):[]).flatMap(({say:$,to:P},X)=>[
X?" · ":"",s("a",{href:P},...ze($))]),A=s("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),T=s("span",
{class:"ajar-off-paper"},S.length?" · ":"",A);return[s("p",{class:"ajar-help-line"},g,...S,T)]});function x(g){if(!L())
return;let[y]=[...g.querySelectorAll(jt)].reverse();y?.closest("p, ul").after(M(""));for(let S of g.querySelectorAll("de\
tails"))S.open=S.querySelector("summary").textContent===c()?.country}let O=()=>i(()=>{let g=c();return g?[s("p",{},s("b",
{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${q(e["help-call"],{number:g.emergency})}`),s("ul",
{},...He(g,wt).map(({for_what:y,name:S,reach:A,hours:T})=>s("li",{},...ze(`${y}: ${S}. ${A.map(({say:$})=>$).join(" · ")}\
. ${T}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),L=()=>r().length>0;return{open:w,notice:k,button:v,line:M,addNumbers:x,
text:O,choose:l,code:a,isKnown:L}}var Ce=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ot(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
t=>{t.target.closest?.(jt)&&(t.preventDefault(),t.stopPropagation(),J().open())},{capture:!0})}async function zn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var Gn="about:blank";function Ge(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Gn)}function At(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ge()))},{capture:!0})}var Je=new Set,Ve=()=>{if(!document.hidden)for(let e of[...Je])e(Math.random()*1e3)};window.addEventListener("online",Ve);
window.addEventListener("pageshow",Ve);document.addEventListener("visibilitychange",Ve);var Ee=e=>new Promise(t=>{let o,
n=()=>{Je.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Je.add(r),o=setTimeout(n,e)}),$e=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Ne=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Jn=5e4,Ct=8e3;function Et(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let l=t,p=!0,i=!1,u=0,
f=null,m=null;async function h(O,L){m=new AbortController;let{signal:g}=m,y=setTimeout(()=>m.abort(),Ct),S=await fetch(O,
{headers:{...L,...a()},cache:"no-store",signal:g}).finally(()=>clearTimeout(y));if(S.ok||S.status===304)return S;let A=await S.
json();throw c.includes(A.error)&&(M(),r(A.error)),Object.assign(new Error(A.error),{requested:Ne(S)})}async function j(){
let L=(await h(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),g=new TextDecoder;for(let y="",S=!0;;){let A=setTimeout(
()=>{p&&(p=!S),m.abort()},S?Ct:Jn),{done:T,value:$}=await L.read().finally(()=>clearTimeout(A));if(T&&S)throw new Error;
if(T)return;let P=(y+g.decode($,{stream:!0})).split(`

`);y=P.pop();for(let X of P){let H=X.split(`
`).find(se=>se.startsWith("data:"));H&&(S=!1,k(JSON.parse(H.slice(5))))}}}async function w(){let O=await h(e,f?{"If-None\
-Match":f}:{});O.ok&&k(await O.json()),f=O.headers.get("ETag"),v()}function k(O){v(),!(O.version<l)&&(l=O.version,O.ended&&
M(),o(O))}function v(){u=0,n(!0)}async function B(){for(;!i;){let O=Math.random()*2e3;try{p&&u%2===0?await j():(await w(),
O+=3e3)}catch(L){if(i)return;u||n(!1),O=$e(u++,L.requested)}i||await Ee(O)}}function M(){i=!0,m?.abort()}let x=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?x=Date.now():Date.now()-x>5e3&&m.abort()}),window.
addEventListener("pageshow",({persisted:O})=>{O&&m.abort()}),window.addEventListener("offline",()=>m.abort()),B(),M}function Te(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function $t({pathname:e}){let t=e.
split("/").pop();try{return Te(decodeURIComponent(t))}catch{return Te(t)}}var Nt="#notes=";var Vn=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),Tt=()=>typeof CompressionStream==
"function";async function It(e){let t=await Vn(new TextEncoder().encode(e),new CompressionStream("deflate-raw")),o=Array.
from(t,n=>String.fromCharCode(n)).join("");return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Zn="~own",Mt=(e,t)=>e.find(o=>o.id===t)?.text??t,Yn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ge(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>Mt(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Mt(e.piles,t[o.id])}`);case"date":return[Yn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function de({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!pe(n,o)))if(n.kind==="choice"){let c=(n.among?Se(n,o):n.cards).map(p=>p.id).filter(p=>r.chosen.includes(p)),
l=r.own?.trim()?r.own:"";(c.length||l)&&(o[n.id]={chosen:c,own:l})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function Lt({exercise:e,tallied:t},o){let n=de(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Zn]:[]]}return r}function Bt({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var Ze=(e,t)=>q(e.ask,t),be=({exercise:e,tallied:t},o,n)=>{
let r=de(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Ze(a,r),said:ge(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Qn=/[\u202a-\u202e\u2066-\u2069]/g,Rt=({items:e},t)=>{let o=de({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Ze(n,o),answer:o[n.id],...n.cards?{"in-words":ge(n,o[n.id])}:{}}))};function Ie(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Rt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,l=""]=r.split(/@(.*)/s),p=a.question.own&&!e[`${c}@`]?"":l;return{exercise:c,moment:p,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Rt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Qn,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function qt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var eo=e=>/^https:\/\/[^\s/]/.test(e??"");function Ye({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!eo(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:u})=>u),c=s("p",{class:"phone-problem",role:"status"}),l=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function p(){let u=await It(Ie(
r));u.length>3e4?c.textContent=e["phone-home-long"]:n(o+Nt+u)}let i=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:p},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},q(e["phone-home-how"],{place:new URL(o).host})),...a&&Tt()?i:[],l)}var K=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),V=e=>typeof e=="string",ee=e=>Number.isInteger(e)&&e>=0,to=e=>ee(
e)&&e<=10,Dt=e=>V(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),ye=e=>Array.isArray(e)&&e.every(V),Ft=e=>Array.isArray(e)&&e.every(t=>V(
t?.id)&&V(t.text)),Pt={ruler:to,choice:e=>K(e)&&ye(e.chosen)&&V(e.own),sort:(e,{piles:t})=>K(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:V,list:ye,date:e=>V(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},no=e=>V(e?.id)&&V(e.ask)&&Object.hasOwn(
Pt,e.kind)&&(!["choice","sort"].includes(e.kind)||Ft(e.cards))&&(e.kind!=="sort"||Ft(e.piles))&&(e.among==null||V(e.among.
item)&&ye(e.among.piles)),oo=(e,t)=>e?.name===t&&ee(e.id)&&ee(e.round)&&ye(e.tallied)&&V(e.exercise?.title)&&(e.exercise.
story==null||ye(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(no),
so={at:ee,aside:ee,keeps:ee,late:ee,refused:ee,done:e=>typeof e=="boolean",when:V,added:e=>K(e)&&ee(e.round)&&K(e.answers),
sending:e=>K(e)&&ee(e.question)&&ee(e.round)&&Dt(e.key)&&K(e.answers)&&K(e.moved)};function ro({question:e,answers:t,...o}){
let n={question:e};if(K(t)){let r=({id:c,kind:l,...p})=>Object.hasOwn(t,c)&&(t[c]===null||Pt[l](t[c],p)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||so[r]?.(a))&&
(n[r]=a);return n}function Me(e){if(!K(e)||!Number.isFinite(e.begun)||!K(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>K(n)&&oo(n.question,o)).map(([o,n])=>[o,ro(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...V(e.place)?{place:e.place}:{}}}function Le(e){if(!K(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,K(c)&&(c.spent===!0||Dt(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function Ut(e,t){let o=n=>K(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Ht,Qe]=["ajar-notes ","ajar-keys "],we="ajar-probe",Be=12*36e5;function re(e){try{return e()}catch{return}}function zt(e){
let t=new Map,o=n=>re(()=>window[e].getItem(n));return{get:(n,r)=>r(re(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),re(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),re(()=>window[e].
removeItem(n))},names:()=>re(()=>Object.keys(window[e]))??[]}}var Z=zt("localStorage"),fe=zt("sessionStorage"),Gt=()=>re(
()=>{window.localStorage.setItem(we,we);let e=window.localStorage.getItem(we)===we;return window.localStorage.removeItem(
we),e})??!1,_t=e=>Le(re(()=>history.state[e])),Wt=(e,t)=>re(()=>history.replaceState({[e]:t},"")),Xe=({begun:e})=>Math.abs(
Date.now()-e)>Be,Jt=()=>({begun:Date.now(),broken:!0}),Kt=e=>e;function ao(e){for(let[t,o]of[[Ht,Me],[Qe,Le]])for(let n of Z.
names())if(n.startsWith(t)&&n!==t+e){let r=Z.get(n,o);!r&&t===Qe?Z.set(n,Jt()):(!r||Xe(r))&&Z.remove(n)}}var co=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Vt(e,t=!1){let[o,n]=[Ht+e,Qe+e],r=h=>h.get(o,Me),a=()=>r(fe)??r(Z)??{begun:Date.now(),entries:{}};function c(h){
let j=a();h(j),(r(fe)?fe:Z).set(o,j)}let l=()=>Z.get(n,Le)??(Z.get(n,Kt)===null?null:Jt());function p(){let[h,j]=[_t(n)??
{},l()??{}],w={begun:Date.now(),...h,...j};for(let[k,v]of Object.entries(j))v?.spent&&h[k]&&(w[k]={...h[k],...v});return w}
function i(h){let{[h]:j,broken:w}=p();return!!(!j&&w)}function u(h){Z.set(n,h),Wt(n,h)}let f=(h,j)=>{let w=p();u({...w,[h]:{
...w[h],...j}})},m=[fe,Z].some(h=>!Ut(h.get(o,Kt),h.get(o,Me)));if(ao(t?e:null),t){let h=Date.now();Xe(a())&&c(j=>Object.
assign(j,{begun:h})),(l()||_t(n))&&u(Xe(p())?{...p(),begun:h}:p())}return{all:a,change:c,entry:h=>a().entries[h],update:(h,j)=>c(
({entries:w})=>{w[h]={...w[h],...j}}),remove:h=>c(({entries:j})=>{delete j[h]}),key(h){return p()[h]?.key||f(h,{key:co()}),
p()[h].key},spend:h=>f(h,{spent:!0}),isSpent:h=>i(h)||!!p()[h]?.spent,isUnsure:i,isLost:()=>m,forget(){Z.remove(o),fe.remove(
o)},end(){fe.set(o,a()),Z.remove(o),Z.remove(n),Wt(n,null)},listen:h=>window.addEventListener("storage",({key:j})=>{(j===
null||j===o||j===n)&&h()})}}var[lo,io,Re]=[9,28,30],he=e=>lo+io*e,Zt=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function uo(e,t,o){let n=t.at(-1),r=(a,c,l)=>G("line",{x1:he(a),x2:he(c),
y1:Re,y2:Re,class:l});return G("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>G("text",{x:he(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>G("circle",{cx:he(a),cy:Re,r:5,class:"phone-then"})),G("circle",{cx:he(n.value),cy:Re,
r:8,class:"phone-now"}),G("text",{x:he(n.value),y:16,class:"phone-value"},`${n.value}`))}function Yt(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:p})=>p[r.id]!=null).map(({moment:p,
answers:i})=>({moment:p,value:i[r.id]})),c=r.said||r.ask,l=a.map(({moment:p,value:i})=>q(t["phone-rulers-at"],{n:i,moment:p})).
join(", ");return s("div",{},s("h3",{},c),uo(r.id,a,`${c}: ${l}`),s("p",{class:"phone-numbers","aria-hidden":"true"},l))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Qt({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),l=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),p=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),i=s("footer",{},c,l,p);for(let w of[c,l])w.addEventListener("toggle",()=>w.open&&j());let u=(w,k)=>s(
"button",{type:"button",onclick:k},w);function f(){t.forget(),p.textContent=e["phone-forgotten"],p.focus(),o()}function m(){
let w=s("div",{}),k=u(e["phone-forget"],()=>{let v=u(e["phone-forget-no"],()=>{w.replaceChildren(k),k.focus()});w.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},v,u(e["phone-forget"],f))),v.focus()});return w.append(k),
w}function h([w,{question:k,answers:v}]){let B=w.split(/@(.*)/s)[1],{title:M}=k.exercise;return[s("h3",{},B?`${M} (${B})`:
M),s("div",{class:"ajar-reflection"},...be(k,v,e["phone-stays"]).flatMap(x=>_e(x,4)))]}function j(){let{entries:w}=t.all();
Object.keys(w).length&&(p.textContent="");let k=Object.entries(w).filter(([,{question:B,answers:M}])=>M&&be(B,M,"").length),
v=Zt(w);c.hidden=!v.length,l.hidden=!k.length,v.length&&c.open&&r.replaceChildren(Yt(v,e)),!(!l.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),u(e["phone-notes-keep"],()=>qt(
"notes.json",Ie(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...k.flatMap(h))}return j(),{element:i,
refresh:j,open(){n=!0,l.open=!0,j()}}}var et=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function qe(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:l,back:p}){let i={...t},{cards:u,piles:f}=e,m=x=>f.find(O=>O.id===x).text,h=s("div",{class:"ajar-one"});function j(x,O){
i={...i,[x.id]:O},O||delete i[x.id],r(Object.keys(i).length?i:null),O&&a(q(o.moved,{card:x.text,pile:m(O)}))}function w(x,{
focus:O=!0,back:L=x?()=>w(x-1):p,onward:g=()=>v(x+1)}={}){let y=u[x],S=q(o["card-of"],{n:x+1,all:u.length}),A=s("div",{class:"\
ajar-one-card",role:"group","aria-label":S,tabindex:"-1"},s("p",{class:"ajar-where"},S),s("p",{},y.text)),T=$=>{j(y,$),g()};
l.hidden=!0,h.replaceChildren(A,s("div",{class:"ajar-one-piles"},...f.map(({id:$,text:P})=>et(P,()=>T($),{"aria-pressed":`${i[y.
id]===$}`}))),s("div",{class:"ajar-one-also"},L?k(o.back,()=>L()):s("span",{}),k(o["card-out"],()=>T("")),k(o["card-enou\
gh"],()=>B()))),O&&A.focus({preventScroll:!0})}let k=(x,O)=>et(x,O,{class:"ajar-link"}),v=x=>x<u.length?w(x):B();function B({
focus:x=!0}={}){let O=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),L=(g,y)=>{let S=u.filter($=>(i[$.id]??"")===y),A=$=>w(u.
indexOf($),{back:B,onward:B}),T=S.map($=>s("li",{},et($.text,()=>A($))));return T.length?[s(`h${n+1}`,{},g),s("ul",{},...T)]:
[]};h.replaceChildren(O,s("p",{class:"ajar-hint"},o["cards-all-how"]),...f.flatMap(({id:g,text:y})=>L(y,g)),...L(o["card\
s-out"],"")),l.hidden=!1,x&&(O.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}let M=u.map(x=>!!i[x.id]).
lastIndexOf(!0)+1;return M===u.length||c&&M?B({focus:!1}):w(M,{focus:!1}),h}function Xt(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
l=!1;function p(u){if(!(l&&u)){if(l=!1,c.hidden=!u||!e.some(f=>pe(f,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:i},t["phone-afterward-begin"]))}}function i(){l=
!0;let u=Oe(c,{title:a,items:e},{words:t,level:2,small:!0,sort:qe,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(f){
u.release(),l=!1,r(f)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:p,isBegun:()=>l}}var tt=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function en(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:l,help:p}=o,{name:i,exercise:u}=t,f=d=>d.setting==="afterward",m=u.items.filter(f),h=u.items.filter(d=>!f(d)),j=t,
w=0,k=!1,v=()=>r.entry(i)??{},B=()=>!!j?.open,M=({sending:d,added:C})=>!!(d||C?.round===x()),x=()=>(j??t).round,O=d=>be(
t,d,n["phone-stays"]),L=null,g=null;function y(d){return JSON.stringify(d)===g?!1:(g=JSON.stringify(d),L=o.noticeAfter(u.
items,d),!!L)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),A=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),T=s("div",{});e.replaceChildren(S,T);function $(d){let[C,...E]=d;if(!B()||!d.some(({id:F})=>t.tallied.
includes(F)))return n["phone-stays"];let R=E.length?n["phone-can-add-all"]:n[C.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},R)}let P=d=>r.update(i,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...d}),X=()=>o.tell(u.story),H=Oe(T,{...u,items:h},{words:n,mark:$,level:1,small:!0,sort:qe,beside:u.story?.length?
[tt(n.story,X,"ajar-link")]:[],answers:v().answers,at:v().at,done:v().done,reflection:O(v().answers??{}),help:p,aside:v().
aside,needs:o.wayToNeeds,below:()=>i.startsWith("plan@")?p.line():null,onAside:d=>r.update(i,{aside:d}),onMove:d=>{w=d,v().
answers&&r.update(i,{at:w})},onChange:d=>{P({answers:d,at:w,done:!1,keeps:null}),b()},onDone:se,onStartOver:()=>{r.remove(
i),b(),c()}});function se(d){P({answers:de(u,d),done:!0}),y(v().answers),H.update({answers:d,done:!0,reflection:O(d),danger:L}),
b(),(T.querySelector(".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let ie=Xt(m,{words:n,answers:()=>v().answers,onChange:d=>r.update(i,{answers:d}),onDone:se});e.append(ie.element),T.querySelector(
".ajar-body").before(A);function ke(d){let C=Lt(t,d.answers),E=r.entry(t.since)?.added?.answers;return{answers:C,moved:Bt(
t,C,E)}}function te(d,...C){let E=s("h2",{id:"phone-add",tabindex:"-1"},d),R=s("div",{},E,...C.map(_=>typeof _=="string"?
s("p",{},_):_));if(R.textContent===A.textContent)return;let F=k||A.contains(document.activeElement),z=A.textContent;A.replaceChildren(
...R.childNodes),F?E.focus({preventScroll:!0}):z&&l(d)}function je(d){d(),k=!0,b(),k=!1}function Pe({answers:d,moved:C}){
let E=u.items.filter(W=>W.id in d).map(W=>{let[ne,...xe]=W.kind==="sort"?[]:ge(W,v().answers[W.id]),ue=W.said||W.ask;return s(
"li",{},ne&&!xe.length&&!W.own?`${ue}: ${ne}`:ue)}),R=()=>je(()=>a.add(i,j,d,C)),F=()=>je(()=>r.update(i,{keeps:x()})),{
added:z,keeps:_}=v(),U=_===x(),Q=E.length>0;te(n[U?"phone-kept":Q?"phone-add-title":"phone-done-ask"],...U?[n["phone-kep\
t-how"]]:[],...z&&!U?[n["phone-again"]]:[],...Q?[n["phone-add-what"],s("ul",{},...E)]:[n["phone-done-what"]],...Object.keys(
C).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},U?null:tt(n["phone-keep-mine"],F),
tt(n[Q?"phone-add":"phone-done"],R)))}function b(){let{done:d,sending:C,added:E,late:R,refused:F,keeps:z}=v();S.hidden=B()||
!!d||!!t.own,A.hidden=!d;let _=T.querySelector(".ajar-reflection + .ajar-moves");if(_&&(_.hidden=M(v())),!d){ie.offer(!1),
A.replaceChildren(),g=null;return}let{answers:U}=v();y(U)&&H.update({answers:U,done:!0,reflection:O(U),danger:L});let Q=ke(
v()),W=`${t.id}.${x()}`;if(C)te(n["phone-sending"],n["phone-sending-how"]);else if(E?.round===x()){let ne=Object.keys(E.
answers).length;te(n[ne?"phone-added":"phone-done-title"],n[ne?"phone-added-how":"phone-done-how"])}else R===x()?te(n["p\
hone-here"],n["phone-late"]):F===x()?te(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(W)?te(n["phone-he\
re"],n[r.isUnsure(W)?"phone-unsure":"phone-once"]):B()?Pe(Q):te(n["phone-here"],n["phone-closed-done"]):te(n["phone-here"],
n["phone-all-here"]);ie.offer(!A.querySelector(".ajar-moves")||z===x())}return b(),{name:i,is:d=>d?.id===t.id&&JSON.stringify(
d.exercise)===JSON.stringify(u),isTouched(){let{answers:d={},at:C=0,done:E}=v(),R=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return ie.isBegun()||!E&&(R||C>0||Object.values(d).some(F=>F!=null))},update(d){
j=d,b()},refresh:b,look(){g=null,b()}}}var po=15e3;async function fo(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(po)});n=Ne(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Ee($e(o,n))}}function tn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let l=await fo(`${e}/answers`,c),{question:p,
round:i,answers:u}=c;l||t.spend(`${p}.${i}`);let f=l?["closed","no-room"].includes(l)?{late:i}:{refused:i}:{added:{round:i,
answers:u}};t.entry(a)&&t.update(a,{sending:null,...f}),n.delete(c.key),o()}return{add(a,{id:c,round:l},p,i){let u={question:c,
round:l,key:t.key(`${c}.${l}`),answers:p,moved:i};t.update(a,{sending:u}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var on="text-size",Fe=[.9,1,1.15,1.3,1.5],nn=1;function ho(){try{let e=Fe.indexOf(Number(sessionStorage.getItem(on)));return e<
0?nn:e}catch{return nn}}function sn(e){let t=ho();function o(){document.documentElement.style.setProperty("--phone-size",
Fe[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,Fe.length-1)),o();
try{sessionStorage.setItem(on,Fe[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function rn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?q(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:q(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function cn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Ue(e,l=>{n.textContent=l}),c=async l=>{l.preventDefault();
let p=Te(r.value);a.begin();let{why:i}=await rn(p,e);a.end(),n.textContent=i||e["keep-opening"],i?r.focus():location.replace(
p)};return t&&rn(t,e).then(({why:l,isGone:p})=>{p&&o()||(l||location.replace(t),n.textContent=l&&(t.length===8?l:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function ln(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var mo=()=>G("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},G("path",{d:"M11 8h42v68H11z",class:"phone-light"}),G("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),G("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),G("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),un=e=>[
s("div",{class:"phone-waiting"},mo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],pn=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var ct=e=>JSON.parse(document.getElementById(e).textContent),N=ct("words"),lt=document.getElementById("code").textContent||
$t(location),mn=ct("help"),ce=St({words:N,countries:mn,leave:ut});ce.choose(mn.find(({home:e})=>e)?.code??"");var gn={},
nt=null,ot="",D=ct("state"),I=Vt(lt,!!D&&!D.ended),oe=s("main",{}),st=s("div",{}),bn=s("p",{class:"phone-looking",role:"\
status"}),yn=s("p",{class:"phone-practice",hidden:!0},N["phone-practice"]),ae=s("div",{class:"phone-banner",role:"status",
hidden:!0}),wn=s("p",{class:"phone-unseen",role:"status"}),vn=e=>{wn.textContent=e},me="",Y=null;function De(e,t,{focus:o=!1}={}){
if(e===me&&e!=="question")return;let n=o||oe.contains(document.activeElement);if(me=e,Y=null,ae.hidden=!0,oe.replaceChildren(),
t(),!n)return;let r=oe.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function it(e,t){
De("question",()=>{Y=en(oe,e,{words:N,notes:I,send:at,announce:vn,changed:()=>le.refresh(),help:ce,tell:go,wayToNeeds:bo,
noticeAfter:(o,n)=>xt(o,n,gn)}),I.all().place!==e.name&&I.change(o=>{o.place=e.name})},t)}function go(e){Ae({title:N.story,
close:N["help-close"],bar:s("div",{class:"ajar-help-bar"},Ce({words:N,leave:ut})),parts:e.map(t=>s("p",{},t))})}function bo(){
if(!nt)return null;let t={id:0,name:`needs@${N["phone-own-moment"]}`,exercise:nt,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{it(t,{focus:!0}),kn(N["phone-own"],N["phone-go-back"])}},N["help-needs"])}function ve(e={}){
let t=D.ended?null:D.question;if(yn.hidden=!D.practice,!I.all().welcomed&&!D.ended){De("welcome",()=>oe.append(...ln(N,Gt(),
ce,jn)),e);return}if(Y?.is(t)){Y.update(t),ae.hidden=!0;return}if(Y?.isTouched()&&!e.focus){Y.update(null),(t||D.ended)&&
yo();return}let o=me==="waiting"||me==="question";D.ended?De("ended",()=>{st.replaceChildren(Ye({words:N,notes:I,site:ot})),
oe.append(...pn(N,I,ce,st)),le.open()},e):t?it(t,e):De("waiting",()=>oe.append(...un(N)),e),t&&o&&vn(`${N["phone-new"]} ${t.
exercise.title}`)}var yo=()=>kn(N[D.ended?"phone-ended-here":"phone-moved-on"],N[D.ended?"phone-go-notes":"phone-go-new"]);
function kn(e,t){(ae.hidden||ae.firstChild.textContent!==e)&&ae.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>ve(
{focus:!0})},t)),ae.hidden=!1}function dn(){me="",Y=null,D.ended||!I.all().welcomed?ve():jn()}function jn(){I.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=I.all();e&&!t[e]?.done&&wo(t[e]),ve({focus:!Y})}function wo(e){!e?.answers||D.ended||
e.question.name===D.question?.name||it({...e.question,open:!1})}function fn(e){D=e,D.ended&&I.end(),ve()}var vo=()=>I.isSpent(
"join")?{}:{"Ajar-Phone":I.key("join")},hn=0;function ko(e){e&&!I.isSpent("join")&&I.spend("join"),clearTimeout(hn),hn=setTimeout(
()=>{bn.textContent=e?"":N["phone-looking"]},e?0:1e3)}var rt=()=>{me="",Y=null,ve(),le.refresh()},xn=`api/rooms/${lt}`,at=tn(
xn,I,()=>{Y?.refresh(),le.refresh()}),le=Qt({words:N,notes:I,onForget(){D.ended||I.change(e=>{e.welcomed=!0}),rt()}});le.
element.append(s("details",{},s("summary",{},N["phone-leave"]),s("p",{},N["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},N["leave-how"])));function ut(){I.forget(),Ge()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},N["phone-title"]),sn(N),s("div",{class:"ajar-leave"},ce.button(),Ce({words:N,leave:ut})),
bn),I.isLost()?s("p",{class:"phone-practice",role:"status"},N["phone-lost"]):null,yn,ae),oe,le.element,s("div",{class:"a\
jar-on-paper"},ce.text()),wn);At(()=>I.forget());Ot(ce.open);async function Sn(e=1e3){try{({dangers:gn={},needs:nt=null,
site:ot=""}=await(await fetch("danger.json")).json()),Y?.look(),st.replaceChildren(Ye({words:N,notes:I,site:ot}))}catch{
setTimeout(Sn,e,Math.min(2*e,6e4))}}function On(){if(Sn(),D.ended)I.end();else{let e=()=>fn({...D,ended:!0});Et(xn,D.version,
{onState:fn,onReached:ko,onGone:e,introduce:vo}),at.resume()}document.addEventListener("visibilitychange",()=>{document.
hidden||at.resume()}),I.listen(()=>{document.hidden||!Y?.isTouched()?rt():Y.refresh()}),setTimeout(()=>{I.forget(),rt()},
Math.min(Be,I.all().begun+Be-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{e&&(dn(),le.refresh())}),
dn()}function jo(){let e=Object.keys(I.all().entries).length>0;return e&&(D={ended:!0},On()),e}D?On():oe.append(...cn(N,
lt,jo));
