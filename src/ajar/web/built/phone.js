var Mn=["button","input","select","summary","textarea"],Rn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return Mn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Rn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function z(e,t,...o){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(
r,a);return n.append(...o),n}var F=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),ce=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function be(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var mt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function We(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Se(e,t,o){let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,i={...Fn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,u={...o.answers},l=0,d=null,f=0,h=o.aside??0,x=[t.why?s("p",{class:"\
ajar-why"},t.why):null,t.private?s("p",{class:"ajar-private"},t.private):null].filter(Boolean),S=s("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),j=s("div",{}),y=s("div",{class:"ajar-body"}),P=s("section",{class:"ajar-form","\
aria-labelledby":`${p}-title`},s(`h${r}`,{id:`${p}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,Bn(x,n))]:x,
j,y,S);e.replaceChildren(P);function R(){let m=t.items.filter(O=>ce(O,u));return a&&t.together?[m]:m.map(O=>[O])}let T=m=>{
S.replaceChildren(m)},k=We(n,T);function E(m,O){S.replaceChildren(`${m} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{
u=O,T(""),o.onChange(u),te({focus:!0})}},n["put-back"]))}function g(m,O){u={...u,[m.id]:O},Dn(y),T(""),o.onChange(u),I()}
function w(){A(!0),k.begin(),f=setTimeout(v,8e3)}function v(){f&&(clearTimeout(f),f=0,A(!1),k.end())}function A(m){for(let O of d?.
fieldsets??[])O.disabled=m}function I(){if(!d)return;let{items:m,skip:O,where:C,next:$,enough:H}=d,B=R().length;O.textContent=
W(m)?n["clear-and-skip"]:n.skip,C.textContent=F(n["question-of"],{n:l+1,all:B}),C.hidden=a&&B===1,$.textContent=l===B-1?
n.done:n.next,H.hidden=!D(B)}function D(m){return(o.enough==="at once"||l>0)&&l<m-1&&W(t.items)}function L(){f||(w(),o.onDone(
u))}let W=m=>m.some(({id:O})=>u[O]!=null);function Q(m,O=!0){if(f)return;let C=R();if(l+=m,l>=C.length){l=C.length-1,L();
return}te({focus:O,again:m<0})}function re(m,O){let C=`${p}-${m.id}`,$=s("legend",{},F(m.ask,u)),H=m.hint?s("p",{class:"\
ajar-hint",id:`${C}-hint`},m.hint):null,B=[H,O.mark].filter(Boolean).map(({id:Y})=>Y),U=m.among?{...m,cards:be(m,u)}:m,X=i[m.
kind](U,mt(U,u[m.id]),{words:n,level:r+1,group:C,change:Y=>g(m,Y),say:T,isQuick:o.enough==="at once",...O}),_={class:`aj\
ar-item ajar-${m.kind}`,tabindex:"-1","aria-describedby":B.join(" ")||null};return s("fieldset",_,$,H,X)}function te({focus:m=!1,
again:O=!1}={}){let C=R();l=Math.max(0,Math.min(l,C.length-1));let $=C[l],H=o.mark?.($),B=H?s("p",{class:"ajar-mark",id:`${p}\
-${$[0].id}-mark`},H):null,U=s("div",{class:"ajar-moves"}),X=l>0?()=>Q(-1):null,_=$.map(Ue=>re(Ue,{mark:B,again:O,moves:U,
back:X})),Y=s("button",{type:"button",onclick:()=>{if(f)return;let Ue=u,In=W($);u={...u,...Object.fromEntries($.map(({id:Ln})=>[
Ln,null]))},o.onChange(u),Q(1),In&&E(n.cleared,Ue)}}),ve=s("button",{type:"button",onclick:()=>{f||(T(""),Q(1))}}),pe=s(
"p",{class:"ajar-where"}),ft=s("button",{type:"button",class:"ajar-link",onclick:L},n.enough);d={items:$,skip:Y,where:pe,
next:ve,fieldsets:_,enough:ft},j.replaceChildren(),U.replaceChildren(Y,ve),X&&U.prepend(s("button",{type:"button",onclick:X},
n.back));let ht=_.length===1;B&&ht&&_[0].lastElementChild.before(B),y.replaceChildren(pe,...B&&!ht?[B]:[],..._,U,...o.enough?
[ft]:[]),I(),o.onMove?.(l),m&&(_[0].focus({preventScroll:!0}),pe.scrollIntoView({block:"nearest"}))}function _e(m){if(j.
replaceChildren(),!m||!o.help||h>m.kinds.length)return null;let O=()=>{h=m.kinds.length+1,o.onAside?.(h),j.replaceChildren(),
y.querySelector("[tabindex]").focus()},{help:C,needs:$}=o;return j.append(C.notice(m,{level:r+1,aside:O,needs:$})),j.querySelector(
"[tabindex]")}function ne(m,{focus:O=!1,danger:C=null}={}){d=null;let $=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);
y.replaceChildren(s("div",{class:"ajar-reflection"},$,...m.flatMap(B=>He(B,r+2)),o.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{l=0,te({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{
let B=u;u={},l=0,h=0,o.onAside?.(0),o.onStartOver(),te({focus:!0}),E(n["started-over"],B)}},n["start-over"])));let H=_e(
C);O&&(H??$).focus()}function we(m){let O=y.contains(document.activeElement);O&&d&&!f||(v(),u={...m.answers},m.done?ne(m.
reflection,{focus:O,danger:m.danger}):(l=m.at??Math.max(0,R().findIndex(C=>C.some(({id:$})=>u[$]==null))),te()))}let{done:Pe,
reflection:oe,danger:b}=o;return we({answers:u,at:o.at,done:Pe,reflection:oe,danger:b}),{update:we,release:v,say:m=>{v(),
T(m)}}}var Bn=(e,t)=>e.length?s("details",{},s("summary",{},t["why-this"]),...e):"";function Dn(e){for(let t of e.querySelectorAll(
"input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var He=({heading:e,said:t,
words:o},n)=>[e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"\
ajar-said"},t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),Fn={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},
(a,c)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-desc\
ribedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"\
ajar-numbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}\
-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},
i=()=>r(a.length||c.trim()?{chosen:[...a],own:c}:null),p=e.many?"checkbox":"radio",u=e.cards.map(d=>s("input",{type:p,name:n,
value:d.id,checked:a.includes(d.id),onchange:f=>{e.many?a=a.filter(h=>h!==d.id).concat(f.target.checked?d.id:[]):(a=[d.id],
c="",l&&(l.value="")),i()}})),l=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:d=>{c=d.target.value,!e.many&&
c.trim()&&(a=[],u.forEach(f=>{f.checked=!1})),i()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((d,f)=>s("label",{class:"ajar-card"},u[f],s("span",{},d.text))),l?s(
"label",{class:"ajar-own"},s("span",{},e.own),l):null)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{
...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.
long&&(r.value=t??""),s("label",{class:"ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s(
"div",{}),a=()=>{let d=[...r.querySelectorAll("input")].map(f=>f.value).filter(f=>f.trim());n(d.length?d:null)},c=()=>[...r.
children].forEach((d,f)=>{d.querySelector("label > span").textContent=F(o.line,{n:f+1}),d.querySelector("button").setAttribute(
"aria-label",F(o["remove-line"],{n:f+1}))}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),r.lastElementChild.
querySelector("input").focus()}},o["add-line"]),p=()=>{c(),i.hidden=r.children.length>=e.most},u=d=>{let f=s("div",{class:"\
ajar-line"},s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:d,maxlength:2e4,oninput:a})),s("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=f.nextElementSibling||f.previousElementSibling;f.remove(),h||
u(""),p(),a(),(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(f),p()},l=t||[];for(let d=0;d<Math.
max(e.lines,l.length);d++)u(l[d]??"");return s("div",{class:"ajar-lines"},r,i)},date(e,t,{words:o,change:n}){return s("l\
abel",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var gt=[1,1],qn=[0,0],_n="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Pn=new RegExp(`(${_n})|[.…]+|[\
!?;\\n]`,"gu"),Un=/[\u0300-\u036f'’‘ʼ]/g,Wn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ke=new WeakMap;function kt(e,t){
let{passes:o,kinds:n,learned:r}=Hn(t),{line:a,places:c}=Vn(e),i=a;for(let[d,f]of bt(o,a))i=i.slice(0,d)+i.slice(d,f).replace(
/[^ ]/g,"_")+i.slice(f);let p=Object.entries(n).flatMap(([d,f])=>bt(f,i).map(([h,x])=>({kind:d,start:h,end:x-1}))),u=r?Kn(
p,a,r):p,l=(d,f)=>d.span[0]-f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return u.map(({kind:d,start:f,
end:h})=>({kind:d,span:[c[f][0],c[h][1]]})).sort(l)}function Hn(e){return Ke.has(e)||Ke.set(e,Gn(e)),Ke.get(e)}function Kn(e,t,o){let{weights:n,kinds:r,limit:a,least:c}=o,i=zn(
t,o),p=i.slice(1).map((j,y)=>[...i[y],...j]),u=j=>{let y=new Set(j.flatMap(P=>P.places));return wt(n,y)/Math.sqrt(y.size)},
l=[...i,...p];if(e.length)return ze(l,u)[1]>c?e:[];let d=l.filter(j=>j.length>4),[f,h]=ze(d,u);if(!(h>a))return[];let x=new Set(
f.flatMap(j=>j.places.slice(0,2))),[S]=ze(Object.keys(r),j=>wt(r[j],x));return[{kind:S,start:f[0].start,end:f.at(-1).start}]}
function zn(e,{numbers:t,weights:o}){let n=gt,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?gt:t.get(a[0])??
qn,p=[[0,i[0]],[1,i[1]],[n[0],i[0]],[n[1],i[1]]],u=([l,d],f)=>((f*16411+l)*16411+d)%o.length;r.at(-1).push({start:a.index,
places:p.map(u)}),n=i,c&&r.push([])}return r.filter(a=>a.length)}var ze=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?
n:o,[null,-1/0]),wt=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),xt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function bt(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Gn({lists:e,passes:t,phrases:o,
learned:n}){let r={};for(let[i,p]of Object.entries(e))r[i]=yt(p,r);let a=i=>new RegExp(i.map(p=>yt(p,r)).join("|"),"y"),
c=Object.entries(o).map(([i,p])=>[i,a(p)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&Jn(n)}}function Jn({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,i=2;for(let l of e){for(let d of l.split(" "))c.set(
d,[i,i]);i++}for(let[l,d]of t.entries())for(let f of d.split(" "))c.set(f,[i++,2+e.length+l]);let p=l=>[...l.join("")].map(
d=>d.charCodeAt(0)-87),u=Object.entries(n).map(([l,d])=>[l,p(d)]);return{numbers:c,weights:p(o),kinds:Object.fromEntries(
u),limit:r,least:a}}function yt(e,t){return`(?:${(e.match(Wn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?
"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Zn(r)).join("")})`}function Zn(e){let t=jt(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var jt=e=>e.normalize("NFKD").replace(Un,"").toLowerCase();function Vn(e){let t="",o=[];for(let n of e.
matchAll(Pn)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?jt(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}function Oe({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var vt=["emergency","crisis","violence","agency","worried","child"],Yn=["crisis","violence"],At='a[href$="#Help-lines"]',
G=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function St(){for(let e of G().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&G().listeners.delete(e),e.shown||(e.shown=t)}}function Qn(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:p})=>p===i))??""}function Et(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(u=>kt(u,c)),p=xt(i,c);if(p)return{...p,
kinds:[...new Set(i.map(({kind:u})=>u))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Ge=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),Je=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
Ot=e=>`tel:${e.match(/\d+/)[0]}`;function Ct({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(G().countries=
t);let r=()=>G().countries,a=()=>G().chosen||Qn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(g=>g.code===a());function i(g){G().chosen=g,St();for(let{element:w,draw:v}of G().
listeners)v(w)}function p(g,w){return w(g),G().listeners.add({element:g,draw:w,shown:!1}),queueMicrotask(St),g}let u=g=>p(
s("div",{}),w=>w.replaceChildren(...g())),l=()=>{let g=[...r(),{code:"-",country:e["help-elsewhere"]}],w=s("select",{onchange:()=>{
i(w.value),n(w.value)}},...g.map(v=>s("option",{value:v.code},v.country)));return p(w,()=>{w.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),w)},d=({say:g,to:w},v)=>{if(/^(tel|sms):/.test(w))return s("a",
{class:v?"ajar-reach":"ajar-reach ajar-first",href:w},s("span",{},...Je(g)));let A=s("span",{},g),I=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":F(e["help-copy-what"],{address:w}),onclick:async()=>{await Xn(w,A)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},A," ",I)},f=g=>s("li",{},s("p",{class:"ajar-for"},g.
for_what),s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...g.reach.map(d))),h=({emergency:g,note:w})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),w?s("\
p",{class:"ajar-hint"},w):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Ot(g)},F(e["help-call"],{number:g})))),
x=g=>u(()=>{let w=c();if(!w)return[s("p",{},e["help-elsewhere-how"])];let v=g.flatMap(A=>A==="emergency"?h(w):Ge(w,[A]).
map(f));return[s("ul",{class:"ajar-help-lines"},...v)]});function S(){Oe({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},l(),Ae({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),x(vt),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:g,text:w,now:v,lines:A,kinds:I,
countries:D},{level:L,aside:W,needs:Q}){return D&&!E()&&(G().countries=D),s("section",{class:"ajar-danger"},s(`h${L}`,{tabindex:"\
-1"},g),s("p",{},w),I.length?null:Q?.()??null,l(),x(A),s("ul",{class:"ajar-todo"},...v.map(re=>s("li",{},re))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:W},e["help-aside"]))}let y=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:S},e["help-get"]);function P({emergency:g,...w}){let A=Yn.map(D=>Ge(w,[D])[0]?.
reach??[]).flatMap(D=>["tel:","sms:"].map(L=>D.find(({to:W})=>W.startsWith(L))));return[{say:F(e["help-call"],{number:g}),
to:Ot(g)},...A.filter(Boolean)]}let R=(g=`${e["help-line"]} `)=>u(()=>{let w=c(),v=(w?P(w):[]).flatMap(({say:D,to:L},W)=>[
W?" · ":"",s("a",{href:L},...Je(D))]),A=s("button",{type:"button",class:"ajar-link",onclick:S},e["help-get"]),I=s("span",
{class:"ajar-off-paper"},v.length?" · ":"",A);return[s("p",{class:"ajar-help-line"},g,...v,I)]});function T(g){if(!E())
return;let[w]=[...g.querySelectorAll(At)].reverse();w?.closest("p, ul").after(R(""));for(let v of g.querySelectorAll("de\
tails"))v.open=v.querySelector("summary").textContent===c()?.country}let k=()=>u(()=>{let g=c();return g?[s("p",{},s("b",
{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${F(e["help-call"],{number:g.emergency})}`),s("ul",
{},...Ge(g,vt).map(({for_what:w,name:v,reach:A,hours:I})=>s("li",{},...Je(`${w}: ${v}. ${A.map(({say:D})=>D).join(" · ")}\
. ${I}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),E=()=>r().length>0;return{open:S,notice:j,button:y,line:R,addNumbers:T,
text:k,choose:i,code:a,isKnown:E}}var Ae=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Nt(e){if(G().open){G().open=e;return}G().open=e,window.addEventListener("click",
t=>{t.target.closest?.(At)&&(t.preventDefault(),t.stopPropagation(),G().open())},{capture:!0})}async function Xn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var eo="about:blank";function Ze(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(eo)}function $t(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ze()))},{capture:!0})}var Ve=new Set,Ye=()=>{if(!document.hidden)for(let e of[...Ve])e(Math.random()*1e3)};window.addEventListener("online",Ye);
window.addEventListener("pageshow",Ye);document.addEventListener("visibilitychange",Ye);var Ee=e=>new Promise(t=>{let o,
n=()=>{Ve.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Ve.add(r),o=setTimeout(n,e)}),Ce=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Ne=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var to=5e4,Tt=8e3;function It(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,p=!0,u=!1,l=0,
d=null,f=null;async function h(k,E){f=new AbortController;let{signal:g}=f,w=setTimeout(()=>f.abort(),Tt),v=await fetch(k,
{headers:{...E,...a()},cache:"no-store",signal:g}).finally(()=>clearTimeout(w));if(v.ok||v.status===304)return v;let A=await v.
json();throw c.includes(A.error)&&(R(),r(A.error)),Object.assign(new Error(A.error),{requested:Ne(v)})}async function x(){
let E=(await h(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),g=new TextDecoder;for(let w="",v=!0;;){let A=setTimeout(
()=>{p&&(p=!v),f.abort()},v?Tt:to),{done:I,value:D}=await E.read().finally(()=>clearTimeout(A));if(I&&v)throw new Error;
if(I)return;let L=(w+g.decode(D,{stream:!0})).split(`

`);w=L.pop();for(let W of L){let Q=W.split(`
`).find(re=>re.startsWith("data:"));Q&&(v=!1,j(JSON.parse(Q.slice(5))))}}}async function S(){let k=await h(e,d?{"If-None\
-Match":d}:{});k.ok&&j(await k.json()),d=k.headers.get("ETag"),y()}function j(k){y(),!(k.version<i)&&(i=k.version,k.ended&&
R(),o(k))}function y(){l=0,n(!0)}async function P(){for(;!u;){let k=Math.random()*2e3;try{p&&l%2===0?await x():(await S(),
k+=3e3)}catch(E){if(u)return;l||n(!1),k=Ce(l++,E.requested)}u||await Ee(k)}}function R(){u=!0,f?.abort()}let T=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?T=Date.now():Date.now()-T>5e3&&f.abort()}),window.
addEventListener("pageshow",({persisted:k})=>{k&&f.abort()}),window.addEventListener("offline",()=>f.abort()),P(),R}function $e(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function Lt({pathname:e}){let t=e.
split("/").pop();try{return $e(decodeURIComponent(t))}catch{return $e(t)}}var Mt="#notes=";var no=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),Rt=()=>typeof CompressionStream==
"function";async function Bt(e){let t=await no(new TextEncoder().encode(e),new CompressionStream("deflate-raw")),o=Array.
from(t,n=>String.fromCharCode(n)).join("");return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Dt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",oo=new RegExp(`^${Dt}+|${Dt}\
+$`,"g");var Te=e=>e.replace(oo,"");var Ft=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function de(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>qt(e.cards,o)),Te(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${qt(e.piles,t[o.id])}`);case"date":return[Ft(t)];case"\
list":return t.map(Te);default:return[Te(`${t}`)]}}var qt=(e,t)=>e.find(o=>o.id===t)?.text??t;var so="~own";function fe({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!ce(n,o)))if(n.kind==="choic\
e"){let c=(n.among?be(n,o):n.cards).map(p=>p.id).filter(p=>r.chosen.includes(p)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function _t({exercise:e,tallied:t},o){let n=fe(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[so]:[]]}return r}function Pt({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var Qe=(e,t)=>F(e.ask,t),ye=({exercise:e,tallied:t},o,n)=>{let r=fe(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||Qe(a,r),said:de(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var ro=/[\u202a-\u202e\u2066-\u2069]/g,Ut=({items:e},t)=>{let o=fe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Qe(n,o),answer:o[n.id],...n.cards?{"in-words":de(n,o[n.id])}:{}}))};function Ie(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Ut(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),p=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:p,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Ut(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(ro,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Wt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var co=e=>/^https:\/\/[^\s/]/.test(e??"");function Xe({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!co(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:l})=>l),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function p(){let l=await Bt(Ie(
r));l.length>3e4?c.textContent=e["phone-home-long"]:n(o+Mt+l)}let u=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:p},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},F(e["phone-home-how"],{place:new URL(o).host})),...a&&Rt()?u:[],i)}var K=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),J=e=>typeof e=="string",ee=e=>Number.isInteger(e)&&e>=0,io=e=>ee(
e)&&e<=10,Kt=e=>J(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),ke=e=>Array.isArray(e)&&e.every(J),Ht=e=>Array.isArray(e)&&e.every(t=>J(
t?.id)&&J(t.text)),zt={ruler:io,choice:e=>K(e)&&ke(e.chosen)&&J(e.own),sort:(e,{piles:t})=>K(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:J,list:ke,date:e=>J(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},lo=e=>J(e?.id)&&J(e.ask)&&Object.hasOwn(
zt,e.kind)&&(!["choice","sort"].includes(e.kind)||Ht(e.cards))&&(e.kind!=="sort"||Ht(e.piles))&&(e.among==null||J(e.among.
item)&&ke(e.among.piles)),uo=(e,t)=>e?.name===t&&ee(e.id)&&ee(e.round)&&ke(e.tallied)&&J(e.exercise?.title)&&(e.exercise.
story==null||ke(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(lo),
po={at:ee,aside:ee,keeps:ee,late:ee,refused:ee,done:e=>typeof e=="boolean",when:J,added:e=>K(e)&&ee(e.round)&&K(e.answers),
sending:e=>K(e)&&ee(e.question)&&ee(e.round)&&Kt(e.key)&&K(e.answers)&&K(e.moved)};function fo({question:e,answers:t,...o}){
let n={question:e};if(K(t)){let r=({id:c,kind:i,...p})=>Object.hasOwn(t,c)&&(t[c]===null||zt[i](t[c],p)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||po[r]?.(a))&&
(n[r]=a);return n}function Le(e){if(!K(e)||!Number.isFinite(e.begun)||!K(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>K(n)&&uo(n.question,o)).map(([o,n])=>[o,fo(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...J(e.place)?{place:e.place}:{}}}function Me(e){if(!K(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,K(c)&&(c.spent===!0||Kt(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function Gt(e,t){let o=n=>K(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Yt,et]=["ajar-notes ","ajar-keys "],xe="ajar-probe",Re=12*36e5;function ae(e){try{return e()}catch{return}}function Qt(e){
let t=new Map,o=n=>ae(()=>window[e].getItem(n));return{get:(n,r)=>r(ae(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ae(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ae(()=>window[e].
removeItem(n))},names:()=>ae(()=>Object.keys(window[e]))??[]}}var Z=Qt("localStorage"),he=Qt("sessionStorage"),Xt=()=>ae(
()=>{window.localStorage.setItem(xe,xe);let e=window.localStorage.getItem(xe)===xe;return window.localStorage.removeItem(
xe),e})??!1,Jt=e=>Me(ae(()=>history.state[e])),Zt=(e,t)=>ae(()=>history.replaceState({[e]:t},"")),tt=({begun:e})=>Math.abs(
Date.now()-e)>Re,en=()=>({begun:Date.now(),broken:!0}),Vt=e=>e;function ho(e){for(let[t,o]of[[Yt,Le],[et,Me]])for(let n of Z.
names())if(n.startsWith(t)&&n!==t+e){let r=Z.get(n,o);!r&&t===et?Z.set(n,en()):(!r||tt(r))&&Z.remove(n)}}var mo=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function tn(e,t=!1){let[o,n]=[Yt+e,et+e],r=h=>h.get(o,Le),a=()=>r(he)??r(Z)??{begun:Date.now(),entries:{}};function c(h){
let x=a();h(x),(r(he)?he:Z).set(o,x)}let i=()=>Z.get(n,Me)??(Z.get(n,Vt)===null?null:en());function p(){let[h,x]=[Jt(n)??
{},i()??{}],S={begun:Date.now(),...h,...x};for(let[j,y]of Object.entries(x))y?.spent&&h[j]&&(S[j]={...h[j],...y});return S}
function u(h){let{[h]:x,broken:S}=p();return!!(!x&&S)}function l(h){Z.set(n,h),Zt(n,h)}let d=(h,x)=>{let S=p();l({...S,[h]:{
...S[h],...x}})},f=[he,Z].some(h=>!Gt(h.get(o,Vt),h.get(o,Le)));if(ho(t?e:null),t){let h=Date.now();tt(a())&&c(x=>Object.
assign(x,{begun:h})),(i()||Jt(n))&&l(tt(p())?{...p(),begun:h}:p())}return{all:a,change:c,entry:h=>a().entries[h],update:(h,x)=>c(
({entries:S})=>{S[h]={...S[h],...x}}),remove:h=>c(({entries:x})=>{delete x[h]}),key(h){return p()[h]?.key||d(h,{key:mo()}),
p()[h].key},spend:h=>d(h,{spent:!0}),isSpent:h=>u(h)||!!p()[h]?.spent,isUnsure:u,isLost:()=>f,forget(){Z.remove(o),he.remove(
o)},end(){he.set(o,a()),Z.remove(o),Z.remove(n),Zt(n,null)},listen:h=>window.addEventListener("storage",({key:x})=>{(x===
null||x===o||x===n)&&h()})}}var[go,wo,Be]=[9,28,30],me=e=>go+wo*e,nn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function bo(e,t,o){let n=t.at(-1),r=(a,c,i)=>z("line",{x1:me(a),x2:me(c),
y1:Be,y2:Be,class:i});return z("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>z("text",{x:me(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>z("circle",{cx:me(a),cy:Be,r:5,class:"phone-then"})),z("circle",{cx:me(n.value),cy:Be,
r:8,class:"phone-now"}),z("text",{x:me(n.value),y:16,class:"phone-value"},`${n.value}`))}function on(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:p})=>p[r.id]!=null).map(({moment:p,
answers:u})=>({moment:p,value:u[r.id]})),c=r.said||r.ask,i=a.map(({moment:p,value:u})=>F(t["phone-rulers-at"],{n:u,moment:p})).
join(", ");return s("div",{},s("h3",{},c),bo(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function sn({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),p=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),u=s("footer",{},c,i,p);for(let S of[c,i])S.addEventListener("toggle",()=>S.open&&x());let l=(S,j)=>s(
"button",{type:"button",onclick:j},S);function d(){t.forget(),p.textContent=e["phone-forgotten"],p.focus(),o()}function f(){
let S=s("div",{}),j=l(e["phone-forget"],()=>{let y=l(e["phone-forget-no"],()=>{S.replaceChildren(j),j.focus()});S.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},y,l(e["phone-forget"],d))),y.focus()});return S.append(j),
S}function h([S,{question:j,answers:y}]){let P=S.split(/@(.*)/s)[1],{title:R}=j.exercise;return[s("h3",{},P?`${R} (${P})`:
R),s("div",{class:"ajar-reflection"},...ye(j,y,e["phone-stays"]).flatMap(T=>He(T,4)))]}function x(){let{entries:S}=t.all();
Object.keys(S).length&&(p.textContent="");let j=Object.entries(S).filter(([,{question:P,answers:R}])=>R&&ye(P,R,"").length),
y=nn(S);c.hidden=!y.length,i.hidden=!j.length,y.length&&c.open&&r.replaceChildren(on(y,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),l(e["phone-notes-keep"],()=>Wt(
"notes.json",Ie(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),f(),...j.flatMap(h))}return x(),{element:u,
refresh:x,open(){n=!0,i.open=!0,x()}}}var nt=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function De(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:p,isQuick:u}){let l={...t},{cards:d,piles:f}=e,h=k=>f.find(E=>E.id===k).text,x=s("div",{class:"ajar-one"});
function S(k,E){l={...l,[k.id]:E},E||delete l[k.id],r(Object.keys(l).length?l:null),E&&a(F(o.moved,{card:k.text,pile:h(E)}))}
function j(k,{focus:E=!0,back:g=k?()=>j(k-1):p,onward:w=()=>P(k+1)}={}){let v=d[k],A=F(o["card-of"],{n:k+1,all:d.length}),
I=s("div",{class:"ajar-one-card",role:"group","aria-label":A,tabindex:"-1"},s("p",{class:"ajar-where"},A),s("p",{},v.text)),
D=L=>{S(v,L),w()};i.hidden=!0,x.replaceChildren(I,s("div",{class:"ajar-one-piles"},...f.map(({id:L,text:W})=>nt(W,()=>D(
L),{"aria-pressed":`${l[v.id]===L}`}))),s("div",{class:"ajar-one-also"},g?y(o.back,()=>g()):s("span",{}),y(o["card-out"],
()=>D("")),u?s("span",{}):y(o["card-enough"],()=>R()))),E&&I.focus({preventScroll:!0})}let y=(k,E)=>nt(k,E,{class:"ajar-\
link"}),P=k=>k<d.length?j(k):R();function R({focus:k=!0}={}){let E=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),g=(w,v)=>{let A=d.
filter(L=>(l[L.id]??"")===v),I=L=>j(d.indexOf(L),{back:R,onward:R}),D=A.map(L=>s("li",{},nt(L.text,()=>I(L))));return D.
length?[s(`h${n+1}`,{},w),s("ul",{},...D)]:[]};x.replaceChildren(E,s("p",{class:"ajar-hint"},o["cards-all-how"]),...f.flatMap(
({id:w,text:v})=>g(v,w)),...g(o["cards-out"],"")),i.hidden=!1,k&&(E.focus({preventScroll:!0}),x.scrollIntoView({block:"n\
earest"}))}let T=d.map(k=>!!l[k.id]).lastIndexOf(!0)+1;return T===d.length||c&&T?R({focus:!1}):j(T,{focus:!1}),x}function rn(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function p(l){if(!(i&&l)){if(i=!1,c.hidden=!l||!e.some(d=>ce(d,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:u},t["phone-afterward-begin"]))}}function u(){i=
!0;let l=Se(c,{title:a,items:e},{words:t,level:2,small:!0,sort:De,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(d){
l.release(),i=!1,r(d)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:p,isBegun:()=>i}}var ot=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function an(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:p}=o,{name:u,exercise:l}=t,d=b=>b.setting==="afterward",f=l.items.filter(d),h=l.items.filter(b=>!d(b)),x=t,
S=0,j=!1,y=()=>r.entry(u)??{},P=()=>!!x?.open,R=({sending:b,added:m})=>!!(b||m?.round===T()),T=()=>(x??t).round,k=b=>ye(
t,b,n["phone-stays"]),E=null,g=null;function w(b){return JSON.stringify(b)===g?!1:(g=JSON.stringify(b),E=o.noticeAfter(l.
items,b),!!E)}let v=s("p",{class:"phone-closed"},n["phone-closed"]),A=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),I=s("div",{});e.replaceChildren(v,I);function D(b){let[m,...O]=b;if(!P()||!b.some(({id:$})=>t.tallied.
includes($)))return n["phone-stays"];let C=O.length?n["phone-can-add-all"]:n[m.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},C)}let L=b=>r.update(u,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...b}),W=()=>o.tell(l.story),Q=Se(I,{...l,items:h},{words:n,mark:D,level:1,small:!0,sort:De,beside:l.story?.length?
[ot(n.story,W,"ajar-link")]:[],answers:y().answers,at:y().at,done:y().done,reflection:k(y().answers??{}),help:p,aside:y().
aside,needs:o.wayToNeeds,below:()=>u.startsWith("plan@")?p.line():null,onAside:b=>r.update(u,{aside:b}),onMove:b=>{S=b,y().
answers&&r.update(u,{at:S})},onChange:b=>{L({answers:b,at:S,done:!1,keeps:null}),oe()},onDone:re,onStartOver:()=>{r.remove(
u),oe(),c()}});function re(b){L({answers:fe(l,b),done:!0}),w(y().answers),Q.update({answers:b,done:!0,reflection:k(b),danger:E}),
oe(),(I.querySelector(".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),
c()}let te=rn(f,{words:n,answers:()=>y().answers,onChange:b=>r.update(u,{answers:b}),onDone:re});e.append(te.element),I.
querySelector(".ajar-body").before(A);function _e(b){let m=_t(t,b.answers),O=r.entry(t.since)?.added?.answers;return{answers:m,
moved:Pt(t,m,O)}}function ne(b,...m){let O=s("h2",{id:"phone-add",tabindex:"-1"},b),C=s("div",{},O,...m.map(B=>typeof B==
"string"?s("p",{},B):B));if(C.textContent===A.textContent)return;let $=j||A.contains(document.activeElement),H=A.textContent;
A.replaceChildren(...C.childNodes),$?O.focus({preventScroll:!0}):H&&i(b)}function we(b){b(),j=!0,oe(),j=!1}function Pe({
answers:b,moved:m}){let O=l.items.filter(_=>_.id in b).map(_=>{let[Y,...ve]=_.kind==="sort"?[]:de(_,y().answers[_.id]),pe=_.
said||_.ask;return s("li",{},Y&&!ve.length&&!_.own?`${pe}: ${Y}`:pe)}),C=()=>we(()=>a.add(u,x,b,m)),$=()=>we(()=>r.update(
u,{keeps:T()})),{added:H,keeps:B}=y(),U=B===T(),X=O.length>0;ne(n[U?"phone-kept":X?"phone-add-title":"phone-done-ask"],...U?
[n["phone-kept-how"]]:[],...H&&!U?[n["phone-again"]]:[],...X?[n["phone-add-what"],s("ul",{},...O)]:[n["phone-done-what"]],
...Object.keys(m).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},U?null:ot(n["phone-\
keep-mine"],$),ot(n[X?"phone-add":"phone-done"],C)))}function oe(){let{done:b,sending:m,added:O,late:C,refused:$,keeps:H}=y();
v.hidden=P()||!!b||!!t.own,A.hidden=!b;let B=I.querySelector(".ajar-reflection + .ajar-moves");if(B&&(B.hidden=R(y())),!b){
te.offer(!1),A.replaceChildren(),g=null;return}let{answers:U}=y();w(U)&&Q.update({answers:U,done:!0,reflection:k(U),danger:E});
let X=_e(y()),_=`${t.id}.${T()}`;if(m)ne(n["phone-sending"],n["phone-sending-how"]);else if(O?.round===T()){let Y=Object.
keys(O.answers).length;ne(n[Y?"phone-added":"phone-done-title"],n[Y?"phone-added-how":"phone-done-how"])}else C===T()?ne(
n["phone-here"],n["phone-late"]):$===T()?ne(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(_)?ne(n["phon\
e-here"],n[r.isUnsure(_)?"phone-unsure":"phone-once"]):P()?Pe(X):ne(n["phone-here"],n["phone-closed-done"]):ne(n["phone-\
here"],n["phone-all-here"]);te.offer(!A.querySelector(".ajar-moves")||H===T())}return oe(),{name:u,is:b=>b?.id===t.id&&JSON.
stringify(b.exercise)===JSON.stringify(l),isTouched(){let{answers:b={},at:m=0,done:O}=y(),C=e.contains(document.activeElement)&&
document.activeElement.matches("input, textarea");return te.isBegun()||!O&&(C||m>0||Object.values(b).some($=>$!=null))},
update(b){x=b,oe()},refresh:oe,look(){g=null,oe()}}}var yo=15e3;async function ko(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(yo)});n=Ne(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Ee(Ce(o,n))}}function cn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await ko(`${e}/answers`,c),{question:p,
round:u,answers:l}=c;i||t.spend(`${p}.${u}`);let d=i?["closed","no-room"].includes(i)?{late:u}:{refused:u}:{added:{round:u,
answers:l}};t.entry(a)&&t.update(a,{sending:null,...d}),n.delete(c.key),o()}return{add(a,{id:c,round:i},p,u){let l={question:c,
round:i,key:t.key(`${c}.${i}`),answers:p,moved:u};t.update(a,{sending:l}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var un="text-size",Fe=[.9,1,1.15,1.3,1.5],ln=1;function xo(){try{let e=Fe.indexOf(Number(sessionStorage.getItem(un)));return e<
0?ln:e}catch{return ln}}function pn(e){let t=xo();function o(){document.documentElement.style.setProperty("--phone-size",
Fe[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,Fe.length-1)),o();
try{sessionStorage.setItem(un,Fe[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function dn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?F(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:F(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function hn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=We(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let p=$e(r.value);a.begin();let{why:u}=await dn(p,e);a.end(),n.textContent=u||e["keep-opening"],u?r.focus():location.replace(
p)};return t&&dn(t,e).then(({why:i,isGone:p})=>{p&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function mn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var jo=()=>z("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},z("path",{d:"M11 8h42v68H11z",class:"phone-light"}),z("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),z("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),z("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),gn=e=>[
s("div",{class:"phone-waiting"},jo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],wn=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var lt=e=>JSON.parse(document.getElementById(e).textContent),N=lt("words"),ut=document.getElementById("code").textContent||
Lt(location),xn=lt("help"),le=Ct({words:N,countries:xn,leave:dt});le.choose(xn.find(({home:e})=>e)?.code??"");var jn={},
st=null,rt="",q=lt("state"),M=tn(ut,!!q&&!q.ended),se=s("main",{}),at=s("div",{}),vn=s("p",{class:"phone-looking",role:"\
status"}),Sn=s("p",{class:"phone-practice",hidden:!0},N["phone-practice"]),ie=s("div",{class:"phone-banner",role:"status",
hidden:!0}),On=s("p",{class:"phone-unseen",role:"status"}),An=e=>{On.textContent=e},ge="",V=null;function qe(e,t,{focus:o=!1}={}){
if(e===ge&&e!=="question")return;let n=o||se.contains(document.activeElement);if(ge=e,V=null,ie.hidden=!0,se.replaceChildren(),
t(),!n)return;let r=se.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function pt(e,t){
qe("question",()=>{V=an(se,e,{words:N,notes:M,send:it,announce:An,changed:()=>ue.refresh(),help:le,tell:vo,wayToNeeds:So,
noticeAfter:(o,n)=>Et(o,n,jn)}),M.all().place!==e.name&&M.change(o=>{o.place=e.name})},t)}function vo(e){Oe({title:N.story,
close:N["help-close"],bar:s("div",{class:"ajar-help-bar"},Ae({words:N,leave:dt})),parts:e.map(t=>s("p",{},t))})}function So(){
if(!st)return null;let t={id:0,name:`needs@${N["phone-own-moment"]}`,exercise:st,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{pt(t,{focus:!0}),En(N["phone-own"],N["phone-go-back"])}},N["help-needs"])}function je(e={}){
let t=q.ended?null:q.question;if(Sn.hidden=!q.practice,!M.all().welcomed&&!q.ended){qe("welcome",()=>se.append(...mn(N,Xt(),
le,Cn)),e);return}if(V?.is(t)){V.update(t),ie.hidden=!0;return}if(V?.isTouched()&&!e.focus){V.update(null),(t||q.ended)&&
Oo();return}let o=ge==="waiting"||ge==="question";q.ended?qe("ended",()=>{at.replaceChildren(Xe({words:N,notes:M,site:rt})),
se.append(...wn(N,M,le,at)),ue.open()},e):t?pt(t,e):qe("waiting",()=>se.append(...gn(N)),e),t&&o&&An(`${N["phone-new"]} ${t.
exercise.title}`)}var Oo=()=>En(N[q.ended?"phone-ended-here":"phone-moved-on"],N[q.ended?"phone-go-notes":"phone-go-new"]);
function En(e,t){(ie.hidden||ie.firstChild.textContent!==e)&&ie.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>je(
{focus:!0})},t)),ie.hidden=!1}function bn(){ge="",V=null,q.ended||!M.all().welcomed?je():Cn()}function Cn(){M.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=M.all();e&&!t[e]?.done&&Ao(t[e]),je({focus:!V})}function Ao(e){!e?.answers||q.ended||
e.question.name===q.question?.name||pt({...e.question,open:!1})}function yn(e){q=e,q.ended&&M.end(),je()}var Eo=()=>M.isSpent(
"join")?{}:{"Ajar-Phone":M.key("join")},kn=0;function Co(e){e&&!M.isSpent("join")&&M.spend("join"),clearTimeout(kn),kn=setTimeout(
()=>{vn.textContent=e?"":N["phone-looking"]},e?0:1e3)}var ct=()=>{ge="",V=null,je(),ue.refresh()},Nn=`api/rooms/${ut}`,it=cn(
Nn,M,()=>{V?.refresh(),ue.refresh()}),ue=sn({words:N,notes:M,onForget(){q.ended||M.change(e=>{e.welcomed=!0}),ct()}});ue.
element.append(s("details",{},s("summary",{},N["phone-leave"]),s("p",{},N["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},N["leave-how"])));function dt(){M.forget(),Ze()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},N["phone-title"]),pn(N),s("div",{class:"ajar-leave"},le.button(),Ae({words:N,leave:dt})),
vn),M.isLost()?s("p",{class:"phone-practice",role:"status"},N["phone-lost"]):null,Sn,ie),se,ue.element,s("div",{class:"a\
jar-on-paper"},le.text()),On);$t(()=>M.forget());Nt(le.open);async function $n(e=1e3){try{({dangers:jn={},needs:st=null,
site:rt=""}=await(await fetch("danger.json")).json()),V?.look(),at.replaceChildren(Xe({words:N,notes:M,site:rt}))}catch{
setTimeout($n,e,Math.min(2*e,6e4))}}function Tn(){if($n(),q.ended)M.end();else{let e=()=>yn({...q,ended:!0});It(Nn,q.version,
{onState:yn,onReached:Co,onGone:e,introduce:Eo}),it.resume()}document.addEventListener("visibilitychange",()=>{document.
hidden||it.resume()}),M.listen(()=>{document.hidden||!V?.isTouched()?ct():V.refresh()}),setTimeout(()=>{M.forget(),ct()},
Math.min(Re,M.all().begun+Re-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{e&&(bn(),ue.refresh())}),
bn()}function No(){let e=Object.keys(M.all().entries).length>0;return e&&(q={ended:!0},Tn()),e}q?Tn():se.append(...hn(N,
ut,No));
