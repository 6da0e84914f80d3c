var Vl=Object.defineProperty;var ni=e=>{throw TypeError(e)};var $l=(e,t,n)=>t in e?Vl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var ht=(e,t,n)=>$l(e,typeof t!="symbol"?t+"":t,n),Qr=(e,t,n)=>t.has(e)||ni("Cannot "+n);var g=(e,t,n)=>(Qr(e,t,"read from private field"),n?n.call(e):t.get(e)),P=(e,t,n)=>t.has(e)?ni("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),H=(e,t,n,s)=>(Qr(e,t,"write to private field"),s?s.
call(e,n):t.set(e,n),n),E=(e,t,n)=>(Qr(e,t,"access private method"),n);var Rn=(e,t,n,s)=>({set _(r){H(e,t,r,n)},get _(){return g(e,t,s)}});var _=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let o=t[s];return r?Number.isInteger(o)?o+1:n:["number",
"string"].includes(typeof o)?o:n}),St=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function fn(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var si=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var Yl=/^(\d{4})-(\d{2})-(\d{2})$/;function Jt(e){let[,t,n,s]=typeof e=="string"&&Yl.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=oi(+t,+n)?e:null}function hn(e){let t=e.getFullYear();return t>=1&&t<=9999?ii(t,e.getMonth()+1,e.getDate()):null}
function ri(e){let[t,n,s]=e.split("-").map(Number),r=n===12?[t+1,1]:[t,n+1];return ii(...r,Math.min(s,oi(...r)))}function oi(e,t){
return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var ii=(e,t,n)=>`${`${e}`.padStart(4,
"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`;var br="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Kl=new RegExp(`^${br}+|${br}\
+$`,"g"),Pl=/[\p{L}\p{N}_]+/gu,Jl=/^[\p{L}\p{N}_]+/u,Wl=/\{([a-z][a-z0-9-]*)\}/,[Xl,ql]=["⁨","⁩"],ai={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},_l=new RegExp(`[,;:،]|${br}`),zl=/^\p{Uppercase}/u,ci=/[.!?…؟。][\u2069”’"')»]*$/,
Zl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Se=e=>e.replace(Kl,""),st=e=>e.toLowerCase().toUpperCase(),Es=e=>e.match(Jl)?.[0]??"",vt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Wt(e,t,n=[]){let s=e.split(Wl),r="";for(let o=0;o<
s.length-1;o+=2){let[i,a,l]=s.slice(o,o+3),h=ef(Se(t[a]),l),f=nf(i,h,n),A=!f&&!r&&zl.test(i);r+=ci.test(r)?f.replace(/^,+/,
""):f,r+=sf(A?tf(h):h)}return ci.test(r)?r:r+s.at(-1)}function qe(e){let t=Se(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in ai&&s===ai[n]&&Se(r))||r.includes(n)||r.includes(s)?e:r}function ef(e,t){let n=e.length;for(;n&&_l.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",o=s.slice(0,-1);return r&&!o.slice(o.lastIndexOf(
" ")+1).includes(".")?o:s}function tf(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function nf(e,t,n){let s=st(
Es(t));if(!s)return e;let r=new Set(n.map(st)),o=i=>i===s||r.has(i)&&r.has(s);for(let i of e.matchAll(Pl))if(o(st(i[0])))
return e.slice(0,i.index);return e}var sf=e=>Zl.test(e)?`${Xl}${e}${ql}`:e;var Sr=2e4,rf=10,ve=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function rt({
items:e,ids:t},n){let s=Object.keys(n).filter(o=>!t.includes(o));if(s.length)throw new ve("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:af[o.kind](i,o);St(o,r)&&(r[o.
id]=of(o,a,r))}return r}function Dt(e,t){try{rt(e,t)}catch(n){if(n instanceof ve)return!1;throw n}return!0}var hi=e=>Object.
values(e).every(t=>t==null);function Oe(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>li(
e.cards,n)),Se(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${li(e.piles,t[n.
id])}`);case"date":return[vt(t)];case"list":return t.map(Se);default:return[Se(`${t}`)]}}var li=(e,t)=>e.find(n=>n.id===
t)?.text??t;function of(e,t,n){if(e.kind!=="choice"||!t)return t;let s=fn(e,n).map(({id:o})=>o),r=t.chosen.filter(o=>s.includes(
o));return r.length||t.own?{chosen:r,own:t.own}:null}var af={ruler(e){if(!Number.isInteger(e)||e<0||e>rf)throw new ve("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:l})=>l);if(!fi(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Dr(r)))throw new ve("answer-cards");let{chosen:o}=e,i=vr("own"in e?e.own:"")??"";if(i&&!s)throw new ve("ans\
wer-own");if(!n&&o.length+!!i>1)throw new ve("answer-one-card");let a=r.filter(l=>o.includes(l));return a.length||i?{chosen:a,
own:i}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:i})=>i),r=Dr(n.map(({id:i})=>i));if(!fi(e)||!Object.keys(e).every(
Dr(s))||!Object.values(e).every(r))throw new ve("answer-piles");let o=s.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return o.
length?Object.fromEntries(o):null},text:vr,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ve("answer-lines",
{most:t});let n=e.map(s=>vr(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Jt(e))throw new ve(
"answer-day");return e}};function vr(e){if(typeof e!="string")throw new ve("answer-text");if(e.length>Sr&&[...e].length>
Sr)throw new ve("answer-long",{most:Sr});return Se(e)?e:null}var Dr=e=>t=>e.includes(t),fi=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var cf=[{answers:["all"]}],lf=/\p{L}/u,ff=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,hf=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
uf=/\{([a-z][a-z0-9-]*)\}/g;function un({items:e,rules:t,reflection:n},s,{plain:r=!1}={}){let o=Object.fromEntries(e.map(
({id:h})=>[h,s[h]??null]));if(hi(o))return"nothing"in n?[Bs([n.nothing])]:[];let{parts:i}=pi({items:e,answers:o,rules:t,
phrases:n}),l=(r||!t.length?cf:t).flatMap(i);return r||!("closing"in n)?l:[...l,Bs([n.closing])]}function Ai({items:e,rules:t,
reflection:n},s){let{sentences:r}=pi({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:o})=>o?r(o):[])}var Bs=e=>({
words:e,heading:"",said:[]}),xt=(e,t,n=[])=>({words:n,heading:e,said:t}),ui=(e,t)=>e.filter(n=>!t.has(st(n)));function pi({
items:e,answers:t,rules:n,phrases:s}){let r=d=>e.find(({id:B})=>B===`couple-${d}`)??e.find(({id:B})=>B===d),o=d=>t[r(d)?.
id]??null,i=d=>r(d)?Oe(r(d),o(d)):[],a=d=>{let B=new Set(d.map(r));return e.filter(b=>B.has(b))},l=d=>{let B=o(d);return typeof B==
"number"?B:i(d).length},h=d=>d.map(B=>o(B)?.chosen).find(B=>Array.isArray(B))??[],f=(d,B)=>{let[b,M]=[r(d),o(d)];return b?.
kind!=="sort"||!M?[]:b.cards.filter(({id:$})=>M[$]===B).map(({text:$})=>$)},A=d=>new Set(d?i(d).map(st):[]),u=({if:d=[],
unless:B=[]})=>d.every(p)&&!B.some(p);function p(d){if(typeof d=="string")return o(d)!==null;let{item:B=[],cards:b,piles:M,
without:$,only:x,least:J,asked:q}=d;if(q)return!!r(q)&&St(r(q),t);let z=B.find(pe=>o(pe)!==null);if(!z)return!1;let Z=h(
[z]);return b&&!b.some(pe=>Z.includes(pe))||M&&!M.some(pe=>ui(f(z,pe),A($)).length)||x&&!(pe=>pe.size===1&&pe.has(x))(new Set(
Object.values(o(z))))?!1:J==null||l(z)>=J}let I=(d,B={})=>_(s[d],B);function C(d,B={}){if(typeof d=="string")return I(d,
B);if(!u(d))return null;let{phrase:b,of:M,score:$}=d;if($){let x=y($);return x===null?null:I(b,{t:50+10*x})}return M?i(M).
length?I(b,{n:l(M),...B}):null:I(b,B)}let w=(d=[],B={})=>d.map(b=>C(b,B)).filter(b=>b!==null),Q=(d,B)=>{let b=w(d,B);return b.
length?[Bs(b)]:[]};function D(d){if(typeof d=="string")return i(d);if("level"in d)return v(d);if("phrase"in d){let[J]=d.
of?i(d.of):[],q=C(d,J===void 0?{}:{words:J});return q===null?[]:[q]}let{item:B,pile:b,also:M,without:$}=d,x=b?f(B,b):i(B);
return M&&(x=x.filter(J=>A(M).has(st(J)))),ui(x,A($))}let j=({heading:d,under:B})=>d?I(d):(B&&r(B)?.said)??"";function Y(d,B){
let b=r(d);if(b?.kind!=="sort"||t[b.id]===null)return[];let M=x=>b.piles.find(J=>J.id===x).text;return(B??b.piles.map(({
id:x})=>x)).map(x=>({id:x,text:M(x),cards:f(d,x)}))}let N=n.find(d=>d.ladder)?.ladder,k=()=>Math.floor(N.rungs.length/2);
function y(d){let[B]=h([d]);return!N||!B?null:k()-N.rungs.findIndex(({card:b})=>b===B)}function v({level:d,up:B=0}){let b=d.
map(y).find($=>$!==null);if(!N||b===void 0)return[];let M=N.rungs[k()-b-B];return M?i(M.item):[]}let U={answers({answers:d}){
return(d[0]==="all"?e:a(d)).filter(({id:b})=>t[b]!==null).map(b=>xt(b.said||b.ask,Oe(b,t[b.id])))},lines(d){let B=d.lines.
flatMap(D),b=B.length?[xt(j(d),B,w(d.say))]:[],M=d.count?.[Math.min(B.length,d.count.length-1)];return M?[...b,Bs([I(M,{
n:B.length})])]:b},piles({piles:d,only:B,heading:b,below:M={},all:$={}}){let x=J=>J.length===r(d).cards.length;return Y(
d,B).filter(({cards:J})=>J.length).flatMap(({id:J,text:q,cards:z})=>{let Z=x(z)&&$[J]||M[J],ae=b?I(b,{pile:q}):q;return[
xt(ae,z),...Q(Z?[Z]:[])]})},empty(d){let B=Y(d.empty,d.only).filter(({cards:b})=>!b.length).map(({text:b})=>b);return B.
length?[xt(j(d),B,w(d.say))]:[]},sentence(d){let B=s[d.sentence],b=gi(B),M=Object.fromEntries(b.map($=>[$,i($).join(" ")]));
return Object.values(M).every(Boolean)?[xt(j(d),[xr(d,B,M)])]:[]},message(d){let B=O(d.message);return B.length?[xt(j(d),
[B.join(" ")])]:[]},ladder(){let[d=""]=i(N.goal),[[B],[b]]=[h([N.today]),h([N.later])],M=N.rungs.map(({card:$,item:x})=>{
let J=r(x)?.said??"",[q]=i(x),z=q?`${J}: ${q}`:I("open",{level:J}),Z=Af($===B,$===b,!!b);return Z?I(Z,{level:z}):z});return[
xt(I(d?"ladder":"ladder-unnamed",{goal:d}),M)]},missing({missing:d,say:B}){let b=a(d).filter(({id:M})=>t[M]===null);return b.
length?Q(B,{parts:b.map(M=>M.said).join("; ")}):[]},repeated(d){let B=d.repeated.map(i),b=new Map;for(let x of B.flat())
b.has(st(x))||b.set(st(x),x);let M=x=>B.filter(J=>J.some(q=>st(q)===x)).length>1,$=[...b].filter(([x])=>M(x)).map(([,x])=>x);
return $.length?[xt(j(d),$)]:[]}},O=d=>d.parts.map(B=>[B,i(B.item)[0]]).filter(([,B])=>B).map(([B,b])=>L(B,b,d));function L(d,B,{
self:b=[],small:M=[],capitals:$=[]}){let{opener:x,clause:J,clauses:q=[],questions:z=[],names:Z=!1}=d,ae=qe(B),pe=Es(ae),
ye=pe.toLowerCase();if(b.includes(ye))return Wt("{words}.",{words:ae});let we=[...s[x]].at(-1);if(!ff.test(ae.match(lf)?.[0]??
"a")||z.includes(ye))return Wt(`{words}${we}`,{words:ae});let Qe=s[J&&q.includes(ye)?J:x],G=Z||$.includes(pe);return Wt(
Qe,{words:ks(ae,M,G)})}function K(d){if(!u(d))return[];let B=Object.keys(U).find(M=>M in d),b=B?U[B](d):Q(d.say);return b.
length&&d.then?[...b,...Q([d.then])]:b}return{parts:K,sentences:O}}var gi=e=>[...e.matchAll(uf)].map(([,t])=>t);function xr({
alike:e,small:t=[],lower:n=[]},s,r){let o=a=>ks(qe(Se(r[a])),t,!n.includes(a)),i=Object.fromEntries(gi(s).map(a=>[a,o(a)]));
return Wt(s,i,e)}function ks(e,t,n){let s=Es(e);if(!([...s].length>1&&hf.test(s)&&!n)&&!t.includes(s.toLowerCase()))return e;
let[o=""]=e;return o.toLowerCase()+e.slice(o.length)}function Af(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":
""}var he=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},ge=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},pf={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Qs=e=>e instanceof ge?new he(e.said||
pf[e.code]):e;var gf="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",If=new RegExp(`(${gf})|[.…]+|[!?;\\n]`,"gu"),df=/[\u0300-\u036f'’‘ʼ]/g,
mf=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function bs(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Ii(s,t);return t}
var ut=(e,t)=>new RegExp(e.map(n=>Ii(n,t)).join("|"),"y");function Ss(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function vs(e,t){let n=t;
for(let[s,r]of Ss(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Mn=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Ii(e,t){return`(?:${(e.match(mf)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:wf(r)).join("")})`}function wf(e){let t=di(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var di=e=>e.normalize("NFKD").replace(df,"").toLowerCase();function Tn(e){let t="",n=[];for(let s of e.
matchAll(If)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?di(s[1]):"."} `;t+=r;for(let o=0;o<r.length;o++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var Cf=4,mi=16411,wi=[1,1],yf=[0,0],Fr=new WeakMap;function An(e,t){let{passes:n,kinds:s,learned:r}=yi(t),{line:o,places:i}=Tn(
e),a=vs(n,o),l=Object.entries(s).flatMap(([A,u])=>Ss(u,a).map(([p,I])=>({kind:A,start:p,end:I-1}))),h=r?Ef(l,o,r):l,f=(A,u)=>A.
span[0]-u.span[0]||A.span[1]-u.span[1]||(A.kind<u.kind?-1:+(A.kind>u.kind));return h.map(({kind:A,start:u,end:p})=>({kind:A,
span:[i[u][0],i[p][1]]})).sort(f)}function*Ds(e){let{passes:t,kinds:n}=yi(e);for(let s of[t,...Object.values(n)])yield,Ss(
s,"we are here ")}function yi(e){return Fr.has(e)||Fr.set(e,kf(e)),Fr.get(e)}function Ef(e,t,n){let{weights:s,kinds:r,limit:o,
least:i}=n,a=Bf(t,n),l=a.slice(1).map((w,Q)=>[...a[Q],...w]),h=w=>{let Q=new Set(w.flatMap(D=>D.places));return Ci(s,Q)/
Math.sqrt(Q.size)},f=[...a,...l];if(e.length)return jr(f,h)[1]>i?e:[];let A=f.filter(w=>w.length>Cf),[u,p]=jr(A,h);if(!(p>
o))return[];let I=new Set(u.flatMap(w=>w.places.slice(0,2))),[C]=jr(Object.keys(r),w=>Ci(r[w],I));return[{kind:C,start:u[0].
start,end:u.at(-1).start}]}function Bf(e,{numbers:t,weights:n}){let s=wi,r=[[]];for(let o of e.matchAll(/[^ ]+/g)){let i=o[0]===
".",a=i?wi:t.get(o[0])??yf,l=[[0,a[0]],[1,a[1]],[s[0],a[0]],[s[1],a[1]]],h=([f,A],u)=>((u*mi+f)*mi+A)%n.length;r.at(-1).
push({start:o.index,places:l.map(h)}),s=a,i&&r.push([])}return r.filter(o=>o.length)}var jr=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Ci=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),Ei=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function kf({lists:e,passes:t,phrases:n,learned:s}){let r=bs(e),
o=Object.entries(n).map(([i,a])=>[i,ut(a,r)]);return{passes:ut(t,r),kinds:Object.fromEntries(o),learned:s&&Qf(s)}}function Qf({
same:e,concepts:t,weights:n,kinds:s,limit:r,least:o}){let i=new Map,a=2;for(let h of e){for(let f of h.split(" "))i.set(
f,[a,a]);a++}for(let[h,f]of t.entries())for(let A of f.split(" "))i.set(A,[a++,2+e.length+h]);let l=Object.entries(s).map(
([h,f])=>[h,Mn(f)]);return{numbers:i,weights:Mn(n),kinds:Object.fromEntries(l),limit:r,least:o}}var bf=[["plan","day"],["finding-help","day"],["trial-agreement","review"],["trial-review","again"],["support","until"]],
Bi=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;function Ee(e){
let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function xs(e,t){let n=new Map(e.filter(({response:s})=>s).
map(s=>[s.key,s]));return bf.map(([s,r])=>{let o=n.get(`${s}@`);return{day:Jt(o?.response[r]),entry:o}}).filter(({day:s})=>s&&
s>=t).sort((s,r)=>s.day<r.day?-1:+(s.day>r.day))}function Fs(e,t){let n=null;for(let r of e){let{exercise:o}=Ee(r.key),i=r.
response&&Object.keys(r.confirmed??{}).length>0,a=o==="check-in"&&i?Nn(r):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&(n={day:l,
entry:r})}if(!n)return null;let[,s]=[t,ri(n.day)].sort();return{day:s,entry:n.entry}}function Nn({at:e}){if(!Ur(e))return null;
let[,t,,,,n]=Bi.exec(e);return n?hn(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Ur(e){let[,t,
,n="0",s="0"]=Bi.exec(e)??[];return!!Jt(t)&&n<60&&s<60}var ki=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}\
T00:00Z`))/864e5);var Si="catch-up.ics",Sf="-//collective//icalendar//7.3.0//EN",vf=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,Df=/[\t\x85\u2028\u2029]/g,
xf=75;async function vi(e,t,n,s=""){let r=[...new Map(e.map(f=>[f.key,f])).values()],o=[...xs(r,n),Fs(r,n)].filter(Boolean);
if(!o.length)throw new he("journal-no-day");let i=Qi(t["journal-calendar-title"]),a=o.find(({entry:f})=>f.key==="plan@")??
o[0],l=await Promise.all(o.map(f=>jf(f,n,i,f===a?Qi(s):"")));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${Sf}`,...l.
flat()],"END:VCALENDAR",""].map(Of).join(`\r
`)}function Us(e,{exercises:t,danger:n}){let s=e.filter(({key:h})=>h==="plan@").at(-1)?.response,r=h=>Di(h)&&Se(h)!=="";
if(!s||!r(s.if)||!r(s.then))return"";let o=h=>Object.values(n).some(f=>An(h,f).length);if(Object.values(s).flatMap(Ff).some(
o))return"";let{rules:i,reflection:a}=t.plan,l=i.find(h=>h.sentence);return l?xr(l,a[l.sentence],s):""}var Ff=e=>(e?.own?
[e.own]:[e].flat()).filter(Di),Di=e=>typeof e=="string";async function jf({day:e,entry:t},n,s,r){return["BEGIN:VEVENT",`\
SUMMARY:${bi(s)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await Uf(
t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${bi(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function Uf({key:e,response:t,
at:n}){let s=Object.entries(t).filter(([,f])=>f!==null),r=js([n,Object.fromEntries(s)]),o=f=>new TextEncoder().encode(f),
i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",o(r),i,!1,["sign"]),l=new Uint8Array(await crypto.subtle.
sign("HMAC",a,o(e))).slice(0,16);return l[6]=l[6]&15|64,l[8]=l[8]&63|128,Array.from(l,f=>f.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function js(e){return Array.isArray(e)?`[${e.map(js).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${js(n)}: ${js(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Qi=e=>Se(e.replace(Df," ").replace(
vf,"")),bi=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function Of(e){let t=[],n=[],s=0;for(let r of e){let o=Rf(r);if(n.length&&s+o>=xf){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,s=a.length}n.push(r),s+=o}return[...t,n.join("")].join(`\r
 `)}var Rf=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var Mf=new TextEncoder,Tf=/[\u007f-\uffff]/g;function At(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
s=>Object.hasOwn(t,s)&&At(e[s],t[s]))}var xi=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function Or({key:e,
response:t,done:n,confirmed:s,at:r}){let o=s!==null&&At(s,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||s,at:r}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return Mf.encode(i.replace(Tf,a))}function Fi(e){let{key:t,response:n,
done:s,confirmed:r,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:s,
confirmed:r===!0?n:r,at:o}}var Nf={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},pn=10,
Gf=400,Gn=17,Rr=16,Xt=14,[Mi,Ti]=[12,38],[Mr,Tr,Hf]=[46,8,30],ji=15,Ui=26,Lf=14;function Nr(e,t,n){let s=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[r,o]=e.length>1?$f(e,s,n):Vf(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${me(o)}`}">
${r.join(`
`)}
</svg>
`}function Vf(e,t,n){let[s,r,o]=[92,14,n-14],i=l=>r+(o-r)*l/pn;return[t.flatMap(({id:l,name:h},f)=>{let A=f*s,u=A+46,p=e[l],
I=[...Array(pn+1).keys()].map(w=>Hn([i(w),u-5],[i(w),u+5],"edge",1)),C=[0,pn].filter(w=>w!==p).map(w=>Ft(`${w}`,i(w),u+25,
"muted",{size:Xt,anchor:"middle"}));return[Ft(h,0,A+Gn,l,{size:Gn,bold:!0}),Hn([r,u],[o,u],"edge",1.5),...I,...C,Li(l,i(
p),u,9),Ft(`${p}`,i(p),u+29,l,{size:Gn,bold:!0,anchor:"middle"})]}),t.length*s-8]}function $f(e,t,n){let s=Jf(e,Mi,n-Ti),
r=Mr+pn*Tr+Hf,o=t.flatMap(({id:h,name:f},A)=>Yf(e,h,f,s,A*r,n)),i=t.length*r,[a,l]=Wf(e,s,i,n);return[[...o,...a],i+l]}function Yf(e,t,n,s,r,o){
let[i,a]=[r+Mr,r+Mr+pn*Tr],l=e.map((u,p)=>({value:u[t],x:s[p],y:a-Tr*u[t]})).filter(({value:u})=>u!==null),h=[i,a].flatMap(
(u,p)=>[Hn([0,u],[o-Ti+Mi,u],"line",1),Ft(p?"0":`${pn}`,o,u+5,"muted",{size:Xt,anchor:"end"})]),f=Math.min(...s.slice(1).
map((u,p)=>u-s[p])),A=f<11?Math.max(2,f/3):5.5;return[Ft(n,0,r+Gn,t,{size:Gn,bold:!0}),...h,sh(l,t),...l.map(({x:u,y:p})=>Li(
t,u,p,A)),...Kf(l,t)]}function Kf(e,t){let n=e.map(({value:r,x:o,y:i},a)=>{let[l,h]=[e[a-1]?.value??r,e[a+1]?.value??r],
f=l>=r&&h>=r&&l+h>2*r,A=(l-r)*(h-r)<0,u=a===0||a===e.length-1;return{value:r,x:o+(A?Math.sign(l-r)*6:0),y:i+(f?22:-11),half:`${r}`.
length*Rr*.6/2,rank:u?0:r===l?3:A?2:1}}),s=[];for(let r of n.sort((o,i)=>o.rank-i.rank))(r.rank===0||r.rank<3&&e.length<=
Lf)&&!s.some(i=>Pf(r,i))&&s.push(r);return s.map(({value:r,x:o,y:i})=>Ft(`${r}`,o,i,t,{size:Rr,bold:!0,anchor:"middle"}))}
var Pf=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Rr;function Jf(e,t,n){let s=Ni(e);if(s.length===1){let h=(n-
t)/(e.length-1);return e.map((f,A)=>t+A*h)}let r=s.slice(1).map((h,f)=>ki(s[f].day,h.day)),o=ji*(e.length-s.length)+Ui*r.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/r.reduce((h,f)=>h+f,0),l=t;return s.flatMap(({many:h},f)=>(f&&(l+=Ui*i+
a*r[f-1]),Array.from({length:h},(A,u)=>(u&&(l+=ji*i),l))))}function Ni(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Wf(e,t,n,s){let r=Ni(e);if(r.length===1){let[f]=r.map(j=>j.day&&Ri(j.day,!0)),u=s<Gf||e.length>4?2:e.length,p=u===
2?[0,e.length-1]:[...e.keys()],I=s/u-14,C=p.map(j=>({x:t[j],lines:zf(e[j].moment,I)})),w=Math.max(...C.map(({lines:j})=>j.
length))*Xt*1.25,Q=C.flatMap(({x:j,lines:Y})=>Oi(Y,j,n+12,s)),D=f?[Ft(f,0,n+w+22,"muted",{size:Xt})]:[];return[[...Q,...D],
w+(f?28:8)]}let o=new Set(r.map(({day:f})=>f.slice(0,4))),i=[],a=0;for(let{day:f,many:A}of r){let[u,p]=[t[a],t[a+A-1]];i.
push({from:u,to:p,x:(u+p)/2,words:Ri(f,o.size>1)}),a+=A}let l=i.flatMap(({from:f,to:A,x:u})=>[Hn([f,n-4],[A,n-4],"edge",
1),Hn([u,n-4],[u,n+2],"edge",1)]),h=Xf(i.map(f=>({...f,...Gi([f.words],f.x,s)})));return[[...l,...h.flatMap(({words:f,x:A})=>Oi(
[f],A,n+18,s))],24]}function Xf(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function Gi(e,t,n){let s=Math.max(...e.map(Os))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function Oi(e,t,n,s){let{start:r,end:o}=Gi(e,t,s),[i,a]=r<=0?["start",0]:o>=s?["end",s]:["midd\
le",t];return e.map((l,h)=>Ft(l,a,n+h*Xt*1.25,"muted",{size:Xt,anchor:i}))}var Ri=(e,t)=>(t?_f:qf).format(new Date(`${e}\
T00:00Z`)),Hi={timeZone:"UTC",month:"short",day:"numeric"},qf=new Intl.DateTimeFormat("en-US",Hi),_f=new Intl.DateTimeFormat(
"en-US",{...Hi,year:"numeric"});function zf(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||Os(i)<=t?n[n.length-1]=i:n.push(o)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(o=>Zf(
o,t))}function Zf(e,t){let n=[...e];if(Os(e)<=t)return e;for(;n.length&&Os(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var eh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Os=e=>[...e].reduce(
(t,n)=>t+Xt*(eh.test(n)?1.05:.58),0),me=e=>`${Math.round(e*10)/10}`,Rs=e=>`var(--ajar-${e}, ${Nf[e]})`,th={"&":"&amp;","\
<":"&lt;",">":"&gt;"},nh=e=>e.replace(/[&<>]/g,t=>th[t]);function Ft(e,t,n,s,{size:r,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${me(t)}" y="${me(n)}" text-anchor="${i}"`} font-size="${r}"${a} fill="${Rs(s)}\
">${nh(e)}</text>`}var Hn=(e,t,n,s)=>`<path d="M${e.map(me).join(" ")}L${t.map(me).join(" ")}" stroke="${Rs(n)}" stroke-\
width="${s}" fill="none"/>`,sh=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${me(n)} ${me(s)}`).join("L")}" stroke="${Rs(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Li(e,t,n,s){let[r,o,i]=[t,n,s];return`<path d="${{importance:`\
M${me(r-i)} ${me(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${me(r-i*.9)} ${me(o-i*.9)}h${me(
i*1.8)}v${me(i*1.8)}h${me(-i*1.8)}z`,readiness:`M${me(r)} ${me(o-i*1.25)}L${me(r+i*1.25)} ${me(o)}L${me(r)} ${me(o+i*1.25)}\
L${me(r-i*1.25)} ${me(o)}z`}[e]}" fill="${Rs(e)}"/>`}var jt=["importance","confidence","readiness"],rh=600,oh=340,ih=10;function Gr(e,t,n=null){let s=o=>Number.isInteger(o)&&
o>=0&&o<=ih,r=jt.map(o=>[o,s(t[o])?t[o]:null]);return{moment:e,...Object.fromEntries(r),day:n}}var $i=e=>e.map(t=>({...Ee(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>Gr(t,
n.confirmed,Nn(n)));function ah(e,t){let n=e.filter(Ms);if(!n.length)return"";let s={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[r,o]=[n[0],n.at(-1)],i={first:r.moment,last:o.
moment},a=jt.filter(h=>r[h]!==null);if(n.length===1){let h=f=>_(t["check-ins-value"],{ruler:s[f],value:r[f]});return _(t["\
check-ins-once"],{moment:r.moment,rulers:Vi(a.map(h))})}let l=a.filter(h=>o[h]!==null).map(h=>_(r[h]===o[h]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:s[h],before:r[h],after:o[h]}));return l.length?_(t["check-ins-since"],{...i,rulers:Vi(
l)}):_(t["check-ins-differ"],i)}function Yi(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},s=jt.map(o=>({id:o,name:n[o]})),r=e.filter(Ms);return{sentence:ah(e,t),wide:Nr(r,s,rh),narrow:Nr(
r,s,oh),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(o=>[o.moment,...jt.map(i=>o[i])])}}var Ms=e=>jt.
some(t=>e[t]!==null),ch=new Intl.ListFormat("en-US",{type:"conjunction"}),Vi=e=>ch.format(e);var Hr=1,Lr="\uFEFF",lh=/[\u202a-\u202e\u2066-\u2069]/g,Pi="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Ji=`${Pi}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,fh=new RegExp(
`(?:[${Pi}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),hh=new RegExp(`^[${Ji}]+`),uh=new RegExp(`(^|[;,|"])([${Ji}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Wi(e,t){let n=e.filter(({response:o})=>o).map(o=>ph(o,Vr(Ee(o.key).exercise,t))),s={format:"ajar-jo\
urnal",version:Hr,entries:n},r=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(s,null,2).replace(lh,r)}
`}function Xi(e){let t=e.filter(({key:s,response:r,confirmed:o})=>Ah(s)&&r&&o).map(s=>{let{moment:r,...o}=Gr(Ih(Ee(s.key).
moment),s.confirmed);return[Nn(s)??"",r,...jt.map(i=>o[i]??"")]}),n=[["day","moment",...jt],...t];return Lr+n.map(s=>`${s.
map(dh).join(",")}
`).join("")}var Vr=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Ln({after:e,among:t,...n},s){return rt({items:[
n],ids:[n.id]},{[n.id]:s})[n.id]}var Ah=e=>Ee(e).exercise==="check-in";function ph({key:e,response:t,done:n,confirmed:s,
at:r},o){let i=s&&At(s,t),{exercise:a,moment:l}=Ee(e);return{exercise:a,moment:l,title:o?.title??"",at:r,done:n,confirmed:s&&
!i?Ki(s,o):!!s,answers:Ki(t,o)}}function Ki(e,t){let n=new Map(t?.items.map(s=>[s.id,s]));return Object.entries(e).filter(
([,s])=>s!==null).map(([s,r])=>{let o=n.get(s),i={item:s,question:o?_(o.ask,e):"",answer:r},a=o?.cards&&gh(o,r);return a?
{...i,"in-words":a}:i})}function gh(e,t){try{return Oe(e,Ln(e,t))}catch{return null}}function Ih(e){return Se(e.replace(
fh," ")).replace(hh,"").replace(uh,"$1$2'")}var dh=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;function gn(e){let t="";for(let n of e)t+=String.fromCharCode(n);return btoa(t)}var qt=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(
0));function In(e,t,n){let s=typeof n=="string"?new TextEncoder().encode(n):n;return{name:e,type:t,data:gn(s)}}var qi={null:null,true:!0,false:!1},mh=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,wh={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},Ch=/[ !#-[\]-\uffff]*/y,yh=/null|true|false|-?Infinity|NaN/y,Eh=/[0-9a-fA-F]{4}/y,Bh=/[ \t\n\r]*/y,Vn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function _i(e){let t=0,n=(u=t)=>{throw new Vn(e.slice(0,u).split(`
`).length)},s=u=>{u.lastIndex=t;let[p]=u.exec(e)??[null];return t+=p?.length??0,p},r=()=>s(Bh),o=u=>{e[t]!==u&&n(),t++};
function i(){let u=e[t];if(u==='"')return a();if(u==="{")return f();if(u==="[")return h();let p=s(yh);if(p!==null&&p in qi)
return qi[p];let I=p?Number.NaN:s(mh);return I===null&&n(),Number.isFinite(+I)||n(0),+I}function a(){t++;let u="";for(;u+=
s(Ch),e[t]!=='"';){e[t]!=="\\"&&n();let p=e[t+1];t+=2,p==="u"?u+=String.fromCharCode(Number.parseInt(s(Eh)??n(),16)):u+=
wh[p]??n(t-2)}return t++,u}function l(u,p){let I=[];if(t++,r(),e[t]!==u)for(;I.push(p()),r(),e[t]!==u;){let C=t;o(","),r(),
e[t]===u&&n(C)}return t++,I}let h=()=>l("]",i),f=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let u=a();return r(),
o(":"),r(),[u,i()]}));r();let A=i();return r(),t<e.length&&n(),A}var Ut=class extends he{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=ea(t)}},
Ne=(e,t={})=>({code:e,values:t}),ea=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];function ta(e,t){let n=kh(
e.startsWith(Lr)?e.slice(1):e),s=Sh(n);if(s.length)throw new Ut(...s);let r=[];return{entries:n.map((i,a)=>{let l=Vr(i.exercise,
t),h=a+1;l||r.push(Ne("journal-import-unknown-exercise",{n:h,exercise:i.exercise}));let f=C=>{let{response:w,misfits:Q}=Dh(
h,l,C);return r.push(...Q),w},A=f(i.answers),{confirmed:u,done:p,at:I}=i;return{key:$r(i),response:A,done:p,confirmed:Array.
isArray(u)?f(u):u?A:null,at:I}}),notes:ea(r)}}var $r=({exercise:e,moment:t})=>`${e}@${t}`;function kh(e){let t=Qh(e),{format:n,
version:s,entries:r}=Yr(t)?t:{};if(n!=="ajar-journal"||!(Number.isInteger(s)||typeof s=="boolean"))throw new Ut(Ne("jour\
nal-import-other-file"));if(s>Hr)throw new Ut(Ne("journal-import-newer"));if(!Array.isArray(r))throw new Ut(Ne("journal-\
import-other-file"));let o=r.flatMap((i,a)=>bh(i,a+1));if(o.length)throw new Ut(...o);return r.map(i=>({...na,...i}))}function Qh(e){
try{return _i(e)}catch(t){throw t instanceof Vn||t instanceof RangeError?new Ut(Ne("journal-import-not-json",{line:t.line??
1})):t}}var na={moment:"",at:"",done:!1,confirmed:!1},Yr=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Ts=e=>typeof e==
"string",zi={exercise:Ts,moment:Ts,at:e=>Ts(e)&&(e===""||Ur(e)),done:e=>typeof e=="boolean"};function bh(e,t){if(!Yr(e))
return[Ne("journal-import-other-file")];let n={...na,...e},s=Object.keys(zi).filter(r=>!zi[r](n[r]));if(typeof n.confirmed!=
"boolean"){let r=Zi(n.confirmed,"confirmed");r.length&&s.push("confirmed",...r)}return s.push(...Zi(n.answers,"answers")),
s.map(r=>Ne("journal-import-incomplete",{n:t,name:r}))}function Zi(e,t){return Array.isArray(e)?e.flatMap(n=>Yr(n)?Ts(n.
item)?[]:["item"]:[t]):[t]}function Sh(e){let t=new Set;return e.flatMap((n,s)=>{let r=s+1,o=t.has($r(n))?[Ne("journal-i\
mport-twice",{n:r,exercise:n.exercise})]:[];t.add($r(n));let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?vh(a.
map(({item:l})=>l)):[]);return[...o,...i.map(a=>Ne("journal-import-answer-twice",{n:r,item:a}))]})}var vh=e=>{let t=new Map;
for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].filter(([,n])=>n>1).map(([n])=>n)};function Dh(e,t,n){let s=Object.
fromEntries(n.map(({item:f,answer:A=null})=>[f,A]));if(!t)return{response:s,misfits:[]};let r=new Map(t.items.map(f=>[f.
id,f])),o=f=>!r.has(f)&&t.ids.includes(f),i=Object.entries(s),a=Object.fromEntries(i.filter(([f])=>o(f))),l=Object.fromEntries(
i.filter(([f])=>!o(f))),h=xh(e,t,r,l);return{response:h.length?s:{...rt(t,l),...a},misfits:h}}function xh(e,t,n,s){let r={},
o=[];for(let[a,l]of Object.entries(s)){if(!n.has(a)){let{title:h}=t;o.push(Ne("journal-import-unknown-question",{n:e,exercise:h,
item:a}));continue}try{r[a]=Ln(n.get(a),l)}catch(h){if(!(h instanceof ve))throw h;let f=Ne(h.code,h.values);o.push(Ne("j\
ournal-import-misfit",{n:e,item:a,why:f}))}}if(o.length)return o;let i=rt(t,r);return Object.keys(r).filter(a=>!At(i[a],
r[a])).map(a=>Ne("journal-import-not-asked",{n:e,item:a}))}function Kn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(s=>Kn(e[s],t[s]))}var Fh=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,ot,$n,pt,Yn,dn,Ns,Gs=class{constructor(t=Date.now){P(this,dn);P(this,ot,new Map);P(
this,$n,[]);P(this,pt,null);P(this,Yn);H(this,Yn,t)}get(t){return g(this,ot).get(t)}isDraft(t){let n=g(this,ot).get(t);return n!==
void 0&&!n.done}keys(){return[...g(this,ot).keys()]}entries(){return[...g(this,ot).values()]}put(t,n,s){let r=s?n:g(this,
ot).get(t)?.confirmed??null;this.place({key:t,response:n,done:s,confirmed:r,at:Fh(g(this,Yn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}g(this,ot).set(t.key,t),E(this,dn,Ns).call(this,[t.key])}remove(t){g(this,ot).
delete(t)&&E(this,dn,Ns).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(g(
this,pt)){t();return}H(this,pt,new Set);try{t()}finally{let n=[...g(this,pt)];H(this,pt,null),n.length&&E(this,dn,Ns).call(
this,n)}}listen(t){g(this,$n).push(t)}};ot=new WeakMap,$n=new WeakMap,pt=new WeakMap,Yn=new WeakMap,dn=new WeakSet,Ns=function(t){
if(g(this,pt)){for(let n of t)g(this,pt).add(n);return}for(let n of g(this,$n))n(t)};var jh=["button","input","select","summary","textarea"],Uh=["input","select","textarea"];function c(e,t={},...n){let s=document.
createElement(e);for(let[r,o]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),o):o===!0?s.setAttribute(
r,""):o!==!1&&o!=null&&s.setAttribute(r,o);return jh.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Uh.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function mn(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,o]of Object.entries(t))s.setAttribute(r,o);return s.append(...n),
s}function Hs(e,{title:t,paper:n="us-letter",isTight:s=!1}){let{documentElement:r,title:o}=document,i=f=>c("div",{class:`a\
jar-plan-${f}`},c("div",{})),a=c("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},i("head"),c("div",{class:"ajar-\
plan-body"},c("div",{},...e)),i("foot"));document.body.append(a),r.classList.add("ajar-printing"),document.title=t;let l=new AbortController,
h=()=>{l.abort(),a.remove(),r.classList.remove("ajar-printing"),document.title=o};window.print();for(let f of["pointerdo\
wn","keydown","pagehide"])addEventListener(f,h,{capture:!0,signal:l.signal})}var Pr=["plan","needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement",
"trial-review","finding-help"],Oh={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial\
-agreement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Rh="\\n-\\r\\x1c-\\\
x1e\\x85\\u2028\\u2029",Mh=new RegExp(`\\r\\n|[${Rh}]`),sa=/\d[\d -]*\d/,Th=["crisis","violence","worried"],Nh=new Intl.
DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});function Ys(e,t){let n=new Map(e.map(A=>[A.key,A])),s=A=>{let{
response:u}=n.get(`${A}@`)??{},p=Object.keys(u??{}).length?t.exercises[A]:null;return p?Gh(p,u):null},[r,o,i,a]=Pr.map(s),
l=r?Us([n.get("plan@")],t):"",h=["day","helper","badly",...l?[]:["if","then"]],f={goal:r?r.fields("goal"):[],sentence:l?
[r.sentence(l)]:[],plan:r?r.fields(...h):[],message:s("reframing")?.message()??[],more:Object.entries(Oh).flatMap(([A,u])=>(u.
length?s(A)?.fields(...u):s(A)?.pile("goals","both"))??[]),needs:o?[o.section("needs","this-week")]:[],support:i?[i.section(
"listens","practical","trained")]:[],ladder:a?[a.ladder()]:[]};for(let[A,u]of Object.entries(f))f[A]=u.filter(p=>p.lines?.
length||p.fields?.length||p.rungs?.length);if(!Object.values(f).some(A=>A.length))throw new he("journal-no-plan");return{
...f,title:t.exercises.plan?.title}}function oa(e,{help:t,paper:n}){let s=t.find(o=>o.code===e);if(!s)return[n["numbers-\
elsewhere"]];let r=o=>s.lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.startsWith("tel:")&&
sa.test(i)).map(({say:i})=>sa.exec(i)[0])[0];return[...new Set([s.emergency,...Th.map(r).filter(Boolean)])]}var Ls=e=>e.
flatMap(t=>t.split(Mh)).map(Se).filter(Boolean);function Gh({title:e,items:t,reflection:n,rules:s=[]},r){let o=u=>{try{return Ln(
u,r[u.id])}catch{return null}},i=u=>{let p=o(u),I=u.kind==="date"&&Jt(p);return Ls(I?[Nh.format(new Date(`${I}T00:00Z`))]:
Oe(u,p))},a=(...u)=>t.filter(({id:p})=>u.includes(p)).map(p=>({id:p.id,heading:p.said,lines:i(p)})).filter(p=>p.lines.length),
l=(...u)=>({heading:e,fields:a(...u)});function h(u,p){let I=t.find(D=>D.id===u&&D.kind==="sort"),C=I?.piles.find(D=>D.id===
p)?.text,w=C&&o(I);if(!w)return[];let Q=I.cards.filter(D=>w[D.id]===p).map(({text:D})=>D);return[{id:p,heading:C,lines:Ls(
Q)}]}function f(){let u={items:t,rules:s.filter(I=>I.message),reflection:n};if(!u.rules.length)return[];let p=Object.fromEntries(
t.map(I=>[I.id,o(I)]));return un(u,p).filter(({said:I})=>I.length).map(({heading:I,said:C})=>({id:"message",heading:I,lines:Ls(
C)}))}function A(){let u=s.find(w=>w.ladder)?.ladder;if(!u)return{...l("goal"),rungs:[]};let p=w=>t.find(({id:Q})=>Q===w),
I=[u.today,u.later].map(p).filter(Boolean),C=u.rungs.filter(w=>p(w.item)).map(w=>({heading:p(w.item).said,lines:i(p(w.item)),
marks:I.filter(Q=>o(Q)?.chosen.includes(w.card)).map(Q=>Q.said)})).filter(w=>w.lines.length||w.marks.length);return{...l(
"goal"),rungs:C}}return{fields:a,section:l,pile:h,message:f,ladder:A,sentence:u=>({heading:n["in-one"],lines:Ls([u])})}}
function ia({title:e,goal:t,sentence:n,plan:s,message:r,more:o,needs:i,support:a,ladder:l},{paper:h="us-letter",numbers:f=[],
heading:A=""}){let u=[c("h1",{},e),...t.map(p=>ra("ajar-plan-goal",p)),...n.map(p=>ra("ajar-plan-hero",p)),Kr(s,"h2"),...r.
map(p=>Vs(p,wn(p.lines))),o.length?c("section",{},Kr(o,"h2")):"",...i.map(p=>Vs(p,$h(p))),...a.map(p=>Vs(p,[Kr(p.fields,
"h3")])),...l.map(p=>Vs(p,Yh(p),Vh(p))),f.length?c("h2",{class:"ajar-plan-quiet"},A):null,f.length?c("p",{class:"ajar-pl\
an-numbers"},f.join(" · ")):null];Hs(u,{title:e,paper:h,isTight:o.length>2})}var $s=({lines:e})=>[...e.join("")].length,
Hh=e=>$s(e)<160?"large":$s(e)<500?"middle":"usual",ra=(e,t)=>c("div",{class:e,"data-size":Hh(t)},...Jr(t,"h2")),Lh=e=>$s(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),wn=e=>e.map(t=>c("p",{dir:"auto"},t)),aa=e=>e.length>1?
[c("ul",{},...e.map(t=>c("li",{dir:"auto"},t)))]:wn(e),Jr=({heading:e,lines:t},n,s=wn)=>[c(n,{},e),...s(t)];function Kr(e,t){
let n=e.every(Lh)?"ajar-plan-beside":"",s=t==="h3"?aa:wn;return c("div",{class:n},...e.map(r=>c("div",{},...Jr(r,t,s))))}
var Vh=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+$s(s),0)<900,Vs=({heading:e},t,n=!1)=>c("section",{"data-whole":n},
c("h2",{class:"ajar-plan-title"},e),...t),$h=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?c(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>c("li",{dir:"auto"},s))):c("div",{},...Jr(t,"h3",aa))),Yh=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>wn(n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>c("li",{"data-\
here":r.length>0},c("h3",{},n),c("div",{},...wn(s),r.length?c("p",{},c("b",{},r.join(" · "))):null))))];function Ot(e,t,n=t["keep-failed"]){let{code:s,values:r={},notices:o}=Qs(e);if(o)return o.map(a=>Ot(a,t,n)).join(`
`);if(!Object.hasOwn(t,s??""))return n;let i=Object.entries(r).map(([a,l])=>[a,l?.code?Ot(l,t,n):l]);return _(t[s],Object.
fromEntries(i))}var Mt="home",Jn="help@",ca="plan",la="until ",_r=e=>`${la}${vt(e)}`;function Ps(e,t,n){let{exercise:s,moment:r}=Ee(t.key),
o=r?`${r}, ${n}`:n,i=`${s}@${o}`;for(let a=2;e.get(i);a++)i=`${s}@${o} (${a})`;e.place({...t,key:i})}var je,Rt,Ye,_t,zt,
Wn,Xn,qn,Cn,_n,oe,Wr,fa,Pn,ha,Xr,ua,Aa,Ks,pa,ga,Ia,qr,Js=class{constructor({journal:t,data:n,words:s,send:r,today:o,notice:i,
print:a}){P(this,oe);P(this,je);P(this,Rt);P(this,Ye);P(this,_t);P(this,zt);P(this,Wn);P(this,Xn);P(this,qn);P(this,Cn,Promise.
resolve());P(this,_n,{calendar:t=>E(this,oe,Wr).call(this,t),"calendar-line":t=>E(this,oe,Wr).call(this,t,Us(t,g(this,Rt))),
everything:t=>In("notes.json","application/json",Wi(t,g(this,Rt))),"check-ins":t=>In("numbers.csv","text/csv",Xi(t))});H(
this,je,t),H(this,Rt,n),H(this,Ye,s),H(this,_t,r),H(this,zt,o),H(this,Wn,i),H(this,Xn,a),H(this,qn,new Map(n.sections.flatMap(
l=>l.keys.map(h=>[h,l]))))}state(){let t=E(this,oe,Pn).call(this),n=E(this,oe,pa).call(this,t);return{welcome:E(this,oe,
ga).call(this,t,n),section:n?.id??"",due:E(this,oe,Ia).call(this,t),plan:E(this,oe,qr).call(this,`${ca}@`),earlier:t.map(
({key:s})=>({key:s,...Ee(s)})).filter(({exercise:s,moment:r})=>s===ca&&r).map(({key:s,moment:r})=>({title:r,plan:E(this,
oe,qr).call(this,s)})),something:t.length>0,danger:E(this,oe,ha).call(this)}}receive(t){let{take:n,paper:s,country:r=""}=t;
if(n==="plan"&&["us-letter","a4"].includes(s))E(this,oe,Ks).call(this,()=>g(this,Xn).call(this,E(this,oe,Pn).call(this),
{paper:s,country:r}));else if(Object.hasOwn(g(this,_n),n??""))E(this,oe,Ks).call(this,async()=>g(this,_t).call(this,{file:await g(
this,_n)[n](E(this,oe,Pn).call(this))}));else if(typeof t.country=="string")g(this,je).put(Jn,{country:r},!0);else if(typeof t.
import=="string")E(this,oe,Ks).call(this,()=>E(this,oe,ua).call(this,t.import));else if(t.restart===!0)E(this,oe,fa).call(
this);else return!1;return!0}settled(){return g(this,Cn)}};je=new WeakMap,Rt=new WeakMap,Ye=new WeakMap,_t=new WeakMap,zt=
new WeakMap,Wn=new WeakMap,Xn=new WeakMap,qn=new WeakMap,Cn=new WeakMap,_n=new WeakMap,oe=new WeakSet,Wr=async function(t,n=""){
let s=await vi(t,g(this,Ye),g(this,zt).call(this),n);return In(Si,"text/calendar",s)},fa=function(){g(this,je).batch(()=>{
for(let t of E(this,oe,Pn).call(this))Ee(t.key).moment.includes(la)||(Ps(g(this,je),t,_r(g(this,zt).call(this))),g(this,
je).remove(t.key))})},Pn=function(){return g(this,je).entries().filter(({key:t})=>t!==Jn)},ha=function(){for(let t of Pr){
let n=E(this,oe,Xr).call(this,`${t}@`);if(n)return n}return null},Xr=function(t){let n=g(this,je).get(t);return n?g(this,
Wn).call(this,Ee(t).exercise,n.response):null},ua=function(t){let{entries:n,notes:s}=ta(t,g(this,Rt));g(this,je).batch(()=>{
for(let o of n)E(this,oe,Aa).call(this,o)});let r=_(g(this,Ye)["home-brought"],{n:n.length});g(this,_t).call(this,{said:[
r,...s.map(o=>Ot(o,g(this,Ye)))].join(`
`)})},Aa=function(t){let n=g(this,je).get(t.key);n?Kn([n.response,n.confirmed],[t.response,t.confirmed])||Ps(g(this,je),
t,g(this,Ye)["home-brought-moment"]):g(this,je).place(t)},Ks=function(t){H(this,Cn,g(this,Cn).then(t).catch(n=>{g(this,_t).
call(this,{said:Ot(n,g(this,Ye),g(this,Ye)["home-failed"])})}))},pa=function(t){let n=t.reduce((s,r)=>s&&s.at>=r.at?s:r,
null);return n?g(this,qn).get(n.key):void 0},ga=function(t,n){let s=g(this,Ye);return t.length?n?_(s["home-stopped"],{title:n.
title}):s["home-welcome"]:s["home-empty"]},Ia=function(t){let n=g(this,Ye),s=g(this,zt).call(this),r={"plan@":n["home-pl\
an-starts"],"finding-help@":n["home-find-help"],"support@":n["home-stock"]},o=xs(t,s).map(({day:a,entry:l})=>_(r[l.key]??
n["home-review"],{day:vt(a)})),i=Fs(t,s);return i&&i.day<=s?o.push(n["home-check-in-now"]):i&&o.push(_(n["home-check-in"],
{day:vt(i.day)})),o},qr=function(t){let n=g(this,je).get(t),s=g(this,Rt).exercises[Ee(t).exercise];return!n?.confirmed||
!s||!Dt(s,n.confirmed)?[]:un(s,n.confirmed,{plain:!!E(this,oe,Xr).call(this,t)}).filter(({said:r})=>r.length).map(({heading:r,
said:o})=>({heading:r,said:o,words:[]}))};function zr(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let o=e.map(l=>c("input",{type:"\
checkbox",onchange:({target:h})=>(h.checked?s:r)(l)})),i=()=>o.forEach((l,h)=>{l.checked=n(e[h])});return i(),{element:c(
"details",{class:"ajar-sentences"},c("summary",{},t["sentences-own"]),c("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},c("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((l,h)=>c("label",{class:"ajar-car\
d"},o[h],c("span",{dir:"auto"},l))))),follow:i}}var Kh=2e4;function da(e,{oninput:t,...n}){let s=c("textarea",{maxlength:Kh,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let o=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+o}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function ma(e,t,{words:n,group:s,change:r,remarks:o,sentences:i=[]}){
let{opener:a,long:l,remark:h}=e,f=a?c("b",{id:`${s}-opener`},a):c("span",{},n["own-words"]),A=da(t??"",{rows:l?8:2,oninput:()=>{
r(A.value.trim()?A.value:null),I.follow()},...a&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),u=Q=>{
A.value=Q,A.dispatchEvent(new Event("input",{bubbles:!0}))},p=n["message-opener"],I=zr(i,{words:n,has:Q=>A.value.includes(
Q),put:Q=>u(`${A.value.trim()||p} ${Q}`),drop:Q=>{let D=A.value.replace(Q,"").replace(/ {2,}/g," ").trim();u(D===p?"":D)}}),
C=c("label",{class:"ajar-words ajar-write"},f,A),w=h&&o?o(A,e):"";return I.element||w?c("div",{},I.element,C,w):C}function wa(e,t,{
words:n,change:s,sentences:r=[]}){let o=c("div",{}),i=()=>[...o.querySelectorAll("textarea")],a=()=>{let D=i().map(j=>j.
value).filter(j=>j.trim());s(D.length?D:null),Q.follow()},l=()=>[...o.children].forEach((D,j)=>{D.querySelector("label >\
 span").textContent=_(n.line,{n:j+1}),D.querySelector("button").setAttribute("aria-label",_(n["remove-line"],{n:j+1}))}),
h=()=>{I(""),i().at(-1).focus()},f=c("button",{type:"button",class:"ajar-link",onclick:h},n["add-line"]),A=()=>{l(),f.hidden=
o.children.length>=e.most},u=D=>{let j=i()[i().indexOf(D)+1];j?j.focus():D.value.trim()&&!f.hidden&&h()},p=D=>{let j=da(
D,{rows:1,enterkeyhint:"next",oninput:()=>{j.value.includes(`
`)&&(j.value=j.value.replace(/\s*\n\s*/g," ")),a()},onbeforeinput:Y=>{["insertLineBreak","insertParagraph"].includes(Y.inputType)&&
(Y.preventDefault(),u(j))}});return j},I=D=>{let j=()=>{let N=Y.nextElementSibling||Y.previousElementSibling;Y.remove(),
N||I(""),A(),a(),(N||o.firstElementChild).querySelector("textarea").focus()},Y=c("div",{class:"ajar-line"},c("label",{class:"\
ajar-words ajar-write"},c("span",{}),p(D)),c("button",{type:"button",class:"ajar-remove",onclick:j},"×"));o.append(Y),A()},
C=t||[];for(let D=0;D<Math.max(e.lines,C.length);D++)I(C[D]??"");let w=D=>i().find(j=>j.value.trim()===D),Q=zr(r,{words:n,
has:D=>!!w(D),put(D){!w("")&&!f.hidden&&I("");let j=w("");j&&(j.value=D),a()},drop(D){w(D).value="",a()}});return c("div",
{class:"ajar-lines"},Q.element,o,f)}function zn(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Ca(e,t,n){let{words:s,level:r=3,small:o=!1,folded:i=!1,brief:a=!1,beside:l=[]}=n,h={...Wh,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,A={...n.answers},u=0,p=null,I=0,C=n.
aside??0,w=t.why?c("p",{class:"ajar-why"},t.why):"",Q=t.private?c("p",{class:"ajar-private"},t.private):"",D=!1,{example:j}=t,
Y=j?c("details",{class:"ajar-example"},c("summary",{},s.example),c("p",{},j)):"",N=c("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),k=c("div",{}),y=c("div",{class:"ajar-body"}),v=c("section",{class:"ajar-form","aria-labelledb\
y":`${f}-title`},c(`h${r}`,{id:`${f}-title`},t.title),...o||i?[c("div",{class:"ajar-beside"},...l,w?Ph([w],s):""),Q]:[w,
Q],Y,k,y,N);v.addEventListener("keydown",R=>{R.key!=="Enter"||!(R.ctrlKey||R.metaKey)||!p||(R.preventDefault(),p.next.click())}),
e.replaceChildren(v);function U(){let R=t.items.filter(W=>St(W,A));if(a){let W=D?R.filter(se=>se.after).map(se=>[se]):[];
return[R.filter(se=>!se.after),...W]}return o&&t.together?[R]:R.map(W=>[W])}let O=R=>{N.replaceChildren(R)},L=zn(s,O);function K(R,W){
N.replaceChildren(`${R} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{A=W,O(""),n.onChange(A),ae({focus:!0})}},
s["put-back"]))}function d(R,W){A={...A,[R.id]:W},Jh(y),O(""),n.onChange(A),$()}function B(){M(!0),L.begin(),I=setTimeout(
b,8e3)}function b(){I&&(clearTimeout(I),I=0,M(!1),L.end())}function M(R){for(let W of p?.fieldsets??[])W.disabled=R}function $(){
if(!p)return;let{items:R,skip:W,where:se,next:ce,enough:T,whys:X}=p,re=U().length;W.textContent=q(R)?s["clear-and-skip"]:
s.skip,se.textContent=_(s["question-of"],{n:u+1,all:re}),se.hidden=(o||a)&&re===1,ce.textContent=u===re-1?s.done:s.next,
T.hidden=!x(re),X.hidden=!a||D||!q(R)}function x(R){return(n.enough==="at once"||u>0)&&u<R-1&&q(t.items)}function J(){I||
(B(),n.onDone(A))}let q=R=>R.some(({id:W})=>A[W]!=null);function z(R,W=!0){if(I)return;let se=U();if(u+=R,u>=se.length){
u=se.length-1,J();return}ae({focus:W,again:R<0})}function Z(R,W){let se=`${f}-${R.id}`,ce=c("legend",{id:`${se}-ask`},_(
R.ask,A)),T=R.hint?c("p",{class:"ajar-hint",id:`${se}-hint`},R.hint):null,X=[T,W.mark].filter(Boolean).map(({id:We})=>We),
re=R.among?{...R,cards:fn(R,A)}:R,be=h[R.kind](re,si(re,A[R.id]),{words:s,level:r+1,group:se,change:We=>d(R,We),say:O,remarks:n.
remarks,sentences:n.sentences?.(R),isQuick:n.enough==="at once",...W}),Te={class:`ajar-item ajar-${R.kind}`,tabindex:"-1",
"aria-describedby":X.join(" ")||null};return c("fieldset",Te,ce,T,be)}function ae({focus:R=!1,again:W=!1}={}){let se=U();
u=Math.max(0,Math.min(u,se.length-1));let ce=se[u],T=n.mark?.(ce),X=T?c("p",{class:"ajar-mark",id:`${f}-${ce[0].id}-mark`},
T):null,re=c("div",{class:"ajar-moves ajar-onward"}),be=u>0?()=>z(-1):null,Te=ce.map(te=>Z(te,{mark:X,again:W,moves:re,back:be})),
We=c("button",{type:"button",class:"ajar-skip",onclick:()=>{if(I)return;let te=A,ne=q(ce);if(A={...A,...Object.fromEntries(
ce.map(({id:le})=>[le,null]))},n.onChange(A),!ne){z(1);return}ae({focus:!0}),K(s.cleared,te)}}),Xe=c("button",{type:"but\
ton",class:"ajar-next",onclick:()=>{I||(O(""),z(1))}}),Pt=c("p",{class:"ajar-where"}),ys=c("button",{type:"button",class:"\
ajar-link",onclick:()=>{D=!0,z(1)}},s["add-why"]),m=c("button",{type:"button",class:"ajar-link",onclick:J},s.enough);p={
items:ce,skip:We,where:Pt,next:Xe,fieldsets:Te,enough:m,whys:ys},k.replaceChildren();let F={type:"button",class:"ajar-ba\
ck",onclick:be};re.replaceChildren(Xe,be?c("button",F,s.back):"",We);let V=Te.length===1;X&&V&&Te[0].lastElementChild.before(
X),y.replaceChildren(Pt,...X&&!V?[X]:[],...Te,re,...n.enough?[ys,m]:[]),$(),n.onMove?.(u),R&&(Te[0].focus({preventScroll:!0}),
Pt.scrollIntoView({block:"nearest"}))}function pe(R){if(k.replaceChildren(),!R||!n.help||C>R.kinds.length)return null;let W=()=>{
C=R.kinds.length+1,n.onAside?.(C),k.replaceChildren(),y.querySelector("[tabindex]").focus()},{help:se,needs:ce}=n;return k.
append(se.notice(R,{level:r+1,aside:W,needs:ce})),k.querySelector("[tabindex]")}function ye(R,{focus:W=!1,danger:se=null}={}){
p=null;let ce=c(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);y.replaceChildren(c("div",{class:"ajar-reflection"},ce,...R.
flatMap(X=>Zn(X,r+2)),n.below?.()??null),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{u=0,ae({focus:!0,
again:!0})}},s.change),c("button",{type:"button",onclick:()=>{let X=A;A={},u=0,C=0,n.onAside?.(0),n.onStartOver(),ae({focus:!0}),
K(s["started-over"],X)}},s["start-over"])));let T=pe(se);W&&(T??ce).focus()}function we(R){let W=y.contains(document.activeElement);
W&&p&&!I||(b(),A={...R.answers},R.done?ye(R.reflection,{focus:W,danger:R.danger}):(u=R.at??Math.max(0,U().findIndex(se=>se.
some(({id:ce})=>A[ce]==null))),ae()))}let{done:Qe,reflection:G,danger:ee}=n;return we({answers:A,at:n.at,done:Qe,reflection:G,
danger:ee}),{update:we,release:b,say:R=>{b(),O(R)}}}var Ph=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function Jh(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Zn=({heading:e,said:t,words:n},s)=>[e?c(`h${s}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(r=>c(
"li",{},r))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(r=>c("p",{},r))].filter(Boolean),Wh={ruler(e,t,{group:n,
change:s}){let r=Array.from({length:11},(o,i)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:i,checked:t===
i,onchange:()=>s(i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),c("span",{},`${i}`)));return c("div",{
class:"ajar-scale"},c("div",{class:"ajar-numbers"},...r),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},
"0"),` ${e.low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:o}){
let{chosen:i,own:a}=t||{chosen:[],own:""},l=()=>r(i.length||a.trim()?{chosen:[...i],own:a}:null),h=e.many?"checkbox":"ra\
dio",f=e.cards.map(u=>c("input",{type:h,name:s,value:u.id,checked:i.includes(u.id),onchange:p=>{e.many?i=i.filter(I=>I!==
u.id).concat(p.target.checked?u.id:[]):(i=[u.id],a="",A&&(A.value="")),l()}})),A=e.own?c("input",{type:"text",value:a,maxlength:500,
oninput:u=>{a=u.target.value,!e.many&&a.trim()&&(i=[],f.forEach(p=>{p.checked=!1})),l()}}):null;return c("div",{class:"a\
jar-cards"},c("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((u,p)=>c("label",{class:"ajar\
-card"},f[p],c("span",{},u.text))),A?c("label",{class:"ajar-own"},c("span",{},e.own),A):null,A&&e.remark&&o?o(A,e):null)},
text:ma,list:wa,date(e,t,{words:n,change:s,say:r}){let o=hn(new Date);return c("label",{class:"ajar-words"},c("span",{},
n["pick-date"]),c("input",{type:"date",value:t??"",oninput:({target:i})=>{s(i.value||null),i.value>="1000"&&i.value<o&&r(
n["day-past"])}}))}};var Zr=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function ya(e,t,{words:n,level:s,change:r,say:o,again:i,
moves:a,back:l,isQuick:h}){let f={...t},{cards:A,piles:u}=e,p=N=>u.find(k=>k.id===N).text,I=c("div",{class:"ajar-one"});
function C(N,k){f={...f,[N.id]:k},k||delete f[N.id],r(Object.keys(f).length?f:null),k&&o(_(n.moved,{card:qe(N.text),pile:p(
k)}))}function w(N,{focus:k=!0,back:y=N?()=>w(N-1):l,onward:v=()=>D(N+1)}={}){let U=A[N],O=_(n["card-of"],{n:N+1,all:A.length}),
L=c("div",{class:"ajar-one-card",role:"group","aria-label":O,tabindex:"-1"},c("p",{class:"ajar-where"},O),c("p",{},U.text)),
K=d=>{C(U,d),v()};a.hidden=!0,I.replaceChildren(L,c("div",{class:"ajar-one-piles"},...u.map(({id:d,text:B})=>Zr(B,()=>K(
d),{"aria-pressed":`${f[U.id]===d}`}))),c("div",{class:"ajar-one-also"},y?Q(n.back,()=>y()):c("span",{}),Q(n["card-out"],
()=>K("")),h?c("span",{}):Q(n["card-enough"],()=>j()))),k&&L.focus({preventScroll:!0})}let Q=(N,k)=>Zr(N,k,{class:"ajar-\
link"}),D=N=>N<A.length?w(N):j();function j({focus:N=!0}={}){let k=c(`h${s}`,{tabindex:"-1"},n["cards-all"]),y=(v,U)=>{let O=A.
filter(d=>(f[d.id]??"")===U),L=d=>w(A.indexOf(d),{back:j,onward:j}),K=O.map(d=>c("li",{},Zr(d.text,()=>L(d))));return K.
length?[c(`h${s+1}`,{},v),c("ul",{},...K)]:[]};I.replaceChildren(k,c("p",{class:"ajar-hint"},n["cards-all-how"]),...u.flatMap(
({id:v,text:U})=>y(U,v)),...y(n["cards-out"],"")),a.hidden=!1,N&&(k.focus({preventScroll:!0}),I.scrollIntoView({block:"n\
earest"}))}let Y=A.map(N=>!!f[N.id]).lastIndexOf(!0)+1;return Y===A.length||i&&Y?j({focus:!1}):w(Y,{focus:!1}),I}function Ea({title:e,close:t,bar:n,parts:s}){let r=()=>{i.close?i.close():i.remove()},o=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=c("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),r())}},n,o,...s,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:r},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var Ba=["emergency","crisis","violence","agency","worried","child"],Xh=["crisis","violence"],ba='a[href$="#Help-lines"]',
Ge=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function ka(){for(let e of Ge().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Ge().listeners.delete(e),e.shown||(e.shown=t)}}function qh(e,{zone:t="",
languages:n=[]}){let s=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(s));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:l})=>l===a))??""}function Sa(e,t,n){let s=Object.values(t).flatMap(i=>typeof i=="st\
ring"||Array.isArray(i)?i:i?.own??[]);for(let i of Object.values(n)){let a=s.flatMap(h=>An(h,i)),l=Ei(a,i);if(l)return{...l,
kinds:[...new Set(a.map(({kind:h})=>h))].sort()}}let r=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(
n)[0]?.["rulers-at-zero"];return o&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var eo=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),to=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
Qa=e=>`tel:${e.match(/\d+/)[0]}`;function va({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(Ge().countries=
t);let r=()=>Ge().countries,o=()=>Ge().chosen||qh(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),i=()=>r().find(y=>y.code===o());function a(y){Ge().chosen=y,ka();for(let{element:v,draw:U}of Ge().
listeners)U(v)}function l(y,v){return v(y),Ge().listeners.add({element:y,draw:v,shown:!1}),queueMicrotask(ka),y}let h=y=>l(
c("div",{}),v=>v.replaceChildren(...y())),f=()=>{let y=[...r(),{code:"-",country:e["help-elsewhere"]}],v=c("select",{onchange:()=>{
a(v.value),s(v.value)}},...y.map(U=>c("option",{value:U.code},U.country)));return l(v,()=>{v.value=i()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),v)},A=({say:y,to:v},U)=>{if(/^(tel|sms):/.test(v))return c("a",
{class:U?"ajar-reach":"ajar-reach ajar-first",href:v},c("span",{},...to(y)));let O=c("span",{},y),L=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":_(e["help-copy-what"],{address:v}),onclick:async()=>{await so(v,O)&&(L.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},O," ",L)},u=y=>c("li",{},c("p",{class:"ajar-for"},y.
for_what),c("p",{class:"ajar-hint"},[y.name,y.hours,y.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...y.reach.map(A))),p=({emergency:y,note:v})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),v?c("\
p",{class:"ajar-hint"},v):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:Qa(y)},_(e["help-call"],{number:y})))),
I=y=>h(()=>{let v=i();if(!v)return[c("p",{},e["help-elsewhere-how"])];let U=y.flatMap(O=>O==="emergency"?p(v):eo(v,[O]).
map(u));return[c("ul",{class:"ajar-help-lines"},...U)]});function C(){Ea({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},f(),no({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),I(Ba),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:y,text:v,now:U,lines:O,kinds:L,
countries:K},{level:d,aside:B,needs:b}){return K&&!k()&&(Ge().countries=K),c("section",{class:"ajar-danger"},c(`h${d}`,{
tabindex:"-1"},y),c("p",{},v),L.length?null:b?.()??null,f(),I(O),c("ul",{class:"ajar-todo"},...U.map(M=>c("li",{},M))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:B},e["help-aside"]))}let Q=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:C},e["help-get"]);function D({emergency:y,...v}){let O=Xh.map(K=>eo(
v,[K])[0]?.reach??[]).flatMap(K=>["tel:","sms:"].map(d=>K.find(({to:B})=>B.startsWith(d))));return[{say:_(e["help-call"],
{number:y}),to:Qa(y)},...O.filter(Boolean)]}let j=(y=`${e["help-line"]} `)=>h(()=>{let v=i(),U=(v?D(v):[]).flatMap(({say:K,
to:d},B)=>[B?" · ":"",c("a",{href:d},...to(K))]),O=c("button",{type:"button",class:"ajar-link",onclick:C},e["help-get"]),
L=c("span",{class:"ajar-off-paper"},U.length?" · ":"",O);return[c("p",{class:"ajar-help-line"},y,...U,L)]});function Y(y){
if(!k())return;let[v]=[...y.querySelectorAll(ba)].reverse();v?.closest("p, ul").after(j(""));for(let U of y.querySelectorAll(
"details"))U.open=U.querySelector("summary").textContent===i()?.country}let N=()=>h(()=>{let y=i();return y?[c("p",{},c(
"b",{},`${e["help-title"]}, ${y.country}`)),c("p",{},`${e["help-danger"]} ${_(e["help-call"],{number:y.emergency})}`),c(
"ul",{},...eo(y,Ba).map(({for_what:v,name:U,reach:O,hours:L})=>c("li",{},...to(`${v}: ${U}. ${O.map(({say:K})=>K).join("\
 · ")}. ${L}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),k=()=>r().length>0;return{open:C,notice:w,button:Q,line:j,addNumbers:Y,
text:N,choose:a,code:o,isKnown:k}}var no=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Da(e){if(Ge().open){Ge().open=e;return}Ge().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ba)&&(t.preventDefault(),t.stopPropagation(),Ge().open())},{capture:!0})}async function so(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Ws(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var xa="about:blank";function ro(e){xa=e}function oo(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(xa)}function Fa(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),oo()))},{capture:!0})}function ja(e,t,{words:n,group:s,change:r,say:o}){let i={...t},a={},l=e.piles.map(p=>(a[p.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:I=>{I.preventDefault(),I.currentTarget.classList.add("ajar-over")},ondragleave:I=>I.currentTarget.
classList.remove("ajar-over"),ondrop:I=>{I.preventDefault(),I.currentTarget.classList.remove("ajar-over");let C=A[I.dataTransfer.
getData("text/plain")]?.[p.id];C&&!C.matches(":disabled")&&(C.checked=!0,f(C.dataset.card,p))}},a[p.id]))),h=()=>e.piles.
forEach(p=>{a[p.id].textContent=_(n["pile-count"],{pile:p.text,n:Object.values(i).filter(I=>I===p.id).length})}),f=(p,I)=>{
i[p]=I.id,h(),r({...i}),o(_(n.moved,{card:qe(e.cards.find(C=>C.id===p).text),pile:I.text}))},A={},u=e.cards.map(p=>{A[p.
id]={};let I=`${s}-${p.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:C=>C.dataTransfer.setData(
"text/plain",p.id)},c("legend",{},p.text),c("div",{class:"ajar-into"},...e.piles.map(C=>{let w=c("input",{type:"radio",name:I,
value:C.id,"data-card":p.id,checked:i[p.id]===C.id,onchange:()=>f(p.id,C)});return A[p.id][C.id]=w,c("label",{},w,c("spa\
n",{},C.text))})))});return h(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...l),...u)}var Ua=e=>e;function Oa(e){Ua=e}function Tt(e,t){e.innerHTML=Ua(t)}var ao=["open","closed","half-open"],_h=2,zh=90,Zh=31,eu=2147483647,co=3,Xs="none",Ra=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
tu=/[“”„«»"' \t\n]/g,Ma=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,nu=["i","im","id","ill","ive","its","we",
"were","well"],su=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,ru=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
io=new WeakMap;function ou(e,t){let n=Na(t),{sentences:s,forms:r,at:o}=cu(e,n);if(o<0||r[o].name===Xs)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Au(uu({sentences:s,forms:r,at:o},n),n.learned),{name:a,start:l,end:h}=r[o],f=pu(i,a,lo(e,s[o],
l,h),t),A=gu(e,s,n),p=[i==="open"&&A.some(I=>I.name!=="two-at-once")?"":f,...A.map(I=>I.remark)].filter(Boolean);return{
kind:i,reason:f,notes:A,remarks:p.slice(0,_h)}}function iu(e,t){let n=Na(t),s=t["about-statements"],r=La(yu(e)),o=Object.entries(n.blame).map(([C,w])=>({name:C,places:r.
flatMap(Q=>Iu(C,w,Q,n))})),i=new Set(o.flatMap(({places:C})=>C.map(({sentence:w})=>w))),a=[],l="";for(let{name:C,places:[
w]}of o){if(!w)continue;let Q=du(e,w,n.quotedTo[C]);a.length||(l=mu(C,e,w,n)),a.push({name:C,words:Q,remark:_(s.blame[C].
say,{words:Q})})}let h=a.map(C=>C.name),f=r.filter(C=>!i.has(C)),A=Object.keys(n.parts).filter(C=>(C==="seen"?f:r).some(
({line:w})=>gt(n.parts[C],w))),u=A.map(C=>s.parts[C]).join(", "),p=A.length?_(s.mirror,{parts:u}):"",I=[p,a.length?`${a[0].
remark} ${l}`:""].filter(Boolean);return{parts:A,mirror:p,blame:h,notes:a,rewording:l,remarks:I}}function Ta({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(o=>An(n,o).length)?[]:e==="question"?ou(n,s.coach).remarks:iu(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Na(e){return io.has(e)||io.set(e,au(e)),io.get(e)}function au(e){let t=bs(
e.lists),n=a=>Object.fromEntries(Object.entries(a).map(([l,h])=>[l,ut(h,t)])),{limit:s,unit:r,forms:o,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:ut(e.echoes,t),stated:ut(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:o,weights:ao.map(a=>Mn(i[a]))},passes:ut(e.passes,t),quotes:ut(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function gt(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function cu(e,t){let n=La(e),s=n.map(h=>lu(h,t)),r=h=>n.map((f,A)=>A).filter(h),o=r(h=>n[h].
mark==="?"),i=o.filter(h=>Ga(n[h])>=co),a=r(h=>!["none","echo","short"].includes(s[h].name)),[l]=[i,o,a].filter(h=>h.length).
map(h=>h.at(-1));return{sentences:n,forms:s,at:l??n.length-1}}var qs=e=>e.trim().split(" ").slice(0,-1),Ga=({line:e})=>qs(
e).length-1;function lu({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:o,stated:i}){for(let[f,A]of Object.entries(
n)){let u=gt(A,e);if(u)return{name:f,start:u[0],end:u[1]}}let a=Object.entries(s).map(([f,A])=>({name:f,place:gt(A,e)})).
filter(({place:f})=>f).map(({name:f,place:[A,u]})=>({name:f,start:A,end:u}));if(a.length){let f=a.reduce((A,u)=>u.start<
A.start?u:A);return["what","how","why","when"].includes(f.name)?(i.lastIndex=f.start,t!=="?"&&i.test(e)?{...f,name:Xs}:e.
slice(2,f.start).split(" ").filter(Boolean).some(p=>!r.has(p))?{...f,name:`${f.name}-mid`}:f):f.name!=="wonder"&&t!=="?"?
{...f,name:Xs}:f}let l=Ha(qs(e).slice(1),r).length>co?"echo":"short";return{name:t==="?"&&gt(o,e)?l:Xs,start:2,end:e.length}}
function Ha(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function fu({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:o}=e[n],i=Ha(qs(r).slice(1),s),a=qs(r.slice(t[n].start)),l=["what","how","why","tell","half-open"],h=t.filter(
({name:f},A)=>A!==n&&(e[A].mark==="?"||l.includes(f)));return[...i,...[2,3].map(f=>`> ${a.slice(0,f).join(" ")}`),...[1,
2].map(f=>`$ ${i.slice(-f).join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...h.map(({name:f})=>`beside ${f}`)]}function hu(e){let t=0;for(let n of e)t=(t*Zh+n.codePointAt(
0))%eu;return t}function uu(e,t){let{forms:n,weights:s,unit:r}=t.learned,o=n[e.forms[e.at].name]??ao.map(()=>0),i=new Set(
fu(e,t).map(l=>hu(l)%s[0].length)),a=r/Math.sqrt(i.size);return o.map((l,h)=>l+[...i].reduce((f,A)=>f+s[h][A],0)*a)}function Au(e,{
limit:t}){let[n,s]=[...e].sort((r,o)=>o-r);return n-s>=t?ao[e.indexOf(n)]:""}function pu(e,t,n,s){let r=s["about-questio\
ns"];return e==="closed"?r[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?_(r[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":_(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function gu(e,t,{data:n,notes:s}){let r=n["about-questions"].notes,o=t.filter(
l=>l.mark==="?"),i=o.length?o:t.slice(-1),a=[];return Object.entries(s).flatMap(([l,h])=>{let f=i.map(u=>({sentence:u,place:gt(
h,u.line)})).find(({place:u})=>u);if(f){let u=lo(e,f.sentence,...f.place);return a.some(p=>p.includes(u))?[]:(a.push(u),
[{name:l,words:u,remark:_(r[l],{words:u})}])}let A=i.filter(u=>Ga(u)>=co).length>1;return l==="two-at-once"&&A?[{name:l,
words:"",remark:r[l]}]:[]})}function Iu(e,t,n,{passes:s,quotes:r,unless:o}){if(gt(r,n.line))return[];let i=vs(s,n.line),
a=gt(t,i);return!a||o[e]&&gt(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}function du(e,{sentence:t,start:n,end:s},r){let o=r&&
gt(r,t.line.slice(n,s));return lo(e,t,n,o?n+o[1]:s)}function mu(e,t,n,s){let r=s.data["about-statements"].blame[e],o=wu(
e,t,n,s),i=o>0?Cu(t,n.sentence,o):"",a=e==="ultimatum"&&Tn(i).line.split(" ").some(f=>nu.includes(f)),h=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return i&&h&&!a?_(h,{rest:i}):r.otherwise}function wu(e,t,{sentence:n,
start:s,end:r},{verbs:o,acts:i}){let{line:a}=n,l=a.slice(s,r).trim().split(" "),h=l[0]==="you"||l[0]==="u",f=p=>h&&l.slice(
1,1+p.length).join()===p.join(),A=0;e==="need-you-to"&&l.at(-1)==="to"&&!l.includes("not")&&(A=r);let u=f(["never"])&&o.
has(l[2])||f(["always"])&&i.has(l[2]);if(e==="always"&&u&&(A=a.indexOf(` ${l[2]} `,s)+1),e==="makes"&&f(["make","me","fe\
el"])&&(A=a.indexOf(" feel ",s)+6),e==="feel-you"){let p=a.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
A=p<0?0:s+p+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(s))){let[[p],[,I]]=[n.places[s],n.places[r-1]];
t.slice(p,I).includes(",")&&(A=s+l.slice(0,3).join(" ").length+1)}return A<a.length-2?A:0}function Cu(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(ru,1),r=s.replace(Ma," ").replace(/^ +| +$/g,"");return[...r].length<=zh?r:""}var lo=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Ma," ").replace(su,"");function La(e){let{line:t,places:n}=Tn(e),s=[],
r=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);if(!(!i&&o<t.length)){if(o>r){let[
a]=n[r],[,l]=n[o-1],h=i?n[o]:[l,l];s.push({line:`^ ${t.slice(r,o)}. `,places:[[a,a],[a,a],...n.slice(r,o),h,h],mark:i?e.
slice(...n[o]):""})}r=o+2}}return s}function yu(e){return e.replace(Ra,"").replace(tu,"")?e.replace(Ra,t=>" ".repeat(t.length)):
e}var Eu=1200;function Va(e,{words:t,find:n}){let s=c("div",{"aria-live":"polite"}),r=c("p",{class:"ajar-hint"}),o=c("div",
{class:"ajar-remarks"},s,r),i=0,a=[],l=A=>{window.ajarNoRemarks=A,a=[],f()},h=(A,u)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>l(u)},A);function f(){let A=window.ajarNoRemarks===!0,u=A||!e.value.trim()?[]:n(e.value);u.length&&
u.join(`
`)===a.join(`
`)||(a=u,s.replaceChildren(...u.map(p=>c("p",{},p))),A?r.replaceChildren(h(t["remarks-on"],!1)):u.length?r.replaceChildren(
`${t["remarks-limits"]} `,h(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(f,Eu)}),o}function _s(e,t,n){let s=fo(e,t,n),r=!n||!!s?.kinds.length;return{danger:s,reflection:un(e,t,{plain:r})}}function fo({items:e},t,n){
let s=n&&Sa(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function ho(e,{words:t,label:n,question:s,act:r}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(f,A)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),A()}},f),l=a(t["home-no"],()=>{}),h=c("div",{class:"\
ajar-moves"},l,a(n,r));e.replaceChildren(c("p",{},s),h),l.focus()}function zs(e){let n=c("button",{type:"button",onclick:()=>ho(
s,e)},e.label),s=c("div",{class:"ajar-twice"},n);return s}function Zs(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:i.signal,capture:l!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return r}function $a(e,t){let n=a=>[...e.querySelectorAll(
a)],s=n("details[open] > summary").map(a=>a.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=s.includes(a.textContent);if(r===!1)return;let o=n("summary, button").
find(a=>a.textContent===r),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Ya({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=c("span",{}),o=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),l=c("div",{}),h=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,a,l),f={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},A=f,u=!1,p=!1,I=!1,C=!1,w=!1,Q=(G,ee,R={})=>c(
"button",{type:"button",onclick:ee,...R},G),D=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>b()}),j=Q(
e["keep-open"],()=>b(),{class:"ajar-link"}),Y=c("div",{class:"ajar-offer"}),N=!1,k=G=>{G.tabIndex=-1,G.focus()},y=()=>l.
querySelector(".ajar-change"),v=()=>f.state==="kept"&&!f.reopen;function U(G,ee=G){o.dataset.short=ee,r.textContent!==G&&
(r.textContent=G)}function O(){let G=f.problem?e["keep-unsaved"]:e["keep-saving"],[ee,R]={none:[e["notice-alone"],e["not\
ice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:f.saved?[e["keep-saved"],e["keep-saved-short"]]:
[G],lost:[e["keep-lost"]]}[w?"lost":f.state];o.classList.toggle("ajar-state-lost",w),U(ee,R),o.dataset.longest=f.state===
"kept"?e["keep-saved"]:"",i.textContent!==f.problem&&(i.textContent=f.problem),i.hidden=!f.problem,L()}function L(){let G=n&&
f.state==="none"&&!u,[ee,R]=f.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];D.setAttribute(
"aria-label",ee),D.replaceChildren(c("span",{class:"ajar-long"},ee),c("span",{class:"ajar-short"},R)),D.hidden=!G||N,j.hidden=
!G||!f.exists,Y.hidden=!G||C,h.hidden=G&&i.hidden&&!a.textContent}function K(){let G=()=>{C=!0,O(),k(o)};return Y.replaceChildren(
c("p",{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},Q(e["keep-nothing"],G),Q(e["keep-offer-yes"],b))),Y}function d(){
f={...f,saved:!1},O()}function B(){O(),A=f,v()?l.replaceChildren(p?z("change"):ye()):f.state!=="none"?l.replaceChildren(
z("unlock")):u?l.replaceChildren(z(f.exists?"open":"start")):l.replaceChildren(n?"":C?J():x())}let b=()=>{u=!0,a.textContent=
"",B(),h.scrollIntoView({block:"nearest"}),l.querySelector("input").focus()},M=()=>f.hosted?c("p",{},e["keep-hub"]):null,
$=()=>f.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function x(){return c("div",
{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[f.exists?"keep-there":"keep-why"]),M(),c("d\
iv",{class:"ajar-moves"},Q(e["keep-nothing"],()=>{C=!0,B(),k(o)}),Q(e[f.exists?"keep-open":"keep-start"],b)))}let J=()=>c(
"p",{},Q(e[f.exists?"keep-open":"keep-start"],b,{class:"ajar-link"}));function q(){let ee=["none","weak","fair","good","\
strong"].map(R=>e[`keep-strength-${R}`]).reduce((R,W)=>W.length>R.length?W:R);return c("p",{class:"ajar-strength","aria-\
live":"polite","data-longest":ee},c("span",{},e["keep-strength-none"]))}function z(G){let ee=G==="start"||G==="change",R={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[G],W=c("input",{id:`${s}-word\
s`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{ee&&t({strength:W.value})}}),se=c("inpu\
t",{id:`${s}-again`,type:"password",spellcheck:"false"}),ce=c("div",{},c("label",{for:`${s}-again`},e["keep-again"]),se),
T=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),X=c("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:f.
place,onchange:()=>t({place:X.value})}),re=q(),be=()=>{if(!W.value){W.focus();return}if(T.hidden=!0,ee&&W.type==="passwo\
rd"&&se.value!==W.value){T.textContent=e["keep-again-differs"],T.hidden=!1,se.focus();return}G==="change"?t({change:W.value},
{awaited:!0}):t({[G==="start"?"keep":"unlock"]:W.value,place:X.value},{awaited:!0}),U(e["keep-opening"]),W.value="",se.value=
"",re.firstChild.textContent=e["keep-strength-none"]},Te=()=>{u=!1,p=!1,B(),G==="change"?y().focus():k(o)},We=c("details",
{},c("summary",{},e["keep-where"]),c("label",{for:`${s}-place`},e["keep-place"]),X);return c("form",{class:"ajar-ask",onsubmit:Xe=>{
Xe.preventDefault(),be()}},c(f.state==="locked"?"h1":"p",{class:"ajar-title"},R),M(),G==="start"&&n?c("p",{},e["keep-why"]):
null,G==="start"?$():null,G==="change"?c("p",{},e["keep-change-how"]):null,ee?c("p",{},e["keep-no-way-back"]):null,G==="\
start"&&f.here==="browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${s}-words`},e[G==="change"?"keep-new":"keep\
-passphrase"]),c("p",{class:"ajar-hint",id:`${s}-how`},e[ee?"keep-how":"keep-how-open"]),W,ee?re:null,ee?ce:null,c("labe\
l",{class:"ajar-card"},c("input",{type:"checkbox",onchange:({target:Xe})=>{W.type=Xe.checked?"text":"password",ce.hidden=
Xe.checked,T.hidden=!0}}),c("span",{},e["keep-see"])),ee?T:null,G==="change"||f.here?null:We,c("div",{class:"ajar-moves"},
G==="unlock"?null:Q(e["keep-not-now"],Te),c("button",{type:"submit"},R)),ee?null:pe(),G==="start"&&f.here?ae():null)}let Z=()=>c(
"div",{},Q(e["keep-copy"],()=>t({take:"sealed"})));function ae(){let G={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},ee=c("input",{type:"file",onchange:async()=>{let se=new Uint8Array(await ee.files[0].arrayBuffer()),ce=()=>t(
{bring:se},{awaited:!0});ee.value="",f.exists?ho(W,{...G,act:ce}):ce()}}),R=c("label",{class:"ajar-words"},c("span",{},e["\
keep-bring"]),ee),W=c("div",{class:"ajar-twice"},R);return W}function pe(){let G=zs({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summary",{},e["keep-forgot"]),c("p",{},e["keep-f\
orgot-how"]),...f.here?[c("p",{},e["keep-copy-forgot"]),Z(),ae()]:[],c("p",{},e["keep-erase-how"]),G)}function ye(){let G=c(
"select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(G.value)})},...[...new Set([5,15,30,60,f.minutes])].sort((ee,R)=>ee-
R).map(ee=>c("option",{value:ee,selected:ee===f.minutes},_(e["keep-minutes"],{n:ee}))));return c("div",{class:"ajar-kept"},
Q(e["keep-lock"],()=>{U(e["keep-opening"]),t({lock:!0},{awaited:!0})}),Q(e["keep-change"],()=>{p=!0,I=!1,B(),l.querySelector(
"input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"status"},I?e["keep-changed"]:""),c("details",
{},c("summary",{},e[f.here?"keep-more":"keep-where"]),...f.here?[c("p",{},e["keep-copy-how"]),Z()]:[c("p",{},f.place)],f.
copied?c("p",{},_(e["keep-copied"],{program:f.copied})):null,c("label",{for:`${s}-minutes`},e["keep-idle"]),G))}function we(G){
if(G.strength!=null){let ee=l.querySelector(".ajar-strength > span");ee&&(ee.textContent=G.strength);return}if(G.changed){
p=!1,B(),l.querySelector(".ajar-changed").textContent=e["keep-changed"],I=!0,y().focus();return}f={...f,...G},f.state===
"kept"&&(u=!1),v()||(p=!1),O(),Qe()}let Qe=Zs(l,()=>{let G=A;if(G.state===f.state&&G.exists===f.exists&&G.minutes===f.minutes&&
G.here===f.here&&!!G.reopen==!!f.reopen&&!!G.hosted==!!f.hosted&&l.firstChild){A=f;return}let R=u&&G.place!==f.place;B(),
G.state!==f.state&&G.state!=="none"?k(o):R&&l.querySelector("input").focus()});return B(),{line:o,small:D,opener:j,more:h,
offer:K,setStart:G=>{N=G,O()},update:we,begin:d,setLost:G=>{w=G,O()},say:G=>{a.textContent=G,h.hidden=!1}}}function Ka(e,{sentence:t,wide:n,narrow:s,columns:r,rows:o},i){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(h,f)=>{let A=c("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":t});return Tt(A,
h),A.firstElementChild.setAttribute("aria-hidden","true"),A},l=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(s,"narrow"),c("details",{open:l},c("summary",{},i.table),
c("table",{},c("thead",{},c("tr",{},...r.map(h=>c("th",{scope:"col"},h)))),c("tbody",{},...o.map(([h,...f])=>c("tr",{},c(
"th",{scope:"row"},h),...f.map(A=>c("td",{},A??"–")))))))))}function Pa({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!St(s,n)))if(s.kind==="choice"){let i=(s.among?
fn(s,n):s.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),a=r.own?.trim()?r.own:"";(i.length||a)&&(n[s.id]={chosen:i,
own:a})}else if(s.kind==="sort"){let o=s.cards.filter(i=>r[i.id]).map(i=>[i.id,r[i.id]]);o.length&&(n[s.id]=Object.fromEntries(
o))}else if(s.kind==="list"){let o=r.filter(i=>i.trim());o.length&&(n[s.id]=o)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Ja=(e,t)=>_(e.ask,t);var Bu=new Set(["autorestarting","dead","restarting","terminating"]),ku=4e3;function Wa({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let o=0,i=(l,h)=>{
Bu.has(h)&&t()},a=(l,h)=>{clearTimeout(o),h==="disconnected"?t():h==="connecting"?o=setTimeout(t,ku):n()};return s.connect(
i),r.connect(a),()=>{clearTimeout(o),s.disconnect(i),r.disconnect(a)}}function Xa({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([l,h])=>{let f=Pa(l,h),A=l.items.filter(u=>u.id in f).map(u=>[Ja(u,f),...Oe(u,f[u.id])].join(`
`));return[l.title,...A].join(`

`)}).join(`


`);async function o(l){let h=r(),f=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});f.value=h,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(h)}catch{if(l.append(f),f.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function i(l={}){let h=c("div",{class:"ajar-\
lost",hidden:!s,...l},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>o(h)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(h),h}function a(l){s=l;for(let h of n)h.hidden=!l}return{line:i,set:a,isLost:()=>s,forget:l=>n.delete(
l)}}function qa(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=c("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([o,i])=>c("option",{value:o,selected:o===n},i)));return c(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function _a(e,{words:t,send:n,open:s,help:r,matters:o,ways:i}){let a=c("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),l=zn(t,y=>a.replaceChildren(y)),h=y=>{l.begin(),n(y)},f=c("div",{}),A={},u="",p=0,I=qa(t);e.replaceChildren(c(
"section",{class:"ajar-home","aria-label":t["home-title"]},f),a);let C=(y,v)=>c("button",{type:"button",onclick:v},y),w=y=>c(
"div",{class:"ajar-reflection"},...y.flatMap(v=>Zn(v,3))),Q=(y,v,U)=>zs({words:t,label:y,question:v,act:()=>h(U)}),D=()=>{
let y=c("input",{type:"file",accept:".json,application/json",onchange:async()=>{y.files[0]&&h({import:await y.files[0].text()}),
y.value=""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),y)};function j(){let y=o();return A.something?
[y.length?c("h2",{},t["home-matters"]):"",c("dl",{class:"ajar-matters"},...y.map(({heading:v,lines:U})=>c("div",{},c("dt",
{},v),...U.map(O=>c("dd",{dir:"auto"},O))))),c("div",{class:"ajar-moves"},...i())]:[]}let Y=Zs(f,()=>{let y=JSON.stringify(
[A,o()]);y!==u&&(u=y,$a(f,N))});function N(){let y=(O,L)=>C(L,()=>h({take:O})),v=p>(A.danger?.kinds.length??0)?null:A.danger,
U=()=>{p=v.kinds.length+1,N(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(v?r.notice(v,{level:2,aside:U}):
"",c("p",{class:"ajar-welcome",tabindex:"-1"},A.welcome),A.section?c("div",{class:"ajar-moves"},C(t["home-go-on"],()=>s(
A.section))):"",A.due?.length?c("ul",{},...A.due.map(O=>c("li",{},O))):"",A.plan?.length?c("h2",{},t["home-plan"]):"",A.
plan?.length?w(A.plan):"",A.plan?.length&&!v?r.line():"",...(A.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:L})=>c(
"details",{},c("summary",{},`${t["home-plan"]}, ${O}`),w(L))),...j(),c("details",{},c("summary",{},t["home-take"]),c("p",
{},t["home-not-encrypted"]),c("div",{class:"ajar-take"},...v?[]:[C(t["home-take-plan"],()=>h({take:"plan",paper:I.value(),
country:r.code()})),I.element(),y("calendar",t["home-take-calendar"]),A.danger?"":y("calendar-line",t["home-take-calenda\
r-line"])],y("check-ins",t["home-take-check-ins"]),y("everything",t["home-take-everything"])),D()),A.something?c("detail\
s",{},c("summary",{},t["home-end"]),c("p",{},t["home-anew-how"]),Q(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",
{},t["home-erase-how"]),Q(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:y=>{l.end(),A=y,Y()},settle:l.
end,say:(y,v="")=>{l.end();let U=c("div",{class:"ajar-text"});Tt(U,v),a.replaceChildren(y,U),a.scrollIntoView({block:"ne\
arest"})}}}function za({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([qt(n)],{type:t}));c("a",{href:s,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var yn=(...e)=>e.map(([t,n,s={}])=>mn("path",{class:t,d:n,...s})),es=(e,...t)=>mn("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Qu=(e,t,n,s)=>mn("circle",{class:e,cx:t,cy:n,r:s}),bu={cup:()=>es("88 74 46 56",...yn(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>es("296 12 176 168",...yn(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>es("136 24 136 140",...yn(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Qu("glow",234,94,4),...yn(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>es("312 66 80 120",...yn(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>es("190 66 72 100",mn("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),mn("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...yn(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Za=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:o,picture:i})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(s)},bu[i](),c("span",{},c("b",{},r)," ",c("span",{},o))))));function ec(e,{open:t,
opener:n}){let s=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),Za(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},s,n??null))}var tc=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),Za(e.doors,t)),
nc=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Su=4e3,vu=6e3,Du=6;function sc(e){
let t=0,n=0,s=c("p",{class:"ajar-breath"}),r=c("div",{class:"ajar-circle","aria-hidden":"true"}),o=c("button",{type:"but\
ton",onclick:()=>t?f():h()},e.begin);function i(u,p){s.textContent=u,r.dataset.breath=p}function a(){if(n===Du){f(),s.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(l,Su)}function l(){i(e.out,"out"),t=setTimeout(a,vu)}function h(){n=0,o.textContent=
e.stop,a()}function f(){clearTimeout(t),t=0,o.textContent=e.begin,i("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},r,s),o,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(u=>c("li",{},u))))),stop:f}}function rc({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!Dt(r.exercise,r.answers)?[]:s.item?xu(s,r):
Ai(r.exercise,r.answers)});return[...new Set(n)]}function xu({item:e,pile:t,say:n},{exercise:s,answers:r}){let o=s.items.
find(h=>h.id===e);if(!o||r[e]==null)return[];let i=t&&o.cards.filter(h=>r[e][h.id]===t),a=i?i.map(({text:h})=>h):Oe(o,r[e]),
l=n.startsWith("{words}");return a.map(h=>{let f=qe(h);return Wt(n,{words:l?f:ks(f,["a","an"],!1)})})}var Fu=["day","review","again","until"],ju="{wishes}";function oc({words:e,help:t,exerciseOf:n,answersOf:s,keys:r}){let o=u=>{
let[p,I]=[n(`${u}@`),s(`${u}@`)];return p&&I?{exercise:p,answers:I}:null},i=u=>rc(u,o),a=({items:u})=>u.some(({takes:p})=>p);
function l(u,p){let C=(n(u)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>p.includes(`${w}@`));return i(
{takes:C}).length>0}function h({key:u,exercise:p,html:I}){let C=s(u),w=p.items.flatMap(k=>Oe(k,C[k.id]).flatMap(y=>qe(y).
split(/\n+/)));if(!w.length)return"";let Q=c("div",{class:I?"ajar-letter-text":"ajar-letter-text ajar-clip"});I?f(Q,I,w):
Q.append(...w.map(k=>c("p",{dir:"auto"},k)));let D=c("p",{class:"ajar-status",role:"status"}),j=async()=>{let y=[...Q.querySelectorAll(
"h1, h2, p, li")].map(({textContent:U})=>U.trim()).join(`

`),v=await so(y,Q);D.replaceChildren(e[v?"help-copied":"letter-not-copied"])},Y=()=>{let k=/-(US|CA)$/i.test(navigator.language),
y=c("div",{class:"ajar-letter-text"},...Q.cloneNode(!0).childNodes);Hs([y],{title:e["letter-title"],paper:k?"us-letter":
"a4"})},N=(k,y)=>c("button",{type:"button",onclick:y},k);return c("div",{class:"ajar-letter"},Q,c("div",{class:"ajar-mov\
es"},N(e["help-copy"],j),N(e["letter-print"],Y)),D)}function f(u,p,I){Tt(u,p),[...u.querySelectorAll("p")].find(w=>w.textContent===
ju)?.replaceWith(c("ul",{},...I.map(w=>c("li",{dir:"auto"},w)))),t.addNumbers(u),u.querySelector(".ajar-off-paper")?.remove(),
u.querySelector(".ajar-help-line a")||u.append(c("p",{},e["help-elsewhere-how"]))}function A(){let u=r().filter(C=>C.endsWith(
"@")&&s(C)),p=u.map(C=>({key:C,response:s(C)})),I=Object.fromEntries(u.map(C=>[C.slice(0,-1),n(C)]));try{let{message:C,more:w,
needs:Q,support:D}=Ys(p,{exercises:I,danger:{}}),j=w.filter(({id:Y})=>!Fu.includes(Y));return[...C,...j,...[...Q,...D].flatMap(
({fields:Y})=>Y)]}catch(C){if(C instanceof he)return[];throw C}}return{sentences:i,isLetter:a,canBegin:l,letter:h,matters:A}}window.ajarShown??(window.ajarShown=new WeakMap);var ts=window.ajarShown,ic="needs@",er="note@",Uu="for-partner@",ac=({answers:e,
done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),Ou={};function Ru(){let e=document.getElementById("ajar-style")??
document.head.appendChild(c("style",{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function cc({model:e,el:t}){
Ru();let n=e.get("pages"),s=e.get("words"),r=new Map,o=new Map,i=new Map,a=[],l=m=>a.push(m),h=null,f=!1,A=!1,u=!1,p=!1,
I=new Map,C=new Map,w=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let Q=c("div",{class:"ajar-page"}),D=m=>n.
flatMap(({blocks:F})=>F).find(F=>F.kind==="exercise"&&F.key===m)?.exercise,j=Xa({words:s,answered:()=>[...o].map(([m,{answers:F}])=>[
D(m),F]).filter(([m,F])=>m&&Object.keys(F??{}).length)}),Y=0,N=m=>{if(clearTimeout(Y),Y=0,j.set(m),h?.setLost(m),m)for(let F of i.
keys())r.get(F)?.release()},k=(m,{awaited:F=!1}={})=>{try{e.send(m)}catch{N(!0);return}F&&!Y&&(Y=setTimeout(()=>N(!0),8e3))},
y=!1;function v(){y||(y=!0,window.ajarDangers?U():k({dangers:!0}))}let U=()=>{for(let m of Object.values(window.ajarDangers.
dangers))Ws(Ds(m))};function O({key:m,exercise:F},V){if(!(window.ajarDangers||j.isLost())||!Dt(F,V))return;let ne=rt(F,V),
le=_s(F,ne,window.ajarDangers);ce(m,{answers:ne,done:!0,...le}),I.set(m,ac(o.get(m))),r.get(m).update(o.get(m)),r.get("m\
ade")?.update()}let L=va({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>K(),onCountry:m=>k({country:m})}),
K=()=>{k({forget:!0}),oo()},d=oc({words:s,help:L,exerciseOf:D,answersOf:m=>o.get(m)?.answers,keys:()=>[...o.keys()].filter(
m=>D(m))}),B=(m,F,V)=>(r.set(m.key,V),o.has(m.key)&&V.update(o.get(m.key)),F),b={html:m=>M(m.html),home(m){let F=c("div",
{}),V=Ae=>{Ae.import&&r.get("chart")?.begin(),k(Ae)},te=Ae=>{let $e=n.find(bt=>bt.section===Ae&&bt.blocks.some(({key:On})=>o.
get(On)?.done===!1));we($e?.id??Ae)},{matters:ne}=d;return B(m,F,_a(F,{words:s,send:V,open:te,help:L,matters:ne,ways:W})),
k({home:m.key}),F},gate(m){let F=c("div",{class:"ajar-text ajar-gate"}),[V,te]=p?[c("p",{},s["gate-left-out"]),[L.button(),
Qe(),J()]]:[M(u?m.short:m.html),z()],ne=c(`h${m.level??2}`,{},m.title);return F.append(ne,V,c("div",{class:"ajar-moves"},
...te.filter(Boolean))),p||V.after(c("p",{class:"ajar-gate-ask"},s["gate-ask"])),l(()=>{u=!0}),F},made:m=>{let F=c("div",
{class:"ajar-made"}),V=()=>F.replaceChildren(...ae(m.section));return r.set("made",{update:V}),V(),F},exercise(m){if(m.invites&&
p)return c("div",{class:"ajar-text"},c(`h${m.level}`,{},m.exercise.title),c("p",{},s["gate-left-out"]),J());let F=c("div",
{}),V=j.line(h?{}:{role:"alert"});i.set(m.key,F);let te=(le,Ae)=>{h?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let $e=window.ajarSent;C.set(m.key,$e),k({key:m.key,...le,sent:$e},{awaited:Ae}),!(!Ae||!j.isLost())&&(N(
!0),V.scrollIntoView({block:"nearest"}))};if(r.set(m.key,Ca(F,m.exercise,{words:s,level:m.level,small:m.quick,folded:n.length>
1,brief:m.brief,sort:m.quick||n.length>1&&!Xe()?ya:ja,enough:m.quick?"at once":"later",remarks:(le,Ae)=>Va(le,{words:s,find:$e=>Ta(
Ae,$e,window.ajarDangers)}),sentences:d.sentences,...o.get(m.key),help:L,needs:()=>Qe(m.needs),below:()=>ye(m),onAside:le=>{
ce(m.key,{aside:le}),F.querySelector(".ajar-letter")?.toggleAttribute("hidden",!le)},onChange:le=>{v(),ce(m.key,{answers:le,
done:!1}),te({answers:le,done:!1},A)},onMove:le=>ce(m.key,{at:le}),onDone:le=>{O(m,le),te({answers:le,done:!0},!0),m.key.
startsWith("check-in@")&&r.get("chart")?.begin()},onStartOver:()=>{ce(m.key,{answers:{},done:!1}),te({remove:!0})}})),F.
firstElementChild.append(V),l(()=>j.forget(V)),!m.folded)return F;let ne=Object.keys(o.get(m.key)?.answers??{}).length>0;
return c("details",{open:ne},c("summary",{},s["check-in-now"]),F)},chart(m){let F=c("div",{class:"ajar-chart-block"}),V=c(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:te,end:ne}=zn(s,Ae=>V.replaceChildren(Ae)),le=Ae=>{
ne(),Ka(F,Ae,s)};return r.set(m.key,{update:le,begin:te,end:ne}),o.has(m.key)&&le(o.get(m.key)),te(),k({chart:m.key}),c(
"div",{},F,V)},start:m=>ec(m,{open:we,opener:h?.opener}),doors:m=>tc(m,{open:we}),onward:m=>nc(m,{open:we}),breathing(m){
let{element:F,stop:V}=sc(m);return l(V),F},notice(m){if(Fa(()=>k({forget:!0})),!m.leave)return c("div",{class:"ajar-noti\
ce"},c("p",{},m.text));let F=c("div",{class:"ajar-leave"},L.button(),no({words:s,leave:K}));Da(L.open),h=Ya({words:s,send:k,
isQuiet:n.length>1});let V=document.createDocumentFragment();return V.append(c("div",{class:"ajar-notice"},c("div",{},h.
line,h.small),F),c("div",{class:"ajar-on-paper"},L.text()),h.more),V}};function M(m){let F=c("div",{class:"ajar-text"});
return Tt(F,m),L.addNumbers(F),F.addEventListener("click",V=>{let te=V.target.closest("a"),ne=n.findIndex(({id:le})=>le&&
te?.getAttribute("href")===`${le}.ipynb`);ne<0||(V.preventDefault(),be(ne))}),F}function $(m){p=m,u=!0,X({focus:!0})}let x=(m,F)=>c(
"button",{type:"button",onclick:F},m),J=()=>x(s["gate-again"],()=>$(!1));function q(){$(!1),n[w].blocks.some(({invites:F})=>F)||
be(w+1)}let z=()=>[x(s["gate-no"],()=>$(!0)),x(s["gate-unsure"],()=>$(!0)),x(s["gate-yes"],q)],Z=m=>n.filter(F=>F.section===
m).flatMap(F=>F.blocks.filter(({kind:V})=>V==="exercise")),ae=m=>{let F=Z(m).filter(({key:Ae})=>o.get(Ae)?.done).flatMap(
({key:Ae,exercise:$e})=>[c("h2",{},$e.title),...o.get(Ae).reflection.flatMap(bt=>Zn(bt,3))]),V=c("p",{},s["made-nothing"]),
te=Z(m).map(({key:Ae})=>Ae),ne=d.canBegin(er,te)?R():null,le=ne?[c("div",{class:"ajar-moves"},ne)]:[];return[c("h1",{},s["\
made-title"]),...F.length?F:[V],...le]},pe=m=>{let F=Z(m);return F.length>0&&F.every(({key:V})=>o.get(V)?.done)};function ye(m){
let F=m.key.startsWith("plan@")&&L.isKnown()?L.line():"",V=d.isLetter(m.exercise)?d.letter(m):"",{danger:te,aside:ne=0}=o.
get(m.key);return V&&(V.hidden=ne<=(te?.kinds.length??-1)),c("div",{class:"ajar-below"},F,V,h?.offer()??"")}let we=m=>be(
n.findIndex(F=>F.id===m));function Qe(m){let F=n.findIndex(({aside:V,blocks:te})=>!V&&te.some(({key:ne})=>ne===ic));return F<
0?m?c("p",{},c("a",{href:m},s["help-needs"])):null:G(ic,F,s["help-needs"])}function G(m,F,V){return c("button",{type:"bu\
tton",onclick:()=>{be(F);let ne=i.get(m)?.querySelector("h1, h2");ne&&(i.get(m).querySelector(".ajar-sentences")?.setAttribute(
"open",""),ne.tabIndex=-1,ne.focus())}},V)}function ee(m,F){let V=n.findIndex(({blocks:te})=>te.some(ne=>ne.key===m));return V<
0||p?null:G(m,V,F)}let R=()=>ee(er,s["make-message"]),W=()=>{let m=[...o.keys()];return[d.canBegin(er,m)||o.has(er)?R():
null,ee(Uu,s["for-partner"])].filter(Boolean)};for(let[m,F]of Object.entries(Ou))b[m]=V=>{let te=c("div",{}),le=F(te,V,{
words:s,send:k,onDispose:l,model:e,exerciseOf:D,formOf:Ae=>i.get(Ae)});return B(V,le.element??te,le)};let se=m=>n[w].blocks.
find(F=>F.kind===m),ce=(m,F)=>o.set(m,{...o.get(m),...F}),T=()=>{for(let m of a.splice(0))m()};function X({focus:m=!1}={}){
if(T(),r.clear(),f){Q.replaceChildren(h?"":c("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(Q.replaceChildren(
...n[w].blocks.map(V=>b[V.kind](V))),n.length>1&&re(),!m)return;let F=Q.querySelector("h1, h2, h3")??Q;F.tabIndex=-1,F.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function re(){let{aside:m,title:F}=n[w];if(Pt.hidden=!!m,Q.classList.
toggle("ajar-aside",!!m),h?.setStart(n[w].id==="start"),m)return;let{section:V,step:te,steps:ne,minutes:le}=n[w],Ae=n.filter(
de=>!de.aside),$e=Ae.indexOf(n[w]),bt=(de,kr,Ll={})=>c("button",{type:"button",onclick:()=>be(n.indexOf(de)),...Ll},kr),
On=n.find(({id:de})=>de==="start"),Zo=Ae[$e-1]??On;Q.append(c("div",{class:"ajar-moves ajar-turn"},Zo?bt(Zo,s["previous-\
page"]):null,$e<Ae.length-1?bt(Ae[$e+1],s["next-page"]):null));let Br=Ae.filter(de=>!de.section||de.step===1),ei=de=>V?de.
section===V:de===n[w],Gl=de=>({"aria-current":ei(de)?"page":null}),Hl=de=>pe(de.section)?c("span",{class:"ajar-done"},` ${s["\
section-done"]}`):"",ti=(de,kr)=>c("li",{},bt(de,kr,Gl(de)),Hl(de));Te.replaceChildren(...Br.map(de=>ti(de,de.title)),On?
ti(On,s["start-page"]):""),We.textContent=V?_(s["step-of"],{title:F,n:te,all:ne,minutes:le}):_(s["page-of"],{n:Br.findIndex(
ei)+1,all:Br.length,title:F})}function be(m){n[m]&&(w=m,Te.parentElement.open=Xe(),e.set("page",m),e.save_changes(),X({focus:!0}))}
let Te=c("ol",{}),We=c("summary",{}),Xe=()=>window.innerWidth>640;e.get("notice")&&t.append(b.notice(e.get("notice")));let Pt=c(
"nav",{class:"ajar-nav","aria-label":s.pages},c("details",{open:Xe()},We,Te));n.length>1&&t.append(Pt),t.append(j.line({
role:"alert"}),Q);let Er=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-Er<3e4||(Er=
Date.now(),k({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(N(!1),m.keeping){let F=[...C.values()].some(
ne=>m.acknowledged<ne);h?.update(F?{...m.keeping,saved:!1}:m.keeping);let{state:V}=m.keeping,te=V==="locked";V&&(A=V==="\
kept"),V&&te!==f&&(f=te,o.clear(),Pt.hidden=f,X())}m.states&&queueMicrotask(()=>r.get("made")?.update());for(let[F,V]of Object.
entries(m.states??{})){if(m.acknowledged<C.get(F))continue;let te=V.answers&&!Object.keys(V.answers).length,ne=I.get(F)===
ac(V);I.delete(F),ce(F,te?{...V,at:0}:V),ne||r.get(F)?.update(o.get(F))}m.dangers&&(window.ajarDangers=m.dangers,U()),m.
country!=null&&L.choose(m.country),m.file&&(r.get("home")?.settle(),za(m.file)),m.erased&&r.get("home")?.say(m.erased,se(
"home")?.erased),m.said&&r.get("chart")?.end(),m.said&&(r.get("home")??h)?.say(m.said),m.open&&we(m.open),m.problem&&r.get(
m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),X()});let ys=Wa(e,{gone:()=>N(!0),back:()=>{
j.isLost()&&k({ready:!0})}});return X(),ts.set(s,(ts.get(s)??0)+1),k({ready:!0}),()=>{T(),ys(),clearTimeout(Y),ts.set(s,
ts.get(s)-1),ts.get(s)||k({gone:!0})}}var Mu="sw.js",fc=()=>new URL("./",location.href).href,lc=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${fc()}\
 `)),ns=()=>"serviceWorker"in navigator&&"caches"in window;async function hc(e){try{await navigator.serviceWorker.register(
e(Mu),{updateViaCache:"all"})}catch{}}async function tr(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===fc());for(let t of await e())await t.unregister();for(let t of await lc())await caches.delete(t);
return(await lc()).length===0&&(await e()).length===0}var[nr,uo]=["leave-to","left"];function En(e){try{return e(window.sessionStorage)}catch{return null}}function Tu(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var Ao=()=>En(e=>e.setItem(uo,"1"));function uc(e){let t=En(r=>r.getItem(nr))||e;t&&ro(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",s=En(r=>r.getItem(uo));s&&n&&location.replace(
t||"about:blank"),En(r=>r.removeItem(uo)),s&&n&&Ao()}function Ac(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:En(s=>s.
getItem(nr))??"",onchange(){let s=Tu(n.value);if(n.value.trim()&&!s){t.textContent=e["site-leave-odd"];return}En(r=>s?r.
setItem(nr,s):r.removeItem(nr)),ro(s||"about:blank"),t.textContent=e[s?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function pc(e,t,{store:n,logOut:s}){let r=c("p",{class:"ajar-status",role:"status"}),o=c("button",{type:"button",onclick:async()=>{
r.textContent=t[await tr()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Ac(t));let i=e.closest(".site\
-about");s&&i.append(c("p",{},c("a",{href:s},t["hub-log-out"]))),!n&&ns()&&e.append(c("div",{},o,r))}var gc=1,Bn=4096,tn=2*Bn,Re=12,nn=32,It=1024,dc=16,_e={mark:0,part:16,length:20,piece:24},mc=It-Re-dc,go=mc-_e.piece,Io=new TextEncoder().
encode("ajar-jnl"),He={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Nu=He.wrapped+Re+nn+dc,sr=Bn-
32,po={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Ic=512,Zt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),rr=(e,t)=>e.
length===t.length&&e.every((n,s)=>n===t[s]),or=(e,t)=>rr(e.subarray(0,t.length),t),wc=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Me=e=>crypto.getRandomValues(new Uint8Array(e));function xe(...e){let t=new Uint8Array(e.reduce(
(s,{length:r})=>s+r,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var ze=class e{constructor(t,n,s,r=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:s,wrapped:r})}get bound(){let t=new Uint8Array(He.wrapped),n=Zt(t);t.set(Io),n.
setUint32(He.version,gc);for(let s of Object.keys(po))n.setUint32(He[s],this.cost[s]);return t.set(this.salt,He.salt),t.
set(this.fileId,He.fileId),t}async toBytes(){let t=new Uint8Array(Bn);return t.set(xe(this.bound,this.wrapped)),t.set(await wc(
t.subarray(0,sr)),sr),xe(t,t)}isOf(t){return rr(this.fileId,t)}hasSalt(t){return rr(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new he("journal-empty-file");let n=[t.slice(0,Bn),t.slice(Bn,tn)],s=await Promise.all(n.map(Gu)),r=n.
find((h,f)=>s[f]);if(!r){let h=n.some(f=>or(f,Io));throw new he(h?"journal-broken":"journal-other-file")}let o=Zt(r);if(o.
getUint32(He.version)>gc)throw new he("journal-newer");let i={};for(let h of Object.keys(po))i[h]=o.getUint32(He[h]);let a=([
h,[f,A]])=>f<=i[h]&&i[h]<=A;if(!Object.entries(po).every(a)||i.memory<8*i.lanes)throw new he("journal-forged");let l=(h,f)=>r.
slice(h,f);return new e(i,l(He.salt,He.fileId),l(He.fileId,He.wrapped),l(He.wrapped,Nu))}async isWholeIn(t){return or(t,
await this.toBytes())}};async function Gu(e){return e.length!==Bn||!or(e,Io)?!1:rr(await wc(e.subarray(0,sr)),e.subarray(
sr))}var en=e=>Math.max(1,Math.ceil(e/go));function mo(e,t,n){let s=Me(16),r=Array.from({length:en(e.length)},(o,i)=>{let a=new Uint8Array(
mc);return a.set(s,_e.mark),Zt(a).setUint32(_e.part,i),Zt(a).setUint32(_e.length,e.length),a.set(e.subarray(i*go,(i+1)*go),
_e.piece),t(n+i,a)});return xe(...r)}function Cc(e,t,n){let s=Math.floor(e.length/It),r=Array.from({length:s},(h,f)=>e.subarray(
f*It,(f+1)*It)),o=r.map((h,f)=>t(n+f,h)),i=[],a=0,l=!1;for(let h=0;h<s;){let f=Hu(h,o),A=f?en(f.length):1;f&&(l||(l=h>a),
i.push({content:f,size:A}),a=h+A),h+=A}return l||(l=r.some((h,f)=>f>=a&&!o[f]&&!Lu(h))),{entries:i,end:a,broken:l}}function Hu(e,t){
if(!t[e])return null;let n=t[e].subarray(_e.mark,_e.part),s=Zt(t[e]).getUint32(_e.length),r=t.slice(e,e+en(s)),o=(i,a)=>i&&
or(i,n)&&Zt(i).getUint32(_e.part)===a&&Zt(i).getUint32(_e.length)===s;return r.length<en(s)||!r.every(o)?null:xe(...r.map(
i=>i.subarray(_e.piece))).subarray(0,s)}var Lu=e=>[0,Ic].some(t=>e.subarray(t,t+Ic).every(n=>!n));var Vu=Object.defineProperty,$u=(e,t,n)=>t in e?Vu(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,dt=(e,t,n)=>$u(
e,typeof t!="symbol"?t+"":t,n);function Bo(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ar=e=>e?`"${e}" `:"";function ko(e,t=""){if(typeof e!=
"boolean")throw new TypeError(ar(t)+"expected boolean, got type="+typeof e);return e}function kn(e,t=""){if(typeof e!="n\
umber")throw new TypeError(ar(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
ar(t)+"expected integer >= 0, got "+e);return e}function Be(e,t,n=""){if(Bo(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&kn(t,"length");let s=Bo(e),r=t!==void 0?` of length ${t}`:"",o=s?`length=${e.length}`:`type=${typeof e}`,i=ar(n)+
"expected Uint8Array"+r+", got "+o;throw s?new RangeError(i):new TypeError(i)}var yc=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function Ec(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function Yu(e,t){Be(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function wt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function Nt(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Ku(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Qn=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Pu(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Ju(e){for(let t=0;t<e.length;t++)e[t]=Pu(e[t]);return e}var sn=Qn?e=>e:Ju;function Wu(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function Xu(e,t){if(Wu(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function qu(e,t){return yc(e,"defaults"),yc(t,"opts"),Object.assign(e,t)}function _u(e,t){if(e=Be(e),
t=Be(t),e.length!==t.length)return!1;let n=0;for(let s=0;s<e.length;s++)n|=e[s]^t[s];return n===0}function zu(e,t,n){let s=t,
r=n||(()=>[]),o=(a,l)=>s(l,...r(a)).update(a).digest(),i=s(new Uint8Array(e),...r(new Uint8Array(0)));return o.outputLen=
i.outputLen,o.blockLen=i.blockLen,o.create=(a,...l)=>s(a,...l),o}var Zu=(e,t)=>{function n(s,...r){if(Be(s,void 0,"key"),
e.nonceLength!==void 0){let f=r[0];Be(f,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let f=i;f<r.length;f++)if(Bo(r[f]))throw new Error("AAD not supported")}e.withAAD&&r[i]!==
void 0&&Be(r[i],void 0,"AAD");let a=t(s,...r),l=(f,A)=>{if(A!==void 0){if(f!==2)throw new Error("cipher output not suppo\
rted");Be(A,void 0,"output")}},h=!1;return{encrypt(f,A){if(h)throw new Error("cannot encrypt() twice with same key + non\
ce");return h=!0,Be(f,void 0,"data"),l(a.encrypt.length,A),a.encrypt(f,A)},decrypt(f,A){if(Be(f,void 0,"data"),o&&f.length<
o)throw new Error('"ciphertext" expected length >= tagLength='+o);return l(a.decrypt.length,A),a.decrypt(f,A)}}}return Object.
assign(n,e),n};function Qo(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Be(t,e,"output"),n&&!cr(t))throw new Error(
"invalid output, must be aligned");return t}function eA(e,t,n){kn(e),kn(t),ko(n);let s=new Uint8Array(16),r=Ku(s);return r.
setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),s}function cr(e){return e.byteOffset%4===0}function lr(e){return Uint8Array.
from(Be(e))}var Fc=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),tA=sn(wt(Fc("expand 16-byte k"))),nA=sn(wt(Fc("exp\
and 32-byte k")));function fe(e,t){return e<<t|e>>>32-t}var ss=64,sA=16,bo=2**32-1,Bc=Uint32Array.of();function rA(e,t,n,s,r,o,i,a){
let l=r.length,h=new Uint8Array(ss),f=wt(h),A=Qn&&cr(r)&&cr(o),u=A?wt(r):Bc,p=A?wt(o):Bc;if(!Qn){for(let I=0;I<l;i++){if(e(
t,n,s,f,i,a),sn(f),i>=bo)throw new Error("arx: counter overflow");let C=Math.min(ss,l-I);for(let w=0,Q;w<C;w++)Q=I+w,o[Q]=
r[Q]^h[w];I+=C}return}for(let I=0;I<l;i++){if(e(t,n,s,f,i,a),i>=bo)throw new Error("arx: counter overflow");let C=Math.min(
ss,l-I);if(A&&C===ss){let w=I/4;if(I%4!==0)throw new Error("arx: invalid block position");for(let Q=0,D;Q<sA;Q++)D=w+Q,p[D]=
u[D]^f[Q];I+=ss;continue}for(let w=0,Q;w<C;w++)Q=I+w,o[Q]=r[Q]^h[w];I+=C}}function oA(e,t){let{allowShortKeys:n,extendNonceFn:s,
counterLength:r,counterRight:o,rounds:i}=qu({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return kn(r),kn(i),ko(o),ko(n),(a,l,h,f,A=0)=>{Be(a,void 0,"key"),
Be(l,void 0,"nonce"),Be(h,void 0,"data");let u=h.length,p=f!==void 0;if(f=Qo(u,f,!1),p&&Xu(h,f),kn(A),A<0||A>=bo)throw new Error(
"arx: counter overflow");let I=[],C=a.length,w,Q;if(C===32)I.push(w=lr(a)),Q=nA;else if(C===16&&n)w=new Uint8Array(32),w.
set(a),w.set(a,16),Q=tA,I.push(w);else throw Be(a,32,"arx key"),new Error("invalid key size");(!Qn||!cr(l))&&I.push(l=lr(
l));let D=wt(w);if(s){if(l.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let N=l.subarray(0,16);if(Qn)
s(Q,D,wt(N),D);else{let k=sn(Uint32Array.from(Q));s(k,D,wt(N),D),Nt(k),sn(D)}l=l.subarray(16)}else Qn||sn(D);let j=16-r;
if(j!==l.length)throw new Error(`arx: nonce must be ${j} or 16 bytes`);if(j!==12){let N=new Uint8Array(12);N.set(l,o?0:12-
l.length),l=N,I.push(l)}let Y=sn(wt(l));try{return rA(e,Q,D,Y,h,f,A,i),f}finally{Nt(...I)}}}function De(e,t){return e[t++]&
255|(e[t++]&255)<<8}var iA=class{constructor(e){dt(this,"blockLen",16),dt(this,"outputLen",16),dt(this,"buffer",new Uint8Array(
16)),dt(this,"r",new Uint16Array(10)),dt(this,"h",new Uint16Array(10)),dt(this,"pad",new Uint16Array(8)),dt(this,"pos",0),
dt(this,"finished",!1),dt(this,"destroyed",!1),e=lr(Be(e,32,"key"));let t=De(e,0),n=De(e,2),s=De(e,4),r=De(e,6),o=De(e,8),
i=De(e,10),a=De(e,12),l=De(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|s<<6)&7939,this.r[3]=(s>>>
7|r<<9)&8191,this.r[4]=(r>>>4|o<<12)&255,this.r[5]=o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,
this.r[8]=(a>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let h=0;h<8;h++)this.pad[h]=De(e,16+2*h)}process(e,t,n=!1){let s=n?0:
2048,{h:r,r:o}=this,i=o[0],a=o[1],l=o[2],h=o[3],f=o[4],A=o[5],u=o[6],p=o[7],I=o[8],C=o[9],w=De(e,t+0),Q=De(e,t+2),D=De(e,
t+4),j=De(e,t+6),Y=De(e,t+8),N=De(e,t+10),k=De(e,t+12),y=De(e,t+14),v=r[0]+(w&8191),U=r[1]+((w>>>13|Q<<3)&8191),O=r[2]+((Q>>>
10|D<<6)&8191),L=r[3]+((D>>>7|j<<9)&8191),K=r[4]+((j>>>4|Y<<12)&8191),d=r[5]+(Y>>>1&8191),B=r[6]+((Y>>>14|N<<2)&8191),b=r[7]+
((N>>>11|k<<5)&8191),M=r[8]+((k>>>8|y<<8)&8191),$=r[9]+(y>>>5|s),x=0,J=x+v*i+U*(5*C)+O*(5*I)+L*(5*p)+K*(5*u);x=J>>>13,J&=
8191,J+=d*(5*A)+B*(5*f)+b*(5*h)+M*(5*l)+$*(5*a),x+=J>>>13,J&=8191;let q=x+v*a+U*i+O*(5*C)+L*(5*I)+K*(5*p);x=q>>>13,q&=8191,
q+=d*(5*u)+B*(5*A)+b*(5*f)+M*(5*h)+$*(5*l),x+=q>>>13,q&=8191;let z=x+v*l+U*a+O*i+L*(5*C)+K*(5*I);x=z>>>13,z&=8191,z+=d*(5*
p)+B*(5*u)+b*(5*A)+M*(5*f)+$*(5*h),x+=z>>>13,z&=8191;let Z=x+v*h+U*l+O*a+L*i+K*(5*C);x=Z>>>13,Z&=8191,Z+=d*(5*I)+B*(5*p)+
b*(5*u)+M*(5*A)+$*(5*f),x+=Z>>>13,Z&=8191;let ae=x+v*f+U*h+O*l+L*a+K*i;x=ae>>>13,ae&=8191,ae+=d*(5*C)+B*(5*I)+b*(5*p)+M*
(5*u)+$*(5*A),x+=ae>>>13,ae&=8191;let pe=x+v*A+U*f+O*h+L*l+K*a;x=pe>>>13,pe&=8191,pe+=d*i+B*(5*C)+b*(5*I)+M*(5*p)+$*(5*u),
x+=pe>>>13,pe&=8191;let ye=x+v*u+U*A+O*f+L*h+K*l;x=ye>>>13,ye&=8191,ye+=d*a+B*i+b*(5*C)+M*(5*I)+$*(5*p),x+=ye>>>13,ye&=8191;
let we=x+v*p+U*u+O*A+L*f+K*h;x=we>>>13,we&=8191,we+=d*l+B*a+b*i+M*(5*C)+$*(5*I),x+=we>>>13,we&=8191;let Qe=x+v*I+U*p+O*u+
L*A+K*f;x=Qe>>>13,Qe&=8191,Qe+=d*h+B*l+b*a+M*i+$*(5*C),x+=Qe>>>13,Qe&=8191;let G=x+v*C+U*I+O*p+L*u+K*A;x=G>>>13,G&=8191,
G+=d*f+B*h+b*l+M*a+$*i,x+=G>>>13,G&=8191,x=(x<<2)+x|0,x=x+J|0,J=x&8191,x=x>>>13,q+=x,r[0]=J,r[1]=q,r[2]=z,r[3]=Z,r[4]=ae,
r[5]=pe,r[6]=ye,r[7]=we,r[8]=Qe,r[9]=G}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),s=e[1]>>>13;e[1]&=8191;for(let i=2;i<
10;i++)e[i]+=s,s=e[i]>>>13,e[i]&=8191;e[0]+=s*5,s=e[0]>>>13,e[0]&=8191,e[1]+=s,s=e[1]>>>13,e[1]&=8191,e[2]+=s,n[0]=e[0]+
5,s=n[0]>>>13,n[0]&=8191;for(let i=1;i<10;i++)n[i]=e[i]+s,s=n[i]>>>13,n[i]&=8191;n[9]-=8192;let r=(s^1)-1;for(let i=0;i<
10;i++)n[i]&=r;r=~r;for(let i=0;i<10;i++)e[i]=e[i]&r|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=
(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&
65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<8;i++)o=(e[i]+
t[i]|0)+(o>>>16)|0,e[i]=o&65535;Nt(n)}update(e){Ec(this),Be(e),e=lr(e);let{buffer:t,blockLen:n}=this,s=e.length;for(let r=0;r<
s;){let o=Math.min(n-this.pos,s-r);if(o===n){for(;n<=s-r;r+=n)this.process(e,r);continue}t.set(e.subarray(r,r+o),this.pos),
this.pos+=o,r+=o,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Nt(this.h,this.
r,this.buffer,this.pad)}digestInto(e){Ec(this),Yu(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:s}=this;if(s){for(t[s++]=
1;s<16;s++)t[s]=0;this.process(t,0,!0)}this.finalize();let r=0;for(let o=0;o<8;o++)e[r++]=n[o]>>>0,e[r++]=n[o]>>>8}digest(){
let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},aA=zu(32,e=>new iA(e));function cA(e,t,n,s,r,o=20){
let i=e[0],a=e[1],l=e[2],h=e[3],f=t[0],A=t[1],u=t[2],p=t[3],I=t[4],C=t[5],w=t[6],Q=t[7],D=r,j=n[0],Y=n[1],N=n[2],k=i,y=a,
v=l,U=h,O=f,L=A,K=u,d=p,B=I,b=C,M=w,$=Q,x=D,J=j,q=Y,z=N;for(let ae=0;ae<o;ae+=2)k=k+O|0,x=fe(x^k,16),B=B+x|0,O=fe(O^B,12),
k=k+O|0,x=fe(x^k,8),B=B+x|0,O=fe(O^B,7),y=y+L|0,J=fe(J^y,16),b=b+J|0,L=fe(L^b,12),y=y+L|0,J=fe(J^y,8),b=b+J|0,L=fe(L^b,7),
v=v+K|0,q=fe(q^v,16),M=M+q|0,K=fe(K^M,12),v=v+K|0,q=fe(q^v,8),M=M+q|0,K=fe(K^M,7),U=U+d|0,z=fe(z^U,16),$=$+z|0,d=fe(d^$,
12),U=U+d|0,z=fe(z^U,8),$=$+z|0,d=fe(d^$,7),k=k+L|0,z=fe(z^k,16),M=M+z|0,L=fe(L^M,12),k=k+L|0,z=fe(z^k,8),M=M+z|0,L=fe(L^
M,7),y=y+K|0,x=fe(x^y,16),$=$+x|0,K=fe(K^$,12),y=y+K|0,x=fe(x^y,8),$=$+x|0,K=fe(K^$,7),v=v+d|0,J=fe(J^v,16),B=B+J|0,d=fe(
d^B,12),v=v+d|0,J=fe(J^v,8),B=B+J|0,d=fe(d^B,7),U=U+O|0,q=fe(q^U,16),b=b+q|0,O=fe(O^b,12),U=U+O|0,q=fe(q^U,8),b=b+q|0,O=
fe(O^b,7);let Z=0;s[Z++]=i+k|0,s[Z++]=a+y|0,s[Z++]=l+v|0,s[Z++]=h+U|0,s[Z++]=f+O|0,s[Z++]=A+L|0,s[Z++]=u+K|0,s[Z++]=p+d|
0,s[Z++]=I+B|0,s[Z++]=C+b|0,s[Z++]=w+M|0,s[Z++]=Q+$|0,s[Z++]=D+x|0,s[Z++]=j+J|0,s[Z++]=Y+q|0,s[Z++]=N+z|0}var lA=oA(cA,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),fA=new Uint8Array(16),kc=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(fA.subarray(n))},hA=new Uint8Array(32);function Qc(e,t,n,s,r){r!==void 0&&Be(r,void 0,"AAD");let o=e(t,n,hA),i=eA(
s.length,r?r.length:0,!0),a=aA.create(o);r&&kc(a,r),kc(a,s),a.update(i);let l=a.digest();return Nt(o,i),l}var uA=e=>(t,n,s)=>({
encrypt(r,o){let i=r.length;o=Qo(i+16,o,!1),o.set(r);let a=o.subarray(0,-16);e(t,n,a,a,1);let l=Qc(e,t,n,a,s);return o.set(
l,i),Nt(l),o},decrypt(r,o){o=Qo(r.length-16,o,!1);let i=r.subarray(0,-16),a=r.subarray(-16),l=Qc(e,t,n,i,s);if(!_u(a,l))
throw Nt(l),new Error("invalid tag");return o.set(r.subarray(0,-16)),e(t,n,o,o,1),Nt(l),o}}),on=Zu({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},uA(lA));function rn(e,t,n,s){function r(o){return o instanceof n?o:new n(function(i){i(o)})}return new(n||
(n=Promise))(function(o,i){function a(f){try{h(s.next(f))}catch(A){i(A)}}function l(f){try{h(s.throw(f))}catch(A){i(A)}}
function h(f){f.done?o(f.value):r(f.value).then(a,l)}h((s=s.apply(e,t||[])).next())})}var Ie=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return rn(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
wo;function AA(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var So=AA(),
Co=(wo=So.Buffer)!==null&&wo!==void 0?wo:null,pA=So.TextEncoder?new So.TextEncoder:null;function jc(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function Uc(e,t){let n=t.length>>1;for(let s=0;s<n;s++){let r=s<<1;e[s]=jc(t.charCodeAt(
r),t.charCodeAt(r+1))}}function gA(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let s=n<<1;if(t[n]!==
jc(e.charCodeAt(s),e.charCodeAt(s+1)))return!1}return!0}var bc=87,Sc=48;function vo(e,t,n){let s=0;for(let r=0;r<n;r++){
let o=t[r]>>>4;e[s++]=o>9?o+bc:o+Sc,o=t[r]&15,e[s++]=o>9?o+bc:o+Sc}return String.fromCharCode.apply(null,e)}var Ct=Co!==
null?e=>{if(typeof e=="string"){let t=Co.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(Co.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return pA.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Ze="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",os=new Uint8Array(256);for(let e=0;e<Ze.length;e++)os[Ze.charCodeAt(e)]=
e;function vc(e,t=!0){let n=e.length,s=n%3,r=[],o=n-s;for(let i=0;i<o;i+=3){let a=(e[i]<<16&16711680)+(e[i+1]<<8&65280)+
(e[i+2]&255),l=Ze.charAt(a>>18&63)+Ze.charAt(a>>12&63)+Ze.charAt(a>>6&63)+Ze.charAt(a&63);r.push(l)}if(s===1){let i=e[n-
1],a=Ze.charAt(i>>2),l=Ze.charAt(i<<4&63);r.push(`${a}${l}`),t&&r.push("==")}else if(s===2){let i=(e[n-2]<<8)+e[n-1],a=Ze.
charAt(i>>10),l=Ze.charAt(i>>4&63),h=Ze.charAt(i<<2&63);r.push(`${a}${l}${h}`),t&&r.push("=")}return r.join("")}function IA(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function dA(e){let t=IA(e),
n=e.length,s=new Uint8Array(t),r=0;for(let o=0;o<n;o+=4){let i=os[e.charCodeAt(o)],a=os[e.charCodeAt(o+1)],l=os[e.charCodeAt(
o+2)],h=os[e.charCodeAt(o+3)];s[r]=i<<2|a>>4,r+=1,s[r]=(a&15)<<4|l>>2,r+=1,s[r]=(l&3)<<6|h&63,r+=1}return s}var ir=16*1024,
rs=4,mA=new Ie,yo=new Map;function Oc(e,t){return rn(this,void 0,void 0,function*(){let n=null,s=null,r=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let o=(k,y=0)=>{s.set(k,y)},i=()=>s,a=()=>n.exports,
l=k=>{n.exports.Hash_SetMemorySize(k);let y=n.exports.Hash_GetBuffer(),v=n.exports.memory.buffer;s=new Uint8Array(v,y,k)},
h=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),f=mA.dispatch(()=>rn(this,void 0,void 0,function*(){
if(!yo.has(e.name)){let y=dA(e.data),v=WebAssembly.compile(y.buffer);yo.set(e.name,v)}let k=yield yo.get(e.name);n=yield WebAssembly.
instantiate(k,{})})),A=()=>rn(this,void 0,void 0,function*(){n||(yield f);let k=n.exports.Hash_GetBuffer(),y=n.exports.memory.
buffer;s=new Uint8Array(y,k,ir)}),u=(k=null)=>{r=!0,n.exports.Hash_Init(k)},p=k=>{let y=0;for(;y<k.length;){let v=k.subarray(
y,y+ir);y+=v.length,s.set(v),n.exports.Hash_Update(v.length)}},I=k=>{if(!r)throw new Error("update() called before init(\
)");let y=Ct(k);p(y)},C=new Uint8Array(t*2),w=(k,y=null)=>{if(!r)throw new Error("digest() called before init()");return r=
!1,n.exports.Hash_Final(y),k==="binary"?s.slice(0,t):vo(C,s,t)},Q=()=>{if(!r)throw new Error("save() can only be called \
after init() and before digest()");let k=n.exports.Hash_GetState(),y=h(),v=n.exports.memory.buffer,U=new Uint8Array(v,k,
y),O=new Uint8Array(rs+y);return Uc(O,e.hash),O.set(U,rs),O},D=k=>{if(!(k instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let y=n.exports.Hash_GetState(),v=h(),U=rs+v,O=n.exports.memory.buffer;if(k.
length!==U)throw new Error(`Bad state length (expected ${U} bytes, got ${k.length})`);if(!gA(e.hash,k.subarray(0,rs)))throw new Error(
"This state was written by an incompatible hash implementation");let L=k.subarray(rs);new Uint8Array(O,y,v).set(L),r=!0},
j=k=>typeof k=="string"?k.length<ir/4:k.byteLength<ir,Y=j;switch(e.name){case"argon2":case"scrypt":Y=()=>!0;break;case"b\
lake2b":case"blake2s":Y=(k,y)=>y<=512&&j(k);break;case"blake3":Y=(k,y)=>y===0&&j(k);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":Y=()=>!1;break}let N=(k,y=null,v=null)=>{if(!Y(k,y))return u(y),I(k),w("hex",v);let U=Ct(k);return s.
set(U),n.exports.Hash_Calculate(U.length,y,v),vo(C,s,t)};return yield A(),{getMemory:i,writeMemory:o,getExports:a,setMemorySize:l,
init:u,update:I,digest:w,save:Q,load:D,calculate:N,hashLength:t}})}var ym=new Ie,wA="argon2",CA="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",yA="2b50b0d6",EA={name:wA,data:CA,hash:yA},BA="blake2b",kA="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",QA="22cf500a",bA={name:BA,data:kA,hash:QA},Em=new Ie;function Dc(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function SA(e,t){
return e|t<<16}function Do(e=512,t=null){if(Dc(e))return Promise.reject(Dc(e));let n=null,s=e;if(t!==null){if(n=Ct(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));s=SA(e,n.length)}let r=e/8;return Oc(bA,r).then(
o=>{s>512&&o.writeMemory(n),o.init(s);let i={init:s>512?()=>(o.writeMemory(n),o.init(s),i):()=>(o.init(s),i),update:a=>(o.
update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,digestSize:r};return i})}function vA(e,t,n){
let s=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${s}$${vc(
e,!1)}$${vc(n,!1)}`}var xc=new DataView(new ArrayBuffer(4));function mt(e){return xc.setInt32(0,e,!0),new Uint8Array(xc.
buffer)}function Eo(e,t,n){return rn(this,void 0,void 0,function*(){if(n<=64){let l=yield Do(n*8);return l.update(mt(n)),
l.update(t),l.digest("binary")}let s=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(mt(n)),e.update(t);let o=e.
digest("binary");r.set(o.subarray(0,32),0);for(let l=1;l<s;l++)e.init(),e.update(o),o=e.digest("binary"),r.set(o.subarray(
0,32),l*32);let i=n-32*s,a;return i===64?(a=e,a.init()):a=yield Do(i*8),a.update(o),o=a.digest("binary"),r.set(o.subarray(
0,i),s*32),r})}function DA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function xA(e){return rn(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:s,hashLength:r}=e,o=Ct(e.password),i=Ct(e.salt),a=19,l=DA(e.
hashType),{memorySize:h}=e,f=Ct((t=e.secret)!==null&&t!==void 0?t:""),[A,u]=yield Promise.all([Oc(EA,1024),Do(512)]);A.setMemorySize(
h*1024+1024);let p=new Uint8Array(24),I=new DataView(p.buffer);I.setInt32(0,n,!0),I.setInt32(4,r,!0),I.setInt32(8,h,!0),
I.setInt32(12,s,!0),I.setInt32(16,a,!0),I.setInt32(20,l,!0),A.writeMemory(p,h*1024),u.init(),u.update(p),u.update(mt(o.length)),
u.update(o),u.update(mt(i.length)),u.update(i),u.update(mt(f.length)),u.update(f),u.update(mt(0));let C=Math.floor(h/(n*
4))*4,w=new Uint8Array(72),Q=u.digest("binary");w.set(Q);for(let Y=0;Y<n;Y++){w.set(mt(0),64),w.set(mt(Y),68);let N=Y*C,
k=yield Eo(u,w,1024);A.writeMemory(k,N*1024),N+=1,w.set(mt(1),64),k=yield Eo(u,w,1024),A.writeMemory(k,N*1024)}let D=new Uint8Array(
1024);Uc(D,A.calculate(new Uint8Array([]),h));let j=yield Eo(u,D,r);if(e.outputType==="hex"){let Y=new Uint8Array(r*2);return vo(
Y,j,r)}return e.outputType==="encoded"?vA(i,e,j):j})}var FA=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
Ct(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=Ct(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=Ct(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function Rc(e){return rn(this,void 0,void 0,function*(){return FA(e),xA(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var Bm=new Ie,km=new Ie,Qm=new Ie,bm=new Ie,Sm=new Uint8Array(8),vm=new Ie,Dm=new Ie,xm=new Ie,
Fm=new Ie,jm=new Ie,Um=new Ie,Om=new Ie,Rm=new Ie,Mm=new Ie,Tm=new Ie,Nm=new Ie,Gm=new Uint8Array(8),Hm=new Ie,Lm=new Uint8Array(
8),Vm=new Ie,$m=new Uint8Array(8),Ym=new Ie,Km=new Ie,Pm=new Ie;var bn=Object.freeze({memory:19*1024,passes:2,lanes:1}),xo=Object.freeze({memory:128*1024,passes:3,lanes:1}),jA=700,Mc="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",UA=new RegExp(`^${Mc}+|${Mc}+$`,"g"),is,Fo,fr=class{constructor(t,n){P(this,
is);ht(this,"seal",(t,n)=>{let s=Me(Re);return xe(s,E(this,is,Fo).call(this,s,t).encrypt(n))});ht(this,"open",(t,n)=>Hc(
E(this,is,Fo).call(this,n.subarray(0,Re),t),n.subarray(Re)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};is=new WeakSet,Fo=function(t,n){let s=new Uint8Array(8);return new DataView(s.buffer).setBigUint64(0,
BigInt(n)),on(this.key,t,xe(this.fileId,s))};var Sn=class e{constructor(t,n,s){Object.assign(this,{wrapping:t,salt:n,cost:s})}static async of(t,{
salt:n,cost:s}){let r=Tc(t);if(!r.length)throw new he("journal-wrong-passphrase");return new e(await Nc(r,n,s),n,s)}static async chosen(t,n){
if(!Tc(t).length)throw new he("journal-no-passphrase");return e.of(t,{salt:Me(16),cost:n??await OA()})}begin(){let t=Me(
nn),n=Me(Re),s=new ze(this.cost,this.salt,Me(16)),r=on(this.wrapping,n,s.bound).encrypt(t);return{header:new ze(this.cost,
this.salt,s.fileId,xe(n,r)),sealer:new fr(t,s.fileId)}}unlock({wrapped:t,bound:n,fileId:s}){let r=on(this.wrapping,t.subarray(
0,Re),n),o=Hc(r,t.subarray(Re));if(!o)throw new he("journal-wrong-passphrase");return new fr(o,s)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Tc=e=>TA(e.replace(/\P{Cs}+/gu,t=>t.normalize("NFKC")).replace(UA,""));async function OA(e=()=>performance.
now()){let t={...bn,passes:1};await Nc(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await Gc(new Uint8Array(
8),new Uint8Array(16),bn),RA(e()-n)}function RA(e){let t=bn.passes*jA/Math.max(e,1),n=Math.floor(bn.memory*t/xo.passes/1024)*
1024;return n<bn.memory?bn:{...xo,memory:Math.min(n,xo.memory)}}async function Nc(e,t,n){return await MA(),Gc(e,t,n)}async function Gc(e,t,{
memory:n,passes:s,lanes:r}){try{return await Rc({password:e,salt:t,memorySize:n,iterations:s,parallelism:r,hashLength:nn,
outputType:"binary"})}catch(o){throw o instanceof RangeError?new he("journal-memory",{megabytes:Math.floor(n/1024)}):o}}
var MA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function Hc(e,t){try{return e.decrypt(t)}catch{return null}}function TA(e){let t=new TextEncoder,n=r=>[224|r>>12,128|r>>
6&63,128|r&63],s=Array.from(e,r=>{let o=r.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(r)]});return Uint8Array.
from(s.flat())}var et,Gt,it,tt,at,jo,as,hr=class hr{constructor(t,n,s,r,o=tn){P(this,at);P(this,et);P(this,Gt,[]);P(this,it);P(this,tt);
ht(this,"isTorn",!1);this.place=t,this.end=o,H(this,et,n),H(this,it,s),H(this,tt,r)}static async create(t,n){let{header:s,
sealer:r}=n.begin(),o=await t.replace(await s.toBytes(),null);return new hr(t,n,r,o)}static async open(t,{bytes:n,tag:s},r){
var A;let o=await ze.fromBytes(n),i=await r(o),a=new hr(t,i,i.unlock(o),s),l=await o.isWholeIn(n),{entries:h,damaged:f}=E(
A=a,at,as).call(A,n.subarray(tn),s);return{file:a,entries:h,damaged:f||!l}}get frames(){return(this.end-tn)/It}async readNew(){
let{bytes:t,tag:n,replaced:s}=await this.place.readFrom(g(this,tt),this.end);if(!s)return{...E(this,at,as).call(this,t,n),
replaced:s};let r=await NA(t);if(r.isOf(g(this,it).fileId)){let h=t.length<this.end,{entries:f,damaged:A}=E(this,at,as).
call(this,t.subarray(this.end),n);return{entries:f,damaged:A||h,replaced:!1}}let o=[g(this,et),...g(this,Gt)].find(({salt:h})=>r.
hasSalt(h));if(!o)throw new he("journal-passphrase-changed");E(this,at,jo).call(this,o,o.unlock(r)),this.end=tn;let i=await r.
isWholeIn(t),{entries:a,damaged:l}=E(this,at,as).call(this,t.subarray(tn),n);return{entries:a,damaged:l||!i,replaced:s}}async append(t){
let n=mo(t,g(this,it).seal,this.frames);H(this,tt,await this.place.append(n,g(this,tt))),this.end+=n.length}async replace(t,n=g(
this,et)){[g(this,et),...g(this,Gt)].includes(n)||g(this,Gt).push(n);let{header:s,sealer:r}=n.begin(),o=[await s.toBytes()],
i=0;for(let l of t)o.push(mo(l,r.seal,i)),i+=o.at(-1).length/It;let a=xe(...o);H(this,tt,await this.place.replace(a,g(this,
tt))),E(this,at,jo).call(this,n,r),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
g(this,tt))??""}forget(){for(let t of[g(this,et),...g(this,Gt)])t.forget();g(this,it).forget()}};et=new WeakMap,Gt=new WeakMap,
it=new WeakMap,tt=new WeakMap,at=new WeakSet,jo=function(t,n){g(this,it).forget(),H(this,it,n),t!==g(this,et)&&g(this,et).
forget(),H(this,et,t),H(this,Gt,[])},as=function(t,n){let{entries:s,end:r,broken:o}=Cc(t,g(this,it).open,this.frames);return this.
isTorn=t.length>r*It,H(this,tt,n),this.end+=r*It,{entries:s.map(({content:a,size:l})=>({entry:Fi(a),size:l})),damaged:o}};
var cs=hr;async function NA(e){try{return await ze.fromBytes(e)}catch{throw new he("journal-here-overwritten")}}async function Lc(e){
let t=await e.read();if(!t)throw new ge("gone","journal-here-none");return t}var GA=256,HA=100,Ht,ke,ct,As,ue,ls,vn,fs,Oo,Vc,$c,hs,Ar=class Ar{constructor(t){P(this,ue);P(this,Ht);P(this,ke,new ur);
P(this,ct,!1);P(this,As,Promise.resolve());ht(this,"damage",null);H(this,Ht,t)}static async create(t,n,{cost:s}={}){let r=await Sn.
chosen(n,s);return new Ar(await cs.create(t,r).catch(Uo))}static async open(t,n){var h;let s=await Lc(t).catch(Uo),r=f=>Sn.
of(n,f),{file:o,entries:i,damaged:a}=await cs.open(t,s,r),l=new Ar(o);return g(l,ke).add(i,!1),H(l,ct,a),await E(h=l,ue,
$c).call(h),g(l,ke).takeNews(),l}entries(){return E(this,ue,ls).call(this,()=>g(this,ke).seen())}append(t){return E(this,
ue,fs).call(this,async n=>{let s=g(this,ke).completed(t),r=Or(s);await n.append(r),g(this,ke).putOwn(t,s,en(r.length))})}refresh(){
return E(this,ue,ls).call(this,async()=>(await E(this,ue,Oo).call(this),g(this,ke).takeNews()))}rewrite(t){return E(this,
ue,fs).call(this,()=>E(this,ue,hs).call(this,g(this,ke).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let s=await Sn.
chosen(t,n);await E(this,ue,fs).call(this,()=>E(this,ue,hs).call(this,g(this,ke).entries,s))}close(){return E(this,ue,ls).
call(this,()=>{g(this,Ht)?.forget(),H(this,Ht,null),H(this,ke,new ur)})}};Ht=new WeakMap,ke=new WeakMap,ct=new WeakMap,As=
new WeakMap,ue=new WeakSet,ls=function(t){let n=g(this,As).then(t).catch(Uo);return H(this,As,n.catch(()=>{})),n},vn=function(){
if(!g(this,Ht))throw new he("journal-locked");return g(this,Ht)},fs=function(t){return E(this,ue,ls).call(this,async()=>{
for(let n=1;;n++)try{return await E(this,ue,Vc).call(this),await t(E(this,ue,vn).call(this))}catch(s){if(s.code!=="chang\
ed"||n===HA)throw s;await E(this,ue,Oo).call(this)}})},Oo=async function(){let{entries:t,replaced:n,damaged:s}=await E(this,
ue,vn).call(this).readNew();g(this,ke).add(t,n),g(this,ct)||H(this,ct,s)},Vc=async function(){if(!g(this,ct)&&!E(this,ue,
vn).call(this).isTorn)return;let t=g(this,ct)?await E(this,ue,vn).call(this).copyAside():"";await E(this,ue,hs).call(this,
g(this,ke).entries),g(this,ct)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},H(this,ct,!1))},$c=async function(){try{await E(this,ue,fs).call(this,async t=>{g(this,ke).isLittleOf(t.frames)&&
await E(this,ue,hs).call(this,g(this,ke).entries)})}catch{g(this,ct)&&(this.damage={code:"journal-damaged",values:{}})}},
hs=async function(t,n){let s=new Map([...t].map(([r,o])=>[r,Or(o)]));await E(this,ue,vn).call(this).replace(s.values(),n),
g(this,ke).entries=new Map(t),g(this,ke).sizes=new Map([...s].map(([r,{length:o}])=>[r,en(o)]))};var us=Ar;function Uo(e){throw Qs(e)}var Lt,lt,ps,Ro,ur=class{constructor(){P(this,ps);ht(this,"entries",new Map);ht(this,"sizes",
new Map);P(this,Lt,new Map);P(this,lt,new Set)}seen(){return g(this,lt).clear(),[...this.entries.values()]}takeNews(){let t=[
...g(this,Lt).values()];return g(this,Lt).clear(),g(this,lt).clear(),t}add(t,n){let s=new Map(this.entries),r=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)E(this,ps,Ro).call(this,a,l),r.set(a.key,a);let o=n?
[...s.keys()].filter(a=>!this.entries.has(a)):[],i=[...r.values()].filter(a=>!n||!At(a,s.get(a.key)));for(let a of[...o.
map(xi),...i])g(this,Lt).set(a.key,a),g(this,lt).add(a.key)}completed(t){let n=this.entries.get(t.key),s=t.response!==null&&
!t.done;return!n||!s||n.confirmed===null||t.confirmed!==null&&!g(this,lt).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,s){
E(this,ps,Ro).call(this,n,s),At(n,t)?(g(this,Lt).delete(n.key),g(this,lt).delete(n.key)):g(this,Lt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:s})=>s!==null).map(s=>[s.key,s]));for(let s of g(this,lt))this.entries.has(s)||n.delete(
s);for(let[s,r]of this.entries)g(this,lt).has(s)&&n.set(s,r);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(s,r)=>s+r,0);return t-n>Math.max(GA,t/2)}};Lt=new WeakMap,lt=new WeakMap,ps=new WeakSet,Ro=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Yc={fair:8,good:10,strong:15},LA=72,VA=3.3,$A=10,YA=.35,KA=.5,PA=.4,JA=4.5,WA=2,XA=.65,qA=3.9,_A=.15,zA=1,ZA=4,ep=.5,
Mo=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],tp={"!@#$%^&*()_+":Mo[0],'{}:"<>?':"[];',./"},np=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function Kc(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,LA).join("");if(!t)return"none";let n=Pc(
t);return Object.keys(Yc).filter(r=>n>=Yc[r]).at(-1)??"weak"}function Pc(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Pc(
t)+ep;if(ip(e))return ZA;let n=new Map;for(let{0:s,groups:r}of e.matchAll(np))n.set(s.toLowerCase(),r);return[...n.values()].
reduce((s,r)=>s+sp(r),0)}function sp({date:e,word:t,digits:n}){return e?JA:t?rp(t):n?op(n):1}function rp(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,s=n===t.length-1,r=YA*Math.max(0,t.length-$A)+(s?Math.min(
1,n):n)*KA+PA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,VA+r)}function op(e){if(/^(?:19|20)\d\d$/.
test(e))return WA;let t=new Set(Array.from(e).slice(1).map((s,r)=>s-e[r]));if(e.length>2&&t.size===1)return zA;let n=Math.
max(0,e.length-6);return Math.min(XA*e.length,qA)+_A*n}function ip(e){let t=Array.from(e.toLowerCase(),ap),n=t.filter((s,r)=>r&&
cp(s,t[r-1])).length;return t.length>4&&n>=.7*(t.length-1)}function ap(e){let[t,n]=Object.entries(tp).find(([o])=>o.includes(
e))??[],s=t?n[t.indexOf(e)]:e,r=Mo.findIndex(o=>o.includes(s));return{row:r,column:Mo[r]?.indexOf(s)}}var cp=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var zc=1e3,To=2e3,lp=15,Jc=10*zc,Wc=6e4,Xc="journal-passphrase-changed",fp="notes",hp="application/octet-stream",Et,No=class{constructor(){
P(this,Et,new Map)}start(t,n,s){clearTimeout(g(this,Et).get(t));let r=()=>{g(this,Et).delete(t),s()};g(this,Et).set(t,setTimeout(
r,n))}isPending(t){return g(this,Et).has(t)}stop(){for(let t of g(this,Et).values())clearTimeout(t);g(this,Et).clear()}};
Et=new WeakMap;var Ce,Le,xn,nt,$t,an,Is,Fn,ds,ie,ft,Bt,jn,Ue,Yt,Pe,Kt,cn,ms,Je,Un,ln,kt,S,Zc,pr,Fe,Vt,gr,el,tl,nl,sl,rl,
ol,il,Go,al,cl,Ir,ll,yt,Ho,Lo,gs,fl,Vo,$o,Dn,dr,Ke,mr=class{constructor({journal:t,place:n,here:s,send:r,words:o,stores:i,
judge:a,now:l,today:h}){P(this,S);P(this,Ce);P(this,Le);P(this,xn);P(this,nt);P(this,$t);P(this,an);P(this,Is);P(this,Fn);
P(this,ds);P(this,ie,null);P(this,ft,!1);P(this,Bt,!1);P(this,jn,!1);P(this,Ue,new Set);P(this,Yt,"");P(this,Pe,"");P(this,
Kt,!1);P(this,cn,lp);P(this,ms,0);P(this,Je,new No);P(this,Un,Promise.resolve());P(this,ln,0);P(this,kt,0);H(this,Ce,t),
H(this,Le,n),H(this,xn,s),H(this,nt,r),H(this,$t,o),H(this,an,i),H(this,Is,a),H(this,Fn,l),H(this,ds,h),t.listen(f=>E(this,
S,ll).call(this,f)),n.watch(()=>E(this,S,Fe).call(this,()=>E(this,S,gs).call(this))),E(this,S,Fe).call(this,()=>E(this,S,
gs).call(this))}get state(){let t=g(this,ie)!==null;return{state:g(this,Bt)?"locked":t?"kept":"none",exists:g(this,ft),place:"",
here:g(this,xn),saved:t&&!g(this,Ue).size&&!g(this,Pe),reopen:g(this,Kt),problem:g(this,Yt)||g(this,Pe)||E(this,S,Zc).call(
this),copied:"",minutes:g(this,cn),hosted:g(this,xn)==="hub"}}async settled(){for(;g(this,ln);)await g(this,Un)}receive(t){
E(this,S,dr).call(this);let{keep:n,unlock:s,change:r,minutes:o,strength:i,bring:a}=t;if(typeof n=="string")E(this,S,Vt).
call(this,()=>E(this,S,tl).call(this,n));else if(typeof s=="string")E(this,S,Vt).call(this,()=>E(this,S,nl).call(this,s));else if(typeof r==
"string"&&g(this,ie))E(this,S,Vt).call(this,()=>E(this,S,sl).call(this,r));else if(t.lock===!0)E(this,S,Fe).call(this,()=>this.
lock());else if(t.erase===!0)E(this,S,Vt).call(this,()=>E(this,S,ol).call(this));else if(t.erase==="saved")E(this,S,Vt).
call(this,()=>E(this,S,il).call(this));else if(t.take==="sealed")E(this,S,Vt).call(this,()=>E(this,S,al).call(this));else if(a instanceof
Uint8Array)E(this,S,Vt).call(this,()=>E(this,S,cl).call(this,a));else if(Number.isInteger(o)&&o>=1&&o<=1440)H(this,cn,o),
E(this,S,dr).call(this),E(this,S,Ke).call(this);else if(typeof i=="string")E(this,S,Fe).call(this,()=>E(this,S,el).call(
this,i));else return t.active===!0||typeof t.place=="string";return!0}flush(){g(this,ie)&&g(this,Ue).size&&E(this,S,Fe).
call(this,()=>E(this,S,yt).call(this,{look:!1}))}leave(){let t=g(this,ie);if(!t){Rn(this,kt)._++,g(this,Bt)||E(this,S,Dn).
call(this,()=>g(this,Ce).clear());return}let n=E(this,S,Ho).call(this);E(this,S,Ir).call(this),H(this,Bt,!0),H(this,Yt,""),
E(this,S,Ke).call(this),E(this,S,Dn).call(this,()=>g(this,Ce).clear()),E(this,S,Fe).call(this,async()=>{try{n.size&&await qc(
t,n,()=>{})}finally{t.close()}})}async lock(){if(g(this,ie)&&(await E(this,S,yt).call(this),!!g(this,ie))){if(g(this,Ue).
size){g(this,Je).start("idle",Jc,()=>E(this,S,Fe).call(this,()=>this.lock())),E(this,S,Ke).call(this);return}g(this,ie).
close(),E(this,S,Ir).call(this),H(this,Bt,!0),E(this,S,Ke).call(this),E(this,S,Dn).call(this,()=>g(this,Ce).clear())}}};
Ce=new WeakMap,Le=new WeakMap,xn=new WeakMap,nt=new WeakMap,$t=new WeakMap,an=new WeakMap,Is=new WeakMap,Fn=new WeakMap,
ds=new WeakMap,ie=new WeakMap,ft=new WeakMap,Bt=new WeakMap,jn=new WeakMap,Ue=new WeakMap,Yt=new WeakMap,Pe=new WeakMap,
Kt=new WeakMap,cn=new WeakMap,ms=new WeakMap,Je=new WeakMap,Un=new WeakMap,ln=new WeakMap,kt=new WeakMap,S=new WeakSet,Zc=
function(){let t=g(this,ie)?.damage;return t?E(this,S,pr).call(this,t):""},pr=function(t){return Ot(t,g(this,$t))},Fe=function(t){
Rn(this,ln)._++,H(this,Un,g(this,Un).then(t).catch(n=>{E(this,S,gr).call(this,n),E(this,S,Ke).call(this)}).finally(()=>{
Rn(this,ln)._--}))},Vt=function(t){E(this,S,Fe).call(this,async()=>{H(this,Yt,"");try{await t()}catch(n){E(this,S,gr).call(
this,n)}E(this,S,dr).call(this),E(this,S,Ke).call(this)})},gr=function(t){g(this,Kt)||H(this,Kt,t.code===Xc),H(this,Yt,E(
this,S,pr).call(this,t))},el=async function(t){let n=g(this,$t),s={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};g(this,nt).call(this,{keeping:{
strength:s[await g(this,Is).call(this,t)]}})},tl=async function(t){let n=g(this,kt),s=await g(this,an).create(g(this,Le),
t);if(n!==g(this,kt)){s.close();return}H(this,ie,s),H(this,ft,!0),H(this,Ue,new Set(g(this,Ce).keys())),await E(this,S,yt).
call(this)},nl=async function(t){let n=g(this,kt),s=await g(this,an).open(g(this,Le),t),r=await s.entries();if(n!==g(this,
kt)){s.close();return}let o=g(this,ie)!==null,i=g(this,Ce).entries().filter(({key:a})=>!o||g(this,Ue).has(a));g(this,ie)?.
close(),H(this,ie,s),H(this,ft,!0),H(this,Bt,!1),H(this,Kt,!1),E(this,S,Ke).call(this),E(this,S,$o).call(this,r),o||g(this,
nt).call(this,{open:Mt}),g(this,Ce).batch(()=>{for(let a of i)E(this,S,rl).call(this,a)}),await E(this,S,yt).call(this)},
sl=async function(t){g(this,ie)&&(await g(this,ie).changePassphrase(t),g(this,nt).call(this,{keeping:{changed:!0}}))},rl=
function(t){let n=g(this,Ce).get(t.key),s=n?.done&&!t.done;n&&!s&&!Kn(n.response,t.response)&&Ps(g(this,Ce),n,_r(g(this,
ds).call(this))),g(this,Ce).place(s?{...t,confirmed:n.confirmed}:t)},ol=async function(){let t=g(this,$t),n={erased:t["h\
ome-erased"]};g(this,ie)?(n={erased:await E(this,S,Go).call(this)},g(this,ie)?.close(),E(this,S,Ir).call(this)):await g(
this,Le).read()&&(n={said:t["home-not-erased"]}),E(this,S,Dn).call(this,()=>g(this,Ce).clear()),g(this,nt).call(this,n)},
il=async function(){if(g(this,ie)||!await g(this,Le).read())return;let t=await E(this,S,Go).call(this);H(this,Bt,!1),g(this,
nt).call(this,{said:t})},Go=async function(){let{notices:t=[]}=await g(this,Le).erase();H(this,ft,!1);let n=g(this,$t);return t.
map(s=>Ot(s,n)).join(`
`)||n["journal-here-erased"]},al=async function(){let t=await g(this,Le).read();t&&g(this,nt).call(this,{file:In(fp,hp,t.
bytes)})},cl=async function(t){if(g(this,ie))return;await g(this,an).check(t);let n=await g(this,Le).read();await g(this,
Le).replace(t,n?.tag??null),H(this,ft,!0)},Ir=function(){Rn(this,kt)._++,H(this,ie,null),H(this,Pe,""),H(this,Kt,!1),H(this,
Ue,new Set),g(this,Je).stop()},ll=function(t){if(!g(this,ie)||g(this,jn))return;for(let s of t)g(this,Ue).add(s);t.every(
s=>g(this,Ce).isDraft(s))?g(this,Je).start("save",zc,()=>E(this,S,Fe).call(this,()=>E(this,S,yt).call(this))):E(this,S,Fe).
call(this,()=>E(this,S,yt).call(this)),E(this,S,Ke).call(this)},yt=async function({look:t=!0}={}){let n=g(this,ie);if(n){
try{if(t&&await E(this,S,Lo).call(this),n!==g(this,ie))return;await qc(n,E(this,S,Ho).call(this),(s,r)=>{g(this,Ce).get(
s)===r&&g(this,Ue).delete(s)}),H(this,Yt,"")}catch(s){if(n!==g(this,ie))return;E(this,S,gr).call(this,s),g(this,Je).start(
"save",Jc,()=>E(this,S,Fe).call(this,()=>E(this,S,yt).call(this)))}E(this,S,Ke).call(this)}},Ho=function(){let t=g(this,
Ce).entries().filter(({key:s})=>g(this,Ue).has(s)),n=new Map(t.map(s=>[s.key,s]));for(let s of g(this,Ue))n.has(s)||n.set(
s,void 0);return n},Lo=async function(){let t=g(this,ie),n=await t.refresh();t===g(this,ie)&&(E(this,S,$o).call(this,n),
H(this,Pe,""))},gs=async function(){let t=g(this,Pe);try{g(this,ie)?await E(this,S,Lo).call(this):await E(this,S,fl).call(
this)}catch(n){g(this,Kt)||H(this,Kt,n.code===Xc),H(this,Pe,E(this,S,pr).call(this,n)),g(this,ie)||g(this,Je).start("loo\
k",To,()=>E(this,S,Fe).call(this,()=>E(this,S,gs).call(this)))}g(this,Pe)!==t&&(g(this,ie)&&!g(this,Pe)&&g(this,Ue).size&&
await E(this,S,yt).call(this),E(this,S,Ke).call(this))},fl=async function(){let t=await g(this,Le).read()!==null;H(this,
Pe,""),!(t===g(this,ft)||g(this,ie))&&(H(this,ft,t),E(this,S,Ke).call(this))},Vo=function(){g(this,Fn).call(this)-g(this,
ms)>g(this,cn)*Wc&&E(this,S,Fe).call(this,()=>this.lock()),g(this,ie)&&(g(this,ln)||E(this,S,Fe).call(this,()=>E(this,S,
gs).call(this)),g(this,Je).start("poll",To,()=>E(this,S,Vo).call(this)))},$o=function(t){E(this,S,Dn).call(this,()=>{for(let n of t){
let s=g(this,Ce).get(n.key);g(this,Ue).has(n.key)?s&&!s.done&&n.confirmed!==null&&g(this,Ce).place({...s,confirmed:n.confirmed}):
g(this,Ce).place(n)}})},Dn=function(t){H(this,jn,!0);try{g(this,Ce).batch(t)}finally{H(this,jn,!1)}},dr=function(){if(H(
this,ms,g(this,Fn).call(this)),!g(this,ie))return;let t=()=>E(this,S,Fe).call(this,()=>this.lock());g(this,Je).start("id\
le",g(this,cn)*Wc,t),g(this,Je).isPending("poll")||g(this,Je).start("poll",To,()=>E(this,S,Vo).call(this))},Ke=function(){
g(this,nt).call(this,{keeping:this.state})};async function qc(e,t,n){let s=new Map((await e.entries()).map(a=>[a.key,a])),
r=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),r||(r=up(l,s.get(a))));let o=[...t.keys()].filter(a=>!t.get(a));if(!o.
length&&!r)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(i);for(let a of o)n(a,void 0)}
var up=(e,t)=>{let n=_c(e);return t!==void 0&&[..._c(t)].some(s=>!n.has(s))},_c=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(s=>Object.entries(s??{}));return new Set(n.filter(([,s])=>s!==null).map(([s])=>s))};function hl(e,t){let n=new Map,s=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,s(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:s}}function ul({journal:e,data:t,words:n}){let s=()=>t.danger&&{dangers:t.danger,coach:t.coach,countries:t.help};function r(a,l){
let h=t.exercises[a];return h?fo(h,l,s()):null}function o(a){let l=e.get(a),{exercise:h}=Ee(a),f=t.exercises[h];if(!l||!f||
!Dt(f,l.response))return null;let A={answers:l.response,done:l.done};return l.done?{...A,..._s(f,l.response,s())}:A}function i(){
let a=$i(e.entries()).filter(Ms);return a.length?Yi(a,n):{}}return{known:s,notice:r,form:o,chart:i}}var Yo="visit",Ko=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Ap=e=>Ko(e)&&typeof e.key=="string"&&Ko(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Ko(e.confirmed))&&typeof e.at=="string";function wr({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function s(a){try{return a.length?e().setItem(Yo,JSON.stringify(a)):e().
removeItem(Yo),!0}catch{return a.length===0}}function r(){try{let a=JSON.parse(e().getItem(Yo)??"[]");return Array.isArray(
a)?a.filter(Ap):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:s,recall:r,forget:()=>s(
[]),guard:o,onHide:i}}function Al(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},s={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:s,computer:{}}[t]}}var pl="chart",pp="check-in",gp="{today}",Ip=5e3;function gl({data:e,place:t,here:n="browser",now:s=Date.now,tab:r=wr(),
stores:o={create:us.create,open:us.open,check:ze.fromBytes},judge:i=Kc,print:a=ia}){let l=()=>hn(new Date(s())),h=Al(e.words,
n),f={...e,words:h,danger:null,coach:null},{notice:A}=f,u=mp(f.pages,vt(l())),p=u.flatMap(T=>T.blocks),I=new Set(p.map(({
key:T})=>T).filter(Boolean)),C=p.filter(({kind:T})=>T==="exercise").map(({key:T})=>T),w=!1,Q=!1,D=!1,j=0,Y=0,N=!1,k=!0,y={
pages:u,words:h,notice:A,page:0,couple:""},{model:v,notify:U}=hl(y,se),O=T=>U("msg:custom",{...T,acknowledged:Y}),L=(T,X)=>O(
{states:{[T]:X}}),K=new Gs(s);for(let T of r.recall())K.place(T);let d=ul({journal:K,data:f,words:h}),B=T=>{T.keeping?.state&&
Z(),O(T)},b={journal:K,words:h,today:l},M=new mr({...b,place:t,here:n,stores:o,judge:i,now:s,send:B}),$=new Js({...b,data:f,
send:O,notice:d.notice,print:Qe}),x=Promise.all([e.danger,e.coach]).then(q),J=wp(x).then(z);K.listen(we),r.guard(ae),r.onHide(
()=>M.flush());function q([T,X]){Object.assign(f,{danger:T,coach:X});for(let re of Object.values(T))Ws(Ds(re))}function z(){
w=!0,Q&&ye()}function Z(){let{state:T,saved:X}=M.state;T==="none"?k=r.remember(K.entries()):(T==="locked"||X)&&r.forget()}
function ae(){let{state:T,saved:X}=M.state;return T==="kept"?!X:T==="none"&&!k}let pe=()=>K.get(Jn)?.response.country??"";
function ye(){let T=C.filter(X=>w||K.isDraft(X)).map(X=>[X,d.form(X)]).filter(([,X])=>X);O({states:Object.fromEntries(T)})}
function we(T){Z();for(let re of T)I.has(re)&&!N&&L(re,d.form(re)??{answers:{},done:!1});T.includes(Jn)&&O({country:pe()});
let X=T.filter(re=>!K.isDraft(re));N||L(Mt,$.state()),X.some(re=>Ee(re).exercise===pp)&&L(pl,d.chart())}function Qe(T,{paper:X,
country:re}){let be=oa(re,f);a(Ys(T,f),{paper:X,numbers:be,heading:f.paper.numbers}),L(Mt,$.state())}function G({key:T,answers:X,
done:re}){let be=rt(f.exercises[Ee(T).exercise],X);N=!re;try{K.put(T,be,re)}finally{N=!1}}function ee(){j++,M.leave()}function R(T){
let{key:X}=T;if(T.ready===!0)Q=!0,O({keeping:M.state,country:pe()}),ye();else if(T.dangers===!0)x.then(()=>O({dangers:d.
known()}),()=>{});else if(typeof T.chart=="string")L(pl,d.chart());else if(T.forget===!0)ee();else if(M.receive(T))O({});else if(typeof T.
home=="string")L(Mt,$.state());else{if($.receive(T))return;if(T.gone===!0)M.flush();else if(I.has(X))T.remove===!0?K.remove(
X):T.answers&&typeof T.done=="boolean"&&G(T);else return}}function W(T){Number.isInteger(T.sent)&&(Y=Math.max(Y,T.sent));
try{R(T)}catch(X){O({problem:{key:T.key??"",text:h["not-understood"]}}),X instanceof ve||console.error(X.name)}}function se(T){
if(T.forget===!0){W(T);return}let X=j,re=()=>{X===j&&W(T)};D||(D=!w&&dp(T)),w||!D?queueMicrotask(re):J.then(re)}async function ce(){
await J,await $.settled(),await M.settled()}return{...v,settled:ce}}var dp=({ready:e,dangers:t,answers:n,done:s})=>!e&&!t&&
!(n&&!s),mp=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(s=>s.key?{...s,key:s.key.replace(gp,t)}:s)})),wp=e=>new Promise(t=>{
let n=setTimeout(t,Ip),s=()=>{clearTimeout(n),t()};e.then(s,s)});var Cp="notes",ws="head",Qt="parts",Wo="aside",Il=[ws,Qt,Wo],yp=1,Xo=0,Cl="journal-here-blocked",Ep=2e3;function yl({name:e=Cp}={}){
let t=dl(()=>globalThis.indexedDB),n=dl(()=>new BroadcastChannel(e)),s=new Set,r=()=>{for(let p of s)p()},o=()=>{globalThis.
document?.hidden||r()};n?.addEventListener("message",r);let i=null,a=()=>{i=null};async function l(p){try{if(i)return await i}catch(I){
if(!p||I.code!=="gone")throw I}return i??(i=Qp(t,e,p,a).catch(I=>{throw a(),I})),i}async function h(p,I,C=!1){for(let w=!0;;w=
!1){let Q=await l(C),D;try{D=Q.transaction(Il,p,{durability:"strict"})}catch(j){if(!w||j.name!=="InvalidStateError")throw Cr(
j);a();continue}return Sp(D,I)}}function f(){i?.then(p=>p.close(),()=>{}),a()}let A=p=>h("readonly",p);async function u(p,I){
let C=await h("readwrite",p,I);return n?.postMessage(null),C}return{async read(){try{return await A(async p=>{let{tag:I}=await Jo(
p);return{bytes:xe(...await Ve(p(Qt).getAll())),tag:I}})}catch(p){if(p.code==="gone")return null;throw p}},readFrom:(p,I)=>A(
async C=>{let w=await Jo(C),Q=Bp(p)!==w.file||I>w.length,D=Q?0:await kp(C(Qt),I),j=await Ve(C(Qt).getAll(IDBKeyRange.lowerBound(
D)));return{bytes:xe(...j).subarray(Q?0:I-D),tag:w.tag,replaced:Q}}),append:(p,I)=>u(async C=>{let w=await Po(C,I);return await Ve(
C(Qt).add(p.slice(),w.length)),ml(C,w.file,w.length+p.length)}),async replace(p,I){let C=I===null,Q=await u(async D=>{if(!C)
await Po(D,I);else if(await Ve(D(ws).get(Xo)))throw new ge("exists");return await Ve(D(Qt).clear()),await Ve(D(Qt).add(p.
slice(),0)),ml(D,El(),p.length)},C);return C&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),Q},putAside:p=>u(
async I=>{await Po(I,p);let C=xe(...await Ve(I(Qt).getAll()));return`damaged-${await Ve(I(Wo).add(C))}`}),async erase(){
if(await u(async C=>{for(let w of Il)await Ve(C(w).clear())}).catch(C=>{if(C.code!=="gone")throw C}),f(),!await vp(t,e))
throw new he("journal-here-not-erased");return{notices:[]}},watch(p){return s.size||wl("addEventListener",o),s.add(p),()=>{
s.delete(p),s.size||wl("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),f()}}}function dl(e){try{return e()}catch{return null}}var El=()=>Array.from(Me(12),e=>e.toString(
36)).join(""),Bp=e=>e.split("/")[0];async function Jo(e){let t=await Ve(e(ws).get(Xo));if(!t)throw new ge("gone");return t}
async function Po(e,t){let n=await Jo(e);if(n.tag!==t)throw new ge("changed");return n}async function ml(e,t,n){let s=`${t}\
/${El()}`;return await Ve(e(ws).put({file:t,length:n,tag:s},Xo)),s}async function kp(e,t){return(await Ve(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function wl(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Qp(e,t,n,s){if(!e||globalThis.isSecureContext===!1)throw new ge("unreachable",Cl);let r=!1;try{
if(!n&&await Bl(e,t)===!1)throw new ge("gone");let o=e.open(t,yp);o.onupgradeneeded=()=>{r=!n,r?o.transaction.abort():bp(
o.result)};let i=await Ve(o);return i.onclose=s,i.onversionchange=()=>{i.close(),s()},i}catch(o){throw r?new ge("gone"):
Cr(o)}}function bp(e){e.createObjectStore(ws),e.createObjectStore(Qt),e.createObjectStore(Wo,{autoIncrement:!0})}async function Bl(e,t){
return(await e.databases?.())?.some(s=>s.name===t)}function Sp(e,t){return new Promise((n,s)=>{let r,o=null;e.oncomplete=
()=>n(r),e.onabort=()=>s(o??Cr(e.error)),t(i=>e.objectStore(i)).then(i=>{r=i},i=>{o=i instanceof ge?i:Cr(i);try{e.abort()}catch{
s(o)}})})}var Ve=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Cr(e){if(e instanceof
ge)return e;if(e?.name==="QuotaExceededError")return new ge("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new ge("unreachable",t?Cl:"")}async function vp(e,t){return await new Promise(n=>{let s=e.
deleteDatabase(t);s.onsuccess=s.onerror=n,s.onblocked=()=>setTimeout(n,Ep)}),!await Bl(e,t)}var Dp=6e4;function Ql(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(s,{query:r="",body:o,headers:i={},
refused:a="changed",none:l=[]}={}){let h;try{h=await t(`${e}${r}`,{method:s,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<Dp})}catch{throw new ge("unreachable")}if(h.ok)return h;if(l.includes(
h.status))return null;throw await xp(h,a)}return{async read(){let s=await n("GET",{none:[404]});return s&&{bytes:await kl(
s),tag:yr(s)}},async readFrom(s,r){let o={"If-Match":s},i=await n("GET",{query:`?from=${r}`,headers:o}),a=i.status!==206;
return{bytes:await kl(i),tag:yr(i),replaced:a}},append:async(s,r)=>yr(await n("POST",{body:s,headers:{"If-Match":r}})),async replace(s,r){
let o=r===null;return yr(await n("PUT",{body:s,headers:o?{"If-None-Match":"*"}:{"If-Match":r},refused:o?"exists":"change\
d"}))},async putAside(s){let o=await n("POST",{query:"?aside",headers:{"If-Match":s},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(s){let r=()=>{globalThis.document?.hidden||s()};return globalThis.
document?.addEventListener("visibilitychange",r),()=>globalThis.document?.removeEventListener("visibilitychange",r)}}}var yr=e=>e.
headers.get("ETag");async function kl(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ge("unreachabl\
e")}}async function xp(e,t){if(e.status===412)return new ge(t);if(e.status===404)return new ge("gone");if(e.status===507)
return new ge("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new he(n[0].code,
n[0].values):new ge("unreachable")}var qo="tab",Fp=2e4,jp=1e3,bl=({key:e,hold:t},n=()=>window.sessionStorage)=>({getItem(s){try{let r=qt(n().getItem(s)),o=on(
e,r.slice(0,Re));return new TextDecoder().decode(o.decrypt(r.slice(Re)))}catch{return null}},setItem(s,r){let o=Me(Re),i=on(
e,o).encrypt(new TextEncoder().encode(r));if(n().setItem(s,gn(xe(o,i))),!t())throw new Error("The key goes with the page\
.")},removeItem:s=>n().removeItem(s)}),Up=(e,t)=>new Promise(n=>{let{port1:s,port2:r}=new MessageChannel;s.onmessage=({data:o})=>n(
o),setTimeout(n,jp,null),e.postMessage({tab:t},[r])});async function Op(){let e=window.sessionStorage.getItem(qo),t=await navigator.
serviceWorker?.getRegistration(),n=()=>t?.active??null,s=e&&n()&&await Up(n(),e),r=e??gn(Me(Re)),o=s||Me(nn),i=!!s,a=()=>{
i&&n()?.postMessage({tab:r,hold:o})};return setInterval(a,Fp),document.addEventListener("visibilitychange",a),window.addEventListener(
"pagehide",a),navigator.serviceWorker?.ready.then(l=>{t=l,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(qo,
r),i=!0,a(),n()!==null},forget(){n()?.postMessage({tab:r,forget:!0}),i=!1,window.sessionStorage.removeItem(qo)}}}async function Rp(e){
let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:qt((await t.json()).key),hold:()=>!0,
forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function Sl(e){try{return await(e?Rp(e):Op())}catch{
return{key:Me(nn),hold:()=>!1,forget(){}}}}var vl=(e,{later:t,visit:n,store:s,logOut:r})=>gl({data:{...e,danger:t.then(({dangers:o})=>o),coach:t.then(({coach:o})=>o)},
place:s?Ql(s):yl(),tab:wr({storage:()=>bl(n)}),here:r?"hub":s?"computer":"browser"});var _o="#notes=";var Mp=2e6;async function Dl(e){try{let t=qt(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[r,o]=["",0];for(;;){let{done:i,value:a}=await n.read();
if(i)return r+s.decode();if(o+=a.length,o>Mp)return"";r+=s.decode(a,{stream:!0})}}catch{return""}}function xl(){if(!location.hash.startsWith(_o))return"";let e=location.hash.slice(_o.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Fl(e,t,{words:n,take:s}){let r=await Dl(e),o=c("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>h.remove(),a=(f,A)=>c("button",{type:"button",onclick:A},f),l=r?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),s(r)})]:[a(n["help-close"],i)],h=c("section",{class:"site-handed"},o,c("p",{},n[r?"site-ha\
nded-how":"site-handed-broken"]),r?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...l));t.after(h),
o.focus()}function jl(e){let t=s=>s.kind==="exercise"?{...s,exercise:e.exercises[s.key.split("@")[0]]}:s,n=e.pages.map(s=>({...s,blocks:s.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var Ul=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:s})=>[n,s])));var Tp="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Np=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Gp=new RegExp(`^(?:<\\/?(?:${Tp})(?:${Np})*\\s*\\/?>|[^<>])*$`,"i"),Hp=e=>Gp.test(e);function Ol(e,t){let n={createHTML(r){
if(e.has(r)||Hp(r))return r;throw new TypeError("This markup is not part of the page.")},createScriptURL(r){if(t.includes(
r))return r;throw new TypeError("This worker is not part of the page.")}},s=window.trustedTypes?.createPolicy("ajar",n)??
n;return Oa(r=>s.createHTML(r)),r=>s.createScriptURL(r)}var Rl=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Ml(e){let t=e.get(
"pages"),n=[],s=Rl(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==s&&(r(),s=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=Rl(location.hash,t);l!==s&&(s=l,i(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",r),{open:i,get:a=>a==="page"?s:e.get(a),set(a,l){a==="page"&&o(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:Lp,later:Vp,store:Cs,logOut:Tl}=document.documentElement.dataset,Nl=xl(),$p="store/visit.json",Yp=6e4;async function zo(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),zo(e,Math.min(
2*t,Yp))}function Kp(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),Ao()),n.erase&&!Cs&&ns()&&tr()}}}async function Pp(){
let[e,t]=await Promise.all([zo(Lp),Sl(Cs&&$p)]),n=jl(e),s=zo(Vp),{words:r}=n;uc(n.leave);let o=Ol(Ul(n),["sw.js"]),i=document.
getElementById("workbook"),a=Kp(Ml(vl(n,{later:s,visit:t,store:Cs,logOut:Tl})),t);i.replaceChildren();let l=i.appendChild(
document.createElement("div"));cc({model:a,el:l}),window.scrollTo(0,history.state?.y??0),pc(document.querySelector(".sit\
e-acts"),r,{store:Cs,logOut:Tl});let h=f=>{a.open(Mt),a.send({import:f})};Nl&&Fl(Nl,i.querySelector(".ajar-notice"),{words:r,
take:h}),window.addEventListener("beforeinstallprompt",f=>f.preventDefault()),await s,!Cs&&ns()&&hc(o)}Pp();
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
