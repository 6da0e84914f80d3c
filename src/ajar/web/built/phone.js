var ao="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",co=new RegExp(`(${ao})|[.…]+|[!?;\\n]`,"gu"),io=/[\u0300-\u036f'’‘ʼ]/g,
lo=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function $t(e){let t={};for(let[o,n]of Object.entries(e))t[o]=Nt(n,t);return t}
var Ve=(e,t)=>new RegExp(e.map(o=>Nt(o,t)).join("|"),"y");function Le(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Ct(e,t){let o=t;
for(let[n,r]of Le(e,t))o=o.slice(0,n)+o.slice(n,r).replace(/[^ ]/g,"_")+o.slice(r);return o}var Qe=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Nt(e,t){return`(?:${(e.match(lo)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:uo(r)).join("")})`}function uo(e){let t=Tt(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(
e.endsWith("*"))} `}var Tt=e=>e.normalize("NFKD").replace(io,"").toLowerCase();function Lt(e){let t="",o=[];for(let n of e.
matchAll(co)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Tt(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var po=4,It=16411,Mt=[1,1],fo=[0,0],Ye=new WeakMap;function Rt(e,t){let{passes:o,kinds:n,learned:r}=Ft(t),{line:a,places:c}=Lt(
e),i=Ct(o,a),l=Object.entries(n).flatMap(([p,b])=>Le(b,i).map(([d,y])=>({kind:p,start:d,end:y-1}))),f=r?ho(l,a,r):l,u=(p,b)=>p.
span[0]-b.span[0]||p.span[1]-b.span[1]||(p.kind<b.kind?-1:+(p.kind>b.kind));return f.map(({kind:p,start:b,end:d})=>({kind:p,
span:[c[b][0],c[d][1]]})).sort(u)}function*Bt(e){let{passes:t,kinds:o}=Ft(e);for(let n of[t,...Object.values(o)])yield,Le(
n,"we are here ")}function Ft(e){return Ye.has(e)||Ye.set(e,go(e)),Ye.get(e)}function ho(e,t,o){let{weights:n,kinds:r,limit:a,
least:c}=o,i=mo(t,o),l=i.slice(1).map((g,x)=>[...i[x],...g]),f=g=>{let x=new Set(g.flatMap(O=>O.places));return Dt(n,x)/
Math.sqrt(x.size)},u=[...i,...l];if(e.length)return Xe(u,f)[1]>c?e:[];let p=u.filter(g=>g.length>po),[b,d]=Xe(p,f);if(!(d>
a))return[];let y=new Set(b.flatMap(g=>g.places.slice(0,2))),[h]=Xe(Object.keys(r),g=>Dt(r[g],y));return[{kind:h,start:b[0].
start,end:b.at(-1).start}]}function mo(e,{numbers:t,weights:o}){let n=Mt,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===
".",i=c?Mt:t.get(a[0])??fo,l=[[0,i[0]],[1,i[1]],[n[0],i[0]],[n[1],i[1]]],f=([u,p],b)=>((b*It+u)*It+p)%o.length;r.at(-1).
push({start:a.index,places:l.map(f)}),n=i,c&&r.push([])}return r.filter(a=>a.length)}var Xe=(e,t)=>e.map(o=>[o,t(o)]).reduce(
(o,n)=>n[1]>o[1]?n:o,[null,-1/0]),Dt=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),qt=(e,{kinds:t,notices:o})=>Object.entries(
o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function go({lists:e,passes:t,phrases:o,learned:n}){let r=$t(e),
a=Object.entries(o).map(([c,i])=>[c,Ve(i,r)]);return{passes:Ve(t,r),kinds:Object.fromEntries(a),learned:n&&wo(n)}}function wo({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,i=2;for(let f of e){for(let u of f.split(" "))c.set(
u,[i,i]);i++}for(let[f,u]of t.entries())for(let p of u.split(" "))c.set(p,[i++,2+e.length+f]);let l=Object.entries(n).map(
([f,u])=>[f,Qe(u)]);return{numbers:c,weights:Qe(o),kinds:Object.fromEntries(l),limit:r,least:a}}function _t(e){let t=e.getFullYear();return t>=1&&t<=9999?bo(t,e.getMonth()+1,e.getDate()):null}var bo=(e,t,o)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${o}`.padStart(2,"0")}`;var yo=["button","input","select","summary","textarea"],ko=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return yo.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),ko.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function G(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var R=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),ue=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Ae(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Pt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var xo=2e4;function Ut(e,{oninput:t,...o}){let n=s("textarea",{maxlength:xo,oninput:t,...o});if(n.value=e,n.addEventListener(
"focus",()=>{n.matches(":hover")||n.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
n.style.height="auto";let a=n.offsetHeight-n.clientHeight;n.scrollHeight&&(n.style.height=`${n.scrollHeight+a}px`)};n.addEventListener(
"input",r),new ResizeObserver(r).observe(n)}return n}function Wt(e,t,{words:o,group:n,change:r,remarks:a}){let{opener:c,
long:i,remark:l}=e,f=c?s("b",{id:`${n}-opener`},c):null,u=Ut(t??"",{rows:i?8:2,oninput:()=>r(u.value.trim()?u.value:null),
...c?{"aria-labelledby":`${n}-ask ${n}-opener`,autocapitalize:"none"}:{"aria-label":o["own-words"]}}),p=s("label",{class:"\
ajar-words ajar-write"},f,u);return l&&a?s("div",{},p,a(u,e)):p}function Ht(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>[
...r.querySelectorAll("textarea")],c=()=>{let h=a().map(g=>g.value).filter(g=>g.trim());n(h.length?h:null)},i=()=>[...r.
children].forEach((h,g)=>{h.querySelector("textarea").setAttribute("aria-label",R(o.line,{n:g+1})),h.querySelector("butt\
on").setAttribute("aria-label",R(o["remove-line"],{n:g+1}))}),l=()=>{d(""),a().at(-1).focus()},f=s("button",{type:"butto\
n",class:"ajar-link",onclick:l},o["add-line"]),u=()=>{i(),f.hidden=r.children.length>=e.most},p=h=>{let g=a()[a().indexOf(
h)+1];g?g.focus():h.value.trim()&&!f.hidden&&l()},b=h=>{let g=Ut(h,{rows:1,enterkeyhint:"next",oninput:()=>{g.value.includes(
`
`)&&(g.value=g.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:x=>{["insertLineBreak","insertParagraph"].includes(x.inputType)&&
(x.preventDefault(),p(g))}});return g},d=h=>{let g=()=>{let O=x.nextElementSibling||x.previousElementSibling;x.remove(),
O||d(""),u(),c(),(O||r.firstElementChild).querySelector("textarea").focus()},x=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},b(h)),s("button",{type:"button",class:"ajar-remove",onclick:g},"×"));r.append(x),u()},y=t||[];for(let h=0;h<
Math.max(e.lines,y.length);h++)d(y[h]??"");return s("div",{class:"ajar-lines"},r,f)}var jo=8,vo=6;function et(e,t){let o=0,n=!1;return{begin(){o||=setTimeout(()=>{n=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Ie(e,t,o){let{words:n,level:r=3,small:a=!1,folded:c=!1,brief:i=!1,beside:l=[]}=o,f={...Ao,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,p={...o.answers},b=0,d=null,y=0,h=o.
aside??0,g=t.why?s("p",{class:"ajar-why"},t.why):"",x=t.private?s("p",{class:"ajar-private"},t.private):"",O=m=>i?m.after:
c&&m.more,$=t.items.some(m=>O(m)&&o.answers?.[m.id]!=null),{example:D}=t,v=D?s("details",{class:"ajar-example"},s("summa\
ry",{},n.example),s("p",{},D)):"",C=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),w=s("div",{}),k=s("d\
iv",{class:"ajar-body"}),S=s("section",{class:"ajar-form","aria-labelledby":`${u}-title`},s(`h${r}`,{id:`${u}-title`},t.
title),...a||c?[s("div",{class:"ajar-beside"},...l,g?So([g],n):"",v),x]:[g,x,v],w,k,C);S.addEventListener("keydown",m=>{
m.key!=="Enter"||!(m.ctrlKey||m.metaKey)||!d||(m.preventDefault(),d.next.click())}),e.replaceChildren(S);function A(){let m=t.
items.filter(P=>ue(P,p)),E=m.filter(P=>!O(P)),I=$?m.filter(O).map(P=>[P]):[];return[...i||a&&t.together?[E]:E.map(P=>[P]),
...I]}let N=m=>{C.replaceChildren(m)},B=et(n,N);function L(m,E){C.replaceChildren(`${m} `,s("button",{type:"button",class:"\
ajar-link",onclick:()=>{p=E,N(""),o.onChange(p),F({focus:!0})}},n["put-back"]))}function H(m,E){p={...p,[m.id]:E},Oo(k),
N(""),o.onChange(p),Te()}function ae(){de(!0),B.begin(),y=setTimeout(te,8e3)}function te(){y&&(clearTimeout(y),y=0,de(!1),
B.end())}function de(m){for(let E of d?.fieldsets??[])E.disabled=m}function Te(){if(!d)return;let{items:m,skip:E,where:I,
next:_,enough:P,more:z}=d,ee=A().length;E.textContent=be(m)?n["clear-and-skip"]:n.skip,I.textContent=R(n["question-of"],
{n:b+1,all:ee}),I.hidden=(a||i)&&ee===1,_.textContent=b===ee-1?n.done:n.next,P.hidden=!oe(ee);let he=b===ee-1&&(!i||be(m)),
ce=t.items.some(ie=>O(ie)&&ue(ie,p));z.hidden=$||!he||!ce}function oe(m){return(o.enough==="at once"||b>0)&&b<m-1&&be(t.
items)}function Oe(){y||(ae(),o.onDone(p))}let be=m=>m.some(({id:E})=>p[E]!=null);function K(m,E=!0){if(y)return;let I=A();
if(b+=m,b>=I.length){b=I.length-1,Oe();return}F({focus:E,again:m<0})}function j(m,E){let I=`${u}-${m.id}`,_=s("legend",{
id:`${I}-ask`},R(m.ask,p)),P=m.hint?s("p",{class:"ajar-hint",id:`${I}-hint`},m.hint):null,z=[P,E.mark].filter(Boolean).map(
({id:ie})=>ie),ee=m.among?{...m,cards:Ae(m,p)}:m,he=f[m.kind](ee,Pt(ee,p[m.id]),{words:n,level:r+1,group:I,change:ie=>H(
m,ie),say:N,remarks:o.remarks,isQuick:o.enough==="at once",isShort:c,...E}),ce={class:`ajar-item ajar-${m.kind}`,tabindex:"\
-1","aria-describedby":z.join(" ")||null};return s("fieldset",ce,_,P,he)}function F({focus:m=!1,again:E=!1}={}){let I=A();
b=Math.max(0,Math.min(b,I.length-1));let _=I[b],P=o.mark?.(_),z=P?s("p",{class:"ajar-mark",id:`${u}-${_[0].id}-mark`},P):
null,ee=s("div",{class:"ajar-moves ajar-onward"}),he=b>0?()=>K(-1):null,ce=_.map(Ze=>j(Ze,{mark:z,again:E,moves:ee,back:he})),
ie=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(y)return;let Ze=p,so=be(_);if(p={...p,...Object.fromEntries(
_.map(({id:ro})=>[ro,null]))},o.onChange(p),!so){K(1);return}F({focus:!0}),L(n.cleared,Ze)}}),St=s("button",{type:"butto\
n",class:"ajar-next",onclick:()=>{y||(N(""),K(1))}}),Je=s("p",{class:"ajar-where"}),Ot=s("button",{type:"button",class:"\
ajar-link",onclick:()=>{y||($=!0,K(1))}},i?n["add-why"]:n["ask-more"]),At=s("button",{type:"button",class:"ajar-link",onclick:Oe},
n.enough);d={items:_,skip:ie,where:Je,next:St,fieldsets:ce,enough:At,more:Ot},w.replaceChildren();let oo={type:"button",
class:"ajar-back",onclick:he};ee.replaceChildren(St,he?s("button",oo,n.back):"",ie);let Et=ce.length===1;z&&Et&&ce[0].lastElementChild.
before(z),k.replaceChildren(Je,...z&&!Et?[z]:[],...ce,ee,...o.enough?[Ot,At]:[]),Te(),o.onMove?.(b),m&&(ce[0].focus({preventScroll:!0}),
Je.scrollIntoView({block:"nearest"}))}function U(m){if(w.replaceChildren(),!m||!o.help||h>m.kinds.length)return null;let E=()=>{
h=m.kinds.length+1,o.onAside?.(h),w.replaceChildren(),k.querySelector("[tabindex]").focus()},{help:I,needs:_}=o;return w.
append(I.notice(m,{level:r+1,aside:E,needs:_})),w.querySelector("[tabindex]")}function Y(m,{focus:E=!1,danger:I=null}={}){
d=null;let _=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);k.replaceChildren(s("div",{class:"ajar-reflection"},_,...m.
flatMap(z=>tt(z,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{b=0,F({focus:!0,
again:!0})}},n.change),s("button",{type:"button",onclick:()=>{let z=p;p={},b=0,h=0,o.onAside?.(0),o.onStartOver(),F({focus:!0}),
L(n["started-over"],z)}},n["start-over"])));let P=U(I);E&&(P??_).focus()}function X(m){let E=k.contains(document.activeElement);
E&&d&&!y||(te(),p={...m.answers},m.done?Y(m.reflection,{focus:E,danger:m.danger}):(b=m.at??Math.max(0,A().findIndex(I=>I.
some(({id:_})=>p[_]==null))),F()))}let{done:fe,reflection:se,danger:re}=o;return X({answers:p,at:o.at,done:fe,reflection:se,
danger:re}),{update:X,release:te,say:m=>{te(),N(m)}}}var So=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function Oo(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var tt=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s(
"li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),Ao={ruler(e,t,{group:o,
change:n}){let r=Array.from({length:11},(a,c)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===
c,onchange:()=>n(c),"aria-describedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{
class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},
"0"),` ${e.low}`),s("span",{id:`${o}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r,remarks:a,
isShort:c}){let{chosen:i,own:l}=t||{chosen:[],own:""},f=()=>r(i.length||l.trim()?{chosen:[...i],own:l}:null),u=e.many?"c\
heckbox":"radio",p=e.cards.map(O=>s("input",{type:u,name:n,value:O.id,checked:i.includes(O.id),onchange:$=>{e.many?i=i.filter(
D=>D!==O.id).concat($.target.checked?O.id:[]):(i=[O.id],l="",b&&(b.value="")),f()}})),b=e.own?s("input",{type:"text",value:l,
maxlength:500,oninput:O=>{l=O.target.value,!e.many&&l.trim()&&(i=[],p.forEach($=>{$.checked=!1})),f()}}):null,d=e.cards.
map((O,$)=>s("label",{class:"ajar-card"},p[$],s("span",{},O.text))),h=c&&d.length>jo?d.filter((O,$)=>$>=vo&&!p[$].checked):
[];for(let O of h)O.hidden=!0;let g=()=>{for(let O of h)O.hidden=!1;x.hidden=!0,h[0].querySelector("input").focus()},x=s(
"button",{type:"button",class:"ajar-link",hidden:!h.length,onclick:g},R(o["cards-more"],{n:h.length}));return s("div",{class:"\
ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...d,x,b?s("label",{class:"ajar-own"},s("sp\
an",{},e.own),b):null,b&&e.remark&&a?a(b,e):null)},text:Wt,list:Ht,date(e,t,{words:o,change:n,say:r}){let a=_t(new Date);
return s("label",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:c})=>{
n(c.value||null),c.value>="1000"&&c.value<a&&r(o["day-past"])}}))}};function Me({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Kt=["emergency","crisis","violence","agency","worried","child"],Eo=["crisis","violence"],Jt='a[href$="#Help-lines"]',
J=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function zt(){for(let e of J().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&J().listeners.delete(e),e.shown||=t}}function $o(e,{zone:t="",languages:o=[]}){
let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:l})=>l===i))??""}function Zt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(f=>Rt(f,c)),l=qt(i,c);if(l)return{...l,kinds:[...new Set(i.map(
({kind:f})=>f))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(o)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var nt=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.
topic===o)),ot=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),Gt=e=>`tel:${e.match(/\d+/)[0]}`;
function Vt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(J().countries=t);let r=()=>J().countries,a=()=>J().
chosen||$o(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
c=()=>r().find(w=>w.code===a());function i(w){J().chosen=w,zt();for(let{element:k,draw:S}of J().listeners)S(k)}function l(w,k){
return k(w),J().listeners.add({element:w,draw:k,shown:!1}),queueMicrotask(zt),w}let f=w=>l(s("div",{}),k=>k.replaceChildren(
...w())),u=()=>{let w=[...r(),{code:"-",country:e["help-elsewhere"]}],k=s("select",{onchange:()=>{i(k.value),n(k.value)}},
...w.map(S=>s("option",{value:S.code},S.country)));return l(k,()=>{k.value=c()?.code??"-"}),s("label",{class:"ajar-help-\
where"},s("span",{},e["help-in"]),k)},p=({say:w,to:k},S)=>{if(/^(tel|sms):/.test(k))return s("a",{class:S?"ajar-reach":"\
ajar-reach ajar-first",href:k},s("span",{},...ot(w)));let A=s("span",{},w),N=s("button",{type:"button",class:"ajar-link",
"aria-label":R(e["help-copy-what"],{address:k}),onclick:async()=>{await Co(k,A)&&(N.textContent=e["help-copied"])}},e["h\
elp-copy"]);return s("p",{class:"ajar-chat"},A," ",N)},b=w=>s("li",{},s("p",{class:"ajar-for"},w.for_what),s("p",{class:"\
ajar-hint"},[w.name,w.hours,w.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},...w.reach.map(p))),d=({
emergency:w,note:k})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),k?s("p",{class:"ajar-hint"},k):
null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Gt(w)},R(e["help-call"],{number:w})))),y=w=>f(()=>{let k=c();
if(!k)return[s("p",{},e["help-elsewhere-how"])];let S=w.flatMap(A=>A==="emergency"?d(k):nt(k,[A]).map(b));return[s("ul",
{class:"ajar-help-lines"},...S)]});function h(){Me({title:e["help-title"],close:e["help-close"],bar:s("div",{class:"ajar\
-help-bar"},u(),De({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),y(Kt),s("p",{class:"ajar-hint"},e["help-trace"]),
s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function g({title:w,text:k,now:S,lines:A,kinds:N,countries:B},{
level:L,aside:H,needs:ae}){return B&&!C()&&(J().countries=B),s("section",{class:"ajar-danger"},s(`h${L}`,{tabindex:"-1"},
w),s("p",{},k),N.length?null:ae?.()??null,u(),y(A),s("ul",{class:"ajar-todo"},...S.map(te=>s("li",{},te))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:H},e["help-aside"]))}let x=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:h},e["help-get"]);function O({emergency:w,...k}){let A=Eo.map(B=>nt(k,[B])[0]?.
reach??[]).flatMap(B=>["tel:","sms:"].map(L=>B.find(({to:H})=>H.startsWith(L))));return[{say:R(e["help-call"],{number:w}),
to:Gt(w)},...A.filter(Boolean)]}let $=(w=`${e["help-line"]} `)=>f(()=>{let k=c(),S=(k?O(k):[]).flatMap(({say:B,to:L},H)=>[
H?" · ":"",s("a",{href:L},...ot(B))]),A=s("button",{type:"button",class:"ajar-link",onclick:h},e["help-get"]),N=s("span",
{class:"ajar-off-paper"},S.length?" · ":"",A);return[s("p",{class:"ajar-help-line"},w,...S,N)]});function D(w){if(!C())
return;let[k]=[...w.querySelectorAll(Jt)].reverse();k?.closest("p, ul").after($(""));for(let S of w.querySelectorAll("de\
tails"))S.open=S.querySelector("summary").textContent===c()?.country}let v=()=>f(()=>{let w=c();return w?[s("p",{},s("b",
{},`${e["help-title"]}, ${w.country}`)),s("p",{},`${e["help-danger"]} ${R(e["help-call"],{number:w.emergency})}`),s("ul",
{},...nt(w,Kt).map(({for_what:k,name:S,reach:A,hours:N})=>s("li",{},...ot(`${k}: ${S}. ${A.map(({say:B})=>B).join(" · ")}\
. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),C=()=>r().length>0;return{open:h,notice:g,button:x,line:$,addNumbers:D,
text:v,choose:i,code:a,isKnown:C}}var De=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Qt(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
t=>{t.target.closest?.(Jt)&&(t.preventDefault(),t.stopPropagation(),J().open())},{capture:!0})}async function Co(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Yt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var No="about:blank";function st(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(No)}function Xt(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),st()))},{capture:!0})}var rt=new Set,at=()=>{if(!document.hidden)for(let e of[...rt])e(Math.random()*1e3)};window.addEventListener("online",at);
window.addEventListener("pageshow",at);document.addEventListener("visibilitychange",at);var Re=e=>new Promise(t=>{let o,
n=()=>{rt.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};rt.add(r),o=setTimeout(n,e)}),Be=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Fe=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var To=5e4,en=8e3;function tn(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,l=!0,f=!1,u=0,
p=null,b=null;async function d(v,C){b=new AbortController;let{signal:w}=b,k=setTimeout(()=>b.abort(),en),S=await fetch(v,
{headers:{...C,...a()},cache:"no-store",signal:w}).finally(()=>clearTimeout(k));if(S.ok||S.status===304)return S;let A=await S.
json();throw c.includes(A.error)&&($(),r(A.error)),Object.assign(new Error(A.error),{requested:Fe(S)})}async function y(){
let C=(await d(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),w=new TextDecoder;for(let k="",S=!0;;){let A=setTimeout(
()=>{l&&=!S,b.abort()},S?en:To),{done:N,value:B}=await C.read().finally(()=>clearTimeout(A));if(N&&S)throw new Error;if(N)
return;let L=(k+w.decode(B,{stream:!0})).split(`

`);k=L.pop();for(let H of L){let ae=H.split(`
`).find(te=>te.startsWith("data:"));ae&&(S=!1,g(JSON.parse(ae.slice(5))))}}}async function h(){let v=await d(e,p?{"If-No\
ne-Match":p}:{});v.ok&&g(await v.json()),p=v.headers.get("ETag"),x()}function g(v){x(),!(v.version<i)&&(i=v.version,v.ended&&
$(),o(v))}function x(){u=0,n(!0)}async function O(){for(;!f;){let v=Math.random()*2e3;try{l&&u%2===0?await y():(await h(),
v+=3e3)}catch(C){if(f)return;u||n(!1),v=Be(u++,C.requested)}f||await Re(v)}}function $(){f=!0,b?.abort()}let D=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?D=Date.now():Date.now()-D>5e3&&b.abort()}),window.
addEventListener("pageshow",({persisted:v})=>{v&&b.abort()}),window.addEventListener("offline",()=>b.abort()),O(),$}function qe(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function nn({pathname:e}){let t=e.
split("/").pop();try{return qe(decodeURIComponent(t))}catch{return qe(t)}}function on(e){let t="";for(let o of e)t+=String.fromCharCode(o);return btoa(t)}var sn="#notes=",rn=3e4;var Lo=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),an=()=>typeof CompressionStream==
"function";async function cn(e){let t=await Lo(new TextEncoder().encode(e),new CompressionStream("deflate-raw"));return on(
t).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var ct="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Io=new RegExp(`^${ct}+|${ct}\
+$`,"g");var ln={"“":"”","„":"“",'"':'"',"«":"»","‘":"’"},Rs=new RegExp(`[,;:،]|${ct}`);var ye=e=>e.replace(Io,"");var un=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function pn(e){let t=ye(e),[o,n,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(o in ln&&n===ln[o]&&ye(r))||r.includes(
o)||r.includes(n)?e:r}function ke(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>dn(e.cards,o)),ye(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${dn(e.piles,t[o.id])}`);case"date":return[un(t)];case"\
list":return t.map(ye);default:return[ye(`${t}`)]}}var dn=(e,t)=>e.find(o=>o.id===t)?.text??t;var Mo="~own";function xe({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!ue(n,o)))if(n.kind==="choic\
e"){let c=(n.among?Ae(n,o):n.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function fn({exercise:e,tallied:t},o){let n=xe(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[Mo]:[]]}return r}function hn({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var it=(e,t)=>R(e.ask,t),Ee=({exercise:e,tallied:t},o,n)=>{let r=xe(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||it(a,r),said:ke(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var Do=/[\u202a-\u202e\u2066-\u2069]/g,mn=({items:e},t)=>{let o=xe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:it(n,o),answer:o[n.id],...n.cards?{"in-words":ke(n,o[n.id])}:{}}))};function _e(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&mn(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),l=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:l,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:mn(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Do,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function gn(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var Ro=e=>/^https:\/\/[^\s/]/.test(e??"");function lt({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!Ro(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:u})=>u),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function l(){let u=await cn(_e(
r));u.length>rn?c.textContent=e["phone-home-long"]:n(o+sn+u)}let f=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:l},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},R(e["phone-home-how"],{place:new URL(o).host})),...a&&an()?f:[],i)}var W=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Z=e=>typeof e=="string",ne=e=>Number.isInteger(e)&&e>=0,Bo=e=>ne(
e)&&e<=10,bn=e=>Z(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),$e=e=>Array.isArray(e)&&e.every(Z),wn=e=>Array.isArray(e)&&e.every(t=>Z(
t?.id)&&Z(t.text)),yn={ruler:Bo,choice:e=>W(e)&&$e(e.chosen)&&Z(e.own),sort:(e,{piles:t})=>W(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:Z,list:$e,date:e=>Z(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Fo=e=>Z(e?.id)&&Z(e.ask)&&Object.hasOwn(
yn,e.kind)&&(!["choice","sort"].includes(e.kind)||wn(e.cards))&&(e.kind!=="sort"||wn(e.piles))&&(e.among==null||Z(e.among.
item)&&$e(e.among.piles)),qo=(e,t)=>e?.name===t&&ne(e.id)&&ne(e.round)&&$e(e.tallied)&&Z(e.exercise?.title)&&(e.exercise.
story==null||$e(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Fo),
_o={at:ne,aside:ne,keeps:ne,late:ne,refused:ne,done:e=>typeof e=="boolean",when:Z,added:e=>W(e)&&ne(e.round)&&W(e.answers),
sending:e=>W(e)&&ne(e.question)&&ne(e.round)&&bn(e.key)&&W(e.answers)&&W(e.moved)};function Po({question:e,answers:t,...o}){
let n={question:e};if(W(t)){let r=({id:c,kind:i,...l})=>Object.hasOwn(t,c)&&(t[c]===null||yn[i](t[c],l)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||_o[r]?.(a))&&
(n[r]=a);return n}function Pe(e){if(!W(e)||!Number.isFinite(e.begun)||!W(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>W(n)&&qo(n.question,o)).map(([o,n])=>[o,Po(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...Z(e.place)?{place:e.place}:{}}}function Ue(e){if(!W(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,W(c)&&(c.spent===!0||bn(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function kn(e,t){let o=n=>W(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Sn,ut]=["ajar-notes ","ajar-keys "],Ce="ajar-probe",We=12*36e5;function pe(e){try{return e()}catch{return}}function On(e){
let t=new Map,o=n=>pe(()=>window[e].getItem(n));return{get:(n,r)=>r(pe(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),pe(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),pe(()=>window[e].
removeItem(n))},names:()=>pe(()=>Object.keys(window[e]))??[]}}var V=On("localStorage"),je=On("sessionStorage"),An=()=>pe(
()=>{window.localStorage.setItem(Ce,Ce);let e=window.localStorage.getItem(Ce)===Ce;return window.localStorage.removeItem(
Ce),e})??!1,xn=e=>Ue(pe(()=>history.state[e])),jn=(e,t)=>pe(()=>history.replaceState({[e]:t},"")),pt=({begun:e})=>Math.abs(
Date.now()-e)>We,En=()=>({begun:Date.now(),broken:!0}),vn=e=>e;function Uo(e){for(let[t,o]of[[Sn,Pe],[ut,Ue]])for(let n of V.
names())if(n.startsWith(t)&&n!==t+e){let r=V.get(n,o);!r&&t===ut?V.set(n,En()):(!r||pt(r))&&V.remove(n)}}var Wo=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function $n(e,t=!1){let[o,n]=[Sn+e,ut+e],r=d=>d.get(o,Pe),a=()=>r(je)??r(V)??{begun:Date.now(),entries:{}};function c(d){
let y=a();d(y),(r(je)?je:V).set(o,y)}let i=()=>V.get(n,Ue)??(V.get(n,vn)===null?null:En());function l(){let[d,y]=[xn(n)??
{},i()??{}],h={begun:Date.now(),...d,...y};for(let[g,x]of Object.entries(y))x?.spent&&d[g]&&(h[g]={...d[g],...x});return h}
function f(d){let{[d]:y,broken:h}=l();return!!(!y&&h)}function u(d){V.set(n,d),jn(n,d)}let p=(d,y)=>{let h=l();u({...h,[d]:{
...h[d],...y}})},b=[je,V].some(d=>!kn(d.get(o,vn),d.get(o,Pe)));if(Uo(t?e:null),t){let d=Date.now();pt(a())&&c(y=>Object.
assign(y,{begun:d})),(i()||xn(n))&&u(pt(l())?{...l(),begun:d}:l())}return{all:a,change:c,entry:d=>a().entries[d],update:(d,y)=>c(
({entries:h})=>{h[d]={...h[d],...y}}),remove:d=>c(({entries:y})=>{delete y[d]}),key(d){return l()[d]?.key||p(d,{key:Wo()}),
l()[d].key},spend:d=>p(d,{spent:!0}),isSpent:d=>f(d)||!!l()[d]?.spent,isUnsure:f,isLost:()=>b,forget(){V.remove(o),je.remove(
o)},end(){je.set(o,a()),V.remove(o),V.remove(n),jn(n,null)},listen:d=>window.addEventListener("storage",({key:y})=>{(y===
null||y===o||y===n)&&d()})}}var[Ho,Ko,He]=[9,28,30],ve=e=>Ho+Ko*e,Cn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function zo(e,t,o){let n=t.at(-1),r=(a,c,i)=>G("line",{x1:ve(a),x2:ve(c),
y1:He,y2:He,class:i});return G("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>G("text",{x:ve(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>G("circle",{cx:ve(a),cy:He,r:5,class:"phone-then"})),G("circle",{cx:ve(n.value),cy:He,
r:8,class:"phone-now"}),G("text",{x:ve(n.value),y:16,class:"phone-value"},`${n.value}`))}function Nn(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:l})=>l[r.id]!=null).map(({moment:l,
answers:f})=>({moment:l,value:f[r.id]})),c=r.said||r.ask,i=a.map(({moment:l,value:f})=>R(t["phone-rulers-at"],{n:f,moment:l})).
join(", ");return s("div",{},s("h3",{},c),zo(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Tn({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),l=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),f=s("footer",{},c,i,l);for(let h of[c,i])h.addEventListener("toggle",()=>h.open&&y());let u=(h,g)=>s(
"button",{type:"button",onclick:g},h);function p(){t.forget(),l.textContent=e["phone-forgotten"],l.focus(),o()}function b(){
let h=s("div",{}),g=u(e["phone-forget"],()=>{let x=u(e["phone-forget-no"],()=>{h.replaceChildren(g),g.focus()});h.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},x,u(e["phone-forget"],p))),x.focus()});return h.append(g),
h}function d([h,{question:g,answers:x}]){let O=h.split(/@(.*)/s)[1],{title:$}=g.exercise;return[s("h3",{},O?`${$} (${O})`:
$),s("div",{class:"ajar-reflection"},...Ee(g,x,e["phone-stays"]).flatMap(D=>tt(D,4)))]}function y(){let{entries:h}=t.all();
Object.keys(h).length&&(l.textContent="");let g=Object.entries(h).filter(([,{question:O,answers:$}])=>$&&Ee(O,$,"").length),
x=Cn(h);c.hidden=!x.length,i.hidden=!g.length,x.length&&c.open&&r.replaceChildren(Nn(x,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),u(e["phone-notes-keep"],()=>gn(
"notes.json",_e(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),b(),...g.flatMap(d))}return y(),{element:f,
refresh:y,open(){n=!0,i.open=!0,y()}}}var dt=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function Ke(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:l,isQuick:f}){let u={...t},{cards:p,piles:b}=e,d=v=>b.find(C=>C.id===v).text,y=s("div",{class:"ajar-one"});
function h(v,C){u={...u,[v.id]:C},C||delete u[v.id],r(Object.keys(u).length?u:null),C&&a(R(o.moved,{card:pn(v.text),pile:d(
C)}))}function g(v,{focus:C=!0,back:w=v?()=>g(v-1):l,onward:k=()=>O(v+1)}={}){let S=p[v],A=R(o["card-of"],{n:v+1,all:p.length}),
N=s("div",{class:"ajar-one-card",role:"group","aria-label":A,tabindex:"-1"},s("p",{class:"ajar-where"},A),s("p",{},S.text)),
B=L=>{h(S,L),k()};i.hidden=!0,y.replaceChildren(N,s("div",{class:"ajar-one-piles"},...b.map(({id:L,text:H})=>dt(H,()=>B(
L),{"aria-pressed":`${u[S.id]===L}`}))),s("div",{class:"ajar-one-also"},w?x(o.back,()=>w()):s("span",{}),x(o["card-out"],
()=>B("")),f?s("span",{}):x(o["card-enough"],()=>$()))),C&&N.focus({preventScroll:!0})}let x=(v,C)=>dt(v,C,{class:"ajar-\
link"}),O=v=>v<p.length?g(v):$();function $({focus:v=!0}={}){let C=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),w=(k,S)=>{let A=p.
filter(L=>(u[L.id]??"")===S),N=L=>g(p.indexOf(L),{back:$,onward:$}),B=A.map(L=>s("li",{},dt(L.text,()=>N(L))));return B.
length?[s(`h${n+1}`,{},k),s("ul",{},...B)]:[]};y.replaceChildren(C,s("p",{class:"ajar-hint"},o["cards-all-how"]),...b.flatMap(
({id:k,text:S})=>w(S,k)),...w(o["cards-out"],"")),i.hidden=!1,v&&(C.focus({preventScroll:!0}),y.scrollIntoView({block:"n\
earest"}))}let D=p.map(v=>!!u[v.id]).lastIndexOf(!0)+1;return D===p.length||c&&D?$({focus:!1}):g(D,{focus:!1}),y}function Ln(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function l(u){if(!(i&&u)){if(i=!1,c.hidden=!u||!e.some(p=>ue(p,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:f},t["phone-afterward-begin"]))}}function f(){i=
!0;let u=Ie(c,{title:a,items:e},{words:t,level:2,small:!0,sort:Ke,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(p){
u.release(),i=!1,r(p)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:l,isBegun:()=>i}}var ft=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function In(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:l}=o,{name:f,exercise:u}=t,p=j=>j.setting==="afterward",b=u.items.filter(p),d=u.items.filter(j=>!p(j)),y=t,
h=0,g=!1,x=()=>r.entry(f)??{},O=()=>!!y?.open,$=({sending:j,added:F})=>!!(j||F?.round===D()),D=()=>(y??t).round,v=j=>Ee(
t,j,n["phone-stays"]),C=null,w=null;function k(j){return JSON.stringify(j)===w?!1:(w=JSON.stringify(j),C=o.noticeAfter(u.
items,j),!!C)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),A=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),N=s("div",{});e.replaceChildren(S,N);function B(j){let[F,...U]=j;if(!O()||!j.some(({id:X})=>t.tallied.
includes(X)))return n["phone-stays"];let Y=U.length?n["phone-can-add-all"]:n[F.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},Y)}let L=j=>r.update(f,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...j}),H=()=>o.tell(u.story),ae=Ie(N,{...u,items:d},{words:n,mark:B,level:1,small:!0,sort:Ke,beside:u.story?.length?
[ft(n.story,H,"ajar-link")]:[],answers:x().answers,at:x().at,done:x().done,reflection:v(x().answers??{}),help:l,aside:x().
aside,needs:o.wayToNeeds,below:()=>f.startsWith("plan@")?l.line():null,onAside:j=>r.update(f,{aside:j}),onMove:j=>{h=j,x().
answers&&r.update(f,{at:h})},onChange:j=>{L({answers:j,at:h,done:!1,keeps:null}),K()},onDone:te,onStartOver:()=>{r.remove(
f),K(),c()}});function te(j){L({answers:xe(u,j),done:!0}),k(x().answers),ae.update({answers:j,done:!0,reflection:v(j),danger:C}),
K(),(N.querySelector(".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let de=Ln(b,{words:n,answers:()=>x().answers,onChange:j=>r.update(f,{answers:j}),onDone:te});e.append(de.element),N.querySelector(
".ajar-body").before(A);function Te(j){let F=fn(t,j.answers),U=r.entry(t.since)?.added?.answers;return{answers:F,moved:hn(
t,F,U)}}function oe(j,...F){let U=s("h2",{id:"phone-add",tabindex:"-1"},j),Y=s("div",{},U,...F.map(se=>typeof se=="strin\
g"?s("p",{},se):se));if(Y.textContent===A.textContent)return;let X=g||A.contains(document.activeElement),fe=A.textContent;
A.replaceChildren(...Y.childNodes),X?U.focus({preventScroll:!0}):fe&&i(j)}function Oe(j){j(),g=!0,K(),g=!1}function be({
answers:j,moved:F}){let U=u.items.filter(E=>E.id in j).map(E=>{let[I,..._]=E.kind==="sort"?[]:ke(E,x().answers[E.id]),P=E.
said||E.ask;return s("li",{},I&&!_.length&&!E.own?`${P}: ${I}`:P)}),Y=()=>Oe(()=>a.add(f,y,j,F)),X=()=>Oe(()=>r.update(f,
{keeps:D()})),{added:fe,keeps:se}=x(),re=se===D(),m=U.length>0;oe(n[re?"phone-kept":m?"phone-add-title":"phone-done-ask"],
...re?[n["phone-kept-how"]]:[],...fe&&!re?[n["phone-again"]]:[],...m?[n["phone-add-what"],s("ul",{},...U)]:[n["phone-don\
e-what"]],...Object.keys(F).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},re?null:ft(
n["phone-keep-mine"],X),ft(n[m?"phone-add":"phone-done"],Y)))}function K(){let{done:j,sending:F,added:U,late:Y,refused:X,
keeps:fe}=x();S.hidden=O()||!!j||!!t.own,A.hidden=!j;let se=N.querySelector(".ajar-reflection + .ajar-moves");if(se&&(se.
hidden=$(x())),!j){de.offer(!1),A.replaceChildren(),w=null;return}let{answers:re}=x();k(re)&&ae.update({answers:re,done:!0,
reflection:v(re),danger:C});let m=Te(x()),E=`${t.id}.${D()}`;if(F)oe(n["phone-sending"],n["phone-sending-how"]);else if(U?.
round===D()){let I=Object.keys(U.answers).length;oe(n[I?"phone-added":"phone-done-title"],n[I?"phone-added-how":"phone-d\
one-how"])}else Y===D()?oe(n["phone-here"],n["phone-late"]):X===D()?oe(n["phone-here"],n["phone-refused"]):t.tallied.length?
r.isSpent(E)?oe(n["phone-here"],n[r.isUnsure(E)?"phone-unsure":"phone-once"]):O()?be(m):oe(n["phone-here"],n["phone-clos\
ed-done"]):oe(n["phone-here"],n["phone-all-here"]);de.offer(!A.querySelector(".ajar-moves")||fe===D())}return K(),{name:f,
is:j=>j?.id===t.id&&JSON.stringify(j.exercise)===JSON.stringify(u),isTouched(){let{answers:j={},at:F=0,done:U}=x(),Y=e.contains(
document.activeElement)&&document.activeElement.matches("input, textarea");return de.isBegun()||!U&&(Y||F>0||Object.values(
j).some(X=>X!=null))},update(j){y=j,K()},refresh:K,look(){w=null,K()}}}var Go=15e3;async function Jo(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Go)});n=Fe(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Re(Be(o,n))}}function Mn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Jo(`${e}/answers`,c),{question:l,
round:f,answers:u}=c;i||t.spend(`${l}.${f}`);let p=i?["closed","no-room"].includes(i)?{late:f}:{refused:f}:{added:{round:f,
answers:u}};t.entry(a)&&t.update(a,{sending:null,...p}),n.delete(c.key),o()}return{add(a,{id:c,round:i},l,f){let u={question:c,
round:i,key:t.key(`${c}.${i}`),answers:l,moved:f};t.update(a,{sending:u}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var Rn="text-size",ze=[.9,1,1.15,1.3,1.5],Dn=1;function Zo(){try{let e=ze.indexOf(Number(sessionStorage.getItem(Rn)));return e<
0?Dn:e}catch{return Dn}}function Bn(e){let t=Zo();function o(){document.documentElement.style.setProperty("--phone-size",
ze[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,ze.length-1)),o();
try{sessionStorage.setItem(Rn,ze[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function Fn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?R(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:R(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function _n(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=et(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let l=qe(r.value);a.begin();let{why:f}=await Fn(l,e);a.end(),n.textContent=f||e["keep-opening"],f?r.focus():location.replace(
l)};return t&&Fn(t,e).then(({why:i,isGone:l})=>{l&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Pn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var Vo=()=>G("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},G("path",{d:"M11 8h42v68H11z",class:"phone-light"}),G("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),G("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),G("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Un=e=>[
s("div",{class:"phone-waiting"},Vo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],Wn=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var kt=e=>JSON.parse(document.getElementById(e).textContent),T=kt("words"),xt=document.getElementById("code").textContent||
nn(location),Gn=kt("help"),ge=Vt({words:T,countries:Gn,leave:vt});ge.choose(Gn.find(({home:e})=>e)?.code??"");var ht={},
mt=null,gt="",q=kt("state"),M=$n(xt,!!q&&!q.ended),le=s("main",{}),wt=s("div",{}),Jn=s("p",{class:"phone-looking",role:"\
status"}),Zn=s("p",{class:"phone-practice",hidden:!0},T["phone-practice"]),me=s("div",{class:"phone-banner",role:"status",
hidden:!0}),Vn=s("p",{class:"phone-unseen",role:"status"}),Qn=e=>{Vn.textContent=e},Se="",Q=null;function Ge(e,t,{focus:o=!1}={}){
if(e===Se&&e!=="question")return;let n=o||le.contains(document.activeElement);if(Se=e,Q=null,me.hidden=!0,le.replaceChildren(),
t(),!n)return;let r=le.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function jt(e,t){
Ge("question",()=>{Q=In(le,e,{words:T,notes:M,send:yt,announce:Qn,changed:()=>we.refresh(),help:ge,tell:Qo,wayToNeeds:Yo,
noticeAfter:(o,n)=>Zt(o,n,ht)}),M.all().place!==e.name&&M.change(o=>{o.place=e.name})},t)}function Qo(e){Me({title:T.story,
close:T["help-close"],bar:s("div",{class:"ajar-help-bar"},De({words:T,leave:vt})),parts:e.map(t=>s("p",{},t))})}function Yo(){
if(!mt)return null;let t={id:0,name:`needs@${T["phone-own-moment"]}`,exercise:mt,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{jt(t,{focus:!0}),Yn(T["phone-own"],T["phone-go-back"])}},T["help-needs"])}function Ne(e={}){
let t=q.ended?null:q.question;if(Zn.hidden=!q.practice,!M.all().welcomed&&!q.ended){Ge("welcome",()=>le.append(...Pn(T,An(),
ge,Xn)),e);return}if(Q?.is(t)){Q.update(t),me.hidden=!0;return}if(Q?.isTouched()&&!e.focus){Q.update(null),(t||q.ended)&&
Xo();return}let o=Se==="waiting"||Se==="question";q.ended?Ge("ended",()=>{wt.replaceChildren(lt({words:T,notes:M,site:gt})),
le.append(...Wn(T,M,ge,wt)),we.open()},e):t?jt(t,e):Ge("waiting",()=>le.append(...Un(T)),e),t&&o&&Qn(`${T["phone-new"]} ${t.
exercise.title}`)}var Xo=()=>Yn(T[q.ended?"phone-ended-here":"phone-moved-on"],T[q.ended?"phone-go-notes":"phone-go-new"]);
function Yn(e,t){(me.hidden||me.firstChild.textContent!==e)&&me.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>Ne(
{focus:!0})},t)),me.hidden=!1}function Hn(){Se="",Q=null,q.ended||!M.all().welcomed?Ne():Xn()}function Xn(){M.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=M.all();e&&!t[e]?.done&&es(t[e]),Ne({focus:!Q})}function es(e){!e?.answers||q.ended||
e.question.name===q.question?.name||jt({...e.question,open:!1})}function Kn(e){q=e,q.ended&&M.end(),Ne()}var ts=()=>M.isSpent(
"join")?{}:{"Ajar-Phone":M.key("join")},zn=0;function ns(e){e&&!M.isSpent("join")&&M.spend("join"),clearTimeout(zn),zn=setTimeout(
()=>{Jn.textContent=e?"":T["phone-looking"]},e?0:1e3)}var bt=()=>{Se="",Q=null,Ne(),we.refresh()},eo=`api/rooms/${xt}`,yt=Mn(
eo,M,()=>{Q?.refresh(),we.refresh()}),we=Tn({words:T,notes:M,onForget(){q.ended||M.change(e=>{e.welcomed=!0}),bt()}});we.
element.append(s("details",{},s("summary",{},T["phone-leave"]),s("p",{},T["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},T["leave-how"])));function vt(){M.forget(),st()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},T["phone-title"]),Bn(T),s("div",{class:"ajar-leave"},ge.button(),De({words:T,leave:vt})),
Jn),M.isLost()?s("p",{class:"phone-practice",role:"status"},T["phone-lost"]):null,Zn,me),le,we.element,s("div",{class:"a\
jar-on-paper"},ge.text()),Vn);Xt(()=>M.forget());Qt(ge.open);async function to(e=1e3){try{({dangers:ht={},needs:mt=null,
site:gt=""}=await(await fetch("danger.json")).json()),Q?.look(),wt.replaceChildren(lt({words:T,notes:M,site:gt}));for(let o of Object.
values(ht))Yt(Bt(o))}catch{setTimeout(to,e,Math.min(2*e,6e4))}}function no(){if(to(),q.ended)M.end();else{let e=()=>Kn({
...q,ended:!0});tn(eo,q.version,{onState:Kn,onReached:ns,onGone:e,introduce:ts}),yt.resume()}document.addEventListener("\
visibilitychange",()=>{document.hidden||yt.resume()}),M.listen(()=>{document.hidden||!Q?.isTouched()?bt():Q.refresh()}),
setTimeout(()=>{M.forget(),bt()},Math.min(We,M.all().begun+We-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(Hn(),we.refresh())}),Hn()}function os(){let e=Object.keys(M.all().entries).length>0;return e&&(q={ended:!0},no()),e}
q?no():le.append(..._n(T,xt,os));
