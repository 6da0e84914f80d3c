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
