var so="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ro=new RegExp(`(${so})|[.…]+|[!?;\\n]`,"gu"),ao=/[\u0300-\u036f'’‘ʼ]/g,
co=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function At(e){let t={};for(let[o,n]of Object.entries(e))t[o]=Ct(n,t);return t}
var Ze=(e,t)=>new RegExp(e.map(o=>Ct(o,t)).join("|"),"y");function Ne(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function $t(e,t){let o=t;
for(let[n,r]of Ne(e,t))o=o.slice(0,n)+o.slice(n,r).replace(/[^ ]/g,"_")+o.slice(r);return o}var Ve=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Ct(e,t){return`(?:${(e.match(co)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:io(r)).join("")})`}function io(e){let t=Nt(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(
e.endsWith("*"))} `}var Nt=e=>e.normalize("NFKD").replace(ao,"").toLowerCase();function Tt(e){let t="",o=[];for(let n of e.
matchAll(ro)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Nt(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var lo=4,It=16411,Lt=[1,1],uo=[0,0],Qe=new WeakMap;function Dt(e,t){let{passes:o,kinds:n,learned:r}=Bt(t),{line:a,places:c}=Tt(
e),i=$t(o,a),u=Object.entries(n).flatMap(([p,m])=>Ne(m,i).map(([d,b])=>({kind:p,start:d,end:b-1}))),f=r?po(u,a,r):u,l=(p,m)=>p.
span[0]-m.span[0]||p.span[1]-m.span[1]||(p.kind<m.kind?-1:+(p.kind>m.kind));return f.map(({kind:p,start:m,end:d})=>({kind:p,
span:[c[m][0],c[d][1]]})).sort(l)}function*Rt(e){let{passes:t,kinds:o}=Bt(e);for(let n of[t,...Object.values(o)])yield,Ne(
n,"we are here ")}function Bt(e){return Qe.has(e)||Qe.set(e,ho(e)),Qe.get(e)}function po(e,t,o){let{weights:n,kinds:r,limit:a,
least:c}=o,i=fo(t,o),u=i.slice(1).map((y,k)=>[...i[k],...y]),f=y=>{let k=new Set(y.flatMap(L=>L.places));return Mt(n,k)/
Math.sqrt(k.size)},l=[...i,...u];if(e.length)return Ye(l,f)[1]>c?e:[];let p=l.filter(y=>y.length>lo),[m,d]=Ye(p,f);if(!(d>
a))return[];let b=new Set(m.flatMap(y=>y.places.slice(0,2))),[g]=Ye(Object.keys(r),y=>Mt(r[y],b));return[{kind:g,start:m[0].
start,end:m.at(-1).start}]}function fo(e,{numbers:t,weights:o}){let n=Lt,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===
".",i=c?Lt:t.get(a[0])??uo,u=[[0,i[0]],[1,i[1]],[n[0],i[0]],[n[1],i[1]]],f=([l,p],m)=>((m*It+l)*It+p)%o.length;r.at(-1).
push({start:a.index,places:u.map(f)}),n=i,c&&r.push([])}return r.filter(a=>a.length)}var Ye=(e,t)=>e.map(o=>[o,t(o)]).reduce(
(o,n)=>n[1]>o[1]?n:o,[null,-1/0]),Mt=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),Ft=(e,{kinds:t,notices:o})=>Object.entries(
o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function ho({lists:e,passes:t,phrases:o,learned:n}){let r=At(e),
a=Object.entries(o).map(([c,i])=>[c,Ze(i,r)]);return{passes:Ze(t,r),kinds:Object.fromEntries(a),learned:n&&mo(n)}}function mo({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,i=2;for(let f of e){for(let l of f.split(" "))c.set(
l,[i,i]);i++}for(let[f,l]of t.entries())for(let p of l.split(" "))c.set(p,[i++,2+e.length+f]);let u=Object.entries(n).map(
([f,l])=>[f,Ve(l)]);return{numbers:c,weights:Ve(o),kinds:Object.fromEntries(u),limit:r,least:a}}function qt(e){let t=e.getFullYear();return t>=1&&t<=9999?go(t,e.getMonth()+1,e.getDate()):null}var go=(e,t,o)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${o}`.padStart(2,"0")}`;var wo=["button","input","select","summary","textarea"],yo=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return wo.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),yo.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function z(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var B=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),de=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Oe(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var _t=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var bo=2e4;function Pt(e,{oninput:t,...o}){let n=s("textarea",{maxlength:bo,oninput:t,...o});if(n.value=e,n.addEventListener(
"focus",()=>{n.matches(":hover")||n.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
n.style.height="auto";let a=n.offsetHeight-n.clientHeight;n.scrollHeight&&(n.style.height=`${n.scrollHeight+a}px`)};n.addEventListener(
"input",r),new ResizeObserver(r).observe(n)}return n}function Ut(e,t,{words:o,group:n,change:r,remarks:a}){let{opener:c,
long:i,remark:u}=e,f=c?s("b",{id:`${n}-opener`},c):s("span",{},o["own-words"]),l=Pt(t??"",{rows:i?8:2,oninput:()=>r(l.value.
trim()?l.value:null),...c&&{"aria-labelledby":`${n}-ask ${n}-opener`,autocapitalize:"none"}}),p=s("label",{class:"ajar-w\
ords ajar-write"},f,l);return u&&a?s("div",{},p,a(l,e)):p}function Wt(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>[...r.
querySelectorAll("textarea")],c=()=>{let g=a().map(y=>y.value).filter(y=>y.trim());n(g.length?g:null)},i=()=>[...r.children].
forEach((g,y)=>{g.querySelector("label > span").textContent=B(o.line,{n:y+1}),g.querySelector("button").setAttribute("ar\
ia-label",B(o["remove-line"],{n:y+1}))}),u=()=>{d(""),a().at(-1).focus()},f=s("button",{type:"button",class:"ajar-link",
onclick:u},o["add-line"]),l=()=>{i(),f.hidden=r.children.length>=e.most},p=g=>{let y=a()[a().indexOf(g)+1];y?y.focus():g.
value.trim()&&!f.hidden&&u()},m=g=>{let y=Pt(g,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:k=>{["insertLineBreak","insertParagraph"].includes(k.inputType)&&
(k.preventDefault(),p(y))}});return y},d=g=>{let y=()=>{let L=k.nextElementSibling||k.previousElementSibling;k.remove(),
L||d(""),l(),c(),(L||r.firstElementChild).querySelector("textarea").focus()},k=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},s("span",{}),m(g)),s("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(k),l()},
b=t||[];for(let g=0;g<Math.max(e.lines,b.length);g++)d(b[g]??"");return s("div",{class:"ajar-lines"},r,f)}function Xe(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Te(e,t,o){let{words:n,level:r=3,small:a=!1,folded:c=!1,brief:i=!1,beside:u=[]}=o,f={...jo,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,p={...o.answers},m=0,d=null,b=0,g=o.
aside??0,y=t.why?s("p",{class:"ajar-why"},t.why):"",k=t.private?s("p",{class:"ajar-private"},t.private):"",L=!1,{example:M}=t,
F=M?s("details",{class:"ajar-example"},s("summary",{},n.example),s("p",{},M)):"",v=s("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),$=s("div",{}),w=s("div",{class:"ajar-body"}),j=s("section",{class:"ajar-form","aria-labelledb\
y":`${l}-title`},s(`h${r}`,{id:`${l}-title`},t.title),...a||c?[s("div",{class:"ajar-beside"},...u,y?xo([y],n):""),k]:[y,
k],F,$,w,v);j.addEventListener("keydown",h=>{h.key!=="Enter"||!(h.ctrlKey||h.metaKey)||!d||(h.preventDefault(),d.next.click())}),
e.replaceChildren(j);function S(){let h=t.items.filter(E=>de(E,p));if(i){let E=L?h.filter(A=>A.after).map(A=>[A]):[];return[
h.filter(A=>!A.after),...E]}return a&&t.together?[h]:h.map(E=>[E])}let O=h=>{v.replaceChildren(h)},N=Xe(n,O);function D(h,E){
v.replaceChildren(`${h} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{p=E,O(""),o.onChange(p),x({focus:!0})}},
n["put-back"]))}function I(h,E){p={...p,[h.id]:E},ko(w),O(""),o.onChange(p),ie()}function H(){re(!0),N.begin(),b=setTimeout(
Q,8e3)}function Q(){b&&(clearTimeout(b),b=0,re(!1),N.end())}function re(h){for(let E of d?.fieldsets??[])E.disabled=h}function ie(){
if(!d)return;let{items:h,skip:E,where:A,next:R,enough:te,whys:U}=d,Y=S().length;E.textContent=le(h)?n["clear-and-skip"]:
n.skip,A.textContent=B(n["question-of"],{n:m+1,all:Y}),A.hidden=(a||i)&&Y===1,R.textContent=m===Y-1?n.done:n.next,te.hidden=
!ze(Y),U.hidden=!i||L||!le(h)}function ze(h){return(o.enough==="at once"||m>0)&&m<h-1&&le(t.items)}function X(){b||(H(),
o.onDone(p))}let le=h=>h.some(({id:E})=>p[E]!=null);function ge(h,E=!0){if(b)return;let A=S();if(m+=h,m>=A.length){m=A.length-
1,X();return}x({focus:E,again:h<0})}function oe(h,E){let A=`${l}-${h.id}`,R=s("legend",{id:`${A}-ask`},B(h.ask,p)),te=h.
hint?s("p",{class:"ajar-hint",id:`${A}-hint`},h.hint):null,U=[te,E.mark].filter(Boolean).map(({id:we})=>we),Y=h.among?{...h,
cards:Oe(h,p)}:h,Se=f[h.kind](Y,_t(Y,p[h.id]),{words:n,level:r+1,group:A,change:we=>I(h,we),say:O,remarks:o.remarks,isQuick:o.
enough==="at once",...E}),pe={class:`ajar-item ajar-${h.kind}`,tabindex:"-1","aria-describedby":U.join(" ")||null};return s(
"fieldset",pe,R,te,Se)}function x({focus:h=!1,again:E=!1}={}){let A=S();m=Math.max(0,Math.min(m,A.length-1));let R=A[m],
te=o.mark?.(R),U=te?s("p",{class:"ajar-mark",id:`${l}-${R[0].id}-mark`},te):null,Y=s("div",{class:"ajar-moves ajar-onwar\
d"}),Se=m>0?()=>ge(-1):null,pe=R.map(Je=>oe(Je,{mark:U,again:E,moves:Y,back:Se})),we=s("button",{type:"button",class:"aj\
ar-skip",onclick:()=>{if(b)return;let Je=p,no=le(R);p={...p,...Object.fromEntries(R.map(({id:oo})=>[oo,null]))},o.onChange(
p),ge(1),no&&D(n.cleared,Je)}}),vt=s("button",{type:"button",class:"ajar-next",onclick:()=>{b||(O(""),ge(1))}}),Ge=s("p",
{class:"ajar-where"}),St=s("button",{type:"button",class:"ajar-link",onclick:()=>{L=!0,ge(1)}},n["add-why"]),Ot=s("butto\
n",{type:"button",class:"ajar-link",onclick:X},n.enough);d={items:R,skip:we,where:Ge,next:vt,fieldsets:pe,enough:Ot,whys:St},
$.replaceChildren(),Y.replaceChildren(vt,we),Se&&Y.append(s("button",{type:"button",class:"ajar-back",onclick:Se},n.back));
let Et=pe.length===1;U&&Et&&pe[0].lastElementChild.before(U),w.replaceChildren(Ge,...U&&!Et?[U]:[],...pe,Y,...o.enough?[
St,Ot]:[]),ie(),o.onMove?.(m),h&&(pe[0].focus({preventScroll:!0}),Ge.scrollIntoView({block:"nearest"}))}function _(h){if($.
replaceChildren(),!h||!o.help||g>h.kinds.length)return null;let E=()=>{g=h.kinds.length+1,o.onAside?.(g),$.replaceChildren(),
w.querySelector("[tabindex]").focus()},{help:A,needs:R}=o;return $.append(A.notice(h,{level:r+1,aside:E,needs:R})),$.querySelector(
"[tabindex]")}function P(h,{focus:E=!1,danger:A=null}={}){d=null;let R=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);w.
replaceChildren(s("div",{class:"ajar-reflection"},R,...h.flatMap(U=>et(U,r+2)),o.below?.()??null),s("div",{class:"ajar-m\
oves"},s("button",{type:"button",onclick:()=>{m=0,x({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{
let U=p;p={},m=0,g=0,o.onAside?.(0),o.onStartOver(),x({focus:!0}),D(n["started-over"],U)}},n["start-over"])));let te=_(A);
E&&(te??R).focus()}function K(h){let E=w.contains(document.activeElement);E&&d&&!b||(Q(),p={...h.answers},h.done?P(h.reflection,
{focus:E,danger:h.danger}):(m=h.at??Math.max(0,S().findIndex(A=>A.some(({id:R})=>p[R]==null))),x()))}let{done:ee,reflection:ue,
danger:se}=o;return K({answers:p,at:o.at,done:ee,reflection:ue,danger:se}),{update:K,release:Q,say:h=>{Q(),O(h)}}}var xo=(e,t)=>s(
"details",{},s("summary",{},t["why-this"]),...e);function ko(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var et=({heading:e,said:t,words:o},n)=>[
e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),jo={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r,remarks:a}){let{chosen:c,own:i}=t||{chosen:[],own:""},
u=()=>r(c.length||i.trim()?{chosen:[...c],own:i}:null),f=e.many?"checkbox":"radio",l=e.cards.map(m=>s("input",{type:f,name:n,
value:m.id,checked:c.includes(m.id),onchange:d=>{e.many?c=c.filter(b=>b!==m.id).concat(d.target.checked?m.id:[]):(c=[m.id],
i="",p&&(p.value="")),u()}})),p=e.own?s("input",{type:"text",value:i,maxlength:500,oninput:m=>{i=m.target.value,!e.many&&
i.trim()&&(c=[],l.forEach(d=>{d.checked=!1})),u()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((m,d)=>s("label",{class:"ajar-card"},l[d],s("span",{},m.text))),p?s(
"label",{class:"ajar-own"},s("span",{},e.own),p):null,p&&e.remark&&a?a(p,e):null)},text:Ut,list:Wt,date(e,t,{words:o,change:n,
say:r}){let a=qt(new Date);return s("label",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??
"",oninput:({target:c})=>{n(c.value||null),c.value>="1000"&&c.value<a&&r(o["day-past"])}}))}};function Ie({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Ht=["emergency","crisis","violence","agency","worried","child"],vo=["crisis","violence"],Gt='a[href$="#Help-lines"]',
G=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Kt(){for(let e of G().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&G().listeners.delete(e),e.shown||(e.shown=t)}}function So(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function Jt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(f=>Dt(f,c)),u=Ft(i,c);if(u)return{...u,
kinds:[...new Set(i.map(({kind:f})=>f))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var tt=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),nt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
zt=e=>`tel:${e.match(/\d+/)[0]}`;function Zt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(G().countries=
t);let r=()=>G().countries,a=()=>G().chosen||So(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(w=>w.code===a());function i(w){G().chosen=w,Kt();for(let{element:j,draw:S}of G().
listeners)S(j)}function u(w,j){return j(w),G().listeners.add({element:w,draw:j,shown:!1}),queueMicrotask(Kt),w}let f=w=>u(
s("div",{}),j=>j.replaceChildren(...w())),l=()=>{let w=[...r(),{code:"-",country:e["help-elsewhere"]}],j=s("select",{onchange:()=>{
i(j.value),n(j.value)}},...w.map(S=>s("option",{value:S.code},S.country)));return u(j,()=>{j.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),j)},p=({say:w,to:j},S)=>{if(/^(tel|sms):/.test(j))return s("a",
{class:S?"ajar-reach":"ajar-reach ajar-first",href:j},s("span",{},...nt(w)));let O=s("span",{},w),N=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":B(e["help-copy-what"],{address:j}),onclick:async()=>{await Oo(j,O)&&(N.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},O," ",N)},m=w=>s("li",{},s("p",{class:"ajar-for"},w.
for_what),s("p",{class:"ajar-hint"},[w.name,w.hours,w.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...w.reach.map(p))),d=({emergency:w,note:j})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),j?s("\
p",{class:"ajar-hint"},j):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:zt(w)},B(e["help-call"],{number:w})))),
b=w=>f(()=>{let j=c();if(!j)return[s("p",{},e["help-elsewhere-how"])];let S=w.flatMap(O=>O==="emergency"?d(j):tt(j,[O]).
map(m));return[s("ul",{class:"ajar-help-lines"},...S)]});function g(){Ie({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},l(),Le({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),b(Ht),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:w,text:j,now:S,lines:O,kinds:N,
countries:D},{level:I,aside:H,needs:Q}){return D&&!$()&&(G().countries=D),s("section",{class:"ajar-danger"},s(`h${I}`,{tabindex:"\
-1"},w),s("p",{},j),N.length?null:Q?.()??null,l(),b(O),s("ul",{class:"ajar-todo"},...S.map(re=>s("li",{},re))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:H},e["help-aside"]))}let k=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:g},e["help-get"]);function L({emergency:w,...j}){let O=vo.map(D=>tt(j,[D])[0]?.
reach??[]).flatMap(D=>["tel:","sms:"].map(I=>D.find(({to:H})=>H.startsWith(I))));return[{say:B(e["help-call"],{number:w}),
to:zt(w)},...O.filter(Boolean)]}let M=(w=`${e["help-line"]} `)=>f(()=>{let j=c(),S=(j?L(j):[]).flatMap(({say:D,to:I},H)=>[
H?" · ":"",s("a",{href:I},...nt(D))]),O=s("button",{type:"button",class:"ajar-link",onclick:g},e["help-get"]),N=s("span",
{class:"ajar-off-paper"},S.length?" · ":"",O);return[s("p",{class:"ajar-help-line"},w,...S,N)]});function F(w){if(!$())
return;let[j]=[...w.querySelectorAll(Gt)].reverse();j?.closest("p, ul").after(M(""));for(let S of w.querySelectorAll("de\
tails"))S.open=S.querySelector("summary").textContent===c()?.country}let v=()=>f(()=>{let w=c();return w?[s("p",{},s("b",
{},`${e["help-title"]}, ${w.country}`)),s("p",{},`${e["help-danger"]} ${B(e["help-call"],{number:w.emergency})}`),s("ul",
{},...tt(w,Ht).map(({for_what:j,name:S,reach:O,hours:N})=>s("li",{},...nt(`${j}: ${S}. ${O.map(({say:D})=>D).join(" · ")}\
. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),$=()=>r().length>0;return{open:g,notice:y,button:k,line:M,addNumbers:F,
text:v,choose:i,code:a,isKnown:$}}var Le=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Vt(e){if(G().open){G().open=e;return}G().open=e,window.addEventListener("click",
t=>{t.target.closest?.(Gt)&&(t.preventDefault(),t.stopPropagation(),G().open())},{capture:!0})}async function Oo(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Qt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var Eo="about:blank";function ot(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Eo)}function Yt(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),ot()))},{capture:!0})}var st=new Set,rt=()=>{if(!document.hidden)for(let e of[...st])e(Math.random()*1e3)};window.addEventListener("online",rt);
window.addEventListener("pageshow",rt);document.addEventListener("visibilitychange",rt);var Me=e=>new Promise(t=>{let o,
n=()=>{st.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};st.add(r),o=setTimeout(n,e)}),De=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Re=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Ao=5e4,Xt=8e3;function en(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,u=!0,f=!1,l=0,
p=null,m=null;async function d(v,$){m=new AbortController;let{signal:w}=m,j=setTimeout(()=>m.abort(),Xt),S=await fetch(v,
{headers:{...$,...a()},cache:"no-store",signal:w}).finally(()=>clearTimeout(j));if(S.ok||S.status===304)return S;let O=await S.
json();throw c.includes(O.error)&&(M(),r(O.error)),Object.assign(new Error(O.error),{requested:Re(S)})}async function b(){
let $=(await d(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),w=new TextDecoder;for(let j="",S=!0;;){let O=setTimeout(
()=>{u&&(u=!S),m.abort()},S?Xt:Ao),{done:N,value:D}=await $.read().finally(()=>clearTimeout(O));if(N&&S)throw new Error;
if(N)return;let I=(j+w.decode(D,{stream:!0})).split(`

`);j=I.pop();for(let H of I){let Q=H.split(`
`).find(re=>re.startsWith("data:"));Q&&(S=!1,y(JSON.parse(Q.slice(5))))}}}async function g(){let v=await d(e,p?{"If-None\
-Match":p}:{});v.ok&&y(await v.json()),p=v.headers.get("ETag"),k()}function y(v){k(),!(v.version<i)&&(i=v.version,v.ended&&
M(),o(v))}function k(){l=0,n(!0)}async function L(){for(;!f;){let v=Math.random()*2e3;try{u&&l%2===0?await b():(await g(),
v+=3e3)}catch($){if(f)return;l||n(!1),v=De(l++,$.requested)}f||await Me(v)}}function M(){f=!0,m?.abort()}let F=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?F=Date.now():Date.now()-F>5e3&&m.abort()}),window.
addEventListener("pageshow",({persisted:v})=>{v&&m.abort()}),window.addEventListener("offline",()=>m.abort()),L(),M}function Be(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function tn({pathname:e}){let t=e.
split("/").pop();try{return Be(decodeURIComponent(t))}catch{return Be(t)}}function nn(e){let t="";for(let o of e)t+=String.fromCharCode(o);return btoa(t)}var on="#notes=",sn=3e4;var $o=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),rn=()=>typeof CompressionStream==
"function";async function an(e){let t=await $o(new TextEncoder().encode(e),new CompressionStream("deflate-raw"));return nn(
t).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var at="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Co=new RegExp(`^${at}+|${at}\
+$`,"g");var cn={"“":"”","„":"“",'"':'"',"«":"»","‘":"’"},Is=new RegExp(`[,;:،]|${at}`);var ye=e=>e.replace(Co,"");var ln=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function un(e){let t=ye(e),[o,n,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(o in cn&&n===cn[o]&&ye(r))||r.includes(
o)||r.includes(n)?e:r}function be(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>pn(e.cards,o)),ye(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${pn(e.piles,t[o.id])}`);case"date":return[ln(t)];case"\
list":return t.map(ye);default:return[ye(`${t}`)]}}var pn=(e,t)=>e.find(o=>o.id===t)?.text??t;var No="~own";function xe({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!de(n,o)))if(n.kind==="choic\
e"){let c=(n.among?Oe(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function dn({exercise:e,tallied:t},o){let n=xe(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[No]:[]]}return r}function fn({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var ct=(e,t)=>B(e.ask,t),Ee=({exercise:e,tallied:t},o,n)=>{let r=xe(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||ct(a,r),said:be(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var To=/[\u202a-\u202e\u2066-\u2069]/g,hn=({items:e},t)=>{let o=xe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:ct(n,o),answer:o[n.id],...n.cards?{"in-words":be(n,o[n.id])}:{}}))};function Fe(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&hn(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:hn(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(To,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function mn(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var Io=e=>/^https:\/\/[^\s/]/.test(e??"");function it({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!Io(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:l})=>l),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function u(){let l=await an(Fe(
r));l.length>sn?c.textContent=e["phone-home-long"]:n(o+on+l)}let f=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:u},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},B(e["phone-home-how"],{place:new URL(o).host})),...a&&rn()?f:[],i)}var W=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),J=e=>typeof e=="string",ne=e=>Number.isInteger(e)&&e>=0,Lo=e=>ne(
e)&&e<=10,wn=e=>J(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Ae=e=>Array.isArray(e)&&e.every(J),gn=e=>Array.isArray(e)&&e.every(t=>J(
t?.id)&&J(t.text)),yn={ruler:Lo,choice:e=>W(e)&&Ae(e.chosen)&&J(e.own),sort:(e,{piles:t})=>W(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:J,list:Ae,date:e=>J(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Mo=e=>J(e?.id)&&J(e.ask)&&Object.hasOwn(
yn,e.kind)&&(!["choice","sort"].includes(e.kind)||gn(e.cards))&&(e.kind!=="sort"||gn(e.piles))&&(e.among==null||J(e.among.
item)&&Ae(e.among.piles)),Do=(e,t)=>e?.name===t&&ne(e.id)&&ne(e.round)&&Ae(e.tallied)&&J(e.exercise?.title)&&(e.exercise.
story==null||Ae(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Mo),
Ro={at:ne,aside:ne,keeps:ne,late:ne,refused:ne,done:e=>typeof e=="boolean",when:J,added:e=>W(e)&&ne(e.round)&&W(e.answers),
sending:e=>W(e)&&ne(e.question)&&ne(e.round)&&wn(e.key)&&W(e.answers)&&W(e.moved)};function Bo({question:e,answers:t,...o}){
let n={question:e};if(W(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(t,c)&&(t[c]===null||yn[i](t[c],u)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||Ro[r]?.(a))&&
(n[r]=a);return n}function qe(e){if(!W(e)||!Number.isFinite(e.begun)||!W(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>W(n)&&Do(n.question,o)).map(([o,n])=>[o,Bo(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...J(e.place)?{place:e.place}:{}}}function _e(e){if(!W(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,W(c)&&(c.spent===!0||wn(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function bn(e,t){let o=n=>W(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[vn,lt]=["ajar-notes ","ajar-keys "],$e="ajar-probe",Pe=12*36e5;function ce(e){try{return e()}catch{return}}function Sn(e){
let t=new Map,o=n=>ce(()=>window[e].getItem(n));return{get:(n,r)=>r(ce(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ce(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ce(()=>window[e].
removeItem(n))},names:()=>ce(()=>Object.keys(window[e]))??[]}}var Z=Sn("localStorage"),ke=Sn("sessionStorage"),On=()=>ce(
()=>{window.localStorage.setItem($e,$e);let e=window.localStorage.getItem($e)===$e;return window.localStorage.removeItem(
$e),e})??!1,xn=e=>_e(ce(()=>history.state[e])),kn=(e,t)=>ce(()=>history.replaceState({[e]:t},"")),ut=({begun:e})=>Math.abs(
Date.now()-e)>Pe,En=()=>({begun:Date.now(),broken:!0}),jn=e=>e;function Fo(e){for(let[t,o]of[[vn,qe],[lt,_e]])for(let n of Z.
names())if(n.startsWith(t)&&n!==t+e){let r=Z.get(n,o);!r&&t===lt?Z.set(n,En()):(!r||ut(r))&&Z.remove(n)}}var qo=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function An(e,t=!1){let[o,n]=[vn+e,lt+e],r=d=>d.get(o,qe),a=()=>r(ke)??r(Z)??{begun:Date.now(),entries:{}};function c(d){
let b=a();d(b),(r(ke)?ke:Z).set(o,b)}let i=()=>Z.get(n,_e)??(Z.get(n,jn)===null?null:En());function u(){let[d,b]=[xn(n)??
{},i()??{}],g={begun:Date.now(),...d,...b};for(let[y,k]of Object.entries(b))k?.spent&&d[y]&&(g[y]={...d[y],...k});return g}
function f(d){let{[d]:b,broken:g}=u();return!!(!b&&g)}function l(d){Z.set(n,d),kn(n,d)}let p=(d,b)=>{let g=u();l({...g,[d]:{
...g[d],...b}})},m=[ke,Z].some(d=>!bn(d.get(o,jn),d.get(o,qe)));if(Fo(t?e:null),t){let d=Date.now();ut(a())&&c(b=>Object.
assign(b,{begun:d})),(i()||xn(n))&&l(ut(u())?{...u(),begun:d}:u())}return{all:a,change:c,entry:d=>a().entries[d],update:(d,b)=>c(
({entries:g})=>{g[d]={...g[d],...b}}),remove:d=>c(({entries:b})=>{delete b[d]}),key(d){return u()[d]?.key||p(d,{key:qo()}),
u()[d].key},spend:d=>p(d,{spent:!0}),isSpent:d=>f(d)||!!u()[d]?.spent,isUnsure:f,isLost:()=>m,forget(){Z.remove(o),ke.remove(
o)},end(){ke.set(o,a()),Z.remove(o),Z.remove(n),kn(n,null)},listen:d=>window.addEventListener("storage",({key:b})=>{(b===
null||b===o||b===n)&&d()})}}var[_o,Po,Ue]=[9,28,30],je=e=>_o+Po*e,$n=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function Uo(e,t,o){let n=t.at(-1),r=(a,c,i)=>z("line",{x1:je(a),x2:je(c),
y1:Ue,y2:Ue,class:i});return z("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>z("text",{x:je(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>z("circle",{cx:je(a),cy:Ue,r:5,class:"phone-then"})),z("circle",{cx:je(n.value),cy:Ue,
r:8,class:"phone-now"}),z("text",{x:je(n.value),y:16,class:"phone-value"},`${n.value}`))}function Cn(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).map(({moment:u,
answers:f})=>({moment:u,value:f[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:f})=>B(t["phone-rulers-at"],{n:f,moment:u})).
join(", ");return s("div",{},s("h3",{},c),Uo(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Nn({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),f=s("footer",{},c,i,u);for(let g of[c,i])g.addEventListener("toggle",()=>g.open&&b());let l=(g,y)=>s(
"button",{type:"button",onclick:y},g);function p(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function m(){
let g=s("div",{}),y=l(e["phone-forget"],()=>{let k=l(e["phone-forget-no"],()=>{g.replaceChildren(y),y.focus()});g.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},k,l(e["phone-forget"],p))),k.focus()});return g.append(y),
g}function d([g,{question:y,answers:k}]){let L=g.split(/@(.*)/s)[1],{title:M}=y.exercise;return[s("h3",{},L?`${M} (${L})`:
M),s("div",{class:"ajar-reflection"},...Ee(y,k,e["phone-stays"]).flatMap(F=>et(F,4)))]}function b(){let{entries:g}=t.all();
Object.keys(g).length&&(u.textContent="");let y=Object.entries(g).filter(([,{question:L,answers:M}])=>M&&Ee(L,M,"").length),
k=$n(g);c.hidden=!k.length,i.hidden=!y.length,k.length&&c.open&&r.replaceChildren(Cn(k,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),l(e["phone-notes-keep"],()=>mn(
"notes.json",Fe(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...y.flatMap(d))}return b(),{element:f,
refresh:b,open(){n=!0,i.open=!0,b()}}}var pt=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function We(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:u,isQuick:f}){let l={...t},{cards:p,piles:m}=e,d=v=>m.find($=>$.id===v).text,b=s("div",{class:"ajar-one"});
function g(v,$){l={...l,[v.id]:$},$||delete l[v.id],r(Object.keys(l).length?l:null),$&&a(B(o.moved,{card:un(v.text),pile:d(
$)}))}function y(v,{focus:$=!0,back:w=v?()=>y(v-1):u,onward:j=()=>L(v+1)}={}){let S=p[v],O=B(o["card-of"],{n:v+1,all:p.length}),
N=s("div",{class:"ajar-one-card",role:"group","aria-label":O,tabindex:"-1"},s("p",{class:"ajar-where"},O),s("p",{},S.text)),
D=I=>{g(S,I),j()};i.hidden=!0,b.replaceChildren(N,s("div",{class:"ajar-one-piles"},...m.map(({id:I,text:H})=>pt(H,()=>D(
I),{"aria-pressed":`${l[S.id]===I}`}))),s("div",{class:"ajar-one-also"},w?k(o.back,()=>w()):s("span",{}),k(o["card-out"],
()=>D("")),f?s("span",{}):k(o["card-enough"],()=>M()))),$&&N.focus({preventScroll:!0})}let k=(v,$)=>pt(v,$,{class:"ajar-\
link"}),L=v=>v<p.length?y(v):M();function M({focus:v=!0}={}){let $=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),w=(j,S)=>{let O=p.
filter(I=>(l[I.id]??"")===S),N=I=>y(p.indexOf(I),{back:M,onward:M}),D=O.map(I=>s("li",{},pt(I.text,()=>N(I))));return D.
length?[s(`h${n+1}`,{},j),s("ul",{},...D)]:[]};b.replaceChildren($,s("p",{class:"ajar-hint"},o["cards-all-how"]),...m.flatMap(
({id:j,text:S})=>w(S,j)),...w(o["cards-out"],"")),i.hidden=!1,v&&($.focus({preventScroll:!0}),b.scrollIntoView({block:"n\
earest"}))}let F=p.map(v=>!!l[v.id]).lastIndexOf(!0)+1;return F===p.length||c&&F?M({focus:!1}):y(F,{focus:!1}),b}function Tn(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function u(l){if(!(i&&l)){if(i=!1,c.hidden=!l||!e.some(p=>de(p,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:f},t["phone-afterward-begin"]))}}function f(){i=
!0;let l=Te(c,{title:a,items:e},{words:t,level:2,small:!0,sort:We,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(p){
l.release(),i=!1,r(p)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:u,isBegun:()=>i}}var dt=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function In(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:u}=o,{name:f,exercise:l}=t,p=x=>x.setting==="afterward",m=l.items.filter(p),d=l.items.filter(x=>!p(x)),b=t,
g=0,y=!1,k=()=>r.entry(f)??{},L=()=>!!b?.open,M=({sending:x,added:_})=>!!(x||_?.round===F()),F=()=>(b??t).round,v=x=>Ee(
t,x,n["phone-stays"]),$=null,w=null;function j(x){return JSON.stringify(x)===w?!1:(w=JSON.stringify(x),$=o.noticeAfter(l.
items,x),!!$)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),O=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),N=s("div",{});e.replaceChildren(S,N);function D(x){let[_,...P]=x;if(!L()||!x.some(({id:ee})=>t.tallied.
includes(ee)))return n["phone-stays"];let K=P.length?n["phone-can-add-all"]:n[_.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},K)}let I=x=>r.update(f,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...x}),H=()=>o.tell(l.story),Q=Te(N,{...l,items:d},{words:n,mark:D,level:1,small:!0,sort:We,beside:l.story?.length?
[dt(n.story,H,"ajar-link")]:[],answers:k().answers,at:k().at,done:k().done,reflection:v(k().answers??{}),help:u,aside:k().
aside,needs:o.wayToNeeds,below:()=>f.startsWith("plan@")?u.line():null,onAside:x=>r.update(f,{aside:x}),onMove:x=>{g=x,k().
answers&&r.update(f,{at:g})},onChange:x=>{I({answers:x,at:g,done:!1,keeps:null}),oe()},onDone:re,onStartOver:()=>{r.remove(
f),oe(),c()}});function re(x){I({answers:xe(l,x),done:!0}),j(k().answers),Q.update({answers:x,done:!0,reflection:v(x),danger:$}),
oe(),(N.querySelector(".ajar-danger [tabindex]")??O.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),
c()}let ie=Tn(m,{words:n,answers:()=>k().answers,onChange:x=>r.update(f,{answers:x}),onDone:re});e.append(ie.element),N.
querySelector(".ajar-body").before(O);function ze(x){let _=dn(t,x.answers),P=r.entry(t.since)?.added?.answers;return{answers:_,
moved:fn(t,_,P)}}function X(x,..._){let P=s("h2",{id:"phone-add",tabindex:"-1"},x),K=s("div",{},P,..._.map(se=>typeof se==
"string"?s("p",{},se):se));if(K.textContent===O.textContent)return;let ee=y||O.contains(document.activeElement),ue=O.textContent;
O.replaceChildren(...K.childNodes),ee?P.focus({preventScroll:!0}):ue&&i(x)}function le(x){x(),y=!0,oe(),y=!1}function ge({
answers:x,moved:_}){let P=l.items.filter(A=>A.id in x).map(A=>{let[R,...te]=A.kind==="sort"?[]:be(A,k().answers[A.id]),U=A.
said||A.ask;return s("li",{},R&&!te.length&&!A.own?`${U}: ${R}`:U)}),K=()=>le(()=>a.add(f,b,x,_)),ee=()=>le(()=>r.update(
f,{keeps:F()})),{added:ue,keeps:se}=k(),h=se===F(),E=P.length>0;X(n[h?"phone-kept":E?"phone-add-title":"phone-done-ask"],
...h?[n["phone-kept-how"]]:[],...ue&&!h?[n["phone-again"]]:[],...E?[n["phone-add-what"],s("ul",{},...P)]:[n["phone-done-\
what"]],...Object.keys(_).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},h?null:dt(n["\
phone-keep-mine"],ee),dt(n[E?"phone-add":"phone-done"],K)))}function oe(){let{done:x,sending:_,added:P,late:K,refused:ee,
keeps:ue}=k();S.hidden=L()||!!x||!!t.own,O.hidden=!x;let se=N.querySelector(".ajar-reflection + .ajar-moves");if(se&&(se.
hidden=M(k())),!x){ie.offer(!1),O.replaceChildren(),w=null;return}let{answers:h}=k();j(h)&&Q.update({answers:h,done:!0,reflection:v(
h),danger:$});let E=ze(k()),A=`${t.id}.${F()}`;if(_)X(n["phone-sending"],n["phone-sending-how"]);else if(P?.round===F()){
let R=Object.keys(P.answers).length;X(n[R?"phone-added":"phone-done-title"],n[R?"phone-added-how":"phone-done-how"])}else
K===F()?X(n["phone-here"],n["phone-late"]):ee===F()?X(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(A)?
X(n["phone-here"],n[r.isUnsure(A)?"phone-unsure":"phone-once"]):L()?ge(E):X(n["phone-here"],n["phone-closed-done"]):X(n["\
phone-here"],n["phone-all-here"]);ie.offer(!O.querySelector(".ajar-moves")||ue===F())}return oe(),{name:f,is:x=>x?.id===
t.id&&JSON.stringify(x.exercise)===JSON.stringify(l),isTouched(){let{answers:x={},at:_=0,done:P}=k(),K=e.contains(document.
activeElement)&&document.activeElement.matches("input, textarea");return ie.isBegun()||!P&&(K||_>0||Object.values(x).some(
ee=>ee!=null))},update(x){b=x,oe()},refresh:oe,look(){w=null,oe()}}}var Wo=15e3;async function Ho(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Wo)});n=Re(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Me(De(o,n))}}function Ln(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Ho(`${e}/answers`,c),{question:u,
round:f,answers:l}=c;i||t.spend(`${u}.${f}`);let p=i?["closed","no-room"].includes(i)?{late:f}:{refused:f}:{added:{round:f,
answers:l}};t.entry(a)&&t.update(a,{sending:null,...p}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,f){let l={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:f};t.update(a,{sending:l}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var Dn="text-size",He=[.9,1,1.15,1.3,1.5],Mn=1;function Ko(){try{let e=He.indexOf(Number(sessionStorage.getItem(Dn)));return e<
0?Mn:e}catch{return Mn}}function Rn(e){let t=Ko();function o(){document.documentElement.style.setProperty("--phone-size",
He[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,He.length-1)),o();
try{sessionStorage.setItem(Dn,He[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function Bn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?B(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:B(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function qn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Xe(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=Be(r.value);a.begin();let{why:f}=await Bn(u,e);a.end(),n.textContent=f||e["keep-opening"],f?r.focus():location.replace(
u)};return t&&Bn(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function _n(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var zo=()=>z("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},z("path",{d:"M11 8h42v68H11z",class:"phone-light"}),z("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),z("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),z("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Pn=e=>[
s("div",{class:"phone-waiting"},zo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],Un=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var bt=e=>JSON.parse(document.getElementById(e).textContent),C=bt("words"),xt=document.getElementById("code").textContent||
tn(location),zn=bt("help"),he=Zt({words:C,countries:zn,leave:jt});he.choose(zn.find(({home:e})=>e)?.code??"");var ft={},
ht=null,mt="",q=bt("state"),T=An(xt,!!q&&!q.ended),ae=s("main",{}),gt=s("div",{}),Gn=s("p",{class:"phone-looking",role:"\
status"}),Jn=s("p",{class:"phone-practice",hidden:!0},C["phone-practice"]),fe=s("div",{class:"phone-banner",role:"status",
hidden:!0}),Zn=s("p",{class:"phone-unseen",role:"status"}),Vn=e=>{Zn.textContent=e},ve="",V=null;function Ke(e,t,{focus:o=!1}={}){
if(e===ve&&e!=="question")return;let n=o||ae.contains(document.activeElement);if(ve=e,V=null,fe.hidden=!0,ae.replaceChildren(),
t(),!n)return;let r=ae.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function kt(e,t){
Ke("question",()=>{V=In(ae,e,{words:C,notes:T,send:yt,announce:Vn,changed:()=>me.refresh(),help:he,tell:Go,wayToNeeds:Jo,
noticeAfter:(o,n)=>Jt(o,n,ft)}),T.all().place!==e.name&&T.change(o=>{o.place=e.name})},t)}function Go(e){Ie({title:C.story,
close:C["help-close"],bar:s("div",{class:"ajar-help-bar"},Le({words:C,leave:jt})),parts:e.map(t=>s("p",{},t))})}function Jo(){
if(!ht)return null;let t={id:0,name:`needs@${C["phone-own-moment"]}`,exercise:ht,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{kt(t,{focus:!0}),Qn(C["phone-own"],C["phone-go-back"])}},C["help-needs"])}function Ce(e={}){
let t=q.ended?null:q.question;if(Jn.hidden=!q.practice,!T.all().welcomed&&!q.ended){Ke("welcome",()=>ae.append(..._n(C,On(),
he,Yn)),e);return}if(V?.is(t)){V.update(t),fe.hidden=!0;return}if(V?.isTouched()&&!e.focus){V.update(null),(t||q.ended)&&
Zo();return}let o=ve==="waiting"||ve==="question";q.ended?Ke("ended",()=>{gt.replaceChildren(it({words:C,notes:T,site:mt})),
ae.append(...Un(C,T,he,gt)),me.open()},e):t?kt(t,e):Ke("waiting",()=>ae.append(...Pn(C)),e),t&&o&&Vn(`${C["phone-new"]} ${t.
exercise.title}`)}var Zo=()=>Qn(C[q.ended?"phone-ended-here":"phone-moved-on"],C[q.ended?"phone-go-notes":"phone-go-new"]);
function Qn(e,t){(fe.hidden||fe.firstChild.textContent!==e)&&fe.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>Ce(
{focus:!0})},t)),fe.hidden=!1}function Wn(){ve="",V=null,q.ended||!T.all().welcomed?Ce():Yn()}function Yn(){T.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=T.all();e&&!t[e]?.done&&Vo(t[e]),Ce({focus:!V})}function Vo(e){!e?.answers||q.ended||
e.question.name===q.question?.name||kt({...e.question,open:!1})}function Hn(e){q=e,q.ended&&T.end(),Ce()}var Qo=()=>T.isSpent(
"join")?{}:{"Ajar-Phone":T.key("join")},Kn=0;function Yo(e){e&&!T.isSpent("join")&&T.spend("join"),clearTimeout(Kn),Kn=setTimeout(
()=>{Gn.textContent=e?"":C["phone-looking"]},e?0:1e3)}var wt=()=>{ve="",V=null,Ce(),me.refresh()},Xn=`api/rooms/${xt}`,yt=Ln(
Xn,T,()=>{V?.refresh(),me.refresh()}),me=Nn({words:C,notes:T,onForget(){q.ended||T.change(e=>{e.welcomed=!0}),wt()}});me.
element.append(s("details",{},s("summary",{},C["phone-leave"]),s("p",{},C["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},C["leave-how"])));function jt(){T.forget(),ot()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},C["phone-title"]),Rn(C),s("div",{class:"ajar-leave"},he.button(),Le({words:C,leave:jt})),
Gn),T.isLost()?s("p",{class:"phone-practice",role:"status"},C["phone-lost"]):null,Jn,fe),ae,me.element,s("div",{class:"a\
jar-on-paper"},he.text()),Zn);Yt(()=>T.forget());Vt(he.open);async function eo(e=1e3){try{({dangers:ft={},needs:ht=null,
site:mt=""}=await(await fetch("danger.json")).json()),V?.look(),gt.replaceChildren(it({words:C,notes:T,site:mt}));for(let o of Object.
values(ft))Qt(Rt(o))}catch{setTimeout(eo,e,Math.min(2*e,6e4))}}function to(){if(eo(),q.ended)T.end();else{let e=()=>Hn({
...q,ended:!0});en(Xn,q.version,{onState:Hn,onReached:Yo,onGone:e,introduce:Qo}),yt.resume()}document.addEventListener("\
visibilitychange",()=>{document.hidden||yt.resume()}),T.listen(()=>{document.hidden||!V?.isTouched()?wt():V.refresh()}),
setTimeout(()=>{T.forget(),wt()},Math.min(Pe,T.all().begun+Pe-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(Wn(),me.refresh())}),Wn()}function Xo(){let e=Object.keys(T.all().entries).length>0;return e&&(q={ended:!0},to()),e}
q?to():ae.append(...qn(C,xt,Xo));
