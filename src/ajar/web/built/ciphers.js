function tA(A){return A instanceof Uint8Array||ArrayBuffer.isView(A)&&A.constructor.name==="Uint8Array"&&"BYTES_PER_ELEM\
ENT"in A&&A.BYTES_PER_ELEMENT===1}var FA=A=>A?`"${A}" `:"";function eA(A,I=""){if(typeof A!="boolean")throw new TypeError(
FA(I)+"expected boolean, got type="+typeof A);return A}function j(A,I=""){if(typeof A!="number")throw new TypeError(FA(I)+
"expected number, got "+typeof A);if(!Number.isSafeInteger(A)||A<0)throw new RangeError(FA(I)+"expected integer >= 0, go\
t "+A);return A}function X(A,I,B=""){if(tA(A)&&(I===void 0||A.length===I))return A;I!==void 0&&j(I,"length");let g=tA(A),
E=I!==void 0?` of length ${I}`:"",Q=g?`length=${A.length}`:`type=${typeof A}`,C=FA(B)+"expected Uint8Array"+E+", got "+Q;
throw g?new RangeError(C):new TypeError(C)}var GA=(A,I)=>{if(A===null||typeof A!="object"||Array.isArray(A))throw new TypeError(
I==="object"?"expected valid options object":`"${I}" expected object, got type=${typeof A}`)};function aA(A,I=!0){if(A.destroyed)
throw new Error("hash was destroyed");if(I&&A.finished)throw new Error("digest() was already called")}function HA(A,I){X(
A,void 0,"output");let B=I.outputLen;if(!(A.length>=B))throw new RangeError('"output" expected length >= '+B)}function O(A){return new Uint32Array(A.buffer,A.byteOffset,Math.floor(A.byteLength/4))}function m(...A){for(let I=0;I<A.
length;I++)A[I].fill(0)}function PA(A){return new DataView(A.buffer,A.byteOffset,A.byteLength)}var T=new Uint8Array(new Uint32Array(
[287454020]).buffer)[0]===68;function bA(A){return A<<24&4278190080|A<<8&16711680|A>>>8&65280|A>>>24&255}function vA(A){for(let I=0;I<A.length;I++)A[I]=bA(A[I]);return A}var P=T?A=>A:vA;function TA(A,I){return!A.byteLength||!I.byteLength?!1:A.buffer===I.buffer&&A.byteOffset<I.byteOffset+I.byteLength&&I.byteOffset<
A.byteOffset+A.byteLength}function NA(A,I){if(TA(A,I)&&A.byteOffset<I.byteOffset)throw new Error("complex overlap of inp\
ut and output is not supported")}function sA(A,I){return GA(A,"defaults"),GA(I,"opts"),Object.assign(A,I)}function qA(A,I){if(A=X(A),I=X(I),A.length!==I.
length)return!1;let B=0;for(let g=0;g<A.length;g++)B|=A[g]^I[g];return B===0}function JA(A,I,B){let g=I,E=B||(()=>[]),Q=(i,c)=>g(
c,...E(i)).update(i).digest(),C=g(new Uint8Array(A),...E(new Uint8Array(0)));return Q.outputLen=C.outputLen,Q.blockLen=C.
blockLen,Q.create=(i,...c)=>g(i,...c),Q}var MA=(A,I)=>{function B(g,...E){if(X(g,void 0,"key"),A.nonceLength!==void 0){let D=E[0];
X(D,A.varSizeNonce?void 0:A.nonceLength,"nonce")}let Q=A.tagLength,C=A.nonceLength!==void 0?1:0;if(!A.withAAD){for(let D=C;D<
E.length;D++)if(tA(E[D]))throw new Error("AAD not supported")}A.withAAD&&E[C]!==void 0&&X(E[C],void 0,"AAD");let i=I(g,...E),
c=(D,a)=>{if(a!==void 0){if(D!==2)throw new Error("cipher output not supported");X(a,void 0,"output")}},F=!1;return{encrypt(D,a){
if(F)throw new Error("cannot encrypt() twice with same key + nonce");return F=!0,X(D,void 0,"data"),c(i.encrypt.length,a),
i.encrypt(D,a)},decrypt(D,a){if(X(D,void 0,"data"),Q&&D.length<Q)throw new Error('"ciphertext" expected length >= tagLen\
gth='+Q);return c(i.decrypt.length,a),i.decrypt(D,a)}}}return Object.assign(B,A),B};function iA(A,I,B=!0){if(I===void 0)
return new Uint8Array(A);if(X(I,A,"output"),B&&!EA(I))throw new Error("invalid output, must be aligned");return I}function pA(A,I,B){
j(A),j(I),eA(B);let g=new Uint8Array(16),E=PA(g);return E.setBigUint64(0,BigInt(I),B),E.setBigUint64(8,BigInt(A),B),g}function EA(A){
return A.byteOffset%4===0}function CA(A){return Uint8Array.from(X(A))}var RA=A=>Uint8Array.from(A.split(""),I=>I.charCodeAt(0)),jA=P(O(RA("expand 16-byte k"))),$A=P(O(RA("expand 32-byte k")));
function f(A,I){return A<<I|A>>>32-I}var cA=64,_A=16,nA=2**32-1,KA=Uint32Array.of();function AI(A,I,B,g,E,Q,C,i){let c=E.
length,F=new Uint8Array(cA),t=O(F),D=T&&EA(E)&&EA(Q),a=D?O(E):KA,K=D?O(Q):KA;if(!T){for(let n=0;n<c;C++){if(A(I,B,g,t,C,
i),P(t),C>=nA)throw new Error("arx: counter overflow");let S=Math.min(cA,c-n);for(let w=0,r;w<S;w++)r=n+w,Q[r]=E[r]^F[w];
n+=S}return}for(let n=0;n<c;C++){if(A(I,B,g,t,C,i),C>=nA)throw new Error("arx: counter overflow");let S=Math.min(cA,c-n);
if(D&&S===cA){let w=n/4;if(n%4!==0)throw new Error("arx: invalid block position");for(let r=0,l;r<_A;r++)l=w+r,K[l]=a[l]^
t[r];n+=cA;continue}for(let w=0,r;w<S;w++)r=n+w,Q[r]=E[r]^F[w];n+=S}}function YA(A,I){let{allowShortKeys:B,extendNonceFn:g,
counterLength:E,counterRight:Q,rounds:C}=sA({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},I);if(typeof A!=
"function")throw new Error("core must be a function");return j(E),j(C),eA(Q),eA(B),(i,c,F,t,D=0)=>{X(i,void 0,"key"),X(c,
void 0,"nonce"),X(F,void 0,"data");let a=F.length,K=t!==void 0;if(t=iA(a,t,!1),K&&NA(F,t),j(D),D<0||D>=nA)throw new Error(
"arx: counter overflow");let n=[],S=i.length,w,r;if(S===32)n.push(w=CA(i)),r=$A;else if(S===16&&B)w=new Uint8Array(32),w.
set(i),w.set(i,16),r=jA,n.push(w);else throw X(i,32,"arx key"),new Error("invalid key size");(!T||!EA(c))&&n.push(c=CA(c));
let l=O(w);if(g){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let u=c.subarray(0,16);if(T)g(
r,l,O(u),l);else{let o=P(Uint32Array.from(r));g(o,l,O(u),l),m(o),P(l)}c=c.subarray(16)}else T||P(l);let L=16-E;if(L!==c.
length)throw new Error(`arx: nonce must be ${L} or 16 bytes`);if(L!==12){let u=new Uint8Array(12);u.set(c,Q?0:12-c.length),
c=u,n.push(c)}let x=P(O(c));try{return AI(A,r,l,x,F,t,D,C),t}finally{m(...n)}}}function z(A,I){return A[I++]&255|(A[I++]&255)<<8}var wA=class{blockLen=16;outputLen=16;buffer=new Uint8Array(16);r=new Uint16Array(
10);h=new Uint16Array(10);pad=new Uint16Array(8);pos=0;finished=!1;destroyed=!1;constructor(I){I=CA(X(I,32,"key"));let B=z(
I,0),g=z(I,2),E=z(I,4),Q=z(I,6),C=z(I,8),i=z(I,10),c=z(I,12),F=z(I,14);this.r[0]=B&8191,this.r[1]=(B>>>13|g<<3)&8191,this.
r[2]=(g>>>10|E<<6)&7939,this.r[3]=(E>>>7|Q<<9)&8191,this.r[4]=(Q>>>4|C<<12)&255,this.r[5]=C>>>1&8190,this.r[6]=(C>>>14|i<<
2)&8191,this.r[7]=(i>>>11|c<<5)&8065,this.r[8]=(c>>>8|F<<8)&8191,this.r[9]=F>>>5&127;for(let t=0;t<8;t++)this.pad[t]=z(I,
16+2*t)}process(I,B,g=!1){let E=g?0:2048,{h:Q,r:C}=this,i=C[0],c=C[1],F=C[2],t=C[3],D=C[4],a=C[5],K=C[6],n=C[7],S=C[8],w=C[9],
r=z(I,B+0),l=z(I,B+2),L=z(I,B+4),x=z(I,B+6),u=z(I,B+8),o=z(I,B+10),e=z(I,B+12),U=z(I,B+14),y=Q[0]+(r&8191),k=Q[1]+((r>>>
13|l<<3)&8191),d=Q[2]+((l>>>10|L<<6)&8191),H=Q[3]+((L>>>7|x<<9)&8191),N=Q[4]+((x>>>4|u<<12)&8191),s=Q[5]+(u>>>1&8191),q=Q[6]+
((u>>>14|o<<2)&8191),J=Q[7]+((o>>>11|e<<5)&8191),M=Q[8]+((e>>>8|U<<8)&8191),p=Q[9]+(U>>>5|E),h=0,Y=h+y*i+k*(5*w)+d*(5*S)+
H*(5*n)+N*(5*K);h=Y>>>13,Y&=8191,Y+=s*(5*a)+q*(5*D)+J*(5*t)+M*(5*F)+p*(5*c),h+=Y>>>13,Y&=8191;let V=h+y*c+k*i+d*(5*w)+H*
(5*S)+N*(5*n);h=V>>>13,V&=8191,V+=s*(5*K)+q*(5*a)+J*(5*D)+M*(5*t)+p*(5*F),h+=V>>>13,V&=8191;let R=h+y*F+k*c+d*i+H*(5*w)+
N*(5*S);h=R>>>13,R&=8191,R+=s*(5*n)+q*(5*K)+J*(5*a)+M*(5*D)+p*(5*t),h+=R>>>13,R&=8191;let W=h+y*t+k*F+d*c+H*i+N*(5*w);h=
W>>>13,W&=8191,W+=s*(5*S)+q*(5*n)+J*(5*K)+M*(5*a)+p*(5*D),h+=W>>>13,W&=8191;let _=h+y*D+k*t+d*F+H*c+N*i;h=_>>>13,_&=8191,
_+=s*(5*w)+q*(5*S)+J*(5*n)+M*(5*K)+p*(5*a),h+=_>>>13,_&=8191;let AA=h+y*a+k*D+d*t+H*F+N*c;h=AA>>>13,AA&=8191,AA+=s*i+q*(5*
w)+J*(5*S)+M*(5*n)+p*(5*K),h+=AA>>>13,AA&=8191;let IA=h+y*K+k*a+d*D+H*t+N*F;h=IA>>>13,IA&=8191,IA+=s*c+q*i+J*(5*w)+M*(5*
S)+p*(5*n),h+=IA>>>13,IA&=8191;let BA=h+y*n+k*K+d*a+H*D+N*t;h=BA>>>13,BA&=8191,BA+=s*F+q*c+J*i+M*(5*w)+p*(5*S),h+=BA>>>13,
BA&=8191;let gA=h+y*S+k*n+d*K+H*a+N*D;h=gA>>>13,gA&=8191,gA+=s*t+q*F+J*c+M*i+p*(5*w),h+=gA>>>13,gA&=8191;let QA=h+y*w+k*
S+d*n+H*K+N*a;h=QA>>>13,QA&=8191,QA+=s*D+q*t+J*F+M*c+p*i,h+=QA>>>13,QA&=8191,h=(h<<2)+h|0,h=h+Y|0,Y=h&8191,h=h>>>13,V+=h,
Q[0]=Y,Q[1]=V,Q[2]=R,Q[3]=W,Q[4]=_,Q[5]=AA,Q[6]=IA,Q[7]=BA,Q[8]=gA,Q[9]=QA}finalize(){let{h:I,pad:B}=this,g=new Uint16Array(
10),E=I[1]>>>13;I[1]&=8191;for(let i=2;i<10;i++)I[i]+=E,E=I[i]>>>13,I[i]&=8191;I[0]+=E*5,E=I[0]>>>13,I[0]&=8191,I[1]+=E,
E=I[1]>>>13,I[1]&=8191,I[2]+=E,g[0]=I[0]+5,E=g[0]>>>13,g[0]&=8191;for(let i=1;i<10;i++)g[i]=I[i]+E,E=g[i]>>>13,g[i]&=8191;
g[9]-=8192;let Q=(E^1)-1;for(let i=0;i<10;i++)g[i]&=Q;Q=~Q;for(let i=0;i<10;i++)I[i]=I[i]&Q|g[i];I[0]=(I[0]|I[1]<<13)&65535,
I[1]=(I[1]>>>3|I[2]<<10)&65535,I[2]=(I[2]>>>6|I[3]<<7)&65535,I[3]=(I[3]>>>9|I[4]<<4)&65535,I[4]=(I[4]>>>12|I[5]<<1|I[6]<<
14)&65535,I[5]=(I[6]>>>2|I[7]<<11)&65535,I[6]=(I[7]>>>5|I[8]<<8)&65535,I[7]=(I[8]>>>8|I[9]<<5)&65535;let C=I[0]+B[0];I[0]=
C&65535;for(let i=1;i<8;i++)C=(I[i]+B[i]|0)+(C>>>16)|0,I[i]=C&65535;m(g)}update(I){aA(this),X(I),I=CA(I);let{buffer:B,blockLen:g}=this,
E=I.length;for(let Q=0;Q<E;){let C=Math.min(g-this.pos,E-Q);if(C===g){for(;g<=E-Q;Q+=g)this.process(I,Q);continue}B.set(
I.subarray(Q,Q+C),this.pos),this.pos+=C,Q+=C,this.pos===g&&(this.process(B,0,!1),this.pos=0)}return this}destroy(){this.
destroyed=!0,m(this.h,this.r,this.buffer,this.pad)}digestInto(I){aA(this),HA(I,this),this.finished=!0;let{buffer:B,h:g}=this,
{pos:E}=this;if(E){for(B[E++]=1;E<16;E++)B[E]=0;this.process(B,0,!0)}this.finalize();let Q=0;for(let C=0;C<8;C++)I[Q++]=
g[C]>>>0,I[Q++]=g[C]>>>8}digest(){let{buffer:I,outputLen:B}=this;this.digestInto(I);let g=I.slice(0,B);return this.destroy(),
g}},lA=JA(32,A=>new wA(A));function II(A,I,B,g,E,Q=20){let C=A[0],i=A[1],c=A[2],F=A[3],t=I[0],D=I[1],a=I[2],K=I[3],n=I[4],S=I[5],w=I[6],r=I[7],l=E,
L=B[0],x=B[1],u=B[2],o=C,e=i,U=c,y=F,k=t,d=D,H=a,N=K,s=n,q=S,J=w,M=r,p=l,h=L,Y=x,V=u;for(let W=0;W<Q;W+=2)o=o+k|0,p=f(p^
o,16),s=s+p|0,k=f(k^s,12),o=o+k|0,p=f(p^o,8),s=s+p|0,k=f(k^s,7),e=e+d|0,h=f(h^e,16),q=q+h|0,d=f(d^q,12),e=e+d|0,h=f(h^e,
8),q=q+h|0,d=f(d^q,7),U=U+H|0,Y=f(Y^U,16),J=J+Y|0,H=f(H^J,12),U=U+H|0,Y=f(Y^U,8),J=J+Y|0,H=f(H^J,7),y=y+N|0,V=f(V^y,16),
M=M+V|0,N=f(N^M,12),y=y+N|0,V=f(V^y,8),M=M+V|0,N=f(N^M,7),o=o+d|0,V=f(V^o,16),J=J+V|0,d=f(d^J,12),o=o+d|0,V=f(V^o,8),J=J+
V|0,d=f(d^J,7),e=e+H|0,p=f(p^e,16),M=M+p|0,H=f(H^M,12),e=e+H|0,p=f(p^e,8),M=M+p|0,H=f(H^M,7),U=U+N|0,h=f(h^U,16),s=s+h|0,
N=f(N^s,12),U=U+N|0,h=f(h^U,8),s=s+h|0,N=f(N^s,7),y=y+k|0,Y=f(Y^y,16),q=q+Y|0,k=f(k^q,12),y=y+k|0,Y=f(Y^y,8),q=q+Y|0,k=f(
k^q,7);let R=0;g[R++]=C+o|0,g[R++]=i+e|0,g[R++]=c+U|0,g[R++]=F+y|0,g[R++]=t+k|0,g[R++]=D+d|0,g[R++]=a+H|0,g[R++]=K+N|0,g[R++]=
n+s|0,g[R++]=S+q|0,g[R++]=w+J|0,g[R++]=r+M|0,g[R++]=l+p|0,g[R++]=L+h|0,g[R++]=x+Y|0,g[R++]=u+V|0}var BI=YA(II,{counterRight:!1,counterLength:4,allowShortKeys:!1});var gI=new Uint8Array(16),uA=(A,I)=>{A.update(I);let B=I.length%16;B&&A.update(gI.subarray(B))},QI=new Uint8Array(32);function VA(A,I,B,g,E){
E!==void 0&&X(E,void 0,"AAD");let Q=A(I,B,QI),C=pA(g.length,E?E.length:0,!0),i=lA.create(Q);E&&uA(i,E),uA(i,g),i.update(
C);let c=i.digest();return m(Q,C),c}var CI=A=>(I,B,g)=>({encrypt(Q,C){let i=Q.length;C=iA(i+16,C,!1),C.set(Q);let c=C.subarray(
0,-16);A(I,B,c,c,1);let F=VA(A,I,B,c,g);return C.set(F,i),m(F),C},decrypt(Q,C){C=iA(Q.length-16,C,!1);let i=Q.subarray(0,
-16),c=Q.subarray(-16),F=VA(A,I,B,i,g);if(!qA(c,F))throw m(F),new Error("invalid tag");return C.set(Q.subarray(0,-16)),A(
I,B,C,C,1),m(F),C}}),iI=MA({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},CI(BI));function $(A,I,B,g){function E(Q){return Q instanceof B?Q:new B(function(C){C(Q)})}return new(B||(B=Promise))(function(Q,C){
function i(t){try{F(g.next(t))}catch(D){C(D)}}function c(t){try{F(g.throw(t))}catch(D){C(D)}}function F(t){t.done?Q(t.value):
E(t.value).then(i,c)}F((g=g.apply(A,I||[])).next())})}var G=class{constructor(){this.mutex=Promise.resolve()}lock(){let I=()=>{};return this.mutex=this.mutex.then(()=>new Promise(
I)),new Promise(B=>{I=B})}dispatch(I){return $(this,void 0,void 0,function*(){let B=yield this.lock();try{return yield Promise.
resolve(I())}finally{B()}})}},rA;function EI(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<
"u"?window:global}var kA=EI(),fA=(rA=kA.Buffer)!==null&&rA!==void 0?rA:null,cI=kA.TextEncoder?new kA.TextEncoder:null;function ZA(A,I){return(A&15)+(A>>6|A>>3&8)<<4|(I&15)+(I>>6|I>>3&8)}function OA(A,I){let B=I.length>>1;for(let g=0;g<B;g++){
let E=g<<1;A[g]=ZA(I.charCodeAt(E),I.charCodeAt(E+1))}}function oI(A,I){if(A.length!==I.length*2)return!1;for(let B=0;B<
I.length;B++){let g=B<<1;if(I[B]!==ZA(A.charCodeAt(g),A.charCodeAt(g+1)))return!1}return!0}var XA=87,xA=48;function SA(A,I,B){
let g=0;for(let E=0;E<B;E++){let Q=I[E]>>>4;A[g++]=Q>9?Q+XA:Q+xA,Q=I[E]&15,A[g++]=Q>9?Q+XA:Q+xA}return String.fromCharCode.
apply(null,A)}var v=fA!==null?A=>{if(typeof A=="string"){let I=fA.from(A,"utf8");return new Uint8Array(I.buffer,I.byteOffset,
I.length)}if(fA.isBuffer(A))return new Uint8Array(A.buffer,A.byteOffset,A.length);if(ArrayBuffer.isView(A))return new Uint8Array(
A.buffer,A.byteOffset,A.byteLength);throw new Error("Invalid data type!")}:A=>{if(typeof A=="string")return cI.encode(A);
if(ArrayBuffer.isView(A))return new Uint8Array(A.buffer,A.byteOffset,A.byteLength);throw new Error("Invalid data type!")},
Z="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",hA=new Uint8Array(256);for(let A=0;A<Z.length;A++)hA[Z.
charCodeAt(A)]=A;function zA(A,I=!0){let B=A.length,g=B%3,E=[],Q=B-g;for(let C=0;C<Q;C+=3){let i=(A[C]<<16&16711680)+(A[C+
1]<<8&65280)+(A[C+2]&255),c=Z.charAt(i>>18&63)+Z.charAt(i>>12&63)+Z.charAt(i>>6&63)+Z.charAt(i&63);E.push(c)}if(g===1){let C=A[B-
1],i=Z.charAt(C>>2),c=Z.charAt(C<<4&63);E.push(`${i}${c}`),I&&E.push("==")}else if(g===2){let C=(A[B-2]<<8)+A[B-1],i=Z.charAt(
C>>10),c=Z.charAt(C>>4&63),F=Z.charAt(C<<2&63);E.push(`${i}${c}${F}`),I&&E.push("=")}return E.join("")}function hI(A){let I=Math.
floor(A.length*.75),B=A.length;return A[B-1]==="="&&(I-=1,A[B-2]==="="&&(I-=1)),I}function FI(A){let I=hI(A),B=A.length,
g=new Uint8Array(I),E=0;for(let Q=0;Q<B;Q+=4){let C=hA[A.charCodeAt(Q)],i=hA[A.charCodeAt(Q+1)],c=hA[A.charCodeAt(Q+2)],
F=hA[A.charCodeAt(Q+3)];g[E]=C<<2|i>>4,E+=1,g[E]=(i&15)<<4|c>>2,E+=1,g[E]=(c&3)<<6|F&63,E+=1}return g}var DA=16*1024,oA=4,
eI=new G,UA=new Map;function WA(A,I){return $(this,void 0,void 0,function*(){let B=null,g=null,E=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let Q=(o,e=0)=>{g.set(o,e)},C=()=>g,i=()=>B.exports,
c=o=>{B.exports.Hash_SetMemorySize(o);let e=B.exports.Hash_GetBuffer(),U=B.exports.memory.buffer;g=new Uint8Array(U,e,o)},
F=()=>new DataView(B.exports.memory.buffer).getUint32(B.exports.STATE_SIZE,!0),t=eI.dispatch(()=>$(this,void 0,void 0,function*(){
if(!UA.has(A.name)){let e=FI(A.data),U=WebAssembly.compile(e.buffer);UA.set(A.name,U)}let o=yield UA.get(A.name);B=yield WebAssembly.
instantiate(o,{})})),D=()=>$(this,void 0,void 0,function*(){B||(yield t);let o=B.exports.Hash_GetBuffer(),e=B.exports.memory.
buffer;g=new Uint8Array(e,o,DA)}),a=(o=null)=>{E=!0,B.exports.Hash_Init(o)},K=o=>{let e=0;for(;e<o.length;){let U=o.subarray(
e,e+DA);e+=U.length,g.set(U),B.exports.Hash_Update(U.length)}},n=o=>{if(!E)throw new Error("update() called before init(\
)");let e=v(o);K(e)},S=new Uint8Array(I*2),w=(o,e=null)=>{if(!E)throw new Error("digest() called before init()");return E=
!1,B.exports.Hash_Final(e),o==="binary"?g.slice(0,I):SA(S,g,I)},r=()=>{if(!E)throw new Error("save() can only be called \
after init() and before digest()");let o=B.exports.Hash_GetState(),e=F(),U=B.exports.memory.buffer,y=new Uint8Array(U,o,
e),k=new Uint8Array(oA+e);return OA(k,A.hash),k.set(y,oA),k},l=o=>{if(!(o instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let e=B.exports.Hash_GetState(),U=F(),y=oA+U,k=B.exports.memory.buffer;if(o.
length!==y)throw new Error(`Bad state length (expected ${y} bytes, got ${o.length})`);if(!oI(A.hash,o.subarray(0,oA)))throw new Error(
"This state was written by an incompatible hash implementation");let d=o.subarray(oA);new Uint8Array(k,e,U).set(d),E=!0},
L=o=>typeof o=="string"?o.length<DA/4:o.byteLength<DA,x=L;switch(A.name){case"argon2":case"scrypt":x=()=>!0;break;case"b\
lake2b":case"blake2s":x=(o,e)=>e<=512&&L(o);break;case"blake3":x=(o,e)=>e===0&&L(o);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":x=()=>!1;break}let u=(o,e=null,U=null)=>{if(!x(o,e))return a(e),n(o),w("hex",U);let y=v(o);return g.
set(y),B.exports.Hash_Calculate(y.length,e,U),SA(S,g,I)};return yield D(),{getMemory:C,writeMemory:Q,getExports:i,setMemorySize:c,
init:a,update:n,digest:w,save:r,load:l,calculate:u,hashLength:I}})}var VI=new G;var DI="argon2",tI="AGFzbQEAAAABKQVgAX8Bf2AAAX9gEH9/f39/f39/f39/f39/f38AYAR/f39/AGACf38AAwYFAAECAwQFBgEBAoCAAgYIAX8BQYCA\
BAsHUwUGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwASSGFzaF9TZXRNZW1vcnlTaXplAAAOSGFzaF9HZXRCdWZmZXIAAQ5IYXNoX0NhbGN1bGF0ZQAECsc2\
BV0DAX8BfgF/QQAhAQJAIABBACkDiIAEIgKnIgNGDQBBACEBAkAgACADayIAQRB2IABB//8DcUEAR2oiAEAAQX9HDQBB/wHADwtBACACIABBEHStfDcDiIAE\
CyABwAt0AwJ/AX4BfwJAQQAoAoCABCIADQBBAD8AQRB0IgE2AoCABAJAQQApA4iABCICpyIDQYCAIEYNAEEAIQBBgIAgIANrIgNBEHYgA0H//wNxQQBHaiID\
QABBf0YNAUEAIAIgA0EQdK18NwOIgAQLIAEhAAsgAAvcDgECfiAAIAQpAwAiECAAKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAMIBAgDCkD\
AIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgBCAQIAQpAwCFQiiJIhA3AwAgACAQIAApAwAiEXwgEEL/////D4Mg\
EUIBhkL+////H4N+fCIQNwMAIAwgECAMKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAEIBAgBCkDAIVCAYk3\
AwAgASAFKQMAIhAgASkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDSAQIA0pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4Mg\
EEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwMAIAEgECABKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACANIBAgDSkDAIVCMIkiEDcD\
ACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAIgBikDACIQIAIpAwAiEXwgEUIBhkL+////H4MgEEL/\
////D4N+fCIQNwMAIA4gECAOKQMAhUIgiSIQNwMAIAogECAKKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACAC\
IBAgAikDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgDiAQIA4pAwCFQjCJIhA3AwAgCiAQIAopAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+\
fCIQNwMAIAYgECAGKQMAhUIBiTcDACADIAcpAwAiECADKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAPIBAgDykDAIVCIIkiEDcDACALIBAg\
CykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgByAQIAcpAwCFQiiJIhA3AwAgAyAQIAMpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQ\
NwMAIA8gECAPKQMAhUIwiSIQNwMAIAsgECALKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgACAFKQMAIhAgACkD\
ACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDyAQIA8pAwCFQiCJIhA3AwAgCiAQIAopAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMA\
IAUgECAFKQMAhUIoiSIQNwMAIAAgECAAKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAPIBAgDykDAIVCMIkiEDcDACAKIBAgCikDACIRfCAQ\
Qv////8PgyARQgGGQv7///8fg358IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAEgBikDACIQIAEpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAwg\
ECAMKQMAhUIgiSIQNwMAIAsgECALKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACABIBAgASkDACIRfCAQQv//\
//8PgyARQgGGQv7///8fg358IhA3AwAgDCAQIAwpAwCFQjCJIhA3AwAgCyAQIAspAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMA\
hUIBiTcDACACIAcpAwAiECACKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACANIBAgDSkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7/\
//8fgyAQQv////8Pg358IhA3AwAgByAQIAcpAwCFQiiJIhA3AwAgAiAQIAIpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA0gECANKQMAhUIw\
iSIQNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgAyAEKQMAIhAgAykDACIRfCARQgGGQv7///8f\
gyAQQv////8Pg358IhA3AwAgDiAQIA4pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAQgECAEKQMAhUIoiSIQ\
NwMAIAMgECADKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAOIBAgDikDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7/\
//8fg358IhA3AwAgBCAQIAQpAwCFQgGJNwMAC+MdAQN/QQAhBEEAIAIpAwAgASkDAIU3A5CABEEAIAIpAwggASkDCIU3A5iABEEAIAIpAxAgASkDEIU3A6CA\
BEEAIAIpAxggASkDGIU3A6iABEEAIAIpAyAgASkDIIU3A7CABEEAIAIpAyggASkDKIU3A7iABEEAIAIpAzAgASkDMIU3A8CABEEAIAIpAzggASkDOIU3A8iA\
BEEAIAIpA0AgASkDQIU3A9CABEEAIAIpA0ggASkDSIU3A9iABEEAIAIpA1AgASkDUIU3A+CABEEAIAIpA1ggASkDWIU3A+iABEEAIAIpA2AgASkDYIU3A/CA\
BEEAIAIpA2ggASkDaIU3A/iABEEAIAIpA3AgASkDcIU3A4CBBEEAIAIpA3ggASkDeIU3A4iBBEEAIAIpA4ABIAEpA4ABhTcDkIEEQQAgAikDiAEgASkDiAGF\
NwOYgQRBACACKQOQASABKQOQAYU3A6CBBEEAIAIpA5gBIAEpA5gBhTcDqIEEQQAgAikDoAEgASkDoAGFNwOwgQRBACACKQOoASABKQOoAYU3A7iBBEEAIAIp\
A7ABIAEpA7ABhTcDwIEEQQAgAikDuAEgASkDuAGFNwPIgQRBACACKQPAASABKQPAAYU3A9CBBEEAIAIpA8gBIAEpA8gBhTcD2IEEQQAgAikD0AEgASkD0AGF\
NwPggQRBACACKQPYASABKQPYAYU3A+iBBEEAIAIpA+ABIAEpA+ABhTcD8IEEQQAgAikD6AEgASkD6AGFNwP4gQRBACACKQPwASABKQPwAYU3A4CCBEEAIAIp\
A/gBIAEpA/gBhTcDiIIEQQAgAikDgAIgASkDgAKFNwOQggRBACACKQOIAiABKQOIAoU3A5iCBEEAIAIpA5ACIAEpA5AChTcDoIIEQQAgAikDmAIgASkDmAKF\
NwOoggRBACACKQOgAiABKQOgAoU3A7CCBEEAIAIpA6gCIAEpA6gChTcDuIIEQQAgAikDsAIgASkDsAKFNwPAggRBACACKQO4AiABKQO4AoU3A8iCBEEAIAIp\
A8ACIAEpA8AChTcD0IIEQQAgAikDyAIgASkDyAKFNwPYggRBACACKQPQAiABKQPQAoU3A+CCBEEAIAIpA9gCIAEpA9gChTcD6IIEQQAgAikD4AIgASkD4AKF\
NwPwggRBACACKQPoAiABKQPoAoU3A/iCBEEAIAIpA/ACIAEpA/AChTcDgIMEQQAgAikD+AIgASkD+AKFNwOIgwRBACACKQOAAyABKQOAA4U3A5CDBEEAIAIp\
A4gDIAEpA4gDhTcDmIMEQQAgAikDkAMgASkDkAOFNwOggwRBACACKQOYAyABKQOYA4U3A6iDBEEAIAIpA6ADIAEpA6ADhTcDsIMEQQAgAikDqAMgASkDqAOF\
NwO4gwRBACACKQOwAyABKQOwA4U3A8CDBEEAIAIpA7gDIAEpA7gDhTcDyIMEQQAgAikDwAMgASkDwAOFNwPQgwRBACACKQPIAyABKQPIA4U3A9iDBEEAIAIp\
A9ADIAEpA9ADhTcD4IMEQQAgAikD2AMgASkD2AOFNwPogwRBACACKQPgAyABKQPgA4U3A/CDBEEAIAIpA+gDIAEpA+gDhTcD+IMEQQAgAikD8AMgASkD8AOF\
NwOAhARBACACKQP4AyABKQP4A4U3A4iEBEEAIAIpA4AEIAEpA4AEhTcDkIQEQQAgAikDiAQgASkDiASFNwOYhARBACACKQOQBCABKQOQBIU3A6CEBEEAIAIp\
A5gEIAEpA5gEhTcDqIQEQQAgAikDoAQgASkDoASFNwOwhARBACACKQOoBCABKQOoBIU3A7iEBEEAIAIpA7AEIAEpA7AEhTcDwIQEQQAgAikDuAQgASkDuASF\
NwPIhARBACACKQPABCABKQPABIU3A9CEBEEAIAIpA8gEIAEpA8gEhTcD2IQEQQAgAikD0AQgASkD0ASFNwPghARBACACKQPYBCABKQPYBIU3A+iEBEEAIAIp\
A+AEIAEpA+AEhTcD8IQEQQAgAikD6AQgASkD6ASFNwP4hARBACACKQPwBCABKQPwBIU3A4CFBEEAIAIpA/gEIAEpA/gEhTcDiIUEQQAgAikDgAUgASkDgAWF\
NwOQhQRBACACKQOIBSABKQOIBYU3A5iFBEEAIAIpA5AFIAEpA5AFhTcDoIUEQQAgAikDmAUgASkDmAWFNwOohQRBACACKQOgBSABKQOgBYU3A7CFBEEAIAIp\
A6gFIAEpA6gFhTcDuIUEQQAgAikDsAUgASkDsAWFNwPAhQRBACACKQO4BSABKQO4BYU3A8iFBEEAIAIpA8AFIAEpA8AFhTcD0IUEQQAgAikDyAUgASkDyAWF\
NwPYhQRBACACKQPQBSABKQPQBYU3A+CFBEEAIAIpA9gFIAEpA9gFhTcD6IUEQQAgAikD4AUgASkD4AWFNwPwhQRBACACKQPoBSABKQPoBYU3A/iFBEEAIAIp\
A/AFIAEpA/AFhTcDgIYEQQAgAikD+AUgASkD+AWFNwOIhgRBACACKQOABiABKQOABoU3A5CGBEEAIAIpA4gGIAEpA4gGhTcDmIYEQQAgAikDkAYgASkDkAaF\
NwOghgRBACACKQOYBiABKQOYBoU3A6iGBEEAIAIpA6AGIAEpA6AGhTcDsIYEQQAgAikDqAYgASkDqAaFNwO4hgRBACACKQOwBiABKQOwBoU3A8CGBEEAIAIp\
A7gGIAEpA7gGhTcDyIYEQQAgAikDwAYgASkDwAaFNwPQhgRBACACKQPIBiABKQPIBoU3A9iGBEEAIAIpA9AGIAEpA9AGhTcD4IYEQQAgAikD2AYgASkD2AaF\
NwPohgRBACACKQPgBiABKQPgBoU3A/CGBEEAIAIpA+gGIAEpA+gGhTcD+IYEQQAgAikD8AYgASkD8AaFNwOAhwRBACACKQP4BiABKQP4BoU3A4iHBEEAIAIp\
A4AHIAEpA4AHhTcDkIcEQQAgAikDiAcgASkDiAeFNwOYhwRBACACKQOQByABKQOQB4U3A6CHBEEAIAIpA5gHIAEpA5gHhTcDqIcEQQAgAikDoAcgASkDoAeF\
NwOwhwRBACACKQOoByABKQOoB4U3A7iHBEEAIAIpA7AHIAEpA7AHhTcDwIcEQQAgAikDuAcgASkDuAeFNwPIhwRBACACKQPAByABKQPAB4U3A9CHBEEAIAIp\
A8gHIAEpA8gHhTcD2IcEQQAgAikD0AcgASkD0AeFNwPghwRBACACKQPYByABKQPYB4U3A+iHBEEAIAIpA+AHIAEpA+AHhTcD8IcEQQAgAikD6AcgASkD6AeF\
NwP4hwRBACACKQPwByABKQPwB4U3A4CIBEEAIAIpA/gHIAEpA/gHhTcDiIgEQZCABEGYgARBoIAEQaiABEGwgARBuIAEQcCABEHIgARB0IAEQdiABEHggARB\
6IAEQfCABEH4gARBgIEEQYiBBBACQZCBBEGYgQRBoIEEQaiBBEGwgQRBuIEEQcCBBEHIgQRB0IEEQdiBBEHggQRB6IEEQfCBBEH4gQRBgIIEQYiCBBACQZCC\
BEGYggRBoIIEQaiCBEGwggRBuIIEQcCCBEHIggRB0IIEQdiCBEHgggRB6IIEQfCCBEH4ggRBgIMEQYiDBBACQZCDBEGYgwRBoIMEQaiDBEGwgwRBuIMEQcCD\
BEHIgwRB0IMEQdiDBEHggwRB6IMEQfCDBEH4gwRBgIQEQYiEBBACQZCEBEGYhARBoIQEQaiEBEGwhARBuIQEQcCEBEHIhARB0IQEQdiEBEHghARB6IQEQfCE\
BEH4hARBgIUEQYiFBBACQZCFBEGYhQRBoIUEQaiFBEGwhQRBuIUEQcCFBEHIhQRB0IUEQdiFBEHghQRB6IUEQfCFBEH4hQRBgIYEQYiGBBACQZCGBEGYhgRB\
oIYEQaiGBEGwhgRBuIYEQcCGBEHIhgRB0IYEQdiGBEHghgRB6IYEQfCGBEH4hgRBgIcEQYiHBBACQZCHBEGYhwRBoIcEQaiHBEGwhwRBuIcEQcCHBEHIhwRB\
0IcEQdiHBEHghwRB6IcEQfCHBEH4hwRBgIgEQYiIBBACQZCABEGYgARBkIEEQZiBBEGQggRBmIIEQZCDBEGYgwRBkIQEQZiEBEGQhQRBmIUEQZCGBEGYhgRB\
kIcEQZiHBBACQaCABEGogARBoIEEQaiBBEGgggRBqIIEQaCDBEGogwRBoIQEQaiEBEGghQRBqIUEQaCGBEGohgRBoIcEQaiHBBACQbCABEG4gARBsIEEQbiB\
BEGwggRBuIIEQbCDBEG4gwRBsIQEQbiEBEGwhQRBuIUEQbCGBEG4hgRBsIcEQbiHBBACQcCABEHIgARBwIEEQciBBEHAggRByIIEQcCDBEHIgwRBwIQEQciE\
BEHAhQRByIUEQcCGBEHIhgRBwIcEQciHBBACQdCABEHYgARB0IEEQdiBBEHQggRB2IIEQdCDBEHYgwRB0IQEQdiEBEHQhQRB2IUEQdCGBEHYhgRB0IcEQdiH\
BBACQeCABEHogARB4IEEQeiBBEHgggRB6IIEQeCDBEHogwRB4IQEQeiEBEHghQRB6IUEQeCGBEHohgRB4IcEQeiHBBACQfCABEH4gARB8IEEQfiBBEHwggRB\
+IIEQfCDBEH4gwRB8IQEQfiEBEHwhQRB+IUEQfCGBEH4hgRB8IcEQfiHBBACQYCBBEGIgQRBgIIEQYiCBEGAgwRBiIMEQYCEBEGIhARBgIUEQYiFBEGAhgRB\
iIYEQYCHBEGIhwRBgIgEQYiIBBACAkACQCADRQ0AA0AgACAEaiIDIAIgBGoiBSkDACABIARqIgYpAwCFIARBkIAEaikDAIUgAykDAIU3AwAgA0EIaiIDIAVB\
CGopAwAgBkEIaikDAIUgBEGYgARqKQMAhSADKQMAhTcDACAEQRBqIgRBgAhHDQAMAgsLQQAhBANAIAAgBGoiAyACIARqIgUpAwAgASAEaiIGKQMAhSAEQZCA\
BGopAwCFNwMAIANBCGogBUEIaikDACAGQQhqKQMAhSAEQZiABGopAwCFNwMAIARBEGoiBEGACEcNAAsLC64IDAV/AX4EfwJ+An8BfgN/AX4GfwF+A38BfgJA\
QQAoAoCABCICIAFBCnRqIgMoAgggAUcNACADKAIMIQQgAygCACEFQQAgAygCFCIGrTcDuIgEQQAgBK0iBzcDsIgEQQAgBSABIAVBAnRuIghsIglBAnStNwOo\
iAQCQAJAAkACQCAERQ0AQX8hCiAFRQ0BIAhBA2whCyAIQQJ0IgStIQwgBa0hDSAGQQJGIQ4gBkF/akECSSEPQgAhEANAQQAgEDcDkIgEIA4gEFAiEXEhEiAQ\
pyETQgAhFEEAIQEDQEEAIBQ3A6CIBCAGQQFGIBIgFEICVHFyIRUgECAUhFAiAyAPcSEWQQJBACADGyEXQX8gAUEBakEDcSAIbEF/aiARGyEYIAEgE3IhGSAB\
IAhsIRpCACEbA0BBAEIANwPAiARBACAbNwOYiAQgFyEBAkAgFkUNAEEAQgE3A8CIBEGQkARBkIgEQZCYBEEAEANBkJAEQZCQBEGQmARBABADQQIhAQsCQCAB\
IAhPDQAgBCAbpyIKbCAaaiABaiEDA0AgA0EAIAQgARtBACAUUCIcG2pBf2ohHQJAAkAgFQ0AIAIgHUEKdCIdaiEeDAELAkAgAUH/AHEiHg0AQQBBACkDwIgE\
QgF8NwPAiARBkJAEQZCIBEGQmARBABADQZCQBEGQkARBkJgEQQAQAwsgHUEKdCEdIB5BA3RBkJAEaiEeCyACIANBCnRqIAIgHWogAiAeKQMAIh9CIIinIAVw\
IAogGRsiHSAEbCABIAFBACAbIB2tUSIdGyIeIBwbIBpqIB4gC2ogERsgAUUgHXJrIhwgGGqtIB9C/////w+DIh8gH35CIIggHK1+QiCIfSAMgqdqQQp0akEB\
EAMgA0EBaiEDIAFBAWoiASAISQ0ACwsgG0IBfCIbIA1SDQALIBRCAXwiFKchASAUQgRSDQALIBBCAXwiECAHUg0ACwsgCUEMdEGAeGohFSAFQX9qIgpFDQIM\
AQtBAEIDNwOgiARBACAEQX9qrTcDkIgEQYB4IRULIAIgFWohGiAIQQx0IRFBACEIA0AgAiARIAhBAWoiCGxqQYB4aiEeQXghBEEAIRwDQCAaIARqIgFBCGoi\
AyADKQMAIB4gHGoiAykDAIU3AwAgAUEQaiIdIB0pAwAgA0EIaikDAIU3AwAgAUEYaiIdIB0pAwAgA0EQaikDAIU3AwAgAUEgaiIBIAEpAwAgA0EYaikDAIU3\
AwAgHEEgaiEcIARBIGoiBEH4B0kNAAsgCCAKRw0ACwsgAiAVaiEcQXghAQNAIAIgAWoiA0EIaiAcIAFqIgRBCGopAwA3AwAgBEEQaikDACEfIARBGGopAwAh\
GyADQSBqIARBIGopAwA3AwAgA0EYaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=",aI="2b50b0d6",nI={name:DI,data:tI,hash:aI},wI="\
blake2b",rI="AGFzbQEAAAABEQRgAAF/YAJ/fwBgAX8AYAAAAwoJAAECAwECAgABBQQBAQICBg8CfwFBgIAEC38AQYCABAsHggEJBm1lbW9yeQIAD19fc3R\
hY2tfcG9pbnRlcgMADkhhc2hfR2V0QnVmZmVyAAAKSGFzaF9GaW5hbAADCUhhc2hfSW5pdAAFC0hhc2hfVXBkYXRlAAYNSGFzaF9HZXRTdGF0ZQAHDkhhc2h\
fQ2FsY3VsYXRlAAgKU1RBVEVfU0laRQMBCsU4CQYAQYCBBAvcAgIFfwF+AkAgAUEBSA0AAkAgAUGAAUEAKALgggUiAmsiA0wNAEEAQQA2AuCCBQJAIAJB/wB\
KDQAgAkHggQVqIQQgACEFQQAhBgNAIAQgBS0AADoAACAFQQFqIQUgBEEBaiEEIAMgBkEBaiIGQf8BcUoNAAsLQQBBACkDwIEFIgdCgAF8NwPAgQVBAEEAKQP\
IgQUgB0L/flatfDcDyIEFQeCBBRACIAAgA2ohAAJAIAEgA2siBEGBAU4NACAEIQEMAQsgAiABaiEEA0BBAEEAKQPAgQUiB0KAAXw3A8CBBUEAQQApA8iBBSA\
HQv9+Vq18NwPIgQUgABACIABBgAFqIQAgBEGAf2oiBEGAAksNAAsgBEGAf2ohAQtBACEEA0AgBEEAKALgggVqQeCBBWogACAEai0AADoAACABIARBAWoiBEH\
/AXFLDQALQQBBACgC4IIFIAFqNgLgggULC78uASR+QQBBACkD0IEFQQApA7CBBSIBQQApA5CBBXwgACkDICICfCIDhULr+obav7X2wR+FQiCJIgRCq/DT9K/\
uvLc8fCIFIAGFQiiJIgYgA3wgACkDKCIBfCIHIASFQjCJIgggBXwiCSAGhUIBiSIKQQApA8iBBUEAKQOogQUiBEEAKQOIgQV8IAApAxAiA3wiBYVCn9j52cK\
R2oKbf4VCIIkiC0K7zqqm2NDrs7t/fCIMIASFQiiJIg0gBXwgACkDGCIEfCIOfCAAKQNQIgV8Ig9BACkDwIEFQQApA6CBBSIQQQApA4CBBSIRfCAAKQMAIgZ\
8IhKFQtGFmu/6z5SH0QCFQiCJIhNCiJLznf/M+YTqAHwiFCAQhUIoiSIVIBJ8IAApAwgiEHwiFiAThUIwiSIXhUIgiSIYQQApA9iBBUEAKQO4gQUiE0EAKQO\
YgQV8IAApAzAiEnwiGYVC+cL4m5Gjs/DbAIVCIIkiGkLx7fT4paf9p6V/fCIbIBOFQiiJIhwgGXwgACkDOCITfCIZIBqFQjCJIhogG3wiG3wiHSAKhUIoiSI\
eIA98IAApA1giCnwiDyAYhUIwiSIYIB18Ih0gDiALhUIwiSIOIAx8Ih8gDYVCAYkiDCAWfCAAKQNAIgt8Ig0gGoVCIIkiFiAJfCIaIAyFQiiJIiAgDXwgACk\
DSCIJfCIhIBaFQjCJIhYgGyAchUIBiSIMIAd8IAApA2AiB3wiDSAOhUIgiSIOIBcgFHwiFHwiFyAMhUIoiSIbIA18IAApA2giDHwiHCAOhUIwiSIOIBd8Ihc\
gG4VCAYkiGyAZIBQgFYVCAYkiFHwgACkDcCINfCIVIAiFQiCJIhkgH3wiHyAUhUIoiSIUIBV8IAApA3giCHwiFXwgDHwiIoVCIIkiI3wiJCAbhUIoiSIbICJ\
8IBJ8IiIgFyAYIBUgGYVCMIkiFSAffCIZIBSFQgGJIhQgIXwgDXwiH4VCIIkiGHwiFyAUhUIoiSIUIB98IAV8Ih8gGIVCMIkiGCAXfCIXIBSFQgGJIhR8IAF\
8IiEgFiAafCIWIBUgHSAehUIBiSIaIBx8IAl8IhyFQiCJIhV8Ih0gGoVCKIkiGiAcfCAIfCIcIBWFQjCJIhWFQiCJIh4gGSAOIBYgIIVCAYkiFiAPfCACfCI\
PhUIgiSIOfCIZIBaFQiiJIhYgD3wgC3wiDyAOhUIwiSIOIBl8Ihl8IiAgFIVCKIkiFCAhfCAEfCIhIB6FQjCJIh4gIHwiICAiICOFQjCJIiIgJHwiIyAbhUI\
BiSIbIBx8IAp8IhwgDoVCIIkiDiAXfCIXIBuFQiiJIhsgHHwgE3wiHCAOhUIwiSIOIBkgFoVCAYkiFiAffCAQfCIZICKFQiCJIh8gFSAdfCIVfCIdIBaFQii\
JIhYgGXwgB3wiGSAfhUIwiSIfIB18Ih0gFoVCAYkiFiAVIBqFQgGJIhUgD3wgBnwiDyAYhUIgiSIYICN8IhogFYVCKIkiFSAPfCADfCIPfCAHfCIihUIgiSI\
jfCIkIBaFQiiJIhYgInwgBnwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAOIBd8Ig4gDyAYhUIwiSIPICAgFIVCAYkiFCAZfCAKfCIXhUIgiSIYfCIZIBSFQii\
JIhQgF3wgC3wiF3wgBXwiICAPIBp8Ig8gHyAOIBuFQgGJIg4gIXwgCHwiGoVCIIkiG3wiHyAOhUIoiSIOIBp8IAx8IhogG4VCMIkiG4VCIIkiISAdIB4gDyA\
VhUIBiSIPIBx8IAF8IhWFQiCJIhx8Ih0gD4VCKIkiDyAVfCADfCIVIByFQjCJIhwgHXwiHXwiHiAWhUIoiSIWICB8IA18IiAgIYVCMIkiISAefCIeIBogFyA\
YhUIwiSIXIBl8IhggFIVCAYkiFHwgCXwiGSAchUIgiSIaICR8IhwgFIVCKIkiFCAZfCACfCIZIBqFQjCJIhogHSAPhUIBiSIPICJ8IAR8Ih0gF4VCIIkiFyA\
bIB98Iht8Ih8gD4VCKIkiDyAdfCASfCIdIBeFQjCJIhcgH3wiHyAPhUIBiSIPIBsgDoVCAYkiDiAVfCATfCIVICOFQiCJIhsgGHwiGCAOhUIoiSIOIBV8IBB\
8IhV8IAx8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAHfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBogHHwiGiAVIBuFQjCJIhUgHiAWhUIBiSIWIB18IAR8Ihu\
FQiCJIhx8Ih0gFoVCKIkiFiAbfCAQfCIbfCABfCIeIBUgGHwiFSAXIBogFIVCAYkiFCAgfCATfCIYhUIgiSIXfCIaIBSFQiiJIhQgGHwgCXwiGCAXhUIwiSI\
XhUIgiSIgIB8gISAVIA6FQgGJIg4gGXwgCnwiFYVCIIkiGXwiHyAOhUIoiSIOIBV8IA18IhUgGYVCMIkiGSAffCIffCIhIA+FQiiJIg8gHnwgBXwiHiAghUI\
wiSIgICF8IiEgGyAchUIwiSIbIB18IhwgFoVCAYkiFiAYfCADfCIYIBmFQiCJIhkgJHwiHSAWhUIoiSIWIBh8IBJ8IhggGYVCMIkiGSAfIA6FQgGJIg4gInw\
gAnwiHyAbhUIgiSIbIBcgGnwiF3wiGiAOhUIoiSIOIB98IAZ8Ih8gG4VCMIkiGyAafCIaIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAh8IhUgI4VCIIkiFyAcfCI\
cIBSFQiiJIhQgFXwgC3wiFXwgBXwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAh8IiIgGiAgIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGHwgCXwiGIVCIIkiHHw\
iGiAUhUIoiSIUIBh8IAZ8IhggHIVCMIkiHCAafCIaIBSFQgGJIhR8IAR8IiAgGSAdfCIZIBUgISAPhUIBiSIPIB98IAN8Ih2FQiCJIhV8Ih8gD4VCKIkiDyA\
dfCACfCIdIBWFQjCJIhWFQiCJIiEgFyAbIBkgFoVCAYkiFiAefCABfCIZhUIgiSIbfCIXIBaFQiiJIhYgGXwgE3wiGSAbhUIwiSIbIBd8Ihd8Ih4gFIVCKIk\
iFCAgfCAMfCIgICGFQjCJIiEgHnwiHiAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIB18IBJ8Ih0gG4VCIIkiGyAafCIaIA6FQiiJIg4gHXwgC3wiHSAbhUIwiSI\
bIBcgFoVCAYkiFiAYfCANfCIXICKFQiCJIhggFSAffCIVfCIfIBaFQiiJIhYgF3wgEHwiFyAYhUIwiSIYIB98Ih8gFoVCAYkiFiAVIA+FQgGJIg8gGXwgCnw\
iFSAchUIgiSIZICN8IhwgD4VCKIkiDyAVfCAHfCIVfCASfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBXwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAbIBp8Iho\
gFSAZhUIwiSIVIB4gFIVCAYkiFCAXfCADfCIXhUIgiSIZfCIbIBSFQiiJIhQgF3wgB3wiF3wgAnwiHiAVIBx8IhUgGCAaIA6FQgGJIg4gIHwgC3wiGoVCIIk\
iGHwiHCAOhUIoiSIOIBp8IAR8IhogGIVCMIkiGIVCIIkiICAfICEgFSAPhUIBiSIPIB18IAZ8IhWFQiCJIh18Ih8gD4VCKIkiDyAVfCAKfCIVIB2FQjCJIh0\
gH3wiH3wiISAWhUIoiSIWIB58IAx8Ih4gIIVCMIkiICAhfCIhIBogFyAZhUIwiSIXIBt8IhkgFIVCAYkiFHwgEHwiGiAdhUIgiSIbICR8Ih0gFIVCKIkiFCA\
afCAJfCIaIBuFQjCJIhsgHyAPhUIBiSIPICJ8IBN8Ih8gF4VCIIkiFyAYIBx8Ihh8IhwgD4VCKIkiDyAffCABfCIfIBeFQjCJIhcgHHwiHCAPhUIBiSIPIBg\
gDoVCAYkiDiAVfCAIfCIVICOFQiCJIhggGXwiGSAOhUIoiSIOIBV8IA18IhV8IA18IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAMfCIiICOFQjCJIiMgJHwiJCA\
PhUIBiSIPIBsgHXwiGyAVIBiFQjCJIhUgISAWhUIBiSIWIB98IBB8IhiFQiCJIh18Ih8gFoVCKIkiFiAYfCAIfCIYfCASfCIhIBUgGXwiFSAXIBsgFIVCAYk\
iFCAefCAHfCIZhUIgiSIXfCIbIBSFQiiJIhQgGXwgAXwiGSAXhUIwiSIXhUIgiSIeIBwgICAVIA6FQgGJIg4gGnwgAnwiFYVCIIkiGnwiHCAOhUIoiSIOIBV\
8IAV8IhUgGoVCMIkiGiAcfCIcfCIgIA+FQiiJIg8gIXwgBHwiISAehUIwiSIeICB8IiAgGCAdhUIwiSIYIB98Ih0gFoVCAYkiFiAZfCAGfCIZIBqFQiCJIho\
gJHwiHyAWhUIoiSIWIBl8IBN8IhkgGoVCMIkiGiAcIA6FQgGJIg4gInwgCXwiHCAYhUIgiSIYIBcgG3wiF3wiGyAOhUIoiSIOIBx8IAN8IhwgGIVCMIkiGCA\
bfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAt8IhUgI4VCIIkiFyAdfCIdIBSFQiiJIhQgFXwgCnwiFXwgBHwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAl8IiI\
gGyAeIBUgF4VCMIkiFSAdfCIXIBSFQgGJIhQgGXwgDHwiGYVCIIkiHXwiGyAUhUIoiSIUIBl8IAp8IhkgHYVCMIkiHSAbfCIbIBSFQgGJIhR8IAN8Ih4gGiA\
ffCIaIBUgICAPhUIBiSIPIBx8IAd8IhyFQiCJIhV8Ih8gD4VCKIkiDyAcfCAQfCIcIBWFQjCJIhWFQiCJIiAgFyAYIBogFoVCAYkiFiAhfCATfCIahUIgiSI\
YfCIXIBaFQiiJIhYgGnwgDXwiGiAYhUIwiSIYIBd8Ihd8IiEgFIVCKIkiFCAefCAFfCIeICCFQjCJIiAgIXwiISAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIBx\
8IAt8IhwgGIVCIIkiGCAbfCIbIA6FQiiJIg4gHHwgEnwiHCAYhUIwiSIYIBcgFoVCAYkiFiAZfCABfCIXICKFQiCJIhkgFSAffCIVfCIfIBaFQiiJIhYgF3w\
gBnwiFyAZhUIwiSIZIB98Ih8gFoVCAYkiFiAVIA+FQgGJIg8gGnwgCHwiFSAdhUIgiSIaICN8Ih0gD4VCKIkiDyAVfCACfCIVfCANfCIihUIgiSIjfCIkIBa\
FQiiJIhYgInwgCXwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAYIBt8IhggFSAahUIwiSIVICEgFIVCAYkiFCAXfCASfCIXhUIgiSIafCIbIBSFQiiJIhQgF3w\
gCHwiF3wgB3wiISAVIB18IhUgGSAYIA6FQgGJIg4gHnwgBnwiGIVCIIkiGXwiHSAOhUIoiSIOIBh8IAt8IhggGYVCMIkiGYVCIIkiHiAfICAgFSAPhUIBiSI\
PIBx8IAp8IhWFQiCJIhx8Ih8gD4VCKIkiDyAVfCAEfCIVIByFQjCJIhwgH3wiH3wiICAWhUIoiSIWICF8IAN8IiEgHoVCMIkiHiAgfCIgIBggFyAahUIwiSI\
XIBt8IhogFIVCAYkiFHwgBXwiGCAchUIgiSIbICR8IhwgFIVCKIkiFCAYfCABfCIYIBuFQjCJIhsgHyAPhUIBiSIPICJ8IAx8Ih8gF4VCIIkiFyAZIB18Ihl\
8Ih0gD4VCKIkiDyAffCATfCIfIBeFQjCJIhcgHXwiHSAPhUIBiSIPIBkgDoVCAYkiDiAVfCAQfCIVICOFQiCJIhkgGnwiGiAOhUIoiSIOIBV8IAJ8IhV8IBN\
8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCASfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHHwiGyAVIBmFQjCJIhUgICAWhUIBiSIWIB98IAt8IhmFQiCJIhx\
8Ih8gFoVCKIkiFiAZfCACfCIZfCAJfCIgIBUgGnwiFSAXIBsgFIVCAYkiFCAhfCAFfCIahUIgiSIXfCIbIBSFQiiJIhQgGnwgA3wiGiAXhUIwiSIXhUIgiSI\
hIB0gHiAVIA6FQgGJIg4gGHwgEHwiFYVCIIkiGHwiHSAOhUIoiSIOIBV8IAF8IhUgGIVCMIkiGCAdfCIdfCIeIA+FQiiJIg8gIHwgDXwiICAhhUIwiSIhIB5\
8Ih4gGSAchUIwiSIZIB98IhwgFoVCAYkiFiAafCAIfCIaIBiFQiCJIhggJHwiHyAWhUIoiSIWIBp8IAp8IhogGIVCMIkiGCAdIA6FQgGJIg4gInwgBHwiHSA\
ZhUIgiSIZIBcgG3wiF3wiGyAOhUIoiSIOIB18IAd8Ih0gGYVCMIkiGSAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAx8IhUgI4VCIIkiFyAcfCIcIBSFQii\
JIhQgFXwgBnwiFXwgEnwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IBN8IiIgGyAhIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGnwgBnwiGoVCIIkiHHwiGyAUhUI\
oiSIUIBp8IBB8IhogHIVCMIkiHCAbfCIbIBSFQgGJIhR8IA18IiEgGCAffCIYIBUgHiAPhUIBiSIPIB18IAJ8Ih2FQiCJIhV8Ih4gD4VCKIkiDyAdfCABfCI\
dIBWFQjCJIhWFQiCJIh8gFyAZIBggFoVCAYkiFiAgfCADfCIYhUIgiSIZfCIXIBaFQiiJIhYgGHwgBHwiGCAZhUIwiSIZIBd8Ihd8IiAgFIVCKIkiFCAhfCA\
IfCIhIB+FQjCJIh8gIHwiICAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIB18IAd8Ih0gGYVCIIkiGSAbfCIbIA6FQiiJIg4gHXwgDHwiHSAZhUIwiSIZIBcgFoV\
CAYkiFiAafCALfCIXICKFQiCJIhogFSAefCIVfCIeIBaFQiiJIhYgF3wgCXwiFyAahUIwiSIaIB58Ih4gFoVCAYkiFiAVIA+FQgGJIg8gGHwgBXwiFSAchUI\
giSIYICN8IhwgD4VCKIkiDyAVfCAKfCIVfCACfCIChUIgiSIifCIjIBaFQiiJIhYgAnwgC3wiAiAihUIwiSILICN8IiIgFoVCAYkiFiAZIBt8IhkgFSAYhUI\
wiSIVICAgFIVCAYkiFCAXfCANfCINhUIgiSIXfCIYIBSFQiiJIhQgDXwgBXwiBXwgEHwiECAVIBx8Ig0gGiAZIA6FQgGJIg4gIXwgDHwiDIVCIIkiFXwiGSA\
OhUIoiSIOIAx8IBJ8IhIgFYVCMIkiDIVCIIkiFSAeIB8gDSAPhUIBiSINIB18IAl8IgmFQiCJIg98IhogDYVCKIkiDSAJfCAIfCIJIA+FQjCJIgggGnwiD3w\
iGiAWhUIoiSIWIBB8IAd8IhAgEYUgDCAZfCIHIA6FQgGJIgwgCXwgCnwiCiALhUIgiSILIAUgF4VCMIkiBSAYfCIJfCIOIAyFQiiJIgwgCnwgE3wiEyALhUI\
wiSIKIA58IguFNwOAgQVBACADIAYgDyANhUIBiSINIAJ8fCICIAWFQiCJIgUgB3wiBiANhUIoiSIHIAJ8fCICQQApA4iBBYUgBCABIBIgCSAUhUIBiSIDfHw\
iASAIhUIgiSISICJ8IgkgA4VCKIkiAyABfHwiASAShUIwiSIEIAl8IhKFNwOIgQVBACATQQApA5CBBYUgECAVhUIwiSIQIBp8IhOFNwOQgQVBACABQQApA5i\
BBYUgAiAFhUIwiSICIAZ8IgGFNwOYgQVBACASIAOFQgGJQQApA6CBBYUgAoU3A6CBBUEAIBMgFoVCAYlBACkDqIEFhSAKhTcDqIEFQQAgASAHhUIBiUEAKQO\
wgQWFIASFNwOwgQVBACALIAyFQgGJQQApA7iBBYUgEIU3A7iBBQveAgUBfwF+AX8BfgJ/IwBBwABrIgAkAAJAQQApA9CBBUIAUg0AQQBBACkDwIEFIgFBACg\
C4IIFIgKsfCIDNwPAgQVBAEEAKQPIgQUgAyABVK18NwPIgQUCQEEALQDoggVFDQBBAEJ/NwPYgQULQQBCfzcD0IEFAkAgAkH/AEoNAEEAIQQDQCACIARqQeC\
BBWpBADoAACAEQQFqIgRBgAFBACgC4IIFIgJrSA0ACwtB4IEFEAIgAEEAKQOAgQU3AwAgAEEAKQOIgQU3AwggAEEAKQOQgQU3AxAgAEEAKQOYgQU3AxggAEE\
AKQOggQU3AyAgAEEAKQOogQU3AyggAEEAKQOwgQU3AzAgAEEAKQO4gQU3AzhBACgC5IIFIgVBAUgNAEEAIQJBACEEA0AgBEGAgQRqIAAgBGotAAA6AAAgBEE\
BaiEEIAUgAkEBaiICQf8BcUsNAAsLIABBwABqJAAL+gMCAn8BfiMAQYABayICJABBAEGBAjsB8oIFQQAgAToA8YIFQQAgADoA8IIFQZB+IQADQCAAQYCDBWp\
CADcAACAAQfiCBWpCADcAACAAQfCCBWpCADcAACAAQRhqIgANAAtBACEDQQBBACkD8IIFIgRCiJLznf/M+YTqAIU3A4CBBUEAQQApA/iCBUK7zqqm2NDrs7t\
/hTcDiIEFQQBBACkDgIMFQqvw0/Sv7ry3PIU3A5CBBUEAQQApA4iDBULx7fT4paf9p6V/hTcDmIEFQQBBACkDkIMFQtGFmu/6z5SH0QCFNwOggQVBAEEAKQO\
YgwVCn9j52cKR2oKbf4U3A6iBBUEAQQApA6CDBULr+obav7X2wR+FNwOwgQVBAEEAKQOogwVC+cL4m5Gjs/DbAIU3A7iBBUEAIASnQf8BcTYC5IIFAkAgAUU\
NACACQgA3A3ggAkIANwNwIAJCADcDaCACQgA3A2AgAkIANwNYIAJCADcDUCACQgA3A0ggAkIANwNAIAJCADcDOCACQgA3AzAgAkIANwMoIAJCADcDICACQgA\
3AxggAkIANwMQIAJCADcDCCACQgA3AwBBACEAA0AgAiAAaiAAQYCBBGotAAA6AAAgAEEBaiEAIAEgA0EBaiIDQf8BcUsNAAsgAkGAARABCyACQYABaiQACxI\
AIABBA3ZB/z9xIABBEHYQBAsKAEGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",fI="22cf500a",
UI={name:wI,data:rI,hash:fI},XI=new G;function LA(A){return!Number.isInteger(A)||A<8||A>512||A%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):
null}function yI(A,I){return A|I<<16}function dA(A=512,I=null){if(LA(A))return Promise.reject(LA(A));let B=null,g=A;if(I!==null){if(B=v(I),B.length>64)return Promise.
reject(new Error("Max key length is 64 bytes"));g=yI(A,B.length)}let E=A/8;return WA(UI,E).then(Q=>{g>512&&Q.writeMemory(
B),Q.init(g);let C={init:g>512?()=>(Q.writeMemory(B),Q.init(g),C):()=>(Q.init(g),C),update:i=>(Q.update(i),C),digest:i=>Q.
digest(i),save:()=>Q.save(),load:i=>(Q.load(i),C),blockSize:128,digestSize:E};return C})}function kI(A,I,B){let g=[`m=${I.
memorySize}`,`t=${I.iterations}`,`p=${I.parallelism}`].join(",");return`$argon2${I.hashType}$v=19$${g}$${zA(A,!1)}$${zA(
B,!1)}`}var mA=new DataView(new ArrayBuffer(4));function b(A){return mA.setInt32(0,A,!0),new Uint8Array(mA.buffer)}function yA(A,I,B){
return $(this,void 0,void 0,function*(){if(B<=64){let c=yield dA(B*8);return c.update(b(B)),c.update(I),c.digest("binary")}
let g=Math.ceil(B/32)-2,E=new Uint8Array(B);A.init(),A.update(b(B)),A.update(I);let Q=A.digest("binary");E.set(Q.subarray(
0,32),0);for(let c=1;c<g;c++)A.init(),A.update(Q),Q=A.digest("binary"),E.set(Q.subarray(0,32),c*32);let C=B-32*g,i;return C===
64?(i=A,i.init()):i=yield dA(C*8),i.update(Q),Q=i.digest("binary"),E.set(Q.subarray(0,C),g*32),E})}function SI(A){switch(A){case"\
d":return 0;case"i":return 1;default:return 2}}function dI(A){return $(this,void 0,void 0,function*(){var I;let{parallelism:B,
iterations:g,hashLength:E}=A,Q=v(A.password),C=v(A.salt),i=19,c=SI(A.hashType),{memorySize:F}=A,t=v((I=A.secret)!==null&&
I!==void 0?I:""),[D,a]=yield Promise.all([WA(nI,1024),dA(512)]);D.setMemorySize(F*1024+1024);let K=new Uint8Array(24),n=new DataView(
K.buffer);n.setInt32(0,B,!0),n.setInt32(4,E,!0),n.setInt32(8,F,!0),n.setInt32(12,g,!0),n.setInt32(16,i,!0),n.setInt32(20,
c,!0),D.writeMemory(K,F*1024),a.init(),a.update(K),a.update(b(Q.length)),a.update(Q),a.update(b(C.length)),a.update(C),a.
update(b(t.length)),a.update(t),a.update(b(0));let w=Math.floor(F/(B*4))*4,r=new Uint8Array(72),l=a.digest("binary");r.set(
l);for(let u=0;u<B;u++){r.set(b(0),64),r.set(b(u),68);let o=u*w,e=yield yA(a,r,1024);D.writeMemory(e,o*1024),o+=1,r.set(
b(1),64),e=yield yA(a,r,1024),D.writeMemory(e,o*1024)}let L=new Uint8Array(1024);OA(L,D.calculate(new Uint8Array([]),F));
let x=yield yA(a,L,E);if(A.outputType==="hex"){let u=new Uint8Array(E*2);return SA(u,x,E)}return A.outputType==="encoded"?
kI(C,A,x):x})}var GI=A=>{var I;if(!A||typeof A!="object")throw new Error("Invalid options parameter. It requires an obje\
ct.");if(!A.password)throw new Error("Password must be specified");if(A.password=v(A.password),A.password.length<1)throw new Error(
"Password must be specified");if(!A.salt)throw new Error("Salt must be specified");if(A.salt=v(A.salt),A.salt.length<8)throw new Error(
"Salt should be at least 8 bytes long");if(A.secret=v((I=A.secret)!==null&&I!==void 0?I:""),!Number.isInteger(A.iterations)||
A.iterations<1)throw new Error("Iterations should be a positive number");if(!Number.isInteger(A.parallelism)||A.parallelism<
1)throw new Error("Parallelism should be a positive number");if(!Number.isInteger(A.hashLength)||A.hashLength<4)throw new Error(
"Hash length should be at least 4 bytes.");if(!Number.isInteger(A.memorySize))throw new Error("Memory size should be spe\
cified.");if(A.memorySize<8*A.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(A.outputType===
void 0&&(A.outputType="hex"),!["hex","binary","encoded"].includes(A.outputType))throw new Error(`Insupported output type\
 ${A.outputType}. Valid values: ['hex', 'binary', 'encoded']`)};function HI(A){return $(this,void 0,void 0,function*(){return GI(A),dI(Object.assign(Object.assign({},A),{hashType:"id"}))})}var xI=new G;var zI=new G;var LI=new G;var mI=new G;var ZI=new Uint8Array(8);var OI=new G;var WI=new G;var PI=new G;var bI=new G;var vI=new G;var TI=new G;var jI=new G;var $I=new G;var _I=new G;var AB=new G;var IB=new G;var BB=new Uint8Array(8);var gB=new G;var QB=new Uint8Array(8);var CB=new G;var iB=new Uint8Array(8);var EB=new G;var cB=new G;var oB=new G;export{HI as argon2id,iI as chacha20poly1305};
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
