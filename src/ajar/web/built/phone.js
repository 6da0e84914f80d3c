var kn=["button","input","select","summary","textarea"],xn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return kn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),xn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function J(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var D=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),de=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Se(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var at=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function Pe(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Oe(e,t,o){let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,l={...Cn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,i={...o.answers},d=0,p=null,m=0,h=o.aside??0,v=[t.why?s("p",{class:"\
ajar-why"},t.why):null,t.private?s("p",{class:"ajar-private"},t.private):null].filter(Boolean),w=s("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),O=s("div",{}),x=s("div",{class:"ajar-body"}),F=s("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},s(`h${r}`,{id:`${u}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,Sn(v,n))]:v,
O,x,w);e.replaceChildren(F);function M(){let b=t.items.filter(f=>de(f,i));return a&&t.together?[b]:b.map(f=>[f])}let j=b=>{
w.replaceChildren(b)},S=Pe(n,j);function L(b,f){w.replaceChildren(`${b} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{
i=f,j(""),o.onChange(i),z({focus:!0})}},n["put-back"]))}function g(b,f){i={...i,[b.id]:f},On(x),j(""),o.onChange(i),N()}
function y(){C(!0),S.begin(),m=setTimeout(k,8e3)}function k(){m&&(clearTimeout(m),m=0,C(!1),S.end())}function C(b){for(let f of p?.
fieldsets??[])f.disabled=b}function N(){if(!p)return;let{items:b,skip:f,where:E,next:$}=p,B=M().length;f.textContent=A(b)?
n["clear-and-skip"]:n.skip,E.textContent=D(n["question-of"],{n:d+1,all:B}),E.hidden=a&&B===1,$.textContent=d===B-1?n.done:
n.next}let A=b=>b.some(({id:f})=>i[f]!=null);function P(b,f=!0){if(m)return;let E=M();if(d+=b,d>=E.length){d=E.length-1,
y(),o.onDone(i);return}z({focus:f,again:b<0})}function X(b,f){let E=`${u}-${b.id}`,$=s("legend",{},D(b.ask,i)),B=b.hint?
s("p",{class:"ajar-hint",id:`${E}-hint`},b.hint):null,q=[B,f.mark].filter(Boolean).map(({id:Q})=>Q),H=b.among?{...b,cards:Se(
b,i)}:b,U=l[b.kind](H,at(H,i[b.id]),{words:n,level:r+1,group:E,change:Q=>g(b,Q),say:j,...f}),W={class:`ajar-item ajar-${b.
kind}`,tabindex:"-1","aria-describedby":q.join(" ")||null};return s("fieldset",W,$,B,U)}function z({focus:b=!1,again:f=!1}={}){
let E=M();d=Math.max(0,Math.min(d,E.length-1));let $=E[d],B=o.mark?.($),q=B?s("p",{class:"ajar-mark",id:`${u}-${$[0].id}\
-mark`},B):null,H=s("div",{class:"ajar-moves"}),U=d>0?()=>P(-1):null,W=$.map(ue=>X(ue,{mark:q,again:f,moves:H,back:U})),
Q=s("button",{type:"button",onclick:()=>{if(m)return;let ue=i,vn=A($);i={...i,...Object.fromEntries($.map(({id:jn})=>[jn,
null]))},o.onChange(i),P(1),vn&&L(n.cleared,ue)}}),K=s("button",{type:"button",onclick:()=>{m||(j(""),P(1))}}),ne=s("p",
{class:"ajar-where"});p={items:$,skip:Q,where:ne,next:K,fieldsets:W},O.replaceChildren(),H.replaceChildren(Q,K),U&&H.prepend(
s("button",{type:"button",onclick:U},n.back));let xe=W.length===1;q&&xe&&W[0].lastElementChild.before(q),x.replaceChildren(
ne,...q&&!xe?[q]:[],...W,H),N(),o.onMove?.(d),b&&(W[0].focus({preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function se(b){
if(O.replaceChildren(),!b||!o.help||h>b.kinds.length)return null;let f=()=>{h=b.kinds.length+1,o.onAside?.(h),O.replaceChildren(),
x.querySelector("[tabindex]").focus()},{help:E,needs:$}=o;return O.append(E.notice(b,{level:r+1,aside:f,needs:$})),O.querySelector(
"[tabindex]")}function ie(b,{focus:f=!1,danger:E=null}={}){p=null;let $=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);
x.replaceChildren(s("div",{class:"ajar-reflection"},$,...b.flatMap(q=>We(q,r+2)),o.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{d=0,z({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{
let q=i;i={},d=0,h=0,o.onAside?.(0),o.onStartOver(),z({focus:!0}),L(n["started-over"],q)}},n["start-over"])));let B=se(E);
f&&(B??$).focus()}function je(b){let f=x.contains(document.activeElement);f&&p&&!m||(k(),i={...b.answers},b.done?ie(b.reflection,
{focus:f,danger:b.danger}):(d=b.at??Math.max(0,M().findIndex(E=>E.some(({id:$})=>i[$]==null))),z()))}let{done:te,reflection:ke,
danger:De}=o;return je({answers:i,at:o.at,done:te,reflection:ke,danger:De}),{update:je,release:k,say:b=>{k(),j(b)}}}var Sn=(e,t)=>e.
length?s("details",{},s("summary",{},t["why-this"]),...e):"";function On(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var We=({heading:e,said:t,words:o},n)=>[
e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),Cn={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},l=()=>r(
a.length||c.trim()?{chosen:[...a],own:c}:null),u=e.many?"checkbox":"radio",i=e.cards.map(p=>s("input",{type:u,name:n,value:p.
id,checked:a.includes(p.id),onchange:m=>{e.many?a=a.filter(h=>h!==p.id).concat(m.target.checked?p.id:[]):(a=[p.id],c="",
d&&(d.value="")),l()}})),d=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:p=>{c=p.target.value,!e.many&&c.trim()&&
(a=[],i.forEach(m=>{m.checked=!1})),l()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((p,m)=>s("label",{class:"ajar-card"},i[m],s("span",{},p.text))),d?s("label",{
class:"ajar-own"},s("span",{},e.own),d):null)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&
(r.value=t??""),s("label",{class:"ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",
{}),a=()=>{let p=[...r.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());n(p.length?p:null)},c=()=>[...r.children].
forEach((p,m)=>{p.querySelector("label > span").textContent=D(o.line,{n:m+1}),p.querySelector("button").setAttribute("ar\
ia-label",D(o["remove-line"],{n:m+1}))}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),r.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{c(),l.hidden=r.children.length>=e.most},i=p=>{let m=s("div",{class:"\
ajar-line"},s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:p,maxlength:2e4,oninput:a})),s("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||
i(""),u(),a(),(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(m),u()},d=t||[];for(let p=0;p<Math.
max(e.lines,d.length);p++)i(d[p]??"");return s("div",{class:"ajar-lines"},r,l)},date(e,t,{words:o,change:n}){return s("l\
abel",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var ct=[1,1],En=[0,0],$n="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",An=new RegExp(`(${$n})|[.…]+|[\
!?;\\n]`,"gu"),Nn=/[\u0300-\u036f'’‘ʼ]/g,Tn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ue=new WeakMap;function pt(e,t){
Ue.has(t)||Ue.set(t,Ln(t));let{passes:o,kinds:n,learned:r}=Ue.get(t),{line:a,places:c}=Rn(e),l=a;for(let[p,m]of ut(o,a))
l=l.slice(0,p)+l.slice(p,m).replace(/[^ ]/g,"_")+l.slice(m);let u=Object.entries(n).flatMap(([p,m])=>ut(m,l).map(([h,v])=>({
kind:p,start:h,end:v-1}))),i=r?In(u,a,r):u,d=(p,m)=>p.span[0]-m.span[0]||p.span[1]-m.span[1]||(p.kind<m.kind?-1:+(p.kind>
m.kind));return i.map(({kind:p,start:m,end:h})=>({kind:p,span:[c[m][0],c[h][1]]})).sort(d)}function In(e,t,o){let{weights:n,
kinds:r,limit:a,least:c}=o,l=Mn(t,o),u=l.slice(1).map((v,w)=>[...l[w],...v]),i=v=>{let w=new Set(v.flatMap(O=>O.places));
return it(n,w)/Math.sqrt(w.size)},[d,p]=lt([...l,...u],i);if(e.length)return p>c?e:[];if(!(p>a)||d.length<=4)return[];let m=new Set(
d.flatMap(v=>v.places.slice(0,2))),[h]=lt(Object.keys(r),v=>it(r[v],m));return[{kind:h,start:d[0].start,end:d.at(-1).start}]}
function Mn(e,{numbers:t,weights:o}){let n=ct,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",l=c?ct:t.get(a[0])??
En,u=[[0,l[0]],[1,l[1]],[n[0],l[0]],[n[1],l[1]]],i=([d,p],m)=>((m*16411+d)*16411+p)%o.length;r.at(-1).push({start:a.index,
places:u.map(i)}),n=l,c&&r.push([])}return r.filter(a=>a.length)}var lt=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?
n:o,[null,-1/0]),it=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),ft=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function ut(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Ln({lists:e,passes:t,phrases:o,
learned:n}){let r={};for(let[l,u]of Object.entries(e))r[l]=dt(u,r);let a=l=>new RegExp(l.map(u=>dt(u,r)).join("|"),"y"),
c=Object.entries(o).map(([l,u])=>[l,a(u)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&Bn(n)}}function Bn({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,l=2;for(let d of e){for(let p of d.split(" "))c.set(
p,[l,l]);l++}for(let[d,p]of t.entries())for(let m of p.split(" "))c.set(m,[l++,2+e.length+d]);let u=d=>[...d.join("")].map(
p=>p.charCodeAt(0)-87),i=Object.entries(n).map(([d,p])=>[d,u(p)]);return{numbers:c,weights:u(o),kinds:Object.fromEntries(
i),limit:r,least:a}}function dt(e,t){return`(?:${(e.match(Tn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?
"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:qn(r)).join("")})`}function qn(e){let t=ht(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var ht=e=>e.normalize("NFKD").replace(Nn,"").toLowerCase();function Rn(e){let t="",o=[];for(let n of e.
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
kinds:[...new Set(l.map(({kind:i})=>i))]}}let r=e.filter(({kind:c})=>c==="ruler"),a=Object.values(o)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Ke=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.
topic===o)),_e=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),bt=e=>`tel:${e.match(/\d+/)[0]}`;
function vt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(G().countries=t);let r=()=>G().countries,a=()=>G().
chosen||Dn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
c=()=>r().find(g=>g.code===a());function l(g){G().chosen=g,gt();for(let{element:y,draw:k}of G().listeners)k(y)}function u(g,y){
return y(g),G().listeners.add({element:g,draw:y,shown:!1}),queueMicrotask(gt),g}let i=g=>u(s("div",{}),y=>y.replaceChildren(
...g())),d=()=>{let g=[...r(),{code:"-",country:e["help-elsewhere"]}],y=s("select",{onchange:()=>{l(y.value),n(y.value)}},
...g.map(k=>s("option",{value:k.code},k.country)));return u(y,()=>{y.value=c()?.code??"-"}),s("label",{class:"ajar-help-\
where"},s("span",{},e["help-in"]),y)},p=({say:g,to:y},k)=>{if(/^(tel|sms):/.test(y))return s("a",{class:k?"ajar-reach":"\
ajar-reach ajar-first",href:y},s("span",{},..._e(g)));let C=s("span",{},g),N=s("button",{type:"button",class:"ajar-link",
"aria-label":D(e["help-copy-what"],{address:y}),onclick:async()=>{await Pn(y,C)&&(N.textContent=e["help-copied"])}},e["h\
elp-copy"]);return s("p",{class:"ajar-chat"},C," ",N)},m=g=>s("li",{},s("p",{class:"ajar-for"},g.for_what),s("p",{class:"\
ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},...g.reach.map(p))),h=({
emergency:g,note:y})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),y?s("p",{class:"ajar-hint"},y):
null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:bt(g)},D(e["help-call"],{number:g})))),v=g=>i(()=>{let y=c();
if(!y)return[s("p",{},e["help-elsewhere-how"])];let k=g.flatMap(C=>C==="emergency"?h(y):Ke(y,[C]).map(m));return[s("ul",
{class:"ajar-help-lines"},...k)]});function w(){Ce({title:e["help-title"],close:e["help-close"],bar:s("div",{class:"ajar\
-help-bar"},d(),Ee({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),v(mt),s("p",{class:"ajar-hint"},e["help-trace"]),
s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function O({title:g,text:y,now:k,lines:C,kinds:N,countries:A},{
level:P,aside:X,needs:z}){return A&&!L()&&(G().countries=A),s("section",{class:"ajar-danger"},s(`h${P}`,{tabindex:"-1"},
g),s("p",{},y),N.length?null:z?.()??null,d(),v(C),s("ul",{class:"ajar-todo"},...k.map(se=>s("li",{},se))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:X},e["help-aside"]))}let x=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function F({emergency:g,...y}){let C=Fn.map(A=>Ke(y,[A])[0]?.
reach??[]).flatMap(A=>["tel:","sms:"].map(P=>A.find(({to:X})=>X.startsWith(P))));return[{say:D(e["help-call"],{number:g}),
to:bt(g)},...C.filter(Boolean)]}let M=(g=`${e["help-line"]} `)=>i(()=>{let y=c(),k=(y?F(y):[]).flatMap(({say:A,to:P},X)=>[
X?" · ":"",s("a",{href:P},..._e(A))]),C=s("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),N=s("span",
{class:"ajar-off-paper"},k.length?" · ":"",C);return[s("p",{class:"ajar-help-line"},g,...k,N)]});function j(g){if(!L())
return;let[y]=[...g.querySelectorAll(yt)].reverse();y?.closest("p, ul").after(M(""));for(let k of g.querySelectorAll("de\
tails"))k.open=k.querySelector("summary").textContent===c()?.country}let S=()=>i(()=>{let g=c();return g?[s("p",{},s("b",
{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${D(e["help-call"],{number:g.emergency})}`),s("ul",
{},...Ke(g,mt).map(({for_what:y,name:k,reach:C,hours:N})=>s("li",{},..._e(`${y}: ${k}. ${C.map(({say:A})=>A).join(" · ")}\
. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),L=()=>r().length>0;return{open:w,notice:O,button:x,line:M,addNumbers:j,
text:S,choose:l,code:a,isKnown:L}}var Ee=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function jt(e){if(G().open){G().open=e;return}G().open=e,window.addEventListener("click",
t=>{t.target.closest?.(yt)&&(t.preventDefault(),t.stopPropagation(),G().open())},{capture:!0})}async function Pn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function ze(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function kt(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",n=>{n.repeat||(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
ze()))},{capture:!0})}var He=new Set,Je=()=>{if(!document.hidden)for(let e of[...He])e(Math.random()*1e3)};window.addEventListener("online",Je);
window.addEventListener("pageshow",Je);document.addEventListener("visibilitychange",Je);var $e=e=>new Promise(t=>{let o,
n=()=>{He.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};He.add(r),o=setTimeout(n,e)}),Ae=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Ne=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Wn=5e4,xt=8e3;function St(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let l=t,u=!0,i=!1,d=0,
p=null,m=null;async function h(S,L){m=new AbortController;let{signal:g}=m,y=setTimeout(()=>m.abort(),xt),k=await fetch(S,
{headers:{...L,...a()},cache:"no-store",signal:g}).finally(()=>clearTimeout(y));if(k.ok||k.status===304)return k;let C=await k.
json();throw c.includes(C.error)&&(M(),r(C.error)),Object.assign(new Error(C.error),{requested:Ne(k)})}async function v(){
let L=(await h(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),g=new TextDecoder;for(let y="",k=!0;;){let C=setTimeout(
()=>{u&&(u=!k),m.abort()},k?xt:Wn),{done:N,value:A}=await L.read().finally(()=>clearTimeout(C));if(N&&k)throw new Error;
if(N)return;let P=(y+g.decode(A,{stream:!0})).split(`

`);y=P.pop();for(let X of P){let z=X.split(`
`).find(se=>se.startsWith("data:"));z&&(k=!1,O(JSON.parse(z.slice(5))))}}}async function w(){let S=await h(e,p?{"If-None\
-Match":p}:{});S.ok&&O(await S.json()),p=S.headers.get("ETag"),x()}function O(S){x(),!(S.version<l)&&(l=S.version,S.ended&&
M(),o(S))}function x(){d=0,n(!0)}async function F(){for(;!i;){let S=Math.random()*2e3;try{u&&d%2===0?await v():(await w(),
S+=3e3)}catch(L){if(i)return;d||n(!1),S=Ae(d++,L.requested)}i||await $e(S)}}function M(){i=!0,m?.abort()}let j=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?j=Date.now():Date.now()-j>5e3&&m.abort()}),window.
addEventListener("pageshow",({persisted:S})=>{S&&m.abort()}),window.addEventListener("offline",()=>m.abort()),F(),M}function Te(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
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
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Mt,Ge]=["ajar-notes ","ajar-keys "],be="ajar-probe",Le=12*36e5;function re(e){try{return e()}catch{return}}function Lt(e){
let t=new Map,o=n=>re(()=>window[e].getItem(n));return{get:(n,r)=>r(re(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),re(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),re(()=>window[e].
removeItem(n))},names:()=>re(()=>Object.keys(window[e]))??[]}}var Z=Lt("localStorage"),pe=Lt("sessionStorage"),Bt=()=>re(
()=>{window.localStorage.setItem(be,be);let e=window.localStorage.getItem(be)===be;return window.localStorage.removeItem(
be),e})??!1,Nt=e=>Me(re(()=>history.state[e])),Tt=(e,t)=>re(()=>history.replaceState({[e]:t},"")),Ve=({begun:e})=>Math.abs(
Date.now()-e)>Le,qt=()=>({begun:Date.now(),broken:!0}),It=e=>e;function Jn(e){for(let[t,o]of[[Mt,Ie],[Ge,Me]])for(let n of Z.
names())if(n.startsWith(t)&&n!==t+e){let r=Z.get(n,o);!r&&t===Ge?Z.set(n,qt()):(!r||Ve(r))&&Z.remove(n)}}var Gn=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Rt(e,t=!1){let[o,n]=[Mt+e,Ge+e],r=h=>h.get(o,Ie),a=()=>r(pe)??r(Z)??{begun:Date.now(),entries:{}};function c(h){
let v=a();h(v),(r(pe)?pe:Z).set(o,v)}let l=()=>Z.get(n,Me)??(Z.get(n,It)===null?null:qt());function u(){let[h,v]=[Nt(n)??
{},l()??{}],w={begun:Date.now(),...h,...v};for(let[O,x]of Object.entries(v))x?.spent&&h[O]&&(w[O]={...h[O],...x});return w}
function i(h){let{[h]:v,broken:w}=u();return!!(!v&&w)}function d(h){Z.set(n,h),Tt(n,h)}let p=(h,v)=>{let w=u();d({...w,[h]:{
...w[h],...v}})},m=[pe,Z].some(h=>!At(h.get(o,It),h.get(o,Ie)));if(Jn(t?e:null),t){let h=Date.now();Ve(a())&&c(v=>Object.
assign(v,{begun:h})),(l()||Nt(n))&&d(Ve(u())?{...u(),begun:h}:u())}return{all:a,change:c,entry:h=>a().entries[h],update:(h,v)=>c(
({entries:w})=>{w[h]={...w[h],...v}}),remove:h=>c(({entries:v})=>{delete v[h]}),key(h){return u()[h]?.key||p(h,{key:Gn()}),
u()[h].key},spend:h=>p(h,{spent:!0}),isSpent:h=>i(h)||!!u()[h]?.spent,isUnsure:i,isLost:()=>m,forget(){Z.remove(o),pe.remove(
o)},end(){pe.set(o,a()),Z.remove(o),Z.remove(n),Tt(n,null)},listen:h=>window.addEventListener("storage",({key:v})=>{(v===
null||v===o||v===n)&&h()})}}var Vn="~own",Ft=(e,t)=>e.find(o=>o.id===t)?.text??t,Zn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ye(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>Ft(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ft(e.piles,t[o.id])}`);case"date":return[Zn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function fe({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!de(n,o)))if(n.kind==="choice"){let c=(n.among?Se(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),
l=r.own?.trim()?r.own:"";(c.length||l)&&(o[n.id]={chosen:c,own:l})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function Dt({exercise:e,tallied:t},o){let n=fe(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Vn]:[]]}return r}function Pt({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var Ze=(e,t)=>D(e.ask,t),we=({exercise:e,tallied:t},o,n)=>{
let r=fe(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Ze(a,r),said:ye(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Yn=/[\u202a-\u202e\u2066-\u2069]/g,Wt=({items:e},t)=>{let o=fe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Ze(n,o),answer:o[n.id],...n.cards?{"in-words":ye(n,o[n.id])}:{}}))};function Ut(e){let o={format:"ajar-journ\
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
role:"status",tabindex:"-1"}),i=s("footer",{},c,l,u);for(let w of[c,l])w.addEventListener("toggle",()=>w.open&&v());let d=(w,O)=>s(
"button",{type:"button",onclick:O},w);function p(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function m(){
let w=s("div",{}),O=d(e["phone-forget"],()=>{let x=d(e["phone-forget-no"],()=>{w.replaceChildren(O),O.focus()});w.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},x,d(e["phone-forget"],p))),x.focus()});return w.append(O),
w}function h([w,{question:O,answers:x}]){let F=w.split(/@(.*)/s)[1],{title:M}=O.exercise;return[s("h3",{},F?`${M} (${F})`:
M),s("div",{class:"ajar-reflection"},...we(O,x,e["phone-stays"]).flatMap(j=>We(j,4)))]}function v(){let{entries:w}=t.all();
Object.keys(w).length&&(u.textContent="");let O=Object.entries(w).filter(([,{question:F,answers:M}])=>M&&we(F,M,"").length),
x=_t(w);c.hidden=!x.length,l.hidden=!O.length,x.length&&c.open&&r.replaceChildren(zt(x,e)),!(!l.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),d(e["phone-notes-keep"],()=>Kt(
"notes.json",Ut(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...O.flatMap(h))}return v(),{element:i,
refresh:v,open(){n=!0,l.open=!0,v()}}}var Ye=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function qe(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:l,back:u}){let i={...t},{cards:d,piles:p}=e,m=j=>p.find(S=>S.id===j).text,h=s("div",{class:"ajar-one"});function v(j,S){
i={...i,[j.id]:S},S||delete i[j.id],r(Object.keys(i).length?i:null),S&&a(D(o.moved,{card:j.text,pile:m(S)}))}function w(j,{
focus:S=!0,back:L=j?()=>w(j-1):u,onward:g=()=>x(j+1)}={}){let y=d[j],k=D(o["card-of"],{n:j+1,all:d.length}),C=s("div",{class:"\
ajar-one-card",role:"group","aria-label":k,tabindex:"-1"},s("p",{class:"ajar-where"},k),s("p",{},y.text)),N=A=>{v(y,A),g()};
l.hidden=!0,h.replaceChildren(C,s("div",{class:"ajar-one-piles"},...p.map(({id:A,text:P})=>Ye(P,()=>N(A),{"aria-pressed":`${i[y.
id]===A}`}))),s("div",{class:"ajar-one-also"},L?O(o.back,()=>L()):s("span",{}),O(o["card-out"],()=>N("")),O(o["card-enou\
gh"],()=>F()))),S&&C.focus({preventScroll:!0})}let O=(j,S)=>Ye(j,S,{class:"ajar-link"}),x=j=>j<d.length?w(j):F();function F({
focus:j=!0}={}){let S=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),L=(g,y)=>{let k=d.filter(A=>(i[A.id]??"")===y),C=A=>w(d.
indexOf(A),{back:F,onward:F}),N=k.map(A=>s("li",{},Ye(A.text,()=>C(A))));return N.length?[s(`h${n+1}`,{},g),s("ul",{},...N)]:
[]};h.replaceChildren(S,s("p",{class:"ajar-hint"},o["cards-all-how"]),...p.flatMap(({id:g,text:y})=>L(y,g)),...L(o["card\
s-out"],"")),l.hidden=!1,j&&(S.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}let M=d.map(j=>!!i[j.id]).
lastIndexOf(!0)+1;return M===d.length||c&&M?F({focus:!1}):w(M,{focus:!1}),h}function Jt(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
l=!1;function u(d){if(!(l&&d)){if(l=!1,c.hidden=!d||!e.some(p=>de(p,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:i},t["phone-afterward-begin"]))}}function i(){l=
!0;let d=Oe(c,{title:a,items:e},{words:t,level:2,small:!0,sort:qe,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(p){
d.release(),l=!1,r(p)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:u,isBegun:()=>l}}var Qe=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function Gt(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:l,help:u}=o,{name:i,exercise:d}=t,p=f=>f.setting==="afterward",m=d.items.filter(p),h=d.items.filter(f=>!p(f)),v=t,
w=0,O=!1,x=()=>r.entry(i)??{},F=()=>!!v?.open,M=({sending:f,added:E})=>!!(f||E?.round===j()),j=()=>(v??t).round,S=f=>we(
t,f,n["phone-stays"]),L=null,g=null;function y(f){return JSON.stringify(f)===g?!1:(g=JSON.stringify(f),L=o.noticeAfter(d.
items,f),!!L)}let k=s("p",{class:"phone-closed"},n["phone-closed"]),C=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),N=s("div",{});e.replaceChildren(k,N);function A(f){let[E,...$]=f;if(!F()||!f.some(({id:q})=>t.tallied.
includes(q)))return n["phone-stays"];let B=$.length?n["phone-can-add-all"]:n[E.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},B)}let P=f=>r.update(i,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...f}),X=()=>o.tell(d.story),z=Oe(N,{...d,items:h},{words:n,mark:A,level:1,small:!0,sort:qe,beside:d.story?.length?
[Qe(n.story,X,"ajar-link")]:[],answers:x().answers,at:x().at,done:x().done,reflection:S(x().answers??{}),help:u,aside:x().
aside,needs:o.wayToNeeds,below:()=>i.startsWith("plan@")?u.line():null,onAside:f=>r.update(i,{aside:f}),onMove:f=>{w=f,x().
answers&&r.update(i,{at:w})},onChange:f=>{P({answers:f,at:w,done:!1,keeps:null}),b()},onDone:se,onStartOver:()=>{r.remove(
i),b(),c()}});function se(f){P({answers:fe(d,f),done:!0}),y(x().answers),z.update({answers:f,done:!0,reflection:S(f),danger:L}),
b(),(N.querySelector(".ajar-danger [tabindex]")??C.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let ie=Jt(m,{words:n,answers:()=>x().answers,onChange:f=>r.update(i,{answers:f}),onDone:se});e.append(ie.element),N.querySelector(
".ajar-body").before(C);function je(f){let E=Dt(t,f.answers),$=r.entry(t.since)?.added?.answers;return{answers:E,moved:Pt(
t,E,$)}}function te(f,...E){let $=s("h2",{id:"phone-add",tabindex:"-1"},f),B=s("div",{},$,...E.map(U=>typeof U=="string"?
s("p",{},U):U));if(B.textContent===C.textContent)return;let q=O||C.contains(document.activeElement),H=C.textContent;C.replaceChildren(
...B.childNodes),q?$.focus({preventScroll:!0}):H&&l(f)}function ke(f){f(),O=!0,b(),O=!1}function De({answers:f,moved:E}){
let $=d.items.filter(K=>K.id in f).map(K=>{let[ne,...xe]=K.kind==="sort"?[]:ye(K,x().answers[K.id]),ue=K.said||K.ask;return s(
"li",{},ne&&!xe.length&&!K.own?`${ue}: ${ne}`:ue)}),B=()=>ke(()=>a.add(i,v,f,E)),q=()=>ke(()=>r.update(i,{keeps:j()})),{
added:H,keeps:U}=x(),W=U===j(),Q=$.length>0;te(n[W?"phone-kept":Q?"phone-add-title":"phone-done-ask"],...W?[n["phone-kep\
t-how"]]:[],...H&&!W?[n["phone-again"]]:[],...Q?[n["phone-add-what"],s("ul",{},...$)]:[n["phone-done-what"]],...Object.keys(
E).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},W?null:Qe(n["phone-keep-mine"],q),
Qe(n[Q?"phone-add":"phone-done"],B)))}function b(){let{done:f,sending:E,added:$,late:B,refused:q,keeps:H}=x();k.hidden=F()||
!!f||!!t.own,C.hidden=!f;let U=N.querySelector(".ajar-reflection + .ajar-moves");if(U&&(U.hidden=M(x())),!f){ie.offer(!1),
C.replaceChildren(),g=null;return}let{answers:W}=x();y(W)&&z.update({answers:W,done:!0,reflection:S(W),danger:L});let Q=je(
x()),K=`${t.id}.${j()}`;if(E)te(n["phone-sending"],n["phone-sending-how"]);else if($?.round===j()){let ne=Object.keys($.
answers).length;te(n[ne?"phone-added":"phone-done-title"],n[ne?"phone-added-how":"phone-done-how"])}else B===j()?te(n["p\
hone-here"],n["phone-late"]):q===j()?te(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(K)?te(n["phone-he\
re"],n[r.isUnsure(K)?"phone-unsure":"phone-once"]):F()?De(Q):te(n["phone-here"],n["phone-closed-done"]):te(n["phone-here"],
n["phone-all-here"]);ie.offer(!C.querySelector(".ajar-moves")||H===j())}return b(),{name:i,is:f=>f?.id===t.id&&JSON.stringify(
f.exercise)===JSON.stringify(d),isTouched(){let{answers:f={},at:E=0,done:$}=x(),B=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return ie.isBegun()||!$&&(B||E>0||Object.values(f).some(q=>q!=null))},update(f){
v=f,b()},refresh:b,look(){g=null,b()}}}var to=15e3;async function no(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(to)});n=Ne(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await $e(Ae(o,n))}}function Vt(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let l=await no(`${e}/answers`,c),{question:u,
round:i,answers:d}=c;l||t.spend(`${u}.${i}`);let p=l?["closed","no-room"].includes(l)?{late:i}:{refused:i}:{added:{round:i,
answers:d}};t.entry(a)&&t.update(a,{sending:null,...p}),n.delete(c.key),o()}return{add(a,{id:c,round:l},u,i){let d={question:c,
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
d-notes":"phone-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var nt=e=>JSON.parse(document.getElementById(e).textContent),T=nt("words"),ot=document.getElementById("code").textContent||
Ot(location),ln=nt("help"),ce=vt({words:T,countries:ln,leave:rt});ce.choose(ln.find(({home:e})=>e)?.code??"");var un={},
Xe=null,R=nt("state"),I=Rt(ot,!!R&&!R.ended),oe=s("main",{}),dn=s("p",{class:"phone-looking",role:"status"}),pn=s("p",{class:"\
phone-practice",hidden:!0},T["phone-practice"]),ae=s("div",{class:"phone-banner",role:"status",hidden:!0}),fn=s("p",{class:"\
phone-unseen",role:"status"}),hn=e=>{fn.textContent=e},me="",Y=null;function Fe(e,t,{focus:o=!1}={}){if(e===me&&e!=="que\
stion")return;let n=o||oe.contains(document.activeElement);if(me=e,Y=null,ae.hidden=!0,oe.replaceChildren(),t(),!n)return;
let r=oe.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function st(e,t){Fe("questio\
n",()=>{Y=Gt(oe,e,{words:T,notes:I,send:tt,announce:hn,changed:()=>le.refresh(),help:ce,tell:ro,wayToNeeds:ao,noticeAfter:(o,n)=>wt(
o,n,un)}),I.all().place!==e.name&&I.change(o=>{o.place=e.name})},t)}function ro(e){Ce({title:T.story,close:T["help-close"],
bar:s("div",{class:"ajar-help-bar"},Ee({words:T,leave:rt})),parts:e.map(t=>s("p",{},t))})}function ao(){if(!Xe)return null;
let t={id:0,name:`needs@${T["phone-own-moment"]}`,exercise:Xe,tallied:[],round:0,open:!1,own:!0};return s("button",{type:"\
button",onclick:()=>{st(t,{focus:!0}),mn(T["phone-own"],T["phone-go-back"])}},T["help-needs"])}function ve(e={}){let t=R.
ended?null:R.question;if(pn.hidden=!R.practice,!I.all().welcomed&&!R.ended){Fe("welcome",()=>oe.append(...nn(T,Bt(),ce,gn)),
e);return}if(Y?.is(t)){Y.update(t),ae.hidden=!0;return}if(Y?.isTouched()&&!e.focus){Y.update(null),(t||R.ended)&&co();return}
let o=me==="waiting"||me==="question";R.ended?Fe("ended",()=>{oe.append(...sn(T,I,ce)),le.open()},e):t?st(t,e):Fe("waiti\
ng",()=>oe.append(...on(T)),e),t&&o&&hn(`${T["phone-new"]} ${t.exercise.title}`)}var co=()=>mn(T[R.ended?"phone-ended-he\
re":"phone-moved-on"],T[R.ended?"phone-go-notes":"phone-go-new"]);function mn(e,t){(ae.hidden||ae.firstChild.textContent!==
e)&&ae.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>ve({focus:!0})},t)),ae.hidden=!1}function rn(){
me="",Y=null,R.ended||!I.all().welcomed?ve():gn()}function gn(){I.change(o=>{o.welcomed=!0});let{place:e,entries:t}=I.all();
e&&!t[e]?.done&&lo(t[e]),ve({focus:!Y})}function lo(e){!e?.answers||R.ended||e.question.name===R.question?.name||st({...e.
question,open:!1})}function an(e){R=e,R.ended&&I.end(),ve()}var io=()=>I.isSpent("join")?{}:{"Ajar-Phone":I.key("join")},
cn=0;function uo(e){e&&!I.isSpent("join")&&I.spend("join"),clearTimeout(cn),cn=setTimeout(()=>{dn.textContent=e?"":T["ph\
one-looking"]},e?0:1e3)}var et=()=>{me="",Y=null,ve(),le.refresh()},bn=`api/rooms/${ot}`,tt=Vt(bn,I,()=>{Y?.refresh(),le.
refresh()}),le=Ht({words:T,notes:I,onForget(){R.ended||I.change(e=>{e.welcomed=!0}),et()}});le.element.append(s("details",
{},s("summary",{},T["phone-leave"]),s("p",{},T["phone-leave-cannot"]),s("p",{class:"ajar-leave-how"},T["leave-how"])));function rt(){
I.forget(),ze()}document.querySelector(".phone").replaceChildren(s("header",{},s("div",{class:"phone-bar"},s("p",{},T["p\
hone-title"]),Qt(T),s("div",{class:"ajar-leave"},ce.button(),Ee({words:T,leave:rt})),dn),I.isLost()?s("p",{class:"phone-\
practice",role:"status"},T["phone-lost"]):null,pn,ae),oe,le.element,s("div",{class:"ajar-on-paper"},ce.text()),fn);kt(()=>I.
forget());jt(ce.open);async function yn(e=1e3){try{({dangers:un={},needs:Xe=null}=await(await fetch("danger.json")).json()),
Y?.look()}catch{setTimeout(yn,e,Math.min(2*e,6e4))}}function wn(){if(yn(),R.ended)I.end();else{let e=()=>an({...R,ended:!0});
St(bn,R.version,{onState:an,onReached:uo,onGone:e,introduce:io}),tt.resume()}document.addEventListener("visibilitychange",
()=>{document.hidden||tt.resume()}),I.listen(()=>{document.hidden||!Y?.isTouched()?et():Y.refresh()}),setTimeout(()=>{I.
forget(),et()},Math.min(Le,I.all().begun+Le-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{e&&(rn(),le.
refresh())}),rn()}function po(){let e=Object.keys(I.all().entries).length>0;return e&&(R={ended:!0},wn()),e}R?wn():oe.append(
...tn(T,ot,po));
