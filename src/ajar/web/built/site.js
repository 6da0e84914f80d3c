var e=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(e,n,a)=>{let r=t[n]
return a?Number.isInteger(r)?r+1:e:["number","string"].includes(typeof r)?r:e}),t=(e,t)=>!e.after||null!=t[e.after]&&t[e.after]!==e.unless&&!(null!=e.below&&t[e.after]>=e.below)
function n(e,t){let n=t[e.among?.item]??{},a=e.cards.filter(t=>e.among?.piles.includes(n[t.id]))
return a.length?a:e.cards}var a=["first","second","third"],r=e=>a[e%a.length],s=/^(\d{4})-(\d{2})-(\d{2})$/
function i(e){let[,t,n,a]="string"==typeof e&&s.exec(e)||[]
return t>0&&n>=1&&n<=12&&a>=1&&a<=f(+t,+n)?e:null}function l(e){let t=e.getFullYear()
return t>=1&&t<=9999?d(t,e.getMonth()+1,e.getDate()):null}function o(e){let[t,n,a]=e.split("-").map(Number),r=12===n?[t+1,1]:[t,n+1]
return d(...r,Math.min(a,f(...r)))}var c=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5)
function f(e,t){return[31,e%4!=0||e%100==0&&e%400!=0?28:29,31,30,31,30,31,31,30,31,30,31][t-1]}var d=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`,u="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",h=new RegExp(`^${u}+|${u}+$`,"g"),p=/[\p{L}\p{N}_]+/gu,m=/^[\p{L}\p{N}_]+/u,g=/\{([a-z][a-z0-9-]*)\}/,[w,y]=["⁨","⁩"],b={"“":"”","„":"“",'"':'"',"«":"»","‘":"’"},k=new RegExp(`[,;:،]|${u}`),v="January February March April May June July August September October November December".split(" "),j=/^\p{Uppercase}/u,x=/[.!?…؟。][\u2069”’"')»]*$/,$=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,M="en-US",A=({language:e=M})=>{M=e},S=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),E=(e,t)=>e[`moment-${t}`]??(i(t)?U(t):t),O=e=>new Intl.ListFormat(M,{type:"conjunction"}).format(e),C=(e,t,n=M)=>new Date(`${e}T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),L=e=>e.replace(h,""),T=e=>e.toLowerCase().toUpperCase(),I=e=>e.match(m)?.[0]??""
function U(e,t=M){if("en-US"!==t)return C(e,{dateStyle:"long"},t)
let[n,a,r]=e.split("-").map(Number)
return`${v[a-1]} ${r}, ${n}`}function z(e,t,n=[]){let a=e.split(g),r=""
for(let e=0;e<a.length-1;e+=2){let[s,i,l]=a.slice(e,e+3),o=N(L(t[i]),l),c=B(s,o,n),f=!c&&!r&&j.test(s)
r+=x.test(r)?c.replace(/^,+/,""):c,r+=R(f?q(o):o)}return x.test(r)?r:r+a.at(-1)}function D(e){let t=L(e),[n,a,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)]
return!(n in b)||a!==b[n]||!L(r)||r.includes(n)||r.includes(a)?e:r}function N(e,t){let n=e.length
for(;n&&k.test(e[n-1]);)n-=1
let a=e.slice(0,n)||e,r=t.startsWith(",")&&a.endsWith(".")&&"."!==a,s=a.slice(0,-1)
return r&&!s.slice(s.lastIndexOf(" ")+1).includes(".")?s:a}function q(e){let[t=""]=e
return t.toUpperCase()+e.slice(t.length)}function B(e,t,n){let a=T(I(t))
if(!a)return e
let r=new Set(n.map(T)),s=e=>e===a||r.has(e)&&r.has(a)
for(let t of e.matchAll(p))if(s(T(t[0])))return e.slice(0,t.index)
return e}var R=e=>$.test(e)?`${w}${e}${y}`:e,P=2e4,W=class extends Error{constructor(e,t={}){super(e),Object.assign(this,{code:e,values:t})}}
function V({items:e,ids:n},a){let r=Object.keys(a).filter(e=>!n.includes(e))
if(r.length)throw new W("unknown-items",{items:r.sort()})
let s=Object.fromEntries(n.map(e=>[e,null]))
for(let n of e){let e=a[n.id],r=null==e?null:J[n.kind](e,n)
t(n,s)&&(s[n.id]=K(n,r,s))}return s}function H(e,t){try{V(e,t)}catch(e){if(e instanceof W)return!1
throw e}return!0}function _(e,t){if(null==t)return[]
switch(e.kind){case"choice":return[...t.chosen.map(t=>F(e.cards,t)),L(t.own)].filter(Boolean)
case"sort":return e.cards.filter(e=>t[e.id]).map(n=>`${n.text}: ${F(e.piles,t[n.id])}`)
case"date":return[U(t)]
case"list":return t.map(L)
default:return[L(`${t}`)]}}var F=(e,t)=>e.find(e=>e.id===t)?.text??t
function K(e,t,a){if("choice"!==e.kind||!t)return t
let r=n(e,a).map(({id:e})=>e),s=t.chosen.filter(e=>r.includes(e))
return s.length||t.own?{chosen:s,own:t.own}:null}var J={ruler(e){if(!Number.isInteger(e)||e<0||e>10)throw new W("answer-ruler")
return e},choice(e,{cards:t,many:n,own:a}){let r=t.map(({id:e})=>e)
if(!Y(e)||!Array.isArray(e.chosen)||!e.chosen.every(G(r)))throw new W("answer-cards")
let{chosen:s}=e,i=Z("own"in e?e.own:"")??""
if(i&&!a)throw new W("answer-own")
if(!n&&s.length+!!i>1)throw new W("answer-one-card")
let l=r.filter(e=>s.includes(e))
return l.length||i?{chosen:l,own:i}:null},sort(e,{cards:t,piles:n}){let a=t.map(({id:e})=>e),r=G(n.map(({id:e})=>e))
if(!Y(e)||!Object.keys(e).every(G(a))||!Object.values(e).every(r))throw new W("answer-piles")
let s=a.filter(t=>Object.hasOwn(e,t)).map(t=>[t,e[t]])
return s.length?Object.fromEntries(s):null},text:Z,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new W("answer-lines",{most:t})
let n=e.map(e=>Z(e)).filter(Boolean)
return n.length?n:null},date(e){if(""===e)return null
if(!i(e))throw new W("answer-day")
return e}}
function Z(e){if("string"!=typeof e)throw new W("answer-text")
if(e.length>P&&[...e].length>P)throw new W("answer-long",{most:P})
return L(e)?e:null}var G=e=>t=>e.includes(t),Y=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),Q=[{answers:["all"]}],X=/\p{L}/u,ee=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,te=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,ne=/^.[^\p{Lowercase}\p{Lt}]*\p{Uppercase}[^\p{Lowercase}\p{Lt}]*$/u,ae=/\{([a-z][a-z0-9-]*)\}/g
function re({items:e,rules:t,reflection:n},a,r={}){let{plain:s=!1,last:i=null}=r,l=Object.fromEntries(e.map(({id:e})=>[e,a[e]??null]))
if((e=>Object.values(e).every(e=>null==e))(l))return"nothing"in n?[se([n.nothing])]:[]
let{parts:o}=oe({items:e,answers:l,rules:t,phrases:n,last:i}),c=(s||!t.length?Q:t).flatMap(o)
return s||!("closing"in n)?c:[...c,se([n.closing])]}var se=e=>({words:e,heading:"",said:[]}),ie=(e,t,n=[])=>({words:n,heading:e,said:t}),le=(e,t)=>e.filter(e=>!t.has(T(e)))
function oe({items:n,answers:a,rules:r,phrases:s,last:i}){let l=e=>n.find(({id:t})=>t===`couple-${e}`)??n.find(({id:t})=>t===e),o=e=>a[l(e)?.id]??null,c=e=>l(e)?_(l(e),o(e)):[],f=e=>{let t=new Set(e.map(l))
return n.filter(e=>t.has(e))},d=e=>{let t=o(e)
return"number"==typeof t?t:c(e).length},u=e=>e.map(e=>o(e)?.chosen).find(e=>Array.isArray(e))??[],h=(e,t)=>{let[n,a]=[l(e),o(e)]
return"sort"===n?.kind&&a?n.cards.filter(({id:e})=>a[e]===t).map(({text:e})=>e):[]},p=e=>new Set(e?c(e).map(T):[]),m=({if:e=[],unless:t=[]})=>e.every(g)&&!t.some(g)
function g(e){if("string"==typeof e)return null!==o(e)
let{item:n=[],cards:r,piles:s,without:i,only:c,least:f,asked:m}=e
if(m)return!!l(m)&&t(l(m),a)
let g=n.find(e=>null!==o(e))
if(!g)return!1
let w=u([g])
return!(r&&!r.some(e=>w.includes(e))||s&&!s.some(e=>le(h(g,e),p(i)).length)||c&&(y=new Set(Object.values(o(g))),1!==y.size||!y.has(c)))&&(null==f||d(g)>=f)
var y}let w=(t,n={})=>e(s[t],n)
function y(e,t={}){if("string"==typeof e)return w(e,t)
if(!m(e))return null
let{phrase:n,of:a,since:r}=e
if(!a)return w(n,t)
if(!c(a).length)return null
let s=r&&i?.values[a]
return null==s?w(n,{n:d(a),...t}):w(r,{n:d(a),last:s,day:i.day,...t})}let b=(e=[],t={})=>e.map(e=>y(e,t)).filter(e=>null!==e),k=(e,t)=>{let n=b(e,t)
return n.length?[se(n)]:[]}
function v(e){if("string"==typeof e)return c(e)
if("level"in e)return function({level:e,up:t=0}){let n=e.map(A).find(e=>null!==e)
if(!$||void 0===n)return[]
let a=$.rungs[M()-n-t]
return a?c(a.item):[]}(e)
if("phrase"in e){let[t]=e.of?c(e.of):[],n=y(e,void 0===t?{}:{words:t})
return null===n?[]:[n]}let{item:t,pile:n,also:a,without:r}=e,s=n?h(t,n):c(t)
return a&&(s=s.filter(e=>p(a).has(T(e)))),le(s,p(r))}let j=({heading:e,under:t})=>e?w(e):(t&&l(t)?.said)??""
function x(e,t){let n=l(e)
if("sort"!==n?.kind||null===a[n.id])return[]
let r=e=>n.piles.find(t=>t.id===e).text
return(t??n.piles.map(({id:e})=>e)).map(t=>({id:t,text:r(t),cards:h(e,t)}))}let $=r.find(e=>e.ladder)?.ladder,M=()=>Math.floor($.rungs.length/2)
function A(e){let[t]=u([e])
return $&&t?M()-$.rungs.findIndex(({card:e})=>e===t):null}let S={answers:({answers:e})=>("all"===e[0]?n:f(e)).filter(({id:e})=>null!==a[e]).map(e=>ie(e.said||e.ask,_(e,a[e.id]))),lines(e){let t=e.lines.flatMap(v),n=t.length?[ie(j(e),t,b(e.say))]:[],a=e.count?.[Math.min(t.length,e.count.length-1)]
return a?[...n,se([w(a,{n:t.length})])]:n},piles:({piles:e,only:t,heading:n,below:a={},all:r={}})=>x(e,t).filter(({cards:e})=>e.length).flatMap(({id:t,text:s,cards:i})=>{let o=(t=>t.length===l(e).cards.length)(i)&&r[t]||a[t],c=n?w(n,{pile:s}):s
return[ie(c,i),...k(o?[o]:[])]}),empty(e){let t=x(e.empty,e.only).filter(({cards:e})=>!e.length).map(({text:e})=>e)
return t.length?[ie(j(e),t,b(e.say))]:[]},sentence(e){let t=s[e.sentence],n=ce(t),a=Object.fromEntries(n.map(e=>[e,c(e).join(" ")]))
return Object.values(a).every(Boolean)?[ie(j(e),[fe(e,s,a)])]:[]},message(e){let t=E(e.message)
return t.length?[ie(j(e),[t.join(" ")])]:[]},ladder(){let[e=""]=c($.goal),[[t],[n]]=[u([$.today]),u([$.later])],a=$.rungs.map(({card:e,item:a})=>{let r=l(a)?.said??"",[s]=c(a),i=s?`${r}: ${s}`:w("open",{level:r}),o=function(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}(e===t,e===n,!!n)
return o?w(o,{level:i}):i})
return[ie(w(e?"ladder":"ladder-unnamed",{goal:e}),a)]},missing({missing:e,say:t}){let n=f(e).filter(({id:e})=>null===a[e])
return n.length?k(t,{parts:n.map(e=>e.said).join("; ")}):[]},repeated(e){let t=e.repeated.map(c),n=new Map
for(let e of t.flat())n.has(T(e))||n.set(T(e),e)
let a=[...n].filter(([e])=>(e=>t.filter(t=>t.some(t=>T(t)===e)).length>1)(e)).map(([,e])=>e)
return a.length?[ie(j(e),a)]:[]}},E=e=>e.parts.map(e=>[e,c(e.item)[0]]).filter(([,e])=>e).map(([t,n])=>function(e,t,{self:n=[],small:a=[],capitals:r=[]}){let{opener:i,clauses:l,questions:o=[],names:c=!1}=e,f=D(t),d=I(f),u=d.toLowerCase(),h=n.includes(u)?".":[...s[i]].at(-1)
return ee.test(f.match(X)?.[0]??"a")?[...n,...o].includes(u)?z(`{words}${h}`,{words:q(f)}):z(s[de(u,l)??i],{words:ue(f,a,c||r.includes(d))}):z(`{words}${h}`,{words:f})}(t,n,e))
return{parts:function(e){if(!m(e))return[]
let t=Object.keys(S).find(t=>t in e),n=t?S[t](e):k(e.say)
return n.length&&e.then?[...n,...k([e.then])]:n},sentences:E}}var ce=e=>[...e.matchAll(ae)].map(([,e])=>e)
function fe({sentence:t,alike:n,small:a=[],lower:r=[],clauses:s={}},i,l){let o=t=>{let n=D(L(l[t])),o=ue(n,a,!r.includes(t)),c=de(I(n).toLowerCase(),s[t])
return c?e(i[c],{words:he(o)}):o},c=i[t]
return z(c,Object.fromEntries(ce(c).map(e=>[e,o(e)])),n)}var de=(e,t={})=>Object.keys(t).find(n=>t[n].includes(e))
function ue(e,t,n){let a=I(e),r=[...a].length>1&&te.test(a)&&!n
if("i"===a)return q(e)
let s=t.includes(a.toLowerCase())&&!ne.test(a)
return r||s?he(e):e}function he(e){let[t=""]=e
return t.toLowerCase()+e.slice(t.length)}var pe=class extends Error{constructor(e,t={}){super(e),this.name="JournalError",this.code=e,this.values=t}},me=class extends Error{constructor(e,t=""){super(e),this.name="PlaceError",this.code=e,this.said=t}},ge={changed:"journal-in-use",exists:"journal-here-already",full:"journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},we=e=>e instanceof me?new pe(e.said||ge[e.code]):e
function ye(e){let t=""
for(let n of e)t+=String.fromCharCode(n)
return btoa(t)}var be=e=>Uint8Array.from(atob(e),e=>e.charCodeAt(0)),ke=/0|1(.)(1*)0/g,ve=/(1*)0(...)(.)(1*)0/g,je=new RegExp("([\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*)|[.…]+|[!?;\\n]","gu"),xe=/[\u0300-\u036f'’‘ʼ]/g,$e=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g
function Me(e){let t={}
for(let[n,a]of Object.entries(e))t[n]=Ue(a,t)
return t}var Ae=(e,t)=>new RegExp(e.map(e=>Ue(e,t)).join("|"),"y")
function Se(e,t){let n=[]
for(let a=0;a<t.length;){e.lastIndex=a
let r=e.exec(t)
r&&n.push([a,e.lastIndex]),a=r?e.lastIndex:t.indexOf(" ",a)+1||t.length}return n}function Ee(e,t){let n=t
for(let[a,r]of Se(e,t))n=n.slice(0,a)+n.slice(a,r).replace(/[^ ]/g,"_")+n.slice(r)
return n}var Oe=e=>Array.from(Le(e).matchAll(ke),([,e,t])=>e?Te(e,t):0)
function Ce(e){let t=new Map,n=-1
for(let[,a,r,s,i]of Le(e).matchAll(ve))n+=8*a.length+Number.parseInt(r,2)+1,t.set(n,Te(s,i))
return t}var Le=e=>Array.from(be(e),e=>e.toString(2).padStart(8,"0")).join(""),Te=(e,t)=>("1"===e?-1:1)*(1+t.length)
function Ie(e){let t=0
for(let n of e)t=(31*t+n.codePointAt(0))%2147483647
return t}function Ue(e,t){return`(?:${(e.match($e)??[]).map(e=>"("===e||"["===e?"(?:(?:":")"===e?"))":"]"===e?"))?":"|"===e?"|":"..."===e?"(?:[^ .]+ ){0,4}":"<"===e[0]?t[e.slice(1,-1)]:function(e){let t=ze(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=e=>e?"[^ ._]*":""
return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}(e)).join("")})`}var ze=e=>e.normalize("NFKD").replace(xe,"").toLowerCase()
function De(e){let t="",n=[]
for(let a of e.matchAll(je)){if(/[.…]/.test(a[0])&&"."!==a[0])continue
let e=`${a[1]?ze(a[1]):"."} `
t+=e
for(let t=0;t<e.length;t++)n.push([a.index,a.index+a[0].length])}return{line:t,places:n}}var Ne=new WeakMap
function qe(e,t){let{passes:n,kinds:a,learned:r,own:s}=Be(t),{line:i,places:l}=De(e),o=Ee(n,i),c=Object.entries(a).flatMap(([e,t])=>Se(t,o).map(([t,n])=>({kind:e,start:t,end:n-1}))),f=r?function(e,t,n,a){let{size:r,weights:s,kinds:i,limit:l,least:o}=n,c=function(e,t){let n=".",a=[[]]
for(let r of e.matchAll(/[^ ]+/g)){let e=t.get(r[0])??r[0],s=[`w ${e}`,`b ${n} ${e}`,...Re(r[0])]
a.at(-1).push({start:r.index,numbers:s.map(Ie)}),n=e,"."===e&&a.push([])}return a.filter(e=>e.length)}(t,n.same),f=c.slice(1).map((e,t)=>[...c[t],...e]),d=e=>{let t=new Set(e.flatMap(e=>e.numbers.map(e=>e%r)))
return[...t].reduce((e,t)=>e+(s.get(t)??0),0)/Math.sqrt(t.size)},u=[...c,...f]
if(e.length)return Pe(u,d)[1]>o?e:[]
if(a.size&&!t.split(" ").some(e=>a.has(e)))return[]
let h=u.filter(e=>e.length>4),[p,m]=Pe(h,d)
if(!(m>l))return[]
let g=p.flatMap(e=>e.numbers.filter((e,t)=>1!==t)),[w]=Pe(Object.keys(i),e=>(e=>[...new Set(g.map(t=>t%e.length))].reduce((t,n)=>t+e[n],0))(i[e]))
return[{kind:w,start:p[0].start,end:p.at(-1).start}]}(c,i,r,s):c
return f.map(({kind:e,start:t,end:n})=>({kind:e,span:[l[t][0],l[n][1]]})).sort((e,t)=>e.span[0]-t.span[0]||e.span[1]-t.span[1]||(e.kind<t.kind?-1:+(e.kind>t.kind)))}function Be(e){return Ne.has(e)||Ne.set(e,function({lists:e,passes:t,phrases:n,own:a,learned:r}){let s=Me(e),i=Object.entries(n).map(([e,t])=>[e,Ae(t,s)])
return{passes:Ae(t,s),kinds:Object.fromEntries(i),own:new Set(a.split(" ").filter(Boolean)),learned:r&&Ve(r)}}(e)),Ne.get(e)}function Re(e){let t=["^",...e,"$"]
return t.slice(3).map((e,n)=>`n ${t.slice(n,n+4).join("")}`)}var Pe=(e,t)=>e.map(e=>[e,t(e)]).reduce((e,t)=>t[1]>e[1]?t:e,[null,-1/0]),We=(e,{kinds:t,notices:n})=>Object.entries(n).find(([n])=>e.some(({kind:e})=>t[e]===n))?.[1]??null
function Ve({same:e,weights:t,kinds:n,...a}){let r=e.map(e=>e.split(" ")),s=Object.entries(n).map(([e,t])=>[e,Oe(t)])
return{...a,same:new Map(r.flatMap(e=>e.map(t=>[t,e[0]]))),weights:Ce(t),kinds:Object.fromEntries(s)}}var He="check-in",_e=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/
function Fe(e){let[t,...n]=e.split("@")
return{exercise:t,moment:n.join("@")}}function Ke(e,t,n){let a=new Map(e.filter(({response:e})=>e).map(e=>[e.key,e]))
return n.map(({exercise:e,item:t,say:n})=>{let r=a.get(`${e}@`)
return{day:i(r?.response[t]),entry:r,say:n}}).filter(({day:e})=>e&&e>=t).sort((e,t)=>e.day<t.day?-1:+(e.day>t.day))}function Je(e,t){let n=null
for(let a of e){let{exercise:e}=Fe(a.key),r=a.response&&Object.keys(a.confirmed??{}).length>0,s=e===He&&r?Ze(a):null,i=s&&s>t?t:s
i&&i>(n?.day??"")&&(n={day:i,entry:a})}if(!n)return null
let[,a]=[t,o(n.day)].sort()
return{day:a,entry:n.entry}}function Ze({at:e}){if(!Ge(e))return null
let[,t,,,,n]=_e.exec(e)
return n?l(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Ge(e){let[,t,,n="0",a="0"]=_e.exec(e)??[]
return!!i(t)&&n<60&&a<60}var Ye=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,Qe=/[\t\x85\u2028\u2029]/g
function Xe(e,{exercises:t,danger:n,workshop:a}){let r=e.filter(({key:e})=>e===`${a.plan}@`).at(-1)?.response,{rules:s,reflection:i}=t[a.plan]??{},l=s?.find(e=>e.sentence)
return r&&l&&ce(i[l.sentence]).every(e=>tt(r[e])&&""!==L(r[e]))?Object.values(r).flatMap(et).some(e=>Object.values(n).some(t=>qe(e,t).length))?"":fe(l,i,r):""}var et=e=>(e?.own?[e.own]:[e].flat()).filter(tt),tt=e=>"string"==typeof e
async function nt({key:e,response:t,at:n}){let a=Object.entries(t).filter(([,e])=>null!==e),r=at([n,Object.fromEntries(a)]),s=e=>(new TextEncoder).encode(e),i=await crypto.subtle.importKey("raw",s(r),{name:"HMAC",hash:"SHA-256"},!1,["sign"]),l=new Uint8Array(await crypto.subtle.sign("HMAC",i,s(e))).slice(0,16)
return l[6]=15&l[6]|64,l[8]=63&l[8]|128,Array.from(l,e=>e.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function at(e){return Array.isArray(e)?`[${e.map(at).join(", ")}]`:e&&"object"==typeof e?`{${Object.keys(e).sort().map(t=>`${at(t)}: ${at(e[t])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}var rt=e=>L(e.replace(Qe," ").replace(Ye,"")),st=e=>e.replaceAll("\\N","\n").replace(/[\\;,]/g,"\\$&").replaceAll("\n","\\n")
function it(e){let t=[],n=[],a=0
for(let r of e){let e=lt(r)
if(n.length&&a+e>=75){let e=n.length>1&&"\\^".includes(n.at(-1))?[n.pop()]:[]
t.push(n.join("")),n=e,a=e.length}n.push(r),a+=e}return[...t,n.join("")].join("\r\n ")}var lt=e=>{let t=e.codePointAt(0)
return t<128?1:t<2048?2:t<65536?3:4},ot=({exercises:e})=>e[He].items.filter(({kind:e})=>"ruler"===e).map(e=>({...e,name:e.said||e.ask})).map(({id:e,named:t,name:n})=>({id:e,name:n,named:t||`“${n}”`}))
function ct(e,t,n,a=null){let r=e=>Number.isInteger(e)&&e>=0&&e<=10,s=n.map(({id:e})=>[e,r(t[e])?t[e]:null])
return{moment:e,values:Object.fromEntries(s),day:a}}var ft=({values:e})=>Object.values(e).some(e=>null!==e),dt=(e,t)=>e.map(e=>({...Fe(e.key),entry:e})).filter(({exercise:e,entry:t})=>e===He&&t.response&&t.confirmed).map(({moment:e,entry:n})=>ct(e,n.confirmed,t,Ze(n))).filter(ft),ut=new TextEncoder,ht=/[\u007f-\uffff]/g
function pt(e,t){if(e===t)return!0
if("object"!=typeof e||"object"!=typeof t||!e||!t)return!1
let n=Object.keys(e)
return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(n=>Object.hasOwn(t,n)&&pt(e[n],t[n]))}var mt=e=>({key:e,response:null,done:!1,confirmed:null,at:""})
function gt({key:e,response:t,done:n,confirmed:a,at:r}){let s=null!==a&&pt(a,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:s||a,at:r})
return ut.encode(i.replace(ht,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function wt(e){let{key:t,response:n,done:a,confirmed:r,at:s}=JSON.parse((new TextDecoder).decode(e))
return{key:t.includes("@")?t:`${t}@`,response:n,done:a,confirmed:!0===r?n:r,at:s}}var yt=/[\u202a-\u202e\u2066-\u2069]/g,bt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",kt=`${bt}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,vt=new RegExp(`(?:[${bt}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),jt=new RegExp(`^[${kt}]+`),xt=new RegExp(`(^|[;,|"])([${kt}]*)(?=[=+\\-@−＝＋－＠])`,"g"),$t=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null
function Mt({after:e,among:t,...n},a){return V({items:[n],ids:[n.id]},{[n.id]:a})[n.id]}function At(t,n){let a=new Map(n?.items.map(e=>[e.id,e]))
return Object.entries(t).filter(([,e])=>null!==e).map(([n,r])=>{let s=a.get(n),i={item:n,question:s?e(s.ask,t):"",answer:r},l=s?.cards&&function(e,t){try{return _(e,Mt(e,t))}catch{return null}}(s,r)
return l?{...i,"in-words":l}:i})}var St=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`
function Et(e,t,n){return{name:e,type:t,data:ye("string"==typeof n?(new TextEncoder).encode(n):n)}}var Ot={null:null,true:!0,false:!1},Ct=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Lt={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t"},Tt=/[ !#-[\]-\uffff]*/y,It=/null|true|false|-?Infinity|NaN/y,Ut=/[0-9a-fA-F]{4}/y,zt=/[ \t\n\r]*/y,Dt=class extends Error{constructor(e){super("not JSON"),this.line=e}},Nt=class extends pe{constructor(...e){super(e[0].code,e[0].values),this.name="NotImportedError",this.notices=Bt(e)}},qt=(e,t={})=>({code:e,values:t}),Bt=e=>[...new Map(e.map(e=>[JSON.stringify(e),e])).values()],Rt=({exercise:e,moment:t})=>`${e}@${t}`,Pt={moment:"",at:"",done:!1,confirmed:!1},Wt=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),Vt=e=>"string"==typeof e,Ht={exercise:Vt,moment:Vt,at:e=>Vt(e)&&(""===e||Ge(e)),done:e=>"boolean"==typeof e}
function _t(e,t){return Array.isArray(e)?e.flatMap(e=>Wt(e)?Vt(e.item)?[]:["item"]:[t]):[t]}function Ft(e,t){if("object"!=typeof e||"object"!=typeof t||!e||!t)return(e??null)===(t??null)
let n=new Set([...Object.keys(e),...Object.keys(t)])
return Array.isArray(e)===Array.isArray(t)&&[...n].every(n=>Ft(e[n],t[n]))}var Kt=class{#e=new Map
#t=[]
#n=null
#a
constructor(e=Date.now){this.#a=e}get(e){return this.#e.get(e)}isDraft(e){let t=this.#e.get(e)
return void 0!==t&&!t.done}keys(){return[...this.#e.keys()]}entries(){return[...this.#e.values()]}put(e,t,n){let a=n?t:this.#e.get(e)?.confirmed??null
var r
this.place({key:e,response:t,done:n,confirmed:a,at:(r=this.#a(),`${new Date(r).toISOString().slice(0,19)}+00:00`)})}place(e){null!==e.response?(this.#e.set(e.key,e),this.#r([e.key])):this.remove(e.key)}remove(e){this.#e.delete(e)&&this.#r([e])}clear(){this.batch(()=>{for(let e of this.keys())this.remove(e)})}batch(e){if(this.#n)e()
else{this.#n=new Set
try{e()}finally{let e=[...this.#n]
this.#n=null,e.length&&this.#r(e)}}}listen(e){this.#t.push(e)}#r(e){if(this.#n)for(let t of e)this.#n.add(t)
else for(let t of this.#t)t(e)}},Jt=["goal","sentence","fields","message","beside","section","ladder"],Zt=new RegExp("\\r\\n|[\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029]"),Gt=/\d[\d -]*\d/,Yt=["crisis","violence","worried"],Qt={}
function Xt(e,t){let n=new Map(e.map(e=>[e.key,e])),{plan:a,printed:r}=t.workshop,s=n.get(`${a}@`),i=s?Xe([s],t):"",l=Object.fromEntries(Jt.map(e=>[e,[]]))
for(let e of r){let{response:r}=n.get(`${e.exercise}@`)??{},s=Object.keys(r??{}).length?t.exercises[e.exercise]:null
if(!s)continue
let o=en(an(s,r),e,e.exercise===a?i:"")
l[e.look].push(...o.filter(e=>e.lines?.length||e.fields?.length||e.rungs?.length))}if(!Object.values(l).some(e=>e.length))throw new pe("journal-no-plan")
return{...l,title:t.exercises[a]?.title??""}}function en(e,{look:t,items:n,pile:a},r){if("sentence"===t)return r?[e.sentence(r)]:[]
if("message"===t)return e.message()
if("ladder"===t)return[e.ladder()]
if("section"===t)return[e.section(...n)]
if(a)return n.flatMap(t=>e.pile(t,a))
let s=r?e.told():[]
return e.fields(...n.filter(e=>!s.includes(e)))}var tn=e=>e.flatMap(e=>e.split(Zt)).map(L).filter(Boolean)
function nn(e){return Qt[M]??=new Intl.DateTimeFormat(M,{dateStyle:"full",timeZone:"UTC"}),Qt[M].format(new Date(`${e}T00:00Z`))}function an({title:e,items:t,reflection:n,rules:a=[]},r){let s=e=>{try{return Mt(e,r[e.id])}catch{return null}},l=e=>{let t=s(e),n="date"===e.kind&&i(t)
return tn(n?[nn(n)]:_(e,t))},o=(...e)=>t.filter(({id:t})=>e.includes(t)).map(e=>({id:e.id,heading:e.said,lines:l(e),...e.many&&{cards:!0}})).filter(e=>e.lines.length),c=(...t)=>({heading:e,fields:o(...t)})
return{fields:o,section:c,pile:function(e,n){let a=t.find(t=>t.id===e&&"sort"===t.kind),r=a?.piles.find(e=>e.id===n)?.text,i=r&&s(a)
if(!i)return[]
let l=a.cards.filter(e=>i[e.id]===n).map(({text:e})=>e)
return[{id:n,heading:r,lines:tn(l)}]},message:function(){let e={items:t,rules:a.filter(e=>e.message),reflection:n}
return e.rules.length?re(e,Object.fromEntries(t.map(e=>[e.id,s(e)]))).filter(({said:e})=>e.length).map(({heading:e,said:t})=>({id:"message",heading:e,lines:tn(t)})):[]},ladder:function(){let e=a.find(e=>e.ladder)?.ladder
if(!e)return{...c("goal"),rungs:[]}
let n=e=>t.find(({id:t})=>t===e),i=[e.today,e.later].map(n).filter(Boolean),o=e.rungs.filter(e=>n(e.item)).map(e=>({heading:n(e.item).said,lines:l(n(e.item)),marks:i.filter(t=>s(t)?.chosen.includes(e.card)).map(e=>e.said)})).filter(e=>e.lines.length||e.marks.length)
for(let{id:t,said:n}of e.before??[])r[t]&&"string"==typeof r[t]&&o.push({heading:n,lines:tn([r[t]]),marks:[]})
return{...c("goal"),rungs:o}},told:()=>ce(n[a.find(e=>e.sentence)?.sentence]??""),sentence:e=>({heading:n[a.find(e=>e.sentence&&e.heading)?.heading]??"",lines:tn([e])})}}function rn(t,n,a=n["keep-failed"]){let{code:r,values:s={},notices:i}=we(t)
if(i)return i.map(e=>rn(e,n,a)).join("\n")
if(!Object.hasOwn(n,r??""))return a
let l=Object.entries(s).map(([e,t])=>[e,t?.code?rn(t,n,a):t])
return e(n[r],Object.fromEntries(l))}var sn="home",ln="help@",on="until ",cn=e=>`${on}${U(e,"en-US")}`
function fn(e,t,n){let{exercise:a,moment:r}=Fe(t.key),s=r?`${r}, ${n}`:n,i=`${a}@${s}`
for(let t=2;e.get(i);t++)i=`${a}@${s} (${t})`
e.place({...t,key:i})}var dn=class{#e
#t
#n
#a
#r
#s
#i
#l=Promise.resolve()
constructor({journal:e,data:t,words:n,send:a,today:r,notice:s}){this.#e=e,this.#t=t,this.#n=n,this.#a=a,this.#r=r,this.#s=s,this.#i=new Map(t.sections.flatMap(({title:e,keys:t})=>t.map(t=>[t,e])))}state(){let e=this.#o(),t=this.#c(e),{plan:n}=this.#t.workshop
return{welcome:this.#f(e,t),newest:t,due:this.#d(e),plan:n?this.#u(`${n}@`):[],earlier:e.map(({key:e})=>({key:e,...Fe(e)})).filter(({exercise:e,moment:t})=>e===n&&t).map(({key:e,moment:t})=>({title:t,plan:this.#u(e)})),something:e.length>0,danger:this.#h()}}receive(e){let{take:t,paper:n,country:a=""}=e
if("plan"===t&&["us-letter","a4"].includes(n))this.#p(()=>this.#a({print:this.#m(n,a)}))
else if(Object.hasOwn(this.#g,t??""))this.#p(async()=>this.#a({file:await this.#g[t](this.#o())}))
else if("string"==typeof e.country)this.#e.put(ln,{country:a},!0)
else if("string"==typeof e.import)this.#p(()=>this.#w(e.import))
else{if(!0!==e.restart)return!1
this.#y()}return!0}settled(){return this.#l}#m(e,t){let n=function(e,{help:t,paper:n}){let a=t.find(t=>t.code===e)
return a?[...new Set([a.emergency,...Yt.map(e=>a.lines.filter(t=>t.topic===e).flatMap(({reach:e})=>e).filter(({say:e,to:t})=>t.startsWith("tel:")&&Gt.test(e)).map(({say:e})=>Gt.exec(e)[0])[0]).filter(Boolean)])]:[n["numbers-elsewhere"]]}(t,this.#t)
return{plan:Xt(this.#o(),this.#t),paper:e,numbers:n,heading:this.#t.paper.numbers}}#g={calendar:e=>this.#b(e),"calendar-line":e=>this.#b(e,Xe(e,this.#t)),everything:e=>Et("notes.json","application/json",function(e,t){let n=e.filter(({response:e})=>e).map(e=>function({key:e,response:t,done:n,confirmed:a,at:r},s){let i=a&&pt(a,t),{exercise:l,moment:o}=Fe(e)
return{exercise:l,moment:o,title:s?.title??"",at:r,done:n,confirmed:a&&!i?At(a,s):!!a,answers:At(t,s)}}(e,$t(Fe(e.key).exercise,t))),a={format:"ajar-journal",version:1,entries:n}
return`${JSON.stringify(a,null,2).replace(yt,e=>`\\u${e.charCodeAt(0).toString(16)}`)}\n`}(e,this.#t)),"check-ins":e=>Et("numbers.csv","text/csv",function(e,t){let n=e.filter(({key:e,response:t,confirmed:n})=>(e=>Fe(e).exercise===He)(e)&&t&&n).map(e=>{let n=function(e){return L(e.replace(vt," ")).replace(jt,"").replace(xt,"$1$2'")}(Fe(e.key).moment),{values:a}=ct(n,e.confirmed,t)
return[Ze(e)??"",n,...t.map(({id:e})=>a[e]??"")]})
return"\ufeff"+[["day","moment",...t.map(({id:e})=>e)],...n].map(e=>`${e.map(St).join(",")}\n`).join("")}(e,ot(this.#t)))}
async#b(e,t=""){return Et("catch-up.ics","text/calendar",await async function(e,t,n,a,r=""){let s=[...new Map(e.map(e=>[e.key,e])).values()],i=[...Ke(s,n,a.days),Je(s,n)].filter(Boolean)
if(!i.length)throw new pe("journal-no-day")
let l=rt(t["journal-calendar-title"]),o=i.find(({entry:e})=>e.key===`${a.plan}@`)??i[0],c=await Promise.all(i.map(e=>async function({day:e,entry:t},n,a,r){return["BEGIN:VEVENT",`SUMMARY:${st(a)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await nt(t)}`,...r?["CLASS:PRIVATE",`DESCRIPTION:${st(r)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}(e,n,l,e===o?rt(r):"")))
return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:-//collective//icalendar//7.3.0//EN",...c.flat(),"END:VCALENDAR",""].map(it).join("\r\n")}(e,this.#n,this.#r(),this.#t.workshop,t))}#y(){this.#e.batch(()=>{for(let e of this.#o())Fe(e.key).moment.includes(on)||(fn(this.#e,e,cn(this.#r())),this.#e.remove(e.key))})}#o(){return this.#e.entries().filter(({key:e})=>e!==ln)}#h(){for(let{exercise:e}of this.#t.workshop.printed){let t=this.#k(`${e}@`)
if(t)return t}return null}#k(e){let t=this.#e.get(e)
return t?this.#s(Fe(e).exercise,t.response):null}#w(t){let{entries:n,notes:a}=function(e,t){let n=function(e){let t=function(e){try{return function(e){let t=0,n=(n=t)=>{throw new Dt(e.slice(0,n).split("\n").length)},a=n=>{n.lastIndex=t
let[a]=n.exec(e)??[null]
return t+=a?.length??0,a},r=()=>a(zt),s=a=>{e[t]!==a&&n(),t++}
function i(){let r=e[t]
if('"'===r)return l()
if("{"===r)return f()
if("["===r)return c()
let s=a(It)
if(null!==s&&s in Ot)return Ot[s]
let i=s?Number.NaN:a(Ct)
return null===i&&n(),Number.isFinite(+i)||n(0),+i}function l(){t++
let r=""
for(;r+=a(Tt),'"'!==e[t];){"\\"!==e[t]&&n()
let s=e[t+1]
t+=2,r+="u"===s?String.fromCharCode(Number.parseInt(a(Ut)??n(),16)):Lt[s]??n(t-2)}return t++,r}function o(a,i){let l=[]
if(t++,r(),e[t]!==a)for(;l.push(i()),r(),e[t]!==a;){let i=t
s(","),r(),e[t]===a&&n(i)}return t++,l}let c=()=>o("]",i),f=()=>Object.fromEntries(o("}",()=>{'"'!==e[t]&&n()
let a=l()
return r(),s(":"),r(),[a,i()]}))
r()
let d=i()
return r(),t<e.length&&n(),d}(e)}catch(e){throw e instanceof Dt||e instanceof RangeError?new Nt(qt("journal-import-not-json",{line:e.line??1})):e}}(e),{format:n,version:a,entries:r}=Wt(t)?t:{}
if("ajar-journal"!==n||!Number.isInteger(a)&&"boolean"!=typeof a)throw new Nt(qt("journal-import-other-file"))
if(a>1)throw new Nt(qt("journal-import-newer"))
if(!Array.isArray(r))throw new Nt(qt("journal-import-other-file"))
let s=r.flatMap((e,t)=>function(e,t){if(!Wt(e))return[qt("journal-import-other-file")]
let n={...Pt,...e},a=Object.keys(Ht).filter(e=>!Ht[e](n[e]))
if("boolean"!=typeof n.confirmed){let e=_t(n.confirmed,"confirmed")
e.length&&a.push("confirmed",...e)}return a.push(..._t(n.answers,"answers")),a.map(e=>qt("journal-import-incomplete",{n:t,name:e}))}(e,t+1))
if(s.length)throw new Nt(...s)
return r.map(e=>({...Pt,...e}))}(e.startsWith("\ufeff")?e.slice(1):e),a=function(e){let t=new Set
return e.flatMap((e,n)=>{let a=n+1,r=t.has(Rt(e))?[qt("journal-import-twice",{n:a,exercise:e.exercise})]:[]
return t.add(Rt(e)),[...r,...[e.answers,e.confirmed].flatMap(e=>Array.isArray(e)?(e=>{let t=new Map
for(let n of e)t.set(n,(t.get(n)??0)+1)
return[...t].filter(([,e])=>e>1).map(([e])=>e)})(e.map(({item:e})=>e)):[]).map(e=>qt("journal-import-answer-twice",{n:a,item:e}))]})}(n)
if(a.length)throw new Nt(...a)
let r=[]
return{entries:n.map((e,n)=>{let a=$t(e.exercise,t),s=n+1
a||r.push(qt("journal-import-unknown-exercise",{n:s,exercise:e.exercise}))
let i=e=>{let{response:t,misfits:n}=function(e,t,n){let a=Object.fromEntries(n.map(({item:e,answer:t=null})=>[e,t]))
if(!t)return{response:a,misfits:[]}
let r=new Map(t.items.map(e=>[e.id,e])),s=e=>!r.has(e)&&t.ids.includes(e),i=Object.entries(a),l=Object.fromEntries(i.filter(([e])=>s(e))),o=Object.fromEntries(i.filter(([e])=>!s(e))),c=function(e,t,n,a){let r={},s=[]
for(let[i,l]of Object.entries(a)){if(!n.has(i)){let{title:n}=t
s.push(qt("journal-import-unknown-question",{n:e,exercise:n,item:i}))
continue}try{r[i]=Mt(n.get(i),l)}catch(t){if(!(t instanceof W))throw t
let n=qt(t.code,t.values)
s.push(qt("journal-import-misfit",{n:e,item:i,why:n}))}}if(s.length)return s
let i=V(t,r)
return Object.keys(r).filter(e=>!pt(i[e],r[e])).map(t=>qt("journal-import-not-asked",{n:e,item:t}))}(e,t,r,o)
return{response:c.length?a:{...V(t,o),...l},misfits:c}}(s,a,e)
return r.push(...n),t},l=i(e.answers),{confirmed:o,done:c,at:f}=e
return{key:Rt(e),response:l,done:c,confirmed:Array.isArray(o)?i(o):o?l:null,at:f}}),notes:Bt(r)}}(t,this.#t)
this.#e.batch(()=>{for(let e of n)this.#v(e)})
let r=e(this.#n["home-brought"],{n:n.length})
this.#a({said:[r,...a.map(e=>rn(e,this.#n))].join("\n")})}#v(e){let t=this.#e.get(e.key)
t?Ft([t.response,t.confirmed],[e.response,e.confirmed])||fn(this.#e,e,this.#n["home-brought-moment"]):this.#e.place(e)}#p(e){this.#l=this.#l.then(e).catch(e=>{this.#a({said:rn(e,this.#n,this.#n["home-failed"])})})}#c(e){let t=e.reduce((e,t)=>e&&e.at>=t.at?e:t,null)
return this.#i.has(t?.key)?t.key:""}#f(t,n){let a=this.#n
return t.length?n?e(a["home-stopped"],{title:this.#i.get(n)}):a["home-welcome"]:a["home-empty"]}#d(t){let n=this.#n,a=this.#r(),r=Ke(t,a,this.#t.workshop.days).map(({day:t,say:n})=>e(n,{day:U(t)})),s=Je(t,a)
return s&&s.day<=a?r.push(n["home-check-in-now"]):s&&r.push(e(n["home-check-in"],{day:U(s.day)})),r}#u(e){let t=this.#e.get(e),n=this.#t.exercises[Fe(e).exercise]
return t?.confirmed&&n&&H(n,t.confirmed)?re(n,t.confirmed,{plain:!!this.#k(e)}).filter(({said:e})=>e.length).map(({heading:e,said:t})=>({heading:e,said:t,words:[]})):[]}},un=["button","input","select","summary","textarea"],hn=["input","select","textarea"]
function pn(e,t={},...n){let a=document.createElement(e)
for(let[e,n]of Object.entries(t))e.startsWith("on")?a.addEventListener(e.slice(2),n):!0===n?a.setAttribute(e,""):!1!==n&&null!=n&&a.setAttribute(e,n)
return un.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),hn.includes(e)&&a.setAttribute("autocomplete","off"),a.append(...n.filter(e=>null!=e)),a}function mn(e,t,...n){let a=document.createElementNS("http://www.w3.org/2000/svg",e)
for(let[e,n]of Object.entries(t))a.setAttribute(e,n)
return a.append(...n),a}function gn(t,n){for(let e of t)e.hidden=!0
let a=pn("button",{type:"button",class:"ajar-link",hidden:!t.length,onclick:function(){for(let e of t)e.hidden=!1
a.hidden=!0,t[0].querySelector("input").focus()}},e(n["cards-more"],{n:t.length}))
return a}function wn(e,{words:t,has:n,put:a,drop:r}){if(!e.length)return{element:"",follow:()=>{}}
let s=e.map(e=>pn("input",{type:"checkbox",onchange:({target:t})=>(t.checked?a:r)(e)})),i=()=>s.forEach((t,a)=>{t.checked=n(e[a])})
i()
let l=e.map((e,t)=>pn("label",{class:"ajar-card"},s[t],pn("span",{dir:"auto"},e))),o=gn(l.filter((e,t)=>t>=3&&!s[t].checked),t)
return{element:pn("details",{class:"ajar-sentences"},pn("summary",{},t["sentences-own"]),pn("div",{class:"ajar-cards",role:"group","aria-label":t["sentences-own-how"]},pn("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,o)),follow:i}}function yn(e,{oninput:t,...n}){let a=pn("textarea",{maxlength:2e4,oninput:t,...n})
if(a.value=e,a.addEventListener("focus",()=>{a.matches(":hover")||a.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let e=()=>{a.style.height="auto"
let e=a.offsetHeight-a.clientHeight
a.scrollHeight&&(a.style.height=`${a.scrollHeight+e}px`)}
a.addEventListener("input",e),new ResizeObserver(e).observe(a)}return a}function bn(e,t,n,a){let r=yn(e,{rows:1,...a,oninput:()=>{r.value.includes("\n")&&(r.value=r.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:e=>{/Break|Paragraph/.test(e.inputType)&&(e.preventDefault(),n?.())}})
return r}function kn(e,t){let n=0,a=!1
return{begin(){n||=setTimeout(()=>{a=!0,t(e["keep-opening"])},400)},end(){clearTimeout(n),n=0,a&&t(""),a=!1}}}var vn=e=>S(pn("p",{class:"ajar-hint"},e["part-in-english"]),e),jn=(e,{language:t})=>t?S(pn("span",{},e),{language:t}):e,xn=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summary",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-remarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-said)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ")
function $n(e,{language:t},n){if(!t)return e
S(e,{language:t})
let a=()=>{for(let t of e.querySelectorAll(xn))S(t,n)}
return new MutationObserver(a).observe(e,{childList:!0,subtree:!0}),a(),e}var Mn=(e,t)=>pn("details",{},pn("summary",{},t["why-this"]),...e),An=({heading:e,said:t,words:n},a)=>[e?pn(`h${a}`,{},e):null,t.length>1?pn("ul",{class:"ajar-said"},...t.map(e=>pn("li",{},e))):t.length?pn("p",{class:"ajar-said"},t[0]):null,...n.map(e=>pn("p",{},e))].filter(Boolean),Sn={ruler(e,t,{group:n,change:a}){let r=Array.from({length:11},(e,r)=>pn("label",{class:"ajar-number"},pn("input",{type:"radio",name:n,value:r,checked:t===r,onchange:()=>a(r),"aria-describedby":0===r?`${n}-low`:10===r?`${n}-high`:null}),pn("span",{},`${r}`)))
return pn("div",{class:"ajar-scale"},pn("div",{class:"ajar-numbers"},...r),pn("p",{class:"ajar-anchors"},pn("span",{id:`${n}-low`},pn("b",{},"0"),` ${e.low}`),pn("span",{id:`${n}-high`},pn("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:a,change:r,remarks:s,isShort:i}){let{chosen:l,own:o}=t||{chosen:[],own:""},c=()=>r(l.length||o.trim()?{chosen:[...l],own:o}:null),f=e.many?"checkbox":"radio",d=e.cards.map(t=>pn("input",{type:f,name:a,value:t.id,checked:l.includes(t.id),onchange:n=>{e.many?l=l.filter(e=>e!==t.id).concat(n.target.checked?t.id:[]):(l=[t.id],o="",u&&(u.value="")),c()}})),u=e.own?bn(o,()=>{o=u.value,!e.many&&o.trim()&&(l=[],d.forEach(e=>{e.checked=!1})),c()}):null,h=e.cards.map((e,t)=>pn("label",{class:"ajar-card"},d[t],pn("span",{},e.text))),p=i?function(e){let t=0,n=e.findIndex(({text:e},n)=>(t+=e.split(" ").length,n>=5||n>=3&&t>25))
return n<0||n>=e.length-1?e.length:n}(e.cards):h.length,m=gn(h.filter((e,t)=>t>=p&&!d[t].checked),n)
return pn("div",{class:"ajar-cards"},pn("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...h,m,u?pn("label",{class:"ajar-own"},pn("span",{},e.own),u):null,u&&e.remark&&s?s(u,e):null)},text:function(e,t,{words:n,group:a,change:r,remarks:s,sentences:i=[]}){let{opener:l,long:o,remark:c}=e,f=l?pn("b",{id:`${a}-opener`},l):null,d=yn(t??"",{rows:o?8:2,oninput:()=>{r(d.value.trim()?d.value:null),p.follow()},...l?{"aria-labelledby":`${a}-ask ${a}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),u=e=>{d.value=e,d.dispatchEvent(new Event("input",{bubbles:!0}))},h=n["message-opener"],p=wn(i,{words:n,has:e=>d.value.includes(e),put:e=>u(`${d.value.trim()||h} ${e}`),drop:e=>{let t=d.value.replace(e,"").replace(/ {2,}/g," ").trim()
u(t===h?"":t)}}),m=pn("label",{class:"ajar-words ajar-write"},f,d),g=c&&s?s(d,e):""
return p.element||g?pn("div",{},p.element,m,g):m},list:function(t,n,{words:a,change:r,sentences:s=[]}){let i=pn("div",{}),l=()=>[...i.querySelectorAll("textarea")],o=()=>{let e=l().map(e=>e.value).filter(e=>e.trim())
r(e.length?e:null),m.follow()},c=()=>{u(""),l().at(-1).focus()},f=pn("button",{type:"button",class:"ajar-link",onclick:c},a["add-line"]),d=()=>{[...i.children].forEach((t,n)=>{t.querySelector("textarea").setAttribute("aria-label",e(a.line,{n:n+1})),t.querySelector("button").setAttribute("aria-label",e(a["remove-line"],{n:n+1}))}),f.hidden=i.children.length>=t.most},u=e=>{let t=pn("div",{class:"ajar-line"},pn("label",{class:"ajar-words ajar-write"},(e=>{let t=bn(e,o,()=>(e=>{let t=l()[l().indexOf(e)+1]
t?t.focus():e.value.trim()&&!f.hidden&&c()})(t),{enterkeyhint:"next"})
return t})(e)),pn("button",{type:"button",class:"ajar-remove",onclick:()=>{let e=t.nextElementSibling||t.previousElementSibling
t.remove(),e||u(""),d(),o(),(e||i.firstElementChild).querySelector("textarea").focus()}},"×"))
i.append(t),d()},h=n||[]
for(let e=0;e<Math.max(t.lines,h.length);e++)u(h[e]??"")
let p=e=>l().find(t=>t.value.trim()===e),m=wn(s,{words:a,has:e=>!!p(e),put(e){!p("")&&!f.hidden&&u("")
let t=p("")
t&&(t.value=e),o()},drop(e){p(e).value="",o()}})
return pn("div",{class:"ajar-lines"},m.element,i,f)},date(e,t,{words:n,change:a,say:r}){let s=l(new Date)
return pn("label",{class:"ajar-words"},pn("span",{},n["pick-date"]),pn("input",{type:"date",value:t??"",oninput:({target:e})=>{a(e.value||null),e.value>="1000"&&e.value<s&&r(n["day-past"])}}))}},En=(e,t,n={})=>pn("button",{type:"button",onclick:t,...n},e)
function On(t,n,{words:a,level:r,change:s,tell:i,again:l,moves:o,back:c,isQuick:f}){let d={...n},{cards:u,piles:h}=t,p=e=>h.find(t=>t.id===e).text,m=pn("div",{class:"ajar-one"})
function g(t,{focus:n=!0,back:r=(t?()=>g(t-1):c),onward:l=()=>y(t+1)}={}){let k=u[t],v=e(a["card-of"],{n:t+1,all:u.length}),j=pn("div",{class:"ajar-one-card",role:"group","aria-label":v,tabindex:"-1"},pn("p",{class:"ajar-where"},v),pn("p",{},k.text)),x=e=>{(function(e,t){d={...d,[e.id]:t},t||delete d[e.id],s(Object.keys(d).length?d:null),t&&i(a.moved,{card:D(e.text),pile:p(t)})})(k,e),l()}
o.hidden=!0,m.replaceChildren(j,pn("div",{class:"ajar-one-piles"},...h.map(({id:e,text:t})=>En(t,()=>x(e),{"aria-pressed":`${d[k.id]===e}`}))),pn("div",{class:"ajar-one-also"},r?w(a.back,()=>r()):pn("span",{}),w(a["card-out"],()=>x("")),f?pn("span",{}):w(a["card-enough"],()=>b()))),n&&j.focus({preventScroll:!0})}let w=(e,t)=>En(e,t,{class:"ajar-link"}),y=e=>e<u.length?g(e):b()
function b({focus:e=!0}={}){let t=pn(`h${r}`,{tabindex:"-1"},a["cards-all"]),n=(e,t)=>{let n=u.filter(e=>(d[e.id]??"")===t).map(e=>pn("li",{},En(e.text,()=>(e=>g(u.indexOf(e),{back:b,onward:b}))(e)))),a=t?{}:{class:"ajar-out"}
return n.length?[pn(`h${r+1}`,a,e),pn("ul",{},...n)]:[]}
m.replaceChildren(t,pn("p",{class:"ajar-hint"},a["cards-all-how"]),...h.flatMap(({id:e,text:t})=>n(t,e)),...n(a["cards-out"],"")),o.hidden=!1,e&&(t.focus({preventScroll:!0}),m.scrollIntoView({block:"nearest"}))}let k=u.map(e=>!!d[e.id]).lastIndexOf(!0)+1
return k===u.length||l&&k?b({focus:!1}):g(k,{focus:!1}),m}var Cn=["emergency","crisis","violence","agency","worried","child"],Ln=["crisis","violence"],Tn='a[href$="#Help-lines"]',In=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp)
function Un(){for(let e of In().listeners){let{isConnected:t}=e.element
e.shown&&!t&&In().listeners.delete(e),e.shown||=t}}var zn=(e,t)=>t.flatMap(t=>e.lines.filter(e=>e.topic===t)),Dn=e=>e.split(/(\d[\d -]+\d)/).map((e,t)=>t%2?pn("span",{class:"ajar-unbroken"},e):e),Nn=e=>`tel:${e.match(/\d+/)[0]}`,qn=({words:e,leave:t})=>pn("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave)
async function Bn(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let e=document.createRange()
return e.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(e),document.execCommand("copy")}}var Rn=e=>(globalThis.requestIdleCallback??setTimeout)(e),Pn="about:blank"
window.ajarBeforeLeaving??=new Set
var Wn=window.ajarBeforeLeaving
function Vn(e){Pn=e}function Hn(){document.documentElement.style.display="none",document.title=""
for(let e of Wn)e()
window.addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Pn)}function _n(t,n,{words:a,group:r,change:s,tell:i}){let l={...n},o={},c=t.piles.map(e=>(o[e.id]=pn("span",{}),pn("li",{class:"ajar-pile",ondragover:e=>{e.preventDefault(),e.currentTarget.classList.add("ajar-over")},ondragleave:e=>e.currentTarget.classList.remove("ajar-over"),ondrop:t=>{t.preventDefault(),t.currentTarget.classList.remove("ajar-over")
let n=u[t.dataTransfer.getData("text/plain")]?.[e.id]
n&&!n.matches(":disabled")&&(n.checked=!0,d(n.dataset.card,e))}},o[e.id]))),f=()=>t.piles.forEach(t=>{o[t.id].textContent=e(a["pile-count"],{pile:t.text,n:Object.values(l).filter(e=>e===t.id).length})}),d=(e,n)=>{l[e]=n.id,f(),s({...l})
let{text:r}=t.cards.find(t=>t.id===e)
i(a.moved,{card:D(r),pile:n.text})},u={},h=t.cards.map(e=>{u[e.id]={}
let n=`${r}-${e.id}`
return pn("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:t=>t.dataTransfer.setData("text/plain",e.id)},pn("legend",{},e.text),pn("div",{class:"ajar-into"},...t.piles.map(t=>{let a=pn("input",{type:"radio",name:n,value:t.id,"data-card":e.id,checked:l[e.id]===t.id,onchange:()=>d(e.id,t)})
return u[e.id][t.id]=a,pn("label",{},a,pn("span",{},t.text))})))})
return f(),pn("div",{},pn("p",{class:"ajar-hint"},a["sort-how"]),pn("ul",{class:"ajar-piles"},...c),...h)}var Fn=e=>e
function Kn(e,t){e.innerHTML=Fn(t)}var Jn=["open","closed"],Zn=[...Jn,"half-open"],Gn="none",Yn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,Qn=/[“”„«»"' \t\n]/g,Xn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,ea=["i","im","id","ill","ive","its","we","were","well"],ta=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,na=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,aa=new WeakMap,ra=(e,{dangers:t})=>Object.values(t).some(t=>qe(e,t).length),sa=({opener:e},t)=>e?`${e.replace(/…$/,"")} ${t}`:t,ia=(t,n,a)=>"question"===t?function(t,n){let a=la(n),{sentences:r,forms:s,at:i}=function(e,t){let n=ma(e),a=n.map(e=>function({line:e,mark:t},{anywhere:n,first:a,fillers:r,echoes:s,stated:i}){for(let[t,a]of Object.entries(n)){let n=oa(a,e)
if(n)return{name:t,start:n[0],end:n[1]}}let l=Object.entries(a).map(([t,n])=>({name:t,place:oa(n,e)})).filter(({place:e})=>e).map(({name:e,place:[t,n]})=>({name:e,start:t,end:n}))
if(l.length){let n=l.reduce((e,t)=>t.start<e.start?t:e)
return["what","how","why","when"].includes(n.name)?(i.lastIndex=n.start,"?"!==t&&i.test(e)?{...n,name:Gn}:e.slice(2,n.start).split(" ").filter(Boolean).some(e=>!r.has(e))?{...n,name:`${n.name}-mid`}:n):"wonder"!==n.name&&"?"!==t?{...n,name:Gn}:n}let o=da(ca(e).slice(1),r).length>3?"echo":"short"
return{name:"?"===t&&oa(s,e)?o:Gn,start:2,end:e.length}}(e,t)),r=e=>n.map((e,t)=>t).filter(e),s=r(e=>"?"===n[e].mark),i=s.filter(e=>fa(n[e])>=3),l=r(e=>!["none","echo","short"].includes(a[e].name)),[o]=[i,s,l].filter(e=>e.length).map(e=>e.at(-1))
return{sentences:n,forms:a,at:o??n.length-1}}(t,a)
if(i<0||s[i].name===Gn)return{kind:"",reason:"",notes:[],remarks:[]}
let l=function(e,{limit:t}){let[n,a]=[...e].sort((e,t)=>t-e)
return n-a>=t?Zn[e.indexOf(n)]:""}(function(e,t){let{forms:n,weights:a,unit:r}=t.learned,s=n[e.forms[e.at].name]??Jn.map(()=>0),i=new Set(function({sentences:e,forms:t,at:n},{fillers:a}){let{line:r,mark:s}=e[n],i=da(ca(r).slice(1),a),l=ca(r.slice(t[n].start)),o=["what","how","why","tell","half-open"],c=t.filter(({name:t},a)=>a!==n&&("?"===e[a].mark||o.includes(t)))
return[...i,...[2,3].map(e=>`> ${l.slice(0,e).join(" ")}`),...[1,2].map(e=>`$ ${i.slice(-e).join(" ")}`),`mark ${s}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,...c.map(({name:e})=>`beside ${e}`)]}(e,t).map(e=>Ie(e)%a[0].length)),l=r/Math.sqrt(i.size)
return[...s.map((e,t)=>e+[...i].reduce((e,n)=>e+a[t][n],0)*l),0]}({sentences:r,forms:s,at:i},a),a.learned),{name:o,start:c,end:f}=s[i],d=function(t,n,a,r){let s=r["about-questions"]
return"closed"===t?s[["fact","when","when-mid"].includes(n)?"fact":"closed"]:"half-open"===t?e(s[["half-open","any"].includes(n)?"half-open":"half-open-other"],{start:a}):"open"!==t?"":e(s[{what:"open",how:"open",why:"open",tell:"tell"}[n.replace(/-mid$/,"")]??"open-other"],{start:a})}(l,o,pa(t,r[i],c,f),n),u=function(t,n,{data:a,notes:r}){let s=a["about-questions"].notes,i=n.filter(e=>"?"===e.mark),l=i.length?i:n.slice(-1),o=[]
return Object.entries(r).flatMap(([n,a])=>{let r=l.map(e=>({sentence:e,place:oa(a,e.line)})).find(({place:e})=>e)
if(r){let a=pa(t,r.sentence,...r.place)
return o.some(e=>e.includes(a))?[]:(o.push(a),[{name:n,words:a,remark:e(s[n],{words:a})}])}let i=l.filter(e=>fa(e)>=3).length>1
return"two-at-once"===n&&i?[{name:n,words:"",remark:s[n]}]:[]})}(t,r,a),h=["open"===l&&u.some(e=>"two-at-once"!==e.name)?"":d,...u.map(e=>e.remark)].filter(Boolean)
return{kind:l,reason:d,notes:u,remarks:h.slice(0,2)}}(n,a):function(t,n){let a=la(n),r=n["about-statements"],s=ma(function(e){return e.replace(Yn,"").replace(Qn,"")?e.replace(Yn,e=>" ".repeat(e.length)):e}(t)),i=s.filter(({line:e})=>!oa(a.quotes,e)).map(e=>({sentence:e,line:Ee(a.passes,e.line)})),l=Object.entries(a.blame).map(([e,t])=>({name:e,places:i.flatMap(n=>function(e,{sentence:t,line:n},a){let r=oa(e,n)
return!r||a&&oa(a,n)?[]:[{sentence:t,start:r[0],end:r[1]}]}(t,n,a.unless[e]))})),o=new Set(l.flatMap(({places:e})=>e.map(({sentence:e})=>e))),c=[],f=""
for(let{name:n,places:[s]}of l){if(!s)continue
let i=ua(t,s,a.quotedTo[n])
c.length||(f=ha(n,t,s,a)),c.push({name:n,words:i,remark:e(r.blame[n].say,{words:i})})}let d=c.map(e=>e.name),u=s.filter(e=>!o.has(e)),h=Object.keys(a.parts).filter(e=>("seen"===e?u:s).some(({line:t})=>oa(a.parts[e],t))),p=h.map(e=>r.parts[e]).join(", "),m=h.length?e(r.mirror,{parts:p}):"",g=[m,c.length?`${c[0].remark} ${f}`:""].filter(Boolean)
return{parts:h,mirror:m,blame:d,notes:c,rewording:f,remarks:g}}(n,a)
function la(e){return aa.has(e)||aa.set(e,function(e){let t=Me(e.lists),n=e=>Object.fromEntries(Object.entries(e).map(([e,n])=>[e,Ae(n,t)])),{limit:a,unit:r,forms:s,weights:i}=e.learned
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ae(e.echoes,t),stated:Ae(e.stated,t),notes:n(e.notes),learned:{limit:a,unit:r,forms:s,weights:Jn.map(e=>Oe(i[e]))},passes:Ae(e.passes,t),quotes:Ae(e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split("|")),acts:new Set(e.acts.split("|"))}}(e)),aa.get(e)}function oa(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=n,e.test(t))return[n,e.lastIndex]}var ca=e=>e.trim().split(" ").slice(0,-1),fa=({line:e})=>ca(e).length-1
function da(e,t){let n=e.findIndex(e=>!t.has(e))
return e.slice(n)}function ua(e,{sentence:t,start:n,end:a},r){let s=r&&oa(r,t.line.slice(n,a))
return pa(e,t,n,s?n+s[1]:a)}function ha(t,n,a,r){let s=r.data["about-statements"].blame[t],i=function(e,t,{sentence:n,start:a,end:r},{verbs:s,acts:i}){let{line:l}=n,o=l.slice(a,r).trim().split(" "),c="you"===o[0]||"u"===o[0],f=e=>c&&o.slice(1,1+e.length).join()===e.join(),d=0
"need-you-to"===e&&"to"===o.at(-1)&&!o.includes("not")&&(d=r)
let u=f(["never"])&&s.has(o[2])||f(["always"])&&i.has(o[2])
if("always"===e&&u&&(d=l.indexOf(` ${o[2]} `,a)+1),"makes"===e&&f(["make","me","feel"])&&(d=l.indexOf(" feel ",a)+6),"feel-you"===e){let e=l.slice(a).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/)
d=e<0?0:a+e+1}if("ultimatum"===e&&/^if (you|u) (dont|wont) /.test(l.slice(a))){let[[e],[,s]]=[n.places[a],n.places[r-1]]
t.slice(e,s).includes(",")&&(d=a+o.slice(0,3).join(" ").length+1)}return d<l.length-2?d:0}(t,n,a,r),l=i>0?function(e,{places:t},n){let[a]=e.slice(t[n][0],t.at(-1)[0]).split(na,1),r=a.replace(Xn," ").replace(/^ +| +$/g,"")
return[...r].length<=90?r:""}(n,a.sentence,i):"",o="ultimatum"===t&&De(l).line.split(" ").some(e=>ea.includes(e)),c="always"===a.sentence.line.slice(a.start).split(" ")[1]?s.sometimes:s.try
return l&&c&&!o?e(c,{rest:l}):s.otherwise}var pa=(e,{places:t},n,a)=>e.slice(t[n][0],t[a-1][1]).replace(Xn," ").replace(ta,"")
function ma(e){let{line:t,places:n}=De(e),a=[],r=0
for(let s=0;s<=t.length;s=t.indexOf(" ",s)+1||t.length+1){let i=t.startsWith(". ",s)
if(i||!(s<t.length)){if(s>r){let[l]=n[r],[,o]=n[s-1],c=i?n[s]:[o,o]
a.push({line:`^ ${t.slice(r,s)}. `,places:[[l,l],[l,l],...n.slice(r,s),c,c],mark:i?e.slice(...n[s]):""})}r=s+2}}return a}var ga=()=>!0===window.ajarNoRemarks
function wa({words:e,find:t,isSilent:n}){let a=pn("div",{"aria-live":"polite"}),r=pn("p",{class:"ajar-hint"}),s=pn("div",{class:"ajar-remarks"},a,r),i=[],l=(e,t)=>pn("button",{type:"button",class:"ajar-link",onclick:()=>(e=>{window.ajarNoRemarks=e,i=[],o()})(t)},e)
function o(){let s=ga()?[]:t()
s.length&&s.join("\n")===i.join("\n")||(i=s,a.replaceChildren(...s.map(e=>pn("p",{},e))),n?.()?r.replaceChildren(e["remarks-none"]):ga()?r.replaceChildren(l(e["remarks-on"],!1)):s.length?r.replaceChildren(`${e["remarks-limits"]} `,l(e["remarks-off"],!0)):r.replaceChildren())}return{host:s,show:o}}function ya(e,t,n,a=null){let r=ba(e,t,n)
return{danger:r,reflection:re(e,t,{plain:!n||!!r?.kinds.length,last:a})}}function ba({items:e},t,n){let a=n&&function(e,t,n){let a=Object.values(t).flatMap(e=>"string"==typeof e||Array.isArray(e)?e:e?.own??[]),[r]=Object.values(n)
for(let e of Object.values(n)){let t=a.flatMap(t=>qe(t,e)),n=t.every(({kind:e})=>e in r.kinds),s=We(t,n?r:e)
if(s)return{...s,kinds:[...new Set(t.map(({kind:e})=>e))].sort()}}let s=e.filter(({id:e,kind:n})=>"ruler"===n&&null!=t[e]),i=r?.["rulers-at-zero"]
return i&&3===s.length&&s.every(({id:e})=>0===t[e])?{...i,kinds:[]}:null}(e,t,n.dangers)
return a?{...a,countries:n.countries}:null}function ka(e,{words:t,label:n,question:a,act:r}){let s=e.querySelector("button, input"),i=[...e.childNodes],l=(t,n)=>pn("button",{type:"button",onclick:()=>{e.replaceChildren(...i),s.focus(),n()}},t),o=l(t["home-no"],()=>{}),c=pn("div",{class:"ajar-moves"},o,l(n,r))
e.replaceChildren(pn("p",{},a),c),o.focus()}function va(e){let t=pn("button",{type:"button",onclick:()=>ka(n,e)},e.label),n=pn("div",{class:"ajar-twice"},t)
return n}function ja(e,t){let n=!1,a=!1,r=()=>{a=n,n||t()}
function s(){n=!0
let e=new AbortController,t=()=>{e.abort(),setTimeout(()=>{n=!1,a&&r()})}
for(let n of["pointerup","pointercancel","keyup","blur"])addEventListener(n,t,{signal:e.signal,capture:"blur"!==n})}for(let t of["pointerdown","keydown"])e.addEventListener(t,s)
return r}window.ajarLocked??=new Map
var xa=window.ajarLocked
window.ajarEmptying??=new Map
var $a=window.ajarEmptying,Ma=({widget_manager:e})=>e?.kernel,Aa=(t,n)=>e(t.ask,n),Sa=new Set(["autorestarting","dead","restarting","terminating"])
var Ea={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Oa=10,Ca=14,[La,Ta]=[12,38],[Ia,Ua,za]=[46,8,30]
function Da(e,t,n){let a=t.map((e,t)=>({...e,look:r(t)})).filter(({id:t})=>e.some(({values:e})=>null!==e[t])),[s,i]=e.length>1?function(e,t,n){let a=function(e,t,n){let a=Ba(e)
if(1===a.length){let a=(n-t)/(e.length-1)
return e.map((e,n)=>t+n*a)}let r=a.slice(1).map((e,t)=>c(a[t].day,e.day)),s=15*(e.length-a.length)+26*r.length,i=Math.min(1,(n-t)/s),l=Math.max(0,n-t-s)/r.reduce((e,t)=>e+t,0),o=t
return a.flatMap(({many:e},t)=>(t&&(o+=26*i+l*r[t-1]),Array.from({length:e},(e,t)=>(t&&(o+=15*i),o))))}(e,La,n-Ta),r=Ia+Oa*Ua+za,s=t.flatMap((t,s)=>function(e,{id:t,name:n,look:a},r,s,i){let[l,o]=[s+Ia,s+Ia+Oa*Ua],c=e.map(({values:e},n)=>({value:e[t],x:r[n],y:o-Ua*e[t]})).filter(({value:e})=>null!==e),f=[l,o].flatMap((e,t)=>[Ya([0,e],[i-Ta+La,e],"line",1),Ga(t?"0":`${Oa}`,i,e+5,"muted",{size:Ca,anchor:"end"})]),d=Math.min(...r.slice(1).map((e,t)=>e-r[t])),u=d<11?Math.max(2,d/3):5.5
return[Ga(n,0,s+17,a,{size:17,bold:!0}),...f,Qa(c,a),...c.map(({x:e,y:t})=>Xa(a,e,t,u)),...Na(c,a)]}(e,t,a,s*r,n)),i=t.length*r,[l,o]=function(e,t,n,a){let r=Ba(e)
if(1===r.length){let[s]=r.map(e=>e.day&&Wa(e.day,!0)),i=a<400||e.length>4?2:e.length,l=2===i?[0,e.length-1]:[...e.keys()],o=a/i-14,c=l.map(n=>({x:t[n],lines:Va(e[n].moment,o)})),f=Math.max(...c.map(({lines:e})=>e.length))*Ca*1.25
return[[...c.flatMap(({x:e,lines:t})=>Pa(t,e,n+12,a)),...s?[Ga(s,0,n+f+22,"muted",{size:Ca})]:[]],f+(s?28:8)]}let s=new Set(r.map(({day:e})=>e.slice(0,4))),i=[],l=0
for(let{day:e,many:n}of r){let[a,r]=[t[l],t[l+n-1]]
i.push({from:a,to:r,x:(a+r)/2,words:Wa(e,s.size>1)}),l+=n}let o=i.flatMap(({from:e,to:t,x:a})=>[Ya([e,n-4],[t,n-4],"edge",1),Ya([a,n-4],[a,n+2],"edge",1)]),c=function(e){let[t,n]=[e[0],e.at(-1)],a=[t]
for(let t of e.slice(1,-1))t.start>=a.at(-1).end+14&&t.end+14<=n.start&&a.push(t)
return[...a,n]}(i.map(e=>({...e,...Ra([e.words],e.x,a)})))
return[[...o,...c.flatMap(({words:e,x:t})=>Pa([e],t,n+18,a))],24]}(e,a,i,n)
return[[...s,...l],i+o]}(e,a,n):function(e,t,n){let[a,r,s]=[92,14,n-14],i=e=>r+(s-r)*e/Oa
return[t.flatMap(({id:t,name:n,look:l},o)=>{let c=o*a,f=c+46,d=e.values[t],u=[...Array(Oa+1).keys()].map(e=>Ya([i(e),f-5],[i(e),f+5],"edge",1)),h=[0,Oa].filter(e=>e!==d).map(e=>Ga(`${e}`,i(e),f+25,"muted",{size:Ca,anchor:"middle"}))
return[Ga(n,0,c+17,l,{size:17,bold:!0}),Ya([r,f],[s,f],"edge",1.5),...u,...h,Xa(l,i(d),f,9),Ga(`${d}`,i(d),f+29,l,{size:17,bold:!0,anchor:"middle"})]}),t.length*a-8]}(e[0],a,n)
return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n} ${Fa(i)}">\n${s.join("\n")}\n</svg>\n`}function Na(e,t){let n=e.map(({value:t,x:n,y:a},r)=>{let[s,i]=[e[r-1]?.value??t,e[r+1]?.value??t],l=s>=t&&i>=t&&s+i>2*t,o=(s-t)*(i-t)<0,c=0===r||r===e.length-1
return{value:t,x:n+(o?6*Math.sign(s-t):0),y:a+(l?22:-11),half:16*`${t}`.length*.6/2,rank:c?0:t===s?3:o?2:1}}),a=[]
for(let t of n.sort((e,t)=>e.rank-t.rank))(0===t.rank||t.rank<3&&e.length<=14)&&!a.some(e=>qa(t,e))&&a.push(t)
return a.map(({value:e,x:n,y:a})=>Ga(`${e}`,n,a,t,{size:16,bold:!0,anchor:"middle"}))}var qa=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<16
function Ba(e){if(!e.every(({day:t},n)=>t&&t>=(e[n-1]?.day??"")))return[{day:null,many:e.length}]
let t=[]
for(let{day:n}of e)t.at(-1)?.day===n?t.at(-1).many++:t.push({day:n,many:1})
return t}function Ra(e,t,n){let a=Math.max(...e.map(_a))/2,r=Math.min(Math.max(t,a),n-a)
return{start:r-a,end:r+a}}function Pa(e,t,n,a){let{start:r,end:s}=Ra(e,t,a),[i,l]=r<=0?["start",0]:s>=a?["end",a]:["middle",t]
return e.map((e,t)=>Ga(e,l,n+t*Ca*1.25,"muted",{size:Ca,anchor:i}))}var Wa=(e,t)=>C(e,{month:"short",day:"numeric",...t&&{year:"numeric"}})
function Va(e,t){let n=[""]
for(let a of e.split(/\s+/).filter(Boolean)){let e=`${n.at(-1)} ${a}`.trim()
!n.at(-1)||_a(e)<=t?n[n.length-1]=e:n.push(a)}let[a,...r]=n
return[a,r.join(" ")].filter(Boolean).map(e=>function(e,t){let n=[...e]
if(_a(e)<=t)return e
for(;n.length&&_a(`${n.join("")}…`)>t;)n.pop()
return`${n.join("")}…`}(e,t))}var Ha=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,_a=e=>[...e].reduce((e,t)=>e+Ca*(Ha.test(t)?1.05:.58),0),Fa=e=>""+Math.round(10*e)/10,Ka=e=>`var(--ajar-${e}, ${Ea[e]})`,Ja={"&":"&amp;","<":"&lt;",">":"&gt;"},Za=e=>e.replace(/[&<>]/g,e=>Ja[e])
function Ga(e,t,n,a,{size:r,bold:s=!1,anchor:i="start"}){let l=s?' font-weight="650"':""
return`<text x="${Fa(t)}" y="${Fa(n)}" text-anchor="${i}" font-size="${r}"${l} fill="${Ka(a)}">${Za(e)}</text>`}var Ya=(e,t,n,a)=>`<path d="M${e.map(Fa).join(" ")}L${t.map(Fa).join(" ")}" stroke="${Ka(n)}" stroke-width="${a}" fill="none"/>`,Qa=(e,t)=>`<path d="M${e.map(({x:e,y:t})=>`${Fa(e)} ${Fa(t)}`).join("L")}" stroke="${Ka(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`
function Xa(e,t,n,a){let[r,s,i]=[t,n,a]
return`<path d="${{first:`M${Fa(r-i)} ${Fa(s)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,second:`M${Fa(r-.9*i)} ${Fa(s-.9*i)}h${Fa(1.8*i)}v${Fa(1.8*i)}h${Fa(1.8*-i)}z`,third:`M${Fa(r)} ${Fa(s-1.25*i)}L${Fa(r+1.25*i)} ${Fa(s)}L${Fa(r)} ${Fa(s+1.25*i)}L${Fa(r-1.25*i)} ${Fa(s)}z`}[e]}" fill="${Ka(e)}"/>`}var er=/^(?:(.*), )?until ([A-Z][a-z]+ \d{1,2}, \d{4})( \(\d+\))?$/s
function tr(t,n){let[,a,r,s=""]=er.exec(n)??[],i=new Date(`${r} UTC`)
if(Number.isNaN(+i))return E(t,n)
let l=U(i.toISOString().slice(0,10)),o=e(t["home-until"],{day:l})+s
return a?`${E(t,a)}, ${o}`:o}function nr(t,n,a){let[r,s]=[t[0],t.at(-1)],i=r.day&&ar(r.day,r.day.slice(0,4)!==s.day?.slice(0,4)),l=n.map(({id:e})=>e).filter(e=>null!==r.values[e])
if(1===t.length){let t=l.map(t=>e(a["check-ins-value"],{ruler:a[`ruler-${t}`],value:r.values[t]})),n=O(t)
return i?e(a["check-ins-once"],{day:i,rulers:n}):e(a["check-ins-once-undated"],{rulers:n})}let o=l.map(e=>({id:e,before:r.values[e],after:s.values[e]})).filter(({after:e})=>null!==e).map(({id:t,before:n,after:r})=>e(n===r?a["check-ins-same"]:a["check-ins-changed"],{ruler:a[`ruler-${t}`],before:n,after:r}))
if(!o.length)return a["check-ins-differ"]
let c=O(o)
return i?e(a["check-ins-since"],{day:i,rulers:c}):e(a["check-ins-since-undated"],{rulers:c})}var ar=(e,t)=>C(e,{month:"long",day:"numeric",...t&&{year:"numeric"}})
function rr(e,{title:t,paper:n,tight:a=0,onRefused:r}){let{documentElement:s,title:i}=document,l=e=>pn("div",{class:`ajar-plan-${e}`},pn("div",{})),o=pn("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":a},l("head"),pn("div",{class:"ajar-plan-body"},pn("div",{},...e)),l("foot"))
document.body.append(o),s.classList.add("ajar-printing"),document.title=t
let c=new AbortController,f=()=>{c.abort(),o.remove(),s.classList.remove("ajar-printing"),document.title=i},d=setTimeout(r,1e3)
addEventListener("beforeprint",()=>clearTimeout(d),{once:!0}),window.print()
for(let e of["pointerdown","keydown","pagehide"])addEventListener(e,f,{capture:!0,signal:c.signal})}function sr({fields:e,message:t,beside:n,section:a,ladder:r}){let s=[...a,...r].flatMap(e=>[...e.fields,...e.rungs??[]])
return[...e,...t,...n,...s].length>12?2:+(n.length>2)}var ir=({lines:e})=>[...e.join("")].length,lr=e=>ir(e)<160?"large":ir(e)<500?"middle":"usual",or=(e,t)=>pn("div",{class:e,"data-size":lr(t)},...ur(t,"h2")),cr=e=>ir(e)<160&&e.lines.every(e=>e.split(" ").every(e=>[...e].length<25)),fr=e=>e.map(e=>pn("p",{dir:"auto"},e)),dr=e=>e.length>1?[pn("ul",{},...e.map(e=>pn("li",{dir:"auto"},e)))]:fr(e),ur=({heading:e,lines:t},n,a=fr)=>[pn(n,{},e),...a(t)]
function hr(e,t){let n=e.every(cr)?"ajar-plan-beside":"",a="h3"===t?dr:fr
return pn("div",{class:n},...e.map(e=>pn("div",{},...ur(e,t,a))))}var pr=({heading:e},t,n=!1)=>pn("section",{"data-whole":n},pn("h2",{class:"ajar-plan-title"},e),...t),mr=(...e)=>e.map(([e,t,n={}])=>mn("path",{class:e,d:t,...n})),gr=(e,...t)=>mn("svg",{viewBox:e,class:"ajar-drawing","aria-hidden":"true"},...t),wr={cup:()=>gr("88 74 46 56",...mr(["warm","M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),speech:()=>gr("296 12 176 168",...mr(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 57 393 64V108L366 114z"])),door:()=>gr("136 24 136 140",...mr(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),mn("circle",{class:"glow",cx:234,cy:94,r:4}),...mr(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 0 1 8 8V158"])),plant:()=>gr("312 66 80 120",...mr(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M330 144h44l-6 38h-32z"])),lamp:()=>gr("190 66 72 100",mn("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),mn("rect",{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...mr(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M226 118V164"]))},yr=(e,t,n="")=>pn("ul",{class:`ajar-doors ${n}`},...e.map(({to:e,name:n,hint:a,picture:r})=>pn("li",{},pn("button",{type:"button",onclick:()=>t(e)},wr[r](),pn("span",{},pn("b",{},n)," ",pn("span",{},a))))))
window.ajarShown??=new WeakMap
var br=window.ajarShown,kr=e=>e.startsWith("check-in@"),vr=({answers:e,done:t,danger:n,reflection:a})=>JSON.stringify([e,t,n,a]),jr={}
function xr({model:a,el:r}){!function(){let e=document.getElementById("ajar-style")??document.head.appendChild(pn("style",{id:"ajar-style"}))
e.textContent.startsWith("")||(e.textContent="")}()
let s=a.get("pages"),i=a.get("words"),{plan:l,message:o,letter:c,instead:f,days:d=[],printed:u=[]}=a.get("workshop")??{},h=new Map,p=new Map,m=new Map,g=[],w=e=>g.push(e),y=null,b=function(e){let{place:t,minutes:n}=xa.get(Ma(e)?.id)??{}
return t?[{lock:t},{minutes:n}]:[]}(a),k=b.length>0,v=!1,j=!1,x=!1,$=!1,M=!1,E=new Map,O=new Map,C=Math.min(a.get("page"),s.length-1)
r.classList.add("ajar"),S(r,i),A(i)
let L,T=pn("div",{class:"ajar-page"}),I=e=>s.flatMap(({blocks:e})=>e).find(t=>"exercise"===t.kind&&t.key===e)?.exercise,U=function({words:e,answered:a}){let r=new Set,s=!1
return{line:function(i={}){let l=pn("div",{class:"ajar-lost",hidden:!s,...i},pn("p",{},e.lost),pn("div",{class:"ajar-moves"},pn("button",{type:"button",onclick:()=>async function(r){let s=a().map(([e,a])=>{let r=function({items:e},a){let r={}
for(let s of e){let e=a[s.id]
if(null!=e&&t(s,r))if("choice"===s.kind){let t=(s.among?n(s,r):s.cards).map(e=>e.id).filter(t=>e.chosen.includes(t)),a=e.own?.trim()?e.own:"";(t.length||a)&&(r[s.id]={chosen:t,own:a})}else if("sort"===s.kind){let t=s.cards.filter(t=>e[t.id]).map(t=>[t.id,e[t.id]])
t.length&&(r[s.id]=Object.fromEntries(t))}else if("list"===s.kind){let t=e.filter(e=>e.trim())
t.length&&(r[s.id]=t)}else`${e}`.trim()&&(r[s.id]=e)}return r}(e,a),s=e.items.filter(e=>e.id in r).map(e=>[Aa(e,r),..._(e,r[e.id])].join("\n"))
return[e.title,...s].join("\n\n")}).join("\n\n\n"),i=pn("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]})
i.value=s,r.querySelector("textarea")?.remove()
try{await navigator.clipboard.writeText(s)}catch{if(r.append(i),i.select(),!document.execCommand("copy"))return}r.querySelector("[role=status]").textContent=e["lost-copied"]}(l)},e["lost-copy"]),pn("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),pn("p",{class:"ajar-hint",role:"status"}))
return r.add(l),l},set:function(e){s=e
for(let t of r)t.hidden=!e},isLost:()=>s,forget:e=>r.delete(e)}}({words:i,answered:()=>[...p].map(([e,{answers:t}])=>[I(e),t]).filter(([e,t])=>e&&Object.keys(t??{}).length)}),N=0,q=e=>{if((!e||!M)&&(clearTimeout(N),N=0,U.set(e),y?.setLost(e),e))for(let e of m.keys())h.get(e)?.release()},B=(e,{awaited:t=!1}={})=>{try{a.send(e)}catch{return void q(!0)}t&&!N&&(N=setTimeout(()=>q(!0),8e3))},R=new Promise(e=>{L=e}),P=!1
function W(){P||(P=!0,window.ajarDangers?F():B({dangers:!0}))}let F=()=>{L(),function(e){let t=()=>{e.next().done||Rn(t)}
Rn(t)}(function*(e){for(let t of Object.values(e)){if(Ne.has(t))continue
let{passes:e,kinds:n}=Be(t)
for(let t of[e,...Object.values(n)])yield,Se(t,"a b c ")}}(window.ajarDangers.dangers))},K=function({words:t,countries:n=[],leave:a,onCountry:r=()=>{}}){n.length&&(In().countries=n)
let s=()=>In().countries,i=null,l=()=>In().chosen||function(e,{zone:t="",languages:n=[]}){let a=e=>e.endsWith("/")?t.startsWith(e):t===e,r=e.find(({zones:e})=>e.some(a))
if(r)return r.code
if(t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t))return""
let s=e.find(e=>e.home)
return s?s.code:n.map(e=>e.split("-").slice(1).join("-").toUpperCase()).find(t=>e.some(({code:e})=>e===t))??""}(s(),(i??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages},i)),o=()=>s().find(e=>e.code===l())
function c(e){In().chosen=e,Un()
for(let{element:e,draw:t}of In().listeners)t(e)}function f(e,t){return t(e),In().listeners.add({element:e,draw:t,shown:!1}),queueMicrotask(Un),e}let d=e=>f(pn("div",{}),t=>t.replaceChildren(...e())),u=()=>{let e=pn("select",{onchange:()=>{c(e.value),r(e.value)}},...[...s(),{code:"-",country:t["help-elsewhere"]}].map(e=>pn("option",{value:e.code},e.country)))
return f(e,()=>{e.value=o()?.code??"-"}),pn("label",{class:"ajar-help-where"},pn("span",{},t["help-in"]),e)},h=({say:n,to:a},r)=>{if(/^(tel|sms):/.test(a))return pn("a",{class:r?"ajar-reach":"ajar-reach ajar-first",href:a},pn("span",{},...Dn(n)))
let s=pn("span",{},n),i=pn("button",{type:"button",class:"ajar-link","aria-label":e(t["help-copy-what"],{address:a}),onclick:async()=>{await Bn(a,s)&&(i.textContent=t["help-copied"])}},t["help-copy"])
return pn("p",{class:"ajar-chat"},s," ",i)},p=e=>pn("li",{},pn("p",{class:"ajar-for"},e.for_what),pn("p",{class:"ajar-hint"},[e.name,e.hours,e.languages].filter(Boolean).join(". ")),pn("div",{class:"ajar-ways"},...e.reach.map(h))),m=n=>d(()=>{let a=o()
if(!a)return[pn("p",{},t["help-elsewhere-how"])]
let r=n.flatMap(n=>"emergency"===n?(({emergency:n,note:a})=>pn("li",{class:"ajar-now"},pn("p",{class:"ajar-for"},t["help-danger"]),a?pn("p",{class:"ajar-hint"},a):null,pn("div",{class:"ajar-ways"},pn("a",{class:"ajar-reach",href:Nn(n)},e(t["help-call"],{number:n})))))(a):zn(a,[n]).map(p))
return[pn("ul",{class:"ajar-help-lines"},...r)]})
function g(){!function({title:e,close:t,bar:n,parts:a}){let r=()=>{i.close?i.close():i.remove()},s=pn("h2",{id:"ajar-sheet-title",tabindex:"-1",autofocus:!0},e),i=pn("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>i.remove(),onkeydown:e=>{"Escape"===e.key&&(e.preventDefault(),e.stopPropagation(),r())}},n,s,...a,pn("div",{class:"ajar-moves"},pn("button",{type:"button",onclick:r},t)))
document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),s.focus()}({title:t["help-title"],close:t["help-close"],bar:pn("div",{class:"ajar-help-bar"},u(),qn({words:t,leave:a})),parts:[pn("p",{},t["help-lead"]),m(Cn),pn("p",{class:"ajar-hint"},t["help-trace"]),pn("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}let w=(n=`${t["help-line"]} `)=>d(()=>{let a=o(),r=(a?function({emergency:n,...a}){let r=Ln.map(e=>zn(a,[e])[0]?.reach??[]).flatMap(e=>["tel:","sms:"].map(t=>e.find(({to:e})=>e.startsWith(t))))
return[{say:e(t["help-call"],{number:n}),to:Nn(n)},...r.filter(Boolean)]}(a):[]).flatMap(({say:e,to:t},n)=>[n?" · ":"",pn("a",{href:t},...Dn(e))]),s=pn("button",{type:"button",class:"ajar-link",onclick:g},t["help-get"]),i=pn("span",{class:"ajar-off-paper"},r.length?" · ":"",s)
return[pn("p",{class:"ajar-help-line"},n,...r,i)]}),y=()=>s().length>0
return{open:g,notice:function({title:e,text:n,now:a,lines:r,kinds:s,countries:i},{level:l,aside:o,instead:c}){return i&&!y()&&(In().countries=i),pn("section",{class:"ajar-danger"},pn(`h${l}`,{tabindex:"-1"},e),pn("p",{},n),s.length?null:c?.()??null,u(),m(r),pn("ul",{class:"ajar-todo"},...a.map(e=>pn("li",{},e))),pn("p",{class:"ajar-hint"},t["help-trace"]),pn("button",{type:"button",class:"ajar-link",onclick:o},t["help-aside"]))},button:()=>pn("button",{type:"button",class:"ajar-get-help",onclick:g},t["help-get"]),line:w,addNumbers:function(e){if(!y())return
let[t]=[...e.querySelectorAll(Tn)].reverse()
t?.closest("p, ul").after(w(""))
for(let t of e.querySelectorAll("details"))t.open=t.querySelector("summary").textContent===o()?.country},text:()=>d(()=>{let n=o()
return n?[pn("p",{},pn("b",{},`${t["help-title"]}, ${n.country}`)),pn("p",{},`${t["help-danger"]} ${e(t["help-call"],{number:n.emergency})}`),pn("ul",{},...zn(n,Cn).map(({for_what:e,name:t,reach:n,hours:a})=>pn("li",{},...Dn(`${e}: ${t}. ${n.map(({say:e})=>e).join(" · ")}. ${a}.`))))]:[pn("p",{},t["help-elsewhere-how"])]}),choose:c,code:l,isKnown:y}}({words:i,countries:a.get("notice")?.help??s[0]?.blocks[0]?.help,leave:Hn,onCountry:e=>B({country:e})}),J=function({words:e,help:t,exerciseOf:n,answersOf:a,keys:r,workshop:s}){let i=e=>{let[t,r]=[n(`${e}@`),a(`${e}@`)]
return t&&r?{exercise:t,answers:r}:null},l=e=>function({takes:e=[]},t){let n=e.flatMap(e=>{let n=t(e.exercise)
return n&&H(n.exercise,n.answers)?e.item?function({item:e,pile:t,say:n},{exercise:a,answers:r}){let s=a.items.find(t=>t.id===e)
if(!s||null==r[e])return[]
let i=t&&s.cards.filter(n=>r[e][n.id]===t),l=i?i.map(({text:e})=>e):_(s,r[e]),o=n.startsWith("{words}")
return l.map(e=>{let t=D(e)
return z(n,{words:o?t:ue(t,["a","an"],!1)})})}(e,n):function({items:e,rules:t,reflection:n},a){let{sentences:r}=oe({items:e,answers:a,rules:t,phrases:n})
return t.flatMap(({message:e})=>e?r(e):[])}(n.exercise,n.answers):[]})
return[...new Set(n)]}(e,i)
return{sentences:l,isLetter:({items:e})=>e.some(({takes:e})=>e),canBegin:function(e,t){let a=(n(e)?.items??[]).flatMap(({takes:e=[]})=>e).filter(({exercise:e})=>t.includes(`${e}@`))
return l({takes:a}).length>0},letter:function({key:n,exercise:r,html:s}){let i=a(n),l=r.items.flatMap(e=>_(e,i[e.id]).flatMap(e=>D(e).split(/\n+/)))
if(!l.length)return""
let o=pn("div",s?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"})
s?function(n,a,r){Kn(n,a),[...n.querySelectorAll("p")].find(e=>"{wishes}"===e.textContent)?.replaceWith(pn("ul",{},...r.map(e=>pn("li",{dir:"auto"},e)))),t.addNumbers(n),n.querySelector(".ajar-off-paper")?.remove(),n.querySelector(".ajar-help-line a")||n.append(pn("p",{},e["help-elsewhere-how"]))}(o,s,l):o.append(...l.map(e=>pn("p",{dir:"auto"},e)))
let c=pn("p",{class:"ajar-status",role:"status"}),f=(e,t)=>pn("button",{type:"button",onclick:t},e)
return pn("div",{class:"ajar-letter"},o,pn("div",{class:"ajar-moves"},f(e["help-copy"],async()=>{let t=[...o.querySelectorAll("h1, h2, p, li")].map(({textContent:e})=>e.trim()).join("\n\n"),n=await Bn(t,o)
c.replaceChildren(e[n?"help-copied":"letter-not-copied"])}),f(e["letter-print"],()=>{let t=/-(US|CA)$/i.test(navigator.language)
rr([pn("div",{class:"ajar-letter-text"},...o.cloneNode(!0).childNodes)],{title:e["letter-title"],paper:t?"us-letter":"a4",onRefused:()=>c.replaceChildren(e["print-refused"])})})),c)},matters:function(){let e=r().filter(e=>e.endsWith("@")&&a(e)),t=e.map(e=>({key:e,response:a(e)})),i=Object.fromEntries(e.map(e=>[e.slice(0,-1),n(e)]))
try{let{message:e,beside:n,section:a}=Xt(t,{exercises:i,danger:{},workshop:s}),r=s.days.map(({item:e})=>e),l=n.filter(({id:e})=>!r.includes(e))
return[...e,...l,...a.flatMap(({fields:e})=>e)]}catch(e){if(e instanceof pe)return[]
throw e}}}}({words:i,help:K,exerciseOf:I,answersOf:e=>p.get(e)?.answers,keys:()=>[...p.keys()].filter(e=>I(e)),workshop:{plan:l,days:d,printed:u}}),Z=(e,t,n)=>(h.set(e.key,n),p.has(e.key)&&n.update(p.get(e.key)),t),G={html:e=>(e.warns&&w(Q),Y(e.html)),home(e){let t=pn("div",{}),{matters:n}=J,a=u.length>0
return Z(e,t,function(e,{words:t,send:n,open:a,help:r,matters:s,ways:i,isPrinted:l}){let o=pn("p",{class:"ajar-status",role:"status","aria-live":"polite"}),c=kn(t,e=>o.replaceChildren(e)),f=e=>{c.begin(),n(e)},d=pn("div",{}),u={},h="",p=0,m=function(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter"
return{element:()=>{let a=pn("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([e,t])=>pn("option",{value:e,selected:e===n},t)))
return pn("label",{},e["home-paper"]," ",a)},value:()=>n}}(t)
e.replaceChildren(pn("section",{class:"ajar-home","aria-label":t["home-title"]},d),o)
let g=(e,t)=>pn("button",{type:"button",onclick:t},e),w=e=>pn("div",{class:"ajar-reflection"},...e.flatMap(e=>An(e,3))),y=(e,n,a)=>va({words:t,label:e,question:n,act:()=>f(a)}),b=ja(d,()=>{let e=JSON.stringify([u,s()])
e!==h&&(h=e,function(e,t){let n=t=>[...e.querySelectorAll(t)],a=n("details[open] > summary").map(e=>e.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent
t()
for(let e of n("summary"))e.parentElement.open=a.includes(e.textContent)
if(!1===r)return
let s=n("summary, button").find(e=>e.textContent===r),i=s??e.querySelector("h2, p")
s||(i.tabIndex=-1),i.focus({preventScroll:!0})}(d,v))}),k=()=>[g(t["home-take-plan"],()=>f({take:"plan",paper:m.value(),country:r.code()})),m.element(),pn("p",{class:"ajar-hint"},t["home-print-how"])]
function v(){let e=(e,t)=>g(t,()=>f({take:e})),n=p>(u.danger?.kinds.length??0)?null:u.danger
d.replaceChildren(n?r.notice(n,{level:2,aside:()=>{p=n.kinds.length+1,v(),d.querySelector(".ajar-welcome").focus()}}):"",pn("p",{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.newest?pn("div",{class:"ajar-moves"},g(t["home-go-on"],()=>a(u.newest))):"",u.due?.length?pn("ul",{},...u.due.map(e=>pn("li",{},e))):"",u.plan?.length?pn("h2",{},t["home-plan"]):"",u.plan?.length?w(u.plan):"",u.plan?.length&&!n?r.line():"",...(u.earlier??[]).filter(({plan:e})=>e.length).map(({title:e,plan:n})=>pn("details",{},pn("summary",{},`${t["home-plan"]}, ${tr(t,e)}`),w(n))),...function(){let e=s()
return u.something?[e.length?pn("h2",{},t["home-matters"]):"",pn("dl",{class:"ajar-matters"},...e.map(({heading:e,lines:t})=>pn("div",{},pn("dt",{},e),...t.map(e=>pn("dd",{dir:"auto"},e))))),pn("div",{class:"ajar-moves"},...i())]:[]}(),pn("details",{},pn("summary",{},t["home-take"]),pn("p",{},t["home-not-encrypted"]),pn("div",{class:"ajar-take"},...n?[]:[...l?k():[],e("calendar",t["home-take-calendar"]),u.danger?"":e("calendar-line",t["home-take-calendar-line"])],e("check-ins",t["home-take-check-ins"]),e("everything",t["home-take-everything"])),(()=>{let e=pn("input",{type:"file",accept:".json,application/json",onchange:async()=>{e.files[0]&&f({import:await e.files[0].text()}),e.value=""}})
return pn("label",{class:"ajar-words"},pn("span",{},t["home-bring"]),e)})()),u.something?pn("details",{},pn("summary",{},t["home-end"]),pn("p",{},t["home-anew-how"]),y(t["home-anew"],t["home-anew-sure"],{restart:!0}),pn("p",{},t["home-erase-how"]),y(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:e=>{c.end(),u=e,b()},settle:c.end,say:(e,t="")=>{c.end()
let n=pn("div",{class:"ajar-text"})
Kn(n,t),o.replaceChildren(e,n),o.scrollIntoView({block:"nearest"})}}}(t,{words:i,send:e=>{e.import&&h.get("chart")?.begin(),B(e)},open:e=>xe(ce(e)),help:K,matters:n,ways:we,isPrinted:a})),B({home:e.key}),t},gate(e){let t=pn("div",{class:"ajar-text ajar-gate"}),[n,a]=x?[pn("p",{},i["gate-left-out"]),[K.button(),de(),te()]]:[Y(j?e.short:e.html),ae()],r=pn(`h${e.level??2}`,{},e.title)
return t.append(r,n,pn("div",{class:"ajar-moves"},...a.filter(Boolean))),x||n.after(pn("p",{class:"ajar-gate-ask"},i["gate-ask"])),w(Q),t},made:e=>{let t=pn("div",{class:"ajar-made"}),n=()=>t.replaceChildren(...se(e.section))
return h.set("made",{update:n}),n(),t},exercise(a){if(a.invites&&x){let e=[pn(`h${a.level}`,{},jn(a.exercise.title,a.exercise)),pn("p",{},i["gate-left-out"]),te()]
return pn("div",{class:"ajar-text"},...a.folded?[]:e)}let r=pn("div",{}),o=U.line(y?{}:{role:"alert"})
m.set(a.key,r)
let c=(e,t)=>{y?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1)
let n=window.ajarSent
O.set(a.key,n),B({key:a.key,...e,sent:n},{awaited:t}),t&&U.isLost()&&(q(!0),o.scrollIntoView({block:"nearest"}))}
return h.set(a.key,function(a,r,s){let{words:i,level:l=3,small:o=!1,folded:c=!1,brief:f=!1,beside:d=[]}=s,{closed:u=null}=s,h={...Sn,sort:s.sort}
window.ajarForms=(window.ajarForms??0)+1
let p=`ajar-${window.ajarForms}`,m={...s.answers},g=0,w=null,y=0,b=s.aside??0,k=r.why?pn("p",{class:"ajar-why"},r.why):"",v=r.private?pn("p",{class:"ajar-private"},r.private):"",j=e=>f?e.after:c&&e.more,x=r.items.some(e=>j(e)&&null!=s.answers?.[e.id]),{example:$}=r,M=$?pn("details",{class:"ajar-example"},pn("summary",{},i.example),pn("p",{},$)):"",A=pn("p",{class:"ajar-status",role:"status","aria-live":"polite"}),S=pn("div",{}),E=pn("div",{class:"ajar-body"}),O=pn(`h${l}`,{id:`${p}-title`},r.title),C=[r.language?vn(i):"",...o||c?[pn("div",{class:"ajar-beside"},...d,k?Mn([k],i):"",M),v]:[k,v,M],S,E,A],L=pn("section",{class:"ajar-form","aria-labelledby":`${p}-title`},...null===u?[O,...C]:[pn("details",{class:"ajar-folded",open:!u},pn("summary",{},O),...C)])
$n(L,r,i)
let T=null
function I(){let e=r.items.filter(e=>t(e,m)),n=e.filter(e=>!j(e)),a=x?e.filter(j).map(e=>[e]):[]
return[...f||o&&r.together?[n]:n.map(e=>[e]),...a]}L.addEventListener("click",e=>{T=e},!0),L.addEventListener("keydown",e=>{"Enter"!==e.key||!e.ctrlKey&&!e.metaKey||!w||(e.preventDefault(),w.next.click())}),a.replaceChildren(L)
let U=e=>{A.replaceChildren(e)},z=(e,t)=>{let n=e.split(/\{([a-z]+)\}/)
A.replaceChildren(...n.map((e,n)=>n%2?jn(t[e],r):e))},D=kn(i,U)
function N(e,t){A.replaceChildren(`${e} `,pn("button",{type:"button",class:"ajar-link",onclick:()=>{m=t,U(""),s.onChange(m),H({focus:!0})}},i["put-back"]))}function q(){y&&(clearTimeout(y),y=0,B(!1),D.end())}function B(e){for(let t of w?.fieldsets??[])t.disabled=e}function R(){if(!w)return
let{items:n,skip:a,where:l,next:o,enough:c,more:d}=w,u=I().length
a.textContent=W(n)?i["clear-and-skip"]:i.skip,l.textContent=e(i["question-of"],{n:g+1,all:u}),l.hidden=1===u,o.textContent=g===u-1?i.done:i.next,c.hidden=!function(e){return("at once"===s.enough||g>0)&&g<e-1&&W(r.items)}(u)
let h=g===u-1&&(!f||W(n)),p=r.items.some(e=>j(e)&&t(e,m))
d.hidden=x||!h||!p}function P(){y||(B(!0),D.begin(),y=setTimeout(q,8e3),s.onDone(m))}let W=e=>e.some(({id:e})=>null!=m[e])
function V(e,t=!0){if(y)return
let n=I()
if(g+=e,g>=n.length)return g=n.length-1,void P()
H({focus:t,again:e<0})}function H({focus:t=!1,again:a=!1}={}){let r=I()
g=Math.max(0,Math.min(g,r.length-1))
let o=r[g],d=s.mark?.(o),u=d?pn("p",{class:"ajar-mark",id:`${p}-${o[0].id}-mark`},d):null,b=pn("div",{class:"ajar-moves ajar-onward"}),k=g>0?()=>V(-1):null,v=o.map(t=>function(t,a){let r=`${p}-${t.id}`,o=pn("legend",{id:`${r}-ask`},e(t.ask,m)),f=t.hint?pn("p",{class:"ajar-hint",id:`${r}-hint`},t.hint):null,d=[f,a.mark].filter(Boolean).map(({id:e})=>e),u=t.among?{...t,cards:n(t,m)}:t,g=h[t.kind](u,((e,t)=>e.among&&t?{...t,chosen:t.chosen.filter(t=>e.cards.some(e=>e.id===t))}:t)(u,m[t.id]),{words:i,level:l+1,group:r,change:e=>function(e,t){m={...m,[e.id]:t},function(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}(E),U(""),s.onChange(m),R()}(t,e),say:U,tell:z,remarks:s.remarks,sentences:s.sentences?.(t),isQuick:"at once"===s.enough,isShort:c,...a})
return pn("fieldset",{class:`ajar-item ajar-${t.kind}`,tabindex:"-1","aria-describedby":d.join(" ")||null},o,f,g)}(t,{mark:u,again:a,moves:b,back:k})),j=pn("button",{type:"button",class:"ajar-skip",onclick:()=>{if(y)return
let e=m,t=W(o)
m={...m,...Object.fromEntries(o.map(({id:e})=>[e,null]))},s.onChange(m),t?(H({focus:!0}),N(i.cleared,e)):V(1)}}),$=pn("button",{type:"button",class:"ajar-next",onclick:()=>{y||(U(""),V(1))}}),M=pn("p",{class:"ajar-where"}),A=pn("button",{type:"button",class:"ajar-link",onclick:()=>{y||(x=!0,V(1))}},f?i["add-why"]:i["ask-more"]),O=pn("button",{type:"button",class:"ajar-link",onclick:P},i.enough)
w={items:o,skip:j,where:M,next:$,fieldsets:v,enough:O,more:A},S.replaceChildren()
let C={type:"button",class:"ajar-back",onclick:k}
b.replaceChildren($,k?pn("button",C,i.back):"",j)
let L=1===v.length
u&&L&&v[0].lastElementChild.before(u),E.replaceChildren(M,...u&&!L?[u]:[],...v,b,...s.enough?[A,O]:[]),R(),s.onMove?.(g),t&&(v[0].focus({preventScroll:!0}),M.scrollIntoView({block:"nearest"}))}function _(e){let t=E.contains(document.activeElement)
t&&w&&!y||(q(),m={...e.answers},e.done?function(e,{focus:t=!1,danger:n=null}={}){w=null
let a=pn(`h${l+1}`,{tabindex:"-1"},i["what-you-said"])
E.replaceChildren(pn("div",{class:"ajar-reflection"},a,...e.flatMap(e=>An(e,l+2)),s.below?.()??null),pn("div",{class:"ajar-moves"},pn("button",{type:"button",onclick:()=>{g=0,H({focus:!0,again:!0})}},i.change),pn("button",{type:"button",onclick:()=>{let e=m
m={},g=0,b=0,s.onAside?.(0),s.onStartOver(),H({focus:!0}),N(i["started-over"],e)}},i["start-over"])))
let r=function(e){if(S.replaceChildren(),!e||!s.help||b>e.kinds.length)return null
let{help:t,instead:n}=s
return S.append(t.notice(e,{level:l+1,aside:()=>{b=e.kinds.length+1,s.onAside?.(b),S.replaceChildren(),E.querySelector("[tabindex]").focus()},instead:n})),S.querySelector("[tabindex]")}(n)
t&&(r??a).focus()}(e.reflection,{focus:t,danger:e.danger}):(g=e.at??Math.max(0,I().findIndex(e=>e.some(({id:e})=>null==m[e]))),H()))}let{done:F,reflection:K,danger:J}=s
return _({answers:m,at:s.at,done:F,reflection:K,danger:J}),{update(e){_(e),!w&&T&&function(e){addEventListener("click",t=>{let n=Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY),a=t.timeStamp-e.timeStamp
!t.detail||n>24||a>500||(t.preventDefault(),t.stopPropagation())},{capture:!0,once:!0})}(T),T=null},release:q,say:e=>{q(),U(e)}}}(r,a.exercise,{words:i,level:a.level,small:a.quick,folded:s.length>1,brief:a.brief,closed:a.folded?!ie(a.key):null,sort:a.quick||s.length>1&&!Ae()?On:_n,enough:a.quick?"at once":"later",remarks:(e,t)=>function(e,{words:t,find:n,isSilent:a}){let{host:r,show:s}=wa({words:t,find:()=>e.value.trim()?n(e.value):[],isSilent:a}),i=0
return e.addEventListener("input",()=>{clearTimeout(i),i=setTimeout(s,1200)}),r}(e,{words:i,find:e=>function(e,t,n){return!n?.coach||ra(t,n)?[]:ia(e.remark,sa(e,t),n.coach).remarks}(t,e,window.ajarDangers),isSilent:()=>!(!window.ajarDangers||window.ajarDangers.coach)}),sentences:J.sentences,...p.get(a.key),help:K,instead:()=>de(a.elsewhere),below:()=>function(e){let t=e.key.startsWith(`${l}@`)&&K.isKnown()?K.line():"",n=J.isLetter(e.exercise)?J.letter(e):"",{danger:a,aside:r=0}=p.get(e.key)
n&&(n.hidden=r<=(a?.kinds.length??-1))
let s=a?.kinds.length?"":function({key:e,exercise:{items:t}}){return t.some(({remark:e})=>e)?(W(),function({words:e,find:t,known:n}){let{host:a,show:r}=wa({words:e,find:t}),s=()=>!ga()&&t().length&&r()
return s()||n.then(s),a}({words:i,find:()=>function(e,t,n){let a=e.flatMap(e=>{let n="choice"===e.kind?t[e.id]?.own:t[e.id]
return e.remark&&"string"==typeof n?[{item:e,text:sa(e,n)}]:[]})
return!n?.coach||a.some(({text:e})=>ra(e,n))?[]:["question","statement"].flatMap(e=>{let t=a.filter(({item:t})=>t.remark===e).map(({text:e})=>e),{kind:r,notes:s,remarks:i}=ia(e,t.join("\n"),n.coach),l="statement"===e?s.slice(1).map(e=>e.remark):[]
return s.length||["closed","half-open"].includes(r)?[...i,...l]:[]}).slice(0,2)}(t,p.get(e)?.answers??{},window.ajarDangers),known:R})):""}(e)
return pn("div",{class:"ajar-below"},s,t,n,y?.offer()??"")}(a),onAside:e=>{ke(a.key,{aside:e}),r.querySelector(".ajar-letter")?.toggleAttribute("hidden",!e)},onChange:e=>{W(),ke(a.key,{answers:e,done:!1}),c({answers:e,done:!1},v)},onMove:e=>ke(a.key,{at:e}),onDone:e=>{(function({key:e,exercise:t},n){if(kr(e)&&!U.isLost()||!window.ajarDangers&&!U.isLost()||!H(t,n))return
let a=V(t,n),r=ya(t,a,window.ajarDangers)
ke(e,{answers:a,done:!0,...r}),E.set(e,vr(p.get(e))),h.get(e).update(p.get(e)),h.get("made")?.update()})(a,e),c({answers:e,done:!0},!0),kr(a.key)&&h.get("chart")?.begin()},onStartOver:()=>{ke(a.key,{answers:{},done:!1}),c({remove:!0})}})),r.firstElementChild.append(o),w(()=>U.forget(o)),r},chart(e){let t=pn("div",{class:"ajar-chart-block"}),n=pn("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:a,end:r}=kn(i,e=>n.replaceChildren(e)),s=({checkIns:e,rulers:n})=>{r(),function(e,{sentence:t,wide:n,narrow:a,columns:r,rows:s},i){if(!t)return void e.replaceChildren(pn("p",{class:"ajar-empty"},i["chart-empty"]))
let l=(e,n)=>{let a=pn("div",{class:`ajar-picture ajar-${n}`,role:"img","aria-label":t})
return Kn(a,e),a.firstElementChild.setAttribute("aria-hidden","true"),a},o=e.querySelector("details")?.open??!1
e.replaceChildren(pn("figure",{class:"ajar-chart"},pn("figcaption",{},t),l(n,"wide"),l(a,"narrow"),pn("details",{open:o},pn("summary",{},i.table),pn("table",{},pn("thead",{},pn("tr",{},...r.map(e=>pn("th",{scope:"col"},e)))),pn("tbody",{},...s.map(([e,...t])=>pn("tr",{},pn("th",{scope:"row"},e),...t.map(e=>pn("td",{},e??"–")))))))))}(t,e.length?function(e,t,n){let a=e.map(e=>({...e,moment:tr(n,e.moment)}))
return{sentence:nr(a,t,n),wide:Da(a,t,600),narrow:Da(a,t,340),columns:[n["chart-moment"],...t.map(({name:e})=>e)],rows:a.map(({moment:e,values:n})=>[e,...t.map(({id:e})=>n[e])])}}(e,n,i):{},i)}
return h.set(e.key,{update:s,begin:a,end:r}),p.has(e.key)&&s(p.get(e.key)),a(),B({chart:e.key}),pn("div",{},t,n)},start:e=>function(e,{open:t,opener:n}){let a=pn("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all)
return pn("div",{class:"ajar-start"},pn("h1",{},e.title),pn("p",{class:"ajar-lead"},e.lead),pn("h2",{},e.ask),yr(e.doors,t,"ajar-first-one"),pn("div",{class:"ajar-small-ways"},a,n??null))}(e,{open:fe,opener:y?.opener}),doors:e=>((e,{open:t})=>pn("div",{class:"ajar-start ajar-later"},pn("h2",{},e.ask),yr(e.doors,t)))(e,{open:fe}),onward:e=>((e,{open:t})=>pn("div",{class:"ajar-small-ways"},pn("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.back),pn("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)))(e,{open:fe}),breathing(e){let{element:t,stop:n}=function(e){let t=0,n=0,a=pn("p",{class:"ajar-breath"}),r=pn("div",{class:"ajar-circle","aria-hidden":"true"}),s=pn("button",{type:"button",onclick:()=>t?c():(n=0,s.textContent=e.stop,void l())},e.begin)
function i(e,t){a.textContent=e,r.dataset.breath=t}function l(){if(6===n)return c(),void(a.textContent=e.after)
n++,i(e.in,"in"),t=setTimeout(o,4e3)}function o(){i(e.out,"out"),t=setTimeout(l,6e3)}function c(){clearTimeout(t),t=0,s.textContent=e.begin,i("","")}return{element:pn("div",{class:"ajar-breathing"},pn("h1",{},e.title),pn("p",{},e.how),pn("div",{class:"ajar-breathe"},r,a),s,pn("details",{},pn("summary",{},e.other),pn("ul",{},...e.instead.map(e=>pn("li",{},e))))),stop:c}}(e)
return w(n),t},notice(t){!function(){if(window.ajarWatchesForShift)return
window.ajarWatchesForShift=!0
let e=[]
window.addEventListener("keydown",t=>{t.repeat||(e="Shift"===t.key?[...e,t.timeStamp].slice(-3):[],3===e.length&&e[2]-e[0]<2e3&&Hn())},{capture:!0})}()
let n=t.draft?pn("p",{class:"ajar-hint"},t.draft):null
if(!t.leave)return pn("div",{class:"ajar-notice"},pn("p",{},t.text),n)
let a=pn("div",{class:"ajar-leave"},K.button(),qn({words:i,leave:Hn}));(function(e){In().open?In().open=e:(In().open=e,window.addEventListener("click",e=>{e.target.closest?.(Tn)&&(e.preventDefault(),e.stopPropagation(),In().open())},{capture:!0}))})(K.open),y=function({words:t,send:n,isQuiet:a=!1}){window.ajarForms=(window.ajarForms??0)+1
let r=`ajar-keep-${window.ajarForms}`,s=pn("span",{}),i=pn("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),l=pn("p",{class:"ajar-problem",role:"alert"}),o=pn("p",{class:"ajar-news",role:"status"}),c=pn("div",{}),f=pn("section",{class:"ajar-keeping","aria-label":t["keep-title"]},l,o,c),d={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},u=d,h=!1,p=!1,m=!1,g=!1,w=!1,y={none:t["keep-strength-none"],weak:t["keep-strength-weak"],fair:t["keep-strength-fair"],good:t["keep-strength-good"],strong:t["keep-strength-strong"]},b=(e,t,n={})=>pn("button",{type:"button",onclick:t,...n},e),k=pn("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>C()}),v=b(t["keep-open"],()=>C(),{class:"ajar-link"}),j=pn("div",{class:"ajar-offer"}),x=!1,$=e=>{e.tabIndex=-1,e.focus()},M=()=>c.querySelector(".ajar-change"),A=()=>"kept"===d.state&&!d.reopen
function S(e,t=e){i.dataset.short=t,s.textContent!==e&&(s.textContent=e)}function E(){let e=d.problem?t["keep-unsaved"]:t["keep-saving"],[n,r]={none:[t["notice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:d.saved?[t["keep-saved"],t["keep-saved-short"]]:[e],lost:[t["keep-lost"]]}[w?"lost":d.state]
i.classList.toggle("ajar-state-lost",w),S(n,r),i.dataset.longest="kept"===d.state?t["keep-saved"]:"",l.textContent!==d.problem&&(l.textContent=d.problem),l.hidden=!d.problem,function(){let e=a&&"none"===d.state&&!h,[n,r]=d.exists?[t["keep-open"],t["keep-open-short"]]:[t["keep-start"],t["keep-start-short"]]
k.getAttribute("aria-label")!==n&&k.replaceChildren(pn("span",{class:"ajar-long"},n),pn("span",{class:"ajar-short"},r)),k.setAttribute("aria-label",n),k.hidden=!e||x,v.hidden=!e||!d.exists,j.hidden=!e||g,f.hidden=e&&l.hidden&&!o.textContent}()}function O(){E(),u=d,d.ends?c.replaceChildren(pn("p",{},t["keep-opening"])):A()?c.replaceChildren(p?U("change"):function(){let a=pn("select",{id:`${r}-minutes`,onchange:()=>n({minutes:Number(a.value)})},...[...new Set([5,15,30,60,d.minutes])].sort((e,t)=>e-t).map(n=>pn("option",{value:n,selected:n===d.minutes},e(t["keep-minutes"],{n}))))
return pn("div",{class:"ajar-kept"},b(t["keep-lock"],()=>{S(t["keep-opening"]),n({lock:!0},{awaited:!0})}),b(t["keep-change"],()=>{p=!0,m=!1,O(),c.querySelector("input").focus()},{class:"ajar-change"}),pn("p",{class:"ajar-changed",role:"status"},m?t["keep-changed"]:""),pn("details",{},pn("summary",{},t[d.here?"keep-more":"keep-where"]),...d.here?[pn("p",{},t["keep-copy-how"]),z()]:[pn("p",{},d.place)],d.copied?pn("p",{},e(t["keep-copied"],{program:d.copied})):null,pn("label",{for:`${r}-minutes`},t["keep-idle"]),a))}()):"none"!==d.state?c.replaceChildren(U("unlock")):h?c.replaceChildren(U(d.exists?"open":"start")):c.replaceChildren(a?"":g?I():pn("div",{class:"ajar-choose"},pn("p",{class:"ajar-title"},t["keep-title"]),pn("p",{},t[d.exists?"keep-there":"keep-why"]),L(),pn("div",{class:"ajar-moves"},b(t["keep-nothing"],()=>{g=!0,O(),$(i)}),b(t[d.exists?"keep-open":"keep-start"],C))))}let C=()=>{h=!0,o.textContent="",O(),f.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},L=()=>d.hosted?pn("p",{},t["keep-hub"]):null,T=()=>d.here?pn("details",{},pn("summary",{},t["keep-tab"]),pn("p",{},t["keep-tab-how"])):null,I=()=>pn("p",{},b(t[d.exists?"keep-open":"keep-start"],C,{class:"ajar-link"}))
function U(e){let s="start"===e||"change"===e,l={start:t["keep-start"],open:t["keep-open"],unlock:t["keep-unlock"],change:t["keep-change"]}[e],o=pn("input",{id:`${r}-words`,type:"password",spellcheck:"false","aria-describedby":`${r}-how`,oninput:()=>{s&&n({strength:o.value})}}),c=pn("input",{id:`${r}-again`,type:"password",spellcheck:"false"}),f=pn("div",{},pn("label",{for:`${r}-again`},t["keep-again"]),c),u=pn("p",{class:"ajar-problem",role:"alert",hidden:!0}),m=pn("input",{id:`${r}-place`,type:"text",spellcheck:"false",value:d.place,onchange:()=>n({place:m.value})}),g=pn("p",{class:"ajar-strength","aria-live":"polite","data-longest":Object.values(y).reduce((e,t)=>t.length>e.length?t:e)},pn("span",{},t["keep-strength-none"])),w=()=>{if(o.value)return u.hidden=!0,s&&"password"===o.type&&c.value!==o.value?(u.textContent=t["keep-again-differs"],u.hidden=!1,void c.focus()):(n("change"===e?{change:o.value}:{["start"===e?"keep":"unlock"]:o.value,place:m.value},{awaited:!0}),S(t["keep-opening"]),o.value="",c.value="",void(g.firstChild.textContent=t["keep-strength-none"]))
o.focus()},k=pn("details",{},pn("summary",{},t["keep-where"]),pn("label",{for:`${r}-place`},t["keep-place"]),m)
return pn("form",{class:"ajar-ask",onsubmit:e=>{e.preventDefault(),w()},onkeydown:e=>{"Enter"!==e.key||!e.target.matches("input")||(e.preventDefault(),w())}},pn("locked"===d.state?"h1":"p",{class:"ajar-title"},l),L(),"start"===e&&a?pn("p",{},t["keep-why"]):null,"start"===e?T():null,"change"===e?pn("p",{},t["keep-change-how"]):null,s?pn("p",{},t["keep-no-way-back"]):null,"start"===e&&"browser"===d.here?pn("p",{},t["keep-browser"]):null,pn("label",{for:`${r}-words`},t["change"===e?"keep-new":"keep-passphrase"]),pn("p",{class:"ajar-hint",id:`${r}-how`},t[s?"keep-how":"keep-how-open"]),o,s?g:null,s?f:null,pn("label",{class:"ajar-card"},pn("input",{type:"checkbox",onchange:({target:e})=>{o.type=e.checked?"text":"password",f.hidden=e.checked,u.hidden=!0}}),pn("span",{},t["keep-see"])),s?u:null,"change"===e||d.here?null:k,pn("div",{class:"ajar-moves"},"unlock"===e?null:b(t["keep-not-now"],()=>{h=!1,p=!1,O(),"change"===e?M().focus():$(i)}),pn("button",{type:"submit"},l)),s?null:function(){let e=va({words:t,label:t["keep-erase"],question:t["home-erase-sure"],act:()=>n({erase:"saved"})})
return pn("details",{},pn("summary",{},t["keep-forgot"]),pn("p",{},t["keep-forgot-how"]),...d.here?[pn("p",{},t["keep-copy-forgot"]),z(),D()]:[],pn("p",{},t["keep-erase-how"]),e)}(),"start"===e&&d.here?D():null)}let z=()=>pn("div",{},b(t["keep-copy"],()=>n({take:"sealed"})))
function D(){let e={words:t,label:t["keep-bring-yes"],question:t["keep-bring-sure"]},a=pn("input",{type:"file",onchange:async()=>{let t=new Uint8Array(await a.files[0].arrayBuffer()),r=()=>n({bring:t},{awaited:!0})
a.value="",d.exists?ka(s,{...e,act:r}):r()}}),r=pn("label",{class:"ajar-words"},pn("span",{},t["keep-bring"]),a),s=pn("div",{class:"ajar-twice"},r)
return s}let N=ja(c,()=>{let e=u
if(e.state===d.state&&e.exists===d.exists&&e.minutes===d.minutes&&e.here===d.here&&!!e.reopen==!!d.reopen&&!!e.hosted==!!d.hosted&&c.firstChild)return void(u=d)
let t=h&&e.place!==d.place
O(),e.state!==d.state&&"none"!==e.state?$(i):t&&c.querySelector("input").focus()})
return O(),{line:i,small:k,opener:v,more:f,offer:function(){return j.replaceChildren(pn("p",{},t["keep-offer"]),pn("div",{class:"ajar-offer-ways"},b(t["keep-nothing"],()=>{g=!0,E(),$(i)}),b(t["keep-offer-yes"],C))),j},setStart:e=>{x=e,E()},update:function(e){if(null!=e.strength){let t=c.querySelector(".ajar-strength > span")
return void(t&&(t.textContent=y[e.strength]))}if(e.changed)return p=!1,O(),c.querySelector(".ajar-changed").textContent=t["keep-changed"],m=!0,void M().focus()
d={...d,...e},"kept"===d.state&&(h=!1),A()||(p=m=!1),E(),N()},begin:function(){d={...d,saved:!1},E()},setLost:e=>{w=e,E()},setEnded:()=>{c.replaceChildren(pn("p",{},t["keep-ended"]))},say:e=>{o.textContent=e,f.hidden=!1}}}({words:i,send:B,isQuiet:s.length>1})
let r=document.createDocumentFragment(),l=pn("div",{class:"ajar-on-paper"})
return Rn(()=>$||l.append(K.text())),r.append(pn("div",{class:"ajar-notice"},pn("div",{},y.line,y.small),a),n??"",l,y.more),r}}
function Y(e){let t=pn("div",{class:"ajar-text"})
return Kn(t,e),K.addNumbers(t),t.addEventListener("click",e=>{let t=function(e){let t=s.findIndex(({id:t})=>t&&e===`${t}.ipynb`)
return Math.max(t,s.findIndex(({section:e,blocks:n})=>e===s[t]?.id&&n.some(({warns:e})=>e)))}(e.target.closest("a")?.getAttribute("href"))
t<0||(e.preventDefault(),xe(t))}),t}function Q(){j=!0}function X(e){x=e,j=!0,je({focus:!0})}let ee=(e,t)=>pn("button",{type:"button",onclick:t},e),te=()=>ee(i["gate-again"],()=>X(!1))
function ne(){X(!1),s[C].blocks.some(({invites:e})=>e)||xe(C+1)}let ae=()=>[ee(i["gate-no"],()=>X(!0)),ee(i["gate-unsure"],()=>X(!0)),ee(i["gate-yes"],ne)],re=e=>s.filter(t=>t.section===e).flatMap(e=>e.blocks.filter(({kind:e})=>"exercise"===e)),se=e=>{let t=re(e).filter(({key:e})=>p.get(e)?.done).map(({key:e,exercise:t},n)=>$n(pn("details",{open:0===n},pn("summary",{},t.title),...p.get(e).reflection.flatMap(e=>An(e,2))),t,i)),n=pn("p",{},i["made-nothing"]),a=re(e).map(({key:e})=>e),r=o&&J.canBegin(`${o}@`,a)?ge():null,s=r?[pn("div",{class:"ajar-moves"},r)]:[]
return[pn("h1",{},i["made-title"]),...t.length?t:[n],...s]},ie=e=>Object.keys(p.get(e)?.answers??{}).length>0,le=e=>{let t=re(e).filter(({folded:e})=>!e)
return t.length>0&&t.every(({key:e})=>p.get(e)?.done)},ce=e=>s.findIndex(({aside:t,blocks:n})=>!t&&n.some(t=>t.key===e)),fe=e=>xe(s.findIndex(t=>t.id===e))
function de(e){let t=`${f?.exercise}@`,n=ce(t)
return n<0?e?pn("p",{},pn("a",{href:e},i["help-needs"])):null:he(t,n,i["help-needs"])}function he(e,t,n){return pn("button",{type:"button",onclick:()=>{xe(t)
let n=m.get(e)?.querySelector("h1, h2")
if(n){for(let t of m.get(e).querySelectorAll(".ajar-folded, .ajar-sentences"))t.open=!0
n.tabIndex=-1,n.focus()}}},n)}function me(e,t){let n=s.findLastIndex(({blocks:t})=>t.some(t=>t.key===e))
return n<0||x?null:he(e,n,t)}let ge=()=>me(`${o}@`,i["make-message"]),we=()=>{let e=[...p.keys()],t=`${o}@`,n=o&&(J.canBegin(t,e)||p.has(t)),a=c&&me(`${c.exercise}@`,i["make-letter"])
return[n?ge():null,a].filter(Boolean)}
for(let[e,t]of Object.entries(jr))G[e]=e=>{let n=pn("div",{}),r=t(n,e,{words:i,send:B,onDispose:w,model:a,exerciseOf:I,formOf:e=>m.get(e)})
return Z(e,r.element??n,r)}
function ye(e,t){let n=G[e.kind](e),{language:a}=s[C]
return!a||!e.html||($n(n,{language:a},i),t===s[C].blocks.findIndex(({html:e})=>e)&&n.prepend(vn(i))),n}let ke=(e,t)=>p.set(e,{...p.get(e),...t}),ve=()=>{for(let e of g.splice(0))e()}
function je({focus:t=!1}={}){if(ve(),h.clear(),k)return Oe.hidden=!0,void T.replaceChildren(y?"":pn("p",{class:"ajar-empty"},i["keep-locked-here"]))
if(T.replaceChildren(...s[C].blocks.filter(e=>e!==Ee).map(ye)),s.length>1&&function(){let{aside:t,title:n}=s[C]
if(Oe.hidden=!!t,T.classList.toggle("ajar-aside",!!t),y?.setStart("start"===s[C].id),t)return
let{section:a,step:r,steps:l,minutes:o}=s[C],c=s.filter(e=>!e.aside),f=c.indexOf(s[C]),d=(e,t,n={})=>pn("button",{type:"button",onclick:()=>xe(s.indexOf(e)),...n},t),u=s.find(({id:e})=>"start"===e),h=c[f-1]??u
T.append(pn("div",{class:"ajar-moves ajar-turn"},h?d(h,i["previous-page"]):null,f<c.length-1?d(c[f+1],i["next-page"]):null))
let p=c.filter(e=>!e.section||1===e.step),m=e=>a?e.section===a:e===s[C],g=(e,t)=>pn("li",{},d(e,t,(e=>({"aria-current":m(e)?"page":null}))(e)),(e=>le(e.section)?pn("span",{class:"ajar-done"},` ${i["section-done"]}`):"")(e))
$e.replaceChildren(...p.map(e=>g(e,e.title)),u?g(u,i["start-page"]):""),Me.textContent=a?e(i["step-of"],{title:n,n:r,all:l,minutes:o}):e(i["page-of"],{n:p.findIndex(m)+1,all:p.length,title:n})}(),!t)return
let n=T.querySelector("h1, h2, h3")??T
n.tabIndex=-1,n.focus({preventScroll:!0}),r.scrollIntoView({block:"start"})}function xe(e){s[e]&&(C=e,$e.parentElement.open=Ae(),a.set("page",e),a.save_changes(),je({focus:!0}))}let $e=pn("ol",{}),Me=pn("summary",{}),Ae=()=>window.innerWidth>640,Ee=a.get("notice")??s[0].blocks.find(({leave:e})=>e)
Ee&&r.append(G.notice(Ee))
let Oe=pn("nav",{class:"ajar-nav","aria-label":i.pages},pn("details",{open:Ae()},Me,$e))
s.length>1&&r.append(Oe),r.append(U.line({role:"alert"}),T)
let Ce=0
for(let e of["keydown","pointerdown","scroll"])r.addEventListener(e,()=>{Date.now()-Ce<3e4||(Ce=Date.now(),B({active:!0}))},{passive:!0,capture:!0})
a.on("msg:custom",e=>{if(q(!1),e.keeping){let t=[...O.values()].some(t=>e.acknowledged<t)
y?.update(t?{...e.keeping,saved:!1}:e.keeping),e.keeping.state&&function({state:e,ends:t,...n}){v="kept"===e,M=!!t
let s="locked"===e
s||function(e){xa.delete(Ma(e)?.id)}(a),s!==k&&(k=s,p.clear(),je()),M&&function(e,t,{place:n,minutes:a}){let r=Ma(e)
if(!r?.restart)return Promise.resolve()
let{id:s}=r
if(xa.set(s,{place:n,minutes:a}),!$a.has(s)){let e=async function(e,t){await(window.ajarRunAgain?.(t))||await e.restart()}(r,t).catch(()=>{})
$a.set(s,e.finally(()=>$a.delete(s)))}return $a.get(s)}(a,r,n).then(()=>y?.setEnded())}(e.keeping)}e.states&&queueMicrotask(()=>h.get("made")?.update())
for(let[t,n]of Object.entries(e.states??{})){if(e.acknowledged<O.get(t))continue
let a=n.answers&&!Object.keys(n.answers).length,r=E.get(t)===vr(n)
E.delete(t),ke(t,a?{...n,at:0}:n),r||h.get(t)?.update(p.get(t))}e.dangers&&(window.ajarDangers=e.dangers,F()),null!=e.country&&K.choose(e.country),e.file&&(h.get("home")?.settle(),function({name:e,type:t,data:n}){let a=URL.createObjectURL(new Blob([be(n)],{type:t}))
pn("a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}(e.file))
let t=h.get("home")??y
if(e.print){let t=h.get("home")
t?.settle(),function({plan:e,paper:t,numbers:n,heading:a},r){let{title:s,goal:i,sentence:l,fields:o,message:c,beside:f,section:d,ladder:u}=e
rr([pn("h1",{},s),...i.map(e=>or("ajar-plan-goal",e)),...l.map(e=>or("ajar-plan-hero",e)),hr(o,"h2"),...c.map(e=>pr(e,fr(e.lines))),f.length?pn("section",{},hr(f,"h2")):"",...d.map(e=>pr(e,(({fields:e})=>e.some(({cards:e})=>e)?e.map(e=>(e=>e.cards&&e.lines.every(e=>[...e].length<60))(e)?pn("ul",{class:"ajar-plan-pills"},...e.lines.map(e=>pn("li",{dir:"auto"},e))):pn("div",{},...ur(e,"h3",dr))):[hr(e,"h3")])(e))),...u.map(e=>pr(e,(({fields:e,rungs:t})=>[...e.flatMap(({lines:e})=>fr(e)),pn("ol",{class:"ajar-plan-rungs"},...t.map(({heading:e,lines:t,marks:n})=>pn("li",{"data-here":n.length>0},pn("h3",{},e),pn("div",{},...fr(t),n.length?pn("p",{},pn("b",{},n.join(" · "))):null))))])(e),(({fields:e,rungs:t})=>[...e,...t].reduce((e,t)=>e+ir(t),0)<900)(e))),n.length?pn("h2",{class:"ajar-plan-quiet"},a):null,n.length?pn("p",{class:"ajar-plan-numbers"},n.join(" · ")):null],{title:s,paper:t,tight:sr(e),onRefused:r})}(e.print,()=>t?.say(i["print-refused"]))}e.erased&&t?.say(e.erased,s[C].blocks.find(e=>"home"===e.kind)?.erased),e.said&&h.get("chart")?.end(),e.said&&t?.say(e.said),e.open&&fe(e.open),e.problem&&h.get(e.problem.key)?.say(e.problem.text)}),a.on("change:pages",()=>{Object.assign(i,a.get("words")),S(r,i),A(i),s=a.get("pages"),je()})
let Le=function(e){return Wn.add(e),()=>Wn.delete(e)}(()=>B({forget:!0})),Te=function({widget_manager:e},{gone:t,back:n}){let{statusChanged:a,connectionStatusChanged:r}=e?.kernel??{}
if(!a?.connect||!r?.connect)return()=>{}
let s=0,i=(e,n)=>{Sa.has(n)&&t()},l=(e,a)=>{clearTimeout(s),"disconnected"===a?t():"connecting"===a?s=setTimeout(t,4e3):n()}
return a.connect(i),r.connect(l),()=>{clearTimeout(s),a.disconnect(i),r.disconnect(l)}}(a,{gone:()=>q(!0),back:()=>{U.isLost()&&B({ready:!0})}})
je(),br.set(i,(br.get(i)??0)+1)
for(let e of b)B(e)
return B({ready:!0}),()=>{$=!0,ve(),Le(),Te(),clearTimeout(N),br.set(i,br.get(i)-1),br.get(i)||B({gone:!0})}}var $r=()=>new URL("./",location.href).href,Mr=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${$r()} `)),Ar=()=>"serviceWorker"in navigator&&"caches"in window
async function Sr(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).filter(({scope:e})=>e===$r())
for(let t of await e())await t.unregister()
for(let e of await Mr())await caches.delete(e)
return 0===(await Mr()).length&&0===(await e()).length}var[Er,Or]=["leave-to","left"]
function Cr(e){try{return e(window.sessionStorage)}catch{return null}}function Lr(e){let t=e.trim()
if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return""
try{return new URL(/^https:/i.test(t)?t:`https://${t}`).href}catch{return""}}var Tr=()=>Lr(Cr(e=>e.getItem(Er))??""),Ir=()=>Cr(e=>e.setItem(Or,"1")),Ur=4096,zr=8192,Dr=12,Nr=1024,qr=(new TextEncoder).encode("ajar-jnl"),Br={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Rr=Br.wrapped+Dr+32+16,Pr=4064,Wr={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Vr=512,Hr=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),_r=(e,t)=>e.length===t.length&&e.every((e,n)=>e===t[n]),Fr=(e,t)=>_r(e.subarray(0,t.length),t),Kr=async e=>new Uint8Array(await crypto.subtle.digest("SHA-256",e)),Jr=e=>crypto.getRandomValues(new Uint8Array(e))
function Zr(...e){let t=new Uint8Array(e.reduce((e,{length:t})=>e+t,0)),n=0
for(let a of e)t.set(a,n),n+=a.length
return t}var Gr=class e{constructor(e,t,n,a=new Uint8Array){Object.assign(this,{cost:e,salt:t,fileId:n,wrapped:a})}get bound(){let e=new Uint8Array(Br.wrapped),t=Hr(e)
e.set(qr),t.setUint32(Br.version,1)
for(let e of Object.keys(Wr))t.setUint32(Br[e],this.cost[e])
return e.set(this.salt,Br.salt),e.set(this.fileId,Br.fileId),e}async toBytes(){let e=new Uint8Array(Ur)
return e.set(Zr(this.bound,this.wrapped)),e.set(await Kr(e.subarray(0,Pr)),Pr),Zr(e,e)}isOf(e){return _r(this.fileId,e)}hasSalt(e){return _r(this.salt,e)}static async fromBytes(t){if(!t.length)throw new pe("journal-empty-file")
let n=[t.slice(0,Ur),t.slice(Ur,zr)],a=await Promise.all(n.map(Yr)),r=n.find((e,t)=>a[t])
if(!r){let e=n.some(e=>Fr(e,qr))
throw new pe(e?"journal-broken":"journal-other-file")}let s=Hr(r)
if(s.getUint32(Br.version)>1)throw new pe("journal-newer")
let i={}
for(let e of Object.keys(Wr))i[e]=s.getUint32(Br[e])
if(!Object.entries(Wr).every(([e,[t,n]])=>t<=i[e]&&i[e]<=n)||i.memory<8*i.lanes)throw new pe("journal-forged")
let l=(e,t)=>r.slice(e,t)
return new e(i,l(Br.salt,Br.fileId),l(Br.fileId,Br.wrapped),l(Br.wrapped,Rr))}async isWholeIn(e){return Fr(e,await this.toBytes())}}
async function Yr(e){return!(e.length!==Ur||!Fr(e,qr))&&_r(await Kr(e.subarray(0,Pr)),e.subarray(Pr))}var Qr=e=>Math.max(1,Math.ceil(e/972))
function Xr(e,t,n){let a=Jr(16)
return Zr(...Array.from({length:Qr(e.length)},(r,s)=>{let i=new Uint8Array(996)
return i.set(a,0),Hr(i).setUint32(16,s),Hr(i).setUint32(20,e.length),i.set(e.subarray(972*s,972*(s+1)),24),t(n+s,i)}))}function es(e,t){if(!t[e])return null
let n=t[e].subarray(0,16),a=Hr(t[e]).getUint32(20),r=t.slice(e,e+Qr(a))
return r.length<Qr(a)||!r.every((e,t)=>e&&Fr(e,n)&&Hr(e).getUint32(16)===t&&Hr(e).getUint32(20)===a)?null:Zr(...r.map(e=>e.subarray(24))).subarray(0,a)}function ts(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&"Uint8Array"===e.constructor.name&&"BYTES_PER_ELEMENT"in e&&1===e.BYTES_PER_ELEMENT}var ns=e=>e?`"${e}" `:""
function as(e,t=""){if("boolean"!=typeof e)throw new TypeError(ns(t)+"expected boolean, got type="+typeof e)
return e}function rs(e,t=""){if("number"!=typeof e)throw new TypeError(ns(t)+"expected number, got "+typeof e)
if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ns(t)+"expected integer >= 0, got "+e)
return e}function ss(e,t,n=""){if(ts(e)&&(void 0===t||e.length===t))return e
void 0!==t&&rs(t,"length")
let a=ts(e),r=void 0!==t?` of length ${t}`:"",s=a?`length=${e.length}`:"type="+typeof e,i=ns(n)+"expected Uint8Array"+r+", got "+s
throw a?new RangeError(i):new TypeError(i)}var is=(e,t)=>{if(null===e||"object"!=typeof e||Array.isArray(e))throw new TypeError("object"===t?"expected valid options object":`"${t}" expected object, got type=${typeof e}`)}
function ls(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed")
if(t&&e.finished)throw new Error("digest() was already called")}function os(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}function cs(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}var fs=68===new Uint8Array(new Uint32Array([287454020]).buffer)[0]
function ds(e){return e<<24&4278190080|e<<8&16711680|e>>>8&65280|e>>>24&255}var us=fs?e=>e:function(e){for(let t=0;t<e.length;t++)e[t]=ds(e[t])
return e}
function hs(e,t,n=!0){if(void 0===t)return new Uint8Array(e)
if(ss(t,e,"output"),n&&!ps(t))throw new Error("invalid output, must be aligned")
return t}function ps(e){return e.byteOffset%4==0}function ms(e){return Uint8Array.from(ss(e))}var gs=e=>Uint8Array.from(e.split(""),e=>e.charCodeAt(0)),ws=us(os(gs("expand 16-byte k"))),ys=us(os(gs("expand 32-byte k")))
function bs(e,t){return e<<t|e>>>32-t}var ks=2**32-1,vs=Uint32Array.of()
function js(e,t){return 255&e[t++]|(255&e[t++])<<8}var xs=class{blockLen=16
outputLen=16
buffer=new Uint8Array(16)
r=new Uint16Array(10)
h=new Uint16Array(10)
pad=new Uint16Array(8)
pos=0
finished=!1
destroyed=!1
constructor(e){let t=js(e=ms(ss(e,32,"key")),0),n=js(e,2),a=js(e,4),r=js(e,6),s=js(e,8),i=js(e,10),l=js(e,12),o=js(e,14)
this.r[0]=8191&t,this.r[1]=8191&(t>>>13|n<<3),this.r[2]=7939&(n>>>10|a<<6),this.r[3]=8191&(a>>>7|r<<9),this.r[4]=255&(r>>>4|s<<12),this.r[5]=s>>>1&8190,this.r[6]=8191&(s>>>14|i<<2),this.r[7]=8065&(i>>>11|l<<5),this.r[8]=8191&(l>>>8|o<<8),this.r[9]=o>>>5&127
for(let t=0;t<8;t++)this.pad[t]=js(e,16+2*t)}process(e,t,n=!1){let a=n?0:2048,{h:r,r:s}=this,i=s[0],l=s[1],o=s[2],c=s[3],f=s[4],d=s[5],u=s[6],h=s[7],p=s[8],m=s[9],g=js(e,t+0),w=js(e,t+2),y=js(e,t+4),b=js(e,t+6),k=js(e,t+8),v=js(e,t+10),j=js(e,t+12),x=js(e,t+14),$=r[0]+(8191&g),M=r[1]+(8191&(g>>>13|w<<3)),A=r[2]+(8191&(w>>>10|y<<6)),S=r[3]+(8191&(y>>>7|b<<9)),E=r[4]+(8191&(b>>>4|k<<12)),O=r[5]+(k>>>1&8191),C=r[6]+(8191&(k>>>14|v<<2)),L=r[7]+(8191&(v>>>11|j<<5)),T=r[8]+(8191&(j>>>8|x<<8)),I=r[9]+(x>>>5|a),U=0,z=U+$*i+M*(5*m)+A*(5*p)+S*(5*h)+E*(5*u)
U=z>>>13,z&=8191,z+=O*(5*d)+C*(5*f)+L*(5*c)+T*(5*o)+I*(5*l),U+=z>>>13,z&=8191
let D=U+$*l+M*i+A*(5*m)+S*(5*p)+E*(5*h)
U=D>>>13,D&=8191,D+=O*(5*u)+C*(5*d)+L*(5*f)+T*(5*c)+I*(5*o),U+=D>>>13,D&=8191
let N=U+$*o+M*l+A*i+S*(5*m)+E*(5*p)
U=N>>>13,N&=8191,N+=O*(5*h)+C*(5*u)+L*(5*d)+T*(5*f)+I*(5*c),U+=N>>>13,N&=8191
let q=U+$*c+M*o+A*l+S*i+E*(5*m)
U=q>>>13,q&=8191,q+=O*(5*p)+C*(5*h)+L*(5*u)+T*(5*d)+I*(5*f),U+=q>>>13,q&=8191
let B=U+$*f+M*c+A*o+S*l+E*i
U=B>>>13,B&=8191,B+=O*(5*m)+C*(5*p)+L*(5*h)+T*(5*u)+I*(5*d),U+=B>>>13,B&=8191
let R=U+$*d+M*f+A*c+S*o+E*l
U=R>>>13,R&=8191,R+=O*i+C*(5*m)+L*(5*p)+T*(5*h)+I*(5*u),U+=R>>>13,R&=8191
let P=U+$*u+M*d+A*f+S*c+E*o
U=P>>>13,P&=8191,P+=O*l+C*i+L*(5*m)+T*(5*p)+I*(5*h),U+=P>>>13,P&=8191
let W=U+$*h+M*u+A*d+S*f+E*c
U=W>>>13,W&=8191,W+=O*o+C*l+L*i+T*(5*m)+I*(5*p),U+=W>>>13,W&=8191
let V=U+$*p+M*h+A*u+S*d+E*f
U=V>>>13,V&=8191,V+=O*c+C*o+L*l+T*i+I*(5*m),U+=V>>>13,V&=8191
let H=U+$*m+M*p+A*h+S*u+E*d
U=H>>>13,H&=8191,H+=O*f+C*c+L*o+T*l+I*i,U+=H>>>13,H&=8191,U=(U<<2)+U|0,U=U+z|0,z=8191&U,U>>>=13,D+=U,r[0]=z,r[1]=D,r[2]=N,r[3]=q,r[4]=B,r[5]=R,r[6]=P,r[7]=W,r[8]=V,r[9]=H}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),a=e[1]>>>13
e[1]&=8191
for(let t=2;t<10;t++)e[t]+=a,a=e[t]>>>13,e[t]&=8191
e[0]+=5*a,a=e[0]>>>13,e[0]&=8191,e[1]+=a,a=e[1]>>>13,e[1]&=8191,e[2]+=a,n[0]=e[0]+5,a=n[0]>>>13,n[0]&=8191
for(let t=1;t<10;t++)n[t]=e[t]+a,a=n[t]>>>13,n[t]&=8191
n[9]-=8192
let r=(1^a)-1
for(let e=0;e<10;e++)n[e]&=r
r=~r
for(let t=0;t<10;t++)e[t]=e[t]&r|n[t]
e[0]=65535&(e[0]|e[1]<<13),e[1]=65535&(e[1]>>>3|e[2]<<10),e[2]=65535&(e[2]>>>6|e[3]<<7),e[3]=65535&(e[3]>>>9|e[4]<<4),e[4]=65535&(e[4]>>>12|e[5]<<1|e[6]<<14),e[5]=65535&(e[6]>>>2|e[7]<<11),e[6]=65535&(e[7]>>>5|e[8]<<8),e[7]=65535&(e[8]>>>8|e[9]<<5)
let s=e[0]+t[0]
e[0]=65535&s
for(let n=1;n<8;n++)s=(e[n]+t[n]|0)+(s>>>16)|0,e[n]=65535&s
cs(n)}update(e){ls(this),ss(e),e=ms(e)
let{buffer:t,blockLen:n}=this,a=e.length
for(let r=0;r<a;){let s=Math.min(n-this.pos,a-r)
if(s!==n)t.set(e.subarray(r,r+s),this.pos),this.pos+=s,r+=s,this.pos===n&&(this.process(t,0,!1),this.pos=0)
else for(;n<=a-r;r+=n)this.process(e,r)}return this}destroy(){this.destroyed=!0,cs(this.h,this.r,this.buffer,this.pad)}digestInto(e){ls(this),function(e,t){ss(e,void 0,"output")
let n=t.outputLen
if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}(e,this),this.finished=!0
let{buffer:t,h:n}=this,{pos:a}=this
if(a){for(t[a++]=1;a<16;a++)t[a]=0
this.process(t,0,!0)}this.finalize()
let r=0
for(let t=0;t<8;t++)e[r++]=n[t]>>>0,e[r++]=n[t]>>>8}digest(){let{buffer:e,outputLen:t}=this
this.digestInto(e)
let n=e.slice(0,t)
return this.destroy(),n}},$s=function(){let e=e=>new xs(e),t=(t,n)=>e(n).update(t).digest(),n=e(new Uint8Array(32),...(new Uint8Array(0),[]))
return t.outputLen=n.outputLen,t.blockLen=n.blockLen,t.create=(t,...n)=>e(t,...n),t}(),Ms=function(e){let{allowShortKeys:t,extendNonceFn:n,counterLength:a,counterRight:r,rounds:s}=function(e,t){return is(e,"defaults"),is(t,"opts"),Object.assign(e,t)}({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},{counterRight:!1,counterLength:4,allowShortKeys:!1})
return rs(a),rs(s),as(r),as(t),(i,l,o,c,f=0)=>{ss(i,void 0,"key"),ss(l,void 0,"nonce"),ss(o,void 0,"data")
let d=void 0!==c
if(c=hs(o.length,c,!1),d&&function(e,t){if(function(e,t){return!(!e.byteLength||!t.byteLength)&&e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+e.byteLength}(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output is not supported")}(o,c),rs(f),f<0||f>=ks)throw new Error("arx: counter overflow")
let u,h,p=[],m=i.length
if(32===m)p.push(u=ms(i)),h=ys
else{if(16!==m||!t)throw ss(i,32,"arx key"),new Error("invalid key size")
u=new Uint8Array(32),u.set(i),u.set(i,16),h=ws,p.push(u)}(!fs||!ps(l))&&p.push(l=ms(l))
let g=os(u)
if(n){if(24!==l.length)throw new Error("arx: extended nonce must be 24 bytes")
let e=l.subarray(0,16)
if(fs)n(h,g,os(e),g)
else{let t=us(Uint32Array.from(h))
n(t,g,os(e),g),cs(t),us(g)}l=l.subarray(16)}else fs||us(g)
let w=16-a
if(w!==l.length)throw new Error(`arx: nonce must be ${w} or 16 bytes`)
if(12!==w){let e=new Uint8Array(12)
e.set(l,r?0:12-l.length),l=e,p.push(l)}let y=us(os(l))
try{return function(e,t,n,a,r,s,i,l){let o=r.length,c=new Uint8Array(64),f=os(c),d=fs&&ps(r)&&ps(s),u=d?os(r):vs,h=d?os(s):vs
if(fs)for(let p=0;p<o;i++){if(e(t,n,a,f,i,l),i>=ks)throw new Error("arx: counter overflow")
let m=Math.min(64,o-p)
if(d&&64===m){let e=p/4
if(p%4!=0)throw new Error("arx: invalid block position")
for(let t,n=0;n<16;n++)t=e+n,h[t]=u[t]^f[n]
p+=64
continue}for(let e,t=0;t<m;t++)e=p+t,s[e]=r[e]^c[t]
p+=m}else for(let d=0;d<o;i++){if(e(t,n,a,f,i,l),us(f),i>=ks)throw new Error("arx: counter overflow")
let u=Math.min(64,o-d)
for(let e,t=0;t<u;t++)e=d+t,s[e]=r[e]^c[t]
d+=u}}(e,h,g,y,o,c,f,s),c}finally{cs(...p)}}}(function(e,t,n,a,r,s=20){let i=e[0],l=e[1],o=e[2],c=e[3],f=t[0],d=t[1],u=t[2],h=t[3],p=t[4],m=t[5],g=t[6],w=t[7],y=r,b=n[0],k=n[1],v=n[2],j=i,x=l,$=o,M=c,A=f,S=d,E=u,O=h,C=p,L=m,T=g,I=w,U=y,z=b,D=k,N=v
for(let e=0;e<s;e+=2)j=j+A|0,U=bs(U^j,16),C=C+U|0,A=bs(A^C,12),j=j+A|0,U=bs(U^j,8),C=C+U|0,A=bs(A^C,7),x=x+S|0,z=bs(z^x,16),L=L+z|0,S=bs(S^L,12),x=x+S|0,z=bs(z^x,8),L=L+z|0,S=bs(S^L,7),$=$+E|0,D=bs(D^$,16),T=T+D|0,E=bs(E^T,12),$=$+E|0,D=bs(D^$,8),T=T+D|0,E=bs(E^T,7),M=M+O|0,N=bs(N^M,16),I=I+N|0,O=bs(O^I,12),M=M+O|0,N=bs(N^M,8),I=I+N|0,O=bs(O^I,7),j=j+S|0,N=bs(N^j,16),T=T+N|0,S=bs(S^T,12),j=j+S|0,N=bs(N^j,8),T=T+N|0,S=bs(S^T,7),x=x+E|0,U=bs(U^x,16),I=I+U|0,E=bs(E^I,12),x=x+E|0,U=bs(U^x,8),I=I+U|0,E=bs(E^I,7),$=$+O|0,z=bs(z^$,16),C=C+z|0,O=bs(O^C,12),$=$+O|0,z=bs(z^$,8),C=C+z|0,O=bs(O^C,7),M=M+A|0,D=bs(D^M,16),L=L+D|0,A=bs(A^L,12),M=M+A|0,D=bs(D^M,8),L=L+D|0,A=bs(A^L,7)
let q=0
a[q++]=i+j|0,a[q++]=l+x|0,a[q++]=o+$|0,a[q++]=c+M|0,a[q++]=f+A|0,a[q++]=d+S|0,a[q++]=u+E|0,a[q++]=h+O|0,a[q++]=p+C|0,a[q++]=m+L|0,a[q++]=g+T|0,a[q++]=w+I|0,a[q++]=y+U|0,a[q++]=b+z|0,a[q++]=k+D|0,a[q++]=v+N|0}),As=new Uint8Array(16),Ss=(e,t)=>{e.update(t)
let n=t.length%16
n&&e.update(As.subarray(n))},Es=new Uint8Array(32)
function Os(e,t,n,a,r){void 0!==r&&ss(r,void 0,"AAD")
let s=e(t,n,Es),i=function(e,t,n){rs(e),rs(t),as(n)
let a=new Uint8Array(16),r=function(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}(a)
return r.setBigUint64(0,BigInt(t),n),r.setBigUint64(8,BigInt(e),n),a}(a.length,r?r.length:0,!0),l=$s.create(s)
r&&Ss(l,r),Ss(l,a),l.update(i)
let o=l.digest()
return cs(s,i),o}var Cs,Ls=((e,t)=>{function n(n,...a){ss(n,void 0,"key"),void 0!==e.nonceLength&&ss(a[0],e.varSizeNonce?void 0:e.nonceLength,"nonce")
let r=e.tagLength,s=void 0!==e.nonceLength?1:0
if(!e.withAAD)for(let e=s;e<a.length;e++)if(ts(a[e]))throw new Error("AAD not supported")
e.withAAD&&void 0!==a[s]&&ss(a[s],void 0,"AAD")
let i=t(n,...a),l=(e,t)=>{if(void 0!==t){if(2!==e)throw new Error("cipher output not supported")
ss(t,void 0,"output")}},o=!1
return{encrypt(e,t){if(o)throw new Error("cannot encrypt() twice with same key + nonce")
return o=!0,ss(e,void 0,"data"),l(i.encrypt.length,t),i.encrypt(e,t)},decrypt(e,t){if(ss(e,void 0,"data"),r&&e.length<r)throw new Error('"ciphertext" expected length >= tagLength='+r)
return l(i.decrypt.length,t),i.decrypt(e,t)}}}return Object.assign(n,e),n})({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},(Cs=Ms,(e,t,n)=>({encrypt(a,r){let s=a.length;(r=hs(s+16,r,!1)).set(a)
let i=r.subarray(0,-16)
Cs(e,t,i,i,1)
let l=Os(Cs,e,t,i,n)
return r.set(l,s),cs(l),r},decrypt(a,r){r=hs(a.length-16,r,!1)
let s=a.subarray(0,-16),i=a.subarray(-16),l=Os(Cs,e,t,s,n)
if(!function(e,t){if(e=ss(e),t=ss(t),e.length!==t.length)return!1
let n=0
for(let a=0;a<e.length;a++)n|=e[a]^t[a]
return 0===n}(i,l))throw cs(l),new Error("invalid tag")
return r.set(a.subarray(0,-16)),Cs(e,t,r,r,1),cs(l),r}}))),Ts=new Map
async function Is(e){return Ts.has(e)||Ts.set(e,WebAssembly.compile(Uint8Array.from(e.match(/../g),e=>Number.parseInt(e,16)))),(await WebAssembly.instantiate(await Ts.get(e))).exports}var Us=(...e)=>new Uint8Array(Uint32Array.from(e).buffer)
function zs(e,...t){let n=new Uint8Array(1024),a=e(64,Us(1024),...t)
for(let t=0;t<960;t+=32)n.set(a,t),a=e(64,a)
return n.set(a,960),n}var Ds=Object.freeze({memory:19456,passes:2,lanes:1}),Ns=Object.freeze({memory:131072,passes:3,lanes:1}),qs="[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",Bs=new RegExp(`^${qs}+|${qs}+$`,"g"),Rs=class{constructor(e,t){Object.assign(this,{key:e,fileId:t})}seal=(e,t)=>{let n=Jr(Dr)
return Zr(n,this.#e(n,e).encrypt(t))}
open=(e,t)=>Ks(this.#e(t.subarray(0,Dr),e),t.subarray(Dr))
forget(){this.key.fill(0),this.key=null}#e(e,t){let n=new Uint8Array(8)
return new DataView(n.buffer).setBigUint64(0,BigInt(t)),Ls(this.key,e,Zr(this.fileId,n))}},Ps=class e{constructor(e,t,n){Object.assign(this,{wrapping:e,salt:t,cost:n})}static async of(t,{salt:n,cost:a}){let r=Ws(t)
if(!r.length)throw new pe("journal-wrong-passphrase")
return new e(await Hs(r,n,a),n,a)}static async chosen(t,n){if(!Ws(t).length)throw new pe("journal-no-passphrase")
return e.of(t,{salt:Jr(16),cost:n??await Vs()})}begin(){let e=Jr(32),t=Jr(Dr),n=new Gr(this.cost,this.salt,Jr(16)),a=Ls(this.wrapping,t,n.bound).encrypt(e)
return{header:new Gr(this.cost,this.salt,n.fileId,Zr(t,a)),sealer:new Rs(e,n.fileId)}}unlock({wrapped:e,bound:t,fileId:n}){let a=Ks(Ls(this.wrapping,e.subarray(0,Dr),t),e.subarray(Dr))
if(!a)throw new pe("journal-wrong-passphrase")
return new Rs(a,n)}forget(){this.wrapping.fill(0),this.wrapping=null}},Ws=e=>function(e){let t=new TextEncoder,n=Array.from(e,e=>{let n=e.codePointAt(0)
return n>=55296&&n<=57343?(e=>[224|e>>12,128|e>>6&63,128|63&e])(n):[...t.encode(e)]})
return Uint8Array.from(n.flat())}(e.replace(/\P{Cs}+/gu,e=>e.normalize("NFKC")).replace(Bs,""))
async function Vs(e=()=>performance.now()){let t={...Ds,passes:1}
await Hs(new Uint8Array(8),new Uint8Array(16),t)
let n=e()
return await _s(new Uint8Array(8),new Uint8Array(16),Ds),function(e){let t=700*Ds.passes/Math.max(e,1),n=1024*Math.floor(Ds.memory*t/Ns.passes/1024)
return n<Ds.memory?Ds:{...Ns,memory:Math.min(n,Ns.memory)}}(e()-n)}async function Hs(e,t,n){return await Fs(),_s(e,t,n)}async function _s(e,t,n){try{return await async function(e,t,{memory:n,passes:a,lanes:r,size:s}){let[i,l]=await Promise.all([Is(BYTES_1),Is(BYTES_2)]),o=function({memory:e,Hash_GetBuffer:t,Hash_Init:n,Hash_Update:a,Hash_Final:r}){let s=new Uint8Array(e.buffer,t(),16384)
return(e,...t)=>{n(8*e)
for(let e of t)for(let t=0;t<e.length;t+=16384){let n=e.subarray(t,t+16384)
s.set(n),a(n.length)}return r(),s.slice(0,e)}}(l),c=Us(r,s,n,a,19,2),f=o(64,c,...[e,t].flatMap(e=>[Us(e.length),e]),Us(0,0)),d=i.Hash_GetBuffer(),u=1024*(n+1)
i.Hash_SetMemorySize(u)
let h=new Uint8Array(i.memory.buffer,d,u)
h.set(c,1024*n)
let p=4*Math.floor(n/(4*r))
for(let e=0;e<r;e++)for(let t of[0,1])h.set(zs(o,f,Us(t,e)),1024*(e*p+t))
return i.Hash_Calculate(0,n),o(s,Us(s),h.subarray(0,1024))}(e,t,{...n,size:32})}catch(e){throw e instanceof RangeError?new pe("journal-memory",{megabytes:Math.floor(n.memory/1024)}):e}}var Fs=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))})
function Ks(e,t){try{return e.decrypt(t)}catch{return null}}var Js=class e{#e
#t=[]
#n
#a
isTorn=!1
constructor(e,t,n,a,r=zr){this.place=e,this.end=r,this.#e=t,this.#n=n,this.#a=a}static async create(t,n){let{header:a,sealer:r}=n.begin(),s=await t.replace(await a.toBytes(),null)
return new e(t,n,r,s)}static async open(t,{bytes:n,tag:a},r){let s=await Gr.fromBytes(n),i=await r(s),l=new e(t,i,i.unlock(s),a),o=await s.isWholeIn(n),{entries:c,damaged:f}=l.#s(n.subarray(zr),a)
return{file:l,entries:c,damaged:f||!o}}get frames(){return(this.end-zr)/Nr}async readNew(){let{bytes:e,tag:t,replaced:n}=await this.place.readFrom(this.#a,this.end)
if(!n)return{...this.#s(e,t),replaced:n}
let a=await async function(e){try{return await Gr.fromBytes(e)}catch{throw new pe("journal-here-overwritten")}}(e)
if(a.isOf(this.#n.fileId)){let n=e.length<this.end,{entries:a,damaged:r}=this.#s(e.subarray(this.end),t)
return{entries:a,damaged:r||n,replaced:!1}}let r=[this.#e,...this.#t].find(({salt:e})=>a.hasSalt(e))
if(!r)throw new pe("journal-passphrase-changed")
this.#r(r,r.unlock(a)),this.end=zr
let s=await a.isWholeIn(e),{entries:i,damaged:l}=this.#s(e.subarray(zr),t)
return{entries:i,damaged:l||!s,replaced:n}}async append(e){let t=Xr(e,this.#n.seal,this.frames)
this.#a=await this.place.append(t,this.#a),this.end+=t.length}async replace(e,t=this.#e){[this.#e,...this.#t].includes(t)||this.#t.push(t)
let{header:n,sealer:a}=t.begin(),r=[await n.toBytes()],s=0
for(let t of e)r.push(Xr(t,a.seal,s)),s+=r.at(-1).length/Nr
let i=Zr(...r)
this.#a=await this.place.replace(i,this.#a),this.#r(t,a),this.end=i.length,this.isTorn=!1}async copyAside(){return await(this.place.putAside?.(this.#a))??""}forget(){for(let e of[this.#e,...this.#t])e.forget()
this.#n.forget()}#r(e,t){this.#n.forget(),this.#n=t,e!==this.#e&&this.#e.forget(),this.#e=e,this.#t=[]}#s(e,t){let{entries:n,end:a,broken:r}=function(e,t,n){let a=Math.floor(e.length/Nr),r=Array.from({length:a},(t,n)=>e.subarray(n*Nr,(n+1)*Nr)),s=r.map((e,a)=>t(n+a,e)),i=[],l=0,o=!1
for(let e=0;e<a;){let t=es(e,s),n=t?Qr(t.length):1
t&&(o||=e>l,i.push({content:t,size:n}),l=e+n),e+=n}return o||=r.some((e,t)=>t>=l&&!s[t]&&!(e=>[0,Vr].some(t=>e.subarray(t,t+Vr).every(e=>!e)))(e)),{entries:i,end:l,broken:o}}(e,this.#n.open,this.frames)
return this.isTorn=e.length>a*Nr,this.#a=t,this.end+=a*Nr,{entries:n.map(({content:e,size:t})=>({entry:wt(e),size:t})),damaged:r}}},Zs=class e{#e
#t=new Ys
#n=!1
#a=Promise.resolve()
damage=null
constructor(e){this.#e=e}static async create(t,n,{cost:a}={}){let r=await Ps.chosen(n,a)
return new e(await Js.create(t,r).catch(Gs))}static async open(t,n){let a=await async function(e){let t=await e.read()
if(!t)throw new me("gone","journal-here-none")
return t}(t).catch(Gs),{file:r,entries:s,damaged:i}=await Js.open(t,a,e=>Ps.of(n,e)),l=new e(r)
return l.#t.add(s,!1),l.#n=i,await l.#g(),l.#t.takeNews(),l}entries(){return this.#r(()=>this.#t.seen())}append(e){return this.#i(async t=>{let n=this.#t.completed(e),a=gt(n)
await t.append(a),this.#t.putOwn(e,n,Qr(a.length))})}refresh(){return this.#r(async()=>(await this.#l(),this.#t.takeNews()))}rewrite(e){return this.#i(()=>this.#b(this.#t.withUnseen(e)))}async changePassphrase(e,{cost:t}={}){let n=await Ps.chosen(e,t)
await this.#i(()=>this.#b(this.#t.entries,n))}close(){return this.#r(()=>{this.#e?.forget(),this.#e=null,this.#t=new Ys})}#r(e){let t=this.#a.then(e).catch(Gs)
return this.#a=t.catch(()=>{}),t}#s(){if(!this.#e)throw new pe("journal-locked")
return this.#e}#i(e){return this.#r(async()=>{for(let t=1;;t++)try{return await this.#m(),await e(this.#s())}catch(e){if("changed"!==e.code||100===t)throw e
await this.#l()}})}async#l(){let{entries:e,replaced:t,damaged:n}=await this.#s().readNew()
this.#t.add(e,t),this.#n||=n}async#m(){if(!this.#n&&!this.#s().isTorn)return
let e=this.#n?await this.#s().copyAside():""
await this.#b(this.#t.entries),this.#n&&(this.damage=e?{code:"journal-damaged-aside",values:{name:e}}:{code:"journal-here-damaged",values:{}},this.#n=!1)}async#g(){try{await this.#i(async e=>{this.#t.isLittleOf(e.frames)&&await this.#b(this.#t.entries)})}catch{this.#n&&(this.damage={code:"journal-damaged",values:{}})}}async#b(e,t){let n=new Map([...e].map(([e,t])=>[e,gt(t)]))
await this.#s().replace(n.values(),t),this.#t.entries=new Map(e),this.#t.sizes=new Map([...n].map(([e,{length:t}])=>[e,Qr(t)]))}}
function Gs(e){throw we(e)}var Ys=class{entries=new Map
sizes=new Map
#e=new Map
#t=new Set
seen(){return this.#t.clear(),[...this.entries.values()]}takeNews(){let e=[...this.#e.values()]
return this.#e.clear(),this.#t.clear(),e}add(e,t){let n=new Map(this.entries),a=new Map
t&&(this.entries.clear(),this.sizes.clear())
for(let{entry:t,size:n}of e)this.#n(t,n),a.set(t.key,t)
let r=t?[...n.keys()].filter(e=>!this.entries.has(e)):[],s=[...a.values()].filter(e=>!t||!pt(e,n.get(e.key)))
for(let e of[...r.map(mt),...s])this.#e.set(e.key,e),this.#t.add(e.key)}completed(e){let t=this.entries.get(e.key),n=null!==e.response&&!e.done
return t&&n&&null!==t.confirmed&&(null===e.confirmed||this.#t.has(e.key))?{...e,confirmed:t.confirmed}:e}putOwn(e,t,n){this.#n(t,n),pt(t,e)?(this.#e.delete(t.key),this.#t.delete(t.key)):this.#e.set(t.key,t)}withUnseen(e){let t=new Map(e.filter(({response:e})=>null!==e).map(e=>[e.key,e]))
for(let e of this.#t)this.entries.has(e)||t.delete(e)
for(let[e,n]of this.entries)this.#t.has(e)&&t.set(e,n)
return t}isLittleOf(e){return e-[...this.sizes.values()].reduce((e,t)=>e+t,0)>Math.max(256,e/2)}#n(e,t){null===e.response?(this.entries.delete(e.key),this.sizes.delete(e.key)):(this.entries.set(e.key,e),this.sizes.set(e.key,t))}},Qs={fair:8,good:10,strong:15},Xs=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],ei={"!@#$%^&*()_+":Xs[0],'{}:"<>?':"[];',./"},ti=new RegExp([String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].join("|"),"gu")
function ni(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,72).join("")
if(!t)return"none"
let n=ai(t)
return Object.keys(Qs).filter(e=>n>=Qs[e]).at(-1)??"weak"}function ai(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[]
if(t)return ai(t)+.5
if(function(e){let t=Array.from(e.toLowerCase(),ri),n=t.filter((e,n)=>n&&si(e,t[n-1])).length
return t.length>4&&n>=.7*(t.length-1)}(e))return 4
let n=new Map
for(let{0:t,groups:a}of e.matchAll(ti))n.set(t.toLowerCase(),a)
return[...n.values()].reduce((e,t)=>e+function({date:e,word:t,digits:n}){return e?4.5:t?function(e){let t=e.match(/\p{L}/gu),n=t.slice(1).filter(e=>e!==e.toLowerCase()).length,a=n===t.length-1,r=.35*Math.max(0,t.length-10)+.5*(a?Math.min(1,n):n)+.4*new Set(e.match(/[^\p{L}\p{M}]/gu)).size
return Math.min(Array.from(e).length,3.3+r)}(t):n?function(e){if(/^(?:19|20)\d\d$/.test(e))return 2
let t=new Set(Array.from(e).slice(1).map((t,n)=>t-e[n]))
if(e.length>2&&1===t.size)return 1
let n=Math.max(0,e.length-6)
return Math.min(.65*e.length,3.9)+.15*n}(n):1}(t),0)}function ri(e){let[t,n]=Object.entries(ei).find(([t])=>t.includes(e))??[],a=t?n[t.indexOf(e)]:e,r=Xs.findIndex(e=>e.includes(a))
return{row:r,column:Xs[r]?.indexOf(a)}}var si=(e,t)=>e.row>=0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1,ii=2e3,li=["journal-here-gone","journal-here-overwritten"],oi=class{#e=new Map
start(e,t,n){clearTimeout(this.#e.get(e)),this.#e.set(e,setTimeout(()=>{this.#e.delete(e),n()},t))}isPending(e){return this.#e.has(e)}stop(){for(let e of this.#e.values())clearTimeout(e)
this.#e.clear()}},ci=class{#e
#t
#n
#a
#r
#s
#i
#l
#m
#g=null
#b=!1
#y=!1
#o=!1
#h=new Set
#k=""
#w=""
#v=!1
#p=!1
#c=15
#f=0
#d=new oi
#u=Promise.resolve()
#j=0
#x=0
constructor({journal:e,place:t,here:n,send:a,words:r,stores:s,judge:i,now:l,today:o}){this.#e=e,this.#t=t,this.#n=n,this.#a=a,this.#r=r,this.#s=s,this.#i=i,this.#l=l,this.#m=o,e.listen(e=>this.#$(e)),t.watch(()=>this.#M(()=>this.#A())),this.#M(()=>this.#A())}get state(){let e=null!==this.#g
return{state:this.#y?"locked":e?"kept":"none",exists:this.#b,place:"",here:this.#n,saved:e&&!this.#h.size&&!this.#w,reopen:this.#v,problem:this.#k||this.#w||this.#S(),copied:"",minutes:this.#c,hosted:"hub"===this.#n}}async settled(){for(;this.#j;)await this.#u}receive(e){this.#E()
let{keep:t,unlock:n,change:a,minutes:r,strength:s,bring:i}=e
if("string"==typeof t)this.#O(()=>this.#C(t))
else if("string"==typeof n)this.#O(()=>this.#L(n))
else if("string"==typeof a&&this.#g)this.#O(()=>this.#T(a))
else if(!0===e.lock)this.#M(()=>this.lock())
else if(!0===e.erase)this.#O(()=>this.#I())
else if("saved"===e.erase)this.#O(()=>this.#U())
else if("sealed"===e.take)this.#O(()=>this.#z())
else if(i instanceof Uint8Array)this.#O(()=>this.#D(i))
else if(Number.isInteger(r)&&r>=1&&r<=1440)this.#c=r,this.#E(),this.#N()
else{if("string"!=typeof s)return!0===e.active||"string"==typeof e.place
this.#M(()=>this.#q(s))}return!0}flush(){this.#g&&this.#h.size&&this.#M(()=>this.#B({look:!1}))}leave(){let e=this.#g
if(!e)return this.#x++,void(this.#y||this.#R(()=>this.#e.clear()))
let t=this.#P()
this.#W(),this.#M(async()=>{try{t.size&&await fi(e,t,()=>{})}catch{}finally{e.close()}})}async lock(){if(this.#g&&(await this.#B(),this.#g)){if(this.#h.size)return this.#d.start("idle",1e4,()=>this.#M(()=>this.lock())),void this.#N()
this.#g.close(),this.#W()}}#W(){this.#V(),this.#y=!0,this.#k="",this.#N(),this.#R(()=>this.#e.clear())}#S(){let e=this.#g?.damage
return e?rn(e,this.#r):""}#H(e){return this.#v||="journal-passphrase-changed"===e.code,this.#p||=li.includes(e.code),rn(e,this.#r)}#M(e){this.#j++,this.#u=this.#u.then(e).catch(e=>{this.#_(e),this.#N()}).finally(()=>{this.#j--})}#O(e){this.#M(async()=>{this.#k=""
try{await e()}catch(e){this.#_(e)}this.#E(),this.#N()})}#_(e){this.#k=this.#H(e)}async#q(e){this.#a({keeping:{strength:await this.#i(e)}})}async#C(e){let t=this.#x,n=await this.#s.create(this.#t,e)
t===this.#x?(this.#g=n,this.#b=!0,this.#h=new Set(this.#e.keys()),await this.#B()):n.close()}async#L(e){let t=this.#x,n=await this.#s.open(this.#t,e),a=await n.entries()
if(t!==this.#x)return void n.close()
let r=null!==this.#g,s=r&&!this.#p,i=this.#e.entries(),l=i.filter(({key:e})=>!s||this.#h.has(e))
this.#g?.close(),this.#g=n,this.#b=!0,this.#y=!1,this.#v=this.#p=!1,this.#N()
let o=i.filter(e=>!l.includes(e))
this.#F([...o.map(({key:e})=>mt(e)),...a]),r||this.#a({open:sn}),this.#e.batch(()=>{for(let e of l)this.#K(e)}),await this.#B()}async#T(e){this.#g&&(await this.#g.changePassphrase(e),this.#a({keeping:{changed:!0}}))}#K(e){let t=this.#e.get(e.key),n=t?.done&&!e.done
t&&!n&&!Ft(t.response,e.response)&&fn(this.#e,t,cn(this.#m())),this.#e.place(n?{...e,confirmed:t.confirmed}:e)}async#I(){let e=this.#r,t={erased:e["home-erased"]}
this.#g?(t={erased:await this.#J()},this.#g?.close(),this.#V()):await this.#t.read()&&(t={said:e["home-not-erased"]}),this.#R(()=>this.#e.clear()),this.#a(t)}async#U(){if(this.#v)return void await this.#I()
if(this.#g||!await this.#t.read())return
let e=await this.#J()
this.#y=!1,this.#a({said:e})}async#J(){let{notices:e=[]}=await this.#t.erase()
this.#b=!1
let t=this.#r
return e.map(e=>rn(e,t)).join("\n")||t["journal-here-erased"]}async#z(){let e=await this.#t.read()
e&&this.#a({file:Et("notes","application/octet-stream",e.bytes)})}async#D(e){if(this.#g&&!this.#v)return
await this.#s.check(e)
let t=await this.#t.read()
await this.#t.replace(e,t?.tag??null),this.#b=!0}#V(){this.#x++,this.#g=null,this.#w="",this.#v=this.#p=!1,this.#h=new Set,this.#d.stop()}#$(e){if(this.#g&&!this.#o){for(let t of e)this.#h.add(t)
e.every(e=>this.#e.isDraft(e))?this.#d.start("save",1e3,()=>this.#M(()=>this.#B())):this.#M(()=>this.#B()),this.#N()}}async#B({look:e=!0}={}){let t=this.#g
if(t){try{if(e&&await this.#Z(),t!==this.#g)return
await fi(t,this.#P(),(e,t)=>{this.#e.get(e)===t&&this.#h.delete(e)}),this.#k=""}catch(e){if(t!==this.#g)return
this.#_(e),this.#d.start("save",1e4,()=>this.#M(()=>this.#B()))}this.#N()}}#P(){let e=this.#e.entries().filter(({key:e})=>this.#h.has(e)),t=new Map(e.map(e=>[e.key,e]))
for(let e of this.#h)t.has(e)||t.set(e,void 0)
return t}async#Z(){let e=this.#g,t=await e.refresh()
e===this.#g&&(this.#F(t),this.#w="",this.#p=!1)}async#A(){let e=this.#w
try{this.#g?await this.#Z():await this.#G()}catch(e){this.#w=this.#H(e),this.#g||this.#d.start("look",ii,()=>this.#M(()=>this.#A()))}this.#w!==e&&(this.#g&&!this.#w&&this.#h.size&&await this.#B(),this.#N())}async#G(){let e=null!==await this.#t.read()
this.#w="",e!==this.#b&&!this.#g&&(this.#b=e,this.#N())}#Y(){this.#l()-this.#f>6e4*this.#c&&this.#M(()=>this.lock()),this.#g&&(this.#j||this.#M(()=>this.#A()),this.#d.start("poll",ii,()=>this.#Y()))}#F(e){this.#R(()=>{for(let t of e){let e=this.#e.get(t.key)
this.#h.has(t.key)?e&&!e.done&&null!==t.confirmed&&this.#e.place({...e,confirmed:t.confirmed}):this.#e.place(t)}})}#R(e){this.#o=!0
try{this.#e.batch(e)}finally{this.#o=!1}}#E(){this.#f=this.#l(),this.#g&&(this.#d.start("idle",6e4*this.#c,()=>this.#M(()=>this.lock())),this.#d.isPending("poll")||this.#d.start("poll",ii,()=>this.#Y()))}#N(){this.#a({keeping:this.state})}}
async function fi(e,t,n){let a=new Map((await e.entries()).map(e=>[e.key,e])),r=!1
for(let[s,i]of t)i&&(await e.append(i),n(s,i),r||=di(i,a.get(s)))
let s=[...t.keys()].filter(e=>!t.get(e))
if(!s.length&&!r)return
let i=(await e.entries()).filter(({key:e})=>!s.includes(e))
await e.rewrite(i)
for(let e of s)n(e,void 0)}var di=(e,t)=>{let n=ui(e)
return void 0!==t&&[...ui(t)].some(e=>!n.has(e))},ui=({response:e,confirmed:t})=>{let n=[e,t].flatMap(e=>Object.entries(e??{}))
return new Set(n.filter(([,e])=>null!==e).map(([e])=>e))},hi="visit",pi=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),mi=e=>pi(e)&&"string"==typeof e.key&&pi(e.response)&&"boolean"==typeof e.done&&(null===e.confirmed||pi(e.confirmed))&&"string"==typeof e.at
function gi({storage:e=()=>window.sessionStorage,page:t=window,view:n=document}={}){function a(t){try{return t.length?e().setItem(hi,JSON.stringify(t)):e().removeItem(hi),!0}catch{return 0===t.length}}return{remember:a,recall:function(){try{let t=JSON.parse(e().getItem(hi)??"[]")
return Array.isArray(t)?t.filter(mi):[]}catch{return[]}},forget:()=>a([]),guard:e=>t.addEventListener("beforeunload",t=>{e()&&t.preventDefault()}),onHide:function(e){n.addEventListener("visibilitychange",()=>{n.hidden&&e()}),t.addEventListener("pagehide",e)}}}var wi="chart"
var yi=({ready:e,dangers:t,answers:n,done:a})=>!(e||t||n&&!a),bi=(e,t)=>e.map(e=>({...e,blocks:e.blocks.map(e=>e.key?{...e,key:e.key.replace("{today}",t)}:e)})),ki=e=>new Promise(t=>{let n=setTimeout(t,5e3),a=()=>{clearTimeout(n),t()}
e.then(a,a)}),vi="head",ji="parts",xi="aside",$i=[vi,ji,xi],Mi="journal-here-blocked"
function Ai({name:e="notes"}={}){let t=Si(()=>globalThis.indexedDB),n=Si(()=>new BroadcastChannel(e)),a=new Set,r=()=>{for(let e of a)e()},s=()=>{globalThis.document?.hidden||r()}
n?.addEventListener("message",r)
let i=null,l=()=>{i=null}
async function o(n){try{if(i)return await i}catch(e){if(!n||"gone"!==e.code)throw e}return i??=async function(e,t,n,a){if(!e||!1===globalThis.isSecureContext)throw new me("unreachable",Mi)
let r=!1
try{if(!n&&!1===await Ui(e,t))throw new me("gone")
let s=e.open(t,1)
s.onupgradeneeded=()=>{r=!n,r?s.transaction.abort():function(e){e.createObjectStore(vi),e.createObjectStore(ji),e.createObjectStore(xi,{autoIncrement:!0})}(s.result)}
let i=await Di(s)
return i.onclose=a,i.onversionchange=()=>{i.close(),a()},i}catch(e){throw r?new me("gone"):Ni(e)}}(t,e,n,l).catch(e=>{throw l(),e}),i}async function c(e,t,n=!1){for(let a=!0;;a=!1){let r,s=await o(n)
try{r=s.transaction($i,e,{durability:"strict"})}catch(e){if(!a||"InvalidStateError"!==e.name)throw Ni(e)
l()
continue}return zi(r,t)}}function f(){i?.then(e=>e.close(),()=>{}),l()}let d=e=>c("readonly",e)
async function u(e,t){let a=await c("readwrite",e,t)
return n?.postMessage(null),a}return{async read(){try{return await d(async e=>{let{tag:t}=await Ci(e)
return{bytes:Zr(...await Di(e(ji).getAll())),tag:t}})}catch(e){if("gone"===e.code)return null
throw e}},readFrom:(e,t)=>d(async n=>{let a=await Ci(n),r=Oi(e)!==a.file||t>a.length,s=r?0:await async function(e,t){return(await Di(e.openKeyCursor(IDBKeyRange.upperBound(t),"prev")))?.key??0}(n(ji),t)
return{bytes:Zr(...await Di(n(ji).getAll(IDBKeyRange.lowerBound(s)))).subarray(r?0:t-s),tag:a.tag,replaced:r}}),append:(e,t)=>u(async n=>{let a=await Li(n,t)
return await Di(n(ji).add(e.slice(),a.length)),Ti(n,a.file,a.length+e.length)}),async replace(e,t){let n=null===t,a=await u(async a=>{if(n){if(await Di(a(vi).get(0)))throw new me("exists")}else await Li(a,t)
return await Di(a(ji).clear()),await Di(a(ji).add(e.slice(),0)),Ti(a,Ei(),e.length)},n)
return n&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),a},putAside:e=>u(async t=>{await Li(t,e)
let n=Zr(...await Di(t(ji).getAll()))
return`damaged-${await Di(t(xi).add(n))}`}),async erase(){if(await u(async e=>{for(let t of $i)await Di(e(t).clear())}).catch(e=>{if("gone"!==e.code)throw e}),f(),!await async function(e,t){return await new Promise(n=>{let a=e.deleteDatabase(t)
a.onsuccess=a.onerror=n,a.onblocked=()=>setTimeout(n,2e3)}),!await Ui(e,t)}(t,e))throw new pe("journal-here-not-erased")
return{notices:[]}},watch:e=>(a.size||Ii("addEventListener",s),a.add(e),()=>{a.delete(e),a.size||Ii("removeEventListener",s)}),persisted:async()=>await(globalThis.navigator?.storage?.persisted?.())??!1,close(){n?.close(),f()}}}function Si(e){try{return e()}catch{return null}}var Ei=()=>Array.from(Jr(12),e=>e.toString(36)).join(""),Oi=e=>e.split("/")[0]
async function Ci(e){let t=await Di(e(vi).get(0))
if(!t)throw new me("gone")
return t}async function Li(e,t){let n=await Ci(e)
if(n.tag!==t)throw new me("changed")
return n}async function Ti(e,t,n){let a=`${t}/${Ei()}`
return await Di(e(vi).put({file:t,length:n,tag:a},0)),a}function Ii(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e]("focus",t)}async function Ui(e,t){return(await(e.databases?.()))?.some(e=>e.name===t)}function zi(e,t){return new Promise((n,a)=>{let r,s=null
e.oncomplete=()=>n(r),e.onabort=()=>a(s??Ni(e.error)),t(t=>e.objectStore(t)).then(e=>{r=e},t=>{s=t instanceof me?t:Ni(t)
try{e.abort()}catch{a(s)}})})}var Di=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)})
function Ni(e){if(e instanceof me)return e
if("QuotaExceededError"===e?.name)return new me("full")
let t=["SecurityError","InvalidStateError","NotAllowedError"].includes(e?.name)
return new me("unreachable",t?Mi:"")}function qi(e,{fetch:t=(...e)=>globalThis.fetch(...e)}={}){async function n(n,{query:a="",body:r,headers:s={},refused:i="changed",none:l=[]}={}){let o
try{o=await t(`${e}${a}`,{method:n,body:r,headers:s,cache:"no-store",credentials:"same-origin",redirect:"error",keepalive:r?.length<6e4})}catch{throw new me("unreachable")}if(o.ok)return o
if(l.includes(o.status))return null
throw await async function(e,t){if(412===e.status)return new me(t)
if(404===e.status)return new me("gone")
if(507===e.status)return new me("full")
let n=(await e.json().catch(()=>null))?.notices
return Array.isArray(n)&&n.length?new pe(n[0].code,n[0].values):new me("unreachable")}(o,i)}return{async read(){let e=await n("GET",{none:[404]})
return e&&{bytes:await Ri(e),tag:Bi(e)}},async readFrom(e,t){let a={"If-Match":e},r=await n("GET",{query:`?from=${t}`,headers:a}),s=206!==r.status
return{bytes:await Ri(r),tag:Bi(r),replaced:s}},append:async(e,t)=>Bi(await n("POST",{body:e,headers:{"If-Match":t}})),async replace(e,t){let a=null===t
return Bi(await n("PUT",{body:e,headers:a?{"If-None-Match":"*"}:{"If-Match":t},refused:a?"exists":"changed"}))},async putAside(e){let t=await n("POST",{query:"?aside",headers:{"If-Match":e},none:[400,404,405]})
return t?(await t.json()).name:""},erase:async()=>(await n("DELETE")).json(),watch(e){let t=()=>{globalThis.document?.hidden||e()}
return globalThis.document?.addEventListener("visibilitychange",t),()=>globalThis.document?.removeEventListener("visibilitychange",t)}}}var Bi=e=>e.headers.get("ETag")
async function Ri(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new me("unreachable")}}var Pi="tab"
async function Wi(e){try{return await(e?async function(e){let t=await fetch(e,{cache:"no-store"})
if(!t.ok)throw new Error(`${t.status}`)
return{key:be((await t.json()).key),hold:()=>!0,forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}(e):async function(){let e=window.sessionStorage.getItem(Pi),t=await(navigator.serviceWorker?.getRegistration()),n=!1,a=()=>n?null:t?.active??null,r=e&&a()&&await((e,t)=>new Promise(n=>{let{port1:a,port2:r}=new MessageChannel
a.onmessage=({data:e})=>n(e),setTimeout(n,1e4,null),e.postMessage({tab:t},[r])}))(a(),e),s=e??ye(Jr(Dr)),i=r||Jr(32),l=!!r,o=()=>{l&&a()?.postMessage({tab:s,hold:i})}
return setInterval(o,2e4),document.addEventListener("visibilitychange",o),window.addEventListener("pagehide",o),navigator.serviceWorker?.ready.then(e=>{t=e,o()}),{key:i,hold:()=>(l||window.sessionStorage.setItem(Pi,s),l=!0,o(),null!==a()),forget(){a()?.postMessage({tab:s,forget:!0}),n=!0,l=!1,window.sessionStorage.removeItem(Pi)}}}())}catch{return{key:Jr(32),hold:()=>!1,forget(){}}}}var Vi=/src="#(\d+)"/g
function Hi({bare:e,texts:t}){let n=0,a=e=>{if(""===e)return t[n++]
if("object"!=typeof e||!e)return e
for(let t in e)e[t]=a(e[t])
return e}
return a(e)}var _i=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,Fi=new RegExp(`^(?:<\\/?(?:svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath)(?:${_i})*\\s*\\/?>|[^<>])*$`,"i")
var Ki=(e,t)=>{let n=Number(e.slice(1))
return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0},{first:Ji,later:Zi,store:Gi,logOut:Yi}=document.documentElement.dataset,Qi=function(){if(!location.hash.startsWith("#notes="))return""
let e=location.hash.slice(7)
return history.replaceState(null,"",location.pathname+location.search),e}()
async function Xi(e,t=1e3){try{let t=await fetch(e)
if(t.ok)return await t.json()}catch{}return await new Promise(e=>setTimeout(e,t)),Xi(e,Math.min(2*t,6e4))}!async function(){let[t,n]=await Promise.all([Xi(Ji),Wi(Gi&&"store/visit.json")]),a=function({drawings:e,...t}){let n=[],a=(t,n)=>`src="data:image/svg+xml,${encodeURIComponent(e[n])}"`
function r(e){if("number"==typeof e)return n[e]
let r={...e}
return e.html&&(r.html=e.html.replace(Vi,a)),"exercise"===e.kind&&(r.exercise=t.exercises[e.key.split("@")[0]]),n.push(r),r}let s=t.pages.map(e=>({...e,blocks:e.blocks.map(r)}))
return{...t,pages:s,notice:{...t.notice,help:t.help}}}(Hi(t)),r=Xi(Zi).then(Hi),{words:s}=a
!function(e){let t=Tr()||e
t&&Vn(t)
let n="back_forward"===performance.getEntriesByType("navigation")[0]?.type,a=Cr(e=>e.getItem(Or))
a&&n&&location.replace(t||"about:blank"),Cr(e=>e.removeItem(Or)),a&&n&&Ir()}(a.leave)
let i=function(e,t){let n={createHTML(t){if(e.has(t)||(e=>Fi.test(e))(t))return t
throw new TypeError("This markup is not part of the page.")},createScriptURL(e){if(t.includes(e))return e
throw new TypeError("This worker is not part of the page.")}},a=window.trustedTypes?.createPolicy("ajar",n)??n
return Fn=e=>a.createHTML(e),e=>a.createScriptURL(e)}((({pages:e})=>new Set(e.flatMap(({blocks:e})=>e.flatMap(({html:e,short:t,erased:n})=>[e,t,n]))))(a),["sw.js"]),o=document.getElementById("workbook"),f=function(e,t){return{...e,send(n){e.send(n),n.forget&&(t.forget(),Ir()),n.erase&&!Gi&&(t.forget(),Ar()&&Sr())}}}(function(e){let t=e.get("pages"),n=[],a=Ki(location.hash,t)
history.scrollRestoration="manual"
let r=()=>history.replaceState({...history.state,y:window.scrollY},""),s=e=>{for(let t of n)t({open:e})}
return window.addEventListener("popstate",({state:e})=>{let n=Ki(location.hash,t)
n!==a&&(a=n,s(t[n].id),window.scrollTo(0,e?.y??0))}),window.addEventListener("pagehide",r),{open:s,get:t=>"page"===t?a:e.get(t),set(t,n){"page"===t&&function(e){e!==a&&(r(),a=e,history.pushState({y:0},"",`#${e+1}`))}(n),e.set(t,n)},save_changes:()=>e.save_changes(),send:t=>e.send(t),on(t,a){"msg:custom"===t&&n.push(a),e.on(t,a)}}}(((t,{later:n,visit:a,store:r,logOut:s})=>function({data:t,place:n,here:a="browser",now:r=Date.now,tab:s=gi(),stores:i={create:Zs.create,open:Zs.open,check:Gr.fromBytes},judge:o=ni}){let f=()=>l(new Date(r())),d=function(e,t){let n={browser:{"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved-browser"]},hub:{"keep-hub":e["keep-hub-page"]}}[t]
return n?{...e,...n}:e}(t.words,a),u={...t,words:d,danger:null,coach:null},{notice:h}=u,p=bi(u.pages,f()),m=p.flatMap(e=>e.blocks),g=new Set(m.map(({key:e})=>e).filter(Boolean)),w=m.filter(({kind:e})=>"exercise"===e).map(({key:e})=>e),y=!1,b=!1,k=!1,v=0,j=0,x=!1,$=!0,A={pages:p,words:d,notice:h,page:0,couple:"",workshop:u.workshop},{model:S,notify:E}=function(e){let t=new Map,n=(e,n)=>{for(let a of t.get(e)??[])a(n)}
return{model:{get:t=>e[t],set(t,a){e[t]!==a&&(e[t]=a,n(`change:${t}`,a))},save_changes(){},on:(e,n)=>t.set(e,[...t.get(e)??[],n]),send:function(e){if(!0===e.forget)return void F(e)
let t=v,n=()=>{t===v&&F(e)}
k||=!y&&yi(e),y||!k?queueMicrotask(n):B.then(n)}},notify:n}}(A),O=e=>E("msg:custom",{...e,acknowledged:j}),L=(e,t)=>O({states:{[e]:t}}),T=new Kt(r)
for(let e of s.recall())T.place(e)
let I=function({journal:t,data:n,words:a}){let r=ot(n),s=()=>n.danger&&{dangers:n.danger,coach:n.coach,countries:n.help}
return{known:s,notice:function(e,t){let a=n.exercises[e]
return a?ba(a,t,s()):null},form:function(i){let l=t.get(i),{exercise:o}=Fe(i),f=n.exercises[o]
if(!l||!f||!H(f,l.response))return null
let d={answers:l.response,done:l.done}
if(!l.done)return d
let u=function(t,n,a,r){let s=t.filter(e=>Fe(e.key).exercise===He),i=s.findIndex(e=>e.key===n),l=({confirmed:e})=>{let{values:t}=ct("",e??{},r),n=Object.entries(t).filter(([,e])=>null!==e)
return n.length?Object.fromEntries(n):null},o=s.slice(0,Math.max(0,i)).findLast(l),[f,d]=o?[Ze(o),Ze(s[i])]:[]
if(!f||!d)return null
let u=c(f,d),h=u>0&&u<7?((e,t=M)=>C(e,{weekday:"long"},t))(f):U(f)
return{day:u?e(a["check-ins-on-day"],{day:h}):a["check-ins-same-day"],values:l(o)}}(t.entries(),i,a,r)
return{...d,...ya(f,l.response,s(),u)}},chart:()=>({checkIns:dt(t.entries(),r),rulers:r})}}({journal:T,data:u,words:d}),z={journal:T,words:d,today:f},D=new ci({...z,place:n,here:a,stores:i,judge:o,now:r,send:e=>{e.keeping?.state&&R(),O(e)}}),N=new dn({...z,data:u,send:O,notice:I.notice}),q=Promise.all([t.danger,t.coach]).then(function([e,t]){Object.assign(u,{danger:e,coach:t}),y&&function(){let e=w.filter(e=>T.get(e)?.done)
O({states:Object.fromEntries(e.map(e=>[e,I.form(e)]))}),L(sn,N.state())}()}),B=ki(q).then(function(){y=!0,b&&_()})
function R(){let{state:e,saved:t}=D.state
"none"===e?$=s.remember(T.entries()):("locked"===e||t)&&s.forget()}T.listen(function(e){R()
for(let t of e)g.has(t)&&!x&&L(t,I.form(t)??{answers:{},done:!1})
e.includes(ln)&&O({country:P()})
let t=e.filter(e=>!T.isDraft(e))
x||L(sn,N.state()),t.some(e=>Fe(e).exercise===He)&&L(wi,I.chart())}),s.guard(function(){R()
let{state:e,saved:t}=D.state
return"kept"===e?!t:"none"===e&&!$}),s.onHide(()=>D.flush())
let P=()=>T.get(ln)?.response.country??""
function _(){let e=w.filter(e=>y||T.isDraft(e)).map(e=>[e,I.form(e)]).filter(([,e])=>e)
O({states:Object.fromEntries(e)})}function F(e){Number.isInteger(e.sent)&&(j=Math.max(j,e.sent))
try{!function(e){let{key:t}=e
if(!0===e.ready)b=!0,O({keeping:D.state,country:P()}),_()
else if(!0===e.dangers)q.then(()=>O({dangers:I.known()}),()=>{})
else if("string"==typeof e.chart)L(wi,I.chart())
else if(!0===e.forget)v++,D.leave()
else if(D.receive(e))O({})
else if("string"==typeof e.home)L(sn,N.state())
else{if(N.receive(e))return
if(!0===e.gone)D.flush()
else{if(!g.has(t))return
!0===e.remove?T.remove(t):e.answers&&"boolean"==typeof e.done&&function({key:e,answers:t,done:n}){let a=V(u.exercises[Fe(e).exercise],t)
x=!n
try{T.put(e,a,n)}finally{x=!1}}(e)}}}(e)}catch(t){O({problem:{key:e.key??"",text:d["not-understood"]}}),t instanceof W||console.error(t.name)}}return{...S,settled:async function(){await B,await N.settled(),await D.settled()}}}({data:{...t,danger:n.then(({dangers:e})=>e),coach:n.then(({coach:e})=>e)},place:r?qi(r):Ai(),tab:gi({storage:()=>function({key:e,hold:t},n=()=>window.sessionStorage){function a(t){let n=Jr(Dr)
return ye(Zr(n,Ls(e,n).encrypt((new TextEncoder).encode(t))))}return Rn(()=>a(" ".repeat(4e3))),{getItem(t){try{let a=be(n().getItem(t)),r=Ls(e,a.slice(0,Dr))
return(new TextDecoder).decode(r.decrypt(a.slice(Dr)))}catch{return null}},setItem(e,r){if(n().setItem(e,a(r)),!t())throw new Error("The key goes with the page.")},removeItem:e=>n().removeItem(e)}}(a)}),here:s?"hub":r?"computer":"browser"}))(a,{later:r,visit:n,store:Gi,logOut:Yi})),n)
o.replaceChildren()
let d=o.appendChild(document.createElement("div"))
xr({model:f,el:d}),window.scrollTo(0,history.state?.y??0),function(e,t,{store:n,logOut:a,visit:r}){let s=pn("p",{class:"ajar-status",role:"status"}),i=pn("button",{type:"button",onclick:async()=>{r.forget(),s.textContent=t[await Sr()?"site-removed":"site-not-removed"]}},t["site-remove"])
e.append(function(e){let t=pn("p",{class:"ajar-hint",role:"status"}),n=pn("input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Tr(),onchange(){let a=Lr(n.value)
!n.value.trim()||a?(Cr(e=>a?e.setItem(Er,a):e.removeItem(Er)),Vn(a||"about:blank"),t.textContent=e[a?"site-leave-set":"site-leave-blank"]):t.textContent=e["site-leave-odd"]}})
return pn("div",{},pn("label",{for:n.id},e["site-leave-to"]),pn("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}(t))
let l=e.closest(".site-about")
a&&l.append(pn("p",{},pn("a",{href:a},t["hub-log-out"]))),!n&&Ar()&&e.append(pn("div",{},i,s))}(document.querySelector(".site-acts"),s,{store:Gi,logOut:Yi,visit:n}),Qi&&async function(e,t,{words:n,take:a}){let r=await async function(e){try{let t=be(e.replaceAll("-","+").replaceAll("_","/")),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),a=new TextDecoder("utf-8",{fatal:!0}),[r,s]=["",0]
for(;;){let{done:e,value:t}=await n.read()
if(e)return r+a.decode()
if(s+=t.length,s>2e6)return""
r+=a.decode(t,{stream:!0})}}catch{return""}}(e),s=pn("h2",{tabindex:"-1"},n["site-handed"]),i=()=>c.remove(),l=(e,t)=>pn("button",{type:"button",onclick:t},e),o=r?[l(n["site-handed-no"],i),l(n["site-handed-yes"],()=>{i(),a(r)})]:[l(n["help-close"],i)],c=pn("section",{class:"site-handed"},s,pn("p",{},n[r?"site-handed-how":"site-handed-broken"]),r?pn("p",{},n["site-handed-history"]):null,pn("div",{class:"ajar-moves"},...o))
t.after(c),s.focus()}(Qi,o.querySelector(".ajar-notice"),{words:s,take:e=>{f.open(sn),f.send({import:e})}}),window.addEventListener("beforeinstallprompt",e=>e.preventDefault()),await r,!Gi&&Ar()&&async function(e){try{await navigator.serviceWorker.register(e("sw.js"),{updateViaCache:"all"})}catch{}}(i)}()

const BYTES_1="0061736d0100000001290560017f017f6000017f60107f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f0060047f7f7f7f0060027f7f00030605000102030405060101028080020608017f01418080040b075305066d656d6f727902000f5f5f737461636b5f706f696e746572030012486173685f5365744d656d6f727953697a6500000e486173685f47657442756666657200010e486173685f43616c63756c61746500040ac736055d03017f017e017f4100210102402000410029038880042202a72203460d00410021010240200020036b2200411076200041ffff03714100476a22004000417f470d0041ff01c00f0b410020022000411074ad7c37038880040b2001c00b7403027f017e017f02404100280280800422000d0041003f00411074220136028080040240410029038880042202a7220341808020460d00410021004180802020036b2203411076200341ffff03714100476a22034000417f460d01410020022003411074ad7c37038880040b200121000b20000bdc0e01027e200020042903002210200029030022117c201142018642feffffff1f83201042ffffffff0f837e7c2210370300200c2010200c29030085422089221037030020082010200829030022117c201142018642feffffff1f83201042ffffffff0f837e7c221037030020042010200429030085422889221037030020002010200029030022117c201042ffffffff0f83201142018642feffffff1f837e7c2210370300200c2010200c29030085423089221037030020082010200829030022117c201042ffffffff0f83201142018642feffffff1f837e7c221037030020042010200429030085420189370300200120052903002210200129030022117c201142018642feffffff1f83201042ffffffff0f837e7c2210370300200d2010200d29030085422089221037030020092010200929030022117c201142018642feffffff1f83201042ffffffff0f837e7c221037030020052010200529030085422889221037030020012010200129030022117c201042ffffffff0f83201142018642feffffff1f837e7c2210370300200d2010200d29030085423089221037030020092010200929030022117c201042ffffffff0f83201142018642feffffff1f837e7c221037030020052010200529030085420189370300200220062903002210200229030022117c201142018642feffffff1f83201042ffffffff0f837e7c2210370300200e2010200e290300854220892210370300200a2010200a29030022117c201142018642feffffff1f83201042ffffffff0f837e7c221037030020062010200629030085422889221037030020022010200229030022117c201042ffffffff0f83201142018642feffffff1f837e7c2210370300200e2010200e290300854230892210370300200a2010200a29030022117c201042ffffffff0f83201142018642feffffff1f837e7c221037030020062010200629030085420189370300200320072903002210200329030022117c201142018642feffffff1f83201042ffffffff0f837e7c2210370300200f2010200f290300854220892210370300200b2010200b29030022117c201142018642feffffff1f83201042ffffffff0f837e7c221037030020072010200729030085422889221037030020032010200329030022117c201042ffffffff0f83201142018642feffffff1f837e7c2210370300200f2010200f290300854230892210370300200b2010200b29030022117c201042ffffffff0f83201142018642feffffff1f837e7c221037030020072010200729030085420189370300200020052903002210200029030022117c201142018642feffffff1f83201042ffffffff0f837e7c2210370300200f2010200f290300854220892210370300200a2010200a29030022117c201142018642feffffff1f83201042ffffffff0f837e7c221037030020052010200529030085422889221037030020002010200029030022117c201042ffffffff0f83201142018642feffffff1f837e7c2210370300200f2010200f290300854230892210370300200a2010200a29030022117c201042ffffffff0f83201142018642feffffff1f837e7c221037030020052010200529030085420189370300200120062903002210200129030022117c201142018642feffffff1f83201042ffffffff0f837e7c2210370300200c2010200c290300854220892210370300200b2010200b29030022117c201142018642feffffff1f83201042ffffffff0f837e7c221037030020062010200629030085422889221037030020012010200129030022117c201042ffffffff0f83201142018642feffffff1f837e7c2210370300200c2010200c290300854230892210370300200b2010200b29030022117c201042ffffffff0f83201142018642feffffff1f837e7c221037030020062010200629030085420189370300200220072903002210200229030022117c201142018642feffffff1f83201042ffffffff0f837e7c2210370300200d2010200d29030085422089221037030020082010200829030022117c201142018642feffffff1f83201042ffffffff0f837e7c221037030020072010200729030085422889221037030020022010200229030022117c201042ffffffff0f83201142018642feffffff1f837e7c2210370300200d2010200d29030085423089221037030020082010200829030022117c201042ffffffff0f83201142018642feffffff1f837e7c221037030020072010200729030085420189370300200320042903002210200329030022117c201142018642feffffff1f83201042ffffffff0f837e7c2210370300200e2010200e29030085422089221037030020092010200929030022117c201142018642feffffff1f83201042ffffffff0f837e7c221037030020042010200429030085422889221037030020032010200329030022117c201042ffffffff0f83201142018642feffffff1f837e7c2210370300200e2010200e29030085423089221037030020092010200929030022117c201042ffffffff0f83201142018642feffffff1f837e7c2210370300200420102004290300854201893703000be31d01037f41002104410020022903002001290300853703908004410020022903082001290308853703988004410020022903102001290310853703a08004410020022903182001290318853703a88004410020022903202001290320853703b08004410020022903282001290328853703b88004410020022903302001290330853703c08004410020022903382001290338853703c88004410020022903402001290340853703d08004410020022903482001290348853703d88004410020022903502001290350853703e08004410020022903582001290358853703e88004410020022903602001290360853703f08004410020022903682001290368853703f88004410020022903702001290370853703808104410020022903782001290378853703888104410020022903800120012903800185370390810441002002290388012001290388018537039881044100200229039001200129039001853703a081044100200229039801200129039801853703a88104410020022903a00120012903a001853703b08104410020022903a80120012903a801853703b88104410020022903b00120012903b001853703c08104410020022903b80120012903b801853703c88104410020022903c00120012903c001853703d08104410020022903c80120012903c801853703d88104410020022903d00120012903d001853703e08104410020022903d80120012903d801853703e88104410020022903e00120012903e001853703f08104410020022903e80120012903e801853703f88104410020022903f00120012903f001853703808204410020022903f80120012903f801853703888204410020022903800220012903800285370390820441002002290388022001290388028537039882044100200229039002200129039002853703a082044100200229039802200129039802853703a88204410020022903a00220012903a002853703b08204410020022903a80220012903a802853703b88204410020022903b00220012903b002853703c08204410020022903b80220012903b802853703c88204410020022903c00220012903c002853703d08204410020022903c80220012903c802853703d88204410020022903d00220012903d002853703e08204410020022903d80220012903d802853703e88204410020022903e00220012903e002853703f08204410020022903e80220012903e802853703f88204410020022903f00220012903f002853703808304410020022903f80220012903f802853703888304410020022903800320012903800385370390830441002002290388032001290388038537039883044100200229039003200129039003853703a083044100200229039803200129039803853703a88304410020022903a00320012903a003853703b08304410020022903a80320012903a803853703b88304410020022903b00320012903b003853703c08304410020022903b80320012903b803853703c88304410020022903c00320012903c003853703d08304410020022903c80320012903c803853703d88304410020022903d00320012903d003853703e08304410020022903d80320012903d803853703e88304410020022903e00320012903e003853703f08304410020022903e80320012903e803853703f88304410020022903f00320012903f003853703808404410020022903f80320012903f803853703888404410020022903800420012903800485370390840441002002290388042001290388048537039884044100200229039004200129039004853703a084044100200229039804200129039804853703a88404410020022903a00420012903a004853703b08404410020022903a80420012903a804853703b88404410020022903b00420012903b004853703c08404410020022903b80420012903b804853703c88404410020022903c00420012903c004853703d08404410020022903c80420012903c804853703d88404410020022903d00420012903d004853703e08404410020022903d80420012903d804853703e88404410020022903e00420012903e004853703f08404410020022903e80420012903e804853703f88404410020022903f00420012903f004853703808504410020022903f80420012903f804853703888504410020022903800520012903800585370390850441002002290388052001290388058537039885044100200229039005200129039005853703a085044100200229039805200129039805853703a88504410020022903a00520012903a005853703b08504410020022903a80520012903a805853703b88504410020022903b00520012903b005853703c08504410020022903b80520012903b805853703c88504410020022903c00520012903c005853703d08504410020022903c80520012903c805853703d88504410020022903d00520012903d005853703e08504410020022903d80520012903d805853703e88504410020022903e00520012903e005853703f08504410020022903e80520012903e805853703f88504410020022903f00520012903f005853703808604410020022903f80520012903f805853703888604410020022903800620012903800685370390860441002002290388062001290388068537039886044100200229039006200129039006853703a086044100200229039806200129039806853703a88604410020022903a00620012903a006853703b08604410020022903a80620012903a806853703b88604410020022903b00620012903b006853703c08604410020022903b80620012903b806853703c88604410020022903c00620012903c006853703d08604410020022903c80620012903c806853703d88604410020022903d00620012903d006853703e08604410020022903d80620012903d806853703e88604410020022903e00620012903e006853703f08604410020022903e80620012903e806853703f88604410020022903f00620012903f006853703808704410020022903f80620012903f806853703888704410020022903800720012903800785370390870441002002290388072001290388078537039887044100200229039007200129039007853703a087044100200229039807200129039807853703a88704410020022903a00720012903a007853703b08704410020022903a80720012903a807853703b88704410020022903b00720012903b007853703c08704410020022903b80720012903b807853703c88704410020022903c00720012903c007853703d08704410020022903c80720012903c807853703d88704410020022903d00720012903d007853703e08704410020022903d80720012903d807853703e88704410020022903e00720012903e007853703f08704410020022903e80720012903e807853703f88704410020022903f00720012903f007853703808804410020022903f80720012903f807853703888804419080044198800441a0800441a8800441b0800441b8800441c0800441c8800441d0800441d8800441e0800441e8800441f0800441f8800441808104418881041002419081044198810441a0810441a8810441b0810441b8810441c0810441c8810441d0810441d8810441e0810441e8810441f0810441f8810441808204418882041002419082044198820441a0820441a8820441b0820441b8820441c0820441c8820441d0820441d8820441e0820441e8820441f0820441f8820441808304418883041002419083044198830441a0830441a8830441b0830441b8830441c0830441c8830441d0830441d8830441e0830441e8830441f0830441f8830441808404418884041002419084044198840441a0840441a8840441b0840441b8840441c0840441c8840441d0840441d8840441e0840441e8840441f0840441f8840441808504418885041002419085044198850441a0850441a8850441b0850441b8850441c0850441c8850441d0850441d8850441e0850441e8850441f0850441f8850441808604418886041002419086044198860441a0860441a8860441b0860441b8860441c0860441c8860441d0860441d8860441e0860441e8860441f0860441f8860441808704418887041002419087044198870441a0870441a8870441b0870441b8870441c0870441c8870441d0870441d8870441e0870441e8870441f0870441f887044180880441888804100241908004419880044190810441988104419082044198820441908304419883044190840441988404419085044198850441908604419886044190870441988704100241a0800441a8800441a0810441a8810441a0820441a8820441a0830441a8830441a0840441a8840441a0850441a8850441a0860441a8860441a0870441a88704100241b0800441b8800441b0810441b8810441b0820441b8820441b0830441b8830441b0840441b8840441b0850441b8850441b0860441b8860441b0870441b88704100241c0800441c8800441c0810441c8810441c0820441c8820441c0830441c8830441c0840441c8840441c0850441c8850441c0860441c8860441c0870441c88704100241d0800441d8800441d0810441d8810441d0820441d8820441d0830441d8830441d0840441d8840441d0850441d8850441d0860441d8860441d0870441d88704100241e0800441e8800441e0810441e8810441e0820441e8820441e0830441e8830441e0840441e8840441e0850441e8850441e0860441e8860441e0870441e88704100241f0800441f8800441f0810441f8810441f0820441f8820441f0830441f8830441f0840441f8840441f0850441f8850441f0860441f8860441f0870441f887041002418081044188810441808204418882044180830441888304418084044188840441808504418885044180860441888604418087044188870441808804418888041002024002402003450d000340200020046a2203200220046a2205290300200120046a2206290300852004419080046a29030085200329030085370300200341086a2203200541086a290300200641086a290300852004419880046a29030085200329030085370300200441106a2204418008470d000c020b0b410021040340200020046a2203200220046a2205290300200120046a2206290300852004419080046a29030085370300200341086a200541086a290300200641086a290300852004419880046a29030085370300200441106a2204418008470d000b0b0bae080c057f017e047f027e027f017e037f017e067f017e037f017e02404100280280800422022001410a746a22032802082001470d00200328020c210420032802002105410020032802142206ad3703b8880441002004ad22073703b0880441002005200120054102746e22086c2209410274ad3703a8880402400240024002402004450d00417f210a2005450d01200841036c210b20084102742204ad210c2005ad210d2006410246210e2006417f6a410249210f420021100340410020103703908804200e20105022117121122010a7211342002114410021010340410020143703a08804200641014620122014420254717221152010201484502203200f7121164102410020031b2117417f200141016a41037120086c417f6a20111b211820012013722119200120086c211a4200211b0340410042003703c088044100201b37039888042017210102402016450d00410042013703c088044190900441908804419098044100100341909004419090044190980441001003410221010b0240200120084f0d002004201ba7220a6c201a6a20016a2103034020034100200420011b4100201450221c1b6a417f6a211d0240024020150d002002201d410a74221d6a211e0c010b0240200141ff0071221e0d00410041002903c0880442017c3703c0880441909004419088044190980441001003419090044190900441909804410010030b201d410a74211d201e410374419090046a211e0b20022003410a746a2002201d6a2002201e290300221f422088a7200570200a20191b221d20046c200120014100201b201dad51221d1b221e201c1b201a6a201e200b6a20111b200145201d726b221c20186aad201f42ffffffff0f83221f201f7e422088201cad7e4220887d200c82a76a410a746a41011003200341016a2103200141016a22012008490d000b0b201b42017c221b200d520d000b201442017c2214a7210120144204520d000b201042017c22102007520d000b0b2009410c744180786a21152005417f6a220a450d020c010b410042033703a0880441002004417f6aad370390880441807821150b200220156a211a2008410c74211141002108034020022011200841016a22086c6a4180786a211e417821044100211c0340201a20046a220141086a22032003290300201e201c6a220329030085370300200141106a221d201d290300200341086a29030085370300200141186a221d201d290300200341106a29030085370300200141206a22012001290300200341186a29030085370300201c41206a211c200441206a220441f807490d000b2008200a470d000b0b200220156a211c417821010340200220016a220341086a201c20016a220441086a290300370300200441106a290300211f200441186a290300211b200341206a200441206a290300370300200341186a201b370300200341106a201f370300200141206a220141f807490d000b0b0b",
BYTES_2="0061736d010000000111046000017f60027f7f0060017f00600000030a09000102030102020001050401010202060f027f01418080040b7f00418080040b07820109066d656d6f727902000f5f5f737461636b5f706f696e74657203000e486173685f47657442756666657200000a486173685f46696e616c000309486173685f496e697400050b486173685f55706461746500060d486173685f476574537461746500070e486173685f43616c63756c61746500080a53544154455f53495a4503010ac538090600418081040bdc0202057f017e024020014101480d000240200141800141002802e0820522026b22034c0d00410041003602e082050240200241ff004a0d00200241e081056a210420002105410021060340200420052d00003a0000200541016a2105200441016a21042003200641016a220641ff01714a0d000b0b410041002903c0810522074280017c3703c08105410041002903c88105200742ff7e56ad7c3703c8810541e081051002200020036a21000240200120036b22044181014e0d00200421010c010b200220016a21040340410041002903c0810522074280017c3703c08105410041002903c88105200742ff7e56ad7c3703c881052000100220004180016a2100200441807f6a22044180024b0d000b200441807f6a21010b410021040340200441002802e082056a41e081056a200020046a2d00003a00002001200441016a220441ff01714b0d000b410041002802e0820520016a3602e082050b0bbf2e01247e410041002903d0810541002903b081052201410029039081057c200029032022027c22038542ebfa86dabfb5f6c11f85422089220442abf0d3f4afeebcb73c7c2205200185422889220620037c200029032822017c2207200485423089220820057c2209200685420189220a41002903c8810541002903a881052204410029038881057c200029031022037c220585429fd8f9d9c291da829b7f85422089220b42bbceaaa6d8d0ebb3bb7f7c220c200485422889220d20057c200029031822047c220e7c200029035022057c220f41002903c0810541002903a0810522104100290380810522117c200029030022067c22128542d1859aeffacf9487d100854220892213428892f39dffccf984ea007c2214201085422889221520127c200029030822107c2216201385423089221785422089221841002903d8810541002903b881052213410029039881057c200029033022127c22198542f9c2f89b91a3b3f0db0085422089221a42f1edf4f8a5a7fda7a57f7c221b201385422889221c20197c200029033822137c2219201a85423089221a201b7c221b7c221d200a85422889221e200f7c2000290358220a7c220f2018854230892218201d7c221d200e200b85423089220e200c7c221f200d85420189220c20167c2000290340220b7c220d201a85422089221620097c221a200c854228892220200d7c200029034822097c22212016854230892216201b201c85420189220c20077c200029036022077c220d200e85422089220e201720147c22147c2217200c85422889221b200d7c2000290368220c7c221c200e85423089220e20177c2217201b85420189221b2019201420158542018922147c2000290370220d7c22152008854220892219201f7c221f201485422889221420157c200029037822087c22157c200c7c22228542208922237c2224201b85422889221b20227c20127c22222017201820152019854230892215201f7c2219201485420189221420217c200d7c221f8542208922187c22172014854228892214201f7c20057c221f201885423089221820177c221720148542018922147c20017c22212016201a7c22162015201d201e85420189221a201c7c20097c221c8542208922157c221d201a85422889221a201c7c20087c221c201585423089221585422089221e2019200e20162020854201892216200f7c20027c220f85422089220e7c22192016854228892216200f7c200b7c220f200e85423089220e20197c22197c2220201485422889221420217c20047c2221201e85423089221e20207c22202022202385423089222220247c2223201b85420189221b201c7c200a7c221c200e85422089220e20177c2217201b85422889221b201c7c20137c221c200e85423089220e20192016854201892216201f7c20107c2219202285422089221f2015201d7c22157c221d201685422889221620197c20077c2219201f85423089221f201d7c221d20168542018922162015201a854201892215200f7c20067c220f201885422089221820237c221a2015854228892215200f7c20037c220f7c20077c22228542208922237c2224201685422889221620227c20067c2222202385423089222320247c22242016854201892216200e20177c220e200f201885423089220f2020201485420189221420197c200a7c22178542208922187c2219201485422889221420177c200b7c22177c20057c2220200f201a7c220f201f200e201b85420189220e20217c20087c221a85422089221b7c221f200e85422889220e201a7c200c7c221a201b85423089221b854220892221201d201e200f201585420189220f201c7c20017c221585422089221c7c221d200f85422889220f20157c20037c2215201c85423089221c201d7c221d7c221e201685422889221620207c200d7c22202021854230892221201e7c221e201a2017201885423089221720197c221820148542018922147c20097c2219201c85422089221a20247c221c201485422889221420197c20027c2219201a85423089221a201d200f85420189220f20227c20047c221d2017854220892217201b201f7c221b7c221f200f85422889220f201d7c20127c221d2017854230892217201f7c221f200f85420189220f201b200e85420189220e20157c20137c2215202385422089221b20187c2218200e85422889220e20157c20107c22157c200c7c22228542208922237c2224200f85422889220f20227c20077c2222202385423089222320247c2224200f85420189220f201a201c7c221a2015201b854230892215201e2016854201892216201d7c20047c221b85422089221c7c221d2016854228892216201b7c20107c221b7c20017c221e201520187c22152017201a201485420189221420207c20137c22188542208922177c221a201485422889221420187c20097c22182017854230892217854220892220201f20212015200e85420189220e20197c200a7c22158542208922197c221f200e85422889220e20157c200d7c22152019854230892219201f7c221f7c2221200f85422889220f201e7c20057c221e202085423089222020217c2221201b201c85423089221b201d7c221c201685420189221620187c20037c2218201985422089221920247c221d201685422889221620187c20127c22182019854230892219201f200e85420189220e20227c20027c221f201b85422089221b2017201a7c22177c221a200e85422889220e201f7c20067c221f201b85423089221b201a7c221a200e85420189220e2015201720148542018922147c20087c22152023854220892217201c7c221c201485422889221420157c200b7c22157c20057c22228542208922237c2224200e85422889220e20227c20087c2222201a202020152017854230892215201c7c2217201485420189221420187c20097c221885422089221c7c221a201485422889221420187c20067c2218201c85423089221c201a7c221a20148542018922147c20047c22202019201d7c221920152021200f85420189220f201f7c20037c221d8542208922157c221f200f85422889220f201d7c20027c221d20158542308922158542208922212017201b20192016854201892216201e7c20017c221985422089221b7c2217201685422889221620197c20137c2219201b85423089221b20177c22177c221e201485422889221420207c200c7c22202021854230892221201e7c221e2022202385423089222220247c2223200e85420189220e201d7c20127c221d201b85422089221b201a7c221a200e85422889220e201d7c200b7c221d201b85423089221b2017201685420189221620187c200d7c221720228542208922182015201f7c22157c221f201685422889221620177c20107c22172018854230892218201f7c221f20168542018922162015200f85420189220f20197c200a7c2215201c85422089221920237c221c200f85422889220f20157c20077c22157c20127c22228542208922237c2224201685422889221620227c20057c2222202385423089222320247c22242016854201892216201b201a7c221a20152019854230892215201e201485420189221420177c20037c22178542208922197c221b201485422889221420177c20077c22177c20027c221e2015201c7c22152018201a200e85420189220e20207c200b7c221a8542208922187c221c200e85422889220e201a7c20047c221a2018854230892218854220892220201f20212015200f85420189220f201d7c20067c221585422089221d7c221f200f85422889220f20157c200a7c2215201d85423089221d201f7c221f7c22212016854228892216201e7c200c7c221e202085423089222020217c2221201a20172019854230892217201b7c221920148542018922147c20107c221a201d85422089221b20247c221d2014854228892214201a7c20097c221a201b85423089221b201f200f85420189220f20227c20137c221f20178542208922172018201c7c22187c221c200f85422889220f201f7c20017c221f2017854230892217201c7c221c200f85420189220f2018200e85420189220e20157c20087c2215202385422089221820197c2219200e85422889220e20157c200d7c22157c200d7c22228542208922237c2224200f85422889220f20227c200c7c2222202385423089222320247c2224200f85420189220f201b201d7c221b2015201885423089221520212016854201892216201f7c20107c221885422089221d7c221f201685422889221620187c20087c22187c20127c2221201520197c22152017201b2014854201892214201e7c20077c22198542208922177c221b201485422889221420197c20017c2219201785423089221785422089221e201c20202015200e85420189220e201a7c20027c221585422089221a7c221c200e85422889220e20157c20057c2215201a85423089221a201c7c221c7c2220200f85422889220f20217c20047c2221201e85423089221e20207c22202018201d854230892218201f7c221d201685420189221620197c20067c2219201a85422089221a20247c221f201685422889221620197c20137c2219201a85423089221a201c200e85420189220e20227c20097c221c20188542208922182017201b7c22177c221b200e85422889220e201c7c20037c221c2018854230892218201b7c221b200e85420189220e2015201720148542018922147c200b7c22152023854220892217201d7c221d201485422889221420157c200a7c22157c20047c22228542208922237c2224200e85422889220e20227c20097c2222201b201e20152017854230892215201d7c2217201485420189221420197c200c7c221985422089221d7c221b201485422889221420197c200a7c2219201d85423089221d201b7c221b20148542018922147c20037c221e201a201f7c221a20152020200f85420189220f201c7c20077c221c8542208922157c221f200f85422889220f201c7c20107c221c201585423089221585422089222020172018201a201685420189221620217c20137c221a8542208922187c22172016854228892216201a7c200d7c221a201885423089221820177c22177c22212014854228892214201e7c20057c221e202085423089222020217c22212022202385423089222220247c2223200e85420189220e201c7c200b7c221c2018854220892218201b7c221b200e85422889220e201c7c20127c221c20188542308922182017201685420189221620197c20017c221720228542208922192015201f7c22157c221f201685422889221620177c20067c22172019854230892219201f7c221f20168542018922162015200f85420189220f201a7c20087c2215201d85422089221a20237c221d200f85422889220f20157c20027c22157c200d7c22228542208922237c2224201685422889221620227c20097c2222202385423089222320247c222420168542018922162018201b7c22182015201a8542308922152021201485420189221420177c20127c221785422089221a7c221b201485422889221420177c20087c22177c20077c22212015201d7c221520192018200e85420189220e201e7c20067c22188542208922197c221d200e85422889220e20187c200b7c2218201985423089221985422089221e201f20202015200f85420189220f201c7c200a7c221585422089221c7c221f200f85422889220f20157c20047c2215201c85423089221c201f7c221f7c2220201685422889221620217c20037c2221201e85423089221e20207c222020182017201a854230892217201b7c221a20148542018922147c20057c2218201c85422089221b20247c221c201485422889221420187c20017c2218201b85423089221b201f200f85420189220f20227c200c7c221f20178542208922172019201d7c22197c221d200f85422889220f201f7c20137c221f2017854230892217201d7c221d200f85420189220f2019200e85420189220e20157c20107c22152023854220892219201a7c221a200e85422889220e20157c20027c22157c20137c22228542208922237c2224200f85422889220f20227c20127c2222202385423089222320247c2224200f85420189220f201b201c7c221b2015201985423089221520202016854201892216201f7c200b7c221985422089221c7c221f201685422889221620197c20027c22197c20097c22202015201a7c22152017201b201485420189221420217c20057c221a8542208922177c221b2014854228892214201a7c20037c221a2017854230892217854220892221201d201e2015200e85420189220e20187c20107c22158542208922187c221d200e85422889220e20157c20017c22152018854230892218201d7c221d7c221e200f85422889220f20207c200d7c22202021854230892221201e7c221e2019201c854230892219201f7c221c2016854201892216201a7c20087c221a201885422089221820247c221f2016854228892216201a7c200a7c221a2018854230892218201d200e85420189220e20227c20047c221d20198542208922192017201b7c22177c221b200e85422889220e201d7c20077c221d2019854230892219201b7c221b200e85420189220e2015201720148542018922147c200c7c22152023854220892217201c7c221c201485422889221420157c20067c22157c20127c22228542208922237c2224200e85422889220e20227c20137c2222201b202120152017854230892215201c7c22172014854201892214201a7c20067c221a85422089221c7c221b2014854228892214201a7c20107c221a201c85423089221c201b7c221b20148542018922147c200d7c22212018201f7c22182015201e200f85420189220f201d7c20027c221d8542208922157c221e200f85422889220f201d7c20017c221d201585423089221585422089221f201720192018201685420189221620207c20037c22188542208922197c2217201685422889221620187c20047c2218201985423089221920177c22177c2220201485422889221420217c20087c2221201f85423089221f20207c22202022202385423089222220247c2223200e85420189220e201d7c20077c221d2019854220892219201b7c221b200e85422889220e201d7c200c7c221d201985423089221920172016854201892216201a7c200b7c2217202285422089221a2015201e7c22157c221e201685422889221620177c20097c2217201a85423089221a201e7c221e20168542018922162015200f85420189220f20187c20057c2215201c85422089221820237c221c200f85422889220f20157c200a7c22157c20027c22028542208922227c2223201685422889221620027c200b7c2202202285423089220b20237c222220168542018922162019201b7c2219201520188542308922152020201485420189221420177c200d7c220d8542208922177c22182014854228892214200d7c20057c22057c20107c22102015201c7c220d201a2019200e85420189220e20217c200c7c220c8542208922157c2219200e85422889220e200c7c20127c2212201585423089220c854220892215201e201f200d200f85420189220d201d7c20097c220985422089220f7c221a200d85422889220d20097c20087c2209200f854230892208201a7c220f7c221a201685422889221620107c20077c2210201185200c20197c2207200e85420189220c20097c200a7c220a200b85422089220b2005201785423089220520187c22097c220e200c85422889220c200a7c20137c2213200b85423089220a200e7c220b853703808105410020032006200f200d85420189220d20027c7c2202200585422089220520077c2206200d85422889220720027c7c22024100290388810585200420012012200920148542018922037c7c2201200885422089221220227c2209200385422889220320017c7c2201201285423089220420097c221285370388810541002013410029039081058520102015854230892210201a7c22138537039081054100200141002903988105852002200585423089220220067c22018537039881054100201220038542018941002903a08105852002853703a081054100201320168542018941002903a8810585200a853703a881054100200120078542018941002903b08105852004853703b081054100200b200c8542018941002903b88105852010853703b881050bde0205017f017e017f017e027f230041c0006b22002400024041002903d081054200520d00410041002903c08105220141002802e082052202ac7c22033703c08105410041002903c881052003200154ad7c3703c88105024041002d00e88205450d004100427f3703d881050b4100427f3703d081050240200241ff004a0d00410021040340200220046a41e081056a41003a0000200441016a220441800141002802e0820522026b480d000b0b41e081051002200041002903808105370300200041002903888105370308200041002903908105370310200041002903988105370318200041002903a08105370320200041002903a88105370328200041002903b08105370330200041002903b8810537033841002802e4820522054101480d00410021024100210403402004418081046a200020046a2d00003a0000200441016a21042005200241016a220241ff01714b0d000b0b200041c0006a24000bfa0302027f017e23004180016b2202240041004181023b01f28205410020013a00f18205410020003a00f0820541907e210003402000418083056a4200370000200041f882056a4200370000200041f082056a4200370000200041186a22000d000b41002103410041002903f082052204428892f39dffccf984ea00853703808105410041002903f8820542bbceaaa6d8d0ebb3bb7f85370388810541004100290380830542abf0d3f4afeebcb73c85370390810541004100290388830542f1edf4f8a5a7fda7a57f85370398810541004100290390830542d1859aeffacf9487d100853703a08105410041002903988305429fd8f9d9c291da829b7f853703a88105410041002903a0830542ebfa86dabfb5f6c11f853703b08105410041002903a8830542f9c2f89b91a3b3f0db00853703b8810541002004a741ff01713602e4820502402001450d0020024200370378200242003703702002420037036820024200370360200242003703582002420037035020024200370348200242003703402002420037033820024200370330200242003703282002420037032020024200370318200242003703102002420037030820024200370300410021000340200220006a2000418081046a2d00003a0000200041016a21002001200341016a220341ff01714b0d000b200241800110010b20024180016a24000b1200200041037641ff3f71200041107610040b0a0041808104200010010b0600418081050b1c00200141037641ff3f7120014110761004418081042000100110030b0b0c0100418080040b04f0000000"
// Libraries: licenses.txt
