var Dl=Object.defineProperty;var Lo=e=>{throw TypeError(e)};var vl=(e,t,n)=>t in e?Dl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var ft=(e,t,n)=>vl(e,typeof t!="symbol"?t+"":t,n),ur=(e,t,n)=>t.has(e)||Lo("Cannot "+n);var p=(e,t,n)=>(ur(e,t,"read from private field"),n?n.call(e):t.get(e)),K=(e,t,n)=>t.has(e)?Lo("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),L=(e,t,n,s)=>(ur(e,t,"write to private field"),s?s.
call(e,n):t.set(e,n),n),C=(e,t,n)=>(ur(e,t,"access private method"),n);var vn=(e,t,n,s)=>({set _(r){L(e,t,r,n)},get _(){return p(e,t,s)}});var et=["importance","confidence","readiness"],X=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let o=t[s];return r?
Number.isInteger(o)?o+1:n:["number","string"].includes(typeof o)?o:n}),Qt=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function nn(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.
piles.includes(n[r.id]));return s.length?s:e.cards}var Vo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var xl=/^(\d{4})-(\d{2})-(\d{2})$/;function Ht(e){let[,t,n,s]=typeof e=="string"&&xl.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Ko(+t,+n)?e:null}function sn(e){let t=e.getFullYear();return t>=1&&t<=9999?Po(t,e.getMonth()+1,e.getDate()):null}
function Yo(e){let[t,n,s]=e.split("-").map(Number),r=n===12?[t+1,1]:[t,n+1];return Po(...r,Math.min(s,Ko(...r)))}var $o=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Ko(e,t){return[31,e%4===0&&(e%100!==0||e%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Po=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.
padStart(2,"0")}`;var Ar="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Fl=new RegExp(`^${Ar}+|${Ar}\
+$`,"g"),Ul=/[\p{L}\p{N}_]+/gu,jl=/^[\p{L}\p{N}_]+/u,Ol=/\{([a-z][a-z0-9-]*)\}/,[Rl,Ml]=["⁨","⁩"],Jo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Tl=new RegExp(`[,;:،]|${Ar}`),Gl=/^\p{Uppercase}/u,Wo=/[.!?…؟。][\u2069”’"')»]*$/,
Nl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Qe=e=>e.replace(Fl,""),tt=e=>e.toLowerCase().toUpperCase(),Is=e=>e.match(jl)?.[0]??"",bt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function xn(e,t,n=[]){let s=e.split(Ol),r="";for(let o=0;o<
s.length-1;o+=2){let[i,a,l]=s.slice(o,o+3),h=Hl(Qe(t[a]),l),f=Vl(i,h,n),u=!f&&!r&&Gl.test(i);r+=Wo.test(r)?f.replace(/^,+/,
""):f,r+=Yl(u?Ll(h):h)}return Wo.test(r)?r:r+s.at(-1)}function Lt(e){let t=Qe(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in Jo&&s===Jo[n]&&Qe(r))||r.includes(n)||r.includes(s)?e:r}function Hl(e,t){let n=e.length;for(;n&&Tl.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",o=s.slice(0,-1);return r&&!o.slice(o.lastIndexOf(
" ")+1).includes(".")?o:s}function Ll(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Vl(e,t,n){let s=tt(
Is(t));if(!s)return e;let r=new Set(n.map(tt)),o=i=>i===s||r.has(i)&&r.has(s);for(let i of e.matchAll(Ul))if(o(tt(i[0])))
return e.slice(0,i.index);return e}var Yl=e=>Nl.test(e)?`${Rl}${e}${Ml}`:e;var pr=2e4,$l=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function nt({
items:e,ids:t},n){let s=Object.keys(n).filter(o=>!t.includes(o));if(s.length)throw new be("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:Pl[o.kind](i,o);Qt(o,r)&&(r[o.
id]=Kl(o,a,r))}return r}function rn(e,t){try{nt(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var _o=e=>Object.
values(e).every(t=>t==null);function st(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Xo(
e.cards,n)),Qe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Xo(e.piles,t[n.
id])}`);case"date":return[bt(t)];case"list":return t.map(Qe);default:return[Qe(`${t}`)]}}var Xo=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Kl(e,t,n){if(e.kind!=="choice"||!t)return t;let s=nn(e,n).map(({id:o})=>o),r=t.chosen.filter(o=>s.includes(
o));return r.length||t.own?{chosen:r,own:t.own}:null}var Pl={ruler(e){if(!Number.isInteger(e)||e<0||e>$l)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:l})=>l);if(!qo(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Ir(r)))throw new be("answer-cards");let{chosen:o}=e,i=gr("own"in e?e.own:"")??"";if(i&&!s)throw new be("ans\
wer-own");if(!n&&o.length+!!i>1)throw new be("answer-one-card");let a=r.filter(l=>o.includes(l));return a.length||i?{chosen:a,
own:i}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:i})=>i),r=Ir(n.map(({id:i})=>i));if(!qo(e)||!Object.keys(e).every(
Ir(s))||!Object.values(e).every(r))throw new be("answer-piles");let o=s.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return o.
length?Object.fromEntries(o):null},text:gr,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(s=>gr(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ht(e))throw new be(
"answer-day");return e}};function gr(e){if(typeof e!="string")throw new be("answer-text");if(e.length>pr&&[...e].length>
pr)throw new be("answer-long",{most:pr});return Qe(e)?e:null}var Ir=e=>t=>e.includes(t),qo=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Jl=[{answers:["all"]}],Wl=/\p{L}/u,Xl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,ql=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
_l=/\{([a-z][a-z0-9-]*)\}/g;function ws({items:e,rules:t,reflection:n},s,{plain:r=!1}={}){let o=Object.fromEntries(e.map(
({id:h})=>[h,s[h]??null]));if(_o(o))return"nothing"in n?[ds([n.nothing])]:[];let i=zl({items:e,answers:o,rules:t,phrases:n}),
l=(r||!t.length?Jl:t).flatMap(i);return r||!("closing"in n)?l:[...l,ds([n.closing])]}var ds=e=>({words:e,heading:"",said:[]}),
St=(e,t,n=[])=>({words:n,heading:e,said:t}),zo=(e,t)=>e.filter(n=>!t.has(tt(n)));function zl({items:e,answers:t,rules:n,
phrases:s}){let r=I=>e.find(({id:E})=>E===`couple-${I}`)??e.find(({id:E})=>E===I),o=I=>t[r(I)?.id]??null,i=I=>r(I)?st(r(
I),o(I)):[],a=I=>{let E=new Set(I.map(r));return e.filter(B=>E.has(B))},l=I=>{let E=o(I);return typeof E=="number"?E:i(I).
length},h=I=>I.map(E=>o(E)?.chosen).find(E=>Array.isArray(E))??[],f=(I,E)=>{let[B,F]=[r(I),o(I)];return B?.kind!=="sort"||
!F?[]:B.cards.filter(({id:N})=>F[N]===E).map(({text:N})=>N)},u=I=>new Set(I?i(I).map(tt):[]),A=({if:I=[],unless:E=[]})=>I.
every(g)&&!E.some(g);function g(I){if(typeof I=="string")return o(I)!==null;let{item:E=[],cards:B,piles:F,without:N,only:T,
least:$,asked:R}=I;if(R)return!!r(R)&&Qt(r(R),t);let q=E.find(z=>o(z)!==null);if(!q)return!1;let Z=h([q]);return B&&!B.some(
z=>Z.includes(z))||F&&!F.some(z=>zo(f(q,z),u(N)).length)||T&&!(z=>z.size===1&&z.has(T))(new Set(Object.values(o(q))))?!1:
$==null||l(q)>=$}let d=(I,E={})=>X(s[I],E);function m(I,E={}){if(typeof I=="string")return d(I,E);if(!A(I))return null;let{
phrase:B,of:F,score:N}=I;if(N){let T=k(N);return T===null?null:d(B,{t:50+10*T})}return F?i(F).length?d(B,{n:l(F),...E}):
null:d(B,E)}let y=(I=[],E={})=>I.map(B=>m(B,E)).filter(B=>B!==null),v=(I,E)=>{let B=y(I,E);return B.length?[ds(B)]:[]};function V(I){
if(typeof I=="string")return i(I);if("level"in I)return D(I);if("phrase"in I){let[$]=I.of?i(I.of):[],R=m(I,$===void 0?{}:
{words:$});return R===null?[]:[R]}let{item:E,pile:B,also:F,without:N}=I,T=B?f(E,B):i(E);return F&&(T=T.filter($=>u(F).has(
tt($)))),zo(T,u(N))}let Y=({heading:I,under:E})=>I?d(I):(E&&r(E)?.said)??"";function G(I,E){let B=r(I);if(B?.kind!=="sor\
t"||t[B.id]===null)return[];let F=T=>B.piles.find($=>$.id===T).text;return(E??B.piles.map(({id:T})=>T)).map(T=>({id:T,text:F(
T),cards:f(I,T)}))}let O=n.find(I=>I.ladder)?.ladder,Q=()=>Math.floor(O.rungs.length/2);function k(I){let[E]=h([I]);return!O||
!E?null:Q()-O.rungs.findIndex(({card:B})=>B===E)}function D({level:I,up:E=0}){let B=I.map(k).find(N=>N!==null);if(!O||B===
void 0)return[];let F=O.rungs[Q()-B-E];return F?i(F.item):[]}let U={answers({answers:I}){return(I[0]==="all"?e:a(I)).filter(
({id:B})=>t[B]!==null).map(B=>St(B.said||B.ask,st(B,t[B.id])))},lines(I){let E=I.lines.flatMap(V),B=E.length?[St(Y(I),E,
y(I.say))]:[],F=I.count?.[Math.min(E.length,I.count.length-1)];return F?[...B,ds([d(F,{n:E.length})])]:B},piles({piles:I,
only:E,heading:B,below:F={},all:N={}}){let T=$=>$.length===r(I).cards.length;return G(I,E).filter(({cards:$})=>$.length).
flatMap(({id:$,text:R,cards:q})=>{let Z=T(q)&&N[$]||F[$],_=B?d(B,{pile:R}):R;return[St(_,q),...v(Z?[Z]:[])]})},empty(I){
let E=G(I.empty,I.only).filter(({cards:B})=>!B.length).map(({text:B})=>B);return E.length?[St(Y(I),E,y(I.say))]:[]},sentence(I){
let E=s[I.sentence],B=Zo(E),F=Object.fromEntries(B.map(N=>[N,i(N).join(" ")]));return Object.values(F).every(Boolean)?[St(
Y(I),[dr(I,E,F)])]:[]},message(I){let E=I.message.parts.map(B=>[B,i(B.item)[0]]).filter(([,B])=>B).map(([B,F])=>H(B,F,I.
message));return E.length?[St(Y(I),[E.join(" ")])]:[]},ladder(){let[I=""]=i(O.goal),[[E],[B]]=[h([O.today]),h([O.later])],
F=O.rungs.map(({card:N,item:T})=>{let $=r(T)?.said??"",[R]=i(T),q=R?`${$}: ${R}`:d("open",{level:$}),Z=Zl(N===E,N===B,!!B);
return Z?d(Z,{level:q}):q});return[St(d(I?"ladder":"ladder-unnamed",{goal:I}),F)]},missing({missing:I,say:E}){let B=a(I).
filter(({id:F})=>t[F]===null);return B.length?v(E,{parts:B.map(F=>F.said).join("; ")}):[]},repeated(I){let E=I.repeated.
map(i),B=new Map;for(let T of E.flat())B.has(tt(T))||B.set(tt(T),T);let F=T=>E.filter($=>$.some(R=>tt(R)===T)).length>1,
N=[...B].filter(([T])=>F(T)).map(([,T])=>T);return N.length?[St(Y(I),N)]:[]}};function H(I,E,{self:B=[],small:F=[],capitals:N=[]}){
let{opener:T,clause:$,clauses:R=[],questions:q=[],names:Z=!1}=I,_=Lt(E),z=Is(_),fe=z.toLowerCase();if(B.includes(fe))return xn(
"{words}.",{words:_});let ke=[...s[T]].at(-1);if(!Xl.test(_.match(Wl)?.[0]??"a")||q.includes(fe))return xn(`{words}${ke}`,
{words:_});let we=s[$&&R.includes(fe)?$:T],ye=Z||N.includes(z);return xn(we,{words:ei(_,F,ye)})}return I=>{if(!A(I))return[];
let E=Object.keys(U).find(F=>F in I),B=E?U[E](I):v(I.say);return B.length&&I.then?[...B,...v([I.then])]:B}}var Zo=e=>[...e.
matchAll(_l)].map(([,t])=>t);function dr({alike:e,small:t=[],lower:n=[]},s,r){let o=a=>ei(Lt(Qe(r[a])),t,!n.includes(a)),
i=Object.fromEntries(Zo(s).map(a=>[a,o(a)]));return xn(s,i,e)}function ei(e,t,n){let s=Is(e);if(!([...s].length>1&&ql.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[o=""]=e;return o.toLowerCase()+e.slice(o.length)}function Zl(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}var le=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},Ae=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},ef={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},ms=e=>e instanceof Ae?new le(e.said||
ef[e.code]):e;var tf="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",nf=new RegExp(`(${tf})|[.…]+|[!?;\\n]`,"gu"),sf=/[\u0300-\u036f'’‘ʼ]/g,
rf=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Cs(e){let t={};for(let[n,s]of Object.entries(e))t[n]=ti(s,t);return t}
var ht=(e,t)=>new RegExp(e.map(n=>ti(n,t)).join("|"),"y");function ys(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Es(e,t){let n=t;
for(let[s,r]of ys(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Fn=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function ti(e,t){return`(?:${(e.match(rf)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:of(r)).join("")})`}function of(e){let t=ni(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var ni=e=>e.normalize("NFKD").replace(sf,"").toLowerCase();function Un(e){let t="",n=[];for(let s of e.
matchAll(nf)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?ni(s[1]):"."} `;t+=r;for(let o=0;o<r.length;o++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var af=4,si=16411,ri=[1,1],cf=[0,0],wr=new WeakMap;function on(e,t){let{passes:n,kinds:s,learned:r}=ii(t),{line:o,places:i}=Un(
e),a=Es(n,o),l=Object.entries(s).flatMap(([u,A])=>ys(A,a).map(([g,d])=>({kind:u,start:g,end:d-1}))),h=r?lf(l,o,r):l,f=(u,A)=>u.
span[0]-A.span[0]||u.span[1]-A.span[1]||(u.kind<A.kind?-1:+(u.kind>A.kind));return h.map(({kind:u,start:A,end:g})=>({kind:u,
span:[i[A][0],i[g][1]]})).sort(f)}function*Bs(e){let{passes:t,kinds:n}=ii(e);for(let s of[t,...Object.values(n)])yield,ys(
s,"we are here ")}function ii(e){return wr.has(e)||wr.set(e,hf(e)),wr.get(e)}function lf(e,t,n){let{weights:s,kinds:r,limit:o,
least:i}=n,a=ff(t,n),l=a.slice(1).map((y,v)=>[...a[v],...y]),h=y=>{let v=new Set(y.flatMap(V=>V.places));return oi(s,v)/
Math.sqrt(v.size)},f=[...a,...l];if(e.length)return mr(f,h)[1]>i?e:[];let u=f.filter(y=>y.length>af),[A,g]=mr(u,h);if(!(g>
o))return[];let d=new Set(A.flatMap(y=>y.places.slice(0,2))),[m]=mr(Object.keys(r),y=>oi(r[y],d));return[{kind:m,start:A[0].
start,end:A.at(-1).start}]}function ff(e,{numbers:t,weights:n}){let s=ri,r=[[]];for(let o of e.matchAll(/[^ ]+/g)){let i=o[0]===
".",a=i?ri:t.get(o[0])??cf,l=[[0,a[0]],[1,a[1]],[s[0],a[0]],[s[1],a[1]]],h=([f,u],A)=>((A*si+f)*si+u)%n.length;r.at(-1).
push({start:o.index,places:l.map(h)}),s=a,i&&r.push([])}return r.filter(o=>o.length)}var mr=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),oi=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),ai=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function hf({lists:e,passes:t,phrases:n,learned:s}){let r=Cs(e),
o=Object.entries(n).map(([i,a])=>[i,ht(a,r)]);return{passes:ht(t,r),kinds:Object.fromEntries(o),learned:s&&uf(s)}}function uf({
same:e,concepts:t,weights:n,kinds:s,limit:r,least:o}){let i=new Map,a=2;for(let h of e){for(let f of h.split(" "))i.set(
f,[a,a]);a++}for(let[h,f]of t.entries())for(let u of f.split(" "))i.set(u,[a++,2+e.length+h]);let l=Object.entries(s).map(
([h,f])=>[h,Fn(f)]);return{numbers:i,weights:Fn(n),kinds:Object.fromEntries(l),limit:r,least:o}}var Af=[["trial-agreement","review"],["trial-review","again"],["plan","day"]],ci=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function me(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function ks(e,t){let n=new Map(e.filter(({
response:s})=>s).map(s=>[s.key,s]));for(let[s,r]of Af){let o=n.get(`${s}@`),i=Ht(o?.response[r]);if(i&&i>=t)return{day:i,
entry:o}}return null}function Qs(e,t){let n=null;for(let r of e){let{exercise:o}=me(r.key),i=r.response&&Object.keys(r.confirmed??
{}).length>0,a=o==="check-in"&&i?jn(r):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&(n={day:l,entry:r})}if(!n)return null;let[,s]=[
t,Yo(n.day)].sort();return{day:s,entry:n.entry}}function jn({at:e}){if(!Cr(e))return null;let[,t,,,,n]=ci.exec(e);return n?
sn(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Cr(e){let[,t,,n="0",s="0"]=ci.exec(e)??[];return!!Ht(
t)&&n<60&&s<60}var hi="catch-up.ics",pf="-//collective//icalendar//7.3.0//EN",gf=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,If=/[\t\x85\u2028\u2029]/g,
df=75;async function ui(e,t,n,s=""){let r=[...new Map(e.map(h=>[h.key,h])).values()],o=[ks(r,n),Qs(r,n)].filter(Boolean);
if(!o.length)throw new le("journal-no-day");let i=li(t["journal-calendar-title"]),a=await Promise.all(o.map((h,f)=>mf(h,
n,i,f?"":li(s))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${pf}`,...a.flat()],"END:VCALENDAR",""].map(yf).join(
`\r
`)}function Ss(e,{exercises:t,danger:n}){let s=e.filter(({key:h})=>h==="plan@").at(-1)?.response,r=h=>Ai(h)&&Qe(h)!=="";
if(!s||!r(s.if)||!r(s.then))return"";let o=h=>Object.values(n).some(f=>on(h,f).length);if(Object.values(s).flatMap(wf).some(
o))return"";let{rules:i,reflection:a}=t.plan,l=i.find(h=>h.sentence);return l?dr(l,a[l.sentence],s):""}var wf=e=>(e?.own?
[e.own]:[e].flat()).filter(Ai),Ai=e=>typeof e=="string";async function mf({day:e,entry:t},n,s,r){return["BEGIN:VEVENT",`\
SUMMARY:${fi(s)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await Cf(
t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${fi(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function Cf({key:e,response:t,
at:n}){let s=Object.entries(t).filter(([,f])=>f!==null),r=bs([n,Object.fromEntries(s)]),o=f=>new TextEncoder().encode(f),
i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",o(r),i,!1,["sign"]),l=new Uint8Array(await crypto.subtle.
sign("HMAC",a,o(e))).slice(0,16);return l[6]=l[6]&15|64,l[8]=l[8]&63|128,Array.from(l,f=>f.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function bs(e){return Array.isArray(e)?`[${e.map(bs).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${bs(n)}: ${bs(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var li=e=>Qe(e.replace(If," ").replace(
gf,"")),fi=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function yf(e){let t=[],n=[],s=0;for(let r of e){let o=Ef(r);if(n.length&&s+o>=df){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,s=a.length}n.push(r),s+=o}return[...t,n.join("")].join(`\r
 `)}var Ef=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var Bf=new TextEncoder,kf=/[\u007f-\uffff]/g;function ut(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
s=>Object.hasOwn(t,s)&&ut(e[s],t[s]))}var pi=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function yr({key:e,
response:t,done:n,confirmed:s,at:r}){let o=s!==null&&ut(s,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||s,at:r}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return Bf.encode(i.replace(kf,a))}function gi(e){let{key:t,response:n,
done:s,confirmed:r,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:s,
confirmed:r===!0?n:r,at:o}}var Qf=10;function Er(e,t,n=null){let s=o=>Number.isInteger(o)&&o>=0&&o<=Qf,r=et.map(o=>[o,s(t[o])?t[o]:null]);return{moment:e,
...Object.fromEntries(r),day:n}}var Ii=e=>e.map(t=>({...me(t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-i\
n"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>Er(t,n.confirmed,jn(n))).filter(t=>et.some(n=>t[n]!==null));var Br=1,kr="\uFEFF",bf=/[\u202a-\u202e\u2066-\u2069]/g,wi="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",mi=`${wi}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Sf=new RegExp(
`(?:[${wi}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Df=new RegExp(`^[${mi}]+`),vf=new RegExp(`(^|[;,|"])([${mi}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Ci(e,t){let n=e.filter(({response:o})=>o).map(o=>Ff(o,Qr(me(o.key).exercise,t))),s={format:"ajar-jo\
urnal",version:Br,entries:n},r=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(s,null,2).replace(bf,r)}
`}function yi(e){let t=e.filter(({key:s,response:r,confirmed:o})=>xf(s)&&r&&o).map(s=>{let{moment:r,...o}=Er(jf(me(s.key).
moment),s.confirmed);return[jn(s)??"",r,...et.map(i=>o[i]??"")]}),n=[["day","moment",...et],...t];return kr+n.map(s=>`${s.
map(Of).join(",")}
`).join("")}var Qr=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function On({after:e,among:t,...n},s){return nt({items:[
n],ids:[n.id]},{[n.id]:s})[n.id]}var xf=e=>me(e).exercise==="check-in";function Ff({key:e,response:t,done:n,confirmed:s,
at:r},o){let i=s&&ut(s,t),{exercise:a,moment:l}=me(e);return{exercise:a,moment:l,title:o?.title??"",at:r,done:n,confirmed:s&&
!i?di(s,o):!!s,answers:di(t,o)}}function di(e,t){let n=new Map(t?.items.map(s=>[s.id,s]));return Object.entries(e).filter(
([,s])=>s!==null).map(([s,r])=>{let o=n.get(s),i={item:s,question:o?X(o.ask,e):"",answer:r},a=o?.cards&&Uf(o,r);return a?
{...i,"in-words":a}:i})}function Uf(e,t){try{return st(e,On(e,t))}catch{return null}}function jf(e){return Qe(e.replace(
Sf," ")).replace(Df,"").replace(vf,"$1$2'")}var Of=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;function an(e){let t="";for(let n of e)t+=String.fromCharCode(n);return btoa(t)}var Vt=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(
0));function cn(e,t,n){let s=typeof n=="string"?new TextEncoder().encode(n):n;return{name:e,type:t,data:an(s)}}var Ei={null:null,true:!0,false:!1},Rf=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Mf={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},Tf=/[ !#-[\]-\uffff]*/y,Gf=/null|true|false|-?Infinity|NaN/y,Nf=/[0-9a-fA-F]{4}/y,Hf=/[ \t\n\r]*/y,Rn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Bi(e){let t=0,n=(A=t)=>{throw new Rn(e.slice(0,A).split(`
`).length)},s=A=>{A.lastIndex=t;let[g]=A.exec(e)??[null];return t+=g?.length??0,g},r=()=>s(Hf),o=A=>{e[t]!==A&&n(),t++};
function i(){let A=e[t];if(A==='"')return a();if(A==="{")return f();if(A==="[")return h();let g=s(Gf);if(g!==null&&g in Ei)
return Ei[g];let d=g?Number.NaN:s(Rf);return d===null&&n(),Number.isFinite(+d)||n(0),+d}function a(){t++;let A="";for(;A+=
s(Tf),e[t]!=='"';){e[t]!=="\\"&&n();let g=e[t+1];t+=2,g==="u"?A+=String.fromCharCode(Number.parseInt(s(Nf)??n(),16)):A+=
Mf[g]??n(t-2)}return t++,A}function l(A,g){let d=[];if(t++,r(),e[t]!==A)for(;d.push(g()),r(),e[t]!==A;){let m=t;o(","),r(),
e[t]===A&&n(m)}return t++,d}let h=()=>l("]",i),f=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let A=a();return r(),
o(":"),r(),[A,i()]}));r();let u=i();return r(),t<e.length&&n(),u}var Dt=class extends le{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=bi(t)}},
Me=(e,t={})=>({code:e,values:t}),bi=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];function Si(e,t){let n=Lf(
e.startsWith(kr)?e.slice(1):e),s=$f(n);if(s.length)throw new Dt(...s);let r=[];return{entries:n.map((i,a)=>{let l=Qr(i.exercise,
t),h=a+1;l||r.push(Me("journal-import-unknown-exercise",{n:h,exercise:i.exercise}));let f=m=>{let{response:y,misfits:v}=Pf(
h,l,m);return r.push(...v),y},u=f(i.answers),{confirmed:A,done:g,at:d}=i;return{key:br(i),response:u,done:g,confirmed:Array.
isArray(A)?f(A):A?u:null,at:d}}),notes:bi(r)}}var br=({exercise:e,moment:t})=>`${e}@${t}`;function Lf(e){let t=Vf(e),{format:n,
version:s,entries:r}=Sr(t)?t:{};if(n!=="ajar-journal"||!(Number.isInteger(s)||typeof s=="boolean"))throw new Dt(Me("jour\
nal-import-other-file"));if(s>Br)throw new Dt(Me("journal-import-newer"));if(!Array.isArray(r))throw new Dt(Me("journal-\
import-other-file"));let o=r.flatMap((i,a)=>Yf(i,a+1));if(o.length)throw new Dt(...o);return r.map(i=>({...Di,...i}))}function Vf(e){
try{return Bi(e)}catch(t){throw t instanceof Rn||t instanceof RangeError?new Dt(Me("journal-import-not-json",{line:t.line??
1})):t}}var Di={moment:"",at:"",done:!1,confirmed:!1},Sr=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Ds=e=>typeof e==
"string",ki={exercise:Ds,moment:Ds,at:e=>Ds(e)&&(e===""||Cr(e)),done:e=>typeof e=="boolean"};function Yf(e,t){if(!Sr(e))
return[Me("journal-import-other-file")];let n={...Di,...e},s=Object.keys(ki).filter(r=>!ki[r](n[r]));if(typeof n.confirmed!=
"boolean"){let r=Qi(n.confirmed,"confirmed");r.length&&s.push("confirmed",...r)}return s.push(...Qi(n.answers,"answers")),
s.map(r=>Me("journal-import-incomplete",{n:t,name:r}))}function Qi(e,t){return Array.isArray(e)?e.flatMap(n=>Sr(n)?Ds(n.
item)?[]:["item"]:[t]):[t]}function $f(e){let t=new Set;return e.flatMap((n,s)=>{let r=s+1,o=t.has(br(n))?[Me("journal-i\
mport-twice",{n:r,exercise:n.exercise})]:[];t.add(br(n));let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Kf(a.
map(({item:l})=>l)):[]);return[...o,...i.map(a=>Me("journal-import-answer-twice",{n:r,item:a}))]})}var Kf=e=>{let t=new Map;
for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].filter(([,n])=>n>1).map(([n])=>n)};function Pf(e,t,n){let s=Object.
fromEntries(n.map(({item:f,answer:u=null})=>[f,u]));if(!t)return{response:s,misfits:[]};let r=new Map(t.items.map(f=>[f.
id,f])),o=f=>!r.has(f)&&t.ids.includes(f),i=Object.entries(s),a=Object.fromEntries(i.filter(([f])=>o(f))),l=Object.fromEntries(
i.filter(([f])=>!o(f))),h=Jf(e,t,r,l);return{response:h.length?s:{...nt(t,l),...a},misfits:h}}function Jf(e,t,n,s){let r={},
o=[];for(let[a,l]of Object.entries(s)){if(!n.has(a)){let{title:h}=t;o.push(Me("journal-import-unknown-question",{n:e,exercise:h,
item:a}));continue}try{r[a]=On(n.get(a),l)}catch(h){if(!(h instanceof be))throw h;let f=Me(h.code,h.values);o.push(Me("j\
ournal-import-misfit",{n:e,item:a,why:f}))}}if(o.length)return o;let i=nt(t,r);return Object.keys(r).filter(a=>!ut(i[a],
r[a])).map(a=>Me("journal-import-not-asked",{n:e,item:a}))}function Gn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(s=>Gn(e[s],t[s]))}var Wf=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,rt,Mn,At,Tn,ln,vs,xs=class{constructor(t=Date.now){K(this,ln);K(this,rt,new Map);K(
this,Mn,[]);K(this,At,null);K(this,Tn);L(this,Tn,t)}get(t){return p(this,rt).get(t)}isDraft(t){let n=p(this,rt).get(t);return n!==
void 0&&!n.done}keys(){return[...p(this,rt).keys()]}entries(){return[...p(this,rt).values()]}put(t,n,s){let r=s?n:p(this,
rt).get(t)?.confirmed??null;this.place({key:t,response:n,done:s,confirmed:r,at:Wf(p(this,Tn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}p(this,rt).set(t.key,t),C(this,ln,vs).call(this,[t.key])}remove(t){p(this,rt).
delete(t)&&C(this,ln,vs).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(p(
this,At)){t();return}L(this,At,new Set);try{t()}finally{let n=[...p(this,At)];L(this,At,null),n.length&&C(this,ln,vs).call(
this,n)}}listen(t){p(this,Mn).push(t)}};rt=new WeakMap,Mn=new WeakMap,At=new WeakMap,Tn=new WeakMap,ln=new WeakSet,vs=function(t){
if(p(this,At)){for(let n of t)p(this,At).add(n);return}for(let n of p(this,Mn))n(t)};var Xf=["plan","needs","support","goal-ladder"],qf="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",_f=new RegExp(`\\r\\n|[${qf}]`),
vi=/\d[\d -]*\d/,zf=["crisis","violence","worried"],Zf=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Fi(e,t){let n=new Map(e.map(f=>[f.key,f])),[s,r,o,i]=Xf.map(f=>{let{response:u}=n.get(`${f}@`)??{};return Object.
keys(u??{}).length?eh(t.exercises[f],u):null}),a=s?Ss([n.get("plan@")],t):"",l=["day","helper","badly",...a?[]:["if","th\
en"]],h={goal:s?s.fields("goal"):[],sentence:a?[s.sentence(a)]:[],plan:s?s.fields(...l):[],needs:r?[r.section("needs","t\
his-week")]:[],support:o?[o.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:[]};for(let[f,u]of Object.
entries(h))h[f]=u.filter(A=>A.lines?.length||A.fields?.length||A.rungs?.length);if(!Object.values(h).some(f=>f.length))throw new le(
"journal-no-plan");return{...h,title:t.exercises.plan.title}}function Ui(e,{help:t,paper:n}){let s=t.find(o=>o.code===e);
if(!s)return[n["numbers-elsewhere"]];let r=o=>s.lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.
startsWith("tel:")&&vi.test(i)).map(({say:i})=>vi.exec(i)[0])[0];return[...new Set([s.emergency,...zf.map(r).filter(Boolean)])]}
var xi=e=>e.flatMap(t=>t.split(_f)).map(Qe).filter(Boolean);function eh({title:e,items:t,reflection:n,rules:s=[]},r){let o=f=>{
try{return On(f,r[f.id])}catch{return null}},i=f=>{let u=o(f),A=f.kind==="date"&&Ht(u);return xi(A?[Zf.format(new Date(`${A}\
T00:00Z`))]:st(f,u))},a=(...f)=>t.filter(({id:u})=>f.includes(u)).map(u=>({id:u.id,heading:u.said,lines:i(u)})).filter(u=>u.
lines.length),l=(...f)=>({heading:e,fields:a(...f)});function h(){let f=s.find(d=>d.ladder)?.ladder;if(!f)return{...l("g\
oal"),rungs:[]};let u=d=>t.find(({id:m})=>m===d),A=[f.today,f.later].map(u).filter(Boolean),g=f.rungs.filter(d=>u(d.item)).
map(d=>({heading:u(d.item).said,lines:i(u(d.item)),marks:A.filter(m=>o(m)?.chosen.includes(d.card)).map(m=>m.said)})).filter(
d=>d.lines.length||d.marks.length);return{...l("goal"),rungs:g}}return{fields:a,section:l,ladder:h,sentence:f=>({heading:n["\
in-one"],lines:xi([f])})}}function vt(e,t,n=t["keep-failed"]){let{code:s,values:r={},notices:o}=ms(e);if(o)return o.map(a=>vt(a,t,n)).join(`
`);if(!Object.hasOwn(t,s??""))return n;let i=Object.entries(r).map(([a,l])=>[a,l?.code?vt(l,t,n):l]);return X(t[s],Object.
fromEntries(i))}var $t="home",Hn="help@",Dr="plan",th=[Dr,"needs","support","goal-ladder"],ji="until ",Ur=e=>`${ji}${bt(e)}`;function Us(e,t,n){
let{exercise:s,moment:r}=me(t.key),o=r?`${r}, ${n}`:n,i=`${s}@${o}`;for(let a=2;e.get(i);a++)i=`${s}@${o} (${a})`;e.place(
{...t,key:i})}var xe,Pe,Le,xt,Yt,Ln,Vn,fn,te,Oi,Yn,vr,Ri,Nn,Mi,xr,Ti,Gi,Fs,Ni,Hi,Li,Fr,js=class{constructor({journal:t,data:n,
words:s,send:r,today:o,notice:i}){K(this,te);K(this,xe);K(this,Pe);K(this,Le);K(this,xt);K(this,Yt);K(this,Ln);K(this,Vn);
K(this,fn,Promise.resolve());K(this,Yn,{calendar:t=>C(this,te,vr).call(this,t),"calendar-line":t=>C(this,te,vr).call(this,
t,Ss(t,p(this,Pe))),everything:t=>cn("notes.json","application/json",Ci(t,p(this,Pe))),"check-ins":t=>cn("numbers.csv","\
text/csv",yi(t))});L(this,xe,t),L(this,Pe,n),L(this,Le,s),L(this,xt,r),L(this,Yt,o),L(this,Ln,i),L(this,Vn,new Map(n.sections.
flatMap(a=>a.keys.map(l=>[l,a]))))}state(){let t=C(this,te,Nn).call(this),n=C(this,te,Ni).call(this,t);return{welcome:C(
this,te,Hi).call(this,t,n),section:n?.id??"",due:C(this,te,Li).call(this,t),plan:C(this,te,Fr).call(this,`${Dr}@`),earlier:t.
map(({key:s})=>({key:s,...me(s)})).filter(({exercise:s,moment:r})=>s===Dr&&r).map(({key:s,moment:r})=>({title:r,plan:C(this,
te,Fr).call(this,s)})),something:t.length>0,danger:C(this,te,Mi).call(this)}}receive(t){let{take:n,paper:s,country:r=""}=t;
if(n==="plan"&&["us-letter","a4"].includes(s))C(this,te,Fs).call(this,()=>p(this,xt).call(this,{print:C(this,te,Oi).call(
this,s,r)}));else if(Object.hasOwn(p(this,Yn),n??""))C(this,te,Fs).call(this,async()=>p(this,xt).call(this,{file:await p(
this,Yn)[n](C(this,te,Nn).call(this))}));else if(typeof t.country=="string")p(this,xe).put(Hn,{country:r},!0);else if(typeof t.
import=="string")C(this,te,Fs).call(this,()=>C(this,te,Ti).call(this,t.import));else if(t.restart===!0)C(this,te,Ri).call(
this);else return!1;return!0}settled(){return p(this,fn)}};xe=new WeakMap,Pe=new WeakMap,Le=new WeakMap,xt=new WeakMap,Yt=
new WeakMap,Ln=new WeakMap,Vn=new WeakMap,fn=new WeakMap,te=new WeakSet,Oi=function(t,n){let s=Ui(n,p(this,Pe));return{plan:Fi(
C(this,te,Nn).call(this),p(this,Pe)),paper:t,numbers:s,heading:p(this,Pe).paper.numbers}},Yn=new WeakMap,vr=async function(t,n=""){
let s=await ui(t,p(this,Le),p(this,Yt).call(this),n);return cn(hi,"text/calendar",s)},Ri=function(){p(this,xe).batch(()=>{
for(let t of C(this,te,Nn).call(this))me(t.key).moment.includes(ji)||(Us(p(this,xe),t,Ur(p(this,Yt).call(this))),p(this,
xe).remove(t.key))})},Nn=function(){return p(this,xe).entries().filter(({key:t})=>t!==Hn)},Mi=function(){for(let t of th){
let n=C(this,te,xr).call(this,`${t}@`);if(n)return n}return null},xr=function(t){let n=p(this,xe).get(t);return n?p(this,
Ln).call(this,me(t).exercise,n.response):null},Ti=function(t){let{entries:n,notes:s}=Si(t,p(this,Pe));p(this,xe).batch(()=>{
for(let o of n)C(this,te,Gi).call(this,o)});let r=X(p(this,Le)["home-brought"],{n:n.length});p(this,xt).call(this,{said:[
r,...s.map(o=>vt(o,p(this,Le)))].join(`
`)})},Gi=function(t){let n=p(this,xe).get(t.key);n?Gn([n.response,n.confirmed],[t.response,t.confirmed])||Us(p(this,xe),
t,p(this,Le)["home-brought-moment"]):p(this,xe).place(t)},Fs=function(t){L(this,fn,p(this,fn).then(t).catch(n=>{p(this,xt).
call(this,{said:vt(n,p(this,Le),p(this,Le)["home-failed"])})}))},Ni=function(t){let n=t.reduce((s,r)=>s&&s.at>=r.at?s:r,
null);return n?p(this,Vn).get(n.key):void 0},Hi=function(t,n){let s=p(this,Le);return t.length?n?X(s["home-stopped"],{title:n.
title}):s["home-welcome"]:s["home-empty"]},Li=function(t){let n=p(this,Le),s=p(this,Yt).call(this),r=ks(t,s),o=Qs(t,s),i=[];
if(r){let l=me(r.entry.key).exercise==="plan"?n["home-plan-starts"]:n["home-review"];i.push(X(l,{day:bt(r.day)}))}return o&&
o.day<=s?i.push(n["home-check-in-now"]):o&&i.push(X(n["home-check-in"],{day:bt(o.day)})),i},Fr=function(t){let n=p(this,
xe).get(t),s=p(this,Pe).exercises[me(t).exercise];return!n?.confirmed||!s||!rn(s,n.confirmed)?[]:ws(s,n.confirmed,{plain:!!C(
this,te,xr).call(this,t)}).filter(({said:r})=>r.length).map(({heading:r,said:o})=>({heading:r,said:o,words:[]}))};var nh=["button","input","select","summary","textarea"],sh=["input","select","textarea"];function c(e,t={},...n){let s=document.
createElement(e);for(let[r,o]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),o):o===!0?s.setAttribute(
r,""):o!==!1&&o!=null&&s.setAttribute(r,o);return nh.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),sh.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function hn(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,o]of Object.entries(t))s.setAttribute(r,o);return s.append(...n),
s}var rh=2e4;function Vi(e,{oninput:t,...n}){let s=c("textarea",{maxlength:rh,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let o=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+o}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function Yi(e,t,{words:n,group:s,change:r,remarks:o}){let{opener:i,
long:a,remark:l}=e,h=i?c("b",{id:`${s}-opener`},i):c("span",{},n["own-words"]),f=Vi(t??"",{rows:a?8:2,oninput:()=>r(f.value.
trim()?f.value:null),...i&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),u=c("label",{class:"ajar-w\
ords ajar-write"},h,f);return l&&o?c("div",{},u,o(f,e)):u}function $i(e,t,{words:n,change:s}){let r=c("div",{}),o=()=>[...r.
querySelectorAll("textarea")],i=()=>{let m=o().map(y=>y.value).filter(y=>y.trim());s(m.length?m:null)},a=()=>[...r.children].
forEach((m,y)=>{m.querySelector("label > span").textContent=X(n.line,{n:y+1}),m.querySelector("button").setAttribute("ar\
ia-label",X(n["remove-line"],{n:y+1}))}),l=()=>{g(""),o().at(-1).focus()},h=c("button",{type:"button",class:"ajar-link",
onclick:l},n["add-line"]),f=()=>{a(),h.hidden=r.children.length>=e.most},u=m=>{let y=o()[o().indexOf(m)+1];y?y.focus():m.
value.trim()&&!h.hidden&&l()},A=m=>{let y=Vi(m,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:v=>{["insertLineBreak","insertParagraph"].includes(v.inputType)&&
(v.preventDefault(),u(y))}});return y},g=m=>{let y=()=>{let V=v.nextElementSibling||v.previousElementSibling;v.remove(),
V||g(""),f(),i(),(V||r.firstElementChild).querySelector("textarea").focus()},v=c("div",{class:"ajar-line"},c("label",{class:"\
ajar-words ajar-write"},c("span",{}),A(m)),c("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(v),f()},
d=t||[];for(let m=0;m<Math.max(e.lines,d.length);m++)g(d[m]??"");return c("div",{class:"ajar-lines"},r,h)}function $n(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Ki(e,t,n){let{words:s,level:r=3,small:o=!1,folded:i=!1,brief:a=!1,beside:l=[]}=n,h={...ah,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,u={...n.answers},A=0,g=null,d=0,m=n.
aside??0,y=t.why?c("p",{class:"ajar-why"},t.why):"",v=t.private?c("p",{class:"ajar-private"},t.private):"",V=!1,{example:Y}=t,
G=Y?c("details",{class:"ajar-example"},c("summary",{},s.example),c("p",{},Y)):"",O=c("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),Q=c("div",{}),k=c("div",{class:"ajar-body"}),D=c("section",{class:"ajar-form","aria-labelledb\
y":`${f}-title`},c(`h${r}`,{id:`${f}-title`},t.title),...o||i?[c("div",{class:"ajar-beside"},...l,y?oh([y],s):""),v]:[y,
v],G,Q,k,O);D.addEventListener("keydown",j=>{j.key!=="Enter"||!(j.ctrlKey||j.metaKey)||!g||(j.preventDefault(),g.next.click())}),
e.replaceChildren(D);function U(){let j=t.items.filter(W=>Qt(W,u));if(a){let W=V?j.filter(x=>x.after).map(x=>[x]):[];return[
j.filter(x=>!x.after),...W]}return o&&t.together?[j]:j.map(W=>[W])}let H=j=>{O.replaceChildren(j)},I=$n(s,H);function E(j,W){
O.replaceChildren(`${j} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{u=W,H(""),n.onChange(u),fe({focus:!0})}},
s["put-back"]))}function B(j,W){u={...u,[j.id]:W},ih(k),H(""),n.onChange(u),$()}function F(){T(!0),I.begin(),d=setTimeout(
N,8e3)}function N(){d&&(clearTimeout(d),d=0,T(!1),I.end())}function T(j){for(let W of g?.fieldsets??[])W.disabled=j}function $(){
if(!g)return;let{items:j,skip:W,where:x,next:J,enough:se,whys:he}=g,Ce=U().length;W.textContent=Z(j)?s["clear-and-skip"]:
s.skip,x.textContent=X(s["question-of"],{n:A+1,all:Ce}),x.hidden=(o||a)&&Ce===1,J.textContent=A===Ce-1?s.done:s.next,se.
hidden=!R(Ce),he.hidden=!a||V||!Z(j)}function R(j){return(n.enough==="at once"||A>0)&&A<j-1&&Z(t.items)}function q(){d||
(F(),n.onDone(u))}let Z=j=>j.some(({id:W})=>u[W]!=null);function _(j,W=!0){if(d)return;let x=U();if(A+=j,A>=x.length){A=
x.length-1,q();return}fe({focus:W,again:j<0})}function z(j,W){let x=`${f}-${j.id}`,J=c("legend",{id:`${x}-ask`},X(j.ask,
u)),se=j.hint?c("p",{class:"ajar-hint",id:`${x}-hint`},j.hint):null,he=[se,W.mark].filter(Boolean).map(({id:w})=>w),Ce=j.
among?{...j,cards:nn(j,u)}:j,Ze=h[j.kind](Ce,Vo(Ce,u[j.id]),{words:s,level:r+1,group:x,change:w=>B(j,w),say:H,remarks:n.
remarks,isQuick:n.enough==="at once",...W}),Ke={class:`ajar-item ajar-${j.kind}`,tabindex:"-1","aria-describedby":he.join(
" ")||null};return c("fieldset",Ke,J,se,Ze)}function fe({focus:j=!1,again:W=!1}={}){let x=U();A=Math.max(0,Math.min(A,x.
length-1));let J=x[A],se=n.mark?.(J),he=se?c("p",{class:"ajar-mark",id:`${f}-${J[0].id}-mark`},se):null,Ce=c("div",{class:"\
ajar-moves ajar-onward"}),Ze=A>0?()=>_(-1):null,Ke=J.map(je=>z(je,{mark:he,again:W,moves:Ce,back:Ze})),w=c("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(d)return;let je=u,Sn=Z(J);u={...u,...Object.fromEntries(J.map(({id:Dn})=>[Dn,null]))},
n.onChange(u),_(1),Sn&&E(s.cleared,je)}}),S=c("button",{type:"button",class:"ajar-next",onclick:()=>{d||(H(""),_(1))}}),
P=c("p",{class:"ajar-where"}),ie=c("button",{type:"button",class:"ajar-link",onclick:()=>{V=!0,_(1)}},s["add-why"]),ne=c(
"button",{type:"button",class:"ajar-link",onclick:q},s.enough);g={items:J,skip:w,where:P,next:S,fieldsets:Ke,enough:ne,whys:ie},
Q.replaceChildren(),Ce.replaceChildren(S,w),Ze&&Ce.append(c("button",{type:"button",class:"ajar-back",onclick:Ze},s.back));
let ue=Ke.length===1;he&&ue&&Ke[0].lastElementChild.before(he),k.replaceChildren(P,...he&&!ue?[he]:[],...Ke,Ce,...n.enough?
[ie,ne]:[]),$(),n.onMove?.(A),j&&(Ke[0].focus({preventScroll:!0}),P.scrollIntoView({block:"nearest"}))}function ke(j){if(Q.
replaceChildren(),!j||!n.help||m>j.kinds.length)return null;let W=()=>{m=j.kinds.length+1,n.onAside?.(m),Q.replaceChildren(),
k.querySelector("[tabindex]").focus()},{help:x,needs:J}=n;return Q.append(x.notice(j,{level:r+1,aside:W,needs:J})),Q.querySelector(
"[tabindex]")}function we(j,{focus:W=!1,danger:x=null}={}){g=null;let J=c(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);
k.replaceChildren(c("div",{class:"ajar-reflection"},J,...j.flatMap(he=>Kn(he,r+2)),n.below?.()??null),c("div",{class:"aj\
ar-moves"},c("button",{type:"button",onclick:()=>{A=0,fe({focus:!0,again:!0})}},s.change),c("button",{type:"button",onclick:()=>{
let he=u;u={},A=0,m=0,n.onAside?.(0),n.onStartOver(),fe({focus:!0}),E(s["started-over"],he)}},s["start-over"])));let se=ke(
x);W&&(se??J).focus()}function ye(j){let W=k.contains(document.activeElement);W&&g&&!d||(N(),u={...j.answers},j.done?we(
j.reflection,{focus:W,danger:j.danger}):(A=j.at??Math.max(0,U().findIndex(x=>x.some(({id:J})=>u[J]==null))),fe()))}let{done:Ue,
reflection:M,danger:ee}=n;return ye({answers:u,at:n.at,done:Ue,reflection:M,danger:ee}),{update:ye,release:N,say:j=>{N(),
H(j)}}}var oh=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function ih(e){for(let t of e.querySelectorAll("\
input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Kn=({heading:e,
said:t,words:n},s)=>[e?c(`h${s}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(r=>c("li",{},r))):t.length?c(
"p",{class:"ajar-said"},t[0]):null,...n.map(r=>c("p",{},r))].filter(Boolean),ah={ruler(e,t,{group:n,change:s}){let r=Array.
from({length:11},(o,i)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>s(
i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),c("span",{},`${i}`)));return c("div",{class:"ajar-scale"},
c("div",{class:"ajar-numbers"},...r),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},"0"),` ${e.low}`),c(
"span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:o}){let{chosen:i,own:a}=t||
{chosen:[],own:""},l=()=>r(i.length||a.trim()?{chosen:[...i],own:a}:null),h=e.many?"checkbox":"radio",f=e.cards.map(A=>c(
"input",{type:h,name:s,value:A.id,checked:i.includes(A.id),onchange:g=>{e.many?i=i.filter(d=>d!==A.id).concat(g.target.checked?
A.id:[]):(i=[A.id],a="",u&&(u.value="")),l()}})),u=e.own?c("input",{type:"text",value:a,maxlength:500,oninput:A=>{a=A.target.
value,!e.many&&a.trim()&&(i=[],f.forEach(g=>{g.checked=!1})),l()}}):null;return c("div",{class:"ajar-cards"},c("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((A,g)=>c("label",{class:"ajar-card"},f[g],c("span",{},A.
text))),u?c("label",{class:"ajar-own"},c("span",{},e.own),u):null,u&&e.remark&&o?o(u,e):null)},text:Yi,list:$i,date(e,t,{
words:n,change:s,say:r}){let o=sn(new Date);return c("label",{class:"ajar-words"},c("span",{},n["pick-date"]),c("input",
{type:"date",value:t??"",oninput:({target:i})=>{s(i.value||null),i.value>="1000"&&i.value<o&&r(n["day-past"])}}))}};var jr=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function Pi(e,t,{words:n,level:s,change:r,say:o,again:i,
moves:a,back:l,isQuick:h}){let f={...t},{cards:u,piles:A}=e,g=O=>A.find(Q=>Q.id===O).text,d=c("div",{class:"ajar-one"});
function m(O,Q){f={...f,[O.id]:Q},Q||delete f[O.id],r(Object.keys(f).length?f:null),Q&&o(X(n.moved,{card:Lt(O.text),pile:g(
Q)}))}function y(O,{focus:Q=!0,back:k=O?()=>y(O-1):l,onward:D=()=>V(O+1)}={}){let U=u[O],H=X(n["card-of"],{n:O+1,all:u.length}),
I=c("div",{class:"ajar-one-card",role:"group","aria-label":H,tabindex:"-1"},c("p",{class:"ajar-where"},H),c("p",{},U.text)),
E=B=>{m(U,B),D()};a.hidden=!0,d.replaceChildren(I,c("div",{class:"ajar-one-piles"},...A.map(({id:B,text:F})=>jr(F,()=>E(
B),{"aria-pressed":`${f[U.id]===B}`}))),c("div",{class:"ajar-one-also"},k?v(n.back,()=>k()):c("span",{}),v(n["card-out"],
()=>E("")),h?c("span",{}):v(n["card-enough"],()=>Y()))),Q&&I.focus({preventScroll:!0})}let v=(O,Q)=>jr(O,Q,{class:"ajar-\
link"}),V=O=>O<u.length?y(O):Y();function Y({focus:O=!0}={}){let Q=c(`h${s}`,{tabindex:"-1"},n["cards-all"]),k=(D,U)=>{let H=u.
filter(B=>(f[B.id]??"")===U),I=B=>y(u.indexOf(B),{back:Y,onward:Y}),E=H.map(B=>c("li",{},jr(B.text,()=>I(B))));return E.
length?[c(`h${s+1}`,{},D),c("ul",{},...E)]:[]};d.replaceChildren(Q,c("p",{class:"ajar-hint"},n["cards-all-how"]),...A.flatMap(
({id:D,text:U})=>k(U,D)),...k(n["cards-out"],"")),a.hidden=!1,O&&(Q.focus({preventScroll:!0}),d.scrollIntoView({block:"n\
earest"}))}let G=u.map(O=>!!f[O.id]).lastIndexOf(!0)+1;return G===u.length||i&&G?Y({focus:!1}):y(G,{focus:!1}),d}function Ji({title:e,close:t,bar:n,parts:s}){let r=()=>{i.close?i.close():i.remove()},o=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=c("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),r())}},n,o,...s,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:r},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var Wi=["emergency","crisis","violence","agency","worried","child"],ch=["crisis","violence"],_i='a[href$="#Help-lines"]',
Te=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Xi(){for(let e of Te().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Te().listeners.delete(e),e.shown||(e.shown=t)}}function lh(e,{zone:t="",
languages:n=[]}){let s=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(s));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:l})=>l===a))??""}function zi(e,t,n){let s=Object.values(t).flatMap(i=>typeof i=="st\
ring"||Array.isArray(i)?i:i?.own??[]);for(let i of Object.values(n)){let a=s.flatMap(h=>on(h,i)),l=ai(a,i);if(l)return{...l,
kinds:[...new Set(a.map(({kind:h})=>h))].sort()}}let r=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(
n)[0]?.["rulers-at-zero"];return o&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var Or=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Rr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
qi=e=>`tel:${e.match(/\d+/)[0]}`;function Zi({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(Te().countries=
t);let r=()=>Te().countries,o=()=>Te().chosen||lh(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),i=()=>r().find(k=>k.code===o());function a(k){Te().chosen=k,Xi();for(let{element:D,draw:U}of Te().
listeners)U(D)}function l(k,D){return D(k),Te().listeners.add({element:k,draw:D,shown:!1}),queueMicrotask(Xi),k}let h=k=>l(
c("div",{}),D=>D.replaceChildren(...k())),f=()=>{let k=[...r(),{code:"-",country:e["help-elsewhere"]}],D=c("select",{onchange:()=>{
a(D.value),s(D.value)}},...k.map(U=>c("option",{value:U.code},U.country)));return l(D,()=>{D.value=i()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),D)},u=({say:k,to:D},U)=>{if(/^(tel|sms):/.test(D))return c("a",
{class:U?"ajar-reach":"ajar-reach ajar-first",href:D},c("span",{},...Rr(k)));let H=c("span",{},k),I=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":X(e["help-copy-what"],{address:D}),onclick:async()=>{await fh(D,H)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},H," ",I)},A=k=>c("li",{},c("p",{class:"ajar-for"},k.
for_what),c("p",{class:"ajar-hint"},[k.name,k.hours,k.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...k.reach.map(u))),g=({emergency:k,note:D})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),D?c("\
p",{class:"ajar-hint"},D):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:qi(k)},X(e["help-call"],{number:k})))),
d=k=>h(()=>{let D=i();if(!D)return[c("p",{},e["help-elsewhere-how"])];let U=k.flatMap(H=>H==="emergency"?g(D):Or(D,[H]).
map(A));return[c("ul",{class:"ajar-help-lines"},...U)]});function m(){Ji({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},f(),Mr({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),d(Wi),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:k,text:D,now:U,lines:H,kinds:I,
countries:E},{level:B,aside:F,needs:N}){return E&&!Q()&&(Te().countries=E),c("section",{class:"ajar-danger"},c(`h${B}`,{
tabindex:"-1"},k),c("p",{},D),I.length?null:N?.()??null,f(),d(H),c("ul",{class:"ajar-todo"},...U.map(T=>c("li",{},T))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:F},e["help-aside"]))}let v=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:m},e["help-get"]);function V({emergency:k,...D}){let H=ch.map(E=>Or(
D,[E])[0]?.reach??[]).flatMap(E=>["tel:","sms:"].map(B=>E.find(({to:F})=>F.startsWith(B))));return[{say:X(e["help-call"],
{number:k}),to:qi(k)},...H.filter(Boolean)]}let Y=(k=`${e["help-line"]} `)=>h(()=>{let D=i(),U=(D?V(D):[]).flatMap(({say:E,
to:B},F)=>[F?" · ":"",c("a",{href:B},...Rr(E))]),H=c("button",{type:"button",class:"ajar-link",onclick:m},e["help-get"]),
I=c("span",{class:"ajar-off-paper"},U.length?" · ":"",H);return[c("p",{class:"ajar-help-line"},k,...U,I)]});function G(k){
if(!Q())return;let[D]=[...k.querySelectorAll(_i)].reverse();D?.closest("p, ul").after(Y(""));for(let U of k.querySelectorAll(
"details"))U.open=U.querySelector("summary").textContent===i()?.country}let O=()=>h(()=>{let k=i();return k?[c("p",{},c(
"b",{},`${e["help-title"]}, ${k.country}`)),c("p",{},`${e["help-danger"]} ${X(e["help-call"],{number:k.emergency})}`),c(
"ul",{},...Or(k,Wi).map(({for_what:D,name:U,reach:H,hours:I})=>c("li",{},...Rr(`${D}: ${U}. ${H.map(({say:E})=>E).join("\
 · ")}. ${I}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),Q=()=>r().length>0;return{open:m,notice:y,button:v,line:Y,addNumbers:G,
text:O,choose:a,code:o,isKnown:Q}}var Mr=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ea(e){if(Te().open){Te().open=e;return}Te().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(_i)&&(t.preventDefault(),t.stopPropagation(),Te().open())},{capture:!0})}async function fh(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Os(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ta="about:blank";function Tr(e){ta=e}function Gr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ta)}function na(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Gr()))},{capture:!0})}function sa(e,t,{words:n,group:s,change:r,say:o}){let i={...t},a={},l=e.piles.map(g=>(a[g.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:d=>{d.preventDefault(),d.currentTarget.classList.add("ajar-over")},ondragleave:d=>d.currentTarget.
classList.remove("ajar-over"),ondrop:d=>{d.preventDefault(),d.currentTarget.classList.remove("ajar-over");let m=u[d.dataTransfer.
getData("text/plain")]?.[g.id];m&&!m.matches(":disabled")&&(m.checked=!0,f(m.dataset.card,g))}},a[g.id]))),h=()=>e.piles.
forEach(g=>{a[g.id].textContent=X(n["pile-count"],{pile:g.text,n:Object.values(i).filter(d=>d===g.id).length})}),f=(g,d)=>{
i[g]=d.id,h(),r({...i}),o(X(n.moved,{card:Lt(e.cards.find(m=>m.id===g).text),pile:d.text}))},u={},A=e.cards.map(g=>{u[g.
id]={};let d=`${s}-${g.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:m=>m.dataTransfer.setData(
"text/plain",g.id)},c("legend",{},g.text),c("div",{class:"ajar-into"},...e.piles.map(m=>{let y=c("input",{type:"radio",name:d,
value:m.id,"data-card":g.id,checked:i[g.id]===m.id,onchange:()=>f(g.id,m)});return u[g.id][m.id]=y,c("label",{},y,c("spa\
n",{},m.text))})))});return h(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...l),...A)}var ra=e=>e;function oa(e){ra=e}function un(e,t){e.innerHTML=ra(t)}var Hr=["open","closed","half-open"],hh=2,uh=90,Ah=31,ph=2147483647,Lr=3,Rs="none",ia=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
gh=/[“”„«»"' \t\n]/g,aa=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ih=["i","im","id","ill","ive","its","we",
"were","well"],dh=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,wh=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Nr=new WeakMap;function mh(e,t){let n=la(t),{sentences:s,forms:r,at:o}=Eh(e,n);if(o<0||r[o].name===Rs)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Sh(bh({sentences:s,forms:r,at:o},n),n.learned),{name:a,start:l,end:h}=r[o],f=Dh(i,a,Vr(e,s[o],
l,h),t),u=vh(e,s,n),g=[i==="open"&&u.some(d=>d.name!=="two-at-once")?"":f,...u.map(d=>d.remark)].filter(Boolean);return{
kind:i,reason:f,notes:u,remarks:g.slice(0,hh)}}function Ch(e,t){let n=la(t),s=t["about-statements"],r=ua(Rh(e)),o=Object.entries(n.blame).map(([m,y])=>({name:m,places:r.
flatMap(v=>xh(m,y,v,n))})),i=new Set(o.flatMap(({places:m})=>m.map(({sentence:y})=>y))),a=[],l="";for(let{name:m,places:[
y]}of o){if(!y)continue;let v=Fh(e,y,n.quotedTo[m]);a.length||(l=Uh(m,e,y,n)),a.push({name:m,words:v,remark:X(s.blame[m].
say,{words:v})})}let h=a.map(m=>m.name),f=r.filter(m=>!i.has(m)),u=Object.keys(n.parts).filter(m=>(m==="seen"?f:r).some(
({line:y})=>pt(n.parts[m],y))),A=u.map(m=>s.parts[m]).join(", "),g=u.length?X(s.mirror,{parts:A}):"",d=[g,a.length?`${a[0].
remark} ${l}`:""].filter(Boolean);return{parts:u,mirror:g,blame:h,notes:a,rewording:l,remarks:d}}function ca({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(o=>on(n,o).length)?[]:e==="question"?mh(n,s.coach).remarks:Ch(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function la(e){return Nr.has(e)||Nr.set(e,yh(e)),Nr.get(e)}function yh(e){let t=Cs(
e.lists),n=a=>Object.fromEntries(Object.entries(a).map(([l,h])=>[l,ht(h,t)])),{limit:s,unit:r,forms:o,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:ht(e.echoes,t),stated:ht(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:o,weights:Hr.map(a=>Fn(i[a]))},passes:ht(e.passes,t),quotes:ht(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function pt(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Eh(e,t){let n=ua(e),s=n.map(h=>Bh(h,t)),r=h=>n.map((f,u)=>u).filter(h),o=r(h=>n[h].
mark==="?"),i=o.filter(h=>fa(n[h])>=Lr),a=r(h=>!["none","echo","short"].includes(s[h].name)),[l]=[i,o,a].filter(h=>h.length).
map(h=>h.at(-1));return{sentences:n,forms:s,at:l??n.length-1}}var Ms=e=>e.trim().split(" ").slice(0,-1),fa=({line:e})=>Ms(
e).length-1;function Bh({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:o,stated:i}){for(let[f,u]of Object.entries(
n)){let A=pt(u,e);if(A)return{name:f,start:A[0],end:A[1]}}let a=Object.entries(s).map(([f,u])=>({name:f,place:pt(u,e)})).
filter(({place:f})=>f).map(({name:f,place:[u,A]})=>({name:f,start:u,end:A}));if(a.length){let f=a.reduce((u,A)=>A.start<
u.start?A:u);return["what","how","why","when"].includes(f.name)?(i.lastIndex=f.start,t!=="?"&&i.test(e)?{...f,name:Rs}:e.
slice(2,f.start).split(" ").filter(Boolean).some(g=>!r.has(g))?{...f,name:`${f.name}-mid`}:f):f.name!=="wonder"&&t!=="?"?
{...f,name:Rs}:f}let l=ha(Ms(e).slice(1),r).length>Lr?"echo":"short";return{name:t==="?"&&pt(o,e)?l:Rs,start:2,end:e.length}}
function ha(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function kh({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:o}=e[n],i=ha(Ms(r).slice(1),s),a=Ms(r.slice(t[n].start)),l=["what","how","why","tell","half-open"],h=t.filter(
({name:f},u)=>u!==n&&(e[u].mark==="?"||l.includes(f)));return[...i,...[2,3].map(f=>`> ${a.slice(0,f).join(" ")}`),...[1,
2].map(f=>`$ ${i.slice(-f).join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...h.map(({name:f})=>`beside ${f}`)]}function Qh(e){let t=0;for(let n of e)t=(t*Ah+n.codePointAt(
0))%ph;return t}function bh(e,t){let{forms:n,weights:s,unit:r}=t.learned,o=n[e.forms[e.at].name]??Hr.map(()=>0),i=new Set(
kh(e,t).map(l=>Qh(l)%s[0].length)),a=r/Math.sqrt(i.size);return o.map((l,h)=>l+[...i].reduce((f,u)=>f+s[h][u],0)*a)}function Sh(e,{
limit:t}){let[n,s]=[...e].sort((r,o)=>o-r);return n-s>=t?Hr[e.indexOf(n)]:""}function Dh(e,t,n,s){let r=s["about-questio\
ns"];return e==="closed"?r[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?X(r[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":X(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function vh(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,o=t.filter(
l=>l.mark==="?"),i=o.length?o:t.slice(-1),a=[];return Object.entries(s).flatMap(([l,h])=>{let f=i.map(A=>({sentence:A,place:pt(
h,A.line)})).find(({place:A})=>A);if(f){let A=Vr(e,f.sentence,...f.place);return a.some(g=>g.includes(A))?[]:(a.push(A),
[{name:l,words:A,remark:X(r[l],{words:A})}])}let u=i.filter(A=>fa(A)>=Lr).length>1;return l==="two-at-once"&&u?[{name:l,
words:"",remark:r[l]}]:[]})}function xh(e,t,n,{passes:s,quotes:r,unless:o}){if(pt(r,n.line))return[];let i=Es(s,n.line),
a=pt(t,i);return!a||o[e]&&pt(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}function Fh(e,{sentence:t,start:n,end:s},r){let o=r&&
pt(r,t.line.slice(n,s));return Vr(e,t,n,o?n+o[1]:s)}function Uh(e,t,n,s){let r=s.data["about-statements"].blame[e],o=jh(
e,t,n,s),i=o>0?Oh(t,n.sentence,o):"",a=e==="ultimatum"&&Un(i).line.split(" ").some(f=>Ih.includes(f)),h=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return i&&h&&!a?X(h,{rest:i}):r.otherwise}function jh(e,t,{sentence:n,
start:s,end:r},{verbs:o,acts:i}){let{line:a}=n,l=a.slice(s,r).trim().split(" "),h=l[0]==="you"||l[0]==="u",f=g=>h&&l.slice(
1,1+g.length).join()===g.join(),u=0;e==="need-you-to"&&l.at(-1)==="to"&&!l.includes("not")&&(u=r);let A=f(["never"])&&o.
has(l[2])||f(["always"])&&i.has(l[2]);if(e==="always"&&A&&(u=a.indexOf(` ${l[2]} `,s)+1),e==="makes"&&f(["make","me","fe\
el"])&&(u=a.indexOf(" feel ",s)+6),e==="feel-you"){let g=a.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
u=g<0?0:s+g+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(s))){let[[g],[,d]]=[n.places[s],n.places[r-1]];
t.slice(g,d).includes(",")&&(u=s+l.slice(0,3).join(" ").length+1)}return u<a.length-2?u:0}function Oh(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(wh,1),r=s.replace(aa," ").replace(/^ +| +$/g,"");return[...r].length<=uh?r:""}var Vr=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(aa," ").replace(dh,"");function ua(e){let{line:t,places:n}=Un(e),s=[],
r=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);if(!(!i&&o<t.length)){if(o>r){let[
a]=n[r],[,l]=n[o-1],h=i?n[o]:[l,l];s.push({line:`^ ${t.slice(r,o)}. `,places:[[a,a],[a,a],...n.slice(r,o),h,h],mark:i?e.
slice(...n[o]):""})}r=o+2}}return s}function Rh(e){return e.replace(ia,"").replace(gh,"")?e.replace(ia,t=>" ".repeat(t.length)):
e}var Mh=1200;function Aa(e,{words:t,find:n}){let s=c("div",{"aria-live":"polite"}),r=c("p",{class:"ajar-hint"}),o=c("div",
{class:"ajar-remarks"},s,r),i=0,a=[],l=u=>{window.ajarNoRemarks=u,a=[],f()},h=(u,A)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>l(A)},u);function f(){let u=window.ajarNoRemarks===!0,A=u||!e.value.trim()?[]:n(e.value);A.length&&
A.join(`
`)===a.join(`
`)||(a=A,s.replaceChildren(...A.map(g=>c("p",{},g))),u?r.replaceChildren(h(t["remarks-on"],!1)):A.length?r.replaceChildren(
`${t["remarks-limits"]} `,h(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(f,Mh)}),o}function Ts(e,t,n){let s=Yr(e,t,n),r=!n||!!s?.kinds.length;return{danger:s,reflection:ws(e,t,{plain:r})}}function Yr({items:e},t,n){
let s=n&&zi(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function $r(e,{words:t,label:n,question:s,act:r}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(f,u)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),u()}},f),l=a(t["home-no"],()=>{}),h=c("div",{class:"\
ajar-moves"},l,a(n,r));e.replaceChildren(c("p",{},s),h),l.focus()}function Gs(e){let n=c("button",{type:"button",onclick:()=>$r(
s,e)},e.label),s=c("div",{class:"ajar-twice"},n);return s}function Ns(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:i.signal,capture:l!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return r}function pa(e,t){let n=a=>[...e.querySelectorAll(
a)],s=n("details[open] > summary").map(a=>a.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=s.includes(a.textContent);if(r===!1)return;let o=n("summary, button").
find(a=>a.textContent===r),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function ga({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=c("span",{}),o=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),l=c("div",{}),h=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,a,l),f={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},u=f,A=!1,g=!1,d=!1,m=!1,y=!1,v=(M,ee,j={})=>c(
"button",{type:"button",onclick:ee,...j},M),V=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>N()}),Y=v(
e["keep-open"],()=>N(),{class:"ajar-link"}),G=c("div",{class:"ajar-offer"}),O=!1,Q=M=>{M.tabIndex=-1,M.focus()},k=()=>l.
querySelector(".ajar-change"),D=()=>f.state==="kept"&&!f.reopen;function U(M,ee=M){o.dataset.short=ee,r.textContent!==M&&
(r.textContent=M)}function H(){let M=f.problem?e["keep-unsaved"]:e["keep-saving"],[ee,j]={none:[e["notice-alone"],e["not\
ice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:f.saved?[e["keep-saved"],e["keep-saved-short"]]:
[M],lost:[e["keep-lost"]]}[y?"lost":f.state];o.classList.toggle("ajar-state-lost",y),U(ee,j),o.dataset.longest=f.state===
"kept"?e["keep-saved"]:"",i.textContent!==f.problem&&(i.textContent=f.problem),i.hidden=!f.problem,I()}function I(){let M=n&&
f.state==="none"&&!A,[ee,j]=f.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];V.setAttribute(
"aria-label",ee),V.replaceChildren(c("span",{class:"ajar-long"},ee),c("span",{class:"ajar-short"},j)),V.hidden=!M||O,Y.hidden=
!M||!f.exists,G.hidden=!M||m,h.hidden=M&&i.hidden&&!a.textContent}function E(){let M=()=>{m=!0,H(),Q(o)};return G.replaceChildren(
c("p",{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},v(e["keep-nothing"],M),v(e["keep-offer-yes"],N))),G}function B(){
f={...f,saved:!1},H()}function F(){H(),u=f,D()?l.replaceChildren(g?_("change"):we()):f.state!=="none"?l.replaceChildren(
_("unlock")):A?l.replaceChildren(_(f.exists?"open":"start")):l.replaceChildren(n?"":m?q():R())}let N=()=>{A=!0,a.textContent=
"",F(),h.scrollIntoView({block:"nearest"}),l.querySelector("input").focus()},T=()=>f.hosted?c("p",{},e["keep-hub"]):null,
$=()=>f.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function R(){return c("div",
{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[f.exists?"keep-there":"keep-why"]),T(),c("d\
iv",{class:"ajar-moves"},v(e["keep-nothing"],()=>{m=!0,F(),Q(o)}),v(e[f.exists?"keep-open":"keep-start"],N)))}let q=()=>c(
"p",{},v(e[f.exists?"keep-open":"keep-start"],N,{class:"ajar-link"}));function Z(){let ee=["none","weak","fair","good","\
strong"].map(j=>e[`keep-strength-${j}`]).reduce((j,W)=>W.length>j.length?W:j);return c("p",{class:"ajar-strength","aria-\
live":"polite","data-longest":ee},c("span",{},e["keep-strength-none"]))}function _(M){let ee=M==="start"||M==="change",j={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],W=c("input",{id:`${s}-word\
s`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{ee&&t({strength:W.value})}}),x=c("input",
{id:`${s}-again`,type:"password",spellcheck:"false"}),J=c("div",{},c("label",{for:`${s}-again`},e["keep-again"]),x),se=c(
"p",{class:"ajar-problem",role:"alert",hidden:!0}),he=c("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:f.
place,onchange:()=>t({place:he.value})}),Ce=Z(),Ze=()=>{if(!W.value){W.focus();return}if(se.hidden=!0,ee&&W.type==="pass\
word"&&x.value!==W.value){se.textContent=e["keep-again-differs"],se.hidden=!1,x.focus();return}M==="change"?t({change:W.
value},{awaited:!0}):t({[M==="start"?"keep":"unlock"]:W.value,place:he.value},{awaited:!0}),U(e["keep-opening"]),W.value=
"",x.value="",Ce.firstChild.textContent=e["keep-strength-none"]},Ke=()=>{A=!1,g=!1,F(),M==="change"?k().focus():Q(o)},w=c(
"details",{},c("summary",{},e["keep-where"]),c("label",{for:`${s}-place`},e["keep-place"]),he);return c("form",{class:"a\
jar-ask",onsubmit:S=>{S.preventDefault(),Ze()}},c(f.state==="locked"?"h1":"p",{class:"ajar-title"},j),T(),M==="start"&&n?
c("p",{},e["keep-why"]):null,M==="start"?$():null,M==="change"?c("p",{},e["keep-change-how"]):null,ee?c("p",{},e["keep-n\
o-way-back"]):null,M==="start"&&f.here==="browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${s}-words`},e[M==="\
change"?"keep-new":"keep-passphrase"]),c("p",{class:"ajar-hint",id:`${s}-how`},e[ee?"keep-how":"keep-how-open"]),W,ee?Ce:
null,ee?J:null,c("label",{class:"ajar-card"},c("input",{type:"checkbox",onchange:({target:S})=>{W.type=S.checked?"text":
"password",J.hidden=S.checked,se.hidden=!0}}),c("span",{},e["keep-see"])),ee?se:null,M==="change"||f.here?null:w,c("div",
{class:"ajar-moves"},M==="unlock"?null:v(e["keep-not-now"],Ke),c("button",{type:"submit"},j)),ee?null:ke(),M==="start"&&
f.here?fe():null)}let z=()=>c("div",{},v(e["keep-copy"],()=>t({take:"sealed"})));function fe(){let M={words:e,label:e["k\
eep-bring-yes"],question:e["keep-bring-sure"]},ee=c("input",{type:"file",onchange:async()=>{let x=new Uint8Array(await ee.
files[0].arrayBuffer()),J=()=>t({bring:x},{awaited:!0});ee.value="",f.exists?$r(W,{...M,act:J}):J()}}),j=c("label",{class:"\
ajar-words"},c("span",{},e["keep-bring"]),ee),W=c("div",{class:"ajar-twice"},j);return W}function ke(){let M=Gs({words:e,
label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summary",{},e["\
keep-forgot"]),c("p",{},e["keep-forgot-how"]),...f.here?[c("p",{},e["keep-copy-forgot"]),z(),fe()]:[],c("p",{},e["keep-e\
rase-how"]),M)}function we(){let M=c("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[...new Set(
[5,15,30,60,f.minutes])].sort((ee,j)=>ee-j).map(ee=>c("option",{value:ee,selected:ee===f.minutes},X(e["keep-minutes"],{n:ee}))));
return c("div",{class:"ajar-kept"},v(e["keep-lock"],()=>{U(e["keep-opening"]),t({lock:!0},{awaited:!0})}),v(e["keep-chan\
ge"],()=>{g=!0,d=!1,F(),l.querySelector("input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"statu\
s"},d?e["keep-changed"]:""),c("details",{},c("summary",{},e[f.here?"keep-more":"keep-where"]),...f.here?[c("p",{},e["kee\
p-copy-how"]),z()]:[c("p",{},f.place)],f.copied?c("p",{},X(e["keep-copied"],{program:f.copied})):null,c("label",{for:`${s}\
-minutes`},e["keep-idle"]),M))}function ye(M){if(M.strength!=null){let ee=l.querySelector(".ajar-strength > span");ee&&(ee.
textContent=M.strength);return}if(M.changed){g=!1,F(),l.querySelector(".ajar-changed").textContent=e["keep-changed"],d=!0,
k().focus();return}f={...f,...M},f.state==="kept"&&(A=!1),D()||(g=!1),H(),Ue()}let Ue=Ns(l,()=>{let M=u;if(M.state===f.state&&
M.exists===f.exists&&M.minutes===f.minutes&&M.here===f.here&&!!M.reopen==!!f.reopen&&!!M.hosted==!!f.hosted&&l.firstChild){
u=f;return}let j=A&&M.place!==f.place;F(),M.state!==f.state&&M.state!=="none"?Q(o):j&&l.querySelector("input").focus()});
return F(),{line:o,small:V,opener:Y,more:h,offer:E,setStart:M=>{O=M,H()},update:ye,begin:B,setLost:M=>{y=M,H()},say:M=>{
a.textContent=M,h.hidden=!1}}}function Ia(e,{sentence:t,wide:n,narrow:s,columns:r,rows:o},i){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(h,f)=>{let u=c("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":t});return un(u,
h),u.firstElementChild.setAttribute("aria-hidden","true"),u},l=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(s,"narrow"),c("details",{open:l},c("summary",{},i.table),
c("table",{},c("thead",{},c("tr",{},...r.map(h=>c("th",{scope:"col"},h)))),c("tbody",{},...o.map(([h,...f])=>c("tr",{},c(
"th",{scope:"row"},h),...f.map(u=>c("td",{},u??"–")))))))))}function da({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Qt(s,n)))if(s.kind==="choice"){let i=(s.among?
nn(s,n):s.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),a=r.own?.trim()?r.own:"";(i.length||a)&&(n[s.id]={chosen:i,
own:a})}else if(s.kind==="sort"){let o=s.cards.filter(i=>r[i.id]).map(i=>[i.id,r[i.id]]);o.length&&(n[s.id]=Object.fromEntries(
o))}else if(s.kind==="list"){let o=r.filter(i=>i.trim());o.length&&(n[s.id]=o)}else`${r}`.trim()&&(n[s.id]=r)}return n}var wa=(e,t)=>X(e.ask,t);var Th=new Set(["autorestarting","dead","restarting","terminating"]),Gh=4e3;function ma({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let o=0,i=(l,h)=>{
Th.has(h)&&t()},a=(l,h)=>{clearTimeout(o),h==="disconnected"?t():h==="connecting"?o=setTimeout(t,Gh):n()};return s.connect(
i),r.connect(a),()=>{clearTimeout(o),s.disconnect(i),r.disconnect(a)}}function Ca({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([l,h])=>{let f=da(l,h),u=l.items.filter(A=>A.id in f).map(A=>[wa(A,f),...st(A,f[A.id])].join(`
`));return[l.title,...u].join(`

`)}).join(`


`);async function o(l){let h=r(),f=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});f.value=h,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(h)}catch{if(l.append(f),f.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function i(l={}){let h=c("div",{class:"ajar-\
lost",hidden:!s,...l},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>o(h)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(h),h}function a(l){s=l;for(let h of n)h.hidden=!l}return{line:i,set:a,isLost:()=>s,forget:l=>n.delete(
l)}}function ya(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=c("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([o,i])=>c("option",{value:o,selected:o===n},i)));return c(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Ea(e,{words:t,send:n,open:s,help:r}){let o=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),i=$n(
t,G=>o.replaceChildren(G)),a=G=>{i.begin(),n(G)},l=c("div",{}),h={},f="",u=0,A=ya(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),o);let g=(G,O)=>c("button",{type:"button",onclick:O},G),d=G=>c("div",{class:"\
ajar-reflection"},...G.flatMap(O=>Kn(O,3))),m=(G,O,Q)=>Gs({words:t,label:G,question:O,act:()=>a(Q)}),y=()=>{let G=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{G.files[0]&&a({import:await G.files[0].text()}),G.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),G)},v=Ns(l,()=>{let G=JSON.stringify(h);G!==f&&
(f=G,pa(l,V))});function V(){let G=(k,D)=>g(D,()=>a({take:k})),O=u>(h.danger?.kinds.length??0)?null:h.danger,Q=()=>{u=O.
kinds.length+1,V(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren(O?r.notice(O,{level:2,aside:Q}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},h.welcome),h.section?c("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(h.section))):
"",h.due?.length?c("ul",{},...h.due.map(k=>c("li",{},k))):"",h.plan?.length?c("h2",{},t["home-plan"]):"",h.plan?.length?
d(h.plan):"",h.plan?.length&&!O?r.line():"",...(h.earlier??[]).filter(({plan:k})=>k.length).map(({title:k,plan:D})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${k}`),d(D))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...O?[]:[g(t["home-take-plan"],()=>a({take:"plan",paper:A.value(),country:r.
code()})),A.element(),G("calendar",t["home-take-calendar"]),h.danger?"":G("calendar-line",t["home-take-calendar-line"])],
G("check-ins",t["home-take-check-ins"]),G("everything",t["home-take-everything"])),y()),h.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),m(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),m(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:G=>{i.end(),h=G,v()},settle:i.end,say:(G,O="")=>{
i.end();let Q=c("div",{class:"ajar-text"});un(Q,O),o.replaceChildren(G,Q),o.scrollIntoView({block:"nearest"})}}}function Ba({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Vt(n)],{type:t}));c("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var Nh=1e3;function ba({plan:e,paper:t,numbers:n,heading:s},r){let{documentElement:o,title:i}=document,a=Hh(e,t,n,s);document.
body.append(a),o.classList.add("ajar-printing"),document.title=e.title;let l=new AbortController,h=()=>{l.abort(),a.remove(),
o.classList.remove("ajar-printing"),document.title=i},f=setTimeout(r,Nh);addEventListener("beforeprint",()=>clearTimeout(
f),{once:!0}),window.print();for(let u of["pointerdown","keydown","pagehide"])addEventListener(u,h,{capture:!0,signal:l.
signal})}function Hh({title:e,goal:t,sentence:n,plan:s,needs:r,support:o,ladder:i},a,l,h){let f=[c("h1",{},e),...t.map(A=>ka(
"ajar-plan-goal",A)),...n.map(A=>ka("ajar-plan-hero",A)),Qa(s,"h2"),...r.map(A=>Kr(A,$h(A))),...o.map(A=>Kr(A,[Qa(A.fields,
"h3")])),...i.map(A=>Kr(A,Kh(A),Yh(A))),l.length?c("h2",{class:"ajar-plan-quiet"},h):null,l.length?c("p",{class:"ajar-pl\
an-numbers"},l.join(" · ")):null],u=A=>c("div",{class:`ajar-plan-${A}`},c("div",{}));return c("div",{class:`ajar-plan a\
jar-plan-${a}`},u("head"),c("div",{class:"ajar-plan-body"},c("div",{},...f)),u("foot"))}var Hs=({lines:e})=>[...e.join("")].
length,Lh=e=>Hs(e)<160?"large":Hs(e)<500?"middle":"usual",ka=(e,t)=>c("div",{class:e,"data-size":Lh(t)},...Pr(t,"h2")),Vh=e=>Hs(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Pn=e=>e.map(t=>c("p",{dir:"auto"},t)),Sa=e=>e.length>1?
[c("ul",{},...e.map(t=>c("li",{dir:"auto"},t)))]:Pn(e),Pr=({heading:e,lines:t},n,s=Pn)=>[c(n,{},e),...s(t)];function Qa(e,t){
let n=e.every(Vh)?"ajar-plan-beside":"",s=t==="h3"?Sa:Pn;return c("div",{class:n},...e.map(r=>c("div",{},...Pr(r,t,s))))}
var Yh=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Hs(s),0)<900,Kr=({heading:e},t,n=!1)=>c("section",{"data-whole":n},
c("h2",{class:"ajar-plan-title"},e),...t),$h=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?c(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>c("li",{dir:"auto"},s))):c("div",{},...Pr(t,"h3",Sa))),Kh=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>Pn(n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>c("li",{"data-\
here":r.length>0},c("h3",{},n),c("div",{},...Pn(s),r.length?c("p",{},c("b",{},r.join(" · "))):null))))];var Ph={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},An=10,
Jh=400,Jn=17,Jr=16,Kt=14,[Ua,ja]=[12,38],[Wr,Xr,Wh]=[46,8,30],Da=15,va=26,Xh=14;function qr(e,t,n){let s=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[r,o]=e.length>1?_h(e,s,n):qh(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${Ie(o)}`}">
${r.join(`
`)}
</svg>
`}function qh(e,t,n){let[s,r,o]=[92,14,n-14],i=l=>r+(o-r)*l/An;return[t.flatMap(({id:l,name:h},f)=>{let u=f*s,A=u+46,g=e[l],
d=[...Array(An+1).keys()].map(y=>Wn([i(y),A-5],[i(y),A+5],"edge",1)),m=[0,An].filter(y=>y!==g).map(y=>Ft(`${y}`,i(y),A+25,
"muted",{size:Kt,anchor:"middle"}));return[Ft(h,0,u+Jn,l,{size:Jn,bold:!0}),Wn([r,A],[o,A],"edge",1.5),...d,...m,Ta(l,i(
g),A,9),Ft(`${g}`,i(g),A+29,l,{size:Jn,bold:!0,anchor:"middle"})]}),t.length*s-8]}function _h(e,t,n){let s=tu(e,Ua,n-ja),
r=Wr+An*Xr+Wh,o=t.flatMap(({id:h,name:f},u)=>zh(e,h,f,s,u*r,n)),i=t.length*r,[a,l]=nu(e,s,i,n);return[[...o,...a],i+l]}function zh(e,t,n,s,r,o){
let[i,a]=[r+Wr,r+Wr+An*Xr],l=e.map((A,g)=>({value:A[t],x:s[g],y:a-Xr*A[t]})).filter(({value:A})=>A!==null),h=[i,a].flatMap(
(A,g)=>[Wn([0,A],[o-ja+Ua,A],"line",1),Ft(g?"0":`${An}`,o,A+5,"muted",{size:Kt,anchor:"end"})]),f=Math.min(...s.slice(1).
map((A,g)=>A-s[g])),u=f<11?Math.max(2,f/3):5.5;return[Ft(n,0,r+Jn,t,{size:Jn,bold:!0}),...h,hu(l,t),...l.map(({x:A,y:g})=>Ta(
t,A,g,u)),...Zh(l,t)]}function Zh(e,t){let n=e.map(({value:r,x:o,y:i},a)=>{let[l,h]=[e[a-1]?.value??r,e[a+1]?.value??r],
f=l>=r&&h>=r&&l+h>2*r,u=(l-r)*(h-r)<0,A=a===0||a===e.length-1;return{value:r,x:o+(u?Math.sign(l-r)*6:0),y:i+(f?22:-11),half:`${r}`.
length*Jr*.6/2,rank:A?0:r===l?3:u?2:1}}),s=[];for(let r of n.sort((o,i)=>o.rank-i.rank))(r.rank===0||r.rank<3&&e.length<=
Xh)&&!s.some(i=>eu(r,i))&&s.push(r);return s.map(({value:r,x:o,y:i})=>Ft(`${r}`,o,i,t,{size:Jr,bold:!0,anchor:"middle"}))}
var eu=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Jr;function tu(e,t,n){let s=Oa(e);if(s.length===1){let h=(n-
t)/(e.length-1);return e.map((f,u)=>t+u*h)}let r=s.slice(1).map((h,f)=>$o(s[f].day,h.day)),o=Da*(e.length-s.length)+va*r.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/r.reduce((h,f)=>h+f,0),l=t;return s.flatMap(({many:h},f)=>(f&&(l+=va*i+
a*r[f-1]),Array.from({length:h},(u,A)=>(A&&(l+=Da*i),l))))}function Oa(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function nu(e,t,n,s){let r=Oa(e);if(r.length===1){let[f]=r.map(Y=>Y.day&&Fa(Y.day,!0)),A=s<Jh||e.length>4?2:e.length,g=A===
2?[0,e.length-1]:[...e.keys()],d=s/A-14,m=g.map(Y=>({x:t[Y],lines:iu(e[Y].moment,d)})),y=Math.max(...m.map(({lines:Y})=>Y.
length))*Kt*1.25,v=m.flatMap(({x:Y,lines:G})=>xa(G,Y,n+12,s)),V=f?[Ft(f,0,n+y+22,"muted",{size:Kt})]:[];return[[...v,...V],
y+(f?28:8)]}let o=new Set(r.map(({day:f})=>f.slice(0,4))),i=[],a=0;for(let{day:f,many:u}of r){let[A,g]=[t[a],t[a+u-1]];i.
push({from:A,to:g,x:(A+g)/2,words:Fa(f,o.size>1)}),a+=u}let l=i.flatMap(({from:f,to:u,x:A})=>[Wn([f,n-4],[u,n-4],"edge",
1),Wn([A,n-4],[A,n+2],"edge",1)]),h=su(i.map(f=>({...f,...Ra([f.words],f.x,s)})));return[[...l,...h.flatMap(({words:f,x:u})=>xa(
[f],u,n+18,s))],24]}function su(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function Ra(e,t,n){let s=Math.max(...e.map(Ls))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function xa(e,t,n,s){let{start:r,end:o}=Ra(e,t,s),[i,a]=r<=0?["start",0]:o>=s?["end",s]:["midd\
le",t];return e.map((l,h)=>Ft(l,a,n+h*Kt*1.25,"muted",{size:Kt,anchor:i}))}var Fa=(e,t)=>(t?ou:ru).format(new Date(`${e}\
T00:00Z`)),Ma={timeZone:"UTC",month:"short",day:"numeric"},ru=new Intl.DateTimeFormat("en-US",Ma),ou=new Intl.DateTimeFormat(
"en-US",{...Ma,year:"numeric"});function iu(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||Ls(i)<=t?n[n.length-1]=i:n.push(o)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(o=>au(
o,t))}function au(e,t){let n=[...e];if(Ls(e)<=t)return e;for(;n.length&&Ls(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var cu=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Ls=e=>[...e].reduce(
(t,n)=>t+Kt*(cu.test(n)?1.05:.58),0),Ie=e=>`${Math.round(e*10)/10}`,Vs=e=>`var(--ajar-${e}, ${Ph[e]})`,lu={"&":"&amp;","\
<":"&lt;",">":"&gt;"},fu=e=>e.replace(/[&<>]/g,t=>lu[t]);function Ft(e,t,n,s,{size:r,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${Ie(t)}" y="${Ie(n)}" text-anchor="${i}"`} font-size="${r}"${a} fill="${Vs(s)}\
">${fu(e)}</text>`}var Wn=(e,t,n,s)=>`<path d="M${e.map(Ie).join(" ")}L${t.map(Ie).join(" ")}" stroke="${Vs(n)}" stroke-\
width="${s}" fill="none"/>`,hu=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${Ie(n)} ${Ie(s)}`).join("L")}" stroke="${Vs(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Ta(e,t,n,s){let[r,o,i]=[t,n,s];return`<path d="${{importance:`\
M${Ie(r-i)} ${Ie(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${Ie(r-i*.9)} ${Ie(o-i*.9)}h${Ie(
i*1.8)}v${Ie(i*1.8)}h${Ie(-i*1.8)}z`,readiness:`M${Ie(r)} ${Ie(o-i*1.25)}L${Ie(r+i*1.25)} ${Ie(o)}L${Ie(r)} ${Ie(o+i*1.25)}\
L${Ie(r-i*1.25)} ${Ie(o)}z`}[e]}" fill="${Vs(e)}"/>`}var uu=600,Au=340;function Na(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=et.map(r=>({id:r,name:n[r]}));return{sentence:pu(e,t),wide:qr(e,s,uu),narrow:qr(e,s,Au),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(r=>[r.moment,...et.map(o=>r[o])])}}function pu(e,t){let[n,s]=[e[0],e.at(-1)],
r={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},o=n.day&&
gu(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),i=et.filter(h=>n[h]!==null);if(e.length===1){let h=i.map(u=>X(t["check-in\
s-value"],{ruler:r[u],value:n[u]})),f=Ga.format(h);return o?X(t["check-ins-once"],{day:o,rulers:f}):X(t["check-ins-once-\
undated"],{rulers:f})}let a=i.filter(h=>s[h]!==null).map(h=>X(n[h]===s[h]?t["check-ins-same"]:t["check-ins-changed"],{ruler:r[h],
before:n[h],after:s[h]}));if(!a.length)return t["check-ins-differ"];let l=Ga.format(a);return o?X(t["check-ins-since"],{
day:o,rulers:l}):X(t["check-ins-since-undated"],{rulers:l})}var gu=(e,t)=>(t?du:Iu).format(new Date(`${e}T00:00Z`)),Ha={
timeZone:"UTC",month:"long",day:"numeric"},Iu=new Intl.DateTimeFormat("en-US",Ha),du=new Intl.DateTimeFormat("en-US",{...Ha,
year:"numeric"}),Ga=new Intl.ListFormat("en-US",{type:"conjunction"});var pn=(...e)=>e.map(([t,n,s={}])=>hn("path",{class:t,d:n,...s})),Xn=(e,...t)=>hn("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),wu=(e,t,n,s)=>hn("circle",{class:e,cx:t,cy:n,r:s}),mu={cup:()=>Xn("88 74 46 56",...pn(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Xn("296 12 176 168",...pn(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Xn("136 24 136 140",...pn(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),wu("glow",234,94,4),...pn(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Xn("312 66 80 120",...pn(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Xn("190 66 72 100",hn("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),hn("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...pn(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},La=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:o,picture:i})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(s)},mu[i](),c("span",{},c("b",{},r)," ",c("span",{},o))))));function Va(e,{open:t,
opener:n}){let s=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),La(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},s,n??null))}var Ya=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),La(e.doors,t)),
$a=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Cu=4e3,yu=6e3,Eu=6;function Ka(e){
let t=0,n=0,s=c("p",{class:"ajar-breath"}),r=c("div",{class:"ajar-circle","aria-hidden":"true"}),o=c("button",{type:"but\
ton",onclick:()=>t?f():h()},e.begin);function i(A,g){s.textContent=A,r.dataset.breath=g}function a(){if(n===Eu){f(),s.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(l,Cu)}function l(){i(e.out,"out"),t=setTimeout(a,yu)}function h(){n=0,o.textContent=
e.stop,a()}function f(){clearTimeout(t),t=0,o.textContent=e.begin,i("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},r,s),o,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(A=>c("li",{},A))))),stop:f}}window.ajarShown??(window.ajarShown=new WeakMap);var qn=window.ajarShown,Pa="needs@",Ja=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Bu={};function ku(){let e=document.getElementById("ajar-style")??document.head.appendChild(c("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function Wa({model:e,el:t}){ku();let n=e.get("pages"),s=e.
get("words"),r=new Map,o=new Map,i=new Map,a=[],l=w=>a.push(w),h=null,f=!1,u=!1,A=!1,g=!1,d=new Map,m=new Map,y=Math.min(
e.get("page"),n.length-1);t.classList.add("ajar");let v=c("div",{class:"ajar-page"}),V=w=>n.flatMap(({blocks:S})=>S).find(
S=>S.kind==="exercise"&&S.key===w)?.exercise,Y=Ca({words:s,answered:()=>[...o].map(([w,{answers:S}])=>[V(w),S]).filter(([
w,S])=>w&&Object.keys(S??{}).length)}),G=0,O=w=>{if(clearTimeout(G),G=0,Y.set(w),h?.setLost(w),w)for(let S of i.keys())r.
get(S)?.release()},Q=(w,{awaited:S=!1}={})=>{try{e.send(w)}catch{O(!0);return}S&&!G&&(G=setTimeout(()=>O(!0),8e3))},k=!1;
function D(){k||(k=!0,window.ajarDangers?U():Q({dangers:!0}))}let U=()=>{for(let w of Object.values(window.ajarDangers.dangers))
Os(Bs(w))};function H({key:w,exercise:S},P){if(!(window.ajarDangers||Y.isLost())||!rn(S,P))return;let ie=nt(S,P),ne=Ts(S,
ie,window.ajarDangers);M(w,{answers:ie,done:!0,...ne}),d.set(w,Ja(o.get(w))),r.get(w).update(o.get(w)),r.get("made")?.update()}
let I=Zi({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>E(),onCountry:w=>Q({country:w})}),E=()=>{
Q({forget:!0}),Gr()},B=(w,S,P)=>(r.set(w.key,P),o.has(w.key)&&P.update(o.get(w.key)),S),F={html:w=>N(w.html),home(w){let S=c(
"div",{});return B(w,S,Ea(S,{words:s,send:ie=>{ie.import&&r.get("chart")?.begin(),Q(ie)},open:ie=>{let ne=n.find(ue=>ue.
section===ie&&ue.blocks.some(({key:je})=>o.get(je)?.done===!1));we(ne?.id??ie)},help:I})),Q({home:w.key}),S},gate(w){let S=c(
"div",{class:"ajar-text ajar-gate"}),[P,oe]=g?[c("p",{},s["gate-left-out"]),[I.button(),ye(),R()]]:[N(A?w.short:w.html),
Z()],ie=c(`h${w.level??2}`,{},w.title);return S.append(ie,P,c("div",{class:"ajar-moves"},...oe.filter(Boolean))),g||P.after(
c("p",{class:"ajar-gate-ask"},s["gate-ask"])),l(()=>{A=!0}),S},made:w=>{let S=c("div",{class:"ajar-made"}),P=()=>S.replaceChildren(
...z(w.section));return r.set("made",{update:P}),P(),S},exercise(w){if(w.invites&&g)return c("div",{class:"ajar-text"},c(
`h${w.level}`,{},w.exercise.title),c("p",{},s["gate-left-out"]),R());let S=c("div",{}),P=Y.line(h?{}:{role:"alert"});i.set(
w.key,S);let oe=(ne,ue)=>{h?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let je=window.ajarSent;
m.set(w.key,je),Q({key:w.key,...ne,sent:je},{awaited:ue}),!(!ue||!Y.isLost())&&(O(!0),P.scrollIntoView({block:"nearest"}))};
if(r.set(w.key,Ki(S,w.exercise,{words:s,level:w.level,small:w.quick,folded:n.length>1,brief:w.brief,sort:w.quick||n.length>
1&&!he()?Pi:sa,enough:w.quick?"at once":"later",remarks:(ne,ue)=>Aa(ne,{words:s,find:je=>ca(ue,je,window.ajarDangers)}),
...o.get(w.key),help:I,needs:()=>ye(w.needs),below:()=>ke(w.key),onAside:ne=>M(w.key,{aside:ne}),onChange:ne=>{D(),M(w.key,
{answers:ne,done:!1}),oe({answers:ne,done:!1},u)},onMove:ne=>M(w.key,{at:ne}),onDone:ne=>{H(w,ne),oe({answers:ne,done:!0},
!0),w.key.startsWith("check-in@")&&r.get("chart")?.begin()},onStartOver:()=>{M(w.key,{answers:{},done:!1}),oe({remove:!0})}})),
S.firstElementChild.append(P),l(()=>Y.forget(P)),!w.folded)return S;let ie=Object.keys(o.get(w.key)?.answers??{}).length>
0;return c("details",{open:ie},c("summary",{},s["check-in-now"]),S)},chart(w){let S=c("div",{class:"ajar-chart-block"}),
P=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:oe,end:ie}=$n(s,ue=>P.replaceChildren(ue)),ne=({
checkIns:ue})=>{ie(),Ia(S,ue.length?Na(ue,s):{},s)};return r.set(w.key,{update:ne,begin:oe,end:ie}),o.has(w.key)&&ne(o.get(
w.key)),oe(),Q({chart:w.key}),c("div",{},S,P)},start:w=>Va(w,{open:we,opener:h?.opener}),doors:w=>Ya(w,{open:we}),onward:w=>$a(
w,{open:we}),breathing(w){let{element:S,stop:P}=Ka(w);return l(P),S},notice(w){if(na(()=>Q({forget:!0})),!w.leave)return c(
"div",{class:"ajar-notice"},c("p",{},w.text));let S=c("div",{class:"ajar-leave"},I.button(),Mr({words:s,leave:E}));ea(I.
open),h=ga({words:s,send:Q,isQuiet:n.length>1});let P=document.createDocumentFragment();return P.append(c("div",{class:"\
ajar-notice"},c("div",{},h.line,h.small),S),c("div",{class:"ajar-on-paper"},I.text()),h.more),P}};function N(w){let S=c(
"div",{class:"ajar-text"});return un(S,w),I.addNumbers(S),S.addEventListener("click",P=>{let oe=P.target.closest("a"),ie=n.
findIndex(({id:ne})=>ne&&oe?.getAttribute("href")===`${ne}.ipynb`);ie<0||(P.preventDefault(),x(ie))}),S}function T(w){g=
w,A=!0,j({focus:!0})}let $=(w,S)=>c("button",{type:"button",onclick:S},w),R=()=>$(s["gate-again"],()=>T(!1));function q(){
T(!1),n[y].blocks.some(({invites:S})=>S)||x(y+1)}let Z=()=>[$(s["gate-no"],()=>T(!0)),$(s["gate-unsure"],()=>T(!0)),$(s["\
gate-yes"],q)],_=w=>n.filter(S=>S.section===w).flatMap(S=>S.blocks.filter(({kind:P})=>P==="exercise")),z=w=>{let S=_(w).
filter(({key:oe})=>o.get(oe)?.done).flatMap(({key:oe,exercise:ie})=>[c("h2",{},ie.title),...o.get(oe).reflection.flatMap(
ne=>Kn(ne,3))]),P=c("p",{},s["made-nothing"]);return[c("h1",{},s["made-title"]),...S.length?S:[P]]},fe=w=>{let S=_(w);return S.
length>0&&S.every(({key:P})=>o.get(P)?.done)};function ke(w){let S=w.startsWith("plan@")&&I.isKnown()?I.line():"";return c(
"div",{class:"ajar-below"},S,h?.offer()??"")}let we=w=>x(n.findIndex(S=>S.id===w));function ye(w){let S=n.findIndex(({aside:oe,
blocks:ie})=>!oe&&ie.some(({key:ne})=>ne===Pa));return S<0?w?c("p",{},c("a",{href:w},s["help-needs"])):null:c("button",{
type:"button",onclick:()=>{x(S);let oe=i.get(Pa).querySelector("h2");oe.tabIndex=-1,oe.focus()}},s["help-needs"])}for(let[
w,S]of Object.entries(Bu))F[w]=P=>{let oe=c("div",{}),ne=S(oe,P,{words:s,send:Q,onDispose:l,model:e,exerciseOf:V,formOf:ue=>i.
get(ue)});return B(P,ne.element??oe,ne)};let Ue=w=>n[y].blocks.find(S=>S.kind===w),M=(w,S)=>o.set(w,{...o.get(w),...S}),
ee=()=>{for(let w of a.splice(0))w()};function j({focus:w=!1}={}){if(ee(),r.clear(),f){v.replaceChildren(h?"":c("p",{class:"\
ajar-empty"},s["keep-locked-here"]));return}if(v.replaceChildren(...n[y].blocks.map(P=>F[P.kind](P))),n.length>1&&W(),!w)
return;let S=v.querySelector("h1, h2, h3")??v;S.tabIndex=-1,S.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}
function W(){let{aside:w,title:S}=n[y];if(Ce.hidden=!!w,v.classList.toggle("ajar-aside",!!w),h?.setStart(n[y].id==="star\
t"),w)return;let{section:P,step:oe,steps:ie,minutes:ne}=n[y],ue=n.filter(ge=>!ge.aside),je=ue.indexOf(n[y]),Sn=(ge,hr,Sl={})=>c(
"button",{type:"button",onclick:()=>x(n.indexOf(ge)),...Sl},hr),Dn=n.find(({id:ge})=>ge==="start"),Go=ue[je-1]??Dn;v.append(
c("div",{class:"ajar-moves ajar-turn"},Go?Sn(Go,s["previous-page"]):null,je<ue.length-1?Sn(ue[je+1],s["next-page"]):null));
let fr=ue.filter(ge=>!ge.section||ge.step===1),No=ge=>P?ge.section===P:ge===n[y],Ql=ge=>({"aria-current":No(ge)?"page":null}),
bl=ge=>fe(ge.section)?c("span",{class:"ajar-done"},` ${s["section-done"]}`):"",Ho=(ge,hr)=>c("li",{},Sn(ge,hr,Ql(ge)),bl(
ge));J.replaceChildren(...fr.map(ge=>Ho(ge,ge.title)),Dn?Ho(Dn,s["start-page"]):""),se.textContent=P?X(s["step-of"],{title:S,
n:oe,all:ie,minutes:ne}):X(s["page-of"],{n:fr.findIndex(No)+1,all:fr.length,title:S})}function x(w){n[w]&&(y=w,J.parentElement.
open=he(),e.set("page",w),e.save_changes(),j({focus:!0}))}let J=c("ol",{}),se=c("summary",{}),he=()=>window.innerWidth>640;
e.get("notice")&&t.append(F.notice(e.get("notice")));let Ce=c("nav",{class:"ajar-nav","aria-label":s.pages},c("details",
{open:he()},se,J));n.length>1&&t.append(Ce),t.append(Y.line({role:"alert"}),v);let Ze=0;for(let w of["keydown","pointerd\
own","scroll"])t.addEventListener(w,()=>{Date.now()-Ze<3e4||(Ze=Date.now(),Q({active:!0}))},{passive:!0,capture:!0});e.on(
"msg:custom",w=>{if(O(!1),w.keeping){let S=[...m.values()].some(ie=>w.acknowledged<ie);h?.update(S?{...w.keeping,saved:!1}:
w.keeping);let{state:P}=w.keeping,oe=P==="locked";P&&(u=P==="kept"),P&&oe!==f&&(f=oe,o.clear(),Ce.hidden=f,j())}w.states&&
queueMicrotask(()=>r.get("made")?.update());for(let[S,P]of Object.entries(w.states??{})){if(w.acknowledged<m.get(S))continue;
let oe=P.answers&&!Object.keys(P.answers).length,ie=d.get(S)===Ja(P);d.delete(S),M(S,oe?{...P,at:0}:P),ie||r.get(S)?.update(
o.get(S))}if(w.dangers&&(window.ajarDangers=w.dangers,U()),w.country!=null&&I.choose(w.country),w.file&&(r.get("home")?.
settle(),Ba(w.file)),w.print){let S=r.get("home");S?.settle(),ba(w.print,()=>S?.say(s["home-print-refused"]))}w.erased&&
r.get("home")?.say(w.erased,Ue("home")?.erased),w.said&&r.get("chart")?.end(),w.said&&(r.get("home")??h)?.say(w.said),w.
open&&we(w.open),w.problem&&r.get(w.problem.key)?.say(w.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),j()});
let Ke=ma(e,{gone:()=>O(!0),back:()=>{Y.isLost()&&Q({ready:!0})}});return j(),qn.set(s,(qn.get(s)??0)+1),Q({ready:!0}),()=>{
ee(),Ke(),clearTimeout(G),qn.set(s,qn.get(s)-1),qn.get(s)||Q({gone:!0})}}var Qu="sw.js",qa=()=>new URL("./",location.href).href,Xa=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${qa()}\
 `)),_n=()=>"serviceWorker"in navigator&&"caches"in window;async function _a(e){try{await navigator.serviceWorker.register(
e(Qu),{updateViaCache:"all"})}catch{}}async function Ys(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===qa());for(let t of await e())await t.unregister();for(let t of await Xa())await caches.delete(t);
return(await Xa()).length===0&&(await e()).length===0}var[$s,_r]=["leave-to","left"];function gn(e){try{return e(window.sessionStorage)}catch{return null}}function bu(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var zr=()=>gn(e=>e.setItem(_r,"1"));function za(e){let t=gn(r=>r.getItem($s))||e;t&&Tr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",s=gn(r=>r.getItem(_r));s&&n&&location.replace(
t||"about:blank"),gn(r=>r.removeItem(_r)),s&&n&&zr()}function Za(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:gn(s=>s.
getItem($s))??"",onchange(){let s=bu(n.value);if(n.value.trim()&&!s){t.textContent=e["site-leave-odd"];return}gn(r=>s?r.
setItem($s,s):r.removeItem($s)),Tr(s||"about:blank"),t.textContent=e[s?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function ec(e,t,{store:n,logOut:s}){let r=c("p",{class:"ajar-status",role:"status"}),o=c("button",{type:"button",onclick:async()=>{
r.textContent=t[await Ys()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Za(t));let i=e.closest(".site\
-about");s&&i.append(c("p",{},c("a",{href:s},t["hub-log-out"]))),!n&&_n()&&e.append(c("div",{},o,r))}var tc=1,In=4096,Wt=2*In,Oe=12,Xt=32,gt=1024,sc=16,Je={mark:0,part:16,length:20,piece:24},rc=gt-Oe-sc,eo=rc-Je.piece,to=new TextEncoder().
encode("ajar-jnl"),Ge={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Su=Ge.wrapped+Oe+Xt+sc,Ks=In-
32,Zr={memory:[8,2**21],passes:[1,64],lanes:[1,16]},nc=512,Pt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Ps=(e,t)=>e.
length===t.length&&e.every((n,s)=>n===t[s]),Js=(e,t)=>Ps(e.subarray(0,t.length),t),oc=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Re=e=>crypto.getRandomValues(new Uint8Array(e));function De(...e){let t=new Uint8Array(e.reduce(
(s,{length:r})=>s+r,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var We=class e{constructor(t,n,s,r=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:s,wrapped:r})}get bound(){let t=new Uint8Array(Ge.wrapped),n=Pt(t);t.set(to),n.
setUint32(Ge.version,tc);for(let s of Object.keys(Zr))n.setUint32(Ge[s],this.cost[s]);return t.set(this.salt,Ge.salt),t.
set(this.fileId,Ge.fileId),t}async toBytes(){let t=new Uint8Array(In);return t.set(De(this.bound,this.wrapped)),t.set(await oc(
t.subarray(0,Ks)),Ks),De(t,t)}isOf(t){return Ps(this.fileId,t)}hasSalt(t){return Ps(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new le("journal-empty-file");let n=[t.slice(0,In),t.slice(In,Wt)],s=await Promise.all(n.map(Du)),r=n.
find((h,f)=>s[f]);if(!r){let h=n.some(f=>Js(f,to));throw new le(h?"journal-broken":"journal-other-file")}let o=Pt(r);if(o.
getUint32(Ge.version)>tc)throw new le("journal-newer");let i={};for(let h of Object.keys(Zr))i[h]=o.getUint32(Ge[h]);let a=([
h,[f,u]])=>f<=i[h]&&i[h]<=u;if(!Object.entries(Zr).every(a)||i.memory<8*i.lanes)throw new le("journal-forged");let l=(h,f)=>r.
slice(h,f);return new e(i,l(Ge.salt,Ge.fileId),l(Ge.fileId,Ge.wrapped),l(Ge.wrapped,Su))}async isWholeIn(t){return Js(t,
await this.toBytes())}};async function Du(e){return e.length!==In||!Js(e,to)?!1:Ps(await oc(e.subarray(0,Ks)),e.subarray(
Ks))}var Jt=e=>Math.max(1,Math.ceil(e/eo));function no(e,t,n){let s=Re(16),r=Array.from({length:Jt(e.length)},(o,i)=>{let a=new Uint8Array(
rc);return a.set(s,Je.mark),Pt(a).setUint32(Je.part,i),Pt(a).setUint32(Je.length,e.length),a.set(e.subarray(i*eo,(i+1)*eo),
Je.piece),t(n+i,a)});return De(...r)}function ic(e,t,n){let s=Math.floor(e.length/gt),r=Array.from({length:s},(h,f)=>e.subarray(
f*gt,(f+1)*gt)),o=r.map((h,f)=>t(n+f,h)),i=[],a=0,l=!1;for(let h=0;h<s;){let f=vu(h,o),u=f?Jt(f.length):1;f&&(l||(l=h>a),
i.push({content:f,size:u}),a=h+u),h+=u}return l||(l=r.some((h,f)=>f>=a&&!o[f]&&!xu(h))),{entries:i,end:a,broken:l}}function vu(e,t){
if(!t[e])return null;let n=t[e].subarray(Je.mark,Je.part),s=Pt(t[e]).getUint32(Je.length),r=t.slice(e,e+Jt(s)),o=(i,a)=>i&&
Js(i,n)&&Pt(i).getUint32(Je.part)===a&&Pt(i).getUint32(Je.length)===s;return r.length<Jt(s)||!r.every(o)?null:De(...r.map(
i=>i.subarray(Je.piece))).subarray(0,s)}var xu=e=>[0,nc].some(t=>e.subarray(t,t+nc).every(n=>!n));var Fu=Object.defineProperty,Uu=(e,t,n)=>t in e?Fu(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,It=(e,t,n)=>Uu(
e,typeof t!="symbol"?t+"":t,n);function ao(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Xs=e=>e?`"${e}" `:"";function co(e,t=""){if(typeof e!=
"boolean")throw new TypeError(Xs(t)+"expected boolean, got type="+typeof e);return e}function dn(e,t=""){if(typeof e!="n\
umber")throw new TypeError(Xs(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
Xs(t)+"expected integer >= 0, got "+e);return e}function Ee(e,t,n=""){if(ao(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&dn(t,"length");let s=ao(e),r=t!==void 0?` of length ${t}`:"",o=s?`length=${e.length}`:`type=${typeof e}`,i=Xs(n)+
"expected Uint8Array"+r+", got "+o;throw s?new RangeError(i):new TypeError(i)}var ac=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function cc(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function ju(e,t){Ee(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function wt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function Ut(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Ou(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var wn=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Ru(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Mu(e){for(let t=0;t<e.length;t++)e[t]=Ru(e[t]);return e}var qt=wn?e=>e:Mu;function Tu(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function Gu(e,t){if(Tu(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Nu(e,t){return ac(e,"defaults"),ac(t,"opts"),Object.assign(e,t)}function Hu(e,t){if(e=Ee(e),
t=Ee(t),e.length!==t.length)return!1;let n=0;for(let s=0;s<e.length;s++)n|=e[s]^t[s];return n===0}function Lu(e,t,n){let s=t,
r=n||(()=>[]),o=(a,l)=>s(l,...r(a)).update(a).digest(),i=s(new Uint8Array(e),...r(new Uint8Array(0)));return o.outputLen=
i.outputLen,o.blockLen=i.blockLen,o.create=(a,...l)=>s(a,...l),o}var Vu=(e,t)=>{function n(s,...r){if(Ee(s,void 0,"key"),
e.nonceLength!==void 0){let f=r[0];Ee(f,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let f=i;f<r.length;f++)if(ao(r[f]))throw new Error("AAD not supported")}e.withAAD&&r[i]!==
void 0&&Ee(r[i],void 0,"AAD");let a=t(s,...r),l=(f,u)=>{if(u!==void 0){if(f!==2)throw new Error("cipher output not suppo\
rted");Ee(u,void 0,"output")}},h=!1;return{encrypt(f,u){if(h)throw new Error("cannot encrypt() twice with same key + non\
ce");return h=!0,Ee(f,void 0,"data"),l(a.encrypt.length,u),a.encrypt(f,u)},decrypt(f,u){if(Ee(f,void 0,"data"),o&&f.length<
o)throw new Error('"ciphertext" expected length >= tagLength='+o);return l(a.decrypt.length,u),a.decrypt(f,u)}}}return Object.
assign(n,e),n};function lo(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Ee(t,e,"output"),n&&!qs(t))throw new Error(
"invalid output, must be aligned");return t}function Yu(e,t,n){dn(e),dn(t),co(n);let s=new Uint8Array(16),r=Ou(s);return r.
setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),s}function qs(e){return e.byteOffset%4===0}function _s(e){return Uint8Array.
from(Ee(e))}var dc=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),$u=qt(wt(dc("expand 16-byte k"))),Ku=qt(wt(dc("exp\
and 32-byte k")));function ae(e,t){return e<<t|e>>>32-t}var zn=64,Pu=16,fo=2**32-1,lc=Uint32Array.of();function Ju(e,t,n,s,r,o,i,a){
let l=r.length,h=new Uint8Array(zn),f=wt(h),u=wn&&qs(r)&&qs(o),A=u?wt(r):lc,g=u?wt(o):lc;if(!wn){for(let d=0;d<l;i++){if(e(
t,n,s,f,i,a),qt(f),i>=fo)throw new Error("arx: counter overflow");let m=Math.min(zn,l-d);for(let y=0,v;y<m;y++)v=d+y,o[v]=
r[v]^h[y];d+=m}return}for(let d=0;d<l;i++){if(e(t,n,s,f,i,a),i>=fo)throw new Error("arx: counter overflow");let m=Math.min(
zn,l-d);if(u&&m===zn){let y=d/4;if(d%4!==0)throw new Error("arx: invalid block position");for(let v=0,V;v<Pu;v++)V=y+v,g[V]=
A[V]^f[v];d+=zn;continue}for(let y=0,v;y<m;y++)v=d+y,o[v]=r[v]^h[y];d+=m}}function Wu(e,t){let{allowShortKeys:n,extendNonceFn:s,
counterLength:r,counterRight:o,rounds:i}=Nu({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return dn(r),dn(i),co(o),co(n),(a,l,h,f,u=0)=>{Ee(a,void 0,"key"),
Ee(l,void 0,"nonce"),Ee(h,void 0,"data");let A=h.length,g=f!==void 0;if(f=lo(A,f,!1),g&&Gu(h,f),dn(u),u<0||u>=fo)throw new Error(
"arx: counter overflow");let d=[],m=a.length,y,v;if(m===32)d.push(y=_s(a)),v=Ku;else if(m===16&&n)y=new Uint8Array(32),y.
set(a),y.set(a,16),v=$u,d.push(y);else throw Ee(a,32,"arx key"),new Error("invalid key size");(!wn||!qs(l))&&d.push(l=_s(
l));let V=wt(y);if(s){if(l.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let O=l.subarray(0,16);if(wn)
s(v,V,wt(O),V);else{let Q=qt(Uint32Array.from(v));s(Q,V,wt(O),V),Ut(Q),qt(V)}l=l.subarray(16)}else wn||qt(V);let Y=16-r;
if(Y!==l.length)throw new Error(`arx: nonce must be ${Y} or 16 bytes`);if(Y!==12){let O=new Uint8Array(12);O.set(l,o?0:12-
l.length),l=O,d.push(l)}let G=qt(wt(l));try{return Ju(e,v,V,G,h,f,u,i),f}finally{Ut(...d)}}}function Se(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Xu=class{constructor(e){It(this,"blockLen",16),It(this,"outputLen",16),It(this,"buffer",new Uint8Array(
16)),It(this,"r",new Uint16Array(10)),It(this,"h",new Uint16Array(10)),It(this,"pad",new Uint16Array(8)),It(this,"pos",0),
It(this,"finished",!1),It(this,"destroyed",!1),e=_s(Ee(e,32,"key"));let t=Se(e,0),n=Se(e,2),s=Se(e,4),r=Se(e,6),o=Se(e,8),
i=Se(e,10),a=Se(e,12),l=Se(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|s<<6)&7939,this.r[3]=(s>>>
7|r<<9)&8191,this.r[4]=(r>>>4|o<<12)&255,this.r[5]=o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,
this.r[8]=(a>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let h=0;h<8;h++)this.pad[h]=Se(e,16+2*h)}process(e,t,n=!1){let s=n?0:
2048,{h:r,r:o}=this,i=o[0],a=o[1],l=o[2],h=o[3],f=o[4],u=o[5],A=o[6],g=o[7],d=o[8],m=o[9],y=Se(e,t+0),v=Se(e,t+2),V=Se(e,
t+4),Y=Se(e,t+6),G=Se(e,t+8),O=Se(e,t+10),Q=Se(e,t+12),k=Se(e,t+14),D=r[0]+(y&8191),U=r[1]+((y>>>13|v<<3)&8191),H=r[2]+((v>>>
10|V<<6)&8191),I=r[3]+((V>>>7|Y<<9)&8191),E=r[4]+((Y>>>4|G<<12)&8191),B=r[5]+(G>>>1&8191),F=r[6]+((G>>>14|O<<2)&8191),N=r[7]+
((O>>>11|Q<<5)&8191),T=r[8]+((Q>>>8|k<<8)&8191),$=r[9]+(k>>>5|s),R=0,q=R+D*i+U*(5*m)+H*(5*d)+I*(5*g)+E*(5*A);R=q>>>13,q&=
8191,q+=B*(5*u)+F*(5*f)+N*(5*h)+T*(5*l)+$*(5*a),R+=q>>>13,q&=8191;let Z=R+D*a+U*i+H*(5*m)+I*(5*d)+E*(5*g);R=Z>>>13,Z&=8191,
Z+=B*(5*A)+F*(5*u)+N*(5*f)+T*(5*h)+$*(5*l),R+=Z>>>13,Z&=8191;let _=R+D*l+U*a+H*i+I*(5*m)+E*(5*d);R=_>>>13,_&=8191,_+=B*(5*
g)+F*(5*A)+N*(5*u)+T*(5*f)+$*(5*h),R+=_>>>13,_&=8191;let z=R+D*h+U*l+H*a+I*i+E*(5*m);R=z>>>13,z&=8191,z+=B*(5*d)+F*(5*g)+
N*(5*A)+T*(5*u)+$*(5*f),R+=z>>>13,z&=8191;let fe=R+D*f+U*h+H*l+I*a+E*i;R=fe>>>13,fe&=8191,fe+=B*(5*m)+F*(5*d)+N*(5*g)+T*
(5*A)+$*(5*u),R+=fe>>>13,fe&=8191;let ke=R+D*u+U*f+H*h+I*l+E*a;R=ke>>>13,ke&=8191,ke+=B*i+F*(5*m)+N*(5*d)+T*(5*g)+$*(5*A),
R+=ke>>>13,ke&=8191;let we=R+D*A+U*u+H*f+I*h+E*l;R=we>>>13,we&=8191,we+=B*a+F*i+N*(5*m)+T*(5*d)+$*(5*g),R+=we>>>13,we&=8191;
let ye=R+D*g+U*A+H*u+I*f+E*h;R=ye>>>13,ye&=8191,ye+=B*l+F*a+N*i+T*(5*m)+$*(5*d),R+=ye>>>13,ye&=8191;let Ue=R+D*d+U*g+H*A+
I*u+E*f;R=Ue>>>13,Ue&=8191,Ue+=B*h+F*l+N*a+T*i+$*(5*m),R+=Ue>>>13,Ue&=8191;let M=R+D*m+U*d+H*g+I*A+E*u;R=M>>>13,M&=8191,
M+=B*f+F*h+N*l+T*a+$*i,R+=M>>>13,M&=8191,R=(R<<2)+R|0,R=R+q|0,q=R&8191,R=R>>>13,Z+=R,r[0]=q,r[1]=Z,r[2]=_,r[3]=z,r[4]=fe,
r[5]=ke,r[6]=we,r[7]=ye,r[8]=Ue,r[9]=M}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),s=e[1]>>>13;e[1]&=8191;for(let i=2;i<
10;i++)e[i]+=s,s=e[i]>>>13,e[i]&=8191;e[0]+=s*5,s=e[0]>>>13,e[0]&=8191,e[1]+=s,s=e[1]>>>13,e[1]&=8191,e[2]+=s,n[0]=e[0]+
5,s=n[0]>>>13,n[0]&=8191;for(let i=1;i<10;i++)n[i]=e[i]+s,s=n[i]>>>13,n[i]&=8191;n[9]-=8192;let r=(s^1)-1;for(let i=0;i<
10;i++)n[i]&=r;r=~r;for(let i=0;i<10;i++)e[i]=e[i]&r|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=
(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&
65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<8;i++)o=(e[i]+
t[i]|0)+(o>>>16)|0,e[i]=o&65535;Ut(n)}update(e){cc(this),Ee(e),e=_s(e);let{buffer:t,blockLen:n}=this,s=e.length;for(let r=0;r<
s;){let o=Math.min(n-this.pos,s-r);if(o===n){for(;n<=s-r;r+=n)this.process(e,r);continue}t.set(e.subarray(r,r+o),this.pos),
this.pos+=o,r+=o,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Ut(this.h,this.
r,this.buffer,this.pad)}digestInto(e){cc(this),ju(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:s}=this;if(s){for(t[s++]=
1;s<16;s++)t[s]=0;this.process(t,0,!0)}this.finalize();let r=0;for(let o=0;o<8;o++)e[r++]=n[o]>>>0,e[r++]=n[o]>>>8}digest(){
let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},qu=Lu(32,e=>new Xu(e));function _u(e,t,n,s,r,o=20){
let i=e[0],a=e[1],l=e[2],h=e[3],f=t[0],u=t[1],A=t[2],g=t[3],d=t[4],m=t[5],y=t[6],v=t[7],V=r,Y=n[0],G=n[1],O=n[2],Q=i,k=a,
D=l,U=h,H=f,I=u,E=A,B=g,F=d,N=m,T=y,$=v,R=V,q=Y,Z=G,_=O;for(let fe=0;fe<o;fe+=2)Q=Q+H|0,R=ae(R^Q,16),F=F+R|0,H=ae(H^F,12),
Q=Q+H|0,R=ae(R^Q,8),F=F+R|0,H=ae(H^F,7),k=k+I|0,q=ae(q^k,16),N=N+q|0,I=ae(I^N,12),k=k+I|0,q=ae(q^k,8),N=N+q|0,I=ae(I^N,7),
D=D+E|0,Z=ae(Z^D,16),T=T+Z|0,E=ae(E^T,12),D=D+E|0,Z=ae(Z^D,8),T=T+Z|0,E=ae(E^T,7),U=U+B|0,_=ae(_^U,16),$=$+_|0,B=ae(B^$,
12),U=U+B|0,_=ae(_^U,8),$=$+_|0,B=ae(B^$,7),Q=Q+I|0,_=ae(_^Q,16),T=T+_|0,I=ae(I^T,12),Q=Q+I|0,_=ae(_^Q,8),T=T+_|0,I=ae(I^
T,7),k=k+E|0,R=ae(R^k,16),$=$+R|0,E=ae(E^$,12),k=k+E|0,R=ae(R^k,8),$=$+R|0,E=ae(E^$,7),D=D+B|0,q=ae(q^D,16),F=F+q|0,B=ae(
B^F,12),D=D+B|0,q=ae(q^D,8),F=F+q|0,B=ae(B^F,7),U=U+H|0,Z=ae(Z^U,16),N=N+Z|0,H=ae(H^N,12),U=U+H|0,Z=ae(Z^U,8),N=N+Z|0,H=
ae(H^N,7);let z=0;s[z++]=i+Q|0,s[z++]=a+k|0,s[z++]=l+D|0,s[z++]=h+U|0,s[z++]=f+H|0,s[z++]=u+I|0,s[z++]=A+E|0,s[z++]=g+B|
0,s[z++]=d+F|0,s[z++]=m+N|0,s[z++]=y+T|0,s[z++]=v+$|0,s[z++]=V+R|0,s[z++]=Y+q|0,s[z++]=G+Z|0,s[z++]=O+_|0}var zu=Wu(_u,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),Zu=new Uint8Array(16),fc=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(Zu.subarray(n))},eA=new Uint8Array(32);function hc(e,t,n,s,r){r!==void 0&&Ee(r,void 0,"AAD");let o=e(t,n,eA),i=Yu(
s.length,r?r.length:0,!0),a=qu.create(o);r&&fc(a,r),fc(a,s),a.update(i);let l=a.digest();return Ut(o,i),l}var tA=e=>(t,n,s)=>({
encrypt(r,o){let i=r.length;o=lo(i+16,o,!1),o.set(r);let a=o.subarray(0,-16);e(t,n,a,a,1);let l=hc(e,t,n,a,s);return o.set(
l,i),Ut(l),o},decrypt(r,o){o=lo(r.length-16,o,!1);let i=r.subarray(0,-16),a=r.subarray(-16),l=hc(e,t,n,i,s);if(!Hu(a,l))
throw Ut(l),new Error("invalid tag");return o.set(r.subarray(0,-16)),e(t,n,o,o,1),Ut(l),o}}),zt=Vu({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},tA(zu));function _t(e,t,n,s){function r(o){return o instanceof n?o:new n(function(i){i(o)})}return new(n||
(n=Promise))(function(o,i){function a(f){try{h(s.next(f))}catch(u){i(u)}}function l(f){try{h(s.throw(f))}catch(u){i(u)}}
function h(f){f.done?o(f.value):r(f.value).then(a,l)}h((s=s.apply(e,t||[])).next())})}var pe=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return _t(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
so;function nA(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var ho=nA(),
ro=(so=ho.Buffer)!==null&&so!==void 0?so:null,sA=ho.TextEncoder?new ho.TextEncoder:null;function wc(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function mc(e,t){let n=t.length>>1;for(let s=0;s<n;s++){let r=s<<1;e[s]=wc(t.charCodeAt(
r),t.charCodeAt(r+1))}}function rA(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let s=n<<1;if(t[n]!==
wc(e.charCodeAt(s),e.charCodeAt(s+1)))return!1}return!0}var uc=87,Ac=48;function uo(e,t,n){let s=0;for(let r=0;r<n;r++){
let o=t[r]>>>4;e[s++]=o>9?o+uc:o+Ac,o=t[r]&15,e[s++]=o>9?o+uc:o+Ac}return String.fromCharCode.apply(null,e)}var mt=ro!==
null?e=>{if(typeof e=="string"){let t=ro.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(ro.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return sA.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Xe="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",es=new Uint8Array(256);for(let e=0;e<Xe.length;e++)es[Xe.charCodeAt(e)]=
e;function pc(e,t=!0){let n=e.length,s=n%3,r=[],o=n-s;for(let i=0;i<o;i+=3){let a=(e[i]<<16&16711680)+(e[i+1]<<8&65280)+
(e[i+2]&255),l=Xe.charAt(a>>18&63)+Xe.charAt(a>>12&63)+Xe.charAt(a>>6&63)+Xe.charAt(a&63);r.push(l)}if(s===1){let i=e[n-
1],a=Xe.charAt(i>>2),l=Xe.charAt(i<<4&63);r.push(`${a}${l}`),t&&r.push("==")}else if(s===2){let i=(e[n-2]<<8)+e[n-1],a=Xe.
charAt(i>>10),l=Xe.charAt(i>>4&63),h=Xe.charAt(i<<2&63);r.push(`${a}${l}${h}`),t&&r.push("=")}return r.join("")}function oA(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function iA(e){let t=oA(e),
n=e.length,s=new Uint8Array(t),r=0;for(let o=0;o<n;o+=4){let i=es[e.charCodeAt(o)],a=es[e.charCodeAt(o+1)],l=es[e.charCodeAt(
o+2)],h=es[e.charCodeAt(o+3)];s[r]=i<<2|a>>4,r+=1,s[r]=(a&15)<<4|l>>2,r+=1,s[r]=(l&3)<<6|h&63,r+=1}return s}var Ws=16*1024,
Zn=4,aA=new pe,oo=new Map;function Cc(e,t){return _t(this,void 0,void 0,function*(){let n=null,s=null,r=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let o=(Q,k=0)=>{s.set(Q,k)},i=()=>s,a=()=>n.exports,
l=Q=>{n.exports.Hash_SetMemorySize(Q);let k=n.exports.Hash_GetBuffer(),D=n.exports.memory.buffer;s=new Uint8Array(D,k,Q)},
h=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),f=aA.dispatch(()=>_t(this,void 0,void 0,function*(){
if(!oo.has(e.name)){let k=iA(e.data),D=WebAssembly.compile(k.buffer);oo.set(e.name,D)}let Q=yield oo.get(e.name);n=yield WebAssembly.
instantiate(Q,{})})),u=()=>_t(this,void 0,void 0,function*(){n||(yield f);let Q=n.exports.Hash_GetBuffer(),k=n.exports.memory.
buffer;s=new Uint8Array(k,Q,Ws)}),A=(Q=null)=>{r=!0,n.exports.Hash_Init(Q)},g=Q=>{let k=0;for(;k<Q.length;){let D=Q.subarray(
k,k+Ws);k+=D.length,s.set(D),n.exports.Hash_Update(D.length)}},d=Q=>{if(!r)throw new Error("update() called before init(\
)");let k=mt(Q);g(k)},m=new Uint8Array(t*2),y=(Q,k=null)=>{if(!r)throw new Error("digest() called before init()");return r=
!1,n.exports.Hash_Final(k),Q==="binary"?s.slice(0,t):uo(m,s,t)},v=()=>{if(!r)throw new Error("save() can only be called \
after init() and before digest()");let Q=n.exports.Hash_GetState(),k=h(),D=n.exports.memory.buffer,U=new Uint8Array(D,Q,
k),H=new Uint8Array(Zn+k);return mc(H,e.hash),H.set(U,Zn),H},V=Q=>{if(!(Q instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let k=n.exports.Hash_GetState(),D=h(),U=Zn+D,H=n.exports.memory.buffer;if(Q.
length!==U)throw new Error(`Bad state length (expected ${U} bytes, got ${Q.length})`);if(!rA(e.hash,Q.subarray(0,Zn)))throw new Error(
"This state was written by an incompatible hash implementation");let I=Q.subarray(Zn);new Uint8Array(H,k,D).set(I),r=!0},
Y=Q=>typeof Q=="string"?Q.length<Ws/4:Q.byteLength<Ws,G=Y;switch(e.name){case"argon2":case"scrypt":G=()=>!0;break;case"b\
lake2b":case"blake2s":G=(Q,k)=>k<=512&&Y(Q);break;case"blake3":G=(Q,k)=>k===0&&Y(Q);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":G=()=>!1;break}let O=(Q,k=null,D=null)=>{if(!G(Q,k))return A(k),d(Q),y("hex",D);let U=mt(Q);return s.
set(U),n.exports.Hash_Calculate(U.length,k,D),uo(m,s,t)};return yield u(),{getMemory:i,writeMemory:o,getExports:a,setMemorySize:l,
init:A,update:d,digest:y,save:v,load:V,calculate:O,hashLength:t}})}var Jd=new pe,cA="argon2",lA="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",fA="2b50b0d6",hA={name:cA,data:lA,hash:fA},uA="blake2b",AA="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",pA="22cf500a",gA={name:uA,data:AA,hash:pA},Wd=new pe;function gc(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function IA(e,t){
return e|t<<16}function Ao(e=512,t=null){if(gc(e))return Promise.reject(gc(e));let n=null,s=e;if(t!==null){if(n=mt(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));s=IA(e,n.length)}let r=e/8;return Cc(gA,r).then(
o=>{s>512&&o.writeMemory(n),o.init(s);let i={init:s>512?()=>(o.writeMemory(n),o.init(s),i):()=>(o.init(s),i),update:a=>(o.
update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,digestSize:r};return i})}function dA(e,t,n){
let s=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${s}$${pc(
e,!1)}$${pc(n,!1)}`}var Ic=new DataView(new ArrayBuffer(4));function dt(e){return Ic.setInt32(0,e,!0),new Uint8Array(Ic.
buffer)}function io(e,t,n){return _t(this,void 0,void 0,function*(){if(n<=64){let l=yield Ao(n*8);return l.update(dt(n)),
l.update(t),l.digest("binary")}let s=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(dt(n)),e.update(t);let o=e.
digest("binary");r.set(o.subarray(0,32),0);for(let l=1;l<s;l++)e.init(),e.update(o),o=e.digest("binary"),r.set(o.subarray(
0,32),l*32);let i=n-32*s,a;return i===64?(a=e,a.init()):a=yield Ao(i*8),a.update(o),o=a.digest("binary"),r.set(o.subarray(
0,i),s*32),r})}function wA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function mA(e){return _t(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:s,hashLength:r}=e,o=mt(e.password),i=mt(e.salt),a=19,l=wA(e.
hashType),{memorySize:h}=e,f=mt((t=e.secret)!==null&&t!==void 0?t:""),[u,A]=yield Promise.all([Cc(hA,1024),Ao(512)]);u.setMemorySize(
h*1024+1024);let g=new Uint8Array(24),d=new DataView(g.buffer);d.setInt32(0,n,!0),d.setInt32(4,r,!0),d.setInt32(8,h,!0),
d.setInt32(12,s,!0),d.setInt32(16,a,!0),d.setInt32(20,l,!0),u.writeMemory(g,h*1024),A.init(),A.update(g),A.update(dt(o.length)),
A.update(o),A.update(dt(i.length)),A.update(i),A.update(dt(f.length)),A.update(f),A.update(dt(0));let m=Math.floor(h/(n*
4))*4,y=new Uint8Array(72),v=A.digest("binary");y.set(v);for(let G=0;G<n;G++){y.set(dt(0),64),y.set(dt(G),68);let O=G*m,
Q=yield io(A,y,1024);u.writeMemory(Q,O*1024),O+=1,y.set(dt(1),64),Q=yield io(A,y,1024),u.writeMemory(Q,O*1024)}let V=new Uint8Array(
1024);mc(V,u.calculate(new Uint8Array([]),h));let Y=yield io(A,V,r);if(e.outputType==="hex"){let G=new Uint8Array(r*2);return uo(
G,Y,r)}return e.outputType==="encoded"?dA(i,e,Y):Y})}var CA=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
mt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=mt(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=mt(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function yc(e){return _t(this,void 0,void 0,function*(){return CA(e),mA(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var Xd=new pe,qd=new pe,_d=new pe,zd=new pe,Zd=new Uint8Array(8),ew=new pe,tw=new pe,nw=new pe,
sw=new pe,rw=new pe,ow=new pe,iw=new pe,aw=new pe,cw=new pe,lw=new pe,fw=new pe,hw=new Uint8Array(8),uw=new pe,Aw=new Uint8Array(
8),pw=new pe,gw=new Uint8Array(8),Iw=new pe,dw=new pe,ww=new pe;var mn=Object.freeze({memory:19*1024,passes:2,lanes:1}),po=Object.freeze({memory:128*1024,passes:3,lanes:1}),yA=700,Ec="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",EA=new RegExp(`^${Ec}+|${Ec}+$`,"g"),ts,go,zs=class{constructor(t,n){K(this,
ts);ft(this,"seal",(t,n)=>{let s=Re(Oe);return De(s,C(this,ts,go).call(this,s,t).encrypt(n))});ft(this,"open",(t,n)=>bc(
C(this,ts,go).call(this,n.subarray(0,Oe),t),n.subarray(Oe)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};ts=new WeakSet,go=function(t,n){let s=new Uint8Array(8);return new DataView(s.buffer).setBigUint64(0,
BigInt(n)),zt(this.key,t,De(this.fileId,s))};var Cn=class e{constructor(t,n,s){Object.assign(this,{wrapping:t,salt:n,cost:s})}static async of(t,{
salt:n,cost:s}){let r=Bc(t);if(!r.length)throw new le("journal-wrong-passphrase");return new e(await kc(r,n,s),n,s)}static async chosen(t,n){
if(!Bc(t).length)throw new le("journal-no-passphrase");return e.of(t,{salt:Re(16),cost:n??await BA()})}begin(){let t=Re(
Xt),n=Re(Oe),s=new We(this.cost,this.salt,Re(16)),r=zt(this.wrapping,n,s.bound).encrypt(t);return{header:new We(this.cost,
this.salt,s.fileId,De(n,r)),sealer:new zs(t,s.fileId)}}unlock({wrapped:t,bound:n,fileId:s}){let r=zt(this.wrapping,t.subarray(
0,Oe),n),o=bc(r,t.subarray(Oe));if(!o)throw new le("journal-wrong-passphrase");return new zs(o,s)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Bc=e=>bA(e.replace(/\P{Cs}+/gu,t=>t.normalize("NFKC")).replace(EA,""));async function BA(e=()=>performance.
now()){let t={...mn,passes:1};await kc(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await Qc(new Uint8Array(
8),new Uint8Array(16),mn),kA(e()-n)}function kA(e){let t=mn.passes*yA/Math.max(e,1),n=Math.floor(mn.memory*t/po.passes/1024)*
1024;return n<mn.memory?mn:{...po,memory:Math.min(n,po.memory)}}async function kc(e,t,n){return await QA(),Qc(e,t,n)}async function Qc(e,t,{
memory:n,passes:s,lanes:r}){try{return await yc({password:e,salt:t,memorySize:n,iterations:s,parallelism:r,hashLength:Xt,
outputType:"binary"})}catch(o){throw o instanceof RangeError?new le("journal-memory",{megabytes:Math.floor(n/1024)}):o}}
var QA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function bc(e,t){try{return e.decrypt(t)}catch{return null}}function bA(e){let t=new TextEncoder,n=r=>[224|r>>12,128|r>>
6&63,128|r&63],s=Array.from(e,r=>{let o=r.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(r)]});return Uint8Array.
from(s.flat())}var qe,jt,ot,_e,it,Io,ns,Zs=class Zs{constructor(t,n,s,r,o=Wt){K(this,it);K(this,qe);K(this,jt,[]);K(this,ot);K(this,_e);
ft(this,"isTorn",!1);this.place=t,this.end=o,L(this,qe,n),L(this,ot,s),L(this,_e,r)}static async create(t,n){let{header:s,
sealer:r}=n.begin(),o=await t.replace(await s.toBytes(),null);return new Zs(t,n,r,o)}static async open(t,{bytes:n,tag:s},r){
var u;let o=await We.fromBytes(n),i=await r(o),a=new Zs(t,i,i.unlock(o),s),l=await o.isWholeIn(n),{entries:h,damaged:f}=C(
u=a,it,ns).call(u,n.subarray(Wt),s);return{file:a,entries:h,damaged:f||!l}}get frames(){return(this.end-Wt)/gt}async readNew(){
let{bytes:t,tag:n,replaced:s}=await this.place.readFrom(p(this,_e),this.end);if(!s)return{...C(this,it,ns).call(this,t,n),
replaced:s};let r=await SA(t);if(r.isOf(p(this,ot).fileId)){let h=t.length<this.end,{entries:f,damaged:u}=C(this,it,ns).
call(this,t.subarray(this.end),n);return{entries:f,damaged:u||h,replaced:!1}}let o=[p(this,qe),...p(this,jt)].find(({salt:h})=>r.
hasSalt(h));if(!o)throw new le("journal-passphrase-changed");C(this,it,Io).call(this,o,o.unlock(r)),this.end=Wt;let i=await r.
isWholeIn(t),{entries:a,damaged:l}=C(this,it,ns).call(this,t.subarray(Wt),n);return{entries:a,damaged:l||!i,replaced:s}}async append(t){
let n=no(t,p(this,ot).seal,this.frames);L(this,_e,await this.place.append(n,p(this,_e))),this.end+=n.length}async replace(t,n=p(
this,qe)){[p(this,qe),...p(this,jt)].includes(n)||p(this,jt).push(n);let{header:s,sealer:r}=n.begin(),o=[await s.toBytes()],
i=0;for(let l of t)o.push(no(l,r.seal,i)),i+=o.at(-1).length/gt;let a=De(...o);L(this,_e,await this.place.replace(a,p(this,
_e))),C(this,it,Io).call(this,n,r),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
p(this,_e))??""}forget(){for(let t of[p(this,qe),...p(this,jt)])t.forget();p(this,ot).forget()}};qe=new WeakMap,jt=new WeakMap,
ot=new WeakMap,_e=new WeakMap,it=new WeakSet,Io=function(t,n){p(this,ot).forget(),L(this,ot,n),t!==p(this,qe)&&p(this,qe).
forget(),L(this,qe,t),L(this,jt,[])},ns=function(t,n){let{entries:s,end:r,broken:o}=ic(t,p(this,ot).open,this.frames);return this.
isTorn=t.length>r*gt,L(this,_e,n),this.end+=r*gt,{entries:s.map(({content:a,size:l})=>({entry:gi(a),size:l})),damaged:o}};
var ss=Zs;async function SA(e){try{return await We.fromBytes(e)}catch{throw new le("journal-here-overwritten")}}async function Sc(e){
let t=await e.read();if(!t)throw new Ae("gone","journal-here-none");return t}var DA=256,vA=100,Ot,Be,at,cs,ce,rs,yn,os,mo,Dc,vc,is,tr=class tr{constructor(t){K(this,ce);K(this,Ot);K(this,Be,new er);
K(this,at,!1);K(this,cs,Promise.resolve());ft(this,"damage",null);L(this,Ot,t)}static async create(t,n,{cost:s}={}){let r=await Cn.
chosen(n,s);return new tr(await ss.create(t,r).catch(wo))}static async open(t,n){var h;let s=await Sc(t).catch(wo),r=f=>Cn.
of(n,f),{file:o,entries:i,damaged:a}=await ss.open(t,s,r),l=new tr(o);return p(l,Be).add(i,!1),L(l,at,a),await C(h=l,ce,
vc).call(h),p(l,Be).takeNews(),l}entries(){return C(this,ce,rs).call(this,()=>p(this,Be).seen())}append(t){return C(this,
ce,os).call(this,async n=>{let s=p(this,Be).completed(t),r=yr(s);await n.append(r),p(this,Be).putOwn(t,s,Jt(r.length))})}refresh(){
return C(this,ce,rs).call(this,async()=>(await C(this,ce,mo).call(this),p(this,Be).takeNews()))}rewrite(t){return C(this,
ce,os).call(this,()=>C(this,ce,is).call(this,p(this,Be).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let s=await Cn.
chosen(t,n);await C(this,ce,os).call(this,()=>C(this,ce,is).call(this,p(this,Be).entries,s))}close(){return C(this,ce,rs).
call(this,()=>{p(this,Ot)?.forget(),L(this,Ot,null),L(this,Be,new er)})}};Ot=new WeakMap,Be=new WeakMap,at=new WeakMap,cs=
new WeakMap,ce=new WeakSet,rs=function(t){let n=p(this,cs).then(t).catch(wo);return L(this,cs,n.catch(()=>{})),n},yn=function(){
if(!p(this,Ot))throw new le("journal-locked");return p(this,Ot)},os=function(t){return C(this,ce,rs).call(this,async()=>{
for(let n=1;;n++)try{return await C(this,ce,Dc).call(this),await t(C(this,ce,yn).call(this))}catch(s){if(s.code!=="chang\
ed"||n===vA)throw s;await C(this,ce,mo).call(this)}})},mo=async function(){let{entries:t,replaced:n,damaged:s}=await C(this,
ce,yn).call(this).readNew();p(this,Be).add(t,n),p(this,at)||L(this,at,s)},Dc=async function(){if(!p(this,at)&&!C(this,ce,
yn).call(this).isTorn)return;let t=p(this,at)?await C(this,ce,yn).call(this).copyAside():"";await C(this,ce,is).call(this,
p(this,Be).entries),p(this,at)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},L(this,at,!1))},vc=async function(){try{await C(this,ce,os).call(this,async t=>{p(this,Be).isLittleOf(t.frames)&&
await C(this,ce,is).call(this,p(this,Be).entries)})}catch{p(this,at)&&(this.damage={code:"journal-damaged",values:{}})}},
is=async function(t,n){let s=new Map([...t].map(([r,o])=>[r,yr(o)]));await C(this,ce,yn).call(this).replace(s.values(),n),
p(this,Be).entries=new Map(t),p(this,Be).sizes=new Map([...s].map(([r,{length:o}])=>[r,Jt(o)]))};var as=tr;function wo(e){throw ms(e)}var Rt,ct,ls,Co,er=class{constructor(){K(this,ls);ft(this,"entries",new Map);ft(this,"sizes",
new Map);K(this,Rt,new Map);K(this,ct,new Set)}seen(){return p(this,ct).clear(),[...this.entries.values()]}takeNews(){let t=[
...p(this,Rt).values()];return p(this,Rt).clear(),p(this,ct).clear(),t}add(t,n){let s=new Map(this.entries),r=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)C(this,ls,Co).call(this,a,l),r.set(a.key,a);let o=n?
[...s.keys()].filter(a=>!this.entries.has(a)):[],i=[...r.values()].filter(a=>!n||!ut(a,s.get(a.key)));for(let a of[...o.
map(pi),...i])p(this,Rt).set(a.key,a),p(this,ct).add(a.key)}completed(t){let n=this.entries.get(t.key),s=t.response!==null&&
!t.done;return!n||!s||n.confirmed===null||t.confirmed!==null&&!p(this,ct).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,s){
C(this,ls,Co).call(this,n,s),ut(n,t)?(p(this,Rt).delete(n.key),p(this,ct).delete(n.key)):p(this,Rt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:s})=>s!==null).map(s=>[s.key,s]));for(let s of p(this,ct))this.entries.has(s)||n.delete(
s);for(let[s,r]of this.entries)p(this,ct).has(s)&&n.set(s,r);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(s,r)=>s+r,0);return t-n>Math.max(DA,t/2)}};Rt=new WeakMap,ct=new WeakMap,ls=new WeakSet,Co=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var xc={fair:8,good:10,strong:15},xA=72,FA=3.3,UA=10,jA=.35,OA=.5,RA=.4,MA=4.5,TA=2,GA=.65,NA=3.9,HA=.15,LA=1,VA=4,YA=.5,
yo=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],$A={"!@#$%^&*()_+":yo[0],'{}:"<>?':"[];',./"},KA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function Fc(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,xA).join("");if(!t)return"none";let n=Uc(
t);return Object.keys(xc).filter(r=>n>=xc[r]).at(-1)??"weak"}function Uc(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Uc(
t)+YA;if(XA(e))return VA;let n=new Map;for(let{0:s,groups:r}of e.matchAll(KA))n.set(s.toLowerCase(),r);return[...n.values()].
reduce((s,r)=>s+PA(r),0)}function PA({date:e,word:t,digits:n}){return e?MA:t?JA(t):n?WA(n):1}function JA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,s=n===t.length-1,r=jA*Math.max(0,t.length-UA)+(s?Math.min(
1,n):n)*OA+RA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,FA+r)}function WA(e){if(/^(?:19|20)\d\d$/.
test(e))return TA;let t=new Set(Array.from(e).slice(1).map((s,r)=>s-e[r]));if(e.length>2&&t.size===1)return LA;let n=Math.
max(0,e.length-6);return Math.min(GA*e.length,NA)+HA*n}function XA(e){let t=Array.from(e.toLowerCase(),qA),n=t.filter((s,r)=>r&&
_A(s,t[r-1])).length;return t.length>4&&n>=.7*(t.length-1)}function qA(e){let[t,n]=Object.entries($A).find(([o])=>o.includes(
e))??[],s=t?n[t.indexOf(e)]:e,r=yo.findIndex(o=>o.includes(s));return{row:r,column:yo[r]?.indexOf(s)}}var _A=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var Gc=1e3,Eo=2e3,zA=15,jc=10*Gc,Oc=6e4,Rc="journal-passphrase-changed",ZA="notes",ep="application/octet-stream",yt,Bo=class{constructor(){
K(this,yt,new Map)}start(t,n,s){clearTimeout(p(this,yt).get(t));let r=()=>{p(this,yt).delete(t),s()};p(this,yt).set(t,setTimeout(
r,n))}isPending(t){return p(this,yt).has(t)}stop(){for(let t of p(this,yt).values())clearTimeout(t);p(this,yt).clear()}};
yt=new WeakMap;var de,Ne,Bn,ze,Tt,Zt,hs,kn,us,re,lt,Et,Qn,Fe,Gt,Ye,Nt,en,As,$e,bn,tn,Bt,b,Nc,nr,ve,Mt,sr,Hc,Lc,Vc,Yc,$c,
Kc,Pc,ko,Jc,Wc,rr,Xc,Ct,Qo,bo,fs,qc,So,Do,En,or,Ve,ir=class{constructor({journal:t,place:n,here:s,send:r,words:o,stores:i,
judge:a,now:l,today:h}){K(this,b);K(this,de);K(this,Ne);K(this,Bn);K(this,ze);K(this,Tt);K(this,Zt);K(this,hs);K(this,kn);
K(this,us);K(this,re,null);K(this,lt,!1);K(this,Et,!1);K(this,Qn,!1);K(this,Fe,new Set);K(this,Gt,"");K(this,Ye,"");K(this,
Nt,!1);K(this,en,zA);K(this,As,0);K(this,$e,new Bo);K(this,bn,Promise.resolve());K(this,tn,0);K(this,Bt,0);L(this,de,t),
L(this,Ne,n),L(this,Bn,s),L(this,ze,r),L(this,Tt,o),L(this,Zt,i),L(this,hs,a),L(this,kn,l),L(this,us,h),t.listen(f=>C(this,
b,Xc).call(this,f)),n.watch(()=>C(this,b,ve).call(this,()=>C(this,b,fs).call(this))),C(this,b,ve).call(this,()=>C(this,b,
fs).call(this))}get state(){let t=p(this,re)!==null;return{state:p(this,Et)?"locked":t?"kept":"none",exists:p(this,lt),place:"",
here:p(this,Bn),saved:t&&!p(this,Fe).size&&!p(this,Ye),reopen:p(this,Nt),problem:p(this,Gt)||p(this,Ye)||C(this,b,Nc).call(
this),copied:"",minutes:p(this,en),hosted:p(this,Bn)==="hub"}}async settled(){for(;p(this,tn);)await p(this,bn)}receive(t){
C(this,b,or).call(this);let{keep:n,unlock:s,change:r,minutes:o,strength:i,bring:a}=t;if(typeof n=="string")C(this,b,Mt).
call(this,()=>C(this,b,Lc).call(this,n));else if(typeof s=="string")C(this,b,Mt).call(this,()=>C(this,b,Vc).call(this,s));else if(typeof r==
"string"&&p(this,re))C(this,b,Mt).call(this,()=>C(this,b,Yc).call(this,r));else if(t.lock===!0)C(this,b,ve).call(this,()=>this.
lock());else if(t.erase===!0)C(this,b,Mt).call(this,()=>C(this,b,Kc).call(this));else if(t.erase==="saved")C(this,b,Mt).
call(this,()=>C(this,b,Pc).call(this));else if(t.take==="sealed")C(this,b,Mt).call(this,()=>C(this,b,Jc).call(this));else if(a instanceof
Uint8Array)C(this,b,Mt).call(this,()=>C(this,b,Wc).call(this,a));else if(Number.isInteger(o)&&o>=1&&o<=1440)L(this,en,o),
C(this,b,or).call(this),C(this,b,Ve).call(this);else if(typeof i=="string")C(this,b,ve).call(this,()=>C(this,b,Hc).call(
this,i));else return t.active===!0||typeof t.place=="string";return!0}flush(){p(this,re)&&p(this,Fe).size&&C(this,b,ve).
call(this,()=>C(this,b,Ct).call(this,{look:!1}))}leave(){let t=p(this,re);if(!t){vn(this,Bt)._++,p(this,Et)||C(this,b,En).
call(this,()=>p(this,de).clear());return}let n=C(this,b,Qo).call(this);C(this,b,rr).call(this),L(this,Et,!0),L(this,Gt,""),
C(this,b,Ve).call(this),C(this,b,En).call(this,()=>p(this,de).clear()),C(this,b,ve).call(this,async()=>{try{n.size&&await Mc(
t,n,()=>{})}finally{t.close()}})}async lock(){if(p(this,re)&&(await C(this,b,Ct).call(this),!!p(this,re))){if(p(this,Fe).
size){p(this,$e).start("idle",jc,()=>C(this,b,ve).call(this,()=>this.lock())),C(this,b,Ve).call(this);return}p(this,re).
close(),C(this,b,rr).call(this),L(this,Et,!0),C(this,b,Ve).call(this),C(this,b,En).call(this,()=>p(this,de).clear())}}};
de=new WeakMap,Ne=new WeakMap,Bn=new WeakMap,ze=new WeakMap,Tt=new WeakMap,Zt=new WeakMap,hs=new WeakMap,kn=new WeakMap,
us=new WeakMap,re=new WeakMap,lt=new WeakMap,Et=new WeakMap,Qn=new WeakMap,Fe=new WeakMap,Gt=new WeakMap,Ye=new WeakMap,
Nt=new WeakMap,en=new WeakMap,As=new WeakMap,$e=new WeakMap,bn=new WeakMap,tn=new WeakMap,Bt=new WeakMap,b=new WeakSet,Nc=
function(){let t=p(this,re)?.damage;return t?C(this,b,nr).call(this,t):""},nr=function(t){return vt(t,p(this,Tt))},ve=function(t){
vn(this,tn)._++,L(this,bn,p(this,bn).then(t).catch(n=>{C(this,b,sr).call(this,n),C(this,b,Ve).call(this)}).finally(()=>{
vn(this,tn)._--}))},Mt=function(t){C(this,b,ve).call(this,async()=>{L(this,Gt,"");try{await t()}catch(n){C(this,b,sr).call(
this,n)}C(this,b,or).call(this),C(this,b,Ve).call(this)})},sr=function(t){p(this,Nt)||L(this,Nt,t.code===Rc),L(this,Gt,C(
this,b,nr).call(this,t))},Hc=async function(t){let n=p(this,Tt),s={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};p(this,ze).call(this,{keeping:{
strength:s[await p(this,hs).call(this,t)]}})},Lc=async function(t){let n=p(this,Bt),s=await p(this,Zt).create(p(this,Ne),
t);if(n!==p(this,Bt)){s.close();return}L(this,re,s),L(this,lt,!0),L(this,Fe,new Set(p(this,de).keys())),await C(this,b,Ct).
call(this)},Vc=async function(t){let n=p(this,Bt),s=await p(this,Zt).open(p(this,Ne),t),r=await s.entries();if(n!==p(this,
Bt)){s.close();return}let o=p(this,re)!==null,i=p(this,de).entries().filter(({key:a})=>!o||p(this,Fe).has(a));p(this,re)?.
close(),L(this,re,s),L(this,lt,!0),L(this,Et,!1),L(this,Nt,!1),C(this,b,Ve).call(this),C(this,b,Do).call(this,r),o||p(this,
ze).call(this,{open:$t}),p(this,de).batch(()=>{for(let a of i)C(this,b,$c).call(this,a)}),await C(this,b,Ct).call(this)},
Yc=async function(t){p(this,re)&&(await p(this,re).changePassphrase(t),p(this,ze).call(this,{keeping:{changed:!0}}))},$c=
function(t){let n=p(this,de).get(t.key),s=n?.done&&!t.done;n&&!s&&!Gn(n.response,t.response)&&Us(p(this,de),n,Ur(p(this,
us).call(this))),p(this,de).place(s?{...t,confirmed:n.confirmed}:t)},Kc=async function(){let t=p(this,Tt),n={erased:t["h\
ome-erased"]};p(this,re)?(n={erased:await C(this,b,ko).call(this)},p(this,re)?.close(),C(this,b,rr).call(this)):await p(
this,Ne).read()&&(n={said:t["home-not-erased"]}),C(this,b,En).call(this,()=>p(this,de).clear()),p(this,ze).call(this,n)},
Pc=async function(){if(p(this,re)||!await p(this,Ne).read())return;let t=await C(this,b,ko).call(this);L(this,Et,!1),p(this,
ze).call(this,{said:t})},ko=async function(){let{notices:t=[]}=await p(this,Ne).erase();L(this,lt,!1);let n=p(this,Tt);return t.
map(s=>vt(s,n)).join(`
`)||n["journal-here-erased"]},Jc=async function(){let t=await p(this,Ne).read();t&&p(this,ze).call(this,{file:cn(ZA,ep,t.
bytes)})},Wc=async function(t){if(p(this,re))return;await p(this,Zt).check(t);let n=await p(this,Ne).read();await p(this,
Ne).replace(t,n?.tag??null),L(this,lt,!0)},rr=function(){vn(this,Bt)._++,L(this,re,null),L(this,Ye,""),L(this,Nt,!1),L(this,
Fe,new Set),p(this,$e).stop()},Xc=function(t){if(!p(this,re)||p(this,Qn))return;for(let s of t)p(this,Fe).add(s);t.every(
s=>p(this,de).isDraft(s))?p(this,$e).start("save",Gc,()=>C(this,b,ve).call(this,()=>C(this,b,Ct).call(this))):C(this,b,ve).
call(this,()=>C(this,b,Ct).call(this)),C(this,b,Ve).call(this)},Ct=async function({look:t=!0}={}){let n=p(this,re);if(n){
try{if(t&&await C(this,b,bo).call(this),n!==p(this,re))return;await Mc(n,C(this,b,Qo).call(this),(s,r)=>{p(this,de).get(
s)===r&&p(this,Fe).delete(s)}),L(this,Gt,"")}catch(s){if(n!==p(this,re))return;C(this,b,sr).call(this,s),p(this,$e).start(
"save",jc,()=>C(this,b,ve).call(this,()=>C(this,b,Ct).call(this)))}C(this,b,Ve).call(this)}},Qo=function(){let t=p(this,
de).entries().filter(({key:s})=>p(this,Fe).has(s)),n=new Map(t.map(s=>[s.key,s]));for(let s of p(this,Fe))n.has(s)||n.set(
s,void 0);return n},bo=async function(){let t=p(this,re),n=await t.refresh();t===p(this,re)&&(C(this,b,Do).call(this,n),
L(this,Ye,""))},fs=async function(){let t=p(this,Ye);try{p(this,re)?await C(this,b,bo).call(this):await C(this,b,qc).call(
this)}catch(n){p(this,Nt)||L(this,Nt,n.code===Rc),L(this,Ye,C(this,b,nr).call(this,n)),p(this,re)||p(this,$e).start("loo\
k",Eo,()=>C(this,b,ve).call(this,()=>C(this,b,fs).call(this)))}p(this,Ye)!==t&&(p(this,re)&&!p(this,Ye)&&p(this,Fe).size&&
await C(this,b,Ct).call(this),C(this,b,Ve).call(this))},qc=async function(){let t=await p(this,Ne).read()!==null;L(this,
Ye,""),!(t===p(this,lt)||p(this,re))&&(L(this,lt,t),C(this,b,Ve).call(this))},So=function(){p(this,kn).call(this)-p(this,
As)>p(this,en)*Oc&&C(this,b,ve).call(this,()=>this.lock()),p(this,re)&&(p(this,tn)||C(this,b,ve).call(this,()=>C(this,b,
fs).call(this)),p(this,$e).start("poll",Eo,()=>C(this,b,So).call(this)))},Do=function(t){C(this,b,En).call(this,()=>{for(let n of t){
let s=p(this,de).get(n.key);p(this,Fe).has(n.key)?s&&!s.done&&n.confirmed!==null&&p(this,de).place({...s,confirmed:n.confirmed}):
p(this,de).place(n)}})},En=function(t){L(this,Qn,!0);try{p(this,de).batch(t)}finally{L(this,Qn,!1)}},or=function(){if(L(
this,As,p(this,kn).call(this)),!p(this,re))return;let t=()=>C(this,b,ve).call(this,()=>this.lock());p(this,$e).start("id\
le",p(this,en)*Oc,t),p(this,$e).isPending("poll")||p(this,$e).start("poll",Eo,()=>C(this,b,So).call(this))},Ve=function(){
p(this,ze).call(this,{keeping:this.state})};async function Mc(e,t,n){let s=new Map((await e.entries()).map(a=>[a.key,a])),
r=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),r||(r=tp(l,s.get(a))));let o=[...t.keys()].filter(a=>!t.get(a));if(!o.
length&&!r)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(i);for(let a of o)n(a,void 0)}
var tp=(e,t)=>{let n=Tc(e);return t!==void 0&&[...Tc(t)].some(s=>!n.has(s))},Tc=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(s=>Object.entries(s??{}));return new Set(n.filter(([,s])=>s!==null).map(([s])=>s))};function _c(e,t){let n=new Map,s=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,s(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:s}}function zc({journal:e,data:t}){let n=()=>t.danger&&{dangers:t.danger,coach:t.coach,countries:t.help};function s(i,a){let l=t.
exercises[i];return l?Yr(l,a,n()):null}function r(i){let a=e.get(i),{exercise:l}=me(i),h=t.exercises[l];if(!a||!h||!rn(h,
a.response))return null;let f={answers:a.response,done:a.done};return a.done?{...f,...Ts(h,a.response,n())}:f}return{known:n,
notice:s,form:r,chart:()=>({checkIns:Ii(e.entries())})}}var vo="visit",xo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),np=e=>xo(e)&&typeof e.key=="string"&&xo(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||xo(e.confirmed))&&typeof e.at=="string";function ar({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function s(a){try{return a.length?e().setItem(vo,JSON.stringify(a)):e().
removeItem(vo),!0}catch{return a.length===0}}function r(){try{let a=JSON.parse(e().getItem(vo)??"[]");return Array.isArray(
a)?a.filter(np):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:s,recall:r,forget:()=>s(
[]),guard:o,onHide:i}}function Zc(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},s={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:s,computer:{}}[t]}}var el="chart",sp="check-in",rp="{today}",op=5e3;function tl({data:e,place:t,here:n="browser",now:s=Date.now,tab:r=ar(),
stores:o={create:as.create,open:as.open,check:We.fromBytes},judge:i=Fc}){let a=()=>sn(new Date(s())),l=Zc(e.words,n),h={
...e,words:l,danger:null,coach:null},{notice:f}=h,u=ap(h.pages,bt(a())),A=u.flatMap(x=>x.blocks),g=new Set(A.map(({key:x})=>x).
filter(Boolean)),d=A.filter(({kind:x})=>x==="exercise").map(({key:x})=>x),m=!1,y=!1,v=!1,V=0,Y=0,G=!1,O=!0,Q={pages:u,words:l,
notice:f,page:0,couple:""},{model:k,notify:D}=_c(Q,j),U=x=>D("msg:custom",{...x,acknowledged:Y}),H=(x,J)=>U({states:{[x]:J}}),
I=new xs(s);for(let x of r.recall())I.place(x);let E=zc({journal:I,data:h}),B=x=>{x.keeping?.state&&_(),U(x)},F={journal:I,
words:l,today:a},N=new ir({...F,place:t,here:n,stores:o,judge:i,now:s,send:B}),T=new js({...F,data:h,send:U,notice:E.notice}),
$=Promise.all([e.danger,e.coach]).then(q),R=cp($).then(Z);I.listen(we),r.guard(z),r.onHide(()=>N.flush());function q([x,
J]){Object.assign(h,{danger:x,coach:J});for(let se of Object.values(x))Os(Bs(se))}function Z(){m=!0,y&&ke()}function _(){
let{state:x,saved:J}=N.state;x==="none"?O=r.remember(I.entries()):(x==="locked"||J)&&r.forget()}function z(){let{state:x,
saved:J}=N.state;return x==="kept"?!J:x==="none"&&!O}let fe=()=>I.get(Hn)?.response.country??"";function ke(){let x=d.filter(
J=>m||I.isDraft(J)).map(J=>[J,E.form(J)]).filter(([,J])=>J);U({states:Object.fromEntries(x)})}function we(x){_();for(let se of x)
g.has(se)&&!G&&H(se,E.form(se)??{answers:{},done:!1});x.includes(Hn)&&U({country:fe()});let J=x.filter(se=>!I.isDraft(se));
G||H($t,T.state()),J.some(se=>me(se).exercise===sp)&&H(el,E.chart())}function ye({key:x,answers:J,done:se}){let he=nt(h.
exercises[me(x).exercise],J);G=!se;try{I.put(x,he,se)}finally{G=!1}}function Ue(){V++,N.leave()}function M(x){let{key:J}=x;
if(x.ready===!0)y=!0,U({keeping:N.state,country:fe()}),ke();else if(x.dangers===!0)$.then(()=>U({dangers:E.known()}),()=>{});else if(typeof x.
chart=="string")H(el,E.chart());else if(x.forget===!0)Ue();else if(N.receive(x))U({});else if(typeof x.home=="string")H(
$t,T.state());else{if(T.receive(x))return;if(x.gone===!0)N.flush();else if(g.has(J))x.remove===!0?I.remove(J):x.answers&&
typeof x.done=="boolean"&&ye(x);else return}}function ee(x){Number.isInteger(x.sent)&&(Y=Math.max(Y,x.sent));try{M(x)}catch(J){
U({problem:{key:x.key??"",text:l["not-understood"]}}),J instanceof be||console.error(J.name)}}function j(x){if(x.forget===
!0){ee(x);return}let J=V,se=()=>{J===V&&ee(x)};v||(v=!m&&ip(x)),m||!v?queueMicrotask(se):R.then(se)}async function W(){await R,
await T.settled(),await N.settled()}return{...k,settled:W}}var ip=({ready:e,dangers:t,answers:n,done:s})=>!e&&!t&&!(n&&!s),
ap=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(s=>s.key?{...s,key:s.key.replace(rp,t)}:s)})),cp=e=>new Promise(t=>{let n=setTimeout(
t,op),s=()=>{clearTimeout(n),t()};e.then(s,s)});var lp="notes",ps="head",kt="parts",jo="aside",nl=[ps,kt,jo],fp=1,Oo=0,il="journal-here-blocked",hp=2e3;function al({name:e=lp}={}){
let t=sl(()=>globalThis.indexedDB),n=sl(()=>new BroadcastChannel(e)),s=new Set,r=()=>{for(let g of s)g()},o=()=>{globalThis.
document?.hidden||r()};n?.addEventListener("message",r);let i=null,a=()=>{i=null};async function l(g){try{if(i)return await i}catch(d){
if(!g||d.code!=="gone")throw d}return i??(i=pp(t,e,g,a).catch(d=>{throw a(),d})),i}async function h(g,d,m=!1){for(let y=!0;;y=
!1){let v=await l(m),V;try{V=v.transaction(nl,g,{durability:"strict"})}catch(Y){if(!y||Y.name!=="InvalidStateError")throw cr(
Y);a();continue}return Ip(V,d)}}function f(){i?.then(g=>g.close(),()=>{}),a()}let u=g=>h("readonly",g);async function A(g,d){
let m=await h("readwrite",g,d);return n?.postMessage(null),m}return{async read(){try{return await u(async g=>{let{tag:d}=await Uo(
g);return{bytes:De(...await He(g(kt).getAll())),tag:d}})}catch(g){if(g.code==="gone")return null;throw g}},readFrom:(g,d)=>u(
async m=>{let y=await Uo(m),v=up(g)!==y.file||d>y.length,V=v?0:await Ap(m(kt),d),Y=await He(m(kt).getAll(IDBKeyRange.lowerBound(
V)));return{bytes:De(...Y).subarray(v?0:d-V),tag:y.tag,replaced:v}}),append:(g,d)=>A(async m=>{let y=await Fo(m,d);return await He(
m(kt).add(g.slice(),y.length)),rl(m,y.file,y.length+g.length)}),async replace(g,d){let m=d===null,v=await A(async V=>{if(!m)
await Fo(V,d);else if(await He(V(ps).get(Oo)))throw new Ae("exists");return await He(V(kt).clear()),await He(V(kt).add(g.
slice(),0)),rl(V,cl(),g.length)},m);return m&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),v},putAside:g=>A(
async d=>{await Fo(d,g);let m=De(...await He(d(kt).getAll()));return`damaged-${await He(d(jo).add(m))}`}),async erase(){
if(await A(async m=>{for(let y of nl)await He(m(y).clear())}).catch(m=>{if(m.code!=="gone")throw m}),f(),!await dp(t,e))
throw new le("journal-here-not-erased");return{notices:[]}},watch(g){return s.size||ol("addEventListener",o),s.add(g),()=>{
s.delete(g),s.size||ol("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),f()}}}function sl(e){try{return e()}catch{return null}}var cl=()=>Array.from(Re(12),e=>e.toString(
36)).join(""),up=e=>e.split("/")[0];async function Uo(e){let t=await He(e(ps).get(Oo));if(!t)throw new Ae("gone");return t}
async function Fo(e,t){let n=await Uo(e);if(n.tag!==t)throw new Ae("changed");return n}async function rl(e,t,n){let s=`${t}\
/${cl()}`;return await He(e(ps).put({file:t,length:n,tag:s},Oo)),s}async function Ap(e,t){return(await He(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function ol(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function pp(e,t,n,s){if(!e||globalThis.isSecureContext===!1)throw new Ae("unreachable",il);let r=!1;try{
if(!n&&await ll(e,t)===!1)throw new Ae("gone");let o=e.open(t,fp);o.onupgradeneeded=()=>{r=!n,r?o.transaction.abort():gp(
o.result)};let i=await He(o);return i.onclose=s,i.onversionchange=()=>{i.close(),s()},i}catch(o){throw r?new Ae("gone"):
cr(o)}}function gp(e){e.createObjectStore(ps),e.createObjectStore(kt),e.createObjectStore(jo,{autoIncrement:!0})}async function ll(e,t){
return(await e.databases?.())?.some(s=>s.name===t)}function Ip(e,t){return new Promise((n,s)=>{let r,o=null;e.oncomplete=
()=>n(r),e.onabort=()=>s(o??cr(e.error)),t(i=>e.objectStore(i)).then(i=>{r=i},i=>{o=i instanceof Ae?i:cr(i);try{e.abort()}catch{
s(o)}})})}var He=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function cr(e){if(e instanceof
Ae)return e;if(e?.name==="QuotaExceededError")return new Ae("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new Ae("unreachable",t?il:"")}async function dp(e,t){return await new Promise(n=>{let s=e.
deleteDatabase(t);s.onsuccess=s.onerror=n,s.onblocked=()=>setTimeout(n,hp)}),!await ll(e,t)}var wp=6e4;function hl(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(s,{query:r="",body:o,headers:i={},
refused:a="changed",none:l=[]}={}){let h;try{h=await t(`${e}${r}`,{method:s,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<wp})}catch{throw new Ae("unreachable")}if(h.ok)return h;if(l.includes(
h.status))return null;throw await mp(h,a)}return{async read(){let s=await n("GET",{none:[404]});return s&&{bytes:await fl(
s),tag:lr(s)}},async readFrom(s,r){let o={"If-Match":s},i=await n("GET",{query:`?from=${r}`,headers:o}),a=i.status!==206;
return{bytes:await fl(i),tag:lr(i),replaced:a}},append:async(s,r)=>lr(await n("POST",{body:s,headers:{"If-Match":r}})),async replace(s,r){
let o=r===null;return lr(await n("PUT",{body:s,headers:o?{"If-None-Match":"*"}:{"If-Match":r},refused:o?"exists":"change\
d"}))},async putAside(s){let o=await n("POST",{query:"?aside",headers:{"If-Match":s},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(s){let r=()=>{globalThis.document?.hidden||s()};return globalThis.
document?.addEventListener("visibilitychange",r),()=>globalThis.document?.removeEventListener("visibilitychange",r)}}}var lr=e=>e.
headers.get("ETag");async function fl(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new Ae("unreachabl\
e")}}async function mp(e,t){if(e.status===412)return new Ae(t);if(e.status===404)return new Ae("gone");if(e.status===507)
return new Ae("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new le(n[0].code,
n[0].values):new Ae("unreachable")}var Ro="tab",Cp=2e4,yp=1e3,ul=({key:e,hold:t},n=()=>window.sessionStorage)=>({getItem(s){try{let r=Vt(n().getItem(s)),o=zt(
e,r.slice(0,Oe));return new TextDecoder().decode(o.decrypt(r.slice(Oe)))}catch{return null}},setItem(s,r){let o=Re(Oe),i=zt(
e,o).encrypt(new TextEncoder().encode(r));if(n().setItem(s,an(De(o,i))),!t())throw new Error("The key goes with the page\
.")},removeItem:s=>n().removeItem(s)}),Ep=(e,t)=>new Promise(n=>{let{port1:s,port2:r}=new MessageChannel;s.onmessage=({data:o})=>n(
o),setTimeout(n,yp,null),e.postMessage({tab:t},[r])});async function Bp(){let e=window.sessionStorage.getItem(Ro),t=await navigator.
serviceWorker?.getRegistration(),n=()=>t?.active??null,s=e&&n()&&await Ep(n(),e),r=e??an(Re(Oe)),o=s||Re(Xt),i=!!s,a=()=>{
i&&n()?.postMessage({tab:r,hold:o})};return setInterval(a,Cp),document.addEventListener("visibilitychange",a),window.addEventListener(
"pagehide",a),navigator.serviceWorker?.ready.then(l=>{t=l,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(Ro,
r),i=!0,a(),n()!==null},forget(){n()?.postMessage({tab:r,forget:!0}),i=!1,window.sessionStorage.removeItem(Ro)}}}async function kp(e){
let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:Vt((await t.json()).key),hold:()=>!0,
forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function Al(e){try{return await(e?kp(e):Bp())}catch{
return{key:Re(Xt),hold:()=>!1,forget(){}}}}var pl=(e,{later:t,visit:n,store:s,logOut:r})=>tl({data:{...e,danger:t.then(({dangers:o})=>o),coach:t.then(({coach:o})=>o)},
place:s?hl(s):al(),tab:ar({storage:()=>ul(n)}),here:r?"hub":s?"computer":"browser"});var Mo="#notes=";var Qp=2e6;async function gl(e){try{let t=Vt(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[r,o]=["",0];for(;;){let{done:i,value:a}=await n.read();
if(i)return r+s.decode();if(o+=a.length,o>Qp)return"";r+=s.decode(a,{stream:!0})}}catch{return""}}function Il(){if(!location.hash.startsWith(Mo))return"";let e=location.hash.slice(Mo.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function dl(e,t,{words:n,take:s}){let r=await gl(e),o=c("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>h.remove(),a=(f,u)=>c("button",{type:"button",onclick:u},f),l=r?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),s(r)})]:[a(n["help-close"],i)],h=c("section",{class:"site-handed"},o,c("p",{},n[r?"site-ha\
nded-how":"site-handed-broken"]),r?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...l));t.after(h),
o.focus()}function wl(e){let t=s=>s.kind==="exercise"?{...s,exercise:e.exercises[s.key.split("@")[0]]}:s,n=e.pages.map(s=>({...s,blocks:s.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var ml=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:s})=>[n,s])));var bp="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Sp=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Dp=new RegExp(`^(?:<\\/?(?:${bp})(?:${Sp})*\\s*\\/?>|[^<>])*$`,"i"),vp=e=>Dp.test(e);function Cl(e,t){let n={createHTML(r){
if(e.has(r)||vp(r))return r;throw new TypeError("This markup is not part of the page.")},createScriptURL(r){if(t.includes(
r))return r;throw new TypeError("This worker is not part of the page.")}},s=window.trustedTypes?.createPolicy("ajar",n)??
n;return oa(r=>s.createHTML(r)),r=>s.createScriptURL(r)}var yl=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function El(e){let t=e.get(
"pages"),n=[],s=yl(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==s&&(r(),s=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=yl(location.hash,t);l!==s&&(s=l,i(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",r),{open:i,get:a=>a==="page"?s:e.get(a),set(a,l){a==="page"&&o(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:xp,later:Fp,store:gs,logOut:Bl}=document.documentElement.dataset,kl=Il(),Up="store/visit.json",jp=6e4;async function To(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),To(e,Math.min(
2*t,jp))}function Op(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),zr()),n.erase&&!gs&&_n()&&Ys()}}}async function Rp(){
let[e,t]=await Promise.all([To(xp),Al(gs&&Up)]),n=wl(e),s=To(Fp),{words:r}=n;za(n.leave);let o=Cl(ml(n),["sw.js"]),i=document.
getElementById("workbook"),a=Op(El(pl(n,{later:s,visit:t,store:gs,logOut:Bl})),t);i.replaceChildren();let l=i.appendChild(
document.createElement("div"));Wa({model:a,el:l}),window.scrollTo(0,history.state?.y??0),ec(document.querySelector(".sit\
e-acts"),r,{store:gs,logOut:Bl});let h=f=>{a.open($t),a.send({import:f})};kl&&dl(kl,i.querySelector(".ajar-notice"),{words:r,
take:h}),window.addEventListener("beforeinstallprompt",f=>f.preventDefault()),await s,!gs&&_n()&&_a(o)}Rp();
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
