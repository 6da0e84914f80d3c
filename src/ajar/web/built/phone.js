var wt=[1,1],Pn=[0,0],Un="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Wn=new RegExp(`(${Un})|[.…]+|[\
!?;\\n]`,"gu"),Hn=/[\u0300-\u036f'’‘ʼ]/g,Kn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,We=new WeakMap;function xt(e,t){
let{passes:o,kinds:n,learned:r}=jt(t),{line:a,places:c}=Qn(e),i=a;for(let[h,b]of Ke(o,a))i=i.slice(0,h)+i.slice(h,b).replace(
/[^ ]/g,"_")+i.slice(b);let u=Object.entries(n).flatMap(([h,b])=>Ke(b,i).map(([d,j])=>({kind:h,start:d,end:j-1}))),l=r?zn(
u,a,r):u,p=(h,b)=>h.span[0]-b.span[0]||h.span[1]-b.span[1]||(h.kind<b.kind?-1:+(h.kind>b.kind));return l.map(({kind:h,start:b,
end:d})=>({kind:h,span:[c[b][0],c[d][1]]})).sort(p)}function*kt(e){let{passes:t,kinds:o}=jt(e);for(let n of[t,...Object.
values(o)])yield,Ke(n,"we are here ")}function jt(e){return We.has(e)||We.set(e,Jn(e)),We.get(e)}function zn(e,t,o){let{
weights:n,kinds:r,limit:a,least:c}=o,i=Gn(t,o),u=i.slice(1).map((g,x)=>[...i[x],...g]),l=g=>{let x=new Set(g.flatMap(C=>C.
places));return bt(n,x)/Math.sqrt(x.size)},p=[...i,...u];if(e.length)return He(p,l)[1]>c?e:[];let h=p.filter(g=>g.length>
4),[b,d]=He(h,l);if(!(d>a))return[];let j=new Set(b.flatMap(g=>g.places.slice(0,2))),[m]=He(Object.keys(r),g=>bt(r[g],j));
return[{kind:m,start:b[0].start,end:b.at(-1).start}]}function Gn(e,{numbers:t,weights:o}){let n=wt,r=[[]];for(let a of e.
matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?wt:t.get(a[0])??Pn,u=[[0,i[0]],[1,i[1]],[n[0],i[0]],[n[1],i[1]]],l=([p,h],b)=>((b*
16411+p)*16411+h)%o.length;r.at(-1).push({start:a.index,places:u.map(l)}),n=i,c&&r.push([])}return r.filter(a=>a.length)}
var He=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),bt=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],
0),vt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function Ke(e,t){let o=[];
for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.
length}return o}function Jn({lists:e,passes:t,phrases:o,learned:n}){let r={};for(let[i,u]of Object.entries(e))r[i]=yt(u,
r);let a=i=>new RegExp(i.map(u=>yt(u,r)).join("|"),"y"),c=Object.entries(o).map(([i,u])=>[i,a(u)]);return{passes:a(t),kinds:Object.
fromEntries(c),learned:n&&Zn(n)}}function Zn({same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,i=2;for(let p of e){
for(let h of p.split(" "))c.set(h,[i,i]);i++}for(let[p,h]of t.entries())for(let b of h.split(" "))c.set(b,[i++,2+e.length+
p]);let u=p=>[...p.join("")].map(h=>h.charCodeAt(0)-87),l=Object.entries(n).map(([p,h])=>[p,u(h)]);return{numbers:c,weights:u(
o),kinds:Object.fromEntries(l),limit:r,least:a}}function yt(e,t){return`(?:${(e.match(Kn)??[]).map(r=>r==="("||r==="["?"\
(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Vn(r)).join("")}\
)`}function Vn(e){let t=St(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(
e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var St=e=>e.normalize("NFKD").replace(Hn,"").toLowerCase();function Qn(e){
let t="",o=[];for(let n of e.matchAll(Wn)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?St(n[1]):"."} `;t+=
r;for(let a=0;a<r.length;a++)o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var Yn=["button","input","select","summary","textarea"],Xn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return Yn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Xn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function K(e,t,...o){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(
r,a);return n.append(...o),n}var D=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),ce=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Ot=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var eo=2e4;function Et(e,{oninput:t,...o}){let n=s("textarea",{maxlength:eo,oninput:t,...o});if(n.value=e,!CSS.supports(
"field-sizing","content")){let r=()=>{n.style.height="auto";let a=n.offsetHeight-n.clientHeight;n.scrollHeight&&(n.style.
height=`${n.scrollHeight+a}px`)};n.addEventListener("input",r),new ResizeObserver(r).observe(n)}return n}function At({opener:e,
long:t},o,{words:n,group:r,change:a}){let c=e?s("b",{id:`${r}-opener`},e):s("span",{},n["own-words"]),i=Et(o??"",{rows:t?
8:2,oninput:()=>a(i.value.trim()?i.value:null),...e&&{"aria-labelledby":`${r}-ask ${r}-opener`,autocapitalize:"none"}});
return s("label",{class:"ajar-words ajar-write"},c,i)}function Ct(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>[...r.
querySelectorAll("textarea")],c=()=>{let m=a().map(g=>g.value).filter(g=>g.trim());n(m.length?m:null)},i=()=>[...r.children].
forEach((m,g)=>{m.querySelector("label > span").textContent=D(o.line,{n:g+1}),m.querySelector("button").setAttribute("ar\
ia-label",D(o["remove-line"],{n:g+1}))}),u=()=>{d(""),a().at(-1).focus()},l=s("button",{type:"button",class:"ajar-link",
onclick:u},o["add-line"]),p=()=>{i(),l.hidden=r.children.length>=e.most},h=m=>{let g=a()[a().indexOf(m)+1];g?g.focus():m.
value.trim()&&!l.hidden&&u()},b=m=>{let g=Et(m,{rows:1,enterkeyhint:"next",oninput:()=>{g.value.includes(`
`)&&(g.value=g.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:x=>{["insertLineBreak","insertParagraph"].includes(x.inputType)&&
(x.preventDefault(),h(g))}});return g},d=m=>{let g=()=>{let C=x.nextElementSibling||x.previousElementSibling;x.remove(),
C||d(""),p(),c(),(C||r.firstElementChild).querySelector("textarea").focus()},x=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},s("span",{}),b(m)),s("button",{type:"button",class:"ajar-remove",onclick:g},"×"));r.append(x),p()},
j=t||[];for(let m=0;m<Math.max(e.lines,j.length);m++)d(j[m]??"");return s("div",{class:"ajar-lines"},r,l)}function ze(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Oe(e,t,o){let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,i={...oo,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,l={...o.answers},p=0,h=null,b=0,d=o.aside??0,j=[t.why?s("p",{class:"\
ajar-why"},t.why):null,t.private?s("p",{class:"ajar-private"},t.private):null].filter(Boolean),{example:m}=t,g=m?s("deta\
ils",{class:"ajar-example"},s("summary",{},n.example),s("p",{},m)):"",x=s("p",{class:"ajar-status",role:"status","aria-l\
ive":"polite"}),C=s("div",{}),B=s("div",{class:"ajar-body"}),E=s("section",{class:"ajar-form","aria-labelledby":`${u}-ti\
tle`},s(`h${r}`,{id:`${u}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,to(j,n))]:j,g,C,B,x);E.addEventListener(
"keydown",f=>{f.key!=="Enter"||!(f.ctrlKey||f.metaKey)||!h||(f.preventDefault(),h.next.click())}),e.replaceChildren(E);function v(){
let f=t.items.filter(S=>ce(S,l));return a&&t.together?[f]:f.map(S=>[S])}let I=f=>{x.replaceChildren(f)},w=ze(n,I);function y(f,S){
x.replaceChildren(`${f} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{l=S,I(""),o.onChange(l),te({focus:!0})}},
n["put-back"]))}function O(f,S){l={...l,[f.id]:S},no(B),I(""),o.onChange(l),U()}function A(){N(!0),w.begin(),b=setTimeout(
$,8e3)}function $(){b&&(clearTimeout(b),b=0,N(!1),w.end())}function N(f){for(let S of h?.fieldsets??[])S.disabled=f}function U(){
if(!h)return;let{items:f,skip:S,where:T,next:M}=h,P=v().length;S.textContent=V(f)?n["clear-and-skip"]:n.skip,T.textContent=
D(n["question-of"],{n:p+1,all:P}),T.hidden=a&&P===1,M.textContent=p===P-1?n.done:n.next}let V=f=>f.some(({id:S})=>l[S]!=
null);function Y(f,S=!0){if(b)return;let T=v();if(p+=f,p>=T.length){p=T.length-1,A(),o.onDone(l);return}te({focus:S,again:f<
0})}function re(f,S){let T=`${u}-${f.id}`,M=s("legend",{id:`${T}-ask`},D(f.ask,l)),P=f.hint?s("p",{class:"ajar-hint",id:`${T}\
-hint`},f.hint):null,q=[P,S.mark].filter(Boolean).map(({id:Q})=>Q),W=f.among?{...f,cards:ye(f,l)}:f,X=i[f.kind](W,Ot(W,l[f.
id]),{words:n,level:r+1,group:T,change:Q=>O(f,Q),say:I,...S}),_={class:`ajar-item ajar-${f.kind}`,tabindex:"-1","aria-de\
scribedby":q.join(" ")||null};return s("fieldset",_,M,P,X)}function te({focus:f=!1,again:S=!1}={}){let T=v();p=Math.max(
0,Math.min(p,T.length-1));let M=T[p],P=o.mark?.(M),q=P?s("p",{class:"ajar-mark",id:`${u}-${M[0].id}-mark`},P):null,W=s("\
div",{class:"ajar-moves ajar-onward"}),X=p>0?()=>Y(-1):null,_=M.map(Ue=>re(Ue,{mark:q,again:S,moves:W,back:X})),Q=s("but\
ton",{type:"button",class:"ajar-skip",onclick:()=>{if(b)return;let Ue=l,qn=V(M);l={...l,...Object.fromEntries(M.map(({id:_n})=>[
_n,null]))},o.onChange(l),Y(1),qn&&y(n.cleared,Ue)}}),Se=s("button",{type:"button",class:"ajar-next",onclick:()=>{b||(I(
""),Y(1))}}),pe=s("p",{class:"ajar-where"});h={items:M,skip:Q,where:pe,next:Se,fieldsets:_},C.replaceChildren(),W.replaceChildren(
Se,Q),X&&W.append(s("button",{type:"button",class:"ajar-back",onclick:X},n.back));let gt=_.length===1;q&&gt&&_[0].lastElementChild.
before(q),B.replaceChildren(pe,...q&&!gt?[q]:[],..._,W),U(),o.onMove?.(p),f&&(_[0].focus({preventScroll:!0}),pe.scrollIntoView(
{block:"nearest"}))}function _e(f){if(C.replaceChildren(),!f||!o.help||d>f.kinds.length)return null;let S=()=>{d=f.kinds.
length+1,o.onAside?.(d),C.replaceChildren(),B.querySelector("[tabindex]").focus()},{help:T,needs:M}=o;return C.append(T.
notice(f,{level:r+1,aside:S,needs:M})),C.querySelector("[tabindex]")}function ne(f,{focus:S=!1,danger:T=null}={}){h=null;
let M=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);B.replaceChildren(s("div",{class:"ajar-reflection"},M,...f.flatMap(
q=>Ge(q,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{p=0,te({focus:!0,again:!0})}},
n.change),s("button",{type:"button",onclick:()=>{let q=l;l={},p=0,d=0,o.onAside?.(0),o.onStartOver(),te({focus:!0}),y(n["\
started-over"],q)}},n["start-over"])));let P=_e(T);S&&(P??M).focus()}function be(f){let S=B.contains(document.activeElement);
S&&h&&!b||($(),l={...f.answers},f.done?ne(f.reflection,{focus:S,danger:f.danger}):(p=f.at??Math.max(0,v().findIndex(T=>T.
some(({id:M})=>l[M]==null))),te()))}let{done:Pe,reflection:oe,danger:k}=o;return be({answers:l,at:o.at,done:Pe,reflection:oe,
danger:k}),{update:be,release:$,say:f=>{$(),I(f)}}}var to=(e,t)=>e.length?s("details",{},s("summary",{},t["why-this"]),...e):
"";function no(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=
t.checked:t.defaultValue=t.value}var Ge=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"\
ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),
oo={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s("label",{class:"ajar-number"},s("input",{type:"r\
adio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),s("sp\
an",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),s("p",{class:"ajar-anchors"},s(
"span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{
words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},i=()=>r(a.length||c.trim()?{chosen:[...a],own:c}:null),
u=e.many?"checkbox":"radio",l=e.cards.map(h=>s("input",{type:u,name:n,value:h.id,checked:a.includes(h.id),onchange:b=>{e.
many?a=a.filter(d=>d!==h.id).concat(b.target.checked?h.id:[]):(a=[h.id],c="",p&&(p.value="")),i()}})),p=e.own?s("input",
{type:"text",value:c,maxlength:500,oninput:h=>{c=h.target.value,!e.many&&c.trim()&&(a=[],l.forEach(b=>{b.checked=!1})),i()}}):
null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map(
(h,b)=>s("label",{class:"ajar-card"},l[b],s("span",{},h.text))),p?s("label",{class:"ajar-own"},s("span",{},e.own),p):null)},
text:At,list:Ct,date(e,t,{words:o,change:n,say:r}){let a=new Date,c=u=>`${u}`.padStart(2,"0"),i=`${a.getFullYear()}-${c(
a.getMonth()+1)}-${c(a.getDate())}`;return s("label",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"d\
ate",value:t??"",oninput:({target:u})=>{n(u.value||null),u.value>="1000"&&u.value<i&&r(o["day-past"])}}))}};function Ee({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var $t=["emergency","crisis","violence","agency","worried","child"],so=["crisis","violence"],Lt='a[href$="#Help-lines"]',
z=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Nt(){for(let e of z().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&z().listeners.delete(e),e.shown||(e.shown=t)}}function ro(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function It(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(l=>xt(l,c)),u=vt(i,c);if(u)return{...u,
kinds:[...new Set(i.map(({kind:l})=>l))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Je=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),Ze=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
Tt=e=>`tel:${e.match(/\d+/)[0]}`;function Mt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(z().countries=
t);let r=()=>z().countries,a=()=>z().chosen||ro(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(w=>w.code===a());function i(w){z().chosen=w,Nt();for(let{element:y,draw:O}of z().
listeners)O(y)}function u(w,y){return y(w),z().listeners.add({element:w,draw:y,shown:!1}),queueMicrotask(Nt),w}let l=w=>u(
s("div",{}),y=>y.replaceChildren(...w())),p=()=>{let w=[...r(),{code:"-",country:e["help-elsewhere"]}],y=s("select",{onchange:()=>{
i(y.value),n(y.value)}},...w.map(O=>s("option",{value:O.code},O.country)));return u(y,()=>{y.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),y)},h=({say:w,to:y},O)=>{if(/^(tel|sms):/.test(y))return s("a",
{class:O?"ajar-reach":"ajar-reach ajar-first",href:y},s("span",{},...Ze(w)));let A=s("span",{},w),$=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":D(e["help-copy-what"],{address:y}),onclick:async()=>{await ao(y,A)&&($.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},A," ",$)},b=w=>s("li",{},s("p",{class:"ajar-for"},w.
for_what),s("p",{class:"ajar-hint"},[w.name,w.hours,w.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...w.reach.map(h))),d=({emergency:w,note:y})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),y?s("\
p",{class:"ajar-hint"},y):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Tt(w)},D(e["help-call"],{number:w})))),
j=w=>l(()=>{let y=c();if(!y)return[s("p",{},e["help-elsewhere-how"])];let O=w.flatMap(A=>A==="emergency"?d(y):Je(y,[A]).
map(b));return[s("ul",{class:"ajar-help-lines"},...O)]});function m(){Ee({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},p(),Ae({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),j($t),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function g({title:w,text:y,now:O,lines:A,kinds:$,
countries:N},{level:U,aside:V,needs:Y}){return N&&!I()&&(z().countries=N),s("section",{class:"ajar-danger"},s(`h${U}`,{tabindex:"\
-1"},w),s("p",{},y),$.length?null:Y?.()??null,p(),j(A),s("ul",{class:"ajar-todo"},...O.map(re=>s("li",{},re))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:V},e["help-aside"]))}let x=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:m},e["help-get"]);function C({emergency:w,...y}){let A=so.map(N=>Je(y,[N])[0]?.
reach??[]).flatMap(N=>["tel:","sms:"].map(U=>N.find(({to:V})=>V.startsWith(U))));return[{say:D(e["help-call"],{number:w}),
to:Tt(w)},...A.filter(Boolean)]}let B=(w=`${e["help-line"]} `)=>l(()=>{let y=c(),O=(y?C(y):[]).flatMap(({say:N,to:U},V)=>[
V?" · ":"",s("a",{href:U},...Ze(N))]),A=s("button",{type:"button",class:"ajar-link",onclick:m},e["help-get"]),$=s("span",
{class:"ajar-off-paper"},O.length?" · ":"",A);return[s("p",{class:"ajar-help-line"},w,...O,$)]});function E(w){if(!I())
return;let[y]=[...w.querySelectorAll(Lt)].reverse();y?.closest("p, ul").after(B(""));for(let O of w.querySelectorAll("de\
tails"))O.open=O.querySelector("summary").textContent===c()?.country}let v=()=>l(()=>{let w=c();return w?[s("p",{},s("b",
{},`${e["help-title"]}, ${w.country}`)),s("p",{},`${e["help-danger"]} ${D(e["help-call"],{number:w.emergency})}`),s("ul",
{},...Je(w,$t).map(({for_what:y,name:O,reach:A,hours:$})=>s("li",{},...Ze(`${y}: ${O}. ${A.map(({say:N})=>N).join(" · ")}\
. ${$}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),I=()=>r().length>0;return{open:m,notice:g,button:x,line:B,addNumbers:E,
text:v,choose:i,code:a,isKnown:I}}var Ae=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Rt(e){if(z().open){z().open=e;return}z().open=e,window.addEventListener("click",
t=>{t.target.closest?.(Lt)&&(t.preventDefault(),t.stopPropagation(),z().open())},{capture:!0})}async function ao(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Bt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var co="about:blank";function Ve(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(co)}function Dt(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ve()))},{capture:!0})}var Qe=new Set,Ye=()=>{if(!document.hidden)for(let e of[...Qe])e(Math.random()*1e3)};window.addEventListener("online",Ye);
window.addEventListener("pageshow",Ye);document.addEventListener("visibilitychange",Ye);var Ce=e=>new Promise(t=>{let o,
n=()=>{Qe.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Qe.add(r),o=setTimeout(n,e)}),$e=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Ne=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var io=5e4,Ft=8e3;function qt(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,u=!0,l=!1,p=0,
h=null,b=null;async function d(v,I){b=new AbortController;let{signal:w}=b,y=setTimeout(()=>b.abort(),Ft),O=await fetch(v,
{headers:{...I,...a()},cache:"no-store",signal:w}).finally(()=>clearTimeout(y));if(O.ok||O.status===304)return O;let A=await O.
json();throw c.includes(A.error)&&(B(),r(A.error)),Object.assign(new Error(A.error),{requested:Ne(O)})}async function j(){
let I=(await d(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),w=new TextDecoder;for(let y="",O=!0;;){let A=setTimeout(
()=>{u&&(u=!O),b.abort()},O?Ft:io),{done:$,value:N}=await I.read().finally(()=>clearTimeout(A));if($&&O)throw new Error;
if($)return;let U=(y+w.decode(N,{stream:!0})).split(`

`);y=U.pop();for(let V of U){let Y=V.split(`
`).find(re=>re.startsWith("data:"));Y&&(O=!1,g(JSON.parse(Y.slice(5))))}}}async function m(){let v=await d(e,h?{"If-None\
-Match":h}:{});v.ok&&g(await v.json()),h=v.headers.get("ETag"),x()}function g(v){x(),!(v.version<i)&&(i=v.version,v.ended&&
B(),o(v))}function x(){p=0,n(!0)}async function C(){for(;!l;){let v=Math.random()*2e3;try{u&&p%2===0?await j():(await m(),
v+=3e3)}catch(I){if(l)return;p||n(!1),v=$e(p++,I.requested)}l||await Ce(v)}}function B(){l=!0,b?.abort()}let E=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?E=Date.now():Date.now()-E>5e3&&b.abort()}),window.
addEventListener("pageshow",({persisted:v})=>{v&&b.abort()}),window.addEventListener("offline",()=>b.abort()),C(),B}function Te(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function _t({pathname:e}){let t=e.
split("/").pop();try{return Te(decodeURIComponent(t))}catch{return Te(t)}}var Pt="#notes=";var lo=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),Ut=()=>typeof CompressionStream==
"function";async function Wt(e){let t=await lo(new TextEncoder().encode(e),new CompressionStream("deflate-raw")),o=Array.
from(t,n=>String.fromCharCode(n)).join("");return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Xe="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",uo=new RegExp(`^${Xe}+|${Xe}\
+$`,"g");var Ht={"“":"”","„":"“",'"':'"',"«":"»","‘":"’"},cs=new RegExp(`[,;:،]|${Xe}`);var de=e=>e.replace(uo,"");var Kt=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function zt(e){let t=de(e),[o,n,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(o in Ht&&n===Ht[o]&&de(r))||r.includes(
o)||r.includes(n)?e:r}function fe(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>Gt(e.cards,o)),de(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Gt(e.piles,t[o.id])}`);case"date":return[Kt(t)];case"\
list":return t.map(de);default:return[de(`${t}`)]}}var Gt=(e,t)=>e.find(o=>o.id===t)?.text??t;var po="~own";function he({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!ce(n,o)))if(n.kind==="choic\
e"){let c=(n.among?ye(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function Jt({exercise:e,tallied:t},o){let n=he(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[po]:[]]}return r}function Zt({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var et=(e,t)=>D(e.ask,t),xe=({exercise:e,tallied:t},o,n)=>{let r=he(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||et(a,r),said:fe(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var fo=/[\u202a-\u202e\u2066-\u2069]/g,Vt=({items:e},t)=>{let o=he({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:et(n,o),answer:o[n.id],...n.cards?{"in-words":fe(n,o[n.id])}:{}}))};function Le(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Vt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Vt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(fo,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Qt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var mo=e=>/^https:\/\/[^\s/]/.test(e??"");function tt({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!mo(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:p})=>p),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function u(){let p=await Wt(Le(
r));p.length>3e4?c.textContent=e["phone-home-long"]:n(o+Pt+p)}let l=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:u},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},D(e["phone-home-how"],{place:new URL(o).host})),...a&&Ut()?l:[],i)}var H=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),G=e=>typeof e=="string",ee=e=>Number.isInteger(e)&&e>=0,go=e=>ee(
e)&&e<=10,Xt=e=>G(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),ke=e=>Array.isArray(e)&&e.every(G),Yt=e=>Array.isArray(e)&&e.every(t=>G(
t?.id)&&G(t.text)),en={ruler:go,choice:e=>H(e)&&ke(e.chosen)&&G(e.own),sort:(e,{piles:t})=>H(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:G,list:ke,date:e=>G(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},wo=e=>G(e?.id)&&G(e.ask)&&Object.hasOwn(
en,e.kind)&&(!["choice","sort"].includes(e.kind)||Yt(e.cards))&&(e.kind!=="sort"||Yt(e.piles))&&(e.among==null||G(e.among.
item)&&ke(e.among.piles)),bo=(e,t)=>e?.name===t&&ee(e.id)&&ee(e.round)&&ke(e.tallied)&&G(e.exercise?.title)&&(e.exercise.
story==null||ke(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(wo),
yo={at:ee,aside:ee,keeps:ee,late:ee,refused:ee,done:e=>typeof e=="boolean",when:G,added:e=>H(e)&&ee(e.round)&&H(e.answers),
sending:e=>H(e)&&ee(e.question)&&ee(e.round)&&Xt(e.key)&&H(e.answers)&&H(e.moved)};function xo({question:e,answers:t,...o}){
let n={question:e};if(H(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(t,c)&&(t[c]===null||en[i](t[c],u)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||yo[r]?.(a))&&
(n[r]=a);return n}function Ie(e){if(!H(e)||!Number.isFinite(e.begun)||!H(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>H(n)&&bo(n.question,o)).map(([o,n])=>[o,xo(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...G(e.place)?{place:e.place}:{}}}function Me(e){if(!H(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,H(c)&&(c.spent===!0||Xt(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function tn(e,t){let o=n=>H(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[rn,nt]=["ajar-notes ","ajar-keys "],je="ajar-probe",Re=12*36e5;function ae(e){try{return e()}catch{return}}function an(e){
let t=new Map,o=n=>ae(()=>window[e].getItem(n));return{get:(n,r)=>r(ae(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ae(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ae(()=>window[e].
removeItem(n))},names:()=>ae(()=>Object.keys(window[e]))??[]}}var J=an("localStorage"),me=an("sessionStorage"),cn=()=>ae(
()=>{window.localStorage.setItem(je,je);let e=window.localStorage.getItem(je)===je;return window.localStorage.removeItem(
je),e})??!1,nn=e=>Me(ae(()=>history.state[e])),on=(e,t)=>ae(()=>history.replaceState({[e]:t},"")),ot=({begun:e})=>Math.abs(
Date.now()-e)>Re,ln=()=>({begun:Date.now(),broken:!0}),sn=e=>e;function ko(e){for(let[t,o]of[[rn,Ie],[nt,Me]])for(let n of J.
names())if(n.startsWith(t)&&n!==t+e){let r=J.get(n,o);!r&&t===nt?J.set(n,ln()):(!r||ot(r))&&J.remove(n)}}var jo=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function un(e,t=!1){let[o,n]=[rn+e,nt+e],r=d=>d.get(o,Ie),a=()=>r(me)??r(J)??{begun:Date.now(),entries:{}};function c(d){
let j=a();d(j),(r(me)?me:J).set(o,j)}let i=()=>J.get(n,Me)??(J.get(n,sn)===null?null:ln());function u(){let[d,j]=[nn(n)??
{},i()??{}],m={begun:Date.now(),...d,...j};for(let[g,x]of Object.entries(j))x?.spent&&d[g]&&(m[g]={...d[g],...x});return m}
function l(d){let{[d]:j,broken:m}=u();return!!(!j&&m)}function p(d){J.set(n,d),on(n,d)}let h=(d,j)=>{let m=u();p({...m,[d]:{
...m[d],...j}})},b=[me,J].some(d=>!tn(d.get(o,sn),d.get(o,Ie)));if(ko(t?e:null),t){let d=Date.now();ot(a())&&c(j=>Object.
assign(j,{begun:d})),(i()||nn(n))&&p(ot(u())?{...u(),begun:d}:u())}return{all:a,change:c,entry:d=>a().entries[d],update:(d,j)=>c(
({entries:m})=>{m[d]={...m[d],...j}}),remove:d=>c(({entries:j})=>{delete j[d]}),key(d){return u()[d]?.key||h(d,{key:jo()}),
u()[d].key},spend:d=>h(d,{spent:!0}),isSpent:d=>l(d)||!!u()[d]?.spent,isUnsure:l,isLost:()=>b,forget(){J.remove(o),me.remove(
o)},end(){me.set(o,a()),J.remove(o),J.remove(n),on(n,null)},listen:d=>window.addEventListener("storage",({key:j})=>{(j===
null||j===o||j===n)&&d()})}}var[vo,So,Be]=[9,28,30],ge=e=>vo+So*e,pn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function Oo(e,t,o){let n=t.at(-1),r=(a,c,i)=>K("line",{x1:ge(a),x2:ge(c),
y1:Be,y2:Be,class:i});return K("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>K("text",{x:ge(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>K("circle",{cx:ge(a),cy:Be,r:5,class:"phone-then"})),K("circle",{cx:ge(n.value),cy:Be,
r:8,class:"phone-now"}),K("text",{x:ge(n.value),y:16,class:"phone-value"},`${n.value}`))}function dn(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).map(({moment:u,
answers:l})=>({moment:u,value:l[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:l})=>D(t["phone-rulers-at"],{n:l,moment:u})).
join(", ");return s("div",{},s("h3",{},c),Oo(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function fn({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),l=s("footer",{},c,i,u);for(let m of[c,i])m.addEventListener("toggle",()=>m.open&&j());let p=(m,g)=>s(
"button",{type:"button",onclick:g},m);function h(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function b(){
let m=s("div",{}),g=p(e["phone-forget"],()=>{let x=p(e["phone-forget-no"],()=>{m.replaceChildren(g),g.focus()});m.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},x,p(e["phone-forget"],h))),x.focus()});return m.append(g),
m}function d([m,{question:g,answers:x}]){let C=m.split(/@(.*)/s)[1],{title:B}=g.exercise;return[s("h3",{},C?`${B} (${C})`:
B),s("div",{class:"ajar-reflection"},...xe(g,x,e["phone-stays"]).flatMap(E=>Ge(E,4)))]}function j(){let{entries:m}=t.all();
Object.keys(m).length&&(u.textContent="");let g=Object.entries(m).filter(([,{question:C,answers:B}])=>B&&xe(C,B,"").length),
x=pn(m);c.hidden=!x.length,i.hidden=!g.length,x.length&&c.open&&r.replaceChildren(dn(x,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),p(e["phone-notes-keep"],()=>Qt(
"notes.json",Le(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),b(),...g.flatMap(d))}return j(),{element:l,
refresh:j,open(){n=!0,i.open=!0,j()}}}var st=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function De(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:u}){let l={...t},{cards:p,piles:h}=e,b=E=>h.find(v=>v.id===E).text,d=s("div",{class:"ajar-one"});function j(E,v){
l={...l,[E.id]:v},v||delete l[E.id],r(Object.keys(l).length?l:null),v&&a(D(o.moved,{card:zt(E.text),pile:b(v)}))}function m(E,{
focus:v=!0,back:I=E?()=>m(E-1):u,onward:w=()=>x(E+1)}={}){let y=p[E],O=D(o["card-of"],{n:E+1,all:p.length}),A=s("div",{class:"\
ajar-one-card",role:"group","aria-label":O,tabindex:"-1"},s("p",{class:"ajar-where"},O),s("p",{},y.text)),$=N=>{j(y,N),w()};
i.hidden=!0,d.replaceChildren(A,s("div",{class:"ajar-one-piles"},...h.map(({id:N,text:U})=>st(U,()=>$(N),{"aria-pressed":`${l[y.
id]===N}`}))),s("div",{class:"ajar-one-also"},I?g(o.back,()=>I()):s("span",{}),g(o["card-out"],()=>$("")),g(o["card-enou\
gh"],()=>C()))),v&&A.focus({preventScroll:!0})}let g=(E,v)=>st(E,v,{class:"ajar-link"}),x=E=>E<p.length?m(E):C();function C({
focus:E=!0}={}){let v=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),I=(w,y)=>{let O=p.filter(N=>(l[N.id]??"")===y),A=N=>m(p.
indexOf(N),{back:C,onward:C}),$=O.map(N=>s("li",{},st(N.text,()=>A(N))));return $.length?[s(`h${n+1}`,{},w),s("ul",{},...$)]:
[]};d.replaceChildren(v,s("p",{class:"ajar-hint"},o["cards-all-how"]),...h.flatMap(({id:w,text:y})=>I(y,w)),...I(o["card\
s-out"],"")),i.hidden=!1,E&&(v.focus({preventScroll:!0}),d.scrollIntoView({block:"nearest"}))}let B=p.map(E=>!!l[E.id]).
lastIndexOf(!0)+1;return B===p.length||c&&B?C({focus:!1}):m(B,{focus:!1}),d}function hn(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function u(p){if(!(i&&p)){if(i=!1,c.hidden=!p||!e.some(h=>ce(h,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:l},t["phone-afterward-begin"]))}}function l(){i=
!0;let p=Oe(c,{title:a,items:e},{words:t,level:2,small:!0,sort:De,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(h){
p.release(),i=!1,r(h)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:u,isBegun:()=>i}}var rt=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function mn(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:u}=o,{name:l,exercise:p}=t,h=k=>k.setting==="afterward",b=p.items.filter(h),d=p.items.filter(k=>!h(k)),j=t,
m=0,g=!1,x=()=>r.entry(l)??{},C=()=>!!j?.open,B=({sending:k,added:f})=>!!(k||f?.round===E()),E=()=>(j??t).round,v=k=>xe(
t,k,n["phone-stays"]),I=null,w=null;function y(k){return JSON.stringify(k)===w?!1:(w=JSON.stringify(k),I=o.noticeAfter(p.
items,k),!!I)}let O=s("p",{class:"phone-closed"},n["phone-closed"]),A=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),$=s("div",{});e.replaceChildren(O,$);function N(k){let[f,...S]=k;if(!C()||!k.some(({id:M})=>t.tallied.
includes(M)))return n["phone-stays"];let T=S.length?n["phone-can-add-all"]:n[f.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},T)}let U=k=>r.update(l,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...k}),V=()=>o.tell(p.story),Y=Oe($,{...p,items:d},{words:n,mark:N,level:1,small:!0,sort:De,beside:p.story?.length?
[rt(n.story,V,"ajar-link")]:[],answers:x().answers,at:x().at,done:x().done,reflection:v(x().answers??{}),help:u,aside:x().
aside,needs:o.wayToNeeds,below:()=>l.startsWith("plan@")?u.line():null,onAside:k=>r.update(l,{aside:k}),onMove:k=>{m=k,x().
answers&&r.update(l,{at:m})},onChange:k=>{U({answers:k,at:m,done:!1,keeps:null}),oe()},onDone:re,onStartOver:()=>{r.remove(
l),oe(),c()}});function re(k){U({answers:he(p,k),done:!0}),y(x().answers),Y.update({answers:k,done:!0,reflection:v(k),danger:I}),
oe(),($.querySelector(".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),
c()}let te=hn(b,{words:n,answers:()=>x().answers,onChange:k=>r.update(l,{answers:k}),onDone:re});e.append(te.element),$.
querySelector(".ajar-body").before(A);function _e(k){let f=Jt(t,k.answers),S=r.entry(t.since)?.added?.answers;return{answers:f,
moved:Zt(t,f,S)}}function ne(k,...f){let S=s("h2",{id:"phone-add",tabindex:"-1"},k),T=s("div",{},S,...f.map(q=>typeof q==
"string"?s("p",{},q):q));if(T.textContent===A.textContent)return;let M=g||A.contains(document.activeElement),P=A.textContent;
A.replaceChildren(...T.childNodes),M?S.focus({preventScroll:!0}):P&&i(k)}function be(k){k(),g=!0,oe(),g=!1}function Pe({
answers:k,moved:f}){let S=p.items.filter(_=>_.id in k).map(_=>{let[Q,...Se]=_.kind==="sort"?[]:fe(_,x().answers[_.id]),pe=_.
said||_.ask;return s("li",{},Q&&!Se.length&&!_.own?`${pe}: ${Q}`:pe)}),T=()=>be(()=>a.add(l,j,k,f)),M=()=>be(()=>r.update(
l,{keeps:E()})),{added:P,keeps:q}=x(),W=q===E(),X=S.length>0;ne(n[W?"phone-kept":X?"phone-add-title":"phone-done-ask"],...W?
[n["phone-kept-how"]]:[],...P&&!W?[n["phone-again"]]:[],...X?[n["phone-add-what"],s("ul",{},...S)]:[n["phone-done-what"]],
...Object.keys(f).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},W?null:rt(n["phone-\
keep-mine"],M),rt(n[X?"phone-add":"phone-done"],T)))}function oe(){let{done:k,sending:f,added:S,late:T,refused:M,keeps:P}=x();
O.hidden=C()||!!k||!!t.own,A.hidden=!k;let q=$.querySelector(".ajar-reflection + .ajar-moves");if(q&&(q.hidden=B(x())),!k){
te.offer(!1),A.replaceChildren(),w=null;return}let{answers:W}=x();y(W)&&Y.update({answers:W,done:!0,reflection:v(W),danger:I});
let X=_e(x()),_=`${t.id}.${E()}`;if(f)ne(n["phone-sending"],n["phone-sending-how"]);else if(S?.round===E()){let Q=Object.
keys(S.answers).length;ne(n[Q?"phone-added":"phone-done-title"],n[Q?"phone-added-how":"phone-done-how"])}else T===E()?ne(
n["phone-here"],n["phone-late"]):M===E()?ne(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(_)?ne(n["phon\
e-here"],n[r.isUnsure(_)?"phone-unsure":"phone-once"]):C()?Pe(X):ne(n["phone-here"],n["phone-closed-done"]):ne(n["phone-\
here"],n["phone-all-here"]);te.offer(!A.querySelector(".ajar-moves")||P===E())}return oe(),{name:l,is:k=>k?.id===t.id&&JSON.
stringify(k.exercise)===JSON.stringify(p),isTouched(){let{answers:k={},at:f=0,done:S}=x(),T=e.contains(document.activeElement)&&
document.activeElement.matches("input, textarea");return te.isBegun()||!S&&(T||f>0||Object.values(k).some(M=>M!=null))},
update(k){j=k,oe()},refresh:oe,look(){w=null,oe()}}}var Eo=15e3;async function Ao(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Eo)});n=Ne(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Ce($e(o,n))}}function gn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Ao(`${e}/answers`,c),{question:u,
round:l,answers:p}=c;i||t.spend(`${u}.${l}`);let h=i?["closed","no-room"].includes(i)?{late:l}:{refused:l}:{added:{round:l,
answers:p}};t.entry(a)&&t.update(a,{sending:null,...h}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,l){let p={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:l};t.update(a,{sending:p}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var bn="text-size",Fe=[.9,1,1.15,1.3,1.5],wn=1;function Co(){try{let e=Fe.indexOf(Number(sessionStorage.getItem(bn)));return e<
0?wn:e}catch{return wn}}function yn(e){let t=Co();function o(){document.documentElement.style.setProperty("--phone-size",
Fe[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,Fe.length-1)),o();
try{sessionStorage.setItem(bn,Fe[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function xn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?D(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:D(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function jn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=ze(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=Te(r.value);a.begin();let{why:l}=await xn(u,e);a.end(),n.textContent=l||e["keep-opening"],l?r.focus():location.replace(
u)};return t&&xn(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function vn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var $o=()=>K("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},K("path",{d:"M11 8h42v68H11z",class:"phone-light"}),K("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),K("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),K("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Sn=e=>[
s("div",{class:"phone-waiting"},$o(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],On=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var dt=e=>JSON.parse(document.getElementById(e).textContent),L=dt("words"),ft=document.getElementById("code").textContent||
_t(location),$n=dt("help"),le=Mt({words:L,countries:$n,leave:mt});le.choose($n.find(({home:e})=>e)?.code??"");var at={},
ct=null,it="",F=dt("state"),R=un(ft,!!F&&!F.ended),se=s("main",{}),lt=s("div",{}),Nn=s("p",{class:"phone-looking",role:"\
status"}),Tn=s("p",{class:"phone-practice",hidden:!0},L["phone-practice"]),ie=s("div",{class:"phone-banner",role:"status",
hidden:!0}),Ln=s("p",{class:"phone-unseen",role:"status"}),In=e=>{Ln.textContent=e},we="",Z=null;function qe(e,t,{focus:o=!1}={}){
if(e===we&&e!=="question")return;let n=o||se.contains(document.activeElement);if(we=e,Z=null,ie.hidden=!0,se.replaceChildren(),
t(),!n)return;let r=se.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function ht(e,t){
qe("question",()=>{Z=mn(se,e,{words:L,notes:R,send:pt,announce:In,changed:()=>ue.refresh(),help:le,tell:No,wayToNeeds:To,
noticeAfter:(o,n)=>It(o,n,at)}),R.all().place!==e.name&&R.change(o=>{o.place=e.name})},t)}function No(e){Ee({title:L.story,
close:L["help-close"],bar:s("div",{class:"ajar-help-bar"},Ae({words:L,leave:mt})),parts:e.map(t=>s("p",{},t))})}function To(){
if(!ct)return null;let t={id:0,name:`needs@${L["phone-own-moment"]}`,exercise:ct,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{ht(t,{focus:!0}),Mn(L["phone-own"],L["phone-go-back"])}},L["help-needs"])}function ve(e={}){
let t=F.ended?null:F.question;if(Tn.hidden=!F.practice,!R.all().welcomed&&!F.ended){qe("welcome",()=>se.append(...vn(L,cn(),
le,Rn)),e);return}if(Z?.is(t)){Z.update(t),ie.hidden=!0;return}if(Z?.isTouched()&&!e.focus){Z.update(null),(t||F.ended)&&
Lo();return}let o=we==="waiting"||we==="question";F.ended?qe("ended",()=>{lt.replaceChildren(tt({words:L,notes:R,site:it})),
se.append(...On(L,R,le,lt)),ue.open()},e):t?ht(t,e):qe("waiting",()=>se.append(...Sn(L)),e),t&&o&&In(`${L["phone-new"]} ${t.
exercise.title}`)}var Lo=()=>Mn(L[F.ended?"phone-ended-here":"phone-moved-on"],L[F.ended?"phone-go-notes":"phone-go-new"]);
function Mn(e,t){(ie.hidden||ie.firstChild.textContent!==e)&&ie.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>ve(
{focus:!0})},t)),ie.hidden=!1}function En(){we="",Z=null,F.ended||!R.all().welcomed?ve():Rn()}function Rn(){R.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=R.all();e&&!t[e]?.done&&Io(t[e]),ve({focus:!Z})}function Io(e){!e?.answers||F.ended||
e.question.name===F.question?.name||ht({...e.question,open:!1})}function An(e){F=e,F.ended&&R.end(),ve()}var Mo=()=>R.isSpent(
"join")?{}:{"Ajar-Phone":R.key("join")},Cn=0;function Ro(e){e&&!R.isSpent("join")&&R.spend("join"),clearTimeout(Cn),Cn=setTimeout(
()=>{Nn.textContent=e?"":L["phone-looking"]},e?0:1e3)}var ut=()=>{we="",Z=null,ve(),ue.refresh()},Bn=`api/rooms/${ft}`,pt=gn(
Bn,R,()=>{Z?.refresh(),ue.refresh()}),ue=fn({words:L,notes:R,onForget(){F.ended||R.change(e=>{e.welcomed=!0}),ut()}});ue.
element.append(s("details",{},s("summary",{},L["phone-leave"]),s("p",{},L["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},L["leave-how"])));function mt(){R.forget(),Ve()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},L["phone-title"]),yn(L),s("div",{class:"ajar-leave"},le.button(),Ae({words:L,leave:mt})),
Nn),R.isLost()?s("p",{class:"phone-practice",role:"status"},L["phone-lost"]):null,Tn,ie),se,ue.element,s("div",{class:"a\
jar-on-paper"},le.text()),Ln);Dt(()=>R.forget());Rt(le.open);async function Dn(e=1e3){try{({dangers:at={},needs:ct=null,
site:it=""}=await(await fetch("danger.json")).json()),Z?.look(),lt.replaceChildren(tt({words:L,notes:R,site:it}));for(let o of Object.
values(at))Bt(kt(o))}catch{setTimeout(Dn,e,Math.min(2*e,6e4))}}function Fn(){if(Dn(),F.ended)R.end();else{let e=()=>An({
...F,ended:!0});qt(Bn,F.version,{onState:An,onReached:Ro,onGone:e,introduce:Mo}),pt.resume()}document.addEventListener("\
visibilitychange",()=>{document.hidden||pt.resume()}),R.listen(()=>{document.hidden||!Z?.isTouched()?ut():Z.refresh()}),
setTimeout(()=>{R.forget(),ut()},Math.min(Re,R.all().begun+Re-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(En(),ue.refresh())}),En()}function Bo(){let e=Object.keys(R.all().entries).length>0;return e&&(F={ended:!0},Fn()),e}
F?Fn():se.append(...jn(L,ft,Bo));
