var vl=Object.defineProperty;var $i=e=>{throw TypeError(e)};var xl=(e,t,n)=>t in e?vl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var ct=(e,t,n)=>xl(e,typeof t!="symbol"?t+"":t,n),dr=(e,t,n)=>t.has(e)||$i("Cannot "+n);var p=(e,t,n)=>(dr(e,t,"read from private field"),n?n.call(e):t.get(e)),K=(e,t,n)=>t.has(e)?$i("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),L=(e,t,n,s)=>(dr(e,t,"write to private field"),s?s.
call(e,n):t.set(e,n),n),y=(e,t,n)=>(dr(e,t,"access private method"),n);var Fn=(e,t,n,s)=>({set _(r){L(e,t,r,n)},get _(){return p(e,t,s)}});var X=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let i=t[s];return r?Number.isInteger(i)?i+1:n:["number",
"string"].includes(typeof i)?i:n}),Bt=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function sn(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var Ki=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var Fl=/^(\d{4})-(\d{2})-(\d{2})$/;function Lt(e){let[,t,n,s]=typeof e=="string"&&Fl.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Ji(+t,+n)?e:null}function rn(e){let t=e.getFullYear();return t>=1&&t<=9999?Wi(t,e.getMonth()+1,e.getDate()):null}
function Pi(e){let[t,n,s]=e.split("-").map(Number),r=n===12?[t+1,1]:[t,n+1];return Wi(...r,Math.min(s,Ji(...r)))}function Ji(e,t){
return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Wi=(e,t,n)=>`${`${e}`.padStart(4,
"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`;var wr="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ul=new RegExp(`^${wr}+|${wr}\
+$`,"g"),jl=/[\p{L}\p{N}_]+/gu,Ol=/^[\p{L}\p{N}_]+/u,Rl=/\{([a-z][a-z0-9-]*)\}/,[Ml,Gl]=["⁨","⁩"],Xi={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Tl=new RegExp(`[,;:،]|${wr}`),Nl=/^\p{Uppercase}/u,qi=/[.!?…؟。][\u2069”’"')»]*$/,
Hl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Qe=e=>e.replace(Ul,""),Ze=e=>e.toLowerCase().toUpperCase(),ms=e=>e.match(Ol)?.[0]??"",kt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Un(e,t,n=[]){let s=e.split(Rl),r="";for(let i=0;i<
s.length-1;i+=2){let[o,a,l]=s.slice(i,i+3),h=Ll(Qe(t[a]),l),f=Yl(o,h,n),A=!f&&!r&&Nl.test(o);r+=qi.test(r)?f.replace(/^,+/,
""):f,r+=$l(A?Vl(h):h)}return qi.test(r)?r:r+s.at(-1)}function Vt(e){let t=Qe(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in Xi&&s===Xi[n]&&Qe(r))||r.includes(n)||r.includes(s)?e:r}function Ll(e,t){let n=e.length;for(;n&&Tl.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",i=s.slice(0,-1);return r&&!i.slice(i.lastIndexOf(
" ")+1).includes(".")?i:s}function Vl(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Yl(e,t,n){let s=Ze(
ms(t));if(!s)return e;let r=new Set(n.map(Ze)),i=o=>o===s||r.has(o)&&r.has(s);for(let o of e.matchAll(jl))if(i(Ze(o[0])))
return e.slice(0,o.index);return e}var $l=e=>Hl.test(e)?`${Ml}${e}${Gl}`:e;var mr=2e4,Kl=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function et({
items:e,ids:t},n){let s=Object.keys(n).filter(i=>!t.includes(i));if(s.length)throw new be("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(i=>[i,null]));for(let i of e){let o=n[i.id],a=o==null?null:Jl[i.kind](o,i);Bt(i,r)&&(r[i.
id]=Pl(i,a,r))}return r}function on(e,t){try{et(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var Zi=e=>Object.
values(e).every(t=>t==null);function tt(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>_i(
e.cards,n)),Qe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${_i(e.piles,t[n.
id])}`);case"date":return[kt(t)];case"list":return t.map(Qe);default:return[Qe(`${t}`)]}}var _i=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Pl(e,t,n){if(e.kind!=="choice"||!t)return t;let s=sn(e,n).map(({id:i})=>i),r=t.chosen.filter(i=>s.includes(
i));return r.length||t.own?{chosen:r,own:t.own}:null}var Jl={ruler(e){if(!Number.isInteger(e)||e<0||e>Kl)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:l})=>l);if(!zi(e)||!Array.isArray(e.chosen)||!e.
chosen.every(yr(r)))throw new be("answer-cards");let{chosen:i}=e,o=Cr("own"in e?e.own:"")??"";if(o&&!s)throw new be("ans\
wer-own");if(!n&&i.length+!!o>1)throw new be("answer-one-card");let a=r.filter(l=>i.includes(l));return a.length||o?{chosen:a,
own:o}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:o})=>o),r=yr(n.map(({id:o})=>o));if(!zi(e)||!Object.keys(e).every(
yr(s))||!Object.values(e).every(r))throw new be("answer-piles");let i=s.filter(o=>Object.hasOwn(e,o)).map(o=>[o,e[o]]);return i.
length?Object.fromEntries(i):null},text:Cr,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(s=>Cr(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Lt(e))throw new be(
"answer-day");return e}};function Cr(e){if(typeof e!="string")throw new be("answer-text");if(e.length>mr&&[...e].length>
mr)throw new be("answer-long",{most:mr});return Qe(e)?e:null}var yr=e=>t=>e.includes(t),zi=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Wl=[{answers:["all"]}],Xl=/\p{L}/u,ql=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,_l=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
zl=/\{([a-z][a-z0-9-]*)\}/g;function an({items:e,rules:t,reflection:n},s,{plain:r=!1}={}){let i=Object.fromEntries(e.map(
({id:h})=>[h,s[h]??null]));if(Zi(i))return"nothing"in n?[Cs([n.nothing])]:[];let o=Zl({items:e,answers:i,rules:t,phrases:n}),
l=(r||!t.length?Wl:t).flatMap(o);return r||!("closing"in n)?l:[...l,Cs([n.closing])]}var Cs=e=>({words:e,heading:"",said:[]}),
Qt=(e,t,n=[])=>({words:n,heading:e,said:t}),eo=(e,t)=>e.filter(n=>!t.has(Ze(n)));function Zl({items:e,answers:t,rules:n,
phrases:s}){let r=d=>e.find(({id:E})=>E===`couple-${d}`)??e.find(({id:E})=>E===d),i=d=>t[r(d)?.id]??null,o=d=>r(d)?tt(r(
d),i(d)):[],a=d=>{let E=new Set(d.map(r));return e.filter(B=>E.has(B))},l=d=>{let E=i(d);return typeof E=="number"?E:o(d).
length},h=d=>d.map(E=>i(E)?.chosen).find(E=>Array.isArray(E))??[],f=(d,E)=>{let[B,x]=[r(d),i(d)];return B?.kind!=="sort"||
!x?[]:B.cards.filter(({id:V})=>x[V]===E).map(({text:V})=>V)},A=d=>new Set(d?o(d).map(Ze):[]),u=({if:d=[],unless:E=[]})=>d.
every(g)&&!E.some(g);function g(d){if(typeof d=="string")return i(d)!==null;let{item:E=[],cards:B,piles:x,without:V,only:j,
least:$,asked:O}=d;if(O)return!!r(O)&&Bt(r(O),t);let q=E.find(_=>i(_)!==null);if(!q)return!1;let Z=h([q]);return B&&!B.some(
_=>Z.includes(_))||x&&!x.some(_=>eo(f(q,_),A(V)).length)||j&&!(_=>_.size===1&&_.has(j))(new Set(Object.values(i(q))))?!1:
$==null||l(q)>=$}let I=(d,E={})=>X(s[d],E);function C(d,E={}){if(typeof d=="string")return I(d,E);if(!u(d))return null;let{
phrase:B,of:x,score:V}=d;if(V){let j=Q(V);return j===null?null:I(B,{t:50+10*j})}return x?o(x).length?I(B,{n:l(x),...E}):
null:I(B,E)}let w=(d=[],E={})=>d.map(B=>C(B,E)).filter(B=>B!==null),S=(d,E)=>{let B=w(d,E);return B.length?[Cs(B)]:[]};function H(d){
if(typeof d=="string")return o(d);if("level"in d)return D(d);if("phrase"in d){let[$]=d.of?o(d.of):[],O=C(d,$===void 0?{}:
{words:$});return O===null?[]:[O]}let{item:E,pile:B,also:x,without:V}=d,j=B?f(E,B):o(E);return x&&(j=j.filter($=>A(x).has(
Ze($)))),eo(j,A(V))}let Y=({heading:d,under:E})=>d?I(d):(E&&r(E)?.said)??"";function N(d,E){let B=r(d);if(B?.kind!=="sor\
t"||t[B.id]===null)return[];let x=j=>B.piles.find($=>$.id===j).text;return(E??B.piles.map(({id:j})=>j)).map(j=>({id:j,text:x(
j),cards:f(d,j)}))}let U=n.find(d=>d.ladder)?.ladder,k=()=>Math.floor(U.rungs.length/2);function Q(d){let[E]=h([d]);return!U||
!E?null:k()-U.rungs.findIndex(({card:B})=>B===E)}function D({level:d,up:E=0}){let B=d.map(Q).find(V=>V!==null);if(!U||B===
void 0)return[];let x=U.rungs[k()-B-E];return x?o(x.item):[]}let G={answers({answers:d}){return(d[0]==="all"?e:a(d)).filter(
({id:B})=>t[B]!==null).map(B=>Qt(B.said||B.ask,tt(B,t[B.id])))},lines(d){let E=d.lines.flatMap(H),B=E.length?[Qt(Y(d),E,
w(d.say))]:[],x=d.count?.[Math.min(E.length,d.count.length-1)];return x?[...B,Cs([I(x,{n:E.length})])]:B},piles({piles:d,
only:E,heading:B,below:x={},all:V={}}){let j=$=>$.length===r(d).cards.length;return N(d,E).filter(({cards:$})=>$.length).
flatMap(({id:$,text:O,cards:q})=>{let Z=j(q)&&V[$]||x[$],z=B?I(B,{pile:O}):O;return[Qt(z,q),...S(Z?[Z]:[])]})},empty(d){
let E=N(d.empty,d.only).filter(({cards:B})=>!B.length).map(({text:B})=>B);return E.length?[Qt(Y(d),E,w(d.say))]:[]},sentence(d){
let E=s[d.sentence],B=to(E),x=Object.fromEntries(B.map(V=>[V,o(V).join(" ")]));return Object.values(x).every(Boolean)?[Qt(
Y(d),[Er(d,E,x)])]:[]},message(d){let E=d.message.parts.map(B=>[B,o(B.item)[0]]).filter(([,B])=>B).map(([B,x])=>T(B,x,d.
message));return E.length?[Qt(Y(d),[E.join(" ")])]:[]},ladder(){let[d=""]=o(U.goal),[[E],[B]]=[h([U.today]),h([U.later])],
x=U.rungs.map(({card:V,item:j})=>{let $=r(j)?.said??"",[O]=o(j),q=O?`${$}: ${O}`:I("open",{level:$}),Z=ef(V===E,V===B,!!B);
return Z?I(Z,{level:q}):q});return[Qt(I(d?"ladder":"ladder-unnamed",{goal:d}),x)]},missing({missing:d,say:E}){let B=a(d).
filter(({id:x})=>t[x]===null);return B.length?S(E,{parts:B.map(x=>x.said).join("; ")}):[]},repeated(d){let E=d.repeated.
map(o),B=new Map;for(let j of E.flat())B.has(Ze(j))||B.set(Ze(j),j);let x=j=>E.filter($=>$.some(O=>Ze(O)===j)).length>1,
V=[...B].filter(([j])=>x(j)).map(([,j])=>j);return V.length?[Qt(Y(d),V)]:[]}};function T(d,E,{self:B=[],small:x=[],capitals:V=[]}){
let{opener:j,clause:$,clauses:O=[],questions:q=[],names:Z=!1}=d,z=Vt(E),_=ms(z),ue=_.toLowerCase();if(B.includes(ue))return Un(
"{words}.",{words:z});let ke=[...s[j]].at(-1);if(!ql.test(z.match(Xl)?.[0]??"a")||q.includes(ue))return Un(`{words}${ke}`,
{words:z});let de=s[$&&O.includes(ue)?$:j],ye=Z||V.includes(_);return Un(de,{words:no(z,x,ye)})}return d=>{if(!u(d))return[];
let E=Object.keys(G).find(x=>x in d),B=E?G[E](d):S(d.say);return B.length&&d.then?[...B,...S([d.then])]:B}}var to=e=>[...e.
matchAll(zl)].map(([,t])=>t);function Er({alike:e,small:t=[],lower:n=[]},s,r){let i=a=>no(Vt(Qe(r[a])),t,!n.includes(a)),
o=Object.fromEntries(to(s).map(a=>[a,i(a)]));return Un(s,o,e)}function no(e,t,n){let s=ms(e);if(!([...s].length>1&&_l.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[i=""]=e;return i.toLowerCase()+e.slice(i.length)}function ef(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}var he=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},Ae=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},tf={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},ys=e=>e instanceof Ae?new he(e.said||
tf[e.code]):e;var nf="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",sf=new RegExp(`(${nf})|[.…]+|[!?;\\n]`,"gu"),rf=/[\u0300-\u036f'’‘ʼ]/g,
of=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Es(e){let t={};for(let[n,s]of Object.entries(e))t[n]=so(s,t);return t}
var lt=(e,t)=>new RegExp(e.map(n=>so(n,t)).join("|"),"y");function Bs(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function ks(e,t){let n=t;
for(let[s,r]of Bs(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var jn=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function so(e,t){return`(?:${(e.match(of)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:af(r)).join("")})`}function af(e){let t=ro(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var ro=e=>e.normalize("NFKD").replace(rf,"").toLowerCase();function On(e){let t="",n=[];for(let s of e.
matchAll(sf)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?ro(s[1]):"."} `;t+=r;for(let i=0;i<r.length;i++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var cf=4,io=16411,oo=[1,1],lf=[0,0],Br=new WeakMap;function cn(e,t){let{passes:n,kinds:s,learned:r}=co(t),{line:i,places:o}=On(
e),a=ks(n,i),l=Object.entries(s).flatMap(([A,u])=>Bs(u,a).map(([g,I])=>({kind:A,start:g,end:I-1}))),h=r?ff(l,i,r):l,f=(A,u)=>A.
span[0]-u.span[0]||A.span[1]-u.span[1]||(A.kind<u.kind?-1:+(A.kind>u.kind));return h.map(({kind:A,start:u,end:g})=>({kind:A,
span:[o[u][0],o[g][1]]})).sort(f)}function*Qs(e){let{passes:t,kinds:n}=co(e);for(let s of[t,...Object.values(n)])yield,Bs(
s,"we are here ")}function co(e){return Br.has(e)||Br.set(e,uf(e)),Br.get(e)}function ff(e,t,n){let{weights:s,kinds:r,limit:i,
least:o}=n,a=hf(t,n),l=a.slice(1).map((w,S)=>[...a[S],...w]),h=w=>{let S=new Set(w.flatMap(H=>H.places));return ao(s,S)/
Math.sqrt(S.size)},f=[...a,...l];if(e.length)return kr(f,h)[1]>o?e:[];let A=f.filter(w=>w.length>cf),[u,g]=kr(A,h);if(!(g>
i))return[];let I=new Set(u.flatMap(w=>w.places.slice(0,2))),[C]=kr(Object.keys(r),w=>ao(r[w],I));return[{kind:C,start:u[0].
start,end:u.at(-1).start}]}function hf(e,{numbers:t,weights:n}){let s=oo,r=[[]];for(let i of e.matchAll(/[^ ]+/g)){let o=i[0]===
".",a=o?oo:t.get(i[0])??lf,l=[[0,a[0]],[1,a[1]],[s[0],a[0]],[s[1],a[1]]],h=([f,A],u)=>((u*io+f)*io+A)%n.length;r.at(-1).
push({start:i.index,places:l.map(h)}),s=a,o&&r.push([])}return r.filter(i=>i.length)}var kr=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),ao=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),lo=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function uf({lists:e,passes:t,phrases:n,learned:s}){let r=Es(e),
i=Object.entries(n).map(([o,a])=>[o,lt(a,r)]);return{passes:lt(t,r),kinds:Object.fromEntries(i),learned:s&&Af(s)}}function Af({
same:e,concepts:t,weights:n,kinds:s,limit:r,least:i}){let o=new Map,a=2;for(let h of e){for(let f of h.split(" "))o.set(
f,[a,a]);a++}for(let[h,f]of t.entries())for(let A of f.split(" "))o.set(A,[a++,2+e.length+h]);let l=Object.entries(s).map(
([h,f])=>[h,jn(f)]);return{numbers:o,weights:jn(n),kinds:Object.fromEntries(l),limit:r,least:i}}var pf=[["plan","day"],["finding-help","day"],["trial-agreement","review"],["trial-review","again"],["support","until"]],
fo=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;function Ce(e){
let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function bs(e,t){let n=new Map(e.filter(({response:s})=>s).
map(s=>[s.key,s]));return pf.map(([s,r])=>{let i=n.get(`${s}@`);return{day:Lt(i?.response[r]),entry:i}}).filter(({day:s})=>s&&
s>=t).sort((s,r)=>s.day<r.day?-1:+(s.day>r.day))}function Ss(e,t){let n=null;for(let r of e){let{exercise:i}=Ce(r.key),o=r.
response&&Object.keys(r.confirmed??{}).length>0,a=i==="check-in"&&o?Rn(r):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&(n={day:l,
entry:r})}if(!n)return null;let[,s]=[t,Pi(n.day)].sort();return{day:s,entry:n.entry}}function Rn({at:e}){if(!Qr(e))return null;
let[,t,,,,n]=fo.exec(e);return n?rn(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Qr(e){let[,t,
,n="0",s="0"]=fo.exec(e)??[];return!!Lt(t)&&n<60&&s<60}var ho=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}\
T00:00Z`))/864e5);var po="catch-up.ics",gf="-//collective//icalendar//7.3.0//EN",If=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,df=/[\t\x85\u2028\u2029]/g,
wf=75;async function go(e,t,n,s=""){let r=[...new Map(e.map(f=>[f.key,f])).values()],i=[...bs(r,n),Ss(r,n)].filter(Boolean);
if(!i.length)throw new he("journal-no-day");let o=uo(t["journal-calendar-title"]),a=i.find(({entry:f})=>f.key==="plan@")??
i[0],l=await Promise.all(i.map(f=>Cf(f,n,o,f===a?uo(s):"")));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${gf}`,...l.
flat()],"END:VCALENDAR",""].map(Ef).join(`\r
`)}function vs(e,{exercises:t,danger:n}){let s=e.filter(({key:h})=>h==="plan@").at(-1)?.response,r=h=>Io(h)&&Qe(h)!=="";
if(!s||!r(s.if)||!r(s.then))return"";let i=h=>Object.values(n).some(f=>cn(h,f).length);if(Object.values(s).flatMap(mf).some(
i))return"";let{rules:o,reflection:a}=t.plan,l=o.find(h=>h.sentence);return l?Er(l,a[l.sentence],s):""}var mf=e=>(e?.own?
[e.own]:[e].flat()).filter(Io),Io=e=>typeof e=="string";async function Cf({day:e,entry:t},n,s,r){return["BEGIN:VEVENT",`\
SUMMARY:${Ao(s)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await yf(
t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${Ao(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function yf({key:e,response:t,
at:n}){let s=Object.entries(t).filter(([,f])=>f!==null),r=Ds([n,Object.fromEntries(s)]),i=f=>new TextEncoder().encode(f),
o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",i(r),o,!1,["sign"]),l=new Uint8Array(await crypto.subtle.
sign("HMAC",a,i(e))).slice(0,16);return l[6]=l[6]&15|64,l[8]=l[8]&63|128,Array.from(l,f=>f.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function Ds(e){return Array.isArray(e)?`[${e.map(Ds).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${Ds(n)}: ${Ds(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var uo=e=>Qe(e.replace(df," ").replace(
If,"")),Ao=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function Ef(e){let t=[],n=[],s=0;for(let r of e){let i=Bf(r);if(n.length&&s+i>=wf){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,s=a.length}n.push(r),s+=i}return[...t,n.join("")].join(`\r
 `)}var Bf=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var kf=new TextEncoder,Qf=/[\u007f-\uffff]/g;function ft(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
s=>Object.hasOwn(t,s)&&ft(e[s],t[s]))}var wo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function br({key:e,
response:t,done:n,confirmed:s,at:r}){let i=s!==null&&ft(s,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:i||s,at:r}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return kf.encode(o.replace(Qf,a))}function mo(e){let{key:t,response:n,
done:s,confirmed:r,at:i}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:s,
confirmed:r===!0?n:r,at:i}}var bf={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ln=10,
Sf=400,Mn=17,Sr=16,Yt=14,[ko,Qo]=[12,38],[Dr,vr,Df]=[46,8,30],Co=15,yo=26,vf=14;function xr(e,t,n){let s=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[r,i]=e.length>1?Ff(e,s,n):xf(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${Ie(i)}`}">
${r.join(`
`)}
</svg>
`}function xf(e,t,n){let[s,r,i]=[92,14,n-14],o=l=>r+(i-r)*l/ln;return[t.flatMap(({id:l,name:h},f)=>{let A=f*s,u=A+46,g=e[l],
I=[...Array(ln+1).keys()].map(w=>Gn([o(w),u-5],[o(w),u+5],"edge",1)),C=[0,ln].filter(w=>w!==g).map(w=>bt(`${w}`,o(w),u+25,
"muted",{size:Yt,anchor:"middle"}));return[bt(h,0,A+Mn,l,{size:Mn,bold:!0}),Gn([r,u],[i,u],"edge",1.5),...I,...C,vo(l,o(
g),u,9),bt(`${g}`,o(g),u+29,l,{size:Mn,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Ff(e,t,n){let s=Rf(e,ko,n-Qo),
r=Dr+ln*vr+Df,i=t.flatMap(({id:h,name:f},A)=>Uf(e,h,f,s,A*r,n)),o=t.length*r,[a,l]=Mf(e,s,o,n);return[[...i,...a],o+l]}function Uf(e,t,n,s,r,i){
let[o,a]=[r+Dr,r+Dr+ln*vr],l=e.map((u,g)=>({value:u[t],x:s[g],y:a-vr*u[t]})).filter(({value:u})=>u!==null),h=[o,a].flatMap(
(u,g)=>[Gn([0,u],[i-Qo+ko,u],"line",1),bt(g?"0":`${ln}`,i,u+5,"muted",{size:Yt,anchor:"end"})]),f=Math.min(...s.slice(1).
map((u,g)=>u-s[g])),A=f<11?Math.max(2,f/3):5.5;return[bt(n,0,r+Mn,t,{size:Mn,bold:!0}),...h,Kf(l,t),...l.map(({x:u,y:g})=>vo(
t,u,g,A)),...jf(l,t)]}function jf(e,t){let n=e.map(({value:r,x:i,y:o},a)=>{let[l,h]=[e[a-1]?.value??r,e[a+1]?.value??r],
f=l>=r&&h>=r&&l+h>2*r,A=(l-r)*(h-r)<0,u=a===0||a===e.length-1;return{value:r,x:i+(A?Math.sign(l-r)*6:0),y:o+(f?22:-11),half:`${r}`.
length*Sr*.6/2,rank:u?0:r===l?3:A?2:1}}),s=[];for(let r of n.sort((i,o)=>i.rank-o.rank))(r.rank===0||r.rank<3&&e.length<=
vf)&&!s.some(o=>Of(r,o))&&s.push(r);return s.map(({value:r,x:i,y:o})=>bt(`${r}`,i,o,t,{size:Sr,bold:!0,anchor:"middle"}))}
var Of=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Sr;function Rf(e,t,n){let s=bo(e);if(s.length===1){let h=(n-
t)/(e.length-1);return e.map((f,A)=>t+A*h)}let r=s.slice(1).map((h,f)=>ho(s[f].day,h.day)),i=Co*(e.length-s.length)+yo*r.
length,o=Math.min(1,(n-t)/i),a=Math.max(0,n-t-i)/r.reduce((h,f)=>h+f,0),l=t;return s.flatMap(({many:h},f)=>(f&&(l+=yo*o+
a*r[f-1]),Array.from({length:h},(A,u)=>(u&&(l+=Co*o),l))))}function bo(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Mf(e,t,n,s){let r=bo(e);if(r.length===1){let[f]=r.map(Y=>Y.day&&Bo(Y.day,!0)),u=s<Sf||e.length>4?2:e.length,g=u===
2?[0,e.length-1]:[...e.keys()],I=s/u-14,C=g.map(Y=>({x:t[Y],lines:Hf(e[Y].moment,I)})),w=Math.max(...C.map(({lines:Y})=>Y.
length))*Yt*1.25,S=C.flatMap(({x:Y,lines:N})=>Eo(N,Y,n+12,s)),H=f?[bt(f,0,n+w+22,"muted",{size:Yt})]:[];return[[...S,...H],
w+(f?28:8)]}let i=new Set(r.map(({day:f})=>f.slice(0,4))),o=[],a=0;for(let{day:f,many:A}of r){let[u,g]=[t[a],t[a+A-1]];o.
push({from:u,to:g,x:(u+g)/2,words:Bo(f,i.size>1)}),a+=A}let l=o.flatMap(({from:f,to:A,x:u})=>[Gn([f,n-4],[A,n-4],"edge",
1),Gn([u,n-4],[u,n+2],"edge",1)]),h=Gf(o.map(f=>({...f,...So([f.words],f.x,s)})));return[[...l,...h.flatMap(({words:f,x:A})=>Eo(
[f],A,n+18,s))],24]}function Gf(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function So(e,t,n){let s=Math.max(...e.map(xs))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function Eo(e,t,n,s){let{start:r,end:i}=So(e,t,s),[o,a]=r<=0?["start",0]:i>=s?["end",s]:["midd\
le",t];return e.map((l,h)=>bt(l,a,n+h*Yt*1.25,"muted",{size:Yt,anchor:o}))}var Bo=(e,t)=>(t?Nf:Tf).format(new Date(`${e}\
T00:00Z`)),Do={timeZone:"UTC",month:"short",day:"numeric"},Tf=new Intl.DateTimeFormat("en-US",Do),Nf=new Intl.DateTimeFormat(
"en-US",{...Do,year:"numeric"});function Hf(e,t){let n=[""];for(let i of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${i}`.trim();!n.at(-1)||xs(o)<=t?n[n.length-1]=o:n.push(i)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(i=>Lf(
i,t))}function Lf(e,t){let n=[...e];if(xs(e)<=t)return e;for(;n.length&&xs(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var Vf=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,xs=e=>[...e].reduce(
(t,n)=>t+Yt*(Vf.test(n)?1.05:.58),0),Ie=e=>`${Math.round(e*10)/10}`,Fs=e=>`var(--ajar-${e}, ${bf[e]})`,Yf={"&":"&amp;","\
<":"&lt;",">":"&gt;"},$f=e=>e.replace(/[&<>]/g,t=>Yf[t]);function bt(e,t,n,s,{size:r,bold:i=!1,anchor:o="start"}){let a=i?
' font-weight="650"':"";return`<text ${`x="${Ie(t)}" y="${Ie(n)}" text-anchor="${o}"`} font-size="${r}"${a} fill="${Fs(s)}\
">${$f(e)}</text>`}var Gn=(e,t,n,s)=>`<path d="M${e.map(Ie).join(" ")}L${t.map(Ie).join(" ")}" stroke="${Fs(n)}" stroke-\
width="${s}" fill="none"/>`,Kf=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${Ie(n)} ${Ie(s)}`).join("L")}" stroke="${Fs(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function vo(e,t,n,s){let[r,i,o]=[t,n,s];return`<path d="${{importance:`\
M${Ie(r-o)} ${Ie(i)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${Ie(r-o*.9)} ${Ie(i-o*.9)}h${Ie(
o*1.8)}v${Ie(o*1.8)}h${Ie(-o*1.8)}z`,readiness:`M${Ie(r)} ${Ie(i-o*1.25)}L${Ie(r+o*1.25)} ${Ie(i)}L${Ie(r)} ${Ie(i+o*1.25)}\
L${Ie(r-o*1.25)} ${Ie(i)}z`}[e]}" fill="${Fs(e)}"/>`}var St=["importance","confidence","readiness"],Pf=600,Jf=340,Wf=10;function Fr(e,t,n=null){let s=i=>Number.isInteger(i)&&
i>=0&&i<=Wf,r=St.map(i=>[i,s(t[i])?t[i]:null]);return{moment:e,...Object.fromEntries(r),day:n}}var Fo=e=>e.map(t=>({...Ce(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>Fr(t,
n.confirmed,Rn(n)));function Xf(e,t){let n=e.filter(Us);if(!n.length)return"";let s={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[r,i]=[n[0],n.at(-1)],o={first:r.moment,last:i.
moment},a=St.filter(h=>r[h]!==null);if(n.length===1){let h=f=>X(t["check-ins-value"],{ruler:s[f],value:r[f]});return X(t["\
check-ins-once"],{moment:r.moment,rulers:xo(a.map(h))})}let l=a.filter(h=>i[h]!==null).map(h=>X(r[h]===i[h]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:s[h],before:r[h],after:i[h]}));return l.length?X(t["check-ins-since"],{...o,rulers:xo(
l)}):X(t["check-ins-differ"],o)}function Uo(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},s=St.map(i=>({id:i,name:n[i]})),r=e.filter(Us);return{sentence:Xf(e,t),wide:xr(r,s,Pf),narrow:xr(
r,s,Jf),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(i=>[i.moment,...St.map(o=>i[o])])}}var Us=e=>St.
some(t=>e[t]!==null),qf=new Intl.ListFormat("en-US",{type:"conjunction"}),xo=e=>qf.format(e);var Ur=1,jr="\uFEFF",_f=/[\u202a-\u202e\u2066-\u2069]/g,Oo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Ro=`${Oo}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,zf=new RegExp(
`(?:[${Oo}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Zf=new RegExp(`^[${Ro}]+`),eh=new RegExp(`(^|[;,|"])([${Ro}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Mo(e,t){let n=e.filter(({response:i})=>i).map(i=>nh(i,Or(Ce(i.key).exercise,t))),s={format:"ajar-jo\
urnal",version:Ur,entries:n},r=i=>`\\u${i.charCodeAt(0).toString(16)}`;return`${JSON.stringify(s,null,2).replace(_f,r)}
`}function Go(e){let t=e.filter(({key:s,response:r,confirmed:i})=>th(s)&&r&&i).map(s=>{let{moment:r,...i}=Fr(rh(Ce(s.key).
moment),s.confirmed);return[Rn(s)??"",r,...St.map(o=>i[o]??"")]}),n=[["day","moment",...St],...t];return jr+n.map(s=>`${s.
map(ih).join(",")}
`).join("")}var Or=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Tn({after:e,among:t,...n},s){return et({items:[
n],ids:[n.id]},{[n.id]:s})[n.id]}var th=e=>Ce(e).exercise==="check-in";function nh({key:e,response:t,done:n,confirmed:s,
at:r},i){let o=s&&ft(s,t),{exercise:a,moment:l}=Ce(e);return{exercise:a,moment:l,title:i?.title??"",at:r,done:n,confirmed:s&&
!o?jo(s,i):!!s,answers:jo(t,i)}}function jo(e,t){let n=new Map(t?.items.map(s=>[s.id,s]));return Object.entries(e).filter(
([,s])=>s!==null).map(([s,r])=>{let i=n.get(s),o={item:s,question:i?X(i.ask,e):"",answer:r},a=i?.cards&&sh(i,r);return a?
{...o,"in-words":a}:o})}function sh(e,t){try{return tt(e,Tn(e,t))}catch{return null}}function rh(e){return Qe(e.replace(
zf," ")).replace(Zf,"").replace(eh,"$1$2'")}var ih=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;function fn(e){let t="";for(let n of e)t+=String.fromCharCode(n);return btoa(t)}var $t=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(
0));function hn(e,t,n){let s=typeof n=="string"?new TextEncoder().encode(n):n;return{name:e,type:t,data:fn(s)}}var To={null:null,true:!0,false:!1},oh=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,ah={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},ch=/[ !#-[\]-\uffff]*/y,lh=/null|true|false|-?Infinity|NaN/y,fh=/[0-9a-fA-F]{4}/y,hh=/[ \t\n\r]*/y,Nn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function No(e){let t=0,n=(u=t)=>{throw new Nn(e.slice(0,u).split(`
`).length)},s=u=>{u.lastIndex=t;let[g]=u.exec(e)??[null];return t+=g?.length??0,g},r=()=>s(hh),i=u=>{e[t]!==u&&n(),t++};
function o(){let u=e[t];if(u==='"')return a();if(u==="{")return f();if(u==="[")return h();let g=s(lh);if(g!==null&&g in To)
return To[g];let I=g?Number.NaN:s(oh);return I===null&&n(),Number.isFinite(+I)||n(0),+I}function a(){t++;let u="";for(;u+=
s(ch),e[t]!=='"';){e[t]!=="\\"&&n();let g=e[t+1];t+=2,g==="u"?u+=String.fromCharCode(Number.parseInt(s(fh)??n(),16)):u+=
ah[g]??n(t-2)}return t++,u}function l(u,g){let I=[];if(t++,r(),e[t]!==u)for(;I.push(g()),r(),e[t]!==u;){let C=t;i(","),r(),
e[t]===u&&n(C)}return t++,I}let h=()=>l("]",o),f=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let u=a();return r(),
i(":"),r(),[u,o()]}));r();let A=o();return r(),t<e.length&&n(),A}var Dt=class extends he{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Vo(t)}},
Ge=(e,t={})=>({code:e,values:t}),Vo=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];function Yo(e,t){let n=uh(
e.startsWith(jr)?e.slice(1):e),s=gh(n);if(s.length)throw new Dt(...s);let r=[];return{entries:n.map((o,a)=>{let l=Or(o.exercise,
t),h=a+1;l||r.push(Ge("journal-import-unknown-exercise",{n:h,exercise:o.exercise}));let f=C=>{let{response:w,misfits:S}=dh(
h,l,C);return r.push(...S),w},A=f(o.answers),{confirmed:u,done:g,at:I}=o;return{key:Rr(o),response:A,done:g,confirmed:Array.
isArray(u)?f(u):u?A:null,at:I}}),notes:Vo(r)}}var Rr=({exercise:e,moment:t})=>`${e}@${t}`;function uh(e){let t=Ah(e),{format:n,
version:s,entries:r}=Mr(t)?t:{};if(n!=="ajar-journal"||!(Number.isInteger(s)||typeof s=="boolean"))throw new Dt(Ge("jour\
nal-import-other-file"));if(s>Ur)throw new Dt(Ge("journal-import-newer"));if(!Array.isArray(r))throw new Dt(Ge("journal-\
import-other-file"));let i=r.flatMap((o,a)=>ph(o,a+1));if(i.length)throw new Dt(...i);return r.map(o=>({...$o,...o}))}function Ah(e){
try{return No(e)}catch(t){throw t instanceof Nn||t instanceof RangeError?new Dt(Ge("journal-import-not-json",{line:t.line??
1})):t}}var $o={moment:"",at:"",done:!1,confirmed:!1},Mr=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),js=e=>typeof e==
"string",Ho={exercise:js,moment:js,at:e=>js(e)&&(e===""||Qr(e)),done:e=>typeof e=="boolean"};function ph(e,t){if(!Mr(e))
return[Ge("journal-import-other-file")];let n={...$o,...e},s=Object.keys(Ho).filter(r=>!Ho[r](n[r]));if(typeof n.confirmed!=
"boolean"){let r=Lo(n.confirmed,"confirmed");r.length&&s.push("confirmed",...r)}return s.push(...Lo(n.answers,"answers")),
s.map(r=>Ge("journal-import-incomplete",{n:t,name:r}))}function Lo(e,t){return Array.isArray(e)?e.flatMap(n=>Mr(n)?js(n.
item)?[]:["item"]:[t]):[t]}function gh(e){let t=new Set;return e.flatMap((n,s)=>{let r=s+1,i=t.has(Rr(n))?[Ge("journal-i\
mport-twice",{n:r,exercise:n.exercise})]:[];t.add(Rr(n));let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Ih(a.
map(({item:l})=>l)):[]);return[...i,...o.map(a=>Ge("journal-import-answer-twice",{n:r,item:a}))]})}var Ih=e=>{let t=new Map;
for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].filter(([,n])=>n>1).map(([n])=>n)};function dh(e,t,n){let s=Object.
fromEntries(n.map(({item:f,answer:A=null})=>[f,A]));if(!t)return{response:s,misfits:[]};let r=new Map(t.items.map(f=>[f.
id,f])),i=f=>!r.has(f)&&t.ids.includes(f),o=Object.entries(s),a=Object.fromEntries(o.filter(([f])=>i(f))),l=Object.fromEntries(
o.filter(([f])=>!i(f))),h=wh(e,t,r,l);return{response:h.length?s:{...et(t,l),...a},misfits:h}}function wh(e,t,n,s){let r={},
i=[];for(let[a,l]of Object.entries(s)){if(!n.has(a)){let{title:h}=t;i.push(Ge("journal-import-unknown-question",{n:e,exercise:h,
item:a}));continue}try{r[a]=Tn(n.get(a),l)}catch(h){if(!(h instanceof be))throw h;let f=Ge(h.code,h.values);i.push(Ge("j\
ournal-import-misfit",{n:e,item:a,why:f}))}}if(i.length)return i;let o=et(t,r);return Object.keys(r).filter(a=>!ft(o[a],
r[a])).map(a=>Ge("journal-import-not-asked",{n:e,item:a}))}function Vn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(s=>Vn(e[s],t[s]))}var mh=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,nt,Hn,ht,Ln,un,Os,Rs=class{constructor(t=Date.now){K(this,un);K(this,nt,new Map);K(
this,Hn,[]);K(this,ht,null);K(this,Ln);L(this,Ln,t)}get(t){return p(this,nt).get(t)}isDraft(t){let n=p(this,nt).get(t);return n!==
void 0&&!n.done}keys(){return[...p(this,nt).keys()]}entries(){return[...p(this,nt).values()]}put(t,n,s){let r=s?n:p(this,
nt).get(t)?.confirmed??null;this.place({key:t,response:n,done:s,confirmed:r,at:mh(p(this,Ln).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}p(this,nt).set(t.key,t),y(this,un,Os).call(this,[t.key])}remove(t){p(this,nt).
delete(t)&&y(this,un,Os).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(p(
this,ht)){t();return}L(this,ht,new Set);try{t()}finally{let n=[...p(this,ht)];L(this,ht,null),n.length&&y(this,un,Os).call(
this,n)}}listen(t){p(this,Hn).push(t)}};nt=new WeakMap,Hn=new WeakMap,ht=new WeakMap,Ln=new WeakMap,un=new WeakSet,Os=function(t){
if(p(this,ht)){for(let n of t)p(this,ht).add(n);return}for(let n of p(this,Hn))n(t)};var Ch=["button","input","select","summary","textarea"],yh=["input","select","textarea"];function c(e,t={},...n){let s=document.
createElement(e);for(let[r,i]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),i):i===!0?s.setAttribute(
r,""):i!==!1&&i!=null&&s.setAttribute(r,i);return Ch.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),yh.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function An(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,i]of Object.entries(t))s.setAttribute(r,i);return s.append(...n),
s}var Tr=["plan","needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement",
"trial-review","finding-help"],Eh={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial\
-agreement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Bh="\\n-\\r\\x1c-\\\
x1e\\x85\\u2028\\u2029",kh=new RegExp(`\\r\\n|[${Bh}]`),Ko=/\d[\d -]*\d/,Qh=["crisis","violence","worried"],bh=new Intl.
DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});function Jo(e,t){let n=new Map(e.map(A=>[A.key,A])),s=A=>{let{
response:u}=n.get(`${A}@`)??{},g=Object.keys(u??{}).length?t.exercises[A]:null;return g?Sh(g,u):null},[r,i,o,a]=Tr.map(s),
l=r?vs([n.get("plan@")],t):"",h=["day","helper","badly",...l?[]:["if","then"]],f={goal:r?r.fields("goal"):[],sentence:l?
[r.sentence(l)]:[],plan:r?r.fields(...h):[],message:s("reframing")?.message()??[],more:Object.entries(Eh).flatMap(([A,u])=>(u.
length?s(A)?.fields(...u):s(A)?.pile("goals","both"))??[]),needs:i?[i.section("needs","this-week")]:[],support:o?[o.section(
"listens","practical","trained")]:[],ladder:a?[a.ladder()]:[]};for(let[A,u]of Object.entries(f))f[A]=u.filter(g=>g.lines?.
length||g.fields?.length||g.rungs?.length);if(!Object.values(f).some(A=>A.length))throw new he("journal-no-plan");return{
...f,title:t.exercises.plan.title}}function Wo(e,{help:t,paper:n}){let s=t.find(i=>i.code===e);if(!s)return[n["numbers-e\
lsewhere"]];let r=i=>s.lines.filter(o=>o.topic===i).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.startsWith("tel:")&&
Ko.test(o)).map(({say:o})=>Ko.exec(o)[0])[0];return[...new Set([s.emergency,...Qh.map(r).filter(Boolean)])]}var Ms=e=>e.
flatMap(t=>t.split(kh)).map(Qe).filter(Boolean);function Sh({title:e,items:t,reflection:n,rules:s=[]},r){let i=u=>{try{return Tn(
u,r[u.id])}catch{return null}},o=u=>{let g=i(u),I=u.kind==="date"&&Lt(g);return Ms(I?[bh.format(new Date(`${I}T00:00Z`))]:
tt(u,g))},a=(...u)=>t.filter(({id:g})=>u.includes(g)).map(g=>({id:g.id,heading:g.said,lines:o(g)})).filter(g=>g.lines.length),
l=(...u)=>({heading:e,fields:a(...u)});function h(u,g){let I=t.find(H=>H.id===u&&H.kind==="sort"),C=I?.piles.find(H=>H.id===
g)?.text,w=C&&i(I);if(!w)return[];let S=I.cards.filter(H=>w[H.id]===g).map(({text:H})=>H);return[{id:g,heading:C,lines:Ms(
S)}]}function f(){let u={items:t,rules:s.filter(I=>I.message),reflection:n};if(!u.rules.length)return[];let g=Object.fromEntries(
t.map(I=>[I.id,i(I)]));return an(u,g).filter(({said:I})=>I.length).map(({heading:I,said:C})=>({id:"message",heading:I,lines:Ms(
C)}))}function A(){let u=s.find(w=>w.ladder)?.ladder;if(!u)return{...l("goal"),rungs:[]};let g=w=>t.find(({id:S})=>S===w),
I=[u.today,u.later].map(g).filter(Boolean),C=u.rungs.filter(w=>g(w.item)).map(w=>({heading:g(w.item).said,lines:o(g(w.item)),
marks:I.filter(S=>i(S)?.chosen.includes(w.card)).map(S=>S.said)})).filter(w=>w.lines.length||w.marks.length);return{...l(
"goal"),rungs:C}}return{fields:a,section:l,pile:h,message:f,ladder:A,sentence:u=>({heading:n["in-one"],lines:Ms([u])})}}
function Xo(e,{paper:t="us-letter",numbers:n=[],heading:s=""}){let{documentElement:r,title:i}=document,o=Dh(e,t,n,s);document.
body.append(o),r.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,l=()=>{a.abort(),o.remove(),
r.classList.remove("ajar-printing"),document.title=i};window.print();for(let h of["pointerdown","keydown","pagehide"])addEventListener(
h,l,{capture:!0,signal:a.signal})}function Dh({title:e,goal:t,sentence:n,plan:s,message:r,more:i,needs:o,support:a,ladder:l},h,f,A){
let u=[c("h1",{},e),...t.map(I=>Po("ajar-plan-goal",I)),...n.map(I=>Po("ajar-plan-hero",I)),Gr(s,"h2"),...r.map(I=>Gs(I,
pn(I.lines))),i.length?c("section",{},Gr(i,"h2")):"",...o.map(I=>Gs(I,Uh(I))),...a.map(I=>Gs(I,[Gr(I.fields,"h3")])),...l.
map(I=>Gs(I,jh(I),Fh(I))),f.length?c("h2",{class:"ajar-plan-quiet"},A):null,f.length?c("p",{class:"ajar-plan-numbers"},f.
join(" · ")):null],g=I=>c("div",{class:`ajar-plan-${I}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${h}`,
"data-tight":i.length>2},g("head"),c("div",{class:"ajar-plan-body"},c("div",{},...u)),g("foot"))}var Ts=({lines:e})=>[...e.
join("")].length,vh=e=>Ts(e)<160?"large":Ts(e)<500?"middle":"usual",Po=(e,t)=>c("div",{class:e,"data-size":vh(t)},...Nr(
t,"h2")),xh=e=>Ts(e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),pn=e=>e.map(t=>c("p",{dir:"auto"},t)),
qo=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"auto"},t)))]:pn(e),Nr=({heading:e,lines:t},n,s=pn)=>[c(n,{},e),...s(
t)];function Gr(e,t){let n=e.every(xh)?"ajar-plan-beside":"",s=t==="h3"?qo:pn;return c("div",{class:n},...e.map(r=>c("di\
v",{},...Nr(r,t,s))))}var Fh=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Ts(s),0)<900,Gs=({heading:e},t,n=!1)=>c("\
section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},e),...t),Uh=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(
s=>[...s].length<60)?c("ul",{class:"ajar-plan-pills"},...t.lines.map(s=>c("li",{dir:"auto"},s))):c("div",{},...Nr(t,"h3",
qo))),jh=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>pn(n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,
marks:r})=>c("li",{"data-here":r.length>0},c("h3",{},n),c("div",{},...pn(s),r.length?c("p",{},c("b",{},r.join(" · "))):
null))))];function vt(e,t,n=t["keep-failed"]){let{code:s,values:r={},notices:i}=ys(e);if(i)return i.map(a=>vt(a,t,n)).join(`
`);if(!Object.hasOwn(t,s??""))return n;let o=Object.entries(r).map(([a,l])=>[a,l?.code?vt(l,t,n):l]);return X(t[s],Object.
fromEntries(o))}var Ft="home",$n="help@",_o="plan",zo="until ",Yr=e=>`${zo}${kt(e)}`;function Hs(e,t,n){let{exercise:s,moment:r}=Ce(t.key),
i=r?`${r}, ${n}`:n,o=`${s}@${i}`;for(let a=2;e.get(o);a++)o=`${s}@${i} (${a})`;e.place({...t,key:o})}var xe,xt,Ve,Kt,Pt,
Kn,Pn,Jn,gn,Wn,re,Hr,Zo,Yn,ea,Lr,ta,na,Ns,sa,ra,ia,Vr,Ls=class{constructor({journal:t,data:n,words:s,send:r,today:i,notice:o,
print:a}){K(this,re);K(this,xe);K(this,xt);K(this,Ve);K(this,Kt);K(this,Pt);K(this,Kn);K(this,Pn);K(this,Jn);K(this,gn,Promise.
resolve());K(this,Wn,{calendar:t=>y(this,re,Hr).call(this,t),"calendar-line":t=>y(this,re,Hr).call(this,t,vs(t,p(this,xt))),
everything:t=>hn("notes.json","application/json",Mo(t,p(this,xt))),"check-ins":t=>hn("numbers.csv","text/csv",Go(t))});L(
this,xe,t),L(this,xt,n),L(this,Ve,s),L(this,Kt,r),L(this,Pt,i),L(this,Kn,o),L(this,Pn,a),L(this,Jn,new Map(n.sections.flatMap(
l=>l.keys.map(h=>[h,l]))))}state(){let t=y(this,re,Yn).call(this),n=y(this,re,sa).call(this,t);return{welcome:y(this,re,
ra).call(this,t,n),section:n?.id??"",due:y(this,re,ia).call(this,t),plan:y(this,re,Vr).call(this,`${_o}@`),earlier:t.map(
({key:s})=>({key:s,...Ce(s)})).filter(({exercise:s,moment:r})=>s===_o&&r).map(({key:s,moment:r})=>({title:r,plan:y(this,
re,Vr).call(this,s)})),something:t.length>0,danger:y(this,re,ea).call(this)}}receive(t){let{take:n,paper:s,country:r=""}=t;
if(n==="plan"&&["us-letter","a4"].includes(s))y(this,re,Ns).call(this,()=>p(this,Pn).call(this,y(this,re,Yn).call(this),
{paper:s,country:r}));else if(Object.hasOwn(p(this,Wn),n??""))y(this,re,Ns).call(this,async()=>p(this,Kt).call(this,{file:await p(
this,Wn)[n](y(this,re,Yn).call(this))}));else if(typeof t.country=="string")p(this,xe).put($n,{country:r},!0);else if(typeof t.
import=="string")y(this,re,Ns).call(this,()=>y(this,re,ta).call(this,t.import));else if(t.restart===!0)y(this,re,Zo).call(
this);else return!1;return!0}settled(){return p(this,gn)}};xe=new WeakMap,xt=new WeakMap,Ve=new WeakMap,Kt=new WeakMap,Pt=
new WeakMap,Kn=new WeakMap,Pn=new WeakMap,Jn=new WeakMap,gn=new WeakMap,Wn=new WeakMap,re=new WeakSet,Hr=async function(t,n=""){
let s=await go(t,p(this,Ve),p(this,Pt).call(this),n);return hn(po,"text/calendar",s)},Zo=function(){p(this,xe).batch(()=>{
for(let t of y(this,re,Yn).call(this))Ce(t.key).moment.includes(zo)||(Hs(p(this,xe),t,Yr(p(this,Pt).call(this))),p(this,
xe).remove(t.key))})},Yn=function(){return p(this,xe).entries().filter(({key:t})=>t!==$n)},ea=function(){for(let t of Tr){
let n=y(this,re,Lr).call(this,`${t}@`);if(n)return n}return null},Lr=function(t){let n=p(this,xe).get(t);return n?p(this,
Kn).call(this,Ce(t).exercise,n.response):null},ta=function(t){let{entries:n,notes:s}=Yo(t,p(this,xt));p(this,xe).batch(()=>{
for(let i of n)y(this,re,na).call(this,i)});let r=X(p(this,Ve)["home-brought"],{n:n.length});p(this,Kt).call(this,{said:[
r,...s.map(i=>vt(i,p(this,Ve)))].join(`
`)})},na=function(t){let n=p(this,xe).get(t.key);n?Vn([n.response,n.confirmed],[t.response,t.confirmed])||Hs(p(this,xe),
t,p(this,Ve)["home-brought-moment"]):p(this,xe).place(t)},Ns=function(t){L(this,gn,p(this,gn).then(t).catch(n=>{p(this,Kt).
call(this,{said:vt(n,p(this,Ve),p(this,Ve)["home-failed"])})}))},sa=function(t){let n=t.reduce((s,r)=>s&&s.at>=r.at?s:r,
null);return n?p(this,Jn).get(n.key):void 0},ra=function(t,n){let s=p(this,Ve);return t.length?n?X(s["home-stopped"],{title:n.
title}):s["home-welcome"]:s["home-empty"]},ia=function(t){let n=p(this,Ve),s=p(this,Pt).call(this),r={"plan@":n["home-pl\
an-starts"],"finding-help@":n["home-find-help"],"support@":n["home-stock"]},i=bs(t,s).map(({day:a,entry:l})=>X(r[l.key]??
n["home-review"],{day:kt(a)})),o=Ss(t,s);return o&&o.day<=s?i.push(n["home-check-in-now"]):o&&i.push(X(n["home-check-in"],
{day:kt(o.day)})),i},Vr=function(t){let n=p(this,xe).get(t),s=p(this,xt).exercises[Ce(t).exercise];return!n?.confirmed||
!s||!on(s,n.confirmed)?[]:an(s,n.confirmed,{plain:!!y(this,re,Lr).call(this,t)}).filter(({said:r})=>r.length).map(({heading:r,
said:i})=>({heading:r,said:i,words:[]}))};var Oh=2e4;function oa(e,{oninput:t,...n}){let s=c("textarea",{maxlength:Oh,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let i=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+i}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function aa(e,t,{words:n,group:s,change:r,remarks:i}){let{opener:o,
long:a,remark:l}=e,h=o?c("b",{id:`${s}-opener`},o):c("span",{},n["own-words"]),f=oa(t??"",{rows:a?8:2,oninput:()=>r(f.value.
trim()?f.value:null),...o&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),A=c("label",{class:"ajar-w\
ords ajar-write"},h,f);return l&&i?c("div",{},A,i(f,e)):A}function ca(e,t,{words:n,change:s}){let r=c("div",{}),i=()=>[...r.
querySelectorAll("textarea")],o=()=>{let C=i().map(w=>w.value).filter(w=>w.trim());s(C.length?C:null)},a=()=>[...r.children].
forEach((C,w)=>{C.querySelector("label > span").textContent=X(n.line,{n:w+1}),C.querySelector("button").setAttribute("ar\
ia-label",X(n["remove-line"],{n:w+1}))}),l=()=>{g(""),i().at(-1).focus()},h=c("button",{type:"button",class:"ajar-link",
onclick:l},n["add-line"]),f=()=>{a(),h.hidden=r.children.length>=e.most},A=C=>{let w=i()[i().indexOf(C)+1];w?w.focus():C.
value.trim()&&!h.hidden&&l()},u=C=>{let w=oa(C,{rows:1,enterkeyhint:"next",oninput:()=>{w.value.includes(`
`)&&(w.value=w.value.replace(/\s*\n\s*/g," ")),o()},onbeforeinput:S=>{["insertLineBreak","insertParagraph"].includes(S.inputType)&&
(S.preventDefault(),A(w))}});return w},g=C=>{let w=()=>{let H=S.nextElementSibling||S.previousElementSibling;S.remove(),
H||g(""),f(),o(),(H||r.firstElementChild).querySelector("textarea").focus()},S=c("div",{class:"ajar-line"},c("label",{class:"\
ajar-words ajar-write"},c("span",{}),u(C)),c("button",{type:"button",class:"ajar-remove",onclick:w},"×"));r.append(S),f()},
I=t||[];for(let C=0;C<Math.max(e.lines,I.length);C++)g(I[C]??"");return c("div",{class:"ajar-lines"},r,h)}function Xn(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function la(e,t,n){let{words:s,level:r=3,small:i=!1,folded:o=!1,brief:a=!1,beside:l=[]}=n,h={...Gh,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,A={...n.answers},u=0,g=null,I=0,C=n.
aside??0,w=t.why?c("p",{class:"ajar-why"},t.why):"",S=t.private?c("p",{class:"ajar-private"},t.private):"",H=!1,{example:Y}=t,
N=Y?c("details",{class:"ajar-example"},c("summary",{},s.example),c("p",{},Y)):"",U=c("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),k=c("div",{}),Q=c("div",{class:"ajar-body"}),D=c("section",{class:"ajar-form","aria-labelledb\
y":`${f}-title`},c(`h${r}`,{id:`${f}-title`},t.title),...i||o?[c("div",{class:"ajar-beside"},...l,w?Rh([w],s):""),S]:[w,
S],N,k,Q,U);D.addEventListener("keydown",F=>{F.key!=="Enter"||!(F.ctrlKey||F.metaKey)||!g||(F.preventDefault(),g.next.click())}),
e.replaceChildren(D);function G(){let F=t.items.filter(J=>Bt(J,A));if(a){let J=H?F.filter(te=>te.after).map(te=>[te]):[];
return[F.filter(te=>!te.after),...J]}return i&&t.together?[F]:F.map(J=>[J])}let T=F=>{U.replaceChildren(F)},d=Xn(s,T);function E(F,J){
U.replaceChildren(`${F} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{A=J,T(""),n.onChange(A),ue({focus:!0})}},
s["put-back"]))}function B(F,J){A={...A,[F.id]:J},Mh(Q),T(""),n.onChange(A),$()}function x(){j(!0),d.begin(),I=setTimeout(
V,8e3)}function V(){I&&(clearTimeout(I),I=0,j(!1),d.end())}function j(F){for(let J of g?.fieldsets??[])J.disabled=F}function $(){
if(!g)return;let{items:F,skip:J,where:te,next:fe,enough:M,whys:W}=g,ne=G().length;J.textContent=Z(F)?s["clear-and-skip"]:
s.skip,te.textContent=X(s["question-of"],{n:u+1,all:ne}),te.hidden=(i||a)&&ne===1,fe.textContent=u===ne-1?s.done:s.next,
M.hidden=!O(ne),W.hidden=!a||H||!Z(F)}function O(F){return(n.enough==="at once"||u>0)&&u<F-1&&Z(t.items)}function q(){I||
(x(),n.onDone(A))}let Z=F=>F.some(({id:J})=>A[J]!=null);function z(F,J=!0){if(I)return;let te=G();if(u+=F,u>=te.length){
u=te.length-1,q();return}ue({focus:J,again:F<0})}function _(F,J){let te=`${f}-${F.id}`,fe=c("legend",{id:`${te}-ask`},X(
F.ask,A)),M=F.hint?c("p",{class:"ajar-hint",id:`${te}-hint`},F.hint):null,W=[M,J.mark].filter(Boolean).map(({id:m})=>m),
ne=F.among?{...F,cards:sn(F,A)}:F,je=h[F.kind](ne,Ki(ne,A[F.id]),{words:s,level:r+1,group:te,change:m=>B(F,m),say:T,remarks:n.
remarks,isQuick:n.enough==="at once",...J}),Pe={class:`ajar-item ajar-${F.kind}`,tabindex:"-1","aria-describedby":W.join(
" ")||null};return c("fieldset",Pe,fe,M,je)}function ue({focus:F=!1,again:J=!1}={}){let te=G();u=Math.max(0,Math.min(u,te.
length-1));let fe=te[u],M=n.mark?.(fe),W=M?c("p",{class:"ajar-mark",id:`${f}-${fe[0].id}-mark`},M):null,ne=c("div",{class:"\
ajar-moves ajar-onward"}),je=u>0?()=>z(-1):null,Pe=fe.map(Ht=>_(Ht,{mark:W,again:J,moves:ne,back:je})),m=c("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(I)return;let Ht=A,xn=Z(fe);if(A={...A,...Object.fromEntries(fe.map(({id:ws})=>[
ws,null]))},n.onChange(A),!xn){z(1);return}ue({focus:!0}),E(s.cleared,Ht)}}),v=c("button",{type:"button",class:"ajar-nex\
t",onclick:()=>{I||(T(""),z(1))}}),P=c("p",{class:"ajar-where"}),ae=c("button",{type:"button",class:"ajar-link",onclick:()=>{
H=!0,z(1)}},s["add-why"]),se=c("button",{type:"button",class:"ajar-link",onclick:q},s.enough);g={items:fe,skip:m,where:P,
next:v,fieldsets:Pe,enough:se,whys:ae},k.replaceChildren();let we={type:"button",class:"ajar-back",onclick:je};ne.replaceChildren(
v,je?c("button",we,s.back):"",m);let Me=Pe.length===1;W&&Me&&Pe[0].lastElementChild.before(W),Q.replaceChildren(P,...W&&
!Me?[W]:[],...Pe,ne,...n.enough?[ae,se]:[]),$(),n.onMove?.(u),F&&(Pe[0].focus({preventScroll:!0}),P.scrollIntoView({block:"\
nearest"}))}function ke(F){if(k.replaceChildren(),!F||!n.help||C>F.kinds.length)return null;let J=()=>{C=F.kinds.length+
1,n.onAside?.(C),k.replaceChildren(),Q.querySelector("[tabindex]").focus()},{help:te,needs:fe}=n;return k.append(te.notice(
F,{level:r+1,aside:J,needs:fe})),k.querySelector("[tabindex]")}function de(F,{focus:J=!1,danger:te=null}={}){g=null;let fe=c(
`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);Q.replaceChildren(c("div",{class:"ajar-reflection"},fe,...F.flatMap(W=>qn(
W,r+2)),n.below?.()??null),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{u=0,ue({focus:!0,again:!0})}},
s.change),c("button",{type:"button",onclick:()=>{let W=A;A={},u=0,C=0,n.onAside?.(0),n.onStartOver(),ue({focus:!0}),E(s["\
started-over"],W)}},s["start-over"])));let M=ke(te);J&&(M??fe).focus()}function ye(F){let J=Q.contains(document.activeElement);
J&&g&&!I||(V(),A={...F.answers},F.done?de(F.reflection,{focus:J,danger:F.danger}):(u=F.at??Math.max(0,G().findIndex(te=>te.
some(({id:fe})=>A[fe]==null))),ue()))}let{done:Ue,reflection:R,danger:ee}=n;return ye({answers:A,at:n.at,done:Ue,reflection:R,
danger:ee}),{update:ye,release:V,say:F=>{V(),T(F)}}}var Rh=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function Mh(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var qn=({heading:e,said:t,words:n},s)=>[e?c(`h${s}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(r=>c(
"li",{},r))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(r=>c("p",{},r))].filter(Boolean),Gh={ruler(e,t,{group:n,
change:s}){let r=Array.from({length:11},(i,o)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:o,checked:t===
o,onchange:()=>s(o),"aria-describedby":o===0?`${n}-low`:o===10?`${n}-high`:null}),c("span",{},`${o}`)));return c("div",{
class:"ajar-scale"},c("div",{class:"ajar-numbers"},...r),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},
"0"),` ${e.low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:i}){
let{chosen:o,own:a}=t||{chosen:[],own:""},l=()=>r(o.length||a.trim()?{chosen:[...o],own:a}:null),h=e.many?"checkbox":"ra\
dio",f=e.cards.map(u=>c("input",{type:h,name:s,value:u.id,checked:o.includes(u.id),onchange:g=>{e.many?o=o.filter(I=>I!==
u.id).concat(g.target.checked?u.id:[]):(o=[u.id],a="",A&&(A.value="")),l()}})),A=e.own?c("input",{type:"text",value:a,maxlength:500,
oninput:u=>{a=u.target.value,!e.many&&a.trim()&&(o=[],f.forEach(g=>{g.checked=!1})),l()}}):null;return c("div",{class:"a\
jar-cards"},c("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((u,g)=>c("label",{class:"ajar\
-card"},f[g],c("span",{},u.text))),A?c("label",{class:"ajar-own"},c("span",{},e.own),A):null,A&&e.remark&&i?i(A,e):null)},
text:aa,list:ca,date(e,t,{words:n,change:s,say:r}){let i=rn(new Date);return c("label",{class:"ajar-words"},c("span",{},
n["pick-date"]),c("input",{type:"date",value:t??"",oninput:({target:o})=>{s(o.value||null),o.value>="1000"&&o.value<i&&r(
n["day-past"])}}))}};var $r=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function fa(e,t,{words:n,level:s,change:r,say:i,again:o,
moves:a,back:l,isQuick:h}){let f={...t},{cards:A,piles:u}=e,g=U=>u.find(k=>k.id===U).text,I=c("div",{class:"ajar-one"});
function C(U,k){f={...f,[U.id]:k},k||delete f[U.id],r(Object.keys(f).length?f:null),k&&i(X(n.moved,{card:Vt(U.text),pile:g(
k)}))}function w(U,{focus:k=!0,back:Q=U?()=>w(U-1):l,onward:D=()=>H(U+1)}={}){let G=A[U],T=X(n["card-of"],{n:U+1,all:A.length}),
d=c("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},c("p",{class:"ajar-where"},T),c("p",{},G.text)),
E=B=>{C(G,B),D()};a.hidden=!0,I.replaceChildren(d,c("div",{class:"ajar-one-piles"},...u.map(({id:B,text:x})=>$r(x,()=>E(
B),{"aria-pressed":`${f[G.id]===B}`}))),c("div",{class:"ajar-one-also"},Q?S(n.back,()=>Q()):c("span",{}),S(n["card-out"],
()=>E("")),h?c("span",{}):S(n["card-enough"],()=>Y()))),k&&d.focus({preventScroll:!0})}let S=(U,k)=>$r(U,k,{class:"ajar-\
link"}),H=U=>U<A.length?w(U):Y();function Y({focus:U=!0}={}){let k=c(`h${s}`,{tabindex:"-1"},n["cards-all"]),Q=(D,G)=>{let T=A.
filter(B=>(f[B.id]??"")===G),d=B=>w(A.indexOf(B),{back:Y,onward:Y}),E=T.map(B=>c("li",{},$r(B.text,()=>d(B))));return E.
length?[c(`h${s+1}`,{},D),c("ul",{},...E)]:[]};I.replaceChildren(k,c("p",{class:"ajar-hint"},n["cards-all-how"]),...u.flatMap(
({id:D,text:G})=>Q(G,D)),...Q(n["cards-out"],"")),a.hidden=!1,U&&(k.focus({preventScroll:!0}),I.scrollIntoView({block:"n\
earest"}))}let N=A.map(U=>!!f[U.id]).lastIndexOf(!0)+1;return N===A.length||o&&N?Y({focus:!1}):w(N,{focus:!1}),I}function ha({title:e,close:t,bar:n,parts:s}){let r=()=>{o.close?o.close():o.remove()},i=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=c("dialog",{class:"ajar ajar-help","aria-labelledby":i.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),r())}},n,i,...s,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:r},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),i.focus()}var ua=["emergency","crisis","violence","agency","worried","child"],Th=["crisis","violence"],ga='a[href$="#Help-lines"]',
Te=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Aa(){for(let e of Te().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Te().listeners.delete(e),e.shown||(e.shown=t)}}function Nh(e,{zone:t="",
languages:n=[]}){let s=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(s));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let i=e.find(a=>a.home);return i?i.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:l})=>l===a))??""}function Ia(e,t,n){let s=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=s.flatMap(h=>cn(h,o)),l=lo(a,o);if(l)return{...l,
kinds:[...new Set(a.map(({kind:h})=>h))].sort()}}let r=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),i=Object.values(
n)[0]?.["rulers-at-zero"];return i&&r.length===3&&r.every(({id:o})=>t[o]===0)?{...i,kinds:[]}:null}var Kr=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Pr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
pa=e=>`tel:${e.match(/\d+/)[0]}`;function da({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(Te().countries=
t);let r=()=>Te().countries,i=()=>Te().chosen||Nh(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>r().find(Q=>Q.code===i());function a(Q){Te().chosen=Q,Aa();for(let{element:D,draw:G}of Te().
listeners)G(D)}function l(Q,D){return D(Q),Te().listeners.add({element:Q,draw:D,shown:!1}),queueMicrotask(Aa),Q}let h=Q=>l(
c("div",{}),D=>D.replaceChildren(...Q())),f=()=>{let Q=[...r(),{code:"-",country:e["help-elsewhere"]}],D=c("select",{onchange:()=>{
a(D.value),s(D.value)}},...Q.map(G=>c("option",{value:G.code},G.country)));return l(D,()=>{D.value=o()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),D)},A=({say:Q,to:D},G)=>{if(/^(tel|sms):/.test(D))return c("a",
{class:G?"ajar-reach":"ajar-reach ajar-first",href:D},c("span",{},...Pr(Q)));let T=c("span",{},Q),d=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":X(e["help-copy-what"],{address:D}),onclick:async()=>{await Hh(D,T)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},T," ",d)},u=Q=>c("li",{},c("p",{class:"ajar-for"},Q.
for_what),c("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...Q.reach.map(A))),g=({emergency:Q,note:D})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),D?c("\
p",{class:"ajar-hint"},D):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:pa(Q)},X(e["help-call"],{number:Q})))),
I=Q=>h(()=>{let D=o();if(!D)return[c("p",{},e["help-elsewhere-how"])];let G=Q.flatMap(T=>T==="emergency"?g(D):Kr(D,[T]).
map(u));return[c("ul",{class:"ajar-help-lines"},...G)]});function C(){ha({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},f(),Jr({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),I(ua),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:Q,text:D,now:G,lines:T,kinds:d,
countries:E},{level:B,aside:x,needs:V}){return E&&!k()&&(Te().countries=E),c("section",{class:"ajar-danger"},c(`h${B}`,{
tabindex:"-1"},Q),c("p",{},D),d.length?null:V?.()??null,f(),I(T),c("ul",{class:"ajar-todo"},...G.map(j=>c("li",{},j))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let S=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:C},e["help-get"]);function H({emergency:Q,...D}){let T=Th.map(E=>Kr(
D,[E])[0]?.reach??[]).flatMap(E=>["tel:","sms:"].map(B=>E.find(({to:x})=>x.startsWith(B))));return[{say:X(e["help-call"],
{number:Q}),to:pa(Q)},...T.filter(Boolean)]}let Y=(Q=`${e["help-line"]} `)=>h(()=>{let D=o(),G=(D?H(D):[]).flatMap(({say:E,
to:B},x)=>[x?" · ":"",c("a",{href:B},...Pr(E))]),T=c("button",{type:"button",class:"ajar-link",onclick:C},e["help-get"]),
d=c("span",{class:"ajar-off-paper"},G.length?" · ":"",T);return[c("p",{class:"ajar-help-line"},Q,...G,d)]});function N(Q){
if(!k())return;let[D]=[...Q.querySelectorAll(ga)].reverse();D?.closest("p, ul").after(Y(""));for(let G of Q.querySelectorAll(
"details"))G.open=G.querySelector("summary").textContent===o()?.country}let U=()=>h(()=>{let Q=o();return Q?[c("p",{},c(
"b",{},`${e["help-title"]}, ${Q.country}`)),c("p",{},`${e["help-danger"]} ${X(e["help-call"],{number:Q.emergency})}`),c(
"ul",{},...Kr(Q,ua).map(({for_what:D,name:G,reach:T,hours:d})=>c("li",{},...Pr(`${D}: ${G}. ${T.map(({say:E})=>E).join("\
 · ")}. ${d}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),k=()=>r().length>0;return{open:C,notice:w,button:S,line:Y,addNumbers:N,
text:U,choose:a,code:i,isKnown:k}}var Jr=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function wa(e){if(Te().open){Te().open=e;return}Te().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ga)&&(t.preventDefault(),t.stopPropagation(),Te().open())},{capture:!0})}async function Hh(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Vs(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ma="about:blank";function Wr(e){ma=e}function Xr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ma)}function Ca(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Xr()))},{capture:!0})}function ya(e,t,{words:n,group:s,change:r,say:i}){let o={...t},a={},l=e.piles.map(g=>(a[g.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:I=>{I.preventDefault(),I.currentTarget.classList.add("ajar-over")},ondragleave:I=>I.currentTarget.
classList.remove("ajar-over"),ondrop:I=>{I.preventDefault(),I.currentTarget.classList.remove("ajar-over");let C=A[I.dataTransfer.
getData("text/plain")]?.[g.id];C&&!C.matches(":disabled")&&(C.checked=!0,f(C.dataset.card,g))}},a[g.id]))),h=()=>e.piles.
forEach(g=>{a[g.id].textContent=X(n["pile-count"],{pile:g.text,n:Object.values(o).filter(I=>I===g.id).length})}),f=(g,I)=>{
o[g]=I.id,h(),r({...o}),i(X(n.moved,{card:Vt(e.cards.find(C=>C.id===g).text),pile:I.text}))},A={},u=e.cards.map(g=>{A[g.
id]={};let I=`${s}-${g.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:C=>C.dataTransfer.setData(
"text/plain",g.id)},c("legend",{},g.text),c("div",{class:"ajar-into"},...e.piles.map(C=>{let w=c("input",{type:"radio",name:I,
value:C.id,"data-card":g.id,checked:o[g.id]===C.id,onchange:()=>f(g.id,C)});return A[g.id][C.id]=w,c("label",{},w,c("spa\
n",{},C.text))})))});return h(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...l),...u)}var Ea=e=>e;function Ba(e){Ea=e}function In(e,t){e.innerHTML=Ea(t)}var _r=["open","closed","half-open"],Lh=2,Vh=90,Yh=31,$h=2147483647,zr=3,Ys="none",ka=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Kh=/[“”„«»"' \t\n]/g,Qa=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ph=["i","im","id","ill","ive","its","we",
"were","well"],Jh=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Wh=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
qr=new WeakMap;function Xh(e,t){let n=Sa(t),{sentences:s,forms:r,at:i}=zh(e,n);if(i<0||r[i].name===Ys)return{kind:"",reason:"",
notes:[],remarks:[]};let o=su(nu({sentences:s,forms:r,at:i},n),n.learned),{name:a,start:l,end:h}=r[i],f=ru(o,a,Zr(e,s[i],
l,h),t),A=iu(e,s,n),g=[o==="open"&&A.some(I=>I.name!=="two-at-once")?"":f,...A.map(I=>I.remark)].filter(Boolean);return{
kind:o,reason:f,notes:A,remarks:g.slice(0,Lh)}}function qh(e,t){let n=Sa(t),s=t["about-statements"],r=xa(hu(e)),i=Object.entries(n.blame).map(([C,w])=>({name:C,places:r.
flatMap(S=>ou(C,w,S,n))})),o=new Set(i.flatMap(({places:C})=>C.map(({sentence:w})=>w))),a=[],l="";for(let{name:C,places:[
w]}of i){if(!w)continue;let S=au(e,w,n.quotedTo[C]);a.length||(l=cu(C,e,w,n)),a.push({name:C,words:S,remark:X(s.blame[C].
say,{words:S})})}let h=a.map(C=>C.name),f=r.filter(C=>!o.has(C)),A=Object.keys(n.parts).filter(C=>(C==="seen"?f:r).some(
({line:w})=>ut(n.parts[C],w))),u=A.map(C=>s.parts[C]).join(", "),g=A.length?X(s.mirror,{parts:u}):"",I=[g,a.length?`${a[0].
remark} ${l}`:""].filter(Boolean);return{parts:A,mirror:g,blame:h,notes:a,rewording:l,remarks:I}}function ba({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(i=>cn(n,i).length)?[]:e==="question"?Xh(n,s.coach).remarks:qh(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Sa(e){return qr.has(e)||qr.set(e,_h(e)),qr.get(e)}function _h(e){let t=Es(
e.lists),n=a=>Object.fromEntries(Object.entries(a).map(([l,h])=>[l,lt(h,t)])),{limit:s,unit:r,forms:i,weights:o}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:lt(e.echoes,t),stated:lt(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:i,weights:_r.map(a=>jn(o[a]))},passes:lt(e.passes,t),quotes:lt(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function ut(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function zh(e,t){let n=xa(e),s=n.map(h=>Zh(h,t)),r=h=>n.map((f,A)=>A).filter(h),i=r(h=>n[h].
mark==="?"),o=i.filter(h=>Da(n[h])>=zr),a=r(h=>!["none","echo","short"].includes(s[h].name)),[l]=[o,i,a].filter(h=>h.length).
map(h=>h.at(-1));return{sentences:n,forms:s,at:l??n.length-1}}var $s=e=>e.trim().split(" ").slice(0,-1),Da=({line:e})=>$s(
e).length-1;function Zh({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:i,stated:o}){for(let[f,A]of Object.entries(
n)){let u=ut(A,e);if(u)return{name:f,start:u[0],end:u[1]}}let a=Object.entries(s).map(([f,A])=>({name:f,place:ut(A,e)})).
filter(({place:f})=>f).map(({name:f,place:[A,u]})=>({name:f,start:A,end:u}));if(a.length){let f=a.reduce((A,u)=>u.start<
A.start?u:A);return["what","how","why","when"].includes(f.name)?(o.lastIndex=f.start,t!=="?"&&o.test(e)?{...f,name:Ys}:e.
slice(2,f.start).split(" ").filter(Boolean).some(g=>!r.has(g))?{...f,name:`${f.name}-mid`}:f):f.name!=="wonder"&&t!=="?"?
{...f,name:Ys}:f}let l=va($s(e).slice(1),r).length>zr?"echo":"short";return{name:t==="?"&&ut(i,e)?l:Ys,start:2,end:e.length}}
function va(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function eu({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:i}=e[n],o=va($s(r).slice(1),s),a=$s(r.slice(t[n].start)),l=["what","how","why","tell","half-open"],h=t.filter(
({name:f},A)=>A!==n&&(e[A].mark==="?"||l.includes(f)));return[...o,...[2,3].map(f=>`> ${a.slice(0,f).join(" ")}`),...[1,
2].map(f=>`$ ${o.slice(-f).join(" ")}`),`mark ${i}`,`length ${Math.min(Math.floor(o.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...h.map(({name:f})=>`beside ${f}`)]}function tu(e){let t=0;for(let n of e)t=(t*Yh+n.codePointAt(
0))%$h;return t}function nu(e,t){let{forms:n,weights:s,unit:r}=t.learned,i=n[e.forms[e.at].name]??_r.map(()=>0),o=new Set(
eu(e,t).map(l=>tu(l)%s[0].length)),a=r/Math.sqrt(o.size);return i.map((l,h)=>l+[...o].reduce((f,A)=>f+s[h][A],0)*a)}function su(e,{
limit:t}){let[n,s]=[...e].sort((r,i)=>i-r);return n-s>=t?_r[e.indexOf(n)]:""}function ru(e,t,n,s){let r=s["about-questio\
ns"];return e==="closed"?r[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?X(r[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":X(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function iu(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,i=t.filter(
l=>l.mark==="?"),o=i.length?i:t.slice(-1),a=[];return Object.entries(s).flatMap(([l,h])=>{let f=o.map(u=>({sentence:u,place:ut(
h,u.line)})).find(({place:u})=>u);if(f){let u=Zr(e,f.sentence,...f.place);return a.some(g=>g.includes(u))?[]:(a.push(u),
[{name:l,words:u,remark:X(r[l],{words:u})}])}let A=o.filter(u=>Da(u)>=zr).length>1;return l==="two-at-once"&&A?[{name:l,
words:"",remark:r[l]}]:[]})}function ou(e,t,n,{passes:s,quotes:r,unless:i}){if(ut(r,n.line))return[];let o=ks(s,n.line),
a=ut(t,o);return!a||i[e]&&ut(i[e],o)?[]:[{sentence:n,start:a[0],end:a[1]}]}function au(e,{sentence:t,start:n,end:s},r){let i=r&&
ut(r,t.line.slice(n,s));return Zr(e,t,n,i?n+i[1]:s)}function cu(e,t,n,s){let r=s.data["about-statements"].blame[e],i=lu(
e,t,n,s),o=i>0?fu(t,n.sentence,i):"",a=e==="ultimatum"&&On(o).line.split(" ").some(f=>Ph.includes(f)),h=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return o&&h&&!a?X(h,{rest:o}):r.otherwise}function lu(e,t,{sentence:n,
start:s,end:r},{verbs:i,acts:o}){let{line:a}=n,l=a.slice(s,r).trim().split(" "),h=l[0]==="you"||l[0]==="u",f=g=>h&&l.slice(
1,1+g.length).join()===g.join(),A=0;e==="need-you-to"&&l.at(-1)==="to"&&!l.includes("not")&&(A=r);let u=f(["never"])&&i.
has(l[2])||f(["always"])&&o.has(l[2]);if(e==="always"&&u&&(A=a.indexOf(` ${l[2]} `,s)+1),e==="makes"&&f(["make","me","fe\
el"])&&(A=a.indexOf(" feel ",s)+6),e==="feel-you"){let g=a.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
A=g<0?0:s+g+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(s))){let[[g],[,I]]=[n.places[s],n.places[r-1]];
t.slice(g,I).includes(",")&&(A=s+l.slice(0,3).join(" ").length+1)}return A<a.length-2?A:0}function fu(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Wh,1),r=s.replace(Qa," ").replace(/^ +| +$/g,"");return[...r].length<=Vh?r:""}var Zr=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Qa," ").replace(Jh,"");function xa(e){let{line:t,places:n}=On(e),s=[],
r=0;for(let i=0;i<=t.length;i=t.indexOf(" ",i)+1||t.length+1){let o=t.startsWith(". ",i);if(!(!o&&i<t.length)){if(i>r){let[
a]=n[r],[,l]=n[i-1],h=o?n[i]:[l,l];s.push({line:`^ ${t.slice(r,i)}. `,places:[[a,a],[a,a],...n.slice(r,i),h,h],mark:o?e.
slice(...n[i]):""})}r=i+2}}return s}function hu(e){return e.replace(ka,"").replace(Kh,"")?e.replace(ka,t=>" ".repeat(t.length)):
e}var uu=1200;function Fa(e,{words:t,find:n}){let s=c("div",{"aria-live":"polite"}),r=c("p",{class:"ajar-hint"}),i=c("div",
{class:"ajar-remarks"},s,r),o=0,a=[],l=A=>{window.ajarNoRemarks=A,a=[],f()},h=(A,u)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>l(u)},A);function f(){let A=window.ajarNoRemarks===!0,u=A||!e.value.trim()?[]:n(e.value);u.length&&
u.join(`
`)===a.join(`
`)||(a=u,s.replaceChildren(...u.map(g=>c("p",{},g))),A?r.replaceChildren(h(t["remarks-on"],!1)):u.length?r.replaceChildren(
`${t["remarks-limits"]} `,h(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
o),o=setTimeout(f,uu)}),i}function Ks(e,t,n){let s=ei(e,t,n),r=!n||!!s?.kinds.length;return{danger:s,reflection:an(e,t,{plain:r})}}function ei({items:e},t,n){
let s=n&&Ia(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function ti(e,{words:t,label:n,question:s,act:r}){let i=e.querySelector("button, input"),o=[...e.childNodes],a=(f,A)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),i.focus(),A()}},f),l=a(t["home-no"],()=>{}),h=c("div",{class:"\
ajar-moves"},l,a(n,r));e.replaceChildren(c("p",{},s),h),l.focus()}function Ps(e){let n=c("button",{type:"button",onclick:()=>ti(
s,e)},e.label),s=c("div",{class:"ajar-twice"},n);return s}function Js(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function i(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:o.signal,capture:l!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,i);return r}function Ua(e,t){let n=a=>[...e.querySelectorAll(
a)],s=n("details[open] > summary").map(a=>a.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=s.includes(a.textContent);if(r===!1)return;let i=n("summary, button").
find(a=>a.textContent===r),o=i??e.querySelector("h2, p");i||(o.tabIndex=-1),o.focus({preventScroll:!0})}function ja({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=c("span",{}),i=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),o=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),l=c("div",{}),h=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},o,a,l),f={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},A=f,u=!1,g=!1,I=!1,C=!1,w=!1,S=(R,ee,F={})=>c(
"button",{type:"button",onclick:ee,...F},R),H=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>V()}),Y=S(
e["keep-open"],()=>V(),{class:"ajar-link"}),N=c("div",{class:"ajar-offer"}),U=!1,k=R=>{R.tabIndex=-1,R.focus()},Q=()=>l.
querySelector(".ajar-change"),D=()=>f.state==="kept"&&!f.reopen;function G(R,ee=R){i.dataset.short=ee,r.textContent!==R&&
(r.textContent=R)}function T(){let R=f.problem?e["keep-unsaved"]:e["keep-saving"],[ee,F]={none:[e["notice-alone"],e["not\
ice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:f.saved?[e["keep-saved"],e["keep-saved-short"]]:
[R],lost:[e["keep-lost"]]}[w?"lost":f.state];i.classList.toggle("ajar-state-lost",w),G(ee,F),i.dataset.longest=f.state===
"kept"?e["keep-saved"]:"",o.textContent!==f.problem&&(o.textContent=f.problem),o.hidden=!f.problem,d()}function d(){let R=n&&
f.state==="none"&&!u,[ee,F]=f.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];H.setAttribute(
"aria-label",ee),H.replaceChildren(c("span",{class:"ajar-long"},ee),c("span",{class:"ajar-short"},F)),H.hidden=!R||U,Y.hidden=
!R||!f.exists,N.hidden=!R||C,h.hidden=R&&o.hidden&&!a.textContent}function E(){let R=()=>{C=!0,T(),k(i)};return N.replaceChildren(
c("p",{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},S(e["keep-nothing"],R),S(e["keep-offer-yes"],V))),N}function B(){
f={...f,saved:!1},T()}function x(){T(),A=f,D()?l.replaceChildren(g?z("change"):de()):f.state!=="none"?l.replaceChildren(
z("unlock")):u?l.replaceChildren(z(f.exists?"open":"start")):l.replaceChildren(n?"":C?q():O())}let V=()=>{u=!0,a.textContent=
"",x(),h.scrollIntoView({block:"nearest"}),l.querySelector("input").focus()},j=()=>f.hosted?c("p",{},e["keep-hub"]):null,
$=()=>f.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function O(){return c("div",
{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[f.exists?"keep-there":"keep-why"]),j(),c("d\
iv",{class:"ajar-moves"},S(e["keep-nothing"],()=>{C=!0,x(),k(i)}),S(e[f.exists?"keep-open":"keep-start"],V)))}let q=()=>c(
"p",{},S(e[f.exists?"keep-open":"keep-start"],V,{class:"ajar-link"}));function Z(){let ee=["none","weak","fair","good","\
strong"].map(F=>e[`keep-strength-${F}`]).reduce((F,J)=>J.length>F.length?J:F);return c("p",{class:"ajar-strength","aria-\
live":"polite","data-longest":ee},c("span",{},e["keep-strength-none"]))}function z(R){let ee=R==="start"||R==="change",F={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[R],J=c("input",{id:`${s}-word\
s`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{ee&&t({strength:J.value})}}),te=c("inpu\
t",{id:`${s}-again`,type:"password",spellcheck:"false"}),fe=c("div",{},c("label",{for:`${s}-again`},e["keep-again"]),te),
M=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),W=c("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:f.
place,onchange:()=>t({place:W.value})}),ne=Z(),je=()=>{if(!J.value){J.focus();return}if(M.hidden=!0,ee&&J.type==="passwo\
rd"&&te.value!==J.value){M.textContent=e["keep-again-differs"],M.hidden=!1,te.focus();return}R==="change"?t({change:J.value},
{awaited:!0}):t({[R==="start"?"keep":"unlock"]:J.value,place:W.value},{awaited:!0}),G(e["keep-opening"]),J.value="",te.value=
"",ne.firstChild.textContent=e["keep-strength-none"]},Pe=()=>{u=!1,g=!1,x(),R==="change"?Q().focus():k(i)},m=c("details",
{},c("summary",{},e["keep-where"]),c("label",{for:`${s}-place`},e["keep-place"]),W);return c("form",{class:"ajar-ask",onsubmit:v=>{
v.preventDefault(),je()}},c(f.state==="locked"?"h1":"p",{class:"ajar-title"},F),j(),R==="start"&&n?c("p",{},e["keep-why"]):
null,R==="start"?$():null,R==="change"?c("p",{},e["keep-change-how"]):null,ee?c("p",{},e["keep-no-way-back"]):null,R==="\
start"&&f.here==="browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${s}-words`},e[R==="change"?"keep-new":"keep\
-passphrase"]),c("p",{class:"ajar-hint",id:`${s}-how`},e[ee?"keep-how":"keep-how-open"]),J,ee?ne:null,ee?fe:null,c("labe\
l",{class:"ajar-card"},c("input",{type:"checkbox",onchange:({target:v})=>{J.type=v.checked?"text":"password",fe.hidden=v.
checked,M.hidden=!0}}),c("span",{},e["keep-see"])),ee?M:null,R==="change"||f.here?null:m,c("div",{class:"ajar-moves"},R===
"unlock"?null:S(e["keep-not-now"],Pe),c("button",{type:"submit"},F)),ee?null:ke(),R==="start"&&f.here?ue():null)}let _=()=>c(
"div",{},S(e["keep-copy"],()=>t({take:"sealed"})));function ue(){let R={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},ee=c("input",{type:"file",onchange:async()=>{let te=new Uint8Array(await ee.files[0].arrayBuffer()),fe=()=>t(
{bring:te},{awaited:!0});ee.value="",f.exists?ti(J,{...R,act:fe}):fe()}}),F=c("label",{class:"ajar-words"},c("span",{},e["\
keep-bring"]),ee),J=c("div",{class:"ajar-twice"},F);return J}function ke(){let R=Ps({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summary",{},e["keep-forgot"]),c("p",{},e["keep-f\
orgot-how"]),...f.here?[c("p",{},e["keep-copy-forgot"]),_(),ue()]:[],c("p",{},e["keep-erase-how"]),R)}function de(){let R=c(
"select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(R.value)})},...[...new Set([5,15,30,60,f.minutes])].sort((ee,F)=>ee-
F).map(ee=>c("option",{value:ee,selected:ee===f.minutes},X(e["keep-minutes"],{n:ee}))));return c("div",{class:"ajar-kept"},
S(e["keep-lock"],()=>{G(e["keep-opening"]),t({lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{g=!0,I=!1,x(),l.querySelector(
"input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"status"},I?e["keep-changed"]:""),c("details",
{},c("summary",{},e[f.here?"keep-more":"keep-where"]),...f.here?[c("p",{},e["keep-copy-how"]),_()]:[c("p",{},f.place)],f.
copied?c("p",{},X(e["keep-copied"],{program:f.copied})):null,c("label",{for:`${s}-minutes`},e["keep-idle"]),R))}function ye(R){
if(R.strength!=null){let ee=l.querySelector(".ajar-strength > span");ee&&(ee.textContent=R.strength);return}if(R.changed){
g=!1,x(),l.querySelector(".ajar-changed").textContent=e["keep-changed"],I=!0,Q().focus();return}f={...f,...R},f.state===
"kept"&&(u=!1),D()||(g=!1),T(),Ue()}let Ue=Js(l,()=>{let R=A;if(R.state===f.state&&R.exists===f.exists&&R.minutes===f.minutes&&
R.here===f.here&&!!R.reopen==!!f.reopen&&!!R.hosted==!!f.hosted&&l.firstChild){A=f;return}let F=u&&R.place!==f.place;x(),
R.state!==f.state&&R.state!=="none"?k(i):F&&l.querySelector("input").focus()});return x(),{line:i,small:H,opener:Y,more:h,
offer:E,setStart:R=>{U=R,T()},update:ye,begin:B,setLost:R=>{w=R,T()},say:R=>{a.textContent=R,h.hidden=!1}}}function Oa(e,{sentence:t,wide:n,narrow:s,columns:r,rows:i},o){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(h,f)=>{let A=c("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":t});return In(A,
h),A.firstElementChild.setAttribute("aria-hidden","true"),A},l=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(s,"narrow"),c("details",{open:l},c("summary",{},o.table),
c("table",{},c("thead",{},c("tr",{},...r.map(h=>c("th",{scope:"col"},h)))),c("tbody",{},...i.map(([h,...f])=>c("tr",{},c(
"th",{scope:"row"},h),...f.map(A=>c("td",{},A??"–")))))))))}function Ra({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Bt(s,n)))if(s.kind==="choice"){let o=(s.among?
sn(s,n):s.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),a=r.own?.trim()?r.own:"";(o.length||a)&&(n[s.id]={chosen:o,
own:a})}else if(s.kind==="sort"){let i=s.cards.filter(o=>r[o.id]).map(o=>[o.id,r[o.id]]);i.length&&(n[s.id]=Object.fromEntries(
i))}else if(s.kind==="list"){let i=r.filter(o=>o.trim());i.length&&(n[s.id]=i)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Ma=(e,t)=>X(e.ask,t);var Au=new Set(["autorestarting","dead","restarting","terminating"]),pu=4e3;function Ga({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let i=0,o=(l,h)=>{
Au.has(h)&&t()},a=(l,h)=>{clearTimeout(i),h==="disconnected"?t():h==="connecting"?i=setTimeout(t,pu):n()};return s.connect(
o),r.connect(a),()=>{clearTimeout(i),s.disconnect(o),r.disconnect(a)}}function Ta({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([l,h])=>{let f=Ra(l,h),A=l.items.filter(u=>u.id in f).map(u=>[Ma(u,f),...tt(u,f[u.id])].join(`
`));return[l.title,...A].join(`

`)}).join(`


`);async function i(l){let h=r(),f=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});f.value=h,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(h)}catch{if(l.append(f),f.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function o(l={}){let h=c("div",{class:"ajar-\
lost",hidden:!s,...l},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>i(h)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(h),h}function a(l){s=l;for(let h of n)h.hidden=!l}return{line:o,set:a,isLost:()=>s,forget:l=>n.delete(
l)}}function Na(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=c("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([i,o])=>c("option",{value:i,selected:i===n},o)));return c(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Ha(e,{words:t,send:n,open:s,help:r}){let i=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=Xn(
t,N=>i.replaceChildren(N)),a=N=>{o.begin(),n(N)},l=c("div",{}),h={},f="",A=0,u=Na(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),i);let g=(N,U)=>c("button",{type:"button",onclick:U},N),I=N=>c("div",{class:"\
ajar-reflection"},...N.flatMap(U=>qn(U,3))),C=(N,U,k)=>Ps({words:t,label:N,question:U,act:()=>a(k)}),w=()=>{let N=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{N.files[0]&&a({import:await N.files[0].text()}),N.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),N)},S=Js(l,()=>{let N=JSON.stringify(h);N!==f&&
(f=N,Ua(l,H))});function H(){let N=(Q,D)=>g(D,()=>a({take:Q})),U=A>(h.danger?.kinds.length??0)?null:h.danger,k=()=>{A=U.
kinds.length+1,H(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren(U?r.notice(U,{level:2,aside:k}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},h.welcome),h.section?c("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(h.section))):
"",h.due?.length?c("ul",{},...h.due.map(Q=>c("li",{},Q))):"",h.plan?.length?c("h2",{},t["home-plan"]):"",h.plan?.length?
I(h.plan):"",h.plan?.length&&!U?r.line():"",...(h.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:D})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${Q}`),I(D))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...U?[]:[g(t["home-take-plan"],()=>a({take:"plan",paper:u.value(),country:r.
code()})),u.element(),N("calendar",t["home-take-calendar"]),h.danger?"":N("calendar-line",t["home-take-calendar-line"])],
N("check-ins",t["home-take-check-ins"]),N("everything",t["home-take-everything"])),w()),h.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),C(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),C(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:N=>{o.end(),h=N,S()},settle:o.end,say:(N,U="")=>{
o.end();let k=c("div",{class:"ajar-text"});In(k,U),i.replaceChildren(N,k),i.scrollIntoView({block:"nearest"})}}}function La({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([$t(n)],{type:t}));c("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var dn=(...e)=>e.map(([t,n,s={}])=>An("path",{class:t,d:n,...s})),_n=(e,...t)=>An("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),gu=(e,t,n,s)=>An("circle",{class:e,cx:t,cy:n,r:s}),Iu={cup:()=>_n("88 74 46 56",...dn(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>_n("296 12 176 168",...dn(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>_n("136 24 136 140",...dn(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),gu("glow",234,94,4),...dn(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>_n("312 66 80 120",...dn(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>_n("190 66 72 100",An("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),An("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...dn(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Va=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:i,picture:o})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(s)},Iu[o](),c("span",{},c("b",{},r)," ",c("span",{},i))))));function Ya(e,{open:t,
opener:n}){let s=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),Va(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},s,n??null))}var $a=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),Va(e.doors,t)),
Ka=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),du=4e3,wu=6e3,mu=6;function Pa(e){
let t=0,n=0,s=c("p",{class:"ajar-breath"}),r=c("div",{class:"ajar-circle","aria-hidden":"true"}),i=c("button",{type:"but\
ton",onclick:()=>t?f():h()},e.begin);function o(u,g){s.textContent=u,r.dataset.breath=g}function a(){if(n===mu){f(),s.textContent=
e.after;return}n++,o(e.in,"in"),t=setTimeout(l,du)}function l(){o(e.out,"out"),t=setTimeout(a,wu)}function h(){n=0,i.textContent=
e.stop,a()}function f(){clearTimeout(t),t=0,i.textContent=e.begin,o("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},r,s),i,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(u=>c("li",{},u))))),stop:f}}window.ajarShown??(window.ajarShown=new WeakMap);var zn=window.ajarShown,Ja="needs@",Wa=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Cu={};function yu(){let e=document.getElementById("ajar-style")??document.head.appendChild(c("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function Xa({model:e,el:t}){yu();let n=e.get("pages"),s=e.
get("words"),r=new Map,i=new Map,o=new Map,a=[],l=m=>a.push(m),h=null,f=!1,A=!1,u=!1,g=!1,I=new Map,C=new Map,w=Math.min(
e.get("page"),n.length-1);t.classList.add("ajar");let S=c("div",{class:"ajar-page"}),H=m=>n.flatMap(({blocks:v})=>v).find(
v=>v.kind==="exercise"&&v.key===m)?.exercise,Y=Ta({words:s,answered:()=>[...i].map(([m,{answers:v}])=>[H(m),v]).filter(([
m,v])=>m&&Object.keys(v??{}).length)}),N=0,U=m=>{if(clearTimeout(N),N=0,Y.set(m),h?.setLost(m),m)for(let v of o.keys())r.
get(v)?.release()},k=(m,{awaited:v=!1}={})=>{try{e.send(m)}catch{U(!0);return}v&&!N&&(N=setTimeout(()=>U(!0),8e3))},Q=!1;
function D(){Q||(Q=!0,window.ajarDangers?G():k({dangers:!0}))}let G=()=>{for(let m of Object.values(window.ajarDangers.dangers))
Vs(Qs(m))};function T({key:m,exercise:v},P){if(!(window.ajarDangers||Y.isLost())||!on(v,P))return;let ae=et(v,P),se=Ks(v,
ae,window.ajarDangers);R(m,{answers:ae,done:!0,...se}),I.set(m,Wa(i.get(m))),r.get(m).update(i.get(m)),r.get("made")?.update()}
let d=da({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>E(),onCountry:m=>k({country:m})}),E=()=>{
k({forget:!0}),Xr()},B=(m,v,P)=>(r.set(m.key,P),i.has(m.key)&&P.update(i.get(m.key)),v),x={html:m=>V(m.html),home(m){let v=c(
"div",{});return B(m,v,Ha(v,{words:s,send:ae=>{ae.import&&r.get("chart")?.begin(),k(ae)},open:ae=>{let se=n.find(we=>we.
section===ae&&we.blocks.some(({key:Me})=>i.get(Me)?.done===!1));de(se?.id??ae)},help:d})),k({home:m.key}),v},gate(m){let v=c(
"div",{class:"ajar-text ajar-gate"}),[P,oe]=g?[c("p",{},s["gate-left-out"]),[d.button(),ye(),O()]]:[V(u?m.short:m.html),
Z()],ae=c(`h${m.level??2}`,{},m.title);return v.append(ae,P,c("div",{class:"ajar-moves"},...oe.filter(Boolean))),g||P.after(
c("p",{class:"ajar-gate-ask"},s["gate-ask"])),l(()=>{u=!0}),v},made:m=>{let v=c("div",{class:"ajar-made"}),P=()=>v.replaceChildren(
..._(m.section));return r.set("made",{update:P}),P(),v},exercise(m){if(m.invites&&g)return c("div",{class:"ajar-text"},c(
`h${m.level}`,{},m.exercise.title),c("p",{},s["gate-left-out"]),O());let v=c("div",{}),P=Y.line(h?{}:{role:"alert"});o.set(
m.key,v);let oe=(se,we)=>{h?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Me=window.ajarSent;
C.set(m.key,Me),k({key:m.key,...se,sent:Me},{awaited:we}),!(!we||!Y.isLost())&&(U(!0),P.scrollIntoView({block:"nearest"}))};
if(r.set(m.key,la(v,m.exercise,{words:s,level:m.level,small:m.quick,folded:n.length>1,brief:m.brief,sort:m.quick||n.length>
1&&!W()?fa:ya,enough:m.quick?"at once":"later",remarks:(se,we)=>Fa(se,{words:s,find:Me=>ba(we,Me,window.ajarDangers)}),...i.
get(m.key),help:d,needs:()=>ye(m.needs),below:()=>ke(m.key),onAside:se=>R(m.key,{aside:se}),onChange:se=>{D(),R(m.key,{answers:se,
done:!1}),oe({answers:se,done:!1},A)},onMove:se=>R(m.key,{at:se}),onDone:se=>{T(m,se),oe({answers:se,done:!0},!0),m.key.
startsWith("check-in@")&&r.get("chart")?.begin()},onStartOver:()=>{R(m.key,{answers:{},done:!1}),oe({remove:!0})}})),v.firstElementChild.
append(P),l(()=>Y.forget(P)),!m.folded)return v;let ae=Object.keys(i.get(m.key)?.answers??{}).length>0;return c("details",
{open:ae},c("summary",{},s["check-in-now"]),v)},chart(m){let v=c("div",{class:"ajar-chart-block"}),P=c("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),{begin:oe,end:ae}=Xn(s,we=>P.replaceChildren(we)),se=we=>{ae(),Oa(v,we,s)};
return r.set(m.key,{update:se,begin:oe,end:ae}),i.has(m.key)&&se(i.get(m.key)),oe(),k({chart:m.key}),c("div",{},v,P)},start:m=>Ya(
m,{open:de,opener:h?.opener}),doors:m=>$a(m,{open:de}),onward:m=>Ka(m,{open:de}),breathing(m){let{element:v,stop:P}=Pa(m);
return l(P),v},notice(m){if(Ca(()=>k({forget:!0})),!m.leave)return c("div",{class:"ajar-notice"},c("p",{},m.text));let v=c(
"div",{class:"ajar-leave"},d.button(),Jr({words:s,leave:E}));wa(d.open),h=ja({words:s,send:k,isQuiet:n.length>1});let P=document.
createDocumentFragment();return P.append(c("div",{class:"ajar-notice"},c("div",{},h.line,h.small),v),c("div",{class:"aja\
r-on-paper"},d.text()),h.more),P}};function V(m){let v=c("div",{class:"ajar-text"});return In(v,m),d.addNumbers(v),v.addEventListener(
"click",P=>{let oe=P.target.closest("a"),ae=n.findIndex(({id:se})=>se&&oe?.getAttribute("href")===`${se}.ipynb`);ae<0||(P.
preventDefault(),te(ae))}),v}function j(m){g=m,u=!0,F({focus:!0})}let $=(m,v)=>c("button",{type:"button",onclick:v},m),O=()=>$(
s["gate-again"],()=>j(!1));function q(){j(!1),n[w].blocks.some(({invites:v})=>v)||te(w+1)}let Z=()=>[$(s["gate-no"],()=>j(
!0)),$(s["gate-unsure"],()=>j(!0)),$(s["gate-yes"],q)],z=m=>n.filter(v=>v.section===m).flatMap(v=>v.blocks.filter(({kind:P})=>P===
"exercise")),_=m=>{let v=z(m).filter(({key:oe})=>i.get(oe)?.done).flatMap(({key:oe,exercise:ae})=>[c("h2",{},ae.title),...i.
get(oe).reflection.flatMap(se=>qn(se,3))]),P=c("p",{},s["made-nothing"]);return[c("h1",{},s["made-title"]),...v.length?v:
[P]]},ue=m=>{let v=z(m);return v.length>0&&v.every(({key:P})=>i.get(P)?.done)};function ke(m){let v=m.startsWith("plan@")&&
d.isKnown()?d.line():"";return c("div",{class:"ajar-below"},v,h?.offer()??"")}let de=m=>te(n.findIndex(v=>v.id===m));function ye(m){
let v=n.findIndex(({aside:oe,blocks:ae})=>!oe&&ae.some(({key:se})=>se===Ja));return v<0?m?c("p",{},c("a",{href:m},s["hel\
p-needs"])):null:c("button",{type:"button",onclick:()=>{te(v);let oe=o.get(Ja).querySelector("h2");oe.tabIndex=-1,oe.focus()}},
s["help-needs"])}for(let[m,v]of Object.entries(Cu))x[m]=P=>{let oe=c("div",{}),se=v(oe,P,{words:s,send:k,onDispose:l,model:e,
exerciseOf:H,formOf:we=>o.get(we)});return B(P,se.element??oe,se)};let Ue=m=>n[w].blocks.find(v=>v.kind===m),R=(m,v)=>i.
set(m,{...i.get(m),...v}),ee=()=>{for(let m of a.splice(0))m()};function F({focus:m=!1}={}){if(ee(),r.clear(),f){S.replaceChildren(
h?"":c("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(S.replaceChildren(...n[w].blocks.map(P=>x[P.kind](P))),
n.length>1&&J(),!m)return;let v=S.querySelector("h1, h2, h3")??S;v.tabIndex=-1,v.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function J(){let{aside:m,title:v}=n[w];if(ne.hidden=!!m,S.classList.toggle("ajar-aside",!!m),h?.setStart(
n[w].id==="start"),m)return;let{section:P,step:oe,steps:ae,minutes:se}=n[w],we=n.filter(ge=>!ge.aside),Me=we.indexOf(n[w]),
Ht=(ge,Ir,Dl={})=>c("button",{type:"button",onclick:()=>te(n.indexOf(ge)),...Dl},Ir),xn=n.find(({id:ge})=>ge==="start"),
ws=we[Me-1]??xn;S.append(c("div",{class:"ajar-moves ajar-turn"},ws?Ht(ws,s["previous-page"]):null,Me<we.length-1?Ht(we[Me+
1],s["next-page"]):null));let gr=we.filter(ge=>!ge.section||ge.step===1),Vi=ge=>P?ge.section===P:ge===n[w],bl=ge=>({"ari\
a-current":Vi(ge)?"page":null}),Sl=ge=>ue(ge.section)?c("span",{class:"ajar-done"},` ${s["section-done"]}`):"",Yi=(ge,Ir)=>c(
"li",{},Ht(ge,Ir,bl(ge)),Sl(ge));fe.replaceChildren(...gr.map(ge=>Yi(ge,ge.title)),xn?Yi(xn,s["start-page"]):""),M.textContent=
P?X(s["step-of"],{title:v,n:oe,all:ae,minutes:se}):X(s["page-of"],{n:gr.findIndex(Vi)+1,all:gr.length,title:v})}function te(m){
n[m]&&(w=m,fe.parentElement.open=W(),e.set("page",m),e.save_changes(),F({focus:!0}))}let fe=c("ol",{}),M=c("summary",{}),
W=()=>window.innerWidth>640;e.get("notice")&&t.append(x.notice(e.get("notice")));let ne=c("nav",{class:"ajar-nav","aria-\
label":s.pages},c("details",{open:W()},M,fe));n.length>1&&t.append(ne),t.append(Y.line({role:"alert"}),S);let je=0;for(let m of[
"keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-je<3e4||(je=Date.now(),k({active:!0}))},{passive:!0,
capture:!0});e.on("msg:custom",m=>{if(U(!1),m.keeping){let v=[...C.values()].some(ae=>m.acknowledged<ae);h?.update(v?{...m.
keeping,saved:!1}:m.keeping);let{state:P}=m.keeping,oe=P==="locked";P&&(A=P==="kept"),P&&oe!==f&&(f=oe,i.clear(),ne.hidden=
f,F())}m.states&&queueMicrotask(()=>r.get("made")?.update());for(let[v,P]of Object.entries(m.states??{})){if(m.acknowledged<
C.get(v))continue;let oe=P.answers&&!Object.keys(P.answers).length,ae=I.get(v)===Wa(P);I.delete(v),R(v,oe?{...P,at:0}:P),
ae||r.get(v)?.update(i.get(v))}m.dangers&&(window.ajarDangers=m.dangers,G()),m.country!=null&&d.choose(m.country),m.file&&
(r.get("home")?.settle(),La(m.file)),m.erased&&r.get("home")?.say(m.erased,Ue("home")?.erased),m.said&&r.get("chart")?.end(),
m.said&&(r.get("home")??h)?.say(m.said),m.open&&de(m.open),m.problem&&r.get(m.problem.key)?.say(m.problem.text)}),e.on("\
change:pages",()=>{n=e.get("pages"),F()});let Pe=Ga(e,{gone:()=>U(!0),back:()=>{Y.isLost()&&k({ready:!0})}});return F(),
zn.set(s,(zn.get(s)??0)+1),k({ready:!0}),()=>{ee(),Pe(),clearTimeout(N),zn.set(s,zn.get(s)-1),zn.get(s)||k({gone:!0})}}var Eu="sw.js",_a=()=>new URL("./",location.href).href,qa=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${_a()}\
 `)),Zn=()=>"serviceWorker"in navigator&&"caches"in window;async function za(e){try{await navigator.serviceWorker.register(
e(Eu),{updateViaCache:"all"})}catch{}}async function Ws(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===_a());for(let t of await e())await t.unregister();for(let t of await qa())await caches.delete(t);
return(await qa()).length===0&&(await e()).length===0}var[Xs,ni]=["leave-to","left"];function wn(e){try{return e(window.sessionStorage)}catch{return null}}function Bu(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var si=()=>wn(e=>e.setItem(ni,"1"));function Za(e){let t=wn(r=>r.getItem(Xs))||e;t&&Wr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",s=wn(r=>r.getItem(ni));s&&n&&location.replace(
t||"about:blank"),wn(r=>r.removeItem(ni)),s&&n&&si()}function ec(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:wn(s=>s.
getItem(Xs))??"",onchange(){let s=Bu(n.value);if(n.value.trim()&&!s){t.textContent=e["site-leave-odd"];return}wn(r=>s?r.
setItem(Xs,s):r.removeItem(Xs)),Wr(s||"about:blank"),t.textContent=e[s?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function tc(e,t,{store:n,logOut:s}){let r=c("p",{class:"ajar-status",role:"status"}),i=c("button",{type:"button",onclick:async()=>{
r.textContent=t[await Ws()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(ec(t));let o=e.closest(".site\
-about");s&&o.append(c("p",{},c("a",{href:s},t["hub-log-out"]))),!n&&Zn()&&e.append(c("div",{},i,r))}var nc=1,mn=4096,Xt=2*mn,Oe=12,qt=32,At=1024,rc=16,Je={mark:0,part:16,length:20,piece:24},ic=At-Oe-rc,ii=ic-Je.piece,oi=new TextEncoder().
encode("ajar-jnl"),Ne={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},ku=Ne.wrapped+Oe+qt+rc,qs=mn-
32,ri={memory:[8,2**21],passes:[1,64],lanes:[1,16]},sc=512,Jt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),_s=(e,t)=>e.
length===t.length&&e.every((n,s)=>n===t[s]),zs=(e,t)=>_s(e.subarray(0,t.length),t),oc=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Re=e=>crypto.getRandomValues(new Uint8Array(e));function De(...e){let t=new Uint8Array(e.reduce(
(s,{length:r})=>s+r,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var We=class e{constructor(t,n,s,r=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:s,wrapped:r})}get bound(){let t=new Uint8Array(Ne.wrapped),n=Jt(t);t.set(oi),n.
setUint32(Ne.version,nc);for(let s of Object.keys(ri))n.setUint32(Ne[s],this.cost[s]);return t.set(this.salt,Ne.salt),t.
set(this.fileId,Ne.fileId),t}async toBytes(){let t=new Uint8Array(mn);return t.set(De(this.bound,this.wrapped)),t.set(await oc(
t.subarray(0,qs)),qs),De(t,t)}isOf(t){return _s(this.fileId,t)}hasSalt(t){return _s(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new he("journal-empty-file");let n=[t.slice(0,mn),t.slice(mn,Xt)],s=await Promise.all(n.map(Qu)),r=n.
find((h,f)=>s[f]);if(!r){let h=n.some(f=>zs(f,oi));throw new he(h?"journal-broken":"journal-other-file")}let i=Jt(r);if(i.
getUint32(Ne.version)>nc)throw new he("journal-newer");let o={};for(let h of Object.keys(ri))o[h]=i.getUint32(Ne[h]);let a=([
h,[f,A]])=>f<=o[h]&&o[h]<=A;if(!Object.entries(ri).every(a)||o.memory<8*o.lanes)throw new he("journal-forged");let l=(h,f)=>r.
slice(h,f);return new e(o,l(Ne.salt,Ne.fileId),l(Ne.fileId,Ne.wrapped),l(Ne.wrapped,ku))}async isWholeIn(t){return zs(t,
await this.toBytes())}};async function Qu(e){return e.length!==mn||!zs(e,oi)?!1:_s(await oc(e.subarray(0,qs)),e.subarray(
qs))}var Wt=e=>Math.max(1,Math.ceil(e/ii));function ai(e,t,n){let s=Re(16),r=Array.from({length:Wt(e.length)},(i,o)=>{let a=new Uint8Array(
ic);return a.set(s,Je.mark),Jt(a).setUint32(Je.part,o),Jt(a).setUint32(Je.length,e.length),a.set(e.subarray(o*ii,(o+1)*ii),
Je.piece),t(n+o,a)});return De(...r)}function ac(e,t,n){let s=Math.floor(e.length/At),r=Array.from({length:s},(h,f)=>e.subarray(
f*At,(f+1)*At)),i=r.map((h,f)=>t(n+f,h)),o=[],a=0,l=!1;for(let h=0;h<s;){let f=bu(h,i),A=f?Wt(f.length):1;f&&(l||(l=h>a),
o.push({content:f,size:A}),a=h+A),h+=A}return l||(l=r.some((h,f)=>f>=a&&!i[f]&&!Su(h))),{entries:o,end:a,broken:l}}function bu(e,t){
if(!t[e])return null;let n=t[e].subarray(Je.mark,Je.part),s=Jt(t[e]).getUint32(Je.length),r=t.slice(e,e+Wt(s)),i=(o,a)=>o&&
zs(o,n)&&Jt(o).getUint32(Je.part)===a&&Jt(o).getUint32(Je.length)===s;return r.length<Wt(s)||!r.every(i)?null:De(...r.map(
o=>o.subarray(Je.piece))).subarray(0,s)}var Su=e=>[0,sc].some(t=>e.subarray(t,t+sc).every(n=>!n));var Du=Object.defineProperty,vu=(e,t,n)=>t in e?Du(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,pt=(e,t,n)=>vu(
e,typeof t!="symbol"?t+"":t,n);function ui(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var er=e=>e?`"${e}" `:"";function Ai(e,t=""){if(typeof e!=
"boolean")throw new TypeError(er(t)+"expected boolean, got type="+typeof e);return e}function Cn(e,t=""){if(typeof e!="n\
umber")throw new TypeError(er(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
er(t)+"expected integer >= 0, got "+e);return e}function Ee(e,t,n=""){if(ui(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Cn(t,"length");let s=ui(e),r=t!==void 0?` of length ${t}`:"",i=s?`length=${e.length}`:`type=${typeof e}`,o=er(n)+
"expected Uint8Array"+r+", got "+i;throw s?new RangeError(o):new TypeError(o)}var cc=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function lc(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function xu(e,t){Ee(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function It(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function Ut(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Fu(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var yn=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Uu(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function ju(e){for(let t=0;t<e.length;t++)e[t]=Uu(e[t]);return e}var _t=yn?e=>e:ju;function Ou(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function Ru(e,t){if(Ou(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Mu(e,t){return cc(e,"defaults"),cc(t,"opts"),Object.assign(e,t)}function Gu(e,t){if(e=Ee(e),
t=Ee(t),e.length!==t.length)return!1;let n=0;for(let s=0;s<e.length;s++)n|=e[s]^t[s];return n===0}function Tu(e,t,n){let s=t,
r=n||(()=>[]),i=(a,l)=>s(l,...r(a)).update(a).digest(),o=s(new Uint8Array(e),...r(new Uint8Array(0)));return i.outputLen=
o.outputLen,i.blockLen=o.blockLen,i.create=(a,...l)=>s(a,...l),i}var Nu=(e,t)=>{function n(s,...r){if(Ee(s,void 0,"key"),
e.nonceLength!==void 0){let f=r[0];Ee(f,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let i=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let f=o;f<r.length;f++)if(ui(r[f]))throw new Error("AAD not supported")}e.withAAD&&r[o]!==
void 0&&Ee(r[o],void 0,"AAD");let a=t(s,...r),l=(f,A)=>{if(A!==void 0){if(f!==2)throw new Error("cipher output not suppo\
rted");Ee(A,void 0,"output")}},h=!1;return{encrypt(f,A){if(h)throw new Error("cannot encrypt() twice with same key + non\
ce");return h=!0,Ee(f,void 0,"data"),l(a.encrypt.length,A),a.encrypt(f,A)},decrypt(f,A){if(Ee(f,void 0,"data"),i&&f.length<
i)throw new Error('"ciphertext" expected length >= tagLength='+i);return l(a.decrypt.length,A),a.decrypt(f,A)}}}return Object.
assign(n,e),n};function pi(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Ee(t,e,"output"),n&&!tr(t))throw new Error(
"invalid output, must be aligned");return t}function Hu(e,t,n){Cn(e),Cn(t),Ai(n);let s=new Uint8Array(16),r=Fu(s);return r.
setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),s}function tr(e){return e.byteOffset%4===0}function nr(e){return Uint8Array.
from(Ee(e))}var wc=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Lu=_t(It(wc("expand 16-byte k"))),Vu=_t(It(wc("exp\
and 32-byte k")));function ce(e,t){return e<<t|e>>>32-t}var es=64,Yu=16,gi=2**32-1,fc=Uint32Array.of();function $u(e,t,n,s,r,i,o,a){
let l=r.length,h=new Uint8Array(es),f=It(h),A=yn&&tr(r)&&tr(i),u=A?It(r):fc,g=A?It(i):fc;if(!yn){for(let I=0;I<l;o++){if(e(
t,n,s,f,o,a),_t(f),o>=gi)throw new Error("arx: counter overflow");let C=Math.min(es,l-I);for(let w=0,S;w<C;w++)S=I+w,i[S]=
r[S]^h[w];I+=C}return}for(let I=0;I<l;o++){if(e(t,n,s,f,o,a),o>=gi)throw new Error("arx: counter overflow");let C=Math.min(
es,l-I);if(A&&C===es){let w=I/4;if(I%4!==0)throw new Error("arx: invalid block position");for(let S=0,H;S<Yu;S++)H=w+S,g[H]=
u[H]^f[S];I+=es;continue}for(let w=0,S;w<C;w++)S=I+w,i[S]=r[S]^h[w];I+=C}}function Ku(e,t){let{allowShortKeys:n,extendNonceFn:s,
counterLength:r,counterRight:i,rounds:o}=Mu({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Cn(r),Cn(o),Ai(i),Ai(n),(a,l,h,f,A=0)=>{Ee(a,void 0,"key"),
Ee(l,void 0,"nonce"),Ee(h,void 0,"data");let u=h.length,g=f!==void 0;if(f=pi(u,f,!1),g&&Ru(h,f),Cn(A),A<0||A>=gi)throw new Error(
"arx: counter overflow");let I=[],C=a.length,w,S;if(C===32)I.push(w=nr(a)),S=Vu;else if(C===16&&n)w=new Uint8Array(32),w.
set(a),w.set(a,16),S=Lu,I.push(w);else throw Ee(a,32,"arx key"),new Error("invalid key size");(!yn||!tr(l))&&I.push(l=nr(
l));let H=It(w);if(s){if(l.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let U=l.subarray(0,16);if(yn)
s(S,H,It(U),H);else{let k=_t(Uint32Array.from(S));s(k,H,It(U),H),Ut(k),_t(H)}l=l.subarray(16)}else yn||_t(H);let Y=16-r;
if(Y!==l.length)throw new Error(`arx: nonce must be ${Y} or 16 bytes`);if(Y!==12){let U=new Uint8Array(12);U.set(l,i?0:12-
l.length),l=U,I.push(l)}let N=_t(It(l));try{return $u(e,S,H,N,h,f,A,o),f}finally{Ut(...I)}}}function Se(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Pu=class{constructor(e){pt(this,"blockLen",16),pt(this,"outputLen",16),pt(this,"buffer",new Uint8Array(
16)),pt(this,"r",new Uint16Array(10)),pt(this,"h",new Uint16Array(10)),pt(this,"pad",new Uint16Array(8)),pt(this,"pos",0),
pt(this,"finished",!1),pt(this,"destroyed",!1),e=nr(Ee(e,32,"key"));let t=Se(e,0),n=Se(e,2),s=Se(e,4),r=Se(e,6),i=Se(e,8),
o=Se(e,10),a=Se(e,12),l=Se(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|s<<6)&7939,this.r[3]=(s>>>
7|r<<9)&8191,this.r[4]=(r>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let h=0;h<8;h++)this.pad[h]=Se(e,16+2*h)}process(e,t,n=!1){let s=n?0:
2048,{h:r,r:i}=this,o=i[0],a=i[1],l=i[2],h=i[3],f=i[4],A=i[5],u=i[6],g=i[7],I=i[8],C=i[9],w=Se(e,t+0),S=Se(e,t+2),H=Se(e,
t+4),Y=Se(e,t+6),N=Se(e,t+8),U=Se(e,t+10),k=Se(e,t+12),Q=Se(e,t+14),D=r[0]+(w&8191),G=r[1]+((w>>>13|S<<3)&8191),T=r[2]+((S>>>
10|H<<6)&8191),d=r[3]+((H>>>7|Y<<9)&8191),E=r[4]+((Y>>>4|N<<12)&8191),B=r[5]+(N>>>1&8191),x=r[6]+((N>>>14|U<<2)&8191),V=r[7]+
((U>>>11|k<<5)&8191),j=r[8]+((k>>>8|Q<<8)&8191),$=r[9]+(Q>>>5|s),O=0,q=O+D*o+G*(5*C)+T*(5*I)+d*(5*g)+E*(5*u);O=q>>>13,q&=
8191,q+=B*(5*A)+x*(5*f)+V*(5*h)+j*(5*l)+$*(5*a),O+=q>>>13,q&=8191;let Z=O+D*a+G*o+T*(5*C)+d*(5*I)+E*(5*g);O=Z>>>13,Z&=8191,
Z+=B*(5*u)+x*(5*A)+V*(5*f)+j*(5*h)+$*(5*l),O+=Z>>>13,Z&=8191;let z=O+D*l+G*a+T*o+d*(5*C)+E*(5*I);O=z>>>13,z&=8191,z+=B*(5*
g)+x*(5*u)+V*(5*A)+j*(5*f)+$*(5*h),O+=z>>>13,z&=8191;let _=O+D*h+G*l+T*a+d*o+E*(5*C);O=_>>>13,_&=8191,_+=B*(5*I)+x*(5*g)+
V*(5*u)+j*(5*A)+$*(5*f),O+=_>>>13,_&=8191;let ue=O+D*f+G*h+T*l+d*a+E*o;O=ue>>>13,ue&=8191,ue+=B*(5*C)+x*(5*I)+V*(5*g)+j*
(5*u)+$*(5*A),O+=ue>>>13,ue&=8191;let ke=O+D*A+G*f+T*h+d*l+E*a;O=ke>>>13,ke&=8191,ke+=B*o+x*(5*C)+V*(5*I)+j*(5*g)+$*(5*u),
O+=ke>>>13,ke&=8191;let de=O+D*u+G*A+T*f+d*h+E*l;O=de>>>13,de&=8191,de+=B*a+x*o+V*(5*C)+j*(5*I)+$*(5*g),O+=de>>>13,de&=8191;
let ye=O+D*g+G*u+T*A+d*f+E*h;O=ye>>>13,ye&=8191,ye+=B*l+x*a+V*o+j*(5*C)+$*(5*I),O+=ye>>>13,ye&=8191;let Ue=O+D*I+G*g+T*u+
d*A+E*f;O=Ue>>>13,Ue&=8191,Ue+=B*h+x*l+V*a+j*o+$*(5*C),O+=Ue>>>13,Ue&=8191;let R=O+D*C+G*I+T*g+d*u+E*A;O=R>>>13,R&=8191,
R+=B*f+x*h+V*l+j*a+$*o,O+=R>>>13,R&=8191,O=(O<<2)+O|0,O=O+q|0,q=O&8191,O=O>>>13,Z+=O,r[0]=q,r[1]=Z,r[2]=z,r[3]=_,r[4]=ue,
r[5]=ke,r[6]=de,r[7]=ye,r[8]=Ue,r[9]=R}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),s=e[1]>>>13;e[1]&=8191;for(let o=2;o<
10;o++)e[o]+=s,s=e[o]>>>13,e[o]&=8191;e[0]+=s*5,s=e[0]>>>13,e[0]&=8191,e[1]+=s,s=e[1]>>>13,e[1]&=8191,e[2]+=s,n[0]=e[0]+
5,s=n[0]>>>13,n[0]&=8191;for(let o=1;o<10;o++)n[o]=e[o]+s,s=n[o]>>>13,n[o]&=8191;n[9]-=8192;let r=(s^1)-1;for(let o=0;o<
10;o++)n[o]&=r;r=~r;for(let o=0;o<10;o++)e[o]=e[o]&r|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=
(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&
65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let i=e[0]+t[0];e[0]=i&65535;for(let o=1;o<8;o++)i=(e[o]+
t[o]|0)+(i>>>16)|0,e[o]=i&65535;Ut(n)}update(e){lc(this),Ee(e),e=nr(e);let{buffer:t,blockLen:n}=this,s=e.length;for(let r=0;r<
s;){let i=Math.min(n-this.pos,s-r);if(i===n){for(;n<=s-r;r+=n)this.process(e,r);continue}t.set(e.subarray(r,r+i),this.pos),
this.pos+=i,r+=i,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Ut(this.h,this.
r,this.buffer,this.pad)}digestInto(e){lc(this),xu(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:s}=this;if(s){for(t[s++]=
1;s<16;s++)t[s]=0;this.process(t,0,!0)}this.finalize();let r=0;for(let i=0;i<8;i++)e[r++]=n[i]>>>0,e[r++]=n[i]>>>8}digest(){
let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Ju=Tu(32,e=>new Pu(e));function Wu(e,t,n,s,r,i=20){
let o=e[0],a=e[1],l=e[2],h=e[3],f=t[0],A=t[1],u=t[2],g=t[3],I=t[4],C=t[5],w=t[6],S=t[7],H=r,Y=n[0],N=n[1],U=n[2],k=o,Q=a,
D=l,G=h,T=f,d=A,E=u,B=g,x=I,V=C,j=w,$=S,O=H,q=Y,Z=N,z=U;for(let ue=0;ue<i;ue+=2)k=k+T|0,O=ce(O^k,16),x=x+O|0,T=ce(T^x,12),
k=k+T|0,O=ce(O^k,8),x=x+O|0,T=ce(T^x,7),Q=Q+d|0,q=ce(q^Q,16),V=V+q|0,d=ce(d^V,12),Q=Q+d|0,q=ce(q^Q,8),V=V+q|0,d=ce(d^V,7),
D=D+E|0,Z=ce(Z^D,16),j=j+Z|0,E=ce(E^j,12),D=D+E|0,Z=ce(Z^D,8),j=j+Z|0,E=ce(E^j,7),G=G+B|0,z=ce(z^G,16),$=$+z|0,B=ce(B^$,
12),G=G+B|0,z=ce(z^G,8),$=$+z|0,B=ce(B^$,7),k=k+d|0,z=ce(z^k,16),j=j+z|0,d=ce(d^j,12),k=k+d|0,z=ce(z^k,8),j=j+z|0,d=ce(d^
j,7),Q=Q+E|0,O=ce(O^Q,16),$=$+O|0,E=ce(E^$,12),Q=Q+E|0,O=ce(O^Q,8),$=$+O|0,E=ce(E^$,7),D=D+B|0,q=ce(q^D,16),x=x+q|0,B=ce(
B^x,12),D=D+B|0,q=ce(q^D,8),x=x+q|0,B=ce(B^x,7),G=G+T|0,Z=ce(Z^G,16),V=V+Z|0,T=ce(T^V,12),G=G+T|0,Z=ce(Z^G,8),V=V+Z|0,T=
ce(T^V,7);let _=0;s[_++]=o+k|0,s[_++]=a+Q|0,s[_++]=l+D|0,s[_++]=h+G|0,s[_++]=f+T|0,s[_++]=A+d|0,s[_++]=u+E|0,s[_++]=g+B|
0,s[_++]=I+x|0,s[_++]=C+V|0,s[_++]=w+j|0,s[_++]=S+$|0,s[_++]=H+O|0,s[_++]=Y+q|0,s[_++]=N+Z|0,s[_++]=U+z|0}var Xu=Ku(Wu,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),qu=new Uint8Array(16),hc=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(qu.subarray(n))},_u=new Uint8Array(32);function uc(e,t,n,s,r){r!==void 0&&Ee(r,void 0,"AAD");let i=e(t,n,_u),o=Hu(
s.length,r?r.length:0,!0),a=Ju.create(i);r&&hc(a,r),hc(a,s),a.update(o);let l=a.digest();return Ut(i,o),l}var zu=e=>(t,n,s)=>({
encrypt(r,i){let o=r.length;i=pi(o+16,i,!1),i.set(r);let a=i.subarray(0,-16);e(t,n,a,a,1);let l=uc(e,t,n,a,s);return i.set(
l,o),Ut(l),i},decrypt(r,i){i=pi(r.length-16,i,!1);let o=r.subarray(0,-16),a=r.subarray(-16),l=uc(e,t,n,o,s);if(!Gu(a,l))
throw Ut(l),new Error("invalid tag");return i.set(r.subarray(0,-16)),e(t,n,i,i,1),Ut(l),i}}),Zt=Nu({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},zu(Xu));function zt(e,t,n,s){function r(i){return i instanceof n?i:new n(function(o){o(i)})}return new(n||
(n=Promise))(function(i,o){function a(f){try{h(s.next(f))}catch(A){o(A)}}function l(f){try{h(s.throw(f))}catch(A){o(A)}}
function h(f){f.done?i(f.value):r(f.value).then(a,l)}h((s=s.apply(e,t||[])).next())})}var pe=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return zt(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
ci;function Zu(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var Ii=Zu(),
li=(ci=Ii.Buffer)!==null&&ci!==void 0?ci:null,eA=Ii.TextEncoder?new Ii.TextEncoder:null;function mc(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function Cc(e,t){let n=t.length>>1;for(let s=0;s<n;s++){let r=s<<1;e[s]=mc(t.charCodeAt(
r),t.charCodeAt(r+1))}}function tA(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let s=n<<1;if(t[n]!==
mc(e.charCodeAt(s),e.charCodeAt(s+1)))return!1}return!0}var Ac=87,pc=48;function di(e,t,n){let s=0;for(let r=0;r<n;r++){
let i=t[r]>>>4;e[s++]=i>9?i+Ac:i+pc,i=t[r]&15,e[s++]=i>9?i+Ac:i+pc}return String.fromCharCode.apply(null,e)}var dt=li!==
null?e=>{if(typeof e=="string"){let t=li.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(li.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return eA.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Xe="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",ns=new Uint8Array(256);for(let e=0;e<Xe.length;e++)ns[Xe.charCodeAt(e)]=
e;function gc(e,t=!0){let n=e.length,s=n%3,r=[],i=n-s;for(let o=0;o<i;o+=3){let a=(e[o]<<16&16711680)+(e[o+1]<<8&65280)+
(e[o+2]&255),l=Xe.charAt(a>>18&63)+Xe.charAt(a>>12&63)+Xe.charAt(a>>6&63)+Xe.charAt(a&63);r.push(l)}if(s===1){let o=e[n-
1],a=Xe.charAt(o>>2),l=Xe.charAt(o<<4&63);r.push(`${a}${l}`),t&&r.push("==")}else if(s===2){let o=(e[n-2]<<8)+e[n-1],a=Xe.
charAt(o>>10),l=Xe.charAt(o>>4&63),h=Xe.charAt(o<<2&63);r.push(`${a}${l}${h}`),t&&r.push("=")}return r.join("")}function nA(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function sA(e){let t=nA(e),
n=e.length,s=new Uint8Array(t),r=0;for(let i=0;i<n;i+=4){let o=ns[e.charCodeAt(i)],a=ns[e.charCodeAt(i+1)],l=ns[e.charCodeAt(
i+2)],h=ns[e.charCodeAt(i+3)];s[r]=o<<2|a>>4,r+=1,s[r]=(a&15)<<4|l>>2,r+=1,s[r]=(l&3)<<6|h&63,r+=1}return s}var Zs=16*1024,
ts=4,rA=new pe,fi=new Map;function yc(e,t){return zt(this,void 0,void 0,function*(){let n=null,s=null,r=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let i=(k,Q=0)=>{s.set(k,Q)},o=()=>s,a=()=>n.exports,
l=k=>{n.exports.Hash_SetMemorySize(k);let Q=n.exports.Hash_GetBuffer(),D=n.exports.memory.buffer;s=new Uint8Array(D,Q,k)},
h=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),f=rA.dispatch(()=>zt(this,void 0,void 0,function*(){
if(!fi.has(e.name)){let Q=sA(e.data),D=WebAssembly.compile(Q.buffer);fi.set(e.name,D)}let k=yield fi.get(e.name);n=yield WebAssembly.
instantiate(k,{})})),A=()=>zt(this,void 0,void 0,function*(){n||(yield f);let k=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;s=new Uint8Array(Q,k,Zs)}),u=(k=null)=>{r=!0,n.exports.Hash_Init(k)},g=k=>{let Q=0;for(;Q<k.length;){let D=k.subarray(
Q,Q+Zs);Q+=D.length,s.set(D),n.exports.Hash_Update(D.length)}},I=k=>{if(!r)throw new Error("update() called before init(\
)");let Q=dt(k);g(Q)},C=new Uint8Array(t*2),w=(k,Q=null)=>{if(!r)throw new Error("digest() called before init()");return r=
!1,n.exports.Hash_Final(Q),k==="binary"?s.slice(0,t):di(C,s,t)},S=()=>{if(!r)throw new Error("save() can only be called \
after init() and before digest()");let k=n.exports.Hash_GetState(),Q=h(),D=n.exports.memory.buffer,G=new Uint8Array(D,k,
Q),T=new Uint8Array(ts+Q);return Cc(T,e.hash),T.set(G,ts),T},H=k=>{if(!(k instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),D=h(),G=ts+D,T=n.exports.memory.buffer;if(k.
length!==G)throw new Error(`Bad state length (expected ${G} bytes, got ${k.length})`);if(!tA(e.hash,k.subarray(0,ts)))throw new Error(
"This state was written by an incompatible hash implementation");let d=k.subarray(ts);new Uint8Array(T,Q,D).set(d),r=!0},
Y=k=>typeof k=="string"?k.length<Zs/4:k.byteLength<Zs,N=Y;switch(e.name){case"argon2":case"scrypt":N=()=>!0;break;case"b\
lake2b":case"blake2s":N=(k,Q)=>Q<=512&&Y(k);break;case"blake3":N=(k,Q)=>Q===0&&Y(k);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":N=()=>!1;break}let U=(k,Q=null,D=null)=>{if(!N(k,Q))return u(Q),I(k),w("hex",D);let G=dt(k);return s.
set(G),n.exports.Hash_Calculate(G.length,Q,D),di(C,s,t)};return yield A(),{getMemory:o,writeMemory:i,getExports:a,setMemorySize:l,
init:u,update:I,digest:w,save:S,load:H,calculate:U,hashLength:t}})}var Hd=new pe,iA="argon2",oA="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",aA="2b50b0d6",cA={name:iA,data:oA,hash:aA},lA="blake2b",fA="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",hA="22cf500a",uA={name:lA,data:fA,hash:hA},Ld=new pe;function Ic(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function AA(e,t){
return e|t<<16}function wi(e=512,t=null){if(Ic(e))return Promise.reject(Ic(e));let n=null,s=e;if(t!==null){if(n=dt(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));s=AA(e,n.length)}let r=e/8;return yc(uA,r).then(
i=>{s>512&&i.writeMemory(n),i.init(s);let o={init:s>512?()=>(i.writeMemory(n),i.init(s),o):()=>(i.init(s),o),update:a=>(i.
update(a),o),digest:a=>i.digest(a),save:()=>i.save(),load:a=>(i.load(a),o),blockSize:128,digestSize:r};return o})}function pA(e,t,n){
let s=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${s}$${gc(
e,!1)}$${gc(n,!1)}`}var dc=new DataView(new ArrayBuffer(4));function gt(e){return dc.setInt32(0,e,!0),new Uint8Array(dc.
buffer)}function hi(e,t,n){return zt(this,void 0,void 0,function*(){if(n<=64){let l=yield wi(n*8);return l.update(gt(n)),
l.update(t),l.digest("binary")}let s=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(gt(n)),e.update(t);let i=e.
digest("binary");r.set(i.subarray(0,32),0);for(let l=1;l<s;l++)e.init(),e.update(i),i=e.digest("binary"),r.set(i.subarray(
0,32),l*32);let o=n-32*s,a;return o===64?(a=e,a.init()):a=yield wi(o*8),a.update(i),i=a.digest("binary"),r.set(i.subarray(
0,o),s*32),r})}function gA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function IA(e){return zt(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:s,hashLength:r}=e,i=dt(e.password),o=dt(e.salt),a=19,l=gA(e.
hashType),{memorySize:h}=e,f=dt((t=e.secret)!==null&&t!==void 0?t:""),[A,u]=yield Promise.all([yc(cA,1024),wi(512)]);A.setMemorySize(
h*1024+1024);let g=new Uint8Array(24),I=new DataView(g.buffer);I.setInt32(0,n,!0),I.setInt32(4,r,!0),I.setInt32(8,h,!0),
I.setInt32(12,s,!0),I.setInt32(16,a,!0),I.setInt32(20,l,!0),A.writeMemory(g,h*1024),u.init(),u.update(g),u.update(gt(i.length)),
u.update(i),u.update(gt(o.length)),u.update(o),u.update(gt(f.length)),u.update(f),u.update(gt(0));let C=Math.floor(h/(n*
4))*4,w=new Uint8Array(72),S=u.digest("binary");w.set(S);for(let N=0;N<n;N++){w.set(gt(0),64),w.set(gt(N),68);let U=N*C,
k=yield hi(u,w,1024);A.writeMemory(k,U*1024),U+=1,w.set(gt(1),64),k=yield hi(u,w,1024),A.writeMemory(k,U*1024)}let H=new Uint8Array(
1024);Cc(H,A.calculate(new Uint8Array([]),h));let Y=yield hi(u,H,r);if(e.outputType==="hex"){let N=new Uint8Array(r*2);return di(
N,Y,r)}return e.outputType==="encoded"?pA(o,e,Y):Y})}var dA=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
dt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=dt(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=dt(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function Ec(e){return zt(this,void 0,void 0,function*(){return dA(e),IA(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var Vd=new pe,Yd=new pe,$d=new pe,Kd=new pe,Pd=new Uint8Array(8),Jd=new pe,Wd=new pe,Xd=new pe,
qd=new pe,_d=new pe,zd=new pe,Zd=new pe,ew=new pe,tw=new pe,nw=new pe,sw=new pe,rw=new Uint8Array(8),iw=new pe,ow=new Uint8Array(
8),aw=new pe,cw=new Uint8Array(8),lw=new pe,fw=new pe,hw=new pe;var En=Object.freeze({memory:19*1024,passes:2,lanes:1}),mi=Object.freeze({memory:128*1024,passes:3,lanes:1}),wA=700,Bc="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",mA=new RegExp(`^${Bc}+|${Bc}+$`,"g"),ss,Ci,sr=class{constructor(t,n){K(this,
ss);ct(this,"seal",(t,n)=>{let s=Re(Oe);return De(s,y(this,ss,Ci).call(this,s,t).encrypt(n))});ct(this,"open",(t,n)=>Sc(
y(this,ss,Ci).call(this,n.subarray(0,Oe),t),n.subarray(Oe)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};ss=new WeakSet,Ci=function(t,n){let s=new Uint8Array(8);return new DataView(s.buffer).setBigUint64(0,
BigInt(n)),Zt(this.key,t,De(this.fileId,s))};var Bn=class e{constructor(t,n,s){Object.assign(this,{wrapping:t,salt:n,cost:s})}static async of(t,{
salt:n,cost:s}){let r=kc(t);if(!r.length)throw new he("journal-wrong-passphrase");return new e(await Qc(r,n,s),n,s)}static async chosen(t,n){
if(!kc(t).length)throw new he("journal-no-passphrase");return e.of(t,{salt:Re(16),cost:n??await CA()})}begin(){let t=Re(
qt),n=Re(Oe),s=new We(this.cost,this.salt,Re(16)),r=Zt(this.wrapping,n,s.bound).encrypt(t);return{header:new We(this.cost,
this.salt,s.fileId,De(n,r)),sealer:new sr(t,s.fileId)}}unlock({wrapped:t,bound:n,fileId:s}){let r=Zt(this.wrapping,t.subarray(
0,Oe),n),i=Sc(r,t.subarray(Oe));if(!i)throw new he("journal-wrong-passphrase");return new sr(i,s)}forget(){this.wrapping.
fill(0),this.wrapping=null}},kc=e=>BA(e.replace(/\P{Cs}+/gu,t=>t.normalize("NFKC")).replace(mA,""));async function CA(e=()=>performance.
now()){let t={...En,passes:1};await Qc(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await bc(new Uint8Array(
8),new Uint8Array(16),En),yA(e()-n)}function yA(e){let t=En.passes*wA/Math.max(e,1),n=Math.floor(En.memory*t/mi.passes/1024)*
1024;return n<En.memory?En:{...mi,memory:Math.min(n,mi.memory)}}async function Qc(e,t,n){return await EA(),bc(e,t,n)}async function bc(e,t,{
memory:n,passes:s,lanes:r}){try{return await Ec({password:e,salt:t,memorySize:n,iterations:s,parallelism:r,hashLength:qt,
outputType:"binary"})}catch(i){throw i instanceof RangeError?new he("journal-memory",{megabytes:Math.floor(n/1024)}):i}}
var EA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function Sc(e,t){try{return e.decrypt(t)}catch{return null}}function BA(e){let t=new TextEncoder,n=r=>[224|r>>12,128|r>>
6&63,128|r&63],s=Array.from(e,r=>{let i=r.codePointAt(0);return i>=55296&&i<=57343?n(i):[...t.encode(r)]});return Uint8Array.
from(s.flat())}var qe,jt,st,_e,rt,yi,rs,rr=class rr{constructor(t,n,s,r,i=Xt){K(this,rt);K(this,qe);K(this,jt,[]);K(this,st);K(this,_e);
ct(this,"isTorn",!1);this.place=t,this.end=i,L(this,qe,n),L(this,st,s),L(this,_e,r)}static async create(t,n){let{header:s,
sealer:r}=n.begin(),i=await t.replace(await s.toBytes(),null);return new rr(t,n,r,i)}static async open(t,{bytes:n,tag:s},r){
var A;let i=await We.fromBytes(n),o=await r(i),a=new rr(t,o,o.unlock(i),s),l=await i.isWholeIn(n),{entries:h,damaged:f}=y(
A=a,rt,rs).call(A,n.subarray(Xt),s);return{file:a,entries:h,damaged:f||!l}}get frames(){return(this.end-Xt)/At}async readNew(){
let{bytes:t,tag:n,replaced:s}=await this.place.readFrom(p(this,_e),this.end);if(!s)return{...y(this,rt,rs).call(this,t,n),
replaced:s};let r=await kA(t);if(r.isOf(p(this,st).fileId)){let h=t.length<this.end,{entries:f,damaged:A}=y(this,rt,rs).
call(this,t.subarray(this.end),n);return{entries:f,damaged:A||h,replaced:!1}}let i=[p(this,qe),...p(this,jt)].find(({salt:h})=>r.
hasSalt(h));if(!i)throw new he("journal-passphrase-changed");y(this,rt,yi).call(this,i,i.unlock(r)),this.end=Xt;let o=await r.
isWholeIn(t),{entries:a,damaged:l}=y(this,rt,rs).call(this,t.subarray(Xt),n);return{entries:a,damaged:l||!o,replaced:s}}async append(t){
let n=ai(t,p(this,st).seal,this.frames);L(this,_e,await this.place.append(n,p(this,_e))),this.end+=n.length}async replace(t,n=p(
this,qe)){[p(this,qe),...p(this,jt)].includes(n)||p(this,jt).push(n);let{header:s,sealer:r}=n.begin(),i=[await s.toBytes()],
o=0;for(let l of t)i.push(ai(l,r.seal,o)),o+=i.at(-1).length/At;let a=De(...i);L(this,_e,await this.place.replace(a,p(this,
_e))),y(this,rt,yi).call(this,n,r),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
p(this,_e))??""}forget(){for(let t of[p(this,qe),...p(this,jt)])t.forget();p(this,st).forget()}};qe=new WeakMap,jt=new WeakMap,
st=new WeakMap,_e=new WeakMap,rt=new WeakSet,yi=function(t,n){p(this,st).forget(),L(this,st,n),t!==p(this,qe)&&p(this,qe).
forget(),L(this,qe,t),L(this,jt,[])},rs=function(t,n){let{entries:s,end:r,broken:i}=ac(t,p(this,st).open,this.frames);return this.
isTorn=t.length>r*At,L(this,_e,n),this.end+=r*At,{entries:s.map(({content:a,size:l})=>({entry:mo(a),size:l})),damaged:i}};
var is=rr;async function kA(e){try{return await We.fromBytes(e)}catch{throw new he("journal-here-overwritten")}}async function Dc(e){
let t=await e.read();if(!t)throw new Ae("gone","journal-here-none");return t}var QA=256,bA=100,Ot,Be,it,fs,le,os,kn,as,Bi,vc,xc,cs,or=class or{constructor(t){K(this,le);K(this,Ot);K(this,Be,new ir);
K(this,it,!1);K(this,fs,Promise.resolve());ct(this,"damage",null);L(this,Ot,t)}static async create(t,n,{cost:s}={}){let r=await Bn.
chosen(n,s);return new or(await is.create(t,r).catch(Ei))}static async open(t,n){var h;let s=await Dc(t).catch(Ei),r=f=>Bn.
of(n,f),{file:i,entries:o,damaged:a}=await is.open(t,s,r),l=new or(i);return p(l,Be).add(o,!1),L(l,it,a),await y(h=l,le,
xc).call(h),p(l,Be).takeNews(),l}entries(){return y(this,le,os).call(this,()=>p(this,Be).seen())}append(t){return y(this,
le,as).call(this,async n=>{let s=p(this,Be).completed(t),r=br(s);await n.append(r),p(this,Be).putOwn(t,s,Wt(r.length))})}refresh(){
return y(this,le,os).call(this,async()=>(await y(this,le,Bi).call(this),p(this,Be).takeNews()))}rewrite(t){return y(this,
le,as).call(this,()=>y(this,le,cs).call(this,p(this,Be).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let s=await Bn.
chosen(t,n);await y(this,le,as).call(this,()=>y(this,le,cs).call(this,p(this,Be).entries,s))}close(){return y(this,le,os).
call(this,()=>{p(this,Ot)?.forget(),L(this,Ot,null),L(this,Be,new ir)})}};Ot=new WeakMap,Be=new WeakMap,it=new WeakMap,fs=
new WeakMap,le=new WeakSet,os=function(t){let n=p(this,fs).then(t).catch(Ei);return L(this,fs,n.catch(()=>{})),n},kn=function(){
if(!p(this,Ot))throw new he("journal-locked");return p(this,Ot)},as=function(t){return y(this,le,os).call(this,async()=>{
for(let n=1;;n++)try{return await y(this,le,vc).call(this),await t(y(this,le,kn).call(this))}catch(s){if(s.code!=="chang\
ed"||n===bA)throw s;await y(this,le,Bi).call(this)}})},Bi=async function(){let{entries:t,replaced:n,damaged:s}=await y(this,
le,kn).call(this).readNew();p(this,Be).add(t,n),p(this,it)||L(this,it,s)},vc=async function(){if(!p(this,it)&&!y(this,le,
kn).call(this).isTorn)return;let t=p(this,it)?await y(this,le,kn).call(this).copyAside():"";await y(this,le,cs).call(this,
p(this,Be).entries),p(this,it)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},L(this,it,!1))},xc=async function(){try{await y(this,le,as).call(this,async t=>{p(this,Be).isLittleOf(t.frames)&&
await y(this,le,cs).call(this,p(this,Be).entries)})}catch{p(this,it)&&(this.damage={code:"journal-damaged",values:{}})}},
cs=async function(t,n){let s=new Map([...t].map(([r,i])=>[r,br(i)]));await y(this,le,kn).call(this).replace(s.values(),n),
p(this,Be).entries=new Map(t),p(this,Be).sizes=new Map([...s].map(([r,{length:i}])=>[r,Wt(i)]))};var ls=or;function Ei(e){throw ys(e)}var Rt,ot,hs,ki,ir=class{constructor(){K(this,hs);ct(this,"entries",new Map);ct(this,"sizes",
new Map);K(this,Rt,new Map);K(this,ot,new Set)}seen(){return p(this,ot).clear(),[...this.entries.values()]}takeNews(){let t=[
...p(this,Rt).values()];return p(this,Rt).clear(),p(this,ot).clear(),t}add(t,n){let s=new Map(this.entries),r=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)y(this,hs,ki).call(this,a,l),r.set(a.key,a);let i=n?
[...s.keys()].filter(a=>!this.entries.has(a)):[],o=[...r.values()].filter(a=>!n||!ft(a,s.get(a.key)));for(let a of[...i.
map(wo),...o])p(this,Rt).set(a.key,a),p(this,ot).add(a.key)}completed(t){let n=this.entries.get(t.key),s=t.response!==null&&
!t.done;return!n||!s||n.confirmed===null||t.confirmed!==null&&!p(this,ot).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,s){
y(this,hs,ki).call(this,n,s),ft(n,t)?(p(this,Rt).delete(n.key),p(this,ot).delete(n.key)):p(this,Rt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:s})=>s!==null).map(s=>[s.key,s]));for(let s of p(this,ot))this.entries.has(s)||n.delete(
s);for(let[s,r]of this.entries)p(this,ot).has(s)&&n.set(s,r);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(s,r)=>s+r,0);return t-n>Math.max(QA,t/2)}};Rt=new WeakMap,ot=new WeakMap,hs=new WeakSet,ki=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Fc={fair:8,good:10,strong:15},SA=72,DA=3.3,vA=10,xA=.35,FA=.5,UA=.4,jA=4.5,OA=2,RA=.65,MA=3.9,GA=.15,TA=1,NA=4,HA=.5,
Qi=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],LA={"!@#$%^&*()_+":Qi[0],'{}:"<>?':"[];',./"},VA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function Uc(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,SA).join("");if(!t)return"none";let n=jc(
t);return Object.keys(Fc).filter(r=>n>=Fc[r]).at(-1)??"weak"}function jc(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return jc(
t)+HA;if(PA(e))return NA;let n=new Map;for(let{0:s,groups:r}of e.matchAll(VA))n.set(s.toLowerCase(),r);return[...n.values()].
reduce((s,r)=>s+YA(r),0)}function YA({date:e,word:t,digits:n}){return e?jA:t?$A(t):n?KA(n):1}function $A(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(i=>i!==i.toLowerCase()).length,s=n===t.length-1,r=xA*Math.max(0,t.length-vA)+(s?Math.min(
1,n):n)*FA+UA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,DA+r)}function KA(e){if(/^(?:19|20)\d\d$/.
test(e))return OA;let t=new Set(Array.from(e).slice(1).map((s,r)=>s-e[r]));if(e.length>2&&t.size===1)return TA;let n=Math.
max(0,e.length-6);return Math.min(RA*e.length,MA)+GA*n}function PA(e){let t=Array.from(e.toLowerCase(),JA),n=t.filter((s,r)=>r&&
WA(s,t[r-1])).length;return t.length>4&&n>=.7*(t.length-1)}function JA(e){let[t,n]=Object.entries(LA).find(([i])=>i.includes(
e))??[],s=t?n[t.indexOf(e)]:e,r=Qi.findIndex(i=>i.includes(s));return{row:r,column:Qi[r]?.indexOf(s)}}var WA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var Nc=1e3,bi=2e3,XA=15,Oc=10*Nc,Rc=6e4,Mc="journal-passphrase-changed",qA="notes",_A="application/octet-stream",mt,Si=class{constructor(){
K(this,mt,new Map)}start(t,n,s){clearTimeout(p(this,mt).get(t));let r=()=>{p(this,mt).delete(t),s()};p(this,mt).set(t,setTimeout(
r,n))}isPending(t){return p(this,mt).has(t)}stop(){for(let t of p(this,mt).values())clearTimeout(t);p(this,mt).clear()}};
mt=new WeakMap;var me,He,bn,ze,Gt,en,As,Sn,ps,ie,at,Ct,Dn,Fe,Tt,$e,Nt,tn,gs,Ke,vn,nn,yt,b,Hc,ar,ve,Mt,cr,Lc,Vc,Yc,$c,Kc,
Pc,Jc,Di,Wc,Xc,lr,qc,wt,vi,xi,us,_c,Fi,Ui,Qn,fr,Ye,hr=class{constructor({journal:t,place:n,here:s,send:r,words:i,stores:o,
judge:a,now:l,today:h}){K(this,b);K(this,me);K(this,He);K(this,bn);K(this,ze);K(this,Gt);K(this,en);K(this,As);K(this,Sn);
K(this,ps);K(this,ie,null);K(this,at,!1);K(this,Ct,!1);K(this,Dn,!1);K(this,Fe,new Set);K(this,Tt,"");K(this,$e,"");K(this,
Nt,!1);K(this,tn,XA);K(this,gs,0);K(this,Ke,new Si);K(this,vn,Promise.resolve());K(this,nn,0);K(this,yt,0);L(this,me,t),
L(this,He,n),L(this,bn,s),L(this,ze,r),L(this,Gt,i),L(this,en,o),L(this,As,a),L(this,Sn,l),L(this,ps,h),t.listen(f=>y(this,
b,qc).call(this,f)),n.watch(()=>y(this,b,ve).call(this,()=>y(this,b,us).call(this))),y(this,b,ve).call(this,()=>y(this,b,
us).call(this))}get state(){let t=p(this,ie)!==null;return{state:p(this,Ct)?"locked":t?"kept":"none",exists:p(this,at),place:"",
here:p(this,bn),saved:t&&!p(this,Fe).size&&!p(this,$e),reopen:p(this,Nt),problem:p(this,Tt)||p(this,$e)||y(this,b,Hc).call(
this),copied:"",minutes:p(this,tn),hosted:p(this,bn)==="hub"}}async settled(){for(;p(this,nn);)await p(this,vn)}receive(t){
y(this,b,fr).call(this);let{keep:n,unlock:s,change:r,minutes:i,strength:o,bring:a}=t;if(typeof n=="string")y(this,b,Mt).
call(this,()=>y(this,b,Vc).call(this,n));else if(typeof s=="string")y(this,b,Mt).call(this,()=>y(this,b,Yc).call(this,s));else if(typeof r==
"string"&&p(this,ie))y(this,b,Mt).call(this,()=>y(this,b,$c).call(this,r));else if(t.lock===!0)y(this,b,ve).call(this,()=>this.
lock());else if(t.erase===!0)y(this,b,Mt).call(this,()=>y(this,b,Pc).call(this));else if(t.erase==="saved")y(this,b,Mt).
call(this,()=>y(this,b,Jc).call(this));else if(t.take==="sealed")y(this,b,Mt).call(this,()=>y(this,b,Wc).call(this));else if(a instanceof
Uint8Array)y(this,b,Mt).call(this,()=>y(this,b,Xc).call(this,a));else if(Number.isInteger(i)&&i>=1&&i<=1440)L(this,tn,i),
y(this,b,fr).call(this),y(this,b,Ye).call(this);else if(typeof o=="string")y(this,b,ve).call(this,()=>y(this,b,Lc).call(
this,o));else return t.active===!0||typeof t.place=="string";return!0}flush(){p(this,ie)&&p(this,Fe).size&&y(this,b,ve).
call(this,()=>y(this,b,wt).call(this,{look:!1}))}leave(){let t=p(this,ie);if(!t){Fn(this,yt)._++,p(this,Ct)||y(this,b,Qn).
call(this,()=>p(this,me).clear());return}let n=y(this,b,vi).call(this);y(this,b,lr).call(this),L(this,Ct,!0),L(this,Tt,""),
y(this,b,Ye).call(this),y(this,b,Qn).call(this,()=>p(this,me).clear()),y(this,b,ve).call(this,async()=>{try{n.size&&await Gc(
t,n,()=>{})}finally{t.close()}})}async lock(){if(p(this,ie)&&(await y(this,b,wt).call(this),!!p(this,ie))){if(p(this,Fe).
size){p(this,Ke).start("idle",Oc,()=>y(this,b,ve).call(this,()=>this.lock())),y(this,b,Ye).call(this);return}p(this,ie).
close(),y(this,b,lr).call(this),L(this,Ct,!0),y(this,b,Ye).call(this),y(this,b,Qn).call(this,()=>p(this,me).clear())}}};
me=new WeakMap,He=new WeakMap,bn=new WeakMap,ze=new WeakMap,Gt=new WeakMap,en=new WeakMap,As=new WeakMap,Sn=new WeakMap,
ps=new WeakMap,ie=new WeakMap,at=new WeakMap,Ct=new WeakMap,Dn=new WeakMap,Fe=new WeakMap,Tt=new WeakMap,$e=new WeakMap,
Nt=new WeakMap,tn=new WeakMap,gs=new WeakMap,Ke=new WeakMap,vn=new WeakMap,nn=new WeakMap,yt=new WeakMap,b=new WeakSet,Hc=
function(){let t=p(this,ie)?.damage;return t?y(this,b,ar).call(this,t):""},ar=function(t){return vt(t,p(this,Gt))},ve=function(t){
Fn(this,nn)._++,L(this,vn,p(this,vn).then(t).catch(n=>{y(this,b,cr).call(this,n),y(this,b,Ye).call(this)}).finally(()=>{
Fn(this,nn)._--}))},Mt=function(t){y(this,b,ve).call(this,async()=>{L(this,Tt,"");try{await t()}catch(n){y(this,b,cr).call(
this,n)}y(this,b,fr).call(this),y(this,b,Ye).call(this)})},cr=function(t){p(this,Nt)||L(this,Nt,t.code===Mc),L(this,Tt,y(
this,b,ar).call(this,t))},Lc=async function(t){let n=p(this,Gt),s={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};p(this,ze).call(this,{keeping:{
strength:s[await p(this,As).call(this,t)]}})},Vc=async function(t){let n=p(this,yt),s=await p(this,en).create(p(this,He),
t);if(n!==p(this,yt)){s.close();return}L(this,ie,s),L(this,at,!0),L(this,Fe,new Set(p(this,me).keys())),await y(this,b,wt).
call(this)},Yc=async function(t){let n=p(this,yt),s=await p(this,en).open(p(this,He),t),r=await s.entries();if(n!==p(this,
yt)){s.close();return}let i=p(this,ie)!==null,o=p(this,me).entries().filter(({key:a})=>!i||p(this,Fe).has(a));p(this,ie)?.
close(),L(this,ie,s),L(this,at,!0),L(this,Ct,!1),L(this,Nt,!1),y(this,b,Ye).call(this),y(this,b,Ui).call(this,r),i||p(this,
ze).call(this,{open:Ft}),p(this,me).batch(()=>{for(let a of o)y(this,b,Kc).call(this,a)}),await y(this,b,wt).call(this)},
$c=async function(t){p(this,ie)&&(await p(this,ie).changePassphrase(t),p(this,ze).call(this,{keeping:{changed:!0}}))},Kc=
function(t){let n=p(this,me).get(t.key),s=n?.done&&!t.done;n&&!s&&!Vn(n.response,t.response)&&Hs(p(this,me),n,Yr(p(this,
ps).call(this))),p(this,me).place(s?{...t,confirmed:n.confirmed}:t)},Pc=async function(){let t=p(this,Gt),n={erased:t["h\
ome-erased"]};p(this,ie)?(n={erased:await y(this,b,Di).call(this)},p(this,ie)?.close(),y(this,b,lr).call(this)):await p(
this,He).read()&&(n={said:t["home-not-erased"]}),y(this,b,Qn).call(this,()=>p(this,me).clear()),p(this,ze).call(this,n)},
Jc=async function(){if(p(this,ie)||!await p(this,He).read())return;let t=await y(this,b,Di).call(this);L(this,Ct,!1),p(this,
ze).call(this,{said:t})},Di=async function(){let{notices:t=[]}=await p(this,He).erase();L(this,at,!1);let n=p(this,Gt);return t.
map(s=>vt(s,n)).join(`
`)||n["journal-here-erased"]},Wc=async function(){let t=await p(this,He).read();t&&p(this,ze).call(this,{file:hn(qA,_A,t.
bytes)})},Xc=async function(t){if(p(this,ie))return;await p(this,en).check(t);let n=await p(this,He).read();await p(this,
He).replace(t,n?.tag??null),L(this,at,!0)},lr=function(){Fn(this,yt)._++,L(this,ie,null),L(this,$e,""),L(this,Nt,!1),L(this,
Fe,new Set),p(this,Ke).stop()},qc=function(t){if(!p(this,ie)||p(this,Dn))return;for(let s of t)p(this,Fe).add(s);t.every(
s=>p(this,me).isDraft(s))?p(this,Ke).start("save",Nc,()=>y(this,b,ve).call(this,()=>y(this,b,wt).call(this))):y(this,b,ve).
call(this,()=>y(this,b,wt).call(this)),y(this,b,Ye).call(this)},wt=async function({look:t=!0}={}){let n=p(this,ie);if(n){
try{if(t&&await y(this,b,xi).call(this),n!==p(this,ie))return;await Gc(n,y(this,b,vi).call(this),(s,r)=>{p(this,me).get(
s)===r&&p(this,Fe).delete(s)}),L(this,Tt,"")}catch(s){if(n!==p(this,ie))return;y(this,b,cr).call(this,s),p(this,Ke).start(
"save",Oc,()=>y(this,b,ve).call(this,()=>y(this,b,wt).call(this)))}y(this,b,Ye).call(this)}},vi=function(){let t=p(this,
me).entries().filter(({key:s})=>p(this,Fe).has(s)),n=new Map(t.map(s=>[s.key,s]));for(let s of p(this,Fe))n.has(s)||n.set(
s,void 0);return n},xi=async function(){let t=p(this,ie),n=await t.refresh();t===p(this,ie)&&(y(this,b,Ui).call(this,n),
L(this,$e,""))},us=async function(){let t=p(this,$e);try{p(this,ie)?await y(this,b,xi).call(this):await y(this,b,_c).call(
this)}catch(n){p(this,Nt)||L(this,Nt,n.code===Mc),L(this,$e,y(this,b,ar).call(this,n)),p(this,ie)||p(this,Ke).start("loo\
k",bi,()=>y(this,b,ve).call(this,()=>y(this,b,us).call(this)))}p(this,$e)!==t&&(p(this,ie)&&!p(this,$e)&&p(this,Fe).size&&
await y(this,b,wt).call(this),y(this,b,Ye).call(this))},_c=async function(){let t=await p(this,He).read()!==null;L(this,
$e,""),!(t===p(this,at)||p(this,ie))&&(L(this,at,t),y(this,b,Ye).call(this))},Fi=function(){p(this,Sn).call(this)-p(this,
gs)>p(this,tn)*Rc&&y(this,b,ve).call(this,()=>this.lock()),p(this,ie)&&(p(this,nn)||y(this,b,ve).call(this,()=>y(this,b,
us).call(this)),p(this,Ke).start("poll",bi,()=>y(this,b,Fi).call(this)))},Ui=function(t){y(this,b,Qn).call(this,()=>{for(let n of t){
let s=p(this,me).get(n.key);p(this,Fe).has(n.key)?s&&!s.done&&n.confirmed!==null&&p(this,me).place({...s,confirmed:n.confirmed}):
p(this,me).place(n)}})},Qn=function(t){L(this,Dn,!0);try{p(this,me).batch(t)}finally{L(this,Dn,!1)}},fr=function(){if(L(
this,gs,p(this,Sn).call(this)),!p(this,ie))return;let t=()=>y(this,b,ve).call(this,()=>this.lock());p(this,Ke).start("id\
le",p(this,tn)*Rc,t),p(this,Ke).isPending("poll")||p(this,Ke).start("poll",bi,()=>y(this,b,Fi).call(this))},Ye=function(){
p(this,ze).call(this,{keeping:this.state})};async function Gc(e,t,n){let s=new Map((await e.entries()).map(a=>[a.key,a])),
r=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),r||(r=zA(l,s.get(a))));let i=[...t.keys()].filter(a=>!t.get(a));if(!i.
length&&!r)return;let o=(await e.entries()).filter(({key:a})=>!i.includes(a));await e.rewrite(o);for(let a of i)n(a,void 0)}
var zA=(e,t)=>{let n=Tc(e);return t!==void 0&&[...Tc(t)].some(s=>!n.has(s))},Tc=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(s=>Object.entries(s??{}));return new Set(n.filter(([,s])=>s!==null).map(([s])=>s))};function zc(e,t){let n=new Map,s=(i,o)=>{for(let a of n.get(i)??[])a(o)};return{model:{get:i=>e[i],set(i,o){e[i]!==o&&(e[i]=
o,s(`change:${i}`,o))},save_changes(){},on:(i,o)=>n.set(i,[...n.get(i)??[],o]),send:t},notify:s}}function Zc({journal:e,data:t,words:n}){let s=()=>t.danger&&{dangers:t.danger,coach:t.coach,countries:t.help};function r(a,l){
let h=t.exercises[a];return h?ei(h,l,s()):null}function i(a){let l=e.get(a),{exercise:h}=Ce(a),f=t.exercises[h];if(!l||!f||
!on(f,l.response))return null;let A={answers:l.response,done:l.done};return l.done?{...A,...Ks(f,l.response,s())}:A}function o(){
let a=Fo(e.entries()).filter(Us);return a.length?Uo(a,n):{}}return{known:s,notice:r,form:i,chart:o}}var ji="visit",Oi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),ZA=e=>Oi(e)&&typeof e.key=="string"&&Oi(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Oi(e.confirmed))&&typeof e.at=="string";function ur({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function s(a){try{return a.length?e().setItem(ji,JSON.stringify(a)):e().
removeItem(ji),!0}catch{return a.length===0}}function r(){try{let a=JSON.parse(e().getItem(ji)??"[]");return Array.isArray(
a)?a.filter(ZA):[]}catch{return[]}}let i=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:s,recall:r,forget:()=>s(
[]),guard:i,onHide:o}}function el(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},s={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:s,computer:{}}[t]}}var tl="chart",ep="check-in",tp="{today}",np=5e3;function nl({data:e,place:t,here:n="browser",now:s=Date.now,tab:r=ur(),
stores:i={create:ls.create,open:ls.open,check:We.fromBytes},judge:o=Uc,print:a=Xo}){let l=()=>rn(new Date(s())),h=el(e.words,
n),f={...e,words:h,danger:null,coach:null},{notice:A}=f,u=rp(f.pages,kt(l())),g=u.flatMap(M=>M.blocks),I=new Set(g.map(({
key:M})=>M).filter(Boolean)),C=g.filter(({kind:M})=>M==="exercise").map(({key:M})=>M),w=!1,S=!1,H=!1,Y=0,N=0,U=!1,k=!0,Q={
pages:u,words:h,notice:A,page:0,couple:""},{model:D,notify:G}=zc(Q,te),T=M=>G("msg:custom",{...M,acknowledged:N}),d=(M,W)=>T(
{states:{[M]:W}}),E=new Rs(s);for(let M of r.recall())E.place(M);let B=Zc({journal:E,data:f,words:h}),x=M=>{M.keeping?.state&&
_(),T(M)},V={journal:E,words:h,today:l},j=new hr({...V,place:t,here:n,stores:i,judge:o,now:s,send:x}),$=new Ls({...V,data:f,
send:T,notice:B.notice,print:Ue}),O=Promise.all([e.danger,e.coach]).then(Z),q=ip(O).then(z);E.listen(ye),r.guard(ue),r.onHide(
()=>j.flush());function Z([M,W]){Object.assign(f,{danger:M,coach:W});for(let ne of Object.values(M))Vs(Qs(ne))}function z(){
w=!0,S&&de()}function _(){let{state:M,saved:W}=j.state;M==="none"?k=r.remember(E.entries()):(M==="locked"||W)&&r.forget()}
function ue(){let{state:M,saved:W}=j.state;return M==="kept"?!W:M==="none"&&!k}let ke=()=>E.get($n)?.response.country??"";
function de(){let M=C.filter(W=>w||E.isDraft(W)).map(W=>[W,B.form(W)]).filter(([,W])=>W);T({states:Object.fromEntries(M)})}
function ye(M){_();for(let ne of M)I.has(ne)&&!U&&d(ne,B.form(ne)??{answers:{},done:!1});M.includes($n)&&T({country:ke()});
let W=M.filter(ne=>!E.isDraft(ne));U||d(Ft,$.state()),W.some(ne=>Ce(ne).exercise===ep)&&d(tl,B.chart())}function Ue(M,{paper:W,
country:ne}){let je=Wo(ne,f);a(Jo(M,f),{paper:W,numbers:je,heading:f.paper.numbers}),d(Ft,$.state())}function R({key:M,answers:W,
done:ne}){let je=et(f.exercises[Ce(M).exercise],W);U=!ne;try{E.put(M,je,ne)}finally{U=!1}}function ee(){Y++,j.leave()}function F(M){
let{key:W}=M;if(M.ready===!0)S=!0,T({keeping:j.state,country:ke()}),de();else if(M.dangers===!0)O.then(()=>T({dangers:B.
known()}),()=>{});else if(typeof M.chart=="string")d(tl,B.chart());else if(M.forget===!0)ee();else if(j.receive(M))T({});else if(typeof M.
home=="string")d(Ft,$.state());else{if($.receive(M))return;if(M.gone===!0)j.flush();else if(I.has(W))M.remove===!0?E.remove(
W):M.answers&&typeof M.done=="boolean"&&R(M);else return}}function J(M){Number.isInteger(M.sent)&&(N=Math.max(N,M.sent));
try{F(M)}catch(W){T({problem:{key:M.key??"",text:h["not-understood"]}}),W instanceof be||console.error(W.name)}}function te(M){
if(M.forget===!0){J(M);return}let W=Y,ne=()=>{W===Y&&J(M)};H||(H=!w&&sp(M)),w||!H?queueMicrotask(ne):q.then(ne)}async function fe(){
await q,await $.settled(),await j.settled()}return{...D,settled:fe}}var sp=({ready:e,dangers:t,answers:n,done:s})=>!e&&!t&&
!(n&&!s),rp=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(s=>s.key?{...s,key:s.key.replace(tp,t)}:s)})),ip=e=>new Promise(t=>{
let n=setTimeout(t,np),s=()=>{clearTimeout(n),t()};e.then(s,s)});var op="notes",Is="head",Et="parts",Gi="aside",sl=[Is,Et,Gi],ap=1,Ti=0,al="journal-here-blocked",cp=2e3;function cl({name:e=op}={}){
let t=rl(()=>globalThis.indexedDB),n=rl(()=>new BroadcastChannel(e)),s=new Set,r=()=>{for(let g of s)g()},i=()=>{globalThis.
document?.hidden||r()};n?.addEventListener("message",r);let o=null,a=()=>{o=null};async function l(g){try{if(o)return await o}catch(I){
if(!g||I.code!=="gone")throw I}return o??(o=hp(t,e,g,a).catch(I=>{throw a(),I})),o}async function h(g,I,C=!1){for(let w=!0;;w=
!1){let S=await l(C),H;try{H=S.transaction(sl,g,{durability:"strict"})}catch(Y){if(!w||Y.name!=="InvalidStateError")throw Ar(
Y);a();continue}return Ap(H,I)}}function f(){o?.then(g=>g.close(),()=>{}),a()}let A=g=>h("readonly",g);async function u(g,I){
let C=await h("readwrite",g,I);return n?.postMessage(null),C}return{async read(){try{return await A(async g=>{let{tag:I}=await Mi(
g);return{bytes:De(...await Le(g(Et).getAll())),tag:I}})}catch(g){if(g.code==="gone")return null;throw g}},readFrom:(g,I)=>A(
async C=>{let w=await Mi(C),S=lp(g)!==w.file||I>w.length,H=S?0:await fp(C(Et),I),Y=await Le(C(Et).getAll(IDBKeyRange.lowerBound(
H)));return{bytes:De(...Y).subarray(S?0:I-H),tag:w.tag,replaced:S}}),append:(g,I)=>u(async C=>{let w=await Ri(C,I);return await Le(
C(Et).add(g.slice(),w.length)),il(C,w.file,w.length+g.length)}),async replace(g,I){let C=I===null,S=await u(async H=>{if(!C)
await Ri(H,I);else if(await Le(H(Is).get(Ti)))throw new Ae("exists");return await Le(H(Et).clear()),await Le(H(Et).add(g.
slice(),0)),il(H,ll(),g.length)},C);return C&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),S},putAside:g=>u(
async I=>{await Ri(I,g);let C=De(...await Le(I(Et).getAll()));return`damaged-${await Le(I(Gi).add(C))}`}),async erase(){
if(await u(async C=>{for(let w of sl)await Le(C(w).clear())}).catch(C=>{if(C.code!=="gone")throw C}),f(),!await pp(t,e))
throw new he("journal-here-not-erased");return{notices:[]}},watch(g){return s.size||ol("addEventListener",i),s.add(g),()=>{
s.delete(g),s.size||ol("removeEventListener",i)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),f()}}}function rl(e){try{return e()}catch{return null}}var ll=()=>Array.from(Re(12),e=>e.toString(
36)).join(""),lp=e=>e.split("/")[0];async function Mi(e){let t=await Le(e(Is).get(Ti));if(!t)throw new Ae("gone");return t}
async function Ri(e,t){let n=await Mi(e);if(n.tag!==t)throw new Ae("changed");return n}async function il(e,t,n){let s=`${t}\
/${ll()}`;return await Le(e(Is).put({file:t,length:n,tag:s},Ti)),s}async function fp(e,t){return(await Le(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function ol(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function hp(e,t,n,s){if(!e||globalThis.isSecureContext===!1)throw new Ae("unreachable",al);let r=!1;try{
if(!n&&await fl(e,t)===!1)throw new Ae("gone");let i=e.open(t,ap);i.onupgradeneeded=()=>{r=!n,r?i.transaction.abort():up(
i.result)};let o=await Le(i);return o.onclose=s,o.onversionchange=()=>{o.close(),s()},o}catch(i){throw r?new Ae("gone"):
Ar(i)}}function up(e){e.createObjectStore(Is),e.createObjectStore(Et),e.createObjectStore(Gi,{autoIncrement:!0})}async function fl(e,t){
return(await e.databases?.())?.some(s=>s.name===t)}function Ap(e,t){return new Promise((n,s)=>{let r,i=null;e.oncomplete=
()=>n(r),e.onabort=()=>s(i??Ar(e.error)),t(o=>e.objectStore(o)).then(o=>{r=o},o=>{i=o instanceof Ae?o:Ar(o);try{e.abort()}catch{
s(i)}})})}var Le=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Ar(e){if(e instanceof
Ae)return e;if(e?.name==="QuotaExceededError")return new Ae("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new Ae("unreachable",t?al:"")}async function pp(e,t){return await new Promise(n=>{let s=e.
deleteDatabase(t);s.onsuccess=s.onerror=n,s.onblocked=()=>setTimeout(n,cp)}),!await fl(e,t)}var gp=6e4;function ul(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(s,{query:r="",body:i,headers:o={},
refused:a="changed",none:l=[]}={}){let h;try{h=await t(`${e}${r}`,{method:s,body:i,headers:o,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:i?.length<gp})}catch{throw new Ae("unreachable")}if(h.ok)return h;if(l.includes(
h.status))return null;throw await Ip(h,a)}return{async read(){let s=await n("GET",{none:[404]});return s&&{bytes:await hl(
s),tag:pr(s)}},async readFrom(s,r){let i={"If-Match":s},o=await n("GET",{query:`?from=${r}`,headers:i}),a=o.status!==206;
return{bytes:await hl(o),tag:pr(o),replaced:a}},append:async(s,r)=>pr(await n("POST",{body:s,headers:{"If-Match":r}})),async replace(s,r){
let i=r===null;return pr(await n("PUT",{body:s,headers:i?{"If-None-Match":"*"}:{"If-Match":r},refused:i?"exists":"change\
d"}))},async putAside(s){let i=await n("POST",{query:"?aside",headers:{"If-Match":s},none:[400,404,405]});return i?(await i.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(s){let r=()=>{globalThis.document?.hidden||s()};return globalThis.
document?.addEventListener("visibilitychange",r),()=>globalThis.document?.removeEventListener("visibilitychange",r)}}}var pr=e=>e.
headers.get("ETag");async function hl(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new Ae("unreachabl\
e")}}async function Ip(e,t){if(e.status===412)return new Ae(t);if(e.status===404)return new Ae("gone");if(e.status===507)
return new Ae("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new he(n[0].code,
n[0].values):new Ae("unreachable")}var Ni="tab",dp=2e4,wp=1e3,Al=({key:e,hold:t},n=()=>window.sessionStorage)=>({getItem(s){try{let r=$t(n().getItem(s)),i=Zt(
e,r.slice(0,Oe));return new TextDecoder().decode(i.decrypt(r.slice(Oe)))}catch{return null}},setItem(s,r){let i=Re(Oe),o=Zt(
e,i).encrypt(new TextEncoder().encode(r));if(n().setItem(s,fn(De(i,o))),!t())throw new Error("The key goes with the page\
.")},removeItem:s=>n().removeItem(s)}),mp=(e,t)=>new Promise(n=>{let{port1:s,port2:r}=new MessageChannel;s.onmessage=({data:i})=>n(
i),setTimeout(n,wp,null),e.postMessage({tab:t},[r])});async function Cp(){let e=window.sessionStorage.getItem(Ni),t=await navigator.
serviceWorker?.getRegistration(),n=()=>t?.active??null,s=e&&n()&&await mp(n(),e),r=e??fn(Re(Oe)),i=s||Re(qt),o=!!s,a=()=>{
o&&n()?.postMessage({tab:r,hold:i})};return setInterval(a,dp),document.addEventListener("visibilitychange",a),window.addEventListener(
"pagehide",a),navigator.serviceWorker?.ready.then(l=>{t=l,a()}),{key:i,hold(){return o||window.sessionStorage.setItem(Ni,
r),o=!0,a(),n()!==null},forget(){n()?.postMessage({tab:r,forget:!0}),o=!1,window.sessionStorage.removeItem(Ni)}}}async function yp(e){
let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:$t((await t.json()).key),hold:()=>!0,
forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function pl(e){try{return await(e?yp(e):Cp())}catch{
return{key:Re(qt),hold:()=>!1,forget(){}}}}var gl=(e,{later:t,visit:n,store:s,logOut:r})=>nl({data:{...e,danger:t.then(({dangers:i})=>i),coach:t.then(({coach:i})=>i)},
place:s?ul(s):cl(),tab:ur({storage:()=>Al(n)}),here:r?"hub":s?"computer":"browser"});var Hi="#notes=";var Ep=2e6;async function Il(e){try{let t=$t(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[r,i]=["",0];for(;;){let{done:o,value:a}=await n.read();
if(o)return r+s.decode();if(i+=a.length,i>Ep)return"";r+=s.decode(a,{stream:!0})}}catch{return""}}function dl(){if(!location.hash.startsWith(Hi))return"";let e=location.hash.slice(Hi.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function wl(e,t,{words:n,take:s}){let r=await Il(e),i=c("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>h.remove(),a=(f,A)=>c("button",{type:"button",onclick:A},f),l=r?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),s(r)})]:[a(n["help-close"],o)],h=c("section",{class:"site-handed"},i,c("p",{},n[r?"site-ha\
nded-how":"site-handed-broken"]),r?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...l));t.after(h),
i.focus()}function ml(e){let t=s=>s.kind==="exercise"?{...s,exercise:e.exercises[s.key.split("@")[0]]}:s,n=e.pages.map(s=>({...s,blocks:s.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var Cl=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:s})=>[n,s])));var Bp="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",kp=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Qp=new RegExp(`^(?:<\\/?(?:${Bp})(?:${kp})*\\s*\\/?>|[^<>])*$`,"i"),bp=e=>Qp.test(e);function yl(e,t){let n={createHTML(r){
if(e.has(r)||bp(r))return r;throw new TypeError("This markup is not part of the page.")},createScriptURL(r){if(t.includes(
r))return r;throw new TypeError("This worker is not part of the page.")}},s=window.trustedTypes?.createPolicy("ajar",n)??
n;return Ba(r=>s.createHTML(r)),r=>s.createScriptURL(r)}var El=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Bl(e){let t=e.get(
"pages"),n=[],s=El(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,
y:window.scrollY},"");function i(a){a!==s&&(r(),s=a,history.pushState({y:0},"",`#${a+1}`))}let o=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=El(location.hash,t);l!==s&&(s=l,o(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",r),{open:o,get:a=>a==="page"?s:e.get(a),set(a,l){a==="page"&&i(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:Sp,later:Dp,store:ds,logOut:kl}=document.documentElement.dataset,Ql=dl(),vp="store/visit.json",xp=6e4;async function Li(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),Li(e,Math.min(
2*t,xp))}function Fp(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),si()),n.erase&&!ds&&Zn()&&Ws()}}}async function Up(){
let[e,t]=await Promise.all([Li(Sp),pl(ds&&vp)]),n=ml(e),s=Li(Dp),{words:r}=n;Za(n.leave);let i=yl(Cl(n),["sw.js"]),o=document.
getElementById("workbook"),a=Fp(Bl(gl(n,{later:s,visit:t,store:ds,logOut:kl})),t);o.replaceChildren();let l=o.appendChild(
document.createElement("div"));Xa({model:a,el:l}),window.scrollTo(0,history.state?.y??0),tc(document.querySelector(".sit\
e-acts"),r,{store:ds,logOut:kl});let h=f=>{a.open(Ft),a.send({import:f})};Ql&&wl(Ql,o.querySelector(".ajar-notice"),{words:r,
take:h}),window.addEventListener("beforeinstallprompt",f=>f.preventDefault()),await s,!ds&&Zn()&&za(i)}Up();
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
