(()=>{var{pages:s}=document.currentScript.dataset,{lang:n,dataset:c}=document.documentElement,a=JSON.parse(s),o=a[n].startsWith(
"./"),t=(navigator.languages??[navigator.language]).flatMap(e=>[e,e.split("-")[0]]).find(e=>Object.hasOwn(a,e));if(o&&!location.
search&&t&&t!==n)location.replace(a[t]+location.hash);else{let e=document.createElement("link");Object.assign(e,{rel:"pr\
eload",href:c.first,as:"fetch",crossOrigin:""}),document.head.append(e)}})();
