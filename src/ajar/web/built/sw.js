(()=>{var n=`notes ${registration.scope} `,c=n+VERSION,i=async t=>new Response(await t.blob(),{status:t.status,headers:t.headers});
async function r(t,[e,a]){let s=await fetch(e,{integrity:a,cache:e==="./"?"no-cache":"default"});if(!s.ok)throw new Error(
`${e}: ${s.status}`);await t.put(e,await i(s))}async function o(){let t=await caches.open(c);await Promise.all(Object.entries(
FILES).map(e=>r(t,e)))}async function h(){let e=(await caches.keys()).filter(a=>a.startsWith(n)&&a!==c);await Promise.all(
e.map(a=>caches.delete(a)))}async function l(t,e){return await(await caches.open(c)).match(e)??fetch(t)}addEventListener(
"install",t=>t.waitUntil(o()));addEventListener("activate",t=>t.waitUntil(h()));addEventListener("fetch",t=>{let e=t.request.
url.replace(/[?#].*/,"");if(t.request.method!=="GET"||!e.startsWith(registration.scope))return;let a=e.slice(registration.
scope.length).replace(/^(index\.html)?$/,"./");Object.hasOwn(FILES,a)&&t.respondWith(l(t.request,a))});})();
