var Eo=["button","input","select","summary","textarea"],Mo=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Eo.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Mo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var Ao=e=>e;function ie(e,t){e.innerHTML=Ao(t)}function ne(e,t,...o){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),s}var N=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),ve=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Ce(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Ft=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function ce(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function Wt(e,t,o){let{words:s,level:a=3,small:r=!1,beside:l=[]}=o,i={...No,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,c={...o.answers},d=0,f=null,h=0,v=o.aside??0,S=[t.why?n("p",{class:"\
ajar-why"},t.why):null,t.private?n("p",{class:"ajar-private"},t.private):null].filter(Boolean),E=n("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),y=n("div",{}),j=n("div",{class:"ajar-body"}),O=n("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},n(`h${a}`,{id:`${u}-title`},t.title),...r?[n("div",{class:"ajar-beside"},...l,Lo(S,s))]:S,
y,j,E);e.replaceChildren(O);function C(){let I=t.items.filter(z=>ve(z,c));return r&&t.together?[I]:I.map(z=>[z])}let w=I=>{
E.replaceChildren(I)},A=ce(s,w);function q(I,z){E.replaceChildren(`${I} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{
c=z,w(""),o.onChange(c),U({focus:!0})}},s["put-back"]))}function M(I,z){c={...c,[I.id]:z},To(j),w(""),o.onChange(c),g()}
function L(){K(!0),A.begin(),h=setTimeout(F,8e3)}function F(){h&&(clearTimeout(h),h=0,K(!1),A.end())}function K(I){for(let z of f?.
fieldsets??[])z.disabled=I}function g(){if(!f)return;let{items:I,skip:z,where:X,next:p,enough:b}=f,$=C().length;z.textContent=
T(I)?s["clear-and-skip"]:s.skip,X.textContent=N(s["question-of"],{n:d+1,all:$}),X.hidden=r&&$===1,p.textContent=d===$-1?
s.done:s.next,b.hidden=!m($)}function m(I){return(o.enough==="at once"||d>0)&&d<I-1&&T(t.items)}function k(){h||(L(),o.onDone(
c))}let T=I=>I.some(({id:z})=>c[z]!=null);function _(I,z=!0){if(h)return;let X=C();if(d+=I,d>=X.length){d=X.length-1,k();
return}U({focus:z,again:I<0})}function D(I,z){let X=`${u}-${I.id}`,p=n("legend",{},N(I.ask,c)),b=I.hint?n("p",{class:"aj\
ar-hint",id:`${X}-hint`},I.hint):null,$=[b,z.mark].filter(Boolean).map(({id:G})=>G),B=I.among?{...I,cards:Ce(I,c)}:I,P=i[I.
kind](B,Ft(B,c[I.id]),{words:s,level:a+1,group:X,change:G=>M(I,G),say:w,isQuick:o.enough==="at once",...z}),J={class:`aj\
ar-item ajar-${I.kind}`,tabindex:"-1","aria-describedby":$.join(" ")||null};return n("fieldset",J,p,b,P)}function U({focus:I=!1,
again:z=!1}={}){let X=C();d=Math.max(0,Math.min(d,X.length-1));let p=X[d],b=o.mark?.(p),$=b?n("p",{class:"ajar-mark",id:`${u}\
-${p[0].id}-mark`},b):null,B=n("div",{class:"ajar-moves"}),P=d>0?()=>_(-1):null,J=p.map(be=>D(be,{mark:$,again:z,moves:B,
back:P})),G=n("button",{type:"button",onclick:()=>{if(h)return;let be=c,ye=T(p);c={...c,...Object.fromEntries(p.map(({id:at})=>[
at,null]))},o.onChange(c),_(1),ye&&q(s.cleared,be)}}),se=n("button",{type:"button",onclick:()=>{h||(w(""),_(1))}}),le=n(
"p",{class:"ajar-where"}),ke=n("button",{type:"button",class:"ajar-link",onclick:k},s.enough);f={items:p,skip:G,where:le,
next:se,fieldsets:J,enough:ke},y.replaceChildren(),B.replaceChildren(G,se),P&&B.prepend(n("button",{type:"button",onclick:P},
s.back));let Se=J.length===1;$&&Se&&J[0].lastElementChild.before($),j.replaceChildren(le,...$&&!Se?[$]:[],...J,B,...o.enough?
[ke]:[]),g(),o.onMove?.(d),I&&(J[0].focus({preventScroll:!0}),le.scrollIntoView({block:"nearest"}))}function V(I){if(y.replaceChildren(),
!I||!o.help||v>I.kinds.length)return null;let z=()=>{v=I.kinds.length+1,o.onAside?.(v),y.replaceChildren(),j.querySelector(
"[tabindex]").focus()},{help:X,needs:p}=o;return y.append(X.notice(I,{level:a+1,aside:z,needs:p})),y.querySelector("[tab\
index]")}function R(I,{focus:z=!1,danger:X=null}={}){f=null;let p=n(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);j.replaceChildren(
n("div",{class:"ajar-reflection"},p,...I.flatMap($=>lt($,a+2)),o.below?.()??null),n("div",{class:"ajar-moves"},n("button",
{type:"button",onclick:()=>{d=0,U({focus:!0,again:!0})}},s.change),n("button",{type:"button",onclick:()=>{let $=c;c={},d=
0,v=0,o.onAside?.(0),o.onStartOver(),U({focus:!0}),q(s["started-over"],$)}},s["start-over"])));let b=V(X);z&&(b??p).focus()}
function W(I){let z=j.contains(document.activeElement);z&&f&&!h||(F(),c={...I.answers},I.done?R(I.reflection,{focus:z,danger:I.
danger}):(d=I.at??Math.max(0,C().findIndex(X=>X.some(({id:p})=>c[p]==null))),U()))}let{done:ee,reflection:Y,danger:Q}=o;
return W({answers:c,at:o.at,done:ee,reflection:Y,danger:Q}),{update:W,release:F,say:I=>{F(),w(I)}}}var Lo=(e,t)=>e.length?
n("details",{},n("summary",{},t["why-this"]),...e):"";function To(e){for(let t of e.querySelectorAll("input"))["radio","\
checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var lt=({heading:e,said:t,words:o},s)=>[e?
n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n("li",{},a))):t.length?n("p",{class:"ajar-said"},
t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),No={ruler(e,t,{group:o,change:s}){let a=Array.from({length:11},(r,l)=>n(
"label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${o}-low`:l===10?`${o}-high`:null}),n("span",{},`${l}`)));return n("div",{class:"ajar-scale"},n("div",{class:"ajar-nu\
mbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.low}`),n("span",{id:`${o}-high`},
n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a}){let{chosen:r,own:l}=t||{chosen:[],own:""},i=()=>a(
r.length||l.trim()?{chosen:[...r],own:l}:null),u=e.many?"checkbox":"radio",c=e.cards.map(f=>n("input",{type:u,name:s,value:f.
id,checked:r.includes(f.id),onchange:h=>{e.many?r=r.filter(v=>v!==f.id).concat(h.target.checked?f.id:[]):(r=[f.id],l="",
d&&(d.value="")),i()}})),d=e.own?n("input",{type:"text",value:l,maxlength:500,oninput:f=>{l=f.target.value,!e.many&&l.trim()&&
(r=[],c.forEach(h=>{h.checked=!1})),i()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((f,h)=>n("label",{class:"ajar-card"},c[h],n("span",{},f.text))),d?n("label",{
class:"ajar-own"},n("span",{},e.own),d):null)},text(e,t,{words:o,change:s}){let a=n(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.target.value.trim()?r.target.value:null)});return e.long&&
(a.value=t??""),n("label",{class:"ajar-words"},n("span",{},o["own-words"]),a)},list(e,t,{words:o,change:s}){let a=n("div",
{}),r=()=>{let f=[...a.querySelectorAll("input")].map(h=>h.value).filter(h=>h.trim());s(f.length?f:null)},l=()=>[...a.children].
forEach((f,h)=>{f.querySelector("label > span").textContent=N(o.line,{n:h+1}),f.querySelector("button").setAttribute("ar\
ia-label",N(o["remove-line"],{n:h+1}))}),i=n("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{l(),i.hidden=a.children.length>=e.most},c=f=>{let h=n("div",{class:"\
ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"text",value:f,maxlength:2e4,oninput:r})),n("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let v=h.nextElementSibling||h.previousElementSibling;h.remove(),v||
c(""),u(),r(),(v||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(h),u()},d=t||[];for(let f=0;f<Math.
max(e.lines,d.length);f++)c(d[f]??"");return n("div",{class:"ajar-lines"},a,i)},date(e,t,{words:o,change:s}){return n("l\
abel",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function Io(e,t=[]){let o=0;return e.map(({minutes:s},a)=>{let r=o;return t.includes(a)||(o+=60*s),{start:r,end:o}})}function _t(e,t,o){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Io(e.parts,t.dropped),r=t.began??o,l=o-r,{start:i,end:u}=a[s],
c=Math.max(0,l-u)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(c/60),partEnds:r+u,ends:r+a.at(-1).end}}
function Pt(e,t){let o=e.slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.
includes(l);return{part:l,title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>o)}function Ut(e,t,o=0){
if(!e)return null;let s=Math.max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*o,s);return{minutes:Math.ceil(
s/60),over:s===0,paused:e.ends==null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var qo=new Set,it=()=>{if(!document.hidden)for(let e of[...qo])e(Math.random()*1e3)};window.addEventListener("online",it);
window.addEventListener("pageshow",it);document.addEventListener("visibilitychange",it);function Do(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(o){
t=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var Da=Do("ajar-presenter");function Ht(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var Te=({questions:e},{question:t})=>e.find(({name:o})=>t&&o===t);function ct(e,t){if(t?.kind!=="moves"){let l=t&&Te(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:u})=>u)),s=o.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function ut({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:N(t["room-joined"],{n:e}):t["room-joined-none"]}function Ne({answered:e},{joined:t},o){return t>e?N(o["wall-a\
nswered-of"],{n:e,of:t}):e===1?o["wall-answered-one"]:N(o["wall-answered"],{n:e})}function zt(e,t){return e?e.over?t["wa\
ll-time-up"]:N(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Ue({shown:e},t){let o={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return o[s]??t["wall-held"]}function Kt(e,t){if(!e)return t["remote-on-time"];let o=e>
0?t["remote-behind"]:t["remote-ahead"];return N(o,{minutes:Math.abs(e)})}var He=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function fe(e,t,...o){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=n("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...o);return e.append(a),a.showModal(),a}var pt=(e,t,o="")=>n("button",{type:"button",class:o,onclick:t},
e);function ze(e,t,o,s,a){let r=fe(e,"wall-asking",n("p",{},t),n("div",{class:"wall-answers"},pt(o,()=>{r.close(),a()},"\
wall-primary"),pt(s,()=>r.close())))}var dt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Vt(e,{
question:t,body:o},s,a,r){if(o.moves){ze(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=dt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:N(a["wall-still"],{n:l});ze(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Gt(e,t){let o=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=fe(e,"wall-keys",n("h2",{},t["wall-keys"]),n("dl",{},...o.map(([a,r])=>n("div",{},n("dt",{},...r.
split(" ").map(l=>n("kbd",{},l))),n("dd",{},a)))),n("div",{class:"wall-answers"},pt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var we=({units:e})=>e.some(({snapshot:t,withheld:o})=>t||o);function ft({units:e},t){let o=new Map,s=Fo(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;o.has(l)||o.set(l,{kind:a.kind,heading:a.heading,shown:[]}),o.get(l).shown.push(Wo(a,s))}return[...o.
values()]}function Fo(e){let t=new Map;for(let{id:o,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${o}/${a.
id}`,r),t.set(`${o}:${a.text}`,r)}return t}function Wo({id:e,item:t,card:o,heading:s,values:a,bands:r,snapshot:l,withheld:i},u){
let c=l&&(l.fine?_o(l.counts,r):l.counts);return{id:t,name:u.get(e)??o,heading:s,labels:Ie(a,r).map(d=>u.get(`${t}:${d}`)??
d),sizes:r,counts:c,n:c?Ke(c):0,withheld:i??""}}function _o(e,t){let o=0;return t.map(s=>(o+=s,Ke(e.slice(o-s,o))))}function Ie(e,t){
let o=0;return t.map(s=>{o+=s;let a=e[o-1];return s===1?a:`${e[o-s]}–${a}`})}var Ke=e=>e.reduce((t,o)=>t+o,0),ht=({counts:e,
n:t})=>e.findIndex(o=>2*o>t),oe=({shown:e})=>e.filter(({counts:t})=>t);var Jt=["wall-first","wall-second","wall-third"],Po={importance:0,confidence:1,readiness:2},Zt=({id:e},t)=>Jt[Po[e]??t%Jt.
length],he=e=>`${(100*e).toFixed(2)}%`,Qt={"aria-hidden":"true"};function Be(e,t,o){return oe(e).length?{ruler:Yt,move:Yt,
sort:zo,card:Yo,choice:Zo}[e.kind](e,t,o):[n("p",{class:"wall-calm"},Ue(e,t))]}function Yt(e,t){let o=Math.max(...oe(e).
flatMap(({counts:s})=>s));return[n("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,u=e.
shown.length>1?s.heading:"";return en({...s,heading:u,labels:l,sizes:i},r,o,Zt(s,a),t)}))]}function Xt(e,t){let[o,s]=e,a=s.
shown.map(i=>[o.shown.find(({id:u})=>u===i.id),i]),r=a.flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
n("div",{class:"wall-figures"},...a.map(([i,u],c)=>en(u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(d=>d.
counts),l,Zt(u,c),t))),on([["wall-then",o.moment],["wall-solid",s.moment]])]}function en({heading:e,labels:t,sizes:o},s,a,r,l){
let i=Ke(o),u=.03,c=0,d=o.flatMap((h,v)=>{let S=c/i+(c?u/2:0);c+=h;let E=c/i-S-(c<i?u/2:0);return s.flatMap(({counts:y,isEarlier:j},O)=>{
let C=S+O*E/s.length;return Uo(y[v]/a,y[v],C,E/s.length,j)})}),f=t.map((h,v)=>`${h}: ${s.at(-1)?.counts[v]??""}`);return n(
"figure",{class:r},e?n("figcaption",{class:"wall-whole"},e):null,s.length?ne("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...d):n("p",{class:"wall-muted wall-none"},l["wall-row-held"]),n("p",{class:"wall-scale"},...Ho(t,
o)))}function Uo(e,t,o,s,a){let r=1-e;return[ne("rect",{x:he(o),y:he(r),width:he(s),height:he(e),class:a?"wall-then":"wa\
ll-solid"}),ne("text",{x:he(o+s/2),y:he(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Ho(e,t){return e.map((o,s)=>{
let a=n("span",{class:"wall-whole"},o);return a.style.setProperty("--size",t[s]),a})}function zo(e,t,o){let s=[...oe(e)].
sort((i,u)=>Go(i.counts,u.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>mt.length)return[Ge(s.map(
i=>Vo(i,t)),o,t)];let l=s.map(({name:i,counts:[u,...c]},d)=>{let h=!d&&i.length+r[0].length<Ko?`${u} ${r[0]}`:`${u}`;return qe(
i,h,Jo([u,...c],a))});return[Ge([...l,...nn(e,t)],o,t),on(r.map((i,u)=>[mt[u],i]))]}var Ko=24;function Vo({name:e,labels:t,
counts:o,n:s},a){let r=Math.max(...o),l=t.filter((u,c)=>o[c]===r).join(" / "),i=N(a["wall-of"],{n:r,of:s});return qe(e,i,
[],n("p",{class:"wall-muted"},l))}var Go=(e,t)=>{let o=e.findIndex((s,a)=>s!==t[a]);return o<0?0:t[o]-e[o]},mt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Jo(e,t){let o=0;return e.map((s,a)=>{let r=o/t;return o+=s,Ve(
mt[a],r,s/t)})}function Ve(e,t,o){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return ne(
"rect",{class:e,x:he(t+r),y:he(s),width:he(Math.max(0,o-2*r)),height:he(a)})}function Yo(e,t,o){let s=oe(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ge([...tn(s,t),...nn(e,t)],o,t)]}function Zo(e,t,o){let[{labels:s,counts:a,
n:r}]=oe(e),l=s.map((i,u)=>({name:i,count:a[u],n:r}));return[Ge(tn(l,t),o,t)]}function tn(e,t){let o=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>qe(a,l?`${r}`:N(t["wall-of"],{n:r,of:o}),
[Ve("wall-rest",0,1),Ve("wall-pile-1",0,r/o)]))}function nn({shown:e},t){let o=e.filter(({counts:s})=>!s);return o.length>
e.length/2?[qe(N(t["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:s})=>qe(s,"",[],n("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var qe=(e,t,o,s=null)=>n("li",{},n("p",{class:"wall-whole"},n("span",{},e),n("span",{},t)),o.length?ne(
"svg",Qt,...o):null,s);function Ge(e,t=e.length,o={}){let s=n("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(n("li",{class:"wall-muted"},N(o["wall-more"],{n:a}))),s}var on=e=>n("ul",{class:"\
wall-key"},...e.map(([t,o])=>n("li",{},ne("svg",Qt,Ve(t,0,1)),o)));var Qo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Xo=/^data:image\/(svg\+xml|png|jpeg);/,
Oe=e=>e.flatMap(es);function es(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,o,...s]=e;return t==="\
img"?Xo.test(o.src)?[ts(o)]:[]:Qo.has(t)?[n(t,{},...Oe(s))]:Oe(s)}var ts=({src:e,alt:t=""})=>n("img",{src:e,alt:t});var Je=4,Re=({path:e,size:t},o,s)=>ne("svg",{class:s,viewBox:`${-Je} ${-Je} ${t+2*Je} ${t+2*Je}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},ne("path",{stroke:"#000",d:e}));function De(e,t){return oe(e).length?{ruler:os,move:ns,sort:as,card:rs,choice:ls}[e.kind](e,t):e.heading}var $e=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,sn=({shown:e})=>e.every(({counts:t})=>t),ns=(e,t)=>t["wall-moved"];function an({
id:e,heading:t},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[$e(t),$e(t)]}function os(e,t){
let o=oe(e),s=new Map;for(let d of o){let f=ht(d);s.set(f,[...s.get(f)??[],d])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([d,f])=>ss(f,d,o.length,t));if(a.length===o.length)return t["wall-spread-all"];let[l,i]=a.map(d=>an(d,t)),u={ruler:l?.[1],
other:i?.[0]},c=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,N(c,u)].filter(Boolean).join(" ")}function ss(e,t,o,s){
let[a,r]=e.map(c=>an(c,s)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
o?N(s["wall-most-all"],u):N(r?s["wall-most-two"]:s["wall-most"],u)}function as(e,t){let o=oe(e),s=o[0].labels.map((i,u)=>({
pile:i,most:o.filter(c=>ht(c)===u)})),{pile:a,most:r}=s.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.
length)return sn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return N(
l??t["wall-sorted-many"],{pile:$e(a),card:$e(r[0].name),other:$e(r.at(-1).name),n:r.length,all:o.length})}function rs(e,t){
let o=oe(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return rn(o,e,t)}function ls(e,t){let[{labels:o,counts:s,
n:a}]=oe(e);return rn(o.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function rn(e,t,o){let s=Math.max(...e.map(({count:d})=>d)),
a=e.filter(({count:d,n:f})=>2*d>f),r=a.length?a:e.filter(({count:d})=>d&&d===s);if(!a.length&&!sn(t))return t.heading;let l=a.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[u="",c=""]=r.map(({name:d})=>$e(d));return N(
i,{card:u,other:c,n:r.length})}function Ze({deck:e,way:t,panel:o,words:s,now:a,slide:r}){let l=o.stage,i=r!==void 0;if(!i&&l?.blank)return ue("blank",n(
"h1",{class:"wall-unseen"},s["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?ln(t,o,s):ue("text",me(e?.title??
""));if(!i&&l.join&&t)return ln(t,o,s);let c=Te(o,u),d=i?null:Ut(l.timer,a,u.minutes),f={deck:e,way:t,panel:o,words:s,slide:u,
question:c,left:d},h=(ks[u.kind]??Ye)(f);return h.dataset.slide=r??l?.slide,o.practice&&h.append(n("p",{class:"wall-prac\
tice"},s["wall-practice"])),h}var ue=(e,...t)=>n("div",{class:`wall-face wall-${e}`},...t.filter(o=>o!=null)),me=e=>n("h\
1",{},e);function Ye({slide:e,way:t,panel:o,words:s,left:a}){let r=Oe(e.body),l=r.flatMap(u=>is(u)),i=r.filter(u=>u.textContent.
trim());return ue(e.kind,me(e.title),n("div",{class:"wall-body"},n("div",{class:"wall-words"},...i.map(us)),...l.map(u=>n(
"div",{class:"wall-picture"},u))),Qe({way:t,panel:o,words:s,left:a}))}function is(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let t=[...e.querySelectorAll("img")];for(let o of t)o.remove();return t}var cs=5;function us(e){
let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(s=>gt(s)<s.childNodes.length)||!t.every(gt))return e;e.className="w\
all-terms";for(let s of t){let a=[...s.childNodes],r=gt(s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(n("span",
{},...a.slice(0,r)),n("span",{},...a.slice(r).filter(l=>l.parentNode)))}return e}function gt({childNodes:e}){let t=[...e],
o=a=>a?.tagName==="STRONG",s=o(t[0])?1:0;for(;s&&o(t[s+1])&&t[s].textContent.trim().length<=cs;)s+=2;return s}function ps({
slide:e,way:t,panel:o,words:s,question:a,left:r}){if(a&&a.state!=="open"&&we(a))return ms({slide:e,panel:o,words:s,question:a,
left:r});let i=e.items,[u]=i.length===1?i:[];return ue("question",me(u?.ask??e.title),e.story?n("p",{class:"wall-quote"},
e.story):null,...u?[ds(u)]:[fs(i)],Qe({way:t,panel:o,words:s,left:r,question:a,large:!0}))}function ds({kind:e,cards:t=[],
low:o,high:s}){if(e==="ruler")return n("div",{class:"wall-asks"},cn(o,s));let a=t.length>5;return n("ul",{class:"wall-ca\
rds","data-many":a},...t.map(({short:r,text:l})=>n("li",{class:r?"wall-whole":null},r||l)))}var fs=e=>n("ol",{class:"wal\
l-asks"},...e.map(({kind:t,ask:o,low:s,high:a})=>n("li",{},n("p",{},o),t==="ruler"?cn(s,a):null))),cn=(e,t)=>n("p",{class:"\
wall-ends"},n("span",{},`0: ${e}`),n("span",{},`10: ${t}`)),hs=5;function ms({slide:e,panel:t,words:o,question:s,left:a}){
let r=ft(s,e.items),l=r.filter(c=>oe(c).length),[i=r[0]]=l,u=Qe({way:null,panel:t,words:o,left:a,answered:s});return l.length<
2?ue("chart",me(l.length?De(i,o):o["wall-held-title"]),...Be(i,o),u):ue("chart",me(e.title),n("div",{class:"wall-groups"},
...l.map(c=>n("section",{},n("h2",{},De(c,o)),...Be(c,o,hs)))),u)}function gs({slide:e,panel:t,words:o,way:s,left:a}){let r=t.
questions.filter(({name:d})=>d.startsWith("check-in@")).map(d=>({moment:d.moment,groups:ft(d,[]),question:d})).filter(({
groups:d})=>d.some(f=>oe(f).length)),l=d=>r.map(({moment:f,groups:h})=>({moment:f,...h.find(v=>v.kind===d)})).filter(({shown:f})=>f&&
oe({shown:f}).length),[i]=l("move").slice(-1),u=l("ruler"),c=Qe({way:s,panel:t,words:o,left:a});return i?ue("chart",me(De(
i,o)),...Be(i,o),n("p",{class:"wall-muted"},o["chart-moved-why"])):u.length>1?ue("chart",me(o["room-group"]),...Xt([u[0],
u.at(-1)],o)):u.length?ue("chart",me(De(u[0],o)),...Be(u[0],o)):ue("text",me(e.title),n("p",{class:"wall-calm"},o["room-\
chart-empty"]),c)}var ks={text:Ye,story:Ye,help:Ye,question:ps,moves:gs};function ln(e,t,o){return ue("join",me(o["wall-\
join"]),n("div",{class:"wall-way"},...e.wifi?[bs(e.wifi,o)]:[],n("div",{class:"wall-scans"},e.wifi?n("p",{},o["wall-then"]):
null,kt(e,o)),n("div",{},n("p",{class:"wall-muted"},o["wall-scan"]),n("p",{class:"wall-address"},e.address),n("p",{class:"\
wall-muted"},o["room-type-code"]),n("p",{class:"wall-code"},e.code),n("p",{class:"wall-count"},ut(t,o)))))}var bs=(e,t)=>n(
"div",{class:"wall-scans"},n("p",{},N(t["wall-wifi"],{name:e.name})),kt(e,t)),kt=(e,t)=>Re(e,t["room-scan-alt"],"wall-sc\
an"),ys=e=>e.replace("-","‑");function Qe({way:e,panel:t,words:o,left:s,question:a,large:r=!1,answered:l}){let i=zt(s,
o),u=a&&a.state!=="ready",c=u?Ne(a,t,o):r&&e?ut(t,o):"",d=l?Ne(l,t,o):"";if(!e&&!i&&!c&&!d)return null;let f=n("footer",
{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&f.style.setProperty("--left",`${100*s.share}%`),
e&&r?f.append(kt(e,o),n("p",{class:"wall-join-line"},n("span",{class:"wall-muted"},e.address),n("b",{},e.code))):f.append(
n("p",{class:"wall-muted"},e?N(o["wall-join-line"],{address:e.address,code:ys(e.code)}):d)),f.append(n("p",{class:"wall-\
now"},c?n(u?"b":"span",{class:u?null:"wall-joined"},c):null,i?n("span",{class:"wall-time"},i):null)),f}var yt=[4.6,5.6,6.6,7.4,8.2],vt=2,vs=["","tight","tight columns"],bt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ws=5.4;function pn(e,t=vt){let o=yt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:bt.at(-1),text:0};for(let a of[...vs,...bt]){if(s.text>=ws||s.text&&bt.includes(a))break;let r=js(e,a,o);r>s.text&&
(s={layout:a,text:r})}return dn(e,s.layout,s.text||4.6),s.text>0}function js(e,t,o){for(let s=o;s>4.6-.4;s-=.4)if(dn(e,t,
Math.max(s,4.6)),xs(e))return Math.max(s,4.6);return 0}function dn(e,t,o){e.dataset.layout=t,e.style.setProperty("--text",
o.toFixed(2))}var xs=e=>un(e)&&[...e.querySelectorAll(".wall-whole")].every(un),un=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Ss={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Cs=new Map(Object.entries(Ss).flatMap(([e,t])=>t.map(o=>[o,e]))),Os="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function $s(e){let{key:t,target:o,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let u=e.composedPath?.()[0]??o;if(!(u?.closest?.(Os)||u?.closest?.("dialog[open\
]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-visible")))return Cs.get(t.length===1?t.toLowerCase():
t)}function fn(e){let t=o=>{let s=$s(o);!s||e(s)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function hn(e,{deck:t,panel:o,way:s},a,{step:r,handOver:l,leave:i}){let u=o.stage??{slide:-1,dropped:[]},c=t.slides[u.slide]?.
part,d=y=>()=>{E.close(),y()},f=(y,j,...O)=>n("button",{type:"button",onclick:d(y),...j},...O),h=y=>n("small",{},N(a["re\
mote-minutes"],{minutes:y})),v=t.parts.map((y,j)=>n("li",{},f(()=>r("go",{slide:t.slides.findIndex(O=>O.part===j)}),{"ar\
ia-current":j===c?"step":null,class:u.dropped.includes(j)?"remote-dropped":null},y.title,u.dropped.includes(j)?n("small",
{},a["remote-is-dropped"]):h(y.minutes)))),S=Pt(t,u).map(({part:y,title:j,minutes:O,dropped:C})=>n("li",{},n("span",{},j),
f(()=>r(C?"keep":"drop",{part:y}),{"aria-label":`${C?a["remote-keep"]:N(a["remote-drop"],{minutes:O})}: ${j}`},C?a["remo\
te-keep"]:N(a["remote-drop"],{minutes:O})))),E=fe(e,"remote-sheet",n("h2",{},a["remote-parts"]),n("ol",{class:"remote-pa\
rts"},...v),...S.length?[n("h2",{},a["remote-late"]),n("ul",{class:"remote-drops"},...S)]:[],n("div",{class:"remote-more"},
s?f(()=>r("join"),{},u.join?a["remote-join-hide"]:a["remote-join-show"]):null,l?f(l,{},a["remote-hand"]):null,i?f(i,{},a["\
remote-leave"]):null,f(()=>{},{class:"remote-primary"},a["wall-close"])))}function gn(e,{question:t,slide:o,words:s,count:a}){let r=t.units.filter(({kind:y})=>y!=="move"),l=new Map(r.map(y=>[y.id,
mn(y).map(()=>0)])),i=0,u=0,c=n("div",{}),d=fe(e,"desk-hands",c);if(!d)return;let f=()=>Math.max(u,...[...l.values()].map(
y=>y.reduce((j,O)=>j+O,0))),h=(y,j,O)=>n("div",{class:"desk-stepper"},n("span",{},y),n("button",{type:"button","aria-lab\
el":N(s["desk-fewer"],{label:y}),onclick:()=>O(-1)},"−"),n("output",{},`${j}`),n("button",{type:"button","aria-label":N(
s["desk-more"],{label:y}),onclick:()=>O(1)},"+"));function v(y=""){let j=r[i],C=o.items.find(({id:M})=>M===j.item)?.cards.
find(({text:M})=>M===j.card),w=l.get(j.id),A=i===r.length-1,q=M=>()=>{i+=M,v()};c.replaceChildren(n("p",{class:"desk-sma\
ll"},N(s["desk-hands-where"],{n:i+1,all:r.length})),n("h2",{},j.card||j.heading),C?.short?n("p",{class:"desk-small"},j.heading):
"",...mn(j).map((M,L)=>h(M,w[L],F=>{w[L]=Math.max(0,w[L]+F),v(`${L} ${F}`)})),A?h(s["room-people"],f(),M=>{u=Math.max(0,
f()+M),v(`people ${M}`)}):"",n("div",{class:"wall-answers"},i?n("button",{type:"button",onclick:q(-1)},s.back):"",A?n("b\
utton",{type:"button",class:"wall-primary",onclick:E},s["room-count"]):n("button",{type:"button",class:"wall-primary",onclick:q(
1)},s["desk-next-card"]),A?"":n("button",{type:"button",onclick:E},s["desk-enough"]),n("button",{type:"button",onclick:()=>d.
close()},s["wall-close"]))),S(y)}function S(y){let j=[...c.querySelectorAll(".desk-stepper")],[O,C]=y.split(" "),w=O==="\
people"?j.at(-1):j[Number(O)||0],[A,q]=w.querySelectorAll("button");(C==="-1"?A:q).focus()}function E(){let y=f();if(!y)
return;let O=[...l].filter(([,C])=>C.some(Boolean)).map(([C,w])=>{let{kind:A}=r.find(q=>q.id===C);return[C,A==="card"?[w[0],
y-w[0]]:w]});d.close(),a(Object.fromEntries(O),y)}v()}var mn=({kind:e,values:t,bands:o})=>e==="card"?t.slice(0,1):Ie(t,o);var pe=(e,t,o=null)=>n("button",{type:"button",class:o,onclick:t},e);function kn(e,t,o){let s=n("div",{}),a=fe(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...o(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function bn(e,t,o,{
press:s}){s({desk:"remote"}),kn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u}=t(),c=u.presenters.filter(
({kind:f,used:h})=>f==="remote"&&h),d=!l||i;return[n("h2",{},o["desk-remote"]),d&&r?Re(r,o["desk-remote-scan"],"desk-sca\
n"):"",d&&!r&&!c.length?n("p",{},o["room-one-moment"]):"",n("p",{},d?o["desk-remote-how"]:o["desk-remote-inside"]),d?"":
pe(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),d&&r?n("p",{},n("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...c.map(({id:f},h)=>n("p",{class:"desk-line"},N(o["desk-remote-there"],{n:h+1})," ",pe(o["\
desk-remote-end"],()=>s({desk:"revoke",id:f})))),n("div",{class:"wall-answers"},d?pe(o["desk-remote-new"],()=>s({desk:"r\
emote"})):"",pe(o["wall-close"],a))]})}function yn(e,t,o,{press:s,step:a}){let r=Es(o,s);kn(e,"desk-reach",l=>{let{way:i,
join:u,inside:c,practice:d,panel:f}=t(),h=n("span",{role:"status"});if(!i||c)return[n("h2",{},o["desk-phones"]),n("p",{},
d?o["desk-phones-practice"]:o["desk-phones-none"]),d?"":pe(o["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),n("di\
v",{class:"wall-answers"},pe(o["wall-close"],l))];let v=`${u.address}/${u.code}`,S=n("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:S.value})},...u.addresses.map(({ip:E,network:y})=>n("option",{value:E,selected:E===
u.picked?"":null},`${E} (${y})`)));return[n("h2",{},o["desk-phones"]),Re(i,o["room-scan-alt"],"desk-scan"),n("p",{class:"\
desk-line"},n("b",{},i.address)," · ",n("b",{},i.code)),n("p",{},f.joined?N(o["desk-reached"],{n:f.joined}):o["desk-rea\
ch-try"]),f.hosts.length?n("p",{class:"desk-small"},N(o["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",u.addresses.length>
1?n("p",{class:"desk-line"},o["desk-address"]," ",S):"",r,n("details",{},n("summary",{},o["desk-reach-not"]),n("ul",{},...[
"wifi","guest","hotspot","firewall"].map(E=>n("li",{},Ms(o)[E])))),n("div",{class:"wall-answers"},pe(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(v),h.textContent=o["desk-copied"]}),pe(o["desk-card"],()=>s({desk:"card"})),pe(o["re\
mote-join-show"],()=>{l(),a("join")}),pe(o["wall-close"],l),h)]})}function Es(e,t){let o=n("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=n("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>n("p",{},
n("label",{class:"ajar-words",for:l.id},r),l);return n("details",{},n("summary",{},e["desk-wifi"]),n("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],o),a(e["desk-wifi-password"],s),pe(e["desk-wifi-show"],()=>t({desk:"wifi",name:o.value,password:s.
value})))}var Ms=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function vn(e,{words:t,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:C,
title:w})=>n("option",{value:C},w),r=(C,w)=>N(t["desk-meeting"],{title:C,n:w}),l=n("select",{id:`${s}-meeting`},n("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:C,title:w,part:A,minutes:q})=>a({id:C,title:r(A?`${w}: ${A}`:w,q)}))),
n("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:C,title:w,minutes:A})=>a({id:C,title:r(w,A)}))));e.meeting&&
(l.value=e.meeting);let i=n("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=n("selec\
t",{id:`${s}-country`},...e.countries.map(a),n("option",{value:""},t["desk-elsewhere"]));u.value=e.country||As(e.countries);
let c=["phones","none","practice"].filter(C=>!(e.server&&C!=="phones")),d={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},f=c.map(
(C,w)=>n("input",{type:"radio",name:s,value:C,checked:w===0?"":null,"aria-describedby":`${s}-${C}`})),h=n("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),v=n("p",{hidden:!0},n("label",{class:"ajar-words",for:h.id},t["room-host-ke\
y"]),h),S=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),E=n("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(C,w)=>n("p",{},n("label",{class:"ajar-words",for:w.id},C),w),j=n("form",{class:"ajar-start",onsubmit:C=>{C.preventDefault(),
E.textContent=t["desk-opening"],o({meeting:l.value,couple:i.value,country:u.value,phones:f.find(({checked:w})=>w).value,
key:h.value}),h.value=""}},n("h2",{},t["desk-start"]),S,y(t["desk-which"],l),n("div",{class:"ajar-start-two"},y(t["desk-\
couple"],i),y(t["desk-country"],u)),n("fieldset",{},n("legend",{},t["desk-how"]),...c.map((C,w)=>n("label",{class:"ajar-\
start-way"},f[w],n("span",{},n("b",{},d[C][0]),n("small",{id:`${s}-${C}`},d[C][1]))))),v,n("p",{},n("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),E));function O({problem:C,busy:w,needsKey:A,state:q}){S.textContent=C??"",S.hidden=
!C,v.hidden=!A,w||(E.textContent=q==="ended"?t["room-ended"]:"")}return{element:j,update:O}}function As(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function wn({units:e},t){let o=e.filter(({snapshot:a})=>a);if(!o.length)return[];let s=o.map(a=>{let r=a.snapshot.fine?a.
values:Ie(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return n("tr",{},n("th",{scope:"row"},a.card||
a.heading),n("td",{},l.join(" · ")))});return[n("details",{class:"desk-figures"},n("summary",{},t.table),n("table",{},n(
"tbody",{},...s)))]}var Ls=["open","close","reveal"];function jn(e,t,{words:o,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=Ht(),u=(x,H,Z={})=>n("button",{type:"button",onclick:H,...Z},...[x].flat()),c=n("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),d=n("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=ce(o,x=>{x?d.textContent=
x:Rt()}),h=x=>{f.begin(),s(x,{awaited:!0})},v=0,S="",E=(x,H={})=>{v=Math.max(v,r.steps??0)+1,h({desk:"step",step:{step:x,
...H},n:v})},y=()=>r.panel,j=()=>y()?.stage,O=()=>r.deck?.slides[j()?.slide],C=()=>O()&&Te(y(),O()),w=wt("desk-wall",{inert:!0}),
A=wt("desk-wall",{inert:!0}),q=wt("desk-screen",{hidden:!0}),M=()=>{q.host.hidden=!1,se(),q.host.requestFullscreen?.().catch(
()=>{})},L=()=>{q.host.hidden=!0,F()&&document.exitFullscreen(),se()},F=()=>document.fullscreenElement===q.host;q.host.addEventListener(
"fullscreenchange",()=>{F()||L()});let K=n("p",{class:"desk-clock"}),g=n("p",{class:"desk-plan"}),m=n("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),k=n("div",{class:"desk-notes-text",tabindex:0,role:"group"}),T=n("p",{class:"des\
k-count"}),_=n("p",{}),D=n("p",{class:"desk-small"}),U=n("div",{}),V=n("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),R=n("div",{class:"desk-tools"},V,u(o["desk-here"],M),u(o["desk-remote"],()=>bn(
Q,()=>r,o,{press:h})),u(o["desk-phones"],()=>yn(Q,()=>r,o,{press:h,step:E})),u(o["remote-parts"],z),u(o["desk-end"],X,{class:"\
desk-end"})),W={back:u([o.back,n("kbd",{},"←")],()=>E("back")),open:u([o["room-ask-open"],n("kbd",{},"O")],()=>p("open")),
close:u([o["room-ask-close"],n("kbd",{},"C")],()=>p("close")),reveal:u([o["room-ask-reveal"],n("kbd",{},"R")],()=>p("rev\
eal")),blank:u([o["remote-blank"],n("kbd",{},"B")],()=>E("blank")),hands:u([o["desk-hands"]],()=>gn(Q,{question:C(),slide:O(),
words:o,count:b})),next:u([o.next,n("kbd",{},o["desk-clicker"])],()=>E("next"))},ee=u(o["room-ask-reset"],()=>ze(Q,o["ro\
om-reset-sure"],o["room-ask-reset"],o["home-no"],()=>p("reset"))),Y=u("",()=>E(j()?.timer?"pause":"timer")),Q=n("section",
{class:"ajar-desk","aria-label":o["desk-title"]},n("header",{class:"desk-top"},K,g,R,m),n("div",{class:"desk-left"},n("s\
ection",{class:"desk-now"},n("h2",{},o["desk-now"]),w.host),n("section",{class:"desk-next"},n("h2",{},o["desk-next"]),A.
host),n("section",{class:"desk-room"},n("h2",{},o["desk-room"]),T,_,D,n("p",{class:"desk-more"},Y,ee))),n("section",{class:"\
desk-notes"},n("h2",{},o["remote-notes"]),k,U),n("div",{class:"desk-moves"},c,d,n("div",{class:"desk-pad"},...Object.values(
W))),q.host),I=vn(t,{words:o,begin:x=>h({desk:"begin",...x})});e.replaceChildren(I.element,Q);function z(){hn(Q,{deck:r.
deck,panel:y(),way:r.way},o,{step:E})}function X(){let x=y().questions.some(we),H=(te,de)=>u(de,()=>h({room:"take",what:te,
paper:t.paper})),Z=fe(Q,"desk-ending",n("p",{},o["desk-end-sure"]),x?n("p",{class:"desk-more"},H("page",o["desk-take-pag\
e"]),H("table",o["desk-take-table"])):"",n("div",{class:"wall-answers"},u(o["room-end"],()=>{Z.close(),h({room:"end"})},
{class:"wall-primary"}),u(o["remote-stay"],()=>Z.close())))}function p(x){if(v>(r.steps??0)){S=x;return}if(x==="reveal"){
let Z=ct(y(),O()),te=()=>h({desk:"question",id:Z.question.id,do:x,...Z.body});Z&&Vt(le(),Z,y(),o,te);return}let H=C();H&&
h({desk:"question",id:H.id,do:x})}let b=(x,H)=>h({desk:"question",id:C().id,do:"hands",counts:x,people:H}),$={keys:()=>Gt(
le(),o),full:()=>q.host.hidden?M():L(),larger:()=>P(1),smaller:()=>P(-1)},B=vt;function P(x){B=Math.min(yt.length-1,Math.
max(0,B+x)),se()}function J(x){return!r.deck||!Q.offsetParent||Q.closest("[inert], .lm-mod-hidden")?!1:($[x]?$[x]():Ls.includes(
x)?p(x):x==="timer"?E(j()?.timer?"pause":"timer"):x!=="look"&&E(x),!0)}a(fn(J));let G=setInterval(()=>{!Q.hidden&&Q.isConnected&&
be()},1e3);a(()=>clearInterval(G));function se(){if(!r.deck||!j())return;let x={deck:r.deck,way:r.way,panel:y(),words:o,
now:i.now()},H=Se();ke(w.wall,Ze(x)),A.host.hidden=H===null,H!==null&&ke(A.wall,Ze({...x,slide:H})),q.host.hidden||ke(q.
wall,Ze(x),B)}let le=()=>q.host.hidden?Q:q.wall;function ke(x,H,Z){x.querySelector(".wall-face")?.remove(),x.prepend(H),
pn(H,Z)}function Se(){let{slide:x,dropped:H}=j(),Z=r.deck.slides.findIndex(({part:te},de)=>de>x&&!H.includes(te));return Z<
0?null:Z}function be(){if(!r.deck)return;let x=_t(r.deck,j(),i.now());if(K.textContent=He(i.now()),!x)return;let H=x.begun?
Kt(x.late,o):o["remote-not-begun"],Z=x.begun?N(o["remote-planned"],{part:He(x.partEnds),end:He(x.ends)}):"";g.replaceChildren(
n("b",{class:x.late>0?"desk-late":null},H),Z&&` · ${Z}`,n("br"),n("span",{class:"desk-small"},r.deck.parts[x.part].title));
for(let[te,de]of[...m.children].entries())de.className=te<x.part?"done":te===x.part?"here":"",de.classList.toggle("dropp\
ed",j().dropped.includes(te)),te===x.part?de.setAttribute("aria-current","step"):de.removeAttribute("aria-current")}function ye(){
m.replaceChildren(...r.deck.parts.map(({title:x,minutes:H})=>n("li",{style:`flex: ${Math.max(1,H)}`,title:x},x)))}function at(){
if(l===O()?.id)return;l=O()?.id;let x=O()?.notes.length?Oe(O().notes):[n("p",{},o["remote-no-notes"])];k.replaceChildren(
...x),k.scrollTop=0}function jo(){let x=C();T.textContent=x&&(x.state!=="ready"||x.hands)?Ne(x,y(),o):"",_.textContent=r.
way?N(o["desk-joined"],{n:y().joined}):o["desk-no-phones"],D.textContent=Co({units:x?.units??So()}),U.replaceChildren(...x?
wn(x,o):[]);let H=!!x?.units.length;W.hands.firstChild.data=o[rt(x)?"desk-slips":"desk-hands"],W.hands.disabled=!H||x.state===
"open"||we(x),ee.hidden=!x?.answered||!x.may_reset;let Z=O()?.minutes??0;Y.hidden=!Z&&!j()?.timer,Y.textContent=j()?.timer?
o["desk-timer-pause"]:N(o["remote-timer"],{minutes:Z});for(let te of["open","close"])W[te].hidden=!r.way;W.hands.hidden=
!!r.way&&(W.hands.disabled||!x),W.open.disabled=!x||x.state==="open"||!r.way,W.close.disabled=x?.state!=="open",W.reveal.
disabled=!ct(y(),O());for(let te of Object.values(W))te.classList.remove("wall-primary");xo().classList.add("wall-primar\
y"),W.blank.setAttribute("aria-pressed",!!j()?.blank)}function xo(){let x=C();return x?we(x)?W.next:x.state==="ready"&&!W.
open.disabled?W.open:!r.way&&!x.answered&&!W.hands.disabled?W.hands:W.reveal.disabled?W.next:W.reveal:W.reveal.disabled?
W.next:W.reveal}let rt=x=>!!x?.name.startsWith("check-in@"),So=()=>{if(O()?.kind!=="moves")return[];let[x]=y().questions.
filter(H=>rt(H)&&we(H)).slice(-1);return x?.units.filter(({kind:H})=>H==="move")??[]};function Co({units:x}){let H=x.filter(
({snapshot:Z,withheld:te})=>!Z&&te);return H.length?Ue({shown:H},o):""}function Rt(){let x=C();d.textContent=Oo(x)}function Oo(x){
if(j()?.blank)return o["remote-is-blank"];if(!x)return"";let H=dt(x,y());return H===1?o["remote-still-one"]:H?N(o["remot\
e-still"],{n:H}):x.state==="open"?o["room-is-open"]:x.hands&&!we(x)?N(o["desk-counted"],{n:x.hands}):!r.way&&x.state==="\
ready"&&x.units.length?o[rt(x)?"desk-slips-how":"desk-hands-how"]:""}function $o(x){let H=r;r={...r,...x},r.busy||f.end(),
c.textContent=r.problem??"",c.hidden=!r.problem;let Z=r.state==="open"&&!!(r.deck&&j());if(I.update(r),I.element.hidden=
Z,Q.hidden=!Z,!Z)return;H.panel!==r.panel&&i.set(y().now),H.deck!==r.deck&&ye(),r.wall&&(V.href=r.wall);for(let de of Q.
querySelectorAll("dialog"))de.refresh?.();be(),at(),jo(),Rt(),se();let te=S;S="",te&&p(te)}let Dt=new ResizeObserver(se);
for(let{host:x}of[w,q])Dt.observe(x);return a(()=>Dt.disconnect()),{update:$o}}function wt(e,t){let o=n("div",{class:e,...t}),
s=n("div",{class:"wall"}),a=n("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0\
ed;--ink: #22292d;--muted: #55606b;--edge:
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(a,s),{host:o,wall:s}}function Xe(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,l])=>n("option",{value:r,selected:r===o},l)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function Ee(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function et(e,t){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=o("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function xn(e,{words:t,send:o,onDispose:s}){let a={},r=null,l=!1,i="",u=n("div",{}),c=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),d=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=ce(t,m=>{f.textContent=m}),v=xt(t),S=Xe(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},c,u,f),v.dialog);let E=m=>{a.busy?f.textContent=t["room-one-moment"]:(h.begin(),
o(m,{awaited:!0}))},y=(m,k)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>E(k)},m),j=(...m)=>n(
"div",{class:"ajar-moves ajar-many"},...m);function O(){let m=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,k=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(m&&!m.value){m.focus();return}E({room:"open",...m?{key:m.value}:{}}),m&&(m.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?N(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),m?n("label",{class:"ajar-words",for:m.
id},t["room-host-key"]):null,m?n("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,m,j(k,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(T=>y(N(t["room-rehearse"],{n:T}),{room:"rehearse",phones:T})))]}let C=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),j(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function w(){let m=n("button",{type:"butt\
on",onclick:()=>v.show()},t["room-large"]),k=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:N(t["room-line"],{code:a.
code})),T=a.address?m:null;return r?[A(),n("div",{class:"ajar-door-line"},k,d,T),q(),L()]:[n("h2",{},t["room-title"]),A(),
q(),k,a.address?Sn(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?M():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},d,T,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),L()]}let A=()=>a.practice?n("p",{},Fe(t)):null,q=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function M(){let m=n("select",{id:`${g}-address`,onchange:()=>o({room:"pick",ip:m.value})},...a.addresses.map(
({ip:k,network:T})=>n("option",{value:k,selected:k===a.picked},`${k} (${T})`)));return n("label",{class:"ajar-words",for:m.
id},n("span",{},t["room-address"]),m)}function L(){let m=n("div",{}),k=n("button",{type:"button",onclick:()=>D(!1)},t["r\
oom-end-no"]),T=n("button",{type:"button",onclick:()=>D(!0)},t["room-end"]),_=()=>m.replaceChildren(...l?[n("p",{},t["ro\
om-end-sure"]),j(k,y(t["room-end"],{room:"end"}))]:[T]),D=V=>{l=V,_(),(l?k:T).focus()};_();let U=(V,R)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...R()},{awaited:!0})},V);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?j(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:S.value()})),S.element()):null,n("p",{},t["room-end-how"]),
m)}function F(m){a={...a,...m},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let k=jt(t,a.joined);
d.textContent!==k&&(d.textContent=k),v.update(a,k),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?h.begin():(h.end(),f.textContent=""),K()}let K=Ee(u,()=>{let{joined:m,problem:k,...T}=a,_=JSON.stringify([T,r]);if(_===
i)return;i=_;let D={open:w,lost:C}[a.state]??O;et(u,()=>u.replaceChildren(...D().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return tt(e,()=>o({room:"look"}),s),{update:F}}var jt=(e,t)=>t?t===
1?e["room-joined-one"]:N(e["room-joined"],{n:t}):e["room-joined-none"],Fe=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Sn(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ie(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function xt(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?n("p",{},Fe(e)):"",Sn(e,r),s):(o.close(),t.replaceChildren()))}}}function tt(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function nt(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(c,d)=>{let f=n("div",{class:`ajar-picture ajar-${d}`,role:"img","aria-label":t});return ie(f,
c),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),i(o,"wide"),i(s,"narrow"),n("details",{open:u},n("summary",{},l.table),
n("table",{},n("thead",{},n("tr",{},...a.map(c=>n("th",{scope:"col"},c)))),n("tbody",{},...r.map(([c,...d])=>n("tr",{},n(
"th",{scope:"row"},c),...d.map(f=>n("td",{},f??"–")))))))))}function Cn({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=v=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...v}),u=i({id:`${r}-people`,
min:1}),c=v=>Math.max(0,Math.floor(Number(v.value)||0)),d=v=>v.kind==="card"?v.bands.slice(0,1):v.bands,f=v=>{let S=e.filter(
O=>O.item===v),E=(O,C)=>{let w=i({"aria-label":[O.card,d(O)[C]].filter(Boolean).join(": ")});return l.set(O.id,[...l.get(
O.id)??[],w]),w},y=S.length===1&&!S[0].card?S[0].bands.map((O,C)=>[O,[E(S[0],C)]]):S.map(O=>[O.card,d(O).map((C,w)=>E(O,
w))]),j=S[0].card?["",...d(S[0])]:null;return n("table",{},n("caption",{},s(v)),j&&j.length>2?n("thead",{},n("tr",{},...j.
map(O=>O?n("th",{scope:"col"},O):n("td",{})))):null,n("tbody",{},...y.map(([O,C])=>n("tr",{},n("th",{scope:"row"},O),...C.
map(w=>n("td",{},w))))))};function h(){let v=new Map(e.map(j=>[j,l.get(j.id).map(c)])),S=Math.max(...[...v.values()].map(
j=>j.reduce((O,C)=>O+C,0))),E=c(u)||S;if(!E){u.focus();return}let y=Object.fromEntries([...v].map(([j,O])=>[j.id,j.kind===
"card"?[O[0],Math.max(0,E-O[0])]:O]));a({counts:y,people:E})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:v=>{v.preventDefault(),h()}},
...[...new Set(e.map(v=>v.item))].map(f),n("label",{class:"ajar-words",for:u.id},n("span",{},o["room-people"]),u),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function On(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,u="",c="",d=!1,f=(R,W={})=>{d=R==="reveal",
A.begin(),o({question:e.of,do:R,...W},{awaited:!0})},h=n("div",{class:"ajar-results",hidden:!0}),v=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),S=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),E=n("span",{}),y=n("p",
{class:"ajar-counts"}),j=Ts(e.minutes,t,s),O=n("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),C=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),w=(...R)=>{C.textContent!==R[0]&&C.replaceChildren(...R)},A=ce(t,R=>w(
R||c)),q={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},M=Object.
keys(q).filter(R=>e.units.length||R==="open"||R==="close"),L=Object.fromEntries(M.map(R=>[R,n("button",{type:"button",onclick:()=>{
L[R].getAttribute("aria-disabled")?w(F(R)):R==="reset"?K():f(R)}},q[R])])),F=R=>l.busy?t["room-one-moment"]:l.not[R];function K(){
let R=n("button",{type:"button",class:"ajar-link",onclick:()=>{w(""),L.reset.focus()}},t["home-no"]),W=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{w(""),L.reset.focus(),f("reset")}},t["room-ask-reset"]);C.replaceChildren(t["room\
-reset-sure"]," ",R," ",W),R.focus()}function g(R){i=R,h.hidden=!R,a().hidden=R,O.textContent=t[R?"room-show-question":"\
room-show-result"]}let m=xt(t),k=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>m.show()},t["room-cod\
e"]),T={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function _(R){let W=l;l={...l,...R};let ee=l.
room==="open";E.replaceChildren(l.practice?Fe(t):""),S.textContent=l.problem,S.hidden=!l.problem;let Y=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],Q=!ee||!e.units.length?[]:l.hands||l.inside?Y.slice(0,1):Y;y.replaceChildren(
...Q.map(([I,z])=>n("span",{},n("b",{},`${I}`)," ",z))),j.update(l.seconds);for(let I of M)$n(L[I],F(I));c=ee?l.hands?t["\
room-by-hands-now"]:T[l.state]:t["room-not-open"],(W.state!==l.state||W.room!==l.room||W.hands!==l.hands)&&w(c),l.busy||
A.end(),En(v,l.withheld),m.update(l.way??{},jt(t,l.joined)),k.hidden=!l.way?.address,D(),d&&!l.busy&&l.state==="closed"&&
v.childElementCount&&(d=!1,v.scrollIntoView({block:"nearest"}))}function D(){let R=JSON.stringify(l.charts??[]);if(R===u)
return;u=R;let W=!!l.charts?.length;h.replaceChildren(...Mn(l.charts??[],t)),O.hidden=!W,g(W),W&&d&&h.scrollIntoView({block:"\
start"}),d=!1}let U=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?y:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...M.
map(R=>L[R]))),n("div",{class:"ajar-bar-line"},E,C,O,k,j.element),m.dialog),V=e.units.length?Cn(e,{words:t,ask:r,send:R=>f(
"hands",R)}):null;return O.hidden=!0,tt(U,()=>o({room:"look"}),s),{parts:[h,v,S,U,V].filter(Boolean),update:_}}function $n(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function En(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var Mn=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return nt(s,o,t),s});function An(e,{words:t,send:o,onDispose:s}){
let a={},r="",l=n("div",{class:"ajar-results"}),i=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=n("div",{}),d=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=n("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?d.textContent=h():(d.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),h=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},c,l,i,u,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},f),d)),tt(e,()=>o({room:"look"}),s),{update(v){a={...a,...v},c.replaceChildren(a.practice?Fe(t):""),u.textContent=
a.problem,u.hidden=!a.problem,En(i,a.withheld),$n(f,h());let S=JSON.stringify(a.charts??[]);S!==r&&(r=S,l.replaceChildren(
...a.charts?.length?Mn(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Ts(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),l=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=n("p",{class:"a\
jar-clock"},r," ",l);function u(){let d=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=d===null?"":`${Math.floor(
d/60)}:${String(d%60).padStart(2,"0")}`,h=d===null?e?N(t["room-minutes"],{minutes:e}):"":e?N(t["room-clock"],{time:f,minutes:e}):
f;r.textContent=a?"":h,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!h}let c=setInterval(()=>{s!==null&&
u()},1e3);return o(()=>clearInterval(c)),{element:i,update:d=>{s=d==null?null:Date.now()-d*1e3,u()}}}function Ln(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=n("div",{class:"ajar-text"}),i=n("summary",{}),u=({title:f,
story:h,more:v,role:S})=>{ie(r,h),r.prepend(n("h2",{},f)),ie(l,v),i.textContent=S},c=e.couples.find(f=>f.id===o)??e.couples[0],
d=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(f=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:f.id,checked:f===
c,onchange:()=>{u(f),s(f.id)}}),n("span",{},f.title)))));return u(c),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},i,l),d)}var St=(e,t,o={})=>n("button",{type:"button",onclick:t,...o},e);function Tn(e,t,{words:o,level:s,change:a,say:r,again:l,
moves:i,back:u,isQuick:c}){let d={...t},{cards:f,piles:h}=e,v=A=>h.find(q=>q.id===A).text,S=n("div",{class:"ajar-one"});
function E(A,q){d={...d,[A.id]:q},q||delete d[A.id],a(Object.keys(d).length?d:null),q&&r(N(o.moved,{card:A.text,pile:v(q)}))}
function y(A,{focus:q=!0,back:M=A?()=>y(A-1):u,onward:L=()=>O(A+1)}={}){let F=f[A],K=N(o["card-of"],{n:A+1,all:f.length}),
g=n("div",{class:"ajar-one-card",role:"group","aria-label":K,tabindex:"-1"},n("p",{class:"ajar-where"},K),n("p",{},F.text)),
m=k=>{E(F,k),L()};i.hidden=!0,S.replaceChildren(g,n("div",{class:"ajar-one-piles"},...h.map(({id:k,text:T})=>St(T,()=>m(
k),{"aria-pressed":`${d[F.id]===k}`}))),n("div",{class:"ajar-one-also"},M?j(o.back,()=>M()):n("span",{}),j(o["card-out"],
()=>m("")),c?n("span",{}):j(o["card-enough"],()=>C()))),q&&g.focus({preventScroll:!0})}let j=(A,q)=>St(A,q,{class:"ajar-\
link"}),O=A=>A<f.length?y(A):C();function C({focus:A=!0}={}){let q=n(`h${s}`,{tabindex:"-1"},o["cards-all"]),M=(L,F)=>{let K=f.
filter(k=>(d[k.id]??"")===F),g=k=>y(f.indexOf(k),{back:C,onward:C}),m=K.map(k=>n("li",{},St(k.text,()=>g(k))));return m.
length?[n(`h${s+1}`,{},L),n("ul",{},...m)]:[]};S.replaceChildren(q,n("p",{class:"ajar-hint"},o["cards-all-how"]),...h.flatMap(
({id:L,text:F})=>M(F,L)),...M(o["cards-out"],"")),i.hidden=!1,A&&(q.focus({preventScroll:!0}),S.scrollIntoView({block:"n\
earest"}))}let w=f.map(A=>!!d[A.id]).lastIndexOf(!0)+1;return w===f.length||l&&w?C({focus:!1}):y(w,{focus:!1}),S}var Nn=[1,1],Ns=[0,0],Is="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",qs=new RegExp(`(${Is})|[.…]+|[\
!?;\\n]`,"gu"),Bs=/[\u0300-\u036f'’‘ʼ]/g,Rs=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ct=new WeakMap;function Rn(e,t){
let{passes:o,kinds:s,learned:a}=Ds(t),{line:r,places:l}=Hs(e),i=r;for(let[f,h]of qn(o,r))i=i.slice(0,f)+i.slice(f,h).replace(
/[^ ]/g,"_")+i.slice(h);let u=Object.entries(s).flatMap(([f,h])=>qn(h,i).map(([v,S])=>({kind:f,start:v,end:S-1}))),c=a?Fs(
u,r,a):u,d=(f,h)=>f.span[0]-h.span[0]||f.span[1]-h.span[1]||(f.kind<h.kind?-1:+(f.kind>h.kind));return c.map(({kind:f,start:h,
end:v})=>({kind:f,span:[l[h][0],l[v][1]]})).sort(d)}function Ds(e){return Ct.has(e)||Ct.set(e,_s(e)),Ct.get(e)}function Fs(e,t,o){let{weights:s,kinds:a,limit:r,least:l}=o,i=Ws(
t,o),u=i.slice(1).map((y,j)=>[...i[j],...y]),c=y=>{let j=new Set(y.flatMap(O=>O.places));return In(s,j)/Math.sqrt(j.size)},
d=[...i,...u];if(e.length)return Ot(d,c)[1]>l?e:[];let f=d.filter(y=>y.length>4),[h,v]=Ot(f,c);if(!(v>r))return[];let S=new Set(
h.flatMap(y=>y.places.slice(0,2))),[E]=Ot(Object.keys(a),y=>In(a[y],S));return[{kind:E,start:h[0].start,end:h.at(-1).start}]}
function Ws(e,{numbers:t,weights:o}){let s=Nn,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===".",i=l?Nn:t.get(r[0])??
Ns,u=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([d,f],h)=>((h*16411+d)*16411+f)%o.length;a.at(-1).push({start:r.index,
places:u.map(c)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var Ot=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?
s:o,[null,-1/0]),In=(e,t)=>[...t].reduce((o,s)=>o+e[s%e.length],0),Dn=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function qn(e,t){let o=[];for(let s=0;s<t.length;){e.lastIndex=s;let a=e.exec(
t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return o}function _s({lists:e,passes:t,phrases:o,
learned:s}){let a={};for(let[i,u]of Object.entries(e))a[i]=Bn(u,a);let r=i=>new RegExp(i.map(u=>Bn(u,a)).join("|"),"y"),
l=Object.entries(o).map(([i,u])=>[i,r(u)]);return{passes:r(t),kinds:Object.fromEntries(l),learned:s&&Ps(s)}}function Ps({
same:e,concepts:t,weights:o,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let d of e){for(let f of d.split(" "))l.set(
f,[i,i]);i++}for(let[d,f]of t.entries())for(let h of f.split(" "))l.set(h,[i++,2+e.length+d]);let u=d=>[...d.join("")].map(
f=>f.charCodeAt(0)-87),c=Object.entries(s).map(([d,f])=>[d,u(f)]);return{numbers:l,weights:u(o),kinds:Object.fromEntries(
c),limit:a,least:r}}function Bn(e,t){return`(?:${(e.match(Rs)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?
"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Us(a)).join("")})`}function Us(e){let t=Fn(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var Fn=e=>e.normalize("NFKD").replace(Bs,"").toLowerCase();function Hs(e){let t="",o=[];for(let s of e.
matchAll(qs)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Fn(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}function Wn({title:e,close:t,bar:o,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var _n=["emergency","crisis","violence","agency","worried","child"],zs=["crisis","violence"],Hn='a[href$="#Help-lines"]',
ae=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Pn(){for(let e of ae().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ae().listeners.delete(e),e.shown||(e.shown=t)}}function Ks(e,{zone:t="",
languages:o=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function zn(e,t,o){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(o)){let i=s.flatMap(c=>Rn(c,l)),u=Dn(i,l);if(u)return{...u,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var $t=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),Et=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Un=e=>`tel:${e.match(/\d+/)[0]}`;function Kn({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(ae().countries=
t);let a=()=>ae().countries,r=()=>ae().chosen||Ks(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(M=>M.code===r());function i(M){ae().chosen=M,Pn();for(let{element:L,draw:F}of ae().
listeners)F(L)}function u(M,L){return L(M),ae().listeners.add({element:M,draw:L,shown:!1}),queueMicrotask(Pn),M}let c=M=>u(
n("div",{}),L=>L.replaceChildren(...M())),d=()=>{let M=[...a(),{code:"-",country:e["help-elsewhere"]}],L=n("select",{onchange:()=>{
i(L.value),s(L.value)}},...M.map(F=>n("option",{value:F.code},F.country)));return u(L,()=>{L.value=l()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),L)},f=({say:M,to:L},F)=>{if(/^(tel|sms):/.test(L))return n("a",
{class:F?"ajar-reach":"ajar-reach ajar-first",href:L},n("span",{},...Et(M)));let K=n("span",{},M),g=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":N(e["help-copy-what"],{address:L}),onclick:async()=>{await Vs(L,K)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},K," ",g)},h=M=>n("li",{},n("p",{class:"ajar-for"},M.
for_what),n("p",{class:"ajar-hint"},[M.name,M.hours,M.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...M.reach.map(f))),v=({emergency:M,note:L})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),L?n("\
p",{class:"ajar-hint"},L):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Un(M)},N(e["help-call"],{number:M})))),
S=M=>c(()=>{let L=l();if(!L)return[n("p",{},e["help-elsewhere-how"])];let F=M.flatMap(K=>K==="emergency"?v(L):$t(L,[K]).
map(h));return[n("ul",{class:"ajar-help-lines"},...F)]});function E(){Wn({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},d(),Mt({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),S(_n),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function y({title:M,text:L,now:F,lines:K,kinds:g,
countries:m},{level:k,aside:T,needs:_}){return m&&!q()&&(ae().countries=m),n("section",{class:"ajar-danger"},n(`h${k}`,{
tabindex:"-1"},M),n("p",{},L),g.length?null:_?.()??null,d(),S(K),n("ul",{class:"ajar-todo"},...F.map(D=>n("li",{},D))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:T},e["help-aside"]))}let j=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:E},e["help-get"]);function O({emergency:M,...L}){let K=zs.map(m=>$t(
L,[m])[0]?.reach??[]).flatMap(m=>["tel:","sms:"].map(k=>m.find(({to:T})=>T.startsWith(k))));return[{say:N(e["help-call"],
{number:M}),to:Un(M)},...K.filter(Boolean)]}let C=(M=`${e["help-line"]} `)=>c(()=>{let L=l(),F=(L?O(L):[]).flatMap(({say:m,
to:k},T)=>[T?" · ":"",n("a",{href:k},...Et(m))]),K=n("button",{type:"button",class:"ajar-link",onclick:E},e["help-get"]),
g=n("span",{class:"ajar-off-paper"},F.length?" · ":"",K);return[n("p",{class:"ajar-help-line"},M,...F,g)]});function w(M){
if(!q())return;let[L]=[...M.querySelectorAll(Hn)].reverse();L?.closest("p, ul").after(C(""));for(let F of M.querySelectorAll(
"details"))F.open=F.querySelector("summary").textContent===l()?.country}let A=()=>c(()=>{let M=l();return M?[n("p",{},n(
"b",{},`${e["help-title"]}, ${M.country}`)),n("p",{},`${e["help-danger"]} ${N(e["help-call"],{number:M.emergency})}`),n(
"ul",{},...$t(M,_n).map(({for_what:L,name:F,reach:K,hours:g})=>n("li",{},...Et(`${L}: ${F}. ${K.map(({say:m})=>m).join("\
 · ")}. ${g}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),q=()=>a().length>0;return{open:E,notice:y,button:j,line:C,addNumbers:w,
text:A,choose:i,code:r,isKnown:q}}var Mt=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Vn(e){if(ae().open){ae().open=e;return}ae().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Hn)&&(t.preventDefault(),t.stopPropagation(),ae().open())},{capture:!0})}async function Vs(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var Gs="about:blank";function At(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Gs)}function Gn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),At()))},{capture:!0})}function Jn(e,t,{words:o,group:s,change:a,say:r}){let l={...t},i={},u=e.piles.map(v=>(i[v.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:S=>{S.preventDefault(),S.currentTarget.classList.add("ajar-over")},ondragleave:S=>S.currentTarget.
classList.remove("ajar-over"),ondrop:S=>{S.preventDefault(),S.currentTarget.classList.remove("ajar-over");let E=f[S.dataTransfer.
getData("text/plain")]?.[v.id];E&&!E.matches(":disabled")&&(E.checked=!0,d(E.dataset.card,v))}},i[v.id]))),c=()=>e.piles.
forEach(v=>{i[v.id].textContent=N(o["pile-count"],{pile:v.text,n:Object.values(l).filter(S=>S===v.id).length})}),d=(v,S)=>{
l[v]=S.id,c(),a({...l}),r(N(o.moved,{card:e.cards.find(E=>E.id===v).text,pile:S.text}))},f={},h=e.cards.map(v=>{f[v.id]=
{};let S=`${s}-${v.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:E=>E.dataTransfer.setData(
"text/plain",v.id)},n("legend",{},v.text),n("div",{class:"ajar-into"},...e.piles.map(E=>{let y=n("input",{type:"radio",name:S,
value:E.id,"data-card":v.id,checked:l[v.id]===E.id,onchange:()=>d(v.id,E)});return f[v.id][E.id]=y,n("label",{},y,n("spa\
n",{},E.text))})))});return c(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...u),...h)}var Yn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Js=new RegExp(`^${Yn}+|${Yn}\
+$`,"g"),Ys=/[\p{L}\p{N}_]+/gu,Zs=/^[\p{L}\p{N}_]+/u,Qs=/\{([a-z][a-z0-9-]*)\}/,[Xs,ea]=["⁨","⁩"],Zn=/[.!?…؟。][\u2069”’"')»]*$/,
ta=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Me=e=>e.replace(Js,""),ge=e=>e.toLowerCase().toUpperCase(),Lt=e=>e.match(Zs)?.[0]??"",Qn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function We(e,t){let o=e.split(Qs),s=o.pop(),a="";for(let r=0;r<
o.length;r+=2){let l=Me(t[o[r+1]]),i=na(o[r],l);a+=(Zn.test(a)?i.replace(/^,+/,""):i)+oa(l)}return Zn.test(a)?a:a+s}function na(e,t){
let o=ge(Lt(t));if(!o)return e;for(let s of e.matchAll(Ys))if(ge(s[0])===o)return e.slice(0,s.index);return e}var oa=e=>ta.
test(e)?`${Xs}${e}${ea}`:e;var Tt=2e4,sa=10,aa=/^(\d{4})-(\d\d)-(\d\d)$/,re=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function qt({items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new re("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=o[r.id],i=l==null?null:
la[r.kind](l,r);ve(r,a)&&(a[r.id]=ra(r,i,a))}return a}function to(e,t){try{qt(e,t)}catch(o){if(o instanceof re)return!1;
throw o}return!0}var no=e=>Object.values(e).every(t=>t==null);function Ae(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(o=>Xn(e.cards,o)),Me(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).
map(o=>`${o.text}: ${Xn(e.piles,t[o.id])}`);case"date":return[Qn(t)];case"list":return t.map(Me);default:return[Me(`${t}`)]}}
var Xn=(e,t)=>e.find(o=>o.id===t)?.text??t;function ra(e,t,o){if(e.kind!=="choice"||!t)return t;let s=Ce(e,o).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var la={ruler(e){if(!Number.isInteger(
e)||e<0||e>sa)throw new re("answer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:u})=>u);if(!eo(e)||
!Array.isArray(e.chosen)||!e.chosen.every(It(a)))throw new re("answer-cards");let{chosen:r}=e,l=Nt("own"in e?e.own:"")??
"";if(l&&!s)throw new re("answer-own");if(!o&&r.length+!!l>1)throw new re("answer-one-card");let i=a.filter(u=>r.includes(
u));return i.length||l?{chosen:i,own:l}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:l})=>l),a=It(o.map(({id:l})=>l));
if(!eo(e)||!Object.keys(e).every(It(s))||!Object.values(e).every(a))throw new re("answer-piles");let r=s.filter(l=>Object.
hasOwn(e,l)).map(l=>[l,e[l]]);return r.length?Object.fromEntries(r):null},text:Nt,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new re("answer-lines",{most:t});let o=e.map(s=>Nt(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ia(e))throw new re("answer-day");return e}};function Nt(e){if(typeof e!="string")
throw new re("answer-text");if(e.length>Tt&&[...e].length>Tt)throw new re("answer-long",{most:Tt});return Me(e)?e:null}var It=e=>t=>e.
includes(t),eo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ia(e){let[,t,o,s]=(e.match(aa)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&s>0&&s<=r}var ca=[{answers:["all"]}],ua=/\p{L}/u,pa=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,da=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
fa=/\{([a-z][a-z0-9-]*)\}/g;function so({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(no(r))return"nothing"in o?[ot([o.nothing])]:[];let l=ha({items:e,answers:r,rules:t,phrases:o}),
u=(a||!t.length?ca:t).flatMap(l);return a||!("closing"in o)?u:[...u,ot([o.closing])]}var ot=e=>({words:e,heading:"",said:[]}),
je=(e,t,o=[])=>({words:o,heading:e,said:t}),oo=(e,t)=>e.filter(o=>!t.has(ge(o)));function ha({items:e,answers:t,rules:o,
phrases:s}){let a=g=>e.find(({id:m})=>m===`couple-${g}`)??e.find(({id:m})=>m===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?Ae(a(
g),r(g)):[],i=g=>{let m=new Set(g.map(a));return e.filter(k=>m.has(k))},u=g=>{let m=r(g);return typeof m=="number"?m:l(g).
length},c=g=>g.map(m=>r(m)?.chosen).find(m=>Array.isArray(m))??[],d=(g,m)=>{let[k,T]=[a(g),r(g)];return k?.kind!=="sort"||
!T?[]:k.cards.filter(({id:_})=>T[_]===m).map(({text:_})=>_)},f=g=>new Set(g?l(g).map(ge):[]),h=({if:g=[],unless:m=[]})=>g.
every(v)&&!m.some(v);function v(g){if(typeof g=="string")return r(g)!==null;let{item:m=[],cards:k,piles:T,without:_,only:D,
least:U,asked:V}=g;if(V)return!!a(V)&&ve(a(V),t);let R=m.find(Y=>r(Y)!==null);if(!R)return!1;let W=c([R]);return k&&!k.some(
Y=>W.includes(Y))||T&&!T.some(Y=>oo(d(R,Y),f(_)).length)||D&&!(Y=>Y.size===1&&Y.has(D))(new Set(Object.values(r(R))))?!1:
U==null||u(R)>=U}let S=(g,m={})=>N(s[g],m);function E(g,m={}){if(typeof g=="string")return S(g,m);if(!h(g))return null;let{
phrase:k,of:T,score:_}=g;if(_){let D=M(_);return D===null?null:S(k,{t:50+10*D})}return T?l(T).length?S(k,{n:u(T),...m}):
null:S(k,m)}let y=(g=[],m={})=>g.map(k=>E(k,m)).filter(k=>k!==null),j=(g,m)=>{let k=y(g,m);return k.length?[ot(k)]:[]};function O(g){
if(typeof g=="string")return l(g);if("level"in g)return L(g);if("phrase"in g){let[U]=g.of?l(g.of):[],V=E(g,U===void 0?{}:
{words:U});return V===null?[]:[V]}let{item:m,pile:k,also:T,without:_}=g,D=k?d(m,k):l(m);return T&&(D=D.filter(U=>f(T).has(
ge(U)))),oo(D,f(_))}let C=({heading:g,under:m})=>g?S(g):(m&&a(m)?.said)??"";function w(g,m){let k=a(g);if(k?.kind!=="sor\
t"||t[k.id]===null)return[];let T=D=>k.piles.find(U=>U.id===D).text;return(m??k.piles.map(({id:D})=>D)).map(D=>({id:D,text:T(
D),cards:d(g,D)}))}let A=o.find(g=>g.ladder)?.ladder,q=()=>Math.floor(A.rungs.length/2);function M(g){let[m]=c([g]);return!A||
!m?null:q()-A.rungs.findIndex(({card:k})=>k===m)}function L({level:g,up:m=0}){let k=g.map(M).find(_=>_!==null);if(!A||k===
void 0)return[];let T=A.rungs[q()-k-m];return T?l(T.item):[]}let F={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:k})=>t[k]!==null).map(k=>je(k.said||k.ask,Ae(k,t[k.id])))},lines(g){let m=g.lines.flatMap(O),k=m.length?[je(C(g),m,
y(g.say))]:[],T=g.count?.[Math.min(m.length,g.count.length-1)];return T?[...k,ot([S(T,{n:m.length})])]:k},piles({piles:g,
only:m,heading:k,below:T={},all:_={}}){let D=U=>U.length===a(g).cards.length;return w(g,m).filter(({cards:U})=>U.length).
flatMap(({id:U,text:V,cards:R})=>{let W=D(R)&&_[U]||T[U],ee=k?S(k,{pile:V}):V;return[je(ee,R),...j(W?[W]:[])]})},empty(g){
let m=w(g.empty,g.only).filter(({cards:k})=>!k.length).map(({text:k})=>k);return m.length?[je(C(g),m,y(g.say))]:[]},sentence(g){
let m=s[g.sentence],k=[...m.matchAll(fa)].map(([,_])=>_),T=Object.fromEntries(k.map(_=>[_,l(_).join(" ")]));return Object.
values(T).every(Boolean)?[je(C(g),[We(m,T)])]:[]},message(g){let m=g.message.parts.map(k=>[k,l(k.item)[0]]).filter(([,k])=>k).
map(([k,T])=>K(k,T,g.message));return m.length?[je(C(g),[m.join(" ")])]:[]},ladder(){let[g=""]=l(A.goal),[[m],[k]]=[c([A.
today]),c([A.later])],T=A.rungs.map(({card:_,item:D})=>{let U=a(D)?.said??"",[V]=l(D),R=V?`${U}: ${V}`:S("open",{level:U}),
W=ma(_===m,_===k,!!k);return W?S(W,{level:R}):R});return[je(S(g?"ladder":"ladder-unnamed",{goal:g}),T)]},missing({missing:g,
say:m}){let k=i(g).filter(({id:T})=>t[T]===null);return k.length?j(m,{parts:k.map(T=>T.said).join("; ")}):[]},repeated(g){
let m=g.repeated.map(l),k=new Map;for(let D of m.flat())k.has(ge(D))||k.set(ge(D),D);let T=D=>m.filter(U=>U.some(V=>ge(V)===
D)).length>1,_=[...k].filter(([D])=>T(D)).map(([,D])=>D);return _.length?[je(C(g),_)]:[]}};function K(g,m,{self:k=[],small:T=[],
capitals:_=[]}){let{opener:D,clause:U,clauses:V=[],questions:R=[],names:W=!1}=g,ee=Lt(m),Y=ee.toLowerCase();if(k.includes(
Y))return We("{words}.",{words:m});let Q=[...s[D]].at(-1);if(!pa.test(m.match(ua)?.[0]??"a")||R.includes(Y))return We(`{\
words}${Q}`,{words:m});let I=s[U&&V.includes(Y)?U:D],z=W||_.includes(ee),X=T.includes(Y)||da.test(ee)&&!z,[p=""]=m,b=X?p.
toLowerCase()+m.slice(p.length):m;return We(I,{words:b})}return g=>{if(!h(g))return[];let m=Object.keys(F).find(T=>T in g),
k=m?F[m](g):j(g.say);return k.length&&g.then?[...k,...j([g.then])]:k}}function ma(e,t,o){return t?e?"was-and-now":"now":
e?o?"was":"today":""}function ao(e,t,{dangers:o,countries:s}){let a=zn(e.items,t,o),r=!!a?.kinds.length;return{danger:a&&{...a,countries:s},reflection:so(
e,t,{plain:r})}}function Bt(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(d,f)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),f()}},d),u=i(t["home-no"],()=>{}),c=n("div",{class:"\
ajar-moves"},u,i(o,a));e.replaceChildren(n("p",{},s),c),u.focus()}function st(e){let o=n("button",{type:"button",onclick:()=>Bt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function ro({words:e,send:t,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=n("span",{}),r=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=n("p",{class:"ajar-problem",role:"al\
ert"}),i=n("div",{}),u=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,i),c={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},d=c,f=!1,h=!1,v=!1,S=!1,E=!1,y=(p,b,$={})=>n("button",{type:"button",onclick:b,...$},p),
j=n("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>T()}),O=y(e["keep-open"],()=>T(),{class:"ajar-link"}),
C=n("div",{class:"ajar-offer"}),w=!1,A=p=>{p.tabIndex=-1,p.focus()},q=()=>i.querySelector(".ajar-change"),M=()=>c.state===
"kept"&&!c.reopen;function L(p,b=p){r.dataset.short=b,a.textContent!==p&&(a.textContent=p)}function F(){let p=c.problem?
e["keep-unsaved"]:e["keep-saving"],[b,$]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[p],lost:[e["keep-lost"]]}[E?"lost":c.state];r.
classList.toggle("ajar-state-lost",E),L(b,$),r.dataset.longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&
(l.textContent=c.problem),l.hidden=!c.problem,K()}function K(){let p=o&&c.state==="none"&&!f,[b,$]=c.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];j.setAttribute("aria-label",b),j.replaceChildren(n("sp\
an",{class:"ajar-long"},b),n("span",{class:"ajar-short"},$)),j.hidden=!p||w,O.hidden=!p||!c.exists,C.hidden=!p||S,u.hidden=
p&&l.hidden}function g(){let p=()=>{S=!0,F(),A(r)};return C.replaceChildren(n("p",{},e["keep-offer"]),n("div",{class:"aj\
ar-moves"},y(e["keep-nothing"],p),y(e["keep-offer-yes"],T))),C}function m(){c={...c,saved:!1},F()}function k(){F(),d=c,M()?
i.replaceChildren(h?W("change"):I()):c.state!=="none"?i.replaceChildren(W("unlock")):f?i.replaceChildren(W(c.exists?"ope\
n":"start")):i.replaceChildren(o?"":S?V():U())}let T=()=>{f=!0,k(),u.scrollIntoView({block:"nearest"}),i.querySelector("\
input").focus()},_=()=>c.hosted?n("p",{},e["keep-hub"]):null,D=()=>c.here?n("details",{},n("summary",{},e["keep-tab"]),n(
"p",{},e["keep-tab-how"])):null;function U(){return n("div",{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-tit\
le"]),n("p",{},e[c.exists?"keep-there":"keep-why"]),_(),n("div",{class:"ajar-moves"},y(e["keep-nothing"],()=>{S=!0,k(),A(
r)}),y(e[c.exists?"keep-open":"keep-start"],T)))}let V=()=>n("p",{},y(e[c.exists?"keep-open":"keep-start"],T,{class:"aja\
r-link"}));function R(){let b=["none","weak","fair","good","strong"].map($=>e[`keep-strength-${$}`]).reduce(($,B)=>B.length>
$.length?B:$);return n("p",{class:"ajar-strength","aria-live":"polite","data-longest":b},n("span",{},e["keep-strength-no\
ne"]))}function W(p){let b=p==="start"||p==="change",$={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[p],B=n("input",{id:`${s}-words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,
oninput:()=>{b&&t({strength:B.value})}}),P=n("input",{id:`${s}-again`,type:"password",spellcheck:"false"}),J=n("div",{},
n("label",{for:`${s}-again`},e["keep-again"]),P),G=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),se=n("input",{id:`${s}\
-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t({place:se.value})}),le=R(),ke=()=>{if(!B.value){B.focus();
return}if(G.hidden=!0,b&&B.type==="password"&&P.value!==B.value){G.textContent=e["keep-again-differs"],G.hidden=!1,P.focus();
return}p==="change"?t({change:B.value},{awaited:!0}):t({[p==="start"?"keep":"unlock"]:B.value,place:se.value},{awaited:!0}),
L(e["keep-opening"]),B.value="",P.value="",le.firstChild.textContent=e["keep-strength-none"]},Se=()=>{f=!1,h=!1,k(),p===
"change"?q().focus():A(r)},be=n("details",{},n("summary",{},e["keep-where"]),n("label",{for:`${s}-place`},e["keep-place"]),
se);return n("form",{class:"ajar-ask",onsubmit:ye=>{ye.preventDefault(),ke()}},n(c.state==="locked"?"h1":"p",{class:"aja\
r-title"},$),_(),p==="start"&&o?n("p",{},e["keep-why"]):null,p==="start"?D():null,p==="change"?n("p",{},e["keep-change-h\
ow"]):null,b?n("p",{},e["keep-no-way-back"]):null,p==="start"&&c.here==="browser"?n("p",{},e["keep-browser"]):null,n("la\
bel",{for:`${s}-words`},e[p==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${s}-how`},e[b?"keep-\
how":"keep-how-open"]),B,b?le:null,b?J:null,n("label",{class:"ajar-card"},n("input",{type:"checkbox",onchange:({target:ye})=>{
B.type=ye.checked?"text":"password",J.hidden=ye.checked,G.hidden=!0}}),n("span",{},e["keep-see"])),b?G:null,p==="change"||
c.here?null:be,n("div",{class:"ajar-moves"},p==="unlock"?null:y(e["keep-not-now"],Se),n("button",{type:"submit"},$)),b?null:
Q(),p==="start"&&c.here?Y():null)}let ee=()=>y(e["keep-copy"],()=>t({take:"sealed"}));function Y(){let p={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},b=n("input",{type:"file",onchange:async()=>{let P=new Uint8Array(await b.
files[0].arrayBuffer()),J=()=>t({bring:P},{awaited:!0});b.value="",c.exists?Bt(B,{...p,act:J}):J()}}),$=n("label",{class:"\
ajar-words"},n("span",{},e["keep-bring"]),b),B=n("div",{class:"ajar-twice"},$);return B}function Q(){let p=st({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return n("details",{},n("summary",{},e["keep-for\
got"]),n("p",{},e["keep-forgot-how"]),...c.here?[n("p",{},e["keep-copy-forgot"]),ee(),Y()]:[],n("p",{},e["keep-erase-how"]),
p)}function I(){let p=n("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(p.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((b,$)=>b-$).map(b=>n("option",{value:b,selected:b===c.minutes},N(e["keep-minutes"],{n:b}))));return n(
"div",{class:"ajar-kept"},y(e["keep-lock"],()=>{L(e["keep-opening"]),t({lock:!0},{awaited:!0})}),y(e["keep-change"],()=>{
h=!0,v=!1,k(),i.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},v?e["k\
eep-changed"]:""),n("details",{},n("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[n("p",{},e["keep-copy-how"]),
ee()]:[n("p",{},c.place)],c.copied?n("p",{},N(e["keep-copied"],{program:c.copied})):null,n("label",{for:`${s}-minutes`},
e["keep-idle"]),p))}function z(p){if(p.strength!=null){let b=i.querySelector(".ajar-strength > span");b&&(b.textContent=
p.strength);return}if(p.changed){h=!1,k(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],v=!0,q().focus();
return}c={...c,...p},c.state==="kept"&&(f=!1),M()||(h=!1),F(),X()}let X=Ee(i,()=>{let p=d;if(p.state===c.state&&p.exists===
c.exists&&p.minutes===c.minutes&&p.here===c.here&&!!p.reopen==!!c.reopen&&!!p.hosted==!!c.hosted&&i.firstChild){d=c;return}
let $=f&&p.place!==c.place;k(),p.state!==c.state&&p.state!=="none"?A(r):$&&i.querySelector("input").focus()});return k(),
{line:r,small:j,opener:O,more:u,offer:g,setStart:p=>{w=p,F()},update:z,begin:m,setLost:p=>{E=p,F()},say:p=>{l.textContent=
p,l.hidden=!1,u.hidden=!1}}}function lo({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!ve(s,o)))if(s.kind==="choice"){let l=(s.among?
Ce(s,o):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(o[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var io=(e,t)=>N(e.ask,t);var ga=new Set(["autorestarting","dead","restarting","terminating"]),ka=4e3;function co({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(u,c)=>{
ga.has(c)&&t()},i=(u,c)=>{clearTimeout(r),c==="disconnected"?t():c==="connecting"?r=setTimeout(t,ka):o()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function uo({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([u,c])=>{let d=lo(u,c),f=u.items.filter(h=>h.id in d).map(h=>[io(h,d),...Ae(h,d[h.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function r(u){let c=a(),d=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});d.value=c,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(u.append(d),d.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let c=n("div",{class:"ajar-\
lost",hidden:!s,...u},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(c)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(c),c}function i(u){s=u;for(let c of o)c.hidden=!u}return{line:l,set:i,isLost:()=>s,forget:u=>o.delete(
u)}}function po(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ce(
t,w=>r.replaceChildren(w)),i=w=>{l.begin(),o(w)},u=n("div",{}),c={},d="",f=0,h=Xe(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let v=(w,A)=>n("button",{type:"button",onclick:A},w),S=w=>n("div",{class:"\
ajar-reflection"},...w.flatMap(A=>lt(A,3))),E=(w,A,q)=>st({words:t,label:w,question:A,act:()=>i(q)}),y=()=>{let w=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&i({import:await w.files[0].text()}),w.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),w)},j=Ee(u,()=>{let w=JSON.stringify(c);w!==d&&
(d=w,et(u,O))});function O(){let w=(M,L)=>v(L,()=>i({take:M})),A=f>(c.danger?.kinds.length??0)?null:c.danger,q=()=>{f=A.
kinds.length+1,O(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(A?a.notice(A,{level:2,aside:q}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?n("div",{class:"ajar-moves"},v(t["home-go-on"],()=>s(c.section))):
"",c.due?.length?n("ul",{},...c.due.map(M=>n("li",{},M))):"",c.plan?.length?n("h2",{},t["home-plan"]):"",c.plan?.length?
S(c.plan):"",c.plan?.length&&!A?a.line():"",...(c.earlier??[]).filter(({plan:M})=>M.length).map(({title:M,plan:L})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${M}`),S(L))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...A?[]:[v(t["home-take-plan"],()=>i({take:"plan",paper:h.value(),country:a.
code()})),h.element(),w("calendar",t["home-take-calendar"]),c.danger?"":w("calendar-line",t["home-take-calendar-line"])],
w("check-ins",t["home-take-check-ins"]),w("everything",t["home-take-everything"])),y()),c.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),E(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),E(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:w=>{l.end(),c=w,j()},settle:l.end,say:(w,A="")=>{
l.end();let q=n("div",{class:"ajar-text"});ie(q,A),r.replaceChildren(w,q),r.scrollIntoView({block:"nearest"})}}}function fo({
name:e,type:t,data:o}){let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));n(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}var Le=(...e)=>e.map(([t,o,s={}])=>ne("path",{class:t,d:o,...s})),_e=(e,...t)=>ne("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ba=(e,t,o,s)=>ne("circle",{class:e,cx:t,cy:o,r:s}),ya={cup:()=>_e("88 74 46 56",...Le(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>_e("296 12 176 168",...Le(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>_e("136 24 136 140",...Le(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ba("glow",234,94,4),...Le(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>_e("312 66 80 120",...Le(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>_e("190 66 72 100",ne("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ne("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Le(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ho=(e,t)=>n("ul",{class:"ajar-doors"},...e.map(({to:o,name:s,hint:a,picture:r})=>n("li",{},n("button",{
type:"button",onclick:()=>t(o)},ya[r](),n("span",{},n("b",{},s)," ",n("span",{},a))))));function mo(e,{open:t,opener:o}){
let s=n("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return n("div",{class:"ajar-start"},n("\
h1",{},e.title),n("p",{class:"ajar-lead"},e.lead),n("h2",{},e.ask),ho(e.doors,t),n("div",{class:"ajar-small-ways"},s,o??
null))}var go=(e,{open:t})=>n("div",{class:"ajar-start"},n("h2",{},e.ask),ho(e.doors,t)),ko=(e,{open:t})=>n("div",{class:"\
ajar-small-ways"},n("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.back),n("button",{type:"button",
class:"ajar-link",onclick:()=>t(e.to)},e.onward)),va=4e3,wa=6e3,ja=6;function bo(e){let t=0,o=0,s=n("p",{class:"ajar-bre\
ath"}),a=n("div",{class:"ajar-circle","aria-hidden":"true"}),r=n("button",{type:"button",onclick:()=>t?d():c()},e.begin);
function l(h,v){s.textContent=h,a.dataset.breath=v}function i(){if(o===ja){d(),s.textContent=e.after;return}o++,l(e.in,"\
in"),t=setTimeout(u,va)}function u(){l(e.out,"out"),t=setTimeout(i,wa)}function c(){o=0,r.textContent=e.stop,i()}function d(){
clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:n("div",{class:"ajar-breathing"},n("h1",{},e.title),n(
"p",{},e.how),n("div",{class:"ajar-breathe"},a,s),r,n("details",{},n("summary",{},e.other),n("ul",{},...e.instead.map(h=>n(
"li",{},h))))),stop:d}}window.ajarShown??(window.ajarShown=new WeakMap);var Pe=window.ajarShown,yo="needs@",vo=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),xe={};function xa(){let e=document.getElementById("ajar-style")??document.head.appendChild(n("style",
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
.ajar .ajar-doors li:first-child button{background:var(--ajar-tint);border-color:var(--ajar-accent)}.ajar-doors b{displa\
y:block;
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
*{margin-top:1.25rem}.ajar-aside .ajar-body{margin-top:.5rem}.ajar-aside .ajar-item>legend{font-size:1.15em}.ajar-breath\
ing>
*+*{margin-top:.75rem!important}.ajar-breathing ul{padding-left:1.3em!important}.ajar-breathe{display:grid;place-items:c\
enter;
min-height:11rem}.ajar-breathe>*{grid-area:1 / 1}.ajar-circle{width:10rem;height:10rem;border-radius:50%;background:var(\
--ajar-tint);
border:3px solid var(--ajar-accent);transform:scale(.6)}.ajar .ajar-breath{z-index:1;text-align:center;font-weight:600;m\
ax-width:14rem}
@media(prefers-reduced-motion:no-preference){.ajar-circle[data-breath=in]{transform:scale(1);transition:transform 4s eas\
e-in-out}
.ajar-circle[data-breath=out]{transform:scale(.6);transition:transform 6s ease-in-out}}.ajar-offer{display:flex;flex-wra\
p:wrap;
align-items:center;gap:.25em 1em;margin-top:1em;padding-top:.75em;border-top:1px solid var(--ajar-line)}.ajar .ajar-offe\
r>
p{flex:1 0 auto;font-weight:600}.ajar .ajar-offer .ajar-moves{flex:1 1 14em;margin:0}.ajar button.ajar-save{padding:0;mi\
n-height:24px;
font-size:.95em;font-weight:500;white-space:nowrap}.ajar-save .ajar-short{display:none}@media(max-width:40em){.ajar-save\

.ajar-short{display:inline}.ajar-save .ajar-long{display:none}}@media print{.ajar :is(.ajar-offer,.ajar-small-ways){disp\
lay:none}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.aja\
r button[aria-disabled]{
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
r=new Map,l=new Map,i=[],u=p=>i.push(p),c=null,d=!1,f=!1,h=new Map,v=new Map,S=Math.min(e.get("page"),o.length-1);t.classList.
add("ajar");let E=n("div",{class:"ajar-page"}),y=p=>o.flatMap(({blocks:b})=>b).find(b=>b.kind==="exercise"&&b.key===p)?.
exercise,j=uo({words:s,answered:()=>[...r].map(([p,{answers:b}])=>[y(p),b]).filter(([p,b])=>p&&Object.keys(b??{}).length)}),
O=0,C=p=>{if(clearTimeout(O),O=0,j.set(p),c?.setLost(p),p)for(let b of l.keys())a.get(b)?.release()},w=(p,{awaited:b=!1}={})=>{
try{e.send(p)}catch{C(!0);return}b&&!O&&(O=setTimeout(()=>C(!0),8e3))},A=!1;function q(){A||window.ajarDangers||(A=!0,w(
{dangers:!0}))}function M({key:p,exercise:b},$){if(!window.ajarDangers||!to(b,$))return;let B=qt(b,$),P=ao(b,B,window.ajarDangers);
D(p,{answers:B,done:!0,...P}),h.set(p,vo(r.get(p))),a.get(p).update(r.get(p))}let L=Kn({words:s,countries:e.get("notice")?.
help??o[0]?.blocks[0]?.help,leave:()=>F(),onCountry:p=>w({country:p})}),F=()=>{w({forget:!0}),At()},K=(p,b,$)=>(a.set(p.
key,$),r.has(p.key)&&$.update(r.get(p.key)),b),g={html(p){let b=n("div",{class:"ajar-text"});return ie(b,p.html),L.addNumbers(
b),b.addEventListener("click",$=>{let B=$.target.closest("a"),P=o.findIndex(({id:J})=>J&&B?.getAttribute("href")===`${J}\
.ipynb`);P<0||($.preventDefault(),W(P))}),b},home(p){let b=n("div",{});return K(p,b,po(b,{words:s,send:B=>{B.import&&a.get(
"chart")?.begin(),w(B)},open:k,help:L})),w({home:p.key}),b},exercise(p){let b=n("div",{}),$=j.line(c?{}:{role:"alert"});
l.set(p.key,b);let B=(P,J)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let G=window.ajarSent;
v.set(p.key,G),w({key:p.key,...P,sent:G},{awaited:J}),!(!J||!j.isLost())&&(C(!0),$.scrollIntoView({block:"nearest"}))};return a.
set(p.key,Wt(b,p.exercise,{words:s,level:p.level,small:p.quick,sort:p.quick?Tn:Jn,enough:p.quick?"at once":"later",...r.
get(p.key),help:L,needs:()=>T(p.needs),below:()=>m(p.key),onAside:P=>D(p.key,{aside:P}),onChange:P=>{q(),D(p.key,{answers:P,
done:!1}),B({answers:P,done:!1},f)},onMove:P=>D(p.key,{at:P}),onDone:P=>{M(p,P),B({answers:P,done:!0},!0),p.key.startsWith(
"check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{D(p.key,{answers:{},done:!1}),B({remove:!0})}})),b.firstElementChild.
append($),u(()=>j.forget($)),b},chart(p){let b=n("div",{class:"ajar-chart-block"}),$=n("p",{class:"ajar-status",role:"st\
atus","aria-live":"polite"}),{begin:B,end:P}=ce(s,G=>$.replaceChildren(G)),J=G=>{P(),nt(b,G,s)};return a.set(p.key,{update:J,
begin:B,end:P}),r.has(p.key)&&J(r.get(p.key)),B(),w({chart:p.key}),n("div",{},b,$)},start:p=>mo(p,{open:k,opener:c?.opener}),
doors:p=>go(p,{open:k}),onward:p=>ko(p,{open:k}),breathing(p){let{element:b,stop:$}=bo(p);return u($),b},notice(p){if(Gn(
()=>w({forget:!0})),!p.leave)return n("div",{class:"ajar-notice"},n("p",{},p.text));let b=n("div",{class:"ajar-leave"},L.
button(),Mt({words:s,leave:F}));Vn(L.open),c=ro({words:s,send:w,isQuiet:o.length>1});let $=document.createDocumentFragment();
return $.append(n("div",{class:"ajar-notice"},n("div",{},c.line,c.small),b),n("div",{class:"ajar-on-paper"},L.text()),c.
more),$}};function m(p){let b=p.startsWith("plan@")&&L.isKnown()?L.line():"";return n("div",{class:"ajar-below"},b,c?.offer()??
"")}let k=p=>W(o.findIndex(b=>b.id===p));function T(p){let b=o.findIndex(({aside:B,blocks:P})=>!B&&P.some(({key:J})=>J===
yo));return b<0?p?n("p",{},n("a",{href:p},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{W(b);let B=l.get(
yo).querySelector("h2");B.tabIndex=-1,B.focus()}},s["help-needs"])}for(let[p,b]of Object.entries(xe))g[p]=$=>{let B=n("d\
iv",{}),J=b(B,$,{words:s,send:w,onDispose:u,model:e,exerciseOf:y,formOf:G=>l.get(G)});return K($,J.element??B,J)};let _=p=>o[S].
blocks.find(b=>b.kind===p),D=(p,b)=>r.set(p,{...r.get(p),...b}),U=()=>{for(let p of i.splice(0))p()};function V({focus:p=!1}={}){
if(U(),a.clear(),d){E.replaceChildren(c?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(E.replaceChildren(
...o[S].blocks.map($=>g[$.kind]($))),o.length>1&&R(),!p)return;let b=E.querySelector("h1, h2, h3")??E;b.tabIndex=-1,b.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function R(){let{aside:p,title:b}=o[S];if(I.hidden=!!p,E.classList.
toggle("ajar-aside",!!p),c?.setStart(o[S].id==="start"),p)return;let $=o.filter(G=>!G.aside),B=$.indexOf(o[S]),P=(G,se,le={})=>n(
"button",{type:"button",onclick:()=>W(o.indexOf(G)),...le},se);E.append(n("div",{class:"ajar-moves ajar-turn"},B>0?P($[B-
1],s["previous-page"]):null,B<$.length-1?P($[B+1],s["next-page"]):null));let J=G=>({"aria-current":G===o[S]?"page":null});
ee.replaceChildren(...$.map(G=>n("li",{},P(G,G.title,J(G))))),Y.textContent=N(s["page-of"],{n:B+1,all:$.length,title:b})}
function W(p){o[p]&&(S=p,ee.parentElement.open=Q(),e.set("page",p),e.save_changes(),V({focus:!0}))}let ee=n("ol",{}),Y=n(
"summary",{}),Q=()=>window.innerWidth>640;e.get("notice")&&t.append(g.notice(e.get("notice")));let I=n("nav",{class:"aja\
r-nav","aria-label":s.pages},n("details",{open:Q()},Y,ee));o.length>1&&t.append(I),t.append(j.line({role:"alert"}),E);let z=0;
for(let p of["keydown","pointerdown","scroll"])t.addEventListener(p,()=>{Date.now()-z<3e4||(z=Date.now(),w({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",p=>{if(C(!1),p.keeping){let b=[...v.values()].some(P=>p.acknowledged<P);c?.update(
b?{...p.keeping,saved:!1}:p.keeping);let{state:$}=p.keeping,B=$==="locked";$&&(f=$==="kept"),$&&B!==d&&(d=B,r.clear(),I.
hidden=d,V())}for(let[b,$]of Object.entries(p.states??{})){if(p.acknowledged<v.get(b))continue;let B=$.answers&&!Object.
keys($.answers).length,P=h.get(b)===vo($);h.delete(b),D(b,B?{...$,at:0}:$),P||a.get(b)?.update(r.get(b))}p.dangers&&(window.
ajarDangers=p.dangers),p.country!=null&&L.choose(p.country),p.file&&(a.get("home")?.settle(),fo(p.file)),p.erased&&a.get(
"home")?.say(p.erased,_("home")?.erased),p.said&&a.get("chart")?.end(),p.said&&(a.get("home")??c)?.say(p.said),p.open&&k(
p.open),p.problem&&a.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),V()});let X=co(
e,{gone:()=>C(!0),back:()=>{j.isLost()&&w({ready:!0})}});return V(),Pe.set(s,(Pe.get(s)??0)+1),w({ready:!0}),()=>{U(),X(),
clearTimeout(O),Pe.set(s,Pe.get(s)-1),Pe.get(s)||w({gone:!0})}}var wo={render:Sa};xe.door=(e,t,o)=>xn(e,o);xe.group=(e,t,o)=>An(e,o);xe.scenario=(e,t,{words:o,model:s})=>({element:Ln(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});xe.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:l,update:i}=On(t,{...a,form:()=>s(t.of),ask:c=>r.find(d=>d.id===c).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:i}};xe.desk=jn;var Ti=wo;export{Ti as default};
