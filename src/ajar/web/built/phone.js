var qn=["button","input","select","summary","textarea"],_n=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return qn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),_n.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function J(e,t,...o){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(
r,a);return n.append(...o),n}var D=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),pe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function je(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var kt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function ze(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Ce(e,t,o){let{words:n,level:r=3,small:a=!1,folded:c=!1,brief:i=!1,beside:u=[]}=o,h={...Un,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,l={...o.answers},d=0,f=null,y=0,x=o.
aside??0,S=t.why?s("p",{class:"ajar-why"},t.why):"",j=t.private?s("p",{class:"ajar-private"},t.private):"",_=!1,M=s("p",
{class:"ajar-status",role:"status","aria-live":"polite"}),T=s("div",{}),b=s("div",{class:"ajar-body"}),C=s("section",{class:"\
ajar-form","aria-labelledby":`${p}-title`},s(`h${r}`,{id:`${p}-title`},t.title),...a||c?[s("div",{class:"ajar-beside"},...u,
S?Pn([S],n):""),j]:[S,j],T,b,M);e.replaceChildren(C);function m(){let g=t.items.filter(O=>pe(O,l));if(i){let O=_?g.filter(
E=>E.after).map(E=>[E]):[];return[g.filter(E=>!E.after),...O]}return a&&t.together?[g]:g.map(O=>[O])}let w=g=>{M.replaceChildren(
g)},v=ze(n,w);function A(g,O){M.replaceChildren(`${g} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{l=O,w(""),
o.onChange(l),le({focus:!0})}},n["put-back"]))}function L(g,O){l={...l,[g.id]:O},Wn(b),w(""),o.onChange(l),ne()}function B(){
H(!0),v.begin(),y=setTimeout(N,8e3)}function N(){y&&(clearTimeout(y),y=0,H(!1),v.end())}function H(g){for(let O of f?.fieldsets??
[])O.disabled=g}function ne(){if(!f)return;let{items:g,skip:O,where:E,next:R,enough:F,whys:W}=f,K=m().length;O.textContent=
me(g)?n["clear-and-skip"]:n.skip,E.textContent=D(n["question-of"],{n:d+1,all:K}),E.hidden=(a||i)&&K===1,R.textContent=d===
K-1?n.done:n.next,F.hidden=!re(K),W.hidden=!i||_||!me(g)}function re(g){return(o.enough==="at once"||d>0)&&d<g-1&&me(t.items)}
function ie(){y||(B(),o.onDone(l))}let me=g=>g.some(({id:O})=>l[O]!=null);function G(g,O=!0){if(y)return;let E=m();if(d+=
g,d>=E.length){d=E.length-1,ie();return}le({focus:O,again:g<0})}function Ee(g,O){let E=`${p}-${g.id}`,R=s("legend",{},D(
g.ask,l)),F=g.hint?s("p",{class:"ajar-hint",id:`${E}-hint`},g.hint):null,W=[F,O.mark].filter(Boolean).map(({id:ge})=>ge),
K=g.among?{...g,cards:je(g,l)}:g,ae=h[g.kind](K,kt(K,l[g.id]),{words:n,level:r+1,group:E,change:ge=>L(g,ge),say:w,isQuick:o.
enough==="at once",...O}),ue={class:`ajar-item ajar-${g.kind}`,tabindex:"-1","aria-describedby":W.join(" ")||null};return s(
"fieldset",ue,R,F,ae)}function le({focus:g=!1,again:O=!1}={}){let E=m();d=Math.max(0,Math.min(d,E.length-1));let R=E[d],
F=o.mark?.(R),W=F?s("p",{class:"ajar-mark",id:`${p}-${R[0].id}-mark`},F):null,K=s("div",{class:"ajar-moves"}),ae=d>0?()=>G(
-1):null,ue=R.map(Ke=>Ee(Ke,{mark:W,again:O,moves:K,back:ae})),ge=s("button",{type:"button",onclick:()=>{if(y)return;let Ke=l,
Dn=me(R);l={...l,...Object.fromEntries(R.map(({id:Fn})=>[Fn,null]))},o.onChange(l),G(1),Dn&&A(n.cleared,Ke)}}),gt=s("but\
ton",{type:"button",onclick:()=>{y||(w(""),G(1))}}),He=s("p",{class:"ajar-where"}),wt=s("button",{type:"button",class:"a\
jar-link",onclick:()=>{_=!0,G(1)}},n["add-why"]),yt=s("button",{type:"button",class:"ajar-link",onclick:ie},n.enough);f=
{items:R,skip:ge,where:He,next:gt,fieldsets:ue,enough:yt,whys:wt},T.replaceChildren(),K.replaceChildren(ge,gt),ae&&K.prepend(
s("button",{type:"button",onclick:ae},n.back));let bt=ue.length===1;W&&bt&&ue[0].lastElementChild.before(W),b.replaceChildren(
He,...W&&!bt?[W]:[],...ue,K,...o.enough?[wt,yt]:[]),ne(),o.onMove?.(d),g&&(ue[0].focus({preventScroll:!0}),He.scrollIntoView(
{block:"nearest"}))}function oe(g){if(T.replaceChildren(),!g||!o.help||x>g.kinds.length)return null;let O=()=>{x=g.kinds.
length+1,o.onAside?.(x),T.replaceChildren(),b.querySelector("[tabindex]").focus()},{help:E,needs:R}=o;return T.append(E.
notice(g,{level:r+1,aside:O,needs:R})),T.querySelector("[tabindex]")}function k(g,{focus:O=!1,danger:E=null}={}){f=null;
let R=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);b.replaceChildren(s("div",{class:"ajar-reflection"},R,...g.flatMap(
W=>Ge(W,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{d=0,le({focus:!0,again:!0})}},
n.change),s("button",{type:"button",onclick:()=>{let W=l;l={},d=0,x=0,o.onAside?.(0),o.onStartOver(),le({focus:!0}),A(n["\
started-over"],W)}},n["start-over"])));let F=oe(E);O&&(F??R).focus()}function P(g){let O=b.contains(document.activeElement);
O&&f&&!y||(N(),l={...g.answers},g.done?k(g.reflection,{focus:O,danger:g.danger}):(d=g.at??Math.max(0,m().findIndex(E=>E.
some(({id:R})=>l[R]==null))),le()))}let{done:U,reflection:X,danger:ee}=o;return P({answers:l,at:o.at,done:U,reflection:X,
danger:ee}),{update:P,release:N,say:g=>{N(),w(g)}}}var Pn=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function Wn(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Ge=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s(
"li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),Un={ruler(e,t,{group:o,
change:n}){let r=Array.from({length:11},(a,c)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===
c,onchange:()=>n(c),"aria-describedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{
class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},
"0"),` ${e.low}`),s("span",{id:`${o}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,
own:c}=t||{chosen:[],own:""},i=()=>r(a.length||c.trim()?{chosen:[...a],own:c}:null),u=e.many?"checkbox":"radio",h=e.cards.
map(l=>s("input",{type:u,name:n,value:l.id,checked:a.includes(l.id),onchange:d=>{e.many?a=a.filter(f=>f!==l.id).concat(d.
target.checked?l.id:[]):(a=[l.id],c="",p&&(p.value="")),i()}})),p=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:l=>{
c=l.target.value,!e.many&&c.trim()&&(a=[],h.forEach(d=>{d.checked=!1})),i()}}):null;return s("div",{class:"ajar-cards"},
s("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((l,d)=>s("label",{class:"ajar-card"},h[d],
s("span",{},l.text))),p?s("label",{class:"ajar-own"},s("span",{},e.own),p):null)},text(e,t,{words:o,change:n}){let r=s(e.
long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.
target.value:null)});return e.long&&(r.value=t??""),s("label",{class:"ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{
words:o,change:n}){let r=s("div",{}),a=()=>{let l=[...r.querySelectorAll("input")].map(d=>d.value).filter(d=>d.trim());n(
l.length?l:null)},c=()=>[...r.children].forEach((l,d)=>{l.querySelector("label > span").textContent=D(o.line,{n:d+1}),l.
querySelector("button").setAttribute("aria-label",D(o["remove-line"],{n:d+1}))}),i=s("button",{type:"button",class:"ajar\
-link",onclick:()=>{h(""),r.lastElementChild.querySelector("input").focus()}},o["add-line"]),u=()=>{c(),i.hidden=r.children.
length>=e.most},h=l=>{let d=s("div",{class:"ajar-line"},s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"tex\
t",value:l,maxlength:2e4,oninput:a})),s("button",{type:"button",class:"ajar-remove",onclick:()=>{let f=d.nextElementSibling||
d.previousElementSibling;d.remove(),f||h(""),u(),a(),(f||r.firstElementChild).querySelector("input").focus()}},"×"));r.
append(d),u()},p=t||[];for(let l=0;l<Math.max(e.lines,p.length);l++)h(p[l]??"");return s("div",{class:"ajar-lines"},r,i)},
date(e,t,{words:o,change:n}){return s("label",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??
"",oninput:r=>n(r.target.value||null)}))}};var xt=[1,1],Hn=[0,0],Kn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",zn=new RegExp(`(${Kn})|[.…]+|[\
!?;\\n]`,"gu"),Gn=/[\u0300-\u036f'’‘ʼ]/g,Jn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Je=new WeakMap;function Ot(e,t){
let{passes:o,kinds:n,learned:r}=Zn(t),{line:a,places:c}=to(e),i=a;for(let[l,d]of vt(o,a))i=i.slice(0,l)+i.slice(l,d).replace(
/[^ ]/g,"_")+i.slice(d);let u=Object.entries(n).flatMap(([l,d])=>vt(d,i).map(([f,y])=>({kind:l,start:f,end:y-1}))),h=r?Vn(
u,a,r):u,p=(l,d)=>l.span[0]-d.span[0]||l.span[1]-d.span[1]||(l.kind<d.kind?-1:+(l.kind>d.kind));return h.map(({kind:l,start:d,
end:f})=>({kind:l,span:[c[d][0],c[f][1]]})).sort(p)}function Zn(e){return Je.has(e)||Je.set(e,Qn(e)),Je.get(e)}function Vn(e,t,o){let{weights:n,kinds:r,limit:a,least:c}=o,i=Yn(
t,o),u=i.slice(1).map((S,j)=>[...i[j],...S]),h=S=>{let j=new Set(S.flatMap(_=>_.places));return jt(n,j)/Math.sqrt(j.size)},
p=[...i,...u];if(e.length)return Ze(p,h)[1]>c?e:[];let l=p.filter(S=>S.length>4),[d,f]=Ze(l,h);if(!(f>a))return[];let y=new Set(
d.flatMap(S=>S.places.slice(0,2))),[x]=Ze(Object.keys(r),S=>jt(r[S],y));return[{kind:x,start:d[0].start,end:d.at(-1).start}]}
function Yn(e,{numbers:t,weights:o}){let n=xt,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?xt:t.get(a[0])??
Hn,u=[[0,i[0]],[1,i[1]],[n[0],i[0]],[n[1],i[1]]],h=([p,l],d)=>((d*16411+p)*16411+l)%o.length;r.at(-1).push({start:a.index,
places:u.map(h)}),n=i,c&&r.push([])}return r.filter(a=>a.length)}var Ze=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?
n:o,[null,-1/0]),jt=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),At=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function vt(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Qn({lists:e,passes:t,phrases:o,
learned:n}){let r={};for(let[i,u]of Object.entries(e))r[i]=St(u,r);let a=i=>new RegExp(i.map(u=>St(u,r)).join("|"),"y"),
c=Object.entries(o).map(([i,u])=>[i,a(u)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&Xn(n)}}function Xn({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,i=2;for(let p of e){for(let l of p.split(" "))c.set(
l,[i,i]);i++}for(let[p,l]of t.entries())for(let d of l.split(" "))c.set(d,[i++,2+e.length+p]);let u=p=>[...p.join("")].map(
l=>l.charCodeAt(0)-87),h=Object.entries(n).map(([p,l])=>[p,u(l)]);return{numbers:c,weights:u(o),kinds:Object.fromEntries(
h),limit:r,least:a}}function St(e,t){return`(?:${(e.match(Jn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?
"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:eo(r)).join("")})`}function eo(e){let t=Et(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var Et=e=>e.normalize("NFKD").replace(Gn,"").toLowerCase();function to(e){let t="",o=[];for(let n of e.
matchAll(zn)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Et(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}function Ne({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Ct=["emergency","crisis","violence","agency","worried","child"],no=["crisis","violence"],Tt='a[href$="#Help-lines"]',
Z=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Nt(){for(let e of Z().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Z().listeners.delete(e),e.shown||(e.shown=t)}}function oo(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function It(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(h=>Ot(h,c)),u=At(i,c);if(u)return{...u,
kinds:[...new Set(i.map(({kind:h})=>h))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Ve=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),Ye=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
$t=e=>`tel:${e.match(/\d+/)[0]}`;function Lt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(Z().countries=
t);let r=()=>Z().countries,a=()=>Z().chosen||oo(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(m=>m.code===a());function i(m){Z().chosen=m,Nt();for(let{element:w,draw:v}of Z().
listeners)v(w)}function u(m,w){return w(m),Z().listeners.add({element:m,draw:w,shown:!1}),queueMicrotask(Nt),m}let h=m=>u(
s("div",{}),w=>w.replaceChildren(...m())),p=()=>{let m=[...r(),{code:"-",country:e["help-elsewhere"]}],w=s("select",{onchange:()=>{
i(w.value),n(w.value)}},...m.map(v=>s("option",{value:v.code},v.country)));return u(w,()=>{w.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),w)},l=({say:m,to:w},v)=>{if(/^(tel|sms):/.test(w))return s("a",
{class:v?"ajar-reach":"ajar-reach ajar-first",href:w},s("span",{},...Ye(m)));let A=s("span",{},m),L=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":D(e["help-copy-what"],{address:w}),onclick:async()=>{await so(w,A)&&(L.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},A," ",L)},d=m=>s("li",{},s("p",{class:"ajar-for"},m.
for_what),s("p",{class:"ajar-hint"},[m.name,m.hours,m.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...m.reach.map(l))),f=({emergency:m,note:w})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),w?s("\
p",{class:"ajar-hint"},w):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:$t(m)},D(e["help-call"],{number:m})))),
y=m=>h(()=>{let w=c();if(!w)return[s("p",{},e["help-elsewhere-how"])];let v=m.flatMap(A=>A==="emergency"?f(w):Ve(w,[A]).
map(d));return[s("ul",{class:"ajar-help-lines"},...v)]});function x(){Ne({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},p(),$e({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),y(Ct),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function S({title:m,text:w,now:v,lines:A,kinds:L,
countries:B},{level:N,aside:H,needs:ne}){return B&&!C()&&(Z().countries=B),s("section",{class:"ajar-danger"},s(`h${N}`,{
tabindex:"-1"},m),s("p",{},w),L.length?null:ne?.()??null,p(),y(A),s("ul",{class:"ajar-todo"},...v.map(re=>s("li",{},re))),
s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:H},e["help-aside"]))}let j=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:x},e["help-get"]);function _({emergency:m,...w}){let A=no.map(B=>Ve(
w,[B])[0]?.reach??[]).flatMap(B=>["tel:","sms:"].map(N=>B.find(({to:H})=>H.startsWith(N))));return[{say:D(e["help-call"],
{number:m}),to:$t(m)},...A.filter(Boolean)]}let M=(m=`${e["help-line"]} `)=>h(()=>{let w=c(),v=(w?_(w):[]).flatMap(({say:B,
to:N},H)=>[H?" · ":"",s("a",{href:N},...Ye(B))]),A=s("button",{type:"button",class:"ajar-link",onclick:x},e["help-get"]),
L=s("span",{class:"ajar-off-paper"},v.length?" · ":"",A);return[s("p",{class:"ajar-help-line"},m,...v,L)]});function T(m){
if(!C())return;let[w]=[...m.querySelectorAll(Tt)].reverse();w?.closest("p, ul").after(M(""));for(let v of m.querySelectorAll(
"details"))v.open=v.querySelector("summary").textContent===c()?.country}let b=()=>h(()=>{let m=c();return m?[s("p",{},s(
"b",{},`${e["help-title"]}, ${m.country}`)),s("p",{},`${e["help-danger"]} ${D(e["help-call"],{number:m.emergency})}`),s(
"ul",{},...Ve(m,Ct).map(({for_what:w,name:v,reach:A,hours:L})=>s("li",{},...Ye(`${w}: ${v}. ${A.map(({say:B})=>B).join("\
 · ")}. ${L}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),C=()=>r().length>0;return{open:x,notice:S,button:j,line:M,addNumbers:T,
text:b,choose:i,code:a,isKnown:C}}var $e=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Mt(e){if(Z().open){Z().open=e;return}Z().open=e,window.addEventListener("click",
t=>{t.target.closest?.(Tt)&&(t.preventDefault(),t.stopPropagation(),Z().open())},{capture:!0})}async function so(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var ro="about:blank";function Qe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ro)}function Rt(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Qe()))},{capture:!0})}var Xe=new Set,et=()=>{if(!document.hidden)for(let e of[...Xe])e(Math.random()*1e3)};window.addEventListener("online",et);
window.addEventListener("pageshow",et);document.addEventListener("visibilitychange",et);var Te=e=>new Promise(t=>{let o,
n=()=>{Xe.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Xe.add(r),o=setTimeout(n,e)}),Ie=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Le=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var ao=5e4,Bt=8e3;function Dt(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,u=!0,h=!1,p=0,
l=null,d=null;async function f(b,C){d=new AbortController;let{signal:m}=d,w=setTimeout(()=>d.abort(),Bt),v=await fetch(b,
{headers:{...C,...a()},cache:"no-store",signal:m}).finally(()=>clearTimeout(w));if(v.ok||v.status===304)return v;let A=await v.
json();throw c.includes(A.error)&&(M(),r(A.error)),Object.assign(new Error(A.error),{requested:Le(v)})}async function y(){
let C=(await f(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),m=new TextDecoder;for(let w="",v=!0;;){let A=setTimeout(
()=>{u&&(u=!v),d.abort()},v?Bt:ao),{done:L,value:B}=await C.read().finally(()=>clearTimeout(A));if(L&&v)throw new Error;
if(L)return;let N=(w+m.decode(B,{stream:!0})).split(`

`);w=N.pop();for(let H of N){let ne=H.split(`
`).find(re=>re.startsWith("data:"));ne&&(v=!1,S(JSON.parse(ne.slice(5))))}}}async function x(){let b=await f(e,l?{"If-No\
ne-Match":l}:{});b.ok&&S(await b.json()),l=b.headers.get("ETag"),j()}function S(b){j(),!(b.version<i)&&(i=b.version,b.ended&&
M(),o(b))}function j(){p=0,n(!0)}async function _(){for(;!h;){let b=Math.random()*2e3;try{u&&p%2===0?await y():(await x(),
b+=3e3)}catch(C){if(h)return;p||n(!1),b=Ie(p++,C.requested)}h||await Te(b)}}function M(){h=!0,d?.abort()}let T=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?T=Date.now():Date.now()-T>5e3&&d.abort()}),window.
addEventListener("pageshow",({persisted:b})=>{b&&d.abort()}),window.addEventListener("offline",()=>d.abort()),_(),M}function Me(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function Ft({pathname:e}){let t=e.
split("/").pop();try{return Me(decodeURIComponent(t))}catch{return Me(t)}}var qt="#notes=";var co=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),_t=()=>typeof CompressionStream==
"function";async function Pt(e){let t=await co(new TextEncoder().encode(e),new CompressionStream("deflate-raw")),o=Array.
from(t,n=>String.fromCharCode(n)).join("");return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Wt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",io=new RegExp(`^${Wt}+|${Wt}\
+$`,"g");var Re=e=>e.replace(io,"");var Ut=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function we(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>Ht(e.cards,o)),Re(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ht(e.piles,t[o.id])}`);case"date":return[Ut(t)];case"\
list":return t.map(Re);default:return[Re(`${t}`)]}}var Ht=(e,t)=>e.find(o=>o.id===t)?.text??t;var lo="~own";function ye({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!pe(n,o)))if(n.kind==="choic\
e"){let c=(n.among?je(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function Kt({exercise:e,tallied:t},o){let n=ye(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[lo]:[]]}return r}function zt({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var tt=(e,t)=>D(e.ask,t),ve=({exercise:e,tallied:t},o,n)=>{let r=ye(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||tt(a,r),said:we(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var uo=/[\u202a-\u202e\u2066-\u2069]/g,Gt=({items:e},t)=>{let o=ye({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:tt(n,o),answer:o[n.id],...n.cards?{"in-words":we(n,o[n.id])}:{}}))};function Be(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Gt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Gt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(uo,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Jt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var fo=e=>/^https:\/\/[^\s/]/.test(e??"");function nt({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!fo(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:p})=>p),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function u(){let p=await Pt(Be(
r));p.length>3e4?c.textContent=e["phone-home-long"]:n(o+qt+p)}let h=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:u},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},D(e["phone-home-how"],{place:new URL(o).host})),...a&&_t()?h:[],i)}var z=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),V=e=>typeof e=="string",te=e=>Number.isInteger(e)&&e>=0,ho=e=>te(
e)&&e<=10,Vt=e=>V(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Se=e=>Array.isArray(e)&&e.every(V),Zt=e=>Array.isArray(e)&&e.every(t=>V(
t?.id)&&V(t.text)),Yt={ruler:ho,choice:e=>z(e)&&Se(e.chosen)&&V(e.own),sort:(e,{piles:t})=>z(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:V,list:Se,date:e=>V(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},mo=e=>V(e?.id)&&V(e.ask)&&Object.hasOwn(
Yt,e.kind)&&(!["choice","sort"].includes(e.kind)||Zt(e.cards))&&(e.kind!=="sort"||Zt(e.piles))&&(e.among==null||V(e.among.
item)&&Se(e.among.piles)),go=(e,t)=>e?.name===t&&te(e.id)&&te(e.round)&&Se(e.tallied)&&V(e.exercise?.title)&&(e.exercise.
story==null||Se(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(mo),
wo={at:te,aside:te,keeps:te,late:te,refused:te,done:e=>typeof e=="boolean",when:V,added:e=>z(e)&&te(e.round)&&z(e.answers),
sending:e=>z(e)&&te(e.question)&&te(e.round)&&Vt(e.key)&&z(e.answers)&&z(e.moved)};function yo({question:e,answers:t,...o}){
let n={question:e};if(z(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(t,c)&&(t[c]===null||Yt[i](t[c],u)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||wo[r]?.(a))&&
(n[r]=a);return n}function De(e){if(!z(e)||!Number.isFinite(e.begun)||!z(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>z(n)&&go(n.question,o)).map(([o,n])=>[o,yo(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...V(e.place)?{place:e.place}:{}}}function Fe(e){if(!z(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,z(c)&&(c.spent===!0||Vt(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function Qt(e,t){let o=n=>z(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[nn,ot]=["ajar-notes ","ajar-keys "],Oe="ajar-probe",qe=12*36e5;function ce(e){try{return e()}catch{return}}function on(e){
let t=new Map,o=n=>ce(()=>window[e].getItem(n));return{get:(n,r)=>r(ce(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ce(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ce(()=>window[e].
removeItem(n))},names:()=>ce(()=>Object.keys(window[e]))??[]}}var Y=on("localStorage"),be=on("sessionStorage"),sn=()=>ce(
()=>{window.localStorage.setItem(Oe,Oe);let e=window.localStorage.getItem(Oe)===Oe;return window.localStorage.removeItem(
Oe),e})??!1,Xt=e=>Fe(ce(()=>history.state[e])),en=(e,t)=>ce(()=>history.replaceState({[e]:t},"")),st=({begun:e})=>Math.abs(
Date.now()-e)>qe,rn=()=>({begun:Date.now(),broken:!0}),tn=e=>e;function bo(e){for(let[t,o]of[[nn,De],[ot,Fe]])for(let n of Y.
names())if(n.startsWith(t)&&n!==t+e){let r=Y.get(n,o);!r&&t===ot?Y.set(n,rn()):(!r||st(r))&&Y.remove(n)}}var ko=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function an(e,t=!1){let[o,n]=[nn+e,ot+e],r=f=>f.get(o,De),a=()=>r(be)??r(Y)??{begun:Date.now(),entries:{}};function c(f){
let y=a();f(y),(r(be)?be:Y).set(o,y)}let i=()=>Y.get(n,Fe)??(Y.get(n,tn)===null?null:rn());function u(){let[f,y]=[Xt(n)??
{},i()??{}],x={begun:Date.now(),...f,...y};for(let[S,j]of Object.entries(y))j?.spent&&f[S]&&(x[S]={...f[S],...j});return x}
function h(f){let{[f]:y,broken:x}=u();return!!(!y&&x)}function p(f){Y.set(n,f),en(n,f)}let l=(f,y)=>{let x=u();p({...x,[f]:{
...x[f],...y}})},d=[be,Y].some(f=>!Qt(f.get(o,tn),f.get(o,De)));if(bo(t?e:null),t){let f=Date.now();st(a())&&c(y=>Object.
assign(y,{begun:f})),(i()||Xt(n))&&p(st(u())?{...u(),begun:f}:u())}return{all:a,change:c,entry:f=>a().entries[f],update:(f,y)=>c(
({entries:x})=>{x[f]={...x[f],...y}}),remove:f=>c(({entries:y})=>{delete y[f]}),key(f){return u()[f]?.key||l(f,{key:ko()}),
u()[f].key},spend:f=>l(f,{spent:!0}),isSpent:f=>h(f)||!!u()[f]?.spent,isUnsure:h,isLost:()=>d,forget(){Y.remove(o),be.remove(
o)},end(){be.set(o,a()),Y.remove(o),Y.remove(n),en(n,null)},listen:f=>window.addEventListener("storage",({key:y})=>{(y===
null||y===o||y===n)&&f()})}}var[xo,jo,_e]=[9,28,30],ke=e=>xo+jo*e,cn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function vo(e,t,o){let n=t.at(-1),r=(a,c,i)=>J("line",{x1:ke(a),x2:ke(c),
y1:_e,y2:_e,class:i});return J("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>J("text",{x:ke(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>J("circle",{cx:ke(a),cy:_e,r:5,class:"phone-then"})),J("circle",{cx:ke(n.value),cy:_e,
r:8,class:"phone-now"}),J("text",{x:ke(n.value),y:16,class:"phone-value"},`${n.value}`))}function ln(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).map(({moment:u,
answers:h})=>({moment:u,value:h[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:h})=>D(t["phone-rulers-at"],{n:h,moment:u})).
join(", ");return s("div",{},s("h3",{},c),vo(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function un({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),h=s("footer",{},c,i,u);for(let x of[c,i])x.addEventListener("toggle",()=>x.open&&y());let p=(x,S)=>s(
"button",{type:"button",onclick:S},x);function l(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function d(){
let x=s("div",{}),S=p(e["phone-forget"],()=>{let j=p(e["phone-forget-no"],()=>{x.replaceChildren(S),S.focus()});x.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},j,p(e["phone-forget"],l))),j.focus()});return x.append(S),
x}function f([x,{question:S,answers:j}]){let _=x.split(/@(.*)/s)[1],{title:M}=S.exercise;return[s("h3",{},_?`${M} (${_})`:
M),s("div",{class:"ajar-reflection"},...ve(S,j,e["phone-stays"]).flatMap(T=>Ge(T,4)))]}function y(){let{entries:x}=t.all();
Object.keys(x).length&&(u.textContent="");let S=Object.entries(x).filter(([,{question:_,answers:M}])=>M&&ve(_,M,"").length),
j=cn(x);c.hidden=!j.length,i.hidden=!S.length,j.length&&c.open&&r.replaceChildren(ln(j,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),p(e["phone-notes-keep"],()=>Jt(
"notes.json",Be(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),d(),...S.flatMap(f))}return y(),{element:h,
refresh:y,open(){n=!0,i.open=!0,y()}}}var rt=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function Pe(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:u,isQuick:h}){let p={...t},{cards:l,piles:d}=e,f=b=>d.find(C=>C.id===b).text,y=s("div",{class:"ajar-one"});
function x(b,C){p={...p,[b.id]:C},C||delete p[b.id],r(Object.keys(p).length?p:null),C&&a(D(o.moved,{card:b.text,pile:f(C)}))}
function S(b,{focus:C=!0,back:m=b?()=>S(b-1):u,onward:w=()=>_(b+1)}={}){let v=l[b],A=D(o["card-of"],{n:b+1,all:l.length}),
L=s("div",{class:"ajar-one-card",role:"group","aria-label":A,tabindex:"-1"},s("p",{class:"ajar-where"},A),s("p",{},v.text)),
B=N=>{x(v,N),w()};i.hidden=!0,y.replaceChildren(L,s("div",{class:"ajar-one-piles"},...d.map(({id:N,text:H})=>rt(H,()=>B(
N),{"aria-pressed":`${p[v.id]===N}`}))),s("div",{class:"ajar-one-also"},m?j(o.back,()=>m()):s("span",{}),j(o["card-out"],
()=>B("")),h?s("span",{}):j(o["card-enough"],()=>M()))),C&&L.focus({preventScroll:!0})}let j=(b,C)=>rt(b,C,{class:"ajar-\
link"}),_=b=>b<l.length?S(b):M();function M({focus:b=!0}={}){let C=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),m=(w,v)=>{let A=l.
filter(N=>(p[N.id]??"")===v),L=N=>S(l.indexOf(N),{back:M,onward:M}),B=A.map(N=>s("li",{},rt(N.text,()=>L(N))));return B.
length?[s(`h${n+1}`,{},w),s("ul",{},...B)]:[]};y.replaceChildren(C,s("p",{class:"ajar-hint"},o["cards-all-how"]),...d.flatMap(
({id:w,text:v})=>m(v,w)),...m(o["cards-out"],"")),i.hidden=!1,b&&(C.focus({preventScroll:!0}),y.scrollIntoView({block:"n\
earest"}))}let T=l.map(b=>!!p[b.id]).lastIndexOf(!0)+1;return T===l.length||c&&T?M({focus:!1}):S(T,{focus:!1}),y}function pn(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function u(p){if(!(i&&p)){if(i=!1,c.hidden=!p||!e.some(l=>pe(l,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:h},t["phone-afterward-begin"]))}}function h(){i=
!0;let p=Ce(c,{title:a,items:e},{words:t,level:2,small:!0,sort:Pe,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(l){
p.release(),i=!1,r(l)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:u,isBegun:()=>i}}var at=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function dn(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:u}=o,{name:h,exercise:p}=t,l=k=>k.setting==="afterward",d=p.items.filter(l),f=p.items.filter(k=>!l(k)),y=t,
x=0,S=!1,j=()=>r.entry(h)??{},_=()=>!!y?.open,M=({sending:k,added:P})=>!!(k||P?.round===T()),T=()=>(y??t).round,b=k=>ve(
t,k,n["phone-stays"]),C=null,m=null;function w(k){return JSON.stringify(k)===m?!1:(m=JSON.stringify(k),C=o.noticeAfter(p.
items,k),!!C)}let v=s("p",{class:"phone-closed"},n["phone-closed"]),A=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),L=s("div",{});e.replaceChildren(v,L);function B(k){let[P,...U]=k;if(!_()||!k.some(({id:ee})=>t.tallied.
includes(ee)))return n["phone-stays"];let X=U.length?n["phone-can-add-all"]:n[P.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},X)}let N=k=>r.update(h,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...k}),H=()=>o.tell(p.story),ne=Ce(L,{...p,items:f},{words:n,mark:B,level:1,small:!0,sort:Pe,beside:p.story?.length?
[at(n.story,H,"ajar-link")]:[],answers:j().answers,at:j().at,done:j().done,reflection:b(j().answers??{}),help:u,aside:j().
aside,needs:o.wayToNeeds,below:()=>h.startsWith("plan@")?u.line():null,onAside:k=>r.update(h,{aside:k}),onMove:k=>{x=k,j().
answers&&r.update(h,{at:x})},onChange:k=>{N({answers:k,at:x,done:!1,keeps:null}),oe()},onDone:re,onStartOver:()=>{r.remove(
h),oe(),c()}});function re(k){N({answers:ye(p,k),done:!0}),w(j().answers),ne.update({answers:k,done:!0,reflection:b(k),danger:C}),
oe(),(L.querySelector(".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),
c()}let ie=pn(d,{words:n,answers:()=>j().answers,onChange:k=>r.update(h,{answers:k}),onDone:re});e.append(ie.element),L.
querySelector(".ajar-body").before(A);function me(k){let P=Kt(t,k.answers),U=r.entry(t.since)?.added?.answers;return{answers:P,
moved:zt(t,P,U)}}function G(k,...P){let U=s("h2",{id:"phone-add",tabindex:"-1"},k),X=s("div",{},U,...P.map(O=>typeof O==
"string"?s("p",{},O):O));if(X.textContent===A.textContent)return;let ee=S||A.contains(document.activeElement),g=A.textContent;
A.replaceChildren(...X.childNodes),ee?U.focus({preventScroll:!0}):g&&i(k)}function Ee(k){k(),S=!0,oe(),S=!1}function le({
answers:k,moved:P}){let U=p.items.filter(F=>F.id in k).map(F=>{let[W,...K]=F.kind==="sort"?[]:we(F,j().answers[F.id]),ae=F.
said||F.ask;return s("li",{},W&&!K.length&&!F.own?`${ae}: ${W}`:ae)}),X=()=>Ee(()=>a.add(h,y,k,P)),ee=()=>Ee(()=>r.update(
h,{keeps:T()})),{added:g,keeps:O}=j(),E=O===T(),R=U.length>0;G(n[E?"phone-kept":R?"phone-add-title":"phone-done-ask"],...E?
[n["phone-kept-how"]]:[],...g&&!E?[n["phone-again"]]:[],...R?[n["phone-add-what"],s("ul",{},...U)]:[n["phone-done-what"]],
...Object.keys(P).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},E?null:at(n["phone-\
keep-mine"],ee),at(n[R?"phone-add":"phone-done"],X)))}function oe(){let{done:k,sending:P,added:U,late:X,refused:ee,keeps:g}=j();
v.hidden=_()||!!k||!!t.own,A.hidden=!k;let O=L.querySelector(".ajar-reflection + .ajar-moves");if(O&&(O.hidden=M(j())),!k){
ie.offer(!1),A.replaceChildren(),m=null;return}let{answers:E}=j();w(E)&&ne.update({answers:E,done:!0,reflection:b(E),danger:C});
let R=me(j()),F=`${t.id}.${T()}`;if(P)G(n["phone-sending"],n["phone-sending-how"]);else if(U?.round===T()){let W=Object.
keys(U.answers).length;G(n[W?"phone-added":"phone-done-title"],n[W?"phone-added-how":"phone-done-how"])}else X===T()?G(n["\
phone-here"],n["phone-late"]):ee===T()?G(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(F)?G(n["phone-he\
re"],n[r.isUnsure(F)?"phone-unsure":"phone-once"]):_()?le(R):G(n["phone-here"],n["phone-closed-done"]):G(n["phone-here"],
n["phone-all-here"]);ie.offer(!A.querySelector(".ajar-moves")||g===T())}return oe(),{name:h,is:k=>k?.id===t.id&&JSON.stringify(
k.exercise)===JSON.stringify(p),isTouched(){let{answers:k={},at:P=0,done:U}=j(),X=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return ie.isBegun()||!U&&(X||P>0||Object.values(k).some(ee=>ee!=null))},update(k){
y=k,oe()},refresh:oe,look(){m=null,oe()}}}var So=15e3;async function Oo(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(So)});n=Le(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Te(Ie(o,n))}}function fn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Oo(`${e}/answers`,c),{question:u,
round:h,answers:p}=c;i||t.spend(`${u}.${h}`);let l=i?["closed","no-room"].includes(i)?{late:h}:{refused:h}:{added:{round:h,
answers:p}};t.entry(a)&&t.update(a,{sending:null,...l}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,h){let p={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:h};t.update(a,{sending:p}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var mn="text-size",We=[.9,1,1.15,1.3,1.5],hn=1;function Ao(){try{let e=We.indexOf(Number(sessionStorage.getItem(mn)));return e<
0?hn:e}catch{return hn}}function gn(e){let t=Ao();function o(){document.documentElement.style.setProperty("--phone-size",
We[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,We.length-1)),o();
try{sessionStorage.setItem(mn,We[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function wn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?D(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:D(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function bn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=ze(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=Me(r.value);a.begin();let{why:h}=await wn(u,e);a.end(),n.textContent=h||e["keep-opening"],h?r.focus():location.replace(
u)};return t&&wn(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function kn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var Eo=()=>J("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},J("path",{d:"M11 8h42v68H11z",class:"phone-light"}),J("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),J("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),J("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),xn=e=>[
s("div",{class:"phone-waiting"},Eo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],jn=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var dt=e=>JSON.parse(document.getElementById(e).textContent),$=dt("words"),ft=document.getElementById("code").textContent||
Ft(location),An=dt("help"),fe=Lt({words:$,countries:An,leave:mt});fe.choose(An.find(({home:e})=>e)?.code??"");var En={},
ct=null,it="",q=dt("state"),I=an(ft,!!q&&!q.ended),se=s("main",{}),lt=s("div",{}),Cn=s("p",{class:"phone-looking",role:"\
status"}),Nn=s("p",{class:"phone-practice",hidden:!0},$["phone-practice"]),de=s("div",{class:"phone-banner",role:"status",
hidden:!0}),$n=s("p",{class:"phone-unseen",role:"status"}),Tn=e=>{$n.textContent=e},xe="",Q=null;function Ue(e,t,{focus:o=!1}={}){
if(e===xe&&e!=="question")return;let n=o||se.contains(document.activeElement);if(xe=e,Q=null,de.hidden=!0,se.replaceChildren(),
t(),!n)return;let r=se.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function ht(e,t){
Ue("question",()=>{Q=dn(se,e,{words:$,notes:I,send:pt,announce:Tn,changed:()=>he.refresh(),help:fe,tell:Co,wayToNeeds:No,
noticeAfter:(o,n)=>It(o,n,En)}),I.all().place!==e.name&&I.change(o=>{o.place=e.name})},t)}function Co(e){Ne({title:$.story,
close:$["help-close"],bar:s("div",{class:"ajar-help-bar"},$e({words:$,leave:mt})),parts:e.map(t=>s("p",{},t))})}function No(){
if(!ct)return null;let t={id:0,name:`needs@${$["phone-own-moment"]}`,exercise:ct,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{ht(t,{focus:!0}),In($["phone-own"],$["phone-go-back"])}},$["help-needs"])}function Ae(e={}){
let t=q.ended?null:q.question;if(Nn.hidden=!q.practice,!I.all().welcomed&&!q.ended){Ue("welcome",()=>se.append(...kn($,sn(),
fe,Ln)),e);return}if(Q?.is(t)){Q.update(t),de.hidden=!0;return}if(Q?.isTouched()&&!e.focus){Q.update(null),(t||q.ended)&&
$o();return}let o=xe==="waiting"||xe==="question";q.ended?Ue("ended",()=>{lt.replaceChildren(nt({words:$,notes:I,site:it})),
se.append(...jn($,I,fe,lt)),he.open()},e):t?ht(t,e):Ue("waiting",()=>se.append(...xn($)),e),t&&o&&Tn(`${$["phone-new"]} ${t.
exercise.title}`)}var $o=()=>In($[q.ended?"phone-ended-here":"phone-moved-on"],$[q.ended?"phone-go-notes":"phone-go-new"]);
function In(e,t){(de.hidden||de.firstChild.textContent!==e)&&de.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>Ae(
{focus:!0})},t)),de.hidden=!1}function vn(){xe="",Q=null,q.ended||!I.all().welcomed?Ae():Ln()}function Ln(){I.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=I.all();e&&!t[e]?.done&&To(t[e]),Ae({focus:!Q})}function To(e){!e?.answers||q.ended||
e.question.name===q.question?.name||ht({...e.question,open:!1})}function Sn(e){q=e,q.ended&&I.end(),Ae()}var Io=()=>I.isSpent(
"join")?{}:{"Ajar-Phone":I.key("join")},On=0;function Lo(e){e&&!I.isSpent("join")&&I.spend("join"),clearTimeout(On),On=setTimeout(
()=>{Cn.textContent=e?"":$["phone-looking"]},e?0:1e3)}var ut=()=>{xe="",Q=null,Ae(),he.refresh()},Mn=`api/rooms/${ft}`,pt=fn(
Mn,I,()=>{Q?.refresh(),he.refresh()}),he=un({words:$,notes:I,onForget(){q.ended||I.change(e=>{e.welcomed=!0}),ut()}});he.
element.append(s("details",{},s("summary",{},$["phone-leave"]),s("p",{},$["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},$["leave-how"])));function mt(){I.forget(),Qe()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},$["phone-title"]),gn($),s("div",{class:"ajar-leave"},fe.button(),$e({words:$,leave:mt})),
Cn),I.isLost()?s("p",{class:"phone-practice",role:"status"},$["phone-lost"]):null,Nn,de),se,he.element,s("div",{class:"a\
jar-on-paper"},fe.text()),$n);Rt(()=>I.forget());Mt(fe.open);async function Rn(e=1e3){try{({dangers:En={},needs:ct=null,
site:it=""}=await(await fetch("danger.json")).json()),Q?.look(),lt.replaceChildren(nt({words:$,notes:I,site:it}))}catch{
setTimeout(Rn,e,Math.min(2*e,6e4))}}function Bn(){if(Rn(),q.ended)I.end();else{let e=()=>Sn({...q,ended:!0});Dt(Mn,q.version,
{onState:Sn,onReached:Lo,onGone:e,introduce:Io}),pt.resume()}document.addEventListener("visibilitychange",()=>{document.
hidden||pt.resume()}),I.listen(()=>{document.hidden||!Q?.isTouched()?ut():Q.refresh()}),setTimeout(()=>{I.forget(),ut()},
Math.min(qe,I.all().begun+qe-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{e&&(vn(),he.refresh())}),
vn()}function Mo(){let e=Object.keys(I.all().entries).length>0;return e&&(q={ended:!0},Bn()),e}q?Bn():se.append(...bn($,
ft,Mo));
