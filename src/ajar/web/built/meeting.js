var Mo=["button","input","select","summary","textarea"],Eo=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Mo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Eo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var Ao=e=>e;function be(e,t){e.innerHTML=Ao(t)}function ce(e,t,...o){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),s}var q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),Me=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Ne(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var zt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function ye(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function Kt(e,t,o){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=o,u={...No,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let d=`ajar-${window.ajarForms}`,p={...o.answers},h=0,y=null,w=0,A=o.
aside??0,b=t.why?n("p",{class:"ajar-why"},t.why):"",x=t.private?n("p",{class:"ajar-private"},t.private):"",E=!1,O=n("p",
{class:"ajar-status",role:"status","aria-live":"polite"}),j=n("div",{}),$=n("div",{class:"ajar-body"}),L=n("section",{class:"\
ajar-form","aria-labelledby":`${d}-title`},n(`h${a}`,{id:`${d}-title`},t.title),...r||l?[n("div",{class:"ajar-beside"},...c,
b?Lo([b],s):""),x]:[b,x],j,$,O);e.replaceChildren(L);function M(){let S=t.items.filter(F=>Me(F,p));if(i){let F=E?S.filter(
U=>U.after).map(U=>[U]):[];return[S.filter(U=>!U.after),...F]}return r&&t.together?[S]:S.map(F=>[F])}let T=S=>{O.replaceChildren(
S)},W=ye(s,T);function H(S,F){O.replaceChildren(`${S} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{p=F,T(""),
o.onChange(p),se({focus:!0})}},s["put-back"]))}function g(S,F){p={...p,[S.id]:F},To($),T(""),o.onChange(p),P()}function m(){
N(!0),W.begin(),w=setTimeout(k,8e3)}function k(){w&&(clearTimeout(w),w=0,N(!1),W.end())}function N(S){for(let F of y?.fieldsets??
[])F.disabled=S}function P(){if(!y)return;let{items:S,skip:F,where:U,next:Y,enough:ae,whys:te}=y,X=M().length;F.textContent=
J(S)?s["clear-and-skip"]:s.skip,U.textContent=q(s["question-of"],{n:h+1,all:X}),U.hidden=(r||i)&&X===1,Y.textContent=h===
X-1?s.done:s.next,ae.hidden=!D(X),te.hidden=!i||E||!J(S)}function D(S){return(o.enough==="at once"||h>0)&&h<S-1&&J(t.items)}
function K(){w||(m(),o.onDone(p))}let J=S=>S.some(({id:F})=>p[F]!=null);function B(S,F=!0){if(w)return;let U=M();if(h+=S,
h>=U.length){h=U.length-1,K();return}se({focus:F,again:S<0})}function _(S,F){let U=`${d}-${S.id}`,Y=n("legend",{},q(S.ask,
p)),ae=S.hint?n("p",{class:"ajar-hint",id:`${U}-hint`},S.hint):null,te=[ae,F.mark].filter(Boolean).map(({id:f})=>f),X=S.
among?{...S,cards:Ne(S,p)}:S,fe=u[S.kind](X,zt(X,p[S.id]),{words:s,level:a+1,group:U,change:f=>g(S,f),say:T,isQuick:o.enough===
"at once",...F}),pe={class:`ajar-item ajar-${S.kind}`,tabindex:"-1","aria-describedby":te.join(" ")||null};return n("fie\
ldset",pe,Y,ae,fe)}function se({focus:S=!1,again:F=!1}={}){let U=M();h=Math.max(0,Math.min(h,U.length-1));let Y=U[h],ae=o.
mark?.(Y),te=ae?n("p",{class:"ajar-mark",id:`${d}-${Y[0].id}-mark`},ae):null,X=n("div",{class:"ajar-moves"}),fe=h>0?()=>B(
-1):null,pe=Y.map(ge=>_(ge,{mark:te,again:F,moves:X,back:fe})),f=n("button",{type:"button",onclick:()=>{if(w)return;let ge=p,
Te=J(Y);p={...p,...Object.fromEntries(Y.map(({id:$e})=>[$e,null]))},o.onChange(p),B(1),Te&&H(s.cleared,ge)}}),C=n("butto\
n",{type:"button",onclick:()=>{w||(T(""),B(1))}}),R=n("p",{class:"ajar-where"}),V=n("button",{type:"button",class:"ajar-\
link",onclick:()=>{E=!0,B(1)}},s["add-why"]),ne=n("button",{type:"button",class:"ajar-link",onclick:K},s.enough);y={items:Y,
skip:f,where:R,next:C,fieldsets:pe,enough:ne,whys:V},j.replaceChildren(),X.replaceChildren(f,C),fe&&X.prepend(n("button",
{type:"button",onclick:fe},s.back));let oe=pe.length===1;te&&oe&&pe[0].lastElementChild.before(te),$.replaceChildren(R,...te&&
!oe?[te]:[],...pe,X,...o.enough?[V,ne]:[]),P(),o.onMove?.(h),S&&(pe[0].focus({preventScroll:!0}),R.scrollIntoView({block:"\
nearest"}))}function Q(S){if(j.replaceChildren(),!S||!o.help||A>S.kinds.length)return null;let F=()=>{A=S.kinds.length+1,
o.onAside?.(A),j.replaceChildren(),$.querySelector("[tabindex]").focus()},{help:U,needs:Y}=o;return j.append(U.notice(S,
{level:a+1,aside:F,needs:Y})),j.querySelector("[tabindex]")}function Z(S,{focus:F=!1,danger:U=null}={}){y=null;let Y=n(`\
h${a+1}`,{tabindex:"-1"},s["what-you-said"]);$.replaceChildren(n("div",{class:"ajar-reflection"},Y,...S.flatMap(te=>We(te,
a+2)),o.below?.()??null),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>{h=0,se({focus:!0,again:!0})}},
s.change),n("button",{type:"button",onclick:()=>{let te=p;p={},h=0,A=0,o.onAside?.(0),o.onStartOver(),se({focus:!0}),H(s["\
started-over"],te)}},s["start-over"])));let ae=Q(U);F&&(ae??Y).focus()}function ie(S){let F=$.contains(document.activeElement);
F&&y&&!w||(k(),p={...S.answers},S.done?Z(S.reflection,{focus:F,danger:S.danger}):(h=S.at??Math.max(0,M().findIndex(U=>U.
some(({id:Y})=>p[Y]==null))),se()))}let{done:ke,reflection:de,danger:I}=o;return ie({answers:p,at:o.at,done:ke,reflection:de,
danger:I}),{update:ie,release:k,say:S=>{k(),T(S)}}}var Lo=(e,t)=>n("details",{},n("summary",{},t["why-this"]),...e);function To(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var We=({heading:e,said:t,words:o},s)=>[e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n(
"li",{},a))):t.length?n("p",{class:"ajar-said"},t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),No={ruler(e,t,{group:o,
change:s}){let a=Array.from({length:11},(r,l)=>n("label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:l,checked:t===
l,onchange:()=>s(l),"aria-describedby":l===0?`${o}-low`:l===10?`${o}-high`:null}),n("span",{},`${l}`)));return n("div",{
class:"ajar-scale"},n("div",{class:"ajar-numbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},
"0"),` ${e.low}`),n("span",{id:`${o}-high`},n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a}){let{chosen:r,
own:l}=t||{chosen:[],own:""},i=()=>a(r.length||l.trim()?{chosen:[...r],own:l}:null),c=e.many?"checkbox":"radio",u=e.cards.
map(p=>n("input",{type:c,name:s,value:p.id,checked:r.includes(p.id),onchange:h=>{e.many?r=r.filter(y=>y!==p.id).concat(h.
target.checked?p.id:[]):(r=[p.id],l="",d&&(d.value="")),i()}})),d=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:p=>{
l=p.target.value,!e.many&&l.trim()&&(r=[],u.forEach(h=>{h.checked=!1})),i()}}):null;return n("div",{class:"ajar-cards"},
n("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((p,h)=>n("label",{class:"ajar-card"},u[h],
n("span",{},p.text))),d?n("label",{class:"ajar-own"},n("span",{},e.own),d):null)},text(e,t,{words:o,change:s}){let a=n(e.
long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.
target.value:null)});return e.long&&(a.value=t??""),n("label",{class:"ajar-words"},n("span",{},o["own-words"]),a)},list(e,t,{
words:o,change:s}){let a=n("div",{}),r=()=>{let p=[...a.querySelectorAll("input")].map(h=>h.value).filter(h=>h.trim());s(
p.length?p:null)},l=()=>[...a.children].forEach((p,h)=>{p.querySelector("label > span").textContent=q(o.line,{n:h+1}),p.
querySelector("button").setAttribute("aria-label",q(o["remove-line"],{n:h+1}))}),i=n("button",{type:"button",class:"ajar\
-link",onclick:()=>{u(""),a.lastElementChild.querySelector("input").focus()}},o["add-line"]),c=()=>{l(),i.hidden=a.children.
length>=e.most},u=p=>{let h=n("div",{class:"ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"tex\
t",value:p,maxlength:2e4,oninput:r})),n("button",{type:"button",class:"ajar-remove",onclick:()=>{let y=h.nextElementSibling||
h.previousElementSibling;h.remove(),y||u(""),c(),r(),(y||a.firstElementChild).querySelector("input").focus()}},"×"));a.
append(h),c()},d=t||[];for(let p=0;p<Math.max(e.lines,d.length);p++)u(d[p]??"");return n("div",{class:"ajar-lines"},a,i)},
date(e,t,{words:o,change:s}){return n("label",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??
"",oninput:a=>s(a.target.value||null)}))}};function Io(e,t=[]){let o=0;return e.map(({minutes:s},a)=>{let r=o;return t.includes(a)||(o+=60*s),{start:r,end:o}})}function Vt(e,t,o){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Io(e.parts,t.dropped),r=t.began??o,l=o-r,{start:i,end:c}=a[s],
u=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(u/60),partEnds:r+c,ends:r+a.at(-1).end}}
function Gt(e,t){let o=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>o)}function Jt(e,t,o=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*o,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var qo=new Set,gt=()=>{if(!document.hidden)for(let e of[...qo])e(Math.random()*1e3)};window.addEventListener("online",gt);
window.addEventListener("pageshow",gt);document.addEventListener("visibilitychange",gt);function Do(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(o){
t=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var Da=Do("ajar-presenter");function Yt(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Pe=({questions:e},{question:t})=>e.find(({name:o})=>t&&o===t);function kt(e,t){if(t?.kind!=="moves"){let l=t&&Pe(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function bt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:q(t["room-joined"],{n:e}):t["room-joined-none"]}function _e({answered:e},{joined:t},o){return t>e?q(o["wall-a\
nswered-of"],{n:e,of:t}):e===1?o["wall-answered-one"]:q(o["wall-answered"],{n:e})}function Zt(e,t){return e?e.over?t["wa\
ll-time-up"]:q(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Xe({shown:e},t){let o={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return o[s]??t["wall-held"]}function Qt(e,t){if(!e)return t["remote-on-time"];let o=e>
0?t["remote-behind"]:t["remote-ahead"];return q(o,{minutes:Math.abs(e)})}var et=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function xe(e,t,...o){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=n("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...o);return e.append(a),a.showModal(),a}var yt=(e,t,o="")=>n("button",{type:"button",class:o,onclick:t},
e);function tt(e,t,o,s,a){let r=xe(e,"wall-asking",n("p",{},t),n("div",{class:"wall-answers"},yt(o,()=>{r.close(),a()},"\
wall-primary"),yt(s,()=>r.close())))}var vt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Xt(e,{
question:t,body:o},s,a,r){if(o.moves){tt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=vt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:q(a["wall-still"],{n:l});tt(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function en(e,t){let o=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=xe(e,"wall-keys",n("h2",{},t["wall-keys"]),n("dl",{},...o.map(([a,r])=>n("div",{},n("dt",{},...r.
split(" ").map(l=>n("kbd",{},l))),n("dd",{},a)))),n("div",{class:"wall-answers"},yt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ee=({units:e})=>e.some(({snapshot:t,withheld:o})=>t||o);function wt({units:e},t){let o=new Map,s=Fo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(Wo(a,s))}return[...o.
values()]}function Fo(e){let t=new Map;for(let{id:o,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${o}/${a.
id}`,r),t.set(`${o}:${a.text}`,r)}return t}function Wo({id:e,item:t,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let u=l&&(l.fine?Po(l.counts,r):l.counts);return{id:t,name:c.get(e)??o,heading:s,labels:Ue(a,r).map(d=>c.get(`${t}:${d}`)??
d),sizes:r,counts:u,n:u?nt(u):0,withheld:i??""}}function Po(e,t){let o=0;return t.map(s=>(o+=s,nt(e.slice(o-s,o))))}function Ue(e,t){
let o=0;return t.map(s=>{o+=s;let a=e[o-1];return s===1?a:`${e[o-s]}–${a}`})}var nt=e=>e.reduce((t,o)=>t+o,0),jt=({counts:e,
n:t})=>e.findIndex(o=>2*o>t),ue=({shown:e})=>e.filter(({counts:t})=>t);var tn=["wall-first","wall-second","wall-third"],_o={importance:0,confidence:1,readiness:2},on=({id:e},t)=>tn[_o[e]??t%tn.
length],Se=e=>`${(100*e).toFixed(2)}%`,sn={"aria-hidden":"true"};function ze(e,t,o){return ue(e).length?{ruler:nn,move:nn,
sort:zo,card:Yo,choice:Zo}[e.kind](e,t,o):[n("p",{class:"wall-calm"},Xe(e,t))]}function nn(e,t){let o=Math.max(...ue(e).
flatMap(({counts:s})=>s));return[n("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return rn({...s,heading:c,labels:l,sizes:i},r,o,on(s,a),t)}))]}function an(e,t){let[o,s]=e,a=s.
shown.map(i=>[o.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
n("div",{class:"wall-figures"},...a.map(([i,c],u)=>rn(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(d=>d.
counts),l,on(c,u),t))),un([["wall-then",o.moment],["wall-solid",s.moment]])]}function rn({heading:e,labels:t,sizes:o},s,a,r,l){
let i=nt(o),c=.03,u=0,d=o.flatMap((h,y)=>{let w=u/i+(u?c/2:0);u+=h;let A=u/i-w-(u<i?c/2:0);return s.flatMap(({counts:b,isEarlier:x},E)=>{
let O=w+E*A/s.length;return Uo(b[y]/a,b[y],O,A/s.length,x)})}),p=t.map((h,y)=>`${h}: ${s.at(-1)?.counts[y]??""}`);return n(
"figure",{class:r},e?n("figcaption",{class:"wall-whole"},e):null,s.length?ce("svg",{class:"wall-columns",role:"img","ari\
a-label":p.join(", ")},...d):n("p",{class:"wall-muted wall-none"},l["wall-row-held"]),n("p",{class:"wall-scale"},...Ho(t,
o)))}function Uo(e,t,o,s,a){let r=1-e;return[ce("rect",{x:Se(o),y:Se(r),width:Se(s),height:Se(e),class:a?"wall-then":"wa\
ll-solid"}),ce("text",{x:Se(o+s/2),y:Se(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Ho(e,t){return e.map((o,s)=>{
let a=n("span",{class:"wall-whole"},o);return a.style.setProperty("--size",t[s]),a})}function zo(e,t,o){let s=[...ue(e)].
sort((i,c)=>Go(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>xt.length)return[st(s.map(
i=>Vo(i,t)),o,t)];let l=s.map(({name:i,counts:[c,...u]},d)=>{let h=!d&&i.length+r[0].length<Ko?`${c} ${r[0]}`:`${c}`;return He(
i,h,Jo([c,...u],a))});return[st([...l,...cn(e,t)],o,t),un(r.map((i,c)=>[xt[c],i]))]}var Ko=24;function Vo({name:e,labels:t,
counts:o,n:s},a){let r=Math.max(...o),l=t.filter((c,u)=>o[u]===r).join(" / "),i=q(a["wall-of"],{n:r,of:s});return He(e,i,
[],n("p",{class:"wall-muted"},l))}var Go=(e,t)=>{let o=e.findIndex((s,a)=>s!==t[a]);return o<0?0:t[o]-e[o]},xt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Jo(e,t){let o=0;return e.map((s,a)=>{let r=o/t;return o+=s,ot(
xt[a],r,s/t)})}function ot(e,t,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return ce(
"rect",{class:e,x:Se(t+r),y:Se(s),width:Se(Math.max(0,o-2*r)),height:Se(a)})}function Yo(e,t,o){let s=ue(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[st([...ln(s,t),...cn(e,t)],o,t)]}function Zo(e,t,o){let[{labels:s,counts:a,
n:r}]=ue(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[st(ln(l,t),o,t)]}function ln(e,t){let o=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>He(a,l?`${r}`:q(t["wall-of"],{n:r,of:o}),
[ot("wall-rest",0,1),ot("wall-pile-1",0,r/o)]))}function cn({shown:e},t){let o=e.filter(({counts:s})=>!s);return o.length>
e.length/2?[He(q(t["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>He(s,"",[],n("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var He=(e,t,o,s=null)=>n("li",{},n("p",{class:"wall-whole"},n("span",{},e),n("span",{},t)),o.length?ce(
"svg",sn,...o):null,s);function st(e,t=e.length,o={}){let s=n("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(n("li",{class:"wall-muted"},q(o["wall-more"],{n:a}))),s}var un=e=>n("ul",{class:"\
wall-key"},...e.map(([t,o])=>n("li",{},ce("svg",sn,ot(t,0,1)),o)));var Qo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Xo=/^data:image\/(svg\+xml|png|jpeg);/,
Ie=e=>e.flatMap(es);function es(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,o,...s]=e;return t==="\
img"?Xo.test(o.src)?[ts(o)]:[]:Qo.has(t)?[n(t,{},...Ie(s))]:Ie(s)}var ts=({src:e,alt:t=""})=>n("img",{src:e,alt:t});var at=4,Ke=({path:e,size:t},o,s)=>ce("svg",{class:s,viewBox:`${-at} ${-at} ${t+2*at} ${t+2*at}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},ce("path",{stroke:"#000",d:e}));function Ve(e,t){return ue(e).length?{ruler:os,move:ns,sort:as,card:rs,choice:ls}[e.kind](e,t):e.heading}var qe=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,pn=({shown:e})=>e.every(({counts:t})=>t),ns=(e,t)=>t["wall-moved"];function dn({
id:e,heading:t},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[qe(t),qe(t)]}function os(e,t){
let o=ue(e),s=new Map;for(let d of o){let p=jt(d);s.set(p,[...s.get(p)??[],d])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([d,p])=>ss(p,d,o.length,t));if(a.length===o.length)return t["wall-spread-all"];let[l,i]=a.map(d=>dn(d,t)),c={ruler:l?.[1],
other:i?.[0]},u=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,q(u,c)].filter(Boolean).join(" ")}function ss(e,t,o,s){
let[a,r]=e.map(u=>dn(u,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
o?q(s["wall-most-all"],c):q(r?s["wall-most-two"]:s["wall-most"],c)}function as(e,t){let o=ue(e),s=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(u=>jt(u)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return pn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return q(
l??t["wall-sorted-many"],{pile:qe(a),card:qe(r[0].name),other:qe(r.at(-1).name),n:r.length,all:o.length})}function rs(e,t){
let o=ue(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return fn(o,e,t)}function ls(e,t){let[{labels:o,counts:s,
n:a}]=ue(e);return fn(o.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function fn(e,t,o){let s=Math.max(...e.map(({count:d})=>d)),
a=e.filter(({count:d,n:p})=>2*d>p),r=a.length?a:e.filter(({count:d})=>d&&d===s);if(!a.length&&!pn(t))return t.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[c="",u=""]=r.map(({name:d})=>qe(d));return q(
i,{card:c,other:u,n:r.length})}function lt({deck:e,way:t,panel:o,words:s,now:a,slide:r}){let l=o.stage,i=r!==void 0;if(!i&&l?.blank)return ve("blank",n(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?hn(t,o,s):ve("text",Ce(e?.title??
""));if(!i&&l.join&&t)return hn(t,o,s);let u=Pe(o,c),d=i?null:Jt(l.timer,a,c.minutes),p={deck:e,way:t,panel:o,words:s,slide:c,
question:u,left:d},h=(ks[c.kind]??rt)(p);return h.dataset.slide=r??l?.slide,o.practice&&h.append(n("p",{class:"wall-prac\
tice"},s["wall-practice"])),h}var ve=(e,...t)=>n("div",{class:`wall-face wall-${e}`},...t.filter(o=>o!=null)),Ce=e=>n("h\
1",{},e);function rt({slide:e,way:t,panel:o,words:s,left:a}){let r=Ie(e.body),l=r.flatMap(c=>is(c)),i=r.filter(c=>c.textContent.
trim());return ve(e.kind,Ce(e.title),n("div",{class:"wall-body"},n("div",{class:"wall-words"},...i.map(us)),...l.map(c=>n(
"div",{class:"wall-picture"},c))),it({way:t,panel:o,words:s,left:a}))}function is(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let o of t)o.remove();return t}var cs=5;function us(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>St(s)<s.childNodes.length)||!t.every(St))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=St(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(n("span",
{},...a.slice(0,r)),n("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function St({childNodes:e}){let t=[...e],
o=a=>a?.tagName==="STRONG",s=o(t[0])?1:0;for(;s&&o(t[s+1])&&t[s].textContent.trim().length<=cs;)s+=2;return s}function ps({
slide:e,way:t,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&Ee(a))return ms({slide:e,panel:o,words:s,question:a,
left:r});let i=e.items,[c]=i.length===1?i:[];return ve("question",Ce(c?.ask??e.title),e.story?n("p",{class:"wall-quote"},
e.story):null,...c?[ds(c)]:[fs(i)],it({way:t,panel:o,words:s,left:r,question:a,large:!0}))}function ds({kind:e,cards:t=[],
low:o,high:s}){if(e==="ruler")return n("div",{class:"wall-asks"},mn(o,s));let a=t.length>5;return n("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>n("li",{class:r?"wall-whole":null},r||l)))}var fs=e=>n("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:o,low:s,high:a})=>n("li",{},n("p",{},o),t==="ruler"?mn(s,a):null))),mn=(e,t)=>n("p",{class:"\
wall-ends"},n("span",{},`0: ${e}`),n("span",{},`10: ${t}`)),hs=5;function ms({slide:e,panel:t,words:o,question:s,left:a}){
let r=wt(s,e.items),l=r.filter(u=>ue(u).length),[i=r[0]]=l,c=it({way:null,panel:t,words:o,left:a,answered:s});return l.length<
2?ve("chart",Ce(l.length?Ve(i,o):o["wall-held-title"]),...ze(i,o),c):ve("chart",Ce(e.title),n("div",{class:"wall-groups"},
...l.map(u=>n("section",{},n("h2",{},Ve(u,o)),...ze(u,o,hs)))),c)}function gs({slide:e,panel:t,words:o,way:s,left:a}){let r=t.
questions.filter(({name:d})=>d.startsWith("check-in@")).map(d=>({moment:d.moment,groups:wt(d,[]),question:d})).filter(({
groups:d})=>d.some(p=>ue(p).length)),l=d=>r.map(({moment:p,groups:h})=>({moment:p,...h.find(y=>y.kind===d)})).filter(({shown:p})=>p&&
ue({shown:p}).length),[i]=l("move").slice(-1),c=l("ruler"),u=it({way:s,panel:t,words:o,left:a});return i?ve("chart",Ce(Ve(
i,o)),...ze(i,o),n("p",{class:"wall-muted"},o["chart-moved-why"])):c.length>1?ve("chart",Ce(o["room-group"]),...an([c[0],
c.at(-1)],o)):c.length?ve("chart",Ce(Ve(c[0],o)),...ze(c[0],o)):ve("text",Ce(e.title),n("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var ks={text:rt,story:rt,help:rt,question:ps,moves:gs};function hn(e,t,o){return ve("join",Ce(o["wall-\
join"]),n("div",{class:"wall-way"},...e.wifi?[bs(e.wifi,o)]:[],n("div",{class:"wall-scans"},e.wifi?n("p",{},o["wall-then"]):
null,Ct(e,o)),n("div",{},n("p",{class:"wall-muted"},o["wall-scan"]),n("p",{class:"wall-address"},e.address),n("p",{class:"\
wall-muted"},o["room-type-code"]),n("p",{class:"wall-code"},e.code),n("p",{class:"wall-count"},bt(t,o)))))}var bs=(e,t)=>n(
"div",{class:"wall-scans"},n("p",{},q(t["wall-wifi"],{name:e.name})),Ct(e,t)),Ct=(e,t)=>Ke(e,t["room-scan-alt"],"wall-sc\
an"),ys=e=>e.replace("-","‑");function it({way:e,panel:t,words:o,left:s,question:a,large:r=!1,answered:l}){let i=Zt(s,
o),c=a&&a.state!=="ready",u=c?_e(a,t,o):r&&e?bt(t,o):"",d=l?_e(l,t,o):"";if(!e&&!i&&!u&&!d)return null;let p=n("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&p.style.setProperty("--left",`${100*s.share}%`),
e&&r?p.append(Ct(e,o),n("p",{class:"wall-join-line"},n("span",{class:"wall-muted"},e.address),n("b",{},e.code))):p.append(
n("p",{class:"wall-muted"},e?q(o["wall-join-line"],{address:e.address,code:ys(e.code)}):d)),p.append(n("p",{class:"wall-\
now"},u?n(c?"b":"span",{class:c?null:"wall-joined"},u):null,i?n("span",{class:"wall-time"},i):null)),p}var $t=[4.6,5.6,6.6,7.4,8.2],Mt=2,vs=["","tight","tight columns"],Ot=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ws=5.4;function kn(e,t=Mt){let o=$t[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:Ot.at(-1),text:0};for(let a of[...vs,...Ot]){if(s.text>=ws||s.text&&Ot.includes(a))break;let r=js(e,a,o);r>s.text&&
(s={layout:a,text:r})}return bn(e,s.layout,s.text||4.6),s.text>0}function js(e,t,o){for(let s=o;s>4.6-.4;s-=.4)if(bn(e,t,
Math.max(s,4.6)),xs(e))return Math.max(s,4.6);return 0}function bn(e,t,o){e.dataset.layout=t,e.style.setProperty("--text",
o.toFixed(2))}var xs=e=>gn(e)&&[...e.querySelectorAll(".wall-whole")].every(gn),gn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Ss={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Cs=new Map(Object.entries(Ss).flatMap(([e,t])=>t.map(o=>[o,e]))),Os="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function $s(e){let{key:t,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??o;if(!(c?.closest?.(Os)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Cs.get(t.length===1?t.toLowerCase():
t)}function yn(e){let t=o=>{let s=$s(o);!s||e(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function vn(e,{deck:t,panel:o,way:s},a,{step:r,handOver:l,leave:i}){let c=o.stage??{slide:-1,dropped:[]},u=t.slides[c.slide]?.
part,d=b=>()=>{A.close(),b()},p=(b,x,...E)=>n("button",{type:"button",onclick:d(b),...x},...E),h=b=>n("small",{},q(a["re\
mote-minutes"],{minutes:b})),y=t.parts.map((b,x)=>n("li",{},p(()=>r("go",{slide:t.slides.findIndex(E=>E.part===x)}),{"ar\
ia-current":x===u?"step":null,class:c.dropped.includes(x)?"remote-dropped":null},b.title,c.dropped.includes(x)?n("small",
{},a["remote-is-dropped"]):h(b.minutes)))),w=Gt(t,c).map(({part:b,title:x,minutes:E,dropped:O})=>n("li",{},n("span",{},x),
p(()=>r(O?"keep":"drop",{part:b}),{"aria-label":`${O?a["remote-keep"]:q(a["remote-drop"],{minutes:E})}: ${x}`},O?a["remo\
te-keep"]:q(a["remote-drop"],{minutes:E})))),A=xe(e,"remote-sheet",n("h2",{},a["remote-parts"]),n("ol",{class:"remote-pa\
rts"},...y),...w.length?[n("h2",{},a["remote-late"]),n("ul",{class:"remote-drops"},...w)]:[],n("div",{class:"remote-more"},
s?p(()=>r("join"),{},c.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?p(l,{},a["remote-hand"]):null,i?p(i,{},a["\
remote-leave"]):null,p(()=>{},{class:"remote-primary"},a["wall-close"])))}function jn(e,{question:t,slide:o,words:s,count:a}){let r=t.units.filter(({kind:b})=>b!=="move"),l=new Map(r.map(b=>[b.id,
wn(b).map(()=>0)])),i=0,c=0,u=n("div",{}),d=xe(e,"desk-hands",u);if(!d)return;let p=()=>Math.max(c,...[...l.values()].map(
b=>b.reduce((x,E)=>x+E,0))),h=(b,x,E)=>n("div",{class:"desk-stepper"},n("span",{},b),n("button",{type:"button","aria-lab\
el":q(s["desk-fewer"],{label:b}),onclick:()=>E(-1)},"−"),n("output",{},`${x}`),n("button",{type:"button","aria-label":q(
s["desk-more"],{label:b}),onclick:()=>E(1)},"+"));function y(b=""){let x=r[i],O=o.items.find(({id:M})=>M===x.item)?.cards.
find(({text:M})=>M===x.card),j=l.get(x.id),$=i===r.length-1,L=M=>()=>{i+=M,y()};u.replaceChildren(n("p",{class:"desk-sma\
ll"},q(s["desk-hands-where"],{n:i+1,all:r.length})),n("h2",{},x.card||x.heading),O?.short?n("p",{class:"desk-small"},x.heading):
"",...wn(x).map((M,T)=>h(M,j[T],W=>{j[T]=Math.max(0,j[T]+W),y(`${T} ${W}`)})),$?h(s["room-people"],p(),M=>{c=Math.max(0,
p()+M),y(`people ${M}`)}):"",n("div",{class:"wall-answers"},i?n("button",{type:"button",onclick:L(-1)},s.back):"",$?n("b\
utton",{type:"button",class:"wall-primary",onclick:A},s["room-count"]):n("button",{type:"button",class:"wall-primary",onclick:L(
1)},s["desk-next-card"]),$?"":n("button",{type:"button",onclick:A},s["desk-enough"]),n("button",{type:"button",onclick:()=>d.
close()},s["wall-close"]))),w(b)}function w(b){let x=[...u.querySelectorAll(".desk-stepper")],[E,O]=b.split(" "),j=E==="\
people"?x.at(-1):x[Number(E)||0],[$,L]=j.querySelectorAll("button");(O==="-1"?$:L).focus()}function A(){let b=p();if(!b)
return;let E=[...l].filter(([,O])=>O.some(Boolean)).map(([O,j])=>{let{kind:$}=r.find(L=>L.id===O);return[O,$==="card"?[j[0],
b-j[0]]:j]});d.close(),a(Object.fromEntries(E),b)}y()}var wn=({kind:e,values:t,bands:o})=>e==="card"?t.slice(0,1):Ue(t,o);var we=(e,t,o=null)=>n("button",{type:"button",class:o,onclick:t},e);function xn(e,t,o){let s=n("div",{}),a=xe(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Sn(e,t,o,{
press:s}){s({desk:"remote"}),xn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),u=c.presenters.filter(
({kind:p,used:h})=>p==="remote"&&h),d=!l||i;return[n("h2",{},o["desk-remote"]),d&&r?Ke(r,o["desk-remote-scan"],"desk-sca\
n"):"",d&&!r&&!u.length?n("p",{},o["room-one-moment"]):"",n("p",{},d?o["desk-remote-how"]:o["desk-remote-inside"]),d?"":
we(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),d&&r?n("p",{},n("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:p},h)=>n("p",{class:"desk-line"},q(o["desk-remote-there"],{n:h+1})," ",we(o["\
desk-remote-end"],()=>s({desk:"revoke",id:p})))),n("div",{class:"wall-answers"},d?we(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",we(o["wall-close"],a))]})}function Cn(e,t,o,{press:s,step:a}){let r=Ms(o,s);xn(e,"desk-reach",l=>{let{way:i,
join:c,inside:u,practice:d,panel:p}=t(),h=n("span",{role:"status"});if(!i||u)return[n("h2",{},o["desk-phones"]),n("p",{},
d?o["desk-phones-practice"]:o["desk-phones-none"]),d?"":we(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),n("di\
v",{class:"wall-answers"},we(o["wall-close"],l))];let y=`${c.address}/${c.code}`,w=n("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:w.value})},...c.addresses.map(({ip:A,network:b})=>n("option",{value:A,selected:A===
c.picked?"":null},`${A} (${b})`)));return[n("h2",{},o["desk-phones"]),Ke(i,o["room-scan-alt"],"desk-scan"),n("p",{class:"\
desk-line"},n("b",{},i.address)," · ",n("b",{},i.code)),n("p",{},p.joined?q(o["desk-reached"],{n:p.joined}):o["desk-rea\
ch-try"]),p.hosts.length?n("p",{class:"desk-small"},q(o["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",c.addresses.length>
1?n("p",{class:"desk-line"},o["desk-address"]," ",w):"",r,n("details",{},n("summary",{},o["desk-reach-not"]),n("ul",{},...[
"wifi","guest","hotspot","firewall"].map(A=>n("li",{},Es(o)[A])))),n("div",{class:"wall-answers"},we(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(y),h.textContent=o["desk-copied"]}),we(o["desk-card"],()=>s({desk:"card"})),we(o["re\
mote-join-show"],()=>{l(),a("join")}),we(o["wall-close"],l),h)]})}function Ms(e,t){let o=n("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=n("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>n("p",{},
n("label",{class:"ajar-words",for:l.id},r),l);return n("details",{},n("summary",{},e["desk-wifi"]),n("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],o),a(e["desk-wifi-password"],s),we(e["desk-wifi-show"],()=>t({desk:"wifi",name:o.value,password:s.
value})))}var Es=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function On(e,{words:t,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:O,
title:j})=>n("option",{value:O},j),r=(O,j)=>q(t["desk-meeting"],{title:O,n:j}),l=n("select",{id:`${s}-meeting`},n("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:O,title:j,part:$,minutes:L})=>a({id:O,title:r($?`${j}: ${$}`:j,L)}))),
n("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:O,title:j,minutes:$})=>a({id:O,title:r(j,$)}))));e.meeting&&
(l.value=e.meeting);let i=n("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=n("selec\
t",{id:`${s}-country`},...e.countries.map(a),n("option",{value:""},t["desk-elsewhere"]));c.value=e.country||As(e.countries);
let u=["phones","none","practice"].filter(O=>!(e.server&&O!=="phones")),d={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},p=u.map(
(O,j)=>n("input",{type:"radio",name:s,value:O,checked:j===0?"":null,"aria-describedby":`${s}-${O}`})),h=n("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),y=n("p",{hidden:!0},n("label",{class:"ajar-words",for:h.id},t["room-host-ke\
y"]),h),w=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),b=(O,j)=>n("p",{},n("label",{class:"ajar-words",for:j.id},O),j),x=n("form",{class:"ajar-start",onsubmit:O=>{O.preventDefault(),
A.textContent=t["desk-opening"],o({meeting:l.value,couple:i.value,country:c.value,phones:p.find(({checked:j})=>j).value,
key:h.value}),h.value=""}},n("h2",{},t["desk-start"]),w,b(t["desk-which"],l),n("div",{class:"ajar-start-two"},b(t["desk-\
couple"],i),b(t["desk-country"],c)),n("fieldset",{},n("legend",{},t["desk-how"]),...u.map((O,j)=>n("label",{class:"ajar-\
start-way"},p[j],n("span",{},n("b",{},d[O][0]),n("small",{id:`${s}-${O}`},d[O][1]))))),y,n("p",{},n("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),A));function E({problem:O,busy:j,needsKey:$,state:L}){w.textContent=O??"",w.hidden=
!O,y.hidden=!$,j||(A.textContent=L==="ended"?t["room-ended"]:"")}return{element:x,update:E}}function As(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function $n({units:e},t){let o=e.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:Ue(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return n("tr",{},n("th",{scope:"row"},a.card||
a.heading),n("td",{},l.join(" · ")))});return[n("details",{class:"desk-figures"},n("summary",{},t.table),n("table",{},n(
"tbody",{},...s)))]}var Ls=["open","close","reveal"];function Mn(e,t,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
document.head.append(n("style",{id:"ajar-desk-style"},`.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :i\
s(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;gap:.8em;\

margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);border:1.5px\

solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}.ajar:has(.ajar-desk:not([hidden])){max-width:84rem}.ajar-desk{--ground: var(--ajar-paper);--paper: var(--ajar-\
paper);--soft:
var(--ajar-soft);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--line: var(--ajar-line);--a\
ccent:
var(--ajar-accent);--on-accent: var(--ajar-on-accent);--warm: var(--ajar-warm);display:grid;gap:12px 28px;font-size:1rem\
;
line-height:1.4;grid-template:"top top" auto "left notes" minmax(0,1fr) "moves moves" auto / minmax(0,1fr) minmax(0,1fr)\
;
height:max(36rem,calc(100vh - 5.5rem))}.ajar .ajar-desk h2{font-size:.9375rem;color:var(--muted);font-weight:600;margin-\
bottom:4px}
.ajar .ajar-desk button,.ajar .desk-button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bord\
er:1.5px
solid var(--edge);border-radius:12px;min-height:44px;padding:4px 14px;text-decoration:none;display:inline-flex;align-ite\
ms:center;
justify-content:center;cursor:pointer}.ajar .ajar-desk button:hover:not(:disabled),.ajar .desk-button:hover{background:v\
ar(--soft);
color:var(--accent)}.ajar .ajar-desk .wall-primary,.ajar .ajar-desk .wall-primary:hover:not(:disabled){background:var(--\
accent);
border-color:var(--accent);color:var(--on-accent)}.ajar .ajar-desk button:disabled{color:var(--muted);border-style:dashe\
d;
cursor:default}.desk-top{grid-area:top;display:grid;grid-template-columns:auto 1fr auto;gap:6px 20px;align-items:center}\

.ajar .desk-clock{font-size:1.8125rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.1}.desk-plan{line-\
height:1.3}
.desk-late{color:var(--warm)}.ajar .desk-small{font-size:.9375rem;color:var(--muted)}.desk-tools{display:flex;flex-wrap:\
wrap;
gap:8px;justify-content:flex-end}.ajar .desk-tools>*{font-size:.9375rem}.ajar .desk-agenda{grid-column:1 / -1;display:fl\
ex;
gap:3px;font-size:.875rem;list-style:none}.ajar .desk-agenda li{min-width:0;padding-right:4px;color:var(--muted);white-s\
pace:nowrap;
overflow:hidden;text-overflow:ellipsis;line-height:1.5}.desk-agenda li:before{content:"";display:block;height:6px;border\
-radius:3px;
background:var(--line);margin-bottom:2px}.desk-agenda .done:before{background:var(--accent)}.ajar .desk-agenda .here{col\
or:var(--ink);
font-weight:650}.desk-agenda .here:before{background:linear-gradient(90deg,var(--accent) 50%,var(--line) 50%)}.desk-agen\
da
.dropped{text-decoration:line-through}.desk-left{grid-area:left;min-height:0;overflow:auto;display:grid;grid-template:"n\
\\
ow now" auto "next room" auto / minmax(0,11rem) 1fr;gap:10px 20px;align-content:start}.desk-now{grid-area:now}.desk-next\
{
grid-area:next}.desk-room{grid-area:room}.desk-wall{display:block;aspect-ratio:16 / 9;border:1.5px solid var(--edge);bor\
der-radius:10px;
overflow:hidden}.desk-now .desk-wall{border:2px solid var(--accent)}.desk-screen{position:fixed;inset:0;z-index:10000}.a\
jar
.desk-count{font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.2}.desk-more{display:flex;f\
lex-wrap:wrap;
gap:8px}.ajar .desk-more{margin-top:8px}.desk-notes{grid-area:notes;min-width:0;min-height:0;display:flex;flex-direction\
:column}
.desk-notes-text{font-size:1.25rem;line-height:1.5;flex:0 1 auto;min-height:6rem;overflow:auto}.ajar .desk-notes-text>*+\

*{margin-top:12px}.desk-notes-text strong{color:var(--accent)}.desk-figures{margin-top:12px;min-height:2.75rem;overflow:\
auto}
.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-figures :is(th,td){text-align:left;padding:4px 12p\
x
4px 0;border-bottom:1px solid var(--line);vertical-align:top}.desk-figures th{font-weight:600}.desk-moves{grid-area:move\
s}
.ajar .desk-status{min-height:1.5em;padding-bottom:4px;font-weight:600}.desk-pad{display:flex;gap:8px}.desk-pad button{f\
lex:1}
.desk-pad button:last-child{flex:1.4}.ajar .ajar-desk .desk-pad button{flex-direction:column;min-height:60px;line-height\
:1.2;
padding:6px}.desk-pad kbd{font:inherit;font-size:.875rem;font-weight:400;opacity:.85}.ajar .ajar-desk .desk-end{border-c\
olor:transparent;
color:var(--muted);text-decoration:underline;padding-inline:4px}.ajar .ajar-desk .wall-dialog{font-size:1.0625rem;paddin\
g:24px;
border-radius:16px;max-width:min(92vw,40rem);max-height:92vh;overflow:auto}.ajar .ajar-desk .wall-dialog>div>*+*{margin-\
top:10px}
.ajar .ajar-desk .wall-dialog h2{font-size:1.25rem;color:var(--ink)}.desk-scan{display:block;width:min(60vh,18rem);heigh\
t:auto;
background:#fff;border-radius:12px}.desk-stepper{display:grid;grid-template-columns:1fr auto 3rem auto;gap:8px;align-ite\
ms:center}
.desk-stepper output{text-align:center;font-size:1.5rem;font-weight:650}.ajar .ajar-desk .desk-stepper button{min-width:\
60px;
min-height:60px;font-size:1.5rem}.ajar .remote-parts,.ajar .remote-drops{list-style:none}.remote-parts button{width:100%\
;
justify-content:space-between;gap:12px;text-align:left}.remote-parts li+li{margin-top:6px}.remote-parts [aria-current]{b\
order-color:var(--accent);
border-width:2px}.remote-dropped{text-decoration:line-through}.remote-drops li{display:flex;justify-content:space-betwee\
n;
gap:12px;align-items:center;padding-block:4px}.remote-more{display:flex;flex-wrap:wrap;gap:8px}.desk-notes-text:focus-vi\
sible{
outline-offset:1px}@container (max-width: 52rem){.ajar-desk{grid-template:"top" auto "left" auto "moves" auto "notes" au\
to
/ minmax(0,1fr);height:auto}.desk-top{grid-template-columns:auto 1fr}.desk-tools{grid-column:1 / -1;justify-content:star\
t}
.desk-pad{flex-wrap:wrap}.ajar .ajar-desk .desk-pad button{flex:1 1 28%}.desk-left{grid-template:"now" auto "room" auto \
/
minmax(0,1fr)}.desk-next,.ajar .desk-agenda{display:none}}.ajar-start{background:var(--ajar-paper);border:1px solid var(\
--ajar-line);
border-radius:16px;padding:clamp(1em,4cqi,2em)}.ajar-start>*+*{margin-top:1em!important}.ajar-start-two{display:grid;gri\
d-template-columns:1fr
1fr;gap:1em}@container (max-width: 34rem){.ajar-start-two{grid-template-columns:1fr}}.ajar .ajar-start legend{font-weigh\
t:600;
margin-bottom:.4em}.ajar-start-way{display:flex;gap:.75em;align-items:baseline;padding:.5em 0;cursor:pointer}.ajar-start\
-way
small{display:block;color:var(--ajar-muted);font-size:.9em}.ajar .ajar-start-way input{width:1.2em;height:1.2em;flex:non\
e;
align-self:center}.ajar .ajar-begin{background:var(--ajar-accent);color:var(--ajar-on-accent);padding-inline:2em}
`));let r={},l=null,i=Yt(),c=(v,z,ee={})=>n("button",{type:"button",onclick:z,...ee},...[v].flat()),u=n("p",{class:"ajar\
-problem",role:"alert",hidden:!0}),d=n("p",{class:"desk-status",role:"status","aria-live":"polite"}),p=ye(o,v=>{v?d.textContent=
v:$e()}),h=v=>{p.begin(),s(v,{awaited:!0})},y=0,w="",A=(v,z={})=>{y=Math.max(y,r.steps??0)+1,h({desk:"step",step:{step:v,
...z},n:y})},b=()=>r.panel,x=()=>b()?.stage,E=()=>r.deck?.slides[x()?.slide],O=()=>E()&&Pe(b(),E()),j=Et("desk-wall",{inert:!0}),
$=Et("desk-wall",{inert:!0}),L=Et("desk-screen",{hidden:!0}),M=()=>{L.host.hidden=!1,X(),L.host.requestFullscreen?.().catch(
()=>{})},T=()=>{L.host.hidden=!0,W()&&document.exitFullscreen(),X()},W=()=>document.fullscreenElement===L.host;L.host.addEventListener(
"fullscreenchange",()=>{W()||T()});let H=n("p",{class:"desk-clock"}),g=n("p",{class:"desk-plan"}),m=n("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),k=n("div",{class:"desk-notes-text",tabindex:0,role:"group"}),N=n("p",{class:"des\
k-count"}),P=n("p",{}),D=n("p",{class:"desk-small"}),K=n("div",{}),J=n("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),B=n("div",{class:"desk-tools"},J,c(o["desk-here"],M),c(o["desk-remote"],()=>Sn(
Z,()=>r,o,{press:h})),c(o["desk-phones"],()=>Cn(Z,()=>r,o,{press:h,step:A})),c(o["remote-parts"],ke),c(o["desk-end"],de,
{class:"desk-end"})),_={back:c([o.back,n("kbd",{},"←")],()=>A("back")),open:c([o["room-ask-open"],n("kbd",{},"O")],()=>I(
"open")),close:c([o["room-ask-close"],n("kbd",{},"C")],()=>I("close")),reveal:c([o["room-ask-reveal"],n("kbd",{},"R")],()=>I(
"reveal")),blank:c([o["remote-blank"],n("kbd",{},"B")],()=>A("blank")),hands:c([o["desk-hands"]],()=>jn(Z,{question:O(),
slide:E(),words:o,count:S})),next:c([o.next,n("kbd",{},o["desk-clicker"])],()=>A("next"))},se=c(o["room-ask-reset"],()=>tt(
Z,o["room-reset-sure"],o["room-ask-reset"],o["home-no"],()=>I("reset"))),Q=c("",()=>A(x()?.timer?"pause":"timer")),Z=n("\
section",{class:"ajar-desk","aria-label":o["desk-title"]},n("header",{class:"desk-top"},H,g,B,m),n("div",{class:"desk-le\
ft"},n("section",{class:"desk-now"},n("h2",{},o["desk-now"]),j.host),n("section",{class:"desk-next"},n("h2",{},o["desk-n\
ext"]),$.host),n("section",{class:"desk-room"},n("h2",{},o["desk-room"]),N,P,D,n("p",{class:"desk-more"},Q,se))),n("sect\
ion",{class:"desk-notes"},n("h2",{},o["remote-notes"]),k,K),n("div",{class:"desk-moves"},u,d,n("div",{class:"desk-pad"},
...Object.values(_))),L.host),ie=On(t,{words:o,begin:v=>h({desk:"begin",...v})});e.replaceChildren(ie.element,Z);function ke(){
vn(Z,{deck:r.deck,panel:b(),way:r.way},o,{step:A})}function de(){let v=b().questions.some(Ee),z=(le,je)=>c(je,()=>h({room:"\
take",what:le,paper:t.paper})),ee=xe(Z,"desk-ending",n("p",{},o["desk-end-sure"]),v?n("p",{class:"desk-more"},z("page",o["\
desk-take-page"]),z("table",o["desk-take-table"])):"",n("div",{class:"wall-answers"},c(o["room-end"],()=>{ee.close(),h({
room:"end"})},{class:"wall-primary"}),c(o["remote-stay"],()=>ee.close())))}function I(v){if(y>(r.steps??0)){w=v;return}if(v===
"reveal"){let ee=kt(b(),E()),le=()=>h({desk:"question",id:ee.question.id,do:v,...ee.body});ee&&Xt(fe(),ee,b(),o,le);return}
let z=O();z&&h({desk:"question",id:z.id,do:v})}let S=(v,z)=>h({desk:"question",id:O().id,do:"hands",counts:v,people:z}),
F={keys:()=>en(fe(),o),full:()=>L.host.hidden?M():T(),larger:()=>Y(1),smaller:()=>Y(-1)},U=Mt;function Y(v){U=Math.min($t.
length-1,Math.max(0,U+v)),X()}function ae(v){return!r.deck||!Z.offsetParent||Z.closest("[inert], .lm-mod-hidden")?!1:(F[v]?
F[v]():Ls.includes(v)?I(v):v==="timer"?A(x()?.timer?"pause":"timer"):v!=="look"&&A(v),!0)}a(yn(ae));let te=setInterval(()=>{
!Z.hidden&&Z.isConnected&&C()},1e3);a(()=>clearInterval(te));function X(){if(!r.deck||!x())return;let v={deck:r.deck,way:r.
way,panel:b(),words:o,now:i.now()},z=f();pe(j.wall,lt(v)),$.host.hidden=z===null,z!==null&&pe($.wall,lt({...v,slide:z})),
L.host.hidden||pe(L.wall,lt(v),U)}let fe=()=>L.host.hidden?Z:L.wall;function pe(v,z,ee){v.querySelector(".wall-face")?.remove(),
v.prepend(z),kn(z,ee)}function f(){let{slide:v,dropped:z}=x(),ee=r.deck.slides.findIndex(({part:le},je)=>je>v&&!z.includes(
le));return ee<0?null:ee}function C(){if(!r.deck)return;let v=Vt(r.deck,x(),i.now());if(H.textContent=et(i.now()),!v)return;
let z=v.begun?Qt(v.late,o):o["remote-not-begun"],ee=v.begun?q(o["remote-planned"],{part:et(v.partEnds),end:et(v.ends)}):
"";g.replaceChildren(n("b",{class:v.late>0?"desk-late":null},z),ee&&` · ${ee}`,n("br"),n("span",{class:"desk-small"},r.
deck.parts[v.part].title));for(let[le,je]of[...m.children].entries())je.className=le<v.part?"done":le===v.part?"here":"",
je.classList.toggle("dropped",x().dropped.includes(le)),le===v.part?je.setAttribute("aria-current","step"):je.removeAttribute(
"aria-current")}function R(){m.replaceChildren(...r.deck.parts.map(({title:v,minutes:z})=>n("li",{style:`flex: ${Math.max(
1,z)}`,title:v},v)))}function G(){if(l===E()?.id)return;l=E()?.id;let v=E()?.notes.length?Ie(E().notes):[n("p",{},o["rem\
ote-no-notes"])];k.replaceChildren(...v),k.scrollTop=0}function V(){let v=O();N.textContent=v&&(v.state!=="ready"||v.hands)?
_e(v,b(),o):"",P.textContent=r.way?q(o["desk-joined"],{n:b().joined}):o["desk-no-phones"],D.textContent=Te({units:v?.units??
ge()}),K.replaceChildren(...v?$n(v,o):[]);let z=!!v?.units.length;_.hands.firstChild.data=o[oe(v)?"desk-slips":"desk-han\
ds"],_.hands.disabled=!z||v.state==="open"||Ee(v),se.hidden=!v?.answered||!v.may_reset;let ee=E()?.minutes??0;Q.hidden=!ee&&
!x()?.timer,Q.textContent=x()?.timer?o["desk-timer-pause"]:q(o["remote-timer"],{minutes:ee});for(let le of["open","close"])
_[le].hidden=!r.way;_.hands.hidden=!!r.way&&(_.hands.disabled||!v),_.open.disabled=!v||v.state==="open"||!r.way,_.close.
disabled=v?.state!=="open",_.reveal.disabled=!kt(b(),E());for(let le of Object.values(_))le.classList.remove("wall-prima\
ry");ne().classList.add("wall-primary"),_.blank.setAttribute("aria-pressed",!!x()?.blank)}function ne(){let v=O();return v?
Ee(v)?_.next:v.state==="ready"&&!_.open.disabled?_.open:!r.way&&!v.answered&&!_.hands.disabled?_.hands:_.reveal.disabled?
_.next:_.reveal:_.reveal.disabled?_.next:_.reveal}let oe=v=>!!v?.name.startsWith("check-in@"),ge=()=>{if(E()?.kind!=="mo\
ves")return[];let[v]=b().questions.filter(z=>oe(z)&&Ee(z)).slice(-1);return v?.units.filter(({kind:z})=>z==="move")??[]};
function Te({units:v}){let z=v.filter(({snapshot:ee,withheld:le})=>!ee&&le);return z.length?Xe({shown:z},o):""}function $e(){
let v=O();d.textContent=Qe(v)}function Qe(v){if(x()?.blank)return o["remote-is-blank"];if(!v)return"";let z=vt(v,b());return z===
1?o["remote-still-one"]:z?q(o["remote-still"],{n:z}):v.state==="open"?o["room-is-open"]:v.hands&&!Ee(v)?q(o["desk-counte\
d"],{n:v.hands}):!r.way&&v.state==="ready"&&v.units.length?o[oe(v)?"desk-slips-how":"desk-hands-how"]:""}function mt(v){
let z=r;r={...r,...v},r.busy||p.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let ee=r.state==="open"&&!!(r.deck&&
x());if(ie.update(r),ie.element.hidden=ee,Z.hidden=!ee,!ee)return;z.panel!==r.panel&&i.set(b().now),z.deck!==r.deck&&R(),
r.wall&&(J.href=r.wall);for(let je of Z.querySelectorAll("dialog"))je.refresh?.();C(),G(),V(),$e(),X();let le=w;w="",le&&
I(le)}let re=new ResizeObserver(X);for(let{host:v}of[j,L])re.observe(v);return a(()=>re.disconnect()),{update:mt}}function Et(e,t){
let o=n("div",{class:e,...t}),s=n("div",{class:"wall"}),a=n("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa\
;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
#857c70;--line: #d8d0c4;--accent: #1d6a66;--on-accent: #fff;--warm: #9c4423;--third: #4a4f8c;color-scheme:light dark;col\
or:var(--ink);
background:var(--ground);font-family:system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif}[data-jp-theme-light=t\
rue]
.wall,.wall[data-look=light]{color-scheme:light}[data-jp-theme-light=false] .wall,.wall[data-look=dark]{color-scheme:dar\
k}
@supports (color: light-dark(#000,#fff)){.wall,.remote{--ground: light-dark(#fbf8f4, #171a1c);--paper: light-dark(#fffdf\
a,
#212629);--soft: light-dark(#f3ede4, #2b3135);--tint: light-dark(#e6f0ed, #23383a);--ink: light-dark(#22292d, #ece6dd);-\
-muted:
light-dark(#55606b, #b3bac0);--edge: light-dark(#857c70, #8d959b);--line: light-dark(#d8d0c4, #434b50);--accent: light-d\
ark(#1d6a66,
#7fd0c8);--on-accent: light-dark(#fff, #14201f);--warm: light-dark(#9c4423, #f2a98a);--third: light-dark(#4a4f8c, #b7bcf\
5)}}
.wall[data-look=contrast]{--ground: #000;--paper: #000;--soft: #000;--tint: #000;--ink: #fff;--muted: #fff;--edge: #fff;\

--line: #fff;--accent: #ffe14d;--on-accent: #000;--warm: #ffb38a;--third: #c9ccff;color-scheme:dark}.wall-dialog,.wall-d\
ialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper\
);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;gap:.8em;\

margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);border:1.5px\

solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}.wall{container:wall / size;width:100%;overflow:hidden;position:relative;margin:0;padding:0}:where(.wall) *,:wh\
ere(.wall)
*:before{box-sizing:border-box;margin:0;padding:0}.wall :is(ul,ol){list-style:none}.wall-face{--text: 5.4;height:100cqh;\

padding:5cqh 6cqh 4cqh;display:flex;flex-direction:column;position:relative;overflow:hidden;font-size:calc(1cqh * var(--\
text));
line-height:1.3;font-variant-numeric:tabular-nums;overflow-wrap:break-word}.wall-face>*{flex:none}.wall-face h1{font-siz\
e:max(7.2cqh,1.1em);
line-height:1.15;font-weight:650;text-wrap:balance;letter-spacing:-.01em}.wall-face h2{font-size:1em;line-height:1.2;fon\
t-weight:650;
text-wrap:balance}.wall-face[data-layout~=tight]{padding-block:4cqh 3cqh}.wall-face[data-layout~=tight] h1{font-size:max\
(6.6cqh,1.1em)}
.wall-muted{color:var(--muted)}.wall-calm{margin-block:auto;max-width:34em;text-wrap:pretty}.wall-unseen{position:absolu\
te;
clip-path:inset(50%)}.wall-practice{position:absolute;top:1.2cqh;right:2cqh;font-size:4.6cqh;line-height:1;color:var(--m\
uted);
background:var(--ground);padding-inline:1cqh}.wall-blank{background:#000}.wall-notice{position:absolute;inset:auto 0 1cq\
h;
margin-inline:auto;width:max-content;max-width:90%;padding:.6cqh 2cqh;border-radius:1.4cqh;background:var(--paper);borde\
r:.3cqh
solid var(--edge);font-size:4.6cqh;line-height:1.2}.wall-notice:empty{display:none}.wall-body{flex:1 0 auto;display:flex\
;
align-items:center;gap:5cqh;padding-block:3cqh}.wall-words{flex:1 1 0;min-width:0;display:flex;flex-direction:column;gap\
:.7em;
text-wrap:pretty}.wall-words :is(ul,ol){display:grid}.wall-words li{padding-block:.36em;border-top:.3cqh solid var(--lin\
e);
line-height:1.25;text-wrap:pretty}.wall-words li:first-child{border-top:0}.wall-words :is(strong,h2){font-weight:650}.wa\
ll-terms{
grid-template-columns:max-content 1fr;column-gap:5cqh}.wall-terms li{display:grid;grid-template-columns:subgrid;grid-col\
umn:1
/ -1;align-items:baseline}.wall-terms>li>:first-child{color:var(--accent)}.wall-face:has(.wall-words:empty:only-child) :\
is(h1,
.wall-time){font-size:12cqh}.wall-face:has(.wall-words:empty:only-child) h1{margin-block:auto}.wall-words:empty:only-chi\
ld,
.wall-body:has(>.wall-words:empty:only-child){display:none}.wall-picture{flex:none;width:72cqh}.wall-picture:first-child\
:last-child,
.wall-words:empty+.wall-picture{flex:1}.wall-words:empty{display:none}.wall-picture img{display:block;width:100%;height:\
50cqh;
object-fit:contain}.wall-words:empty+.wall-picture img{height:62cqh}.wall-face[data-layout~=tight] .wall-body{padding-bl\
ock:1.5cqh}
.wall-face[data-layout~=columns] .wall-words ul:not(.wall-terms){grid-template-columns:1fr 1fr;column-gap:6cqh}.wall-fac\
e[data-layout~=columns]
.wall-words ul:not(.wall-terms) li:nth-child(2){border-top:0}.wall-face[data-layout~=columns] .wall-terms{column-gap:3cq\
h}
.wall-face[data-layout~=bare] .wall-picture{display:none}.wall-help .wall-terms,.wall-help .wall-terms li{grid-template-\
columns:minmax(0,1fr)}
.wall-face[data-layout~=tight].wall-help li{padding-block:.22em;line-height:1.15}.wall-face[data-layout~=tight].wall-hel\
p
.wall-body{padding-block:.5cqh}.wall-help li>:first-child{font-size:1.15em;font-weight:650;color:var(--accent)}@containe\
r wall
(aspect-ratio < 1.5){.wall-foot:not(.wall-large) .wall-time{font-size:4.6cqh}}@container wall (aspect-ratio < 1.5){.wall\
-picture{
width:50cqh}.wall-picture img{height:40cqh}}.wall-quote{margin-top:1.6cqh;color:var(--muted);text-wrap:pretty}.wall-card\
s{
margin-block:auto;padding-block:2cqh;columns:2;column-gap:5cqh}.wall-cards[data-many]{columns:3}.wall-cards li{break-ins\
ide:avoid;
padding:.3em 0;line-height:1.15}.wall-face[data-layout~=tight] .wall-cards{padding-block:1cqh}.wall-face[data-layout~=ti\
ght]
.wall-cards li{padding-block:.14em}@container wall (aspect-ratio < 1.5){.wall-cards[data-many]{columns:2}.wall-face:not(\
[data-layout=""])
.wall-quote{display:none}}.wall-asks{margin-block:auto;padding-block:2cqh;display:grid;gap:.7em;line-height:1.2}.wall-as\
ks
li{display:grid;gap:.3em;text-wrap:pretty}.wall-ends{display:flex;justify-content:space-between;gap:5cqh;color:var(--mut\
ed);
padding-top:.3em;border-top:.8cqh solid var(--line)}.wall-ends span{max-width:45%}.wall-ends span:last-child{text-align:\
right}
.wall-face[data-layout~=tight] .wall-asks{gap:.5em;padding-block:1cqh}.wall-foot{display:flex;align-items:center;gap:3cq\
h;
padding-top:2cqh;font-size:4.6cqh;line-height:1.2;margin-top:auto}.wall-foot[data-timer]{border-top:.8cqh solid;border-i\
mage:linear-gradient(90deg,var(--accent)
var(--left),var(--line) var(--left)) 1}.wall-large{border-top:.8cqh solid var(--line);padding-top:2.6cqh}.wall-foot>p:fi\
rst-child{
flex:1;min-width:0}.wall-join-line{flex:1 0 max-content}.wall-scan{flex:none;width:16cqh;height:16cqh;background:#fff;bo\
rder-radius:1.4cqh}
.wall-join-line,.wall-now{white-space:nowrap;line-height:1.25}.wall-join-line b,.wall-now>*{display:block;font-size:6.6c\
qh;
font-weight:650;line-height:1.15}.wall-join-line b{letter-spacing:.04em}.wall-foot .wall-now{text-align:right;white-spac\
e:normal;
text-wrap:balance}.wall-now :is(.wall-time,.wall-joined){color:var(--muted);font-weight:400}.wall-foot .wall-now .wall-j\
oined{
font-size:4.6cqh}.wall-face[data-layout~=tight] .wall-foot{padding-top:1.4cqh}.wall-face[data-layout~=bare]{padding-bloc\
k:3cqh
2cqh}.wall-face[data-layout~=bare] .wall-foot :is(.wall-scan,.wall-joined){display:none}.wall-face[data-layout~=bare] .w\
all-foot
:is(b,span){font-size:4.6cqh}.wall-face[data-layout~=bare] .wall-asks{gap:.2em;padding-block:0;line-height:1.12}.wall-fa\
ce[data-layout~=lean]
:is(li .wall-ends,.wall-quote){display:none}@container wall (aspect-ratio < 1.5){.wall-scan{width:14cqh;height:14cqh}.wa\
ll-join-line
b,.wall-large .wall-now>*{font-size:5.4cqh}}.wall-way{flex:1;display:flex;align-items:center;gap:6cqh;min-width:0}.wall-\
way
.wall-scan{width:68cqh;height:68cqh;border-radius:3cqh}.wall-way:has(:nth-child(3)){gap:4cqh}.wall-way:has(:nth-child(3)\
)
.wall-scan{width:44cqh;height:44cqh}.wall-way>.wall-scans{flex:none;width:min-content}.wall-way>div{flex:1;min-width:0;l\
ine-height:1.2}
.wall-way p{margin-block:.2em}.wall-address{font-size:6.2cqh;font-weight:600;overflow-wrap:anywhere}.wall-code{font-size\
:9cqh;
font-weight:650;letter-spacing:.04em;white-space:nowrap;color:var(--accent)}.wall-way .wall-count{margin-top:1em;color:v\
ar(--muted)}
@container wall (aspect-ratio < 1.5){.wall-way{gap:4cqh}.wall-way .wall-scan{width:54cqh;height:54cqh}.wall-code{font-si\
ze:8cqh}
.wall-address{font-size:5.4cqh}}.wall-chart{--text: 4.6}.wall-chart h1{font-size:6.6cqh}.wall-bars{columns:2;column-gap:\
7cqh;
margin-block:auto;padding-top:2cqh}.wall-bars:not([data-many]){columns:1}.wall-bars li{break-inside:avoid;padding-bottom\
:1.6cqh;
line-height:1.15}.wall-bars p{display:flex;justify-content:space-between;gap:2cqh}.wall-bars p>:last-child{flex:none}.wa\
ll-bars
.wall-muted{line-height:1.1}.wall-bars svg{display:block;width:100%;height:2.4cqh;margin-top:.3cqh}.wall-bars:not([data-\
many])
svg{height:3.4cqh}.wall-pile-1{fill:var(--accent)}.wall-pile-2{fill:var(--ground);stroke:var(--accent);stroke-width:.45c\
qh}
.wall-pile-3,.wall-pile-4{fill:var(--edge)}.wall-rest{fill:var(--soft)}.wall-key{display:flex;flex-wrap:wrap;gap:.6cqh 4\
cqh;
align-items:center;padding-top:1cqh;line-height:1.2;color:var(--muted);font-size:4.6cqh}.wall-key li{display:flex;align-\
items:center;
gap:1.4cqh}.wall-key svg{width:5cqh;height:2.6cqh}.wall-chart .wall-foot,.wall-face[data-layout~=tight] .wall-bars{paddi\
ng-top:1cqh}
.wall-face[data-layout~=tight] .wall-bars li{padding-bottom:.7cqh}.wall-face[data-layout~=tight] .wall-bars svg{height:1\
.8cqh}
.wall-face[data-layout~=columns] .wall-bars{columns:2}.wall-whole{white-space:nowrap}.wall-face[data-layout~=wrap] .wall\
-whole{
white-space:normal}.wall-chart[data-layout~=bare] .wall-foot{display:none}.wall-chart[data-layout~=bare] .wall-bars :is(\
li,
svg){padding-bottom:.3cqh}@container wall (aspect-ratio >= 1.5){.wall-face:not([data-layout~=columns])>.wall-bars[data-m\
any]{
columns:3;column-gap:6cqh}}@container wall (aspect-ratio < 1.5){.wall-bars{column-gap:4cqh}.wall-chart{padding-inline:4c\
qh}
.wall-key{column-gap:3cqh}}.wall-figures{flex:1 1 0;min-height:40cqh;display:grid;grid-auto-flow:column;grid-auto-column\
s:1fr;
gap:7cqh;margin-top:3cqh}.wall-figures figure{display:flex;flex-direction:column;min-width:0}.wall-figures figcaption{fo\
nt-weight:650;
line-height:1.2}.wall-columns{margin-top:1.3em;flex:1 1 0;min-height:0;width:100%;overflow:visible;border-bottom:.4cqh s\
olid
var(--edge)}.wall-columns text{fill:currentColor;font-weight:650}.wall-solid{fill:currentColor}.wall-then{fill:var(--gro\
und);
stroke:currentColor;stroke-width:.45cqh}.wall-none{flex:1}.wall-scale{display:flex;gap:1cqh;text-align:center;line-heigh\
t:1.4;
color:var(--muted)}.wall-scale span{flex:var(--size) 1 0;min-width:0}.wall-first{color:var(--accent)}.wall-second{color:\
var(--warm)}
.wall-third{color:var(--third)}.wall-groups{flex:1;display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:6cqh;pad\
ding-top:2cqh}
.wall-groups section{min-width:0;display:flex;flex-direction:column}.wall-face .wall-groups .wall-bars{columns:1;margin-\
block:2cqh
0}@container wall (aspect-ratio < 1.5){.wall-figures,.wall-groups{gap:4cqh}}
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}function ct(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,l])=>n("option",{value:r,selected:r===o},l)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function Re(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function ut(e,t){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=o("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function En(e,{words:t,send:o,onDispose:s}){let a={},r=null,l=!1,i="",c=n("div",{}),u=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),d=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=ye(t,m=>{p.textContent=m}),y=Lt(t),w=ct(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},u,c,p),y.dialog);let A=m=>{a.busy?p.textContent=t["room-one-moment"]:(h.begin(),
o(m,{awaited:!0}))},b=(m,k)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>A(k)},m),x=(...m)=>n(
"div",{class:"ajar-moves ajar-many"},...m);function E(){let m=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,k=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(m&&!m.value){m.focus();return}A({room:"open",...m?{key:m.value}:{}}),m&&(m.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?q(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),m?n("label",{class:"ajar-words",for:m.
id},t["room-host-key"]):null,m?n("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,m,x(k,a.elsewhere?
null:b(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:x(...[12,3].
map(N=>b(q(t["room-rehearse"],{n:N}),{room:"rehearse",phones:N})))]}let O=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),x(b(t["room-go-on"],{room:"go-on"}),b(t["room-end"],{room:"end"}))];function j(){let m=n("button",{type:"butt\
on",onclick:()=>y.show()},t["room-large"]),k=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:q(t["room-line"],{code:a.
code})),N=a.address?m:null;return r?[$(),n("div",{class:"ajar-door-line"},k,d,N),L(),T()]:[n("h2",{},t["room-title"]),$(),
L(),k,a.address?An(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?M():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},d,N,a.inside&&!a.practice?b(t["room-widen"],
{room:"widen"}):null),T()]}let $=()=>a.practice?n("p",{},Ge(t)):null,L=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function M(){let m=n("select",{id:`${g}-address`,onchange:()=>o({room:"pick",ip:m.value})},...a.addresses.map(
({ip:k,network:N})=>n("option",{value:k,selected:k===a.picked},`${k} (${N})`)));return n("label",{class:"ajar-words",for:m.
id},n("span",{},t["room-address"]),m)}function T(){let m=n("div",{}),k=n("button",{type:"button",onclick:()=>D(!1)},t["r\
oom-end-no"]),N=n("button",{type:"button",onclick:()=>D(!0)},t["room-end"]),P=()=>m.replaceChildren(...l?[n("p",{},t["ro\
om-end-sure"]),x(k,b(t["room-end"],{room:"end"}))]:[N]),D=J=>{l=J,P(),(l?k:N).focus()};P();let K=(J,B)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...B()},{awaited:!0})},J);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?x(K(t["room-take-table"],()=>({
what:"table"})),K(t["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,n("p",{},t["room-end-how"]),
m)}function W(m){a={...a,...m},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let k=At(t,a.joined);
d.textContent!==k&&(d.textContent=k),y.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?h.begin():(h.end(),p.textContent=""),H()}let H=Re(c,()=>{let{joined:m,problem:k,...N}=a,P=JSON.stringify([N,r]);if(P===
i)return;i=P;let D={open:j,lost:O}[a.state]??E;ut(c,()=>c.replaceChildren(...D().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return pt(e,()=>o({room:"look"}),s),{update:W}}var At=(e,t)=>t?t===
1?e["room-joined-one"]:q(e["room-joined"],{n:t}):e["room-joined-none"],Ge=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function An(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return be(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function Lt(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?n("p",{},Ge(e)):"",An(e,r),s):(o.close(),t.replaceChildren()))}}}function pt(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function dt(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(u,d)=>{let p=n("div",{class:`ajar-picture ajar-${d}`,role:"img","aria-label":t});return be(p,
u),p.firstElementChild.setAttribute("aria-hidden","true"),p},c=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),i(o,"wide"),i(s,"narrow"),n("details",{open:c},n("summary",{},l.table),
n("table",{},n("thead",{},n("tr",{},...a.map(u=>n("th",{scope:"col"},u)))),n("tbody",{},...r.map(([u,...d])=>n("tr",{},n(
"th",{scope:"row"},u),...d.map(p=>n("td",{},p??"–")))))))))}function Ln({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=y=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...y}),c=i({id:`${r}-people`,
min:1}),u=y=>Math.max(0,Math.floor(Number(y.value)||0)),d=y=>y.kind==="card"?y.bands.slice(0,1):y.bands,p=y=>{let w=e.filter(
E=>E.item===y),A=(E,O)=>{let j=i({"aria-label":[E.card,d(E)[O]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],j]),j},b=w.length===1&&!w[0].card?w[0].bands.map((E,O)=>[E,[A(w[0],O)]]):w.map(E=>[E.card,d(E).map((O,j)=>A(E,
j))]),x=w[0].card?["",...d(w[0])]:null;return n("table",{},n("caption",{},s(y)),x&&x.length>2?n("thead",{},n("tr",{},...x.
map(E=>E?n("th",{scope:"col"},E):n("td",{})))):null,n("tbody",{},...b.map(([E,O])=>n("tr",{},n("th",{scope:"row"},E),...O.
map(j=>n("td",{},j))))))};function h(){let y=new Map(e.map(x=>[x,l.get(x.id).map(u)])),w=Math.max(...[...y.values()].map(
x=>x.reduce((E,O)=>E+O,0))),A=u(c)||w;if(!A){c.focus();return}let b=Object.fromEntries([...y].map(([x,E])=>[x.id,x.kind===
"card"?[E[0],Math.max(0,A-E[0])]:E]));a({counts:b,people:A})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:y=>{y.preventDefault(),h()}},
...[...new Set(e.map(y=>y.item))].map(p),n("label",{class:"ajar-words",for:c.id},n("span",{},o["room-people"]),c),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function Tn(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",u="",d=!1,p=(B,_={})=>{d=B==="reveal",
$.begin(),o({question:e.of,do:B,..._},{awaited:!0})},h=n("div",{class:"ajar-results",hidden:!0}),y=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("span",{}),b=n("p",
{class:"ajar-counts"}),x=Ts(e.minutes,t,s),E=n("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),O=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),j=(...B)=>{O.textContent!==B[0]&&O.replaceChildren(...B)},$=ye(t,B=>j(
B||u)),L={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},M=Object.
keys(L).filter(B=>e.units.length||B==="open"||B==="close"),T=Object.fromEntries(M.map(B=>[B,n("button",{type:"button",onclick:()=>{
T[B].getAttribute("aria-disabled")?j(W(B)):B==="reset"?H():p(B)}},L[B])])),W=B=>l.busy?t["room-one-moment"]:l.not[B];function H(){
let B=n("button",{type:"button",class:"ajar-link",onclick:()=>{j(""),T.reset.focus()}},t["home-no"]),_=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{j(""),T.reset.focus(),p("reset")}},t["room-ask-reset"]);O.replaceChildren(t["room\
-reset-sure"]," ",B," ",_),B.focus()}function g(B){i=B,h.hidden=!B,a().hidden=B,E.textContent=t[B?"room-show-question":"\
room-show-result"]}let m=Lt(t),k=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>m.show()},t["room-cod\
e"]),N={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function P(B){let _=l;l={...l,...B};let se=l.
room==="open";A.replaceChildren(l.practice?Ge(t):""),w.textContent=l.problem,w.hidden=!l.problem;let Q=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],Z=!se||!e.units.length?[]:l.hands||l.inside?Q.slice(0,1):Q;b.replaceChildren(
...Z.map(([ie,ke])=>n("span",{},n("b",{},`${ie}`)," ",ke))),x.update(l.seconds);for(let ie of M)Nn(T[ie],W(ie));u=se?l.hands?
t["room-by-hands-now"]:N[l.state]:t["room-not-open"],(_.state!==l.state||_.room!==l.room||_.hands!==l.hands)&&j(u),l.busy||
$.end(),In(y,l.withheld),m.update(l.way??{},At(t,l.joined)),k.hidden=!l.way?.address,D(),d&&!l.busy&&l.state==="closed"&&
y.childElementCount&&(d=!1,y.scrollIntoView({block:"nearest"}))}function D(){let B=JSON.stringify(l.charts??[]);if(B===c)
return;c=B;let _=!!l.charts?.length;h.replaceChildren(...qn(l.charts??[],t)),E.hidden=!_,g(_),_&&d&&h.scrollIntoView({block:"\
start"}),d=!1}let K=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?b:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...M.
map(B=>T[B]))),n("div",{class:"ajar-bar-line"},A,O,E,k,x.element),m.dialog),J=e.units.length?Ln(e,{words:t,ask:r,send:B=>p(
"hands",B)}):null;return E.hidden=!0,pt(K,()=>o({room:"look"}),s),{parts:[h,y,w,K,J].filter(Boolean),update:P}}function Nn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function In(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var qn=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return dt(s,o,t),s});function Rn(e,{words:t,send:o,onDispose:s}){
let a={},r="",l=n("div",{class:"ajar-results"}),i=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=n("div",{}),d=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),p=n("button",{type:"button",onclick:()=>{p.getAttribute("aria-disabled")?d.textContent=h():(d.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),h=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},u,l,i,c,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},p),d)),pt(e,()=>o({room:"look"}),s),{update(y){a={...a,...y},u.replaceChildren(a.practice?Ge(t):""),c.textContent=
a.problem,c.hidden=!a.problem,In(i,a.withheld),Nn(p,h());let w=JSON.stringify(a.charts??[]);w!==r&&(r=w,l.replaceChildren(
...a.charts?.length?qn(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Ts(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),l=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=n("p",{class:"a\
jar-clock"},r," ",l);function c(){let d=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),p=d===null?"":`${Math.floor(
d/60)}:${String(d%60).padStart(2,"0")}`,h=d===null?e?q(t["room-minutes"],{minutes:e}):"":e?q(t["room-clock"],{time:p,minutes:e}):
p;r.textContent=a?"":h,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!h}let u=setInterval(()=>{s!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:i,update:d=>{s=d==null?null:Date.now()-d*1e3,c()}}}function Bn(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=n("div",{class:"ajar-text"}),i=n("summary",{}),c=({title:p,
story:h,more:y,role:w})=>{be(r,h),r.prepend(n("h2",{},p)),be(l,y),i.textContent=w},u=e.couples.find(p=>p.id===o)??e.couples[0],
d=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(p=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:p.id,checked:p===
u,onchange:()=>{c(p),s(p.id)}}),n("span",{},p.title)))));return c(u),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},i,l),d)}var Tt=(e,t,o={})=>n("button",{type:"button",onclick:t,...o},e);function Dn(e,t,{words:o,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:u}){let d={...t},{cards:p,piles:h}=e,y=$=>h.find(L=>L.id===$).text,w=n("div",{class:"ajar-one"});
function A($,L){d={...d,[$.id]:L},L||delete d[$.id],a(Object.keys(d).length?d:null),L&&r(q(o.moved,{card:$.text,pile:y(L)}))}
function b($,{focus:L=!0,back:M=$?()=>b($-1):c,onward:T=()=>E($+1)}={}){let W=p[$],H=q(o["card-of"],{n:$+1,all:p.length}),
g=n("div",{class:"ajar-one-card",role:"group","aria-label":H,tabindex:"-1"},n("p",{class:"ajar-where"},H),n("p",{},W.text)),
m=k=>{A(W,k),T()};i.hidden=!0,w.replaceChildren(g,n("div",{class:"ajar-one-piles"},...h.map(({id:k,text:N})=>Tt(N,()=>m(
k),{"aria-pressed":`${d[W.id]===k}`}))),n("div",{class:"ajar-one-also"},M?x(o.back,()=>M()):n("span",{}),x(o["card-out"],
()=>m("")),u?n("span",{}):x(o["card-enough"],()=>O()))),L&&g.focus({preventScroll:!0})}let x=($,L)=>Tt($,L,{class:"ajar-\
link"}),E=$=>$<p.length?b($):O();function O({focus:$=!0}={}){let L=n(`h${s}`,{tabindex:"-1"},o["cards-all"]),M=(T,W)=>{let H=p.
filter(k=>(d[k.id]??"")===W),g=k=>b(p.indexOf(k),{back:O,onward:O}),m=H.map(k=>n("li",{},Tt(k.text,()=>g(k))));return m.
length?[n(`h${s+1}`,{},T),n("ul",{},...m)]:[]};w.replaceChildren(L,n("p",{class:"ajar-hint"},o["cards-all-how"]),...h.flatMap(
({id:T,text:W})=>M(W,T)),...M(o["cards-out"],"")),i.hidden=!1,$&&(L.focus({preventScroll:!0}),w.scrollIntoView({block:"n\
earest"}))}let j=p.map($=>!!d[$.id]).lastIndexOf(!0)+1;return j===p.length||l&&j?O({focus:!1}):b(j,{focus:!1}),w}var Fn=[1,1],Ns=[0,0],Is="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",qs=new RegExp(`(${Is})|[.…]+|[\
!?;\\n]`,"gu"),Rs=/[\u0300-\u036f'’‘ʼ]/g,Bs=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Nt=new WeakMap;function Un(e,t){
let{passes:o,kinds:s,learned:a}=Ds(t),{line:r,places:l}=Hs(e),i=r;for(let[p,h]of Pn(o,r))i=i.slice(0,p)+i.slice(p,h).replace(
/[^ ]/g,"_")+i.slice(h);let c=Object.entries(s).flatMap(([p,h])=>Pn(h,i).map(([y,w])=>({kind:p,start:y,end:w-1}))),u=a?Fs(
c,r,a):c,d=(p,h)=>p.span[0]-h.span[0]||p.span[1]-h.span[1]||(p.kind<h.kind?-1:+(p.kind>h.kind));return u.map(({kind:p,start:h,
end:y})=>({kind:p,span:[l[h][0],l[y][1]]})).sort(d)}function Ds(e){return Nt.has(e)||Nt.set(e,Ps(e)),Nt.get(e)}function Fs(e,t,o){let{weights:s,kinds:a,limit:r,least:l}=o,i=Ws(
t,o),c=i.slice(1).map((b,x)=>[...i[x],...b]),u=b=>{let x=new Set(b.flatMap(E=>E.places));return Wn(s,x)/Math.sqrt(x.size)},
d=[...i,...c];if(e.length)return It(d,u)[1]>l?e:[];let p=d.filter(b=>b.length>4),[h,y]=It(p,u);if(!(y>r))return[];let w=new Set(
h.flatMap(b=>b.places.slice(0,2))),[A]=It(Object.keys(a),b=>Wn(a[b],w));return[{kind:A,start:h[0].start,end:h.at(-1).start}]}
function Ws(e,{numbers:t,weights:o}){let s=Fn,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?Fn:t.get(r[0])??
Ns,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],u=([d,p],h)=>((h*16411+d)*16411+p)%o.length;a.at(-1).push({start:r.index,
places:c.map(u)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var It=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?
s:o,[null,-1/0]),Wn=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],0),Hn=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Pn(e,t){let o=[];for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(
t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return o}function Ps({lists:e,passes:t,phrases:o,
learned:s}){let a={};for(let[i,c]of Object.entries(e))a[i]=_n(c,a);let r=i=>new RegExp(i.map(c=>_n(c,a)).join("|"),"y"),
l=Object.entries(o).map(([i,c])=>[i,r(c)]);return{passes:r(t),kinds:Object.fromEntries(l),learned:s&&_s(s)}}function _s({
same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let d of e){for(let p of d.split(" "))l.set(
p,[i,i]);i++}for(let[d,p]of t.entries())for(let h of p.split(" "))l.set(h,[i++,2+e.length+d]);let c=d=>[...d.join("")].map(
p=>p.charCodeAt(0)-87),u=Object.entries(s).map(([d,p])=>[d,c(p)]);return{numbers:l,weights:c(o),kinds:Object.fromEntries(
u),limit:a,least:r}}function _n(e,t){return`(?:${(e.match(Bs)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?
"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Us(a)).join("")})`}function Us(e){let t=zn(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var zn=e=>e.normalize("NFKD").replace(Rs,"").toLowerCase();function Hs(e){let t="",o=[];for(let s of e.
matchAll(qs)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?zn(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}function Kn({title:e,close:t,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Vn=["emergency","crisis","violence","agency","worried","child"],zs=["crisis","violence"],Yn='a[href$="#Help-lines"]',
he=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Gn(){for(let e of he().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&he().listeners.delete(e),e.shown||(e.shown=t)}}function Ks(e,{zone:t="",
languages:o=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function Zn(e,t,o){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(o)){let i=s.flatMap(u=>Un(u,l)),c=Hn(i,l);if(c)return{...c,
kinds:[...new Set(i.map(({kind:u})=>u))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var qt=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),Rt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Jn=e=>`tel:${e.match(/\d+/)[0]}`;function Qn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(he().countries=
t);let a=()=>he().countries,r=()=>he().chosen||Ks(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(M=>M.code===r());function i(M){he().chosen=M,Gn();for(let{element:T,draw:W}of he().
listeners)W(T)}function c(M,T){return T(M),he().listeners.add({element:M,draw:T,shown:!1}),queueMicrotask(Gn),M}let u=M=>c(
n("div",{}),T=>T.replaceChildren(...M())),d=()=>{let M=[...a(),{code:"-",country:e["help-elsewhere"]}],T=n("select",{onchange:()=>{
i(T.value),s(T.value)}},...M.map(W=>n("option",{value:W.code},W.country)));return c(T,()=>{T.value=l()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),T)},p=({say:M,to:T},W)=>{if(/^(tel|sms):/.test(T))return n("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:T},n("span",{},...Rt(M)));let H=n("span",{},M),g=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":q(e["help-copy-what"],{address:T}),onclick:async()=>{await Vs(T,H)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},H," ",g)},h=M=>n("li",{},n("p",{class:"ajar-for"},M.
for_what),n("p",{class:"ajar-hint"},[M.name,M.hours,M.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...M.reach.map(p))),y=({emergency:M,note:T})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),T?n("\
p",{class:"ajar-hint"},T):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Jn(M)},q(e["help-call"],{number:M})))),
w=M=>u(()=>{let T=l();if(!T)return[n("p",{},e["help-elsewhere-how"])];let W=M.flatMap(H=>H==="emergency"?y(T):qt(T,[H]).
map(h));return[n("ul",{class:"ajar-help-lines"},...W)]});function A(){Kn({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},d(),Bt({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),w(Vn),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:M,text:T,now:W,lines:H,kinds:g,
countries:m},{level:k,aside:N,needs:P}){return m&&!L()&&(he().countries=m),n("section",{class:"ajar-danger"},n(`h${k}`,{
tabindex:"-1"},M),n("p",{},T),g.length?null:P?.()??null,d(),w(H),n("ul",{class:"ajar-todo"},...W.map(D=>n("li",{},D))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:N},e["help-aside"]))}let x=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:A},e["help-get"]);function E({emergency:M,...T}){let H=zs.map(m=>qt(
T,[m])[0]?.reach??[]).flatMap(m=>["tel:","sms:"].map(k=>m.find(({to:N})=>N.startsWith(k))));return[{say:q(e["help-call"],
{number:M}),to:Jn(M)},...H.filter(Boolean)]}let O=(M=`${e["help-line"]} `)=>u(()=>{let T=l(),W=(T?E(T):[]).flatMap(({say:m,
to:k},N)=>[N?" · ":"",n("a",{href:k},...Rt(m))]),H=n("button",{type:"button",class:"ajar-link",onclick:A},e["help-get"]),
g=n("span",{class:"ajar-off-paper"},W.length?" · ":"",H);return[n("p",{class:"ajar-help-line"},M,...W,g)]});function j(M){
if(!L())return;let[T]=[...M.querySelectorAll(Yn)].reverse();T?.closest("p, ul").after(O(""));for(let W of M.querySelectorAll(
"details"))W.open=W.querySelector("summary").textContent===l()?.country}let $=()=>u(()=>{let M=l();return M?[n("p",{},n(
"b",{},`${e["help-title"]}, ${M.country}`)),n("p",{},`${e["help-danger"]} ${q(e["help-call"],{number:M.emergency})}`),n(
"ul",{},...qt(M,Vn).map(({for_what:T,name:W,reach:H,hours:g})=>n("li",{},...Rt(`${T}: ${W}. ${H.map(({say:m})=>m).join("\
 · ")}. ${g}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),L=()=>a().length>0;return{open:A,notice:b,button:x,line:O,addNumbers:j,
text:$,choose:i,code:r,isKnown:L}}var Bt=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Xn(e){if(he().open){he().open=e;return}he().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Yn)&&(t.preventDefault(),t.stopPropagation(),he().open())},{capture:!0})}async function Vs(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var Gs="about:blank";function Dt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Gs)}function eo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Dt()))},{capture:!0})}function to(e,t,{words:o,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(y=>(i[y.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let A=p[w.dataTransfer.
getData("text/plain")]?.[y.id];A&&!A.matches(":disabled")&&(A.checked=!0,d(A.dataset.card,y))}},i[y.id]))),u=()=>e.piles.
forEach(y=>{i[y.id].textContent=q(o["pile-count"],{pile:y.text,n:Object.values(l).filter(w=>w===y.id).length})}),d=(y,w)=>{
l[y]=w.id,u(),a({...l}),r(q(o.moved,{card:e.cards.find(A=>A.id===y).text,pile:w.text}))},p={},h=e.cards.map(y=>{p[y.id]=
{};let w=`${s}-${y.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:A=>A.dataTransfer.setData(
"text/plain",y.id)},n("legend",{},y.text),n("div",{class:"ajar-into"},...e.piles.map(A=>{let b=n("input",{type:"radio",name:w,
value:A.id,"data-card":y.id,checked:l[y.id]===A.id,onchange:()=>d(y.id,A)});return p[y.id][A.id]=b,n("label",{},b,n("spa\
n",{},A.text))})))});return u(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...c),...h)}var no="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Js=new RegExp(`^${no}+|${no}\
+$`,"g"),Ys=/[\p{L}\p{N}_]+/gu,Zs=/^[\p{L}\p{N}_]+/u,Qs=/\{([a-z][a-z0-9-]*)\}/,[Xs,ea]=["⁨","⁩"],oo=/[.!?…؟。][\u2069”’"')»]*$/,
ta=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Be=e=>e.replace(Js,""),Oe=e=>e.toLowerCase().toUpperCase(),Ft=e=>e.match(Zs)?.[0]??"",so=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Je(e,t){let o=e.split(Qs),s=o.pop(),a="";for(let r=0;r<
o.length;r+=2){let l=Be(t[o[r+1]]),i=na(o[r],l);a+=(oo.test(a)?i.replace(/^,+/,""):i)+oa(l)}return oo.test(a)?a:a+s}function na(e,t){
let o=Oe(Ft(t));if(!o)return e;for(let s of e.matchAll(Ys))if(Oe(s[0])===o)return e.slice(0,s.index);return e}var oa=e=>ta.
test(e)?`${Xs}${e}${ea}`:e;var Wt=2e4,sa=10,aa=/^(\d{4})-(\d\d)-(\d\d)$/,me=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function Ut({items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new me("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=o[r.id],i=l==null?null:
la[r.kind](l,r);Me(r,a)&&(a[r.id]=ra(r,i,a))}return a}function lo(e,t){try{Ut(e,t)}catch(o){if(o instanceof me)return!1;
throw o}return!0}var io=e=>Object.values(e).every(t=>t==null);function De(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(o=>ao(e.cards,o)),Be(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).
map(o=>`${o.text}: ${ao(e.piles,t[o.id])}`);case"date":return[so(t)];case"list":return t.map(Be);default:return[Be(`${t}`)]}}
var ao=(e,t)=>e.find(o=>o.id===t)?.text??t;function ra(e,t,o){if(e.kind!=="choice"||!t)return t;let s=Ne(e,o).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var la={ruler(e){if(!Number.isInteger(
e)||e<0||e>sa)throw new me("answer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:c})=>c);if(!ro(e)||
!Array.isArray(e.chosen)||!e.chosen.every(_t(a)))throw new me("answer-cards");let{chosen:r}=e,l=Pt("own"in e?e.own:"")??
"";if(l&&!s)throw new me("answer-own");if(!o&&r.length+!!l>1)throw new me("answer-one-card");let i=a.filter(c=>r.includes(
c));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:l})=>l),a=_t(o.map(({id:l})=>l));
if(!ro(e)||!Object.keys(e).every(_t(s))||!Object.values(e).every(a))throw new me("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Pt,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new me("answer-lines",{most:t});let o=e.map(s=>Pt(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ia(e))throw new me("answer-day");return e}};function Pt(e){if(typeof e!="string")
throw new me("answer-text");if(e.length>Wt&&[...e].length>Wt)throw new me("answer-long",{most:Wt});return Be(e)?e:null}var _t=e=>t=>e.
includes(t),ro=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ia(e){let[,t,o,s]=(e.match(aa)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&s>0&&s<=r}var ca=[{answers:["all"]}],ua=/\p{L}/u,pa=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,da=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
fa=/\{([a-z][a-z0-9-]*)\}/g;function uo({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:u})=>[u,s[u]??null]));if(io(r))return"nothing"in o?[ft([o.nothing])]:[];let l=ha({items:e,answers:r,rules:t,phrases:o}),
c=(a||!t.length?ca:t).flatMap(l);return a||!("closing"in o)?c:[...c,ft([o.closing])]}var ft=e=>({words:e,heading:"",said:[]}),
Ae=(e,t,o=[])=>({words:o,heading:e,said:t}),co=(e,t)=>e.filter(o=>!t.has(Oe(o)));function ha({items:e,answers:t,rules:o,
phrases:s}){let a=g=>e.find(({id:m})=>m===`couple-${g}`)??e.find(({id:m})=>m===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?De(a(
g),r(g)):[],i=g=>{let m=new Set(g.map(a));return e.filter(k=>m.has(k))},c=g=>{let m=r(g);return typeof m=="number"?m:l(g).
length},u=g=>g.map(m=>r(m)?.chosen).find(m=>Array.isArray(m))??[],d=(g,m)=>{let[k,N]=[a(g),r(g)];return k?.kind!=="sort"||
!N?[]:k.cards.filter(({id:P})=>N[P]===m).map(({text:P})=>P)},p=g=>new Set(g?l(g).map(Oe):[]),h=({if:g=[],unless:m=[]})=>g.
every(y)&&!m.some(y);function y(g){if(typeof g=="string")return r(g)!==null;let{item:m=[],cards:k,piles:N,without:P,only:D,
least:K,asked:J}=g;if(J)return!!a(J)&&Me(a(J),t);let B=m.find(Q=>r(Q)!==null);if(!B)return!1;let _=u([B]);return k&&!k.some(
Q=>_.includes(Q))||N&&!N.some(Q=>co(d(B,Q),p(P)).length)||D&&!(Q=>Q.size===1&&Q.has(D))(new Set(Object.values(r(B))))?!1:
K==null||c(B)>=K}let w=(g,m={})=>q(s[g],m);function A(g,m={}){if(typeof g=="string")return w(g,m);if(!h(g))return null;let{
phrase:k,of:N,score:P}=g;if(P){let D=M(P);return D===null?null:w(k,{t:50+10*D})}return N?l(N).length?w(k,{n:c(N),...m}):
null:w(k,m)}let b=(g=[],m={})=>g.map(k=>A(k,m)).filter(k=>k!==null),x=(g,m)=>{let k=b(g,m);return k.length?[ft(k)]:[]};function E(g){
if(typeof g=="string")return l(g);if("level"in g)return T(g);if("phrase"in g){let[K]=g.of?l(g.of):[],J=A(g,K===void 0?{}:
{words:K});return J===null?[]:[J]}let{item:m,pile:k,also:N,without:P}=g,D=k?d(m,k):l(m);return N&&(D=D.filter(K=>p(N).has(
Oe(K)))),co(D,p(P))}let O=({heading:g,under:m})=>g?w(g):(m&&a(m)?.said)??"";function j(g,m){let k=a(g);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let N=D=>k.piles.find(K=>K.id===D).text;return(m??k.piles.map(({id:D})=>D)).map(D=>({id:D,text:N(
D),cards:d(g,D)}))}let $=o.find(g=>g.ladder)?.ladder,L=()=>Math.floor($.rungs.length/2);function M(g){let[m]=u([g]);return!$||
!m?null:L()-$.rungs.findIndex(({card:k})=>k===m)}function T({level:g,up:m=0}){let k=g.map(M).find(P=>P!==null);if(!$||k===
void 0)return[];let N=$.rungs[L()-k-m];return N?l(N.item):[]}let W={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:k})=>t[k]!==null).map(k=>Ae(k.said||k.ask,De(k,t[k.id])))},lines(g){let m=g.lines.flatMap(E),k=m.length?[Ae(O(g),m,
b(g.say))]:[],N=g.count?.[Math.min(m.length,g.count.length-1)];return N?[...k,ft([w(N,{n:m.length})])]:k},piles({piles:g,
only:m,heading:k,below:N={},all:P={}}){let D=K=>K.length===a(g).cards.length;return j(g,m).filter(({cards:K})=>K.length).
flatMap(({id:K,text:J,cards:B})=>{let _=D(B)&&P[K]||N[K],se=k?w(k,{pile:J}):J;return[Ae(se,B),...x(_?[_]:[])]})},empty(g){
let m=j(g.empty,g.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return m.length?[Ae(O(g),m,b(g.say))]:[]},sentence(g){
let m=s[g.sentence],k=[...m.matchAll(fa)].map(([,P])=>P),N=Object.fromEntries(k.map(P=>[P,l(P).join(" ")]));return Object.
values(N).every(Boolean)?[Ae(O(g),[Je(m,N)])]:[]},message(g){let m=g.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,N])=>H(k,N,g.message));return m.length?[Ae(O(g),[m.join(" ")])]:[]},ladder(){let[g=""]=l($.goal),[[m],[k]]=[u([$.
today]),u([$.later])],N=$.rungs.map(({card:P,item:D})=>{let K=a(D)?.said??"",[J]=l(D),B=J?`${K}: ${J}`:w("open",{level:K}),
_=ma(P===m,P===k,!!k);return _?w(_,{level:B}):B});return[Ae(w(g?"ladder":"ladder-unnamed",{goal:g}),N)]},missing({missing:g,
say:m}){let k=i(g).filter(({id:N})=>t[N]===null);return k.length?x(m,{parts:k.map(N=>N.said).join("; ")}):[]},repeated(g){
let m=g.repeated.map(l),k=new Map;for(let D of m.flat())k.has(Oe(D))||k.set(Oe(D),D);let N=D=>m.filter(K=>K.some(J=>Oe(J)===
D)).length>1,P=[...k].filter(([D])=>N(D)).map(([,D])=>D);return P.length?[Ae(O(g),P)]:[]}};function H(g,m,{self:k=[],small:N=[],
capitals:P=[]}){let{opener:D,clause:K,clauses:J=[],questions:B=[],names:_=!1}=g,se=Ft(m),Q=se.toLowerCase();if(k.includes(
Q))return Je("{words}.",{words:m});let Z=[...s[D]].at(-1);if(!pa.test(m.match(ua)?.[0]??"a")||B.includes(Q))return Je(`{\
words}${Z}`,{words:m});let ie=s[K&&J.includes(Q)?K:D],ke=_||P.includes(se),de=N.includes(Q)||da.test(se)&&!ke,[I=""]=m,S=de?
I.toLowerCase()+m.slice(I.length):m;return Je(ie,{words:S})}return g=>{if(!h(g))return[];let m=Object.keys(W).find(N=>N in
g),k=m?W[m](g):x(g.say);return k.length&&g.then?[...k,...x([g.then])]:k}}function ma(e,t,o){return t?e?"was-and-now":"no\
w":e?o?"was":"today":""}function po(e,t,{dangers:o,countries:s}){let a=Zn(e.items,t,o),r=!!a?.kinds.length;return{danger:a&&{...a,countries:s},reflection:uo(
e,t,{plain:r})}}function Ht(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(d,p)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),p()}},d),c=i(t["home-no"],()=>{}),u=n("div",{class:"\
ajar-moves"},c,i(o,a));e.replaceChildren(n("p",{},s),u),c.focus()}function ht(e){let o=n("button",{type:"button",onclick:()=>Ht(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function fo({words:e,send:t,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=n("span",{}),r=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=n("p",{class:"ajar-problem",role:"al\
ert"}),i=n("div",{}),c=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,i),u={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},d=u,p=!1,h=!1,y=!1,w=!1,A=!1,b=(I,S,F={})=>n("button",{type:"button",onclick:S,...F},I),
x=n("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>N()}),E=b(e["keep-open"],()=>N(),{class:"ajar-link"}),
O=n("div",{class:"ajar-offer"}),j=!1,$=I=>{I.tabIndex=-1,I.focus()},L=()=>i.querySelector(".ajar-change"),M=()=>u.state===
"kept"&&!u.reopen;function T(I,S=I){r.dataset.short=S,a.textContent!==I&&(a.textContent=I)}function W(){let I=u.problem?
e["keep-unsaved"]:e["keep-saving"],[S,F]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[I],lost:[e["keep-lost"]]}[A?"lost":u.state];r.
classList.toggle("ajar-state-lost",A),T(S,F),r.dataset.longest=u.state==="kept"?e["keep-saved"]:"",l.textContent!==u.problem&&
(l.textContent=u.problem),l.hidden=!u.problem,H()}function H(){let I=o&&u.state==="none"&&!p,[S,F]=u.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];x.setAttribute("aria-label",S),x.replaceChildren(n("sp\
an",{class:"ajar-long"},S),n("span",{class:"ajar-short"},F)),x.hidden=!I||j,E.hidden=!I||!u.exists,O.hidden=!I||w,c.hidden=
I&&l.hidden}function g(){let I=()=>{w=!0,W(),$(r)};return O.replaceChildren(n("p",{},e["keep-offer"]),n("div",{class:"aj\
ar-moves"},b(e["keep-nothing"],I),b(e["keep-offer-yes"],N))),O}function m(){u={...u,saved:!1},W()}function k(){W(),d=u,M()?
i.replaceChildren(h?_("change"):ie()):u.state!=="none"?i.replaceChildren(_("unlock")):p?i.replaceChildren(_(u.exists?"op\
en":"start")):i.replaceChildren(o?"":w?J():K())}let N=()=>{p=!0,k(),c.scrollIntoView({block:"nearest"}),i.querySelector(
"input").focus()},P=()=>u.hosted?n("p",{},e["keep-hub"]):null,D=()=>u.here?n("details",{},n("summary",{},e["keep-tab"]),
n("p",{},e["keep-tab-how"])):null;function K(){return n("div",{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-t\
itle"]),n("p",{},e[u.exists?"keep-there":"keep-why"]),P(),n("div",{class:"ajar-moves"},b(e["keep-nothing"],()=>{w=!0,k(),
$(r)}),b(e[u.exists?"keep-open":"keep-start"],N)))}let J=()=>n("p",{},b(e[u.exists?"keep-open":"keep-start"],N,{class:"a\
jar-link"}));function B(){let S=["none","weak","fair","good","strong"].map(F=>e[`keep-strength-${F}`]).reduce((F,U)=>U.length>
F.length?U:F);return n("p",{class:"ajar-strength","aria-live":"polite","data-longest":S},n("span",{},e["keep-strength-no\
ne"]))}function _(I){let S=I==="start"||I==="change",F={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[I],U=n("input",{id:`${s}-words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,
oninput:()=>{S&&t({strength:U.value})}}),Y=n("input",{id:`${s}-again`,type:"password",spellcheck:"false"}),ae=n("div",{},
n("label",{for:`${s}-again`},e["keep-again"]),Y),te=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),X=n("input",{id:`${s}\
-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t({place:X.value})}),fe=B(),pe=()=>{if(!U.value){U.focus();
return}if(te.hidden=!0,S&&U.type==="password"&&Y.value!==U.value){te.textContent=e["keep-again-differs"],te.hidden=!1,Y.
focus();return}I==="change"?t({change:U.value},{awaited:!0}):t({[I==="start"?"keep":"unlock"]:U.value,place:X.value},{awaited:!0}),
T(e["keep-opening"]),U.value="",Y.value="",fe.firstChild.textContent=e["keep-strength-none"]},f=()=>{p=!1,h=!1,k(),I==="\
change"?L().focus():$(r)},C=n("details",{},n("summary",{},e["keep-where"]),n("label",{for:`${s}-place`},e["keep-place"]),
X);return n("form",{class:"ajar-ask",onsubmit:R=>{R.preventDefault(),pe()}},n(u.state==="locked"?"h1":"p",{class:"ajar-t\
itle"},F),P(),I==="start"&&o?n("p",{},e["keep-why"]):null,I==="start"?D():null,I==="change"?n("p",{},e["keep-change-how"]):
null,S?n("p",{},e["keep-no-way-back"]):null,I==="start"&&u.here==="browser"?n("p",{},e["keep-browser"]):null,n("label",{
for:`${s}-words`},e[I==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${s}-how`},e[S?"keep-how":"\
keep-how-open"]),U,S?fe:null,S?ae:null,n("label",{class:"ajar-card"},n("input",{type:"checkbox",onchange:({target:R})=>{
U.type=R.checked?"text":"password",ae.hidden=R.checked,te.hidden=!0}}),n("span",{},e["keep-see"])),S?te:null,I==="change"||
u.here?null:C,n("div",{class:"ajar-moves"},I==="unlock"?null:b(e["keep-not-now"],f),n("button",{type:"submit"},F)),S?null:
Z(),I==="start"&&u.here?Q():null)}let se=()=>b(e["keep-copy"],()=>t({take:"sealed"}));function Q(){let I={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},S=n("input",{type:"file",onchange:async()=>{let Y=new Uint8Array(await S.
files[0].arrayBuffer()),ae=()=>t({bring:Y},{awaited:!0});S.value="",u.exists?Ht(U,{...I,act:ae}):ae()}}),F=n("label",{class:"\
ajar-words"},n("span",{},e["keep-bring"]),S),U=n("div",{class:"ajar-twice"},F);return U}function Z(){let I=ht({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return n("details",{},n("summary",{},e["keep-for\
got"]),n("p",{},e["keep-forgot-how"]),...u.here?[n("p",{},e["keep-copy-forgot"]),se(),Q()]:[],n("p",{},e["keep-erase-how"]),
I)}function ie(){let I=n("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(I.value)})},...[...new Set([5,15,30,
60,u.minutes])].sort((S,F)=>S-F).map(S=>n("option",{value:S,selected:S===u.minutes},q(e["keep-minutes"],{n:S}))));return n(
"div",{class:"ajar-kept"},b(e["keep-lock"],()=>{T(e["keep-opening"]),t({lock:!0},{awaited:!0})}),b(e["keep-change"],()=>{
h=!0,y=!1,k(),i.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},y?e["k\
eep-changed"]:""),n("details",{},n("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[n("p",{},e["keep-copy-how"]),
se()]:[n("p",{},u.place)],u.copied?n("p",{},q(e["keep-copied"],{program:u.copied})):null,n("label",{for:`${s}-minutes`},
e["keep-idle"]),I))}function ke(I){if(I.strength!=null){let S=i.querySelector(".ajar-strength > span");S&&(S.textContent=
I.strength);return}if(I.changed){h=!1,k(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],y=!0,L().focus();
return}u={...u,...I},u.state==="kept"&&(p=!1),M()||(h=!1),W(),de()}let de=Re(i,()=>{let I=d;if(I.state===u.state&&I.exists===
u.exists&&I.minutes===u.minutes&&I.here===u.here&&!!I.reopen==!!u.reopen&&!!I.hosted==!!u.hosted&&i.firstChild){d=u;return}
let F=p&&I.place!==u.place;k(),I.state!==u.state&&I.state!=="none"?$(r):F&&i.querySelector("input").focus()});return k(),
{line:r,small:x,opener:E,more:c,offer:g,setStart:I=>{j=I,W()},update:ke,begin:m,setLost:I=>{A=I,W()},say:I=>{l.textContent=
I,l.hidden=!1,c.hidden=!1}}}function ho({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!Me(s,o)))if(s.kind==="choice"){let l=(s.among?
Ne(s,o):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(o[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var mo=(e,t)=>q(e.ask,t);var ga=new Set(["autorestarting","dead","restarting","terminating"]),ka=4e3;function go({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,u)=>{
ga.has(u)&&t()},i=(c,u)=>{clearTimeout(r),u==="disconnected"?t():u==="connecting"?r=setTimeout(t,ka):o()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function ko({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([c,u])=>{let d=ho(c,u),p=c.items.filter(h=>h.id in d).map(h=>[mo(h,d),...De(h,d[h.id])].join(`
`));return[c.title,...p].join(`

`)}).join(`


`);async function r(c){let u=a(),d=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});d.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(d),d.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let u=n("div",{class:"ajar-\
lost",hidden:!s,...c},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){s=c;for(let u of o)u.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>o.delete(
c)}}function bo(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ye(
t,j=>r.replaceChildren(j)),i=j=>{l.begin(),o(j)},c=n("div",{}),u={},d="",p=0,h=ct(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let y=(j,$)=>n("button",{type:"button",onclick:$},j),w=j=>n("div",{class:"\
ajar-reflection"},...j.flatMap($=>We($,3))),A=(j,$,L)=>ht({words:t,label:j,question:$,act:()=>i(L)}),b=()=>{let j=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{j.files[0]&&i({import:await j.files[0].text()}),j.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),j)},x=Re(c,()=>{let j=JSON.stringify(u);j!==d&&
(d=j,ut(c,E))});function E(){let j=(M,T)=>y(T,()=>i({take:M})),$=p>(u.danger?.kinds.length??0)?null:u.danger,L=()=>{p=$.
kinds.length+1,E(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren($?a.notice($,{level:2,aside:L}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?n("div",{class:"ajar-moves"},y(t["home-go-on"],()=>s(u.section))):
"",u.due?.length?n("ul",{},...u.due.map(M=>n("li",{},M))):"",u.plan?.length?n("h2",{},t["home-plan"]):"",u.plan?.length?
w(u.plan):"",u.plan?.length&&!$?a.line():"",...(u.earlier??[]).filter(({plan:M})=>M.length).map(({title:M,plan:T})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${M}`),w(T))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...$?[]:[y(t["home-take-plan"],()=>i({take:"plan",paper:h.value(),country:a.
code()})),h.element(),j("calendar",t["home-take-calendar"]),u.danger?"":j("calendar-line",t["home-take-calendar-line"])],
j("check-ins",t["home-take-check-ins"]),j("everything",t["home-take-everything"])),b()),u.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),A(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),A(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:j=>{l.end(),u=j,x()},settle:l.end,say:(j,$="")=>{
l.end();let L=n("div",{class:"ajar-text"});be(L,$),r.replaceChildren(j,L),r.scrollIntoView({block:"nearest"})}}}function yo({
name:e,type:t,data:o}){let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));n(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}var Fe=(...e)=>e.map(([t,o,s={}])=>ce("path",{class:t,d:o,...s})),Ye=(e,...t)=>ce("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ba=(e,t,o,s)=>ce("circle",{class:e,cx:t,cy:o,r:s}),ya={cup:()=>Ye("88 74 46 56",...Fe(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Ye("296 12 176 168",...Fe(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Ye("136 24 136 140",...Fe(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ba("glow",234,94,4),...Fe(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Ye("312 66 80 120",...Fe(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Ye("190 66 72 100",ce("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ce("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Fe(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},vo=(e,t,o="")=>n("ul",{class:`ajar-doors ${o}`},...e.map(({to:s,name:a,hint:r,picture:l})=>n("li",{},n(
"button",{type:"button",onclick:()=>t(s)},ya[l](),n("span",{},n("b",{},a)," ",n("span",{},r))))));function wo(e,{open:t,
opener:o}){let s=n("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return n("div",{class:"ajar-\
start"},n("h1",{},e.title),n("p",{class:"ajar-lead"},e.lead),n("h2",{},e.ask),vo(e.doors,t,"ajar-first-one"),n("div",{class:"\
ajar-small-ways"},s,o??null))}var jo=(e,{open:t})=>n("div",{class:"ajar-start ajar-later"},n("h2",{},e.ask),vo(e.doors,t)),
xo=(e,{open:t})=>n("div",{class:"ajar-small-ways"},n("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),n("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),va=4e3,wa=6e3,ja=6;function So(e){
let t=0,o=0,s=n("p",{class:"ajar-breath"}),a=n("div",{class:"ajar-circle","aria-hidden":"true"}),r=n("button",{type:"but\
ton",onclick:()=>t?d():u()},e.begin);function l(h,y){s.textContent=h,a.dataset.breath=y}function i(){if(o===ja){d(),s.textContent=
e.after;return}o++,l(e.in,"in"),t=setTimeout(c,va)}function c(){l(e.out,"out"),t=setTimeout(i,wa)}function u(){o=0,r.textContent=
e.stop,i()}function d(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:n("div",{class:"ajar-breathing"},
n("h1",{},e.title),n("p",{},e.how),n("div",{class:"ajar-breathe"},a,s),r,n("details",{},n("summary",{},e.other),n("ul",{},
...e.instead.map(h=>n("li",{},h))))),stop:d}}window.ajarShown??(window.ajarShown=new WeakMap);var Ze=window.ajarShown,Co="needs@",Oo=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),Le={};function xa(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar\
-edge: #857c70;--ajar-line:
#d8d0c4;--ajar-accent: #1d6a66;--ajar-on-accent: #ffffff;--ajar-warm: #9c4423;--ajar-importance: #1d6a66;--ajar-confiden\
ce:
#9c4423;--ajar-readiness: #4a4f8c;color-scheme:light dark;color:var(--ajar-ink);font:var(--jp-content-font-size1, 1.0625\
rem)/1.6
system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",sans-serif;max-width:44em;margin:0 auto;padding:2\
px;
container-type:inline-size;overflow-wrap:break-word}[data-jp-theme-light=true] .ajar{color-scheme:light}[data-jp-theme-l\
ight=false]
.ajar{color-scheme:dark}@supports (color: light-dark(#000,#fff)){.ajar{--ajar-paper: light-dark(#fffdfa, #212629);--ajar\
-soft:
light-dark(#f3ede4, #2b3135);--ajar-ink: light-dark(#22292d, #ece6dd);--ajar-muted: light-dark(#55606b, #b3bac0);--ajar-\
edge:
light-dark(#857c70, #8d959b);--ajar-line: light-dark(#d8d0c4, #434b50);--ajar-accent: light-dark(#1d6a66, #7fd0c8);--aja\
r-on-accent:
light-dark(#ffffff, #14201f);--ajar-warm: light-dark(#9c4423, #f2a98a);--ajar-importance: light-dark(#1d6a66, #7fd0c8);-\
-ajar-confidence:
light-dark(#9c4423, #f2a98a);--ajar-readiness: light-dark(#4a4f8c, #b7bcf5)}}.ajar *,.ajar *:before{box-sizing:border-bo\
x}
.ajar :is(h1,h2,h3,h4,p,ul,ol,fieldset,legend,figure){margin:0;padding:0;border:0}.ajar :is(h1,h2,h3,h4){line-height:1.2\
5;
font-weight:650;color:var(--ajar-ink)}.ajar h1{font-size:1.9em}.ajar h2{font-size:1.4em}.ajar h3{font-size:1.2em}.ajar h\
4{
font-size:1em;color:var(--ajar-muted)}.ajar :is(p,li){font-size:inherit;line-height:inherit}.ajar :focus-visible{outline\
:3px
solid var(--ajar-accent);outline-offset:3px;border-radius:4px}.ajar :is(h1,h2,h3,h4,fieldset)[tabindex="-1"]:focus{outli\
ne:none}
.ajar input[type=date]:focus-within{outline:3px solid var(--ajar-accent);outline-offset:3px}.ajar [hidden]{display:none!\
important}
.ajar-reflection>*+*{margin-top:.9em!important}.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:6\
00}
.ajar button{font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--a\
jar-accent);
border-radius:10px;padding:.5em 1.2em;min-height:44px;cursor:pointer}.ajar button:hover{background:var(--ajar-accent);co\
lor:var(--ajar-on-accent)}
.ajar .ajar-moves{display:flex;gap:clamp(.35em,2cqi,.75em);margin-top:1.5em}.ajar .ajar-moves button{flex:1 1 0;min-widt\
h:0;
max-width:16em;padding-inline:.4em}.ajar button.ajar-link{border:0;padding:.25em;min-height:28px;background:none;text-de\
coration:underline}
.ajar button.ajar-link:hover{background:none;color:var(--ajar-ink)}.ajar-form,.ajar-scenario{background:var(--ajar-paper\
);
border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{m\
argin-top:.5em;
color:var(--ajar-muted)}.ajar-body{margin-top:1.5em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bot\
tom:.5em}
.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;marg\
in-bottom:.75em;
width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(\
--ajar-muted);
margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=password],input[type=date],select,textarea){font\
:inherit;
color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:100%;margin:0;border:2px solid var(--ajar-edge);\

border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:auto}.ajar input[type=date]{width:auto;min-w\
idth:12em}
.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-words{display:block}.ajar .ajar-words>span,.ajar .ajar-own>s\
pan{
display:block;color:var(--ajar-muted);margin-bottom:.25em}.ajar input:is([type=radio],[type=checkbox]){accent-color:var(\
--ajar-accent);
margin:0;font-size:inherit}.ajar-numbers{display:grid;grid-template-columns:repeat(11,minmax(24px,1fr));gap:clamp(0px,1.\
6cqi
- 5px,8px)}@container (max-width: 19rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{positio\
n:relative;
display:block}.ajar-number input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}.ajar-number \
span{
display:grid;place-items:center;min-height:48px;border:2px solid var(--ajar-edge);border-radius:10px;font-variant-numeri\
c:tabular-nums;
font-weight:600;background:var(--ajar-paper)}.ajar-number input:checked+span{background:var(--ajar-soft);border-color:va\
r(--ajar-accent);
font-weight:800;box-shadow:inset 0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--ajar-accent)}.ajar-number input:hov\
er+
span{border-color:var(--ajar-accent)}.ajar-number input:focus-visible+span{outline:3px solid var(--ajar-accent);outline-\
offset:2px}
.ajar .ajar-anchors{display:flex;justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-he\
ight:1.4}
.ajar-anchors>span{max-width:45%}.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;gap:.75em;align-\
items:baseline;
padding:.6em .75em;border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(input:checked){background:var(--aja\
r-soft)}
.ajar-card input{flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container (min-width: 60rem){.ajar-ca\
rds{
display:grid;grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:bloc\
k;
margin-top:.75em}.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding\
:1em
1.25em 1.25em;background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1p\
x
var(--ajar-paper),0 5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size\
:1.25em;
line-height:1.35}.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-p\
iles
button{min-height:68px;padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overfl\
ow-wrap:anywhere}
.ajar .ajar-one-piles button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.aj\
ar
.ajar-one-piles button[aria-pressed=true]{background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0\

-.4rem 0 var(--ajar-accent)}.ajar-one-also{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-t\
op:.5em}
.ajar .ajar-one-also button{min-height:44px;font-size:.9em;font-weight:500;color:var(--ajar-muted)}.ajar-one>:is(h2,h3,h\
4):not(:first-child){
margin-top:1em}.ajar .ajar-one>ul{list-style:none;margin-top:.4em}.ajar .ajar-one>ul button{width:100%;text-align:start;\

font-weight:400;color:var(--ajar-ink);border:0;border-bottom:1px solid var(--ajar-line);border-radius:0;background:none;\

padding-inline:0}.ajar-beside{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.25em}.ajar-beside details[open]{f\
lex-basis:100%}
.ajar .ajar-beside :is(summary,button.ajar-link){min-height:44px;padding:.6em 0;font-size:.95em;font-weight:600}.ajar-li\
ne{
display:flex;align-items:end;gap:.5em;margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-re\
move{
border-color:transparent;background:none;padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-\
remove:hover{
color:var(--ajar-ink);background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-war\
m);
padding:.1em 0 .1em 1em!important;margin-top:.3em!important;white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;\

text-align:start}.ajar-said li{unicode-bidi:plaintext}.ajar-said li+li{margin-top:.35em}.ajar .ajar-leave{display:flex;g\
ap:max(8px,.5em);
flex:none}.ajar .ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1\
px;
border-color:var(--ajar-edge)}.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{backg\
round:var(--ajar-warm);
color:var(--ajar-on-accent)}.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar .ajar-leave button{padding-in\
line:.5em;
font-size:.9em}}@media(max-width:22em){.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){.ajar .aja\
r-help-bar{
position:static;padding-right:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar\
-help{
scroll-padding-top:3.25rem}}@media(hover:none){.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.\
ajar-status,
.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-number input:checked+span{background:none;color:i\
nherit;
outline:3px solid}.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@\
media(forced-colors:active){
.ajar-number input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-\
danger{
border:1px solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:au\
to;
padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:\
16px}
.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus\
,
.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-ite\
ms:center;
gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.\
ajar-help-bar>
button{flex:none;margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:\
.5em;
color:var(--ajar-muted)}.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{l\
ist-style:none;
border-bottom:1px solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}\

.ajar .ajar-for{font-weight:650}.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-w\
rap:wrap;
gap:.5em;margin-top:.5em}.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em \
.9em;
text-align:center;line-height:1.25;font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-p\
aper);
border:1.5px solid var(--ajar-edge);border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--\
ajar-accent);
font-weight:700}.ajar .ajar-now a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:\
1
1 100%;overflow-wrap:anywhere}.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.a\
jar-now>
.ajar-ways{grid-column:2;grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-rad\
ius:12px;
background:var(--ajar-soft)}.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .aj\
ar-help-line{
margin-top:1em;color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .ajar-help-line a{display:inline-block;pa\
dding-block:.25em}
@media(max-width:40em){.ajar.ajar-help{width:100%;max-width:none;height:100dvh;max-height:none;margin:0;border:0;border-\
radius:0}}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{paddi\
ng-block:.25em}
.ajar-text img{display:block;width:min(100%,28em);height:auto}.ajar-text li+li{margin-top:.35em}.ajar-text :is(h2,h3){ma\
rgin-top:1.6em!important}
.ajar-text>:first-child{margin-top:0!important}.ajar-text details{border-bottom:1px solid var(--ajar-line);margin:0!impo\
rtant}
.ajar-text details[open]{padding-bottom:1em}.ajar-text details>*+*{margin-top:.6em}.ajar-page>*+*{margin-top:2.5em}.ajar\

.ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;padding:.5em 0;backgrou\
nd:var(--ajar-paper)}
.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);border-radius:10px;padding:.4em .6em;text-align:center;font-w\
eight:600}
.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-accent);background:var(--ajar-soft)}.ajar .ajar-sorted{d\
isplay:block;
padding:.75em 0;border-top:1px solid var(--ajar-line);min-width:0}.ajar .ajar-sorted legend{font-weight:600;float:left;w\
idth:100%;
margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{displ\
ay:flex;
gap:.45em;align-items:center;min-height:36px;cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figc\
aption{
font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;display:bloc\
k}
.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.\
ajar-narrow{
display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar :is(th,td){text-align:left;padding:.4\
em
.5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:none;font-variant-numeric:tabular-nums}.aj\
ar
.ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice{displ\
ay:flex;
align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:fi\
rst-child{
flex:1;min-width:0;font-size:.9em;line-height:1.25}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(\
--ajar-bar)
+ .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-\
background,
Canvas);border-bottom:1px solid var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}\

.ajar .ajar-sorted input{scroll-margin-top:7.5em}@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(dat\
a-short);
content:attr(data-short) / ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-n\
otice
.ajar-state:after{content:none}}@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em}}@media(max-width:22em){\

.ajar-notice>:first-child{font-size:.72em;white-space:nowrap}}@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3\
rem}
.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed\
;
top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:6em}.aja\
r-nav~
.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wr\
ap:wrap;
padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar-nav{border-bottom:1px solid var(--ajar-\
line);
padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-siz\
e:.95em}
.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1e\
m}
.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid \
transparent;
border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{\

color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);bor\
der:2px
solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page .ajar-lost){display:none}.ajar .a\
jar-lost>
*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:600}@container (max-width: 32rem){.ajar .a\
jar-piles{
position:static}}@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-keeping){display:none}.ajar .ajar-piles{position:st\
atic}
.ajar-text details::details-content{display:block;content-visibility:visible}.ajar-scenario{border:0;padding:0}}@media(f\
orced-colors:active){
.ajar .ajar-nav button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom\
-color:Highlight}
.ajar .ajar-empty{border:1px solid}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px solid var(--ajar\
-line);
border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;font-weight:650}.\
ajar-keeping
:is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=password],input[type=text]){wi\
dth:100%}
.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-st\
ate,
.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content\
:attr(data-longest);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-keeping details>*+*{m\
argin-top:.75em!important}
.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;paddi\
ng:.75em
1em;margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welco\
me{
font-size:1.15em}.ajar-home>div>ul{padding-left:1.3em!important}.ajar-home details>*+*{margin-top:.75em!important}.ajar-\
take{
display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin\
-block:1em}
.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-left:1em}.ajar-couple .ajar-cards{display:flex;flex-wrap\
:wrap;
gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light;background:#fff}.ajar{--ajar-tint: #e6f0ed;--ajar-gl\
ow: #f5d795;--ajar-sage: #b5d0ca;--ajar-clay: #e4bb9e;--ajar-stroke: #4a555b}@supports (color:
light-dark(#000,#fff)){.ajar{--ajar-tint: light-dark(#e6f0ed, #23383a);--ajar-glow: light-dark(#f5d795, #f1d08f);--ajar-\
sage:
light-dark(#b5d0ca, #3f6663);--ajar-clay: light-dark(#e4bb9e, #85594a);--ajar-stroke: light-dark(#4a555b, #cfc8bd)}}.aja\
r
.ajar-start h1{font-size:clamp(1.4rem,4.5cqi,1.8rem);text-wrap:balance}.ajar .ajar-lead{margin-top:.5rem;color:var(--aja\
r-muted);
text-wrap:balance}.ajar .ajar-start h2{font-size:1.1rem;margin:1.25rem 0 .6rem}.ajar .ajar-doors{list-style:none;display\
:grid;
gap:8px}.ajar .ajar-doors button{display:flex;align-items:center;gap:1rem;width:100%;min-height:72px;padding:8px 16px 8p\
x
12px;text-align:start;font-weight:400;color:var(--ajar-ink);background:var(--ajar-paper);border:1.5px solid var(--ajar-e\
dge);
border-radius:16px}.ajar .ajar-doors button:hover{color:var(--ajar-ink);background:var(--ajar-tint);border-color:var(--a\
jar-accent)}
.ajar .ajar-first-one li:first-child button{background:var(--ajar-tint);border-color:var(--ajar-accent)}.ajar-doors b{di\
splay:block;
font-weight:650;font-size:1.1rem;line-height:1.3}.ajar-doors span span{font-size:.95rem;line-height:1.35;color:var(--aja\
r-muted)}
.ajar-small-ways{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin-top:.75rem}.ajar .ajar-small-ways button{min-height:44p\
x;
padding-inline:0;font-weight:500}.ajar-drawing{flex:none;width:44px;height:44px}.ajar-drawing .accent{fill:var(--ajar-ac\
cent)}
.ajar-drawing .warm{fill:var(--ajar-warm)}.ajar-drawing .glow{fill:var(--ajar-glow)}.ajar-drawing .sage{fill:var(--ajar-\
sage)}
.ajar-drawing .clay{fill:var(--ajar-clay)}.ajar-drawing .soft{fill:var(--ajar-soft)}.ajar-drawing :is(.line,.accent-line\
,
.warm-line){fill:none;stroke:var(--ajar-stroke);stroke-width:4;stroke-linecap:round;stroke-linejoin:round}.ajar-drawing \
.accent-line{
stroke:var(--ajar-accent)}.ajar-drawing .warm-line{stroke:var(--ajar-warm)}.ajar-aside h1{font-size:1.5rem}.ajar-aside>*\
+
*{margin-top:1.25rem}.ajar-aside:has(.ajar-item) .ajar-later{display:none}.ajar-aside .ajar-body{margin-top:.5rem}.ajar-\
aside
.ajar-item>legend{font-size:1.15em}.ajar .ajar-page h1{font-size:clamp(1.5rem,5cqi,1.9em)}.ajar-nav~.ajar-page>*+*{margi\
n-top:1.5rem}
.ajar .ajar-gate-ask{font-weight:600}.ajar .ajar-done{color:var(--ajar-muted);font-size:.85em}.ajar .ajar-made>*+*{margi\
n-top:.75rem}
.ajar .ajar-item~.ajar-moves button:last-child,.ajar .ajar-page:not(:has(.ajar-item)) .ajar-turn button:last-child{backg\
round:var(--ajar-accent);
color:var(--ajar-on-accent)}.ajar-breathing>*+*{margin-top:.75rem!important}.ajar-breathing ul{padding-left:1.3em!import\
ant}
.ajar-breathe{display:grid;place-items:center;min-height:11rem}.ajar-breathe>*{grid-area:1 / 1}.ajar-circle{width:10rem;\

height:10rem;border-radius:50%;background:var(--ajar-tint);border:3px solid var(--ajar-accent);transform:scale(.6)}.ajar\

.ajar-breath{z-index:1;text-align:center;font-weight:600;max-width:14rem}@media(prefers-reduced-motion:no-preference){.a\
jar-circle[data-breath=in]{
transform:scale(1);transition:transform 4s ease-in-out}.ajar-circle[data-breath=out]{transform:scale(.6);transition:tran\
sform
6s ease-in-out}}.ajar-offer{display:flex;flex-wrap:wrap;align-items:center;gap:.25em 1em;margin-top:1em;padding-top:.75e\
m;
border-top:1px solid var(--ajar-line)}.ajar .ajar-offer>p{flex:1 0 auto;font-weight:600}.ajar .ajar-offer .ajar-moves{fl\
ex:1
1 14em;margin:0}.ajar button.ajar-save{padding:0;min-height:24px;font-size:.95em;font-weight:500;white-space:nowrap}.aja\
r-save
.ajar-short{display:none}@media(max-width:40em){.ajar-save .ajar-short{display:inline}.ajar-save .ajar-long{display:none\
}}
@media print{.ajar :is(.ajar-offer,.ajar-small-ways){display:none}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many butt\
on{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
color:var(--ajar-muted);border-color:var(--ajar-line);cursor:default}.ajar button[aria-disabled]:hover{background:var(--\
ajar-paper);
color:var(--ajar-muted)}.ajar .ajar-rehearsal{display:inline-block;font-weight:650;color:var(--ajar-warm);border:2px das\
hed;
border-radius:10px;padding:.2em .8em}.ajar-door{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-ra\
dius:16px;
padding:clamp(.75em,5cqi,2em)}.ajar-door>div>*+*{margin-top:.9em!important}.ajar-door-line{display:flex;flex-wrap:wrap;a\
lign-items:center;
gap:.5em 1.25em}.ajar .ajar-joined{font-weight:650;font-variant-numeric:tabular-nums}.ajar-ending{border-top:1px solid v\
ar(--ajar-line)}
.ajar-ending>*+*{margin-top:.75em!important}.ajar-way-in{display:flex;flex-wrap:wrap;align-items:center;gap:1em 2em}.aja\
r-scan{
flex:1 1 12em;max-width:20em;background:#fff;border-radius:12px;overflow:hidden}.ajar-scan svg{display:block;width:100%;\

height:auto}.ajar-way-in>div:last-child{flex:2 1 14em}.ajar .ajar-address{font-size:clamp(1em,5cqi,1.5em);font-weight:65\
0;
overflow-wrap:anywhere}.ajar .ajar-code{font-size:2.9em;font-weight:700;line-height:1.2;letter-spacing:.04em;font-family\
:ui-monospace,DejaVu
Sans Mono,Liberation Mono,Menlo,Consolas,monospace;white-space:nowrap}.ajar-wall{position:fixed;inset:0;width:100vw;heig\
ht:100vh;
max-width:none;max-height:none;margin:0;border:0;padding:3vmin;background:var(--ajar-paper);color:var(--ajar-ink);font-s\
ize:clamp(18px,2.1vw,60px);
overflow:auto}.ajar-wall[open]{display:flex;flex-direction:column;justify-content:space-between;gap:1em}.ajar-wall .ajar\
-way-in{
flex-wrap:nowrap;gap:3vw;justify-content:center}.ajar-wall .ajar-scan{flex:0 0 min(76vh,44vw);max-width:none}.ajar-wall \
.ajar-way-in>
div:last-child{flex:0 1 auto}.ajar-wall .ajar-address{font-size:min(1.7em,3.6vw)}.ajar-wall .ajar-code{font-size:min(3.4\
em,7vw)}
.ajar-wall .ajar-joined{text-align:center}.ajar-wall>button{align-self:end}.ajar-group .ajar-rehearsal{margin-bottom:1em\
}
.ajar-results{display:grid;gap:1.5em}.ajar-held:empty{display:none}.ajar-held{scroll-margin-bottom:13em;background:var(-\
-ajar-soft);
border-radius:12px;padding:1em 1.25em}.ajar-held p+p{margin-top:.5em}:is(.jp-Cell-outputArea,.jp-OutputArea-output):has(\
.ajar-bar){
overflow:visible}.ajar-page>.ajar-bar{margin-top:1em}.ajar-bar{position:sticky;bottom:0;z-index:1;background:var(--ajar-\
background,
Canvas);border-top:1px solid var(--ajar-line);padding:.6em 2px;margin-inline:-2px}@media(max-height:30em){.ajar-bar{posi\
tion:static}}
@media print{.ajar-bar{display:none}}.ajar-bar-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.aj\
ar-bar-line+
.ajar-bar-line{margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 20em;flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-m\
oves
button{min-width:min-content}.ajar .ajar-bar-first .ajar-private{margin:0;flex:1 1 14em;line-height:1.35}.ajar-bar-first\
{
align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1em;font-size:.9em;line-height:1.2;color:var(--aj\
ar-muted)}
.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width:4.2em;text-align:center}.ajar .ajar-counts b{display:b\
lock;
font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant-numeric:tabular-nums}.ajar .ajar-clock{margin-left:a\
uto;
font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar,.ajar-door) .ajar-status{margin:0;min-heig\
ht:0}
.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar button.ajar-link{font-weight:500;padding-block\
:0}
.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.ajar-bar)>:not(.ajar-bar) :is(input,textarea,butto\
n,
fieldset){scroll-margin-bottom:13em}.ajar-page>.ajar-hands{margin-top:.5em}.ajar-hands table{margin-top:1em}.ajar-hands \
caption{
text-align:start;font-weight:600;padding-bottom:.4em}.ajar .ajar-hands input{width:5em;min-height:44px;font:inherit;colo\
r:var(--ajar-ink);
background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:10px;padding:.3em .5em}.ajar-hands th{font-\
weight:500}
.ajar .ajar-hands .ajar-words{margin-top:1em}.ajar-bar-line>:empty{display:none}
`;e.textContent!==t&&(e.textContent=t)}function Sa({model:e,el:t}){xa();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=f=>i.push(f),u=null,d=!1,p=!1,h=!1,y=!1,w=new Map,A=new Map,b=Math.min(e.get("page"),o.length-
1);t.classList.add("ajar");let x=n("div",{class:"ajar-page"}),E=f=>o.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&
C.key===f)?.exercise,O=ko({words:s,answered:()=>[...r].map(([f,{answers:C}])=>[E(f),C]).filter(([f,C])=>f&&Object.keys(C??
{}).length)}),j=0,$=f=>{if(clearTimeout(j),j=0,O.set(f),u?.setLost(f),f)for(let C of l.keys())a.get(C)?.release()},L=(f,{
awaited:C=!1}={})=>{try{e.send(f)}catch{$(!0);return}C&&!j&&(j=setTimeout(()=>$(!0),8e3))},M=!1;function T(){M||window.ajarDangers||
(M=!0,L({dangers:!0}))}function W({key:f,exercise:C},R){if(!window.ajarDangers||!lo(C,R))return;let G=Ut(C,R),V=po(C,G,window.
ajarDangers);de(f,{answers:G,done:!0,...V}),w.set(f,Oo(r.get(f))),a.get(f).update(r.get(f)),a.get("made")?.update()}let H=Qn(
{words:s,countries:e.get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>g(),onCountry:f=>L({country:f})}),g=()=>{L({forget:!0}),
Dt()},m=(f,C,R)=>(a.set(f.key,R),r.has(f.key)&&R.update(r.get(f.key)),C),k={html:f=>N(f.html),home(f){let C=n("div",{});
return m(f,C,bo(C,{words:s,send:V=>{V.import&&a.get("chart")?.begin(),L(V)},open:V=>{let ne=o.find(oe=>oe.section===V&&oe.
blocks.some(({key:ge})=>r.get(ge)?.done===!1));Z(ne?.id??V)},help:H})),L({home:f.key}),C},gate(f){let C=n("div",{class:"\
ajar-text ajar-gate"}),[R,G]=y?[n("p",{},s["gate-left-out"]),[H.button(),ie(),K()]]:[N(h?f.short:f.html),J()];return C.append(
R,n("div",{class:"ajar-moves"},...G.filter(Boolean))),y||R.after(n("p",{class:"ajar-gate-ask"},s["gate-ask"])),c(()=>{h=
!0}),C},made:f=>{let C=n("div",{class:"ajar-made"}),R=()=>C.replaceChildren(..._(f.section));return a.set("made",{update:R}),
R(),C},exercise(f){if(f.invites&&y)return n("div",{class:"ajar-text"},n("p",{},s["gate-left-out"]),K());let C=n("div",{}),
R=O.line(u?{}:{role:"alert"});l.set(f.key,C);let G=(V,ne)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let oe=window.ajarSent;A.set(f.key,oe),L({key:f.key,...V,sent:oe},{awaited:ne}),!(!ne||!O.isLost())&&($(!0),R.scrollIntoView(
{block:"nearest"}))};return a.set(f.key,Kt(C,f.exercise,{words:s,level:f.level,small:f.quick,folded:o.length>1,brief:f.brief,
sort:f.quick||o.length>1&&!te()?Dn:to,enough:f.quick?"at once":"later",...r.get(f.key),help:H,needs:()=>ie(f.needs),below:()=>Q(
f.key),onAside:V=>de(f.key,{aside:V}),onChange:V=>{T(),de(f.key,{answers:V,done:!1}),G({answers:V,done:!1},p)},onMove:V=>de(
f.key,{at:V}),onDone:V=>{W(f,V),G({answers:V,done:!0},!0),f.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{
de(f.key,{answers:{},done:!1}),G({remove:!0})}})),C.firstElementChild.append(R),c(()=>O.forget(R)),C},chart(f){let C=n("\
div",{class:"ajar-chart-block"}),R=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:G,end:V}=ye(s,
oe=>R.replaceChildren(oe)),ne=oe=>{V(),dt(C,oe,s)};return a.set(f.key,{update:ne,begin:G,end:V}),r.has(f.key)&&ne(r.get(
f.key)),G(),L({chart:f.key}),n("div",{},C,R)},start:f=>wo(f,{open:Z,opener:u?.opener}),doors:f=>jo(f,{open:Z}),onward:f=>xo(
f,{open:Z}),breathing(f){let{element:C,stop:R}=So(f);return c(R),C},notice(f){if(eo(()=>L({forget:!0})),!f.leave)return n(
"div",{class:"ajar-notice"},n("p",{},f.text));let C=n("div",{class:"ajar-leave"},H.button(),Bt({words:s,leave:g}));Xn(H.
open),u=fo({words:s,send:L,isQuiet:o.length>1});let R=document.createDocumentFragment();return R.append(n("div",{class:"\
ajar-notice"},n("div",{},u.line,u.small),C),n("div",{class:"ajar-on-paper"},H.text()),u.more),R}};function N(f){let C=n(
"div",{class:"ajar-text"});return be(C,f),H.addNumbers(C),C.addEventListener("click",R=>{let G=R.target.closest("a"),V=o.
findIndex(({id:ne})=>ne&&G?.getAttribute("href")===`${ne}.ipynb`);V<0||(R.preventDefault(),U(V))}),C}function P(f){y=f,h=
!0,S({focus:!0})}let D=(f,C)=>n("button",{type:"button",onclick:C},f),K=()=>D(s["gate-again"],()=>P(!1)),J=()=>[D(s["gat\
e-no"],()=>P(!0)),D(s["gate-unsure"],()=>P(!0)),D(s["gate-yes"],()=>P(!1))],B=f=>o.filter(C=>C.section===f).flatMap(C=>C.
blocks.filter(({kind:R})=>R==="exercise")),_=f=>{let C=B(f).filter(({key:G})=>r.get(G)?.done).flatMap(({key:G,exercise:V})=>[
n("h2",{},V.title),...r.get(G).reflection.flatMap(ne=>We(ne,3))]),R=n("p",{},s["made-nothing"]);return[n("h1",{},s["made\
-title"]),...C.length?C:[R]]},se=f=>{let C=B(f);return C.length>0&&C.every(({key:R})=>r.get(R)?.done)};function Q(f){let C=f.
startsWith("plan@")&&H.isKnown()?H.line():"";return n("div",{class:"ajar-below"},C,u?.offer()??"")}let Z=f=>U(o.findIndex(
C=>C.id===f));function ie(f){let C=o.findIndex(({aside:G,blocks:V})=>!G&&V.some(({key:ne})=>ne===Co));return C<0?f?n("p",
{},n("a",{href:f},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{U(C);let G=l.get(Co).querySelector("h2");
G.tabIndex=-1,G.focus()}},s["help-needs"])}for(let[f,C]of Object.entries(Le))k[f]=R=>{let G=n("div",{}),ne=C(G,R,{words:s,
send:L,onDispose:c,model:e,exerciseOf:E,formOf:oe=>l.get(oe)});return m(R,ne.element??G,ne)};let ke=f=>o[b].blocks.find(
C=>C.kind===f),de=(f,C)=>r.set(f,{...r.get(f),...C}),I=()=>{for(let f of i.splice(0))f()};function S({focus:f=!1}={}){if(I(),
a.clear(),d){x.replaceChildren(u?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(x.replaceChildren(...o[b].
blocks.map(R=>k[R.kind](R))),o.length>1&&F(),!f)return;let C=x.querySelector("h1, h2, h3")??x;C.tabIndex=-1,C.focus({preventScroll:!0}),
t.scrollIntoView({block:"start"})}function F(){let{aside:f,title:C}=o[b];if(X.hidden=!!f,x.classList.toggle("ajar-aside",
!!f),u?.setStart(o[b].id==="start"),f)return;let{section:R,step:G,steps:V,minutes:ne}=o[b],oe=o.filter(re=>!re.aside),ge=oe.
indexOf(o[b]),Te=(re,v,z={})=>n("button",{type:"button",onclick:()=>U(o.indexOf(re)),...z},v);x.append(n("div",{class:"a\
jar-moves ajar-turn"},ge>0?Te(oe[ge-1],s["previous-page"]):null,ge<oe.length-1?Te(oe[ge+1],s["next-page"]):null));let $e=oe.
filter(re=>!re.section||re.step===1),Qe=re=>R?re.section===R:re===o[b],mt=re=>({"aria-current":Qe(re)?"page":null});Y.replaceChildren(
...$e.map(re=>n("li",{},Te(re,re.title,mt(re)),se(re.section)?n("span",{class:"ajar-done"},` ${s["section-done"]}`):""))),
ae.textContent=R?q(s["step-of"],{title:C,n:G,all:V,minutes:ne}):q(s["page-of"],{n:$e.findIndex(Qe)+1,all:$e.length,title:C})}
function U(f){o[f]&&(b=f,Y.parentElement.open=te(),e.set("page",f),e.save_changes(),S({focus:!0}))}let Y=n("ol",{}),ae=n(
"summary",{}),te=()=>window.innerWidth>640;e.get("notice")&&t.append(k.notice(e.get("notice")));let X=n("nav",{class:"aj\
ar-nav","aria-label":s.pages},n("details",{open:te()},ae,Y));o.length>1&&t.append(X),t.append(O.line({role:"alert"}),x);
let fe=0;for(let f of["keydown","pointerdown","scroll"])t.addEventListener(f,()=>{Date.now()-fe<3e4||(fe=Date.now(),L({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",f=>{if($(!1),f.keeping){let C=[...A.values()].some(V=>f.acknowledged<V);u?.update(
C?{...f.keeping,saved:!1}:f.keeping);let{state:R}=f.keeping,G=R==="locked";R&&(p=R==="kept"),R&&G!==d&&(d=G,r.clear(),X.
hidden=d,S())}f.states&&queueMicrotask(()=>a.get("made")?.update());for(let[C,R]of Object.entries(f.states??{})){if(f.acknowledged<
A.get(C))continue;let G=R.answers&&!Object.keys(R.answers).length,V=w.get(C)===Oo(R);w.delete(C),de(C,G?{...R,at:0}:R),V||
a.get(C)?.update(r.get(C))}f.dangers&&(window.ajarDangers=f.dangers),f.country!=null&&H.choose(f.country),f.file&&(a.get(
"home")?.settle(),yo(f.file)),f.erased&&a.get("home")?.say(f.erased,ke("home")?.erased),f.said&&a.get("chart")?.end(),f.
said&&(a.get("home")??u)?.say(f.said),f.open&&Z(f.open),f.problem&&a.get(f.problem.key)?.say(f.problem.text)}),e.on("cha\
nge:pages",()=>{o=e.get("pages"),S()});let pe=go(e,{gone:()=>$(!0),back:()=>{O.isLost()&&L({ready:!0})}});return S(),Ze.
set(s,(Ze.get(s)??0)+1),L({ready:!0}),()=>{I(),pe(),clearTimeout(j),Ze.set(s,Ze.get(s)-1),Ze.get(s)||L({gone:!0})}}var $o={
render:Sa};Le.door=(e,t,o)=>En(e,o);Le.group=(e,t,o)=>Rn(e,o);Le.scenario=(e,t,{words:o,model:s})=>({element:Bn(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Le.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:l,update:i}=Tn(t,{...a,form:()=>s(t.of),ask:u=>r.find(d=>d.id===u).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};Le.desk=Mn;var Ti=$o;export{Ti as default};
