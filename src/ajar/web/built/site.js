<<<<<<< HEAD
var xe=["importance","confidence","readiness"],Y=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let o=t[s];return r?
Number.isInteger(o)?o+1:n:["number","string"].includes(typeof o)?o:n}),Ge=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function At(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.
piles.includes(n[r.id]));return s.length?s:e.cards}var ir=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var Ba=/^(\d{4})-(\d{2})-(\d{2})$/;function Ze(e){let[,t,n,s]=typeof e=="string"&&Ba.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=cr(+t,+n)?e:null}function pt(e){let t=e.getFullYear();return t>=1&&t<=9999?lr(t,e.getMonth()+1,e.getDate()):null}
function ar(e){let[t,n,s]=e.split("-").map(Number),r=n===12?[t+1,1]:[t,n+1];return lr(...r,Math.min(s,cr(...r)))}var en=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function cr(e,t){return[31,e%4===0&&(e%100!==0||e%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var lr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.
padStart(2,"0")}`;var Jn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ka=new RegExp(`^${Jn}+|${Jn}\
+$`,"g"),Qa=/[\p{L}\p{N}_]+/gu,ba=/^[\p{L}\p{N}_]+/u,Sa=/\{([a-z][a-z0-9-]*)\}/,[Da,va]=["⁨","⁩"],fr={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},xa=new RegExp(`[,;:،]|${Jn}`),Fa=/^\p{Uppercase}/u,hr=/[.!?…؟。][\u2069”’"')»]*$/,
Ua=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
de=e=>e.replace(ka,""),Oe=e=>e.toLowerCase().toUpperCase(),tn=e=>e.match(ba)?.[0]??"",Re=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"}),ur=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(
t,{weekday:"long",timeZone:"UTC"});function Ut(e,t,n=[]){let s=e.split(Sa),r="";for(let o=0;o<s.length-1;o+=2){let[i,a,l]=s.
slice(o,o+3),h=ja(de(t[a]),l),f=Ra(i,h,n),A=!f&&!r&&Fa.test(i);r+=hr.test(r)?f.replace(/^,+/,""):f,r+=Ma(A?Oa(h):h)}return hr.
test(r)?r:r+s.at(-1)}function et(e){let t=de(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in fr&&s===fr[n]&&
de(r))||r.includes(n)||r.includes(s)?e:r}function ja(e,t){let n=e.length;for(;n&&xa.test(e[n-1]);)n-=1;let s=e.slice(0,n)||
e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",o=s.slice(0,-1);return r&&!o.slice(o.lastIndexOf(" ")+1).includes(".")?o:
s}function Oa(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Ra(e,t,n){let s=Oe(tn(t));if(!s)return e;
let r=new Set(n.map(Oe)),o=i=>i===s||r.has(i)&&r.has(s);for(let i of e.matchAll(Qa))if(o(Oe(i[0])))return e.slice(0,i.index);
return e}var Ma=e=>Ua.test(e)?`${Da}${e}${va}`:e;var Wn=2e4,Ta=10,we=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Me({
items:e,ids:t},n){let s=Object.keys(n).filter(o=>!t.includes(o));if(s.length)throw new we("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:Na[o.kind](i,o);Ge(o,r)&&(r[o.
id]=Ga(o,a,r))}return r}function gt(e,t){try{Me(e,t)}catch(n){if(n instanceof we)return!1;throw n}return!0}var gr=e=>Object.
values(e).every(t=>t==null);function Te(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Ar(
e.cards,n)),de(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Ar(e.piles,t[n.
id])}`);case"date":return[Re(t)];case"list":return t.map(de);default:return[de(`${t}`)]}}var Ar=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Ga(e,t,n){if(e.kind!=="choice"||!t)return t;let s=At(e,n).map(({id:o})=>o),r=t.chosen.filter(o=>s.includes(
o));return r.length||t.own?{chosen:r,own:t.own}:null}var Na={ruler(e){if(!Number.isInteger(e)||e<0||e>Ta)throw new we("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:l})=>l);if(!pr(e)||!Array.isArray(e.chosen)||!e.
chosen.every(qn(r)))throw new we("answer-cards");let{chosen:o}=e,i=Xn("own"in e?e.own:"")??"";if(i&&!s)throw new we("ans\
wer-own");if(!n&&o.length+!!i>1)throw new we("answer-one-card");let a=r.filter(l=>o.includes(l));return a.length||i?{chosen:a,
own:i}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:i})=>i),r=qn(n.map(({id:i})=>i));if(!pr(e)||!Object.keys(e).every(
qn(s))||!Object.values(e).every(r))throw new we("answer-piles");let o=s.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return o.
length?Object.fromEntries(o):null},text:Xn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new we("answer-lines",
{most:t});let n=e.map(s=>Xn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ze(e))throw new we(
"answer-day");return e}};function Xn(e){if(typeof e!="string")throw new we("answer-text");if(e.length>Wn&&[...e].length>
Wn)throw new we("answer-long",{most:Wn});return de(e)?e:null}var qn=e=>t=>e.includes(t),pr=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Ha=[{answers:["all"]}],La=/\p{L}/u,Va=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ya=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
$a=/\{([a-z][a-z0-9-]*)\}/g;function It({items:e,rules:t,reflection:n},s,r={}){let{plain:o=!1,last:i=null}=r,a=Object.fromEntries(
e.map(({id:A})=>[A,s[A]??null]));if(gr(a))return"nothing"in n?[nn([n.nothing])]:[];let l=Ka({items:e,answers:a,rules:t,phrases:n,
last:i}),f=(o||!t.length?Ha:t).flatMap(l);return o||!("closing"in n)?f:[...f,nn([n.closing])]}var nn=e=>({words:e,heading:"",
said:[]}),We=(e,t,n=[])=>({words:n,heading:e,said:t}),Ir=(e,t)=>e.filter(n=>!t.has(Oe(n)));function Ka({items:e,answers:t,
rules:n,phrases:s,last:r}){let o=w=>e.find(({id:C})=>C===`couple-${w}`)??e.find(({id:C})=>C===w),i=w=>t[o(w)?.id]??null,
a=w=>o(w)?Te(o(w),i(w)):[],l=w=>{let C=new Set(w.map(o));return e.filter(E=>C.has(E))},h=w=>{let C=i(w);return typeof C==
"number"?C:a(w).length},f=w=>w.map(C=>i(C)?.chosen).find(C=>Array.isArray(C))??[],A=(w,C)=>{let[E,x]=[o(w),i(w)];return E?.
kind!=="sort"||!x?[]:E.cards.filter(({id:H})=>x[H]===C).map(({text:H})=>H)},u=w=>new Set(w?a(w).map(Oe):[]),p=({if:w=[],
unless:C=[]})=>w.every(g)&&!C.some(g);function g(w){if(typeof w=="string")return i(w)!==null;let{item:C=[],cards:E,piles:x,
without:H,only:T,least:v,asked:$}=w;if($)return!!o($)&&Ge(o($),t);let J=C.find(z=>i(z)!==null);if(!J)return!1;let K=f([J]);
return E&&!E.some(z=>K.includes(z))||x&&!x.some(z=>Ir(A(J,z),u(H)).length)||T&&!(z=>z.size===1&&z.has(T))(new Set(Object.
values(i(J))))?!1:v==null||h(J)>=v}let I=(w,C={})=>Y(s[w],C);function m(w,C={}){if(typeof w=="string")return I(w,C);if(!p(
w))return null;let{phrase:E,of:x,since:H}=w;if(!x)return I(E,C);if(!a(x).length)return null;let T=H&&r?.values[x];return T==
null?I(E,{n:h(x),...C}):I(H,{n:h(x),last:T,day:r.day,...C})}let k=(w=[],C={})=>w.map(E=>m(E,C)).filter(E=>E!==null),D=(w,C)=>{
let E=k(w,C);return E.length?[nn(E)]:[]};function M(w){if(typeof w=="string")return a(w);if("level"in w)return j(w);if("\
phrase"in w){let[v]=w.of?a(w.of):[],$=m(w,v===void 0?{}:{words:v});return $===null?[]:[$]}let{item:C,pile:E,also:x,without:H}=w,
T=E?A(C,E):a(C);return x&&(T=T.filter(v=>u(x).has(Oe(v)))),Ir(T,u(H))}let U=({heading:w,under:C})=>w?I(w):(C&&o(C)?.said)??
"";function G(w,C){let E=o(w);if(E?.kind!=="sort"||t[E.id]===null)return[];let x=T=>E.piles.find(v=>v.id===T).text;return(C??
E.piles.map(({id:T})=>T)).map(T=>({id:T,text:x(T),cards:A(w,T)}))}let y=n.find(w=>w.ladder)?.ladder,B=()=>Math.floor(y.rungs.
length/2);function Q(w){let[C]=f([w]);return!y||!C?null:B()-y.rungs.findIndex(({card:E})=>E===C)}function j({level:w,up:C=0}){
let E=w.map(Q).find(H=>H!==null);if(!y||E===void 0)return[];let x=y.rungs[B()-E-C];return x?a(x.item):[]}let N={answers({
answers:w}){return(w[0]==="all"?e:l(w)).filter(({id:E})=>t[E]!==null).map(E=>We(E.said||E.ask,Te(E,t[E.id])))},lines(w){
let C=w.lines.flatMap(M),E=C.length?[We(U(w),C,k(w.say))]:[],x=w.count?.[Math.min(C.length,w.count.length-1)];return x?[
...E,nn([I(x,{n:C.length})])]:E},piles({piles:w,only:C,heading:E,below:x={},all:H={}}){let T=v=>v.length===o(w).cards.length;
return G(w,C).filter(({cards:v})=>v.length).flatMap(({id:v,text:$,cards:J})=>{let K=T(J)&&H[v]||x[v],W=E?I(E,{pile:$}):$;
return[We(W,J),...D(K?[K]:[])]})},empty(w){let C=G(w.empty,w.only).filter(({cards:E})=>!E.length).map(({text:E})=>E);return C.
length?[We(U(w),C,k(w.say))]:[]},sentence(w){let C=s[w.sentence],E=dr(C),x=Object.fromEntries(E.map(H=>[H,a(H).join(" ")]));
return Object.values(x).every(Boolean)?[We(U(w),[_n(w,C,x)])]:[]},message(w){let C=w.message.parts.map(E=>[E,a(E.item)[0]]).
filter(([,E])=>E).map(([E,x])=>O(E,x,w.message));return C.length?[We(U(w),[C.join(" ")])]:[]},ladder(){let[w=""]=a(y.goal),
[[C],[E]]=[f([y.today]),f([y.later])],x=y.rungs.map(({card:H,item:T})=>{let v=o(T)?.said??"",[$]=a(T),J=$?`${v}: ${$}`:I(
"open",{level:v}),K=Pa(H===C,H===E,!!E);return K?I(K,{level:J}):J});return[We(I(w?"ladder":"ladder-unnamed",{goal:w}),x)]},
missing({missing:w,say:C}){let E=l(w).filter(({id:x})=>t[x]===null);return E.length?D(C,{parts:E.map(x=>x.said).join("; ")}):
[]},repeated(w){let C=w.repeated.map(a),E=new Map;for(let T of C.flat())E.has(Oe(T))||E.set(Oe(T),T);let x=T=>C.filter(v=>v.
some($=>Oe($)===T)).length>1,H=[...E].filter(([T])=>x(T)).map(([,T])=>T);return H.length?[We(U(w),H)]:[]}};function O(w,C,{
self:E=[],small:x=[],capitals:H=[]}){let{opener:T,clause:v,clauses:$=[],questions:J=[],names:K=!1}=w,W=et(C),z=tn(W),re=z.
toLowerCase();if(E.includes(re))return Ut("{words}.",{words:W});let Ie=[...s[T]].at(-1);if(!Va.test(W.match(La)?.[0]??"a")||
J.includes(re))return Ut(`{words}${Ie}`,{words:W});let ue=s[v&&$.includes(re)?v:T],Ae=K||H.includes(z);return Ut(ue,{words:wr(
W,x,Ae)})}return w=>{if(!p(w))return[];let C=Object.keys(N).find(x=>x in w),E=C?N[C](w):D(w.say);return E.length&&w.then?
[...E,...D([w.then])]:E}}var dr=e=>[...e.matchAll($a)].map(([,t])=>t);function _n({alike:e,small:t=[],lower:n=[]},s,r){let o=a=>wr(
et(de(r[a])),t,!n.includes(a)),i=Object.fromEntries(dr(s).map(a=>[a,o(a)]));return Ut(s,i,e)}function wr(e,t,n){let s=tn(
e);if(!([...s].length>1&&Ya.test(s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[o=""]=e;return o.toLowerCase()+e.slice(
o.length)}function Pa(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}var te=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},oe=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},Ja={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},sn=e=>e instanceof oe?new te(e.said||
Ja[e.code]):e;var Wa="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Xa=new RegExp(`(${Wa})|[.…]+|[!?;\\n]`,"gu"),qa=/[\u0300-\u036f'’‘ʼ]/g,
_a=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function rn(e){let t={};for(let[n,s]of Object.entries(e))t[n]=mr(s,t);return t}
var Ne=(e,t)=>new RegExp(e.map(n=>mr(n,t)).join("|"),"y");function on(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function an(e,t){let n=t;
for(let[s,r]of on(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var jt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function mr(e,t){return`(?:${(e.match(_a)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:za(r)).join("")})`}function za(e){let t=Cr(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var Cr=e=>e.normalize("NFKD").replace(qa,"").toLowerCase();function Ot(e){let t="",n=[];for(let s of e.
matchAll(Xa)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?Cr(s[1]):"."} `;t+=r;for(let o=0;o<r.length;o++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var Za=4,yr=16411,Er=[1,1],ec=[0,0],zn=new WeakMap;function dt(e,t){let{passes:n,kinds:s,learned:r}=kr(t),{line:o,places:i}=Ot(
e),a=an(n,o),l=Object.entries(s).flatMap(([A,u])=>on(u,a).map(([p,g])=>({kind:A,start:p,end:g-1}))),h=r?tc(l,o,r):l,f=(A,u)=>A.
span[0]-u.span[0]||A.span[1]-u.span[1]||(A.kind<u.kind?-1:+(A.kind>u.kind));return h.map(({kind:A,start:u,end:p})=>({kind:A,
span:[i[u][0],i[p][1]]})).sort(f)}function*cn(e){let{passes:t,kinds:n}=kr(e);for(let s of[t,...Object.values(n)])yield,on(
s,"we are here ")}function kr(e){return zn.has(e)||zn.set(e,sc(e)),zn.get(e)}function tc(e,t,n){let{weights:s,kinds:r,limit:o,
least:i}=n,a=nc(t,n),l=a.slice(1).map((m,k)=>[...a[k],...m]),h=m=>{let k=new Set(m.flatMap(D=>D.places));return Br(s,k)/
Math.sqrt(k.size)},f=[...a,...l];if(e.length)return Zn(f,h)[1]>i?e:[];let A=f.filter(m=>m.length>Za),[u,p]=Zn(A,h);if(!(p>
o))return[];let g=new Set(u.flatMap(m=>m.places.slice(0,2))),[I]=Zn(Object.keys(r),m=>Br(r[m],g));return[{kind:I,start:u[0].
start,end:u.at(-1).start}]}function nc(e,{numbers:t,weights:n}){let s=Er,r=[[]];for(let o of e.matchAll(/[^ ]+/g)){let i=o[0]===
".",a=i?Er:t.get(o[0])??ec,l=[[0,a[0]],[1,a[1]],[s[0],a[0]],[s[1],a[1]]],h=([f,A],u)=>((u*yr+f)*yr+A)%n.length;r.at(-1).
push({start:o.index,places:l.map(h)}),s=a,i&&r.push([])}return r.filter(o=>o.length)}var Zn=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Br=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),Qr=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function sc({lists:e,passes:t,phrases:n,learned:s}){let r=rn(e),
o=Object.entries(n).map(([i,a])=>[i,Ne(a,r)]);return{passes:Ne(t,r),kinds:Object.fromEntries(o),learned:s&&rc(s)}}function rc({
same:e,concepts:t,weights:n,kinds:s,limit:r,least:o}){let i=new Map,a=2;for(let h of e){for(let f of h.split(" "))i.set(
f,[a,a]);a++}for(let[h,f]of t.entries())for(let A of f.split(" "))i.set(A,[a++,2+e.length+h]);let l=Object.entries(s).map(
([h,f])=>[h,jt(f)]);return{numbers:i,weights:jt(n),kinds:Object.fromEntries(l),limit:r,least:o}}var tt="plan",oc=[[tt,"day"],["finding-help","day"],["trial-agreement","review"],["trial-review","again"],["support","un\
til"]],br=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function he(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function ln(e,t){let n=new Map(e.filter(({
response:s})=>s).map(s=>[s.key,s]));return oc.map(([s,r])=>{let o=n.get(`${s}@`);return{day:Ze(o?.response[r]),entry:o}}).
filter(({day:s})=>s&&s>=t).sort((s,r)=>s.day<r.day?-1:+(s.day>r.day))}function fn(e,t){let n=null;for(let r of e){let{exercise:o}=he(
r.key),i=r.response&&Object.keys(r.confirmed??{}).length>0,a=o==="check-in"&&i?nt(r):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&
(n={day:l,entry:r})}if(!n)return null;let[,s]=[t,ar(n.day)].sort();return{day:s,entry:n.entry}}function nt({at:e}){if(!es(
e))return null;let[,t,,,,n]=br.exec(e);return n?pt(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function es(e){
let[,t,,n="0",s="0"]=br.exec(e)??[];return!!Ze(t)&&n<60&&s<60}var vr="catch-up.ics",ic="-//collective//icalendar//7.3.0//EN",ac=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,cc=/[\t\x85\u2028\u2029]/g,
lc=75;async function xr(e,t,n,s=""){let r=[...new Map(e.map(f=>[f.key,f])).values()],o=[...ln(r,n),fn(r,n)].filter(Boolean);
if(!o.length)throw new te("journal-no-day");let i=Sr(t["journal-calendar-title"]),a=o.find(({entry:f})=>f.key==="plan@")??
o[0],l=await Promise.all(o.map(f=>hc(f,n,i,f===a?Sr(s):"")));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${ic}`,...l.
flat()],"END:VCALENDAR",""].map(Ac).join(`\r
`)}function un(e,{exercises:t,danger:n}){let s=e.filter(({key:h})=>h==="plan@").at(-1)?.response,r=h=>Fr(h)&&de(h)!=="";
if(!s||!r(s.if)||!r(s.then))return"";let o=h=>Object.values(n).some(f=>dt(h,f).length);if(Object.values(s).flatMap(fc).some(
o))return"";let{rules:i,reflection:a}=t.plan,l=i.find(h=>h.sentence);return l?_n(l,a[l.sentence],s):""}var fc=e=>(e?.own?
[e.own]:[e].flat()).filter(Fr),Fr=e=>typeof e=="string";async function hc({day:e,entry:t},n,s,r){return["BEGIN:VEVENT",`\
SUMMARY:${Dr(s)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await uc(
t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${Dr(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function uc({key:e,response:t,
at:n}){let s=Object.entries(t).filter(([,f])=>f!==null),r=hn([n,Object.fromEntries(s)]),o=f=>new TextEncoder().encode(f),
i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",o(r),i,!1,["sign"]),l=new Uint8Array(await crypto.subtle.
sign("HMAC",a,o(e))).slice(0,16);return l[6]=l[6]&15|64,l[8]=l[8]&63|128,Array.from(l,f=>f.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function hn(e){return Array.isArray(e)?`[${e.map(hn).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${hn(n)}: ${hn(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Sr=e=>de(e.replace(cc," ").replace(
ac,"")),Dr=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function Ac(e){let t=[],n=[],s=0;for(let r of e){let o=pc(r);if(n.length&&s+o>=lc){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,s=a.length}n.push(r),s+=o}return[...t,n.join("")].join(`\r
 `)}var pc=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var gc=new TextEncoder,Ic=/[\u007f-\uffff]/g;function He(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
s=>Object.hasOwn(t,s)&&He(e[s],t[s]))}var An=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function ts({key:e,
response:t,done:n,confirmed:s,at:r}){let o=s!==null&&He(s,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||s,at:r}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return gc.encode(i.replace(Ic,a))}function Ur(e){let{key:t,response:n,
done:s,confirmed:r,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:s,
confirmed:r===!0?n:r,at:o}}var dc=10,wc=7;function pn(e,t,n=null){let s=o=>Number.isInteger(o)&&o>=0&&o<=dc,r=xe.map(o=>[o,s(t[o])?t[o]:null]);return{
moment:e,...Object.fromEntries(r),day:n}}var jr=e=>e.map(t=>({...he(t.key),entry:t})).filter(({exercise:t,entry:n})=>t===
"check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>pn(t,n.confirmed,nt(n))).filter(t=>xe.some(n=>t[n]!==null));
function Or(e,t,n){let s=e.filter(u=>he(u.key).exercise==="check-in"),r=s.findIndex(u=>u.key===t),o=({confirmed:u})=>{let p=Object.
entries(pn("",u??{})).filter(([g,I])=>xe.includes(g)&&I!==null);return p.length?Object.fromEntries(p):null},i=s.slice(0,
Math.max(0,r)).findLast(o),[a,l]=i?[nt(i),nt(s[r])]:[];if(!a||!l)return null;let h=en(a,l),f=h>0&&h<wc?ur(a):Re(a);return{
day:h?Y(n["check-ins-on-day"],{day:f}):n["check-ins-same-day"],values:o(i)}}var ns=1,ss="\uFEFF",mc=/[\u202a-\u202e\u2066-\u2069]/g,Mr="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Tr=`${Mr}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Cc=new RegExp(
`(?:[${Mr}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),yc=new RegExp(`^[${Tr}]+`),Ec=new RegExp(`(^|[;,|"])([${Tr}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Gr(e,t){let n=e.filter(({response:o})=>o).map(o=>kc(o,rs(he(o.key).exercise,t))),s={format:"ajar-jo\
urnal",version:ns,entries:n},r=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(s,null,2).replace(mc,r)}
`}function Nr(e){let t=e.filter(({key:s,response:r,confirmed:o})=>Bc(s)&&r&&o).map(s=>{let{moment:r,...o}=pn(bc(he(s.key).
moment),s.confirmed);return[nt(s)??"",r,...xe.map(i=>o[i]??"")]}),n=[["day","moment",...xe],...t];return ss+n.map(s=>`${s.
map(Sc).join(",")}
`).join("")}var rs=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Rt({after:e,among:t,...n},s){return Me({items:[
n],ids:[n.id]},{[n.id]:s})[n.id]}var Bc=e=>he(e).exercise==="check-in";function kc({key:e,response:t,done:n,confirmed:s,
at:r},o){let i=s&&He(s,t),{exercise:a,moment:l}=he(e);return{exercise:a,moment:l,title:o?.title??"",at:r,done:n,confirmed:s&&
!i?Rr(s,o):!!s,answers:Rr(t,o)}}function Rr(e,t){let n=new Map(t?.items.map(s=>[s.id,s]));return Object.entries(e).filter(
([,s])=>s!==null).map(([s,r])=>{let o=n.get(s),i={item:s,question:o?Y(o.ask,e):"",answer:r},a=o?.cards&&Qc(o,r);return a?
{...i,"in-words":a}:i})}function Qc(e,t){try{return Te(e,Rt(e,t))}catch{return null}}function bc(e){return de(e.replace(
Cc," ")).replace(yc,"").replace(Ec,"$1$2'")}var Sc=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;function wt(e){let t="";for(let n of e)t+=String.fromCharCode(n);return btoa(t)}var st=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(
0));function mt(e,t,n){let s=typeof n=="string"?new TextEncoder().encode(n):n;return{name:e,type:t,data:wt(s)}}var Hr={null:null,true:!0,false:!1},Dc=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,vc={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},xc=/[ !#-[\]-\uffff]*/y,Fc=/null|true|false|-?Infinity|NaN/y,Uc=/[0-9a-fA-F]{4}/y,jc=/[ \t\n\r]*/y,Mt=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Lr(e){let t=0,n=(u=t)=>{throw new Mt(e.slice(0,u).split(`
`).length)},s=u=>{u.lastIndex=t;let[p]=u.exec(e)??[null];return t+=p?.length??0,p},r=()=>s(jc),o=u=>{e[t]!==u&&n(),t++};
function i(){let u=e[t];if(u==='"')return a();if(u==="{")return f();if(u==="[")return h();let p=s(Fc);if(p!==null&&p in Hr)
return Hr[p];let g=p?Number.NaN:s(Dc);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let u="";for(;u+=
s(xc),e[t]!=='"';){e[t]!=="\\"&&n();let p=e[t+1];t+=2,p==="u"?u+=String.fromCharCode(Number.parseInt(s(Uc)??n(),16)):u+=
vc[p]??n(t-2)}return t++,u}function l(u,p){let g=[];if(t++,r(),e[t]!==u)for(;g.push(p()),r(),e[t]!==u;){let I=t;o(","),r(),
e[t]===u&&n(I)}return t++,g}let h=()=>l("]",i),f=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let u=a();return r(),
o(":"),r(),[u,i()]}));r();let A=i();return r(),t<e.length&&n(),A}var Xe=class extends te{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=$r(t)}},
ke=(e,t={})=>({code:e,values:t}),$r=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];function Kr(e,t){let n=Oc(
e.startsWith(ss)?e.slice(1):e),s=Tc(n);if(s.length)throw new Xe(...s);let r=[];return{entries:n.map((i,a)=>{let l=rs(i.exercise,
t),h=a+1;l||r.push(ke("journal-import-unknown-exercise",{n:h,exercise:i.exercise}));let f=I=>{let{response:m,misfits:k}=Nc(
h,l,I);return r.push(...k),m},A=f(i.answers),{confirmed:u,done:p,at:g}=i;return{key:os(i),response:A,done:p,confirmed:Array.
isArray(u)?f(u):u?A:null,at:g}}),notes:$r(r)}}var os=({exercise:e,moment:t})=>`${e}@${t}`;function Oc(e){let t=Rc(e),{format:n,
version:s,entries:r}=is(t)?t:{};if(n!=="ajar-journal"||!(Number.isInteger(s)||typeof s=="boolean"))throw new Xe(ke("jour\
nal-import-other-file"));if(s>ns)throw new Xe(ke("journal-import-newer"));if(!Array.isArray(r))throw new Xe(ke("journal-\
import-other-file"));let o=r.flatMap((i,a)=>Mc(i,a+1));if(o.length)throw new Xe(...o);return r.map(i=>({...Pr,...i}))}function Rc(e){
try{return Lr(e)}catch(t){throw t instanceof Mt||t instanceof RangeError?new Xe(ke("journal-import-not-json",{line:t.line??
1})):t}}var Pr={moment:"",at:"",done:!1,confirmed:!1},is=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),gn=e=>typeof e==
"string",Vr={exercise:gn,moment:gn,at:e=>gn(e)&&(e===""||es(e)),done:e=>typeof e=="boolean"};function Mc(e,t){if(!is(e))
return[ke("journal-import-other-file")];let n={...Pr,...e},s=Object.keys(Vr).filter(r=>!Vr[r](n[r]));if(typeof n.confirmed!=
"boolean"){let r=Yr(n.confirmed,"confirmed");r.length&&s.push("confirmed",...r)}return s.push(...Yr(n.answers,"answers")),
s.map(r=>ke("journal-import-incomplete",{n:t,name:r}))}function Yr(e,t){return Array.isArray(e)?e.flatMap(n=>is(n)?gn(n.
item)?[]:["item"]:[t]):[t]}function Tc(e){let t=new Set;return e.flatMap((n,s)=>{let r=s+1,o=t.has(os(n))?[ke("journal-i\
mport-twice",{n:r,exercise:n.exercise})]:[];t.add(os(n));let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Gc(a.
map(({item:l})=>l)):[]);return[...o,...i.map(a=>ke("journal-import-answer-twice",{n:r,item:a}))]})}var Gc=e=>{let t=new Map;
for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].filter(([,n])=>n>1).map(([n])=>n)};function Nc(e,t,n){let s=Object.
fromEntries(n.map(({item:f,answer:A=null})=>[f,A]));if(!t)return{response:s,misfits:[]};let r=new Map(t.items.map(f=>[f.
id,f])),o=f=>!r.has(f)&&t.ids.includes(f),i=Object.entries(s),a=Object.fromEntries(i.filter(([f])=>o(f))),l=Object.fromEntries(
i.filter(([f])=>!o(f))),h=Hc(e,t,r,l);return{response:h.length?s:{...Me(t,l),...a},misfits:h}}function Hc(e,t,n,s){let r={},
o=[];for(let[a,l]of Object.entries(s)){if(!n.has(a)){let{title:h}=t;o.push(ke("journal-import-unknown-question",{n:e,exercise:h,
item:a}));continue}try{r[a]=Rt(n.get(a),l)}catch(h){if(!(h instanceof we))throw h;let f=ke(h.code,h.values);o.push(ke("j\
ournal-import-misfit",{n:e,item:a,why:f}))}}if(o.length)return o;let i=Me(t,r);return Object.keys(r).filter(a=>!He(i[a],
r[a])).map(a=>ke("journal-import-not-asked",{n:e,item:a}))}function Tt(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(s=>Tt(e[s],t[s]))}var Lc=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,In=class{#e=new Map;#t=[];#n=null;#r;constructor(t=Date.now){this.#r=t}get(t){return this.#e.
get(t)}isDraft(t){let n=this.#e.get(t);return n!==void 0&&!n.done}keys(){return[...this.#e.keys()]}entries(){return[...this.#e.
values()]}put(t,n,s){let r=s?n:this.#e.get(t)?.confirmed??null;this.place({key:t,response:n,done:s,confirmed:r,at:Lc(this.#r())})}place(t){
if(t.response===null){this.remove(t.key);return}this.#e.set(t.key,t),this.#o([t.key])}remove(t){this.#e.delete(t)&&this.#o(
[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(this.#n){t();return}this.#n=new Set;try{
t()}finally{let n=[...this.#n];this.#n=null,n.length&&this.#o(n)}}listen(t){this.#t.push(t)}#o(t){if(this.#n){for(let n of t)
this.#n.add(n);return}for(let n of this.#t)n(t)}};var as=[tt,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Vc={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Yc="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",$c=new RegExp(`\\r\\n|[${Yc}]`),Jr=/\d[\d -]*\d/,Kc=["crisis","violence","worried"],Pc=new Intl.DateTimeFormat(
"en-US",{dateStyle:"full",timeZone:"UTC"});function Wr(e,t){let n=new Map(e.map(A=>[A.key,A])),s=A=>{let{response:u}=n.get(
`${A}@`)??{},p=Object.keys(u??{}).length?t.exercises[A]:null;return p?Jc(p,u):null},[r,o,i,a]=as.map(s),l=r?un([n.get(`${tt}\
@`)],t):"",h=["day","helper","badly",...l?[]:["if","then"]],f={goal:r?r.fields("goal"):[],sentence:l?[r.sentence(l)]:[],
plan:r?r.fields(...h):[],message:s("reframing")?.message()??[],more:Object.entries(Vc).flatMap(([A,u])=>(u.length?s(A)?.
fields(...u):s(A)?.pile("goals","both"))??[]),needs:o?[o.section("needs","this-week")]:[],support:i?[i.section("listens",
"practical","trained")]:[],ladder:a?[a.ladder()]:[]};for(let[A,u]of Object.entries(f))f[A]=u.filter(p=>p.lines?.length||
p.fields?.length||p.rungs?.length);if(!Object.values(f).some(A=>A.length))throw new te("journal-no-plan");return{...f,title:t.
exercises.plan.title}}function Xr(e,{help:t,paper:n}){let s=t.find(o=>o.code===e);if(!s)return[n["numbers-elsewhere"]];let r=o=>s.
lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.startsWith("tel:")&&Jr.test(i)).map(({say:i})=>Jr.
exec(i)[0])[0];return[...new Set([s.emergency,...Kc.map(r).filter(Boolean)])]}var dn=e=>e.flatMap(t=>t.split($c)).map(de).
filter(Boolean);function Jc({title:e,items:t,reflection:n,rules:s=[]},r){let o=u=>{try{return Rt(u,r[u.id])}catch{return null}},
i=u=>{let p=o(u),g=u.kind==="date"&&Ze(p);return dn(g?[Pc.format(new Date(`${g}T00:00Z`))]:Te(u,p))},a=(...u)=>t.filter(
({id:p})=>u.includes(p)).map(p=>({id:p.id,heading:p.said,lines:i(p)})).filter(p=>p.lines.length),l=(...u)=>({heading:e,fields:a(
...u)});function h(u,p){let g=t.find(D=>D.id===u&&D.kind==="sort"),I=g?.piles.find(D=>D.id===p)?.text,m=I&&o(g);if(!m)return[];
let k=g.cards.filter(D=>m[D.id]===p).map(({text:D})=>D);return[{id:p,heading:I,lines:dn(k)}]}function f(){let u={items:t,
rules:s.filter(g=>g.message),reflection:n};if(!u.rules.length)return[];let p=Object.fromEntries(t.map(g=>[g.id,o(g)]));return It(
u,p).filter(({said:g})=>g.length).map(({heading:g,said:I})=>({id:"message",heading:g,lines:dn(I)}))}function A(){let u=s.
find(m=>m.ladder)?.ladder;if(!u)return{...l("goal"),rungs:[]};let p=m=>t.find(({id:k})=>k===m),g=[u.today,u.later].map(p).
filter(Boolean),I=u.rungs.filter(m=>p(m.item)).map(m=>({heading:p(m.item).said,lines:i(p(m.item)),marks:g.filter(k=>o(k)?.
chosen.includes(m.card)).map(k=>k.said)})).filter(m=>m.lines.length||m.marks.length);return{...l("goal"),rungs:I}}return{
fields:a,section:l,pile:h,message:f,ladder:A,sentence:u=>({heading:n["in-one"],lines:dn([u])})}}function Le(e,t,n=t["keep-failed"]){let{code:s,values:r={},notices:o}=sn(e);if(o)return o.map(a=>Le(a,t,n)).join(`
`);if(!Object.hasOwn(t,s??""))return n;let i=Object.entries(r).map(([a,l])=>[a,l?.code?Le(l,t,n):l]);return Y(t[s],Object.
fromEntries(i))}var rt="home",Gt="help@",qr="until ",cs=e=>`${qr}${Re(e)}`;function wn(e,t,n){let{exercise:s,moment:r}=he(t.key),o=r?`${r}\
, ${n}`:n,i=`${s}@${o}`;for(let a=2;e.get(i);a++)i=`${s}@${o} (${a})`;e.place({...t,key:i})}var mn=class{#e;#t;#n;#r;#o;#i;#f;#p=Promise.
resolve();constructor({journal:t,data:n,words:s,send:r,today:o,notice:i}){this.#e=t,this.#t=n,this.#n=s,this.#r=r,this.#o=
o,this.#i=i,this.#f=new Map(n.sections.flatMap(({title:a,keys:l})=>l.map(h=>[h,a])))}state(){let t=this.#d(),n=this.#B(t);
return{welcome:this.#S(t,n),newest:n,due:this.#u(t),plan:this.#k(`${tt}@`),earlier:t.map(({key:s})=>({key:s,...he(s)})).
filter(({exercise:s,moment:r})=>s===tt&&r).map(({key:s,moment:r})=>({title:r,plan:this.#k(s)})),something:t.length>0,danger:this.#l()}}receive(t){
let{take:n,paper:s,country:r=""}=t;if(n==="plan"&&["us-letter","a4"].includes(s))this.#g(()=>this.#r({print:this.#E(s,r)}));else if(Object.
hasOwn(this.#s,n??""))this.#g(async()=>this.#r({file:await this.#s[n](this.#d())}));else if(typeof t.country=="string")this.#e.
put(Gt,{country:r},!0);else if(typeof t.import=="string")this.#g(()=>this.#h(t.import));else if(t.restart===!0)this.#I();else
return!1;return!0}settled(){return this.#p}#E(t,n){let s=Xr(n,this.#t);return{plan:Wr(this.#d(),this.#t),paper:t,numbers:s,
heading:this.#t.paper.numbers}}#s={calendar:t=>this.#a(t),"calendar-line":t=>this.#a(t,un(t,this.#t)),everything:t=>mt("\
notes.json","application/json",Gr(t,this.#t)),"check-ins":t=>mt("numbers.csv","text/csv",Nr(t))};async#a(t,n=""){let s=await xr(
t,this.#n,this.#o(),n);return mt(vr,"text/calendar",s)}#I(){this.#e.batch(()=>{for(let t of this.#d())he(t.key).moment.includes(
qr)||(wn(this.#e,t,cs(this.#o())),this.#e.remove(t.key))})}#d(){return this.#e.entries().filter(({key:t})=>t!==Gt)}#l(){
for(let t of as){let n=this.#w(`${t}@`);if(n)return n}return null}#w(t){let n=this.#e.get(t);return n?this.#i(he(t).exercise,
n.response):null}#h(t){let{entries:n,notes:s}=Kr(t,this.#t);this.#e.batch(()=>{for(let o of n)this.#m(o)});let r=Y(this.#n["\
home-brought"],{n:n.length});this.#r({said:[r,...s.map(o=>Le(o,this.#n))].join(`
`)})}#m(t){let n=this.#e.get(t.key);n?Tt([n.response,n.confirmed],[t.response,t.confirmed])||wn(this.#e,t,this.#n["home-\
brought-moment"]):this.#e.place(t)}#g(t){this.#p=this.#p.then(t).catch(n=>{this.#r({said:Le(n,this.#n,this.#n["home-fail\
ed"])})})}#B(t){let n=t.reduce((s,r)=>s&&s.at>=r.at?s:r,null);return this.#f.has(n?.key)?n.key:""}#S(t,n){let s=this.#n;
return t.length?n?Y(s["home-stopped"],{title:this.#f.get(n)}):s["home-welcome"]:s["home-empty"]}#u(t){let n=this.#n,s=this.#o(),
r={"plan@":n["home-plan-starts"],"finding-help@":n["home-find-help"],"support@":n["home-stock"]},o=ln(t,s).map(({day:a,entry:l})=>Y(
r[l.key]??n["home-review"],{day:Re(a)})),i=fn(t,s);return i&&i.day<=s?o.push(n["home-check-in-now"]):i&&o.push(Y(n["home\
-check-in"],{day:Re(i.day)})),o}#k(t){let n=this.#e.get(t),s=this.#t.exercises[he(t).exercise];return!n?.confirmed||!s||
!gt(s,n.confirmed)?[]:It(s,n.confirmed,{plain:!!this.#w(t)}).filter(({said:r})=>r.length).map(({heading:r,said:o})=>({heading:r,
said:o,words:[]}))}};var Wc=["button","input","select","summary","textarea"],Xc=["input","select","textarea"];function c(e,t={},...n){let s=document.
createElement(e);for(let[r,o]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),o):o===!0?s.setAttribute(
r,""):o!==!1&&o!=null&&s.setAttribute(r,o);return Wc.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Xc.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function Ct(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,o]of Object.entries(t))s.setAttribute(r,o);return s.append(...n),
s}var qc=2e4;function _r(e,{oninput:t,...n}){let s=c("textarea",{maxlength:qc,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let o=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+o}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function zr(e,t,{words:n,group:s,change:r,remarks:o}){let{opener:i,
long:a,remark:l}=e,h=i?c("b",{id:`${s}-opener`},i):null,f=_r(t??"",{rows:a?8:2,oninput:()=>r(f.value.trim()?f.value:null),
...i?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),A=c("label",{class:"\
ajar-words ajar-write"},h,f);return l&&o?c("div",{},A,o(f,e)):A}function Zr(e,t,{words:n,change:s}){let r=c("div",{}),o=()=>[
...r.querySelectorAll("textarea")],i=()=>{let I=o().map(m=>m.value).filter(m=>m.trim());s(I.length?I:null)},a=()=>[...r.
children].forEach((I,m)=>{I.querySelector("textarea").setAttribute("aria-label",Y(n.line,{n:m+1})),I.querySelector("butt\
on").setAttribute("aria-label",Y(n["remove-line"],{n:m+1}))}),l=()=>{p(""),o().at(-1).focus()},h=c("button",{type:"butto\
n",class:"ajar-link",onclick:l},n["add-line"]),f=()=>{a(),h.hidden=r.children.length>=e.most},A=I=>{let m=o()[o().indexOf(
I)+1];m?m.focus():I.value.trim()&&!h.hidden&&l()},u=I=>{let m=_r(I,{rows:1,enterkeyhint:"next",oninput:()=>{m.value.includes(
`
`)&&(m.value=m.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:k=>{["insertLineBreak","insertParagraph"].includes(k.inputType)&&
(k.preventDefault(),A(m))}});return m},p=I=>{let m=()=>{let D=k.nextElementSibling||k.previousElementSibling;k.remove(),
D||p(""),f(),i(),(D||r.firstElementChild).querySelector("textarea").focus()},k=c("div",{class:"ajar-line"},c("label",{class:"\
ajar-words ajar-write"},u(I)),c("button",{type:"button",class:"ajar-remove",onclick:m},"×"));r.append(k),f()},g=t||[];for(let I=0;I<
Math.max(e.lines,g.length);I++)p(g[I]??"");return c("div",{class:"ajar-lines"},r,h)}var _c=8,zc=6;function Nt(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function eo(e,t,n){let{words:s,level:r=3,small:o=!1,folded:i=!1,brief:a=!1,beside:l=[]}=n,h={...tl,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,A={...n.answers},u=0,p=null,g=0,I=n.
aside??0,m=t.why?c("p",{class:"ajar-why"},t.why):"",k=t.private?c("p",{class:"ajar-private"},t.private):"",D=F=>a?F.after:
i&&F.more,M=t.items.some(F=>D(F)&&n.answers?.[F.id]!=null),{example:U}=t,G=U?c("details",{class:"ajar-example"},c("summa\
ry",{},s.example),c("p",{},U)):"",y=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),B=c("div",{}),Q=c("d\
iv",{class:"ajar-body"}),j=c("section",{class:"ajar-form","aria-labelledby":`${f}-title`},c(`h${r}`,{id:`${f}-title`},t.
title),...o||i?[c("div",{class:"ajar-beside"},...l,m?Zc([m],s):"",G),k]:[m,k,G],B,Q,y);j.addEventListener("keydown",F=>{
F.key!=="Enter"||!(F.ctrlKey||F.metaKey)||!p||(F.preventDefault(),p.next.click())}),e.replaceChildren(j);function N(){let F=t.
items.filter(se=>Ge(se,A)),S=F.filter(se=>!D(se)),V=M?F.filter(D).map(se=>[se]):[];return[...a||o&&t.together?[S]:S.map(
se=>[se]),...V]}let O=F=>{y.replaceChildren(F)},w=Nt(s,O);function C(F,S){y.replaceChildren(`${F} `,c("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{A=S,O(""),n.onChange(A),re({focus:!0})}},s["put-back"]))}function E(F,S){A={...A,[F.
id]:S},el(Q),O(""),n.onChange(A),v()}function x(){T(!0),w.begin(),g=setTimeout(H,8e3)}function H(){g&&(clearTimeout(g),g=
0,T(!1),w.end())}function T(F){for(let S of p?.fieldsets??[])S.disabled=F}function v(){if(!p)return;let{items:F,skip:S,where:V,
next:X,enough:se,more:fe}=p,pe=N().length;S.textContent=K(F)?s["clear-and-skip"]:s.skip,V.textContent=Y(s["question-of"],
{n:u+1,all:pe}),V.hidden=(o||a)&&pe===1,X.textContent=u===pe-1?s.done:s.next,se.hidden=!$(pe);let De=u===pe-1&&(!a||K(F)),
Be=t.items.some(d=>D(d)&&Ge(d,A));fe.hidden=M||!De||!Be}function $(F){return(n.enough==="at once"||u>0)&&u<F-1&&K(t.items)}
function J(){g||(x(),n.onDone(A))}let K=F=>F.some(({id:S})=>A[S]!=null);function W(F,S=!0){if(g)return;let V=N();if(u+=F,
u>=V.length){u=V.length-1,J();return}re({focus:S,again:F<0})}function z(F,S){let V=`${f}-${F.id}`,X=c("legend",{id:`${V}\
-ask`},Y(F.ask,A)),se=F.hint?c("p",{class:"ajar-hint",id:`${V}-hint`},F.hint):null,fe=[se,S.mark].filter(Boolean).map(({
id:d})=>d),pe=F.among?{...F,cards:At(F,A)}:F,De=h[F.kind](pe,ir(pe,A[F.id]),{words:s,level:r+1,group:V,change:d=>E(F,d),
say:O,remarks:n.remarks,isQuick:n.enough==="at once",isShort:i,...S}),Be={class:`ajar-item ajar-${F.kind}`,tabindex:"-1",
"aria-describedby":fe.join(" ")||null};return c("fieldset",Be,X,se,De)}function re({focus:F=!1,again:S=!1}={}){let V=N();
u=Math.max(0,Math.min(u,V.length-1));let X=V[u],se=n.mark?.(X),fe=se?c("p",{class:"ajar-mark",id:`${f}-${X[0].id}-mark`},
se):null,pe=c("div",{class:"ajar-moves ajar-onward"}),De=u>0?()=>W(-1):null,Be=X.map(ze=>z(ze,{mark:fe,again:S,moves:pe,
back:De})),d=c("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let ze=A,Ft=K(X);if(A={...A,...Object.
fromEntries(X.map(({id:Zt})=>[Zt,null]))},n.onChange(A),!Ft){W(1);return}re({focus:!0}),C(s.cleared,ze)}}),b=c("button",
{type:"button",class:"ajar-next",onclick:()=>{g||(O(""),W(1))}}),L=c("p",{class:"ajar-where"}),ee=c("button",{type:"butt\
on",class:"ajar-link",onclick:()=>{g||(M=!0,W(1))}},a?s["add-why"]:s["ask-more"]),Z=c("button",{type:"button",class:"aja\
r-link",onclick:J},s.enough);p={items:X,skip:d,where:L,next:b,fieldsets:Be,enough:Z,more:ee},B.replaceChildren();let le={
type:"button",class:"ajar-back",onclick:De};pe.replaceChildren(b,De?c("button",le,s.back):"",d);let ve=Be.length===1;fe&&
ve&&Be[0].lastElementChild.before(fe),Q.replaceChildren(L,...fe&&!ve?[fe]:[],...Be,pe,...n.enough?[ee,Z]:[]),v(),n.onMove?.(
u),F&&(Be[0].focus({preventScroll:!0}),L.scrollIntoView({block:"nearest"}))}function Ie(F){if(B.replaceChildren(),!F||!n.
help||I>F.kinds.length)return null;let S=()=>{I=F.kinds.length+1,n.onAside?.(I),B.replaceChildren(),Q.querySelector("[ta\
bindex]").focus()},{help:V,needs:X}=n;return B.append(V.notice(F,{level:r+1,aside:S,needs:X})),B.querySelector("[tabinde\
x]")}function ue(F,{focus:S=!1,danger:V=null}={}){p=null;let X=c(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);Q.replaceChildren(
c("div",{class:"ajar-reflection"},X,...F.flatMap(fe=>Ht(fe,r+2)),n.below?.()??null),c("div",{class:"ajar-moves"},c("butt\
on",{type:"button",onclick:()=>{u=0,re({focus:!0,again:!0})}},s.change),c("button",{type:"button",onclick:()=>{let fe=A;
A={},u=0,I=0,n.onAside?.(0),n.onStartOver(),re({focus:!0}),C(s["started-over"],fe)}},s["start-over"])));let se=Ie(V);S&&
(se??X).focus()}function Ae(F){let S=Q.contains(document.activeElement);S&&p&&!g||(H(),A={...F.answers},F.done?ue(F.reflection,
{focus:S,danger:F.danger}):(u=F.at??Math.max(0,N().findIndex(V=>V.some(({id:X})=>A[X]==null))),re()))}let{done:R,reflection:P,
danger:ne}=n;return Ae({answers:A,at:n.at,done:R,reflection:P,danger:ne}),{update:Ae,release:H,say:F=>{H(),O(F)}}}var Zc=(e,t)=>c(
"details",{},c("summary",{},t["why-this"]),...e);function el(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ht=({heading:e,said:t,words:n},s)=>[
e?c(`h${s}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(r=>c("li",{},r))):t.length?c("p",{class:"ajar-said"},
t[0]):null,...n.map(r=>c("p",{},r))].filter(Boolean),tl={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(o,i)=>c(
"label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>s(i),"aria-describedby":i===
0?`${n}-low`:i===10?`${n}-high`:null}),c("span",{},`${i}`)));return c("div",{class:"ajar-scale"},c("div",{class:"ajar-nu\
mbers"},...r),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},"0"),` ${e.low}`),c("span",{id:`${n}-high`},
c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:o,isShort:i}){let{chosen:a,own:l}=t||{chosen:[],
own:""},h=()=>r(a.length||l.trim()?{chosen:[...a],own:l}:null),f=e.many?"checkbox":"radio",A=e.cards.map(D=>c("input",{type:f,
name:s,value:D.id,checked:a.includes(D.id),onchange:M=>{e.many?a=a.filter(U=>U!==D.id).concat(M.target.checked?D.id:[]):
(a=[D.id],l="",u&&(u.value="")),h()}})),u=e.own?c("input",{type:"text",value:l,maxlength:500,oninput:D=>{l=D.target.value,
!e.many&&l.trim()&&(a=[],A.forEach(M=>{M.checked=!1})),h()}}):null,p=e.cards.map((D,M)=>c("label",{class:"ajar-card"},A[M],
c("span",{},D.text))),I=i&&p.length>_c?p.filter((D,M)=>M>=zc&&!A[M].checked):[];for(let D of I)D.hidden=!0;let m=()=>{for(let D of I)
D.hidden=!1;k.hidden=!0,I[0].querySelector("input").focus()},k=c("button",{type:"button",class:"ajar-link",hidden:!I.length,
onclick:m},Y(n["cards-more"],{n:I.length}));return c("div",{class:"ajar-cards"},c("p",{class:"ajar-hint"},n[e.many?"choo\
se-many":"choose-one"]),...p,k,u?c("label",{class:"ajar-own"},c("span",{},e.own),u):null,u&&e.remark&&o?o(u,e):null)},text:zr,
list:Zr,date(e,t,{words:n,change:s,say:r}){let o=pt(new Date);return c("label",{class:"ajar-words"},c("span",{},n["pick-\
date"]),c("input",{type:"date",value:t??"",oninput:({target:i})=>{s(i.value||null),i.value>="1000"&&i.value<o&&r(n["day-\
past"])}}))}};var ls=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function to(e,t,{words:n,level:s,change:r,say:o,again:i,
moves:a,back:l,isQuick:h}){let f={...t},{cards:A,piles:u}=e,p=G=>u.find(y=>y.id===G).text,g=c("div",{class:"ajar-one"});
function I(G,y){f={...f,[G.id]:y},y||delete f[G.id],r(Object.keys(f).length?f:null),y&&o(Y(n.moved,{card:et(G.text),pile:p(
y)}))}function m(G,{focus:y=!0,back:B=G?()=>m(G-1):l,onward:Q=()=>D(G+1)}={}){let j=A[G],N=Y(n["card-of"],{n:G+1,all:A.length}),
O=c("div",{class:"ajar-one-card",role:"group","aria-label":N,tabindex:"-1"},c("p",{class:"ajar-where"},N),c("p",{},j.text)),
w=C=>{I(j,C),Q()};a.hidden=!0,g.replaceChildren(O,c("div",{class:"ajar-one-piles"},...u.map(({id:C,text:E})=>ls(E,()=>w(
C),{"aria-pressed":`${f[j.id]===C}`}))),c("div",{class:"ajar-one-also"},B?k(n.back,()=>B()):c("span",{}),k(n["card-out"],
()=>w("")),h?c("span",{}):k(n["card-enough"],()=>M()))),y&&O.focus({preventScroll:!0})}let k=(G,y)=>ls(G,y,{class:"ajar-\
link"}),D=G=>G<A.length?m(G):M();function M({focus:G=!0}={}){let y=c(`h${s}`,{tabindex:"-1"},n["cards-all"]),B=(Q,j)=>{let N=A.
filter(C=>(f[C.id]??"")===j),O=C=>m(A.indexOf(C),{back:M,onward:M}),w=N.map(C=>c("li",{},ls(C.text,()=>O(C))));return w.
length?[c(`h${s+1}`,{},Q),c("ul",{},...w)]:[]};g.replaceChildren(y,c("p",{class:"ajar-hint"},n["cards-all-how"]),...u.flatMap(
({id:Q,text:j})=>B(j,Q)),...B(n["cards-out"],"")),a.hidden=!1,G&&(y.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let U=A.map(G=>!!f[G.id]).lastIndexOf(!0)+1;return U===A.length||i&&U?M({focus:!1}):m(U,{focus:!1}),g}function no({title:e,close:t,bar:n,parts:s}){let r=()=>{i.close?i.close():i.remove()},o=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=c("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),r())}},n,o,...s,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:r},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var so=["emergency","crisis","violence","agency","worried","child"],nl=["crisis","violence"],io='a[href$="#Help-lines"]',
Qe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ro(){for(let e of Qe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Qe().listeners.delete(e),e.shown||=t}}function sl(e,{zone:t="",languages:n=[]}){
let s=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").toUpperCase()).find(a=>e.
some(({code:l})=>l===a))??""}function ao(e,t,n){let s=Object.values(t).flatMap(i=>typeof i=="string"||Array.isArray(i)?i:
i?.own??[]);for(let i of Object.values(n)){let a=s.flatMap(h=>dt(h,i)),l=Qr(a,i);if(l)return{...l,kinds:[...new Set(a.map(
({kind:h})=>h))].sort()}}let r=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(n)[0]?.["rulers-at-zer\
o"];return o&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var fs=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),hs=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),oo=e=>`tel:${e.match(/\d+/)[0]}`;
function co({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(Qe().countries=t);let r=()=>Qe().countries,o=()=>Qe().
chosen||sl(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
i=()=>r().find(B=>B.code===o());function a(B){Qe().chosen=B,ro();for(let{element:Q,draw:j}of Qe().listeners)j(Q)}function l(B,Q){
return Q(B),Qe().listeners.add({element:B,draw:Q,shown:!1}),queueMicrotask(ro),B}let h=B=>l(c("div",{}),Q=>Q.replaceChildren(
...B())),f=()=>{let B=[...r(),{code:"-",country:e["help-elsewhere"]}],Q=c("select",{onchange:()=>{a(Q.value),s(Q.value)}},
...B.map(j=>c("option",{value:j.code},j.country)));return l(Q,()=>{Q.value=i()?.code??"-"}),c("label",{class:"ajar-help-\
where"},c("span",{},e["help-in"]),Q)},A=({say:B,to:Q},j)=>{if(/^(tel|sms):/.test(Q))return c("a",{class:j?"ajar-reach":"\
ajar-reach ajar-first",href:Q},c("span",{},...hs(B)));let N=c("span",{},B),O=c("button",{type:"button",class:"ajar-link",
"aria-label":Y(e["help-copy-what"],{address:Q}),onclick:async()=>{await rl(Q,N)&&(O.textContent=e["help-copied"])}},e["h\
elp-copy"]);return c("p",{class:"ajar-chat"},N," ",O)},u=B=>c("li",{},c("p",{class:"ajar-for"},B.for_what),c("p",{class:"\
ajar-hint"},[B.name,B.hours,B.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},...B.reach.map(A))),p=({
emergency:B,note:Q})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),Q?c("p",{class:"ajar-hint"},Q):
null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:oo(B)},Y(e["help-call"],{number:B})))),g=B=>h(()=>{let Q=i();
if(!Q)return[c("p",{},e["help-elsewhere-how"])];let j=B.flatMap(N=>N==="emergency"?p(Q):fs(Q,[N]).map(u));return[c("ul",
{class:"ajar-help-lines"},...j)]});function I(){no({title:e["help-title"],close:e["help-close"],bar:c("div",{class:"ajar\
-help-bar"},f(),us({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),g(so),c("p",{class:"ajar-hint"},e["help-trace"]),
c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function m({title:B,text:Q,now:j,lines:N,kinds:O,countries:w},{
level:C,aside:E,needs:x}){return w&&!y()&&(Qe().countries=w),c("section",{class:"ajar-danger"},c(`h${C}`,{tabindex:"-1"},
B),c("p",{},Q),O.length?null:x?.()??null,f(),g(N),c("ul",{class:"ajar-todo"},...j.map(H=>c("li",{},H))),c("p",{class:"aj\
ar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:E},e["help-aside"]))}let k=()=>c("button",
{type:"button",class:"ajar-get-help",onclick:I},e["help-get"]);function D({emergency:B,...Q}){let N=nl.map(w=>fs(Q,[w])[0]?.
reach??[]).flatMap(w=>["tel:","sms:"].map(C=>w.find(({to:E})=>E.startsWith(C))));return[{say:Y(e["help-call"],{number:B}),
to:oo(B)},...N.filter(Boolean)]}let M=(B=`${e["help-line"]} `)=>h(()=>{let Q=i(),j=(Q?D(Q):[]).flatMap(({say:w,to:C},E)=>[
E?" · ":"",c("a",{href:C},...hs(w))]),N=c("button",{type:"button",class:"ajar-link",onclick:I},e["help-get"]),O=c("span",
{class:"ajar-off-paper"},j.length?" · ":"",N);return[c("p",{class:"ajar-help-line"},B,...j,O)]});function U(B){if(!y())
return;let[Q]=[...B.querySelectorAll(io)].reverse();Q?.closest("p, ul").after(M(""));for(let j of B.querySelectorAll("de\
tails"))j.open=j.querySelector("summary").textContent===i()?.country}let G=()=>h(()=>{let B=i();return B?[c("p",{},c("b",
{},`${e["help-title"]}, ${B.country}`)),c("p",{},`${e["help-danger"]} ${Y(e["help-call"],{number:B.emergency})}`),c("ul",
{},...fs(B,so).map(({for_what:Q,name:j,reach:N,hours:O})=>c("li",{},...hs(`${Q}: ${j}. ${N.map(({say:w})=>w).join(" · ")}\
. ${O}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),y=()=>r().length>0;return{open:I,notice:m,button:k,line:M,addNumbers:U,
text:G,choose:a,code:o,isKnown:y}}var us=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function lo(e){if(Qe().open){Qe().open=e;return}Qe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(io)&&(t.preventDefault(),t.stopPropagation(),Qe().open())},{capture:!0})}async function rl(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Cn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var fo="about:blank";function As(e){fo=e}function ps(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(fo)}function ho(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),ps()))},{capture:!0})}function uo(e,t,{words:n,group:s,change:r,say:o}){let i={...t},a={},l=e.piles.map(p=>(a[p.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let I=A[g.dataTransfer.
getData("text/plain")]?.[p.id];I&&!I.matches(":disabled")&&(I.checked=!0,f(I.dataset.card,p))}},a[p.id]))),h=()=>e.piles.
forEach(p=>{a[p.id].textContent=Y(n["pile-count"],{pile:p.text,n:Object.values(i).filter(g=>g===p.id).length})}),f=(p,g)=>{
i[p]=g.id,h(),r({...i}),o(Y(n.moved,{card:et(e.cards.find(I=>I.id===p).text),pile:g.text}))},A={},u=e.cards.map(p=>{A[p.
id]={};let g=`${s}-${p.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:I=>I.dataTransfer.setData(
"text/plain",p.id)},c("legend",{},p.text),c("div",{class:"ajar-into"},...e.piles.map(I=>{let m=c("input",{type:"radio",name:g,
value:I.id,"data-card":p.id,checked:i[p.id]===I.id,onchange:()=>f(p.id,I)});return A[p.id][I.id]=m,c("label",{},m,c("spa\
n",{},I.text))})))});return h(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...l),...u)}var Ao=e=>e;function po(e){Ao=e}function yt(e,t){e.innerHTML=Ao(t)}var Is=["open","closed"],ol=[...Is,"half-open"],il=2,al=90,cl=31,ll=2147483647,ds=3,yn="none",go=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
fl=/[“”„«»"' \t\n]/g,Io=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,hl=["i","im","id","ill","ive","its","we",
"were","well"],ul=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Al=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
gs=new WeakMap;function pl(e,t){let n=mo(t),{sentences:s,forms:r,at:o}=dl(e,n);if(o<0||r[o].name===yn)return{kind:"",reason:"",
notes:[],remarks:[]};let i=El(yl({sentences:s,forms:r,at:o},n),n.learned),{name:a,start:l,end:h}=r[o],f=Bl(i,a,ws(e,s[o],
l,h),t),A=kl(e,s,n),p=[i==="open"&&A.some(g=>g.name!=="two-at-once")?"":f,...A.map(g=>g.remark)].filter(Boolean);return{
kind:i,reason:f,notes:A,remarks:p.slice(0,il)}}function gl(e,t){let n=mo(t),s=t["about-statements"],r=Eo(xl(e)),o=Object.entries(n.blame).map(([I,m])=>({name:I,places:r.
flatMap(k=>Ql(I,m,k,n))})),i=new Set(o.flatMap(({places:I})=>I.map(({sentence:m})=>m))),a=[],l="";for(let{name:I,places:[
m]}of o){if(!m)continue;let k=bl(e,m,n.quotedTo[I]);a.length||(l=Sl(I,e,m,n)),a.push({name:I,words:k,remark:Y(s.blame[I].
say,{words:k})})}let h=a.map(I=>I.name),f=r.filter(I=>!i.has(I)),A=Object.keys(n.parts).filter(I=>(I==="seen"?f:r).some(
({line:m})=>Ve(n.parts[I],m))),u=A.map(I=>s.parts[I]).join(", "),p=A.length?Y(s.mirror,{parts:u}):"",g=[p,a.length?`${a[0].
remark} ${l}`:""].filter(Boolean);return{parts:A,mirror:p,blame:h,notes:a,rewording:l,remarks:g}}function wo({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(o=>dt(n,o).length)?[]:e==="question"?pl(n,s.coach).remarks:gl(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function mo(e){return gs.has(e)||gs.set(e,Il(e)),gs.get(e)}function Il(e){let t=rn(
e.lists),n=a=>Object.fromEntries(Object.entries(a).map(([l,h])=>[l,Ne(h,t)])),{limit:s,unit:r,forms:o,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ne(e.echoes,t),stated:Ne(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:o,weights:Is.map(a=>jt(i[a]))},passes:Ne(e.passes,t),quotes:Ne(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Ve(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function dl(e,t){let n=Eo(e),s=n.map(h=>wl(h,t)),r=h=>n.map((f,A)=>A).filter(h),o=r(h=>n[h].
mark==="?"),i=o.filter(h=>Co(n[h])>=ds),a=r(h=>!["none","echo","short"].includes(s[h].name)),[l]=[i,o,a].filter(h=>h.length).
map(h=>h.at(-1));return{sentences:n,forms:s,at:l??n.length-1}}var En=e=>e.trim().split(" ").slice(0,-1),Co=({line:e})=>En(
e).length-1;function wl({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:o,stated:i}){for(let[f,A]of Object.entries(
n)){let u=Ve(A,e);if(u)return{name:f,start:u[0],end:u[1]}}let a=Object.entries(s).map(([f,A])=>({name:f,place:Ve(A,e)})).
filter(({place:f})=>f).map(({name:f,place:[A,u]})=>({name:f,start:A,end:u}));if(a.length){let f=a.reduce((A,u)=>u.start<
A.start?u:A);return["what","how","why","when"].includes(f.name)?(i.lastIndex=f.start,t!=="?"&&i.test(e)?{...f,name:yn}:e.
slice(2,f.start).split(" ").filter(Boolean).some(p=>!r.has(p))?{...f,name:`${f.name}-mid`}:f):f.name!=="wonder"&&t!=="?"?
{...f,name:yn}:f}let l=yo(En(e).slice(1),r).length>ds?"echo":"short";return{name:t==="?"&&Ve(o,e)?l:yn,start:2,end:e.length}}
function yo(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function ml({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:o}=e[n],i=yo(En(r).slice(1),s),a=En(r.slice(t[n].start)),l=["what","how","why","tell","half-open"],h=t.filter(
({name:f},A)=>A!==n&&(e[A].mark==="?"||l.includes(f)));return[...i,...[2,3].map(f=>`> ${a.slice(0,f).join(" ")}`),...[1,
2].map(f=>`$ ${i.slice(-f).join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...h.map(({name:f})=>`beside ${f}`)]}function Cl(e){let t=0;for(let n of e)t=(t*cl+n.codePointAt(
0))%ll;return t}function yl(e,t){let{forms:n,weights:s,unit:r}=t.learned,o=n[e.forms[e.at].name]??Is.map(()=>0),i=new Set(
ml(e,t).map(h=>Cl(h)%s[0].length)),a=r/Math.sqrt(i.size);return[...o.map((h,f)=>h+[...i].reduce((A,u)=>A+s[f][u],0)*a),0]}
function El(e,{limit:t}){let[n,s]=[...e].sort((r,o)=>o-r);return n-s>=t?ol[e.indexOf(n)]:""}function Bl(e,t,n,s){let r=s["\
about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?Y(r[["ha\
lf-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":Y(r[{what:"open",how:"open",why:"ope\
n",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function kl(e,t,{data:n,notes:s}){let r=n["about-questi\
ons"].notes,o=t.filter(l=>l.mark==="?"),i=o.length?o:t.slice(-1),a=[];return Object.entries(s).flatMap(([l,h])=>{let f=i.
map(u=>({sentence:u,place:Ve(h,u.line)})).find(({place:u})=>u);if(f){let u=ws(e,f.sentence,...f.place);return a.some(p=>p.
includes(u))?[]:(a.push(u),[{name:l,words:u,remark:Y(r[l],{words:u})}])}let A=i.filter(u=>Co(u)>=ds).length>1;return l===
"two-at-once"&&A?[{name:l,words:"",remark:r[l]}]:[]})}function Ql(e,t,n,{passes:s,quotes:r,unless:o}){if(Ve(r,n.line))return[];
let i=an(s,n.line),a=Ve(t,i);return!a||o[e]&&Ve(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}function bl(e,{sentence:t,
start:n,end:s},r){let o=r&&Ve(r,t.line.slice(n,s));return ws(e,t,n,o?n+o[1]:s)}function Sl(e,t,n,s){let r=s.data["about-\
statements"].blame[e],o=Dl(e,t,n,s),i=o>0?vl(t,n.sentence,o):"",a=e==="ultimatum"&&Ot(i).line.split(" ").some(f=>hl.includes(
f)),h=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return i&&h&&!a?Y(h,{rest:i}):r.otherwise}
function Dl(e,t,{sentence:n,start:s,end:r},{verbs:o,acts:i}){let{line:a}=n,l=a.slice(s,r).trim().split(" "),h=l[0]==="yo\
u"||l[0]==="u",f=p=>h&&l.slice(1,1+p.length).join()===p.join(),A=0;e==="need-you-to"&&l.at(-1)==="to"&&!l.includes("not")&&
(A=r);let u=f(["never"])&&o.has(l[2])||f(["always"])&&i.has(l[2]);if(e==="always"&&u&&(A=a.indexOf(` ${l[2]} `,s)+1),e===
"makes"&&f(["make","me","feel"])&&(A=a.indexOf(" feel ",s)+6),e==="feel-you"){let p=a.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
A=p<0?0:s+p+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(s))){let[[p],[,g]]=[n.places[s],n.places[r-1]];
t.slice(p,g).includes(",")&&(A=s+l.slice(0,3).join(" ").length+1)}return A<a.length-2?A:0}function vl(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Al,1),r=s.replace(Io," ").replace(/^ +| +$/g,"");return[...r].length<=al?r:""}var ws=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Io," ").replace(ul,"");function Eo(e){let{line:t,places:n}=Ot(e),s=[],
r=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);if(!(!i&&o<t.length)){if(o>r){let[
a]=n[r],[,l]=n[o-1],h=i?n[o]:[l,l];s.push({line:`^ ${t.slice(r,o)}. `,places:[[a,a],[a,a],...n.slice(r,o),h,h],mark:i?e.
slice(...n[o]):""})}r=o+2}}return s}function xl(e){return e.replace(go,"").replace(fl,"")?e.replace(go,t=>" ".repeat(t.length)):
e}var Fl=1200;function Bo(e,{words:t,find:n}){let s=c("div",{"aria-live":"polite"}),r=c("p",{class:"ajar-hint"}),o=c("div",
{class:"ajar-remarks"},s,r),i=0,a=[],l=A=>{window.ajarNoRemarks=A,a=[],f()},h=(A,u)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>l(u)},A);function f(){let A=window.ajarNoRemarks===!0,u=A||!e.value.trim()?[]:n(e.value);u.length&&
u.join(`
`)===a.join(`
`)||(a=u,s.replaceChildren(...u.map(p=>c("p",{},p))),A?r.replaceChildren(h(t["remarks-on"],!1)):u.length?r.replaceChildren(
`${t["remarks-limits"]} `,h(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(f,Fl)}),o}function Bn(e,t,n,s=null){let r=ms(e,t,n),o=!n||!!r?.kinds.length;return{danger:r,reflection:It(e,t,{plain:o,last:s})}}function ms({
items:e},t,n){let s=n&&ao(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Cs(e,{words:t,label:n,question:s,act:r}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(f,A)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),A()}},f),l=a(t["home-no"],()=>{}),h=c("div",{class:"\
ajar-moves"},l,a(n,r));e.replaceChildren(c("p",{},s),h),l.focus()}function kn(e){let n=c("button",{type:"button",onclick:()=>Cs(
s,e)},e.label),s=c("div",{class:"ajar-twice"},n);return s}function Qn(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:i.signal,capture:l!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return r}function ko(e,t){let n=a=>[...e.querySelectorAll(
a)],s=n("details[open] > summary").map(a=>a.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=s.includes(a.textContent);if(r===!1)return;let o=n("summary, button").
find(a=>a.textContent===r),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Qo({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=c("span",{}),o=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),l=c("div",{}),h=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,a,l),f={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},A=f,u=!1,p=!1,g=!1,I=!1,m=!1,k=(R,P,ne={})=>c(
"button",{type:"button",onclick:P,...ne},R),D=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>x()}),M=k(
e["keep-open"],()=>x(),{class:"ajar-link"}),U=c("div",{class:"ajar-offer"}),G=!1,y=R=>{R.tabIndex=-1,R.focus()},B=()=>l.
querySelector(".ajar-change"),Q=()=>f.state==="kept"&&!f.reopen;function j(R,P=R){o.dataset.short=P,r.textContent!==R&&(r.
textContent=R)}function N(){let R=f.problem?e["keep-unsaved"]:e["keep-saving"],[P,ne]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:f.saved?[e["keep-saved"],e["keep-saved-short"]]:[R],
lost:[e["keep-lost"]]}[m?"lost":f.state];o.classList.toggle("ajar-state-lost",m),j(P,ne),o.dataset.longest=f.state==="ke\
pt"?e["keep-saved"]:"",i.textContent!==f.problem&&(i.textContent=f.problem),i.hidden=!f.problem,O()}function O(){let R=n&&
f.state==="none"&&!u,[P,ne]=f.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];D.setAttribute(
"aria-label",P),D.replaceChildren(c("span",{class:"ajar-long"},P),c("span",{class:"ajar-short"},ne)),D.hidden=!R||G,M.hidden=
!R||!f.exists,U.hidden=!R||I,h.hidden=R&&i.hidden&&!a.textContent}function w(){let R=()=>{I=!0,N(),y(o)};return U.replaceChildren(
c("p",{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},k(e["keep-nothing"],R),k(e["keep-offer-yes"],x))),U}function C(){
f={...f,saved:!1},N()}function E(){N(),A=f,Q()?l.replaceChildren(p?K("change"):Ie()):f.state!=="none"?l.replaceChildren(
K("unlock")):u?l.replaceChildren(K(f.exists?"open":"start")):l.replaceChildren(n?"":I?$():v())}let x=()=>{u=!0,a.textContent=
"",E(),h.scrollIntoView({block:"nearest"}),l.querySelector("input").focus()},H=()=>f.hosted?c("p",{},e["keep-hub"]):null,
T=()=>f.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function v(){return c("div",
{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[f.exists?"keep-there":"keep-why"]),H(),c("d\
iv",{class:"ajar-moves"},k(e["keep-nothing"],()=>{I=!0,E(),y(o)}),k(e[f.exists?"keep-open":"keep-start"],x)))}let $=()=>c(
"p",{},k(e[f.exists?"keep-open":"keep-start"],x,{class:"ajar-link"}));function J(){let P=["none","weak","fair","good","s\
trong"].map(ne=>e[`keep-strength-${ne}`]).reduce((ne,F)=>F.length>ne.length?F:ne);return c("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":P},c("span",{},e["keep-strength-none"]))}function K(R){let P=R==="start"||R==="change",
ne={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[R],F=c("input",{id:`${s}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{P&&t({strength:F.value})}}),S=c("in\
put",{id:`${s}-again`,type:"password",spellcheck:"false"}),V=c("div",{},c("label",{for:`${s}-again`},e["keep-again"]),S),
X=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),se=c("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:f.
place,onchange:()=>t({place:se.value})}),fe=J(),pe=()=>{if(!F.value){F.focus();return}if(X.hidden=!0,P&&F.type==="passwo\
rd"&&S.value!==F.value){X.textContent=e["keep-again-differs"],X.hidden=!1,S.focus();return}R==="change"?t({change:F.value},
{awaited:!0}):t({[R==="start"?"keep":"unlock"]:F.value,place:se.value},{awaited:!0}),j(e["keep-opening"]),F.value="",S.value=
"",fe.firstChild.textContent=e["keep-strength-none"]},De=()=>{u=!1,p=!1,E(),R==="change"?B().focus():y(o)},Be=c("details",
{},c("summary",{},e["keep-where"]),c("label",{for:`${s}-place`},e["keep-place"]),se);return c("form",{class:"ajar-ask",onsubmit:d=>{
d.preventDefault(),pe()}},c(f.state==="locked"?"h1":"p",{class:"ajar-title"},ne),H(),R==="start"&&n?c("p",{},e["keep-why"]):
null,R==="start"?T():null,R==="change"?c("p",{},e["keep-change-how"]):null,P?c("p",{},e["keep-no-way-back"]):null,R==="s\
tart"&&f.here==="browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${s}-words`},e[R==="change"?"keep-new":"keep-\
passphrase"]),c("p",{class:"ajar-hint",id:`${s}-how`},e[P?"keep-how":"keep-how-open"]),F,P?fe:null,P?V:null,c("label",{class:"\
ajar-card"},c("input",{type:"checkbox",onchange:({target:d})=>{F.type=d.checked?"text":"password",V.hidden=d.checked,X.hidden=
!0}}),c("span",{},e["keep-see"])),P?X:null,R==="change"||f.here?null:Be,c("div",{class:"ajar-moves"},R==="unlock"?null:k(
e["keep-not-now"],De),c("button",{type:"submit"},ne)),P?null:re(),R==="start"&&f.here?z():null)}let W=()=>c("div",{},k(e["\
keep-copy"],()=>t({take:"sealed"})));function z(){let R={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
P=c("input",{type:"file",onchange:async()=>{let S=new Uint8Array(await P.files[0].arrayBuffer()),V=()=>t({bring:S},{awaited:!0});
P.value="",f.exists?Cs(F,{...R,act:V}):V()}}),ne=c("label",{class:"ajar-words"},c("span",{},e["keep-bring"]),P),F=c("div",
{class:"ajar-twice"},ne);return F}function re(){let R=kn({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return c("details",{},c("summary",{},e["keep-forgot"]),c("p",{},e["keep-forgot-how"]),...f.here?[c("p",
{},e["keep-copy-forgot"]),W(),z()]:[],c("p",{},e["keep-erase-how"]),R)}function Ie(){let R=c("select",{id:`${s}-minutes`,
onchange:()=>t({minutes:Number(R.value)})},...[...new Set([5,15,30,60,f.minutes])].sort((P,ne)=>P-ne).map(P=>c("option",
{value:P,selected:P===f.minutes},Y(e["keep-minutes"],{n:P}))));return c("div",{class:"ajar-kept"},k(e["keep-lock"],()=>{
j(e["keep-opening"]),t({lock:!0},{awaited:!0})}),k(e["keep-change"],()=>{p=!0,g=!1,E(),l.querySelector("input").focus()},
{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"status"},g?e["keep-changed"]:""),c("details",{},c("summary",{},
e[f.here?"keep-more":"keep-where"]),...f.here?[c("p",{},e["keep-copy-how"]),W()]:[c("p",{},f.place)],f.copied?c("p",{},Y(
e["keep-copied"],{program:f.copied})):null,c("label",{for:`${s}-minutes`},e["keep-idle"]),R))}function ue(R){if(R.strength!=
null){let P=l.querySelector(".ajar-strength > span");P&&(P.textContent=R.strength);return}if(R.changed){p=!1,E(),l.querySelector(
".ajar-changed").textContent=e["keep-changed"],g=!0,B().focus();return}f={...f,...R},f.state==="kept"&&(u=!1),Q()||(p=!1),
N(),Ae()}let Ae=Qn(l,()=>{let R=A;if(R.state===f.state&&R.exists===f.exists&&R.minutes===f.minutes&&R.here===f.here&&!!R.
reopen==!!f.reopen&&!!R.hosted==!!f.hosted&&l.firstChild){A=f;return}let ne=u&&R.place!==f.place;E(),R.state!==f.state&&
R.state!=="none"?y(o):ne&&l.querySelector("input").focus()});return E(),{line:o,small:D,opener:M,more:h,offer:w,setStart:R=>{
G=R,N()},update:ue,begin:C,setLost:R=>{m=R,N()},say:R=>{a.textContent=R,h.hidden=!1}}}function bo(e,{sentence:t,wide:n,narrow:s,columns:r,rows:o},i){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(h,f)=>{let A=c("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":t});return yt(A,
h),A.firstElementChild.setAttribute("aria-hidden","true"),A},l=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(s,"narrow"),c("details",{open:l},c("summary",{},i.table),
c("table",{},c("thead",{},c("tr",{},...r.map(h=>c("th",{scope:"col"},h)))),c("tbody",{},...o.map(([h,...f])=>c("tr",{},c(
"th",{scope:"row"},h),...f.map(A=>c("td",{},A??"–")))))))))}function So({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Ge(s,n)))if(s.kind==="choice"){let i=(s.among?
At(s,n):s.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),a=r.own?.trim()?r.own:"";(i.length||a)&&(n[s.id]={chosen:i,
own:a})}else if(s.kind==="sort"){let o=s.cards.filter(i=>r[i.id]).map(i=>[i.id,r[i.id]]);o.length&&(n[s.id]=Object.fromEntries(
o))}else if(s.kind==="list"){let o=r.filter(i=>i.trim());o.length&&(n[s.id]=o)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Do=(e,t)=>Y(e.ask,t);var Ul=new Set(["autorestarting","dead","restarting","terminating"]),jl=4e3;function vo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let o=0,i=(l,h)=>{
Ul.has(h)&&t()},a=(l,h)=>{clearTimeout(o),h==="disconnected"?t():h==="connecting"?o=setTimeout(t,jl):n()};return s.connect(
i),r.connect(a),()=>{clearTimeout(o),s.disconnect(i),r.disconnect(a)}}function xo({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([l,h])=>{let f=So(l,h),A=l.items.filter(u=>u.id in f).map(u=>[Do(u,f),...Te(u,f[u.id])].join(`
`));return[l.title,...A].join(`

`)}).join(`


`);async function o(l){let h=r(),f=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});f.value=h,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(h)}catch{if(l.append(f),f.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function i(l={}){let h=c("div",{class:"ajar-\
lost",hidden:!s,...l},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>o(h)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(h),h}function a(l){s=l;for(let h of n)h.hidden=!l}return{line:i,set:a,isLost:()=>s,forget:l=>n.delete(
l)}}function Fo(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=c("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([o,i])=>c("option",{value:o,selected:o===n},i)));return c(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Uo(e,{words:t,send:n,open:s,help:r}){let o=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),i=Nt(
t,U=>o.replaceChildren(U)),a=U=>{i.begin(),n(U)},l=c("div",{}),h={},f="",A=0,u=Fo(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),o);let p=(U,G)=>c("button",{type:"button",onclick:G},U),g=U=>c("div",{class:"\
ajar-reflection"},...U.flatMap(G=>Ht(G,3))),I=(U,G,y)=>kn({words:t,label:U,question:G,act:()=>a(y)}),m=()=>{let U=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{U.files[0]&&a({import:await U.files[0].text()}),U.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),U)},k=Qn(l,()=>{let U=JSON.stringify(h);U!==f&&
(f=U,ko(l,D))});function D(){let U=(B,Q)=>p(Q,()=>a({take:B})),G=A>(h.danger?.kinds.length??0)?null:h.danger,y=()=>{A=G.
kinds.length+1,D(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren(G?r.notice(G,{level:2,aside:y}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},h.welcome),h.newest?c("div",{class:"ajar-moves"},p(t["home-go-on"],()=>s(h.newest))):
"",h.due?.length?c("ul",{},...h.due.map(B=>c("li",{},B))):"",h.plan?.length?c("h2",{},t["home-plan"]):"",h.plan?.length?
g(h.plan):"",h.plan?.length&&!G?r.line():"",...(h.earlier??[]).filter(({plan:B})=>B.length).map(({title:B,plan:Q})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${B}`),g(Q))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...G?[]:[p(t["home-take-plan"],()=>a({take:"plan",paper:u.value(),country:r.
code()})),u.element(),U("calendar",t["home-take-calendar"]),h.danger?"":U("calendar-line",t["home-take-calendar-line"])],
U("check-ins",t["home-take-check-ins"]),U("everything",t["home-take-everything"])),m()),h.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),I(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),I(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:U=>{i.end(),h=U,k()},settle:i.end,say:(U,G="")=>{
i.end();let y=c("div",{class:"ajar-text"});yt(y,G),o.replaceChildren(U,y),o.scrollIntoView({block:"nearest"})}}}function jo({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([st(n)],{type:t}));c("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var Ol=1e3;function Ro({plan:e,paper:t,numbers:n,heading:s},r){let{documentElement:o,title:i}=document,a=Rl(e,t,n,s);document.
body.append(a),o.classList.add("ajar-printing"),document.title=e.title;let l=new AbortController,h=()=>{l.abort(),a.remove(),
o.classList.remove("ajar-printing"),document.title=i},f=setTimeout(r,Ol);addEventListener("beforeprint",()=>clearTimeout(
f),{once:!0}),window.print();for(let A of["pointerdown","keydown","pagehide"])addEventListener(A,h,{capture:!0,signal:l.
signal})}function Rl({title:e,goal:t,sentence:n,plan:s,message:r,more:o,needs:i,support:a,ladder:l},h,f,A){let u=[c("h1",
{},e),...t.map(g=>Oo("ajar-plan-goal",g)),...n.map(g=>Oo("ajar-plan-hero",g)),ys(s,"h2"),...r.map(g=>bn(g,Et(g.lines))),
o.length?c("section",{},ys(o,"h2")):"",...i.map(g=>bn(g,Nl(g))),...a.map(g=>bn(g,[ys(g.fields,"h3")])),...l.map(g=>bn(g,
Hl(g),Gl(g))),f.length?c("h2",{class:"ajar-plan-quiet"},A):null,f.length?c("p",{class:"ajar-plan-numbers"},f.join(" · ")):
null],p=g=>c("div",{class:`ajar-plan-${g}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${h}`,"data-tight":o.
length>2},p("head"),c("div",{class:"ajar-plan-body"},c("div",{},...u)),p("foot"))}var Sn=({lines:e})=>[...e.join("")].length,
Ml=e=>Sn(e)<160?"large":Sn(e)<500?"middle":"usual",Oo=(e,t)=>c("div",{class:e,"data-size":Ml(t)},...Es(t,"h2")),Tl=e=>Sn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Et=e=>e.map(t=>c("p",{dir:"auto"},t)),Mo=e=>e.length>1?
[c("ul",{},...e.map(t=>c("li",{dir:"auto"},t)))]:Et(e),Es=({heading:e,lines:t},n,s=Et)=>[c(n,{},e),...s(t)];function ys(e,t){
let n=e.every(Tl)?"ajar-plan-beside":"",s=t==="h3"?Mo:Et;return c("div",{class:n},...e.map(r=>c("div",{},...Es(r,t,s))))}
var Gl=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Sn(s),0)<900,bn=({heading:e},t,n=!1)=>c("section",{"data-whole":n},
c("h2",{class:"ajar-plan-title"},e),...t),Nl=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?c(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>c("li",{dir:"auto"},s))):c("div",{},...Es(t,"h3",Mo))),Hl=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>Et(n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>c("li",{"data-\
here":r.length>0},c("h3",{},n),c("div",{},...Et(s),r.length?c("p",{},c("b",{},r.join(" · "))):null))))];var Ll={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Bt=10,
Vl=400,Lt=17,Bs=16,ot=14,[Lo,Vo]=[12,38],[ks,Qs,Yl]=[46,8,30],To=15,Go=26,$l=14;function bs(e,t,n){let s=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[r,o]=e.length>1?Pl(e,s,n):Kl(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ce(o)}`}">
${r.join(`
`)}
</svg>
`}function Kl(e,t,n){let[s,r,o]=[92,14,n-14],i=l=>r+(o-r)*l/Bt;return[t.flatMap(({id:l,name:h},f)=>{let A=f*s,u=A+46,p=e[l],
g=[...Array(Bt+1).keys()].map(m=>Vt([i(m),u-5],[i(m),u+5],"edge",1)),I=[0,Bt].filter(m=>m!==p).map(m=>qe(`${m}`,i(m),u+25,
"muted",{size:ot,anchor:"middle"}));return[qe(h,0,A+Lt,l,{size:Lt,bold:!0}),Vt([r,u],[o,u],"edge",1.5),...g,...I,Po(l,i(
p),u,9),qe(`${p}`,i(p),u+29,l,{size:Lt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Pl(e,t,n){let s=ql(e,Lo,n-Vo),
r=ks+Bt*Qs+Yl,o=t.flatMap(({id:h,name:f},A)=>Jl(e,h,f,s,A*r,n)),i=t.length*r,[a,l]=_l(e,s,i,n);return[[...o,...a],i+l]}function Jl(e,t,n,s,r,o){
let[i,a]=[r+ks,r+ks+Bt*Qs],l=e.map((u,p)=>({value:u[t],x:s[p],y:a-Qs*u[t]})).filter(({value:u})=>u!==null),h=[i,a].flatMap(
(u,p)=>[Vt([0,u],[o-Vo+Lo,u],"line",1),qe(p?"0":`${Bt}`,o,u+5,"muted",{size:ot,anchor:"end"})]),f=Math.min(...s.slice(1).
map((u,p)=>u-s[p])),A=f<11?Math.max(2,f/3):5.5;return[qe(n,0,r+Lt,t,{size:Lt,bold:!0}),...h,af(l,t),...l.map(({x:u,y:p})=>Po(
t,u,p,A)),...Wl(l,t)]}function Wl(e,t){let n=e.map(({value:r,x:o,y:i},a)=>{let[l,h]=[e[a-1]?.value??r,e[a+1]?.value??r],
f=l>=r&&h>=r&&l+h>2*r,A=(l-r)*(h-r)<0,u=a===0||a===e.length-1;return{value:r,x:o+(A?Math.sign(l-r)*6:0),y:i+(f?22:-11),half:`${r}`.
length*Bs*.6/2,rank:u?0:r===l?3:A?2:1}}),s=[];for(let r of n.sort((o,i)=>o.rank-i.rank))(r.rank===0||r.rank<3&&e.length<=
$l)&&!s.some(i=>Xl(r,i))&&s.push(r);return s.map(({value:r,x:o,y:i})=>qe(`${r}`,o,i,t,{size:Bs,bold:!0,anchor:"middle"}))}
var Xl=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Bs;function ql(e,t,n){let s=Yo(e);if(s.length===1){let h=(n-
t)/(e.length-1);return e.map((f,A)=>t+A*h)}let r=s.slice(1).map((h,f)=>en(s[f].day,h.day)),o=To*(e.length-s.length)+Go*r.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/r.reduce((h,f)=>h+f,0),l=t;return s.flatMap(({many:h},f)=>(f&&(l+=Go*i+
a*r[f-1]),Array.from({length:h},(A,u)=>(u&&(l+=To*i),l))))}function Yo(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function _l(e,t,n,s){let r=Yo(e);if(r.length===1){let[f]=r.map(M=>M.day&&Ho(M.day,!0)),u=s<Vl||e.length>4?2:e.length,p=u===
2?[0,e.length-1]:[...e.keys()],g=s/u-14,I=p.map(M=>({x:t[M],lines:tf(e[M].moment,g)})),m=Math.max(...I.map(({lines:M})=>M.
length))*ot*1.25,k=I.flatMap(({x:M,lines:U})=>No(U,M,n+12,s)),D=f?[qe(f,0,n+m+22,"muted",{size:ot})]:[];return[[...k,...D],
m+(f?28:8)]}let o=new Set(r.map(({day:f})=>f.slice(0,4))),i=[],a=0;for(let{day:f,many:A}of r){let[u,p]=[t[a],t[a+A-1]];i.
push({from:u,to:p,x:(u+p)/2,words:Ho(f,o.size>1)}),a+=A}let l=i.flatMap(({from:f,to:A,x:u})=>[Vt([f,n-4],[A,n-4],"edge",
1),Vt([u,n-4],[u,n+2],"edge",1)]),h=zl(i.map(f=>({...f,...$o([f.words],f.x,s)})));return[[...l,...h.flatMap(({words:f,x:A})=>No(
[f],A,n+18,s))],24]}function zl(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function $o(e,t,n){let s=Math.max(...e.map(Dn))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function No(e,t,n,s){let{start:r,end:o}=$o(e,t,s),[i,a]=r<=0?["start",0]:o>=s?["end",s]:["midd\
le",t];return e.map((l,h)=>qe(l,a,n+h*ot*1.25,"muted",{size:ot,anchor:i}))}var Ho=(e,t)=>(t?ef:Zl).format(new Date(`${e}\
T00:00Z`)),Ko={timeZone:"UTC",month:"short",day:"numeric"},Zl=new Intl.DateTimeFormat("en-US",Ko),ef=new Intl.DateTimeFormat(
"en-US",{...Ko,year:"numeric"});function tf(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||Dn(i)<=t?n[n.length-1]=i:n.push(o)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(o=>nf(
o,t))}function nf(e,t){let n=[...e];if(Dn(e)<=t)return e;for(;n.length&&Dn(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var sf=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Dn=e=>[...e].reduce(
(t,n)=>t+ot*(sf.test(n)?1.05:.58),0),ce=e=>`${Math.round(e*10)/10}`,vn=e=>`var(--ajar-${e}, ${Ll[e]})`,rf={"&":"&amp;","\
<":"&lt;",">":"&gt;"},of=e=>e.replace(/[&<>]/g,t=>rf[t]);function qe(e,t,n,s,{size:r,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${ce(t)}" y="${ce(n)}" text-anchor="${i}"`} font-size="${r}"${a} fill="${vn(s)}\
">${of(e)}</text>`}var Vt=(e,t,n,s)=>`<path d="M${e.map(ce).join(" ")}L${t.map(ce).join(" ")}" stroke="${vn(n)}" stroke-\
width="${s}" fill="none"/>`,af=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ce(n)} ${ce(s)}`).join("L")}" stroke="${vn(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Po(e,t,n,s){let[r,o,i]=[t,n,s];return`<path d="${{importance:`\
M${ce(r-i)} ${ce(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${ce(r-i*.9)} ${ce(o-i*.9)}h${ce(
i*1.8)}v${ce(i*1.8)}h${ce(-i*1.8)}z`,readiness:`M${ce(r)} ${ce(o-i*1.25)}L${ce(r+i*1.25)} ${ce(o)}L${ce(r)} ${ce(o+i*1.25)}\
L${ce(r-i*1.25)} ${ce(o)}z`}[e]}" fill="${vn(e)}"/>`}var cf=600,lf=340;function Wo(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=xe.map(r=>({id:r,name:n[r]}));return{sentence:ff(e,t),wide:bs(e,s,cf),narrow:bs(e,s,lf),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(r=>[r.moment,...xe.map(o=>r[o])])}}function ff(e,t){let[n,s]=[e[0],e.at(-1)],
r={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},o=n.day&&
hf(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),i=xe.filter(h=>n[h]!==null);if(e.length===1){let h=i.map(A=>Y(t["check-in\
s-value"],{ruler:r[A],value:n[A]})),f=Jo.format(h);return o?Y(t["check-ins-once"],{day:o,rulers:f}):Y(t["check-ins-once-\
undated"],{rulers:f})}let a=i.filter(h=>s[h]!==null).map(h=>Y(n[h]===s[h]?t["check-ins-same"]:t["check-ins-changed"],{ruler:r[h],
before:n[h],after:s[h]}));if(!a.length)return t["check-ins-differ"];let l=Jo.format(a);return o?Y(t["check-ins-since"],{
day:o,rulers:l}):Y(t["check-ins-since-undated"],{rulers:l})}var hf=(e,t)=>(t?Af:uf).format(new Date(`${e}T00:00Z`)),Xo={
timeZone:"UTC",month:"long",day:"numeric"},uf=new Intl.DateTimeFormat("en-US",Xo),Af=new Intl.DateTimeFormat("en-US",{...Xo,
year:"numeric"}),Jo=new Intl.ListFormat("en-US",{type:"conjunction"});var kt=(...e)=>e.map(([t,n,s={}])=>Ct("path",{class:t,d:n,...s})),Yt=(e,...t)=>Ct("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),pf=(e,t,n,s)=>Ct("circle",{class:e,cx:t,cy:n,r:s}),gf={cup:()=>Yt("88 74 46 56",...kt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Yt("296 12 176 168",...kt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Yt("136 24 136 140",...kt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),pf("glow",234,94,4),...kt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Yt("312 66 80 120",...kt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Yt("190 66 72 100",Ct("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Ct("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...kt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},qo=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:o,picture:i})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(s)},gf[i](),c("span",{},c("b",{},r)," ",c("span",{},o))))));function _o(e,{open:t,
opener:n}){let s=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),qo(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},s,n??null))}var zo=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),qo(e.doors,t)),
Zo=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),If=4e3,df=6e3,wf=6;function ei(e){
let t=0,n=0,s=c("p",{class:"ajar-breath"}),r=c("div",{class:"ajar-circle","aria-hidden":"true"}),o=c("button",{type:"but\
ton",onclick:()=>t?f():h()},e.begin);function i(u,p){s.textContent=u,r.dataset.breath=p}function a(){if(n===wf){f(),s.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(l,If)}function l(){i(e.out,"out"),t=setTimeout(a,df)}function h(){n=0,o.textContent=
e.stop,a()}function f(){clearTimeout(t),t=0,o.textContent=e.begin,i("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},r,s),o,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(u=>c("li",{},u))))),stop:f}}window.ajarShown??=new WeakMap;var $t=window.ajarShown,ti="needs@",ni=e=>e.startsWith("check-in@"),si=({answers:e,done:t,
danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),mf={};function Cf(){let e=document.getElementById("ajar-style")??document.
head.appendChild(c("style",{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function ri({model:e,el:t}){Cf();
let n=e.get("pages"),s=e.get("words"),r=new Map,o=new Map,i=new Map,a=[],l=d=>a.push(d),h=null,f=!1,A=!1,u=!1,p=!1,g=new Map,
I=new Map,m=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let k=c("div",{class:"ajar-page"}),D=d=>n.flatMap(
({blocks:b})=>b).find(b=>b.kind==="exercise"&&b.key===d)?.exercise,M=xo({words:s,answered:()=>[...o].map(([d,{answers:b}])=>[
D(d),b]).filter(([d,b])=>d&&Object.keys(b??{}).length)}),U=0,G=d=>{if(clearTimeout(U),U=0,M.set(d),h?.setLost(d),d)for(let b of i.
keys())r.get(b)?.release()},y=(d,{awaited:b=!1}={})=>{try{e.send(d)}catch{G(!0);return}b&&!U&&(U=setTimeout(()=>G(!0),8e3))},
B=!1;function Q(){B||(B=!0,window.ajarDangers?j():y({dangers:!0}))}let j=()=>{for(let d of Object.values(window.ajarDangers.
dangers))Cn(cn(d))};function N({key:d,exercise:b},L){if(ni(d)&&!M.isLost()||!(window.ajarDangers||M.isLost())||!gt(b,L))
return;let ee=Me(b,L),Z=Bn(b,ee,window.ajarDangers);P(d,{answers:ee,done:!0,...Z}),g.set(d,si(o.get(d))),r.get(d).update(
o.get(d)),r.get("made")?.update()}let O=co({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>w(),
onCountry:d=>y({country:d})}),w=()=>{y({forget:!0}),ps()},C=(d,b,L)=>(r.set(d.key,L),o.has(d.key)&&L.update(o.get(d.key)),
b),E={html:d=>x(d.html),home(d){let b=c("div",{});return C(d,b,Uo(b,{words:s,send:ee=>{ee.import&&r.get("chart")?.begin(),
y(ee)},open:ee=>V(Ie(ee)),help:O})),y({home:d.key}),b},gate(d){let b=c("div",{class:"ajar-text ajar-gate"}),[L,q]=p?[c("\
p",{},s["gate-left-out"]),[O.button(),Ae(),v()]]:[x(u?d.short:d.html),J()],ee=c(`h${d.level??2}`,{},d.title);return b.append(
ee,L,c("div",{class:"ajar-moves"},...q.filter(Boolean))),p||L.after(c("p",{class:"ajar-gate-ask"},s["gate-ask"])),l(()=>{
u=!0}),b},made:d=>{let b=c("div",{class:"ajar-made"}),L=()=>b.replaceChildren(...W(d.section));return r.set("made",{update:L}),
L(),b},exercise(d){if(d.invites&&p)return c("div",{class:"ajar-text"},c(`h${d.level}`,{},d.exercise.title),c("p",{},s["g\
ate-left-out"]),v());let b=c("div",{}),L=M.line(h?{}:{role:"alert"});i.set(d.key,b);let q=(Z,le)=>{h?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let ve=window.ajarSent;I.set(d.key,ve),y({key:d.key,...Z,sent:ve},{awaited:le}),
!(!le||!M.isLost())&&(G(!0),L.scrollIntoView({block:"nearest"}))};if(r.set(d.key,eo(b,d.exercise,{words:s,level:d.level,
small:d.quick,folded:n.length>1,brief:d.brief,sort:d.quick||n.length>1&&!fe()?to:uo,enough:d.quick?"at once":"later",remarks:(Z,le)=>Bo(
Z,{words:s,find:ve=>wo(le,ve,window.ajarDangers)}),...o.get(d.key),help:O,needs:()=>Ae(d.needs),below:()=>re(d.key),onAside:Z=>P(
d.key,{aside:Z}),onChange:Z=>{Q(),P(d.key,{answers:Z,done:!1}),q({answers:Z,done:!1},A)},onMove:Z=>P(d.key,{at:Z}),onDone:Z=>{
N(d,Z),q({answers:Z,done:!0},!0),ni(d.key)&&r.get("chart")?.begin()},onStartOver:()=>{P(d.key,{answers:{},done:!1}),q({remove:!0})}})),
b.firstElementChild.append(L),l(()=>M.forget(L)),!d.folded)return b;let ee=Object.keys(o.get(d.key)?.answers??{}).length>
0;return c("details",{open:ee},c("summary",{},s["check-in-now"]),b)},chart(d){let b=c("div",{class:"ajar-chart-block"}),
L=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:q,end:ee}=Nt(s,le=>L.replaceChildren(le)),Z=({checkIns:le})=>{
ee(),bo(b,le.length?Wo(le,s):{},s)};return r.set(d.key,{update:Z,begin:q,end:ee}),o.has(d.key)&&Z(o.get(d.key)),q(),y({chart:d.
key}),c("div",{},b,L)},start:d=>_o(d,{open:ue,opener:h?.opener}),doors:d=>zo(d,{open:ue}),onward:d=>Zo(d,{open:ue}),breathing(d){
let{element:b,stop:L}=ei(d);return l(L),b},notice(d){if(ho(()=>y({forget:!0})),!d.leave)return c("div",{class:"ajar-noti\
ce"},c("p",{},d.text));let b=c("div",{class:"ajar-leave"},O.button(),us({words:s,leave:w}));lo(O.open),h=Qo({words:s,send:y,
isQuiet:n.length>1});let L=document.createDocumentFragment();return L.append(c("div",{class:"ajar-notice"},c("div",{},h.
line,h.small),b),c("div",{class:"ajar-on-paper"},O.text()),h.more),L}};function x(d){let b=c("div",{class:"ajar-text"});
return yt(b,d),O.addNumbers(b),b.addEventListener("click",L=>{let q=L.target.closest("a"),ee=n.findIndex(({id:Z})=>Z&&q?.
getAttribute("href")===`${Z}.ipynb`);ee<0||(L.preventDefault(),V(ee))}),b}function H(d){p=d,u=!0,F({focus:!0})}let T=(d,b)=>c(
"button",{type:"button",onclick:b},d),v=()=>T(s["gate-again"],()=>H(!1));function $(){H(!1),n[m].blocks.some(({invites:b})=>b)||
V(m+1)}let J=()=>[T(s["gate-no"],()=>H(!0)),T(s["gate-unsure"],()=>H(!0)),T(s["gate-yes"],$)],K=d=>n.filter(b=>b.section===
d).flatMap(b=>b.blocks.filter(({kind:L})=>L==="exercise")),W=d=>{let b=K(d).filter(({key:q})=>o.get(q)?.done).map(({key:q,
exercise:ee},Z)=>c("details",{open:Z===0},c("summary",{},ee.title),...o.get(q).reflection.flatMap(le=>Ht(le,2)))),L=c("p",
{},s["made-nothing"]);return[c("h1",{},s["made-title"]),...b.length?b:[L]]},z=d=>{let b=K(d);return b.length>0&&b.every(
({key:L})=>o.get(L)?.done)};function re(d){let b=d.startsWith("plan@")&&O.isKnown()?O.line():"";return c("div",{class:"a\
jar-below"},b,h?.offer()??"")}let Ie=d=>n.findIndex(({aside:b,blocks:L})=>!b&&L.some(q=>q.key===d)),ue=d=>V(n.findIndex(
b=>b.id===d));function Ae(d){let b=Ie(ti);return b<0?d?c("p",{},c("a",{href:d},s["help-needs"])):null:c("button",{type:"\
button",onclick:()=>{V(b);let q=i.get(ti).querySelector("h2");q.tabIndex=-1,q.focus()}},s["help-needs"])}for(let[d,b]of Object.
entries(mf))E[d]=L=>{let q=c("div",{}),Z=b(q,L,{words:s,send:y,onDispose:l,model:e,exerciseOf:D,formOf:le=>i.get(le)});return C(
L,Z.element??q,Z)};let R=d=>n[m].blocks.find(b=>b.kind===d),P=(d,b)=>o.set(d,{...o.get(d),...b}),ne=()=>{for(let d of a.
splice(0))d()};function F({focus:d=!1}={}){if(ne(),r.clear(),f){k.replaceChildren(h?"":c("p",{class:"ajar-empty"},s["kee\
p-locked-here"]));return}if(k.replaceChildren(...n[m].blocks.map(L=>E[L.kind](L))),n.length>1&&S(),!d)return;let b=k.querySelector(
"h1, h2, h3")??k;b.tabIndex=-1,b.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function S(){let{aside:d,title:b}=n[m];
if(pe.hidden=!!d,k.classList.toggle("ajar-aside",!!d),h?.setStart(n[m].id==="start"),d)return;let{section:L,step:q,steps:ee,
minutes:Z}=n[m],le=n.filter(ae=>!ae.aside),ve=le.indexOf(n[m]),ze=(ae,Pn,Ea={})=>c("button",{type:"button",onclick:()=>V(
n.indexOf(ae)),...Ea},Pn),Ft=n.find(({id:ae})=>ae==="start"),Zt=le[ve-1]??Ft;k.append(c("div",{class:"ajar-moves ajar-tu\
rn"},Zt?ze(Zt,s["previous-page"]):null,ve<le.length-1?ze(le[ve+1],s["next-page"]):null));let Kn=le.filter(ae=>!ae.section||
ae.step===1),rr=ae=>L?ae.section===L:ae===n[m],Ca=ae=>({"aria-current":rr(ae)?"page":null}),ya=ae=>z(ae.section)?c("span",
{class:"ajar-done"},` ${s["section-done"]}`):"",or=(ae,Pn)=>c("li",{},ze(ae,Pn,Ca(ae)),ya(ae));X.replaceChildren(...Kn.map(
ae=>or(ae,ae.title)),Ft?or(Ft,s["start-page"]):""),se.textContent=L?Y(s["step-of"],{title:b,n:q,all:ee,minutes:Z}):Y(s["\
page-of"],{n:Kn.findIndex(rr)+1,all:Kn.length,title:b})}function V(d){n[d]&&(m=d,X.parentElement.open=fe(),e.set("page",
d),e.save_changes(),F({focus:!0}))}let X=c("ol",{}),se=c("summary",{}),fe=()=>window.innerWidth>640;e.get("notice")&&t.append(
E.notice(e.get("notice")));let pe=c("nav",{class:"ajar-nav","aria-label":s.pages},c("details",{open:fe()},se,X));n.length>
1&&t.append(pe),t.append(M.line({role:"alert"}),k);let De=0;for(let d of["keydown","pointerdown","scroll"])t.addEventListener(
d,()=>{Date.now()-De<3e4||(De=Date.now(),y({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",d=>{if(G(!1),d.keeping){
let b=[...I.values()].some(ee=>d.acknowledged<ee);h?.update(b?{...d.keeping,saved:!1}:d.keeping);let{state:L}=d.keeping,
q=L==="locked";L&&(A=L==="kept"),L&&q!==f&&(f=q,o.clear(),pe.hidden=f,F())}d.states&&queueMicrotask(()=>r.get("made")?.update());
for(let[b,L]of Object.entries(d.states??{})){if(d.acknowledged<I.get(b))continue;let q=L.answers&&!Object.keys(L.answers).
length,ee=g.get(b)===si(L);g.delete(b),P(b,q?{...L,at:0}:L),ee||r.get(b)?.update(o.get(b))}if(d.dangers&&(window.ajarDangers=
d.dangers,j()),d.country!=null&&O.choose(d.country),d.file&&(r.get("home")?.settle(),jo(d.file)),d.print){let b=r.get("h\
ome");b?.settle(),Ro(d.print,()=>b?.say(s["home-print-refused"]))}d.erased&&r.get("home")?.say(d.erased,R("home")?.erased),
d.said&&r.get("chart")?.end(),d.said&&(r.get("home")??h)?.say(d.said),d.open&&ue(d.open),d.problem&&r.get(d.problem.key)?.
say(d.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),F()});let Be=vo(e,{gone:()=>G(!0),back:()=>{M.isLost()&&
y({ready:!0})}});return F(),$t.set(s,($t.get(s)??0)+1),y({ready:!0}),()=>{ne(),Be(),clearTimeout(U),$t.set(s,$t.get(s)-1),
$t.get(s)||y({gone:!0})}}var yf="sw.js",ii=()=>new URL("./",location.href).href,oi=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${ii()}\
 `)),Kt=()=>"serviceWorker"in navigator&&"caches"in window;async function ai(e){try{await navigator.serviceWorker.register(
e(yf),{updateViaCache:"all"})}catch{}}async function xn(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===ii());for(let t of await e())await t.unregister();for(let t of await oi())await caches.delete(t);
return(await oi()).length===0&&(await e()).length===0}var[Fn,Ss]=["leave-to","left"];function Qt(e){try{return e(window.sessionStorage)}catch{return null}}function Ef(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var Ds=()=>Qt(e=>e.setItem(Ss,"1"));function ci(e){let t=Qt(r=>r.getItem(Fn))||e;t&&As(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",s=Qt(r=>r.getItem(Ss));s&&n&&location.replace(
t||"about:blank"),Qt(r=>r.removeItem(Ss)),s&&n&&Ds()}function li(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Qt(s=>s.
getItem(Fn))??"",onchange(){let s=Ef(n.value);if(n.value.trim()&&!s){t.textContent=e["site-leave-odd"];return}Qt(r=>s?r.
setItem(Fn,s):r.removeItem(Fn)),As(s||"about:blank"),t.textContent=e[s?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function fi(e,t,{store:n,logOut:s}){let r=c("p",{class:"ajar-status",role:"status"}),o=c("button",{type:"button",onclick:async()=>{
r.textContent=t[await xn()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(li(t));let i=e.closest(".site\
-about");s&&i.append(c("p",{},c("a",{href:s},t["hub-log-out"]))),!n&&Kt()&&e.append(c("div",{},o,r))}var hi=1,bt=4096,ct=2*bt,ye=12,lt=32,Ye=1024,Ai=16,Fe={mark:0,part:16,length:20,piece:24},pi=Ye-ye-Ai,xs=pi-Fe.piece,Fs=new TextEncoder().
encode("ajar-jnl"),be={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Bf=be.wrapped+ye+lt+Ai,Un=bt-
32,vs={memory:[8,2**21],passes:[1,64],lanes:[1,16]},ui=512,it=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),jn=(e,t)=>e.
length===t.length&&e.every((n,s)=>n===t[s]),On=(e,t)=>jn(e.subarray(0,t.length),t),gi=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Ee=e=>crypto.getRandomValues(new Uint8Array(e));function Ce(...e){let t=new Uint8Array(e.reduce(
(s,{length:r})=>s+r,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var Ue=class e{constructor(t,n,s,r=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:s,wrapped:r})}get bound(){let t=new Uint8Array(be.wrapped),n=it(t);t.set(Fs),n.
setUint32(be.version,hi);for(let s of Object.keys(vs))n.setUint32(be[s],this.cost[s]);return t.set(this.salt,be.salt),t.
set(this.fileId,be.fileId),t}async toBytes(){let t=new Uint8Array(bt);return t.set(Ce(this.bound,this.wrapped)),t.set(await gi(
t.subarray(0,Un)),Un),Ce(t,t)}isOf(t){return jn(this.fileId,t)}hasSalt(t){return jn(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new te("journal-empty-file");let n=[t.slice(0,bt),t.slice(bt,ct)],s=await Promise.all(n.map(kf)),r=n.
find((h,f)=>s[f]);if(!r){let h=n.some(f=>On(f,Fs));throw new te(h?"journal-broken":"journal-other-file")}let o=it(r);if(o.
getUint32(be.version)>hi)throw new te("journal-newer");let i={};for(let h of Object.keys(vs))i[h]=o.getUint32(be[h]);let a=([
h,[f,A]])=>f<=i[h]&&i[h]<=A;if(!Object.entries(vs).every(a)||i.memory<8*i.lanes)throw new te("journal-forged");let l=(h,f)=>r.
slice(h,f);return new e(i,l(be.salt,be.fileId),l(be.fileId,be.wrapped),l(be.wrapped,Bf))}async isWholeIn(t){return On(t,
await this.toBytes())}};async function kf(e){return e.length!==bt||!On(e,Fs)?!1:jn(await gi(e.subarray(0,Un)),e.subarray(
Un))}var at=e=>Math.max(1,Math.ceil(e/xs));function Us(e,t,n){let s=Ee(16),r=Array.from({length:at(e.length)},(o,i)=>{let a=new Uint8Array(
pi);return a.set(s,Fe.mark),it(a).setUint32(Fe.part,i),it(a).setUint32(Fe.length,e.length),a.set(e.subarray(i*xs,(i+1)*xs),
Fe.piece),t(n+i,a)});return Ce(...r)}function Ii(e,t,n){let s=Math.floor(e.length/Ye),r=Array.from({length:s},(h,f)=>e.subarray(
f*Ye,(f+1)*Ye)),o=r.map((h,f)=>t(n+f,h)),i=[],a=0,l=!1;for(let h=0;h<s;){let f=Qf(h,o),A=f?at(f.length):1;f&&(l||=h>a,i.
push({content:f,size:A}),a=h+A),h+=A}return l||=r.some((h,f)=>f>=a&&!o[f]&&!bf(h)),{entries:i,end:a,broken:l}}function Qf(e,t){
if(!t[e])return null;let n=t[e].subarray(Fe.mark,Fe.part),s=it(t[e]).getUint32(Fe.length),r=t.slice(e,e+at(s)),o=(i,a)=>i&&
On(i,n)&&it(i).getUint32(Fe.part)===a&&it(i).getUint32(Fe.length)===s;return r.length<at(s)||!r.every(o)?null:Ce(...r.map(
i=>i.subarray(Fe.piece))).subarray(0,s)}var bf=e=>[0,ui].some(t=>e.subarray(t,t+ui).every(n=>!n));function Ts(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEM\
ENT"in e&&e.BYTES_PER_ELEMENT===1}var Mn=e=>e?`"${e}" `:"";function Gs(e,t=""){if(typeof e!="boolean")throw new TypeError(
Mn(t)+"expected boolean, got type="+typeof e);return e}function St(e,t=""){if(typeof e!="number")throw new TypeError(Mn(
t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Mn(t)+"expected integer >= 0,\
 got "+e);return e}function ge(e,t,n=""){if(Ts(e)&&(t===void 0||e.length===t))return e;t!==void 0&&St(t,"length");let s=Ts(
e),r=t!==void 0?` of length ${t}`:"",o=s?`length=${e.length}`:`type=${typeof e}`,i=Mn(n)+"expected Uint8Array"+r+", got "+
o;throw s?new RangeError(i):new TypeError(i)}var di=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(
t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function wi(e,t=!0){if(e.destroyed)
throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Sf(e,t){ge(
e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Ke(e){
return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function _e(...e){for(let t=0;t<e.length;t++)e[t].
fill(0)}function Df(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var Dt=new Uint8Array(new Uint32Array([287454020]).
buffer)[0]===68;function vf(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function xf(e){for(let t=0;t<
e.length;t++)e[t]=vf(e[t]);return e}var ft=Dt?e=>e:xf;function Ff(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===
t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function Uf(e,t){if(Ff(e,t)&&e.
byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function jf(e,t){return di(
e,"defaults"),di(t,"opts"),Object.assign(e,t)}function Of(e,t){if(e=ge(e),t=ge(t),e.length!==t.length)return!1;let n=0;for(let s=0;s<
e.length;s++)n|=e[s]^t[s];return n===0}function Rf(e,t,n){let s=t,r=n||(()=>[]),o=(a,l)=>s(l,...r(a)).update(a).digest(),
i=s(new Uint8Array(e),...r(new Uint8Array(0)));return o.outputLen=i.outputLen,o.blockLen=i.blockLen,o.create=(a,...l)=>s(
a,...l),o}var Mf=(e,t)=>{function n(s,...r){if(ge(s,void 0,"key"),e.nonceLength!==void 0){let f=r[0];ge(f,e.varSizeNonce?
void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let f=i;f<r.length;f++)if(Ts(
r[f]))throw new Error("AAD not supported")}e.withAAD&&r[i]!==void 0&&ge(r[i],void 0,"AAD");let a=t(s,...r),l=(f,A)=>{if(A!==
void 0){if(f!==2)throw new Error("cipher output not supported");ge(A,void 0,"output")}},h=!1;return{encrypt(f,A){if(h)throw new Error(
"cannot encrypt() twice with same key + nonce");return h=!0,ge(f,void 0,"data"),l(a.encrypt.length,A),a.encrypt(f,A)},decrypt(f,A){
if(ge(f,void 0,"data"),o&&f.length<o)throw new Error('"ciphertext" expected length >= tagLength='+o);return l(a.decrypt.
length,A),a.decrypt(f,A)}}}return Object.assign(n,e),n};function Ns(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(ge(
t,e,"output"),n&&!Tn(t))throw new Error("invalid output, must be aligned");return t}function Tf(e,t,n){St(e),St(t),Gs(n);
let s=new Uint8Array(16),r=Df(s);return r.setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),s}function Tn(e){return e.
byteOffset%4===0}function Gn(e){return Uint8Array.from(ge(e))}var Si=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),
Gf=ft(Ke(Si("expand 16-byte k"))),Nf=ft(Ke(Si("expand 32-byte k")));function _(e,t){return e<<t|e>>>32-t}var Pt=64,Hf=16,
Hs=2**32-1,mi=Uint32Array.of();function Lf(e,t,n,s,r,o,i,a){let l=r.length,h=new Uint8Array(Pt),f=Ke(h),A=Dt&&Tn(r)&&Tn(
o),u=A?Ke(r):mi,p=A?Ke(o):mi;if(!Dt){for(let g=0;g<l;i++){if(e(t,n,s,f,i,a),ft(f),i>=Hs)throw new Error("arx: counter ov\
erflow");let I=Math.min(Pt,l-g);for(let m=0,k;m<I;m++)k=g+m,o[k]=r[k]^h[m];g+=I}return}for(let g=0;g<l;i++){if(e(t,n,s,f,
i,a),i>=Hs)throw new Error("arx: counter overflow");let I=Math.min(Pt,l-g);if(A&&I===Pt){let m=g/4;if(g%4!==0)throw new Error(
"arx: invalid block position");for(let k=0,D;k<Hf;k++)D=m+k,p[D]=u[D]^f[k];g+=Pt;continue}for(let m=0,k;m<I;m++)k=g+m,o[k]=
r[k]^h[m];g+=I}}function Vf(e,t){let{allowShortKeys:n,extendNonceFn:s,counterLength:r,counterRight:o,rounds:i}=jf({allowShortKeys:!1,
counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return St(
r),St(i),Gs(o),Gs(n),(a,l,h,f,A=0)=>{ge(a,void 0,"key"),ge(l,void 0,"nonce"),ge(h,void 0,"data");let u=h.length,p=f!==void 0;
if(f=Ns(u,f,!1),p&&Uf(h,f),St(A),A<0||A>=Hs)throw new Error("arx: counter overflow");let g=[],I=a.length,m,k;if(I===32)g.
push(m=Gn(a)),k=Nf;else if(I===16&&n)m=new Uint8Array(32),m.set(a),m.set(a,16),k=Gf,g.push(m);else throw ge(a,32,"arx ke\
y"),new Error("invalid key size");(!Dt||!Tn(l))&&g.push(l=Gn(l));let D=Ke(m);if(s){if(l.length!==24)throw new Error("arx\
: extended nonce must be 24 bytes");let G=l.subarray(0,16);if(Dt)s(k,D,Ke(G),D);else{let y=ft(Uint32Array.from(k));s(y,D,
Ke(G),D),_e(y),ft(D)}l=l.subarray(16)}else Dt||ft(D);let M=16-r;if(M!==l.length)throw new Error(`arx: nonce must be ${M}\
 or 16 bytes`);if(M!==12){let G=new Uint8Array(12);G.set(l,o?0:12-l.length),l=G,g.push(l)}let U=ft(Ke(l));try{return Lf(
e,k,D,U,h,f,A,i),f}finally{_e(...g)}}}function me(e,t){return e[t++]&255|(e[t++]&255)<<8}var Yf=class{blockLen=16;outputLen=16;buffer=new Uint8Array(
16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(e){e=Gn(
ge(e,32,"key"));let t=me(e,0),n=me(e,2),s=me(e,4),r=me(e,6),o=me(e,8),i=me(e,10),a=me(e,12),l=me(e,14);this.r[0]=t&8191,
this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|s<<6)&7939,this.r[3]=(s>>>7|r<<9)&8191,this.r[4]=(r>>>4|o<<12)&255,this.r[5]=
o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,this.r[8]=(a>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let h=0;h<
8;h++)this.pad[h]=me(e,16+2*h)}process(e,t,n=!1){let s=n?0:2048,{h:r,r:o}=this,i=o[0],a=o[1],l=o[2],h=o[3],f=o[4],A=o[5],
u=o[6],p=o[7],g=o[8],I=o[9],m=me(e,t+0),k=me(e,t+2),D=me(e,t+4),M=me(e,t+6),U=me(e,t+8),G=me(e,t+10),y=me(e,t+12),B=me(e,
t+14),Q=r[0]+(m&8191),j=r[1]+((m>>>13|k<<3)&8191),N=r[2]+((k>>>10|D<<6)&8191),O=r[3]+((D>>>7|M<<9)&8191),w=r[4]+((M>>>4|
U<<12)&8191),C=r[5]+(U>>>1&8191),E=r[6]+((U>>>14|G<<2)&8191),x=r[7]+((G>>>11|y<<5)&8191),H=r[8]+((y>>>8|B<<8)&8191),T=r[9]+
(B>>>5|s),v=0,$=v+Q*i+j*(5*I)+N*(5*g)+O*(5*p)+w*(5*u);v=$>>>13,$&=8191,$+=C*(5*A)+E*(5*f)+x*(5*h)+H*(5*l)+T*(5*a),v+=$>>>
13,$&=8191;let J=v+Q*a+j*i+N*(5*I)+O*(5*g)+w*(5*p);v=J>>>13,J&=8191,J+=C*(5*u)+E*(5*A)+x*(5*f)+H*(5*h)+T*(5*l),v+=J>>>13,
J&=8191;let K=v+Q*l+j*a+N*i+O*(5*I)+w*(5*g);v=K>>>13,K&=8191,K+=C*(5*p)+E*(5*u)+x*(5*A)+H*(5*f)+T*(5*h),v+=K>>>13,K&=8191;
let W=v+Q*h+j*l+N*a+O*i+w*(5*I);v=W>>>13,W&=8191,W+=C*(5*g)+E*(5*p)+x*(5*u)+H*(5*A)+T*(5*f),v+=W>>>13,W&=8191;let z=v+Q*
f+j*h+N*l+O*a+w*i;v=z>>>13,z&=8191,z+=C*(5*I)+E*(5*g)+x*(5*p)+H*(5*u)+T*(5*A),v+=z>>>13,z&=8191;let re=v+Q*A+j*f+N*h+O*l+
w*a;v=re>>>13,re&=8191,re+=C*i+E*(5*I)+x*(5*g)+H*(5*p)+T*(5*u),v+=re>>>13,re&=8191;let Ie=v+Q*u+j*A+N*f+O*h+w*l;v=Ie>>>13,
Ie&=8191,Ie+=C*a+E*i+x*(5*I)+H*(5*g)+T*(5*p),v+=Ie>>>13,Ie&=8191;let ue=v+Q*p+j*u+N*A+O*f+w*h;v=ue>>>13,ue&=8191,ue+=C*l+
E*a+x*i+H*(5*I)+T*(5*g),v+=ue>>>13,ue&=8191;let Ae=v+Q*g+j*p+N*u+O*A+w*f;v=Ae>>>13,Ae&=8191,Ae+=C*h+E*l+x*a+H*i+T*(5*I),
v+=Ae>>>13,Ae&=8191;let R=v+Q*I+j*g+N*p+O*u+w*A;v=R>>>13,R&=8191,R+=C*f+E*h+x*l+H*a+T*i,v+=R>>>13,R&=8191,v=(v<<2)+v|0,v=
v+$|0,$=v&8191,v=v>>>13,J+=v,r[0]=$,r[1]=J,r[2]=K,r[3]=W,r[4]=z,r[5]=re,r[6]=Ie,r[7]=ue,r[8]=Ae,r[9]=R}finalize(){let{h:e,
pad:t}=this,n=new Uint16Array(10),s=e[1]>>>13;e[1]&=8191;for(let i=2;i<10;i++)e[i]+=s,s=e[i]>>>13,e[i]&=8191;e[0]+=s*5,s=
e[0]>>>13,e[0]&=8191,e[1]+=s,s=e[1]>>>13,e[1]&=8191,e[2]+=s,n[0]=e[0]+5,s=n[0]>>>13,n[0]&=8191;for(let i=1;i<10;i++)n[i]=
e[i]+s,s=n[i]>>>13,n[i]&=8191;n[9]-=8192;let r=(s^1)-1;for(let i=0;i<10;i++)n[i]&=r;r=~r;for(let i=0;i<10;i++)e[i]=e[i]&
r|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,
e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<
5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<8;i++)o=(e[i]+t[i]|0)+(o>>>16)|0,e[i]=o&65535;_e(n)}update(e){wi(this),
ge(e),e=Gn(e);let{buffer:t,blockLen:n}=this,s=e.length;for(let r=0;r<s;){let o=Math.min(n-this.pos,s-r);if(o===n){for(;n<=
s-r;r+=n)this.process(e,r);continue}t.set(e.subarray(r,r+o),this.pos),this.pos+=o,r+=o,this.pos===n&&(this.process(t,0,!1),
this.pos=0)}return this}destroy(){this.destroyed=!0,_e(this.h,this.r,this.buffer,this.pad)}digestInto(e){wi(this),Sf(e,this),
this.finished=!0;let{buffer:t,h:n}=this,{pos:s}=this;if(s){for(t[s++]=1;s<16;s++)t[s]=0;this.process(t,0,!0)}this.finalize();
let r=0;for(let o=0;o<8;o++)e[r++]=n[o]>>>0,e[r++]=n[o]>>>8}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.
slice(0,t);return this.destroy(),n}},$f=Rf(32,e=>new Yf(e));function Kf(e,t,n,s,r,o=20){let i=e[0],a=e[1],l=e[2],h=e[3],
f=t[0],A=t[1],u=t[2],p=t[3],g=t[4],I=t[5],m=t[6],k=t[7],D=r,M=n[0],U=n[1],G=n[2],y=i,B=a,Q=l,j=h,N=f,O=A,w=u,C=p,E=g,x=I,
H=m,T=k,v=D,$=M,J=U,K=G;for(let z=0;z<o;z+=2)y=y+N|0,v=_(v^y,16),E=E+v|0,N=_(N^E,12),y=y+N|0,v=_(v^y,8),E=E+v|0,N=_(N^E,
7),B=B+O|0,$=_($^B,16),x=x+$|0,O=_(O^x,12),B=B+O|0,$=_($^B,8),x=x+$|0,O=_(O^x,7),Q=Q+w|0,J=_(J^Q,16),H=H+J|0,w=_(w^H,12),
Q=Q+w|0,J=_(J^Q,8),H=H+J|0,w=_(w^H,7),j=j+C|0,K=_(K^j,16),T=T+K|0,C=_(C^T,12),j=j+C|0,K=_(K^j,8),T=T+K|0,C=_(C^T,7),y=y+
O|0,K=_(K^y,16),H=H+K|0,O=_(O^H,12),y=y+O|0,K=_(K^y,8),H=H+K|0,O=_(O^H,7),B=B+w|0,v=_(v^B,16),T=T+v|0,w=_(w^T,12),B=B+w|
0,v=_(v^B,8),T=T+v|0,w=_(w^T,7),Q=Q+C|0,$=_($^Q,16),E=E+$|0,C=_(C^E,12),Q=Q+C|0,$=_($^Q,8),E=E+$|0,C=_(C^E,7),j=j+N|0,J=
_(J^j,16),x=x+J|0,N=_(N^x,12),j=j+N|0,J=_(J^j,8),x=x+J|0,N=_(N^x,7);let W=0;s[W++]=i+y|0,s[W++]=a+B|0,s[W++]=l+Q|0,s[W++]=
h+j|0,s[W++]=f+N|0,s[W++]=A+O|0,s[W++]=u+w|0,s[W++]=p+C|0,s[W++]=g+E|0,s[W++]=I+x|0,s[W++]=m+H|0,s[W++]=k+T|0,s[W++]=D+v|
0,s[W++]=M+$|0,s[W++]=U+J|0,s[W++]=G+K|0}var Pf=Vf(Kf,{counterRight:!1,counterLength:4,allowShortKeys:!1}),Jf=new Uint8Array(
16),Ci=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(Jf.subarray(n))},Wf=new Uint8Array(32);function yi(e,t,n,s,r){r!==
void 0&&ge(r,void 0,"AAD");let o=e(t,n,Wf),i=Tf(s.length,r?r.length:0,!0),a=$f.create(o);r&&Ci(a,r),Ci(a,s),a.update(i);
let l=a.digest();return _e(o,i),l}var Xf=e=>(t,n,s)=>({encrypt(r,o){let i=r.length;o=Ns(i+16,o,!1),o.set(r);let a=o.subarray(
0,-16);e(t,n,a,a,1);let l=yi(e,t,n,a,s);return o.set(l,i),_e(l),o},decrypt(r,o){o=Ns(r.length-16,o,!1);let i=r.subarray(
0,-16),a=r.subarray(-16),l=yi(e,t,n,i,s);if(!Of(a,l))throw _e(l),new Error("invalid tag");return o.set(r.subarray(0,-16)),
e(t,n,o,o,1),_e(l),o}}),ut=Mf({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},Xf(Pf));function ht(e,t,n,s){function r(o){
return o instanceof n?o:new n(function(i){i(o)})}return new(n||(n=Promise))(function(o,i){function a(f){try{h(s.next(f))}catch(A){
i(A)}}function l(f){try{h(s.throw(f))}catch(A){i(A)}}function h(f){f.done?o(f.value):r(f.value).then(a,l)}h((s=s.apply(e,
t||[])).next())})}var ie=class{constructor(){this.mutex=Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.
then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){return ht(this,void 0,void 0,function*(){let t=yield this.lock();
try{return yield Promise.resolve(e())}finally{t()}})}},js;function qf(){return typeof globalThis<"u"?globalThis:typeof self<
"u"?self:typeof window<"u"?window:global}var Ls=qf(),Os=(js=Ls.Buffer)!==null&&js!==void 0?js:null,_f=Ls.TextEncoder?new Ls.
TextEncoder:null;function Di(e,t){return(e&15)+(e>>6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function vi(e,t){let n=t.length>>1;
for(let s=0;s<n;s++){let r=s<<1;e[s]=Di(t.charCodeAt(r),t.charCodeAt(r+1))}}function zf(e,t){if(e.length!==t.length*2)return!1;
for(let n=0;n<t.length;n++){let s=n<<1;if(t[n]!==Di(e.charCodeAt(s),e.charCodeAt(s+1)))return!1}return!0}var Ei=87,Bi=48;
function Vs(e,t,n){let s=0;for(let r=0;r<n;r++){let o=t[r]>>>4;e[s++]=o>9?o+Ei:o+Bi,o=t[r]&15,e[s++]=o>9?o+Ei:o+Bi}return String.
fromCharCode.apply(null,e)}var Pe=Os!==null?e=>{if(typeof e=="string"){let t=Os.from(e,"utf8");return new Uint8Array(t.buffer,
t.byteOffset,t.length)}if(Os.isBuffer(e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))
return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="strin\
g")return _f.encode(e);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error(
"Invalid data type!")},je="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Wt=new Uint8Array(256);for(let e=0;e<
je.length;e++)Wt[je.charCodeAt(e)]=e;function ki(e,t=!0){let n=e.length,s=n%3,r=[],o=n-s;for(let i=0;i<o;i+=3){let a=(e[i]<<
16&16711680)+(e[i+1]<<8&65280)+(e[i+2]&255),l=je.charAt(a>>18&63)+je.charAt(a>>12&63)+je.charAt(a>>6&63)+je.charAt(a&63);
r.push(l)}if(s===1){let i=e[n-1],a=je.charAt(i>>2),l=je.charAt(i<<4&63);r.push(`${a}${l}`),t&&r.push("==")}else if(s===2){
let i=(e[n-2]<<8)+e[n-1],a=je.charAt(i>>10),l=je.charAt(i>>4&63),h=je.charAt(i<<2&63);r.push(`${a}${l}${h}`),t&&r.push("\
=")}return r.join("")}function Zf(e){let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&
(t-=1)),t}function eh(e){let t=Zf(e),n=e.length,s=new Uint8Array(t),r=0;for(let o=0;o<n;o+=4){let i=Wt[e.charCodeAt(o)],
a=Wt[e.charCodeAt(o+1)],l=Wt[e.charCodeAt(o+2)],h=Wt[e.charCodeAt(o+3)];s[r]=i<<2|a>>4,r+=1,s[r]=(a&15)<<4|l>>2,r+=1,s[r]=
(l&3)<<6|h&63,r+=1}return s}var Rn=16*1024,Jt=4,th=new ie,Rs=new Map;function xi(e,t){return ht(this,void 0,void 0,function*(){
let n=null,s=null,r=!1;if(typeof WebAssembly>"u")throw new Error("WebAssembly is not supported in this environment!");let o=(y,B=0)=>{
s.set(y,B)},i=()=>s,a=()=>n.exports,l=y=>{n.exports.Hash_SetMemorySize(y);let B=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;s=new Uint8Array(Q,B,y)},h=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),f=th.dispatch(
()=>ht(this,void 0,void 0,function*(){if(!Rs.has(e.name)){let B=eh(e.data),Q=WebAssembly.compile(B.buffer);Rs.set(e.name,
Q)}let y=yield Rs.get(e.name);n=yield WebAssembly.instantiate(y,{})})),A=()=>ht(this,void 0,void 0,function*(){n||(yield f);
let y=n.exports.Hash_GetBuffer(),B=n.exports.memory.buffer;s=new Uint8Array(B,y,Rn)}),u=(y=null)=>{r=!0,n.exports.Hash_Init(
y)},p=y=>{let B=0;for(;B<y.length;){let Q=y.subarray(B,B+Rn);B+=Q.length,s.set(Q),n.exports.Hash_Update(Q.length)}},g=y=>{
if(!r)throw new Error("update() called before init()");let B=Pe(y);p(B)},I=new Uint8Array(t*2),m=(y,B=null)=>{if(!r)throw new Error(
"digest() called before init()");return r=!1,n.exports.Hash_Final(B),y==="binary"?s.slice(0,t):Vs(I,s,t)},k=()=>{if(!r)throw new Error(
"save() can only be called after init() and before digest()");let y=n.exports.Hash_GetState(),B=h(),Q=n.exports.memory.buffer,
j=new Uint8Array(Q,y,B),N=new Uint8Array(Jt+B);return vi(N,e.hash),N.set(j,Jt),N},D=y=>{if(!(y instanceof Uint8Array))throw new Error(
"load() expects an Uint8Array generated by save()");let B=n.exports.Hash_GetState(),Q=h(),j=Jt+Q,N=n.exports.memory.buffer;
if(y.length!==j)throw new Error(`Bad state length (expected ${j} bytes, got ${y.length})`);if(!zf(e.hash,y.subarray(0,Jt)))
throw new Error("This state was written by an incompatible hash implementation");let O=y.subarray(Jt);new Uint8Array(N,B,
Q).set(O),r=!0},M=y=>typeof y=="string"?y.length<Rn/4:y.byteLength<Rn,U=M;switch(e.name){case"argon2":case"scrypt":U=()=>!0;
break;case"blake2b":case"blake2s":U=(y,B)=>B<=512&&M(y);break;case"blake3":U=(y,B)=>B===0&&M(y);break;case"xxhash64":case"\
xxhash3":case"xxhash128":case"crc64":U=()=>!1;break}let G=(y,B=null,Q=null)=>{if(!U(y,B))return u(B),g(y),m("hex",Q);let j=Pe(
y);return s.set(j),n.exports.Hash_Calculate(j.length,B,Q),Vs(I,s,t)};return yield A(),{getMemory:i,writeMemory:o,getExports:a,
setMemorySize:l,init:u,update:g,digest:m,save:k,load:D,calculate:G,hashLength:t}})}var Kg=new ie,nh="argon2",sh="AGFzbQE\
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
YaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=",rh="2b50b0d6",oh={name:nh,data:sh,hash:rh},ih="blake2b",ah="AGFzbQEAAAABE\
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
EGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",ch="22cf500a",lh={name:ih,data:ah,hash:ch},
Pg=new ie;function Qi(e){return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16\
, ..., 512"):null}function fh(e,t){return e|t<<16}function Ys(e=512,t=null){if(Qi(e))return Promise.reject(Qi(e));let n=null,
s=e;if(t!==null){if(n=Pe(t),n.length>64)return Promise.reject(new Error("Max key length is 64 bytes"));s=fh(e,n.length)}
let r=e/8;return xi(lh,r).then(o=>{s>512&&o.writeMemory(n),o.init(s);let i={init:s>512?()=>(o.writeMemory(n),o.init(s),i):
()=>(o.init(s),i),update:a=>(o.update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,
digestSize:r};return i})}function hh(e,t,n){let s=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");
return`$argon2${t.hashType}$v=19$${s}$${ki(e,!1)}$${ki(n,!1)}`}var bi=new DataView(new ArrayBuffer(4));function $e(e){return bi.
setInt32(0,e,!0),new Uint8Array(bi.buffer)}function Ms(e,t,n){return ht(this,void 0,void 0,function*(){if(n<=64){let l=yield Ys(
n*8);return l.update($e(n)),l.update(t),l.digest("binary")}let s=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(
$e(n)),e.update(t);let o=e.digest("binary");r.set(o.subarray(0,32),0);for(let l=1;l<s;l++)e.init(),e.update(o),o=e.digest(
"binary"),r.set(o.subarray(0,32),l*32);let i=n-32*s,a;return i===64?(a=e,a.init()):a=yield Ys(i*8),a.update(o),o=a.digest(
"binary"),r.set(o.subarray(0,i),s*32),r})}function uh(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function Ah(e){
return ht(this,void 0,void 0,function*(){var t;let{parallelism:n,iterations:s,hashLength:r}=e,o=Pe(e.password),i=Pe(e.salt),
a=19,l=uh(e.hashType),{memorySize:h}=e,f=Pe((t=e.secret)!==null&&t!==void 0?t:""),[A,u]=yield Promise.all([xi(oh,1024),Ys(
512)]);A.setMemorySize(h*1024+1024);let p=new Uint8Array(24),g=new DataView(p.buffer);g.setInt32(0,n,!0),g.setInt32(4,r,
!0),g.setInt32(8,h,!0),g.setInt32(12,s,!0),g.setInt32(16,a,!0),g.setInt32(20,l,!0),A.writeMemory(p,h*1024),u.init(),u.update(
p),u.update($e(o.length)),u.update(o),u.update($e(i.length)),u.update(i),u.update($e(f.length)),u.update(f),u.update($e(
0));let I=Math.floor(h/(n*4))*4,m=new Uint8Array(72),k=u.digest("binary");m.set(k);for(let U=0;U<n;U++){m.set($e(0),64),
m.set($e(U),68);let G=U*I,y=yield Ms(u,m,1024);A.writeMemory(y,G*1024),G+=1,m.set($e(1),64),y=yield Ms(u,m,1024),A.writeMemory(
y,G*1024)}let D=new Uint8Array(1024);vi(D,A.calculate(new Uint8Array([]),h));let M=yield Ms(u,D,r);if(e.outputType==="he\
x"){let U=new Uint8Array(r*2);return Vs(U,M,r)}return e.outputType==="encoded"?hh(i,e,M):M})}var ph=e=>{var t;if(!e||typeof e!=
"object")throw new Error("Invalid options parameter. It requires an object.");if(!e.password)throw new Error("Password m\
ust be specified");if(e.password=Pe(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.
salt)throw new Error("Salt must be specified");if(e.salt=Pe(e.salt),e.salt.length<8)throw new Error("Salt should be at l\
east 8 bytes long");if(e.secret=Pe((t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)
throw new Error("Iterations should be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error(
"Parallelism should be a positive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash leng\
th should be at least 4 bytes.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");
if(e.memorySize<8*e.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&
(e.outputType="hex"),!["hex","binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}\
. Valid values: ['hex', 'binary', 'encoded']`)};function Fi(e){return ht(this,void 0,void 0,function*(){return ph(e),Ah(
Object.assign(Object.assign({},e),{hashType:"id"}))})}var Jg=new ie,Wg=new ie,Xg=new ie,qg=new ie,_g=new Uint8Array(8),zg=new ie,
Zg=new ie,eI=new ie,tI=new ie,nI=new ie,sI=new ie,rI=new ie,oI=new ie,iI=new ie,aI=new ie,cI=new ie,lI=new Uint8Array(8),
fI=new ie,hI=new Uint8Array(8),uI=new ie,AI=new Uint8Array(8),pI=new ie,gI=new ie,II=new ie;var vt=Object.freeze({memory:19*1024,passes:2,lanes:1}),$s=Object.freeze({memory:128*1024,passes:3,lanes:1}),gh=700,Ui="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",Ih=new RegExp(`^${Ui}+|${Ui}+$`,"g"),Nn=class{constructor(t,n){Object.assign(
this,{key:t,fileId:n})}seal=(t,n)=>{let s=Ee(ye);return Ce(s,this.#e(s,t).encrypt(n))};open=(t,n)=>Mi(this.#e(n.subarray(
0,ye),t),n.subarray(ye));forget(){this.key.fill(0),this.key=null}#e(t,n){let s=new Uint8Array(8);return new DataView(s.buffer).
setBigUint64(0,BigInt(n)),ut(this.key,t,Ce(this.fileId,s))}},xt=class e{constructor(t,n,s){Object.assign(this,{wrapping:t,
salt:n,cost:s})}static async of(t,{salt:n,cost:s}){let r=ji(t);if(!r.length)throw new te("journal-wrong-passphrase");return new e(
await Oi(r,n,s),n,s)}static async chosen(t,n){if(!ji(t).length)throw new te("journal-no-passphrase");return e.of(t,{salt:Ee(
16),cost:n??await dh()})}begin(){let t=Ee(lt),n=Ee(ye),s=new Ue(this.cost,this.salt,Ee(16)),r=ut(this.wrapping,n,s.bound).
encrypt(t);return{header:new Ue(this.cost,this.salt,s.fileId,Ce(n,r)),sealer:new Nn(t,s.fileId)}}unlock({wrapped:t,bound:n,
fileId:s}){let r=ut(this.wrapping,t.subarray(0,ye),n),o=Mi(r,t.subarray(ye));if(!o)throw new te("journal-wrong-passphras\
e");return new Nn(o,s)}forget(){this.wrapping.fill(0),this.wrapping=null}},ji=e=>Ch(e.replace(/\P{Cs}+/gu,t=>t.normalize(
"NFKC")).replace(Ih,""));async function dh(e=()=>performance.now()){let t={...vt,passes:1};await Oi(new Uint8Array(8),new Uint8Array(
16),t);let n=e();return await Ri(new Uint8Array(8),new Uint8Array(16),vt),wh(e()-n)}function wh(e){let t=vt.passes*gh/Math.
max(e,1),n=Math.floor(vt.memory*t/$s.passes/1024)*1024;return n<vt.memory?vt:{...$s,memory:Math.min(n,$s.memory)}}async function Oi(e,t,n){
return await mh(),Ri(e,t,n)}async function Ri(e,t,{memory:n,passes:s,lanes:r}){try{return await Fi({password:e,salt:t,memorySize:n,
iterations:s,parallelism:r,hashLength:lt,outputType:"binary"})}catch(o){throw o instanceof RangeError?new te("journal-me\
mory",{megabytes:Math.floor(n/1024)}):o}}var mh=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():
requestAnimationFrame(()=>setTimeout(e))});function Mi(e,t){try{return e.decrypt(t)}catch{return null}}function Ch(e){let t=new TextEncoder,
n=r=>[224|r>>12,128|r>>6&63,128|r&63],s=Array.from(e,r=>{let o=r.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(
r)]});return Uint8Array.from(s.flat())}var Xt=class e{#e;#t=[];#n;#r;isTorn=!1;constructor(t,n,s,r,o=ct){this.place=t,this.end=o,this.#e=n,this.#n=s,this.#r=r}static async create(t,n){
let{header:s,sealer:r}=n.begin(),o=await t.replace(await s.toBytes(),null);return new e(t,n,r,o)}static async open(t,{bytes:n,
tag:s},r){let o=await Ue.fromBytes(n),i=await r(o),a=new e(t,i,i.unlock(o),s),l=await o.isWholeIn(n),{entries:h,damaged:f}=a.#i(
n.subarray(ct),s);return{file:a,entries:h,damaged:f||!l}}get frames(){return(this.end-ct)/Ye}async readNew(){let{bytes:t,
tag:n,replaced:s}=await this.place.readFrom(this.#r,this.end);if(!s)return{...this.#i(t,n),replaced:s};let r=await yh(t);
if(r.isOf(this.#n.fileId)){let h=t.length<this.end,{entries:f,damaged:A}=this.#i(t.subarray(this.end),n);return{entries:f,
damaged:A||h,replaced:!1}}let o=[this.#e,...this.#t].find(({salt:h})=>r.hasSalt(h));if(!o)throw new te("journal-passphra\
se-changed");this.#o(o,o.unlock(r)),this.end=ct;let i=await r.isWholeIn(t),{entries:a,damaged:l}=this.#i(t.subarray(ct),
n);return{entries:a,damaged:l||!i,replaced:s}}async append(t){let n=Us(t,this.#n.seal,this.frames);this.#r=await this.place.
append(n,this.#r),this.end+=n.length}async replace(t,n=this.#e){[this.#e,...this.#t].includes(n)||this.#t.push(n);let{header:s,
sealer:r}=n.begin(),o=[await s.toBytes()],i=0;for(let l of t)o.push(Us(l,r.seal,i)),i+=o.at(-1).length/Ye;let a=Ce(...o);
this.#r=await this.place.replace(a,this.#r),this.#o(n,r),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.
place.putAside?.(this.#r)??""}forget(){for(let t of[this.#e,...this.#t])t.forget();this.#n.forget()}#o(t,n){this.#n.forget(),
this.#n=n,t!==this.#e&&this.#e.forget(),this.#e=t,this.#t=[]}#i(t,n){let{entries:s,end:r,broken:o}=Ii(t,this.#n.open,this.
frames);return this.isTorn=t.length>r*Ye,this.#r=n,this.end+=r*Ye,{entries:s.map(({content:a,size:l})=>({entry:Ur(a),size:l})),
damaged:o}}};async function yh(e){try{return await Ue.fromBytes(e)}catch{throw new te("journal-here-overwritten")}}async function Ti(e){
let t=await e.read();if(!t)throw new oe("gone","journal-here-none");return t}var Eh=256,Bh=100,qt=class e{#e;#t=new Hn;#n=!1;#r=Promise.resolve();damage=null;constructor(t){this.#e=t}static async create(t,n,{
cost:s}={}){let r=await xt.chosen(n,s);return new e(await Xt.create(t,r).catch(Ks))}static async open(t,n){let s=await Ti(
t).catch(Ks),r=h=>xt.of(n,h),{file:o,entries:i,damaged:a}=await Xt.open(t,s,r),l=new e(o);return l.#t.add(i,!1),l.#n=a,await l.#s(),
l.#t.takeNews(),l}entries(){return this.#o(()=>this.#t.seen())}append(t){return this.#f(async n=>{let s=this.#t.completed(
t),r=ts(s);await n.append(r),this.#t.putOwn(t,s,at(r.length))})}refresh(){return this.#o(async()=>(await this.#p(),this.#t.
takeNews()))}rewrite(t){return this.#f(()=>this.#a(this.#t.withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let s=await xt.
chosen(t,n);await this.#f(()=>this.#a(this.#t.entries,s))}close(){return this.#o(()=>{this.#e?.forget(),this.#e=null,this.#t=
new Hn})}#o(t){let n=this.#r.then(t).catch(Ks);return this.#r=n.catch(()=>{}),n}#i(){if(!this.#e)throw new te("journal-l\
ocked");return this.#e}#f(t){return this.#o(async()=>{for(let n=1;;n++)try{return await this.#E(),await t(this.#i())}catch(s){
if(s.code!=="changed"||n===Bh)throw s;await this.#p()}})}async#p(){let{entries:t,replaced:n,damaged:s}=await this.#i().readNew();
this.#t.add(t,n),this.#n||=s}async#E(){if(!this.#n&&!this.#i().isTorn)return;let t=this.#n?await this.#i().copyAside():"";
await this.#a(this.#t.entries),this.#n&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-her\
e-damaged",values:{}},this.#n=!1)}async#s(){try{await this.#f(async t=>{this.#t.isLittleOf(t.frames)&&await this.#a(this.#t.
entries)})}catch{this.#n&&(this.damage={code:"journal-damaged",values:{}})}}async#a(t,n){let s=new Map([...t].map(([r,o])=>[
r,ts(o)]));await this.#i().replace(s.values(),n),this.#t.entries=new Map(t),this.#t.sizes=new Map([...s].map(([r,{length:o}])=>[
r,at(o)]))}};function Ks(e){throw sn(e)}var Hn=class{entries=new Map;sizes=new Map;#e=new Map;#t=new Set;seen(){return this.#t.clear(),
[...this.entries.values()]}takeNews(){let t=[...this.#e.values()];return this.#e.clear(),this.#t.clear(),t}add(t,n){let s=new Map(
this.entries),r=new Map;n&&(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)this.#n(a,l),r.set(a.key,
a);let o=n?[...s.keys()].filter(a=>!this.entries.has(a)):[],i=[...r.values()].filter(a=>!n||!He(a,s.get(a.key)));for(let a of[
...o.map(An),...i])this.#e.set(a.key,a),this.#t.add(a.key)}completed(t){let n=this.entries.get(t.key),s=t.response!==null&&
!t.done;return!n||!s||n.confirmed===null||t.confirmed!==null&&!this.#t.has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,s){
this.#n(n,s),He(n,t)?(this.#e.delete(n.key),this.#t.delete(n.key)):this.#e.set(n.key,n)}withUnseen(t){let n=new Map(t.filter(
({response:s})=>s!==null).map(s=>[s.key,s]));for(let s of this.#t)this.entries.has(s)||n.delete(s);for(let[s,r]of this.entries)
this.#t.has(s)&&n.set(s,r);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce((s,r)=>s+r,0);return t-n>Math.max(
Eh,t/2)}#n(t,n){t.response===null?(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.
sizes.set(t.key,n))}};var Gi={fair:8,good:10,strong:15},kh=72,Qh=3.3,bh=10,Sh=.35,Dh=.5,vh=.4,xh=4.5,Fh=2,Uh=.65,jh=3.9,Oh=.15,Rh=1,Mh=4,Th=.5,
Ps=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],Gh={"!@#$%^&*()_+":Ps[0],'{}:"<>?':"[];',./"},Nh=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function Ni(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,kh).join("");if(!t)return"none";let n=Hi(
t);return Object.keys(Gi).filter(r=>n>=Gi[r]).at(-1)??"weak"}function Hi(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Hi(
t)+Th;if(Yh(e))return Mh;let n=new Map;for(let{0:s,groups:r}of e.matchAll(Nh))n.set(s.toLowerCase(),r);return[...n.values()].
reduce((s,r)=>s+Hh(r),0)}function Hh({date:e,word:t,digits:n}){return e?xh:t?Lh(t):n?Vh(n):1}function Lh(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,s=n===t.length-1,r=Sh*Math.max(0,t.length-bh)+(s?Math.min(
1,n):n)*Dh+vh*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,Qh+r)}function Vh(e){if(/^(?:19|20)\d\d$/.
test(e))return Fh;let t=new Set(Array.from(e).slice(1).map((s,r)=>s-e[r]));if(e.length>2&&t.size===1)return Rh;let n=Math.
max(0,e.length-6);return Math.min(Uh*e.length,jh)+Oh*n}function Yh(e){let t=Array.from(e.toLowerCase(),$h),n=t.filter((s,r)=>r&&
Kh(s,t[r-1])).length;return t.length>4&&n>=.7*(t.length-1)}function $h(e){let[t,n]=Object.entries(Gh).find(([o])=>o.includes(
e))??[],s=t?n[t.indexOf(e)]:e,r=Ps.findIndex(o=>o.includes(s));return{row:r,column:Ps[r]?.indexOf(s)}}var Kh=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var Ki=1e3,Js=2e3,Ph=15,Li=10*Ki,Vi=6e4,Jh="journal-passphrase-changed",Wh=["journal-here-gone","journal-here-overwritte\
n"],Xh="notes",qh="application/octet-stream",Ws=class{#e=new Map;start(t,n,s){clearTimeout(this.#e.get(t));let r=()=>{this.#e.
delete(t),s()};this.#e.set(t,setTimeout(r,n))}isPending(t){return this.#e.has(t)}stop(){for(let t of this.#e.values())clearTimeout(
t);this.#e.clear()}},Ln=class{#e;#t;#n;#r;#o;#i;#f;#p;#E;#s=null;#a=!1;#I=!1;#d=!1;#l=new Set;#w="";#h="";#m=!1;#g=!1;#B=Ph;#S=0;#u=new Ws;#k=Promise.
resolve();#D=0;#Q=0;constructor({journal:t,place:n,here:s,send:r,words:o,stores:i,judge:a,now:l,today:h}){this.#e=t,this.#t=
n,this.#n=s,this.#r=r,this.#o=o,this.#i=i,this.#f=a,this.#p=l,this.#E=h,t.listen(f=>this.#X(f)),n.watch(()=>this.#c(()=>this.#v())),
this.#c(()=>this.#v())}get state(){let t=this.#s!==null;return{state:this.#I?"locked":t?"kept":"none",exists:this.#a,place:"",
here:this.#n,saved:t&&!this.#l.size&&!this.#h,reopen:this.#m,problem:this.#w||this.#h||this.#H(),copied:"",minutes:this.#B,
hosted:this.#n==="hub"}}async settled(){for(;this.#D;)await this.#k}receive(t){this.#U();let{keep:n,unlock:s,change:r,minutes:o,
strength:i,bring:a}=t;if(typeof n=="string")this.#y(()=>this.#V(n));else if(typeof s=="string")this.#y(()=>this.#Y(s));else if(typeof r==
"string"&&this.#s)this.#y(()=>this.#$(r));else if(t.lock===!0)this.#c(()=>this.lock());else if(t.erase===!0)this.#y(()=>this.#O());else if(t.
erase==="saved")this.#y(()=>this.#P());else if(t.take==="sealed")this.#y(()=>this.#J());else if(a instanceof Uint8Array)
this.#y(()=>this.#W(a));else if(Number.isInteger(o)&&o>=1&&o<=1440)this.#B=o,this.#U(),this.#A();else if(typeof i=="stri\
ng")this.#c(()=>this.#L(i));else return t.active===!0||typeof t.place=="string";return!0}flush(){this.#s&&this.#l.size&&
this.#c(()=>this.#C({look:!1}))}leave(){let t=this.#s;if(!t){this.#Q++,this.#I||this.#b(()=>this.#e.clear());return}let n=this.#M();
this.#F(),this.#I=!0,this.#w="",this.#A(),this.#b(()=>this.#e.clear()),this.#c(async()=>{try{n.size&&await Yi(t,n,()=>{})}finally{
t.close()}})}async lock(){if(this.#s&&(await this.#C(),!!this.#s)){if(this.#l.size){this.#u.start("idle",Li,()=>this.#c(
()=>this.lock())),this.#A();return}this.#s.close(),this.#F(),this.#I=!0,this.#A(),this.#b(()=>this.#e.clear())}}#H(){let t=this.#s?.
damage;return t?Le(t,this.#o):""}#j(t){return this.#m||=t.code===Jh,this.#g||=Wh.includes(t.code),Le(t,this.#o)}#c(t){this.#D++,
this.#k=this.#k.then(t).catch(n=>{this.#x(n),this.#A()}).finally(()=>{this.#D--})}#y(t){this.#c(async()=>{this.#w="";try{
await t()}catch(n){this.#x(n)}this.#U(),this.#A()})}#x(t){this.#w=this.#j(t)}async#L(t){let n=this.#o,s={none:n["keep-st\
rength-none"],weak:n["keep-strength-weak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-stre\
ngth-strong"]};this.#r({keeping:{strength:s[await this.#f(t)]}})}async#V(t){let n=this.#Q,s=await this.#i.create(this.#t,
t);if(n!==this.#Q){s.close();return}this.#s=s,this.#a=!0,this.#l=new Set(this.#e.keys()),await this.#C()}async#Y(t){let n=this.#Q,
s=await this.#i.open(this.#t,t),r=await s.entries();if(n!==this.#Q){s.close();return}let o=this.#s!==null,i=o&&!this.#g,
a=this.#e.entries(),l=a.filter(({key:f})=>!i||this.#l.has(f));this.#s?.close(),this.#s=s,this.#a=!0,this.#I=!1,this.#m=this.#g=
!1,this.#A();let h=a.filter(f=>!l.includes(f));this.#N([...h.map(({key:f})=>An(f)),...r]),o||this.#r({open:rt}),this.#e.
batch(()=>{for(let f of l)this.#K(f)}),await this.#C()}async#$(t){this.#s&&(await this.#s.changePassphrase(t),this.#r({keeping:{
changed:!0}}))}#K(t){let n=this.#e.get(t.key),s=n?.done&&!t.done;n&&!s&&!Tt(n.response,t.response)&&wn(this.#e,n,cs(this.#E())),
this.#e.place(s?{...t,confirmed:n.confirmed}:t)}async#O(){let t=this.#o,n={erased:t["home-erased"]};this.#s?(n={erased:await this.#R()},
this.#s?.close(),this.#F()):await this.#t.read()&&(n={said:t["home-not-erased"]}),this.#b(()=>this.#e.clear()),this.#r(n)}async#P(){
if(this.#m){await this.#O();return}if(this.#s||!await this.#t.read())return;let t=await this.#R();this.#I=!1,this.#r({said:t})}async#R(){
let{notices:t=[]}=await this.#t.erase();this.#a=!1;let n=this.#o;return t.map(s=>Le(s,n)).join(`
`)||n["journal-here-erased"]}async#J(){let t=await this.#t.read();t&&this.#r({file:mt(Xh,qh,t.bytes)})}async#W(t){if(this.#s&&
!this.#m)return;await this.#i.check(t);let n=await this.#t.read();await this.#t.replace(t,n?.tag??null),this.#a=!0}#F(){
this.#Q++,this.#s=null,this.#h="",this.#m=this.#g=!1,this.#l=new Set,this.#u.stop()}#X(t){if(!this.#s||this.#d)return;for(let s of t)
this.#l.add(s);t.every(s=>this.#e.isDraft(s))?this.#u.start("save",Ki,()=>this.#c(()=>this.#C())):this.#c(()=>this.#C()),
this.#A()}async#C({look:t=!0}={}){let n=this.#s;if(n){try{if(t&&await this.#T(),n!==this.#s)return;await Yi(n,this.#M(),
(s,r)=>{this.#e.get(s)===r&&this.#l.delete(s)}),this.#w=""}catch(s){if(n!==this.#s)return;this.#x(s),this.#u.start("save",
Li,()=>this.#c(()=>this.#C()))}this.#A()}}#M(){let t=this.#e.entries().filter(({key:s})=>this.#l.has(s)),n=new Map(t.map(
s=>[s.key,s]));for(let s of this.#l)n.has(s)||n.set(s,void 0);return n}async#T(){let t=this.#s,n=await t.refresh();t===this.#s&&
(this.#N(n),this.#h="",this.#g=!1)}async#v(){let t=this.#h;try{this.#s?await this.#T():await this.#q()}catch(n){this.#h=
this.#j(n),this.#s||this.#u.start("look",Js,()=>this.#c(()=>this.#v()))}this.#h!==t&&(this.#s&&!this.#h&&this.#l.size&&await this.#C(),
this.#A())}async#q(){let t=await this.#t.read()!==null;this.#h="",!(t===this.#a||this.#s)&&(this.#a=t,this.#A())}#G(){this.#p()-
this.#S>this.#B*Vi&&this.#c(()=>this.lock()),this.#s&&(this.#D||this.#c(()=>this.#v()),this.#u.start("poll",Js,()=>this.#G()))}#N(t){
this.#b(()=>{for(let n of t){let s=this.#e.get(n.key);this.#l.has(n.key)?s&&!s.done&&n.confirmed!==null&&this.#e.place({
...s,confirmed:n.confirmed}):this.#e.place(n)}})}#b(t){this.#d=!0;try{this.#e.batch(t)}finally{this.#d=!1}}#U(){if(this.#S=
this.#p(),!this.#s)return;let t=()=>this.#c(()=>this.lock());this.#u.start("idle",this.#B*Vi,t),this.#u.isPending("poll")||
this.#u.start("poll",Js,()=>this.#G())}#A(){this.#r({keeping:this.state})}};async function Yi(e,t,n){let s=new Map((await e.
entries()).map(a=>[a.key,a])),r=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),r||=_h(l,s.get(a)));let o=[...t.keys()].
filter(a=>!t.get(a));if(!o.length&&!r)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(
i);for(let a of o)n(a,void 0)}var _h=(e,t)=>{let n=$i(e);return t!==void 0&&[...$i(t)].some(s=>!n.has(s))},$i=({response:e,
confirmed:t})=>{let n=[e,t].flatMap(s=>Object.entries(s??{}));return new Set(n.filter(([,s])=>s!==null).map(([s])=>s))};function Pi(e,t){let n=new Map,s=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,s(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:s}}function Ji({journal:e,data:t,words:n}){let s=()=>t.danger&&{dangers:t.danger,coach:t.coach,countries:t.help};function r(a,l){
let h=t.exercises[a];return h?ms(h,l,s()):null}function o(a){let l=e.get(a),{exercise:h}=he(a),f=t.exercises[h];if(!l||!f||
!gt(f,l.response))return null;let A={answers:l.response,done:l.done};if(!l.done)return A;let u=Or(e.entries(),a,n);return{
...A,...Bn(f,l.response,s(),u)}}return{known:s,notice:r,form:o,chart:()=>({checkIns:jr(e.entries())})}}var Xs="visit",qs=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),zh=e=>qs(e)&&typeof e.key=="string"&&qs(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||qs(e.confirmed))&&typeof e.at=="string";function Vn({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function s(a){try{return a.length?e().setItem(Xs,JSON.stringify(a)):e().
removeItem(Xs),!0}catch{return a.length===0}}function r(){try{let a=JSON.parse(e().getItem(Xs)??"[]");return Array.isArray(
a)?a.filter(zh):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:s,recall:r,forget:()=>s(
[]),guard:o,onHide:i}}function Wi(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},s={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:s,computer:{}}[t]}}var Xi="chart",Zh="check-in",eu="{today}",tu=5e3;function qi({data:e,place:t,here:n="browser",now:s=Date.now,tab:r=Vn(),
stores:o={create:qt.create,open:qt.open,check:Ue.fromBytes},judge:i=Ni}){let a=()=>pt(new Date(s())),l=Wi(e.words,n),h={
...e,words:l,danger:null,coach:null},{notice:f}=h,A=su(h.pages,Re(a())),u=A.flatMap(S=>S.blocks),p=new Set(u.map(({key:S})=>S).
filter(Boolean)),g=u.filter(({kind:S})=>S==="exercise").map(({key:S})=>S),I=!1,m=!1,k=!1,D=0,M=0,U=!1,G=!0,y={pages:A,words:l,
notice:f,page:0,couple:""},{model:B,notify:Q}=Pi(y,ne),j=S=>Q("msg:custom",{...S,acknowledged:M}),N=(S,V)=>j({states:{[S]:V}}),
O=new In(s);for(let S of r.recall())O.place(S);let w=Ji({journal:O,data:h,words:l}),C=S=>{S.keeping?.state&&K(),j(S)},E={
journal:O,words:l,today:a},x=new Ln({...E,place:t,here:n,stores:o,judge:i,now:s,send:C}),H=new mn({...E,data:h,send:j,notice:w.
notice}),T=Promise.all([e.danger,e.coach]).then($),v=ru(T).then(J);O.listen(Ie),r.guard(W),r.onHide(()=>x.flush());function $([
S,V]){Object.assign(h,{danger:S,coach:V});for(let X of Object.values(S))Cn(cn(X))}function J(){I=!0,m&&re()}function K(){
let{state:S,saved:V}=x.state;S==="none"?G=r.remember(O.entries()):(S==="locked"||V)&&r.forget()}function W(){let{state:S,
saved:V}=x.state;return S==="kept"?!V:S==="none"&&!G}let z=()=>O.get(Gt)?.response.country??"";function re(){let S=g.filter(
V=>I||O.isDraft(V)).map(V=>[V,w.form(V)]).filter(([,V])=>V);j({states:Object.fromEntries(S)})}function Ie(S){K();for(let X of S)
p.has(X)&&!U&&N(X,w.form(X)??{answers:{},done:!1});S.includes(Gt)&&j({country:z()});let V=S.filter(X=>!O.isDraft(X));U||
N(rt,H.state()),V.some(X=>he(X).exercise===Zh)&&N(Xi,w.chart())}function ue({key:S,answers:V,done:X}){let se=Me(h.exercises[he(
S).exercise],V);U=!X;try{O.put(S,se,X)}finally{U=!1}}function Ae(){D++,x.leave()}function R(S){let{key:V}=S;if(S.ready===
!0)m=!0,j({keeping:x.state,country:z()}),re();else if(S.dangers===!0)T.then(()=>j({dangers:w.known()}),()=>{});else if(typeof S.
chart=="string")N(Xi,w.chart());else if(S.forget===!0)Ae();else if(x.receive(S))j({});else if(typeof S.home=="string")N(
rt,H.state());else{if(H.receive(S))return;if(S.gone===!0)x.flush();else if(p.has(V))S.remove===!0?O.remove(V):S.answers&&
typeof S.done=="boolean"&&ue(S);else return}}function P(S){Number.isInteger(S.sent)&&(M=Math.max(M,S.sent));try{R(S)}catch(V){
j({problem:{key:S.key??"",text:l["not-understood"]}}),V instanceof we||console.error(V.name)}}function ne(S){if(S.forget===
!0){P(S);return}let V=D,X=()=>{V===D&&P(S)};k||=!I&&nu(S),I||!k?queueMicrotask(X):v.then(X)}async function F(){await v,await H.
settled(),await x.settled()}return{...B,settled:F}}var nu=({ready:e,dangers:t,answers:n,done:s})=>!e&&!t&&!(n&&!s),su=(e,t)=>e.
map(n=>({...n,blocks:n.blocks.map(s=>s.key?{...s,key:s.key.replace(eu,t)}:s)})),ru=e=>new Promise(t=>{let n=setTimeout(t,
tu),s=()=>{clearTimeout(n),t()};e.then(s,s)});var ou="notes",_t="head",Je="parts",Zs="aside",_i=[_t,Je,Zs],iu=1,er=0,ta="journal-here-blocked",au=2e3;function na({name:e=ou}={}){
let t=zi(()=>globalThis.indexedDB),n=zi(()=>new BroadcastChannel(e)),s=new Set,r=()=>{for(let p of s)p()},o=()=>{globalThis.
document?.hidden||r()};n?.addEventListener("message",r);let i=null,a=()=>{i=null};async function l(p){try{if(i)return await i}catch(g){
if(!p||g.code!=="gone")throw g}return i??=fu(t,e,p,a).catch(g=>{throw a(),g}),i}async function h(p,g,I=!1){for(let m=!0;;m=
!1){let k=await l(I),D;try{D=k.transaction(_i,p,{durability:"strict"})}catch(M){if(!m||M.name!=="InvalidStateError")throw Yn(
M);a();continue}return uu(D,g)}}function f(){i?.then(p=>p.close(),()=>{}),a()}let A=p=>h("readonly",p);async function u(p,g){
let I=await h("readwrite",p,g);return n?.postMessage(null),I}return{async read(){try{return await A(async p=>{let{tag:g}=await zs(
p);return{bytes:Ce(...await Se(p(Je).getAll())),tag:g}})}catch(p){if(p.code==="gone")return null;throw p}},readFrom:(p,g)=>A(
async I=>{let m=await zs(I),k=cu(p)!==m.file||g>m.length,D=k?0:await lu(I(Je),g),M=await Se(I(Je).getAll(IDBKeyRange.lowerBound(
D)));return{bytes:Ce(...M).subarray(k?0:g-D),tag:m.tag,replaced:k}}),append:(p,g)=>u(async I=>{let m=await _s(I,g);return await Se(
I(Je).add(p.slice(),m.length)),Zi(I,m.file,m.length+p.length)}),async replace(p,g){let I=g===null,k=await u(async D=>{if(!I)
await _s(D,g);else if(await Se(D(_t).get(er)))throw new oe("exists");return await Se(D(Je).clear()),await Se(D(Je).add(p.
slice(),0)),Zi(D,sa(),p.length)},I);return I&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),k},putAside:p=>u(
async g=>{await _s(g,p);let I=Ce(...await Se(g(Je).getAll()));return`damaged-${await Se(g(Zs).add(I))}`}),async erase(){
if(await u(async I=>{for(let m of _i)await Se(I(m).clear())}).catch(I=>{if(I.code!=="gone")throw I}),f(),!await Au(t,e))
throw new te("journal-here-not-erased");return{notices:[]}},watch(p){return s.size||ea("addEventListener",o),s.add(p),()=>{
s.delete(p),s.size||ea("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),f()}}}function zi(e){try{return e()}catch{return null}}var sa=()=>Array.from(Ee(12),e=>e.toString(
36)).join(""),cu=e=>e.split("/")[0];async function zs(e){let t=await Se(e(_t).get(er));if(!t)throw new oe("gone");return t}
async function _s(e,t){let n=await zs(e);if(n.tag!==t)throw new oe("changed");return n}async function Zi(e,t,n){let s=`${t}\
/${sa()}`;return await Se(e(_t).put({file:t,length:n,tag:s},er)),s}async function lu(e,t){return(await Se(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function ea(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function fu(e,t,n,s){if(!e||globalThis.isSecureContext===!1)throw new oe("unreachable",ta);let r=!1;try{
if(!n&&await ra(e,t)===!1)throw new oe("gone");let o=e.open(t,iu);o.onupgradeneeded=()=>{r=!n,r?o.transaction.abort():hu(
o.result)};let i=await Se(o);return i.onclose=s,i.onversionchange=()=>{i.close(),s()},i}catch(o){throw r?new oe("gone"):
Yn(o)}}function hu(e){e.createObjectStore(_t),e.createObjectStore(Je),e.createObjectStore(Zs,{autoIncrement:!0})}async function ra(e,t){
return(await e.databases?.())?.some(s=>s.name===t)}function uu(e,t){return new Promise((n,s)=>{let r,o=null;e.oncomplete=
()=>n(r),e.onabort=()=>s(o??Yn(e.error)),t(i=>e.objectStore(i)).then(i=>{r=i},i=>{o=i instanceof oe?i:Yn(i);try{e.abort()}catch{
s(o)}})})}var Se=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Yn(e){if(e instanceof
oe)return e;if(e?.name==="QuotaExceededError")return new oe("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new oe("unreachable",t?ta:"")}async function Au(e,t){return await new Promise(n=>{let s=e.
deleteDatabase(t);s.onsuccess=s.onerror=n,s.onblocked=()=>setTimeout(n,au)}),!await ra(e,t)}var pu=6e4;function ia(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(s,{query:r="",body:o,headers:i={},
refused:a="changed",none:l=[]}={}){let h;try{h=await t(`${e}${r}`,{method:s,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<pu})}catch{throw new oe("unreachable")}if(h.ok)return h;if(l.includes(
h.status))return null;throw await gu(h,a)}return{async read(){let s=await n("GET",{none:[404]});return s&&{bytes:await oa(
s),tag:$n(s)}},async readFrom(s,r){let o={"If-Match":s},i=await n("GET",{query:`?from=${r}`,headers:o}),a=i.status!==206;
return{bytes:await oa(i),tag:$n(i),replaced:a}},append:async(s,r)=>$n(await n("POST",{body:s,headers:{"If-Match":r}})),async replace(s,r){
let o=r===null;return $n(await n("PUT",{body:s,headers:o?{"If-None-Match":"*"}:{"If-Match":r},refused:o?"exists":"change\
d"}))},async putAside(s){let o=await n("POST",{query:"?aside",headers:{"If-Match":s},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(s){let r=()=>{globalThis.document?.hidden||s()};return globalThis.
document?.addEventListener("visibilitychange",r),()=>globalThis.document?.removeEventListener("visibilitychange",r)}}}var $n=e=>e.
headers.get("ETag");async function oa(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new oe("unreachabl\
e")}}async function gu(e,t){if(e.status===412)return new oe(t);if(e.status===404)return new oe("gone");if(e.status===507)
return new oe("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new te(n[0].code,
n[0].values):new oe("unreachable")}var tr="tab",Iu=2e4,du=1e3,aa=({key:e,hold:t},n=()=>window.sessionStorage)=>({getItem(s){try{let r=st(n().getItem(s)),o=ut(
e,r.slice(0,ye));return new TextDecoder().decode(o.decrypt(r.slice(ye)))}catch{return null}},setItem(s,r){let o=Ee(ye),i=ut(
e,o).encrypt(new TextEncoder().encode(r));if(n().setItem(s,wt(Ce(o,i))),!t())throw new Error("The key goes with the page\
.")},removeItem:s=>n().removeItem(s)}),wu=(e,t)=>new Promise(n=>{let{port1:s,port2:r}=new MessageChannel;s.onmessage=({data:o})=>n(
o),setTimeout(n,du,null),e.postMessage({tab:t},[r])});async function mu(){let e=window.sessionStorage.getItem(tr),t=await navigator.
serviceWorker?.getRegistration(),n=()=>t?.active??null,s=e&&n()&&await wu(n(),e),r=e??wt(Ee(ye)),o=s||Ee(lt),i=!!s,a=()=>{
i&&n()?.postMessage({tab:r,hold:o})};return setInterval(a,Iu),document.addEventListener("visibilitychange",a),window.addEventListener(
"pagehide",a),navigator.serviceWorker?.ready.then(l=>{t=l,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(tr,
r),i=!0,a(),n()!==null},forget(){n()?.postMessage({tab:r,forget:!0}),i=!1,window.sessionStorage.removeItem(tr)}}}async function Cu(e){
let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:st((await t.json()).key),hold:()=>!0,
forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function ca(e){try{return await(e?Cu(e):mu())}catch{
return{key:Ee(lt),hold:()=>!1,forget(){}}}}var la=(e,{later:t,visit:n,store:s,logOut:r})=>qi({data:{...e,danger:t.then(({dangers:o})=>o),coach:t.then(({coach:o})=>o)},
place:s?ia(s):na(),tab:Vn({storage:()=>aa(n)}),here:r?"hub":s?"computer":"browser"});var nr="#notes=";var yu=2e6;async function fa(e){try{let t=st(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[r,o]=["",0];for(;;){let{done:i,value:a}=await n.read();
if(i)return r+s.decode();if(o+=a.length,o>yu)return"";r+=s.decode(a,{stream:!0})}}catch{return""}}function ha(){if(!location.hash.startsWith(nr))return"";let e=location.hash.slice(nr.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function ua(e,t,{words:n,take:s}){let r=await fa(e),o=c("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>h.remove(),a=(f,A)=>c("button",{type:"button",onclick:A},f),l=r?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),s(r)})]:[a(n["help-close"],i)],h=c("section",{class:"site-handed"},o,c("p",{},n[r?"site-ha\
nded-how":"site-handed-broken"]),r?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...l));t.after(h),
o.focus()}var Eu=/src="#(\d+)"/g;function Aa({drawings:e,...t}){let n=[],s=(i,a)=>`src="data:image/svg+xml,${encodeURIComponent(e[a])}\
"`;function r(i){if(typeof i=="number")return n[i];let a={...i};return i.html&&(a.html=i.html.replace(Eu,s)),i.kind==="e\
xercise"&&(a.exercise=t.exercises[i.key.split("@")[0]]),n.push(a),a}let o=t.pages.map(i=>({...i,blocks:i.blocks.map(r)}));
return{...t,pages:o,notice:{...t.notice,help:t.help}}}var pa=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.flatMap(({html:n,
erased:s})=>[n,s])));var Bu="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",ku=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Qu=new RegExp(`^(?:<\\/?(?:${Bu})(?:${ku})*\\s*\\/?>|[^<>])*$`,"i"),bu=e=>Qu.test(e);function ga(e,t){let n={createHTML(r){
if(e.has(r)||bu(r))return r;throw new TypeError("This markup is not part of the page.")},createScriptURL(r){if(t.includes(
r))return r;throw new TypeError("This worker is not part of the page.")}},s=window.trustedTypes?.createPolicy("ajar",n)??
n;return po(r=>s.createHTML(r)),r=>s.createScriptURL(r)}var Ia=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function da(e){let t=e.get(
"pages"),n=[],s=Ia(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==s&&(r(),s=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=Ia(location.hash,t);l!==s&&(s=l,i(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",r),{open:i,get:a=>a==="page"?s:e.get(a),set(a,l){a==="page"&&o(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:Su,later:Du,store:zt,logOut:wa}=document.documentElement.dataset,ma=ha(),vu="store/visit.json",xu=6e4;async function sr(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),sr(e,Math.min(
2*t,xu))}function Fu(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),Ds()),n.erase&&!zt&&Kt()&&xn()}}}async function Uu(){
let[e,t]=await Promise.all([sr(Su),ca(zt&&vu)]),n=Aa(e),s=sr(Du),{words:r}=n;ci(n.leave);let o=ga(pa(n),["sw.js"]),i=document.
getElementById("workbook"),a=Fu(da(la(n,{later:s,visit:t,store:zt,logOut:wa})),t);i.replaceChildren();let l=i.appendChild(
document.createElement("div"));ri({model:a,el:l}),window.scrollTo(0,history.state?.y??0),fi(document.querySelector(".sit\
e-acts"),r,{store:zt,logOut:wa});let h=f=>{a.open(rt),a.send({import:f})};ma&&ua(ma,i.querySelector(".ajar-notice"),{words:r,
take:h}),window.addEventListener("beforeinstallprompt",f=>f.preventDefault()),await s,!zt&&Kt()&&ai(o)}Uu();
=======
var e=["importance","confidence","readiness"],t=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(e,n,i)=>{let r=t[n];return i?Number.isInteger(r)?r+1:e:["number","string"].includes(typeof r)?r:e}),n=(e,t)=>!e.after||null!=t[e.after]&&t[e.after]!==e.unless&&!(null!=e.below&&t[e.after]>=e.below);function i(e,t){let n=t[e.among?.item]??{},i=e.cards.filter(t=>e.among?.piles.includes(n[t.id]));return i.length?i:e.cards}var r=/^(\d{4})-(\d{2})-(\d{2})$/;function a(e){
let[,t,n,i]="string"==typeof e&&r.exec(e)||[];return t>0&&n>=1&&n<=12&&i>=1&&i<=c(+t,+n)?e:null}function s(e){let t=e.getFullYear();return t>=1&&t<=9999?h(t,e.getMonth()+1,e.getDate()):null}function l(e){let[t,n,i]=e.split("-").map(Number),r=12===n?[t+1,1]:[t,n+1];return h(...r,Math.min(i,c(...r)))}var o=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function c(e,t){return[31,e%4!=0||e%100==0&&e%400!=0?28:29,31,30,31,30,31,31,30,31,30,31][t-1]}
var h=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`,A="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",u=new RegExp(`^${A}+|${A}+$`,"g"),g=/[\p{L}\p{N}_]+/gu,d=/^[\p{L}\p{N}_]+/u,f=/\{([a-z][a-z0-9-]*)\}/,[I,p]=["⁨","⁩"],w={"“":"”","„":"“",'"':'"',"«":"»","‘":"’"
},m=new RegExp(`[,;:،]|${A}`),y=/^\p{Uppercase}/u,C=/[.!?…؟。][\u2069”’"')»]*$/,B=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,k=e=>e.replace(u,""),E=e=>e.toLowerCase().toUpperCase(),Q=e=>e.match(d)?.[0]??"",b=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function v(e,t,n=[]){
let i=e.split(f),r="";for(let e=0;e<i.length-1;e+=2){let[a,s,l]=i.slice(e,e+3),o=D(k(t[s]),l),c=F(a,o,n),h=!c&&!r&&y.test(a);r+=C.test(r)?c.replace(/^,+/,""):c,r+=U(h?j(o):o)}return C.test(r)?r:r+i.at(-1)}function S(e){let t=k(e),[n,i,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in w)||i!==w[n]||!k(r)||r.includes(n)||r.includes(i)?e:r}function D(e,t){let n=e.length;for(;n&&m.test(e[n-1]);)n-=1;let i=e.slice(0,n)||e,r=t.startsWith(",")&&i.endsWith(".")&&"."!==i,a=i.slice(0,-1)
;return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:i}function j(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function F(e,t,n){let i=E(Q(t));if(!i)return e;let r=new Set(n.map(E)),a=e=>e===i||r.has(e)&&r.has(i);for(let t of e.matchAll(g))if(a(E(t[0])))return e.slice(0,t.index);return e}var U=e=>B.test(e)?`${I}${e}${p}`:e,x=2e4,M=class extends Error{constructor(e,t={}){super(e),Object.assign(this,{code:e,values:t})}};function G({items:e,ids:t},i){
let r=Object.keys(i).filter(e=>!t.includes(e));if(r.length)throw new M("unknown-items",{items:r.sort()});let a=Object.fromEntries(t.map(e=>[e,null]));for(let t of e){let e=i[t.id],r=null==e?null:$[t.kind](e,t);n(t,a)&&(a[t.id]=V(t,r,a))}return a}function O(e,t){try{G(e,t)}catch(e){if(e instanceof M)return!1;throw e}return!0}function H(e,t){if(null==t)return[];switch(e.kind){case"choice":return[...t.chosen.map(t=>R(e.cards,t)),k(t.own)].filter(Boolean);case"sort":
return e.cards.filter(e=>t[e.id]).map(n=>`${n.text}: ${R(e.piles,t[n.id])}`);case"date":return[b(t)];case"list":return t.map(k);default:return[k(`${t}`)]}}var R=(e,t)=>e.find(e=>e.id===t)?.text??t;function V(e,t,n){if("choice"!==e.kind||!t)return t;let r=i(e,n).map(({id:e})=>e),a=t.chosen.filter(e=>r.includes(e));return a.length||t.own?{chosen:a,own:t.own}:null}var $={ruler(e){if(!Number.isInteger(e)||e<0||e>10)throw new M("answer-ruler");return e},choice(e,{cards:t,many:n,own:i}){
let r=t.map(({id:e})=>e);if(!J(e)||!Array.isArray(e.chosen)||!e.chosen.every(N(r)))throw new M("answer-cards");let{chosen:a}=e,s=Y("own"in e?e.own:"")??"";if(s&&!i)throw new M("answer-own");if(!n&&a.length+!!s>1)throw new M("answer-one-card");let l=r.filter(e=>a.includes(e));return l.length||s?{chosen:l,own:s}:null},sort(e,{cards:t,piles:n}){let i=t.map(({id:e})=>e),r=N(n.map(({id:e})=>e));if(!J(e)||!Object.keys(e).every(N(i))||!Object.values(e).every(r))throw new M("answer-piles")
;let a=i.filter(t=>Object.hasOwn(e,t)).map(t=>[t,e[t]]);return a.length?Object.fromEntries(a):null},text:Y,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new M("answer-lines",{most:t});let n=e.map(e=>Y(e)).filter(Boolean);return n.length?n:null},date(e){if(""===e)return null;if(!a(e))throw new M("answer-day");return e}};function Y(e){if("string"!=typeof e)throw new M("answer-text");if(e.length>x&&[...e].length>x)throw new M("answer-long",{most:x});return k(e)?e:null}
var N=e=>t=>e.includes(t),J=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),K=[{answers:["all"]}],T=/\p{L}/u,L=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,P=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,X=/\{([a-z][a-z0-9-]*)\}/g;function q({items:e,rules:i,reflection:r},a,s={}){let{plain:l=!1,last:o=null}=s,c=Object.fromEntries(e.map(({id:e})=>[e,a[e]??null]))
;if((e=>Object.values(e).every(e=>null==e))(c))return"nothing"in r?[z([r.nothing])]:[];let h=function({items:e,answers:i,rules:r,phrases:a,last:s}){let l=t=>e.find(({id:e})=>e===`couple-${t}`)??e.find(({id:e})=>e===t),o=e=>i[l(e)?.id]??null,c=e=>l(e)?H(l(e),o(e)):[],h=t=>{let n=new Set(t.map(l));return e.filter(e=>n.has(e))},A=e=>{let t=o(e);return"number"==typeof t?t:c(e).length},u=e=>e.map(e=>o(e)?.chosen).find(e=>Array.isArray(e))??[],g=(e,t)=>{let[n,i]=[l(e),o(e)]
;return"sort"===n?.kind&&i?n.cards.filter(({id:e})=>i[e]===t).map(({text:e})=>e):[]},d=e=>new Set(e?c(e).map(E):[]),f=({if:e=[],unless:t=[]})=>e.every(I)&&!t.some(I);function I(e){if("string"==typeof e)return null!==o(e);let{item:t=[],cards:r,piles:a,without:s,only:c,least:h,asked:f}=e;if(f)return!!l(f)&&n(l(f),i);let I=t.find(e=>null!==o(e));if(!I)return!1;let p=u([I]);return!(r&&!r.some(e=>p.includes(e))||a&&!a.some(e=>W(g(I,e),d(s)).length)||c&&(w=new Set(Object.values(o(I))),
1!==w.size||!w.has(c)))&&(null==h||A(I)>=h);var w}let p=(e,n={})=>t(a[e],n);function w(e,t={}){if("string"==typeof e)return p(e,t);if(!f(e))return null;let{phrase:n,of:i,since:r}=e;if(!i)return p(n,t);if(!c(i).length)return null;let a=r&&s?.values[i];return null==a?p(n,{n:A(i),...t}):p(r,{n:A(i),last:a,day:s.day,...t})}let m=(e=[],t={})=>e.map(e=>w(e,t)).filter(e=>null!==e),y=(e,t)=>{let n=m(e,t);return n.length?[z(n)]:[]};function C(e){if("string"==typeof e)return c(e)
;if("level"in e)return F(e);if("phrase"in e){let[t]=e.of?c(e.of):[],n=w(e,void 0===t?{}:{words:t});return null===n?[]:[n]}let{item:t,pile:n,also:i,without:r}=e,a=n?g(t,n):c(t);return i&&(a=a.filter(e=>d(i).has(E(e)))),W(a,d(r))}let B=({heading:e,under:t})=>e?p(e):(t&&l(t)?.said)??"";function k(e,t){let n=l(e);if("sort"!==n?.kind||null===i[n.id])return[];let r=e=>n.piles.find(t=>t.id===e).text;return(t??n.piles.map(({id:e})=>e)).map(t=>({id:t,text:r(t),cards:g(e,t)}))}
let b=r.find(e=>e.ladder)?.ladder,D=()=>Math.floor(b.rungs.length/2);function j(e){let[t]=u([e]);return b&&t?D()-b.rungs.findIndex(({card:e})=>e===t):null}function F({level:e,up:t=0}){let n=e.map(j).find(e=>null!==e);if(!b||void 0===n)return[];let i=b.rungs[D()-n-t];return i?c(i.item):[]}let U={answers:({answers:t})=>("all"===t[0]?e:h(t)).filter(({id:e})=>null!==i[e]).map(e=>Z(e.said||e.ask,H(e,i[e.id]))),lines(e){
let t=e.lines.flatMap(C),n=t.length?[Z(B(e),t,m(e.say))]:[],i=e.count?.[Math.min(t.length,e.count.length-1)];return i?[...n,z([p(i,{n:t.length})])]:n},piles({piles:e,only:t,heading:n,below:i={},all:r={}}){let a=t=>t.length===l(e).cards.length;return k(e,t).filter(({cards:e})=>e.length).flatMap(({id:e,text:t,cards:s})=>{let l=a(s)&&r[e]||i[e],o=n?p(n,{pile:t}):t;return[Z(o,s),...y(l?[l]:[])]})},empty(e){let t=k(e.empty,e.only).filter(({cards:e})=>!e.length).map(({text:e})=>e)
;return t.length?[Z(B(e),t,m(e.say))]:[]},sentence(e){let t=a[e.sentence],n=_(t),i=Object.fromEntries(n.map(e=>[e,c(e).join(" ")]));return Object.values(i).every(Boolean)?[Z(B(e),[ee(e,t,i)])]:[]},message(e){let t=e.message.parts.map(e=>[e,c(e.item)[0]]).filter(([,e])=>e).map(([t,n])=>x(t,n,e.message));return t.length?[Z(B(e),[t.join(" ")])]:[]},ladder(){let[e=""]=c(b.goal),[[t],[n]]=[u([b.today]),u([b.later])],i=b.rungs.map(({card:e,item:i})=>{
let r=l(i)?.said??"",[a]=c(i),s=a?`${r}: ${a}`:p("open",{level:r}),o=function(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}(e===t,e===n,!!n);return o?p(o,{level:s}):s});return[Z(p(e?"ladder":"ladder-unnamed",{goal:e}),i)]},missing({missing:e,say:t}){let n=h(e).filter(({id:e})=>null===i[e]);return n.length?y(t,{parts:n.map(e=>e.said).join("; ")}):[]},repeated(e){let t=e.repeated.map(c),n=new Map;for(let e of t.flat())n.has(E(e))||n.set(E(e),e)
;let i=e=>t.filter(t=>t.some(t=>E(t)===e)).length>1,r=[...n].filter(([e])=>i(e)).map(([,e])=>e);return r.length?[Z(B(e),r)]:[]}};function x(e,t,{self:n=[],small:i=[],capitals:r=[]}){let{opener:s,clause:l,clauses:o=[],questions:c=[],names:h=!1}=e,A=S(t),u=Q(A),g=u.toLowerCase();if(n.includes(g))return v("{words}.",{words:A});let d=[...a[s]].at(-1);return!L.test(A.match(T)?.[0]??"a")||c.includes(g)?v(`{words}${d}`,{words:A}):v(a[l&&o.includes(g)?l:s],{words:te(A,i,h||r.includes(u))})}return e=>{
if(!f(e))return[];let t=Object.keys(U).find(t=>t in e),n=t?U[t](e):y(e.say);return n.length&&e.then?[...n,...y([e.then])]:n}}({items:e,answers:c,rules:i,phrases:r,last:o}),A=(l||!i.length?K:i).flatMap(h);return l||!("closing"in r)?A:[...A,z([r.closing])]}var z=e=>({words:e,heading:"",said:[]}),Z=(e,t,n=[])=>({words:n,heading:e,said:t}),W=(e,t)=>e.filter(e=>!t.has(E(e)));var _=e=>[...e.matchAll(X)].map(([,e])=>e);function ee({alike:e,small:t=[],lower:n=[]},i,r){
let a=e=>te(S(k(r[e])),t,!n.includes(e));return v(i,Object.fromEntries(_(i).map(e=>[e,a(e)])),e)}function te(e,t,n){let i=Q(e);if((!([...i].length>1&&P.test(i))||n)&&!t.includes(i.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}var ne=class extends Error{constructor(e,t={}){super(e),this.name="JournalError",this.code=e,this.values=t}},ie=class extends Error{constructor(e,t=""){super(e),this.name="PlaceError",this.code=e,this.said=t}},re={changed:"journal-in-use",
exists:"journal-here-already",full:"journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},ae=e=>e instanceof ie?new ne(e.said||re[e.code]):e,se=new RegExp("([\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*)|[.…]+|[!?;\\n]","gu"),le=/[\u0300-\u036f'’‘ʼ]/g,oe=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function ce(e){let t={};for(let[n,i]of Object.entries(e))t[n]=de(i,t);return t}var he=(e,t)=>new RegExp(e.map(e=>de(e,t)).join("|"),"y");function Ae(e,t){
let n=[];for(let i=0;i<t.length;){e.lastIndex=i;let r=e.exec(t);r&&n.push([i,e.lastIndex]),i=r?e.lastIndex:t.indexOf(" ",i)+1||t.length}return n}function ue(e,t){let n=t;for(let[i,r]of Ae(e,t))n=n.slice(0,i)+n.slice(i,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var ge=e=>[...e.join("")].map(e=>e.charCodeAt(0)-87);function de(e,t){
return`(?:${(e.match(oe)??[]).map(e=>"("===e||"["===e?"(?:(?:":")"===e?"))":"]"===e?"))?":"|"===e?"|":"..."===e?"(?:[^ .]+ ){0,4}":"<"===e[0]?t[e.slice(1,-1)]:function(e){let t=fe(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=e=>e?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}(e)).join("")})`}var fe=e=>e.normalize("NFKD").replace(le,"").toLowerCase();function Ie(e){let t="",n=[];for(let i of e.matchAll(se)){if(/[.…]/.test(i[0])&&"."!==i[0])continue
;let e=`${i[1]?fe(i[1]):"."} `;t+=e;for(let t=0;t<e.length;t++)n.push([i.index,i.index+i[0].length])}return{line:t,places:n}}var pe=16411,we=[1,1],me=[0,0],ye=new WeakMap;function Ce(e,t){let{passes:n,kinds:i,learned:r}=ke(t),{line:a,places:s}=Ie(e),l=ue(n,a),o=Object.entries(i).flatMap(([e,t])=>Ae(t,l).map(([t,n])=>({kind:e,start:t,end:n-1}))),c=r?function(e,t,n){let{weights:i,kinds:r,limit:a,least:s}=n,l=function(e,{numbers:t,weights:n}){let i=we,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){
let e="."===a[0],s=e?we:t.get(a[0])??me,l=[[0,s[0]],[1,s[1]],[i[0],s[0]],[i[1],s[1]]],o=([e,t],i)=>((i*pe+e)*pe+t)%n.length;r.at(-1).push({start:a.index,places:l.map(o)}),i=s,e&&r.push([])}return r.filter(e=>e.length)}(t,n),o=l.slice(1).map((e,t)=>[...l[t],...e]),c=e=>{let t=new Set(e.flatMap(e=>e.places));return Qe(i,t)/Math.sqrt(t.size)},h=[...l,...o];if(e.length)return Ee(h,c)[1]>s?e:[];let A=h.filter(e=>e.length>4),[u,g]=Ee(A,c);if(!(g>a))return[]
;let d=new Set(u.flatMap(e=>e.places.slice(0,2))),[f]=Ee(Object.keys(r),e=>Qe(r[e],d));return[{kind:f,start:u[0].start,end:u.at(-1).start}]}(o,a,r):o;return c.map(({kind:e,start:t,end:n})=>({kind:e,span:[s[t][0],s[n][1]]})).sort((e,t)=>e.span[0]-t.span[0]||e.span[1]-t.span[1]||(e.kind<t.kind?-1:+(e.kind>t.kind)))}function*Be(e){let{passes:t,kinds:n}=ke(e);for(let e of[t,...Object.values(n)])yield,Ae(e,"we are here ")}function ke(e){
return ye.has(e)||ye.set(e,function({lists:e,passes:t,phrases:n,learned:i}){let r=ce(e),a=Object.entries(n).map(([e,t])=>[e,he(t,r)]);return{passes:he(t,r),kinds:Object.fromEntries(a),learned:i&&ve(i)}}(e)),ye.get(e)}var Ee=(e,t)=>e.map(e=>[e,t(e)]).reduce((e,t)=>t[1]>e[1]?t:e,[null,-1/0]),Qe=(e,t)=>[...t].reduce((t,n)=>t+e[n%e.length],0),be=(e,{kinds:t,notices:n})=>Object.entries(n).find(([n])=>e.some(({kind:e})=>t[e]===n))?.[1]??null
;function ve({same:e,concepts:t,weights:n,kinds:i,limit:r,least:a}){let s=new Map,l=2;for(let t of e){for(let e of t.split(" "))s.set(e,[l,l]);l++}for(let[n,i]of t.entries())for(let t of i.split(" "))s.set(t,[l++,2+e.length+n]);let o=Object.entries(i).map(([e,t])=>[e,ge(t)]);return{numbers:s,weights:ge(n),kinds:Object.fromEntries(o),limit:r,least:a}}
var Se="plan",De=[[Se,"day"],["finding-help","day"],["trial-agreement","review"],["trial-review","again"],["support","until"]],je=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;function Fe(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function Ue(e,t){let n=new Map(e.filter(({response:e})=>e).map(e=>[e.key,e]));return De.map(([e,t])=>{let i=n.get(`${e}@`);return{day:a(i?.response[t]),entry:i}
}).filter(({day:e})=>e&&e>=t).sort((e,t)=>e.day<t.day?-1:+(e.day>t.day))}function xe(e,t){let n=null;for(let i of e){let{exercise:e}=Fe(i.key),r=i.response&&Object.keys(i.confirmed??{}).length>0,a="check-in"===e&&r?Me(i):null,s=a&&a>t?t:a;s&&s>(n?.day??"")&&(n={day:s,entry:i})}if(!n)return null;let[,i]=[t,l(n.day)].sort();return{day:i,entry:n.entry}}function Me({at:e}){if(!Ge(e))return null;let[,t,,,,n]=je.exec(e);return n?s(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}
function Ge(e){let[,t,,n="0",i="0"]=je.exec(e)??[];return!!a(t)&&n<60&&i<60}var Oe=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,He=/[\t\x85\u2028\u2029]/g;async function Re(e,t,n,i=""){let r=[...new Map(e.map(e=>[e.key,e])).values()],a=[...Ue(r,n),xe(r,n)].filter(Boolean);if(!a.length)throw new ne("journal-no-day");let s=Ke(t["journal-calendar-title"]),l=a.find(({entry:e})=>"plan@"===e.key)??a[0],o=await Promise.all(a.map(e=>async function({day:e,entry:t},n,i,r){
return["BEGIN:VEVENT",`SUMMARY:${Te(i)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await Ne(t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${Te(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}(e,n,s,e===l?Ke(i):"")));return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:-//collective//icalendar//7.3.0//EN",...o.flat(),"END:VCALENDAR",""].map(Le).join("\r\n")}function Ve(e,{exercises:t,danger:n}){
let i=e.filter(({key:e})=>"plan@"===e).at(-1)?.response,r=e=>Ye(e)&&""!==k(e);if(!i||!r(i.if)||!r(i.then))return"";if(Object.values(i).flatMap($e).some(e=>Object.values(n).some(t=>Ce(e,t).length)))return"";let{rules:a,reflection:s}=t.plan,l=a.find(e=>e.sentence);return l?ee(l,s[l.sentence],i):""}var $e=e=>(e?.own?[e.own]:[e].flat()).filter(Ye),Ye=e=>"string"==typeof e;async function Ne({key:e,response:t,at:n}){
let i=Object.entries(t).filter(([,e])=>null!==e),r=Je([n,Object.fromEntries(i)]),a=e=>(new TextEncoder).encode(e),s=await crypto.subtle.importKey("raw",a(r),{name:"HMAC",hash:"SHA-256"},!1,["sign"]),l=new Uint8Array(await crypto.subtle.sign("HMAC",s,a(e))).slice(0,16);return l[6]=15&l[6]|64,l[8]=63&l[8]|128,Array.from(l,e=>e.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function Je(e){
return Array.isArray(e)?`[${e.map(Je).join(", ")}]`:e&&"object"==typeof e?`{${Object.keys(e).sort().map(t=>`${Je(t)}: ${Je(e[t])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Ke=e=>k(e.replace(He," ").replace(Oe,"")),Te=e=>e.replaceAll("\\N","\n").replace(/[\\;,]/g,"\\$&").replaceAll("\n","\\n");function Le(e){let t=[],n=[],i=0;for(let r of e){let e=Pe(r);if(n.length&&i+e>=75){
let e=n.length>1&&"\\^".includes(n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=e,i=e.length}n.push(r),i+=e}return[...t,n.join("")].join("\r\n ")}var Pe=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4},Xe=new TextEncoder,qe=/[\u007f-\uffff]/g;function ze(e,t){if(e===t)return!0;if("object"!=typeof e||"object"!=typeof t||!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(n=>Object.hasOwn(t,n)&&ze(e[n],t[n]))}
var Ze=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function We({key:e,response:t,done:n,confirmed:i,at:r}){let a=null!==i&&ze(i,t),s=JSON.stringify({key:e,response:t,done:n,confirmed:a||i,at:r});return Xe.encode(s.replace(qe,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function _e(e){let{key:t,response:n,done:i,confirmed:r,at:a}=JSON.parse((new TextDecoder).decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:i,confirmed:!0===r?n:r,at:a}}
function et(t,n,i=null){let r=e=>Number.isInteger(e)&&e>=0&&e<=10,a=e.map(e=>[e,r(n[e])?n[e]:null]);return{moment:t,...Object.fromEntries(a),day:i}}var tt=t=>t.map(e=>({...Fe(e.key),entry:e})).filter(({exercise:e,entry:t})=>"check-in"===e&&t.response&&t.confirmed).map(({moment:e,entry:t})=>et(e,t.confirmed,Me(t))).filter(t=>e.some(e=>null!==t[e]));function nt(n,i,r){let a=n.filter(e=>"check-in"===Fe(e.key).exercise),s=a.findIndex(e=>e.key===i),l=({confirmed:t})=>{
let n=Object.entries(et("",t??{})).filter(([t,n])=>e.includes(t)&&null!==n);return n.length?Object.fromEntries(n):null},c=a.slice(0,Math.max(0,s)).findLast(l),[h,A]=c?[Me(c),Me(a[s])]:[];if(!h||!A)return null;let u=o(h,A),g=u>0&&u<7?((e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{weekday:"long",timeZone:"UTC"}))(h):b(h);return{day:u?t(r["check-ins-on-day"],{day:g}):r["check-ins-same-day"],values:l(c)}}
var it=/[\u202a-\u202e\u2066-\u2069]/g,rt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",at=`${rt}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,st=new RegExp(`(?:[${rt}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),lt=new RegExp(`^[${at}]+`),ot=new RegExp(`(^|[;,|"])([${at}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ct(e,t){let n=e.filter(({response:e})=>e).map(e=>function({key:e,response:t,done:n,confirmed:i,at:r},a){
let s=i&&ze(i,t),{exercise:l,moment:o}=Fe(e);return{exercise:l,moment:o,title:a?.title??"",at:r,done:n,confirmed:i&&!s?dt(i,a):!!i,answers:dt(t,a)}}(e,At(Fe(e.key).exercise,t))),i={format:"ajar-journal",version:1,entries:n};return`${JSON.stringify(i,null,2).replace(it,e=>`\\u${e.charCodeAt(0).toString(16)}`)}\n`}function ht(t){let n=t.filter(({key:e,response:t,confirmed:n})=>gt(e)&&t&&n).map(t=>{let{moment:n,...i}=et(function(e){return k(e.replace(st," ")).replace(lt,"").replace(ot,"$1$2'")
}(Fe(t.key).moment),t.confirmed);return[Me(t)??"",n,...e.map(e=>i[e]??"")]});return"\ufeff"+[["day","moment",...e],...n].map(e=>`${e.map(ft).join(",")}\n`).join("")}var At=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function ut({after:e,among:t,...n},i){return G({items:[n],ids:[n.id]},{[n.id]:i})[n.id]}var gt=e=>"check-in"===Fe(e).exercise;function dt(e,n){let i=new Map(n?.items.map(e=>[e.id,e]));return Object.entries(e).filter(([,e])=>null!==e).map(([n,r])=>{let a=i.get(n),s={item:n,
question:a?t(a.ask,e):"",answer:r},l=a?.cards&&function(e,t){try{return H(e,ut(e,t))}catch{return null}}(a,r);return l?{...s,"in-words":l}:s})}var ft=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;function It(e){let t="";for(let n of e)t+=String.fromCharCode(n);return btoa(t)}var pt=e=>Uint8Array.from(atob(e),e=>e.charCodeAt(0));function wt(e,t,n){return{name:e,type:t,data:It("string"==typeof n?(new TextEncoder).encode(n):n)}}var mt={null:null,true:!0,false:!1
},yt=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Ct={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t"},Bt=/[ !#-[\]-\uffff]*/y,kt=/null|true|false|-?Infinity|NaN/y,Et=/[0-9a-fA-F]{4}/y,Qt=/[ \t\n\r]*/y,bt=class extends Error{constructor(e){super("not JSON"),this.line=e}};var vt=class extends ne{constructor(...e){super(e[0].code,e[0].values),this.name="NotImportedError",this.notices=Dt(e)}},St=(e,t={})=>({code:e,values:t}),Dt=e=>[...new Map(e.map(e=>[JSON.stringify(e),e])).values()]
;function jt(e,t){let n=function(e){let t=function(e){try{return function(e){let t=0,n=(n=t)=>{throw new bt(e.slice(0,n).split("\n").length)},i=n=>{n.lastIndex=t;let[i]=n.exec(e)??[null];return t+=i?.length??0,i},r=()=>i(Qt),a=i=>{e[t]!==i&&n(),t++};function s(){let r=e[t];if('"'===r)return l();if("{"===r)return h();if("["===r)return c();let a=i(kt);if(null!==a&&a in mt)return mt[a];let s=a?Number.NaN:i(yt);return null===s&&n(),Number.isFinite(+s)||n(0),+s}function l(){t++;let r=""
;for(;r+=i(Bt),'"'!==e[t];){"\\"!==e[t]&&n();let a=e[t+1];t+=2,r+="u"===a?String.fromCharCode(Number.parseInt(i(Et)??n(),16)):Ct[a]??n(t-2)}return t++,r}function o(i,s){let l=[];if(t++,r(),e[t]!==i)for(;l.push(s()),r(),e[t]!==i;){let s=t;a(","),r(),e[t]===i&&n(s)}return t++,l}let c=()=>o("]",s),h=()=>Object.fromEntries(o("}",()=>{'"'!==e[t]&&n();let i=l();return r(),a(":"),r(),[i,s()]}));r();let A=s();return r(),t<e.length&&n(),A}(e)}catch(e){
throw e instanceof bt||e instanceof RangeError?new vt(St("journal-import-not-json",{line:e.line??1})):e}}(e),{format:n,version:i,entries:r}=xt(t)?t:{};if("ajar-journal"!==n||!Number.isInteger(i)&&"boolean"!=typeof i)throw new vt(St("journal-import-other-file"));if(i>1)throw new vt(St("journal-import-newer"));if(!Array.isArray(r))throw new vt(St("journal-import-other-file"));let a=r.flatMap((e,t)=>function(e,t){if(!xt(e))return[St("journal-import-other-file")];let n={...Ut,...e
},i=Object.keys(Gt).filter(e=>!Gt[e](n[e]));if("boolean"!=typeof n.confirmed){let e=Ot(n.confirmed,"confirmed");e.length&&i.push("confirmed",...e)}return i.push(...Ot(n.answers,"answers")),i.map(e=>St("journal-import-incomplete",{n:t,name:e}))}(e,t+1));if(a.length)throw new vt(...a);return r.map(e=>({...Ut,...e}))}(e.startsWith("\ufeff")?e.slice(1):e),i=function(e){let t=new Set;return e.flatMap((e,n)=>{let i=n+1,r=t.has(Ft(e))?[St("journal-import-twice",{n:i,exercise:e.exercise})]:[]
;return t.add(Ft(e)),[...r,...[e.answers,e.confirmed].flatMap(e=>Array.isArray(e)?Ht(e.map(({item:e})=>e)):[]).map(e=>St("journal-import-answer-twice",{n:i,item:e}))]})}(n);if(i.length)throw new vt(...i);let r=[];return{entries:n.map((e,n)=>{let i=At(e.exercise,t),a=n+1;i||r.push(St("journal-import-unknown-exercise",{n:a,exercise:e.exercise}));let s=e=>{let{response:t,misfits:n}=function(e,t,n){let i=Object.fromEntries(n.map(({item:e,answer:t=null})=>[e,t]));if(!t)return{response:i,misfits:[]}
;let r=new Map(t.items.map(e=>[e.id,e])),a=e=>!r.has(e)&&t.ids.includes(e),s=Object.entries(i),l=Object.fromEntries(s.filter(([e])=>a(e))),o=Object.fromEntries(s.filter(([e])=>!a(e))),c=function(e,t,n,i){let r={},a=[];for(let[s,l]of Object.entries(i)){if(!n.has(s)){let{title:n}=t;a.push(St("journal-import-unknown-question",{n:e,exercise:n,item:s}));continue}try{r[s]=ut(n.get(s),l)}catch(t){if(!(t instanceof M))throw t;let n=St(t.code,t.values);a.push(St("journal-import-misfit",{n:e,item:s,why:n
}))}}if(a.length)return a;let s=G(t,r);return Object.keys(r).filter(e=>!ze(s[e],r[e])).map(t=>St("journal-import-not-asked",{n:e,item:t}))}(e,t,r,o);return{response:c.length?i:{...G(t,o),...l},misfits:c}}(a,i,e);return r.push(...n),t},l=s(e.answers),{confirmed:o,done:c,at:h}=e;return{key:Ft(e),response:l,done:c,confirmed:Array.isArray(o)?s(o):o?l:null,at:h}}),notes:Dt(r)}}var Ft=({exercise:e,moment:t})=>`${e}@${t}`;var Ut={moment:"",at:"",done:!1,confirmed:!1
},xt=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),Mt=e=>"string"==typeof e,Gt={exercise:Mt,moment:Mt,at:e=>Mt(e)&&(""===e||Ge(e)),done:e=>"boolean"==typeof e};function Ot(e,t){return Array.isArray(e)?e.flatMap(e=>xt(e)?Mt(e.item)?[]:["item"]:[t]):[t]}var Ht=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].filter(([,e])=>e>1).map(([e])=>e)};function Rt(e,t){if("object"!=typeof e||"object"!=typeof t||!e||!t)return(e??null)===(t??null)
;let n=new Set([...Object.keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(n=>Rt(e[n],t[n]))}var Vt=class{#e=new Map;#t=[];#n=null;#i;constructor(e=Date.now){this.#i=e}get(e){return this.#e.get(e)}isDraft(e){let t=this.#e.get(e);return void 0!==t&&!t.done}keys(){return[...this.#e.keys()]}entries(){return[...this.#e.values()]}put(e,t,n){let i=n?t:this.#e.get(e)?.confirmed??null;var r;this.place({key:e,response:t,done:n,confirmed:i,at:(r=this.#i(),
`${new Date(r).toISOString().slice(0,19)}+00:00`)})}place(e){null!==e.response?(this.#e.set(e.key,e),this.#r([e.key])):this.remove(e.key)}remove(e){this.#e.delete(e)&&this.#r([e])}clear(){this.batch(()=>{for(let e of this.keys())this.remove(e)})}batch(e){if(this.#n)e();else{this.#n=new Set;try{e()}finally{let e=[...this.#n];this.#n=null,e.length&&this.#r(e)}}}listen(e){this.#t.push(e)}#r(e){if(this.#n)for(let t of e)this.#n.add(t);else for(let t of this.#t)t(e)}
},$t=["button","input","select","summary","textarea"],Yt=["input","select","textarea"];function Nt(e,t={},...n){let i=document.createElement(e);for(let[e,n]of Object.entries(t))e.startsWith("on")?i.addEventListener(e.slice(2),n):!0===n?i.setAttribute(e,""):!1!==n&&null!=n&&i.setAttribute(e,n);return $t.includes(e)&&i.setAttribute("data-lm-suppress-shortcuts","true"),Yt.includes(e)&&i.setAttribute("autocomplete","off"),i.append(...n.filter(e=>null!=e)),i}function Jt(e,t,...n){
let i=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[e,n]of Object.entries(t))i.setAttribute(e,n);return i.append(...n),i}var Kt=[Se,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","trial-review","finding-help"],Tt={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-agreement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]
},Lt=new RegExp("\\r\\n|[\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029]"),Pt=/\d[\d -]*\d/,Xt=["crisis","violence","worried"],qt=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});function zt(e,t){let n=new Map(e.map(e=>[e.key,e])),i=e=>{let{response:i}=n.get(`${e}@`)??{},r=Object.keys(i??{}).length?t.exercises[e]:null;return r?function({title:e,items:t,reflection:n,rules:i=[]},r){let s=e=>{try{return ut(e,r[e.id])}catch{return null}},l=e=>{let t=s(e),n="date"===e.kind&&a(t)
;return Zt(n?[qt.format(new Date(`${n}T00:00Z`))]:H(e,t))},o=(...e)=>t.filter(({id:t})=>e.includes(t)).map(e=>({id:e.id,heading:e.said,lines:l(e)})).filter(e=>e.lines.length),c=(...t)=>({heading:e,fields:o(...t)});function h(e,n){let i=t.find(t=>t.id===e&&"sort"===t.kind),r=i?.piles.find(e=>e.id===n)?.text,a=r&&s(i);if(!a)return[];let l=i.cards.filter(e=>a[e.id]===n).map(({text:e})=>e);return[{id:n,heading:r,lines:Zt(l)}]}function A(){let e={items:t,rules:i.filter(e=>e.message),reflection:n}
;return e.rules.length?q(e,Object.fromEntries(t.map(e=>[e.id,s(e)]))).filter(({said:e})=>e.length).map(({heading:e,said:t})=>({id:"message",heading:e,lines:Zt(t)})):[]}function u(){let e=i.find(e=>e.ladder)?.ladder;if(!e)return{...c("goal"),rungs:[]};let n=e=>t.find(({id:t})=>t===e),r=[e.today,e.later].map(n).filter(Boolean),a=e.rungs.filter(e=>n(e.item)).map(e=>({heading:n(e.item).said,lines:l(n(e.item)),marks:r.filter(t=>s(t)?.chosen.includes(e.card)).map(e=>e.said)
})).filter(e=>e.lines.length||e.marks.length);return{...c("goal"),rungs:a}}return{fields:o,section:c,pile:h,message:A,ladder:u,sentence:e=>({heading:n["in-one"],lines:Zt([e])})}}(r,i):null},[r,s,l,o]=Kt.map(i),c=r?Ve([n.get(`${Se}@`)],t):"",h=["day","helper","badly",...c?[]:["if","then"]],A={goal:r?r.fields("goal"):[],sentence:c?[r.sentence(c)]:[],plan:r?r.fields(...h):[],message:i("reframing")?.message()??[],
more:Object.entries(Tt).flatMap(([e,t])=>(t.length?i(e)?.fields(...t):i(e)?.pile("goals","both"))??[]),needs:s?[s.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[e,t]of Object.entries(A))A[e]=t.filter(e=>e.lines?.length||e.fields?.length||e.rungs?.length);if(!Object.values(A).some(e=>e.length))throw new ne("journal-no-plan");return{...A,title:t.exercises.plan.title}}
var Zt=e=>e.flatMap(e=>e.split(Lt)).map(k).filter(Boolean);function Wt(e,{paper:t="us-letter",numbers:n=[],heading:i=""}){let{documentElement:r,title:a}=document,s=function({title:e,goal:t,sentence:n,plan:i,message:r,more:a,needs:s,support:l,ladder:o},c,h,A){
let u=[Nt("h1",{},e),...t.map(e=>tn("ajar-plan-goal",e)),...n.map(e=>tn("ajar-plan-hero",e)),ln(i,"h2"),...r.map(e=>cn(e,rn(e.lines))),a.length?Nt("section",{},ln(a,"h2")):"",...s.map(e=>cn(e,hn(e))),...l.map(e=>cn(e,[ln(e.fields,"h3")])),...o.map(e=>cn(e,An(e),on(e))),h.length?Nt("h2",{class:"ajar-plan-quiet"},A):null,h.length?Nt("p",{class:"ajar-plan-numbers"},h.join(" · ")):null],g=e=>Nt("div",{class:`ajar-plan-${e}`},Nt("div",{}));return Nt("div",{class:`ajar-plan ajar-plan-${c}`,
"data-tight":a.length>2},g("head"),Nt("div",{class:"ajar-plan-body"},Nt("div",{},...u)),g("foot"))}(e,t,n,i);document.body.append(s),r.classList.add("ajar-printing"),document.title=e.title;let l=new AbortController,o=()=>{l.abort(),s.remove(),r.classList.remove("ajar-printing"),document.title=a};window.print();for(let e of["pointerdown","keydown","pagehide"])addEventListener(e,o,{capture:!0,signal:l.signal})}
var _t=({lines:e})=>[...e.join("")].length,en=e=>_t(e)<160?"large":_t(e)<500?"middle":"usual",tn=(e,t)=>Nt("div",{class:e,"data-size":en(t)},...sn(t,"h2")),nn=e=>_t(e)<160&&e.lines.every(e=>e.split(" ").every(e=>[...e].length<25)),rn=e=>e.map(e=>Nt("p",{dir:"auto"},e)),an=e=>e.length>1?[Nt("ul",{},...e.map(e=>Nt("li",{dir:"auto"},e)))]:rn(e),sn=({heading:e,lines:t},n,i=rn)=>[Nt(n,{},e),...i(t)];function ln(e,t){let n=e.every(nn)?"ajar-plan-beside":"",i="h3"===t?an:rn;return Nt("div",{class:n
},...e.map(e=>Nt("div",{},...sn(e,t,i))))}var on=({fields:e,rungs:t})=>[...e,...t].reduce((e,t)=>e+_t(t),0)<900,cn=({heading:e},t,n=!1)=>Nt("section",{"data-whole":n},Nt("h2",{class:"ajar-plan-title"},e),...t),hn=({fields:e})=>e.map(e=>"needs"===e.id&&e.lines.every(e=>[...e].length<60)?Nt("ul",{class:"ajar-plan-pills"},...e.lines.map(e=>Nt("li",{dir:"auto"},e))):Nt("div",{},...sn(e,"h3",an))),An=({fields:e,rungs:t})=>[...e.flatMap(({lines:e})=>rn(e)),Nt("ol",{class:"ajar-plan-rungs"
},...t.map(({heading:e,lines:t,marks:n})=>Nt("li",{"data-here":n.length>0},Nt("h3",{},e),Nt("div",{},...rn(t),n.length?Nt("p",{},Nt("b",{},n.join(" · "))):null))))];function un(e,n,i=n["keep-failed"]){let{code:r,values:a={},notices:s}=ae(e);if(s)return s.map(e=>un(e,n,i)).join("\n");if(!Object.hasOwn(n,r??""))return i;let l=Object.entries(a).map(([e,t])=>[e,t?.code?un(t,n,i):t]);return t(n[r],Object.fromEntries(l))}var gn="home",dn="help@",fn="until ",In=e=>`${fn}${b(e)}`;function pn(e,t,n){
let{exercise:i,moment:r}=Fe(t.key),a=r?`${r}, ${n}`:n,s=`${i}@${a}`;for(let t=2;e.get(s);t++)s=`${i}@${a} (${t})`;e.place({...t,key:s})}var wn=class{#e;#t;#n;#i;#r;#a;#s;#l;#o=Promise.resolve();constructor({journal:e,data:t,words:n,send:i,today:r,notice:a,print:s}){this.#e=e,this.#t=t,this.#n=n,this.#i=i,this.#r=r,this.#a=a,this.#s=s,this.#l=new Map(t.sections.flatMap(({title:e,keys:t})=>t.map(t=>[t,e])))}state(){let e=this.#c(),t=this.#h(e);return{welcome:this.#A(e,t),newest:t,due:this.#u(e),
plan:this.#g(`${Se}@`),earlier:e.map(({key:e})=>({key:e,...Fe(e)})).filter(({exercise:e,moment:t})=>e===Se&&t).map(({key:e,moment:t})=>({title:t,plan:this.#g(e)})),something:e.length>0,danger:this.#d()}}receive(e){let{take:t,paper:n,country:i=""}=e;if("plan"===t&&["us-letter","a4"].includes(n))this.#f(()=>this.#s(this.#c(),{paper:n,country:i}));else if(Object.hasOwn(this.#I,t??""))this.#f(async()=>this.#i({file:await this.#I[t](this.#c())}));else if("string"==typeof e.country)this.#e.put(dn,{
country:i},!0);else if("string"==typeof e.import)this.#f(()=>this.#p(e.import));else{if(!0!==e.restart)return!1;this.#w()}return!0}settled(){return this.#o}#I={calendar:e=>this.#m(e),"calendar-line":e=>this.#m(e,Ve(e,this.#t)),everything:e=>wt("notes.json","application/json",ct(e,this.#t)),"check-ins":e=>wt("numbers.csv","text/csv",ht(e))};async#m(e,t=""){return wt("catch-up.ics","text/calendar",await Re(e,this.#n,this.#r(),t))}#w(){this.#e.batch(()=>{
for(let e of this.#c())Fe(e.key).moment.includes(fn)||(pn(this.#e,e,In(this.#r())),this.#e.remove(e.key))})}#c(){return this.#e.entries().filter(({key:e})=>e!==dn)}#d(){for(let e of Kt){let t=this.#y(`${e}@`);if(t)return t}return null}#y(e){let t=this.#e.get(e);return t?this.#a(Fe(e).exercise,t.response):null}#p(e){let{entries:n,notes:i}=jt(e,this.#t);this.#e.batch(()=>{for(let e of n)this.#C(e)});let r=t(this.#n["home-brought"],{n:n.length});this.#i({
said:[r,...i.map(e=>un(e,this.#n))].join("\n")})}#C(e){let t=this.#e.get(e.key);t?Rt([t.response,t.confirmed],[e.response,e.confirmed])||pn(this.#e,e,this.#n["home-brought-moment"]):this.#e.place(e)}#f(e){this.#o=this.#o.then(e).catch(e=>{this.#i({said:un(e,this.#n,this.#n["home-failed"])})})}#h(e){let t=e.reduce((e,t)=>e&&e.at>=t.at?e:t,null);return this.#l.has(t?.key)?t.key:""}#A(e,n){let i=this.#n;return e.length?n?t(i["home-stopped"],{title:this.#l.get(n)}):i["home-welcome"]:i["home-empty"]}
#u(e){let n=this.#n,i=this.#r(),r={"plan@":n["home-plan-starts"],"finding-help@":n["home-find-help"],"support@":n["home-stock"]},a=Ue(e,i).map(({day:e,entry:i})=>t(r[i.key]??n["home-review"],{day:b(e)})),s=xe(e,i);return s&&s.day<=i?a.push(n["home-check-in-now"]):s&&a.push(t(n["home-check-in"],{day:b(s.day)})),a}#g(e){let t=this.#e.get(e),n=this.#t.exercises[Fe(e).exercise];return t?.confirmed&&n&&O(n,t.confirmed)?q(n,t.confirmed,{plain:!!this.#y(e)
}).filter(({said:e})=>e.length).map(({heading:e,said:t})=>({heading:e,said:t,words:[]})):[]}};function mn(e,{oninput:t,...n}){let i=Nt("textarea",{maxlength:2e4,oninput:t,...n});if(i.value=e,i.addEventListener("focus",()=>{i.matches(":hover")||i.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let e=()=>{i.style.height="auto";let e=i.offsetHeight-i.clientHeight;i.scrollHeight&&(i.style.height=`${i.scrollHeight+e}px`)};i.addEventListener("input",e),
new ResizeObserver(e).observe(i)}return i}function yn(e,t){let n=0,i=!1;return{begin(){n||=setTimeout(()=>{i=!0,t(e["keep-opening"])},400)},end(){clearTimeout(n),n=0,i&&t(""),i=!1}}}function Cn(e,r,a){let{words:s,level:l=3,small:o=!1,folded:c=!1,brief:h=!1,beside:A=[]}=a,u={...En,sort:a.sort};window.ajarForms=(window.ajarForms??0)+1;let g=`ajar-${window.ajarForms}`,d={...a.answers},f=0,I=null,p=0,w=a.aside??0,m=r.why?Nt("p",{class:"ajar-why"},r.why):"",y=r.private?Nt("p",{class:"ajar-private"
},r.private):"",C=e=>h?e.after:c&&e.more,B=r.items.some(e=>C(e)&&null!=a.answers?.[e.id]),{example:k}=r,E=k?Nt("details",{class:"ajar-example"},Nt("summary",{},s.example),Nt("p",{},k)):"",Q=Nt("p",{class:"ajar-status",role:"status","aria-live":"polite"}),b=Nt("div",{}),v=Nt("div",{class:"ajar-body"}),S=Nt("section",{class:"ajar-form","aria-labelledby":`${g}-title`},Nt(`h${l}`,{id:`${g}-title`},r.title),...o||c?[Nt("div",{class:"ajar-beside"},...A,m?Bn([m],s):"",E),y]:[m,y,E],b,v,Q);function D(){
let e=r.items.filter(e=>n(e,d)),t=e.filter(e=>!C(e)),i=B?e.filter(C).map(e=>[e]):[];return[...h||o&&r.together?[t]:t.map(e=>[e]),...i]}S.addEventListener("keydown",e=>{"Enter"!==e.key||!e.ctrlKey&&!e.metaKey||!I||(e.preventDefault(),I.next.click())}),e.replaceChildren(S);let j=e=>{Q.replaceChildren(e)},F=yn(s,j);function U(e,t){Q.replaceChildren(`${e} `,Nt("button",{type:"button",class:"ajar-link",onclick:()=>{d=t,j(""),a.onChange(d),$({focus:!0})}},s["put-back"]))}function x(){
p&&(clearTimeout(p),p=0,M(!1),F.end())}function M(e){for(let t of I?.fieldsets??[])t.disabled=e}function G(){if(!I)return;let{items:e,skip:i,where:l,next:c,enough:A,more:u}=I,g=D().length;i.textContent=H(e)?s["clear-and-skip"]:s.skip,l.textContent=t(s["question-of"],{n:f+1,all:g}),l.hidden=(o||h)&&1===g,c.textContent=f===g-1?s.done:s.next,A.hidden=!function(e){return("at once"===a.enough||f>0)&&f<e-1&&H(r.items)}(g);let p=f===g-1&&(!h||H(e)),w=r.items.some(e=>C(e)&&n(e,d));u.hidden=B||!p||!w}
function O(){p||(M(!0),F.begin(),p=setTimeout(x,8e3),a.onDone(d))}let H=e=>e.some(({id:e})=>null!=d[e]);function R(e,t=!0){if(p)return;let n=D();if(f+=e,f>=n.length)return f=n.length-1,void O();$({focus:t,again:e<0})}function V(e,n){let r=`${g}-${e.id}`,o=Nt("legend",{id:`${r}-ask`},t(e.ask,d)),h=e.hint?Nt("p",{class:"ajar-hint",id:`${r}-hint`},e.hint):null,A=[h,n.mark].filter(Boolean).map(({id:e})=>e),f=e.among?{...e,cards:i(e,d)}:e,I=u[e.kind](f,((e,t)=>e.among&&t?{...t,
chosen:t.chosen.filter(t=>e.cards.some(e=>e.id===t))}:t)(f,d[e.id]),{words:s,level:l+1,group:r,change:t=>function(e,t){d={...d,[e.id]:t},function(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}(v),j(""),a.onChange(d),G()}(e,t),say:j,remarks:a.remarks,isQuick:"at once"===a.enough,isShort:c,...n});return Nt("fieldset",{class:`ajar-item ajar-${e.kind}`,tabindex:"-1","aria-describedby":A.join(" ")||null
},o,h,I)}function $({focus:e=!1,again:t=!1}={}){let n=D();f=Math.max(0,Math.min(f,n.length-1));let i=n[f],r=a.mark?.(i),l=r?Nt("p",{class:"ajar-mark",id:`${g}-${i[0].id}-mark`},r):null,o=Nt("div",{class:"ajar-moves ajar-onward"}),c=f>0?()=>R(-1):null,A=i.map(e=>V(e,{mark:l,again:t,moves:o,back:c})),u=Nt("button",{type:"button",class:"ajar-skip",onclick:()=>{if(p)return;let e=d,t=H(i);d={...d,...Object.fromEntries(i.map(({id:e})=>[e,null]))},a.onChange(d),t?($({focus:!0}),U(s.cleared,e)):R(1)}
}),w=Nt("button",{type:"button",class:"ajar-next",onclick:()=>{p||(j(""),R(1))}}),m=Nt("p",{class:"ajar-where"}),y=Nt("button",{type:"button",class:"ajar-link",onclick:()=>{p||(B=!0,R(1))}},h?s["add-why"]:s["ask-more"]),C=Nt("button",{type:"button",class:"ajar-link",onclick:O},s.enough);I={items:i,skip:u,where:m,next:w,fieldsets:A,enough:C,more:y},b.replaceChildren();let k={type:"button",class:"ajar-back",onclick:c};o.replaceChildren(w,c?Nt("button",k,s.back):"",u);let E=1===A.length
;l&&E&&A[0].lastElementChild.before(l),v.replaceChildren(m,...l&&!E?[l]:[],...A,o,...a.enough?[y,C]:[]),G(),a.onMove?.(f),e&&(A[0].focus({preventScroll:!0}),m.scrollIntoView({block:"nearest"}))}function Y(e,{focus:t=!1,danger:n=null}={}){I=null;let i=Nt(`h${l+1}`,{tabindex:"-1"},s["what-you-said"]);v.replaceChildren(Nt("div",{class:"ajar-reflection"},i,...e.flatMap(e=>kn(e,l+2)),a.below?.()??null),Nt("div",{class:"ajar-moves"},Nt("button",{type:"button",onclick:()=>{f=0,$({focus:!0,again:!0})}
},s.change),Nt("button",{type:"button",onclick:()=>{let e=d;d={},f=0,w=0,a.onAside?.(0),a.onStartOver(),$({focus:!0}),U(s["started-over"],e)}},s["start-over"])));let r=function(e){if(b.replaceChildren(),!e||!a.help||w>e.kinds.length)return null;let{help:t,needs:n}=a;return b.append(t.notice(e,{level:l+1,aside:()=>{w=e.kinds.length+1,a.onAside?.(w),b.replaceChildren(),v.querySelector("[tabindex]").focus()},needs:n})),b.querySelector("[tabindex]")}(n);t&&(r??i).focus()}function N(e){
let t=v.contains(document.activeElement);t&&I&&!p||(x(),d={...e.answers},e.done?Y(e.reflection,{focus:t,danger:e.danger}):(f=e.at??Math.max(0,D().findIndex(e=>e.some(({id:e})=>null==d[e]))),$()))}let{done:J,reflection:K,danger:T}=a;return N({answers:d,at:a.at,done:J,reflection:K,danger:T}),{update:N,release:x,say:e=>{x(),j(e)}}}var Bn=(e,t)=>Nt("details",{},Nt("summary",{},t["why-this"]),...e);var kn=({heading:e,said:t,words:n},i)=>[e?Nt(`h${i}`,{},e):null,t.length>1?Nt("ul",{class:"ajar-said"
},...t.map(e=>Nt("li",{},e))):t.length?Nt("p",{class:"ajar-said"},t[0]):null,...n.map(e=>Nt("p",{},e))].filter(Boolean),En={ruler(e,t,{group:n,change:i}){let r=Array.from({length:11},(e,r)=>Nt("label",{class:"ajar-number"},Nt("input",{type:"radio",name:n,value:r,checked:t===r,onchange:()=>i(r),"aria-describedby":0===r?`${n}-low`:10===r?`${n}-high`:null}),Nt("span",{},`${r}`)));return Nt("div",{class:"ajar-scale"},Nt("div",{class:"ajar-numbers"},...r),Nt("p",{class:"ajar-anchors"},Nt("span",{
id:`${n}-low`},Nt("b",{},"0"),` ${e.low}`),Nt("span",{id:`${n}-high`},Nt("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:i,group:r,change:a,remarks:s,isShort:l}){let{chosen:o,own:c}=n||{chosen:[],own:""},h=()=>a(o.length||c.trim()?{chosen:[...o],own:c}:null),A=e.many?"checkbox":"radio",u=e.cards.map(t=>Nt("input",{type:A,name:r,value:t.id,checked:o.includes(t.id),onchange:n=>{e.many?o=o.filter(e=>e!==t.id).concat(n.target.checked?t.id:[]):(o=[t.id],c="",g&&(g.value="")),h()}
})),g=e.own?Nt("input",{type:"text",value:c,maxlength:500,oninput:t=>{c=t.target.value,!e.many&&c.trim()&&(o=[],u.forEach(e=>{e.checked=!1})),h()}}):null,d=e.cards.map((e,t)=>Nt("label",{class:"ajar-card"},u[t],Nt("span",{},e.text))),f=l&&d.length>8?d.filter((e,t)=>t>=6&&!u[t].checked):[];for(let e of f)e.hidden=!0;let I=Nt("button",{type:"button",class:"ajar-link",hidden:!f.length,onclick:()=>{for(let e of f)e.hidden=!1;I.hidden=!0,f[0].querySelector("input").focus()}},t(i["cards-more"],{
n:f.length}));return Nt("div",{class:"ajar-cards"},Nt("p",{class:"ajar-hint"},i[e.many?"choose-many":"choose-one"]),...d,I,g?Nt("label",{class:"ajar-own"},Nt("span",{},e.own),g):null,g&&e.remark&&s?s(g,e):null)},text:function(e,t,{words:n,group:i,change:r,remarks:a}){let{opener:s,long:l,remark:o}=e,c=s?Nt("b",{id:`${i}-opener`},s):null,h=mn(t??"",{rows:l?8:2,oninput:()=>r(h.value.trim()?h.value:null),...s?{"aria-labelledby":`${i}-ask ${i}-opener`,autocapitalize:"none"}:{
"aria-label":n["own-words"]}}),A=Nt("label",{class:"ajar-words ajar-write"},c,h);return o&&a?Nt("div",{},A,a(h,e)):A},list:function(e,n,{words:i,change:r}){let a=Nt("div",{}),s=()=>[...a.querySelectorAll("textarea")],l=()=>{let e=s().map(e=>e.value).filter(e=>e.trim());r(e.length?e:null)},o=()=>{u(""),s().at(-1).focus()},c=Nt("button",{type:"button",class:"ajar-link",onclick:o},i["add-line"]),h=()=>{[...a.children].forEach((e,n)=>{e.querySelector("textarea").setAttribute("aria-label",t(i.line,{
n:n+1})),e.querySelector("button").setAttribute("aria-label",t(i["remove-line"],{n:n+1}))}),c.hidden=a.children.length>=e.most},A=e=>{let t=mn(e,{rows:1,enterkeyhint:"next",oninput:()=>{t.value.includes("\n")&&(t.value=t.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:e=>{["insertLineBreak","insertParagraph"].includes(e.inputType)&&(e.preventDefault(),(e=>{let t=s()[s().indexOf(e)+1];t?t.focus():e.value.trim()&&!c.hidden&&o()})(t))}});return t},u=e=>{let t=Nt("div",{class:"ajar-line"
},Nt("label",{class:"ajar-words ajar-write"},A(e)),Nt("button",{type:"button",class:"ajar-remove",onclick:()=>{let e=t.nextElementSibling||t.previousElementSibling;t.remove(),e||u(""),h(),l(),(e||a.firstElementChild).querySelector("textarea").focus()}},"×"));a.append(t),h()},g=n||[];for(let t=0;t<Math.max(e.lines,g.length);t++)u(g[t]??"");return Nt("div",{class:"ajar-lines"},a,c)},date(e,t,{words:n,change:i,say:r}){let a=s(new Date);return Nt("label",{class:"ajar-words"
},Nt("span",{},n["pick-date"]),Nt("input",{type:"date",value:t??"",oninput:({target:e})=>{i(e.value||null),e.value>="1000"&&e.value<a&&r(n["day-past"])}}))}},Qn=(e,t,n={})=>Nt("button",{type:"button",onclick:t,...n},e);function bn(e,n,{words:i,level:r,change:a,say:s,again:l,moves:o,back:c,isQuick:h}){let A={...n},{cards:u,piles:g}=e,d=e=>g.find(t=>t.id===e).text,f=Nt("div",{class:"ajar-one"});function I(e,{focus:n=!0,back:r=(e?()=>I(e-1):c),onward:l=()=>w(e+1)}={}){let y=u[e],C=t(i["card-of"],{
n:e+1,all:u.length}),B=Nt("div",{class:"ajar-one-card",role:"group","aria-label":C,tabindex:"-1"},Nt("p",{class:"ajar-where"},C),Nt("p",{},y.text)),k=e=>{(function(e,n){A={...A,[e.id]:n},n||delete A[e.id],a(Object.keys(A).length?A:null),n&&s(t(i.moved,{card:S(e.text),pile:d(n)}))})(y,e),l()};o.hidden=!0,f.replaceChildren(B,Nt("div",{class:"ajar-one-piles"},...g.map(({id:e,text:t})=>Qn(t,()=>k(e),{"aria-pressed":`${A[y.id]===e}`}))),Nt("div",{class:"ajar-one-also"
},r?p(i.back,()=>r()):Nt("span",{}),p(i["card-out"],()=>k("")),h?Nt("span",{}):p(i["card-enough"],()=>m()))),n&&B.focus({preventScroll:!0})}let p=(e,t)=>Qn(e,t,{class:"ajar-link"}),w=e=>e<u.length?I(e):m();function m({focus:e=!0}={}){let t=Nt(`h${r}`,{tabindex:"-1"},i["cards-all"]),n=(e,t)=>{let n=u.filter(e=>(A[e.id]??"")===t),i=n.map(e=>Nt("li",{},Qn(e.text,()=>(e=>I(u.indexOf(e),{back:m,onward:m}))(e))));return i.length?[Nt(`h${r+1}`,{},e),Nt("ul",{},...i)]:[]};f.replaceChildren(t,Nt("p",{
class:"ajar-hint"},i["cards-all-how"]),...g.flatMap(({id:e,text:t})=>n(t,e)),...n(i["cards-out"],"")),o.hidden=!1,e&&(t.focus({preventScroll:!0}),f.scrollIntoView({block:"nearest"}))}let y=u.map(e=>!!A[e.id]).lastIndexOf(!0)+1;return y===u.length||l&&y?m({focus:!1}):I(y,{focus:!1}),f}var vn=["emergency","crisis","violence","agency","worried","child"],Sn=["crisis","violence"],Dn='a[href$="#Help-lines"]',jn=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp)
;function Fn(){for(let e of jn().listeners){let{isConnected:t}=e.element;e.shown&&!t&&jn().listeners.delete(e),e.shown||=t}}var Un=(e,t)=>t.flatMap(t=>e.lines.filter(e=>e.topic===t)),xn=e=>e.split(/(\d[\d -]+\d)/).map((e,t)=>t%2?Nt("span",{class:"ajar-unbroken"},e):e),Mn=e=>`tel:${e.match(/\d+/)[0]}`;function Gn({words:e,countries:n=[],leave:i,onCountry:r=()=>{}}){n.length&&(jn().countries=n);let a=()=>jn().countries,s=()=>jn().chosen||function(e,{zone:t="",languages:n=[]}){
let i=e=>e.endsWith("/")?t.startsWith(e):t===e,r=e.find(({zones:e})=>e.some(i));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(e=>e.home);return a?a.code:n.map(e=>e.split("-").slice(1).join("-").toUpperCase()).find(t=>e.some(({code:e})=>e===t))??""}(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),l=()=>a().find(e=>e.code===s());function o(e){jn().chosen=e,Fn()
;for(let{element:e,draw:t}of jn().listeners)t(e)}function c(e,t){return t(e),jn().listeners.add({element:e,draw:t,shown:!1}),queueMicrotask(Fn),e}let h=e=>c(Nt("div",{}),t=>t.replaceChildren(...e())),A=()=>{let t=Nt("select",{onchange:()=>{o(t.value),r(t.value)}},...[...a(),{code:"-",country:e["help-elsewhere"]}].map(e=>Nt("option",{value:e.code},e.country)));return c(t,()=>{t.value=l()?.code??"-"}),Nt("label",{class:"ajar-help-where"},Nt("span",{},e["help-in"]),t)},u=({say:n,to:i},r)=>{
if(/^(tel|sms):/.test(i))return Nt("a",{class:r?"ajar-reach":"ajar-reach ajar-first",href:i},Nt("span",{},...xn(n)));let a=Nt("span",{},n),s=Nt("button",{type:"button",class:"ajar-link","aria-label":t(e["help-copy-what"],{address:i}),onclick:async()=>{await async function(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let e=document.createRange();return e.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(e),document.execCommand("copy")}
}(i,a)&&(s.textContent=e["help-copied"])}},e["help-copy"]);return Nt("p",{class:"ajar-chat"},a," ",s)},g=e=>Nt("li",{},Nt("p",{class:"ajar-for"},e.for_what),Nt("p",{class:"ajar-hint"},[e.name,e.hours,e.languages].filter(Boolean).join(". ")),Nt("div",{class:"ajar-ways"},...e.reach.map(u))),d=n=>h(()=>{let i=l();if(!i)return[Nt("p",{},e["help-elsewhere-how"])];let r=n.flatMap(n=>"emergency"===n?(({emergency:n,note:i})=>Nt("li",{class:"ajar-now"},Nt("p",{class:"ajar-for"
},e["help-danger"]),i?Nt("p",{class:"ajar-hint"},i):null,Nt("div",{class:"ajar-ways"},Nt("a",{class:"ajar-reach",href:Mn(n)},t(e["help-call"],{number:n})))))(i):Un(i,[n]).map(g));return[Nt("ul",{class:"ajar-help-lines"},...r)]});function f(){!function({title:e,close:t,bar:n,parts:i}){let r=()=>{s.close?s.close():s.remove()},a=Nt("h2",{id:"ajar-sheet-title",tabindex:"-1",autofocus:!0},e),s=Nt("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>s.remove(),onkeydown:e=>{
"Escape"===e.key&&(e.preventDefault(),e.stopPropagation(),r())}},n,a,...i,Nt("div",{class:"ajar-moves"},Nt("button",{type:"button",onclick:r},t)));document.body.append(s),s.showModal?s.showModal():s.setAttribute("open",""),a.focus()}({title:e["help-title"],close:e["help-close"],bar:Nt("div",{class:"ajar-help-bar"},A(),On({words:e,leave:i})),parts:[Nt("p",{},e["help-lead"]),d(vn),Nt("p",{class:"ajar-hint"},e["help-trace"]),Nt("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}
let I=(n=`${e["help-line"]} `)=>h(()=>{let i=l(),r=(i?function({emergency:n,...i}){let r=Sn.map(e=>Un(i,[e])[0]?.reach??[]).flatMap(e=>["tel:","sms:"].map(t=>e.find(({to:e})=>e.startsWith(t))));return[{say:t(e["help-call"],{number:n}),to:Mn(n)},...r.filter(Boolean)]}(i):[]).flatMap(({say:e,to:t},n)=>[n?" · ":"",Nt("a",{href:t},...xn(e))]),a=Nt("button",{type:"button",class:"ajar-link",onclick:f},e["help-get"]),s=Nt("span",{class:"ajar-off-paper"},r.length?" · ":"",a);return[Nt("p",{
class:"ajar-help-line"},n,...r,s)]});let p=()=>a().length>0;return{open:f,notice:function({title:t,text:n,now:i,lines:r,kinds:a,countries:s},{level:l,aside:o,needs:c}){return s&&!p()&&(jn().countries=s),Nt("section",{class:"ajar-danger"},Nt(`h${l}`,{tabindex:"-1"},t),Nt("p",{},n),a.length?null:c?.()??null,A(),d(r),Nt("ul",{class:"ajar-todo"},...i.map(e=>Nt("li",{},e))),Nt("p",{class:"ajar-hint"},e["help-trace"]),Nt("button",{type:"button",class:"ajar-link",onclick:o},e["help-aside"]))},
button:()=>Nt("button",{type:"button",class:"ajar-get-help",onclick:f},e["help-get"]),line:I,addNumbers:function(e){if(!p())return;let[t]=[...e.querySelectorAll(Dn)].reverse();t?.closest("p, ul").after(I(""));for(let t of e.querySelectorAll("details"))t.open=t.querySelector("summary").textContent===l()?.country},text:()=>h(()=>{let n=l();return n?[Nt("p",{},Nt("b",{},`${e["help-title"]}, ${n.country}`)),Nt("p",{},`${e["help-danger"]} ${t(e["help-call"],{number:n.emergency
})}`),Nt("ul",{},...Un(n,vn).map(({for_what:e,name:t,reach:n,hours:i})=>Nt("li",{},...xn(`${e}: ${t}. ${n.map(({say:e})=>e).join(" · ")}. ${i}.`))))]:[Nt("p",{},e["help-elsewhere-how"])]}),choose:o,code:s,isKnown:p}}var On=({words:e,leave:t})=>Nt("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Hn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Rn="about:blank";function Vn(e){Rn=e}function $n(){
document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Rn)}function Yn(e,n,{words:i,group:r,change:a,say:s}){let l={...n},o={},c=e.piles.map(e=>(o[e.id]=Nt("span",{}),Nt("li",{class:"ajar-pile",ondragover:e=>{e.preventDefault(),e.currentTarget.classList.add("ajar-over")},ondragleave:e=>e.currentTarget.classList.remove("ajar-over"),
ondrop:t=>{t.preventDefault(),t.currentTarget.classList.remove("ajar-over");let n=u[t.dataTransfer.getData("text/plain")]?.[e.id];n&&!n.matches(":disabled")&&(n.checked=!0,A(n.dataset.card,e))}},o[e.id]))),h=()=>e.piles.forEach(e=>{o[e.id].textContent=t(i["pile-count"],{pile:e.text,n:Object.values(l).filter(t=>t===e.id).length})}),A=(n,r)=>{l[n]=r.id,h(),a({...l}),s(t(i.moved,{card:S(e.cards.find(e=>e.id===n).text),pile:r.text}))},u={},g=e.cards.map(t=>{u[t.id]={};let n=`${r}-${t.id}`
;return Nt("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:e=>e.dataTransfer.setData("text/plain",t.id)},Nt("legend",{},t.text),Nt("div",{class:"ajar-into"},...e.piles.map(e=>{let i=Nt("input",{type:"radio",name:n,value:e.id,"data-card":t.id,checked:l[t.id]===e.id,onchange:()=>A(t.id,e)});return u[t.id][e.id]=i,Nt("label",{},i,Nt("span",{},e.text))})))});return h(),Nt("div",{},Nt("p",{class:"ajar-hint"},i["sort-how"]),Nt("ul",{class:"ajar-piles"},...c),...g)}var Nn=e=>e
;function Jn(e,t){e.innerHTML=Nn(t)}var Kn=["open","closed"],Tn=[...Kn,"half-open"],Ln=2147483647,Pn="none",Xn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,qn=/[“”„«»"' \t\n]/g,zn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Zn=["i","im","id","ill","ive","its","we","were","well"],Wn=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,_n=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,ei=new WeakMap;function ti(e,n){let i=ii(n),{sentences:r,forms:a,at:s}=function(e,t){
let n=Ai(e),i=n.map(e=>function({line:e,mark:t},{anywhere:n,first:i,fillers:r,echoes:a,stated:s}){for(let[t,i]of Object.entries(n)){let n=ri(i,e);if(n)return{name:t,start:n[0],end:n[1]}}let l=Object.entries(i).map(([t,n])=>({name:t,place:ri(n,e)})).filter(({place:e})=>e).map(({name:e,place:[t,n]})=>({name:e,start:t,end:n}));if(l.length){let n=l.reduce((e,t)=>t.start<e.start?t:e);return["what","how","why","when"].includes(n.name)?(s.lastIndex=n.start,"?"!==t&&s.test(e)?{...n,name:Pn
}:e.slice(2,n.start).split(" ").filter(Boolean).some(e=>!r.has(e))?{...n,name:`${n.name}-mid`}:n):"wonder"!==n.name&&"?"!==t?{...n,name:Pn}:n}let o=li(ai(e).slice(1),r).length>3?"echo":"short";return{name:"?"===t&&ri(a,e)?o:Pn,start:2,end:e.length}}(e,t)),r=e=>n.map((e,t)=>t).filter(e),a=r(e=>"?"===n[e].mark),s=a.filter(e=>si(n[e])>=3),l=r(e=>!["none","echo","short"].includes(i[e].name)),[o]=[s,a,l].filter(e=>e.length).map(e=>e.at(-1));return{sentences:n,forms:i,at:o??n.length-1}}(e,i)
;if(s<0||a[s].name===Pn)return{kind:"",reason:"",notes:[],remarks:[]};let l=function(e,{limit:t}){let[n,i]=[...e].sort((e,t)=>t-e);return n-i>=t?Tn[e.indexOf(n)]:""}(function(e,t){let{forms:n,weights:i,unit:r}=t.learned,a=n[e.forms[e.at].name]??Kn.map(()=>0),s=new Set(function({sentences:e,forms:t,at:n},{fillers:i}){let{line:r,mark:a}=e[n],s=li(ai(r).slice(1),i),l=ai(r.slice(t[n].start)),o=["what","how","why","tell","half-open"],c=t.filter(({name:t},i)=>i!==n&&("?"===e[i].mark||o.includes(t)))
;return[...s,...[2,3].map(e=>`> ${l.slice(0,e).join(" ")}`),...[1,2].map(e=>`$ ${s.slice(-e).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(s.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,...c.map(({name:e})=>`beside ${e}`)]}(e,t).map(e=>function(e){let t=0;for(let n of e)t=(31*t+n.codePointAt(0))%Ln;return t}(e)%i[0].length)),l=r/Math.sqrt(s.size);return[...a.map((e,t)=>e+[...s].reduce((e,n)=>e+i[t][n],0)*l),0]}({sentences:r,forms:a,at:s
},i),i.learned),{name:o,start:c,end:h}=a[s],A=function(e,n,i,r){let a=r["about-questions"];return"closed"===e?a[["fact","when","when-mid"].includes(n)?"fact":"closed"]:"half-open"===e?t(a[["half-open","any"].includes(n)?"half-open":"half-open-other"],{start:i}):"open"!==e?"":t(a[{what:"open",how:"open",why:"open",tell:"tell"}[n.replace(/-mid$/,"")]??"open-other"],{start:i})}(l,o,hi(e,r[s],c,h),n),u=function(e,n,{data:i,notes:r}){
let a=i["about-questions"].notes,s=n.filter(e=>"?"===e.mark),l=s.length?s:n.slice(-1),o=[];return Object.entries(r).flatMap(([n,i])=>{let r=l.map(e=>({sentence:e,place:ri(i,e.line)})).find(({place:e})=>e);if(r){let i=hi(e,r.sentence,...r.place);return o.some(e=>e.includes(i))?[]:(o.push(i),[{name:n,words:i,remark:t(a[n],{words:i})}])}let s=l.filter(e=>si(e)>=3).length>1;return"two-at-once"===n&&s?[{name:n,words:"",remark:a[n]}]:[]})
}(e,r,i),g=["open"===l&&u.some(e=>"two-at-once"!==e.name)?"":A,...u.map(e=>e.remark)].filter(Boolean);return{kind:l,reason:A,notes:u,remarks:g.slice(0,2)}}function ni(e,n){let i=ii(n),r=n["about-statements"],a=Ai(function(e){return e.replace(Xn,"").replace(qn,"")?e.replace(Xn,e=>" ".repeat(e.length)):e}(e)),s=Object.entries(i.blame).map(([e,t])=>({name:e,places:a.flatMap(n=>function(e,t,n,{passes:i,quotes:r,unless:a}){if(ri(r,n.line))return[];let s=ue(i,n.line),l=ri(t,s)
;return!l||a[e]&&ri(a[e],s)?[]:[{sentence:n,start:l[0],end:l[1]}]}(e,t,n,i))})),l=new Set(s.flatMap(({places:e})=>e.map(({sentence:e})=>e))),o=[],c="";for(let{name:n,places:[a]}of s){if(!a)continue;let s=oi(e,a,i.quotedTo[n]);o.length||(c=ci(n,e,a,i)),o.push({name:n,words:s,remark:t(r.blame[n].say,{words:s})})}
let h=o.map(e=>e.name),A=a.filter(e=>!l.has(e)),u=Object.keys(i.parts).filter(e=>("seen"===e?A:a).some(({line:t})=>ri(i.parts[e],t))),g=u.map(e=>r.parts[e]).join(", "),d=u.length?t(r.mirror,{parts:g}):"",f=[d,o.length?`${o[0].remark} ${c}`:""].filter(Boolean);return{parts:u,mirror:d,blame:h,notes:o,rewording:c,remarks:f}}function ii(e){return ei.has(e)||ei.set(e,function(e){
let t=ce(e.lists),n=e=>Object.fromEntries(Object.entries(e).map(([e,n])=>[e,he(n,t)])),{limit:i,unit:r,forms:a,weights:s}=e.learned;return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:he(e.echoes,t),stated:he(e.stated,t),notes:n(e.notes),learned:{limit:i,unit:r,forms:a,weights:Kn.map(e=>ge(s[e]))},passes:he(e.passes,t),quotes:he(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),
verbs:new Set(e.verbs.split("|")),acts:new Set(e.acts.split("|"))}}(e)),ei.get(e)}function ri(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=n,e.test(t))return[n,e.lastIndex]}var ai=e=>e.trim().split(" ").slice(0,-1),si=({line:e})=>ai(e).length-1;function li(e,t){let n=e.findIndex(e=>!t.has(e));return e.slice(n)}function oi(e,{sentence:t,start:n,end:i},r){let a=r&&ri(r,t.line.slice(n,i));return hi(e,t,n,a?n+a[1]:i)}function ci(e,n,i,r){
let a=r.data["about-statements"].blame[e],s=function(e,t,{sentence:n,start:i,end:r},{verbs:a,acts:s}){let{line:l}=n,o=l.slice(i,r).trim().split(" "),c="you"===o[0]||"u"===o[0],h=e=>c&&o.slice(1,1+e.length).join()===e.join(),A=0;"need-you-to"===e&&"to"===o.at(-1)&&!o.includes("not")&&(A=r);let u=h(["never"])&&a.has(o[2])||h(["always"])&&s.has(o[2]);if("always"===e&&u&&(A=l.indexOf(` ${o[2]} `,i)+1),"makes"===e&&h(["make","me","feel"])&&(A=l.indexOf(" feel ",i)+6),"feel-you"===e){
let e=l.slice(i).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);A=e<0?0:i+e+1}if("ultimatum"===e&&/^if (you|u) (dont|wont) /.test(l.slice(i))){let[[e],[,a]]=[n.places[i],n.places[r-1]];t.slice(e,a).includes(",")&&(A=i+o.slice(0,3).join(" ").length+1)}return A<l.length-2?A:0}(e,n,i,r),l=s>0?function(e,{places:t},n){let[i]=e.slice(t[n][0],t.at(-1)[0]).split(_n,1),r=i.replace(zn," ").replace(/^ +| +$/g,"");return[...r].length<=90?r:""
}(n,i.sentence,s):"",o="ultimatum"===e&&Ie(l).line.split(" ").some(e=>Zn.includes(e)),c="always"===i.sentence.line.slice(i.start).split(" ")[1]?a.sometimes:a.try;return l&&c&&!o?t(c,{rest:l}):a.otherwise}var hi=(e,{places:t},n,i)=>e.slice(t[n][0],t[i-1][1]).replace(zn," ").replace(Wn,"");function Ai(e){let{line:t,places:n}=Ie(e),i=[],r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let s=t.startsWith(". ",a);if(s||!(a<t.length)){if(a>r){let[l]=n[r],[,o]=n[a-1],c=s?n[a]:[o,o]
;i.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),c,c],mark:s?e.slice(...n[a]):""})}r=a+2}}return i}function ui(e,{words:t,find:n}){let i=Nt("div",{"aria-live":"polite"}),r=Nt("p",{class:"ajar-hint"}),a=Nt("div",{class:"ajar-remarks"},i,r),s=0,l=[],o=(e,t)=>Nt("button",{type:"button",class:"ajar-link",onclick:()=>(e=>{window.ajarNoRemarks=e,l=[],c()})(t)},e);function c(){let a=!0===window.ajarNoRemarks,s=a||!e.value.trim()?[]:n(e.value)
;s.length&&s.join("\n")===l.join("\n")||(l=s,i.replaceChildren(...s.map(e=>Nt("p",{},e))),a?r.replaceChildren(o(t["remarks-on"],!1)):s.length?r.replaceChildren(`${t["remarks-limits"]} `,o(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(s),s=setTimeout(c,1200)}),a}function gi(e,t,n,i=null){let r=di(e,t,n);return{danger:r,reflection:q(e,t,{plain:!n||!!r?.kinds.length,last:i})}}function di({items:e},t,n){let i=n&&function(e,t,n){
let i=Object.values(t).flatMap(e=>"string"==typeof e||Array.isArray(e)?e:e?.own??[]);for(let e of Object.values(n)){let t=i.flatMap(t=>Ce(t,e)),n=be(t,e);if(n)return{...n,kinds:[...new Set(t.map(({kind:e})=>e))].sort()}}let r=e.filter(({id:e,kind:n})=>"ruler"===n&&null!=t[e]),a=Object.values(n)[0]?.["rulers-at-zero"];return a&&3===r.length&&r.every(({id:e})=>0===t[e])?{...a,kinds:[]}:null}(e,t,n.dangers);return i?{...i,countries:n.countries}:null}
function fi(e,{words:t,label:n,question:i,act:r}){let a=e.querySelector("button, input"),s=[...e.childNodes],l=(t,n)=>Nt("button",{type:"button",onclick:()=>{e.replaceChildren(...s),a.focus(),n()}},t),o=l(t["home-no"],()=>{}),c=Nt("div",{class:"ajar-moves"},o,l(n,r));e.replaceChildren(Nt("p",{},i),c),o.focus()}function Ii(e){let t=Nt("button",{type:"button",onclick:()=>fi(n,e)},e.label),n=Nt("div",{class:"ajar-twice"},t);return n}function pi(e,t){let n=!1,i=!1,r=()=>{i=n,n||t()};function a(){
n=!0;let e=new AbortController,t=()=>{e.abort(),setTimeout(()=>{n=!1,i&&r()})};for(let n of["pointerup","pointercancel","keyup","blur"])addEventListener(n,t,{signal:e.signal,capture:"blur"!==n})}for(let t of["pointerdown","keydown"])e.addEventListener(t,a);return r}function wi({words:e,send:n,isQuiet:i=!1}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-keep-${window.ajarForms}`,a=Nt("span",{}),s=Nt("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=Nt("p",{
class:"ajar-problem",role:"alert"}),o=Nt("p",{class:"ajar-news",role:"status"}),c=Nt("div",{}),h=Nt("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,o,c),A={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},u=A,g=!1,d=!1,f=!1,I=!1,p=!1,w=(e,t,n={})=>Nt("button",{type:"button",onclick:t,...n},e),m=Nt("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>D()}),y=w(e["keep-open"],()=>D(),{class:"ajar-link"}),C=Nt("div",{class:"ajar-offer"}),B=!1,k=e=>{
e.tabIndex=-1,e.focus()},E=()=>c.querySelector(".ajar-change"),Q=()=>"kept"===A.state&&!A.reopen;function b(e,t=e){s.dataset.short=t,a.textContent!==e&&(a.textContent=e)}function v(){let t=A.problem?e["keep-unsaved"]:e["keep-saving"],[n,r]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:A.saved?[e["keep-saved"],e["keep-saved-short"]]:[t],lost:[e["keep-lost"]]}[p?"lost":A.state];s.classList.toggle("ajar-state-lost",p),b(n,r),
s.dataset.longest="kept"===A.state?e["keep-saved"]:"",l.textContent!==A.problem&&(l.textContent=A.problem),l.hidden=!A.problem,function(){let t=i&&"none"===A.state&&!g,[n,r]=A.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];m.setAttribute("aria-label",n),m.replaceChildren(Nt("span",{class:"ajar-long"},n),Nt("span",{class:"ajar-short"},r)),m.hidden=!t||B,y.hidden=!t||!A.exists,C.hidden=!t||I,h.hidden=t&&l.hidden&&!o.textContent}()}function S(){v(),u=A,
Q()?c.replaceChildren(d?x("change"):function(){let i=Nt("select",{id:`${r}-minutes`,onchange:()=>n({minutes:Number(i.value)})},...[...new Set([5,15,30,60,A.minutes])].sort((e,t)=>e-t).map(n=>Nt("option",{value:n,selected:n===A.minutes},t(e["keep-minutes"],{n}))));return Nt("div",{class:"ajar-kept"},w(e["keep-lock"],()=>{b(e["keep-opening"]),n({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{d=!0,f=!1,S(),c.querySelector("input").focus()},{class:"ajar-change"}),Nt("p",{class:"ajar-changed",
role:"status"},f?e["keep-changed"]:""),Nt("details",{},Nt("summary",{},e[A.here?"keep-more":"keep-where"]),...A.here?[Nt("p",{},e["keep-copy-how"]),M()]:[Nt("p",{},A.place)],A.copied?Nt("p",{},t(e["keep-copied"],{program:A.copied})):null,Nt("label",{for:`${r}-minutes`},e["keep-idle"]),i))}()):"none"!==A.state?c.replaceChildren(x("unlock")):g?c.replaceChildren(x(A.exists?"open":"start")):c.replaceChildren(i?"":I?U():Nt("div",{class:"ajar-choose"},Nt("p",{class:"ajar-title"
},e["keep-title"]),Nt("p",{},e[A.exists?"keep-there":"keep-why"]),j(),Nt("div",{class:"ajar-moves"},w(e["keep-nothing"],()=>{I=!0,S(),k(s)}),w(e[A.exists?"keep-open":"keep-start"],D))))}let D=()=>{g=!0,o.textContent="",S(),h.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},j=()=>A.hosted?Nt("p",{},e["keep-hub"]):null,F=()=>A.here?Nt("details",{},Nt("summary",{},e["keep-tab"]),Nt("p",{},e["keep-tab-how"])):null;let U=()=>Nt("p",{},w(e[A.exists?"keep-open":"keep-start"],D,{
class:"ajar-link"}));function x(t){let a="start"===t||"change"===t,l={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[t],o=Nt("input",{id:`${r}-words`,type:"password",spellcheck:"false","aria-describedby":`${r}-how`,oninput:()=>{a&&n({strength:o.value})}}),c=Nt("input",{id:`${r}-again`,type:"password",spellcheck:"false"}),h=Nt("div",{},Nt("label",{for:`${r}-again`},e["keep-again"]),c),u=Nt("p",{class:"ajar-problem",role:"alert",hidden:!0
}),f=Nt("input",{id:`${r}-place`,type:"text",spellcheck:"false",value:A.place,onchange:()=>n({place:f.value})}),I=Nt("p",{class:"ajar-strength","aria-live":"polite","data-longest":["none","weak","fair","good","strong"].map(t=>e[`keep-strength-${t}`]).reduce((e,t)=>t.length>e.length?t:e)},Nt("span",{},e["keep-strength-none"])),p=Nt("details",{},Nt("summary",{},e["keep-where"]),Nt("label",{for:`${r}-place`},e["keep-place"]),f);return Nt("form",{class:"ajar-ask",onsubmit:i=>{i.preventDefault(),
(()=>{if(o.value)return u.hidden=!0,a&&"password"===o.type&&c.value!==o.value?(u.textContent=e["keep-again-differs"],u.hidden=!1,void c.focus()):(n("change"===t?{change:o.value}:{["start"===t?"keep":"unlock"]:o.value,place:f.value},{awaited:!0}),b(e["keep-opening"]),o.value="",c.value="",void(I.firstChild.textContent=e["keep-strength-none"]));o.focus()})()}},Nt("locked"===A.state?"h1":"p",{class:"ajar-title"
},l),j(),"start"===t&&i?Nt("p",{},e["keep-why"]):null,"start"===t?F():null,"change"===t?Nt("p",{},e["keep-change-how"]):null,a?Nt("p",{},e["keep-no-way-back"]):null,"start"===t&&"browser"===A.here?Nt("p",{},e["keep-browser"]):null,Nt("label",{for:`${r}-words`},e["change"===t?"keep-new":"keep-passphrase"]),Nt("p",{class:"ajar-hint",id:`${r}-how`},e[a?"keep-how":"keep-how-open"]),o,a?I:null,a?h:null,Nt("label",{class:"ajar-card"},Nt("input",{type:"checkbox",onchange:({target:e})=>{
o.type=e.checked?"text":"password",h.hidden=e.checked,u.hidden=!0}}),Nt("span",{},e["keep-see"])),a?u:null,"change"===t||A.here?null:p,Nt("div",{class:"ajar-moves"},"unlock"===t?null:w(e["keep-not-now"],()=>{g=!1,d=!1,S(),"change"===t?E().focus():k(s)}),Nt("button",{type:"submit"},l)),a?null:function(){let t=Ii({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>n({erase:"saved"})})
;return Nt("details",{},Nt("summary",{},e["keep-forgot"]),Nt("p",{},e["keep-forgot-how"]),...A.here?[Nt("p",{},e["keep-copy-forgot"]),M(),G()]:[],Nt("p",{},e["keep-erase-how"]),t)}(),"start"===t&&A.here?G():null)}let M=()=>Nt("div",{},w(e["keep-copy"],()=>n({take:"sealed"})));function G(){let t={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},i=Nt("input",{type:"file",onchange:async()=>{let e=new Uint8Array(await i.files[0].arrayBuffer()),r=()=>n({bring:e},{awaited:!0})
;i.value="",A.exists?fi(a,{...t,act:r}):r()}}),r=Nt("label",{class:"ajar-words"},Nt("span",{},e["keep-bring"]),i),a=Nt("div",{class:"ajar-twice"},r);return a}let O=pi(c,()=>{let e=u;if(e.state===A.state&&e.exists===A.exists&&e.minutes===A.minutes&&e.here===A.here&&!!e.reopen==!!A.reopen&&!!e.hosted==!!A.hosted&&c.firstChild)return void(u=A);let t=g&&e.place!==A.place;S(),e.state!==A.state&&"none"!==e.state?k(s):t&&c.querySelector("input").focus()});return S(),{line:s,small:m,opener:y,more:h,
offer:function(){return C.replaceChildren(Nt("p",{},e["keep-offer"]),Nt("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],()=>{I=!0,v(),k(s)}),w(e["keep-offer-yes"],D))),C},setStart:e=>{B=e,v()},update:function(t){if(null!=t.strength){let e=c.querySelector(".ajar-strength > span");return void(e&&(e.textContent=t.strength))}if(t.changed)return d=!1,S(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],f=!0,void E().focus();A={...A,...t},"kept"===A.state&&(g=!1),Q()||(d=!1),v(),O()
},begin:function(){A={...A,saved:!1},v()},setLost:e=>{p=e,v()},say:e=>{o.textContent=e,h.hidden=!1}}}var mi=(e,n)=>t(e.ask,n),yi=new Set(["autorestarting","dead","restarting","terminating"]);function Ci({words:e,answered:t}){let r=new Set,a=!1,s=()=>t().map(([e,t])=>{let r=function({items:e},t){let r={};for(let a of e){let e=t[a.id];if(null!=e&&n(a,r))if("choice"===a.kind){let t=(a.among?i(a,r):a.cards).map(e=>e.id).filter(t=>e.chosen.includes(t)),n=e.own?.trim()?e.own:""
;(t.length||n)&&(r[a.id]={chosen:t,own:n})}else if("sort"===a.kind){let t=a.cards.filter(t=>e[t.id]).map(t=>[t.id,e[t.id]]);t.length&&(r[a.id]=Object.fromEntries(t))}else if("list"===a.kind){let t=e.filter(e=>e.trim());t.length&&(r[a.id]=t)}else`${e}`.trim()&&(r[a.id]=e)}return r}(e,t),a=e.items.filter(e=>e.id in r).map(e=>[mi(e,r),...H(e,r[e.id])].join("\n"));return[e.title,...a].join("\n\n")}).join("\n\n\n");return{line:function(t={}){let n=Nt("div",{class:"ajar-lost",hidden:!a,...t
},Nt("p",{},e.lost),Nt("div",{class:"ajar-moves"},Nt("button",{type:"button",onclick:()=>async function(t){let n=s(),i=Nt("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=n,t.querySelector("textarea")?.remove();try{await navigator.clipboard.writeText(n)}catch{if(t.append(i),i.select(),!document.execCommand("copy"))return}t.querySelector("[role=status]").textContent=e["lost-copied"]}(n)},e["lost-copy"]),Nt("button",{type:"button",onclick:()=>location.reload()
},e["lost-reload"])),Nt("p",{class:"ajar-hint",role:"status"}));return r.add(n),n},set:function(e){a=e;for(let t of r)t.hidden=!e},isLost:()=>a,forget:e=>r.delete(e)}}function Bi(e,{words:t,send:n,open:i,help:r}){let a=Nt("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=yn(t,e=>a.replaceChildren(e)),l=e=>{s.begin(),n(e)},o=Nt("div",{}),c={},h="",A=0,u=function(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=Nt("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([e,t])=>Nt("option",{value:e,selected:e===n},t)));return Nt("label",{},e["home-paper"]," ",i)},value:()=>n}}(t);e.replaceChildren(Nt("section",{class:"ajar-home","aria-label":t["home-title"]},o),a);let g=(e,t)=>Nt("button",{type:"button",onclick:t},e),d=e=>Nt("div",{class:"ajar-reflection"},...e.flatMap(e=>kn(e,3))),f=(e,n,i)=>Ii({words:t,label:e,question:n,act:()=>l(i)}),I=pi(o,()=>{let e=JSON.stringify(c);e!==h&&(h=e,
function(e,t){let n=t=>[...e.querySelectorAll(t)],i=n("details[open] > summary").map(e=>e.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;t();for(let e of n("summary"))e.parentElement.open=i.includes(e.textContent);if(!1===r)return;let a=n("summary, button").find(e=>e.textContent===r),s=a??e.querySelector("h2, p");a||(s.tabIndex=-1),s.focus({preventScroll:!0})}(o,p))});function p(){let e=(e,t)=>g(t,()=>l({take:e
})),n=A>(c.danger?.kinds.length??0)?null:c.danger;o.replaceChildren(n?r.notice(n,{level:2,aside:()=>{A=n.kinds.length+1,p(),o.querySelector(".ajar-welcome").focus()}}):"",Nt("p",{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.newest?Nt("div",{class:"ajar-moves"
},g(t["home-go-on"],()=>i(c.newest))):"",c.due?.length?Nt("ul",{},...c.due.map(e=>Nt("li",{},e))):"",c.plan?.length?Nt("h2",{},t["home-plan"]):"",c.plan?.length?d(c.plan):"",c.plan?.length&&!n?r.line():"",...(c.earlier??[]).filter(({plan:e})=>e.length).map(({title:e,plan:n})=>Nt("details",{},Nt("summary",{},`${t["home-plan"]}, ${e}`),d(n))),Nt("details",{},Nt("summary",{},t["home-take"]),Nt("p",{},t["home-not-encrypted"]),Nt("div",{class:"ajar-take"},...n?[]:[g(t["home-take-plan"],()=>l({
take:"plan",paper:u.value(),country:r.code()})),u.element(),e("calendar",t["home-take-calendar"]),c.danger?"":e("calendar-line",t["home-take-calendar-line"])],e("check-ins",t["home-take-check-ins"]),e("everything",t["home-take-everything"])),(()=>{let e=Nt("input",{type:"file",accept:".json,application/json",onchange:async()=>{e.files[0]&&l({import:await e.files[0].text()}),e.value=""}});return Nt("label",{class:"ajar-words"},Nt("span",{},t["home-bring"]),e)
})()),c.something?Nt("details",{},Nt("summary",{},t["home-end"]),Nt("p",{},t["home-anew-how"]),f(t["home-anew"],t["home-anew-sure"],{restart:!0}),Nt("p",{},t["home-erase-how"]),f(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:e=>{s.end(),c=e,I()},settle:s.end,say:(e,t="")=>{s.end();let n=Nt("div",{class:"ajar-text"});Jn(n,t),a.replaceChildren(e,n),a.scrollIntoView({block:"nearest"})}}}var ki={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",
edge:"#857c70",line:"#d8d0c4"},Ei=10,Qi=17,bi=14,[vi,Si]=[12,38],[Di,ji,Fi]=[46,8,30];function Ui(e,t,n){let i=t.filter(({id:t})=>e.some(e=>null!==e[t])),[r,a]=e.length>1?function(e,t,n){let i=function(e,t,n){let i=Gi(e);if(1===i.length){let i=(n-t)/(e.length-1);return e.map((e,n)=>t+n*i)}let r=i.slice(1).map((e,t)=>o(i[t].day,e.day)),a=15*(e.length-i.length)+26*r.length,s=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((e,t)=>e+t,0),c=t;return i.flatMap(({many:e},t)=>(t&&(c+=26*s+l*r[t-1]),
Array.from({length:e},(e,t)=>(t&&(c+=15*s),c))))}(e,vi,n-Si),r=Di+Ei*ji+Fi,a=t.flatMap(({id:t,name:a},s)=>function(e,t,n,i,r,a){let[s,l]=[r+Di,r+Di+Ei*ji],o=e.map((e,n)=>({value:e[t],x:i[n],y:l-ji*e[t]})).filter(({value:e})=>null!==e),c=[s,l].flatMap((e,t)=>[zi([0,e],[a-Si+vi,e],"line",1),qi(t?"0":`${Ei}`,a,e+5,"muted",{size:bi,anchor:"end"})]),h=Math.min(...i.slice(1).map((e,t)=>e-i[t])),A=h<11?Math.max(2,h/3):5.5;return[qi(n,0,r+Qi,t,{size:Qi,bold:!0
}),...c,Zi(o,t),...o.map(({x:e,y:n})=>Wi(t,e,n,A)),...xi(o,t)]}(e,t,a,i,s*r,n)),s=t.length*r,[l,c]=function(e,t,n,i){let r=Gi(e);if(1===r.length){let[a]=r.map(e=>e.day&&Ri(e.day,!0)),s=i<400||e.length>4?2:e.length,l=2===s?[0,e.length-1]:[...e.keys()],o=i/s-14,c=l.map(n=>({x:t[n],lines:Ni(e[n].moment,o)})),h=Math.max(...c.map(({lines:e})=>e.length))*bi*1.25;return[[...c.flatMap(({x:e,lines:t})=>Hi(t,e,n+12,i)),...a?[qi(a,0,n+h+22,"muted",{size:bi})]:[]],h+(a?28:8)]}
let a=new Set(r.map(({day:e})=>e.slice(0,4))),s=[],l=0;for(let{day:e,many:n}of r){let[i,r]=[t[l],t[l+n-1]];s.push({from:i,to:r,x:(i+r)/2,words:Ri(e,a.size>1)}),l+=n}let o=s.flatMap(({from:e,to:t,x:i})=>[zi([e,n-4],[t,n-4],"edge",1),zi([i,n-4],[i,n+2],"edge",1)]),c=function(e){let[t,n]=[e[0],e.at(-1)],i=[t];for(let t of e.slice(1,-1))t.start>=i.at(-1).end+14&&t.end+14<=n.start&&i.push(t);return[...i,n]}(s.map(e=>({...e,...Oi([e.words],e.x,i)})))
;return[[...o,...c.flatMap(({words:e,x:t})=>Hi([e],t,n+18,i))],24]}(e,i,s,n);return[[...a,...l],s+c]}(e,i,n):function(e,t,n){let[i,r,a]=[92,14,n-14],s=e=>r+(a-r)*e/Ei;return[t.flatMap(({id:t,name:n},l)=>{let o=l*i,c=o+46,h=e[t],A=[...Array(Ei+1).keys()].map(e=>zi([s(e),c-5],[s(e),c+5],"edge",1)),u=[0,Ei].filter(e=>e!==h).map(e=>qi(`${e}`,s(e),c+25,"muted",{size:bi,anchor:"middle"}));return[qi(n,0,o+Qi,t,{size:Qi,bold:!0
}),zi([r,c],[a,c],"edge",1.5),...A,...u,Wi(t,s(h),c,9),qi(`${h}`,s(h),c+29,t,{size:Qi,bold:!0,anchor:"middle"})]}),t.length*i-8]}(e[0],i,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n} ${Ti(a)}">\n${r.join("\n")}\n</svg>\n`}function xi(e,t){let n=e.map(({value:t,x:n,y:i},r)=>{let[a,s]=[e[r-1]?.value??t,e[r+1]?.value??t],l=a>=t&&s>=t&&a+s>2*t,o=(a-t)*(s-t)<0,c=0===r||r===e.length-1;return{value:t,x:n+(o?6*Math.sign(a-t):0),y:i+(l?22:-11),half:16*`${t}`.length*.6/2,
rank:c?0:t===a?3:o?2:1}}),i=[];for(let t of n.sort((e,t)=>e.rank-t.rank))(0===t.rank||t.rank<3&&e.length<=14)&&!i.some(e=>Mi(t,e))&&i.push(t);return i.map(({value:e,x:n,y:i})=>qi(`${e}`,n,i,t,{size:16,bold:!0,anchor:"middle"}))}var Mi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<16;function Gi(e){if(!e.every(({day:t},n)=>t&&t>=(e[n-1]?.day??"")))return[{day:null,many:e.length}];let t=[];for(let{day:n}of e)t.at(-1)?.day===n?t.at(-1).many++:t.push({day:n,many:1});return t}
function Oi(e,t,n){let i=Math.max(...e.map(Ki))/2,r=Math.min(Math.max(t,i),n-i);return{start:r-i,end:r+i}}function Hi(e,t,n,i){let{start:r,end:a}=Oi(e,t,i),[s,l]=r<=0?["start",0]:a>=i?["end",i]:["middle",t];return e.map((e,t)=>qi(e,l,n+t*bi*1.25,"muted",{size:bi,anchor:s}))}var Ri=(e,t)=>(t?Yi:$i).format(new Date(`${e}T00:00Z`)),Vi={timeZone:"UTC",month:"short",day:"numeric"},$i=new Intl.DateTimeFormat("en-US",Vi),Yi=new Intl.DateTimeFormat("en-US",{...Vi,year:"numeric"});function Ni(e,t){
let n=[""];for(let i of e.split(/\s+/).filter(Boolean)){let e=`${n.at(-1)} ${i}`.trim();!n.at(-1)||Ki(e)<=t?n[n.length-1]=e:n.push(i)}let[i,...r]=n;return[i,r.join(" ")].filter(Boolean).map(e=>function(e,t){let n=[...e];if(Ki(e)<=t)return e;for(;n.length&&Ki(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}…`}(e,t))}
var Ji=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Ki=e=>[...e].reduce((e,t)=>e+bi*(Ji.test(t)?1.05:.58),0),Ti=e=>""+Math.round(10*e)/10,Li=e=>`var(--ajar-${e}, ${ki[e]})`,Pi={"&":"&amp;","<":"&lt;",">":"&gt;"},Xi=e=>e.replace(/[&<>]/g,e=>Pi[e]);function qi(e,t,n,i,{size:r,bold:a=!1,anchor:s="start"}){let l=a?' font-weight="650"':"";return`<text x="${Ti(t)}" y="${Ti(n)}" text-anchor="${s}" font-size="${r}"${l} fill="${Li(i)}">${Xi(e)}</text>`}
var zi=(e,t,n,i)=>`<path d="M${e.map(Ti).join(" ")}L${t.map(Ti).join(" ")}" stroke="${Li(n)}" stroke-width="${i}" fill="none"/>`,Zi=(e,t)=>`<path d="M${e.map(({x:e,y:t})=>`${Ti(e)} ${Ti(t)}`).join("L")}" stroke="${Li(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Wi(e,t,n,i){let[r,a,s]=[t,n,i];return`<path d="${{importance:`M${Ti(r-s)} ${Ti(a)}a${s} ${s} 0 1 0 ${2*s} 0a${s} ${s} 0 1 0 ${-2*s} 0z`,
confidence:`M${Ti(r-.9*s)} ${Ti(a-.9*s)}h${Ti(1.8*s)}v${Ti(1.8*s)}h${Ti(1.8*-s)}z`,readiness:`M${Ti(r)} ${Ti(a-1.25*s)}L${Ti(r+1.25*s)} ${Ti(a)}L${Ti(r)} ${Ti(a+1.25*s)}L${Ti(r-1.25*s)} ${Ti(a)}z`}[e]}" fill="${Li(e)}"/>`}function _i(n,i){let[r,a]=[n[0],n.at(-1)],s={importance:i["check-ins-importance"],confidence:i["check-ins-confidence"],readiness:i["check-ins-readiness"]},l=r.day&&er(r.day,r.day.slice(0,4)!==a.day?.slice(0,4)),o=e.filter(e=>null!==r[e]);if(1===n.length){
let e=o.map(e=>t(i["check-ins-value"],{ruler:s[e],value:r[e]})),n=rr.format(e);return l?t(i["check-ins-once"],{day:l,rulers:n}):t(i["check-ins-once-undated"],{rulers:n})}let c=o.filter(e=>null!==a[e]).map(e=>t(r[e]===a[e]?i["check-ins-same"]:i["check-ins-changed"],{ruler:s[e],before:r[e],after:a[e]}));if(!c.length)return i["check-ins-differ"];let h=rr.format(c);return l?t(i["check-ins-since"],{day:l,rulers:h}):t(i["check-ins-since-undated"],{rulers:h})}
var er=(e,t)=>(t?ir:nr).format(new Date(`${e}T00:00Z`)),tr={timeZone:"UTC",month:"long",day:"numeric"},nr=new Intl.DateTimeFormat("en-US",tr),ir=new Intl.DateTimeFormat("en-US",{...tr,year:"numeric"}),rr=new Intl.ListFormat("en-US",{type:"conjunction"}),ar=(...e)=>e.map(([e,t,n={}])=>Jt("path",{class:e,d:t,...n})),sr=(e,...t)=>Jt("svg",{viewBox:e,class:"ajar-drawing","aria-hidden":"true"},...t),lr={
cup:()=>sr("88 74 46 56",...ar(["warm","M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),speech:()=>sr("296 12 176 168",...ar(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 57 393 64V108L366 114z"])),
door:()=>sr("136 24 136 140",...ar(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Jt("circle",{class:"glow",cx:234,cy:94,r:4}),...ar(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 0 1 8 8V158"])),
plant:()=>sr("312 66 80 120",...ar(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M330 144h44l-6 38h-32z"])),lamp:()=>sr("190 66 72 100",Jt("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Jt("rect",{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...ar(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M226 118V164"]))
},or=(e,t,n="")=>Nt("ul",{class:`ajar-doors ${n}`},...e.map(({to:e,name:n,hint:i,picture:r})=>Nt("li",{},Nt("button",{type:"button",onclick:()=>t(e)},lr[r](),Nt("span",{},Nt("b",{},n)," ",Nt("span",{},i))))));function cr(e){let t=0,n=0,i=Nt("p",{class:"ajar-breath"}),r=Nt("div",{class:"ajar-circle","aria-hidden":"true"}),a=Nt("button",{type:"button",onclick:()=>t?c():(n=0,a.textContent=e.stop,void l())},e.begin);function s(e,t){i.textContent=e,r.dataset.breath=t}function l(){if(6===n)return c(),
void(i.textContent=e.after);n++,s(e.in,"in"),t=setTimeout(o,4e3)}function o(){s(e.out,"out"),t=setTimeout(l,6e3)}function c(){clearTimeout(t),t=0,a.textContent=e.begin,s("","")}return{element:Nt("div",{class:"ajar-breathing"},Nt("h1",{},e.title),Nt("p",{},e.how),Nt("div",{class:"ajar-breathe"},r,i),a,Nt("details",{},Nt("summary",{},e.other),Nt("ul",{},...e.instead.map(e=>Nt("li",{},e))))),stop:c}}window.ajarShown??=new WeakMap
;var hr=window.ajarShown,Ar="needs@",ur=e=>e.startsWith("check-in@"),gr=({answers:e,done:t,danger:n,reflection:i})=>JSON.stringify([e,t,n,i]),dr={};function fr({model:n,el:i}){!function(){let e=document.getElementById("ajar-style")??document.head.appendChild(Nt("style",{id:"ajar-style"}));""!==e.textContent&&(e.textContent="")}()
;let r=n.get("pages"),a=n.get("words"),s=new Map,l=new Map,o=new Map,c=[],h=e=>c.push(e),A=null,u=!1,g=!1,d=!1,f=!1,I=new Map,p=new Map,w=Math.min(n.get("page"),r.length-1);i.classList.add("ajar");let m=Nt("div",{class:"ajar-page"}),y=e=>r.flatMap(({blocks:e})=>e).find(t=>"exercise"===t.kind&&t.key===e)?.exercise,C=Ci({words:a,answered:()=>[...l].map(([e,{answers:t}])=>[y(e),t]).filter(([e,t])=>e&&Object.keys(t??{}).length)}),B=0,k=e=>{if(clearTimeout(B),B=0,C.set(e),A?.setLost(e),
e)for(let e of o.keys())s.get(e)?.release()},E=(e,{awaited:t=!1}={})=>{try{n.send(e)}catch{return void k(!0)}t&&!B&&(B=setTimeout(()=>k(!0),8e3))},Q=!1;let b=()=>{for(let e of Object.values(window.ajarDangers.dangers))Hn(Be(e))};let v=Gn({words:a,countries:n.get("notice")?.help??r[0]?.blocks[0]?.help,leave:()=>S(),onCountry:e=>E({country:e})}),S=()=>{E({forget:!0}),$n()},D=(e,t,n)=>(s.set(e.key,n),l.has(e.key)&&n.update(l.get(e.key)),t),j={html:e=>F(e.html),home(e){let t=Nt("div",{})
;return D(e,t,Bi(t,{words:a,send:e=>{e.import&&s.get("chart")?.begin(),E(e)},open:e=>X(N(e)),help:v})),E({home:e.key}),t},gate(e){let t=Nt("div",{class:"ajar-text ajar-gate"}),[n,i]=f?[Nt("p",{},a["gate-left-out"]),[v.button(),K(),M()]]:[F(d?e.short:e.html),R()],r=Nt(`h${e.level??2}`,{},e.title);return t.append(r,n,Nt("div",{class:"ajar-moves"},...i.filter(Boolean))),f||n.after(Nt("p",{class:"ajar-gate-ask"},a["gate-ask"])),h(()=>{d=!0}),t},made:e=>{let t=Nt("div",{class:"ajar-made"
}),n=()=>t.replaceChildren(...$(e.section));return s.set("made",{update:n}),n(),t},exercise(e){if(e.invites&&f)return Nt("div",{class:"ajar-text"},Nt(`h${e.level}`,{},e.exercise.title),Nt("p",{},a["gate-left-out"]),M());let t=Nt("div",{}),n=C.line(A?{}:{role:"alert"});o.set(e.key,t);let i=(t,i)=>{A?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let r=window.ajarSent;p.set(e.key,r),E({key:e.key,...t,sent:r},{awaited:i}),i&&C.isLost()&&(k(!0),n.scrollIntoView({block:"nearest"
}))};return s.set(e.key,Cn(t,e.exercise,{words:a,level:e.level,small:e.quick,folded:r.length>1,brief:e.brief,sort:e.quick||r.length>1&&!Z()?bn:Yn,enough:e.quick?"at once":"later",remarks:(e,t)=>ui(e,{words:a,find:e=>function({remark:e,opener:t=""},n,i){return i?.coach?Object.values(i.dangers).some(e=>Ce(n,e).length)?[]:"question"===e?ti(n,i.coach).remarks:ni(`${t.replace(/…$/,"")} ${n}`,i.coach).remarks:[]}(t,e,window.ajarDangers)}),...l.get(e.key),help:v,needs:()=>K(e.needs),
below:()=>function(e){let t=e.startsWith("plan@")&&v.isKnown()?v.line():"";return Nt("div",{class:"ajar-below"},t,A?.offer()??"")}(e.key),onAside:t=>T(e.key,{aside:t}),onChange:t=>{Q||(Q=!0,window.ajarDangers?b():E({dangers:!0})),T(e.key,{answers:t,done:!1}),i({answers:t,done:!1},g)},onMove:t=>T(e.key,{at:t}),onDone:t=>{(function({key:e,exercise:t},n){if(ur(e)&&!C.isLost()||!window.ajarDangers&&!C.isLost()||!O(t,n))return;let i=G(t,n),r=gi(t,i,window.ajarDangers);T(e,{answers:i,done:!0,...r}),
I.set(e,gr(l.get(e))),s.get(e).update(l.get(e)),s.get("made")?.update()})(e,t),i({answers:t,done:!0},!0),ur(e.key)&&s.get("chart")?.begin()},onStartOver:()=>{T(e.key,{answers:{},done:!1}),i({remove:!0})}})),t.firstElementChild.append(n),h(()=>C.forget(n)),e.folded?Nt("details",{open:Object.keys(l.get(e.key)?.answers??{}).length>0},Nt("summary",{},a["check-in-now"]),t):t},chart(t){let n=Nt("div",{class:"ajar-chart-block"}),i=Nt("p",{class:"ajar-status",role:"status","aria-live":"polite"
}),{begin:r,end:o}=yn(a,e=>i.replaceChildren(e)),c=({checkIns:t})=>{o(),function(e,{sentence:t,wide:n,narrow:i,columns:r,rows:a},s){if(!t)return void e.replaceChildren(Nt("p",{class:"ajar-empty"},s["chart-empty"]));let l=(e,n)=>{let i=Nt("div",{class:`ajar-picture ajar-${n}`,role:"img","aria-label":t});return Jn(i,e),i.firstElementChild.setAttribute("aria-hidden","true"),i},o=e.querySelector("details")?.open??!1;e.replaceChildren(Nt("figure",{class:"ajar-chart"
},Nt("figcaption",{},t),l(n,"wide"),l(i,"narrow"),Nt("details",{open:o},Nt("summary",{},s.table),Nt("table",{},Nt("thead",{},Nt("tr",{},...r.map(e=>Nt("th",{scope:"col"},e)))),Nt("tbody",{},...a.map(([e,...t])=>Nt("tr",{},Nt("th",{scope:"row"},e),...t.map(e=>Nt("td",{},e??"–")))))))))}(n,t.length?function(t,n){let i={importance:n["chart-importance"],confidence:n["chart-confidence"],readiness:n["chart-readiness"]},r=e.map(e=>({id:e,name:i[e]}));return{sentence:_i(t,n),wide:Ui(t,r,600),
narrow:Ui(t,r,340),columns:[n["chart-moment"],...Object.values(i)],rows:t.map(t=>[t.moment,...e.map(e=>t[e])])}}(t,a):{},a)};return s.set(t.key,{update:c,begin:r,end:o}),l.has(t.key)&&c(l.get(t.key)),r(),E({chart:t.key}),Nt("div",{},n,i)},start:e=>function(e,{open:t,opener:n}){let i=Nt("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return Nt("div",{class:"ajar-start"},Nt("h1",{},e.title),Nt("p",{class:"ajar-lead"
},e.lead),Nt("h2",{},e.ask),or(e.doors,t,"ajar-first-one"),Nt("div",{class:"ajar-small-ways"},i,n??null))}(e,{open:J,opener:A?.opener}),doors:e=>((e,{open:t})=>Nt("div",{class:"ajar-start ajar-later"},Nt("h2",{},e.ask),or(e.doors,t)))(e,{open:J}),onward:e=>((e,{open:t})=>Nt("div",{class:"ajar-small-ways"},Nt("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.back),Nt("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)))(e,{open:J}),breathing(e){
let{element:t,stop:n}=cr(e);return h(n),t},notice(e){if(function(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",e=>{e.repeat||(n="Shift"===e.key?[...n,e.timeStamp].slice(-3):[],3===n.length&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),$n()))},{capture:!0})}(()=>E({forget:!0})),!e.leave)return Nt("div",{class:"ajar-notice"},Nt("p",{},e.text));let t=Nt("div",{class:"ajar-leave"},v.button(),On({words:a,leave:S}))
;(function(e){jn().open?jn().open=e:(jn().open=e,window.addEventListener("click",e=>{e.target.closest?.(Dn)&&(e.preventDefault(),e.stopPropagation(),jn().open())},{capture:!0}))})(v.open),A=wi({words:a,send:E,isQuiet:r.length>1});let n=document.createDocumentFragment();return n.append(Nt("div",{class:"ajar-notice"},Nt("div",{},A.line,A.small),t),Nt("div",{class:"ajar-on-paper"},v.text()),A.more),n}};function F(e){let t=Nt("div",{class:"ajar-text"});return Jn(t,e),v.addNumbers(t),
t.addEventListener("click",e=>{let t=e.target.closest("a"),n=r.findIndex(({id:e})=>e&&t?.getAttribute("href")===`${e}.ipynb`);n<0||(e.preventDefault(),X(n))}),t}function U(e){f=e,d=!0,P({focus:!0})}let x=(e,t)=>Nt("button",{type:"button",onclick:t},e),M=()=>x(a["gate-again"],()=>U(!1));function H(){U(!1),r[w].blocks.some(({invites:e})=>e)||X(w+1)}
let R=()=>[x(a["gate-no"],()=>U(!0)),x(a["gate-unsure"],()=>U(!0)),x(a["gate-yes"],H)],V=e=>r.filter(t=>t.section===e).flatMap(e=>e.blocks.filter(({kind:e})=>"exercise"===e)),$=e=>{let t=V(e).filter(({key:e})=>l.get(e)?.done).map(({key:e,exercise:t},n)=>Nt("details",{open:0===n},Nt("summary",{},t.title),...l.get(e).reflection.flatMap(e=>kn(e,2)))),n=Nt("p",{},a["made-nothing"]);return[Nt("h1",{},a["made-title"]),...t.length?t:[n]]},Y=e=>{let t=V(e)
;return t.length>0&&t.every(({key:e})=>l.get(e)?.done)};let N=e=>r.findIndex(({aside:t,blocks:n})=>!t&&n.some(t=>t.key===e)),J=e=>X(r.findIndex(t=>t.id===e));function K(e){let t=N(Ar);return t<0?e?Nt("p",{},Nt("a",{href:e},a["help-needs"])):null:Nt("button",{type:"button",onclick:()=>{X(t);let e=o.get(Ar).querySelector("h2");e.tabIndex=-1,e.focus()}},a["help-needs"])}for(let[e,t]of Object.entries(dr))j[e]=e=>{let i=Nt("div",{}),r=t(i,e,{words:a,send:E,onDispose:h,model:n,exerciseOf:y,
formOf:e=>o.get(e)});return D(e,r.element??i,r)};let T=(e,t)=>l.set(e,{...l.get(e),...t}),L=()=>{for(let e of c.splice(0))e()};function P({focus:e=!1}={}){if(L(),s.clear(),u)return void m.replaceChildren(A?"":Nt("p",{class:"ajar-empty"},a["keep-locked-here"]));if(m.replaceChildren(...r[w].blocks.map(e=>j[e.kind](e))),r.length>1&&function(){let{aside:e,title:n}=r[w];if(W.hidden=!!e,m.classList.toggle("ajar-aside",!!e),A?.setStart("start"===r[w].id),e)return
;let{section:i,step:s,steps:l,minutes:o}=r[w],c=r.filter(e=>!e.aside),h=c.indexOf(r[w]),u=(e,t,n={})=>Nt("button",{type:"button",onclick:()=>X(r.indexOf(e)),...n},t),g=r.find(({id:e})=>"start"===e),d=c[h-1]??g;m.append(Nt("div",{class:"ajar-moves ajar-turn"},d?u(d,a["previous-page"]):null,h<c.length-1?u(c[h+1],a["next-page"]):null));let f=c.filter(e=>!e.section||1===e.step),I=e=>i?e.section===i:e===r[w],p=e=>({"aria-current":I(e)?"page":null}),y=e=>Y(e.section)?Nt("span",{class:"ajar-done"
},` ${a["section-done"]}`):"",C=(e,t)=>Nt("li",{},u(e,t,p(e)),y(e));q.replaceChildren(...f.map(e=>C(e,e.title)),g?C(g,a["start-page"]):""),z.textContent=i?t(a["step-of"],{title:n,n:s,all:l,minutes:o}):t(a["page-of"],{n:f.findIndex(I)+1,all:f.length,title:n})}(),!e)return;let n=m.querySelector("h1, h2, h3")??m;n.tabIndex=-1,n.focus({preventScroll:!0}),i.scrollIntoView({block:"start"})}function X(e){r[e]&&(w=e,q.parentElement.open=Z(),n.set("page",e),n.save_changes(),P({focus:!0}))}
let q=Nt("ol",{}),z=Nt("summary",{}),Z=()=>window.innerWidth>640;n.get("notice")&&i.append(j.notice(n.get("notice")));let W=Nt("nav",{class:"ajar-nav","aria-label":a.pages},Nt("details",{open:Z()},z,q));r.length>1&&i.append(W),i.append(C.line({role:"alert"}),m);let _=0;for(let e of["keydown","pointerdown","scroll"])i.addEventListener(e,()=>{Date.now()-_<3e4||(_=Date.now(),E({active:!0}))},{passive:!0,capture:!0});n.on("msg:custom",e=>{if(k(!1),e.keeping){
let t=[...p.values()].some(t=>e.acknowledged<t);A?.update(t?{...e.keeping,saved:!1}:e.keeping);let{state:n}=e.keeping,i="locked"===n;n&&(g="kept"===n),n&&i!==u&&(u=i,l.clear(),W.hidden=u,P())}e.states&&queueMicrotask(()=>s.get("made")?.update());for(let[t,n]of Object.entries(e.states??{})){if(e.acknowledged<p.get(t))continue;let i=n.answers&&!Object.keys(n.answers).length,r=I.get(t)===gr(n);I.delete(t),T(t,i?{...n,at:0}:n),r||s.get(t)?.update(l.get(t))}e.dangers&&(window.ajarDangers=e.dangers,
b()),null!=e.country&&v.choose(e.country),e.file&&(s.get("home")?.settle(),function({name:e,type:t,data:n}){let i=URL.createObjectURL(new Blob([pt(n)],{type:t}));Nt("a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}(e.file)),e.erased&&s.get("home")?.say(e.erased,(e=>r[w].blocks.find(t=>t.kind===e))("home")?.erased),e.said&&s.get("chart")?.end(),e.said&&(s.get("home")??A)?.say(e.said),e.open&&J(e.open),e.problem&&s.get(e.problem.key)?.say(e.problem.text)}),
n.on("change:pages",()=>{r=n.get("pages"),P()});let ee=function({widget_manager:e},{gone:t,back:n}){let{statusChanged:i,connectionStatusChanged:r}=e?.kernel??{};if(!i?.connect||!r?.connect)return()=>{};let a=0,s=(e,n)=>{yi.has(n)&&t()},l=(e,i)=>{clearTimeout(a),"disconnected"===i?t():"connecting"===i?a=setTimeout(t,4e3):n()};return i.connect(s),r.connect(l),()=>{clearTimeout(a),i.disconnect(s),r.disconnect(l)}}(n,{gone:()=>k(!0),back:()=>{C.isLost()&&E({ready:!0})}});return P(),
hr.set(a,(hr.get(a)??0)+1),E({ready:!0}),()=>{L(),ee(),clearTimeout(B),hr.set(a,hr.get(a)-1),hr.get(a)||E({gone:!0})}}var Ir=()=>new URL("./",location.href).href,pr=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Ir()} `)),wr=()=>"serviceWorker"in navigator&&"caches"in window;async function mr(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).filter(({scope:e})=>e===Ir());for(let t of await e())await t.unregister();for(let e of await pr())await caches.delete(e)
;return 0===(await pr()).length&&0===(await e()).length}var[yr,Cr]=["leave-to","left"];function Br(e){try{return e(window.sessionStorage)}catch{return null}}var kr=()=>Br(e=>e.setItem(Cr,"1"));function Er(e){let t=Nt("p",{class:"ajar-hint",role:"status"}),n=Nt("input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Br(e=>e.getItem(yr))??"",onchange(){let i=function(e){let t=e.trim()
;if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`https://${t}`).href}catch{return""}}(n.value);!n.value.trim()||i?(Br(e=>i?e.setItem(yr,i):e.removeItem(yr)),Vn(i||"about:blank"),t.textContent=e[i?"site-leave-set":"site-leave-blank"]):t.textContent=e["site-leave-odd"]}});return Nt("div",{},Nt("label",{for:n.id},e["site-leave-to"]),Nt("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}
var Qr=4096,br=8192,vr=12,Sr=1024,Dr=0,jr=16,Fr=20,Ur=24,xr=996-Ur,Mr=(new TextEncoder).encode("ajar-jnl"),Gr={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Or=Gr.wrapped+vr+32+16,Hr=4064,Rr={memory:[8,2**21],passes:[1,64],lanes:[1,16]
},Vr=512,$r=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Yr=(e,t)=>e.length===t.length&&e.every((e,n)=>e===t[n]),Nr=(e,t)=>Yr(e.subarray(0,t.length),t),Jr=async e=>new Uint8Array(await crypto.subtle.digest("SHA-256",e)),Kr=e=>crypto.getRandomValues(new Uint8Array(e));function Tr(...e){let t=new Uint8Array(e.reduce((e,{length:t})=>e+t,0)),n=0;for(let i of e)t.set(i,n),n+=i.length;return t}var Lr=class e{constructor(e,t,n,i=new Uint8Array){Object.assign(this,{cost:e,salt:t,fileId:n,
wrapped:i})}get bound(){let e=new Uint8Array(Gr.wrapped),t=$r(e);e.set(Mr),t.setUint32(Gr.version,1);for(let e of Object.keys(Rr))t.setUint32(Gr[e],this.cost[e]);return e.set(this.salt,Gr.salt),e.set(this.fileId,Gr.fileId),e}async toBytes(){let e=new Uint8Array(Qr);return e.set(Tr(this.bound,this.wrapped)),e.set(await Jr(e.subarray(0,Hr)),Hr),Tr(e,e)}isOf(e){return Yr(this.fileId,e)}hasSalt(e){return Yr(this.salt,e)}static async fromBytes(t){if(!t.length)throw new ne("journal-empty-file")
;let n=[t.slice(0,Qr),t.slice(Qr,br)],i=await Promise.all(n.map(Pr)),r=n.find((e,t)=>i[t]);if(!r){let e=n.some(e=>Nr(e,Mr));throw new ne(e?"journal-broken":"journal-other-file")}let a=$r(r);if(a.getUint32(Gr.version)>1)throw new ne("journal-newer");let s={};for(let e of Object.keys(Rr))s[e]=a.getUint32(Gr[e]);if(!Object.entries(Rr).every(([e,[t,n]])=>t<=s[e]&&s[e]<=n)||s.memory<8*s.lanes)throw new ne("journal-forged");let l=(e,t)=>r.slice(e,t)
;return new e(s,l(Gr.salt,Gr.fileId),l(Gr.fileId,Gr.wrapped),l(Gr.wrapped,Or))}async isWholeIn(e){return Nr(e,await this.toBytes())}};async function Pr(e){return!(e.length!==Qr||!Nr(e,Mr))&&Yr(await Jr(e.subarray(0,Hr)),e.subarray(Hr))}var Xr=e=>Math.max(1,Math.ceil(e/xr));function qr(e,t,n){let i=Kr(16);return Tr(...Array.from({length:Xr(e.length)},(r,a)=>{let s=new Uint8Array(996);return s.set(i,Dr),$r(s).setUint32(jr,a),$r(s).setUint32(Fr,e.length),s.set(e.subarray(a*xr,(a+1)*xr),Ur),t(n+a,s)
}))}function zr(e,t){if(!t[e])return null;let n=t[e].subarray(Dr,jr),i=$r(t[e]).getUint32(Fr),r=t.slice(e,e+Xr(i));return r.length<Xr(i)||!r.every((e,t)=>e&&Nr(e,n)&&$r(e).getUint32(jr)===t&&$r(e).getUint32(Fr)===i)?null:Tr(...r.map(e=>e.subarray(Ur))).subarray(0,i)}var Zr=e=>[0,Vr].some(t=>e.subarray(t,t+Vr).every(e=>!e));function Wr(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&"Uint8Array"===e.constructor.name&&"BYTES_PER_ELEMENT"in e&&1===e.BYTES_PER_ELEMENT}
var _r=e=>e?`"${e}" `:"";function ea(e,t=""){if("boolean"!=typeof e)throw new TypeError(_r(t)+"expected boolean, got type="+typeof e);return e}function ta(e,t=""){if("number"!=typeof e)throw new TypeError(_r(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(_r(t)+"expected integer >= 0, got "+e);return e}function na(e,t,n=""){if(Wr(e)&&(void 0===t||e.length===t))return e;void 0!==t&&ta(t,"length")
;let i=Wr(e),r=void 0!==t?` of length ${t}`:"",a=i?`length=${e.length}`:"type="+typeof e,s=_r(n)+"expected Uint8Array"+r+", got "+a;throw i?new RangeError(s):new TypeError(s)}var ia=(e,t)=>{if(null===e||"object"!=typeof e||Array.isArray(e))throw new TypeError("object"===t?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function ra(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}
function aa(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function sa(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}var la=68===new Uint8Array(new Uint32Array([287454020]).buffer)[0];function oa(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var ca=la?e=>e:function(e){for(let t=0;t<e.length;t++)e[t]=oa(e[t]);return e};function ha(e,t,n=!0){if(void 0===t)return new Uint8Array(e);if(na(t,e,"output"),
n&&!ua(t))throw new Error("invalid output, must be aligned");return t}function Aa(e,t,n){ta(e),ta(t),ea(n);let i=new Uint8Array(16),r=function(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}(i);return r.setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),i}function ua(e){return e.byteOffset%4==0}function ga(e){return Uint8Array.from(na(e))}var da=e=>Uint8Array.from(e.split(""),e=>e.charCodeAt(0)),fa=ca(aa(da("expand 16-byte k"))),Ia=ca(aa(da("expand 32-byte k")))
;function pa(e,t){return e<<t|e>>>32-t}var wa=2**32-1,ma=Uint32Array.of();function ya(e,t){return 255&e[t++]|(255&e[t++])<<8}var Ca=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(e){let t=ya(e=ga(na(e,32,"key")),0),n=ya(e,2),i=ya(e,4),r=ya(e,6),a=ya(e,8),s=ya(e,10),l=ya(e,12),o=ya(e,14);this.r[0]=8191&t,this.r[1]=8191&(t>>>13|n<<3),this.r[2]=7939&(n>>>10|i<<6),
this.r[3]=8191&(i>>>7|r<<9),this.r[4]=255&(r>>>4|a<<12),this.r[5]=a>>>1&8190,this.r[6]=8191&(a>>>14|s<<2),this.r[7]=8065&(s>>>11|l<<5),this.r[8]=8191&(l>>>8|o<<8),this.r[9]=o>>>5&127;for(let t=0;t<8;t++)this.pad[t]=ya(e,16+2*t)}process(e,t,n=!1){
let i=n?0:2048,{h:r,r:a}=this,s=a[0],l=a[1],o=a[2],c=a[3],h=a[4],A=a[5],u=a[6],g=a[7],d=a[8],f=a[9],I=ya(e,t+0),p=ya(e,t+2),w=ya(e,t+4),m=ya(e,t+6),y=ya(e,t+8),C=ya(e,t+10),B=ya(e,t+12),k=ya(e,t+14),E=r[0]+(8191&I),Q=r[1]+(8191&(I>>>13|p<<3)),b=r[2]+(8191&(p>>>10|w<<6)),v=r[3]+(8191&(w>>>7|m<<9)),S=r[4]+(8191&(m>>>4|y<<12)),D=r[5]+(y>>>1&8191),j=r[6]+(8191&(y>>>14|C<<2)),F=r[7]+(8191&(C>>>11|B<<5)),U=r[8]+(8191&(B>>>8|k<<8)),x=r[9]+(k>>>5|i),M=0,G=M+E*s+Q*(5*f)+b*(5*d)+v*(5*g)+S*(5*u);M=G>>>13,
G&=8191,G+=D*(5*A)+j*(5*h)+F*(5*c)+U*(5*o)+x*(5*l),M+=G>>>13,G&=8191;let O=M+E*l+Q*s+b*(5*f)+v*(5*d)+S*(5*g);M=O>>>13,O&=8191,O+=D*(5*u)+j*(5*A)+F*(5*h)+U*(5*c)+x*(5*o),M+=O>>>13,O&=8191;let H=M+E*o+Q*l+b*s+v*(5*f)+S*(5*d);M=H>>>13,H&=8191,H+=D*(5*g)+j*(5*u)+F*(5*A)+U*(5*h)+x*(5*c),M+=H>>>13,H&=8191;let R=M+E*c+Q*o+b*l+v*s+S*(5*f);M=R>>>13,R&=8191,R+=D*(5*d)+j*(5*g)+F*(5*u)+U*(5*A)+x*(5*h),M+=R>>>13,R&=8191;let V=M+E*h+Q*c+b*o+v*l+S*s;M=V>>>13,V&=8191,V+=D*(5*f)+j*(5*d)+F*(5*g)+U*(5*u)+x*(5*A),
M+=V>>>13,V&=8191;let $=M+E*A+Q*h+b*c+v*o+S*l;M=$>>>13,$&=8191,$+=D*s+j*(5*f)+F*(5*d)+U*(5*g)+x*(5*u),M+=$>>>13,$&=8191;let Y=M+E*u+Q*A+b*h+v*c+S*o;M=Y>>>13,Y&=8191,Y+=D*l+j*s+F*(5*f)+U*(5*d)+x*(5*g),M+=Y>>>13,Y&=8191;let N=M+E*g+Q*u+b*A+v*h+S*c;M=N>>>13,N&=8191,N+=D*o+j*l+F*s+U*(5*f)+x*(5*d),M+=N>>>13,N&=8191;let J=M+E*d+Q*g+b*u+v*A+S*h;M=J>>>13,J&=8191,J+=D*c+j*o+F*l+U*s+x*(5*f),M+=J>>>13,J&=8191;let K=M+E*f+Q*d+b*g+v*u+S*A;M=K>>>13,K&=8191,K+=D*h+j*c+F*o+U*l+x*s,M+=K>>>13,K&=8191,
M=(M<<2)+M|0,M=M+G|0,G=8191&M,M>>>=13,O+=M,r[0]=G,r[1]=O,r[2]=H,r[3]=R,r[4]=V,r[5]=$,r[6]=Y,r[7]=N,r[8]=J,r[9]=K}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),i=e[1]>>>13;e[1]&=8191;for(let t=2;t<10;t++)e[t]+=i,i=e[t]>>>13,e[t]&=8191;e[0]+=5*i,i=e[0]>>>13,e[0]&=8191,e[1]+=i,i=e[1]>>>13,e[1]&=8191,e[2]+=i,n[0]=e[0]+5,i=n[0]>>>13,n[0]&=8191;for(let t=1;t<10;t++)n[t]=e[t]+i,i=n[t]>>>13,n[t]&=8191;n[9]-=8192;let r=(1^i)-1;for(let e=0;e<10;e++)n[e]&=r;r=~r;for(let t=0;t<10;t++)e[t]=e[t]&r|n[t]
;e[0]=65535&(e[0]|e[1]<<13),e[1]=65535&(e[1]>>>3|e[2]<<10),e[2]=65535&(e[2]>>>6|e[3]<<7),e[3]=65535&(e[3]>>>9|e[4]<<4),e[4]=65535&(e[4]>>>12|e[5]<<1|e[6]<<14),e[5]=65535&(e[6]>>>2|e[7]<<11),e[6]=65535&(e[7]>>>5|e[8]<<8),e[7]=65535&(e[8]>>>8|e[9]<<5);let a=e[0]+t[0];e[0]=65535&a;for(let n=1;n<8;n++)a=(e[n]+t[n]|0)+(a>>>16)|0,e[n]=65535&a;sa(n)}update(e){ra(this),na(e),e=ga(e);let{buffer:t,blockLen:n}=this,i=e.length;for(let r=0;r<i;){let a=Math.min(n-this.pos,i-r)
;if(a!==n)t.set(e.subarray(r,r+a),this.pos),this.pos+=a,r+=a,this.pos===n&&(this.process(t,0,!1),this.pos=0);else for(;n<=i-r;r+=n)this.process(e,r)}return this}destroy(){this.destroyed=!0,sa(this.h,this.r,this.buffer,this.pad)}digestInto(e){ra(this),function(e,t){na(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:i}=this;if(i){for(t[i++]=1;i<16;i++)t[i]=0;this.process(t,0,!0)}
this.finalize();let r=0;for(let t=0;t<8;t++)e[r++]=n[t]>>>0,e[r++]=n[t]>>>8}digest(){let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Ba=function(e,t,n){let i=t,r=n||(()=>[]),a=(e,t)=>i(t,...r(e)).update(e).digest(),s=i(new Uint8Array(e),...r(new Uint8Array(0)));return a.outputLen=s.outputLen,a.blockLen=s.blockLen,a.create=(e,...t)=>i(e,...t),a}(32,e=>new Ca(e));var ka=function(e,t){
let{allowShortKeys:n,extendNonceFn:i,counterLength:r,counterRight:a,rounds:s}=function(e,t){return ia(e,"defaults"),ia(t,"opts"),Object.assign(e,t)}({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if("function"!=typeof e)throw new Error("core must be a function");return ta(r),ta(s),ea(a),ea(n),(t,l,o,c,h=0)=>{na(t,void 0,"key"),na(l,void 0,"nonce"),na(o,void 0,"data");let A=void 0!==c;if(c=ha(o.length,c,!1),A&&function(e,t){if(function(e,t){
return!(!e.byteLength||!t.byteLength)&&e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}(o,c),ta(h),h<0||h>=wa)throw new Error("arx: counter overflow");let u,g,d=[],f=t.length;if(32===f)d.push(u=ga(t)),g=Ia;else{if(16!==f||!n)throw na(t,32,"arx key"),new Error("invalid key size");u=new Uint8Array(32),u.set(t),u.set(t,16),g=fa,d.push(u)}
(!la||!ua(l))&&d.push(l=ga(l));let I=aa(u);if(i){if(24!==l.length)throw new Error("arx: extended nonce must be 24 bytes");let e=l.subarray(0,16);if(la)i(g,I,aa(e),I);else{let t=ca(Uint32Array.from(g));i(t,I,aa(e),I),sa(t),ca(I)}l=l.subarray(16)}else la||ca(I);let p=16-r;if(p!==l.length)throw new Error(`arx: nonce must be ${p} or 16 bytes`);if(12!==p){let e=new Uint8Array(12);e.set(l,a?0:12-l.length),l=e,d.push(l)}let w=ca(aa(l));try{return function(e,t,n,i,r,a,s,l){
let o=r.length,c=new Uint8Array(64),h=aa(c),A=la&&ua(r)&&ua(a),u=A?aa(r):ma,g=A?aa(a):ma;if(la)for(let d=0;d<o;s++){if(e(t,n,i,h,s,l),s>=wa)throw new Error("arx: counter overflow");let f=Math.min(64,o-d);if(A&&64===f){let e=d/4;if(d%4!=0)throw new Error("arx: invalid block position");for(let t,n=0;n<16;n++)t=e+n,g[t]=u[t]^h[n];d+=64;continue}for(let e,t=0;t<f;t++)e=d+t,a[e]=r[e]^c[t];d+=f}else for(let A=0;A<o;s++){if(e(t,n,i,h,s,l),ca(h),s>=wa)throw new Error("arx: counter overflow")
;let u=Math.min(64,o-A);for(let e,t=0;t<u;t++)e=A+t,a[e]=r[e]^c[t];A+=u}}(e,g,I,w,o,c,h,s),c}finally{sa(...d)}}}(function(e,t,n,i,r,a=20){let s=e[0],l=e[1],o=e[2],c=e[3],h=t[0],A=t[1],u=t[2],g=t[3],d=t[4],f=t[5],I=t[6],p=t[7],w=r,m=n[0],y=n[1],C=n[2],B=s,k=l,E=o,Q=c,b=h,v=A,S=u,D=g,j=d,F=f,U=I,x=p,M=w,G=m,O=y,H=C;for(let e=0;e<a;e+=2)B=B+b|0,M=pa(M^B,16),j=j+M|0,b=pa(b^j,12),B=B+b|0,M=pa(M^B,8),j=j+M|0,b=pa(b^j,7),k=k+v|0,G=pa(G^k,16),F=F+G|0,v=pa(v^F,12),k=k+v|0,G=pa(G^k,8),F=F+G|0,v=pa(v^F,7),
E=E+S|0,O=pa(O^E,16),U=U+O|0,S=pa(S^U,12),E=E+S|0,O=pa(O^E,8),U=U+O|0,S=pa(S^U,7),Q=Q+D|0,H=pa(H^Q,16),x=x+H|0,D=pa(D^x,12),Q=Q+D|0,H=pa(H^Q,8),x=x+H|0,D=pa(D^x,7),B=B+v|0,H=pa(H^B,16),U=U+H|0,v=pa(v^U,12),B=B+v|0,H=pa(H^B,8),U=U+H|0,v=pa(v^U,7),k=k+S|0,M=pa(M^k,16),x=x+M|0,S=pa(S^x,12),k=k+S|0,M=pa(M^k,8),x=x+M|0,S=pa(S^x,7),E=E+D|0,G=pa(G^E,16),j=j+G|0,D=pa(D^j,12),E=E+D|0,G=pa(G^E,8),j=j+G|0,D=pa(D^j,7),Q=Q+b|0,O=pa(O^Q,16),F=F+O|0,b=pa(b^F,12),Q=Q+b|0,O=pa(O^Q,8),F=F+O|0,b=pa(b^F,7);let R=0
;i[R++]=s+B|0,i[R++]=l+k|0,i[R++]=o+E|0,i[R++]=c+Q|0,i[R++]=h+b|0,i[R++]=A+v|0,i[R++]=u+S|0,i[R++]=g+D|0,i[R++]=d+j|0,i[R++]=f+F|0,i[R++]=I+U|0,i[R++]=p+x|0,i[R++]=w+M|0,i[R++]=m+G|0,i[R++]=y+O|0,i[R++]=C+H|0},{counterRight:!1,counterLength:4,allowShortKeys:!1}),Ea=new Uint8Array(16),Qa=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(Ea.subarray(n))},ba=new Uint8Array(32);function va(e,t,n,i,r){void 0!==r&&na(r,void 0,"AAD");let a=e(t,n,ba),s=Aa(i.length,r?r.length:0,!0),l=Ba.create(a)
;r&&Qa(l,r),Qa(l,i),l.update(s);let o=l.digest();return sa(a,s),o}var Sa,Da=((e,t)=>{function n(n,...i){if(na(n,void 0,"key"),void 0!==e.nonceLength){na(i[0],e.varSizeNonce?void 0:e.nonceLength,"nonce")}let r=e.tagLength,a=void 0!==e.nonceLength?1:0;if(!e.withAAD)for(let e=a;e<i.length;e++)if(Wr(i[e]))throw new Error("AAD not supported");e.withAAD&&void 0!==i[a]&&na(i[a],void 0,"AAD");let s=t(n,...i),l=(e,t)=>{if(void 0!==t){if(2!==e)throw new Error("cipher output not supported")
;na(t,void 0,"output")}},o=!1;return{encrypt(e,t){if(o)throw new Error("cannot encrypt() twice with same key + nonce");return o=!0,na(e,void 0,"data"),l(s.encrypt.length,t),s.encrypt(e,t)},decrypt(e,t){if(na(e,void 0,"data"),r&&e.length<r)throw new Error('"ciphertext" expected length >= tagLength='+r);return l(s.decrypt.length,t),s.decrypt(e,t)}}}return Object.assign(n,e),n})({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},(Sa=ka,(e,t,n)=>({encrypt(i,r){let a=i.length
;(r=ha(a+16,r,!1)).set(i);let s=r.subarray(0,-16);Sa(e,t,s,s,1);let l=va(Sa,e,t,s,n);return r.set(l,a),sa(l),r},decrypt(i,r){r=ha(i.length-16,r,!1);let a=i.subarray(0,-16),s=i.subarray(-16),l=va(Sa,e,t,a,n);if(!function(e,t){if(e=na(e),t=na(t),e.length!==t.length)return!1;let n=0;for(let i=0;i<e.length;i++)n|=e[i]^t[i];return 0===n}(s,l))throw sa(l),new Error("invalid tag");return r.set(i.subarray(0,-16)),Sa(e,t,r,r,1),sa(l),r}})));function ja(e,t,n,i){return new(n||(n=Promise))(function(r,a){
function s(e){try{o(i.next(e))}catch(e){a(e)}}function l(e){try{o(i.throw(e))}catch(e){a(e)}}function o(e){e.done?r(e.value):function(e){return e instanceof n?e:new n(function(t){t(e)})}(e.value).then(s,l)}o((i=i.apply(e,t||[])).next())})}var Fa,Ua=class{constructor(){this.mutex=Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){return ja(this,void 0,void 0,function*(){let t=yield this.lock();try{
return yield Promise.resolve(e())}finally{t()}})}};var xa=typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global,Ma=null!==(Fa=xa.Buffer)&&void 0!==Fa?Fa:null,Ga=xa.TextEncoder?new xa.TextEncoder:null;function Oa(e,t){return(15&e)+(e>>6|e>>3&8)<<4|(15&t)+(t>>6|t>>3&8)}function Ha(e,t){let n=t.length>>1;for(let i=0;i<n;i++){let n=i<<1;e[i]=Oa(t.charCodeAt(n),t.charCodeAt(n+1))}}function Ra(e,t,n){let i=0;for(let r=0;r<n;r++){let n=t[r]>>>4;e[i++]=n>9?n+87:n+48,
n=15&t[r],e[i++]=n>9?n+87:n+48}return String.fromCharCode.apply(null,e)}var Va=null!==Ma?e=>{if("string"==typeof e){let t=Ma.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(Ma.isBuffer(e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")}:e=>{if("string"==typeof e)return Ga.encode(e)
;if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},$a="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Ya=new Uint8Array(256);for(let e=0;e<64;e++)Ya[$a.charCodeAt(e)]=e;function Na(e,t=!0){let n=e.length,i=n%3,r=[],a=n-i;for(let t=0;t<a;t+=3){let n=(e[t]<<16&16711680)+(e[t+1]<<8&65280)+(255&e[t+2]),i=$a.charAt(n>>18&63)+$a.charAt(n>>12&63)+$a.charAt(n>>6&63)+$a.charAt(63&n);r.push(i)}if(1===i){
let i=e[n-1],a=$a.charAt(i>>2),s=$a.charAt(i<<4&63);r.push(`${a}${s}`),t&&r.push("==")}else if(2===i){let i=(e[n-2]<<8)+e[n-1],a=$a.charAt(i>>10),s=$a.charAt(i>>4&63),l=$a.charAt(i<<2&63);r.push(`${a}${s}${l}`),t&&r.push("=")}return r.join("")}function Ja(e){let t=function(e){let t=Math.floor(.75*e.length),n=e.length;return"="===e[n-1]&&(t-=1,"="===e[n-2]&&(t-=1)),t}(e),n=e.length,i=new Uint8Array(t),r=0;for(let t=0;t<n;t+=4){
let n=Ya[e.charCodeAt(t)],a=Ya[e.charCodeAt(t+1)],s=Ya[e.charCodeAt(t+2)],l=Ya[e.charCodeAt(t+3)];i[r]=n<<2|a>>4,r+=1,i[r]=(15&a)<<4|s>>2,r+=1,i[r]=(3&s)<<6|63&l,r+=1}return i}var Ka=16384,Ta=new Ua,La=new Map;function Pa(e,t){return ja(this,void 0,void 0,function*(){let n=null,i=null,r=!1;if(typeof WebAssembly>"u")throw new Error("WebAssembly is not supported in this environment!")
;let a=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),s=Ta.dispatch(()=>ja(this,void 0,void 0,function*(){if(!La.has(e.name)){let t=Ja(e.data),n=WebAssembly.compile(t.buffer);La.set(e.name,n)}let t=yield La.get(e.name);n=yield WebAssembly.instantiate(t,{})})),l=(e=null)=>{r=!0,n.exports.Hash_Init(e)},o=e=>{if(!r)throw new Error("update() called before init()");(e=>{let t=0;for(;t<e.length;){let r=e.subarray(t,t+Ka);t+=r.length,i.set(r),
n.exports.Hash_Update(r.length)}})(Va(e))},c=new Uint8Array(2*t),h=(e,a=null)=>{if(!r)throw new Error("digest() called before init()");return r=!1,n.exports.Hash_Final(a),"binary"===e?i.slice(0,t):Ra(c,i,t)},A=e=>"string"==typeof e?e.length<4096:e.byteLength<Ka,u=A;switch(e.name){case"argon2":case"scrypt":u=()=>!0;break;case"blake2b":case"blake2s":u=(e,t)=>t<=512&&A(e);break;case"blake3":u=(e,t)=>0===t&&A(e);break;case"xxhash64":case"xxhash3":case"xxhash128":case"crc64":u=()=>!1}
return yield(()=>ja(this,void 0,void 0,function*(){n||(yield s);let e=n.exports.Hash_GetBuffer(),t=n.exports.memory.buffer;i=new Uint8Array(t,e,Ka)}))(),{getMemory:()=>i,writeMemory:(e,t=0)=>{i.set(e,t)},getExports:()=>n.exports,setMemorySize:e=>{n.exports.Hash_SetMemorySize(e);let t=n.exports.Hash_GetBuffer(),r=n.exports.memory.buffer;i=new Uint8Array(r,t,e)},init:l,update:o,digest:h,save:()=>{if(!r)throw new Error("save() can only be called after init() and before digest()")
;let t=n.exports.Hash_GetState(),i=a(),s=n.exports.memory.buffer,l=new Uint8Array(s,t,i),o=new Uint8Array(4+i);return Ha(o,e.hash),o.set(l,4),o},load:t=>{if(!(t instanceof Uint8Array))throw new Error("load() expects an Uint8Array generated by save()");let i=n.exports.Hash_GetState(),s=a(),l=4+s,o=n.exports.memory.buffer;if(t.length!==l)throw new Error(`Bad state length (expected ${l} bytes, got ${t.length})`);if(!function(e,t){if(e.length!==2*t.length)return!1;for(let n=0;n<t.length;n++){
let i=n<<1;if(t[n]!==Oa(e.charCodeAt(i),e.charCodeAt(i+1)))return!1}return!0}(e.hash,t.subarray(0,4)))throw new Error("This state was written by an incompatible hash implementation");let c=t.subarray(4);new Uint8Array(o,i,s).set(c),r=!0},calculate:(e,r=null,a=null)=>{if(!u(e,r))return l(r),o(e),h("hex",a);let s=Va(e);return i.set(s),n.exports.Hash_Calculate(s.length,r,a),Ra(c,i,t)},hashLength:t}})}new Ua;var Xa={name:"argon2",
data:"AGFzbQEAAAABKQVgAX8Bf2AAAX9gEH9/f39/f39/f39/f39/f38AYAR/f39/AGACf38AAwYFAAECAwQFBgEBAoCAAgYIAX8BQYCABAsHUwUGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwASSGFzaF9TZXRNZW1vcnlTaXplAAAOSGFzaF9HZXRCdWZmZXIAAQ5IYXNoX0NhbGN1bGF0ZQAECsc2BV0DAX8BfgF/QQAhAQJAIABBACkDiIAEIgKnIgNGDQBBACEBAkAgACADayIAQRB2IABB//8DcUEAR2oiAEAAQX9HDQBB/wHADwtBACACIABBEHStfDcDiIAECyABwAt0AwJ/AX4BfwJAQQAoAoCABCIADQBBAD8AQRB0IgE2AoCABAJAQQApA4iABCICpyIDQYCAIEYNAEEAIQBBgIAgIANrIgNBEHYgA0H//wNxQQBHaiIDQABBf0YNAUEAIAIgA0EQdK18NwOIgAQLIAEhAAsgAAvcDgECfiAAIAQpAwAiECAAKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAMIBAgDCkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgBCAQIAQpAwCFQiiJIhA3AwAgACAQIAApAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAwgECAMKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAEIBAgBCkDAIVCAYk3AwAgASAFKQMAIhAgASkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDSAQIA0pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwMAIAEgECABKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACANIBAgDSkDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAIgBikDACIQIAIpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIA4gECAOKQMAhUIgiSIQNwMAIAogECAKKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACACIBAgAikDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgDiAQIA4pAwCFQjCJIhA3AwAgCiAQIAopAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACADIAcpAwAiECADKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAPIBAgDykDAIVCIIkiEDcDACALIBAgCykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgByAQIAcpAwCFQiiJIhA3AwAgAyAQIAMpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA8gECAPKQMAhUIwiSIQNwMAIAsgECALKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgACAFKQMAIhAgACkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDyAQIA8pAwCFQiCJIhA3AwAgCiAQIAopAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwMAIAAgECAAKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAPIBAgDykDAIVCMIkiEDcDACAKIBAgCikDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAEgBikDACIQIAEpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAwgECAMKQMAhUIgiSIQNwMAIAsgECALKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACABIBAgASkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgDCAQIAwpAwCFQjCJIhA3AwAgCyAQIAspAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACACIAcpAwAiECACKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACANIBAgDSkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgByAQIAcpAwCFQiiJIhA3AwAgAiAQIAIpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA0gECANKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgAyAEKQMAIhAgAykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDiAQIA4pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAQgECAEKQMAhUIoiSIQNwMAIAMgECADKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAOIBAgDikDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBCAQIAQpAwCFQgGJNwMAC+MdAQN/QQAhBEEAIAIpAwAgASkDAIU3A5CABEEAIAIpAwggASkDCIU3A5iABEEAIAIpAxAgASkDEIU3A6CABEEAIAIpAxggASkDGIU3A6iABEEAIAIpAyAgASkDIIU3A7CABEEAIAIpAyggASkDKIU3A7iABEEAIAIpAzAgASkDMIU3A8CABEEAIAIpAzggASkDOIU3A8iABEEAIAIpA0AgASkDQIU3A9CABEEAIAIpA0ggASkDSIU3A9iABEEAIAIpA1AgASkDUIU3A+CABEEAIAIpA1ggASkDWIU3A+iABEEAIAIpA2AgASkDYIU3A/CABEEAIAIpA2ggASkDaIU3A/iABEEAIAIpA3AgASkDcIU3A4CBBEEAIAIpA3ggASkDeIU3A4iBBEEAIAIpA4ABIAEpA4ABhTcDkIEEQQAgAikDiAEgASkDiAGFNwOYgQRBACACKQOQASABKQOQAYU3A6CBBEEAIAIpA5gBIAEpA5gBhTcDqIEEQQAgAikDoAEgASkDoAGFNwOwgQRBACACKQOoASABKQOoAYU3A7iBBEEAIAIpA7ABIAEpA7ABhTcDwIEEQQAgAikDuAEgASkDuAGFNwPIgQRBACACKQPAASABKQPAAYU3A9CBBEEAIAIpA8gBIAEpA8gBhTcD2IEEQQAgAikD0AEgASkD0AGFNwPggQRBACACKQPYASABKQPYAYU3A+iBBEEAIAIpA+ABIAEpA+ABhTcD8IEEQQAgAikD6AEgASkD6AGFNwP4gQRBACACKQPwASABKQPwAYU3A4CCBEEAIAIpA/gBIAEpA/gBhTcDiIIEQQAgAikDgAIgASkDgAKFNwOQggRBACACKQOIAiABKQOIAoU3A5iCBEEAIAIpA5ACIAEpA5AChTcDoIIEQQAgAikDmAIgASkDmAKFNwOoggRBACACKQOgAiABKQOgAoU3A7CCBEEAIAIpA6gCIAEpA6gChTcDuIIEQQAgAikDsAIgASkDsAKFNwPAggRBACACKQO4AiABKQO4AoU3A8iCBEEAIAIpA8ACIAEpA8AChTcD0IIEQQAgAikDyAIgASkDyAKFNwPYggRBACACKQPQAiABKQPQAoU3A+CCBEEAIAIpA9gCIAEpA9gChTcD6IIEQQAgAikD4AIgASkD4AKFNwPwggRBACACKQPoAiABKQPoAoU3A/iCBEEAIAIpA/ACIAEpA/AChTcDgIMEQQAgAikD+AIgASkD+AKFNwOIgwRBACACKQOAAyABKQOAA4U3A5CDBEEAIAIpA4gDIAEpA4gDhTcDmIMEQQAgAikDkAMgASkDkAOFNwOggwRBACACKQOYAyABKQOYA4U3A6iDBEEAIAIpA6ADIAEpA6ADhTcDsIMEQQAgAikDqAMgASkDqAOFNwO4gwRBACACKQOwAyABKQOwA4U3A8CDBEEAIAIpA7gDIAEpA7gDhTcDyIMEQQAgAikDwAMgASkDwAOFNwPQgwRBACACKQPIAyABKQPIA4U3A9iDBEEAIAIpA9ADIAEpA9ADhTcD4IMEQQAgAikD2AMgASkD2AOFNwPogwRBACACKQPgAyABKQPgA4U3A/CDBEEAIAIpA+gDIAEpA+gDhTcD+IMEQQAgAikD8AMgASkD8AOFNwOAhARBACACKQP4AyABKQP4A4U3A4iEBEEAIAIpA4AEIAEpA4AEhTcDkIQEQQAgAikDiAQgASkDiASFNwOYhARBACACKQOQBCABKQOQBIU3A6CEBEEAIAIpA5gEIAEpA5gEhTcDqIQEQQAgAikDoAQgASkDoASFNwOwhARBACACKQOoBCABKQOoBIU3A7iEBEEAIAIpA7AEIAEpA7AEhTcDwIQEQQAgAikDuAQgASkDuASFNwPIhARBACACKQPABCABKQPABIU3A9CEBEEAIAIpA8gEIAEpA8gEhTcD2IQEQQAgAikD0AQgASkD0ASFNwPghARBACACKQPYBCABKQPYBIU3A+iEBEEAIAIpA+AEIAEpA+AEhTcD8IQEQQAgAikD6AQgASkD6ASFNwP4hARBACACKQPwBCABKQPwBIU3A4CFBEEAIAIpA/gEIAEpA/gEhTcDiIUEQQAgAikDgAUgASkDgAWFNwOQhQRBACACKQOIBSABKQOIBYU3A5iFBEEAIAIpA5AFIAEpA5AFhTcDoIUEQQAgAikDmAUgASkDmAWFNwOohQRBACACKQOgBSABKQOgBYU3A7CFBEEAIAIpA6gFIAEpA6gFhTcDuIUEQQAgAikDsAUgASkDsAWFNwPAhQRBACACKQO4BSABKQO4BYU3A8iFBEEAIAIpA8AFIAEpA8AFhTcD0IUEQQAgAikDyAUgASkDyAWFNwPYhQRBACACKQPQBSABKQPQBYU3A+CFBEEAIAIpA9gFIAEpA9gFhTcD6IUEQQAgAikD4AUgASkD4AWFNwPwhQRBACACKQPoBSABKQPoBYU3A/iFBEEAIAIpA/AFIAEpA/AFhTcDgIYEQQAgAikD+AUgASkD+AWFNwOIhgRBACACKQOABiABKQOABoU3A5CGBEEAIAIpA4gGIAEpA4gGhTcDmIYEQQAgAikDkAYgASkDkAaFNwOghgRBACACKQOYBiABKQOYBoU3A6iGBEEAIAIpA6AGIAEpA6AGhTcDsIYEQQAgAikDqAYgASkDqAaFNwO4hgRBACACKQOwBiABKQOwBoU3A8CGBEEAIAIpA7gGIAEpA7gGhTcDyIYEQQAgAikDwAYgASkDwAaFNwPQhgRBACACKQPIBiABKQPIBoU3A9iGBEEAIAIpA9AGIAEpA9AGhTcD4IYEQQAgAikD2AYgASkD2AaFNwPohgRBACACKQPgBiABKQPgBoU3A/CGBEEAIAIpA+gGIAEpA+gGhTcD+IYEQQAgAikD8AYgASkD8AaFNwOAhwRBACACKQP4BiABKQP4BoU3A4iHBEEAIAIpA4AHIAEpA4AHhTcDkIcEQQAgAikDiAcgASkDiAeFNwOYhwRBACACKQOQByABKQOQB4U3A6CHBEEAIAIpA5gHIAEpA5gHhTcDqIcEQQAgAikDoAcgASkDoAeFNwOwhwRBACACKQOoByABKQOoB4U3A7iHBEEAIAIpA7AHIAEpA7AHhTcDwIcEQQAgAikDuAcgASkDuAeFNwPIhwRBACACKQPAByABKQPAB4U3A9CHBEEAIAIpA8gHIAEpA8gHhTcD2IcEQQAgAikD0AcgASkD0AeFNwPghwRBACACKQPYByABKQPYB4U3A+iHBEEAIAIpA+AHIAEpA+AHhTcD8IcEQQAgAikD6AcgASkD6AeFNwP4hwRBACACKQPwByABKQPwB4U3A4CIBEEAIAIpA/gHIAEpA/gHhTcDiIgEQZCABEGYgARBoIAEQaiABEGwgARBuIAEQcCABEHIgARB0IAEQdiABEHggARB6IAEQfCABEH4gARBgIEEQYiBBBACQZCBBEGYgQRBoIEEQaiBBEGwgQRBuIEEQcCBBEHIgQRB0IEEQdiBBEHggQRB6IEEQfCBBEH4gQRBgIIEQYiCBBACQZCCBEGYggRBoIIEQaiCBEGwggRBuIIEQcCCBEHIggRB0IIEQdiCBEHgggRB6IIEQfCCBEH4ggRBgIMEQYiDBBACQZCDBEGYgwRBoIMEQaiDBEGwgwRBuIMEQcCDBEHIgwRB0IMEQdiDBEHggwRB6IMEQfCDBEH4gwRBgIQEQYiEBBACQZCEBEGYhARBoIQEQaiEBEGwhARBuIQEQcCEBEHIhARB0IQEQdiEBEHghARB6IQEQfCEBEH4hARBgIUEQYiFBBACQZCFBEGYhQRBoIUEQaiFBEGwhQRBuIUEQcCFBEHIhQRB0IUEQdiFBEHghQRB6IUEQfCFBEH4hQRBgIYEQYiGBBACQZCGBEGYhgRBoIYEQaiGBEGwhgRBuIYEQcCGBEHIhgRB0IYEQdiGBEHghgRB6IYEQfCGBEH4hgRBgIcEQYiHBBACQZCHBEGYhwRBoIcEQaiHBEGwhwRBuIcEQcCHBEHIhwRB0IcEQdiHBEHghwRB6IcEQfCHBEH4hwRBgIgEQYiIBBACQZCABEGYgARBkIEEQZiBBEGQggRBmIIEQZCDBEGYgwRBkIQEQZiEBEGQhQRBmIUEQZCGBEGYhgRBkIcEQZiHBBACQaCABEGogARBoIEEQaiBBEGgggRBqIIEQaCDBEGogwRBoIQEQaiEBEGghQRBqIUEQaCGBEGohgRBoIcEQaiHBBACQbCABEG4gARBsIEEQbiBBEGwggRBuIIEQbCDBEG4gwRBsIQEQbiEBEGwhQRBuIUEQbCGBEG4hgRBsIcEQbiHBBACQcCABEHIgARBwIEEQciBBEHAggRByIIEQcCDBEHIgwRBwIQEQciEBEHAhQRByIUEQcCGBEHIhgRBwIcEQciHBBACQdCABEHYgARB0IEEQdiBBEHQggRB2IIEQdCDBEHYgwRB0IQEQdiEBEHQhQRB2IUEQdCGBEHYhgRB0IcEQdiHBBACQeCABEHogARB4IEEQeiBBEHgggRB6IIEQeCDBEHogwRB4IQEQeiEBEHghQRB6IUEQeCGBEHohgRB4IcEQeiHBBACQfCABEH4gARB8IEEQfiBBEHwggRB+IIEQfCDBEH4gwRB8IQEQfiEBEHwhQRB+IUEQfCGBEH4hgRB8IcEQfiHBBACQYCBBEGIgQRBgIIEQYiCBEGAgwRBiIMEQYCEBEGIhARBgIUEQYiFBEGAhgRBiIYEQYCHBEGIhwRBgIgEQYiIBBACAkACQCADRQ0AA0AgACAEaiIDIAIgBGoiBSkDACABIARqIgYpAwCFIARBkIAEaikDAIUgAykDAIU3AwAgA0EIaiIDIAVBCGopAwAgBkEIaikDAIUgBEGYgARqKQMAhSADKQMAhTcDACAEQRBqIgRBgAhHDQAMAgsLQQAhBANAIAAgBGoiAyACIARqIgUpAwAgASAEaiIGKQMAhSAEQZCABGopAwCFNwMAIANBCGogBUEIaikDACAGQQhqKQMAhSAEQZiABGopAwCFNwMAIARBEGoiBEGACEcNAAsLC64IDAV/AX4EfwJ+An8BfgN/AX4GfwF+A38BfgJAQQAoAoCABCICIAFBCnRqIgMoAgggAUcNACADKAIMIQQgAygCACEFQQAgAygCFCIGrTcDuIgEQQAgBK0iBzcDsIgEQQAgBSABIAVBAnRuIghsIglBAnStNwOoiAQCQAJAAkACQCAERQ0AQX8hCiAFRQ0BIAhBA2whCyAIQQJ0IgStIQwgBa0hDSAGQQJGIQ4gBkF/akECSSEPQgAhEANAQQAgEDcDkIgEIA4gEFAiEXEhEiAQpyETQgAhFEEAIQEDQEEAIBQ3A6CIBCAGQQFGIBIgFEICVHFyIRUgECAUhFAiAyAPcSEWQQJBACADGyEXQX8gAUEBakEDcSAIbEF/aiARGyEYIAEgE3IhGSABIAhsIRpCACEbA0BBAEIANwPAiARBACAbNwOYiAQgFyEBAkAgFkUNAEEAQgE3A8CIBEGQkARBkIgEQZCYBEEAEANBkJAEQZCQBEGQmARBABADQQIhAQsCQCABIAhPDQAgBCAbpyIKbCAaaiABaiEDA0AgA0EAIAQgARtBACAUUCIcG2pBf2ohHQJAAkAgFQ0AIAIgHUEKdCIdaiEeDAELAkAgAUH/AHEiHg0AQQBBACkDwIgEQgF8NwPAiARBkJAEQZCIBEGQmARBABADQZCQBEGQkARBkJgEQQAQAwsgHUEKdCEdIB5BA3RBkJAEaiEeCyACIANBCnRqIAIgHWogAiAeKQMAIh9CIIinIAVwIAogGRsiHSAEbCABIAFBACAbIB2tUSIdGyIeIBwbIBpqIB4gC2ogERsgAUUgHXJrIhwgGGqtIB9C/////w+DIh8gH35CIIggHK1+QiCIfSAMgqdqQQp0akEBEAMgA0EBaiEDIAFBAWoiASAISQ0ACwsgG0IBfCIbIA1SDQALIBRCAXwiFKchASAUQgRSDQALIBBCAXwiECAHUg0ACwsgCUEMdEGAeGohFSAFQX9qIgpFDQIMAQtBAEIDNwOgiARBACAEQX9qrTcDkIgEQYB4IRULIAIgFWohGiAIQQx0IRFBACEIA0AgAiARIAhBAWoiCGxqQYB4aiEeQXghBEEAIRwDQCAaIARqIgFBCGoiAyADKQMAIB4gHGoiAykDAIU3AwAgAUEQaiIdIB0pAwAgA0EIaikDAIU3AwAgAUEYaiIdIB0pAwAgA0EQaikDAIU3AwAgAUEgaiIBIAEpAwAgA0EYaikDAIU3AwAgHEEgaiEcIARBIGoiBEH4B0kNAAsgCCAKRw0ACwsgAiAVaiEcQXghAQNAIAIgAWoiA0EIaiAcIAFqIgRBCGopAwA3AwAgBEEQaikDACEfIARBGGopAwAhGyADQSBqIARBIGopAwA3AwAgA0EYaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=",
hash:"2b50b0d6"},qa={name:"blake2b",
data:"AGFzbQEAAAABEQRgAAF/YAJ/fwBgAX8AYAAAAwoJAAECAwECAgABBQQBAQICBg8CfwFBgIAEC38AQYCABAsHggEJBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR2V0QnVmZmVyAAAKSGFzaF9GaW5hbAADCUhhc2hfSW5pdAAFC0hhc2hfVXBkYXRlAAYNSGFzaF9HZXRTdGF0ZQAHDkhhc2hfQ2FsY3VsYXRlAAgKU1RBVEVfU0laRQMBCsU4CQYAQYCBBAvcAgIFfwF+AkAgAUEBSA0AAkAgAUGAAUEAKALgggUiAmsiA0wNAEEAQQA2AuCCBQJAIAJB/wBKDQAgAkHggQVqIQQgACEFQQAhBgNAIAQgBS0AADoAACAFQQFqIQUgBEEBaiEEIAMgBkEBaiIGQf8BcUoNAAsLQQBBACkDwIEFIgdCgAF8NwPAgQVBAEEAKQPIgQUgB0L/flatfDcDyIEFQeCBBRACIAAgA2ohAAJAIAEgA2siBEGBAU4NACAEIQEMAQsgAiABaiEEA0BBAEEAKQPAgQUiB0KAAXw3A8CBBUEAQQApA8iBBSAHQv9+Vq18NwPIgQUgABACIABBgAFqIQAgBEGAf2oiBEGAAksNAAsgBEGAf2ohAQtBACEEA0AgBEEAKALgggVqQeCBBWogACAEai0AADoAACABIARBAWoiBEH/AXFLDQALQQBBACgC4IIFIAFqNgLgggULC78uASR+QQBBACkD0IEFQQApA7CBBSIBQQApA5CBBXwgACkDICICfCIDhULr+obav7X2wR+FQiCJIgRCq/DT9K/uvLc8fCIFIAGFQiiJIgYgA3wgACkDKCIBfCIHIASFQjCJIgggBXwiCSAGhUIBiSIKQQApA8iBBUEAKQOogQUiBEEAKQOIgQV8IAApAxAiA3wiBYVCn9j52cKR2oKbf4VCIIkiC0K7zqqm2NDrs7t/fCIMIASFQiiJIg0gBXwgACkDGCIEfCIOfCAAKQNQIgV8Ig9BACkDwIEFQQApA6CBBSIQQQApA4CBBSIRfCAAKQMAIgZ8IhKFQtGFmu/6z5SH0QCFQiCJIhNCiJLznf/M+YTqAHwiFCAQhUIoiSIVIBJ8IAApAwgiEHwiFiAThUIwiSIXhUIgiSIYQQApA9iBBUEAKQO4gQUiE0EAKQOYgQV8IAApAzAiEnwiGYVC+cL4m5Gjs/DbAIVCIIkiGkLx7fT4paf9p6V/fCIbIBOFQiiJIhwgGXwgACkDOCITfCIZIBqFQjCJIhogG3wiG3wiHSAKhUIoiSIeIA98IAApA1giCnwiDyAYhUIwiSIYIB18Ih0gDiALhUIwiSIOIAx8Ih8gDYVCAYkiDCAWfCAAKQNAIgt8Ig0gGoVCIIkiFiAJfCIaIAyFQiiJIiAgDXwgACkDSCIJfCIhIBaFQjCJIhYgGyAchUIBiSIMIAd8IAApA2AiB3wiDSAOhUIgiSIOIBcgFHwiFHwiFyAMhUIoiSIbIA18IAApA2giDHwiHCAOhUIwiSIOIBd8IhcgG4VCAYkiGyAZIBQgFYVCAYkiFHwgACkDcCINfCIVIAiFQiCJIhkgH3wiHyAUhUIoiSIUIBV8IAApA3giCHwiFXwgDHwiIoVCIIkiI3wiJCAbhUIoiSIbICJ8IBJ8IiIgFyAYIBUgGYVCMIkiFSAffCIZIBSFQgGJIhQgIXwgDXwiH4VCIIkiGHwiFyAUhUIoiSIUIB98IAV8Ih8gGIVCMIkiGCAXfCIXIBSFQgGJIhR8IAF8IiEgFiAafCIWIBUgHSAehUIBiSIaIBx8IAl8IhyFQiCJIhV8Ih0gGoVCKIkiGiAcfCAIfCIcIBWFQjCJIhWFQiCJIh4gGSAOIBYgIIVCAYkiFiAPfCACfCIPhUIgiSIOfCIZIBaFQiiJIhYgD3wgC3wiDyAOhUIwiSIOIBl8Ihl8IiAgFIVCKIkiFCAhfCAEfCIhIB6FQjCJIh4gIHwiICAiICOFQjCJIiIgJHwiIyAbhUIBiSIbIBx8IAp8IhwgDoVCIIkiDiAXfCIXIBuFQiiJIhsgHHwgE3wiHCAOhUIwiSIOIBkgFoVCAYkiFiAffCAQfCIZICKFQiCJIh8gFSAdfCIVfCIdIBaFQiiJIhYgGXwgB3wiGSAfhUIwiSIfIB18Ih0gFoVCAYkiFiAVIBqFQgGJIhUgD3wgBnwiDyAYhUIgiSIYICN8IhogFYVCKIkiFSAPfCADfCIPfCAHfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBnwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAOIBd8Ig4gDyAYhUIwiSIPICAgFIVCAYkiFCAZfCAKfCIXhUIgiSIYfCIZIBSFQiiJIhQgF3wgC3wiF3wgBXwiICAPIBp8Ig8gHyAOIBuFQgGJIg4gIXwgCHwiGoVCIIkiG3wiHyAOhUIoiSIOIBp8IAx8IhogG4VCMIkiG4VCIIkiISAdIB4gDyAVhUIBiSIPIBx8IAF8IhWFQiCJIhx8Ih0gD4VCKIkiDyAVfCADfCIVIByFQjCJIhwgHXwiHXwiHiAWhUIoiSIWICB8IA18IiAgIYVCMIkiISAefCIeIBogFyAYhUIwiSIXIBl8IhggFIVCAYkiFHwgCXwiGSAchUIgiSIaICR8IhwgFIVCKIkiFCAZfCACfCIZIBqFQjCJIhogHSAPhUIBiSIPICJ8IAR8Ih0gF4VCIIkiFyAbIB98Iht8Ih8gD4VCKIkiDyAdfCASfCIdIBeFQjCJIhcgH3wiHyAPhUIBiSIPIBsgDoVCAYkiDiAVfCATfCIVICOFQiCJIhsgGHwiGCAOhUIoiSIOIBV8IBB8IhV8IAx8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAHfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBogHHwiGiAVIBuFQjCJIhUgHiAWhUIBiSIWIB18IAR8IhuFQiCJIhx8Ih0gFoVCKIkiFiAbfCAQfCIbfCABfCIeIBUgGHwiFSAXIBogFIVCAYkiFCAgfCATfCIYhUIgiSIXfCIaIBSFQiiJIhQgGHwgCXwiGCAXhUIwiSIXhUIgiSIgIB8gISAVIA6FQgGJIg4gGXwgCnwiFYVCIIkiGXwiHyAOhUIoiSIOIBV8IA18IhUgGYVCMIkiGSAffCIffCIhIA+FQiiJIg8gHnwgBXwiHiAghUIwiSIgICF8IiEgGyAchUIwiSIbIB18IhwgFoVCAYkiFiAYfCADfCIYIBmFQiCJIhkgJHwiHSAWhUIoiSIWIBh8IBJ8IhggGYVCMIkiGSAfIA6FQgGJIg4gInwgAnwiHyAbhUIgiSIbIBcgGnwiF3wiGiAOhUIoiSIOIB98IAZ8Ih8gG4VCMIkiGyAafCIaIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAh8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgC3wiFXwgBXwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAh8IiIgGiAgIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGHwgCXwiGIVCIIkiHHwiGiAUhUIoiSIUIBh8IAZ8IhggHIVCMIkiHCAafCIaIBSFQgGJIhR8IAR8IiAgGSAdfCIZIBUgISAPhUIBiSIPIB98IAN8Ih2FQiCJIhV8Ih8gD4VCKIkiDyAdfCACfCIdIBWFQjCJIhWFQiCJIiEgFyAbIBkgFoVCAYkiFiAefCABfCIZhUIgiSIbfCIXIBaFQiiJIhYgGXwgE3wiGSAbhUIwiSIbIBd8Ihd8Ih4gFIVCKIkiFCAgfCAMfCIgICGFQjCJIiEgHnwiHiAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIB18IBJ8Ih0gG4VCIIkiGyAafCIaIA6FQiiJIg4gHXwgC3wiHSAbhUIwiSIbIBcgFoVCAYkiFiAYfCANfCIXICKFQiCJIhggFSAffCIVfCIfIBaFQiiJIhYgF3wgEHwiFyAYhUIwiSIYIB98Ih8gFoVCAYkiFiAVIA+FQgGJIg8gGXwgCnwiFSAchUIgiSIZICN8IhwgD4VCKIkiDyAVfCAHfCIVfCASfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBXwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAbIBp8IhogFSAZhUIwiSIVIB4gFIVCAYkiFCAXfCADfCIXhUIgiSIZfCIbIBSFQiiJIhQgF3wgB3wiF3wgAnwiHiAVIBx8IhUgGCAaIA6FQgGJIg4gIHwgC3wiGoVCIIkiGHwiHCAOhUIoiSIOIBp8IAR8IhogGIVCMIkiGIVCIIkiICAfICEgFSAPhUIBiSIPIB18IAZ8IhWFQiCJIh18Ih8gD4VCKIkiDyAVfCAKfCIVIB2FQjCJIh0gH3wiH3wiISAWhUIoiSIWIB58IAx8Ih4gIIVCMIkiICAhfCIhIBogFyAZhUIwiSIXIBt8IhkgFIVCAYkiFHwgEHwiGiAdhUIgiSIbICR8Ih0gFIVCKIkiFCAafCAJfCIaIBuFQjCJIhsgHyAPhUIBiSIPICJ8IBN8Ih8gF4VCIIkiFyAYIBx8Ihh8IhwgD4VCKIkiDyAffCABfCIfIBeFQjCJIhcgHHwiHCAPhUIBiSIPIBggDoVCAYkiDiAVfCAIfCIVICOFQiCJIhggGXwiGSAOhUIoiSIOIBV8IA18IhV8IA18IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAMfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHXwiGyAVIBiFQjCJIhUgISAWhUIBiSIWIB98IBB8IhiFQiCJIh18Ih8gFoVCKIkiFiAYfCAIfCIYfCASfCIhIBUgGXwiFSAXIBsgFIVCAYkiFCAefCAHfCIZhUIgiSIXfCIbIBSFQiiJIhQgGXwgAXwiGSAXhUIwiSIXhUIgiSIeIBwgICAVIA6FQgGJIg4gGnwgAnwiFYVCIIkiGnwiHCAOhUIoiSIOIBV8IAV8IhUgGoVCMIkiGiAcfCIcfCIgIA+FQiiJIg8gIXwgBHwiISAehUIwiSIeICB8IiAgGCAdhUIwiSIYIB98Ih0gFoVCAYkiFiAZfCAGfCIZIBqFQiCJIhogJHwiHyAWhUIoiSIWIBl8IBN8IhkgGoVCMIkiGiAcIA6FQgGJIg4gInwgCXwiHCAYhUIgiSIYIBcgG3wiF3wiGyAOhUIoiSIOIBx8IAN8IhwgGIVCMIkiGCAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAt8IhUgI4VCIIkiFyAdfCIdIBSFQiiJIhQgFXwgCnwiFXwgBHwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAl8IiIgGyAeIBUgF4VCMIkiFSAdfCIXIBSFQgGJIhQgGXwgDHwiGYVCIIkiHXwiGyAUhUIoiSIUIBl8IAp8IhkgHYVCMIkiHSAbfCIbIBSFQgGJIhR8IAN8Ih4gGiAffCIaIBUgICAPhUIBiSIPIBx8IAd8IhyFQiCJIhV8Ih8gD4VCKIkiDyAcfCAQfCIcIBWFQjCJIhWFQiCJIiAgFyAYIBogFoVCAYkiFiAhfCATfCIahUIgiSIYfCIXIBaFQiiJIhYgGnwgDXwiGiAYhUIwiSIYIBd8Ihd8IiEgFIVCKIkiFCAefCAFfCIeICCFQjCJIiAgIXwiISAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIBx8IAt8IhwgGIVCIIkiGCAbfCIbIA6FQiiJIg4gHHwgEnwiHCAYhUIwiSIYIBcgFoVCAYkiFiAZfCABfCIXICKFQiCJIhkgFSAffCIVfCIfIBaFQiiJIhYgF3wgBnwiFyAZhUIwiSIZIB98Ih8gFoVCAYkiFiAVIA+FQgGJIg8gGnwgCHwiFSAdhUIgiSIaICN8Ih0gD4VCKIkiDyAVfCACfCIVfCANfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgCXwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAYIBt8IhggFSAahUIwiSIVICEgFIVCAYkiFCAXfCASfCIXhUIgiSIafCIbIBSFQiiJIhQgF3wgCHwiF3wgB3wiISAVIB18IhUgGSAYIA6FQgGJIg4gHnwgBnwiGIVCIIkiGXwiHSAOhUIoiSIOIBh8IAt8IhggGYVCMIkiGYVCIIkiHiAfICAgFSAPhUIBiSIPIBx8IAp8IhWFQiCJIhx8Ih8gD4VCKIkiDyAVfCAEfCIVIByFQjCJIhwgH3wiH3wiICAWhUIoiSIWICF8IAN8IiEgHoVCMIkiHiAgfCIgIBggFyAahUIwiSIXIBt8IhogFIVCAYkiFHwgBXwiGCAchUIgiSIbICR8IhwgFIVCKIkiFCAYfCABfCIYIBuFQjCJIhsgHyAPhUIBiSIPICJ8IAx8Ih8gF4VCIIkiFyAZIB18Ihl8Ih0gD4VCKIkiDyAffCATfCIfIBeFQjCJIhcgHXwiHSAPhUIBiSIPIBkgDoVCAYkiDiAVfCAQfCIVICOFQiCJIhkgGnwiGiAOhUIoiSIOIBV8IAJ8IhV8IBN8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCASfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHHwiGyAVIBmFQjCJIhUgICAWhUIBiSIWIB98IAt8IhmFQiCJIhx8Ih8gFoVCKIkiFiAZfCACfCIZfCAJfCIgIBUgGnwiFSAXIBsgFIVCAYkiFCAhfCAFfCIahUIgiSIXfCIbIBSFQiiJIhQgGnwgA3wiGiAXhUIwiSIXhUIgiSIhIB0gHiAVIA6FQgGJIg4gGHwgEHwiFYVCIIkiGHwiHSAOhUIoiSIOIBV8IAF8IhUgGIVCMIkiGCAdfCIdfCIeIA+FQiiJIg8gIHwgDXwiICAhhUIwiSIhIB58Ih4gGSAchUIwiSIZIB98IhwgFoVCAYkiFiAafCAIfCIaIBiFQiCJIhggJHwiHyAWhUIoiSIWIBp8IAp8IhogGIVCMIkiGCAdIA6FQgGJIg4gInwgBHwiHSAZhUIgiSIZIBcgG3wiF3wiGyAOhUIoiSIOIB18IAd8Ih0gGYVCMIkiGSAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAx8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgBnwiFXwgEnwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IBN8IiIgGyAhIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGnwgBnwiGoVCIIkiHHwiGyAUhUIoiSIUIBp8IBB8IhogHIVCMIkiHCAbfCIbIBSFQgGJIhR8IA18IiEgGCAffCIYIBUgHiAPhUIBiSIPIB18IAJ8Ih2FQiCJIhV8Ih4gD4VCKIkiDyAdfCABfCIdIBWFQjCJIhWFQiCJIh8gFyAZIBggFoVCAYkiFiAgfCADfCIYhUIgiSIZfCIXIBaFQiiJIhYgGHwgBHwiGCAZhUIwiSIZIBd8Ihd8IiAgFIVCKIkiFCAhfCAIfCIhIB+FQjCJIh8gIHwiICAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIB18IAd8Ih0gGYVCIIkiGSAbfCIbIA6FQiiJIg4gHXwgDHwiHSAZhUIwiSIZIBcgFoVCAYkiFiAafCALfCIXICKFQiCJIhogFSAefCIVfCIeIBaFQiiJIhYgF3wgCXwiFyAahUIwiSIaIB58Ih4gFoVCAYkiFiAVIA+FQgGJIg8gGHwgBXwiFSAchUIgiSIYICN8IhwgD4VCKIkiDyAVfCAKfCIVfCACfCIChUIgiSIifCIjIBaFQiiJIhYgAnwgC3wiAiAihUIwiSILICN8IiIgFoVCAYkiFiAZIBt8IhkgFSAYhUIwiSIVICAgFIVCAYkiFCAXfCANfCINhUIgiSIXfCIYIBSFQiiJIhQgDXwgBXwiBXwgEHwiECAVIBx8Ig0gGiAZIA6FQgGJIg4gIXwgDHwiDIVCIIkiFXwiGSAOhUIoiSIOIAx8IBJ8IhIgFYVCMIkiDIVCIIkiFSAeIB8gDSAPhUIBiSINIB18IAl8IgmFQiCJIg98IhogDYVCKIkiDSAJfCAIfCIJIA+FQjCJIgggGnwiD3wiGiAWhUIoiSIWIBB8IAd8IhAgEYUgDCAZfCIHIA6FQgGJIgwgCXwgCnwiCiALhUIgiSILIAUgF4VCMIkiBSAYfCIJfCIOIAyFQiiJIgwgCnwgE3wiEyALhUIwiSIKIA58IguFNwOAgQVBACADIAYgDyANhUIBiSINIAJ8fCICIAWFQiCJIgUgB3wiBiANhUIoiSIHIAJ8fCICQQApA4iBBYUgBCABIBIgCSAUhUIBiSIDfHwiASAIhUIgiSISICJ8IgkgA4VCKIkiAyABfHwiASAShUIwiSIEIAl8IhKFNwOIgQVBACATQQApA5CBBYUgECAVhUIwiSIQIBp8IhOFNwOQgQVBACABQQApA5iBBYUgAiAFhUIwiSICIAZ8IgGFNwOYgQVBACASIAOFQgGJQQApA6CBBYUgAoU3A6CBBUEAIBMgFoVCAYlBACkDqIEFhSAKhTcDqIEFQQAgASAHhUIBiUEAKQOwgQWFIASFNwOwgQVBACALIAyFQgGJQQApA7iBBYUgEIU3A7iBBQveAgUBfwF+AX8BfgJ/IwBBwABrIgAkAAJAQQApA9CBBUIAUg0AQQBBACkDwIEFIgFBACgC4IIFIgKsfCIDNwPAgQVBAEEAKQPIgQUgAyABVK18NwPIgQUCQEEALQDoggVFDQBBAEJ/NwPYgQULQQBCfzcD0IEFAkAgAkH/AEoNAEEAIQQDQCACIARqQeCBBWpBADoAACAEQQFqIgRBgAFBACgC4IIFIgJrSA0ACwtB4IEFEAIgAEEAKQOAgQU3AwAgAEEAKQOIgQU3AwggAEEAKQOQgQU3AxAgAEEAKQOYgQU3AxggAEEAKQOggQU3AyAgAEEAKQOogQU3AyggAEEAKQOwgQU3AzAgAEEAKQO4gQU3AzhBACgC5IIFIgVBAUgNAEEAIQJBACEEA0AgBEGAgQRqIAAgBGotAAA6AAAgBEEBaiEEIAUgAkEBaiICQf8BcUsNAAsLIABBwABqJAAL+gMCAn8BfiMAQYABayICJABBAEGBAjsB8oIFQQAgAToA8YIFQQAgADoA8IIFQZB+IQADQCAAQYCDBWpCADcAACAAQfiCBWpCADcAACAAQfCCBWpCADcAACAAQRhqIgANAAtBACEDQQBBACkD8IIFIgRCiJLznf/M+YTqAIU3A4CBBUEAQQApA/iCBUK7zqqm2NDrs7t/hTcDiIEFQQBBACkDgIMFQqvw0/Sv7ry3PIU3A5CBBUEAQQApA4iDBULx7fT4paf9p6V/hTcDmIEFQQBBACkDkIMFQtGFmu/6z5SH0QCFNwOggQVBAEEAKQOYgwVCn9j52cKR2oKbf4U3A6iBBUEAQQApA6CDBULr+obav7X2wR+FNwOwgQVBAEEAKQOogwVC+cL4m5Gjs/DbAIU3A7iBBUEAIASnQf8BcTYC5IIFAkAgAUUNACACQgA3A3ggAkIANwNwIAJCADcDaCACQgA3A2AgAkIANwNYIAJCADcDUCACQgA3A0ggAkIANwNAIAJCADcDOCACQgA3AzAgAkIANwMoIAJCADcDICACQgA3AxggAkIANwMQIAJCADcDCCACQgA3AwBBACEAA0AgAiAAaiAAQYCBBGotAAA6AAAgAEEBaiEAIAEgA0EBaiIDQf8BcUsNAAsgAkGAARABCyACQYABaiQACxIAIABBA3ZB/z9xIABBEHYQBAsKAEGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",
hash:"22cf500a"};new Ua;function za(e){return!Number.isInteger(e)||e<8||e>512||e%8!=0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function Za(e=512,t=null){if(za(e))return Promise.reject(za(e));let n=null,i=e;if(null!==t){if(n=Va(t),n.length>64)return Promise.reject(new Error("Max key length is 64 bytes"));i=function(e,t){return e|t<<16}(e,n.length)}let r=e/8;return Pa(qa,r).then(e=>{i>512&&e.writeMemory(n),e.init(i);let t={init:i>512?()=>(e.writeMemory(n),e.init(i),
t):()=>(e.init(i),t),update:n=>(e.update(n),t),digest:t=>e.digest(t),save:()=>e.save(),load:n=>(e.load(n),t),blockSize:128,digestSize:r};return t})}var Wa=new DataView(new ArrayBuffer(4));function _a(e){return Wa.setInt32(0,e,!0),new Uint8Array(Wa.buffer)}function es(e,t,n){return ja(this,void 0,void 0,function*(){if(n<=64){let e=yield Za(8*n);return e.update(_a(n)),e.update(t),e.digest("binary")}let i=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(_a(n)),e.update(t)
;let a=e.digest("binary");r.set(a.subarray(0,32),0);for(let t=1;t<i;t++)e.init(),e.update(a),a=e.digest("binary"),r.set(a.subarray(0,32),32*t);let s,l=n-32*i;return 64===l?(s=e,s.init()):s=yield Za(8*l),s.update(a),a=s.digest("binary"),r.set(a.subarray(0,l),32*i),r})}function ts(e){return ja(this,void 0,void 0,function*(){var t;let{parallelism:n,iterations:i,hashLength:r}=e,a=Va(e.password),s=Va(e.salt),l=function(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}
}(e.hashType),{memorySize:o}=e,c=Va(null!==(t=e.secret)&&void 0!==t?t:""),[h,A]=yield Promise.all([Pa(Xa,1024),Za(512)]);h.setMemorySize(1024*o+1024);let u=new Uint8Array(24),g=new DataView(u.buffer);g.setInt32(0,n,!0),g.setInt32(4,r,!0),g.setInt32(8,o,!0),g.setInt32(12,i,!0),g.setInt32(16,19,!0),g.setInt32(20,l,!0),h.writeMemory(u,1024*o),A.init(),A.update(u),A.update(_a(a.length)),A.update(a),A.update(_a(s.length)),A.update(s),A.update(_a(c.length)),A.update(c),A.update(_a(0))
;let d=4*Math.floor(o/(4*n)),f=new Uint8Array(72),I=A.digest("binary");f.set(I);for(let e=0;e<n;e++){f.set(_a(0),64),f.set(_a(e),68);let t=e*d,n=yield es(A,f,1024);h.writeMemory(n,1024*t),t+=1,f.set(_a(1),64),n=yield es(A,f,1024),h.writeMemory(n,1024*t)}let p=new Uint8Array(1024);Ha(p,h.calculate(new Uint8Array([]),o));let w=yield es(A,p,r);if("hex"===e.outputType){return Ra(new Uint8Array(2*r),w,r)}return"encoded"===e.outputType?function(e,t,n){
let i=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${i}$${Na(e,!1)}$${Na(n,!1)}`}(s,e,w):w})}function ns(e){return ja(this,void 0,void 0,function*(){return(e=>{var t;if(!e||"object"!=typeof e)throw new Error("Invalid options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=Va(e.password),e.password.length<1)throw new Error("Password must be specified")
;if(!e.salt)throw new Error("Salt must be specified");if(e.salt=Va(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=Va(null!==(t=e.secret)&&void 0!==t?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a positive number")
;if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 bytes.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(void 0===e.outputType&&(e.outputType="hex"),!["hex","binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex', 'binary', 'encoded']`)
})(e),ts(Object.assign(Object.assign({},e),{hashType:"id"}))})}new Ua,new Ua,new Ua,new Ua,new Uint8Array(8),new Ua,new Ua,new Ua,new Ua,new Ua,new Ua,new Ua,new Ua,new Ua,new Ua,new Ua,new Uint8Array(8),new Ua,new Uint8Array(8),new Ua,new Uint8Array(8),new Ua,new Ua,new Ua;var is=Object.freeze({memory:19456,passes:2,lanes:1}),rs=Object.freeze({memory:131072,passes:3,lanes:1}),as="[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",ss=new RegExp(`^${as}+|${as}+$`,"g"),ls=class{constructor(e,t){
Object.assign(this,{key:e,fileId:t})}seal=(e,t)=>{let n=Kr(vr);return Tr(n,this.#e(n,e).encrypt(t))};open=(e,t)=>ds(this.#e(t.subarray(0,vr),e),t.subarray(vr));forget(){this.key.fill(0),this.key=null}#e(e,t){let n=new Uint8Array(8);return new DataView(n.buffer).setBigUint64(0,BigInt(t)),Da(this.key,e,Tr(this.fileId,n))}},os=class e{constructor(e,t,n){Object.assign(this,{wrapping:e,salt:t,cost:n})}static async of(t,{salt:n,cost:i}){let r=cs(t);if(!r.length)throw new ne("journal-wrong-passphrase")
;return new e(await As(r,n,i),n,i)}static async chosen(t,n){if(!cs(t).length)throw new ne("journal-no-passphrase");return e.of(t,{salt:Kr(16),cost:n??await hs()})}begin(){let e=Kr(32),t=Kr(vr),n=new Lr(this.cost,this.salt,Kr(16)),i=Da(this.wrapping,t,n.bound).encrypt(e);return{header:new Lr(this.cost,this.salt,n.fileId,Tr(t,i)),sealer:new ls(e,n.fileId)}}unlock({wrapped:e,bound:t,fileId:n}){let i=ds(Da(this.wrapping,e.subarray(0,vr),t),e.subarray(vr))
;if(!i)throw new ne("journal-wrong-passphrase");return new ls(i,n)}forget(){this.wrapping.fill(0),this.wrapping=null}},cs=e=>function(e){let t=new TextEncoder,n=e=>[224|e>>12,128|e>>6&63,128|63&e],i=Array.from(e,e=>{let i=e.codePointAt(0);return i>=55296&&i<=57343?n(i):[...t.encode(e)]});return Uint8Array.from(i.flat())}(e.replace(/\P{Cs}+/gu,e=>e.normalize("NFKC")).replace(ss,""));async function hs(e=()=>performance.now()){let t={...is,passes:1};await As(new Uint8Array(8),new Uint8Array(16),t)
;let n=e();return await us(new Uint8Array(8),new Uint8Array(16),is),function(e){let t=700*is.passes/Math.max(e,1),n=1024*Math.floor(is.memory*t/rs.passes/1024);return n<is.memory?is:{...rs,memory:Math.min(n,rs.memory)}}(e()-n)}async function As(e,t,n){return await gs(),us(e,t,n)}async function us(e,t,{memory:n,passes:i,lanes:r}){try{return await ns({password:e,salt:t,memorySize:n,iterations:i,parallelism:r,hashLength:32,outputType:"binary"})}catch(e){
throw e instanceof RangeError?new ne("journal-memory",{megabytes:Math.floor(n/1024)}):e}}var gs=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});function ds(e,t){try{return e.decrypt(t)}catch{return null}}var fs=class e{#e;#t=[];#n;#i;isTorn=!1;constructor(e,t,n,i,r=br){this.place=e,this.end=r,this.#e=t,this.#n=n,this.#i=i}static async create(t,n){let{header:i,sealer:r}=n.begin(),a=await t.replace(await i.toBytes(),null)
;return new e(t,n,r,a)}static async open(t,{bytes:n,tag:i},r){let a=await Lr.fromBytes(n),s=await r(a),l=new e(t,s,s.unlock(a),i),o=await a.isWholeIn(n),{entries:c,damaged:h}=l.#a(n.subarray(br),i);return{file:l,entries:c,damaged:h||!o}}get frames(){return(this.end-br)/Sr}async readNew(){let{bytes:e,tag:t,replaced:n}=await this.place.readFrom(this.#i,this.end);if(!n)return{...this.#a(e,t),replaced:n};let i=await async function(e){try{return await Lr.fromBytes(e)}catch{
throw new ne("journal-here-overwritten")}}(e);if(i.isOf(this.#n.fileId)){let n=e.length<this.end,{entries:i,damaged:r}=this.#a(e.subarray(this.end),t);return{entries:i,damaged:r||n,replaced:!1}}let r=[this.#e,...this.#t].find(({salt:e})=>i.hasSalt(e));if(!r)throw new ne("journal-passphrase-changed");this.#r(r,r.unlock(i)),this.end=br;let a=await i.isWholeIn(e),{entries:s,damaged:l}=this.#a(e.subarray(br),t);return{entries:s,damaged:l||!a,replaced:n}}async append(e){
let t=qr(e,this.#n.seal,this.frames);this.#i=await this.place.append(t,this.#i),this.end+=t.length}async replace(e,t=this.#e){[this.#e,...this.#t].includes(t)||this.#t.push(t);let{header:n,sealer:i}=t.begin(),r=[await n.toBytes()],a=0;for(let t of e)r.push(qr(t,i.seal,a)),a+=r.at(-1).length/Sr;let s=Tr(...r);this.#i=await this.place.replace(s,this.#i),this.#r(t,i),this.end=s.length,this.isTorn=!1}async copyAside(){return await(this.place.putAside?.(this.#i))??""}forget(){
for(let e of[this.#e,...this.#t])e.forget();this.#n.forget()}#r(e,t){this.#n.forget(),this.#n=t,e!==this.#e&&this.#e.forget(),this.#e=e,this.#t=[]}#a(e,t){let{entries:n,end:i,broken:r}=function(e,t,n){let i=Math.floor(e.length/Sr),r=Array.from({length:i},(t,n)=>e.subarray(n*Sr,(n+1)*Sr)),a=r.map((e,i)=>t(n+i,e)),s=[],l=0,o=!1;for(let e=0;e<i;){let t=zr(e,a),n=t?Xr(t.length):1;t&&(o||=e>l,s.push({content:t,size:n}),l=e+n),e+=n}return o||=r.some((e,t)=>t>=l&&!a[t]&&!Zr(e)),{entries:s,end:l,
broken:o}}(e,this.#n.open,this.frames);return this.isTorn=e.length>i*Sr,this.#i=t,this.end+=i*Sr,{entries:n.map(({content:e,size:t})=>({entry:_e(e),size:t})),damaged:r}}};var Is=class e{#e;#t=new ws;#n=!1;#i=Promise.resolve();damage=null;constructor(e){this.#e=e}static async create(t,n,{cost:i}={}){let r=await os.chosen(n,i);return new e(await fs.create(t,r).catch(ps))}static async open(t,n){let i=await async function(e){let t=await e.read();if(!t)throw new ie("gone","journal-here-none")
;return t}(t).catch(ps),{file:r,entries:a,damaged:s}=await fs.open(t,i,e=>os.of(n,e)),l=new e(r);return l.#t.add(a,!1),l.#n=s,await l.#I(),l.#t.takeNews(),l}entries(){return this.#r(()=>this.#t.seen())}append(e){return this.#s(async t=>{let n=this.#t.completed(e),i=We(n);await t.append(i),this.#t.putOwn(e,n,Xr(i.length))})}refresh(){return this.#r(async()=>(await this.#l(),this.#t.takeNews()))}rewrite(e){return this.#s(()=>this.#m(this.#t.withUnseen(e)))}async changePassphrase(e,{cost:t}={}){
let n=await os.chosen(e,t);await this.#s(()=>this.#m(this.#t.entries,n))}close(){return this.#r(()=>{this.#e?.forget(),this.#e=null,this.#t=new ws})}#r(e){let t=this.#i.then(e).catch(ps);return this.#i=t.catch(()=>{}),t}#a(){if(!this.#e)throw new ne("journal-locked");return this.#e}#s(e){return this.#r(async()=>{for(let t=1;;t++)try{return await this.#o(),await e(this.#a())}catch(e){if("changed"!==e.code||100===t)throw e;await this.#l()}})}async#l(){
let{entries:e,replaced:t,damaged:n}=await this.#a().readNew();this.#t.add(e,t),this.#n||=n}async#o(){if(!this.#n&&!this.#a().isTorn)return;let e=this.#n?await this.#a().copyAside():"";await this.#m(this.#t.entries),this.#n&&(this.damage=e?{code:"journal-damaged-aside",values:{name:e}}:{code:"journal-here-damaged",values:{}},this.#n=!1)}async#I(){try{await this.#s(async e=>{this.#t.isLittleOf(e.frames)&&await this.#m(this.#t.entries)})}catch{this.#n&&(this.damage={code:"journal-damaged",values:{}
})}}async#m(e,t){let n=new Map([...e].map(([e,t])=>[e,We(t)]));await this.#a().replace(n.values(),t),this.#t.entries=new Map(e),this.#t.sizes=new Map([...n].map(([e,{length:t}])=>[e,Xr(t)]))}};function ps(e){throw ae(e)}var ws=class{entries=new Map;sizes=new Map;#e=new Map;#t=new Set;seen(){return this.#t.clear(),[...this.entries.values()]}takeNews(){let e=[...this.#e.values()];return this.#e.clear(),this.#t.clear(),e}add(e,t){let n=new Map(this.entries),i=new Map;t&&(this.entries.clear(),
this.sizes.clear());for(let{entry:t,size:n}of e)this.#n(t,n),i.set(t.key,t);let r=t?[...n.keys()].filter(e=>!this.entries.has(e)):[],a=[...i.values()].filter(e=>!t||!ze(e,n.get(e.key)));for(let e of[...r.map(Ze),...a])this.#e.set(e.key,e),this.#t.add(e.key)}completed(e){let t=this.entries.get(e.key),n=null!==e.response&&!e.done;return t&&n&&null!==t.confirmed&&(null===e.confirmed||this.#t.has(e.key))?{...e,confirmed:t.confirmed}:e}putOwn(e,t,n){this.#n(t,n),ze(t,e)?(this.#e.delete(t.key),
this.#t.delete(t.key)):this.#e.set(t.key,t)}withUnseen(e){let t=new Map(e.filter(({response:e})=>null!==e).map(e=>[e.key,e]));for(let e of this.#t)this.entries.has(e)||t.delete(e);for(let[e,n]of this.entries)this.#t.has(e)&&t.set(e,n);return t}isLittleOf(e){return e-[...this.sizes.values()].reduce((e,t)=>e+t,0)>Math.max(256,e/2)}#n(e,t){null===e.response?(this.entries.delete(e.key),this.sizes.delete(e.key)):(this.entries.set(e.key,e),this.sizes.set(e.key,t))}},ms={fair:8,good:10,strong:15
},ys=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],Cs={"!@#$%^&*()_+":ys[0],'{}:"<>?':"[];',./"},Bs=new RegExp([String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].join("|"),"gu");function ks(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,72).join("")
;if(!t)return"none";let n=Es(t);return Object.keys(ms).filter(e=>n>=ms[e]).at(-1)??"weak"}function Es(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Es(t)+.5;if(function(e){let t=Array.from(e.toLowerCase(),Qs),n=t.filter((e,n)=>n&&bs(e,t[n-1])).length;return t.length>4&&n>=.7*(t.length-1)}(e))return 4;let n=new Map;for(let{0:t,groups:i}of e.matchAll(Bs))n.set(t.toLowerCase(),i);return[...n.values()].reduce((e,t)=>e+function({date:e,word:t,digits:n}){return e?4.5:t?function(e){
let t=e.match(/\p{L}/gu),n=t.slice(1).filter(e=>e!==e.toLowerCase()).length,i=n===t.length-1,r=.35*Math.max(0,t.length-10)+.5*(i?Math.min(1,n):n)+.4*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,3.3+r)}(t):n?function(e){if(/^(?:19|20)\d\d$/.test(e))return 2;let t=new Set(Array.from(e).slice(1).map((t,n)=>t-e[n]));if(e.length>2&&1===t.size)return 1;let n=Math.max(0,e.length-6);return Math.min(.65*e.length,3.9)+.15*n}(n):1}(t),0)}function Qs(e){
let[t,n]=Object.entries(Cs).find(([t])=>t.includes(e))??[],i=t?n[t.indexOf(e)]:e,r=ys.findIndex(e=>e.includes(i));return{row:r,column:ys[r]?.indexOf(i)}}var bs=(e,t)=>e.row>=0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1,vs=2e3,Ss=["journal-here-gone","journal-here-overwritten"],Ds=class{#e=new Map;start(e,t,n){clearTimeout(this.#e.get(e));this.#e.set(e,setTimeout(()=>{this.#e.delete(e),n()},t))}isPending(e){return this.#e.has(e)}stop(){
for(let e of this.#e.values())clearTimeout(e);this.#e.clear()}},js=class{#e;#t;#n;#i;#r;#a;#s;#l;#o;#I=null;#m=!1;#w=!1;#c=!1;#d=new Set;#y="";#p="";#C=!1;#f=!1;#h=15;#A=0;#u=new Ds;#g=Promise.resolve();#B=0;#k=0;constructor({journal:e,place:t,here:n,send:i,words:r,stores:a,judge:s,now:l,today:o}){this.#e=e,this.#t=t,this.#n=n,this.#i=i,this.#r=r,this.#a=a,this.#s=s,this.#l=l,this.#o=o,e.listen(e=>this.#E(e)),t.watch(()=>this.#Q(()=>this.#b())),this.#Q(()=>this.#b())}get state(){
let e=null!==this.#I;return{state:this.#w?"locked":e?"kept":"none",exists:this.#m,place:"",here:this.#n,saved:e&&!this.#d.size&&!this.#p,reopen:this.#C,problem:this.#y||this.#p||this.#v(),copied:"",minutes:this.#h,hosted:"hub"===this.#n}}async settled(){for(;this.#B;)await this.#g}receive(e){this.#S();let{keep:t,unlock:n,change:i,minutes:r,strength:a,bring:s}=e
;if("string"==typeof t)this.#D(()=>this.#j(t));else if("string"==typeof n)this.#D(()=>this.#F(n));else if("string"==typeof i&&this.#I)this.#D(()=>this.#U(i));else if(!0===e.lock)this.#Q(()=>this.lock());else if(!0===e.erase)this.#D(()=>this.#x());else if("saved"===e.erase)this.#D(()=>this.#M());else if("sealed"===e.take)this.#D(()=>this.#G());else if(s instanceof Uint8Array)this.#D(()=>this.#O(s));else if(Number.isInteger(r)&&r>=1&&r<=1440)this.#h=r,this.#S(),this.#H();else{
if("string"!=typeof a)return!0===e.active||"string"==typeof e.place;this.#Q(()=>this.#R(a))}return!0}flush(){this.#I&&this.#d.size&&this.#Q(()=>this.#V({look:!1}))}leave(){let e=this.#I;if(!e)return this.#k++,void(this.#w||this.#$(()=>this.#e.clear()));let t=this.#Y();this.#N(),this.#w=!0,this.#y="",this.#H(),this.#$(()=>this.#e.clear()),this.#Q(async()=>{try{t.size&&await Fs(e,t,()=>{})}finally{e.close()}})}async lock(){if(this.#I&&(await this.#V(),this.#I)){
if(this.#d.size)return this.#u.start("idle",1e4,()=>this.#Q(()=>this.lock())),void this.#H();this.#I.close(),this.#N(),this.#w=!0,this.#H(),this.#$(()=>this.#e.clear())}}#v(){let e=this.#I?.damage;return e?un(e,this.#r):""}#J(e){return this.#C||="journal-passphrase-changed"===e.code,this.#f||=Ss.includes(e.code),un(e,this.#r)}#Q(e){this.#B++,this.#g=this.#g.then(e).catch(e=>{this.#K(e),this.#H()}).finally(()=>{this.#B--})}#D(e){this.#Q(async()=>{this.#y="";try{await e()}catch(e){this.#K(e)}
this.#S(),this.#H()})}#K(e){this.#y=this.#J(e)}async#R(e){let t=this.#r,n={none:t["keep-strength-none"],weak:t["keep-strength-weak"],fair:t["keep-strength-fair"],good:t["keep-strength-good"],strong:t["keep-strength-strong"]};this.#i({keeping:{strength:n[await this.#s(e)]}})}async#j(e){let t=this.#k,n=await this.#a.create(this.#t,e);t===this.#k?(this.#I=n,this.#m=!0,this.#d=new Set(this.#e.keys()),await this.#V()):n.close()}async#F(e){
let t=this.#k,n=await this.#a.open(this.#t,e),i=await n.entries();if(t!==this.#k)return void n.close();let r=null!==this.#I,a=r&&!this.#f,s=this.#e.entries(),l=s.filter(({key:e})=>!a||this.#d.has(e));this.#I?.close(),this.#I=n,this.#m=!0,this.#w=!1,this.#C=this.#f=!1,this.#H();let o=s.filter(e=>!l.includes(e));this.#T([...o.map(({key:e})=>Ze(e)),...i]),r||this.#i({open:gn}),this.#e.batch(()=>{for(let e of l)this.#L(e)}),await this.#V()}async#U(e){this.#I&&(await this.#I.changePassphrase(e),
this.#i({keeping:{changed:!0}}))}#L(e){let t=this.#e.get(e.key),n=t?.done&&!e.done;t&&!n&&!Rt(t.response,e.response)&&pn(this.#e,t,In(this.#o())),this.#e.place(n?{...e,confirmed:t.confirmed}:e)}async#x(){let e=this.#r,t={erased:e["home-erased"]};this.#I?(t={erased:await this.#P()},this.#I?.close(),this.#N()):await this.#t.read()&&(t={said:e["home-not-erased"]}),this.#$(()=>this.#e.clear()),this.#i(t)}async#M(){if(this.#C)return void await this.#x();if(this.#I||!await this.#t.read())return
;let e=await this.#P();this.#w=!1,this.#i({said:e})}async#P(){let{notices:e=[]}=await this.#t.erase();this.#m=!1;let t=this.#r;return e.map(e=>un(e,t)).join("\n")||t["journal-here-erased"]}async#G(){let e=await this.#t.read();e&&this.#i({file:wt("notes","application/octet-stream",e.bytes)})}async#O(e){if(this.#I&&!this.#C)return;await this.#a.check(e);let t=await this.#t.read();await this.#t.replace(e,t?.tag??null),this.#m=!0}#N(){this.#k++,this.#I=null,this.#p="",this.#C=this.#f=!1,
this.#d=new Set,this.#u.stop()}#E(e){if(this.#I&&!this.#c){for(let t of e)this.#d.add(t);e.every(e=>this.#e.isDraft(e))?this.#u.start("save",1e3,()=>this.#Q(()=>this.#V())):this.#Q(()=>this.#V()),this.#H()}}async#V({look:e=!0}={}){let t=this.#I;if(t){try{if(e&&await this.#X(),t!==this.#I)return;await Fs(t,this.#Y(),(e,t)=>{this.#e.get(e)===t&&this.#d.delete(e)}),this.#y=""}catch(e){if(t!==this.#I)return;this.#K(e),this.#u.start("save",1e4,()=>this.#Q(()=>this.#V()))}this.#H()}}#Y(){
let e=this.#e.entries().filter(({key:e})=>this.#d.has(e)),t=new Map(e.map(e=>[e.key,e]));for(let e of this.#d)t.has(e)||t.set(e,void 0);return t}async#X(){let e=this.#I,t=await e.refresh();e===this.#I&&(this.#T(t),this.#p="",this.#f=!1)}async#b(){let e=this.#p;try{this.#I?await this.#X():await this.#q()}catch(e){this.#p=this.#J(e),this.#I||this.#u.start("look",vs,()=>this.#Q(()=>this.#b()))}this.#p!==e&&(this.#I&&!this.#p&&this.#d.size&&await this.#V(),this.#H())}async#q(){
let e=null!==await this.#t.read();this.#p="",e!==this.#m&&!this.#I&&(this.#m=e,this.#H())}#z(){this.#l()-this.#A>6e4*this.#h&&this.#Q(()=>this.lock()),this.#I&&(this.#B||this.#Q(()=>this.#b()),this.#u.start("poll",vs,()=>this.#z()))}#T(e){this.#$(()=>{for(let t of e){let e=this.#e.get(t.key);this.#d.has(t.key)?e&&!e.done&&null!==t.confirmed&&this.#e.place({...e,confirmed:t.confirmed}):this.#e.place(t)}})}#$(e){this.#c=!0;try{this.#e.batch(e)}finally{this.#c=!1}}#S(){if(this.#A=this.#l(),
!this.#I)return;this.#u.start("idle",6e4*this.#h,()=>this.#Q(()=>this.lock())),this.#u.isPending("poll")||this.#u.start("poll",vs,()=>this.#z())}#H(){this.#i({keeping:this.state})}};async function Fs(e,t,n){let i=new Map((await e.entries()).map(e=>[e.key,e])),r=!1;for(let[a,s]of t)s&&(await e.append(s),n(a,s),r||=Us(s,i.get(a)));let a=[...t.keys()].filter(e=>!t.get(e));if(!a.length&&!r)return;let s=(await e.entries()).filter(({key:e})=>!a.includes(e));await e.rewrite(s)
;for(let e of a)n(e,void 0)}var Us=(e,t)=>{let n=xs(e);return void 0!==t&&[...xs(t)].some(e=>!n.has(e))},xs=({response:e,confirmed:t})=>{let n=[e,t].flatMap(e=>Object.entries(e??{}));return new Set(n.filter(([,e])=>null!==e).map(([e])=>e))};var Ms="visit",Gs=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),Os=e=>Gs(e)&&"string"==typeof e.key&&Gs(e.response)&&"boolean"==typeof e.done&&(null===e.confirmed||Gs(e.confirmed))&&"string"==typeof e.at
;function Hs({storage:e=()=>window.sessionStorage,page:t=window,view:n=document}={}){function i(t){try{return t.length?e().setItem(Ms,JSON.stringify(t)):e().removeItem(Ms),!0}catch{return 0===t.length}}return{remember:i,recall:function(){try{let t=JSON.parse(e().getItem(Ms)??"[]");return Array.isArray(t)?t.filter(Os):[]}catch{return[]}},forget:()=>i([]),guard:e=>t.addEventListener("beforeunload",t=>{e()&&t.preventDefault()}),onHide:function(e){n.addEventListener("visibilitychange",()=>{
n.hidden&&e()}),t.addEventListener("pagehide",e)}}}var Rs="chart";function Vs({data:e,place:t,here:n="browser",now:i=Date.now,tab:r=Hs(),stores:a={create:Is.create,open:Is.open,check:Lr.fromBytes},judge:l=ks,print:o=Wt}){let c=()=>s(new Date(i())),h=function(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved-browser"]},i={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:i,computer:{}}[t]}}(e.words,n),A={...e,words:h,
danger:null,coach:null},{notice:u}=A,g=Ys(A.pages,b(c())),d=g.flatMap(e=>e.blocks),f=new Set(d.map(({key:e})=>e).filter(Boolean)),I=d.filter(({kind:e})=>"exercise"===e).map(({key:e})=>e),p=!1,w=!1,m=!1,y=0,C=0,B=!1,k=!0,E={pages:g,words:h,notice:u,page:0,couple:""},{model:Q,notify:v}=function(e,t){let n=new Map,i=(e,t)=>{for(let i of n.get(e)??[])i(t)};return{model:{get:t=>e[t],set(t,n){e[t]!==n&&(e[t]=n,i(`change:${t}`,n))},save_changes(){},on:(e,t)=>n.set(e,[...n.get(e)??[],t]),send:t},
notify:i}}(E,function(e){if(!0===e.forget)return void K(e);let t=y,n=()=>{t===y&&K(e)};m||=!p&&$s(e),p||!m?queueMicrotask(n):V.then(n)}),S=e=>v("msg:custom",{...e,acknowledged:C}),D=(e,t)=>S({states:{[e]:t}}),j=new Vt(i);for(let e of r.recall())j.place(e);let F=function({journal:e,data:t,words:n}){let i=()=>t.danger&&{dangers:t.danger,coach:t.coach,countries:t.help};return{known:i,notice:function(e,n){let r=t.exercises[e];return r?di(r,n,i()):null},form:function(r){
let a=e.get(r),{exercise:s}=Fe(r),l=t.exercises[s];if(!a||!l||!O(l,a.response))return null;let o={answers:a.response,done:a.done};if(!a.done)return o;let c=nt(e.entries(),r,n);return{...o,...gi(l,a.response,i(),c)}},chart:()=>({checkIns:tt(e.entries())})}}({journal:j,data:A,words:h}),U={journal:j,words:h,today:c},x=new js({...U,place:t,here:n,stores:a,judge:l,now:i,send:e=>{e.keeping?.state&&$(),S(e)}}),H=new wn({...U,data:A,send:S,notice:F.notice,print:function(e,{paper:t,country:n}){
let i=function(e,{help:t,paper:n}){let i=t.find(t=>t.code===e);return i?[...new Set([i.emergency,...Xt.map(e=>i.lines.filter(t=>t.topic===e).flatMap(({reach:e})=>e).filter(({say:e,to:t})=>t.startsWith("tel:")&&Pt.test(e)).map(({say:e})=>Pt.exec(e)[0])[0]).filter(Boolean)])]:[n["numbers-elsewhere"]]}(n,A);o(zt(e,A),{paper:t,numbers:i,heading:A.paper.numbers}),D(gn,H.state())}}),R=Promise.all([e.danger,e.coach]).then(function([e,t]){Object.assign(A,{danger:e,coach:t})
;for(let t of Object.values(e))Hn(Be(t))}),V=Ns(R).then(function(){p=!0,w&&N()});function $(){let{state:e,saved:t}=x.state;"none"===e?k=r.remember(j.entries()):("locked"===e||t)&&r.forget()}j.listen(function(e){$();for(let t of e)f.has(t)&&!B&&D(t,F.form(t)??{answers:{},done:!1});e.includes(dn)&&S({country:Y()});let t=e.filter(e=>!j.isDraft(e));B||D(gn,H.state()),t.some(e=>"check-in"===Fe(e).exercise)&&D(Rs,F.chart())}),r.guard(function(){let{state:e,saved:t}=x.state
;return"kept"===e?!t:"none"===e&&!k}),r.onHide(()=>x.flush());let Y=()=>j.get(dn)?.response.country??"";function N(){let e=I.filter(e=>p||j.isDraft(e)).map(e=>[e,F.form(e)]).filter(([,e])=>e);S({states:Object.fromEntries(e)})}function J(e){let{key:t}=e;if(!0===e.ready)w=!0,S({keeping:x.state,country:Y()}),N();else if(!0===e.dangers)R.then(()=>S({dangers:F.known()}),()=>{});else if("string"==typeof e.chart)D(Rs,F.chart());else if(!0===e.forget)y++,
x.leave();else if(x.receive(e))S({});else if("string"==typeof e.home)D(gn,H.state());else{if(H.receive(e))return;if(!0===e.gone)x.flush();else{if(!f.has(t))return;!0===e.remove?j.remove(t):e.answers&&"boolean"==typeof e.done&&function({key:e,answers:t,done:n}){let i=G(A.exercises[Fe(e).exercise],t);B=!n;try{j.put(e,i,n)}finally{B=!1}}(e)}}}function K(e){Number.isInteger(e.sent)&&(C=Math.max(C,e.sent));try{J(e)}catch(t){S({problem:{key:e.key??"",text:h["not-understood"]}}),
t instanceof M||console.error(t.name)}}return{...Q,settled:async function(){await V,await H.settled(),await x.settled()}}}var $s=({ready:e,dangers:t,answers:n,done:i})=>!(e||t||n&&!i),Ys=(e,t)=>e.map(e=>({...e,blocks:e.blocks.map(e=>e.key?{...e,key:e.key.replace("{today}",t)}:e)})),Ns=e=>new Promise(t=>{let n=setTimeout(t,5e3),i=()=>{clearTimeout(n),t()};e.then(i,i)}),Js="head",Ks="parts",Ts="aside",Ls=[Js,Ks,Ts],Ps="journal-here-blocked";function Xs({name:e="notes"}={}){
let t=qs(()=>globalThis.indexedDB),n=qs(()=>new BroadcastChannel(e)),i=new Set,r=()=>{for(let e of i)e()},a=()=>{globalThis.document?.hidden||r()};n?.addEventListener("message",r);let s=null,l=()=>{s=null};async function o(n){try{if(s)return await s}catch(e){if(!n||"gone"!==e.code)throw e}return s??=async function(e,t,n,i){if(!e||!1===globalThis.isSecureContext)throw new ie("unreachable",Ps);let r=!1;try{if(!n&&!1===await nl(e,t))throw new ie("gone");let a=e.open(t,1);a.onupgradeneeded=()=>{
r=!n,r?a.transaction.abort():function(e){e.createObjectStore(Js),e.createObjectStore(Ks),e.createObjectStore(Ts,{autoIncrement:!0})}(a.result)};let s=await rl(a);return s.onclose=i,s.onversionchange=()=>{s.close(),i()},s}catch(e){throw r?new ie("gone"):al(e)}}(t,e,n,l).catch(e=>{throw l(),e}),s}async function c(e,t,n=!1){for(let i=!0;;i=!1){let r,a=await o(n);try{r=a.transaction(Ls,e,{durability:"strict"})}catch(e){if(!i||"InvalidStateError"!==e.name)throw al(e);l();continue}return il(r,t)}}
function h(){s?.then(e=>e.close(),()=>{}),l()}let A=e=>c("readonly",e);async function u(e,t){let i=await c("readwrite",e,t);return n?.postMessage(null),i}return{async read(){try{return await A(async e=>{let{tag:t}=await Ws(e);return{bytes:Tr(...await rl(e(Ks).getAll())),tag:t}})}catch(e){if("gone"===e.code)return null;throw e}},readFrom:(e,t)=>A(async n=>{let i=await Ws(n),r=Zs(e)!==i.file||t>i.length,a=r?0:await async function(e,t){
return(await rl(e.openKeyCursor(IDBKeyRange.upperBound(t),"prev")))?.key??0}(n(Ks),t);return{bytes:Tr(...await rl(n(Ks).getAll(IDBKeyRange.lowerBound(a)))).subarray(r?0:t-a),tag:i.tag,replaced:r}}),append:(e,t)=>u(async n=>{let i=await _s(n,t);return await rl(n(Ks).add(e.slice(),i.length)),el(n,i.file,i.length+e.length)}),async replace(e,t){let n=null===t,i=await u(async i=>{if(n){if(await rl(i(Js).get(0)))throw new ie("exists")}else await _s(i,t);return await rl(i(Ks).clear()),
await rl(i(Ks).add(e.slice(),0)),el(i,zs(),e.length)},n);return n&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),i},putAside:e=>u(async t=>{await _s(t,e);let n=Tr(...await rl(t(Ks).getAll()));return`damaged-${await rl(t(Ts).add(n))}`}),async erase(){if(await u(async e=>{for(let t of Ls)await rl(e(t).clear())}).catch(e=>{if("gone"!==e.code)throw e}),h(),!await async function(e,t){return await new Promise(n=>{let i=e.deleteDatabase(t);i.onsuccess=i.onerror=n,
i.onblocked=()=>setTimeout(n,2e3)}),!await nl(e,t)}(t,e))throw new ne("journal-here-not-erased");return{notices:[]}},watch:e=>(i.size||tl("addEventListener",a),i.add(e),()=>{i.delete(e),i.size||tl("removeEventListener",a)}),persisted:async()=>await(globalThis.navigator?.storage?.persisted?.())??!1,close(){n?.close(),h()}}}function qs(e){try{return e()}catch{return null}}var zs=()=>Array.from(Kr(12),e=>e.toString(36)).join(""),Zs=e=>e.split("/")[0];async function Ws(e){
let t=await rl(e(Js).get(0));if(!t)throw new ie("gone");return t}async function _s(e,t){let n=await Ws(e);if(n.tag!==t)throw new ie("changed");return n}async function el(e,t,n){let i=`${t}/${zs()}`;return await rl(e(Js).put({file:t,length:n,tag:i},0)),i}function tl(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e]("focus",t)}async function nl(e,t){return(await(e.databases?.()))?.some(e=>e.name===t)}function il(e,t){return new Promise((n,i)=>{let r,a=null
;e.oncomplete=()=>n(r),e.onabort=()=>i(a??al(e.error)),t(t=>e.objectStore(t)).then(e=>{r=e},t=>{a=t instanceof ie?t:al(t);try{e.abort()}catch{i(a)}})})}var rl=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function al(e){if(e instanceof ie)return e;if("QuotaExceededError"===e?.name)return new ie("full");let t=["SecurityError","InvalidStateError","NotAllowedError"].includes(e?.name);return new ie("unreachable",t?Ps:"")}
function sl(e,{fetch:t=(...e)=>globalThis.fetch(...e)}={}){async function n(n,{query:i="",body:r,headers:a={},refused:s="changed",none:l=[]}={}){let o;try{o=await t(`${e}${i}`,{method:n,body:r,headers:a,cache:"no-store",credentials:"same-origin",redirect:"error",keepalive:r?.length<6e4})}catch{throw new ie("unreachable")}if(o.ok)return o;if(l.includes(o.status))return null;throw await async function(e,t){if(412===e.status)return new ie(t);if(404===e.status)return new ie("gone")
;if(507===e.status)return new ie("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new ne(n[0].code,n[0].values):new ie("unreachable")}(o,s)}return{async read(){let e=await n("GET",{none:[404]});return e&&{bytes:await ol(e),tag:ll(e)}},async readFrom(e,t){let i={"If-Match":e},r=await n("GET",{query:`?from=${t}`,headers:i}),a=206!==r.status;return{bytes:await ol(r),tag:ll(r),replaced:a}},append:async(e,t)=>ll(await n("POST",{body:e,headers:{"If-Match":t}
})),async replace(e,t){let i=null===t;return ll(await n("PUT",{body:e,headers:i?{"If-None-Match":"*"}:{"If-Match":t},refused:i?"exists":"changed"}))},async putAside(e){let t=await n("POST",{query:"?aside",headers:{"If-Match":e},none:[400,404,405]});return t?(await t.json()).name:""},erase:async()=>(await n("DELETE")).json(),watch(e){let t=()=>{globalThis.document?.hidden||e()};return globalThis.document?.addEventListener("visibilitychange",t),
()=>globalThis.document?.removeEventListener("visibilitychange",t)}}}var ll=e=>e.headers.get("ETag");async function ol(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ie("unreachable")}}var cl="tab";async function hl(){let e=window.sessionStorage.getItem(cl),t=await(navigator.serviceWorker?.getRegistration()),n=()=>t?.active??null,i=e&&n()&&await((e,t)=>new Promise(n=>{let{port1:i,port2:r}=new MessageChannel;i.onmessage=({data:e})=>n(e),setTimeout(n,1e3,null),e.postMessage({
tab:t},[r])}))(n(),e),r=e??It(Kr(vr)),a=i||Kr(32),s=!!i,l=()=>{s&&n()?.postMessage({tab:r,hold:a})};return setInterval(l,2e4),document.addEventListener("visibilitychange",l),window.addEventListener("pagehide",l),navigator.serviceWorker?.ready.then(e=>{t=e,l()}),{key:a,hold:()=>(s||window.sessionStorage.setItem(cl,r),s=!0,l(),null!==n()),forget(){n()?.postMessage({tab:r,forget:!0}),s=!1,window.sessionStorage.removeItem(cl)}}}async function Al(e){try{return await(e?async function(e){
let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:pt((await t.json()).key),hold:()=>!0,forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}(e):hl())}catch{return{key:Kr(32),hold:()=>!1,forget(){}}}}var ul=(e,{later:t,visit:n,store:i,logOut:r})=>Vs({data:{...e,danger:t.then(({dangers:e})=>e),coach:t.then(({coach:e})=>e)},place:i?sl(i):Xs(),tab:Hs({storage:()=>(({key:e,hold:t},n=()=>window.sessionStorage)=>({getItem(t){try{
let i=pt(n().getItem(t)),r=Da(e,i.slice(0,vr));return(new TextDecoder).decode(r.decrypt(i.slice(vr)))}catch{return null}},setItem(i,r){let a=Kr(vr),s=Da(e,a).encrypt((new TextEncoder).encode(r));if(n().setItem(i,It(Tr(a,s))),!t())throw new Error("The key goes with the page.")},removeItem:e=>n().removeItem(e)}))(n)}),here:r?"hub":i?"computer":"browser"}),gl="#notes=";async function dl(e,t,{words:n,take:i}){let r=await async function(e){try{
let t=pt(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[r,a]=["",0];for(;;){let{done:e,value:t}=await n.read();if(e)return r+i.decode();if(a+=t.length,a>2e6)return"";r+=i.decode(t,{stream:!0})}}catch{return""}}(e),a=Nt("h2",{tabindex:"-1"},n["site-handed"]),s=()=>c.remove(),l=(e,t)=>Nt("button",{type:"button",onclick:t
},e),o=r?[l(n["site-handed-no"],s),l(n["site-handed-yes"],()=>{s(),i(r)})]:[l(n["help-close"],s)],c=Nt("section",{class:"site-handed"},a,Nt("p",{},n[r?"site-handed-how":"site-handed-broken"]),r?Nt("p",{},n["site-handed-history"]):null,Nt("div",{class:"ajar-moves"},...o));t.after(c),a.focus()}var fl=/src="#(\d+)"/g
;var Il=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,pl=new RegExp(`^(?:<\\/?(?:svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath)(?:${Il})*\\s*\\/?>|[^<>])*$`,"i");function wl(e,t){let n={createHTML(t){if(e.has(t)||(e=>pl.test(e))(t))return t;throw new TypeError("This markup is not part of the page.")},createScriptURL(e){if(t.includes(e))return e;throw new TypeError("This worker is not part of the page.")}
},i=window.trustedTypes?.createPolicy("ajar",n)??n;return function(e){Nn=e}(e=>i.createHTML(e)),e=>i.createScriptURL(e)}var ml=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function yl(e){let t=e.get("pages"),n=[],i=ml(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,y:window.scrollY},"");let a=e=>{for(let t of n)t({open:e})};return window.addEventListener("popstate",({state:e})=>{
let n=ml(location.hash,t);n!==i&&(i=n,a(t[n].id),window.scrollTo(0,e?.y??0))}),window.addEventListener("pagehide",r),{open:a,get:t=>"page"===t?i:e.get(t),set(t,n){"page"===t&&function(e){e!==i&&(r(),i=e,history.pushState({y:0},"",`#${e+1}`))}(n),e.set(t,n)},save_changes:()=>e.save_changes(),send:t=>e.send(t),on(t,i){"msg:custom"===t&&n.push(i),e.on(t,i)}}}var{first:Cl,later:Bl,store:kl,logOut:El}=document.documentElement.dataset,Ql=function(){if(!location.hash.startsWith(gl))return""
;let e=location.hash.slice(7);return history.replaceState(null,"",location.pathname+location.search),e}();async function bl(e,t=1e3){try{let t=await fetch(e);if(t.ok)return await t.json()}catch{}return await new Promise(e=>setTimeout(e,t)),bl(e,Math.min(2*t,6e4))}!async function(){let[e,t]=await Promise.all([bl(Cl),Al(kl&&"store/visit.json")]),n=function({drawings:e,...t}){let n=[],i=(t,n)=>`src="data:image/svg+xml,${encodeURIComponent(e[n])}"`;function r(e){if("number"==typeof e)return n[e]
;let r={...e};return e.html&&(r.html=e.html.replace(fl,i)),"exercise"===e.kind&&(r.exercise=t.exercises[e.key.split("@")[0]]),n.push(r),r}let a=t.pages.map(e=>({...e,blocks:e.blocks.map(r)}));return{...t,pages:a,notice:{...t.notice,help:t.help}}}(e),i=bl(Bl),{words:r}=n;!function(e){let t=Br(e=>e.getItem(yr))||e;t&&Vn(t);let n="back_forward"===performance.getEntriesByType("navigation")[0]?.type,i=Br(e=>e.getItem(Cr));i&&n&&location.replace(t||"about:blank"),Br(e=>e.removeItem(Cr)),i&&n&&kr()
}(n.leave);let a=wl((({pages:e})=>new Set(e.flatMap(({blocks:e})=>e.flatMap(({html:e,erased:t})=>[e,t]))))(n),["sw.js"]),s=document.getElementById("workbook"),l=function(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),kr()),n.erase&&!kl&&wr()&&mr()}}}(yl(ul(n,{later:i,visit:t,store:kl,logOut:El})),t);s.replaceChildren();let o=s.appendChild(document.createElement("div"));fr({model:l,el:o}),window.scrollTo(0,history.state?.y??0),function(e,t,{store:n,logOut:i}){let r=Nt("p",{
class:"ajar-status",role:"status"}),a=Nt("button",{type:"button",onclick:async()=>{r.textContent=t[await mr()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Er(t));let s=e.closest(".site-about");i&&s.append(Nt("p",{},Nt("a",{href:i},t["hub-log-out"]))),!n&&wr()&&e.append(Nt("div",{},a,r))}(document.querySelector(".site-acts"),r,{store:kl,logOut:El}),Ql&&dl(Ql,s.querySelector(".ajar-notice"),{words:r,take:e=>{l.open(gn),l.send({import:e})}}),
window.addEventListener("beforeinstallprompt",e=>e.preventDefault()),await i,!kl&&wr()&&async function(e){try{await navigator.serviceWorker.register(e("sw.js"),{updateViaCache:"all"})}catch{}}(a)}();
>>>>>>> main
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
