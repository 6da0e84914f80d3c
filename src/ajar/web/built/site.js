var Fl=Object.defineProperty;var Jo=e=>{throw TypeError(e)};var Ul=(e,t,n)=>t in e?Fl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var ct=(e,t,n)=>Ul(e,typeof t!="symbol"?t+"":t,n),gr=(e,t,n)=>t.has(e)||Jo("Cannot "+n);var p=(e,t,n)=>(gr(e,t,"read from private field"),n?n.call(e):t.get(e)),K=(e,t,n)=>t.has(e)?Jo("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),N=(e,t,n,s)=>(gr(e,t,"write to private field"),s?s.
call(e,n):t.set(e,n),n),C=(e,t,n)=>(gr(e,t,"access private method"),n);var xn=(e,t,n,s)=>({set _(r){N(e,t,r,n)},get _(){return p(e,t,s)}});var X=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let o=t[s];return r?Number.isInteger(o)?o+1:n:["number",
"string"].includes(typeof o)?o:n}),bt=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function rn(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var Wo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var jl=/^(\d{4})-(\d{2})-(\d{2})$/;function Vt(e){let[,t,n,s]=typeof e=="string"&&jl.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=qo(+t,+n)?e:null}function on(e){let t=e.getFullYear();return t>=1&&t<=9999?_o(t,e.getMonth()+1,e.getDate()):null}
function Xo(e){let[t,n,s]=e.split("-").map(Number),r=n===12?[t+1,1]:[t,n+1];return _o(...r,Math.min(s,qo(...r)))}function qo(e,t){
return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var _o=(e,t,n)=>`${`${e}`.padStart(4,
"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`;var Ir="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ol=new RegExp(`^${Ir}+|${Ir}\
+$`,"g"),Rl=/[\p{L}\p{N}_]+/gu,Ml=/^[\p{L}\p{N}_]+/u,Tl=/\{([a-z][a-z0-9-]*)\}/,[Gl,Nl]=["⁨","⁩"],zo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Hl=new RegExp(`[,;:،]|${Ir}`),Ll=/^\p{Uppercase}/u,Zo=/[.!?…؟。][\u2069”’"')»]*$/,
Vl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Qe=e=>e.replace(Ol,""),Ze=e=>e.toLowerCase().toUpperCase(),ms=e=>e.match(Ml)?.[0]??"",St=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Fn(e,t,n=[]){let s=e.split(Tl),r="";for(let o=0;o<
s.length-1;o+=2){let[i,a,f]=s.slice(o,o+3),h=Yl(Qe(t[a]),f),l=Kl(i,h,n),u=!l&&!r&&Ll.test(i);r+=Zo.test(r)?l.replace(/^,+/,
""):l,r+=Pl(u?$l(h):h)}return Zo.test(r)?r:r+s.at(-1)}function Yt(e){let t=Qe(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in zo&&s===zo[n]&&Qe(r))||r.includes(n)||r.includes(s)?e:r}function Yl(e,t){let n=e.length;for(;n&&Hl.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",o=s.slice(0,-1);return r&&!o.slice(o.lastIndexOf(
" ")+1).includes(".")?o:s}function $l(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Kl(e,t,n){let s=Ze(
ms(t));if(!s)return e;let r=new Set(n.map(Ze)),o=i=>i===s||r.has(i)&&r.has(s);for(let i of e.matchAll(Rl))if(o(Ze(i[0])))
return e.slice(0,i.index);return e}var Pl=e=>Vl.test(e)?`${Gl}${e}${Nl}`:e;var dr=2e4,Jl=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function et({
items:e,ids:t},n){let s=Object.keys(n).filter(o=>!t.includes(o));if(s.length)throw new be("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:Xl[o.kind](i,o);bt(o,r)&&(r[o.
id]=Wl(o,a,r))}return r}function an(e,t){try{et(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var ni=e=>Object.
values(e).every(t=>t==null);function tt(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>ei(
e.cards,n)),Qe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${ei(e.piles,t[n.
id])}`);case"date":return[St(t)];case"list":return t.map(Qe);default:return[Qe(`${t}`)]}}var ei=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Wl(e,t,n){if(e.kind!=="choice"||!t)return t;let s=rn(e,n).map(({id:o})=>o),r=t.chosen.filter(o=>s.includes(
o));return r.length||t.own?{chosen:r,own:t.own}:null}var Xl={ruler(e){if(!Number.isInteger(e)||e<0||e>Jl)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:f})=>f);if(!ti(e)||!Array.isArray(e.chosen)||!e.
chosen.every(mr(r)))throw new be("answer-cards");let{chosen:o}=e,i=wr("own"in e?e.own:"")??"";if(i&&!s)throw new be("ans\
wer-own");if(!n&&o.length+!!i>1)throw new be("answer-one-card");let a=r.filter(f=>o.includes(f));return a.length||i?{chosen:a,
own:i}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:i})=>i),r=mr(n.map(({id:i})=>i));if(!ti(e)||!Object.keys(e).every(
mr(s))||!Object.values(e).every(r))throw new be("answer-piles");let o=s.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return o.
length?Object.fromEntries(o):null},text:wr,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(s=>wr(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Vt(e))throw new be(
"answer-day");return e}};function wr(e){if(typeof e!="string")throw new be("answer-text");if(e.length>dr&&[...e].length>
dr)throw new be("answer-long",{most:dr});return Qe(e)?e:null}var mr=e=>t=>e.includes(t),ti=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var ql=[{answers:["all"]}],_l=/\p{L}/u,zl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Zl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ef=/\{([a-z][a-z0-9-]*)\}/g;function ys({items:e,rules:t,reflection:n},s,{plain:r=!1}={}){let o=Object.fromEntries(e.map(
({id:h})=>[h,s[h]??null]));if(ni(o))return"nothing"in n?[Cs([n.nothing])]:[];let i=tf({items:e,answers:o,rules:t,phrases:n}),
f=(r||!t.length?ql:t).flatMap(i);return r||!("closing"in n)?f:[...f,Cs([n.closing])]}var Cs=e=>({words:e,heading:"",said:[]}),
Dt=(e,t,n=[])=>({words:n,heading:e,said:t}),si=(e,t)=>e.filter(n=>!t.has(Ze(n)));function tf({items:e,answers:t,rules:n,
phrases:s}){let r=d=>e.find(({id:E})=>E===`couple-${d}`)??e.find(({id:E})=>E===d),o=d=>t[r(d)?.id]??null,i=d=>r(d)?tt(r(
d),o(d)):[],a=d=>{let E=new Set(d.map(r));return e.filter(B=>E.has(B))},f=d=>{let E=o(d);return typeof E=="number"?E:i(d).
length},h=d=>d.map(E=>o(E)?.chosen).find(E=>Array.isArray(E))??[],l=(d,E)=>{let[B,x]=[r(d),o(d)];return B?.kind!=="sort"||
!x?[]:B.cards.filter(({id:L})=>x[L]===E).map(({text:L})=>L)},u=d=>new Set(d?i(d).map(Ze):[]),A=({if:d=[],unless:E=[]})=>d.
every(g)&&!E.some(g);function g(d){if(typeof d=="string")return o(d)!==null;let{item:E=[],cards:B,piles:x,without:L,only:j,
least:$,asked:O}=d;if(O)return!!r(O)&&bt(r(O),t);let q=E.find(_=>o(_)!==null);if(!q)return!1;let Z=h([q]);return B&&!B.some(
_=>Z.includes(_))||x&&!x.some(_=>si(l(q,_),u(L)).length)||j&&!(_=>_.size===1&&_.has(j))(new Set(Object.values(o(q))))?!1:
$==null||f(q)>=$}let I=(d,E={})=>X(s[d],E);function m(d,E={}){if(typeof d=="string")return I(d,E);if(!A(d))return null;let{
phrase:B,of:x,score:L}=d;if(L){let j=Q(L);return j===null?null:I(B,{t:50+10*j})}return x?i(x).length?I(B,{n:f(x),...E}):
null:I(B,E)}let y=(d=[],E={})=>d.map(B=>m(B,E)).filter(B=>B!==null),D=(d,E)=>{let B=y(d,E);return B.length?[Cs(B)]:[]};function V(d){
if(typeof d=="string")return i(d);if("level"in d)return S(d);if("phrase"in d){let[$]=d.of?i(d.of):[],O=m(d,$===void 0?{}:
{words:$});return O===null?[]:[O]}let{item:E,pile:B,also:x,without:L}=d,j=B?l(E,B):i(E);return x&&(j=j.filter($=>u(x).has(
Ze($)))),si(j,u(L))}let Y=({heading:d,under:E})=>d?I(d):(E&&r(E)?.said)??"";function H(d,E){let B=r(d);if(B?.kind!=="sor\
t"||t[B.id]===null)return[];let x=j=>B.piles.find($=>$.id===j).text;return(E??B.piles.map(({id:j})=>j)).map(j=>({id:j,text:x(
j),cards:l(d,j)}))}let U=n.find(d=>d.ladder)?.ladder,k=()=>Math.floor(U.rungs.length/2);function Q(d){let[E]=h([d]);return!U||
!E?null:k()-U.rungs.findIndex(({card:B})=>B===E)}function S({level:d,up:E=0}){let B=d.map(Q).find(L=>L!==null);if(!U||B===
void 0)return[];let x=U.rungs[k()-B-E];return x?i(x.item):[]}let T={answers({answers:d}){return(d[0]==="all"?e:a(d)).filter(
({id:B})=>t[B]!==null).map(B=>Dt(B.said||B.ask,tt(B,t[B.id])))},lines(d){let E=d.lines.flatMap(V),B=E.length?[Dt(Y(d),E,
y(d.say))]:[],x=d.count?.[Math.min(E.length,d.count.length-1)];return x?[...B,Cs([I(x,{n:E.length})])]:B},piles({piles:d,
only:E,heading:B,below:x={},all:L={}}){let j=$=>$.length===r(d).cards.length;return H(d,E).filter(({cards:$})=>$.length).
flatMap(({id:$,text:O,cards:q})=>{let Z=j(q)&&L[$]||x[$],z=B?I(B,{pile:O}):O;return[Dt(z,q),...D(Z?[Z]:[])]})},empty(d){
let E=H(d.empty,d.only).filter(({cards:B})=>!B.length).map(({text:B})=>B);return E.length?[Dt(Y(d),E,y(d.say))]:[]},sentence(d){
let E=s[d.sentence],B=ri(E),x=Object.fromEntries(B.map(L=>[L,i(L).join(" ")]));return Object.values(x).every(Boolean)?[Dt(
Y(d),[Cr(d,E,x)])]:[]},message(d){let E=d.message.parts.map(B=>[B,i(B.item)[0]]).filter(([,B])=>B).map(([B,x])=>G(B,x,d.
message));return E.length?[Dt(Y(d),[E.join(" ")])]:[]},ladder(){let[d=""]=i(U.goal),[[E],[B]]=[h([U.today]),h([U.later])],
x=U.rungs.map(({card:L,item:j})=>{let $=r(j)?.said??"",[O]=i(j),q=O?`${$}: ${O}`:I("open",{level:$}),Z=nf(L===E,L===B,!!B);
return Z?I(Z,{level:q}):q});return[Dt(I(d?"ladder":"ladder-unnamed",{goal:d}),x)]},missing({missing:d,say:E}){let B=a(d).
filter(({id:x})=>t[x]===null);return B.length?D(E,{parts:B.map(x=>x.said).join("; ")}):[]},repeated(d){let E=d.repeated.
map(i),B=new Map;for(let j of E.flat())B.has(Ze(j))||B.set(Ze(j),j);let x=j=>E.filter($=>$.some(O=>Ze(O)===j)).length>1,
L=[...B].filter(([j])=>x(j)).map(([,j])=>j);return L.length?[Dt(Y(d),L)]:[]}};function G(d,E,{self:B=[],small:x=[],capitals:L=[]}){
let{opener:j,clause:$,clauses:O=[],questions:q=[],names:Z=!1}=d,z=Yt(E),_=ms(z),ue=_.toLowerCase();if(B.includes(ue))return Fn(
"{words}.",{words:z});let ke=[...s[j]].at(-1);if(!zl.test(z.match(_l)?.[0]??"a")||q.includes(ue))return Fn(`{words}${ke}`,
{words:z});let we=s[$&&O.includes(ue)?$:j],ye=Z||L.includes(_);return Fn(we,{words:oi(z,x,ye)})}return d=>{if(!A(d))return[];
let E=Object.keys(T).find(x=>x in d),B=E?T[E](d):D(d.say);return B.length&&d.then?[...B,...D([d.then])]:B}}var ri=e=>[...e.
matchAll(ef)].map(([,t])=>t);function Cr({alike:e,small:t=[],lower:n=[]},s,r){let o=a=>oi(Yt(Qe(r[a])),t,!n.includes(a)),
i=Object.fromEntries(ri(s).map(a=>[a,o(a)]));return Fn(s,i,e)}function oi(e,t,n){let s=ms(e);if(!([...s].length>1&&Zl.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[o=""]=e;return o.toLowerCase()+e.slice(o.length)}function nf(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}var he=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},Ae=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},sf={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Es=e=>e instanceof Ae?new he(e.said||
sf[e.code]):e;var rf="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",of=new RegExp(`(${rf})|[.…]+|[!?;\\n]`,"gu"),af=/[\u0300-\u036f'’‘ʼ]/g,
cf=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Bs(e){let t={};for(let[n,s]of Object.entries(e))t[n]=ii(s,t);return t}
var lt=(e,t)=>new RegExp(e.map(n=>ii(n,t)).join("|"),"y");function ks(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Qs(e,t){let n=t;
for(let[s,r]of ks(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Un=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function ii(e,t){return`(?:${(e.match(cf)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:lf(r)).join("")})`}function lf(e){let t=ai(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var ai=e=>e.normalize("NFKD").replace(af,"").toLowerCase();function jn(e){let t="",n=[];for(let s of e.
matchAll(of)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?ai(s[1]):"."} `;t+=r;for(let o=0;o<r.length;o++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var ff=4,ci=16411,li=[1,1],hf=[0,0],yr=new WeakMap;function cn(e,t){let{passes:n,kinds:s,learned:r}=hi(t),{line:o,places:i}=jn(
e),a=Qs(n,o),f=Object.entries(s).flatMap(([u,A])=>ks(A,a).map(([g,I])=>({kind:u,start:g,end:I-1}))),h=r?uf(f,o,r):f,l=(u,A)=>u.
span[0]-A.span[0]||u.span[1]-A.span[1]||(u.kind<A.kind?-1:+(u.kind>A.kind));return h.map(({kind:u,start:A,end:g})=>({kind:u,
span:[i[A][0],i[g][1]]})).sort(l)}function*bs(e){let{passes:t,kinds:n}=hi(e);for(let s of[t,...Object.values(n)])yield,ks(
s,"we are here ")}function hi(e){return yr.has(e)||yr.set(e,pf(e)),yr.get(e)}function uf(e,t,n){let{weights:s,kinds:r,limit:o,
least:i}=n,a=Af(t,n),f=a.slice(1).map((y,D)=>[...a[D],...y]),h=y=>{let D=new Set(y.flatMap(V=>V.places));return fi(s,D)/
Math.sqrt(D.size)},l=[...a,...f];if(e.length)return Er(l,h)[1]>i?e:[];let u=l.filter(y=>y.length>ff),[A,g]=Er(u,h);if(!(g>
o))return[];let I=new Set(A.flatMap(y=>y.places.slice(0,2))),[m]=Er(Object.keys(r),y=>fi(r[y],I));return[{kind:m,start:A[0].
start,end:A.at(-1).start}]}function Af(e,{numbers:t,weights:n}){let s=li,r=[[]];for(let o of e.matchAll(/[^ ]+/g)){let i=o[0]===
".",a=i?li:t.get(o[0])??hf,f=[[0,a[0]],[1,a[1]],[s[0],a[0]],[s[1],a[1]]],h=([l,u],A)=>((A*ci+l)*ci+u)%n.length;r.at(-1).
push({start:o.index,places:f.map(h)}),s=a,i&&r.push([])}return r.filter(o=>o.length)}var Er=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),fi=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),ui=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function pf({lists:e,passes:t,phrases:n,learned:s}){let r=Bs(e),
o=Object.entries(n).map(([i,a])=>[i,lt(a,r)]);return{passes:lt(t,r),kinds:Object.fromEntries(o),learned:s&&gf(s)}}function gf({
same:e,concepts:t,weights:n,kinds:s,limit:r,least:o}){let i=new Map,a=2;for(let h of e){for(let l of h.split(" "))i.set(
l,[a,a]);a++}for(let[h,l]of t.entries())for(let u of l.split(" "))i.set(u,[a++,2+e.length+h]);let f=Object.entries(s).map(
([h,l])=>[h,Un(l)]);return{numbers:i,weights:Un(n),kinds:Object.fromEntries(f),limit:r,least:o}}var vt="plan",If=[["trial-agreement","review"],["trial-review","again"],[vt,"day"]],Ai=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function Ce(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function Ss(e,t){let n=new Map(e.filter(({
response:s})=>s).map(s=>[s.key,s]));for(let[s,r]of If){let o=n.get(`${s}@`),i=Vt(o?.response[r]);if(i&&i>=t)return{day:i,
entry:o}}return null}function Ds(e,t){let n=null;for(let r of e){let{exercise:o}=Ce(r.key),i=r.response&&Object.keys(r.confirmed??
{}).length>0,a=o==="check-in"&&i?On(r):null,f=a&&a>t?t:a;f&&f>(n?.day??"")&&(n={day:f,entry:r})}if(!n)return null;let[,s]=[
t,Xo(n.day)].sort();return{day:s,entry:n.entry}}function On({at:e}){if(!Br(e))return null;let[,t,,,,n]=Ai.exec(e);return n?
on(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Br(e){let[,t,,n="0",s="0"]=Ai.exec(e)??[];return!!Vt(
t)&&n<60&&s<60}var pi=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);var di="catch-up.ics",df="-//collective//icalendar//7.3.0//EN",wf=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,mf=/[\t\x85\u2028\u2029]/g,
Cf=75;async function wi(e,t,n,s=""){let r=[...new Map(e.map(h=>[h.key,h])).values()],o=[Ss(r,n),Ds(r,n)].filter(Boolean);
if(!o.length)throw new he("journal-no-day");let i=gi(t["journal-calendar-title"]),a=await Promise.all(o.map((h,l)=>Ef(h,
n,i,l?"":gi(s))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${df}`,...a.flat()],"END:VCALENDAR",""].map(kf).join(
`\r
`)}function xs(e,{exercises:t,danger:n}){let s=e.filter(({key:h})=>h==="plan@").at(-1)?.response,r=h=>mi(h)&&Qe(h)!=="";
if(!s||!r(s.if)||!r(s.then))return"";let o=h=>Object.values(n).some(l=>cn(h,l).length);if(Object.values(s).flatMap(yf).some(
o))return"";let{rules:i,reflection:a}=t.plan,f=i.find(h=>h.sentence);return f?Cr(f,a[f.sentence],s):""}var yf=e=>(e?.own?
[e.own]:[e].flat()).filter(mi),mi=e=>typeof e=="string";async function Ef({day:e,entry:t},n,s,r){return["BEGIN:VEVENT",`\
SUMMARY:${Ii(s)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await Bf(
t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${Ii(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function Bf({key:e,response:t,
at:n}){let s=Object.entries(t).filter(([,l])=>l!==null),r=vs([n,Object.fromEntries(s)]),o=l=>new TextEncoder().encode(l),
i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",o(r),i,!1,["sign"]),f=new Uint8Array(await crypto.subtle.
sign("HMAC",a,o(e))).slice(0,16);return f[6]=f[6]&15|64,f[8]=f[8]&63|128,Array.from(f,l=>l.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function vs(e){return Array.isArray(e)?`[${e.map(vs).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${vs(n)}: ${vs(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var gi=e=>Qe(e.replace(mf," ").replace(
wf,"")),Ii=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function kf(e){let t=[],n=[],s=0;for(let r of e){let o=Qf(r);if(n.length&&s+o>=Cf){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,s=a.length}n.push(r),s+=o}return[...t,n.join("")].join(`\r
 `)}var Qf=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var bf=new TextEncoder,Sf=/[\u007f-\uffff]/g;function ft(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
s=>Object.hasOwn(t,s)&&ft(e[s],t[s]))}var Fs=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function kr({key:e,
response:t,done:n,confirmed:s,at:r}){let o=s!==null&&ft(s,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||s,at:r}),
a=f=>`\\u${f.charCodeAt(0).toString(16).padStart(4,"0")}`;return bf.encode(i.replace(Sf,a))}function Ci(e){let{key:t,response:n,
done:s,confirmed:r,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:s,
confirmed:r===!0?n:r,at:o}}var Df={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ln=10,
vf=400,Rn=17,Qr=16,$t=14,[Qi,bi]=[12,38],[br,Sr,xf]=[46,8,30],yi=15,Ei=26,Ff=14;function Dr(e,t,n){let s=t.filter(({id:a})=>e.
some(f=>f[a]!==null)),[r,o]=e.length>1?jf(e,s,n):Uf(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${de(o)}`}">
${r.join(`
`)}
</svg>
`}function Uf(e,t,n){let[s,r,o]=[92,14,n-14],i=f=>r+(o-r)*f/ln;return[t.flatMap(({id:f,name:h},l)=>{let u=l*s,A=u+46,g=e[f],
I=[...Array(ln+1).keys()].map(y=>Mn([i(y),A-5],[i(y),A+5],"edge",1)),m=[0,ln].filter(y=>y!==g).map(y=>xt(`${y}`,i(y),A+25,
"muted",{size:$t,anchor:"middle"}));return[xt(h,0,u+Rn,f,{size:Rn,bold:!0}),Mn([r,A],[o,A],"edge",1.5),...I,...m,xi(f,i(
g),A,9),xt(`${g}`,i(g),A+29,f,{size:Rn,bold:!0,anchor:"middle"})]}),t.length*s-8]}function jf(e,t,n){let s=Tf(e,Qi,n-bi),
r=br+ln*Sr+xf,o=t.flatMap(({id:h,name:l},u)=>Of(e,h,l,s,u*r,n)),i=t.length*r,[a,f]=Gf(e,s,i,n);return[[...o,...a],i+f]}function Of(e,t,n,s,r,o){
let[i,a]=[r+br,r+br+ln*Sr],f=e.map((A,g)=>({value:A[t],x:s[g],y:a-Sr*A[t]})).filter(({value:A})=>A!==null),h=[i,a].flatMap(
(A,g)=>[Mn([0,A],[o-bi+Qi,A],"line",1),xt(g?"0":`${ln}`,o,A+5,"muted",{size:$t,anchor:"end"})]),l=Math.min(...s.slice(1).
map((A,g)=>A-s[g])),u=l<11?Math.max(2,l/3):5.5;return[xt(n,0,r+Rn,t,{size:Rn,bold:!0}),...h,Jf(f,t),...f.map(({x:A,y:g})=>xi(
t,A,g,u)),...Rf(f,t)]}function Rf(e,t){let n=e.map(({value:r,x:o,y:i},a)=>{let[f,h]=[e[a-1]?.value??r,e[a+1]?.value??r],
l=f>=r&&h>=r&&f+h>2*r,u=(f-r)*(h-r)<0,A=a===0||a===e.length-1;return{value:r,x:o+(u?Math.sign(f-r)*6:0),y:i+(l?22:-11),half:`${r}`.
length*Qr*.6/2,rank:A?0:r===f?3:u?2:1}}),s=[];for(let r of n.sort((o,i)=>o.rank-i.rank))(r.rank===0||r.rank<3&&e.length<=
Ff)&&!s.some(i=>Mf(r,i))&&s.push(r);return s.map(({value:r,x:o,y:i})=>xt(`${r}`,o,i,t,{size:Qr,bold:!0,anchor:"middle"}))}
var Mf=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Qr;function Tf(e,t,n){let s=Si(e);if(s.length===1){let h=(n-
t)/(e.length-1);return e.map((l,u)=>t+u*h)}let r=s.slice(1).map((h,l)=>pi(s[l].day,h.day)),o=yi*(e.length-s.length)+Ei*r.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/r.reduce((h,l)=>h+l,0),f=t;return s.flatMap(({many:h},l)=>(l&&(f+=Ei*i+
a*r[l-1]),Array.from({length:h},(u,A)=>(A&&(f+=yi*i),f))))}function Si(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Gf(e,t,n,s){let r=Si(e);if(r.length===1){let[l]=r.map(Y=>Y.day&&ki(Y.day,!0)),A=s<vf||e.length>4?2:e.length,g=A===
2?[0,e.length-1]:[...e.keys()],I=s/A-14,m=g.map(Y=>({x:t[Y],lines:Vf(e[Y].moment,I)})),y=Math.max(...m.map(({lines:Y})=>Y.
length))*$t*1.25,D=m.flatMap(({x:Y,lines:H})=>Bi(H,Y,n+12,s)),V=l?[xt(l,0,n+y+22,"muted",{size:$t})]:[];return[[...D,...V],
y+(l?28:8)]}let o=new Set(r.map(({day:l})=>l.slice(0,4))),i=[],a=0;for(let{day:l,many:u}of r){let[A,g]=[t[a],t[a+u-1]];i.
push({from:A,to:g,x:(A+g)/2,words:ki(l,o.size>1)}),a+=u}let f=i.flatMap(({from:l,to:u,x:A})=>[Mn([l,n-4],[u,n-4],"edge",
1),Mn([A,n-4],[A,n+2],"edge",1)]),h=Nf(i.map(l=>({...l,...Di([l.words],l.x,s)})));return[[...f,...h.flatMap(({words:l,x:u})=>Bi(
[l],u,n+18,s))],24]}function Nf(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function Di(e,t,n){let s=Math.max(...e.map(Us))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function Bi(e,t,n,s){let{start:r,end:o}=Di(e,t,s),[i,a]=r<=0?["start",0]:o>=s?["end",s]:["midd\
le",t];return e.map((f,h)=>xt(f,a,n+h*$t*1.25,"muted",{size:$t,anchor:i}))}var ki=(e,t)=>(t?Lf:Hf).format(new Date(`${e}\
T00:00Z`)),vi={timeZone:"UTC",month:"short",day:"numeric"},Hf=new Intl.DateTimeFormat("en-US",vi),Lf=new Intl.DateTimeFormat(
"en-US",{...vi,year:"numeric"});function Vf(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||Us(i)<=t?n[n.length-1]=i:n.push(o)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(o=>Yf(
o,t))}function Yf(e,t){let n=[...e];if(Us(e)<=t)return e;for(;n.length&&Us(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var $f=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Us=e=>[...e].reduce(
(t,n)=>t+$t*($f.test(n)?1.05:.58),0),de=e=>`${Math.round(e*10)/10}`,js=e=>`var(--ajar-${e}, ${Df[e]})`,Kf={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Pf=e=>e.replace(/[&<>]/g,t=>Kf[t]);function xt(e,t,n,s,{size:r,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${de(t)}" y="${de(n)}" text-anchor="${i}"`} font-size="${r}"${a} fill="${js(s)}\
">${Pf(e)}</text>`}var Mn=(e,t,n,s)=>`<path d="M${e.map(de).join(" ")}L${t.map(de).join(" ")}" stroke="${js(n)}" stroke-\
width="${s}" fill="none"/>`,Jf=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${de(n)} ${de(s)}`).join("L")}" stroke="${js(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function xi(e,t,n,s){let[r,o,i]=[t,n,s];return`<path d="${{importance:`\
M${de(r-i)} ${de(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${de(r-i*.9)} ${de(o-i*.9)}h${de(
i*1.8)}v${de(i*1.8)}h${de(-i*1.8)}z`,readiness:`M${de(r)} ${de(o-i*1.25)}L${de(r+i*1.25)} ${de(o)}L${de(r)} ${de(o+i*1.25)}\
L${de(r-i*1.25)} ${de(o)}z`}[e]}" fill="${js(e)}"/>`}var Ft=["importance","confidence","readiness"],Wf=600,Xf=340,qf=10;function vr(e,t,n=null){let s=o=>Number.isInteger(o)&&
o>=0&&o<=qf,r=Ft.map(o=>[o,s(t[o])?t[o]:null]);return{moment:e,...Object.fromEntries(r),day:n}}var Ui=e=>e.map(t=>({...Ce(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>vr(t,
n.confirmed,On(n)));function _f(e,t){let n=e.filter(Os);if(!n.length)return"";let s={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[r,o]=[n[0],n.at(-1)],i={first:r.moment,last:o.
moment},a=Ft.filter(h=>r[h]!==null);if(n.length===1){let h=l=>X(t["check-ins-value"],{ruler:s[l],value:r[l]});return X(t["\
check-ins-once"],{moment:r.moment,rulers:Fi(a.map(h))})}let f=a.filter(h=>o[h]!==null).map(h=>X(r[h]===o[h]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:s[h],before:r[h],after:o[h]}));return f.length?X(t["check-ins-since"],{...i,rulers:Fi(
f)}):X(t["check-ins-differ"],i)}function ji(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},s=Ft.map(o=>({id:o,name:n[o]})),r=e.filter(Os);return{sentence:_f(e,t),wide:Dr(r,s,Wf),narrow:Dr(
r,s,Xf),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(o=>[o.moment,...Ft.map(i=>o[i])])}}var Os=e=>Ft.
some(t=>e[t]!==null),zf=new Intl.ListFormat("en-US",{type:"conjunction"}),Fi=e=>zf.format(e);var xr=1,Fr="\uFEFF",Zf=/[\u202a-\u202e\u2066-\u2069]/g,Ri="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Mi=`${Ri}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,eh=new RegExp(
`(?:[${Ri}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),th=new RegExp(`^[${Mi}]+`),nh=new RegExp(`(^|[;,|"])([${Mi}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Ti(e,t){let n=e.filter(({response:o})=>o).map(o=>rh(o,Ur(Ce(o.key).exercise,t))),s={format:"ajar-jo\
urnal",version:xr,entries:n},r=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(s,null,2).replace(Zf,r)}
`}function Gi(e){let t=e.filter(({key:s,response:r,confirmed:o})=>sh(s)&&r&&o).map(s=>{let{moment:r,...o}=vr(ih(Ce(s.key).
moment),s.confirmed);return[On(s)??"",r,...Ft.map(i=>o[i]??"")]}),n=[["day","moment",...Ft],...t];return Fr+n.map(s=>`${s.
map(ah).join(",")}
`).join("")}var Ur=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Tn({after:e,among:t,...n},s){return et({items:[
n],ids:[n.id]},{[n.id]:s})[n.id]}var sh=e=>Ce(e).exercise==="check-in";function rh({key:e,response:t,done:n,confirmed:s,
at:r},o){let i=s&&ft(s,t),{exercise:a,moment:f}=Ce(e);return{exercise:a,moment:f,title:o?.title??"",at:r,done:n,confirmed:s&&
!i?Oi(s,o):!!s,answers:Oi(t,o)}}function Oi(e,t){let n=new Map(t?.items.map(s=>[s.id,s]));return Object.entries(e).filter(
([,s])=>s!==null).map(([s,r])=>{let o=n.get(s),i={item:s,question:o?X(o.ask,e):"",answer:r},a=o?.cards&&oh(o,r);return a?
{...i,"in-words":a}:i})}function oh(e,t){try{return tt(e,Tn(e,t))}catch{return null}}function ih(e){return Qe(e.replace(
eh," ")).replace(th,"").replace(nh,"$1$2'")}var ah=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;function fn(e){let t="";for(let n of e)t+=String.fromCharCode(n);return btoa(t)}var Kt=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(
0));function hn(e,t,n){let s=typeof n=="string"?new TextEncoder().encode(n):n;return{name:e,type:t,data:fn(s)}}var Ni={null:null,true:!0,false:!1},ch=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,lh={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},fh=/[ !#-[\]-\uffff]*/y,hh=/null|true|false|-?Infinity|NaN/y,uh=/[0-9a-fA-F]{4}/y,Ah=/[ \t\n\r]*/y,Gn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Hi(e){let t=0,n=(A=t)=>{throw new Gn(e.slice(0,A).split(`
`).length)},s=A=>{A.lastIndex=t;let[g]=A.exec(e)??[null];return t+=g?.length??0,g},r=()=>s(Ah),o=A=>{e[t]!==A&&n(),t++};
function i(){let A=e[t];if(A==='"')return a();if(A==="{")return l();if(A==="[")return h();let g=s(hh);if(g!==null&&g in Ni)
return Ni[g];let I=g?Number.NaN:s(ch);return I===null&&n(),Number.isFinite(+I)||n(0),+I}function a(){t++;let A="";for(;A+=
s(fh),e[t]!=='"';){e[t]!=="\\"&&n();let g=e[t+1];t+=2,g==="u"?A+=String.fromCharCode(Number.parseInt(s(uh)??n(),16)):A+=
lh[g]??n(t-2)}return t++,A}function f(A,g){let I=[];if(t++,r(),e[t]!==A)for(;I.push(g()),r(),e[t]!==A;){let m=t;o(","),r(),
e[t]===A&&n(m)}return t++,I}let h=()=>f("]",i),l=()=>Object.fromEntries(f("}",()=>{e[t]!=='"'&&n();let A=a();return r(),
o(":"),r(),[A,i()]}));r();let u=i();return r(),t<e.length&&n(),u}var Ut=class extends he{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Yi(t)}},
Te=(e,t={})=>({code:e,values:t}),Yi=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];function $i(e,t){let n=ph(
e.startsWith(Fr)?e.slice(1):e),s=dh(n);if(s.length)throw new Ut(...s);let r=[];return{entries:n.map((i,a)=>{let f=Ur(i.exercise,
t),h=a+1;f||r.push(Te("journal-import-unknown-exercise",{n:h,exercise:i.exercise}));let l=m=>{let{response:y,misfits:D}=mh(
h,f,m);return r.push(...D),y},u=l(i.answers),{confirmed:A,done:g,at:I}=i;return{key:jr(i),response:u,done:g,confirmed:Array.
isArray(A)?l(A):A?u:null,at:I}}),notes:Yi(r)}}var jr=({exercise:e,moment:t})=>`${e}@${t}`;function ph(e){let t=gh(e),{format:n,
version:s,entries:r}=Or(t)?t:{};if(n!=="ajar-journal"||!(Number.isInteger(s)||typeof s=="boolean"))throw new Ut(Te("jour\
nal-import-other-file"));if(s>xr)throw new Ut(Te("journal-import-newer"));if(!Array.isArray(r))throw new Ut(Te("journal-\
import-other-file"));let o=r.flatMap((i,a)=>Ih(i,a+1));if(o.length)throw new Ut(...o);return r.map(i=>({...Ki,...i}))}function gh(e){
try{return Hi(e)}catch(t){throw t instanceof Gn||t instanceof RangeError?new Ut(Te("journal-import-not-json",{line:t.line??
1})):t}}var Ki={moment:"",at:"",done:!1,confirmed:!1},Or=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Rs=e=>typeof e==
"string",Li={exercise:Rs,moment:Rs,at:e=>Rs(e)&&(e===""||Br(e)),done:e=>typeof e=="boolean"};function Ih(e,t){if(!Or(e))
return[Te("journal-import-other-file")];let n={...Ki,...e},s=Object.keys(Li).filter(r=>!Li[r](n[r]));if(typeof n.confirmed!=
"boolean"){let r=Vi(n.confirmed,"confirmed");r.length&&s.push("confirmed",...r)}return s.push(...Vi(n.answers,"answers")),
s.map(r=>Te("journal-import-incomplete",{n:t,name:r}))}function Vi(e,t){return Array.isArray(e)?e.flatMap(n=>Or(n)?Rs(n.
item)?[]:["item"]:[t]):[t]}function dh(e){let t=new Set;return e.flatMap((n,s)=>{let r=s+1,o=t.has(jr(n))?[Te("journal-i\
mport-twice",{n:r,exercise:n.exercise})]:[];t.add(jr(n));let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?wh(a.
map(({item:f})=>f)):[]);return[...o,...i.map(a=>Te("journal-import-answer-twice",{n:r,item:a}))]})}var wh=e=>{let t=new Map;
for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].filter(([,n])=>n>1).map(([n])=>n)};function mh(e,t,n){let s=Object.
fromEntries(n.map(({item:l,answer:u=null})=>[l,u]));if(!t)return{response:s,misfits:[]};let r=new Map(t.items.map(l=>[l.
id,l])),o=l=>!r.has(l)&&t.ids.includes(l),i=Object.entries(s),a=Object.fromEntries(i.filter(([l])=>o(l))),f=Object.fromEntries(
i.filter(([l])=>!o(l))),h=Ch(e,t,r,f);return{response:h.length?s:{...et(t,f),...a},misfits:h}}function Ch(e,t,n,s){let r={},
o=[];for(let[a,f]of Object.entries(s)){if(!n.has(a)){let{title:h}=t;o.push(Te("journal-import-unknown-question",{n:e,exercise:h,
item:a}));continue}try{r[a]=Tn(n.get(a),f)}catch(h){if(!(h instanceof be))throw h;let l=Te(h.code,h.values);o.push(Te("j\
ournal-import-misfit",{n:e,item:a,why:l}))}}if(o.length)return o;let i=et(t,r);return Object.keys(r).filter(a=>!ft(i[a],
r[a])).map(a=>Te("journal-import-not-asked",{n:e,item:a}))}function Ln(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(s=>Ln(e[s],t[s]))}var yh=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,nt,Nn,ht,Hn,un,Ms,Ts=class{constructor(t=Date.now){K(this,un);K(this,nt,new Map);K(
this,Nn,[]);K(this,ht,null);K(this,Hn);N(this,Hn,t)}get(t){return p(this,nt).get(t)}isDraft(t){let n=p(this,nt).get(t);return n!==
void 0&&!n.done}keys(){return[...p(this,nt).keys()]}entries(){return[...p(this,nt).values()]}put(t,n,s){let r=s?n:p(this,
nt).get(t)?.confirmed??null;this.place({key:t,response:n,done:s,confirmed:r,at:yh(p(this,Hn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}p(this,nt).set(t.key,t),C(this,un,Ms).call(this,[t.key])}remove(t){p(this,nt).
delete(t)&&C(this,un,Ms).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(p(
this,ht)){t();return}N(this,ht,new Set);try{t()}finally{let n=[...p(this,ht)];N(this,ht,null),n.length&&C(this,un,Ms).call(
this,n)}}listen(t){p(this,Nn).push(t)}};nt=new WeakMap,Nn=new WeakMap,ht=new WeakMap,Hn=new WeakMap,un=new WeakSet,Ms=function(t){
if(p(this,ht)){for(let n of t)p(this,ht).add(n);return}for(let n of p(this,Nn))n(t)};var Eh=["button","input","select","summary","textarea"],Bh=["input","select","textarea"];function c(e,t={},...n){let s=document.
createElement(e);for(let[r,o]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),o):o===!0?s.setAttribute(
r,""):o!==!1&&o!=null&&s.setAttribute(r,o);return Eh.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Bh.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function An(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,o]of Object.entries(t))s.setAttribute(r,o);return s.append(...n),
s}var Mr=[vt,"needs","support","goal-ladder"],kh="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Qh=new RegExp(`\\r\\n|[${kh}]`),Pi=/\d[\d -]*\d/,
bh=["crisis","violence","worried"],Sh=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});function qi(e,t){
let n=new Map(e.map(l=>[l.key,l])),[s,r,o,i]=Mr.map(l=>{let{response:u}=n.get(`${l}@`)??{};return Object.keys(u??{}).length?
Dh(t.exercises[l],u):null}),a=s?xs([n.get(`${vt}@`)],t):"",f=["day","helper","badly",...a?[]:["if","then"]],h={goal:s?s.
fields("goal"):[],sentence:a?[s.sentence(a)]:[],plan:s?s.fields(...f):[],needs:r?[r.section("needs","this-week")]:[],support:o?
[o.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:[]};for(let[l,u]of Object.entries(h))h[l]=u.filter(
A=>A.lines?.length||A.fields?.length||A.rungs?.length);if(!Object.values(h).some(l=>l.length))throw new he("journal-no-p\
lan");return{...h,title:t.exercises.plan.title}}function _i(e,{help:t,paper:n}){let s=t.find(o=>o.code===e);if(!s)return[
n["numbers-elsewhere"]];let r=o=>s.lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.startsWith(
"tel:")&&Pi.test(i)).map(({say:i})=>Pi.exec(i)[0])[0];return[...new Set([s.emergency,...bh.map(r).filter(Boolean)])]}var Ji=e=>e.
flatMap(t=>t.split(Qh)).map(Qe).filter(Boolean);function Dh({title:e,items:t,reflection:n,rules:s=[]},r){let o=l=>{try{return Tn(
l,r[l.id])}catch{return null}},i=l=>{let u=o(l),A=l.kind==="date"&&Vt(u);return Ji(A?[Sh.format(new Date(`${A}T00:00Z`))]:
tt(l,u))},a=(...l)=>t.filter(({id:u})=>l.includes(u)).map(u=>({id:u.id,heading:u.said,lines:i(u)})).filter(u=>u.lines.length),
f=(...l)=>({heading:e,fields:a(...l)});function h(){let l=s.find(I=>I.ladder)?.ladder;if(!l)return{...f("goal"),rungs:[]};
let u=I=>t.find(({id:m})=>m===I),A=[l.today,l.later].map(u).filter(Boolean),g=l.rungs.filter(I=>u(I.item)).map(I=>({heading:u(
I.item).said,lines:i(u(I.item)),marks:A.filter(m=>o(m)?.chosen.includes(I.card)).map(m=>m.said)})).filter(I=>I.lines.length||
I.marks.length);return{...f("goal"),rungs:g}}return{fields:a,section:f,ladder:h,sentence:l=>({heading:n["in-one"],lines:Ji(
[l])})}}function zi(e,{paper:t="us-letter",numbers:n=[],heading:s=""}){let{documentElement:r,title:o}=document,i=vh(e,t,
n,s);document.body.append(i),r.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,f=()=>{a.
abort(),i.remove(),r.classList.remove("ajar-printing"),document.title=o};window.print();for(let h of["pointerdown","keyd\
own","pagehide"])addEventListener(h,f,{capture:!0,signal:a.signal})}function vh({title:e,goal:t,sentence:n,plan:s,needs:r,
support:o,ladder:i},a,f,h){let l=[c("h1",{},e),...t.map(A=>Wi("ajar-plan-goal",A)),...n.map(A=>Wi("ajar-plan-hero",A)),Xi(
s,"h2"),...r.map(A=>Rr(A,jh(A))),...o.map(A=>Rr(A,[Xi(A.fields,"h3")])),...i.map(A=>Rr(A,Oh(A),Uh(A))),f.length?c("h2",{
class:"ajar-plan-quiet"},h):null,f.length?c("p",{class:"ajar-plan-numbers"},f.join(" · ")):null],u=A=>c("div",{class:`a\
jar-plan-${A}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),c("div",{class:"ajar-plan-body"},
c("div",{},...l)),u("foot"))}var Gs=({lines:e})=>[...e.join("")].length,xh=e=>Gs(e)<160?"large":Gs(e)<500?"middle":"usua\
l",Wi=(e,t)=>c("div",{class:e,"data-size":xh(t)},...Tr(t,"h2")),Fh=e=>Gs(e)<160&&e.lines.every(t=>t.split(" ").every(n=>[
...n].length<25)),Vn=e=>e.map(t=>c("p",{dir:"auto"},t)),Zi=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"auto"},t)))]:
Vn(e),Tr=({heading:e,lines:t},n,s=Vn)=>[c(n,{},e),...s(t)];function Xi(e,t){let n=e.every(Fh)?"ajar-plan-beside":"",s=t===
"h3"?Zi:Vn;return c("div",{class:n},...e.map(r=>c("div",{},...Tr(r,t,s))))}var Uh=({fields:e,rungs:t})=>[...e,...t].reduce(
(n,s)=>n+Gs(s),0)<900,Rr=({heading:e},t,n=!1)=>c("section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},e),...t),jh=({
fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?c("ul",{class:"ajar-plan-pills"},...t.lines.map(
s=>c("li",{dir:"auto"},s))):c("div",{},...Tr(t,"h3",Zi))),Oh=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Vn(n)),c("\
ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>c("li",{"data-here":r.length>0},c("h3",{},n),c("di\
v",{},...Vn(s),r.length?c("p",{},c("b",{},r.join(" · "))):null))))];function ut(e,t,n=t["keep-failed"]){let{code:s,values:r={},notices:o}=Es(e);if(o)return o.map(a=>ut(a,t,n)).join(`
`);if(!Object.hasOwn(t,s??""))return n;let i=Object.entries(r).map(([a,f])=>[a,f?.code?ut(f,t,n):f]);return X(t[s],Object.
fromEntries(i))}var Ot="home",$n="help@",ea="until ",Lr=e=>`${ea}${St(e)}`;function Hs(e,t,n){let{exercise:s,moment:r}=Ce(t.key),o=r?`${r}\
, ${n}`:n,i=`${s}@${o}`;for(let a=2;e.get(i);a++)i=`${s}@${o} (${a})`;e.place({...t,key:i})}var xe,jt,Ve,Pt,Jt,Kn,Pn,Jn,
pn,Wn,oe,Gr,ta,Yn,na,Nr,sa,ra,Ns,oa,ia,aa,Hr,Ls=class{constructor({journal:t,data:n,words:s,send:r,today:o,notice:i,print:a}){
K(this,oe);K(this,xe);K(this,jt);K(this,Ve);K(this,Pt);K(this,Jt);K(this,Kn);K(this,Pn);K(this,Jn);K(this,pn,Promise.resolve());
K(this,Wn,{calendar:t=>C(this,oe,Gr).call(this,t),"calendar-line":t=>C(this,oe,Gr).call(this,t,xs(t,p(this,jt))),everything:t=>hn(
"notes.json","application/json",Ti(t,p(this,jt))),"check-ins":t=>hn("numbers.csv","text/csv",Gi(t))});N(this,xe,t),N(this,
jt,n),N(this,Ve,s),N(this,Pt,r),N(this,Jt,o),N(this,Kn,i),N(this,Pn,a),N(this,Jn,new Map(n.sections.flatMap(f=>f.keys.map(
h=>[h,f]))))}state(){let t=C(this,oe,Yn).call(this),n=C(this,oe,oa).call(this,t);return{welcome:C(this,oe,ia).call(this,
t,n),section:n?.id??"",due:C(this,oe,aa).call(this,t),plan:C(this,oe,Hr).call(this,`${vt}@`),earlier:t.map(({key:s})=>({
key:s,...Ce(s)})).filter(({exercise:s,moment:r})=>s===vt&&r).map(({key:s,moment:r})=>({title:r,plan:C(this,oe,Hr).call(this,
s)})),something:t.length>0,danger:C(this,oe,na).call(this)}}receive(t){let{take:n,paper:s,country:r=""}=t;if(n==="plan"&&
["us-letter","a4"].includes(s))C(this,oe,Ns).call(this,()=>p(this,Pn).call(this,C(this,oe,Yn).call(this),{paper:s,country:r}));else if(Object.
hasOwn(p(this,Wn),n??""))C(this,oe,Ns).call(this,async()=>p(this,Pt).call(this,{file:await p(this,Wn)[n](C(this,oe,Yn).call(
this))}));else if(typeof t.country=="string")p(this,xe).put($n,{country:r},!0);else if(typeof t.import=="string")C(this,
oe,Ns).call(this,()=>C(this,oe,sa).call(this,t.import));else if(t.restart===!0)C(this,oe,ta).call(this);else return!1;return!0}settled(){
return p(this,pn)}};xe=new WeakMap,jt=new WeakMap,Ve=new WeakMap,Pt=new WeakMap,Jt=new WeakMap,Kn=new WeakMap,Pn=new WeakMap,
Jn=new WeakMap,pn=new WeakMap,Wn=new WeakMap,oe=new WeakSet,Gr=async function(t,n=""){let s=await wi(t,p(this,Ve),p(this,
Jt).call(this),n);return hn(di,"text/calendar",s)},ta=function(){p(this,xe).batch(()=>{for(let t of C(this,oe,Yn).call(this))
Ce(t.key).moment.includes(ea)||(Hs(p(this,xe),t,Lr(p(this,Jt).call(this))),p(this,xe).remove(t.key))})},Yn=function(){return p(
this,xe).entries().filter(({key:t})=>t!==$n)},na=function(){for(let t of Mr){let n=C(this,oe,Nr).call(this,`${t}@`);if(n)
return n}return null},Nr=function(t){let n=p(this,xe).get(t);return n?p(this,Kn).call(this,Ce(t).exercise,n.response):null},
sa=function(t){let{entries:n,notes:s}=$i(t,p(this,jt));p(this,xe).batch(()=>{for(let o of n)C(this,oe,ra).call(this,o)});
let r=X(p(this,Ve)["home-brought"],{n:n.length});p(this,Pt).call(this,{said:[r,...s.map(o=>ut(o,p(this,Ve)))].join(`
`)})},ra=function(t){let n=p(this,xe).get(t.key);n?Ln([n.response,n.confirmed],[t.response,t.confirmed])||Hs(p(this,xe),
t,p(this,Ve)["home-brought-moment"]):p(this,xe).place(t)},Ns=function(t){N(this,pn,p(this,pn).then(t).catch(n=>{p(this,Pt).
call(this,{said:ut(n,p(this,Ve),p(this,Ve)["home-failed"])})}))},oa=function(t){let n=t.reduce((s,r)=>s&&s.at>=r.at?s:r,
null);return n?p(this,Jn).get(n.key):void 0},ia=function(t,n){let s=p(this,Ve);return t.length?n?X(s["home-stopped"],{title:n.
title}):s["home-welcome"]:s["home-empty"]},aa=function(t){let n=p(this,Ve),s=p(this,Jt).call(this),r=Ss(t,s),o=Ds(t,s),i=[];
if(r){let f=Ce(r.entry.key).exercise===vt?n["home-plan-starts"]:n["home-review"];i.push(X(f,{day:St(r.day)}))}return o&&
o.day<=s?i.push(n["home-check-in-now"]):o&&i.push(X(n["home-check-in"],{day:St(o.day)})),i},Hr=function(t){let n=p(this,
xe).get(t),s=p(this,jt).exercises[Ce(t).exercise];return!n?.confirmed||!s||!an(s,n.confirmed)?[]:ys(s,n.confirmed,{plain:!!C(
this,oe,Nr).call(this,t)}).filter(({said:r})=>r.length).map(({heading:r,said:o})=>({heading:r,said:o,words:[]}))};var Rh=2e4;function ca(e,{oninput:t,...n}){let s=c("textarea",{maxlength:Rh,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let o=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+o}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function la(e,t,{words:n,group:s,change:r,remarks:o}){let{opener:i,
long:a,remark:f}=e,h=i?c("b",{id:`${s}-opener`},i):c("span",{},n["own-words"]),l=ca(t??"",{rows:a?8:2,oninput:()=>r(l.value.
trim()?l.value:null),...i&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),u=c("label",{class:"ajar-w\
ords ajar-write"},h,l);return f&&o?c("div",{},u,o(l,e)):u}function fa(e,t,{words:n,change:s}){let r=c("div",{}),o=()=>[...r.
querySelectorAll("textarea")],i=()=>{let m=o().map(y=>y.value).filter(y=>y.trim());s(m.length?m:null)},a=()=>[...r.children].
forEach((m,y)=>{m.querySelector("label > span").textContent=X(n.line,{n:y+1}),m.querySelector("button").setAttribute("ar\
ia-label",X(n["remove-line"],{n:y+1}))}),f=()=>{g(""),o().at(-1).focus()},h=c("button",{type:"button",class:"ajar-link",
onclick:f},n["add-line"]),l=()=>{a(),h.hidden=r.children.length>=e.most},u=m=>{let y=o()[o().indexOf(m)+1];y?y.focus():m.
value.trim()&&!h.hidden&&f()},A=m=>{let y=ca(m,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:D=>{["insertLineBreak","insertParagraph"].includes(D.inputType)&&
(D.preventDefault(),u(y))}});return y},g=m=>{let y=()=>{let V=D.nextElementSibling||D.previousElementSibling;D.remove(),
V||g(""),l(),i(),(V||r.firstElementChild).querySelector("textarea").focus()},D=c("div",{class:"ajar-line"},c("label",{class:"\
ajar-words ajar-write"},c("span",{}),A(m)),c("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(D),l()},
I=t||[];for(let m=0;m<Math.max(e.lines,I.length);m++)g(I[m]??"");return c("div",{class:"ajar-lines"},r,h)}function Xn(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function ha(e,t,n){let{words:s,level:r=3,small:o=!1,folded:i=!1,brief:a=!1,beside:f=[]}=n,h={...Gh,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,u={...n.answers},A=0,g=null,I=0,m=n.
aside??0,y=t.why?c("p",{class:"ajar-why"},t.why):"",D=t.private?c("p",{class:"ajar-private"},t.private):"",V=!1,{example:Y}=t,
H=Y?c("details",{class:"ajar-example"},c("summary",{},s.example),c("p",{},Y)):"",U=c("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),k=c("div",{}),Q=c("div",{class:"ajar-body"}),S=c("section",{class:"ajar-form","aria-labelledb\
y":`${l}-title`},c(`h${r}`,{id:`${l}-title`},t.title),...o||i?[c("div",{class:"ajar-beside"},...f,y?Mh([y],s):""),D]:[y,
D],H,k,Q,U);S.addEventListener("keydown",F=>{F.key!=="Enter"||!(F.ctrlKey||F.metaKey)||!g||(F.preventDefault(),g.next.click())}),
e.replaceChildren(S);function T(){let F=t.items.filter(J=>bt(J,u));if(a){let J=V?F.filter(te=>te.after).map(te=>[te]):[];
return[F.filter(te=>!te.after),...J]}return o&&t.together?[F]:F.map(J=>[J])}let G=F=>{U.replaceChildren(F)},d=Xn(s,G);function E(F,J){
U.replaceChildren(`${F} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{u=J,G(""),n.onChange(u),ue({focus:!0})}},
s["put-back"]))}function B(F,J){u={...u,[F.id]:J},Th(Q),G(""),n.onChange(u),$()}function x(){j(!0),d.begin(),I=setTimeout(
L,8e3)}function L(){I&&(clearTimeout(I),I=0,j(!1),d.end())}function j(F){for(let J of g?.fieldsets??[])J.disabled=F}function $(){
if(!g)return;let{items:F,skip:J,where:te,next:fe,enough:M,whys:W}=g,re=T().length;J.textContent=Z(F)?s["clear-and-skip"]:
s.skip,te.textContent=X(s["question-of"],{n:A+1,all:re}),te.hidden=(o||a)&&re===1,fe.textContent=A===re-1?s.done:s.next,
M.hidden=!O(re),W.hidden=!a||V||!Z(F)}function O(F){return(n.enough==="at once"||A>0)&&A<F-1&&Z(t.items)}function q(){I||
(x(),n.onDone(u))}let Z=F=>F.some(({id:J})=>u[J]!=null);function z(F,J=!0){if(I)return;let te=T();if(A+=F,A>=te.length){
A=te.length-1,q();return}ue({focus:J,again:F<0})}function _(F,J){let te=`${l}-${F.id}`,fe=c("legend",{id:`${te}-ask`},X(
F.ask,u)),M=F.hint?c("p",{class:"ajar-hint",id:`${te}-hint`},F.hint):null,W=[M,J.mark].filter(Boolean).map(({id:w})=>w),
re=F.among?{...F,cards:rn(F,u)}:F,je=h[F.kind](re,Wo(re,u[F.id]),{words:s,level:r+1,group:te,change:w=>B(F,w),say:G,remarks:n.
remarks,isQuick:n.enough==="at once",...J}),Pe={class:`ajar-item ajar-${F.kind}`,tabindex:"-1","aria-describedby":W.join(
" ")||null};return c("fieldset",Pe,fe,M,je)}function ue({focus:F=!1,again:J=!1}={}){let te=T();A=Math.max(0,Math.min(A,te.
length-1));let fe=te[A],M=n.mark?.(fe),W=M?c("p",{class:"ajar-mark",id:`${l}-${fe[0].id}-mark`},M):null,re=c("div",{class:"\
ajar-moves ajar-onward"}),je=A>0?()=>z(-1):null,Pe=fe.map(Oe=>_(Oe,{mark:W,again:J,moves:re,back:je})),w=c("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(I)return;let Oe=u,Dn=Z(fe);u={...u,...Object.fromEntries(fe.map(({id:vn})=>[vn,
null]))},n.onChange(u),z(1),Dn&&E(s.cleared,Oe)}}),v=c("button",{type:"button",class:"ajar-next",onclick:()=>{I||(G(""),
z(1))}}),P=c("p",{class:"ajar-where"}),ae=c("button",{type:"button",class:"ajar-link",onclick:()=>{V=!0,z(1)}},s["add-wh\
y"]),ne=c("button",{type:"button",class:"ajar-link",onclick:q},s.enough);g={items:fe,skip:w,where:P,next:v,fieldsets:Pe,
enough:ne,whys:ae},k.replaceChildren(),re.replaceChildren(v,w),je&&re.append(c("button",{type:"button",class:"ajar-back",
onclick:je},s.back));let ge=Pe.length===1;W&&ge&&Pe[0].lastElementChild.before(W),Q.replaceChildren(P,...W&&!ge?[W]:[],...Pe,
re,...n.enough?[ae,ne]:[]),$(),n.onMove?.(A),F&&(Pe[0].focus({preventScroll:!0}),P.scrollIntoView({block:"nearest"}))}function ke(F){
if(k.replaceChildren(),!F||!n.help||m>F.kinds.length)return null;let J=()=>{m=F.kinds.length+1,n.onAside?.(m),k.replaceChildren(),
Q.querySelector("[tabindex]").focus()},{help:te,needs:fe}=n;return k.append(te.notice(F,{level:r+1,aside:J,needs:fe})),k.
querySelector("[tabindex]")}function we(F,{focus:J=!1,danger:te=null}={}){g=null;let fe=c(`h${r+1}`,{tabindex:"-1"},s["w\
hat-you-said"]);Q.replaceChildren(c("div",{class:"ajar-reflection"},fe,...F.flatMap(W=>qn(W,r+2)),n.below?.()??null),c("\
div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{A=0,ue({focus:!0,again:!0})}},s.change),c("button",{type:"\
button",onclick:()=>{let W=u;u={},A=0,m=0,n.onAside?.(0),n.onStartOver(),ue({focus:!0}),E(s["started-over"],W)}},s["star\
t-over"])));let M=ke(te);J&&(M??fe).focus()}function ye(F){let J=Q.contains(document.activeElement);J&&g&&!I||(L(),u={...F.
answers},F.done?we(F.reflection,{focus:J,danger:F.danger}):(A=F.at??Math.max(0,T().findIndex(te=>te.some(({id:fe})=>u[fe]==
null))),ue()))}let{done:Ue,reflection:R,danger:ee}=n;return ye({answers:u,at:n.at,done:Ue,reflection:R,danger:ee}),{update:ye,
release:L,say:F=>{L(),G(F)}}}var Mh=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function Th(e){for(let t of e.
querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}
var qn=({heading:e,said:t,words:n},s)=>[e?c(`h${s}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(r=>c("li",
{},r))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(r=>c("p",{},r))].filter(Boolean),Gh={ruler(e,t,{group:n,change:s}){
let r=Array.from({length:11},(o,i)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:i,checked:t===i,
onchange:()=>s(i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),c("span",{},`${i}`)));return c("div",{class:"\
ajar-scale"},c("div",{class:"ajar-numbers"},...r),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},"0"),` ${e.
low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:o}){let{chosen:i,
own:a}=t||{chosen:[],own:""},f=()=>r(i.length||a.trim()?{chosen:[...i],own:a}:null),h=e.many?"checkbox":"radio",l=e.cards.
map(A=>c("input",{type:h,name:s,value:A.id,checked:i.includes(A.id),onchange:g=>{e.many?i=i.filter(I=>I!==A.id).concat(g.
target.checked?A.id:[]):(i=[A.id],a="",u&&(u.value="")),f()}})),u=e.own?c("input",{type:"text",value:a,maxlength:500,oninput:A=>{
a=A.target.value,!e.many&&a.trim()&&(i=[],l.forEach(g=>{g.checked=!1})),f()}}):null;return c("div",{class:"ajar-cards"},
c("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((A,g)=>c("label",{class:"ajar-card"},l[g],
c("span",{},A.text))),u?c("label",{class:"ajar-own"},c("span",{},e.own),u):null,u&&e.remark&&o?o(u,e):null)},text:la,list:fa,
date(e,t,{words:n,change:s,say:r}){let o=on(new Date);return c("label",{class:"ajar-words"},c("span",{},n["pick-date"]),
c("input",{type:"date",value:t??"",oninput:({target:i})=>{s(i.value||null),i.value>="1000"&&i.value<o&&r(n["day-past"])}}))}};var Vr=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function ua(e,t,{words:n,level:s,change:r,say:o,again:i,
moves:a,back:f,isQuick:h}){let l={...t},{cards:u,piles:A}=e,g=U=>A.find(k=>k.id===U).text,I=c("div",{class:"ajar-one"});
function m(U,k){l={...l,[U.id]:k},k||delete l[U.id],r(Object.keys(l).length?l:null),k&&o(X(n.moved,{card:Yt(U.text),pile:g(
k)}))}function y(U,{focus:k=!0,back:Q=U?()=>y(U-1):f,onward:S=()=>V(U+1)}={}){let T=u[U],G=X(n["card-of"],{n:U+1,all:u.length}),
d=c("div",{class:"ajar-one-card",role:"group","aria-label":G,tabindex:"-1"},c("p",{class:"ajar-where"},G),c("p",{},T.text)),
E=B=>{m(T,B),S()};a.hidden=!0,I.replaceChildren(d,c("div",{class:"ajar-one-piles"},...A.map(({id:B,text:x})=>Vr(x,()=>E(
B),{"aria-pressed":`${l[T.id]===B}`}))),c("div",{class:"ajar-one-also"},Q?D(n.back,()=>Q()):c("span",{}),D(n["card-out"],
()=>E("")),h?c("span",{}):D(n["card-enough"],()=>Y()))),k&&d.focus({preventScroll:!0})}let D=(U,k)=>Vr(U,k,{class:"ajar-\
link"}),V=U=>U<u.length?y(U):Y();function Y({focus:U=!0}={}){let k=c(`h${s}`,{tabindex:"-1"},n["cards-all"]),Q=(S,T)=>{let G=u.
filter(B=>(l[B.id]??"")===T),d=B=>y(u.indexOf(B),{back:Y,onward:Y}),E=G.map(B=>c("li",{},Vr(B.text,()=>d(B))));return E.
length?[c(`h${s+1}`,{},S),c("ul",{},...E)]:[]};I.replaceChildren(k,c("p",{class:"ajar-hint"},n["cards-all-how"]),...A.flatMap(
({id:S,text:T})=>Q(T,S)),...Q(n["cards-out"],"")),a.hidden=!1,U&&(k.focus({preventScroll:!0}),I.scrollIntoView({block:"n\
earest"}))}let H=u.map(U=>!!l[U.id]).lastIndexOf(!0)+1;return H===u.length||i&&H?Y({focus:!1}):y(H,{focus:!1}),I}function Aa({title:e,close:t,bar:n,parts:s}){let r=()=>{i.close?i.close():i.remove()},o=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=c("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),r())}},n,o,...s,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:r},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var pa=["emergency","crisis","violence","agency","worried","child"],Nh=["crisis","violence"],da='a[href$="#Help-lines"]',
Ge=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function ga(){for(let e of Ge().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Ge().listeners.delete(e),e.shown||(e.shown=t)}}function Hh(e,{zone:t="",
languages:n=[]}){let s=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(s));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:f})=>f===a))??""}function wa(e,t,n){let s=Object.values(t).flatMap(i=>typeof i=="st\
ring"||Array.isArray(i)?i:i?.own??[]);for(let i of Object.values(n)){let a=s.flatMap(h=>cn(h,i)),f=ui(a,i);if(f)return{...f,
kinds:[...new Set(a.map(({kind:h})=>h))].sort()}}let r=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(
n)[0]?.["rulers-at-zero"];return o&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var Yr=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),$r=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
Ia=e=>`tel:${e.match(/\d+/)[0]}`;function ma({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(Ge().countries=
t);let r=()=>Ge().countries,o=()=>Ge().chosen||Hh(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),i=()=>r().find(Q=>Q.code===o());function a(Q){Ge().chosen=Q,ga();for(let{element:S,draw:T}of Ge().
listeners)T(S)}function f(Q,S){return S(Q),Ge().listeners.add({element:Q,draw:S,shown:!1}),queueMicrotask(ga),Q}let h=Q=>f(
c("div",{}),S=>S.replaceChildren(...Q())),l=()=>{let Q=[...r(),{code:"-",country:e["help-elsewhere"]}],S=c("select",{onchange:()=>{
a(S.value),s(S.value)}},...Q.map(T=>c("option",{value:T.code},T.country)));return f(S,()=>{S.value=i()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),S)},u=({say:Q,to:S},T)=>{if(/^(tel|sms):/.test(S))return c("a",
{class:T?"ajar-reach":"ajar-reach ajar-first",href:S},c("span",{},...$r(Q)));let G=c("span",{},Q),d=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":X(e["help-copy-what"],{address:S}),onclick:async()=>{await Lh(S,G)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},G," ",d)},A=Q=>c("li",{},c("p",{class:"ajar-for"},Q.
for_what),c("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...Q.reach.map(u))),g=({emergency:Q,note:S})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),S?c("\
p",{class:"ajar-hint"},S):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:Ia(Q)},X(e["help-call"],{number:Q})))),
I=Q=>h(()=>{let S=i();if(!S)return[c("p",{},e["help-elsewhere-how"])];let T=Q.flatMap(G=>G==="emergency"?g(S):Yr(S,[G]).
map(A));return[c("ul",{class:"ajar-help-lines"},...T)]});function m(){Aa({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},l(),Kr({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),I(pa),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:Q,text:S,now:T,lines:G,kinds:d,
countries:E},{level:B,aside:x,needs:L}){return E&&!k()&&(Ge().countries=E),c("section",{class:"ajar-danger"},c(`h${B}`,{
tabindex:"-1"},Q),c("p",{},S),d.length?null:L?.()??null,l(),I(G),c("ul",{class:"ajar-todo"},...T.map(j=>c("li",{},j))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let D=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:m},e["help-get"]);function V({emergency:Q,...S}){let G=Nh.map(E=>Yr(
S,[E])[0]?.reach??[]).flatMap(E=>["tel:","sms:"].map(B=>E.find(({to:x})=>x.startsWith(B))));return[{say:X(e["help-call"],
{number:Q}),to:Ia(Q)},...G.filter(Boolean)]}let Y=(Q=`${e["help-line"]} `)=>h(()=>{let S=i(),T=(S?V(S):[]).flatMap(({say:E,
to:B},x)=>[x?" · ":"",c("a",{href:B},...$r(E))]),G=c("button",{type:"button",class:"ajar-link",onclick:m},e["help-get"]),
d=c("span",{class:"ajar-off-paper"},T.length?" · ":"",G);return[c("p",{class:"ajar-help-line"},Q,...T,d)]});function H(Q){
if(!k())return;let[S]=[...Q.querySelectorAll(da)].reverse();S?.closest("p, ul").after(Y(""));for(let T of Q.querySelectorAll(
"details"))T.open=T.querySelector("summary").textContent===i()?.country}let U=()=>h(()=>{let Q=i();return Q?[c("p",{},c(
"b",{},`${e["help-title"]}, ${Q.country}`)),c("p",{},`${e["help-danger"]} ${X(e["help-call"],{number:Q.emergency})}`),c(
"ul",{},...Yr(Q,pa).map(({for_what:S,name:T,reach:G,hours:d})=>c("li",{},...$r(`${S}: ${T}. ${G.map(({say:E})=>E).join("\
 · ")}. ${d}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),k=()=>r().length>0;return{open:m,notice:y,button:D,line:Y,addNumbers:H,
text:U,choose:a,code:o,isKnown:k}}var Kr=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ca(e){if(Ge().open){Ge().open=e;return}Ge().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(da)&&(t.preventDefault(),t.stopPropagation(),Ge().open())},{capture:!0})}async function Lh(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Vs(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ya="about:blank";function Pr(e){ya=e}function Jr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ya)}function Ea(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Jr()))},{capture:!0})}function Ba(e,t,{words:n,group:s,change:r,say:o}){let i={...t},a={},f=e.piles.map(g=>(a[g.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:I=>{I.preventDefault(),I.currentTarget.classList.add("ajar-over")},ondragleave:I=>I.currentTarget.
classList.remove("ajar-over"),ondrop:I=>{I.preventDefault(),I.currentTarget.classList.remove("ajar-over");let m=u[I.dataTransfer.
getData("text/plain")]?.[g.id];m&&!m.matches(":disabled")&&(m.checked=!0,l(m.dataset.card,g))}},a[g.id]))),h=()=>e.piles.
forEach(g=>{a[g.id].textContent=X(n["pile-count"],{pile:g.text,n:Object.values(i).filter(I=>I===g.id).length})}),l=(g,I)=>{
i[g]=I.id,h(),r({...i}),o(X(n.moved,{card:Yt(e.cards.find(m=>m.id===g).text),pile:I.text}))},u={},A=e.cards.map(g=>{u[g.
id]={};let I=`${s}-${g.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:m=>m.dataTransfer.setData(
"text/plain",g.id)},c("legend",{},g.text),c("div",{class:"ajar-into"},...e.piles.map(m=>{let y=c("input",{type:"radio",name:I,
value:m.id,"data-card":g.id,checked:i[g.id]===m.id,onchange:()=>l(g.id,m)});return u[g.id][m.id]=y,c("label",{},y,c("spa\
n",{},m.text))})))});return h(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...f),...A)}var ka=e=>e;function Qa(e){ka=e}function gn(e,t){e.innerHTML=ka(t)}var Xr=["open","closed","half-open"],Vh=2,Yh=90,$h=31,Kh=2147483647,qr=3,Ys="none",ba=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Ph=/[“”„«»"' \t\n]/g,Sa=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Jh=["i","im","id","ill","ive","its","we",
"were","well"],Wh=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Xh=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Wr=new WeakMap;function qh(e,t){let n=va(t),{sentences:s,forms:r,at:o}=Zh(e,n);if(o<0||r[o].name===Ys)return{kind:"",reason:"",
notes:[],remarks:[]};let i=ru(su({sentences:s,forms:r,at:o},n),n.learned),{name:a,start:f,end:h}=r[o],l=ou(i,a,_r(e,s[o],
f,h),t),u=iu(e,s,n),g=[i==="open"&&u.some(I=>I.name!=="two-at-once")?"":l,...u.map(I=>I.remark)].filter(Boolean);return{
kind:i,reason:l,notes:u,remarks:g.slice(0,Vh)}}function _h(e,t){let n=va(t),s=t["about-statements"],r=Ua(uu(e)),o=Object.entries(n.blame).map(([m,y])=>({name:m,places:r.
flatMap(D=>au(m,y,D,n))})),i=new Set(o.flatMap(({places:m})=>m.map(({sentence:y})=>y))),a=[],f="";for(let{name:m,places:[
y]}of o){if(!y)continue;let D=cu(e,y,n.quotedTo[m]);a.length||(f=lu(m,e,y,n)),a.push({name:m,words:D,remark:X(s.blame[m].
say,{words:D})})}let h=a.map(m=>m.name),l=r.filter(m=>!i.has(m)),u=Object.keys(n.parts).filter(m=>(m==="seen"?l:r).some(
({line:y})=>At(n.parts[m],y))),A=u.map(m=>s.parts[m]).join(", "),g=u.length?X(s.mirror,{parts:A}):"",I=[g,a.length?`${a[0].
remark} ${f}`:""].filter(Boolean);return{parts:u,mirror:g,blame:h,notes:a,rewording:f,remarks:I}}function Da({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(o=>cn(n,o).length)?[]:e==="question"?qh(n,s.coach).remarks:_h(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function va(e){return Wr.has(e)||Wr.set(e,zh(e)),Wr.get(e)}function zh(e){let t=Bs(
e.lists),n=a=>Object.fromEntries(Object.entries(a).map(([f,h])=>[f,lt(h,t)])),{limit:s,unit:r,forms:o,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:lt(e.echoes,t),stated:lt(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:o,weights:Xr.map(a=>Un(i[a]))},passes:lt(e.passes,t),quotes:lt(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function At(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Zh(e,t){let n=Ua(e),s=n.map(h=>eu(h,t)),r=h=>n.map((l,u)=>u).filter(h),o=r(h=>n[h].
mark==="?"),i=o.filter(h=>xa(n[h])>=qr),a=r(h=>!["none","echo","short"].includes(s[h].name)),[f]=[i,o,a].filter(h=>h.length).
map(h=>h.at(-1));return{sentences:n,forms:s,at:f??n.length-1}}var $s=e=>e.trim().split(" ").slice(0,-1),xa=({line:e})=>$s(
e).length-1;function eu({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:o,stated:i}){for(let[l,u]of Object.entries(
n)){let A=At(u,e);if(A)return{name:l,start:A[0],end:A[1]}}let a=Object.entries(s).map(([l,u])=>({name:l,place:At(u,e)})).
filter(({place:l})=>l).map(({name:l,place:[u,A]})=>({name:l,start:u,end:A}));if(a.length){let l=a.reduce((u,A)=>A.start<
u.start?A:u);return["what","how","why","when"].includes(l.name)?(i.lastIndex=l.start,t!=="?"&&i.test(e)?{...l,name:Ys}:e.
slice(2,l.start).split(" ").filter(Boolean).some(g=>!r.has(g))?{...l,name:`${l.name}-mid`}:l):l.name!=="wonder"&&t!=="?"?
{...l,name:Ys}:l}let f=Fa($s(e).slice(1),r).length>qr?"echo":"short";return{name:t==="?"&&At(o,e)?f:Ys,start:2,end:e.length}}
function Fa(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function tu({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:o}=e[n],i=Fa($s(r).slice(1),s),a=$s(r.slice(t[n].start)),f=["what","how","why","tell","half-open"],h=t.filter(
({name:l},u)=>u!==n&&(e[u].mark==="?"||f.includes(l)));return[...i,...[2,3].map(l=>`> ${a.slice(0,l).join(" ")}`),...[1,
2].map(l=>`$ ${i.slice(-l).join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...h.map(({name:l})=>`beside ${l}`)]}function nu(e){let t=0;for(let n of e)t=(t*$h+n.codePointAt(
0))%Kh;return t}function su(e,t){let{forms:n,weights:s,unit:r}=t.learned,o=n[e.forms[e.at].name]??Xr.map(()=>0),i=new Set(
tu(e,t).map(f=>nu(f)%s[0].length)),a=r/Math.sqrt(i.size);return o.map((f,h)=>f+[...i].reduce((l,u)=>l+s[h][u],0)*a)}function ru(e,{
limit:t}){let[n,s]=[...e].sort((r,o)=>o-r);return n-s>=t?Xr[e.indexOf(n)]:""}function ou(e,t,n,s){let r=s["about-questio\
ns"];return e==="closed"?r[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?X(r[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":X(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function iu(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,o=t.filter(
f=>f.mark==="?"),i=o.length?o:t.slice(-1),a=[];return Object.entries(s).flatMap(([f,h])=>{let l=i.map(A=>({sentence:A,place:At(
h,A.line)})).find(({place:A})=>A);if(l){let A=_r(e,l.sentence,...l.place);return a.some(g=>g.includes(A))?[]:(a.push(A),
[{name:f,words:A,remark:X(r[f],{words:A})}])}let u=i.filter(A=>xa(A)>=qr).length>1;return f==="two-at-once"&&u?[{name:f,
words:"",remark:r[f]}]:[]})}function au(e,t,n,{passes:s,quotes:r,unless:o}){if(At(r,n.line))return[];let i=Qs(s,n.line),
a=At(t,i);return!a||o[e]&&At(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}function cu(e,{sentence:t,start:n,end:s},r){let o=r&&
At(r,t.line.slice(n,s));return _r(e,t,n,o?n+o[1]:s)}function lu(e,t,n,s){let r=s.data["about-statements"].blame[e],o=fu(
e,t,n,s),i=o>0?hu(t,n.sentence,o):"",a=e==="ultimatum"&&jn(i).line.split(" ").some(l=>Jh.includes(l)),h=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return i&&h&&!a?X(h,{rest:i}):r.otherwise}function fu(e,t,{sentence:n,
start:s,end:r},{verbs:o,acts:i}){let{line:a}=n,f=a.slice(s,r).trim().split(" "),h=f[0]==="you"||f[0]==="u",l=g=>h&&f.slice(
1,1+g.length).join()===g.join(),u=0;e==="need-you-to"&&f.at(-1)==="to"&&!f.includes("not")&&(u=r);let A=l(["never"])&&o.
has(f[2])||l(["always"])&&i.has(f[2]);if(e==="always"&&A&&(u=a.indexOf(` ${f[2]} `,s)+1),e==="makes"&&l(["make","me","fe\
el"])&&(u=a.indexOf(" feel ",s)+6),e==="feel-you"){let g=a.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
u=g<0?0:s+g+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(s))){let[[g],[,I]]=[n.places[s],n.places[r-1]];
t.slice(g,I).includes(",")&&(u=s+f.slice(0,3).join(" ").length+1)}return u<a.length-2?u:0}function hu(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Xh,1),r=s.replace(Sa," ").replace(/^ +| +$/g,"");return[...r].length<=Yh?r:""}var _r=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Sa," ").replace(Wh,"");function Ua(e){let{line:t,places:n}=jn(e),s=[],
r=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);if(!(!i&&o<t.length)){if(o>r){let[
a]=n[r],[,f]=n[o-1],h=i?n[o]:[f,f];s.push({line:`^ ${t.slice(r,o)}. `,places:[[a,a],[a,a],...n.slice(r,o),h,h],mark:i?e.
slice(...n[o]):""})}r=o+2}}return s}function uu(e){return e.replace(ba,"").replace(Ph,"")?e.replace(ba,t=>" ".repeat(t.length)):
e}var Au=1200;function ja(e,{words:t,find:n}){let s=c("div",{"aria-live":"polite"}),r=c("p",{class:"ajar-hint"}),o=c("div",
{class:"ajar-remarks"},s,r),i=0,a=[],f=u=>{window.ajarNoRemarks=u,a=[],l()},h=(u,A)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>f(A)},u);function l(){let u=window.ajarNoRemarks===!0,A=u||!e.value.trim()?[]:n(e.value);A.length&&
A.join(`
`)===a.join(`
`)||(a=A,s.replaceChildren(...A.map(g=>c("p",{},g))),u?r.replaceChildren(h(t["remarks-on"],!1)):A.length?r.replaceChildren(
`${t["remarks-limits"]} `,h(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(l,Au)}),o}function Ks(e,t,n){let s=zr(e,t,n),r=!n||!!s?.kinds.length;return{danger:s,reflection:ys(e,t,{plain:r})}}function zr({items:e},t,n){
let s=n&&wa(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Zr(e,{words:t,label:n,question:s,act:r}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(l,u)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),u()}},l),f=a(t["home-no"],()=>{}),h=c("div",{class:"\
ajar-moves"},f,a(n,r));e.replaceChildren(c("p",{},s),h),f.focus()}function Ps(e){let n=c("button",{type:"button",onclick:()=>Zr(
s,e)},e.label),s=c("div",{class:"ajar-twice"},n);return s}function Js(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let f of["pointerup","pointercancel","keyup","blur"])addEventListener(f,a,{signal:i.signal,capture:f!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return r}function Oa(e,t){let n=a=>[...e.querySelectorAll(
a)],s=n("details[open] > summary").map(a=>a.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=s.includes(a.textContent);if(r===!1)return;let o=n("summary, button").
find(a=>a.textContent===r),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Ra({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=c("span",{}),o=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),f=c("div",{}),h=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,a,f),l={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},u=l,A=!1,g=!1,I=!1,m=!1,y=!1,D=(R,ee,F={})=>c(
"button",{type:"button",onclick:ee,...F},R),V=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>L()}),Y=D(
e["keep-open"],()=>L(),{class:"ajar-link"}),H=c("div",{class:"ajar-offer"}),U=!1,k=R=>{R.tabIndex=-1,R.focus()},Q=()=>f.
querySelector(".ajar-change"),S=()=>l.state==="kept"&&!l.reopen;function T(R,ee=R){o.dataset.short=ee,r.textContent!==R&&
(r.textContent=R)}function G(){let R=l.problem?e["keep-unsaved"]:e["keep-saving"],[ee,F]={none:[e["notice-alone"],e["not\
ice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:
[R],lost:[e["keep-lost"]]}[y?"lost":l.state];o.classList.toggle("ajar-state-lost",y),T(ee,F),o.dataset.longest=l.state===
"kept"?e["keep-saved"]:"",i.textContent!==l.problem&&(i.textContent=l.problem),i.hidden=!l.problem,d()}function d(){let R=n&&
l.state==="none"&&!A,[ee,F]=l.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];V.setAttribute(
"aria-label",ee),V.replaceChildren(c("span",{class:"ajar-long"},ee),c("span",{class:"ajar-short"},F)),V.hidden=!R||U,Y.hidden=
!R||!l.exists,H.hidden=!R||m,h.hidden=R&&i.hidden&&!a.textContent}function E(){let R=()=>{m=!0,G(),k(o)};return H.replaceChildren(
c("p",{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},D(e["keep-nothing"],R),D(e["keep-offer-yes"],L))),H}function B(){
l={...l,saved:!1},G()}function x(){G(),u=l,S()?f.replaceChildren(g?z("change"):we()):l.state!=="none"?f.replaceChildren(
z("unlock")):A?f.replaceChildren(z(l.exists?"open":"start")):f.replaceChildren(n?"":m?q():O())}let L=()=>{A=!0,a.textContent=
"",x(),h.scrollIntoView({block:"nearest"}),f.querySelector("input").focus()},j=()=>l.hosted?c("p",{},e["keep-hub"]):null,
$=()=>l.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function O(){return c("div",
{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[l.exists?"keep-there":"keep-why"]),j(),c("d\
iv",{class:"ajar-moves"},D(e["keep-nothing"],()=>{m=!0,x(),k(o)}),D(e[l.exists?"keep-open":"keep-start"],L)))}let q=()=>c(
"p",{},D(e[l.exists?"keep-open":"keep-start"],L,{class:"ajar-link"}));function Z(){let ee=["none","weak","fair","good","\
strong"].map(F=>e[`keep-strength-${F}`]).reduce((F,J)=>J.length>F.length?J:F);return c("p",{class:"ajar-strength","aria-\
live":"polite","data-longest":ee},c("span",{},e["keep-strength-none"]))}function z(R){let ee=R==="start"||R==="change",F={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[R],J=c("input",{id:`${s}-word\
s`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{ee&&t({strength:J.value})}}),te=c("inpu\
t",{id:`${s}-again`,type:"password",spellcheck:"false"}),fe=c("div",{},c("label",{for:`${s}-again`},e["keep-again"]),te),
M=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),W=c("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:l.
place,onchange:()=>t({place:W.value})}),re=Z(),je=()=>{if(!J.value){J.focus();return}if(M.hidden=!0,ee&&J.type==="passwo\
rd"&&te.value!==J.value){M.textContent=e["keep-again-differs"],M.hidden=!1,te.focus();return}R==="change"?t({change:J.value},
{awaited:!0}):t({[R==="start"?"keep":"unlock"]:J.value,place:W.value},{awaited:!0}),T(e["keep-opening"]),J.value="",te.value=
"",re.firstChild.textContent=e["keep-strength-none"]},Pe=()=>{A=!1,g=!1,x(),R==="change"?Q().focus():k(o)},w=c("details",
{},c("summary",{},e["keep-where"]),c("label",{for:`${s}-place`},e["keep-place"]),W);return c("form",{class:"ajar-ask",onsubmit:v=>{
v.preventDefault(),je()}},c(l.state==="locked"?"h1":"p",{class:"ajar-title"},F),j(),R==="start"&&n?c("p",{},e["keep-why"]):
null,R==="start"?$():null,R==="change"?c("p",{},e["keep-change-how"]):null,ee?c("p",{},e["keep-no-way-back"]):null,R==="\
start"&&l.here==="browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${s}-words`},e[R==="change"?"keep-new":"keep\
-passphrase"]),c("p",{class:"ajar-hint",id:`${s}-how`},e[ee?"keep-how":"keep-how-open"]),J,ee?re:null,ee?fe:null,c("labe\
l",{class:"ajar-card"},c("input",{type:"checkbox",onchange:({target:v})=>{J.type=v.checked?"text":"password",fe.hidden=v.
checked,M.hidden=!0}}),c("span",{},e["keep-see"])),ee?M:null,R==="change"||l.here?null:w,c("div",{class:"ajar-moves"},R===
"unlock"?null:D(e["keep-not-now"],Pe),c("button",{type:"submit"},F)),ee?null:ke(),R==="start"&&l.here?ue():null)}let _=()=>c(
"div",{},D(e["keep-copy"],()=>t({take:"sealed"})));function ue(){let R={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},ee=c("input",{type:"file",onchange:async()=>{let te=new Uint8Array(await ee.files[0].arrayBuffer()),fe=()=>t(
{bring:te},{awaited:!0});ee.value="",l.exists?Zr(J,{...R,act:fe}):fe()}}),F=c("label",{class:"ajar-words"},c("span",{},e["\
keep-bring"]),ee),J=c("div",{class:"ajar-twice"},F);return J}function ke(){let R=Ps({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summary",{},e["keep-forgot"]),c("p",{},e["keep-f\
orgot-how"]),...l.here?[c("p",{},e["keep-copy-forgot"]),_(),ue()]:[],c("p",{},e["keep-erase-how"]),R)}function we(){let R=c(
"select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(R.value)})},...[...new Set([5,15,30,60,l.minutes])].sort((ee,F)=>ee-
F).map(ee=>c("option",{value:ee,selected:ee===l.minutes},X(e["keep-minutes"],{n:ee}))));return c("div",{class:"ajar-kept"},
D(e["keep-lock"],()=>{T(e["keep-opening"]),t({lock:!0},{awaited:!0})}),D(e["keep-change"],()=>{g=!0,I=!1,x(),f.querySelector(
"input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"status"},I?e["keep-changed"]:""),c("details",
{},c("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[c("p",{},e["keep-copy-how"]),_()]:[c("p",{},l.place)],l.
copied?c("p",{},X(e["keep-copied"],{program:l.copied})):null,c("label",{for:`${s}-minutes`},e["keep-idle"]),R))}function ye(R){
if(R.strength!=null){let ee=f.querySelector(".ajar-strength > span");ee&&(ee.textContent=R.strength);return}if(R.changed){
g=!1,x(),f.querySelector(".ajar-changed").textContent=e["keep-changed"],I=!0,Q().focus();return}l={...l,...R},l.state===
"kept"&&(A=!1),S()||(g=!1),G(),Ue()}let Ue=Js(f,()=>{let R=u;if(R.state===l.state&&R.exists===l.exists&&R.minutes===l.minutes&&
R.here===l.here&&!!R.reopen==!!l.reopen&&!!R.hosted==!!l.hosted&&f.firstChild){u=l;return}let F=A&&R.place!==l.place;x(),
R.state!==l.state&&R.state!=="none"?k(o):F&&f.querySelector("input").focus()});return x(),{line:o,small:V,opener:Y,more:h,
offer:E,setStart:R=>{U=R,G()},update:ye,begin:B,setLost:R=>{y=R,G()},say:R=>{a.textContent=R,h.hidden=!1}}}function Ma(e,{sentence:t,wide:n,narrow:s,columns:r,rows:o},i){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(h,l)=>{let u=c("div",{class:`ajar-picture ajar-${l}`,role:"img","aria-label":t});return gn(u,
h),u.firstElementChild.setAttribute("aria-hidden","true"),u},f=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(s,"narrow"),c("details",{open:f},c("summary",{},i.table),
c("table",{},c("thead",{},c("tr",{},...r.map(h=>c("th",{scope:"col"},h)))),c("tbody",{},...o.map(([h,...l])=>c("tr",{},c(
"th",{scope:"row"},h),...l.map(u=>c("td",{},u??"–")))))))))}function Ta({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!bt(s,n)))if(s.kind==="choice"){let i=(s.among?
rn(s,n):s.cards).map(f=>f.id).filter(f=>r.chosen.includes(f)),a=r.own?.trim()?r.own:"";(i.length||a)&&(n[s.id]={chosen:i,
own:a})}else if(s.kind==="sort"){let o=s.cards.filter(i=>r[i.id]).map(i=>[i.id,r[i.id]]);o.length&&(n[s.id]=Object.fromEntries(
o))}else if(s.kind==="list"){let o=r.filter(i=>i.trim());o.length&&(n[s.id]=o)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Ga=(e,t)=>X(e.ask,t);var pu=new Set(["autorestarting","dead","restarting","terminating"]),gu=4e3;function Na({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let o=0,i=(f,h)=>{
pu.has(h)&&t()},a=(f,h)=>{clearTimeout(o),h==="disconnected"?t():h==="connecting"?o=setTimeout(t,gu):n()};return s.connect(
i),r.connect(a),()=>{clearTimeout(o),s.disconnect(i),r.disconnect(a)}}function Ha({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([f,h])=>{let l=Ta(f,h),u=f.items.filter(A=>A.id in l).map(A=>[Ga(A,l),...tt(A,l[A.id])].join(`
`));return[f.title,...u].join(`

`)}).join(`


`);async function o(f){let h=r(),l=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});l.value=h,f.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(h)}catch{if(f.append(l),l.select(),!document.execCommand("\
copy"))return}f.querySelector("[role=status]").textContent=e["lost-copied"]}function i(f={}){let h=c("div",{class:"ajar-\
lost",hidden:!s,...f},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>o(h)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(h),h}function a(f){s=f;for(let h of n)h.hidden=!f}return{line:i,set:a,isLost:()=>s,forget:f=>n.delete(
f)}}function La(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=c("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([o,i])=>c("option",{value:o,selected:o===n},i)));return c(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Va(e,{words:t,send:n,open:s,help:r}){let o=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),i=Xn(
t,H=>o.replaceChildren(H)),a=H=>{i.begin(),n(H)},f=c("div",{}),h={},l="",u=0,A=La(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},f),o);let g=(H,U)=>c("button",{type:"button",onclick:U},H),I=H=>c("div",{class:"\
ajar-reflection"},...H.flatMap(U=>qn(U,3))),m=(H,U,k)=>Ps({words:t,label:H,question:U,act:()=>a(k)}),y=()=>{let H=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{H.files[0]&&a({import:await H.files[0].text()}),H.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),H)},D=Js(f,()=>{let H=JSON.stringify(h);H!==l&&
(l=H,Oa(f,V))});function V(){let H=(Q,S)=>g(S,()=>a({take:Q})),U=u>(h.danger?.kinds.length??0)?null:h.danger,k=()=>{u=U.
kinds.length+1,V(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(U?r.notice(U,{level:2,aside:k}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},h.welcome),h.section?c("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(h.section))):
"",h.due?.length?c("ul",{},...h.due.map(Q=>c("li",{},Q))):"",h.plan?.length?c("h2",{},t["home-plan"]):"",h.plan?.length?
I(h.plan):"",h.plan?.length&&!U?r.line():"",...(h.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:S})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${Q}`),I(S))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...U?[]:[g(t["home-take-plan"],()=>a({take:"plan",paper:A.value(),country:r.
code()})),A.element(),H("calendar",t["home-take-calendar"]),h.danger?"":H("calendar-line",t["home-take-calendar-line"])],
H("check-ins",t["home-take-check-ins"]),H("everything",t["home-take-everything"])),y()),h.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),m(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),m(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:H=>{i.end(),h=H,D()},settle:i.end,say:(H,U="")=>{
i.end();let k=c("div",{class:"ajar-text"});gn(k,U),o.replaceChildren(H,k),o.scrollIntoView({block:"nearest"})}}}function Ya({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Kt(n)],{type:t}));c("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var In=(...e)=>e.map(([t,n,s={}])=>An("path",{class:t,d:n,...s})),_n=(e,...t)=>An("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Iu=(e,t,n,s)=>An("circle",{class:e,cx:t,cy:n,r:s}),du={cup:()=>_n("88 74 46 56",...In(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>_n("296 12 176 168",...In(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>_n("136 24 136 140",...In(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Iu("glow",234,94,4),...In(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>_n("312 66 80 120",...In(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>_n("190 66 72 100",An("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),An("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...In(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},$a=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:o,picture:i})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(s)},du[i](),c("span",{},c("b",{},r)," ",c("span",{},o))))));function Ka(e,{open:t,
opener:n}){let s=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),$a(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},s,n??null))}var Pa=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),$a(e.doors,t)),
Ja=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),wu=4e3,mu=6e3,Cu=6;function Wa(e){
let t=0,n=0,s=c("p",{class:"ajar-breath"}),r=c("div",{class:"ajar-circle","aria-hidden":"true"}),o=c("button",{type:"but\
ton",onclick:()=>t?l():h()},e.begin);function i(A,g){s.textContent=A,r.dataset.breath=g}function a(){if(n===Cu){l(),s.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(f,wu)}function f(){i(e.out,"out"),t=setTimeout(a,mu)}function h(){n=0,o.textContent=
e.stop,a()}function l(){clearTimeout(t),t=0,o.textContent=e.begin,i("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},r,s),o,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(A=>c("li",{},A))))),stop:l}}window.ajarShown??(window.ajarShown=new WeakMap);var zn=window.ajarShown,Xa="needs@",qa=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),yu={};function Eu(){let e=document.getElementById("ajar-style")??document.head.appendChild(c("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function _a({model:e,el:t}){Eu();let n=e.get("pages"),s=e.
get("words"),r=new Map,o=new Map,i=new Map,a=[],f=w=>a.push(w),h=null,l=!1,u=!1,A=!1,g=!1,I=new Map,m=new Map,y=Math.min(
e.get("page"),n.length-1);t.classList.add("ajar");let D=c("div",{class:"ajar-page"}),V=w=>n.flatMap(({blocks:v})=>v).find(
v=>v.kind==="exercise"&&v.key===w)?.exercise,Y=Ha({words:s,answered:()=>[...o].map(([w,{answers:v}])=>[V(w),v]).filter(([
w,v])=>w&&Object.keys(v??{}).length)}),H=0,U=w=>{if(clearTimeout(H),H=0,Y.set(w),h?.setLost(w),w)for(let v of i.keys())r.
get(v)?.release()},k=(w,{awaited:v=!1}={})=>{try{e.send(w)}catch{U(!0);return}v&&!H&&(H=setTimeout(()=>U(!0),8e3))},Q=!1;
function S(){Q||(Q=!0,window.ajarDangers?T():k({dangers:!0}))}let T=()=>{for(let w of Object.values(window.ajarDangers.dangers))
Vs(bs(w))};function G({key:w,exercise:v},P){if(!(window.ajarDangers||Y.isLost())||!an(v,P))return;let ae=et(v,P),ne=Ks(v,
ae,window.ajarDangers);R(w,{answers:ae,done:!0,...ne}),I.set(w,qa(o.get(w))),r.get(w).update(o.get(w)),r.get("made")?.update()}
let d=ma({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>E(),onCountry:w=>k({country:w})}),E=()=>{
k({forget:!0}),Jr()},B=(w,v,P)=>(r.set(w.key,P),o.has(w.key)&&P.update(o.get(w.key)),v),x={html:w=>L(w.html),home(w){let v=c(
"div",{});return B(w,v,Va(v,{words:s,send:ae=>{ae.import&&r.get("chart")?.begin(),k(ae)},open:ae=>{let ne=n.find(ge=>ge.
section===ae&&ge.blocks.some(({key:Oe})=>o.get(Oe)?.done===!1));we(ne?.id??ae)},help:d})),k({home:w.key}),v},gate(w){let v=c(
"div",{class:"ajar-text ajar-gate"}),[P,se]=g?[c("p",{},s["gate-left-out"]),[d.button(),ye(),O()]]:[L(A?w.short:w.html),
Z()],ae=c(`h${w.level??2}`,{},w.title);return v.append(ae,P,c("div",{class:"ajar-moves"},...se.filter(Boolean))),g||P.after(
c("p",{class:"ajar-gate-ask"},s["gate-ask"])),f(()=>{A=!0}),v},made:w=>{let v=c("div",{class:"ajar-made"}),P=()=>v.replaceChildren(
..._(w.section));return r.set("made",{update:P}),P(),v},exercise(w){if(w.invites&&g)return c("div",{class:"ajar-text"},c(
`h${w.level}`,{},w.exercise.title),c("p",{},s["gate-left-out"]),O());let v=c("div",{}),P=Y.line(h?{}:{role:"alert"});i.set(
w.key,v);let se=(ne,ge)=>{h?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Oe=window.ajarSent;
m.set(w.key,Oe),k({key:w.key,...ne,sent:Oe},{awaited:ge}),!(!ge||!Y.isLost())&&(U(!0),P.scrollIntoView({block:"nearest"}))};
if(r.set(w.key,ha(v,w.exercise,{words:s,level:w.level,small:w.quick,folded:n.length>1,brief:w.brief,sort:w.quick||n.length>
1&&!W()?ua:Ba,enough:w.quick?"at once":"later",remarks:(ne,ge)=>ja(ne,{words:s,find:Oe=>Da(ge,Oe,window.ajarDangers)}),...o.
get(w.key),help:d,needs:()=>ye(w.needs),below:()=>ke(w.key),onAside:ne=>R(w.key,{aside:ne}),onChange:ne=>{S(),R(w.key,{answers:ne,
done:!1}),se({answers:ne,done:!1},u)},onMove:ne=>R(w.key,{at:ne}),onDone:ne=>{G(w,ne),se({answers:ne,done:!0},!0),w.key.
startsWith("check-in@")&&r.get("chart")?.begin()},onStartOver:()=>{R(w.key,{answers:{},done:!1}),se({remove:!0})}})),v.firstElementChild.
append(P),f(()=>Y.forget(P)),!w.folded)return v;let ae=Object.keys(o.get(w.key)?.answers??{}).length>0;return c("details",
{open:ae},c("summary",{},s["check-in-now"]),v)},chart(w){let v=c("div",{class:"ajar-chart-block"}),P=c("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),{begin:se,end:ae}=Xn(s,ge=>P.replaceChildren(ge)),ne=ge=>{ae(),Ma(v,ge,s)};
return r.set(w.key,{update:ne,begin:se,end:ae}),o.has(w.key)&&ne(o.get(w.key)),se(),k({chart:w.key}),c("div",{},v,P)},start:w=>Ka(
w,{open:we,opener:h?.opener}),doors:w=>Pa(w,{open:we}),onward:w=>Ja(w,{open:we}),breathing(w){let{element:v,stop:P}=Wa(w);
return f(P),v},notice(w){if(Ea(()=>k({forget:!0})),!w.leave)return c("div",{class:"ajar-notice"},c("p",{},w.text));let v=c(
"div",{class:"ajar-leave"},d.button(),Kr({words:s,leave:E}));Ca(d.open),h=Ra({words:s,send:k,isQuiet:n.length>1});let P=document.
createDocumentFragment();return P.append(c("div",{class:"ajar-notice"},c("div",{},h.line,h.small),v),c("div",{class:"aja\
r-on-paper"},d.text()),h.more),P}};function L(w){let v=c("div",{class:"ajar-text"});return gn(v,w),d.addNumbers(v),v.addEventListener(
"click",P=>{let se=P.target.closest("a"),ae=n.findIndex(({id:ne})=>ne&&se?.getAttribute("href")===`${ne}.ipynb`);ae<0||(P.
preventDefault(),te(ae))}),v}function j(w){g=w,A=!0,F({focus:!0})}let $=(w,v)=>c("button",{type:"button",onclick:v},w),O=()=>$(
s["gate-again"],()=>j(!1));function q(){j(!1),n[y].blocks.some(({invites:v})=>v)||te(y+1)}let Z=()=>[$(s["gate-no"],()=>j(
!0)),$(s["gate-unsure"],()=>j(!0)),$(s["gate-yes"],q)],z=w=>n.filter(v=>v.section===w).flatMap(v=>v.blocks.filter(({kind:P})=>P===
"exercise")),_=w=>{let v=z(w).filter(({key:se})=>o.get(se)?.done).flatMap(({key:se,exercise:ae})=>[c("h2",{},ae.title),...o.
get(se).reflection.flatMap(ne=>qn(ne,3))]),P=c("p",{},s["made-nothing"]);return[c("h1",{},s["made-title"]),...v.length?v:
[P]]},ue=w=>{let v=z(w);return v.length>0&&v.every(({key:P})=>o.get(P)?.done)};function ke(w){let v=w.startsWith("plan@")&&
d.isKnown()?d.line():"";return c("div",{class:"ajar-below"},v,h?.offer()??"")}let we=w=>te(n.findIndex(v=>v.id===w));function ye(w){
let v=n.findIndex(({aside:se,blocks:ae})=>!se&&ae.some(({key:ne})=>ne===Xa));return v<0?w?c("p",{},c("a",{href:w},s["hel\
p-needs"])):null:c("button",{type:"button",onclick:()=>{te(v);let se=i.get(Xa).querySelector("h2");se.tabIndex=-1,se.focus()}},
s["help-needs"])}for(let[w,v]of Object.entries(yu))x[w]=P=>{let se=c("div",{}),ne=v(se,P,{words:s,send:k,onDispose:f,model:e,
exerciseOf:V,formOf:ge=>i.get(ge)});return B(P,ne.element??se,ne)};let Ue=w=>n[y].blocks.find(v=>v.kind===w),R=(w,v)=>o.
set(w,{...o.get(w),...v}),ee=()=>{for(let w of a.splice(0))w()};function F({focus:w=!1}={}){if(ee(),r.clear(),l){D.replaceChildren(
h?"":c("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(D.replaceChildren(...n[y].blocks.map(P=>x[P.kind](P))),
n.length>1&&J(),!w)return;let v=D.querySelector("h1, h2, h3")??D;v.tabIndex=-1,v.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function J(){let{aside:w,title:v}=n[y];if(re.hidden=!!w,D.classList.toggle("ajar-aside",!!w),h?.setStart(
n[y].id==="start"),w)return;let{section:P,step:se,steps:ae,minutes:ne}=n[y],ge=n.filter(Ie=>!Ie.aside),Oe=ge.indexOf(n[y]),
Dn=(Ie,pr,xl={})=>c("button",{type:"button",onclick:()=>te(n.indexOf(Ie)),...xl},pr),vn=n.find(({id:Ie})=>Ie==="start"),
$o=ge[Oe-1]??vn;D.append(c("div",{class:"ajar-moves ajar-turn"},$o?Dn($o,s["previous-page"]):null,Oe<ge.length-1?Dn(ge[Oe+
1],s["next-page"]):null));let Ar=ge.filter(Ie=>!Ie.section||Ie.step===1),Ko=Ie=>P?Ie.section===P:Ie===n[y],Dl=Ie=>({"ari\
a-current":Ko(Ie)?"page":null}),vl=Ie=>ue(Ie.section)?c("span",{class:"ajar-done"},` ${s["section-done"]}`):"",Po=(Ie,pr)=>c(
"li",{},Dn(Ie,pr,Dl(Ie)),vl(Ie));fe.replaceChildren(...Ar.map(Ie=>Po(Ie,Ie.title)),vn?Po(vn,s["start-page"]):""),M.textContent=
P?X(s["step-of"],{title:v,n:se,all:ae,minutes:ne}):X(s["page-of"],{n:Ar.findIndex(Ko)+1,all:Ar.length,title:v})}function te(w){
n[w]&&(y=w,fe.parentElement.open=W(),e.set("page",w),e.save_changes(),F({focus:!0}))}let fe=c("ol",{}),M=c("summary",{}),
W=()=>window.innerWidth>640;e.get("notice")&&t.append(x.notice(e.get("notice")));let re=c("nav",{class:"ajar-nav","aria-\
label":s.pages},c("details",{open:W()},M,fe));n.length>1&&t.append(re),t.append(Y.line({role:"alert"}),D);let je=0;for(let w of[
"keydown","pointerdown","scroll"])t.addEventListener(w,()=>{Date.now()-je<3e4||(je=Date.now(),k({active:!0}))},{passive:!0,
capture:!0});e.on("msg:custom",w=>{if(U(!1),w.keeping){let P=[...m.values()].some(ne=>w.acknowledged<ne);h?.update(P?{...w.
keeping,saved:!1}:w.keeping);let{state:se}=w.keeping,ae=se==="locked";se&&(u=se==="kept"),se&&ae!==l&&(l=ae,o.clear(),re.
hidden=l,F())}w.states&&queueMicrotask(()=>r.get("made")?.update());for(let[P,se]of Object.entries(w.states??{})){if(w.acknowledged<
m.get(P))continue;let ae=se.answers&&!Object.keys(se.answers).length,ne=I.get(P)===qa(se);I.delete(P),R(P,ae?{...se,at:0}:
se),ne||r.get(P)?.update(o.get(P))}w.dangers&&(window.ajarDangers=w.dangers,T()),w.country!=null&&d.choose(w.country),w.
file&&(r.get("home")?.settle(),Ya(w.file));let v=r.get("home")??h;w.erased&&v?.say(w.erased,Ue("home")?.erased),w.said&&
r.get("chart")?.end(),w.said&&v?.say(w.said),w.open&&we(w.open),w.problem&&r.get(w.problem.key)?.say(w.problem.text)}),e.
on("change:pages",()=>{n=e.get("pages"),F()});let Pe=Na(e,{gone:()=>U(!0),back:()=>{Y.isLost()&&k({ready:!0})}});return F(),
zn.set(s,(zn.get(s)??0)+1),k({ready:!0}),()=>{ee(),Pe(),clearTimeout(H),zn.set(s,zn.get(s)-1),zn.get(s)||k({gone:!0})}}var Bu="sw.js",Za=()=>new URL("./",location.href).href,za=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Za()}\
 `)),Zn=()=>"serviceWorker"in navigator&&"caches"in window;async function ec(e){try{await navigator.serviceWorker.register(
e(Bu),{updateViaCache:"all"})}catch{}}async function Ws(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Za());for(let t of await e())await t.unregister();for(let t of await za())await caches.delete(t);
return(await za()).length===0&&(await e()).length===0}var[eo,to]=["leave-to","left"];function es(e){try{return e(window.sessionStorage)}catch{return null}}function tc(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var nc=()=>tc(es(e=>e.getItem(eo))??""),no=()=>es(e=>e.setItem(to,"1"));function sc(e){
let t=nc()||e;t&&Pr(t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",s=es(r=>r.getItem(to));
s&&n&&location.replace(t||"about:blank"),es(r=>r.removeItem(to)),s&&n&&no()}function rc(e){let t=c("p",{class:"ajar-hint",
role:"status"}),n=c("input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-\
leave-how",value:nc(),onchange(){let s=tc(n.value);if(n.value.trim()&&!s){t.textContent=e["site-leave-odd"];return}es(r=>s?
r.setItem(eo,s):r.removeItem(eo)),Pr(s||"about:blank"),t.textContent=e[s?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function oc(e,t,{store:n,logOut:s}){let r=c("p",{class:"ajar-status",role:"status"}),o=c("button",{type:"button",onclick:async()=>{
r.textContent=t[await Ws()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(rc(t));let i=e.closest(".site\
-about");s&&i.append(c("p",{},c("a",{href:s},t["hub-log-out"]))),!n&&Zn()&&e.append(c("div",{},o,r))}var ic=1,dn=4096,qt=2*dn,Re=12,_t=32,pt=1024,cc=16,Je={mark:0,part:16,length:20,piece:24},lc=pt-Re-cc,ro=lc-Je.piece,oo=new TextEncoder().
encode("ajar-jnl"),Ne={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},ku=Ne.wrapped+Re+_t+cc,Xs=dn-
32,so={memory:[8,2**21],passes:[1,64],lanes:[1,16]},ac=512,Wt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),qs=(e,t)=>e.
length===t.length&&e.every((n,s)=>n===t[s]),_s=(e,t)=>qs(e.subarray(0,t.length),t),fc=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Me=e=>crypto.getRandomValues(new Uint8Array(e));function De(...e){let t=new Uint8Array(e.reduce(
(s,{length:r})=>s+r,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var We=class e{constructor(t,n,s,r=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:s,wrapped:r})}get bound(){let t=new Uint8Array(Ne.wrapped),n=Wt(t);t.set(oo),n.
setUint32(Ne.version,ic);for(let s of Object.keys(so))n.setUint32(Ne[s],this.cost[s]);return t.set(this.salt,Ne.salt),t.
set(this.fileId,Ne.fileId),t}async toBytes(){let t=new Uint8Array(dn);return t.set(De(this.bound,this.wrapped)),t.set(await fc(
t.subarray(0,Xs)),Xs),De(t,t)}isOf(t){return qs(this.fileId,t)}hasSalt(t){return qs(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new he("journal-empty-file");let n=[t.slice(0,dn),t.slice(dn,qt)],s=await Promise.all(n.map(Qu)),r=n.
find((h,l)=>s[l]);if(!r){let h=n.some(l=>_s(l,oo));throw new he(h?"journal-broken":"journal-other-file")}let o=Wt(r);if(o.
getUint32(Ne.version)>ic)throw new he("journal-newer");let i={};for(let h of Object.keys(so))i[h]=o.getUint32(Ne[h]);let a=([
h,[l,u]])=>l<=i[h]&&i[h]<=u;if(!Object.entries(so).every(a)||i.memory<8*i.lanes)throw new he("journal-forged");let f=(h,l)=>r.
slice(h,l);return new e(i,f(Ne.salt,Ne.fileId),f(Ne.fileId,Ne.wrapped),f(Ne.wrapped,ku))}async isWholeIn(t){return _s(t,
await this.toBytes())}};async function Qu(e){return e.length!==dn||!_s(e,oo)?!1:qs(await fc(e.subarray(0,Xs)),e.subarray(
Xs))}var Xt=e=>Math.max(1,Math.ceil(e/ro));function io(e,t,n){let s=Me(16),r=Array.from({length:Xt(e.length)},(o,i)=>{let a=new Uint8Array(
lc);return a.set(s,Je.mark),Wt(a).setUint32(Je.part,i),Wt(a).setUint32(Je.length,e.length),a.set(e.subarray(i*ro,(i+1)*ro),
Je.piece),t(n+i,a)});return De(...r)}function hc(e,t,n){let s=Math.floor(e.length/pt),r=Array.from({length:s},(h,l)=>e.subarray(
l*pt,(l+1)*pt)),o=r.map((h,l)=>t(n+l,h)),i=[],a=0,f=!1;for(let h=0;h<s;){let l=bu(h,o),u=l?Xt(l.length):1;l&&(f||(f=h>a),
i.push({content:l,size:u}),a=h+u),h+=u}return f||(f=r.some((h,l)=>l>=a&&!o[l]&&!Su(h))),{entries:i,end:a,broken:f}}function bu(e,t){
if(!t[e])return null;let n=t[e].subarray(Je.mark,Je.part),s=Wt(t[e]).getUint32(Je.length),r=t.slice(e,e+Xt(s)),o=(i,a)=>i&&
_s(i,n)&&Wt(i).getUint32(Je.part)===a&&Wt(i).getUint32(Je.length)===s;return r.length<Xt(s)||!r.every(o)?null:De(...r.map(
i=>i.subarray(Je.piece))).subarray(0,s)}var Su=e=>[0,ac].some(t=>e.subarray(t,t+ac).every(n=>!n));var Du=Object.defineProperty,vu=(e,t,n)=>t in e?Du(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,gt=(e,t,n)=>vu(
e,typeof t!="symbol"?t+"":t,n);function ho(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Zs=e=>e?`"${e}" `:"";function uo(e,t=""){if(typeof e!=
"boolean")throw new TypeError(Zs(t)+"expected boolean, got type="+typeof e);return e}function wn(e,t=""){if(typeof e!="n\
umber")throw new TypeError(Zs(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
Zs(t)+"expected integer >= 0, got "+e);return e}function Ee(e,t,n=""){if(ho(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&wn(t,"length");let s=ho(e),r=t!==void 0?` of length ${t}`:"",o=s?`length=${e.length}`:`type=${typeof e}`,i=Zs(n)+
"expected Uint8Array"+r+", got "+o;throw s?new RangeError(i):new TypeError(i)}var uc=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function Ac(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function xu(e,t){Ee(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function dt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function Rt(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Fu(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var mn=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Uu(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function ju(e){for(let t=0;t<e.length;t++)e[t]=Uu(e[t]);return e}var zt=mn?e=>e:ju;function Ou(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function Ru(e,t){if(Ou(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Mu(e,t){return uc(e,"defaults"),uc(t,"opts"),Object.assign(e,t)}function Tu(e,t){if(e=Ee(e),
t=Ee(t),e.length!==t.length)return!1;let n=0;for(let s=0;s<e.length;s++)n|=e[s]^t[s];return n===0}function Gu(e,t,n){let s=t,
r=n||(()=>[]),o=(a,f)=>s(f,...r(a)).update(a).digest(),i=s(new Uint8Array(e),...r(new Uint8Array(0)));return o.outputLen=
i.outputLen,o.blockLen=i.blockLen,o.create=(a,...f)=>s(a,...f),o}var Nu=(e,t)=>{function n(s,...r){if(Ee(s,void 0,"key"),
e.nonceLength!==void 0){let l=r[0];Ee(l,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let l=i;l<r.length;l++)if(ho(r[l]))throw new Error("AAD not supported")}e.withAAD&&r[i]!==
void 0&&Ee(r[i],void 0,"AAD");let a=t(s,...r),f=(l,u)=>{if(u!==void 0){if(l!==2)throw new Error("cipher output not suppo\
rted");Ee(u,void 0,"output")}},h=!1;return{encrypt(l,u){if(h)throw new Error("cannot encrypt() twice with same key + non\
ce");return h=!0,Ee(l,void 0,"data"),f(a.encrypt.length,u),a.encrypt(l,u)},decrypt(l,u){if(Ee(l,void 0,"data"),o&&l.length<
o)throw new Error('"ciphertext" expected length >= tagLength='+o);return f(a.decrypt.length,u),a.decrypt(l,u)}}}return Object.
assign(n,e),n};function Ao(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Ee(t,e,"output"),n&&!er(t))throw new Error(
"invalid output, must be aligned");return t}function Hu(e,t,n){wn(e),wn(t),uo(n);let s=new Uint8Array(16),r=Fu(s);return r.
setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),s}function er(e){return e.byteOffset%4===0}function tr(e){return Uint8Array.
from(Ee(e))}var Ec=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Lu=zt(dt(Ec("expand 16-byte k"))),Vu=zt(dt(Ec("exp\
and 32-byte k")));function ce(e,t){return e<<t|e>>>32-t}var ts=64,Yu=16,po=2**32-1,pc=Uint32Array.of();function $u(e,t,n,s,r,o,i,a){
let f=r.length,h=new Uint8Array(ts),l=dt(h),u=mn&&er(r)&&er(o),A=u?dt(r):pc,g=u?dt(o):pc;if(!mn){for(let I=0;I<f;i++){if(e(
t,n,s,l,i,a),zt(l),i>=po)throw new Error("arx: counter overflow");let m=Math.min(ts,f-I);for(let y=0,D;y<m;y++)D=I+y,o[D]=
r[D]^h[y];I+=m}return}for(let I=0;I<f;i++){if(e(t,n,s,l,i,a),i>=po)throw new Error("arx: counter overflow");let m=Math.min(
ts,f-I);if(u&&m===ts){let y=I/4;if(I%4!==0)throw new Error("arx: invalid block position");for(let D=0,V;D<Yu;D++)V=y+D,g[V]=
A[V]^l[D];I+=ts;continue}for(let y=0,D;y<m;y++)D=I+y,o[D]=r[D]^h[y];I+=m}}function Ku(e,t){let{allowShortKeys:n,extendNonceFn:s,
counterLength:r,counterRight:o,rounds:i}=Mu({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return wn(r),wn(i),uo(o),uo(n),(a,f,h,l,u=0)=>{Ee(a,void 0,"key"),
Ee(f,void 0,"nonce"),Ee(h,void 0,"data");let A=h.length,g=l!==void 0;if(l=Ao(A,l,!1),g&&Ru(h,l),wn(u),u<0||u>=po)throw new Error(
"arx: counter overflow");let I=[],m=a.length,y,D;if(m===32)I.push(y=tr(a)),D=Vu;else if(m===16&&n)y=new Uint8Array(32),y.
set(a),y.set(a,16),D=Lu,I.push(y);else throw Ee(a,32,"arx key"),new Error("invalid key size");(!mn||!er(f))&&I.push(f=tr(
f));let V=dt(y);if(s){if(f.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let U=f.subarray(0,16);if(mn)
s(D,V,dt(U),V);else{let k=zt(Uint32Array.from(D));s(k,V,dt(U),V),Rt(k),zt(V)}f=f.subarray(16)}else mn||zt(V);let Y=16-r;
if(Y!==f.length)throw new Error(`arx: nonce must be ${Y} or 16 bytes`);if(Y!==12){let U=new Uint8Array(12);U.set(f,o?0:12-
f.length),f=U,I.push(f)}let H=zt(dt(f));try{return $u(e,D,V,H,h,l,u,i),l}finally{Rt(...I)}}}function Se(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Pu=class{constructor(e){gt(this,"blockLen",16),gt(this,"outputLen",16),gt(this,"buffer",new Uint8Array(
16)),gt(this,"r",new Uint16Array(10)),gt(this,"h",new Uint16Array(10)),gt(this,"pad",new Uint16Array(8)),gt(this,"pos",0),
gt(this,"finished",!1),gt(this,"destroyed",!1),e=tr(Ee(e,32,"key"));let t=Se(e,0),n=Se(e,2),s=Se(e,4),r=Se(e,6),o=Se(e,8),
i=Se(e,10),a=Se(e,12),f=Se(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|s<<6)&7939,this.r[3]=(s>>>
7|r<<9)&8191,this.r[4]=(r>>>4|o<<12)&255,this.r[5]=o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,
this.r[8]=(a>>>8|f<<8)&8191,this.r[9]=f>>>5&127;for(let h=0;h<8;h++)this.pad[h]=Se(e,16+2*h)}process(e,t,n=!1){let s=n?0:
2048,{h:r,r:o}=this,i=o[0],a=o[1],f=o[2],h=o[3],l=o[4],u=o[5],A=o[6],g=o[7],I=o[8],m=o[9],y=Se(e,t+0),D=Se(e,t+2),V=Se(e,
t+4),Y=Se(e,t+6),H=Se(e,t+8),U=Se(e,t+10),k=Se(e,t+12),Q=Se(e,t+14),S=r[0]+(y&8191),T=r[1]+((y>>>13|D<<3)&8191),G=r[2]+((D>>>
10|V<<6)&8191),d=r[3]+((V>>>7|Y<<9)&8191),E=r[4]+((Y>>>4|H<<12)&8191),B=r[5]+(H>>>1&8191),x=r[6]+((H>>>14|U<<2)&8191),L=r[7]+
((U>>>11|k<<5)&8191),j=r[8]+((k>>>8|Q<<8)&8191),$=r[9]+(Q>>>5|s),O=0,q=O+S*i+T*(5*m)+G*(5*I)+d*(5*g)+E*(5*A);O=q>>>13,q&=
8191,q+=B*(5*u)+x*(5*l)+L*(5*h)+j*(5*f)+$*(5*a),O+=q>>>13,q&=8191;let Z=O+S*a+T*i+G*(5*m)+d*(5*I)+E*(5*g);O=Z>>>13,Z&=8191,
Z+=B*(5*A)+x*(5*u)+L*(5*l)+j*(5*h)+$*(5*f),O+=Z>>>13,Z&=8191;let z=O+S*f+T*a+G*i+d*(5*m)+E*(5*I);O=z>>>13,z&=8191,z+=B*(5*
g)+x*(5*A)+L*(5*u)+j*(5*l)+$*(5*h),O+=z>>>13,z&=8191;let _=O+S*h+T*f+G*a+d*i+E*(5*m);O=_>>>13,_&=8191,_+=B*(5*I)+x*(5*g)+
L*(5*A)+j*(5*u)+$*(5*l),O+=_>>>13,_&=8191;let ue=O+S*l+T*h+G*f+d*a+E*i;O=ue>>>13,ue&=8191,ue+=B*(5*m)+x*(5*I)+L*(5*g)+j*
(5*A)+$*(5*u),O+=ue>>>13,ue&=8191;let ke=O+S*u+T*l+G*h+d*f+E*a;O=ke>>>13,ke&=8191,ke+=B*i+x*(5*m)+L*(5*I)+j*(5*g)+$*(5*A),
O+=ke>>>13,ke&=8191;let we=O+S*A+T*u+G*l+d*h+E*f;O=we>>>13,we&=8191,we+=B*a+x*i+L*(5*m)+j*(5*I)+$*(5*g),O+=we>>>13,we&=8191;
let ye=O+S*g+T*A+G*u+d*l+E*h;O=ye>>>13,ye&=8191,ye+=B*f+x*a+L*i+j*(5*m)+$*(5*I),O+=ye>>>13,ye&=8191;let Ue=O+S*I+T*g+G*A+
d*u+E*l;O=Ue>>>13,Ue&=8191,Ue+=B*h+x*f+L*a+j*i+$*(5*m),O+=Ue>>>13,Ue&=8191;let R=O+S*m+T*I+G*g+d*A+E*u;O=R>>>13,R&=8191,
R+=B*l+x*h+L*f+j*a+$*i,O+=R>>>13,R&=8191,O=(O<<2)+O|0,O=O+q|0,q=O&8191,O=O>>>13,Z+=O,r[0]=q,r[1]=Z,r[2]=z,r[3]=_,r[4]=ue,
r[5]=ke,r[6]=we,r[7]=ye,r[8]=Ue,r[9]=R}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),s=e[1]>>>13;e[1]&=8191;for(let i=2;i<
10;i++)e[i]+=s,s=e[i]>>>13,e[i]&=8191;e[0]+=s*5,s=e[0]>>>13,e[0]&=8191,e[1]+=s,s=e[1]>>>13,e[1]&=8191,e[2]+=s,n[0]=e[0]+
5,s=n[0]>>>13,n[0]&=8191;for(let i=1;i<10;i++)n[i]=e[i]+s,s=n[i]>>>13,n[i]&=8191;n[9]-=8192;let r=(s^1)-1;for(let i=0;i<
10;i++)n[i]&=r;r=~r;for(let i=0;i<10;i++)e[i]=e[i]&r|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=
(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&
65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<8;i++)o=(e[i]+
t[i]|0)+(o>>>16)|0,e[i]=o&65535;Rt(n)}update(e){Ac(this),Ee(e),e=tr(e);let{buffer:t,blockLen:n}=this,s=e.length;for(let r=0;r<
s;){let o=Math.min(n-this.pos,s-r);if(o===n){for(;n<=s-r;r+=n)this.process(e,r);continue}t.set(e.subarray(r,r+o),this.pos),
this.pos+=o,r+=o,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Rt(this.h,this.
r,this.buffer,this.pad)}digestInto(e){Ac(this),xu(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:s}=this;if(s){for(t[s++]=
1;s<16;s++)t[s]=0;this.process(t,0,!0)}this.finalize();let r=0;for(let o=0;o<8;o++)e[r++]=n[o]>>>0,e[r++]=n[o]>>>8}digest(){
let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Ju=Gu(32,e=>new Pu(e));function Wu(e,t,n,s,r,o=20){
let i=e[0],a=e[1],f=e[2],h=e[3],l=t[0],u=t[1],A=t[2],g=t[3],I=t[4],m=t[5],y=t[6],D=t[7],V=r,Y=n[0],H=n[1],U=n[2],k=i,Q=a,
S=f,T=h,G=l,d=u,E=A,B=g,x=I,L=m,j=y,$=D,O=V,q=Y,Z=H,z=U;for(let ue=0;ue<o;ue+=2)k=k+G|0,O=ce(O^k,16),x=x+O|0,G=ce(G^x,12),
k=k+G|0,O=ce(O^k,8),x=x+O|0,G=ce(G^x,7),Q=Q+d|0,q=ce(q^Q,16),L=L+q|0,d=ce(d^L,12),Q=Q+d|0,q=ce(q^Q,8),L=L+q|0,d=ce(d^L,7),
S=S+E|0,Z=ce(Z^S,16),j=j+Z|0,E=ce(E^j,12),S=S+E|0,Z=ce(Z^S,8),j=j+Z|0,E=ce(E^j,7),T=T+B|0,z=ce(z^T,16),$=$+z|0,B=ce(B^$,
12),T=T+B|0,z=ce(z^T,8),$=$+z|0,B=ce(B^$,7),k=k+d|0,z=ce(z^k,16),j=j+z|0,d=ce(d^j,12),k=k+d|0,z=ce(z^k,8),j=j+z|0,d=ce(d^
j,7),Q=Q+E|0,O=ce(O^Q,16),$=$+O|0,E=ce(E^$,12),Q=Q+E|0,O=ce(O^Q,8),$=$+O|0,E=ce(E^$,7),S=S+B|0,q=ce(q^S,16),x=x+q|0,B=ce(
B^x,12),S=S+B|0,q=ce(q^S,8),x=x+q|0,B=ce(B^x,7),T=T+G|0,Z=ce(Z^T,16),L=L+Z|0,G=ce(G^L,12),T=T+G|0,Z=ce(Z^T,8),L=L+Z|0,G=
ce(G^L,7);let _=0;s[_++]=i+k|0,s[_++]=a+Q|0,s[_++]=f+S|0,s[_++]=h+T|0,s[_++]=l+G|0,s[_++]=u+d|0,s[_++]=A+E|0,s[_++]=g+B|
0,s[_++]=I+x|0,s[_++]=m+L|0,s[_++]=y+j|0,s[_++]=D+$|0,s[_++]=V+O|0,s[_++]=Y+q|0,s[_++]=H+Z|0,s[_++]=U+z|0}var Xu=Ku(Wu,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),qu=new Uint8Array(16),gc=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(qu.subarray(n))},_u=new Uint8Array(32);function Ic(e,t,n,s,r){r!==void 0&&Ee(r,void 0,"AAD");let o=e(t,n,_u),i=Hu(
s.length,r?r.length:0,!0),a=Ju.create(o);r&&gc(a,r),gc(a,s),a.update(i);let f=a.digest();return Rt(o,i),f}var zu=e=>(t,n,s)=>({
encrypt(r,o){let i=r.length;o=Ao(i+16,o,!1),o.set(r);let a=o.subarray(0,-16);e(t,n,a,a,1);let f=Ic(e,t,n,a,s);return o.set(
f,i),Rt(f),o},decrypt(r,o){o=Ao(r.length-16,o,!1);let i=r.subarray(0,-16),a=r.subarray(-16),f=Ic(e,t,n,i,s);if(!Tu(a,f))
throw Rt(f),new Error("invalid tag");return o.set(r.subarray(0,-16)),e(t,n,o,o,1),Rt(f),o}}),en=Nu({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},zu(Xu));function Zt(e,t,n,s){function r(o){return o instanceof n?o:new n(function(i){i(o)})}return new(n||
(n=Promise))(function(o,i){function a(l){try{h(s.next(l))}catch(u){i(u)}}function f(l){try{h(s.throw(l))}catch(u){i(u)}}
function h(l){l.done?o(l.value):r(l.value).then(a,f)}h((s=s.apply(e,t||[])).next())})}var pe=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return Zt(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
ao;function Zu(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var go=Zu(),
co=(ao=go.Buffer)!==null&&ao!==void 0?ao:null,eA=go.TextEncoder?new go.TextEncoder:null;function Bc(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function kc(e,t){let n=t.length>>1;for(let s=0;s<n;s++){let r=s<<1;e[s]=Bc(t.charCodeAt(
r),t.charCodeAt(r+1))}}function tA(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let s=n<<1;if(t[n]!==
Bc(e.charCodeAt(s),e.charCodeAt(s+1)))return!1}return!0}var dc=87,wc=48;function Io(e,t,n){let s=0;for(let r=0;r<n;r++){
let o=t[r]>>>4;e[s++]=o>9?o+dc:o+wc,o=t[r]&15,e[s++]=o>9?o+dc:o+wc}return String.fromCharCode.apply(null,e)}var wt=co!==
null?e=>{if(typeof e=="string"){let t=co.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(co.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return eA.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Xe="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",ss=new Uint8Array(256);for(let e=0;e<Xe.length;e++)ss[Xe.charCodeAt(e)]=
e;function mc(e,t=!0){let n=e.length,s=n%3,r=[],o=n-s;for(let i=0;i<o;i+=3){let a=(e[i]<<16&16711680)+(e[i+1]<<8&65280)+
(e[i+2]&255),f=Xe.charAt(a>>18&63)+Xe.charAt(a>>12&63)+Xe.charAt(a>>6&63)+Xe.charAt(a&63);r.push(f)}if(s===1){let i=e[n-
1],a=Xe.charAt(i>>2),f=Xe.charAt(i<<4&63);r.push(`${a}${f}`),t&&r.push("==")}else if(s===2){let i=(e[n-2]<<8)+e[n-1],a=Xe.
charAt(i>>10),f=Xe.charAt(i>>4&63),h=Xe.charAt(i<<2&63);r.push(`${a}${f}${h}`),t&&r.push("=")}return r.join("")}function nA(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function sA(e){let t=nA(e),
n=e.length,s=new Uint8Array(t),r=0;for(let o=0;o<n;o+=4){let i=ss[e.charCodeAt(o)],a=ss[e.charCodeAt(o+1)],f=ss[e.charCodeAt(
o+2)],h=ss[e.charCodeAt(o+3)];s[r]=i<<2|a>>4,r+=1,s[r]=(a&15)<<4|f>>2,r+=1,s[r]=(f&3)<<6|h&63,r+=1}return s}var zs=16*1024,
ns=4,rA=new pe,lo=new Map;function Qc(e,t){return Zt(this,void 0,void 0,function*(){let n=null,s=null,r=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let o=(k,Q=0)=>{s.set(k,Q)},i=()=>s,a=()=>n.exports,
f=k=>{n.exports.Hash_SetMemorySize(k);let Q=n.exports.Hash_GetBuffer(),S=n.exports.memory.buffer;s=new Uint8Array(S,Q,k)},
h=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),l=rA.dispatch(()=>Zt(this,void 0,void 0,function*(){
if(!lo.has(e.name)){let Q=sA(e.data),S=WebAssembly.compile(Q.buffer);lo.set(e.name,S)}let k=yield lo.get(e.name);n=yield WebAssembly.
instantiate(k,{})})),u=()=>Zt(this,void 0,void 0,function*(){n||(yield l);let k=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;s=new Uint8Array(Q,k,zs)}),A=(k=null)=>{r=!0,n.exports.Hash_Init(k)},g=k=>{let Q=0;for(;Q<k.length;){let S=k.subarray(
Q,Q+zs);Q+=S.length,s.set(S),n.exports.Hash_Update(S.length)}},I=k=>{if(!r)throw new Error("update() called before init(\
)");let Q=wt(k);g(Q)},m=new Uint8Array(t*2),y=(k,Q=null)=>{if(!r)throw new Error("digest() called before init()");return r=
!1,n.exports.Hash_Final(Q),k==="binary"?s.slice(0,t):Io(m,s,t)},D=()=>{if(!r)throw new Error("save() can only be called \
after init() and before digest()");let k=n.exports.Hash_GetState(),Q=h(),S=n.exports.memory.buffer,T=new Uint8Array(S,k,
Q),G=new Uint8Array(ns+Q);return kc(G,e.hash),G.set(T,ns),G},V=k=>{if(!(k instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),S=h(),T=ns+S,G=n.exports.memory.buffer;if(k.
length!==T)throw new Error(`Bad state length (expected ${T} bytes, got ${k.length})`);if(!tA(e.hash,k.subarray(0,ns)))throw new Error(
"This state was written by an incompatible hash implementation");let d=k.subarray(ns);new Uint8Array(G,Q,S).set(d),r=!0},
Y=k=>typeof k=="string"?k.length<zs/4:k.byteLength<zs,H=Y;switch(e.name){case"argon2":case"scrypt":H=()=>!0;break;case"b\
lake2b":case"blake2s":H=(k,Q)=>Q<=512&&Y(k);break;case"blake3":H=(k,Q)=>Q===0&&Y(k);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":H=()=>!1;break}let U=(k,Q=null,S=null)=>{if(!H(k,Q))return A(Q),I(k),y("hex",S);let T=wt(k);return s.
set(T),n.exports.Hash_Calculate(T.length,Q,S),Io(m,s,t)};return yield u(),{getMemory:i,writeMemory:o,getExports:a,setMemorySize:f,
init:A,update:I,digest:y,save:D,load:V,calculate:U,hashLength:t}})}var Vd=new pe,oA="argon2",iA="AGFzbQEAAAABKQVgAX8Bf2A\
AAX9gEH9/f39/f39/f39/f39/f38AYAR/f39/AGACf38AAwYFAAECAwQFBgEBAoCAAgYIAX8BQYCABAsHUwUGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwA\
SSGFzaF9TZXRNZW1vcnlTaXplAAAOSGFzaF9HZXRCdWZmZXIAAQ5IYXNoX0NhbGN1bGF0ZQAECsc2BV0DAX8BfgF/QQAhAQJAIABBACkDiIAEIgKnIgNGDQB\
BACEBAkAgACADayIAQRB2IABB//8DcUEAR2oiAEAAQX9HDQBB/wHADwtBACACIABBEHStfDcDiIAECyABwAt0AwJ/AX4BfwJAQQAoAoCABCIADQBBAD8AQRB\
0IgE2AoCABAJAQQApA4iABCICpyIDQYCAIEYNAEEAIQBBgIAgIANrIgNBEHYgA0H//wNxQQBHaiIDQABBf0YNAUEAIAIgA0EQdK18NwOIgAQLIAEhAAsgAAv\
cDgECfiAAIAQpAwAiECAAKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAMIBAgDCkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8\
fgyAQQv////8Pg358IhA3AwAgBCAQIAQpAwCFQiiJIhA3AwAgACAQIAApAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAwgECAMKQMAhUIwiSI\
QNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAEIBAgBCkDAIVCAYk3AwAgASAFKQMAIhAgASkDACIRfCARQgGGQv7///8fgyA\
QQv////8Pg358IhA3AwAgDSAQIA0pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwM\
AIAEgECABKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACANIBAgDSkDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8\
fg358IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAIgBikDACIQIAIpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIA4gECAOKQMAhUIgiSIQNwMAIAo\
gECAKKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACACIBAgAikDACIRfCAQQv////8PgyARQgGGQv7///8fg35\
8IhA3AwAgDiAQIA4pAwCFQjCJIhA3AwAgCiAQIAopAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACADIAcpAwAiECA\
DKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAPIBAgDykDAIVCIIkiEDcDACALIBAgCykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA\
3AwAgByAQIAcpAwCFQiiJIhA3AwAgAyAQIAMpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA8gECAPKQMAhUIwiSIQNwMAIAsgECALKQMAIhF\
8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgACAFKQMAIhAgACkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwA\
gDyAQIA8pAwCFQiCJIhA3AwAgCiAQIAopAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwMAIAAgECAAKQMAIhF8IBB\
C/////w+DIBFCAYZC/v///x+DfnwiEDcDACAPIBAgDykDAIVCMIkiEDcDACAKIBAgCikDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBSAQIAU\
pAwCFQgGJNwMAIAEgBikDACIQIAEpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAwgECAMKQMAhUIgiSIQNwMAIAsgECALKQMAIhF8IBFCAYZ\
C/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACABIBAgASkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgDCAQIAwpAwC\
FQjCJIhA3AwAgCyAQIAspAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACACIAcpAwAiECACKQMAIhF8IBFCAYZC/v/\
//x+DIBBC/////w+DfnwiEDcDACANIBAgDSkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgByAQIAcpAwCFQii\
JIhA3AwAgAiAQIAIpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA0gECANKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZ\
C/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgAyAEKQMAIhAgAykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDiAQIA4pAwCFQiCJIhA\
3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAQgECAEKQMAhUIoiSIQNwMAIAMgECADKQMAIhF8IBBC/////w+DIBFCAYZC/v/\
//x+DfnwiEDcDACAOIBAgDikDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBCAQIAQpAwCFQgGJNwMAC+MdAQN\
/QQAhBEEAIAIpAwAgASkDAIU3A5CABEEAIAIpAwggASkDCIU3A5iABEEAIAIpAxAgASkDEIU3A6CABEEAIAIpAxggASkDGIU3A6iABEEAIAIpAyAgASkDIIU\
3A7CABEEAIAIpAyggASkDKIU3A7iABEEAIAIpAzAgASkDMIU3A8CABEEAIAIpAzggASkDOIU3A8iABEEAIAIpA0AgASkDQIU3A9CABEEAIAIpA0ggASkDSIU\
3A9iABEEAIAIpA1AgASkDUIU3A+CABEEAIAIpA1ggASkDWIU3A+iABEEAIAIpA2AgASkDYIU3A/CABEEAIAIpA2ggASkDaIU3A/iABEEAIAIpA3AgASkDcIU\
3A4CBBEEAIAIpA3ggASkDeIU3A4iBBEEAIAIpA4ABIAEpA4ABhTcDkIEEQQAgAikDiAEgASkDiAGFNwOYgQRBACACKQOQASABKQOQAYU3A6CBBEEAIAIpA5g\
BIAEpA5gBhTcDqIEEQQAgAikDoAEgASkDoAGFNwOwgQRBACACKQOoASABKQOoAYU3A7iBBEEAIAIpA7ABIAEpA7ABhTcDwIEEQQAgAikDuAEgASkDuAGFNwP\
IgQRBACACKQPAASABKQPAAYU3A9CBBEEAIAIpA8gBIAEpA8gBhTcD2IEEQQAgAikD0AEgASkD0AGFNwPggQRBACACKQPYASABKQPYAYU3A+iBBEEAIAIpA+A\
BIAEpA+ABhTcD8IEEQQAgAikD6AEgASkD6AGFNwP4gQRBACACKQPwASABKQPwAYU3A4CCBEEAIAIpA/gBIAEpA/gBhTcDiIIEQQAgAikDgAIgASkDgAKFNwO\
QggRBACACKQOIAiABKQOIAoU3A5iCBEEAIAIpA5ACIAEpA5AChTcDoIIEQQAgAikDmAIgASkDmAKFNwOoggRBACACKQOgAiABKQOgAoU3A7CCBEEAIAIpA6g\
CIAEpA6gChTcDuIIEQQAgAikDsAIgASkDsAKFNwPAggRBACACKQO4AiABKQO4AoU3A8iCBEEAIAIpA8ACIAEpA8AChTcD0IIEQQAgAikDyAIgASkDyAKFNwP\
YggRBACACKQPQAiABKQPQAoU3A+CCBEEAIAIpA9gCIAEpA9gChTcD6IIEQQAgAikD4AIgASkD4AKFNwPwggRBACACKQPoAiABKQPoAoU3A/iCBEEAIAIpA/A\
CIAEpA/AChTcDgIMEQQAgAikD+AIgASkD+AKFNwOIgwRBACACKQOAAyABKQOAA4U3A5CDBEEAIAIpA4gDIAEpA4gDhTcDmIMEQQAgAikDkAMgASkDkAOFNwO\
ggwRBACACKQOYAyABKQOYA4U3A6iDBEEAIAIpA6ADIAEpA6ADhTcDsIMEQQAgAikDqAMgASkDqAOFNwO4gwRBACACKQOwAyABKQOwA4U3A8CDBEEAIAIpA7g\
DIAEpA7gDhTcDyIMEQQAgAikDwAMgASkDwAOFNwPQgwRBACACKQPIAyABKQPIA4U3A9iDBEEAIAIpA9ADIAEpA9ADhTcD4IMEQQAgAikD2AMgASkD2AOFNwP\
ogwRBACACKQPgAyABKQPgA4U3A/CDBEEAIAIpA+gDIAEpA+gDhTcD+IMEQQAgAikD8AMgASkD8AOFNwOAhARBACACKQP4AyABKQP4A4U3A4iEBEEAIAIpA4A\
EIAEpA4AEhTcDkIQEQQAgAikDiAQgASkDiASFNwOYhARBACACKQOQBCABKQOQBIU3A6CEBEEAIAIpA5gEIAEpA5gEhTcDqIQEQQAgAikDoAQgASkDoASFNwO\
whARBACACKQOoBCABKQOoBIU3A7iEBEEAIAIpA7AEIAEpA7AEhTcDwIQEQQAgAikDuAQgASkDuASFNwPIhARBACACKQPABCABKQPABIU3A9CEBEEAIAIpA8g\
EIAEpA8gEhTcD2IQEQQAgAikD0AQgASkD0ASFNwPghARBACACKQPYBCABKQPYBIU3A+iEBEEAIAIpA+AEIAEpA+AEhTcD8IQEQQAgAikD6AQgASkD6ASFNwP\
4hARBACACKQPwBCABKQPwBIU3A4CFBEEAIAIpA/gEIAEpA/gEhTcDiIUEQQAgAikDgAUgASkDgAWFNwOQhQRBACACKQOIBSABKQOIBYU3A5iFBEEAIAIpA5A\
FIAEpA5AFhTcDoIUEQQAgAikDmAUgASkDmAWFNwOohQRBACACKQOgBSABKQOgBYU3A7CFBEEAIAIpA6gFIAEpA6gFhTcDuIUEQQAgAikDsAUgASkDsAWFNwP\
AhQRBACACKQO4BSABKQO4BYU3A8iFBEEAIAIpA8AFIAEpA8AFhTcD0IUEQQAgAikDyAUgASkDyAWFNwPYhQRBACACKQPQBSABKQPQBYU3A+CFBEEAIAIpA9g\
FIAEpA9gFhTcD6IUEQQAgAikD4AUgASkD4AWFNwPwhQRBACACKQPoBSABKQPoBYU3A/iFBEEAIAIpA/AFIAEpA/AFhTcDgIYEQQAgAikD+AUgASkD+AWFNwO\
IhgRBACACKQOABiABKQOABoU3A5CGBEEAIAIpA4gGIAEpA4gGhTcDmIYEQQAgAikDkAYgASkDkAaFNwOghgRBACACKQOYBiABKQOYBoU3A6iGBEEAIAIpA6A\
GIAEpA6AGhTcDsIYEQQAgAikDqAYgASkDqAaFNwO4hgRBACACKQOwBiABKQOwBoU3A8CGBEEAIAIpA7gGIAEpA7gGhTcDyIYEQQAgAikDwAYgASkDwAaFNwP\
QhgRBACACKQPIBiABKQPIBoU3A9iGBEEAIAIpA9AGIAEpA9AGhTcD4IYEQQAgAikD2AYgASkD2AaFNwPohgRBACACKQPgBiABKQPgBoU3A/CGBEEAIAIpA+g\
GIAEpA+gGhTcD+IYEQQAgAikD8AYgASkD8AaFNwOAhwRBACACKQP4BiABKQP4BoU3A4iHBEEAIAIpA4AHIAEpA4AHhTcDkIcEQQAgAikDiAcgASkDiAeFNwO\
YhwRBACACKQOQByABKQOQB4U3A6CHBEEAIAIpA5gHIAEpA5gHhTcDqIcEQQAgAikDoAcgASkDoAeFNwOwhwRBACACKQOoByABKQOoB4U3A7iHBEEAIAIpA7A\
HIAEpA7AHhTcDwIcEQQAgAikDuAcgASkDuAeFNwPIhwRBACACKQPAByABKQPAB4U3A9CHBEEAIAIpA8gHIAEpA8gHhTcD2IcEQQAgAikD0AcgASkD0AeFNwP\
ghwRBACACKQPYByABKQPYB4U3A+iHBEEAIAIpA+AHIAEpA+AHhTcD8IcEQQAgAikD6AcgASkD6AeFNwP4hwRBACACKQPwByABKQPwB4U3A4CIBEEAIAIpA/g\
HIAEpA/gHhTcDiIgEQZCABEGYgARBoIAEQaiABEGwgARBuIAEQcCABEHIgARB0IAEQdiABEHggARB6IAEQfCABEH4gARBgIEEQYiBBBACQZCBBEGYgQRBoIE\
EQaiBBEGwgQRBuIEEQcCBBEHIgQRB0IEEQdiBBEHggQRB6IEEQfCBBEH4gQRBgIIEQYiCBBACQZCCBEGYggRBoIIEQaiCBEGwggRBuIIEQcCCBEHIggRB0II\
EQdiCBEHgggRB6IIEQfCCBEH4ggRBgIMEQYiDBBACQZCDBEGYgwRBoIMEQaiDBEGwgwRBuIMEQcCDBEHIgwRB0IMEQdiDBEHggwRB6IMEQfCDBEH4gwRBgIQ\
EQYiEBBACQZCEBEGYhARBoIQEQaiEBEGwhARBuIQEQcCEBEHIhARB0IQEQdiEBEHghARB6IQEQfCEBEH4hARBgIUEQYiFBBACQZCFBEGYhQRBoIUEQaiFBEG\
whQRBuIUEQcCFBEHIhQRB0IUEQdiFBEHghQRB6IUEQfCFBEH4hQRBgIYEQYiGBBACQZCGBEGYhgRBoIYEQaiGBEGwhgRBuIYEQcCGBEHIhgRB0IYEQdiGBEH\
ghgRB6IYEQfCGBEH4hgRBgIcEQYiHBBACQZCHBEGYhwRBoIcEQaiHBEGwhwRBuIcEQcCHBEHIhwRB0IcEQdiHBEHghwRB6IcEQfCHBEH4hwRBgIgEQYiIBBA\
CQZCABEGYgARBkIEEQZiBBEGQggRBmIIEQZCDBEGYgwRBkIQEQZiEBEGQhQRBmIUEQZCGBEGYhgRBkIcEQZiHBBACQaCABEGogARBoIEEQaiBBEGgggRBqII\
EQaCDBEGogwRBoIQEQaiEBEGghQRBqIUEQaCGBEGohgRBoIcEQaiHBBACQbCABEG4gARBsIEEQbiBBEGwggRBuIIEQbCDBEG4gwRBsIQEQbiEBEGwhQRBuIU\
EQbCGBEG4hgRBsIcEQbiHBBACQcCABEHIgARBwIEEQciBBEHAggRByIIEQcCDBEHIgwRBwIQEQciEBEHAhQRByIUEQcCGBEHIhgRBwIcEQciHBBACQdCABEH\
YgARB0IEEQdiBBEHQggRB2IIEQdCDBEHYgwRB0IQEQdiEBEHQhQRB2IUEQdCGBEHYhgRB0IcEQdiHBBACQeCABEHogARB4IEEQeiBBEHgggRB6IIEQeCDBEH\
ogwRB4IQEQeiEBEHghQRB6IUEQeCGBEHohgRB4IcEQeiHBBACQfCABEH4gARB8IEEQfiBBEHwggRB+IIEQfCDBEH4gwRB8IQEQfiEBEHwhQRB+IUEQfCGBEH\
4hgRB8IcEQfiHBBACQYCBBEGIgQRBgIIEQYiCBEGAgwRBiIMEQYCEBEGIhARBgIUEQYiFBEGAhgRBiIYEQYCHBEGIhwRBgIgEQYiIBBACAkACQCADRQ0AA0A\
gACAEaiIDIAIgBGoiBSkDACABIARqIgYpAwCFIARBkIAEaikDAIUgAykDAIU3AwAgA0EIaiIDIAVBCGopAwAgBkEIaikDAIUgBEGYgARqKQMAhSADKQMAhTc\
DACAEQRBqIgRBgAhHDQAMAgsLQQAhBANAIAAgBGoiAyACIARqIgUpAwAgASAEaiIGKQMAhSAEQZCABGopAwCFNwMAIANBCGogBUEIaikDACAGQQhqKQMAhSA\
EQZiABGopAwCFNwMAIARBEGoiBEGACEcNAAsLC64IDAV/AX4EfwJ+An8BfgN/AX4GfwF+A38BfgJAQQAoAoCABCICIAFBCnRqIgMoAgggAUcNACADKAIMIQQ\
gAygCACEFQQAgAygCFCIGrTcDuIgEQQAgBK0iBzcDsIgEQQAgBSABIAVBAnRuIghsIglBAnStNwOoiAQCQAJAAkACQCAERQ0AQX8hCiAFRQ0BIAhBA2whCyA\
IQQJ0IgStIQwgBa0hDSAGQQJGIQ4gBkF/akECSSEPQgAhEANAQQAgEDcDkIgEIA4gEFAiEXEhEiAQpyETQgAhFEEAIQEDQEEAIBQ3A6CIBCAGQQFGIBIgFEI\
CVHFyIRUgECAUhFAiAyAPcSEWQQJBACADGyEXQX8gAUEBakEDcSAIbEF/aiARGyEYIAEgE3IhGSABIAhsIRpCACEbA0BBAEIANwPAiARBACAbNwOYiAQgFyE\
BAkAgFkUNAEEAQgE3A8CIBEGQkARBkIgEQZCYBEEAEANBkJAEQZCQBEGQmARBABADQQIhAQsCQCABIAhPDQAgBCAbpyIKbCAaaiABaiEDA0AgA0EAIAQgARt\
BACAUUCIcG2pBf2ohHQJAAkAgFQ0AIAIgHUEKdCIdaiEeDAELAkAgAUH/AHEiHg0AQQBBACkDwIgEQgF8NwPAiARBkJAEQZCIBEGQmARBABADQZCQBEGQkAR\
BkJgEQQAQAwsgHUEKdCEdIB5BA3RBkJAEaiEeCyACIANBCnRqIAIgHWogAiAeKQMAIh9CIIinIAVwIAogGRsiHSAEbCABIAFBACAbIB2tUSIdGyIeIBwbIBp\
qIB4gC2ogERsgAUUgHXJrIhwgGGqtIB9C/////w+DIh8gH35CIIggHK1+QiCIfSAMgqdqQQp0akEBEAMgA0EBaiEDIAFBAWoiASAISQ0ACwsgG0IBfCIbIA1\
SDQALIBRCAXwiFKchASAUQgRSDQALIBBCAXwiECAHUg0ACwsgCUEMdEGAeGohFSAFQX9qIgpFDQIMAQtBAEIDNwOgiARBACAEQX9qrTcDkIgEQYB4IRULIAI\
gFWohGiAIQQx0IRFBACEIA0AgAiARIAhBAWoiCGxqQYB4aiEeQXghBEEAIRwDQCAaIARqIgFBCGoiAyADKQMAIB4gHGoiAykDAIU3AwAgAUEQaiIdIB0pAwA\
gA0EIaikDAIU3AwAgAUEYaiIdIB0pAwAgA0EQaikDAIU3AwAgAUEgaiIBIAEpAwAgA0EYaikDAIU3AwAgHEEgaiEcIARBIGoiBEH4B0kNAAsgCCAKRw0ACws\
gAiAVaiEcQXghAQNAIAIgAWoiA0EIaiAcIAFqIgRBCGopAwA3AwAgBEEQaikDACEfIARBGGopAwAhGyADQSBqIARBIGopAwA3AwAgA0EYaiAbNwMAIANBEGo\
gHzcDACABQSBqIgFB+AdJDQALCws=",aA="2b50b0d6",cA={name:oA,data:iA,hash:aA},lA="blake2b",fA="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
X8AYAAAAwoJAAECAwECAgABBQQBAQICBg8CfwFBgIAEC38AQYCABAsHggEJBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR2V0QnVmZmVyAAAKS\
GFzaF9GaW5hbAADCUhhc2hfSW5pdAAFC0hhc2hfVXBkYXRlAAYNSGFzaF9HZXRTdGF0ZQAHDkhhc2hfQ2FsY3VsYXRlAAgKU1RBVEVfU0laRQMBCsU4CQYAQ\
YCBBAvcAgIFfwF+AkAgAUEBSA0AAkAgAUGAAUEAKALgggUiAmsiA0wNAEEAQQA2AuCCBQJAIAJB/wBKDQAgAkHggQVqIQQgACEFQQAhBgNAIAQgBS0AADoAA\
CAFQQFqIQUgBEEBaiEEIAMgBkEBaiIGQf8BcUoNAAsLQQBBACkDwIEFIgdCgAF8NwPAgQVBAEEAKQPIgQUgB0L/flatfDcDyIEFQeCBBRACIAAgA2ohAAJAI\
AEgA2siBEGBAU4NACAEIQEMAQsgAiABaiEEA0BBAEEAKQPAgQUiB0KAAXw3A8CBBUEAQQApA8iBBSAHQv9+Vq18NwPIgQUgABACIABBgAFqIQAgBEGAf2oiB\
EGAAksNAAsgBEGAf2ohAQtBACEEA0AgBEEAKALgggVqQeCBBWogACAEai0AADoAACABIARBAWoiBEH/AXFLDQALQQBBACgC4IIFIAFqNgLgggULC78uASR+Q\
QBBACkD0IEFQQApA7CBBSIBQQApA5CBBXwgACkDICICfCIDhULr+obav7X2wR+FQiCJIgRCq/DT9K/uvLc8fCIFIAGFQiiJIgYgA3wgACkDKCIBfCIHIASFQ\
jCJIgggBXwiCSAGhUIBiSIKQQApA8iBBUEAKQOogQUiBEEAKQOIgQV8IAApAxAiA3wiBYVCn9j52cKR2oKbf4VCIIkiC0K7zqqm2NDrs7t/fCIMIASFQiiJI\
g0gBXwgACkDGCIEfCIOfCAAKQNQIgV8Ig9BACkDwIEFQQApA6CBBSIQQQApA4CBBSIRfCAAKQMAIgZ8IhKFQtGFmu/6z5SH0QCFQiCJIhNCiJLznf/M+YTqA\
HwiFCAQhUIoiSIVIBJ8IAApAwgiEHwiFiAThUIwiSIXhUIgiSIYQQApA9iBBUEAKQO4gQUiE0EAKQOYgQV8IAApAzAiEnwiGYVC+cL4m5Gjs/DbAIVCIIkiG\
kLx7fT4paf9p6V/fCIbIBOFQiiJIhwgGXwgACkDOCITfCIZIBqFQjCJIhogG3wiG3wiHSAKhUIoiSIeIA98IAApA1giCnwiDyAYhUIwiSIYIB18Ih0gDiALh\
UIwiSIOIAx8Ih8gDYVCAYkiDCAWfCAAKQNAIgt8Ig0gGoVCIIkiFiAJfCIaIAyFQiiJIiAgDXwgACkDSCIJfCIhIBaFQjCJIhYgGyAchUIBiSIMIAd8IAApA\
2AiB3wiDSAOhUIgiSIOIBcgFHwiFHwiFyAMhUIoiSIbIA18IAApA2giDHwiHCAOhUIwiSIOIBd8IhcgG4VCAYkiGyAZIBQgFYVCAYkiFHwgACkDcCINfCIVI\
AiFQiCJIhkgH3wiHyAUhUIoiSIUIBV8IAApA3giCHwiFXwgDHwiIoVCIIkiI3wiJCAbhUIoiSIbICJ8IBJ8IiIgFyAYIBUgGYVCMIkiFSAffCIZIBSFQgGJI\
hQgIXwgDXwiH4VCIIkiGHwiFyAUhUIoiSIUIB98IAV8Ih8gGIVCMIkiGCAXfCIXIBSFQgGJIhR8IAF8IiEgFiAafCIWIBUgHSAehUIBiSIaIBx8IAl8IhyFQ\
iCJIhV8Ih0gGoVCKIkiGiAcfCAIfCIcIBWFQjCJIhWFQiCJIh4gGSAOIBYgIIVCAYkiFiAPfCACfCIPhUIgiSIOfCIZIBaFQiiJIhYgD3wgC3wiDyAOhUIwi\
SIOIBl8Ihl8IiAgFIVCKIkiFCAhfCAEfCIhIB6FQjCJIh4gIHwiICAiICOFQjCJIiIgJHwiIyAbhUIBiSIbIBx8IAp8IhwgDoVCIIkiDiAXfCIXIBuFQiiJI\
hsgHHwgE3wiHCAOhUIwiSIOIBkgFoVCAYkiFiAffCAQfCIZICKFQiCJIh8gFSAdfCIVfCIdIBaFQiiJIhYgGXwgB3wiGSAfhUIwiSIfIB18Ih0gFoVCAYkiF\
iAVIBqFQgGJIhUgD3wgBnwiDyAYhUIgiSIYICN8IhogFYVCKIkiFSAPfCADfCIPfCAHfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBnwiIiAjhUIwiSIjICR8I\
iQgFoVCAYkiFiAOIBd8Ig4gDyAYhUIwiSIPICAgFIVCAYkiFCAZfCAKfCIXhUIgiSIYfCIZIBSFQiiJIhQgF3wgC3wiF3wgBXwiICAPIBp8Ig8gHyAOIBuFQ\
gGJIg4gIXwgCHwiGoVCIIkiG3wiHyAOhUIoiSIOIBp8IAx8IhogG4VCMIkiG4VCIIkiISAdIB4gDyAVhUIBiSIPIBx8IAF8IhWFQiCJIhx8Ih0gD4VCKIkiD\
yAVfCADfCIVIByFQjCJIhwgHXwiHXwiHiAWhUIoiSIWICB8IA18IiAgIYVCMIkiISAefCIeIBogFyAYhUIwiSIXIBl8IhggFIVCAYkiFHwgCXwiGSAchUIgi\
SIaICR8IhwgFIVCKIkiFCAZfCACfCIZIBqFQjCJIhogHSAPhUIBiSIPICJ8IAR8Ih0gF4VCIIkiFyAbIB98Iht8Ih8gD4VCKIkiDyAdfCASfCIdIBeFQjCJI\
hcgH3wiHyAPhUIBiSIPIBsgDoVCAYkiDiAVfCATfCIVICOFQiCJIhsgGHwiGCAOhUIoiSIOIBV8IBB8IhV8IAx8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAHf\
CIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBogHHwiGiAVIBuFQjCJIhUgHiAWhUIBiSIWIB18IAR8IhuFQiCJIhx8Ih0gFoVCKIkiFiAbfCAQfCIbfCABfCIeI\
BUgGHwiFSAXIBogFIVCAYkiFCAgfCATfCIYhUIgiSIXfCIaIBSFQiiJIhQgGHwgCXwiGCAXhUIwiSIXhUIgiSIgIB8gISAVIA6FQgGJIg4gGXwgCnwiFYVCI\
IkiGXwiHyAOhUIoiSIOIBV8IA18IhUgGYVCMIkiGSAffCIffCIhIA+FQiiJIg8gHnwgBXwiHiAghUIwiSIgICF8IiEgGyAchUIwiSIbIB18IhwgFoVCAYkiF\
iAYfCADfCIYIBmFQiCJIhkgJHwiHSAWhUIoiSIWIBh8IBJ8IhggGYVCMIkiGSAfIA6FQgGJIg4gInwgAnwiHyAbhUIgiSIbIBcgGnwiF3wiGiAOhUIoiSIOI\
B98IAZ8Ih8gG4VCMIkiGyAafCIaIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAh8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgC3wiFXwgBXwiIoVCIIkiI3wiJ\
CAOhUIoiSIOICJ8IAh8IiIgGiAgIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGHwgCXwiGIVCIIkiHHwiGiAUhUIoiSIUIBh8IAZ8IhggHIVCMIkiHCAafCIaI\
BSFQgGJIhR8IAR8IiAgGSAdfCIZIBUgISAPhUIBiSIPIB98IAN8Ih2FQiCJIhV8Ih8gD4VCKIkiDyAdfCACfCIdIBWFQjCJIhWFQiCJIiEgFyAbIBkgFoVCA\
YkiFiAefCABfCIZhUIgiSIbfCIXIBaFQiiJIhYgGXwgE3wiGSAbhUIwiSIbIBd8Ihd8Ih4gFIVCKIkiFCAgfCAMfCIgICGFQjCJIiEgHnwiHiAiICOFQjCJI\
iIgJHwiIyAOhUIBiSIOIB18IBJ8Ih0gG4VCIIkiGyAafCIaIA6FQiiJIg4gHXwgC3wiHSAbhUIwiSIbIBcgFoVCAYkiFiAYfCANfCIXICKFQiCJIhggFSAff\
CIVfCIfIBaFQiiJIhYgF3wgEHwiFyAYhUIwiSIYIB98Ih8gFoVCAYkiFiAVIA+FQgGJIg8gGXwgCnwiFSAchUIgiSIZICN8IhwgD4VCKIkiDyAVfCAHfCIVf\
CASfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBXwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAbIBp8IhogFSAZhUIwiSIVIB4gFIVCAYkiFCAXfCADfCIXhUIgi\
SIZfCIbIBSFQiiJIhQgF3wgB3wiF3wgAnwiHiAVIBx8IhUgGCAaIA6FQgGJIg4gIHwgC3wiGoVCIIkiGHwiHCAOhUIoiSIOIBp8IAR8IhogGIVCMIkiGIVCI\
IkiICAfICEgFSAPhUIBiSIPIB18IAZ8IhWFQiCJIh18Ih8gD4VCKIkiDyAVfCAKfCIVIB2FQjCJIh0gH3wiH3wiISAWhUIoiSIWIB58IAx8Ih4gIIVCMIkiI\
CAhfCIhIBogFyAZhUIwiSIXIBt8IhkgFIVCAYkiFHwgEHwiGiAdhUIgiSIbICR8Ih0gFIVCKIkiFCAafCAJfCIaIBuFQjCJIhsgHyAPhUIBiSIPICJ8IBN8I\
h8gF4VCIIkiFyAYIBx8Ihh8IhwgD4VCKIkiDyAffCABfCIfIBeFQjCJIhcgHHwiHCAPhUIBiSIPIBggDoVCAYkiDiAVfCAIfCIVICOFQiCJIhggGXwiGSAOh\
UIoiSIOIBV8IA18IhV8IA18IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAMfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHXwiGyAVIBiFQjCJIhUgISAWhUIBi\
SIWIB98IBB8IhiFQiCJIh18Ih8gFoVCKIkiFiAYfCAIfCIYfCASfCIhIBUgGXwiFSAXIBsgFIVCAYkiFCAefCAHfCIZhUIgiSIXfCIbIBSFQiiJIhQgGXwgA\
XwiGSAXhUIwiSIXhUIgiSIeIBwgICAVIA6FQgGJIg4gGnwgAnwiFYVCIIkiGnwiHCAOhUIoiSIOIBV8IAV8IhUgGoVCMIkiGiAcfCIcfCIgIA+FQiiJIg8gI\
XwgBHwiISAehUIwiSIeICB8IiAgGCAdhUIwiSIYIB98Ih0gFoVCAYkiFiAZfCAGfCIZIBqFQiCJIhogJHwiHyAWhUIoiSIWIBl8IBN8IhkgGoVCMIkiGiAcI\
A6FQgGJIg4gInwgCXwiHCAYhUIgiSIYIBcgG3wiF3wiGyAOhUIoiSIOIBx8IAN8IhwgGIVCMIkiGCAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAt8IhUgI\
4VCIIkiFyAdfCIdIBSFQiiJIhQgFXwgCnwiFXwgBHwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAl8IiIgGyAeIBUgF4VCMIkiFSAdfCIXIBSFQgGJIhQgGXwgD\
HwiGYVCIIkiHXwiGyAUhUIoiSIUIBl8IAp8IhkgHYVCMIkiHSAbfCIbIBSFQgGJIhR8IAN8Ih4gGiAffCIaIBUgICAPhUIBiSIPIBx8IAd8IhyFQiCJIhV8I\
h8gD4VCKIkiDyAcfCAQfCIcIBWFQjCJIhWFQiCJIiAgFyAYIBogFoVCAYkiFiAhfCATfCIahUIgiSIYfCIXIBaFQiiJIhYgGnwgDXwiGiAYhUIwiSIYIBd8I\
hd8IiEgFIVCKIkiFCAefCAFfCIeICCFQjCJIiAgIXwiISAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIBx8IAt8IhwgGIVCIIkiGCAbfCIbIA6FQiiJIg4gHHwgE\
nwiHCAYhUIwiSIYIBcgFoVCAYkiFiAZfCABfCIXICKFQiCJIhkgFSAffCIVfCIfIBaFQiiJIhYgF3wgBnwiFyAZhUIwiSIZIB98Ih8gFoVCAYkiFiAVIA+FQ\
gGJIg8gGnwgCHwiFSAdhUIgiSIaICN8Ih0gD4VCKIkiDyAVfCACfCIVfCANfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgCXwiIiAjhUIwiSIjICR8IiQgFoVCA\
YkiFiAYIBt8IhggFSAahUIwiSIVICEgFIVCAYkiFCAXfCASfCIXhUIgiSIafCIbIBSFQiiJIhQgF3wgCHwiF3wgB3wiISAVIB18IhUgGSAYIA6FQgGJIg4gH\
nwgBnwiGIVCIIkiGXwiHSAOhUIoiSIOIBh8IAt8IhggGYVCMIkiGYVCIIkiHiAfICAgFSAPhUIBiSIPIBx8IAp8IhWFQiCJIhx8Ih8gD4VCKIkiDyAVfCAEf\
CIVIByFQjCJIhwgH3wiH3wiICAWhUIoiSIWICF8IAN8IiEgHoVCMIkiHiAgfCIgIBggFyAahUIwiSIXIBt8IhogFIVCAYkiFHwgBXwiGCAchUIgiSIbICR8I\
hwgFIVCKIkiFCAYfCABfCIYIBuFQjCJIhsgHyAPhUIBiSIPICJ8IAx8Ih8gF4VCIIkiFyAZIB18Ihl8Ih0gD4VCKIkiDyAffCATfCIfIBeFQjCJIhcgHXwiH\
SAPhUIBiSIPIBkgDoVCAYkiDiAVfCAQfCIVICOFQiCJIhkgGnwiGiAOhUIoiSIOIBV8IAJ8IhV8IBN8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCASfCIiICOFQ\
jCJIiMgJHwiJCAPhUIBiSIPIBsgHHwiGyAVIBmFQjCJIhUgICAWhUIBiSIWIB98IAt8IhmFQiCJIhx8Ih8gFoVCKIkiFiAZfCACfCIZfCAJfCIgIBUgGnwiF\
SAXIBsgFIVCAYkiFCAhfCAFfCIahUIgiSIXfCIbIBSFQiiJIhQgGnwgA3wiGiAXhUIwiSIXhUIgiSIhIB0gHiAVIA6FQgGJIg4gGHwgEHwiFYVCIIkiGHwiH\
SAOhUIoiSIOIBV8IAF8IhUgGIVCMIkiGCAdfCIdfCIeIA+FQiiJIg8gIHwgDXwiICAhhUIwiSIhIB58Ih4gGSAchUIwiSIZIB98IhwgFoVCAYkiFiAafCAIf\
CIaIBiFQiCJIhggJHwiHyAWhUIoiSIWIBp8IAp8IhogGIVCMIkiGCAdIA6FQgGJIg4gInwgBHwiHSAZhUIgiSIZIBcgG3wiF3wiGyAOhUIoiSIOIB18IAd8I\
h0gGYVCMIkiGSAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAx8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgBnwiFXwgEnwiIoVCIIkiI3wiJCAOhUIoi\
SIOICJ8IBN8IiIgGyAhIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGnwgBnwiGoVCIIkiHHwiGyAUhUIoiSIUIBp8IBB8IhogHIVCMIkiHCAbfCIbIBSFQgGJI\
hR8IA18IiEgGCAffCIYIBUgHiAPhUIBiSIPIB18IAJ8Ih2FQiCJIhV8Ih4gD4VCKIkiDyAdfCABfCIdIBWFQjCJIhWFQiCJIh8gFyAZIBggFoVCAYkiFiAgf\
CADfCIYhUIgiSIZfCIXIBaFQiiJIhYgGHwgBHwiGCAZhUIwiSIZIBd8Ihd8IiAgFIVCKIkiFCAhfCAIfCIhIB+FQjCJIh8gIHwiICAiICOFQjCJIiIgJHwiI\
yAOhUIBiSIOIB18IAd8Ih0gGYVCIIkiGSAbfCIbIA6FQiiJIg4gHXwgDHwiHSAZhUIwiSIZIBcgFoVCAYkiFiAafCALfCIXICKFQiCJIhogFSAefCIVfCIeI\
BaFQiiJIhYgF3wgCXwiFyAahUIwiSIaIB58Ih4gFoVCAYkiFiAVIA+FQgGJIg8gGHwgBXwiFSAchUIgiSIYICN8IhwgD4VCKIkiDyAVfCAKfCIVfCACfCICh\
UIgiSIifCIjIBaFQiiJIhYgAnwgC3wiAiAihUIwiSILICN8IiIgFoVCAYkiFiAZIBt8IhkgFSAYhUIwiSIVICAgFIVCAYkiFCAXfCANfCINhUIgiSIXfCIYI\
BSFQiiJIhQgDXwgBXwiBXwgEHwiECAVIBx8Ig0gGiAZIA6FQgGJIg4gIXwgDHwiDIVCIIkiFXwiGSAOhUIoiSIOIAx8IBJ8IhIgFYVCMIkiDIVCIIkiFSAeI\
B8gDSAPhUIBiSINIB18IAl8IgmFQiCJIg98IhogDYVCKIkiDSAJfCAIfCIJIA+FQjCJIgggGnwiD3wiGiAWhUIoiSIWIBB8IAd8IhAgEYUgDCAZfCIHIA6FQ\
gGJIgwgCXwgCnwiCiALhUIgiSILIAUgF4VCMIkiBSAYfCIJfCIOIAyFQiiJIgwgCnwgE3wiEyALhUIwiSIKIA58IguFNwOAgQVBACADIAYgDyANhUIBiSINI\
AJ8fCICIAWFQiCJIgUgB3wiBiANhUIoiSIHIAJ8fCICQQApA4iBBYUgBCABIBIgCSAUhUIBiSIDfHwiASAIhUIgiSISICJ8IgkgA4VCKIkiAyABfHwiASASh\
UIwiSIEIAl8IhKFNwOIgQVBACATQQApA5CBBYUgECAVhUIwiSIQIBp8IhOFNwOQgQVBACABQQApA5iBBYUgAiAFhUIwiSICIAZ8IgGFNwOYgQVBACASIAOFQ\
gGJQQApA6CBBYUgAoU3A6CBBUEAIBMgFoVCAYlBACkDqIEFhSAKhTcDqIEFQQAgASAHhUIBiUEAKQOwgQWFIASFNwOwgQVBACALIAyFQgGJQQApA7iBBYUgE\
IU3A7iBBQveAgUBfwF+AX8BfgJ/IwBBwABrIgAkAAJAQQApA9CBBUIAUg0AQQBBACkDwIEFIgFBACgC4IIFIgKsfCIDNwPAgQVBAEEAKQPIgQUgAyABVK18N\
wPIgQUCQEEALQDoggVFDQBBAEJ/NwPYgQULQQBCfzcD0IEFAkAgAkH/AEoNAEEAIQQDQCACIARqQeCBBWpBADoAACAEQQFqIgRBgAFBACgC4IIFIgJrSA0AC\
wtB4IEFEAIgAEEAKQOAgQU3AwAgAEEAKQOIgQU3AwggAEEAKQOQgQU3AxAgAEEAKQOYgQU3AxggAEEAKQOggQU3AyAgAEEAKQOogQU3AyggAEEAKQOwgQU3A\
zAgAEEAKQO4gQU3AzhBACgC5IIFIgVBAUgNAEEAIQJBACEEA0AgBEGAgQRqIAAgBGotAAA6AAAgBEEBaiEEIAUgAkEBaiICQf8BcUsNAAsLIABBwABqJAAL+\
gMCAn8BfiMAQYABayICJABBAEGBAjsB8oIFQQAgAToA8YIFQQAgADoA8IIFQZB+IQADQCAAQYCDBWpCADcAACAAQfiCBWpCADcAACAAQfCCBWpCADcAACAAQ\
RhqIgANAAtBACEDQQBBACkD8IIFIgRCiJLznf/M+YTqAIU3A4CBBUEAQQApA/iCBUK7zqqm2NDrs7t/hTcDiIEFQQBBACkDgIMFQqvw0/Sv7ry3PIU3A5CBB\
UEAQQApA4iDBULx7fT4paf9p6V/hTcDmIEFQQBBACkDkIMFQtGFmu/6z5SH0QCFNwOggQVBAEEAKQOYgwVCn9j52cKR2oKbf4U3A6iBBUEAQQApA6CDBULr+\
obav7X2wR+FNwOwgQVBAEEAKQOogwVC+cL4m5Gjs/DbAIU3A7iBBUEAIASnQf8BcTYC5IIFAkAgAUUNACACQgA3A3ggAkIANwNwIAJCADcDaCACQgA3A2AgA\
kIANwNYIAJCADcDUCACQgA3A0ggAkIANwNAIAJCADcDOCACQgA3AzAgAkIANwMoIAJCADcDICACQgA3AxggAkIANwMQIAJCADcDCCACQgA3AwBBACEAA0AgA\
iAAaiAAQYCBBGotAAA6AAAgAEEBaiEAIAEgA0EBaiIDQf8BcUsNAAsgAkGAARABCyACQYABaiQACxIAIABBA3ZB/z9xIABBEHYQBAsKAEGAgQQgABABCwYAQ\
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",hA="22cf500a",uA={name:lA,data:fA,hash:hA},Yd=new pe;function Cc(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function AA(e,t){
return e|t<<16}function wo(e=512,t=null){if(Cc(e))return Promise.reject(Cc(e));let n=null,s=e;if(t!==null){if(n=wt(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));s=AA(e,n.length)}let r=e/8;return Qc(uA,r).then(
o=>{s>512&&o.writeMemory(n),o.init(s);let i={init:s>512?()=>(o.writeMemory(n),o.init(s),i):()=>(o.init(s),i),update:a=>(o.
update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,digestSize:r};return i})}function pA(e,t,n){
let s=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${s}$${mc(
e,!1)}$${mc(n,!1)}`}var yc=new DataView(new ArrayBuffer(4));function It(e){return yc.setInt32(0,e,!0),new Uint8Array(yc.
buffer)}function fo(e,t,n){return Zt(this,void 0,void 0,function*(){if(n<=64){let f=yield wo(n*8);return f.update(It(n)),
f.update(t),f.digest("binary")}let s=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(It(n)),e.update(t);let o=e.
digest("binary");r.set(o.subarray(0,32),0);for(let f=1;f<s;f++)e.init(),e.update(o),o=e.digest("binary"),r.set(o.subarray(
0,32),f*32);let i=n-32*s,a;return i===64?(a=e,a.init()):a=yield wo(i*8),a.update(o),o=a.digest("binary"),r.set(o.subarray(
0,i),s*32),r})}function gA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function IA(e){return Zt(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:s,hashLength:r}=e,o=wt(e.password),i=wt(e.salt),a=19,f=gA(e.
hashType),{memorySize:h}=e,l=wt((t=e.secret)!==null&&t!==void 0?t:""),[u,A]=yield Promise.all([Qc(cA,1024),wo(512)]);u.setMemorySize(
h*1024+1024);let g=new Uint8Array(24),I=new DataView(g.buffer);I.setInt32(0,n,!0),I.setInt32(4,r,!0),I.setInt32(8,h,!0),
I.setInt32(12,s,!0),I.setInt32(16,a,!0),I.setInt32(20,f,!0),u.writeMemory(g,h*1024),A.init(),A.update(g),A.update(It(o.length)),
A.update(o),A.update(It(i.length)),A.update(i),A.update(It(l.length)),A.update(l),A.update(It(0));let m=Math.floor(h/(n*
4))*4,y=new Uint8Array(72),D=A.digest("binary");y.set(D);for(let H=0;H<n;H++){y.set(It(0),64),y.set(It(H),68);let U=H*m,
k=yield fo(A,y,1024);u.writeMemory(k,U*1024),U+=1,y.set(It(1),64),k=yield fo(A,y,1024),u.writeMemory(k,U*1024)}let V=new Uint8Array(
1024);kc(V,u.calculate(new Uint8Array([]),h));let Y=yield fo(A,V,r);if(e.outputType==="hex"){let H=new Uint8Array(r*2);return Io(
H,Y,r)}return e.outputType==="encoded"?pA(i,e,Y):Y})}var dA=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
wt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=wt(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=wt(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function bc(e){return Zt(this,void 0,void 0,function*(){return dA(e),IA(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var $d=new pe,Kd=new pe,Pd=new pe,Jd=new pe,Wd=new Uint8Array(8),Xd=new pe,qd=new pe,_d=new pe,
zd=new pe,Zd=new pe,ew=new pe,tw=new pe,nw=new pe,sw=new pe,rw=new pe,ow=new pe,iw=new Uint8Array(8),aw=new pe,cw=new Uint8Array(
8),lw=new pe,fw=new Uint8Array(8),hw=new pe,uw=new pe,Aw=new pe;var Cn=Object.freeze({memory:19*1024,passes:2,lanes:1}),mo=Object.freeze({memory:128*1024,passes:3,lanes:1}),wA=700,Sc="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",mA=new RegExp(`^${Sc}+|${Sc}+$`,"g"),rs,Co,nr=class{constructor(t,n){K(this,
rs);ct(this,"seal",(t,n)=>{let s=Me(Re);return De(s,C(this,rs,Co).call(this,s,t).encrypt(n))});ct(this,"open",(t,n)=>Fc(
C(this,rs,Co).call(this,n.subarray(0,Re),t),n.subarray(Re)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};rs=new WeakSet,Co=function(t,n){let s=new Uint8Array(8);return new DataView(s.buffer).setBigUint64(0,
BigInt(n)),en(this.key,t,De(this.fileId,s))};var yn=class e{constructor(t,n,s){Object.assign(this,{wrapping:t,salt:n,cost:s})}static async of(t,{
salt:n,cost:s}){let r=Dc(t);if(!r.length)throw new he("journal-wrong-passphrase");return new e(await vc(r,n,s),n,s)}static async chosen(t,n){
if(!Dc(t).length)throw new he("journal-no-passphrase");return e.of(t,{salt:Me(16),cost:n??await CA()})}begin(){let t=Me(
_t),n=Me(Re),s=new We(this.cost,this.salt,Me(16)),r=en(this.wrapping,n,s.bound).encrypt(t);return{header:new We(this.cost,
this.salt,s.fileId,De(n,r)),sealer:new nr(t,s.fileId)}}unlock({wrapped:t,bound:n,fileId:s}){let r=en(this.wrapping,t.subarray(
0,Re),n),o=Fc(r,t.subarray(Re));if(!o)throw new he("journal-wrong-passphrase");return new nr(o,s)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Dc=e=>BA(e.replace(/\P{Cs}+/gu,t=>t.normalize("NFKC")).replace(mA,""));async function CA(e=()=>performance.
now()){let t={...Cn,passes:1};await vc(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await xc(new Uint8Array(
8),new Uint8Array(16),Cn),yA(e()-n)}function yA(e){let t=Cn.passes*wA/Math.max(e,1),n=Math.floor(Cn.memory*t/mo.passes/1024)*
1024;return n<Cn.memory?Cn:{...mo,memory:Math.min(n,mo.memory)}}async function vc(e,t,n){return await EA(),xc(e,t,n)}async function xc(e,t,{
memory:n,passes:s,lanes:r}){try{return await bc({password:e,salt:t,memorySize:n,iterations:s,parallelism:r,hashLength:_t,
outputType:"binary"})}catch(o){throw o instanceof RangeError?new he("journal-memory",{megabytes:Math.floor(n/1024)}):o}}
var EA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function Fc(e,t){try{return e.decrypt(t)}catch{return null}}function BA(e){let t=new TextEncoder,n=r=>[224|r>>12,128|r>>
6&63,128|r&63],s=Array.from(e,r=>{let o=r.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(r)]});return Uint8Array.
from(s.flat())}var qe,Mt,st,_e,rt,yo,os,sr=class sr{constructor(t,n,s,r,o=qt){K(this,rt);K(this,qe);K(this,Mt,[]);K(this,st);K(this,_e);
ct(this,"isTorn",!1);this.place=t,this.end=o,N(this,qe,n),N(this,st,s),N(this,_e,r)}static async create(t,n){let{header:s,
sealer:r}=n.begin(),o=await t.replace(await s.toBytes(),null);return new sr(t,n,r,o)}static async open(t,{bytes:n,tag:s},r){
var u;let o=await We.fromBytes(n),i=await r(o),a=new sr(t,i,i.unlock(o),s),f=await o.isWholeIn(n),{entries:h,damaged:l}=C(
u=a,rt,os).call(u,n.subarray(qt),s);return{file:a,entries:h,damaged:l||!f}}get frames(){return(this.end-qt)/pt}async readNew(){
let{bytes:t,tag:n,replaced:s}=await this.place.readFrom(p(this,_e),this.end);if(!s)return{...C(this,rt,os).call(this,t,n),
replaced:s};let r=await kA(t);if(r.isOf(p(this,st).fileId)){let h=t.length<this.end,{entries:l,damaged:u}=C(this,rt,os).
call(this,t.subarray(this.end),n);return{entries:l,damaged:u||h,replaced:!1}}let o=[p(this,qe),...p(this,Mt)].find(({salt:h})=>r.
hasSalt(h));if(!o)throw new he("journal-passphrase-changed");C(this,rt,yo).call(this,o,o.unlock(r)),this.end=qt;let i=await r.
isWholeIn(t),{entries:a,damaged:f}=C(this,rt,os).call(this,t.subarray(qt),n);return{entries:a,damaged:f||!i,replaced:s}}async append(t){
let n=io(t,p(this,st).seal,this.frames);N(this,_e,await this.place.append(n,p(this,_e))),this.end+=n.length}async replace(t,n=p(
this,qe)){[p(this,qe),...p(this,Mt)].includes(n)||p(this,Mt).push(n);let{header:s,sealer:r}=n.begin(),o=[await s.toBytes()],
i=0;for(let f of t)o.push(io(f,r.seal,i)),i+=o.at(-1).length/pt;let a=De(...o);N(this,_e,await this.place.replace(a,p(this,
_e))),C(this,rt,yo).call(this,n,r),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
p(this,_e))??""}forget(){for(let t of[p(this,qe),...p(this,Mt)])t.forget();p(this,st).forget()}};qe=new WeakMap,Mt=new WeakMap,
st=new WeakMap,_e=new WeakMap,rt=new WeakSet,yo=function(t,n){p(this,st).forget(),N(this,st,n),t!==p(this,qe)&&p(this,qe).
forget(),N(this,qe,t),N(this,Mt,[])},os=function(t,n){let{entries:s,end:r,broken:o}=hc(t,p(this,st).open,this.frames);return this.
isTorn=t.length>r*pt,N(this,_e,n),this.end+=r*pt,{entries:s.map(({content:a,size:f})=>({entry:Ci(a),size:f})),damaged:o}};
var is=sr;async function kA(e){try{return await We.fromBytes(e)}catch{throw new he("journal-here-overwritten")}}async function Uc(e){
let t=await e.read();if(!t)throw new Ae("gone","journal-here-none");return t}var QA=256,bA=100,Tt,Be,ot,hs,le,as,En,cs,Bo,jc,Oc,ls,or=class or{constructor(t){K(this,le);K(this,Tt);K(this,Be,new rr);
K(this,ot,!1);K(this,hs,Promise.resolve());ct(this,"damage",null);N(this,Tt,t)}static async create(t,n,{cost:s}={}){let r=await yn.
chosen(n,s);return new or(await is.create(t,r).catch(Eo))}static async open(t,n){var h;let s=await Uc(t).catch(Eo),r=l=>yn.
of(n,l),{file:o,entries:i,damaged:a}=await is.open(t,s,r),f=new or(o);return p(f,Be).add(i,!1),N(f,ot,a),await C(h=f,le,
Oc).call(h),p(f,Be).takeNews(),f}entries(){return C(this,le,as).call(this,()=>p(this,Be).seen())}append(t){return C(this,
le,cs).call(this,async n=>{let s=p(this,Be).completed(t),r=kr(s);await n.append(r),p(this,Be).putOwn(t,s,Xt(r.length))})}refresh(){
return C(this,le,as).call(this,async()=>(await C(this,le,Bo).call(this),p(this,Be).takeNews()))}rewrite(t){return C(this,
le,cs).call(this,()=>C(this,le,ls).call(this,p(this,Be).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let s=await yn.
chosen(t,n);await C(this,le,cs).call(this,()=>C(this,le,ls).call(this,p(this,Be).entries,s))}close(){return C(this,le,as).
call(this,()=>{p(this,Tt)?.forget(),N(this,Tt,null),N(this,Be,new rr)})}};Tt=new WeakMap,Be=new WeakMap,ot=new WeakMap,hs=
new WeakMap,le=new WeakSet,as=function(t){let n=p(this,hs).then(t).catch(Eo);return N(this,hs,n.catch(()=>{})),n},En=function(){
if(!p(this,Tt))throw new he("journal-locked");return p(this,Tt)},cs=function(t){return C(this,le,as).call(this,async()=>{
for(let n=1;;n++)try{return await C(this,le,jc).call(this),await t(C(this,le,En).call(this))}catch(s){if(s.code!=="chang\
ed"||n===bA)throw s;await C(this,le,Bo).call(this)}})},Bo=async function(){let{entries:t,replaced:n,damaged:s}=await C(this,
le,En).call(this).readNew();p(this,Be).add(t,n),p(this,ot)||N(this,ot,s)},jc=async function(){if(!p(this,ot)&&!C(this,le,
En).call(this).isTorn)return;let t=p(this,ot)?await C(this,le,En).call(this).copyAside():"";await C(this,le,ls).call(this,
p(this,Be).entries),p(this,ot)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},N(this,ot,!1))},Oc=async function(){try{await C(this,le,cs).call(this,async t=>{p(this,Be).isLittleOf(t.frames)&&
await C(this,le,ls).call(this,p(this,Be).entries)})}catch{p(this,ot)&&(this.damage={code:"journal-damaged",values:{}})}},
ls=async function(t,n){let s=new Map([...t].map(([r,o])=>[r,kr(o)]));await C(this,le,En).call(this).replace(s.values(),n),
p(this,Be).entries=new Map(t),p(this,Be).sizes=new Map([...s].map(([r,{length:o}])=>[r,Xt(o)]))};var fs=or;function Eo(e){throw Es(e)}var Gt,it,us,ko,rr=class{constructor(){K(this,us);ct(this,"entries",new Map);ct(this,"sizes",
new Map);K(this,Gt,new Map);K(this,it,new Set)}seen(){return p(this,it).clear(),[...this.entries.values()]}takeNews(){let t=[
...p(this,Gt).values()];return p(this,Gt).clear(),p(this,it).clear(),t}add(t,n){let s=new Map(this.entries),r=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:f}of t)C(this,us,ko).call(this,a,f),r.set(a.key,a);let o=n?
[...s.keys()].filter(a=>!this.entries.has(a)):[],i=[...r.values()].filter(a=>!n||!ft(a,s.get(a.key)));for(let a of[...o.
map(Fs),...i])p(this,Gt).set(a.key,a),p(this,it).add(a.key)}completed(t){let n=this.entries.get(t.key),s=t.response!==null&&
!t.done;return!n||!s||n.confirmed===null||t.confirmed!==null&&!p(this,it).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,s){
C(this,us,ko).call(this,n,s),ft(n,t)?(p(this,Gt).delete(n.key),p(this,it).delete(n.key)):p(this,Gt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:s})=>s!==null).map(s=>[s.key,s]));for(let s of p(this,it))this.entries.has(s)||n.delete(
s);for(let[s,r]of this.entries)p(this,it).has(s)&&n.set(s,r);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(s,r)=>s+r,0);return t-n>Math.max(QA,t/2)}};Gt=new WeakMap,it=new WeakMap,us=new WeakSet,ko=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Rc={fair:8,good:10,strong:15},SA=72,DA=3.3,vA=10,xA=.35,FA=.5,UA=.4,jA=4.5,OA=2,RA=.65,MA=3.9,TA=.15,GA=1,NA=4,HA=.5,
Qo=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],LA={"!@#$%^&*()_+":Qo[0],'{}:"<>?':"[];',./"},VA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function Mc(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,SA).join("");if(!t)return"none";let n=Tc(
t);return Object.keys(Rc).filter(r=>n>=Rc[r]).at(-1)??"weak"}function Tc(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Tc(
t)+HA;if(PA(e))return NA;let n=new Map;for(let{0:s,groups:r}of e.matchAll(VA))n.set(s.toLowerCase(),r);return[...n.values()].
reduce((s,r)=>s+YA(r),0)}function YA({date:e,word:t,digits:n}){return e?jA:t?$A(t):n?KA(n):1}function $A(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,s=n===t.length-1,r=xA*Math.max(0,t.length-vA)+(s?Math.min(
1,n):n)*FA+UA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,DA+r)}function KA(e){if(/^(?:19|20)\d\d$/.
test(e))return OA;let t=new Set(Array.from(e).slice(1).map((s,r)=>s-e[r]));if(e.length>2&&t.size===1)return GA;let n=Math.
max(0,e.length-6);return Math.min(RA*e.length,MA)+TA*n}function PA(e){let t=Array.from(e.toLowerCase(),JA),n=t.filter((s,r)=>r&&
WA(s,t[r-1])).length;return t.length>4&&n>=.7*(t.length-1)}function JA(e){let[t,n]=Object.entries(LA).find(([o])=>o.includes(
e))??[],s=t?n[t.indexOf(e)]:e,r=Qo.findIndex(o=>o.includes(s));return{row:r,column:Qo[r]?.indexOf(s)}}var WA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var Vc=1e3,bo=2e3,XA=15,Gc=10*Vc,Nc=6e4,qA="journal-passphrase-changed",_A=["journal-here-gone","journal-here-overwritte\
n"],zA="notes",ZA="application/octet-stream",Ct,So=class{constructor(){K(this,Ct,new Map)}start(t,n,s){clearTimeout(p(this,
Ct).get(t));let r=()=>{p(this,Ct).delete(t),s()};p(this,Ct).set(t,setTimeout(r,n))}isPending(t){return p(this,Ct).has(t)}stop(){
for(let t of p(this,Ct).values())clearTimeout(t);p(this,Ct).clear()}};Ct=new WeakMap;var me,He,kn,ze,yt,tn,ps,Qn,gs,ie,at,
Et,bn,Fe,Ht,$e,Bt,Lt,nn,Is,Ke,Sn,sn,kt,b,Yc,Do,ve,Nt,ir,$c,Kc,Pc,Jc,Wc,vo,Xc,xo,qc,_c,ar,zc,mt,Fo,Uo,As,Zc,jo,Oo,Bn,cr,Ye,
lr=class{constructor({journal:t,place:n,here:s,send:r,words:o,stores:i,judge:a,now:f,today:h}){K(this,b);K(this,me);K(this,
He);K(this,kn);K(this,ze);K(this,yt);K(this,tn);K(this,ps);K(this,Qn);K(this,gs);K(this,ie,null);K(this,at,!1);K(this,Et,
!1);K(this,bn,!1);K(this,Fe,new Set);K(this,Ht,"");K(this,$e,"");K(this,Bt,!1);K(this,Lt,!1);K(this,nn,XA);K(this,Is,0);
K(this,Ke,new So);K(this,Sn,Promise.resolve());K(this,sn,0);K(this,kt,0);N(this,me,t),N(this,He,n),N(this,kn,s),N(this,ze,
r),N(this,yt,o),N(this,tn,i),N(this,ps,a),N(this,Qn,f),N(this,gs,h),t.listen(l=>C(this,b,zc).call(this,l)),n.watch(()=>C(
this,b,ve).call(this,()=>C(this,b,As).call(this))),C(this,b,ve).call(this,()=>C(this,b,As).call(this))}get state(){let t=p(
this,ie)!==null;return{state:p(this,Et)?"locked":t?"kept":"none",exists:p(this,at),place:"",here:p(this,kn),saved:t&&!p(
this,Fe).size&&!p(this,$e),reopen:p(this,Bt),problem:p(this,Ht)||p(this,$e)||C(this,b,Yc).call(this),copied:"",minutes:p(
this,nn),hosted:p(this,kn)==="hub"}}async settled(){for(;p(this,sn);)await p(this,Sn)}receive(t){C(this,b,cr).call(this);
let{keep:n,unlock:s,change:r,minutes:o,strength:i,bring:a}=t;if(typeof n=="string")C(this,b,Nt).call(this,()=>C(this,b,Kc).
call(this,n));else if(typeof s=="string")C(this,b,Nt).call(this,()=>C(this,b,Pc).call(this,s));else if(typeof r=="string"&&
p(this,ie))C(this,b,Nt).call(this,()=>C(this,b,Jc).call(this,r));else if(t.lock===!0)C(this,b,ve).call(this,()=>this.lock());else if(t.
erase===!0)C(this,b,Nt).call(this,()=>C(this,b,vo).call(this));else if(t.erase==="saved")C(this,b,Nt).call(this,()=>C(this,
b,Xc).call(this));else if(t.take==="sealed")C(this,b,Nt).call(this,()=>C(this,b,qc).call(this));else if(a instanceof Uint8Array)
C(this,b,Nt).call(this,()=>C(this,b,_c).call(this,a));else if(Number.isInteger(o)&&o>=1&&o<=1440)N(this,nn,o),C(this,b,cr).
call(this),C(this,b,Ye).call(this);else if(typeof i=="string")C(this,b,ve).call(this,()=>C(this,b,$c).call(this,i));else
return t.active===!0||typeof t.place=="string";return!0}flush(){p(this,ie)&&p(this,Fe).size&&C(this,b,ve).call(this,()=>C(
this,b,mt).call(this,{look:!1}))}leave(){let t=p(this,ie);if(!t){xn(this,kt)._++,p(this,Et)||C(this,b,Bn).call(this,()=>p(
this,me).clear());return}let n=C(this,b,Fo).call(this);C(this,b,ar).call(this),N(this,Et,!0),N(this,Ht,""),C(this,b,Ye).
call(this),C(this,b,Bn).call(this,()=>p(this,me).clear()),C(this,b,ve).call(this,async()=>{try{n.size&&await Hc(t,n,()=>{})}finally{
t.close()}})}async lock(){if(p(this,ie)&&(await C(this,b,mt).call(this),!!p(this,ie))){if(p(this,Fe).size){p(this,Ke).start(
"idle",Gc,()=>C(this,b,ve).call(this,()=>this.lock())),C(this,b,Ye).call(this);return}p(this,ie).close(),C(this,b,ar).call(
this),N(this,Et,!0),C(this,b,Ye).call(this),C(this,b,Bn).call(this,()=>p(this,me).clear())}}};me=new WeakMap,He=new WeakMap,
kn=new WeakMap,ze=new WeakMap,yt=new WeakMap,tn=new WeakMap,ps=new WeakMap,Qn=new WeakMap,gs=new WeakMap,ie=new WeakMap,
at=new WeakMap,Et=new WeakMap,bn=new WeakMap,Fe=new WeakMap,Ht=new WeakMap,$e=new WeakMap,Bt=new WeakMap,Lt=new WeakMap,
nn=new WeakMap,Is=new WeakMap,Ke=new WeakMap,Sn=new WeakMap,sn=new WeakMap,kt=new WeakMap,b=new WeakSet,Yc=function(){let t=p(
this,ie)?.damage;return t?ut(t,p(this,yt)):""},Do=function(t){return p(this,Bt)||N(this,Bt,t.code===qA),p(this,Lt)||N(this,
Lt,_A.includes(t.code)),ut(t,p(this,yt))},ve=function(t){xn(this,sn)._++,N(this,Sn,p(this,Sn).then(t).catch(n=>{C(this,b,
ir).call(this,n),C(this,b,Ye).call(this)}).finally(()=>{xn(this,sn)._--}))},Nt=function(t){C(this,b,ve).call(this,async()=>{
N(this,Ht,"");try{await t()}catch(n){C(this,b,ir).call(this,n)}C(this,b,cr).call(this),C(this,b,Ye).call(this)})},ir=function(t){
N(this,Ht,C(this,b,Do).call(this,t))},$c=async function(t){let n=p(this,yt),s={none:n["keep-strength-none"],weak:n["keep\
-strength-weak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};p(this,ze).
call(this,{keeping:{strength:s[await p(this,ps).call(this,t)]}})},Kc=async function(t){let n=p(this,kt),s=await p(this,tn).
create(p(this,He),t);if(n!==p(this,kt)){s.close();return}N(this,ie,s),N(this,at,!0),N(this,Fe,new Set(p(this,me).keys())),
await C(this,b,mt).call(this)},Pc=async function(t){let n=p(this,kt),s=await p(this,tn).open(p(this,He),t),r=await s.entries();
if(n!==p(this,kt)){s.close();return}let o=p(this,ie)!==null,i=o&&!p(this,Lt),a=p(this,me).entries(),f=a.filter(({key:l})=>!i||
p(this,Fe).has(l));p(this,ie)?.close(),N(this,ie,s),N(this,at,!0),N(this,Et,!1),N(this,Bt,N(this,Lt,!1)),C(this,b,Ye).call(
this);let h=a.filter(l=>!f.includes(l));C(this,b,Oo).call(this,[...h.map(({key:l})=>Fs(l)),...r]),o||p(this,ze).call(this,
{open:Ot}),p(this,me).batch(()=>{for(let l of f)C(this,b,Wc).call(this,l)}),await C(this,b,mt).call(this)},Jc=async function(t){
p(this,ie)&&(await p(this,ie).changePassphrase(t),p(this,ze).call(this,{keeping:{changed:!0}}))},Wc=function(t){let n=p(
this,me).get(t.key),s=n?.done&&!t.done;n&&!s&&!Ln(n.response,t.response)&&Hs(p(this,me),n,Lr(p(this,gs).call(this))),p(this,
me).place(s?{...t,confirmed:n.confirmed}:t)},vo=async function(){let t=p(this,yt),n={erased:t["home-erased"]};p(this,ie)?
(n={erased:await C(this,b,xo).call(this)},p(this,ie)?.close(),C(this,b,ar).call(this)):await p(this,He).read()&&(n={said:t["\
home-not-erased"]}),C(this,b,Bn).call(this,()=>p(this,me).clear()),p(this,ze).call(this,n)},Xc=async function(){if(p(this,
Bt)){await C(this,b,vo).call(this);return}if(p(this,ie)||!await p(this,He).read())return;let t=await C(this,b,xo).call(this);
N(this,Et,!1),p(this,ze).call(this,{said:t})},xo=async function(){let{notices:t=[]}=await p(this,He).erase();N(this,at,!1);
let n=p(this,yt);return t.map(s=>ut(s,n)).join(`
`)||n["journal-here-erased"]},qc=async function(){let t=await p(this,He).read();t&&p(this,ze).call(this,{file:hn(zA,ZA,t.
bytes)})},_c=async function(t){if(p(this,ie)&&!p(this,Bt))return;await p(this,tn).check(t);let n=await p(this,He).read();
await p(this,He).replace(t,n?.tag??null),N(this,at,!0)},ar=function(){xn(this,kt)._++,N(this,ie,null),N(this,$e,""),N(this,
Bt,N(this,Lt,!1)),N(this,Fe,new Set),p(this,Ke).stop()},zc=function(t){if(!p(this,ie)||p(this,bn))return;for(let s of t)
p(this,Fe).add(s);t.every(s=>p(this,me).isDraft(s))?p(this,Ke).start("save",Vc,()=>C(this,b,ve).call(this,()=>C(this,b,mt).
call(this))):C(this,b,ve).call(this,()=>C(this,b,mt).call(this)),C(this,b,Ye).call(this)},mt=async function({look:t=!0}={}){
let n=p(this,ie);if(n){try{if(t&&await C(this,b,Uo).call(this),n!==p(this,ie))return;await Hc(n,C(this,b,Fo).call(this),
(s,r)=>{p(this,me).get(s)===r&&p(this,Fe).delete(s)}),N(this,Ht,"")}catch(s){if(n!==p(this,ie))return;C(this,b,ir).call(
this,s),p(this,Ke).start("save",Gc,()=>C(this,b,ve).call(this,()=>C(this,b,mt).call(this)))}C(this,b,Ye).call(this)}},Fo=
function(){let t=p(this,me).entries().filter(({key:s})=>p(this,Fe).has(s)),n=new Map(t.map(s=>[s.key,s]));for(let s of p(
this,Fe))n.has(s)||n.set(s,void 0);return n},Uo=async function(){let t=p(this,ie),n=await t.refresh();t===p(this,ie)&&(C(
this,b,Oo).call(this,n),N(this,$e,""),N(this,Lt,!1))},As=async function(){let t=p(this,$e);try{p(this,ie)?await C(this,b,
Uo).call(this):await C(this,b,Zc).call(this)}catch(n){N(this,$e,C(this,b,Do).call(this,n)),p(this,ie)||p(this,Ke).start(
"look",bo,()=>C(this,b,ve).call(this,()=>C(this,b,As).call(this)))}p(this,$e)!==t&&(p(this,ie)&&!p(this,$e)&&p(this,Fe).
size&&await C(this,b,mt).call(this),C(this,b,Ye).call(this))},Zc=async function(){let t=await p(this,He).read()!==null;N(
this,$e,""),!(t===p(this,at)||p(this,ie))&&(N(this,at,t),C(this,b,Ye).call(this))},jo=function(){p(this,Qn).call(this)-p(
this,Is)>p(this,nn)*Nc&&C(this,b,ve).call(this,()=>this.lock()),p(this,ie)&&(p(this,sn)||C(this,b,ve).call(this,()=>C(this,
b,As).call(this)),p(this,Ke).start("poll",bo,()=>C(this,b,jo).call(this)))},Oo=function(t){C(this,b,Bn).call(this,()=>{for(let n of t){
let s=p(this,me).get(n.key);p(this,Fe).has(n.key)?s&&!s.done&&n.confirmed!==null&&p(this,me).place({...s,confirmed:n.confirmed}):
p(this,me).place(n)}})},Bn=function(t){N(this,bn,!0);try{p(this,me).batch(t)}finally{N(this,bn,!1)}},cr=function(){if(N(
this,Is,p(this,Qn).call(this)),!p(this,ie))return;let t=()=>C(this,b,ve).call(this,()=>this.lock());p(this,Ke).start("id\
le",p(this,nn)*Nc,t),p(this,Ke).isPending("poll")||p(this,Ke).start("poll",bo,()=>C(this,b,jo).call(this))},Ye=function(){
p(this,ze).call(this,{keeping:this.state})};async function Hc(e,t,n){let s=new Map((await e.entries()).map(a=>[a.key,a])),
r=!1;for(let[a,f]of t)f&&(await e.append(f),n(a,f),r||(r=ep(f,s.get(a))));let o=[...t.keys()].filter(a=>!t.get(a));if(!o.
length&&!r)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(i);for(let a of o)n(a,void 0)}
var ep=(e,t)=>{let n=Lc(e);return t!==void 0&&[...Lc(t)].some(s=>!n.has(s))},Lc=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(s=>Object.entries(s??{}));return new Set(n.filter(([,s])=>s!==null).map(([s])=>s))};function el(e,t){let n=new Map,s=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,s(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:s}}function tl({journal:e,data:t,words:n}){let s=()=>t.danger&&{dangers:t.danger,coach:t.coach,countries:t.help};function r(a,f){
let h=t.exercises[a];return h?zr(h,f,s()):null}function o(a){let f=e.get(a),{exercise:h}=Ce(a),l=t.exercises[h];if(!f||!l||
!an(l,f.response))return null;let u={answers:f.response,done:f.done};return f.done?{...u,...Ks(l,f.response,s())}:u}function i(){
let a=Ui(e.entries()).filter(Os);return a.length?ji(a,n):{}}return{known:s,notice:r,form:o,chart:i}}var Ro="visit",Mo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),tp=e=>Mo(e)&&typeof e.key=="string"&&Mo(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Mo(e.confirmed))&&typeof e.at=="string";function fr({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function s(a){try{return a.length?e().setItem(Ro,JSON.stringify(a)):e().
removeItem(Ro),!0}catch{return a.length===0}}function r(){try{let a=JSON.parse(e().getItem(Ro)??"[]");return Array.isArray(
a)?a.filter(tp):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",f=>{a()&&f.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:s,recall:r,forget:()=>s(
[]),guard:o,onHide:i}}function nl(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},s={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:s,computer:{}}[t]}}var sl="chart",np="check-in",sp="{today}",rp=5e3;function rl({data:e,place:t,here:n="browser",now:s=Date.now,tab:r=fr(),
stores:o={create:fs.create,open:fs.open,check:We.fromBytes},judge:i=Mc,print:a=zi}){let f=()=>on(new Date(s())),h=nl(e.words,
n),l={...e,words:h,danger:null,coach:null},{notice:u}=l,A=ip(l.pages,St(f())),g=A.flatMap(M=>M.blocks),I=new Set(g.map(({
key:M})=>M).filter(Boolean)),m=g.filter(({kind:M})=>M==="exercise").map(({key:M})=>M),y=!1,D=!1,V=!1,Y=0,H=0,U=!1,k=!0,Q={
pages:A,words:h,notice:u,page:0,couple:""},{model:S,notify:T}=el(Q,te),G=M=>T("msg:custom",{...M,acknowledged:H}),d=(M,W)=>G(
{states:{[M]:W}}),E=new Ts(s);for(let M of r.recall())E.place(M);let B=tl({journal:E,data:l,words:h}),x=M=>{M.keeping?.state&&
_(),G(M)},L={journal:E,words:h,today:f},j=new lr({...L,place:t,here:n,stores:o,judge:i,now:s,send:x}),$=new Ls({...L,data:l,
send:G,notice:B.notice,print:Ue}),O=Promise.all([e.danger,e.coach]).then(Z),q=ap(O).then(z);E.listen(ye),r.guard(ue),r.onHide(
()=>j.flush());function Z([M,W]){Object.assign(l,{danger:M,coach:W});for(let re of Object.values(M))Vs(bs(re))}function z(){
y=!0,D&&we()}function _(){let{state:M,saved:W}=j.state;M==="none"?k=r.remember(E.entries()):(M==="locked"||W)&&r.forget()}
function ue(){let{state:M,saved:W}=j.state;return M==="kept"?!W:M==="none"&&!k}let ke=()=>E.get($n)?.response.country??"";
function we(){let M=m.filter(W=>y||E.isDraft(W)).map(W=>[W,B.form(W)]).filter(([,W])=>W);G({states:Object.fromEntries(M)})}
function ye(M){_();for(let re of M)I.has(re)&&!U&&d(re,B.form(re)??{answers:{},done:!1});M.includes($n)&&G({country:ke()});
let W=M.filter(re=>!E.isDraft(re));U||d(Ot,$.state()),W.some(re=>Ce(re).exercise===np)&&d(sl,B.chart())}function Ue(M,{paper:W,
country:re}){let je=_i(re,l);a(qi(M,l),{paper:W,numbers:je,heading:l.paper.numbers}),d(Ot,$.state())}function R({key:M,answers:W,
done:re}){let je=et(l.exercises[Ce(M).exercise],W);U=!re;try{E.put(M,je,re)}finally{U=!1}}function ee(){Y++,j.leave()}function F(M){
let{key:W}=M;if(M.ready===!0)D=!0,G({keeping:j.state,country:ke()}),we();else if(M.dangers===!0)O.then(()=>G({dangers:B.
known()}),()=>{});else if(typeof M.chart=="string")d(sl,B.chart());else if(M.forget===!0)ee();else if(j.receive(M))G({});else if(typeof M.
home=="string")d(Ot,$.state());else{if($.receive(M))return;if(M.gone===!0)j.flush();else if(I.has(W))M.remove===!0?E.remove(
W):M.answers&&typeof M.done=="boolean"&&R(M);else return}}function J(M){Number.isInteger(M.sent)&&(H=Math.max(H,M.sent));
try{F(M)}catch(W){G({problem:{key:M.key??"",text:h["not-understood"]}}),W instanceof be||console.error(W.name)}}function te(M){
if(M.forget===!0){J(M);return}let W=Y,re=()=>{W===Y&&J(M)};V||(V=!y&&op(M)),y||!V?queueMicrotask(re):q.then(re)}async function fe(){
await q,await $.settled(),await j.settled()}return{...S,settled:fe}}var op=({ready:e,dangers:t,answers:n,done:s})=>!e&&!t&&
!(n&&!s),ip=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(s=>s.key?{...s,key:s.key.replace(sp,t)}:s)})),ap=e=>new Promise(t=>{
let n=setTimeout(t,rp),s=()=>{clearTimeout(n),t()};e.then(s,s)});var cp="notes",ds="head",Qt="parts",No="aside",ol=[ds,Qt,No],lp=1,Ho=0,ll="journal-here-blocked",fp=2e3;function fl({name:e=cp}={}){
let t=il(()=>globalThis.indexedDB),n=il(()=>new BroadcastChannel(e)),s=new Set,r=()=>{for(let g of s)g()},o=()=>{globalThis.
document?.hidden||r()};n?.addEventListener("message",r);let i=null,a=()=>{i=null};async function f(g){try{if(i)return await i}catch(I){
if(!g||I.code!=="gone")throw I}return i??(i=Ap(t,e,g,a).catch(I=>{throw a(),I})),i}async function h(g,I,m=!1){for(let y=!0;;y=
!1){let D=await f(m),V;try{V=D.transaction(ol,g,{durability:"strict"})}catch(Y){if(!y||Y.name!=="InvalidStateError")throw hr(
Y);a();continue}return gp(V,I)}}function l(){i?.then(g=>g.close(),()=>{}),a()}let u=g=>h("readonly",g);async function A(g,I){
let m=await h("readwrite",g,I);return n?.postMessage(null),m}return{async read(){try{return await u(async g=>{let{tag:I}=await Go(
g);return{bytes:De(...await Le(g(Qt).getAll())),tag:I}})}catch(g){if(g.code==="gone")return null;throw g}},readFrom:(g,I)=>u(
async m=>{let y=await Go(m),D=hp(g)!==y.file||I>y.length,V=D?0:await up(m(Qt),I),Y=await Le(m(Qt).getAll(IDBKeyRange.lowerBound(
V)));return{bytes:De(...Y).subarray(D?0:I-V),tag:y.tag,replaced:D}}),append:(g,I)=>A(async m=>{let y=await To(m,I);return await Le(
m(Qt).add(g.slice(),y.length)),al(m,y.file,y.length+g.length)}),async replace(g,I){let m=I===null,D=await A(async V=>{if(!m)
await To(V,I);else if(await Le(V(ds).get(Ho)))throw new Ae("exists");return await Le(V(Qt).clear()),await Le(V(Qt).add(g.
slice(),0)),al(V,hl(),g.length)},m);return m&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),D},putAside:g=>A(
async I=>{await To(I,g);let m=De(...await Le(I(Qt).getAll()));return`damaged-${await Le(I(No).add(m))}`}),async erase(){
if(await A(async m=>{for(let y of ol)await Le(m(y).clear())}).catch(m=>{if(m.code!=="gone")throw m}),l(),!await Ip(t,e))
throw new he("journal-here-not-erased");return{notices:[]}},watch(g){return s.size||cl("addEventListener",o),s.add(g),()=>{
s.delete(g),s.size||cl("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),l()}}}function il(e){try{return e()}catch{return null}}var hl=()=>Array.from(Me(12),e=>e.toString(
36)).join(""),hp=e=>e.split("/")[0];async function Go(e){let t=await Le(e(ds).get(Ho));if(!t)throw new Ae("gone");return t}
async function To(e,t){let n=await Go(e);if(n.tag!==t)throw new Ae("changed");return n}async function al(e,t,n){let s=`${t}\
/${hl()}`;return await Le(e(ds).put({file:t,length:n,tag:s},Ho)),s}async function up(e,t){return(await Le(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function cl(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Ap(e,t,n,s){if(!e||globalThis.isSecureContext===!1)throw new Ae("unreachable",ll);let r=!1;try{
if(!n&&await ul(e,t)===!1)throw new Ae("gone");let o=e.open(t,lp);o.onupgradeneeded=()=>{r=!n,r?o.transaction.abort():pp(
o.result)};let i=await Le(o);return i.onclose=s,i.onversionchange=()=>{i.close(),s()},i}catch(o){throw r?new Ae("gone"):
hr(o)}}function pp(e){e.createObjectStore(ds),e.createObjectStore(Qt),e.createObjectStore(No,{autoIncrement:!0})}async function ul(e,t){
return(await e.databases?.())?.some(s=>s.name===t)}function gp(e,t){return new Promise((n,s)=>{let r,o=null;e.oncomplete=
()=>n(r),e.onabort=()=>s(o??hr(e.error)),t(i=>e.objectStore(i)).then(i=>{r=i},i=>{o=i instanceof Ae?i:hr(i);try{e.abort()}catch{
s(o)}})})}var Le=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function hr(e){if(e instanceof
Ae)return e;if(e?.name==="QuotaExceededError")return new Ae("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new Ae("unreachable",t?ll:"")}async function Ip(e,t){return await new Promise(n=>{let s=e.
deleteDatabase(t);s.onsuccess=s.onerror=n,s.onblocked=()=>setTimeout(n,fp)}),!await ul(e,t)}var dp=6e4;function pl(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(s,{query:r="",body:o,headers:i={},
refused:a="changed",none:f=[]}={}){let h;try{h=await t(`${e}${r}`,{method:s,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<dp})}catch{throw new Ae("unreachable")}if(h.ok)return h;if(f.includes(
h.status))return null;throw await wp(h,a)}return{async read(){let s=await n("GET",{none:[404]});return s&&{bytes:await Al(
s),tag:ur(s)}},async readFrom(s,r){let o={"If-Match":s},i=await n("GET",{query:`?from=${r}`,headers:o}),a=i.status!==206;
return{bytes:await Al(i),tag:ur(i),replaced:a}},append:async(s,r)=>ur(await n("POST",{body:s,headers:{"If-Match":r}})),async replace(s,r){
let o=r===null;return ur(await n("PUT",{body:s,headers:o?{"If-None-Match":"*"}:{"If-Match":r},refused:o?"exists":"change\
d"}))},async putAside(s){let o=await n("POST",{query:"?aside",headers:{"If-Match":s},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(s){let r=()=>{globalThis.document?.hidden||s()};return globalThis.
document?.addEventListener("visibilitychange",r),()=>globalThis.document?.removeEventListener("visibilitychange",r)}}}var ur=e=>e.
headers.get("ETag");async function Al(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new Ae("unreachabl\
e")}}async function wp(e,t){if(e.status===412)return new Ae(t);if(e.status===404)return new Ae("gone");if(e.status===507)
return new Ae("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new he(n[0].code,
n[0].values):new Ae("unreachable")}var Lo="tab",mp=2e4,Cp=1e3,gl=({key:e,hold:t},n=()=>window.sessionStorage)=>({getItem(s){try{let r=Kt(n().getItem(s)),o=en(
e,r.slice(0,Re));return new TextDecoder().decode(o.decrypt(r.slice(Re)))}catch{return null}},setItem(s,r){let o=Me(Re),i=en(
e,o).encrypt(new TextEncoder().encode(r));if(n().setItem(s,fn(De(o,i))),!t())throw new Error("The key goes with the page\
.")},removeItem:s=>n().removeItem(s)}),yp=(e,t)=>new Promise(n=>{let{port1:s,port2:r}=new MessageChannel;s.onmessage=({data:o})=>n(
o),setTimeout(n,Cp,null),e.postMessage({tab:t},[r])});async function Ep(){let e=window.sessionStorage.getItem(Lo),t=await navigator.
serviceWorker?.getRegistration(),n=()=>t?.active??null,s=e&&n()&&await yp(n(),e),r=e??fn(Me(Re)),o=s||Me(_t),i=!!s,a=()=>{
i&&n()?.postMessage({tab:r,hold:o})};return setInterval(a,mp),document.addEventListener("visibilitychange",a),window.addEventListener(
"pagehide",a),navigator.serviceWorker?.ready.then(f=>{t=f,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(Lo,
r),i=!0,a(),n()!==null},forget(){n()?.postMessage({tab:r,forget:!0}),i=!1,window.sessionStorage.removeItem(Lo)}}}async function Bp(e){
let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:Kt((await t.json()).key),hold:()=>!0,
forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function Il(e){try{return await(e?Bp(e):Ep())}catch{
return{key:Me(_t),hold:()=>!1,forget(){}}}}var dl=(e,{later:t,visit:n,store:s,logOut:r})=>rl({data:{...e,danger:t.then(({dangers:o})=>o),coach:t.then(({coach:o})=>o)},
place:s?pl(s):fl(),tab:fr({storage:()=>gl(n)}),here:r?"hub":s?"computer":"browser"});var Vo="#notes=";var kp=2e6;async function wl(e){try{let t=Kt(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[r,o]=["",0];for(;;){let{done:i,value:a}=await n.read();
if(i)return r+s.decode();if(o+=a.length,o>kp)return"";r+=s.decode(a,{stream:!0})}}catch{return""}}function ml(){if(!location.hash.startsWith(Vo))return"";let e=location.hash.slice(Vo.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Cl(e,t,{words:n,take:s}){let r=await wl(e),o=c("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>h.remove(),a=(l,u)=>c("button",{type:"button",onclick:u},l),f=r?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),s(r)})]:[a(n["help-close"],i)],h=c("section",{class:"site-handed"},o,c("p",{},n[r?"site-ha\
nded-how":"site-handed-broken"]),r?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...f));t.after(h),
o.focus()}function yl(e){let t=s=>s.kind==="exercise"?{...s,exercise:e.exercises[s.key.split("@")[0]]}:s,n=e.pages.map(s=>({...s,blocks:s.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var El=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:s})=>[n,s])));var Qp="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",bp=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Sp=new RegExp(`^(?:<\\/?(?:${Qp})(?:${bp})*\\s*\\/?>|[^<>])*$`,"i"),Dp=e=>Sp.test(e);function Bl(e,t){let n={createHTML(r){
if(e.has(r)||Dp(r))return r;throw new TypeError("This markup is not part of the page.")},createScriptURL(r){if(t.includes(
r))return r;throw new TypeError("This worker is not part of the page.")}},s=window.trustedTypes?.createPolicy("ajar",n)??
n;return Qa(r=>s.createHTML(r)),r=>s.createScriptURL(r)}var kl=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Ql(e){let t=e.get(
"pages"),n=[],s=kl(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==s&&(r(),s=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let f of n)f({open:a})};
return window.addEventListener("popstate",({state:a})=>{let f=kl(location.hash,t);f!==s&&(s=f,i(t[f].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",r),{open:i,get:a=>a==="page"?s:e.get(a),set(a,f){a==="page"&&o(f),e.set(
a,f)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,f){a==="msg:custom"&&n.push(f),e.on(a,f)}}}var{first:vp,later:xp,store:ws,logOut:bl}=document.documentElement.dataset,Sl=ml(),Fp="store/visit.json",Up=6e4;async function Yo(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),Yo(e,Math.min(
2*t,Up))}function jp(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),no()),n.erase&&!ws&&Zn()&&Ws()}}}async function Op(){
let[e,t]=await Promise.all([Yo(vp),Il(ws&&Fp)]),n=yl(e),s=Yo(xp),{words:r}=n;sc(n.leave);let o=Bl(El(n),["sw.js"]),i=document.
getElementById("workbook"),a=jp(Ql(dl(n,{later:s,visit:t,store:ws,logOut:bl})),t);i.replaceChildren();let f=i.appendChild(
document.createElement("div"));_a({model:a,el:f}),window.scrollTo(0,history.state?.y??0),oc(document.querySelector(".sit\
e-acts"),r,{store:ws,logOut:bl});let h=l=>{a.open(Ot),a.send({import:l})};Sl&&Cl(Sl,i.querySelector(".ajar-notice"),{words:r,
take:h}),window.addEventListener("beforeinstallprompt",l=>l.preventDefault()),await s,!ws&&Zn()&&ec(o)}Op();
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
