(()=>{var i=`notes ${registration.scope} `,c=i+VERSION,n=new Map,r=async e=>new Response(await e.blob(),{status:e.status,headers:e.
headers});async function o(e,[t,s]){let a=await fetch(t,{integrity:s,cache:t==="./"?"no-cache":"default"});if(!a.ok)throw new Error(
`${t}: ${a.status}`);await e.put(t,await r(a))}async function l(){let e=await caches.open(c);await Promise.all(Object.entries(
FILES).map(t=>o(e,t)))}async function h(){let t=(await caches.keys()).filter(s=>s.startsWith(i)&&s!==c);await Promise.all(
t.map(s=>caches.delete(s)))}var d=async(e,t)=>await caches.match(t,{cacheName:c})??fetch(e);addEventListener("install",e=>e.
waitUntil(l()));addEventListener("activate",e=>e.waitUntil(h()));addEventListener("message",({data:{tab:e,hold:t,forget:s},
ports:a})=>{t?n.set(e,t):s?n.delete(e):a[0].postMessage(n.get(e)??null)});addEventListener("fetch",e=>{let t=e.request.url.
replace(/[?#].*/,"");if(e.request.method!=="GET"||!t.startsWith(registration.scope))return;let s=t.slice(registration.scope.
length).replace(/^(index\.html)?$/,"./");Object.hasOwn(FILES,s)&&e.respondWith(d(e.request,s))});})();
