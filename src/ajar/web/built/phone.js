var e=/0|1(.)(1*)0/g,t=/(1*)0(...)(.)(1*)0/g,n=new RegExp("([\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*)|[.…]+|[!?;\\n]","gu"),a=/[\u0300-\u036f'’‘ʼ]/g,r=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,l=(e,t)=>new RegExp(e.map(e=>p(e,t)).join("|"),"y")
function o(e,t){let n=[]
for(let a=0;a<t.length;){e.lastIndex=a
let r=e.exec(t)
r&&n.push([a,e.lastIndex]),a=r?e.lastIndex:t.indexOf(" ",a)+1||t.length}return n}var s=t=>Array.from(c(t).matchAll(e),([,e,t])=>e?d(e,t):0)
function i(e){let n=new Map,a=-1
for(let[,r,l,o,s]of c(e).matchAll(t))a+=8*r.length+Number.parseInt(l,2)+1,n.set(a,d(o,s))
return n}var c=e=>Array.from((e=>Uint8Array.from(atob(e),e=>e.charCodeAt(0)))(e),e=>e.toString(2).padStart(8,"0")).join(""),d=(e,t)=>("1"===e?-1:1)*(1+t.length)
function u(e){let t=0
for(let n of e)t=(31*t+n.codePointAt(0))%2147483647
return t}function p(e,t){return`(?:${(e.match(r)??[]).map(e=>"("===e||"["===e?"(?:(?:":")"===e?"))":"]"===e?"))?":"|"===e?"|":"..."===e?"(?:[^ .]+ ){0,4}":"<"===e[0]?t[e.slice(1,-1)]:function(e){let t=h(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=e=>e?"[^ ._]*":""
return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}(e)).join("")})`}var h=e=>e.normalize("NFKD").replace(a,"").toLowerCase(),f=new WeakMap
function m(e,t){let{passes:a,kinds:r,learned:l,own:s}=g(t),{line:i,places:c}=function(e){let t="",a=[]
for(let r of e.matchAll(n)){if(/[.…]/.test(r[0])&&"."!==r[0])continue
let e=`${r[1]?h(r[1]):"."} `
t+=e
for(let t=0;t<e.length;t++)a.push([r.index,r.index+r[0].length])}return{line:t,places:a}}(e),d=function(e,t){let n=t
for(let[a,r]of o(e,t))n=n.slice(0,a)+n.slice(a,r).replace(/[^ ]/g,"_")+n.slice(r)
return n}(a,i),p=Object.entries(r).flatMap(([e,t])=>o(t,d).map(([t,n])=>({kind:e,start:t,end:n-1}))),f=l?function(e,t,n,a){let{size:r,weights:l,kinds:o,limit:s,least:i}=n,c=function(e,t){let n=".",a=[[]]
for(let r of e.matchAll(/[^ ]+/g)){let e=t.get(r[0])??r[0],l=[`w ${e}`,`b ${n} ${e}`,...w(r[0])]
a.at(-1).push({start:r.index,numbers:l.map(u)}),n=e,"."===e&&a.push([])}return a.filter(e=>e.length)}(t,n.same),d=c.slice(1).map((e,t)=>[...c[t],...e]),p=e=>{let t=new Set(e.flatMap(e=>e.numbers.map(e=>e%r)))
return[...t].reduce((e,t)=>e+(l.get(t)??0),0)/Math.sqrt(t.size)},h=[...c,...d]
if(e.length)return b(h,p)[1]>i?e:[]
if(a.size&&!t.split(" ").some(e=>a.has(e)))return[]
let f=h.filter(e=>e.length>4),[m,g]=b(f,p)
if(!(g>s))return[]
let v=m.flatMap(e=>e.numbers.filter((e,t)=>1!==t)),[y]=b(Object.keys(o),e=>(e=>[...new Set(v.map(t=>t%e.length))].reduce((t,n)=>t+e[n],0))(o[e]))
return[{kind:y,start:m[0].start,end:m.at(-1).start}]}(p,i,l,s):p
return f.map(({kind:e,start:t,end:n})=>({kind:e,span:[c[t][0],c[n][1]]})).sort((e,t)=>e.span[0]-t.span[0]||e.span[1]-t.span[1]||(e.kind<t.kind?-1:+(e.kind>t.kind)))}function g(e){return f.has(e)||f.set(e,function({lists:e,passes:t,phrases:n,own:a,learned:r}){let o=function(e){let t={}
for(let[n,a]of Object.entries(e))t[n]=p(a,t)
return t}(e),s=Object.entries(n).map(([e,t])=>[e,l(t,o)])
return{passes:l(t,o),kinds:Object.fromEntries(s),own:new Set(a.split(" ").filter(Boolean)),learned:r&&y(r)}}(e)),f.get(e)}function w(e){let t=["^",...e,"$"]
return t.slice(3).map((e,n)=>`n ${t.slice(n,n+4).join("")}`)}var b=(e,t)=>e.map(e=>[e,t(e)]).reduce((e,t)=>t[1]>e[1]?t:e,[null,-1/0]),v=(e,{kinds:t,notices:n})=>Object.entries(n).find(([n])=>e.some(({kind:e})=>t[e]===n))?.[1]??null
function y({same:e,weights:t,kinds:n,...a}){let r=e.map(e=>e.split(" ")),l=Object.entries(n).map(([e,t])=>[e,s(t)])
return{...a,same:new Map(r.flatMap(e=>e.map(t=>[t,e[0]]))),weights:i(t),kinds:Object.fromEntries(l)}}var j=/^(\d{4})-(\d{2})-(\d{2})$/,k=["button","input","select","summary","textarea"],x=["input","select","textarea"]
function $(e,t={},...n){let a=document.createElement(e)
for(let[e,n]of Object.entries(t))e.startsWith("on")?a.addEventListener(e.slice(2),n):!0===n?a.setAttribute(e,""):!1!==n&&null!=n&&a.setAttribute(e,n)
return k.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),x.includes(e)&&a.setAttribute("autocomplete","off"),a.append(...n.filter(e=>null!=e)),a}function S(e,t,...n){let a=document.createElementNS("http://www.w3.org/2000/svg",e)
for(let[e,n]of Object.entries(t))a.setAttribute(e,n)
return a.append(...n),a}var C=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(e,n,a)=>{let r=t[n]
return a?Number.isInteger(r)?r+1:e:["number","string"].includes(typeof r)?r:e}),O=(e,t)=>!e.after||null!=t[e.after]&&t[e.after]!==e.unless&&!(null!=e.below&&t[e.after]>=e.below)
function A(e,t){let n=t[e.among?.item]??{},a=e.cards.filter(t=>e.among?.piles.includes(n[t.id]))
return a.length?a:e.cards}var E=["first","second","third"]
function M(e,t){for(let t of e)t.hidden=!0
let n=$("button",{type:"button",class:"ajar-link",hidden:!e.length,onclick:function(){for(let t of e)t.hidden=!1
n.hidden=!0,e[0].querySelector("input").focus()}},C(t["cards-more"],{n:e.length}))
return n}var q="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",T=new RegExp(`^${q}+|${q}+$`,"g"),L={"“":"”","„":"“",'"':'"',"«":"»","‘":"’"},N=(new RegExp(`[,;:،]|${q}`),"January February March April May June July August September October November December".split(" ")),I="en-US",D=(e,{language:t="en",direction:n="ltr"})=>Object.assign(e,{lang:t,dir:n}),z=(e,t)=>e[`moment-${t}`]??(function(e){let[,t,n,a]="string"==typeof e&&j.exec(e)||[]
return t>0&&n>=1&&n<=12&&a>=1&&a<=function(e,t){return[31,e%4!=0||e%100==0&&e%400!=0?28:29,31,30,31,30,31,31,30,31,30,31][t-1]}(+t,+n)?e:null}(t)?B(t):t),R=(e,t,n=I)=>new Date(`${e}T00:00Z`).toLocaleDateString(n,{timeZone:"UTC",...t}),U=e=>e.replace(T,"")
function B(e,t=I){if("en-US"!==t)return R(e,{dateStyle:"long"},t)
let[n,a,r]=e.split("-").map(Number)
return`${N[a-1]} ${r}, ${n}`}function J(e){let t=U(e),[n,a,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)]
return!(n in L)||a!==L[n]||!U(r)||r.includes(n)||r.includes(a)?e:r}function F(e,{words:t,has:n,put:a,drop:r}){if(!e.length)return{element:"",follow:()=>{}}
let l=e.map(e=>$("input",{type:"checkbox",onchange:({target:t})=>(t.checked?a:r)(e)})),o=()=>l.forEach((t,a)=>{t.checked=n(e[a])})
o()
let s=e.map((e,t)=>$("label",{class:"ajar-card"},l[t],$("span",{dir:"auto"},e))),i=M(s.filter((e,t)=>t>=3&&!l[t].checked),t)
return{element:$("details",{class:"ajar-sentences"},$("summary",{},t["sentences-own"]),$("div",{class:"ajar-cards",role:"group","aria-label":t["sentences-own-how"]},$("p",{class:"ajar-hint"},t["sentences-own-how"]),...s,i)),follow:o}}function P(e,{oninput:t,...n}){let a=$("textarea",{maxlength:2e4,oninput:t,...n})
if(a.value=e,a.addEventListener("focus",()=>{a.matches(":hover")||a.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let e=()=>{a.style.height="auto"
let e=a.offsetHeight-a.clientHeight
a.scrollHeight&&(a.style.height=`${a.scrollHeight+e}px`)}
a.addEventListener("input",e),new ResizeObserver(e).observe(a)}return a}function W(e,t,n,a){let r=P(e,{rows:1,...a,oninput:()=>{r.value.includes("\n")&&(r.value=r.value.replace(/\s*\n\s*/g," ")),t()},onbeforeinput:e=>{/Break|Paragraph/.test(e.inputType)&&(e.preventDefault(),n?.())}})
return r}function H(e,t){let n=0,a=!1
return{begin(){n||=setTimeout(()=>{a=!0,t(e["keep-opening"])},400)},end(){clearTimeout(n),n=0,a&&t(""),a=!1}}}var _=e=>D($("p",{class:"ajar-hint"},e["part-in-english"]),e),V=(e,{language:t})=>t?D($("span",{},e),{language:t}):e,G=[".ajar-beside summary",".ajar-danger",".ajar-date .ajar-words",".ajar-example > summary",".ajar-gate > :is(p, .ajar-moves)",".ajar-help-line",".ajar-item > div .ajar-hint",".ajar-link",".ajar-lost",".ajar-mark",".ajar-moves",".ajar-offer",".ajar-one > [tabindex]:not(div)",".ajar-out",".ajar-reflection > [tabindex]",".ajar-remarks",".ajar-remove",".ajar-sentences > summary",".ajar-status",".ajar-where",".phone .ajar-reflection > p:not(.ajar-said)",".phone-afterward .ajar-form > h2","textarea[aria-label]"].join(", ")
function K(e,{language:t},n){if(!t)return e
D(e,{language:t})
let a=()=>{for(let t of e.querySelectorAll(G))D(t,n)}
return new MutationObserver(a).observe(e,{childList:!0,subtree:!0}),a(),e}function Y(e,t,n){let{words:a,level:r=3,small:l=!1,folded:o=!1,brief:s=!1,beside:i=[]}=n,{closed:c=null}=n,d={...X,sort:n.sort}
window.ajarForms=(window.ajarForms??0)+1
let u=`ajar-${window.ajarForms}`,p={...n.answers},h=0,f=null,m=0,g=n.aside??0,w=t.why?$("p",{class:"ajar-why"},t.why):"",b=t.private?$("p",{class:"ajar-private"},t.private):"",v=e=>s?e.after:o&&e.more,y=t.items.some(e=>v(e)&&null!=n.answers?.[e.id]),{example:j}=t,k=j?$("details",{class:"ajar-example"},$("summary",{},a.example),$("p",{},j)):"",x=$("p",{class:"ajar-status",role:"status","aria-live":"polite"}),S=$("div",{}),E=$("div",{class:"ajar-body"}),M=$(`h${r}`,{id:`${u}-title`},t.title),q=[t.language?_(a):"",...l||o?[$("div",{class:"ajar-beside"},...i,w?Z([w],a):"",k),b]:[w,b,k],S,E,x],T=$("section",{class:"ajar-form","aria-labelledby":`${u}-title`},...null===c?[M,...q]:[$("details",{class:"ajar-folded",open:!c},$("summary",{},M),...q)])
K(T,t,a)
let L=null
function N(){let e=t.items.filter(e=>O(e,p)),n=e.filter(e=>!v(e)),a=y?e.filter(v).map(e=>[e]):[]
return[...s||l&&t.together?[n]:n.map(e=>[e]),...a]}T.addEventListener("click",e=>{L=e},!0),T.addEventListener("keydown",e=>{"Enter"!==e.key||!e.ctrlKey&&!e.metaKey||!f||(e.preventDefault(),f.next.click())}),e.replaceChildren(T)
let I=e=>{x.replaceChildren(e)},D=(e,n)=>{let a=e.split(/\{([a-z]+)\}/)
x.replaceChildren(...a.map((e,a)=>a%2?V(n[e],t):e))},z=H(a,I)
function R(e,t){x.replaceChildren(`${e} `,$("button",{type:"button",class:"ajar-link",onclick:()=>{p=t,I(""),n.onChange(p),G({focus:!0})}},a["put-back"]))}function U(){m&&(clearTimeout(m),m=0,B(!1),z.end())}function B(e){for(let t of f?.fieldsets??[])t.disabled=e}function J(){if(!f)return
let{items:e,skip:r,where:l,next:o,enough:i,more:c}=f,d=N().length
r.textContent=P(e)?a["clear-and-skip"]:a.skip,l.textContent=C(a["question-of"],{n:h+1,all:d}),l.hidden=1===d,o.textContent=h===d-1?a.done:a.next,i.hidden=!function(e){return("at once"===n.enough||h>0)&&h<e-1&&P(t.items)}(d)
let u=h===d-1&&(!s||P(e)),m=t.items.some(e=>v(e)&&O(e,p))
c.hidden=y||!u||!m}function F(){m||(B(!0),z.begin(),m=setTimeout(U,8e3),n.onDone(p))}let P=e=>e.some(({id:e})=>null!=p[e])
function W(e,t=!0){if(m)return
let n=N()
if(h+=e,h>=n.length)return h=n.length-1,void F()
G({focus:t,again:e<0})}function G({focus:e=!1,again:t=!1}={}){let l=N()
h=Math.max(0,Math.min(h,l.length-1))
let i=l[h],c=n.mark?.(i),g=c?$("p",{class:"ajar-mark",id:`${u}-${i[0].id}-mark`},c):null,w=$("div",{class:"ajar-moves ajar-onward"}),b=h>0?()=>W(-1):null,v=i.map(e=>function(e,t){let l=`${u}-${e.id}`,s=$("legend",{id:`${l}-ask`},C(e.ask,p)),i=e.hint?$("p",{class:"ajar-hint",id:`${l}-hint`},e.hint):null,c=[i,t.mark].filter(Boolean).map(({id:e})=>e),h=e.among?{...e,cards:A(e,p)}:e,f=d[e.kind](h,((e,t)=>e.among&&t?{...t,chosen:t.chosen.filter(t=>e.cards.some(e=>e.id===t))}:t)(h,p[e.id]),{words:a,level:r+1,group:l,change:t=>function(e,t){p={...p,[e.id]:t},function(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}(E),I(""),n.onChange(p),J()}(e,t),say:I,tell:D,remarks:n.remarks,sentences:n.sentences?.(e),isQuick:"at once"===n.enough,isShort:o,...t})
return $("fieldset",{class:`ajar-item ajar-${e.kind}`,tabindex:"-1","aria-describedby":c.join(" ")||null},s,i,f)}(e,{mark:g,again:t,moves:w,back:b})),j=$("button",{type:"button",class:"ajar-skip",onclick:()=>{if(m)return
let e=p,t=P(i)
p={...p,...Object.fromEntries(i.map(({id:e})=>[e,null]))},n.onChange(p),t?(G({focus:!0}),R(a.cleared,e)):W(1)}}),k=$("button",{type:"button",class:"ajar-next",onclick:()=>{m||(I(""),W(1))}}),x=$("p",{class:"ajar-where"}),O=$("button",{type:"button",class:"ajar-link",onclick:()=>{m||(y=!0,W(1))}},s?a["add-why"]:a["ask-more"]),M=$("button",{type:"button",class:"ajar-link",onclick:F},a.enough)
f={items:i,skip:j,where:x,next:k,fieldsets:v,enough:M,more:O},S.replaceChildren()
let q={type:"button",class:"ajar-back",onclick:b}
w.replaceChildren(k,b?$("button",q,a.back):"",j)
let T=1===v.length
g&&T&&v[0].lastElementChild.before(g),E.replaceChildren(x,...g&&!T?[g]:[],...v,w,...n.enough?[O,M]:[]),J(),n.onMove?.(h),e&&(v[0].focus({preventScroll:!0}),x.scrollIntoView({block:"nearest"}))}function Y(e){let t=E.contains(document.activeElement)
t&&f&&!m||(U(),p={...e.answers},e.done?function(e,{focus:t=!1,danger:l=null}={}){f=null
let o=$(`h${r+1}`,{tabindex:"-1"},a["what-you-said"])
E.replaceChildren($("div",{class:"ajar-reflection"},o,...e.flatMap(e=>Q(e,r+2)),n.below?.()??null),$("div",{class:"ajar-moves"},$("button",{type:"button",onclick:()=>{h=0,G({focus:!0,again:!0})}},a.change),$("button",{type:"button",onclick:()=>{let e=p
p={},h=0,g=0,n.onAside?.(0),n.onStartOver(),G({focus:!0}),R(a["started-over"],e)}},a["start-over"])))
let s=function(e){if(S.replaceChildren(),!e||!n.help||g>e.kinds.length)return null
let{help:t,instead:a}=n
return S.append(t.notice(e,{level:r+1,aside:()=>{g=e.kinds.length+1,n.onAside?.(g),S.replaceChildren(),E.querySelector("[tabindex]").focus()},instead:a})),S.querySelector("[tabindex]")}(l)
t&&(s??o).focus()}(e.reflection,{focus:t,danger:e.danger}):(h=e.at??Math.max(0,N().findIndex(e=>e.some(({id:e})=>null==p[e]))),G()))}let{done:ee,reflection:te,danger:ne}=n
return Y({answers:p,at:n.at,done:ee,reflection:te,danger:ne}),{update(e){Y(e),!f&&L&&function(e){addEventListener("click",t=>{let n=Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY),a=t.timeStamp-e.timeStamp
!t.detail||n>24||a>500||(t.preventDefault(),t.stopPropagation())},{capture:!0,once:!0})}(L),L=null},release:U,say:e=>{U(),I(e)}}}var Z=(e,t)=>$("details",{},$("summary",{},t["why-this"]),...e),Q=({heading:e,said:t,words:n},a)=>[e?$(`h${a}`,{},e):null,t.length>1?$("ul",{class:"ajar-said"},...t.map(e=>$("li",{},e))):t.length?$("p",{class:"ajar-said"},t[0]):null,...n.map(e=>$("p",{},e))].filter(Boolean),X={ruler(e,t,{group:n,change:a}){let r=Array.from({length:11},(e,r)=>$("label",{class:"ajar-number"},$("input",{type:"radio",name:n,value:r,checked:t===r,onchange:()=>a(r),"aria-describedby":0===r?`${n}-low`:10===r?`${n}-high`:null}),$("span",{},`${r}`)))
return $("div",{class:"ajar-scale"},$("div",{class:"ajar-numbers"},...r),$("p",{class:"ajar-anchors"},$("span",{id:`${n}-low`},$("b",{},"0"),` ${e.low}`),$("span",{id:`${n}-high`},$("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:a,change:r,remarks:l,isShort:o}){let{chosen:s,own:i}=t||{chosen:[],own:""},c=()=>r(s.length||i.trim()?{chosen:[...s],own:i}:null),d=e.many?"checkbox":"radio",u=e.cards.map(t=>$("input",{type:d,name:a,value:t.id,checked:s.includes(t.id),onchange:n=>{e.many?s=s.filter(e=>e!==t.id).concat(n.target.checked?t.id:[]):(s=[t.id],i="",p&&(p.value="")),c()}})),p=e.own?W(i,()=>{i=p.value,!e.many&&i.trim()&&(s=[],u.forEach(e=>{e.checked=!1})),c()}):null,h=e.cards.map((e,t)=>$("label",{class:"ajar-card"},u[t],$("span",{},e.text))),f=o?function(e){let t=0,n=e.findIndex(({text:e},n)=>(t+=e.split(" ").length,n>=5||n>=3&&t>25))
return n<0||n>=e.length-1?e.length:n}(e.cards):h.length,m=M(h.filter((e,t)=>t>=f&&!u[t].checked),n)
return $("div",{class:"ajar-cards"},$("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...h,m,p?$("label",{class:"ajar-own"},$("span",{},e.own),p):null,p&&e.remark&&l?l(p,e):null)},text:function(e,t,{words:n,group:a,change:r,remarks:l,sentences:o=[]}){let{opener:s,long:i,remark:c}=e,d=s?$("b",{id:`${a}-opener`},s):null,u=P(t??"",{rows:i?8:2,oninput:()=>{r(u.value.trim()?u.value:null),f.follow()},...s?{"aria-labelledby":`${a}-ask ${a}-opener`,autocapitalize:"none"}:{"aria-label":n["own-words"]}}),p=e=>{u.value=e,u.dispatchEvent(new Event("input",{bubbles:!0}))},h=n["message-opener"],f=F(o,{words:n,has:e=>u.value.includes(e),put:e=>p(`${u.value.trim()||h} ${e}`),drop:e=>{let t=u.value.replace(e,"").replace(/ {2,}/g," ").trim()
p(t===h?"":t)}}),m=$("label",{class:"ajar-words ajar-write"},d,u),g=c&&l?l(u,e):""
return f.element||g?$("div",{},f.element,m,g):m},list:function(e,t,{words:n,change:a,sentences:r=[]}){let l=$("div",{}),o=()=>[...l.querySelectorAll("textarea")],s=()=>{let e=o().map(e=>e.value).filter(e=>e.trim())
a(e.length?e:null),f.follow()},i=()=>{u(""),o().at(-1).focus()},c=$("button",{type:"button",class:"ajar-link",onclick:i},n["add-line"]),d=()=>{[...l.children].forEach((e,t)=>{e.querySelector("textarea").setAttribute("aria-label",C(n.line,{n:t+1})),e.querySelector("button").setAttribute("aria-label",C(n["remove-line"],{n:t+1}))}),c.hidden=l.children.length>=e.most},u=e=>{let t=$("div",{class:"ajar-line"},$("label",{class:"ajar-words ajar-write"},(e=>{let t=W(e,s,()=>(e=>{let t=o()[o().indexOf(e)+1]
t?t.focus():e.value.trim()&&!c.hidden&&i()})(t),{enterkeyhint:"next"})
return t})(e)),$("button",{type:"button",class:"ajar-remove",onclick:()=>{let e=t.nextElementSibling||t.previousElementSibling
t.remove(),e||u(""),d(),s(),(e||l.firstElementChild).querySelector("textarea").focus()}},"×"))
l.append(t),d()},p=t||[]
for(let t=0;t<Math.max(e.lines,p.length);t++)u(p[t]??"")
let h=e=>o().find(t=>t.value.trim()===e),f=F(r,{words:n,has:e=>!!h(e),put(e){!h("")&&!c.hidden&&u("")
let t=h("")
t&&(t.value=e),s()},drop(e){h(e).value="",s()}})
return $("div",{class:"ajar-lines"},f.element,l,c)},date(e,t,{words:n,change:a,say:r}){let l=function(e){let t=e.getFullYear()
return t>=1&&t<=9999?((e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`)(t,e.getMonth()+1,e.getDate()):null}(new Date)
return $("label",{class:"ajar-words"},$("span",{},n["pick-date"]),$("input",{type:"date",value:t??"",oninput:({target:e})=>{a(e.value||null),e.value>="1000"&&e.value<l&&r(n["day-past"])}}))}}
function ee({title:e,close:t,bar:n,parts:a}){let r=()=>{o.close?o.close():o.remove()},l=$("h2",{id:"ajar-sheet-title",tabindex:"-1",autofocus:!0},e),o=$("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>o.remove(),onkeydown:e=>{"Escape"===e.key&&(e.preventDefault(),e.stopPropagation(),r())}},n,l,...a,$("div",{class:"ajar-moves"},$("button",{type:"button",onclick:r},t)))
document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),l.focus()}var te=["emergency","crisis","violence","agency","worried","child"],ne=["crisis","violence"],ae='a[href$="#Help-lines"]',re=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp)
function le(){for(let e of re().listeners){let{isConnected:t}=e.element
e.shown&&!t&&re().listeners.delete(e),e.shown||=t}}var oe=(e,t)=>t.flatMap(t=>e.lines.filter(e=>e.topic===t)),se=e=>e.split(/(\d[\d -]+\d)/).map((e,t)=>t%2?$("span",{class:"ajar-unbroken"},e):e),ie=e=>`tel:${e.match(/\d+/)[0]}`,ce=({words:e,leave:t})=>$("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave),de=e=>(globalThis.requestIdleCallback??setTimeout)(e)
window.ajarBeforeLeaving??=new Set
var ue=window.ajarBeforeLeaving
function pe(){document.documentElement.style.display="none",document.title=""
for(let e of ue)e()
window.addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}var he=new Set,fe=()=>{if(!document.hidden)for(let e of[...he])e(1e3*Math.random())}
window.addEventListener("online",fe),window.addEventListener("pageshow",fe),document.addEventListener("visibilitychange",fe)
var me=e=>new Promise(t=>{let n,a=()=>{he.delete(r),t()},r=t=>{clearTimeout(n),n=setTimeout(a,Math.min(t,e))}
he.add(r),n=setTimeout(a,e)}),ge=(e,t=0)=>Math.max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),we=e=>1e3*Math.min(60,Number(e.headers.get("Retry-After"))||0)*(1+Math.random()/2)
function be(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/)
return(t.split("/").map(e=>e.replace(/[^\p{L}\p{N}]+/gu,"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function ve(e,t){if(null==t)return[]
switch(e.kind){case"choice":return[...t.chosen.map(t=>ye(e.cards,t)),U(t.own)].filter(Boolean)
case"sort":return e.cards.filter(e=>t[e.id]).map(n=>`${n.text}: ${ye(e.piles,t[n.id])}`)
case"date":return[B(t)]
case"list":return t.map(U)
default:return[U(`${t}`)]}}var ye=(e,t)=>e.find(e=>e.id===t)?.text??t
function je({items:e},t){let n={}
for(let a of e){let e=t[a.id]
if(null!=e&&O(a,n))if("choice"===a.kind){let t=(a.among?A(a,n):a.cards).map(e=>e.id).filter(t=>e.chosen.includes(t)),r=e.own?.trim()?e.own:"";(t.length||r)&&(n[a.id]={chosen:t,own:r})}else if("sort"===a.kind){let t=a.cards.filter(t=>e[t.id]).map(t=>[t.id,e[t.id]])
t.length&&(n[a.id]=Object.fromEntries(t))}else if("list"===a.kind){let t=e.filter(e=>e.trim())
t.length&&(n[a.id]=t)}else`${e}`.trim()&&(n[a.id]=e)}return n}function ke({exercise:e},t,n){let a=e.items.filter(e=>"ruler"===e.kind).map(e=>e.id).filter(e=>e in t&&e in(n??{}))
return Object.fromEntries(a.map(e=>[e,t[e]-n[e]]))}var xe=(e,t)=>C(e.ask,t),$e=({exercise:e,tallied:t},n,a)=>{let r=je(e,n)
return e.items.filter(e=>e.id in r).map(e=>({heading:e.said||xe(e,r),said:ve(e,r[e.id]),words:t.includes(e.id)?[]:[a]}))},Se=/[\u202a-\u202e\u2066-\u2069]/g,Ce=({items:e},t)=>{let n=je({items:e},t)
return e.filter(e=>e.id in n).map(e=>({item:e.id,question:xe(e,n),answer:n[e.id],...e.cards?{"in-words":ve(e,n[e.id])}:{}}))}
function Oe(e){let t={format:"ajar-journal",version:1,entries:Object.entries(e).filter(([,e])=>e.answers&&Ce(e.question.exercise,e.answers).length).map(([t,n])=>{let[a,r=""]=t.split(/@(.*)/s)
return{exercise:a,moment:n.question.own&&!e[`${a}@`]?"":r,title:n.question.exercise.title,at:n.when,done:!!n.done,confirmed:!!n.done,answers:Ce(n.question.exercise,n.answers)}})}
return`${JSON.stringify(t,null,2).replace(Se,e=>`\\u${e.charCodeAt(0).toString(16)}`)}\n`}function Ae({words:e,notes:t,site:n,go:a=e=>location.assign(e)}){if(!(e=>/^https:\/\/[^\s/]/.test(e))(n))return""
let{entries:r}=t.all(),l=Object.values(r).some(({answers:e})=>e),o=$("p",{class:"phone-problem",role:"status"}),s=$("a",{class:"phone-go",href:n,rel:"noreferrer"},e[l?"phone-home-without":"phone-home"]),i=[$("p",{class:"ajar-hint"},e["phone-home-notes-how"]),$("button",{type:"button",onclick:async function(){let t=await async function(e){let t=await(async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()))((new TextEncoder).encode(e),new CompressionStream("deflate-raw"))
return function(e){let t=""
for(let n of e)t+=String.fromCharCode(n)
return btoa(t)}(t).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}(Oe(r))
t.length>3e4?o.textContent=e["phone-home-long"]:a(n+"#notes="+t)}},e["phone-home-notes"]),o]
return $("section",{class:"phone-card"},$("h2",{},e["phone-home"]),$("p",{},C(e["phone-home-how"],{place:new URL(n).host})),...l&&"function"==typeof CompressionStream?i:[],s)}var Ee=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),Me=e=>"string"==typeof e,qe=e=>Number.isInteger(e)&&e>=0,Te=e=>Me(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Le=e=>Array.isArray(e)&&e.every(Me),Ne=e=>Array.isArray(e)&&e.every(e=>Me(e?.id)&&Me(e.text)),Ie={ruler:e=>qe(e)&&e<=10,choice:e=>Ee(e)&&Le(e.chosen)&&Me(e.own),sort:(e,{piles:t})=>Ee(e)&&Object.values(e).every(e=>t.some(t=>t.id===e)),text:Me,list:Le,date:e=>Me(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},De=e=>Me(e?.id)&&Me(e.ask)&&Object.hasOwn(Ie,e.kind)&&(!["choice","sort"].includes(e.kind)||Ne(e.cards))&&("sort"!==e.kind||Ne(e.piles))&&(null==e.among||Me(e.among.item)&&Le(e.among.piles)),ze={at:qe,aside:qe,keeps:qe,late:qe,refused:qe,done:e=>"boolean"==typeof e,when:Me,added:e=>Ee(e)&&qe(e.round)&&Ee(e.answers),sending:e=>Ee(e)&&qe(e.question)&&qe(e.round)&&Te(e.key)&&Ee(e.answers)&&Ee(e.moved)}
function Re({question:e,answers:t,...n}){let a={question:e}
if(Ee(t)){let n=({id:e,kind:n,...a})=>Object.hasOwn(t,e)&&(null===t[e]||Ie[n](t[e],a)),r=e.exercise.items.filter(n).map(({id:e})=>[e,t[e]])
a.answers=Object.fromEntries(r)}for(let[e,t]of Object.entries(n))(null===t||ze[e]?.(t))&&(a[e]=t)
return a}function Ue(e){if(!Ee(e)||!Number.isFinite(e.begun)||!Ee(e.entries))return null
let t=Object.entries(e.entries).filter(([e,t])=>Ee(t)&&((e,t)=>e?.name===t&&qe(e.id)&&qe(e.round)&&Le(e.tallied)&&Me(e.exercise?.title)&&(null==e.exercise.story||Le(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(De))(t.question,e)).map(([e,t])=>[e,Re(t)])
return{begun:e.begun,entries:Object.fromEntries(t),...!0===e.welcomed?{welcomed:!0}:{},...Me(e.place)?{place:e.place}:{}}}function Be(e){if(!Ee(e)||!Number.isFinite(e.begun))return null
let{begun:t,broken:n,...a}=e,r=Object.entries(a).map(([e,t])=>[e,Ee(t)&&(!0===t.spent||Te(t.key))?t:{spent:!0}])
return{begun:t,...!0===n?{broken:n}:{},...Object.fromEntries(r)}}var[Je,Fe]=["ajar-notes ","ajar-keys "],Pe="ajar-probe",We=432e5
function He(e){try{return e()}catch{return}}function _e(e){let t=new Map
return{get:(n,a)=>a(He(()=>JSON.parse(t.get(n)??(t=>He(()=>window[e].getItem(t)))(n)??"null"))),set(n,a){let r=JSON.stringify(a)
t.set(n,r),He(()=>{window[e].setItem(n,r),t.delete(n)})},remove(n){t.delete(n),He(()=>window[e].removeItem(n))},names:()=>He(()=>Object.keys(window[e]))??[]}}var Ve=_e("localStorage"),Ge=_e("sessionStorage"),Ke=e=>Be(He(()=>history.state[e])),Ye=(e,t)=>He(()=>history.replaceState({[e]:t},"")),Ze=({begun:e})=>Math.abs(Date.now()-e)>We,Qe=()=>({begun:Date.now(),broken:!0}),Xe=e=>e,[et,tt,nt]=[9,28,30],at=e=>et+tt*e,rt=(e,t,n={})=>$("button",{type:"button",onclick:t,...n},e)
function lt(e,t,{words:n,level:a,change:r,tell:l,again:o,moves:s,back:i,isQuick:c}){let d={...t},{cards:u,piles:p}=e,h=e=>p.find(t=>t.id===e).text,f=$("div",{class:"ajar-one"})
function m(e,{focus:t=!0,back:a=(e?()=>m(e-1):i),onward:o=()=>w(e+1)}={}){let v=u[e],y=C(n["card-of"],{n:e+1,all:u.length}),j=$("div",{class:"ajar-one-card",role:"group","aria-label":y,tabindex:"-1"},$("p",{class:"ajar-where"},y),$("p",{},v.text)),k=e=>{(function(e,t){d={...d,[e.id]:t},t||delete d[e.id],r(Object.keys(d).length?d:null),t&&l(n.moved,{card:J(e.text),pile:h(t)})})(v,e),o()}
s.hidden=!0,f.replaceChildren(j,$("div",{class:"ajar-one-piles"},...p.map(({id:e,text:t})=>rt(t,()=>k(e),{"aria-pressed":`${d[v.id]===e}`}))),$("div",{class:"ajar-one-also"},a?g(n.back,()=>a()):$("span",{}),g(n["card-out"],()=>k("")),c?$("span",{}):g(n["card-enough"],()=>b()))),t&&j.focus({preventScroll:!0})}let g=(e,t)=>rt(e,t,{class:"ajar-link"}),w=e=>e<u.length?m(e):b()
function b({focus:e=!0}={}){let t=$(`h${a}`,{tabindex:"-1"},n["cards-all"]),r=(e,t)=>{let n=u.filter(e=>(d[e.id]??"")===t).map(e=>$("li",{},rt(e.text,()=>(e=>m(u.indexOf(e),{back:b,onward:b}))(e)))),r=t?{}:{class:"ajar-out"}
return n.length?[$(`h${a+1}`,r,e),$("ul",{},...n)]:[]}
f.replaceChildren(t,$("p",{class:"ajar-hint"},n["cards-all-how"]),...p.flatMap(({id:e,text:t})=>r(t,e)),...r(n["cards-out"],"")),s.hidden=!1,e&&(t.focus({preventScroll:!0}),f.scrollIntoView({block:"nearest"}))}let v=u.map(e=>!!d[e.id]).lastIndexOf(!0)+1
return v===u.length||o&&v?b({focus:!1}):m(v,{focus:!1}),f}var ot=(e,t,n=null)=>$("button",{type:"button",class:n,onclick:t},e)
var st="text-size",it=[.9,1,1.15,1.3,1.5]
async function ct(e,t){if(8!==e.length)return{why:t["phone-code-length"]}
try{let n=await fetch(`api/rooms/${encodeURIComponent(e)}`,{cache:"no-store"})
if(n.ok)return{why:""}
if(404===n.status)return{why:t["phone-no-room"],isGone:!0}
let a=Math.ceil((Number(n.headers.get("Retry-After"))||60)/60),r=a>1?C(t["phone-minutes"],{minutes:a}):t["phone-minute"]
return{why:C(t["phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}var dt=e=>JSON.parse(document.getElementById(e).textContent),ut=dt("words");(({language:e=I})=>{I=e})(ut)
var pt={"Accept-Language":document.documentElement.lang},ht=document.getElementById("code").textContent||function({pathname:e}){let t=e.split("/").pop()
try{return be(decodeURIComponent(t))}catch{return be(t)}}(location),ft=dt("help"),mt=function({words:e,countries:t=[],leave:n,onCountry:a=()=>{}}){t.length&&(re().countries=t)
let r=()=>re().countries,l=null,o=()=>re().chosen||function(e,{zone:t="",languages:n=[]}){let a=e=>e.endsWith("/")?t.startsWith(e):t===e,r=e.find(({zones:e})=>e.some(a))
if(r)return r.code
if(t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t))return""
let l=e.find(e=>e.home)
return l?l.code:n.map(e=>e.split("-").slice(1).join("-").toUpperCase()).find(t=>e.some(({code:e})=>e===t))??""}(r(),(l??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages},l)),s=()=>r().find(e=>e.code===o())
function i(e){re().chosen=e,le()
for(let{element:e,draw:t}of re().listeners)t(e)}function c(e,t){return t(e),re().listeners.add({element:e,draw:t,shown:!1}),queueMicrotask(le),e}let d=e=>c($("div",{}),t=>t.replaceChildren(...e())),u=()=>{let t=$("select",{onchange:()=>{i(t.value),a(t.value)}},...[...r(),{code:"-",country:e["help-elsewhere"]}].map(e=>$("option",{value:e.code},e.country)))
return c(t,()=>{t.value=s()?.code??"-"}),$("label",{class:"ajar-help-where"},$("span",{},e["help-in"]),t)},p=({say:t,to:n},a)=>{if(/^(tel|sms):/.test(n))return $("a",{class:a?"ajar-reach":"ajar-reach ajar-first",href:n},$("span",{},...se(t)))
let r=$("span",{},t),l=$("button",{type:"button",class:"ajar-link","aria-label":C(e["help-copy-what"],{address:n}),onclick:async()=>{await async function(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let e=document.createRange()
return e.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(e),document.execCommand("copy")}}(n,r)&&(l.textContent=e["help-copied"])}},e["help-copy"])
return $("p",{class:"ajar-chat"},r," ",l)},h=e=>$("li",{},$("p",{class:"ajar-for"},e.for_what),$("p",{class:"ajar-hint"},[e.name,e.hours,e.languages].filter(Boolean).join(". ")),$("div",{class:"ajar-ways"},...e.reach.map(p))),f=t=>d(()=>{let n=s()
if(!n)return[$("p",{},e["help-elsewhere-how"])]
let a=t.flatMap(t=>"emergency"===t?(({emergency:t,note:n})=>$("li",{class:"ajar-now"},$("p",{class:"ajar-for"},e["help-danger"]),n?$("p",{class:"ajar-hint"},n):null,$("div",{class:"ajar-ways"},$("a",{class:"ajar-reach",href:ie(t)},C(e["help-call"],{number:t})))))(n):oe(n,[t]).map(h))
return[$("ul",{class:"ajar-help-lines"},...a)]})
function m(){ee({title:e["help-title"],close:e["help-close"],bar:$("div",{class:"ajar-help-bar"},u(),ce({words:e,leave:n})),parts:[$("p",{},e["help-lead"]),f(te),$("p",{class:"ajar-hint"},e["help-trace"]),$("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}let g=(t=`${e["help-line"]} `)=>d(()=>{let n=s(),a=(n?function({emergency:t,...n}){let a=ne.map(e=>oe(n,[e])[0]?.reach??[]).flatMap(e=>["tel:","sms:"].map(t=>e.find(({to:e})=>e.startsWith(t))))
return[{say:C(e["help-call"],{number:t}),to:ie(t)},...a.filter(Boolean)]}(n):[]).flatMap(({say:e,to:t},n)=>[n?" · ":"",$("a",{href:t},...se(e))]),r=$("button",{type:"button",class:"ajar-link",onclick:m},e["help-get"]),l=$("span",{class:"ajar-off-paper"},a.length?" · ":"",r)
return[$("p",{class:"ajar-help-line"},t,...a,l)]}),w=()=>r().length>0
return{open:m,notice:function({title:t,text:n,now:a,lines:r,kinds:l,countries:o},{level:s,aside:i,instead:c}){return o&&!w()&&(re().countries=o),$("section",{class:"ajar-danger"},$(`h${s}`,{tabindex:"-1"},t),$("p",{},n),l.length?null:c?.()??null,u(),f(r),$("ul",{class:"ajar-todo"},...a.map(e=>$("li",{},e))),$("p",{class:"ajar-hint"},e["help-trace"]),$("button",{type:"button",class:"ajar-link",onclick:i},e["help-aside"]))},button:()=>$("button",{type:"button",class:"ajar-get-help",onclick:m},e["help-get"]),line:g,addNumbers:function(e){if(!w())return
let[t]=[...e.querySelectorAll(ae)].reverse()
t?.closest("p, ul").after(g(""))
for(let t of e.querySelectorAll("details"))t.open=t.querySelector("summary").textContent===s()?.country},text:()=>d(()=>{let t=s()
return t?[$("p",{},$("b",{},`${e["help-title"]}, ${t.country}`)),$("p",{},`${e["help-danger"]} ${C(e["help-call"],{number:t.emergency})}`),$("ul",{},...oe(t,te).map(({for_what:e,name:t,reach:n,hours:a})=>$("li",{},...se(`${e}: ${t}. ${n.map(({say:e})=>e).join(" · ")}. ${a}.`))))]:[$("p",{},e["help-elsewhere-how"])]}),choose:i,code:o,isKnown:w}}({words:ut,countries:ft,leave:pe})
mt.choose(ft.find(({home:e})=>e)?.code??"")
var gt,wt,bt,vt={},yt=dt("state"),jt=function(e,t){let[n,a]=[Je+e,Fe+e],r=e=>e.get(n,Ue),l=()=>r(Ge)??r(Ve)??{begun:Date.now(),entries:{}}
function o(e){let t=l()
e(t),(r(Ge)?Ge:Ve).set(n,t)}let s=()=>Ve.get(a,Be)??(null===Ve.get(a,Xe)?null:Qe())
function i(){let[e,t]=[Ke(a)??{},s()??{}],n={begun:Date.now(),...e,...t}
for(let[a,r]of Object.entries(t))r?.spent&&e[a]&&(n[a]={...e[a],...r})
return n}function c(e){let{[e]:t,broken:n}=i()
return!(t||!n)}function d(e){Ve.set(a,e),Ye(a,e)}let u=(e,t)=>{let n=i()
d({...n,[e]:{...n[e],...t}})},p=[Ge,Ve].some(e=>!function(e,t){let n=e=>Ee(e)?Object.entries(e).sort(([e],[t])=>e<t?-1:1).map(([e,t])=>[e,n(t)]):Array.isArray(e)?e.map(n):e
return JSON.stringify(n(e))===JSON.stringify(n(t))}(e.get(n,Xe),e.get(n,Ue)))
if(function(e){for(let[t,n]of[[Je,Ue],[Fe,Be]])for(let a of Ve.names())if(a.startsWith(t)&&a!==t+e){let e=Ve.get(a,n)
e||t!==Fe?(!e||Ze(e))&&Ve.remove(a):Ve.set(a,Qe())}}(t?e:null),t){let e=Date.now()
Ze(l())&&o(t=>Object.assign(t,{begun:e})),(s()||Ke(a))&&d(Ze(i())?{...i(),begun:e}:i())}return{all:l,change:o,entry:e=>l().entries[e],update:(e,t)=>o(({entries:n})=>{n[e]={...n[e],...t}}),remove:e=>o(({entries:t})=>{delete t[e]}),key:e=>(i()[e]?.key||u(e,{key:btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_")}),i()[e].key),spend:e=>u(e,{spent:!0}),isSpent:e=>c(e)||!!i()[e]?.spent,isUnsure:c,isLost:()=>p,forget(){Ve.remove(n),Ge.remove(n)},end(){Ge.set(n,l()),Ve.remove(n),Ve.remove(a),Ye(a,null)},listen:e=>window.addEventListener("storage",({key:t})=>{(null===t||t===n||t===a)&&e()})}}(ht,yt&&!yt.ended),kt=$("main",{onbeforeinput:()=>function(e){let t=()=>{e.next().done||de(t)}
de(t)}(function*(e){for(let t of Object.values(e)){if(f.has(t))continue
let{passes:e,kinds:n}=g(t)
for(let t of[e,...Object.values(n)])yield,o(t,"a b c ")}}(vt))}),xt=$("div",{}),$t=$("p",{class:"phone-looking",role:"status"}),St=$("p",{class:"phone-practice",hidden:!0},ut["phone-practice"]),Ct=$("div",{class:"phone-banner",role:"status",hidden:!0}),Ot=$("p",{class:"ajar-clip",role:"status"}),At=(...e)=>Ot.replaceChildren(...e),Et="",Mt=null
function qt(e,t,{focus:n=!1}={}){if(e===Et&&"question"!==e)return
let a=n||kt.contains(document.activeElement)
if(Et=e,Mt=null,Ct.hidden=!0,kt.replaceChildren(),t(),!a)return
let r=kt.querySelector("h1")
r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function Tt(e,t){qt("question",()=>{Mt=function(e,t,n){let{words:a,notes:r,send:l,changed:o,announce:s,help:i}=n,{name:c,exercise:d}=t,u=e=>"afterward"===e.setting,p=d.items.filter(u),h=d.items.filter(e=>!u(e)),f=t,m=0,g=!1,w=()=>r.entry(c)??{},b=()=>!!f?.open,v=()=>(f??t).round,y=e=>$e(t,e,a["phone-stays"]),j=null,k=null
function x(e){return JSON.stringify(e)!==k&&(k=JSON.stringify(e),j=n.noticeAfter(d.items,e),!!j)}let S=$("p",{class:"phone-closed"},a["phone-closed"]),C=$("section",{class:"phone-add","aria-labelledby":"phone-add",hidden:!0})
D(C,a)
let A=$("div",{})
e.replaceChildren(S,A)
let E=e=>r.update(c,{question:t,when:`${(new Date).toISOString().slice(0,19)}+00:00`,...e}),M=Y(A,{...d,items:h},{words:a,mark:function(e){let[n,...r]=e
return b()&&e.some(({id:e})=>t.tallied.includes(e))?$("span",{class:"phone-group"},r.length?a["phone-can-add-all"]:a[n.own?"phone-can-add-own":"phone-can-add"]):a["phone-stays"]},level:1,small:!0,sort:lt,beside:d.story?.length?[ot(a.story,()=>n.tell(d),"ajar-link")]:[],answers:w().answers,at:w().at,done:w().done,reflection:y(w().answers??{}),help:i,aside:w().aside,instead:n.wayToInstead,below:()=>n.isPlan(c)?i.line():null,onAside:e=>r.update(c,{aside:e}),onMove:e=>{m=e,w().answers&&r.update(c,{at:m})},onChange:e=>{E({answers:e,at:m,done:!1,keeps:null}),I()},onDone:q,onStartOver:()=>{r.remove(c),I(),o()}})
function q(e){E({answers:je(d,e),done:!0}),x(w().answers),M.update({answers:e,done:!0,reflection:y(e),danger:j}),I(),(A.querySelector(".ajar-danger [tabindex]")??C.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),o()}let T=function(e,{words:t,language:n,answers:a,onChange:r,onDone:l}){let o=t["phone-afterward"],s=$("section",{class:"phone-afterward"}),i=!1
function c(){i=!0
let c=Y(s,{title:o,items:e,language:n},{words:t,level:2,small:!0,sort:lt,answers:a(),mark:()=>t["phone-stays"],onChange:r,onDone(e){c.release(),i=!1,l(e)}})
s.querySelector("fieldset").focus({preventScroll:!0}),s.scrollIntoView({block:"start"})}return{element:s,offer:function(n){if(!i||!n){if(i=!1,s.hidden=!n||!e.some(e=>O(e,a())),s.hidden)return s.replaceChildren()
s.replaceChildren($("h2",{},o),$("p",{},t["phone-own"]),$("button",{type:"button",onclick:c},t["phone-afterward-begin"]))}},isBegun:()=>i}}(p,{words:a,language:d.language,answers:()=>w().answers,onChange:e=>r.update(c,{answers:e}),onDone:q})
function L(e,...t){let n=$("h2",{id:"phone-add",tabindex:"-1"},e),a=$("div",{},n,...t.map(e=>"string"==typeof e?$("p",{},e):e))
if(a.textContent===C.textContent)return
let r=g||C.contains(document.activeElement),l=C.textContent
C.replaceChildren(...a.childNodes),r?n.focus({preventScroll:!0}):l&&s(e)}function N(e){e(),g=!0,I(),g=!1}function I(){let{done:e,sending:n,added:o,late:s,refused:i,keeps:u}=w()
S.hidden=b()||!!e||!!t.own,C.hidden=!e
let p=A.querySelector(".ajar-reflection + .ajar-moves")
if(p&&(p.hidden=(({sending:e,added:t})=>!(!e&&t?.round!==v()))(w())),!e)return T.offer(!1),C.replaceChildren(),void(k=null)
let{answers:h}=w()
x(h)&&M.update({answers:h,done:!0,reflection:y(h),danger:j})
let m=function(e){let n=function({exercise:e,tallied:t},n){let a=je(e,n),r={}
for(let n of e.items){if(!t.includes(n.id)||!(n.id in a))continue
let e=a[n.id]
r[n.id]="choice"!==n.kind?e:[...e.chosen,...e.own.trim()?["~own"]:[]]}return r}(t,e.answers),a=r.entry(t.since)?.added?.answers
return{answers:n,moved:ke(t,n,a)}}(w()),g=`${t.id}.${v()}`
if(n)L(a["phone-sending"],a["phone-sending-how"])
else if(o?.round===v()){let e=Object.keys(o.answers).length
L(a[e?"phone-added":"phone-done-title"],a[e?"phone-added-how":"phone-done-how"])}else s===v()?L(a["phone-here"],a["phone-late"]):i===v()?L(a["phone-here"],a["phone-refused"]):t.tallied.length?r.isSpent(g)?L(a["phone-here"],a[r.isUnsure(g)?"phone-unsure":"phone-once"]):b()?function({answers:e,moved:t}){let n=d.items.filter(t=>t.id in e).map(e=>{let[t,...n]="sort"===e.kind?[]:ve(e,w().answers[e.id]),a=e.said||e.ask,r=!t||n.length||e.own?a:`${a}: ${t}`
return $("li",{},V(r,d))}),{added:o,keeps:s}=w(),i=s===v(),u=n.length>0
L(a[i?"phone-kept":u?"phone-add-title":"phone-done-ask"],...i?[a["phone-kept-how"]]:[],...o&&!i?[a["phone-again"]]:[],...u?[a["phone-add-what"],$("ul",{},...n)]:[a["phone-done-what"]],...Object.keys(t).length?[a["phone-add-moved"]]:[],a["phone-add-final"],$("div",{class:"ajar-moves"},i?null:ot(a["phone-keep-mine"],()=>N(()=>r.update(c,{keeps:v()}))),ot(a[u?"phone-add":"phone-done"],()=>N(()=>l.add(c,f,e,t)))))}(m):L(a["phone-here"],a["phone-closed-done"]):L(a["phone-here"],a["phone-all-here"])
T.offer(!C.querySelector(".ajar-moves")||u===v())}return e.append(T.element),A.querySelector(".ajar-body").before(C),I(),{name:c,is:e=>e?.id===t.id&&JSON.stringify(e.exercise)===JSON.stringify(d),isTouched(){let{answers:t={},at:n=0,done:a}=w(),r=e.contains(document.activeElement)&&document.activeElement.matches("input, textarea")
return T.isBegun()||!a&&(r||n>0||Object.values(t).some(e=>null!=e))},update(e){f=e,I()},refresh:I,look(){k=null,I()}}}(kt,e,{words:ut,notes:jt,send:Vt,announce:At,changed:()=>Gt.refresh(),help:mt,tell:Lt,wayToInstead:Nt,isPlan:e=>e===`${gt}@`,noticeAfter:(e,t)=>function(e,t,n){let a=Object.values(t).flatMap(e=>"string"==typeof e||Array.isArray(e)?e:e?.own??[]),[r]=Object.values(n)
for(let e of Object.values(n)){let t=a.flatMap(t=>m(t,e)),n=t.every(({kind:e})=>e in r.kinds),l=v(t,n?r:e)
if(l)return{...l,kinds:[...new Set(t.map(({kind:e})=>e))].sort()}}let l=e.filter(({id:e,kind:n})=>"ruler"===n&&null!=t[e]),o=r?.["rulers-at-zero"]
return o&&3===l.length&&l.every(({id:e})=>0===t[e])?{...o,kinds:[]}:null}(e,t,vt)}),jt.all().place!==e.name&&jt.change(t=>{t.place=e.name})},t)}function Lt({story:e,language:t}){let n=e.map(e=>K($("p",{},e),{language:t},ut))
ee({title:ut.story,close:ut["help-close"],bar:$("div",{class:"ajar-help-bar"},ce({words:ut,leave:pe})),parts:t?[_(ut),...n]:n})}function Nt(){if(!wt)return null
let e={id:0,name:`${wt.name}@for myself`,exercise:wt.form,tallied:[],round:0,open:!1,own:!0}
return $("button",{type:"button",onclick:()=>{Tt(e,{focus:!0}),zt(ut["phone-own"],ut["phone-go-back"])}},ut["help-needs"])}function It(e={}){let t=yt.ended?null:yt.question
if(St.hidden=!yt.practice,!jt.all().welcomed&&!yt.ended)return void qt("welcome",()=>kt.append(...function(e,t,n,a){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],l="http:"===location.protocol
return[$("div",{class:"phone-card"},$("h1",{},e["phone-welcome"]),$("ul",{},...r.map(e=>$("li",{},e))),t?null:$("p",{class:"ajar-hint"},e["phone-welcome-memory"]),l?$("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,$("div",{class:"ajar-moves"},$("button",{type:"button",onclick:a},e["phone-go-on"]))),n.line()]}(ut,He(()=>{window.localStorage.setItem(Pe,Pe)
let e=window.localStorage.getItem(Pe)===Pe
return window.localStorage.removeItem(Pe),e})??!1,mt,Ut)),e)
if(Mt?.is(t))return Mt.update(t),void(Ct.hidden=!0)
if(Mt?.isTouched()&&!e.focus)return Mt.update(null),void((t||yt.ended)&&Dt())
let n="waiting"===Et||"question"===Et
yt.ended?qt("ended",()=>{xt.replaceChildren(Ae({words:ut,notes:jt,site:bt})),kt.append(...((e,t,n,a)=>{let r=Object.keys(t.all().entries).length
return[$("div",{class:"phone-waiting"},$("h1",{},e["phone-ended"]),$("p",{},e[r?"phone-ended-notes":"phone-ended-nothing"])),a,$("div",{class:"phone-help"},n.text())]})(ut,jt,mt,xt)),Gt.open()},e):t?Tt(t,e):qt("waiting",()=>kt.append(...(e=>[$("div",{class:"phone-waiting"},S("svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},S("path",{d:"M11 8h42v68H11z",class:"phone-light"}),S("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),S("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),S("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),$("h1",{},e["phone-waiting"]),$("p",{},e["phone-waiting-how"]))])(ut)),e),t&&n&&At(`${ut["phone-new"]} `,V(t.exercise.title,t.exercise))}var Dt=()=>zt(ut[yt.ended?"phone-ended-here":"phone-moved-on"],ut[yt.ended?"phone-go-notes":"phone-go-new"])
function zt(e,t){(Ct.hidden||Ct.firstChild.textContent!==e)&&Ct.replaceChildren($("p",{},e),$("button",{type:"button",onclick:()=>It({focus:!0})},t)),Ct.hidden=!1}function Rt(){Et="",Mt=null,yt.ended||!jt.all().welcomed?It():Ut()}function Ut(){jt.change(e=>{e.welcomed=!0})
let{place:e,entries:t}=jt.all()
e&&!t[e]?.done&&function(e){!e?.answers||yt.ended||e.question.name===yt.question?.name||Tt({...e.question,open:!1})}(t[e]),It({focus:!Mt})}function Bt(e){(yt=e).ended&&jt.end(),It()}var Jt=()=>({...pt,...jt.isSpent("join")?{}:{"Ajar-Phone":jt.key("join")}}),Ft=0
function Pt(e){e&&!jt.isSpent("join")&&jt.spend("join"),clearTimeout(Ft),Ft=setTimeout(()=>{$t.textContent=e?"":ut["phone-looking"]},e?0:1e3)}var Wt,Ht=()=>{Et="",Mt=null,It(),Gt.refresh()},_t=`api/rooms/${ht}`,Vt=function(e,t){let n=new Set
async function a(a){let{sending:r}=t.entry(a)
if(n.has(r.key))return
n.add(r.key)
let l=await async function(e,t){for(let n=0;;n++){let a=0
try{let n=await fetch(e,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(15e3)})
a=we(n)
let{error:r}=await n.json()
if(n.ok||r&&n.status<500&&![408,429].includes(n.status))return r}catch{}await me(ge(n,a))}}(`${e}/answers`,r),{question:o,round:s,answers:i}=r
l||t.spend(`${o}.${s}`)
let c=l?["closed","no-room"].includes(l)?{late:s}:{refused:s}:{added:{round:s,answers:i}}
t.entry(a)&&t.update(a,{sending:null,...c}),n.delete(r.key),Mt?.refresh(),Gt.refresh()}return{add(e,{id:n,round:r},l,o){let s={question:n,round:r,key:t.key(`${n}.${r}`),answers:l,moved:o}
t.update(e,{sending:s}),a(e)},resume(){for(let[e,n]of Object.entries(t.all().entries))n.sending&&a(e)}}}(_t,jt),Gt=function({words:e,notes:t,onForget:n}){let a=!1,r=$("div",{}),l=$("div",{}),o=$("details",{},$("summary",{},$("h2",{},e["phone-rulers"])),r),s=$("details",{},$("summary",{},$("h2",{},e["phone-notes"])),l),i=$("p",{class:"phone-forgotten",role:"status",tabindex:"-1"}),c=$("footer",{},o,s,i)
for(let e of[o,s])e.addEventListener("toggle",()=>e.open&&h())
let d=(e,t)=>$("button",{type:"button",onclick:t},e)
function u(){t.forget(),i.textContent=e["phone-forgotten"],i.focus(),n()}function p([t,{question:n,answers:a}]){let r=t.split(/@(.*)/s)[1],{title:l,language:o}=n.exercise,s=n.own?e["phone-own-moment"]:z(e,r)
return[$("h3",{},s?`${l} (${s})`:l),$("div",{class:"ajar-reflection"},...$e(n,a,e["phone-stays"]).flatMap(e=>Q(e,4)))].map(t=>K(t,{language:o},e))}function h(){let{entries:n}=t.all()
Object.keys(n).length&&(i.textContent="")
let c=Object.entries(n).filter(([,{question:e,answers:t}])=>t&&$e(e,t,"").length),h=(e=>Object.entries(e).filter(([e,{done:t,answers:n}])=>e.startsWith("check-in@")&&t&&n).map(([e,{answers:t,question:n}])=>({moment:e.slice(9),answers:t,items:n.exercise.items.filter(e=>"ruler"===e.kind&&null!=t[e.id])})).filter(({items:e})=>e.length))(n)
o.hidden=!h.length,s.hidden=!c.length,h.length&&o.open&&r.replaceChildren(function(e,t){let n=[...new Map(e.flatMap(({items:e})=>e.map(e=>[e.id,e]))).values()].map((n,a)=>{let r=e.filter(({answers:e})=>null!=e[n.id]).map(({moment:e,answers:t})=>({moment:e,value:t[n.id]})),l=n.said||n.ask,o=r.map(({moment:e,value:n})=>C(t["phone-rulers-at"],{n,moment:z(t,e)})).join(", ")
return $("div",{},$("h3",{},l),function(e,t,n){let a=t.at(-1),r=(e,t,n)=>S("line",{x1:at(e),x2:at(t),y1:nt,y2:nt,class:n})
return S("svg",{viewBox:"0 0 298 46",role:"img","aria-label":n,class:`phone-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(e=>S("text",{x:at(e),y:46,class:"phone-tick"},`${e}`)),r(t[0].value,a.value,"phone-way"),...t.slice(0,-1).map(({value:e})=>S("circle",{cx:at(e),cy:nt,r:5,class:"phone-then"})),S("circle",{cx:at(a.value),cy:nt,r:8,class:"phone-now"}),S("text",{x:at(a.value),y:16,class:"phone-value"},`${a.value}`))}((e=>E[e%E.length])(a),r,`${l}: ${o}`),$("p",{class:"phone-numbers","aria-hidden":"true"},o))})
return $("div",{class:"phone-rulers"},$("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}(h,e)),s.open&&!l.contains(document.activeElement)&&l.replaceChildren(a?"":$("p",{class:"ajar-hint"},e["phone-notes-where"]),d(e["phone-notes-keep"],()=>function(e,t){let n=URL.createObjectURL(new Blob([t],{type:"application/json"}))
$("a",{href:n,download:"notes.json"}).click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}(0,Oe(t.all().entries))),$("p",{class:"ajar-hint"},e["phone-notes-file"]),function(){let t=$("div",{}),n=d(e["phone-forget"],()=>{let a=d(e["phone-forget-no"],()=>{t.replaceChildren(n),n.focus()})
t.replaceChildren($("p",{},e["phone-forget-sure"]),$("div",{class:"ajar-moves"},a,d(e["phone-forget"],u))),a.focus()})
return t.append(n),t}(),...c.flatMap(p))}return h(),{element:c,refresh:h,open(){a=!0,s.open=!0,h()}}}({words:ut,notes:jt,onForget(){yt.ended||jt.change(e=>{e.welcomed=!0}),Ht()}})
async function Kt(e=1e3){try{({dangers:vt={},plan:gt,instead:wt,site:bt}=await(await fetch("danger.json",{headers:pt})).json()),Mt?.look(),xt.replaceChildren(Ae({words:ut,notes:jt,site:bt}))}catch{setTimeout(Kt,e,Math.min(2*e,6e4))}}function Yt(){if(Kt(),yt.ended)jt.end()
else{let e=()=>Bt({...yt,ended:!0});(function(e,t,{onState:n,onReached:a,onGone:r,introduce:l,last:o=["no-room"]}){let s=t,i=!0,c=!1,d=0,u=null,p=null
async function h(e,t){p=new AbortController
let{signal:n}=p,a=setTimeout(()=>p.abort(),8e3),s=await fetch(e,{headers:{...t,...l()},cache:"no-store",signal:n}).finally(()=>clearTimeout(a))
if(s.ok||304===s.status)return s
let i=await s.json()
throw o.includes(i.error)&&(b(),r(i.error)),Object.assign(new Error(i.error),{requested:we(s)})}async function f(){let t=(await h(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),n=new TextDecoder
for(let e="",a=!0;;){let r=setTimeout(()=>{i&&=!a,p.abort()},a?8e3:5e4),{done:l,value:o}=await t.read().finally(()=>clearTimeout(r))
if(l&&a)throw new Error
if(l)return
let s=(e+n.decode(o,{stream:!0})).split("\n\n")
e=s.pop()
for(let e of s){let t=e.split("\n").find(e=>e.startsWith("data:"))
t&&(a=!1,g(JSON.parse(t.slice(5))))}}}async function m(){let t=await h(e,u?{"If-None-Match":u}:{})
t.ok&&g(await t.json()),u=t.headers.get("ETag"),w()}function g(e){w(),!(e.version<s)&&(s=e.version,e.ended&&b(),n(e))}function w(){d=0,a(!0)}function b(){c=!0,p?.abort()}let v=Date.now()
document.addEventListener("visibilitychange",()=>{document.hidden?v=Date.now():Date.now()-v>5e3&&p.abort()}),window.addEventListener("pageshow",({persisted:e})=>{e&&p.abort()}),window.addEventListener("offline",()=>p.abort()),async function(){for(;!c;){let e=2e3*Math.random()
try{i&&d%2==0?await f():(await m(),e+=3e3)}catch(t){if(c)return
d||a(!1),e=ge(d++,t.requested)}c||await me(e)}}()})(_t,yt.version,{onState:Bt,onReached:Pt,onGone:e,introduce:Jt}),Vt.resume()}document.addEventListener("visibilitychange",()=>{document.hidden||Vt.resume()}),jt.listen(()=>{document.hidden||!Mt?.isTouched()?Ht():Mt.refresh()}),setTimeout(()=>{jt.forget(),Ht()},Math.min(We,jt.all().begun+We-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{e&&(Rt(),Gt.refresh())}),Rt()}Gt.element.append($("details",{},$("summary",{},ut["phone-leave"]),$("p",{},ut["phone-leave-cannot"]),$("p",{class:"ajar-leave-how"},ut["leave-how"]))),document.querySelector(".phone").replaceChildren($("header",{},$("div",{class:"phone-bar"},$("p",{},ut["phone-title"]),function(e){let t=function(){try{let e=it.indexOf(Number(sessionStorage.getItem(st)))
return e<0?1:e}catch{return 1}}()
function n(){document.documentElement.style.setProperty("--phone-size",it[t])}let a=(e,a,r)=>$("button",{type:"button","aria-label":r,onclick:()=>{t=Math.max(0,Math.min(t+e,it.length-1)),n()
try{sessionStorage.setItem(st,it[t])}catch{}}},a)
return n(),$("div",{class:"phone-size",dir:"ltr"},a(-1,"A−",e["phone-smaller"]),a(1,"A+",e["phone-larger"]))}(ut),$("div",{class:"ajar-leave"},mt.button(),ce({words:ut,leave:pe})),$t),jt.isLost()?$("p",{class:"phone-practice",role:"status"},ut["phone-lost"]):null,St,Ct),kt,Gt.element,$("div",{class:"ajar-on-paper"},mt.text()),Ot),Wt=()=>jt.forget(),ue.add(Wt),function(){if(window.ajarWatchesForShift)return
window.ajarWatchesForShift=!0
let e=[]
window.addEventListener("keydown",t=>{t.repeat||(e="Shift"===t.key?[...e,t.timeStamp].slice(-3):[],3===e.length&&e[2]-e[0]<2e3&&pe())},{capture:!0})}(),function(e){re().open?re().open=e:(re().open=e,window.addEventListener("click",e=>{e.target.closest?.(ae)&&(e.preventDefault(),e.stopPropagation(),re().open())},{capture:!0}))}(mt.open),yt?Yt():kt.append(...function(e,t){let n=$("p",{id:"phone-problem",class:"phone-problem",role:"status"}),a=$("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phone-problem",name:"code"}),r=H(e,e=>{n.textContent=e})
return t&&ct(t,e).then(({why:a,isGone:r})=>{r&&function(){let e=Object.keys(jt.all().entries).length>0
return e&&(yt={ended:!0},Yt()),e}()||(a||location.replace(t+location.search),n.textContent=a&&(8===t.length?a:e["phone-no-room"]))}),[$("form",{class:"phone-card",onsubmit:async t=>{t.preventDefault()
let l=be(a.value)
r.begin()
let{why:o}=await ct(l,e)
r.end(),n.textContent=o||e["keep-opening"],o?a.focus():location.replace(l+location.search)}},$("h1",{},e["phone-join"]),$("label",{},$("span",{},e["phone-code"]),a),$("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,$("div",{class:"ajar-moves"},$("button",{type:"submit"},e["phone-go-in"])))]}(ut,ht))
