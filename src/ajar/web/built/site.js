var vl=Object.defineProperty;var $o=e=>{throw TypeError(e)};var xl=(e,t,n)=>t in e?vl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var lt=(e,t,n)=>xl(e,typeof t!="symbol"?t+"":t,n),gr=(e,t,n)=>t.has(e)||$o("Cannot "+n);var p=(e,t,n)=>(gr(e,t,"read from private field"),n?n.call(e):t.get(e)),K=(e,t,n)=>t.has(e)?$o("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),H=(e,t,n,s)=>(gr(e,t,"write to private field"),s?s.
call(e,n):t.set(e,n),n),C=(e,t,n)=>(gr(e,t,"access private method"),n);var xn=(e,t,n,s)=>({set _(r){H(e,t,r,n)},get _(){return p(e,t,s)}});var X=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let o=t[s];return r?Number.isInteger(o)?o+1:n:["number",
"string"].includes(typeof o)?o:n}),kt=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function sn(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var Ko=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var Fl=/^(\d{4})-(\d{2})-(\d{2})$/;function Lt(e){let[,t,n,s]=typeof e=="string"&&Fl.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Jo(+t,+n)?e:null}function rn(e){let t=e.getFullYear();return t>=1&&t<=9999?Wo(t,e.getMonth()+1,e.getDate()):null}
function Po(e){let[t,n,s]=e.split("-").map(Number),r=n===12?[t+1,1]:[t,n+1];return Wo(...r,Math.min(s,Jo(...r)))}function Jo(e,t){
return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Wo=(e,t,n)=>`${`${e}`.padStart(4,
"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`;var Ir="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ul=new RegExp(`^${Ir}+|${Ir}\
+$`,"g"),jl=/[\p{L}\p{N}_]+/gu,Ol=/^[\p{L}\p{N}_]+/u,Rl=/\{([a-z][a-z0-9-]*)\}/,[Ml,Gl]=["⁨","⁩"],Xo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Tl=new RegExp(`[,;:،]|${Ir}`),Nl=/^\p{Uppercase}/u,qo=/[.!?…؟。][\u2069”’"')»]*$/,
Hl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Qe=e=>e.replace(Ul,""),et=e=>e.toLowerCase().toUpperCase(),ds=e=>e.match(Ol)?.[0]??"",Qt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Fn(e,t,n=[]){let s=e.split(Rl),r="";for(let o=0;o<
s.length-1;o+=2){let[i,a,f]=s.slice(o,o+3),h=Ll(Qe(t[a]),f),l=Yl(i,h,n),u=!l&&!r&&Nl.test(i);r+=qo.test(r)?l.replace(/^,+/,
""):l,r+=$l(u?Vl(h):h)}return qo.test(r)?r:r+s.at(-1)}function Vt(e){let t=Qe(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in Xo&&s===Xo[n]&&Qe(r))||r.includes(n)||r.includes(s)?e:r}function Ll(e,t){let n=e.length;for(;n&&Tl.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",o=s.slice(0,-1);return r&&!o.slice(o.lastIndexOf(
" ")+1).includes(".")?o:s}function Vl(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Yl(e,t,n){let s=et(
ds(t));if(!s)return e;let r=new Set(n.map(et)),o=i=>i===s||r.has(i)&&r.has(s);for(let i of e.matchAll(jl))if(o(et(i[0])))
return e.slice(0,i.index);return e}var $l=e=>Hl.test(e)?`${Ml}${e}${Gl}`:e;var dr=2e4,Kl=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function tt({
items:e,ids:t},n){let s=Object.keys(n).filter(o=>!t.includes(o));if(s.length)throw new be("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:Jl[o.kind](i,o);kt(o,r)&&(r[o.
id]=Pl(o,a,r))}return r}function on(e,t){try{tt(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var Zo=e=>Object.
values(e).every(t=>t==null);function nt(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>_o(
e.cards,n)),Qe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${_o(e.piles,t[n.
id])}`);case"date":return[Qt(t)];case"list":return t.map(Qe);default:return[Qe(`${t}`)]}}var _o=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Pl(e,t,n){if(e.kind!=="choice"||!t)return t;let s=sn(e,n).map(({id:o})=>o),r=t.chosen.filter(o=>s.includes(
o));return r.length||t.own?{chosen:r,own:t.own}:null}var Jl={ruler(e){if(!Number.isInteger(e)||e<0||e>Kl)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:f})=>f);if(!zo(e)||!Array.isArray(e.chosen)||!e.
chosen.every(mr(r)))throw new be("answer-cards");let{chosen:o}=e,i=wr("own"in e?e.own:"")??"";if(i&&!s)throw new be("ans\
wer-own");if(!n&&o.length+!!i>1)throw new be("answer-one-card");let a=r.filter(f=>o.includes(f));return a.length||i?{chosen:a,
own:i}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:i})=>i),r=mr(n.map(({id:i})=>i));if(!zo(e)||!Object.keys(e).every(
mr(s))||!Object.values(e).every(r))throw new be("answer-piles");let o=s.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return o.
length?Object.fromEntries(o):null},text:wr,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(s=>wr(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Lt(e))throw new be(
"answer-day");return e}};function wr(e){if(typeof e!="string")throw new be("answer-text");if(e.length>dr&&[...e].length>
dr)throw new be("answer-long",{most:dr});return Qe(e)?e:null}var mr=e=>t=>e.includes(t),zo=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Wl=[{answers:["all"]}],Xl=/\p{L}/u,ql=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,_l=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
zl=/\{([a-z][a-z0-9-]*)\}/g;function ms({items:e,rules:t,reflection:n},s,{plain:r=!1}={}){let o=Object.fromEntries(e.map(
({id:h})=>[h,s[h]??null]));if(Zo(o))return"nothing"in n?[ws([n.nothing])]:[];let i=Zl({items:e,answers:o,rules:t,phrases:n}),
f=(r||!t.length?Wl:t).flatMap(i);return r||!("closing"in n)?f:[...f,ws([n.closing])]}var ws=e=>({words:e,heading:"",said:[]}),
bt=(e,t,n=[])=>({words:n,heading:e,said:t}),ei=(e,t)=>e.filter(n=>!t.has(et(n)));function Zl({items:e,answers:t,rules:n,
phrases:s}){let r=d=>e.find(({id:E})=>E===`couple-${d}`)??e.find(({id:E})=>E===d),o=d=>t[r(d)?.id]??null,i=d=>r(d)?nt(r(
d),o(d)):[],a=d=>{let E=new Set(d.map(r));return e.filter(B=>E.has(B))},f=d=>{let E=o(d);return typeof E=="number"?E:i(d).
length},h=d=>d.map(E=>o(E)?.chosen).find(E=>Array.isArray(E))??[],l=(d,E)=>{let[B,x]=[r(d),o(d)];return B?.kind!=="sort"||
!x?[]:B.cards.filter(({id:L})=>x[L]===E).map(({text:L})=>L)},u=d=>new Set(d?i(d).map(et):[]),A=({if:d=[],unless:E=[]})=>d.
every(g)&&!E.some(g);function g(d){if(typeof d=="string")return o(d)!==null;let{item:E=[],cards:B,piles:x,without:L,only:U,
least:$,asked:O}=d;if(O)return!!r(O)&&kt(r(O),t);let q=E.find(_=>o(_)!==null);if(!q)return!1;let ee=h([q]);return B&&!B.
some(_=>ee.includes(_))||x&&!x.some(_=>ei(l(q,_),u(L)).length)||U&&!(_=>_.size===1&&_.has(U))(new Set(Object.values(o(q))))?
!1:$==null||f(q)>=$}let I=(d,E={})=>X(s[d],E);function m(d,E={}){if(typeof d=="string")return I(d,E);if(!A(d))return null;
let{phrase:B,of:x,score:L}=d;if(L){let U=Q(L);return U===null?null:I(B,{t:50+10*U})}return x?i(x).length?I(B,{n:f(x),...E}):
null:I(B,E)}let y=(d=[],E={})=>d.map(B=>m(B,E)).filter(B=>B!==null),D=(d,E)=>{let B=y(d,E);return B.length?[ws(B)]:[]};function V(d){
if(typeof d=="string")return i(d);if("level"in d)return S(d);if("phrase"in d){let[$]=d.of?i(d.of):[],O=m(d,$===void 0?{}:
{words:$});return O===null?[]:[O]}let{item:E,pile:B,also:x,without:L}=d,U=B?l(E,B):i(E);return x&&(U=U.filter($=>u(x).has(
et($)))),ei(U,u(L))}let Y=({heading:d,under:E})=>d?I(d):(E&&r(E)?.said)??"";function T(d,E){let B=r(d);if(B?.kind!=="sor\
t"||t[B.id]===null)return[];let x=U=>B.piles.find($=>$.id===U).text;return(E??B.piles.map(({id:U})=>U)).map(U=>({id:U,text:x(
U),cards:l(d,U)}))}let F=n.find(d=>d.ladder)?.ladder,k=()=>Math.floor(F.rungs.length/2);function Q(d){let[E]=h([d]);return!F||
!E?null:k()-F.rungs.findIndex(({card:B})=>B===E)}function S({level:d,up:E=0}){let B=d.map(Q).find(L=>L!==null);if(!F||B===
void 0)return[];let x=F.rungs[k()-B-E];return x?i(x.item):[]}let M={answers({answers:d}){return(d[0]==="all"?e:a(d)).filter(
({id:B})=>t[B]!==null).map(B=>bt(B.said||B.ask,nt(B,t[B.id])))},lines(d){let E=d.lines.flatMap(V),B=E.length?[bt(Y(d),E,
y(d.say))]:[],x=d.count?.[Math.min(E.length,d.count.length-1)];return x?[...B,ws([I(x,{n:E.length})])]:B},piles({piles:d,
only:E,heading:B,below:x={},all:L={}}){let U=$=>$.length===r(d).cards.length;return T(d,E).filter(({cards:$})=>$.length).
flatMap(({id:$,text:O,cards:q})=>{let ee=U(q)&&L[$]||x[$],Z=B?I(B,{pile:O}):O;return[bt(Z,q),...D(ee?[ee]:[])]})},empty(d){
let E=T(d.empty,d.only).filter(({cards:B})=>!B.length).map(({text:B})=>B);return E.length?[bt(Y(d),E,y(d.say))]:[]},sentence(d){
let E=s[d.sentence],B=ti(E),x=Object.fromEntries(B.map(L=>[L,i(L).join(" ")]));return Object.values(x).every(Boolean)?[bt(
Y(d),[Cr(d,E,x)])]:[]},message(d){let E=d.message.parts.map(B=>[B,i(B.item)[0]]).filter(([,B])=>B).map(([B,x])=>G(B,x,d.
message));return E.length?[bt(Y(d),[E.join(" ")])]:[]},ladder(){let[d=""]=i(F.goal),[[E],[B]]=[h([F.today]),h([F.later])],
x=F.rungs.map(({card:L,item:U})=>{let $=r(U)?.said??"",[O]=i(U),q=O?`${$}: ${O}`:I("open",{level:$}),ee=ef(L===E,L===B,!!B);
return ee?I(ee,{level:q}):q});return[bt(I(d?"ladder":"ladder-unnamed",{goal:d}),x)]},missing({missing:d,say:E}){let B=a(
d).filter(({id:x})=>t[x]===null);return B.length?D(E,{parts:B.map(x=>x.said).join("; ")}):[]},repeated(d){let E=d.repeated.
map(i),B=new Map;for(let U of E.flat())B.has(et(U))||B.set(et(U),U);let x=U=>E.filter($=>$.some(O=>et(O)===U)).length>1,
L=[...B].filter(([U])=>x(U)).map(([,U])=>U);return L.length?[bt(Y(d),L)]:[]}};function G(d,E,{self:B=[],small:x=[],capitals:L=[]}){
let{opener:U,clause:$,clauses:O=[],questions:q=[],names:ee=!1}=d,Z=Vt(E),_=ds(Z),ue=_.toLowerCase();if(B.includes(ue))return Fn(
"{words}.",{words:Z});let ke=[...s[U]].at(-1);if(!ql.test(Z.match(Xl)?.[0]??"a")||q.includes(ue))return Fn(`{words}${ke}`,
{words:Z});let ye=s[$&&O.includes(ue)?$:U],we=ee||L.includes(_);return Fn(ye,{words:ni(Z,x,we)})}return d=>{if(!A(d))return[];
let E=Object.keys(M).find(x=>x in d),B=E?M[E](d):D(d.say);return B.length&&d.then?[...B,...D([d.then])]:B}}var ti=e=>[...e.
matchAll(zl)].map(([,t])=>t);function Cr({alike:e,small:t=[],lower:n=[]},s,r){let o=a=>ni(Vt(Qe(r[a])),t,!n.includes(a)),
i=Object.fromEntries(ti(s).map(a=>[a,o(a)]));return Fn(s,i,e)}function ni(e,t,n){let s=ds(e);if(!([...s].length>1&&_l.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[o=""]=e;return o.toLowerCase()+e.slice(o.length)}function ef(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}var he=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},Ae=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},tf={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Cs=e=>e instanceof Ae?new he(e.said||
tf[e.code]):e;var nf="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",sf=new RegExp(`(${nf})|[.…]+|[!?;\\n]`,"gu"),rf=/[\u0300-\u036f'’‘ʼ]/g,
of=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function ys(e){let t={};for(let[n,s]of Object.entries(e))t[n]=si(s,t);return t}
var ft=(e,t)=>new RegExp(e.map(n=>si(n,t)).join("|"),"y");function Es(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Bs(e,t){let n=t;
for(let[s,r]of Es(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Un=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function si(e,t){return`(?:${(e.match(of)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:af(r)).join("")})`}function af(e){let t=ri(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var ri=e=>e.normalize("NFKD").replace(rf,"").toLowerCase();function jn(e){let t="",n=[];for(let s of e.
matchAll(sf)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?ri(s[1]):"."} `;t+=r;for(let o=0;o<r.length;o++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var cf=4,oi=16411,ii=[1,1],lf=[0,0],yr=new WeakMap;function an(e,t){let{passes:n,kinds:s,learned:r}=ci(t),{line:o,places:i}=jn(
e),a=Bs(n,o),f=Object.entries(s).flatMap(([u,A])=>Es(A,a).map(([g,I])=>({kind:u,start:g,end:I-1}))),h=r?ff(f,o,r):f,l=(u,A)=>u.
span[0]-A.span[0]||u.span[1]-A.span[1]||(u.kind<A.kind?-1:+(u.kind>A.kind));return h.map(({kind:u,start:A,end:g})=>({kind:u,
span:[i[A][0],i[g][1]]})).sort(l)}function*ks(e){let{passes:t,kinds:n}=ci(e);for(let s of[t,...Object.values(n)])yield,Es(
s,"we are here ")}function ci(e){return yr.has(e)||yr.set(e,uf(e)),yr.get(e)}function ff(e,t,n){let{weights:s,kinds:r,limit:o,
least:i}=n,a=hf(t,n),f=a.slice(1).map((y,D)=>[...a[D],...y]),h=y=>{let D=new Set(y.flatMap(V=>V.places));return ai(s,D)/
Math.sqrt(D.size)},l=[...a,...f];if(e.length)return Er(l,h)[1]>i?e:[];let u=l.filter(y=>y.length>cf),[A,g]=Er(u,h);if(!(g>
o))return[];let I=new Set(A.flatMap(y=>y.places.slice(0,2))),[m]=Er(Object.keys(r),y=>ai(r[y],I));return[{kind:m,start:A[0].
start,end:A.at(-1).start}]}function hf(e,{numbers:t,weights:n}){let s=ii,r=[[]];for(let o of e.matchAll(/[^ ]+/g)){let i=o[0]===
".",a=i?ii:t.get(o[0])??lf,f=[[0,a[0]],[1,a[1]],[s[0],a[0]],[s[1],a[1]]],h=([l,u],A)=>((A*oi+l)*oi+u)%n.length;r.at(-1).
push({start:o.index,places:f.map(h)}),s=a,i&&r.push([])}return r.filter(o=>o.length)}var Er=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),ai=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),li=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function uf({lists:e,passes:t,phrases:n,learned:s}){let r=ys(e),
o=Object.entries(n).map(([i,a])=>[i,ft(a,r)]);return{passes:ft(t,r),kinds:Object.fromEntries(o),learned:s&&Af(s)}}function Af({
same:e,concepts:t,weights:n,kinds:s,limit:r,least:o}){let i=new Map,a=2;for(let h of e){for(let l of h.split(" "))i.set(
l,[a,a]);a++}for(let[h,l]of t.entries())for(let u of l.split(" "))i.set(u,[a++,2+e.length+h]);let f=Object.entries(s).map(
([h,l])=>[h,Un(l)]);return{numbers:i,weights:Un(n),kinds:Object.fromEntries(f),limit:r,least:o}}var pf=[["trial-agreement","review"],["trial-review","again"],["plan","day"]],fi=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function Ce(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function Qs(e,t){let n=new Map(e.filter(({
response:s})=>s).map(s=>[s.key,s]));for(let[s,r]of pf){let o=n.get(`${s}@`),i=Lt(o?.response[r]);if(i&&i>=t)return{day:i,
entry:o}}return null}function bs(e,t){let n=null;for(let r of e){let{exercise:o}=Ce(r.key),i=r.response&&Object.keys(r.confirmed??
{}).length>0,a=o==="check-in"&&i?On(r):null,f=a&&a>t?t:a;f&&f>(n?.day??"")&&(n={day:f,entry:r})}if(!n)return null;let[,s]=[
t,Po(n.day)].sort();return{day:s,entry:n.entry}}function On({at:e}){if(!Br(e))return null;let[,t,,,,n]=fi.exec(e);return n?
rn(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Br(e){let[,t,,n="0",s="0"]=fi.exec(e)??[];return!!Lt(
t)&&n<60&&s<60}var hi=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);var pi="catch-up.ics",gf="-//collective//icalendar//7.3.0//EN",If=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,df=/[\t\x85\u2028\u2029]/g,
wf=75;async function gi(e,t,n,s=""){let r=[...new Map(e.map(h=>[h.key,h])).values()],o=[Qs(r,n),bs(r,n)].filter(Boolean);
if(!o.length)throw new he("journal-no-day");let i=ui(t["journal-calendar-title"]),a=await Promise.all(o.map((h,l)=>Cf(h,
n,i,l?"":ui(s))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${gf}`,...a.flat()],"END:VCALENDAR",""].map(Ef).join(
`\r
`)}function Ds(e,{exercises:t,danger:n}){let s=e.filter(({key:h})=>h==="plan@").at(-1)?.response,r=h=>Ii(h)&&Qe(h)!=="";
if(!s||!r(s.if)||!r(s.then))return"";let o=h=>Object.values(n).some(l=>an(h,l).length);if(Object.values(s).flatMap(mf).some(
o))return"";let{rules:i,reflection:a}=t.plan,f=i.find(h=>h.sentence);return f?Cr(f,a[f.sentence],s):""}var mf=e=>(e?.own?
[e.own]:[e].flat()).filter(Ii),Ii=e=>typeof e=="string";async function Cf({day:e,entry:t},n,s,r){return["BEGIN:VEVENT",`\
SUMMARY:${Ai(s)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await yf(
t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${Ai(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function yf({key:e,response:t,
at:n}){let s=Object.entries(t).filter(([,l])=>l!==null),r=Ss([n,Object.fromEntries(s)]),o=l=>new TextEncoder().encode(l),
i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",o(r),i,!1,["sign"]),f=new Uint8Array(await crypto.subtle.
sign("HMAC",a,o(e))).slice(0,16);return f[6]=f[6]&15|64,f[8]=f[8]&63|128,Array.from(f,l=>l.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function Ss(e){return Array.isArray(e)?`[${e.map(Ss).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${Ss(n)}: ${Ss(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var ui=e=>Qe(e.replace(df," ").replace(
If,"")),Ai=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function Ef(e){let t=[],n=[],s=0;for(let r of e){let o=Bf(r);if(n.length&&s+o>=wf){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,s=a.length}n.push(r),s+=o}return[...t,n.join("")].join(`\r
 `)}var Bf=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var kf=new TextEncoder,Qf=/[\u007f-\uffff]/g;function ht(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
s=>Object.hasOwn(t,s)&&ht(e[s],t[s]))}var di=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function kr({key:e,
response:t,done:n,confirmed:s,at:r}){let o=s!==null&&ht(s,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||s,at:r}),
a=f=>`\\u${f.charCodeAt(0).toString(16).padStart(4,"0")}`;return kf.encode(i.replace(Qf,a))}function wi(e){let{key:t,response:n,
done:s,confirmed:r,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:s,
confirmed:r===!0?n:r,at:o}}var bf={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},cn=10,
Sf=400,Rn=17,Qr=16,Yt=14,[Bi,ki]=[12,38],[br,Sr,Df]=[46,8,30],mi=15,Ci=26,vf=14;function Dr(e,t,n){let s=t.filter(({id:a})=>e.
some(f=>f[a]!==null)),[r,o]=e.length>1?Ff(e,s,n):xf(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${Ie(o)}`}">
${r.join(`
`)}
</svg>
`}function xf(e,t,n){let[s,r,o]=[92,14,n-14],i=f=>r+(o-r)*f/cn;return[t.flatMap(({id:f,name:h},l)=>{let u=l*s,A=u+46,g=e[f],
I=[...Array(cn+1).keys()].map(y=>Mn([i(y),A-5],[i(y),A+5],"edge",1)),m=[0,cn].filter(y=>y!==g).map(y=>St(`${y}`,i(y),A+25,
"muted",{size:Yt,anchor:"middle"}));return[St(h,0,u+Rn,f,{size:Rn,bold:!0}),Mn([r,A],[o,A],"edge",1.5),...I,...m,Di(f,i(
g),A,9),St(`${g}`,i(g),A+29,f,{size:Rn,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Ff(e,t,n){let s=Rf(e,Bi,n-ki),
r=br+cn*Sr+Df,o=t.flatMap(({id:h,name:l},u)=>Uf(e,h,l,s,u*r,n)),i=t.length*r,[a,f]=Mf(e,s,i,n);return[[...o,...a],i+f]}function Uf(e,t,n,s,r,o){
let[i,a]=[r+br,r+br+cn*Sr],f=e.map((A,g)=>({value:A[t],x:s[g],y:a-Sr*A[t]})).filter(({value:A})=>A!==null),h=[i,a].flatMap(
(A,g)=>[Mn([0,A],[o-ki+Bi,A],"line",1),St(g?"0":`${cn}`,o,A+5,"muted",{size:Yt,anchor:"end"})]),l=Math.min(...s.slice(1).
map((A,g)=>A-s[g])),u=l<11?Math.max(2,l/3):5.5;return[St(n,0,r+Rn,t,{size:Rn,bold:!0}),...h,Kf(f,t),...f.map(({x:A,y:g})=>Di(
t,A,g,u)),...jf(f,t)]}function jf(e,t){let n=e.map(({value:r,x:o,y:i},a)=>{let[f,h]=[e[a-1]?.value??r,e[a+1]?.value??r],
l=f>=r&&h>=r&&f+h>2*r,u=(f-r)*(h-r)<0,A=a===0||a===e.length-1;return{value:r,x:o+(u?Math.sign(f-r)*6:0),y:i+(l?22:-11),half:`${r}`.
length*Qr*.6/2,rank:A?0:r===f?3:u?2:1}}),s=[];for(let r of n.sort((o,i)=>o.rank-i.rank))(r.rank===0||r.rank<3&&e.length<=
vf)&&!s.some(i=>Of(r,i))&&s.push(r);return s.map(({value:r,x:o,y:i})=>St(`${r}`,o,i,t,{size:Qr,bold:!0,anchor:"middle"}))}
var Of=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Qr;function Rf(e,t,n){let s=Qi(e);if(s.length===1){let h=(n-
t)/(e.length-1);return e.map((l,u)=>t+u*h)}let r=s.slice(1).map((h,l)=>hi(s[l].day,h.day)),o=mi*(e.length-s.length)+Ci*r.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/r.reduce((h,l)=>h+l,0),f=t;return s.flatMap(({many:h},l)=>(l&&(f+=Ci*i+
a*r[l-1]),Array.from({length:h},(u,A)=>(A&&(f+=mi*i),f))))}function Qi(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Mf(e,t,n,s){let r=Qi(e);if(r.length===1){let[l]=r.map(Y=>Y.day&&Ei(Y.day,!0)),A=s<Sf||e.length>4?2:e.length,g=A===
2?[0,e.length-1]:[...e.keys()],I=s/A-14,m=g.map(Y=>({x:t[Y],lines:Hf(e[Y].moment,I)})),y=Math.max(...m.map(({lines:Y})=>Y.
length))*Yt*1.25,D=m.flatMap(({x:Y,lines:T})=>yi(T,Y,n+12,s)),V=l?[St(l,0,n+y+22,"muted",{size:Yt})]:[];return[[...D,...V],
y+(l?28:8)]}let o=new Set(r.map(({day:l})=>l.slice(0,4))),i=[],a=0;for(let{day:l,many:u}of r){let[A,g]=[t[a],t[a+u-1]];i.
push({from:A,to:g,x:(A+g)/2,words:Ei(l,o.size>1)}),a+=u}let f=i.flatMap(({from:l,to:u,x:A})=>[Mn([l,n-4],[u,n-4],"edge",
1),Mn([A,n-4],[A,n+2],"edge",1)]),h=Gf(i.map(l=>({...l,...bi([l.words],l.x,s)})));return[[...f,...h.flatMap(({words:l,x:u})=>yi(
[l],u,n+18,s))],24]}function Gf(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function bi(e,t,n){let s=Math.max(...e.map(vs))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function yi(e,t,n,s){let{start:r,end:o}=bi(e,t,s),[i,a]=r<=0?["start",0]:o>=s?["end",s]:["midd\
le",t];return e.map((f,h)=>St(f,a,n+h*Yt*1.25,"muted",{size:Yt,anchor:i}))}var Ei=(e,t)=>(t?Nf:Tf).format(new Date(`${e}\
T00:00Z`)),Si={timeZone:"UTC",month:"short",day:"numeric"},Tf=new Intl.DateTimeFormat("en-US",Si),Nf=new Intl.DateTimeFormat(
"en-US",{...Si,year:"numeric"});function Hf(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||vs(i)<=t?n[n.length-1]=i:n.push(o)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(o=>Lf(
o,t))}function Lf(e,t){let n=[...e];if(vs(e)<=t)return e;for(;n.length&&vs(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var Vf=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,vs=e=>[...e].reduce(
(t,n)=>t+Yt*(Vf.test(n)?1.05:.58),0),Ie=e=>`${Math.round(e*10)/10}`,xs=e=>`var(--ajar-${e}, ${bf[e]})`,Yf={"&":"&amp;","\
<":"&lt;",">":"&gt;"},$f=e=>e.replace(/[&<>]/g,t=>Yf[t]);function St(e,t,n,s,{size:r,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${Ie(t)}" y="${Ie(n)}" text-anchor="${i}"`} font-size="${r}"${a} fill="${xs(s)}\
">${$f(e)}</text>`}var Mn=(e,t,n,s)=>`<path d="M${e.map(Ie).join(" ")}L${t.map(Ie).join(" ")}" stroke="${xs(n)}" stroke-\
width="${s}" fill="none"/>`,Kf=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${Ie(n)} ${Ie(s)}`).join("L")}" stroke="${xs(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Di(e,t,n,s){let[r,o,i]=[t,n,s];return`<path d="${{importance:`\
M${Ie(r-i)} ${Ie(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${Ie(r-i*.9)} ${Ie(o-i*.9)}h${Ie(
i*1.8)}v${Ie(i*1.8)}h${Ie(-i*1.8)}z`,readiness:`M${Ie(r)} ${Ie(o-i*1.25)}L${Ie(r+i*1.25)} ${Ie(o)}L${Ie(r)} ${Ie(o+i*1.25)}\
L${Ie(r-i*1.25)} ${Ie(o)}z`}[e]}" fill="${xs(e)}"/>`}var Dt=["importance","confidence","readiness"],Pf=600,Jf=340,Wf=10;function vr(e,t,n=null){let s=o=>Number.isInteger(o)&&
o>=0&&o<=Wf,r=Dt.map(o=>[o,s(t[o])?t[o]:null]);return{moment:e,...Object.fromEntries(r),day:n}}var xi=e=>e.map(t=>({...Ce(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>vr(t,
n.confirmed,On(n)));function Xf(e,t){let n=e.filter(Fs);if(!n.length)return"";let s={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[r,o]=[n[0],n.at(-1)],i={first:r.moment,last:o.
moment},a=Dt.filter(h=>r[h]!==null);if(n.length===1){let h=l=>X(t["check-ins-value"],{ruler:s[l],value:r[l]});return X(t["\
check-ins-once"],{moment:r.moment,rulers:vi(a.map(h))})}let f=a.filter(h=>o[h]!==null).map(h=>X(r[h]===o[h]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:s[h],before:r[h],after:o[h]}));return f.length?X(t["check-ins-since"],{...i,rulers:vi(
f)}):X(t["check-ins-differ"],i)}function Fi(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},s=Dt.map(o=>({id:o,name:n[o]})),r=e.filter(Fs);return{sentence:Xf(e,t),wide:Dr(r,s,Pf),narrow:Dr(
r,s,Jf),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(o=>[o.moment,...Dt.map(i=>o[i])])}}var Fs=e=>Dt.
some(t=>e[t]!==null),qf=new Intl.ListFormat("en-US",{type:"conjunction"}),vi=e=>qf.format(e);var xr=1,Fr="\uFEFF",_f=/[\u202a-\u202e\u2066-\u2069]/g,ji="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Oi=`${ji}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,zf=new RegExp(
`(?:[${ji}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Zf=new RegExp(`^[${Oi}]+`),eh=new RegExp(`(^|[;,|"])([${Oi}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Ri(e,t){let n=e.filter(({response:o})=>o).map(o=>nh(o,Ur(Ce(o.key).exercise,t))),s={format:"ajar-jo\
urnal",version:xr,entries:n},r=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(s,null,2).replace(_f,r)}
`}function Mi(e){let t=e.filter(({key:s,response:r,confirmed:o})=>th(s)&&r&&o).map(s=>{let{moment:r,...o}=vr(rh(Ce(s.key).
moment),s.confirmed);return[On(s)??"",r,...Dt.map(i=>o[i]??"")]}),n=[["day","moment",...Dt],...t];return Fr+n.map(s=>`${s.
map(oh).join(",")}
`).join("")}var Ur=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Gn({after:e,among:t,...n},s){return tt({items:[
n],ids:[n.id]},{[n.id]:s})[n.id]}var th=e=>Ce(e).exercise==="check-in";function nh({key:e,response:t,done:n,confirmed:s,
at:r},o){let i=s&&ht(s,t),{exercise:a,moment:f}=Ce(e);return{exercise:a,moment:f,title:o?.title??"",at:r,done:n,confirmed:s&&
!i?Ui(s,o):!!s,answers:Ui(t,o)}}function Ui(e,t){let n=new Map(t?.items.map(s=>[s.id,s]));return Object.entries(e).filter(
([,s])=>s!==null).map(([s,r])=>{let o=n.get(s),i={item:s,question:o?X(o.ask,e):"",answer:r},a=o?.cards&&sh(o,r);return a?
{...i,"in-words":a}:i})}function sh(e,t){try{return nt(e,Gn(e,t))}catch{return null}}function rh(e){return Qe(e.replace(
zf," ")).replace(Zf,"").replace(eh,"$1$2'")}var oh=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;function ln(e){let t="";for(let n of e)t+=String.fromCharCode(n);return btoa(t)}var $t=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(
0));function fn(e,t,n){let s=typeof n=="string"?new TextEncoder().encode(n):n;return{name:e,type:t,data:ln(s)}}var Gi={null:null,true:!0,false:!1},ih=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,ah={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},ch=/[ !#-[\]-\uffff]*/y,lh=/null|true|false|-?Infinity|NaN/y,fh=/[0-9a-fA-F]{4}/y,hh=/[ \t\n\r]*/y,Tn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Ti(e){let t=0,n=(A=t)=>{throw new Tn(e.slice(0,A).split(`
`).length)},s=A=>{A.lastIndex=t;let[g]=A.exec(e)??[null];return t+=g?.length??0,g},r=()=>s(hh),o=A=>{e[t]!==A&&n(),t++};
function i(){let A=e[t];if(A==='"')return a();if(A==="{")return l();if(A==="[")return h();let g=s(lh);if(g!==null&&g in Gi)
return Gi[g];let I=g?Number.NaN:s(ih);return I===null&&n(),Number.isFinite(+I)||n(0),+I}function a(){t++;let A="";for(;A+=
s(ch),e[t]!=='"';){e[t]!=="\\"&&n();let g=e[t+1];t+=2,g==="u"?A+=String.fromCharCode(Number.parseInt(s(fh)??n(),16)):A+=
ah[g]??n(t-2)}return t++,A}function f(A,g){let I=[];if(t++,r(),e[t]!==A)for(;I.push(g()),r(),e[t]!==A;){let m=t;o(","),r(),
e[t]===A&&n(m)}return t++,I}let h=()=>f("]",i),l=()=>Object.fromEntries(f("}",()=>{e[t]!=='"'&&n();let A=a();return r(),
o(":"),r(),[A,i()]}));r();let u=i();return r(),t<e.length&&n(),u}var vt=class extends he{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Li(t)}},
Me=(e,t={})=>({code:e,values:t}),Li=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];function Vi(e,t){let n=uh(
e.startsWith(Fr)?e.slice(1):e),s=gh(n);if(s.length)throw new vt(...s);let r=[];return{entries:n.map((i,a)=>{let f=Ur(i.exercise,
t),h=a+1;f||r.push(Me("journal-import-unknown-exercise",{n:h,exercise:i.exercise}));let l=m=>{let{response:y,misfits:D}=dh(
h,f,m);return r.push(...D),y},u=l(i.answers),{confirmed:A,done:g,at:I}=i;return{key:jr(i),response:u,done:g,confirmed:Array.
isArray(A)?l(A):A?u:null,at:I}}),notes:Li(r)}}var jr=({exercise:e,moment:t})=>`${e}@${t}`;function uh(e){let t=Ah(e),{format:n,
version:s,entries:r}=Or(t)?t:{};if(n!=="ajar-journal"||!(Number.isInteger(s)||typeof s=="boolean"))throw new vt(Me("jour\
nal-import-other-file"));if(s>xr)throw new vt(Me("journal-import-newer"));if(!Array.isArray(r))throw new vt(Me("journal-\
import-other-file"));let o=r.flatMap((i,a)=>ph(i,a+1));if(o.length)throw new vt(...o);return r.map(i=>({...Yi,...i}))}function Ah(e){
try{return Ti(e)}catch(t){throw t instanceof Tn||t instanceof RangeError?new vt(Me("journal-import-not-json",{line:t.line??
1})):t}}var Yi={moment:"",at:"",done:!1,confirmed:!1},Or=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Us=e=>typeof e==
"string",Ni={exercise:Us,moment:Us,at:e=>Us(e)&&(e===""||Br(e)),done:e=>typeof e=="boolean"};function ph(e,t){if(!Or(e))
return[Me("journal-import-other-file")];let n={...Yi,...e},s=Object.keys(Ni).filter(r=>!Ni[r](n[r]));if(typeof n.confirmed!=
"boolean"){let r=Hi(n.confirmed,"confirmed");r.length&&s.push("confirmed",...r)}return s.push(...Hi(n.answers,"answers")),
s.map(r=>Me("journal-import-incomplete",{n:t,name:r}))}function Hi(e,t){return Array.isArray(e)?e.flatMap(n=>Or(n)?Us(n.
item)?[]:["item"]:[t]):[t]}function gh(e){let t=new Set;return e.flatMap((n,s)=>{let r=s+1,o=t.has(jr(n))?[Me("journal-i\
mport-twice",{n:r,exercise:n.exercise})]:[];t.add(jr(n));let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Ih(a.
map(({item:f})=>f)):[]);return[...o,...i.map(a=>Me("journal-import-answer-twice",{n:r,item:a}))]})}var Ih=e=>{let t=new Map;
for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].filter(([,n])=>n>1).map(([n])=>n)};function dh(e,t,n){let s=Object.
fromEntries(n.map(({item:l,answer:u=null})=>[l,u]));if(!t)return{response:s,misfits:[]};let r=new Map(t.items.map(l=>[l.
id,l])),o=l=>!r.has(l)&&t.ids.includes(l),i=Object.entries(s),a=Object.fromEntries(i.filter(([l])=>o(l))),f=Object.fromEntries(
i.filter(([l])=>!o(l))),h=wh(e,t,r,f);return{response:h.length?s:{...tt(t,f),...a},misfits:h}}function wh(e,t,n,s){let r={},
o=[];for(let[a,f]of Object.entries(s)){if(!n.has(a)){let{title:h}=t;o.push(Me("journal-import-unknown-question",{n:e,exercise:h,
item:a}));continue}try{r[a]=Gn(n.get(a),f)}catch(h){if(!(h instanceof be))throw h;let l=Me(h.code,h.values);o.push(Me("j\
ournal-import-misfit",{n:e,item:a,why:l}))}}if(o.length)return o;let i=tt(t,r);return Object.keys(r).filter(a=>!ht(i[a],
r[a])).map(a=>Me("journal-import-not-asked",{n:e,item:a}))}function Ln(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(s=>Ln(e[s],t[s]))}var mh=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,st,Nn,ut,Hn,hn,js,Os=class{constructor(t=Date.now){K(this,hn);K(this,st,new Map);K(
this,Nn,[]);K(this,ut,null);K(this,Hn);H(this,Hn,t)}get(t){return p(this,st).get(t)}isDraft(t){let n=p(this,st).get(t);return n!==
void 0&&!n.done}keys(){return[...p(this,st).keys()]}entries(){return[...p(this,st).values()]}put(t,n,s){let r=s?n:p(this,
st).get(t)?.confirmed??null;this.place({key:t,response:n,done:s,confirmed:r,at:mh(p(this,Hn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}p(this,st).set(t.key,t),C(this,hn,js).call(this,[t.key])}remove(t){p(this,st).
delete(t)&&C(this,hn,js).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(p(
this,ut)){t();return}H(this,ut,new Set);try{t()}finally{let n=[...p(this,ut)];H(this,ut,null),n.length&&C(this,hn,js).call(
this,n)}}listen(t){p(this,Nn).push(t)}};st=new WeakMap,Nn=new WeakMap,ut=new WeakMap,Hn=new WeakMap,hn=new WeakSet,js=function(t){
if(p(this,ut)){for(let n of t)p(this,ut).add(n);return}for(let n of p(this,Nn))n(t)};function xt(e,t,n=t["keep-failed"]){let{code:s,values:r={},notices:o}=Cs(e);if(o)return o.map(a=>xt(a,t,n)).join(`
`);if(!Object.hasOwn(t,s??""))return n;let i=Object.entries(r).map(([a,f])=>[a,f?.code?xt(f,t,n):f]);return X(t[s],Object.
fromEntries(i))}var Ut="home",Yn="help@",Rr="plan",Ch=[Rr,"needs","support","goal-ladder"],$i="until ",Nr=e=>`${$i}${Qt(e)}`;function Ms(e,t,n){
let{exercise:s,moment:r}=Ce(t.key),o=r?`${r}, ${n}`:n,i=`${s}@${o}`;for(let a=2;e.get(i);a++)i=`${s}@${o} (${a})`;e.place(
{...t,key:i})}var Ue,Ft,Ve,Kt,Pt,$n,Kn,un,An,Pn,re,Mr,Ki,Vn,Pi,Gr,Ji,Wi,Rs,Xi,qi,_i,Tr,Gs=class{constructor({journal:t,data:n,
words:s,send:r,today:o,notice:i,print:a}){K(this,re);K(this,Ue);K(this,Ft);K(this,Ve);K(this,Kt);K(this,Pt);K(this,$n);K(
this,Kn);K(this,un);K(this,An,Promise.resolve());K(this,Pn,{calendar:t=>C(this,re,Mr).call(this,t),"calendar-line":t=>C(
this,re,Mr).call(this,t,Ds(t,p(this,Ft))),everything:t=>fn("notes.json","application/json",Ri(t,p(this,Ft))),"check-ins":t=>fn(
"numbers.csv","text/csv",Mi(t))});H(this,Ue,t),H(this,Ft,n),H(this,Ve,s),H(this,Kt,r),H(this,Pt,o),H(this,$n,i),H(this,Kn,
a),H(this,un,new Map(n.sections.flatMap(({title:f,keys:h})=>h.map(l=>[l,f]))))}state(){let t=C(this,re,Vn).call(this),n=C(
this,re,Xi).call(this,t);return{welcome:C(this,re,qi).call(this,t,n),newest:n,due:C(this,re,_i).call(this,t),plan:C(this,
re,Tr).call(this,`${Rr}@`),earlier:t.map(({key:s})=>({key:s,...Ce(s)})).filter(({exercise:s,moment:r})=>s===Rr&&r).map(({
key:s,moment:r})=>({title:r,plan:C(this,re,Tr).call(this,s)})),something:t.length>0,danger:C(this,re,Pi).call(this)}}receive(t){
let{take:n,paper:s,country:r=""}=t;if(n==="plan"&&["us-letter","a4"].includes(s))C(this,re,Rs).call(this,()=>p(this,Kn).
call(this,C(this,re,Vn).call(this),{paper:s,country:r}));else if(Object.hasOwn(p(this,Pn),n??""))C(this,re,Rs).call(this,
async()=>p(this,Kt).call(this,{file:await p(this,Pn)[n](C(this,re,Vn).call(this))}));else if(typeof t.country=="string")
p(this,Ue).put(Yn,{country:r},!0);else if(typeof t.import=="string")C(this,re,Rs).call(this,()=>C(this,re,Ji).call(this,
t.import));else if(t.restart===!0)C(this,re,Ki).call(this);else return!1;return!0}settled(){return p(this,An)}};Ue=new WeakMap,
Ft=new WeakMap,Ve=new WeakMap,Kt=new WeakMap,Pt=new WeakMap,$n=new WeakMap,Kn=new WeakMap,un=new WeakMap,An=new WeakMap,
Pn=new WeakMap,re=new WeakSet,Mr=async function(t,n=""){let s=await gi(t,p(this,Ve),p(this,Pt).call(this),n);return fn(pi,
"text/calendar",s)},Ki=function(){p(this,Ue).batch(()=>{for(let t of C(this,re,Vn).call(this))Ce(t.key).moment.includes(
$i)||(Ms(p(this,Ue),t,Nr(p(this,Pt).call(this))),p(this,Ue).remove(t.key))})},Vn=function(){return p(this,Ue).entries().
filter(({key:t})=>t!==Yn)},Pi=function(){for(let t of Ch){let n=C(this,re,Gr).call(this,`${t}@`);if(n)return n}return null},
Gr=function(t){let n=p(this,Ue).get(t);return n?p(this,$n).call(this,Ce(t).exercise,n.response):null},Ji=function(t){let{
entries:n,notes:s}=Vi(t,p(this,Ft));p(this,Ue).batch(()=>{for(let o of n)C(this,re,Wi).call(this,o)});let r=X(p(this,Ve)["\
home-brought"],{n:n.length});p(this,Kt).call(this,{said:[r,...s.map(o=>xt(o,p(this,Ve)))].join(`
`)})},Wi=function(t){let n=p(this,Ue).get(t.key);n?Ln([n.response,n.confirmed],[t.response,t.confirmed])||Ms(p(this,Ue),
t,p(this,Ve)["home-brought-moment"]):p(this,Ue).place(t)},Rs=function(t){H(this,An,p(this,An).then(t).catch(n=>{p(this,Kt).
call(this,{said:xt(n,p(this,Ve),p(this,Ve)["home-failed"])})}))},Xi=function(t){let n=t.reduce((s,r)=>s&&s.at>=r.at?s:r,
null);return p(this,un).has(n?.key)?n.key:""},qi=function(t,n){let s=p(this,Ve);return t.length?n?X(s["home-stopped"],{title:p(
this,un).get(n)}):s["home-welcome"]:s["home-empty"]},_i=function(t){let n=p(this,Ve),s=p(this,Pt).call(this),r=Qs(t,s),o=bs(
t,s),i=[];if(r){let f=Ce(r.entry.key).exercise==="plan"?n["home-plan-starts"]:n["home-review"];i.push(X(f,{day:Qt(r.day)}))}
return o&&o.day<=s?i.push(n["home-check-in-now"]):o&&i.push(X(n["home-check-in"],{day:Qt(o.day)})),i},Tr=function(t){let n=p(
this,Ue).get(t),s=p(this,Ft).exercises[Ce(t).exercise];return!n?.confirmed||!s||!on(s,n.confirmed)?[]:ms(s,n.confirmed,{
plain:!!C(this,re,Gr).call(this,t)}).filter(({said:r})=>r.length).map(({heading:r,said:o})=>({heading:r,said:o,words:[]}))};var yh=["button","input","select","summary","textarea"],Eh=["input","select","textarea"];function c(e,t={},...n){let s=document.
createElement(e);for(let[r,o]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),o):o===!0?s.setAttribute(
r,""):o!==!1&&o!=null&&s.setAttribute(r,o);return yh.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Eh.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function pn(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,o]of Object.entries(t))s.setAttribute(r,o);return s.append(...n),
s}var Bh=2e4;function zi(e,{oninput:t,...n}){let s=c("textarea",{maxlength:Bh,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let o=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+o}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function Zi(e,t,{words:n,group:s,change:r,remarks:o}){let{opener:i,
long:a,remark:f}=e,h=i?c("b",{id:`${s}-opener`},i):c("span",{},n["own-words"]),l=zi(t??"",{rows:a?8:2,oninput:()=>r(l.value.
trim()?l.value:null),...i&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),u=c("label",{class:"ajar-w\
ords ajar-write"},h,l);return f&&o?c("div",{},u,o(l,e)):u}function ea(e,t,{words:n,change:s}){let r=c("div",{}),o=()=>[...r.
querySelectorAll("textarea")],i=()=>{let m=o().map(y=>y.value).filter(y=>y.trim());s(m.length?m:null)},a=()=>[...r.children].
forEach((m,y)=>{m.querySelector("label > span").textContent=X(n.line,{n:y+1}),m.querySelector("button").setAttribute("ar\
ia-label",X(n["remove-line"],{n:y+1}))}),f=()=>{g(""),o().at(-1).focus()},h=c("button",{type:"button",class:"ajar-link",
onclick:f},n["add-line"]),l=()=>{a(),h.hidden=r.children.length>=e.most},u=m=>{let y=o()[o().indexOf(m)+1];y?y.focus():m.
value.trim()&&!h.hidden&&f()},A=m=>{let y=zi(m,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:D=>{["insertLineBreak","insertParagraph"].includes(D.inputType)&&
(D.preventDefault(),u(y))}});return y},g=m=>{let y=()=>{let V=D.nextElementSibling||D.previousElementSibling;D.remove(),
V||g(""),l(),i(),(V||r.firstElementChild).querySelector("textarea").focus()},D=c("div",{class:"ajar-line"},c("label",{class:"\
ajar-words ajar-write"},c("span",{}),A(m)),c("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(D),l()},
I=t||[];for(let m=0;m<Math.max(e.lines,I.length);m++)g(I[m]??"");return c("div",{class:"ajar-lines"},r,h)}function Jn(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function ta(e,t,n){let{words:s,level:r=3,small:o=!1,folded:i=!1,brief:a=!1,beside:f=[]}=n,h={...bh,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,u={...n.answers},A=0,g=null,I=0,m=n.
aside??0,y=t.why?c("p",{class:"ajar-why"},t.why):"",D=t.private?c("p",{class:"ajar-private"},t.private):"",V=!1,{example:Y}=t,
T=Y?c("details",{class:"ajar-example"},c("summary",{},s.example),c("p",{},Y)):"",F=c("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),k=c("div",{}),Q=c("div",{class:"ajar-body"}),S=c("section",{class:"ajar-form","aria-labelledb\
y":`${l}-title`},c(`h${r}`,{id:`${l}-title`},t.title),...o||i?[c("div",{class:"ajar-beside"},...f,y?kh([y],s):""),D]:[y,
D],T,k,Q,F);S.addEventListener("keydown",j=>{j.key!=="Enter"||!(j.ctrlKey||j.metaKey)||!g||(j.preventDefault(),g.next.click())}),
e.replaceChildren(S);function M(){let j=t.items.filter(J=>kt(J,u));if(a){let J=V?j.filter(ne=>ne.after).map(ne=>[ne]):[];
return[j.filter(ne=>!ne.after),...J]}return o&&t.together?[j]:j.map(J=>[J])}let G=j=>{F.replaceChildren(j)},d=Jn(s,G);function E(j,J){
F.replaceChildren(`${j} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{u=J,G(""),n.onChange(u),ue({focus:!0})}},
s["put-back"]))}function B(j,J){u={...u,[j.id]:J},Qh(Q),G(""),n.onChange(u),$()}function x(){U(!0),d.begin(),I=setTimeout(
L,8e3)}function L(){I&&(clearTimeout(I),I=0,U(!1),d.end())}function U(j){for(let J of g?.fieldsets??[])J.disabled=j}function $(){
if(!g)return;let{items:j,skip:J,where:ne,next:ie,enough:R,whys:W}=g,te=M().length;J.textContent=ee(j)?s["clear-and-skip"]:
s.skip,ne.textContent=X(s["question-of"],{n:A+1,all:te}),ne.hidden=(o||a)&&te===1,ie.textContent=A===te-1?s.done:s.next,
R.hidden=!O(te),W.hidden=!a||V||!ee(j)}function O(j){return(n.enough==="at once"||A>0)&&A<j-1&&ee(t.items)}function q(){
I||(x(),n.onDone(u))}let ee=j=>j.some(({id:J})=>u[J]!=null);function Z(j,J=!0){if(I)return;let ne=M();if(A+=j,A>=ne.length){
A=ne.length-1,q();return}ue({focus:J,again:j<0})}function _(j,J){let ne=`${l}-${j.id}`,ie=c("legend",{id:`${ne}-ask`},X(
j.ask,u)),R=j.hint?c("p",{class:"ajar-hint",id:`${ne}-hint`},j.hint):null,W=[R,J.mark].filter(Boolean).map(({id:ze})=>ze),
te=j.among?{...j,cards:sn(j,u)}:j,Fe=h[j.kind](te,Ko(te,u[j.id]),{words:s,level:r+1,group:ne,change:ze=>B(j,ze),say:G,remarks:n.
remarks,isQuick:n.enough==="at once",...J}),Le={class:`ajar-item ajar-${j.kind}`,tabindex:"-1","aria-describedby":W.join(
" ")||null};return c("fieldset",Le,ie,R,Fe)}function ue({focus:j=!1,again:J=!1}={}){let ne=M();A=Math.max(0,Math.min(A,ne.
length-1));let ie=ne[A],R=n.mark?.(ie),W=R?c("p",{class:"ajar-mark",id:`${l}-${ie[0].id}-mark`},R):null,te=c("div",{class:"\
ajar-moves ajar-onward"}),Fe=A>0?()=>Z(-1):null,Le=ie.map(me=>_(me,{mark:W,again:J,moves:te,back:Fe})),ze=c("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(I)return;let me=u,Ze=ee(ie);u={...u,...Object.fromEntries(ie.map(({id:vn})=>[vn,
null]))},n.onChange(u),Z(1),Ze&&E(s.cleared,me)}}),w=c("button",{type:"button",class:"ajar-next",onclick:()=>{I||(G(""),
Z(1))}}),v=c("p",{class:"ajar-where"}),se=c("button",{type:"button",class:"ajar-link",onclick:()=>{V=!0,Z(1)}},s["add-wh\
y"]),fe=c("button",{type:"button",class:"ajar-link",onclick:q},s.enough);g={items:ie,skip:ze,where:v,next:w,fieldsets:Le,
enough:fe,whys:se},k.replaceChildren(),te.replaceChildren(w,ze),Fe&&te.append(c("button",{type:"button",class:"ajar-back",
onclick:Fe},s.back));let ce=Le.length===1;W&&ce&&Le[0].lastElementChild.before(W),Q.replaceChildren(v,...W&&!ce?[W]:[],...Le,
te,...n.enough?[se,fe]:[]),$(),n.onMove?.(A),j&&(Le[0].focus({preventScroll:!0}),v.scrollIntoView({block:"nearest"}))}function ke(j){
if(k.replaceChildren(),!j||!n.help||m>j.kinds.length)return null;let J=()=>{m=j.kinds.length+1,n.onAside?.(m),k.replaceChildren(),
Q.querySelector("[tabindex]").focus()},{help:ne,needs:ie}=n;return k.append(ne.notice(j,{level:r+1,aside:J,needs:ie})),k.
querySelector("[tabindex]")}function ye(j,{focus:J=!1,danger:ne=null}={}){g=null;let ie=c(`h${r+1}`,{tabindex:"-1"},s["w\
hat-you-said"]);Q.replaceChildren(c("div",{class:"ajar-reflection"},ie,...j.flatMap(W=>Wn(W,r+2)),n.below?.()??null),c("\
div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{A=0,ue({focus:!0,again:!0})}},s.change),c("button",{type:"\
button",onclick:()=>{let W=u;u={},A=0,m=0,n.onAside?.(0),n.onStartOver(),ue({focus:!0}),E(s["started-over"],W)}},s["star\
t-over"])));let R=ke(ne);J&&(R??ie).focus()}function we(j){let J=Q.contains(document.activeElement);J&&g&&!I||(L(),u={...j.
answers},j.done?ye(j.reflection,{focus:J,danger:j.danger}):(A=j.at??Math.max(0,M().findIndex(ne=>ne.some(({id:ie})=>u[ie]==
null))),ue()))}let{done:xe,reflection:N,danger:z}=n;return we({answers:u,at:n.at,done:xe,reflection:N,danger:z}),{update:we,
release:L,say:j=>{L(),G(j)}}}var kh=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function Qh(e){for(let t of e.
querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}
var Wn=({heading:e,said:t,words:n},s)=>[e?c(`h${s}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(r=>c("li",
{},r))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(r=>c("p",{},r))].filter(Boolean),bh={ruler(e,t,{group:n,change:s}){
let r=Array.from({length:11},(o,i)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:i,checked:t===i,
onchange:()=>s(i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),c("span",{},`${i}`)));return c("div",{class:"\
ajar-scale"},c("div",{class:"ajar-numbers"},...r),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},"0"),` ${e.
low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:o}){let{chosen:i,
own:a}=t||{chosen:[],own:""},f=()=>r(i.length||a.trim()?{chosen:[...i],own:a}:null),h=e.many?"checkbox":"radio",l=e.cards.
map(A=>c("input",{type:h,name:s,value:A.id,checked:i.includes(A.id),onchange:g=>{e.many?i=i.filter(I=>I!==A.id).concat(g.
target.checked?A.id:[]):(i=[A.id],a="",u&&(u.value="")),f()}})),u=e.own?c("input",{type:"text",value:a,maxlength:500,oninput:A=>{
a=A.target.value,!e.many&&a.trim()&&(i=[],l.forEach(g=>{g.checked=!1})),f()}}):null;return c("div",{class:"ajar-cards"},
c("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((A,g)=>c("label",{class:"ajar-card"},l[g],
c("span",{},A.text))),u?c("label",{class:"ajar-own"},c("span",{},e.own),u):null,u&&e.remark&&o?o(u,e):null)},text:Zi,list:ea,
date(e,t,{words:n,change:s,say:r}){let o=rn(new Date);return c("label",{class:"ajar-words"},c("span",{},n["pick-date"]),
c("input",{type:"date",value:t??"",oninput:({target:i})=>{s(i.value||null),i.value>="1000"&&i.value<o&&r(n["day-past"])}}))}};var Hr=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function na(e,t,{words:n,level:s,change:r,say:o,again:i,
moves:a,back:f,isQuick:h}){let l={...t},{cards:u,piles:A}=e,g=F=>A.find(k=>k.id===F).text,I=c("div",{class:"ajar-one"});
function m(F,k){l={...l,[F.id]:k},k||delete l[F.id],r(Object.keys(l).length?l:null),k&&o(X(n.moved,{card:Vt(F.text),pile:g(
k)}))}function y(F,{focus:k=!0,back:Q=F?()=>y(F-1):f,onward:S=()=>V(F+1)}={}){let M=u[F],G=X(n["card-of"],{n:F+1,all:u.length}),
d=c("div",{class:"ajar-one-card",role:"group","aria-label":G,tabindex:"-1"},c("p",{class:"ajar-where"},G),c("p",{},M.text)),
E=B=>{m(M,B),S()};a.hidden=!0,I.replaceChildren(d,c("div",{class:"ajar-one-piles"},...A.map(({id:B,text:x})=>Hr(x,()=>E(
B),{"aria-pressed":`${l[M.id]===B}`}))),c("div",{class:"ajar-one-also"},Q?D(n.back,()=>Q()):c("span",{}),D(n["card-out"],
()=>E("")),h?c("span",{}):D(n["card-enough"],()=>Y()))),k&&d.focus({preventScroll:!0})}let D=(F,k)=>Hr(F,k,{class:"ajar-\
link"}),V=F=>F<u.length?y(F):Y();function Y({focus:F=!0}={}){let k=c(`h${s}`,{tabindex:"-1"},n["cards-all"]),Q=(S,M)=>{let G=u.
filter(B=>(l[B.id]??"")===M),d=B=>y(u.indexOf(B),{back:Y,onward:Y}),E=G.map(B=>c("li",{},Hr(B.text,()=>d(B))));return E.
length?[c(`h${s+1}`,{},S),c("ul",{},...E)]:[]};I.replaceChildren(k,c("p",{class:"ajar-hint"},n["cards-all-how"]),...A.flatMap(
({id:S,text:M})=>Q(M,S)),...Q(n["cards-out"],"")),a.hidden=!1,F&&(k.focus({preventScroll:!0}),I.scrollIntoView({block:"n\
earest"}))}let T=u.map(F=>!!l[F.id]).lastIndexOf(!0)+1;return T===u.length||i&&T?Y({focus:!1}):y(T,{focus:!1}),I}function sa({title:e,close:t,bar:n,parts:s}){let r=()=>{i.close?i.close():i.remove()},o=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=c("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),r())}},n,o,...s,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:r},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var ra=["emergency","crisis","violence","agency","worried","child"],Sh=["crisis","violence"],aa='a[href$="#Help-lines"]',
Ge=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function oa(){for(let e of Ge().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Ge().listeners.delete(e),e.shown||(e.shown=t)}}function Dh(e,{zone:t="",
languages:n=[]}){let s=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(s));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:f})=>f===a))??""}function ca(e,t,n){let s=Object.values(t).flatMap(i=>typeof i=="st\
ring"||Array.isArray(i)?i:i?.own??[]);for(let i of Object.values(n)){let a=s.flatMap(h=>an(h,i)),f=li(a,i);if(f)return{...f,
kinds:[...new Set(a.map(({kind:h})=>h))].sort()}}let r=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(
n)[0]?.["rulers-at-zero"];return o&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var Lr=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Vr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
ia=e=>`tel:${e.match(/\d+/)[0]}`;function la({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(Ge().countries=
t);let r=()=>Ge().countries,o=()=>Ge().chosen||Dh(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),i=()=>r().find(Q=>Q.code===o());function a(Q){Ge().chosen=Q,oa();for(let{element:S,draw:M}of Ge().
listeners)M(S)}function f(Q,S){return S(Q),Ge().listeners.add({element:Q,draw:S,shown:!1}),queueMicrotask(oa),Q}let h=Q=>f(
c("div",{}),S=>S.replaceChildren(...Q())),l=()=>{let Q=[...r(),{code:"-",country:e["help-elsewhere"]}],S=c("select",{onchange:()=>{
a(S.value),s(S.value)}},...Q.map(M=>c("option",{value:M.code},M.country)));return f(S,()=>{S.value=i()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),S)},u=({say:Q,to:S},M)=>{if(/^(tel|sms):/.test(S))return c("a",
{class:M?"ajar-reach":"ajar-reach ajar-first",href:S},c("span",{},...Vr(Q)));let G=c("span",{},Q),d=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":X(e["help-copy-what"],{address:S}),onclick:async()=>{await vh(S,G)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},G," ",d)},A=Q=>c("li",{},c("p",{class:"ajar-for"},Q.
for_what),c("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...Q.reach.map(u))),g=({emergency:Q,note:S})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),S?c("\
p",{class:"ajar-hint"},S):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:ia(Q)},X(e["help-call"],{number:Q})))),
I=Q=>h(()=>{let S=i();if(!S)return[c("p",{},e["help-elsewhere-how"])];let M=Q.flatMap(G=>G==="emergency"?g(S):Lr(S,[G]).
map(A));return[c("ul",{class:"ajar-help-lines"},...M)]});function m(){sa({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},l(),Yr({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),I(ra),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:Q,text:S,now:M,lines:G,kinds:d,
countries:E},{level:B,aside:x,needs:L}){return E&&!k()&&(Ge().countries=E),c("section",{class:"ajar-danger"},c(`h${B}`,{
tabindex:"-1"},Q),c("p",{},S),d.length?null:L?.()??null,l(),I(G),c("ul",{class:"ajar-todo"},...M.map(U=>c("li",{},U))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let D=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:m},e["help-get"]);function V({emergency:Q,...S}){let G=Sh.map(E=>Lr(
S,[E])[0]?.reach??[]).flatMap(E=>["tel:","sms:"].map(B=>E.find(({to:x})=>x.startsWith(B))));return[{say:X(e["help-call"],
{number:Q}),to:ia(Q)},...G.filter(Boolean)]}let Y=(Q=`${e["help-line"]} `)=>h(()=>{let S=i(),M=(S?V(S):[]).flatMap(({say:E,
to:B},x)=>[x?" · ":"",c("a",{href:B},...Vr(E))]),G=c("button",{type:"button",class:"ajar-link",onclick:m},e["help-get"]),
d=c("span",{class:"ajar-off-paper"},M.length?" · ":"",G);return[c("p",{class:"ajar-help-line"},Q,...M,d)]});function T(Q){
if(!k())return;let[S]=[...Q.querySelectorAll(aa)].reverse();S?.closest("p, ul").after(Y(""));for(let M of Q.querySelectorAll(
"details"))M.open=M.querySelector("summary").textContent===i()?.country}let F=()=>h(()=>{let Q=i();return Q?[c("p",{},c(
"b",{},`${e["help-title"]}, ${Q.country}`)),c("p",{},`${e["help-danger"]} ${X(e["help-call"],{number:Q.emergency})}`),c(
"ul",{},...Lr(Q,ra).map(({for_what:S,name:M,reach:G,hours:d})=>c("li",{},...Vr(`${S}: ${M}. ${G.map(({say:E})=>E).join("\
 · ")}. ${d}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),k=()=>r().length>0;return{open:m,notice:y,button:D,line:Y,addNumbers:T,
text:F,choose:a,code:o,isKnown:k}}var Yr=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function fa(e){if(Ge().open){Ge().open=e;return}Ge().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(aa)&&(t.preventDefault(),t.stopPropagation(),Ge().open())},{capture:!0})}async function vh(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Ts(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ha="about:blank";function $r(e){ha=e}function Kr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ha)}function ua(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Kr()))},{capture:!0})}function Aa(e,t,{words:n,group:s,change:r,say:o}){let i={...t},a={},f=e.piles.map(g=>(a[g.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:I=>{I.preventDefault(),I.currentTarget.classList.add("ajar-over")},ondragleave:I=>I.currentTarget.
classList.remove("ajar-over"),ondrop:I=>{I.preventDefault(),I.currentTarget.classList.remove("ajar-over");let m=u[I.dataTransfer.
getData("text/plain")]?.[g.id];m&&!m.matches(":disabled")&&(m.checked=!0,l(m.dataset.card,g))}},a[g.id]))),h=()=>e.piles.
forEach(g=>{a[g.id].textContent=X(n["pile-count"],{pile:g.text,n:Object.values(i).filter(I=>I===g.id).length})}),l=(g,I)=>{
i[g]=I.id,h(),r({...i}),o(X(n.moved,{card:Vt(e.cards.find(m=>m.id===g).text),pile:I.text}))},u={},A=e.cards.map(g=>{u[g.
id]={};let I=`${s}-${g.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:m=>m.dataTransfer.setData(
"text/plain",g.id)},c("legend",{},g.text),c("div",{class:"ajar-into"},...e.piles.map(m=>{let y=c("input",{type:"radio",name:I,
value:m.id,"data-card":g.id,checked:i[g.id]===m.id,onchange:()=>l(g.id,m)});return u[g.id][m.id]=y,c("label",{},y,c("spa\
n",{},m.text))})))});return h(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...f),...A)}var pa=e=>e;function ga(e){pa=e}function gn(e,t){e.innerHTML=pa(t)}var Jr=["open","closed","half-open"],xh=2,Fh=90,Uh=31,jh=2147483647,Wr=3,Ns="none",Ia=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Oh=/[“”„«»"' \t\n]/g,da=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Rh=["i","im","id","ill","ive","its","we",
"were","well"],Mh=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Gh=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Pr=new WeakMap;function Th(e,t){let n=ma(t),{sentences:s,forms:r,at:o}=Lh(e,n);if(o<0||r[o].name===Ns)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Ph(Kh({sentences:s,forms:r,at:o},n),n.learned),{name:a,start:f,end:h}=r[o],l=Jh(i,a,Xr(e,s[o],
f,h),t),u=Wh(e,s,n),g=[i==="open"&&u.some(I=>I.name!=="two-at-once")?"":l,...u.map(I=>I.remark)].filter(Boolean);return{
kind:i,reason:l,notes:u,remarks:g.slice(0,xh)}}function Nh(e,t){let n=ma(t),s=t["about-statements"],r=Ea(eu(e)),o=Object.entries(n.blame).map(([m,y])=>({name:m,places:r.
flatMap(D=>Xh(m,y,D,n))})),i=new Set(o.flatMap(({places:m})=>m.map(({sentence:y})=>y))),a=[],f="";for(let{name:m,places:[
y]}of o){if(!y)continue;let D=qh(e,y,n.quotedTo[m]);a.length||(f=_h(m,e,y,n)),a.push({name:m,words:D,remark:X(s.blame[m].
say,{words:D})})}let h=a.map(m=>m.name),l=r.filter(m=>!i.has(m)),u=Object.keys(n.parts).filter(m=>(m==="seen"?l:r).some(
({line:y})=>At(n.parts[m],y))),A=u.map(m=>s.parts[m]).join(", "),g=u.length?X(s.mirror,{parts:A}):"",I=[g,a.length?`${a[0].
remark} ${f}`:""].filter(Boolean);return{parts:u,mirror:g,blame:h,notes:a,rewording:f,remarks:I}}function wa({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(o=>an(n,o).length)?[]:e==="question"?Th(n,s.coach).remarks:Nh(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function ma(e){return Pr.has(e)||Pr.set(e,Hh(e)),Pr.get(e)}function Hh(e){let t=ys(
e.lists),n=a=>Object.fromEntries(Object.entries(a).map(([f,h])=>[f,ft(h,t)])),{limit:s,unit:r,forms:o,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:ft(e.echoes,t),stated:ft(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:o,weights:Jr.map(a=>Un(i[a]))},passes:ft(e.passes,t),quotes:ft(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function At(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Lh(e,t){let n=Ea(e),s=n.map(h=>Vh(h,t)),r=h=>n.map((l,u)=>u).filter(h),o=r(h=>n[h].
mark==="?"),i=o.filter(h=>Ca(n[h])>=Wr),a=r(h=>!["none","echo","short"].includes(s[h].name)),[f]=[i,o,a].filter(h=>h.length).
map(h=>h.at(-1));return{sentences:n,forms:s,at:f??n.length-1}}var Hs=e=>e.trim().split(" ").slice(0,-1),Ca=({line:e})=>Hs(
e).length-1;function Vh({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:o,stated:i}){for(let[l,u]of Object.entries(
n)){let A=At(u,e);if(A)return{name:l,start:A[0],end:A[1]}}let a=Object.entries(s).map(([l,u])=>({name:l,place:At(u,e)})).
filter(({place:l})=>l).map(({name:l,place:[u,A]})=>({name:l,start:u,end:A}));if(a.length){let l=a.reduce((u,A)=>A.start<
u.start?A:u);return["what","how","why","when"].includes(l.name)?(i.lastIndex=l.start,t!=="?"&&i.test(e)?{...l,name:Ns}:e.
slice(2,l.start).split(" ").filter(Boolean).some(g=>!r.has(g))?{...l,name:`${l.name}-mid`}:l):l.name!=="wonder"&&t!=="?"?
{...l,name:Ns}:l}let f=ya(Hs(e).slice(1),r).length>Wr?"echo":"short";return{name:t==="?"&&At(o,e)?f:Ns,start:2,end:e.length}}
function ya(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Yh({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:o}=e[n],i=ya(Hs(r).slice(1),s),a=Hs(r.slice(t[n].start)),f=["what","how","why","tell","half-open"],h=t.filter(
({name:l},u)=>u!==n&&(e[u].mark==="?"||f.includes(l)));return[...i,...[2,3].map(l=>`> ${a.slice(0,l).join(" ")}`),...[1,
2].map(l=>`$ ${i.slice(-l).join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...h.map(({name:l})=>`beside ${l}`)]}function $h(e){let t=0;for(let n of e)t=(t*Uh+n.codePointAt(
0))%jh;return t}function Kh(e,t){let{forms:n,weights:s,unit:r}=t.learned,o=n[e.forms[e.at].name]??Jr.map(()=>0),i=new Set(
Yh(e,t).map(f=>$h(f)%s[0].length)),a=r/Math.sqrt(i.size);return o.map((f,h)=>f+[...i].reduce((l,u)=>l+s[h][u],0)*a)}function Ph(e,{
limit:t}){let[n,s]=[...e].sort((r,o)=>o-r);return n-s>=t?Jr[e.indexOf(n)]:""}function Jh(e,t,n,s){let r=s["about-questio\
ns"];return e==="closed"?r[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?X(r[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":X(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function Wh(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,o=t.filter(
f=>f.mark==="?"),i=o.length?o:t.slice(-1),a=[];return Object.entries(s).flatMap(([f,h])=>{let l=i.map(A=>({sentence:A,place:At(
h,A.line)})).find(({place:A})=>A);if(l){let A=Xr(e,l.sentence,...l.place);return a.some(g=>g.includes(A))?[]:(a.push(A),
[{name:f,words:A,remark:X(r[f],{words:A})}])}let u=i.filter(A=>Ca(A)>=Wr).length>1;return f==="two-at-once"&&u?[{name:f,
words:"",remark:r[f]}]:[]})}function Xh(e,t,n,{passes:s,quotes:r,unless:o}){if(At(r,n.line))return[];let i=Bs(s,n.line),
a=At(t,i);return!a||o[e]&&At(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}function qh(e,{sentence:t,start:n,end:s},r){let o=r&&
At(r,t.line.slice(n,s));return Xr(e,t,n,o?n+o[1]:s)}function _h(e,t,n,s){let r=s.data["about-statements"].blame[e],o=zh(
e,t,n,s),i=o>0?Zh(t,n.sentence,o):"",a=e==="ultimatum"&&jn(i).line.split(" ").some(l=>Rh.includes(l)),h=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return i&&h&&!a?X(h,{rest:i}):r.otherwise}function zh(e,t,{sentence:n,
start:s,end:r},{verbs:o,acts:i}){let{line:a}=n,f=a.slice(s,r).trim().split(" "),h=f[0]==="you"||f[0]==="u",l=g=>h&&f.slice(
1,1+g.length).join()===g.join(),u=0;e==="need-you-to"&&f.at(-1)==="to"&&!f.includes("not")&&(u=r);let A=l(["never"])&&o.
has(f[2])||l(["always"])&&i.has(f[2]);if(e==="always"&&A&&(u=a.indexOf(` ${f[2]} `,s)+1),e==="makes"&&l(["make","me","fe\
el"])&&(u=a.indexOf(" feel ",s)+6),e==="feel-you"){let g=a.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
u=g<0?0:s+g+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(s))){let[[g],[,I]]=[n.places[s],n.places[r-1]];
t.slice(g,I).includes(",")&&(u=s+f.slice(0,3).join(" ").length+1)}return u<a.length-2?u:0}function Zh(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Gh,1),r=s.replace(da," ").replace(/^ +| +$/g,"");return[...r].length<=Fh?r:""}var Xr=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(da," ").replace(Mh,"");function Ea(e){let{line:t,places:n}=jn(e),s=[],
r=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);if(!(!i&&o<t.length)){if(o>r){let[
a]=n[r],[,f]=n[o-1],h=i?n[o]:[f,f];s.push({line:`^ ${t.slice(r,o)}. `,places:[[a,a],[a,a],...n.slice(r,o),h,h],mark:i?e.
slice(...n[o]):""})}r=o+2}}return s}function eu(e){return e.replace(Ia,"").replace(Oh,"")?e.replace(Ia,t=>" ".repeat(t.length)):
e}var tu=1200;function Ba(e,{words:t,find:n}){let s=c("div",{"aria-live":"polite"}),r=c("p",{class:"ajar-hint"}),o=c("div",
{class:"ajar-remarks"},s,r),i=0,a=[],f=u=>{window.ajarNoRemarks=u,a=[],l()},h=(u,A)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>f(A)},u);function l(){let u=window.ajarNoRemarks===!0,A=u||!e.value.trim()?[]:n(e.value);A.length&&
A.join(`
`)===a.join(`
`)||(a=A,s.replaceChildren(...A.map(g=>c("p",{},g))),u?r.replaceChildren(h(t["remarks-on"],!1)):A.length?r.replaceChildren(
`${t["remarks-limits"]} `,h(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(l,tu)}),o}function Ls(e,t,n){let s=qr(e,t,n),r=!n||!!s?.kinds.length;return{danger:s,reflection:ms(e,t,{plain:r})}}function qr({items:e},t,n){
let s=n&&ca(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function _r(e,{words:t,label:n,question:s,act:r}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(l,u)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),u()}},l),f=a(t["home-no"],()=>{}),h=c("div",{class:"\
ajar-moves"},f,a(n,r));e.replaceChildren(c("p",{},s),h),f.focus()}function Vs(e){let n=c("button",{type:"button",onclick:()=>_r(
s,e)},e.label),s=c("div",{class:"ajar-twice"},n);return s}function Ys(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let f of["pointerup","pointercancel","keyup","blur"])addEventListener(f,a,{signal:i.signal,capture:f!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return r}function ka(e,t){let n=a=>[...e.querySelectorAll(
a)],s=n("details[open] > summary").map(a=>a.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=s.includes(a.textContent);if(r===!1)return;let o=n("summary, button").
find(a=>a.textContent===r),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Qa({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=c("span",{}),o=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),f=c("div",{}),h=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,a,f),l={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},u=l,A=!1,g=!1,I=!1,m=!1,y=!1,D=(N,z,j={})=>c(
"button",{type:"button",onclick:z,...j},N),V=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>L()}),Y=D(
e["keep-open"],()=>L(),{class:"ajar-link"}),T=c("div",{class:"ajar-offer"}),F=!1,k=N=>{N.tabIndex=-1,N.focus()},Q=()=>f.
querySelector(".ajar-change"),S=()=>l.state==="kept"&&!l.reopen;function M(N,z=N){o.dataset.short=z,r.textContent!==N&&(r.
textContent=N)}function G(){let N=l.problem?e["keep-unsaved"]:e["keep-saving"],[z,j]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:[N],
lost:[e["keep-lost"]]}[y?"lost":l.state];o.classList.toggle("ajar-state-lost",y),M(z,j),o.dataset.longest=l.state==="kep\
t"?e["keep-saved"]:"",i.textContent!==l.problem&&(i.textContent=l.problem),i.hidden=!l.problem,d()}function d(){let N=n&&
l.state==="none"&&!A,[z,j]=l.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];V.setAttribute(
"aria-label",z),V.replaceChildren(c("span",{class:"ajar-long"},z),c("span",{class:"ajar-short"},j)),V.hidden=!N||F,Y.hidden=
!N||!l.exists,T.hidden=!N||m,h.hidden=N&&i.hidden&&!a.textContent}function E(){let N=()=>{m=!0,G(),k(o)};return T.replaceChildren(
c("p",{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},D(e["keep-nothing"],N),D(e["keep-offer-yes"],L))),T}function B(){
l={...l,saved:!1},G()}function x(){G(),u=l,S()?f.replaceChildren(g?Z("change"):ye()):l.state!=="none"?f.replaceChildren(
Z("unlock")):A?f.replaceChildren(Z(l.exists?"open":"start")):f.replaceChildren(n?"":m?q():O())}let L=()=>{A=!0,a.textContent=
"",x(),h.scrollIntoView({block:"nearest"}),f.querySelector("input").focus()},U=()=>l.hosted?c("p",{},e["keep-hub"]):null,
$=()=>l.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function O(){return c("div",
{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[l.exists?"keep-there":"keep-why"]),U(),c("d\
iv",{class:"ajar-moves"},D(e["keep-nothing"],()=>{m=!0,x(),k(o)}),D(e[l.exists?"keep-open":"keep-start"],L)))}let q=()=>c(
"p",{},D(e[l.exists?"keep-open":"keep-start"],L,{class:"ajar-link"}));function ee(){let z=["none","weak","fair","good","\
strong"].map(j=>e[`keep-strength-${j}`]).reduce((j,J)=>J.length>j.length?J:j);return c("p",{class:"ajar-strength","aria-\
live":"polite","data-longest":z},c("span",{},e["keep-strength-none"]))}function Z(N){let z=N==="start"||N==="change",j={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[N],J=c("input",{id:`${s}-word\
s`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{z&&t({strength:J.value})}}),ne=c("input",
{id:`${s}-again`,type:"password",spellcheck:"false"}),ie=c("div",{},c("label",{for:`${s}-again`},e["keep-again"]),ne),R=c(
"p",{class:"ajar-problem",role:"alert",hidden:!0}),W=c("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:l.place,
onchange:()=>t({place:W.value})}),te=ee(),Fe=()=>{if(!J.value){J.focus();return}if(R.hidden=!0,z&&J.type==="password"&&ne.
value!==J.value){R.textContent=e["keep-again-differs"],R.hidden=!1,ne.focus();return}N==="change"?t({change:J.value},{awaited:!0}):
t({[N==="start"?"keep":"unlock"]:J.value,place:W.value},{awaited:!0}),M(e["keep-opening"]),J.value="",ne.value="",te.firstChild.
textContent=e["keep-strength-none"]},Le=()=>{A=!1,g=!1,x(),N==="change"?Q().focus():k(o)},ze=c("details",{},c("summary",
{},e["keep-where"]),c("label",{for:`${s}-place`},e["keep-place"]),W);return c("form",{class:"ajar-ask",onsubmit:w=>{w.preventDefault(),
Fe()}},c(l.state==="locked"?"h1":"p",{class:"ajar-title"},j),U(),N==="start"&&n?c("p",{},e["keep-why"]):null,N==="start"?
$():null,N==="change"?c("p",{},e["keep-change-how"]):null,z?c("p",{},e["keep-no-way-back"]):null,N==="start"&&l.here==="\
browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${s}-words`},e[N==="change"?"keep-new":"keep-passphrase"]),c("\
p",{class:"ajar-hint",id:`${s}-how`},e[z?"keep-how":"keep-how-open"]),J,z?te:null,z?ie:null,c("label",{class:"ajar-card"},
c("input",{type:"checkbox",onchange:({target:w})=>{J.type=w.checked?"text":"password",ie.hidden=w.checked,R.hidden=!0}}),
c("span",{},e["keep-see"])),z?R:null,N==="change"||l.here?null:ze,c("div",{class:"ajar-moves"},N==="unlock"?null:D(e["ke\
ep-not-now"],Le),c("button",{type:"submit"},j)),z?null:ke(),N==="start"&&l.here?ue():null)}let _=()=>c("div",{},D(e["kee\
p-copy"],()=>t({take:"sealed"})));function ue(){let N={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
z=c("input",{type:"file",onchange:async()=>{let ne=new Uint8Array(await z.files[0].arrayBuffer()),ie=()=>t({bring:ne},{awaited:!0});
z.value="",l.exists?_r(J,{...N,act:ie}):ie()}}),j=c("label",{class:"ajar-words"},c("span",{},e["keep-bring"]),z),J=c("di\
v",{class:"ajar-twice"},j);return J}function ke(){let N=Vs({words:e,label:e["keep-erase"],question:e["home-erase-sure"],
act:()=>t({erase:"saved"})});return c("details",{},c("summary",{},e["keep-forgot"]),c("p",{},e["keep-forgot-how"]),...l.
here?[c("p",{},e["keep-copy-forgot"]),_(),ue()]:[],c("p",{},e["keep-erase-how"]),N)}function ye(){let N=c("select",{id:`${s}\
-minutes`,onchange:()=>t({minutes:Number(N.value)})},...[...new Set([5,15,30,60,l.minutes])].sort((z,j)=>z-j).map(z=>c("\
option",{value:z,selected:z===l.minutes},X(e["keep-minutes"],{n:z}))));return c("div",{class:"ajar-kept"},D(e["keep-lock"],
()=>{M(e["keep-opening"]),t({lock:!0},{awaited:!0})}),D(e["keep-change"],()=>{g=!0,I=!1,x(),f.querySelector("input").focus()},
{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"status"},I?e["keep-changed"]:""),c("details",{},c("summary",{},
e[l.here?"keep-more":"keep-where"]),...l.here?[c("p",{},e["keep-copy-how"]),_()]:[c("p",{},l.place)],l.copied?c("p",{},X(
e["keep-copied"],{program:l.copied})):null,c("label",{for:`${s}-minutes`},e["keep-idle"]),N))}function we(N){if(N.strength!=
null){let z=f.querySelector(".ajar-strength > span");z&&(z.textContent=N.strength);return}if(N.changed){g=!1,x(),f.querySelector(
".ajar-changed").textContent=e["keep-changed"],I=!0,Q().focus();return}l={...l,...N},l.state==="kept"&&(A=!1),S()||(g=!1),
G(),xe()}let xe=Ys(f,()=>{let N=u;if(N.state===l.state&&N.exists===l.exists&&N.minutes===l.minutes&&N.here===l.here&&!!N.
reopen==!!l.reopen&&!!N.hosted==!!l.hosted&&f.firstChild){u=l;return}let j=A&&N.place!==l.place;x(),N.state!==l.state&&N.
state!=="none"?k(o):j&&f.querySelector("input").focus()});return x(),{line:o,small:V,opener:Y,more:h,offer:E,setStart:N=>{
F=N,G()},update:we,begin:B,setLost:N=>{y=N,G()},say:N=>{a.textContent=N,h.hidden=!1}}}function ba(e,{sentence:t,wide:n,narrow:s,columns:r,rows:o},i){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(h,l)=>{let u=c("div",{class:`ajar-picture ajar-${l}`,role:"img","aria-label":t});return gn(u,
h),u.firstElementChild.setAttribute("aria-hidden","true"),u},f=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(s,"narrow"),c("details",{open:f},c("summary",{},i.table),
c("table",{},c("thead",{},c("tr",{},...r.map(h=>c("th",{scope:"col"},h)))),c("tbody",{},...o.map(([h,...l])=>c("tr",{},c(
"th",{scope:"row"},h),...l.map(u=>c("td",{},u??"–")))))))))}function Sa({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!kt(s,n)))if(s.kind==="choice"){let i=(s.among?
sn(s,n):s.cards).map(f=>f.id).filter(f=>r.chosen.includes(f)),a=r.own?.trim()?r.own:"";(i.length||a)&&(n[s.id]={chosen:i,
own:a})}else if(s.kind==="sort"){let o=s.cards.filter(i=>r[i.id]).map(i=>[i.id,r[i.id]]);o.length&&(n[s.id]=Object.fromEntries(
o))}else if(s.kind==="list"){let o=r.filter(i=>i.trim());o.length&&(n[s.id]=o)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Da=(e,t)=>X(e.ask,t);var nu=new Set(["autorestarting","dead","restarting","terminating"]),su=4e3;function va({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let o=0,i=(f,h)=>{
nu.has(h)&&t()},a=(f,h)=>{clearTimeout(o),h==="disconnected"?t():h==="connecting"?o=setTimeout(t,su):n()};return s.connect(
i),r.connect(a),()=>{clearTimeout(o),s.disconnect(i),r.disconnect(a)}}function xa({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([f,h])=>{let l=Sa(f,h),u=f.items.filter(A=>A.id in l).map(A=>[Da(A,l),...nt(A,l[A.id])].join(`
`));return[f.title,...u].join(`

`)}).join(`


`);async function o(f){let h=r(),l=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});l.value=h,f.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(h)}catch{if(f.append(l),l.select(),!document.execCommand("\
copy"))return}f.querySelector("[role=status]").textContent=e["lost-copied"]}function i(f={}){let h=c("div",{class:"ajar-\
lost",hidden:!s,...f},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>o(h)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(h),h}function a(f){s=f;for(let h of n)h.hidden=!f}return{line:i,set:a,isLost:()=>s,forget:f=>n.delete(
f)}}function Fa(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=c("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([o,i])=>c("option",{value:o,selected:o===n},i)));return c(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Ua(e,{words:t,send:n,open:s,help:r}){let o=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),i=Jn(
t,T=>o.replaceChildren(T)),a=T=>{i.begin(),n(T)},f=c("div",{}),h={},l="",u=0,A=Fa(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},f),o);let g=(T,F)=>c("button",{type:"button",onclick:F},T),I=T=>c("div",{class:"\
ajar-reflection"},...T.flatMap(F=>Wn(F,3))),m=(T,F,k)=>Vs({words:t,label:T,question:F,act:()=>a(k)}),y=()=>{let T=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{T.files[0]&&a({import:await T.files[0].text()}),T.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),T)},D=Ys(f,()=>{let T=JSON.stringify(h);T!==l&&
(l=T,ka(f,V))});function V(){let T=(Q,S)=>g(S,()=>a({take:Q})),F=u>(h.danger?.kinds.length??0)?null:h.danger,k=()=>{u=F.
kinds.length+1,V(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(F?r.notice(F,{level:2,aside:k}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},h.welcome),h.newest?c("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(h.newest))):
"",h.due?.length?c("ul",{},...h.due.map(Q=>c("li",{},Q))):"",h.plan?.length?c("h2",{},t["home-plan"]):"",h.plan?.length?
I(h.plan):"",h.plan?.length&&!F?r.line():"",...(h.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:S})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${Q}`),I(S))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...F?[]:[g(t["home-take-plan"],()=>a({take:"plan",paper:A.value(),country:r.
code()})),A.element(),T("calendar",t["home-take-calendar"]),h.danger?"":T("calendar-line",t["home-take-calendar-line"])],
T("check-ins",t["home-take-check-ins"]),T("everything",t["home-take-everything"])),y()),h.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),m(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),m(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:T=>{i.end(),h=T,D()},settle:i.end,say:(T,F="")=>{
i.end();let k=c("div",{class:"ajar-text"});gn(k,F),o.replaceChildren(T,k),o.scrollIntoView({block:"nearest"})}}}function ja({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([$t(n)],{type:t}));c("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var In=(...e)=>e.map(([t,n,s={}])=>pn("path",{class:t,d:n,...s})),Xn=(e,...t)=>pn("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ru=(e,t,n,s)=>pn("circle",{class:e,cx:t,cy:n,r:s}),ou={cup:()=>Xn("88 74 46 56",...In(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Xn("296 12 176 168",...In(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Xn("136 24 136 140",...In(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ru("glow",234,94,4),...In(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Xn("312 66 80 120",...In(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Xn("190 66 72 100",pn("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),pn("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...In(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Oa=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:o,picture:i})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(s)},ou[i](),c("span",{},c("b",{},r)," ",c("span",{},o))))));function Ra(e,{open:t,
opener:n}){let s=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),Oa(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},s,n??null))}var Ma=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),Oa(e.doors,t)),
Ga=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),iu=4e3,au=6e3,cu=6;function Ta(e){
let t=0,n=0,s=c("p",{class:"ajar-breath"}),r=c("div",{class:"ajar-circle","aria-hidden":"true"}),o=c("button",{type:"but\
ton",onclick:()=>t?l():h()},e.begin);function i(A,g){s.textContent=A,r.dataset.breath=g}function a(){if(n===cu){l(),s.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(f,iu)}function f(){i(e.out,"out"),t=setTimeout(a,au)}function h(){n=0,o.textContent=
e.stop,a()}function l(){clearTimeout(t),t=0,o.textContent=e.begin,i("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},r,s),o,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(A=>c("li",{},A))))),stop:l}}window.ajarShown??(window.ajarShown=new WeakMap);var qn=window.ajarShown,Na="needs@",Ha=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),lu={};function fu(){let e=document.getElementById("ajar-style")??document.head.appendChild(c("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function La({model:e,el:t}){fu();let n=e.get("pages"),s=e.
get("words"),r=new Map,o=new Map,i=new Map,a=[],f=w=>a.push(w),h=null,l=!1,u=!1,A=!1,g=!1,I=new Map,m=new Map,y=Math.min(
e.get("page"),n.length-1);t.classList.add("ajar");let D=c("div",{class:"ajar-page"}),V=w=>n.flatMap(({blocks:v})=>v).find(
v=>v.kind==="exercise"&&v.key===w)?.exercise,Y=xa({words:s,answered:()=>[...o].map(([w,{answers:v}])=>[V(w),v]).filter(([
w,v])=>w&&Object.keys(v??{}).length)}),T=0,F=w=>{if(clearTimeout(T),T=0,Y.set(w),h?.setLost(w),w)for(let v of i.keys())r.
get(v)?.release()},k=(w,{awaited:v=!1}={})=>{try{e.send(w)}catch{F(!0);return}v&&!T&&(T=setTimeout(()=>F(!0),8e3))},Q=!1;
function S(){Q||(Q=!0,window.ajarDangers?M():k({dangers:!0}))}let M=()=>{for(let w of Object.values(window.ajarDangers.dangers))
Ts(ks(w))};function G({key:w,exercise:v},P){if(!(window.ajarDangers||Y.isLost())||!on(v,P))return;let fe=tt(v,P),ce=Ls(v,
fe,window.ajarDangers);z(w,{answers:fe,done:!0,...ce}),I.set(w,Ha(o.get(w))),r.get(w).update(o.get(w)),r.get("made")?.update()}
let d=la({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>E(),onCountry:w=>k({country:w})}),E=()=>{
k({forget:!0}),Kr()},B=(w,v,P)=>(r.set(w.key,P),o.has(w.key)&&P.update(o.get(w.key)),v),x={html:w=>L(w.html),home(w){let v=c(
"div",{});return B(w,v,Ua(v,{words:s,send:fe=>{fe.import&&r.get("chart")?.begin(),k(fe)},open:fe=>ie(ye(fe)),help:d})),k(
{home:w.key}),v},gate(w){let v=c("div",{class:"ajar-text ajar-gate"}),[P,se]=g?[c("p",{},s["gate-left-out"]),[d.button(),
xe(),O()]]:[L(A?w.short:w.html),ee()],fe=c(`h${w.level??2}`,{},w.title);return v.append(fe,P,c("div",{class:"ajar-moves"},
...se.filter(Boolean))),g||P.after(c("p",{class:"ajar-gate-ask"},s["gate-ask"])),f(()=>{A=!0}),v},made:w=>{let v=c("div",
{class:"ajar-made"}),P=()=>v.replaceChildren(..._(w.section));return r.set("made",{update:P}),P(),v},exercise(w){if(w.invites&&
g)return c("div",{class:"ajar-text"},c(`h${w.level}`,{},w.exercise.title),c("p",{},s["gate-left-out"]),O());let v=c("div",
{}),P=Y.line(h?{}:{role:"alert"});i.set(w.key,v);let se=(ce,me)=>{h?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let Ze=window.ajarSent;m.set(w.key,Ze),k({key:w.key,...ce,sent:Ze},{awaited:me}),!(!me||!Y.isLost())&&(F(
!0),P.scrollIntoView({block:"nearest"}))};if(r.set(w.key,ta(v,w.exercise,{words:s,level:w.level,small:w.quick,folded:n.length>
1,brief:w.brief,sort:w.quick||n.length>1&&!te()?na:Aa,enough:w.quick?"at once":"later",remarks:(ce,me)=>Ba(ce,{words:s,find:Ze=>wa(
me,Ze,window.ajarDangers)}),...o.get(w.key),help:d,needs:()=>xe(w.needs),below:()=>ke(w.key),onAside:ce=>z(w.key,{aside:ce}),
onChange:ce=>{S(),z(w.key,{answers:ce,done:!1}),se({answers:ce,done:!1},u)},onMove:ce=>z(w.key,{at:ce}),onDone:ce=>{G(w,
ce),se({answers:ce,done:!0},!0),w.key.startsWith("check-in@")&&r.get("chart")?.begin()},onStartOver:()=>{z(w.key,{answers:{},
done:!1}),se({remove:!0})}})),v.firstElementChild.append(P),f(()=>Y.forget(P)),!w.folded)return v;let fe=Object.keys(o.get(
w.key)?.answers??{}).length>0;return c("details",{open:fe},c("summary",{},s["check-in-now"]),v)},chart(w){let v=c("div",
{class:"ajar-chart-block"}),P=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:se,end:fe}=Jn(s,me=>P.
replaceChildren(me)),ce=me=>{fe(),ba(v,me,s)};return r.set(w.key,{update:ce,begin:se,end:fe}),o.has(w.key)&&ce(o.get(w.key)),
se(),k({chart:w.key}),c("div",{},v,P)},start:w=>Ra(w,{open:we,opener:h?.opener}),doors:w=>Ma(w,{open:we}),onward:w=>Ga(w,
{open:we}),breathing(w){let{element:v,stop:P}=Ta(w);return f(P),v},notice(w){if(ua(()=>k({forget:!0})),!w.leave)return c(
"div",{class:"ajar-notice"},c("p",{},w.text));let v=c("div",{class:"ajar-leave"},d.button(),Yr({words:s,leave:E}));fa(d.
open),h=Qa({words:s,send:k,isQuiet:n.length>1});let P=document.createDocumentFragment();return P.append(c("div",{class:"\
ajar-notice"},c("div",{},h.line,h.small),v),c("div",{class:"ajar-on-paper"},d.text()),h.more),P}};function L(w){let v=c(
"div",{class:"ajar-text"});return gn(v,w),d.addNumbers(v),v.addEventListener("click",P=>{let se=P.target.closest("a"),fe=n.
findIndex(({id:ce})=>ce&&se?.getAttribute("href")===`${ce}.ipynb`);fe<0||(P.preventDefault(),ie(fe))}),v}function U(w){g=
w,A=!0,J({focus:!0})}let $=(w,v)=>c("button",{type:"button",onclick:v},w),O=()=>$(s["gate-again"],()=>U(!1));function q(){
U(!1),n[y].blocks.some(({invites:v})=>v)||ie(y+1)}let ee=()=>[$(s["gate-no"],()=>U(!0)),$(s["gate-unsure"],()=>U(!0)),$(
s["gate-yes"],q)],Z=w=>n.filter(v=>v.section===w).flatMap(v=>v.blocks.filter(({kind:P})=>P==="exercise")),_=w=>{let v=Z(
w).filter(({key:se})=>o.get(se)?.done).flatMap(({key:se,exercise:fe})=>[c("h2",{},fe.title),...o.get(se).reflection.flatMap(
ce=>Wn(ce,3))]),P=c("p",{},s["made-nothing"]);return[c("h1",{},s["made-title"]),...v.length?v:[P]]},ue=w=>{let v=Z(w);return v.
length>0&&v.every(({key:P})=>o.get(P)?.done)};function ke(w){let v=w.startsWith("plan@")&&d.isKnown()?d.line():"";return c(
"div",{class:"ajar-below"},v,h?.offer()??"")}let ye=w=>n.findIndex(({aside:v,blocks:P})=>!v&&P.some(se=>se.key===w)),we=w=>ie(
n.findIndex(v=>v.id===w));function xe(w){let v=ye(Na);return v<0?w?c("p",{},c("a",{href:w},s["help-needs"])):null:c("but\
ton",{type:"button",onclick:()=>{ie(v);let se=i.get(Na).querySelector("h2");se.tabIndex=-1,se.focus()}},s["help-needs"])}
for(let[w,v]of Object.entries(lu))x[w]=P=>{let se=c("div",{}),ce=v(se,P,{words:s,send:k,onDispose:f,model:e,exerciseOf:V,
formOf:me=>i.get(me)});return B(P,ce.element??se,ce)};let N=w=>n[y].blocks.find(v=>v.kind===w),z=(w,v)=>o.set(w,{...o.get(
w),...v}),j=()=>{for(let w of a.splice(0))w()};function J({focus:w=!1}={}){if(j(),r.clear(),l){D.replaceChildren(h?"":c(
"p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(D.replaceChildren(...n[y].blocks.map(P=>x[P.kind](P))),n.length>
1&&ne(),!w)return;let v=D.querySelector("h1, h2, h3")??D;v.tabIndex=-1,v.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function ne(){let{aside:w,title:v}=n[y];if(Fe.hidden=!!w,D.classList.toggle("ajar-aside",!!w),h?.setStart(n[y].
id==="start"),w)return;let{section:P,step:se,steps:fe,minutes:ce}=n[y],me=n.filter(ge=>!ge.aside),Ze=me.indexOf(n[y]),vn=(ge,pr,Dl={})=>c(
"button",{type:"button",onclick:()=>ie(n.indexOf(ge)),...Dl},pr),ur=n.find(({id:ge})=>ge==="start"),Lo=me[Ze-1]??ur;D.append(
c("div",{class:"ajar-moves ajar-turn"},Lo?vn(Lo,s["previous-page"]):null,Ze<me.length-1?vn(me[Ze+1],s["next-page"]):null));
let Ar=me.filter(ge=>!ge.section||ge.step===1),Vo=ge=>P?ge.section===P:ge===n[y],bl=ge=>({"aria-current":Vo(ge)?"page":null}),
Sl=ge=>ue(ge.section)?c("span",{class:"ajar-done"},` ${s["section-done"]}`):"",Yo=(ge,pr)=>c("li",{},vn(ge,pr,bl(ge)),Sl(
ge));R.replaceChildren(...Ar.map(ge=>Yo(ge,ge.title)),ur?Yo(ur,s["start-page"]):""),W.textContent=P?X(s["step-of"],{title:v,
n:se,all:fe,minutes:ce}):X(s["page-of"],{n:Ar.findIndex(Vo)+1,all:Ar.length,title:v})}function ie(w){n[w]&&(y=w,R.parentElement.
open=te(),e.set("page",w),e.save_changes(),J({focus:!0}))}let R=c("ol",{}),W=c("summary",{}),te=()=>window.innerWidth>640;
e.get("notice")&&t.append(x.notice(e.get("notice")));let Fe=c("nav",{class:"ajar-nav","aria-label":s.pages},c("details",
{open:te()},W,R));n.length>1&&t.append(Fe),t.append(Y.line({role:"alert"}),D);let Le=0;for(let w of["keydown","pointerdo\
wn","scroll"])t.addEventListener(w,()=>{Date.now()-Le<3e4||(Le=Date.now(),k({active:!0}))},{passive:!0,capture:!0});e.on(
"msg:custom",w=>{if(F(!1),w.keeping){let v=[...m.values()].some(fe=>w.acknowledged<fe);h?.update(v?{...w.keeping,saved:!1}:
w.keeping);let{state:P}=w.keeping,se=P==="locked";P&&(u=P==="kept"),P&&se!==l&&(l=se,o.clear(),Fe.hidden=l,J())}w.states&&
queueMicrotask(()=>r.get("made")?.update());for(let[v,P]of Object.entries(w.states??{})){if(w.acknowledged<m.get(v))continue;
let se=P.answers&&!Object.keys(P.answers).length,fe=I.get(v)===Ha(P);I.delete(v),z(v,se?{...P,at:0}:P),fe||r.get(v)?.update(
o.get(v))}w.dangers&&(window.ajarDangers=w.dangers,M()),w.country!=null&&d.choose(w.country),w.file&&(r.get("home")?.settle(),
ja(w.file)),w.erased&&r.get("home")?.say(w.erased,N("home")?.erased),w.said&&r.get("chart")?.end(),w.said&&(r.get("home")??
h)?.say(w.said),w.open&&we(w.open),w.problem&&r.get(w.problem.key)?.say(w.problem.text)}),e.on("change:pages",()=>{n=e.get(
"pages"),J()});let ze=va(e,{gone:()=>F(!0),back:()=>{Y.isLost()&&k({ready:!0})}});return J(),qn.set(s,(qn.get(s)??0)+1),
k({ready:!0}),()=>{j(),ze(),clearTimeout(T),qn.set(s,qn.get(s)-1),qn.get(s)||k({gone:!0})}}var hu="sw.js",Ya=()=>new URL("./",location.href).href,Va=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Ya()}\
 `)),_n=()=>"serviceWorker"in navigator&&"caches"in window;async function $a(e){try{await navigator.serviceWorker.register(
e(hu),{updateViaCache:"all"})}catch{}}async function $s(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Ya());for(let t of await e())await t.unregister();for(let t of await Va())await caches.delete(t);
return(await Va()).length===0&&(await e()).length===0}var[Ks,zr]=["leave-to","left"];function dn(e){try{return e(window.sessionStorage)}catch{return null}}function uu(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var Zr=()=>dn(e=>e.setItem(zr,"1"));function Ka(e){let t=dn(r=>r.getItem(Ks))||e;t&&$r(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",s=dn(r=>r.getItem(zr));s&&n&&location.replace(
t||"about:blank"),dn(r=>r.removeItem(zr)),s&&n&&Zr()}function Pa(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:dn(s=>s.
getItem(Ks))??"",onchange(){let s=uu(n.value);if(n.value.trim()&&!s){t.textContent=e["site-leave-odd"];return}dn(r=>s?r.
setItem(Ks,s):r.removeItem(Ks)),$r(s||"about:blank"),t.textContent=e[s?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function Ja(e,t,{store:n,logOut:s}){let r=c("p",{class:"ajar-status",role:"status"}),o=c("button",{type:"button",onclick:async()=>{
r.textContent=t[await $s()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Pa(t));let i=e.closest(".site\
-about");s&&i.append(c("p",{},c("a",{href:s},t["hub-log-out"]))),!n&&_n()&&e.append(c("div",{},o,r))}var Wa=1,wn=4096,Xt=2*wn,Oe=12,qt=32,pt=1024,qa=16,Pe={mark:0,part:16,length:20,piece:24},_a=pt-Oe-qa,to=_a-Pe.piece,no=new TextEncoder().
encode("ajar-jnl"),Te={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Au=Te.wrapped+Oe+qt+qa,Ps=wn-
32,eo={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Xa=512,Jt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Js=(e,t)=>e.
length===t.length&&e.every((n,s)=>n===t[s]),Ws=(e,t)=>Js(e.subarray(0,t.length),t),za=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Re=e=>crypto.getRandomValues(new Uint8Array(e));function De(...e){let t=new Uint8Array(e.reduce(
(s,{length:r})=>s+r,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var Je=class e{constructor(t,n,s,r=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:s,wrapped:r})}get bound(){let t=new Uint8Array(Te.wrapped),n=Jt(t);t.set(no),n.
setUint32(Te.version,Wa);for(let s of Object.keys(eo))n.setUint32(Te[s],this.cost[s]);return t.set(this.salt,Te.salt),t.
set(this.fileId,Te.fileId),t}async toBytes(){let t=new Uint8Array(wn);return t.set(De(this.bound,this.wrapped)),t.set(await za(
t.subarray(0,Ps)),Ps),De(t,t)}isOf(t){return Js(this.fileId,t)}hasSalt(t){return Js(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new he("journal-empty-file");let n=[t.slice(0,wn),t.slice(wn,Xt)],s=await Promise.all(n.map(pu)),r=n.
find((h,l)=>s[l]);if(!r){let h=n.some(l=>Ws(l,no));throw new he(h?"journal-broken":"journal-other-file")}let o=Jt(r);if(o.
getUint32(Te.version)>Wa)throw new he("journal-newer");let i={};for(let h of Object.keys(eo))i[h]=o.getUint32(Te[h]);let a=([
h,[l,u]])=>l<=i[h]&&i[h]<=u;if(!Object.entries(eo).every(a)||i.memory<8*i.lanes)throw new he("journal-forged");let f=(h,l)=>r.
slice(h,l);return new e(i,f(Te.salt,Te.fileId),f(Te.fileId,Te.wrapped),f(Te.wrapped,Au))}async isWholeIn(t){return Ws(t,
await this.toBytes())}};async function pu(e){return e.length!==wn||!Ws(e,no)?!1:Js(await za(e.subarray(0,Ps)),e.subarray(
Ps))}var Wt=e=>Math.max(1,Math.ceil(e/to));function so(e,t,n){let s=Re(16),r=Array.from({length:Wt(e.length)},(o,i)=>{let a=new Uint8Array(
_a);return a.set(s,Pe.mark),Jt(a).setUint32(Pe.part,i),Jt(a).setUint32(Pe.length,e.length),a.set(e.subarray(i*to,(i+1)*to),
Pe.piece),t(n+i,a)});return De(...r)}function Za(e,t,n){let s=Math.floor(e.length/pt),r=Array.from({length:s},(h,l)=>e.subarray(
l*pt,(l+1)*pt)),o=r.map((h,l)=>t(n+l,h)),i=[],a=0,f=!1;for(let h=0;h<s;){let l=gu(h,o),u=l?Wt(l.length):1;l&&(f||(f=h>a),
i.push({content:l,size:u}),a=h+u),h+=u}return f||(f=r.some((h,l)=>l>=a&&!o[l]&&!Iu(h))),{entries:i,end:a,broken:f}}function gu(e,t){
if(!t[e])return null;let n=t[e].subarray(Pe.mark,Pe.part),s=Jt(t[e]).getUint32(Pe.length),r=t.slice(e,e+Wt(s)),o=(i,a)=>i&&
Ws(i,n)&&Jt(i).getUint32(Pe.part)===a&&Jt(i).getUint32(Pe.length)===s;return r.length<Wt(s)||!r.every(o)?null:De(...r.map(
i=>i.subarray(Pe.piece))).subarray(0,s)}var Iu=e=>[0,Xa].some(t=>e.subarray(t,t+Xa).every(n=>!n));var du=Object.defineProperty,wu=(e,t,n)=>t in e?du(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,gt=(e,t,n)=>wu(
e,typeof t!="symbol"?t+"":t,n);function co(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var qs=e=>e?`"${e}" `:"";function lo(e,t=""){if(typeof e!=
"boolean")throw new TypeError(qs(t)+"expected boolean, got type="+typeof e);return e}function mn(e,t=""){if(typeof e!="n\
umber")throw new TypeError(qs(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
qs(t)+"expected integer >= 0, got "+e);return e}function Ee(e,t,n=""){if(co(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&mn(t,"length");let s=co(e),r=t!==void 0?` of length ${t}`:"",o=s?`length=${e.length}`:`type=${typeof e}`,i=qs(n)+
"expected Uint8Array"+r+", got "+o;throw s?new RangeError(i):new TypeError(i)}var ec=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function tc(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function mu(e,t){Ee(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function dt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function jt(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Cu(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Cn=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function yu(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Eu(e){for(let t=0;t<e.length;t++)e[t]=yu(e[t]);return e}var _t=Cn?e=>e:Eu;function Bu(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function ku(e,t){if(Bu(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Qu(e,t){return ec(e,"defaults"),ec(t,"opts"),Object.assign(e,t)}function bu(e,t){if(e=Ee(e),
t=Ee(t),e.length!==t.length)return!1;let n=0;for(let s=0;s<e.length;s++)n|=e[s]^t[s];return n===0}function Su(e,t,n){let s=t,
r=n||(()=>[]),o=(a,f)=>s(f,...r(a)).update(a).digest(),i=s(new Uint8Array(e),...r(new Uint8Array(0)));return o.outputLen=
i.outputLen,o.blockLen=i.blockLen,o.create=(a,...f)=>s(a,...f),o}var Du=(e,t)=>{function n(s,...r){if(Ee(s,void 0,"key"),
e.nonceLength!==void 0){let l=r[0];Ee(l,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let l=i;l<r.length;l++)if(co(r[l]))throw new Error("AAD not supported")}e.withAAD&&r[i]!==
void 0&&Ee(r[i],void 0,"AAD");let a=t(s,...r),f=(l,u)=>{if(u!==void 0){if(l!==2)throw new Error("cipher output not suppo\
rted");Ee(u,void 0,"output")}},h=!1;return{encrypt(l,u){if(h)throw new Error("cannot encrypt() twice with same key + non\
ce");return h=!0,Ee(l,void 0,"data"),f(a.encrypt.length,u),a.encrypt(l,u)},decrypt(l,u){if(Ee(l,void 0,"data"),o&&l.length<
o)throw new Error('"ciphertext" expected length >= tagLength='+o);return f(a.decrypt.length,u),a.decrypt(l,u)}}}return Object.
assign(n,e),n};function fo(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Ee(t,e,"output"),n&&!_s(t))throw new Error(
"invalid output, must be aligned");return t}function vu(e,t,n){mn(e),mn(t),lo(n);let s=new Uint8Array(16),r=Cu(s);return r.
setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),s}function _s(e){return e.byteOffset%4===0}function zs(e){return Uint8Array.
from(Ee(e))}var fc=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),xu=_t(dt(fc("expand 16-byte k"))),Fu=_t(dt(fc("exp\
and 32-byte k")));function ae(e,t){return e<<t|e>>>32-t}var zn=64,Uu=16,ho=2**32-1,nc=Uint32Array.of();function ju(e,t,n,s,r,o,i,a){
let f=r.length,h=new Uint8Array(zn),l=dt(h),u=Cn&&_s(r)&&_s(o),A=u?dt(r):nc,g=u?dt(o):nc;if(!Cn){for(let I=0;I<f;i++){if(e(
t,n,s,l,i,a),_t(l),i>=ho)throw new Error("arx: counter overflow");let m=Math.min(zn,f-I);for(let y=0,D;y<m;y++)D=I+y,o[D]=
r[D]^h[y];I+=m}return}for(let I=0;I<f;i++){if(e(t,n,s,l,i,a),i>=ho)throw new Error("arx: counter overflow");let m=Math.min(
zn,f-I);if(u&&m===zn){let y=I/4;if(I%4!==0)throw new Error("arx: invalid block position");for(let D=0,V;D<Uu;D++)V=y+D,g[V]=
A[V]^l[D];I+=zn;continue}for(let y=0,D;y<m;y++)D=I+y,o[D]=r[D]^h[y];I+=m}}function Ou(e,t){let{allowShortKeys:n,extendNonceFn:s,
counterLength:r,counterRight:o,rounds:i}=Qu({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return mn(r),mn(i),lo(o),lo(n),(a,f,h,l,u=0)=>{Ee(a,void 0,"key"),
Ee(f,void 0,"nonce"),Ee(h,void 0,"data");let A=h.length,g=l!==void 0;if(l=fo(A,l,!1),g&&ku(h,l),mn(u),u<0||u>=ho)throw new Error(
"arx: counter overflow");let I=[],m=a.length,y,D;if(m===32)I.push(y=zs(a)),D=Fu;else if(m===16&&n)y=new Uint8Array(32),y.
set(a),y.set(a,16),D=xu,I.push(y);else throw Ee(a,32,"arx key"),new Error("invalid key size");(!Cn||!_s(f))&&I.push(f=zs(
f));let V=dt(y);if(s){if(f.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let F=f.subarray(0,16);if(Cn)
s(D,V,dt(F),V);else{let k=_t(Uint32Array.from(D));s(k,V,dt(F),V),jt(k),_t(V)}f=f.subarray(16)}else Cn||_t(V);let Y=16-r;
if(Y!==f.length)throw new Error(`arx: nonce must be ${Y} or 16 bytes`);if(Y!==12){let F=new Uint8Array(12);F.set(f,o?0:12-
f.length),f=F,I.push(f)}let T=_t(dt(f));try{return ju(e,D,V,T,h,l,u,i),l}finally{jt(...I)}}}function Se(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Ru=class{constructor(e){gt(this,"blockLen",16),gt(this,"outputLen",16),gt(this,"buffer",new Uint8Array(
16)),gt(this,"r",new Uint16Array(10)),gt(this,"h",new Uint16Array(10)),gt(this,"pad",new Uint16Array(8)),gt(this,"pos",0),
gt(this,"finished",!1),gt(this,"destroyed",!1),e=zs(Ee(e,32,"key"));let t=Se(e,0),n=Se(e,2),s=Se(e,4),r=Se(e,6),o=Se(e,8),
i=Se(e,10),a=Se(e,12),f=Se(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|s<<6)&7939,this.r[3]=(s>>>
7|r<<9)&8191,this.r[4]=(r>>>4|o<<12)&255,this.r[5]=o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,
this.r[8]=(a>>>8|f<<8)&8191,this.r[9]=f>>>5&127;for(let h=0;h<8;h++)this.pad[h]=Se(e,16+2*h)}process(e,t,n=!1){let s=n?0:
2048,{h:r,r:o}=this,i=o[0],a=o[1],f=o[2],h=o[3],l=o[4],u=o[5],A=o[6],g=o[7],I=o[8],m=o[9],y=Se(e,t+0),D=Se(e,t+2),V=Se(e,
t+4),Y=Se(e,t+6),T=Se(e,t+8),F=Se(e,t+10),k=Se(e,t+12),Q=Se(e,t+14),S=r[0]+(y&8191),M=r[1]+((y>>>13|D<<3)&8191),G=r[2]+((D>>>
10|V<<6)&8191),d=r[3]+((V>>>7|Y<<9)&8191),E=r[4]+((Y>>>4|T<<12)&8191),B=r[5]+(T>>>1&8191),x=r[6]+((T>>>14|F<<2)&8191),L=r[7]+
((F>>>11|k<<5)&8191),U=r[8]+((k>>>8|Q<<8)&8191),$=r[9]+(Q>>>5|s),O=0,q=O+S*i+M*(5*m)+G*(5*I)+d*(5*g)+E*(5*A);O=q>>>13,q&=
8191,q+=B*(5*u)+x*(5*l)+L*(5*h)+U*(5*f)+$*(5*a),O+=q>>>13,q&=8191;let ee=O+S*a+M*i+G*(5*m)+d*(5*I)+E*(5*g);O=ee>>>13,ee&=
8191,ee+=B*(5*A)+x*(5*u)+L*(5*l)+U*(5*h)+$*(5*f),O+=ee>>>13,ee&=8191;let Z=O+S*f+M*a+G*i+d*(5*m)+E*(5*I);O=Z>>>13,Z&=8191,
Z+=B*(5*g)+x*(5*A)+L*(5*u)+U*(5*l)+$*(5*h),O+=Z>>>13,Z&=8191;let _=O+S*h+M*f+G*a+d*i+E*(5*m);O=_>>>13,_&=8191,_+=B*(5*I)+
x*(5*g)+L*(5*A)+U*(5*u)+$*(5*l),O+=_>>>13,_&=8191;let ue=O+S*l+M*h+G*f+d*a+E*i;O=ue>>>13,ue&=8191,ue+=B*(5*m)+x*(5*I)+L*
(5*g)+U*(5*A)+$*(5*u),O+=ue>>>13,ue&=8191;let ke=O+S*u+M*l+G*h+d*f+E*a;O=ke>>>13,ke&=8191,ke+=B*i+x*(5*m)+L*(5*I)+U*(5*g)+
$*(5*A),O+=ke>>>13,ke&=8191;let ye=O+S*A+M*u+G*l+d*h+E*f;O=ye>>>13,ye&=8191,ye+=B*a+x*i+L*(5*m)+U*(5*I)+$*(5*g),O+=ye>>>
13,ye&=8191;let we=O+S*g+M*A+G*u+d*l+E*h;O=we>>>13,we&=8191,we+=B*f+x*a+L*i+U*(5*m)+$*(5*I),O+=we>>>13,we&=8191;let xe=O+
S*I+M*g+G*A+d*u+E*l;O=xe>>>13,xe&=8191,xe+=B*h+x*f+L*a+U*i+$*(5*m),O+=xe>>>13,xe&=8191;let N=O+S*m+M*I+G*g+d*A+E*u;O=N>>>
13,N&=8191,N+=B*l+x*h+L*f+U*a+$*i,O+=N>>>13,N&=8191,O=(O<<2)+O|0,O=O+q|0,q=O&8191,O=O>>>13,ee+=O,r[0]=q,r[1]=ee,r[2]=Z,r[3]=
_,r[4]=ue,r[5]=ke,r[6]=ye,r[7]=we,r[8]=xe,r[9]=N}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),s=e[1]>>>13;e[1]&=
8191;for(let i=2;i<10;i++)e[i]+=s,s=e[i]>>>13,e[i]&=8191;e[0]+=s*5,s=e[0]>>>13,e[0]&=8191,e[1]+=s,s=e[1]>>>13,e[1]&=8191,
e[2]+=s,n[0]=e[0]+5,s=n[0]>>>13,n[0]&=8191;for(let i=1;i<10;i++)n[i]=e[i]+s,s=n[i]>>>13,n[i]&=8191;n[9]-=8192;let r=(s^1)-
1;for(let i=0;i<10;i++)n[i]&=r;r=~r;for(let i=0;i<10;i++)e[i]=e[i]&r|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<
10)&65535,e[2]=(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>
2|e[7]<<11)&65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<
8;i++)o=(e[i]+t[i]|0)+(o>>>16)|0,e[i]=o&65535;jt(n)}update(e){tc(this),Ee(e),e=zs(e);let{buffer:t,blockLen:n}=this,s=e.length;
for(let r=0;r<s;){let o=Math.min(n-this.pos,s-r);if(o===n){for(;n<=s-r;r+=n)this.process(e,r);continue}t.set(e.subarray(
r,r+o),this.pos),this.pos+=o,r+=o,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,
jt(this.h,this.r,this.buffer,this.pad)}digestInto(e){tc(this),mu(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:s}=this;
if(s){for(t[s++]=1;s<16;s++)t[s]=0;this.process(t,0,!0)}this.finalize();let r=0;for(let o=0;o<8;o++)e[r++]=n[o]>>>0,e[r++]=
n[o]>>>8}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Mu=Su(32,
e=>new Ru(e));function Gu(e,t,n,s,r,o=20){let i=e[0],a=e[1],f=e[2],h=e[3],l=t[0],u=t[1],A=t[2],g=t[3],I=t[4],m=t[5],y=t[6],
D=t[7],V=r,Y=n[0],T=n[1],F=n[2],k=i,Q=a,S=f,M=h,G=l,d=u,E=A,B=g,x=I,L=m,U=y,$=D,O=V,q=Y,ee=T,Z=F;for(let ue=0;ue<o;ue+=2)
k=k+G|0,O=ae(O^k,16),x=x+O|0,G=ae(G^x,12),k=k+G|0,O=ae(O^k,8),x=x+O|0,G=ae(G^x,7),Q=Q+d|0,q=ae(q^Q,16),L=L+q|0,d=ae(d^L,
12),Q=Q+d|0,q=ae(q^Q,8),L=L+q|0,d=ae(d^L,7),S=S+E|0,ee=ae(ee^S,16),U=U+ee|0,E=ae(E^U,12),S=S+E|0,ee=ae(ee^S,8),U=U+ee|0,
E=ae(E^U,7),M=M+B|0,Z=ae(Z^M,16),$=$+Z|0,B=ae(B^$,12),M=M+B|0,Z=ae(Z^M,8),$=$+Z|0,B=ae(B^$,7),k=k+d|0,Z=ae(Z^k,16),U=U+Z|
0,d=ae(d^U,12),k=k+d|0,Z=ae(Z^k,8),U=U+Z|0,d=ae(d^U,7),Q=Q+E|0,O=ae(O^Q,16),$=$+O|0,E=ae(E^$,12),Q=Q+E|0,O=ae(O^Q,8),$=$+
O|0,E=ae(E^$,7),S=S+B|0,q=ae(q^S,16),x=x+q|0,B=ae(B^x,12),S=S+B|0,q=ae(q^S,8),x=x+q|0,B=ae(B^x,7),M=M+G|0,ee=ae(ee^M,16),
L=L+ee|0,G=ae(G^L,12),M=M+G|0,ee=ae(ee^M,8),L=L+ee|0,G=ae(G^L,7);let _=0;s[_++]=i+k|0,s[_++]=a+Q|0,s[_++]=f+S|0,s[_++]=h+
M|0,s[_++]=l+G|0,s[_++]=u+d|0,s[_++]=A+E|0,s[_++]=g+B|0,s[_++]=I+x|0,s[_++]=m+L|0,s[_++]=y+U|0,s[_++]=D+$|0,s[_++]=V+O|0,
s[_++]=Y+q|0,s[_++]=T+ee|0,s[_++]=F+Z|0}var Tu=Ou(Gu,{counterRight:!1,counterLength:4,allowShortKeys:!1}),Nu=new Uint8Array(
16),sc=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(Nu.subarray(n))},Hu=new Uint8Array(32);function rc(e,t,n,s,r){r!==
void 0&&Ee(r,void 0,"AAD");let o=e(t,n,Hu),i=vu(s.length,r?r.length:0,!0),a=Mu.create(o);r&&sc(a,r),sc(a,s),a.update(i);
let f=a.digest();return jt(o,i),f}var Lu=e=>(t,n,s)=>({encrypt(r,o){let i=r.length;o=fo(i+16,o,!1),o.set(r);let a=o.subarray(
0,-16);e(t,n,a,a,1);let f=rc(e,t,n,a,s);return o.set(f,i),jt(f),o},decrypt(r,o){o=fo(r.length-16,o,!1);let i=r.subarray(
0,-16),a=r.subarray(-16),f=rc(e,t,n,i,s);if(!bu(a,f))throw jt(f),new Error("invalid tag");return o.set(r.subarray(0,-16)),
e(t,n,o,o,1),jt(f),o}}),Zt=Du({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},Lu(Tu));function zt(e,t,n,s){function r(o){
return o instanceof n?o:new n(function(i){i(o)})}return new(n||(n=Promise))(function(o,i){function a(l){try{h(s.next(l))}catch(u){
i(u)}}function f(l){try{h(s.throw(l))}catch(u){i(u)}}function h(l){l.done?o(l.value):r(l.value).then(a,f)}h((s=s.apply(e,
t||[])).next())})}var pe=class{constructor(){this.mutex=Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.
then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){return zt(this,void 0,void 0,function*(){let t=yield this.lock();
try{return yield Promise.resolve(e())}finally{t()}})}},ro;function Vu(){return typeof globalThis<"u"?globalThis:typeof self<
"u"?self:typeof window<"u"?window:global}var uo=Vu(),oo=(ro=uo.Buffer)!==null&&ro!==void 0?ro:null,Yu=uo.TextEncoder?new uo.
TextEncoder:null;function hc(e,t){return(e&15)+(e>>6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function uc(e,t){let n=t.length>>1;
for(let s=0;s<n;s++){let r=s<<1;e[s]=hc(t.charCodeAt(r),t.charCodeAt(r+1))}}function $u(e,t){if(e.length!==t.length*2)return!1;
for(let n=0;n<t.length;n++){let s=n<<1;if(t[n]!==hc(e.charCodeAt(s),e.charCodeAt(s+1)))return!1}return!0}var oc=87,ic=48;
function Ao(e,t,n){let s=0;for(let r=0;r<n;r++){let o=t[r]>>>4;e[s++]=o>9?o+oc:o+ic,o=t[r]&15,e[s++]=o>9?o+oc:o+ic}return String.
fromCharCode.apply(null,e)}var wt=oo!==null?e=>{if(typeof e=="string"){let t=oo.from(e,"utf8");return new Uint8Array(t.buffer,
t.byteOffset,t.length)}if(oo.isBuffer(e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))
return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="strin\
g")return Yu.encode(e);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error(
"Invalid data type!")},We="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",es=new Uint8Array(256);for(let e=0;e<
We.length;e++)es[We.charCodeAt(e)]=e;function ac(e,t=!0){let n=e.length,s=n%3,r=[],o=n-s;for(let i=0;i<o;i+=3){let a=(e[i]<<
16&16711680)+(e[i+1]<<8&65280)+(e[i+2]&255),f=We.charAt(a>>18&63)+We.charAt(a>>12&63)+We.charAt(a>>6&63)+We.charAt(a&63);
r.push(f)}if(s===1){let i=e[n-1],a=We.charAt(i>>2),f=We.charAt(i<<4&63);r.push(`${a}${f}`),t&&r.push("==")}else if(s===2){
let i=(e[n-2]<<8)+e[n-1],a=We.charAt(i>>10),f=We.charAt(i>>4&63),h=We.charAt(i<<2&63);r.push(`${a}${f}${h}`),t&&r.push("\
=")}return r.join("")}function Ku(e){let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&
(t-=1)),t}function Pu(e){let t=Ku(e),n=e.length,s=new Uint8Array(t),r=0;for(let o=0;o<n;o+=4){let i=es[e.charCodeAt(o)],
a=es[e.charCodeAt(o+1)],f=es[e.charCodeAt(o+2)],h=es[e.charCodeAt(o+3)];s[r]=i<<2|a>>4,r+=1,s[r]=(a&15)<<4|f>>2,r+=1,s[r]=
(f&3)<<6|h&63,r+=1}return s}var Xs=16*1024,Zn=4,Ju=new pe,io=new Map;function Ac(e,t){return zt(this,void 0,void 0,function*(){
let n=null,s=null,r=!1;if(typeof WebAssembly>"u")throw new Error("WebAssembly is not supported in this environment!");let o=(k,Q=0)=>{
s.set(k,Q)},i=()=>s,a=()=>n.exports,f=k=>{n.exports.Hash_SetMemorySize(k);let Q=n.exports.Hash_GetBuffer(),S=n.exports.memory.
buffer;s=new Uint8Array(S,Q,k)},h=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),l=Ju.dispatch(
()=>zt(this,void 0,void 0,function*(){if(!io.has(e.name)){let Q=Pu(e.data),S=WebAssembly.compile(Q.buffer);io.set(e.name,
S)}let k=yield io.get(e.name);n=yield WebAssembly.instantiate(k,{})})),u=()=>zt(this,void 0,void 0,function*(){n||(yield l);
let k=n.exports.Hash_GetBuffer(),Q=n.exports.memory.buffer;s=new Uint8Array(Q,k,Xs)}),A=(k=null)=>{r=!0,n.exports.Hash_Init(
k)},g=k=>{let Q=0;for(;Q<k.length;){let S=k.subarray(Q,Q+Xs);Q+=S.length,s.set(S),n.exports.Hash_Update(S.length)}},I=k=>{
if(!r)throw new Error("update() called before init()");let Q=wt(k);g(Q)},m=new Uint8Array(t*2),y=(k,Q=null)=>{if(!r)throw new Error(
"digest() called before init()");return r=!1,n.exports.Hash_Final(Q),k==="binary"?s.slice(0,t):Ao(m,s,t)},D=()=>{if(!r)throw new Error(
"save() can only be called after init() and before digest()");let k=n.exports.Hash_GetState(),Q=h(),S=n.exports.memory.buffer,
M=new Uint8Array(S,k,Q),G=new Uint8Array(Zn+Q);return uc(G,e.hash),G.set(M,Zn),G},V=k=>{if(!(k instanceof Uint8Array))throw new Error(
"load() expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),S=h(),M=Zn+S,G=n.exports.memory.buffer;
if(k.length!==M)throw new Error(`Bad state length (expected ${M} bytes, got ${k.length})`);if(!$u(e.hash,k.subarray(0,Zn)))
throw new Error("This state was written by an incompatible hash implementation");let d=k.subarray(Zn);new Uint8Array(G,Q,
S).set(d),r=!0},Y=k=>typeof k=="string"?k.length<Xs/4:k.byteLength<Xs,T=Y;switch(e.name){case"argon2":case"scrypt":T=()=>!0;
break;case"blake2b":case"blake2s":T=(k,Q)=>Q<=512&&Y(k);break;case"blake3":T=(k,Q)=>Q===0&&Y(k);break;case"xxhash64":case"\
xxhash3":case"xxhash128":case"crc64":T=()=>!1;break}let F=(k,Q=null,S=null)=>{if(!T(k,Q))return A(Q),I(k),y("hex",S);let M=wt(
k);return s.set(M),n.exports.Hash_Calculate(M.length,Q,S),Ao(m,s,t)};return yield u(),{getMemory:i,writeMemory:o,getExports:a,
setMemorySize:f,init:A,update:I,digest:y,save:D,load:V,calculate:F,hashLength:t}})}var Fd=new pe,Wu="argon2",Xu="AGFzbQE\
AAAABKQVgAX8Bf2AAAX9gEH9/f39/f39/f39/f39/f38AYAR/f39/AGACf38AAwYFAAECAwQFBgEBAoCAAgYIAX8BQYCABAsHUwUGbWVtb3J5AgAPX19zdGF\
ja19wb2ludGVyAwASSGFzaF9TZXRNZW1vcnlTaXplAAAOSGFzaF9HZXRCdWZmZXIAAQ5IYXNoX0NhbGN1bGF0ZQAECsc2BV0DAX8BfgF/QQAhAQJAIABBACk\
DiIAEIgKnIgNGDQBBACEBAkAgACADayIAQRB2IABB//8DcUEAR2oiAEAAQX9HDQBB/wHADwtBACACIABBEHStfDcDiIAECyABwAt0AwJ/AX4BfwJAQQAoAoC\
ABCIADQBBAD8AQRB0IgE2AoCABAJAQQApA4iABCICpyIDQYCAIEYNAEEAIQBBgIAgIANrIgNBEHYgA0H//wNxQQBHaiIDQABBf0YNAUEAIAIgA0EQdK18NwO\
IgAQLIAEhAAsgAAvcDgECfiAAIAQpAwAiECAAKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAMIBAgDCkDAIVCIIkiEDcDACAIIBAgCCkDACI\
RfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgBCAQIAQpAwCFQiiJIhA3AwAgACAQIAApAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAw\
gECAMKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAEIBAgBCkDAIVCAYk3AwAgASAFKQMAIhAgASkDACIRfCA\
RQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDSAQIA0pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECA\
FKQMAhUIoiSIQNwMAIAEgECABKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACANIBAgDSkDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8\
PgyARQgGGQv7///8fg358IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAIgBikDACIQIAIpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIA4gECAOKQM\
AhUIgiSIQNwMAIAogECAKKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACACIBAgAikDACIRfCAQQv////8PgyA\
RQgGGQv7///8fg358IhA3AwAgDiAQIA4pAwCFQjCJIhA3AwAgCiAQIAopAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTc\
DACADIAcpAwAiECADKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAPIBAgDykDAIVCIIkiEDcDACALIBAgCykDACIRfCARQgGGQv7///8fgyA\
QQv////8Pg358IhA3AwAgByAQIAcpAwCFQiiJIhA3AwAgAyAQIAMpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA8gECAPKQMAhUIwiSIQNwM\
AIAsgECALKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgACAFKQMAIhAgACkDACIRfCARQgGGQv7///8fgyAQQv/\
///8Pg358IhA3AwAgDyAQIA8pAwCFQiCJIhA3AwAgCiAQIAopAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwMAIAA\
gECAAKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAPIBAgDykDAIVCMIkiEDcDACAKIBAgCikDACIRfCAQQv////8PgyARQgGGQv7///8fg35\
8IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAEgBikDACIQIAEpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAwgECAMKQMAhUIgiSIQNwMAIAsgECA\
LKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACABIBAgASkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA\
3AwAgDCAQIAwpAwCFQjCJIhA3AwAgCyAQIAspAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACACIAcpAwAiECACKQM\
AIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACANIBAgDSkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwA\
gByAQIAcpAwCFQiiJIhA3AwAgAiAQIAIpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA0gECANKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBB\
C/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgAyAEKQMAIhAgAykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDiA\
QIA4pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAQgECAEKQMAhUIoiSIQNwMAIAMgECADKQMAIhF8IBBC///\
//w+DIBFCAYZC/v///x+DfnwiEDcDACAOIBAgDikDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBCAQIAQpAwC\
FQgGJNwMAC+MdAQN/QQAhBEEAIAIpAwAgASkDAIU3A5CABEEAIAIpAwggASkDCIU3A5iABEEAIAIpAxAgASkDEIU3A6CABEEAIAIpAxggASkDGIU3A6iABEE\
AIAIpAyAgASkDIIU3A7CABEEAIAIpAyggASkDKIU3A7iABEEAIAIpAzAgASkDMIU3A8CABEEAIAIpAzggASkDOIU3A8iABEEAIAIpA0AgASkDQIU3A9CABEE\
AIAIpA0ggASkDSIU3A9iABEEAIAIpA1AgASkDUIU3A+CABEEAIAIpA1ggASkDWIU3A+iABEEAIAIpA2AgASkDYIU3A/CABEEAIAIpA2ggASkDaIU3A/iABEE\
AIAIpA3AgASkDcIU3A4CBBEEAIAIpA3ggASkDeIU3A4iBBEEAIAIpA4ABIAEpA4ABhTcDkIEEQQAgAikDiAEgASkDiAGFNwOYgQRBACACKQOQASABKQOQAYU\
3A6CBBEEAIAIpA5gBIAEpA5gBhTcDqIEEQQAgAikDoAEgASkDoAGFNwOwgQRBACACKQOoASABKQOoAYU3A7iBBEEAIAIpA7ABIAEpA7ABhTcDwIEEQQAgAik\
DuAEgASkDuAGFNwPIgQRBACACKQPAASABKQPAAYU3A9CBBEEAIAIpA8gBIAEpA8gBhTcD2IEEQQAgAikD0AEgASkD0AGFNwPggQRBACACKQPYASABKQPYAYU\
3A+iBBEEAIAIpA+ABIAEpA+ABhTcD8IEEQQAgAikD6AEgASkD6AGFNwP4gQRBACACKQPwASABKQPwAYU3A4CCBEEAIAIpA/gBIAEpA/gBhTcDiIIEQQAgAik\
DgAIgASkDgAKFNwOQggRBACACKQOIAiABKQOIAoU3A5iCBEEAIAIpA5ACIAEpA5AChTcDoIIEQQAgAikDmAIgASkDmAKFNwOoggRBACACKQOgAiABKQOgAoU\
3A7CCBEEAIAIpA6gCIAEpA6gChTcDuIIEQQAgAikDsAIgASkDsAKFNwPAggRBACACKQO4AiABKQO4AoU3A8iCBEEAIAIpA8ACIAEpA8AChTcD0IIEQQAgAik\
DyAIgASkDyAKFNwPYggRBACACKQPQAiABKQPQAoU3A+CCBEEAIAIpA9gCIAEpA9gChTcD6IIEQQAgAikD4AIgASkD4AKFNwPwggRBACACKQPoAiABKQPoAoU\
3A/iCBEEAIAIpA/ACIAEpA/AChTcDgIMEQQAgAikD+AIgASkD+AKFNwOIgwRBACACKQOAAyABKQOAA4U3A5CDBEEAIAIpA4gDIAEpA4gDhTcDmIMEQQAgAik\
DkAMgASkDkAOFNwOggwRBACACKQOYAyABKQOYA4U3A6iDBEEAIAIpA6ADIAEpA6ADhTcDsIMEQQAgAikDqAMgASkDqAOFNwO4gwRBACACKQOwAyABKQOwA4U\
3A8CDBEEAIAIpA7gDIAEpA7gDhTcDyIMEQQAgAikDwAMgASkDwAOFNwPQgwRBACACKQPIAyABKQPIA4U3A9iDBEEAIAIpA9ADIAEpA9ADhTcD4IMEQQAgAik\
D2AMgASkD2AOFNwPogwRBACACKQPgAyABKQPgA4U3A/CDBEEAIAIpA+gDIAEpA+gDhTcD+IMEQQAgAikD8AMgASkD8AOFNwOAhARBACACKQP4AyABKQP4A4U\
3A4iEBEEAIAIpA4AEIAEpA4AEhTcDkIQEQQAgAikDiAQgASkDiASFNwOYhARBACACKQOQBCABKQOQBIU3A6CEBEEAIAIpA5gEIAEpA5gEhTcDqIQEQQAgAik\
DoAQgASkDoASFNwOwhARBACACKQOoBCABKQOoBIU3A7iEBEEAIAIpA7AEIAEpA7AEhTcDwIQEQQAgAikDuAQgASkDuASFNwPIhARBACACKQPABCABKQPABIU\
3A9CEBEEAIAIpA8gEIAEpA8gEhTcD2IQEQQAgAikD0AQgASkD0ASFNwPghARBACACKQPYBCABKQPYBIU3A+iEBEEAIAIpA+AEIAEpA+AEhTcD8IQEQQAgAik\
D6AQgASkD6ASFNwP4hARBACACKQPwBCABKQPwBIU3A4CFBEEAIAIpA/gEIAEpA/gEhTcDiIUEQQAgAikDgAUgASkDgAWFNwOQhQRBACACKQOIBSABKQOIBYU\
3A5iFBEEAIAIpA5AFIAEpA5AFhTcDoIUEQQAgAikDmAUgASkDmAWFNwOohQRBACACKQOgBSABKQOgBYU3A7CFBEEAIAIpA6gFIAEpA6gFhTcDuIUEQQAgAik\
DsAUgASkDsAWFNwPAhQRBACACKQO4BSABKQO4BYU3A8iFBEEAIAIpA8AFIAEpA8AFhTcD0IUEQQAgAikDyAUgASkDyAWFNwPYhQRBACACKQPQBSABKQPQBYU\
3A+CFBEEAIAIpA9gFIAEpA9gFhTcD6IUEQQAgAikD4AUgASkD4AWFNwPwhQRBACACKQPoBSABKQPoBYU3A/iFBEEAIAIpA/AFIAEpA/AFhTcDgIYEQQAgAik\
D+AUgASkD+AWFNwOIhgRBACACKQOABiABKQOABoU3A5CGBEEAIAIpA4gGIAEpA4gGhTcDmIYEQQAgAikDkAYgASkDkAaFNwOghgRBACACKQOYBiABKQOYBoU\
3A6iGBEEAIAIpA6AGIAEpA6AGhTcDsIYEQQAgAikDqAYgASkDqAaFNwO4hgRBACACKQOwBiABKQOwBoU3A8CGBEEAIAIpA7gGIAEpA7gGhTcDyIYEQQAgAik\
DwAYgASkDwAaFNwPQhgRBACACKQPIBiABKQPIBoU3A9iGBEEAIAIpA9AGIAEpA9AGhTcD4IYEQQAgAikD2AYgASkD2AaFNwPohgRBACACKQPgBiABKQPgBoU\
3A/CGBEEAIAIpA+gGIAEpA+gGhTcD+IYEQQAgAikD8AYgASkD8AaFNwOAhwRBACACKQP4BiABKQP4BoU3A4iHBEEAIAIpA4AHIAEpA4AHhTcDkIcEQQAgAik\
DiAcgASkDiAeFNwOYhwRBACACKQOQByABKQOQB4U3A6CHBEEAIAIpA5gHIAEpA5gHhTcDqIcEQQAgAikDoAcgASkDoAeFNwOwhwRBACACKQOoByABKQOoB4U\
3A7iHBEEAIAIpA7AHIAEpA7AHhTcDwIcEQQAgAikDuAcgASkDuAeFNwPIhwRBACACKQPAByABKQPAB4U3A9CHBEEAIAIpA8gHIAEpA8gHhTcD2IcEQQAgAik\
D0AcgASkD0AeFNwPghwRBACACKQPYByABKQPYB4U3A+iHBEEAIAIpA+AHIAEpA+AHhTcD8IcEQQAgAikD6AcgASkD6AeFNwP4hwRBACACKQPwByABKQPwB4U\
3A4CIBEEAIAIpA/gHIAEpA/gHhTcDiIgEQZCABEGYgARBoIAEQaiABEGwgARBuIAEQcCABEHIgARB0IAEQdiABEHggARB6IAEQfCABEH4gARBgIEEQYiBBBA\
CQZCBBEGYgQRBoIEEQaiBBEGwgQRBuIEEQcCBBEHIgQRB0IEEQdiBBEHggQRB6IEEQfCBBEH4gQRBgIIEQYiCBBACQZCCBEGYggRBoIIEQaiCBEGwggRBuII\
EQcCCBEHIggRB0IIEQdiCBEHgggRB6IIEQfCCBEH4ggRBgIMEQYiDBBACQZCDBEGYgwRBoIMEQaiDBEGwgwRBuIMEQcCDBEHIgwRB0IMEQdiDBEHggwRB6IM\
EQfCDBEH4gwRBgIQEQYiEBBACQZCEBEGYhARBoIQEQaiEBEGwhARBuIQEQcCEBEHIhARB0IQEQdiEBEHghARB6IQEQfCEBEH4hARBgIUEQYiFBBACQZCFBEG\
YhQRBoIUEQaiFBEGwhQRBuIUEQcCFBEHIhQRB0IUEQdiFBEHghQRB6IUEQfCFBEH4hQRBgIYEQYiGBBACQZCGBEGYhgRBoIYEQaiGBEGwhgRBuIYEQcCGBEH\
IhgRB0IYEQdiGBEHghgRB6IYEQfCGBEH4hgRBgIcEQYiHBBACQZCHBEGYhwRBoIcEQaiHBEGwhwRBuIcEQcCHBEHIhwRB0IcEQdiHBEHghwRB6IcEQfCHBEH\
4hwRBgIgEQYiIBBACQZCABEGYgARBkIEEQZiBBEGQggRBmIIEQZCDBEGYgwRBkIQEQZiEBEGQhQRBmIUEQZCGBEGYhgRBkIcEQZiHBBACQaCABEGogARBoIE\
EQaiBBEGgggRBqIIEQaCDBEGogwRBoIQEQaiEBEGghQRBqIUEQaCGBEGohgRBoIcEQaiHBBACQbCABEG4gARBsIEEQbiBBEGwggRBuIIEQbCDBEG4gwRBsIQ\
EQbiEBEGwhQRBuIUEQbCGBEG4hgRBsIcEQbiHBBACQcCABEHIgARBwIEEQciBBEHAggRByIIEQcCDBEHIgwRBwIQEQciEBEHAhQRByIUEQcCGBEHIhgRBwIc\
EQciHBBACQdCABEHYgARB0IEEQdiBBEHQggRB2IIEQdCDBEHYgwRB0IQEQdiEBEHQhQRB2IUEQdCGBEHYhgRB0IcEQdiHBBACQeCABEHogARB4IEEQeiBBEH\
gggRB6IIEQeCDBEHogwRB4IQEQeiEBEHghQRB6IUEQeCGBEHohgRB4IcEQeiHBBACQfCABEH4gARB8IEEQfiBBEHwggRB+IIEQfCDBEH4gwRB8IQEQfiEBEH\
whQRB+IUEQfCGBEH4hgRB8IcEQfiHBBACQYCBBEGIgQRBgIIEQYiCBEGAgwRBiIMEQYCEBEGIhARBgIUEQYiFBEGAhgRBiIYEQYCHBEGIhwRBgIgEQYiIBBA\
CAkACQCADRQ0AA0AgACAEaiIDIAIgBGoiBSkDACABIARqIgYpAwCFIARBkIAEaikDAIUgAykDAIU3AwAgA0EIaiIDIAVBCGopAwAgBkEIaikDAIUgBEGYgAR\
qKQMAhSADKQMAhTcDACAEQRBqIgRBgAhHDQAMAgsLQQAhBANAIAAgBGoiAyACIARqIgUpAwAgASAEaiIGKQMAhSAEQZCABGopAwCFNwMAIANBCGogBUEIaik\
DACAGQQhqKQMAhSAEQZiABGopAwCFNwMAIARBEGoiBEGACEcNAAsLC64IDAV/AX4EfwJ+An8BfgN/AX4GfwF+A38BfgJAQQAoAoCABCICIAFBCnRqIgMoAgg\
gAUcNACADKAIMIQQgAygCACEFQQAgAygCFCIGrTcDuIgEQQAgBK0iBzcDsIgEQQAgBSABIAVBAnRuIghsIglBAnStNwOoiAQCQAJAAkACQCAERQ0AQX8hCiA\
FRQ0BIAhBA2whCyAIQQJ0IgStIQwgBa0hDSAGQQJGIQ4gBkF/akECSSEPQgAhEANAQQAgEDcDkIgEIA4gEFAiEXEhEiAQpyETQgAhFEEAIQEDQEEAIBQ3A6C\
IBCAGQQFGIBIgFEICVHFyIRUgECAUhFAiAyAPcSEWQQJBACADGyEXQX8gAUEBakEDcSAIbEF/aiARGyEYIAEgE3IhGSABIAhsIRpCACEbA0BBAEIANwPAiAR\
BACAbNwOYiAQgFyEBAkAgFkUNAEEAQgE3A8CIBEGQkARBkIgEQZCYBEEAEANBkJAEQZCQBEGQmARBABADQQIhAQsCQCABIAhPDQAgBCAbpyIKbCAaaiABaiE\
DA0AgA0EAIAQgARtBACAUUCIcG2pBf2ohHQJAAkAgFQ0AIAIgHUEKdCIdaiEeDAELAkAgAUH/AHEiHg0AQQBBACkDwIgEQgF8NwPAiARBkJAEQZCIBEGQmAR\
BABADQZCQBEGQkARBkJgEQQAQAwsgHUEKdCEdIB5BA3RBkJAEaiEeCyACIANBCnRqIAIgHWogAiAeKQMAIh9CIIinIAVwIAogGRsiHSAEbCABIAFBACAbIB2\
tUSIdGyIeIBwbIBpqIB4gC2ogERsgAUUgHXJrIhwgGGqtIB9C/////w+DIh8gH35CIIggHK1+QiCIfSAMgqdqQQp0akEBEAMgA0EBaiEDIAFBAWoiASAISQ0\
ACwsgG0IBfCIbIA1SDQALIBRCAXwiFKchASAUQgRSDQALIBBCAXwiECAHUg0ACwsgCUEMdEGAeGohFSAFQX9qIgpFDQIMAQtBAEIDNwOgiARBACAEQX9qrTc\
DkIgEQYB4IRULIAIgFWohGiAIQQx0IRFBACEIA0AgAiARIAhBAWoiCGxqQYB4aiEeQXghBEEAIRwDQCAaIARqIgFBCGoiAyADKQMAIB4gHGoiAykDAIU3AwA\
gAUEQaiIdIB0pAwAgA0EIaikDAIU3AwAgAUEYaiIdIB0pAwAgA0EQaikDAIU3AwAgAUEgaiIBIAEpAwAgA0EYaikDAIU3AwAgHEEgaiEcIARBIGoiBEH4B0k\
NAAsgCCAKRw0ACwsgAiAVaiEcQXghAQNAIAIgAWoiA0EIaiAcIAFqIgRBCGopAwA3AwAgBEEQaikDACEfIARBGGopAwAhGyADQSBqIARBIGopAwA3AwAgA0E\
YaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=",qu="2b50b0d6",_u={name:Wu,data:Xu,hash:qu},zu="blake2b",Zu="AGFzbQEAAAABE\
QRgAAF/YAJ/fwBgAX8AYAAAAwoJAAECAwECAgABBQQBAQICBg8CfwFBgIAEC38AQYCABAsHggEJBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR\
2V0QnVmZmVyAAAKSGFzaF9GaW5hbAADCUhhc2hfSW5pdAAFC0hhc2hfVXBkYXRlAAYNSGFzaF9HZXRTdGF0ZQAHDkhhc2hfQ2FsY3VsYXRlAAgKU1RBVEVfU\
0laRQMBCsU4CQYAQYCBBAvcAgIFfwF+AkAgAUEBSA0AAkAgAUGAAUEAKALgggUiAmsiA0wNAEEAQQA2AuCCBQJAIAJB/wBKDQAgAkHggQVqIQQgACEFQQAhB\
gNAIAQgBS0AADoAACAFQQFqIQUgBEEBaiEEIAMgBkEBaiIGQf8BcUoNAAsLQQBBACkDwIEFIgdCgAF8NwPAgQVBAEEAKQPIgQUgB0L/flatfDcDyIEFQeCBB\
RACIAAgA2ohAAJAIAEgA2siBEGBAU4NACAEIQEMAQsgAiABaiEEA0BBAEEAKQPAgQUiB0KAAXw3A8CBBUEAQQApA8iBBSAHQv9+Vq18NwPIgQUgABACIABBg\
AFqIQAgBEGAf2oiBEGAAksNAAsgBEGAf2ohAQtBACEEA0AgBEEAKALgggVqQeCBBWogACAEai0AADoAACABIARBAWoiBEH/AXFLDQALQQBBACgC4IIFIAFqN\
gLgggULC78uASR+QQBBACkD0IEFQQApA7CBBSIBQQApA5CBBXwgACkDICICfCIDhULr+obav7X2wR+FQiCJIgRCq/DT9K/uvLc8fCIFIAGFQiiJIgYgA3wgA\
CkDKCIBfCIHIASFQjCJIgggBXwiCSAGhUIBiSIKQQApA8iBBUEAKQOogQUiBEEAKQOIgQV8IAApAxAiA3wiBYVCn9j52cKR2oKbf4VCIIkiC0K7zqqm2NDrs\
7t/fCIMIASFQiiJIg0gBXwgACkDGCIEfCIOfCAAKQNQIgV8Ig9BACkDwIEFQQApA6CBBSIQQQApA4CBBSIRfCAAKQMAIgZ8IhKFQtGFmu/6z5SH0QCFQiCJI\
hNCiJLznf/M+YTqAHwiFCAQhUIoiSIVIBJ8IAApAwgiEHwiFiAThUIwiSIXhUIgiSIYQQApA9iBBUEAKQO4gQUiE0EAKQOYgQV8IAApAzAiEnwiGYVC+cL4m\
5Gjs/DbAIVCIIkiGkLx7fT4paf9p6V/fCIbIBOFQiiJIhwgGXwgACkDOCITfCIZIBqFQjCJIhogG3wiG3wiHSAKhUIoiSIeIA98IAApA1giCnwiDyAYhUIwi\
SIYIB18Ih0gDiALhUIwiSIOIAx8Ih8gDYVCAYkiDCAWfCAAKQNAIgt8Ig0gGoVCIIkiFiAJfCIaIAyFQiiJIiAgDXwgACkDSCIJfCIhIBaFQjCJIhYgGyAch\
UIBiSIMIAd8IAApA2AiB3wiDSAOhUIgiSIOIBcgFHwiFHwiFyAMhUIoiSIbIA18IAApA2giDHwiHCAOhUIwiSIOIBd8IhcgG4VCAYkiGyAZIBQgFYVCAYkiF\
HwgACkDcCINfCIVIAiFQiCJIhkgH3wiHyAUhUIoiSIUIBV8IAApA3giCHwiFXwgDHwiIoVCIIkiI3wiJCAbhUIoiSIbICJ8IBJ8IiIgFyAYIBUgGYVCMIkiF\
SAffCIZIBSFQgGJIhQgIXwgDXwiH4VCIIkiGHwiFyAUhUIoiSIUIB98IAV8Ih8gGIVCMIkiGCAXfCIXIBSFQgGJIhR8IAF8IiEgFiAafCIWIBUgHSAehUIBi\
SIaIBx8IAl8IhyFQiCJIhV8Ih0gGoVCKIkiGiAcfCAIfCIcIBWFQjCJIhWFQiCJIh4gGSAOIBYgIIVCAYkiFiAPfCACfCIPhUIgiSIOfCIZIBaFQiiJIhYgD\
3wgC3wiDyAOhUIwiSIOIBl8Ihl8IiAgFIVCKIkiFCAhfCAEfCIhIB6FQjCJIh4gIHwiICAiICOFQjCJIiIgJHwiIyAbhUIBiSIbIBx8IAp8IhwgDoVCIIkiD\
iAXfCIXIBuFQiiJIhsgHHwgE3wiHCAOhUIwiSIOIBkgFoVCAYkiFiAffCAQfCIZICKFQiCJIh8gFSAdfCIVfCIdIBaFQiiJIhYgGXwgB3wiGSAfhUIwiSIfI\
B18Ih0gFoVCAYkiFiAVIBqFQgGJIhUgD3wgBnwiDyAYhUIgiSIYICN8IhogFYVCKIkiFSAPfCADfCIPfCAHfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBnwiI\
iAjhUIwiSIjICR8IiQgFoVCAYkiFiAOIBd8Ig4gDyAYhUIwiSIPICAgFIVCAYkiFCAZfCAKfCIXhUIgiSIYfCIZIBSFQiiJIhQgF3wgC3wiF3wgBXwiICAPI\
Bp8Ig8gHyAOIBuFQgGJIg4gIXwgCHwiGoVCIIkiG3wiHyAOhUIoiSIOIBp8IAx8IhogG4VCMIkiG4VCIIkiISAdIB4gDyAVhUIBiSIPIBx8IAF8IhWFQiCJI\
hx8Ih0gD4VCKIkiDyAVfCADfCIVIByFQjCJIhwgHXwiHXwiHiAWhUIoiSIWICB8IA18IiAgIYVCMIkiISAefCIeIBogFyAYhUIwiSIXIBl8IhggFIVCAYkiF\
HwgCXwiGSAchUIgiSIaICR8IhwgFIVCKIkiFCAZfCACfCIZIBqFQjCJIhogHSAPhUIBiSIPICJ8IAR8Ih0gF4VCIIkiFyAbIB98Iht8Ih8gD4VCKIkiDyAdf\
CASfCIdIBeFQjCJIhcgH3wiHyAPhUIBiSIPIBsgDoVCAYkiDiAVfCATfCIVICOFQiCJIhsgGHwiGCAOhUIoiSIOIBV8IBB8IhV8IAx8IiKFQiCJIiN8IiQgD\
4VCKIkiDyAifCAHfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBogHHwiGiAVIBuFQjCJIhUgHiAWhUIBiSIWIB18IAR8IhuFQiCJIhx8Ih0gFoVCKIkiFiAbf\
CAQfCIbfCABfCIeIBUgGHwiFSAXIBogFIVCAYkiFCAgfCATfCIYhUIgiSIXfCIaIBSFQiiJIhQgGHwgCXwiGCAXhUIwiSIXhUIgiSIgIB8gISAVIA6FQgGJI\
g4gGXwgCnwiFYVCIIkiGXwiHyAOhUIoiSIOIBV8IA18IhUgGYVCMIkiGSAffCIffCIhIA+FQiiJIg8gHnwgBXwiHiAghUIwiSIgICF8IiEgGyAchUIwiSIbI\
B18IhwgFoVCAYkiFiAYfCADfCIYIBmFQiCJIhkgJHwiHSAWhUIoiSIWIBh8IBJ8IhggGYVCMIkiGSAfIA6FQgGJIg4gInwgAnwiHyAbhUIgiSIbIBcgGnwiF\
3wiGiAOhUIoiSIOIB98IAZ8Ih8gG4VCMIkiGyAafCIaIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAh8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgC3wiFXwgB\
XwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAh8IiIgGiAgIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGHwgCXwiGIVCIIkiHHwiGiAUhUIoiSIUIBh8IAZ8IhggH\
IVCMIkiHCAafCIaIBSFQgGJIhR8IAR8IiAgGSAdfCIZIBUgISAPhUIBiSIPIB98IAN8Ih2FQiCJIhV8Ih8gD4VCKIkiDyAdfCACfCIdIBWFQjCJIhWFQiCJI\
iEgFyAbIBkgFoVCAYkiFiAefCABfCIZhUIgiSIbfCIXIBaFQiiJIhYgGXwgE3wiGSAbhUIwiSIbIBd8Ihd8Ih4gFIVCKIkiFCAgfCAMfCIgICGFQjCJIiEgH\
nwiHiAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIB18IBJ8Ih0gG4VCIIkiGyAafCIaIA6FQiiJIg4gHXwgC3wiHSAbhUIwiSIbIBcgFoVCAYkiFiAYfCANfCIXI\
CKFQiCJIhggFSAffCIVfCIfIBaFQiiJIhYgF3wgEHwiFyAYhUIwiSIYIB98Ih8gFoVCAYkiFiAVIA+FQgGJIg8gGXwgCnwiFSAchUIgiSIZICN8IhwgD4VCK\
IkiDyAVfCAHfCIVfCASfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBXwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAbIBp8IhogFSAZhUIwiSIVIB4gFIVCAYkiF\
CAXfCADfCIXhUIgiSIZfCIbIBSFQiiJIhQgF3wgB3wiF3wgAnwiHiAVIBx8IhUgGCAaIA6FQgGJIg4gIHwgC3wiGoVCIIkiGHwiHCAOhUIoiSIOIBp8IAR8I\
hogGIVCMIkiGIVCIIkiICAfICEgFSAPhUIBiSIPIB18IAZ8IhWFQiCJIh18Ih8gD4VCKIkiDyAVfCAKfCIVIB2FQjCJIh0gH3wiH3wiISAWhUIoiSIWIB58I\
Ax8Ih4gIIVCMIkiICAhfCIhIBogFyAZhUIwiSIXIBt8IhkgFIVCAYkiFHwgEHwiGiAdhUIgiSIbICR8Ih0gFIVCKIkiFCAafCAJfCIaIBuFQjCJIhsgHyAPh\
UIBiSIPICJ8IBN8Ih8gF4VCIIkiFyAYIBx8Ihh8IhwgD4VCKIkiDyAffCABfCIfIBeFQjCJIhcgHHwiHCAPhUIBiSIPIBggDoVCAYkiDiAVfCAIfCIVICOFQ\
iCJIhggGXwiGSAOhUIoiSIOIBV8IA18IhV8IA18IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAMfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHXwiGyAVIBiFQ\
jCJIhUgISAWhUIBiSIWIB98IBB8IhiFQiCJIh18Ih8gFoVCKIkiFiAYfCAIfCIYfCASfCIhIBUgGXwiFSAXIBsgFIVCAYkiFCAefCAHfCIZhUIgiSIXfCIbI\
BSFQiiJIhQgGXwgAXwiGSAXhUIwiSIXhUIgiSIeIBwgICAVIA6FQgGJIg4gGnwgAnwiFYVCIIkiGnwiHCAOhUIoiSIOIBV8IAV8IhUgGoVCMIkiGiAcfCIcf\
CIgIA+FQiiJIg8gIXwgBHwiISAehUIwiSIeICB8IiAgGCAdhUIwiSIYIB98Ih0gFoVCAYkiFiAZfCAGfCIZIBqFQiCJIhogJHwiHyAWhUIoiSIWIBl8IBN8I\
hkgGoVCMIkiGiAcIA6FQgGJIg4gInwgCXwiHCAYhUIgiSIYIBcgG3wiF3wiGyAOhUIoiSIOIBx8IAN8IhwgGIVCMIkiGCAbfCIbIA6FQgGJIg4gFSAXIBSFQ\
gGJIhR8IAt8IhUgI4VCIIkiFyAdfCIdIBSFQiiJIhQgFXwgCnwiFXwgBHwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAl8IiIgGyAeIBUgF4VCMIkiFSAdfCIXI\
BSFQgGJIhQgGXwgDHwiGYVCIIkiHXwiGyAUhUIoiSIUIBl8IAp8IhkgHYVCMIkiHSAbfCIbIBSFQgGJIhR8IAN8Ih4gGiAffCIaIBUgICAPhUIBiSIPIBx8I\
Ad8IhyFQiCJIhV8Ih8gD4VCKIkiDyAcfCAQfCIcIBWFQjCJIhWFQiCJIiAgFyAYIBogFoVCAYkiFiAhfCATfCIahUIgiSIYfCIXIBaFQiiJIhYgGnwgDXwiG\
iAYhUIwiSIYIBd8Ihd8IiEgFIVCKIkiFCAefCAFfCIeICCFQjCJIiAgIXwiISAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIBx8IAt8IhwgGIVCIIkiGCAbfCIbI\
A6FQiiJIg4gHHwgEnwiHCAYhUIwiSIYIBcgFoVCAYkiFiAZfCABfCIXICKFQiCJIhkgFSAffCIVfCIfIBaFQiiJIhYgF3wgBnwiFyAZhUIwiSIZIB98Ih8gF\
oVCAYkiFiAVIA+FQgGJIg8gGnwgCHwiFSAdhUIgiSIaICN8Ih0gD4VCKIkiDyAVfCACfCIVfCANfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgCXwiIiAjhUIwi\
SIjICR8IiQgFoVCAYkiFiAYIBt8IhggFSAahUIwiSIVICEgFIVCAYkiFCAXfCASfCIXhUIgiSIafCIbIBSFQiiJIhQgF3wgCHwiF3wgB3wiISAVIB18IhUgG\
SAYIA6FQgGJIg4gHnwgBnwiGIVCIIkiGXwiHSAOhUIoiSIOIBh8IAt8IhggGYVCMIkiGYVCIIkiHiAfICAgFSAPhUIBiSIPIBx8IAp8IhWFQiCJIhx8Ih8gD\
4VCKIkiDyAVfCAEfCIVIByFQjCJIhwgH3wiH3wiICAWhUIoiSIWICF8IAN8IiEgHoVCMIkiHiAgfCIgIBggFyAahUIwiSIXIBt8IhogFIVCAYkiFHwgBXwiG\
CAchUIgiSIbICR8IhwgFIVCKIkiFCAYfCABfCIYIBuFQjCJIhsgHyAPhUIBiSIPICJ8IAx8Ih8gF4VCIIkiFyAZIB18Ihl8Ih0gD4VCKIkiDyAffCATfCIfI\
BeFQjCJIhcgHXwiHSAPhUIBiSIPIBkgDoVCAYkiDiAVfCAQfCIVICOFQiCJIhkgGnwiGiAOhUIoiSIOIBV8IAJ8IhV8IBN8IiKFQiCJIiN8IiQgD4VCKIkiD\
yAifCASfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHHwiGyAVIBmFQjCJIhUgICAWhUIBiSIWIB98IAt8IhmFQiCJIhx8Ih8gFoVCKIkiFiAZfCACfCIZf\
CAJfCIgIBUgGnwiFSAXIBsgFIVCAYkiFCAhfCAFfCIahUIgiSIXfCIbIBSFQiiJIhQgGnwgA3wiGiAXhUIwiSIXhUIgiSIhIB0gHiAVIA6FQgGJIg4gGHwgE\
HwiFYVCIIkiGHwiHSAOhUIoiSIOIBV8IAF8IhUgGIVCMIkiGCAdfCIdfCIeIA+FQiiJIg8gIHwgDXwiICAhhUIwiSIhIB58Ih4gGSAchUIwiSIZIB98IhwgF\
oVCAYkiFiAafCAIfCIaIBiFQiCJIhggJHwiHyAWhUIoiSIWIBp8IAp8IhogGIVCMIkiGCAdIA6FQgGJIg4gInwgBHwiHSAZhUIgiSIZIBcgG3wiF3wiGyAOh\
UIoiSIOIB18IAd8Ih0gGYVCMIkiGSAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAx8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgBnwiFXwgEnwiIoVCI\
IkiI3wiJCAOhUIoiSIOICJ8IBN8IiIgGyAhIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGnwgBnwiGoVCIIkiHHwiGyAUhUIoiSIUIBp8IBB8IhogHIVCMIkiH\
CAbfCIbIBSFQgGJIhR8IA18IiEgGCAffCIYIBUgHiAPhUIBiSIPIB18IAJ8Ih2FQiCJIhV8Ih4gD4VCKIkiDyAdfCABfCIdIBWFQjCJIhWFQiCJIh8gFyAZI\
BggFoVCAYkiFiAgfCADfCIYhUIgiSIZfCIXIBaFQiiJIhYgGHwgBHwiGCAZhUIwiSIZIBd8Ihd8IiAgFIVCKIkiFCAhfCAIfCIhIB+FQjCJIh8gIHwiICAiI\
COFQjCJIiIgJHwiIyAOhUIBiSIOIB18IAd8Ih0gGYVCIIkiGSAbfCIbIA6FQiiJIg4gHXwgDHwiHSAZhUIwiSIZIBcgFoVCAYkiFiAafCALfCIXICKFQiCJI\
hogFSAefCIVfCIeIBaFQiiJIhYgF3wgCXwiFyAahUIwiSIaIB58Ih4gFoVCAYkiFiAVIA+FQgGJIg8gGHwgBXwiFSAchUIgiSIYICN8IhwgD4VCKIkiDyAVf\
CAKfCIVfCACfCIChUIgiSIifCIjIBaFQiiJIhYgAnwgC3wiAiAihUIwiSILICN8IiIgFoVCAYkiFiAZIBt8IhkgFSAYhUIwiSIVICAgFIVCAYkiFCAXfCANf\
CINhUIgiSIXfCIYIBSFQiiJIhQgDXwgBXwiBXwgEHwiECAVIBx8Ig0gGiAZIA6FQgGJIg4gIXwgDHwiDIVCIIkiFXwiGSAOhUIoiSIOIAx8IBJ8IhIgFYVCM\
IkiDIVCIIkiFSAeIB8gDSAPhUIBiSINIB18IAl8IgmFQiCJIg98IhogDYVCKIkiDSAJfCAIfCIJIA+FQjCJIgggGnwiD3wiGiAWhUIoiSIWIBB8IAd8IhAgE\
YUgDCAZfCIHIA6FQgGJIgwgCXwgCnwiCiALhUIgiSILIAUgF4VCMIkiBSAYfCIJfCIOIAyFQiiJIgwgCnwgE3wiEyALhUIwiSIKIA58IguFNwOAgQVBACADI\
AYgDyANhUIBiSINIAJ8fCICIAWFQiCJIgUgB3wiBiANhUIoiSIHIAJ8fCICQQApA4iBBYUgBCABIBIgCSAUhUIBiSIDfHwiASAIhUIgiSISICJ8IgkgA4VCK\
IkiAyABfHwiASAShUIwiSIEIAl8IhKFNwOIgQVBACATQQApA5CBBYUgECAVhUIwiSIQIBp8IhOFNwOQgQVBACABQQApA5iBBYUgAiAFhUIwiSICIAZ8IgGFN\
wOYgQVBACASIAOFQgGJQQApA6CBBYUgAoU3A6CBBUEAIBMgFoVCAYlBACkDqIEFhSAKhTcDqIEFQQAgASAHhUIBiUEAKQOwgQWFIASFNwOwgQVBACALIAyFQ\
gGJQQApA7iBBYUgEIU3A7iBBQveAgUBfwF+AX8BfgJ/IwBBwABrIgAkAAJAQQApA9CBBUIAUg0AQQBBACkDwIEFIgFBACgC4IIFIgKsfCIDNwPAgQVBAEEAK\
QPIgQUgAyABVK18NwPIgQUCQEEALQDoggVFDQBBAEJ/NwPYgQULQQBCfzcD0IEFAkAgAkH/AEoNAEEAIQQDQCACIARqQeCBBWpBADoAACAEQQFqIgRBgAFBA\
CgC4IIFIgJrSA0ACwtB4IEFEAIgAEEAKQOAgQU3AwAgAEEAKQOIgQU3AwggAEEAKQOQgQU3AxAgAEEAKQOYgQU3AxggAEEAKQOggQU3AyAgAEEAKQOogQU3A\
yggAEEAKQOwgQU3AzAgAEEAKQO4gQU3AzhBACgC5IIFIgVBAUgNAEEAIQJBACEEA0AgBEGAgQRqIAAgBGotAAA6AAAgBEEBaiEEIAUgAkEBaiICQf8BcUsNA\
AsLIABBwABqJAAL+gMCAn8BfiMAQYABayICJABBAEGBAjsB8oIFQQAgAToA8YIFQQAgADoA8IIFQZB+IQADQCAAQYCDBWpCADcAACAAQfiCBWpCADcAACAAQ\
fCCBWpCADcAACAAQRhqIgANAAtBACEDQQBBACkD8IIFIgRCiJLznf/M+YTqAIU3A4CBBUEAQQApA/iCBUK7zqqm2NDrs7t/hTcDiIEFQQBBACkDgIMFQqvw0\
/Sv7ry3PIU3A5CBBUEAQQApA4iDBULx7fT4paf9p6V/hTcDmIEFQQBBACkDkIMFQtGFmu/6z5SH0QCFNwOggQVBAEEAKQOYgwVCn9j52cKR2oKbf4U3A6iBB\
UEAQQApA6CDBULr+obav7X2wR+FNwOwgQVBAEEAKQOogwVC+cL4m5Gjs/DbAIU3A7iBBUEAIASnQf8BcTYC5IIFAkAgAUUNACACQgA3A3ggAkIANwNwIAJCA\
DcDaCACQgA3A2AgAkIANwNYIAJCADcDUCACQgA3A0ggAkIANwNAIAJCADcDOCACQgA3AzAgAkIANwMoIAJCADcDICACQgA3AxggAkIANwMQIAJCADcDCCACQ\
gA3AwBBACEAA0AgAiAAaiAAQYCBBGotAAA6AAAgAEEBaiEAIAEgA0EBaiIDQf8BcUsNAAsgAkGAARABCyACQYABaiQACxIAIABBA3ZB/z9xIABBEHYQBAsKA\
EGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",eA="22cf500a",tA={name:zu,data:Zu,hash:eA},
Ud=new pe;function cc(e){return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16\
, ..., 512"):null}function nA(e,t){return e|t<<16}function po(e=512,t=null){if(cc(e))return Promise.reject(cc(e));let n=null,
s=e;if(t!==null){if(n=wt(t),n.length>64)return Promise.reject(new Error("Max key length is 64 bytes"));s=nA(e,n.length)}
let r=e/8;return Ac(tA,r).then(o=>{s>512&&o.writeMemory(n),o.init(s);let i={init:s>512?()=>(o.writeMemory(n),o.init(s),i):
()=>(o.init(s),i),update:a=>(o.update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,
digestSize:r};return i})}function sA(e,t,n){let s=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");
return`$argon2${t.hashType}$v=19$${s}$${ac(e,!1)}$${ac(n,!1)}`}var lc=new DataView(new ArrayBuffer(4));function It(e){return lc.
setInt32(0,e,!0),new Uint8Array(lc.buffer)}function ao(e,t,n){return zt(this,void 0,void 0,function*(){if(n<=64){let f=yield po(
n*8);return f.update(It(n)),f.update(t),f.digest("binary")}let s=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(
It(n)),e.update(t);let o=e.digest("binary");r.set(o.subarray(0,32),0);for(let f=1;f<s;f++)e.init(),e.update(o),o=e.digest(
"binary"),r.set(o.subarray(0,32),f*32);let i=n-32*s,a;return i===64?(a=e,a.init()):a=yield po(i*8),a.update(o),o=a.digest(
"binary"),r.set(o.subarray(0,i),s*32),r})}function rA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function oA(e){
return zt(this,void 0,void 0,function*(){var t;let{parallelism:n,iterations:s,hashLength:r}=e,o=wt(e.password),i=wt(e.salt),
a=19,f=rA(e.hashType),{memorySize:h}=e,l=wt((t=e.secret)!==null&&t!==void 0?t:""),[u,A]=yield Promise.all([Ac(_u,1024),po(
512)]);u.setMemorySize(h*1024+1024);let g=new Uint8Array(24),I=new DataView(g.buffer);I.setInt32(0,n,!0),I.setInt32(4,r,
!0),I.setInt32(8,h,!0),I.setInt32(12,s,!0),I.setInt32(16,a,!0),I.setInt32(20,f,!0),u.writeMemory(g,h*1024),A.init(),A.update(
g),A.update(It(o.length)),A.update(o),A.update(It(i.length)),A.update(i),A.update(It(l.length)),A.update(l),A.update(It(
0));let m=Math.floor(h/(n*4))*4,y=new Uint8Array(72),D=A.digest("binary");y.set(D);for(let T=0;T<n;T++){y.set(It(0),64),
y.set(It(T),68);let F=T*m,k=yield ao(A,y,1024);u.writeMemory(k,F*1024),F+=1,y.set(It(1),64),k=yield ao(A,y,1024),u.writeMemory(
k,F*1024)}let V=new Uint8Array(1024);uc(V,u.calculate(new Uint8Array([]),h));let Y=yield ao(A,V,r);if(e.outputType==="he\
x"){let T=new Uint8Array(r*2);return Ao(T,Y,r)}return e.outputType==="encoded"?sA(i,e,Y):Y})}var iA=e=>{var t;if(!e||typeof e!=
"object")throw new Error("Invalid options parameter. It requires an object.");if(!e.password)throw new Error("Password m\
ust be specified");if(e.password=wt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.
salt)throw new Error("Salt must be specified");if(e.salt=wt(e.salt),e.salt.length<8)throw new Error("Salt should be at l\
east 8 bytes long");if(e.secret=wt((t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)
throw new Error("Iterations should be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error(
"Parallelism should be a positive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash leng\
th should be at least 4 bytes.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");
if(e.memorySize<8*e.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&
(e.outputType="hex"),!["hex","binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}\
. Valid values: ['hex', 'binary', 'encoded']`)};function pc(e){return zt(this,void 0,void 0,function*(){return iA(e),oA(
Object.assign(Object.assign({},e),{hashType:"id"}))})}var jd=new pe,Od=new pe,Rd=new pe,Md=new pe,Gd=new Uint8Array(8),Td=new pe,
Nd=new pe,Hd=new pe,Ld=new pe,Vd=new pe,Yd=new pe,$d=new pe,Kd=new pe,Pd=new pe,Jd=new pe,Wd=new pe,Xd=new Uint8Array(8),
qd=new pe,_d=new Uint8Array(8),zd=new pe,Zd=new Uint8Array(8),ew=new pe,tw=new pe,nw=new pe;var yn=Object.freeze({memory:19*1024,passes:2,lanes:1}),go=Object.freeze({memory:128*1024,passes:3,lanes:1}),aA=700,gc="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",cA=new RegExp(`^${gc}+|${gc}+$`,"g"),ts,Io,Zs=class{constructor(t,n){K(this,
ts);lt(this,"seal",(t,n)=>{let s=Re(Oe);return De(s,C(this,ts,Io).call(this,s,t).encrypt(n))});lt(this,"open",(t,n)=>mc(
C(this,ts,Io).call(this,n.subarray(0,Oe),t),n.subarray(Oe)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};ts=new WeakSet,Io=function(t,n){let s=new Uint8Array(8);return new DataView(s.buffer).setBigUint64(0,
BigInt(n)),Zt(this.key,t,De(this.fileId,s))};var En=class e{constructor(t,n,s){Object.assign(this,{wrapping:t,salt:n,cost:s})}static async of(t,{
salt:n,cost:s}){let r=Ic(t);if(!r.length)throw new he("journal-wrong-passphrase");return new e(await dc(r,n,s),n,s)}static async chosen(t,n){
if(!Ic(t).length)throw new he("journal-no-passphrase");return e.of(t,{salt:Re(16),cost:n??await lA()})}begin(){let t=Re(
qt),n=Re(Oe),s=new Je(this.cost,this.salt,Re(16)),r=Zt(this.wrapping,n,s.bound).encrypt(t);return{header:new Je(this.cost,
this.salt,s.fileId,De(n,r)),sealer:new Zs(t,s.fileId)}}unlock({wrapped:t,bound:n,fileId:s}){let r=Zt(this.wrapping,t.subarray(
0,Oe),n),o=mc(r,t.subarray(Oe));if(!o)throw new he("journal-wrong-passphrase");return new Zs(o,s)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Ic=e=>uA(e.replace(/\P{Cs}+/gu,t=>t.normalize("NFKC")).replace(cA,""));async function lA(e=()=>performance.
now()){let t={...yn,passes:1};await dc(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await wc(new Uint8Array(
8),new Uint8Array(16),yn),fA(e()-n)}function fA(e){let t=yn.passes*aA/Math.max(e,1),n=Math.floor(yn.memory*t/go.passes/1024)*
1024;return n<yn.memory?yn:{...go,memory:Math.min(n,go.memory)}}async function dc(e,t,n){return await hA(),wc(e,t,n)}async function wc(e,t,{
memory:n,passes:s,lanes:r}){try{return await pc({password:e,salt:t,memorySize:n,iterations:s,parallelism:r,hashLength:qt,
outputType:"binary"})}catch(o){throw o instanceof RangeError?new he("journal-memory",{megabytes:Math.floor(n/1024)}):o}}
var hA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function mc(e,t){try{return e.decrypt(t)}catch{return null}}function uA(e){let t=new TextEncoder,n=r=>[224|r>>12,128|r>>
6&63,128|r&63],s=Array.from(e,r=>{let o=r.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(r)]});return Uint8Array.
from(s.flat())}var Xe,Ot,rt,qe,ot,wo,ns,er=class er{constructor(t,n,s,r,o=Xt){K(this,ot);K(this,Xe);K(this,Ot,[]);K(this,rt);K(this,qe);
lt(this,"isTorn",!1);this.place=t,this.end=o,H(this,Xe,n),H(this,rt,s),H(this,qe,r)}static async create(t,n){let{header:s,
sealer:r}=n.begin(),o=await t.replace(await s.toBytes(),null);return new er(t,n,r,o)}static async open(t,{bytes:n,tag:s},r){
var u;let o=await Je.fromBytes(n),i=await r(o),a=new er(t,i,i.unlock(o),s),f=await o.isWholeIn(n),{entries:h,damaged:l}=C(
u=a,ot,ns).call(u,n.subarray(Xt),s);return{file:a,entries:h,damaged:l||!f}}get frames(){return(this.end-Xt)/pt}async readNew(){
let{bytes:t,tag:n,replaced:s}=await this.place.readFrom(p(this,qe),this.end);if(!s)return{...C(this,ot,ns).call(this,t,n),
replaced:s};let r=await AA(t);if(r.isOf(p(this,rt).fileId)){let h=t.length<this.end,{entries:l,damaged:u}=C(this,ot,ns).
call(this,t.subarray(this.end),n);return{entries:l,damaged:u||h,replaced:!1}}let o=[p(this,Xe),...p(this,Ot)].find(({salt:h})=>r.
hasSalt(h));if(!o)throw new he("journal-passphrase-changed");C(this,ot,wo).call(this,o,o.unlock(r)),this.end=Xt;let i=await r.
isWholeIn(t),{entries:a,damaged:f}=C(this,ot,ns).call(this,t.subarray(Xt),n);return{entries:a,damaged:f||!i,replaced:s}}async append(t){
let n=so(t,p(this,rt).seal,this.frames);H(this,qe,await this.place.append(n,p(this,qe))),this.end+=n.length}async replace(t,n=p(
this,Xe)){[p(this,Xe),...p(this,Ot)].includes(n)||p(this,Ot).push(n);let{header:s,sealer:r}=n.begin(),o=[await s.toBytes()],
i=0;for(let f of t)o.push(so(f,r.seal,i)),i+=o.at(-1).length/pt;let a=De(...o);H(this,qe,await this.place.replace(a,p(this,
qe))),C(this,ot,wo).call(this,n,r),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
p(this,qe))??""}forget(){for(let t of[p(this,Xe),...p(this,Ot)])t.forget();p(this,rt).forget()}};Xe=new WeakMap,Ot=new WeakMap,
rt=new WeakMap,qe=new WeakMap,ot=new WeakSet,wo=function(t,n){p(this,rt).forget(),H(this,rt,n),t!==p(this,Xe)&&p(this,Xe).
forget(),H(this,Xe,t),H(this,Ot,[])},ns=function(t,n){let{entries:s,end:r,broken:o}=Za(t,p(this,rt).open,this.frames);return this.
isTorn=t.length>r*pt,H(this,qe,n),this.end+=r*pt,{entries:s.map(({content:a,size:f})=>({entry:wi(a),size:f})),damaged:o}};
var ss=er;async function AA(e){try{return await Je.fromBytes(e)}catch{throw new he("journal-here-overwritten")}}async function Cc(e){
let t=await e.read();if(!t)throw new Ae("gone","journal-here-none");return t}var pA=256,gA=100,Rt,Be,it,cs,le,rs,Bn,os,Co,yc,Ec,is,nr=class nr{constructor(t){K(this,le);K(this,Rt);K(this,Be,new tr);
K(this,it,!1);K(this,cs,Promise.resolve());lt(this,"damage",null);H(this,Rt,t)}static async create(t,n,{cost:s}={}){let r=await En.
chosen(n,s);return new nr(await ss.create(t,r).catch(mo))}static async open(t,n){var h;let s=await Cc(t).catch(mo),r=l=>En.
of(n,l),{file:o,entries:i,damaged:a}=await ss.open(t,s,r),f=new nr(o);return p(f,Be).add(i,!1),H(f,it,a),await C(h=f,le,
Ec).call(h),p(f,Be).takeNews(),f}entries(){return C(this,le,rs).call(this,()=>p(this,Be).seen())}append(t){return C(this,
le,os).call(this,async n=>{let s=p(this,Be).completed(t),r=kr(s);await n.append(r),p(this,Be).putOwn(t,s,Wt(r.length))})}refresh(){
return C(this,le,rs).call(this,async()=>(await C(this,le,Co).call(this),p(this,Be).takeNews()))}rewrite(t){return C(this,
le,os).call(this,()=>C(this,le,is).call(this,p(this,Be).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let s=await En.
chosen(t,n);await C(this,le,os).call(this,()=>C(this,le,is).call(this,p(this,Be).entries,s))}close(){return C(this,le,rs).
call(this,()=>{p(this,Rt)?.forget(),H(this,Rt,null),H(this,Be,new tr)})}};Rt=new WeakMap,Be=new WeakMap,it=new WeakMap,cs=
new WeakMap,le=new WeakSet,rs=function(t){let n=p(this,cs).then(t).catch(mo);return H(this,cs,n.catch(()=>{})),n},Bn=function(){
if(!p(this,Rt))throw new he("journal-locked");return p(this,Rt)},os=function(t){return C(this,le,rs).call(this,async()=>{
for(let n=1;;n++)try{return await C(this,le,yc).call(this),await t(C(this,le,Bn).call(this))}catch(s){if(s.code!=="chang\
ed"||n===gA)throw s;await C(this,le,Co).call(this)}})},Co=async function(){let{entries:t,replaced:n,damaged:s}=await C(this,
le,Bn).call(this).readNew();p(this,Be).add(t,n),p(this,it)||H(this,it,s)},yc=async function(){if(!p(this,it)&&!C(this,le,
Bn).call(this).isTorn)return;let t=p(this,it)?await C(this,le,Bn).call(this).copyAside():"";await C(this,le,is).call(this,
p(this,Be).entries),p(this,it)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},H(this,it,!1))},Ec=async function(){try{await C(this,le,os).call(this,async t=>{p(this,Be).isLittleOf(t.frames)&&
await C(this,le,is).call(this,p(this,Be).entries)})}catch{p(this,it)&&(this.damage={code:"journal-damaged",values:{}})}},
is=async function(t,n){let s=new Map([...t].map(([r,o])=>[r,kr(o)]));await C(this,le,Bn).call(this).replace(s.values(),n),
p(this,Be).entries=new Map(t),p(this,Be).sizes=new Map([...s].map(([r,{length:o}])=>[r,Wt(o)]))};var as=nr;function mo(e){throw Cs(e)}var Mt,at,ls,yo,tr=class{constructor(){K(this,ls);lt(this,"entries",new Map);lt(this,"sizes",
new Map);K(this,Mt,new Map);K(this,at,new Set)}seen(){return p(this,at).clear(),[...this.entries.values()]}takeNews(){let t=[
...p(this,Mt).values()];return p(this,Mt).clear(),p(this,at).clear(),t}add(t,n){let s=new Map(this.entries),r=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:f}of t)C(this,ls,yo).call(this,a,f),r.set(a.key,a);let o=n?
[...s.keys()].filter(a=>!this.entries.has(a)):[],i=[...r.values()].filter(a=>!n||!ht(a,s.get(a.key)));for(let a of[...o.
map(di),...i])p(this,Mt).set(a.key,a),p(this,at).add(a.key)}completed(t){let n=this.entries.get(t.key),s=t.response!==null&&
!t.done;return!n||!s||n.confirmed===null||t.confirmed!==null&&!p(this,at).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,s){
C(this,ls,yo).call(this,n,s),ht(n,t)?(p(this,Mt).delete(n.key),p(this,at).delete(n.key)):p(this,Mt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:s})=>s!==null).map(s=>[s.key,s]));for(let s of p(this,at))this.entries.has(s)||n.delete(
s);for(let[s,r]of this.entries)p(this,at).has(s)&&n.set(s,r);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(s,r)=>s+r,0);return t-n>Math.max(pA,t/2)}};Mt=new WeakMap,at=new WeakMap,ls=new WeakSet,yo=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Bc={fair:8,good:10,strong:15},IA=72,dA=3.3,wA=10,mA=.35,CA=.5,yA=.4,EA=4.5,BA=2,kA=.65,QA=3.9,bA=.15,SA=1,DA=4,vA=.5,
Eo=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],xA={"!@#$%^&*()_+":Eo[0],'{}:"<>?':"[];',./"},FA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function kc(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,IA).join("");if(!t)return"none";let n=Qc(
t);return Object.keys(Bc).filter(r=>n>=Bc[r]).at(-1)??"weak"}function Qc(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Qc(
t)+vA;if(RA(e))return DA;let n=new Map;for(let{0:s,groups:r}of e.matchAll(FA))n.set(s.toLowerCase(),r);return[...n.values()].
reduce((s,r)=>s+UA(r),0)}function UA({date:e,word:t,digits:n}){return e?EA:t?jA(t):n?OA(n):1}function jA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,s=n===t.length-1,r=mA*Math.max(0,t.length-wA)+(s?Math.min(
1,n):n)*CA+yA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,dA+r)}function OA(e){if(/^(?:19|20)\d\d$/.
test(e))return BA;let t=new Set(Array.from(e).slice(1).map((s,r)=>s-e[r]));if(e.length>2&&t.size===1)return SA;let n=Math.
max(0,e.length-6);return Math.min(kA*e.length,QA)+bA*n}function RA(e){let t=Array.from(e.toLowerCase(),MA),n=t.filter((s,r)=>r&&
GA(s,t[r-1])).length;return t.length>4&&n>=.7*(t.length-1)}function MA(e){let[t,n]=Object.entries(xA).find(([o])=>o.includes(
e))??[],s=t?n[t.indexOf(e)]:e,r=Eo.findIndex(o=>o.includes(s));return{row:r,column:Eo[r]?.indexOf(s)}}var GA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var Fc=1e3,Bo=2e3,TA=15,bc=10*Fc,Sc=6e4,Dc="journal-passphrase-changed",NA="notes",HA="application/octet-stream",Ct,ko=class{constructor(){
K(this,Ct,new Map)}start(t,n,s){clearTimeout(p(this,Ct).get(t));let r=()=>{p(this,Ct).delete(t),s()};p(this,Ct).set(t,setTimeout(
r,n))}isPending(t){return p(this,Ct).has(t)}stop(){for(let t of p(this,Ct).values())clearTimeout(t);p(this,Ct).clear()}};
Ct=new WeakMap;var de,Ne,Qn,_e,Tt,en,hs,bn,us,oe,ct,yt,Sn,je,Nt,$e,Ht,tn,As,Ke,Dn,nn,Et,b,Uc,sr,ve,Gt,rr,jc,Oc,Rc,Mc,Gc,
Tc,Nc,Qo,Hc,Lc,or,Vc,mt,bo,So,fs,Yc,Do,vo,kn,ir,Ye,ar=class{constructor({journal:t,place:n,here:s,send:r,words:o,stores:i,
judge:a,now:f,today:h}){K(this,b);K(this,de);K(this,Ne);K(this,Qn);K(this,_e);K(this,Tt);K(this,en);K(this,hs);K(this,bn);
K(this,us);K(this,oe,null);K(this,ct,!1);K(this,yt,!1);K(this,Sn,!1);K(this,je,new Set);K(this,Nt,"");K(this,$e,"");K(this,
Ht,!1);K(this,tn,TA);K(this,As,0);K(this,Ke,new ko);K(this,Dn,Promise.resolve());K(this,nn,0);K(this,Et,0);H(this,de,t),
H(this,Ne,n),H(this,Qn,s),H(this,_e,r),H(this,Tt,o),H(this,en,i),H(this,hs,a),H(this,bn,f),H(this,us,h),t.listen(l=>C(this,
b,Vc).call(this,l)),n.watch(()=>C(this,b,ve).call(this,()=>C(this,b,fs).call(this))),C(this,b,ve).call(this,()=>C(this,b,
fs).call(this))}get state(){let t=p(this,oe)!==null;return{state:p(this,yt)?"locked":t?"kept":"none",exists:p(this,ct),place:"",
here:p(this,Qn),saved:t&&!p(this,je).size&&!p(this,$e),reopen:p(this,Ht),problem:p(this,Nt)||p(this,$e)||C(this,b,Uc).call(
this),copied:"",minutes:p(this,tn),hosted:p(this,Qn)==="hub"}}async settled(){for(;p(this,nn);)await p(this,Dn)}receive(t){
C(this,b,ir).call(this);let{keep:n,unlock:s,change:r,minutes:o,strength:i,bring:a}=t;if(typeof n=="string")C(this,b,Gt).
call(this,()=>C(this,b,Oc).call(this,n));else if(typeof s=="string")C(this,b,Gt).call(this,()=>C(this,b,Rc).call(this,s));else if(typeof r==
"string"&&p(this,oe))C(this,b,Gt).call(this,()=>C(this,b,Mc).call(this,r));else if(t.lock===!0)C(this,b,ve).call(this,()=>this.
lock());else if(t.erase===!0)C(this,b,Gt).call(this,()=>C(this,b,Tc).call(this));else if(t.erase==="saved")C(this,b,Gt).
call(this,()=>C(this,b,Nc).call(this));else if(t.take==="sealed")C(this,b,Gt).call(this,()=>C(this,b,Hc).call(this));else if(a instanceof
Uint8Array)C(this,b,Gt).call(this,()=>C(this,b,Lc).call(this,a));else if(Number.isInteger(o)&&o>=1&&o<=1440)H(this,tn,o),
C(this,b,ir).call(this),C(this,b,Ye).call(this);else if(typeof i=="string")C(this,b,ve).call(this,()=>C(this,b,jc).call(
this,i));else return t.active===!0||typeof t.place=="string";return!0}flush(){p(this,oe)&&p(this,je).size&&C(this,b,ve).
call(this,()=>C(this,b,mt).call(this,{look:!1}))}leave(){let t=p(this,oe);if(!t){xn(this,Et)._++,p(this,yt)||C(this,b,kn).
call(this,()=>p(this,de).clear());return}let n=C(this,b,bo).call(this);C(this,b,or).call(this),H(this,yt,!0),H(this,Nt,""),
C(this,b,Ye).call(this),C(this,b,kn).call(this,()=>p(this,de).clear()),C(this,b,ve).call(this,async()=>{try{n.size&&await vc(
t,n,()=>{})}finally{t.close()}})}async lock(){if(p(this,oe)&&(await C(this,b,mt).call(this),!!p(this,oe))){if(p(this,je).
size){p(this,Ke).start("idle",bc,()=>C(this,b,ve).call(this,()=>this.lock())),C(this,b,Ye).call(this);return}p(this,oe).
close(),C(this,b,or).call(this),H(this,yt,!0),C(this,b,Ye).call(this),C(this,b,kn).call(this,()=>p(this,de).clear())}}};
de=new WeakMap,Ne=new WeakMap,Qn=new WeakMap,_e=new WeakMap,Tt=new WeakMap,en=new WeakMap,hs=new WeakMap,bn=new WeakMap,
us=new WeakMap,oe=new WeakMap,ct=new WeakMap,yt=new WeakMap,Sn=new WeakMap,je=new WeakMap,Nt=new WeakMap,$e=new WeakMap,
Ht=new WeakMap,tn=new WeakMap,As=new WeakMap,Ke=new WeakMap,Dn=new WeakMap,nn=new WeakMap,Et=new WeakMap,b=new WeakSet,Uc=
function(){let t=p(this,oe)?.damage;return t?C(this,b,sr).call(this,t):""},sr=function(t){return xt(t,p(this,Tt))},ve=function(t){
xn(this,nn)._++,H(this,Dn,p(this,Dn).then(t).catch(n=>{C(this,b,rr).call(this,n),C(this,b,Ye).call(this)}).finally(()=>{
xn(this,nn)._--}))},Gt=function(t){C(this,b,ve).call(this,async()=>{H(this,Nt,"");try{await t()}catch(n){C(this,b,rr).call(
this,n)}C(this,b,ir).call(this),C(this,b,Ye).call(this)})},rr=function(t){p(this,Ht)||H(this,Ht,t.code===Dc),H(this,Nt,C(
this,b,sr).call(this,t))},jc=async function(t){let n=p(this,Tt),s={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};p(this,_e).call(this,{keeping:{
strength:s[await p(this,hs).call(this,t)]}})},Oc=async function(t){let n=p(this,Et),s=await p(this,en).create(p(this,Ne),
t);if(n!==p(this,Et)){s.close();return}H(this,oe,s),H(this,ct,!0),H(this,je,new Set(p(this,de).keys())),await C(this,b,mt).
call(this)},Rc=async function(t){let n=p(this,Et),s=await p(this,en).open(p(this,Ne),t),r=await s.entries();if(n!==p(this,
Et)){s.close();return}let o=p(this,oe)!==null,i=p(this,de).entries().filter(({key:a})=>!o||p(this,je).has(a));p(this,oe)?.
close(),H(this,oe,s),H(this,ct,!0),H(this,yt,!1),H(this,Ht,!1),C(this,b,Ye).call(this),C(this,b,vo).call(this,r),o||p(this,
_e).call(this,{open:Ut}),p(this,de).batch(()=>{for(let a of i)C(this,b,Gc).call(this,a)}),await C(this,b,mt).call(this)},
Mc=async function(t){p(this,oe)&&(await p(this,oe).changePassphrase(t),p(this,_e).call(this,{keeping:{changed:!0}}))},Gc=
function(t){let n=p(this,de).get(t.key),s=n?.done&&!t.done;n&&!s&&!Ln(n.response,t.response)&&Ms(p(this,de),n,Nr(p(this,
us).call(this))),p(this,de).place(s?{...t,confirmed:n.confirmed}:t)},Tc=async function(){let t=p(this,Tt),n={erased:t["h\
ome-erased"]};p(this,oe)?(n={erased:await C(this,b,Qo).call(this)},p(this,oe)?.close(),C(this,b,or).call(this)):await p(
this,Ne).read()&&(n={said:t["home-not-erased"]}),C(this,b,kn).call(this,()=>p(this,de).clear()),p(this,_e).call(this,n)},
Nc=async function(){if(p(this,oe)||!await p(this,Ne).read())return;let t=await C(this,b,Qo).call(this);H(this,yt,!1),p(this,
_e).call(this,{said:t})},Qo=async function(){let{notices:t=[]}=await p(this,Ne).erase();H(this,ct,!1);let n=p(this,Tt);return t.
map(s=>xt(s,n)).join(`
`)||n["journal-here-erased"]},Hc=async function(){let t=await p(this,Ne).read();t&&p(this,_e).call(this,{file:fn(NA,HA,t.
bytes)})},Lc=async function(t){if(p(this,oe))return;await p(this,en).check(t);let n=await p(this,Ne).read();await p(this,
Ne).replace(t,n?.tag??null),H(this,ct,!0)},or=function(){xn(this,Et)._++,H(this,oe,null),H(this,$e,""),H(this,Ht,!1),H(this,
je,new Set),p(this,Ke).stop()},Vc=function(t){if(!p(this,oe)||p(this,Sn))return;for(let s of t)p(this,je).add(s);t.every(
s=>p(this,de).isDraft(s))?p(this,Ke).start("save",Fc,()=>C(this,b,ve).call(this,()=>C(this,b,mt).call(this))):C(this,b,ve).
call(this,()=>C(this,b,mt).call(this)),C(this,b,Ye).call(this)},mt=async function({look:t=!0}={}){let n=p(this,oe);if(n){
try{if(t&&await C(this,b,So).call(this),n!==p(this,oe))return;await vc(n,C(this,b,bo).call(this),(s,r)=>{p(this,de).get(
s)===r&&p(this,je).delete(s)}),H(this,Nt,"")}catch(s){if(n!==p(this,oe))return;C(this,b,rr).call(this,s),p(this,Ke).start(
"save",bc,()=>C(this,b,ve).call(this,()=>C(this,b,mt).call(this)))}C(this,b,Ye).call(this)}},bo=function(){let t=p(this,
de).entries().filter(({key:s})=>p(this,je).has(s)),n=new Map(t.map(s=>[s.key,s]));for(let s of p(this,je))n.has(s)||n.set(
s,void 0);return n},So=async function(){let t=p(this,oe),n=await t.refresh();t===p(this,oe)&&(C(this,b,vo).call(this,n),
H(this,$e,""))},fs=async function(){let t=p(this,$e);try{p(this,oe)?await C(this,b,So).call(this):await C(this,b,Yc).call(
this)}catch(n){p(this,Ht)||H(this,Ht,n.code===Dc),H(this,$e,C(this,b,sr).call(this,n)),p(this,oe)||p(this,Ke).start("loo\
k",Bo,()=>C(this,b,ve).call(this,()=>C(this,b,fs).call(this)))}p(this,$e)!==t&&(p(this,oe)&&!p(this,$e)&&p(this,je).size&&
await C(this,b,mt).call(this),C(this,b,Ye).call(this))},Yc=async function(){let t=await p(this,Ne).read()!==null;H(this,
$e,""),!(t===p(this,ct)||p(this,oe))&&(H(this,ct,t),C(this,b,Ye).call(this))},Do=function(){p(this,bn).call(this)-p(this,
As)>p(this,tn)*Sc&&C(this,b,ve).call(this,()=>this.lock()),p(this,oe)&&(p(this,nn)||C(this,b,ve).call(this,()=>C(this,b,
fs).call(this)),p(this,Ke).start("poll",Bo,()=>C(this,b,Do).call(this)))},vo=function(t){C(this,b,kn).call(this,()=>{for(let n of t){
let s=p(this,de).get(n.key);p(this,je).has(n.key)?s&&!s.done&&n.confirmed!==null&&p(this,de).place({...s,confirmed:n.confirmed}):
p(this,de).place(n)}})},kn=function(t){H(this,Sn,!0);try{p(this,de).batch(t)}finally{H(this,Sn,!1)}},ir=function(){if(H(
this,As,p(this,bn).call(this)),!p(this,oe))return;let t=()=>C(this,b,ve).call(this,()=>this.lock());p(this,Ke).start("id\
le",p(this,tn)*Sc,t),p(this,Ke).isPending("poll")||p(this,Ke).start("poll",Bo,()=>C(this,b,Do).call(this))},Ye=function(){
p(this,_e).call(this,{keeping:this.state})};async function vc(e,t,n){let s=new Map((await e.entries()).map(a=>[a.key,a])),
r=!1;for(let[a,f]of t)f&&(await e.append(f),n(a,f),r||(r=LA(f,s.get(a))));let o=[...t.keys()].filter(a=>!t.get(a));if(!o.
length&&!r)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(i);for(let a of o)n(a,void 0)}
var LA=(e,t)=>{let n=xc(e);return t!==void 0&&[...xc(t)].some(s=>!n.has(s))},xc=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(s=>Object.entries(s??{}));return new Set(n.filter(([,s])=>s!==null).map(([s])=>s))};var VA=["plan","needs","support","goal-ladder"],YA="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",$A=new RegExp(`\\r\\n|[${YA}]`),
$c=/\d[\d -]*\d/,KA=["crisis","violence","worried"],PA=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Wc(e,t){let n=new Map(e.map(l=>[l.key,l])),[s,r,o,i]=VA.map(l=>{let{response:u}=n.get(`${l}@`)??{};return Object.
keys(u??{}).length?JA(t.exercises[l],u):null}),a=s?Ds([n.get("plan@")],t):"",f=["day","helper","badly",...a?[]:["if","th\
en"]],h={goal:s?s.fields("goal"):[],sentence:a?[s.sentence(a)]:[],plan:s?s.fields(...f):[],needs:r?[r.section("needs","t\
his-week")]:[],support:o?[o.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:[]};for(let[l,u]of Object.
entries(h))h[l]=u.filter(A=>A.lines?.length||A.fields?.length||A.rungs?.length);if(!Object.values(h).some(l=>l.length))throw new he(
"journal-no-plan");return{...h,title:t.exercises.plan.title}}function Xc(e,{help:t,paper:n}){let s=t.find(o=>o.code===e);
if(!s)return[n["numbers-elsewhere"]];let r=o=>s.lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.
startsWith("tel:")&&$c.test(i)).map(({say:i})=>$c.exec(i)[0])[0];return[...new Set([s.emergency,...KA.map(r).filter(Boolean)])]}
var Kc=e=>e.flatMap(t=>t.split($A)).map(Qe).filter(Boolean);function JA({title:e,items:t,reflection:n,rules:s=[]},r){let o=l=>{
try{return Gn(l,r[l.id])}catch{return null}},i=l=>{let u=o(l),A=l.kind==="date"&&Lt(u);return Kc(A?[PA.format(new Date(`${A}\
T00:00Z`))]:nt(l,u))},a=(...l)=>t.filter(({id:u})=>l.includes(u)).map(u=>({id:u.id,heading:u.said,lines:i(u)})).filter(u=>u.
lines.length),f=(...l)=>({heading:e,fields:a(...l)});function h(){let l=s.find(I=>I.ladder)?.ladder;if(!l)return{...f("g\
oal"),rungs:[]};let u=I=>t.find(({id:m})=>m===I),A=[l.today,l.later].map(u).filter(Boolean),g=l.rungs.filter(I=>u(I.item)).
map(I=>({heading:u(I.item).said,lines:i(u(I.item)),marks:A.filter(m=>o(m)?.chosen.includes(I.card)).map(m=>m.said)})).filter(
I=>I.lines.length||I.marks.length);return{...f("goal"),rungs:g}}return{fields:a,section:f,ladder:h,sentence:l=>({heading:n["\
in-one"],lines:Kc([l])})}}function qc(e,{paper:t="us-letter",numbers:n=[],heading:s=""}){let{documentElement:r,title:o}=document,
i=WA(e,t,n,s);document.body.append(i),r.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
f=()=>{a.abort(),i.remove(),r.classList.remove("ajar-printing"),document.title=o};window.print();for(let h of["pointerdo\
wn","keydown","pagehide"])addEventListener(h,f,{capture:!0,signal:a.signal})}function WA({title:e,goal:t,sentence:n,plan:s,
needs:r,support:o,ladder:i},a,f,h){let l=[c("h1",{},e),...t.map(A=>Pc("ajar-plan-goal",A)),...n.map(A=>Pc("ajar-plan-her\
o",A)),Jc(s,"h2"),...r.map(A=>xo(A,zA(A))),...o.map(A=>xo(A,[Jc(A.fields,"h3")])),...i.map(A=>xo(A,ZA(A),_A(A))),f.length?
c("h2",{class:"ajar-plan-quiet"},h):null,f.length?c("p",{class:"ajar-plan-numbers"},f.join(" · ")):null],u=A=>c("div",{
class:`ajar-plan-${A}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),c("div",{class:"ajar-pl\
an-body"},c("div",{},...l)),u("foot"))}var cr=({lines:e})=>[...e.join("")].length,XA=e=>cr(e)<160?"large":cr(e)<500?"mid\
dle":"usual",Pc=(e,t)=>c("div",{class:e,"data-size":XA(t)},...Fo(t,"h2")),qA=e=>cr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),ps=e=>e.map(t=>c("p",{dir:"auto"},t)),_c=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"a\
uto"},t)))]:ps(e),Fo=({heading:e,lines:t},n,s=ps)=>[c(n,{},e),...s(t)];function Jc(e,t){let n=e.every(qA)?"ajar-plan-bes\
ide":"",s=t==="h3"?_c:ps;return c("div",{class:n},...e.map(r=>c("div",{},...Fo(r,t,s))))}var _A=({fields:e,rungs:t})=>[...e,
...t].reduce((n,s)=>n+cr(s),0)<900,xo=({heading:e},t,n=!1)=>c("section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},
e),...t),zA=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?c("ul",{class:"ajar-plan-pills"},...t.
lines.map(s=>c("li",{dir:"auto"},s))):c("div",{},...Fo(t,"h3",_c))),ZA=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>ps(
n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>c("li",{"data-here":r.length>0},c("h3",{},n),
c("div",{},...ps(s),r.length?c("p",{},c("b",{},r.join(" · "))):null))))];function zc(e,t){let n=new Map,s=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,s(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:s}}function Zc({journal:e,data:t,words:n}){let s=()=>t.danger&&{dangers:t.danger,coach:t.coach,countries:t.help};function r(a,f){
let h=t.exercises[a];return h?qr(h,f,s()):null}function o(a){let f=e.get(a),{exercise:h}=Ce(a),l=t.exercises[h];if(!f||!l||
!on(l,f.response))return null;let u={answers:f.response,done:f.done};return f.done?{...u,...Ls(l,f.response,s())}:u}function i(){
let a=xi(e.entries()).filter(Fs);return a.length?Fi(a,n):{}}return{known:s,notice:r,form:o,chart:i}}var Uo="visit",jo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),ep=e=>jo(e)&&typeof e.key=="string"&&jo(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||jo(e.confirmed))&&typeof e.at=="string";function lr({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function s(a){try{return a.length?e().setItem(Uo,JSON.stringify(a)):e().
removeItem(Uo),!0}catch{return a.length===0}}function r(){try{let a=JSON.parse(e().getItem(Uo)??"[]");return Array.isArray(
a)?a.filter(ep):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",f=>{a()&&f.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:s,recall:r,forget:()=>s(
[]),guard:o,onHide:i}}function el(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},s={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:s,computer:{}}[t]}}var tl="chart",tp="check-in",np="{today}",sp=5e3;function nl({data:e,place:t,here:n="browser",now:s=Date.now,tab:r=lr(),
stores:o={create:as.create,open:as.open,check:Je.fromBytes},judge:i=kc,print:a=qc}){let f=()=>rn(new Date(s())),h=el(e.words,
n),l={...e,words:h,danger:null,coach:null},{notice:u}=l,A=op(l.pages,Qt(f())),g=A.flatMap(R=>R.blocks),I=new Set(g.map(({
key:R})=>R).filter(Boolean)),m=g.filter(({kind:R})=>R==="exercise").map(({key:R})=>R),y=!1,D=!1,V=!1,Y=0,T=0,F=!1,k=!0,Q={
pages:A,words:h,notice:u,page:0,couple:""},{model:S,notify:M}=zc(Q,ne),G=R=>M("msg:custom",{...R,acknowledged:T}),d=(R,W)=>G(
{states:{[R]:W}}),E=new Os(s);for(let R of r.recall())E.place(R);let B=Zc({journal:E,data:l,words:h}),x=R=>{R.keeping?.state&&
_(),G(R)},L={journal:E,words:h,today:f},U=new ar({...L,place:t,here:n,stores:o,judge:i,now:s,send:x}),$=new Gs({...L,data:l,
send:G,notice:B.notice,print:xe}),O=Promise.all([e.danger,e.coach]).then(ee),q=ip(O).then(Z);E.listen(we),r.guard(ue),r.
onHide(()=>U.flush());function ee([R,W]){Object.assign(l,{danger:R,coach:W});for(let te of Object.values(R))Ts(ks(te))}function Z(){
y=!0,D&&ye()}function _(){let{state:R,saved:W}=U.state;R==="none"?k=r.remember(E.entries()):(R==="locked"||W)&&r.forget()}
function ue(){let{state:R,saved:W}=U.state;return R==="kept"?!W:R==="none"&&!k}let ke=()=>E.get(Yn)?.response.country??"";
function ye(){let R=m.filter(W=>y||E.isDraft(W)).map(W=>[W,B.form(W)]).filter(([,W])=>W);G({states:Object.fromEntries(R)})}
function we(R){_();for(let te of R)I.has(te)&&!F&&d(te,B.form(te)??{answers:{},done:!1});R.includes(Yn)&&G({country:ke()});
let W=R.filter(te=>!E.isDraft(te));F||d(Ut,$.state()),W.some(te=>Ce(te).exercise===tp)&&d(tl,B.chart())}function xe(R,{paper:W,
country:te}){let Fe=Xc(te,l);a(Wc(R,l),{paper:W,numbers:Fe,heading:l.paper.numbers}),d(Ut,$.state())}function N({key:R,answers:W,
done:te}){let Fe=tt(l.exercises[Ce(R).exercise],W);F=!te;try{E.put(R,Fe,te)}finally{F=!1}}function z(){Y++,U.leave()}function j(R){
let{key:W}=R;if(R.ready===!0)D=!0,G({keeping:U.state,country:ke()}),ye();else if(R.dangers===!0)O.then(()=>G({dangers:B.
known()}),()=>{});else if(typeof R.chart=="string")d(tl,B.chart());else if(R.forget===!0)z();else if(U.receive(R))G({});else if(typeof R.
home=="string")d(Ut,$.state());else{if($.receive(R))return;if(R.gone===!0)U.flush();else if(I.has(W))R.remove===!0?E.remove(
W):R.answers&&typeof R.done=="boolean"&&N(R);else return}}function J(R){Number.isInteger(R.sent)&&(T=Math.max(T,R.sent));
try{j(R)}catch(W){G({problem:{key:R.key??"",text:h["not-understood"]}}),W instanceof be||console.error(W.name)}}function ne(R){
if(R.forget===!0){J(R);return}let W=Y,te=()=>{W===Y&&J(R)};V||(V=!y&&rp(R)),y||!V?queueMicrotask(te):q.then(te)}async function ie(){
await q,await $.settled(),await U.settled()}return{...S,settled:ie}}var rp=({ready:e,dangers:t,answers:n,done:s})=>!e&&!t&&
!(n&&!s),op=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(s=>s.key?{...s,key:s.key.replace(np,t)}:s)})),ip=e=>new Promise(t=>{
let n=setTimeout(t,sp),s=()=>{clearTimeout(n),t()};e.then(s,s)});var ap="notes",gs="head",Bt="parts",Mo="aside",sl=[gs,Bt,Mo],cp=1,Go=0,al="journal-here-blocked",lp=2e3;function cl({name:e=ap}={}){
let t=rl(()=>globalThis.indexedDB),n=rl(()=>new BroadcastChannel(e)),s=new Set,r=()=>{for(let g of s)g()},o=()=>{globalThis.
document?.hidden||r()};n?.addEventListener("message",r);let i=null,a=()=>{i=null};async function f(g){try{if(i)return await i}catch(I){
if(!g||I.code!=="gone")throw I}return i??(i=up(t,e,g,a).catch(I=>{throw a(),I})),i}async function h(g,I,m=!1){for(let y=!0;;y=
!1){let D=await f(m),V;try{V=D.transaction(sl,g,{durability:"strict"})}catch(Y){if(!y||Y.name!=="InvalidStateError")throw fr(
Y);a();continue}return pp(V,I)}}function l(){i?.then(g=>g.close(),()=>{}),a()}let u=g=>h("readonly",g);async function A(g,I){
let m=await h("readwrite",g,I);return n?.postMessage(null),m}return{async read(){try{return await u(async g=>{let{tag:I}=await Ro(
g);return{bytes:De(...await He(g(Bt).getAll())),tag:I}})}catch(g){if(g.code==="gone")return null;throw g}},readFrom:(g,I)=>u(
async m=>{let y=await Ro(m),D=fp(g)!==y.file||I>y.length,V=D?0:await hp(m(Bt),I),Y=await He(m(Bt).getAll(IDBKeyRange.lowerBound(
V)));return{bytes:De(...Y).subarray(D?0:I-V),tag:y.tag,replaced:D}}),append:(g,I)=>A(async m=>{let y=await Oo(m,I);return await He(
m(Bt).add(g.slice(),y.length)),ol(m,y.file,y.length+g.length)}),async replace(g,I){let m=I===null,D=await A(async V=>{if(!m)
await Oo(V,I);else if(await He(V(gs).get(Go)))throw new Ae("exists");return await He(V(Bt).clear()),await He(V(Bt).add(g.
slice(),0)),ol(V,ll(),g.length)},m);return m&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),D},putAside:g=>A(
async I=>{await Oo(I,g);let m=De(...await He(I(Bt).getAll()));return`damaged-${await He(I(Mo).add(m))}`}),async erase(){
if(await A(async m=>{for(let y of sl)await He(m(y).clear())}).catch(m=>{if(m.code!=="gone")throw m}),l(),!await gp(t,e))
throw new he("journal-here-not-erased");return{notices:[]}},watch(g){return s.size||il("addEventListener",o),s.add(g),()=>{
s.delete(g),s.size||il("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),l()}}}function rl(e){try{return e()}catch{return null}}var ll=()=>Array.from(Re(12),e=>e.toString(
36)).join(""),fp=e=>e.split("/")[0];async function Ro(e){let t=await He(e(gs).get(Go));if(!t)throw new Ae("gone");return t}
async function Oo(e,t){let n=await Ro(e);if(n.tag!==t)throw new Ae("changed");return n}async function ol(e,t,n){let s=`${t}\
/${ll()}`;return await He(e(gs).put({file:t,length:n,tag:s},Go)),s}async function hp(e,t){return(await He(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function il(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function up(e,t,n,s){if(!e||globalThis.isSecureContext===!1)throw new Ae("unreachable",al);let r=!1;try{
if(!n&&await fl(e,t)===!1)throw new Ae("gone");let o=e.open(t,cp);o.onupgradeneeded=()=>{r=!n,r?o.transaction.abort():Ap(
o.result)};let i=await He(o);return i.onclose=s,i.onversionchange=()=>{i.close(),s()},i}catch(o){throw r?new Ae("gone"):
fr(o)}}function Ap(e){e.createObjectStore(gs),e.createObjectStore(Bt),e.createObjectStore(Mo,{autoIncrement:!0})}async function fl(e,t){
return(await e.databases?.())?.some(s=>s.name===t)}function pp(e,t){return new Promise((n,s)=>{let r,o=null;e.oncomplete=
()=>n(r),e.onabort=()=>s(o??fr(e.error)),t(i=>e.objectStore(i)).then(i=>{r=i},i=>{o=i instanceof Ae?i:fr(i);try{e.abort()}catch{
s(o)}})})}var He=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function fr(e){if(e instanceof
Ae)return e;if(e?.name==="QuotaExceededError")return new Ae("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new Ae("unreachable",t?al:"")}async function gp(e,t){return await new Promise(n=>{let s=e.
deleteDatabase(t);s.onsuccess=s.onerror=n,s.onblocked=()=>setTimeout(n,lp)}),!await fl(e,t)}var Ip=6e4;function ul(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(s,{query:r="",body:o,headers:i={},
refused:a="changed",none:f=[]}={}){let h;try{h=await t(`${e}${r}`,{method:s,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<Ip})}catch{throw new Ae("unreachable")}if(h.ok)return h;if(f.includes(
h.status))return null;throw await dp(h,a)}return{async read(){let s=await n("GET",{none:[404]});return s&&{bytes:await hl(
s),tag:hr(s)}},async readFrom(s,r){let o={"If-Match":s},i=await n("GET",{query:`?from=${r}`,headers:o}),a=i.status!==206;
return{bytes:await hl(i),tag:hr(i),replaced:a}},append:async(s,r)=>hr(await n("POST",{body:s,headers:{"If-Match":r}})),async replace(s,r){
let o=r===null;return hr(await n("PUT",{body:s,headers:o?{"If-None-Match":"*"}:{"If-Match":r},refused:o?"exists":"change\
d"}))},async putAside(s){let o=await n("POST",{query:"?aside",headers:{"If-Match":s},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(s){let r=()=>{globalThis.document?.hidden||s()};return globalThis.
document?.addEventListener("visibilitychange",r),()=>globalThis.document?.removeEventListener("visibilitychange",r)}}}var hr=e=>e.
headers.get("ETag");async function hl(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new Ae("unreachabl\
e")}}async function dp(e,t){if(e.status===412)return new Ae(t);if(e.status===404)return new Ae("gone");if(e.status===507)
return new Ae("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new he(n[0].code,
n[0].values):new Ae("unreachable")}var To="tab",wp=2e4,mp=1e3,Al=({key:e,hold:t},n=()=>window.sessionStorage)=>({getItem(s){try{let r=$t(n().getItem(s)),o=Zt(
e,r.slice(0,Oe));return new TextDecoder().decode(o.decrypt(r.slice(Oe)))}catch{return null}},setItem(s,r){let o=Re(Oe),i=Zt(
e,o).encrypt(new TextEncoder().encode(r));if(n().setItem(s,ln(De(o,i))),!t())throw new Error("The key goes with the page\
.")},removeItem:s=>n().removeItem(s)}),Cp=(e,t)=>new Promise(n=>{let{port1:s,port2:r}=new MessageChannel;s.onmessage=({data:o})=>n(
o),setTimeout(n,mp,null),e.postMessage({tab:t},[r])});async function yp(){let e=window.sessionStorage.getItem(To),t=await navigator.
serviceWorker?.getRegistration(),n=()=>t?.active??null,s=e&&n()&&await Cp(n(),e),r=e??ln(Re(Oe)),o=s||Re(qt),i=!!s,a=()=>{
i&&n()?.postMessage({tab:r,hold:o})};return setInterval(a,wp),document.addEventListener("visibilitychange",a),window.addEventListener(
"pagehide",a),navigator.serviceWorker?.ready.then(f=>{t=f,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(To,
r),i=!0,a(),n()!==null},forget(){n()?.postMessage({tab:r,forget:!0}),i=!1,window.sessionStorage.removeItem(To)}}}async function Ep(e){
let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:$t((await t.json()).key),hold:()=>!0,
forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function pl(e){try{return await(e?Ep(e):yp())}catch{
return{key:Re(qt),hold:()=>!1,forget(){}}}}var gl=(e,{later:t,visit:n,store:s,logOut:r})=>nl({data:{...e,danger:t.then(({dangers:o})=>o),coach:t.then(({coach:o})=>o)},
place:s?ul(s):cl(),tab:lr({storage:()=>Al(n)}),here:r?"hub":s?"computer":"browser"});var No="#notes=";var Bp=2e6;async function Il(e){try{let t=$t(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[r,o]=["",0];for(;;){let{done:i,value:a}=await n.read();
if(i)return r+s.decode();if(o+=a.length,o>Bp)return"";r+=s.decode(a,{stream:!0})}}catch{return""}}function dl(){if(!location.hash.startsWith(No))return"";let e=location.hash.slice(No.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function wl(e,t,{words:n,take:s}){let r=await Il(e),o=c("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>h.remove(),a=(l,u)=>c("button",{type:"button",onclick:u},l),f=r?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),s(r)})]:[a(n["help-close"],i)],h=c("section",{class:"site-handed"},o,c("p",{},n[r?"site-ha\
nded-how":"site-handed-broken"]),r?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...f));t.after(h),
o.focus()}function ml(e){let t=s=>s.kind==="exercise"?{...s,exercise:e.exercises[s.key.split("@")[0]]}:s,n=e.pages.map(s=>({...s,blocks:s.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var Cl=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:s})=>[n,s])));var kp="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Qp=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
bp=new RegExp(`^(?:<\\/?(?:${kp})(?:${Qp})*\\s*\\/?>|[^<>])*$`,"i"),Sp=e=>bp.test(e);function yl(e,t){let n={createHTML(r){
if(e.has(r)||Sp(r))return r;throw new TypeError("This markup is not part of the page.")},createScriptURL(r){if(t.includes(
r))return r;throw new TypeError("This worker is not part of the page.")}},s=window.trustedTypes?.createPolicy("ajar",n)??
n;return ga(r=>s.createHTML(r)),r=>s.createScriptURL(r)}var El=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Bl(e){let t=e.get(
"pages"),n=[],s=El(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==s&&(r(),s=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let f of n)f({open:a})};
return window.addEventListener("popstate",({state:a})=>{let f=El(location.hash,t);f!==s&&(s=f,i(t[f].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",r),{open:i,get:a=>a==="page"?s:e.get(a),set(a,f){a==="page"&&o(f),e.set(
a,f)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,f){a==="msg:custom"&&n.push(f),e.on(a,f)}}}var{first:Dp,later:vp,store:Is,logOut:kl}=document.documentElement.dataset,Ql=dl(),xp="store/visit.json",Fp=6e4;async function Ho(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),Ho(e,Math.min(
2*t,Fp))}function Up(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),Zr()),n.erase&&!Is&&_n()&&$s()}}}async function jp(){
let[e,t]=await Promise.all([Ho(Dp),pl(Is&&xp)]),n=ml(e),s=Ho(vp),{words:r}=n;Ka(n.leave);let o=yl(Cl(n),["sw.js"]),i=document.
getElementById("workbook"),a=Up(Bl(gl(n,{later:s,visit:t,store:Is,logOut:kl})),t);i.replaceChildren();let f=i.appendChild(
document.createElement("div"));La({model:a,el:f}),window.scrollTo(0,history.state?.y??0),Ja(document.querySelector(".sit\
e-acts"),r,{store:Is,logOut:kl});let h=l=>{a.open(Ut),a.send({import:l})};Ql&&wl(Ql,i.querySelector(".ajar-notice"),{words:r,
take:h}),window.addEventListener("beforeinstallprompt",l=>l.preventDefault()),await s,!Is&&_n()&&$a(o)}jp();
/*
The scripts that seal a journal in a page (src/ajar/web/built/ciphers.js, and what is built of it) contain parts of two
libraries, both under the MIT License:

@noble/ciphers
Copyright (c) 2022 Paul Miller
Copyright (c) 2016 Thomas Pornin <pornin@bolet.org>

hash-wasm
Copyright (c) 2020 Dani Biró

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

Embedded C implementations might use other, similarly permissive licenses.
Check the beginning of the files from the /src directory.

Special thank you to the authors of original C algorithms:
- Alexander Peslyak <solar@openwall.com>
- Aleksey Kravchenko <rhash.admin@gmail.com>
- Colin Percival
- Stephan Brumme <create@stephan-brumme.com>
- Steve Reid <steve@edmweb.com>
- Samuel Neves <sneves@dei.uc.pt>
- Solar Designer <solar@openwall.com>
- Project Nayuki
- ARM Limited
- Yanbo Li dreamfly281@gmail.com, goldboar@163.comYanbo Li
- Mark Adler
- Yann Collet
*/
