var R=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),ue=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Se(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var at=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var jn=["button","input","select","summary","textarea"],kn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return jn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),kn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function Pe(e,t){let o=0,n=!1;return{
begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(o),o=0,n&&t(""),n=!1}}}function Oe(e,t,o){
let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,l={...On,sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`aj\
ar-${window.ajarForms}`,u={...o.answers},f=0,d=null,m=0,h=o.aside??0,w=[t.why?s("p",{class:"ajar-why"},t.why):null,t.private?
s("p",{class:"ajar-private"},t.private):null].filter(Boolean),j=s("p",{class:"ajar-status",role:"status","aria-live":"po\
lite"}),O=s("div",{}),k=s("div",{class:"ajar-body"}),D=s("section",{class:"ajar-form","aria-labelledby":`${i}-title`},s(
`h${r}`,{id:`${i}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,xn(w,n))]:w,O,k,j);e.replaceChildren(D);function x(){
let y=t.items.filter(p=>ue(p,u));return a&&t.together?[y]:y.map(p=>[p])}let v=y=>{j.replaceChildren(y)},F=Pe(n,v);function M(y,p){
j.replaceChildren(`${y} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{u=p,v(""),o.onChange(u),V({focus:!0})}},
n["put-back"]))}function g(y,p){u={...u,[y.id]:p},Sn(k),v(""),o.onChange(u),$()}function b(){C(!0),F.begin(),m=setTimeout(
S,8e3)}function S(){m&&(clearTimeout(m),m=0,C(!1),F.end())}function C(y){for(let p of d?.fieldsets??[])p.disabled=y}function $(){
if(!d)return;let{items:y,skip:p,where:E,next:A}=d,I=x().length;p.textContent=q(y)?n["clear-and-skip"]:n.skip,E.textContent=
R(n["question-of"],{n:f+1,all:I}),E.hidden=a&&I===1,A.textContent=f===I-1?n.done:n.next}let q=y=>y.some(({id:p})=>u[p]!=
null);function W(y,p=!0){if(m)return;let E=x();if(f+=y,f>=E.length){f=E.length-1,b(),o.onDone(u);return}V({focus:p,again:y<
0})}function G(y,p){let E=`${i}-${y.id}`,A=s("legend",{},R(y.ask,u)),I=y.hint?s("p",{class:"ajar-hint",id:`${E}-hint`},y.
hint):null,L=[I,p.mark].filter(Boolean).map(({id:Q})=>Q),Z=y.among?{...y,cards:Se(y,u)}:y,P=l[y.kind](Z,at(Z,u[y.id]),{words:n,
level:r+1,group:E,change:Q=>g(y,Q),say:v,...p}),Y={class:`ajar-item ajar-${y.kind}`,tabindex:"-1","aria-describedby":L.join(
" ")||null};return s("fieldset",Y,A,I,P)}function V({focus:y=!1,again:p=!1}={}){let E=x();f=Math.max(0,Math.min(f,E.length-
1));let A=E[f],I=o.mark?.(A),L=I?s("p",{class:"ajar-mark",id:`${i}-${A[0].id}-mark`},I):null,Z=s("div",{class:"ajar-move\
s"}),P=A.map(ie=>G(ie,{mark:L,again:p,moves:Z})),Y=f>0?s("button",{type:"button",onclick:()=>W(-1)},n.back):null,Q=s("bu\
tton",{type:"button",onclick:()=>{if(m)return;let ie=u,wn=q(A);u={...u,...Object.fromEntries(A.map(({id:vn})=>[vn,null]))},
o.onChange(u),W(1),wn&&M(n.cleared,ie)}}),U=s("button",{type:"button",onclick:()=>{m||(v(""),W(1))}}),ne=s("p",{class:"a\
jar-where"});d={items:A,skip:Q,where:ne,next:U,fieldsets:P},O.replaceChildren(),Z.replaceChildren(...[Y,Q,U].filter(Boolean));
let xe=P.length===1;L&&xe&&P[0].lastElementChild.before(L),k.replaceChildren(ne,...L&&!xe?[L]:[],...P,Z),$(),o.onMove?.(
f),y&&(P[0].focus({preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function ce(y){if(O.replaceChildren(),!y||!o.
help||h>y.kinds.length)return null;let p=()=>{h=y.kinds.length+1,o.onAside?.(h),O.replaceChildren(),k.querySelector("[ta\
bindex]").focus()},{help:E,needs:A}=o;return O.append(E.notice(y,{level:r+1,aside:p,needs:A})),O.querySelector("[tabinde\
x]")}function le(y,{focus:p=!1,danger:E=null}={}){d=null;let A=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);k.replaceChildren(
s("div",{class:"ajar-reflection"},A,...y.flatMap(L=>We(L,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",
{type:"button",onclick:()=>{f=0,V({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{let L=u;u={},f=
0,h=0,o.onAside?.(0),o.onStartOver(),V({focus:!0}),M(n["started-over"],L)}},n["start-over"])));let I=ce(E);p&&(I??A).focus()}
function je(y){let p=k.contains(document.activeElement);p&&d&&!m||(S(),u={...y.answers},y.done?le(y.reflection,{focus:p,
danger:y.danger}):(f=y.at??Math.max(0,x().findIndex(E=>E.some(({id:A})=>u[A]==null))),V()))}let{done:te,reflection:ke,danger:De}=o;
return je({answers:u,at:o.at,done:te,reflection:ke,danger:De}),{update:je,release:S,say:y=>{S(),v(y)}}}var xn=(e,t)=>e.length?
s("details",{},s("summary",{},t["why-this"]),...e):"";function Sn(e){for(let t of e.querySelectorAll("input"))["radio","\
checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var We=({heading:e,said:t,words:o},n)=>[e?
s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),On={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},l=()=>r(
a.length||c.trim()?{chosen:[...a],own:c}:null),i=e.many?"checkbox":"radio",u=e.cards.map(d=>s("input",{type:i,name:n,value:d.
id,checked:a.includes(d.id),onchange:m=>{e.many?a=a.filter(h=>h!==d.id).concat(m.target.checked?d.id:[]):(a=[d.id],c="",
f&&(f.value="")),l()}})),f=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:d=>{c=d.target.value,!e.many&&c.trim()&&
(a=[],u.forEach(m=>{m.checked=!1})),l()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((d,m)=>s("label",{class:"ajar-card"},u[m],s("span",{},d.text))),f?s("label",{
class:"ajar-own"},s("span",{},e.own),f):null)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&
(r.value=t??""),s("label",{class:"ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",
{}),a=()=>{let d=[...r.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());n(d.length?d:null)},c=()=>[...r.children].
forEach((d,m)=>{d.querySelector("label > span").textContent=R(o.line,{n:m+1}),d.querySelector("button").setAttribute("ar\
ia-label",R(o["remove-line"],{n:m+1}))}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),r.lastElementChild.
querySelector("input").focus()}},o["add-line"]),i=()=>{c(),l.hidden=r.children.length>=e.most},u=d=>{let m=s("div",{class:"\
ajar-line"},s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:d,maxlength:2e4,oninput:a})),s("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||
u(""),i(),a(),(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(m),i()},f=t||[];for(let d=0;d<Math.
max(e.lines,f.length);d++)u(f[d]??"");return s("div",{class:"ajar-lines"},r,l)},date(e,t,{words:o,change:n}){return s("l\
abel",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var ct=[1,1],Cn=[0,0],En="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",$n=new RegExp(`(${En})|[.…]+|[\
!?;\\n]`,"gu"),An=/[\u0300-\u036f'’‘ʼ]/g,Nn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ue=new WeakMap;function pt(e,t){
Ue.has(t)||Ue.set(t,Mn(t));let{passes:o,kinds:n,learned:r}=Ue.get(t),{line:a,places:c}=qn(e),l=a;for(let[d,m]of ut(o,a))
l=l.slice(0,d)+l.slice(d,m).replace(/[^ ]/g,"_")+l.slice(m);let i=Object.entries(n).flatMap(([d,m])=>ut(m,l).map(([h,w])=>({
kind:d,start:h,end:w-1}))),u=r?Tn(i,a,r):i,f=(d,m)=>d.span[0]-m.span[0]||d.span[1]-m.span[1]||(d.kind<m.kind?-1:+(d.kind>
m.kind));return u.map(({kind:d,start:m,end:h})=>({kind:d,span:[c[m][0],c[h][1]]})).sort(f)}function Tn(e,t,o){let{weights:n,
kinds:r,limit:a,least:c}=o,l=In(t,o),i=l.slice(1).map((w,j)=>[...l[j],...w]),u=w=>{let j=new Set(w.flatMap(O=>O.places));
return it(n,j)/Math.sqrt(j.size)},[f,d]=lt([...l,...i],u);if(e.length)return d>c?e:[];if(!(d>a)||f.length<=4)return[];let m=new Set(
f.flatMap(w=>w.places.slice(0,2))),[h]=lt(Object.keys(r),w=>it(r[w],m));return[{kind:h,start:f[0].start,end:f.at(-1).start}]}
function In(e,{numbers:t,weights:o}){let n=ct,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",l=c?ct:t.get(a[0])??
Cn,i=[[0,l[0]],[1,l[1]],[n[0],l[0]],[n[1],l[1]]],u=([f,d],m)=>((m*16411+f)*16411+d)%o.length;r.at(-1).push({start:a.index,
places:i.map(u)}),n=l,c&&r.push([])}return r.filter(a=>a.length)}var lt=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?
n:o,[null,-1/0]),it=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),ft=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function ut(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Mn({lists:e,passes:t,phrases:o,
learned:n}){let r={};for(let[l,i]of Object.entries(e))r[l]=dt(i,r);let a=l=>new RegExp(l.map(i=>dt(i,r)).join("|"),"y"),
c=Object.entries(o).map(([l,i])=>[l,a(i)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&Ln(n)}}function Ln({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,l=2;for(let f of e){for(let d of f.split(" "))c.set(
d,[l,l]);l++}for(let[f,d]of t.entries())for(let m of d.split(" "))c.set(m,[l++,2+e.length+f]);let i=f=>[...f.join("")].map(
d=>d.charCodeAt(0)-87),u=Object.entries(n).map(([f,d])=>[f,i(d)]);return{numbers:c,weights:i(o),kinds:Object.fromEntries(
u),limit:r,least:a}}function dt(e,t){return`(?:${(e.match(Nn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?
"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Bn(r)).join("")})`}function Bn(e){let t=ht(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var ht=e=>e.normalize("NFKD").replace(An,"").toLowerCase();function qn(e){let t="",o=[];for(let n of e.
matchAll($n)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?ht(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}function Ce({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var mt=["emergency","crisis","violence","worried","child"],Rn=["crisis","violence"],yt='a[href$="#Help-lines"]',_=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function gt(){for(let e of _().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&_().listeners.delete(e),e.shown||(e.shown=t)}}function Fn(e,{zone:t="",languages:o=[]}){
let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":o.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:l})=>l===c))??""}function wt(e,t,o){
let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let l=n.
flatMap(u=>pt(u,c)),i=ft(l,c);if(i)return{...i,kinds:[...new Set(l.map(({kind:u})=>u))]}}let r=e.filter(({kind:c})=>c===
"ruler"),a=Object.values(o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}
var Ke=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.topic===o)),_e=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"\
ajar-unbroken"},t):t),bt=e=>`tel:${e.match(/\d+/)[0]}`;function vt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){
t.length&&(_().countries=t);let r=()=>_().countries,a=()=>_().chosen||Fn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().find(g=>g.code===a());function l(g){_().chosen=
g,gt();for(let{element:b,draw:S}of _().listeners)S(b)}function i(g,b){return b(g),_().listeners.add({element:g,draw:b,shown:!1}),
queueMicrotask(gt),g}let u=g=>i(s("div",{}),b=>b.replaceChildren(...g())),f=()=>{let g=[...r(),{code:"-",country:e["help\
-elsewhere"]}],b=s("select",{onchange:()=>{l(b.value),n(b.value)}},...g.map(S=>s("option",{value:S.code},S.country)));return i(
b,()=>{b.value=c()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),b)},d=({say:g,to:b},S)=>{if(/^(tel|sms):/.
test(b))return s("a",{class:S?"ajar-reach":"ajar-reach ajar-first",href:b},s("span",{},..._e(g)));let C=s("span",{},g),$=s(
"button",{type:"button",class:"ajar-link","aria-label":R(e["help-copy-what"],{address:b}),onclick:async()=>{await Dn(b,C)&&
($.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},C," ",$)},m=g=>s("li",{},s("p",{class:"\
ajar-for"},g.for_what),s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...g.reach.map(d))),h=({emergency:g,note:b})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),b?s("p",{class:"ajar-hint"},b):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:bt(g)},R(e["help-c\
all"],{number:g})))),w=g=>u(()=>{let b=c();if(!b)return[s("p",{},e["help-elsewhere-how"])];let S=g.flatMap(C=>C==="emerg\
ency"?h(b):Ke(b,[C]).map(m));return[s("ul",{class:"ajar-help-lines"},...S)]});function j(){Ce({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},f(),Ee({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),w(mt),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function O({title:g,text:b,
now:S,lines:C,kinds:$,countries:q},{level:W,aside:G,needs:V}){return q&&!M()&&(_().countries=q),s("section",{class:"ajar\
-danger"},s(`h${W}`,{tabindex:"-1"},g),s("p",{},b),$.length?null:V?.()??null,f(),w(C),s("ul",{class:"ajar-todo"},...S.map(
ce=>s("li",{},ce))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:G},e["\
help-aside"]))}let k=()=>s("button",{type:"button",class:"ajar-get-help",onclick:j},e["help-get"]);function D({emergency:g,
...b}){let C=Rn.map(q=>Ke(b,[q])[0]?.reach??[]).flatMap(q=>["tel:","sms:"].map(W=>q.find(({to:G})=>G.startsWith(W))));return[
{say:R(e["help-call"],{number:g}),to:bt(g)},...C.filter(Boolean)]}let x=(g=`${e["help-line"]} `)=>u(()=>{let b=c(),S=(b?
D(b):[]).flatMap(({say:q,to:W},G)=>[G?" · ":"",s("a",{href:W},..._e(q))]),C=s("button",{type:"button",class:"ajar-link",
onclick:j},e["help-get"]),$=s("span",{class:"ajar-off-paper"},S.length?" · ":"",C);return[s("p",{class:"ajar-help-line"},
g,...S,$)]});function v(g){if(!M())return;let[b]=[...g.querySelectorAll(yt)].reverse();b?.closest("p, ul").after(x(""));
for(let S of g.querySelectorAll("details"))S.open=S.querySelector("summary").textContent===c()?.country}let F=()=>u(()=>{
let g=c();return g?[s("p",{},s("b",{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${R(e["help-cal\
l"],{number:g.emergency})}`),s("ul",{},...Ke(g,mt).map(({for_what:b,name:S,reach:C,hours:$})=>s("li",{},..._e(`${b}: ${S}\
. ${C.map(({say:q})=>q).join(" · ")}. ${$}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),M=()=>r().length>0;return{open:j,
notice:O,button:k,line:x,addNumbers:v,text:F,choose:l,code:a,isKnown:M}}var Ee=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function jt(e){if(_().open){_().open=e;return}_().
open=e,window.addEventListener("click",t=>{t.target.closest?.(yt)&&(t.preventDefault(),t.stopPropagation(),_().open())},
{capture:!0})}async function Dn(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function ze(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function kt(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",n=>{n.repeat||(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
ze()))},{capture:!0})}function $e(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function xt({pathname:e}){let t=e.
split("/").pop();try{return $e(decodeURIComponent(t))}catch{return $e(t)}}var He=new Set,Je=()=>{if(!document.hidden)for(let e of[...He])e(Math.random()*1e3)};window.addEventListener("online",Je);
window.addEventListener("pageshow",Je);document.addEventListener("visibilitychange",Je);var Ae=e=>new Promise(t=>{let o,
n=()=>{He.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};He.add(r),o=setTimeout(n,e)}),Ne=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Te=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Pn=5e4,St=8e3;function Ot(e,t,{onState:o,onReached:n,onGone:r,introduce:a}){let c=t,l=!0,i=!1,u=0,f=null,d=null;async function m(v,F){
d=new AbortController;let{signal:M}=d,g=setTimeout(()=>d.abort(),St),b=await fetch(v,{headers:{...F,...a()},cache:"no-st\
ore",signal:M}).finally(()=>clearTimeout(g));if(b.ok||b.status===304)return b;let S=await b.json();throw S.error==="no-r\
oom"&&(D(),r()),Object.assign(new Error(S.error),{requested:Te(b)})}async function h(){let F=(await m(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),M=new TextDecoder;for(let g="",b=!0;;){let S=setTimeout(()=>{l&&(l=!b),d.abort()},
b?St:Pn),{done:C,value:$}=await F.read().finally(()=>clearTimeout(S));if(C&&b)throw new Error;if(C)return;let q=(g+M.decode(
$,{stream:!0})).split(`

`);g=q.pop();for(let W of q){let G=W.split(`
`).find(V=>V.startsWith("data:"));G&&(b=!1,j(JSON.parse(G.slice(5))))}}}async function w(){let v=await m(e,f?{"If-None-M\
atch":f}:{});v.ok&&j(await v.json()),f=v.headers.get("ETag"),O()}function j(v){O(),!(v.version<c)&&(c=v.version,v.ended&&
D(),o(v))}function O(){u=0,n(!0)}async function k(){for(;!i;){let v=Math.random()*2e3;try{l&&u%2===0?await h():(await w(),
v+=3e3)}catch(F){if(i)return;u||n(!1),v=Ne(u++,F.requested)}i||await Ae(v)}}function D(){i=!0,d.abort()}let x=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?x=Date.now():Date.now()-x>5e3&&d.abort()}),window.addEventListener(
"pageshow",({persisted:v})=>{v&&d.abort()}),window.addEventListener("offline",()=>d.abort()),k()}var K=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),z=e=>typeof e=="string",ee=e=>Number.isInteger(e)&&e>=0,Wn=e=>ee(
e)&&e<=10,Et=e=>z(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),ge=e=>Array.isArray(e)&&e.every(z),Ct=e=>Array.isArray(e)&&e.every(t=>z(
t?.id)&&z(t.text)),$t={ruler:Wn,choice:e=>K(e)&&ge(e.chosen)&&z(e.own),sort:(e,{piles:t})=>K(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:z,list:ge,date:e=>z(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Un=e=>z(e?.id)&&z(e.ask)&&Object.hasOwn(
$t,e.kind)&&(!["choice","sort"].includes(e.kind)||Ct(e.cards))&&(e.kind!=="sort"||Ct(e.piles))&&(e.among==null||z(e.among.
item)&&ge(e.among.piles)),Kn=(e,t)=>e?.name===t&&ee(e.id)&&ee(e.round)&&ge(e.tallied)&&z(e.exercise?.title)&&(e.exercise.
story==null||ge(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Un),
_n={at:ee,aside:ee,keeps:ee,late:ee,refused:ee,done:e=>typeof e=="boolean",when:z,added:e=>K(e)&&ee(e.round)&&K(e.answers),
sending:e=>K(e)&&ee(e.question)&&ee(e.round)&&Et(e.key)&&K(e.answers)&&K(e.moved)};function zn({question:e,answers:t,...o}){
let n={question:e};if(K(t)){let r=({id:c,kind:l,...i})=>Object.hasOwn(t,c)&&(t[c]===null||$t[l](t[c],i)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||_n[r]?.(a))&&
(n[r]=a);return n}function Ie(e){if(!K(e)||!Number.isFinite(e.begun)||!K(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>K(n)&&Kn(n.question,o)).map(([o,n])=>[o,zn(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...z(e.place)?{place:e.place}:{}}}function Me(e){if(!K(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,K(c)&&(c.spent===!0||Et(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function At(e,t){let o=n=>K(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Mt,Ge]=["ajar-notes ","ajar-keys "],be="ajar-probe",Le=12*36e5;function se(e){try{return e()}catch{return}}function Lt(e){
let t=new Map,o=n=>se(()=>window[e].getItem(n));return{get:(n,r)=>r(se(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),se(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),se(()=>window[e].
removeItem(n))},names:()=>se(()=>Object.keys(window[e]))??[]}}var H=Lt("localStorage"),de=Lt("sessionStorage"),Bt=()=>se(
()=>{window.localStorage.setItem(be,be);let e=window.localStorage.getItem(be)===be;return window.localStorage.removeItem(
be),e})??!1,Nt=e=>Me(se(()=>history.state[e])),Tt=(e,t)=>se(()=>history.replaceState({[e]:t},"")),Ve=({begun:e})=>Math.abs(
Date.now()-e)>Le,qt=()=>({begun:Date.now(),broken:!0}),It=e=>e;function Hn(e){for(let[t,o]of[[Mt,Ie],[Ge,Me]])for(let n of H.
names())if(n.startsWith(t)&&n!==t+e){let r=H.get(n,o);!r&&t===Ge?H.set(n,qt()):(!r||Ve(r))&&H.remove(n)}}var Jn=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Rt(e,t=!1){let[o,n]=[Mt+e,Ge+e],r=h=>h.get(o,Ie),a=()=>r(de)??r(H)??{begun:Date.now(),entries:{}};function c(h){
let w=a();h(w),(r(de)?de:H).set(o,w)}let l=()=>H.get(n,Me)??(H.get(n,It)===null?null:qt());function i(){let[h,w]=[Nt(n)??
{},l()??{}],j={begun:Date.now(),...h,...w};for(let[O,k]of Object.entries(w))k?.spent&&h[O]&&(j[O]={...h[O],...k});return j}
function u(h){let{[h]:w,broken:j}=i();return!!(!w&&j)}function f(h){H.set(n,h),Tt(n,h)}let d=(h,w)=>{let j=i();f({...j,[h]:{
...j[h],...w}})},m=[de,H].some(h=>!At(h.get(o,It),h.get(o,Ie)));if(Hn(t?e:null),t){let h=Date.now();Ve(a())&&c(w=>Object.
assign(w,{begun:h})),(l()||Nt(n))&&f(Ve(i())?{...i(),begun:h}:i())}return{all:a,change:c,entry:h=>a().entries[h],update:(h,w)=>c(
({entries:j})=>{j[h]={...j[h],...w}}),remove:h=>c(({entries:w})=>{delete w[h]}),key(h){return i()[h]?.key||d(h,{key:Jn()}),
i()[h].key},spend:h=>d(h,{spent:!0}),isSpent:h=>u(h)||!!i()[h]?.spent,isUnsure:u,isLost:()=>m,forget(){H.remove(o),de.remove(
o)},end(){de.set(o,a()),H.remove(o),H.remove(n),Tt(n,null)},listen:h=>window.addEventListener("storage",({key:w})=>{(w===
null||w===o||w===n)&&h()})}}var Gn="~own",Ft=(e,t)=>e.find(o=>o.id===t)?.text??t,Vn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ye(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>Ft(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ft(e.piles,t[o.id])}`);case"date":return[Vn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function pe({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!ue(n,o)))if(n.kind==="choice"){let c=(n.among?Se(n,o):n.cards).map(i=>i.id).filter(i=>r.chosen.includes(i)),
l=r.own?.trim()?r.own:"";(c.length||l)&&(o[n.id]={chosen:c,own:l})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function Dt({exercise:e,tallied:t},o){let n=pe(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Gn]:[]]}return r}function Pt({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var Ze=(e,t)=>R(e.ask,t),we=({exercise:e,tallied:t},o,n)=>{
let r=pe(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Ze(a,r),said:ye(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Zn=/[\u202a-\u202e\u2066-\u2069]/g,Wt=({items:e},t)=>{let o=pe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Ze(n,o),answer:o[n.id],...n.cards?{"in-words":ye(n,o[n.id])}:{}}))};function Ut(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Wt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,l=""]=r.split(/@(.*)/s),i=a.question.own&&!e[`${c}@`]?"":l;return{exercise:c,moment:i,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Wt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Zn,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Kt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var[Yn,Qn,Be]=[9,28,30],fe=e=>Yn+Qn*e;function X(e,t,...o){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),n}var _t=e=>Object.entries(e).filter(([t,{done:o,
answers:n}])=>t.startsWith("check-in@")&&o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&o[r.id]!=null)})).filter(({items:t})=>t.length);function Xn(e,t,o){let n=t.at(-1),r=(a,c,l)=>X(
"line",{x1:fe(a),x2:fe(c),y1:Be,y2:Be,class:l});return X("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`ph\
one-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>X("text",{x:fe(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>X("circle",{cx:fe(a),cy:Be,r:5,class:"phone-then"})),X("cir\
cle",{cx:fe(n.value),cy:Be,r:8,class:"phone-now"}),X("text",{x:fe(n.value),y:16,class:"phone-value"},`${n.value}`))}function zt(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:i})=>i[r.id]!=null).
map(({moment:i,answers:u})=>({moment:i,value:u[r.id]})),c=r.said||r.ask,l=a.map(({moment:i,value:u})=>R(t["phone-rulers-\
at"],{n:u,moment:i})).join(", ");return s("div",{},s("h3",{},c),Xn(r.id,a,`${c}: ${l}`),s("p",{class:"phone-numbers","ar\
ia-hidden":"true"},l))});return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Ht({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),l=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),i=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),u=s("footer",{},c,l,i);for(let j of[c,l])j.addEventListener("toggle",()=>j.open&&w());let f=(j,O)=>s(
"button",{type:"button",onclick:O},j);function d(){t.forget(),i.textContent=e["phone-forgotten"],i.focus(),o()}function m(){
let j=s("div",{}),O=f(e["phone-forget"],()=>{let k=f(e["phone-forget-no"],()=>{j.replaceChildren(O),O.focus()});j.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},k,f(e["phone-forget"],d))),k.focus()});return j.append(O),
j}function h([j,{question:O,answers:k}]){let D=j.split(/@(.*)/s)[1],{title:x}=O.exercise;return[s("h3",{},D?`${x} (${D})`:
x),s("div",{class:"ajar-reflection"},...we(O,k,e["phone-stays"]).flatMap(v=>We(v,4)))]}function w(){let{entries:j}=t.all();
Object.keys(j).length&&(i.textContent="");let O=Object.entries(j).filter(([,{question:D,answers:x}])=>x&&we(D,x,"").length),
k=_t(j);c.hidden=!k.length,l.hidden=!O.length,k.length&&c.open&&r.replaceChildren(zt(k,e)),!(!l.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),f(e["phone-notes-keep"],()=>Kt(
"notes.json",Ut(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...O.flatMap(h))}return w(),{element:u,
refresh:w,open(){n=!0,l.open=!0,w()}}}var Ye=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function qe(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:l}){let i={...t},{cards:u,piles:f}=e,d=x=>f.find(v=>v.id===x).text,m=s("div",{class:"ajar-one"});function h(x,v){i=
{...i,[x.id]:v},v||delete i[x.id],r(Object.keys(i).length?i:null),v&&a(R(o.moved,{card:x.text,pile:d(v)}))}function w(x,{
focus:v=!0,back:F=()=>w(x-1),onward:M=()=>O(x+1)}={}){let g=u[x],b=R(o["card-of"],{n:x+1,all:u.length}),S=s("div",{class:"\
ajar-one-card",role:"group","aria-label":b,tabindex:"-1"},s("p",{class:"ajar-where"},b),s("p",{},g.text)),C=$=>{h(g,$),M()};
l.hidden=!0,m.replaceChildren(S,s("div",{class:"ajar-one-piles"},...f.map(({id:$,text:q})=>Ye(q,()=>C($),{"aria-pressed":`${i[g.
id]===$}`}))),s("div",{class:"ajar-one-also"},x>0?j(o["card-back"],F):s("span",{}),j(o["card-out"],()=>C("")),j(o["card-\
enough"],k))),v&&S.focus({preventScroll:!0})}let j=(x,v)=>Ye(x,v,{class:"ajar-link"}),O=x=>x<u.length?w(x):k();function k({
focus:x=!0}={}){let v=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),F=(M,g)=>{let b=u.filter($=>(i[$.id]??"")===g),S=$=>w(u.
indexOf($),{back:k,onward:k}),C=b.map($=>s("li",{},Ye($.text,()=>S($))));return C.length?[s(`h${n+1}`,{},M),s("ul",{},...C)]:
[]};m.replaceChildren(v,s("p",{class:"ajar-hint"},o["cards-all-how"]),...f.flatMap(({id:M,text:g})=>F(g,M)),...F(o["card\
s-out"],"")),l.hidden=!1,x&&(v.focus({preventScroll:!0}),m.scrollIntoView({block:"nearest"}))}let D=u.findIndex(x=>!i[x.
id]);return D<0||c&&Object.keys(i).length?k({focus:!1}):w(D,{focus:!1}),m}function Jt(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
l=!1;function i(f){if(!(l&&f)){if(l=!1,c.hidden=!f||!e.some(d=>ue(d,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:u},t["phone-afterward-begin"]))}}function u(){l=
!0;let f=Oe(c,{title:a,items:e},{words:t,level:2,small:!0,sort:qe,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(d){
f.release(),l=!1,r(d)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:i,isBegun:()=>l}}var Qe=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function Gt(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:l,help:i}=o,{name:u,exercise:f}=t,d=p=>p.setting==="afterward",m=f.items.filter(d),h=f.items.filter(p=>!d(p)),w=t,
j=0,O=!1,k=()=>r.entry(u)??{},D=()=>!!w?.open,x=({sending:p,added:E})=>!!(p||E?.round===v()),v=()=>(w??t).round,F=p=>we(
t,p,n["phone-stays"]),M=null,g=null;function b(p){return JSON.stringify(p)===g?!1:(g=JSON.stringify(p),M=o.noticeAfter(f.
items,p),!!M)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),C=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),$=s("div",{});e.replaceChildren(S,$);function q(p){let[E,...A]=p;if(!D()||!p.some(({id:L})=>t.tallied.
includes(L)))return n["phone-stays"];let I=A.length?n["phone-can-add-all"]:n[E.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},I)}let W=p=>r.update(u,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...p}),G=()=>o.tell(f.story),V=Oe($,{...f,items:h},{words:n,mark:q,level:1,small:!0,sort:qe,beside:f.story?.length?
[Qe(n.story,G,"ajar-link")]:[],answers:k().answers,at:k().at,done:k().done,reflection:F(k().answers??{}),help:i,aside:k().
aside,needs:o.wayToNeeds,below:()=>u.startsWith("plan@")?i.line():null,onAside:p=>r.update(u,{aside:p}),onMove:p=>{j=p,k().
answers&&r.update(u,{at:j})},onChange:p=>{W({answers:p,at:j,done:!1,keeps:null}),y()},onDone:ce,onStartOver:()=>{r.remove(
u),y(),c()}});function ce(p){W({answers:pe(f,p),done:!0}),b(k().answers),V.update({answers:p,done:!0,reflection:F(p),danger:M}),
y(),($.querySelector(".ajar-danger [tabindex]")??C.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let le=Jt(m,{words:n,answers:()=>k().answers,onChange:p=>r.update(u,{answers:p}),onDone:ce});e.append(le.element),$.querySelector(
".ajar-body").before(C);function je(p){let E=Dt(t,p.answers),A=r.entry(t.since)?.added?.answers;return{answers:E,moved:Pt(
t,E,A)}}function te(p,...E){let A=s("h2",{id:"phone-add",tabindex:"-1"},p),I=s("div",{},A,...E.map(P=>typeof P=="string"?
s("p",{},P):P));if(I.textContent===C.textContent)return;let L=O||C.contains(document.activeElement),Z=C.textContent;C.replaceChildren(
...I.childNodes),L?A.focus({preventScroll:!0}):Z&&l(p)}function ke(p){p(),O=!0,y(),O=!1}function De({answers:p,moved:E}){
let A=f.items.filter(U=>U.id in p).map(U=>{let[ne,...xe]=U.kind==="sort"?[]:ye(U,k().answers[U.id]),ie=U.said||U.ask;return s(
"li",{},ne&&!xe.length&&!U.own?`${ie}: ${ne}`:ie)}),I=()=>ke(()=>a.add(u,w,p,E)),L=()=>ke(()=>r.update(u,{keeps:v()})),{
added:Z,keeps:P}=k(),Y=P===v(),Q=A.length>0;te(n[Y?"phone-kept":Q?"phone-add-title":"phone-done-ask"],...Y?[n["phone-kep\
t-how"]]:[],...Z&&!Y?[n["phone-again"]]:[],...Q?[n["phone-add-what"],s("ul",{},...A)]:[n["phone-done-what"]],...Object.keys(
E).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},Y?null:Qe(n["phone-keep-mine"],L),
Qe(n[Q?"phone-add":"phone-done"],I)))}function y(){let{done:p,sending:E,added:A,late:I,refused:L,keeps:Z}=k();S.hidden=D()||
!!p||!!t.own,C.hidden=!p;let P=$.querySelector(".ajar-reflection + .ajar-moves");if(P&&(P.hidden=x(k())),!p){le.offer(!1),
C.replaceChildren(),g=null;return}let{answers:Y}=k();b(Y)&&V.update({answers:Y,done:!0,reflection:F(Y),danger:M});let Q=je(
k()),U=`${t.id}.${v()}`;if(E)te(n["phone-sending"],n["phone-sending-how"]);else if(A?.round===v()){let ne=Object.keys(A.
answers).length;te(n[ne?"phone-added":"phone-done-title"],n[ne?"phone-added-how":"phone-done-how"])}else I===v()?te(n["p\
hone-here"],n["phone-late"]):L===v()?te(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(U)?te(n["phone-he\
re"],n[r.isUnsure(U)?"phone-unsure":"phone-once"]):D()?De(Q):te(n["phone-here"],n["phone-closed-done"]):te(n["phone-here"],
n["phone-all-here"]);le.offer(!C.querySelector(".ajar-moves")||Z===v())}return y(),{name:u,is:p=>p?.id===t.id&&JSON.stringify(
p.exercise)===JSON.stringify(f),isTouched(){let{answers:p={},at:E=0,done:A}=k(),I=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return le.isBegun()||!A&&(I||E>0||Object.values(p).some(L=>L!=null))},update(p){
w=p,y()},refresh:y,look(){g=null,y()}}}var eo=15e3;async function to(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(eo)});n=Te(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Ae(Ne(o,n))}}function Vt(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let l=await to(`${e}/answers`,c),{question:i,
round:u,answers:f}=c;l||t.spend(`${i}.${u}`);let d=l?["closed","no-room"].includes(l)?{late:u}:{refused:u}:{added:{round:u,
answers:f}};t.entry(a)&&t.update(a,{sending:null,...d}),n.delete(c.key),o()}return{add(a,{id:c,round:l},i,u){let f={question:c,
round:l,key:t.key(`${c}.${l}`),answers:i,moved:u};t.update(a,{sending:f}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var Yt="text-size",Re=[.9,1,1.15,1.3,1.5],Zt=1;function no(){try{let e=Re.indexOf(Number(sessionStorage.getItem(Yt)));return e<
0?Zt:e}catch{return Zt}}function Qt(e){let t=no();function o(){document.documentElement.style.setProperty("--phone-size",
Re[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,Re.length-1)),o();
try{sessionStorage.setItem(Yt,Re[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function Xt(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?R(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:R(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function tn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Pe(e,l=>{n.textContent=l}),c=async l=>{l.preventDefault();
let i=$e(r.value);a.begin();let{why:u}=await Xt(i,e);a.end(),n.textContent=u||e["keep-opening"],u?r.focus():location.replace(
i)};return t&&Xt(t,e).then(({why:l,isGone:i})=>{i&&o()||(l||location.replace(t),n.textContent=l&&(t.length===8?l:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function nn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var oo=()=>X("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},X("path",{d:"M11 8h42v68H11z",class:"phone-light"}),X("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),X("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),X("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),on=e=>[
s("div",{class:"phone-waiting"},oo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],sn=(e,t,o)=>{let n=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ende\
d-notes":"phone-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var nt=e=>JSON.parse(document.getElementById(e).textContent),N=nt("words"),ot=document.getElementById("code").textContent||
xt(location),he=vt({words:N,countries:nt("help"),leave:rt}),ln={},Xe=null,B=nt("state"),T=Rt(ot,!!B&&!B.ended),oe=s("mai\
n",{}),un=s("p",{class:"phone-looking",role:"status"}),dn=s("p",{class:"phone-practice",hidden:!0},N["phone-practice"]),
re=s("div",{class:"phone-banner",role:"status",hidden:!0}),pn=s("p",{class:"phone-unseen",role:"status"}),fn=e=>{pn.textContent=
e},me="",J=null;function Fe(e,t,{focus:o=!1}={}){if(e===me&&e!=="question")return;let n=o||oe.contains(document.activeElement);
if(me=e,J=null,re.hidden=!0,oe.replaceChildren(),t(),!n)return;let r=oe.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function st(e,t){Fe("question",()=>{J=Gt(oe,e,{words:N,notes:T,send:tt,announce:fn,changed:()=>ae.refresh(),
help:he,tell:so,wayToNeeds:ro,noticeAfter:(o,n)=>wt(o,n,ln)}),T.all().place!==e.name&&T.change(o=>{o.place=e.name})},t)}
function so(e){Ce({title:N.story,close:N["help-close"],bar:s("div",{class:"ajar-help-bar"},Ee({words:N,leave:rt})),parts:e.
map(t=>s("p",{},t))})}function ro(){if(!Xe)return null;let t={id:0,name:`needs@${N["phone-own-moment"]}`,exercise:Xe,tallied:[],
round:0,open:!1,own:!0};return s("button",{type:"button",onclick:()=>{st(t,{focus:!0}),hn(N["phone-own"],N["phone-go-bac\
k"])}},N["help-needs"])}function ve(e={}){let t=B.ended?null:B.question;if(dn.hidden=!B.practice,!T.all().welcomed&&!B.ended){
Fe("welcome",()=>oe.append(...nn(N,Bt(),he,mn)),e);return}if(J?.is(t)){J.update(t),re.hidden=!0;return}if(J?.isTouched()&&
!e.focus){J.update(null),(t||B.ended)&&ao();return}let o=me==="waiting"||me==="question";B.ended?Fe("ended",()=>{oe.append(
...sn(N,T,he)),ae.open()},e):t?st(t,e):Fe("waiting",()=>oe.append(...on(N)),e),t&&o&&fn(`${N["phone-new"]} ${t.exercise.
title}`)}var ao=()=>hn(N[B.ended?"phone-ended-here":"phone-moved-on"],N[B.ended?"phone-go-notes":"phone-go-new"]);function hn(e,t){
(re.hidden||re.firstChild.textContent!==e)&&re.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>ve({focus:!0})},
t)),re.hidden=!1}function rn(){me="",J=null,B.ended||!T.all().welcomed?ve():mn()}function mn(){T.change(o=>{o.welcomed=!0});
let{place:e,entries:t}=T.all();e&&!t[e]?.done&&co(t[e]),ve({focus:!J})}function co(e){!e?.answers||B.ended||e.question.name===
B.question?.name||st({...e.question,open:!1})}function an(e){B=e,B.ended&&T.end(),ve()}var lo=()=>T.isSpent("join")?{}:{
"Ajar-Phone":T.key("join")},cn=0;function io(e){e&&!T.isSpent("join")&&T.spend("join"),clearTimeout(cn),cn=setTimeout(()=>{
un.textContent=e?"":N["phone-looking"]},e?0:1e3)}var et=()=>{me="",J=null,ve(),ae.refresh()},gn=`api/rooms/${ot}`,tt=Vt(
gn,T,()=>{J?.refresh(),ae.refresh()}),ae=Ht({words:N,notes:T,onForget(){B.ended||T.change(e=>{e.welcomed=!0}),et()}});ae.
element.append(s("details",{},s("summary",{},N["phone-leave"]),s("p",{},N["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},N["leave-how"])));function rt(){T.forget(),ze()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},N["phone-title"]),Qt(N),s("div",{class:"ajar-leave"},he.button(),Ee({words:N,leave:rt})),
un),T.isLost()?s("p",{class:"phone-practice",role:"status"},N["phone-lost"]):null,dn,re),oe,ae.element,s("div",{class:"a\
jar-on-paper"},he.text()),pn);kt(()=>T.forget());jt(he.open);async function bn(e=1e3){try{({dangers:ln={},needs:Xe=null}=
await(await fetch("danger.json")).json()),J?.look()}catch{setTimeout(bn,e,Math.min(2*e,6e4))}}function yn(){if(bn(),B.ended)
T.end();else{let e=()=>an({...B,ended:!0});Ot(gn,B.version,{onState:an,onReached:io,onGone:e,introduce:lo}),tt.resume()}
document.addEventListener("visibilitychange",()=>{document.hidden||tt.resume()}),T.listen(()=>{document.hidden||!J?.isTouched()?
et():J.refresh()}),setTimeout(()=>{T.forget(),et()},Math.min(Le,T.all().begun+Le-Date.now())),window.addEventListener("p\
ageshow",({persisted:e})=>{e&&(rn(),ae.refresh())}),rn()}function uo(){let e=Object.keys(T.all().entries).length>0;return e&&
(B={ended:!0},yn()),e}B?yn():oe.append(...tn(N,ot,uo));
