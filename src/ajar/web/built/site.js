var vl=Object.defineProperty;var $o=e=>{throw TypeError(e)};var xl=(e,t,n)=>t in e?vl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var ct=(e,t,n)=>xl(e,typeof t!="symbol"?t+"":t,n),gr=(e,t,n)=>t.has(e)||$o("Cannot "+n);var p=(e,t,n)=>(gr(e,t,"read from private field"),n?n.call(e):t.get(e)),K=(e,t,n)=>t.has(e)?$o("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),L=(e,t,n,s)=>(gr(e,t,"write to private field"),s?s.
call(e,n):t.set(e,n),n),C=(e,t,n)=>(gr(e,t,"access private method"),n);var vn=(e,t,n,s)=>({set _(r){L(e,t,r,n)},get _(){return p(e,t,s)}});var X=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let o=t[s];return r?Number.isInteger(o)?o+1:n:["number",
"string"].includes(typeof o)?o:n}),Bt=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function nn(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var Ko=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var Fl=/^(\d{4})-(\d{2})-(\d{2})$/;function Ht(e){let[,t,n,s]=typeof e=="string"&&Fl.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Jo(+t,+n)?e:null}function sn(e){let t=e.getFullYear();return t>=1&&t<=9999?Wo(t,e.getMonth()+1,e.getDate()):null}
function Po(e){let[t,n,s]=e.split("-").map(Number),r=n===12?[t+1,1]:[t,n+1];return Wo(...r,Math.min(s,Jo(...r)))}function Jo(e,t){
return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Wo=(e,t,n)=>`${`${e}`.padStart(4,
"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`;var Ir="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",jl=new RegExp(`^${Ir}+|${Ir}\
+$`,"g"),Ul=/[\p{L}\p{N}_]+/gu,Ol=/^[\p{L}\p{N}_]+/u,Rl=/\{([a-z][a-z0-9-]*)\}/,[Ml,Tl]=["⁨","⁩"],Xo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Gl=new RegExp(`[,;:،]|${Ir}`),Nl=/^\p{Uppercase}/u,qo=/[.!?…؟。][\u2069”’"')»]*$/,
Hl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Qe=e=>e.replace(jl,""),Ze=e=>e.toLowerCase().toUpperCase(),ds=e=>e.match(Ol)?.[0]??"",kt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function xn(e,t,n=[]){let s=e.split(Rl),r="";for(let o=0;o<
s.length-1;o+=2){let[i,a,l]=s.slice(o,o+3),f=Ll(Qe(t[a]),l),h=Yl(i,f,n),u=!h&&!r&&Nl.test(i);r+=qo.test(r)?h.replace(/^,+/,
""):h,r+=$l(u?Vl(f):f)}return qo.test(r)?r:r+s.at(-1)}function Lt(e){let t=Qe(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in Xo&&s===Xo[n]&&Qe(r))||r.includes(n)||r.includes(s)?e:r}function Ll(e,t){let n=e.length;for(;n&&Gl.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(".")&&s!==".",o=s.slice(0,-1);return r&&!o.slice(o.lastIndexOf(
" ")+1).includes(".")?o:s}function Vl(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Yl(e,t,n){let s=Ze(
ds(t));if(!s)return e;let r=new Set(n.map(Ze)),o=i=>i===s||r.has(i)&&r.has(s);for(let i of e.matchAll(Ul))if(o(Ze(i[0])))
return e.slice(0,i.index);return e}var $l=e=>Hl.test(e)?`${Ml}${e}${Tl}`:e;var dr=2e4,Kl=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function et({
items:e,ids:t},n){let s=Object.keys(n).filter(o=>!t.includes(o));if(s.length)throw new be("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:Jl[o.kind](i,o);Bt(o,r)&&(r[o.
id]=Pl(o,a,r))}return r}function rn(e,t){try{et(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var Zo=e=>Object.
values(e).every(t=>t==null);function tt(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>_o(
e.cards,n)),Qe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${_o(e.piles,t[n.
id])}`);case"date":return[kt(t)];case"list":return t.map(Qe);default:return[Qe(`${t}`)]}}var _o=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Pl(e,t,n){if(e.kind!=="choice"||!t)return t;let s=nn(e,n).map(({id:o})=>o),r=t.chosen.filter(o=>s.includes(
o));return r.length||t.own?{chosen:r,own:t.own}:null}var Jl={ruler(e){if(!Number.isInteger(e)||e<0||e>Kl)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:l})=>l);if(!zo(e)||!Array.isArray(e.chosen)||!e.
chosen.every(mr(r)))throw new be("answer-cards");let{chosen:o}=e,i=wr("own"in e?e.own:"")??"";if(i&&!s)throw new be("ans\
wer-own");if(!n&&o.length+!!i>1)throw new be("answer-one-card");let a=r.filter(l=>o.includes(l));return a.length||i?{chosen:a,
own:i}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:i})=>i),r=mr(n.map(({id:i})=>i));if(!zo(e)||!Object.keys(e).every(
mr(s))||!Object.values(e).every(r))throw new be("answer-piles");let o=s.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return o.
length?Object.fromEntries(o):null},text:wr,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(s=>wr(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ht(e))throw new be(
"answer-day");return e}};function wr(e){if(typeof e!="string")throw new be("answer-text");if(e.length>dr&&[...e].length>
dr)throw new be("answer-long",{most:dr});return Qe(e)?e:null}var mr=e=>t=>e.includes(t),zo=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Wl=[{answers:["all"]}],Xl=/\p{L}/u,ql=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,_l=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
zl=/\{([a-z][a-z0-9-]*)\}/g;function ms({items:e,rules:t,reflection:n},s,{plain:r=!1}={}){let o=Object.fromEntries(e.map(
({id:f})=>[f,s[f]??null]));if(Zo(o))return"nothing"in n?[ws([n.nothing])]:[];let i=Zl({items:e,answers:o,rules:t,phrases:n}),
l=(r||!t.length?Wl:t).flatMap(i);return r||!("closing"in n)?l:[...l,ws([n.closing])]}var ws=e=>({words:e,heading:"",said:[]}),
Qt=(e,t,n=[])=>({words:n,heading:e,said:t}),ei=(e,t)=>e.filter(n=>!t.has(Ze(n)));function Zl({items:e,answers:t,rules:n,
phrases:s}){let r=d=>e.find(({id:E})=>E===`couple-${d}`)??e.find(({id:E})=>E===d),o=d=>t[r(d)?.id]??null,i=d=>r(d)?tt(r(
d),o(d)):[],a=d=>{let E=new Set(d.map(r));return e.filter(B=>E.has(B))},l=d=>{let E=o(d);return typeof E=="number"?E:i(d).
length},f=d=>d.map(E=>o(E)?.chosen).find(E=>Array.isArray(E))??[],h=(d,E)=>{let[B,x]=[r(d),o(d)];return B?.kind!=="sort"||
!x?[]:B.cards.filter(({id:Y})=>x[Y]===E).map(({text:Y})=>Y)},u=d=>new Set(d?i(d).map(Ze):[]),A=({if:d=[],unless:E=[]})=>d.
every(g)&&!E.some(g);function g(d){if(typeof d=="string")return o(d)!==null;let{item:E=[],cards:B,piles:x,without:Y,only:U,
least:$,asked:O}=d;if(O)return!!r(O)&&Bt(r(O),t);let q=E.find(_=>o(_)!==null);if(!q)return!1;let Z=f([q]);return B&&!B.some(
_=>Z.includes(_))||x&&!x.some(_=>ei(h(q,_),u(Y)).length)||U&&!(_=>_.size===1&&_.has(U))(new Set(Object.values(o(q))))?!1:
$==null||l(q)>=$}let I=(d,E={})=>X(s[d],E);function m(d,E={}){if(typeof d=="string")return I(d,E);if(!A(d))return null;let{
phrase:B,of:x,score:Y}=d;if(Y){let U=Q(Y);return U===null?null:I(B,{t:50+10*U})}return x?i(x).length?I(B,{n:l(x),...E}):
null:I(B,E)}let y=(d=[],E={})=>d.map(B=>m(B,E)).filter(B=>B!==null),v=(d,E)=>{let B=y(d,E);return B.length?[ws(B)]:[]};function G(d){
if(typeof d=="string")return i(d);if("level"in d)return S(d);if("phrase"in d){let[$]=d.of?i(d.of):[],O=m(d,$===void 0?{}:
{words:$});return O===null?[]:[O]}let{item:E,pile:B,also:x,without:Y}=d,U=B?h(E,B):i(E);return x&&(U=U.filter($=>u(x).has(
Ze($)))),ei(U,u(Y))}let V=({heading:d,under:E})=>d?I(d):(E&&r(E)?.said)??"";function R(d,E){let B=r(d);if(B?.kind!=="sor\
t"||t[B.id]===null)return[];let x=U=>B.piles.find($=>$.id===U).text;return(E??B.piles.map(({id:U})=>U)).map(U=>({id:U,text:x(
U),cards:h(d,U)}))}let F=n.find(d=>d.ladder)?.ladder,k=()=>Math.floor(F.rungs.length/2);function Q(d){let[E]=f([d]);return!F||
!E?null:k()-F.rungs.findIndex(({card:B})=>B===E)}function S({level:d,up:E=0}){let B=d.map(Q).find(Y=>Y!==null);if(!F||B===
void 0)return[];let x=F.rungs[k()-B-E];return x?i(x.item):[]}let N={answers({answers:d}){return(d[0]==="all"?e:a(d)).filter(
({id:B})=>t[B]!==null).map(B=>Qt(B.said||B.ask,tt(B,t[B.id])))},lines(d){let E=d.lines.flatMap(G),B=E.length?[Qt(V(d),E,
y(d.say))]:[],x=d.count?.[Math.min(E.length,d.count.length-1)];return x?[...B,ws([I(x,{n:E.length})])]:B},piles({piles:d,
only:E,heading:B,below:x={},all:Y={}}){let U=$=>$.length===r(d).cards.length;return R(d,E).filter(({cards:$})=>$.length).
flatMap(({id:$,text:O,cards:q})=>{let Z=U(q)&&Y[$]||x[$],z=B?I(B,{pile:O}):O;return[Qt(z,q),...v(Z?[Z]:[])]})},empty(d){
let E=R(d.empty,d.only).filter(({cards:B})=>!B.length).map(({text:B})=>B);return E.length?[Qt(V(d),E,y(d.say))]:[]},sentence(d){
let E=s[d.sentence],B=ti(E),x=Object.fromEntries(B.map(Y=>[Y,i(Y).join(" ")]));return Object.values(x).every(Boolean)?[Qt(
V(d),[Cr(d,E,x)])]:[]},message(d){let E=d.message.parts.map(B=>[B,i(B.item)[0]]).filter(([,B])=>B).map(([B,x])=>H(B,x,d.
message));return E.length?[Qt(V(d),[E.join(" ")])]:[]},ladder(){let[d=""]=i(F.goal),[[E],[B]]=[f([F.today]),f([F.later])],
x=F.rungs.map(({card:Y,item:U})=>{let $=r(U)?.said??"",[O]=i(U),q=O?`${$}: ${O}`:I("open",{level:$}),Z=eh(Y===E,Y===B,!!B);
return Z?I(Z,{level:q}):q});return[Qt(I(d?"ladder":"ladder-unnamed",{goal:d}),x)]},missing({missing:d,say:E}){let B=a(d).
filter(({id:x})=>t[x]===null);return B.length?v(E,{parts:B.map(x=>x.said).join("; ")}):[]},repeated(d){let E=d.repeated.
map(i),B=new Map;for(let U of E.flat())B.has(Ze(U))||B.set(Ze(U),U);let x=U=>E.filter($=>$.some(O=>Ze(O)===U)).length>1,
Y=[...B].filter(([U])=>x(U)).map(([,U])=>U);return Y.length?[Qt(V(d),Y)]:[]}};function H(d,E,{self:B=[],small:x=[],capitals:Y=[]}){
let{opener:U,clause:$,clauses:O=[],questions:q=[],names:Z=!1}=d,z=Lt(E),_=ds(z),ue=_.toLowerCase();if(B.includes(ue))return xn(
"{words}.",{words:z});let ke=[...s[U]].at(-1);if(!ql.test(z.match(Xl)?.[0]??"a")||q.includes(ue))return xn(`{words}${ke}`,
{words:z});let we=s[$&&O.includes(ue)?$:U],ye=Z||Y.includes(_);return xn(we,{words:ni(z,x,ye)})}return d=>{if(!A(d))return[];
let E=Object.keys(N).find(x=>x in d),B=E?N[E](d):v(d.say);return B.length&&d.then?[...B,...v([d.then])]:B}}var ti=e=>[...e.
matchAll(zl)].map(([,t])=>t);function Cr({alike:e,small:t=[],lower:n=[]},s,r){let o=a=>ni(Lt(Qe(r[a])),t,!n.includes(a)),
i=Object.fromEntries(ti(s).map(a=>[a,o(a)]));return xn(s,i,e)}function ni(e,t,n){let s=ds(e);if(!([...s].length>1&&_l.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[o=""]=e;return o.toLowerCase()+e.slice(o.length)}function eh(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}var fe=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},Ae=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},th={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Cs=e=>e instanceof Ae?new fe(e.said||
th[e.code]):e;var nh="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",sh=new RegExp(`(${nh})|[.…]+|[!?;\\n]`,"gu"),rh=/[\u0300-\u036f'’‘ʼ]/g,
oh=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function ys(e){let t={};for(let[n,s]of Object.entries(e))t[n]=ri(s,t);return t}
var lt=(e,t)=>new RegExp(e.map(n=>ri(n,t)).join("|"),"y");function Es(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Bs(e,t){let n=t;
for(let[s,r]of Es(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Fn=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function si(e,t){let n=new Map,s=Fn(t),r=0;for(let o of e.join("")){let i=o.charCodeAt(0);r+=i-97,
i!==126&&n.set(r++,s[n.size])}return n}function ks(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function ri(e,t){return`(?:${(e.match(oh)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:ih(r)).join("")})`}function ih(e){let t=oi(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var oi=e=>e.
normalize("NFKD").replace(rh,"").toLowerCase();function jn(e){let t="",n=[];for(let s of e.matchAll(sh)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?oi(s[1]):"."} `;t+=r;for(let o=0;o<r.length;o++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var ah=4,ii=4,ai=".",yr=new WeakMap;function on(e,t){let{passes:n,kinds:s,learned:r}=ci(t),{line:o,places:i}=jn(e),a=Bs(
n,o),l=Object.entries(s).flatMap(([u,A])=>Es(A,a).map(([g,I])=>({kind:u,start:g,end:I-1}))),f=r?ch(l,o,r):l,h=(u,A)=>u.span[0]-
A.span[0]||u.span[1]-A.span[1]||(u.kind<A.kind?-1:+(u.kind>A.kind));return f.map(({kind:u,start:A,end:g})=>({kind:u,span:[
i[A][0],i[g][1]]})).sort(h)}function*Qs(e){let{passes:t,kinds:n}=ci(e);for(let s of[t,...Object.values(n)])yield,Es(s,"w\
e are here ")}function ci(e){return yr.has(e)||yr.set(e,fh(e)),yr.get(e)}function ch(e,t,n){let{size:s,weights:r,kinds:o,
limit:i,least:a}=n,l=lh(t,n.same),f=l.slice(1).map((G,V)=>[...l[V],...G]),h=G=>{let V=new Set(G.flatMap(F=>F.numbers.map(
k=>k%s)));return[...V].reduce((F,k)=>F+(r.get(k)??0),0)/Math.sqrt(V.size)},u=[...l,...f];if(e.length)return Er(u,h)[1]>a?
e:[];let A=u.filter(G=>G.length>ah),[g,I]=Er(A,h);if(!(I>i))return[];let m=[...new Set(g.map(G=>G.numbers[0]))],y=G=>m.reduce(
(V,R)=>V+G[R%G.length],0),[v]=Er(Object.keys(o),G=>y(o[G]));return[{kind:v,start:g[0].start,end:g.at(-1).start}]}function lh(e,t){
let n=ai,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let o=t.get(r[0])??r[0],i=[o,`${n} ${o}`,...hh(r[0])];s.at(-1).push({
start:r.index,numbers:i.map(ks)}),n=o,o===ai&&s.push([])}return s.filter(r=>r.length)}function hh(e){let t=["<",...e,">"];
return t.slice(ii-1).map((n,s)=>`-${t.slice(s,s+ii).join("")}`)}var Er=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?
s:n,[null,-1/0]),li=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function fh({
lists:e,passes:t,phrases:n,learned:s}){let r=ys(e),o=Object.entries(n).map(([i,a])=>[i,lt(a,r)]);return{passes:lt(t,r),kinds:Object.
fromEntries(o),learned:s&&uh(s)}}function uh({same:e,gaps:t,weights:n,kinds:s,...r}){let o=e.map(a=>a.split(" ")),i=Object.
entries(s).map(([a,l])=>[a,Fn(l)]);return{...r,same:new Map(o.flatMap(a=>a.map(l=>[l,a[0]]))),weights:si(t,n),kinds:Object.
fromEntries(i)}}var Ah=[["trial-agreement","review"],["trial-review","again"],["plan","day"]],hi=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function Ce(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function bs(e,t){let n=new Map(e.filter(({
response:s})=>s).map(s=>[s.key,s]));for(let[s,r]of Ah){let o=n.get(`${s}@`),i=Ht(o?.response[r]);if(i&&i>=t)return{day:i,
entry:o}}return null}function Ss(e,t){let n=null;for(let r of e){let{exercise:o}=Ce(r.key),i=r.response&&Object.keys(r.confirmed??
{}).length>0,a=o==="check-in"&&i?Un(r):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&(n={day:l,entry:r})}if(!n)return null;let[,s]=[
t,Po(n.day)].sort();return{day:s,entry:n.entry}}function Un({at:e}){if(!Br(e))return null;let[,t,,,,n]=hi.exec(e);return n?
sn(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Br(e){let[,t,,n="0",s="0"]=hi.exec(e)??[];return!!Ht(
t)&&n<60&&s<60}var fi=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);var pi="catch-up.ics",ph="-//collective//icalendar//7.3.0//EN",gh=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,Ih=/[\t\x85\u2028\u2029]/g,
dh=75;async function gi(e,t,n,s=""){let r=[...new Map(e.map(f=>[f.key,f])).values()],o=[bs(r,n),Ss(r,n)].filter(Boolean);
if(!o.length)throw new fe("journal-no-day");let i=ui(t["journal-calendar-title"]),a=await Promise.all(o.map((f,h)=>mh(f,
n,i,h?"":ui(s))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${ph}`,...a.flat()],"END:VCALENDAR",""].map(yh).join(
`\r
`)}function vs(e,{exercises:t,danger:n}){let s=e.filter(({key:f})=>f==="plan@").at(-1)?.response,r=f=>Ii(f)&&Qe(f)!=="";
if(!s||!r(s.if)||!r(s.then))return"";let o=f=>Object.values(n).some(h=>on(f,h).length);if(Object.values(s).flatMap(wh).some(
o))return"";let{rules:i,reflection:a}=t.plan,l=i.find(f=>f.sentence);return l?Cr(l,a[l.sentence],s):""}var wh=e=>(e?.own?
[e.own]:[e].flat()).filter(Ii),Ii=e=>typeof e=="string";async function mh({day:e,entry:t},n,s,r){return["BEGIN:VEVENT",`\
SUMMARY:${Ai(s)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await Ch(
t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${Ai(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function Ch({key:e,response:t,
at:n}){let s=Object.entries(t).filter(([,h])=>h!==null),r=Ds([n,Object.fromEntries(s)]),o=h=>new TextEncoder().encode(h),
i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",o(r),i,!1,["sign"]),l=new Uint8Array(await crypto.subtle.
sign("HMAC",a,o(e))).slice(0,16);return l[6]=l[6]&15|64,l[8]=l[8]&63|128,Array.from(l,h=>h.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function Ds(e){return Array.isArray(e)?`[${e.map(Ds).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${Ds(n)}: ${Ds(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var ui=e=>Qe(e.replace(Ih," ").replace(
gh,"")),Ai=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function yh(e){let t=[],n=[],s=0;for(let r of e){let o=Eh(r);if(n.length&&s+o>=dh){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,s=a.length}n.push(r),s+=o}return[...t,n.join("")].join(`\r
 `)}var Eh=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var Bh=new TextEncoder,kh=/[\u007f-\uffff]/g;function ht(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
s=>Object.hasOwn(t,s)&&ht(e[s],t[s]))}var di=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function kr({key:e,
response:t,done:n,confirmed:s,at:r}){let o=s!==null&&ht(s,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||s,at:r}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return Bh.encode(i.replace(kh,a))}function wi(e){let{key:t,response:n,
done:s,confirmed:r,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:s,
confirmed:r===!0?n:r,at:o}}var Qh={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},an=10,
bh=400,On=17,Qr=16,Vt=14,[Bi,ki]=[12,38],[br,Sr,Sh]=[46,8,30],mi=15,Ci=26,Dh=14;function Dr(e,t,n){let s=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[r,o]=e.length>1?xh(e,s,n):vh(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${de(o)}`}">
${r.join(`
`)}
</svg>
`}function vh(e,t,n){let[s,r,o]=[92,14,n-14],i=l=>r+(o-r)*l/an;return[t.flatMap(({id:l,name:f},h)=>{let u=h*s,A=u+46,g=e[l],
I=[...Array(an+1).keys()].map(y=>Rn([i(y),A-5],[i(y),A+5],"edge",1)),m=[0,an].filter(y=>y!==g).map(y=>bt(`${y}`,i(y),A+25,
"muted",{size:Vt,anchor:"middle"}));return[bt(f,0,u+On,l,{size:On,bold:!0}),Rn([r,A],[o,A],"edge",1.5),...I,...m,Di(l,i(
g),A,9),bt(`${g}`,i(g),A+29,l,{size:On,bold:!0,anchor:"middle"})]}),t.length*s-8]}function xh(e,t,n){let s=Oh(e,Bi,n-ki),
r=br+an*Sr+Sh,o=t.flatMap(({id:f,name:h},u)=>Fh(e,f,h,s,u*r,n)),i=t.length*r,[a,l]=Rh(e,s,i,n);return[[...o,...a],i+l]}function Fh(e,t,n,s,r,o){
let[i,a]=[r+br,r+br+an*Sr],l=e.map((A,g)=>({value:A[t],x:s[g],y:a-Sr*A[t]})).filter(({value:A})=>A!==null),f=[i,a].flatMap(
(A,g)=>[Rn([0,A],[o-ki+Bi,A],"line",1),bt(g?"0":`${an}`,o,A+5,"muted",{size:Vt,anchor:"end"})]),h=Math.min(...s.slice(1).
map((A,g)=>A-s[g])),u=h<11?Math.max(2,h/3):5.5;return[bt(n,0,r+On,t,{size:On,bold:!0}),...f,$h(l,t),...l.map(({x:A,y:g})=>Di(
t,A,g,u)),...jh(l,t)]}function jh(e,t){let n=e.map(({value:r,x:o,y:i},a)=>{let[l,f]=[e[a-1]?.value??r,e[a+1]?.value??r],
h=l>=r&&f>=r&&l+f>2*r,u=(l-r)*(f-r)<0,A=a===0||a===e.length-1;return{value:r,x:o+(u?Math.sign(l-r)*6:0),y:i+(h?22:-11),half:`${r}`.
length*Qr*.6/2,rank:A?0:r===l?3:u?2:1}}),s=[];for(let r of n.sort((o,i)=>o.rank-i.rank))(r.rank===0||r.rank<3&&e.length<=
Dh)&&!s.some(i=>Uh(r,i))&&s.push(r);return s.map(({value:r,x:o,y:i})=>bt(`${r}`,o,i,t,{size:Qr,bold:!0,anchor:"middle"}))}
var Uh=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Qr;function Oh(e,t,n){let s=Qi(e);if(s.length===1){let f=(n-
t)/(e.length-1);return e.map((h,u)=>t+u*f)}let r=s.slice(1).map((f,h)=>fi(s[h].day,f.day)),o=mi*(e.length-s.length)+Ci*r.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/r.reduce((f,h)=>f+h,0),l=t;return s.flatMap(({many:f},h)=>(h&&(l+=Ci*i+
a*r[h-1]),Array.from({length:f},(u,A)=>(A&&(l+=mi*i),l))))}function Qi(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Rh(e,t,n,s){let r=Qi(e);if(r.length===1){let[h]=r.map(V=>V.day&&Ei(V.day,!0)),A=s<bh||e.length>4?2:e.length,g=A===
2?[0,e.length-1]:[...e.keys()],I=s/A-14,m=g.map(V=>({x:t[V],lines:Nh(e[V].moment,I)})),y=Math.max(...m.map(({lines:V})=>V.
length))*Vt*1.25,v=m.flatMap(({x:V,lines:R})=>yi(R,V,n+12,s)),G=h?[bt(h,0,n+y+22,"muted",{size:Vt})]:[];return[[...v,...G],
y+(h?28:8)]}let o=new Set(r.map(({day:h})=>h.slice(0,4))),i=[],a=0;for(let{day:h,many:u}of r){let[A,g]=[t[a],t[a+u-1]];i.
push({from:A,to:g,x:(A+g)/2,words:Ei(h,o.size>1)}),a+=u}let l=i.flatMap(({from:h,to:u,x:A})=>[Rn([h,n-4],[u,n-4],"edge",
1),Rn([A,n-4],[A,n+2],"edge",1)]),f=Mh(i.map(h=>({...h,...bi([h.words],h.x,s)})));return[[...l,...f.flatMap(({words:h,x:u})=>yi(
[h],u,n+18,s))],24]}function Mh(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function bi(e,t,n){let s=Math.max(...e.map(xs))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function yi(e,t,n,s){let{start:r,end:o}=bi(e,t,s),[i,a]=r<=0?["start",0]:o>=s?["end",s]:["midd\
le",t];return e.map((l,f)=>bt(l,a,n+f*Vt*1.25,"muted",{size:Vt,anchor:i}))}var Ei=(e,t)=>(t?Gh:Th).format(new Date(`${e}\
T00:00Z`)),Si={timeZone:"UTC",month:"short",day:"numeric"},Th=new Intl.DateTimeFormat("en-US",Si),Gh=new Intl.DateTimeFormat(
"en-US",{...Si,year:"numeric"});function Nh(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||xs(i)<=t?n[n.length-1]=i:n.push(o)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(o=>Hh(
o,t))}function Hh(e,t){let n=[...e];if(xs(e)<=t)return e;for(;n.length&&xs(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var Lh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,xs=e=>[...e].reduce(
(t,n)=>t+Vt*(Lh.test(n)?1.05:.58),0),de=e=>`${Math.round(e*10)/10}`,Fs=e=>`var(--ajar-${e}, ${Qh[e]})`,Vh={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Yh=e=>e.replace(/[&<>]/g,t=>Vh[t]);function bt(e,t,n,s,{size:r,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${de(t)}" y="${de(n)}" text-anchor="${i}"`} font-size="${r}"${a} fill="${Fs(s)}\
">${Yh(e)}</text>`}var Rn=(e,t,n,s)=>`<path d="M${e.map(de).join(" ")}L${t.map(de).join(" ")}" stroke="${Fs(n)}" stroke-\
width="${s}" fill="none"/>`,$h=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${de(n)} ${de(s)}`).join("L")}" stroke="${Fs(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Di(e,t,n,s){let[r,o,i]=[t,n,s];return`<path d="${{importance:`\
M${de(r-i)} ${de(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${de(r-i*.9)} ${de(o-i*.9)}h${de(
i*1.8)}v${de(i*1.8)}h${de(-i*1.8)}z`,readiness:`M${de(r)} ${de(o-i*1.25)}L${de(r+i*1.25)} ${de(o)}L${de(r)} ${de(o+i*1.25)}\
L${de(r-i*1.25)} ${de(o)}z`}[e]}" fill="${Fs(e)}"/>`}var St=["importance","confidence","readiness"],Kh=600,Ph=340,Jh=10;function vr(e,t,n=null){let s=o=>Number.isInteger(o)&&
o>=0&&o<=Jh,r=St.map(o=>[o,s(t[o])?t[o]:null]);return{moment:e,...Object.fromEntries(r),day:n}}var xi=e=>e.map(t=>({...Ce(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>vr(t,
n.confirmed,Un(n)));function Wh(e,t){let n=e.filter(js);if(!n.length)return"";let s={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[r,o]=[n[0],n.at(-1)],i={first:r.moment,last:o.
moment},a=St.filter(f=>r[f]!==null);if(n.length===1){let f=h=>X(t["check-ins-value"],{ruler:s[h],value:r[h]});return X(t["\
check-ins-once"],{moment:r.moment,rulers:vi(a.map(f))})}let l=a.filter(f=>o[f]!==null).map(f=>X(r[f]===o[f]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:s[f],before:r[f],after:o[f]}));return l.length?X(t["check-ins-since"],{...i,rulers:vi(
l)}):X(t["check-ins-differ"],i)}function Fi(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},s=St.map(o=>({id:o,name:n[o]})),r=e.filter(js);return{sentence:Wh(e,t),wide:Dr(r,s,Kh),narrow:Dr(
r,s,Ph),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(o=>[o.moment,...St.map(i=>o[i])])}}var js=e=>St.
some(t=>e[t]!==null),Xh=new Intl.ListFormat("en-US",{type:"conjunction"}),vi=e=>Xh.format(e);var xr=1,Fr="\uFEFF",qh=/[\u202a-\u202e\u2066-\u2069]/g,Ui="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Oi=`${Ui}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,_h=new RegExp(
`(?:[${Ui}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),zh=new RegExp(`^[${Oi}]+`),Zh=new RegExp(`(^|[;,|"])([${Oi}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Ri(e,t){let n=e.filter(({response:o})=>o).map(o=>tf(o,jr(Ce(o.key).exercise,t))),s={format:"ajar-jo\
urnal",version:xr,entries:n},r=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(s,null,2).replace(qh,r)}
`}function Mi(e){let t=e.filter(({key:s,response:r,confirmed:o})=>ef(s)&&r&&o).map(s=>{let{moment:r,...o}=vr(sf(Ce(s.key).
moment),s.confirmed);return[Un(s)??"",r,...St.map(i=>o[i]??"")]}),n=[["day","moment",...St],...t];return Fr+n.map(s=>`${s.
map(rf).join(",")}
`).join("")}var jr=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Mn({after:e,among:t,...n},s){return et({items:[
n],ids:[n.id]},{[n.id]:s})[n.id]}var ef=e=>Ce(e).exercise==="check-in";function tf({key:e,response:t,done:n,confirmed:s,
at:r},o){let i=s&&ht(s,t),{exercise:a,moment:l}=Ce(e);return{exercise:a,moment:l,title:o?.title??"",at:r,done:n,confirmed:s&&
!i?ji(s,o):!!s,answers:ji(t,o)}}function ji(e,t){let n=new Map(t?.items.map(s=>[s.id,s]));return Object.entries(e).filter(
([,s])=>s!==null).map(([s,r])=>{let o=n.get(s),i={item:s,question:o?X(o.ask,e):"",answer:r},a=o?.cards&&nf(o,r);return a?
{...i,"in-words":a}:i})}function nf(e,t){try{return tt(e,Mn(e,t))}catch{return null}}function sf(e){return Qe(e.replace(
_h," ")).replace(zh,"").replace(Zh,"$1$2'")}var rf=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;function cn(e){let t="";for(let n of e)t+=String.fromCharCode(n);return btoa(t)}var Yt=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(
0));function ln(e,t,n){let s=typeof n=="string"?new TextEncoder().encode(n):n;return{name:e,type:t,data:cn(s)}}var Ti={null:null,true:!0,false:!1},of=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,af={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},cf=/[ !#-[\]-\uffff]*/y,lf=/null|true|false|-?Infinity|NaN/y,hf=/[0-9a-fA-F]{4}/y,ff=/[ \t\n\r]*/y,Tn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Gi(e){let t=0,n=(A=t)=>{throw new Tn(e.slice(0,A).split(`
`).length)},s=A=>{A.lastIndex=t;let[g]=A.exec(e)??[null];return t+=g?.length??0,g},r=()=>s(ff),o=A=>{e[t]!==A&&n(),t++};
function i(){let A=e[t];if(A==='"')return a();if(A==="{")return h();if(A==="[")return f();let g=s(lf);if(g!==null&&g in Ti)
return Ti[g];let I=g?Number.NaN:s(of);return I===null&&n(),Number.isFinite(+I)||n(0),+I}function a(){t++;let A="";for(;A+=
s(cf),e[t]!=='"';){e[t]!=="\\"&&n();let g=e[t+1];t+=2,g==="u"?A+=String.fromCharCode(Number.parseInt(s(hf)??n(),16)):A+=
af[g]??n(t-2)}return t++,A}function l(A,g){let I=[];if(t++,r(),e[t]!==A)for(;I.push(g()),r(),e[t]!==A;){let m=t;o(","),r(),
e[t]===A&&n(m)}return t++,I}let f=()=>l("]",i),h=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let A=a();return r(),
o(":"),r(),[A,i()]}));r();let u=i();return r(),t<e.length&&n(),u}var Dt=class extends fe{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Li(t)}},
Te=(e,t={})=>({code:e,values:t}),Li=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];function Vi(e,t){let n=uf(
e.startsWith(Fr)?e.slice(1):e),s=gf(n);if(s.length)throw new Dt(...s);let r=[];return{entries:n.map((i,a)=>{let l=jr(i.exercise,
t),f=a+1;l||r.push(Te("journal-import-unknown-exercise",{n:f,exercise:i.exercise}));let h=m=>{let{response:y,misfits:v}=df(
f,l,m);return r.push(...v),y},u=h(i.answers),{confirmed:A,done:g,at:I}=i;return{key:Ur(i),response:u,done:g,confirmed:Array.
isArray(A)?h(A):A?u:null,at:I}}),notes:Li(r)}}var Ur=({exercise:e,moment:t})=>`${e}@${t}`;function uf(e){let t=Af(e),{format:n,
version:s,entries:r}=Or(t)?t:{};if(n!=="ajar-journal"||!(Number.isInteger(s)||typeof s=="boolean"))throw new Dt(Te("jour\
nal-import-other-file"));if(s>xr)throw new Dt(Te("journal-import-newer"));if(!Array.isArray(r))throw new Dt(Te("journal-\
import-other-file"));let o=r.flatMap((i,a)=>pf(i,a+1));if(o.length)throw new Dt(...o);return r.map(i=>({...Yi,...i}))}function Af(e){
try{return Gi(e)}catch(t){throw t instanceof Tn||t instanceof RangeError?new Dt(Te("journal-import-not-json",{line:t.line??
1})):t}}var Yi={moment:"",at:"",done:!1,confirmed:!1},Or=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Us=e=>typeof e==
"string",Ni={exercise:Us,moment:Us,at:e=>Us(e)&&(e===""||Br(e)),done:e=>typeof e=="boolean"};function pf(e,t){if(!Or(e))
return[Te("journal-import-other-file")];let n={...Yi,...e},s=Object.keys(Ni).filter(r=>!Ni[r](n[r]));if(typeof n.confirmed!=
"boolean"){let r=Hi(n.confirmed,"confirmed");r.length&&s.push("confirmed",...r)}return s.push(...Hi(n.answers,"answers")),
s.map(r=>Te("journal-import-incomplete",{n:t,name:r}))}function Hi(e,t){return Array.isArray(e)?e.flatMap(n=>Or(n)?Us(n.
item)?[]:["item"]:[t]):[t]}function gf(e){let t=new Set;return e.flatMap((n,s)=>{let r=s+1,o=t.has(Ur(n))?[Te("journal-i\
mport-twice",{n:r,exercise:n.exercise})]:[];t.add(Ur(n));let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?If(a.
map(({item:l})=>l)):[]);return[...o,...i.map(a=>Te("journal-import-answer-twice",{n:r,item:a}))]})}var If=e=>{let t=new Map;
for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].filter(([,n])=>n>1).map(([n])=>n)};function df(e,t,n){let s=Object.
fromEntries(n.map(({item:h,answer:u=null})=>[h,u]));if(!t)return{response:s,misfits:[]};let r=new Map(t.items.map(h=>[h.
id,h])),o=h=>!r.has(h)&&t.ids.includes(h),i=Object.entries(s),a=Object.fromEntries(i.filter(([h])=>o(h))),l=Object.fromEntries(
i.filter(([h])=>!o(h))),f=wf(e,t,r,l);return{response:f.length?s:{...et(t,l),...a},misfits:f}}function wf(e,t,n,s){let r={},
o=[];for(let[a,l]of Object.entries(s)){if(!n.has(a)){let{title:f}=t;o.push(Te("journal-import-unknown-question",{n:e,exercise:f,
item:a}));continue}try{r[a]=Mn(n.get(a),l)}catch(f){if(!(f instanceof be))throw f;let h=Te(f.code,f.values);o.push(Te("j\
ournal-import-misfit",{n:e,item:a,why:h}))}}if(o.length)return o;let i=et(t,r);return Object.keys(r).filter(a=>!ht(i[a],
r[a])).map(a=>Te("journal-import-not-asked",{n:e,item:a}))}function Hn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(s=>Hn(e[s],t[s]))}var mf=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,nt,Gn,ft,Nn,hn,Os,Rs=class{constructor(t=Date.now){K(this,hn);K(this,nt,new Map);K(
this,Gn,[]);K(this,ft,null);K(this,Nn);L(this,Nn,t)}get(t){return p(this,nt).get(t)}isDraft(t){let n=p(this,nt).get(t);return n!==
void 0&&!n.done}keys(){return[...p(this,nt).keys()]}entries(){return[...p(this,nt).values()]}put(t,n,s){let r=s?n:p(this,
nt).get(t)?.confirmed??null;this.place({key:t,response:n,done:s,confirmed:r,at:mf(p(this,Nn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}p(this,nt).set(t.key,t),C(this,hn,Os).call(this,[t.key])}remove(t){p(this,nt).
delete(t)&&C(this,hn,Os).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(p(
this,ft)){t();return}L(this,ft,new Set);try{t()}finally{let n=[...p(this,ft)];L(this,ft,null),n.length&&C(this,hn,Os).call(
this,n)}}listen(t){p(this,Gn).push(t)}};nt=new WeakMap,Gn=new WeakMap,ft=new WeakMap,Nn=new WeakMap,hn=new WeakSet,Os=function(t){
if(p(this,ft)){for(let n of t)p(this,ft).add(n);return}for(let n of p(this,Gn))n(t)};function vt(e,t,n=t["keep-failed"]){let{code:s,values:r={},notices:o}=Cs(e);if(o)return o.map(a=>vt(a,t,n)).join(`
`);if(!Object.hasOwn(t,s??""))return n;let i=Object.entries(r).map(([a,l])=>[a,l?.code?vt(l,t,n):l]);return X(t[s],Object.
fromEntries(i))}var Ft="home",Vn="help@",Rr="plan",Cf=[Rr,"needs","support","goal-ladder"],$i="until ",Nr=e=>`${$i}${kt(e)}`;function Ts(e,t,n){
let{exercise:s,moment:r}=Ce(t.key),o=r?`${r}, ${n}`:n,i=`${s}@${o}`;for(let a=2;e.get(i);a++)i=`${s}@${o} (${a})`;e.place(
{...t,key:i})}var xe,xt,Ve,$t,Kt,Yn,$n,Kn,fn,Pn,re,Mr,Ki,Ln,Pi,Tr,Ji,Wi,Ms,Xi,qi,_i,Gr,Gs=class{constructor({journal:t,data:n,
words:s,send:r,today:o,notice:i,print:a}){K(this,re);K(this,xe);K(this,xt);K(this,Ve);K(this,$t);K(this,Kt);K(this,Yn);K(
this,$n);K(this,Kn);K(this,fn,Promise.resolve());K(this,Pn,{calendar:t=>C(this,re,Mr).call(this,t),"calendar-line":t=>C(
this,re,Mr).call(this,t,vs(t,p(this,xt))),everything:t=>ln("notes.json","application/json",Ri(t,p(this,xt))),"check-ins":t=>ln(
"numbers.csv","text/csv",Mi(t))});L(this,xe,t),L(this,xt,n),L(this,Ve,s),L(this,$t,r),L(this,Kt,o),L(this,Yn,i),L(this,$n,
a),L(this,Kn,new Map(n.sections.flatMap(l=>l.keys.map(f=>[f,l]))))}state(){let t=C(this,re,Ln).call(this),n=C(this,re,Xi).
call(this,t);return{welcome:C(this,re,qi).call(this,t,n),section:n?.id??"",due:C(this,re,_i).call(this,t),plan:C(this,re,
Gr).call(this,`${Rr}@`),earlier:t.map(({key:s})=>({key:s,...Ce(s)})).filter(({exercise:s,moment:r})=>s===Rr&&r).map(({key:s,
moment:r})=>({title:r,plan:C(this,re,Gr).call(this,s)})),something:t.length>0,danger:C(this,re,Pi).call(this)}}receive(t){
let{take:n,paper:s,country:r=""}=t;if(n==="plan"&&["us-letter","a4"].includes(s))C(this,re,Ms).call(this,()=>p(this,$n).
call(this,C(this,re,Ln).call(this),{paper:s,country:r}));else if(Object.hasOwn(p(this,Pn),n??""))C(this,re,Ms).call(this,
async()=>p(this,$t).call(this,{file:await p(this,Pn)[n](C(this,re,Ln).call(this))}));else if(typeof t.country=="string")
p(this,xe).put(Vn,{country:r},!0);else if(typeof t.import=="string")C(this,re,Ms).call(this,()=>C(this,re,Ji).call(this,
t.import));else if(t.restart===!0)C(this,re,Ki).call(this);else return!1;return!0}settled(){return p(this,fn)}};xe=new WeakMap,
xt=new WeakMap,Ve=new WeakMap,$t=new WeakMap,Kt=new WeakMap,Yn=new WeakMap,$n=new WeakMap,Kn=new WeakMap,fn=new WeakMap,
Pn=new WeakMap,re=new WeakSet,Mr=async function(t,n=""){let s=await gi(t,p(this,Ve),p(this,Kt).call(this),n);return ln(pi,
"text/calendar",s)},Ki=function(){p(this,xe).batch(()=>{for(let t of C(this,re,Ln).call(this))Ce(t.key).moment.includes(
$i)||(Ts(p(this,xe),t,Nr(p(this,Kt).call(this))),p(this,xe).remove(t.key))})},Ln=function(){return p(this,xe).entries().
filter(({key:t})=>t!==Vn)},Pi=function(){for(let t of Cf){let n=C(this,re,Tr).call(this,`${t}@`);if(n)return n}return null},
Tr=function(t){let n=p(this,xe).get(t);return n?p(this,Yn).call(this,Ce(t).exercise,n.response):null},Ji=function(t){let{
entries:n,notes:s}=Vi(t,p(this,xt));p(this,xe).batch(()=>{for(let o of n)C(this,re,Wi).call(this,o)});let r=X(p(this,Ve)["\
home-brought"],{n:n.length});p(this,$t).call(this,{said:[r,...s.map(o=>vt(o,p(this,Ve)))].join(`
`)})},Wi=function(t){let n=p(this,xe).get(t.key);n?Hn([n.response,n.confirmed],[t.response,t.confirmed])||Ts(p(this,xe),
t,p(this,Ve)["home-brought-moment"]):p(this,xe).place(t)},Ms=function(t){L(this,fn,p(this,fn).then(t).catch(n=>{p(this,$t).
call(this,{said:vt(n,p(this,Ve),p(this,Ve)["home-failed"])})}))},Xi=function(t){let n=t.reduce((s,r)=>s&&s.at>=r.at?s:r,
null);return n?p(this,Kn).get(n.key):void 0},qi=function(t,n){let s=p(this,Ve);return t.length?n?X(s["home-stopped"],{title:n.
title}):s["home-welcome"]:s["home-empty"]},_i=function(t){let n=p(this,Ve),s=p(this,Kt).call(this),r=bs(t,s),o=Ss(t,s),i=[];
if(r){let l=Ce(r.entry.key).exercise==="plan"?n["home-plan-starts"]:n["home-review"];i.push(X(l,{day:kt(r.day)}))}return o&&
o.day<=s?i.push(n["home-check-in-now"]):o&&i.push(X(n["home-check-in"],{day:kt(o.day)})),i},Gr=function(t){let n=p(this,
xe).get(t),s=p(this,xt).exercises[Ce(t).exercise];return!n?.confirmed||!s||!rn(s,n.confirmed)?[]:ms(s,n.confirmed,{plain:!!C(
this,re,Tr).call(this,t)}).filter(({said:r})=>r.length).map(({heading:r,said:o})=>({heading:r,said:o,words:[]}))};var yf=["button","input","select","summary","textarea"],Ef=["input","select","textarea"];function c(e,t={},...n){let s=document.
createElement(e);for(let[r,o]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),o):o===!0?s.setAttribute(
r,""):o!==!1&&o!=null&&s.setAttribute(r,o);return yf.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Ef.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function un(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,o]of Object.entries(t))s.setAttribute(r,o);return s.append(...n),
s}var Bf=2e4;function zi(e,{oninput:t,...n}){let s=c("textarea",{maxlength:Bf,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let o=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+o}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function Zi(e,t,{words:n,group:s,change:r,remarks:o}){let{opener:i,
long:a,remark:l}=e,f=i?c("b",{id:`${s}-opener`},i):c("span",{},n["own-words"]),h=zi(t??"",{rows:a?8:2,oninput:()=>r(h.value.
trim()?h.value:null),...i&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),u=c("label",{class:"ajar-w\
ords ajar-write"},f,h);return l&&o?c("div",{},u,o(h,e)):u}function ea(e,t,{words:n,change:s}){let r=c("div",{}),o=()=>[...r.
querySelectorAll("textarea")],i=()=>{let m=o().map(y=>y.value).filter(y=>y.trim());s(m.length?m:null)},a=()=>[...r.children].
forEach((m,y)=>{m.querySelector("label > span").textContent=X(n.line,{n:y+1}),m.querySelector("button").setAttribute("ar\
ia-label",X(n["remove-line"],{n:y+1}))}),l=()=>{g(""),o().at(-1).focus()},f=c("button",{type:"button",class:"ajar-link",
onclick:l},n["add-line"]),h=()=>{a(),f.hidden=r.children.length>=e.most},u=m=>{let y=o()[o().indexOf(m)+1];y?y.focus():m.
value.trim()&&!f.hidden&&l()},A=m=>{let y=zi(m,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:v=>{["insertLineBreak","insertParagraph"].includes(v.inputType)&&
(v.preventDefault(),u(y))}});return y},g=m=>{let y=()=>{let G=v.nextElementSibling||v.previousElementSibling;v.remove(),
G||g(""),h(),i(),(G||r.firstElementChild).querySelector("textarea").focus()},v=c("div",{class:"ajar-line"},c("label",{class:"\
ajar-words ajar-write"},c("span",{}),A(m)),c("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(v),h()},
I=t||[];for(let m=0;m<Math.max(e.lines,I.length);m++)g(I[m]??"");return c("div",{class:"ajar-lines"},r,f)}function Jn(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function ta(e,t,n){let{words:s,level:r=3,small:o=!1,folded:i=!1,brief:a=!1,beside:l=[]}=n,f={...bf,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let h=`ajar-${window.ajarForms}`,u={...n.answers},A=0,g=null,I=0,m=n.
aside??0,y=t.why?c("p",{class:"ajar-why"},t.why):"",v=t.private?c("p",{class:"ajar-private"},t.private):"",G=!1,{example:V}=t,
R=V?c("details",{class:"ajar-example"},c("summary",{},s.example),c("p",{},V)):"",F=c("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),k=c("div",{}),Q=c("div",{class:"ajar-body"}),S=c("section",{class:"ajar-form","aria-labelledb\
y":`${h}-title`},c(`h${r}`,{id:`${h}-title`},t.title),...o||i?[c("div",{class:"ajar-beside"},...l,y?kf([y],s):""),v]:[y,
v],R,k,Q,F);S.addEventListener("keydown",j=>{j.key!=="Enter"||!(j.ctrlKey||j.metaKey)||!g||(j.preventDefault(),g.next.click())}),
e.replaceChildren(S);function N(){let j=t.items.filter(J=>Bt(J,u));if(a){let J=G?j.filter(te=>te.after).map(te=>[te]):[];
return[j.filter(te=>!te.after),...J]}return o&&t.together?[j]:j.map(J=>[J])}let H=j=>{F.replaceChildren(j)},d=Jn(s,H);function E(j,J){
F.replaceChildren(`${j} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{u=J,H(""),n.onChange(u),ue({focus:!0})}},
s["put-back"]))}function B(j,J){u={...u,[j.id]:J},Qf(Q),H(""),n.onChange(u),$()}function x(){U(!0),d.begin(),I=setTimeout(
Y,8e3)}function Y(){I&&(clearTimeout(I),I=0,U(!1),d.end())}function U(j){for(let J of g?.fieldsets??[])J.disabled=j}function $(){
if(!g)return;let{items:j,skip:J,where:te,next:he,enough:T,whys:W}=g,ne=N().length;J.textContent=Z(j)?s["clear-and-skip"]:
s.skip,te.textContent=X(s["question-of"],{n:A+1,all:ne}),te.hidden=(o||a)&&ne===1,he.textContent=A===ne-1?s.done:s.next,
T.hidden=!O(ne),W.hidden=!a||G||!Z(j)}function O(j){return(n.enough==="at once"||A>0)&&A<j-1&&Z(t.items)}function q(){I||
(x(),n.onDone(u))}let Z=j=>j.some(({id:J})=>u[J]!=null);function z(j,J=!0){if(I)return;let te=N();if(A+=j,A>=te.length){
A=te.length-1,q();return}ue({focus:J,again:j<0})}function _(j,J){let te=`${h}-${j.id}`,he=c("legend",{id:`${te}-ask`},X(
j.ask,u)),T=j.hint?c("p",{class:"ajar-hint",id:`${te}-hint`},j.hint):null,W=[T,J.mark].filter(Boolean).map(({id:w})=>w),
ne=j.among?{...j,cards:nn(j,u)}:j,Ue=f[j.kind](ne,Ko(ne,u[j.id]),{words:s,level:r+1,group:te,change:w=>B(j,w),say:H,remarks:n.
remarks,isQuick:n.enough==="at once",...J}),Pe={class:`ajar-item ajar-${j.kind}`,tabindex:"-1","aria-describedby":W.join(
" ")||null};return c("fieldset",Pe,he,T,Ue)}function ue({focus:j=!1,again:J=!1}={}){let te=N();A=Math.max(0,Math.min(A,te.
length-1));let he=te[A],T=n.mark?.(he),W=T?c("p",{class:"ajar-mark",id:`${h}-${he[0].id}-mark`},T):null,ne=c("div",{class:"\
ajar-moves ajar-onward"}),Ue=A>0?()=>z(-1):null,Pe=he.map(Oe=>_(Oe,{mark:W,again:J,moves:ne,back:Ue})),w=c("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(I)return;let Oe=u,Sn=Z(he);u={...u,...Object.fromEntries(he.map(({id:Dn})=>[Dn,
null]))},n.onChange(u),z(1),Sn&&E(s.cleared,Oe)}}),D=c("button",{type:"button",class:"ajar-next",onclick:()=>{I||(H(""),
z(1))}}),P=c("p",{class:"ajar-where"}),ae=c("button",{type:"button",class:"ajar-link",onclick:()=>{G=!0,z(1)}},s["add-wh\
y"]),se=c("button",{type:"button",class:"ajar-link",onclick:q},s.enough);g={items:he,skip:w,where:P,next:D,fieldsets:Pe,
enough:se,whys:ae},k.replaceChildren(),ne.replaceChildren(D,w),Ue&&ne.append(c("button",{type:"button",class:"ajar-back",
onclick:Ue},s.back));let ge=Pe.length===1;W&&ge&&Pe[0].lastElementChild.before(W),Q.replaceChildren(P,...W&&!ge?[W]:[],...Pe,
ne,...n.enough?[ae,se]:[]),$(),n.onMove?.(A),j&&(Pe[0].focus({preventScroll:!0}),P.scrollIntoView({block:"nearest"}))}function ke(j){
if(k.replaceChildren(),!j||!n.help||m>j.kinds.length)return null;let J=()=>{m=j.kinds.length+1,n.onAside?.(m),k.replaceChildren(),
Q.querySelector("[tabindex]").focus()},{help:te,needs:he}=n;return k.append(te.notice(j,{level:r+1,aside:J,needs:he})),k.
querySelector("[tabindex]")}function we(j,{focus:J=!1,danger:te=null}={}){g=null;let he=c(`h${r+1}`,{tabindex:"-1"},s["w\
hat-you-said"]);Q.replaceChildren(c("div",{class:"ajar-reflection"},he,...j.flatMap(W=>Wn(W,r+2)),n.below?.()??null),c("\
div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{A=0,ue({focus:!0,again:!0})}},s.change),c("button",{type:"\
button",onclick:()=>{let W=u;u={},A=0,m=0,n.onAside?.(0),n.onStartOver(),ue({focus:!0}),E(s["started-over"],W)}},s["star\
t-over"])));let T=ke(te);J&&(T??he).focus()}function ye(j){let J=Q.contains(document.activeElement);J&&g&&!I||(Y(),u={...j.
answers},j.done?we(j.reflection,{focus:J,danger:j.danger}):(A=j.at??Math.max(0,N().findIndex(te=>te.some(({id:he})=>u[he]==
null))),ue()))}let{done:je,reflection:M,danger:ee}=n;return ye({answers:u,at:n.at,done:je,reflection:M,danger:ee}),{update:ye,
release:Y,say:j=>{Y(),H(j)}}}var kf=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function Qf(e){for(let t of e.
querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}
var Wn=({heading:e,said:t,words:n},s)=>[e?c(`h${s}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(r=>c("li",
{},r))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(r=>c("p",{},r))].filter(Boolean),bf={ruler(e,t,{group:n,change:s}){
let r=Array.from({length:11},(o,i)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:i,checked:t===i,
onchange:()=>s(i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),c("span",{},`${i}`)));return c("div",{class:"\
ajar-scale"},c("div",{class:"ajar-numbers"},...r),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},"0"),` ${e.
low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:o}){let{chosen:i,
own:a}=t||{chosen:[],own:""},l=()=>r(i.length||a.trim()?{chosen:[...i],own:a}:null),f=e.many?"checkbox":"radio",h=e.cards.
map(A=>c("input",{type:f,name:s,value:A.id,checked:i.includes(A.id),onchange:g=>{e.many?i=i.filter(I=>I!==A.id).concat(g.
target.checked?A.id:[]):(i=[A.id],a="",u&&(u.value="")),l()}})),u=e.own?c("input",{type:"text",value:a,maxlength:500,oninput:A=>{
a=A.target.value,!e.many&&a.trim()&&(i=[],h.forEach(g=>{g.checked=!1})),l()}}):null;return c("div",{class:"ajar-cards"},
c("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((A,g)=>c("label",{class:"ajar-card"},h[g],
c("span",{},A.text))),u?c("label",{class:"ajar-own"},c("span",{},e.own),u):null,u&&e.remark&&o?o(u,e):null)},text:Zi,list:ea,
date(e,t,{words:n,change:s,say:r}){let o=sn(new Date);return c("label",{class:"ajar-words"},c("span",{},n["pick-date"]),
c("input",{type:"date",value:t??"",oninput:({target:i})=>{s(i.value||null),i.value>="1000"&&i.value<o&&r(n["day-past"])}}))}};var Hr=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function na(e,t,{words:n,level:s,change:r,say:o,again:i,
moves:a,back:l,isQuick:f}){let h={...t},{cards:u,piles:A}=e,g=F=>A.find(k=>k.id===F).text,I=c("div",{class:"ajar-one"});
function m(F,k){h={...h,[F.id]:k},k||delete h[F.id],r(Object.keys(h).length?h:null),k&&o(X(n.moved,{card:Lt(F.text),pile:g(
k)}))}function y(F,{focus:k=!0,back:Q=F?()=>y(F-1):l,onward:S=()=>G(F+1)}={}){let N=u[F],H=X(n["card-of"],{n:F+1,all:u.length}),
d=c("div",{class:"ajar-one-card",role:"group","aria-label":H,tabindex:"-1"},c("p",{class:"ajar-where"},H),c("p",{},N.text)),
E=B=>{m(N,B),S()};a.hidden=!0,I.replaceChildren(d,c("div",{class:"ajar-one-piles"},...A.map(({id:B,text:x})=>Hr(x,()=>E(
B),{"aria-pressed":`${h[N.id]===B}`}))),c("div",{class:"ajar-one-also"},Q?v(n.back,()=>Q()):c("span",{}),v(n["card-out"],
()=>E("")),f?c("span",{}):v(n["card-enough"],()=>V()))),k&&d.focus({preventScroll:!0})}let v=(F,k)=>Hr(F,k,{class:"ajar-\
link"}),G=F=>F<u.length?y(F):V();function V({focus:F=!0}={}){let k=c(`h${s}`,{tabindex:"-1"},n["cards-all"]),Q=(S,N)=>{let H=u.
filter(B=>(h[B.id]??"")===N),d=B=>y(u.indexOf(B),{back:V,onward:V}),E=H.map(B=>c("li",{},Hr(B.text,()=>d(B))));return E.
length?[c(`h${s+1}`,{},S),c("ul",{},...E)]:[]};I.replaceChildren(k,c("p",{class:"ajar-hint"},n["cards-all-how"]),...A.flatMap(
({id:S,text:N})=>Q(N,S)),...Q(n["cards-out"],"")),a.hidden=!1,F&&(k.focus({preventScroll:!0}),I.scrollIntoView({block:"n\
earest"}))}let R=u.map(F=>!!h[F.id]).lastIndexOf(!0)+1;return R===u.length||i&&R?V({focus:!1}):y(R,{focus:!1}),I}function sa({title:e,close:t,bar:n,parts:s}){let r=()=>{i.close?i.close():i.remove()},o=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=c("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),r())}},n,o,...s,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:r},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var ra=["emergency","crisis","violence","agency","worried","child"],Sf=["crisis","violence"],aa='a[href$="#Help-lines"]',
Ge=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function oa(){for(let e of Ge().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Ge().listeners.delete(e),e.shown||(e.shown=t)}}function Df(e,{zone:t="",
languages:n=[]}){let s=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(s));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:l})=>l===a))??""}function ca(e,t,n){let s=Object.values(t).flatMap(i=>typeof i=="st\
ring"||Array.isArray(i)?i:i?.own??[]);for(let i of Object.values(n)){let a=s.flatMap(f=>on(f,i)),l=li(a,i);if(l)return{...l,
kinds:[...new Set(a.map(({kind:f})=>f))].sort()}}let r=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(
n)[0]?.["rulers-at-zero"];return o&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var Lr=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Vr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
ia=e=>`tel:${e.match(/\d+/)[0]}`;function la({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(Ge().countries=
t);let r=()=>Ge().countries,o=()=>Ge().chosen||Df(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),i=()=>r().find(Q=>Q.code===o());function a(Q){Ge().chosen=Q,oa();for(let{element:S,draw:N}of Ge().
listeners)N(S)}function l(Q,S){return S(Q),Ge().listeners.add({element:Q,draw:S,shown:!1}),queueMicrotask(oa),Q}let f=Q=>l(
c("div",{}),S=>S.replaceChildren(...Q())),h=()=>{let Q=[...r(),{code:"-",country:e["help-elsewhere"]}],S=c("select",{onchange:()=>{
a(S.value),s(S.value)}},...Q.map(N=>c("option",{value:N.code},N.country)));return l(S,()=>{S.value=i()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),S)},u=({say:Q,to:S},N)=>{if(/^(tel|sms):/.test(S))return c("a",
{class:N?"ajar-reach":"ajar-reach ajar-first",href:S},c("span",{},...Vr(Q)));let H=c("span",{},Q),d=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":X(e["help-copy-what"],{address:S}),onclick:async()=>{await vf(S,H)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},H," ",d)},A=Q=>c("li",{},c("p",{class:"ajar-for"},Q.
for_what),c("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...Q.reach.map(u))),g=({emergency:Q,note:S})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),S?c("\
p",{class:"ajar-hint"},S):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:ia(Q)},X(e["help-call"],{number:Q})))),
I=Q=>f(()=>{let S=i();if(!S)return[c("p",{},e["help-elsewhere-how"])];let N=Q.flatMap(H=>H==="emergency"?g(S):Lr(S,[H]).
map(A));return[c("ul",{class:"ajar-help-lines"},...N)]});function m(){sa({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},h(),Yr({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),I(ra),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:Q,text:S,now:N,lines:H,kinds:d,
countries:E},{level:B,aside:x,needs:Y}){return E&&!k()&&(Ge().countries=E),c("section",{class:"ajar-danger"},c(`h${B}`,{
tabindex:"-1"},Q),c("p",{},S),d.length?null:Y?.()??null,h(),I(H),c("ul",{class:"ajar-todo"},...N.map(U=>c("li",{},U))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let v=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:m},e["help-get"]);function G({emergency:Q,...S}){let H=Sf.map(E=>Lr(
S,[E])[0]?.reach??[]).flatMap(E=>["tel:","sms:"].map(B=>E.find(({to:x})=>x.startsWith(B))));return[{say:X(e["help-call"],
{number:Q}),to:ia(Q)},...H.filter(Boolean)]}let V=(Q=`${e["help-line"]} `)=>f(()=>{let S=i(),N=(S?G(S):[]).flatMap(({say:E,
to:B},x)=>[x?" · ":"",c("a",{href:B},...Vr(E))]),H=c("button",{type:"button",class:"ajar-link",onclick:m},e["help-get"]),
d=c("span",{class:"ajar-off-paper"},N.length?" · ":"",H);return[c("p",{class:"ajar-help-line"},Q,...N,d)]});function R(Q){
if(!k())return;let[S]=[...Q.querySelectorAll(aa)].reverse();S?.closest("p, ul").after(V(""));for(let N of Q.querySelectorAll(
"details"))N.open=N.querySelector("summary").textContent===i()?.country}let F=()=>f(()=>{let Q=i();return Q?[c("p",{},c(
"b",{},`${e["help-title"]}, ${Q.country}`)),c("p",{},`${e["help-danger"]} ${X(e["help-call"],{number:Q.emergency})}`),c(
"ul",{},...Lr(Q,ra).map(({for_what:S,name:N,reach:H,hours:d})=>c("li",{},...Vr(`${S}: ${N}. ${H.map(({say:E})=>E).join("\
 · ")}. ${d}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),k=()=>r().length>0;return{open:m,notice:y,button:v,line:V,addNumbers:R,
text:F,choose:a,code:o,isKnown:k}}var Yr=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ha(e){if(Ge().open){Ge().open=e;return}Ge().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(aa)&&(t.preventDefault(),t.stopPropagation(),Ge().open())},{capture:!0})}async function vf(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Ns(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var fa="about:blank";function $r(e){fa=e}function Kr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(fa)}function ua(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",s=>{s.repeat||(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Kr()))},{capture:!0})}function Aa(e,t,{words:n,group:s,change:r,say:o}){let i={...t},a={},l=e.piles.map(g=>(a[g.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:I=>{I.preventDefault(),I.currentTarget.classList.add("ajar-over")},ondragleave:I=>I.currentTarget.
classList.remove("ajar-over"),ondrop:I=>{I.preventDefault(),I.currentTarget.classList.remove("ajar-over");let m=u[I.dataTransfer.
getData("text/plain")]?.[g.id];m&&!m.matches(":disabled")&&(m.checked=!0,h(m.dataset.card,g))}},a[g.id]))),f=()=>e.piles.
forEach(g=>{a[g.id].textContent=X(n["pile-count"],{pile:g.text,n:Object.values(i).filter(I=>I===g.id).length})}),h=(g,I)=>{
i[g]=I.id,f(),r({...i}),o(X(n.moved,{card:Lt(e.cards.find(m=>m.id===g).text),pile:I.text}))},u={},A=e.cards.map(g=>{u[g.
id]={};let I=`${s}-${g.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:m=>m.dataTransfer.setData(
"text/plain",g.id)},c("legend",{},g.text),c("div",{class:"ajar-into"},...e.piles.map(m=>{let y=c("input",{type:"radio",name:I,
value:m.id,"data-card":g.id,checked:i[g.id]===m.id,onchange:()=>h(g.id,m)});return u[g.id][m.id]=y,c("label",{},y,c("spa\
n",{},m.text))})))});return f(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...l),...A)}var pa=e=>e;function ga(e){pa=e}function An(e,t){e.innerHTML=pa(t)}var Jr=["open","closed","half-open"],xf=2,Ff=90,Wr=3,Hs="none",Ia=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,jf=/[“”„«»"' \t\n]/g,
da=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Uf=["i","im","id","ill","ive","its","we","were","well"],Of=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,
Rf=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,Pr=new WeakMap;function Mf(e,t){let n=ma(t),
{sentences:s,forms:r,at:o}=Nf(e,n);if(o<0||r[o].name===Hs)return{kind:"",reason:"",notes:[],remarks:[]};let i=Yf(Vf({sentences:s,
forms:r,at:o},n),n.learned),{name:a,start:l,end:f}=r[o],h=$f(i,a,Xr(e,s[o],l,f),t),u=Kf(e,s,n),g=[i==="open"&&u.some(I=>I.
name!=="two-at-once")?"":h,...u.map(I=>I.remark)].filter(Boolean);return{kind:i,reason:h,notes:u,remarks:g.slice(0,xf)}}function Tf(e,t){let n=ma(t),s=t["about-statements"],r=Ea(_f(e)),o=Object.entries(n.blame).map(([m,y])=>({name:m,places:r.
flatMap(v=>Pf(m,y,v,n))})),i=new Set(o.flatMap(({places:m})=>m.map(({sentence:y})=>y))),a=[],l="";for(let{name:m,places:[
y]}of o){if(!y)continue;let v=Jf(e,y,n.quotedTo[m]);a.length||(l=Wf(m,e,y,n)),a.push({name:m,words:v,remark:X(s.blame[m].
say,{words:v})})}let f=a.map(m=>m.name),h=r.filter(m=>!i.has(m)),u=Object.keys(n.parts).filter(m=>(m==="seen"?h:r).some(
({line:y})=>ut(n.parts[m],y))),A=u.map(m=>s.parts[m]).join(", "),g=u.length?X(s.mirror,{parts:A}):"",I=[g,a.length?`${a[0].
remark} ${l}`:""].filter(Boolean);return{parts:u,mirror:g,blame:f,notes:a,rewording:l,remarks:I}}function wa({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(o=>on(n,o).length)?[]:e==="question"?Mf(n,s.coach).remarks:Tf(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function ma(e){return Pr.has(e)||Pr.set(e,Gf(e)),Pr.get(e)}function Gf(e){let t=ys(
e.lists),n=a=>Object.fromEntries(Object.entries(a).map(([l,f])=>[l,lt(f,t)])),{limit:s,unit:r,forms:o,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:lt(e.echoes,t),stated:lt(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:o,weights:Jr.map(a=>Fn(i[a]))},passes:lt(e.passes,t),quotes:lt(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function ut(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Nf(e,t){let n=Ea(e),s=n.map(f=>Hf(f,t)),r=f=>n.map((h,u)=>u).filter(f),o=r(f=>n[f].
mark==="?"),i=o.filter(f=>Ca(n[f])>=Wr),a=r(f=>!["none","echo","short"].includes(s[f].name)),[l]=[i,o,a].filter(f=>f.length).
map(f=>f.at(-1));return{sentences:n,forms:s,at:l??n.length-1}}var Ls=e=>e.trim().split(" ").slice(0,-1),Ca=({line:e})=>Ls(
e).length-1;function Hf({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:o,stated:i}){for(let[h,u]of Object.entries(
n)){let A=ut(u,e);if(A)return{name:h,start:A[0],end:A[1]}}let a=Object.entries(s).map(([h,u])=>({name:h,place:ut(u,e)})).
filter(({place:h})=>h).map(({name:h,place:[u,A]})=>({name:h,start:u,end:A}));if(a.length){let h=a.reduce((u,A)=>A.start<
u.start?A:u);return["what","how","why","when"].includes(h.name)?(i.lastIndex=h.start,t!=="?"&&i.test(e)?{...h,name:Hs}:e.
slice(2,h.start).split(" ").filter(Boolean).some(g=>!r.has(g))?{...h,name:`${h.name}-mid`}:h):h.name!=="wonder"&&t!=="?"?
{...h,name:Hs}:h}let l=ya(Ls(e).slice(1),r).length>Wr?"echo":"short";return{name:t==="?"&&ut(o,e)?l:Hs,start:2,end:e.length}}
function ya(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Lf({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:o}=e[n],i=ya(Ls(r).slice(1),s),a=Ls(r.slice(t[n].start)),l=["what","how","why","tell","half-open"],f=t.filter(
({name:h},u)=>u!==n&&(e[u].mark==="?"||l.includes(h)));return[...i,...[2,3].map(h=>`> ${a.slice(0,h).join(" ")}`),...[1,
2].map(h=>`$ ${i.slice(-h).join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...f.map(({name:h})=>`beside ${h}`)]}function Vf(e,t){let{forms:n,weights:s,unit:r}=t.learned,
o=n[e.forms[e.at].name]??Jr.map(()=>0),i=new Set(Lf(e,t).map(l=>ks(l)%s[0].length)),a=r/Math.sqrt(i.size);return o.map((l,f)=>l+
[...i].reduce((h,u)=>h+s[f][u],0)*a)}function Yf(e,{limit:t}){let[n,s]=[...e].sort((r,o)=>o-r);return n-s>=t?Jr[e.indexOf(
n)]:""}function $f(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(t)?"fac\
t":"closed"]:e==="half-open"?X(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":
X(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Kf(e,t,{data:n,
notes:s}){let r=n["about-questions"].notes,o=t.filter(l=>l.mark==="?"),i=o.length?o:t.slice(-1),a=[];return Object.entries(
s).flatMap(([l,f])=>{let h=i.map(A=>({sentence:A,place:ut(f,A.line)})).find(({place:A})=>A);if(h){let A=Xr(e,h.sentence,
...h.place);return a.some(g=>g.includes(A))?[]:(a.push(A),[{name:l,words:A,remark:X(r[l],{words:A})}])}let u=i.filter(A=>Ca(
A)>=Wr).length>1;return l==="two-at-once"&&u?[{name:l,words:"",remark:r[l]}]:[]})}function Pf(e,t,n,{passes:s,quotes:r,unless:o}){
if(ut(r,n.line))return[];let i=Bs(s,n.line),a=ut(t,i);return!a||o[e]&&ut(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}function Jf(e,{
sentence:t,start:n,end:s},r){let o=r&&ut(r,t.line.slice(n,s));return Xr(e,t,n,o?n+o[1]:s)}function Wf(e,t,n,s){let r=s.data["\
about-statements"].blame[e],o=Xf(e,t,n,s),i=o>0?qf(t,n.sentence,o):"",a=e==="ultimatum"&&jn(i).line.split(" ").some(h=>Uf.
includes(h)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return i&&f&&!a?X(f,{rest:i}):r.
otherwise}function Xf(e,t,{sentence:n,start:s,end:r},{verbs:o,acts:i}){let{line:a}=n,l=a.slice(s,r).trim().split(" "),f=l[0]===
"you"||l[0]==="u",h=g=>f&&l.slice(1,1+g.length).join()===g.join(),u=0;e==="need-you-to"&&l.at(-1)==="to"&&!l.includes("n\
ot")&&(u=r);let A=h(["never"])&&o.has(l[2])||h(["always"])&&i.has(l[2]);if(e==="always"&&A&&(u=a.indexOf(` ${l[2]} `,s)+
1),e==="makes"&&h(["make","me","feel"])&&(u=a.indexOf(" feel ",s)+6),e==="feel-you"){let g=a.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
u=g<0?0:s+g+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(s))){let[[g],[,I]]=[n.places[s],n.places[r-1]];
t.slice(g,I).includes(",")&&(u=s+l.slice(0,3).join(" ").length+1)}return u<a.length-2?u:0}function qf(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Rf,1),r=s.replace(da," ").replace(/^ +| +$/g,"");return[...r].length<=Ff?r:""}var Xr=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(da," ").replace(Of,"");function Ea(e){let{line:t,places:n}=jn(e),s=[],
r=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);if(!(!i&&o<t.length)){if(o>r){let[
a]=n[r],[,l]=n[o-1],f=i?n[o]:[l,l];s.push({line:`^ ${t.slice(r,o)}. `,places:[[a,a],[a,a],...n.slice(r,o),f,f],mark:i?e.
slice(...n[o]):""})}r=o+2}}return s}function _f(e){return e.replace(Ia,"").replace(jf,"")?e.replace(Ia,t=>" ".repeat(t.length)):
e}var zf=1200;function Ba(e,{words:t,find:n}){let s=c("div",{"aria-live":"polite"}),r=c("p",{class:"ajar-hint"}),o=c("div",
{class:"ajar-remarks"},s,r),i=0,a=[],l=u=>{window.ajarNoRemarks=u,a=[],h()},f=(u,A)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>l(A)},u);function h(){let u=window.ajarNoRemarks===!0,A=u||!e.value.trim()?[]:n(e.value);A.length&&
A.join(`
`)===a.join(`
`)||(a=A,s.replaceChildren(...A.map(g=>c("p",{},g))),u?r.replaceChildren(f(t["remarks-on"],!1)):A.length?r.replaceChildren(
`${t["remarks-limits"]} `,f(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(h,zf)}),o}function Vs(e,t,n){let s=qr(e,t,n),r=!n||!!s?.kinds.length;return{danger:s,reflection:ms(e,t,{plain:r})}}function qr({items:e},t,n){
let s=n&&ca(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function _r(e,{words:t,label:n,question:s,act:r}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(h,u)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),u()}},h),l=a(t["home-no"],()=>{}),f=c("div",{class:"\
ajar-moves"},l,a(n,r));e.replaceChildren(c("p",{},s),f),l.focus()}function Ys(e){let n=c("button",{type:"button",onclick:()=>_r(
s,e)},e.label),s=c("div",{class:"ajar-twice"},n);return s}function $s(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:i.signal,capture:l!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return r}function ka(e,t){let n=a=>[...e.querySelectorAll(
a)],s=n("details[open] > summary").map(a=>a.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=s.includes(a.textContent);if(r===!1)return;let o=n("summary, button").
find(a=>a.textContent===r),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Qa({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=c("span",{}),o=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),l=c("div",{}),f=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,a,l),h={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},u=h,A=!1,g=!1,I=!1,m=!1,y=!1,v=(M,ee,j={})=>c(
"button",{type:"button",onclick:ee,...j},M),G=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>Y()}),V=v(
e["keep-open"],()=>Y(),{class:"ajar-link"}),R=c("div",{class:"ajar-offer"}),F=!1,k=M=>{M.tabIndex=-1,M.focus()},Q=()=>l.
querySelector(".ajar-change"),S=()=>h.state==="kept"&&!h.reopen;function N(M,ee=M){o.dataset.short=ee,r.textContent!==M&&
(r.textContent=M)}function H(){let M=h.problem?e["keep-unsaved"]:e["keep-saving"],[ee,j]={none:[e["notice-alone"],e["not\
ice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:h.saved?[e["keep-saved"],e["keep-saved-short"]]:
[M],lost:[e["keep-lost"]]}[y?"lost":h.state];o.classList.toggle("ajar-state-lost",y),N(ee,j),o.dataset.longest=h.state===
"kept"?e["keep-saved"]:"",i.textContent!==h.problem&&(i.textContent=h.problem),i.hidden=!h.problem,d()}function d(){let M=n&&
h.state==="none"&&!A,[ee,j]=h.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];G.setAttribute(
"aria-label",ee),G.replaceChildren(c("span",{class:"ajar-long"},ee),c("span",{class:"ajar-short"},j)),G.hidden=!M||F,V.hidden=
!M||!h.exists,R.hidden=!M||m,f.hidden=M&&i.hidden&&!a.textContent}function E(){let M=()=>{m=!0,H(),k(o)};return R.replaceChildren(
c("p",{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},v(e["keep-nothing"],M),v(e["keep-offer-yes"],Y))),R}function B(){
h={...h,saved:!1},H()}function x(){H(),u=h,S()?l.replaceChildren(g?z("change"):we()):h.state!=="none"?l.replaceChildren(
z("unlock")):A?l.replaceChildren(z(h.exists?"open":"start")):l.replaceChildren(n?"":m?q():O())}let Y=()=>{A=!0,a.textContent=
"",x(),f.scrollIntoView({block:"nearest"}),l.querySelector("input").focus()},U=()=>h.hosted?c("p",{},e["keep-hub"]):null,
$=()=>h.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function O(){return c("div",
{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[h.exists?"keep-there":"keep-why"]),U(),c("d\
iv",{class:"ajar-moves"},v(e["keep-nothing"],()=>{m=!0,x(),k(o)}),v(e[h.exists?"keep-open":"keep-start"],Y)))}let q=()=>c(
"p",{},v(e[h.exists?"keep-open":"keep-start"],Y,{class:"ajar-link"}));function Z(){let ee=["none","weak","fair","good","\
strong"].map(j=>e[`keep-strength-${j}`]).reduce((j,J)=>J.length>j.length?J:j);return c("p",{class:"ajar-strength","aria-\
live":"polite","data-longest":ee},c("span",{},e["keep-strength-none"]))}function z(M){let ee=M==="start"||M==="change",j={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[M],J=c("input",{id:`${s}-word\
s`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{ee&&t({strength:J.value})}}),te=c("inpu\
t",{id:`${s}-again`,type:"password",spellcheck:"false"}),he=c("div",{},c("label",{for:`${s}-again`},e["keep-again"]),te),
T=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),W=c("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:h.
place,onchange:()=>t({place:W.value})}),ne=Z(),Ue=()=>{if(!J.value){J.focus();return}if(T.hidden=!0,ee&&J.type==="passwo\
rd"&&te.value!==J.value){T.textContent=e["keep-again-differs"],T.hidden=!1,te.focus();return}M==="change"?t({change:J.value},
{awaited:!0}):t({[M==="start"?"keep":"unlock"]:J.value,place:W.value},{awaited:!0}),N(e["keep-opening"]),J.value="",te.value=
"",ne.firstChild.textContent=e["keep-strength-none"]},Pe=()=>{A=!1,g=!1,x(),M==="change"?Q().focus():k(o)},w=c("details",
{},c("summary",{},e["keep-where"]),c("label",{for:`${s}-place`},e["keep-place"]),W);return c("form",{class:"ajar-ask",onsubmit:D=>{
D.preventDefault(),Ue()}},c(h.state==="locked"?"h1":"p",{class:"ajar-title"},j),U(),M==="start"&&n?c("p",{},e["keep-why"]):
null,M==="start"?$():null,M==="change"?c("p",{},e["keep-change-how"]):null,ee?c("p",{},e["keep-no-way-back"]):null,M==="\
start"&&h.here==="browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${s}-words`},e[M==="change"?"keep-new":"keep\
-passphrase"]),c("p",{class:"ajar-hint",id:`${s}-how`},e[ee?"keep-how":"keep-how-open"]),J,ee?ne:null,ee?he:null,c("labe\
l",{class:"ajar-card"},c("input",{type:"checkbox",onchange:({target:D})=>{J.type=D.checked?"text":"password",he.hidden=D.
checked,T.hidden=!0}}),c("span",{},e["keep-see"])),ee?T:null,M==="change"||h.here?null:w,c("div",{class:"ajar-moves"},M===
"unlock"?null:v(e["keep-not-now"],Pe),c("button",{type:"submit"},j)),ee?null:ke(),M==="start"&&h.here?ue():null)}let _=()=>c(
"div",{},v(e["keep-copy"],()=>t({take:"sealed"})));function ue(){let M={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},ee=c("input",{type:"file",onchange:async()=>{let te=new Uint8Array(await ee.files[0].arrayBuffer()),he=()=>t(
{bring:te},{awaited:!0});ee.value="",h.exists?_r(J,{...M,act:he}):he()}}),j=c("label",{class:"ajar-words"},c("span",{},e["\
keep-bring"]),ee),J=c("div",{class:"ajar-twice"},j);return J}function ke(){let M=Ys({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summary",{},e["keep-forgot"]),c("p",{},e["keep-f\
orgot-how"]),...h.here?[c("p",{},e["keep-copy-forgot"]),_(),ue()]:[],c("p",{},e["keep-erase-how"]),M)}function we(){let M=c(
"select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[...new Set([5,15,30,60,h.minutes])].sort((ee,j)=>ee-
j).map(ee=>c("option",{value:ee,selected:ee===h.minutes},X(e["keep-minutes"],{n:ee}))));return c("div",{class:"ajar-kept"},
v(e["keep-lock"],()=>{N(e["keep-opening"]),t({lock:!0},{awaited:!0})}),v(e["keep-change"],()=>{g=!0,I=!1,x(),l.querySelector(
"input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"status"},I?e["keep-changed"]:""),c("details",
{},c("summary",{},e[h.here?"keep-more":"keep-where"]),...h.here?[c("p",{},e["keep-copy-how"]),_()]:[c("p",{},h.place)],h.
copied?c("p",{},X(e["keep-copied"],{program:h.copied})):null,c("label",{for:`${s}-minutes`},e["keep-idle"]),M))}function ye(M){
if(M.strength!=null){let ee=l.querySelector(".ajar-strength > span");ee&&(ee.textContent=M.strength);return}if(M.changed){
g=!1,x(),l.querySelector(".ajar-changed").textContent=e["keep-changed"],I=!0,Q().focus();return}h={...h,...M},h.state===
"kept"&&(A=!1),S()||(g=!1),H(),je()}let je=$s(l,()=>{let M=u;if(M.state===h.state&&M.exists===h.exists&&M.minutes===h.minutes&&
M.here===h.here&&!!M.reopen==!!h.reopen&&!!M.hosted==!!h.hosted&&l.firstChild){u=h;return}let j=A&&M.place!==h.place;x(),
M.state!==h.state&&M.state!=="none"?k(o):j&&l.querySelector("input").focus()});return x(),{line:o,small:G,opener:V,more:f,
offer:E,setStart:M=>{F=M,H()},update:ye,begin:B,setLost:M=>{y=M,H()},say:M=>{a.textContent=M,f.hidden=!1}}}function ba(e,{sentence:t,wide:n,narrow:s,columns:r,rows:o},i){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(f,h)=>{let u=c("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return An(u,
f),u.firstElementChild.setAttribute("aria-hidden","true"),u},l=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(s,"narrow"),c("details",{open:l},c("summary",{},i.table),
c("table",{},c("thead",{},c("tr",{},...r.map(f=>c("th",{scope:"col"},f)))),c("tbody",{},...o.map(([f,...h])=>c("tr",{},c(
"th",{scope:"row"},f),...h.map(u=>c("td",{},u??"–")))))))))}function Sa({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Bt(s,n)))if(s.kind==="choice"){let i=(s.among?
nn(s,n):s.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),a=r.own?.trim()?r.own:"";(i.length||a)&&(n[s.id]={chosen:i,
own:a})}else if(s.kind==="sort"){let o=s.cards.filter(i=>r[i.id]).map(i=>[i.id,r[i.id]]);o.length&&(n[s.id]=Object.fromEntries(
o))}else if(s.kind==="list"){let o=r.filter(i=>i.trim());o.length&&(n[s.id]=o)}else`${r}`.trim()&&(n[s.id]=r)}return n}var Da=(e,t)=>X(e.ask,t);var Zf=new Set(["autorestarting","dead","restarting","terminating"]),eu=4e3;function va({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let o=0,i=(l,f)=>{
Zf.has(f)&&t()},a=(l,f)=>{clearTimeout(o),f==="disconnected"?t():f==="connecting"?o=setTimeout(t,eu):n()};return s.connect(
i),r.connect(a),()=>{clearTimeout(o),s.disconnect(i),r.disconnect(a)}}function xa({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([l,f])=>{let h=Sa(l,f),u=l.items.filter(A=>A.id in h).map(A=>[Da(A,h),...tt(A,h[A.id])].join(`
`));return[l.title,...u].join(`

`)}).join(`


`);async function o(l){let f=r(),h=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=f,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(l.append(h),h.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function i(l={}){let f=c("div",{class:"ajar-\
lost",hidden:!s,...l},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>o(f)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function a(l){s=l;for(let f of n)f.hidden=!l}return{line:i,set:a,isLost:()=>s,forget:l=>n.delete(
l)}}function Fa(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=c("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([o,i])=>c("option",{value:o,selected:o===n},i)));return c(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function ja(e,{words:t,send:n,open:s,help:r}){let o=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),i=Jn(
t,R=>o.replaceChildren(R)),a=R=>{i.begin(),n(R)},l=c("div",{}),f={},h="",u=0,A=Fa(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),o);let g=(R,F)=>c("button",{type:"button",onclick:F},R),I=R=>c("div",{class:"\
ajar-reflection"},...R.flatMap(F=>Wn(F,3))),m=(R,F,k)=>Ys({words:t,label:R,question:F,act:()=>a(k)}),y=()=>{let R=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{R.files[0]&&a({import:await R.files[0].text()}),R.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),R)},v=$s(l,()=>{let R=JSON.stringify(f);R!==h&&
(h=R,ka(l,G))});function G(){let R=(Q,S)=>g(S,()=>a({take:Q})),F=u>(f.danger?.kinds.length??0)?null:f.danger,k=()=>{u=F.
kinds.length+1,G(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren(F?r.notice(F,{level:2,aside:k}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},f.welcome),f.section?c("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(f.section))):
"",f.due?.length?c("ul",{},...f.due.map(Q=>c("li",{},Q))):"",f.plan?.length?c("h2",{},t["home-plan"]):"",f.plan?.length?
I(f.plan):"",f.plan?.length&&!F?r.line():"",...(f.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:S})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${Q}`),I(S))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...F?[]:[g(t["home-take-plan"],()=>a({take:"plan",paper:A.value(),country:r.
code()})),A.element(),R("calendar",t["home-take-calendar"]),f.danger?"":R("calendar-line",t["home-take-calendar-line"])],
R("check-ins",t["home-take-check-ins"]),R("everything",t["home-take-everything"])),y()),f.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),m(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),m(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:R=>{i.end(),f=R,v()},settle:i.end,say:(R,F="")=>{
i.end();let k=c("div",{class:"ajar-text"});An(k,F),o.replaceChildren(R,k),o.scrollIntoView({block:"nearest"})}}}function Ua({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Yt(n)],{type:t}));c("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var pn=(...e)=>e.map(([t,n,s={}])=>un("path",{class:t,d:n,...s})),Xn=(e,...t)=>un("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),tu=(e,t,n,s)=>un("circle",{class:e,cx:t,cy:n,r:s}),nu={cup:()=>Xn("88 74 46 56",...pn(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Xn("296 12 176 168",...pn(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Xn("136 24 136 140",...pn(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),tu("glow",234,94,4),...pn(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Xn("312 66 80 120",...pn(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Xn("190 66 72 100",un("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),un("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...pn(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Oa=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:o,picture:i})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(s)},nu[i](),c("span",{},c("b",{},r)," ",c("span",{},o))))));function Ra(e,{open:t,
opener:n}){let s=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),Oa(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},s,n??null))}var Ma=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),Oa(e.doors,t)),
Ta=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),su=4e3,ru=6e3,ou=6;function Ga(e){
let t=0,n=0,s=c("p",{class:"ajar-breath"}),r=c("div",{class:"ajar-circle","aria-hidden":"true"}),o=c("button",{type:"but\
ton",onclick:()=>t?h():f()},e.begin);function i(A,g){s.textContent=A,r.dataset.breath=g}function a(){if(n===ou){h(),s.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(l,su)}function l(){i(e.out,"out"),t=setTimeout(a,ru)}function f(){n=0,o.textContent=
e.stop,a()}function h(){clearTimeout(t),t=0,o.textContent=e.begin,i("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},r,s),o,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(A=>c("li",{},A))))),stop:h}}window.ajarShown??(window.ajarShown=new WeakMap);var qn=window.ajarShown,Na="needs@",Ha=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),iu={};function au(){let e=document.getElementById("ajar-style")??document.head.appendChild(c("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function La({model:e,el:t}){au();let n=e.get("pages"),s=e.
get("words"),r=new Map,o=new Map,i=new Map,a=[],l=w=>a.push(w),f=null,h=!1,u=!1,A=!1,g=!1,I=new Map,m=new Map,y=Math.min(
e.get("page"),n.length-1);t.classList.add("ajar");let v=c("div",{class:"ajar-page"}),G=w=>n.flatMap(({blocks:D})=>D).find(
D=>D.kind==="exercise"&&D.key===w)?.exercise,V=xa({words:s,answered:()=>[...o].map(([w,{answers:D}])=>[G(w),D]).filter(([
w,D])=>w&&Object.keys(D??{}).length)}),R=0,F=w=>{if(clearTimeout(R),R=0,V.set(w),f?.setLost(w),w)for(let D of i.keys())r.
get(D)?.release()},k=(w,{awaited:D=!1}={})=>{try{e.send(w)}catch{F(!0);return}D&&!R&&(R=setTimeout(()=>F(!0),8e3))},Q=!1;
function S(){Q||(Q=!0,window.ajarDangers?N():k({dangers:!0}))}let N=()=>{for(let w of Object.values(window.ajarDangers.dangers))
Ns(Qs(w))};function H({key:w,exercise:D},P){if(!(window.ajarDangers||V.isLost())||!rn(D,P))return;let ae=et(D,P),se=Vs(D,
ae,window.ajarDangers);M(w,{answers:ae,done:!0,...se}),I.set(w,Ha(o.get(w))),r.get(w).update(o.get(w)),r.get("made")?.update()}
let d=la({words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>E(),onCountry:w=>k({country:w})}),E=()=>{
k({forget:!0}),Kr()},B=(w,D,P)=>(r.set(w.key,P),o.has(w.key)&&P.update(o.get(w.key)),D),x={html:w=>Y(w.html),home(w){let D=c(
"div",{});return B(w,D,ja(D,{words:s,send:ae=>{ae.import&&r.get("chart")?.begin(),k(ae)},open:ae=>{let se=n.find(ge=>ge.
section===ae&&ge.blocks.some(({key:Oe})=>o.get(Oe)?.done===!1));we(se?.id??ae)},help:d})),k({home:w.key}),D},gate(w){let D=c(
"div",{class:"ajar-text ajar-gate"}),[P,ie]=g?[c("p",{},s["gate-left-out"]),[d.button(),ye(),O()]]:[Y(A?w.short:w.html),
Z()],ae=c(`h${w.level??2}`,{},w.title);return D.append(ae,P,c("div",{class:"ajar-moves"},...ie.filter(Boolean))),g||P.after(
c("p",{class:"ajar-gate-ask"},s["gate-ask"])),l(()=>{A=!0}),D},made:w=>{let D=c("div",{class:"ajar-made"}),P=()=>D.replaceChildren(
..._(w.section));return r.set("made",{update:P}),P(),D},exercise(w){if(w.invites&&g)return c("div",{class:"ajar-text"},c(
`h${w.level}`,{},w.exercise.title),c("p",{},s["gate-left-out"]),O());let D=c("div",{}),P=V.line(f?{}:{role:"alert"});i.set(
w.key,D);let ie=(se,ge)=>{f?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Oe=window.ajarSent;
m.set(w.key,Oe),k({key:w.key,...se,sent:Oe},{awaited:ge}),!(!ge||!V.isLost())&&(F(!0),P.scrollIntoView({block:"nearest"}))};
if(r.set(w.key,ta(D,w.exercise,{words:s,level:w.level,small:w.quick,folded:n.length>1,brief:w.brief,sort:w.quick||n.length>
1&&!W()?na:Aa,enough:w.quick?"at once":"later",remarks:(se,ge)=>Ba(se,{words:s,find:Oe=>wa(ge,Oe,window.ajarDangers)}),...o.
get(w.key),help:d,needs:()=>ye(w.needs),below:()=>ke(w.key),onAside:se=>M(w.key,{aside:se}),onChange:se=>{S(),M(w.key,{answers:se,
done:!1}),ie({answers:se,done:!1},u)},onMove:se=>M(w.key,{at:se}),onDone:se=>{H(w,se),ie({answers:se,done:!0},!0),w.key.
startsWith("check-in@")&&r.get("chart")?.begin()},onStartOver:()=>{M(w.key,{answers:{},done:!1}),ie({remove:!0})}})),D.firstElementChild.
append(P),l(()=>V.forget(P)),!w.folded)return D;let ae=Object.keys(o.get(w.key)?.answers??{}).length>0;return c("details",
{open:ae},c("summary",{},s["check-in-now"]),D)},chart(w){let D=c("div",{class:"ajar-chart-block"}),P=c("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),{begin:ie,end:ae}=Jn(s,ge=>P.replaceChildren(ge)),se=ge=>{ae(),ba(D,ge,s)};
return r.set(w.key,{update:se,begin:ie,end:ae}),o.has(w.key)&&se(o.get(w.key)),ie(),k({chart:w.key}),c("div",{},D,P)},start:w=>Ra(
w,{open:we,opener:f?.opener}),doors:w=>Ma(w,{open:we}),onward:w=>Ta(w,{open:we}),breathing(w){let{element:D,stop:P}=Ga(w);
return l(P),D},notice(w){if(ua(()=>k({forget:!0})),!w.leave)return c("div",{class:"ajar-notice"},c("p",{},w.text));let D=c(
"div",{class:"ajar-leave"},d.button(),Yr({words:s,leave:E}));ha(d.open),f=Qa({words:s,send:k,isQuiet:n.length>1});let P=document.
createDocumentFragment();return P.append(c("div",{class:"ajar-notice"},c("div",{},f.line,f.small),D),c("div",{class:"aja\
r-on-paper"},d.text()),f.more),P}};function Y(w){let D=c("div",{class:"ajar-text"});return An(D,w),d.addNumbers(D),D.addEventListener(
"click",P=>{let ie=P.target.closest("a"),ae=n.findIndex(({id:se})=>se&&ie?.getAttribute("href")===`${se}.ipynb`);ae<0||(P.
preventDefault(),te(ae))}),D}function U(w){g=w,A=!0,j({focus:!0})}let $=(w,D)=>c("button",{type:"button",onclick:D},w),O=()=>$(
s["gate-again"],()=>U(!1));function q(){U(!1),n[y].blocks.some(({invites:D})=>D)||te(y+1)}let Z=()=>[$(s["gate-no"],()=>U(
!0)),$(s["gate-unsure"],()=>U(!0)),$(s["gate-yes"],q)],z=w=>n.filter(D=>D.section===w).flatMap(D=>D.blocks.filter(({kind:P})=>P===
"exercise")),_=w=>{let D=z(w).filter(({key:ie})=>o.get(ie)?.done).flatMap(({key:ie,exercise:ae})=>[c("h2",{},ae.title),...o.
get(ie).reflection.flatMap(se=>Wn(se,3))]),P=c("p",{},s["made-nothing"]);return[c("h1",{},s["made-title"]),...D.length?D:
[P]]},ue=w=>{let D=z(w);return D.length>0&&D.every(({key:P})=>o.get(P)?.done)};function ke(w){let D=w.startsWith("plan@")&&
d.isKnown()?d.line():"";return c("div",{class:"ajar-below"},D,f?.offer()??"")}let we=w=>te(n.findIndex(D=>D.id===w));function ye(w){
let D=n.findIndex(({aside:ie,blocks:ae})=>!ie&&ae.some(({key:se})=>se===Na));return D<0?w?c("p",{},c("a",{href:w},s["hel\
p-needs"])):null:c("button",{type:"button",onclick:()=>{te(D);let ie=i.get(Na).querySelector("h2");ie.tabIndex=-1,ie.focus()}},
s["help-needs"])}for(let[w,D]of Object.entries(iu))x[w]=P=>{let ie=c("div",{}),se=D(ie,P,{words:s,send:k,onDispose:l,model:e,
exerciseOf:G,formOf:ge=>i.get(ge)});return B(P,se.element??ie,se)};let je=w=>n[y].blocks.find(D=>D.kind===w),M=(w,D)=>o.
set(w,{...o.get(w),...D}),ee=()=>{for(let w of a.splice(0))w()};function j({focus:w=!1}={}){if(ee(),r.clear(),h){v.replaceChildren(
f?"":c("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(v.replaceChildren(...n[y].blocks.map(P=>x[P.kind](P))),
n.length>1&&J(),!w)return;let D=v.querySelector("h1, h2, h3")??v;D.tabIndex=-1,D.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function J(){let{aside:w,title:D}=n[y];if(ne.hidden=!!w,v.classList.toggle("ajar-aside",!!w),f?.setStart(
n[y].id==="start"),w)return;let{section:P,step:ie,steps:ae,minutes:se}=n[y],ge=n.filter(Ie=>!Ie.aside),Oe=ge.indexOf(n[y]),
Sn=(Ie,pr,Dl={})=>c("button",{type:"button",onclick:()=>te(n.indexOf(Ie)),...Dl},pr),Dn=n.find(({id:Ie})=>Ie==="start"),
Lo=ge[Oe-1]??Dn;v.append(c("div",{class:"ajar-moves ajar-turn"},Lo?Sn(Lo,s["previous-page"]):null,Oe<ge.length-1?Sn(ge[Oe+
1],s["next-page"]):null));let Ar=ge.filter(Ie=>!Ie.section||Ie.step===1),Vo=Ie=>P?Ie.section===P:Ie===n[y],bl=Ie=>({"ari\
a-current":Vo(Ie)?"page":null}),Sl=Ie=>ue(Ie.section)?c("span",{class:"ajar-done"},` ${s["section-done"]}`):"",Yo=(Ie,pr)=>c(
"li",{},Sn(Ie,pr,bl(Ie)),Sl(Ie));he.replaceChildren(...Ar.map(Ie=>Yo(Ie,Ie.title)),Dn?Yo(Dn,s["start-page"]):""),T.textContent=
P?X(s["step-of"],{title:D,n:ie,all:ae,minutes:se}):X(s["page-of"],{n:Ar.findIndex(Vo)+1,all:Ar.length,title:D})}function te(w){
n[w]&&(y=w,he.parentElement.open=W(),e.set("page",w),e.save_changes(),j({focus:!0}))}let he=c("ol",{}),T=c("summary",{}),
W=()=>window.innerWidth>640;e.get("notice")&&t.append(x.notice(e.get("notice")));let ne=c("nav",{class:"ajar-nav","aria-\
label":s.pages},c("details",{open:W()},T,he));n.length>1&&t.append(ne),t.append(V.line({role:"alert"}),v);let Ue=0;for(let w of[
"keydown","pointerdown","scroll"])t.addEventListener(w,()=>{Date.now()-Ue<3e4||(Ue=Date.now(),k({active:!0}))},{passive:!0,
capture:!0});e.on("msg:custom",w=>{if(F(!1),w.keeping){let D=[...m.values()].some(ae=>w.acknowledged<ae);f?.update(D?{...w.
keeping,saved:!1}:w.keeping);let{state:P}=w.keeping,ie=P==="locked";P&&(u=P==="kept"),P&&ie!==h&&(h=ie,o.clear(),ne.hidden=
h,j())}w.states&&queueMicrotask(()=>r.get("made")?.update());for(let[D,P]of Object.entries(w.states??{})){if(w.acknowledged<
m.get(D))continue;let ie=P.answers&&!Object.keys(P.answers).length,ae=I.get(D)===Ha(P);I.delete(D),M(D,ie?{...P,at:0}:P),
ae||r.get(D)?.update(o.get(D))}w.dangers&&(window.ajarDangers=w.dangers,N()),w.country!=null&&d.choose(w.country),w.file&&
(r.get("home")?.settle(),Ua(w.file)),w.erased&&r.get("home")?.say(w.erased,je("home")?.erased),w.said&&r.get("chart")?.end(),
w.said&&(r.get("home")??f)?.say(w.said),w.open&&we(w.open),w.problem&&r.get(w.problem.key)?.say(w.problem.text)}),e.on("\
change:pages",()=>{n=e.get("pages"),j()});let Pe=va(e,{gone:()=>F(!0),back:()=>{V.isLost()&&k({ready:!0})}});return j(),
qn.set(s,(qn.get(s)??0)+1),k({ready:!0}),()=>{ee(),Pe(),clearTimeout(R),qn.set(s,qn.get(s)-1),qn.get(s)||k({gone:!0})}}var cu="sw.js",Ya=()=>new URL("./",location.href).href,Va=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Ya()}\
 `)),_n=()=>"serviceWorker"in navigator&&"caches"in window;async function $a(e){try{await navigator.serviceWorker.register(
e(cu),{updateViaCache:"all"})}catch{}}async function Ks(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Ya());for(let t of await e())await t.unregister();for(let t of await Va())await caches.delete(t);
return(await Va()).length===0&&(await e()).length===0}var[Ps,zr]=["leave-to","left"];function gn(e){try{return e(window.sessionStorage)}catch{return null}}function lu(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var Zr=()=>gn(e=>e.setItem(zr,"1"));function Ka(e){let t=gn(r=>r.getItem(Ps))||e;t&&$r(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",s=gn(r=>r.getItem(zr));s&&n&&location.replace(
t||"about:blank"),gn(r=>r.removeItem(zr)),s&&n&&Zr()}function Pa(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:gn(s=>s.
getItem(Ps))??"",onchange(){let s=lu(n.value);if(n.value.trim()&&!s){t.textContent=e["site-leave-odd"];return}gn(r=>s?r.
setItem(Ps,s):r.removeItem(Ps)),$r(s||"about:blank"),t.textContent=e[s?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function Ja(e,t,{store:n,logOut:s}){let r=c("p",{class:"ajar-status",role:"status"}),o=c("button",{type:"button",onclick:async()=>{
r.textContent=t[await Ks()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Pa(t));let i=e.closest(".site\
-about");s&&i.append(c("p",{},c("a",{href:s},t["hub-log-out"]))),!n&&_n()&&e.append(c("div",{},o,r))}var Wa=1,In=4096,Wt=2*In,Re=12,Xt=32,At=1024,qa=16,Je={mark:0,part:16,length:20,piece:24},_a=At-Re-qa,to=_a-Je.piece,no=new TextEncoder().
encode("ajar-jnl"),Ne={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},hu=Ne.wrapped+Re+Xt+qa,Js=In-
32,eo={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Xa=512,Pt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Ws=(e,t)=>e.
length===t.length&&e.every((n,s)=>n===t[s]),Xs=(e,t)=>Ws(e.subarray(0,t.length),t),za=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Me=e=>crypto.getRandomValues(new Uint8Array(e));function De(...e){let t=new Uint8Array(e.reduce(
(s,{length:r})=>s+r,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var We=class e{constructor(t,n,s,r=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:s,wrapped:r})}get bound(){let t=new Uint8Array(Ne.wrapped),n=Pt(t);t.set(no),n.
setUint32(Ne.version,Wa);for(let s of Object.keys(eo))n.setUint32(Ne[s],this.cost[s]);return t.set(this.salt,Ne.salt),t.
set(this.fileId,Ne.fileId),t}async toBytes(){let t=new Uint8Array(In);return t.set(De(this.bound,this.wrapped)),t.set(await za(
t.subarray(0,Js)),Js),De(t,t)}isOf(t){return Ws(this.fileId,t)}hasSalt(t){return Ws(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new fe("journal-empty-file");let n=[t.slice(0,In),t.slice(In,Wt)],s=await Promise.all(n.map(fu)),r=n.
find((f,h)=>s[h]);if(!r){let f=n.some(h=>Xs(h,no));throw new fe(f?"journal-broken":"journal-other-file")}let o=Pt(r);if(o.
getUint32(Ne.version)>Wa)throw new fe("journal-newer");let i={};for(let f of Object.keys(eo))i[f]=o.getUint32(Ne[f]);let a=([
f,[h,u]])=>h<=i[f]&&i[f]<=u;if(!Object.entries(eo).every(a)||i.memory<8*i.lanes)throw new fe("journal-forged");let l=(f,h)=>r.
slice(f,h);return new e(i,l(Ne.salt,Ne.fileId),l(Ne.fileId,Ne.wrapped),l(Ne.wrapped,hu))}async isWholeIn(t){return Xs(t,
await this.toBytes())}};async function fu(e){return e.length!==In||!Xs(e,no)?!1:Ws(await za(e.subarray(0,Js)),e.subarray(
Js))}var Jt=e=>Math.max(1,Math.ceil(e/to));function so(e,t,n){let s=Me(16),r=Array.from({length:Jt(e.length)},(o,i)=>{let a=new Uint8Array(
_a);return a.set(s,Je.mark),Pt(a).setUint32(Je.part,i),Pt(a).setUint32(Je.length,e.length),a.set(e.subarray(i*to,(i+1)*to),
Je.piece),t(n+i,a)});return De(...r)}function Za(e,t,n){let s=Math.floor(e.length/At),r=Array.from({length:s},(f,h)=>e.subarray(
h*At,(h+1)*At)),o=r.map((f,h)=>t(n+h,f)),i=[],a=0,l=!1;for(let f=0;f<s;){let h=uu(f,o),u=h?Jt(h.length):1;h&&(l||(l=f>a),
i.push({content:h,size:u}),a=f+u),f+=u}return l||(l=r.some((f,h)=>h>=a&&!o[h]&&!Au(f))),{entries:i,end:a,broken:l}}function uu(e,t){
if(!t[e])return null;let n=t[e].subarray(Je.mark,Je.part),s=Pt(t[e]).getUint32(Je.length),r=t.slice(e,e+Jt(s)),o=(i,a)=>i&&
Xs(i,n)&&Pt(i).getUint32(Je.part)===a&&Pt(i).getUint32(Je.length)===s;return r.length<Jt(s)||!r.every(o)?null:De(...r.map(
i=>i.subarray(Je.piece))).subarray(0,s)}var Au=e=>[0,Xa].some(t=>e.subarray(t,t+Xa).every(n=>!n));var pu=Object.defineProperty,gu=(e,t,n)=>t in e?pu(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,pt=(e,t,n)=>gu(
e,typeof t!="symbol"?t+"":t,n);function co(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var _s=e=>e?`"${e}" `:"";function lo(e,t=""){if(typeof e!=
"boolean")throw new TypeError(_s(t)+"expected boolean, got type="+typeof e);return e}function dn(e,t=""){if(typeof e!="n\
umber")throw new TypeError(_s(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
_s(t)+"expected integer >= 0, got "+e);return e}function Ee(e,t,n=""){if(co(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&dn(t,"length");let s=co(e),r=t!==void 0?` of length ${t}`:"",o=s?`length=${e.length}`:`type=${typeof e}`,i=_s(n)+
"expected Uint8Array"+r+", got "+o;throw s?new RangeError(i):new TypeError(i)}var ec=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function tc(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function Iu(e,t){Ee(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function It(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function jt(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function du(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var wn=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function wu(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function mu(e){for(let t=0;t<e.length;t++)e[t]=wu(e[t]);return e}var qt=wn?e=>e:mu;function Cu(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function yu(e,t){if(Cu(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Eu(e,t){return ec(e,"defaults"),ec(t,"opts"),Object.assign(e,t)}function Bu(e,t){if(e=Ee(e),
t=Ee(t),e.length!==t.length)return!1;let n=0;for(let s=0;s<e.length;s++)n|=e[s]^t[s];return n===0}function ku(e,t,n){let s=t,
r=n||(()=>[]),o=(a,l)=>s(l,...r(a)).update(a).digest(),i=s(new Uint8Array(e),...r(new Uint8Array(0)));return o.outputLen=
i.outputLen,o.blockLen=i.blockLen,o.create=(a,...l)=>s(a,...l),o}var Qu=(e,t)=>{function n(s,...r){if(Ee(s,void 0,"key"),
e.nonceLength!==void 0){let h=r[0];Ee(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=i;h<r.length;h++)if(co(r[h]))throw new Error("AAD not supported")}e.withAAD&&r[i]!==
void 0&&Ee(r[i],void 0,"AAD");let a=t(s,...r),l=(h,u)=>{if(u!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");Ee(u,void 0,"output")}},f=!1;return{encrypt(h,u){if(f)throw new Error("cannot encrypt() twice with same key + non\
ce");return f=!0,Ee(h,void 0,"data"),l(a.encrypt.length,u),a.encrypt(h,u)},decrypt(h,u){if(Ee(h,void 0,"data"),o&&h.length<
o)throw new Error('"ciphertext" expected length >= tagLength='+o);return l(a.decrypt.length,u),a.decrypt(h,u)}}}return Object.
assign(n,e),n};function ho(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Ee(t,e,"output"),n&&!zs(t))throw new Error(
"invalid output, must be aligned");return t}function bu(e,t,n){dn(e),dn(t),lo(n);let s=new Uint8Array(16),r=du(s);return r.
setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),s}function zs(e){return e.byteOffset%4===0}function Zs(e){return Uint8Array.
from(Ee(e))}var hc=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Su=qt(It(hc("expand 16-byte k"))),Du=qt(It(hc("exp\
and 32-byte k")));function ce(e,t){return e<<t|e>>>32-t}var zn=64,vu=16,fo=2**32-1,nc=Uint32Array.of();function xu(e,t,n,s,r,o,i,a){
let l=r.length,f=new Uint8Array(zn),h=It(f),u=wn&&zs(r)&&zs(o),A=u?It(r):nc,g=u?It(o):nc;if(!wn){for(let I=0;I<l;i++){if(e(
t,n,s,h,i,a),qt(h),i>=fo)throw new Error("arx: counter overflow");let m=Math.min(zn,l-I);for(let y=0,v;y<m;y++)v=I+y,o[v]=
r[v]^f[y];I+=m}return}for(let I=0;I<l;i++){if(e(t,n,s,h,i,a),i>=fo)throw new Error("arx: counter overflow");let m=Math.min(
zn,l-I);if(u&&m===zn){let y=I/4;if(I%4!==0)throw new Error("arx: invalid block position");for(let v=0,G;v<vu;v++)G=y+v,g[G]=
A[G]^h[v];I+=zn;continue}for(let y=0,v;y<m;y++)v=I+y,o[v]=r[v]^f[y];I+=m}}function Fu(e,t){let{allowShortKeys:n,extendNonceFn:s,
counterLength:r,counterRight:o,rounds:i}=Eu({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return dn(r),dn(i),lo(o),lo(n),(a,l,f,h,u=0)=>{Ee(a,void 0,"key"),
Ee(l,void 0,"nonce"),Ee(f,void 0,"data");let A=f.length,g=h!==void 0;if(h=ho(A,h,!1),g&&yu(f,h),dn(u),u<0||u>=fo)throw new Error(
"arx: counter overflow");let I=[],m=a.length,y,v;if(m===32)I.push(y=Zs(a)),v=Du;else if(m===16&&n)y=new Uint8Array(32),y.
set(a),y.set(a,16),v=Su,I.push(y);else throw Ee(a,32,"arx key"),new Error("invalid key size");(!wn||!zs(l))&&I.push(l=Zs(
l));let G=It(y);if(s){if(l.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let F=l.subarray(0,16);if(wn)
s(v,G,It(F),G);else{let k=qt(Uint32Array.from(v));s(k,G,It(F),G),jt(k),qt(G)}l=l.subarray(16)}else wn||qt(G);let V=16-r;
if(V!==l.length)throw new Error(`arx: nonce must be ${V} or 16 bytes`);if(V!==12){let F=new Uint8Array(12);F.set(l,o?0:12-
l.length),l=F,I.push(l)}let R=qt(It(l));try{return xu(e,v,G,R,f,h,u,i),h}finally{jt(...I)}}}function Se(e,t){return e[t++]&
255|(e[t++]&255)<<8}var ju=class{constructor(e){pt(this,"blockLen",16),pt(this,"outputLen",16),pt(this,"buffer",new Uint8Array(
16)),pt(this,"r",new Uint16Array(10)),pt(this,"h",new Uint16Array(10)),pt(this,"pad",new Uint16Array(8)),pt(this,"pos",0),
pt(this,"finished",!1),pt(this,"destroyed",!1),e=Zs(Ee(e,32,"key"));let t=Se(e,0),n=Se(e,2),s=Se(e,4),r=Se(e,6),o=Se(e,8),
i=Se(e,10),a=Se(e,12),l=Se(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|s<<6)&7939,this.r[3]=(s>>>
7|r<<9)&8191,this.r[4]=(r>>>4|o<<12)&255,this.r[5]=o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,
this.r[8]=(a>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let f=0;f<8;f++)this.pad[f]=Se(e,16+2*f)}process(e,t,n=!1){let s=n?0:
2048,{h:r,r:o}=this,i=o[0],a=o[1],l=o[2],f=o[3],h=o[4],u=o[5],A=o[6],g=o[7],I=o[8],m=o[9],y=Se(e,t+0),v=Se(e,t+2),G=Se(e,
t+4),V=Se(e,t+6),R=Se(e,t+8),F=Se(e,t+10),k=Se(e,t+12),Q=Se(e,t+14),S=r[0]+(y&8191),N=r[1]+((y>>>13|v<<3)&8191),H=r[2]+((v>>>
10|G<<6)&8191),d=r[3]+((G>>>7|V<<9)&8191),E=r[4]+((V>>>4|R<<12)&8191),B=r[5]+(R>>>1&8191),x=r[6]+((R>>>14|F<<2)&8191),Y=r[7]+
((F>>>11|k<<5)&8191),U=r[8]+((k>>>8|Q<<8)&8191),$=r[9]+(Q>>>5|s),O=0,q=O+S*i+N*(5*m)+H*(5*I)+d*(5*g)+E*(5*A);O=q>>>13,q&=
8191,q+=B*(5*u)+x*(5*h)+Y*(5*f)+U*(5*l)+$*(5*a),O+=q>>>13,q&=8191;let Z=O+S*a+N*i+H*(5*m)+d*(5*I)+E*(5*g);O=Z>>>13,Z&=8191,
Z+=B*(5*A)+x*(5*u)+Y*(5*h)+U*(5*f)+$*(5*l),O+=Z>>>13,Z&=8191;let z=O+S*l+N*a+H*i+d*(5*m)+E*(5*I);O=z>>>13,z&=8191,z+=B*(5*
g)+x*(5*A)+Y*(5*u)+U*(5*h)+$*(5*f),O+=z>>>13,z&=8191;let _=O+S*f+N*l+H*a+d*i+E*(5*m);O=_>>>13,_&=8191,_+=B*(5*I)+x*(5*g)+
Y*(5*A)+U*(5*u)+$*(5*h),O+=_>>>13,_&=8191;let ue=O+S*h+N*f+H*l+d*a+E*i;O=ue>>>13,ue&=8191,ue+=B*(5*m)+x*(5*I)+Y*(5*g)+U*
(5*A)+$*(5*u),O+=ue>>>13,ue&=8191;let ke=O+S*u+N*h+H*f+d*l+E*a;O=ke>>>13,ke&=8191,ke+=B*i+x*(5*m)+Y*(5*I)+U*(5*g)+$*(5*A),
O+=ke>>>13,ke&=8191;let we=O+S*A+N*u+H*h+d*f+E*l;O=we>>>13,we&=8191,we+=B*a+x*i+Y*(5*m)+U*(5*I)+$*(5*g),O+=we>>>13,we&=8191;
let ye=O+S*g+N*A+H*u+d*h+E*f;O=ye>>>13,ye&=8191,ye+=B*l+x*a+Y*i+U*(5*m)+$*(5*I),O+=ye>>>13,ye&=8191;let je=O+S*I+N*g+H*A+
d*u+E*h;O=je>>>13,je&=8191,je+=B*f+x*l+Y*a+U*i+$*(5*m),O+=je>>>13,je&=8191;let M=O+S*m+N*I+H*g+d*A+E*u;O=M>>>13,M&=8191,
M+=B*h+x*f+Y*l+U*a+$*i,O+=M>>>13,M&=8191,O=(O<<2)+O|0,O=O+q|0,q=O&8191,O=O>>>13,Z+=O,r[0]=q,r[1]=Z,r[2]=z,r[3]=_,r[4]=ue,
r[5]=ke,r[6]=we,r[7]=ye,r[8]=je,r[9]=M}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),s=e[1]>>>13;e[1]&=8191;for(let i=2;i<
10;i++)e[i]+=s,s=e[i]>>>13,e[i]&=8191;e[0]+=s*5,s=e[0]>>>13,e[0]&=8191,e[1]+=s,s=e[1]>>>13,e[1]&=8191,e[2]+=s,n[0]=e[0]+
5,s=n[0]>>>13,n[0]&=8191;for(let i=1;i<10;i++)n[i]=e[i]+s,s=n[i]>>>13,n[i]&=8191;n[9]-=8192;let r=(s^1)-1;for(let i=0;i<
10;i++)n[i]&=r;r=~r;for(let i=0;i<10;i++)e[i]=e[i]&r|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=
(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&
65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<8;i++)o=(e[i]+
t[i]|0)+(o>>>16)|0,e[i]=o&65535;jt(n)}update(e){tc(this),Ee(e),e=Zs(e);let{buffer:t,blockLen:n}=this,s=e.length;for(let r=0;r<
s;){let o=Math.min(n-this.pos,s-r);if(o===n){for(;n<=s-r;r+=n)this.process(e,r);continue}t.set(e.subarray(r,r+o),this.pos),
this.pos+=o,r+=o,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,jt(this.h,this.
r,this.buffer,this.pad)}digestInto(e){tc(this),Iu(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:s}=this;if(s){for(t[s++]=
1;s<16;s++)t[s]=0;this.process(t,0,!0)}this.finalize();let r=0;for(let o=0;o<8;o++)e[r++]=n[o]>>>0,e[r++]=n[o]>>>8}digest(){
let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Uu=ku(32,e=>new ju(e));function Ou(e,t,n,s,r,o=20){
let i=e[0],a=e[1],l=e[2],f=e[3],h=t[0],u=t[1],A=t[2],g=t[3],I=t[4],m=t[5],y=t[6],v=t[7],G=r,V=n[0],R=n[1],F=n[2],k=i,Q=a,
S=l,N=f,H=h,d=u,E=A,B=g,x=I,Y=m,U=y,$=v,O=G,q=V,Z=R,z=F;for(let ue=0;ue<o;ue+=2)k=k+H|0,O=ce(O^k,16),x=x+O|0,H=ce(H^x,12),
k=k+H|0,O=ce(O^k,8),x=x+O|0,H=ce(H^x,7),Q=Q+d|0,q=ce(q^Q,16),Y=Y+q|0,d=ce(d^Y,12),Q=Q+d|0,q=ce(q^Q,8),Y=Y+q|0,d=ce(d^Y,7),
S=S+E|0,Z=ce(Z^S,16),U=U+Z|0,E=ce(E^U,12),S=S+E|0,Z=ce(Z^S,8),U=U+Z|0,E=ce(E^U,7),N=N+B|0,z=ce(z^N,16),$=$+z|0,B=ce(B^$,
12),N=N+B|0,z=ce(z^N,8),$=$+z|0,B=ce(B^$,7),k=k+d|0,z=ce(z^k,16),U=U+z|0,d=ce(d^U,12),k=k+d|0,z=ce(z^k,8),U=U+z|0,d=ce(d^
U,7),Q=Q+E|0,O=ce(O^Q,16),$=$+O|0,E=ce(E^$,12),Q=Q+E|0,O=ce(O^Q,8),$=$+O|0,E=ce(E^$,7),S=S+B|0,q=ce(q^S,16),x=x+q|0,B=ce(
B^x,12),S=S+B|0,q=ce(q^S,8),x=x+q|0,B=ce(B^x,7),N=N+H|0,Z=ce(Z^N,16),Y=Y+Z|0,H=ce(H^Y,12),N=N+H|0,Z=ce(Z^N,8),Y=Y+Z|0,H=
ce(H^Y,7);let _=0;s[_++]=i+k|0,s[_++]=a+Q|0,s[_++]=l+S|0,s[_++]=f+N|0,s[_++]=h+H|0,s[_++]=u+d|0,s[_++]=A+E|0,s[_++]=g+B|
0,s[_++]=I+x|0,s[_++]=m+Y|0,s[_++]=y+U|0,s[_++]=v+$|0,s[_++]=G+O|0,s[_++]=V+q|0,s[_++]=R+Z|0,s[_++]=F+z|0}var Ru=Fu(Ou,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),Mu=new Uint8Array(16),sc=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(Mu.subarray(n))},Tu=new Uint8Array(32);function rc(e,t,n,s,r){r!==void 0&&Ee(r,void 0,"AAD");let o=e(t,n,Tu),i=bu(
s.length,r?r.length:0,!0),a=Uu.create(o);r&&sc(a,r),sc(a,s),a.update(i);let l=a.digest();return jt(o,i),l}var Gu=e=>(t,n,s)=>({
encrypt(r,o){let i=r.length;o=ho(i+16,o,!1),o.set(r);let a=o.subarray(0,-16);e(t,n,a,a,1);let l=rc(e,t,n,a,s);return o.set(
l,i),jt(l),o},decrypt(r,o){o=ho(r.length-16,o,!1);let i=r.subarray(0,-16),a=r.subarray(-16),l=rc(e,t,n,i,s);if(!Bu(a,l))
throw jt(l),new Error("invalid tag");return o.set(r.subarray(0,-16)),e(t,n,o,o,1),jt(l),o}}),zt=Qu({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},Gu(Ru));function _t(e,t,n,s){function r(o){return o instanceof n?o:new n(function(i){i(o)})}return new(n||
(n=Promise))(function(o,i){function a(h){try{f(s.next(h))}catch(u){i(u)}}function l(h){try{f(s.throw(h))}catch(u){i(u)}}
function f(h){h.done?o(h.value):r(h.value).then(a,l)}f((s=s.apply(e,t||[])).next())})}var pe=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return _t(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
ro;function Nu(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var uo=Nu(),
oo=(ro=uo.Buffer)!==null&&ro!==void 0?ro:null,Hu=uo.TextEncoder?new uo.TextEncoder:null;function fc(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function uc(e,t){let n=t.length>>1;for(let s=0;s<n;s++){let r=s<<1;e[s]=fc(t.charCodeAt(
r),t.charCodeAt(r+1))}}function Lu(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let s=n<<1;if(t[n]!==
fc(e.charCodeAt(s),e.charCodeAt(s+1)))return!1}return!0}var oc=87,ic=48;function Ao(e,t,n){let s=0;for(let r=0;r<n;r++){
let o=t[r]>>>4;e[s++]=o>9?o+oc:o+ic,o=t[r]&15,e[s++]=o>9?o+oc:o+ic}return String.fromCharCode.apply(null,e)}var dt=oo!==
null?e=>{if(typeof e=="string"){let t=oo.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(oo.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return Hu.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Xe="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",es=new Uint8Array(256);for(let e=0;e<Xe.length;e++)es[Xe.charCodeAt(e)]=
e;function ac(e,t=!0){let n=e.length,s=n%3,r=[],o=n-s;for(let i=0;i<o;i+=3){let a=(e[i]<<16&16711680)+(e[i+1]<<8&65280)+
(e[i+2]&255),l=Xe.charAt(a>>18&63)+Xe.charAt(a>>12&63)+Xe.charAt(a>>6&63)+Xe.charAt(a&63);r.push(l)}if(s===1){let i=e[n-
1],a=Xe.charAt(i>>2),l=Xe.charAt(i<<4&63);r.push(`${a}${l}`),t&&r.push("==")}else if(s===2){let i=(e[n-2]<<8)+e[n-1],a=Xe.
charAt(i>>10),l=Xe.charAt(i>>4&63),f=Xe.charAt(i<<2&63);r.push(`${a}${l}${f}`),t&&r.push("=")}return r.join("")}function Vu(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function Yu(e){let t=Vu(e),
n=e.length,s=new Uint8Array(t),r=0;for(let o=0;o<n;o+=4){let i=es[e.charCodeAt(o)],a=es[e.charCodeAt(o+1)],l=es[e.charCodeAt(
o+2)],f=es[e.charCodeAt(o+3)];s[r]=i<<2|a>>4,r+=1,s[r]=(a&15)<<4|l>>2,r+=1,s[r]=(l&3)<<6|f&63,r+=1}return s}var qs=16*1024,
Zn=4,$u=new pe,io=new Map;function Ac(e,t){return _t(this,void 0,void 0,function*(){let n=null,s=null,r=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let o=(k,Q=0)=>{s.set(k,Q)},i=()=>s,a=()=>n.exports,
l=k=>{n.exports.Hash_SetMemorySize(k);let Q=n.exports.Hash_GetBuffer(),S=n.exports.memory.buffer;s=new Uint8Array(S,Q,k)},
f=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=$u.dispatch(()=>_t(this,void 0,void 0,function*(){
if(!io.has(e.name)){let Q=Yu(e.data),S=WebAssembly.compile(Q.buffer);io.set(e.name,S)}let k=yield io.get(e.name);n=yield WebAssembly.
instantiate(k,{})})),u=()=>_t(this,void 0,void 0,function*(){n||(yield h);let k=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;s=new Uint8Array(Q,k,qs)}),A=(k=null)=>{r=!0,n.exports.Hash_Init(k)},g=k=>{let Q=0;for(;Q<k.length;){let S=k.subarray(
Q,Q+qs);Q+=S.length,s.set(S),n.exports.Hash_Update(S.length)}},I=k=>{if(!r)throw new Error("update() called before init(\
)");let Q=dt(k);g(Q)},m=new Uint8Array(t*2),y=(k,Q=null)=>{if(!r)throw new Error("digest() called before init()");return r=
!1,n.exports.Hash_Final(Q),k==="binary"?s.slice(0,t):Ao(m,s,t)},v=()=>{if(!r)throw new Error("save() can only be called \
after init() and before digest()");let k=n.exports.Hash_GetState(),Q=f(),S=n.exports.memory.buffer,N=new Uint8Array(S,k,
Q),H=new Uint8Array(Zn+Q);return uc(H,e.hash),H.set(N,Zn),H},G=k=>{if(!(k instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),S=f(),N=Zn+S,H=n.exports.memory.buffer;if(k.
length!==N)throw new Error(`Bad state length (expected ${N} bytes, got ${k.length})`);if(!Lu(e.hash,k.subarray(0,Zn)))throw new Error(
"This state was written by an incompatible hash implementation");let d=k.subarray(Zn);new Uint8Array(H,Q,S).set(d),r=!0},
V=k=>typeof k=="string"?k.length<qs/4:k.byteLength<qs,R=V;switch(e.name){case"argon2":case"scrypt":R=()=>!0;break;case"b\
lake2b":case"blake2s":R=(k,Q)=>Q<=512&&V(k);break;case"blake3":R=(k,Q)=>Q===0&&V(k);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":R=()=>!1;break}let F=(k,Q=null,S=null)=>{if(!R(k,Q))return A(Q),I(k),y("hex",S);let N=dt(k);return s.
set(N),n.exports.Hash_Calculate(N.length,Q,S),Ao(m,s,t)};return yield u(),{getMemory:i,writeMemory:o,getExports:a,setMemorySize:l,
init:A,update:I,digest:y,save:v,load:G,calculate:F,hashLength:t}})}var Dd=new pe,Ku="argon2",Pu="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",Ju="2b50b0d6",Wu={name:Ku,data:Pu,hash:Ju},Xu="blake2b",qu="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",_u="22cf500a",zu={name:Xu,data:qu,hash:_u},vd=new pe;function cc(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function Zu(e,t){
return e|t<<16}function po(e=512,t=null){if(cc(e))return Promise.reject(cc(e));let n=null,s=e;if(t!==null){if(n=dt(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));s=Zu(e,n.length)}let r=e/8;return Ac(zu,r).then(
o=>{s>512&&o.writeMemory(n),o.init(s);let i={init:s>512?()=>(o.writeMemory(n),o.init(s),i):()=>(o.init(s),i),update:a=>(o.
update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,digestSize:r};return i})}function eA(e,t,n){
let s=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${s}$${ac(
e,!1)}$${ac(n,!1)}`}var lc=new DataView(new ArrayBuffer(4));function gt(e){return lc.setInt32(0,e,!0),new Uint8Array(lc.
buffer)}function ao(e,t,n){return _t(this,void 0,void 0,function*(){if(n<=64){let l=yield po(n*8);return l.update(gt(n)),
l.update(t),l.digest("binary")}let s=Math.ceil(n/32)-2,r=new Uint8Array(n);e.init(),e.update(gt(n)),e.update(t);let o=e.
digest("binary");r.set(o.subarray(0,32),0);for(let l=1;l<s;l++)e.init(),e.update(o),o=e.digest("binary"),r.set(o.subarray(
0,32),l*32);let i=n-32*s,a;return i===64?(a=e,a.init()):a=yield po(i*8),a.update(o),o=a.digest("binary"),r.set(o.subarray(
0,i),s*32),r})}function tA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function nA(e){return _t(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:s,hashLength:r}=e,o=dt(e.password),i=dt(e.salt),a=19,l=tA(e.
hashType),{memorySize:f}=e,h=dt((t=e.secret)!==null&&t!==void 0?t:""),[u,A]=yield Promise.all([Ac(Wu,1024),po(512)]);u.setMemorySize(
f*1024+1024);let g=new Uint8Array(24),I=new DataView(g.buffer);I.setInt32(0,n,!0),I.setInt32(4,r,!0),I.setInt32(8,f,!0),
I.setInt32(12,s,!0),I.setInt32(16,a,!0),I.setInt32(20,l,!0),u.writeMemory(g,f*1024),A.init(),A.update(g),A.update(gt(o.length)),
A.update(o),A.update(gt(i.length)),A.update(i),A.update(gt(h.length)),A.update(h),A.update(gt(0));let m=Math.floor(f/(n*
4))*4,y=new Uint8Array(72),v=A.digest("binary");y.set(v);for(let R=0;R<n;R++){y.set(gt(0),64),y.set(gt(R),68);let F=R*m,
k=yield ao(A,y,1024);u.writeMemory(k,F*1024),F+=1,y.set(gt(1),64),k=yield ao(A,y,1024),u.writeMemory(k,F*1024)}let G=new Uint8Array(
1024);uc(G,u.calculate(new Uint8Array([]),f));let V=yield ao(A,G,r);if(e.outputType==="hex"){let R=new Uint8Array(r*2);return Ao(
R,V,r)}return e.outputType==="encoded"?eA(i,e,V):V})}var sA=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
dt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=dt(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=dt(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function pc(e){return _t(this,void 0,void 0,function*(){return sA(e),nA(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var xd=new pe,Fd=new pe,jd=new pe,Ud=new pe,Od=new Uint8Array(8),Rd=new pe,Md=new pe,Td=new pe,
Gd=new pe,Nd=new pe,Hd=new pe,Ld=new pe,Vd=new pe,Yd=new pe,$d=new pe,Kd=new pe,Pd=new Uint8Array(8),Jd=new pe,Wd=new Uint8Array(
8),Xd=new pe,qd=new Uint8Array(8),_d=new pe,zd=new pe,Zd=new pe;var mn=Object.freeze({memory:19*1024,passes:2,lanes:1}),go=Object.freeze({memory:128*1024,passes:3,lanes:1}),rA=700,gc="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",oA=new RegExp(`^${gc}+|${gc}+$`,"g"),ts,Io,er=class{constructor(t,n){K(this,
ts);ct(this,"seal",(t,n)=>{let s=Me(Re);return De(s,C(this,ts,Io).call(this,s,t).encrypt(n))});ct(this,"open",(t,n)=>mc(
C(this,ts,Io).call(this,n.subarray(0,Re),t),n.subarray(Re)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};ts=new WeakSet,Io=function(t,n){let s=new Uint8Array(8);return new DataView(s.buffer).setBigUint64(0,
BigInt(n)),zt(this.key,t,De(this.fileId,s))};var Cn=class e{constructor(t,n,s){Object.assign(this,{wrapping:t,salt:n,cost:s})}static async of(t,{
salt:n,cost:s}){let r=Ic(t);if(!r.length)throw new fe("journal-wrong-passphrase");return new e(await dc(r,n,s),n,s)}static async chosen(t,n){
if(!Ic(t).length)throw new fe("journal-no-passphrase");return e.of(t,{salt:Me(16),cost:n??await iA()})}begin(){let t=Me(
Xt),n=Me(Re),s=new We(this.cost,this.salt,Me(16)),r=zt(this.wrapping,n,s.bound).encrypt(t);return{header:new We(this.cost,
this.salt,s.fileId,De(n,r)),sealer:new er(t,s.fileId)}}unlock({wrapped:t,bound:n,fileId:s}){let r=zt(this.wrapping,t.subarray(
0,Re),n),o=mc(r,t.subarray(Re));if(!o)throw new fe("journal-wrong-passphrase");return new er(o,s)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Ic=e=>lA(e.replace(/\P{Cs}+/gu,t=>t.normalize("NFKC")).replace(oA,""));async function iA(e=()=>performance.
now()){let t={...mn,passes:1};await dc(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await wc(new Uint8Array(
8),new Uint8Array(16),mn),aA(e()-n)}function aA(e){let t=mn.passes*rA/Math.max(e,1),n=Math.floor(mn.memory*t/go.passes/1024)*
1024;return n<mn.memory?mn:{...go,memory:Math.min(n,go.memory)}}async function dc(e,t,n){return await cA(),wc(e,t,n)}async function wc(e,t,{
memory:n,passes:s,lanes:r}){try{return await pc({password:e,salt:t,memorySize:n,iterations:s,parallelism:r,hashLength:Xt,
outputType:"binary"})}catch(o){throw o instanceof RangeError?new fe("journal-memory",{megabytes:Math.floor(n/1024)}):o}}
var cA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function mc(e,t){try{return e.decrypt(t)}catch{return null}}function lA(e){let t=new TextEncoder,n=r=>[224|r>>12,128|r>>
6&63,128|r&63],s=Array.from(e,r=>{let o=r.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(r)]});return Uint8Array.
from(s.flat())}var qe,Ut,st,_e,rt,wo,ns,tr=class tr{constructor(t,n,s,r,o=Wt){K(this,rt);K(this,qe);K(this,Ut,[]);K(this,st);K(this,_e);
ct(this,"isTorn",!1);this.place=t,this.end=o,L(this,qe,n),L(this,st,s),L(this,_e,r)}static async create(t,n){let{header:s,
sealer:r}=n.begin(),o=await t.replace(await s.toBytes(),null);return new tr(t,n,r,o)}static async open(t,{bytes:n,tag:s},r){
var u;let o=await We.fromBytes(n),i=await r(o),a=new tr(t,i,i.unlock(o),s),l=await o.isWholeIn(n),{entries:f,damaged:h}=C(
u=a,rt,ns).call(u,n.subarray(Wt),s);return{file:a,entries:f,damaged:h||!l}}get frames(){return(this.end-Wt)/At}async readNew(){
let{bytes:t,tag:n,replaced:s}=await this.place.readFrom(p(this,_e),this.end);if(!s)return{...C(this,rt,ns).call(this,t,n),
replaced:s};let r=await hA(t);if(r.isOf(p(this,st).fileId)){let f=t.length<this.end,{entries:h,damaged:u}=C(this,rt,ns).
call(this,t.subarray(this.end),n);return{entries:h,damaged:u||f,replaced:!1}}let o=[p(this,qe),...p(this,Ut)].find(({salt:f})=>r.
hasSalt(f));if(!o)throw new fe("journal-passphrase-changed");C(this,rt,wo).call(this,o,o.unlock(r)),this.end=Wt;let i=await r.
isWholeIn(t),{entries:a,damaged:l}=C(this,rt,ns).call(this,t.subarray(Wt),n);return{entries:a,damaged:l||!i,replaced:s}}async append(t){
let n=so(t,p(this,st).seal,this.frames);L(this,_e,await this.place.append(n,p(this,_e))),this.end+=n.length}async replace(t,n=p(
this,qe)){[p(this,qe),...p(this,Ut)].includes(n)||p(this,Ut).push(n);let{header:s,sealer:r}=n.begin(),o=[await s.toBytes()],
i=0;for(let l of t)o.push(so(l,r.seal,i)),i+=o.at(-1).length/At;let a=De(...o);L(this,_e,await this.place.replace(a,p(this,
_e))),C(this,rt,wo).call(this,n,r),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
p(this,_e))??""}forget(){for(let t of[p(this,qe),...p(this,Ut)])t.forget();p(this,st).forget()}};qe=new WeakMap,Ut=new WeakMap,
st=new WeakMap,_e=new WeakMap,rt=new WeakSet,wo=function(t,n){p(this,st).forget(),L(this,st,n),t!==p(this,qe)&&p(this,qe).
forget(),L(this,qe,t),L(this,Ut,[])},ns=function(t,n){let{entries:s,end:r,broken:o}=Za(t,p(this,st).open,this.frames);return this.
isTorn=t.length>r*At,L(this,_e,n),this.end+=r*At,{entries:s.map(({content:a,size:l})=>({entry:wi(a),size:l})),damaged:o}};
var ss=tr;async function hA(e){try{return await We.fromBytes(e)}catch{throw new fe("journal-here-overwritten")}}async function Cc(e){
let t=await e.read();if(!t)throw new Ae("gone","journal-here-none");return t}var fA=256,uA=100,Ot,Be,ot,cs,le,rs,yn,os,Co,yc,Ec,is,sr=class sr{constructor(t){K(this,le);K(this,Ot);K(this,Be,new nr);
K(this,ot,!1);K(this,cs,Promise.resolve());ct(this,"damage",null);L(this,Ot,t)}static async create(t,n,{cost:s}={}){let r=await Cn.
chosen(n,s);return new sr(await ss.create(t,r).catch(mo))}static async open(t,n){var f;let s=await Cc(t).catch(mo),r=h=>Cn.
of(n,h),{file:o,entries:i,damaged:a}=await ss.open(t,s,r),l=new sr(o);return p(l,Be).add(i,!1),L(l,ot,a),await C(f=l,le,
Ec).call(f),p(l,Be).takeNews(),l}entries(){return C(this,le,rs).call(this,()=>p(this,Be).seen())}append(t){return C(this,
le,os).call(this,async n=>{let s=p(this,Be).completed(t),r=kr(s);await n.append(r),p(this,Be).putOwn(t,s,Jt(r.length))})}refresh(){
return C(this,le,rs).call(this,async()=>(await C(this,le,Co).call(this),p(this,Be).takeNews()))}rewrite(t){return C(this,
le,os).call(this,()=>C(this,le,is).call(this,p(this,Be).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let s=await Cn.
chosen(t,n);await C(this,le,os).call(this,()=>C(this,le,is).call(this,p(this,Be).entries,s))}close(){return C(this,le,rs).
call(this,()=>{p(this,Ot)?.forget(),L(this,Ot,null),L(this,Be,new nr)})}};Ot=new WeakMap,Be=new WeakMap,ot=new WeakMap,cs=
new WeakMap,le=new WeakSet,rs=function(t){let n=p(this,cs).then(t).catch(mo);return L(this,cs,n.catch(()=>{})),n},yn=function(){
if(!p(this,Ot))throw new fe("journal-locked");return p(this,Ot)},os=function(t){return C(this,le,rs).call(this,async()=>{
for(let n=1;;n++)try{return await C(this,le,yc).call(this),await t(C(this,le,yn).call(this))}catch(s){if(s.code!=="chang\
ed"||n===uA)throw s;await C(this,le,Co).call(this)}})},Co=async function(){let{entries:t,replaced:n,damaged:s}=await C(this,
le,yn).call(this).readNew();p(this,Be).add(t,n),p(this,ot)||L(this,ot,s)},yc=async function(){if(!p(this,ot)&&!C(this,le,
yn).call(this).isTorn)return;let t=p(this,ot)?await C(this,le,yn).call(this).copyAside():"";await C(this,le,is).call(this,
p(this,Be).entries),p(this,ot)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},L(this,ot,!1))},Ec=async function(){try{await C(this,le,os).call(this,async t=>{p(this,Be).isLittleOf(t.frames)&&
await C(this,le,is).call(this,p(this,Be).entries)})}catch{p(this,ot)&&(this.damage={code:"journal-damaged",values:{}})}},
is=async function(t,n){let s=new Map([...t].map(([r,o])=>[r,kr(o)]));await C(this,le,yn).call(this).replace(s.values(),n),
p(this,Be).entries=new Map(t),p(this,Be).sizes=new Map([...s].map(([r,{length:o}])=>[r,Jt(o)]))};var as=sr;function mo(e){throw Cs(e)}var Rt,it,ls,yo,nr=class{constructor(){K(this,ls);ct(this,"entries",new Map);ct(this,"sizes",
new Map);K(this,Rt,new Map);K(this,it,new Set)}seen(){return p(this,it).clear(),[...this.entries.values()]}takeNews(){let t=[
...p(this,Rt).values()];return p(this,Rt).clear(),p(this,it).clear(),t}add(t,n){let s=new Map(this.entries),r=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)C(this,ls,yo).call(this,a,l),r.set(a.key,a);let o=n?
[...s.keys()].filter(a=>!this.entries.has(a)):[],i=[...r.values()].filter(a=>!n||!ht(a,s.get(a.key)));for(let a of[...o.
map(di),...i])p(this,Rt).set(a.key,a),p(this,it).add(a.key)}completed(t){let n=this.entries.get(t.key),s=t.response!==null&&
!t.done;return!n||!s||n.confirmed===null||t.confirmed!==null&&!p(this,it).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,s){
C(this,ls,yo).call(this,n,s),ht(n,t)?(p(this,Rt).delete(n.key),p(this,it).delete(n.key)):p(this,Rt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:s})=>s!==null).map(s=>[s.key,s]));for(let s of p(this,it))this.entries.has(s)||n.delete(
s);for(let[s,r]of this.entries)p(this,it).has(s)&&n.set(s,r);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(s,r)=>s+r,0);return t-n>Math.max(fA,t/2)}};Rt=new WeakMap,it=new WeakMap,ls=new WeakSet,yo=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Bc={fair:8,good:10,strong:15},AA=72,pA=3.3,gA=10,IA=.35,dA=.5,wA=.4,mA=4.5,CA=2,yA=.65,EA=3.9,BA=.15,kA=1,QA=4,bA=.5,
Eo=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],SA={"!@#$%^&*()_+":Eo[0],'{}:"<>?':"[];',./"},DA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function kc(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,AA).join("");if(!t)return"none";let n=Qc(
t);return Object.keys(Bc).filter(r=>n>=Bc[r]).at(-1)??"weak"}function Qc(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Qc(
t)+bA;if(jA(e))return QA;let n=new Map;for(let{0:s,groups:r}of e.matchAll(DA))n.set(s.toLowerCase(),r);return[...n.values()].
reduce((s,r)=>s+vA(r),0)}function vA({date:e,word:t,digits:n}){return e?mA:t?xA(t):n?FA(n):1}function xA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,s=n===t.length-1,r=IA*Math.max(0,t.length-gA)+(s?Math.min(
1,n):n)*dA+wA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,pA+r)}function FA(e){if(/^(?:19|20)\d\d$/.
test(e))return CA;let t=new Set(Array.from(e).slice(1).map((s,r)=>s-e[r]));if(e.length>2&&t.size===1)return kA;let n=Math.
max(0,e.length-6);return Math.min(yA*e.length,EA)+BA*n}function jA(e){let t=Array.from(e.toLowerCase(),UA),n=t.filter((s,r)=>r&&
OA(s,t[r-1])).length;return t.length>4&&n>=.7*(t.length-1)}function UA(e){let[t,n]=Object.entries(SA).find(([o])=>o.includes(
e))??[],s=t?n[t.indexOf(e)]:e,r=Eo.findIndex(o=>o.includes(s));return{row:r,column:Eo[r]?.indexOf(s)}}var OA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var Fc=1e3,Bo=2e3,RA=15,bc=10*Fc,Sc=6e4,Dc="journal-passphrase-changed",MA="notes",TA="application/octet-stream",mt,ko=class{constructor(){
K(this,mt,new Map)}start(t,n,s){clearTimeout(p(this,mt).get(t));let r=()=>{p(this,mt).delete(t),s()};p(this,mt).set(t,setTimeout(
r,n))}isPending(t){return p(this,mt).has(t)}stop(){for(let t of p(this,mt).values())clearTimeout(t);p(this,mt).clear()}};
mt=new WeakMap;var me,He,Bn,ze,Tt,Zt,fs,kn,us,oe,at,Ct,Qn,Fe,Gt,$e,Nt,en,As,Ke,bn,tn,yt,b,jc,rr,ve,Mt,or,Uc,Oc,Rc,Mc,Tc,
Gc,Nc,Qo,Hc,Lc,ir,Vc,wt,bo,So,hs,Yc,Do,vo,En,ar,Ye,cr=class{constructor({journal:t,place:n,here:s,send:r,words:o,stores:i,
judge:a,now:l,today:f}){K(this,b);K(this,me);K(this,He);K(this,Bn);K(this,ze);K(this,Tt);K(this,Zt);K(this,fs);K(this,kn);
K(this,us);K(this,oe,null);K(this,at,!1);K(this,Ct,!1);K(this,Qn,!1);K(this,Fe,new Set);K(this,Gt,"");K(this,$e,"");K(this,
Nt,!1);K(this,en,RA);K(this,As,0);K(this,Ke,new ko);K(this,bn,Promise.resolve());K(this,tn,0);K(this,yt,0);L(this,me,t),
L(this,He,n),L(this,Bn,s),L(this,ze,r),L(this,Tt,o),L(this,Zt,i),L(this,fs,a),L(this,kn,l),L(this,us,f),t.listen(h=>C(this,
b,Vc).call(this,h)),n.watch(()=>C(this,b,ve).call(this,()=>C(this,b,hs).call(this))),C(this,b,ve).call(this,()=>C(this,b,
hs).call(this))}get state(){let t=p(this,oe)!==null;return{state:p(this,Ct)?"locked":t?"kept":"none",exists:p(this,at),place:"",
here:p(this,Bn),saved:t&&!p(this,Fe).size&&!p(this,$e),reopen:p(this,Nt),problem:p(this,Gt)||p(this,$e)||C(this,b,jc).call(
this),copied:"",minutes:p(this,en),hosted:p(this,Bn)==="hub"}}async settled(){for(;p(this,tn);)await p(this,bn)}receive(t){
C(this,b,ar).call(this);let{keep:n,unlock:s,change:r,minutes:o,strength:i,bring:a}=t;if(typeof n=="string")C(this,b,Mt).
call(this,()=>C(this,b,Oc).call(this,n));else if(typeof s=="string")C(this,b,Mt).call(this,()=>C(this,b,Rc).call(this,s));else if(typeof r==
"string"&&p(this,oe))C(this,b,Mt).call(this,()=>C(this,b,Mc).call(this,r));else if(t.lock===!0)C(this,b,ve).call(this,()=>this.
lock());else if(t.erase===!0)C(this,b,Mt).call(this,()=>C(this,b,Gc).call(this));else if(t.erase==="saved")C(this,b,Mt).
call(this,()=>C(this,b,Nc).call(this));else if(t.take==="sealed")C(this,b,Mt).call(this,()=>C(this,b,Hc).call(this));else if(a instanceof
Uint8Array)C(this,b,Mt).call(this,()=>C(this,b,Lc).call(this,a));else if(Number.isInteger(o)&&o>=1&&o<=1440)L(this,en,o),
C(this,b,ar).call(this),C(this,b,Ye).call(this);else if(typeof i=="string")C(this,b,ve).call(this,()=>C(this,b,Uc).call(
this,i));else return t.active===!0||typeof t.place=="string";return!0}flush(){p(this,oe)&&p(this,Fe).size&&C(this,b,ve).
call(this,()=>C(this,b,wt).call(this,{look:!1}))}leave(){let t=p(this,oe);if(!t){vn(this,yt)._++,p(this,Ct)||C(this,b,En).
call(this,()=>p(this,me).clear());return}let n=C(this,b,bo).call(this);C(this,b,ir).call(this),L(this,Ct,!0),L(this,Gt,""),
C(this,b,Ye).call(this),C(this,b,En).call(this,()=>p(this,me).clear()),C(this,b,ve).call(this,async()=>{try{n.size&&await vc(
t,n,()=>{})}finally{t.close()}})}async lock(){if(p(this,oe)&&(await C(this,b,wt).call(this),!!p(this,oe))){if(p(this,Fe).
size){p(this,Ke).start("idle",bc,()=>C(this,b,ve).call(this,()=>this.lock())),C(this,b,Ye).call(this);return}p(this,oe).
close(),C(this,b,ir).call(this),L(this,Ct,!0),C(this,b,Ye).call(this),C(this,b,En).call(this,()=>p(this,me).clear())}}};
me=new WeakMap,He=new WeakMap,Bn=new WeakMap,ze=new WeakMap,Tt=new WeakMap,Zt=new WeakMap,fs=new WeakMap,kn=new WeakMap,
us=new WeakMap,oe=new WeakMap,at=new WeakMap,Ct=new WeakMap,Qn=new WeakMap,Fe=new WeakMap,Gt=new WeakMap,$e=new WeakMap,
Nt=new WeakMap,en=new WeakMap,As=new WeakMap,Ke=new WeakMap,bn=new WeakMap,tn=new WeakMap,yt=new WeakMap,b=new WeakSet,jc=
function(){let t=p(this,oe)?.damage;return t?C(this,b,rr).call(this,t):""},rr=function(t){return vt(t,p(this,Tt))},ve=function(t){
vn(this,tn)._++,L(this,bn,p(this,bn).then(t).catch(n=>{C(this,b,or).call(this,n),C(this,b,Ye).call(this)}).finally(()=>{
vn(this,tn)._--}))},Mt=function(t){C(this,b,ve).call(this,async()=>{L(this,Gt,"");try{await t()}catch(n){C(this,b,or).call(
this,n)}C(this,b,ar).call(this),C(this,b,Ye).call(this)})},or=function(t){p(this,Nt)||L(this,Nt,t.code===Dc),L(this,Gt,C(
this,b,rr).call(this,t))},Uc=async function(t){let n=p(this,Tt),s={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};p(this,ze).call(this,{keeping:{
strength:s[await p(this,fs).call(this,t)]}})},Oc=async function(t){let n=p(this,yt),s=await p(this,Zt).create(p(this,He),
t);if(n!==p(this,yt)){s.close();return}L(this,oe,s),L(this,at,!0),L(this,Fe,new Set(p(this,me).keys())),await C(this,b,wt).
call(this)},Rc=async function(t){let n=p(this,yt),s=await p(this,Zt).open(p(this,He),t),r=await s.entries();if(n!==p(this,
yt)){s.close();return}let o=p(this,oe)!==null,i=p(this,me).entries().filter(({key:a})=>!o||p(this,Fe).has(a));p(this,oe)?.
close(),L(this,oe,s),L(this,at,!0),L(this,Ct,!1),L(this,Nt,!1),C(this,b,Ye).call(this),C(this,b,vo).call(this,r),o||p(this,
ze).call(this,{open:Ft}),p(this,me).batch(()=>{for(let a of i)C(this,b,Tc).call(this,a)}),await C(this,b,wt).call(this)},
Mc=async function(t){p(this,oe)&&(await p(this,oe).changePassphrase(t),p(this,ze).call(this,{keeping:{changed:!0}}))},Tc=
function(t){let n=p(this,me).get(t.key),s=n?.done&&!t.done;n&&!s&&!Hn(n.response,t.response)&&Ts(p(this,me),n,Nr(p(this,
us).call(this))),p(this,me).place(s?{...t,confirmed:n.confirmed}:t)},Gc=async function(){let t=p(this,Tt),n={erased:t["h\
ome-erased"]};p(this,oe)?(n={erased:await C(this,b,Qo).call(this)},p(this,oe)?.close(),C(this,b,ir).call(this)):await p(
this,He).read()&&(n={said:t["home-not-erased"]}),C(this,b,En).call(this,()=>p(this,me).clear()),p(this,ze).call(this,n)},
Nc=async function(){if(p(this,oe)||!await p(this,He).read())return;let t=await C(this,b,Qo).call(this);L(this,Ct,!1),p(this,
ze).call(this,{said:t})},Qo=async function(){let{notices:t=[]}=await p(this,He).erase();L(this,at,!1);let n=p(this,Tt);return t.
map(s=>vt(s,n)).join(`
`)||n["journal-here-erased"]},Hc=async function(){let t=await p(this,He).read();t&&p(this,ze).call(this,{file:ln(MA,TA,t.
bytes)})},Lc=async function(t){if(p(this,oe))return;await p(this,Zt).check(t);let n=await p(this,He).read();await p(this,
He).replace(t,n?.tag??null),L(this,at,!0)},ir=function(){vn(this,yt)._++,L(this,oe,null),L(this,$e,""),L(this,Nt,!1),L(this,
Fe,new Set),p(this,Ke).stop()},Vc=function(t){if(!p(this,oe)||p(this,Qn))return;for(let s of t)p(this,Fe).add(s);t.every(
s=>p(this,me).isDraft(s))?p(this,Ke).start("save",Fc,()=>C(this,b,ve).call(this,()=>C(this,b,wt).call(this))):C(this,b,ve).
call(this,()=>C(this,b,wt).call(this)),C(this,b,Ye).call(this)},wt=async function({look:t=!0}={}){let n=p(this,oe);if(n){
try{if(t&&await C(this,b,So).call(this),n!==p(this,oe))return;await vc(n,C(this,b,bo).call(this),(s,r)=>{p(this,me).get(
s)===r&&p(this,Fe).delete(s)}),L(this,Gt,"")}catch(s){if(n!==p(this,oe))return;C(this,b,or).call(this,s),p(this,Ke).start(
"save",bc,()=>C(this,b,ve).call(this,()=>C(this,b,wt).call(this)))}C(this,b,Ye).call(this)}},bo=function(){let t=p(this,
me).entries().filter(({key:s})=>p(this,Fe).has(s)),n=new Map(t.map(s=>[s.key,s]));for(let s of p(this,Fe))n.has(s)||n.set(
s,void 0);return n},So=async function(){let t=p(this,oe),n=await t.refresh();t===p(this,oe)&&(C(this,b,vo).call(this,n),
L(this,$e,""))},hs=async function(){let t=p(this,$e);try{p(this,oe)?await C(this,b,So).call(this):await C(this,b,Yc).call(
this)}catch(n){p(this,Nt)||L(this,Nt,n.code===Dc),L(this,$e,C(this,b,rr).call(this,n)),p(this,oe)||p(this,Ke).start("loo\
k",Bo,()=>C(this,b,ve).call(this,()=>C(this,b,hs).call(this)))}p(this,$e)!==t&&(p(this,oe)&&!p(this,$e)&&p(this,Fe).size&&
await C(this,b,wt).call(this),C(this,b,Ye).call(this))},Yc=async function(){let t=await p(this,He).read()!==null;L(this,
$e,""),!(t===p(this,at)||p(this,oe))&&(L(this,at,t),C(this,b,Ye).call(this))},Do=function(){p(this,kn).call(this)-p(this,
As)>p(this,en)*Sc&&C(this,b,ve).call(this,()=>this.lock()),p(this,oe)&&(p(this,tn)||C(this,b,ve).call(this,()=>C(this,b,
hs).call(this)),p(this,Ke).start("poll",Bo,()=>C(this,b,Do).call(this)))},vo=function(t){C(this,b,En).call(this,()=>{for(let n of t){
let s=p(this,me).get(n.key);p(this,Fe).has(n.key)?s&&!s.done&&n.confirmed!==null&&p(this,me).place({...s,confirmed:n.confirmed}):
p(this,me).place(n)}})},En=function(t){L(this,Qn,!0);try{p(this,me).batch(t)}finally{L(this,Qn,!1)}},ar=function(){if(L(
this,As,p(this,kn).call(this)),!p(this,oe))return;let t=()=>C(this,b,ve).call(this,()=>this.lock());p(this,Ke).start("id\
le",p(this,en)*Sc,t),p(this,Ke).isPending("poll")||p(this,Ke).start("poll",Bo,()=>C(this,b,Do).call(this))},Ye=function(){
p(this,ze).call(this,{keeping:this.state})};async function vc(e,t,n){let s=new Map((await e.entries()).map(a=>[a.key,a])),
r=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),r||(r=GA(l,s.get(a))));let o=[...t.keys()].filter(a=>!t.get(a));if(!o.
length&&!r)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(i);for(let a of o)n(a,void 0)}
var GA=(e,t)=>{let n=xc(e);return t!==void 0&&[...xc(t)].some(s=>!n.has(s))},xc=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(s=>Object.entries(s??{}));return new Set(n.filter(([,s])=>s!==null).map(([s])=>s))};var NA=["plan","needs","support","goal-ladder"],HA="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",LA=new RegExp(`\\r\\n|[${HA}]`),
$c=/\d[\d -]*\d/,VA=["crisis","violence","worried"],YA=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Wc(e,t){let n=new Map(e.map(h=>[h.key,h])),[s,r,o,i]=NA.map(h=>{let{response:u}=n.get(`${h}@`)??{};return Object.
keys(u??{}).length?$A(t.exercises[h],u):null}),a=s?vs([n.get("plan@")],t):"",l=["day","helper","badly",...a?[]:["if","th\
en"]],f={goal:s?s.fields("goal"):[],sentence:a?[s.sentence(a)]:[],plan:s?s.fields(...l):[],needs:r?[r.section("needs","t\
his-week")]:[],support:o?[o.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:[]};for(let[h,u]of Object.
entries(f))f[h]=u.filter(A=>A.lines?.length||A.fields?.length||A.rungs?.length);if(!Object.values(f).some(h=>h.length))throw new fe(
"journal-no-plan");return{...f,title:t.exercises.plan.title}}function Xc(e,{help:t,paper:n}){let s=t.find(o=>o.code===e);
if(!s)return[n["numbers-elsewhere"]];let r=o=>s.lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.
startsWith("tel:")&&$c.test(i)).map(({say:i})=>$c.exec(i)[0])[0];return[...new Set([s.emergency,...VA.map(r).filter(Boolean)])]}
var Kc=e=>e.flatMap(t=>t.split(LA)).map(Qe).filter(Boolean);function $A({title:e,items:t,reflection:n,rules:s=[]},r){let o=h=>{
try{return Mn(h,r[h.id])}catch{return null}},i=h=>{let u=o(h),A=h.kind==="date"&&Ht(u);return Kc(A?[YA.format(new Date(`${A}\
T00:00Z`))]:tt(h,u))},a=(...h)=>t.filter(({id:u})=>h.includes(u)).map(u=>({id:u.id,heading:u.said,lines:i(u)})).filter(u=>u.
lines.length),l=(...h)=>({heading:e,fields:a(...h)});function f(){let h=s.find(I=>I.ladder)?.ladder;if(!h)return{...l("g\
oal"),rungs:[]};let u=I=>t.find(({id:m})=>m===I),A=[h.today,h.later].map(u).filter(Boolean),g=h.rungs.filter(I=>u(I.item)).
map(I=>({heading:u(I.item).said,lines:i(u(I.item)),marks:A.filter(m=>o(m)?.chosen.includes(I.card)).map(m=>m.said)})).filter(
I=>I.lines.length||I.marks.length);return{...l("goal"),rungs:g}}return{fields:a,section:l,ladder:f,sentence:h=>({heading:n["\
in-one"],lines:Kc([h])})}}function qc(e,{paper:t="us-letter",numbers:n=[],heading:s=""}){let{documentElement:r,title:o}=document,
i=KA(e,t,n,s);document.body.append(i),r.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
l=()=>{a.abort(),i.remove(),r.classList.remove("ajar-printing"),document.title=o};window.print();for(let f of["pointerdo\
wn","keydown","pagehide"])addEventListener(f,l,{capture:!0,signal:a.signal})}function KA({title:e,goal:t,sentence:n,plan:s,
needs:r,support:o,ladder:i},a,l,f){let h=[c("h1",{},e),...t.map(A=>Pc("ajar-plan-goal",A)),...n.map(A=>Pc("ajar-plan-her\
o",A)),Jc(s,"h2"),...r.map(A=>xo(A,XA(A))),...o.map(A=>xo(A,[Jc(A.fields,"h3")])),...i.map(A=>xo(A,qA(A),WA(A))),l.length?
c("h2",{class:"ajar-plan-quiet"},f):null,l.length?c("p",{class:"ajar-plan-numbers"},l.join(" · ")):null],u=A=>c("div",{
class:`ajar-plan-${A}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),c("div",{class:"ajar-pl\
an-body"},c("div",{},...h)),u("foot"))}var lr=({lines:e})=>[...e.join("")].length,PA=e=>lr(e)<160?"large":lr(e)<500?"mid\
dle":"usual",Pc=(e,t)=>c("div",{class:e,"data-size":PA(t)},...Fo(t,"h2")),JA=e=>lr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),ps=e=>e.map(t=>c("p",{dir:"auto"},t)),_c=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"a\
uto"},t)))]:ps(e),Fo=({heading:e,lines:t},n,s=ps)=>[c(n,{},e),...s(t)];function Jc(e,t){let n=e.every(JA)?"ajar-plan-bes\
ide":"",s=t==="h3"?_c:ps;return c("div",{class:n},...e.map(r=>c("div",{},...Fo(r,t,s))))}var WA=({fields:e,rungs:t})=>[...e,
...t].reduce((n,s)=>n+lr(s),0)<900,xo=({heading:e},t,n=!1)=>c("section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},
e),...t),XA=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?c("ul",{class:"ajar-plan-pills"},...t.
lines.map(s=>c("li",{dir:"auto"},s))):c("div",{},...Fo(t,"h3",_c))),qA=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>ps(
n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>c("li",{"data-here":r.length>0},c("h3",{},n),
c("div",{},...ps(s),r.length?c("p",{},c("b",{},r.join(" · "))):null))))];function zc(e,t){let n=new Map,s=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,s(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:s}}function Zc({journal:e,data:t,words:n}){let s=()=>t.danger&&{dangers:t.danger,coach:t.coach,countries:t.help};function r(a,l){
let f=t.exercises[a];return f?qr(f,l,s()):null}function o(a){let l=e.get(a),{exercise:f}=Ce(a),h=t.exercises[f];if(!l||!h||
!rn(h,l.response))return null;let u={answers:l.response,done:l.done};return l.done?{...u,...Vs(h,l.response,s())}:u}function i(){
let a=xi(e.entries()).filter(js);return a.length?Fi(a,n):{}}return{known:s,notice:r,form:o,chart:i}}var jo="visit",Uo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),_A=e=>Uo(e)&&typeof e.key=="string"&&Uo(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Uo(e.confirmed))&&typeof e.at=="string";function hr({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function s(a){try{return a.length?e().setItem(jo,JSON.stringify(a)):e().
removeItem(jo),!0}catch{return a.length===0}}function r(){try{let a=JSON.parse(e().getItem(jo)??"[]");return Array.isArray(
a)?a.filter(_A):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:s,recall:r,forget:()=>s(
[]),guard:o,onHide:i}}function el(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},s={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:s,computer:{}}[t]}}var tl="chart",zA="check-in",ZA="{today}",ep=5e3;function nl({data:e,place:t,here:n="browser",now:s=Date.now,tab:r=hr(),
stores:o={create:as.create,open:as.open,check:We.fromBytes},judge:i=kc,print:a=qc}){let l=()=>sn(new Date(s())),f=el(e.words,
n),h={...e,words:f,danger:null,coach:null},{notice:u}=h,A=np(h.pages,kt(l())),g=A.flatMap(T=>T.blocks),I=new Set(g.map(({
key:T})=>T).filter(Boolean)),m=g.filter(({kind:T})=>T==="exercise").map(({key:T})=>T),y=!1,v=!1,G=!1,V=0,R=0,F=!1,k=!0,Q={
pages:A,words:f,notice:u,page:0,couple:""},{model:S,notify:N}=zc(Q,te),H=T=>N("msg:custom",{...T,acknowledged:R}),d=(T,W)=>H(
{states:{[T]:W}}),E=new Rs(s);for(let T of r.recall())E.place(T);let B=Zc({journal:E,data:h,words:f}),x=T=>{T.keeping?.state&&
_(),H(T)},Y={journal:E,words:f,today:l},U=new cr({...Y,place:t,here:n,stores:o,judge:i,now:s,send:x}),$=new Gs({...Y,data:h,
send:H,notice:B.notice,print:je}),O=Promise.all([e.danger,e.coach]).then(Z),q=sp(O).then(z);E.listen(ye),r.guard(ue),r.onHide(
()=>U.flush());function Z([T,W]){Object.assign(h,{danger:T,coach:W});for(let ne of Object.values(T))Ns(Qs(ne))}function z(){
y=!0,v&&we()}function _(){let{state:T,saved:W}=U.state;T==="none"?k=r.remember(E.entries()):(T==="locked"||W)&&r.forget()}
function ue(){let{state:T,saved:W}=U.state;return T==="kept"?!W:T==="none"&&!k}let ke=()=>E.get(Vn)?.response.country??"";
function we(){let T=m.filter(W=>y||E.isDraft(W)).map(W=>[W,B.form(W)]).filter(([,W])=>W);H({states:Object.fromEntries(T)})}
function ye(T){_();for(let ne of T)I.has(ne)&&!F&&d(ne,B.form(ne)??{answers:{},done:!1});T.includes(Vn)&&H({country:ke()});
let W=T.filter(ne=>!E.isDraft(ne));F||d(Ft,$.state()),W.some(ne=>Ce(ne).exercise===zA)&&d(tl,B.chart())}function je(T,{paper:W,
country:ne}){let Ue=Xc(ne,h);a(Wc(T,h),{paper:W,numbers:Ue,heading:h.paper.numbers}),d(Ft,$.state())}function M({key:T,answers:W,
done:ne}){let Ue=et(h.exercises[Ce(T).exercise],W);F=!ne;try{E.put(T,Ue,ne)}finally{F=!1}}function ee(){V++,U.leave()}function j(T){
let{key:W}=T;if(T.ready===!0)v=!0,H({keeping:U.state,country:ke()}),we();else if(T.dangers===!0)O.then(()=>H({dangers:B.
known()}),()=>{});else if(typeof T.chart=="string")d(tl,B.chart());else if(T.forget===!0)ee();else if(U.receive(T))H({});else if(typeof T.
home=="string")d(Ft,$.state());else{if($.receive(T))return;if(T.gone===!0)U.flush();else if(I.has(W))T.remove===!0?E.remove(
W):T.answers&&typeof T.done=="boolean"&&M(T);else return}}function J(T){Number.isInteger(T.sent)&&(R=Math.max(R,T.sent));
try{j(T)}catch(W){H({problem:{key:T.key??"",text:f["not-understood"]}}),W instanceof be||console.error(W.name)}}function te(T){
if(T.forget===!0){J(T);return}let W=V,ne=()=>{W===V&&J(T)};G||(G=!y&&tp(T)),y||!G?queueMicrotask(ne):q.then(ne)}async function he(){
await q,await $.settled(),await U.settled()}return{...S,settled:he}}var tp=({ready:e,dangers:t,answers:n,done:s})=>!e&&!t&&
!(n&&!s),np=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(s=>s.key?{...s,key:s.key.replace(ZA,t)}:s)})),sp=e=>new Promise(t=>{
let n=setTimeout(t,ep),s=()=>{clearTimeout(n),t()};e.then(s,s)});var rp="notes",gs="head",Et="parts",Mo="aside",sl=[gs,Et,Mo],op=1,To=0,al="journal-here-blocked",ip=2e3;function cl({name:e=rp}={}){
let t=rl(()=>globalThis.indexedDB),n=rl(()=>new BroadcastChannel(e)),s=new Set,r=()=>{for(let g of s)g()},o=()=>{globalThis.
document?.hidden||r()};n?.addEventListener("message",r);let i=null,a=()=>{i=null};async function l(g){try{if(i)return await i}catch(I){
if(!g||I.code!=="gone")throw I}return i??(i=lp(t,e,g,a).catch(I=>{throw a(),I})),i}async function f(g,I,m=!1){for(let y=!0;;y=
!1){let v=await l(m),G;try{G=v.transaction(sl,g,{durability:"strict"})}catch(V){if(!y||V.name!=="InvalidStateError")throw fr(
V);a();continue}return fp(G,I)}}function h(){i?.then(g=>g.close(),()=>{}),a()}let u=g=>f("readonly",g);async function A(g,I){
let m=await f("readwrite",g,I);return n?.postMessage(null),m}return{async read(){try{return await u(async g=>{let{tag:I}=await Ro(
g);return{bytes:De(...await Le(g(Et).getAll())),tag:I}})}catch(g){if(g.code==="gone")return null;throw g}},readFrom:(g,I)=>u(
async m=>{let y=await Ro(m),v=ap(g)!==y.file||I>y.length,G=v?0:await cp(m(Et),I),V=await Le(m(Et).getAll(IDBKeyRange.lowerBound(
G)));return{bytes:De(...V).subarray(v?0:I-G),tag:y.tag,replaced:v}}),append:(g,I)=>A(async m=>{let y=await Oo(m,I);return await Le(
m(Et).add(g.slice(),y.length)),ol(m,y.file,y.length+g.length)}),async replace(g,I){let m=I===null,v=await A(async G=>{if(!m)
await Oo(G,I);else if(await Le(G(gs).get(To)))throw new Ae("exists");return await Le(G(Et).clear()),await Le(G(Et).add(g.
slice(),0)),ol(G,ll(),g.length)},m);return m&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),v},putAside:g=>A(
async I=>{await Oo(I,g);let m=De(...await Le(I(Et).getAll()));return`damaged-${await Le(I(Mo).add(m))}`}),async erase(){
if(await A(async m=>{for(let y of sl)await Le(m(y).clear())}).catch(m=>{if(m.code!=="gone")throw m}),h(),!await up(t,e))
throw new fe("journal-here-not-erased");return{notices:[]}},watch(g){return s.size||il("addEventListener",o),s.add(g),()=>{
s.delete(g),s.size||il("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),h()}}}function rl(e){try{return e()}catch{return null}}var ll=()=>Array.from(Me(12),e=>e.toString(
36)).join(""),ap=e=>e.split("/")[0];async function Ro(e){let t=await Le(e(gs).get(To));if(!t)throw new Ae("gone");return t}
async function Oo(e,t){let n=await Ro(e);if(n.tag!==t)throw new Ae("changed");return n}async function ol(e,t,n){let s=`${t}\
/${ll()}`;return await Le(e(gs).put({file:t,length:n,tag:s},To)),s}async function cp(e,t){return(await Le(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function il(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function lp(e,t,n,s){if(!e||globalThis.isSecureContext===!1)throw new Ae("unreachable",al);let r=!1;try{
if(!n&&await hl(e,t)===!1)throw new Ae("gone");let o=e.open(t,op);o.onupgradeneeded=()=>{r=!n,r?o.transaction.abort():hp(
o.result)};let i=await Le(o);return i.onclose=s,i.onversionchange=()=>{i.close(),s()},i}catch(o){throw r?new Ae("gone"):
fr(o)}}function hp(e){e.createObjectStore(gs),e.createObjectStore(Et),e.createObjectStore(Mo,{autoIncrement:!0})}async function hl(e,t){
return(await e.databases?.())?.some(s=>s.name===t)}function fp(e,t){return new Promise((n,s)=>{let r,o=null;e.oncomplete=
()=>n(r),e.onabort=()=>s(o??fr(e.error)),t(i=>e.objectStore(i)).then(i=>{r=i},i=>{o=i instanceof Ae?i:fr(i);try{e.abort()}catch{
s(o)}})})}var Le=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function fr(e){if(e instanceof
Ae)return e;if(e?.name==="QuotaExceededError")return new Ae("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new Ae("unreachable",t?al:"")}async function up(e,t){return await new Promise(n=>{let s=e.
deleteDatabase(t);s.onsuccess=s.onerror=n,s.onblocked=()=>setTimeout(n,ip)}),!await hl(e,t)}var Ap=6e4;function ul(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(s,{query:r="",body:o,headers:i={},
refused:a="changed",none:l=[]}={}){let f;try{f=await t(`${e}${r}`,{method:s,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<Ap})}catch{throw new Ae("unreachable")}if(f.ok)return f;if(l.includes(
f.status))return null;throw await pp(f,a)}return{async read(){let s=await n("GET",{none:[404]});return s&&{bytes:await fl(
s),tag:ur(s)}},async readFrom(s,r){let o={"If-Match":s},i=await n("GET",{query:`?from=${r}`,headers:o}),a=i.status!==206;
return{bytes:await fl(i),tag:ur(i),replaced:a}},append:async(s,r)=>ur(await n("POST",{body:s,headers:{"If-Match":r}})),async replace(s,r){
let o=r===null;return ur(await n("PUT",{body:s,headers:o?{"If-None-Match":"*"}:{"If-Match":r},refused:o?"exists":"change\
d"}))},async putAside(s){let o=await n("POST",{query:"?aside",headers:{"If-Match":s},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(s){let r=()=>{globalThis.document?.hidden||s()};return globalThis.
document?.addEventListener("visibilitychange",r),()=>globalThis.document?.removeEventListener("visibilitychange",r)}}}var ur=e=>e.
headers.get("ETag");async function fl(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new Ae("unreachabl\
e")}}async function pp(e,t){if(e.status===412)return new Ae(t);if(e.status===404)return new Ae("gone");if(e.status===507)
return new Ae("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new fe(n[0].code,
n[0].values):new Ae("unreachable")}var Go="tab",gp=2e4,Ip=1e3,Al=({key:e,hold:t},n=()=>window.sessionStorage)=>({getItem(s){try{let r=Yt(n().getItem(s)),o=zt(
e,r.slice(0,Re));return new TextDecoder().decode(o.decrypt(r.slice(Re)))}catch{return null}},setItem(s,r){let o=Me(Re),i=zt(
e,o).encrypt(new TextEncoder().encode(r));if(n().setItem(s,cn(De(o,i))),!t())throw new Error("The key goes with the page\
.")},removeItem:s=>n().removeItem(s)}),dp=(e,t)=>new Promise(n=>{let{port1:s,port2:r}=new MessageChannel;s.onmessage=({data:o})=>n(
o),setTimeout(n,Ip,null),e.postMessage({tab:t},[r])});async function wp(){let e=window.sessionStorage.getItem(Go),t=await navigator.
serviceWorker?.getRegistration(),n=()=>t?.active??null,s=e&&n()&&await dp(n(),e),r=e??cn(Me(Re)),o=s||Me(Xt),i=!!s,a=()=>{
i&&n()?.postMessage({tab:r,hold:o})};return setInterval(a,gp),document.addEventListener("visibilitychange",a),window.addEventListener(
"pagehide",a),navigator.serviceWorker?.ready.then(l=>{t=l,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(Go,
r),i=!0,a(),n()!==null},forget(){n()?.postMessage({tab:r,forget:!0}),i=!1,window.sessionStorage.removeItem(Go)}}}async function mp(e){
let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:Yt((await t.json()).key),hold:()=>!0,
forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function pl(e){try{return await(e?mp(e):wp())}catch{
return{key:Me(Xt),hold:()=>!1,forget(){}}}}var gl=(e,{later:t,visit:n,store:s,logOut:r})=>nl({data:{...e,danger:t.then(({dangers:o})=>o),coach:t.then(({coach:o})=>o)},
place:s?ul(s):cl(),tab:hr({storage:()=>Al(n)}),here:r?"hub":s?"computer":"browser"});var No="#notes=";var Cp=2e6;async function Il(e){try{let t=Yt(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[r,o]=["",0];for(;;){let{done:i,value:a}=await n.read();
if(i)return r+s.decode();if(o+=a.length,o>Cp)return"";r+=s.decode(a,{stream:!0})}}catch{return""}}function dl(){if(!location.hash.startsWith(No))return"";let e=location.hash.slice(No.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function wl(e,t,{words:n,take:s}){let r=await Il(e),o=c("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>f.remove(),a=(h,u)=>c("button",{type:"button",onclick:u},h),l=r?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),s(r)})]:[a(n["help-close"],i)],f=c("section",{class:"site-handed"},o,c("p",{},n[r?"site-ha\
nded-how":"site-handed-broken"]),r?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...l));t.after(f),
o.focus()}function ml(e){let t=s=>s.kind==="exercise"?{...s,exercise:e.exercises[s.key.split("@")[0]]}:s,n=e.pages.map(s=>({...s,blocks:s.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var Cl=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:s})=>[n,s])));var yp="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Ep=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Bp=new RegExp(`^(?:<\\/?(?:${yp})(?:${Ep})*\\s*\\/?>|[^<>])*$`,"i"),kp=e=>Bp.test(e);function yl(e,t){let n={createHTML(r){
if(e.has(r)||kp(r))return r;throw new TypeError("This markup is not part of the page.")},createScriptURL(r){if(t.includes(
r))return r;throw new TypeError("This worker is not part of the page.")}},s=window.trustedTypes?.createPolicy("ajar",n)??
n;return ga(r=>s.createHTML(r)),r=>s.createScriptURL(r)}var El=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Bl(e){let t=e.get(
"pages"),n=[],s=El(location.hash,t);history.scrollRestoration="manual";let r=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==s&&(r(),s=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=El(location.hash,t);l!==s&&(s=l,i(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",r),{open:i,get:a=>a==="page"?s:e.get(a),set(a,l){a==="page"&&o(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:Qp,later:bp,store:Is,logOut:kl}=document.documentElement.dataset,Ql=dl(),Sp="store/visit.json",Dp=6e4;async function Ho(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),Ho(e,Math.min(
2*t,Dp))}function vp(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),Zr()),n.erase&&!Is&&_n()&&Ks()}}}async function xp(){
let[e,t]=await Promise.all([Ho(Qp),pl(Is&&Sp)]),n=ml(e),s=Ho(bp),{words:r}=n;Ka(n.leave);let o=yl(Cl(n),["sw.js"]),i=document.
getElementById("workbook"),a=vp(Bl(gl(n,{later:s,visit:t,store:Is,logOut:kl})),t);i.replaceChildren();let l=i.appendChild(
document.createElement("div"));La({model:a,el:l}),window.scrollTo(0,history.state?.y??0),Ja(document.querySelector(".sit\
e-acts"),r,{store:Is,logOut:kl});let f=h=>{a.open(Ft),a.send({import:h})};Ql&&wl(Ql,i.querySelector(".ajar-notice"),{words:r,
take:f}),window.addEventListener("beforeinstallprompt",h=>h.preventDefault()),await s,!Is&&_n()&&$a(o)}xp();
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
