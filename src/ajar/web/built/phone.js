var D=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),ue=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Se(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var at=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var jn=["button","input","select","summary","textarea"],kn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return jn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),kn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function Pe(e,t){let o=0,n=!1;return{
begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(o),o=0,n&&t(""),n=!1}}}function Oe(e,t,o){
let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,l={...On,sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let p=`aj\
ar-${window.ajarForms}`,i={...o.answers},d=0,u=null,y=0,h=o.aside??0,j=[t.why?s("p",{class:"ajar-why"},t.why):null,t.private?
s("p",{class:"ajar-private"},t.private):null].filter(Boolean),v=s("p",{class:"ajar-status",role:"status","aria-live":"po\
lite"}),x=s("div",{}),k=s("div",{class:"ajar-body"}),B=s("section",{class:"ajar-form","aria-labelledby":`${p}-title`},s(
`h${r}`,{id:`${p}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,xn(j,n))]:j,x,k,v);e.replaceChildren(B);function M(){
let w=t.items.filter(f=>ue(f,i));return a&&t.together?[w]:w.map(f=>[f])}let g=w=>{v.replaceChildren(w)},A=Pe(n,g);function q(w,f){
v.replaceChildren(`${w} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{i=f,g(""),o.onChange(i),Y({focus:!0})}},
n["put-back"]))}function b(w,f){i={...i,[w.id]:f},Sn(k),g(""),o.onChange(i),N()}function m(){O(!0),A.begin(),y=setTimeout(
S,8e3)}function S(){y&&(clearTimeout(y),y=0,O(!1),A.end())}function O(w){for(let f of u?.fieldsets??[])f.disabled=w}function N(){
if(!u)return;let{items:w,skip:f,where:C,next:E}=u,L=M().length;f.textContent=$(w)?n["clear-and-skip"]:n.skip,C.textContent=
D(n["question-of"],{n:d+1,all:L}),C.hidden=a&&L===1,E.textContent=d===L-1?n.done:n.next}let $=w=>w.some(({id:f})=>i[f]!=
null);function P(w,f=!0){if(y)return;let C=M();if(d+=w,d>=C.length){d=C.length-1,m(),o.onDone(i);return}Y({focus:f,again:w<
0})}function Z(w,f){let C=`${p}-${w.id}`,E=s("legend",{},D(w.ask,i)),L=w.hint?s("p",{class:"ajar-hint",id:`${C}-hint`},w.
hint):null,R=[L,f.mark].filter(Boolean).map(({id:Q})=>Q),z=w.among?{...w,cards:Se(w,i)}:w,U=l[w.kind](z,at(z,i[w.id]),{words:n,
level:r+1,group:C,change:Q=>b(w,Q),say:g,...f}),W={class:`ajar-item ajar-${w.kind}`,tabindex:"-1","aria-describedby":R.join(
" ")||null};return s("fieldset",W,E,L,U)}function Y({focus:w=!1,again:f=!1}={}){let C=M();d=Math.max(0,Math.min(d,C.length-
1));let E=C[d],L=o.mark?.(E),R=L?s("p",{class:"ajar-mark",id:`${p}-${E[0].id}-mark`},L):null,z=s("div",{class:"ajar-move\
s"}),U=d>0?()=>P(-1):null,W=E.map(ie=>Z(ie,{mark:R,again:f,moves:z,back:U})),Q=s("button",{type:"button",onclick:()=>{if(y)
return;let ie=i,wn=$(E);i={...i,...Object.fromEntries(E.map(({id:vn})=>[vn,null]))},o.onChange(i),P(1),wn&&q(n.cleared,ie)}}),
K=s("button",{type:"button",onclick:()=>{y||(g(""),P(1))}}),ne=s("p",{class:"ajar-where"});u={items:E,skip:Q,where:ne,next:K,
fieldsets:W},x.replaceChildren(),z.replaceChildren(Q,K),U&&z.prepend(s("button",{type:"button",onclick:U},n.back));let xe=W.
length===1;R&&xe&&W[0].lastElementChild.before(R),k.replaceChildren(ne,...R&&!xe?[R]:[],...W,z),N(),o.onMove?.(d),w&&(W[0].
focus({preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function ce(w){if(x.replaceChildren(),!w||!o.help||h>w.kinds.
length)return null;let f=()=>{h=w.kinds.length+1,o.onAside?.(h),x.replaceChildren(),k.querySelector("[tabindex]").focus()},
{help:C,needs:E}=o;return x.append(C.notice(w,{level:r+1,aside:f,needs:E})),x.querySelector("[tabindex]")}function le(w,{
focus:f=!1,danger:C=null}={}){u=null;let E=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);k.replaceChildren(s("div",{class:"\
ajar-reflection"},E,...w.flatMap(R=>We(R,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",
onclick:()=>{d=0,Y({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{let R=i;i={},d=0,h=0,o.onAside?.(
0),o.onStartOver(),Y({focus:!0}),q(n["started-over"],R)}},n["start-over"])));let L=ce(C);f&&(L??E).focus()}function je(w){
let f=k.contains(document.activeElement);f&&u&&!y||(S(),i={...w.answers},w.done?le(w.reflection,{focus:f,danger:w.danger}):
(d=w.at??Math.max(0,M().findIndex(C=>C.some(({id:E})=>i[E]==null))),Y()))}let{done:te,reflection:ke,danger:De}=o;return je(
{answers:i,at:o.at,done:te,reflection:ke,danger:De}),{update:je,release:S,say:w=>{S(),g(w)}}}var xn=(e,t)=>e.length?s("d\
etails",{},s("summary",{},t["why-this"]),...e):"";function Sn(e){for(let t of e.querySelectorAll("input"))["radio","chec\
kbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var We=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,
{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,
...o.map(r=>s("p",{},r))].filter(Boolean),On={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s("label",
{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===0?`${o}\
-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},
...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},s("b",{},
"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},l=()=>r(a.length||
c.trim()?{chosen:[...a],own:c}:null),p=e.many?"checkbox":"radio",i=e.cards.map(u=>s("input",{type:p,name:n,value:u.id,checked:a.
includes(u.id),onchange:y=>{e.many?a=a.filter(h=>h!==u.id).concat(y.target.checked?u.id:[]):(a=[u.id],c="",d&&(d.value="")),
l()}})),d=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:u=>{c=u.target.value,!e.many&&c.trim()&&(a=[],i.forEach(
y=>{y.checked=!1})),l()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"choose-many":"ch\
oose-one"]),...e.cards.map((u,y)=>s("label",{class:"ajar-card"},i[y],s("span",{},u.text))),d?s("label",{class:"ajar-own"},
s("span",{},e.own),d):null)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"t\
ext",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=t??""),
s("label",{class:"ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>{let u=[
...r.querySelectorAll("input")].map(y=>y.value).filter(y=>y.trim());n(u.length?u:null)},c=()=>[...r.children].forEach((u,y)=>{
u.querySelector("label > span").textContent=D(o.line,{n:y+1}),u.querySelector("button").setAttribute("aria-label",D(o["r\
emove-line"],{n:y+1}))}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),r.lastElementChild.querySelector(
"input").focus()}},o["add-line"]),p=()=>{c(),l.hidden=r.children.length>=e.most},i=u=>{let y=s("div",{class:"ajar-line"},
s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:u,maxlength:2e4,oninput:a})),s("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let h=y.nextElementSibling||y.previousElementSibling;y.remove(),h||i(""),p(),a(),
(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(y),p()},d=t||[];for(let u=0;u<Math.max(e.lines,
d.length);u++)i(d[u]??"");return s("div",{class:"ajar-lines"},r,l)},date(e,t,{words:o,change:n}){return s("label",{class:"\
ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var ct=[1,1],Cn=[0,0],En="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",$n=new RegExp(`(${En})|[.…]+|[\
!?;\\n]`,"gu"),An=/[\u0300-\u036f'’‘ʼ]/g,Nn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ue=new WeakMap;function dt(e,t){
Ue.has(t)||Ue.set(t,Mn(t));let{passes:o,kinds:n,learned:r}=Ue.get(t),{line:a,places:c}=qn(e),l=a;for(let[u,y]of ut(o,a))
l=l.slice(0,u)+l.slice(u,y).replace(/[^ ]/g,"_")+l.slice(y);let p=Object.entries(n).flatMap(([u,y])=>ut(y,l).map(([h,j])=>({
kind:u,start:h,end:j-1}))),i=r?Tn(p,a,r):p,d=(u,y)=>u.span[0]-y.span[0]||u.span[1]-y.span[1]||(u.kind<y.kind?-1:+(u.kind>
y.kind));return i.map(({kind:u,start:y,end:h})=>({kind:u,span:[c[y][0],c[h][1]]})).sort(d)}function Tn(e,t,o){let{weights:n,
kinds:r,limit:a,least:c}=o,l=In(t,o),p=l.slice(1).map((j,v)=>[...l[v],...j]),i=j=>{let v=new Set(j.flatMap(x=>x.places));
return it(n,v)/Math.sqrt(v.size)},[d,u]=lt([...l,...p],i);if(e.length)return u>c?e:[];if(!(u>a)||d.length<=4)return[];let y=new Set(
d.flatMap(j=>j.places.slice(0,2))),[h]=lt(Object.keys(r),j=>it(r[j],y));return[{kind:h,start:d[0].start,end:d.at(-1).start}]}
function In(e,{numbers:t,weights:o}){let n=ct,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",l=c?ct:t.get(a[0])??
Cn,p=[[0,l[0]],[1,l[1]],[n[0],l[0]],[n[1],l[1]]],i=([d,u],y)=>((y*16411+d)*16411+u)%o.length;r.at(-1).push({start:a.index,
places:p.map(i)}),n=l,c&&r.push([])}return r.filter(a=>a.length)}var lt=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?
n:o,[null,-1/0]),it=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),ft=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function ut(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Mn({lists:e,passes:t,phrases:o,
learned:n}){let r={};for(let[l,p]of Object.entries(e))r[l]=pt(p,r);let a=l=>new RegExp(l.map(p=>pt(p,r)).join("|"),"y"),
c=Object.entries(o).map(([l,p])=>[l,a(p)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&Ln(n)}}function Ln({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,l=2;for(let d of e){for(let u of d.split(" "))c.set(
u,[l,l]);l++}for(let[d,u]of t.entries())for(let y of u.split(" "))c.set(y,[l++,2+e.length+d]);let p=d=>[...d.join("")].map(
u=>u.charCodeAt(0)-87),i=Object.entries(n).map(([d,u])=>[d,p(u)]);return{numbers:c,weights:p(o),kinds:Object.fromEntries(
i),limit:r,least:a}}function pt(e,t){return`(?:${(e.match(Nn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?
"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Bn(r)).join("")})`}function Bn(e){let t=ht(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var ht=e=>e.normalize("NFKD").replace(An,"").toLowerCase();function qn(e){let t="",o=[];for(let n of e.
matchAll($n)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?ht(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}function Ce({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var mt=["emergency","crisis","violence","worried","child"],Rn=["crisis","violence"],yt='a[href$="#Help-lines"]',H=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function gt(){for(let e of H().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&H().listeners.delete(e),e.shown||(e.shown=t)}}function Fn(e,{zone:t="",languages:o=[]}){
let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":o.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:l})=>l===c))??""}function wt(e,t,o){
let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let l=n.
flatMap(i=>dt(i,c)),p=ft(l,c);if(p)return{...p,kinds:[...new Set(l.map(({kind:i})=>i))]}}let r=e.filter(({kind:c})=>c===
"ruler"),a=Object.values(o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}
var Ke=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.topic===o)),_e=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"\
ajar-unbroken"},t):t),bt=e=>`tel:${e.match(/\d+/)[0]}`;function vt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){
t.length&&(H().countries=t);let r=()=>H().countries,a=()=>H().chosen||Fn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().find(b=>b.code===a());function l(b){H().chosen=
b,gt();for(let{element:m,draw:S}of H().listeners)S(m)}function p(b,m){return m(b),H().listeners.add({element:b,draw:m,shown:!1}),
queueMicrotask(gt),b}let i=b=>p(s("div",{}),m=>m.replaceChildren(...b())),d=()=>{let b=[...r(),{code:"-",country:e["help\
-elsewhere"]}],m=s("select",{onchange:()=>{l(m.value),n(m.value)}},...b.map(S=>s("option",{value:S.code},S.country)));return p(
m,()=>{m.value=c()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),m)},u=({say:b,to:m},S)=>{if(/^(tel|sms):/.
test(m))return s("a",{class:S?"ajar-reach":"ajar-reach ajar-first",href:m},s("span",{},..._e(b)));let O=s("span",{},b),N=s(
"button",{type:"button",class:"ajar-link","aria-label":D(e["help-copy-what"],{address:m}),onclick:async()=>{await Dn(m,O)&&
(N.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},O," ",N)},y=b=>s("li",{},s("p",{class:"\
ajar-for"},b.for_what),s("p",{class:"ajar-hint"},[b.name,b.hours,b.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...b.reach.map(u))),h=({emergency:b,note:m})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),m?s("p",{class:"ajar-hint"},m):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:bt(b)},D(e["help-c\
all"],{number:b})))),j=b=>i(()=>{let m=c();if(!m)return[s("p",{},e["help-elsewhere-how"])];let S=b.flatMap(O=>O==="emerg\
ency"?h(m):Ke(m,[O]).map(y));return[s("ul",{class:"ajar-help-lines"},...S)]});function v(){Ce({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},d(),Ee({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),j(mt),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function x({title:b,text:m,
now:S,lines:O,kinds:N,countries:$},{level:P,aside:Z,needs:Y}){return $&&!q()&&(H().countries=$),s("section",{class:"ajar\
-danger"},s(`h${P}`,{tabindex:"-1"},b),s("p",{},m),N.length?null:Y?.()??null,d(),j(O),s("ul",{class:"ajar-todo"},...S.map(
ce=>s("li",{},ce))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:Z},e["\
help-aside"]))}let k=()=>s("button",{type:"button",class:"ajar-get-help",onclick:v},e["help-get"]);function B({emergency:b,
...m}){let O=Rn.map($=>Ke(m,[$])[0]?.reach??[]).flatMap($=>["tel:","sms:"].map(P=>$.find(({to:Z})=>Z.startsWith(P))));return[
{say:D(e["help-call"],{number:b}),to:bt(b)},...O.filter(Boolean)]}let M=(b=`${e["help-line"]} `)=>i(()=>{let m=c(),S=(m?
B(m):[]).flatMap(({say:$,to:P},Z)=>[Z?" · ":"",s("a",{href:P},..._e($))]),O=s("button",{type:"button",class:"ajar-link",
onclick:v},e["help-get"]),N=s("span",{class:"ajar-off-paper"},S.length?" · ":"",O);return[s("p",{class:"ajar-help-line"},
b,...S,N)]});function g(b){if(!q())return;let[m]=[...b.querySelectorAll(yt)].reverse();m?.closest("p, ul").after(M(""));
for(let S of b.querySelectorAll("details"))S.open=S.querySelector("summary").textContent===c()?.country}let A=()=>i(()=>{
let b=c();return b?[s("p",{},s("b",{},`${e["help-title"]}, ${b.country}`)),s("p",{},`${e["help-danger"]} ${D(e["help-cal\
l"],{number:b.emergency})}`),s("ul",{},...Ke(b,mt).map(({for_what:m,name:S,reach:O,hours:N})=>s("li",{},..._e(`${m}: ${S}\
. ${O.map(({say:$})=>$).join(" · ")}. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),q=()=>r().length>0;return{open:v,
notice:x,button:k,line:M,addNumbers:g,text:A,choose:l,code:a,isKnown:q}}var Ee=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function jt(e){if(H().open){H().open=e;return}H().
open=e,window.addEventListener("click",t=>{t.target.closest?.(yt)&&(t.preventDefault(),t.stopPropagation(),H().open())},
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
random()/2);var Pn=5e4,St=8e3;function Ot(e,t,{onState:o,onReached:n,onGone:r,introduce:a}){let c=t,l=!0,p=!1,i=0,d=null,u=null;async function y(g,A){
u=new AbortController;let{signal:q}=u,b=setTimeout(()=>u.abort(),St),m=await fetch(g,{headers:{...A,...a()},cache:"no-st\
ore",signal:q}).finally(()=>clearTimeout(b));if(m.ok||m.status===304)return m;let S=await m.json();throw S.error==="no-r\
oom"&&(B(),r()),Object.assign(new Error(S.error),{requested:Te(m)})}async function h(){let A=(await y(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),q=new TextDecoder;for(let b="",m=!0;;){let S=setTimeout(()=>{l&&(l=!m),u.abort()},
m?St:Pn),{done:O,value:N}=await A.read().finally(()=>clearTimeout(S));if(O&&m)throw new Error;if(O)return;let $=(b+q.decode(
N,{stream:!0})).split(`

`);b=$.pop();for(let P of $){let Z=P.split(`
`).find(Y=>Y.startsWith("data:"));Z&&(m=!1,v(JSON.parse(Z.slice(5))))}}}async function j(){let g=await y(e,d?{"If-None-M\
atch":d}:{});g.ok&&v(await g.json()),d=g.headers.get("ETag"),x()}function v(g){x(),!(g.version<c)&&(c=g.version,g.ended&&
B(),o(g))}function x(){i=0,n(!0)}async function k(){for(;!p;){let g=Math.random()*2e3;try{l&&i%2===0?await h():(await j(),
g+=3e3)}catch(A){if(p)return;i||n(!1),g=Ne(i++,A.requested)}p||await Ae(g)}}function B(){p=!0,u.abort()}let M=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?M=Date.now():Date.now()-M>5e3&&u.abort()}),window.addEventListener(
"pageshow",({persisted:g})=>{g&&u.abort()}),window.addEventListener("offline",()=>u.abort()),k()}var _=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),J=e=>typeof e=="string",ee=e=>Number.isInteger(e)&&e>=0,Wn=e=>ee(
e)&&e<=10,Et=e=>J(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),ge=e=>Array.isArray(e)&&e.every(J),Ct=e=>Array.isArray(e)&&e.every(t=>J(
t?.id)&&J(t.text)),$t={ruler:Wn,choice:e=>_(e)&&ge(e.chosen)&&J(e.own),sort:(e,{piles:t})=>_(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:J,list:ge,date:e=>J(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Un=e=>J(e?.id)&&J(e.ask)&&Object.hasOwn(
$t,e.kind)&&(!["choice","sort"].includes(e.kind)||Ct(e.cards))&&(e.kind!=="sort"||Ct(e.piles))&&(e.among==null||J(e.among.
item)&&ge(e.among.piles)),Kn=(e,t)=>e?.name===t&&ee(e.id)&&ee(e.round)&&ge(e.tallied)&&J(e.exercise?.title)&&(e.exercise.
story==null||ge(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Un),
_n={at:ee,aside:ee,keeps:ee,late:ee,refused:ee,done:e=>typeof e=="boolean",when:J,added:e=>_(e)&&ee(e.round)&&_(e.answers),
sending:e=>_(e)&&ee(e.question)&&ee(e.round)&&Et(e.key)&&_(e.answers)&&_(e.moved)};function zn({question:e,answers:t,...o}){
let n={question:e};if(_(t)){let r=({id:c,kind:l,...p})=>Object.hasOwn(t,c)&&(t[c]===null||$t[l](t[c],p)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||_n[r]?.(a))&&
(n[r]=a);return n}function Ie(e){if(!_(e)||!Number.isFinite(e.begun)||!_(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>_(n)&&Kn(n.question,o)).map(([o,n])=>[o,zn(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...J(e.place)?{place:e.place}:{}}}function Me(e){if(!_(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,_(c)&&(c.spent===!0||Et(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function At(e,t){let o=n=>_(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Mt,Ge]=["ajar-notes ","ajar-keys "],be="ajar-probe",Le=12*36e5;function se(e){try{return e()}catch{return}}function Lt(e){
let t=new Map,o=n=>se(()=>window[e].getItem(n));return{get:(n,r)=>r(se(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),se(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),se(()=>window[e].
removeItem(n))},names:()=>se(()=>Object.keys(window[e]))??[]}}var G=Lt("localStorage"),pe=Lt("sessionStorage"),Bt=()=>se(
()=>{window.localStorage.setItem(be,be);let e=window.localStorage.getItem(be)===be;return window.localStorage.removeItem(
be),e})??!1,Nt=e=>Me(se(()=>history.state[e])),Tt=(e,t)=>se(()=>history.replaceState({[e]:t},"")),Ve=({begun:e})=>Math.abs(
Date.now()-e)>Le,qt=()=>({begun:Date.now(),broken:!0}),It=e=>e;function Hn(e){for(let[t,o]of[[Mt,Ie],[Ge,Me]])for(let n of G.
names())if(n.startsWith(t)&&n!==t+e){let r=G.get(n,o);!r&&t===Ge?G.set(n,qt()):(!r||Ve(r))&&G.remove(n)}}var Jn=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Rt(e,t=!1){let[o,n]=[Mt+e,Ge+e],r=h=>h.get(o,Ie),a=()=>r(pe)??r(G)??{begun:Date.now(),entries:{}};function c(h){
let j=a();h(j),(r(pe)?pe:G).set(o,j)}let l=()=>G.get(n,Me)??(G.get(n,It)===null?null:qt());function p(){let[h,j]=[Nt(n)??
{},l()??{}],v={begun:Date.now(),...h,...j};for(let[x,k]of Object.entries(j))k?.spent&&h[x]&&(v[x]={...h[x],...k});return v}
function i(h){let{[h]:j,broken:v}=p();return!!(!j&&v)}function d(h){G.set(n,h),Tt(n,h)}let u=(h,j)=>{let v=p();d({...v,[h]:{
...v[h],...j}})},y=[pe,G].some(h=>!At(h.get(o,It),h.get(o,Ie)));if(Hn(t?e:null),t){let h=Date.now();Ve(a())&&c(j=>Object.
assign(j,{begun:h})),(l()||Nt(n))&&d(Ve(p())?{...p(),begun:h}:p())}return{all:a,change:c,entry:h=>a().entries[h],update:(h,j)=>c(
({entries:v})=>{v[h]={...v[h],...j}}),remove:h=>c(({entries:j})=>{delete j[h]}),key(h){return p()[h]?.key||u(h,{key:Jn()}),
p()[h].key},spend:h=>u(h,{spent:!0}),isSpent:h=>i(h)||!!p()[h]?.spent,isUnsure:i,isLost:()=>y,forget(){G.remove(o),pe.remove(
o)},end(){pe.set(o,a()),G.remove(o),G.remove(n),Tt(n,null)},listen:h=>window.addEventListener("storage",({key:j})=>{(j===
null||j===o||j===n)&&h()})}}var Gn="~own",Ft=(e,t)=>e.find(o=>o.id===t)?.text??t,Vn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ye(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>Ft(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ft(e.piles,t[o.id])}`);case"date":return[Vn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function de({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!ue(n,o)))if(n.kind==="choice"){let c=(n.among?Se(n,o):n.cards).map(p=>p.id).filter(p=>r.chosen.includes(p)),
l=r.own?.trim()?r.own:"";(c.length||l)&&(o[n.id]={chosen:c,own:l})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function Dt({exercise:e,tallied:t},o){let n=de(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Gn]:[]]}return r}function Pt({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var Ze=(e,t)=>D(e.ask,t),we=({exercise:e,tallied:t},o,n)=>{
let r=de(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Ze(a,r),said:ye(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Zn=/[\u202a-\u202e\u2066-\u2069]/g,Wt=({items:e},t)=>{let o=de({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Ze(n,o),answer:o[n.id],...n.cards?{"in-words":ye(n,o[n.id])}:{}}))};function Ut(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Wt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,l=""]=r.split(/@(.*)/s),p=a.question.own&&!e[`${c}@`]?"":l;return{exercise:c,moment:p,title:a.question.exercise.title,
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
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:p})=>p[r.id]!=null).
map(({moment:p,answers:i})=>({moment:p,value:i[r.id]})),c=r.said||r.ask,l=a.map(({moment:p,value:i})=>D(t["phone-rulers-\
at"],{n:i,moment:p})).join(", ");return s("div",{},s("h3",{},c),Xn(r.id,a,`${c}: ${l}`),s("p",{class:"phone-numbers","ar\
ia-hidden":"true"},l))});return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Ht({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),l=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),p=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),i=s("footer",{},c,l,p);for(let v of[c,l])v.addEventListener("toggle",()=>v.open&&j());let d=(v,x)=>s(
"button",{type:"button",onclick:x},v);function u(){t.forget(),p.textContent=e["phone-forgotten"],p.focus(),o()}function y(){
let v=s("div",{}),x=d(e["phone-forget"],()=>{let k=d(e["phone-forget-no"],()=>{v.replaceChildren(x),x.focus()});v.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},k,d(e["phone-forget"],u))),k.focus()});return v.append(x),
v}function h([v,{question:x,answers:k}]){let B=v.split(/@(.*)/s)[1],{title:M}=x.exercise;return[s("h3",{},B?`${M} (${B})`:
M),s("div",{class:"ajar-reflection"},...we(x,k,e["phone-stays"]).flatMap(g=>We(g,4)))]}function j(){let{entries:v}=t.all();
Object.keys(v).length&&(p.textContent="");let x=Object.entries(v).filter(([,{question:B,answers:M}])=>M&&we(B,M,"").length),
k=_t(v);c.hidden=!k.length,l.hidden=!x.length,k.length&&c.open&&r.replaceChildren(zt(k,e)),!(!l.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),d(e["phone-notes-keep"],()=>Kt(
"notes.json",Ut(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),y(),...x.flatMap(h))}return j(),{element:i,
refresh:j,open(){n=!0,l.open=!0,j()}}}var Ye=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function qe(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:l,back:p}){let i={...t},{cards:d,piles:u}=e,y=g=>u.find(A=>A.id===g).text,h=s("div",{class:"ajar-one"});function j(g,A){
i={...i,[g.id]:A},A||delete i[g.id],r(Object.keys(i).length?i:null),A&&a(D(o.moved,{card:g.text,pile:y(A)}))}function v(g,{
focus:A=!0,back:q=g?()=>v(g-1):p,onward:b=()=>k(g+1)}={}){let m=d[g],S=D(o["card-of"],{n:g+1,all:d.length}),O=s("div",{class:"\
ajar-one-card",role:"group","aria-label":S,tabindex:"-1"},s("p",{class:"ajar-where"},S),s("p",{},m.text)),N=$=>{j(m,$),b()};
l.hidden=!0,h.replaceChildren(O,s("div",{class:"ajar-one-piles"},...u.map(({id:$,text:P})=>Ye(P,()=>N($),{"aria-pressed":`${i[m.
id]===$}`}))),s("div",{class:"ajar-one-also"},q?x(o.back,()=>q()):s("span",{}),x(o["card-out"],()=>N("")),x(o["card-enou\
gh"],()=>B()))),A&&O.focus({preventScroll:!0})}let x=(g,A)=>Ye(g,A,{class:"ajar-link"}),k=g=>g<d.length?v(g):B();function B({
focus:g=!0}={}){let A=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),q=(b,m)=>{let S=d.filter($=>(i[$.id]??"")===m),O=$=>v(d.
indexOf($),{back:B,onward:B}),N=S.map($=>s("li",{},Ye($.text,()=>O($))));return N.length?[s(`h${n+1}`,{},b),s("ul",{},...N)]:
[]};h.replaceChildren(A,s("p",{class:"ajar-hint"},o["cards-all-how"]),...u.flatMap(({id:b,text:m})=>q(m,b)),...q(o["card\
s-out"],"")),l.hidden=!1,g&&(A.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}let M=d.map(g=>!!i[g.id]).
lastIndexOf(!0)+1;return M===d.length||c&&M?B({focus:!1}):v(M,{focus:!1}),h}function Jt(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
l=!1;function p(d){if(!(l&&d)){if(l=!1,c.hidden=!d||!e.some(u=>ue(u,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:i},t["phone-afterward-begin"]))}}function i(){l=
!0;let d=Oe(c,{title:a,items:e},{words:t,level:2,small:!0,sort:qe,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(u){
d.release(),l=!1,r(u)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:p,isBegun:()=>l}}var Qe=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function Gt(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:l,help:p}=o,{name:i,exercise:d}=t,u=f=>f.setting==="afterward",y=d.items.filter(u),h=d.items.filter(f=>!u(f)),j=t,
v=0,x=!1,k=()=>r.entry(i)??{},B=()=>!!j?.open,M=({sending:f,added:C})=>!!(f||C?.round===g()),g=()=>(j??t).round,A=f=>we(
t,f,n["phone-stays"]),q=null,b=null;function m(f){return JSON.stringify(f)===b?!1:(b=JSON.stringify(f),q=o.noticeAfter(d.
items,f),!!q)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),O=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),N=s("div",{});e.replaceChildren(S,N);function $(f){let[C,...E]=f;if(!B()||!f.some(({id:R})=>t.tallied.
includes(R)))return n["phone-stays"];let L=E.length?n["phone-can-add-all"]:n[C.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},L)}let P=f=>r.update(i,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...f}),Z=()=>o.tell(d.story),Y=Oe(N,{...d,items:h},{words:n,mark:$,level:1,small:!0,sort:qe,beside:d.story?.length?
[Qe(n.story,Z,"ajar-link")]:[],answers:k().answers,at:k().at,done:k().done,reflection:A(k().answers??{}),help:p,aside:k().
aside,needs:o.wayToNeeds,below:()=>i.startsWith("plan@")?p.line():null,onAside:f=>r.update(i,{aside:f}),onMove:f=>{v=f,k().
answers&&r.update(i,{at:v})},onChange:f=>{P({answers:f,at:v,done:!1,keeps:null}),w()},onDone:ce,onStartOver:()=>{r.remove(
i),w(),c()}});function ce(f){P({answers:de(d,f),done:!0}),m(k().answers),Y.update({answers:f,done:!0,reflection:A(f),danger:q}),
w(),(N.querySelector(".ajar-danger [tabindex]")??O.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let le=Jt(y,{words:n,answers:()=>k().answers,onChange:f=>r.update(i,{answers:f}),onDone:ce});e.append(le.element),N.querySelector(
".ajar-body").before(O);function je(f){let C=Dt(t,f.answers),E=r.entry(t.since)?.added?.answers;return{answers:C,moved:Pt(
t,C,E)}}function te(f,...C){let E=s("h2",{id:"phone-add",tabindex:"-1"},f),L=s("div",{},E,...C.map(U=>typeof U=="string"?
s("p",{},U):U));if(L.textContent===O.textContent)return;let R=x||O.contains(document.activeElement),z=O.textContent;O.replaceChildren(
...L.childNodes),R?E.focus({preventScroll:!0}):z&&l(f)}function ke(f){f(),x=!0,w(),x=!1}function De({answers:f,moved:C}){
let E=d.items.filter(K=>K.id in f).map(K=>{let[ne,...xe]=K.kind==="sort"?[]:ye(K,k().answers[K.id]),ie=K.said||K.ask;return s(
"li",{},ne&&!xe.length&&!K.own?`${ie}: ${ne}`:ie)}),L=()=>ke(()=>a.add(i,j,f,C)),R=()=>ke(()=>r.update(i,{keeps:g()})),{
added:z,keeps:U}=k(),W=U===g(),Q=E.length>0;te(n[W?"phone-kept":Q?"phone-add-title":"phone-done-ask"],...W?[n["phone-kep\
t-how"]]:[],...z&&!W?[n["phone-again"]]:[],...Q?[n["phone-add-what"],s("ul",{},...E)]:[n["phone-done-what"]],...Object.keys(
C).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},W?null:Qe(n["phone-keep-mine"],R),
Qe(n[Q?"phone-add":"phone-done"],L)))}function w(){let{done:f,sending:C,added:E,late:L,refused:R,keeps:z}=k();S.hidden=B()||
!!f||!!t.own,O.hidden=!f;let U=N.querySelector(".ajar-reflection + .ajar-moves");if(U&&(U.hidden=M(k())),!f){le.offer(!1),
O.replaceChildren(),b=null;return}let{answers:W}=k();m(W)&&Y.update({answers:W,done:!0,reflection:A(W),danger:q});let Q=je(
k()),K=`${t.id}.${g()}`;if(C)te(n["phone-sending"],n["phone-sending-how"]);else if(E?.round===g()){let ne=Object.keys(E.
answers).length;te(n[ne?"phone-added":"phone-done-title"],n[ne?"phone-added-how":"phone-done-how"])}else L===g()?te(n["p\
hone-here"],n["phone-late"]):R===g()?te(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(K)?te(n["phone-he\
re"],n[r.isUnsure(K)?"phone-unsure":"phone-once"]):B()?De(Q):te(n["phone-here"],n["phone-closed-done"]):te(n["phone-here"],
n["phone-all-here"]);le.offer(!O.querySelector(".ajar-moves")||z===g())}return w(),{name:i,is:f=>f?.id===t.id&&JSON.stringify(
f.exercise)===JSON.stringify(d),isTouched(){let{answers:f={},at:C=0,done:E}=k(),L=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return le.isBegun()||!E&&(L||C>0||Object.values(f).some(R=>R!=null))},update(f){
j=f,w()},refresh:w,look(){b=null,w()}}}var eo=15e3;async function to(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(eo)});n=Te(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Ae(Ne(o,n))}}function Vt(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let l=await to(`${e}/answers`,c),{question:p,
round:i,answers:d}=c;l||t.spend(`${p}.${i}`);let u=l?["closed","no-room"].includes(l)?{late:i}:{refused:i}:{added:{round:i,
answers:d}};t.entry(a)&&t.update(a,{sending:null,...u}),n.delete(c.key),o()}return{add(a,{id:c,round:l},p,i){let d={question:c,
round:l,key:t.key(`${c}.${l}`),answers:p,moved:i};t.update(a,{sending:d}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var Yt="text-size",Re=[.9,1,1.15,1.3,1.5],Zt=1;function no(){try{let e=Re.indexOf(Number(sessionStorage.getItem(Yt)));return e<
0?Zt:e}catch{return Zt}}function Qt(e){let t=no();function o(){document.documentElement.style.setProperty("--phone-size",
Re[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,Re.length-1)),o();
try{sessionStorage.setItem(Yt,Re[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function Xt(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?D(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:D(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function tn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Pe(e,l=>{n.textContent=l}),c=async l=>{l.preventDefault();
let p=$e(r.value);a.begin();let{why:i}=await Xt(p,e);a.end(),n.textContent=i||e["keep-opening"],i?r.focus():location.replace(
p)};return t&&Xt(t,e).then(({why:l,isGone:p})=>{p&&o()||(l||location.replace(t),n.textContent=l&&(t.length===8?l:e["phon\
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
d-notes":"phone-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var nt=e=>JSON.parse(document.getElementById(e).textContent),T=nt("words"),ot=document.getElementById("code").textContent||
xt(location),he=vt({words:T,countries:nt("help"),leave:rt}),ln={},Xe=null,F=nt("state"),I=Rt(ot,!!F&&!F.ended),oe=s("mai\
n",{}),un=s("p",{class:"phone-looking",role:"status"}),pn=s("p",{class:"phone-practice",hidden:!0},T["phone-practice"]),
re=s("div",{class:"phone-banner",role:"status",hidden:!0}),dn=s("p",{class:"phone-unseen",role:"status"}),fn=e=>{dn.textContent=
e},me="",V=null;function Fe(e,t,{focus:o=!1}={}){if(e===me&&e!=="question")return;let n=o||oe.contains(document.activeElement);
if(me=e,V=null,re.hidden=!0,oe.replaceChildren(),t(),!n)return;let r=oe.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function st(e,t){Fe("question",()=>{V=Gt(oe,e,{words:T,notes:I,send:tt,announce:fn,changed:()=>ae.refresh(),
help:he,tell:so,wayToNeeds:ro,noticeAfter:(o,n)=>wt(o,n,ln)}),I.all().place!==e.name&&I.change(o=>{o.place=e.name})},t)}
function so(e){Ce({title:T.story,close:T["help-close"],bar:s("div",{class:"ajar-help-bar"},Ee({words:T,leave:rt})),parts:e.
map(t=>s("p",{},t))})}function ro(){if(!Xe)return null;let t={id:0,name:`needs@${T["phone-own-moment"]}`,exercise:Xe,tallied:[],
round:0,open:!1,own:!0};return s("button",{type:"button",onclick:()=>{st(t,{focus:!0}),hn(T["phone-own"],T["phone-go-bac\
k"])}},T["help-needs"])}function ve(e={}){let t=F.ended?null:F.question;if(pn.hidden=!F.practice,!I.all().welcomed&&!F.ended){
Fe("welcome",()=>oe.append(...nn(T,Bt(),he,mn)),e);return}if(V?.is(t)){V.update(t),re.hidden=!0;return}if(V?.isTouched()&&
!e.focus){V.update(null),(t||F.ended)&&ao();return}let o=me==="waiting"||me==="question";F.ended?Fe("ended",()=>{oe.append(
...sn(T,I,he)),ae.open()},e):t?st(t,e):Fe("waiting",()=>oe.append(...on(T)),e),t&&o&&fn(`${T["phone-new"]} ${t.exercise.
title}`)}var ao=()=>hn(T[F.ended?"phone-ended-here":"phone-moved-on"],T[F.ended?"phone-go-notes":"phone-go-new"]);function hn(e,t){
(re.hidden||re.firstChild.textContent!==e)&&re.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>ve({focus:!0})},
t)),re.hidden=!1}function rn(){me="",V=null,F.ended||!I.all().welcomed?ve():mn()}function mn(){I.change(o=>{o.welcomed=!0});
let{place:e,entries:t}=I.all();e&&!t[e]?.done&&co(t[e]),ve({focus:!V})}function co(e){!e?.answers||F.ended||e.question.name===
F.question?.name||st({...e.question,open:!1})}function an(e){F=e,F.ended&&I.end(),ve()}var lo=()=>I.isSpent("join")?{}:{
"Ajar-Phone":I.key("join")},cn=0;function io(e){e&&!I.isSpent("join")&&I.spend("join"),clearTimeout(cn),cn=setTimeout(()=>{
un.textContent=e?"":T["phone-looking"]},e?0:1e3)}var et=()=>{me="",V=null,ve(),ae.refresh()},gn=`api/rooms/${ot}`,tt=Vt(
gn,I,()=>{V?.refresh(),ae.refresh()}),ae=Ht({words:T,notes:I,onForget(){F.ended||I.change(e=>{e.welcomed=!0}),et()}});ae.
element.append(s("details",{},s("summary",{},T["phone-leave"]),s("p",{},T["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},T["leave-how"])));function rt(){I.forget(),ze()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},T["phone-title"]),Qt(T),s("div",{class:"ajar-leave"},he.button(),Ee({words:T,leave:rt})),
un),I.isLost()?s("p",{class:"phone-practice",role:"status"},T["phone-lost"]):null,pn,re),oe,ae.element,s("div",{class:"a\
jar-on-paper"},he.text()),dn);kt(()=>I.forget());jt(he.open);async function bn(e=1e3){try{({dangers:ln={},needs:Xe=null}=
await(await fetch("danger.json")).json()),V?.look()}catch{setTimeout(bn,e,Math.min(2*e,6e4))}}function yn(){if(bn(),F.ended)
I.end();else{let e=()=>an({...F,ended:!0});Ot(gn,F.version,{onState:an,onReached:io,onGone:e,introduce:lo}),tt.resume()}
document.addEventListener("visibilitychange",()=>{document.hidden||tt.resume()}),I.listen(()=>{document.hidden||!V?.isTouched()?
et():V.refresh()}),setTimeout(()=>{I.forget(),et()},Math.min(Le,I.all().begun+Le-Date.now())),window.addEventListener("p\
ageshow",({persisted:e})=>{e&&(rn(),ae.refresh())}),rn()}function uo(){let e=Object.keys(I.all().entries).length>0;return e&&
(F={ended:!0},yn()),e}F?yn():oe.append(...tn(T,ot,uo));
