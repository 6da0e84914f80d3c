(()=>{var i=`notes ${registration.scope} `,n=i+VERSION,c=new Map,l=async e=>new Response(await e.blob(),{status:e.status,headers:e.
headers});async function o(e,[a,t]){let s=await fetch(a,{integrity:t,cache:a==="./"?"no-cache":"default"});if(!s.ok)throw new Error(
`${a}: ${s.status}`);await e.put(a,await l(s))}var r=e=>e.replace(/[?#].*/,"").slice(registration.scope.length).replace(
/^(index\.html)?$/,"./");async function d(){let a=(await clients.matchAll({includeUncontrolled:!0,type:"window"})).map(({
url:t})=>r(t));return a.some(t=>Object.hasOwn(PAGES,t))?Object.keys(PAGES).filter(t=>!a.includes(t)).flatMap(t=>PAGES[t]):
[]}async function h(){let e=await caches.open(n),a=await d(),t=Object.entries(FILES).filter(([s])=>!a.includes(s));await Promise.
all(t.map(s=>o(e,s)))}async function w(){let a=(await caches.keys()).filter(t=>t.startsWith(i)&&t!==n);await Promise.all(
a.map(t=>caches.delete(t)))}async function f(e,a){let t=()=>caches.match(a,{cacheName:n}),s=await t();if(s||!await caches.
has(n))return s??fetch(e);try{await o(await caches.open(n),[a,FILES[a]])}catch{return fetch(e)}return await t()??fetch(e)}
addEventListener("install",e=>e.waitUntil(h()));addEventListener("activate",e=>e.waitUntil(w()));addEventListener("messa\
ge",({data:{tab:e,hold:a,forget:t},ports:s})=>{a?c.set(e,a):t?c.delete(e):s[0].postMessage(c.get(e)??null)});addEventListener(
"fetch",e=>{let a=e.request.url.replace(/[?#].*/,"");if(e.request.method!=="GET"||!a.startsWith(registration.scope))return;
let t=r(a);Object.hasOwn(FILES,t)&&e.respondWith(f(e.request,t))});})();
