var Ne=[1,1],Lt=[0,0],Tt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Mt=new RegExp(`(${Tt})|[.…]+|[\
!?;\\n]`,"gu"),Nt=/[\u0300-\u036f'’‘ʼ]/g,It=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,ge=new WeakMap;function Fe(e,n){
let{passes:o,kinds:s,learned:a}=Re(n),{line:l,places:r}=Wt(e),f=l;for(let[h,k]of ye(o,l))f=f.slice(0,h)+f.slice(h,k).replace(
/[^ ]/g,"_")+f.slice(k);let c=Object.entries(s).flatMap(([h,k])=>ye(k,f).map(([j,v])=>({kind:h,start:j,end:v-1}))),p=a?Dt(
c,l,a):c,g=(h,k)=>h.span[0]-k.span[0]||h.span[1]-k.span[1]||(h.kind<k.kind?-1:+(h.kind>k.kind));return p.map(({kind:h,start:k,
end:j})=>({kind:h,span:[r[k][0],r[j][1]]})).sort(g)}function*Be(e){let{passes:n,kinds:o}=Re(e);for(let s of[n,...Object.
values(o)])yield,ye(s,"we are here ")}function Re(e){return ge.has(e)||ge.set(e,Bt(e)),ge.get(e)}function Dt(e,n,o){let{
weights:s,kinds:a,limit:l,least:r}=o,f=Ft(n,o),c=f.slice(1).map((D,T)=>[...f[T],...D]),p=D=>{let T=new Set(D.flatMap(N=>N.
places));return Ie(s,T)/Math.sqrt(T.size)},g=[...f,...c];if(e.length)return be(g,p)[1]>r?e:[];let h=g.filter(D=>D.length>
4),[k,j]=be(h,p);if(!(j>l))return[];let v=new Set(k.flatMap(D=>D.places.slice(0,2))),[A]=be(Object.keys(a),D=>Ie(a[D],v));
return[{kind:A,start:k[0].start,end:k.at(-1).start}]}function Ft(e,{numbers:n,weights:o}){let s=Ne,a=[[]];for(let l of e.
matchAll(/[^ ]+/g)){let r=l[0]===".",f=r?Ne:n.get(l[0])??Lt,c=[[0,f[0]],[1,f[1]],[s[0],f[0]],[s[1],f[1]]],p=([g,h],k)=>((k*
16411+g)*16411+h)%o.length;a.at(-1).push({start:l.index,places:c.map(p)}),s=f,r&&a.push([])}return a.filter(l=>l.length)}
var be=(e,n)=>e.map(o=>[o,n(o)]).reduce((o,s)=>s[1]>o[1]?s:o,[null,-1/0]),Ie=(e,n)=>[...n].reduce((o,s)=>o+e[s%e.length],
0),qe=(e,{kinds:n,notices:o})=>Object.entries(o).find(([s])=>e.some(({kind:a})=>n[a]===s))?.[1]??null;function ye(e,n){let o=[];
for(let s=0;s<n.length;){e.lastIndex=s;let a=e.exec(n);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:n.indexOf(" ",s)+1||n.
length}return o}function Bt({lists:e,passes:n,phrases:o,learned:s}){let a={};for(let[f,c]of Object.entries(e))a[f]=De(c,
a);let l=f=>new RegExp(f.map(c=>De(c,a)).join("|"),"y"),r=Object.entries(o).map(([f,c])=>[f,l(c)]);return{passes:l(n),kinds:Object.
fromEntries(r),learned:s&&Rt(s)}}function Rt({same:e,concepts:n,weights:o,kinds:s,limit:a,least:l}){let r=new Map,f=2;for(let g of e){
for(let h of g.split(" "))r.set(h,[f,f]);f++}for(let[g,h]of n.entries())for(let k of h.split(" "))r.set(k,[f++,2+e.length+
g]);let c=g=>[...g.join("")].map(h=>h.charCodeAt(0)-87),p=Object.entries(s).map(([g,h])=>[g,c(h)]);return{numbers:r,weights:c(
o),kinds:Object.fromEntries(p),limit:a,least:l}}function De(e,n){return`(?:${(e.match(It)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?n[a.slice(1,-1)]:qt(a)).join("")}\
)`}function qt(e){let n=We(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(
e.startsWith("*"))}${n}${o(e.endsWith("*"))} `}var We=e=>e.normalize("NFKD").replace(Nt,"").toLowerCase();function Wt(e){
let n="",o=[];for(let s of e.matchAll(Mt)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?We(s[1]):"."} `;n+=
a;for(let l=0;l<a.length;l++)o.push([s.index,s.index+s[0].length])}return{line:n,places:o}}var _t=["button","input","select","summary","textarea"],Ht=["input","select","textarea"];function t(e,n={},...o){let s=document.
createElement(e);for(let[a,l]of Object.entries(n))a.startsWith("on")?s.addEventListener(a.slice(2),l):l===!0?s.setAttribute(
a,""):l!==!1&&l!=null&&s.setAttribute(a,l);return _t.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Ht.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var K=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let l=n[s];return a?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),Q=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function ne(e,n){let o=n[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var _e=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(s=>s.id===o))};function Y(e,n){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,n(e["keep-opening"])},400))},end(){clearTimeout(o),
o=0,s&&n(""),s=!1}}}function He(e,n,o){let{words:s,level:a=3,small:l=!1,beside:r=[]}=o,f={...Kt,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,p={...o.answers},g=0,h=null,k=0,j=o.aside??0,v=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),A=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),D=t("div",{}),T=t("div",{class:"ajar-body"}),N=t("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},t(`h${a}`,{id:`${c}-title`},n.title),...l?[t("div",{class:"ajar-beside"},...r,Pt(v,s))]:v,
D,T,A);e.replaceChildren(N);function q(){let x=n.items.filter(_=>Q(_,p));return l&&n.together?[x]:x.map(_=>[_])}let w=x=>{
A.replaceChildren(x)},W=Y(s,w);function P(x,_){A.replaceChildren(`${x} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
p=_,w(""),o.onChange(p),I({focus:!0})}},s["put-back"]))}function O(x,_){p={...p,[x.id]:_},Ut(T),w(""),o.onChange(p),d()}
function $(){H(!0),W.begin(),k=setTimeout(R,8e3)}function R(){k&&(clearTimeout(k),k=0,H(!1),W.end())}function H(x){for(let _ of h?.
fieldsets??[])_.disabled=x}function d(){if(!h)return;let{items:x,skip:_,where:i,next:y}=h,L=q().length;_.textContent=u(x)?
s["clear-and-skip"]:s.skip,i.textContent=K(s["question-of"],{n:g+1,all:L}),i.hidden=l&&L===1,y.textContent=g===L-1?s.done:
s.next}let u=x=>x.some(({id:_})=>p[_]!=null);function m(x,_=!0){if(k)return;let i=q();if(g+=x,g>=i.length){g=i.length-1,
$(),o.onDone(p);return}I({focus:_,again:x<0})}function C(x,_){let i=`${c}-${x.id}`,y=t("legend",{},K(x.ask,p)),L=x.hint?
t("p",{class:"ajar-hint",id:`${i}-hint`},x.hint):null,B=[L,_.mark].filter(Boolean).map(({id:te})=>te),M=x.among?{...x,cards:ne(
x,p)}:x,z=f[x.kind](M,_e(M,p[x.id]),{words:s,level:a+1,group:i,change:te=>O(x,te),say:w,..._}),V={class:`ajar-item ajar-${x.
kind}`,tabindex:"-1","aria-describedby":B.join(" ")||null};return t("fieldset",V,y,L,z)}function I({focus:x=!1,again:_=!1}={}){
let i=q();g=Math.max(0,Math.min(g,i.length-1));let y=i[g],L=o.mark?.(y),B=L?t("p",{class:"ajar-mark",id:`${c}-${y[0].id}\
-mark`},L):null,M=t("div",{class:"ajar-moves"}),z=g>0?()=>m(-1):null,V=y.map(me=>C(me,{mark:B,again:_,moves:M,back:z})),
te=t("button",{type:"button",onclick:()=>{if(k)return;let me=p,Et=u(y);p={...p,...Object.fromEntries(y.map(({id:At})=>[At,
null]))},o.onChange(p),m(1),Et&&P(s.cleared,me)}}),Te=t("button",{type:"button",onclick:()=>{k||(w(""),m(1))}}),he=t("p",
{class:"ajar-where"});h={items:y,skip:te,where:he,next:Te,fieldsets:V},D.replaceChildren(),M.replaceChildren(te,Te),z&&M.
prepend(t("button",{type:"button",onclick:z},s.back));let Me=V.length===1;B&&Me&&V[0].lastElementChild.before(B),T.replaceChildren(
he,...B&&!Me?[B]:[],...V,M),d(),o.onMove?.(g),x&&(V[0].focus({preventScroll:!0}),he.scrollIntoView({block:"nearest"}))}function b(x){
if(D.replaceChildren(),!x||!o.help||j>x.kinds.length)return null;let _=()=>{j=x.kinds.length+1,o.onAside?.(j),D.replaceChildren(),
T.querySelector("[tabindex]").focus()},{help:i,needs:y}=o;return D.append(i.notice(x,{level:a+1,aside:_,needs:y})),D.querySelector(
"[tabindex]")}function E(x,{focus:_=!1,danger:i=null}={}){h=null;let y=t(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);T.
replaceChildren(t("div",{class:"ajar-reflection"},y,...x.flatMap(B=>ke(B,a+2)),o.below?.()??null),t("div",{class:"ajar-m\
oves"},t("button",{type:"button",onclick:()=>{g=0,I({focus:!0,again:!0})}},s.change),t("button",{type:"button",onclick:()=>{
let B=p;p={},g=0,j=0,o.onAside?.(0),o.onStartOver(),I({focus:!0}),P(s["started-over"],B)}},s["start-over"])));let L=b(i);
_&&(L??y).focus()}function F(x){let _=T.contains(document.activeElement);_&&h&&!k||(R(),p={...x.answers},x.done?E(x.reflection,
{focus:_,danger:x.danger}):(g=x.at??Math.max(0,q().findIndex(i=>i.some(({id:y})=>p[y]==null))),I()))}let{done:S,reflection:U,
danger:G}=o;return F({answers:p,at:o.at,done:S,reflection:U,danger:G}),{update:F,release:R,say:x=>{R(),w(x)}}}var Pt=(e,n)=>e.
length?t("details",{},t("summary",{},n["why-this"]),...e):"";function Ut(e){for(let n of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var ke=({heading:e,said:n,words:o},s)=>[
e?t(`h${s}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(a=>t("li",{},a))):n.length?t("p",{class:"ajar-said"},
n[0]):null,...o.map(a=>t("p",{},a))].filter(Boolean),Kt={ruler(e,n,{group:o,change:s}){let a=Array.from({length:11},(l,r)=>t(
"label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>s(r),"aria-describedby":r===
0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{class:"ajar-scale"},t("div",{class:"ajar-nu\
mbers"},...a),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}-high`},
t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:s,change:a}){let{chosen:l,own:r}=n||{chosen:[],own:""},f=()=>a(
l.length||r.trim()?{chosen:[...l],own:r}:null),c=e.many?"checkbox":"radio",p=e.cards.map(h=>t("input",{type:c,name:s,value:h.
id,checked:l.includes(h.id),onchange:k=>{e.many?l=l.filter(j=>j!==h.id).concat(k.target.checked?h.id:[]):(l=[h.id],r="",
g&&(g.value="")),f()}})),g=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:h=>{r=h.target.value,!e.many&&r.trim()&&
(l=[],p.forEach(k=>{k.checked=!1})),f()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((h,k)=>t("label",{class:"ajar-card"},p[k],t("span",{},h.text))),g?t("label",{
class:"ajar-own"},t("span",{},e.own),g):null)},text(e,n,{words:o,change:s}){let a=t(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>s(l.target.value.trim()?l.target.value:null)});return e.long&&
(a.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),a)},list(e,n,{words:o,change:s}){let a=t("div",
{}),l=()=>{let h=[...a.querySelectorAll("input")].map(k=>k.value).filter(k=>k.trim());s(h.length?h:null)},r=()=>[...a.children].
forEach((h,k)=>{h.querySelector("label > span").textContent=K(o.line,{n:k+1}),h.querySelector("button").setAttribute("ar\
ia-label",K(o["remove-line"],{n:k+1}))}),f=t("button",{type:"button",class:"ajar-link",onclick:()=>{p(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),c=()=>{r(),f.hidden=a.children.length>=e.most},p=h=>{let k=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:h,maxlength:2e4,oninput:l})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let j=k.nextElementSibling||k.previousElementSibling;k.remove(),j||
p(""),c(),l(),(j||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(k),c()},g=n||[];for(let h=0;h<Math.
max(e.lines,g.length);h++)p(g[h]??"");return t("div",{class:"ajar-lines"},a,f)},date(e,n,{words:o,change:s}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:a=>s(a.target.value||null)}))}};function Pe({title:e,close:n,bar:o,parts:s}){let a=()=>{r.close?r.close():r.remove()},l=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:f=>{f.
key==="Escape"&&(f.preventDefault(),f.stopPropagation(),a())}},o,l,...s,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:a},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var Ue=["emergency","crisis","violence","agency","worried","child"],zt=["crisis","violence"],Ve='a[href$="#Help-lines"]',
J=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Ke(){for(let e of J().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&J().listeners.delete(e),e.shown||(e.shown=n)}}function Vt(e,{zone:n="",
languages:o=[]}){let s=f=>f.endsWith("/")?n.startsWith(f):n===f,a=e.find(({zones:f})=>f.some(s));if(a)return a.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=e.find(f=>f.home);return l?l.code:o.map(f=>f.split("-").slice(1).join("-").
toUpperCase()).find(f=>e.some(({code:c})=>c===f))??""}function Ge(e,n,o){let s=Object.values(n).flatMap(r=>typeof r=="st\
ring"||Array.isArray(r)?r:r?.own??[]);for(let r of Object.values(o)){let f=s.flatMap(p=>Fe(p,r)),c=qe(f,r);if(c)return{...c,
kinds:[...new Set(f.map(({kind:p})=>p))].sort()}}let a=e.filter(({id:r,kind:f})=>f==="ruler"&&n[r]!=null),l=Object.values(
o)[0]?.["rulers-at-zero"];return l&&a.length===3&&a.every(({id:r})=>n[r]===0)?{...l,kinds:[]}:null}var je=(e,n)=>n.flatMap(
o=>e.lines.filter(s=>s.topic===o)),ve=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"ajar-unbroken"},n):n),
ze=e=>`tel:${e.match(/\d+/)[0]}`;function Je({words:e,countries:n=[],leave:o,onCountry:s=()=>{}}){n.length&&(J().countries=
n);let a=()=>J().countries,l=()=>J().chosen||Vt(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),r=()=>a().find(O=>O.code===l());function f(O){J().chosen=O,Ke();for(let{element:$,draw:R}of J().
listeners)R($)}function c(O,$){return $(O),J().listeners.add({element:O,draw:$,shown:!1}),queueMicrotask(Ke),O}let p=O=>c(
t("div",{}),$=>$.replaceChildren(...O())),g=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],$=t("select",{onchange:()=>{
f($.value),s($.value)}},...O.map(R=>t("option",{value:R.code},R.country)));return c($,()=>{$.value=r()?.code??"-"}),t("l\
abel",{class:"ajar-help-where"},t("span",{},e["help-in"]),$)},h=({say:O,to:$},R)=>{if(/^(tel|sms):/.test($))return t("a",
{class:R?"ajar-reach":"ajar-reach ajar-first",href:$},t("span",{},...ve(O)));let H=t("span",{},O),d=t("button",{type:"bu\
tton",class:"ajar-link","aria-label":K(e["help-copy-what"],{address:$}),onclick:async()=>{await Gt($,H)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},H," ",d)},k=O=>t("li",{},t("p",{class:"ajar-for"},O.
for_what),t("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),t("div",{class:"ajar-ways"},
...O.reach.map(h))),j=({emergency:O,note:$})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-danger"]),$?t("\
p",{class:"ajar-hint"},$):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:ze(O)},K(e["help-call"],{number:O})))),
v=O=>p(()=>{let $=r();if(!$)return[t("p",{},e["help-elsewhere-how"])];let R=O.flatMap(H=>H==="emergency"?j($):je($,[H]).
map(k));return[t("ul",{class:"ajar-help-lines"},...R)]});function A(){Pe({title:e["help-title"],close:e["help-close"],bar:t(
"div",{class:"ajar-help-bar"},g(),we({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),v(Ue),t("p",{class:"ajar-hint"},
e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function D({title:O,text:$,now:R,lines:H,kinds:d,
countries:u},{level:m,aside:C,needs:I}){return u&&!P()&&(J().countries=u),t("section",{class:"ajar-danger"},t(`h${m}`,{tabindex:"\
-1"},O),t("p",{},$),d.length?null:I?.()??null,g(),v(H),t("ul",{class:"ajar-todo"},...R.map(b=>t("li",{},b))),t("p",{class:"\
ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:C},e["help-aside"]))}let T=()=>t("butto\
n",{type:"button",class:"ajar-get-help",onclick:A},e["help-get"]);function N({emergency:O,...$}){let H=zt.map(u=>je($,[u])[0]?.
reach??[]).flatMap(u=>["tel:","sms:"].map(m=>u.find(({to:C})=>C.startsWith(m))));return[{say:K(e["help-call"],{number:O}),
to:ze(O)},...H.filter(Boolean)]}let q=(O=`${e["help-line"]} `)=>p(()=>{let $=r(),R=($?N($):[]).flatMap(({say:u,to:m},C)=>[
C?" · ":"",t("a",{href:m},...ve(u))]),H=t("button",{type:"button",class:"ajar-link",onclick:A},e["help-get"]),d=t("span",
{class:"ajar-off-paper"},R.length?" · ":"",H);return[t("p",{class:"ajar-help-line"},O,...R,d)]});function w(O){if(!P())
return;let[$]=[...O.querySelectorAll(Ve)].reverse();$?.closest("p, ul").after(q(""));for(let R of O.querySelectorAll("de\
tails"))R.open=R.querySelector("summary").textContent===r()?.country}let W=()=>p(()=>{let O=r();return O?[t("p",{},t("b",
{},`${e["help-title"]}, ${O.country}`)),t("p",{},`${e["help-danger"]} ${K(e["help-call"],{number:O.emergency})}`),t("ul",
{},...je(O,Ue).map(({for_what:$,name:R,reach:H,hours:d})=>t("li",{},...ve(`${$}: ${R}. ${H.map(({say:u})=>u).join(" · ")}\
. ${d}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),P=()=>a().length>0;return{open:A,notice:D,button:T,line:q,addNumbers:w,
text:W,choose:f,code:l,isKnown:P}}var we=({words:e,leave:n})=>t("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:n},e.leave);function Ze(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
n=>{n.target.closest?.(Ve)&&(n.preventDefault(),n.stopPropagation(),J().open())},{capture:!0})}async function Gt(e,n){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(n),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Ye(e){let n=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||n(o)};n(o)}function xe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Xe(e=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener(
"keydown",s=>{s.repeat||(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
xe()))},{capture:!0})}function Qe(e,n,{words:o,group:s,change:a,say:l}){let r={...n},f={},c=e.piles.map(j=>(f[j.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let A=h[v.dataTransfer.
getData("text/plain")]?.[j.id];A&&!A.matches(":disabled")&&(A.checked=!0,g(A.dataset.card,j))}},f[j.id]))),p=()=>e.piles.
forEach(j=>{f[j.id].textContent=K(o["pile-count"],{pile:j.text,n:Object.values(r).filter(v=>v===j.id).length})}),g=(j,v)=>{
r[j]=v.id,p(),a({...r}),l(K(o.moved,{card:e.cards.find(A=>A.id===j).text,pile:v.text}))},h={},k=e.cards.map(j=>{h[j.id]=
{};let v=`${s}-${j.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:A=>A.dataTransfer.setData(
"text/plain",j.id)},t("legend",{},j.text),t("div",{class:"ajar-into"},...e.piles.map(A=>{let D=t("input",{type:"radio",name:v,
value:A.id,"data-card":j.id,checked:r[j.id]===A.id,onchange:()=>g(j.id,A)});return h[j.id][A.id]=D,t("label",{},D,t("spa\
n",{},A.text))})))});return p(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...c),...k)}var et="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Jt=new RegExp(`^${et}+|${et}\
+$`,"g"),Zt=/[\p{L}\p{N}_]+/gu,Yt=/^[\p{L}\p{N}_]+/u,Xt=/\{([a-z][a-z0-9-]*)\}/,[Qt,en]=["⁨","⁩"],tt=/[.!?…؟。][\u2069”’"')»]*$/,
tn=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
oe=e=>e.replace(Jt,""),X=e=>e.toLowerCase().toUpperCase(),Ce=e=>e.match(Yt)?.[0]??"",nt=(e,n="en-US")=>new Date(`${e}T00\
:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function re(e,n){let o=e.split(Xt),s=o.pop(),a="";for(let l=0;l<
o.length;l+=2){let r=oe(n[o[l+1]]),f=nn(o[l],r);a+=(tt.test(a)?f.replace(/^,+/,""):f)+on(r)}return tt.test(a)?a:a+s}function nn(e,n){
let o=X(Ce(n));if(!o)return e;for(let s of e.matchAll(Zt))if(X(s[0])===o)return e.slice(0,s.index);return e}var on=e=>tn.
test(e)?`${Qt}${e}${en}`:e;var Se=2e4,an=10,sn=/^(\d{4})-(\d\d)-(\d\d)$/,Z=class extends Error{constructor(n,o={}){super(n),Object.assign(this,{code:n,
values:o})}};function Ee({items:e,ids:n},o){let s=Object.keys(o).filter(l=>!n.includes(l));if(s.length)throw new Z("unkn\
own-items",{items:s.sort()});let a=Object.fromEntries(n.map(l=>[l,null]));for(let l of e){let r=o[l.id],f=r==null?null:ln[l.
kind](r,l);Q(l,a)&&(a[l.id]=rn(l,f,a))}return a}function st(e,n){try{Ee(e,n)}catch(o){if(o instanceof Z)return!1;throw o}
return!0}var rt=e=>Object.values(e).every(n=>n==null);function ae(e,n){if(n==null)return[];switch(e.kind){case"choice":return[
...n.chosen.map(o=>ot(e.cards,o)),oe(n.own)].filter(Boolean);case"sort":return e.cards.filter(o=>n[o.id]).map(o=>`${o.text}\
: ${ot(e.piles,n[o.id])}`);case"date":return[nt(n)];case"list":return n.map(oe);default:return[oe(`${n}`)]}}var ot=(e,n)=>e.
find(o=>o.id===n)?.text??n;function rn(e,n,o){if(e.kind!=="choice"||!n)return n;let s=ne(e,o).map(({id:l})=>l),a=n.chosen.
filter(l=>s.includes(l));return a.length||n.own?{chosen:a,own:n.own}:null}var ln={ruler(e){if(!Number.isInteger(e)||e<0||
e>an)throw new Z("answer-ruler");return e},choice(e,{cards:n,many:o,own:s}){let a=n.map(({id:c})=>c);if(!at(e)||!Array.isArray(
e.chosen)||!e.chosen.every($e(a)))throw new Z("answer-cards");let{chosen:l}=e,r=Oe("own"in e?e.own:"")??"";if(r&&!s)throw new Z(
"answer-own");if(!o&&l.length+!!r>1)throw new Z("answer-one-card");let f=a.filter(c=>l.includes(c));return f.length||r?{
chosen:f,own:r}:null},sort(e,{cards:n,piles:o}){let s=n.map(({id:r})=>r),a=$e(o.map(({id:r})=>r));if(!at(e)||!Object.keys(
e).every($e(s))||!Object.values(e).every(a))throw new Z("answer-piles");let l=s.filter(r=>Object.hasOwn(e,r)).map(r=>[r,
e[r]]);return l.length?Object.fromEntries(l):null},text:Oe,list(e,{most:n}){if(!Array.isArray(e)||e.length>n)throw new Z(
"answer-lines",{most:n});let o=e.map(s=>Oe(s)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(typeof e!=
"string"||!cn(e))throw new Z("answer-day");return e}};function Oe(e){if(typeof e!="string")throw new Z("answer-text");if(e.
length>Se&&[...e].length>Se)throw new Z("answer-long",{most:Se});return oe(e)?e:null}var $e=e=>n=>e.includes(n),at=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e);function cn(e){let[,n,o,s]=(e.match(sn)??[]).map(Number),l=[31,n%4===0&&(n%100!==0||
n%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return n>0&&s>0&&s<=l}var un=[{answers:["all"]}],pn=/\p{L}/u,dn=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,fn=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
hn=/\{([a-z][a-z0-9-]*)\}/g;function ct({items:e,rules:n,reflection:o},s,{plain:a=!1}={}){let l=Object.fromEntries(e.map(
({id:p})=>[p,s[p]??null]));if(rt(l))return"nothing"in o?[ie([o.nothing])]:[];let r=mn({items:e,answers:l,rules:n,phrases:o}),
c=(a||!n.length?un:n).flatMap(r);return a||!("closing"in o)?c:[...c,ie([o.closing])]}var ie=e=>({words:e,heading:"",said:[]}),
ee=(e,n,o=[])=>({words:o,heading:e,said:n}),lt=(e,n)=>e.filter(o=>!n.has(X(o)));function mn({items:e,answers:n,rules:o,phrases:s}){
let a=d=>e.find(({id:u})=>u===`couple-${d}`)??e.find(({id:u})=>u===d),l=d=>n[a(d)?.id]??null,r=d=>a(d)?ae(a(d),l(d)):[],
f=d=>{let u=new Set(d.map(a));return e.filter(m=>u.has(m))},c=d=>{let u=l(d);return typeof u=="number"?u:r(d).length},p=d=>d.
map(u=>l(u)?.chosen).find(u=>Array.isArray(u))??[],g=(d,u)=>{let[m,C]=[a(d),l(d)];return m?.kind!=="sort"||!C?[]:m.cards.
filter(({id:I})=>C[I]===u).map(({text:I})=>I)},h=d=>new Set(d?r(d).map(X):[]),k=({if:d=[],unless:u=[]})=>d.every(j)&&!u.
some(j);function j(d){if(typeof d=="string")return l(d)!==null;let{item:u=[],cards:m,piles:C,without:I,only:b,least:E,asked:F}=d;
if(F)return!!a(F)&&Q(a(F),n);let S=u.find(x=>l(x)!==null);if(!S)return!1;let U=p([S]);return m&&!m.some(x=>U.includes(x))||
C&&!C.some(x=>lt(g(S,x),h(I)).length)||b&&!(x=>x.size===1&&x.has(b))(new Set(Object.values(l(S))))?!1:E==null||c(S)>=E}let v=(d,u={})=>K(
s[d],u);function A(d,u={}){if(typeof d=="string")return v(d,u);if(!k(d))return null;let{phrase:m,of:C,score:I}=d;if(I){let b=O(
I);return b===null?null:v(m,{t:50+10*b})}return C?r(C).length?v(m,{n:c(C),...u}):null:v(m,u)}let D=(d=[],u={})=>d.map(m=>A(
m,u)).filter(m=>m!==null),T=(d,u)=>{let m=D(d,u);return m.length?[ie(m)]:[]};function N(d){if(typeof d=="string")return r(
d);if("level"in d)return $(d);if("phrase"in d){let[E]=d.of?r(d.of):[],F=A(d,E===void 0?{}:{words:E});return F===null?[]:
[F]}let{item:u,pile:m,also:C,without:I}=d,b=m?g(u,m):r(u);return C&&(b=b.filter(E=>h(C).has(X(E)))),lt(b,h(I))}let q=({heading:d,
under:u})=>d?v(d):(u&&a(u)?.said)??"";function w(d,u){let m=a(d);if(m?.kind!=="sort"||n[m.id]===null)return[];let C=b=>m.
piles.find(E=>E.id===b).text;return(u??m.piles.map(({id:b})=>b)).map(b=>({id:b,text:C(b),cards:g(d,b)}))}let W=o.find(d=>d.
ladder)?.ladder,P=()=>Math.floor(W.rungs.length/2);function O(d){let[u]=p([d]);return!W||!u?null:P()-W.rungs.findIndex(({
card:m})=>m===u)}function $({level:d,up:u=0}){let m=d.map(O).find(I=>I!==null);if(!W||m===void 0)return[];let C=W.rungs[P()-
m-u];return C?r(C.item):[]}let R={answers({answers:d}){return(d[0]==="all"?e:f(d)).filter(({id:m})=>n[m]!==null).map(m=>ee(
m.said||m.ask,ae(m,n[m.id])))},lines(d){let u=d.lines.flatMap(N),m=u.length?[ee(q(d),u,D(d.say))]:[],C=d.count?.[Math.min(
u.length,d.count.length-1)];return C?[...m,ie([v(C,{n:u.length})])]:m},piles({piles:d,only:u,heading:m,below:C={},all:I={}}){
let b=E=>E.length===a(d).cards.length;return w(d,u).filter(({cards:E})=>E.length).flatMap(({id:E,text:F,cards:S})=>{let U=b(
S)&&I[E]||C[E],G=m?v(m,{pile:F}):F;return[ee(G,S),...T(U?[U]:[])]})},empty(d){let u=w(d.empty,d.only).filter(({cards:m})=>!m.
length).map(({text:m})=>m);return u.length?[ee(q(d),u,D(d.say))]:[]},sentence(d){let u=s[d.sentence],m=[...u.matchAll(hn)].
map(([,I])=>I),C=Object.fromEntries(m.map(I=>[I,r(I).join(" ")]));return Object.values(C).every(Boolean)?[ee(q(d),[re(u,
C)])]:[]},message(d){let u=d.message.parts.map(m=>[m,r(m.item)[0]]).filter(([,m])=>m).map(([m,C])=>H(m,C,d.message));return u.
length?[ee(q(d),[u.join(" ")])]:[]},ladder(){let[d=""]=r(W.goal),[[u],[m]]=[p([W.today]),p([W.later])],C=W.rungs.map(({card:I,
item:b})=>{let E=a(b)?.said??"",[F]=r(b),S=F?`${E}: ${F}`:v("open",{level:E}),U=gn(I===u,I===m,!!m);return U?v(U,{level:S}):
S});return[ee(v(d?"ladder":"ladder-unnamed",{goal:d}),C)]},missing({missing:d,say:u}){let m=f(d).filter(({id:C})=>n[C]===
null);return m.length?T(u,{parts:m.map(C=>C.said).join("; ")}):[]},repeated(d){let u=d.repeated.map(r),m=new Map;for(let b of u.
flat())m.has(X(b))||m.set(X(b),b);let C=b=>u.filter(E=>E.some(F=>X(F)===b)).length>1,I=[...m].filter(([b])=>C(b)).map(([
,b])=>b);return I.length?[ee(q(d),I)]:[]}};function H(d,u,{self:m=[],small:C=[],capitals:I=[]}){let{opener:b,clause:E,clauses:F=[],
questions:S=[],names:U=!1}=d,G=Ce(u),x=G.toLowerCase();if(m.includes(x))return re("{words}.",{words:u});let _=[...s[b]].
at(-1);if(!dn.test(u.match(pn)?.[0]??"a")||S.includes(x))return re(`{words}${_}`,{words:u});let i=s[E&&F.includes(x)?E:b],
y=U||I.includes(G),L=C.includes(x)||fn.test(G)&&!y,[B=""]=u,M=L?B.toLowerCase()+u.slice(B.length):u;return re(i,{words:M})}
return d=>{if(!k(d))return[];let u=Object.keys(R).find(C=>C in d),m=u?R[u](d):T(d.say);return m.length&&d.then?[...m,...T(
[d.then])]:m}}function gn(e,n,o){return n?e?"was-and-now":"now":e?o?"was":"today":""}function it(e,n,o){let s=o&&Ge(e.items,n,o.dangers),a=!o||!!s?.kinds.length;return{danger:s?{...s,countries:o.countries}:
null,reflection:ct(e,n,{plain:a})}}function se(e,n){let o=!1,s=!1,a=()=>{s=o,o||n()};function l(){o=!0;let r=new AbortController,f=()=>{r.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,f,{signal:r.signal,capture:c!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return a}function ue(e,n){let o=f=>[...e.querySelectorAll(
f)],s=o("details[open] > summary").map(f=>f.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let f of o("summary"))f.parentElement.open=s.includes(f.textContent);if(a===!1)return;let l=o("summary, button").
find(f=>f.textContent===a),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function ut({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=t("span",
{}),a=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),l=t("p",{class:"ajar-problem",role:"alert"}),r=t(
"div",{}),f=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,r),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},p=c,g=!1,h=!1,k=!1,j=!1,v=!1,A=(b,E,F={})=>t("button",{type:"button",onclick:E,...F},b),D=b=>{b.tabIndex=
-1,b.focus()},T=()=>r.querySelector(".ajar-change"),N=()=>c.state==="kept"&&!c.reopen;function q(b,E=b){a.dataset.short=
E,s.textContent!==b&&(s.textContent=b)}function w(){let b=c.problem?e["keep-unsaved"]:e["keep-saving"],[E,F]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[b],lost:[e["keep-lost"]]}[v?"lost":c.state];a.classList.toggle("ajar-state-lost",v),q(E,F),a.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function W(){
c={...c,saved:!1},w()}function P(){w(),p=c,N()?r.replaceChildren(h?u("change"):m()):c.state!=="none"?r.replaceChildren(u(
"unlock")):g?r.replaceChildren(u(c.exists?"open":"start")):r.replaceChildren(j?H():R())}let O=()=>{g=!0,P(),r.querySelector(
"input").focus()},$=()=>c.hosted?t("p",{},e["keep-hub"]):null;function R(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[c.exists?"keep-there":"keep-why"]),$(),t("div",{class:"ajar-moves"},A(e["keep-n\
othing"],()=>{j=!0,P(),D(a)}),A(e[c.exists?"keep-open":"keep-start"],O)))}let H=()=>t("p",{},A(e[c.exists?"keep-open":"k\
eep-start"],O,{class:"ajar-link"}));function d(){let E=["none","weak","fair","good","strong"].map(F=>e[`keep-strength-${F}`]).
reduce((F,S)=>S.length>F.length?S:F);return t("p",{class:"ajar-strength","aria-live":"polite","data-longest":E},t("span",
{},e["keep-strength-none"]))}function u(b){let E=b==="start"||b==="change",F={start:e["keep-start"],open:e["keep-open"],
unlock:e["keep-unlock"],change:e["keep-change"]}[b],S=t("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{E&&n({strength:S.value})}}),U=t("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),G=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),U),x=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),
_=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:_.value})}),i=d(),y=()=>{
if(!S.value){S.focus();return}if(x.hidden=!0,b==="change"){if(S.type==="password"&&U.value!==S.value){x.textContent=e["k\
eep-again-differs"],x.hidden=!1,U.focus();return}n({change:S.value},{awaited:!0})}else n({[b==="start"?"keep":"unlock"]:S.
value,place:_.value},{awaited:!0});q(e["keep-opening"]),S.value="",U.value="",i.firstChild.textContent=e["keep-strength-\
none"]},L=()=>{g=!1,h=!1,P(),b==="change"?T().focus():D(a)},B=t("details",{},t("summary",{},e["keep-where"]),t("label",{
for:`${o}-place`},e["keep-place"]),_);return t("form",{class:"ajar-ask",onsubmit:M=>{M.preventDefault(),y()}},t(c.state===
"locked"?"h1":"p",{class:"ajar-title"},F),$(),b==="change"?t("p",{},e["keep-change-how"]):null,E?t("p",{},e["keep-no-way\
-back"]):null,t("label",{for:`${o}-words`},e[b==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}\
-how`},e[E?"keep-how":"keep-how-open"]),S,E?i:null,b==="change"?G:null,t("label",{class:"ajar-card"},t("input",{type:"ch\
eckbox",onchange:({target:M})=>{S.type=M.checked?"text":"password",G.hidden=M.checked,x.hidden=!0}}),t("span",{},e["keep\
-see"])),b==="change"?x:B,t("div",{class:"ajar-moves"},b==="unlock"?null:A(e["keep-not-now"],L),t("button",{type:"submit"},
F)))}function m(){let b=t("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(b.value)})},...[...new Set([5,15,30,
60,c.minutes])].sort((E,F)=>E-F).map(E=>t("option",{value:E,selected:E===c.minutes},K(e["keep-minutes"],{n:E}))));return t(
"div",{class:"ajar-kept"},A(e["keep-lock"],()=>{q(e["keep-opening"]),n({lock:!0},{awaited:!0})}),A(e["keep-change"],()=>{
h=!0,k=!1,P(),r.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},k?e["k\
eep-changed"]:""),t("details",{},t("summary",{},e["keep-where"]),t("p",{},c.place),c.copied?t("p",{},K(e["keep-copied"],
{program:c.copied})):null,t("label",{for:`${o}-minutes`},e["keep-idle"]),b))}function C(b){if(b.strength!=null){let E=r.
querySelector(".ajar-strength > span");E&&(E.textContent=b.strength);return}if(b.changed){h=!1,P(),r.querySelector(".aja\
r-changed").textContent=e["keep-changed"],k=!0,T().focus();return}c={...c,...b},c.state==="kept"&&(g=!1),N()||(h=!1),w(),
I()}let I=se(r,()=>{let b=p;if(b.state===c.state&&b.exists===c.exists&&b.minutes===c.minutes&&!!b.reopen==!!c.reopen&&!!b.
hosted==!!c.hosted&&r.firstChild){p=c;return}let F=g&&b.place!==c.place;P(),b.state!==c.state&&b.state!=="none"?D(a):F&&
r.querySelector("input").focus()});return P(),{line:a,more:f,update:C,begin:W,setLost:b=>{v=b,w()},say:b=>{l.textContent=
b,l.hidden=!1}}}function pe(e,{sentence:n,wide:o,narrow:s,columns:a,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let f=(p,g)=>{let h=t("div",{class:`ajar-picture ajar-${g}`,role:"img","aria-label":n});return h.innerHTML=
p,h.firstElementChild.setAttribute("aria-hidden","true"),h},c=e.querySelector("details")?.open??!1;e.replaceChildren(t("\
figure",{class:"ajar-chart"},t("figcaption",{},n),f(o,"wide"),f(s,"narrow"),t("details",{open:c},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...a.map(p=>t("th",{scope:"col"},p)))),t("tbody",{},...l.map(([p,...g])=>t("tr",{},t(
"th",{scope:"row"},p),...g.map(h=>t("td",{},h??"–")))))))))}function de(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=t("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([l,r])=>t("option",{value:l,selected:l===o},r)));return t(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function pt(e,{words:n,send:o,onDispose:s}){let a={},l=null,r=!1,f="",c=t("div",{}),p=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),g=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),h=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),k=Y(n,u=>{h.textContent=u}),j=Le(n),v=de(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},p,c,h),j.dialog);let A=u=>{a.busy?h.textContent=n["room-one-moment"]:(k.begin(),
o(u,{awaited:!0}))},D=(u,m)=>t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>A(m)},u),T=(...u)=>t(
"div",{class:"ajar-moves ajar-many"},...u);function N(){let u=a.needsKey?t("input",{type:"password",spellcheck:"false",id:`${d}\
-key`,"aria-describedby":`${d}-key-how`}):null,m=t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(u&&!u.value){u.focus();return}A({room:"open",...u?{key:u.value}:{}}),u&&(u.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),a.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
a.elsewhere?K(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),u?t("label",{class:"ajar-words",for:u.
id},n["room-host-key"]):null,u?t("p",{class:"ajar-hint",id:`${d}-key-how`},n["room-host-key-how"]):null,u,T(m,a.elsewhere?
null:D(n["room-inside"],{room:"inside"})),a.elsewhere?null:t("p",{},n["room-rehearse-how"]),a.elsewhere?null:T(...[12,3].
map(C=>D(K(n["room-rehearse"],{n:C}),{room:"rehearse",phones:C})))]}let q=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),T(D(n["room-go-on"],{room:"go-on"}),D(n["room-end"],{room:"end"}))];function w(){let u=t("button",{type:"butt\
on",onclick:()=>j.show()},n["room-large"]),m=t("p",{},a.inside&&!a.practice?n["room-inside-open"]:K(n["room-line"],{code:a.
code})),C=a.address?u:null;return l?[W(),t("div",{class:"ajar-door-line"},m,g,C),P(),$()]:[t("h2",{},n["room-title"]),W(),
P(),m,a.address?dt(n,a):null,a.inside?t("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?O():null,a.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},g,C,a.inside&&!a.practice?D(n["room-widen"],
{room:"widen"}):null),$()]}let W=()=>a.practice?t("p",{},le(n)):null,P=()=>a.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function O(){let u=t("select",{id:`${d}-address`,onchange:()=>o({room:"pick",ip:u.value})},...a.addresses.map(
({ip:m,network:C})=>t("option",{value:m,selected:m===a.picked},`${m} (${C})`)));return t("label",{class:"ajar-words",for:u.
id},t("span",{},n["room-address"]),u)}function $(){let u=t("div",{}),m=t("button",{type:"button",onclick:()=>b(!1)},n["r\
oom-end-no"]),C=t("button",{type:"button",onclick:()=>b(!0)},n["room-end"]),I=()=>u.replaceChildren(...r?[t("p",{},n["ro\
om-end-sure"]),T(m,D(n["room-end"],{room:"end"}))]:[C]),b=F=>{r=F,I(),(r?m:C).focus()};I();let E=(F,S)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...S()},{awaited:!0})},F);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),a.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),a.shown?T(E(n["room-take-table"],()=>({
what:"table"})),E(n["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,t("p",{},n["room-end-how"]),
u)}function R(u){a={...a,...u},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let m=Ae(n,a.joined);
g.textContent!==m&&(g.textContent=m),j.update(a,m),l===null&&a.state==="open"&&(l=!a.here),a.state!=="open"&&(l=null,r=!1),
a.busy?k.begin():(k.end(),h.textContent=""),H()}let H=se(c,()=>{let{joined:u,problem:m,...C}=a,I=JSON.stringify([C,l]);if(I===
f)return;f=I;let b={open:w,lost:q}[a.state]??N;ue(c,()=>c.replaceChildren(...b().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let d=`ajar-door-${window.ajarForms}`;return fe(e,()=>o({room:"look"}),s),{update:R}}var Ae=(e,n)=>n?n===
1?e["room-joined-one"]:K(e["room-joined"],{n}):e["room-joined-none"],le=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function dt(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["\
room-scan"]),t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function Le(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=t("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(l,r){s.textContent=r;let f=JSON.stringify([l.address,l.code,l.practice]);f!==a&&(a=f,l.address?n.replaceChildren(
l.practice?t("p",{},le(e)):"",dt(e,l),s):(o.close(),n.replaceChildren()))}}}function fe(e,n,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:l})=>l)&&n()});s.observe(e),o(()=>s.disconnect())}function ft({items:e},n){let o={};for(let s of e){let a=n[s.id];if(!(a==null||!Q(s,o)))if(s.kind==="choice"){let r=(s.among?
ne(s,o):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),f=a.own?.trim()?a.own:"";(r.length||f)&&(o[s.id]={chosen:r,
own:f})}else if(s.kind==="sort"){let l=s.cards.filter(r=>a[r.id]).map(r=>[r.id,a[r.id]]);l.length&&(o[s.id]=Object.fromEntries(
l))}else if(s.kind==="list"){let l=a.filter(r=>r.trim());l.length&&(o[s.id]=l)}else`${a}`.trim()&&(o[s.id]=a)}return o}var ht=(e,n)=>K(e.ask,n);var bn=new Set(["autorestarting","dead","restarting","terminating"]),yn=4e3;function mt({widget_manager:e},{gone:n,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let l=0,r=(c,p)=>{
bn.has(p)&&n()},f=(c,p)=>{clearTimeout(l),p==="disconnected"?n():p==="connecting"?l=setTimeout(n,yn):o()};return s.connect(
r),a.connect(f),()=>{clearTimeout(l),s.disconnect(r),a.disconnect(f)}}function gt({words:e,answered:n}){let o=new Set,s=!1,
a=()=>n().map(([c,p])=>{let g=ft(c,p),h=c.items.filter(k=>k.id in g).map(k=>[ht(k,g),...ae(k,g[k.id])].join(`
`));return[c.title,...h].join(`

`)}).join(`


`);async function l(c){let p=a(),g=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});g.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(g),g.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function r(c={}){let p=t("div",{class:"ajar-\
lost",hidden:!s,...c},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(p)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(p),p}function f(c){s=c;for(let p of o)p.hidden=!c}return{line:r,set:f,isLost:()=>s,forget:c=>o.delete(
c)}}function bt(e,{words:n,send:o,open:s,help:a}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=Y(
n,w=>l.replaceChildren(w)),f=w=>{r.begin(),o(w)},c=t("div",{}),p={},g="",h=0,k=de(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),l);let j=(w,W)=>t("button",{type:"button",onclick:W},w),v=w=>t("div",{class:"\
ajar-reflection"},...w.flatMap(W=>ke(W,3)));function A(w,W,P){let O=t("div",{class:"ajar-twice"}),R=j(w,()=>{let H=j(n["\
home-no"],()=>{O.replaceChildren(R),R.focus()});O.replaceChildren(t("p",{},W),t("div",{class:"ajar-moves"},H,j(w,()=>{O.
replaceChildren(R),R.focus(),f(P)}))),H.focus()});return O.append(R),O}let D=()=>{let w=t("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{w.files[0]&&f({import:await w.files[0].text()}),w.value=""}});return t("label",
{class:"ajar-words"},t("span",{},n["home-bring"]),w)},T=se(c,()=>{let w=JSON.stringify(p);w!==g&&(g=w,ue(c,N))});function N(){
let w=(O,$)=>j($,()=>f({take:O})),W=h>(p.danger?.kinds.length??0)?null:p.danger,P=()=>{h=W.kinds.length+1,N(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(W?a.notice(W,{level:2,aside:P}):"",t("p",{class:"ajar-welcome",tabindex:"-1"},
p.welcome),p.section?t("div",{class:"ajar-moves"},j(n["home-go-on"],()=>s(p.section))):"",p.due?.length?t("ul",{},...p.due.
map(O=>t("li",{},O))):"",p.plan?.length?t("h2",{},n["home-plan"]):"",p.plan?.length?v(p.plan):"",p.plan?.length&&!W?a.line():
"",...(p.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:$})=>t("details",{},t("summary",{},`${n["home-plan"]}\
, ${O}`),v($))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["home-not-encrypted"]),t("div",{class:"ajar-tak\
e"},...W?[]:[j(n["home-take-plan"],()=>f({take:"plan",paper:k.value(),country:a.code()})),k.element(),w("calendar",n["ho\
me-take-calendar"]),p.danger?"":w("calendar-line",n["home-take-calendar-line"])],w("check-ins",n["home-take-check-ins"]),
w("everything",n["home-take-everything"])),D()),p.something?t("details",{},t("summary",{},n["home-end"]),t("p",{},n["hom\
e-anew-how"]),A(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["home-erase-how"]),A(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:w=>{r.end(),p=w,T()},settle:r.end,say:(w,W="")=>{r.end();let P=t("div",{class:"\
ajar-text"});P.innerHTML=W,l.replaceChildren(w,P),l.scrollIntoView({block:"nearest"})}}}function yt({name:e,type:n,data:o}){
let s=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:n}));t("a",{href:a,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function kt({units:e,slips:n},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,f=j=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...j}),c=f({id:`${l}-people`,
min:1}),p=j=>Math.max(0,Math.floor(Number(j.value)||0)),g=j=>j.kind==="card"?j.bands.slice(0,1):j.bands,h=j=>{let v=e.filter(
N=>N.item===j),A=(N,q)=>{let w=f({"aria-label":[N.card,g(N)[q]].filter(Boolean).join(": ")});return r.set(N.id,[...r.get(
N.id)??[],w]),w},D=v.length===1&&!v[0].card?v[0].bands.map((N,q)=>[N,[A(v[0],q)]]):v.map(N=>[N.card,g(N).map((q,w)=>A(N,
w))]),T=v[0].card?["",...g(v[0])]:null;return t("table",{},t("caption",{},s(j)),T&&T.length>2?t("thead",{},t("tr",{},...T.
map(N=>N?t("th",{scope:"col"},N):t("td",{})))):null,t("tbody",{},...D.map(([N,q])=>t("tr",{},t("th",{scope:"row"},N),...q.
map(w=>t("td",{},w))))))};function k(){let j=new Map(e.map(T=>[T,r.get(T.id).map(p)])),v=Math.max(...[...j.values()].map(
T=>T.reduce((N,q)=>N+q,0))),A=p(c)||v;if(!A){c.focus();return}let D=Object.fromEntries([...j].map(([T,N])=>[T.id,T.kind===
"card"?[N[0],Math.max(0,A-N[0])]:N]));a({counts:D,people:A})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:j=>{j.preventDefault(),k()}},
...[...new Set(e.map(j=>j.item))].map(h),t("label",{class:"ajar-words",for:c.id},t("span",{},o["room-people"]),c),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function jt(e,{words:n,send:o,onDispose:s,form:a,ask:l}){let r={not:{}},f=!1,c="",p="",g=!1,h=(S,U={})=>{g=S==="reveal",
W.begin(),o({question:e.of,do:S,...U},{awaited:!0})},k=t("div",{class:"ajar-results",hidden:!0}),j=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=t("span",{}),D=t("p",
{class:"ajar-counts"}),T=kn(e.minutes,n,s),N=t("button",{type:"button",class:"ajar-link",onclick:()=>d(!f)}),q=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),w=(...S)=>{q.textContent!==S[0]&&q.replaceChildren(...S)},W=Y(n,S=>w(S||
p)),P={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},O=Object.
keys(P).filter(S=>e.units.length||S==="open"||S==="close"),$=Object.fromEntries(O.map(S=>[S,t("button",{type:"button",onclick:()=>{
$[S].getAttribute("aria-disabled")?w(R(S)):S==="reset"?H():h(S)}},P[S])])),R=S=>r.busy?n["room-one-moment"]:r.not[S];function H(){
let S=t("button",{type:"button",class:"ajar-link",onclick:()=>{w(""),$.reset.focus()}},n["home-no"]),U=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{w(""),$.reset.focus(),h("reset")}},n["room-ask-reset"]);q.replaceChildren(n["room\
-reset-sure"]," ",S," ",U),S.focus()}function d(S){f=S,k.hidden=!S,a().hidden=S,N.textContent=n[S?"room-show-question":"\
room-show-result"]}let u=Le(n),m=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>u.show()},n["room-cod\
e"]),C={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function I(S){let U=r;r={...r,...S};let G=r.
room==="open";A.replaceChildren(r.practice?le(n):""),v.textContent=r.problem,v.hidden=!r.problem;let x=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],_=!G||!e.units.length?[]:r.hands||r.inside?x.slice(0,1):x;D.replaceChildren(
..._.map(([i,y])=>t("span",{},t("b",{},`${i}`)," ",y))),T.update(r.seconds);for(let i of O)vt($[i],R(i));p=G?r.hands?n["\
room-by-hands-now"]:C[r.state]:n["room-not-open"],(U.state!==r.state||U.room!==r.room||U.hands!==r.hands)&&w(p),r.busy||
W.end(),wt(j,r.withheld),u.update(r.way??{},Ae(n,r.joined)),m.hidden=!r.way?.address,b(),g&&!r.busy&&r.state==="closed"&&
j.childElementCount&&(g=!1,j.scrollIntoView({block:"nearest"}))}function b(){let S=JSON.stringify(r.charts??[]);if(S===c)
return;c=S;let U=!!r.charts?.length;k.replaceChildren(...xt(r.charts??[],n)),N.hidden=!U,d(U),U&&g&&k.scrollIntoView({block:"\
start"}),g=!1}let E=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?D:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...O.
map(S=>$[S]))),t("div",{class:"ajar-bar-line"},A,q,N,m,T.element),u.dialog),F=e.units.length?kt(e,{words:n,ask:l,send:S=>h(
"hands",S)}):null;return N.hidden=!0,fe(E,()=>o({room:"look"}),s),{parts:[k,j,v,E,F].filter(Boolean),update:I}}function vt(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function wt(e,n=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(s=>t("p",{},s)))}
var xt=(e,n)=>e.map(o=>{let s=t("div",{class:"ajar-chart-block"});return pe(s,o,n),s});function Ct(e,{words:n,send:o,onDispose:s}){
let a={},l="",r=t("div",{class:"ajar-results"}),f=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=t("div",{}),g=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),h=t("button",{type:"button",onclick:()=>{h.getAttribute("aria-disabled")?g.textContent=k():(g.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),k=()=>a.busy?n["room-one-moment"]:a.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},p,r,f,c,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},h),g)),fe(e,()=>o({room:"look"}),s),{update(j){a={...a,...j},p.replaceChildren(a.practice?le(n):""),c.textContent=
a.problem,c.hidden=!a.problem,wt(f,a.withheld),vt(h,k());let v=JSON.stringify(a.charts??[]);v!==l&&(l=v,r.replaceChildren(
...a.charts?.length?xt(a.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function kn(e,n,o){let s=null,
a=!1,l=t("span",{role:"timer"}),r=t("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),f=t("p",{class:"a\
jar-clock"},l," ",r);function c(){let g=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),h=g===null?"":`${Math.floor(
g/60)}:${String(g%60).padStart(2,"0")}`,k=g===null?e?K(n["room-minutes"],{minutes:e}):"":e?K(n["room-clock"],{time:h,minutes:e}):
h;l.textContent=a?"":k,r.textContent=n[a?"room-clock-show":"room-clock-hide"],f.hidden=!k}let p=setInterval(()=>{s!==null&&
c()},1e3);return o(()=>clearInterval(p)),{element:f,update:g=>{s=g==null?null:Date.now()-g*1e3,c()}}}function St(e,{words:n,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
l=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=t("div",{class:"ajar-text"}),f=t("summary",{}),c=({title:h,
story:k,more:j,role:v})=>{l.innerHTML=k,l.prepend(t("h2",{},h)),r.innerHTML=j,f.textContent=v},p=e.couples.find(h=>h.id===
o)??e.couples[0],g=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["cou\
ple-how"]),t("div",{class:"ajar-cards"},...e.couples.map(h=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:a,
value:h.id,checked:h===p,onchange:()=>{c(h),s(h.id)}}),t("span",{},h.title)))));return c(p),t("section",{class:"ajar-sce\
nario","aria-label":n.couple},l,t("details",{class:"ajar-role"},f,r),g)}window.ajarShown??(window.ajarShown=new WeakMap);var ce=window.ajarShown,Ot="needs@",$t=({answers:e,done:n,danger:o,reflection:s})=>JSON.
stringify([e,n,o,s]),jn={};function vn(){let e=document.getElementById("ajar-style")??document.head.appendChild(t("style",
{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar\
-edge: #857c70;--ajar-line:
#d8d0c4;--ajar-accent: #1d6a66;--ajar-on-accent: #ffffff;--ajar-warm: #9c4423;--ajar-importance: #1d6a66;--ajar-confiden\
ce:
#9c4423;--ajar-readiness: #4a4f8c;color-scheme:light dark;color:var(--ajar-ink);font:var(--jp-content-font-size1, 1.0625\
rem)/1.6
system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",sans-serif;max-width:44em;margin:0 auto;padding:2\
px;
container-type:inline-size;overflow-wrap:break-word}[data-jp-theme-light=true] .ajar{color-scheme:light}[data-jp-theme-l\
ight=false]
.ajar{color-scheme:dark}@supports (color: light-dark(#000,#fff)){.ajar{--ajar-paper: light-dark(#fffdfa, #212629);--ajar\
-soft:
light-dark(#f3ede4, #2b3135);--ajar-ink: light-dark(#22292d, #ece6dd);--ajar-muted: light-dark(#55606b, #b3bac0);--ajar-\
edge:
light-dark(#857c70, #8d959b);--ajar-line: light-dark(#d8d0c4, #434b50);--ajar-accent: light-dark(#1d6a66, #7fd0c8);--aja\
r-on-accent:
light-dark(#ffffff, #14201f);--ajar-warm: light-dark(#9c4423, #f2a98a);--ajar-importance: light-dark(#1d6a66, #7fd0c8);-\
-ajar-confidence:
light-dark(#9c4423, #f2a98a);--ajar-readiness: light-dark(#4a4f8c, #b7bcf5)}}.ajar *,.ajar *:before{box-sizing:border-bo\
x}
.ajar :is(h1,h2,h3,h4,p,ul,ol,fieldset,legend,figure){margin:0;padding:0;border:0}.ajar :is(h1,h2,h3,h4){line-height:1.2\
5;
font-weight:650;color:var(--ajar-ink)}.ajar h1{font-size:1.9em}.ajar h2{font-size:1.4em}.ajar h3{font-size:1.2em}.ajar h\
4{
font-size:1em;color:var(--ajar-muted)}.ajar :is(p,li){font-size:inherit;line-height:inherit}.ajar :focus-visible{outline\
:3px
solid var(--ajar-accent);outline-offset:3px;border-radius:4px}.ajar :is(h1,h2,h3,h4,fieldset)[tabindex="-1"]:focus{outli\
ne:none}
.ajar input[type=date]:focus-within{outline:3px solid var(--ajar-accent);outline-offset:3px}.ajar [hidden]{display:none!\
important}
.ajar-reflection>*+*{margin-top:.9em!important}.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:6\
00}
.ajar button{font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--a\
jar-accent);
border-radius:10px;padding:.5em 1.2em;min-height:44px;cursor:pointer}.ajar button:hover{background:var(--ajar-accent);co\
lor:var(--ajar-on-accent)}
.ajar .ajar-moves{display:flex;gap:clamp(.35em,2cqi,.75em);margin-top:1.5em}.ajar .ajar-moves button{flex:1 1 0;min-widt\
h:0;
max-width:16em;padding-inline:.4em}.ajar button.ajar-link{border:0;padding:.25em;min-height:28px;background:none;text-de\
coration:underline}
.ajar button.ajar-link:hover{background:none;color:var(--ajar-ink)}.ajar-form,.ajar-scenario{background:var(--ajar-paper\
);
border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{m\
argin-top:.5em;
color:var(--ajar-muted)}.ajar-body{margin-top:1.5em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bot\
tom:.5em}
.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;marg\
in-bottom:.75em;
width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(\
--ajar-muted);
margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=password],input[type=date],select,textarea){font\
:inherit;
color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:100%;margin:0;border:2px solid var(--ajar-edge);\

border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:auto}.ajar input[type=date]{width:auto;min-w\
idth:12em}
.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-words{display:block}.ajar .ajar-words>span,.ajar .ajar-own>s\
pan{
display:block;color:var(--ajar-muted);margin-bottom:.25em}.ajar input:is([type=radio],[type=checkbox]){accent-color:var(\
--ajar-accent);
margin:0;font-size:inherit}.ajar-numbers{display:grid;grid-template-columns:repeat(11,minmax(24px,1fr));gap:clamp(0px,1.\
6cqi
- 5px,8px)}@container (max-width: 18rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{positio\
n:relative;
display:block}.ajar-number input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}.ajar-number \
span{
display:grid;place-items:center;min-height:48px;border:2px solid var(--ajar-edge);border-radius:10px;font-variant-numeri\
c:tabular-nums;
font-weight:600;background:var(--ajar-paper)}.ajar-number input:checked+span{background:var(--ajar-soft);border-color:va\
r(--ajar-accent);
font-weight:800;box-shadow:inset 0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--ajar-accent)}.ajar-number input:hov\
er+
span{border-color:var(--ajar-accent)}.ajar-number input:focus-visible+span{outline:3px solid var(--ajar-accent);outline-\
offset:2px}
.ajar .ajar-anchors{display:flex;justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-he\
ight:1.4}
.ajar-anchors>span{max-width:45%}.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;gap:.75em;align-\
items:baseline;
padding:.6em .75em;border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(input:checked){background:var(--aja\
r-soft)}
.ajar-card input{flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container (min-width: 60rem){.ajar-ca\
rds{
display:grid;grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:bloc\
k;
margin-top:.75em}.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding\
:1em
1.25em 1.25em;background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1p\
x
var(--ajar-paper),0 5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size\
:1.25em;
line-height:1.35}.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-p\
iles
button{min-height:68px;padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overfl\
ow-wrap:anywhere}
.ajar .ajar-one-piles button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.aj\
ar
.ajar-one-piles button[aria-pressed=true]{background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0\

-.4rem 0 var(--ajar-accent)}.ajar-one-also{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-t\
op:.5em}
.ajar .ajar-one-also button{min-height:44px;font-size:.9em;font-weight:500;color:var(--ajar-muted)}.ajar-one>:is(h2,h3,h\
4):not(:first-child){
margin-top:1em}.ajar .ajar-one>ul{list-style:none;margin-top:.4em}.ajar .ajar-one>ul button{width:100%;text-align:start;\

font-weight:400;color:var(--ajar-ink);border:0;border-bottom:1px solid var(--ajar-line);border-radius:0;background:none;\

padding-inline:0}.ajar-beside{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.25em}.ajar-beside details[open]{f\
lex-basis:100%}
.ajar .ajar-beside :is(summary,button.ajar-link){min-height:44px;padding:.6em 0;font-size:.95em;font-weight:600}.ajar-li\
ne{
display:flex;align-items:end;gap:.5em;margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-re\
move{
border-color:transparent;background:none;padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-\
remove:hover{
color:var(--ajar-ink);background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-war\
m);
padding:.1em 0 .1em 1em!important;margin-top:.3em!important;white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;\

text-align:start}.ajar-said li{unicode-bidi:plaintext}.ajar-said li+li{margin-top:.35em}.ajar .ajar-leave{display:flex;g\
ap:max(8px,.5em);
flex:none}.ajar .ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1\
px;
border-color:var(--ajar-edge)}.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{backg\
round:var(--ajar-warm);
color:var(--ajar-on-accent)}.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar .ajar-leave button{padding-in\
line:.5em;
font-size:.9em}}@media(max-width:22em){.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){.ajar .aja\
r-help-bar{
position:static;padding-right:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar\
-help{
scroll-padding-top:3.25rem}}@media(hover:none){.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.\
ajar-status,
.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-number input:checked+span{background:none;color:i\
nherit;
outline:3px solid}.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@\
media(forced-colors:active){
.ajar-number input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-\
danger{
border:1px solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:au\
to;
padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:\
16px}
.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus\
,
.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-ite\
ms:center;
gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.\
ajar-help-bar>
button{flex:none;margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:\
.5em;
color:var(--ajar-muted)}.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{l\
ist-style:none;
border-bottom:1px solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}\

.ajar .ajar-for{font-weight:650}.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-w\
rap:wrap;
gap:.5em;margin-top:.5em}.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em \
.9em;
text-align:center;line-height:1.25;font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-p\
aper);
border:1.5px solid var(--ajar-edge);border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--\
ajar-accent);
font-weight:700}.ajar .ajar-now a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:\
1
1 100%;overflow-wrap:anywhere}.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.a\
jar-now>
.ajar-ways{grid-column:2;grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-rad\
ius:12px;
background:var(--ajar-soft)}.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .aj\
ar-help-line{
margin-top:1em;color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .ajar-help-line a{display:inline-block;pa\
dding-block:.25em}
@media(max-width:40em){.ajar.ajar-help{width:100%;max-width:none;height:100dvh;max-height:none;margin:0;border:0;border-\
radius:0}}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{paddi\
ng-block:.25em}
.ajar-text img{display:block;width:min(100%,28em);height:auto}.ajar-text li+li{margin-top:.35em}.ajar-text :is(h2,h3){ma\
rgin-top:1.6em!important}
.ajar-text>:first-child{margin-top:0!important}.ajar-text details{border-bottom:1px solid var(--ajar-line);margin:0!impo\
rtant}
.ajar-text details[open]{padding-bottom:1em}.ajar-text details>*+*{margin-top:.6em}.ajar-page>*+*{margin-top:2.5em}.ajar\

.ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;padding:.5em 0;backgrou\
nd:var(--ajar-paper)}
.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);border-radius:10px;padding:.4em .6em;text-align:center;font-w\
eight:600}
.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-accent);background:var(--ajar-soft)}.ajar .ajar-sorted{d\
isplay:block;
padding:.75em 0;border-top:1px solid var(--ajar-line);min-width:0}.ajar .ajar-sorted legend{font-weight:600;float:left;w\
idth:100%;
margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{displ\
ay:flex;
gap:.45em;align-items:center;min-height:36px;cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figc\
aption{
font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;display:bloc\
k}
.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.\
ajar-narrow{
display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar :is(th,td){text-align:left;padding:.4\
em
.5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:none;font-variant-numeric:tabular-nums}.aj\
ar
.ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice{displ\
ay:flex;
align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:fi\
rst-child{
flex:1;min-width:0;font-size:.9em;line-height:1.25}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(\
--ajar-bar)
+ .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-\
background,
Canvas);border-bottom:1px solid var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}\

.ajar .ajar-sorted input{scroll-margin-top:7.5em}@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(dat\
a-short);
content:attr(data-short) / ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-n\
otice
.ajar-state:after{content:none}}@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em}}@media(max-width:22em){\

.ajar-notice>:first-child{font-size:.72em;white-space:nowrap}}@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3\
rem}
.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed\
;
top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:6em}.aja\
r-nav~
.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wr\
ap:wrap;
padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar-nav{border-bottom:1px solid var(--ajar-\
line);
padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-siz\
e:.95em}
.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1e\
m}
.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid \
transparent;
border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{\

color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);bor\
der:2px
solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page .ajar-lost){display:none}.ajar .a\
jar-lost>
*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:600}@container (max-width: 32rem){.ajar .a\
jar-piles{
position:static}}@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-keeping){display:none}.ajar .ajar-piles{position:st\
atic}
.ajar-text details::details-content{display:block;content-visibility:visible}.ajar-scenario{border:0;padding:0}}@media(f\
orced-colors:active){
.ajar .ajar-nav button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom\
-color:Highlight}
.ajar .ajar-empty{border:1px solid}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px solid var(--ajar\
-line);
border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;font-weight:650}.\
ajar-keeping
:is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=password],input[type=text]){wi\
dth:100%}
.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-st\
ate,
.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content\
:attr(data-longest);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-kept p{overflow-wrap:\
anywhere}
.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar\

.ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-ho\
me
details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar\
-story
h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-le\
ft:1em}
.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light\
;
background:#fff}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2e\
m}.ajar button[aria-disabled]{
color:var(--ajar-muted);border-color:var(--ajar-line);cursor:default}.ajar button[aria-disabled]:hover{background:var(--\
ajar-paper);
color:var(--ajar-muted)}.ajar .ajar-rehearsal{display:inline-block;font-weight:650;color:var(--ajar-warm);border:2px das\
hed;
border-radius:10px;padding:.2em .8em}.ajar-door{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-ra\
dius:16px;
padding:clamp(.75em,5cqi,2em)}.ajar-door>div>*+*{margin-top:.9em!important}.ajar-door-line{display:flex;flex-wrap:wrap;a\
lign-items:center;
gap:.5em 1.25em}.ajar .ajar-joined{font-weight:650;font-variant-numeric:tabular-nums}.ajar-ending{border-top:1px solid v\
ar(--ajar-line)}
.ajar-ending>*+*{margin-top:.75em!important}.ajar-way-in{display:flex;flex-wrap:wrap;align-items:center;gap:1em 2em}.aja\
r-scan{
flex:1 1 12em;max-width:20em;background:#fff;border-radius:12px;overflow:hidden}.ajar-scan svg{display:block;width:100%;\

height:auto}.ajar-way-in>div:last-child{flex:2 1 14em}.ajar .ajar-address{font-size:clamp(1em,5cqi,1.5em);font-weight:65\
0;
overflow-wrap:anywhere}.ajar .ajar-code{font-size:2.9em;font-weight:700;line-height:1.2;letter-spacing:.04em;font-family\
:ui-monospace,DejaVu
Sans Mono,Liberation Mono,Menlo,Consolas,monospace;white-space:nowrap}.ajar-wall{position:fixed;inset:0;width:100vw;heig\
ht:100vh;
max-width:none;max-height:none;margin:0;border:0;padding:3vmin;background:var(--ajar-paper);color:var(--ajar-ink);font-s\
ize:clamp(18px,2.1vw,60px);
overflow:auto}.ajar-wall[open]{display:flex;flex-direction:column;justify-content:space-between;gap:1em}.ajar-wall .ajar\
-way-in{
flex-wrap:nowrap;gap:3vw;justify-content:center}.ajar-wall .ajar-scan{flex:0 0 min(76vh,44vw);max-width:none}.ajar-wall \
.ajar-way-in>
div:last-child{flex:0 1 auto}.ajar-wall .ajar-address{font-size:min(1.7em,3.6vw)}.ajar-wall .ajar-code{font-size:min(3.4\
em,7vw)}
.ajar-wall .ajar-joined{text-align:center}.ajar-wall>button{align-self:end}.ajar-group .ajar-rehearsal{margin-bottom:1em\
}
.ajar-results{display:grid;gap:1.5em}.ajar-held:empty{display:none}.ajar-held{scroll-margin-bottom:13em;background:var(-\
-ajar-soft);
border-radius:12px;padding:1em 1.25em}.ajar-held p+p{margin-top:.5em}:is(.jp-Cell-outputArea,.jp-OutputArea-output):has(\
.ajar-bar){
overflow:visible}.ajar-page>.ajar-bar{margin-top:1em}.ajar-bar{position:sticky;bottom:0;z-index:1;background:var(--ajar-\
background,
Canvas);border-top:1px solid var(--ajar-line);padding:.6em 2px;margin-inline:-2px}@media(max-height:30em){.ajar-bar{posi\
tion:static}}
@media print{.ajar-bar{display:none}}.ajar-bar-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.aj\
ar-bar-line+
.ajar-bar-line{margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 20em;flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-m\
oves
button{min-width:min-content}.ajar .ajar-bar-first .ajar-private{margin:0;flex:1 1 14em;line-height:1.35}.ajar-bar-first\
{
align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1em;font-size:.9em;line-height:1.2;color:var(--aj\
ar-muted)}
.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width:4.2em;text-align:center}.ajar .ajar-counts b{display:b\
lock;
font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant-numeric:tabular-nums}.ajar .ajar-clock{margin-left:a\
uto;
font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar,.ajar-door) .ajar-status{margin:0;min-heig\
ht:0}
.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar button.ajar-link{font-weight:500;padding-block\
:0}
.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.ajar-bar)>:not(.ajar-bar) :is(input,textarea,butto\
n,
fieldset){scroll-margin-bottom:13em}.ajar-page>.ajar-hands{margin-top:.5em}.ajar-hands table{margin-top:1em}.ajar-hands \
caption{
text-align:start;font-weight:600;padding-bottom:.4em}.ajar .ajar-hands input{width:5em;min-height:44px;font:inherit;colo\
r:var(--ajar-ink);
background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:10px;padding:.3em .5em}.ajar-hands th{font-\
weight:500}
.ajar .ajar-hands .ajar-words{margin-top:1em}.ajar-bar-line>:empty{display:none}
`;e.textContent!==n&&(e.textContent=n)}function wn({model:e,el:n}){vn();let o=e.get("pages"),s=e.get("words"),a=new Map,
l=new Map,r=new Map,f=[],c=i=>f.push(i),p=null,g=!1,h=!1,k=new Map,j=new Map,v=Math.min(e.get("page"),o.length-1);n.classList.
add("ajar");let A=t("div",{class:"ajar-page"}),D=i=>o.flatMap(({blocks:y})=>y).find(y=>y.kind==="exercise"&&y.key===i)?.
exercise,T=gt({words:s,answered:()=>[...l].map(([i,{answers:y}])=>[D(i),y]).filter(([i,y])=>i&&Object.keys(y??{}).length)}),
N=0,q=i=>{if(clearTimeout(N),N=0,T.set(i),p?.setLost(i),i)for(let y of r.keys())a.get(y)?.release()},w=(i,{awaited:y=!1}={})=>{
try{e.send(i)}catch{q(!0);return}y&&!N&&(N=setTimeout(()=>q(!0),8e3))},W=!1;function P(){W||window.ajarDangers||(W=!0,w(
{dangers:!0}))}function O({key:i,exercise:y},L){if(!(window.ajarDangers||T.isLost())||!st(y,L))return;let M=Ee(y,L),z=it(
y,M,window.ajarDangers);C(i,{answers:M,done:!0,...z}),k.set(i,$t(l.get(i))),a.get(i).update(l.get(i))}let $=Je({words:s,
countries:e.get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>R(),onCountry:i=>w({country:i})}),R=()=>{w({forget:!0}),
xe()},H=(i,y,L)=>(a.set(i.key,L),l.has(i.key)&&L.update(l.get(i.key)),y),d={html(i){let y=t("div",{class:"ajar-text"});return y.
innerHTML=i.html,$.addNumbers(y),y.addEventListener("click",L=>{let B=L.target.closest("a"),M=o.findIndex(({id:z})=>z&&B?.
getAttribute("href")===`${z}.ipynb`);M<0||(L.preventDefault(),E(M))}),y},home(i){let y=t("div",{});return H(i,y,bt(y,{words:s,
send:M=>{M.import&&a.get("chart")?.begin(),w(M)},open:M=>E(o.findIndex(({id:z})=>z===M)),help:$})),w({home:i.key}),y},scenario(i){
return St(i,{words:s,picked:e.get("couple"),pick:y=>{e.set("couple",y),e.save_changes()}})},door(i){let y=t("div",{});return H(
i,y,pt(y,{words:s,send:w,onDispose:c}))},group(i){let y=t("div",{});return H(i,y,Ct(y,{words:s,send:w,onDispose:c}))},asking(i){
let{items:y}=o[v].blocks.find(({key:z})=>z===i.of).exercise,{parts:L,update:B}=jt(i,{words:s,send:w,onDispose:c,form:()=>r.
get(i.of),ask:z=>y.find(V=>V.id===z).ask}),M=document.createDocumentFragment();return M.append(...L),H(i,M,{update:B})},
exercise(i){let y=t("div",{}),L=T.line(p?{}:{role:"alert"});r.set(i.key,y);let B=(M,z)=>{p?.begin(),window.ajarSent=Math.
max(Date.now(),(window.ajarSent??0)+1);let V=window.ajarSent;j.set(i.key,V),w({key:i.key,...M,sent:V},{awaited:z}),!(!z||
!T.isLost())&&(q(!0),L.scrollIntoView({block:"nearest"}))};return a.set(i.key,He(y,i.exercise,{words:s,level:i.level,sort:Qe,
...l.get(i.key),help:$,needs:()=>u(i.needs),below:()=>i.key.startsWith("plan@")&&$.isKnown()?$.line():null,onAside:M=>C(
i.key,{aside:M}),onChange:M=>{P(),C(i.key,{answers:M,done:!1}),B({answers:M,done:!1},h)},onMove:M=>C(i.key,{at:M}),onDone:M=>{
O(i,M),B({answers:M,done:!0},!0),i.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{C(i.key,{answers:{},
done:!1}),B({remove:!0})}})),y.firstElementChild.append(L),c(()=>T.forget(L)),y},chart(i){let y=t("div",{class:"ajar-cha\
rt-block"}),L=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:B,end:M}=Y(s,V=>L.replaceChildren(V)),
z=V=>{M(),pe(y,V,s)};return a.set(i.key,{update:z,begin:B,end:M}),l.has(i.key)&&z(l.get(i.key)),B(),w({chart:i.key}),t("\
div",{},y,L)},notice(i){if(Xe(()=>w({forget:!0})),!i.leave)return t("div",{class:"ajar-notice"},t("p",{},i.text));let y=t(
"div",{class:"ajar-leave"},$.button(),we({words:s,leave:R}));Ze($.open),p=ut({words:s,send:w});let L=document.createDocumentFragment();
return L.append(t("div",{class:"ajar-notice"},p.line,y),t("div",{class:"ajar-on-paper"},$.text()),p.more),L}};function u(i){
let y=o.findIndex(({blocks:B})=>B.some(({key:M})=>M===Ot));return y<0?i?t("p",{},t("a",{href:i},s["help-needs"])):null:t(
"button",{type:"button",onclick:()=>{E(y);let B=r.get(Ot).querySelector("h2");B.tabIndex=-1,B.focus()}},s["help-needs"])}
for(let[i,y]of Object.entries(jn))d[i]=L=>{let B=t("div",{});return H(L,B,y(B,L,{words:s,send:w,onDispose:c}))};let m=i=>o[v].
blocks.find(y=>y.kind===i),C=(i,y)=>l.set(i,{...l.get(i),...y}),I=()=>{for(let i of f.splice(0))i()};function b({focus:i=!1}={}){
if(I(),a.clear(),g){A.replaceChildren(p?"":t("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(A.replaceChildren(
...o[v].blocks.map(z=>d[z.kind](z))),o.length<2)return;let y=(z,V)=>t("button",{type:"button",onclick:()=>E(z)},V),L=v>0?
y(v-1,s["previous-page"]):null,B=v<o.length-1?y(v+1,s["next-page"]):null;if(A.append(t("div",{class:"ajar-moves ajar-tur\
n"},L,B)),F.replaceChildren(...o.map(({title:z},V)=>t("li",{},t("button",{type:"button","aria-current":V===v?"page":null,
onclick:()=>E(V)},z)))),S.textContent=K(s["page-of"],{n:v+1,all:o.length,title:o[v].title}),!i)return;let M=A.querySelector(
"h1, h2, h3")??A;M.tabIndex=-1,M.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function E(i){o[i]&&(v=i,F.
parentElement.open=U(),e.set("page",i),e.save_changes(),b({focus:!0}))}let F=t("ol",{}),S=t("summary",{}),U=()=>window.innerWidth>
640;e.get("notice")&&n.append(d.notice(e.get("notice")));let G=t("nav",{class:"ajar-nav","aria-label":s.pages},t("detail\
s",{open:U()},S,F));o.length>1&&n.append(G),n.append(T.line({role:"alert"}),A);let x=0;for(let i of["keydown","pointerdo\
wn","scroll"])n.addEventListener(i,()=>{Date.now()-x<3e4||(x=Date.now(),w({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",i=>{if(q(!1),i.keeping){let y=[...j.values()].some(M=>i.acknowledged<M);p?.update(y?{...i.keeping,saved:!1}:
i.keeping);let{state:L}=i.keeping,B=L==="locked";L&&(h=L==="kept"),L&&B!==g&&(g=B,l.clear(),G.hidden=g,b())}for(let[y,L]of Object.
entries(i.states??{})){if(i.acknowledged<j.get(y))continue;let B=L.answers&&!Object.keys(L.answers).length,M=k.get(y)===
$t(L);k.delete(y),C(y,B?{...L,at:0}:L),M||a.get(y)?.update(l.get(y))}if(i.dangers){window.ajarDangers=i.dangers;for(let y of Object.
values(i.dangers.dangers))Ye(Be(y))}i.country!=null&&$.choose(i.country),i.file&&(a.get("home")?.settle(),yt(i.file)),i.
erased&&a.get("home")?.say(i.erased,m("home")?.erased),i.said&&a.get("chart")?.end(),i.said&&(a.get("home")??p)?.say(i.said),
i.open&&E(o.findIndex(({id:y})=>y===i.open)),i.problem&&a.get(i.problem.key)?.say(i.problem.text)}),e.on("change:pages",
()=>{o=e.get("pages"),b()});let _=mt(e,{gone:()=>q(!0),back:()=>{T.isLost()&&w({ready:!0})}});return b(),ce.set(s,(ce.get(
s)??0)+1),w({ready:!0}),()=>{I(),_(),clearTimeout(N),ce.set(s,ce.get(s)-1),ce.get(s)||w({gone:!0})}}var zo={render:wn};export{jn as MORE,zo as default,vn as dress,wn as render};
