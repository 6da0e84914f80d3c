var xe=["importance","confidence","readiness"],$=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let o=t[s];return r?
Number.isInteger(o)?o+1:n:["number","string"].includes(typeof o)?o:n}),Ge=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function At(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.
piles.includes(n[r.id]));return s.length?s:e.cards}var ar=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var ka=/^(\d{4})-(\d{2})-(\d{2})$/;function et(e){let[,t,n,s]=typeof e=="string"&&ka.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=lr(+t,+n)?e:null}function pt(e){let t=e.getFullYear();return t>=1&&t<=9999?fr(t,e.getMonth()+1,e.getDate()):null}
function cr(e){let[t,n,s]=e.split("-").map(Number),r=n===12?[t+1,1]:[t,n+1];return fr(...r,Math.min(s,lr(...r)))}var en=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function lr(e,t){return[31,e%4===0&&(e%100!==0||e%400===
0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var fr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.
padStart(2,"0")}`;var Wn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Qa=new RegExp(`^${Wn}+|${Wn}\
+$`,"g"),ba=/[\p{L}\p{N}_]+/gu,Sa=/^[\p{L}\p{N}_]+/u,Da=/\{([a-z][a-z0-9-]*)\}/,[va,xa]=["⁨","⁩"],hr={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Fa=new RegExp(`[,;:،]|${Wn}`),Ua=/^\p{Uppercase}/u,ur=/[.!?…؟。][\u2069”’"')»]*$/,
ja=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
de=e=>e.replace(Qa,""),Oe=e=>e.toLowerCase().toUpperCase(),tn=e=>e.match(Sa)?.[0]??"",Re=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"}),Ar=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(
t,{weekday:"long",timeZone:"UTC"});function Ut(e,t,n=[]){let s=e.split(Da),r="";for(let o=0;o<s.length-1;o+=2){let[i,a,l]=s.
slice(o,o+3),h=Oa(de(t[a]),l),f=Ma(i,h,n),A=!f&&!r&&Ua.test(i);r+=ur.test(r)?f.replace(/^,+/,""):f,r+=Ta(A?Ra(h):h)}return ur.
test(r)?r:r+s.at(-1)}function tt(e){let t=de(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in hr&&s===hr[n]&&
de(r))||r.includes(n)||r.includes(s)?e:r}function Oa(e,t){let n=e.length;for(;n&&Fa.test(e[n-1]);)n-=1;let s=e.slice(0,n)||
e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",o=s.slice(0,-1);return r&&!o.slice(o.lastIndexOf(" ")+1).includes(".")?o:
s}function Ra(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Ma(e,t,n){let s=Oe(tn(t));if(!s)return e;
let r=new Set(n.map(Oe)),o=i=>i===s||r.has(i)&&r.has(s);for(let i of e.matchAll(ba))if(o(Oe(i[0])))return e.slice(0,i.index);
return e}var Ta=e=>ja.test(e)?`${va}${e}${xa}`:e;var Xn=2e4,Ga=10,we=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Me({
items:e,ids:t},n){let s=Object.keys(n).filter(o=>!t.includes(o));if(s.length)throw new we("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:Ha[o.kind](i,o);Ge(o,r)&&(r[o.
id]=Na(o,a,r))}return r}function gt(e,t){try{Me(e,t)}catch(n){if(n instanceof we)return!1;throw n}return!0}var Ir=e=>Object.
values(e).every(t=>t==null);function Te(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>pr(
e.cards,n)),de(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${pr(e.piles,t[n.
id])}`);case"date":return[Re(t)];case"list":return t.map(de);default:return[de(`${t}`)]}}var pr=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Na(e,t,n){if(e.kind!=="choice"||!t)return t;let s=At(e,n).map(({id:o})=>o),r=t.chosen.filter(o=>s.includes(
o));return r.length||t.own?{chosen:r,own:t.own}:null}var Ha={ruler(e){if(!Number.isInteger(e)||e<0||e>Ga)throw new we("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:l})=>l);if(!gr(e)||!Array.isArray(e.chosen)||!e.
chosen.every(_n(r)))throw new we("answer-cards");let{chosen:o}=e,i=qn("own"in e?e.own:"")??"";if(i&&!s)throw new we("ans\
wer-own");if(!n&&o.length+!!i>1)throw new we("answer-one-card");let a=r.filter(l=>o.includes(l));return a.length||i?{chosen:a,
own:i}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:i})=>i),r=_n(n.map(({id:i})=>i));if(!gr(e)||!Object.keys(e).every(
_n(s))||!Object.values(e).every(r))throw new we("answer-piles");let o=s.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return o.
length?Object.fromEntries(o):null},text:qn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new we("answer-lines",
{most:t});let n=e.map(s=>qn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!et(e))throw new we(
"answer-day");return e}};function qn(e){if(typeof e!="string")throw new we("answer-text");if(e.length>Xn&&[...e].length>
Xn)throw new we("answer-long",{most:Xn});return de(e)?e:null}var _n=e=>t=>e.includes(t),gr=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var La=[{answers:["all"]}],Va=/\p{L}/u,$a=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ya=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Ka=/\{([a-z][a-z0-9-]*)\}/g;function It({items:e,rules:t,reflection:n},s,r={}){let{plain:o=!1,last:i=null}=r,a=Object.fromEntries(
e.map(({id:A})=>[A,s[A]??null]));if(Ir(a))return"nothing"in n?[nn([n.nothing])]:[];let l=Pa({items:e,answers:a,rules:t,phrases:n,
last:i}),f=(o||!t.length?La:t).flatMap(l);return o||!("closing"in n)?f:[...f,nn([n.closing])]}var nn=e=>({words:e,heading:"",
said:[]}),We=(e,t,n=[])=>({words:n,heading:e,said:t}),dr=(e,t)=>e.filter(n=>!t.has(Oe(n)));function Pa({items:e,answers:t,
rules:n,phrases:s,last:r}){let o=w=>e.find(({id:C})=>C===`couple-${w}`)??e.find(({id:C})=>C===w),i=w=>t[o(w)?.id]??null,
a=w=>o(w)?Te(o(w),i(w)):[],l=w=>{let C=new Set(w.map(o));return e.filter(E=>C.has(E))},h=w=>{let C=i(w);return typeof C==
"number"?C:a(w).length},f=w=>w.map(C=>i(C)?.chosen).find(C=>Array.isArray(C))??[],A=(w,C)=>{let[E,U]=[o(w),i(w)];return E?.
kind!=="sort"||!U?[]:E.cards.filter(({id:T})=>U[T]===C).map(({text:T})=>T)},u=w=>new Set(w?a(w).map(Oe):[]),p=({if:w=[],
unless:C=[]})=>w.every(g)&&!C.some(g);function g(w){if(typeof w=="string")return i(w)!==null;let{item:C=[],cards:E,piles:U,
without:T,only:M,least:D,asked:Y}=w;if(Y)return!!o(Y)&&Ge(o(Y),t);let P=C.find(te=>i(te)!==null);if(!P)return!1;let J=f(
[P]);return E&&!E.some(te=>J.includes(te))||U&&!U.some(te=>dr(A(P,te),u(T)).length)||M&&!(te=>te.size===1&&te.has(M))(new Set(
Object.values(i(P))))?!1:D==null||h(P)>=D}let I=(w,C={})=>$(s[w],C);function m(w,C={}){if(typeof w=="string")return I(w,
C);if(!p(w))return null;let{phrase:E,of:U,since:T}=w;if(!U)return I(E,C);if(!a(U).length)return null;let M=T&&r?.values[U];
return M==null?I(E,{n:h(U),...C}):I(T,{n:h(U),last:M,day:r.day,...C})}let Q=(w=[],C={})=>w.map(E=>m(E,C)).filter(E=>E!==
null),k=(w,C)=>{let E=Q(w,C);return E.length?[nn(E)]:[]};function j(w){if(typeof w=="string")return a(w);if("level"in w)
return G(w);if("phrase"in w){let[D]=w.of?a(w.of):[],Y=m(w,D===void 0?{}:{words:D});return Y===null?[]:[Y]}let{item:C,pile:E,
also:U,without:T}=w,M=E?A(C,E):a(C);return U&&(M=M.filter(D=>u(U).has(Oe(D)))),dr(M,u(T))}let F=({heading:w,under:C})=>w?
I(w):(C&&o(C)?.said)??"";function O(w,C){let E=o(w);if(E?.kind!=="sort"||t[E.id]===null)return[];let U=M=>E.piles.find(D=>D.
id===M).text;return(C??E.piles.map(({id:M})=>M)).map(M=>({id:M,text:U(M),cards:A(w,M)}))}let y=n.find(w=>w.ladder)?.ladder,
B=()=>Math.floor(y.rungs.length/2);function b(w){let[C]=f([w]);return!y||!C?null:B()-y.rungs.findIndex(({card:E})=>E===C)}
function G({level:w,up:C=0}){let E=w.map(b).find(T=>T!==null);if(!y||E===void 0)return[];let U=y.rungs[B()-E-C];return U?
a(U.item):[]}let R={answers({answers:w}){return(w[0]==="all"?e:l(w)).filter(({id:E})=>t[E]!==null).map(E=>We(E.said||E.ask,
Te(E,t[E.id])))},lines(w){let C=w.lines.flatMap(j),E=C.length?[We(F(w),C,Q(w.say))]:[],U=w.count?.[Math.min(C.length,w.count.
length-1)];return U?[...E,nn([I(U,{n:C.length})])]:E},piles({piles:w,only:C,heading:E,below:U={},all:T={}}){let M=D=>D.length===
o(w).cards.length;return O(w,C).filter(({cards:D})=>D.length).flatMap(({id:D,text:Y,cards:P})=>{let J=M(P)&&T[D]||U[D],K=E?
I(E,{pile:Y}):Y;return[We(K,P),...k(J?[J]:[])]})},empty(w){let C=O(w.empty,w.only).filter(({cards:E})=>!E.length).map(({
text:E})=>E);return C.length?[We(F(w),C,Q(w.say))]:[]},sentence(w){let C=s[w.sentence],E=wr(C),U=Object.fromEntries(E.map(
T=>[T,a(T).join(" ")]));return Object.values(U).every(Boolean)?[We(F(w),[zn(w,C,U)])]:[]},message(w){let C=w.message.parts.
map(E=>[E,a(E.item)[0]]).filter(([,E])=>E).map(([E,U])=>H(E,U,w.message));return C.length?[We(F(w),[C.join(" ")])]:[]},ladder(){
let[w=""]=a(y.goal),[[C],[E]]=[f([y.today]),f([y.later])],U=y.rungs.map(({card:T,item:M})=>{let D=o(M)?.said??"",[Y]=a(M),
P=Y?`${D}: ${Y}`:I("open",{level:D}),J=Ja(T===C,T===E,!!E);return J?I(J,{level:P}):P});return[We(I(w?"ladder":"ladder-un\
named",{goal:w}),U)]},missing({missing:w,say:C}){let E=l(w).filter(({id:U})=>t[U]===null);return E.length?k(C,{parts:E.map(
U=>U.said).join("; ")}):[]},repeated(w){let C=w.repeated.map(a),E=new Map;for(let M of C.flat())E.has(Oe(M))||E.set(Oe(M),
M);let U=M=>C.filter(D=>D.some(Y=>Oe(Y)===M)).length>1,T=[...E].filter(([M])=>U(M)).map(([,M])=>M);return T.length?[We(F(
w),T)]:[]}};function H(w,C,{self:E=[],small:U=[],capitals:T=[]}){let{opener:M,clause:D,clauses:Y=[],questions:P=[],names:J=!1}=w,
K=tt(C),te=tn(K),oe=te.toLowerCase();if(E.includes(oe))return Ut("{words}.",{words:K});let pe=[...s[M]].at(-1);if(!$a.test(
K.match(Va)?.[0]??"a")||P.includes(oe))return Ut(`{words}${pe}`,{words:K});let Ae=s[D&&Y.includes(oe)?D:M],ge=J||T.includes(
te);return Ut(Ae,{words:mr(K,U,ge)})}return w=>{if(!p(w))return[];let C=Object.keys(R).find(U=>U in w),E=C?R[C](w):k(w.say);
return E.length&&w.then?[...E,...k([w.then])]:E}}var wr=e=>[...e.matchAll(Ka)].map(([,t])=>t);function zn({alike:e,small:t=[],
lower:n=[]},s,r){let o=a=>mr(tt(de(r[a])),t,!n.includes(a)),i=Object.fromEntries(wr(s).map(a=>[a,o(a)]));return Ut(s,i,e)}
function mr(e,t,n){let s=tn(e);if(!([...s].length>1&&Ya.test(s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[o=""]=e;
return o.toLowerCase()+e.slice(o.length)}function Ja(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}var se=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},ie=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},Wa={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},sn=e=>e instanceof ie?new se(e.said||
Wa[e.code]):e;var Xa="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",qa=new RegExp(`(${Xa})|[.…]+|[!?;\\n]`,"gu"),_a=/[\u0300-\u036f'’‘ʼ]/g,
za=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function rn(e){let t={};for(let[n,s]of Object.entries(e))t[n]=yr(s,t);return t}
var Ne=(e,t)=>new RegExp(e.map(n=>yr(n,t)).join("|"),"y");function on(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function an(e,t){let n=t;
for(let[s,r]of on(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var jt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Cr(e,t){let n=new Map,s=jt(t),r=0;for(let o of e.join("")){let i=o.charCodeAt(0);r+=i-97,
i!==126&&n.set(r++,s[n.size])}return n}function cn(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function yr(e,t){return`(?:${(e.match(za)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Za(r)).join("")})`}function Za(e){let t=Er(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Er=e=>e.
normalize("NFKD").replace(_a,"").toLowerCase();function Ot(e){let t="",n=[];for(let s of e.matchAll(qa)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?Er(s[1]):"."} `;t+=r;for(let o=0;o<r.length;o++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var ec=4,Br=4,kr=".",Zn=new WeakMap;function dt(e,t){let{passes:n,kinds:s,learned:r}=Qr(t),{line:o,places:i}=Ot(e),a=an(
n,o),l=Object.entries(s).flatMap(([A,u])=>on(u,a).map(([p,g])=>({kind:A,start:p,end:g-1}))),h=r?tc(l,o,r):l,f=(A,u)=>A.span[0]-
u.span[0]||A.span[1]-u.span[1]||(A.kind<u.kind?-1:+(A.kind>u.kind));return h.map(({kind:A,start:u,end:p})=>({kind:A,span:[
i[u][0],i[p][1]]})).sort(f)}function*ln(e){let{passes:t,kinds:n}=Qr(e);for(let s of[t,...Object.values(n)])yield,on(s,"w\
e are here ")}function Qr(e){return Zn.has(e)||Zn.set(e,rc(e)),Zn.get(e)}function tc(e,t,n){let{size:s,weights:r,kinds:o,
limit:i,least:a}=n,l=nc(t,n.same),h=l.slice(1).map((k,j)=>[...l[j],...k]),f=k=>{let j=new Set(k.flatMap(O=>O.numbers.map(
y=>y%s)));return[...j].reduce((O,y)=>O+(r.get(y)??0),0)/Math.sqrt(j.size)},A=[...l,...h];if(e.length)return es(A,f)[1]>a?
e:[];let u=A.filter(k=>k.length>ec),[p,g]=es(u,f);if(!(g>i))return[];let I=[...new Set(p.map(k=>k.numbers[0]))],m=k=>I.reduce(
(j,F)=>j+k[F%k.length],0),[Q]=es(Object.keys(o),k=>m(o[k]));return[{kind:Q,start:p[0].start,end:p.at(-1).start}]}function nc(e,t){
let n=kr,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let o=t.get(r[0])??r[0],i=[`w ${o}`,`b ${n} ${o}`,...sc(r[0])];s.at(-1).
push({start:r.index,numbers:i.map(cn)}),n=o,o===kr&&s.push([])}return s.filter(r=>r.length)}function sc(e){let t=["^",...e,
"$"];return t.slice(Br-1).map((n,s)=>`n ${t.slice(s,s+Br).join("")}`)}var es=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>
n[1]?s:n,[null,-1/0]),br=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;
function rc({lists:e,passes:t,phrases:n,learned:s}){let r=rn(e),o=Object.entries(n).map(([i,a])=>[i,Ne(a,r)]);return{passes:Ne(
t,r),kinds:Object.fromEntries(o),learned:s&&oc(s)}}function oc({same:e,gaps:t,weights:n,kinds:s,...r}){let o=e.map(a=>a.
split(" ")),i=Object.entries(s).map(([a,l])=>[a,jt(l)]);return{...r,same:new Map(o.flatMap(a=>a.map(l=>[l,a[0]]))),weights:Cr(
t,n),kinds:Object.fromEntries(i)}}var nt="plan",ic=[[nt,"day"],["finding-help","day"],["trial-agreement","review"],["trial-review","again"],["support","un\
til"]],Sr=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function ue(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function fn(e,t){let n=new Map(e.filter(({
response:s})=>s).map(s=>[s.key,s]));return ic.map(([s,r])=>{let o=n.get(`${s}@`);return{day:et(o?.response[r]),entry:o}}).
filter(({day:s})=>s&&s>=t).sort((s,r)=>s.day<r.day?-1:+(s.day>r.day))}function hn(e,t){let n=null;for(let r of e){let{exercise:o}=ue(
r.key),i=r.response&&Object.keys(r.confirmed??{}).length>0,a=o==="check-in"&&i?st(r):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&
(n={day:l,entry:r})}if(!n)return null;let[,s]=[t,cr(n.day)].sort();return{day:s,entry:n.entry}}function st({at:e}){if(!ts(
e))return null;let[,t,,,,n]=Sr.exec(e);return n?pt(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function ts(e){
let[,t,,n="0",s="0"]=Sr.exec(e)??[];return!!et(t)&&n<60&&s<60}var xr="catch-up.ics",ac="-//collective//icalendar//7.3.0//EN",cc=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,lc=/[\t\x85\u2028\u2029]/g,
fc=75;async function Fr(e,t,n,s=""){let r=[...new Map(e.map(f=>[f.key,f])).values()],o=[...fn(r,n),hn(r,n)].filter(Boolean);
if(!o.length)throw new se("journal-no-day");let i=Dr(t["journal-calendar-title"]),a=o.find(({entry:f})=>f.key==="plan@")??
o[0],l=await Promise.all(o.map(f=>uc(f,n,i,f===a?Dr(s):"")));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${ac}`,...l.
flat()],"END:VCALENDAR",""].map(pc).join(`\r
`)}function An(e,{exercises:t,danger:n}){let s=e.filter(({key:h})=>h==="plan@").at(-1)?.response,r=h=>Ur(h)&&de(h)!=="";
if(!s||!r(s.if)||!r(s.then))return"";let o=h=>Object.values(n).some(f=>dt(h,f).length);if(Object.values(s).flatMap(hc).some(
o))return"";let{rules:i,reflection:a}=t.plan,l=i.find(h=>h.sentence);return l?zn(l,a[l.sentence],s):""}var hc=e=>(e?.own?
[e.own]:[e].flat()).filter(Ur),Ur=e=>typeof e=="string";async function uc({day:e,entry:t},n,s,r){return["BEGIN:VEVENT",`\
SUMMARY:${vr(s)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await Ac(
t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${vr(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function Ac({key:e,response:t,
at:n}){let s=Object.entries(t).filter(([,f])=>f!==null),r=un([n,Object.fromEntries(s)]),o=f=>new TextEncoder().encode(f),
i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",o(r),i,!1,["sign"]),l=new Uint8Array(await crypto.subtle.
sign("HMAC",a,o(e))).slice(0,16);return l[6]=l[6]&15|64,l[8]=l[8]&63|128,Array.from(l,f=>f.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function un(e){return Array.isArray(e)?`[${e.map(un).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${un(n)}: ${un(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Dr=e=>de(e.replace(lc," ").replace(
cc,"")),vr=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function pc(e){let t=[],n=[],s=0;for(let r of e){let o=gc(r);if(n.length&&s+o>=fc){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,s=a.length}n.push(r),s+=o}return[...t,n.join("")].join(`\r
 `)}var gc=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var Ic=new TextEncoder,dc=/[\u007f-\uffff]/g;function He(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
s=>Object.hasOwn(t,s)&&He(e[s],t[s]))}var pn=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function ns({key:e,
response:t,done:n,confirmed:s,at:r}){let o=s!==null&&He(s,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||s,at:r}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return Ic.encode(i.replace(dc,a))}function jr(e){let{key:t,response:n,
done:s,confirmed:r,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:s,
confirmed:r===!0?n:r,at:o}}var wc=10,mc=7;function gn(e,t,n=null){let s=o=>Number.isInteger(o)&&o>=0&&o<=wc,r=xe.map(o=>[o,s(t[o])?t[o]:null]);return{
moment:e,...Object.fromEntries(r),day:n}}var Or=e=>e.map(t=>({...ue(t.key),entry:t})).filter(({exercise:t,entry:n})=>t===
"check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>gn(t,n.confirmed,st(n))).filter(t=>xe.some(n=>t[n]!==null));
function Rr(e,t,n){let s=e.filter(u=>ue(u.key).exercise==="check-in"),r=s.findIndex(u=>u.key===t),o=({confirmed:u})=>{let p=Object.
entries(gn("",u??{})).filter(([g,I])=>xe.includes(g)&&I!==null);return p.length?Object.fromEntries(p):null},i=s.slice(0,
Math.max(0,r)).findLast(o),[a,l]=i?[st(i),st(s[r])]:[];if(!a||!l)return null;let h=en(a,l),f=h>0&&h<mc?Ar(a):Re(a);return{
day:h?$(n["check-ins-on-day"],{day:f}):n["check-ins-same-day"],values:o(i)}}var ss=1,rs="\uFEFF",Cc=/[\u202a-\u202e\u2066-\u2069]/g,Tr="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Gr=`${Tr}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,yc=new RegExp(
`(?:[${Tr}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Ec=new RegExp(`^[${Gr}]+`),Bc=new RegExp(`(^|[;,|"])([${Gr}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Nr(e,t){let n=e.filter(({response:o})=>o).map(o=>Qc(o,os(ue(o.key).exercise,t))),s={format:"ajar-jo\
urnal",version:ss,entries:n},r=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(s,null,2).replace(Cc,r)}
`}function Hr(e){let t=e.filter(({key:s,response:r,confirmed:o})=>kc(s)&&r&&o).map(s=>{let{moment:r,...o}=gn(Sc(ue(s.key).
moment),s.confirmed);return[st(s)??"",r,...xe.map(i=>o[i]??"")]}),n=[["day","moment",...xe],...t];return rs+n.map(s=>`${s.
map(Dc).join(",")}
`).join("")}var os=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Rt({after:e,among:t,...n},s){return Me({items:[
n],ids:[n.id]},{[n.id]:s})[n.id]}var kc=e=>ue(e).exercise==="check-in";function Qc({key:e,response:t,done:n,confirmed:s,
at:r},o){let i=s&&He(s,t),{exercise:a,moment:l}=ue(e);return{exercise:a,moment:l,title:o?.title??"",at:r,done:n,confirmed:s&&
!i?Mr(s,o):!!s,answers:Mr(t,o)}}function Mr(e,t){let n=new Map(t?.items.map(s=>[s.id,s]));return Object.entries(e).filter(
([,s])=>s!==null).map(([s,r])=>{let o=n.get(s),i={item:s,question:o?$(o.ask,e):"",answer:r},a=o?.cards&&bc(o,r);return a?
{...i,"in-words":a}:i})}function bc(e,t){try{return Te(e,Rt(e,t))}catch{return null}}function Sc(e){return de(e.replace(
yc," ")).replace(Ec,"").replace(Bc,"$1$2'")}var Dc=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;function wt(e){let t="";for(let n of e)t+=String.fromCharCode(n);return btoa(t)}var rt=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(
0));function mt(e,t,n){let s=typeof n=="string"?new TextEncoder().encode(n):n;return{name:e,type:t,data:wt(s)}}var Lr={null:null,true:!0,false:!1},vc=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,xc={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},Fc=/[ !#-[\]-\uffff]*/y,Uc=/null|true|false|-?Infinity|NaN/y,jc=/[0-9a-fA-F]{4}/y,Oc=/[ \t\n\r]*/y,Mt=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Vr(e){let t=0,n=(u=t)=>{throw new Mt(e.slice(0,u).split(`
`).length)},s=u=>{u.lastIndex=t;let[p]=u.exec(e)??[null];return t+=p?.length??0,p},r=()=>s(Oc),o=u=>{e[t]!==u&&n(),t++};
function i(){let u=e[t];if(u==='"')return a();if(u==="{")return f();if(u==="[")return h();let p=s(Uc);if(p!==null&&p in Lr)
return Lr[p];let g=p?Number.NaN:s(vc);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let u="";for(;u+=
s(Fc),e[t]!=='"';){e[t]!=="\\"&&n();let p=e[t+1];t+=2,p==="u"?u+=String.fromCharCode(Number.parseInt(s(jc)??n(),16)):u+=
xc[p]??n(t-2)}return t++,u}function l(u,p){let g=[];if(t++,r(),e[t]!==u)for(;g.push(p()),r(),e[t]!==u;){let I=t;o(","),r(),
e[t]===u&&n(I)}return t++,g}let h=()=>l("]",i),f=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let u=a();return r(),
o(":"),r(),[u,i()]}));r();let A=i();return r(),t<e.length&&n(),A}var Xe=class extends se{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Kr(t)}},
ke=(e,t={})=>({code:e,values:t}),Kr=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];function Pr(e,t){let n=Rc(
e.startsWith(rs)?e.slice(1):e),s=Gc(n);if(s.length)throw new Xe(...s);let r=[];return{entries:n.map((i,a)=>{let l=os(i.exercise,
t),h=a+1;l||r.push(ke("journal-import-unknown-exercise",{n:h,exercise:i.exercise}));let f=I=>{let{response:m,misfits:Q}=Hc(
h,l,I);return r.push(...Q),m},A=f(i.answers),{confirmed:u,done:p,at:g}=i;return{key:is(i),response:A,done:p,confirmed:Array.
isArray(u)?f(u):u?A:null,at:g}}),notes:Kr(r)}}var is=({exercise:e,moment:t})=>`${e}@${t}`;function Rc(e){let t=Mc(e),{format:n,
version:s,entries:r}=as(t)?t:{};if(n!=="ajar-journal"||!(Number.isInteger(s)||typeof s=="boolean"))throw new Xe(ke("jour\
nal-import-other-file"));if(s>ss)throw new Xe(ke("journal-import-newer"));if(!Array.isArray(r))throw new Xe(ke("journal-\
import-other-file"));let o=r.flatMap((i,a)=>Tc(i,a+1));if(o.length)throw new Xe(...o);return r.map(i=>({...Jr,...i}))}function Mc(e){
try{return Vr(e)}catch(t){throw t instanceof Mt||t instanceof RangeError?new Xe(ke("journal-import-not-json",{line:t.line??
1})):t}}var Jr={moment:"",at:"",done:!1,confirmed:!1},as=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),In=e=>typeof e==
"string",$r={exercise:In,moment:In,at:e=>In(e)&&(e===""||ts(e)),done:e=>typeof e=="boolean"};function Tc(e,t){if(!as(e))
return[ke("journal-import-other-file")];let n={...Jr,...e},s=Object.keys($r).filter(r=>!$r[r](n[r]));if(typeof n.confirmed!=
"boolean"){let r=Yr(n.confirmed,"confirmed");r.length&&s.push("confirmed",...r)}return s.push(...Yr(n.answers,"answers")),
s.map(r=>ke("journal-import-incomplete",{n:t,name:r}))}function Yr(e,t){return Array.isArray(e)?e.flatMap(n=>as(n)?In(n.
item)?[]:["item"]:[t]):[t]}function Gc(e){let t=new Set;return e.flatMap((n,s)=>{let r=s+1,o=t.has(is(n))?[ke("journal-i\
mport-twice",{n:r,exercise:n.exercise})]:[];t.add(is(n));let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Nc(a.
map(({item:l})=>l)):[]);return[...o,...i.map(a=>ke("journal-import-answer-twice",{n:r,item:a}))]})}var Nc=e=>{let t=new Map;
for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].filter(([,n])=>n>1).map(([n])=>n)};function Hc(e,t,n){let s=Object.
fromEntries(n.map(({item:f,answer:A=null})=>[f,A]));if(!t)return{response:s,misfits:[]};let r=new Map(t.items.map(f=>[f.
id,f])),o=f=>!r.has(f)&&t.ids.includes(f),i=Object.entries(s),a=Object.fromEntries(i.filter(([f])=>o(f))),l=Object.fromEntries(
i.filter(([f])=>!o(f))),h=Lc(e,t,r,l);return{response:h.length?s:{...Me(t,l),...a},misfits:h}}function Lc(e,t,n,s){let r={},
o=[];for(let[a,l]of Object.entries(s)){if(!n.has(a)){let{title:h}=t;o.push(ke("journal-import-unknown-question",{n:e,exercise:h,
item:a}));continue}try{r[a]=Rt(n.get(a),l)}catch(h){if(!(h instanceof we))throw h;let f=ke(h.code,h.values);o.push(ke("j\
ournal-import-misfit",{n:e,item:a,why:f}))}}if(o.length)return o;let i=Me(t,r);return Object.keys(r).filter(a=>!He(i[a],
r[a])).map(a=>ke("journal-import-not-asked",{n:e,item:a}))}function Tt(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(s=>Tt(e[s],t[s]))}var Vc=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,dn=class{#e=new Map;#t=[];#n=null;#r;constructor(t=Date.now){this.#r=t}get(t){return this.#e.
get(t)}isDraft(t){let n=this.#e.get(t);return n!==void 0&&!n.done}keys(){return[...this.#e.keys()]}entries(){return[...this.#e.
values()]}put(t,n,s){let r=s?n:this.#e.get(t)?.confirmed??null;this.place({key:t,response:n,done:s,confirmed:r,at:Vc(this.#r())})}place(t){
if(t.response===null){this.remove(t.key);return}this.#e.set(t.key,t),this.#o([t.key])}remove(t){this.#e.delete(t)&&this.#o(
[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(this.#n){t();return}this.#n=new Set;try{
t()}finally{let n=[...this.#n];this.#n=null,n.length&&this.#o(n)}}listen(t){this.#t.push(t)}#o(t){if(this.#n){for(let n of t)
this.#n.add(n);return}for(let n of this.#t)n(t)}};var $c=["button","input","select","summary","textarea"],Yc=["input","select","textarea"];function c(e,t={},...n){let s=document.
createElement(e);for(let[r,o]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),o):o===!0?s.setAttribute(
r,""):o!==!1&&o!=null&&s.setAttribute(r,o);return $c.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Yc.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function Ct(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,o]of Object.entries(t))s.setAttribute(r,o);return s.append(...n),
s}var ls=[nt,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Kc={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Pc="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Jc=new RegExp(`\\r\\n|[${Pc}]`),Wr=/\d[\d -]*\d/,Wc=["crisis","violence","worried"],Xc=new Intl.DateTimeFormat(
"en-US",{dateStyle:"full",timeZone:"UTC"});function qr(e,t){let n=new Map(e.map(A=>[A.key,A])),s=A=>{let{response:u}=n.get(
`${A}@`)??{},p=Object.keys(u??{}).length?t.exercises[A]:null;return p?qc(p,u):null},[r,o,i,a]=ls.map(s),l=r?An([n.get(`${nt}\
@`)],t):"",h=["day","helper","badly",...l?[]:["if","then"]],f={goal:r?r.fields("goal"):[],sentence:l?[r.sentence(l)]:[],
plan:r?r.fields(...h):[],message:s("reframing")?.message()??[],more:Object.entries(Kc).flatMap(([A,u])=>(u.length?s(A)?.
fields(...u):s(A)?.pile("goals","both"))??[]),needs:o?[o.section("needs","this-week")]:[],support:i?[i.section("listens",
"practical","trained")]:[],ladder:a?[a.ladder()]:[]};for(let[A,u]of Object.entries(f))f[A]=u.filter(p=>p.lines?.length||
p.fields?.length||p.rungs?.length);if(!Object.values(f).some(A=>A.length))throw new se("journal-no-plan");return{...f,title:t.
exercises.plan.title}}function _r(e,{help:t,paper:n}){let s=t.find(o=>o.code===e);if(!s)return[n["numbers-elsewhere"]];let r=o=>s.
lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.startsWith("tel:")&&Wr.test(i)).map(({say:i})=>Wr.
exec(i)[0])[0];return[...new Set([s.emergency,...Wc.map(r).filter(Boolean)])]}var wn=e=>e.flatMap(t=>t.split(Jc)).map(de).
filter(Boolean);function qc({title:e,items:t,reflection:n,rules:s=[]},r){let o=u=>{try{return Rt(u,r[u.id])}catch{return null}},
i=u=>{let p=o(u),g=u.kind==="date"&&et(p);return wn(g?[Xc.format(new Date(`${g}T00:00Z`))]:Te(u,p))},a=(...u)=>t.filter(
({id:p})=>u.includes(p)).map(p=>({id:p.id,heading:p.said,lines:i(p)})).filter(p=>p.lines.length),l=(...u)=>({heading:e,fields:a(
...u)});function h(u,p){let g=t.find(k=>k.id===u&&k.kind==="sort"),I=g?.piles.find(k=>k.id===p)?.text,m=I&&o(g);if(!m)return[];
let Q=g.cards.filter(k=>m[k.id]===p).map(({text:k})=>k);return[{id:p,heading:I,lines:wn(Q)}]}function f(){let u={items:t,
rules:s.filter(g=>g.message),reflection:n};if(!u.rules.length)return[];let p=Object.fromEntries(t.map(g=>[g.id,o(g)]));return It(
u,p).filter(({said:g})=>g.length).map(({heading:g,said:I})=>({id:"message",heading:g,lines:wn(I)}))}function A(){let u=s.
find(m=>m.ladder)?.ladder;if(!u)return{...l("goal"),rungs:[]};let p=m=>t.find(({id:Q})=>Q===m),g=[u.today,u.later].map(p).
filter(Boolean),I=u.rungs.filter(m=>p(m.item)).map(m=>({heading:p(m.item).said,lines:i(p(m.item)),marks:g.filter(Q=>o(Q)?.
chosen.includes(m.card)).map(Q=>Q.said)})).filter(m=>m.lines.length||m.marks.length);return{...l("goal"),rungs:I}}return{
fields:a,section:l,pile:h,message:f,ladder:A,sentence:u=>({heading:n["in-one"],lines:wn([u])})}}function zr(e,{paper:t="\
us-letter",numbers:n=[],heading:s=""}){let{documentElement:r,title:o}=document,i=_c(e,t,n,s);document.body.append(i),r.classList.
add("ajar-printing"),document.title=e.title;let a=new AbortController,l=()=>{a.abort(),i.remove(),r.classList.remove("aj\
ar-printing"),document.title=o};window.print();for(let h of["pointerdown","keydown","pagehide"])addEventListener(h,l,{capture:!0,
signal:a.signal})}function _c({title:e,goal:t,sentence:n,plan:s,message:r,more:o,needs:i,support:a,ladder:l},h,f,A){let u=[
c("h1",{},e),...t.map(g=>Xr("ajar-plan-goal",g)),...n.map(g=>Xr("ajar-plan-hero",g)),cs(s,"h2"),...r.map(g=>mn(g,yt(g.lines))),
o.length?c("section",{},cs(o,"h2")):"",...i.map(g=>mn(g,tl(g))),...a.map(g=>mn(g,[cs(g.fields,"h3")])),...l.map(g=>mn(g,
nl(g),el(g))),f.length?c("h2",{class:"ajar-plan-quiet"},A):null,f.length?c("p",{class:"ajar-plan-numbers"},f.join(" · ")):
null],p=g=>c("div",{class:`ajar-plan-${g}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${h}`,"data-tight":o.
length>2},p("head"),c("div",{class:"ajar-plan-body"},c("div",{},...u)),p("foot"))}var Cn=({lines:e})=>[...e.join("")].length,
zc=e=>Cn(e)<160?"large":Cn(e)<500?"middle":"usual",Xr=(e,t)=>c("div",{class:e,"data-size":zc(t)},...fs(t,"h2")),Zc=e=>Cn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),yt=e=>e.map(t=>c("p",{dir:"auto"},t)),Zr=e=>e.length>1?
[c("ul",{},...e.map(t=>c("li",{dir:"auto"},t)))]:yt(e),fs=({heading:e,lines:t},n,s=yt)=>[c(n,{},e),...s(t)];function cs(e,t){
let n=e.every(Zc)?"ajar-plan-beside":"",s=t==="h3"?Zr:yt;return c("div",{class:n},...e.map(r=>c("div",{},...fs(r,t,s))))}
var el=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Cn(s),0)<900,mn=({heading:e},t,n=!1)=>c("section",{"data-whole":n},
c("h2",{class:"ajar-plan-title"},e),...t),tl=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?c(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>c("li",{dir:"auto"},s))):c("div",{},...fs(t,"h3",Zr))),nl=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>yt(n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>c("li",{"data-\
here":r.length>0},c("h3",{},n),c("div",{},...yt(s),r.length?c("p",{},c("b",{},r.join(" · "))):null))))];function Le(e,t,n=t["keep-failed"]){let{code:s,values:r={},notices:o}=sn(e);if(o)return o.map(a=>Le(a,t,n)).join(`
`);if(!Object.hasOwn(t,s??""))return n;let i=Object.entries(r).map(([a,l])=>[a,l?.code?Le(l,t,n):l]);return $(t[s],Object.
fromEntries(i))}var qe="home",Gt="help@",eo="until ",hs=e=>`${eo}${Re(e)}`;function yn(e,t,n){let{exercise:s,moment:r}=ue(t.key),o=r?`${r}\
, ${n}`:n,i=`${s}@${o}`;for(let a=2;e.get(i);a++)i=`${s}@${o} (${a})`;e.place({...t,key:i})}var En=class{#e;#t;#n;#r;#o;#i;#A;#p;#I=Promise.
resolve();constructor({journal:t,data:n,words:s,send:r,today:o,notice:i,print:a}){this.#e=t,this.#t=n,this.#n=s,this.#r=
r,this.#o=o,this.#i=i,this.#A=a,this.#p=new Map(n.sections.flatMap(({title:l,keys:h})=>h.map(f=>[f,l])))}state(){let t=this.#w(),
n=this.#B(t);return{welcome:this.#S(t,n),newest:n,due:this.#h(t),plan:this.#k(`${nt}@`),earlier:t.map(({key:s})=>({key:s,
...ue(s)})).filter(({exercise:s,moment:r})=>s===nt&&r).map(({key:s,moment:r})=>({title:r,plan:this.#k(s)})),something:t.
length>0,danger:this.#l()}}receive(t){let{take:n,paper:s,country:r=""}=t;if(n==="plan"&&["us-letter","a4"].includes(s))this.#g(
()=>this.#A(this.#w(),{paper:s,country:r}));else if(Object.hasOwn(this.#s,n??""))this.#g(async()=>this.#r({file:await this.#s[n](
this.#w())}));else if(typeof t.country=="string")this.#e.put(Gt,{country:r},!0);else if(typeof t.import=="string")this.#g(
()=>this.#f(t.import));else if(t.restart===!0)this.#d();else return!1;return!0}settled(){return this.#I}#s={calendar:t=>this.#a(
t),"calendar-line":t=>this.#a(t,An(t,this.#t)),everything:t=>mt("notes.json","application/json",Nr(t,this.#t)),"check-in\
s":t=>mt("numbers.csv","text/csv",Hr(t))};async#a(t,n=""){let s=await Fr(t,this.#n,this.#o(),n);return mt(xr,"text/calen\
dar",s)}#d(){this.#e.batch(()=>{for(let t of this.#w())ue(t.key).moment.includes(eo)||(yn(this.#e,t,hs(this.#o())),this.#e.
remove(t.key))})}#w(){return this.#e.entries().filter(({key:t})=>t!==Gt)}#l(){for(let t of ls){let n=this.#m(`${t}@`);if(n)
return n}return null}#m(t){let n=this.#e.get(t);return n?this.#i(ue(t).exercise,n.response):null}#f(t){let{entries:n,notes:s}=Pr(
t,this.#t);this.#e.batch(()=>{for(let o of n)this.#C(o)});let r=$(this.#n["home-brought"],{n:n.length});this.#r({said:[r,
...s.map(o=>Le(o,this.#n))].join(`
`)})}#C(t){let n=this.#e.get(t.key);n?Tt([n.response,n.confirmed],[t.response,t.confirmed])||yn(this.#e,t,this.#n["home-\
brought-moment"]):this.#e.place(t)}#g(t){this.#I=this.#I.then(t).catch(n=>{this.#r({said:Le(n,this.#n,this.#n["home-fail\
ed"])})})}#B(t){let n=t.reduce((s,r)=>s&&s.at>=r.at?s:r,null);return this.#p.has(n?.key)?n.key:""}#S(t,n){let s=this.#n;
return t.length?n?$(s["home-stopped"],{title:this.#p.get(n)}):s["home-welcome"]:s["home-empty"]}#h(t){let n=this.#n,s=this.#o(),
r={"plan@":n["home-plan-starts"],"finding-help@":n["home-find-help"],"support@":n["home-stock"]},o=fn(t,s).map(({day:a,entry:l})=>$(
r[l.key]??n["home-review"],{day:Re(a)})),i=hn(t,s);return i&&i.day<=s?o.push(n["home-check-in-now"]):i&&o.push($(n["home\
-check-in"],{day:Re(i.day)})),o}#k(t){let n=this.#e.get(t),s=this.#t.exercises[ue(t).exercise];return!n?.confirmed||!s||
!gt(s,n.confirmed)?[]:It(s,n.confirmed,{plain:!!this.#m(t)}).filter(({said:r})=>r.length).map(({heading:r,said:o})=>({heading:r,
said:o,words:[]}))}};var sl=2e4;function to(e,{oninput:t,...n}){let s=c("textarea",{maxlength:sl,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let o=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+o}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function no(e,t,{words:n,group:s,change:r,remarks:o}){let{opener:i,
long:a,remark:l}=e,h=i?c("b",{id:`${s}-opener`},i):null,f=to(t??"",{rows:a?8:2,oninput:()=>r(f.value.trim()?f.value:null),
...i?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),A=c("label",{class:"\
ajar-words ajar-write"},h,f);return l&&o?c("div",{},A,o(f,e)):A}function so(e,t,{words:n,change:s}){let r=c("div",{}),o=()=>[
...r.querySelectorAll("textarea")],i=()=>{let I=o().map(m=>m.value).filter(m=>m.trim());s(I.length?I:null)},a=()=>[...r.
children].forEach((I,m)=>{I.querySelector("textarea").setAttribute("aria-label",$(n.line,{n:m+1})),I.querySelector("butt\
on").setAttribute("aria-label",$(n["remove-line"],{n:m+1}))}),l=()=>{p(""),o().at(-1).focus()},h=c("button",{type:"butto\
n",class:"ajar-link",onclick:l},n["add-line"]),f=()=>{a(),h.hidden=r.children.length>=e.most},A=I=>{let m=o()[o().indexOf(
I)+1];m?m.focus():I.value.trim()&&!h.hidden&&l()},u=I=>{let m=to(I,{rows:1,enterkeyhint:"next",oninput:()=>{m.value.includes(
`
`)&&(m.value=m.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:Q=>{["insertLineBreak","insertParagraph"].includes(Q.inputType)&&
(Q.preventDefault(),A(m))}});return m},p=I=>{let m=()=>{let k=Q.nextElementSibling||Q.previousElementSibling;Q.remove(),
k||p(""),f(),i(),(k||r.firstElementChild).querySelector("textarea").focus()},Q=c("div",{class:"ajar-line"},c("label",{class:"\
ajar-words ajar-write"},u(I)),c("button",{type:"button",class:"ajar-remove",onclick:m},"×"));r.append(Q),f()},g=t||[];for(let I=0;I<
Math.max(e.lines,g.length);I++)p(g[I]??"");return c("div",{class:"ajar-lines"},r,h)}var rl=8,ol=6;function Nt(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function ro(e,t,n){let{words:s,level:r=3,small:o=!1,folded:i=!1,brief:a=!1,beside:l=[]}=n,h={...cl,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,A={...n.answers},u=0,p=null,g=0,I=n.
aside??0,m=t.why?c("p",{class:"ajar-why"},t.why):"",Q=t.private?c("p",{class:"ajar-private"},t.private):"",k=x=>a?x.after:
i&&x.more,j=t.items.some(x=>k(x)&&n.answers?.[x.id]!=null),{example:F}=t,O=F?c("details",{class:"ajar-example"},c("summa\
ry",{},s.example),c("p",{},F)):"",y=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),B=c("div",{}),b=c("d\
iv",{class:"ajar-body"}),G=c("section",{class:"ajar-form","aria-labelledby":`${f}-title`},c(`h${r}`,{id:`${f}-title`},t.
title),...o||i?[c("div",{class:"ajar-beside"},...l,m?il([m],s):"",O),Q]:[m,Q,O],B,b,y);G.addEventListener("keydown",x=>{
x.key!=="Enter"||!(x.ctrlKey||x.metaKey)||!p||(x.preventDefault(),p.next.click())}),e.replaceChildren(G);function R(){let x=t.
items.filter(V=>Ge(V,A)),X=x.filter(V=>!k(V)),_=j?x.filter(k).map(V=>[V]):[];return[...a||o&&t.together?[X]:X.map(V=>[V]),
..._]}let H=x=>{y.replaceChildren(x)},w=Nt(s,H);function C(x,X){y.replaceChildren(`${x} `,c("button",{type:"button",class:"\
ajar-link",onclick:()=>{A=X,H(""),n.onChange(A),oe({focus:!0})}},s["put-back"]))}function E(x,X){A={...A,[x.id]:X},al(b),
H(""),n.onChange(A),D()}function U(){M(!0),w.begin(),g=setTimeout(T,8e3)}function T(){g&&(clearTimeout(g),g=0,M(!1),w.end())}
function M(x){for(let X of p?.fieldsets??[])X.disabled=x}function D(){if(!p)return;let{items:x,skip:X,where:_,next:v,enough:V,
more:q}=p,ce=R().length;X.textContent=J(x)?s["clear-and-skip"]:s.skip,_.textContent=$(s["question-of"],{n:u+1,all:ce}),_.
hidden=(o||a)&&ce===1,v.textContent=u===ce-1?s.done:s.next,V.hidden=!Y(ce);let De=u===ce-1&&(!a||J(x)),Be=t.items.some(d=>k(
d)&&Ge(d,A));q.hidden=j||!De||!Be}function Y(x){return(n.enough==="at once"||u>0)&&u<x-1&&J(t.items)}function P(){g||(U(),
n.onDone(A))}let J=x=>x.some(({id:X})=>A[X]!=null);function K(x,X=!0){if(g)return;let _=R();if(u+=x,u>=_.length){u=_.length-
1,P();return}oe({focus:X,again:x<0})}function te(x,X){let _=`${f}-${x.id}`,v=c("legend",{id:`${_}-ask`},$(x.ask,A)),V=x.
hint?c("p",{class:"ajar-hint",id:`${_}-hint`},x.hint):null,q=[V,X.mark].filter(Boolean).map(({id:d})=>d),ce=x.among?{...x,
cards:At(x,A)}:x,De=h[x.kind](ce,ar(ce,A[x.id]),{words:s,level:r+1,group:_,change:d=>E(x,d),say:H,remarks:n.remarks,isQuick:n.
enough==="at once",isShort:i,...X}),Be={class:`ajar-item ajar-${x.kind}`,tabindex:"-1","aria-describedby":q.join(" ")||null};
return c("fieldset",Be,v,V,De)}function oe({focus:x=!1,again:X=!1}={}){let _=R();u=Math.max(0,Math.min(u,_.length-1));let v=_[u],
V=n.mark?.(v),q=V?c("p",{class:"ajar-mark",id:`${f}-${v[0].id}-mark`},V):null,ce=c("div",{class:"ajar-moves ajar-onward"}),
De=u>0?()=>K(-1):null,Be=v.map(Ze=>te(Ze,{mark:q,again:X,moves:ce,back:De})),d=c("button",{type:"button",class:"ajar-ski\
p",onclick:()=>{if(g)return;let Ze=A,Ft=J(v);if(A={...A,...Object.fromEntries(v.map(({id:Zt})=>[Zt,null]))},n.onChange(A),
!Ft){K(1);return}oe({focus:!0}),C(s.cleared,Ze)}}),S=c("button",{type:"button",class:"ajar-next",onclick:()=>{g||(H(""),
K(1))}}),L=c("p",{class:"ajar-where"}),ne=c("button",{type:"button",class:"ajar-link",onclick:()=>{g||(j=!0,K(1))}},a?s["\
add-why"]:s["ask-more"]),ee=c("button",{type:"button",class:"ajar-link",onclick:P},s.enough);p={items:v,skip:d,where:L,next:S,
fieldsets:Be,enough:ee,more:ne},B.replaceChildren();let he={type:"button",class:"ajar-back",onclick:De};ce.replaceChildren(
S,De?c("button",he,s.back):"",d);let ve=Be.length===1;q&&ve&&Be[0].lastElementChild.before(q),b.replaceChildren(L,...q&&
!ve?[q]:[],...Be,ce,...n.enough?[ne,ee]:[]),D(),n.onMove?.(u),x&&(Be[0].focus({preventScroll:!0}),L.scrollIntoView({block:"\
nearest"}))}function pe(x){if(B.replaceChildren(),!x||!n.help||I>x.kinds.length)return null;let X=()=>{I=x.kinds.length+
1,n.onAside?.(I),B.replaceChildren(),b.querySelector("[tabindex]").focus()},{help:_,needs:v}=n;return B.append(_.notice(
x,{level:r+1,aside:X,needs:v})),B.querySelector("[tabindex]")}function Ae(x,{focus:X=!1,danger:_=null}={}){p=null;let v=c(
`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);b.replaceChildren(c("div",{class:"ajar-reflection"},v,...x.flatMap(q=>Ht(q,
r+2)),n.below?.()??null),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{u=0,oe({focus:!0,again:!0})}},
s.change),c("button",{type:"button",onclick:()=>{let q=A;A={},u=0,I=0,n.onAside?.(0),n.onStartOver(),oe({focus:!0}),C(s["\
started-over"],q)}},s["start-over"])));let V=pe(_);X&&(V??v).focus()}function ge(x){let X=b.contains(document.activeElement);
X&&p&&!g||(T(),A={...x.answers},x.done?Ae(x.reflection,{focus:X,danger:x.danger}):(u=x.at??Math.max(0,R().findIndex(_=>_.
some(({id:v})=>A[v]==null))),oe()))}let{done:N,reflection:W,danger:re}=n;return ge({answers:A,at:n.at,done:N,reflection:W,
danger:re}),{update:ge,release:T,say:x=>{T(),H(x)}}}var il=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function al(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Ht=({heading:e,said:t,words:n},s)=>[e?c(`h${s}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(r=>c(
"li",{},r))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(r=>c("p",{},r))].filter(Boolean),cl={ruler(e,t,{group:n,
change:s}){let r=Array.from({length:11},(o,i)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:i,checked:t===
i,onchange:()=>s(i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),c("span",{},`${i}`)));return c("div",{
class:"ajar-scale"},c("div",{class:"ajar-numbers"},...r),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},
"0"),` ${e.low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:o,
isShort:i}){let{chosen:a,own:l}=t||{chosen:[],own:""},h=()=>r(a.length||l.trim()?{chosen:[...a],own:l}:null),f=e.many?"c\
heckbox":"radio",A=e.cards.map(k=>c("input",{type:f,name:s,value:k.id,checked:a.includes(k.id),onchange:j=>{e.many?a=a.filter(
F=>F!==k.id).concat(j.target.checked?k.id:[]):(a=[k.id],l="",u&&(u.value="")),h()}})),u=e.own?c("input",{type:"text",value:l,
maxlength:500,oninput:k=>{l=k.target.value,!e.many&&l.trim()&&(a=[],A.forEach(j=>{j.checked=!1})),h()}}):null,p=e.cards.
map((k,j)=>c("label",{class:"ajar-card"},A[j],c("span",{},k.text))),I=i&&p.length>rl?p.filter((k,j)=>j>=ol&&!A[j].checked):
[];for(let k of I)k.hidden=!0;let m=()=>{for(let k of I)k.hidden=!1;Q.hidden=!0,I[0].querySelector("input").focus()},Q=c(
"button",{type:"button",class:"ajar-link",hidden:!I.length,onclick:m},$(n["cards-more"],{n:I.length}));return c("div",{class:"\
ajar-cards"},c("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...p,Q,u?c("label",{class:"ajar-own"},c("sp\
an",{},e.own),u):null,u&&e.remark&&o?o(u,e):null)},text:no,list:so,date(e,t,{words:n,change:s,say:r}){let o=pt(new Date);
return c("label",{class:"ajar-words"},c("span",{},n["pick-date"]),c("input",{type:"date",value:t??"",oninput:({target:i})=>{
s(i.value||null),i.value>="1000"&&i.value<o&&r(n["day-past"])}}))}};var us=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function oo(e,t,{words:n,level:s,change:r,say:o,again:i,
moves:a,back:l,isQuick:h}){let f={...t},{cards:A,piles:u}=e,p=O=>u.find(y=>y.id===O).text,g=c("div",{class:"ajar-one"});
function I(O,y){f={...f,[O.id]:y},y||delete f[O.id],r(Object.keys(f).length?f:null),y&&o($(n.moved,{card:tt(O.text),pile:p(
y)}))}function m(O,{focus:y=!0,back:B=O?()=>m(O-1):l,onward:b=()=>k(O+1)}={}){let G=A[O],R=$(n["card-of"],{n:O+1,all:A.length}),
H=c("div",{class:"ajar-one-card",role:"group","aria-label":R,tabindex:"-1"},c("p",{class:"ajar-where"},R),c("p",{},G.text)),
w=C=>{I(G,C),b()};a.hidden=!0,g.replaceChildren(H,c("div",{class:"ajar-one-piles"},...u.map(({id:C,text:E})=>us(E,()=>w(
C),{"aria-pressed":`${f[G.id]===C}`}))),c("div",{class:"ajar-one-also"},B?Q(n.back,()=>B()):c("span",{}),Q(n["card-out"],
()=>w("")),h?c("span",{}):Q(n["card-enough"],()=>j()))),y&&H.focus({preventScroll:!0})}let Q=(O,y)=>us(O,y,{class:"ajar-\
link"}),k=O=>O<A.length?m(O):j();function j({focus:O=!0}={}){let y=c(`h${s}`,{tabindex:"-1"},n["cards-all"]),B=(b,G)=>{let R=A.
filter(C=>(f[C.id]??"")===G),H=C=>m(A.indexOf(C),{back:j,onward:j}),w=R.map(C=>c("li",{},us(C.text,()=>H(C))));return w.
length?[c(`h${s+1}`,{},b),c("ul",{},...w)]:[]};g.replaceChildren(y,c("p",{class:"ajar-hint"},n["cards-all-how"]),...u.flatMap(
({id:b,text:G})=>B(G,b)),...B(n["cards-out"],"")),a.hidden=!1,O&&(y.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let F=A.map(O=>!!f[O.id]).lastIndexOf(!0)+1;return F===A.length||i&&F?j({focus:!1}):m(F,{focus:!1}),g}function io({title:e,close:t,bar:n,parts:s}){let r=()=>{i.close?i.close():i.remove()},o=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=c("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),r())}},n,o,...s,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:r},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var ao=["emergency","crisis","violence","agency","worried","child"],ll=["crisis","violence"],fo='a[href$="#Help-lines"]',
Qe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function co(){for(let e of Qe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&Qe().listeners.delete(e),e.shown||=t}}function fl(e,{zone:t="",languages:n=[]}){
let s=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").toUpperCase()).find(a=>e.
some(({code:l})=>l===a))??""}function ho(e,t,n){let s=Object.values(t).flatMap(i=>typeof i=="string"||Array.isArray(i)?i:
i?.own??[]);for(let i of Object.values(n)){let a=s.flatMap(h=>dt(h,i)),l=br(a,i);if(l)return{...l,kinds:[...new Set(a.map(
({kind:h})=>h))].sort()}}let r=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(n)[0]?.["rulers-at-zer\
o"];return o&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var As=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),ps=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),lo=e=>`tel:${e.match(/\d+/)[0]}`;
function uo({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(Qe().countries=t);let r=()=>Qe().countries,o=()=>Qe().
chosen||fl(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
i=()=>r().find(B=>B.code===o());function a(B){Qe().chosen=B,co();for(let{element:b,draw:G}of Qe().listeners)G(b)}function l(B,b){
return b(B),Qe().listeners.add({element:B,draw:b,shown:!1}),queueMicrotask(co),B}let h=B=>l(c("div",{}),b=>b.replaceChildren(
...B())),f=()=>{let B=[...r(),{code:"-",country:e["help-elsewhere"]}],b=c("select",{onchange:()=>{a(b.value),s(b.value)}},
...B.map(G=>c("option",{value:G.code},G.country)));return l(b,()=>{b.value=i()?.code??"-"}),c("label",{class:"ajar-help-\
where"},c("span",{},e["help-in"]),b)},A=({say:B,to:b},G)=>{if(/^(tel|sms):/.test(b))return c("a",{class:G?"ajar-reach":"\
ajar-reach ajar-first",href:b},c("span",{},...ps(B)));let R=c("span",{},B),H=c("button",{type:"button",class:"ajar-link",
"aria-label":$(e["help-copy-what"],{address:b}),onclick:async()=>{await hl(b,R)&&(H.textContent=e["help-copied"])}},e["h\
elp-copy"]);return c("p",{class:"ajar-chat"},R," ",H)},u=B=>c("li",{},c("p",{class:"ajar-for"},B.for_what),c("p",{class:"\
ajar-hint"},[B.name,B.hours,B.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},...B.reach.map(A))),p=({
emergency:B,note:b})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),b?c("p",{class:"ajar-hint"},b):
null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:lo(B)},$(e["help-call"],{number:B})))),g=B=>h(()=>{let b=i();
if(!b)return[c("p",{},e["help-elsewhere-how"])];let G=B.flatMap(R=>R==="emergency"?p(b):As(b,[R]).map(u));return[c("ul",
{class:"ajar-help-lines"},...G)]});function I(){io({title:e["help-title"],close:e["help-close"],bar:c("div",{class:"ajar\
-help-bar"},f(),gs({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),g(ao),c("p",{class:"ajar-hint"},e["help-trace"]),
c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function m({title:B,text:b,now:G,lines:R,kinds:H,countries:w},{
level:C,aside:E,needs:U}){return w&&!y()&&(Qe().countries=w),c("section",{class:"ajar-danger"},c(`h${C}`,{tabindex:"-1"},
B),c("p",{},b),H.length?null:U?.()??null,f(),g(R),c("ul",{class:"ajar-todo"},...G.map(T=>c("li",{},T))),c("p",{class:"aj\
ar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:E},e["help-aside"]))}let Q=()=>c("button",
{type:"button",class:"ajar-get-help",onclick:I},e["help-get"]);function k({emergency:B,...b}){let R=ll.map(w=>As(b,[w])[0]?.
reach??[]).flatMap(w=>["tel:","sms:"].map(C=>w.find(({to:E})=>E.startsWith(C))));return[{say:$(e["help-call"],{number:B}),
to:lo(B)},...R.filter(Boolean)]}let j=(B=`${e["help-line"]} `)=>h(()=>{let b=i(),G=(b?k(b):[]).flatMap(({say:w,to:C},E)=>[
E?" · ":"",c("a",{href:C},...ps(w))]),R=c("button",{type:"button",class:"ajar-link",onclick:I},e["help-get"]),H=c("span",
{class:"ajar-off-paper"},G.length?" · ":"",R);return[c("p",{class:"ajar-help-line"},B,...G,H)]});function F(B){if(!y())
return;let[b]=[...B.querySelectorAll(fo)].reverse();b?.closest("p, ul").after(j(""));for(let G of B.querySelectorAll("de\
tails"))G.open=G.querySelector("summary").textContent===i()?.country}let O=()=>h(()=>{let B=i();return B?[c("p",{},c("b",
{},`${e["help-title"]}, ${B.country}`)),c("p",{},`${e["help-danger"]} ${$(e["help-call"],{number:B.emergency})}`),c("ul",
{},...As(B,ao).map(({for_what:b,name:G,reach:R,hours:H})=>c("li",{},...ps(`${b}: ${G}. ${R.map(({say:w})=>w).join(" · ")}\
. ${H}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),y=()=>r().length>0;return{open:I,notice:m,button:Q,line:j,addNumbers:F,
text:O,choose:a,code:o,isKnown:y}}var gs=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ao(e){if(Qe().open){Qe().open=e;return}Qe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(fo)&&(t.preventDefault(),t.stopPropagation(),Qe().open())},{capture:!0})}async function hl(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Bn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var po="about:blank";function Is(e){po=e}function ds(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(po)}function go(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),ds()))},{capture:!0})}function Io(e,t,{words:n,group:s,change:r,say:o}){let i={...t},a={},l=e.piles.map(p=>(a[p.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let I=A[g.dataTransfer.
getData("text/plain")]?.[p.id];I&&!I.matches(":disabled")&&(I.checked=!0,f(I.dataset.card,p))}},a[p.id]))),h=()=>e.piles.
forEach(p=>{a[p.id].textContent=$(n["pile-count"],{pile:p.text,n:Object.values(i).filter(g=>g===p.id).length})}),f=(p,g)=>{
i[p]=g.id,h(),r({...i}),o($(n.moved,{card:tt(e.cards.find(I=>I.id===p).text),pile:g.text}))},A={},u=e.cards.map(p=>{A[p.
id]={};let g=`${s}-${p.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:I=>I.dataTransfer.setData(
"text/plain",p.id)},c("legend",{},p.text),c("div",{class:"ajar-into"},...e.piles.map(I=>{let m=c("input",{type:"radio",name:g,
value:I.id,"data-card":p.id,checked:i[p.id]===I.id,onchange:()=>f(p.id,I)});return A[p.id][I.id]=m,c("label",{},m,c("spa\
n",{},I.text))})))});return h(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...l),...u)}var wo=e=>e;function mo(e){wo=e}function Et(e,t){e.innerHTML=wo(t)}var ms=["open","closed"],ul=[...ms,"half-open"],Al=2,pl=90,Cs=3,kn="none",Co=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
gl=/[“”„«»"' \t\n]/g,yo=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Il=["i","im","id","ill","ive","its","we",
"were","well"],dl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,wl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
ws=new WeakMap;function ml(e,t){let n=Bo(t),{sentences:s,forms:r,at:o}=El(e,n);if(o<0||r[o].name===kn)return{kind:"",reason:"",
notes:[],remarks:[]};let i=bl(Ql({sentences:s,forms:r,at:o},n),n.learned),{name:a,start:l,end:h}=r[o],f=Sl(i,a,ys(e,s[o],
l,h),t),A=Dl(e,s,n),p=[i==="open"&&A.some(g=>g.name!=="two-at-once")?"":f,...A.map(g=>g.remark)].filter(Boolean);return{
kind:i,reason:f,notes:A,remarks:p.slice(0,Al)}}function Cl(e,t){let n=Bo(t),s=t["about-statements"],r=bo(Ol(e)),o=Object.entries(n.blame).map(([I,m])=>({name:I,places:r.
flatMap(Q=>vl(I,m,Q,n))})),i=new Set(o.flatMap(({places:I})=>I.map(({sentence:m})=>m))),a=[],l="";for(let{name:I,places:[
m]}of o){if(!m)continue;let Q=xl(e,m,n.quotedTo[I]);a.length||(l=Fl(I,e,m,n)),a.push({name:I,words:Q,remark:$(s.blame[I].
say,{words:Q})})}let h=a.map(I=>I.name),f=r.filter(I=>!i.has(I)),A=Object.keys(n.parts).filter(I=>(I==="seen"?f:r).some(
({line:m})=>Ve(n.parts[I],m))),u=A.map(I=>s.parts[I]).join(", "),p=A.length?$(s.mirror,{parts:u}):"",g=[p,a.length?`${a[0].
remark} ${l}`:""].filter(Boolean);return{parts:A,mirror:p,blame:h,notes:a,rewording:l,remarks:g}}function Eo({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(o=>dt(n,o).length)?[]:e==="question"?ml(n,s.coach).remarks:Cl(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Bo(e){return ws.has(e)||ws.set(e,yl(e)),ws.get(e)}function yl(e){let t=rn(
e.lists),n=a=>Object.fromEntries(Object.entries(a).map(([l,h])=>[l,Ne(h,t)])),{limit:s,unit:r,forms:o,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ne(e.echoes,t),stated:Ne(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:o,weights:ms.map(a=>jt(i[a]))},passes:Ne(e.passes,t),quotes:Ne(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Ve(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function El(e,t){let n=bo(e),s=n.map(h=>Bl(h,t)),r=h=>n.map((f,A)=>A).filter(h),o=r(h=>n[h].
mark==="?"),i=o.filter(h=>ko(n[h])>=Cs),a=r(h=>!["none","echo","short"].includes(s[h].name)),[l]=[i,o,a].filter(h=>h.length).
map(h=>h.at(-1));return{sentences:n,forms:s,at:l??n.length-1}}var Qn=e=>e.trim().split(" ").slice(0,-1),ko=({line:e})=>Qn(
e).length-1;function Bl({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:o,stated:i}){for(let[f,A]of Object.entries(
n)){let u=Ve(A,e);if(u)return{name:f,start:u[0],end:u[1]}}let a=Object.entries(s).map(([f,A])=>({name:f,place:Ve(A,e)})).
filter(({place:f})=>f).map(({name:f,place:[A,u]})=>({name:f,start:A,end:u}));if(a.length){let f=a.reduce((A,u)=>u.start<
A.start?u:A);return["what","how","why","when"].includes(f.name)?(i.lastIndex=f.start,t!=="?"&&i.test(e)?{...f,name:kn}:e.
slice(2,f.start).split(" ").filter(Boolean).some(p=>!r.has(p))?{...f,name:`${f.name}-mid`}:f):f.name!=="wonder"&&t!=="?"?
{...f,name:kn}:f}let l=Qo(Qn(e).slice(1),r).length>Cs?"echo":"short";return{name:t==="?"&&Ve(o,e)?l:kn,start:2,end:e.length}}
function Qo(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function kl({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:o}=e[n],i=Qo(Qn(r).slice(1),s),a=Qn(r.slice(t[n].start)),l=["what","how","why","tell","half-open"],h=t.filter(
({name:f},A)=>A!==n&&(e[A].mark==="?"||l.includes(f)));return[...i,...[2,3].map(f=>`> ${a.slice(0,f).join(" ")}`),...[1,
2].map(f=>`$ ${i.slice(-f).join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...h.map(({name:f})=>`beside ${f}`)]}function Ql(e,t){let{forms:n,weights:s,unit:r}=t.learned,
o=n[e.forms[e.at].name]??ms.map(()=>0),i=new Set(kl(e,t).map(h=>cn(h)%s[0].length)),a=r/Math.sqrt(i.size);return[...o.map(
(h,f)=>h+[...i].reduce((A,u)=>A+s[f][u],0)*a),0]}function bl(e,{limit:t}){let[n,s]=[...e].sort((r,o)=>o-r);return n-s>=t?
ul[e.indexOf(n)]:""}function Sl(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?$(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":$(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Dl(e,t,{
data:n,notes:s}){let r=n["about-questions"].notes,o=t.filter(l=>l.mark==="?"),i=o.length?o:t.slice(-1),a=[];return Object.
entries(s).flatMap(([l,h])=>{let f=i.map(u=>({sentence:u,place:Ve(h,u.line)})).find(({place:u})=>u);if(f){let u=ys(e,f.sentence,
...f.place);return a.some(p=>p.includes(u))?[]:(a.push(u),[{name:l,words:u,remark:$(r[l],{words:u})}])}let A=i.filter(u=>ko(
u)>=Cs).length>1;return l==="two-at-once"&&A?[{name:l,words:"",remark:r[l]}]:[]})}function vl(e,t,n,{passes:s,quotes:r,unless:o}){
if(Ve(r,n.line))return[];let i=an(s,n.line),a=Ve(t,i);return!a||o[e]&&Ve(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}function xl(e,{
sentence:t,start:n,end:s},r){let o=r&&Ve(r,t.line.slice(n,s));return ys(e,t,n,o?n+o[1]:s)}function Fl(e,t,n,s){let r=s.data["\
about-statements"].blame[e],o=Ul(e,t,n,s),i=o>0?jl(t,n.sentence,o):"",a=e==="ultimatum"&&Ot(i).line.split(" ").some(f=>Il.
includes(f)),h=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return i&&h&&!a?$(h,{rest:i}):r.
otherwise}function Ul(e,t,{sentence:n,start:s,end:r},{verbs:o,acts:i}){let{line:a}=n,l=a.slice(s,r).trim().split(" "),h=l[0]===
"you"||l[0]==="u",f=p=>h&&l.slice(1,1+p.length).join()===p.join(),A=0;e==="need-you-to"&&l.at(-1)==="to"&&!l.includes("n\
ot")&&(A=r);let u=f(["never"])&&o.has(l[2])||f(["always"])&&i.has(l[2]);if(e==="always"&&u&&(A=a.indexOf(` ${l[2]} `,s)+
1),e==="makes"&&f(["make","me","feel"])&&(A=a.indexOf(" feel ",s)+6),e==="feel-you"){let p=a.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
A=p<0?0:s+p+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(s))){let[[p],[,g]]=[n.places[s],n.places[r-1]];
t.slice(p,g).includes(",")&&(A=s+l.slice(0,3).join(" ").length+1)}return A<a.length-2?A:0}function jl(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(wl,1),r=s.replace(yo," ").replace(/^ +| +$/g,"");return[...r].length<=pl?r:""}var ys=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(yo," ").replace(dl,"");function bo(e){let{line:t,places:n}=Ot(e),s=[],
r=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);if(!(!i&&o<t.length)){if(o>r){let[
a]=n[r],[,l]=n[o-1],h=i?n[o]:[l,l];s.push({line:`^ ${t.slice(r,o)}. `,places:[[a,a],[a,a],...n.slice(r,o),h,h],mark:i?e.
slice(...n[o]):""})}r=o+2}}return s}function Ol(e){return e.replace(Co,"").replace(gl,"")?e.replace(Co,t=>" ".repeat(t.length)):
e}var Rl=1200;function So(e,{words:t,find:n}){let s=c("div",{"aria-live":"polite"}),r=c("p",{class:"ajar-hint"}),o=c("div",
{class:"ajar-remarks"},s,r),i=0,a=[],l=A=>{window.ajarNoRemarks=A,a=[],f()},h=(A,u)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>l(u)},A);function f(){let A=window.ajarNoRemarks===!0,u=A||!e.value.trim()?[]:n(e.value);u.length&&
u.join(`
`)===a.join(`
`)||(a=u,s.replaceChildren(...u.map(p=>c("p",{},p))),A?r.replaceChildren(h(t["remarks-on"],!1)):u.length?r.replaceChildren(
`${t["remarks-limits"]} `,h(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(f,Rl)}),o}function bn(e,t,n,s=null){let r=Es(e,t,n),o=!n||!!r?.kinds.length;return{danger:r,reflection:It(e,t,{plain:o,last:s})}}function Es({
items:e},t,n){let s=n&&ho(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Bs(e,{words:t,label:n,question:s,act:r}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(f,A)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),A()}},f),l=a(t["home-no"],()=>{}),h=c("div",{class:"\
ajar-moves"},l,a(n,r));e.replaceChildren(c("p",{},s),h),l.focus()}function Sn(e){let n=c("button",{type:"button",onclick:()=>Bs(
s,e)},e.label),s=c("div",{class:"ajar-twice"},n);return s}function Dn(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:i.signal,capture:l!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return r}function Do(e,t){let n=a=>[...e.querySelectorAll(
a)],s=n("details[open] > summary").map(a=>a.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=s.includes(a.textContent);if(r===!1)return;let o=n("summary, button").
find(a=>a.textContent===r),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function vo({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=c("span",{}),o=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),l=c("div",{}),h=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,a,l),f={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},A=f,u=!1,p=!1,g=!1,I=!1,m=!1,Q=(N,W,re={})=>c(
"button",{type:"button",onclick:W,...re},N),k=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>U()}),j=Q(
e["keep-open"],()=>U(),{class:"ajar-link"}),F=c("div",{class:"ajar-offer"}),O=!1,y=N=>{N.tabIndex=-1,N.focus()},B=()=>l.
querySelector(".ajar-change"),b=()=>f.state==="kept"&&!f.reopen;function G(N,W=N){o.dataset.short=W,r.textContent!==N&&(r.
textContent=N)}function R(){let N=f.problem?e["keep-unsaved"]:e["keep-saving"],[W,re]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:f.saved?[e["keep-saved"],e["keep-saved-short"]]:[N],
lost:[e["keep-lost"]]}[m?"lost":f.state];o.classList.toggle("ajar-state-lost",m),G(W,re),o.dataset.longest=f.state==="ke\
pt"?e["keep-saved"]:"",i.textContent!==f.problem&&(i.textContent=f.problem),i.hidden=!f.problem,H()}function H(){let N=n&&
f.state==="none"&&!u,[W,re]=f.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];k.setAttribute(
"aria-label",W),k.replaceChildren(c("span",{class:"ajar-long"},W),c("span",{class:"ajar-short"},re)),k.hidden=!N||O,j.hidden=
!N||!f.exists,F.hidden=!N||I,h.hidden=N&&i.hidden&&!a.textContent}function w(){let N=()=>{I=!0,R(),y(o)};return F.replaceChildren(
c("p",{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},Q(e["keep-nothing"],N),Q(e["keep-offer-yes"],U))),F}function C(){
f={...f,saved:!1},R()}function E(){R(),A=f,b()?l.replaceChildren(p?J("change"):pe()):f.state!=="none"?l.replaceChildren(
J("unlock")):u?l.replaceChildren(J(f.exists?"open":"start")):l.replaceChildren(n?"":I?Y():D())}let U=()=>{u=!0,a.textContent=
"",E(),h.scrollIntoView({block:"nearest"}),l.querySelector("input").focus()},T=()=>f.hosted?c("p",{},e["keep-hub"]):null,
M=()=>f.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function D(){return c("div",
{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[f.exists?"keep-there":"keep-why"]),T(),c("d\
iv",{class:"ajar-moves"},Q(e["keep-nothing"],()=>{I=!0,E(),y(o)}),Q(e[f.exists?"keep-open":"keep-start"],U)))}let Y=()=>c(
"p",{},Q(e[f.exists?"keep-open":"keep-start"],U,{class:"ajar-link"}));function P(){let W=["none","weak","fair","good","s\
trong"].map(re=>e[`keep-strength-${re}`]).reduce((re,x)=>x.length>re.length?x:re);return c("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":W},c("span",{},e["keep-strength-none"]))}function J(N){let W=N==="start"||N==="change",
re={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[N],x=c("input",{id:`${s}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{W&&t({strength:x.value})}}),X=c("in\
put",{id:`${s}-again`,type:"password",spellcheck:"false"}),_=c("div",{},c("label",{for:`${s}-again`},e["keep-again"]),X),
v=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),V=c("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:f.
place,onchange:()=>t({place:V.value})}),q=P(),ce=()=>{if(!x.value){x.focus();return}if(v.hidden=!0,W&&x.type==="password"&&
X.value!==x.value){v.textContent=e["keep-again-differs"],v.hidden=!1,X.focus();return}N==="change"?t({change:x.value},{awaited:!0}):
t({[N==="start"?"keep":"unlock"]:x.value,place:V.value},{awaited:!0}),G(e["keep-opening"]),x.value="",X.value="",q.firstChild.
textContent=e["keep-strength-none"]},De=()=>{u=!1,p=!1,E(),N==="change"?B().focus():y(o)},Be=c("details",{},c("summary",
{},e["keep-where"]),c("label",{for:`${s}-place`},e["keep-place"]),V);return c("form",{class:"ajar-ask",onsubmit:d=>{d.preventDefault(),
ce()}},c(f.state==="locked"?"h1":"p",{class:"ajar-title"},re),T(),N==="start"&&n?c("p",{},e["keep-why"]):null,N==="start"?
M():null,N==="change"?c("p",{},e["keep-change-how"]):null,W?c("p",{},e["keep-no-way-back"]):null,N==="start"&&f.here==="\
browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${s}-words`},e[N==="change"?"keep-new":"keep-passphrase"]),c("\
p",{class:"ajar-hint",id:`${s}-how`},e[W?"keep-how":"keep-how-open"]),x,W?q:null,W?_:null,c("label",{class:"ajar-card"},
c("input",{type:"checkbox",onchange:({target:d})=>{x.type=d.checked?"text":"password",_.hidden=d.checked,v.hidden=!0}}),
c("span",{},e["keep-see"])),W?v:null,N==="change"||f.here?null:Be,c("div",{class:"ajar-moves"},N==="unlock"?null:Q(e["ke\
ep-not-now"],De),c("button",{type:"submit"},re)),W?null:oe(),N==="start"&&f.here?te():null)}let K=()=>c("div",{},Q(e["ke\
ep-copy"],()=>t({take:"sealed"})));function te(){let N={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
W=c("input",{type:"file",onchange:async()=>{let X=new Uint8Array(await W.files[0].arrayBuffer()),_=()=>t({bring:X},{awaited:!0});
W.value="",f.exists?Bs(x,{...N,act:_}):_()}}),re=c("label",{class:"ajar-words"},c("span",{},e["keep-bring"]),W),x=c("div",
{class:"ajar-twice"},re);return x}function oe(){let N=Sn({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return c("details",{},c("summary",{},e["keep-forgot"]),c("p",{},e["keep-forgot-how"]),...f.here?[c("p",
{},e["keep-copy-forgot"]),K(),te()]:[],c("p",{},e["keep-erase-how"]),N)}function pe(){let N=c("select",{id:`${s}-minutes`,
onchange:()=>t({minutes:Number(N.value)})},...[...new Set([5,15,30,60,f.minutes])].sort((W,re)=>W-re).map(W=>c("option",
{value:W,selected:W===f.minutes},$(e["keep-minutes"],{n:W}))));return c("div",{class:"ajar-kept"},Q(e["keep-lock"],()=>{
G(e["keep-opening"]),t({lock:!0},{awaited:!0})}),Q(e["keep-change"],()=>{p=!0,g=!1,E(),l.querySelector("input").focus()},
{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"status"},g?e["keep-changed"]:""),c("details",{},c("summary",{},
e[f.here?"keep-more":"keep-where"]),...f.here?[c("p",{},e["keep-copy-how"]),K()]:[c("p",{},f.place)],f.copied?c("p",{},$(
e["keep-copied"],{program:f.copied})):null,c("label",{for:`${s}-minutes`},e["keep-idle"]),N))}function Ae(N){if(N.strength!=
null){let W=l.querySelector(".ajar-strength > span");W&&(W.textContent=N.strength);return}if(N.changed){p=!1,E(),l.querySelector(
".ajar-changed").textContent=e["keep-changed"],g=!0,B().focus();return}f={...f,...N},f.state==="kept"&&(u=!1),b()||(p=!1),
R(),ge()}let ge=Dn(l,()=>{let N=A;if(N.state===f.state&&N.exists===f.exists&&N.minutes===f.minutes&&N.here===f.here&&!!N.
reopen==!!f.reopen&&!!N.hosted==!!f.hosted&&l.firstChild){A=f;return}let re=u&&N.place!==f.place;E(),N.state!==f.state&&
N.state!=="none"?y(o):re&&l.querySelector("input").focus()});return E(),{line:o,small:k,opener:j,more:h,offer:w,setStart:N=>{
O=N,R()},update:Ae,begin:C,setLost:N=>{m=N,R()},say:N=>{a.textContent=N,h.hidden=!1}}}function xo(e,{sentence:t,wide:n,narrow:s,columns:r,rows:o},i){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(h,f)=>{let A=c("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":t});return Et(A,
h),A.firstElementChild.setAttribute("aria-hidden","true"),A},l=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(s,"narrow"),c("details",{open:l},c("summary",{},i.table),
c("table",{},c("thead",{},c("tr",{},...r.map(h=>c("th",{scope:"col"},h)))),c("tbody",{},...o.map(([h,...f])=>c("tr",{},c(
"th",{scope:"row"},h),...f.map(A=>c("td",{},A??"–")))))))))}function Fo({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Ge(s,n)))if(s.kind==="choice"){let i=(s.among?
At(s,n):s.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),a=r.own?.trim()?r.own:"";(i.length||a)&&(n[s.id]={chosen:i,
own:a})}else if(s.kind==="sort"){let o=s.cards.filter(i=>r[i.id]).map(i=>[i.id,r[i.id]]);o.length&&(n[s.id]=Object.fromEntries(
o))}else if(s.kind==="list"){let o=r.filter(i=>i.trim());o.length&&(n[s.id]=o)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Uo=(e,t)=>$(e.ask,t);var Ml=new Set(["autorestarting","dead","restarting","terminating"]),Tl=4e3;function jo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let o=0,i=(l,h)=>{
Ml.has(h)&&t()},a=(l,h)=>{clearTimeout(o),h==="disconnected"?t():h==="connecting"?o=setTimeout(t,Tl):n()};return s.connect(
i),r.connect(a),()=>{clearTimeout(o),s.disconnect(i),r.disconnect(a)}}function Oo({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([l,h])=>{let f=Fo(l,h),A=l.items.filter(u=>u.id in f).map(u=>[Uo(u,f),...Te(u,f[u.id])].join(`
`));return[l.title,...A].join(`

`)}).join(`


`);async function o(l){let h=r(),f=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});f.value=h,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(h)}catch{if(l.append(f),f.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function i(l={}){let h=c("div",{class:"ajar-\
lost",hidden:!s,...l},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>o(h)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(h),h}function a(l){s=l;for(let h of n)h.hidden=!l}return{line:i,set:a,isLost:()=>s,forget:l=>n.delete(
l)}}function Ro(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=c("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([o,i])=>c("option",{value:o,selected:o===n},i)));return c(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Mo(e,{words:t,send:n,open:s,help:r}){let o=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),i=Nt(
t,F=>o.replaceChildren(F)),a=F=>{i.begin(),n(F)},l=c("div",{}),h={},f="",A=0,u=Ro(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),o);let p=(F,O)=>c("button",{type:"button",onclick:O},F),g=F=>c("div",{class:"\
ajar-reflection"},...F.flatMap(O=>Ht(O,3))),I=(F,O,y)=>Sn({words:t,label:F,question:O,act:()=>a(y)}),m=()=>{let F=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{F.files[0]&&a({import:await F.files[0].text()}),F.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),F)},Q=Dn(l,()=>{let F=JSON.stringify(h);F!==f&&
(f=F,Do(l,k))});function k(){let F=(B,b)=>p(b,()=>a({take:B})),O=A>(h.danger?.kinds.length??0)?null:h.danger,y=()=>{A=O.
kinds.length+1,k(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren(O?r.notice(O,{level:2,aside:y}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},h.welcome),h.newest?c("div",{class:"ajar-moves"},p(t["home-go-on"],()=>s(h.newest))):
"",h.due?.length?c("ul",{},...h.due.map(B=>c("li",{},B))):"",h.plan?.length?c("h2",{},t["home-plan"]):"",h.plan?.length?
g(h.plan):"",h.plan?.length&&!O?r.line():"",...(h.earlier??[]).filter(({plan:B})=>B.length).map(({title:B,plan:b})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${B}`),g(b))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...O?[]:[p(t["home-take-plan"],()=>a({take:"plan",paper:u.value(),country:r.
code()})),u.element(),F("calendar",t["home-take-calendar"]),h.danger?"":F("calendar-line",t["home-take-calendar-line"])],
F("check-ins",t["home-take-check-ins"]),F("everything",t["home-take-everything"])),m()),h.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),I(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),I(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:F=>{i.end(),h=F,Q()},settle:i.end,say:(F,O="")=>{
i.end();let y=c("div",{class:"ajar-text"});Et(y,O),o.replaceChildren(F,y),o.scrollIntoView({block:"nearest"})}}}function To({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([rt(n)],{type:t}));c("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var Gl={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Bt=10,
Nl=400,Lt=17,ks=16,ot=14,[Vo,$o]=[12,38],[Qs,bs,Hl]=[46,8,30],Go=15,No=26,Ll=14;function Ss(e,t,n){let s=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[r,o]=e.length>1?$l(e,s,n):Vl(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${fe(o)}`}">
${r.join(`
`)}
</svg>
`}function Vl(e,t,n){let[s,r,o]=[92,14,n-14],i=l=>r+(o-r)*l/Bt;return[t.flatMap(({id:l,name:h},f)=>{let A=f*s,u=A+46,p=e[l],
g=[...Array(Bt+1).keys()].map(m=>Vt([i(m),u-5],[i(m),u+5],"edge",1)),I=[0,Bt].filter(m=>m!==p).map(m=>_e(`${m}`,i(m),u+25,
"muted",{size:ot,anchor:"middle"}));return[_e(h,0,A+Lt,l,{size:Lt,bold:!0}),Vt([r,u],[o,u],"edge",1.5),...g,...I,Jo(l,i(
p),u,9),_e(`${p}`,i(p),u+29,l,{size:Lt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function $l(e,t,n){let s=Jl(e,Vo,n-$o),
r=Qs+Bt*bs+Hl,o=t.flatMap(({id:h,name:f},A)=>Yl(e,h,f,s,A*r,n)),i=t.length*r,[a,l]=Wl(e,s,i,n);return[[...o,...a],i+l]}function Yl(e,t,n,s,r,o){
let[i,a]=[r+Qs,r+Qs+Bt*bs],l=e.map((u,p)=>({value:u[t],x:s[p],y:a-bs*u[t]})).filter(({value:u})=>u!==null),h=[i,a].flatMap(
(u,p)=>[Vt([0,u],[o-$o+Vo,u],"line",1),_e(p?"0":`${Bt}`,o,u+5,"muted",{size:ot,anchor:"end"})]),f=Math.min(...s.slice(1).
map((u,p)=>u-s[p])),A=f<11?Math.max(2,f/3):5.5;return[_e(n,0,r+Lt,t,{size:Lt,bold:!0}),...h,sf(l,t),...l.map(({x:u,y:p})=>Jo(
t,u,p,A)),...Kl(l,t)]}function Kl(e,t){let n=e.map(({value:r,x:o,y:i},a)=>{let[l,h]=[e[a-1]?.value??r,e[a+1]?.value??r],
f=l>=r&&h>=r&&l+h>2*r,A=(l-r)*(h-r)<0,u=a===0||a===e.length-1;return{value:r,x:o+(A?Math.sign(l-r)*6:0),y:i+(f?22:-11),half:`${r}`.
length*ks*.6/2,rank:u?0:r===l?3:A?2:1}}),s=[];for(let r of n.sort((o,i)=>o.rank-i.rank))(r.rank===0||r.rank<3&&e.length<=
Ll)&&!s.some(i=>Pl(r,i))&&s.push(r);return s.map(({value:r,x:o,y:i})=>_e(`${r}`,o,i,t,{size:ks,bold:!0,anchor:"middle"}))}
var Pl=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<ks;function Jl(e,t,n){let s=Yo(e);if(s.length===1){let h=(n-
t)/(e.length-1);return e.map((f,A)=>t+A*h)}let r=s.slice(1).map((h,f)=>en(s[f].day,h.day)),o=Go*(e.length-s.length)+No*r.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/r.reduce((h,f)=>h+f,0),l=t;return s.flatMap(({many:h},f)=>(f&&(l+=No*i+
a*r[f-1]),Array.from({length:h},(A,u)=>(u&&(l+=Go*i),l))))}function Yo(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Wl(e,t,n,s){let r=Yo(e);if(r.length===1){let[f]=r.map(j=>j.day&&Lo(j.day,!0)),u=s<Nl||e.length>4?2:e.length,p=u===
2?[0,e.length-1]:[...e.keys()],g=s/u-14,I=p.map(j=>({x:t[j],lines:zl(e[j].moment,g)})),m=Math.max(...I.map(({lines:j})=>j.
length))*ot*1.25,Q=I.flatMap(({x:j,lines:F})=>Ho(F,j,n+12,s)),k=f?[_e(f,0,n+m+22,"muted",{size:ot})]:[];return[[...Q,...k],
m+(f?28:8)]}let o=new Set(r.map(({day:f})=>f.slice(0,4))),i=[],a=0;for(let{day:f,many:A}of r){let[u,p]=[t[a],t[a+A-1]];i.
push({from:u,to:p,x:(u+p)/2,words:Lo(f,o.size>1)}),a+=A}let l=i.flatMap(({from:f,to:A,x:u})=>[Vt([f,n-4],[A,n-4],"edge",
1),Vt([u,n-4],[u,n+2],"edge",1)]),h=Xl(i.map(f=>({...f,...Ko([f.words],f.x,s)})));return[[...l,...h.flatMap(({words:f,x:A})=>Ho(
[f],A,n+18,s))],24]}function Xl(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function Ko(e,t,n){let s=Math.max(...e.map(vn))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function Ho(e,t,n,s){let{start:r,end:o}=Ko(e,t,s),[i,a]=r<=0?["start",0]:o>=s?["end",s]:["midd\
le",t];return e.map((l,h)=>_e(l,a,n+h*ot*1.25,"muted",{size:ot,anchor:i}))}var Lo=(e,t)=>(t?_l:ql).format(new Date(`${e}\
T00:00Z`)),Po={timeZone:"UTC",month:"short",day:"numeric"},ql=new Intl.DateTimeFormat("en-US",Po),_l=new Intl.DateTimeFormat(
"en-US",{...Po,year:"numeric"});function zl(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||vn(i)<=t?n[n.length-1]=i:n.push(o)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(o=>Zl(
o,t))}function Zl(e,t){let n=[...e];if(vn(e)<=t)return e;for(;n.length&&vn(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var ef=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,vn=e=>[...e].reduce(
(t,n)=>t+ot*(ef.test(n)?1.05:.58),0),fe=e=>`${Math.round(e*10)/10}`,xn=e=>`var(--ajar-${e}, ${Gl[e]})`,tf={"&":"&amp;","\
<":"&lt;",">":"&gt;"},nf=e=>e.replace(/[&<>]/g,t=>tf[t]);function _e(e,t,n,s,{size:r,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${fe(t)}" y="${fe(n)}" text-anchor="${i}"`} font-size="${r}"${a} fill="${xn(s)}\
">${nf(e)}</text>`}var Vt=(e,t,n,s)=>`<path d="M${e.map(fe).join(" ")}L${t.map(fe).join(" ")}" stroke="${xn(n)}" stroke-\
width="${s}" fill="none"/>`,sf=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${fe(n)} ${fe(s)}`).join("L")}" stroke="${xn(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Jo(e,t,n,s){let[r,o,i]=[t,n,s];return`<path d="${{importance:`\
M${fe(r-i)} ${fe(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${fe(r-i*.9)} ${fe(o-i*.9)}h${fe(
i*1.8)}v${fe(i*1.8)}h${fe(-i*1.8)}z`,readiness:`M${fe(r)} ${fe(o-i*1.25)}L${fe(r+i*1.25)} ${fe(o)}L${fe(r)} ${fe(o+i*1.25)}\
L${fe(r-i*1.25)} ${fe(o)}z`}[e]}" fill="${xn(e)}"/>`}var rf=600,of=340;function Xo(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=xe.map(r=>({id:r,name:n[r]}));return{sentence:af(e,t),wide:Ss(e,s,rf),narrow:Ss(e,s,of),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(r=>[r.moment,...xe.map(o=>r[o])])}}function af(e,t){let[n,s]=[e[0],e.at(-1)],
r={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},o=n.day&&
cf(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),i=xe.filter(h=>n[h]!==null);if(e.length===1){let h=i.map(A=>$(t["check-in\
s-value"],{ruler:r[A],value:n[A]})),f=Wo.format(h);return o?$(t["check-ins-once"],{day:o,rulers:f}):$(t["check-ins-once-\
undated"],{rulers:f})}let a=i.filter(h=>s[h]!==null).map(h=>$(n[h]===s[h]?t["check-ins-same"]:t["check-ins-changed"],{ruler:r[h],
before:n[h],after:s[h]}));if(!a.length)return t["check-ins-differ"];let l=Wo.format(a);return o?$(t["check-ins-since"],{
day:o,rulers:l}):$(t["check-ins-since-undated"],{rulers:l})}var cf=(e,t)=>(t?ff:lf).format(new Date(`${e}T00:00Z`)),qo={
timeZone:"UTC",month:"long",day:"numeric"},lf=new Intl.DateTimeFormat("en-US",qo),ff=new Intl.DateTimeFormat("en-US",{...qo,
year:"numeric"}),Wo=new Intl.ListFormat("en-US",{type:"conjunction"});var kt=(...e)=>e.map(([t,n,s={}])=>Ct("path",{class:t,d:n,...s})),$t=(e,...t)=>Ct("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),hf=(e,t,n,s)=>Ct("circle",{class:e,cx:t,cy:n,r:s}),uf={cup:()=>$t("88 74 46 56",...kt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>$t("296 12 176 168",...kt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>$t("136 24 136 140",...kt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),hf("glow",234,94,4),...kt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>$t("312 66 80 120",...kt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>$t("190 66 72 100",Ct("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Ct("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...kt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},_o=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:o,picture:i})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(s)},uf[i](),c("span",{},c("b",{},r)," ",c("span",{},o))))));function zo(e,{open:t,
opener:n}){let s=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),_o(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},s,n??null))}var Zo=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),_o(e.doors,t)),
ei=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Af=4e3,pf=6e3,gf=6;function ti(e){
let t=0,n=0,s=c("p",{class:"ajar-breath"}),r=c("div",{class:"ajar-circle","aria-hidden":"true"}),o=c("button",{type:"but\
ton",onclick:()=>t?f():h()},e.begin);function i(u,p){s.textContent=u,r.dataset.breath=p}function a(){if(n===gf){f(),s.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(l,Af)}function l(){i(e.out,"out"),t=setTimeout(a,pf)}function h(){n=0,o.textContent=
e.stop,a()}function f(){clearTimeout(t),t=0,o.textContent=e.begin,i("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},r,s),o,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(u=>c("li",{},u))))),stop:f}}window.ajarShown??=new WeakMap;var Yt=window.ajarShown,ni="needs@",si=e=>e.startsWith("check-in@"),ri=({answers:e,done:t,
danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),If={};function df(){let e=document.getElementById("ajar-style")??document.
head.appendChild(c("style",{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function oi({model:e,el:t}){df();
let n=e.get("pages"),s=e.get("words"),r=new Map,o=new Map,i=new Map,a=[],l=d=>a.push(d),h=null,f=!1,A=!1,u=!1,p=!1,g=new Map,
I=new Map,m=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let Q=c("div",{class:"ajar-page"}),k=d=>n.flatMap(
({blocks:S})=>S).find(S=>S.kind==="exercise"&&S.key===d)?.exercise,j=Oo({words:s,answered:()=>[...o].map(([d,{answers:S}])=>[
k(d),S]).filter(([d,S])=>d&&Object.keys(S??{}).length)}),F=0,O=d=>{if(clearTimeout(F),F=0,j.set(d),h?.setLost(d),d)for(let S of i.
keys())r.get(S)?.release()},y=(d,{awaited:S=!1}={})=>{try{e.send(d)}catch{O(!0);return}S&&!F&&(F=setTimeout(()=>O(!0),8e3))},
B=!1;function b(){B||(B=!0,window.ajarDangers?G():y({dangers:!0}))}let G=()=>{for(let d of Object.values(window.ajarDangers.
dangers))Bn(ln(d))};function R({key:d,exercise:S},L){if(si(d)&&!j.isLost()||!(window.ajarDangers||j.isLost())||!gt(S,L))
return;let ne=Me(S,L),ee=bn(S,ne,window.ajarDangers);W(d,{answers:ne,done:!0,...ee}),g.set(d,ri(o.get(d))),r.get(d).update(
o.get(d)),r.get("made")?.update()}let H=uo({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>w(),
onCountry:d=>y({country:d})}),w=()=>{y({forget:!0}),ds()},C=(d,S,L)=>(r.set(d.key,L),o.has(d.key)&&L.update(o.get(d.key)),
S),E={html:d=>U(d.html),home(d){let S=c("div",{});return C(d,S,Mo(S,{words:s,send:ne=>{ne.import&&r.get("chart")?.begin(),
y(ne)},open:ne=>_(pe(ne)),help:H})),y({home:d.key}),S},gate(d){let S=c("div",{class:"ajar-text ajar-gate"}),[L,z]=p?[c("\
p",{},s["gate-left-out"]),[H.button(),ge(),D()]]:[U(u?d.short:d.html),P()],ne=c(`h${d.level??2}`,{},d.title);return S.append(
ne,L,c("div",{class:"ajar-moves"},...z.filter(Boolean))),p||L.after(c("p",{class:"ajar-gate-ask"},s["gate-ask"])),l(()=>{
u=!0}),S},made:d=>{let S=c("div",{class:"ajar-made"}),L=()=>S.replaceChildren(...K(d.section));return r.set("made",{update:L}),
L(),S},exercise(d){if(d.invites&&p)return c("div",{class:"ajar-text"},c(`h${d.level}`,{},d.exercise.title),c("p",{},s["g\
ate-left-out"]),D());let S=c("div",{}),L=j.line(h?{}:{role:"alert"});i.set(d.key,S);let z=(ee,he)=>{h?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let ve=window.ajarSent;I.set(d.key,ve),y({key:d.key,...ee,sent:ve},{awaited:he}),
!(!he||!j.isLost())&&(O(!0),L.scrollIntoView({block:"nearest"}))};if(r.set(d.key,ro(S,d.exercise,{words:s,level:d.level,
small:d.quick,folded:n.length>1,brief:d.brief,sort:d.quick||n.length>1&&!q()?oo:Io,enough:d.quick?"at once":"later",remarks:(ee,he)=>So(
ee,{words:s,find:ve=>Eo(he,ve,window.ajarDangers)}),...o.get(d.key),help:H,needs:()=>ge(d.needs),below:()=>oe(d.key),onAside:ee=>W(
d.key,{aside:ee}),onChange:ee=>{b(),W(d.key,{answers:ee,done:!1}),z({answers:ee,done:!1},A)},onMove:ee=>W(d.key,{at:ee}),
onDone:ee=>{R(d,ee),z({answers:ee,done:!0},!0),si(d.key)&&r.get("chart")?.begin()},onStartOver:()=>{W(d.key,{answers:{},
done:!1}),z({remove:!0})}})),S.firstElementChild.append(L),l(()=>j.forget(L)),!d.folded)return S;let ne=Object.keys(o.get(
d.key)?.answers??{}).length>0;return c("details",{open:ne},c("summary",{},s["check-in-now"]),S)},chart(d){let S=c("div",
{class:"ajar-chart-block"}),L=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:z,end:ne}=Nt(s,he=>L.
replaceChildren(he)),ee=({checkIns:he})=>{ne(),xo(S,he.length?Xo(he,s):{},s)};return r.set(d.key,{update:ee,begin:z,end:ne}),
o.has(d.key)&&ee(o.get(d.key)),z(),y({chart:d.key}),c("div",{},S,L)},start:d=>zo(d,{open:Ae,opener:h?.opener}),doors:d=>Zo(
d,{open:Ae}),onward:d=>ei(d,{open:Ae}),breathing(d){let{element:S,stop:L}=ti(d);return l(L),S},notice(d){if(go(()=>y({forget:!0})),
!d.leave)return c("div",{class:"ajar-notice"},c("p",{},d.text));let S=c("div",{class:"ajar-leave"},H.button(),gs({words:s,
leave:w}));Ao(H.open),h=vo({words:s,send:y,isQuiet:n.length>1});let L=document.createDocumentFragment();return L.append(
c("div",{class:"ajar-notice"},c("div",{},h.line,h.small),S),c("div",{class:"ajar-on-paper"},H.text()),h.more),L}};function U(d){
let S=c("div",{class:"ajar-text"});return Et(S,d),H.addNumbers(S),S.addEventListener("click",L=>{let z=L.target.closest(
"a"),ne=n.findIndex(({id:ee})=>ee&&z?.getAttribute("href")===`${ee}.ipynb`);ne<0||(L.preventDefault(),_(ne))}),S}function T(d){
p=d,u=!0,x({focus:!0})}let M=(d,S)=>c("button",{type:"button",onclick:S},d),D=()=>M(s["gate-again"],()=>T(!1));function Y(){
T(!1),n[m].blocks.some(({invites:S})=>S)||_(m+1)}let P=()=>[M(s["gate-no"],()=>T(!0)),M(s["gate-unsure"],()=>T(!0)),M(s["\
gate-yes"],Y)],J=d=>n.filter(S=>S.section===d).flatMap(S=>S.blocks.filter(({kind:L})=>L==="exercise")),K=d=>{let S=J(d).
filter(({key:z})=>o.get(z)?.done).map(({key:z,exercise:ne},ee)=>c("details",{open:ee===0},c("summary",{},ne.title),...o.
get(z).reflection.flatMap(he=>Ht(he,2)))),L=c("p",{},s["made-nothing"]);return[c("h1",{},s["made-title"]),...S.length?S:
[L]]},te=d=>{let S=J(d);return S.length>0&&S.every(({key:L})=>o.get(L)?.done)};function oe(d){let S=d.startsWith("plan@")&&
H.isKnown()?H.line():"";return c("div",{class:"ajar-below"},S,h?.offer()??"")}let pe=d=>n.findIndex(({aside:S,blocks:L})=>!S&&
L.some(z=>z.key===d)),Ae=d=>_(n.findIndex(S=>S.id===d));function ge(d){let S=pe(ni);return S<0?d?c("p",{},c("a",{href:d},
s["help-needs"])):null:c("button",{type:"button",onclick:()=>{_(S);let z=i.get(ni).querySelector("h2");z.tabIndex=-1,z.focus()}},
s["help-needs"])}for(let[d,S]of Object.entries(If))E[d]=L=>{let z=c("div",{}),ee=S(z,L,{words:s,send:y,onDispose:l,model:e,
exerciseOf:k,formOf:he=>i.get(he)});return C(L,ee.element??z,ee)};let N=d=>n[m].blocks.find(S=>S.kind===d),W=(d,S)=>o.set(
d,{...o.get(d),...S}),re=()=>{for(let d of a.splice(0))d()};function x({focus:d=!1}={}){if(re(),r.clear(),f){Q.replaceChildren(
h?"":c("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(Q.replaceChildren(...n[m].blocks.map(L=>E[L.kind](L))),
n.length>1&&X(),!d)return;let S=Q.querySelector("h1, h2, h3")??Q;S.tabIndex=-1,S.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function X(){let{aside:d,title:S}=n[m];if(ce.hidden=!!d,Q.classList.toggle("ajar-aside",!!d),h?.setStart(
n[m].id==="start"),d)return;let{section:L,step:z,steps:ne,minutes:ee}=n[m],he=n.filter(le=>!le.aside),ve=he.indexOf(n[m]),
Ze=(le,Jn,Ba={})=>c("button",{type:"button",onclick:()=>_(n.indexOf(le)),...Ba},Jn),Ft=n.find(({id:le})=>le==="start"),Zt=he[ve-
1]??Ft;Q.append(c("div",{class:"ajar-moves ajar-turn"},Zt?Ze(Zt,s["previous-page"]):null,ve<he.length-1?Ze(he[ve+1],s["n\
ext-page"]):null));let Pn=he.filter(le=>!le.section||le.step===1),or=le=>L?le.section===L:le===n[m],ya=le=>({"aria-curre\
nt":or(le)?"page":null}),Ea=le=>te(le.section)?c("span",{class:"ajar-done"},` ${s["section-done"]}`):"",ir=(le,Jn)=>c("l\
i",{},Ze(le,Jn,ya(le)),Ea(le));v.replaceChildren(...Pn.map(le=>ir(le,le.title)),Ft?ir(Ft,s["start-page"]):""),V.textContent=
L?$(s["step-of"],{title:S,n:z,all:ne,minutes:ee}):$(s["page-of"],{n:Pn.findIndex(or)+1,all:Pn.length,title:S})}function _(d){
n[d]&&(m=d,v.parentElement.open=q(),e.set("page",d),e.save_changes(),x({focus:!0}))}let v=c("ol",{}),V=c("summary",{}),q=()=>window.
innerWidth>640;e.get("notice")&&t.append(E.notice(e.get("notice")));let ce=c("nav",{class:"ajar-nav","aria-label":s.pages},
c("details",{open:q()},V,v));n.length>1&&t.append(ce),t.append(j.line({role:"alert"}),Q);let De=0;for(let d of["keydown",
"pointerdown","scroll"])t.addEventListener(d,()=>{Date.now()-De<3e4||(De=Date.now(),y({active:!0}))},{passive:!0,capture:!0});
e.on("msg:custom",d=>{if(O(!1),d.keeping){let S=[...I.values()].some(ne=>d.acknowledged<ne);h?.update(S?{...d.keeping,saved:!1}:
d.keeping);let{state:L}=d.keeping,z=L==="locked";L&&(A=L==="kept"),L&&z!==f&&(f=z,o.clear(),ce.hidden=f,x())}d.states&&queueMicrotask(
()=>r.get("made")?.update());for(let[S,L]of Object.entries(d.states??{})){if(d.acknowledged<I.get(S))continue;let z=L.answers&&
!Object.keys(L.answers).length,ne=g.get(S)===ri(L);g.delete(S),W(S,z?{...L,at:0}:L),ne||r.get(S)?.update(o.get(S))}d.dangers&&
(window.ajarDangers=d.dangers,G()),d.country!=null&&H.choose(d.country),d.file&&(r.get("home")?.settle(),To(d.file)),d.erased&&
r.get("home")?.say(d.erased,N("home")?.erased),d.said&&r.get("chart")?.end(),d.said&&(r.get("home")??h)?.say(d.said),d.open&&
Ae(d.open),d.problem&&r.get(d.problem.key)?.say(d.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),x()});let Be=jo(
e,{gone:()=>O(!0),back:()=>{j.isLost()&&y({ready:!0})}});return x(),Yt.set(s,(Yt.get(s)??0)+1),y({ready:!0}),()=>{re(),Be(),
clearTimeout(F),Yt.set(s,Yt.get(s)-1),Yt.get(s)||y({gone:!0})}}var wf="sw.js",ai=()=>new URL("./",location.href).href,ii=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${ai()}\
 `)),Kt=()=>"serviceWorker"in navigator&&"caches"in window;async function ci(e){try{await navigator.serviceWorker.register(
e(wf),{updateViaCache:"all"})}catch{}}async function Fn(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===ai());for(let t of await e())await t.unregister();for(let t of await ii())await caches.delete(t);
return(await ii()).length===0&&(await e()).length===0}var[Un,Ds]=["leave-to","left"];function Qt(e){try{return e(window.sessionStorage)}catch{return null}}function mf(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var vs=()=>Qt(e=>e.setItem(Ds,"1"));function li(e){let t=Qt(r=>r.getItem(Un))||e;t&&Is(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",s=Qt(r=>r.getItem(Ds));s&&n&&location.replace(
t||"about:blank"),Qt(r=>r.removeItem(Ds)),s&&n&&vs()}function fi(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Qt(s=>s.
getItem(Un))??"",onchange(){let s=mf(n.value);if(n.value.trim()&&!s){t.textContent=e["site-leave-odd"];return}Qt(r=>s?r.
setItem(Un,s):r.removeItem(Un)),Is(s||"about:blank"),t.textContent=e[s?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function hi(e,t,{store:n,logOut:s}){let r=c("p",{class:"ajar-status",role:"status"}),o=c("button",{type:"button",onclick:async()=>{
r.textContent=t[await Fn()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(fi(t));let i=e.closest(".site\
-about");s&&i.append(c("p",{},c("a",{href:s},t["hub-log-out"]))),!n&&Kt()&&e.append(c("div",{},o,r))}var ui=1,bt=4096,ct=2*bt,ye=12,lt=32,$e=1024,pi=16,Fe={mark:0,part:16,length:20,piece:24},gi=$e-ye-pi,Fs=gi-Fe.piece,Us=new TextEncoder().
encode("ajar-jnl"),be={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Cf=be.wrapped+ye+lt+pi,jn=bt-
32,xs={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Ai=512,it=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),On=(e,t)=>e.
length===t.length&&e.every((n,s)=>n===t[s]),Rn=(e,t)=>On(e.subarray(0,t.length),t),Ii=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Ee=e=>crypto.getRandomValues(new Uint8Array(e));function Ce(...e){let t=new Uint8Array(e.reduce(
(s,{length:r})=>s+r,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var Ue=class e{constructor(t,n,s,r=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:s,wrapped:r})}get bound(){let t=new Uint8Array(be.wrapped),n=it(t);t.set(Us),n.
setUint32(be.version,ui);for(let s of Object.keys(xs))n.setUint32(be[s],this.cost[s]);return t.set(this.salt,be.salt),t.
set(this.fileId,be.fileId),t}async toBytes(){let t=new Uint8Array(bt);return t.set(Ce(this.bound,this.wrapped)),t.set(await Ii(
t.subarray(0,jn)),jn),Ce(t,t)}isOf(t){return On(this.fileId,t)}hasSalt(t){return On(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new se("journal-empty-file");let n=[t.slice(0,bt),t.slice(bt,ct)],s=await Promise.all(n.map(yf)),r=n.
find((h,f)=>s[f]);if(!r){let h=n.some(f=>Rn(f,Us));throw new se(h?"journal-broken":"journal-other-file")}let o=it(r);if(o.
getUint32(be.version)>ui)throw new se("journal-newer");let i={};for(let h of Object.keys(xs))i[h]=o.getUint32(be[h]);let a=([
h,[f,A]])=>f<=i[h]&&i[h]<=A;if(!Object.entries(xs).every(a)||i.memory<8*i.lanes)throw new se("journal-forged");let l=(h,f)=>r.
slice(h,f);return new e(i,l(be.salt,be.fileId),l(be.fileId,be.wrapped),l(be.wrapped,Cf))}async isWholeIn(t){return Rn(t,
await this.toBytes())}};async function yf(e){return e.length!==bt||!Rn(e,Us)?!1:On(await Ii(e.subarray(0,jn)),e.subarray(
jn))}var at=e=>Math.max(1,Math.ceil(e/Fs));function js(e,t,n){let s=Ee(16),r=Array.from({length:at(e.length)},(o,i)=>{let a=new Uint8Array(
gi);return a.set(s,Fe.mark),it(a).setUint32(Fe.part,i),it(a).setUint32(Fe.length,e.length),a.set(e.subarray(i*Fs,(i+1)*Fs),
Fe.piece),t(n+i,a)});return Ce(...r)}function di(e,t,n){let s=Math.floor(e.length/$e),r=Array.from({length:s},(h,f)=>e.subarray(
f*$e,(f+1)*$e)),o=r.map((h,f)=>t(n+f,h)),i=[],a=0,l=!1;for(let h=0;h<s;){let f=Ef(h,o),A=f?at(f.length):1;f&&(l||=h>a,i.
push({content:f,size:A}),a=h+A),h+=A}return l||=r.some((h,f)=>f>=a&&!o[f]&&!Bf(h)),{entries:i,end:a,broken:l}}function Ef(e,t){
if(!t[e])return null;let n=t[e].subarray(Fe.mark,Fe.part),s=it(t[e]).getUint32(Fe.length),r=t.slice(e,e+at(s)),o=(i,a)=>i&&
Rn(i,n)&&it(i).getUint32(Fe.part)===a&&it(i).getUint32(Fe.length)===s;return r.length<at(s)||!r.every(o)?null:Ce(...r.map(
i=>i.subarray(Fe.piece))).subarray(0,s)}var Bf=e=>[0,Ai].some(t=>e.subarray(t,t+Ai).every(n=>!n));function Gs(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEM\
ENT"in e&&e.BYTES_PER_ELEMENT===1}var Tn=e=>e?`"${e}" `:"";function Ns(e,t=""){if(typeof e!="boolean")throw new TypeError(
Tn(t)+"expected boolean, got type="+typeof e);return e}function St(e,t=""){if(typeof e!="number")throw new TypeError(Tn(
t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Tn(t)+"expected integer >= 0,\
 got "+e);return e}function Ie(e,t,n=""){if(Gs(e)&&(t===void 0||e.length===t))return e;t!==void 0&&St(t,"length");let s=Gs(
e),r=t!==void 0?` of length ${t}`:"",o=s?`length=${e.length}`:`type=${typeof e}`,i=Tn(n)+"expected Uint8Array"+r+", got "+
o;throw s?new RangeError(i):new TypeError(i)}var wi=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(
t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function mi(e,t=!0){if(e.destroyed)
throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function kf(e,t){Ie(
e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Ke(e){
return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function ze(...e){for(let t=0;t<e.length;t++)e[t].
fill(0)}function Qf(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var Dt=new Uint8Array(new Uint32Array([287454020]).
buffer)[0]===68;function bf(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function Sf(e){for(let t=0;t<
e.length;t++)e[t]=bf(e[t]);return e}var ft=Dt?e=>e:Sf;function Df(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===
t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function vf(e,t){if(Df(e,t)&&e.
byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function xf(e,t){return wi(
e,"defaults"),wi(t,"opts"),Object.assign(e,t)}function Ff(e,t){if(e=Ie(e),t=Ie(t),e.length!==t.length)return!1;let n=0;for(let s=0;s<
e.length;s++)n|=e[s]^t[s];return n===0}function Uf(e,t,n){let s=t,r=n||(()=>[]),o=(a,l)=>s(l,...r(a)).update(a).digest(),
i=s(new Uint8Array(e),...r(new Uint8Array(0)));return o.outputLen=i.outputLen,o.blockLen=i.blockLen,o.create=(a,...l)=>s(
a,...l),o}var jf=(e,t)=>{function n(s,...r){if(Ie(s,void 0,"key"),e.nonceLength!==void 0){let f=r[0];Ie(f,e.varSizeNonce?
void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let f=i;f<r.length;f++)if(Gs(
r[f]))throw new Error("AAD not supported")}e.withAAD&&r[i]!==void 0&&Ie(r[i],void 0,"AAD");let a=t(s,...r),l=(f,A)=>{if(A!==
void 0){if(f!==2)throw new Error("cipher output not supported");Ie(A,void 0,"output")}},h=!1;return{encrypt(f,A){if(h)throw new Error(
"cannot encrypt() twice with same key + nonce");return h=!0,Ie(f,void 0,"data"),l(a.encrypt.length,A),a.encrypt(f,A)},decrypt(f,A){
if(Ie(f,void 0,"data"),o&&f.length<o)throw new Error('"ciphertext" expected length >= tagLength='+o);return l(a.decrypt.
length,A),a.decrypt(f,A)}}}return Object.assign(n,e),n};function Hs(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Ie(
t,e,"output"),n&&!Gn(t))throw new Error("invalid output, must be aligned");return t}function Of(e,t,n){St(e),St(t),Ns(n);
let s=new Uint8Array(16),r=Qf(s);return r.setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),s}function Gn(e){return e.
byteOffset%4===0}function Nn(e){return Uint8Array.from(Ie(e))}var Di=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),
Rf=ft(Ke(Di("expand 16-byte k"))),Mf=ft(Ke(Di("expand 32-byte k")));function Z(e,t){return e<<t|e>>>32-t}var Pt=64,Tf=16,
Ls=2**32-1,Ci=Uint32Array.of();function Gf(e,t,n,s,r,o,i,a){let l=r.length,h=new Uint8Array(Pt),f=Ke(h),A=Dt&&Gn(r)&&Gn(
o),u=A?Ke(r):Ci,p=A?Ke(o):Ci;if(!Dt){for(let g=0;g<l;i++){if(e(t,n,s,f,i,a),ft(f),i>=Ls)throw new Error("arx: counter ov\
erflow");let I=Math.min(Pt,l-g);for(let m=0,Q;m<I;m++)Q=g+m,o[Q]=r[Q]^h[m];g+=I}return}for(let g=0;g<l;i++){if(e(t,n,s,f,
i,a),i>=Ls)throw new Error("arx: counter overflow");let I=Math.min(Pt,l-g);if(A&&I===Pt){let m=g/4;if(g%4!==0)throw new Error(
"arx: invalid block position");for(let Q=0,k;Q<Tf;Q++)k=m+Q,p[k]=u[k]^f[Q];g+=Pt;continue}for(let m=0,Q;m<I;m++)Q=g+m,o[Q]=
r[Q]^h[m];g+=I}}function Nf(e,t){let{allowShortKeys:n,extendNonceFn:s,counterLength:r,counterRight:o,rounds:i}=xf({allowShortKeys:!1,
counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return St(
r),St(i),Ns(o),Ns(n),(a,l,h,f,A=0)=>{Ie(a,void 0,"key"),Ie(l,void 0,"nonce"),Ie(h,void 0,"data");let u=h.length,p=f!==void 0;
if(f=Hs(u,f,!1),p&&vf(h,f),St(A),A<0||A>=Ls)throw new Error("arx: counter overflow");let g=[],I=a.length,m,Q;if(I===32)g.
push(m=Nn(a)),Q=Mf;else if(I===16&&n)m=new Uint8Array(32),m.set(a),m.set(a,16),Q=Rf,g.push(m);else throw Ie(a,32,"arx ke\
y"),new Error("invalid key size");(!Dt||!Gn(l))&&g.push(l=Nn(l));let k=Ke(m);if(s){if(l.length!==24)throw new Error("arx\
: extended nonce must be 24 bytes");let O=l.subarray(0,16);if(Dt)s(Q,k,Ke(O),k);else{let y=ft(Uint32Array.from(Q));s(y,k,
Ke(O),k),ze(y),ft(k)}l=l.subarray(16)}else Dt||ft(k);let j=16-r;if(j!==l.length)throw new Error(`arx: nonce must be ${j}\
 or 16 bytes`);if(j!==12){let O=new Uint8Array(12);O.set(l,o?0:12-l.length),l=O,g.push(l)}let F=ft(Ke(l));try{return Gf(
e,Q,k,F,h,f,A,i),f}finally{ze(...g)}}}function me(e,t){return e[t++]&255|(e[t++]&255)<<8}var Hf=class{blockLen=16;outputLen=16;buffer=new Uint8Array(
16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(e){e=Nn(
Ie(e,32,"key"));let t=me(e,0),n=me(e,2),s=me(e,4),r=me(e,6),o=me(e,8),i=me(e,10),a=me(e,12),l=me(e,14);this.r[0]=t&8191,
this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|s<<6)&7939,this.r[3]=(s>>>7|r<<9)&8191,this.r[4]=(r>>>4|o<<12)&255,this.r[5]=
o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,this.r[8]=(a>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let h=0;h<
8;h++)this.pad[h]=me(e,16+2*h)}process(e,t,n=!1){let s=n?0:2048,{h:r,r:o}=this,i=o[0],a=o[1],l=o[2],h=o[3],f=o[4],A=o[5],
u=o[6],p=o[7],g=o[8],I=o[9],m=me(e,t+0),Q=me(e,t+2),k=me(e,t+4),j=me(e,t+6),F=me(e,t+8),O=me(e,t+10),y=me(e,t+12),B=me(e,
t+14),b=r[0]+(m&8191),G=r[1]+((m>>>13|Q<<3)&8191),R=r[2]+((Q>>>10|k<<6)&8191),H=r[3]+((k>>>7|j<<9)&8191),w=r[4]+((j>>>4|
F<<12)&8191),C=r[5]+(F>>>1&8191),E=r[6]+((F>>>14|O<<2)&8191),U=r[7]+((O>>>11|y<<5)&8191),T=r[8]+((y>>>8|B<<8)&8191),M=r[9]+
(B>>>5|s),D=0,Y=D+b*i+G*(5*I)+R*(5*g)+H*(5*p)+w*(5*u);D=Y>>>13,Y&=8191,Y+=C*(5*A)+E*(5*f)+U*(5*h)+T*(5*l)+M*(5*a),D+=Y>>>
13,Y&=8191;let P=D+b*a+G*i+R*(5*I)+H*(5*g)+w*(5*p);D=P>>>13,P&=8191,P+=C*(5*u)+E*(5*A)+U*(5*f)+T*(5*h)+M*(5*l),D+=P>>>13,
P&=8191;let J=D+b*l+G*a+R*i+H*(5*I)+w*(5*g);D=J>>>13,J&=8191,J+=C*(5*p)+E*(5*u)+U*(5*A)+T*(5*f)+M*(5*h),D+=J>>>13,J&=8191;
let K=D+b*h+G*l+R*a+H*i+w*(5*I);D=K>>>13,K&=8191,K+=C*(5*g)+E*(5*p)+U*(5*u)+T*(5*A)+M*(5*f),D+=K>>>13,K&=8191;let te=D+b*
f+G*h+R*l+H*a+w*i;D=te>>>13,te&=8191,te+=C*(5*I)+E*(5*g)+U*(5*p)+T*(5*u)+M*(5*A),D+=te>>>13,te&=8191;let oe=D+b*A+G*f+R*
h+H*l+w*a;D=oe>>>13,oe&=8191,oe+=C*i+E*(5*I)+U*(5*g)+T*(5*p)+M*(5*u),D+=oe>>>13,oe&=8191;let pe=D+b*u+G*A+R*f+H*h+w*l;D=
pe>>>13,pe&=8191,pe+=C*a+E*i+U*(5*I)+T*(5*g)+M*(5*p),D+=pe>>>13,pe&=8191;let Ae=D+b*p+G*u+R*A+H*f+w*h;D=Ae>>>13,Ae&=8191,
Ae+=C*l+E*a+U*i+T*(5*I)+M*(5*g),D+=Ae>>>13,Ae&=8191;let ge=D+b*g+G*p+R*u+H*A+w*f;D=ge>>>13,ge&=8191,ge+=C*h+E*l+U*a+T*i+
M*(5*I),D+=ge>>>13,ge&=8191;let N=D+b*I+G*g+R*p+H*u+w*A;D=N>>>13,N&=8191,N+=C*f+E*h+U*l+T*a+M*i,D+=N>>>13,N&=8191,D=(D<<
2)+D|0,D=D+Y|0,Y=D&8191,D=D>>>13,P+=D,r[0]=Y,r[1]=P,r[2]=J,r[3]=K,r[4]=te,r[5]=oe,r[6]=pe,r[7]=Ae,r[8]=ge,r[9]=N}finalize(){
let{h:e,pad:t}=this,n=new Uint16Array(10),s=e[1]>>>13;e[1]&=8191;for(let i=2;i<10;i++)e[i]+=s,s=e[i]>>>13,e[i]&=8191;e[0]+=
s*5,s=e[0]>>>13,e[0]&=8191,e[1]+=s,s=e[1]>>>13,e[1]&=8191,e[2]+=s,n[0]=e[0]+5,s=n[0]>>>13,n[0]&=8191;for(let i=1;i<10;i++)
n[i]=e[i]+s,s=n[i]>>>13,n[i]&=8191;n[9]-=8192;let r=(s^1)-1;for(let i=0;i<10;i++)n[i]&=r;r=~r;for(let i=0;i<10;i++)e[i]=
e[i]&r|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<
4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>
8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<8;i++)o=(e[i]+t[i]|0)+(o>>>16)|0,e[i]=o&65535;ze(n)}update(e){
mi(this),Ie(e),e=Nn(e);let{buffer:t,blockLen:n}=this,s=e.length;for(let r=0;r<s;){let o=Math.min(n-this.pos,s-r);if(o===
n){for(;n<=s-r;r+=n)this.process(e,r);continue}t.set(e.subarray(r,r+o),this.pos),this.pos+=o,r+=o,this.pos===n&&(this.process(
t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,ze(this.h,this.r,this.buffer,this.pad)}digestInto(e){mi(this),
kf(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:s}=this;if(s){for(t[s++]=1;s<16;s++)t[s]=0;this.process(t,0,!0)}
this.finalize();let r=0;for(let o=0;o<8;o++)e[r++]=n[o]>>>0,e[r++]=n[o]>>>8}digest(){let{buffer:e,outputLen:t}=this;this.
digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Lf=Uf(32,e=>new Hf(e));function Vf(e,t,n,s,r,o=20){let i=e[0],
a=e[1],l=e[2],h=e[3],f=t[0],A=t[1],u=t[2],p=t[3],g=t[4],I=t[5],m=t[6],Q=t[7],k=r,j=n[0],F=n[1],O=n[2],y=i,B=a,b=l,G=h,R=f,
H=A,w=u,C=p,E=g,U=I,T=m,M=Q,D=k,Y=j,P=F,J=O;for(let te=0;te<o;te+=2)y=y+R|0,D=Z(D^y,16),E=E+D|0,R=Z(R^E,12),y=y+R|0,D=Z(
D^y,8),E=E+D|0,R=Z(R^E,7),B=B+H|0,Y=Z(Y^B,16),U=U+Y|0,H=Z(H^U,12),B=B+H|0,Y=Z(Y^B,8),U=U+Y|0,H=Z(H^U,7),b=b+w|0,P=Z(P^b,
16),T=T+P|0,w=Z(w^T,12),b=b+w|0,P=Z(P^b,8),T=T+P|0,w=Z(w^T,7),G=G+C|0,J=Z(J^G,16),M=M+J|0,C=Z(C^M,12),G=G+C|0,J=Z(J^G,8),
M=M+J|0,C=Z(C^M,7),y=y+H|0,J=Z(J^y,16),T=T+J|0,H=Z(H^T,12),y=y+H|0,J=Z(J^y,8),T=T+J|0,H=Z(H^T,7),B=B+w|0,D=Z(D^B,16),M=M+
D|0,w=Z(w^M,12),B=B+w|0,D=Z(D^B,8),M=M+D|0,w=Z(w^M,7),b=b+C|0,Y=Z(Y^b,16),E=E+Y|0,C=Z(C^E,12),b=b+C|0,Y=Z(Y^b,8),E=E+Y|0,
C=Z(C^E,7),G=G+R|0,P=Z(P^G,16),U=U+P|0,R=Z(R^U,12),G=G+R|0,P=Z(P^G,8),U=U+P|0,R=Z(R^U,7);let K=0;s[K++]=i+y|0,s[K++]=a+B|
0,s[K++]=l+b|0,s[K++]=h+G|0,s[K++]=f+R|0,s[K++]=A+H|0,s[K++]=u+w|0,s[K++]=p+C|0,s[K++]=g+E|0,s[K++]=I+U|0,s[K++]=m+T|0,s[K++]=
Q+M|0,s[K++]=k+D|0,s[K++]=j+Y|0,s[K++]=F+P|0,s[K++]=O+J|0}var $f=Nf(Vf,{counterRight:!1,counterLength:4,allowShortKeys:!1}),
Yf=new Uint8Array(16),yi=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(Yf.subarray(n))},Kf=new Uint8Array(32);function Ei(e,t,n,s,r){
r!==void 0&&Ie(r,void 0,"AAD");let o=e(t,n,Kf),i=Of(s.length,r?r.length:0,!0),a=Lf.create(o);r&&yi(a,r),yi(a,s),a.update(
i);let l=a.digest();return ze(o,i),l}var Pf=e=>(t,n,s)=>({encrypt(r,o){let i=r.length;o=Hs(i+16,o,!1),o.set(r);let a=o.subarray(
0,-16);e(t,n,a,a,1);let l=Ei(e,t,n,a,s);return o.set(l,i),ze(l),o},decrypt(r,o){o=Hs(r.length-16,o,!1);let i=r.subarray(
0,-16),a=r.subarray(-16),l=Ei(e,t,n,i,s);if(!Ff(a,l))throw ze(l),new Error("invalid tag");return o.set(r.subarray(0,-16)),
e(t,n,o,o,1),ze(l),o}}),ut=jf({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},Pf($f));function ht(e,t,n,s){function r(o){
return o instanceof n?o:new n(function(i){i(o)})}return new(n||(n=Promise))(function(o,i){function a(f){try{h(s.next(f))}catch(A){
i(A)}}function l(f){try{h(s.throw(f))}catch(A){i(A)}}function h(f){f.done?o(f.value):r(f.value).then(a,l)}h((s=s.apply(e,
t||[])).next())})}var ae=class{constructor(){this.mutex=Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.
then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){return ht(this,void 0,void 0,function*(){let t=yield this.lock();
try{return yield Promise.resolve(e())}finally{t()}})}},Os;function Jf(){return typeof globalThis<"u"?globalThis:typeof self<
"u"?self:typeof window<"u"?window:global}var Vs=Jf(),Rs=(Os=Vs.Buffer)!==null&&Os!==void 0?Os:null,Wf=Vs.TextEncoder?new Vs.
TextEncoder:null;function vi(e,t){return(e&15)+(e>>6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function xi(e,t){let n=t.length>>1;
for(let s=0;s<n;s++){let r=s<<1;e[s]=vi(t.charCodeAt(r),t.charCodeAt(r+1))}}function Xf(e,t){if(e.length!==t.length*2)return!1;
for(let n=0;n<t.length;n++){let s=n<<1;if(t[n]!==vi(e.charCodeAt(s),e.charCodeAt(s+1)))return!1}return!0}var Bi=87,ki=48;
function $s(e,t,n){let s=0;for(let r=0;r<n;r++){let o=t[r]>>>4;e[s++]=o>9?o+Bi:o+ki,o=t[r]&15,e[s++]=o>9?o+Bi:o+ki}return String.
fromCharCode.apply(null,e)}var Pe=Rs!==null?e=>{if(typeof e=="string"){let t=Rs.from(e,"utf8");return new Uint8Array(t.buffer,
t.byteOffset,t.length)}if(Rs.isBuffer(e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))
return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="strin\
g")return Wf.encode(e);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error(
"Invalid data type!")},je="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Wt=new Uint8Array(256);for(let e=0;e<
je.length;e++)Wt[je.charCodeAt(e)]=e;function Qi(e,t=!0){let n=e.length,s=n%3,r=[],o=n-s;for(let i=0;i<o;i+=3){let a=(e[i]<<
16&16711680)+(e[i+1]<<8&65280)+(e[i+2]&255),l=je.charAt(a>>18&63)+je.charAt(a>>12&63)+je.charAt(a>>6&63)+je.charAt(a&63);
r.push(l)}if(s===1){let i=e[n-1],a=je.charAt(i>>2),l=je.charAt(i<<4&63);r.push(`${a}${l}`),t&&r.push("==")}else if(s===2){
let i=(e[n-2]<<8)+e[n-1],a=je.charAt(i>>10),l=je.charAt(i>>4&63),h=je.charAt(i<<2&63);r.push(`${a}${l}${h}`),t&&r.push("\
=")}return r.join("")}function qf(e){let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&
(t-=1)),t}function _f(e){let t=qf(e),n=e.length,s=new Uint8Array(t),r=0;for(let o=0;o<n;o+=4){let i=Wt[e.charCodeAt(o)],
a=Wt[e.charCodeAt(o+1)],l=Wt[e.charCodeAt(o+2)],h=Wt[e.charCodeAt(o+3)];s[r]=i<<2|a>>4,r+=1,s[r]=(a&15)<<4|l>>2,r+=1,s[r]=
(l&3)<<6|h&63,r+=1}return s}var Mn=16*1024,Jt=4,zf=new ae,Ms=new Map;function Fi(e,t){return ht(this,void 0,void 0,function*(){
let n=null,s=null,r=!1;if(typeof WebAssembly>"u")throw new Error("WebAssembly is not supported in this environment!");let o=(y,B=0)=>{
s.set(y,B)},i=()=>s,a=()=>n.exports,l=y=>{n.exports.Hash_SetMemorySize(y);let B=n.exports.Hash_GetBuffer(),b=n.exports.memory.
buffer;s=new Uint8Array(b,B,y)},h=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),f=zf.dispatch(
()=>ht(this,void 0,void 0,function*(){if(!Ms.has(e.name)){let B=_f(e.data),b=WebAssembly.compile(B.buffer);Ms.set(e.name,
b)}let y=yield Ms.get(e.name);n=yield WebAssembly.instantiate(y,{})})),A=()=>ht(this,void 0,void 0,function*(){n||(yield f);
let y=n.exports.Hash_GetBuffer(),B=n.exports.memory.buffer;s=new Uint8Array(B,y,Mn)}),u=(y=null)=>{r=!0,n.exports.Hash_Init(
y)},p=y=>{let B=0;for(;B<y.length;){let b=y.subarray(B,B+Mn);B+=b.length,s.set(b),n.exports.Hash_Update(b.length)}},g=y=>{
if(!r)throw new Error("update() called before init()");let B=Pe(y);p(B)},I=new Uint8Array(t*2),m=(y,B=null)=>{if(!r)throw new Error(
"digest() called before init()");return r=!1,n.exports.Hash_Final(B),y==="binary"?s.slice(0,t):$s(I,s,t)},Q=()=>{if(!r)throw new Error(
"save() can only be called after init() and before digest()");let y=n.exports.Hash_GetState(),B=h(),b=n.exports.memory.buffer,
G=new Uint8Array(b,y,B),R=new Uint8Array(Jt+B);return xi(R,e.hash),R.set(G,Jt),R},k=y=>{if(!(y instanceof Uint8Array))throw new Error(
"load() expects an Uint8Array generated by save()");let B=n.exports.Hash_GetState(),b=h(),G=Jt+b,R=n.exports.memory.buffer;
if(y.length!==G)throw new Error(`Bad state length (expected ${G} bytes, got ${y.length})`);if(!Xf(e.hash,y.subarray(0,Jt)))
throw new Error("This state was written by an incompatible hash implementation");let H=y.subarray(Jt);new Uint8Array(R,B,
b).set(H),r=!0},j=y=>typeof y=="string"?y.length<Mn/4:y.byteLength<Mn,F=j;switch(e.name){case"argon2":case"scrypt":F=()=>!0;
break;case"blake2b":case"blake2s":F=(y,B)=>B<=512&&j(y);break;case"blake3":F=(y,B)=>B===0&&j(y);break;case"xxhash64":case"\
xxhash3":case"xxhash128":case"crc64":F=()=>!1;break}let O=(y,B=null,b=null)=>{if(!F(y,B))return u(B),g(y),m("hex",b);let G=Pe(
y);return s.set(G),n.exports.Hash_Calculate(G.length,B,b),$s(I,s,t)};return yield A(),{getMemory:i,writeMemory:o,getExports:a,
setMemorySize:l,init:u,update:g,digest:m,save:Q,load:k,calculate:O,hashLength:t}})}var Hg=new ae,Zf="argon2",eh="AGFzbQE\
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
YaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=",th="2b50b0d6",nh={name:Zf,data:eh,hash:th},sh="blake2b",rh="AGFzbQEAAAABE\
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
EGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",oh="22cf500a",ih={name:sh,data:rh,hash:oh},
Lg=new ae;function bi(e){return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16\
, ..., 512"):null}function ah(e,t){return e|t<<16}function Ys(e=512,t=null){if(bi(e))return Promise.reject(bi(e));let n=null,
s=e;if(t!==null){if(n=Pe(t),n.length>64)return Promise.reject(new Error("Max key length is 64 bytes"));s=ah(e,n.length)}
let r=e/8;return Fi(ih,r).then(o=>{s>512&&o.writeMemory(n),o.init(s);let i={init:s>512?()=>(o.writeMemory(n),o.init(s),i):
()=>(o.init(s),i),update:a=>(o.update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,
digestSize:r};return i})}function ch(e,t,n){let s=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");
return`$argon2${t.hashType}$v=19$${s}$${Qi(e,!1)}$${Qi(n,!1)}`}var Si=new DataView(new ArrayBuffer(4));function Ye(e){return Si.
setInt32(0,e,!0),new Uint8Array(Si.buffer)}function Ts(e,t,n){return ht(this,void 0,void 0,function*(){if(n<=64){let l=yield Ys(
n*8);return l.update(Ye(n)),l.update(t),l.digest("binary")}let s=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(
Ye(n)),e.update(t);let o=e.digest("binary");r.set(o.subarray(0,32),0);for(let l=1;l<s;l++)e.init(),e.update(o),o=e.digest(
"binary"),r.set(o.subarray(0,32),l*32);let i=n-32*s,a;return i===64?(a=e,a.init()):a=yield Ys(i*8),a.update(o),o=a.digest(
"binary"),r.set(o.subarray(0,i),s*32),r})}function lh(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function fh(e){
return ht(this,void 0,void 0,function*(){var t;let{parallelism:n,iterations:s,hashLength:r}=e,o=Pe(e.password),i=Pe(e.salt),
a=19,l=lh(e.hashType),{memorySize:h}=e,f=Pe((t=e.secret)!==null&&t!==void 0?t:""),[A,u]=yield Promise.all([Fi(nh,1024),Ys(
512)]);A.setMemorySize(h*1024+1024);let p=new Uint8Array(24),g=new DataView(p.buffer);g.setInt32(0,n,!0),g.setInt32(4,r,
!0),g.setInt32(8,h,!0),g.setInt32(12,s,!0),g.setInt32(16,a,!0),g.setInt32(20,l,!0),A.writeMemory(p,h*1024),u.init(),u.update(
p),u.update(Ye(o.length)),u.update(o),u.update(Ye(i.length)),u.update(i),u.update(Ye(f.length)),u.update(f),u.update(Ye(
0));let I=Math.floor(h/(n*4))*4,m=new Uint8Array(72),Q=u.digest("binary");m.set(Q);for(let F=0;F<n;F++){m.set(Ye(0),64),
m.set(Ye(F),68);let O=F*I,y=yield Ts(u,m,1024);A.writeMemory(y,O*1024),O+=1,m.set(Ye(1),64),y=yield Ts(u,m,1024),A.writeMemory(
y,O*1024)}let k=new Uint8Array(1024);xi(k,A.calculate(new Uint8Array([]),h));let j=yield Ts(u,k,r);if(e.outputType==="he\
x"){let F=new Uint8Array(r*2);return $s(F,j,r)}return e.outputType==="encoded"?ch(i,e,j):j})}var hh=e=>{var t;if(!e||typeof e!=
"object")throw new Error("Invalid options parameter. It requires an object.");if(!e.password)throw new Error("Password m\
ust be specified");if(e.password=Pe(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.
salt)throw new Error("Salt must be specified");if(e.salt=Pe(e.salt),e.salt.length<8)throw new Error("Salt should be at l\
east 8 bytes long");if(e.secret=Pe((t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)
throw new Error("Iterations should be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error(
"Parallelism should be a positive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash leng\
th should be at least 4 bytes.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");
if(e.memorySize<8*e.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&
(e.outputType="hex"),!["hex","binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}\
. Valid values: ['hex', 'binary', 'encoded']`)};function Ui(e){return ht(this,void 0,void 0,function*(){return hh(e),fh(
Object.assign(Object.assign({},e),{hashType:"id"}))})}var Vg=new ae,$g=new ae,Yg=new ae,Kg=new ae,Pg=new Uint8Array(8),Jg=new ae,
Wg=new ae,Xg=new ae,qg=new ae,_g=new ae,zg=new ae,Zg=new ae,eI=new ae,tI=new ae,nI=new ae,sI=new ae,rI=new Uint8Array(8),
oI=new ae,iI=new Uint8Array(8),aI=new ae,cI=new Uint8Array(8),lI=new ae,fI=new ae,hI=new ae;var vt=Object.freeze({memory:19*1024,passes:2,lanes:1}),Ks=Object.freeze({memory:128*1024,passes:3,lanes:1}),uh=700,ji="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",Ah=new RegExp(`^${ji}+|${ji}+$`,"g"),Hn=class{constructor(t,n){Object.assign(
this,{key:t,fileId:n})}seal=(t,n)=>{let s=Ee(ye);return Ce(s,this.#e(s,t).encrypt(n))};open=(t,n)=>Ti(this.#e(n.subarray(
0,ye),t),n.subarray(ye));forget(){this.key.fill(0),this.key=null}#e(t,n){let s=new Uint8Array(8);return new DataView(s.buffer).
setBigUint64(0,BigInt(n)),ut(this.key,t,Ce(this.fileId,s))}},xt=class e{constructor(t,n,s){Object.assign(this,{wrapping:t,
salt:n,cost:s})}static async of(t,{salt:n,cost:s}){let r=Oi(t);if(!r.length)throw new se("journal-wrong-passphrase");return new e(
await Ri(r,n,s),n,s)}static async chosen(t,n){if(!Oi(t).length)throw new se("journal-no-passphrase");return e.of(t,{salt:Ee(
16),cost:n??await ph()})}begin(){let t=Ee(lt),n=Ee(ye),s=new Ue(this.cost,this.salt,Ee(16)),r=ut(this.wrapping,n,s.bound).
encrypt(t);return{header:new Ue(this.cost,this.salt,s.fileId,Ce(n,r)),sealer:new Hn(t,s.fileId)}}unlock({wrapped:t,bound:n,
fileId:s}){let r=ut(this.wrapping,t.subarray(0,ye),n),o=Ti(r,t.subarray(ye));if(!o)throw new se("journal-wrong-passphras\
e");return new Hn(o,s)}forget(){this.wrapping.fill(0),this.wrapping=null}},Oi=e=>dh(e.replace(/\P{Cs}+/gu,t=>t.normalize(
"NFKC")).replace(Ah,""));async function ph(e=()=>performance.now()){let t={...vt,passes:1};await Ri(new Uint8Array(8),new Uint8Array(
16),t);let n=e();return await Mi(new Uint8Array(8),new Uint8Array(16),vt),gh(e()-n)}function gh(e){let t=vt.passes*uh/Math.
max(e,1),n=Math.floor(vt.memory*t/Ks.passes/1024)*1024;return n<vt.memory?vt:{...Ks,memory:Math.min(n,Ks.memory)}}async function Ri(e,t,n){
return await Ih(),Mi(e,t,n)}async function Mi(e,t,{memory:n,passes:s,lanes:r}){try{return await Ui({password:e,salt:t,memorySize:n,
iterations:s,parallelism:r,hashLength:lt,outputType:"binary"})}catch(o){throw o instanceof RangeError?new se("journal-me\
mory",{megabytes:Math.floor(n/1024)}):o}}var Ih=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():
requestAnimationFrame(()=>setTimeout(e))});function Ti(e,t){try{return e.decrypt(t)}catch{return null}}function dh(e){let t=new TextEncoder,
n=r=>[224|r>>12,128|r>>6&63,128|r&63],s=Array.from(e,r=>{let o=r.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(
r)]});return Uint8Array.from(s.flat())}var Xt=class e{#e;#t=[];#n;#r;isTorn=!1;constructor(t,n,s,r,o=ct){this.place=t,this.end=o,this.#e=n,this.#n=s,this.#r=r}static async create(t,n){
let{header:s,sealer:r}=n.begin(),o=await t.replace(await s.toBytes(),null);return new e(t,n,r,o)}static async open(t,{bytes:n,
tag:s},r){let o=await Ue.fromBytes(n),i=await r(o),a=new e(t,i,i.unlock(o),s),l=await o.isWholeIn(n),{entries:h,damaged:f}=a.#i(
n.subarray(ct),s);return{file:a,entries:h,damaged:f||!l}}get frames(){return(this.end-ct)/$e}async readNew(){let{bytes:t,
tag:n,replaced:s}=await this.place.readFrom(this.#r,this.end);if(!s)return{...this.#i(t,n),replaced:s};let r=await wh(t);
if(r.isOf(this.#n.fileId)){let h=t.length<this.end,{entries:f,damaged:A}=this.#i(t.subarray(this.end),n);return{entries:f,
damaged:A||h,replaced:!1}}let o=[this.#e,...this.#t].find(({salt:h})=>r.hasSalt(h));if(!o)throw new se("journal-passphra\
se-changed");this.#o(o,o.unlock(r)),this.end=ct;let i=await r.isWholeIn(t),{entries:a,damaged:l}=this.#i(t.subarray(ct),
n);return{entries:a,damaged:l||!i,replaced:s}}async append(t){let n=js(t,this.#n.seal,this.frames);this.#r=await this.place.
append(n,this.#r),this.end+=n.length}async replace(t,n=this.#e){[this.#e,...this.#t].includes(n)||this.#t.push(n);let{header:s,
sealer:r}=n.begin(),o=[await s.toBytes()],i=0;for(let l of t)o.push(js(l,r.seal,i)),i+=o.at(-1).length/$e;let a=Ce(...o);
this.#r=await this.place.replace(a,this.#r),this.#o(n,r),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.
place.putAside?.(this.#r)??""}forget(){for(let t of[this.#e,...this.#t])t.forget();this.#n.forget()}#o(t,n){this.#n.forget(),
this.#n=n,t!==this.#e&&this.#e.forget(),this.#e=t,this.#t=[]}#i(t,n){let{entries:s,end:r,broken:o}=di(t,this.#n.open,this.
frames);return this.isTorn=t.length>r*$e,this.#r=n,this.end+=r*$e,{entries:s.map(({content:a,size:l})=>({entry:jr(a),size:l})),
damaged:o}}};async function wh(e){try{return await Ue.fromBytes(e)}catch{throw new se("journal-here-overwritten")}}async function Gi(e){
let t=await e.read();if(!t)throw new ie("gone","journal-here-none");return t}var mh=256,Ch=100,qt=class e{#e;#t=new Ln;#n=!1;#r=Promise.resolve();damage=null;constructor(t){this.#e=t}static async create(t,n,{
cost:s}={}){let r=await xt.chosen(n,s);return new e(await Xt.create(t,r).catch(Ps))}static async open(t,n){let s=await Gi(
t).catch(Ps),r=h=>xt.of(n,h),{file:o,entries:i,damaged:a}=await Xt.open(t,s,r),l=new e(o);return l.#t.add(i,!1),l.#n=a,await l.#s(),
l.#t.takeNews(),l}entries(){return this.#o(()=>this.#t.seen())}append(t){return this.#A(async n=>{let s=this.#t.completed(
t),r=ns(s);await n.append(r),this.#t.putOwn(t,s,at(r.length))})}refresh(){return this.#o(async()=>(await this.#p(),this.#t.
takeNews()))}rewrite(t){return this.#A(()=>this.#a(this.#t.withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let s=await xt.
chosen(t,n);await this.#A(()=>this.#a(this.#t.entries,s))}close(){return this.#o(()=>{this.#e?.forget(),this.#e=null,this.#t=
new Ln})}#o(t){let n=this.#r.then(t).catch(Ps);return this.#r=n.catch(()=>{}),n}#i(){if(!this.#e)throw new se("journal-l\
ocked");return this.#e}#A(t){return this.#o(async()=>{for(let n=1;;n++)try{return await this.#I(),await t(this.#i())}catch(s){
if(s.code!=="changed"||n===Ch)throw s;await this.#p()}})}async#p(){let{entries:t,replaced:n,damaged:s}=await this.#i().readNew();
this.#t.add(t,n),this.#n||=s}async#I(){if(!this.#n&&!this.#i().isTorn)return;let t=this.#n?await this.#i().copyAside():"";
await this.#a(this.#t.entries),this.#n&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-her\
e-damaged",values:{}},this.#n=!1)}async#s(){try{await this.#A(async t=>{this.#t.isLittleOf(t.frames)&&await this.#a(this.#t.
entries)})}catch{this.#n&&(this.damage={code:"journal-damaged",values:{}})}}async#a(t,n){let s=new Map([...t].map(([r,o])=>[
r,ns(o)]));await this.#i().replace(s.values(),n),this.#t.entries=new Map(t),this.#t.sizes=new Map([...s].map(([r,{length:o}])=>[
r,at(o)]))}};function Ps(e){throw sn(e)}var Ln=class{entries=new Map;sizes=new Map;#e=new Map;#t=new Set;seen(){return this.#t.clear(),
[...this.entries.values()]}takeNews(){let t=[...this.#e.values()];return this.#e.clear(),this.#t.clear(),t}add(t,n){let s=new Map(
this.entries),r=new Map;n&&(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)this.#n(a,l),r.set(a.key,
a);let o=n?[...s.keys()].filter(a=>!this.entries.has(a)):[],i=[...r.values()].filter(a=>!n||!He(a,s.get(a.key)));for(let a of[
...o.map(pn),...i])this.#e.set(a.key,a),this.#t.add(a.key)}completed(t){let n=this.entries.get(t.key),s=t.response!==null&&
!t.done;return!n||!s||n.confirmed===null||t.confirmed!==null&&!this.#t.has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,s){
this.#n(n,s),He(n,t)?(this.#e.delete(n.key),this.#t.delete(n.key)):this.#e.set(n.key,n)}withUnseen(t){let n=new Map(t.filter(
({response:s})=>s!==null).map(s=>[s.key,s]));for(let s of this.#t)this.entries.has(s)||n.delete(s);for(let[s,r]of this.entries)
this.#t.has(s)&&n.set(s,r);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce((s,r)=>s+r,0);return t-n>Math.max(
mh,t/2)}#n(t,n){t.response===null?(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.
sizes.set(t.key,n))}};var Ni={fair:8,good:10,strong:15},yh=72,Eh=3.3,Bh=10,kh=.35,Qh=.5,bh=.4,Sh=4.5,Dh=2,vh=.65,xh=3.9,Fh=.15,Uh=1,jh=4,Oh=.5,
Js=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],Rh={"!@#$%^&*()_+":Js[0],'{}:"<>?':"[];',./"},Mh=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function Hi(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,yh).join("");if(!t)return"none";let n=Li(
t);return Object.keys(Ni).filter(r=>n>=Ni[r]).at(-1)??"weak"}function Li(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Li(
t)+Oh;if(Hh(e))return jh;let n=new Map;for(let{0:s,groups:r}of e.matchAll(Mh))n.set(s.toLowerCase(),r);return[...n.values()].
reduce((s,r)=>s+Th(r),0)}function Th({date:e,word:t,digits:n}){return e?Sh:t?Gh(t):n?Nh(n):1}function Gh(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,s=n===t.length-1,r=kh*Math.max(0,t.length-Bh)+(s?Math.min(
1,n):n)*Qh+bh*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,Eh+r)}function Nh(e){if(/^(?:19|20)\d\d$/.
test(e))return Dh;let t=new Set(Array.from(e).slice(1).map((s,r)=>s-e[r]));if(e.length>2&&t.size===1)return Uh;let n=Math.
max(0,e.length-6);return Math.min(vh*e.length,xh)+Fh*n}function Hh(e){let t=Array.from(e.toLowerCase(),Lh),n=t.filter((s,r)=>r&&
Vh(s,t[r-1])).length;return t.length>4&&n>=.7*(t.length-1)}function Lh(e){let[t,n]=Object.entries(Rh).find(([o])=>o.includes(
e))??[],s=t?n[t.indexOf(e)]:e,r=Js.findIndex(o=>o.includes(s));return{row:r,column:Js[r]?.indexOf(s)}}var Vh=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var Pi=1e3,Ws=2e3,$h=15,Vi=10*Pi,$i=6e4,Yh="journal-passphrase-changed",Kh=["journal-here-gone","journal-here-overwritte\
n"],Ph="notes",Jh="application/octet-stream",Xs=class{#e=new Map;start(t,n,s){clearTimeout(this.#e.get(t));let r=()=>{this.#e.
delete(t),s()};this.#e.set(t,setTimeout(r,n))}isPending(t){return this.#e.has(t)}stop(){for(let t of this.#e.values())clearTimeout(
t);this.#e.clear()}},Vn=class{#e;#t;#n;#r;#o;#i;#A;#p;#I;#s=null;#a=!1;#d=!1;#w=!1;#l=new Set;#m="";#f="";#C=!1;#g=!1;#B=$h;#S=0;#h=new Xs;#k=Promise.
resolve();#D=0;#Q=0;constructor({journal:t,place:n,here:s,send:r,words:o,stores:i,judge:a,now:l,today:h}){this.#e=t,this.#t=
n,this.#n=s,this.#r=r,this.#o=o,this.#i=i,this.#A=a,this.#p=l,this.#I=h,t.listen(f=>this.#X(f)),n.watch(()=>this.#c(()=>this.#v())),
this.#c(()=>this.#v())}get state(){let t=this.#s!==null;return{state:this.#d?"locked":t?"kept":"none",exists:this.#a,place:"",
here:this.#n,saved:t&&!this.#l.size&&!this.#f,reopen:this.#C,problem:this.#m||this.#f||this.#H(),copied:"",minutes:this.#B,
hosted:this.#n==="hub"}}async settled(){for(;this.#D;)await this.#k}receive(t){this.#U();let{keep:n,unlock:s,change:r,minutes:o,
strength:i,bring:a}=t;if(typeof n=="string")this.#E(()=>this.#V(n));else if(typeof s=="string")this.#E(()=>this.#$(s));else if(typeof r==
"string"&&this.#s)this.#E(()=>this.#Y(r));else if(t.lock===!0)this.#c(()=>this.lock());else if(t.erase===!0)this.#E(()=>this.#O());else if(t.
erase==="saved")this.#E(()=>this.#P());else if(t.take==="sealed")this.#E(()=>this.#J());else if(a instanceof Uint8Array)
this.#E(()=>this.#W(a));else if(Number.isInteger(o)&&o>=1&&o<=1440)this.#B=o,this.#U(),this.#u();else if(typeof i=="stri\
ng")this.#c(()=>this.#L(i));else return t.active===!0||typeof t.place=="string";return!0}flush(){this.#s&&this.#l.size&&
this.#c(()=>this.#y({look:!1}))}leave(){let t=this.#s;if(!t){this.#Q++,this.#d||this.#b(()=>this.#e.clear());return}let n=this.#M();
this.#F(),this.#d=!0,this.#m="",this.#u(),this.#b(()=>this.#e.clear()),this.#c(async()=>{try{n.size&&await Yi(t,n,()=>{})}finally{
t.close()}})}async lock(){if(this.#s&&(await this.#y(),!!this.#s)){if(this.#l.size){this.#h.start("idle",Vi,()=>this.#c(
()=>this.lock())),this.#u();return}this.#s.close(),this.#F(),this.#d=!0,this.#u(),this.#b(()=>this.#e.clear())}}#H(){let t=this.#s?.
damage;return t?Le(t,this.#o):""}#j(t){return this.#C||=t.code===Yh,this.#g||=Kh.includes(t.code),Le(t,this.#o)}#c(t){this.#D++,
this.#k=this.#k.then(t).catch(n=>{this.#x(n),this.#u()}).finally(()=>{this.#D--})}#E(t){this.#c(async()=>{this.#m="";try{
await t()}catch(n){this.#x(n)}this.#U(),this.#u()})}#x(t){this.#m=this.#j(t)}async#L(t){let n=this.#o,s={none:n["keep-st\
rength-none"],weak:n["keep-strength-weak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-stre\
ngth-strong"]};this.#r({keeping:{strength:s[await this.#A(t)]}})}async#V(t){let n=this.#Q,s=await this.#i.create(this.#t,
t);if(n!==this.#Q){s.close();return}this.#s=s,this.#a=!0,this.#l=new Set(this.#e.keys()),await this.#y()}async#$(t){let n=this.#Q,
s=await this.#i.open(this.#t,t),r=await s.entries();if(n!==this.#Q){s.close();return}let o=this.#s!==null,i=o&&!this.#g,
a=this.#e.entries(),l=a.filter(({key:f})=>!i||this.#l.has(f));this.#s?.close(),this.#s=s,this.#a=!0,this.#d=!1,this.#C=this.#g=
!1,this.#u();let h=a.filter(f=>!l.includes(f));this.#N([...h.map(({key:f})=>pn(f)),...r]),o||this.#r({open:qe}),this.#e.
batch(()=>{for(let f of l)this.#K(f)}),await this.#y()}async#Y(t){this.#s&&(await this.#s.changePassphrase(t),this.#r({keeping:{
changed:!0}}))}#K(t){let n=this.#e.get(t.key),s=n?.done&&!t.done;n&&!s&&!Tt(n.response,t.response)&&yn(this.#e,n,hs(this.#I())),
this.#e.place(s?{...t,confirmed:n.confirmed}:t)}async#O(){let t=this.#o,n={erased:t["home-erased"]};this.#s?(n={erased:await this.#R()},
this.#s?.close(),this.#F()):await this.#t.read()&&(n={said:t["home-not-erased"]}),this.#b(()=>this.#e.clear()),this.#r(n)}async#P(){
if(this.#C){await this.#O();return}if(this.#s||!await this.#t.read())return;let t=await this.#R();this.#d=!1,this.#r({said:t})}async#R(){
let{notices:t=[]}=await this.#t.erase();this.#a=!1;let n=this.#o;return t.map(s=>Le(s,n)).join(`
`)||n["journal-here-erased"]}async#J(){let t=await this.#t.read();t&&this.#r({file:mt(Ph,Jh,t.bytes)})}async#W(t){if(this.#s&&
!this.#C)return;await this.#i.check(t);let n=await this.#t.read();await this.#t.replace(t,n?.tag??null),this.#a=!0}#F(){
this.#Q++,this.#s=null,this.#f="",this.#C=this.#g=!1,this.#l=new Set,this.#h.stop()}#X(t){if(!this.#s||this.#w)return;for(let s of t)
this.#l.add(s);t.every(s=>this.#e.isDraft(s))?this.#h.start("save",Pi,()=>this.#c(()=>this.#y())):this.#c(()=>this.#y()),
this.#u()}async#y({look:t=!0}={}){let n=this.#s;if(n){try{if(t&&await this.#T(),n!==this.#s)return;await Yi(n,this.#M(),
(s,r)=>{this.#e.get(s)===r&&this.#l.delete(s)}),this.#m=""}catch(s){if(n!==this.#s)return;this.#x(s),this.#h.start("save",
Vi,()=>this.#c(()=>this.#y()))}this.#u()}}#M(){let t=this.#e.entries().filter(({key:s})=>this.#l.has(s)),n=new Map(t.map(
s=>[s.key,s]));for(let s of this.#l)n.has(s)||n.set(s,void 0);return n}async#T(){let t=this.#s,n=await t.refresh();t===this.#s&&
(this.#N(n),this.#f="",this.#g=!1)}async#v(){let t=this.#f;try{this.#s?await this.#T():await this.#q()}catch(n){this.#f=
this.#j(n),this.#s||this.#h.start("look",Ws,()=>this.#c(()=>this.#v()))}this.#f!==t&&(this.#s&&!this.#f&&this.#l.size&&await this.#y(),
this.#u())}async#q(){let t=await this.#t.read()!==null;this.#f="",!(t===this.#a||this.#s)&&(this.#a=t,this.#u())}#G(){this.#p()-
this.#S>this.#B*$i&&this.#c(()=>this.lock()),this.#s&&(this.#D||this.#c(()=>this.#v()),this.#h.start("poll",Ws,()=>this.#G()))}#N(t){
this.#b(()=>{for(let n of t){let s=this.#e.get(n.key);this.#l.has(n.key)?s&&!s.done&&n.confirmed!==null&&this.#e.place({
...s,confirmed:n.confirmed}):this.#e.place(n)}})}#b(t){this.#w=!0;try{this.#e.batch(t)}finally{this.#w=!1}}#U(){if(this.#S=
this.#p(),!this.#s)return;let t=()=>this.#c(()=>this.lock());this.#h.start("idle",this.#B*$i,t),this.#h.isPending("poll")||
this.#h.start("poll",Ws,()=>this.#G())}#u(){this.#r({keeping:this.state})}};async function Yi(e,t,n){let s=new Map((await e.
entries()).map(a=>[a.key,a])),r=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),r||=Wh(l,s.get(a)));let o=[...t.keys()].
filter(a=>!t.get(a));if(!o.length&&!r)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(
i);for(let a of o)n(a,void 0)}var Wh=(e,t)=>{let n=Ki(e);return t!==void 0&&[...Ki(t)].some(s=>!n.has(s))},Ki=({response:e,
confirmed:t})=>{let n=[e,t].flatMap(s=>Object.entries(s??{}));return new Set(n.filter(([,s])=>s!==null).map(([s])=>s))};function Ji(e,t){let n=new Map,s=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,s(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:s}}function Wi({journal:e,data:t,words:n}){let s=()=>t.danger&&{dangers:t.danger,coach:t.coach,countries:t.help};function r(a,l){
let h=t.exercises[a];return h?Es(h,l,s()):null}function o(a){let l=e.get(a),{exercise:h}=ue(a),f=t.exercises[h];if(!l||!f||
!gt(f,l.response))return null;let A={answers:l.response,done:l.done};if(!l.done)return A;let u=Rr(e.entries(),a,n);return{
...A,...bn(f,l.response,s(),u)}}return{known:s,notice:r,form:o,chart:()=>({checkIns:Or(e.entries())})}}var qs="visit",_s=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Xh=e=>_s(e)&&typeof e.key=="string"&&_s(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||_s(e.confirmed))&&typeof e.at=="string";function $n({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function s(a){try{return a.length?e().setItem(qs,JSON.stringify(a)):e().
removeItem(qs),!0}catch{return a.length===0}}function r(){try{let a=JSON.parse(e().getItem(qs)??"[]");return Array.isArray(
a)?a.filter(Xh):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:s,recall:r,forget:()=>s(
[]),guard:o,onHide:i}}function Xi(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},s={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:s,computer:{}}[t]}}var qi="chart",qh="check-in",_h="{today}",zh=5e3;function _i({data:e,place:t,here:n="browser",now:s=Date.now,tab:r=$n(),
stores:o={create:qt.create,open:qt.open,check:Ue.fromBytes},judge:i=Hi,print:a=zr}){let l=()=>pt(new Date(s())),h=Xi(e.words,
n),f={...e,words:h,danger:null,coach:null},{notice:A}=f,u=eu(f.pages,Re(l())),p=u.flatMap(v=>v.blocks),g=new Set(p.map(({
key:v})=>v).filter(Boolean)),I=p.filter(({kind:v})=>v==="exercise").map(({key:v})=>v),m=!1,Q=!1,k=!1,j=0,F=0,O=!1,y=!0,B={
pages:u,words:h,notice:A,page:0,couple:""},{model:b,notify:G}=Ji(B,X),R=v=>G("msg:custom",{...v,acknowledged:F}),H=(v,V)=>R(
{states:{[v]:V}}),w=new dn(s);for(let v of r.recall())w.place(v);let C=Wi({journal:w,data:f,words:h}),E=v=>{v.keeping?.state&&
K(),R(v)},U={journal:w,words:h,today:l},T=new Vn({...U,place:t,here:n,stores:o,judge:i,now:s,send:E}),M=new En({...U,data:f,
send:R,notice:C.notice,print:ge}),D=Promise.all([e.danger,e.coach]).then(P),Y=tu(D).then(J);w.listen(Ae),r.guard(te),r.onHide(
()=>T.flush());function P([v,V]){Object.assign(f,{danger:v,coach:V});for(let q of Object.values(v))Bn(ln(q))}function J(){
m=!0,Q&&pe()}function K(){let{state:v,saved:V}=T.state;v==="none"?y=r.remember(w.entries()):(v==="locked"||V)&&r.forget()}
function te(){let{state:v,saved:V}=T.state;return v==="kept"?!V:v==="none"&&!y}let oe=()=>w.get(Gt)?.response.country??"";
function pe(){let v=I.filter(V=>m||w.isDraft(V)).map(V=>[V,C.form(V)]).filter(([,V])=>V);R({states:Object.fromEntries(v)})}
function Ae(v){K();for(let q of v)g.has(q)&&!O&&H(q,C.form(q)??{answers:{},done:!1});v.includes(Gt)&&R({country:oe()});let V=v.
filter(q=>!w.isDraft(q));O||H(qe,M.state()),V.some(q=>ue(q).exercise===qh)&&H(qi,C.chart())}function ge(v,{paper:V,country:q}){
let ce=_r(q,f);a(qr(v,f),{paper:V,numbers:ce,heading:f.paper.numbers}),H(qe,M.state())}function N({key:v,answers:V,done:q}){
let ce=Me(f.exercises[ue(v).exercise],V);O=!q;try{w.put(v,ce,q)}finally{O=!1}}function W(){j++,T.leave()}function re(v){
let{key:V}=v;if(v.ready===!0)Q=!0,R({keeping:T.state,country:oe()}),pe();else if(v.dangers===!0)D.then(()=>R({dangers:C.
known()}),()=>{});else if(typeof v.chart=="string")H(qi,C.chart());else if(v.forget===!0)W();else if(T.receive(v))R({});else if(typeof v.
home=="string")H(qe,M.state());else{if(M.receive(v))return;if(v.gone===!0)T.flush();else if(g.has(V))v.remove===!0?w.remove(
V):v.answers&&typeof v.done=="boolean"&&N(v);else return}}function x(v){Number.isInteger(v.sent)&&(F=Math.max(F,v.sent));
try{re(v)}catch(V){R({problem:{key:v.key??"",text:h["not-understood"]}}),V instanceof we||console.error(V.name)}}function X(v){
if(v.forget===!0){x(v);return}let V=j,q=()=>{V===j&&x(v)};k||=!m&&Zh(v),m||!k?queueMicrotask(q):Y.then(q)}async function _(){
await Y,await M.settled(),await T.settled()}return{...b,settled:_}}var Zh=({ready:e,dangers:t,answers:n,done:s})=>!e&&!t&&
!(n&&!s),eu=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(s=>s.key?{...s,key:s.key.replace(_h,t)}:s)})),tu=e=>new Promise(t=>{
let n=setTimeout(t,zh),s=()=>{clearTimeout(n),t()};e.then(s,s)});var nu="notes",_t="head",Je="parts",er="aside",zi=[_t,Je,er],su=1,tr=0,na="journal-here-blocked",ru=2e3;function sa({name:e=nu}={}){
let t=Zi(()=>globalThis.indexedDB),n=Zi(()=>new BroadcastChannel(e)),s=new Set,r=()=>{for(let p of s)p()},o=()=>{globalThis.
document?.hidden||r()};n?.addEventListener("message",r);let i=null,a=()=>{i=null};async function l(p){try{if(i)return await i}catch(g){
if(!p||g.code!=="gone")throw g}return i??=au(t,e,p,a).catch(g=>{throw a(),g}),i}async function h(p,g,I=!1){for(let m=!0;;m=
!1){let Q=await l(I),k;try{k=Q.transaction(zi,p,{durability:"strict"})}catch(j){if(!m||j.name!=="InvalidStateError")throw Yn(
j);a();continue}return lu(k,g)}}function f(){i?.then(p=>p.close(),()=>{}),a()}let A=p=>h("readonly",p);async function u(p,g){
let I=await h("readwrite",p,g);return n?.postMessage(null),I}return{async read(){try{return await A(async p=>{let{tag:g}=await Zs(
p);return{bytes:Ce(...await Se(p(Je).getAll())),tag:g}})}catch(p){if(p.code==="gone")return null;throw p}},readFrom:(p,g)=>A(
async I=>{let m=await Zs(I),Q=ou(p)!==m.file||g>m.length,k=Q?0:await iu(I(Je),g),j=await Se(I(Je).getAll(IDBKeyRange.lowerBound(
k)));return{bytes:Ce(...j).subarray(Q?0:g-k),tag:m.tag,replaced:Q}}),append:(p,g)=>u(async I=>{let m=await zs(I,g);return await Se(
I(Je).add(p.slice(),m.length)),ea(I,m.file,m.length+p.length)}),async replace(p,g){let I=g===null,Q=await u(async k=>{if(!I)
await zs(k,g);else if(await Se(k(_t).get(tr)))throw new ie("exists");return await Se(k(Je).clear()),await Se(k(Je).add(p.
slice(),0)),ea(k,ra(),p.length)},I);return I&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),Q},putAside:p=>u(
async g=>{await zs(g,p);let I=Ce(...await Se(g(Je).getAll()));return`damaged-${await Se(g(er).add(I))}`}),async erase(){
if(await u(async I=>{for(let m of zi)await Se(I(m).clear())}).catch(I=>{if(I.code!=="gone")throw I}),f(),!await fu(t,e))
throw new se("journal-here-not-erased");return{notices:[]}},watch(p){return s.size||ta("addEventListener",o),s.add(p),()=>{
s.delete(p),s.size||ta("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),f()}}}function Zi(e){try{return e()}catch{return null}}var ra=()=>Array.from(Ee(12),e=>e.toString(
36)).join(""),ou=e=>e.split("/")[0];async function Zs(e){let t=await Se(e(_t).get(tr));if(!t)throw new ie("gone");return t}
async function zs(e,t){let n=await Zs(e);if(n.tag!==t)throw new ie("changed");return n}async function ea(e,t,n){let s=`${t}\
/${ra()}`;return await Se(e(_t).put({file:t,length:n,tag:s},tr)),s}async function iu(e,t){return(await Se(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function ta(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function au(e,t,n,s){if(!e||globalThis.isSecureContext===!1)throw new ie("unreachable",na);let r=!1;try{
if(!n&&await oa(e,t)===!1)throw new ie("gone");let o=e.open(t,su);o.onupgradeneeded=()=>{r=!n,r?o.transaction.abort():cu(
o.result)};let i=await Se(o);return i.onclose=s,i.onversionchange=()=>{i.close(),s()},i}catch(o){throw r?new ie("gone"):
Yn(o)}}function cu(e){e.createObjectStore(_t),e.createObjectStore(Je),e.createObjectStore(er,{autoIncrement:!0})}async function oa(e,t){
return(await e.databases?.())?.some(s=>s.name===t)}function lu(e,t){return new Promise((n,s)=>{let r,o=null;e.oncomplete=
()=>n(r),e.onabort=()=>s(o??Yn(e.error)),t(i=>e.objectStore(i)).then(i=>{r=i},i=>{o=i instanceof ie?i:Yn(i);try{e.abort()}catch{
s(o)}})})}var Se=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Yn(e){if(e instanceof
ie)return e;if(e?.name==="QuotaExceededError")return new ie("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new ie("unreachable",t?na:"")}async function fu(e,t){return await new Promise(n=>{let s=e.
deleteDatabase(t);s.onsuccess=s.onerror=n,s.onblocked=()=>setTimeout(n,ru)}),!await oa(e,t)}var hu=6e4;function aa(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(s,{query:r="",body:o,headers:i={},
refused:a="changed",none:l=[]}={}){let h;try{h=await t(`${e}${r}`,{method:s,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<hu})}catch{throw new ie("unreachable")}if(h.ok)return h;if(l.includes(
h.status))return null;throw await uu(h,a)}return{async read(){let s=await n("GET",{none:[404]});return s&&{bytes:await ia(
s),tag:Kn(s)}},async readFrom(s,r){let o={"If-Match":s},i=await n("GET",{query:`?from=${r}`,headers:o}),a=i.status!==206;
return{bytes:await ia(i),tag:Kn(i),replaced:a}},append:async(s,r)=>Kn(await n("POST",{body:s,headers:{"If-Match":r}})),async replace(s,r){
let o=r===null;return Kn(await n("PUT",{body:s,headers:o?{"If-None-Match":"*"}:{"If-Match":r},refused:o?"exists":"change\
d"}))},async putAside(s){let o=await n("POST",{query:"?aside",headers:{"If-Match":s},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(s){let r=()=>{globalThis.document?.hidden||s()};return globalThis.
document?.addEventListener("visibilitychange",r),()=>globalThis.document?.removeEventListener("visibilitychange",r)}}}var Kn=e=>e.
headers.get("ETag");async function ia(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ie("unreachabl\
e")}}async function uu(e,t){if(e.status===412)return new ie(t);if(e.status===404)return new ie("gone");if(e.status===507)
return new ie("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new se(n[0].code,
n[0].values):new ie("unreachable")}var nr="tab",Au=2e4,pu=1e3,ca=({key:e,hold:t},n=()=>window.sessionStorage)=>({getItem(s){try{let r=rt(n().getItem(s)),o=ut(
e,r.slice(0,ye));return new TextDecoder().decode(o.decrypt(r.slice(ye)))}catch{return null}},setItem(s,r){let o=Ee(ye),i=ut(
e,o).encrypt(new TextEncoder().encode(r));if(n().setItem(s,wt(Ce(o,i))),!t())throw new Error("The key goes with the page\
.")},removeItem:s=>n().removeItem(s)}),gu=(e,t)=>new Promise(n=>{let{port1:s,port2:r}=new MessageChannel;s.onmessage=({data:o})=>n(
o),setTimeout(n,pu,null),e.postMessage({tab:t},[r])});async function Iu(){let e=window.sessionStorage.getItem(nr),t=await navigator.
serviceWorker?.getRegistration(),n=()=>t?.active??null,s=e&&n()&&await gu(n(),e),r=e??wt(Ee(ye)),o=s||Ee(lt),i=!!s,a=()=>{
i&&n()?.postMessage({tab:r,hold:o})};return setInterval(a,Au),document.addEventListener("visibilitychange",a),window.addEventListener(
"pagehide",a),navigator.serviceWorker?.ready.then(l=>{t=l,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(nr,
r),i=!0,a(),n()!==null},forget(){n()?.postMessage({tab:r,forget:!0}),i=!1,window.sessionStorage.removeItem(nr)}}}async function du(e){
let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:rt((await t.json()).key),hold:()=>!0,
forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function la(e){try{return await(e?du(e):Iu())}catch{
return{key:Ee(lt),hold:()=>!1,forget(){}}}}var fa=(e,{later:t,visit:n,store:s,logOut:r})=>_i({data:{...e,danger:t.then(({dangers:o})=>o),coach:t.then(({coach:o})=>o)},
place:s?aa(s):sa(),tab:$n({storage:()=>ca(n)}),here:r?"hub":s?"computer":"browser"});var sr="#notes=";var wu=2e6;async function ha(e){try{let t=rt(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[r,o]=["",0];for(;;){let{done:i,value:a}=await n.read();
if(i)return r+s.decode();if(o+=a.length,o>wu)return"";r+=s.decode(a,{stream:!0})}}catch{return""}}function ua(){if(!location.hash.startsWith(sr))return"";let e=location.hash.slice(sr.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Aa(e,t,{words:n,take:s}){let r=await ha(e),o=c("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>h.remove(),a=(f,A)=>c("button",{type:"button",onclick:A},f),l=r?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),s(r)})]:[a(n["help-close"],i)],h=c("section",{class:"site-handed"},o,c("p",{},n[r?"site-ha\
nded-how":"site-handed-broken"]),r?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...l));t.after(h),
o.focus()}var mu=/src="#(\d+)"/g;function pa({drawings:e,...t}){let n=[],s=(i,a)=>`src="data:image/svg+xml,${encodeURIComponent(e[a])}\
"`;function r(i){if(typeof i=="number")return n[i];let a={...i};return i.html&&(a.html=i.html.replace(mu,s)),i.kind==="e\
xercise"&&(a.exercise=t.exercises[i.key.split("@")[0]]),n.push(a),a}let o=t.pages.map(i=>({...i,blocks:i.blocks.map(r)}));
return{...t,pages:o,notice:{...t.notice,help:t.help}}}var ga=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.flatMap(({html:n,
erased:s})=>[n,s])));var Cu="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",yu=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Eu=new RegExp(`^(?:<\\/?(?:${Cu})(?:${yu})*\\s*\\/?>|[^<>])*$`,"i"),Bu=e=>Eu.test(e);function Ia(e,t){let n={createHTML(r){
if(e.has(r)||Bu(r))return r;throw new TypeError("This markup is not part of the page.")},createScriptURL(r){if(t.includes(
r))return r;throw new TypeError("This worker is not part of the page.")}},s=window.trustedTypes?.createPolicy("ajar",n)??
n;return mo(r=>s.createHTML(r)),r=>s.createScriptURL(r)}var da=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function wa(e){let t=e.get(
"pages"),n=[],s=da(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==s&&(r(),s=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=da(location.hash,t);l!==s&&(s=l,i(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",r),{open:i,get:a=>a==="page"?s:e.get(a),set(a,l){a==="page"&&o(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:ku,later:Qu,store:zt,logOut:ma}=document.documentElement.dataset,Ca=ua(),bu="store/visit.json",Su=6e4;async function rr(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),rr(e,Math.min(
2*t,Su))}function Du(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),vs()),n.erase&&!zt&&Kt()&&Fn()}}}async function vu(){
let[e,t]=await Promise.all([rr(ku),la(zt&&bu)]),n=pa(e),s=rr(Qu),{words:r}=n;li(n.leave);let o=Ia(ga(n),["sw.js"]),i=document.
getElementById("workbook"),a=Du(wa(fa(n,{later:s,visit:t,store:zt,logOut:ma})),t);i.replaceChildren();let l=i.appendChild(
document.createElement("div"));oi({model:a,el:l}),window.scrollTo(0,history.state?.y??0),hi(document.querySelector(".sit\
e-acts"),r,{store:zt,logOut:ma});let h=f=>{a.open(qe),a.send({import:f})};Ca&&Aa(Ca,i.querySelector(".ajar-notice"),{words:r,
take:h}),window.addEventListener("beforeinstallprompt",f=>f.preventDefault()),await s,!zt&&Kt()&&ci(o)}vu();
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
