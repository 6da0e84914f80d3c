var Fl=Object.defineProperty;var $o=e=>{throw TypeError(e)};var Ul=(e,t,n)=>t in e?Fl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var lt=(e,t,n)=>Ul(e,typeof t!="symbol"?t+"":t,n),dr=(e,t,n)=>t.has(e)||$o("Cannot "+n);var p=(e,t,n)=>(dr(e,t,"read from private field"),n?n.call(e):t.get(e)),K=(e,t,n)=>t.has(e)?$o("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),V=(e,t,n,s)=>(dr(e,t,"write to private field"),s?s.
call(e,n):t.set(e,n),n),C=(e,t,n)=>(dr(e,t,"access private method"),n);var xn=(e,t,n,s)=>({set _(r){V(e,t,r,n)},get _(){return p(e,t,s)}});var W=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let o=t[s];return r?Number.isInteger(o)?o+1:n:["number",
"string"].includes(typeof o)?o:n}),ft=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function rn(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var Ko=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var jl=/^(\d{4})-(\d{2})-(\d{2})$/;function Lt(e){let[,t,n,s]=typeof e=="string"&&jl.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Jo(+t,+n)?e:null}function on(e){let t=e.getFullYear();return t>=1&&t<=9999?Wo(t,e.getMonth()+1,e.getDate()):null}
function Po(e){let[t,n,s]=e.split("-").map(Number),r=n===12?[t+1,1]:[t,n+1];return Wo(...r,Math.min(s,Jo(...r)))}function Jo(e,t){
return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Wo=(e,t,n)=>`${`${e}`.padStart(4,
"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`;var wr="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ol=new RegExp(`^${wr}+|${wr}\
+$`,"g"),Rl=/[\p{L}\p{N}_]+/gu,Ml=/^[\p{L}\p{N}_]+/u,Tl=/\{([a-z][a-z0-9-]*)\}/,[Gl,Nl]=["⁨","⁩"],Xo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Hl=new RegExp(`[,;:،]|${wr}`),Ll=/^\p{Uppercase}/u,qo=/[.!?…؟。][\u2069”’"')»]*$/,
Vl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Se=e=>e.replace(Ol,""),Ze=e=>e.toLowerCase().toUpperCase(),ws=e=>e.match(Ml)?.[0]??"",et=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"}),_o=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(
t,{weekday:"long",timeZone:"UTC"});function Fn(e,t,n=[]){let s=e.split(Tl),r="";for(let o=0;o<s.length-1;o+=2){let[i,a,f]=s.
slice(o,o+3),h=Yl(Se(t[a]),f),l=Kl(i,h,n),u=!l&&!r&&Ll.test(i);r+=qo.test(r)?l.replace(/^,+/,""):l,r+=Pl(u?$l(h):h)}return qo.
test(r)?r:r+s.at(-1)}function Vt(e){let t=Se(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Xo&&s===Xo[n]&&
Se(r))||r.includes(n)||r.includes(s)?e:r}function Yl(e,t){let n=e.length;for(;n&&Hl.test(e[n-1]);)n-=1;let s=e.slice(0,n)||
e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",o=s.slice(0,-1);return r&&!o.slice(o.lastIndexOf(" ")+1).includes(".")?o:
s}function $l(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Kl(e,t,n){let s=Ze(ws(t));if(!s)return e;
let r=new Set(n.map(Ze)),o=i=>i===s||r.has(i)&&r.has(s);for(let i of e.matchAll(Rl))if(o(Ze(i[0])))return e.slice(0,i.index);
return e}var Pl=e=>Vl.test(e)?`${Gl}${e}${Nl}`:e;var mr=2e4,Jl=10,De=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function tt({
items:e,ids:t},n){let s=Object.keys(n).filter(o=>!t.includes(o));if(s.length)throw new De("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:Xl[o.kind](i,o);ft(o,r)&&(r[o.
id]=Wl(o,a,r))}return r}function an(e,t){try{tt(e,t)}catch(n){if(n instanceof De)return!1;throw n}return!0}var ei=e=>Object.
values(e).every(t=>t==null);function nt(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>zo(
e.cards,n)),Se(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${zo(e.piles,t[n.
id])}`);case"date":return[et(t)];case"list":return t.map(Se);default:return[Se(`${t}`)]}}var zo=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Wl(e,t,n){if(e.kind!=="choice"||!t)return t;let s=rn(e,n).map(({id:o})=>o),r=t.chosen.filter(o=>s.includes(
o));return r.length||t.own?{chosen:r,own:t.own}:null}var Xl={ruler(e){if(!Number.isInteger(e)||e<0||e>Jl)throw new De("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:f})=>f);if(!Zo(e)||!Array.isArray(e.chosen)||!e.
chosen.every(yr(r)))throw new De("answer-cards");let{chosen:o}=e,i=Cr("own"in e?e.own:"")??"";if(i&&!s)throw new De("ans\
wer-own");if(!n&&o.length+!!i>1)throw new De("answer-one-card");let a=r.filter(f=>o.includes(f));return a.length||i?{chosen:a,
own:i}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:i})=>i),r=yr(n.map(({id:i})=>i));if(!Zo(e)||!Object.keys(e).every(
yr(s))||!Object.values(e).every(r))throw new De("answer-piles");let o=s.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return o.
length?Object.fromEntries(o):null},text:Cr,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new De("answer-lines",
{most:t});let n=e.map(s=>Cr(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Lt(e))throw new De(
"answer-day");return e}};function Cr(e){if(typeof e!="string")throw new De("answer-text");if(e.length>mr&&[...e].length>
mr)throw new De("answer-long",{most:mr});return Se(e)?e:null}var yr=e=>t=>e.includes(t),Zo=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var ql=[{answers:["all"]}],_l=/\p{L}/u,zl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Zl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ef=/\{([a-z][a-z0-9-]*)\}/g;function Cs({items:e,rules:t,reflection:n},s,r={}){let{plain:o=!1,last:i=null}=r,a=Object.fromEntries(
e.map(({id:u})=>[u,s[u]??null]));if(ei(a))return"nothing"in n?[ms([n.nothing])]:[];let f=tf({items:e,answers:a,rules:t,phrases:n,
last:i}),l=(o||!t.length?ql:t).flatMap(f);return o||!("closing"in n)?l:[...l,ms([n.closing])]}var ms=e=>({words:e,heading:"",
said:[]}),bt=(e,t,n=[])=>({words:n,heading:e,said:t}),ti=(e,t)=>e.filter(n=>!t.has(Ze(n)));function tf({items:e,answers:t,
rules:n,phrases:s,last:r}){let o=w=>e.find(({id:E})=>E===`couple-${w}`)??e.find(({id:E})=>E===w),i=w=>t[o(w)?.id]??null,
a=w=>o(w)?nt(o(w),i(w)):[],f=w=>{let E=new Set(w.map(o));return e.filter(k=>E.has(k))},h=w=>{let E=i(w);return typeof E==
"number"?E:a(w).length},l=w=>w.map(E=>i(E)?.chosen).find(E=>Array.isArray(E))??[],u=(w,E)=>{let[k,R]=[o(w),i(w)];return k?.
kind!=="sort"||!R?[]:k.cards.filter(({id:N})=>R[N]===E).map(({text:N})=>N)},A=w=>new Set(w?a(w).map(Ze):[]),g=({if:w=[],
unless:E=[]})=>w.every(I)&&!E.some(I);function I(w){if(typeof w=="string")return i(w)!==null;let{item:E=[],cards:k,piles:R,
without:N,only:G,least:x,asked:X}=w;if(X)return!!o(X)&&ft(o(X),t);let _=E.find(ce=>i(ce)!==null);if(!_)return!1;let z=l(
[_]);return k&&!k.some(ce=>z.includes(ce))||R&&!R.some(ce=>ti(u(_,ce),A(N)).length)||G&&!(ce=>ce.size===1&&ce.has(G))(new Set(
Object.values(i(_))))?!1:x==null||h(_)>=x}let d=(w,E={})=>W(s[w],E);function y(w,E={}){if(typeof w=="string")return d(w,
E);if(!g(w))return null;let{phrase:k,of:R,since:N}=w;if(!R)return d(k,E);if(!a(R).length)return null;let G=N&&r?.values[R];
return G==null?d(k,{n:h(R),...E}):d(N,{n:h(R),last:G,day:r.day,...E})}let v=(w=[],E={})=>w.map(k=>y(k,E)).filter(k=>k!==
null),U=(w,E)=>{let k=v(w,E);return k.length?[ms(k)]:[]};function Y(w){if(typeof w=="string")return a(w);if("level"in w)
return L(w);if("phrase"in w){let[x]=w.of?a(w.of):[],X=y(w,x===void 0?{}:{words:x});return X===null?[]:[X]}let{item:E,pile:k,
also:R,without:N}=w,G=k?u(E,k):a(E);return R&&(G=G.filter(x=>A(R).has(Ze(x)))),ti(G,A(N))}let O=({heading:w,under:E})=>w?
d(w):(E&&o(E)?.said)??"";function H(w,E){let k=o(w);if(k?.kind!=="sort"||t[k.id]===null)return[];let R=G=>k.piles.find(x=>x.
id===G).text;return(E??k.piles.map(({id:G})=>G)).map(G=>({id:G,text:R(G),cards:u(w,G)}))}let B=n.find(w=>w.ladder)?.ladder,
Q=()=>Math.floor(B.rungs.length/2);function D(w){let[E]=l([w]);return!B||!E?null:Q()-B.rungs.findIndex(({card:k})=>k===E)}
function L({level:w,up:E=0}){let k=w.map(D).find(N=>N!==null);if(!B||k===void 0)return[];let R=B.rungs[Q()-k-E];return R?
a(R.item):[]}let T={answers({answers:w}){return(w[0]==="all"?e:f(w)).filter(({id:k})=>t[k]!==null).map(k=>bt(k.said||k.ask,
nt(k,t[k.id])))},lines(w){let E=w.lines.flatMap(Y),k=E.length?[bt(O(w),E,v(w.say))]:[],R=w.count?.[Math.min(E.length,w.count.
length-1)];return R?[...k,ms([d(R,{n:E.length})])]:k},piles({piles:w,only:E,heading:k,below:R={},all:N={}}){let G=x=>x.length===
o(w).cards.length;return H(w,E).filter(({cards:x})=>x.length).flatMap(({id:x,text:X,cards:_})=>{let z=G(_)&&N[x]||R[x],q=k?
d(k,{pile:X}):X;return[bt(q,_),...U(z?[z]:[])]})},empty(w){let E=H(w.empty,w.only).filter(({cards:k})=>!k.length).map(({
text:k})=>k);return E.length?[bt(O(w),E,v(w.say))]:[]},sentence(w){let E=s[w.sentence],k=ni(E),R=Object.fromEntries(k.map(
N=>[N,a(N).join(" ")]));return Object.values(R).every(Boolean)?[bt(O(w),[Er(w,E,R)])]:[]},message(w){let E=w.message.parts.
map(k=>[k,a(k.item)[0]]).filter(([,k])=>k).map(([k,R])=>$(k,R,w.message));return E.length?[bt(O(w),[E.join(" ")])]:[]},ladder(){
let[w=""]=a(B.goal),[[E],[k]]=[l([B.today]),l([B.later])],R=B.rungs.map(({card:N,item:G})=>{let x=o(G)?.said??"",[X]=a(G),
_=X?`${x}: ${X}`:d("open",{level:x}),z=nf(N===E,N===k,!!k);return z?d(z,{level:_}):_});return[bt(d(w?"ladder":"ladder-un\
named",{goal:w}),R)]},missing({missing:w,say:E}){let k=f(w).filter(({id:R})=>t[R]===null);return k.length?U(E,{parts:k.map(
R=>R.said).join("; ")}):[]},repeated(w){let E=w.repeated.map(a),k=new Map;for(let G of E.flat())k.has(Ze(G))||k.set(Ze(G),
G);let R=G=>E.filter(x=>x.some(X=>Ze(X)===G)).length>1,N=[...k].filter(([G])=>R(G)).map(([,G])=>G);return N.length?[bt(O(
w),N)]:[]}};function $(w,E,{self:k=[],small:R=[],capitals:N=[]}){let{opener:G,clause:x,clauses:X=[],questions:_=[],names:z=!1}=w,
q=Vt(E),ce=ws(q),pe=ce.toLowerCase();if(k.includes(pe))return Fn("{words}.",{words:q});let Ce=[...s[G]].at(-1);if(!zl.test(
q.match(_l)?.[0]??"a")||_.includes(pe))return Fn(`{words}${Ce}`,{words:q});let Qe=s[x&&X.includes(pe)?x:G],be=z||N.includes(
ce);return Fn(Qe,{words:si(q,R,be)})}return w=>{if(!g(w))return[];let E=Object.keys(T).find(R=>R in w),k=E?T[E](w):U(w.say);
return k.length&&w.then?[...k,...U([w.then])]:k}}var ni=e=>[...e.matchAll(ef)].map(([,t])=>t);function Er({alike:e,small:t=[],
lower:n=[]},s,r){let o=a=>si(Vt(Se(r[a])),t,!n.includes(a)),i=Object.fromEntries(ni(s).map(a=>[a,o(a)]));return Fn(s,i,e)}
function si(e,t,n){let s=ws(e);if(!([...s].length>1&&Zl.test(s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[o=""]=e;
return o.toLowerCase()+e.slice(o.length)}function nf(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}var ue=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},ge=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},sf={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},ys=e=>e instanceof ge?new ue(e.said||
sf[e.code]):e;var rf="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",of=new RegExp(`(${rf})|[.…]+|[!?;\\n]`,"gu"),af=/[\u0300-\u036f'’‘ʼ]/g,
cf=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Es(e){let t={};for(let[n,s]of Object.entries(e))t[n]=ri(s,t);return t}
var ht=(e,t)=>new RegExp(e.map(n=>ri(n,t)).join("|"),"y");function Bs(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function ks(e,t){let n=t;
for(let[s,r]of Bs(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Un=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function ri(e,t){return`(?:${(e.match(cf)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:lf(r)).join("")})`}function lf(e){let t=oi(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var oi=e=>e.normalize("NFKD").replace(af,"").toLowerCase();function jn(e){let t="",n=[];for(let s of e.
matchAll(of)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?oi(s[1]):"."} `;t+=r;for(let o=0;o<r.length;o++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var ff=4,ii=16411,ai=[1,1],hf=[0,0],Br=new WeakMap;function cn(e,t){let{passes:n,kinds:s,learned:r}=li(t),{line:o,places:i}=jn(
e),a=ks(n,o),f=Object.entries(s).flatMap(([u,A])=>Bs(A,a).map(([g,I])=>({kind:u,start:g,end:I-1}))),h=r?uf(f,o,r):f,l=(u,A)=>u.
span[0]-A.span[0]||u.span[1]-A.span[1]||(u.kind<A.kind?-1:+(u.kind>A.kind));return h.map(({kind:u,start:A,end:g})=>({kind:u,
span:[i[A][0],i[g][1]]})).sort(l)}function*Qs(e){let{passes:t,kinds:n}=li(e);for(let s of[t,...Object.values(n)])yield,Bs(
s,"we are here ")}function li(e){return Br.has(e)||Br.set(e,pf(e)),Br.get(e)}function uf(e,t,n){let{weights:s,kinds:r,limit:o,
least:i}=n,a=Af(t,n),f=a.slice(1).map((y,v)=>[...a[v],...y]),h=y=>{let v=new Set(y.flatMap(U=>U.places));return ci(s,v)/
Math.sqrt(v.size)},l=[...a,...f];if(e.length)return kr(l,h)[1]>i?e:[];let u=l.filter(y=>y.length>ff),[A,g]=kr(u,h);if(!(g>
o))return[];let I=new Set(A.flatMap(y=>y.places.slice(0,2))),[d]=kr(Object.keys(r),y=>ci(r[y],I));return[{kind:d,start:A[0].
start,end:A.at(-1).start}]}function Af(e,{numbers:t,weights:n}){let s=ai,r=[[]];for(let o of e.matchAll(/[^ ]+/g)){let i=o[0]===
".",a=i?ai:t.get(o[0])??hf,f=[[0,a[0]],[1,a[1]],[s[0],a[0]],[s[1],a[1]]],h=([l,u],A)=>((A*ii+l)*ii+u)%n.length;r.at(-1).
push({start:o.index,places:f.map(h)}),s=a,i&&r.push([])}return r.filter(o=>o.length)}var kr=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),ci=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),fi=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function pf({lists:e,passes:t,phrases:n,learned:s}){let r=Es(e),
o=Object.entries(n).map(([i,a])=>[i,ht(a,r)]);return{passes:ht(t,r),kinds:Object.fromEntries(o),learned:s&&gf(s)}}function gf({
same:e,concepts:t,weights:n,kinds:s,limit:r,least:o}){let i=new Map,a=2;for(let h of e){for(let l of h.split(" "))i.set(
l,[a,a]);a++}for(let[h,l]of t.entries())for(let u of l.split(" "))i.set(u,[a++,2+e.length+h]);let f=Object.entries(s).map(
([h,l])=>[h,Un(l)]);return{numbers:i,weights:Un(n),kinds:Object.fromEntries(f),limit:r,least:o}}var If=[["trial-agreement","review"],["trial-review","again"],["plan","day"]],hi=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function ye(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function bs(e,t){let n=new Map(e.filter(({
response:s})=>s).map(s=>[s.key,s]));for(let[s,r]of If){let o=n.get(`${s}@`),i=Lt(o?.response[r]);if(i&&i>=t)return{day:i,
entry:o}}return null}function Ss(e,t){let n=null;for(let r of e){let{exercise:o}=ye(r.key),i=r.response&&Object.keys(r.confirmed??
{}).length>0,a=o==="check-in"&&i?Yt(r):null,f=a&&a>t?t:a;f&&f>(n?.day??"")&&(n={day:f,entry:r})}if(!n)return null;let[,s]=[
t,Po(n.day)].sort();return{day:s,entry:n.entry}}function Yt({at:e}){if(!Qr(e))return null;let[,t,,,,n]=hi.exec(e);return n?
on(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Qr(e){let[,t,,n="0",s="0"]=hi.exec(e)??[];return!!Lt(
t)&&n<60&&s<60}var Ds=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);var pi="catch-up.ics",df="-//collective//icalendar//7.3.0//EN",wf=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,mf=/[\t\x85\u2028\u2029]/g,
Cf=75;async function gi(e,t,n,s=""){let r=[...new Map(e.map(h=>[h.key,h])).values()],o=[bs(r,n),Ss(r,n)].filter(Boolean);
if(!o.length)throw new ue("journal-no-day");let i=ui(t["journal-calendar-title"]),a=await Promise.all(o.map((h,l)=>Ef(h,
n,i,l?"":ui(s))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${df}`,...a.flat()],"END:VCALENDAR",""].map(kf).join(
`\r
`)}function xs(e,{exercises:t,danger:n}){let s=e.filter(({key:h})=>h==="plan@").at(-1)?.response,r=h=>Ii(h)&&Se(h)!=="";
if(!s||!r(s.if)||!r(s.then))return"";let o=h=>Object.values(n).some(l=>cn(h,l).length);if(Object.values(s).flatMap(yf).some(
o))return"";let{rules:i,reflection:a}=t.plan,f=i.find(h=>h.sentence);return f?Er(f,a[f.sentence],s):""}var yf=e=>(e?.own?
[e.own]:[e].flat()).filter(Ii),Ii=e=>typeof e=="string";async function Ef({day:e,entry:t},n,s,r){return["BEGIN:VEVENT",`\
SUMMARY:${Ai(s)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await Bf(
t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${Ai(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function Bf({key:e,response:t,
at:n}){let s=Object.entries(t).filter(([,l])=>l!==null),r=vs([n,Object.fromEntries(s)]),o=l=>new TextEncoder().encode(l),
i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",o(r),i,!1,["sign"]),f=new Uint8Array(await crypto.subtle.
sign("HMAC",a,o(e))).slice(0,16);return f[6]=f[6]&15|64,f[8]=f[8]&63|128,Array.from(f,l=>l.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function vs(e){return Array.isArray(e)?`[${e.map(vs).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${vs(n)}: ${vs(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var ui=e=>Se(e.replace(mf," ").replace(
wf,"")),Ai=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function kf(e){let t=[],n=[],s=0;for(let r of e){let o=Qf(r);if(n.length&&s+o>=Cf){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,s=a.length}n.push(r),s+=o}return[...t,n.join("")].join(`\r
 `)}var Qf=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var bf=new TextEncoder,Sf=/[\u007f-\uffff]/g;function ut(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
s=>Object.hasOwn(t,s)&&ut(e[s],t[s]))}var di=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function br({key:e,
response:t,done:n,confirmed:s,at:r}){let o=s!==null&&ut(s,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||s,at:r}),
a=f=>`\\u${f.charCodeAt(0).toString(16).padStart(4,"0")}`;return bf.encode(i.replace(Sf,a))}function wi(e){let{key:t,response:n,
done:s,confirmed:r,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:s,
confirmed:r===!0?n:r,at:o}}var Df={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ln=10,
vf=400,On=17,Sr=16,$t=14,[Bi,ki]=[12,38],[Dr,vr,xf]=[46,8,30],mi=15,Ci=26,Ff=14;function xr(e,t,n){let s=t.filter(({id:a})=>e.
some(f=>f[a]!==null)),[r,o]=e.length>1?jf(e,s,n):Uf(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${me(o)}`}">
${r.join(`
`)}
</svg>
`}function Uf(e,t,n){let[s,r,o]=[92,14,n-14],i=f=>r+(o-r)*f/ln;return[t.flatMap(({id:f,name:h},l)=>{let u=l*s,A=u+46,g=e[f],
I=[...Array(ln+1).keys()].map(y=>Rn([i(y),A-5],[i(y),A+5],"edge",1)),d=[0,ln].filter(y=>y!==g).map(y=>St(`${y}`,i(y),A+25,
"muted",{size:$t,anchor:"middle"}));return[St(h,0,u+On,f,{size:On,bold:!0}),Rn([r,A],[o,A],"edge",1.5),...I,...d,Di(f,i(
g),A,9),St(`${g}`,i(g),A+29,f,{size:On,bold:!0,anchor:"middle"})]}),t.length*s-8]}function jf(e,t,n){let s=Tf(e,Bi,n-ki),
r=Dr+ln*vr+xf,o=t.flatMap(({id:h,name:l},u)=>Of(e,h,l,s,u*r,n)),i=t.length*r,[a,f]=Gf(e,s,i,n);return[[...o,...a],i+f]}function Of(e,t,n,s,r,o){
let[i,a]=[r+Dr,r+Dr+ln*vr],f=e.map((A,g)=>({value:A[t],x:s[g],y:a-vr*A[t]})).filter(({value:A})=>A!==null),h=[i,a].flatMap(
(A,g)=>[Rn([0,A],[o-ki+Bi,A],"line",1),St(g?"0":`${ln}`,o,A+5,"muted",{size:$t,anchor:"end"})]),l=Math.min(...s.slice(1).
map((A,g)=>A-s[g])),u=l<11?Math.max(2,l/3):5.5;return[St(n,0,r+On,t,{size:On,bold:!0}),...h,Jf(f,t),...f.map(({x:A,y:g})=>Di(
t,A,g,u)),...Rf(f,t)]}function Rf(e,t){let n=e.map(({value:r,x:o,y:i},a)=>{let[f,h]=[e[a-1]?.value??r,e[a+1]?.value??r],
l=f>=r&&h>=r&&f+h>2*r,u=(f-r)*(h-r)<0,A=a===0||a===e.length-1;return{value:r,x:o+(u?Math.sign(f-r)*6:0),y:i+(l?22:-11),half:`${r}`.
length*Sr*.6/2,rank:A?0:r===f?3:u?2:1}}),s=[];for(let r of n.sort((o,i)=>o.rank-i.rank))(r.rank===0||r.rank<3&&e.length<=
Ff)&&!s.some(i=>Mf(r,i))&&s.push(r);return s.map(({value:r,x:o,y:i})=>St(`${r}`,o,i,t,{size:Sr,bold:!0,anchor:"middle"}))}
var Mf=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Sr;function Tf(e,t,n){let s=Qi(e);if(s.length===1){let h=(n-
t)/(e.length-1);return e.map((l,u)=>t+u*h)}let r=s.slice(1).map((h,l)=>Ds(s[l].day,h.day)),o=mi*(e.length-s.length)+Ci*r.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/r.reduce((h,l)=>h+l,0),f=t;return s.flatMap(({many:h},l)=>(l&&(f+=Ci*i+
a*r[l-1]),Array.from({length:h},(u,A)=>(A&&(f+=mi*i),f))))}function Qi(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Gf(e,t,n,s){let r=Qi(e);if(r.length===1){let[l]=r.map(Y=>Y.day&&Ei(Y.day,!0)),A=s<vf||e.length>4?2:e.length,g=A===
2?[0,e.length-1]:[...e.keys()],I=s/A-14,d=g.map(Y=>({x:t[Y],lines:Vf(e[Y].moment,I)})),y=Math.max(...d.map(({lines:Y})=>Y.
length))*$t*1.25,v=d.flatMap(({x:Y,lines:O})=>yi(O,Y,n+12,s)),U=l?[St(l,0,n+y+22,"muted",{size:$t})]:[];return[[...v,...U],
y+(l?28:8)]}let o=new Set(r.map(({day:l})=>l.slice(0,4))),i=[],a=0;for(let{day:l,many:u}of r){let[A,g]=[t[a],t[a+u-1]];i.
push({from:A,to:g,x:(A+g)/2,words:Ei(l,o.size>1)}),a+=u}let f=i.flatMap(({from:l,to:u,x:A})=>[Rn([l,n-4],[u,n-4],"edge",
1),Rn([A,n-4],[A,n+2],"edge",1)]),h=Nf(i.map(l=>({...l,...bi([l.words],l.x,s)})));return[[...f,...h.flatMap(({words:l,x:u})=>yi(
[l],u,n+18,s))],24]}function Nf(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function bi(e,t,n){let s=Math.max(...e.map(Fs))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function yi(e,t,n,s){let{start:r,end:o}=bi(e,t,s),[i,a]=r<=0?["start",0]:o>=s?["end",s]:["midd\
le",t];return e.map((f,h)=>St(f,a,n+h*$t*1.25,"muted",{size:$t,anchor:i}))}var Ei=(e,t)=>(t?Lf:Hf).format(new Date(`${e}\
T00:00Z`)),Si={timeZone:"UTC",month:"short",day:"numeric"},Hf=new Intl.DateTimeFormat("en-US",Si),Lf=new Intl.DateTimeFormat(
"en-US",{...Si,year:"numeric"});function Vf(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||Fs(i)<=t?n[n.length-1]=i:n.push(o)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(o=>Yf(
o,t))}function Yf(e,t){let n=[...e];if(Fs(e)<=t)return e;for(;n.length&&Fs(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var $f=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Fs=e=>[...e].reduce(
(t,n)=>t+$t*($f.test(n)?1.05:.58),0),me=e=>`${Math.round(e*10)/10}`,Us=e=>`var(--ajar-${e}, ${Df[e]})`,Kf={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Pf=e=>e.replace(/[&<>]/g,t=>Kf[t]);function St(e,t,n,s,{size:r,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${me(t)}" y="${me(n)}" text-anchor="${i}"`} font-size="${r}"${a} fill="${Us(s)}\
">${Pf(e)}</text>`}var Rn=(e,t,n,s)=>`<path d="M${e.map(me).join(" ")}L${t.map(me).join(" ")}" stroke="${Us(n)}" stroke-\
width="${s}" fill="none"/>`,Jf=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${me(n)} ${me(s)}`).join("L")}" stroke="${Us(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Di(e,t,n,s){let[r,o,i]=[t,n,s];return`<path d="${{importance:`\
M${me(r-i)} ${me(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${me(r-i*.9)} ${me(o-i*.9)}h${me(
i*1.8)}v${me(i*1.8)}h${me(-i*1.8)}z`,readiness:`M${me(r)} ${me(o-i*1.25)}L${me(r+i*1.25)} ${me(o)}L${me(r)} ${me(o+i*1.25)}\
L${me(r-i*1.25)} ${me(o)}z`}[e]}" fill="${Us(e)}"/>`}var At=["importance","confidence","readiness"],Wf=600,Xf=340,qf=10,_f=7;function js(e,t,n=null){let s=o=>Number.isInteger(
o)&&o>=0&&o<=qf,r=At.map(o=>[o,s(t[o])?t[o]:null]);return{moment:e,...Object.fromEntries(r),day:n}}var xi=e=>e.map(t=>({
...ye(t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>js(
t,n.confirmed,Yt(n)));function Fi(e,t,n){let s=e.filter(A=>ye(A.key).exercise==="check-in"),r=s.findIndex(A=>A.key===t),
o=({confirmed:A})=>{let g=Object.entries(js("",A??{})).filter(([I,d])=>At.includes(I)&&d!==null);return g.length?Object.
fromEntries(g):null},i=s.slice(0,Math.max(0,r)).findLast(o),[a,f]=i?[Yt(i),Yt(s[r])]:[];if(!a||!f)return null;let h=Ds(a,
f),l=h>0&&h<_f?_o(a):et(a);return{day:h?W(n["check-ins-on-day"],{day:l}):n["check-ins-same-day"],values:o(i)}}function zf(e,t){
let n=e.filter(Os);if(!n.length)return"";let s={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],
readiness:t["check-ins-readiness"]},[r,o]=[n[0],n.at(-1)],i={first:r.moment,last:o.moment},a=At.filter(h=>r[h]!==null);if(n.
length===1){let h=l=>W(t["check-ins-value"],{ruler:s[l],value:r[l]});return W(t["check-ins-once"],{moment:r.moment,rulers:vi(
a.map(h))})}let f=a.filter(h=>o[h]!==null).map(h=>W(r[h]===o[h]?t["check-ins-same"]:t["check-ins-changed"],{ruler:s[h],before:r[h],
after:o[h]}));return f.length?W(t["check-ins-since"],{...i,rulers:vi(f)}):W(t["check-ins-differ"],i)}function Ui(e,t){let n={
importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["chart-readiness"]},s=At.map(o=>({id:o,name:n[o]})),
r=e.filter(Os);return{sentence:zf(e,t),wide:xr(r,s,Wf),narrow:xr(r,s,Xf),columns:e.length?[t["chart-moment"],...Object.values(
n)]:[],rows:e.map(o=>[o.moment,...At.map(i=>o[i])])}}var Os=e=>At.some(t=>e[t]!==null),Zf=new Intl.ListFormat("en-US",{type:"\
conjunction"}),vi=e=>Zf.format(e);var Fr=1,Ur="\uFEFF",eh=/[\u202a-\u202e\u2066-\u2069]/g,Oi="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Ri=`${Oi}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,th=new RegExp(
`(?:[${Oi}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),nh=new RegExp(`^[${Ri}]+`),sh=new RegExp(`(^|[;,|"])([${Ri}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Mi(e,t){let n=e.filter(({response:o})=>o).map(o=>oh(o,jr(ye(o.key).exercise,t))),s={format:"ajar-jo\
urnal",version:Fr,entries:n},r=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(s,null,2).replace(eh,r)}
`}function Ti(e){let t=e.filter(({key:s,response:r,confirmed:o})=>rh(s)&&r&&o).map(s=>{let{moment:r,...o}=js(ah(ye(s.key).
moment),s.confirmed);return[Yt(s)??"",r,...At.map(i=>o[i]??"")]}),n=[["day","moment",...At],...t];return Ur+n.map(s=>`${s.
map(ch).join(",")}
`).join("")}var jr=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Mn({after:e,among:t,...n},s){return tt({items:[
n],ids:[n.id]},{[n.id]:s})[n.id]}var rh=e=>ye(e).exercise==="check-in";function oh({key:e,response:t,done:n,confirmed:s,
at:r},o){let i=s&&ut(s,t),{exercise:a,moment:f}=ye(e);return{exercise:a,moment:f,title:o?.title??"",at:r,done:n,confirmed:s&&
!i?ji(s,o):!!s,answers:ji(t,o)}}function ji(e,t){let n=new Map(t?.items.map(s=>[s.id,s]));return Object.entries(e).filter(
([,s])=>s!==null).map(([s,r])=>{let o=n.get(s),i={item:s,question:o?W(o.ask,e):"",answer:r},a=o?.cards&&ih(o,r);return a?
{...i,"in-words":a}:i})}function ih(e,t){try{return nt(e,Mn(e,t))}catch{return null}}function ah(e){return Se(e.replace(
th," ")).replace(nh,"").replace(sh,"$1$2'")}var ch=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;function fn(e){let t="";for(let n of e)t+=String.fromCharCode(n);return btoa(t)}var Kt=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(
0));function hn(e,t,n){let s=typeof n=="string"?new TextEncoder().encode(n):n;return{name:e,type:t,data:fn(s)}}var Gi={null:null,true:!0,false:!1},lh=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,fh={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},hh=/[ !#-[\]-\uffff]*/y,uh=/null|true|false|-?Infinity|NaN/y,Ah=/[0-9a-fA-F]{4}/y,ph=/[ \t\n\r]*/y,Tn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Ni(e){let t=0,n=(A=t)=>{throw new Tn(e.slice(0,A).split(`
`).length)},s=A=>{A.lastIndex=t;let[g]=A.exec(e)??[null];return t+=g?.length??0,g},r=()=>s(ph),o=A=>{e[t]!==A&&n(),t++};
function i(){let A=e[t];if(A==='"')return a();if(A==="{")return l();if(A==="[")return h();let g=s(uh);if(g!==null&&g in Gi)
return Gi[g];let I=g?Number.NaN:s(lh);return I===null&&n(),Number.isFinite(+I)||n(0),+I}function a(){t++;let A="";for(;A+=
s(hh),e[t]!=='"';){e[t]!=="\\"&&n();let g=e[t+1];t+=2,g==="u"?A+=String.fromCharCode(Number.parseInt(s(Ah)??n(),16)):A+=
fh[g]??n(t-2)}return t++,A}function f(A,g){let I=[];if(t++,r(),e[t]!==A)for(;I.push(g()),r(),e[t]!==A;){let d=t;o(","),r(),
e[t]===A&&n(d)}return t++,I}let h=()=>f("]",i),l=()=>Object.fromEntries(f("}",()=>{e[t]!=='"'&&n();let A=a();return r(),
o(":"),r(),[A,i()]}));r();let u=i();return r(),t<e.length&&n(),u}var Dt=class extends ue{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Vi(t)}},
Te=(e,t={})=>({code:e,values:t}),Vi=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];function Yi(e,t){let n=gh(
e.startsWith(Ur)?e.slice(1):e),s=wh(n);if(s.length)throw new Dt(...s);let r=[];return{entries:n.map((i,a)=>{let f=jr(i.exercise,
t),h=a+1;f||r.push(Te("journal-import-unknown-exercise",{n:h,exercise:i.exercise}));let l=d=>{let{response:y,misfits:v}=Ch(
h,f,d);return r.push(...v),y},u=l(i.answers),{confirmed:A,done:g,at:I}=i;return{key:Or(i),response:u,done:g,confirmed:Array.
isArray(A)?l(A):A?u:null,at:I}}),notes:Vi(r)}}var Or=({exercise:e,moment:t})=>`${e}@${t}`;function gh(e){let t=Ih(e),{format:n,
version:s,entries:r}=Rr(t)?t:{};if(n!=="ajar-journal"||!(Number.isInteger(s)||typeof s=="boolean"))throw new Dt(Te("jour\
nal-import-other-file"));if(s>Fr)throw new Dt(Te("journal-import-newer"));if(!Array.isArray(r))throw new Dt(Te("journal-\
import-other-file"));let o=r.flatMap((i,a)=>dh(i,a+1));if(o.length)throw new Dt(...o);return r.map(i=>({...$i,...i}))}function Ih(e){
try{return Ni(e)}catch(t){throw t instanceof Tn||t instanceof RangeError?new Dt(Te("journal-import-not-json",{line:t.line??
1})):t}}var $i={moment:"",at:"",done:!1,confirmed:!1},Rr=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Rs=e=>typeof e==
"string",Hi={exercise:Rs,moment:Rs,at:e=>Rs(e)&&(e===""||Qr(e)),done:e=>typeof e=="boolean"};function dh(e,t){if(!Rr(e))
return[Te("journal-import-other-file")];let n={...$i,...e},s=Object.keys(Hi).filter(r=>!Hi[r](n[r]));if(typeof n.confirmed!=
"boolean"){let r=Li(n.confirmed,"confirmed");r.length&&s.push("confirmed",...r)}return s.push(...Li(n.answers,"answers")),
s.map(r=>Te("journal-import-incomplete",{n:t,name:r}))}function Li(e,t){return Array.isArray(e)?e.flatMap(n=>Rr(n)?Rs(n.
item)?[]:["item"]:[t]):[t]}function wh(e){let t=new Set;return e.flatMap((n,s)=>{let r=s+1,o=t.has(Or(n))?[Te("journal-i\
mport-twice",{n:r,exercise:n.exercise})]:[];t.add(Or(n));let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?mh(a.
map(({item:f})=>f)):[]);return[...o,...i.map(a=>Te("journal-import-answer-twice",{n:r,item:a}))]})}var mh=e=>{let t=new Map;
for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].filter(([,n])=>n>1).map(([n])=>n)};function Ch(e,t,n){let s=Object.
fromEntries(n.map(({item:l,answer:u=null})=>[l,u]));if(!t)return{response:s,misfits:[]};let r=new Map(t.items.map(l=>[l.
id,l])),o=l=>!r.has(l)&&t.ids.includes(l),i=Object.entries(s),a=Object.fromEntries(i.filter(([l])=>o(l))),f=Object.fromEntries(
i.filter(([l])=>!o(l))),h=yh(e,t,r,f);return{response:h.length?s:{...tt(t,f),...a},misfits:h}}function yh(e,t,n,s){let r={},
o=[];for(let[a,f]of Object.entries(s)){if(!n.has(a)){let{title:h}=t;o.push(Te("journal-import-unknown-question",{n:e,exercise:h,
item:a}));continue}try{r[a]=Mn(n.get(a),f)}catch(h){if(!(h instanceof De))throw h;let l=Te(h.code,h.values);o.push(Te("j\
ournal-import-misfit",{n:e,item:a,why:l}))}}if(o.length)return o;let i=tt(t,r);return Object.keys(r).filter(a=>!ut(i[a],
r[a])).map(a=>Te("journal-import-not-asked",{n:e,item:a}))}function Hn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(s=>Hn(e[s],t[s]))}var Eh=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,st,Gn,pt,Nn,un,Ms,Ts=class{constructor(t=Date.now){K(this,un);K(this,st,new Map);K(
this,Gn,[]);K(this,pt,null);K(this,Nn);V(this,Nn,t)}get(t){return p(this,st).get(t)}isDraft(t){let n=p(this,st).get(t);return n!==
void 0&&!n.done}keys(){return[...p(this,st).keys()]}entries(){return[...p(this,st).values()]}put(t,n,s){let r=s?n:p(this,
st).get(t)?.confirmed??null;this.place({key:t,response:n,done:s,confirmed:r,at:Eh(p(this,Nn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}p(this,st).set(t.key,t),C(this,un,Ms).call(this,[t.key])}remove(t){p(this,st).
delete(t)&&C(this,un,Ms).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(p(
this,pt)){t();return}V(this,pt,new Set);try{t()}finally{let n=[...p(this,pt)];V(this,pt,null),n.length&&C(this,un,Ms).call(
this,n)}}listen(t){p(this,Gn).push(t)}};st=new WeakMap,Gn=new WeakMap,pt=new WeakMap,Nn=new WeakMap,un=new WeakSet,Ms=function(t){
if(p(this,pt)){for(let n of t)p(this,pt).add(n);return}for(let n of p(this,Gn))n(t)};function vt(e,t,n=t["keep-failed"]){let{code:s,values:r={},notices:o}=ys(e);if(o)return o.map(a=>vt(a,t,n)).join(`
`);if(!Object.hasOwn(t,s??""))return n;let i=Object.entries(r).map(([a,f])=>[a,f?.code?vt(f,t,n):f]);return W(t[s],Object.
fromEntries(i))}var Ft="home",Vn="help@",Mr="plan",Bh=[Mr,"needs","support","goal-ladder"],Ki="until ",Hr=e=>`${Ki}${et(e)}`;function Ns(e,t,n){
let{exercise:s,moment:r}=ye(t.key),o=r?`${r}, ${n}`:n,i=`${s}@${o}`;for(let a=2;e.get(i);a++)i=`${s}@${o} (${a})`;e.place(
{...t,key:i})}var Ue,xt,Ve,Pt,Jt,Yn,$n,Kn,An,Pn,re,Tr,Pi,Ln,Ji,Gr,Wi,Xi,Gs,qi,_i,zi,Nr,Hs=class{constructor({journal:t,data:n,
words:s,send:r,today:o,notice:i,print:a}){K(this,re);K(this,Ue);K(this,xt);K(this,Ve);K(this,Pt);K(this,Jt);K(this,Yn);K(
this,$n);K(this,Kn);K(this,An,Promise.resolve());K(this,Pn,{calendar:t=>C(this,re,Tr).call(this,t),"calendar-line":t=>C(
this,re,Tr).call(this,t,xs(t,p(this,xt))),everything:t=>hn("notes.json","application/json",Mi(t,p(this,xt))),"check-ins":t=>hn(
"numbers.csv","text/csv",Ti(t))});V(this,Ue,t),V(this,xt,n),V(this,Ve,s),V(this,Pt,r),V(this,Jt,o),V(this,Yn,i),V(this,$n,
a),V(this,Kn,new Map(n.sections.flatMap(f=>f.keys.map(h=>[h,f]))))}state(){let t=C(this,re,Ln).call(this),n=C(this,re,qi).
call(this,t);return{welcome:C(this,re,_i).call(this,t,n),section:n?.id??"",due:C(this,re,zi).call(this,t),plan:C(this,re,
Nr).call(this,`${Mr}@`),earlier:t.map(({key:s})=>({key:s,...ye(s)})).filter(({exercise:s,moment:r})=>s===Mr&&r).map(({key:s,
moment:r})=>({title:r,plan:C(this,re,Nr).call(this,s)})),something:t.length>0,danger:C(this,re,Ji).call(this)}}receive(t){
let{take:n,paper:s,country:r=""}=t;if(n==="plan"&&["us-letter","a4"].includes(s))C(this,re,Gs).call(this,()=>p(this,$n).
call(this,C(this,re,Ln).call(this),{paper:s,country:r}));else if(Object.hasOwn(p(this,Pn),n??""))C(this,re,Gs).call(this,
async()=>p(this,Pt).call(this,{file:await p(this,Pn)[n](C(this,re,Ln).call(this))}));else if(typeof t.country=="string")
p(this,Ue).put(Vn,{country:r},!0);else if(typeof t.import=="string")C(this,re,Gs).call(this,()=>C(this,re,Wi).call(this,
t.import));else if(t.restart===!0)C(this,re,Pi).call(this);else return!1;return!0}settled(){return p(this,An)}};Ue=new WeakMap,
xt=new WeakMap,Ve=new WeakMap,Pt=new WeakMap,Jt=new WeakMap,Yn=new WeakMap,$n=new WeakMap,Kn=new WeakMap,An=new WeakMap,
Pn=new WeakMap,re=new WeakSet,Tr=async function(t,n=""){let s=await gi(t,p(this,Ve),p(this,Jt).call(this),n);return hn(pi,
"text/calendar",s)},Pi=function(){p(this,Ue).batch(()=>{for(let t of C(this,re,Ln).call(this))ye(t.key).moment.includes(
Ki)||(Ns(p(this,Ue),t,Hr(p(this,Jt).call(this))),p(this,Ue).remove(t.key))})},Ln=function(){return p(this,Ue).entries().
filter(({key:t})=>t!==Vn)},Ji=function(){for(let t of Bh){let n=C(this,re,Gr).call(this,`${t}@`);if(n)return n}return null},
Gr=function(t){let n=p(this,Ue).get(t);return n?p(this,Yn).call(this,ye(t).exercise,n.response):null},Wi=function(t){let{
entries:n,notes:s}=Yi(t,p(this,xt));p(this,Ue).batch(()=>{for(let o of n)C(this,re,Xi).call(this,o)});let r=W(p(this,Ve)["\
home-brought"],{n:n.length});p(this,Pt).call(this,{said:[r,...s.map(o=>vt(o,p(this,Ve)))].join(`
`)})},Xi=function(t){let n=p(this,Ue).get(t.key);n?Hn([n.response,n.confirmed],[t.response,t.confirmed])||Ns(p(this,Ue),
t,p(this,Ve)["home-brought-moment"]):p(this,Ue).place(t)},Gs=function(t){V(this,An,p(this,An).then(t).catch(n=>{p(this,Pt).
call(this,{said:vt(n,p(this,Ve),p(this,Ve)["home-failed"])})}))},qi=function(t){let n=t.reduce((s,r)=>s&&s.at>=r.at?s:r,
null);return n?p(this,Kn).get(n.key):void 0},_i=function(t,n){let s=p(this,Ve);return t.length?n?W(s["home-stopped"],{title:n.
title}):s["home-welcome"]:s["home-empty"]},zi=function(t){let n=p(this,Ve),s=p(this,Jt).call(this),r=bs(t,s),o=Ss(t,s),i=[];
if(r){let f=ye(r.entry.key).exercise==="plan"?n["home-plan-starts"]:n["home-review"];i.push(W(f,{day:et(r.day)}))}return o&&
o.day<=s?i.push(n["home-check-in-now"]):o&&i.push(W(n["home-check-in"],{day:et(o.day)})),i},Nr=function(t){let n=p(this,
Ue).get(t),s=p(this,xt).exercises[ye(t).exercise];return!n?.confirmed||!s||!an(s,n.confirmed)?[]:Cs(s,n.confirmed,{plain:!!C(
this,re,Gr).call(this,t)}).filter(({said:r})=>r.length).map(({heading:r,said:o})=>({heading:r,said:o,words:[]}))};var kh=["button","input","select","summary","textarea"],Qh=["input","select","textarea"];function c(e,t={},...n){let s=document.
createElement(e);for(let[r,o]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),o):o===!0?s.setAttribute(
r,""):o!==!1&&o!=null&&s.setAttribute(r,o);return kh.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Qh.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function pn(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,o]of Object.entries(t))s.setAttribute(r,o);return s.append(...n),
s}var bh=2e4;function Zi(e,{oninput:t,...n}){let s=c("textarea",{maxlength:bh,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let o=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+o}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function ea(e,t,{words:n,group:s,change:r,remarks:o}){let{opener:i,
long:a,remark:f}=e,h=i?c("b",{id:`${s}-opener`},i):null,l=Zi(t??"",{rows:a?8:2,oninput:()=>r(l.value.trim()?l.value:null),
...i?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),u=c("label",{class:"\
ajar-words ajar-write"},h,l);return f&&o?c("div",{},u,o(l,e)):u}function ta(e,t,{words:n,change:s}){let r=c("div",{}),o=()=>[
...r.querySelectorAll("textarea")],i=()=>{let d=o().map(y=>y.value).filter(y=>y.trim());s(d.length?d:null)},a=()=>[...r.
children].forEach((d,y)=>{d.querySelector("textarea").setAttribute("aria-label",W(n.line,{n:y+1})),d.querySelector("butt\
on").setAttribute("aria-label",W(n["remove-line"],{n:y+1}))}),f=()=>{g(""),o().at(-1).focus()},h=c("button",{type:"butto\
n",class:"ajar-link",onclick:f},n["add-line"]),l=()=>{a(),h.hidden=r.children.length>=e.most},u=d=>{let y=o()[o().indexOf(
d)+1];y?y.focus():d.value.trim()&&!h.hidden&&f()},A=d=>{let y=Zi(d,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(
`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:v=>{["insertLineBreak","insertParagraph"].includes(v.inputType)&&
(v.preventDefault(),u(y))}});return y},g=d=>{let y=()=>{let U=v.nextElementSibling||v.previousElementSibling;v.remove(),
U||g(""),l(),i(),(U||r.firstElementChild).querySelector("textarea").focus()},v=c("div",{class:"ajar-line"},c("label",{class:"\
ajar-words ajar-write"},A(d)),c("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(v),l()},I=t||[];for(let d=0;d<
Math.max(e.lines,I.length);d++)g(I[d]??"");return c("div",{class:"ajar-lines"},r,h)}var Sh=6,Dh=5;function Jn(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){
clearTimeout(n),n=0,s&&t(""),s=!1}}}function na(e,t,n){let{words:s,level:r=3,small:o=!1,folded:i=!1,brief:a=!1,beside:f=[]}=n,
h={...Fh,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,u={...n.answers},A=0,g=null,
I=0,d=n.aside??0,y=t.why?c("p",{class:"ajar-why"},t.why):"",v=t.private?c("p",{class:"ajar-private"},t.private):"",U=j=>a?
j.after:i&&j.more,Y=t.items.some(j=>U(j)&&n.answers?.[j.id]!=null),{example:O}=t,H=O?c("details",{class:"ajar-example"},
c("summary",{},s.example),c("p",{},O)):"",B=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),Q=c("div",{}),
D=c("div",{class:"ajar-body"}),L=c("section",{class:"ajar-form","aria-labelledby":`${l}-title`},c(`h${r}`,{id:`${l}-titl\
e`},t.title),...o||i?[c("div",{class:"ajar-beside"},...f,y?vh([y],s):"",H),v]:[y,v,H],Q,D,B);L.addEventListener("keydown",
j=>{j.key!=="Enter"||!(j.ctrlKey||j.metaKey)||!g||(j.preventDefault(),g.next.click())}),e.replaceChildren(L);function T(){
let j=t.items.filter(J=>ft(J,u)),Z=j.filter(J=>!U(J)),ie=Y?j.filter(U).map(J=>[J]):[];return[...a||o&&t.together?[Z]:Z.map(
J=>[J]),...ie]}let $=j=>{B.replaceChildren(j)},w=Jn(s,$);function E(j,Z){B.replaceChildren(`${j} `,c("button",{type:"but\
ton",class:"ajar-link",onclick:()=>{u=Z,$(""),n.onChange(u),pe({focus:!0})}},s["put-back"]))}function k(j,Z){u={...u,[j.
id]:Z},xh(D),$(""),n.onChange(u),x()}function R(){G(!0),w.begin(),I=setTimeout(N,8e3)}function N(){I&&(clearTimeout(I),I=
0,G(!1),w.end())}function G(j){for(let Z of g?.fieldsets??[])Z.disabled=j}function x(){if(!g)return;let{items:j,skip:Z,where:ie,
next:F,enough:J,more:te}=g,de=T().length;Z.textContent=z(j)?s["clear-and-skip"]:s.skip,ie.textContent=W(s["question-of"],
{n:A+1,all:de}),ie.hidden=(o||a)&&de===1,F.textContent=A===de-1?s.done:s.next,J.hidden=!X(de);let Pe=A===de-1&&(!a||z(j)),
m=t.items.some(S=>U(S)&&ft(S,u));te.hidden=Y||!Pe||!m}function X(j){return(n.enough==="at once"||A>0)&&A<j-1&&z(t.items)}
function _(){I||(R(),n.onDone(u))}let z=j=>j.some(({id:Z})=>u[Z]!=null);function q(j,Z=!0){if(I)return;let ie=T();if(A+=
j,A>=ie.length){A=ie.length-1,_();return}pe({focus:Z,again:j<0})}function ce(j,Z){let ie=`${l}-${j.id}`,F=c("legend",{id:`${ie}\
-ask`},W(j.ask,u)),J=j.hint?c("p",{class:"ajar-hint",id:`${ie}-hint`},j.hint):null,te=[J,Z.mark].filter(Boolean).map(({id:S})=>S),
de=j.among?{...j,cards:rn(j,u)}:j,Pe=h[j.kind](de,Ko(de,u[j.id]),{words:s,level:r+1,group:ie,change:S=>k(j,S),say:$,remarks:n.
remarks,isQuick:n.enough==="at once",isShort:i,...Z}),m={class:`ajar-item ajar-${j.kind}`,tabindex:"-1","aria-describedb\
y":te.join(" ")||null};return c("fieldset",m,F,J,Pe)}function pe({focus:j=!1,again:Z=!1}={}){let ie=T();A=Math.max(0,Math.
min(A,ie.length-1));let F=ie[A],J=n.mark?.(F),te=J?c("p",{class:"ajar-mark",id:`${l}-${F[0].id}-mark`},J):null,de=c("div",
{class:"ajar-moves ajar-onward"}),Pe=A>0?()=>q(-1):null,m=F.map(Ht=>ce(Ht,{mark:te,again:Z,moves:de,back:Pe})),S=c("butt\
on",{type:"button",class:"ajar-skip",onclick:()=>{if(I)return;let Ht=u,vn=z(F);u={...u,...Object.fromEntries(F.map(({id:ds})=>[
ds,null]))},n.onChange(u),q(1),vn&&E(s.cleared,Ht)}}),P=c("button",{type:"button",class:"ajar-next",onclick:()=>{I||($(""),
q(1))}}),ne=c("p",{class:"ajar-where"}),se=c("button",{type:"button",class:"ajar-link",onclick:()=>{I||(Y=!0,q(1))}},a?s["\
add-why"]:s["ask-more"]),Ae=c("button",{type:"button",class:"ajar-link",onclick:_},s.enough);g={items:F,skip:S,where:ne,
next:P,fieldsets:m,enough:Ae,more:se},Q.replaceChildren(),de.replaceChildren(P,S),Pe&&de.append(c("button",{type:"button",
class:"ajar-back",onclick:Pe},s.back));let Me=m.length===1;te&&Me&&m[0].lastElementChild.before(te),D.replaceChildren(ne,
...te&&!Me?[te]:[],...m,de,...n.enough?[se,Ae]:[]),x(),n.onMove?.(A),j&&(m[0].focus({preventScroll:!0}),ne.scrollIntoView(
{block:"nearest"}))}function Ce(j){if(Q.replaceChildren(),!j||!n.help||d>j.kinds.length)return null;let Z=()=>{d=j.kinds.
length+1,n.onAside?.(d),Q.replaceChildren(),D.querySelector("[tabindex]").focus()},{help:ie,needs:F}=n;return Q.append(ie.
notice(j,{level:r+1,aside:Z,needs:F})),Q.querySelector("[tabindex]")}function Qe(j,{focus:Z=!1,danger:ie=null}={}){g=null;
let F=c(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);D.replaceChildren(c("div",{class:"ajar-reflection"},F,...j.flatMap(
te=>Wn(te,r+2)),n.below?.()??null),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{A=0,pe({focus:!0,
again:!0})}},s.change),c("button",{type:"button",onclick:()=>{let te=u;u={},A=0,d=0,n.onAside?.(0),n.onStartOver(),pe({focus:!0}),
E(s["started-over"],te)}},s["start-over"])));let J=Ce(ie);Z&&(J??F).focus()}function be(j){let Z=D.contains(document.activeElement);
Z&&g&&!I||(N(),u={...j.answers},j.done?Qe(j.reflection,{focus:Z,danger:j.danger}):(A=j.at??Math.max(0,T().findIndex(ie=>ie.
some(({id:F})=>u[F]==null))),pe()))}let{done:M,reflection:ee,danger:he}=n;return be({answers:u,at:n.at,done:M,reflection:ee,
danger:he}),{update:be,release:N,say:j=>{N(),$(j)}}}var vh=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function xh(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Wn=({heading:e,said:t,words:n},s)=>[e?c(`h${s}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(r=>c(
"li",{},r))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(r=>c("p",{},r))].filter(Boolean),Fh={ruler(e,t,{group:n,
change:s}){let r=Array.from({length:11},(o,i)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:i,checked:t===
i,onchange:()=>s(i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),c("span",{},`${i}`)));return c("div",{
class:"ajar-scale"},c("div",{class:"ajar-numbers"},...r),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},
"0"),` ${e.low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:o,
isShort:i}){let{chosen:a,own:f}=t||{chosen:[],own:""},h=()=>r(a.length||f.trim()?{chosen:[...a],own:f}:null),l=e.many?"c\
heckbox":"radio",u=e.cards.map(U=>c("input",{type:l,name:s,value:U.id,checked:a.includes(U.id),onchange:Y=>{e.many?a=a.filter(
O=>O!==U.id).concat(Y.target.checked?U.id:[]):(a=[U.id],f="",A&&(A.value="")),h()}})),A=e.own?c("input",{type:"text",value:f,
maxlength:500,oninput:U=>{f=U.target.value,!e.many&&f.trim()&&(a=[],u.forEach(Y=>{Y.checked=!1})),h()}}):null,g=e.cards.
map((U,Y)=>c("label",{class:"ajar-card"},u[Y],c("span",{},U.text))),d=i&&g.length>Sh?g.filter((U,Y)=>Y>=Dh&&!u[Y].checked):
[];for(let U of d)U.hidden=!0;let y=()=>{for(let U of d)U.hidden=!1;v.hidden=!0,d[0].querySelector("input").focus()},v=c(
"button",{type:"button",class:"ajar-link",hidden:!d.length,onclick:y},W(n["cards-more"],{n:d.length}));return c("div",{class:"\
ajar-cards"},c("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...g,v,A?c("label",{class:"ajar-own"},c("sp\
an",{},e.own),A):null,A&&e.remark&&o?o(A,e):null)},text:ea,list:ta,date(e,t,{words:n,change:s,say:r}){let o=on(new Date);
return c("label",{class:"ajar-words"},c("span",{},n["pick-date"]),c("input",{type:"date",value:t??"",oninput:({target:i})=>{
s(i.value||null),i.value>="1000"&&i.value<o&&r(n["day-past"])}}))}};var Lr=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function sa(e,t,{words:n,level:s,change:r,say:o,again:i,
moves:a,back:f,isQuick:h}){let l={...t},{cards:u,piles:A}=e,g=H=>A.find(B=>B.id===H).text,I=c("div",{class:"ajar-one"});
function d(H,B){l={...l,[H.id]:B},B||delete l[H.id],r(Object.keys(l).length?l:null),B&&o(W(n.moved,{card:Vt(H.text),pile:g(
B)}))}function y(H,{focus:B=!0,back:Q=H?()=>y(H-1):f,onward:D=()=>U(H+1)}={}){let L=u[H],T=W(n["card-of"],{n:H+1,all:u.length}),
$=c("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},c("p",{class:"ajar-where"},T),c("p",{},L.text)),
w=E=>{d(L,E),D()};a.hidden=!0,I.replaceChildren($,c("div",{class:"ajar-one-piles"},...A.map(({id:E,text:k})=>Lr(k,()=>w(
E),{"aria-pressed":`${l[L.id]===E}`}))),c("div",{class:"ajar-one-also"},Q?v(n.back,()=>Q()):c("span",{}),v(n["card-out"],
()=>w("")),h?c("span",{}):v(n["card-enough"],()=>Y()))),B&&$.focus({preventScroll:!0})}let v=(H,B)=>Lr(H,B,{class:"ajar-\
link"}),U=H=>H<u.length?y(H):Y();function Y({focus:H=!0}={}){let B=c(`h${s}`,{tabindex:"-1"},n["cards-all"]),Q=(D,L)=>{let T=u.
filter(E=>(l[E.id]??"")===L),$=E=>y(u.indexOf(E),{back:Y,onward:Y}),w=T.map(E=>c("li",{},Lr(E.text,()=>$(E))));return w.
length?[c(`h${s+1}`,{},D),c("ul",{},...w)]:[]};I.replaceChildren(B,c("p",{class:"ajar-hint"},n["cards-all-how"]),...A.flatMap(
({id:D,text:L})=>Q(L,D)),...Q(n["cards-out"],"")),a.hidden=!1,H&&(B.focus({preventScroll:!0}),I.scrollIntoView({block:"n\
earest"}))}let O=u.map(H=>!!l[H.id]).lastIndexOf(!0)+1;return O===u.length||i&&O?Y({focus:!1}):y(O,{focus:!1}),I}function ra({title:e,close:t,bar:n,parts:s}){let r=()=>{i.close?i.close():i.remove()},o=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=c("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),r())}},n,o,...s,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:r},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var oa=["emergency","crisis","violence","agency","worried","child"],Uh=["crisis","violence"],ca='a[href$="#Help-lines"]',
Ge=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function ia(){for(let e of Ge().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Ge().listeners.delete(e),e.shown||(e.shown=t)}}function jh(e,{zone:t="",
languages:n=[]}){let s=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(s));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:f})=>f===a))??""}function la(e,t,n){let s=Object.values(t).flatMap(i=>typeof i=="st\
ring"||Array.isArray(i)?i:i?.own??[]);for(let i of Object.values(n)){let a=s.flatMap(h=>cn(h,i)),f=fi(a,i);if(f)return{...f,
kinds:[...new Set(a.map(({kind:h})=>h))].sort()}}let r=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(
n)[0]?.["rulers-at-zero"];return o&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var Vr=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Yr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
aa=e=>`tel:${e.match(/\d+/)[0]}`;function fa({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(Ge().countries=
t);let r=()=>Ge().countries,o=()=>Ge().chosen||jh(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),i=()=>r().find(Q=>Q.code===o());function a(Q){Ge().chosen=Q,ia();for(let{element:D,draw:L}of Ge().
listeners)L(D)}function f(Q,D){return D(Q),Ge().listeners.add({element:Q,draw:D,shown:!1}),queueMicrotask(ia),Q}let h=Q=>f(
c("div",{}),D=>D.replaceChildren(...Q())),l=()=>{let Q=[...r(),{code:"-",country:e["help-elsewhere"]}],D=c("select",{onchange:()=>{
a(D.value),s(D.value)}},...Q.map(L=>c("option",{value:L.code},L.country)));return f(D,()=>{D.value=i()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),D)},u=({say:Q,to:D},L)=>{if(/^(tel|sms):/.test(D))return c("a",
{class:L?"ajar-reach":"ajar-reach ajar-first",href:D},c("span",{},...Yr(Q)));let T=c("span",{},Q),$=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":W(e["help-copy-what"],{address:D}),onclick:async()=>{await Oh(D,T)&&($.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},T," ",$)},A=Q=>c("li",{},c("p",{class:"ajar-for"},Q.
for_what),c("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...Q.reach.map(u))),g=({emergency:Q,note:D})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),D?c("\
p",{class:"ajar-hint"},D):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:aa(Q)},W(e["help-call"],{number:Q})))),
I=Q=>h(()=>{let D=i();if(!D)return[c("p",{},e["help-elsewhere-how"])];let L=Q.flatMap(T=>T==="emergency"?g(D):Vr(D,[T]).
map(A));return[c("ul",{class:"ajar-help-lines"},...L)]});function d(){ra({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},l(),$r({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),I(oa),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:Q,text:D,now:L,lines:T,kinds:$,
countries:w},{level:E,aside:k,needs:R}){return w&&!B()&&(Ge().countries=w),c("section",{class:"ajar-danger"},c(`h${E}`,{
tabindex:"-1"},Q),c("p",{},D),$.length?null:R?.()??null,l(),I(T),c("ul",{class:"ajar-todo"},...L.map(N=>c("li",{},N))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:k},e["help-aside"]))}let v=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:d},e["help-get"]);function U({emergency:Q,...D}){let T=Uh.map(w=>Vr(
D,[w])[0]?.reach??[]).flatMap(w=>["tel:","sms:"].map(E=>w.find(({to:k})=>k.startsWith(E))));return[{say:W(e["help-call"],
{number:Q}),to:aa(Q)},...T.filter(Boolean)]}let Y=(Q=`${e["help-line"]} `)=>h(()=>{let D=i(),L=(D?U(D):[]).flatMap(({say:w,
to:E},k)=>[k?" · ":"",c("a",{href:E},...Yr(w))]),T=c("button",{type:"button",class:"ajar-link",onclick:d},e["help-get"]),
$=c("span",{class:"ajar-off-paper"},L.length?" · ":"",T);return[c("p",{class:"ajar-help-line"},Q,...L,$)]});function O(Q){
if(!B())return;let[D]=[...Q.querySelectorAll(ca)].reverse();D?.closest("p, ul").after(Y(""));for(let L of Q.querySelectorAll(
"details"))L.open=L.querySelector("summary").textContent===i()?.country}let H=()=>h(()=>{let Q=i();return Q?[c("p",{},c(
"b",{},`${e["help-title"]}, ${Q.country}`)),c("p",{},`${e["help-danger"]} ${W(e["help-call"],{number:Q.emergency})}`),c(
"ul",{},...Vr(Q,oa).map(({for_what:D,name:L,reach:T,hours:$})=>c("li",{},...Yr(`${D}: ${L}. ${T.map(({say:w})=>w).join("\
 · ")}. ${$}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),B=()=>r().length>0;return{open:d,notice:y,button:v,line:Y,addNumbers:O,
text:H,choose:a,code:o,isKnown:B}}var $r=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ha(e){if(Ge().open){Ge().open=e;return}Ge().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ca)&&(t.preventDefault(),t.stopPropagation(),Ge().open())},{capture:!0})}async function Oh(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Ls(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ua="about:blank";function Kr(e){ua=e}function Pr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ua)}function Aa(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Pr()))},{capture:!0})}function pa(e,t,{words:n,group:s,change:r,say:o}){let i={...t},a={},f=e.piles.map(g=>(a[g.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:I=>{I.preventDefault(),I.currentTarget.classList.add("ajar-over")},ondragleave:I=>I.currentTarget.
classList.remove("ajar-over"),ondrop:I=>{I.preventDefault(),I.currentTarget.classList.remove("ajar-over");let d=u[I.dataTransfer.
getData("text/plain")]?.[g.id];d&&!d.matches(":disabled")&&(d.checked=!0,l(d.dataset.card,g))}},a[g.id]))),h=()=>e.piles.
forEach(g=>{a[g.id].textContent=W(n["pile-count"],{pile:g.text,n:Object.values(i).filter(I=>I===g.id).length})}),l=(g,I)=>{
i[g]=I.id,h(),r({...i}),o(W(n.moved,{card:Vt(e.cards.find(d=>d.id===g).text),pile:I.text}))},u={},A=e.cards.map(g=>{u[g.
id]={};let I=`${s}-${g.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:d=>d.dataTransfer.setData(
"text/plain",g.id)},c("legend",{},g.text),c("div",{class:"ajar-into"},...e.piles.map(d=>{let y=c("input",{type:"radio",name:I,
value:d.id,"data-card":g.id,checked:i[g.id]===d.id,onchange:()=>l(g.id,d)});return u[g.id][d.id]=y,c("label",{},y,c("spa\
n",{},d.text))})))});return h(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...f),...A)}var ga=e=>e;function Ia(e){ga=e}function gn(e,t){e.innerHTML=ga(t)}var Wr=["open","closed","half-open"],Rh=2,Mh=90,Th=31,Gh=2147483647,Xr=3,Vs="none",da=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Nh=/[“”„«»"' \t\n]/g,wa=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Hh=["i","im","id","ill","ive","its","we",
"were","well"],Lh=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Vh=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Jr=new WeakMap;function Yh(e,t){let n=Ca(t),{sentences:s,forms:r,at:o}=Ph(e,n);if(o<0||r[o].name===Vs)return{kind:"",reason:"",
notes:[],remarks:[]};let i=_h(qh({sentences:s,forms:r,at:o},n),n.learned),{name:a,start:f,end:h}=r[o],l=zh(i,a,qr(e,s[o],
f,h),t),u=Zh(e,s,n),g=[i==="open"&&u.some(I=>I.name!=="two-at-once")?"":l,...u.map(I=>I.remark)].filter(Boolean);return{
kind:i,reason:l,notes:u,remarks:g.slice(0,Rh)}}function $h(e,t){let n=Ca(t),s=t["about-statements"],r=Ba(ou(e)),o=Object.entries(n.blame).map(([d,y])=>({name:d,places:r.
flatMap(v=>eu(d,y,v,n))})),i=new Set(o.flatMap(({places:d})=>d.map(({sentence:y})=>y))),a=[],f="";for(let{name:d,places:[
y]}of o){if(!y)continue;let v=tu(e,y,n.quotedTo[d]);a.length||(f=nu(d,e,y,n)),a.push({name:d,words:v,remark:W(s.blame[d].
say,{words:v})})}let h=a.map(d=>d.name),l=r.filter(d=>!i.has(d)),u=Object.keys(n.parts).filter(d=>(d==="seen"?l:r).some(
({line:y})=>gt(n.parts[d],y))),A=u.map(d=>s.parts[d]).join(", "),g=u.length?W(s.mirror,{parts:A}):"",I=[g,a.length?`${a[0].
remark} ${f}`:""].filter(Boolean);return{parts:u,mirror:g,blame:h,notes:a,rewording:f,remarks:I}}function ma({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(o=>cn(n,o).length)?[]:e==="question"?Yh(n,s.coach).remarks:$h(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Ca(e){return Jr.has(e)||Jr.set(e,Kh(e)),Jr.get(e)}function Kh(e){let t=Es(
e.lists),n=a=>Object.fromEntries(Object.entries(a).map(([f,h])=>[f,ht(h,t)])),{limit:s,unit:r,forms:o,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:ht(e.echoes,t),stated:ht(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:o,weights:Wr.map(a=>Un(i[a]))},passes:ht(e.passes,t),quotes:ht(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function gt(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Ph(e,t){let n=Ba(e),s=n.map(h=>Jh(h,t)),r=h=>n.map((l,u)=>u).filter(h),o=r(h=>n[h].
mark==="?"),i=o.filter(h=>ya(n[h])>=Xr),a=r(h=>!["none","echo","short"].includes(s[h].name)),[f]=[i,o,a].filter(h=>h.length).
map(h=>h.at(-1));return{sentences:n,forms:s,at:f??n.length-1}}var Ys=e=>e.trim().split(" ").slice(0,-1),ya=({line:e})=>Ys(
e).length-1;function Jh({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:o,stated:i}){for(let[l,u]of Object.entries(
n)){let A=gt(u,e);if(A)return{name:l,start:A[0],end:A[1]}}let a=Object.entries(s).map(([l,u])=>({name:l,place:gt(u,e)})).
filter(({place:l})=>l).map(({name:l,place:[u,A]})=>({name:l,start:u,end:A}));if(a.length){let l=a.reduce((u,A)=>A.start<
u.start?A:u);return["what","how","why","when"].includes(l.name)?(i.lastIndex=l.start,t!=="?"&&i.test(e)?{...l,name:Vs}:e.
slice(2,l.start).split(" ").filter(Boolean).some(g=>!r.has(g))?{...l,name:`${l.name}-mid`}:l):l.name!=="wonder"&&t!=="?"?
{...l,name:Vs}:l}let f=Ea(Ys(e).slice(1),r).length>Xr?"echo":"short";return{name:t==="?"&&gt(o,e)?f:Vs,start:2,end:e.length}}
function Ea(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Wh({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:o}=e[n],i=Ea(Ys(r).slice(1),s),a=Ys(r.slice(t[n].start)),f=["what","how","why","tell","half-open"],h=t.filter(
({name:l},u)=>u!==n&&(e[u].mark==="?"||f.includes(l)));return[...i,...[2,3].map(l=>`> ${a.slice(0,l).join(" ")}`),...[1,
2].map(l=>`$ ${i.slice(-l).join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...h.map(({name:l})=>`beside ${l}`)]}function Xh(e){let t=0;for(let n of e)t=(t*Th+n.codePointAt(
0))%Gh;return t}function qh(e,t){let{forms:n,weights:s,unit:r}=t.learned,o=n[e.forms[e.at].name]??Wr.map(()=>0),i=new Set(
Wh(e,t).map(f=>Xh(f)%s[0].length)),a=r/Math.sqrt(i.size);return o.map((f,h)=>f+[...i].reduce((l,u)=>l+s[h][u],0)*a)}function _h(e,{
limit:t}){let[n,s]=[...e].sort((r,o)=>o-r);return n-s>=t?Wr[e.indexOf(n)]:""}function zh(e,t,n,s){let r=s["about-questio\
ns"];return e==="closed"?r[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?W(r[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":W(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function Zh(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,o=t.filter(
f=>f.mark==="?"),i=o.length?o:t.slice(-1),a=[];return Object.entries(s).flatMap(([f,h])=>{let l=i.map(A=>({sentence:A,place:gt(
h,A.line)})).find(({place:A})=>A);if(l){let A=qr(e,l.sentence,...l.place);return a.some(g=>g.includes(A))?[]:(a.push(A),
[{name:f,words:A,remark:W(r[f],{words:A})}])}let u=i.filter(A=>ya(A)>=Xr).length>1;return f==="two-at-once"&&u?[{name:f,
words:"",remark:r[f]}]:[]})}function eu(e,t,n,{passes:s,quotes:r,unless:o}){if(gt(r,n.line))return[];let i=ks(s,n.line),
a=gt(t,i);return!a||o[e]&&gt(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}function tu(e,{sentence:t,start:n,end:s},r){let o=r&&
gt(r,t.line.slice(n,s));return qr(e,t,n,o?n+o[1]:s)}function nu(e,t,n,s){let r=s.data["about-statements"].blame[e],o=su(
e,t,n,s),i=o>0?ru(t,n.sentence,o):"",a=e==="ultimatum"&&jn(i).line.split(" ").some(l=>Hh.includes(l)),h=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return i&&h&&!a?W(h,{rest:i}):r.otherwise}function su(e,t,{sentence:n,
start:s,end:r},{verbs:o,acts:i}){let{line:a}=n,f=a.slice(s,r).trim().split(" "),h=f[0]==="you"||f[0]==="u",l=g=>h&&f.slice(
1,1+g.length).join()===g.join(),u=0;e==="need-you-to"&&f.at(-1)==="to"&&!f.includes("not")&&(u=r);let A=l(["never"])&&o.
has(f[2])||l(["always"])&&i.has(f[2]);if(e==="always"&&A&&(u=a.indexOf(` ${f[2]} `,s)+1),e==="makes"&&l(["make","me","fe\
el"])&&(u=a.indexOf(" feel ",s)+6),e==="feel-you"){let g=a.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
u=g<0?0:s+g+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(s))){let[[g],[,I]]=[n.places[s],n.places[r-1]];
t.slice(g,I).includes(",")&&(u=s+f.slice(0,3).join(" ").length+1)}return u<a.length-2?u:0}function ru(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Vh,1),r=s.replace(wa," ").replace(/^ +| +$/g,"");return[...r].length<=Mh?r:""}var qr=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(wa," ").replace(Lh,"");function Ba(e){let{line:t,places:n}=jn(e),s=[],
r=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);if(!(!i&&o<t.length)){if(o>r){let[
a]=n[r],[,f]=n[o-1],h=i?n[o]:[f,f];s.push({line:`^ ${t.slice(r,o)}. `,places:[[a,a],[a,a],...n.slice(r,o),h,h],mark:i?e.
slice(...n[o]):""})}r=o+2}}return s}function ou(e){return e.replace(da,"").replace(Nh,"")?e.replace(da,t=>" ".repeat(t.length)):
e}var iu=1200;function ka(e,{words:t,find:n}){let s=c("div",{"aria-live":"polite"}),r=c("p",{class:"ajar-hint"}),o=c("div",
{class:"ajar-remarks"},s,r),i=0,a=[],f=u=>{window.ajarNoRemarks=u,a=[],l()},h=(u,A)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>f(A)},u);function l(){let u=window.ajarNoRemarks===!0,A=u||!e.value.trim()?[]:n(e.value);A.length&&
A.join(`
`)===a.join(`
`)||(a=A,s.replaceChildren(...A.map(g=>c("p",{},g))),u?r.replaceChildren(h(t["remarks-on"],!1)):A.length?r.replaceChildren(
`${t["remarks-limits"]} `,h(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(l,iu)}),o}function $s(e,t,n,s=null){let r=_r(e,t,n),o=!n||!!r?.kinds.length;return{danger:r,reflection:Cs(e,t,{plain:o,last:s})}}function _r({
items:e},t,n){let s=n&&la(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function zr(e,{words:t,label:n,question:s,act:r}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(l,u)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),u()}},l),f=a(t["home-no"],()=>{}),h=c("div",{class:"\
ajar-moves"},f,a(n,r));e.replaceChildren(c("p",{},s),h),f.focus()}function Ks(e){let n=c("button",{type:"button",onclick:()=>zr(
s,e)},e.label),s=c("div",{class:"ajar-twice"},n);return s}function Ps(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let f of["pointerup","pointercancel","keyup","blur"])addEventListener(f,a,{signal:i.signal,capture:f!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return r}function Qa(e,t){let n=a=>[...e.querySelectorAll(
a)],s=n("details[open] > summary").map(a=>a.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=s.includes(a.textContent);if(r===!1)return;let o=n("summary, button").
find(a=>a.textContent===r),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function ba({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=c("span",{}),o=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),f=c("div",{}),h=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,a,f),l={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},u=l,A=!1,g=!1,I=!1,d=!1,y=!1,v=(M,ee,he={})=>c(
"button",{type:"button",onclick:ee,...he},M),U=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>R()}),Y=v(
e["keep-open"],()=>R(),{class:"ajar-link"}),O=c("div",{class:"ajar-offer"}),H=!1,B=M=>{M.tabIndex=-1,M.focus()},Q=()=>f.
querySelector(".ajar-change"),D=()=>l.state==="kept"&&!l.reopen;function L(M,ee=M){o.dataset.short=ee,r.textContent!==M&&
(r.textContent=M)}function T(){let M=l.problem?e["keep-unsaved"]:e["keep-saving"],[ee,he]={none:[e["notice-alone"],e["no\
tice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:
[M],lost:[e["keep-lost"]]}[y?"lost":l.state];o.classList.toggle("ajar-state-lost",y),L(ee,he),o.dataset.longest=l.state===
"kept"?e["keep-saved"]:"",i.textContent!==l.problem&&(i.textContent=l.problem),i.hidden=!l.problem,$()}function $(){let M=n&&
l.state==="none"&&!A,[ee,he]=l.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];U.setAttribute(
"aria-label",ee),U.replaceChildren(c("span",{class:"ajar-long"},ee),c("span",{class:"ajar-short"},he)),U.hidden=!M||H,Y.
hidden=!M||!l.exists,O.hidden=!M||d,h.hidden=M&&i.hidden&&!a.textContent}function w(){let M=()=>{d=!0,T(),B(o)};return O.
replaceChildren(c("p",{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},v(e["keep-nothing"],M),v(e["keep-offer-yes"],
R))),O}function E(){l={...l,saved:!1},T()}function k(){T(),u=l,D()?f.replaceChildren(g?z("change"):Ce()):l.state!=="none"?
f.replaceChildren(z("unlock")):A?f.replaceChildren(z(l.exists?"open":"start")):f.replaceChildren(n?"":d?X():x())}let R=()=>{
A=!0,a.textContent="",k(),h.scrollIntoView({block:"nearest"}),f.querySelector("input").focus()},N=()=>l.hosted?c("p",{},
e["keep-hub"]):null,G=()=>l.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function x(){
return c("div",{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[l.exists?"keep-there":"keep-\
why"]),N(),c("div",{class:"ajar-moves"},v(e["keep-nothing"],()=>{d=!0,k(),B(o)}),v(e[l.exists?"keep-open":"keep-start"],
R)))}let X=()=>c("p",{},v(e[l.exists?"keep-open":"keep-start"],R,{class:"ajar-link"}));function _(){let ee=["none","weak",
"fair","good","strong"].map(he=>e[`keep-strength-${he}`]).reduce((he,j)=>j.length>he.length?j:he);return c("p",{class:"a\
jar-strength","aria-live":"polite","data-longest":ee},c("span",{},e["keep-strength-none"]))}function z(M){let ee=M==="st\
art"||M==="change",he={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],j=c(
"input",{id:`${s}-words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{ee&&t({strength:j.
value})}}),Z=c("input",{id:`${s}-again`,type:"password",spellcheck:"false"}),ie=c("div",{},c("label",{for:`${s}-again`},
e["keep-again"]),Z),F=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),J=c("input",{id:`${s}-place`,type:"text",spellcheck:"\
false",value:l.place,onchange:()=>t({place:J.value})}),te=_(),de=()=>{if(!j.value){j.focus();return}if(F.hidden=!0,ee&&j.
type==="password"&&Z.value!==j.value){F.textContent=e["keep-again-differs"],F.hidden=!1,Z.focus();return}M==="change"?t(
{change:j.value},{awaited:!0}):t({[M==="start"?"keep":"unlock"]:j.value,place:J.value},{awaited:!0}),L(e["keep-opening"]),
j.value="",Z.value="",te.firstChild.textContent=e["keep-strength-none"]},Pe=()=>{A=!1,g=!1,k(),M==="change"?Q().focus():
B(o)},m=c("details",{},c("summary",{},e["keep-where"]),c("label",{for:`${s}-place`},e["keep-place"]),J);return c("form",
{class:"ajar-ask",onsubmit:S=>{S.preventDefault(),de()}},c(l.state==="locked"?"h1":"p",{class:"ajar-title"},he),N(),M===
"start"&&n?c("p",{},e["keep-why"]):null,M==="start"?G():null,M==="change"?c("p",{},e["keep-change-how"]):null,ee?c("p",{},
e["keep-no-way-back"]):null,M==="start"&&l.here==="browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${s}-words`},
e[M==="change"?"keep-new":"keep-passphrase"]),c("p",{class:"ajar-hint",id:`${s}-how`},e[ee?"keep-how":"keep-how-open"]),
j,ee?te:null,ee?ie:null,c("label",{class:"ajar-card"},c("input",{type:"checkbox",onchange:({target:S})=>{j.type=S.checked?
"text":"password",ie.hidden=S.checked,F.hidden=!0}}),c("span",{},e["keep-see"])),ee?F:null,M==="change"||l.here?null:m,c(
"div",{class:"ajar-moves"},M==="unlock"?null:v(e["keep-not-now"],Pe),c("button",{type:"submit"},he)),ee?null:pe(),M==="s\
tart"&&l.here?ce():null)}let q=()=>c("div",{},v(e["keep-copy"],()=>t({take:"sealed"})));function ce(){let M={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},ee=c("input",{type:"file",onchange:async()=>{let Z=new Uint8Array(await ee.
files[0].arrayBuffer()),ie=()=>t({bring:Z},{awaited:!0});ee.value="",l.exists?zr(j,{...M,act:ie}):ie()}}),he=c("label",{
class:"ajar-words"},c("span",{},e["keep-bring"]),ee),j=c("div",{class:"ajar-twice"},he);return j}function pe(){let M=Ks(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summa\
ry",{},e["keep-forgot"]),c("p",{},e["keep-forgot-how"]),...l.here?[c("p",{},e["keep-copy-forgot"]),q(),ce()]:[],c("p",{},
e["keep-erase-how"]),M)}function Ce(){let M=c("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[
...new Set([5,15,30,60,l.minutes])].sort((ee,he)=>ee-he).map(ee=>c("option",{value:ee,selected:ee===l.minutes},W(e["keep\
-minutes"],{n:ee}))));return c("div",{class:"ajar-kept"},v(e["keep-lock"],()=>{L(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
v(e["keep-change"],()=>{g=!0,I=!1,k(),f.querySelector("input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-change\
d",role:"status"},I?e["keep-changed"]:""),c("details",{},c("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[c(
"p",{},e["keep-copy-how"]),q()]:[c("p",{},l.place)],l.copied?c("p",{},W(e["keep-copied"],{program:l.copied})):null,c("la\
bel",{for:`${s}-minutes`},e["keep-idle"]),M))}function Qe(M){if(M.strength!=null){let ee=f.querySelector(".ajar-strength\
 > span");ee&&(ee.textContent=M.strength);return}if(M.changed){g=!1,k(),f.querySelector(".ajar-changed").textContent=e["\
keep-changed"],I=!0,Q().focus();return}l={...l,...M},l.state==="kept"&&(A=!1),D()||(g=!1),T(),be()}let be=Ps(f,()=>{let M=u;
if(M.state===l.state&&M.exists===l.exists&&M.minutes===l.minutes&&M.here===l.here&&!!M.reopen==!!l.reopen&&!!M.hosted==!!l.
hosted&&f.firstChild){u=l;return}let he=A&&M.place!==l.place;k(),M.state!==l.state&&M.state!=="none"?B(o):he&&f.querySelector(
"input").focus()});return k(),{line:o,small:U,opener:Y,more:h,offer:w,setStart:M=>{H=M,T()},update:Qe,begin:E,setLost:M=>{
y=M,T()},say:M=>{a.textContent=M,h.hidden=!1}}}function Sa(e,{sentence:t,wide:n,narrow:s,columns:r,rows:o},i){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(h,l)=>{let u=c("div",{class:`ajar-picture ajar-${l}`,role:"img","aria-label":t});return gn(u,
h),u.firstElementChild.setAttribute("aria-hidden","true"),u},f=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(s,"narrow"),c("details",{open:f},c("summary",{},i.table),
c("table",{},c("thead",{},c("tr",{},...r.map(h=>c("th",{scope:"col"},h)))),c("tbody",{},...o.map(([h,...l])=>c("tr",{},c(
"th",{scope:"row"},h),...l.map(u=>c("td",{},u??"–")))))))))}function Da({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!ft(s,n)))if(s.kind==="choice"){let i=(s.among?
rn(s,n):s.cards).map(f=>f.id).filter(f=>r.chosen.includes(f)),a=r.own?.trim()?r.own:"";(i.length||a)&&(n[s.id]={chosen:i,
own:a})}else if(s.kind==="sort"){let o=s.cards.filter(i=>r[i.id]).map(i=>[i.id,r[i.id]]);o.length&&(n[s.id]=Object.fromEntries(
o))}else if(s.kind==="list"){let o=r.filter(i=>i.trim());o.length&&(n[s.id]=o)}else`${r}`.trim()&&(n[s.id]=r)}return n}var va=(e,t)=>W(e.ask,t);var au=new Set(["autorestarting","dead","restarting","terminating"]),cu=4e3;function xa({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let o=0,i=(f,h)=>{
au.has(h)&&t()},a=(f,h)=>{clearTimeout(o),h==="disconnected"?t():h==="connecting"?o=setTimeout(t,cu):n()};return s.connect(
i),r.connect(a),()=>{clearTimeout(o),s.disconnect(i),r.disconnect(a)}}function Fa({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([f,h])=>{let l=Da(f,h),u=f.items.filter(A=>A.id in l).map(A=>[va(A,l),...nt(A,l[A.id])].join(`
`));return[f.title,...u].join(`

`)}).join(`


`);async function o(f){let h=r(),l=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});l.value=h,f.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(h)}catch{if(f.append(l),l.select(),!document.execCommand("\
copy"))return}f.querySelector("[role=status]").textContent=e["lost-copied"]}function i(f={}){let h=c("div",{class:"ajar-\
lost",hidden:!s,...f},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>o(h)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(h),h}function a(f){s=f;for(let h of n)h.hidden=!f}return{line:i,set:a,isLost:()=>s,forget:f=>n.delete(
f)}}function Ua(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=c("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([o,i])=>c("option",{value:o,selected:o===n},i)));return c(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function ja(e,{words:t,send:n,open:s,help:r}){let o=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),i=Jn(
t,O=>o.replaceChildren(O)),a=O=>{i.begin(),n(O)},f=c("div",{}),h={},l="",u=0,A=Ua(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},f),o);let g=(O,H)=>c("button",{type:"button",onclick:H},O),I=O=>c("div",{class:"\
ajar-reflection"},...O.flatMap(H=>Wn(H,3))),d=(O,H,B)=>Ks({words:t,label:O,question:H,act:()=>a(B)}),y=()=>{let O=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{O.files[0]&&a({import:await O.files[0].text()}),O.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),O)},v=Ps(f,()=>{let O=JSON.stringify(h);O!==l&&
(l=O,Qa(f,U))});function U(){let O=(Q,D)=>g(D,()=>a({take:Q})),H=u>(h.danger?.kinds.length??0)?null:h.danger,B=()=>{u=H.
kinds.length+1,U(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(H?r.notice(H,{level:2,aside:B}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},h.welcome),h.section?c("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(h.section))):
"",h.due?.length?c("ul",{},...h.due.map(Q=>c("li",{},Q))):"",h.plan?.length?c("h2",{},t["home-plan"]):"",h.plan?.length?
I(h.plan):"",h.plan?.length&&!H?r.line():"",...(h.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:D})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${Q}`),I(D))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...H?[]:[g(t["home-take-plan"],()=>a({take:"plan",paper:A.value(),country:r.
code()})),A.element(),O("calendar",t["home-take-calendar"]),h.danger?"":O("calendar-line",t["home-take-calendar-line"])],
O("check-ins",t["home-take-check-ins"]),O("everything",t["home-take-everything"])),y()),h.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),d(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),d(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:O=>{i.end(),h=O,v()},settle:i.end,say:(O,H="")=>{
i.end();let B=c("div",{class:"ajar-text"});gn(B,H),o.replaceChildren(O,B),o.scrollIntoView({block:"nearest"})}}}function Oa({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Kt(n)],{type:t}));c("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var In=(...e)=>e.map(([t,n,s={}])=>pn("path",{class:t,d:n,...s})),Xn=(e,...t)=>pn("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),lu=(e,t,n,s)=>pn("circle",{class:e,cx:t,cy:n,r:s}),fu={cup:()=>Xn("88 74 46 56",...In(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Xn("296 12 176 168",...In(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Xn("136 24 136 140",...In(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),lu("glow",234,94,4),...In(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Xn("312 66 80 120",...In(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Xn("190 66 72 100",pn("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),pn("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...In(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Ra=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:o,picture:i})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(s)},fu[i](),c("span",{},c("b",{},r)," ",c("span",{},o))))));function Ma(e,{open:t,
opener:n}){let s=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),Ra(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},s,n??null))}var Ta=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),Ra(e.doors,t)),
Ga=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),hu=4e3,uu=6e3,Au=6;function Na(e){
let t=0,n=0,s=c("p",{class:"ajar-breath"}),r=c("div",{class:"ajar-circle","aria-hidden":"true"}),o=c("button",{type:"but\
ton",onclick:()=>t?l():h()},e.begin);function i(A,g){s.textContent=A,r.dataset.breath=g}function a(){if(n===Au){l(),s.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(f,hu)}function f(){i(e.out,"out"),t=setTimeout(a,uu)}function h(){n=0,o.textContent=
e.stop,a()}function l(){clearTimeout(t),t=0,o.textContent=e.begin,i("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},r,s),o,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(A=>c("li",{},A))))),stop:l}}window.ajarShown??(window.ajarShown=new WeakMap);var qn=window.ajarShown,Ha="needs@",La=e=>e.startsWith("check-in@"),Va=({
answers:e,done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),pu={};function gu(){let e=document.getElementById("a\
jar-style")??document.head.appendChild(c("style",{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function Ya({
model:e,el:t}){gu();let n=e.get("pages"),s=e.get("words"),r=new Map,o=new Map,i=new Map,a=[],f=m=>a.push(m),h=null,l=!1,
u=!1,A=!1,g=!1,I=new Map,d=new Map,y=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let v=c("div",{class:"aj\
ar-page"}),U=m=>n.flatMap(({blocks:S})=>S).find(S=>S.kind==="exercise"&&S.key===m)?.exercise,Y=Fa({words:s,answered:()=>[
...o].map(([m,{answers:S}])=>[U(m),S]).filter(([m,S])=>m&&Object.keys(S??{}).length)}),O=0,H=m=>{if(clearTimeout(O),O=0,
Y.set(m),h?.setLost(m),m)for(let S of i.keys())r.get(S)?.release()},B=(m,{awaited:S=!1}={})=>{try{e.send(m)}catch{H(!0);
return}S&&!O&&(O=setTimeout(()=>H(!0),8e3))},Q=!1;function D(){Q||(Q=!0,window.ajarDangers?L():B({dangers:!0}))}let L=()=>{
for(let m of Object.values(window.ajarDangers.dangers))Ls(Qs(m))};function T({key:m,exercise:S},P){if(La(m)&&!Y.isLost()||
!(window.ajarDangers||Y.isLost())||!an(S,P))return;let le=tt(S,P),se=$s(S,le,window.ajarDangers);M(m,{answers:le,done:!0,
...se}),I.set(m,Va(o.get(m))),r.get(m).update(o.get(m)),r.get("made")?.update()}let $=fa({words:s,countries:e.get("notic\
e")?.help??n[0]?.blocks[0]?.help,leave:()=>w(),onCountry:m=>B({country:m})}),w=()=>{B({forget:!0}),Pr()},E=(m,S,P)=>(r.set(
m.key,P),o.has(m.key)&&P.update(o.get(m.key)),S),k={html:m=>R(m.html),home(m){let S=c("div",{});return E(m,S,ja(S,{words:s,
send:le=>{le.import&&r.get("chart")?.begin(),B(le)},open:le=>{let se=n.find(Ae=>Ae.section===le&&Ae.blocks.some(({key:Me})=>o.
get(Me)?.done===!1));Ce(se?.id??le)},help:$})),B({home:m.key}),S},gate(m){let S=c("div",{class:"ajar-text ajar-gate"}),[
P,ne]=g?[c("p",{},s["gate-left-out"]),[$.button(),Qe(),x()]]:[R(A?m.short:m.html),_()],le=c(`h${m.level??2}`,{},m.title);
return S.append(le,P,c("div",{class:"ajar-moves"},...ne.filter(Boolean))),g||P.after(c("p",{class:"ajar-gate-ask"},s["ga\
te-ask"])),f(()=>{A=!0}),S},made:m=>{let S=c("div",{class:"ajar-made"}),P=()=>S.replaceChildren(...q(m.section));return r.
set("made",{update:P}),P(),S},exercise(m){if(m.invites&&g)return c("div",{class:"ajar-text"},c(`h${m.level}`,{},m.exercise.
title),c("p",{},s["gate-left-out"]),x());let S=c("div",{}),P=Y.line(h?{}:{role:"alert"});i.set(m.key,S);let ne=(se,Ae)=>{
h?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Me=window.ajarSent;d.set(m.key,Me),B({key:m.key,
...se,sent:Me},{awaited:Ae}),!(!Ae||!Y.isLost())&&(H(!0),P.scrollIntoView({block:"nearest"}))};if(r.set(m.key,na(S,m.exercise,
{words:s,level:m.level,small:m.quick,folded:n.length>1,brief:m.brief,sort:m.quick||n.length>1&&!J()?sa:pa,enough:m.quick?
"at once":"later",remarks:(se,Ae)=>ka(se,{words:s,find:Me=>ma(Ae,Me,window.ajarDangers)}),...o.get(m.key),help:$,needs:()=>Qe(
m.needs),below:()=>pe(m.key),onAside:se=>M(m.key,{aside:se}),onChange:se=>{D(),M(m.key,{answers:se,done:!1}),ne({answers:se,
done:!1},u)},onMove:se=>M(m.key,{at:se}),onDone:se=>{T(m,se),ne({answers:se,done:!0},!0),La(m.key)&&r.get("chart")?.begin()},
onStartOver:()=>{M(m.key,{answers:{},done:!1}),ne({remove:!0})}})),S.firstElementChild.append(P),f(()=>Y.forget(P)),!m.folded)
return S;let le=Object.keys(o.get(m.key)?.answers??{}).length>0;return c("details",{open:le},c("summary",{},s["check-in-\
now"]),S)},chart(m){let S=c("div",{class:"ajar-chart-block"}),P=c("p",{class:"ajar-status",role:"status","aria-live":"po\
lite"}),{begin:ne,end:le}=Jn(s,Ae=>P.replaceChildren(Ae)),se=Ae=>{le(),Sa(S,Ae,s)};return r.set(m.key,{update:se,begin:ne,
end:le}),o.has(m.key)&&se(o.get(m.key)),ne(),B({chart:m.key}),c("div",{},S,P)},start:m=>Ma(m,{open:Ce,opener:h?.opener}),
doors:m=>Ta(m,{open:Ce}),onward:m=>Ga(m,{open:Ce}),breathing(m){let{element:S,stop:P}=Na(m);return f(P),S},notice(m){if(Aa(
()=>B({forget:!0})),!m.leave)return c("div",{class:"ajar-notice"},c("p",{},m.text));let S=c("div",{class:"ajar-leave"},$.
button(),$r({words:s,leave:w}));ha($.open),h=ba({words:s,send:B,isQuiet:n.length>1});let P=document.createDocumentFragment();
return P.append(c("div",{class:"ajar-notice"},c("div",{},h.line,h.small),S),c("div",{class:"ajar-on-paper"},$.text()),h.
more),P}};function R(m){let S=c("div",{class:"ajar-text"});return gn(S,m),$.addNumbers(S),S.addEventListener("click",P=>{
let ne=P.target.closest("a"),le=n.findIndex(({id:se})=>se&&ne?.getAttribute("href")===`${se}.ipynb`);le<0||(P.preventDefault(),
Z(le))}),S}function N(m){g=m,A=!0,he({focus:!0})}let G=(m,S)=>c("button",{type:"button",onclick:S},m),x=()=>G(s["gate-ag\
ain"],()=>N(!1));function X(){N(!1),n[y].blocks.some(({invites:S})=>S)||Z(y+1)}let _=()=>[G(s["gate-no"],()=>N(!0)),G(s["\
gate-unsure"],()=>N(!0)),G(s["gate-yes"],X)],z=m=>n.filter(S=>S.section===m).flatMap(S=>S.blocks.filter(({kind:P})=>P===
"exercise")),q=m=>{let S=z(m).filter(({key:ne})=>o.get(ne)?.done).map(({key:ne,exercise:le},se)=>c("details",{open:se===
0},c("summary",{},le.title),...o.get(ne).reflection.flatMap(Ae=>Wn(Ae,2)))),P=c("p",{},s["made-nothing"]);return[c("h1",
{},s["made-title"]),...S.length?S:[P]]},ce=m=>{let S=z(m);return S.length>0&&S.every(({key:P})=>o.get(P)?.done)};function pe(m){
let S=m.startsWith("plan@")&&$.isKnown()?$.line():"";return c("div",{class:"ajar-below"},S,h?.offer()??"")}let Ce=m=>Z(n.
findIndex(S=>S.id===m));function Qe(m){let S=n.findIndex(({aside:ne,blocks:le})=>!ne&&le.some(({key:se})=>se===Ha));return S<
0?m?c("p",{},c("a",{href:m},s["help-needs"])):null:c("button",{type:"button",onclick:()=>{Z(S);let ne=i.get(Ha).querySelector(
"h2");ne.tabIndex=-1,ne.focus()}},s["help-needs"])}for(let[m,S]of Object.entries(pu))k[m]=P=>{let ne=c("div",{}),se=S(ne,
P,{words:s,send:B,onDispose:f,model:e,exerciseOf:U,formOf:Ae=>i.get(Ae)});return E(P,se.element??ne,se)};let be=m=>n[y].
blocks.find(S=>S.kind===m),M=(m,S)=>o.set(m,{...o.get(m),...S}),ee=()=>{for(let m of a.splice(0))m()};function he({focus:m=!1}={}){
if(ee(),r.clear(),l){v.replaceChildren(h?"":c("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(v.replaceChildren(
...n[y].blocks.map(P=>k[P.kind](P))),n.length>1&&j(),!m)return;let S=v.querySelector("h1, h2, h3")??v;S.tabIndex=-1,S.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function j(){let{aside:m,title:S}=n[y];if(te.hidden=!!m,v.classList.
toggle("ajar-aside",!!m),h?.setStart(n[y].id==="start"),m)return;let{section:P,step:ne,steps:le,minutes:se}=n[y],Ae=n.filter(
we=>!we.aside),Me=Ae.indexOf(n[y]),Ht=(we,Ir,xl={})=>c("button",{type:"button",onclick:()=>Z(n.indexOf(we)),...xl},Ir),vn=n.
find(({id:we})=>we==="start"),ds=Ae[Me-1]??vn;v.append(c("div",{class:"ajar-moves ajar-turn"},ds?Ht(ds,s["previous-page"]):
null,Me<Ae.length-1?Ht(Ae[Me+1],s["next-page"]):null));let gr=Ae.filter(we=>!we.section||we.step===1),Vo=we=>P?we.section===
P:we===n[y],Dl=we=>({"aria-current":Vo(we)?"page":null}),vl=we=>ce(we.section)?c("span",{class:"ajar-done"},` ${s["secti\
on-done"]}`):"",Yo=(we,Ir)=>c("li",{},Ht(we,Ir,Dl(we)),vl(we));ie.replaceChildren(...gr.map(we=>Yo(we,we.title)),vn?Yo(vn,
s["start-page"]):""),F.textContent=P?W(s["step-of"],{title:S,n:ne,all:le,minutes:se}):W(s["page-of"],{n:gr.findIndex(Vo)+
1,all:gr.length,title:S})}function Z(m){n[m]&&(y=m,ie.parentElement.open=J(),e.set("page",m),e.save_changes(),he({focus:!0}))}
let ie=c("ol",{}),F=c("summary",{}),J=()=>window.innerWidth>640;e.get("notice")&&t.append(k.notice(e.get("notice")));let te=c(
"nav",{class:"ajar-nav","aria-label":s.pages},c("details",{open:J()},F,ie));n.length>1&&t.append(te),t.append(Y.line({role:"\
alert"}),v);let de=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-de<3e4||(de=Date.
now(),B({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(H(!1),m.keeping){let S=[...d.values()].some(le=>m.
acknowledged<le);h?.update(S?{...m.keeping,saved:!1}:m.keeping);let{state:P}=m.keeping,ne=P==="locked";P&&(u=P==="kept"),
P&&ne!==l&&(l=ne,o.clear(),te.hidden=l,he())}m.states&&queueMicrotask(()=>r.get("made")?.update());for(let[S,P]of Object.
entries(m.states??{})){if(m.acknowledged<d.get(S))continue;let ne=P.answers&&!Object.keys(P.answers).length,le=I.get(S)===
Va(P);I.delete(S),M(S,ne?{...P,at:0}:P),le||r.get(S)?.update(o.get(S))}m.dangers&&(window.ajarDangers=m.dangers,L()),m.country!=
null&&$.choose(m.country),m.file&&(r.get("home")?.settle(),Oa(m.file)),m.erased&&r.get("home")?.say(m.erased,be("home")?.
erased),m.said&&r.get("chart")?.end(),m.said&&(r.get("home")??h)?.say(m.said),m.open&&Ce(m.open),m.problem&&r.get(m.problem.
key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),he()});let Pe=xa(e,{gone:()=>H(!0),back:()=>{Y.isLost()&&
B({ready:!0})}});return he(),qn.set(s,(qn.get(s)??0)+1),B({ready:!0}),()=>{ee(),Pe(),clearTimeout(O),qn.set(s,qn.get(s)-
1),qn.get(s)||B({gone:!0})}}var Iu="sw.js",Ka=()=>new URL("./",location.href).href,$a=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Ka()}\
 `)),_n=()=>"serviceWorker"in navigator&&"caches"in window;async function Pa(e){try{await navigator.serviceWorker.register(
e(Iu),{updateViaCache:"all"})}catch{}}async function Js(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Ka());for(let t of await e())await t.unregister();for(let t of await $a())await caches.delete(t);
return(await $a()).length===0&&(await e()).length===0}var[Ws,Zr]=["leave-to","left"];function dn(e){try{return e(window.sessionStorage)}catch{return null}}function du(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var eo=()=>dn(e=>e.setItem(Zr,"1"));function Ja(e){let t=dn(r=>r.getItem(Ws))||e;t&&Kr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",s=dn(r=>r.getItem(Zr));s&&n&&location.replace(
t||"about:blank"),dn(r=>r.removeItem(Zr)),s&&n&&eo()}function Wa(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:dn(s=>s.
getItem(Ws))??"",onchange(){let s=du(n.value);if(n.value.trim()&&!s){t.textContent=e["site-leave-odd"];return}dn(r=>s?r.
setItem(Ws,s):r.removeItem(Ws)),Kr(s||"about:blank"),t.textContent=e[s?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function Xa(e,t,{store:n,logOut:s}){let r=c("p",{class:"ajar-status",role:"status"}),o=c("button",{type:"button",onclick:async()=>{
r.textContent=t[await Js()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Wa(t));let i=e.closest(".site\
-about");s&&i.append(c("p",{},c("a",{href:s},t["hub-log-out"]))),!n&&_n()&&e.append(c("div",{},o,r))}var qa=1,wn=4096,qt=2*wn,Oe=12,_t=32,It=1024,za=16,Je={mark:0,part:16,length:20,piece:24},Za=It-Oe-za,no=Za-Je.piece,so=new TextEncoder().
encode("ajar-jnl"),Ne={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},wu=Ne.wrapped+Oe+_t+za,Xs=wn-
32,to={memory:[8,2**21],passes:[1,64],lanes:[1,16]},_a=512,Wt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),qs=(e,t)=>e.
length===t.length&&e.every((n,s)=>n===t[s]),_s=(e,t)=>qs(e.subarray(0,t.length),t),ec=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Re=e=>crypto.getRandomValues(new Uint8Array(e));function xe(...e){let t=new Uint8Array(e.reduce(
(s,{length:r})=>s+r,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var We=class e{constructor(t,n,s,r=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:s,wrapped:r})}get bound(){let t=new Uint8Array(Ne.wrapped),n=Wt(t);t.set(so),n.
setUint32(Ne.version,qa);for(let s of Object.keys(to))n.setUint32(Ne[s],this.cost[s]);return t.set(this.salt,Ne.salt),t.
set(this.fileId,Ne.fileId),t}async toBytes(){let t=new Uint8Array(wn);return t.set(xe(this.bound,this.wrapped)),t.set(await ec(
t.subarray(0,Xs)),Xs),xe(t,t)}isOf(t){return qs(this.fileId,t)}hasSalt(t){return qs(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new ue("journal-empty-file");let n=[t.slice(0,wn),t.slice(wn,qt)],s=await Promise.all(n.map(mu)),r=n.
find((h,l)=>s[l]);if(!r){let h=n.some(l=>_s(l,so));throw new ue(h?"journal-broken":"journal-other-file")}let o=Wt(r);if(o.
getUint32(Ne.version)>qa)throw new ue("journal-newer");let i={};for(let h of Object.keys(to))i[h]=o.getUint32(Ne[h]);let a=([
h,[l,u]])=>l<=i[h]&&i[h]<=u;if(!Object.entries(to).every(a)||i.memory<8*i.lanes)throw new ue("journal-forged");let f=(h,l)=>r.
slice(h,l);return new e(i,f(Ne.salt,Ne.fileId),f(Ne.fileId,Ne.wrapped),f(Ne.wrapped,wu))}async isWholeIn(t){return _s(t,
await this.toBytes())}};async function mu(e){return e.length!==wn||!_s(e,so)?!1:qs(await ec(e.subarray(0,Xs)),e.subarray(
Xs))}var Xt=e=>Math.max(1,Math.ceil(e/no));function ro(e,t,n){let s=Re(16),r=Array.from({length:Xt(e.length)},(o,i)=>{let a=new Uint8Array(
Za);return a.set(s,Je.mark),Wt(a).setUint32(Je.part,i),Wt(a).setUint32(Je.length,e.length),a.set(e.subarray(i*no,(i+1)*no),
Je.piece),t(n+i,a)});return xe(...r)}function tc(e,t,n){let s=Math.floor(e.length/It),r=Array.from({length:s},(h,l)=>e.subarray(
l*It,(l+1)*It)),o=r.map((h,l)=>t(n+l,h)),i=[],a=0,f=!1;for(let h=0;h<s;){let l=Cu(h,o),u=l?Xt(l.length):1;l&&(f||(f=h>a),
i.push({content:l,size:u}),a=h+u),h+=u}return f||(f=r.some((h,l)=>l>=a&&!o[l]&&!yu(h))),{entries:i,end:a,broken:f}}function Cu(e,t){
if(!t[e])return null;let n=t[e].subarray(Je.mark,Je.part),s=Wt(t[e]).getUint32(Je.length),r=t.slice(e,e+Xt(s)),o=(i,a)=>i&&
_s(i,n)&&Wt(i).getUint32(Je.part)===a&&Wt(i).getUint32(Je.length)===s;return r.length<Xt(s)||!r.every(o)?null:xe(...r.map(
i=>i.subarray(Je.piece))).subarray(0,s)}var yu=e=>[0,_a].some(t=>e.subarray(t,t+_a).every(n=>!n));var Eu=Object.defineProperty,Bu=(e,t,n)=>t in e?Eu(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,dt=(e,t,n)=>Bu(
e,typeof t!="symbol"?t+"":t,n);function lo(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Zs=e=>e?`"${e}" `:"";function fo(e,t=""){if(typeof e!=
"boolean")throw new TypeError(Zs(t)+"expected boolean, got type="+typeof e);return e}function mn(e,t=""){if(typeof e!="n\
umber")throw new TypeError(Zs(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
Zs(t)+"expected integer >= 0, got "+e);return e}function Be(e,t,n=""){if(lo(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&mn(t,"length");let s=lo(e),r=t!==void 0?` of length ${t}`:"",o=s?`length=${e.length}`:`type=${typeof e}`,i=Zs(n)+
"expected Uint8Array"+r+", got "+o;throw s?new RangeError(i):new TypeError(i)}var nc=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function sc(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function ku(e,t){Be(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function mt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function Ut(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Qu(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Cn=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function bu(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Su(e){for(let t=0;t<e.length;t++)e[t]=bu(e[t]);return e}var zt=Cn?e=>e:Su;function Du(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function vu(e,t){if(Du(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function xu(e,t){return nc(e,"defaults"),nc(t,"opts"),Object.assign(e,t)}function Fu(e,t){if(e=Be(e),
t=Be(t),e.length!==t.length)return!1;let n=0;for(let s=0;s<e.length;s++)n|=e[s]^t[s];return n===0}function Uu(e,t,n){let s=t,
r=n||(()=>[]),o=(a,f)=>s(f,...r(a)).update(a).digest(),i=s(new Uint8Array(e),...r(new Uint8Array(0)));return o.outputLen=
i.outputLen,o.blockLen=i.blockLen,o.create=(a,...f)=>s(a,...f),o}var ju=(e,t)=>{function n(s,...r){if(Be(s,void 0,"key"),
e.nonceLength!==void 0){let l=r[0];Be(l,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let l=i;l<r.length;l++)if(lo(r[l]))throw new Error("AAD not supported")}e.withAAD&&r[i]!==
void 0&&Be(r[i],void 0,"AAD");let a=t(s,...r),f=(l,u)=>{if(u!==void 0){if(l!==2)throw new Error("cipher output not suppo\
rted");Be(u,void 0,"output")}},h=!1;return{encrypt(l,u){if(h)throw new Error("cannot encrypt() twice with same key + non\
ce");return h=!0,Be(l,void 0,"data"),f(a.encrypt.length,u),a.encrypt(l,u)},decrypt(l,u){if(Be(l,void 0,"data"),o&&l.length<
o)throw new Error('"ciphertext" expected length >= tagLength='+o);return f(a.decrypt.length,u),a.decrypt(l,u)}}}return Object.
assign(n,e),n};function ho(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Be(t,e,"output"),n&&!er(t))throw new Error(
"invalid output, must be aligned");return t}function Ou(e,t,n){mn(e),mn(t),fo(n);let s=new Uint8Array(16),r=Qu(s);return r.
setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),s}function er(e){return e.byteOffset%4===0}function tr(e){return Uint8Array.
from(Be(e))}var uc=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Ru=zt(mt(uc("expand 16-byte k"))),Mu=zt(mt(uc("exp\
and 32-byte k")));function ae(e,t){return e<<t|e>>>32-t}var zn=64,Tu=16,uo=2**32-1,rc=Uint32Array.of();function Gu(e,t,n,s,r,o,i,a){
let f=r.length,h=new Uint8Array(zn),l=mt(h),u=Cn&&er(r)&&er(o),A=u?mt(r):rc,g=u?mt(o):rc;if(!Cn){for(let I=0;I<f;i++){if(e(
t,n,s,l,i,a),zt(l),i>=uo)throw new Error("arx: counter overflow");let d=Math.min(zn,f-I);for(let y=0,v;y<d;y++)v=I+y,o[v]=
r[v]^h[y];I+=d}return}for(let I=0;I<f;i++){if(e(t,n,s,l,i,a),i>=uo)throw new Error("arx: counter overflow");let d=Math.min(
zn,f-I);if(u&&d===zn){let y=I/4;if(I%4!==0)throw new Error("arx: invalid block position");for(let v=0,U;v<Tu;v++)U=y+v,g[U]=
A[U]^l[v];I+=zn;continue}for(let y=0,v;y<d;y++)v=I+y,o[v]=r[v]^h[y];I+=d}}function Nu(e,t){let{allowShortKeys:n,extendNonceFn:s,
counterLength:r,counterRight:o,rounds:i}=xu({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return mn(r),mn(i),fo(o),fo(n),(a,f,h,l,u=0)=>{Be(a,void 0,"key"),
Be(f,void 0,"nonce"),Be(h,void 0,"data");let A=h.length,g=l!==void 0;if(l=ho(A,l,!1),g&&vu(h,l),mn(u),u<0||u>=uo)throw new Error(
"arx: counter overflow");let I=[],d=a.length,y,v;if(d===32)I.push(y=tr(a)),v=Mu;else if(d===16&&n)y=new Uint8Array(32),y.
set(a),y.set(a,16),v=Ru,I.push(y);else throw Be(a,32,"arx key"),new Error("invalid key size");(!Cn||!er(f))&&I.push(f=tr(
f));let U=mt(y);if(s){if(f.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let H=f.subarray(0,16);if(Cn)
s(v,U,mt(H),U);else{let B=zt(Uint32Array.from(v));s(B,U,mt(H),U),Ut(B),zt(U)}f=f.subarray(16)}else Cn||zt(U);let Y=16-r;
if(Y!==f.length)throw new Error(`arx: nonce must be ${Y} or 16 bytes`);if(Y!==12){let H=new Uint8Array(12);H.set(f,o?0:12-
f.length),f=H,I.push(f)}let O=zt(mt(f));try{return Gu(e,v,U,O,h,l,u,i),l}finally{Ut(...I)}}}function ve(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Hu=class{constructor(e){dt(this,"blockLen",16),dt(this,"outputLen",16),dt(this,"buffer",new Uint8Array(
16)),dt(this,"r",new Uint16Array(10)),dt(this,"h",new Uint16Array(10)),dt(this,"pad",new Uint16Array(8)),dt(this,"pos",0),
dt(this,"finished",!1),dt(this,"destroyed",!1),e=tr(Be(e,32,"key"));let t=ve(e,0),n=ve(e,2),s=ve(e,4),r=ve(e,6),o=ve(e,8),
i=ve(e,10),a=ve(e,12),f=ve(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|s<<6)&7939,this.r[3]=(s>>>
7|r<<9)&8191,this.r[4]=(r>>>4|o<<12)&255,this.r[5]=o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,
this.r[8]=(a>>>8|f<<8)&8191,this.r[9]=f>>>5&127;for(let h=0;h<8;h++)this.pad[h]=ve(e,16+2*h)}process(e,t,n=!1){let s=n?0:
2048,{h:r,r:o}=this,i=o[0],a=o[1],f=o[2],h=o[3],l=o[4],u=o[5],A=o[6],g=o[7],I=o[8],d=o[9],y=ve(e,t+0),v=ve(e,t+2),U=ve(e,
t+4),Y=ve(e,t+6),O=ve(e,t+8),H=ve(e,t+10),B=ve(e,t+12),Q=ve(e,t+14),D=r[0]+(y&8191),L=r[1]+((y>>>13|v<<3)&8191),T=r[2]+((v>>>
10|U<<6)&8191),$=r[3]+((U>>>7|Y<<9)&8191),w=r[4]+((Y>>>4|O<<12)&8191),E=r[5]+(O>>>1&8191),k=r[6]+((O>>>14|H<<2)&8191),R=r[7]+
((H>>>11|B<<5)&8191),N=r[8]+((B>>>8|Q<<8)&8191),G=r[9]+(Q>>>5|s),x=0,X=x+D*i+L*(5*d)+T*(5*I)+$*(5*g)+w*(5*A);x=X>>>13,X&=
8191,X+=E*(5*u)+k*(5*l)+R*(5*h)+N*(5*f)+G*(5*a),x+=X>>>13,X&=8191;let _=x+D*a+L*i+T*(5*d)+$*(5*I)+w*(5*g);x=_>>>13,_&=8191,
_+=E*(5*A)+k*(5*u)+R*(5*l)+N*(5*h)+G*(5*f),x+=_>>>13,_&=8191;let z=x+D*f+L*a+T*i+$*(5*d)+w*(5*I);x=z>>>13,z&=8191,z+=E*(5*
g)+k*(5*A)+R*(5*u)+N*(5*l)+G*(5*h),x+=z>>>13,z&=8191;let q=x+D*h+L*f+T*a+$*i+w*(5*d);x=q>>>13,q&=8191,q+=E*(5*I)+k*(5*g)+
R*(5*A)+N*(5*u)+G*(5*l),x+=q>>>13,q&=8191;let ce=x+D*l+L*h+T*f+$*a+w*i;x=ce>>>13,ce&=8191,ce+=E*(5*d)+k*(5*I)+R*(5*g)+N*
(5*A)+G*(5*u),x+=ce>>>13,ce&=8191;let pe=x+D*u+L*l+T*h+$*f+w*a;x=pe>>>13,pe&=8191,pe+=E*i+k*(5*d)+R*(5*I)+N*(5*g)+G*(5*A),
x+=pe>>>13,pe&=8191;let Ce=x+D*A+L*u+T*l+$*h+w*f;x=Ce>>>13,Ce&=8191,Ce+=E*a+k*i+R*(5*d)+N*(5*I)+G*(5*g),x+=Ce>>>13,Ce&=8191;
let Qe=x+D*g+L*A+T*u+$*l+w*h;x=Qe>>>13,Qe&=8191,Qe+=E*f+k*a+R*i+N*(5*d)+G*(5*I),x+=Qe>>>13,Qe&=8191;let be=x+D*I+L*g+T*A+
$*u+w*l;x=be>>>13,be&=8191,be+=E*h+k*f+R*a+N*i+G*(5*d),x+=be>>>13,be&=8191;let M=x+D*d+L*I+T*g+$*A+w*u;x=M>>>13,M&=8191,
M+=E*l+k*h+R*f+N*a+G*i,x+=M>>>13,M&=8191,x=(x<<2)+x|0,x=x+X|0,X=x&8191,x=x>>>13,_+=x,r[0]=X,r[1]=_,r[2]=z,r[3]=q,r[4]=ce,
r[5]=pe,r[6]=Ce,r[7]=Qe,r[8]=be,r[9]=M}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),s=e[1]>>>13;e[1]&=8191;for(let i=2;i<
10;i++)e[i]+=s,s=e[i]>>>13,e[i]&=8191;e[0]+=s*5,s=e[0]>>>13,e[0]&=8191,e[1]+=s,s=e[1]>>>13,e[1]&=8191,e[2]+=s,n[0]=e[0]+
5,s=n[0]>>>13,n[0]&=8191;for(let i=1;i<10;i++)n[i]=e[i]+s,s=n[i]>>>13,n[i]&=8191;n[9]-=8192;let r=(s^1)-1;for(let i=0;i<
10;i++)n[i]&=r;r=~r;for(let i=0;i<10;i++)e[i]=e[i]&r|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=
(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&
65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<8;i++)o=(e[i]+
t[i]|0)+(o>>>16)|0,e[i]=o&65535;Ut(n)}update(e){sc(this),Be(e),e=tr(e);let{buffer:t,blockLen:n}=this,s=e.length;for(let r=0;r<
s;){let o=Math.min(n-this.pos,s-r);if(o===n){for(;n<=s-r;r+=n)this.process(e,r);continue}t.set(e.subarray(r,r+o),this.pos),
this.pos+=o,r+=o,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Ut(this.h,this.
r,this.buffer,this.pad)}digestInto(e){sc(this),ku(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:s}=this;if(s){for(t[s++]=
1;s<16;s++)t[s]=0;this.process(t,0,!0)}this.finalize();let r=0;for(let o=0;o<8;o++)e[r++]=n[o]>>>0,e[r++]=n[o]>>>8}digest(){
let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Lu=Uu(32,e=>new Hu(e));function Vu(e,t,n,s,r,o=20){
let i=e[0],a=e[1],f=e[2],h=e[3],l=t[0],u=t[1],A=t[2],g=t[3],I=t[4],d=t[5],y=t[6],v=t[7],U=r,Y=n[0],O=n[1],H=n[2],B=i,Q=a,
D=f,L=h,T=l,$=u,w=A,E=g,k=I,R=d,N=y,G=v,x=U,X=Y,_=O,z=H;for(let ce=0;ce<o;ce+=2)B=B+T|0,x=ae(x^B,16),k=k+x|0,T=ae(T^k,12),
B=B+T|0,x=ae(x^B,8),k=k+x|0,T=ae(T^k,7),Q=Q+$|0,X=ae(X^Q,16),R=R+X|0,$=ae($^R,12),Q=Q+$|0,X=ae(X^Q,8),R=R+X|0,$=ae($^R,7),
D=D+w|0,_=ae(_^D,16),N=N+_|0,w=ae(w^N,12),D=D+w|0,_=ae(_^D,8),N=N+_|0,w=ae(w^N,7),L=L+E|0,z=ae(z^L,16),G=G+z|0,E=ae(E^G,
12),L=L+E|0,z=ae(z^L,8),G=G+z|0,E=ae(E^G,7),B=B+$|0,z=ae(z^B,16),N=N+z|0,$=ae($^N,12),B=B+$|0,z=ae(z^B,8),N=N+z|0,$=ae($^
N,7),Q=Q+w|0,x=ae(x^Q,16),G=G+x|0,w=ae(w^G,12),Q=Q+w|0,x=ae(x^Q,8),G=G+x|0,w=ae(w^G,7),D=D+E|0,X=ae(X^D,16),k=k+X|0,E=ae(
E^k,12),D=D+E|0,X=ae(X^D,8),k=k+X|0,E=ae(E^k,7),L=L+T|0,_=ae(_^L,16),R=R+_|0,T=ae(T^R,12),L=L+T|0,_=ae(_^L,8),R=R+_|0,T=
ae(T^R,7);let q=0;s[q++]=i+B|0,s[q++]=a+Q|0,s[q++]=f+D|0,s[q++]=h+L|0,s[q++]=l+T|0,s[q++]=u+$|0,s[q++]=A+w|0,s[q++]=g+E|
0,s[q++]=I+k|0,s[q++]=d+R|0,s[q++]=y+N|0,s[q++]=v+G|0,s[q++]=U+x|0,s[q++]=Y+X|0,s[q++]=O+_|0,s[q++]=H+z|0}var Yu=Nu(Vu,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),$u=new Uint8Array(16),oc=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update($u.subarray(n))},Ku=new Uint8Array(32);function ic(e,t,n,s,r){r!==void 0&&Be(r,void 0,"AAD");let o=e(t,n,Ku),i=Ou(
s.length,r?r.length:0,!0),a=Lu.create(o);r&&oc(a,r),oc(a,s),a.update(i);let f=a.digest();return Ut(o,i),f}var Pu=e=>(t,n,s)=>({
encrypt(r,o){let i=r.length;o=ho(i+16,o,!1),o.set(r);let a=o.subarray(0,-16);e(t,n,a,a,1);let f=ic(e,t,n,a,s);return o.set(
f,i),Ut(f),o},decrypt(r,o){o=ho(r.length-16,o,!1);let i=r.subarray(0,-16),a=r.subarray(-16),f=ic(e,t,n,i,s);if(!Fu(a,f))
throw Ut(f),new Error("invalid tag");return o.set(r.subarray(0,-16)),e(t,n,o,o,1),Ut(f),o}}),en=ju({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},Pu(Yu));function Zt(e,t,n,s){function r(o){return o instanceof n?o:new n(function(i){i(o)})}return new(n||
(n=Promise))(function(o,i){function a(l){try{h(s.next(l))}catch(u){i(u)}}function f(l){try{h(s.throw(l))}catch(u){i(u)}}
function h(l){l.done?o(l.value):r(l.value).then(a,f)}h((s=s.apply(e,t||[])).next())})}var Ie=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return Zt(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
oo;function Ju(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var Ao=Ju(),
io=(oo=Ao.Buffer)!==null&&oo!==void 0?oo:null,Wu=Ao.TextEncoder?new Ao.TextEncoder:null;function Ac(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function pc(e,t){let n=t.length>>1;for(let s=0;s<n;s++){let r=s<<1;e[s]=Ac(t.charCodeAt(
r),t.charCodeAt(r+1))}}function Xu(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let s=n<<1;if(t[n]!==
Ac(e.charCodeAt(s),e.charCodeAt(s+1)))return!1}return!0}var ac=87,cc=48;function po(e,t,n){let s=0;for(let r=0;r<n;r++){
let o=t[r]>>>4;e[s++]=o>9?o+ac:o+cc,o=t[r]&15,e[s++]=o>9?o+ac:o+cc}return String.fromCharCode.apply(null,e)}var Ct=io!==
null?e=>{if(typeof e=="string"){let t=io.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(io.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return Wu.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Xe="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",es=new Uint8Array(256);for(let e=0;e<Xe.length;e++)es[Xe.charCodeAt(e)]=
e;function lc(e,t=!0){let n=e.length,s=n%3,r=[],o=n-s;for(let i=0;i<o;i+=3){let a=(e[i]<<16&16711680)+(e[i+1]<<8&65280)+
(e[i+2]&255),f=Xe.charAt(a>>18&63)+Xe.charAt(a>>12&63)+Xe.charAt(a>>6&63)+Xe.charAt(a&63);r.push(f)}if(s===1){let i=e[n-
1],a=Xe.charAt(i>>2),f=Xe.charAt(i<<4&63);r.push(`${a}${f}`),t&&r.push("==")}else if(s===2){let i=(e[n-2]<<8)+e[n-1],a=Xe.
charAt(i>>10),f=Xe.charAt(i>>4&63),h=Xe.charAt(i<<2&63);r.push(`${a}${f}${h}`),t&&r.push("=")}return r.join("")}function qu(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function _u(e){let t=qu(e),
n=e.length,s=new Uint8Array(t),r=0;for(let o=0;o<n;o+=4){let i=es[e.charCodeAt(o)],a=es[e.charCodeAt(o+1)],f=es[e.charCodeAt(
o+2)],h=es[e.charCodeAt(o+3)];s[r]=i<<2|a>>4,r+=1,s[r]=(a&15)<<4|f>>2,r+=1,s[r]=(f&3)<<6|h&63,r+=1}return s}var zs=16*1024,
Zn=4,zu=new Ie,ao=new Map;function gc(e,t){return Zt(this,void 0,void 0,function*(){let n=null,s=null,r=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let o=(B,Q=0)=>{s.set(B,Q)},i=()=>s,a=()=>n.exports,
f=B=>{n.exports.Hash_SetMemorySize(B);let Q=n.exports.Hash_GetBuffer(),D=n.exports.memory.buffer;s=new Uint8Array(D,Q,B)},
h=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),l=zu.dispatch(()=>Zt(this,void 0,void 0,function*(){
if(!ao.has(e.name)){let Q=_u(e.data),D=WebAssembly.compile(Q.buffer);ao.set(e.name,D)}let B=yield ao.get(e.name);n=yield WebAssembly.
instantiate(B,{})})),u=()=>Zt(this,void 0,void 0,function*(){n||(yield l);let B=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;s=new Uint8Array(Q,B,zs)}),A=(B=null)=>{r=!0,n.exports.Hash_Init(B)},g=B=>{let Q=0;for(;Q<B.length;){let D=B.subarray(
Q,Q+zs);Q+=D.length,s.set(D),n.exports.Hash_Update(D.length)}},I=B=>{if(!r)throw new Error("update() called before init(\
)");let Q=Ct(B);g(Q)},d=new Uint8Array(t*2),y=(B,Q=null)=>{if(!r)throw new Error("digest() called before init()");return r=
!1,n.exports.Hash_Final(Q),B==="binary"?s.slice(0,t):po(d,s,t)},v=()=>{if(!r)throw new Error("save() can only be called \
after init() and before digest()");let B=n.exports.Hash_GetState(),Q=h(),D=n.exports.memory.buffer,L=new Uint8Array(D,B,
Q),T=new Uint8Array(Zn+Q);return pc(T,e.hash),T.set(L,Zn),T},U=B=>{if(!(B instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),D=h(),L=Zn+D,T=n.exports.memory.buffer;if(B.
length!==L)throw new Error(`Bad state length (expected ${L} bytes, got ${B.length})`);if(!Xu(e.hash,B.subarray(0,Zn)))throw new Error(
"This state was written by an incompatible hash implementation");let $=B.subarray(Zn);new Uint8Array(T,Q,D).set($),r=!0},
Y=B=>typeof B=="string"?B.length<zs/4:B.byteLength<zs,O=Y;switch(e.name){case"argon2":case"scrypt":O=()=>!0;break;case"b\
lake2b":case"blake2s":O=(B,Q)=>Q<=512&&Y(B);break;case"blake3":O=(B,Q)=>Q===0&&Y(B);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":O=()=>!1;break}let H=(B,Q=null,D=null)=>{if(!O(B,Q))return A(Q),I(B),y("hex",D);let L=Ct(B);return s.
set(L),n.exports.Hash_Calculate(L.length,Q,D),po(d,s,t)};return yield u(),{getMemory:i,writeMemory:o,getExports:a,setMemorySize:f,
init:A,update:I,digest:y,save:v,load:U,calculate:H,hashLength:t}})}var Td=new Ie,Zu="argon2",eA="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",tA="2b50b0d6",nA={name:Zu,data:eA,hash:tA},sA="blake2b",rA="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",oA="22cf500a",iA={name:sA,data:rA,hash:oA},Gd=new Ie;function fc(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function aA(e,t){
return e|t<<16}function go(e=512,t=null){if(fc(e))return Promise.reject(fc(e));let n=null,s=e;if(t!==null){if(n=Ct(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));s=aA(e,n.length)}let r=e/8;return gc(iA,r).then(
o=>{s>512&&o.writeMemory(n),o.init(s);let i={init:s>512?()=>(o.writeMemory(n),o.init(s),i):()=>(o.init(s),i),update:a=>(o.
update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,digestSize:r};return i})}function cA(e,t,n){
let s=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${s}$${lc(
e,!1)}$${lc(n,!1)}`}var hc=new DataView(new ArrayBuffer(4));function wt(e){return hc.setInt32(0,e,!0),new Uint8Array(hc.
buffer)}function co(e,t,n){return Zt(this,void 0,void 0,function*(){if(n<=64){let f=yield go(n*8);return f.update(wt(n)),
f.update(t),f.digest("binary")}let s=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(wt(n)),e.update(t);let o=e.
digest("binary");r.set(o.subarray(0,32),0);for(let f=1;f<s;f++)e.init(),e.update(o),o=e.digest("binary"),r.set(o.subarray(
0,32),f*32);let i=n-32*s,a;return i===64?(a=e,a.init()):a=yield go(i*8),a.update(o),o=a.digest("binary"),r.set(o.subarray(
0,i),s*32),r})}function lA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function fA(e){return Zt(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:s,hashLength:r}=e,o=Ct(e.password),i=Ct(e.salt),a=19,f=lA(e.
hashType),{memorySize:h}=e,l=Ct((t=e.secret)!==null&&t!==void 0?t:""),[u,A]=yield Promise.all([gc(nA,1024),go(512)]);u.setMemorySize(
h*1024+1024);let g=new Uint8Array(24),I=new DataView(g.buffer);I.setInt32(0,n,!0),I.setInt32(4,r,!0),I.setInt32(8,h,!0),
I.setInt32(12,s,!0),I.setInt32(16,a,!0),I.setInt32(20,f,!0),u.writeMemory(g,h*1024),A.init(),A.update(g),A.update(wt(o.length)),
A.update(o),A.update(wt(i.length)),A.update(i),A.update(wt(l.length)),A.update(l),A.update(wt(0));let d=Math.floor(h/(n*
4))*4,y=new Uint8Array(72),v=A.digest("binary");y.set(v);for(let O=0;O<n;O++){y.set(wt(0),64),y.set(wt(O),68);let H=O*d,
B=yield co(A,y,1024);u.writeMemory(B,H*1024),H+=1,y.set(wt(1),64),B=yield co(A,y,1024),u.writeMemory(B,H*1024)}let U=new Uint8Array(
1024);pc(U,u.calculate(new Uint8Array([]),h));let Y=yield co(A,U,r);if(e.outputType==="hex"){let O=new Uint8Array(r*2);return po(
O,Y,r)}return e.outputType==="encoded"?cA(i,e,Y):Y})}var hA=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
Ct(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=Ct(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=Ct(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function Ic(e){return Zt(this,void 0,void 0,function*(){return hA(e),fA(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var Nd=new Ie,Hd=new Ie,Ld=new Ie,Vd=new Ie,Yd=new Uint8Array(8),$d=new Ie,Kd=new Ie,Pd=new Ie,
Jd=new Ie,Wd=new Ie,Xd=new Ie,qd=new Ie,_d=new Ie,zd=new Ie,Zd=new Ie,ew=new Ie,tw=new Uint8Array(8),nw=new Ie,sw=new Uint8Array(
8),rw=new Ie,ow=new Uint8Array(8),iw=new Ie,aw=new Ie,cw=new Ie;var yn=Object.freeze({memory:19*1024,passes:2,lanes:1}),Io=Object.freeze({memory:128*1024,passes:3,lanes:1}),uA=700,dc="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",AA=new RegExp(`^${dc}+|${dc}+$`,"g"),ts,wo,nr=class{constructor(t,n){K(this,
ts);lt(this,"seal",(t,n)=>{let s=Re(Oe);return xe(s,C(this,ts,wo).call(this,s,t).encrypt(n))});lt(this,"open",(t,n)=>yc(
C(this,ts,wo).call(this,n.subarray(0,Oe),t),n.subarray(Oe)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};ts=new WeakSet,wo=function(t,n){let s=new Uint8Array(8);return new DataView(s.buffer).setBigUint64(0,
BigInt(n)),en(this.key,t,xe(this.fileId,s))};var En=class e{constructor(t,n,s){Object.assign(this,{wrapping:t,salt:n,cost:s})}static async of(t,{
salt:n,cost:s}){let r=wc(t);if(!r.length)throw new ue("journal-wrong-passphrase");return new e(await mc(r,n,s),n,s)}static async chosen(t,n){
if(!wc(t).length)throw new ue("journal-no-passphrase");return e.of(t,{salt:Re(16),cost:n??await pA()})}begin(){let t=Re(
_t),n=Re(Oe),s=new We(this.cost,this.salt,Re(16)),r=en(this.wrapping,n,s.bound).encrypt(t);return{header:new We(this.cost,
this.salt,s.fileId,xe(n,r)),sealer:new nr(t,s.fileId)}}unlock({wrapped:t,bound:n,fileId:s}){let r=en(this.wrapping,t.subarray(
0,Oe),n),o=yc(r,t.subarray(Oe));if(!o)throw new ue("journal-wrong-passphrase");return new nr(o,s)}forget(){this.wrapping.
fill(0),this.wrapping=null}},wc=e=>dA(e.replace(/\P{Cs}+/gu,t=>t.normalize("NFKC")).replace(AA,""));async function pA(e=()=>performance.
now()){let t={...yn,passes:1};await mc(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await Cc(new Uint8Array(
8),new Uint8Array(16),yn),gA(e()-n)}function gA(e){let t=yn.passes*uA/Math.max(e,1),n=Math.floor(yn.memory*t/Io.passes/1024)*
1024;return n<yn.memory?yn:{...Io,memory:Math.min(n,Io.memory)}}async function mc(e,t,n){return await IA(),Cc(e,t,n)}async function Cc(e,t,{
memory:n,passes:s,lanes:r}){try{return await Ic({password:e,salt:t,memorySize:n,iterations:s,parallelism:r,hashLength:_t,
outputType:"binary"})}catch(o){throw o instanceof RangeError?new ue("journal-memory",{megabytes:Math.floor(n/1024)}):o}}
var IA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function yc(e,t){try{return e.decrypt(t)}catch{return null}}function dA(e){let t=new TextEncoder,n=r=>[224|r>>12,128|r>>
6&63,128|r&63],s=Array.from(e,r=>{let o=r.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(r)]});return Uint8Array.
from(s.flat())}var qe,jt,rt,_e,ot,mo,ns,sr=class sr{constructor(t,n,s,r,o=qt){K(this,ot);K(this,qe);K(this,jt,[]);K(this,rt);K(this,_e);
lt(this,"isTorn",!1);this.place=t,this.end=o,V(this,qe,n),V(this,rt,s),V(this,_e,r)}static async create(t,n){let{header:s,
sealer:r}=n.begin(),o=await t.replace(await s.toBytes(),null);return new sr(t,n,r,o)}static async open(t,{bytes:n,tag:s},r){
var u;let o=await We.fromBytes(n),i=await r(o),a=new sr(t,i,i.unlock(o),s),f=await o.isWholeIn(n),{entries:h,damaged:l}=C(
u=a,ot,ns).call(u,n.subarray(qt),s);return{file:a,entries:h,damaged:l||!f}}get frames(){return(this.end-qt)/It}async readNew(){
let{bytes:t,tag:n,replaced:s}=await this.place.readFrom(p(this,_e),this.end);if(!s)return{...C(this,ot,ns).call(this,t,n),
replaced:s};let r=await wA(t);if(r.isOf(p(this,rt).fileId)){let h=t.length<this.end,{entries:l,damaged:u}=C(this,ot,ns).
call(this,t.subarray(this.end),n);return{entries:l,damaged:u||h,replaced:!1}}let o=[p(this,qe),...p(this,jt)].find(({salt:h})=>r.
hasSalt(h));if(!o)throw new ue("journal-passphrase-changed");C(this,ot,mo).call(this,o,o.unlock(r)),this.end=qt;let i=await r.
isWholeIn(t),{entries:a,damaged:f}=C(this,ot,ns).call(this,t.subarray(qt),n);return{entries:a,damaged:f||!i,replaced:s}}async append(t){
let n=ro(t,p(this,rt).seal,this.frames);V(this,_e,await this.place.append(n,p(this,_e))),this.end+=n.length}async replace(t,n=p(
this,qe)){[p(this,qe),...p(this,jt)].includes(n)||p(this,jt).push(n);let{header:s,sealer:r}=n.begin(),o=[await s.toBytes()],
i=0;for(let f of t)o.push(ro(f,r.seal,i)),i+=o.at(-1).length/It;let a=xe(...o);V(this,_e,await this.place.replace(a,p(this,
_e))),C(this,ot,mo).call(this,n,r),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
p(this,_e))??""}forget(){for(let t of[p(this,qe),...p(this,jt)])t.forget();p(this,rt).forget()}};qe=new WeakMap,jt=new WeakMap,
rt=new WeakMap,_e=new WeakMap,ot=new WeakSet,mo=function(t,n){p(this,rt).forget(),V(this,rt,n),t!==p(this,qe)&&p(this,qe).
forget(),V(this,qe,t),V(this,jt,[])},ns=function(t,n){let{entries:s,end:r,broken:o}=tc(t,p(this,rt).open,this.frames);return this.
isTorn=t.length>r*It,V(this,_e,n),this.end+=r*It,{entries:s.map(({content:a,size:f})=>({entry:wi(a),size:f})),damaged:o}};
var ss=sr;async function wA(e){try{return await We.fromBytes(e)}catch{throw new ue("journal-here-overwritten")}}async function Ec(e){
let t=await e.read();if(!t)throw new ge("gone","journal-here-none");return t}var mA=256,CA=100,Ot,ke,it,cs,fe,rs,Bn,os,yo,Bc,kc,is,or=class or{constructor(t){K(this,fe);K(this,Ot);K(this,ke,new rr);
K(this,it,!1);K(this,cs,Promise.resolve());lt(this,"damage",null);V(this,Ot,t)}static async create(t,n,{cost:s}={}){let r=await En.
chosen(n,s);return new or(await ss.create(t,r).catch(Co))}static async open(t,n){var h;let s=await Ec(t).catch(Co),r=l=>En.
of(n,l),{file:o,entries:i,damaged:a}=await ss.open(t,s,r),f=new or(o);return p(f,ke).add(i,!1),V(f,it,a),await C(h=f,fe,
kc).call(h),p(f,ke).takeNews(),f}entries(){return C(this,fe,rs).call(this,()=>p(this,ke).seen())}append(t){return C(this,
fe,os).call(this,async n=>{let s=p(this,ke).completed(t),r=br(s);await n.append(r),p(this,ke).putOwn(t,s,Xt(r.length))})}refresh(){
return C(this,fe,rs).call(this,async()=>(await C(this,fe,yo).call(this),p(this,ke).takeNews()))}rewrite(t){return C(this,
fe,os).call(this,()=>C(this,fe,is).call(this,p(this,ke).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let s=await En.
chosen(t,n);await C(this,fe,os).call(this,()=>C(this,fe,is).call(this,p(this,ke).entries,s))}close(){return C(this,fe,rs).
call(this,()=>{p(this,Ot)?.forget(),V(this,Ot,null),V(this,ke,new rr)})}};Ot=new WeakMap,ke=new WeakMap,it=new WeakMap,cs=
new WeakMap,fe=new WeakSet,rs=function(t){let n=p(this,cs).then(t).catch(Co);return V(this,cs,n.catch(()=>{})),n},Bn=function(){
if(!p(this,Ot))throw new ue("journal-locked");return p(this,Ot)},os=function(t){return C(this,fe,rs).call(this,async()=>{
for(let n=1;;n++)try{return await C(this,fe,Bc).call(this),await t(C(this,fe,Bn).call(this))}catch(s){if(s.code!=="chang\
ed"||n===CA)throw s;await C(this,fe,yo).call(this)}})},yo=async function(){let{entries:t,replaced:n,damaged:s}=await C(this,
fe,Bn).call(this).readNew();p(this,ke).add(t,n),p(this,it)||V(this,it,s)},Bc=async function(){if(!p(this,it)&&!C(this,fe,
Bn).call(this).isTorn)return;let t=p(this,it)?await C(this,fe,Bn).call(this).copyAside():"";await C(this,fe,is).call(this,
p(this,ke).entries),p(this,it)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},V(this,it,!1))},kc=async function(){try{await C(this,fe,os).call(this,async t=>{p(this,ke).isLittleOf(t.frames)&&
await C(this,fe,is).call(this,p(this,ke).entries)})}catch{p(this,it)&&(this.damage={code:"journal-damaged",values:{}})}},
is=async function(t,n){let s=new Map([...t].map(([r,o])=>[r,br(o)]));await C(this,fe,Bn).call(this).replace(s.values(),n),
p(this,ke).entries=new Map(t),p(this,ke).sizes=new Map([...s].map(([r,{length:o}])=>[r,Xt(o)]))};var as=or;function Co(e){throw ys(e)}var Rt,at,ls,Eo,rr=class{constructor(){K(this,ls);lt(this,"entries",new Map);lt(this,"sizes",
new Map);K(this,Rt,new Map);K(this,at,new Set)}seen(){return p(this,at).clear(),[...this.entries.values()]}takeNews(){let t=[
...p(this,Rt).values()];return p(this,Rt).clear(),p(this,at).clear(),t}add(t,n){let s=new Map(this.entries),r=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:f}of t)C(this,ls,Eo).call(this,a,f),r.set(a.key,a);let o=n?
[...s.keys()].filter(a=>!this.entries.has(a)):[],i=[...r.values()].filter(a=>!n||!ut(a,s.get(a.key)));for(let a of[...o.
map(di),...i])p(this,Rt).set(a.key,a),p(this,at).add(a.key)}completed(t){let n=this.entries.get(t.key),s=t.response!==null&&
!t.done;return!n||!s||n.confirmed===null||t.confirmed!==null&&!p(this,at).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,s){
C(this,ls,Eo).call(this,n,s),ut(n,t)?(p(this,Rt).delete(n.key),p(this,at).delete(n.key)):p(this,Rt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:s})=>s!==null).map(s=>[s.key,s]));for(let s of p(this,at))this.entries.has(s)||n.delete(
s);for(let[s,r]of this.entries)p(this,at).has(s)&&n.set(s,r);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(s,r)=>s+r,0);return t-n>Math.max(mA,t/2)}};Rt=new WeakMap,at=new WeakMap,ls=new WeakSet,Eo=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Qc={fair:8,good:10,strong:15},yA=72,EA=3.3,BA=10,kA=.35,QA=.5,bA=.4,SA=4.5,DA=2,vA=.65,xA=3.9,FA=.15,UA=1,jA=4,OA=.5,
Bo=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],RA={"!@#$%^&*()_+":Bo[0],'{}:"<>?':"[];',./"},MA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function bc(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,yA).join("");if(!t)return"none";let n=Sc(
t);return Object.keys(Qc).filter(r=>n>=Qc[r]).at(-1)??"weak"}function Sc(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Sc(
t)+OA;if(HA(e))return jA;let n=new Map;for(let{0:s,groups:r}of e.matchAll(MA))n.set(s.toLowerCase(),r);return[...n.values()].
reduce((s,r)=>s+TA(r),0)}function TA({date:e,word:t,digits:n}){return e?SA:t?GA(t):n?NA(n):1}function GA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,s=n===t.length-1,r=kA*Math.max(0,t.length-BA)+(s?Math.min(
1,n):n)*QA+bA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,EA+r)}function NA(e){if(/^(?:19|20)\d\d$/.
test(e))return DA;let t=new Set(Array.from(e).slice(1).map((s,r)=>s-e[r]));if(e.length>2&&t.size===1)return UA;let n=Math.
max(0,e.length-6);return Math.min(vA*e.length,xA)+FA*n}function HA(e){let t=Array.from(e.toLowerCase(),LA),n=t.filter((s,r)=>r&&
VA(s,t[r-1])).length;return t.length>4&&n>=.7*(t.length-1)}function LA(e){let[t,n]=Object.entries(RA).find(([o])=>o.includes(
e))??[],s=t?n[t.indexOf(e)]:e,r=Bo.findIndex(o=>o.includes(s));return{row:r,column:Bo[r]?.indexOf(s)}}var VA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var jc=1e3,ko=2e3,YA=15,Dc=10*jc,vc=6e4,xc="journal-passphrase-changed",$A="notes",KA="application/octet-stream",Et,Qo=class{constructor(){
K(this,Et,new Map)}start(t,n,s){clearTimeout(p(this,Et).get(t));let r=()=>{p(this,Et).delete(t),s()};p(this,Et).set(t,setTimeout(
r,n))}isPending(t){return p(this,Et).has(t)}stop(){for(let t of p(this,Et).values())clearTimeout(t);p(this,Et).clear()}};
Et=new WeakMap;var Ee,He,Qn,ze,Tt,tn,hs,bn,us,oe,ct,Bt,Sn,je,Gt,$e,Nt,nn,As,Ke,Dn,sn,kt,b,Oc,ir,Fe,Mt,ar,Rc,Mc,Tc,Gc,Nc,
Hc,Lc,bo,Vc,Yc,cr,$c,yt,So,Do,fs,Kc,vo,xo,kn,lr,Ye,fr=class{constructor({journal:t,place:n,here:s,send:r,words:o,stores:i,
judge:a,now:f,today:h}){K(this,b);K(this,Ee);K(this,He);K(this,Qn);K(this,ze);K(this,Tt);K(this,tn);K(this,hs);K(this,bn);
K(this,us);K(this,oe,null);K(this,ct,!1);K(this,Bt,!1);K(this,Sn,!1);K(this,je,new Set);K(this,Gt,"");K(this,$e,"");K(this,
Nt,!1);K(this,nn,YA);K(this,As,0);K(this,Ke,new Qo);K(this,Dn,Promise.resolve());K(this,sn,0);K(this,kt,0);V(this,Ee,t),
V(this,He,n),V(this,Qn,s),V(this,ze,r),V(this,Tt,o),V(this,tn,i),V(this,hs,a),V(this,bn,f),V(this,us,h),t.listen(l=>C(this,
b,$c).call(this,l)),n.watch(()=>C(this,b,Fe).call(this,()=>C(this,b,fs).call(this))),C(this,b,Fe).call(this,()=>C(this,b,
fs).call(this))}get state(){let t=p(this,oe)!==null;return{state:p(this,Bt)?"locked":t?"kept":"none",exists:p(this,ct),place:"",
here:p(this,Qn),saved:t&&!p(this,je).size&&!p(this,$e),reopen:p(this,Nt),problem:p(this,Gt)||p(this,$e)||C(this,b,Oc).call(
this),copied:"",minutes:p(this,nn),hosted:p(this,Qn)==="hub"}}async settled(){for(;p(this,sn);)await p(this,Dn)}receive(t){
C(this,b,lr).call(this);let{keep:n,unlock:s,change:r,minutes:o,strength:i,bring:a}=t;if(typeof n=="string")C(this,b,Mt).
call(this,()=>C(this,b,Mc).call(this,n));else if(typeof s=="string")C(this,b,Mt).call(this,()=>C(this,b,Tc).call(this,s));else if(typeof r==
"string"&&p(this,oe))C(this,b,Mt).call(this,()=>C(this,b,Gc).call(this,r));else if(t.lock===!0)C(this,b,Fe).call(this,()=>this.
lock());else if(t.erase===!0)C(this,b,Mt).call(this,()=>C(this,b,Hc).call(this));else if(t.erase==="saved")C(this,b,Mt).
call(this,()=>C(this,b,Lc).call(this));else if(t.take==="sealed")C(this,b,Mt).call(this,()=>C(this,b,Vc).call(this));else if(a instanceof
Uint8Array)C(this,b,Mt).call(this,()=>C(this,b,Yc).call(this,a));else if(Number.isInteger(o)&&o>=1&&o<=1440)V(this,nn,o),
C(this,b,lr).call(this),C(this,b,Ye).call(this);else if(typeof i=="string")C(this,b,Fe).call(this,()=>C(this,b,Rc).call(
this,i));else return t.active===!0||typeof t.place=="string";return!0}flush(){p(this,oe)&&p(this,je).size&&C(this,b,Fe).
call(this,()=>C(this,b,yt).call(this,{look:!1}))}leave(){let t=p(this,oe);if(!t){xn(this,kt)._++,p(this,Bt)||C(this,b,kn).
call(this,()=>p(this,Ee).clear());return}let n=C(this,b,So).call(this);C(this,b,cr).call(this),V(this,Bt,!0),V(this,Gt,""),
C(this,b,Ye).call(this),C(this,b,kn).call(this,()=>p(this,Ee).clear()),C(this,b,Fe).call(this,async()=>{try{n.size&&await Fc(
t,n,()=>{})}finally{t.close()}})}async lock(){if(p(this,oe)&&(await C(this,b,yt).call(this),!!p(this,oe))){if(p(this,je).
size){p(this,Ke).start("idle",Dc,()=>C(this,b,Fe).call(this,()=>this.lock())),C(this,b,Ye).call(this);return}p(this,oe).
close(),C(this,b,cr).call(this),V(this,Bt,!0),C(this,b,Ye).call(this),C(this,b,kn).call(this,()=>p(this,Ee).clear())}}};
Ee=new WeakMap,He=new WeakMap,Qn=new WeakMap,ze=new WeakMap,Tt=new WeakMap,tn=new WeakMap,hs=new WeakMap,bn=new WeakMap,
us=new WeakMap,oe=new WeakMap,ct=new WeakMap,Bt=new WeakMap,Sn=new WeakMap,je=new WeakMap,Gt=new WeakMap,$e=new WeakMap,
Nt=new WeakMap,nn=new WeakMap,As=new WeakMap,Ke=new WeakMap,Dn=new WeakMap,sn=new WeakMap,kt=new WeakMap,b=new WeakSet,Oc=
function(){let t=p(this,oe)?.damage;return t?C(this,b,ir).call(this,t):""},ir=function(t){return vt(t,p(this,Tt))},Fe=function(t){
xn(this,sn)._++,V(this,Dn,p(this,Dn).then(t).catch(n=>{C(this,b,ar).call(this,n),C(this,b,Ye).call(this)}).finally(()=>{
xn(this,sn)._--}))},Mt=function(t){C(this,b,Fe).call(this,async()=>{V(this,Gt,"");try{await t()}catch(n){C(this,b,ar).call(
this,n)}C(this,b,lr).call(this),C(this,b,Ye).call(this)})},ar=function(t){p(this,Nt)||V(this,Nt,t.code===xc),V(this,Gt,C(
this,b,ir).call(this,t))},Rc=async function(t){let n=p(this,Tt),s={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};p(this,ze).call(this,{keeping:{
strength:s[await p(this,hs).call(this,t)]}})},Mc=async function(t){let n=p(this,kt),s=await p(this,tn).create(p(this,He),
t);if(n!==p(this,kt)){s.close();return}V(this,oe,s),V(this,ct,!0),V(this,je,new Set(p(this,Ee).keys())),await C(this,b,yt).
call(this)},Tc=async function(t){let n=p(this,kt),s=await p(this,tn).open(p(this,He),t),r=await s.entries();if(n!==p(this,
kt)){s.close();return}let o=p(this,oe)!==null,i=p(this,Ee).entries().filter(({key:a})=>!o||p(this,je).has(a));p(this,oe)?.
close(),V(this,oe,s),V(this,ct,!0),V(this,Bt,!1),V(this,Nt,!1),C(this,b,Ye).call(this),C(this,b,xo).call(this,r),o||p(this,
ze).call(this,{open:Ft}),p(this,Ee).batch(()=>{for(let a of i)C(this,b,Nc).call(this,a)}),await C(this,b,yt).call(this)},
Gc=async function(t){p(this,oe)&&(await p(this,oe).changePassphrase(t),p(this,ze).call(this,{keeping:{changed:!0}}))},Nc=
function(t){let n=p(this,Ee).get(t.key),s=n?.done&&!t.done;n&&!s&&!Hn(n.response,t.response)&&Ns(p(this,Ee),n,Hr(p(this,
us).call(this))),p(this,Ee).place(s?{...t,confirmed:n.confirmed}:t)},Hc=async function(){let t=p(this,Tt),n={erased:t["h\
ome-erased"]};p(this,oe)?(n={erased:await C(this,b,bo).call(this)},p(this,oe)?.close(),C(this,b,cr).call(this)):await p(
this,He).read()&&(n={said:t["home-not-erased"]}),C(this,b,kn).call(this,()=>p(this,Ee).clear()),p(this,ze).call(this,n)},
Lc=async function(){if(p(this,oe)||!await p(this,He).read())return;let t=await C(this,b,bo).call(this);V(this,Bt,!1),p(this,
ze).call(this,{said:t})},bo=async function(){let{notices:t=[]}=await p(this,He).erase();V(this,ct,!1);let n=p(this,Tt);return t.
map(s=>vt(s,n)).join(`
`)||n["journal-here-erased"]},Vc=async function(){let t=await p(this,He).read();t&&p(this,ze).call(this,{file:hn($A,KA,t.
bytes)})},Yc=async function(t){if(p(this,oe))return;await p(this,tn).check(t);let n=await p(this,He).read();await p(this,
He).replace(t,n?.tag??null),V(this,ct,!0)},cr=function(){xn(this,kt)._++,V(this,oe,null),V(this,$e,""),V(this,Nt,!1),V(this,
je,new Set),p(this,Ke).stop()},$c=function(t){if(!p(this,oe)||p(this,Sn))return;for(let s of t)p(this,je).add(s);t.every(
s=>p(this,Ee).isDraft(s))?p(this,Ke).start("save",jc,()=>C(this,b,Fe).call(this,()=>C(this,b,yt).call(this))):C(this,b,Fe).
call(this,()=>C(this,b,yt).call(this)),C(this,b,Ye).call(this)},yt=async function({look:t=!0}={}){let n=p(this,oe);if(n){
try{if(t&&await C(this,b,Do).call(this),n!==p(this,oe))return;await Fc(n,C(this,b,So).call(this),(s,r)=>{p(this,Ee).get(
s)===r&&p(this,je).delete(s)}),V(this,Gt,"")}catch(s){if(n!==p(this,oe))return;C(this,b,ar).call(this,s),p(this,Ke).start(
"save",Dc,()=>C(this,b,Fe).call(this,()=>C(this,b,yt).call(this)))}C(this,b,Ye).call(this)}},So=function(){let t=p(this,
Ee).entries().filter(({key:s})=>p(this,je).has(s)),n=new Map(t.map(s=>[s.key,s]));for(let s of p(this,je))n.has(s)||n.set(
s,void 0);return n},Do=async function(){let t=p(this,oe),n=await t.refresh();t===p(this,oe)&&(C(this,b,xo).call(this,n),
V(this,$e,""))},fs=async function(){let t=p(this,$e);try{p(this,oe)?await C(this,b,Do).call(this):await C(this,b,Kc).call(
this)}catch(n){p(this,Nt)||V(this,Nt,n.code===xc),V(this,$e,C(this,b,ir).call(this,n)),p(this,oe)||p(this,Ke).start("loo\
k",ko,()=>C(this,b,Fe).call(this,()=>C(this,b,fs).call(this)))}p(this,$e)!==t&&(p(this,oe)&&!p(this,$e)&&p(this,je).size&&
await C(this,b,yt).call(this),C(this,b,Ye).call(this))},Kc=async function(){let t=await p(this,He).read()!==null;V(this,
$e,""),!(t===p(this,ct)||p(this,oe))&&(V(this,ct,t),C(this,b,Ye).call(this))},vo=function(){p(this,bn).call(this)-p(this,
As)>p(this,nn)*vc&&C(this,b,Fe).call(this,()=>this.lock()),p(this,oe)&&(p(this,sn)||C(this,b,Fe).call(this,()=>C(this,b,
fs).call(this)),p(this,Ke).start("poll",ko,()=>C(this,b,vo).call(this)))},xo=function(t){C(this,b,kn).call(this,()=>{for(let n of t){
let s=p(this,Ee).get(n.key);p(this,je).has(n.key)?s&&!s.done&&n.confirmed!==null&&p(this,Ee).place({...s,confirmed:n.confirmed}):
p(this,Ee).place(n)}})},kn=function(t){V(this,Sn,!0);try{p(this,Ee).batch(t)}finally{V(this,Sn,!1)}},lr=function(){if(V(
this,As,p(this,bn).call(this)),!p(this,oe))return;let t=()=>C(this,b,Fe).call(this,()=>this.lock());p(this,Ke).start("id\
le",p(this,nn)*vc,t),p(this,Ke).isPending("poll")||p(this,Ke).start("poll",ko,()=>C(this,b,vo).call(this))},Ye=function(){
p(this,ze).call(this,{keeping:this.state})};async function Fc(e,t,n){let s=new Map((await e.entries()).map(a=>[a.key,a])),
r=!1;for(let[a,f]of t)f&&(await e.append(f),n(a,f),r||(r=PA(f,s.get(a))));let o=[...t.keys()].filter(a=>!t.get(a));if(!o.
length&&!r)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(i);for(let a of o)n(a,void 0)}
var PA=(e,t)=>{let n=Uc(e);return t!==void 0&&[...Uc(t)].some(s=>!n.has(s))},Uc=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(s=>Object.entries(s??{}));return new Set(n.filter(([,s])=>s!==null).map(([s])=>s))};var JA=["plan","needs","support","goal-ladder"],WA="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",XA=new RegExp(`\\r\\n|[${WA}]`),
Pc=/\d[\d -]*\d/,qA=["crisis","violence","worried"],_A=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function qc(e,t){let n=new Map(e.map(l=>[l.key,l])),[s,r,o,i]=JA.map(l=>{let{response:u}=n.get(`${l}@`)??{};return Object.
keys(u??{}).length?zA(t.exercises[l],u):null}),a=s?xs([n.get("plan@")],t):"",f=["day","helper","badly",...a?[]:["if","th\
en"]],h={goal:s?s.fields("goal"):[],sentence:a?[s.sentence(a)]:[],plan:s?s.fields(...f):[],needs:r?[r.section("needs","t\
his-week")]:[],support:o?[o.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:[]};for(let[l,u]of Object.
entries(h))h[l]=u.filter(A=>A.lines?.length||A.fields?.length||A.rungs?.length);if(!Object.values(h).some(l=>l.length))throw new ue(
"journal-no-plan");return{...h,title:t.exercises.plan.title}}function _c(e,{help:t,paper:n}){let s=t.find(o=>o.code===e);
if(!s)return[n["numbers-elsewhere"]];let r=o=>s.lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.
startsWith("tel:")&&Pc.test(i)).map(({say:i})=>Pc.exec(i)[0])[0];return[...new Set([s.emergency,...qA.map(r).filter(Boolean)])]}
var Jc=e=>e.flatMap(t=>t.split(XA)).map(Se).filter(Boolean);function zA({title:e,items:t,reflection:n,rules:s=[]},r){let o=l=>{
try{return Mn(l,r[l.id])}catch{return null}},i=l=>{let u=o(l),A=l.kind==="date"&&Lt(u);return Jc(A?[_A.format(new Date(`${A}\
T00:00Z`))]:nt(l,u))},a=(...l)=>t.filter(({id:u})=>l.includes(u)).map(u=>({id:u.id,heading:u.said,lines:i(u)})).filter(u=>u.
lines.length),f=(...l)=>({heading:e,fields:a(...l)});function h(){let l=s.find(I=>I.ladder)?.ladder;if(!l)return{...f("g\
oal"),rungs:[]};let u=I=>t.find(({id:d})=>d===I),A=[l.today,l.later].map(u).filter(Boolean),g=l.rungs.filter(I=>u(I.item)).
map(I=>({heading:u(I.item).said,lines:i(u(I.item)),marks:A.filter(d=>o(d)?.chosen.includes(I.card)).map(d=>d.said)})).filter(
I=>I.lines.length||I.marks.length);return{...f("goal"),rungs:g}}return{fields:a,section:f,ladder:h,sentence:l=>({heading:n["\
in-one"],lines:Jc([l])})}}function zc(e,{paper:t="us-letter",numbers:n=[],heading:s=""}){let{documentElement:r,title:o}=document,
i=ZA(e,t,n,s);document.body.append(i),r.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
f=()=>{a.abort(),i.remove(),r.classList.remove("ajar-printing"),document.title=o};window.print();for(let h of["pointerdo\
wn","keydown","pagehide"])addEventListener(h,f,{capture:!0,signal:a.signal})}function ZA({title:e,goal:t,sentence:n,plan:s,
needs:r,support:o,ladder:i},a,f,h){let l=[c("h1",{},e),...t.map(A=>Wc("ajar-plan-goal",A)),...n.map(A=>Wc("ajar-plan-her\
o",A)),Xc(s,"h2"),...r.map(A=>Fo(A,sp(A))),...o.map(A=>Fo(A,[Xc(A.fields,"h3")])),...i.map(A=>Fo(A,rp(A),np(A))),f.length?
c("h2",{class:"ajar-plan-quiet"},h):null,f.length?c("p",{class:"ajar-plan-numbers"},f.join(" · ")):null],u=A=>c("div",{
class:`ajar-plan-${A}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),c("div",{class:"ajar-pl\
an-body"},c("div",{},...l)),u("foot"))}var hr=({lines:e})=>[...e.join("")].length,ep=e=>hr(e)<160?"large":hr(e)<500?"mid\
dle":"usual",Wc=(e,t)=>c("div",{class:e,"data-size":ep(t)},...Uo(t,"h2")),tp=e=>hr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),ps=e=>e.map(t=>c("p",{dir:"auto"},t)),Zc=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"a\
uto"},t)))]:ps(e),Uo=({heading:e,lines:t},n,s=ps)=>[c(n,{},e),...s(t)];function Xc(e,t){let n=e.every(tp)?"ajar-plan-bes\
ide":"",s=t==="h3"?Zc:ps;return c("div",{class:n},...e.map(r=>c("div",{},...Uo(r,t,s))))}var np=({fields:e,rungs:t})=>[...e,
...t].reduce((n,s)=>n+hr(s),0)<900,Fo=({heading:e},t,n=!1)=>c("section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},
e),...t),sp=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?c("ul",{class:"ajar-plan-pills"},...t.
lines.map(s=>c("li",{dir:"auto"},s))):c("div",{},...Uo(t,"h3",Zc))),rp=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>ps(
n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>c("li",{"data-here":r.length>0},c("h3",{},n),
c("div",{},...ps(s),r.length?c("p",{},c("b",{},r.join(" · "))):null))))];function el(e,t){let n=new Map,s=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,s(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:s}}function tl({journal:e,data:t,words:n}){let s=()=>t.danger&&{dangers:t.danger,coach:t.coach,countries:t.help};function r(a,f){
let h=t.exercises[a];return h?_r(h,f,s()):null}function o(a){let f=e.get(a),{exercise:h}=ye(a),l=t.exercises[h];if(!f||!l||
!an(l,f.response))return null;let u={answers:f.response,done:f.done};if(!f.done)return u;let A=Fi(e.entries(),a,n);return{
...u,...$s(l,f.response,s(),A)}}function i(){let a=xi(e.entries()).filter(Os);return a.length?Ui(a,n):{}}return{known:s,
notice:r,form:o,chart:i}}var jo="visit",Oo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),op=e=>Oo(e)&&typeof e.key=="string"&&Oo(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Oo(e.confirmed))&&typeof e.at=="string";function ur({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function s(a){try{return a.length?e().setItem(jo,JSON.stringify(a)):e().
removeItem(jo),!0}catch{return a.length===0}}function r(){try{let a=JSON.parse(e().getItem(jo)??"[]");return Array.isArray(
a)?a.filter(op):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",f=>{a()&&f.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:s,recall:r,forget:()=>s(
[]),guard:o,onHide:i}}function nl(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},s={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:s,computer:{}}[t]}}var sl="chart",ip="check-in",ap="{today}",cp=5e3;function rl({data:e,place:t,here:n="browser",now:s=Date.now,tab:r=ur(),
stores:o={create:as.create,open:as.open,check:We.fromBytes},judge:i=bc,print:a=zc}){let f=()=>on(new Date(s())),h=nl(e.words,
n),l={...e,words:h,danger:null,coach:null},{notice:u}=l,A=fp(l.pages,et(f())),g=A.flatMap(F=>F.blocks),I=new Set(g.map(({
key:F})=>F).filter(Boolean)),d=g.filter(({kind:F})=>F==="exercise").map(({key:F})=>F),y=!1,v=!1,U=!1,Y=0,O=0,H=!1,B=!0,Q={
pages:A,words:h,notice:u,page:0,couple:""},{model:D,notify:L}=el(Q,Z),T=F=>L("msg:custom",{...F,acknowledged:O}),$=(F,J)=>T(
{states:{[F]:J}}),w=new Ts(s);for(let F of r.recall())w.place(F);let E=tl({journal:w,data:l,words:h}),k=F=>{F.keeping?.state&&
q(),T(F)},R={journal:w,words:h,today:f},N=new fr({...R,place:t,here:n,stores:o,judge:i,now:s,send:k}),G=new Hs({...R,data:l,
send:T,notice:E.notice,print:be}),x=Promise.all([e.danger,e.coach]).then(_),X=hp(x).then(z);w.listen(Qe),r.guard(ce),r.onHide(
()=>N.flush());function _([F,J]){Object.assign(l,{danger:F,coach:J});for(let te of Object.values(F))Ls(Qs(te))}function z(){
y=!0,v&&Ce()}function q(){let{state:F,saved:J}=N.state;F==="none"?B=r.remember(w.entries()):(F==="locked"||J)&&r.forget()}
function ce(){let{state:F,saved:J}=N.state;return F==="kept"?!J:F==="none"&&!B}let pe=()=>w.get(Vn)?.response.country??"";
function Ce(){let F=d.filter(J=>y||w.isDraft(J)).map(J=>[J,E.form(J)]).filter(([,J])=>J);T({states:Object.fromEntries(F)})}
function Qe(F){q();for(let te of F)I.has(te)&&!H&&$(te,E.form(te)??{answers:{},done:!1});F.includes(Vn)&&T({country:pe()});
let J=F.filter(te=>!w.isDraft(te));H||$(Ft,G.state()),J.some(te=>ye(te).exercise===ip)&&$(sl,E.chart())}function be(F,{paper:J,
country:te}){let de=_c(te,l);a(qc(F,l),{paper:J,numbers:de,heading:l.paper.numbers}),$(Ft,G.state())}function M({key:F,answers:J,
done:te}){let de=tt(l.exercises[ye(F).exercise],J);H=!te;try{w.put(F,de,te)}finally{H=!1}}function ee(){Y++,N.leave()}function he(F){
let{key:J}=F;if(F.ready===!0)v=!0,T({keeping:N.state,country:pe()}),Ce();else if(F.dangers===!0)x.then(()=>T({dangers:E.
known()}),()=>{});else if(typeof F.chart=="string")$(sl,E.chart());else if(F.forget===!0)ee();else if(N.receive(F))T({});else if(typeof F.
home=="string")$(Ft,G.state());else{if(G.receive(F))return;if(F.gone===!0)N.flush();else if(I.has(J))F.remove===!0?w.remove(
J):F.answers&&typeof F.done=="boolean"&&M(F);else return}}function j(F){Number.isInteger(F.sent)&&(O=Math.max(O,F.sent));
try{he(F)}catch(J){T({problem:{key:F.key??"",text:h["not-understood"]}}),J instanceof De||console.error(J.name)}}function Z(F){
if(F.forget===!0){j(F);return}let J=Y,te=()=>{J===Y&&j(F)};U||(U=!y&&lp(F)),y||!U?queueMicrotask(te):X.then(te)}async function ie(){
await X,await G.settled(),await N.settled()}return{...D,settled:ie}}var lp=({ready:e,dangers:t,answers:n,done:s})=>!e&&!t&&
!(n&&!s),fp=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(s=>s.key?{...s,key:s.key.replace(ap,t)}:s)})),hp=e=>new Promise(t=>{
let n=setTimeout(t,cp),s=()=>{clearTimeout(n),t()};e.then(s,s)});var up="notes",gs="head",Qt="parts",To="aside",ol=[gs,Qt,To],Ap=1,Go=0,ll="journal-here-blocked",pp=2e3;function fl({name:e=up}={}){
let t=il(()=>globalThis.indexedDB),n=il(()=>new BroadcastChannel(e)),s=new Set,r=()=>{for(let g of s)g()},o=()=>{globalThis.
document?.hidden||r()};n?.addEventListener("message",r);let i=null,a=()=>{i=null};async function f(g){try{if(i)return await i}catch(I){
if(!g||I.code!=="gone")throw I}return i??(i=dp(t,e,g,a).catch(I=>{throw a(),I})),i}async function h(g,I,d=!1){for(let y=!0;;y=
!1){let v=await f(d),U;try{U=v.transaction(ol,g,{durability:"strict"})}catch(Y){if(!y||Y.name!=="InvalidStateError")throw Ar(
Y);a();continue}return mp(U,I)}}function l(){i?.then(g=>g.close(),()=>{}),a()}let u=g=>h("readonly",g);async function A(g,I){
let d=await h("readwrite",g,I);return n?.postMessage(null),d}return{async read(){try{return await u(async g=>{let{tag:I}=await Mo(
g);return{bytes:xe(...await Le(g(Qt).getAll())),tag:I}})}catch(g){if(g.code==="gone")return null;throw g}},readFrom:(g,I)=>u(
async d=>{let y=await Mo(d),v=gp(g)!==y.file||I>y.length,U=v?0:await Ip(d(Qt),I),Y=await Le(d(Qt).getAll(IDBKeyRange.lowerBound(
U)));return{bytes:xe(...Y).subarray(v?0:I-U),tag:y.tag,replaced:v}}),append:(g,I)=>A(async d=>{let y=await Ro(d,I);return await Le(
d(Qt).add(g.slice(),y.length)),al(d,y.file,y.length+g.length)}),async replace(g,I){let d=I===null,v=await A(async U=>{if(!d)
await Ro(U,I);else if(await Le(U(gs).get(Go)))throw new ge("exists");return await Le(U(Qt).clear()),await Le(U(Qt).add(g.
slice(),0)),al(U,hl(),g.length)},d);return d&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),v},putAside:g=>A(
async I=>{await Ro(I,g);let d=xe(...await Le(I(Qt).getAll()));return`damaged-${await Le(I(To).add(d))}`}),async erase(){
if(await A(async d=>{for(let y of ol)await Le(d(y).clear())}).catch(d=>{if(d.code!=="gone")throw d}),l(),!await Cp(t,e))
throw new ue("journal-here-not-erased");return{notices:[]}},watch(g){return s.size||cl("addEventListener",o),s.add(g),()=>{
s.delete(g),s.size||cl("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),l()}}}function il(e){try{return e()}catch{return null}}var hl=()=>Array.from(Re(12),e=>e.toString(
36)).join(""),gp=e=>e.split("/")[0];async function Mo(e){let t=await Le(e(gs).get(Go));if(!t)throw new ge("gone");return t}
async function Ro(e,t){let n=await Mo(e);if(n.tag!==t)throw new ge("changed");return n}async function al(e,t,n){let s=`${t}\
/${hl()}`;return await Le(e(gs).put({file:t,length:n,tag:s},Go)),s}async function Ip(e,t){return(await Le(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function cl(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function dp(e,t,n,s){if(!e||globalThis.isSecureContext===!1)throw new ge("unreachable",ll);let r=!1;try{
if(!n&&await ul(e,t)===!1)throw new ge("gone");let o=e.open(t,Ap);o.onupgradeneeded=()=>{r=!n,r?o.transaction.abort():wp(
o.result)};let i=await Le(o);return i.onclose=s,i.onversionchange=()=>{i.close(),s()},i}catch(o){throw r?new ge("gone"):
Ar(o)}}function wp(e){e.createObjectStore(gs),e.createObjectStore(Qt),e.createObjectStore(To,{autoIncrement:!0})}async function ul(e,t){
return(await e.databases?.())?.some(s=>s.name===t)}function mp(e,t){return new Promise((n,s)=>{let r,o=null;e.oncomplete=
()=>n(r),e.onabort=()=>s(o??Ar(e.error)),t(i=>e.objectStore(i)).then(i=>{r=i},i=>{o=i instanceof ge?i:Ar(i);try{e.abort()}catch{
s(o)}})})}var Le=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Ar(e){if(e instanceof
ge)return e;if(e?.name==="QuotaExceededError")return new ge("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new ge("unreachable",t?ll:"")}async function Cp(e,t){return await new Promise(n=>{let s=e.
deleteDatabase(t);s.onsuccess=s.onerror=n,s.onblocked=()=>setTimeout(n,pp)}),!await ul(e,t)}var yp=6e4;function pl(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(s,{query:r="",body:o,headers:i={},
refused:a="changed",none:f=[]}={}){let h;try{h=await t(`${e}${r}`,{method:s,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<yp})}catch{throw new ge("unreachable")}if(h.ok)return h;if(f.includes(
h.status))return null;throw await Ep(h,a)}return{async read(){let s=await n("GET",{none:[404]});return s&&{bytes:await Al(
s),tag:pr(s)}},async readFrom(s,r){let o={"If-Match":s},i=await n("GET",{query:`?from=${r}`,headers:o}),a=i.status!==206;
return{bytes:await Al(i),tag:pr(i),replaced:a}},append:async(s,r)=>pr(await n("POST",{body:s,headers:{"If-Match":r}})),async replace(s,r){
let o=r===null;return pr(await n("PUT",{body:s,headers:o?{"If-None-Match":"*"}:{"If-Match":r},refused:o?"exists":"change\
d"}))},async putAside(s){let o=await n("POST",{query:"?aside",headers:{"If-Match":s},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(s){let r=()=>{globalThis.document?.hidden||s()};return globalThis.
document?.addEventListener("visibilitychange",r),()=>globalThis.document?.removeEventListener("visibilitychange",r)}}}var pr=e=>e.
headers.get("ETag");async function Al(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ge("unreachabl\
e")}}async function Ep(e,t){if(e.status===412)return new ge(t);if(e.status===404)return new ge("gone");if(e.status===507)
return new ge("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new ue(n[0].code,
n[0].values):new ge("unreachable")}var No="tab",Bp=2e4,kp=1e3,gl=({key:e,hold:t},n=()=>window.sessionStorage)=>({getItem(s){try{let r=Kt(n().getItem(s)),o=en(
e,r.slice(0,Oe));return new TextDecoder().decode(o.decrypt(r.slice(Oe)))}catch{return null}},setItem(s,r){let o=Re(Oe),i=en(
e,o).encrypt(new TextEncoder().encode(r));if(n().setItem(s,fn(xe(o,i))),!t())throw new Error("The key goes with the page\
.")},removeItem:s=>n().removeItem(s)}),Qp=(e,t)=>new Promise(n=>{let{port1:s,port2:r}=new MessageChannel;s.onmessage=({data:o})=>n(
o),setTimeout(n,kp,null),e.postMessage({tab:t},[r])});async function bp(){let e=window.sessionStorage.getItem(No),t=await navigator.
serviceWorker?.getRegistration(),n=()=>t?.active??null,s=e&&n()&&await Qp(n(),e),r=e??fn(Re(Oe)),o=s||Re(_t),i=!!s,a=()=>{
i&&n()?.postMessage({tab:r,hold:o})};return setInterval(a,Bp),document.addEventListener("visibilitychange",a),window.addEventListener(
"pagehide",a),navigator.serviceWorker?.ready.then(f=>{t=f,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(No,
r),i=!0,a(),n()!==null},forget(){n()?.postMessage({tab:r,forget:!0}),i=!1,window.sessionStorage.removeItem(No)}}}async function Sp(e){
let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:Kt((await t.json()).key),hold:()=>!0,
forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function Il(e){try{return await(e?Sp(e):bp())}catch{
return{key:Re(_t),hold:()=>!1,forget(){}}}}var dl=(e,{later:t,visit:n,store:s,logOut:r})=>rl({data:{...e,danger:t.then(({dangers:o})=>o),coach:t.then(({coach:o})=>o)},
place:s?pl(s):fl(),tab:ur({storage:()=>gl(n)}),here:r?"hub":s?"computer":"browser"});var Ho="#notes=";var Dp=2e6;async function wl(e){try{let t=Kt(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[r,o]=["",0];for(;;){let{done:i,value:a}=await n.read();
if(i)return r+s.decode();if(o+=a.length,o>Dp)return"";r+=s.decode(a,{stream:!0})}}catch{return""}}function ml(){if(!location.hash.startsWith(Ho))return"";let e=location.hash.slice(Ho.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Cl(e,t,{words:n,take:s}){let r=await wl(e),o=c("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>h.remove(),a=(l,u)=>c("button",{type:"button",onclick:u},l),f=r?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),s(r)})]:[a(n["help-close"],i)],h=c("section",{class:"site-handed"},o,c("p",{},n[r?"site-ha\
nded-how":"site-handed-broken"]),r?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...f));t.after(h),
o.focus()}function yl(e){let t=s=>s.kind==="exercise"?{...s,exercise:e.exercises[s.key.split("@")[0]]}:s,n=e.pages.map(s=>({...s,blocks:s.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var El=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:s})=>[n,s])));var vp="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",xp=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Fp=new RegExp(`^(?:<\\/?(?:${vp})(?:${xp})*\\s*\\/?>|[^<>])*$`,"i"),Up=e=>Fp.test(e);function Bl(e,t){let n={createHTML(r){
if(e.has(r)||Up(r))return r;throw new TypeError("This markup is not part of the page.")},createScriptURL(r){if(t.includes(
r))return r;throw new TypeError("This worker is not part of the page.")}},s=window.trustedTypes?.createPolicy("ajar",n)??
n;return Ia(r=>s.createHTML(r)),r=>s.createScriptURL(r)}var kl=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Ql(e){let t=e.get(
"pages"),n=[],s=kl(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==s&&(r(),s=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let f of n)f({open:a})};
return window.addEventListener("popstate",({state:a})=>{let f=kl(location.hash,t);f!==s&&(s=f,i(t[f].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",r),{open:i,get:a=>a==="page"?s:e.get(a),set(a,f){a==="page"&&o(f),e.set(
a,f)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,f){a==="msg:custom"&&n.push(f),e.on(a,f)}}}var{first:jp,later:Op,store:Is,logOut:bl}=document.documentElement.dataset,Sl=ml(),Rp="store/visit.json",Mp=6e4;async function Lo(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),Lo(e,Math.min(
2*t,Mp))}function Tp(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),eo()),n.erase&&!Is&&_n()&&Js()}}}async function Gp(){
let[e,t]=await Promise.all([Lo(jp),Il(Is&&Rp)]),n=yl(e),s=Lo(Op),{words:r}=n;Ja(n.leave);let o=Bl(El(n),["sw.js"]),i=document.
getElementById("workbook"),a=Tp(Ql(dl(n,{later:s,visit:t,store:Is,logOut:bl})),t);i.replaceChildren();let f=i.appendChild(
document.createElement("div"));Ya({model:a,el:f}),window.scrollTo(0,history.state?.y??0),Xa(document.querySelector(".sit\
e-acts"),r,{store:Is,logOut:bl});let h=l=>{a.open(Ft),a.send({import:l})};Sl&&Cl(Sl,i.querySelector(".ajar-notice"),{words:r,
take:h}),window.addEventListener("beforeinstallprompt",l=>l.preventDefault()),await s,!Is&&_n()&&Pa(o)}Gp();
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
