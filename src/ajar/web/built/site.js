var $=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let o=t[s];return r?Number.isInteger(o)?o+1:n:["number",
"string"].includes(typeof o)?o:n}),$e=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ft(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var nr=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var Ca=/^(\d{4})-(\d{2})-(\d{2})$/;function Ze(e){let[,t,n,s]=typeof e=="string"&&Ca.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=rr(+t,+n)?e:null}function ht(e){let t=e.getFullYear();return t>=1&&t<=9999?or(t,e.getMonth()+1,e.getDate()):null}
function sr(e){let[t,n,s]=e.split("-").map(Number),r=n===12?[t+1,1]:[t,n+1];return or(...r,Math.min(s,rr(...r)))}function rr(e,t){
return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var or=(e,t,n)=>`${`${e}`.padStart(4,
"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`;var Ln="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ya=new RegExp(`^${Ln}+|${Ln}\
+$`,"g"),Ea=/[\p{L}\p{N}_]+/gu,Ba=/^[\p{L}\p{N}_]+/u,ka=/\{([a-z][a-z0-9-]*)\}/,[Qa,ba]=["⁨","⁩"],ir={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Sa=new RegExp(`[,;:،]|${Ln}`),Da=/^\p{Uppercase}/u,ar=/[.!?…؟。][\u2069”’"')»]*$/,
va=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ge=e=>e.replace(ya,""),je=e=>e.toLowerCase().toUpperCase(),qt=e=>e.match(Ba)?.[0]??"",Ke=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function St(e,t,n=[]){let s=e.split(ka),r="";for(let o=0;o<
s.length-1;o+=2){let[i,a,f]=s.slice(o,o+3),h=xa(ge(t[a]),f),l=Ua(i,h,n),u=!l&&!r&&Da.test(i);r+=ar.test(r)?l.replace(/^,+/,
""):l,r+=ja(u?Fa(h):h)}return ar.test(r)?r:r+s.at(-1)}function et(e){let t=ge(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in ir&&s===ir[n]&&ge(r))||r.includes(n)||r.includes(s)?e:r}function xa(e,t){let n=e.length;for(;n&&Sa.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",o=s.slice(0,-1);return r&&!o.slice(o.lastIndexOf(
" ")+1).includes(".")?o:s}function Fa(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Ua(e,t,n){let s=je(
qt(t));if(!s)return e;let r=new Set(n.map(je)),o=i=>i===s||r.has(i)&&r.has(s);for(let i of e.matchAll(Ea))if(o(je(i[0])))
return e.slice(0,i.index);return e}var ja=e=>va.test(e)?`${Qa}${e}${ba}`:e;var Vn=2e4,Oa=10,Ie=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Oe({
items:e,ids:t},n){let s=Object.keys(n).filter(o=>!t.includes(o));if(s.length)throw new Ie("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:Ma[o.kind](i,o);$e(o,r)&&(r[o.
id]=Ra(o,a,r))}return r}function ut(e,t){try{Oe(e,t)}catch(n){if(n instanceof Ie)return!1;throw n}return!0}var fr=e=>Object.
values(e).every(t=>t==null);function Re(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>cr(
e.cards,n)),ge(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${cr(e.piles,t[n.
id])}`);case"date":return[Ke(t)];case"list":return t.map(ge);default:return[ge(`${t}`)]}}var cr=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Ra(e,t,n){if(e.kind!=="choice"||!t)return t;let s=ft(e,n).map(({id:o})=>o),r=t.chosen.filter(o=>s.includes(
o));return r.length||t.own?{chosen:r,own:t.own}:null}var Ma={ruler(e){if(!Number.isInteger(e)||e<0||e>Oa)throw new Ie("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:f})=>f);if(!lr(e)||!Array.isArray(e.chosen)||!e.
chosen.every($n(r)))throw new Ie("answer-cards");let{chosen:o}=e,i=Yn("own"in e?e.own:"")??"";if(i&&!s)throw new Ie("ans\
wer-own");if(!n&&o.length+!!i>1)throw new Ie("answer-one-card");let a=r.filter(f=>o.includes(f));return a.length||i?{chosen:a,
own:i}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:i})=>i),r=$n(n.map(({id:i})=>i));if(!lr(e)||!Object.keys(e).every(
$n(s))||!Object.values(e).every(r))throw new Ie("answer-piles");let o=s.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return o.
length?Object.fromEntries(o):null},text:Yn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Ie("answer-lines",
{most:t});let n=e.map(s=>Yn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ze(e))throw new Ie(
"answer-day");return e}};function Yn(e){if(typeof e!="string")throw new Ie("answer-text");if(e.length>Vn&&[...e].length>
Vn)throw new Ie("answer-long",{most:Vn});return ge(e)?e:null}var $n=e=>t=>e.includes(t),lr=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Ga=[{answers:["all"]}],Ta=/\p{L}/u,Na=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ha=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
La=/\{([a-z][a-z0-9-]*)\}/g;function zt({items:e,rules:t,reflection:n},s,{plain:r=!1}={}){let o=Object.fromEntries(e.map(
({id:h})=>[h,s[h]??null]));if(fr(o))return"nothing"in n?[_t([n.nothing])]:[];let i=Va({items:e,answers:o,rules:t,phrases:n}),
f=(r||!t.length?Ga:t).flatMap(i);return r||!("closing"in n)?f:[...f,_t([n.closing])]}var _t=e=>({words:e,heading:"",said:[]}),
Pe=(e,t,n=[])=>({words:n,heading:e,said:t}),hr=(e,t)=>e.filter(n=>!t.has(je(n)));function Va({items:e,answers:t,rules:n,
phrases:s}){let r=I=>e.find(({id:C})=>C===`couple-${I}`)??e.find(({id:C})=>C===I),o=I=>t[r(I)?.id]??null,i=I=>r(I)?Re(r(
I),o(I)):[],a=I=>{let C=new Set(I.map(r));return e.filter(y=>C.has(y))},f=I=>{let C=o(I);return typeof C=="number"?C:i(I).
length},h=I=>I.map(C=>o(C)?.chosen).find(C=>Array.isArray(C))??[],l=(I,C)=>{let[y,S]=[r(I),o(I)];return y?.kind!=="sort"||
!S?[]:y.cards.filter(({id:G})=>S[G]===C).map(({text:G})=>G)},u=I=>new Set(I?i(I).map(je):[]),A=({if:I=[],unless:C=[]})=>I.
every(p)&&!C.some(p);function p(I){if(typeof I=="string")return o(I)!==null;let{item:C=[],cards:y,piles:S,without:G,only:v,
least:H,asked:F}=I;if(F)return!!r(F)&&$e(r(F),t);let K=C.find(P=>o(P)!==null);if(!K)return!1;let X=h([K]);return y&&!y.some(
P=>X.includes(P))||S&&!S.some(P=>hr(l(K,P),u(G)).length)||v&&!(P=>P.size===1&&P.has(v))(new Set(Object.values(o(K))))?!1:
H==null||f(K)>=H}let g=(I,C={})=>$(s[I],C);function w(I,C={}){if(typeof I=="string")return g(I,C);if(!A(I))return null;let{
phrase:y,of:S,score:G}=I;if(G){let v=B(G);return v===null?null:g(y,{t:50+10*v})}return S?i(S).length?g(y,{n:f(S),...C}):
null:g(y,C)}let m=(I=[],C={})=>I.map(y=>w(y,C)).filter(y=>y!==null),Q=(I,C)=>{let y=m(I,C);return y.length?[_t(y)]:[]};function N(I){
if(typeof I=="string")return i(I);if("level"in I)return k(I);if("phrase"in I){let[H]=I.of?i(I.of):[],F=w(I,H===void 0?{}:
{words:H});return F===null?[]:[F]}let{item:C,pile:y,also:S,without:G}=I,v=y?l(C,y):i(C);return S&&(v=v.filter(H=>u(S).has(
je(H)))),hr(v,u(G))}let T=({heading:I,under:C})=>I?g(I):(C&&r(C)?.said)??"";function R(I,C){let y=r(I);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let S=v=>y.piles.find(H=>H.id===v).text;return(C??y.piles.map(({id:v})=>v)).map(v=>({id:v,text:S(
v),cards:l(I,v)}))}let D=n.find(I=>I.ladder)?.ladder,E=()=>Math.floor(D.rungs.length/2);function B(I){let[C]=h([I]);return!D||
!C?null:E()-D.rungs.findIndex(({card:y})=>y===C)}function k({level:I,up:C=0}){let y=I.map(B).find(G=>G!==null);if(!D||y===
void 0)return[];let S=D.rungs[E()-y-C];return S?i(S.item):[]}let j={answers({answers:I}){return(I[0]==="all"?e:a(I)).filter(
({id:y})=>t[y]!==null).map(y=>Pe(y.said||y.ask,Re(y,t[y.id])))},lines(I){let C=I.lines.flatMap(N),y=C.length?[Pe(T(I),C,
m(I.say))]:[],S=I.count?.[Math.min(C.length,I.count.length-1)];return S?[...y,_t([g(S,{n:C.length})])]:y},piles({piles:I,
only:C,heading:y,below:S={},all:G={}}){let v=H=>H.length===r(I).cards.length;return R(I,C).filter(({cards:H})=>H.length).
flatMap(({id:H,text:F,cards:K})=>{let X=v(K)&&G[H]||S[H],W=y?g(y,{pile:F}):F;return[Pe(W,K),...Q(X?[X]:[])]})},empty(I){
let C=R(I.empty,I.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return C.length?[Pe(T(I),C,m(I.say))]:[]},sentence(I){
let C=s[I.sentence],y=ur(C),S=Object.fromEntries(y.map(G=>[G,i(G).join(" ")]));return Object.values(S).every(Boolean)?[Pe(
T(I),[Kn(I,C,S)])]:[]},message(I){let C=I.message.parts.map(y=>[y,i(y.item)[0]]).filter(([,y])=>y).map(([y,S])=>O(y,S,I.
message));return C.length?[Pe(T(I),[C.join(" ")])]:[]},ladder(){let[I=""]=i(D.goal),[[C],[y]]=[h([D.today]),h([D.later])],
S=D.rungs.map(({card:G,item:v})=>{let H=r(v)?.said??"",[F]=i(v),K=F?`${H}: ${F}`:g("open",{level:H}),X=Ya(G===C,G===y,!!y);
return X?g(X,{level:K}):K});return[Pe(g(I?"ladder":"ladder-unnamed",{goal:I}),S)]},missing({missing:I,say:C}){let y=a(I).
filter(({id:S})=>t[S]===null);return y.length?Q(C,{parts:y.map(S=>S.said).join("; ")}):[]},repeated(I){let C=I.repeated.
map(i),y=new Map;for(let v of C.flat())y.has(je(v))||y.set(je(v),v);let S=v=>C.filter(H=>H.some(F=>je(F)===v)).length>1,
G=[...y].filter(([v])=>S(v)).map(([,v])=>v);return G.length?[Pe(T(I),G)]:[]}};function O(I,C,{self:y=[],small:S=[],capitals:G=[]}){
let{opener:v,clause:H,clauses:F=[],questions:K=[],names:X=!1}=I,W=et(C),P=qt(W),re=P.toLowerCase();if(y.includes(re))return St(
"{words}.",{words:W});let pe=[...s[v]].at(-1);if(!Na.test(W.match(Ta)?.[0]??"a")||K.includes(re))return St(`{words}${pe}`,
{words:W});let ue=s[H&&F.includes(re)?H:v],le=X||G.includes(P);return St(ue,{words:Ar(W,S,le)})}return I=>{if(!A(I))return[];
let C=Object.keys(j).find(S=>S in I),y=C?j[C](I):Q(I.say);return y.length&&I.then?[...y,...Q([I.then])]:y}}var ur=e=>[...e.
matchAll(La)].map(([,t])=>t);function Kn({alike:e,small:t=[],lower:n=[]},s,r){let o=a=>Ar(et(ge(r[a])),t,!n.includes(a)),
i=Object.fromEntries(ur(s).map(a=>[a,o(a)]));return St(s,i,e)}function Ar(e,t,n){let s=qt(e);if(!([...s].length>1&&Ha.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[o=""]=e;return o.toLowerCase()+e.slice(o.length)}function Ya(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}var se=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},oe=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},$a={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Zt=e=>e instanceof oe?new se(e.said||
$a[e.code]):e;var Ka="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Pa=new RegExp(`(${Ka})|[.…]+|[!?;\\n]`,"gu"),Ja=/[\u0300-\u036f'’‘ʼ]/g,
Wa=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function en(e){let t={};for(let[n,s]of Object.entries(e))t[n]=pr(s,t);return t}
var Me=(e,t)=>new RegExp(e.map(n=>pr(n,t)).join("|"),"y");function tn(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function nn(e,t){let n=t;
for(let[s,r]of tn(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Dt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function pr(e,t){return`(?:${(e.match(Wa)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Xa(r)).join("")})`}function Xa(e){let t=gr(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var gr=e=>e.normalize("NFKD").replace(Ja,"").toLowerCase();function vt(e){let t="",n=[];for(let s of e.
matchAll(Pa)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let r=`${s[1]?gr(s[1]):"."} `;t+=r;for(let o=0;o<r.length;o++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var qa=4,Ir=16411,dr=[1,1],_a=[0,0],Pn=new WeakMap;function At(e,t){let{passes:n,kinds:s,learned:r}=mr(t),{line:o,places:i}=vt(
e),a=nn(n,o),f=Object.entries(s).flatMap(([u,A])=>tn(A,a).map(([p,g])=>({kind:u,start:p,end:g-1}))),h=r?za(f,o,r):f,l=(u,A)=>u.
span[0]-A.span[0]||u.span[1]-A.span[1]||(u.kind<A.kind?-1:+(u.kind>A.kind));return h.map(({kind:u,start:A,end:p})=>({kind:u,
span:[i[A][0],i[p][1]]})).sort(l)}function*sn(e){let{passes:t,kinds:n}=mr(e);for(let s of[t,...Object.values(n)])yield,tn(
s,"we are here ")}function mr(e){return Pn.has(e)||Pn.set(e,ec(e)),Pn.get(e)}function za(e,t,n){let{weights:s,kinds:r,limit:o,
least:i}=n,a=Za(t,n),f=a.slice(1).map((m,Q)=>[...a[Q],...m]),h=m=>{let Q=new Set(m.flatMap(N=>N.places));return wr(s,Q)/
Math.sqrt(Q.size)},l=[...a,...f];if(e.length)return Jn(l,h)[1]>i?e:[];let u=l.filter(m=>m.length>qa),[A,p]=Jn(u,h);if(!(p>
o))return[];let g=new Set(A.flatMap(m=>m.places.slice(0,2))),[w]=Jn(Object.keys(r),m=>wr(r[m],g));return[{kind:w,start:A[0].
start,end:A.at(-1).start}]}function Za(e,{numbers:t,weights:n}){let s=dr,r=[[]];for(let o of e.matchAll(/[^ ]+/g)){let i=o[0]===
".",a=i?dr:t.get(o[0])??_a,f=[[0,a[0]],[1,a[1]],[s[0],a[0]],[s[1],a[1]]],h=([l,u],A)=>((A*Ir+l)*Ir+u)%n.length;r.at(-1).
push({start:o.index,places:f.map(h)}),s=a,i&&r.push([])}return r.filter(o=>o.length)}var Jn=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),wr=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),Cr=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function ec({lists:e,passes:t,phrases:n,learned:s}){let r=en(e),
o=Object.entries(n).map(([i,a])=>[i,Me(a,r)]);return{passes:Me(t,r),kinds:Object.fromEntries(o),learned:s&&tc(s)}}function tc({
same:e,concepts:t,weights:n,kinds:s,limit:r,least:o}){let i=new Map,a=2;for(let h of e){for(let l of h.split(" "))i.set(
l,[a,a]);a++}for(let[h,l]of t.entries())for(let u of l.split(" "))i.set(u,[a++,2+e.length+h]);let f=Object.entries(s).map(
([h,l])=>[h,Dt(l)]);return{numbers:i,weights:Dt(n),kinds:Object.fromEntries(f),limit:r,least:o}}var nc=[["trial-agreement","review"],["trial-review","again"],["plan","day"]],yr=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function he(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function rn(e,t){let n=new Map(e.filter(({
response:s})=>s).map(s=>[s.key,s]));for(let[s,r]of nc){let o=n.get(`${s}@`),i=Ze(o?.response[r]);if(i&&i>=t)return{day:i,
entry:o}}return null}function on(e,t){let n=null;for(let r of e){let{exercise:o}=he(r.key),i=r.response&&Object.keys(r.confirmed??
{}).length>0,a=o==="check-in"&&i?xt(r):null,f=a&&a>t?t:a;f&&f>(n?.day??"")&&(n={day:f,entry:r})}if(!n)return null;let[,s]=[
t,sr(n.day)].sort();return{day:s,entry:n.entry}}function xt({at:e}){if(!Wn(e))return null;let[,t,,,,n]=yr.exec(e);return n?
ht(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Wn(e){let[,t,,n="0",s="0"]=yr.exec(e)??[];return!!Ze(
t)&&n<60&&s<60}var Er=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);var Qr="catch-up.ics",sc="-//collective//icalendar//7.3.0//EN",rc=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,oc=/[\t\x85\u2028\u2029]/g,
ic=75;async function br(e,t,n,s=""){let r=[...new Map(e.map(h=>[h.key,h])).values()],o=[rn(r,n),on(r,n)].filter(Boolean);
if(!o.length)throw new se("journal-no-day");let i=Br(t["journal-calendar-title"]),a=await Promise.all(o.map((h,l)=>cc(h,
n,i,l?"":Br(s))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${sc}`,...a.flat()],"END:VCALENDAR",""].map(fc).join(
`\r
`)}function cn(e,{exercises:t,danger:n}){let s=e.filter(({key:h})=>h==="plan@").at(-1)?.response,r=h=>Sr(h)&&ge(h)!=="";
if(!s||!r(s.if)||!r(s.then))return"";let o=h=>Object.values(n).some(l=>At(h,l).length);if(Object.values(s).flatMap(ac).some(
o))return"";let{rules:i,reflection:a}=t.plan,f=i.find(h=>h.sentence);return f?Kn(f,a[f.sentence],s):""}var ac=e=>(e?.own?
[e.own]:[e].flat()).filter(Sr),Sr=e=>typeof e=="string";async function cc({day:e,entry:t},n,s,r){return["BEGIN:VEVENT",`\
SUMMARY:${kr(s)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await lc(
t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${kr(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function lc({key:e,response:t,
at:n}){let s=Object.entries(t).filter(([,l])=>l!==null),r=an([n,Object.fromEntries(s)]),o=l=>new TextEncoder().encode(l),
i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",o(r),i,!1,["sign"]),f=new Uint8Array(await crypto.subtle.
sign("HMAC",a,o(e))).slice(0,16);return f[6]=f[6]&15|64,f[8]=f[8]&63|128,Array.from(f,l=>l.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function an(e){return Array.isArray(e)?`[${e.map(an).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${an(n)}: ${an(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Br=e=>ge(e.replace(oc," ").replace(
rc,"")),kr=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function fc(e){let t=[],n=[],s=0;for(let r of e){let o=hc(r);if(n.length&&s+o>=ic){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,s=a.length}n.push(r),s+=o}return[...t,n.join("")].join(`\r
 `)}var hc=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var uc=new TextEncoder,Ac=/[\u007f-\uffff]/g;function Ge(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
s=>Object.hasOwn(t,s)&&Ge(e[s],t[s]))}var Dr=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function Xn({key:e,
response:t,done:n,confirmed:s,at:r}){let o=s!==null&&Ge(s,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||s,at:r}),
a=f=>`\\u${f.charCodeAt(0).toString(16).padStart(4,"0")}`;return uc.encode(i.replace(Ac,a))}function vr(e){let{key:t,response:n,
done:s,confirmed:r,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:s,
confirmed:r===!0?n:r,at:o}}var pc={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},pt=10,
gc=400,Ft=17,qn=16,tt=14,[Or,Rr]=[12,38],[_n,zn,Ic]=[46,8,30],xr=15,Fr=26,dc=14;function Zn(e,t,n){let s=t.filter(({id:a})=>e.
some(f=>f[a]!==null)),[r,o]=e.length>1?mc(e,s,n):wc(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ce(o)}`}">
${r.join(`
`)}
</svg>
`}function wc(e,t,n){let[s,r,o]=[92,14,n-14],i=f=>r+(o-r)*f/pt;return[t.flatMap(({id:f,name:h},l)=>{let u=l*s,A=u+46,p=e[f],
g=[...Array(pt+1).keys()].map(m=>Ut([i(m),A-5],[i(m),A+5],"edge",1)),w=[0,pt].filter(m=>m!==p).map(m=>Je(`${m}`,i(m),A+25,
"muted",{size:tt,anchor:"middle"}));return[Je(h,0,u+Ft,f,{size:Ft,bold:!0}),Ut([r,A],[o,A],"edge",1.5),...g,...w,Nr(f,i(
p),A,9),Je(`${p}`,i(p),A+29,f,{size:Ft,bold:!0,anchor:"middle"})]}),t.length*s-8]}function mc(e,t,n){let s=Bc(e,Or,n-Rr),
r=_n+pt*zn+Ic,o=t.flatMap(({id:h,name:l},u)=>Cc(e,h,l,s,u*r,n)),i=t.length*r,[a,f]=kc(e,s,i,n);return[[...o,...a],i+f]}function Cc(e,t,n,s,r,o){
let[i,a]=[r+_n,r+_n+pt*zn],f=e.map((A,p)=>({value:A[t],x:s[p],y:a-zn*A[t]})).filter(({value:A})=>A!==null),h=[i,a].flatMap(
(A,p)=>[Ut([0,A],[o-Rr+Or,A],"line",1),Je(p?"0":`${pt}`,o,A+5,"muted",{size:tt,anchor:"end"})]),l=Math.min(...s.slice(1).
map((A,p)=>A-s[p])),u=l<11?Math.max(2,l/3):5.5;return[Je(n,0,r+Ft,t,{size:Ft,bold:!0}),...h,jc(f,t),...f.map(({x:A,y:p})=>Nr(
t,A,p,u)),...yc(f,t)]}function yc(e,t){let n=e.map(({value:r,x:o,y:i},a)=>{let[f,h]=[e[a-1]?.value??r,e[a+1]?.value??r],
l=f>=r&&h>=r&&f+h>2*r,u=(f-r)*(h-r)<0,A=a===0||a===e.length-1;return{value:r,x:o+(u?Math.sign(f-r)*6:0),y:i+(l?22:-11),half:`${r}`.
length*qn*.6/2,rank:A?0:r===f?3:u?2:1}}),s=[];for(let r of n.sort((o,i)=>o.rank-i.rank))(r.rank===0||r.rank<3&&e.length<=
dc)&&!s.some(i=>Ec(r,i))&&s.push(r);return s.map(({value:r,x:o,y:i})=>Je(`${r}`,o,i,t,{size:qn,bold:!0,anchor:"middle"}))}
var Ec=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<qn;function Bc(e,t,n){let s=Mr(e);if(s.length===1){let h=(n-
t)/(e.length-1);return e.map((l,u)=>t+u*h)}let r=s.slice(1).map((h,l)=>Er(s[l].day,h.day)),o=xr*(e.length-s.length)+Fr*r.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/r.reduce((h,l)=>h+l,0),f=t;return s.flatMap(({many:h},l)=>(l&&(f+=Fr*i+
a*r[l-1]),Array.from({length:h},(u,A)=>(A&&(f+=xr*i),f))))}function Mr(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function kc(e,t,n,s){let r=Mr(e);if(r.length===1){let[l]=r.map(T=>T.day&&jr(T.day,!0)),A=s<gc||e.length>4?2:e.length,p=A===
2?[0,e.length-1]:[...e.keys()],g=s/A-14,w=p.map(T=>({x:t[T],lines:Dc(e[T].moment,g)})),m=Math.max(...w.map(({lines:T})=>T.
length))*tt*1.25,Q=w.flatMap(({x:T,lines:R})=>Ur(R,T,n+12,s)),N=l?[Je(l,0,n+m+22,"muted",{size:tt})]:[];return[[...Q,...N],
m+(l?28:8)]}let o=new Set(r.map(({day:l})=>l.slice(0,4))),i=[],a=0;for(let{day:l,many:u}of r){let[A,p]=[t[a],t[a+u-1]];i.
push({from:A,to:p,x:(A+p)/2,words:jr(l,o.size>1)}),a+=u}let f=i.flatMap(({from:l,to:u,x:A})=>[Ut([l,n-4],[u,n-4],"edge",
1),Ut([A,n-4],[A,n+2],"edge",1)]),h=Qc(i.map(l=>({...l,...Gr([l.words],l.x,s)})));return[[...f,...h.flatMap(({words:l,x:u})=>Ur(
[l],u,n+18,s))],24]}function Qc(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function Gr(e,t,n){let s=Math.max(...e.map(ln))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function Ur(e,t,n,s){let{start:r,end:o}=Gr(e,t,s),[i,a]=r<=0?["start",0]:o>=s?["end",s]:["midd\
le",t];return e.map((f,h)=>Je(f,a,n+h*tt*1.25,"muted",{size:tt,anchor:i}))}var jr=(e,t)=>(t?Sc:bc).format(new Date(`${e}\
T00:00Z`)),Tr={timeZone:"UTC",month:"short",day:"numeric"},bc=new Intl.DateTimeFormat("en-US",Tr),Sc=new Intl.DateTimeFormat(
"en-US",{...Tr,year:"numeric"});function Dc(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||ln(i)<=t?n[n.length-1]=i:n.push(o)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(o=>vc(
o,t))}function vc(e,t){let n=[...e];if(ln(e)<=t)return e;for(;n.length&&ln(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var xc=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,ln=e=>[...e].reduce(
(t,n)=>t+tt*(xc.test(n)?1.05:.58),0),ce=e=>`${Math.round(e*10)/10}`,fn=e=>`var(--ajar-${e}, ${pc[e]})`,Fc={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Uc=e=>e.replace(/[&<>]/g,t=>Fc[t]);function Je(e,t,n,s,{size:r,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${ce(t)}" y="${ce(n)}" text-anchor="${i}"`} font-size="${r}"${a} fill="${fn(s)}\
">${Uc(e)}</text>`}var Ut=(e,t,n,s)=>`<path d="M${e.map(ce).join(" ")}L${t.map(ce).join(" ")}" stroke="${fn(n)}" stroke-\
width="${s}" fill="none"/>`,jc=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ce(n)} ${ce(s)}`).join("L")}" stroke="${fn(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Nr(e,t,n,s){let[r,o,i]=[t,n,s];return`<path d="${{importance:`\
M${ce(r-i)} ${ce(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${ce(r-i*.9)} ${ce(o-i*.9)}h${ce(
i*1.8)}v${ce(i*1.8)}h${ce(-i*1.8)}z`,readiness:`M${ce(r)} ${ce(o-i*1.25)}L${ce(r+i*1.25)} ${ce(o)}L${ce(r)} ${ce(o+i*1.25)}\
L${ce(r-i*1.25)} ${ce(o)}z`}[e]}" fill="${fn(e)}"/>`}var We=["importance","confidence","readiness"],Oc=600,Rc=340,Mc=10;function es(e,t,n=null){let s=o=>Number.isInteger(o)&&
o>=0&&o<=Mc,r=We.map(o=>[o,s(t[o])?t[o]:null]);return{moment:e,...Object.fromEntries(r),day:n}}var Lr=e=>e.map(t=>({...he(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>es(t,
n.confirmed,xt(n)));function Gc(e,t){let n=e.filter(hn);if(!n.length)return"";let s={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[r,o]=[n[0],n.at(-1)],i={first:r.moment,last:o.
moment},a=We.filter(h=>r[h]!==null);if(n.length===1){let h=l=>$(t["check-ins-value"],{ruler:s[l],value:r[l]});return $(t["\
check-ins-once"],{moment:r.moment,rulers:Hr(a.map(h))})}let f=a.filter(h=>o[h]!==null).map(h=>$(r[h]===o[h]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:s[h],before:r[h],after:o[h]}));return f.length?$(t["check-ins-since"],{...i,rulers:Hr(
f)}):$(t["check-ins-differ"],i)}function Vr(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},s=We.map(o=>({id:o,name:n[o]})),r=e.filter(hn);return{sentence:Gc(e,t),wide:Zn(r,s,Oc),narrow:Zn(
r,s,Rc),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(o=>[o.moment,...We.map(i=>o[i])])}}var hn=e=>We.
some(t=>e[t]!==null),Tc=new Intl.ListFormat("en-US",{type:"conjunction"}),Hr=e=>Tc.format(e);var ts=1,ns="\uFEFF",Nc=/[\u202a-\u202e\u2066-\u2069]/g,$r="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Kr=`${$r}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Hc=new RegExp(
`(?:[${$r}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Lc=new RegExp(`^[${Kr}]+`),Vc=new RegExp(`(^|[;,|"])([${Kr}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Pr(e,t){let n=e.filter(({response:o})=>o).map(o=>$c(o,ss(he(o.key).exercise,t))),s={format:"ajar-jo\
urnal",version:ts,entries:n},r=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(s,null,2).replace(Nc,r)}
`}function Jr(e){let t=e.filter(({key:s,response:r,confirmed:o})=>Yc(s)&&r&&o).map(s=>{let{moment:r,...o}=es(Pc(he(s.key).
moment),s.confirmed);return[xt(s)??"",r,...We.map(i=>o[i]??"")]}),n=[["day","moment",...We],...t];return ns+n.map(s=>`${s.
map(Jc).join(",")}
`).join("")}var ss=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function jt({after:e,among:t,...n},s){return Oe({items:[
n],ids:[n.id]},{[n.id]:s})[n.id]}var Yc=e=>he(e).exercise==="check-in";function $c({key:e,response:t,done:n,confirmed:s,
at:r},o){let i=s&&Ge(s,t),{exercise:a,moment:f}=he(e);return{exercise:a,moment:f,title:o?.title??"",at:r,done:n,confirmed:s&&
!i?Yr(s,o):!!s,answers:Yr(t,o)}}function Yr(e,t){let n=new Map(t?.items.map(s=>[s.id,s]));return Object.entries(e).filter(
([,s])=>s!==null).map(([s,r])=>{let o=n.get(s),i={item:s,question:o?$(o.ask,e):"",answer:r},a=o?.cards&&Kc(o,r);return a?
{...i,"in-words":a}:i})}function Kc(e,t){try{return Re(e,jt(e,t))}catch{return null}}function Pc(e){return ge(e.replace(
Hc," ")).replace(Lc,"").replace(Vc,"$1$2'")}var Jc=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;function gt(e){let t="";for(let n of e)t+=String.fromCharCode(n);return btoa(t)}var nt=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(
0));function It(e,t,n){let s=typeof n=="string"?new TextEncoder().encode(n):n;return{name:e,type:t,data:gt(s)}}var Wr={null:null,true:!0,false:!1},Wc=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Xc={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},qc=/[ !#-[\]-\uffff]*/y,_c=/null|true|false|-?Infinity|NaN/y,zc=/[0-9a-fA-F]{4}/y,Zc=/[ \t\n\r]*/y,Ot=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Xr(e){let t=0,n=(A=t)=>{throw new Ot(e.slice(0,A).split(`
`).length)},s=A=>{A.lastIndex=t;let[p]=A.exec(e)??[null];return t+=p?.length??0,p},r=()=>s(Zc),o=A=>{e[t]!==A&&n(),t++};
function i(){let A=e[t];if(A==='"')return a();if(A==="{")return l();if(A==="[")return h();let p=s(_c);if(p!==null&&p in Wr)
return Wr[p];let g=p?Number.NaN:s(Wc);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let A="";for(;A+=
s(qc),e[t]!=='"';){e[t]!=="\\"&&n();let p=e[t+1];t+=2,p==="u"?A+=String.fromCharCode(Number.parseInt(s(zc)??n(),16)):A+=
Xc[p]??n(t-2)}return t++,A}function f(A,p){let g=[];if(t++,r(),e[t]!==A)for(;g.push(p()),r(),e[t]!==A;){let w=t;o(","),r(),
e[t]===A&&n(w)}return t++,g}let h=()=>f("]",i),l=()=>Object.fromEntries(f("}",()=>{e[t]!=='"'&&n();let A=a();return r(),
o(":"),r(),[A,i()]}));r();let u=i();return r(),t<e.length&&n(),u}var Xe=class extends se{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=zr(t)}},
Be=(e,t={})=>({code:e,values:t}),zr=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];function Zr(e,t){let n=el(
e.startsWith(ns)?e.slice(1):e),s=sl(n);if(s.length)throw new Xe(...s);let r=[];return{entries:n.map((i,a)=>{let f=ss(i.exercise,
t),h=a+1;f||r.push(Be("journal-import-unknown-exercise",{n:h,exercise:i.exercise}));let l=w=>{let{response:m,misfits:Q}=ol(
h,f,w);return r.push(...Q),m},u=l(i.answers),{confirmed:A,done:p,at:g}=i;return{key:rs(i),response:u,done:p,confirmed:Array.
isArray(A)?l(A):A?u:null,at:g}}),notes:zr(r)}}var rs=({exercise:e,moment:t})=>`${e}@${t}`;function el(e){let t=tl(e),{format:n,
version:s,entries:r}=os(t)?t:{};if(n!=="ajar-journal"||!(Number.isInteger(s)||typeof s=="boolean"))throw new Xe(Be("jour\
nal-import-other-file"));if(s>ts)throw new Xe(Be("journal-import-newer"));if(!Array.isArray(r))throw new Xe(Be("journal-\
import-other-file"));let o=r.flatMap((i,a)=>nl(i,a+1));if(o.length)throw new Xe(...o);return r.map(i=>({...eo,...i}))}function tl(e){
try{return Xr(e)}catch(t){throw t instanceof Ot||t instanceof RangeError?new Xe(Be("journal-import-not-json",{line:t.line??
1})):t}}var eo={moment:"",at:"",done:!1,confirmed:!1},os=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),un=e=>typeof e==
"string",qr={exercise:un,moment:un,at:e=>un(e)&&(e===""||Wn(e)),done:e=>typeof e=="boolean"};function nl(e,t){if(!os(e))
return[Be("journal-import-other-file")];let n={...eo,...e},s=Object.keys(qr).filter(r=>!qr[r](n[r]));if(typeof n.confirmed!=
"boolean"){let r=_r(n.confirmed,"confirmed");r.length&&s.push("confirmed",...r)}return s.push(..._r(n.answers,"answers")),
s.map(r=>Be("journal-import-incomplete",{n:t,name:r}))}function _r(e,t){return Array.isArray(e)?e.flatMap(n=>os(n)?un(n.
item)?[]:["item"]:[t]):[t]}function sl(e){let t=new Set;return e.flatMap((n,s)=>{let r=s+1,o=t.has(rs(n))?[Be("journal-i\
mport-twice",{n:r,exercise:n.exercise})]:[];t.add(rs(n));let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?rl(a.
map(({item:f})=>f)):[]);return[...o,...i.map(a=>Be("journal-import-answer-twice",{n:r,item:a}))]})}var rl=e=>{let t=new Map;
for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].filter(([,n])=>n>1).map(([n])=>n)};function ol(e,t,n){let s=Object.
fromEntries(n.map(({item:l,answer:u=null})=>[l,u]));if(!t)return{response:s,misfits:[]};let r=new Map(t.items.map(l=>[l.
id,l])),o=l=>!r.has(l)&&t.ids.includes(l),i=Object.entries(s),a=Object.fromEntries(i.filter(([l])=>o(l))),f=Object.fromEntries(
i.filter(([l])=>!o(l))),h=il(e,t,r,f);return{response:h.length?s:{...Oe(t,f),...a},misfits:h}}function il(e,t,n,s){let r={},
o=[];for(let[a,f]of Object.entries(s)){if(!n.has(a)){let{title:h}=t;o.push(Be("journal-import-unknown-question",{n:e,exercise:h,
item:a}));continue}try{r[a]=jt(n.get(a),f)}catch(h){if(!(h instanceof Ie))throw h;let l=Be(h.code,h.values);o.push(Be("j\
ournal-import-misfit",{n:e,item:a,why:l}))}}if(o.length)return o;let i=Oe(t,r);return Object.keys(r).filter(a=>!Ge(i[a],
r[a])).map(a=>Be("journal-import-not-asked",{n:e,item:a}))}function Rt(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(s=>Rt(e[s],t[s]))}var al=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,An=class{#e=new Map;#t=[];#n=null;#r;constructor(t=Date.now){this.#r=t}get(t){return this.#e.
get(t)}isDraft(t){let n=this.#e.get(t);return n!==void 0&&!n.done}keys(){return[...this.#e.keys()]}entries(){return[...this.#e.
values()]}put(t,n,s){let r=s?n:this.#e.get(t)?.confirmed??null;this.place({key:t,response:n,done:s,confirmed:r,at:al(this.#r())})}place(t){
if(t.response===null){this.remove(t.key);return}this.#e.set(t.key,t),this.#o([t.key])}remove(t){this.#e.delete(t)&&this.#o(
[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(this.#n){t();return}this.#n=new Set;try{
t()}finally{let n=[...this.#n];this.#n=null,n.length&&this.#o(n)}}listen(t){this.#t.push(t)}#o(t){if(this.#n){for(let n of t)
this.#n.add(n);return}for(let n of this.#t)n(t)}};function qe(e,t,n=t["keep-failed"]){let{code:s,values:r={},notices:o}=Zt(e);if(o)return o.map(a=>qe(a,t,n)).join(`
`);if(!Object.hasOwn(t,s??""))return n;let i=Object.entries(r).map(([a,f])=>[a,f?.code?qe(f,t,n):f]);return $(t[s],Object.
fromEntries(i))}var _e="home",Mt="help@",is="plan",cl=[is,"needs","support","goal-ladder"],to="until ",as=e=>`${to}${Ke(e)}`;function pn(e,t,n){
let{exercise:s,moment:r}=he(t.key),o=r?`${r}, ${n}`:n,i=`${s}@${o}`;for(let a=2;e.get(i);a++)i=`${s}@${o} (${a})`;e.place(
{...t,key:i})}var gn=class{#e;#t;#n;#r;#o;#i;#A;#p;#g=Promise.resolve();constructor({journal:t,data:n,words:s,send:r,today:o,
notice:i,print:a}){this.#e=t,this.#t=n,this.#n=s,this.#r=r,this.#o=o,this.#i=i,this.#A=a,this.#p=new Map(n.sections.flatMap(
({title:f,keys:h})=>h.map(l=>[l,f])))}state(){let t=this.#d(),n=this.#S(t);return{welcome:this.#h(t,n),newest:n,due:this.#Q(
t),plan:this.#E(`${is}@`),earlier:t.map(({key:s})=>({key:s,...he(s)})).filter(({exercise:s,moment:r})=>s===is&&r).map(({
key:s,moment:r})=>({title:r,plan:this.#E(s)})),something:t.length>0,danger:this.#l()}}receive(t){let{take:n,paper:s,country:r=""}=t;
if(n==="plan"&&["us-letter","a4"].includes(s))this.#m(()=>this.#A(this.#d(),{paper:s,country:r}));else if(Object.hasOwn(
this.#s,n??""))this.#m(async()=>this.#r({file:await this.#s[n](this.#d())}));else if(typeof t.country=="string")this.#e.
put(Mt,{country:r},!0);else if(typeof t.import=="string")this.#m(()=>this.#f(t.import));else if(t.restart===!0)this.#I();else
return!1;return!0}settled(){return this.#g}#s={calendar:t=>this.#a(t),"calendar-line":t=>this.#a(t,cn(t,this.#t)),everything:t=>It(
"notes.json","application/json",Pr(t,this.#t)),"check-ins":t=>It("numbers.csv","text/csv",Jr(t))};async#a(t,n=""){let s=await br(
t,this.#n,this.#o(),n);return It(Qr,"text/calendar",s)}#I(){this.#e.batch(()=>{for(let t of this.#d())he(t.key).moment.includes(
to)||(pn(this.#e,t,as(this.#o())),this.#e.remove(t.key))})}#d(){return this.#e.entries().filter(({key:t})=>t!==Mt)}#l(){
for(let t of cl){let n=this.#w(`${t}@`);if(n)return n}return null}#w(t){let n=this.#e.get(t);return n?this.#i(he(t).exercise,
n.response):null}#f(t){let{entries:n,notes:s}=Zr(t,this.#t);this.#e.batch(()=>{for(let o of n)this.#y(o)});let r=$(this.#n["\
home-brought"],{n:n.length});this.#r({said:[r,...s.map(o=>qe(o,this.#n))].join(`
`)})}#y(t){let n=this.#e.get(t.key);n?Rt([n.response,n.confirmed],[t.response,t.confirmed])||pn(this.#e,t,this.#n["home-\
brought-moment"]):this.#e.place(t)}#m(t){this.#g=this.#g.then(t).catch(n=>{this.#r({said:qe(n,this.#n,this.#n["home-fail\
ed"])})})}#S(t){let n=t.reduce((s,r)=>s&&s.at>=r.at?s:r,null);return this.#p.has(n?.key)?n.key:""}#h(t,n){let s=this.#n;
return t.length?n?$(s["home-stopped"],{title:this.#p.get(n)}):s["home-welcome"]:s["home-empty"]}#Q(t){let n=this.#n,s=this.#o(),
r=rn(t,s),o=on(t,s),i=[];if(r){let f=he(r.entry.key).exercise==="plan"?n["home-plan-starts"]:n["home-review"];i.push($(f,
{day:Ke(r.day)}))}return o&&o.day<=s?i.push(n["home-check-in-now"]):o&&i.push($(n["home-check-in"],{day:Ke(o.day)})),i}#E(t){
let n=this.#e.get(t),s=this.#t.exercises[he(t).exercise];return!n?.confirmed||!s||!ut(s,n.confirmed)?[]:zt(s,n.confirmed,
{plain:!!this.#w(t)}).filter(({said:r})=>r.length).map(({heading:r,said:o})=>({heading:r,said:o,words:[]}))}};var ll=["button","input","select","summary","textarea"],fl=["input","select","textarea"];function c(e,t={},...n){let s=document.
createElement(e);for(let[r,o]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),o):o===!0?s.setAttribute(
r,""):o!==!1&&o!=null&&s.setAttribute(r,o);return ll.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),fl.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function dt(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,o]of Object.entries(t))s.setAttribute(r,o);return s.append(...n),
s}var hl=2e4;function no(e,{oninput:t,...n}){let s=c("textarea",{maxlength:hl,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let o=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+o}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function so(e,t,{words:n,group:s,change:r,remarks:o}){let{opener:i,
long:a,remark:f}=e,h=i?c("b",{id:`${s}-opener`},i):c("span",{},n["own-words"]),l=no(t??"",{rows:a?8:2,oninput:()=>r(l.value.
trim()?l.value:null),...i&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),u=c("label",{class:"ajar-w\
ords ajar-write"},h,l);return f&&o?c("div",{},u,o(l,e)):u}function ro(e,t,{words:n,change:s}){let r=c("div",{}),o=()=>[...r.
querySelectorAll("textarea")],i=()=>{let w=o().map(m=>m.value).filter(m=>m.trim());s(w.length?w:null)},a=()=>[...r.children].
forEach((w,m)=>{w.querySelector("label > span").textContent=$(n.line,{n:m+1}),w.querySelector("button").setAttribute("ar\
ia-label",$(n["remove-line"],{n:m+1}))}),f=()=>{p(""),o().at(-1).focus()},h=c("button",{type:"button",class:"ajar-link",
onclick:f},n["add-line"]),l=()=>{a(),h.hidden=r.children.length>=e.most},u=w=>{let m=o()[o().indexOf(w)+1];m?m.focus():w.
value.trim()&&!h.hidden&&f()},A=w=>{let m=no(w,{rows:1,enterkeyhint:"next",oninput:()=>{m.value.includes(`
`)&&(m.value=m.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:Q=>{["insertLineBreak","insertParagraph"].includes(Q.inputType)&&
(Q.preventDefault(),u(m))}});return m},p=w=>{let m=()=>{let N=Q.nextElementSibling||Q.previousElementSibling;Q.remove(),
N||p(""),l(),i(),(N||r.firstElementChild).querySelector("textarea").focus()},Q=c("div",{class:"ajar-line"},c("label",{class:"\
ajar-words ajar-write"},c("span",{}),A(w)),c("button",{type:"button",class:"ajar-remove",onclick:m},"×"));r.append(Q),l()},
g=t||[];for(let w=0;w<Math.max(e.lines,g.length);w++)p(g[w]??"");return c("div",{class:"ajar-lines"},r,h)}function Gt(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(n),
n=0,s&&t(""),s=!1}}}function oo(e,t,n){let{words:s,level:r=3,small:o=!1,folded:i=!1,brief:a=!1,beside:f=[]}=n,h={...pl,sort:n.
sort};window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,u={...n.answers},A=0,p=null,g=0,w=n.aside??
0,m=t.why?c("p",{class:"ajar-why"},t.why):"",Q=t.private?c("p",{class:"ajar-private"},t.private):"",N=!1,{example:T}=t,R=T?
c("details",{class:"ajar-example"},c("summary",{},s.example),c("p",{},T)):"",D=c("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),E=c("div",{}),B=c("div",{class:"ajar-body"}),k=c("section",{class:"ajar-form","aria-labelledby":`${l}\
-title`},c(`h${r}`,{id:`${l}-title`},t.title),...o||i?[c("div",{class:"ajar-beside"},...f,m?ul([m],s):""),Q]:[m,Q],R,E,B,
D);k.addEventListener("keydown",x=>{x.key!=="Enter"||!(x.ctrlKey||x.metaKey)||!p||(x.preventDefault(),p.next.click())}),
e.replaceChildren(k);function j(){let x=t.items.filter(V=>$e(V,u));if(a){let V=N?x.filter(_=>_.after).map(_=>[_]):[];return[
x.filter(_=>!_.after),...V]}return o&&t.together?[x]:x.map(V=>[V])}let O=x=>{D.replaceChildren(x)},I=Gt(s,O);function C(x,V){
D.replaceChildren(`${x} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{u=V,O(""),n.onChange(u),re({focus:!0})}},
s["put-back"]))}function y(x,V){u={...u,[x.id]:V},Al(B),O(""),n.onChange(u),H()}function S(){v(!0),I.begin(),g=setTimeout(
G,8e3)}function G(){g&&(clearTimeout(g),g=0,v(!1),I.end())}function v(x){for(let V of p?.fieldsets??[])V.disabled=x}function H(){
if(!p)return;let{items:x,skip:V,where:_,next:Z,enough:U,whys:Y}=p,q=j().length;V.textContent=X(x)?s["clear-and-skip"]:s.
skip,_.textContent=$(s["question-of"],{n:A+1,all:q}),_.hidden=(o||a)&&q===1,Z.textContent=A===q-1?s.done:s.next,U.hidden=
!F(q),Y.hidden=!a||N||!X(x)}function F(x){return(n.enough==="at once"||A>0)&&A<x-1&&X(t.items)}function K(){g||(S(),n.onDone(
u))}let X=x=>x.some(({id:V})=>u[V]!=null);function W(x,V=!0){if(g)return;let _=j();if(A+=x,A>=_.length){A=_.length-1,K();
return}re({focus:V,again:x<0})}function P(x,V){let _=`${l}-${x.id}`,Z=c("legend",{id:`${_}-ask`},$(x.ask,u)),U=x.hint?c(
"p",{class:"ajar-hint",id:`${_}-hint`},x.hint):null,Y=[U,V.mark].filter(Boolean).map(({id:Fe})=>Fe),q=x.among?{...x,cards:ft(
x,u)}:x,Ce=h[x.kind](q,nr(q,u[x.id]),{words:s,level:r+1,group:_,change:Fe=>y(x,Fe),say:O,remarks:n.remarks,isQuick:n.enough===
"at once",...V}),Se={class:`ajar-item ajar-${x.kind}`,tabindex:"-1","aria-describedby":Y.join(" ")||null};return c("fiel\
dset",Se,Z,U,Ce)}function re({focus:x=!1,again:V=!1}={}){let _=j();A=Math.max(0,Math.min(A,_.length-1));let Z=_[A],U=n.mark?.(
Z),Y=U?c("p",{class:"ajar-mark",id:`${l}-${Z[0].id}-mark`},U):null,q=c("div",{class:"ajar-moves ajar-onward"}),Ce=A>0?()=>W(
-1):null,Se=Z.map(fe=>P(fe,{mark:Y,again:V,moves:q,back:Ce})),Fe=c("button",{type:"button",class:"ajar-skip",onclick:()=>{
if(g)return;let fe=u,Ue=X(Z);u={...u,...Object.fromEntries(Z.map(({id:bt})=>[bt,null]))},n.onChange(u),W(1),Ue&&C(s.cleared,
fe)}}),d=c("button",{type:"button",class:"ajar-next",onclick:()=>{g||(O(""),W(1))}}),b=c("p",{class:"ajar-where"}),z=c("\
button",{type:"button",class:"ajar-link",onclick:()=>{N=!0,W(1)}},s["add-why"]),ne=c("button",{type:"button",class:"ajar\
-link",onclick:K},s.enough);p={items:Z,skip:Fe,where:b,next:d,fieldsets:Se,enough:ne,whys:z},E.replaceChildren(),q.replaceChildren(
d,Fe),Ce&&q.append(c("button",{type:"button",class:"ajar-back",onclick:Ce},s.back));let te=Se.length===1;Y&&te&&Se[0].lastElementChild.
before(Y),B.replaceChildren(b,...Y&&!te?[Y]:[],...Se,q,...n.enough?[z,ne]:[]),H(),n.onMove?.(A),x&&(Se[0].focus({preventScroll:!0}),
b.scrollIntoView({block:"nearest"}))}function pe(x){if(E.replaceChildren(),!x||!n.help||w>x.kinds.length)return null;let V=()=>{
w=x.kinds.length+1,n.onAside?.(w),E.replaceChildren(),B.querySelector("[tabindex]").focus()},{help:_,needs:Z}=n;return E.
append(_.notice(x,{level:r+1,aside:V,needs:Z})),E.querySelector("[tabindex]")}function ue(x,{focus:V=!1,danger:_=null}={}){
p=null;let Z=c(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);B.replaceChildren(c("div",{class:"ajar-reflection"},Z,...x.
flatMap(Y=>Tt(Y,r+2)),n.below?.()??null),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{A=0,re({focus:!0,
again:!0})}},s.change),c("button",{type:"button",onclick:()=>{let Y=u;u={},A=0,w=0,n.onAside?.(0),n.onStartOver(),re({focus:!0}),
C(s["started-over"],Y)}},s["start-over"])));let U=pe(_);V&&(U??Z).focus()}function le(x){let V=B.contains(document.activeElement);
V&&p&&!g||(G(),u={...x.answers},x.done?ue(x.reflection,{focus:V,danger:x.danger}):(A=x.at??Math.max(0,j().findIndex(_=>_.
some(({id:Z})=>u[Z]==null))),re()))}let{done:me,reflection:M,danger:J}=n;return le({answers:u,at:n.at,done:me,reflection:M,
danger:J}),{update:le,release:G,say:x=>{G(),O(x)}}}var ul=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function Al(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Tt=({heading:e,said:t,words:n},s)=>[e?c(`h${s}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(r=>c(
"li",{},r))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(r=>c("p",{},r))].filter(Boolean),pl={ruler(e,t,{group:n,
change:s}){let r=Array.from({length:11},(o,i)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:i,checked:t===
i,onchange:()=>s(i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),c("span",{},`${i}`)));return c("div",{
class:"ajar-scale"},c("div",{class:"ajar-numbers"},...r),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},
"0"),` ${e.low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:o}){
let{chosen:i,own:a}=t||{chosen:[],own:""},f=()=>r(i.length||a.trim()?{chosen:[...i],own:a}:null),h=e.many?"checkbox":"ra\
dio",l=e.cards.map(A=>c("input",{type:h,name:s,value:A.id,checked:i.includes(A.id),onchange:p=>{e.many?i=i.filter(g=>g!==
A.id).concat(p.target.checked?A.id:[]):(i=[A.id],a="",u&&(u.value="")),f()}})),u=e.own?c("input",{type:"text",value:a,maxlength:500,
oninput:A=>{a=A.target.value,!e.many&&a.trim()&&(i=[],l.forEach(p=>{p.checked=!1})),f()}}):null;return c("div",{class:"a\
jar-cards"},c("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((A,p)=>c("label",{class:"ajar\
-card"},l[p],c("span",{},A.text))),u?c("label",{class:"ajar-own"},c("span",{},e.own),u):null,u&&e.remark&&o?o(u,e):null)},
text:so,list:ro,date(e,t,{words:n,change:s,say:r}){let o=ht(new Date);return c("label",{class:"ajar-words"},c("span",{},
n["pick-date"]),c("input",{type:"date",value:t??"",oninput:({target:i})=>{s(i.value||null),i.value>="1000"&&i.value<o&&r(
n["day-past"])}}))}};var cs=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function io(e,t,{words:n,level:s,change:r,say:o,again:i,
moves:a,back:f,isQuick:h}){let l={...t},{cards:u,piles:A}=e,p=D=>A.find(E=>E.id===D).text,g=c("div",{class:"ajar-one"});
function w(D,E){l={...l,[D.id]:E},E||delete l[D.id],r(Object.keys(l).length?l:null),E&&o($(n.moved,{card:et(D.text),pile:p(
E)}))}function m(D,{focus:E=!0,back:B=D?()=>m(D-1):f,onward:k=()=>N(D+1)}={}){let j=u[D],O=$(n["card-of"],{n:D+1,all:u.length}),
I=c("div",{class:"ajar-one-card",role:"group","aria-label":O,tabindex:"-1"},c("p",{class:"ajar-where"},O),c("p",{},j.text)),
C=y=>{w(j,y),k()};a.hidden=!0,g.replaceChildren(I,c("div",{class:"ajar-one-piles"},...A.map(({id:y,text:S})=>cs(S,()=>C(
y),{"aria-pressed":`${l[j.id]===y}`}))),c("div",{class:"ajar-one-also"},B?Q(n.back,()=>B()):c("span",{}),Q(n["card-out"],
()=>C("")),h?c("span",{}):Q(n["card-enough"],()=>T()))),E&&I.focus({preventScroll:!0})}let Q=(D,E)=>cs(D,E,{class:"ajar-\
link"}),N=D=>D<u.length?m(D):T();function T({focus:D=!0}={}){let E=c(`h${s}`,{tabindex:"-1"},n["cards-all"]),B=(k,j)=>{let O=u.
filter(y=>(l[y.id]??"")===j),I=y=>m(u.indexOf(y),{back:T,onward:T}),C=O.map(y=>c("li",{},cs(y.text,()=>I(y))));return C.
length?[c(`h${s+1}`,{},k),c("ul",{},...C)]:[]};g.replaceChildren(E,c("p",{class:"ajar-hint"},n["cards-all-how"]),...A.flatMap(
({id:k,text:j})=>B(j,k)),...B(n["cards-out"],"")),a.hidden=!1,D&&(E.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let R=u.map(D=>!!l[D.id]).lastIndexOf(!0)+1;return R===u.length||i&&R?T({focus:!1}):m(R,{focus:!1}),g}function ao({title:e,close:t,bar:n,parts:s}){let r=()=>{i.close?i.close():i.remove()},o=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=c("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),r())}},n,o,...s,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:r},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var co=["emergency","crisis","violence","agency","worried","child"],gl=["crisis","violence"],ho='a[href$="#Help-lines"]',
ke=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function lo(){for(let e of ke().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ke().listeners.delete(e),e.shown||=t}}function Il(e,{zone:t="",languages:n=[]}){
let s=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").toUpperCase()).find(a=>e.
some(({code:f})=>f===a))??""}function uo(e,t,n){let s=Object.values(t).flatMap(i=>typeof i=="string"||Array.isArray(i)?i:
i?.own??[]);for(let i of Object.values(n)){let a=s.flatMap(h=>At(h,i)),f=Cr(a,i);if(f)return{...f,kinds:[...new Set(a.map(
({kind:h})=>h))].sort()}}let r=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(n)[0]?.["rulers-at-zer\
o"];return o&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var ls=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),fs=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),fo=e=>`tel:${e.match(/\d+/)[0]}`;
function Ao({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ke().countries=t);let r=()=>ke().countries,o=()=>ke().
chosen||Il(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
i=()=>r().find(B=>B.code===o());function a(B){ke().chosen=B,lo();for(let{element:k,draw:j}of ke().listeners)j(k)}function f(B,k){
return k(B),ke().listeners.add({element:B,draw:k,shown:!1}),queueMicrotask(lo),B}let h=B=>f(c("div",{}),k=>k.replaceChildren(
...B())),l=()=>{let B=[...r(),{code:"-",country:e["help-elsewhere"]}],k=c("select",{onchange:()=>{a(k.value),s(k.value)}},
...B.map(j=>c("option",{value:j.code},j.country)));return f(k,()=>{k.value=i()?.code??"-"}),c("label",{class:"ajar-help-\
where"},c("span",{},e["help-in"]),k)},u=({say:B,to:k},j)=>{if(/^(tel|sms):/.test(k))return c("a",{class:j?"ajar-reach":"\
ajar-reach ajar-first",href:k},c("span",{},...fs(B)));let O=c("span",{},B),I=c("button",{type:"button",class:"ajar-link",
"aria-label":$(e["help-copy-what"],{address:k}),onclick:async()=>{await dl(k,O)&&(I.textContent=e["help-copied"])}},e["h\
elp-copy"]);return c("p",{class:"ajar-chat"},O," ",I)},A=B=>c("li",{},c("p",{class:"ajar-for"},B.for_what),c("p",{class:"\
ajar-hint"},[B.name,B.hours,B.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},...B.reach.map(u))),p=({
emergency:B,note:k})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),k?c("p",{class:"ajar-hint"},k):
null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:fo(B)},$(e["help-call"],{number:B})))),g=B=>h(()=>{let k=i();
if(!k)return[c("p",{},e["help-elsewhere-how"])];let j=B.flatMap(O=>O==="emergency"?p(k):ls(k,[O]).map(A));return[c("ul",
{class:"ajar-help-lines"},...j)]});function w(){ao({title:e["help-title"],close:e["help-close"],bar:c("div",{class:"ajar\
-help-bar"},l(),hs({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),g(co),c("p",{class:"ajar-hint"},e["help-trace"]),
c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function m({title:B,text:k,now:j,lines:O,kinds:I,countries:C},{
level:y,aside:S,needs:G}){return C&&!E()&&(ke().countries=C),c("section",{class:"ajar-danger"},c(`h${y}`,{tabindex:"-1"},
B),c("p",{},k),I.length?null:G?.()??null,l(),g(O),c("ul",{class:"ajar-todo"},...j.map(v=>c("li",{},v))),c("p",{class:"aj\
ar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:S},e["help-aside"]))}let Q=()=>c("button",
{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function N({emergency:B,...k}){let O=gl.map(C=>ls(k,[C])[0]?.
reach??[]).flatMap(C=>["tel:","sms:"].map(y=>C.find(({to:S})=>S.startsWith(y))));return[{say:$(e["help-call"],{number:B}),
to:fo(B)},...O.filter(Boolean)]}let T=(B=`${e["help-line"]} `)=>h(()=>{let k=i(),j=(k?N(k):[]).flatMap(({say:C,to:y},S)=>[
S?" · ":"",c("a",{href:y},...fs(C))]),O=c("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),I=c("span",
{class:"ajar-off-paper"},j.length?" · ":"",O);return[c("p",{class:"ajar-help-line"},B,...j,I)]});function R(B){if(!E())
return;let[k]=[...B.querySelectorAll(ho)].reverse();k?.closest("p, ul").after(T(""));for(let j of B.querySelectorAll("de\
tails"))j.open=j.querySelector("summary").textContent===i()?.country}let D=()=>h(()=>{let B=i();return B?[c("p",{},c("b",
{},`${e["help-title"]}, ${B.country}`)),c("p",{},`${e["help-danger"]} ${$(e["help-call"],{number:B.emergency})}`),c("ul",
{},...ls(B,co).map(({for_what:k,name:j,reach:O,hours:I})=>c("li",{},...fs(`${k}: ${j}. ${O.map(({say:C})=>C).join(" · ")}\
. ${I}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),E=()=>r().length>0;return{open:w,notice:m,button:Q,line:T,addNumbers:R,
text:D,choose:a,code:o,isKnown:E}}var hs=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function po(e){if(ke().open){ke().open=e;return}ke().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ho)&&(t.preventDefault(),t.stopPropagation(),ke().open())},{capture:!0})}async function dl(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function In(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var go="about:blank";function us(e){go=e}function As(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(go)}function Io(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),As()))},{capture:!0})}function wo(e,t,{words:n,group:s,change:r,say:o}){let i={...t},a={},f=e.piles.map(p=>(a[p.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let w=u[g.dataTransfer.
getData("text/plain")]?.[p.id];w&&!w.matches(":disabled")&&(w.checked=!0,l(w.dataset.card,p))}},a[p.id]))),h=()=>e.piles.
forEach(p=>{a[p.id].textContent=$(n["pile-count"],{pile:p.text,n:Object.values(i).filter(g=>g===p.id).length})}),l=(p,g)=>{
i[p]=g.id,h(),r({...i}),o($(n.moved,{card:et(e.cards.find(w=>w.id===p).text),pile:g.text}))},u={},A=e.cards.map(p=>{u[p.
id]={};let g=`${s}-${p.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.setData(
"text/plain",p.id)},c("legend",{},p.text),c("div",{class:"ajar-into"},...e.piles.map(w=>{let m=c("input",{type:"radio",name:g,
value:w.id,"data-card":p.id,checked:i[p.id]===w.id,onchange:()=>l(p.id,w)});return u[p.id][w.id]=m,c("label",{},m,c("spa\
n",{},w.text))})))});return h(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...f),...A)}var mo=e=>e;function Co(e){mo=e}function wt(e,t){e.innerHTML=mo(t)}var gs=["open","closed"],wl=[...gs,"half-open"],ml=2,Cl=90,yl=31,El=2147483647,Is=3,dn="none",yo=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Bl=/[“”„«»"' \t\n]/g,Eo=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,kl=["i","im","id","ill","ive","its","we",
"were","well"],Ql=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,bl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
ps=new WeakMap;function Sl(e,t){let n=ko(t),{sentences:s,forms:r,at:o}=xl(e,n);if(o<0||r[o].name===dn)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Rl(Ol({sentences:s,forms:r,at:o},n),n.learned),{name:a,start:f,end:h}=r[o],l=Ml(i,a,ds(e,s[o],
f,h),t),u=Gl(e,s,n),p=[i==="open"&&u.some(g=>g.name!=="two-at-once")?"":l,...u.map(g=>g.remark)].filter(Boolean);return{
kind:i,reason:l,notes:u,remarks:p.slice(0,ml)}}function Dl(e,t){let n=ko(t),s=t["about-statements"],r=So(Yl(e)),o=Object.entries(n.blame).map(([w,m])=>({name:w,places:r.
flatMap(Q=>Tl(w,m,Q,n))})),i=new Set(o.flatMap(({places:w})=>w.map(({sentence:m})=>m))),a=[],f="";for(let{name:w,places:[
m]}of o){if(!m)continue;let Q=Nl(e,m,n.quotedTo[w]);a.length||(f=Hl(w,e,m,n)),a.push({name:w,words:Q,remark:$(s.blame[w].
say,{words:Q})})}let h=a.map(w=>w.name),l=r.filter(w=>!i.has(w)),u=Object.keys(n.parts).filter(w=>(w==="seen"?l:r).some(
({line:m})=>Te(n.parts[w],m))),A=u.map(w=>s.parts[w]).join(", "),p=u.length?$(s.mirror,{parts:A}):"",g=[p,a.length?`${a[0].
remark} ${f}`:""].filter(Boolean);return{parts:u,mirror:p,blame:h,notes:a,rewording:f,remarks:g}}function Bo({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(o=>At(n,o).length)?[]:e==="question"?Sl(n,s.coach).remarks:Dl(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function ko(e){return ps.has(e)||ps.set(e,vl(e)),ps.get(e)}function vl(e){let t=en(
e.lists),n=a=>Object.fromEntries(Object.entries(a).map(([f,h])=>[f,Me(h,t)])),{limit:s,unit:r,forms:o,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Me(e.echoes,t),stated:Me(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:o,weights:gs.map(a=>Dt(i[a]))},passes:Me(e.passes,t),quotes:Me(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Te(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function xl(e,t){let n=So(e),s=n.map(h=>Fl(h,t)),r=h=>n.map((l,u)=>u).filter(h),o=r(h=>n[h].
mark==="?"),i=o.filter(h=>Qo(n[h])>=Is),a=r(h=>!["none","echo","short"].includes(s[h].name)),[f]=[i,o,a].filter(h=>h.length).
map(h=>h.at(-1));return{sentences:n,forms:s,at:f??n.length-1}}var wn=e=>e.trim().split(" ").slice(0,-1),Qo=({line:e})=>wn(
e).length-1;function Fl({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:o,stated:i}){for(let[l,u]of Object.entries(
n)){let A=Te(u,e);if(A)return{name:l,start:A[0],end:A[1]}}let a=Object.entries(s).map(([l,u])=>({name:l,place:Te(u,e)})).
filter(({place:l})=>l).map(({name:l,place:[u,A]})=>({name:l,start:u,end:A}));if(a.length){let l=a.reduce((u,A)=>A.start<
u.start?A:u);return["what","how","why","when"].includes(l.name)?(i.lastIndex=l.start,t!=="?"&&i.test(e)?{...l,name:dn}:e.
slice(2,l.start).split(" ").filter(Boolean).some(p=>!r.has(p))?{...l,name:`${l.name}-mid`}:l):l.name!=="wonder"&&t!=="?"?
{...l,name:dn}:l}let f=bo(wn(e).slice(1),r).length>Is?"echo":"short";return{name:t==="?"&&Te(o,e)?f:dn,start:2,end:e.length}}
function bo(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Ul({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:o}=e[n],i=bo(wn(r).slice(1),s),a=wn(r.slice(t[n].start)),f=["what","how","why","tell","half-open"],h=t.filter(
({name:l},u)=>u!==n&&(e[u].mark==="?"||f.includes(l)));return[...i,...[2,3].map(l=>`> ${a.slice(0,l).join(" ")}`),...[1,
2].map(l=>`$ ${i.slice(-l).join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...h.map(({name:l})=>`beside ${l}`)]}function jl(e){let t=0;for(let n of e)t=(t*yl+n.codePointAt(
0))%El;return t}function Ol(e,t){let{forms:n,weights:s,unit:r}=t.learned,o=n[e.forms[e.at].name]??gs.map(()=>0),i=new Set(
Ul(e,t).map(h=>jl(h)%s[0].length)),a=r/Math.sqrt(i.size);return[...o.map((h,l)=>h+[...i].reduce((u,A)=>u+s[l][A],0)*a),0]}
function Rl(e,{limit:t}){let[n,s]=[...e].sort((r,o)=>o-r);return n-s>=t?wl[e.indexOf(n)]:""}function Ml(e,t,n,s){let r=s["\
about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?$(r[["ha\
lf-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":$(r[{what:"open",how:"open",why:"ope\
n",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Gl(e,t,{data:n,notes:s}){let r=n["about-questi\
ons"].notes,o=t.filter(f=>f.mark==="?"),i=o.length?o:t.slice(-1),a=[];return Object.entries(s).flatMap(([f,h])=>{let l=i.
map(A=>({sentence:A,place:Te(h,A.line)})).find(({place:A})=>A);if(l){let A=ds(e,l.sentence,...l.place);return a.some(p=>p.
includes(A))?[]:(a.push(A),[{name:f,words:A,remark:$(r[f],{words:A})}])}let u=i.filter(A=>Qo(A)>=Is).length>1;return f===
"two-at-once"&&u?[{name:f,words:"",remark:r[f]}]:[]})}function Tl(e,t,n,{passes:s,quotes:r,unless:o}){if(Te(r,n.line))return[];
let i=nn(s,n.line),a=Te(t,i);return!a||o[e]&&Te(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}function Nl(e,{sentence:t,
start:n,end:s},r){let o=r&&Te(r,t.line.slice(n,s));return ds(e,t,n,o?n+o[1]:s)}function Hl(e,t,n,s){let r=s.data["about-\
statements"].blame[e],o=Ll(e,t,n,s),i=o>0?Vl(t,n.sentence,o):"",a=e==="ultimatum"&&vt(i).line.split(" ").some(l=>kl.includes(
l)),h=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return i&&h&&!a?$(h,{rest:i}):r.otherwise}
function Ll(e,t,{sentence:n,start:s,end:r},{verbs:o,acts:i}){let{line:a}=n,f=a.slice(s,r).trim().split(" "),h=f[0]==="yo\
u"||f[0]==="u",l=p=>h&&f.slice(1,1+p.length).join()===p.join(),u=0;e==="need-you-to"&&f.at(-1)==="to"&&!f.includes("not")&&
(u=r);let A=l(["never"])&&o.has(f[2])||l(["always"])&&i.has(f[2]);if(e==="always"&&A&&(u=a.indexOf(` ${f[2]} `,s)+1),e===
"makes"&&l(["make","me","feel"])&&(u=a.indexOf(" feel ",s)+6),e==="feel-you"){let p=a.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
u=p<0?0:s+p+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(s))){let[[p],[,g]]=[n.places[s],n.places[r-1]];
t.slice(p,g).includes(",")&&(u=s+f.slice(0,3).join(" ").length+1)}return u<a.length-2?u:0}function Vl(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(bl,1),r=s.replace(Eo," ").replace(/^ +| +$/g,"");return[...r].length<=Cl?r:""}var ds=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Eo," ").replace(Ql,"");function So(e){let{line:t,places:n}=vt(e),s=[],
r=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);if(!(!i&&o<t.length)){if(o>r){let[
a]=n[r],[,f]=n[o-1],h=i?n[o]:[f,f];s.push({line:`^ ${t.slice(r,o)}. `,places:[[a,a],[a,a],...n.slice(r,o),h,h],mark:i?e.
slice(...n[o]):""})}r=o+2}}return s}function Yl(e){return e.replace(yo,"").replace(Bl,"")?e.replace(yo,t=>" ".repeat(t.length)):
e}var $l=1200;function Do(e,{words:t,find:n}){let s=c("div",{"aria-live":"polite"}),r=c("p",{class:"ajar-hint"}),o=c("div",
{class:"ajar-remarks"},s,r),i=0,a=[],f=u=>{window.ajarNoRemarks=u,a=[],l()},h=(u,A)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>f(A)},u);function l(){let u=window.ajarNoRemarks===!0,A=u||!e.value.trim()?[]:n(e.value);A.length&&
A.join(`
`)===a.join(`
`)||(a=A,s.replaceChildren(...A.map(p=>c("p",{},p))),u?r.replaceChildren(h(t["remarks-on"],!1)):A.length?r.replaceChildren(
`${t["remarks-limits"]} `,h(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(l,$l)}),o}function mn(e,t,n){let s=ws(e,t,n),r=!n||!!s?.kinds.length;return{danger:s,reflection:zt(e,t,{plain:r})}}function ws({items:e},t,n){
let s=n&&uo(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function ms(e,{words:t,label:n,question:s,act:r}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(l,u)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),u()}},l),f=a(t["home-no"],()=>{}),h=c("div",{class:"\
ajar-moves"},f,a(n,r));e.replaceChildren(c("p",{},s),h),f.focus()}function Cn(e){let n=c("button",{type:"button",onclick:()=>ms(
s,e)},e.label),s=c("div",{class:"ajar-twice"},n);return s}function yn(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let f of["pointerup","pointercancel","keyup","blur"])addEventListener(f,a,{signal:i.signal,capture:f!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return r}function vo(e,t){let n=a=>[...e.querySelectorAll(
a)],s=n("details[open] > summary").map(a=>a.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=s.includes(a.textContent);if(r===!1)return;let o=n("summary, button").
find(a=>a.textContent===r),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function xo({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=c("span",{}),o=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),f=c("div",{}),h=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,a,f),l={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},u=l,A=!1,p=!1,g=!1,w=!1,m=!1,Q=(M,J,x={})=>c(
"button",{type:"button",onclick:J,...x},M),N=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>G()}),T=Q(
e["keep-open"],()=>G(),{class:"ajar-link"}),R=c("div",{class:"ajar-offer"}),D=!1,E=M=>{M.tabIndex=-1,M.focus()},B=()=>f.
querySelector(".ajar-change"),k=()=>l.state==="kept"&&!l.reopen;function j(M,J=M){o.dataset.short=J,r.textContent!==M&&(r.
textContent=M)}function O(){let M=l.problem?e["keep-unsaved"]:e["keep-saving"],[J,x]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:[M],
lost:[e["keep-lost"]]}[m?"lost":l.state];o.classList.toggle("ajar-state-lost",m),j(J,x),o.dataset.longest=l.state==="kep\
t"?e["keep-saved"]:"",i.textContent!==l.problem&&(i.textContent=l.problem),i.hidden=!l.problem,I()}function I(){let M=n&&
l.state==="none"&&!A,[J,x]=l.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];N.setAttribute(
"aria-label",J),N.replaceChildren(c("span",{class:"ajar-long"},J),c("span",{class:"ajar-short"},x)),N.hidden=!M||D,T.hidden=
!M||!l.exists,R.hidden=!M||w,h.hidden=M&&i.hidden&&!a.textContent}function C(){let M=()=>{w=!0,O(),E(o)};return R.replaceChildren(
c("p",{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},Q(e["keep-nothing"],M),Q(e["keep-offer-yes"],G))),R}function y(){
l={...l,saved:!1},O()}function S(){O(),u=l,k()?f.replaceChildren(p?W("change"):ue()):l.state!=="none"?f.replaceChildren(
W("unlock")):A?f.replaceChildren(W(l.exists?"open":"start")):f.replaceChildren(n?"":w?K():F())}let G=()=>{A=!0,a.textContent=
"",S(),h.scrollIntoView({block:"nearest"}),f.querySelector("input").focus()},v=()=>l.hosted?c("p",{},e["keep-hub"]):null,
H=()=>l.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function F(){return c("div",
{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[l.exists?"keep-there":"keep-why"]),v(),c("d\
iv",{class:"ajar-moves"},Q(e["keep-nothing"],()=>{w=!0,S(),E(o)}),Q(e[l.exists?"keep-open":"keep-start"],G)))}let K=()=>c(
"p",{},Q(e[l.exists?"keep-open":"keep-start"],G,{class:"ajar-link"}));function X(){let J=["none","weak","fair","good","s\
trong"].map(x=>e[`keep-strength-${x}`]).reduce((x,V)=>V.length>x.length?V:x);return c("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":J},c("span",{},e["keep-strength-none"]))}function W(M){let J=M==="start"||M==="change",x={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],V=c("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{J&&t({strength:V.value})}}),_=c("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),Z=c("div",{},c("label",{for:`${s}-again`},e["keep-again"]),_),U=c("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),Y=c("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t(
{place:Y.value})}),q=X(),Ce=()=>{if(!V.value){V.focus();return}if(U.hidden=!0,J&&V.type==="password"&&_.value!==V.value){
U.textContent=e["keep-again-differs"],U.hidden=!1,_.focus();return}M==="change"?t({change:V.value},{awaited:!0}):t({[M===
"start"?"keep":"unlock"]:V.value,place:Y.value},{awaited:!0}),j(e["keep-opening"]),V.value="",_.value="",q.firstChild.textContent=
e["keep-strength-none"]},Se=()=>{A=!1,p=!1,S(),M==="change"?B().focus():E(o)},Fe=c("details",{},c("summary",{},e["keep-w\
here"]),c("label",{for:`${s}-place`},e["keep-place"]),Y);return c("form",{class:"ajar-ask",onsubmit:d=>{d.preventDefault(),
Ce()}},c(l.state==="locked"?"h1":"p",{class:"ajar-title"},x),v(),M==="start"&&n?c("p",{},e["keep-why"]):null,M==="start"?
H():null,M==="change"?c("p",{},e["keep-change-how"]):null,J?c("p",{},e["keep-no-way-back"]):null,M==="start"&&l.here==="\
browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${s}-words`},e[M==="change"?"keep-new":"keep-passphrase"]),c("\
p",{class:"ajar-hint",id:`${s}-how`},e[J?"keep-how":"keep-how-open"]),V,J?q:null,J?Z:null,c("label",{class:"ajar-card"},
c("input",{type:"checkbox",onchange:({target:d})=>{V.type=d.checked?"text":"password",Z.hidden=d.checked,U.hidden=!0}}),
c("span",{},e["keep-see"])),J?U:null,M==="change"||l.here?null:Fe,c("div",{class:"ajar-moves"},M==="unlock"?null:Q(e["ke\
ep-not-now"],Se),c("button",{type:"submit"},x)),J?null:pe(),M==="start"&&l.here?re():null)}let P=()=>c("div",{},Q(e["kee\
p-copy"],()=>t({take:"sealed"})));function re(){let M={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
J=c("input",{type:"file",onchange:async()=>{let _=new Uint8Array(await J.files[0].arrayBuffer()),Z=()=>t({bring:_},{awaited:!0});
J.value="",l.exists?ms(V,{...M,act:Z}):Z()}}),x=c("label",{class:"ajar-words"},c("span",{},e["keep-bring"]),J),V=c("div",
{class:"ajar-twice"},x);return V}function pe(){let M=Cn({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return c("details",{},c("summary",{},e["keep-forgot"]),c("p",{},e["keep-forgot-how"]),...l.here?[c("p",
{},e["keep-copy-forgot"]),P(),re()]:[],c("p",{},e["keep-erase-how"]),M)}function ue(){let M=c("select",{id:`${s}-minutes`,
onchange:()=>t({minutes:Number(M.value)})},...[...new Set([5,15,30,60,l.minutes])].sort((J,x)=>J-x).map(J=>c("option",{value:J,
selected:J===l.minutes},$(e["keep-minutes"],{n:J}))));return c("div",{class:"ajar-kept"},Q(e["keep-lock"],()=>{j(e["keep\
-opening"]),t({lock:!0},{awaited:!0})}),Q(e["keep-change"],()=>{p=!0,g=!1,S(),f.querySelector("input").focus()},{class:"\
ajar-change"}),c("p",{class:"ajar-changed",role:"status"},g?e["keep-changed"]:""),c("details",{},c("summary",{},e[l.here?
"keep-more":"keep-where"]),...l.here?[c("p",{},e["keep-copy-how"]),P()]:[c("p",{},l.place)],l.copied?c("p",{},$(e["keep-\
copied"],{program:l.copied})):null,c("label",{for:`${s}-minutes`},e["keep-idle"]),M))}function le(M){if(M.strength!=null){
let J=f.querySelector(".ajar-strength > span");J&&(J.textContent=M.strength);return}if(M.changed){p=!1,S(),f.querySelector(
".ajar-changed").textContent=e["keep-changed"],g=!0,B().focus();return}l={...l,...M},l.state==="kept"&&(A=!1),k()||(p=!1),
O(),me()}let me=yn(f,()=>{let M=u;if(M.state===l.state&&M.exists===l.exists&&M.minutes===l.minutes&&M.here===l.here&&!!M.
reopen==!!l.reopen&&!!M.hosted==!!l.hosted&&f.firstChild){u=l;return}let x=A&&M.place!==l.place;S(),M.state!==l.state&&M.
state!=="none"?E(o):x&&f.querySelector("input").focus()});return S(),{line:o,small:N,opener:T,more:h,offer:C,setStart:M=>{
D=M,O()},update:le,begin:y,setLost:M=>{m=M,O()},say:M=>{a.textContent=M,h.hidden=!1}}}function Fo(e,{sentence:t,wide:n,narrow:s,columns:r,rows:o},i){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(h,l)=>{let u=c("div",{class:`ajar-picture ajar-${l}`,role:"img","aria-label":t});return wt(u,
h),u.firstElementChild.setAttribute("aria-hidden","true"),u},f=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(s,"narrow"),c("details",{open:f},c("summary",{},i.table),
c("table",{},c("thead",{},c("tr",{},...r.map(h=>c("th",{scope:"col"},h)))),c("tbody",{},...o.map(([h,...l])=>c("tr",{},c(
"th",{scope:"row"},h),...l.map(u=>c("td",{},u??"–")))))))))}function Uo({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!$e(s,n)))if(s.kind==="choice"){let i=(s.among?
ft(s,n):s.cards).map(f=>f.id).filter(f=>r.chosen.includes(f)),a=r.own?.trim()?r.own:"";(i.length||a)&&(n[s.id]={chosen:i,
own:a})}else if(s.kind==="sort"){let o=s.cards.filter(i=>r[i.id]).map(i=>[i.id,r[i.id]]);o.length&&(n[s.id]=Object.fromEntries(
o))}else if(s.kind==="list"){let o=r.filter(i=>i.trim());o.length&&(n[s.id]=o)}else`${r}`.trim()&&(n[s.id]=r)}return n}var jo=(e,t)=>$(e.ask,t);var Kl=new Set(["autorestarting","dead","restarting","terminating"]),Pl=4e3;function Oo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let o=0,i=(f,h)=>{
Kl.has(h)&&t()},a=(f,h)=>{clearTimeout(o),h==="disconnected"?t():h==="connecting"?o=setTimeout(t,Pl):n()};return s.connect(
i),r.connect(a),()=>{clearTimeout(o),s.disconnect(i),r.disconnect(a)}}function Ro({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([f,h])=>{let l=Uo(f,h),u=f.items.filter(A=>A.id in l).map(A=>[jo(A,l),...Re(A,l[A.id])].join(`
`));return[f.title,...u].join(`

`)}).join(`


`);async function o(f){let h=r(),l=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});l.value=h,f.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(h)}catch{if(f.append(l),l.select(),!document.execCommand("\
copy"))return}f.querySelector("[role=status]").textContent=e["lost-copied"]}function i(f={}){let h=c("div",{class:"ajar-\
lost",hidden:!s,...f},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>o(h)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(h),h}function a(f){s=f;for(let h of n)h.hidden=!f}return{line:i,set:a,isLost:()=>s,forget:f=>n.delete(
f)}}function Mo(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=c("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([o,i])=>c("option",{value:o,selected:o===n},i)));return c(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Go(e,{words:t,send:n,open:s,help:r}){let o=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),i=Gt(
t,R=>o.replaceChildren(R)),a=R=>{i.begin(),n(R)},f=c("div",{}),h={},l="",u=0,A=Mo(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},f),o);let p=(R,D)=>c("button",{type:"button",onclick:D},R),g=R=>c("div",{class:"\
ajar-reflection"},...R.flatMap(D=>Tt(D,3))),w=(R,D,E)=>Cn({words:t,label:R,question:D,act:()=>a(E)}),m=()=>{let R=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{R.files[0]&&a({import:await R.files[0].text()}),R.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),R)},Q=yn(f,()=>{let R=JSON.stringify(h);R!==l&&
(l=R,vo(f,N))});function N(){let R=(B,k)=>p(k,()=>a({take:B})),D=u>(h.danger?.kinds.length??0)?null:h.danger,E=()=>{u=D.
kinds.length+1,N(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(D?r.notice(D,{level:2,aside:E}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},h.welcome),h.newest?c("div",{class:"ajar-moves"},p(t["home-go-on"],()=>s(h.newest))):
"",h.due?.length?c("ul",{},...h.due.map(B=>c("li",{},B))):"",h.plan?.length?c("h2",{},t["home-plan"]):"",h.plan?.length?
g(h.plan):"",h.plan?.length&&!D?r.line():"",...(h.earlier??[]).filter(({plan:B})=>B.length).map(({title:B,plan:k})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${B}`),g(k))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...D?[]:[p(t["home-take-plan"],()=>a({take:"plan",paper:A.value(),country:r.
code()})),A.element(),R("calendar",t["home-take-calendar"]),h.danger?"":R("calendar-line",t["home-take-calendar-line"])],
R("check-ins",t["home-take-check-ins"]),R("everything",t["home-take-everything"])),m()),h.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),w(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),w(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:R=>{i.end(),h=R,Q()},settle:i.end,say:(R,D="")=>{
i.end();let E=c("div",{class:"ajar-text"});wt(E,D),o.replaceChildren(R,E),o.scrollIntoView({block:"nearest"})}}}function To({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([nt(n)],{type:t}));c("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var mt=(...e)=>e.map(([t,n,s={}])=>dt("path",{class:t,d:n,...s})),Nt=(e,...t)=>dt("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Jl=(e,t,n,s)=>dt("circle",{class:e,cx:t,cy:n,r:s}),Wl={cup:()=>Nt("88 74 46 56",...mt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Nt("296 12 176 168",...mt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Nt("136 24 136 140",...mt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Jl("glow",234,94,4),...mt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Nt("312 66 80 120",...mt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Nt("190 66 72 100",dt("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),dt("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...mt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},No=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:o,picture:i})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(s)},Wl[i](),c("span",{},c("b",{},r)," ",c("span",{},o))))));function Ho(e,{open:t,
opener:n}){let s=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),No(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},s,n??null))}var Lo=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),No(e.doors,t)),
Vo=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Xl=4e3,ql=6e3,_l=6;function Yo(e){
let t=0,n=0,s=c("p",{class:"ajar-breath"}),r=c("div",{class:"ajar-circle","aria-hidden":"true"}),o=c("button",{type:"but\
ton",onclick:()=>t?l():h()},e.begin);function i(A,p){s.textContent=A,r.dataset.breath=p}function a(){if(n===_l){l(),s.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(f,Xl)}function f(){i(e.out,"out"),t=setTimeout(a,ql)}function h(){n=0,o.textContent=
e.stop,a()}function l(){clearTimeout(t),t=0,o.textContent=e.begin,i("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},r,s),o,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(A=>c("li",{},A))))),stop:l}}window.ajarShown??=new WeakMap;var Ht=window.ajarShown,$o="needs@",Ko=({answers:e,done:t,danger:n,reflection:s})=>JSON.stringify(
[e,t,n,s]),zl={};function Zl(){let e=document.getElementById("ajar-style")??document.head.appendChild(c("style",{id:"aja\
r-style"})),t="";e.textContent!==t&&(e.textContent=t)}function Po({model:e,el:t}){Zl();let n=e.get("pages"),s=e.get("wor\
ds"),r=new Map,o=new Map,i=new Map,a=[],f=d=>a.push(d),h=null,l=!1,u=!1,A=!1,p=!1,g=new Map,w=new Map,m=Math.min(e.get("\
page"),n.length-1);t.classList.add("ajar");let Q=c("div",{class:"ajar-page"}),N=d=>n.flatMap(({blocks:b})=>b).find(b=>b.
kind==="exercise"&&b.key===d)?.exercise,T=Ro({words:s,answered:()=>[...o].map(([d,{answers:b}])=>[N(d),b]).filter(([d,b])=>d&&
Object.keys(b??{}).length)}),R=0,D=d=>{if(clearTimeout(R),R=0,T.set(d),h?.setLost(d),d)for(let b of i.keys())r.get(b)?.release()},
E=(d,{awaited:b=!1}={})=>{try{e.send(d)}catch{D(!0);return}b&&!R&&(R=setTimeout(()=>D(!0),8e3))},B=!1;function k(){B||(B=
!0,window.ajarDangers?j():E({dangers:!0}))}let j=()=>{for(let d of Object.values(window.ajarDangers.dangers))In(sn(d))};
function O({key:d,exercise:b},L){if(!(window.ajarDangers||T.isLost())||!ut(b,L))return;let ne=Oe(b,L),te=mn(b,ne,window.
ajarDangers);J(d,{answers:ne,done:!0,...te}),g.set(d,Ko(o.get(d))),r.get(d).update(o.get(d)),r.get("made")?.update()}let I=Ao(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>C(),onCountry:d=>E({country:d})}),C=()=>{E({forget:!0}),
As()},y=(d,b,L)=>(r.set(d.key,L),o.has(d.key)&&L.update(o.get(d.key)),b),S={html:d=>G(d.html),home(d){let b=c("div",{});
return y(d,b,Go(b,{words:s,send:ne=>{ne.import&&r.get("chart")?.begin(),E(ne)},open:ne=>Z(ue(ne)),help:I})),E({home:d.key}),
b},gate(d){let b=c("div",{class:"ajar-text ajar-gate"}),[L,z]=p?[c("p",{},s["gate-left-out"]),[I.button(),me(),F()]]:[G(
A?d.short:d.html),X()],ne=c(`h${d.level??2}`,{},d.title);return b.append(ne,L,c("div",{class:"ajar-moves"},...z.filter(Boolean))),
p||L.after(c("p",{class:"ajar-gate-ask"},s["gate-ask"])),f(()=>{A=!0}),b},made:d=>{let b=c("div",{class:"ajar-made"}),L=()=>b.
replaceChildren(...P(d.section));return r.set("made",{update:L}),L(),b},exercise(d){if(d.invites&&p)return c("div",{class:"\
ajar-text"},c(`h${d.level}`,{},d.exercise.title),c("p",{},s["gate-left-out"]),F());let b=c("div",{}),L=T.line(h?{}:{role:"\
alert"});i.set(d.key,b);let z=(te,fe)=>{h?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Ue=window.
ajarSent;w.set(d.key,Ue),E({key:d.key,...te,sent:Ue},{awaited:fe}),!(!fe||!T.isLost())&&(D(!0),L.scrollIntoView({block:"\
nearest"}))};if(r.set(d.key,oo(b,d.exercise,{words:s,level:d.level,small:d.quick,folded:n.length>1,brief:d.brief,sort:d.
quick||n.length>1&&!q()?io:wo,enough:d.quick?"at once":"later",remarks:(te,fe)=>Do(te,{words:s,find:Ue=>Bo(fe,Ue,window.
ajarDangers)}),...o.get(d.key),help:I,needs:()=>me(d.needs),below:()=>pe(d.key),onAside:te=>J(d.key,{aside:te}),onChange:te=>{
k(),J(d.key,{answers:te,done:!1}),z({answers:te,done:!1},u)},onMove:te=>J(d.key,{at:te}),onDone:te=>{O(d,te),z({answers:te,
done:!0},!0),d.key.startsWith("check-in@")&&r.get("chart")?.begin()},onStartOver:()=>{J(d.key,{answers:{},done:!1}),z({remove:!0})}})),
b.firstElementChild.append(L),f(()=>T.forget(L)),!d.folded)return b;let ne=Object.keys(o.get(d.key)?.answers??{}).length>
0;return c("details",{open:ne},c("summary",{},s["check-in-now"]),b)},chart(d){let b=c("div",{class:"ajar-chart-block"}),
L=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:z,end:ne}=Gt(s,fe=>L.replaceChildren(fe)),te=fe=>{
ne(),Fo(b,fe,s)};return r.set(d.key,{update:te,begin:z,end:ne}),o.has(d.key)&&te(o.get(d.key)),z(),E({chart:d.key}),c("d\
iv",{},b,L)},start:d=>Ho(d,{open:le,opener:h?.opener}),doors:d=>Lo(d,{open:le}),onward:d=>Vo(d,{open:le}),breathing(d){let{
element:b,stop:L}=Yo(d);return f(L),b},notice(d){if(Io(()=>E({forget:!0})),!d.leave)return c("div",{class:"ajar-notice"},
c("p",{},d.text));let b=c("div",{class:"ajar-leave"},I.button(),hs({words:s,leave:C}));po(I.open),h=xo({words:s,send:E,isQuiet:n.
length>1});let L=document.createDocumentFragment();return L.append(c("div",{class:"ajar-notice"},c("div",{},h.line,h.small),
b),c("div",{class:"ajar-on-paper"},I.text()),h.more),L}};function G(d){let b=c("div",{class:"ajar-text"});return wt(b,d),
I.addNumbers(b),b.addEventListener("click",L=>{let z=L.target.closest("a"),ne=n.findIndex(({id:te})=>te&&z?.getAttribute(
"href")===`${te}.ipynb`);ne<0||(L.preventDefault(),Z(ne))}),b}function v(d){p=d,A=!0,V({focus:!0})}let H=(d,b)=>c("butto\
n",{type:"button",onclick:b},d),F=()=>H(s["gate-again"],()=>v(!1));function K(){v(!1),n[m].blocks.some(({invites:b})=>b)||
Z(m+1)}let X=()=>[H(s["gate-no"],()=>v(!0)),H(s["gate-unsure"],()=>v(!0)),H(s["gate-yes"],K)],W=d=>n.filter(b=>b.section===
d).flatMap(b=>b.blocks.filter(({kind:L})=>L==="exercise")),P=d=>{let b=W(d).filter(({key:z})=>o.get(z)?.done).flatMap(({
key:z,exercise:ne})=>[c("h2",{},ne.title),...o.get(z).reflection.flatMap(te=>Tt(te,3))]),L=c("p",{},s["made-nothing"]);return[
c("h1",{},s["made-title"]),...b.length?b:[L]]},re=d=>{let b=W(d);return b.length>0&&b.every(({key:L})=>o.get(L)?.done)};
function pe(d){let b=d.startsWith("plan@")&&I.isKnown()?I.line():"";return c("div",{class:"ajar-below"},b,h?.offer()??"")}
let ue=d=>n.findIndex(({aside:b,blocks:L})=>!b&&L.some(z=>z.key===d)),le=d=>Z(n.findIndex(b=>b.id===d));function me(d){let b=ue(
$o);return b<0?d?c("p",{},c("a",{href:d},s["help-needs"])):null:c("button",{type:"button",onclick:()=>{Z(b);let z=i.get(
$o).querySelector("h2");z.tabIndex=-1,z.focus()}},s["help-needs"])}for(let[d,b]of Object.entries(zl))S[d]=L=>{let z=c("d\
iv",{}),te=b(z,L,{words:s,send:E,onDispose:f,model:e,exerciseOf:N,formOf:fe=>i.get(fe)});return y(L,te.element??z,te)};let M=d=>n[m].
blocks.find(b=>b.kind===d),J=(d,b)=>o.set(d,{...o.get(d),...b}),x=()=>{for(let d of a.splice(0))d()};function V({focus:d=!1}={}){
if(x(),r.clear(),l){Q.replaceChildren(h?"":c("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(Q.replaceChildren(
...n[m].blocks.map(L=>S[L.kind](L))),n.length>1&&_(),!d)return;let b=Q.querySelector("h1, h2, h3")??Q;b.tabIndex=-1,b.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function _(){let{aside:d,title:b}=n[m];if(Ce.hidden=!!d,Q.classList.
toggle("ajar-aside",!!d),h?.setStart(n[m].id==="start"),d)return;let{section:L,step:z,steps:ne,minutes:te}=n[m],fe=n.filter(
ae=>!ae.aside),Ue=fe.indexOf(n[m]),bt=(ae,Hn,ma={})=>c("button",{type:"button",onclick:()=>Z(n.indexOf(ae)),...ma},Hn),Tn=n.
find(({id:ae})=>ae==="start"),Zs=fe[Ue-1]??Tn;Q.append(c("div",{class:"ajar-moves ajar-turn"},Zs?bt(Zs,s["previous-page"]):
null,Ue<fe.length-1?bt(fe[Ue+1],s["next-page"]):null));let Nn=fe.filter(ae=>!ae.section||ae.step===1),er=ae=>L?ae.section===
L:ae===n[m],da=ae=>({"aria-current":er(ae)?"page":null}),wa=ae=>re(ae.section)?c("span",{class:"ajar-done"},` ${s["secti\
on-done"]}`):"",tr=(ae,Hn)=>c("li",{},bt(ae,Hn,da(ae)),wa(ae));U.replaceChildren(...Nn.map(ae=>tr(ae,ae.title)),Tn?tr(Tn,
s["start-page"]):""),Y.textContent=L?$(s["step-of"],{title:b,n:z,all:ne,minutes:te}):$(s["page-of"],{n:Nn.findIndex(er)+
1,all:Nn.length,title:b})}function Z(d){n[d]&&(m=d,U.parentElement.open=q(),e.set("page",d),e.save_changes(),V({focus:!0}))}
let U=c("ol",{}),Y=c("summary",{}),q=()=>window.innerWidth>640;e.get("notice")&&t.append(S.notice(e.get("notice")));let Ce=c(
"nav",{class:"ajar-nav","aria-label":s.pages},c("details",{open:q()},Y,U));n.length>1&&t.append(Ce),t.append(T.line({role:"\
alert"}),Q);let Se=0;for(let d of["keydown","pointerdown","scroll"])t.addEventListener(d,()=>{Date.now()-Se<3e4||(Se=Date.
now(),E({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",d=>{if(D(!1),d.keeping){let b=[...w.values()].some(ne=>d.
acknowledged<ne);h?.update(b?{...d.keeping,saved:!1}:d.keeping);let{state:L}=d.keeping,z=L==="locked";L&&(u=L==="kept"),
L&&z!==l&&(l=z,o.clear(),Ce.hidden=l,V())}d.states&&queueMicrotask(()=>r.get("made")?.update());for(let[b,L]of Object.entries(
d.states??{})){if(d.acknowledged<w.get(b))continue;let z=L.answers&&!Object.keys(L.answers).length,ne=g.get(b)===Ko(L);g.
delete(b),J(b,z?{...L,at:0}:L),ne||r.get(b)?.update(o.get(b))}d.dangers&&(window.ajarDangers=d.dangers,j()),d.country!=null&&
I.choose(d.country),d.file&&(r.get("home")?.settle(),To(d.file)),d.erased&&r.get("home")?.say(d.erased,M("home")?.erased),
d.said&&r.get("chart")?.end(),d.said&&(r.get("home")??h)?.say(d.said),d.open&&le(d.open),d.problem&&r.get(d.problem.key)?.
say(d.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),V()});let Fe=Oo(e,{gone:()=>D(!0),back:()=>{T.isLost()&&
E({ready:!0})}});return V(),Ht.set(s,(Ht.get(s)??0)+1),E({ready:!0}),()=>{x(),Fe(),clearTimeout(R),Ht.set(s,Ht.get(s)-1),
Ht.get(s)||E({gone:!0})}}var ef="sw.js",Wo=()=>new URL("./",location.href).href,Jo=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Wo()}\
 `)),Lt=()=>"serviceWorker"in navigator&&"caches"in window;async function Xo(e){try{await navigator.serviceWorker.register(
e(ef),{updateViaCache:"all"})}catch{}}async function En(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Wo());for(let t of await e())await t.unregister();for(let t of await Jo())await caches.delete(t);
return(await Jo()).length===0&&(await e()).length===0}var[Bn,Cs]=["leave-to","left"];function Ct(e){try{return e(window.sessionStorage)}catch{return null}}function tf(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var ys=()=>Ct(e=>e.setItem(Cs,"1"));function qo(e){let t=Ct(r=>r.getItem(Bn))||e;t&&us(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",s=Ct(r=>r.getItem(Cs));s&&n&&location.replace(
t||"about:blank"),Ct(r=>r.removeItem(Cs)),s&&n&&ys()}function _o(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Ct(s=>s.
getItem(Bn))??"",onchange(){let s=tf(n.value);if(n.value.trim()&&!s){t.textContent=e["site-leave-odd"];return}Ct(r=>s?r.
setItem(Bn,s):r.removeItem(Bn)),us(s||"about:blank"),t.textContent=e[s?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function zo(e,t,{store:n,logOut:s}){let r=c("p",{class:"ajar-status",role:"status"}),o=c("button",{type:"button",onclick:async()=>{
r.textContent=t[await En()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(_o(t));let i=e.closest(".site\
-about");s&&i.append(c("p",{},c("a",{href:s},t["hub-log-out"]))),!n&&Lt()&&e.append(c("div",{},o,r))}var Zo=1,yt=4096,ot=2*yt,ye=12,it=32,Ne=1024,ti=16,De={mark:0,part:16,length:20,piece:24},ni=Ne-ye-ti,Bs=ni-De.piece,ks=new TextEncoder().
encode("ajar-jnl"),Qe={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},nf=Qe.wrapped+ye+it+ti,kn=yt-
32,Es={memory:[8,2**21],passes:[1,64],lanes:[1,16]},ei=512,st=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Qn=(e,t)=>e.
length===t.length&&e.every((n,s)=>n===t[s]),bn=(e,t)=>Qn(e.subarray(0,t.length),t),si=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Ee=e=>crypto.getRandomValues(new Uint8Array(e));function we(...e){let t=new Uint8Array(e.reduce(
(s,{length:r})=>s+r,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var ve=class e{constructor(t,n,s,r=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:s,wrapped:r})}get bound(){let t=new Uint8Array(Qe.wrapped),n=st(t);t.set(ks),n.
setUint32(Qe.version,Zo);for(let s of Object.keys(Es))n.setUint32(Qe[s],this.cost[s]);return t.set(this.salt,Qe.salt),t.
set(this.fileId,Qe.fileId),t}async toBytes(){let t=new Uint8Array(yt);return t.set(we(this.bound,this.wrapped)),t.set(await si(
t.subarray(0,kn)),kn),we(t,t)}isOf(t){return Qn(this.fileId,t)}hasSalt(t){return Qn(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new se("journal-empty-file");let n=[t.slice(0,yt),t.slice(yt,ot)],s=await Promise.all(n.map(sf)),r=n.
find((h,l)=>s[l]);if(!r){let h=n.some(l=>bn(l,ks));throw new se(h?"journal-broken":"journal-other-file")}let o=st(r);if(o.
getUint32(Qe.version)>Zo)throw new se("journal-newer");let i={};for(let h of Object.keys(Es))i[h]=o.getUint32(Qe[h]);let a=([
h,[l,u]])=>l<=i[h]&&i[h]<=u;if(!Object.entries(Es).every(a)||i.memory<8*i.lanes)throw new se("journal-forged");let f=(h,l)=>r.
slice(h,l);return new e(i,f(Qe.salt,Qe.fileId),f(Qe.fileId,Qe.wrapped),f(Qe.wrapped,nf))}async isWholeIn(t){return bn(t,
await this.toBytes())}};async function sf(e){return e.length!==yt||!bn(e,ks)?!1:Qn(await si(e.subarray(0,kn)),e.subarray(
kn))}var rt=e=>Math.max(1,Math.ceil(e/Bs));function Qs(e,t,n){let s=Ee(16),r=Array.from({length:rt(e.length)},(o,i)=>{let a=new Uint8Array(
ni);return a.set(s,De.mark),st(a).setUint32(De.part,i),st(a).setUint32(De.length,e.length),a.set(e.subarray(i*Bs,(i+1)*Bs),
De.piece),t(n+i,a)});return we(...r)}function ri(e,t,n){let s=Math.floor(e.length/Ne),r=Array.from({length:s},(h,l)=>e.subarray(
l*Ne,(l+1)*Ne)),o=r.map((h,l)=>t(n+l,h)),i=[],a=0,f=!1;for(let h=0;h<s;){let l=rf(h,o),u=l?rt(l.length):1;l&&(f||=h>a,i.
push({content:l,size:u}),a=h+u),h+=u}return f||=r.some((h,l)=>l>=a&&!o[l]&&!of(h)),{entries:i,end:a,broken:f}}function rf(e,t){
if(!t[e])return null;let n=t[e].subarray(De.mark,De.part),s=st(t[e]).getUint32(De.length),r=t.slice(e,e+rt(s)),o=(i,a)=>i&&
bn(i,n)&&st(i).getUint32(De.part)===a&&st(i).getUint32(De.length)===s;return r.length<rt(s)||!r.every(o)?null:we(...r.map(
i=>i.subarray(De.piece))).subarray(0,s)}var of=e=>[0,ei].some(t=>e.subarray(t,t+ei).every(n=>!n));function xs(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEM\
ENT"in e&&e.BYTES_PER_ELEMENT===1}var Dn=e=>e?`"${e}" `:"";function Fs(e,t=""){if(typeof e!="boolean")throw new TypeError(
Dn(t)+"expected boolean, got type="+typeof e);return e}function Et(e,t=""){if(typeof e!="number")throw new TypeError(Dn(
t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Dn(t)+"expected integer >= 0,\
 got "+e);return e}function Ae(e,t,n=""){if(xs(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Et(t,"length");let s=xs(
e),r=t!==void 0?` of length ${t}`:"",o=s?`length=${e.length}`:`type=${typeof e}`,i=Dn(n)+"expected Uint8Array"+r+", got "+
o;throw s?new RangeError(i):new TypeError(i)}var oi=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError(
t==="object"?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)};function ii(e,t=!0){if(e.destroyed)
throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function af(e,t){Ae(
e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Le(e){
return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function ze(...e){for(let t=0;t<e.length;t++)e[t].
fill(0)}function cf(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}var Bt=new Uint8Array(new Uint32Array([287454020]).
buffer)[0]===68;function lf(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}function ff(e){for(let t=0;t<
e.length;t++)e[t]=lf(e[t]);return e}var at=Bt?e=>e:ff;function hf(e,t){return!e.byteLength||!t.byteLength?!1:e.buffer===
t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}function uf(e,t){if(hf(e,t)&&e.
byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}function Af(e,t){return oi(
e,"defaults"),oi(t,"opts"),Object.assign(e,t)}function pf(e,t){if(e=Ae(e),t=Ae(t),e.length!==t.length)return!1;let n=0;for(let s=0;s<
e.length;s++)n|=e[s]^t[s];return n===0}function gf(e,t,n){let s=t,r=n||(()=>[]),o=(a,f)=>s(f,...r(a)).update(a).digest(),
i=s(new Uint8Array(e),...r(new Uint8Array(0)));return o.outputLen=i.outputLen,o.blockLen=i.blockLen,o.create=(a,...f)=>s(
a,...f),o}var If=(e,t)=>{function n(s,...r){if(Ae(s,void 0,"key"),e.nonceLength!==void 0){let l=r[0];Ae(l,e.varSizeNonce?
void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==void 0?1:0;if(!e.withAAD){for(let l=i;l<r.length;l++)if(xs(
r[l]))throw new Error("AAD not supported")}e.withAAD&&r[i]!==void 0&&Ae(r[i],void 0,"AAD");let a=t(s,...r),f=(l,u)=>{if(u!==
void 0){if(l!==2)throw new Error("cipher output not supported");Ae(u,void 0,"output")}},h=!1;return{encrypt(l,u){if(h)throw new Error(
"cannot encrypt() twice with same key + nonce");return h=!0,Ae(l,void 0,"data"),f(a.encrypt.length,u),a.encrypt(l,u)},decrypt(l,u){
if(Ae(l,void 0,"data"),o&&l.length<o)throw new Error('"ciphertext" expected length >= tagLength='+o);return f(a.decrypt.
length,u),a.decrypt(l,u)}}}return Object.assign(n,e),n};function Us(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Ae(
t,e,"output"),n&&!vn(t))throw new Error("invalid output, must be aligned");return t}function df(e,t,n){Et(e),Et(t),Fs(n);
let s=new Uint8Array(16),r=cf(s);return r.setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),s}function vn(e){return e.
byteOffset%4===0}function xn(e){return Uint8Array.from(Ae(e))}var gi=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),
wf=at(Le(gi("expand 16-byte k"))),mf=at(Le(gi("expand 32-byte k")));function ee(e,t){return e<<t|e>>>32-t}var Vt=64,Cf=16,
js=2**32-1,ai=Uint32Array.of();function yf(e,t,n,s,r,o,i,a){let f=r.length,h=new Uint8Array(Vt),l=Le(h),u=Bt&&vn(r)&&vn(
o),A=u?Le(r):ai,p=u?Le(o):ai;if(!Bt){for(let g=0;g<f;i++){if(e(t,n,s,l,i,a),at(l),i>=js)throw new Error("arx: counter ov\
erflow");let w=Math.min(Vt,f-g);for(let m=0,Q;m<w;m++)Q=g+m,o[Q]=r[Q]^h[m];g+=w}return}for(let g=0;g<f;i++){if(e(t,n,s,l,
i,a),i>=js)throw new Error("arx: counter overflow");let w=Math.min(Vt,f-g);if(u&&w===Vt){let m=g/4;if(g%4!==0)throw new Error(
"arx: invalid block position");for(let Q=0,N;Q<Cf;Q++)N=m+Q,p[N]=A[N]^l[Q];g+=Vt;continue}for(let m=0,Q;m<w;m++)Q=g+m,o[Q]=
r[Q]^h[m];g+=w}}function Ef(e,t){let{allowShortKeys:n,extendNonceFn:s,counterLength:r,counterRight:o,rounds:i}=Af({allowShortKeys:!1,
counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!="function")throw new Error("core must be a function");return Et(
r),Et(i),Fs(o),Fs(n),(a,f,h,l,u=0)=>{Ae(a,void 0,"key"),Ae(f,void 0,"nonce"),Ae(h,void 0,"data");let A=h.length,p=l!==void 0;
if(l=Us(A,l,!1),p&&uf(h,l),Et(u),u<0||u>=js)throw new Error("arx: counter overflow");let g=[],w=a.length,m,Q;if(w===32)g.
push(m=xn(a)),Q=mf;else if(w===16&&n)m=new Uint8Array(32),m.set(a),m.set(a,16),Q=wf,g.push(m);else throw Ae(a,32,"arx ke\
y"),new Error("invalid key size");(!Bt||!vn(f))&&g.push(f=xn(f));let N=Le(m);if(s){if(f.length!==24)throw new Error("arx\
: extended nonce must be 24 bytes");let D=f.subarray(0,16);if(Bt)s(Q,N,Le(D),N);else{let E=at(Uint32Array.from(Q));s(E,N,
Le(D),N),ze(E),at(N)}f=f.subarray(16)}else Bt||at(N);let T=16-r;if(T!==f.length)throw new Error(`arx: nonce must be ${T}\
 or 16 bytes`);if(T!==12){let D=new Uint8Array(12);D.set(f,o?0:12-f.length),f=D,g.push(f)}let R=at(Le(f));try{return yf(
e,Q,N,R,h,l,u,i),l}finally{ze(...g)}}}function de(e,t){return e[t++]&255|(e[t++]&255)<<8}var Bf=class{blockLen=16;outputLen=16;buffer=new Uint8Array(
16);r=new Uint16Array(10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(e){e=xn(
Ae(e,32,"key"));let t=de(e,0),n=de(e,2),s=de(e,4),r=de(e,6),o=de(e,8),i=de(e,10),a=de(e,12),f=de(e,14);this.r[0]=t&8191,
this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|s<<6)&7939,this.r[3]=(s>>>7|r<<9)&8191,this.r[4]=(r>>>4|o<<12)&255,this.r[5]=
o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,this.r[8]=(a>>>8|f<<8)&8191,this.r[9]=f>>>5&127;for(let h=0;h<
8;h++)this.pad[h]=de(e,16+2*h)}process(e,t,n=!1){let s=n?0:2048,{h:r,r:o}=this,i=o[0],a=o[1],f=o[2],h=o[3],l=o[4],u=o[5],
A=o[6],p=o[7],g=o[8],w=o[9],m=de(e,t+0),Q=de(e,t+2),N=de(e,t+4),T=de(e,t+6),R=de(e,t+8),D=de(e,t+10),E=de(e,t+12),B=de(e,
t+14),k=r[0]+(m&8191),j=r[1]+((m>>>13|Q<<3)&8191),O=r[2]+((Q>>>10|N<<6)&8191),I=r[3]+((N>>>7|T<<9)&8191),C=r[4]+((T>>>4|
R<<12)&8191),y=r[5]+(R>>>1&8191),S=r[6]+((R>>>14|D<<2)&8191),G=r[7]+((D>>>11|E<<5)&8191),v=r[8]+((E>>>8|B<<8)&8191),H=r[9]+
(B>>>5|s),F=0,K=F+k*i+j*(5*w)+O*(5*g)+I*(5*p)+C*(5*A);F=K>>>13,K&=8191,K+=y*(5*u)+S*(5*l)+G*(5*h)+v*(5*f)+H*(5*a),F+=K>>>
13,K&=8191;let X=F+k*a+j*i+O*(5*w)+I*(5*g)+C*(5*p);F=X>>>13,X&=8191,X+=y*(5*A)+S*(5*u)+G*(5*l)+v*(5*h)+H*(5*f),F+=X>>>13,
X&=8191;let W=F+k*f+j*a+O*i+I*(5*w)+C*(5*g);F=W>>>13,W&=8191,W+=y*(5*p)+S*(5*A)+G*(5*u)+v*(5*l)+H*(5*h),F+=W>>>13,W&=8191;
let P=F+k*h+j*f+O*a+I*i+C*(5*w);F=P>>>13,P&=8191,P+=y*(5*g)+S*(5*p)+G*(5*A)+v*(5*u)+H*(5*l),F+=P>>>13,P&=8191;let re=F+k*
l+j*h+O*f+I*a+C*i;F=re>>>13,re&=8191,re+=y*(5*w)+S*(5*g)+G*(5*p)+v*(5*A)+H*(5*u),F+=re>>>13,re&=8191;let pe=F+k*u+j*l+O*
h+I*f+C*a;F=pe>>>13,pe&=8191,pe+=y*i+S*(5*w)+G*(5*g)+v*(5*p)+H*(5*A),F+=pe>>>13,pe&=8191;let ue=F+k*A+j*u+O*l+I*h+C*f;F=
ue>>>13,ue&=8191,ue+=y*a+S*i+G*(5*w)+v*(5*g)+H*(5*p),F+=ue>>>13,ue&=8191;let le=F+k*p+j*A+O*u+I*l+C*h;F=le>>>13,le&=8191,
le+=y*f+S*a+G*i+v*(5*w)+H*(5*g),F+=le>>>13,le&=8191;let me=F+k*g+j*p+O*A+I*u+C*l;F=me>>>13,me&=8191,me+=y*h+S*f+G*a+v*i+
H*(5*w),F+=me>>>13,me&=8191;let M=F+k*w+j*g+O*p+I*A+C*u;F=M>>>13,M&=8191,M+=y*l+S*h+G*f+v*a+H*i,F+=M>>>13,M&=8191,F=(F<<
2)+F|0,F=F+K|0,K=F&8191,F=F>>>13,X+=F,r[0]=K,r[1]=X,r[2]=W,r[3]=P,r[4]=re,r[5]=pe,r[6]=ue,r[7]=le,r[8]=me,r[9]=M}finalize(){
let{h:e,pad:t}=this,n=new Uint16Array(10),s=e[1]>>>13;e[1]&=8191;for(let i=2;i<10;i++)e[i]+=s,s=e[i]>>>13,e[i]&=8191;e[0]+=
s*5,s=e[0]>>>13,e[0]&=8191,e[1]+=s,s=e[1]>>>13,e[1]&=8191,e[2]+=s,n[0]=e[0]+5,s=n[0]>>>13,n[0]&=8191;for(let i=1;i<10;i++)
n[i]=e[i]+s,s=n[i]>>>13,n[i]&=8191;n[9]-=8192;let r=(s^1)-1;for(let i=0;i<10;i++)n[i]&=r;r=~r;for(let i=0;i<10;i++)e[i]=
e[i]&r|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<
4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>
8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<8;i++)o=(e[i]+t[i]|0)+(o>>>16)|0,e[i]=o&65535;ze(n)}update(e){
ii(this),Ae(e),e=xn(e);let{buffer:t,blockLen:n}=this,s=e.length;for(let r=0;r<s;){let o=Math.min(n-this.pos,s-r);if(o===
n){for(;n<=s-r;r+=n)this.process(e,r);continue}t.set(e.subarray(r,r+o),this.pos),this.pos+=o,r+=o,this.pos===n&&(this.process(
t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,ze(this.h,this.r,this.buffer,this.pad)}digestInto(e){ii(this),
af(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:s}=this;if(s){for(t[s++]=1;s<16;s++)t[s]=0;this.process(t,0,!0)}
this.finalize();let r=0;for(let o=0;o<8;o++)e[r++]=n[o]>>>0,e[r++]=n[o]>>>8}digest(){let{buffer:e,outputLen:t}=this;this.
digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},kf=gf(32,e=>new Bf(e));function Qf(e,t,n,s,r,o=20){let i=e[0],
a=e[1],f=e[2],h=e[3],l=t[0],u=t[1],A=t[2],p=t[3],g=t[4],w=t[5],m=t[6],Q=t[7],N=r,T=n[0],R=n[1],D=n[2],E=i,B=a,k=f,j=h,O=l,
I=u,C=A,y=p,S=g,G=w,v=m,H=Q,F=N,K=T,X=R,W=D;for(let re=0;re<o;re+=2)E=E+O|0,F=ee(F^E,16),S=S+F|0,O=ee(O^S,12),E=E+O|0,F=
ee(F^E,8),S=S+F|0,O=ee(O^S,7),B=B+I|0,K=ee(K^B,16),G=G+K|0,I=ee(I^G,12),B=B+I|0,K=ee(K^B,8),G=G+K|0,I=ee(I^G,7),k=k+C|0,
X=ee(X^k,16),v=v+X|0,C=ee(C^v,12),k=k+C|0,X=ee(X^k,8),v=v+X|0,C=ee(C^v,7),j=j+y|0,W=ee(W^j,16),H=H+W|0,y=ee(y^H,12),j=j+
y|0,W=ee(W^j,8),H=H+W|0,y=ee(y^H,7),E=E+I|0,W=ee(W^E,16),v=v+W|0,I=ee(I^v,12),E=E+I|0,W=ee(W^E,8),v=v+W|0,I=ee(I^v,7),B=
B+C|0,F=ee(F^B,16),H=H+F|0,C=ee(C^H,12),B=B+C|0,F=ee(F^B,8),H=H+F|0,C=ee(C^H,7),k=k+y|0,K=ee(K^k,16),S=S+K|0,y=ee(y^S,12),
k=k+y|0,K=ee(K^k,8),S=S+K|0,y=ee(y^S,7),j=j+O|0,X=ee(X^j,16),G=G+X|0,O=ee(O^G,12),j=j+O|0,X=ee(X^j,8),G=G+X|0,O=ee(O^G,7);
let P=0;s[P++]=i+E|0,s[P++]=a+B|0,s[P++]=f+k|0,s[P++]=h+j|0,s[P++]=l+O|0,s[P++]=u+I|0,s[P++]=A+C|0,s[P++]=p+y|0,s[P++]=g+
S|0,s[P++]=w+G|0,s[P++]=m+v|0,s[P++]=Q+H|0,s[P++]=N+F|0,s[P++]=T+K|0,s[P++]=R+X|0,s[P++]=D+W|0}var bf=Ef(Qf,{counterRight:!1,
counterLength:4,allowShortKeys:!1}),Sf=new Uint8Array(16),ci=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(Sf.subarray(
n))},Df=new Uint8Array(32);function li(e,t,n,s,r){r!==void 0&&Ae(r,void 0,"AAD");let o=e(t,n,Df),i=df(s.length,r?r.length:
0,!0),a=kf.create(o);r&&ci(a,r),ci(a,s),a.update(i);let f=a.digest();return ze(o,i),f}var vf=e=>(t,n,s)=>({encrypt(r,o){
let i=r.length;o=Us(i+16,o,!1),o.set(r);let a=o.subarray(0,-16);e(t,n,a,a,1);let f=li(e,t,n,a,s);return o.set(f,i),ze(f),
o},decrypt(r,o){o=Us(r.length-16,o,!1);let i=r.subarray(0,-16),a=r.subarray(-16),f=li(e,t,n,i,s);if(!pf(a,f))throw ze(f),
new Error("invalid tag");return o.set(r.subarray(0,-16)),e(t,n,o,o,1),ze(f),o}}),lt=If({blockSize:64,nonceLength:12,tagLength:16,
withAAD:!0},vf(bf));function ct(e,t,n,s){function r(o){return o instanceof n?o:new n(function(i){i(o)})}return new(n||(n=
Promise))(function(o,i){function a(l){try{h(s.next(l))}catch(u){i(u)}}function f(l){try{h(s.throw(l))}catch(u){i(u)}}function h(l){
l.done?o(l.value):r(l.value).then(a,f)}h((s=s.apply(e,t||[])).next())})}var ie=class{constructor(){this.mutex=Promise.resolve()}lock(){
let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){return ct(this,void 0,
void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},bs;function xf(){return typeof globalThis<
"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var Os=xf(),Ss=(bs=Os.Buffer)!==null&&bs!==void 0?bs:
null,Ff=Os.TextEncoder?new Os.TextEncoder:null;function Ii(e,t){return(e&15)+(e>>6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function di(e,t){
let n=t.length>>1;for(let s=0;s<n;s++){let r=s<<1;e[s]=Ii(t.charCodeAt(r),t.charCodeAt(r+1))}}function Uf(e,t){if(e.length!==
t.length*2)return!1;for(let n=0;n<t.length;n++){let s=n<<1;if(t[n]!==Ii(e.charCodeAt(s),e.charCodeAt(s+1)))return!1}return!0}
var fi=87,hi=48;function Rs(e,t,n){let s=0;for(let r=0;r<n;r++){let o=t[r]>>>4;e[s++]=o>9?o+fi:o+hi,o=t[r]&15,e[s++]=o>9?
o+fi:o+hi}return String.fromCharCode.apply(null,e)}var Ve=Ss!==null?e=>{if(typeof e=="string"){let t=Ss.from(e,"utf8");return new Uint8Array(
t.buffer,t.byteOffset,t.length)}if(Ss.isBuffer(e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="st\
ring")return Ff.encode(e);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error(
"Invalid data type!")},xe="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",$t=new Uint8Array(256);for(let e=0;e<
xe.length;e++)$t[xe.charCodeAt(e)]=e;function ui(e,t=!0){let n=e.length,s=n%3,r=[],o=n-s;for(let i=0;i<o;i+=3){let a=(e[i]<<
16&16711680)+(e[i+1]<<8&65280)+(e[i+2]&255),f=xe.charAt(a>>18&63)+xe.charAt(a>>12&63)+xe.charAt(a>>6&63)+xe.charAt(a&63);
r.push(f)}if(s===1){let i=e[n-1],a=xe.charAt(i>>2),f=xe.charAt(i<<4&63);r.push(`${a}${f}`),t&&r.push("==")}else if(s===2){
let i=(e[n-2]<<8)+e[n-1],a=xe.charAt(i>>10),f=xe.charAt(i>>4&63),h=xe.charAt(i<<2&63);r.push(`${a}${f}${h}`),t&&r.push("\
=")}return r.join("")}function jf(e){let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&
(t-=1)),t}function Of(e){let t=jf(e),n=e.length,s=new Uint8Array(t),r=0;for(let o=0;o<n;o+=4){let i=$t[e.charCodeAt(o)],
a=$t[e.charCodeAt(o+1)],f=$t[e.charCodeAt(o+2)],h=$t[e.charCodeAt(o+3)];s[r]=i<<2|a>>4,r+=1,s[r]=(a&15)<<4|f>>2,r+=1,s[r]=
(f&3)<<6|h&63,r+=1}return s}var Sn=16*1024,Yt=4,Rf=new ie,Ds=new Map;function wi(e,t){return ct(this,void 0,void 0,function*(){
let n=null,s=null,r=!1;if(typeof WebAssembly>"u")throw new Error("WebAssembly is not supported in this environment!");let o=(E,B=0)=>{
s.set(E,B)},i=()=>s,a=()=>n.exports,f=E=>{n.exports.Hash_SetMemorySize(E);let B=n.exports.Hash_GetBuffer(),k=n.exports.memory.
buffer;s=new Uint8Array(k,B,E)},h=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),l=Rf.dispatch(
()=>ct(this,void 0,void 0,function*(){if(!Ds.has(e.name)){let B=Of(e.data),k=WebAssembly.compile(B.buffer);Ds.set(e.name,
k)}let E=yield Ds.get(e.name);n=yield WebAssembly.instantiate(E,{})})),u=()=>ct(this,void 0,void 0,function*(){n||(yield l);
let E=n.exports.Hash_GetBuffer(),B=n.exports.memory.buffer;s=new Uint8Array(B,E,Sn)}),A=(E=null)=>{r=!0,n.exports.Hash_Init(
E)},p=E=>{let B=0;for(;B<E.length;){let k=E.subarray(B,B+Sn);B+=k.length,s.set(k),n.exports.Hash_Update(k.length)}},g=E=>{
if(!r)throw new Error("update() called before init()");let B=Ve(E);p(B)},w=new Uint8Array(t*2),m=(E,B=null)=>{if(!r)throw new Error(
"digest() called before init()");return r=!1,n.exports.Hash_Final(B),E==="binary"?s.slice(0,t):Rs(w,s,t)},Q=()=>{if(!r)throw new Error(
"save() can only be called after init() and before digest()");let E=n.exports.Hash_GetState(),B=h(),k=n.exports.memory.buffer,
j=new Uint8Array(k,E,B),O=new Uint8Array(Yt+B);return di(O,e.hash),O.set(j,Yt),O},N=E=>{if(!(E instanceof Uint8Array))throw new Error(
"load() expects an Uint8Array generated by save()");let B=n.exports.Hash_GetState(),k=h(),j=Yt+k,O=n.exports.memory.buffer;
if(E.length!==j)throw new Error(`Bad state length (expected ${j} bytes, got ${E.length})`);if(!Uf(e.hash,E.subarray(0,Yt)))
throw new Error("This state was written by an incompatible hash implementation");let I=E.subarray(Yt);new Uint8Array(O,B,
k).set(I),r=!0},T=E=>typeof E=="string"?E.length<Sn/4:E.byteLength<Sn,R=T;switch(e.name){case"argon2":case"scrypt":R=()=>!0;
break;case"blake2b":case"blake2s":R=(E,B)=>B<=512&&T(E);break;case"blake3":R=(E,B)=>B===0&&T(E);break;case"xxhash64":case"\
xxhash3":case"xxhash128":case"crc64":R=()=>!1;break}let D=(E,B=null,k=null)=>{if(!R(E,B))return A(B),g(E),m("hex",k);let j=Ve(
E);return s.set(j),n.exports.Hash_Calculate(j.length,B,k),Rs(w,s,t)};return yield u(),{getMemory:i,writeMemory:o,getExports:a,
setMemorySize:f,init:A,update:g,digest:m,save:Q,load:N,calculate:D,hashLength:t}})}var dg=new ie,Mf="argon2",Gf="AGFzbQE\
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
YaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=",Tf="2b50b0d6",Nf={name:Mf,data:Gf,hash:Tf},Hf="blake2b",Lf="AGFzbQEAAAABE\
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
EGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",Vf="22cf500a",Yf={name:Hf,data:Lf,hash:Vf},
wg=new ie;function Ai(e){return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16\
, ..., 512"):null}function $f(e,t){return e|t<<16}function Ms(e=512,t=null){if(Ai(e))return Promise.reject(Ai(e));let n=null,
s=e;if(t!==null){if(n=Ve(t),n.length>64)return Promise.reject(new Error("Max key length is 64 bytes"));s=$f(e,n.length)}
let r=e/8;return wi(Yf,r).then(o=>{s>512&&o.writeMemory(n),o.init(s);let i={init:s>512?()=>(o.writeMemory(n),o.init(s),i):
()=>(o.init(s),i),update:a=>(o.update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,
digestSize:r};return i})}function Kf(e,t,n){let s=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");
return`$argon2${t.hashType}$v=19$${s}$${ui(e,!1)}$${ui(n,!1)}`}var pi=new DataView(new ArrayBuffer(4));function He(e){return pi.
setInt32(0,e,!0),new Uint8Array(pi.buffer)}function vs(e,t,n){return ct(this,void 0,void 0,function*(){if(n<=64){let f=yield Ms(
n*8);return f.update(He(n)),f.update(t),f.digest("binary")}let s=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(
He(n)),e.update(t);let o=e.digest("binary");r.set(o.subarray(0,32),0);for(let f=1;f<s;f++)e.init(),e.update(o),o=e.digest(
"binary"),r.set(o.subarray(0,32),f*32);let i=n-32*s,a;return i===64?(a=e,a.init()):a=yield Ms(i*8),a.update(o),o=a.digest(
"binary"),r.set(o.subarray(0,i),s*32),r})}function Pf(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function Jf(e){
return ct(this,void 0,void 0,function*(){var t;let{parallelism:n,iterations:s,hashLength:r}=e,o=Ve(e.password),i=Ve(e.salt),
a=19,f=Pf(e.hashType),{memorySize:h}=e,l=Ve((t=e.secret)!==null&&t!==void 0?t:""),[u,A]=yield Promise.all([wi(Nf,1024),Ms(
512)]);u.setMemorySize(h*1024+1024);let p=new Uint8Array(24),g=new DataView(p.buffer);g.setInt32(0,n,!0),g.setInt32(4,r,
!0),g.setInt32(8,h,!0),g.setInt32(12,s,!0),g.setInt32(16,a,!0),g.setInt32(20,f,!0),u.writeMemory(p,h*1024),A.init(),A.update(
p),A.update(He(o.length)),A.update(o),A.update(He(i.length)),A.update(i),A.update(He(l.length)),A.update(l),A.update(He(
0));let w=Math.floor(h/(n*4))*4,m=new Uint8Array(72),Q=A.digest("binary");m.set(Q);for(let R=0;R<n;R++){m.set(He(0),64),
m.set(He(R),68);let D=R*w,E=yield vs(A,m,1024);u.writeMemory(E,D*1024),D+=1,m.set(He(1),64),E=yield vs(A,m,1024),u.writeMemory(
E,D*1024)}let N=new Uint8Array(1024);di(N,u.calculate(new Uint8Array([]),h));let T=yield vs(A,N,r);if(e.outputType==="he\
x"){let R=new Uint8Array(r*2);return Rs(R,T,r)}return e.outputType==="encoded"?Kf(i,e,T):T})}var Wf=e=>{var t;if(!e||typeof e!=
"object")throw new Error("Invalid options parameter. It requires an object.");if(!e.password)throw new Error("Password m\
ust be specified");if(e.password=Ve(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.
salt)throw new Error("Salt must be specified");if(e.salt=Ve(e.salt),e.salt.length<8)throw new Error("Salt should be at l\
east 8 bytes long");if(e.secret=Ve((t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)
throw new Error("Iterations should be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error(
"Parallelism should be a positive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash leng\
th should be at least 4 bytes.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");
if(e.memorySize<8*e.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&
(e.outputType="hex"),!["hex","binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}\
. Valid values: ['hex', 'binary', 'encoded']`)};function mi(e){return ct(this,void 0,void 0,function*(){return Wf(e),Jf(
Object.assign(Object.assign({},e),{hashType:"id"}))})}var mg=new ie,Cg=new ie,yg=new ie,Eg=new ie,Bg=new Uint8Array(8),kg=new ie,
Qg=new ie,bg=new ie,Sg=new ie,Dg=new ie,vg=new ie,xg=new ie,Fg=new ie,Ug=new ie,jg=new ie,Og=new ie,Rg=new Uint8Array(8),
Mg=new ie,Gg=new Uint8Array(8),Tg=new ie,Ng=new Uint8Array(8),Hg=new ie,Lg=new ie,Vg=new ie;var kt=Object.freeze({memory:19*1024,passes:2,lanes:1}),Gs=Object.freeze({memory:128*1024,passes:3,lanes:1}),Xf=700,Ci="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",qf=new RegExp(`^${Ci}+|${Ci}+$`,"g"),Fn=class{constructor(t,n){Object.assign(
this,{key:t,fileId:n})}seal=(t,n)=>{let s=Ee(ye);return we(s,this.#e(s,t).encrypt(n))};open=(t,n)=>ki(this.#e(n.subarray(
0,ye),t),n.subarray(ye));forget(){this.key.fill(0),this.key=null}#e(t,n){let s=new Uint8Array(8);return new DataView(s.buffer).
setBigUint64(0,BigInt(n)),lt(this.key,t,we(this.fileId,s))}},Qt=class e{constructor(t,n,s){Object.assign(this,{wrapping:t,
salt:n,cost:s})}static async of(t,{salt:n,cost:s}){let r=yi(t);if(!r.length)throw new se("journal-wrong-passphrase");return new e(
await Ei(r,n,s),n,s)}static async chosen(t,n){if(!yi(t).length)throw new se("journal-no-passphrase");return e.of(t,{salt:Ee(
16),cost:n??await _f()})}begin(){let t=Ee(it),n=Ee(ye),s=new ve(this.cost,this.salt,Ee(16)),r=lt(this.wrapping,n,s.bound).
encrypt(t);return{header:new ve(this.cost,this.salt,s.fileId,we(n,r)),sealer:new Fn(t,s.fileId)}}unlock({wrapped:t,bound:n,
fileId:s}){let r=lt(this.wrapping,t.subarray(0,ye),n),o=ki(r,t.subarray(ye));if(!o)throw new se("journal-wrong-passphras\
e");return new Fn(o,s)}forget(){this.wrapping.fill(0),this.wrapping=null}},yi=e=>eh(e.replace(/\P{Cs}+/gu,t=>t.normalize(
"NFKC")).replace(qf,""));async function _f(e=()=>performance.now()){let t={...kt,passes:1};await Ei(new Uint8Array(8),new Uint8Array(
16),t);let n=e();return await Bi(new Uint8Array(8),new Uint8Array(16),kt),zf(e()-n)}function zf(e){let t=kt.passes*Xf/Math.
max(e,1),n=Math.floor(kt.memory*t/Gs.passes/1024)*1024;return n<kt.memory?kt:{...Gs,memory:Math.min(n,Gs.memory)}}async function Ei(e,t,n){
return await Zf(),Bi(e,t,n)}async function Bi(e,t,{memory:n,passes:s,lanes:r}){try{return await mi({password:e,salt:t,memorySize:n,
iterations:s,parallelism:r,hashLength:it,outputType:"binary"})}catch(o){throw o instanceof RangeError?new se("journal-me\
mory",{megabytes:Math.floor(n/1024)}):o}}var Zf=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():
requestAnimationFrame(()=>setTimeout(e))});function ki(e,t){try{return e.decrypt(t)}catch{return null}}function eh(e){let t=new TextEncoder,
n=r=>[224|r>>12,128|r>>6&63,128|r&63],s=Array.from(e,r=>{let o=r.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(
r)]});return Uint8Array.from(s.flat())}var Kt=class e{#e;#t=[];#n;#r;isTorn=!1;constructor(t,n,s,r,o=ot){this.place=t,this.end=o,this.#e=n,this.#n=s,this.#r=r}static async create(t,n){
let{header:s,sealer:r}=n.begin(),o=await t.replace(await s.toBytes(),null);return new e(t,n,r,o)}static async open(t,{bytes:n,
tag:s},r){let o=await ve.fromBytes(n),i=await r(o),a=new e(t,i,i.unlock(o),s),f=await o.isWholeIn(n),{entries:h,damaged:l}=a.#i(
n.subarray(ot),s);return{file:a,entries:h,damaged:l||!f}}get frames(){return(this.end-ot)/Ne}async readNew(){let{bytes:t,
tag:n,replaced:s}=await this.place.readFrom(this.#r,this.end);if(!s)return{...this.#i(t,n),replaced:s};let r=await th(t);
if(r.isOf(this.#n.fileId)){let h=t.length<this.end,{entries:l,damaged:u}=this.#i(t.subarray(this.end),n);return{entries:l,
damaged:u||h,replaced:!1}}let o=[this.#e,...this.#t].find(({salt:h})=>r.hasSalt(h));if(!o)throw new se("journal-passphra\
se-changed");this.#o(o,o.unlock(r)),this.end=ot;let i=await r.isWholeIn(t),{entries:a,damaged:f}=this.#i(t.subarray(ot),
n);return{entries:a,damaged:f||!i,replaced:s}}async append(t){let n=Qs(t,this.#n.seal,this.frames);this.#r=await this.place.
append(n,this.#r),this.end+=n.length}async replace(t,n=this.#e){[this.#e,...this.#t].includes(n)||this.#t.push(n);let{header:s,
sealer:r}=n.begin(),o=[await s.toBytes()],i=0;for(let f of t)o.push(Qs(f,r.seal,i)),i+=o.at(-1).length/Ne;let a=we(...o);
this.#r=await this.place.replace(a,this.#r),this.#o(n,r),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.
place.putAside?.(this.#r)??""}forget(){for(let t of[this.#e,...this.#t])t.forget();this.#n.forget()}#o(t,n){this.#n.forget(),
this.#n=n,t!==this.#e&&this.#e.forget(),this.#e=t,this.#t=[]}#i(t,n){let{entries:s,end:r,broken:o}=ri(t,this.#n.open,this.
frames);return this.isTorn=t.length>r*Ne,this.#r=n,this.end+=r*Ne,{entries:s.map(({content:a,size:f})=>({entry:vr(a),size:f})),
damaged:o}}};async function th(e){try{return await ve.fromBytes(e)}catch{throw new se("journal-here-overwritten")}}async function Qi(e){
let t=await e.read();if(!t)throw new oe("gone","journal-here-none");return t}var nh=256,sh=100,Pt=class e{#e;#t=new Un;#n=!1;#r=Promise.resolve();damage=null;constructor(t){this.#e=t}static async create(t,n,{
cost:s}={}){let r=await Qt.chosen(n,s);return new e(await Kt.create(t,r).catch(Ts))}static async open(t,n){let s=await Qi(
t).catch(Ts),r=h=>Qt.of(n,h),{file:o,entries:i,damaged:a}=await Kt.open(t,s,r),f=new e(o);return f.#t.add(i,!1),f.#n=a,await f.#s(),
f.#t.takeNews(),f}entries(){return this.#o(()=>this.#t.seen())}append(t){return this.#A(async n=>{let s=this.#t.completed(
t),r=Xn(s);await n.append(r),this.#t.putOwn(t,s,rt(r.length))})}refresh(){return this.#o(async()=>(await this.#p(),this.#t.
takeNews()))}rewrite(t){return this.#A(()=>this.#a(this.#t.withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let s=await Qt.
chosen(t,n);await this.#A(()=>this.#a(this.#t.entries,s))}close(){return this.#o(()=>{this.#e?.forget(),this.#e=null,this.#t=
new Un})}#o(t){let n=this.#r.then(t).catch(Ts);return this.#r=n.catch(()=>{}),n}#i(){if(!this.#e)throw new se("journal-l\
ocked");return this.#e}#A(t){return this.#o(async()=>{for(let n=1;;n++)try{return await this.#g(),await t(this.#i())}catch(s){
if(s.code!=="changed"||n===sh)throw s;await this.#p()}})}async#p(){let{entries:t,replaced:n,damaged:s}=await this.#i().readNew();
this.#t.add(t,n),this.#n||=s}async#g(){if(!this.#n&&!this.#i().isTorn)return;let t=this.#n?await this.#i().copyAside():"";
await this.#a(this.#t.entries),this.#n&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-her\
e-damaged",values:{}},this.#n=!1)}async#s(){try{await this.#A(async t=>{this.#t.isLittleOf(t.frames)&&await this.#a(this.#t.
entries)})}catch{this.#n&&(this.damage={code:"journal-damaged",values:{}})}}async#a(t,n){let s=new Map([...t].map(([r,o])=>[
r,Xn(o)]));await this.#i().replace(s.values(),n),this.#t.entries=new Map(t),this.#t.sizes=new Map([...s].map(([r,{length:o}])=>[
r,rt(o)]))}};function Ts(e){throw Zt(e)}var Un=class{entries=new Map;sizes=new Map;#e=new Map;#t=new Set;seen(){return this.#t.clear(),
[...this.entries.values()]}takeNews(){let t=[...this.#e.values()];return this.#e.clear(),this.#t.clear(),t}add(t,n){let s=new Map(
this.entries),r=new Map;n&&(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:f}of t)this.#n(a,f),r.set(a.key,
a);let o=n?[...s.keys()].filter(a=>!this.entries.has(a)):[],i=[...r.values()].filter(a=>!n||!Ge(a,s.get(a.key)));for(let a of[
...o.map(Dr),...i])this.#e.set(a.key,a),this.#t.add(a.key)}completed(t){let n=this.entries.get(t.key),s=t.response!==null&&
!t.done;return!n||!s||n.confirmed===null||t.confirmed!==null&&!this.#t.has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,s){
this.#n(n,s),Ge(n,t)?(this.#e.delete(n.key),this.#t.delete(n.key)):this.#e.set(n.key,n)}withUnseen(t){let n=new Map(t.filter(
({response:s})=>s!==null).map(s=>[s.key,s]));for(let s of this.#t)this.entries.has(s)||n.delete(s);for(let[s,r]of this.entries)
this.#t.has(s)&&n.set(s,r);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce((s,r)=>s+r,0);return t-n>Math.max(
nh,t/2)}#n(t,n){t.response===null?(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.
sizes.set(t.key,n))}};var bi={fair:8,good:10,strong:15},rh=72,oh=3.3,ih=10,ah=.35,ch=.5,lh=.4,fh=4.5,hh=2,uh=.65,Ah=3.9,ph=.15,gh=1,Ih=4,dh=.5,
Ns=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],wh={"!@#$%^&*()_+":Ns[0],'{}:"<>?':"[];',./"},mh=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function Si(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,rh).join("");if(!t)return"none";let n=Di(
t);return Object.keys(bi).filter(r=>n>=bi[r]).at(-1)??"weak"}function Di(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Di(
t)+dh;if(Bh(e))return Ih;let n=new Map;for(let{0:s,groups:r}of e.matchAll(mh))n.set(s.toLowerCase(),r);return[...n.values()].
reduce((s,r)=>s+Ch(r),0)}function Ch({date:e,word:t,digits:n}){return e?fh:t?yh(t):n?Eh(n):1}function yh(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,s=n===t.length-1,r=ah*Math.max(0,t.length-ih)+(s?Math.min(
1,n):n)*ch+lh*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,oh+r)}function Eh(e){if(/^(?:19|20)\d\d$/.
test(e))return hh;let t=new Set(Array.from(e).slice(1).map((s,r)=>s-e[r]));if(e.length>2&&t.size===1)return gh;let n=Math.
max(0,e.length-6);return Math.min(uh*e.length,Ah)+ph*n}function Bh(e){let t=Array.from(e.toLowerCase(),kh),n=t.filter((s,r)=>r&&
Qh(s,t[r-1])).length;return t.length>4&&n>=.7*(t.length-1)}function kh(e){let[t,n]=Object.entries(wh).find(([o])=>o.includes(
e))??[],s=t?n[t.indexOf(e)]:e,r=Ns.findIndex(o=>o.includes(s));return{row:r,column:Ns[r]?.indexOf(s)}}var Qh=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var Oi=1e3,Hs=2e3,bh=15,vi=10*Oi,xi=6e4,Fi="journal-passphrase-changed",Sh="notes",Dh="application/octet-stream",Ls=class{#e=new Map;start(t,n,s){
clearTimeout(this.#e.get(t));let r=()=>{this.#e.delete(t),s()};this.#e.set(t,setTimeout(r,n))}isPending(t){return this.#e.
has(t)}stop(){for(let t of this.#e.values())clearTimeout(t);this.#e.clear()}},jn=class{#e;#t;#n;#r;#o;#i;#A;#p;#g;#s=null;#a=!1;#I=!1;#d=!1;#l=new Set;#w="";#f="";#y=!1;#m=bh;#S=0;#h=new Ls;#Q=Promise.
resolve();#E=0;#k=0;constructor({journal:t,place:n,here:s,send:r,words:o,stores:i,judge:a,now:f,today:h}){this.#e=t,this.#t=
n,this.#n=s,this.#r=r,this.#o=o,this.#i=i,this.#A=a,this.#p=f,this.#g=h,t.listen(l=>this.#W(l)),n.watch(()=>this.#c(()=>this.#D())),
this.#c(()=>this.#D())}get state(){let t=this.#s!==null;return{state:this.#I?"locked":t?"kept":"none",exists:this.#a,place:"",
here:this.#n,saved:t&&!this.#l.size&&!this.#f,reopen:this.#y,problem:this.#w||this.#f||this.#T(),copied:"",minutes:this.#m,
hosted:this.#n==="hub"}}async settled(){for(;this.#E;)await this.#Q}receive(t){this.#U();let{keep:n,unlock:s,change:r,minutes:o,
strength:i,bring:a}=t;if(typeof n=="string")this.#B(()=>this.#H(n));else if(typeof s=="string")this.#B(()=>this.#L(s));else if(typeof r==
"string"&&this.#s)this.#B(()=>this.#V(r));else if(t.lock===!0)this.#c(()=>this.lock());else if(t.erase===!0)this.#B(()=>this.#$());else if(t.
erase==="saved")this.#B(()=>this.#K());else if(t.take==="sealed")this.#B(()=>this.#P());else if(a instanceof Uint8Array)
this.#B(()=>this.#J(a));else if(Number.isInteger(o)&&o>=1&&o<=1440)this.#m=o,this.#U(),this.#u();else if(typeof i=="stri\
ng")this.#c(()=>this.#N(i));else return t.active===!0||typeof t.place=="string";return!0}flush(){this.#s&&this.#l.size&&
this.#c(()=>this.#C({look:!1}))}leave(){let t=this.#s;if(!t){this.#k++,this.#I||this.#b(()=>this.#e.clear());return}let n=this.#O();
this.#F(),this.#I=!0,this.#w="",this.#u(),this.#b(()=>this.#e.clear()),this.#c(async()=>{try{n.size&&await Ui(t,n,()=>{})}finally{
t.close()}})}async lock(){if(this.#s&&(await this.#C(),!!this.#s)){if(this.#l.size){this.#h.start("idle",vi,()=>this.#c(
()=>this.lock())),this.#u();return}this.#s.close(),this.#F(),this.#I=!0,this.#u(),this.#b(()=>this.#e.clear())}}#T(){let t=this.#s?.
damage;return t?this.#v(t):""}#v(t){return qe(t,this.#o)}#c(t){this.#E++,this.#Q=this.#Q.then(t).catch(n=>{this.#x(n),this.#u()}).
finally(()=>{this.#E--})}#B(t){this.#c(async()=>{this.#w="";try{await t()}catch(n){this.#x(n)}this.#U(),this.#u()})}#x(t){
this.#y||=t.code===Fi,this.#w=this.#v(t)}async#N(t){let n=this.#o,s={none:n["keep-strength-none"],weak:n["keep-strength-\
weak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};this.#r({keeping:{strength:s[await this.#A(
t)]}})}async#H(t){let n=this.#k,s=await this.#i.create(this.#t,t);if(n!==this.#k){s.close();return}this.#s=s,this.#a=!0,
this.#l=new Set(this.#e.keys()),await this.#C()}async#L(t){let n=this.#k,s=await this.#i.open(this.#t,t),r=await s.entries();
if(n!==this.#k){s.close();return}let o=this.#s!==null,i=this.#e.entries().filter(({key:a})=>!o||this.#l.has(a));this.#s?.
close(),this.#s=s,this.#a=!0,this.#I=!1,this.#y=!1,this.#u(),this.#G(r),o||this.#r({open:_e}),this.#e.batch(()=>{for(let a of i)
this.#Y(a)}),await this.#C()}async#V(t){this.#s&&(await this.#s.changePassphrase(t),this.#r({keeping:{changed:!0}}))}#Y(t){
let n=this.#e.get(t.key),s=n?.done&&!t.done;n&&!s&&!Rt(n.response,t.response)&&pn(this.#e,n,as(this.#g())),this.#e.place(
s?{...t,confirmed:n.confirmed}:t)}async#$(){let t=this.#o,n={erased:t["home-erased"]};this.#s?(n={erased:await this.#j()},
this.#s?.close(),this.#F()):await this.#t.read()&&(n={said:t["home-not-erased"]}),this.#b(()=>this.#e.clear()),this.#r(n)}async#K(){
if(this.#s||!await this.#t.read())return;let t=await this.#j();this.#I=!1,this.#r({said:t})}async#j(){let{notices:t=[]}=await this.#t.
erase();this.#a=!1;let n=this.#o;return t.map(s=>qe(s,n)).join(`
`)||n["journal-here-erased"]}async#P(){let t=await this.#t.read();t&&this.#r({file:It(Sh,Dh,t.bytes)})}async#J(t){if(this.#s)
return;await this.#i.check(t);let n=await this.#t.read();await this.#t.replace(t,n?.tag??null),this.#a=!0}#F(){this.#k++,
this.#s=null,this.#f="",this.#y=!1,this.#l=new Set,this.#h.stop()}#W(t){if(!this.#s||this.#d)return;for(let s of t)this.#l.
add(s);t.every(s=>this.#e.isDraft(s))?this.#h.start("save",Oi,()=>this.#c(()=>this.#C())):this.#c(()=>this.#C()),this.#u()}async#C({
look:t=!0}={}){let n=this.#s;if(n){try{if(t&&await this.#R(),n!==this.#s)return;await Ui(n,this.#O(),(s,r)=>{this.#e.get(
s)===r&&this.#l.delete(s)}),this.#w=""}catch(s){if(n!==this.#s)return;this.#x(s),this.#h.start("save",vi,()=>this.#c(()=>this.#C()))}
this.#u()}}#O(){let t=this.#e.entries().filter(({key:s})=>this.#l.has(s)),n=new Map(t.map(s=>[s.key,s]));for(let s of this.#l)
n.has(s)||n.set(s,void 0);return n}async#R(){let t=this.#s,n=await t.refresh();t===this.#s&&(this.#G(n),this.#f="")}async#D(){
let t=this.#f;try{this.#s?await this.#R():await this.#X()}catch(n){this.#y||=n.code===Fi,this.#f=this.#v(n),this.#s||this.#h.
start("look",Hs,()=>this.#c(()=>this.#D()))}this.#f!==t&&(this.#s&&!this.#f&&this.#l.size&&await this.#C(),this.#u())}async#X(){
let t=await this.#t.read()!==null;this.#f="",!(t===this.#a||this.#s)&&(this.#a=t,this.#u())}#M(){this.#p()-this.#S>this.#m*
xi&&this.#c(()=>this.lock()),this.#s&&(this.#E||this.#c(()=>this.#D()),this.#h.start("poll",Hs,()=>this.#M()))}#G(t){this.#b(
()=>{for(let n of t){let s=this.#e.get(n.key);this.#l.has(n.key)?s&&!s.done&&n.confirmed!==null&&this.#e.place({...s,confirmed:n.
confirmed}):this.#e.place(n)}})}#b(t){this.#d=!0;try{this.#e.batch(t)}finally{this.#d=!1}}#U(){if(this.#S=this.#p(),!this.#s)
return;let t=()=>this.#c(()=>this.lock());this.#h.start("idle",this.#m*xi,t),this.#h.isPending("poll")||this.#h.start("p\
oll",Hs,()=>this.#M())}#u(){this.#r({keeping:this.state})}};async function Ui(e,t,n){let s=new Map((await e.entries()).map(
a=>[a.key,a])),r=!1;for(let[a,f]of t)f&&(await e.append(f),n(a,f),r||=vh(f,s.get(a)));let o=[...t.keys()].filter(a=>!t.get(
a));if(!o.length&&!r)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(i);for(let a of o)
n(a,void 0)}var vh=(e,t)=>{let n=ji(e);return t!==void 0&&[...ji(t)].some(s=>!n.has(s))},ji=({response:e,confirmed:t})=>{
let n=[e,t].flatMap(s=>Object.entries(s??{}));return new Set(n.filter(([,s])=>s!==null).map(([s])=>s))};var xh=["plan","needs","support","goal-ladder"],Fh="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Uh=new RegExp(`\\r\\n|[${Fh}]`),
Ri=/\d[\d -]*\d/,jh=["crisis","violence","worried"],Oh=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Ni(e,t){let n=new Map(e.map(l=>[l.key,l])),[s,r,o,i]=xh.map(l=>{let{response:u}=n.get(`${l}@`)??{};return Object.
keys(u??{}).length?Rh(t.exercises[l],u):null}),a=s?cn([n.get("plan@")],t):"",f=["day","helper","badly",...a?[]:["if","th\
en"]],h={goal:s?s.fields("goal"):[],sentence:a?[s.sentence(a)]:[],plan:s?s.fields(...f):[],needs:r?[r.section("needs","t\
his-week")]:[],support:o?[o.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:[]};for(let[l,u]of Object.
entries(h))h[l]=u.filter(A=>A.lines?.length||A.fields?.length||A.rungs?.length);if(!Object.values(h).some(l=>l.length))throw new se(
"journal-no-plan");return{...h,title:t.exercises.plan.title}}function Hi(e,{help:t,paper:n}){let s=t.find(o=>o.code===e);
if(!s)return[n["numbers-elsewhere"]];let r=o=>s.lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.
startsWith("tel:")&&Ri.test(i)).map(({say:i})=>Ri.exec(i)[0])[0];return[...new Set([s.emergency,...jh.map(r).filter(Boolean)])]}
var Mi=e=>e.flatMap(t=>t.split(Uh)).map(ge).filter(Boolean);function Rh({title:e,items:t,reflection:n,rules:s=[]},r){let o=l=>{
try{return jt(l,r[l.id])}catch{return null}},i=l=>{let u=o(l),A=l.kind==="date"&&Ze(u);return Mi(A?[Oh.format(new Date(`${A}\
T00:00Z`))]:Re(l,u))},a=(...l)=>t.filter(({id:u})=>l.includes(u)).map(u=>({id:u.id,heading:u.said,lines:i(u)})).filter(u=>u.
lines.length),f=(...l)=>({heading:e,fields:a(...l)});function h(){let l=s.find(g=>g.ladder)?.ladder;if(!l)return{...f("g\
oal"),rungs:[]};let u=g=>t.find(({id:w})=>w===g),A=[l.today,l.later].map(u).filter(Boolean),p=l.rungs.filter(g=>u(g.item)).
map(g=>({heading:u(g.item).said,lines:i(u(g.item)),marks:A.filter(w=>o(w)?.chosen.includes(g.card)).map(w=>w.said)})).filter(
g=>g.lines.length||g.marks.length);return{...f("goal"),rungs:p}}return{fields:a,section:f,ladder:h,sentence:l=>({heading:n["\
in-one"],lines:Mi([l])})}}function Li(e,{paper:t="us-letter",numbers:n=[],heading:s=""}){let{documentElement:r,title:o}=document,
i=Mh(e,t,n,s);document.body.append(i),r.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
f=()=>{a.abort(),i.remove(),r.classList.remove("ajar-printing"),document.title=o};window.print();for(let h of["pointerdo\
wn","keydown","pagehide"])addEventListener(h,f,{capture:!0,signal:a.signal})}function Mh({title:e,goal:t,sentence:n,plan:s,
needs:r,support:o,ladder:i},a,f,h){let l=[c("h1",{},e),...t.map(A=>Gi("ajar-plan-goal",A)),...n.map(A=>Gi("ajar-plan-her\
o",A)),Ti(s,"h2"),...r.map(A=>Vs(A,Hh(A))),...o.map(A=>Vs(A,[Ti(A.fields,"h3")])),...i.map(A=>Vs(A,Lh(A),Nh(A))),f.length?
c("h2",{class:"ajar-plan-quiet"},h):null,f.length?c("p",{class:"ajar-plan-numbers"},f.join(" · ")):null],u=A=>c("div",{
class:`ajar-plan-${A}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),c("div",{class:"ajar-pl\
an-body"},c("div",{},...l)),u("foot"))}var On=({lines:e})=>[...e.join("")].length,Gh=e=>On(e)<160?"large":On(e)<500?"mid\
dle":"usual",Gi=(e,t)=>c("div",{class:e,"data-size":Gh(t)},...Ys(t,"h2")),Th=e=>On(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),Jt=e=>e.map(t=>c("p",{dir:"auto"},t)),Vi=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"a\
uto"},t)))]:Jt(e),Ys=({heading:e,lines:t},n,s=Jt)=>[c(n,{},e),...s(t)];function Ti(e,t){let n=e.every(Th)?"ajar-plan-bes\
ide":"",s=t==="h3"?Vi:Jt;return c("div",{class:n},...e.map(r=>c("div",{},...Ys(r,t,s))))}var Nh=({fields:e,rungs:t})=>[...e,
...t].reduce((n,s)=>n+On(s),0)<900,Vs=({heading:e},t,n=!1)=>c("section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},
e),...t),Hh=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?c("ul",{class:"ajar-plan-pills"},...t.
lines.map(s=>c("li",{dir:"auto"},s))):c("div",{},...Ys(t,"h3",Vi))),Lh=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Jt(
n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>c("li",{"data-here":r.length>0},c("h3",{},n),
c("div",{},...Jt(s),r.length?c("p",{},c("b",{},r.join(" · "))):null))))];function Yi(e,t){let n=new Map,s=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,s(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:s}}function $i({journal:e,data:t,words:n}){let s=()=>t.danger&&{dangers:t.danger,coach:t.coach,countries:t.help};function r(a,f){
let h=t.exercises[a];return h?ws(h,f,s()):null}function o(a){let f=e.get(a),{exercise:h}=he(a),l=t.exercises[h];if(!f||!l||
!ut(l,f.response))return null;let u={answers:f.response,done:f.done};return f.done?{...u,...mn(l,f.response,s())}:u}function i(){
let a=Lr(e.entries()).filter(hn);return a.length?Vr(a,n):{}}return{known:s,notice:r,form:o,chart:i}}var $s="visit",Ks=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Vh=e=>Ks(e)&&typeof e.key=="string"&&Ks(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Ks(e.confirmed))&&typeof e.at=="string";function Rn({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function s(a){try{return a.length?e().setItem($s,JSON.stringify(a)):e().
removeItem($s),!0}catch{return a.length===0}}function r(){try{let a=JSON.parse(e().getItem($s)??"[]");return Array.isArray(
a)?a.filter(Vh):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",f=>{a()&&f.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:s,recall:r,forget:()=>s(
[]),guard:o,onHide:i}}function Ki(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},s={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:s,computer:{}}[t]}}var Pi="chart",Yh="check-in",$h="{today}",Kh=5e3;function Ji({data:e,place:t,here:n="browser",now:s=Date.now,tab:r=Rn(),
stores:o={create:Pt.create,open:Pt.open,check:ve.fromBytes},judge:i=Si,print:a=Li}){let f=()=>ht(new Date(s())),h=Ki(e.words,
n),l={...e,words:h,danger:null,coach:null},{notice:u}=l,A=Jh(l.pages,Ke(f())),p=A.flatMap(U=>U.blocks),g=new Set(p.map(({
key:U})=>U).filter(Boolean)),w=p.filter(({kind:U})=>U==="exercise").map(({key:U})=>U),m=!1,Q=!1,N=!1,T=0,R=0,D=!1,E=!0,B={
pages:A,words:h,notice:u,page:0,couple:""},{model:k,notify:j}=Yi(B,_),O=U=>j("msg:custom",{...U,acknowledged:R}),I=(U,Y)=>O(
{states:{[U]:Y}}),C=new An(s);for(let U of r.recall())C.place(U);let y=$i({journal:C,data:l,words:h}),S=U=>{U.keeping?.state&&
P(),O(U)},G={journal:C,words:h,today:f},v=new jn({...G,place:t,here:n,stores:o,judge:i,now:s,send:S}),H=new gn({...G,data:l,
send:O,notice:y.notice,print:me}),F=Promise.all([e.danger,e.coach]).then(X),K=Wh(F).then(W);C.listen(le),r.guard(re),r.onHide(
()=>v.flush());function X([U,Y]){Object.assign(l,{danger:U,coach:Y});for(let q of Object.values(U))In(sn(q))}function W(){
m=!0,Q&&ue()}function P(){let{state:U,saved:Y}=v.state;U==="none"?E=r.remember(C.entries()):(U==="locked"||Y)&&r.forget()}
function re(){let{state:U,saved:Y}=v.state;return U==="kept"?!Y:U==="none"&&!E}let pe=()=>C.get(Mt)?.response.country??"";
function ue(){let U=w.filter(Y=>m||C.isDraft(Y)).map(Y=>[Y,y.form(Y)]).filter(([,Y])=>Y);O({states:Object.fromEntries(U)})}
function le(U){P();for(let q of U)g.has(q)&&!D&&I(q,y.form(q)??{answers:{},done:!1});U.includes(Mt)&&O({country:pe()});let Y=U.
filter(q=>!C.isDraft(q));D||I(_e,H.state()),Y.some(q=>he(q).exercise===Yh)&&I(Pi,y.chart())}function me(U,{paper:Y,country:q}){
let Ce=Hi(q,l);a(Ni(U,l),{paper:Y,numbers:Ce,heading:l.paper.numbers}),I(_e,H.state())}function M({key:U,answers:Y,done:q}){
let Ce=Oe(l.exercises[he(U).exercise],Y);D=!q;try{C.put(U,Ce,q)}finally{D=!1}}function J(){T++,v.leave()}function x(U){let{
key:Y}=U;if(U.ready===!0)Q=!0,O({keeping:v.state,country:pe()}),ue();else if(U.dangers===!0)F.then(()=>O({dangers:y.known()}),
()=>{});else if(typeof U.chart=="string")I(Pi,y.chart());else if(U.forget===!0)J();else if(v.receive(U))O({});else if(typeof U.
home=="string")I(_e,H.state());else{if(H.receive(U))return;if(U.gone===!0)v.flush();else if(g.has(Y))U.remove===!0?C.remove(
Y):U.answers&&typeof U.done=="boolean"&&M(U);else return}}function V(U){Number.isInteger(U.sent)&&(R=Math.max(R,U.sent));
try{x(U)}catch(Y){O({problem:{key:U.key??"",text:h["not-understood"]}}),Y instanceof Ie||console.error(Y.name)}}function _(U){
if(U.forget===!0){V(U);return}let Y=T,q=()=>{Y===T&&V(U)};N||=!m&&Ph(U),m||!N?queueMicrotask(q):K.then(q)}async function Z(){
await K,await H.settled(),await v.settled()}return{...k,settled:Z}}var Ph=({ready:e,dangers:t,answers:n,done:s})=>!e&&!t&&
!(n&&!s),Jh=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(s=>s.key?{...s,key:s.key.replace($h,t)}:s)})),Wh=e=>new Promise(t=>{
let n=setTimeout(t,Kh),s=()=>{clearTimeout(n),t()};e.then(s,s)});var Xh="notes",Wt="head",Ye="parts",Ws="aside",Wi=[Wt,Ye,Ws],qh=1,Xs=0,zi="journal-here-blocked",_h=2e3;function Zi({name:e=Xh}={}){
let t=Xi(()=>globalThis.indexedDB),n=Xi(()=>new BroadcastChannel(e)),s=new Set,r=()=>{for(let p of s)p()},o=()=>{globalThis.
document?.hidden||r()};n?.addEventListener("message",r);let i=null,a=()=>{i=null};async function f(p){try{if(i)return await i}catch(g){
if(!p||g.code!=="gone")throw g}return i??=eu(t,e,p,a).catch(g=>{throw a(),g}),i}async function h(p,g,w=!1){for(let m=!0;;m=
!1){let Q=await f(w),N;try{N=Q.transaction(Wi,p,{durability:"strict"})}catch(T){if(!m||T.name!=="InvalidStateError")throw Mn(
T);a();continue}return nu(N,g)}}function l(){i?.then(p=>p.close(),()=>{}),a()}let u=p=>h("readonly",p);async function A(p,g){
let w=await h("readwrite",p,g);return n?.postMessage(null),w}return{async read(){try{return await u(async p=>{let{tag:g}=await Js(
p);return{bytes:we(...await be(p(Ye).getAll())),tag:g}})}catch(p){if(p.code==="gone")return null;throw p}},readFrom:(p,g)=>u(
async w=>{let m=await Js(w),Q=zh(p)!==m.file||g>m.length,N=Q?0:await Zh(w(Ye),g),T=await be(w(Ye).getAll(IDBKeyRange.lowerBound(
N)));return{bytes:we(...T).subarray(Q?0:g-N),tag:m.tag,replaced:Q}}),append:(p,g)=>A(async w=>{let m=await Ps(w,g);return await be(
w(Ye).add(p.slice(),m.length)),qi(w,m.file,m.length+p.length)}),async replace(p,g){let w=g===null,Q=await A(async N=>{if(!w)
await Ps(N,g);else if(await be(N(Wt).get(Xs)))throw new oe("exists");return await be(N(Ye).clear()),await be(N(Ye).add(p.
slice(),0)),qi(N,ea(),p.length)},w);return w&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),Q},putAside:p=>A(
async g=>{await Ps(g,p);let w=we(...await be(g(Ye).getAll()));return`damaged-${await be(g(Ws).add(w))}`}),async erase(){
if(await A(async w=>{for(let m of Wi)await be(w(m).clear())}).catch(w=>{if(w.code!=="gone")throw w}),l(),!await su(t,e))
throw new se("journal-here-not-erased");return{notices:[]}},watch(p){return s.size||_i("addEventListener",o),s.add(p),()=>{
s.delete(p),s.size||_i("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),l()}}}function Xi(e){try{return e()}catch{return null}}var ea=()=>Array.from(Ee(12),e=>e.toString(
36)).join(""),zh=e=>e.split("/")[0];async function Js(e){let t=await be(e(Wt).get(Xs));if(!t)throw new oe("gone");return t}
async function Ps(e,t){let n=await Js(e);if(n.tag!==t)throw new oe("changed");return n}async function qi(e,t,n){let s=`${t}\
/${ea()}`;return await be(e(Wt).put({file:t,length:n,tag:s},Xs)),s}async function Zh(e,t){return(await be(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function _i(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function eu(e,t,n,s){if(!e||globalThis.isSecureContext===!1)throw new oe("unreachable",zi);let r=!1;try{
if(!n&&await ta(e,t)===!1)throw new oe("gone");let o=e.open(t,qh);o.onupgradeneeded=()=>{r=!n,r?o.transaction.abort():tu(
o.result)};let i=await be(o);return i.onclose=s,i.onversionchange=()=>{i.close(),s()},i}catch(o){throw r?new oe("gone"):
Mn(o)}}function tu(e){e.createObjectStore(Wt),e.createObjectStore(Ye),e.createObjectStore(Ws,{autoIncrement:!0})}async function ta(e,t){
return(await e.databases?.())?.some(s=>s.name===t)}function nu(e,t){return new Promise((n,s)=>{let r,o=null;e.oncomplete=
()=>n(r),e.onabort=()=>s(o??Mn(e.error)),t(i=>e.objectStore(i)).then(i=>{r=i},i=>{o=i instanceof oe?i:Mn(i);try{e.abort()}catch{
s(o)}})})}var be=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Mn(e){if(e instanceof
oe)return e;if(e?.name==="QuotaExceededError")return new oe("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new oe("unreachable",t?zi:"")}async function su(e,t){return await new Promise(n=>{let s=e.
deleteDatabase(t);s.onsuccess=s.onerror=n,s.onblocked=()=>setTimeout(n,_h)}),!await ta(e,t)}var ru=6e4;function sa(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(s,{query:r="",body:o,headers:i={},
refused:a="changed",none:f=[]}={}){let h;try{h=await t(`${e}${r}`,{method:s,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<ru})}catch{throw new oe("unreachable")}if(h.ok)return h;if(f.includes(
h.status))return null;throw await ou(h,a)}return{async read(){let s=await n("GET",{none:[404]});return s&&{bytes:await na(
s),tag:Gn(s)}},async readFrom(s,r){let o={"If-Match":s},i=await n("GET",{query:`?from=${r}`,headers:o}),a=i.status!==206;
return{bytes:await na(i),tag:Gn(i),replaced:a}},append:async(s,r)=>Gn(await n("POST",{body:s,headers:{"If-Match":r}})),async replace(s,r){
let o=r===null;return Gn(await n("PUT",{body:s,headers:o?{"If-None-Match":"*"}:{"If-Match":r},refused:o?"exists":"change\
d"}))},async putAside(s){let o=await n("POST",{query:"?aside",headers:{"If-Match":s},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(s){let r=()=>{globalThis.document?.hidden||s()};return globalThis.
document?.addEventListener("visibilitychange",r),()=>globalThis.document?.removeEventListener("visibilitychange",r)}}}var Gn=e=>e.
headers.get("ETag");async function na(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new oe("unreachabl\
e")}}async function ou(e,t){if(e.status===412)return new oe(t);if(e.status===404)return new oe("gone");if(e.status===507)
return new oe("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new se(n[0].code,
n[0].values):new oe("unreachable")}var qs="tab",iu=2e4,au=1e3,ra=({key:e,hold:t},n=()=>window.sessionStorage)=>({getItem(s){try{let r=nt(n().getItem(s)),o=lt(
e,r.slice(0,ye));return new TextDecoder().decode(o.decrypt(r.slice(ye)))}catch{return null}},setItem(s,r){let o=Ee(ye),i=lt(
e,o).encrypt(new TextEncoder().encode(r));if(n().setItem(s,gt(we(o,i))),!t())throw new Error("The key goes with the page\
.")},removeItem:s=>n().removeItem(s)}),cu=(e,t)=>new Promise(n=>{let{port1:s,port2:r}=new MessageChannel;s.onmessage=({data:o})=>n(
o),setTimeout(n,au,null),e.postMessage({tab:t},[r])});async function lu(){let e=window.sessionStorage.getItem(qs),t=await navigator.
serviceWorker?.getRegistration(),n=()=>t?.active??null,s=e&&n()&&await cu(n(),e),r=e??gt(Ee(ye)),o=s||Ee(it),i=!!s,a=()=>{
i&&n()?.postMessage({tab:r,hold:o})};return setInterval(a,iu),document.addEventListener("visibilitychange",a),window.addEventListener(
"pagehide",a),navigator.serviceWorker?.ready.then(f=>{t=f,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(qs,
r),i=!0,a(),n()!==null},forget(){n()?.postMessage({tab:r,forget:!0}),i=!1,window.sessionStorage.removeItem(qs)}}}async function fu(e){
let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:nt((await t.json()).key),hold:()=>!0,
forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function oa(e){try{return await(e?fu(e):lu())}catch{
return{key:Ee(it),hold:()=>!1,forget(){}}}}var ia=(e,{later:t,visit:n,store:s,logOut:r})=>Ji({data:{...e,danger:t.then(({dangers:o})=>o),coach:t.then(({coach:o})=>o)},
place:s?sa(s):Zi(),tab:Rn({storage:()=>ra(n)}),here:r?"hub":s?"computer":"browser"});var _s="#notes=";var hu=2e6;async function aa(e){try{let t=nt(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[r,o]=["",0];for(;;){let{done:i,value:a}=await n.read();
if(i)return r+s.decode();if(o+=a.length,o>hu)return"";r+=s.decode(a,{stream:!0})}}catch{return""}}function ca(){if(!location.hash.startsWith(_s))return"";let e=location.hash.slice(_s.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function la(e,t,{words:n,take:s}){let r=await aa(e),o=c("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>h.remove(),a=(l,u)=>c("button",{type:"button",onclick:u},l),f=r?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),s(r)})]:[a(n["help-close"],i)],h=c("section",{class:"site-handed"},o,c("p",{},n[r?"site-ha\
nded-how":"site-handed-broken"]),r?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...f));t.after(h),
o.focus()}var uu=/src="#(\d+)"/g;function fa({drawings:e,...t}){let n=[],s=(i,a)=>`src="data:image/svg+xml,${encodeURIComponent(e[a])}\
"`;function r(i){if(typeof i=="number")return n[i];let a={...i};return i.html&&(a.html=i.html.replace(uu,s)),i.kind==="e\
xercise"&&(a.exercise=t.exercises[i.key.split("@")[0]]),n.push(a),a}let o=t.pages.map(i=>({...i,blocks:i.blocks.map(r)}));
return{...t,pages:o,notice:{...t.notice,help:t.help}}}var ha=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.flatMap(({html:n,
erased:s})=>[n,s])));var Au="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",pu=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
gu=new RegExp(`^(?:<\\/?(?:${Au})(?:${pu})*\\s*\\/?>|[^<>])*$`,"i"),Iu=e=>gu.test(e);function ua(e,t){let n={createHTML(r){
if(e.has(r)||Iu(r))return r;throw new TypeError("This markup is not part of the page.")},createScriptURL(r){if(t.includes(
r))return r;throw new TypeError("This worker is not part of the page.")}},s=window.trustedTypes?.createPolicy("ajar",n)??
n;return Co(r=>s.createHTML(r)),r=>s.createScriptURL(r)}var Aa=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function pa(e){let t=e.get(
"pages"),n=[],s=Aa(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==s&&(r(),s=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let f of n)f({open:a})};
return window.addEventListener("popstate",({state:a})=>{let f=Aa(location.hash,t);f!==s&&(s=f,i(t[f].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",r),{open:i,get:a=>a==="page"?s:e.get(a),set(a,f){a==="page"&&o(f),e.set(
a,f)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,f){a==="msg:custom"&&n.push(f),e.on(a,f)}}}var{first:du,later:wu,store:Xt,logOut:ga}=document.documentElement.dataset,Ia=ca(),mu="store/visit.json",Cu=6e4;async function zs(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),zs(e,Math.min(
2*t,Cu))}function yu(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),ys()),n.erase&&!Xt&&Lt()&&En()}}}async function Eu(){
let[e,t]=await Promise.all([zs(du),oa(Xt&&mu)]),n=fa(e),s=zs(wu),{words:r}=n;qo(n.leave);let o=ua(ha(n),["sw.js"]),i=document.
getElementById("workbook"),a=yu(pa(ia(n,{later:s,visit:t,store:Xt,logOut:ga})),t);i.replaceChildren();let f=i.appendChild(
document.createElement("div"));Po({model:a,el:f}),window.scrollTo(0,history.state?.y??0),zo(document.querySelector(".sit\
e-acts"),r,{store:Xt,logOut:ga});let h=l=>{a.open(_e),a.send({import:l})};Ia&&la(Ia,i.querySelector(".ajar-notice"),{words:r,
take:h}),window.addEventListener("beforeinstallprompt",l=>l.preventDefault()),await s,!Xt&&Lt()&&Xo(o)}Eu();
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
