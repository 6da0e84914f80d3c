var q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:s:["number",
"string"].includes(typeof a)?a:s}),ce=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ie(e,t){let s=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(s[r.id]));return n.length?
n:e.cards}var qe=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(n=>n.id===s))};var Nt=["button","input","select","summary","textarea"],Mt=["input","select","textarea"];function o(e,t={},...s){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return Nt.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Mt.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...s.filter(r=>r!=null)),n}function Le(e,t,s){let{words:n,level:r=3}=s;
window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.ajarForms}`,c={...s.answers},i=0,l=null,d=null,p=s.aside??
0,u=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),v=o("div",{}),y=o("div",{class:"ajar-body"}),w=o("se\
ction",{class:"ajar-form","aria-labelledby":`${a}-title`},o(`h${r}`,{id:`${a}-title`},t.title),o("p",{class:"ajar-why"},
t.why),t.private?o("p",{class:"ajar-private"},t.private):null,v,y,u);e.replaceChildren(w);let f=()=>t.items.filter(g=>ce(
g,c)),O=g=>{u.replaceChildren(g)};function C(g,k){u.replaceChildren(`${g} `,o("button",{type:"button",class:"ajar-link",
onclick:()=>{c=k,O(""),s.onChange(c),x({focus:!0})}},n["put-back"]))}function F(g,k){c={...c,[g.id]:k},O(""),s.onChange(
c),h()}function A(){let{fieldset:g}=l;g.disabled=!0;let k=setTimeout(()=>O(n["keep-opening"]),400),j=setTimeout(S,8e3);d=
[k,j]}function S(){d&&(d.forEach(clearTimeout),d=null,l&&(l.fieldset.disabled=!1),O(""))}function h(){let{item:g,skip:k,
where:j,next:L}=l,B=f();k.textContent=c[g.id]==null?n.skip:n["clear-and-skip"],j.textContent=q(n["question-of"],{n:i+1,all:B.
length}),L.textContent=i===B.length-1?n.done:n.next}function m(g,k=!0){if(d)return;let j=f();if(i+=g,i>=j.length){i=j.length-
1,A(),s.onDone(c);return}x({focus:k})}function x({focus:g=!1}={}){let k=f();i=Math.max(0,Math.min(i,k.length-1));let j=k[i],
L=`${a}-${j.id}`,B=o("legend",{},q(j.ask,c)),R=j.hint?o("p",{class:"ajar-hint",id:`${L}-hint`},j.hint):null,P=s.mark?.(j),
Z=P?o("p",{class:"ajar-mark",id:`${L}-mark`},P):null,K=[R,Z].filter(Boolean).map(({id:ee})=>ee).join(" "),X=j.among?{...j,
cards:ie(j,c)}:j,me=qt[j.kind](X,qe(X,c[j.id]),{words:n,group:L,change:ee=>F(j,ee),say:O}),V=o("fieldset",{class:`ajar-i\
tem ajar-${j.kind}`,tabindex:"-1","aria-describedby":K||null},B,R,Z,me),Tt=i>0?o("button",{type:"button",onclick:()=>m(-1)},
n.back):null,Ne=o("button",{type:"button",onclick:()=>{if(d)return;let ee=c,At=c[j.id]!=null;c={...c,[j.id]:null},s.onChange(
c),m(1),At&&C(n.cleared,ee)}}),Me=o("button",{type:"button",onclick:()=>{d||(O(""),m(1))}}),ge=o("p",{class:"ajar-where"});
l={item:j,skip:Ne,where:ge,next:Me,fieldset:V},v.replaceChildren(),y.replaceChildren(ge,V,o("div",{class:"ajar-moves"},Tt,
Ne,Me)),h(),s.onMove?.(i),g&&(V.focus({preventScroll:!0}),ge.scrollIntoView({block:"nearest"}))}function $(g){if(v.replaceChildren(),
!g||!s.help||p>g.kinds.length)return null;let k=()=>{p=g.kinds.length+1,s.onAside?.(p),v.replaceChildren(),y.querySelector(
"[tabindex]").focus()};return v.append(s.help.notice(g,{level:r+1,aside:k})),v.querySelector("[tabindex]")}function N(g,{
focus:k=!1,danger:j=null}={}){l=null;let L=o(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);y.replaceChildren(o("div",{class:"\
ajar-reflection"},L,...g.flatMap(R=>be(R,r+2)),s.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",
onclick:()=>{i=0,x({focus:!0})}},n.change),o("button",{type:"button",onclick:()=>{let R=c;c={},i=0,p=0,s.onAside?.(0),s.
onStartOver(),x({focus:!0}),C(n["started-over"],R)}},n["start-over"])));let B=$(j);k&&(B??L).focus()}function T(g){let k=y.
contains(document.activeElement);k&&l&&!d||(S(),c={...g.answers},g.done?N(g.reflection,{focus:k,danger:g.danger}):(i=g.at??
Math.max(0,f().findIndex(j=>c[j.id]==null)),x()))}let{done:z,reflection:D,danger:b}=s;return T({answers:c,at:s.at,done:z,
reflection:D,danger:b}),{update:T,say:g=>{S(),O(g)}}}var be=({heading:e,said:t,words:s},n)=>[e?o(`h${n}`,{},e):null,t.length>
1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...s.map(r=>o("p",
{},r))].filter(Boolean),qt={ruler(e,t,{group:s,change:n}){let r=Array.from({length:11},(a,c)=>o("label",{class:"ajar-num\
ber"},o("input",{type:"radio",name:s,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===0?`${s}-low`:c===10?
`${s}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),o("p",
{class:"ajar-anchors"},o("span",{id:`${s}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${s}-high`},o("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:s,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},i=()=>r(a.length||c.trim()?{
chosen:[...a],own:c}:null),l=e.many?"checkbox":"radio",d=e.cards.map(u=>o("input",{type:l,name:n,value:u.id,checked:a.includes(
u.id),onchange:v=>{e.many?a=a.filter(y=>y!==u.id).concat(v.target.checked?u.id:[]):(a=[u.id],c="",p&&(p.value="")),i()}})),
p=e.own?o("input",{type:"text",value:c,maxlength:500,oninput:u=>{c=u.target.value,!e.many&&c.trim()&&(a=[],d.forEach(v=>{
v.checked=!1})),i()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},s[e.many?"choose-many":"choose\
-one"]),...e.cards.map((u,v)=>o("label",{class:"ajar-card"},d[v],o("span",{},u.text))),p?o("label",{class:"ajar-own"},o(
"span",{},e.own),p):null)},sort(e,t,{words:s,group:n,change:r,say:a}){let c={...t},i={},l=e.piles.map(y=>(i[y.id]=o("spa\
n",{}),o("li",{class:"ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.
currentTarget.classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");
let f=u[w.dataTransfer.getData("text/plain")]?.[y.id];f&&!f.matches(":disabled")&&(f.checked=!0,p(f.dataset.card,y))}},i[y.
id]))),d=()=>e.piles.forEach(y=>{i[y.id].textContent=q(s["pile-count"],{pile:y.text,n:Object.values(c).filter(w=>w===y.id).
length})}),p=(y,w)=>{c[y]=w.id,d(),r({...c}),a(q(s.moved,{card:e.cards.find(f=>f.id===y).text,pile:w.text}))},u={},v=e.cards.
map(y=>{u[y.id]={};let w=`${n}-${y.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:f=>f.dataTransfer.
setData("text/plain",y.id)},o("legend",{},y.text),o("div",{class:"ajar-into"},...e.piles.map(f=>{let O=o("input",{type:"\
radio",name:w,value:f.id,"data-card":y.id,checked:c[y.id]===f.id,onchange:()=>p(y.id,f)});return u[y.id][f.id]=O,o("labe\
l",{},O,o("span",{},f.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},s["sort-how"]),o("ul",{class:"ajar-pi\
les"},...l),...v)},text(e,t,{words:s,change:n}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=t??""),o("label",{class:"\
ajar-words"},o("span",{},s["own-words"]),r)},list(e,t,{words:s,change:n}){let r=o("div",{}),a=()=>{let u=[...r.querySelectorAll(
"input")].map(v=>v.value).filter(v=>v.trim());n(u.length?u:null)},c=()=>[...r.children].forEach((u,v)=>{u.querySelector(
"label > span").textContent=q(s.line,{n:v+1}),u.querySelector("button").setAttribute("aria-label",q(s["remove-line"],{n:v+
1}))}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{d(""),r.lastElementChild.querySelector("input").focus()}},
s["add-line"]),l=()=>{c(),i.hidden=r.children.length>=e.most},d=u=>{let v=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words"},o("span",{}),o("input",{type:"text",value:u,maxlength:2e4,oninput:a})),o("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let y=v.nextElementSibling||v.previousElementSibling;v.remove(),y||d(""),l(),a(),(y||r.firstElementChild).
querySelector("input").focus()}},"×"));r.append(v),l()},p=t||[];for(let u=0;u<Math.max(e.lines,p.length);u++)d(p[u]??"");
return o("div",{class:"ajar-lines"},r,i)},date(e,t,{words:s,change:n}){return o("label",{class:"ajar-words"},o("span",{},
s["pick-date"]),o("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Ie=[1,1],Lt=[0,0],It="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Dt=new RegExp(`(${It})|[.…]+|[\
!?;\\n]`,"gu"),Ft=/[\u0300-\u036f'’‘ʼ]/g,Rt=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,we=new WeakMap;function Be(e,t){
we.has(t)||we.set(t,Wt(t));let{passes:s,kinds:n,learned:r}=we.get(t),{line:a,places:c}=Kt(e),i=a;for(let[p,u]of Fe(s,a))
i=i.slice(0,p)+i.slice(p,u).replace(/[^ ]/g,"_")+i.slice(u);let l=Object.entries(n).flatMap(([p,u])=>Fe(u,i).map(([v,y])=>({
kind:p,start:v,end:y-1})));!l.length&&r&&l.push(...Bt(i,r));let d=(p,u)=>p.span[0]-u.span[0]||p.span[1]-u.span[1]||(p.kind<
u.kind?-1:+(p.kind>u.kind));return l.map(({kind:p,start:u,end:v})=>({kind:p,span:[c[u][0],c[v][1]]})).sort(d)}function Bt(e,t){
let{weights:s,kinds:n,limit:r}=t,a=Pt(e,t),c=a.slice(1).map((w,f)=>[...a[f],...w]),i=w=>{let f=new Set(w.flatMap(O=>O.places));
return ve(s,f)/Math.sqrt(f.size)},[l,d]=De([...a,...c],i);if(!(d>r))return[];let p=new Set(l.flatMap(w=>w.places.slice(0,
2))),[u]=De(Object.keys(n),w=>ve(n[w],p)),v=l.filter(w=>ve(s,w.places)>0),y=v.length?v:l;return[{kind:u,start:y[0].start,
end:y.at(-1).start}]}function Pt(e,{numbers:t,weights:s}){let n=Ie,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){if(a[0]==="\
."){r.push([]),n=Ie;continue}let c=t.get(a[0])??Lt,i=[[0,c[0]],[1,c[1]],[n[0],c[0]],[n[1],c[1]]],l=([d,p],u)=>((u*16411+
d)*16411+p)%s.length;r.at(-1).push({start:a.index,places:i.map(l)}),n=c}return r.filter(a=>a.length)}var De=(e,t)=>e.map(
s=>[s,t(s)]).reduce((s,n)=>n[1]>s[1]?n:s,[null,-1/0]),ve=(e,t)=>[...t].reduce((s,n)=>s+e[n%e.length],0),Pe=(e,{kinds:t,notices:s})=>Object.
entries(s).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function Fe(e,t){let s=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&s.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return s}function Wt({lists:e,
passes:t,phrases:s,learned:n}){let r={};for(let[i,l]of Object.entries(e))r[i]=Re(l,r);let a=i=>new RegExp(i.map(l=>Re(l,
r)).join("|"),"y"),c=Object.entries(s).map(([i,l])=>[i,a(l)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&
_t(n)}}function _t({same:e,concepts:t,weights:s,kinds:n,limit:r}){let a=new Map,c=2;for(let d of e){for(let p of d.split(
" "))a.set(p,[c,c]);c++}for(let[d,p]of t.entries())for(let u of p.split(" "))a.set(u,[c++,2+e.length+d]);let i=d=>[...d.
join("")].map(p=>p.charCodeAt(0)-87),l=Object.entries(n).map(([d,p])=>[d,i(p)]);return{numbers:a,weights:i(s),kinds:Object.
fromEntries(l),limit:r}}function Re(e,t){return`(?:${(e.match(Rt)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Ut(r)).join("")})`}function Ut(e){let t=We(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),s=n=>n?"[^ ._]*":"";return`${s(e.startsWith("*"))}${t}${s(
e.endsWith("*"))} `}var We=e=>e.normalize("NFKD").replace(Ft,"").toLowerCase();function Kt(e){let t="",s=[];for(let n of e.
matchAll(Dt)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?We(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
s.push([n.index,n.index+n[0].length])}return{line:t,places:s}}var _e=["emergency","crisis","violence","worried","child"],Gt=["emergency","crisis","violence"],Ht='a[href$="#Help-lines\
"]',W=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function zt(e,{
zone:t="",languages:s=[]}){let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:
t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t)?"":s.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:i})=>i===
c))??""}function Ke(e,t,s){let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.
values(s)){let i=n.flatMap(d=>Be(d,c)),l=Pe(i,c);if(l)return{...l,kinds:[...new Set(i.map(({kind:d})=>d))]}}let r=e.filter(
({kind:c})=>c==="ruler"),a=Object.values(s)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{
...a,kinds:[]}:null}var ye=(e,t)=>t.flatMap(s=>e.lines.filter(n=>n.topic===s)),Ue=e=>`tel:${e.match(/\d+/)[0]}`;function Ge({
words:e,countries:t=[],leave:s,onCountry:n=()=>{}}){t.length&&(W().countries=t);let r=()=>W().countries,a=()=>W().chosen||
zt(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().
find(h=>h.code===a());function i(h){W().chosen=h;for(let m of W().listeners)m()}function l(h,m){m(h);let x=!1,$=()=>{x||
(x=h.isConnected),x&&!h.isConnected?W().listeners.delete($):m(h)};return W().listeners.add($),h}let d=h=>l(o("div",{}),m=>m.
replaceChildren(...h())),p=()=>{let h=[...r(),{code:"-",country:e["help-elsewhere"]}],m=o("select",{onchange:()=>{i(m.value),
n(m.value)}},...h.map(x=>o("option",{value:x.code},x.country)));return l(m,()=>{m.value=c()?.code??"-"}),o("label",{class:"\
ajar-help-where"},o("span",{},e["help-in"]),m)},u=({say:h,to:m},x)=>{if(/^(tel|sms):/.test(m))return o("a",{class:x?"aja\
r-reach":"ajar-reach ajar-first",href:m},h);let $=o("span",{},h),N=o("button",{type:"button",class:"ajar-link","aria-lab\
el":q(e["help-copy-what"],{address:m}),onclick:async()=>{await Jt(m,$)&&(N.textContent=e["help-copied"])}},e["help-copy"]);
return o("p",{class:"ajar-chat"},$," ",N)},v=h=>o("li",{},o("p",{class:"ajar-for"},h.for_what),o("p",{class:"ajar-hint"},
[h.name,h.hours,h.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...h.reach.map(u))),y=({emergency:h,
note:m})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),m?o("p",{class:"ajar-hint"},m):null,o("di\
v",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Ue(h)},q(e["help-call"],{number:h})))),w=h=>d(()=>{let m=c();if(!m)
return[o("p",{},e["help-elsewhere-how"])];let x=h.flatMap($=>$==="emergency"?y(m):ye(m,[$]).map(v));return[o("ul",{class:"\
ajar-help-lines"},...x)]});function f(){let h=()=>{m.close?m.close():m.remove()},m=o("dialog",{class:"ajar ajar-help","a\
ria-labelledby":"ajar-help-title",onclose:()=>m.remove(),onkeydown:x=>{x.key==="Escape"&&(x.preventDefault(),x.stopPropagation(),
h())}},o("div",{class:"ajar-help-bar"},p(),je({words:e,leave:s})),o("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},
e["help-title"]),o("p",{},e["help-lead"]),w(_e),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-\
leave-how"},e["leave-how"]),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:h},e["help-close"])));document.
body.append(m),m.showModal?m.showModal():m.setAttribute("open",""),m.querySelector("h2").focus()}function O({title:h,text:m,
now:x,lines:$,countries:N},{level:T,aside:z}){return N&&!S()&&(W().countries=N),o("section",{class:"ajar-danger"},o(`h${T}`,
{tabindex:"-1"},h),o("p",{},m),o("ul",{class:"ajar-todo"},...x.map(D=>o("li",{},D))),p(),w($),o("p",{class:"ajar-hint"},
e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:z},e["help-aside"]))}let C=()=>o("button",{type:"bu\
tton",class:"ajar-get-help",onclick:f},e["help-get"]),F=()=>d(()=>{let h=c(),x=(h?[{say:h.emergency,to:Ue(h.emergency)},
...ye(h,Gt.slice(1)).map(({reach:N})=>N.find(({to:T})=>T.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({
say:N,to:T})=>[o("a",{href:T},N)," · "]),$=o("button",{type:"button",class:"ajar-link",onclick:f},e["help-get"]);return[
o("p",{class:"ajar-help-line"},`${e["help-line"]} `,...x,$)]}),A=()=>d(()=>{let h=c();return h?[o("p",{},o("b",{},`${e["\
help-title"]}, ${h.country}`)),o("p",{},`${e["help-danger"]} ${q(e["help-call"],{number:h.emergency})}`),o("ul",{},...ye(
h,_e).map(({for_what:m,name:x,reach:$,hours:N})=>o("li",{},`${m}: ${x}. ${$.map(({say:T})=>T).join(" · ")}. ${N}.`)))]:
[o("p",{},e["help-elsewhere-how"])]}),S=()=>r().length>0;return{open:f,notice:O,button:C,line:F,text:A,choose:i,code:a,isKnown:S}}
var je=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function He(e){
if(W().open){W().open=e;return}W().open=e,window.addEventListener("click",t=>{t.target.closest?.(Ht)&&(t.preventDefault(),
t.stopPropagation(),W().open())},{capture:!0})}async function Jt(e,t){try{return await navigator.clipboard.writeText(e),
!0}catch{let s=document.createRange();return s.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(
s),document.execCommand("copy")}}function xe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ze(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),xe()))},{capture:!0})}var ke=new Set,Oe=()=>{if(!document.hidden)for(let e of[...ke])e(Math.random()*1e3)};window.addEventListener("online",Oe);
window.addEventListener("pageshow",Oe);document.addEventListener("visibilitychange",Oe);var le=e=>new Promise(t=>{let s,
n=()=>{ke.delete(r),t()},r=a=>{clearTimeout(s),s=setTimeout(n,Math.min(a,e))};ke.add(r),s=setTimeout(n,e)}),ue=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),de=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Zt=5e4,Je=8e3;function Ze(e,t,{onState:s,onReached:n,onGone:r,introduce:a}){let c=t,i=!0,l=!1,d=0,p=null,u=null;async function v(S,h){
u=new AbortController;let{signal:m}=u,x=setTimeout(()=>u.abort(),Je),$=await fetch(S,{headers:{...h,...a()},cache:"no-st\
ore",signal:m}).finally(()=>clearTimeout(x));if($.ok||$.status===304)return $;let N=await $.json();throw N.error==="no-r\
oom"&&(F(),r()),Object.assign(new Error(N.error),{requested:de($)})}async function y(){let h=(await v(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),m=new TextDecoder;for(let x="",$=!0;;){let N=setTimeout(()=>{i&&(i=!$),u.abort()},
$?Je:Zt),{done:T,value:z}=await h.read().finally(()=>clearTimeout(N));if(T&&$)throw new Error;if(T)return;let D=(x+m.decode(
z,{stream:!0})).split(`

`);x=D.pop();for(let b of D){let g=b.split(`
`).find(k=>k.startsWith("data:"));g&&($=!1,f(JSON.parse(g.slice(5))))}}}async function w(){let S=await v(e,p?{"If-None-M\
atch":p}:{});S.ok&&f(await S.json()),p=S.headers.get("ETag"),O()}function f(S){O(),!(S.version<c)&&(c=S.version,S.ended&&
F(),s(S))}function O(){d=0,n(!0)}async function C(){for(;!l;){let S=Math.random()*2e3;try{i&&d%2===0?await y():(await w(),
S+=3e3)}catch(h){if(l)return;d||n(!1),S=ue(d++,h.requested)}l||await le(S)}}function F(){l=!0,u.abort()}let A=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?A=Date.now():Date.now()-A>5e3&&u.abort()}),window.addEventListener(
"pageshow",({persisted:S})=>{S&&u.abort()}),window.addEventListener("offline",()=>u.abort()),C()}var[Ve,Ye]=["ajar-notes ","ajar-keys "],Se=12*36e5;function Qe(e){let t=new Map,s=n=>{try{return n(window[e])}catch{return}};
return{get:n=>JSON.parse(t.get(n)??s(r=>r.getItem(n))??"null"),set(n,r){let a=JSON.stringify(r);t.set(n,a),s(c=>{c.setItem(
n,a),t.delete(n)})},remove(n){t.delete(n),s(r=>r.removeItem(n))},names:()=>s(n=>Object.keys(n))??[]}}var G=Qe("localStor\
age"),te=Qe("sessionStorage");function Vt(){for(let e of G.names())(e.startsWith(Ve)||e.startsWith(Ye))&&Date.now()-G.get(
e).begun>Se&&G.remove(e)}var Yt=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).
replaceAll("+","-").replaceAll("/","_");function Xe(e){let[t,s]=[Ve+e,Ye+e];Vt();let n=()=>te.get(t)??G.get(t)??{begun:Date.
now(),entries:{}};function r(i){let l=n();i(l),(te.get(t)?te:G).set(t,l)}let a=()=>G.get(s)??{begun:Date.now()},c=(i,l)=>{
let d=a();G.set(s,{...d,[i]:{...d[i],...l}})};return{all:n,change:r,entry:i=>n().entries[i],update:(i,l)=>r(({entries:d})=>{
d[i]={...d[i],...l}}),remove:i=>r(({entries:l})=>{delete l[i]}),key(i){return a()[i]||c(i,{key:Yt()}),a()[i].key},spend:i=>c(
i,{spent:!0}),isSpent:i=>!!a()[i]?.spent,forget(){G.remove(t),te.remove(t)},end(){te.set(t,n()),G.remove(t),G.remove(s)},
listen:i=>window.addEventListener("storage",({key:l})=>{(l===null||l===t||l===s)&&i()})}}var Qt="~own",et=(e,t)=>e.find(s=>s.id===t)?.text??t,Xt=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ne(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>et(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${et(e.piles,t[s.id])}`);case"date":return[Xt(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function Y({items:e},t){let s={};for(let n of e){let r=t[n.id];
if(!(r==null||!ce(n,s)))if(n.kind==="choice"){let c=(n.among?ie(n,s):n.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),
i=r.own?.trim()?r.own:"";(c.length||i)&&(s[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(s[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(s[n.id]=a)}else`${r}`.trim()&&(s[n.id]=r)}return s}function tt({exercise:e,tallied:t},s){let n=Y(e,s),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Qt]:[]]}return r}function nt({exercise:e},t,s){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(s??{}));return Object.fromEntries(r.map(a=>[a,t[a]-s[a]]))}var $e=(e,t)=>q(e.ask,t),oe=({exercise:e,tallied:t},s,n)=>{
let r=Y(e,s);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||$e(a,r),said:ne(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var en=/[\u202a-\u202e\u2066-\u2069]/g,ot=({items:e},t)=>{let s=Y({items:e},t);return e.filter(n=>n.id in s).map(n=>({item:n.
id,question:$e(n,s),answer:s[n.id],...n.cards?{"in-words":ne(n,s[n.id])}:{}}))};function st(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&ot(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s);return{exercise:c,moment:i,title:a.question.exercise.title,at:a.when,done:!!a.done,confirmed:!!a.
done,answers:ot(a.question.exercise,a.answers)}})};return`${JSON.stringify(s,null,2).replace(en,r=>`\\u${r.charCodeAt(0).
toString(16)}`)}
`}function rt(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[tn,nn,pe]=[9,28,30],Q=e=>tn+nn*e;function _(e,t,...s){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...s),n}var at=e=>Object.entries(e).filter(([t,{done:s,
answers:n}])=>t.startsWith("check-in@")&&s&&n).map(([t,{answers:s,question:n}])=>({moment:t.slice(9),answers:s,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&s[r.id]!=null)})).filter(({items:t})=>t.length);function on(e,t,s){let n=t.at(-1),r=(a,c,i)=>_(
"line",{x1:Q(a),x2:Q(c),y1:pe,y2:pe,class:i});return _("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`phon\
e-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>_("text",{x:Q(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>_("circle",{cx:Q(a),cy:pe,r:5,class:"phone-then"})),_("circ\
le",{cx:Q(n.value),cy:pe,r:8,class:"phone-now"}),_("text",{x:Q(n.value),y:16,class:"phone-value"},`${n.value}`))}function ct(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:l})=>l[r.id]!=null).
map(({moment:l,answers:d})=>({moment:l,value:d[r.id]})),c=r.said||r.ask,i=a.map(({moment:l,value:d})=>q(t["phone-rulers-\
at"],{n:d,moment:l})).join(", ");return o("div",{},o("h3",{},c),on(r.id,a,`${c}: ${i}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},i))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function it({words:e,notes:t,onForget:s}){let n=!1,r=o("div",{}),a=o("div",{}),c=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),r),i=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),a),l=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),d=o("footer",{},c,i,l);for(let f of[c,i])f.addEventListener("toggle",()=>f.open&&w());let p=(f,O)=>o(
"button",{type:"button",onclick:O},f);function u(){t.forget(),l.textContent=e["phone-forgotten"],l.focus(),s()}function v(){
let f=o("div",{}),O=p(e["phone-forget"],()=>{let C=p(e["phone-forget-no"],()=>{f.replaceChildren(O),O.focus()});f.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},C,p(e["phone-forget"],u))),C.focus()});return f.append(O),
f}function y([f,{question:O,answers:C}]){let F=f.split(/@(.*)/s)[1],{title:A}=O.exercise;return[o("h3",{},F?`${A} (${F})`:
A),o("div",{class:"ajar-reflection"},...oe(O,C,e["phone-stays"]).flatMap(S=>be(S,4)))]}function w(){let{entries:f}=t.all();
Object.keys(f).length&&(l.textContent="");let O=Object.entries(f).filter(([,{question:F,answers:A}])=>A&&oe(F,A,"").length),
C=at(f);c.hidden=!C.length,i.hidden=!O.length,C.length&&c.open&&r.replaceChildren(ct(C,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),p(e["phone-notes-keep"],()=>rt(
"notes.json",st(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),v(),...O.flatMap(y))}return w(),{element:d,
refresh:w,open(){n=!0,i.open=!0,w()}}}function lt(e,t,s){let{words:n,notes:r,send:a,changed:c,announce:i,help:l}=s,{name:d}=t,p=t,u=()=>r.entry(d)??{},v=()=>!!p?.
open,y=({sending:b,added:g})=>!!(b||g?.round===w()),w=()=>(p??t).round,f=b=>oe(t,b,n["phone-stays"]),O=b=>s.noticeAfter(
t.exercise.items,b),C=null,F=o("p",{class:"phone-closed"},n["phone-closed"]),A=o("section",{class:"phone-add","aria-labe\
lledby":"phone-add",hidden:!0}),S=o("div",{});e.replaceChildren(F,S);function h(b){return!v()||!t.tallied.includes(b.id)?
n["phone-stays"]:o("span",{class:"phone-group"},n[b.own?"phone-can-add-own":"phone-can-add"])}let m=b=>r.update(d,{question:t,
when:`${new Date().toISOString().slice(0,19)}+00:00`,...b}),x=Le(S,t.exercise,{words:n,mark:h,level:1,answers:u().answers,
at:u().at,done:u().done,reflection:f(u().answers??{}),help:l,aside:u().aside,below:()=>d==="plan"?l.line():null,onAside:b=>r.
update(d,{aside:b}),onMove:b=>{u().answers&&r.update(d,{at:b})},onChange:b=>{m({answers:b,done:!1,keeps:null}),D()},onDone:b=>{
m({answers:Y(t.exercise,b),done:!0}),C=O(b),x.update({answers:b,done:!0,reflection:f(b),danger:C}),D(),(S.querySelector(
".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()},onStartOver:()=>{
r.remove(d),D(),c()}});S.querySelector(".ajar-body").before(A);function $(b){let g=tt(t,b.answers),k=r.entry(t.since)?.added?.
answers;return{answers:g,moved:nt(t,g,k)}}let N=(b,g)=>o("button",{type:"button",onclick:g},b);function T(b,...g){let k=o(
"h2",{id:"phone-add",tabindex:"-1"},b),j=o("div",{},k,...g.map(R=>typeof R=="string"?o("p",{},R):R));if(j.textContent===
A.textContent)return;let L=A.contains(document.activeElement),B=A.textContent;A.replaceChildren(...j.childNodes),L?k.focus(
{preventScroll:!0}):B&&i(b)}function z({answers:b,moved:g}){let k=t.exercise.items.filter(K=>K.id in b).map(K=>{let[X,...me]=K.
kind==="sort"?[]:ne(K,u().answers[K.id]),V=K.said||K.ask;return o("li",{},X&&!me.length&&!K.own?`${V}: ${X}`:V)}),j=()=>{
a.add(d,p,b,g),D()},L=()=>{r.update(d,{keeps:w()}),D()},{added:B,keeps:R}=u(),P=R===w(),Z=k.length>0;T(n[P?"phone-kept":
Z?"phone-add-title":"phone-done-ask"],...P?[n["phone-kept-how"]]:[],...B&&!P?[n["phone-again"]]:[],...Z?[n["phone-add-wh\
at"],o("ul",{},...k)]:[n["phone-done-what"]],...Object.keys(g).length?[n["phone-add-moved"]]:[],n["phone-add-final"],o("\
div",{class:"ajar-moves"},P?null:N(n["phone-keep-mine"],L),N(n[Z?"phone-add":"phone-done"],j)))}function D(){let{done:b,
sending:g,added:k,late:j,refused:L}=u();F.hidden=v()||!!b,A.hidden=!b;let B=S.querySelector(".ajar-reflection + .ajar-mo\
ves");if(B&&(B.hidden=y(u())),!b){A.replaceChildren(),C=null;return}if(!C){C=O(u().answers);let{answers:P}=u();C&&x.update(
{answers:P,done:!0,reflection:f(P),danger:C})}let R=$(u());if(g)T(n["phone-sending"],n["phone-sending-how"]);else if(k?.
round===w()){let P=Object.keys(k.answers).length;T(n[P?"phone-added":"phone-done-title"],n[P?"phone-added-how":"phone-do\
ne-how"])}else j===w()?T(n["phone-here"],n["phone-late"]):L===w()?T(n["phone-here"],n["phone-refused"]):t.tallied.length?
r.isSpent(`${t.id}.${w()}`)?T(n["phone-here"],n["phone-once"]):v()?z(R):T(n["phone-here"],n["phone-closed-done"]):T(n["p\
hone-here"],n["phone-all-here"])}return D(),{name:d,is:b=>b?.id===t.id&&JSON.stringify(b.exercise)===JSON.stringify(t.exercise),
isTouched(){let{answers:b={},at:g=0,done:k}=u(),j=e.contains(document.activeElement)&&document.activeElement.matches("in\
put, textarea");return!k&&(j||g>0||Object.values(b).some(L=>L!=null))},update(b){p=b,D()},refresh:D}}var sn=15e3;async function rn(e,t){for(let s=0;;s++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(sn)});n=de(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await le(ue(s,n))}}function ut(e,t,s){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await rn(`${e}/answers`,c),{question:l,
round:d,answers:p}=c;i||t.spend(`${l}.${d}`);let u=i?["closed","no-room"].includes(i)?{late:d}:{refused:d}:{added:{round:d,
answers:p}};t.entry(a)&&t.update(a,{sending:null,...u}),n.delete(c.key),s()}return{add(a,{id:c,round:i},l,d){let p={question:c,
round:i,key:t.key(`${c}.${i}`),answers:l,moved:d};t.update(a,{sending:p}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var pt=8;async function dt(e,t){if(e.length!==pt)return t["phone-code-length"];try{let s=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(s.ok)return"";if(s.status===404)return t["phone-no-room"];let n=Math.ceil((Number(s.headers.get("Retry-Af\
ter"))||60)/60);return q(t["phone-too-many"],{wait:n>1?q(t["phone-minutes"],{minutes:n}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function ht(e,t){let s=o("p",{id:"phone-problem",class:"phone-problem",role:"status"}),n=o("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),r=c=>c.toUpperCase().replace(/[^A-Z0-9]/g,""),a=async c=>{c.preventDefault();let i=r(n.value);s.
textContent=await dt(i,e),s.textContent?n.focus():location.replace(i)};return t&&dt(t,e).then(c=>{s.textContent=c&&(t.length===
pt?c:e["phone-no-room"])}),[o("form",{class:"phone-card",onsubmit:a},o("h1",{},e["phone-join"]),o("label",{},o("span",{},
e["phone-code"]),n),o("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),s,o("div",{class:"ajar-moves"},o(
"button",{type:"submit"},e["phone-go-in"])))]}function ft(e,t){let s=[e["phone-welcome-nameless"],e["phone-welcome-stays"],
e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],n=location.protocol==="http:";return[o("div",
{class:"phone-card"},o("h1",{},e["phone-welcome"]),o("ul",{},...s.map(r=>o("li",{},r))),n?o("p",{class:"ajar-hint"},e["p\
hone-welcome-open"]):null,o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:t},e["phone-go-on"])))]}var an=()=>_(
"svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},_("path",{d:"M11 8h42v68H11z",class:"phone-light"}),
_("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),_("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),_("path",{d:"M9\
.5 76.5V6.5h45v70",class:"phone-frame"})),mt=e=>[o("div",{class:"phone-waiting"},an(),o("h1",{},e["phone-waiting"]),o("p",
{},e["phone-waiting-how"]))],gt=(e,t,s)=>{let n=Object.keys(t.all().entries).length;return[o("div",{class:"phone-waiting"},
o("h1",{},e["phone-ended"]),o("p",{},e[n?"phone-ended-notes":"phone-ended-nothing"])),o("div",{class:"phone-help"},s.text())]};var Te=e=>JSON.parse(document.getElementById(e).textContent),I=Te("words"),Ae=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),E=Xe(Ae),fe=Ge({words:I,countries:Te("help"),leave:Ct}),vt={},M=Te("state"),H=o("main",{}),yt=o(
"p",{class:"phone-looking",role:"status"}),jt=o("p",{class:"phone-practice",hidden:!0},I["phone-practice"]),J=o("div",{class:"\
phone-banner",role:"status",hidden:!0}),xt=o("p",{class:"phone-unseen",role:"status"}),kt=e=>{xt.textContent=e},se="",U=null;
function he(e,t,{focus:s=!1}={}){if(e===se&&e!=="question")return;let n=s||H.contains(document.activeElement);if(se=e,U=
null,J.hidden=!0,H.replaceChildren(),t(),!n)return;let r=H.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function Ot(e,t){he("question",()=>{U=lt(H,e,{words:I,notes:E,send:Ee,announce:kt,changed:()=>ae.refresh(),
help:fe,noticeAfter:(s,n)=>Ke(s,n,vt)}),E.all().place!==e.name&&E.change(s=>{s.place=e.name})},t)}function re(e={}){let t=M.
ended?null:M.question;if(jt.hidden=!M.practice,!E.all().welcomed&&!M.ended){he("welcome",()=>H.append(...ft(I,St)),e);return}
if(U?.is(t)){U.update(t),J.hidden=!0;return}if(U?.isTouched()&&!e.focus){U.update(null),(t||M.ended)&&cn();return}let s=se===
"waiting"||se==="question";M.ended?he("ended",()=>{H.append(...gt(I,E,fe)),ae.open()},e):t?Ot(t,e):he("waiting",()=>H.append(
...mt(I)),e),t&&s&&kt(`${I["phone-new"]} ${t.exercise.title}`)}function cn(){let e=I[M.ended?"phone-ended-here":"phone-m\
oved-on"];(J.hidden||J.firstChild.textContent!==e)&&J.replaceChildren(o("p",{},e),o("button",{type:"button",onclick:()=>re(
{focus:!0})},I[M.ended?"phone-go-notes":"phone-go-new"])),J.hidden=!1}function St(){E.change(s=>{s.welcomed=!0});let{place:e,
entries:t}=E.all();e&&!t[e]?.done&&ln(t[e]),re({focus:!U})}function ln(e){!e?.answers||M.ended||e.question.name===M.question?.
name||Ot({...e.question,open:!1})}function bt(e){M=e,M.ended&&E.end(),re()}var un=()=>E.isSpent("join")?{}:{"Ajar-Phone":E.
key("join")},wt=0;function dn(e){e&&!E.isSpent("join")&&E.spend("join"),clearTimeout(wt),wt=setTimeout(()=>{yt.textContent=
e?"":I["phone-looking"]},e?0:2500)}var Ce=()=>{se="",U=null,re(),ae.refresh()},$t=`api/rooms/${Ae}`,Ee=ut($t,E,()=>{U?.refresh(),
ae.refresh()}),ae=it({words:I,notes:E,onForget(){M.ended||E.change(e=>{e.welcomed=!0}),Ce()}});function Ct(){E.forget(),
xe()}document.querySelector(".phone").replaceChildren(o("header",{},o("details",{},o("summary",{},I["phone-leave"]),o("p",
{},I["phone-leave-cannot"]),o("p",{class:"ajar-leave-how"},I["leave-how"])),o("div",{class:"ajar-leave"},fe.button(),je(
{words:I,leave:Ct})),yt,jt,J),H,ae.element,xt);ze(()=>E.forget());He(fe.open);async function Et(e=1e3){try{vt=await(await fetch(
"danger.json")).json(),U?.refresh()}catch{setTimeout(Et,e,Math.min(2*e,6e4))}}!M&&Object.keys(E.all().entries).length&&(M=
{ended:!0});if(!M)H.append(...ht(I,Ae));else{if(Et(),M.ended)E.end();else{let e=()=>bt({...M,ended:!0});Ze($t,M.version,
{onState:bt,onReached:dn,onGone:e,introduce:un}),Ee.resume()}document.addEventListener("visibilitychange",()=>{document.
hidden||Ee.resume()}),E.listen(()=>{document.hidden||!U?.isTouched()?Ce():U.refresh()}),setTimeout(()=>{E.forget(),Ce()},
E.all().begun+Se-Date.now()),M.ended||!E.all().welcomed?re():St()}
