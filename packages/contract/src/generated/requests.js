// Generated from openapi/ by `pnpm generate`. Do not edit.
var Mt=Object.defineProperty;var Ss=Object.getOwnPropertyDescriptor;var Hs=Object.getOwnPropertyNames;var Ys=Object.prototype.hasOwnProperty;var Ws=(a,i,A)=>()=>{if(A)throw A[0];try{return a&&(i=a(a=0)),i}catch(x){throw A=[x],x}};var Bs=(a,i)=>()=>{try{return i||a((i={exports:{}}).exports,i),i.exports}catch(A){throw i=0,A}},Gs=(a,i)=>{for(var A in i)Mt(a,A,{get:i[A],enumerable:!0})},Xs=(a,i,A,x)=>{
if(i&&typeof i=="object"||typeof i=="function")for(let q of Hs(i))!Ys.call(a,q)&&q!==A&&Mt(a,q,{get:()=>i[q],enumerable:!(x=Ss(i,q))||x.enumerable});return a};var Js=a=>Xs(Mt({},"__esModule",{value:!0}),a);var gr={};Gs(gr,{default:()=>hr});function hr(a){let i=0;for(let A of a)i+=1;return i}var kr=Ws(()=>{"use strict"});var St=Bs(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});K.formatNames=K.fastFormats=K.fullFormats=void 0;function C(a,i){return{validate:a,compare:i}}
K.fullFormats={date:C(Ir,Ct),time:C(Vt(!0),Kt),"date-time":C(wr(!0),br),"iso-time":C(Vt(),xr),"iso-date-time":C(wr(),Ar),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:ii,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:di,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:ai,int32:{type:"number",validate:oi},int64:{type:"number",validate:li},float:{type:"\
number",validate:vr},double:{type:"number",validate:vr},password:!0,binary:!0};K.fastFormats={...K.fullFormats,date:C(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Ct),time:C(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Kt),"date-time":C(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,br),"iso-time":C(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
xr),"iso-date-time":C(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Ar),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
K.formatNames=Object.keys(K.fullFormats);function Qs(a){return a%4===0&&(a%100!==0||a%400===0)}var ei=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,ti=[0,31,28,31,30,31,30,31,31,
30,31,30,31];function Ir(a){let i=ei.exec(a);if(!i)return!1;let A=+i[1],x=+i[2],q=+i[3];return x>=1&&x<=12&&q>=1&&q<=(x===2&&Qs(A)?29:ti[x])}function Ct(a,i){if(a&&
i)return a>i?1:a<i?-1:0}var Ft=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function Vt(a){return function(A){let x=Ft.exec(A);if(!x)return!1;
let q=+x[1],z=+x[2],e=+x[3],s=x[4],d=x[5]==="-"?-1:1,r=+(x[6]||0),t=+(x[7]||0);if(r>23||t>59||a&&!s)return!1;if(q<=23&&z<=59&&e<60)return!0;let o=z-t*d,m=q-r*d-
(o<0?1:0);return(m===23||m===-1)&&(o===59||o===-1)&&e<61}}function Kt(a,i){if(!(a&&i))return;let A=new Date("2020-01-01T"+a).valueOf(),x=new Date("2020-01-01T"+
i).valueOf();if(A&&x)return A-x}function xr(a,i){if(!(a&&i))return;let A=Ft.exec(a),x=Ft.exec(i);if(A&&x)return a=A[1]+A[2]+A[3],i=x[1]+x[2]+x[3],a>i?1:a<i?-1:0}
var Ut=/t|\s/i;function wr(a){let i=Vt(a);return function(x){let q=x.split(Ut);return q.length===2&&Ir(q[0])&&i(q[1])}}function br(a,i){if(!(a&&i))return;let A=new Date(
a).valueOf(),x=new Date(i).valueOf();if(A&&x)return A-x}function Ar(a,i){if(!(a&&i))return;let[A,x]=a.split(Ut),[q,z]=i.split(Ut),e=Ct(A,q);if(e!==void 0)return e||
Kt(x,z)}var ri=/\/|:/,si=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ii(a){return ri.test(a)&&si.test(a)}var Pr=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function ai(a){return Pr.lastIndex=0,Pr.
test(a)}var pi=-(2**31),ni=2**31-1;function oi(a){return Number.isInteger(a)&&a<=ni&&a>=pi}function li(a){return Number.isInteger(a)}function vr(){return!0}var mi=/[^\\]\\Z/;
function di(a){if(mi.test(a))return!1;try{return new RegExp(a),!0}catch{return!1}}});var $=ce;function ce(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=ce.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a))for(let r in a){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return ce.errors=e,s===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zr=ue,Ht={type:"object",properties:{limit:{
type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},
audience:{type:"string",enum:["public","customers","internal"]},state:{type:"string",enum:["draft","published","archived"]},categoryId:{type:"string",pattern:"^\
cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{type:"string",minLength:1,maxLength:128},sort:{type:"string",enum:["createdAt","-createdAt","updatedAt","-updated\
At"]}},additionalProperties:!1},u=(kr(),Js(gr)).default,T=new RegExp("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$","u"),S=new RegExp("^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$",
"u");function ue(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=ue.evaluated;if(d.dynamicProps&&(d.
props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="language"||r==="aud\
ience"||r==="state"||r==="categoryId"||r==="externalId"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||
isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),
s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:
e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(u(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLen\
gth",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(u(r)>35){let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!T.test(r)){let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.audience!==void 0){let r=a.audience;
if(typeof r!="string"){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}if(!(r==="public"||r==="customers"||r==="internal")){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues:Ht.
properties.audience.enum}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/\
properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="draft"||r==="published"||r==="archived")){let t={instancePath:i+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Ht.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){
let r=a.categoryId;if(typeof r=="string"){if(!S.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{
pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ex\
ternalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!=
"string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="create\
dAt"||r==="-createdAt"||r==="updatedAt"||r==="-updatedAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Ht.
properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return ue.errors=e,s===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Z=ye;var Dr=new RegExp("^[\\x21-\\x7e]+$","u");function ye(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,
d=ye.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a["Idempotency-Key"]!==void 0){
let r=a["Idempotency-Key"];if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/maxLength",keyword:"\
maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!Dr.test(r)){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempot\
ency-Key/pattern",keyword:"pattern",params:{pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/Idempotency-Key",schemaPath:"\
#/properties/Idempotency-Key/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ye.errors=e,s===0}ye.evaluated={props:{"Idempotency-Key":!0},dynamicProps:!1,dynamicItems:!1};
var _r=fe,Yt={type:"object",required:["title","body","language","audience","state"],additionalProperties:!1,properties:{title:{type:"string",minLength:1,maxLength:300},
body:{type:"string",minLength:1,maxLength:5e5},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},audience:{type:"string",enum:[
"public","customers","internal"]},state:{type:"string",enum:["draft","published"]},categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{
type:"string",minLength:1,maxLength:128},tags:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:64}},metadata:{type:"object",maxProperties:50,
additionalProperties:{type:"string",maxLength:500}}}},J=Object.prototype.hasOwnProperty;function fe(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,
dynamicAnchors:z={}}={}){let e=null,s=0,d=fe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(a.body===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[r]:e.push(r),s++}if(a.language===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"}};e===null?e=[r]:e.push(r),s++}if(a.audience===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"audience"}};e===null?e=[r]:e.push(r),s++}if(a.state===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!J.call(Yt.properties,r)){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.title!==void 0){let r=a.title;
if(typeof r=="string"){if(u(r)>300){let t={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=
[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.body!==
void 0){let r=a.body;if(typeof r=="string"){if(u(r)>5e5){let t={instancePath:i+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit:5e5}};
e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.
language!==void 0){let r=a.language;if(typeof r=="string"){if(u(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"m\
axLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!T.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"p\
attern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/la\
nguage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.audience!==void 0){let r=a.audience;if(typeof r!="string"){let t={instancePath:i+
"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="public"||r==="customers"||r===
"internal")){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues:Yt.properties.audience.enum}};e===null?
e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="draft"||r==="published")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:Yt.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r=="string"){if(!S.test(
r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/\
externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properti\
es/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/e\
xternalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.tags!==void 0){let r=a.tags;if(Array.isArray(r)){if(r.length>50){let l={
instancePath:i+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++){
let n=r[l];if(typeof n=="string"){if(u(n)>64){let p={instancePath:i+"/tags/"+l,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[p]:e.push(p),s++}if(u(n)<1){let p={instancePath:i+"/tags/"+l,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/tags/"+l,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]=="number"){m=l[n];let p={instancePath:i+"/tags",schemaPath:"\
#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(p),s++;break}l[n]=o}}}}else{let t={instancePath:i+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};
e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o=="string"){if(u(o)>500){let m={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+
"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?
e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return fe.errors=e,s===0}fe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=he,Wt={type:"object",required:["articles"],additionalProperties:!1,properties:{articles:{type:"array",minItems:1,
maxItems:500,items:{type:"object",required:["externalId","title","body","language","audience","state"],additionalProperties:!1,properties:{externalId:{type:"str\
ing",minLength:1,maxLength:128},title:{type:"string",minLength:1,maxLength:300},body:{type:"string",minLength:1,maxLength:5e5},language:{type:"string",pattern:"\
^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},audience:{type:"string",enum:["public","customers","internal"]},state:{type:"string",enum:["draft","published"]},
categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},tags:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:64}},
metadata:{type:"object",maxProperties:50,additionalProperties:{type:"string",maxLength:500}}}}}}};function he(a,{instancePath:i="",parentData:A,parentDataProperty:x,
rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=he.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.articles===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"articles"}};e===null?e=[r]:
e.push(r),s++}for(let r in a)if(r!=="articles"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.articles!==void 0){let r=a.articles;if(Array.isArray(r)){if(r.length>500){let o={instancePath:i+"/articles",schemaPath:"#/prop\
erties/articles/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[o]:e.push(o),s++}if(r.length<1){let o={instancePath:i+"/articles",schemaPath:"#/pro\
perties/articles/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];if(m&&typeof m=="obj\
ect"&&!Array.isArray(m)){if(m.externalId===void 0){let l={instancePath:i+"/articles/"+o,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{
missingProperty:"externalId"}};e===null?e=[l]:e.push(l),s++}if(m.title===void 0){let l={instancePath:i+"/articles/"+o,schemaPath:"#/properties/articles/items/re\
quired",keyword:"required",params:{missingProperty:"title"}};e===null?e=[l]:e.push(l),s++}if(m.body===void 0){let l={instancePath:i+"/articles/"+o,schemaPath:"#\
/properties/articles/items/required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[l]:e.push(l),s++}if(m.language===void 0){let l={instancePath:i+
"/articles/"+o,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{missingProperty:"language"}};e===null?e=[l]:e.push(l),s++}if(m.audience===
void 0){let l={instancePath:i+"/articles/"+o,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{missingProperty:"audience"}};e===null?
e=[l]:e.push(l),s++}if(m.state===void 0){let l={instancePath:i+"/articles/"+o,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{missingProperty:"\
state"}};e===null?e=[l]:e.push(l),s++}for(let l in m)if(!J.call(Wt.properties.articles.items.properties,l)){let n={instancePath:i+"/articles/"+o,schemaPath:"#/p\
roperties/articles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[n]:e.push(n),s++}if(m.externalId!==void 0){
let l=m.externalId;if(typeof l=="string"){if(u(l)>128){let n={instancePath:i+"/articles/"+o+"/externalId",schemaPath:"#/properties/articles/items/properties/ext\
ernalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[n]:e.push(n),s++}if(u(l)<1){let n={instancePath:i+"/articles/"+o+"/externalId",schemaPath:"\
#/properties/articles/items/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/ar\
ticles/"+o+"/externalId",schemaPath:"#/properties/articles/items/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}
if(m.title!==void 0){let l=m.title;if(typeof l=="string"){if(u(l)>300){let n={instancePath:i+"/articles/"+o+"/title",schemaPath:"#/properties/articles/items/pro\
perties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[n]:e.push(n),s++}if(u(l)<1){let n={instancePath:i+"/articles/"+o+"/title",schemaPath:"\
#/properties/articles/items/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/article\
s/"+o+"/title",schemaPath:"#/properties/articles/items/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.body!==void 0){
let l=m.body;if(typeof l=="string"){if(u(l)>5e5){let n={instancePath:i+"/articles/"+o+"/body",schemaPath:"#/properties/articles/items/properties/body/maxLength",
keyword:"maxLength",params:{limit:5e5}};e===null?e=[n]:e.push(n),s++}if(u(l)<1){let n={instancePath:i+"/articles/"+o+"/body",schemaPath:"#/properties/articles/i\
tems/properties/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/articles/"+o+"/body",schemaPath:"\
#/properties/articles/items/properties/body/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.language!==void 0){let l=m.language;
if(typeof l=="string"){if(u(l)>35){let n={instancePath:i+"/articles/"+o+"/language",schemaPath:"#/properties/articles/items/properties/language/maxLength",keyword:"\
maxLength",params:{limit:35}};e===null?e=[n]:e.push(n),s++}if(!T.test(l)){let n={instancePath:i+"/articles/"+o+"/language",schemaPath:"#/properties/articles/ite\
ms/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/articles/"+o+"/language",schemaPath:"#/properties/articles/items/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}
if(m.audience!==void 0){let l=m.audience;if(typeof l!="string"){let n={instancePath:i+"/articles/"+o+"/audience",schemaPath:"#/properties/articles/items/propert\
ies/audience/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(l==="public"||l==="customers"||l==="internal")){let n={instancePath:i+
"/articles/"+o+"/audience",schemaPath:"#/properties/articles/items/properties/audience/enum",keyword:"enum",params:{allowedValues:Wt.properties.articles.items.properties.
audience.enum}};e===null?e=[n]:e.push(n),s++}}if(m.state!==void 0){let l=m.state;if(typeof l!="string"){let n={instancePath:i+"/articles/"+o+"/state",schemaPath:"\
#/properties/articles/items/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(l==="draft"||l==="published")){let n={
instancePath:i+"/articles/"+o+"/state",schemaPath:"#/properties/articles/items/properties/state/enum",keyword:"enum",params:{allowedValues:Wt.properties.articles.
items.properties.state.enum}};e===null?e=[n]:e.push(n),s++}}if(m.categoryId!==void 0){let l=m.categoryId;if(typeof l=="string"){if(!S.test(l)){let n={instancePath:i+
"/articles/"+o+"/categoryId",schemaPath:"#/properties/articles/items/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv\
-z]{25}$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/articles/"+o+"/categoryId",schemaPath:"#/properties/articles/items/properties/categoryId/\
type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.tags!==void 0){let l=m.tags;if(Array.isArray(l)){if(l.length>50){let f={instancePath:i+
"/articles/"+o+"/tags",schemaPath:"#/properties/articles/items/properties/tags/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[f]:e.push(f),s++}let n=l.
length;for(let f=0;f<n;f++){let v=l[f];if(typeof v=="string"){if(u(v)>64){let b={instancePath:i+"/articles/"+o+"/tags/"+f,schemaPath:"#/properties/articles/item\
s/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[b]:e.push(b),s++}if(u(v)<1){let b={instancePath:i+"/articles/"+o+"/tags/"+
f,schemaPath:"#/properties/articles/items/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+
"/articles/"+o+"/tags/"+f,schemaPath:"#/properties/articles/items/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),s++}}
let p=l.length,c;if(p>1){let f={};for(;p--;){let v=l[p];if(typeof v=="string"){if(typeof f[v]=="number"){c=f[v];let b={instancePath:i+"/articles/"+o+"/tags",schemaPath:"\
#/properties/articles/items/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[b]:e.push(b),s++;break}f[v]=p}}}}else{let n={instancePath:i+
"/articles/"+o+"/tags",schemaPath:"#/properties/articles/items/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(m.metadata!==
void 0){let l=m.metadata;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length>50){let n={instancePath:i+"/articles/"+o+"/metadata",schemaPath:"\
#/properties/articles/items/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[n]:e.push(n),s++}for(let n in l){let p=l[n];
if(typeof p=="string"){if(u(p)>500){let c={instancePath:i+"/articles/"+o+"/metadata/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/articles\
/items/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/ar\
ticles/"+o+"/metadata/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/articles/items/properties/metadata/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}}else{let n={instancePath:i+"/articles/"+o+"/metadata",schemaPath:"#/properties/articles/items/prope\
rties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let l={instancePath:i+"/articles/"+o,schemaPath:"#/properties/ar\
ticles/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/articles",schemaPath:"#/properties/article\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return he.errors=e,s===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var H=ge;var le=new RegExp("^art_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ge(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=ge.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.articleId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"articleId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="artic\
leId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
articleId!==void 0){let r=a.articleId;if(typeof r=="string"){if(!le.test(r)){let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/pattern",keyword:"\
pattern",params:{pattern:"^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/articleId",schemaPath:"#/properties/ar\
ticleId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return ge.errors=e,s===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var R=ke;var ci=new RegExp('^"[0-9]+"$',"u");function ke(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=ke.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a["Idempotency-Key"]!==void 0){let r=a["\
Idempotency-Key"];if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/maxLength",keyword:"maxL\
ength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!Dr.test(r)){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency\
-Key/pattern",keyword:"pattern",params:{pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/p\
roperties/Idempotency-Key/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a["If-Match"]!==void 0){let r=a["If-Match"];if(typeof r==
"string"){if(u(r)>24){let t={instancePath:i+"/If-Match",schemaPath:"#/properties/If-Match/maxLength",keyword:"maxLength",params:{limit:24}};e===null?e=[t]:e.push(
t),s++}if(!ci.test(r)){let t={instancePath:i+"/If-Match",schemaPath:"#/properties/If-Match/pattern",keyword:"pattern",params:{pattern:'^"[0-9]+"$'}};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/If-Match",schemaPath:"#/properties/If-Match/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ke.errors=e,s===0}ke.evaluated={
props:{"Idempotency-Key":!0,"If-Match":!0},dynamicProps:!1,dynamicItems:!1};var Nr=we,re={type:"object",additionalProperties:!1,properties:{title:{type:"string",
minLength:1,maxLength:300},body:{type:"string",minLength:1,maxLength:5e5},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},audience:{
type:"string",enum:["public","customers","internal"]},state:{type:"string",enum:["draft","published"]},categoryId:{type:["string","null"],pattern:"^cat_[0-7][0-\
9a-hjkmnp-tv-z]{25}$"},externalId:{type:["string","null"],minLength:1,maxLength:128},tags:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,
maxLength:64}},metadata:{type:"object",maxProperties:50,additionalProperties:{type:["string","null"],maxLength:500}}}};function we(a,{instancePath:i="",parentData:A,
parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=we.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!J.call(re.properties,r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.title!==void 0){let r=a.title;if(typeof r=="string"){if(u(r)>300){let t={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/title",
schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/title",schemaPath:"#/\
properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.body!==void 0){let r=a.body;if(typeof r=="string"){if(u(r)>5e5){
let t={instancePath:i+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit:5e5}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+
"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"\
#/properties/body/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(u(
r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!T.
test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}}if(a.audience!==void 0){let r=a.audience;if(typeof r!="string"){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="public"||r==="customers"||r==="internal")){let t={instancePath:i+"/audience",schemaPath:"#/\
properties/audience/enum",keyword:"enum",params:{allowedValues:re.properties.audience.enum}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!=
"string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="draf\
t"||r==="published")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:re.properties.state.enum}};e===null?
e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/\
categoryId/type",keyword:"type",params:{type:re.properties.categoryId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!S.test(r)){let t={instancePath:i+
"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}
if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"\
type",params:{type:re.properties.externalId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.tags!==void 0){let r=a.tags;if(Array.isArray(r)){if(r.
length>50){let l={instancePath:i+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[l]:e.push(l),s++}let t=r.length;
for(let l=0;l<t;l++){let n=r[l];if(typeof n=="string"){if(u(n)>64){let p={instancePath:i+"/tags/"+l,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxL\
ength",params:{limit:64}};e===null?e=[p]:e.push(p),s++}if(u(n)<1){let p={instancePath:i+"/tags/"+l,schemaPath:"#/properties/tags/items/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/tags/"+l,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]=="number"){m=l[n];let p={instancePath:i+
"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(p),s++;break}l[n]=o}}}}else{let t={instancePath:i+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxPropert\
ies",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o!="string"&&o!==null){let m={instancePath:i+"/metadata/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:re.properties.metadata.additionalProperties.type}};
e===null?e=[m]:e.push(m),s++}if(typeof o=="string"&&u(o)>500){let m={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return we.errors=e,s===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=Pe,ui={type:"object",
required:["query"],additionalProperties:!1,properties:{query:{type:"string",minLength:1,maxLength:2e3},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0\
-9]{2,8})*$",maxLength:35},categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},audience:{type:"string",enum:["public","customers","internal"]},
limit:{type:"integer",minimum:1,maximum:50}}};function Pe(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,
s=0,d=Pe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.query===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="query"||r==="language"||r==="\
categoryId"||r==="audience"||r==="limit")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.query!==void 0){let r=a.query;if(typeof r=="string"){if(u(r)>2e3){let t={instancePath:i+"/query",schemaPath:"#/properties/quer\
y/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/query",schemaPath:"#/properties/query/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(u(r)>35){let t={instancePath:i+"/langua\
ge",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!T.test(r)){let t={instancePath:i+"/lang\
uage",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){
let r=a.categoryId;if(typeof r=="string"){if(!S.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{
pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.audience!==void 0){let r=a.audience;if(typeof r!="string"){let t={instancePath:i+"/audience",schemaPath:"\
#/properties/audience/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="public"||r==="customers"||r==="internal")){let t={instancePath:i+
"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues:ui.properties.audience.enum}};e===null?e=[t]:e.push(t),s++}}if(a.limit!==
void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>50||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/pro\
perties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Pe.errors=e,s===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Er=ve;var Y=new RegExp("^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ve(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=ve.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let r=s,t=!1,o=null,m=s;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.ticketId===void 0){let p={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[p]:e.push(p),
s++}var n=m===s;n&&(t=!0,o=0);let l=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.draft===void 0){let p={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"draft"}};e===null?e=[p]:e.push(p),s++}var n=l===s;if(n&&t?(t=!1,o=[o,1]):n&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{
let p={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[p]:e.push(p),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){
for(let p in a)if(!(p==="ticketId"||p==="draft"||p==="limit")){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[c]:e.push(c),s++}if(a.ticketId!==void 0){let p=a.ticketId;if(typeof p=="string"){if(!Y.test(p)){let c={instancePath:i+"/ticke\
tId",schemaPath:"#/properties/ticketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[c]:e.push(c),s++}}else{let c={
instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}if(a.draft!==void 0){let p=a.
draft;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.title===void 0){let c={instancePath:i+"/draft",schemaPath:"#/properties/draft/required",keyword:"require\
d",params:{missingProperty:"title"}};e===null?e=[c]:e.push(c),s++}if(p.description===void 0){let c={instancePath:i+"/draft",schemaPath:"#/properties/draft/requi\
red",keyword:"required",params:{missingProperty:"description"}};e===null?e=[c]:e.push(c),s++}for(let c in p)if(!(c==="title"||c==="description"||c==="language"||
c==="categoryId")){let f={instancePath:i+"/draft",schemaPath:"#/properties/draft/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
e===null?e=[f]:e.push(f),s++}if(p.title!==void 0){let c=p.title;if(typeof c=="string"){if(u(c)>300){let f={instancePath:i+"/draft/title",schemaPath:"#/propertie\
s/draft/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[f]:e.push(f),s++}if(u(c)<1){let f={instancePath:i+"/draft/title",schemaPath:"\
#/properties/draft/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/draft/title",schemaPath:"\
#/properties/draft/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}if(p.description!==void 0){let c=p.description;if(typeof c==
"string"){if(u(c)>5e4){let f={instancePath:i+"/draft/description",schemaPath:"#/properties/draft/properties/description/maxLength",keyword:"maxLength",params:{limit:5e4}};
e===null?e=[f]:e.push(f),s++}if(u(c)<1){let f={instancePath:i+"/draft/description",schemaPath:"#/properties/draft/properties/description/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/draft/description",schemaPath:"#/properties/draft/properties/description/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}if(p.language!==void 0){let c=p.language;if(typeof c=="string"){if(u(c)>35){let f={instancePath:i+
"/draft/language",schemaPath:"#/properties/draft/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[f]:e.push(f),s++}if(!T.test(c)){
let f={instancePath:i+"/draft/language",schemaPath:"#/properties/draft/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-\
9]{2,8})*$"}};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/draft/language",schemaPath:"#/properties/draft/properties/language/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}if(p.categoryId!==void 0){let c=p.categoryId;if(typeof c=="string"){if(!S.test(c)){let f={instancePath:i+"\
/draft/categoryId",schemaPath:"#/properties/draft/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?
e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/draft/categoryId",schemaPath:"#/properties/draft/properties/categoryId/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[f]:e.push(f),s++}}}else{let c={instancePath:i+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type:"object"}};e===null?e=
[c]:e.push(c),s++}}if(a.limit!==void 0){let p=a.limit;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let c={instancePath:i+"/limit",schemaPath:"#/pro\
perties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof p=="number"&&isFinite(p)){if(p>10||isNaN(p)){let c={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}};e===null?e=[c]:e.push(c),s++}if(p<1||isNaN(p)){let c={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[c]:e.push(c),s++}}}}else{let p={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return ve.errors=e,s===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Tr=Ie;var yi=new RegExp("^sug_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ie(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=Ie.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.suggestionId===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suggestionId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!==
"suggestionId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),
s++}if(a.suggestionId!==void 0){let r=a.suggestionId;if(typeof r=="string"){if(!yi.test(r)){let t={instancePath:i+"/suggestionId",schemaPath:"#/properties/sugge\
stionId/pattern",keyword:"pattern",params:{pattern:"^sug_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/suggestionId",
schemaPath:"#/properties/suggestionId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr=xe,fi={
type:"object",required:["outcome"],additionalProperties:!1,properties:{outcome:{type:"string",enum:["opened","attached","solved"]}}};function xe(a,{instancePath:i="",
parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=xe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.outcome===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
outcome"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="outcome"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.outcome!==void 0){let r=a.outcome;if(typeof r!="string"){let t={instancePath:i+"/outcome",schemaPath:"\
#/properties/outcome/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="opened"||r==="attached"||r==="solved")){let t={instancePath:i+
"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:fi.properties.outcome.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return xe.errors=e,s===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Q=be;function be(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=be.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(u(r)>1024){let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/cu\
rsor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return be.errors=e,s===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=Ae;function Ae(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Ae.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.articleId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"articleId"}};e===null?e=[r]:e.push(r),s++}if(a.versionNumber===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"versionNumber"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="articleId"||r==="versionNumber")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.articleId!==void 0){let r=a.
articleId;if(typeof r=="string"){if(!le.test(r)){let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/pattern",keyword:"pattern",params:{pattern:"\
^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.versionNumber!==void 0){let r=a.versionNumber;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:i+"/versionNumber",schemaPath:"#/properties/versionNumber/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:i+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return Ae.errors=e,s===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jt=je;function je(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=je.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.articleId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"articleId"}};e===null?e=[r]:e.push(r),s++}if(a.language===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"language"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="articleId"||r==="language")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.articleId!==void 0){let r=a.articleId;if(typeof r==
"string"){if(!le.test(r)){let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/pattern",keyword:"pattern",params:{pattern:"^art_[0-7][0-9a-hjkm\
np-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(u(r)>35){let t={instancePath:i+"/language",schemaPath:"#\
/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!T.test(r)){let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return je.errors=e,s===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr=Le,
hi={type:"object",required:["title","body","sourceVersion","method"],additionalProperties:!1,properties:{title:{type:"string",minLength:1,maxLength:300},body:{type:"\
string",minLength:1,maxLength:5e5},sourceVersion:{type:"integer",minimum:1},method:{type:"string",enum:["human","machine"]}}};function Le(a,{instancePath:i="",parentData:A,
parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Le.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[r]:e.push(r),s++}if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[r]:e.
push(r),s++}if(a.sourceVersion===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sourceVersion"}};e===null?e=[
r]:e.push(r),s++}if(a.method===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(
r),s++}for(let r in a)if(!(r==="title"||r==="body"||r==="sourceVersion"||r==="method")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.title!==void 0){let r=a.title;if(typeof r=="string"){if(u(r)>300){let t={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/title",
schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/title",schemaPath:"#/\
properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.body!==void 0){let r=a.body;if(typeof r=="string"){if(u(r)>5e5){
let t={instancePath:i+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit:5e5}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+
"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"\
#/properties/body/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sourceVersion!==void 0){let r=a.sourceVersion;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/sourceVersion",schemaPath:"#/properties/sourceVersion/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:i+"/sourceVersion",schemaPath:"#/properties/sourceVe\
rsion/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}if(a.method!==void 0){let r=a.method;if(typeof r!="string"){let t={
instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="human"||r==="machin\
e")){let t={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:hi.properties.method.enum}};e===null?e=[t]:e.push(
t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}Le.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Vr=qe;function qe(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=qe.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.helpful===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"helpful"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="helpful"||r==="comment"||r==="language")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.helpful!==void 0&&typeof a.helpful!=
"boolean"){let r={instancePath:i+"/helpful",schemaPath:"#/properties/helpful/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(a.comment!==
void 0){let r=a.comment;if(typeof r=="string"){if(u(r)>4e3){let t={instancePath:i+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{
limit:4e3}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/comment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(u(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/m\
axLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!T.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language\
/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return qe.errors=e,s===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur=$e,gi={type:"object",
required:["type"],additionalProperties:!1,oneOf:[{required:["toArticleId"]},{required:["product"]}],properties:{type:{type:"string",enum:["duplicates","requires",
"fixes","supersedes","relatesTo","affectsProduct"]},toArticleId:{type:"string",pattern:"^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"},product:{type:"string",minLength:1,maxLength:128,
pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}}},Qt=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u");function $e(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,
dynamicAnchors:z={}}={}){let e=null,s=0,d=$e.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let r=s,t=!1,o=null,m=s;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.toArticleId===void 0){let p={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"toArticle\
Id"}};e===null?e=[p]:e.push(p),s++}var n=m===s;n&&(t=!0,o=0);let l=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.product===void 0){let p={instancePath:i,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"product"}};e===null?e=[p]:e.push(p),s++}var n=l===s;if(n&&t?(t=!1,o=[o,1]):n&&(t=!0,o=1),t)s=r,e!==
null&&(r?e.length=r:e=null);else{let p={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[p]:e.push(p),s++}if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.type===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[p]:
e.push(p),s++}for(let p in a)if(!(p==="type"||p==="toArticleId"||p==="product")){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),s++}if(a.type!==void 0){let p=a.type;if(typeof p!="string"){let c={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}if(!(p==="duplicates"||p==="requires"||p==="fixes"||p==="supersedes"||
p==="relatesTo"||p==="affectsProduct")){let c={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:gi.properties.type.
enum}};e===null?e=[c]:e.push(c),s++}}if(a.toArticleId!==void 0){let p=a.toArticleId;if(typeof p=="string"){if(!le.test(p)){let c={instancePath:i+"/toArticleId",
schemaPath:"#/properties/toArticleId/pattern",keyword:"pattern",params:{pattern:"^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[c]:e.push(c),s++}}else{let c={
instancePath:i+"/toArticleId",schemaPath:"#/properties/toArticleId/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}if(a.product!==void 0){
let p=a.product;if(typeof p=="string"){if(u(p)>128){let c={instancePath:i+"/product",schemaPath:"#/properties/product/maxLength",keyword:"maxLength",params:{limit:128}};
e===null?e=[c]:e.push(c),s++}if(u(p)<1){let c={instancePath:i+"/product",schemaPath:"#/properties/product/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[c]:e.push(c),s++}if(!Qt.test(p)){let c={instancePath:i+"/product",schemaPath:"#/properties/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A\
-Za-z0-9._-]*$"}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return $e.errors=
e,s===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr=ze;var ki=new RegExp("^aln_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ze(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=ze.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.articleId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"articleId"}};e===null?e=[r]:e.push(r),s++}if(a.linkId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"linkId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="articleId"||r===
"linkId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(a.articleId!==void 0){let r=a.articleId;if(typeof r=="string"){if(!le.test(r)){let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/pattern",
keyword:"pattern",params:{pattern:"^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/articleId",schemaPath:"#/prop\
erties/articleId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.linkId!==void 0){let r=a.linkId;if(typeof r=="string"){if(!ki.test(
r)){let t={instancePath:i+"/linkId",schemaPath:"#/properties/linkId/pattern",keyword:"pattern",params:{pattern:"^aln_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/linkId",schemaPath:"#/properties/linkId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ze.errors=e,s===0}ze.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Kr=De,wi={type:"object",properties:{depth:{type:"integer",minimum:1,maximum:3},type:{type:"string",enum:["duplicates","requires","fixes","s\
upersedes","relatesTo","affectsProduct"]}},additionalProperties:!1};function De(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=De.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r===
"depth"||r==="type")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.depth!==void 0){let r=a.depth;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/depth",schemaPath:"#/properties/dept\
h/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>3||isNaN(r)){let t={instancePath:i+"/depth",
schemaPath:"#/properties/depth/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/depth",schemaPath:"#/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.type!==void 0){let r=a.
type;if(typeof r!="string"){let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
if(!(r==="duplicates"||r==="requires"||r==="fixes"||r==="supersedes"||r==="relatesTo"||r==="affectsProduct")){let t={instancePath:i+"/type",schemaPath:"#/proper\
ties/type/enum",keyword:"enum",params:{allowedValues:wi.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return De.errors=e,s===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er=_e;function _e(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=_e.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="language")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(u(
r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(u(r)<
1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r==
"string"){if(u(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(
t),s++}if(!T.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9\
]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return _e.errors=
e,s===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr=Ze,Pi={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"\
string",minLength:1,maxLength:1024},externalId:{type:"string",minLength:1,maxLength:128},sort:{type:"string",enum:["createdAt","-createdAt"]}},additionalProperties:!1};
function Ze(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Ze.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="externalId"||r==="sort")){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==
void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/pr\
operties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r==
"string"){if(u(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(
t),s++}if(u(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){
let r=a.externalId;if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/\
enum",keyword:"enum",params:{allowedValues:Pi.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ze.errors=e,s===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hr=Ne;var Tt=new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$","u"),ee=new RegExp("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$","u");function Ne(a,{instancePath:i="",parentData:A,parentDataProperty:x,
rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Ne.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),
s++}for(let r in a)if(!(r==="name"||r==="externalId"||r==="region"||r==="language"||r==="timeZone"||r==="metadata")){let t={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){
if(u(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(u(r)<
1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r==
"string"){if(u(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:
e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:
e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.region!==void 0){let r=a.region;if(typeof r=="string"){if(!Tt.test(r)){let t={instancePath:i+"/region",schemaPath:"#/properties/region/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/region",schemaPath:"#/properties/region/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(u(r)>35){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!T.test(r)){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.timeZone!==void 0){
let r=a.timeZone;if(typeof r=="string"){if(u(r)>64){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[t]:e.push(t),s++}if(!ee.test(r)){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>
50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){
let o=r[t];if(typeof o=="string"){if(u(o)>500){let m={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/add\
itionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}}else{let t={
instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ne.errors=e,s===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var tr=Oe;var te=new RegExp("^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Oe(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=Oe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.accountId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="accou\
ntId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
accountId!==void 0){let r=a.accountId;if(typeof r=="string"){if(!te.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"\
pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/ac\
countId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=Ee,ne={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:200},externalId:{type:["string","null"],minLength:1,maxLength:128},region:{type:["string","null"],pattern:"\
^[A-Z]{2}(-[A-Z0-9]{1,3})?$"},language:{type:["string","null"],pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},timeZone:{type:["string","null"],pattern:"\
^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$",maxLength:64},metadata:{type:"object",maxProperties:50,additionalProperties:{type:["string","null"],maxLength:500}}}};function Ee(a,{
instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Ee.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="name"||r==="externalId"||r==="region"||r==="language"||r==="timeZone"||r==="\
metadata")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(u(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",
params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/ty\
pe",keyword:"type",params:{type:ne.properties.externalId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+"/externa\
lId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/exte\
rnalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.region!==void 0){let r=a.region;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:ne.properties.region.type}};e===
null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!Tt.test(r)){let t={instancePath:i+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{
pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:ne.properties.language.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){
if(u(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!T.
test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};
e===null?e=[t]:e.push(t),s++}}}if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/timeZone",schemaPath:"#/propert\
ies/timeZone/type",keyword:"type",params:{type:ne.properties.timeZone.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(u(r)>64){let t={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!ee.test(r)){let t={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}}
if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"\
#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o!="string"&&o!==
null){let m={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{
type:ne.properties.metadata.additionalProperties.type}};e===null?e=[m]:e.push(m),s++}if(typeof o=="string"&&u(o)>500){let m={instancePath:i+"/metadata/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),
s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ee.errors=e,s===0}Ee.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rr=Te,vi={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},accountId:{
type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{type:"string",minLength:1,maxLength:128},sort:{type:"string",enum:["createdAt","-createdA\
t"]}},additionalProperties:!1};function Te(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Te.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r===
"accountId"||r==="externalId"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(u(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.accountId!==void 0){let r=a.accountId;if(typeof r=="string"){if(!te.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pat\
tern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"\
#/properties/accountId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="str\
ing"){if(u(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(
t),s++}if(u(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}
if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:vi.
properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return Te.errors=e,s===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wr=Re;var Br=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;function Re(a,{
instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Re.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.accountId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
accountId"}};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="accountId"||r==="name"||r==="email"||r==="externalId"||r==="language"||r==="timeZone"||r==="metadata")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.accountId!==void 0){
let r=a.accountId;if(typeof r=="string"){if(!te.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{
pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(u(r)>200){let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.email!==void 0){let r=a.email;if(typeof r=="string"){if(u(r)>254){let t={instancePath:i+"/email",
schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254}};e===null?e=[t]:e.push(t),s++}if(!Br.test(r)){let t={instancePath:i+"/email",schemaPath:"\
#/properties/email/format",keyword:"format",params:{format:"email"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/email",schemaPath:"#/properties/\
email/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(u(r)>128){
let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<
1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){
let r=a.language;if(typeof r=="string"){if(u(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};
e===null?e=[t]:e.push(t),s++}if(!T.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-\
zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r=="string"){if(u(r)>64){let t={instancePath:i+"/timeZone",schemaPath:"\
#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!ee.test(r)){let t={instancePath:i+"/timeZone",schemaPath:"\
#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"\
maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o=="string"){if(u(o)>500){let m={instancePath:i+"/metadata/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:
e.push(m),s++}}else{let m={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return Re.errors=e,s===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sr=Me;var Rt=new RegExp("^con_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Me(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=Me.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.contactId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contactId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="conta\
ctId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
contactId!==void 0){let r=a.contactId;if(typeof r=="string"){if(!Rt.test(r)){let t={instancePath:i+"/contactId",schemaPath:"#/properties/contactId/pattern",keyword:"\
pattern",params:{pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/contactId",schemaPath:"#/properties/co\
ntactId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return Me.errors=e,s===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gr=Fe,oe={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:200},email:{type:["string","null"],format:"email",maxLength:254},externalId:{type:["string","null"],minLength:1,
maxLength:128},language:{type:["string","null"],pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},timeZone:{type:["string","null"],pattern:"^[A-Za-z0-\
9_+-]+(/[A-Za-z0-9_+-]+)*$",maxLength:64},metadata:{type:"object",maxProperties:50,additionalProperties:{type:["string","null"],maxLength:500}}}};function Fe(a,{
instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Fe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="name"||r==="email"||r==="externalId"||r==="language"||r==="timeZone"||r==="m\
etadata")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(u(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",
params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.email!==void 0){let r=a.email;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{
type:oe.properties.email.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(u(r)>254){let t={instancePath:i+"/email",schemaPath:"#/properties/email/m\
axLength",keyword:"maxLength",params:{limit:254}};e===null?e=[t]:e.push(t),s++}if(!Br.test(r)){let t={instancePath:i+"/email",schemaPath:"#/properties/email/for\
mat",keyword:"format",params:{format:"email"}};e===null?e=[t]:e.push(t),s++}}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="string"&&r!==null){let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:oe.properties.externalId.type}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===
null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[t]:e.push(t),s++}}}if(a.language!==void 0){let r=a.language;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/language",schemaPath:"#/properties/\
language/type",keyword:"type",params:{type:oe.properties.language.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(u(r)>35){let t={instancePath:i+"\
/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!T.test(r)){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}}
if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"typ\
e",params:{type:oe.properties.timeZone.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(u(r)>64){let t={instancePath:i+"/timeZone",schemaPath:"#/pr\
operties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!ee.test(r)){let t={instancePath:i+"/timeZone",schemaPath:"#\
/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}}if(a.metadata!==void 0){
let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/m\
axProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o!="string"&&o!==null){let m={instancePath:i+
"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:oe.properties.metadata.
additionalProperties.type}};e===null?e=[m]:e.push(m),s++}if(typeof o=="string"&&u(o)>500){let m={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,s===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=Ve,
me={type:"object",required:["accountId","name","tier"],additionalProperties:!1,properties:{accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},
name:{type:"string",minLength:1,maxLength:200},tier:{type:"string",enum:["basic","standard","business","enterprise","strategic"]},supportHours:{type:"string",enum:[
"business","extended","always"]},calendarIds:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",pattern:"^cal_[0-7][0-9a-hjkmnp-tv-z]{25}$"}},slaPolicyId:{
type:"string",pattern:"^slp_[0-7][0-9a-hjkmnp-tv-z]{25}$"},compliance:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",enum:["gdpr","hipaa","mlps",
"pci"]}},residency:{type:"array",maxItems:64,uniqueItems:!0,items:{type:"string",pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}},startsAt:{type:"string",format:"date-ti\
me",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},endsAt:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{\
3}Z$"},externalId:{type:"string",minLength:1,maxLength:128},metadata:{type:"object",maxProperties:50,additionalProperties:{type:"string",maxLength:500}}}},ir=new RegExp(
"^cal_[0-7][0-9a-hjkmnp-tv-z]{25}$","u"),ar=new RegExp("^slp_[0-7][0-9a-hjkmnp-tv-z]{25}$","u"),V=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
"u"),U=St().fullFormats["date-time"];function Ve(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Ve.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.accountId===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"}};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(a.tier===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tier"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!J.call(me.properties,r)){let t={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.accountId!==void 0){let r=a.accountId;if(typeof r==
"string"){if(!te.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkm\
np-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(u(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties\
/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/min\
Length",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.tier!==void 0){let r=a.tier;if(typeof r!="string"){let t={instancePath:i+"/tier",schemaPath:"#/proper\
ties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="basic"||r==="standard"||r==="business"||r==="enterprise"||r==="str\
ategic")){let t={instancePath:i+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:me.properties.tier.enum}};e===null?e=[t]:e.push(
t),s++}}if(a.supportHours!==void 0){let r=a.supportHours;if(typeof r!="string"){let t={instancePath:i+"/supportHours",schemaPath:"#/properties/supportHours/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="business"||r==="extended"||r==="always")){let t={instancePath:i+"/supportHours",schemaPath:"\
#/properties/supportHours/enum",keyword:"enum",params:{allowedValues:me.properties.supportHours.enum}};e===null?e=[t]:e.push(t),s++}}if(a.calendarIds!==void 0){
let r=a.calendarIds;if(Array.isArray(r)){if(r.length>16){let l={instancePath:i+"/calendarIds",schemaPath:"#/properties/calendarIds/maxItems",keyword:"maxItems",
params:{limit:16}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++){let n=r[l];if(typeof n=="string"){if(!ir.test(n)){let p={instancePath:i+"/ca\
lendarIds/"+l,schemaPath:"#/properties/calendarIds/items/pattern",keyword:"pattern",params:{pattern:"^cal_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/calendarIds/"+l,schemaPath:"#/properties/calendarIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]=="number"){m=l[n];let p={instancePath:i+"/calendarIds",schemaPath:"\
#/properties/calendarIds/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(p),s++;break}l[n]=o}}}}else{let t={instancePath:i+"/calendar\
Ids",schemaPath:"#/properties/calendarIds/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.slaPolicyId!==void 0){let r=a.slaPolicyId;
if(typeof r=="string"){if(!ar.test(r)){let t={instancePath:i+"/slaPolicyId",schemaPath:"#/properties/slaPolicyId/pattern",keyword:"pattern",params:{pattern:"^sl\
p_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/slaPolicyId",schemaPath:"#/properties/slaPolicyId/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.compliance!==void 0){let r=a.compliance;if(Array.isArray(r)){if(r.length>16){let l={instancePath:i+
"/compliance",schemaPath:"#/properties/compliance/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++){
let n=r[l];if(typeof n!="string"){let p={instancePath:i+"/compliance/"+l,schemaPath:"#/properties/compliance/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}if(!(n==="gdpr"||n==="hipaa"||n==="mlps"||n==="pci")){let p={instancePath:i+"/compliance/"+l,schemaPath:"#/properties/compliance/it\
ems/enum",keyword:"enum",params:{allowedValues:me.properties.compliance.items.enum}};e===null?e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){
let n=r[o];if(typeof n=="string"){if(typeof l[n]=="number"){m=l[n];let p={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(p),s++;break}l[n]=o}}}}else{let t={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.residency!==void 0){let r=a.residency;if(Array.isArray(r)){if(r.length>64){let l={instancePath:i+
"/residency",schemaPath:"#/properties/residency/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++){
let n=r[l];if(typeof n=="string"){if(!Tt.test(n)){let p={instancePath:i+"/residency/"+l,schemaPath:"#/properties/residency/items/pattern",keyword:"pattern",params:{
pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/residency/"+l,schemaPath:"#/properties/residency/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]==
"number"){m=l[n];let p={instancePath:i+"/residency",schemaPath:"#/properties/residency/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(
p),s++;break}l[n]=o}}}}else{let t={instancePath:i+"/residency",schemaPath:"#/properties/residency/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),s++}}if(a.startsAt!==void 0){let r=a.startsAt;if(typeof r=="string"){if(!V.test(r)){let t={instancePath:i+"/startsAt",schemaPath:"#/properties/startsAt/patte\
rn",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!U.validate(r)){let t={instancePath:i+
"/startsAt",schemaPath:"#/properties/startsAt/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/s\
tartsAt",schemaPath:"#/properties/startsAt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.endsAt!==void 0){let r=a.endsAt;if(typeof r==
"string"){if(!V.test(r)){let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d\
{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!U.validate(r)){let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/format",keyword:"format",
params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/pr\
operties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{
limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o=="string"){if(u(o)>500){let m={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),s++}}else{let m={
instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ve.errors=e,
s===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr=Ue;var pe=new RegExp("^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ue(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=Ue.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.contractId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contractId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="cont\
ractId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
contractId!==void 0){let r=a.contractId;if(typeof r=="string"){if(!pe.test(r)){let t={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/pattern",
keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/contractId",schemaPath:"#/pro\
perties/contractId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Ue.errors=e,s===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr=Ce,W={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:200},tier:{type:"string",enum:["basic","standard","business","enterprise","strategic"]},supportHours:{type:"\
string",enum:["business","extended","always"]},calendarIds:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",pattern:"^cal_[0-7][0-9a-hjkmnp-tv-z]{2\
5}$"}},slaPolicyId:{type:["string","null"],pattern:"^slp_[0-7][0-9a-hjkmnp-tv-z]{25}$"},compliance:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",
enum:["gdpr","hipaa","mlps","pci"]}},residency:{type:"array",maxItems:64,uniqueItems:!0,items:{type:"string",pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}},startsAt:{type:"\
string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},endsAt:{type:["string","null"],format:"date-time",pattern:"^\\d{4}-\\d\
{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},externalId:{type:["string","null"],minLength:1,maxLength:128},metadata:{type:"object",maxProperties:50,additionalProperties:{
type:["string","null"],maxLength:500}}}};function Ce(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,
d=Ce.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!J.call(W.properties,
r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==
void 0){let r=a.name;if(typeof r=="string"){if(u(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.
tier!==void 0){let r=a.tier;if(typeof r!="string"){let t={instancePath:i+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}if(!(r==="basic"||r==="standard"||r==="business"||r==="enterprise"||r==="strategic")){let t={instancePath:i+"/tier",schemaPath:"#/prope\
rties/tier/enum",keyword:"enum",params:{allowedValues:W.properties.tier.enum}};e===null?e=[t]:e.push(t),s++}}if(a.supportHours!==void 0){let r=a.supportHours;if(typeof r!=
"string"){let t={instancePath:i+"/supportHours",schemaPath:"#/properties/supportHours/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
if(!(r==="business"||r==="extended"||r==="always")){let t={instancePath:i+"/supportHours",schemaPath:"#/properties/supportHours/enum",keyword:"enum",params:{allowedValues:W.
properties.supportHours.enum}};e===null?e=[t]:e.push(t),s++}}if(a.calendarIds!==void 0){let r=a.calendarIds;if(Array.isArray(r)){if(r.length>16){let l={instancePath:i+
"/calendarIds",schemaPath:"#/properties/calendarIds/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++){
let n=r[l];if(typeof n=="string"){if(!ir.test(n)){let p={instancePath:i+"/calendarIds/"+l,schemaPath:"#/properties/calendarIds/items/pattern",keyword:"pattern",
params:{pattern:"^cal_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/calendarIds/"+l,schemaPath:"#/properties/calend\
arIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="str\
ing"){if(typeof l[n]=="number"){m=l[n];let p={instancePath:i+"/calendarIds",schemaPath:"#/properties/calendarIds/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:m}};e===null?e=[p]:e.push(p),s++;break}l[n]=o}}}}else{let t={instancePath:i+"/calendarIds",schemaPath:"#/properties/calendarIds/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),s++}}if(a.slaPolicyId!==void 0){let r=a.slaPolicyId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/slaPolicyId",schemaPath:"\
#/properties/slaPolicyId/type",keyword:"type",params:{type:W.properties.slaPolicyId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!ar.test(r)){let t={
instancePath:i+"/slaPolicyId",schemaPath:"#/properties/slaPolicyId/pattern",keyword:"pattern",params:{pattern:"^slp_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[
t]:e.push(t),s++}}if(a.compliance!==void 0){let r=a.compliance;if(Array.isArray(r)){if(r.length>16){let l={instancePath:i+"/compliance",schemaPath:"#/properties\
/compliance/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++){let n=r[l];if(typeof n!="string"){let p={
instancePath:i+"/compliance/"+l,schemaPath:"#/properties/compliance/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(n==="gd\
pr"||n==="hipaa"||n==="mlps"||n==="pci")){let p={instancePath:i+"/compliance/"+l,schemaPath:"#/properties/compliance/items/enum",keyword:"enum",params:{allowedValues:W.
properties.compliance.items.enum}};e===null?e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]==
"number"){m=l[n];let p={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(
p),s++;break}l[n]=o}}}}else{let t={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),s++}}if(a.residency!==void 0){let r=a.residency;if(Array.isArray(r)){if(r.length>64){let l={instancePath:i+"/residency",schemaPath:"#/properties/residen\
cy/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++){let n=r[l];if(typeof n=="string"){if(!Tt.test(
n)){let p={instancePath:i+"/residency/"+l,schemaPath:"#/properties/residency/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===
null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/residency/"+l,schemaPath:"#/properties/residency/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]=="number"){m=l[n];let p={instancePath:i+"/res\
idency",schemaPath:"#/properties/residency/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(p),s++;break}l[n]=o}}}}else{let t={instancePath:i+
"/residency",schemaPath:"#/properties/residency/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.startsAt!==void 0){let r=a.startsAt;
if(typeof r=="string"){if(!V.test(r)){let t={instancePath:i+"/startsAt",schemaPath:"#/properties/startsAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{\
2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!U.validate(r)){let t={instancePath:i+"/startsAt",schemaPath:"#/properties/startsAt\
/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/startsAt",schemaPath:"#/properties/startsAt/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.endsAt!==void 0){let r=a.endsAt;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/endsAt",schemaPath:"#/properties/endsAt/type",keyword:"type",params:{type:W.properties.endsAt.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(!V.
test(r)){let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}\
Z$"}};e===null?e=[t]:e.push(t),s++}if(!U.validate(r)){let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/format",keyword:"format",params:{format:"d\
ate-time"}};e===null?e=[t]:e.push(t),s++}}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/type",keyword:"type",params:{type:W.properties.externalId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(u(r)>128){let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.metadata!==
void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/me\
tadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o!="string"&&o!==null){let m={
instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:W.
properties.metadata.additionalProperties.type}};e===null?e=[m]:e.push(m),s++}if(typeof o=="string"&&u(o)>500){let m={instancePath:i+"/metadata/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),s++}}}else{
let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Qr=Ke;var nr=new RegExp("^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u"),Ii=new RegExp("^[a-zA-Z]+(:[a-z]+)?$","u"),ie=new RegExp("^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)\
(\\d+H)?(\\d+M)?(\\d+S)?)?$","u");function Ke(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Ke.evaluated;
d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let r=s,t=!1,o=null,m=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.contactId===void 0){let p={
instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"contactId"}};e===null?e=[p]:e.push(p),s++}var n=m===s;n&&(t=!0,o=0);let l=s;
if(a&&typeof a=="object"&&!Array.isArray(a)&&a.agentId===void 0){let p={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
agentId"}};e===null?e=[p]:e.push(p),s++}var n=l===s;if(n&&t?(t=!1,o=[o,1]):n&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let p={instancePath:i,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[p]:e.push(p),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let p in a)if(!(p==="contactId"||
p==="agentId"||p==="scopes"||p==="ttl")){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[c]:e.push(c),s++}if(a.contactId!==void 0){let p=a.contactId;if(typeof p=="string"){if(!Rt.test(p)){let c={instancePath:i+"/contactId",schemaPath:"#/\
properties/contactId/pattern",keyword:"pattern",params:{pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"\
/contactId",schemaPath:"#/properties/contactId/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}if(a.agentId!==void 0){let p=a.agentId;
if(typeof p=="string"){if(!nr.test(p)){let c={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/pattern",keyword:"pattern",params:{pattern:"^agt_[0-7][\
0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),s++}}if(a.scopes!==void 0){let p=a.scopes;if(Array.isArray(p)){if(p.length>64){let b={instancePath:i+"/scopes",schemaPath:"#/\
properties/scopes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[b]:e.push(b),s++}let c=p.length;for(let b=0;b<c;b++){let I=p[b];if(typeof I=="stri\
ng"){if(u(I)>64){let y={instancePath:i+"/scopes/"+b,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[y]:e.push(
y),s++}if(!Ii.test(I)){let y={instancePath:i+"/scopes/"+b,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]+(:[a-z]+)?\
$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/scopes/"+b,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[y]:e.push(y),s++}}let f=p.length,v;if(f>1){let b={};for(;f--;){let I=p[f];if(typeof I=="string"){if(typeof b[I]=="number"){v=b[I];let y={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:f,j:v}};e===null?e=[y]:e.push(y),s++;break}b[I]=f}}}}else{let c={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}if(a.ttl!==void 0){let p=a.ttl;if(typeof p==
"string"){if(u(p)>40){let c={instancePath:i+"/ttl",schemaPath:"#/properties/ttl/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[c]:e.push(c),s++}if(!ie.
test(p)){let c={instancePath:i+"/ttl",schemaPath:"#/properties/ttl/pattern",keyword:"pattern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)\
?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return Ke.errors=
e,s===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es=Se;var ts=new RegExp("^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$","u"),rs=new RegExp("^https://","u"),ss=St().
fullFormats.uri;function Se(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Se.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(a.allowedOrigins===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"allowedOrigins"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="name"||r==="description"||r==="allowedOrigins"||r==="hom\
epage")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
name!==void 0){let r=a.name;if(typeof r=="string"){if(u(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.description!==void 0){let r=a.description;if(typeof r=="string"){if(u(r)>2e3){let t={instancePath:i+"/description",schemaPath:"#/properties/descrip\
tion/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/description",schemaPath:"#/properties/de\
scription/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/description",schemaPath:"#/properties/desc\
ription/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.allowedOrigins!==void 0){let r=a.allowedOrigins;if(Array.isArray(r)){if(r.
length>50){let l={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[l]:e.push(
l),s++}let t=r.length;for(let l=0;l<t;l++){let n=r[l];if(typeof n=="string"){if(u(n)>270){let p={instancePath:i+"/allowedOrigins/"+l,schemaPath:"#/properties/al\
lowedOrigins/items/maxLength",keyword:"maxLength",params:{limit:270}};e===null?e=[p]:e.push(p),s++}if(!ts.test(n)){let p={instancePath:i+"/allowedOrigins/"+l,schemaPath:"\
#/properties/allowedOrigins/items/pattern",keyword:"pattern",params:{pattern:"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(\
:[0-9]{1,5})?$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/allowedOrigins/"+l,schemaPath:"#/properties/allowedOrigins/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]=="number"){
m=l[n];let p={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(
p),s++;break}l[n]=o}}}}else{let t={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),s++}}if(a.homepage!==void 0){let r=a.homepage;if(typeof r=="string"){if(u(r)>500){let t={instancePath:i+"/homepage",schemaPath:"#/properties/hom\
epage/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[t]:e.push(t),s++}if(!rs.test(r)){let t={instancePath:i+"/homepage",schemaPath:"#/properties\
/homepage/pattern",keyword:"pattern",params:{pattern:"^https://"}};e===null?e=[t]:e.push(t),s++}if(!ss(r)){let t={instancePath:i+"/homepage",schemaPath:"#/prope\
rties/homepage/format",keyword:"format",params:{format:"uri"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/homepage",schemaPath:"#/properties/hom\
epage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var or=He;var lr=new RegExp("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function He(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=He.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.appId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"appId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="appId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.appId!==void 0){
let r=a.appId;if(typeof r=="string"){if(!lr.test(r)){let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/pattern",keyword:"pattern",params:{pattern:"^\
app_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return He.errors=e,s===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var is=Ye,jr={type:"object",additionalProperties:!1,properties:{name:{type:"str\
ing",minLength:1,maxLength:200},description:{type:["string","null"],minLength:1,maxLength:2e3},allowedOrigins:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"\
string",maxLength:270,pattern:"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$"}},homepage:{type:["string",
"null"],format:"uri",maxLength:500,pattern:"^https://"}}};function Ye(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=Ye.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r===
"name"||r==="description"||r==="allowedOrigins"||r==="homepage")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(u(r)>200){let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.description!==void 0){let r=a.description;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:jr.properties.description.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"){if(u(r)>2e3){let t={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[
t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}}if(a.allowedOrigins!==void 0){let r=a.allowedOrigins;if(Array.isArray(r)){if(r.length>50){let l={instancePath:i+"/allowedOrigins",schemaPath:"\
#/properties/allowedOrigins/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++){let n=r[l];if(typeof n==
"string"){if(u(n)>270){let p={instancePath:i+"/allowedOrigins/"+l,schemaPath:"#/properties/allowedOrigins/items/maxLength",keyword:"maxLength",params:{limit:270}};
e===null?e=[p]:e.push(p),s++}if(!ts.test(n)){let p={instancePath:i+"/allowedOrigins/"+l,schemaPath:"#/properties/allowedOrigins/items/pattern",keyword:"pattern",
params:{pattern:"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$"}};e===null?e=[p]:e.push(p),s++}}else{let p={
instancePath:i+"/allowedOrigins/"+l,schemaPath:"#/properties/allowedOrigins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}let o=r.
length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]=="number"){m=l[n];let p={instancePath:i+"/allowedOrigins",schemaPath:"#/pr\
operties/allowedOrigins/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(p),s++;break}l[n]=o}}}}else{let t={instancePath:i+"/allowedOr\
igins",schemaPath:"#/properties/allowedOrigins/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.homepage!==void 0){let r=a.homepage;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type:jr.properties.homepage.type}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(u(r)>500){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/maxLength",keyword:"maxLeng\
th",params:{limit:500}};e===null?e=[t]:e.push(t),s++}if(!rs.test(r)){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"patte\
rn",params:{pattern:"^https://"}};e===null?e=[t]:e.push(t),s++}if(!ss(r)){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/format",keyword:"f\
ormat",params:{format:"uri"}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),s++}return Ye.errors=e,s===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var as=We,xi={type:"object",properties:{limit:{type:"integer",
minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},appId:{type:"string",pattern:"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$"},sort:{type:"string",enum:[
"createdAt","-createdAt"]}},additionalProperties:!1};function We(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,
s=0,d=We.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||
r==="cursor"||r==="appId"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(u(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.appId!==void 0){let r=a.appId;if(typeof r=="string"){if(!lr.test(r)){let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/pattern",keyword:"p\
attern",params:{pattern:"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",
schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+
"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:xi.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ps=Be;var ns=new RegExp("^[a-zA-Z]+(-[a-z]+)*(:[a-z]+)?$","u");function Be(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=Be.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.appId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"appId"}};e===null?e=[r]:e.push(r),s++}if(a.scopes===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="appId"||r==="scopes")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.appId!==void 0){
let r=a.appId;if(typeof r=="string"){if(!lr.test(r)){let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/pattern",keyword:"pattern",params:{pattern:"^\
app_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.scopes!==void 0){let r=a.scopes;if(Array.isArray(r)){if(r.length>64){let l={instancePath:i+"/scopes",schemaPath:"\
#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),s++}if(r.length<1){let l={instancePath:i+"/scopes",schemaPath:"#/pr\
operties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++){let n=r[l];if(typeof n=="string"){
if(u(n)>64){let p={instancePath:i+"/scopes/"+l,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[p]:e.push(p),
s++}if(!ns.test(n)){let p={instancePath:i+"/scopes/"+l,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]+(-[a-z]+)*(:[\
a-z]+)?$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/scopes/"+l,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]=="number"){m=l[n];let p={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(p),s++;break}l[n]=o}}}}else{let t={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Be.errors=e,s===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr=Ge;var dr=new RegExp("^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ge(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=Ge.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.installationId===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"installationId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)
if(r!=="installationId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:
e.push(t),s++}if(a.installationId!==void 0){let r=a.installationId;if(typeof r=="string"){if(!dr.test(r)){let t={instancePath:i+"/installationId",schemaPath:"#/\
properties/installationId/pattern",keyword:"pattern",params:{pattern:"^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/installationId",schemaPath:"#/properties/installationId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ge.errors=e,s===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var os=Xe,bi={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},installationId:{type:"str\
ing",pattern:"^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$"},sort:{type:"string",enum:["createdAt","-createdAt"]}},additionalProperties:!1};function Xe(a,{instancePath:i="",
parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Xe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="installationId"||r==="sort")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(u(r)>1024){let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/cu\
rsor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.installationId!==void 0){let r=a.installationId;if(typeof r==
"string"){if(!dr.test(r)){let t={instancePath:i+"/installationId",schemaPath:"#/properties/installationId/pattern",keyword:"pattern",params:{pattern:"^ins_[0-7]\
[0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/installationId",schemaPath:"#/properties/installationId/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/pro\
perties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"\
#/properties/sort/enum",keyword:"enum",params:{allowedValues:bi.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Xe.errors=e,s===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ls=Je;function Je(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Je.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.installationId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"installationId"}};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="installationId"||r==="name"||r==="scopes"||r==="expiresAt")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.installationId!==
void 0){let r=a.installationId;if(typeof r=="string"){if(!dr.test(r)){let t={instancePath:i+"/installationId",schemaPath:"#/properties/installationId/pattern",keyword:"\
pattern",params:{pattern:"^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/installationId",schemaPath:"#/properti\
es/installationId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(u(r)>100){
let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.scopes!==void 0){let r=a.scopes;if(Array.isArray(r)){if(r.length>
64){let l={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),s++}if(r.length<1){
let l={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<
t;l++){let n=r[l];if(typeof n=="string"){if(u(n)>64){let p={instancePath:i+"/scopes/"+l,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{
limit:64}};e===null?e=[p]:e.push(p),s++}if(!ns.test(n)){let p={instancePath:i+"/scopes/"+l,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z]+(-[a-z]+)*(:[a-z]+)?$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/scopes/"+l,schemaPath:"#/properties/scopes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]=="numb\
er"){m=l[n];let p={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(p),s++;break}
l[n]=o}}}}else{let t={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.expiresAt!==
void 0){let r=a.expiresAt;if(typeof r=="string"){if(!V.test(r)){let t={instancePath:i+"/expiresAt",schemaPath:"#/properties/expiresAt/pattern",keyword:"pattern",
params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!U.validate(r)){let t={instancePath:i+"/expiresAt",schemaPath:"\
#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/expiresAt",schemaPath:"#\
/properties/expiresAt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Je.errors=e,s===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms=Qe;var Ai=new RegExp("^key_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Qe(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=Qe.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.apiKeyId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiKeyId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="apiKey\
Id"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.apiKeyId!==
void 0){let r=a.apiKeyId;if(typeof r=="string"){if(!Ai.test(r)){let t={instancePath:i+"/apiKeyId",schemaPath:"#/properties/apiKeyId/pattern",keyword:"pattern",params:{
pattern:"^key_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/apiKeyId",schemaPath:"#/properties/apiKeyId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return Qe.errors=e,s===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ds=et,ji={type:"object",properties:{limit:{type:"integer",minimum:1,
maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},type:{type:"string",maxLength:64,pattern:"^[a-zA-Z]+\\.[a-zA-Z]+$"},subjectId:{type:"string",minLength:1,
maxLength:64},after:{type:"integer",minimum:0,maximum:9007199254740991},sort:{type:"string",enum:["sequence","-sequence"]}},additionalProperties:!1},Li=new RegExp(
"^[a-zA-Z]+\\.[a-zA-Z]+$","u");function et(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=et.evaluated;
if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r===
"type"||r==="subjectId"||r==="after"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(u(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.type!==void 0){let r=a.type;if(typeof r=="string"){if(u(r)>64){let t={instancePath:i+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLeng\
th",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!Li.test(r)){let t={instancePath:i+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z]+\\.[a-zA-Z]+$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.subjectId!==void 0){let r=a.subjectId;if(typeof r=="string"){if(u(r)>64){let t={instancePath:i+"/subjectId",schemaPath:"\
#/properties/subjectId/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/subjectId",schemaPath:"\
#/properties/subjectId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/subjectId",schemaPath:"#/prop\
erties/subjectId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.after!==void 0){let r=a.after;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let t={instancePath:i+"/after",schemaPath:"#/properties/after/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:i+"/after",schemaPath:"#/properties/after/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",
schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="sequence"||r==="-sequence")){let t={instancePath:i+
"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:ji.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return et.errors=e,s===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var cs=tt;var qi=new RegExp("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function tt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=tt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.eventId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"eventId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="eventId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.eventId!==
void 0){let r=a.eventId;if(typeof r=="string"){if(!qi.test(r)){let t={instancePath:i+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{
pattern:"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return tt.errors=e,s===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var us=rt,Bt={type:"object",properties:{limit:{type:"integer",minimum:1,
maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},state:{type:"string",enum:["queued","running","succeeded","failed","cancelled"]},kind:{type:"stri\
ng",enum:["articles.import","slaPolicies.update","calendars.update"]},sort:{type:"string",enum:["createdAt","-createdAt"]}},additionalProperties:!1};function rt(a,{
instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=rt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="state"||r==="kind"||r==="sort")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(u(
r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(u(r)<
1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!=
"string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="queu\
ed"||r==="running"||r==="succeeded"||r==="failed"||r==="cancelled")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{
allowedValues:Bt.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.kind!==void 0){let r=a.kind;if(typeof r!="string"){let t={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="articles.import"||r==="slaPolicies.update"||r==="calendars\
.update")){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Bt.properties.kind.enum}};e===null?e=[t]:e.push(
t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",
params:{allowedValues:Bt.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),s++}return rt.errors=e,s===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr=st;var $i=new RegExp("^job_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function st(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=st.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.jobId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"jobId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="jobId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.jobId!==void 0){
let r=a.jobId;if(typeof r=="string"){if(!$i.test(r)){let t={instancePath:i+"/jobId",schemaPath:"#/properties/jobId/pattern",keyword:"pattern",params:{pattern:"^\
job_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return st.errors=e,s===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ys=it;function it(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=it.evaluated;d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0);let r=s,t=!1,o=null,m=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.by===void 0){let p={instancePath:i,schemaPath:"#\
/oneOf/0/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[p]:e.push(p),s++}var n=m===s;n&&(t=!0,o=0);let l=s;if(a&&typeof a=="object"&&!Array.
isArray(a)&&a.to===void 0){let p={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[p]:e.push(p),s++}
var n=l===s;if(n&&t?(t=!1,o=[o,1]):n&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let p={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};
e===null?e=[p]:e.push(p),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let p in a)if(!(p==="by"||p==="to")){let c={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),s++}if(a.by!==void 0){let p=a.by;if(typeof p=="string"){if(u(
p)>40){let c={instancePath:i+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[c]:e.push(c),s++}if(!ie.test(p)){let c={
instancePath:i+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};
e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),
s++}}if(a.to!==void 0){let p=a.to;if(typeof p=="string"){if(!V.test(p)){let c={instancePath:i+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[c]:e.push(c),s++}if(!U.validate(p)){let c={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/format",keyword:"format",params:{format:"date-time"}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}return it.errors=e,s===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fs=at;function at(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=at.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(r!=="seed"){let t={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.seed!==void 0){let r=a.seed;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="number"&&isFinite(r)){if(r>4294967295||isNaN(r)){let t={instancePath:i+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{
comparison:"<=",limit:4294967295}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:i+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return at.errors=e,s===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hs=pt,zi={type:"object",properties:{limit:{type:"\
integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},sort:{type:"string",enum:["position","createdAt","-createdAt"]}},additionalProperties:!1};
function pt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=pt.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="sort")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(u(
r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(u(r)<
1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!=
"string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="positi\
on"||r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:zi.properties.sort.
enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return pt.
errors=e,s===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gs=nt,B={type:"object",required:["name","position","targets"],additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:200},position:{type:"integer",minimum:0,maximum:1e6},when:{type:"object",additionalProperties:!1,properties:{
severities:{type:"array",maxItems:5,uniqueItems:!0,items:{type:"string",enum:["P0","P1","P2","P3","P4"]}},tiers:{type:"array",maxItems:8,uniqueItems:!0,items:{type:"\
string",enum:["basic","standard","business","enterprise","strategic"]}},contractIds:{type:"array",maxItems:500,uniqueItems:!0,items:{type:"string",pattern:"^ctr\
_[0-7][0-9a-hjkmnp-tv-z]{25}$"}}}},targets:{type:"array",minItems:1,maxItems:64,items:{type:"object",required:["metric","target"],additionalProperties:!1,properties:{
metric:{type:"string",enum:["timeToEngage","firstResponse","nextResponse","periodicUpdate","resolution","totalResolution","recovery"]},severity:{type:"string",enum:[
"P0","P1","P2","P3","P4"]},target:{oneOf:[{type:"string",pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$",maxLength:40},{type:"\
object",required:["businessDays"],additionalProperties:!1,properties:{businessDays:{type:"integer",minimum:1,maximum:36525}}}]}}}},pauses:{type:"array",maxItems:7,
items:{type:"object",required:["metric","statuses"],additionalProperties:!1,properties:{metric:{type:"string",enum:["timeToEngage","firstResponse","nextResponse",
"periodicUpdate","resolution","totalResolution","recovery"]},statuses:{type:"array",maxItems:3,uniqueItems:!0,items:{type:"string",enum:["pendingCustomer","pend\
ingThirdParty","pendingInternal"]}}}}},warnings:{type:"array",maxItems:10,uniqueItems:!0,items:{type:"number",exclusiveMinimum:0,exclusiveMaximum:1}},changeMode:{
type:"string",enum:["retroactive","fromChange"]},calendarUse:{type:"string",enum:["contract","always"]}}};function nt(a,{instancePath:i="",parentData:A,parentDataProperty:x,
rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=nt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),
s++}if(a.position===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"position"}};e===null?e=[t]:e.push(t),s++}if(a.
targets===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"targets"}};e===null?e=[t]:e.push(t),s++}for(let t in a)
if(!(t==="name"||t==="position"||t==="when"||t==="targets"||t==="pauses"||t==="warnings"||t==="changeMode"||t==="calendarUse")){let o={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(a.name!==void 0){let t=a.name;if(typeof t==
"string"){if(u(t)>200){let o={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),s++}
if(u(t)<1){let o={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.position!==void 0){let t=a.
position;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let o={instancePath:i+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{
type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){let o={instancePath:i+"/position",schemaPath:"#/properties\
/position/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={instancePath:i+"/position",schemaPath:"\
#/properties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),s++}}}if(a.when!==void 0){let t=a.when;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let o in t)if(!(o==="severities"||o==="tiers"||o==="contractIds")){let m={instancePath:i+"/when",schemaPath:"#/properties/when/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(m),s++}if(t.severities!==void 0){let o=t.severities;if(Array.
isArray(o)){if(o.length>5){let p={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/maxItems",keyword:"maxItems",params:{limit:5}};
e===null?e=[p]:e.push(p),s++}let m=o.length;for(let p=0;p<m;p++){let c=o[p];if(typeof c!="string"){let f={instancePath:i+"/when/severities/"+p,schemaPath:"#/pro\
perties/when/properties/severities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}if(!(c==="P0"||c==="P1"||c==="P2"||c==="P3"||
c==="P4")){let f={instancePath:i+"/when/severities/"+p,schemaPath:"#/properties/when/properties/severities/items/enum",keyword:"enum",params:{allowedValues:B.properties.
when.properties.severities.items.enum}};e===null?e=[f]:e.push(f),s++}}let l=o.length,n;if(l>1){let p={};for(;l--;){let c=o[l];if(typeof c=="string"){if(typeof p[c]==
"number"){n=p[c];let f={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/uniqueItems",keyword:"uniqueItems",params:{i:l,j:n}};
e===null?e=[f]:e.push(f),s++;break}p[c]=l}}}}else{let m={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(t.tiers!==void 0){let o=t.tiers;if(Array.isArray(o)){if(o.length>8){let p={instancePath:i+"/when/tie\
rs",schemaPath:"#/properties/when/properties/tiers/maxItems",keyword:"maxItems",params:{limit:8}};e===null?e=[p]:e.push(p),s++}let m=o.length;for(let p=0;p<m;p++){
let c=o[p];if(typeof c!="string"){let f={instancePath:i+"/when/tiers/"+p,schemaPath:"#/properties/when/properties/tiers/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),s++}if(!(c==="basic"||c==="standard"||c==="business"||c==="enterprise"||c==="strategic")){let f={instancePath:i+"/when/tiers/"+
p,schemaPath:"#/properties/when/properties/tiers/items/enum",keyword:"enum",params:{allowedValues:B.properties.when.properties.tiers.items.enum}};e===null?e=[f]:
e.push(f),s++}}let l=o.length,n;if(l>1){let p={};for(;l--;){let c=o[l];if(typeof c=="string"){if(typeof p[c]=="number"){n=p[c];let f={instancePath:i+"/when/tier\
s",schemaPath:"#/properties/when/properties/tiers/uniqueItems",keyword:"uniqueItems",params:{i:l,j:n}};e===null?e=[f]:e.push(f),s++;break}p[c]=l}}}}else{let m={
instancePath:i+"/when/tiers",schemaPath:"#/properties/when/properties/tiers/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(t.contractIds!==
void 0){let o=t.contractIds;if(Array.isArray(o)){if(o.length>500){let p={instancePath:i+"/when/contractIds",schemaPath:"#/properties/when/properties/contractIds\
/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[p]:e.push(p),s++}let m=o.length;for(let p=0;p<m;p++){let c=o[p];if(typeof c=="string"){if(!pe.test(
c)){let f={instancePath:i+"/when/contractIds/"+p,schemaPath:"#/properties/when/properties/contractIds/items/pattern",keyword:"pattern",params:{pattern:"^ctr_[0-\
7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[f]:e.push(f),s++}}else{let f={instancePath:i+"/when/contractIds/"+p,schemaPath:"#/properties/when/properties/contractId\
s/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}let l=o.length,n;if(l>1){let p={};for(;l--;){let c=o[l];if(typeof c=="string"){
if(typeof p[c]=="number"){n=p[c];let f={instancePath:i+"/when/contractIds",schemaPath:"#/properties/when/properties/contractIds/uniqueItems",keyword:"uniqueItem\
s",params:{i:l,j:n}};e===null?e=[f]:e.push(f),s++;break}p[c]=l}}}}else{let m={instancePath:i+"/when/contractIds",schemaPath:"#/properties/when/properties/contra\
ctIds/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}}else{let o={instancePath:i+"/when",schemaPath:"#/properties/when/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(a.targets!==void 0){let t=a.targets;if(Array.isArray(t)){if(t.length>64){let m={instancePath:i+"/\
targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),s++}if(t.length<1){let m={instancePath:i+"/ta\
rgets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.metric===void 0){let n={instancePath:i+"/targets/"+m,schemaPath:"#/properties/targets/items/required",keyword:"\
required",params:{missingProperty:"metric"}};e===null?e=[n]:e.push(n),s++}if(l.target===void 0){let n={instancePath:i+"/targets/"+m,schemaPath:"#/properties/tar\
gets/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="metric"||n==="severity"||n==="t\
arget")){let p={instancePath:i+"/targets/"+m,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[p]:e.push(p),s++}if(l.metric!==void 0){let n=l.metric;if(typeof n!="string"){let p={instancePath:i+"/targets/"+m+"/metric",schemaPath:"#/properties/\
targets/items/properties/metric/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(n==="timeToEngage"||n==="firstResponse"||n==="nex\
tResponse"||n==="periodicUpdate"||n==="resolution"||n==="totalResolution"||n==="recovery")){let p={instancePath:i+"/targets/"+m+"/metric",schemaPath:"#/properti\
es/targets/items/properties/metric/enum",keyword:"enum",params:{allowedValues:B.properties.targets.items.properties.metric.enum}};e===null?e=[p]:e.push(p),s++}}
if(l.severity!==void 0){let n=l.severity;if(typeof n!="string"){let p={instancePath:i+"/targets/"+m+"/severity",schemaPath:"#/properties/targets/items/propertie\
s/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(n==="P0"||n==="P1"||n==="P2"||n==="P3"||n==="P4")){let p={instancePath:i+
"/targets/"+m+"/severity",schemaPath:"#/properties/targets/items/properties/severity/enum",keyword:"enum",params:{allowedValues:B.properties.targets.items.properties.
severity.enum}};e===null?e=[p]:e.push(p),s++}}if(l.target!==void 0){let n=l.target,p=s,c=!1,f=null,v=s;if(typeof n=="string"){if(u(n)>40){let I={instancePath:i+
"/targets/"+m+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/0/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[I]:e.push(
I),s++}if(!ie.test(n)){let I={instancePath:i+"/targets/"+m+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/0/pattern",keyword:"pattern",
params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/targe\
ts/"+m+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}var r=v===
s;r&&(c=!0,f=0);let b=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.businessDays===void 0){let I={instancePath:i+"/targets/"+m+"/target",schemaPath:"#/pro\
perties/targets/items/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty:"businessDays"}};e===null?e=[I]:e.push(I),s++}for(let I in n)
if(I!=="businessDays"){let y={instancePath:i+"/targets/"+m+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:I}};e===null?e=[y]:e.push(y),s++}if(n.businessDays!==void 0){let I=n.businessDays;if(!(typeof I=="number"&&!(I%
1)&&!isNaN(I)&&isFinite(I))){let y={instancePath:i+"/targets/"+m+"/target/businessDays",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/propert\
ies/businessDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),s++}if(typeof I=="number"&&isFinite(I)){if(I>36525||isNaN(I)){let y={instancePath:i+
"/targets/"+m+"/target/businessDays",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/properties/businessDays/maximum",keyword:"maximum",params:{
comparison:"<=",limit:36525}};e===null?e=[y]:e.push(y),s++}if(I<1||isNaN(I)){let y={instancePath:i+"/targets/"+m+"/target/businessDays",schemaPath:"#/properties\
/targets/items/properties/target/oneOf/1/properties/businessDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[y]:e.push(y),s++}}}}else{
let I={instancePath:i+"/targets/"+m+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/type",keyword:"type",params:{type:"object"}};e===
null?e=[I]:e.push(I),s++}var r=b===s;if(r&&c?(c=!1,f=[f,1]):r&&(c=!0,f=1),c)s=p,e!==null&&(p?e.length=p:e=null);else{let I={instancePath:i+"/targets/"+m+"/targe\
t",schemaPath:"#/properties/targets/items/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas:f}};e===null?e=[I]:e.push(I),s++}}}else{let n={instancePath:i+
"/targets/"+m,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/ta\
rgets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.pauses!==void 0){let t=a.pauses;if(Array.
isArray(t)){if(t.length>7){let m={instancePath:i+"/pauses",schemaPath:"#/properties/pauses/maxItems",keyword:"maxItems",params:{limit:7}};e===null?e=[m]:e.push(
m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.metric===void 0){let n={instancePath:i+"/pauses/"+m,schemaPath:"\
#/properties/pauses/items/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[n]:e.push(n),s++}if(l.statuses===void 0){let n={instancePath:i+
"/pauses/"+m,schemaPath:"#/properties/pauses/items/required",keyword:"required",params:{missingProperty:"statuses"}};e===null?e=[n]:e.push(n),s++}for(let n in l)
if(!(n==="metric"||n==="statuses")){let p={instancePath:i+"/pauses/"+m,schemaPath:"#/properties/pauses/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.metric!==void 0){let n=l.metric;if(typeof n!="string"){let p={instancePath:i+"/pauses/"+m+"/met\
ric",schemaPath:"#/properties/pauses/items/properties/metric/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(n==="timeToEngage"||
n==="firstResponse"||n==="nextResponse"||n==="periodicUpdate"||n==="resolution"||n==="totalResolution"||n==="recovery")){let p={instancePath:i+"/pauses/"+m+"/me\
tric",schemaPath:"#/properties/pauses/items/properties/metric/enum",keyword:"enum",params:{allowedValues:B.properties.pauses.items.properties.metric.enum}};e===
null?e=[p]:e.push(p),s++}}if(l.statuses!==void 0){let n=l.statuses;if(Array.isArray(n)){if(n.length>3){let v={instancePath:i+"/pauses/"+m+"/statuses",schemaPath:"\
#/properties/pauses/items/properties/statuses/maxItems",keyword:"maxItems",params:{limit:3}};e===null?e=[v]:e.push(v),s++}let p=n.length;for(let v=0;v<p;v++){let b=n[v];
if(typeof b!="string"){let I={instancePath:i+"/pauses/"+m+"/statuses/"+v,schemaPath:"#/properties/pauses/items/properties/statuses/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[I]:e.push(I),s++}if(!(b==="pendingCustomer"||b==="pendingThirdParty"||b==="pendingInternal")){let I={instancePath:i+"/pauses/"+m+"/s\
tatuses/"+v,schemaPath:"#/properties/pauses/items/properties/statuses/items/enum",keyword:"enum",params:{allowedValues:B.properties.pauses.items.properties.statuses.
items.enum}};e===null?e=[I]:e.push(I),s++}}let c=n.length,f;if(c>1){let v={};for(;c--;){let b=n[c];if(typeof b=="string"){if(typeof v[b]=="number"){f=v[b];let I={
instancePath:i+"/pauses/"+m+"/statuses",schemaPath:"#/properties/pauses/items/properties/statuses/uniqueItems",keyword:"uniqueItems",params:{i:c,j:f}};e===null?
e=[I]:e.push(I),s++;break}v[b]=c}}}}else{let p={instancePath:i+"/pauses/"+m+"/statuses",schemaPath:"#/properties/pauses/items/properties/statuses/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/pauses/"+m,schemaPath:"#/properties/pauses/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/pauses",schemaPath:"#/properties/pauses/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),s++}}if(a.warnings!==void 0){let t=a.warnings;if(Array.isArray(t)){if(t.length>10){let n={instancePath:i+"/warnings",schemaPath:"#/prop\
erties/warnings/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[n]:e.push(n),s++}let o=t.length;for(let n=0;n<o;n++){let p=t[n];if(typeof p=="number"&&
isFinite(p)){if(p>=1||isNaN(p)){let c={instancePath:i+"/warnings/"+n,schemaPath:"#/properties/warnings/items/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};e===null?e=[c]:e.push(c),s++}if(p<=0||isNaN(p)){let c={instancePath:i+"/warnings/"+n,schemaPath:"#/properties/warnings/items/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/warnings/"+n,schemaPath:"#/proper\
ties/warnings/items/type",keyword:"type",params:{type:"number"}};e===null?e=[c]:e.push(c),s++}}let m=t.length,l;if(m>1){let n={};for(;m--;){let p=t[m];if(typeof p==
"number"&&isFinite(p)){if(typeof n[p]=="number"){l=n[p];let c={instancePath:i+"/warnings",schemaPath:"#/properties/warnings/uniqueItems",keyword:"uniqueItems",params:{
i:m,j:l}};e===null?e=[c]:e.push(c),s++;break}n[p]=m}}}}else{let o={instancePath:i+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),s++}}if(a.changeMode!==void 0){let t=a.changeMode;if(typeof t!="string"){let o={instancePath:i+"/changeMode",schemaPath:"#/pro\
perties/changeMode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="retroactive"||t==="fromChange")){let o={instancePath:i+"/\
changeMode",schemaPath:"#/properties/changeMode/enum",keyword:"enum",params:{allowedValues:B.properties.changeMode.enum}};e===null?e=[o]:e.push(o),s++}}if(a.calendarUse!==
void 0){let t=a.calendarUse;if(typeof t!="string"){let o={instancePath:i+"/calendarUse",schemaPath:"#/properties/calendarUse/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="contract"||t==="always")){let o={instancePath:i+"/calendarUse",schemaPath:"#/properties/calendarUse/enum",keyword:"\
enum",params:{allowedValues:B.properties.calendarUse.enum}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return nt.errors=e,s===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ur=ot;function ot(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=ot.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.policyId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"policyId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="policyId"){let t={instancePath:i,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.policyId!==void 0){let r=a.policyId;if(typeof r=="string"){
if(!ar.test(r)){let t={instancePath:i+"/policyId",schemaPath:"#/properties/policyId/pattern",keyword:"pattern",params:{pattern:"^slp_[0-7][0-9a-hjkmnp-tv-z]{25}\
$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/policyId",schemaPath:"#/properties/policyId/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ot.errors=e,s===
0}ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ks=lt,G={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:200},
position:{type:"integer",minimum:0,maximum:1e6},when:{type:"object",additionalProperties:!1,properties:{severities:{type:"array",maxItems:5,uniqueItems:!0,items:{
type:"string",enum:["P0","P1","P2","P3","P4"]}},tiers:{type:"array",maxItems:8,uniqueItems:!0,items:{type:"string",enum:["basic","standard","business","enterpri\
se","strategic"]}},contractIds:{type:"array",maxItems:500,uniqueItems:!0,items:{type:"string",pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}}}},targets:{type:"arr\
ay",minItems:1,maxItems:64,items:{type:"object",required:["metric","target"],additionalProperties:!1,properties:{metric:{type:"string",enum:["timeToEngage","fir\
stResponse","nextResponse","periodicUpdate","resolution","totalResolution","recovery"]},severity:{type:"string",enum:["P0","P1","P2","P3","P4"]},target:{oneOf:[
{type:"string",pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$",maxLength:40},{type:"object",required:["businessDays"],additionalProperties:!1,
properties:{businessDays:{type:"integer",minimum:1,maximum:36525}}}]}}}},pauses:{type:"array",maxItems:7,items:{type:"object",required:["metric","statuses"],additionalProperties:!1,
properties:{metric:{type:"string",enum:["timeToEngage","firstResponse","nextResponse","periodicUpdate","resolution","totalResolution","recovery"]},statuses:{type:"\
array",maxItems:3,uniqueItems:!0,items:{type:"string",enum:["pendingCustomer","pendingThirdParty","pendingInternal"]}}}}},warnings:{type:"array",maxItems:10,uniqueItems:!0,
items:{type:"number",exclusiveMinimum:0,exclusiveMaximum:1}},changeMode:{type:"string",enum:["retroactive","fromChange"]},calendarUse:{type:"string",enum:["cont\
ract","always"]}}};function lt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=lt.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!(t==="name"||t==="position"||t==="when"||t==="tar\
gets"||t==="pauses"||t==="warnings"||t==="changeMode"||t==="calendarUse")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(a.name!==void 0){let t=a.name;if(typeof t=="string"){if(u(t)>200){let o={instancePath:i+"/nam\
e",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),s++}if(u(t)<1){let o={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.position!==void 0){let t=a.position;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))){let o={instancePath:i+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof t==
"number"&&isFinite(t)){if(t>1e6||isNaN(t)){let o={instancePath:i+"/position",schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e6}};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={instancePath:i+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[o]:e.push(o),s++}}}if(a.when!==void 0){let t=a.when;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let o in t)if(!(o==="\
severities"||o==="tiers"||o==="contractIds")){let m={instancePath:i+"/when",schemaPath:"#/properties/when/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[m]:e.push(m),s++}if(t.severities!==void 0){let o=t.severities;if(Array.isArray(o)){if(o.length>5){let p={instancePath:i+"/whe\
n/severities",schemaPath:"#/properties/when/properties/severities/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[p]:e.push(p),s++}let m=o.length;for(let p=0;p<
m;p++){let c=o[p];if(typeof c!="string"){let f={instancePath:i+"/when/severities/"+p,schemaPath:"#/properties/when/properties/severities/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}if(!(c==="P0"||c==="P1"||c==="P2"||c==="P3"||c==="P4")){let f={instancePath:i+"/when/severities/"+p,schemaPath:"\
#/properties/when/properties/severities/items/enum",keyword:"enum",params:{allowedValues:G.properties.when.properties.severities.items.enum}};e===null?e=[f]:e.push(
f),s++}}let l=o.length,n;if(l>1){let p={};for(;l--;){let c=o[l];if(typeof c=="string"){if(typeof p[c]=="number"){n=p[c];let f={instancePath:i+"/when/severities",
schemaPath:"#/properties/when/properties/severities/uniqueItems",keyword:"uniqueItems",params:{i:l,j:n}};e===null?e=[f]:e.push(f),s++;break}p[c]=l}}}}else{let m={
instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}
if(t.tiers!==void 0){let o=t.tiers;if(Array.isArray(o)){if(o.length>8){let p={instancePath:i+"/when/tiers",schemaPath:"#/properties/when/properties/tiers/maxIte\
ms",keyword:"maxItems",params:{limit:8}};e===null?e=[p]:e.push(p),s++}let m=o.length;for(let p=0;p<m;p++){let c=o[p];if(typeof c!="string"){let f={instancePath:i+
"/when/tiers/"+p,schemaPath:"#/properties/when/properties/tiers/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}if(!(c==="basic"||
c==="standard"||c==="business"||c==="enterprise"||c==="strategic")){let f={instancePath:i+"/when/tiers/"+p,schemaPath:"#/properties/when/properties/tiers/items/\
enum",keyword:"enum",params:{allowedValues:G.properties.when.properties.tiers.items.enum}};e===null?e=[f]:e.push(f),s++}}let l=o.length,n;if(l>1){let p={};for(;l--;){
let c=o[l];if(typeof c=="string"){if(typeof p[c]=="number"){n=p[c];let f={instancePath:i+"/when/tiers",schemaPath:"#/properties/when/properties/tiers/uniqueItem\
s",keyword:"uniqueItems",params:{i:l,j:n}};e===null?e=[f]:e.push(f),s++;break}p[c]=l}}}}else{let m={instancePath:i+"/when/tiers",schemaPath:"#/properties/when/p\
roperties/tiers/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(t.contractIds!==void 0){let o=t.contractIds;if(Array.isArray(o)){if(o.
length>500){let p={instancePath:i+"/when/contractIds",schemaPath:"#/properties/when/properties/contractIds/maxItems",keyword:"maxItems",params:{limit:500}};e===
null?e=[p]:e.push(p),s++}let m=o.length;for(let p=0;p<m;p++){let c=o[p];if(typeof c=="string"){if(!pe.test(c)){let f={instancePath:i+"/when/contractIds/"+p,schemaPath:"\
#/properties/when/properties/contractIds/items/pattern",keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[f]:e.push(f),s++}}else{
let f={instancePath:i+"/when/contractIds/"+p,schemaPath:"#/properties/when/properties/contractIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),s++}}let l=o.length,n;if(l>1){let p={};for(;l--;){let c=o[l];if(typeof c=="string"){if(typeof p[c]=="number"){n=p[c];let f={instancePath:i+"/when/\
contractIds",schemaPath:"#/properties/when/properties/contractIds/uniqueItems",keyword:"uniqueItems",params:{i:l,j:n}};e===null?e=[f]:e.push(f),s++;break}p[c]=l}}}}else{
let m={instancePath:i+"/when/contractIds",schemaPath:"#/properties/when/properties/contractIds/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(
m),s++}}}else{let o={instancePath:i+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(a.targets!==
void 0){let t=a.targets;if(Array.isArray(t)){if(t.length>64){let m={instancePath:i+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{
limit:64}};e===null?e=[m]:e.push(m),s++}if(t.length<1){let m={instancePath:i+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.metric===void 0){let n={instancePath:i+
"/targets/"+m,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[n]:e.push(n),s++}if(l.target===
void 0){let n={instancePath:i+"/targets/"+m,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[n]:
e.push(n),s++}for(let n in l)if(!(n==="metric"||n==="severity"||n==="target")){let p={instancePath:i+"/targets/"+m,schemaPath:"#/properties/targets/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.metric!==void 0){let n=l.metric;if(typeof n!="st\
ring"){let p={instancePath:i+"/targets/"+m+"/metric",schemaPath:"#/properties/targets/items/properties/metric/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),s++}if(!(n==="timeToEngage"||n==="firstResponse"||n==="nextResponse"||n==="periodicUpdate"||n==="resolution"||n==="totalResolution"||n==="recove\
ry")){let p={instancePath:i+"/targets/"+m+"/metric",schemaPath:"#/properties/targets/items/properties/metric/enum",keyword:"enum",params:{allowedValues:G.properties.
targets.items.properties.metric.enum}};e===null?e=[p]:e.push(p),s++}}if(l.severity!==void 0){let n=l.severity;if(typeof n!="string"){let p={instancePath:i+"/tar\
gets/"+m+"/severity",schemaPath:"#/properties/targets/items/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(n===
"P0"||n==="P1"||n==="P2"||n==="P3"||n==="P4")){let p={instancePath:i+"/targets/"+m+"/severity",schemaPath:"#/properties/targets/items/properties/severity/enum",
keyword:"enum",params:{allowedValues:G.properties.targets.items.properties.severity.enum}};e===null?e=[p]:e.push(p),s++}}if(l.target!==void 0){let n=l.target,p=s,
c=!1,f=null,v=s;if(typeof n=="string"){if(u(n)>40){let I={instancePath:i+"/targets/"+m+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/\
0/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[I]:e.push(I),s++}if(!ie.test(n)){let I={instancePath:i+"/targets/"+m+"/target",schemaPath:"#/pro\
perties/targets/items/properties/target/oneOf/0/pattern",keyword:"pattern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};
e===null?e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/targets/"+m+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}var r=v===s;r&&(c=!0,f=0);let b=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.businessDays===void 0){
let I={instancePath:i+"/targets/"+m+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty:"\
businessDays"}};e===null?e=[I]:e.push(I),s++}for(let I in n)if(I!=="businessDays"){let y={instancePath:i+"/targets/"+m+"/target",schemaPath:"#/properties/target\
s/items/properties/target/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[y]:e.push(y),s++}if(n.businessDays!==
void 0){let I=n.businessDays;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I))){let y={instancePath:i+"/targets/"+m+"/target/businessDays",schemaPath:"#/\
properties/targets/items/properties/target/oneOf/1/properties/businessDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),s++}if(typeof I==
"number"&&isFinite(I)){if(I>36525||isNaN(I)){let y={instancePath:i+"/targets/"+m+"/target/businessDays",schemaPath:"#/properties/targets/items/properties/target\
/oneOf/1/properties/businessDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36525}};e===null?e=[y]:e.push(y),s++}if(I<1||isNaN(I)){let y={instancePath:i+
"/targets/"+m+"/target/businessDays",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/properties/businessDays/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[y]:e.push(y),s++}}}}else{let I={instancePath:i+"/targets/"+m+"/target",schemaPath:"#/properties/targets/items/properties/t\
arget/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),s++}var r=b===s;if(r&&c?(c=!1,f=[f,1]):r&&(c=!0,f=1),c)s=p,e!==null&&(p?e.length=
p:e=null);else{let I={instancePath:i+"/targets/"+m+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas:f}};
e===null?e=[I]:e.push(I),s++}}}else{let n={instancePath:i+"/targets/"+m,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}if(a.pauses!==void 0){let t=a.pauses;if(Array.isArray(t)){if(t.length>7){let m={instancePath:i+"/pauses",schemaPath:"#/properties/pauses/maxItems",keyword:"\
maxItems",params:{limit:7}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.metric===
void 0){let n={instancePath:i+"/pauses/"+m,schemaPath:"#/properties/pauses/items/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[n]:
e.push(n),s++}if(l.statuses===void 0){let n={instancePath:i+"/pauses/"+m,schemaPath:"#/properties/pauses/items/required",keyword:"required",params:{missingProperty:"\
statuses"}};e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="metric"||n==="statuses")){let p={instancePath:i+"/pauses/"+m,schemaPath:"#/properties/pauses/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.metric!==void 0){let n=l.metric;if(typeof n!=
"string"){let p={instancePath:i+"/pauses/"+m+"/metric",schemaPath:"#/properties/pauses/items/properties/metric/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),s++}if(!(n==="timeToEngage"||n==="firstResponse"||n==="nextResponse"||n==="periodicUpdate"||n==="resolution"||n==="totalResolution"||n==="r\
ecovery")){let p={instancePath:i+"/pauses/"+m+"/metric",schemaPath:"#/properties/pauses/items/properties/metric/enum",keyword:"enum",params:{allowedValues:G.properties.
pauses.items.properties.metric.enum}};e===null?e=[p]:e.push(p),s++}}if(l.statuses!==void 0){let n=l.statuses;if(Array.isArray(n)){if(n.length>3){let v={instancePath:i+
"/pauses/"+m+"/statuses",schemaPath:"#/properties/pauses/items/properties/statuses/maxItems",keyword:"maxItems",params:{limit:3}};e===null?e=[v]:e.push(v),s++}let p=n.
length;for(let v=0;v<p;v++){let b=n[v];if(typeof b!="string"){let I={instancePath:i+"/pauses/"+m+"/statuses/"+v,schemaPath:"#/properties/pauses/items/properties\
/statuses/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}if(!(b==="pendingCustomer"||b==="pendingThirdParty"||b==="pendingInter\
nal")){let I={instancePath:i+"/pauses/"+m+"/statuses/"+v,schemaPath:"#/properties/pauses/items/properties/statuses/items/enum",keyword:"enum",params:{allowedValues:G.
properties.pauses.items.properties.statuses.items.enum}};e===null?e=[I]:e.push(I),s++}}let c=n.length,f;if(c>1){let v={};for(;c--;){let b=n[c];if(typeof b=="str\
ing"){if(typeof v[b]=="number"){f=v[b];let I={instancePath:i+"/pauses/"+m+"/statuses",schemaPath:"#/properties/pauses/items/properties/statuses/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:f}};e===null?e=[I]:e.push(I),s++;break}v[b]=c}}}}else{let p={instancePath:i+"/pauses/"+m+"/statuses",schemaPath:"#/properties/pauses/\
items/properties/statuses/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/pauses/"+m,schemaPath:"#/prope\
rties/pauses/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/pauses",schemaPath:"#/properties/pau\
ses/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.warnings!==void 0){let t=a.warnings;if(Array.isArray(t)){if(t.length>10){let n={
instancePath:i+"/warnings",schemaPath:"#/properties/warnings/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[n]:e.push(n),s++}let o=t.length;for(let n=0;n<
o;n++){let p=t[n];if(typeof p=="number"&&isFinite(p)){if(p>=1||isNaN(p)){let c={instancePath:i+"/warnings/"+n,schemaPath:"#/properties/warnings/items/exclusiveM\
aximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};e===null?e=[c]:e.push(c),s++}if(p<=0||isNaN(p)){let c={instancePath:i+"/warnings/"+n,schemaPath:"\
#/properties/warnings/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+
"/warnings/"+n,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type:"number"}};e===null?e=[c]:e.push(c),s++}}let m=t.length,l;if(m>1){let n={};
for(;m--;){let p=t[m];if(typeof p=="number"&&isFinite(p)){if(typeof n[p]=="number"){l=n[p];let c={instancePath:i+"/warnings",schemaPath:"#/properties/warnings/u\
niqueItems",keyword:"uniqueItems",params:{i:m,j:l}};e===null?e=[c]:e.push(c),s++;break}n[p]=m}}}}else{let o={instancePath:i+"/warnings",schemaPath:"#/properties\
/warnings/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.changeMode!==void 0){let t=a.changeMode;if(typeof t!="string"){let o={instancePath:i+
"/changeMode",schemaPath:"#/properties/changeMode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="retroactive"||t==="fromCha\
nge")){let o={instancePath:i+"/changeMode",schemaPath:"#/properties/changeMode/enum",keyword:"enum",params:{allowedValues:G.properties.changeMode.enum}};e===null?
e=[o]:e.push(o),s++}}if(a.calendarUse!==void 0){let t=a.calendarUse;if(typeof t!="string"){let o={instancePath:i+"/calendarUse",schemaPath:"#/properties/calenda\
rUse/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="contract"||t==="always")){let o={instancePath:i+"/calendarUse",schemaPath:"\
#/properties/calendarUse/enum",keyword:"enum",params:{allowedValues:G.properties.calendarUse.enum}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return lt.errors=e,s===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ws=mt,
Di={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},sort:{type:"string",enum:["createdA\
t","-createdAt"]}},additionalProperties:!1};function mt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,
s=0,d=mt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||
r==="cursor"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:
e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properti\
es/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(u(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{
allowedValues:Di.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return mt.errors=e,s===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ps=dt,Lr={type:"object",required:["name","timeZone",
"weekly"],additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:200},timeZone:{type:"string",pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)\
*$",maxLength:64},weekly:{type:"object",additionalProperties:!1,properties:{mon:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,
properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},tue:{type:"\
array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|\
24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},wed:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],
additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d\
|24:00)$"}}}},thu:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^\
(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},fri:{type:"array",maxItems:16,items:{type:"object",
required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},sat:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{
type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},sun:{type:"array",maxItems:16,
items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{
type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}}}},holidays:{type:"array",maxItems:1e3,uniqueItems:!0,items:{type:"string",pattern:"^\\d{4}-(0[1-9\
]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},special:{type:"array",maxItems:1e3,items:{type:"object",required:["date","windows"],additionalProperties:!1,properties:{date:{
type:"string",pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},windows:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,
properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}}}}},standardFor:{
type:"string",enum:["business","extended"]},editMode:{type:"string",enum:["pinned","recalculateOpen"]}}},D=new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","u"),
ae=new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","u");function dt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=dt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(a.timeZone===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timeZone"}};e===null?e=[r]:e.push(r),s++}if(a.weekly===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"weekly"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="name"||r==="timeZone"||r==="weekly"||r===
"holidays"||r==="special"||r==="standardFor"||r==="editMode")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(u(r)>200){let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r=="string"){if(u(r)>64){let t={instancePath:i+"/\
timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!ee.test(r)){let t={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.weekly!==void 0){
let r=a.weekly;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="mon"||t==="tue"||t==="wed"||t==="thu"||t==="fri"||t==="sat"||t==="sun")){let o={
instancePath:i+"/weekly",schemaPath:"#/properties/weekly/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(
o),s++}if(r.mon!==void 0){let t=r.mon;if(Array.isArray(t)){if(t.length>16){let m={instancePath:i+"/weekly/mon",schemaPath:"#/properties/weekly/properties/mon/ma\
xItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/mon/"+m,schemaPath:"#/properties/weekly/properties/mon/items/required",keyword:"required",params:{missingProperty:"\
opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===void 0){let n={instancePath:i+"/weekly/mon/"+m,schemaPath:"#/properties/weekly/properties/mon/items/required",
keyword:"required",params:{missingProperty:"closes"}};e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekl\
y/mon/"+m,schemaPath:"#/properties/weekly/properties/mon/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:
e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/mon/"+m+"/opens",schemaPath:"#/properties/\
weekly/properties/mon/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:i+"/weekly/mon/"+m+"/opens",schemaPath:"#/properties/weekly/properties/mon/items/properties/opens/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.closes;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/mon/"+m+"/closes",schemaPath:"\
#/properties/weekly/properties/mon/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/weekly/mon/"+m+"/closes",schemaPath:"#/properties/weekly/properties/mon/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/weekly/mon/"+m,schemaPath:"#/properties/weekly/properties/mon/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/weekly/mon",schemaPath:"#/properties/weekly/properties/mon/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.tue!==void 0){let t=r.tue;if(Array.isArray(t)){if(t.length>16){let m={instancePath:i+"/weekly/tu\
e",schemaPath:"#/properties/weekly/properties/tue/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){
let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/tue/"+m,schemaPath:"#/properties/weekly/properties/t\
ue/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===void 0){let n={instancePath:i+"/weekly/tue/"+
m,schemaPath:"#/properties/weekly/properties/tue/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[n]:e.push(n),s++}for(let n in l)
if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekly/tue/"+m,schemaPath:"#/properties/weekly/properties/tue/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+
"/weekly/tue/"+m+"/opens",schemaPath:"#/properties/weekly/properties/tue/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0\
-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/tue/"+m+"/opens",schemaPath:"#/properties/weekly/properties/tue/items/proper\
ties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.closes;if(typeof n=="string"){if(!D.test(n)){
let p={instancePath:i+"/weekly/tue/"+m+"/closes",schemaPath:"#/properties/weekly/properties/tue/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/tue/"+m+"/closes",schemaPath:"#/properties/weekly/prope\
rties/tue/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/weekly/tue/"+m,schemaPath:"\
#/properties/weekly/properties/tue/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/weekly/tue",schemaPath:"\
#/properties/weekly/properties/tue/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.wed!==void 0){let t=r.wed;if(Array.isArray(t)){
if(t.length>16){let m={instancePath:i+"/weekly/wed",schemaPath:"#/properties/weekly/properties/wed/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:
e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/we\
d/"+m,schemaPath:"#/properties/weekly/properties/wed/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===
void 0){let n={instancePath:i+"/weekly/wed/"+m,schemaPath:"#/properties/weekly/properties/wed/items/required",keyword:"required",params:{missingProperty:"closes"}};
e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekly/wed/"+m,schemaPath:"#/properties/weekly/properties/w\
ed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n==
"string"){if(!D.test(n)){let p={instancePath:i+"/weekly/wed/"+m+"/opens",schemaPath:"#/properties/weekly/properties/wed/items/properties/opens/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/wed/"+m+"/opens",schemaPath:"\
#/properties/weekly/properties/wed/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.
closes;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/wed/"+m+"/closes",schemaPath:"#/properties/weekly/properties/wed/items/properties/cl\
oses/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/wed/"+
m+"/closes",schemaPath:"#/properties/weekly/properties/wed/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:i+"/weekly/wed/"+m,schemaPath:"#/properties/weekly/properties/wed/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
s++}}}else{let o={instancePath:i+"/weekly/wed",schemaPath:"#/properties/weekly/properties/wed/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}if(r.thu!==void 0){let t=r.thu;if(Array.isArray(t)){if(t.length>16){let m={instancePath:i+"/weekly/thu",schemaPath:"#/properties/weekly/properties/thu/m\
axItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/thu/"+m,schemaPath:"#/properties/weekly/properties/thu/items/required",keyword:"required",params:{missingProperty:"\
opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===void 0){let n={instancePath:i+"/weekly/thu/"+m,schemaPath:"#/properties/weekly/properties/thu/items/required",
keyword:"required",params:{missingProperty:"closes"}};e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekl\
y/thu/"+m,schemaPath:"#/properties/weekly/properties/thu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:
e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/thu/"+m+"/opens",schemaPath:"#/properties/\
weekly/properties/thu/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:i+"/weekly/thu/"+m+"/opens",schemaPath:"#/properties/weekly/properties/thu/items/properties/opens/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.closes;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/thu/"+m+"/closes",schemaPath:"\
#/properties/weekly/properties/thu/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/weekly/thu/"+m+"/closes",schemaPath:"#/properties/weekly/properties/thu/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/weekly/thu/"+m,schemaPath:"#/properties/weekly/properties/thu/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/weekly/thu",schemaPath:"#/properties/weekly/properties/thu/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.fri!==void 0){let t=r.fri;if(Array.isArray(t)){if(t.length>16){let m={instancePath:i+"/weekly/fr\
i",schemaPath:"#/properties/weekly/properties/fri/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){
let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/fri/"+m,schemaPath:"#/properties/weekly/properties/f\
ri/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===void 0){let n={instancePath:i+"/weekly/fri/"+
m,schemaPath:"#/properties/weekly/properties/fri/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[n]:e.push(n),s++}for(let n in l)
if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekly/fri/"+m,schemaPath:"#/properties/weekly/properties/fri/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+
"/weekly/fri/"+m+"/opens",schemaPath:"#/properties/weekly/properties/fri/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0\
-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/fri/"+m+"/opens",schemaPath:"#/properties/weekly/properties/fri/items/proper\
ties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.closes;if(typeof n=="string"){if(!D.test(n)){
let p={instancePath:i+"/weekly/fri/"+m+"/closes",schemaPath:"#/properties/weekly/properties/fri/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/fri/"+m+"/closes",schemaPath:"#/properties/weekly/prope\
rties/fri/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/weekly/fri/"+m,schemaPath:"\
#/properties/weekly/properties/fri/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/weekly/fri",schemaPath:"\
#/properties/weekly/properties/fri/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.sat!==void 0){let t=r.sat;if(Array.isArray(t)){
if(t.length>16){let m={instancePath:i+"/weekly/sat",schemaPath:"#/properties/weekly/properties/sat/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:
e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/sa\
t/"+m,schemaPath:"#/properties/weekly/properties/sat/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===
void 0){let n={instancePath:i+"/weekly/sat/"+m,schemaPath:"#/properties/weekly/properties/sat/items/required",keyword:"required",params:{missingProperty:"closes"}};
e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekly/sat/"+m,schemaPath:"#/properties/weekly/properties/s\
at/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n==
"string"){if(!D.test(n)){let p={instancePath:i+"/weekly/sat/"+m+"/opens",schemaPath:"#/properties/weekly/properties/sat/items/properties/opens/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/sat/"+m+"/opens",schemaPath:"\
#/properties/weekly/properties/sat/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.
closes;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/sat/"+m+"/closes",schemaPath:"#/properties/weekly/properties/sat/items/properties/cl\
oses/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/sat/"+
m+"/closes",schemaPath:"#/properties/weekly/properties/sat/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:i+"/weekly/sat/"+m,schemaPath:"#/properties/weekly/properties/sat/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
s++}}}else{let o={instancePath:i+"/weekly/sat",schemaPath:"#/properties/weekly/properties/sat/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}if(r.sun!==void 0){let t=r.sun;if(Array.isArray(t)){if(t.length>16){let m={instancePath:i+"/weekly/sun",schemaPath:"#/properties/weekly/properties/sun/m\
axItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/sun/"+m,schemaPath:"#/properties/weekly/properties/sun/items/required",keyword:"required",params:{missingProperty:"\
opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===void 0){let n={instancePath:i+"/weekly/sun/"+m,schemaPath:"#/properties/weekly/properties/sun/items/required",
keyword:"required",params:{missingProperty:"closes"}};e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekl\
y/sun/"+m,schemaPath:"#/properties/weekly/properties/sun/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:
e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/sun/"+m+"/opens",schemaPath:"#/properties/\
weekly/properties/sun/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:i+"/weekly/sun/"+m+"/opens",schemaPath:"#/properties/weekly/properties/sun/items/properties/opens/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.closes;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/sun/"+m+"/closes",schemaPath:"\
#/properties/weekly/properties/sun/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/weekly/sun/"+m+"/closes",schemaPath:"#/properties/weekly/properties/sun/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/weekly/sun/"+m,schemaPath:"#/properties/weekly/properties/sun/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/weekly/sun",schemaPath:"#/properties/weekly/properties/sun/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/weekly",schemaPath:"#/properties/weekly/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}}if(a.holidays!==void 0){let r=a.holidays;if(Array.isArray(r)){if(r.length>1e3){let l={instancePath:i+"/holidays",schemaPath:"\
#/properties/holidays/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++){let n=r[l];if(typeof n==
"string"){if(!ae.test(n)){let p={instancePath:i+"/holidays/"+l,schemaPath:"#/properties/holidays/items/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(0[1-9\
]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/holidays/"+l,schemaPath:"#/properties/holidays/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]=="numb\
er"){m=l[n];let p={instancePath:i+"/holidays",schemaPath:"#/properties/holidays/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(p),s++;
break}l[n]=o}}}}else{let t={instancePath:i+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}
if(a.special!==void 0){let r=a.special;if(Array.isArray(r)){if(r.length>1e3){let o={instancePath:i+"/special",schemaPath:"#/properties/special/maxItems",keyword:"\
maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.date===
void 0){let l={instancePath:i+"/special/"+o,schemaPath:"#/properties/special/items/required",keyword:"required",params:{missingProperty:"date"}};e===null?e=[l]:
e.push(l),s++}if(m.windows===void 0){let l={instancePath:i+"/special/"+o,schemaPath:"#/properties/special/items/required",keyword:"required",params:{missingProperty:"\
windows"}};e===null?e=[l]:e.push(l),s++}for(let l in m)if(!(l==="date"||l==="windows")){let n={instancePath:i+"/special/"+o,schemaPath:"#/properties/special/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[n]:e.push(n),s++}if(m.date!==void 0){let l=m.date;if(typeof l==
"string"){if(!ae.test(l)){let n={instancePath:i+"/special/"+o+"/date",schemaPath:"#/properties/special/items/properties/date/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/special/"+o+"/date",schemaPath:"#/propert\
ies/special/items/properties/date/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.windows!==void 0){let l=m.windows;if(Array.isArray(
l)){if(l.length>16){let p={instancePath:i+"/special/"+o+"/windows",schemaPath:"#/properties/special/items/properties/windows/maxItems",keyword:"maxItems",params:{
limit:16}};e===null?e=[p]:e.push(p),s++}let n=l.length;for(let p=0;p<n;p++){let c=l[p];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.opens===void 0){let f={
instancePath:i+"/special/"+o+"/windows/"+p,schemaPath:"#/properties/special/items/properties/windows/items/required",keyword:"required",params:{missingProperty:"\
opens"}};e===null?e=[f]:e.push(f),s++}if(c.closes===void 0){let f={instancePath:i+"/special/"+o+"/windows/"+p,schemaPath:"#/properties/special/items/properties/\
windows/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[f]:e.push(f),s++}for(let f in c)if(!(f==="opens"||f==="closes")){let v={
instancePath:i+"/special/"+o+"/windows/"+p,schemaPath:"#/properties/special/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:f}};e===null?e=[v]:e.push(v),s++}if(c.opens!==void 0){let f=c.opens;if(typeof f=="string"){if(!D.test(f)){let v={instancePath:i+"/spe\
cial/"+o+"/windows/"+p+"/opens",schemaPath:"#/properties/special/items/properties/windows/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^((\
[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/special/"+o+"/windows/"+p+"/opens",schemaPath:"#/properties/speci\
al/items/properties/windows/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}if(c.closes!==void 0){let f=c.closes;
if(typeof f=="string"){if(!D.test(f)){let v={instancePath:i+"/special/"+o+"/windows/"+p+"/closes",schemaPath:"#/properties/special/items/properties/windows/item\
s/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+
"/special/"+o+"/windows/"+p+"/closes",schemaPath:"#/properties/special/items/properties/windows/items/properties/closes/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[v]:e.push(v),s++}}}else{let f={instancePath:i+"/special/"+o+"/windows/"+p,schemaPath:"#/properties/special/items/properties/windows/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}}}else{let n={instancePath:i+"/special/"+o+"/windows",schemaPath:"#/properties/special/items\
/properties/windows/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let l={instancePath:i+"/special/"+o,schemaPath:"#/properties\
/special/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/special",schemaPath:"#/properties/specia\
l/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.standardFor!==void 0){let r=a.standardFor;if(typeof r!="string"){let t={instancePath:i+
"/standardFor",schemaPath:"#/properties/standardFor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="business"||r==="extended")){
let t={instancePath:i+"/standardFor",schemaPath:"#/properties/standardFor/enum",keyword:"enum",params:{allowedValues:Lr.properties.standardFor.enum}};e===null?e=
[t]:e.push(t),s++}}if(a.editMode!==void 0){let r=a.editMode;if(typeof r!="string"){let t={instancePath:i+"/editMode",schemaPath:"#/properties/editMode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="pinned"||r==="recalculateOpen")){let t={instancePath:i+"/editMode",schemaPath:"#/properties\
/editMode/enum",keyword:"enum",params:{allowedValues:Lr.properties.editMode.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return dt.errors=e,s===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr=ct;function ct(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=ct.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.calendarId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"calendarId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="calendarId"){let t={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.calendarId!==void 0){let r=a.calendarId;if(typeof r==
"string"){if(!ir.test(r)){let t={instancePath:i+"/calendarId",schemaPath:"#/properties/calendarId/pattern",keyword:"pattern",params:{pattern:"^cal_[0-7][0-9a-hj\
kmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/calendarId",schemaPath:"#/properties/calendarId/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ct.
errors=e,s===0}ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vs=ut,Gt={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,
maxLength:200},timeZone:{type:"string",pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$",maxLength:64},weekly:{type:"object",additionalProperties:!1,properties:{mon:{
type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0\
-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},tue:{type:"array",maxItems:16,items:{type:"object",required:["opens","c\
loses"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3])\
:[0-5]\\d|24:00)$"}}}},wed:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},thu:{type:"array",maxItems:16,items:{type:"object",
required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},fri:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{
type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},sat:{type:"array",maxItems:16,
items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{
type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},sun:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,
properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}}}},holidays:{
type:"array",maxItems:1e3,uniqueItems:!0,items:{type:"string",pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},special:{type:"array",maxItems:1e3,items:{
type:"object",required:["date","windows"],additionalProperties:!1,properties:{date:{type:"string",pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},windows:{
type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0\
-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}}}}},standardFor:{type:["string","null"],enum:["business","extended",null]},
editMode:{type:"string",enum:["pinned","recalculateOpen"]}}};function ut(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=ut.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r===
"name"||r==="timeZone"||r==="weekly"||r==="holidays"||r==="special"||r==="standardFor"||r==="editMode")){let t={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(u(r)>200){
let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r=="string"){if(u(
r)>64){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!ee.
test(r)){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}}if(a.weekly!==void 0){let r=a.weekly;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="mon"||t==="tue"||t==="wed"||t==="th\
u"||t==="fri"||t==="sat"||t==="sun")){let o={instancePath:i+"/weekly",schemaPath:"#/properties/weekly/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(r.mon!==void 0){let t=r.mon;if(Array.isArray(t)){if(t.length>16){let m={instancePath:i+"/weekly/mon",schemaPath:"\
#/properties/weekly/properties/mon/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&
typeof l=="object"&&!Array.isArray(l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/mon/"+m,schemaPath:"#/properties/weekly/properties/mon/items/required",
keyword:"required",params:{missingProperty:"opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===void 0){let n={instancePath:i+"/weekly/mon/"+m,schemaPath:"#/pro\
perties/weekly/properties/mon/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="opens"||
n==="closes")){let p={instancePath:i+"/weekly/mon/"+m,schemaPath:"#/properties/weekly/properties/mon/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/wee\
kly/mon/"+m+"/opens",schemaPath:"#/properties/weekly/properties/mon/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d\
|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/mon/"+m+"/opens",schemaPath:"#/properties/weekly/properties/mon/items/properties/o\
pens/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.closes;if(typeof n=="string"){if(!D.test(n)){let p={
instancePath:i+"/weekly/mon/"+m+"/closes",schemaPath:"#/properties/weekly/properties/mon/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^((\
[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/mon/"+m+"/closes",schemaPath:"#/properties/weekly/properti\
es/mon/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/weekly/mon/"+m,schemaPath:"\
#/properties/weekly/properties/mon/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/weekly/mon",schemaPath:"\
#/properties/weekly/properties/mon/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.tue!==void 0){let t=r.tue;if(Array.isArray(t)){
if(t.length>16){let m={instancePath:i+"/weekly/tue",schemaPath:"#/properties/weekly/properties/tue/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:
e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/tu\
e/"+m,schemaPath:"#/properties/weekly/properties/tue/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===
void 0){let n={instancePath:i+"/weekly/tue/"+m,schemaPath:"#/properties/weekly/properties/tue/items/required",keyword:"required",params:{missingProperty:"closes"}};
e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekly/tue/"+m,schemaPath:"#/properties/weekly/properties/t\
ue/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n==
"string"){if(!D.test(n)){let p={instancePath:i+"/weekly/tue/"+m+"/opens",schemaPath:"#/properties/weekly/properties/tue/items/properties/opens/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/tue/"+m+"/opens",schemaPath:"\
#/properties/weekly/properties/tue/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.
closes;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/tue/"+m+"/closes",schemaPath:"#/properties/weekly/properties/tue/items/properties/cl\
oses/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/tue/"+
m+"/closes",schemaPath:"#/properties/weekly/properties/tue/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:i+"/weekly/tue/"+m,schemaPath:"#/properties/weekly/properties/tue/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
s++}}}else{let o={instancePath:i+"/weekly/tue",schemaPath:"#/properties/weekly/properties/tue/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}if(r.wed!==void 0){let t=r.wed;if(Array.isArray(t)){if(t.length>16){let m={instancePath:i+"/weekly/wed",schemaPath:"#/properties/weekly/properties/wed/m\
axItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/wed/"+m,schemaPath:"#/properties/weekly/properties/wed/items/required",keyword:"required",params:{missingProperty:"\
opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===void 0){let n={instancePath:i+"/weekly/wed/"+m,schemaPath:"#/properties/weekly/properties/wed/items/required",
keyword:"required",params:{missingProperty:"closes"}};e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekl\
y/wed/"+m,schemaPath:"#/properties/weekly/properties/wed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:
e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/wed/"+m+"/opens",schemaPath:"#/properties/\
weekly/properties/wed/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:i+"/weekly/wed/"+m+"/opens",schemaPath:"#/properties/weekly/properties/wed/items/properties/opens/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.closes;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/wed/"+m+"/closes",schemaPath:"\
#/properties/weekly/properties/wed/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/weekly/wed/"+m+"/closes",schemaPath:"#/properties/weekly/properties/wed/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/weekly/wed/"+m,schemaPath:"#/properties/weekly/properties/wed/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/weekly/wed",schemaPath:"#/properties/weekly/properties/wed/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.thu!==void 0){let t=r.thu;if(Array.isArray(t)){if(t.length>16){let m={instancePath:i+"/weekly/th\
u",schemaPath:"#/properties/weekly/properties/thu/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){
let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/thu/"+m,schemaPath:"#/properties/weekly/properties/t\
hu/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===void 0){let n={instancePath:i+"/weekly/thu/"+
m,schemaPath:"#/properties/weekly/properties/thu/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[n]:e.push(n),s++}for(let n in l)
if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekly/thu/"+m,schemaPath:"#/properties/weekly/properties/thu/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+
"/weekly/thu/"+m+"/opens",schemaPath:"#/properties/weekly/properties/thu/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0\
-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/thu/"+m+"/opens",schemaPath:"#/properties/weekly/properties/thu/items/proper\
ties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.closes;if(typeof n=="string"){if(!D.test(n)){
let p={instancePath:i+"/weekly/thu/"+m+"/closes",schemaPath:"#/properties/weekly/properties/thu/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/thu/"+m+"/closes",schemaPath:"#/properties/weekly/prope\
rties/thu/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/weekly/thu/"+m,schemaPath:"\
#/properties/weekly/properties/thu/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/weekly/thu",schemaPath:"\
#/properties/weekly/properties/thu/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.fri!==void 0){let t=r.fri;if(Array.isArray(t)){
if(t.length>16){let m={instancePath:i+"/weekly/fri",schemaPath:"#/properties/weekly/properties/fri/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:
e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/fr\
i/"+m,schemaPath:"#/properties/weekly/properties/fri/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===
void 0){let n={instancePath:i+"/weekly/fri/"+m,schemaPath:"#/properties/weekly/properties/fri/items/required",keyword:"required",params:{missingProperty:"closes"}};
e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekly/fri/"+m,schemaPath:"#/properties/weekly/properties/f\
ri/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n==
"string"){if(!D.test(n)){let p={instancePath:i+"/weekly/fri/"+m+"/opens",schemaPath:"#/properties/weekly/properties/fri/items/properties/opens/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/fri/"+m+"/opens",schemaPath:"\
#/properties/weekly/properties/fri/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.
closes;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/fri/"+m+"/closes",schemaPath:"#/properties/weekly/properties/fri/items/properties/cl\
oses/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/fri/"+
m+"/closes",schemaPath:"#/properties/weekly/properties/fri/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:i+"/weekly/fri/"+m,schemaPath:"#/properties/weekly/properties/fri/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
s++}}}else{let o={instancePath:i+"/weekly/fri",schemaPath:"#/properties/weekly/properties/fri/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}if(r.sat!==void 0){let t=r.sat;if(Array.isArray(t)){if(t.length>16){let m={instancePath:i+"/weekly/sat",schemaPath:"#/properties/weekly/properties/sat/m\
axItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/sat/"+m,schemaPath:"#/properties/weekly/properties/sat/items/required",keyword:"required",params:{missingProperty:"\
opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===void 0){let n={instancePath:i+"/weekly/sat/"+m,schemaPath:"#/properties/weekly/properties/sat/items/required",
keyword:"required",params:{missingProperty:"closes"}};e===null?e=[n]:e.push(n),s++}for(let n in l)if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekl\
y/sat/"+m,schemaPath:"#/properties/weekly/properties/sat/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:
e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/sat/"+m+"/opens",schemaPath:"#/properties/\
weekly/properties/sat/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:i+"/weekly/sat/"+m+"/opens",schemaPath:"#/properties/weekly/properties/sat/items/properties/opens/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.closes;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+"/weekly/sat/"+m+"/closes",schemaPath:"\
#/properties/weekly/properties/sat/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(
p),s++}}else{let p={instancePath:i+"/weekly/sat/"+m+"/closes",schemaPath:"#/properties/weekly/properties/sat/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/weekly/sat/"+m,schemaPath:"#/properties/weekly/properties/sat/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/weekly/sat",schemaPath:"#/properties/weekly/properties/sat/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.sun!==void 0){let t=r.sun;if(Array.isArray(t)){if(t.length>16){let m={instancePath:i+"/weekly/su\
n",schemaPath:"#/properties/weekly/properties/sun/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let o=t.length;for(let m=0;m<o;m++){
let l=t[m];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.opens===void 0){let n={instancePath:i+"/weekly/sun/"+m,schemaPath:"#/properties/weekly/properties/s\
un/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[n]:e.push(n),s++}if(l.closes===void 0){let n={instancePath:i+"/weekly/sun/"+
m,schemaPath:"#/properties/weekly/properties/sun/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[n]:e.push(n),s++}for(let n in l)
if(!(n==="opens"||n==="closes")){let p={instancePath:i+"/weekly/sun/"+m,schemaPath:"#/properties/weekly/properties/sun/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),s++}if(l.opens!==void 0){let n=l.opens;if(typeof n=="string"){if(!D.test(n)){let p={instancePath:i+
"/weekly/sun/"+m+"/opens",schemaPath:"#/properties/weekly/properties/sun/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0\
-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/sun/"+m+"/opens",schemaPath:"#/properties/weekly/properties/sun/items/proper\
ties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.closes!==void 0){let n=l.closes;if(typeof n=="string"){if(!D.test(n)){
let p={instancePath:i+"/weekly/sun/"+m+"/closes",schemaPath:"#/properties/weekly/properties/sun/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/weekly/sun/"+m+"/closes",schemaPath:"#/properties/weekly/prope\
rties/sun/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:i+"/weekly/sun/"+m,schemaPath:"\
#/properties/weekly/properties/sun/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:i+"/weekly/sun",schemaPath:"\
#/properties/weekly/properties/sun/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/weekly",schemaPath:"#\
/properties/weekly/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(a.holidays!==void 0){let r=a.holidays;if(Array.isArray(r)){if(r.
length>1e3){let l={instancePath:i+"/holidays",schemaPath:"#/properties/holidays/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[l]:e.push(l),s++}let t=r.
length;for(let l=0;l<t;l++){let n=r[l];if(typeof n=="string"){if(!ae.test(n)){let p={instancePath:i+"/holidays/"+l,schemaPath:"#/properties/holidays/items/patte\
rn",keyword:"pattern",params:{pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/holidays/"+
l,schemaPath:"#/properties/holidays/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){
let n=r[o];if(typeof n=="string"){if(typeof l[n]=="number"){m=l[n];let p={instancePath:i+"/holidays",schemaPath:"#/properties/holidays/uniqueItems",keyword:"uni\
queItems",params:{i:o,j:m}};e===null?e=[p]:e.push(p),s++;break}l[n]=o}}}}else{let t={instancePath:i+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.special!==void 0){let r=a.special;if(Array.isArray(r)){if(r.length>1e3){let o={instancePath:i+"/\
special",schemaPath:"#/properties/special/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.date===void 0){let l={instancePath:i+"/special/"+o,schemaPath:"#/properties/special/items/required",keyword:"r\
equired",params:{missingProperty:"date"}};e===null?e=[l]:e.push(l),s++}if(m.windows===void 0){let l={instancePath:i+"/special/"+o,schemaPath:"#/properties/speci\
al/items/required",keyword:"required",params:{missingProperty:"windows"}};e===null?e=[l]:e.push(l),s++}for(let l in m)if(!(l==="date"||l==="windows")){let n={instancePath:i+
"/special/"+o,schemaPath:"#/properties/special/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[n]:e.push(n),
s++}if(m.date!==void 0){let l=m.date;if(typeof l=="string"){if(!ae.test(l)){let n={instancePath:i+"/special/"+o+"/date",schemaPath:"#/properties/special/items/p\
roperties/date/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/special/"+o+"/date",schemaPath:"#/properties/special/items/properties/date/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.windows!==
void 0){let l=m.windows;if(Array.isArray(l)){if(l.length>16){let p={instancePath:i+"/special/"+o+"/windows",schemaPath:"#/properties/special/items/properties/wi\
ndows/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[p]:e.push(p),s++}let n=l.length;for(let p=0;p<n;p++){let c=l[p];if(c&&typeof c=="object"&&!Array.
isArray(c)){if(c.opens===void 0){let f={instancePath:i+"/special/"+o+"/windows/"+p,schemaPath:"#/properties/special/items/properties/windows/items/required",keyword:"\
required",params:{missingProperty:"opens"}};e===null?e=[f]:e.push(f),s++}if(c.closes===void 0){let f={instancePath:i+"/special/"+o+"/windows/"+p,schemaPath:"#/p\
roperties/special/items/properties/windows/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[f]:e.push(f),s++}for(let f in c)if(!(f===
"opens"||f==="closes")){let v={instancePath:i+"/special/"+o+"/windows/"+p,schemaPath:"#/properties/special/items/properties/windows/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[v]:e.push(v),s++}if(c.opens!==void 0){let f=c.opens;if(typeof f=="string"){if(!D.test(
f)){let v={instancePath:i+"/special/"+o+"/windows/"+p+"/opens",schemaPath:"#/properties/special/items/properties/windows/items/properties/opens/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/special/"+o+"/windows/"+p+"/opens",schemaPath:"\
#/properties/special/items/properties/windows/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}if(c.closes!==void 0){
let f=c.closes;if(typeof f=="string"){if(!D.test(f)){let v={instancePath:i+"/special/"+o+"/windows/"+p+"/closes",schemaPath:"#/properties/special/items/properti\
es/windows/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={
instancePath:i+"/special/"+o+"/windows/"+p+"/closes",schemaPath:"#/properties/special/items/properties/windows/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[v]:e.push(v),s++}}}else{let f={instancePath:i+"/special/"+o+"/windows/"+p,schemaPath:"#/properties/special/items/properties/windows/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}}}else{let n={instancePath:i+"/special/"+o+"/windows",schemaPath:"#/properties/s\
pecial/items/properties/windows/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let l={instancePath:i+"/special/"+o,schemaPath:"\
#/properties/special/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/special",schemaPath:"#/prope\
rties/special/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.standardFor!==void 0){let r=a.standardFor;if(typeof r!="string"&&r!==
null){let t={instancePath:i+"/standardFor",schemaPath:"#/properties/standardFor/type",keyword:"type",params:{type:Gt.properties.standardFor.type}};e===null?e=[t]:
e.push(t),s++}if(!(r==="business"||r==="extended"||r===null)){let t={instancePath:i+"/standardFor",schemaPath:"#/properties/standardFor/enum",keyword:"enum",params:{
allowedValues:Gt.properties.standardFor.enum}};e===null?e=[t]:e.push(t),s++}}if(a.editMode!==void 0){let r=a.editMode;if(typeof r!="string"){let t={instancePath:i+
"/editMode",schemaPath:"#/properties/editMode/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="pinned"||r==="recalculateOpen")){
let t={instancePath:i+"/editMode",schemaPath:"#/properties/editMode/enum",keyword:"enum",params:{allowedValues:Gt.properties.editMode.enum}};e===null?e=[t]:e.push(
t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ut.errors=e,s===0}ut.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Is=yt;function yt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=yt.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="limit"||r==="cursor"||r==="ticketId")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(u(
r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(u(r)<
1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r==
"string"){if(!Y.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-\
tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return yt.errors=
e,s===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xs=ft;var _i=new RegExp("^clk_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ft(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=ft.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.clockId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clockId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="clockId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.clockId!==
void 0){let r=a.clockId;if(typeof r=="string"){if(!_i.test(r)){let t={instancePath:i+"/clockId",schemaPath:"#/properties/clockId/pattern",keyword:"pattern",params:{
pattern:"^clk_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/clockId",schemaPath:"#/properties/clockId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return ft.errors=e,s===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bs=ht,se={type:"object",additionalProperties:!1,oneOf:[{required:[
"draft"]},{required:["terms"]}],properties:{draft:{type:"object",required:["severity"],additionalProperties:!1,oneOf:[{required:["contractId"]},{required:["tier"]}],
properties:{severity:{type:"string",enum:["P0","P1","P2","P3","P4"]},contractId:{type:"string",pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"},tier:{type:"string",
enum:["basic","standard","business","enterprise","strategic"]},startedAt:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z\
$"}}},terms:{type:"object",required:["target","calendars","startedAt"],additionalProperties:!1,properties:{metric:{type:"string",enum:["timeToEngage","firstResp\
onse","nextResponse","periodicUpdate","resolution","totalResolution","recovery"]},target:{oneOf:[{type:"string",pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?\
=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$",maxLength:40},{type:"object",required:["businessDays"],additionalProperties:!1,properties:{businessDays:{type:"integer",minimum:1,
maximum:36525}}}]},calendars:{type:"array",maxItems:16,items:{type:"object",required:["timeZone","weekly"],additionalProperties:!1,properties:{timeZone:{type:"s\
tring",pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$",maxLength:64},weekly:{type:"object",additionalProperties:!1,properties:{mon:{type:"array",maxItems:16,items:{
type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"\
string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},tue:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,
properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},wed:{type:"\
array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|\
24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},thu:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],
additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d\
|24:00)$"}}}},fri:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^\
(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},sat:{type:"array",maxItems:16,items:{type:"object",
required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},sun:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{
type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}}}},holidays:{type:"array",maxItems:1e3,
uniqueItems:!0,items:{type:"string",pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},special:{type:"array",maxItems:1e3,items:{type:"object",required:[
"date","windows"],additionalProperties:!1,properties:{date:{type:"string",pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},windows:{type:"array",maxItems:16,
items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{
type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}}}}}}}},startedAt:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\\
.\\d{3}Z$"},warnings:{type:"array",maxItems:10,uniqueItems:!0,items:{type:"number",exclusiveMinimum:0,exclusiveMaximum:1}},timeline:{type:"array",maxItems:1e3,items:{
type:"object",required:["at","type"],additionalProperties:!1,properties:{at:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{\
3}Z$"},type:{type:"string",enum:["pause","resume","target","fulfill","cancel"]},reason:{type:"string",enum:["pendingCustomer","pendingThirdParty","pendingIntern\
al"]},target:{oneOf:[{type:"string",pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$",maxLength:40},{type:"object",required:[
"businessDays"],additionalProperties:!1,properties:{businessDays:{type:"integer",minimum:1,maximum:36525}}}]},mode:{type:"string",enum:["retroactive","fromChang\
e"]}}}}}},asOf:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}}};function ht(a,{instancePath:i="",parentData:A,
parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=ht.evaluated;d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let r=s,
t=!1,o=null,m=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.draft===void 0){let v={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:"draft"}};e===null?e=[v]:e.push(v),s++}var n=m===s;n&&(t=!0,o=0);let l=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.terms===void 0){let v={instancePath:i,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[v]:e.push(v),s++}var n=l===s;if(n&&t?(t=!1,o=[o,1]):n&&(t=!0,o=
1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let v={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[v]:e.push(v),s++}
if(a&&typeof a=="object"&&!Array.isArray(a)){for(let v in a)if(!(v==="draft"||v==="terms"||v==="asOf")){let b={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:v}};e===null?e=[b]:e.push(b),s++}if(a.draft!==void 0){let v=a.draft,b=s,I=!1,y=null,_=s;if(v&&typeof v==
"object"&&!Array.isArray(v)&&v.contractId===void 0){let g={instancePath:i+"/draft",schemaPath:"#/properties/draft/oneOf/0/required",keyword:"required",params:{missingProperty:"\
contractId"}};e===null?e=[g]:e.push(g),s++}var p=_===s;p&&(I=!0,y=0);let j=s;if(v&&typeof v=="object"&&!Array.isArray(v)&&v.tier===void 0){let g={instancePath:i+
"/draft",schemaPath:"#/properties/draft/oneOf/1/required",keyword:"required",params:{missingProperty:"tier"}};e===null?e=[g]:e.push(g),s++}var p=j===s;if(p&&I?(I=
!1,y=[y,1]):p&&(I=!0,y=1),I)s=b,e!==null&&(b?e.length=b:e=null);else{let g={instancePath:i+"/draft",schemaPath:"#/properties/draft/oneOf",keyword:"oneOf",params:{
passingSchemas:y}};e===null?e=[g]:e.push(g),s++}if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.severity===void 0){let g={instancePath:i+"/draft",schemaPath:"\
#/properties/draft/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[g]:e.push(g),s++}for(let g in v)if(!(g==="severity"||g==="contr\
actId"||g==="tier"||g==="startedAt")){let w={instancePath:i+"/draft",schemaPath:"#/properties/draft/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g}};e===null?e=[w]:e.push(w),s++}if(v.severity!==void 0){let g=v.severity;if(typeof g!="string"){let w={instancePath:i+"/draft/severity",schemaPath:"\
#/properties/draft/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),s++}if(!(g==="P0"||g==="P1"||g==="P2"||g==="P3"||g===
"P4")){let w={instancePath:i+"/draft/severity",schemaPath:"#/properties/draft/properties/severity/enum",keyword:"enum",params:{allowedValues:se.properties.draft.
properties.severity.enum}};e===null?e=[w]:e.push(w),s++}}if(v.contractId!==void 0){let g=v.contractId;if(typeof g=="string"){if(!pe.test(g)){let w={instancePath:i+
"/draft/contractId",schemaPath:"#/properties/draft/properties/contractId/pattern",keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?
e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/draft/contractId",schemaPath:"#/properties/draft/properties/contractId/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[w]:e.push(w),s++}}if(v.tier!==void 0){let g=v.tier;if(typeof g!="string"){let w={instancePath:i+"/draft/tier",schemaPath:"#/properties/draft/p\
roperties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),s++}if(!(g==="basic"||g==="standard"||g==="business"||g==="enterprise"||g===
"strategic")){let w={instancePath:i+"/draft/tier",schemaPath:"#/properties/draft/properties/tier/enum",keyword:"enum",params:{allowedValues:se.properties.draft.
properties.tier.enum}};e===null?e=[w]:e.push(w),s++}}if(v.startedAt!==void 0){let g=v.startedAt;if(typeof g=="string"){if(!V.test(g)){let w={instancePath:i+"/dr\
aft/startedAt",schemaPath:"#/properties/draft/properties/startedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};
e===null?e=[w]:e.push(w),s++}if(!U.validate(g)){let w={instancePath:i+"/draft/startedAt",schemaPath:"#/properties/draft/properties/startedAt/format",keyword:"fo\
rmat",params:{format:"date-time"}};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/draft/startedAt",schemaPath:"#/properties/draft/properties/started\
At/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),s++}}}else{let g={instancePath:i+"/draft",schemaPath:"#/properties/draft/type",keyword:"\
type",params:{type:"object"}};e===null?e=[g]:e.push(g),s++}}if(a.terms!==void 0){let v=a.terms;if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.target===void 0){
let b={instancePath:i+"/terms",schemaPath:"#/properties/terms/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[b]:e.push(b),s++}if(v.
calendars===void 0){let b={instancePath:i+"/terms",schemaPath:"#/properties/terms/required",keyword:"required",params:{missingProperty:"calendars"}};e===null?e=
[b]:e.push(b),s++}if(v.startedAt===void 0){let b={instancePath:i+"/terms",schemaPath:"#/properties/terms/required",keyword:"required",params:{missingProperty:"s\
tartedAt"}};e===null?e=[b]:e.push(b),s++}for(let b in v)if(!(b==="metric"||b==="target"||b==="calendars"||b==="startedAt"||b==="warnings"||b==="timeline")){let I={
instancePath:i+"/terms",schemaPath:"#/properties/terms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[I]:e.push(
I),s++}if(v.metric!==void 0){let b=v.metric;if(typeof b!="string"){let I={instancePath:i+"/terms/metric",schemaPath:"#/properties/terms/properties/metric/type",
keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}if(!(b==="timeToEngage"||b==="firstResponse"||b==="nextResponse"||b==="periodicUpdate"||b===
"resolution"||b==="totalResolution"||b==="recovery")){let I={instancePath:i+"/terms/metric",schemaPath:"#/properties/terms/properties/metric/enum",keyword:"enum",
params:{allowedValues:se.properties.terms.properties.metric.enum}};e===null?e=[I]:e.push(I),s++}}if(v.target!==void 0){let b=v.target,I=s,y=!1,_=null,j=s;if(typeof b==
"string"){if(u(b)>40){let w={instancePath:i+"/terms/target",schemaPath:"#/properties/terms/properties/target/oneOf/0/maxLength",keyword:"maxLength",params:{limit:40}};
e===null?e=[w]:e.push(w),s++}if(!ie.test(b)){let w={instancePath:i+"/terms/target",schemaPath:"#/properties/terms/properties/target/oneOf/0/pattern",keyword:"pa\
ttern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+
"/terms/target",schemaPath:"#/properties/terms/properties/target/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),s++}var c=j===s;c&&
(y=!0,_=0);let g=s;if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.businessDays===void 0){let w={instancePath:i+"/terms/target",schemaPath:"#/properties/terms\
/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty:"businessDays"}};e===null?e=[w]:e.push(w),s++}for(let w in b)if(w!=="businessDay\
s"){let P={instancePath:i+"/terms/target",schemaPath:"#/properties/terms/properties/target/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:w}};e===null?e=[P]:e.push(P),s++}if(b.businessDays!==void 0){let w=b.businessDays;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))){let P={
instancePath:i+"/terms/target/businessDays",schemaPath:"#/properties/terms/properties/target/oneOf/1/properties/businessDays/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[P]:e.push(P),s++}if(typeof w=="number"&&isFinite(w)){if(w>36525||isNaN(w)){let P={instancePath:i+"/terms/target/businessDays",schemaPath:"\
#/properties/terms/properties/target/oneOf/1/properties/businessDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36525}};e===null?e=[P]:e.push(P),s++}
if(w<1||isNaN(w)){let P={instancePath:i+"/terms/target/businessDays",schemaPath:"#/properties/terms/properties/target/oneOf/1/properties/businessDays/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[P]:e.push(P),s++}}}}else{let w={instancePath:i+"/terms/target",schemaPath:"#/properties/terms/properties/\
target/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),s++}var c=g===s;if(c&&y?(y=!1,_=[_,1]):c&&(y=!0,_=1),y)s=I,e!==null&&(I?e.length=
I:e=null);else{let w={instancePath:i+"/terms/target",schemaPath:"#/properties/terms/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas:_}};e===null?
e=[w]:e.push(w),s++}}if(v.calendars!==void 0){let b=v.calendars;if(Array.isArray(b)){if(b.length>16){let y={instancePath:i+"/terms/calendars",schemaPath:"#/prop\
erties/terms/properties/calendars/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[y]:e.push(y),s++}let I=b.length;for(let y=0;y<I;y++){let _=b[y];if(_&&
typeof _=="object"&&!Array.isArray(_)){if(_.timeZone===void 0){let j={instancePath:i+"/terms/calendars/"+y,schemaPath:"#/properties/terms/properties/calendars/i\
tems/required",keyword:"required",params:{missingProperty:"timeZone"}};e===null?e=[j]:e.push(j),s++}if(_.weekly===void 0){let j={instancePath:i+"/terms/calendar\
s/"+y,schemaPath:"#/properties/terms/properties/calendars/items/required",keyword:"required",params:{missingProperty:"weekly"}};e===null?e=[j]:e.push(j),s++}for(let j in _)
if(!(j==="timeZone"||j==="weekly"||j==="holidays"||j==="special")){let g={instancePath:i+"/terms/calendars/"+y,schemaPath:"#/properties/terms/properties/calenda\
rs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[g]:e.push(g),s++}if(_.timeZone!==void 0){let j=_.timeZone;
if(typeof j=="string"){if(u(j)>64){let g={instancePath:i+"/terms/calendars/"+y+"/timeZone",schemaPath:"#/properties/terms/properties/calendars/items/properties/\
timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[g]:e.push(g),s++}if(!ee.test(j)){let g={instancePath:i+"/terms/calendars/"+y+"/timeZone",
schemaPath:"#/properties/terms/properties/calendars/items/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};
e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/terms/calendars/"+y+"/timeZone",schemaPath:"#/properties/terms/properties/calendars/items/properties/\
timeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),s++}}if(_.weekly!==void 0){let j=_.weekly;if(j&&typeof j=="object"&&!Array.isArray(
j)){for(let g in j)if(!(g==="mon"||g==="tue"||g==="wed"||g==="thu"||g==="fri"||g==="sat"||g==="sun")){let w={instancePath:i+"/terms/calendars/"+y+"/weekly",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[
w]:e.push(w),s++}if(j.mon!==void 0){let g=j.mon;if(Array.isArray(g)){if(g.length>16){let P={instancePath:i+"/terms/calendars/"+y+"/weekly/mon",schemaPath:"#/pro\
perties/terms/properties/calendars/items/properties/weekly/properties/mon/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[P]:e.push(P),s++}let w=g.length;
for(let P=0;P<w;P++){let L=g[P];if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.opens===void 0){let k={instancePath:i+"/terms/calendars/"+y+"/weekly/mon/"+P,schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/mon/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[
k]:e.push(k),s++}if(L.closes===void 0){let k={instancePath:i+"/terms/calendars/"+y+"/weekly/mon/"+P,schemaPath:"#/properties/terms/properties/calendars/items/pr\
operties/weekly/properties/mon/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[k]:e.push(k),s++}for(let k in L)if(!(k==="opens"||
k==="closes")){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/mon/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properti\
es/mon/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[h]:e.push(h),s++}if(L.opens!==void 0){let k=L.opens;
if(typeof k=="string"){if(!D.test(k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/mon/"+P+"/opens",schemaPath:"#/properties/terms/properties/calendars/\
items/properties/weekly/properties/mon/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:
e.push(h),s++}}else{let h={instancePath:i+"/terms/calendars/"+y+"/weekly/mon/"+P+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/w\
eekly/properties/mon/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(L.closes!==void 0){let k=L.closes;if(typeof k==
"string"){if(!D.test(k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/mon/"+P+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/proper\
ties/weekly/properties/mon/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{
let h={instancePath:i+"/terms/calendars/"+y+"/weekly/mon/"+P+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/mo\
n/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}}else{let k={instancePath:i+"/terms/calendars/"+y+"/weekly/\
mon/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/mon/items/type",keyword:"type",params:{type:"object"}};e===null?e=
[k]:e.push(k),s++}}}else{let w={instancePath:i+"/terms/calendars/"+y+"/weekly/mon",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/p\
roperties/mon/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),s++}}if(j.tue!==void 0){let g=j.tue;if(Array.isArray(g)){if(g.length>16){let P={
instancePath:i+"/terms/calendars/"+y+"/weekly/tue",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/maxItems",keyword:"\
maxItems",params:{limit:16}};e===null?e=[P]:e.push(P),s++}let w=g.length;for(let P=0;P<w;P++){let L=g[P];if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.opens===
void 0){let k={instancePath:i+"/terms/calendars/"+y+"/weekly/tue/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/\
items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[k]:e.push(k),s++}if(L.closes===void 0){let k={instancePath:i+"/terms/calendars/"+
y+"/weekly/tue/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/items/required",keyword:"required",params:{missingProperty:"\
closes"}};e===null?e=[k]:e.push(k),s++}for(let k in L)if(!(k==="opens"||k==="closes")){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/tue/"+P,schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[h]:e.push(h),s++}if(L.opens!==void 0){let k=L.opens;if(typeof k=="string"){if(!D.test(k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/tue/"+
P+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/items/properties/opens/pattern",keyword:"pattern",params:{
pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/calendars/"+y+"/weekly/tue/"+P+"/opens",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:
e.push(h),s++}}if(L.closes!==void 0){let k=L.closes;if(typeof k=="string"){if(!D.test(k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/tue/"+P+"/closes",
schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^\
(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/calendars/"+y+"/weekly/tue/"+P+"/closes",schemaPath:"#/pr\
operties/terms/properties/calendars/items/properties/weekly/properties/tue/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.
push(h),s++}}}else{let k={instancePath:i+"/terms/calendars/"+y+"/weekly/tue/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/prop\
erties/tue/items/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),s++}}}else{let w={instancePath:i+"/terms/calendars/"+y+"/weekly/tue",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),s++}}if(j.wed!==
void 0){let g=j.wed;if(Array.isArray(g)){if(g.length>16){let P={instancePath:i+"/terms/calendars/"+y+"/weekly/wed",schemaPath:"#/properties/terms/properties/cal\
endars/items/properties/weekly/properties/wed/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[P]:e.push(P),s++}let w=g.length;for(let P=0;P<w;P++){let L=g[P];
if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.opens===void 0){let k={instancePath:i+"/terms/calendars/"+y+"/weekly/wed/"+P,schemaPath:"#/properties/terms/pr\
operties/calendars/items/properties/weekly/properties/wed/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[k]:e.push(k),s++}if(L.
closes===void 0){let k={instancePath:i+"/terms/calendars/"+y+"/weekly/wed/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/proper\
ties/wed/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[k]:e.push(k),s++}for(let k in L)if(!(k==="opens"||k==="closes")){let h={
instancePath:i+"/terms/calendars/"+y+"/weekly/wed/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/wed/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[h]:e.push(h),s++}if(L.opens!==void 0){let k=L.opens;if(typeof k=="string"){
if(!D.test(k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/wed/"+P+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly\
/properties/wed/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={
instancePath:i+"/terms/calendars/"+y+"/weekly/wed/"+P+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/wed/items/\
properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(L.closes!==void 0){let k=L.closes;if(typeof k=="string"){if(!D.test(
k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/wed/"+P+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/propertie\
s/wed/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+
"/terms/calendars/"+y+"/weekly/wed/"+P+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/wed/items/properties/clo\
ses/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}}else{let k={instancePath:i+"/terms/calendars/"+y+"/weekly/wed/"+P,schemaPath:"#/\
properties/terms/properties/calendars/items/properties/weekly/properties/wed/items/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),s++}}}else{
let w={instancePath:i+"/terms/calendars/"+y+"/weekly/wed",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/wed/type",keyword:"\
type",params:{type:"array"}};e===null?e=[w]:e.push(w),s++}}if(j.thu!==void 0){let g=j.thu;if(Array.isArray(g)){if(g.length>16){let P={instancePath:i+"/terms/cal\
endars/"+y+"/weekly/thu",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/maxItems",keyword:"maxItems",params:{limit:16}};
e===null?e=[P]:e.push(P),s++}let w=g.length;for(let P=0;P<w;P++){let L=g[P];if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.opens===void 0){let k={instancePath:i+
"/terms/calendars/"+y+"/weekly/thu/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/items/required",keyword:"requi\
red",params:{missingProperty:"opens"}};e===null?e=[k]:e.push(k),s++}if(L.closes===void 0){let k={instancePath:i+"/terms/calendars/"+y+"/weekly/thu/"+P,schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=
[k]:e.push(k),s++}for(let k in L)if(!(k==="opens"||k==="closes")){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/thu/"+P,schemaPath:"#/properties/terms/pr\
operties/calendars/items/properties/weekly/properties/thu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[
h]:e.push(h),s++}if(L.opens!==void 0){let k=L.opens;if(typeof k=="string"){if(!D.test(k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/thu/"+P+"/opens",
schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(\
([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/calendars/"+y+"/weekly/thu/"+P+"/opens",schemaPath:"#/prop\
erties/terms/properties/calendars/items/properties/weekly/properties/thu/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(
h),s++}}if(L.closes!==void 0){let k=L.closes;if(typeof k=="string"){if(!D.test(k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/thu/"+P+"/closes",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0\
-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/calendars/"+y+"/weekly/thu/"+P+"/closes",schemaPath:"#/properties/term\
s/properties/calendars/items/properties/weekly/properties/thu/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}}else{
let k={instancePath:i+"/terms/calendars/"+y+"/weekly/thu/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/items/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),s++}}}else{let w={instancePath:i+"/terms/calendars/"+y+"/weekly/thu",schemaPath:"#/propertie\
s/terms/properties/calendars/items/properties/weekly/properties/thu/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),s++}}if(j.fri!==void 0){
let g=j.fri;if(Array.isArray(g)){if(g.length>16){let P={instancePath:i+"/terms/calendars/"+y+"/weekly/fri",schemaPath:"#/properties/terms/properties/calendars/i\
tems/properties/weekly/properties/fri/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[P]:e.push(P),s++}let w=g.length;for(let P=0;P<w;P++){let L=g[P];
if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.opens===void 0){let k={instancePath:i+"/terms/calendars/"+y+"/weekly/fri/"+P,schemaPath:"#/properties/terms/pr\
operties/calendars/items/properties/weekly/properties/fri/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[k]:e.push(k),s++}if(L.
closes===void 0){let k={instancePath:i+"/terms/calendars/"+y+"/weekly/fri/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/proper\
ties/fri/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[k]:e.push(k),s++}for(let k in L)if(!(k==="opens"||k==="closes")){let h={
instancePath:i+"/terms/calendars/"+y+"/weekly/fri/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/fri/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[h]:e.push(h),s++}if(L.opens!==void 0){let k=L.opens;if(typeof k=="string"){
if(!D.test(k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/fri/"+P+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly\
/properties/fri/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={
instancePath:i+"/terms/calendars/"+y+"/weekly/fri/"+P+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/fri/items/\
properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(L.closes!==void 0){let k=L.closes;if(typeof k=="string"){if(!D.test(
k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/fri/"+P+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/propertie\
s/fri/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+
"/terms/calendars/"+y+"/weekly/fri/"+P+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/fri/items/properties/clo\
ses/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}}else{let k={instancePath:i+"/terms/calendars/"+y+"/weekly/fri/"+P,schemaPath:"#/\
properties/terms/properties/calendars/items/properties/weekly/properties/fri/items/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),s++}}}else{
let w={instancePath:i+"/terms/calendars/"+y+"/weekly/fri",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/fri/type",keyword:"\
type",params:{type:"array"}};e===null?e=[w]:e.push(w),s++}}if(j.sat!==void 0){let g=j.sat;if(Array.isArray(g)){if(g.length>16){let P={instancePath:i+"/terms/cal\
endars/"+y+"/weekly/sat",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/maxItems",keyword:"maxItems",params:{limit:16}};
e===null?e=[P]:e.push(P),s++}let w=g.length;for(let P=0;P<w;P++){let L=g[P];if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.opens===void 0){let k={instancePath:i+
"/terms/calendars/"+y+"/weekly/sat/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/items/required",keyword:"requi\
red",params:{missingProperty:"opens"}};e===null?e=[k]:e.push(k),s++}if(L.closes===void 0){let k={instancePath:i+"/terms/calendars/"+y+"/weekly/sat/"+P,schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=
[k]:e.push(k),s++}for(let k in L)if(!(k==="opens"||k==="closes")){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/sat/"+P,schemaPath:"#/properties/terms/pr\
operties/calendars/items/properties/weekly/properties/sat/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[
h]:e.push(h),s++}if(L.opens!==void 0){let k=L.opens;if(typeof k=="string"){if(!D.test(k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/sat/"+P+"/opens",
schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(\
([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/calendars/"+y+"/weekly/sat/"+P+"/opens",schemaPath:"#/prop\
erties/terms/properties/calendars/items/properties/weekly/properties/sat/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(
h),s++}}if(L.closes!==void 0){let k=L.closes;if(typeof k=="string"){if(!D.test(k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/sat/"+P+"/closes",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0\
-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/calendars/"+y+"/weekly/sat/"+P+"/closes",schemaPath:"#/properties/term\
s/properties/calendars/items/properties/weekly/properties/sat/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}}else{
let k={instancePath:i+"/terms/calendars/"+y+"/weekly/sat/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/items/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),s++}}}else{let w={instancePath:i+"/terms/calendars/"+y+"/weekly/sat",schemaPath:"#/propertie\
s/terms/properties/calendars/items/properties/weekly/properties/sat/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),s++}}if(j.sun!==void 0){
let g=j.sun;if(Array.isArray(g)){if(g.length>16){let P={instancePath:i+"/terms/calendars/"+y+"/weekly/sun",schemaPath:"#/properties/terms/properties/calendars/i\
tems/properties/weekly/properties/sun/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[P]:e.push(P),s++}let w=g.length;for(let P=0;P<w;P++){let L=g[P];
if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.opens===void 0){let k={instancePath:i+"/terms/calendars/"+y+"/weekly/sun/"+P,schemaPath:"#/properties/terms/pr\
operties/calendars/items/properties/weekly/properties/sun/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[k]:e.push(k),s++}if(L.
closes===void 0){let k={instancePath:i+"/terms/calendars/"+y+"/weekly/sun/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/proper\
ties/sun/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[k]:e.push(k),s++}for(let k in L)if(!(k==="opens"||k==="closes")){let h={
instancePath:i+"/terms/calendars/"+y+"/weekly/sun/"+P,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sun/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[h]:e.push(h),s++}if(L.opens!==void 0){let k=L.opens;if(typeof k=="string"){
if(!D.test(k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/sun/"+P+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly\
/properties/sun/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={
instancePath:i+"/terms/calendars/"+y+"/weekly/sun/"+P+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sun/items/\
properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}if(L.closes!==void 0){let k=L.closes;if(typeof k=="string"){if(!D.test(
k)){let h={instancePath:i+"/terms/calendars/"+y+"/weekly/sun/"+P+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/propertie\
s/sun/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+
"/terms/calendars/"+y+"/weekly/sun/"+P+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sun/items/properties/clo\
ses/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}}else{let k={instancePath:i+"/terms/calendars/"+y+"/weekly/sun/"+P,schemaPath:"#/\
properties/terms/properties/calendars/items/properties/weekly/properties/sun/items/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),s++}}}else{
let w={instancePath:i+"/terms/calendars/"+y+"/weekly/sun",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sun/type",keyword:"\
type",params:{type:"array"}};e===null?e=[w]:e.push(w),s++}}}else{let g={instancePath:i+"/terms/calendars/"+y+"/weekly",schemaPath:"#/properties/terms/properties\
/calendars/items/properties/weekly/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),s++}}if(_.holidays!==void 0){let j=_.holidays;if(Array.
isArray(j)){if(j.length>1e3){let L={instancePath:i+"/terms/calendars/"+y+"/holidays",schemaPath:"#/properties/terms/properties/calendars/items/properties/holida\
ys/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[L]:e.push(L),s++}let g=j.length;for(let L=0;L<g;L++){let k=j[L];if(typeof k=="string"){if(!ae.test(
k)){let h={instancePath:i+"/terms/calendars/"+y+"/holidays/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/holidays/items/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/calendars/"+y+"/ho\
lidays/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/holidays/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(
h),s++}}let w=j.length,P;if(w>1){let L={};for(;w--;){let k=j[w];if(typeof k=="string"){if(typeof L[k]=="number"){P=L[k];let h={instancePath:i+"/terms/calendars/"+
y+"/holidays",schemaPath:"#/properties/terms/properties/calendars/items/properties/holidays/uniqueItems",keyword:"uniqueItems",params:{i:w,j:P}};e===null?e=[h]:
e.push(h),s++;break}L[k]=w}}}}else{let g={instancePath:i+"/terms/calendars/"+y+"/holidays",schemaPath:"#/properties/terms/properties/calendars/items/properties/\
holidays/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),s++}}if(_.special!==void 0){let j=_.special;if(Array.isArray(j)){if(j.length>1e3){
let w={instancePath:i+"/terms/calendars/"+y+"/special",schemaPath:"#/properties/terms/properties/calendars/items/properties/special/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[w]:e.push(w),s++}let g=j.length;for(let w=0;w<g;w++){let P=j[w];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.date===void 0){
let L={instancePath:i+"/terms/calendars/"+y+"/special/"+w,schemaPath:"#/properties/terms/properties/calendars/items/properties/special/items/required",keyword:"\
required",params:{missingProperty:"date"}};e===null?e=[L]:e.push(L),s++}if(P.windows===void 0){let L={instancePath:i+"/terms/calendars/"+y+"/special/"+w,schemaPath:"\
#/properties/terms/properties/calendars/items/properties/special/items/required",keyword:"required",params:{missingProperty:"windows"}};e===null?e=[L]:e.push(L),
s++}for(let L in P)if(!(L==="date"||L==="windows")){let k={instancePath:i+"/terms/calendars/"+y+"/special/"+w,schemaPath:"#/properties/terms/properties/calendar\
s/items/properties/special/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[k]:e.push(k),s++}if(P.date!==void 0){
let L=P.date;if(typeof L=="string"){if(!ae.test(L)){let k={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"/date",schemaPath:"#/properties/terms/properties/\
calendars/items/properties/special/items/properties/date/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?
e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"/date",schemaPath:"#/properties/terms/properties/calendars/items/properties\
/special/items/properties/date/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}}if(P.windows!==void 0){let L=P.windows;if(Array.isArray(
L)){if(L.length>16){let h={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"/windows",schemaPath:"#/properties/terms/properties/calendars/items/properties/sp\
ecial/items/properties/windows/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[h]:e.push(h),s++}let k=L.length;for(let h=0;h<k;h++){let O=L[h];if(O&&
typeof O=="object"&&!Array.isArray(O)){if(O.opens===void 0){let E={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"/windows/"+h,schemaPath:"#/properties/ter\
ms/properties/calendars/items/properties/special/items/properties/windows/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[E]:e.
push(E),s++}if(O.closes===void 0){let E={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"/windows/"+h,schemaPath:"#/properties/terms/properties/calendars/it\
ems/properties/special/items/properties/windows/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[E]:e.push(E),s++}for(let E in O)
if(!(E==="opens"||E==="closes")){let M={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"/windows/"+h,schemaPath:"#/properties/terms/properties/calendars/ite\
ms/properties/special/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E}};e===null?e=[M]:e.push(M),
s++}if(O.opens!==void 0){let E=O.opens;if(typeof E=="string"){if(!D.test(E)){let M={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"/windows/"+h+"/opens",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/special/items/properties/windows/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^((\
[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[M]:e.push(M),s++}}else{let M={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"/windows/"+h+"/opens",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/special/items/properties/windows/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===
null?e=[M]:e.push(M),s++}}if(O.closes!==void 0){let E=O.closes;if(typeof E=="string"){if(!D.test(E)){let M={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"\
/windows/"+h+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/special/items/properties/windows/items/properties/closes/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[M]:e.push(M),s++}}else{let M={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"/\
windows/"+h+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/special/items/properties/windows/items/properties/closes/type",keyword:"\
type",params:{type:"string"}};e===null?e=[M]:e.push(M),s++}}}else{let E={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"/windows/"+h,schemaPath:"#/properti\
es/terms/properties/calendars/items/properties/special/items/properties/windows/items/type",keyword:"type",params:{type:"object"}};e===null?e=[E]:e.push(E),s++}}}else{
let k={instancePath:i+"/terms/calendars/"+y+"/special/"+w+"/windows",schemaPath:"#/properties/terms/properties/calendars/items/properties/special/items/properti\
es/windows/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),s++}}}else{let L={instancePath:i+"/terms/calendars/"+y+"/special/"+w,schemaPath:"\
#/properties/terms/properties/calendars/items/properties/special/items/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),s++}}}else{let g={instancePath:i+
"/terms/calendars/"+y+"/special",schemaPath:"#/properties/terms/properties/calendars/items/properties/special/type",keyword:"type",params:{type:"array"}};e===null?
e=[g]:e.push(g),s++}}}else{let j={instancePath:i+"/terms/calendars/"+y,schemaPath:"#/properties/terms/properties/calendars/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[j]:e.push(j),s++}}}else{let I={instancePath:i+"/terms/calendars",schemaPath:"#/properties/terms/properties/calendars/type",keyword:"type",
params:{type:"array"}};e===null?e=[I]:e.push(I),s++}}if(v.startedAt!==void 0){let b=v.startedAt;if(typeof b=="string"){if(!V.test(b)){let I={instancePath:i+"/te\
rms/startedAt",schemaPath:"#/properties/terms/properties/startedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};
e===null?e=[I]:e.push(I),s++}if(!U.validate(b)){let I={instancePath:i+"/terms/startedAt",schemaPath:"#/properties/terms/properties/startedAt/format",keyword:"fo\
rmat",params:{format:"date-time"}};e===null?e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/terms/startedAt",schemaPath:"#/properties/terms/properties/started\
At/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}}if(v.warnings!==void 0){let b=v.warnings;if(Array.isArray(b)){if(b.length>10){let j={
instancePath:i+"/terms/warnings",schemaPath:"#/properties/terms/properties/warnings/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[j]:e.push(j),s++}
let I=b.length;for(let j=0;j<I;j++){let g=b[j];if(typeof g=="number"&&isFinite(g)){if(g>=1||isNaN(g)){let w={instancePath:i+"/terms/warnings/"+j,schemaPath:"#/p\
roperties/terms/properties/warnings/items/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};e===null?e=[w]:e.push(w),s++}if(g<=0||isNaN(
g)){let w={instancePath:i+"/terms/warnings/"+j,schemaPath:"#/properties/terms/properties/warnings/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+"/terms/warnings/"+j,schemaPath:"#/properties/terms/properties/warnings/items/type",keyword:"\
type",params:{type:"number"}};e===null?e=[w]:e.push(w),s++}}let y=b.length,_;if(y>1){let j={};for(;y--;){let g=b[y];if(typeof g=="number"&&isFinite(g)){if(typeof j[g]==
"number"){_=j[g];let w={instancePath:i+"/terms/warnings",schemaPath:"#/properties/terms/properties/warnings/uniqueItems",keyword:"uniqueItems",params:{i:y,j:_}};
e===null?e=[w]:e.push(w),s++;break}j[g]=y}}}}else{let I={instancePath:i+"/terms/warnings",schemaPath:"#/properties/terms/properties/warnings/type",keyword:"type",
params:{type:"array"}};e===null?e=[I]:e.push(I),s++}}if(v.timeline!==void 0){let b=v.timeline;if(Array.isArray(b)){if(b.length>1e3){let y={instancePath:i+"/term\
s/timeline",schemaPath:"#/properties/terms/properties/timeline/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[y]:e.push(y),s++}let I=b.length;for(let y=0;y<
I;y++){let _=b[y];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.at===void 0){let j={instancePath:i+"/terms/timeline/"+y,schemaPath:"#/properties/terms/prope\
rties/timeline/items/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[j]:e.push(j),s++}if(_.type===void 0){let j={instancePath:i+"/terms/\
timeline/"+y,schemaPath:"#/properties/terms/properties/timeline/items/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[j]:e.push(j),s++}
for(let j in _)if(!(j==="at"||j==="type"||j==="reason"||j==="target"||j==="mode")){let g={instancePath:i+"/terms/timeline/"+y,schemaPath:"#/properties/terms/pro\
perties/timeline/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[g]:e.push(g),s++}if(_.at!==void 0){let j=_.
at;if(typeof j=="string"){if(!V.test(j)){let g={instancePath:i+"/terms/timeline/"+y+"/at",schemaPath:"#/properties/terms/properties/timeline/items/properties/at\
/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[g]:e.push(g),s++}if(!U.validate(j)){let g={instancePath:i+
"/terms/timeline/"+y+"/at",schemaPath:"#/properties/terms/properties/timeline/items/properties/at/format",keyword:"format",params:{format:"date-time"}};e===null?
e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/terms/timeline/"+y+"/at",schemaPath:"#/properties/terms/properties/timeline/items/properties/at/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),s++}}if(_.type!==void 0){let j=_.type;if(typeof j!="string"){let g={instancePath:i+"/terms/timeline/"+y+"\
/type",schemaPath:"#/properties/terms/properties/timeline/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),s++}if(!(j===
"pause"||j==="resume"||j==="target"||j==="fulfill"||j==="cancel")){let g={instancePath:i+"/terms/timeline/"+y+"/type",schemaPath:"#/properties/terms/properties/\
timeline/items/properties/type/enum",keyword:"enum",params:{allowedValues:se.properties.terms.properties.timeline.items.properties.type.enum}};e===null?e=[g]:e.
push(g),s++}}if(_.reason!==void 0){let j=_.reason;if(typeof j!="string"){let g={instancePath:i+"/terms/timeline/"+y+"/reason",schemaPath:"#/properties/terms/pro\
perties/timeline/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),s++}if(!(j==="pendingCustomer"||j==="pendingThird\
Party"||j==="pendingInternal")){let g={instancePath:i+"/terms/timeline/"+y+"/reason",schemaPath:"#/properties/terms/properties/timeline/items/properties/reason/\
enum",keyword:"enum",params:{allowedValues:se.properties.terms.properties.timeline.items.properties.reason.enum}};e===null?e=[g]:e.push(g),s++}}if(_.target!==void 0){
let j=_.target,g=s,w=!1,P=null,L=s;if(typeof j=="string"){if(u(j)>40){let h={instancePath:i+"/terms/timeline/"+y+"/target",schemaPath:"#/properties/terms/proper\
ties/timeline/items/properties/target/oneOf/0/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[h]:e.push(h),s++}if(!ie.test(j)){let h={instancePath:i+
"/terms/timeline/"+y+"/target",schemaPath:"#/properties/terms/properties/timeline/items/properties/target/oneOf/0/pattern",keyword:"pattern",params:{pattern:"^P\
(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/terms/timeline/"+y+"/tar\
get",schemaPath:"#/properties/terms/properties/timeline/items/properties/target/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}
var f=L===s;f&&(w=!0,P=0);let k=s;if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.businessDays===void 0){let h={instancePath:i+"/terms/timeline/"+y+"/target",
schemaPath:"#/properties/terms/properties/timeline/items/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty:"businessDays"}};e===null?
e=[h]:e.push(h),s++}for(let h in j)if(h!=="businessDays"){let O={instancePath:i+"/terms/timeline/"+y+"/target",schemaPath:"#/properties/terms/properties/timelin\
e/items/properties/target/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[O]:e.push(O),s++}if(j.businessDays!==
void 0){let h=j.businessDays;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let O={instancePath:i+"/terms/timeline/"+y+"/target/businessDays",schemaPath:"\
#/properties/terms/properties/timeline/items/properties/target/oneOf/1/properties/businessDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[O]:e.push(
O),s++}if(typeof h=="number"&&isFinite(h)){if(h>36525||isNaN(h)){let O={instancePath:i+"/terms/timeline/"+y+"/target/businessDays",schemaPath:"#/properties/term\
s/properties/timeline/items/properties/target/oneOf/1/properties/businessDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36525}};e===null?e=[O]:e.
push(O),s++}if(h<1||isNaN(h)){let O={instancePath:i+"/terms/timeline/"+y+"/target/businessDays",schemaPath:"#/properties/terms/properties/timeline/items/propert\
ies/target/oneOf/1/properties/businessDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[O]:e.push(O),s++}}}}else{let h={instancePath:i+
"/terms/timeline/"+y+"/target",schemaPath:"#/properties/terms/properties/timeline/items/properties/target/oneOf/1/type",keyword:"type",params:{type:"object"}};e===
null?e=[h]:e.push(h),s++}var f=k===s;if(f&&w?(w=!1,P=[P,1]):f&&(w=!0,P=1),w)s=g,e!==null&&(g?e.length=g:e=null);else{let h={instancePath:i+"/terms/timeline/"+y+
"/target",schemaPath:"#/properties/terms/properties/timeline/items/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas:P}};e===null?e=[h]:e.push(h),
s++}}if(_.mode!==void 0){let j=_.mode;if(typeof j!="string"){let g={instancePath:i+"/terms/timeline/"+y+"/mode",schemaPath:"#/properties/terms/properties/timeli\
ne/items/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),s++}if(!(j==="retroactive"||j==="fromChange")){let g={instancePath:i+
"/terms/timeline/"+y+"/mode",schemaPath:"#/properties/terms/properties/timeline/items/properties/mode/enum",keyword:"enum",params:{allowedValues:se.properties.terms.
properties.timeline.items.properties.mode.enum}};e===null?e=[g]:e.push(g),s++}}}else{let j={instancePath:i+"/terms/timeline/"+y,schemaPath:"#/properties/terms/p\
roperties/timeline/items/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),s++}}}else{let I={instancePath:i+"/terms/timeline",schemaPath:"#/\
properties/terms/properties/timeline/type",keyword:"type",params:{type:"array"}};e===null?e=[I]:e.push(I),s++}}}else{let b={instancePath:i+"/terms",schemaPath:"\
#/properties/terms/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),s++}}if(a.asOf!==void 0){let v=a.asOf;if(typeof v=="string"){if(!V.test(
v)){let b={instancePath:i+"/asOf",schemaPath:"#/properties/asOf/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};
e===null?e=[b]:e.push(b),s++}if(!U.validate(v)){let b={instancePath:i+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format:"date-time"}};
e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:i+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(
b),s++}}}else{let v={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[v]:e.push(v),s++}return ht.errors=e,s===0}ht.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var As=gt,de={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,
maxLength:1024},status:{type:"string",enum:["new","open","pendingCustomer","pendingThirdParty","pendingInternal","solved","closed","cancelled","merged"]},severity:{
type:"string",enum:["P0","P1","P2","P3","P4"]},categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},assigneeId:{type:"string",pattern:"^agt_[0\
-7][0-9a-hjkmnp-tv-z]{25}$"},queueId:{type:"string",pattern:"^que_[0-7][0-9a-hjkmnp-tv-z]{25}$"},centerId:{type:"string",pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{2\
5}$"},accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},contactId:{type:"string",pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{type:"\
string",minLength:1,maxLength:128},updatedSince:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},sort:{type:"s\
tring",enum:["createdAt","-createdAt","updatedAt","-updatedAt","nextDueAt"]}},additionalProperties:!1},Zi=new RegExp("^que_[0-7][0-9a-hjkmnp-tv-z]{25}$","u"),js=new RegExp(
"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function gt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,
d=gt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!J.call(de.properties,
r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==
void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/pr\
operties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r==
"string"){if(u(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(
t),s++}if(u(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.status!==void 0){
let r=a.status;if(typeof r!="string"){let t={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}if(!(r==="new"||r==="open"||r==="pendingCustomer"||r==="pendingThirdParty"||r==="pendingInternal"||r==="solved"||r==="closed"||r==="cancelled"||r===
"merged")){let t={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:de.properties.status.enum}};e===null?e=[t]:
e.push(t),s++}}if(a.severity!==void 0){let r=a.severity;if(typeof r!="string"){let t={instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="P0"||r==="P1"||r==="P2"||r==="P3"||r==="P4")){let t={instancePath:i+"/severity",schemaPath:"\
#/properties/severity/enum",keyword:"enum",params:{allowedValues:de.properties.severity.enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;
if(typeof r=="string"){if(!S.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[\
0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.assigneeId!==void 0){let r=a.assigneeId;if(typeof r=="string"){if(!nr.test(r)){let t={instancePath:i+"/assign\
eeId",schemaPath:"#/properties/assigneeId/pattern",keyword:"pattern",params:{pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/assigneeId",schemaPath:"#/properties/assigneeId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.queueId!==void 0){
let r=a.queueId;if(typeof r=="string"){if(!Zi.test(r)){let t={instancePath:i+"/queueId",schemaPath:"#/properties/queueId/pattern",keyword:"pattern",params:{pattern:"\
^que_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/queueId",schemaPath:"#/properties/queueId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.centerId!==void 0){let r=a.centerId;if(typeof r=="string"){if(!js.test(r)){let t={instancePath:i+"/centerId",
schemaPath:"#/properties/centerId/pattern",keyword:"pattern",params:{pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/centerId",schemaPath:"#/properties/centerId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.accountId!==void 0){let r=a.accountId;
if(typeof r=="string"){if(!te.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^acc_[0\
-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.contactId!==void 0){let r=a.contactId;if(typeof r=="string"){if(!Rt.test(r)){let t={instancePath:i+"/contactI\
d",schemaPath:"#/properties/contactId/pattern",keyword:"pattern",params:{pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/contactId",schemaPath:"#/properties/contactId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){
let r=a.externalId;if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}if(a.updatedSince!==void 0){let r=a.updatedSince;if(typeof r=="string"){if(!V.test(r)){let t={instancePath:i+"/updatedSince",schemaPath:"\
#/properties/updatedSince/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!U.
validate(r)){let t={instancePath:i+"/updatedSince",schemaPath:"#/properties/updatedSince/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.
push(t),s++}}else{let t={instancePath:i+"/updatedSince",schemaPath:"#/properties/updatedSince/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt"||r==="updatedAt"||r==="-updatedAt"||r==="nextDueAt")){let t={instancePath:i+"/sort",
schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:de.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return gt.errors=e,s===0}gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls=kt,
Xt={type:"object",required:["title","description"],additionalProperties:!1,properties:{title:{type:"string",minLength:1,maxLength:300},description:{type:"string",
minLength:1,maxLength:2e4},accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},contactId:{type:"string",pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{\
25}$"},contractId:{type:"string",pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"},severity:{type:"string",enum:["P0","P1","P2","P3","P4"]},categoryId:{type:"string",
pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},channel:{type:"string",enum:["a\
pi","portal","email","chat","phone"]},product:{type:"string",minLength:1,maxLength:128},resourceRegion:{type:"string",maxLength:64,pattern:"^[A-Za-z0-9][A-Za-z0\
-9._-]*$"},facts:{type:"object",maxProperties:50,propertyNames:{type:"string",maxLength:64,pattern:"^[a-z][a-zA-Z0-9]*$"},additionalProperties:{type:"string",minLength:1,
maxLength:4e3}},externalId:{type:"string",minLength:1,maxLength:128},metadata:{type:"object",maxProperties:50,additionalProperties:{type:"string",maxLength:500}}}},
Ni=new RegExp("^[a-z][a-zA-Z0-9]*$","u");function kt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,
d=kt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.title===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(a.description===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"description"}};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!J.call(Xt.properties,t)){let o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(a.title!==void 0){let t=a.title;
if(typeof t=="string"){if(u(t)>300){let o={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=
[o]:e.push(o),s++}if(u(t)<1){let o={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(
o),s++}}else{let o={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.description!==
void 0){let t=a.description;if(typeof t=="string"){if(u(t)>2e4){let o={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"ma\
xLength",params:{limit:2e4}};e===null?e=[o]:e.push(o),s++}if(u(t)<1){let o={instancePath:i+"/description",schemaPath:"#/properties/description/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.accountId!==void 0){let t=a.accountId;if(typeof t=="string"){if(!te.test(t)){let o={instancePath:i+"/accountI\
d",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.contactId!==void 0){
let t=a.contactId;if(typeof t=="string"){if(!Rt.test(t)){let o={instancePath:i+"/contactId",schemaPath:"#/properties/contactId/pattern",keyword:"pattern",params:{
pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/contactId",schemaPath:"#/properties/contactId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.contractId!==void 0){let t=a.contractId;if(typeof t=="string"){if(!pe.test(t)){let o={instancePath:i+
"/contractId",schemaPath:"#/properties/contractId/pattern",keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.severity!==
void 0){let t=a.severity;if(typeof t!="string"){let o={instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),s++}if(!(t==="P0"||t==="P1"||t==="P2"||t==="P3"||t==="P4")){let o={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"\
enum",params:{allowedValues:Xt.properties.severity.enum}};e===null?e=[o]:e.push(o),s++}}if(a.categoryId!==void 0){let t=a.categoryId;if(typeof t=="string"){if(!S.
test(t)){let o={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),s++}}if(a.language!==void 0){let t=a.language;if(typeof t=="string"){if(u(t)>35){let o={instancePath:i+"/language",schemaPath:"#/properties/lang\
uage/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[o]:e.push(o),s++}if(!T.test(t)){let o={instancePath:i+"/language",schemaPath:"#/properties/la\
nguage/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.channel!==void 0){let t=a.channel;if(typeof t!="string"){let o={
instancePath:i+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="api"||t==="portal"||
t==="email"||t==="chat"||t==="phone")){let o={instancePath:i+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:Xt.properties.
channel.enum}};e===null?e=[o]:e.push(o),s++}}if(a.product!==void 0){let t=a.product;if(typeof t=="string"){if(u(t)>128){let o={instancePath:i+"/product",schemaPath:"\
#/properties/product/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[o]:e.push(o),s++}if(u(t)<1){let o={instancePath:i+"/product",schemaPath:"#/p\
roperties/product/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/product",schemaPath:"#/properties/\
product/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.resourceRegion!==void 0){let t=a.resourceRegion;if(typeof t=="string"){if(u(
t)>64){let o={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceRegion/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[o]:e.push(o),
s++}if(!Qt.test(t)){let o={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceRegion/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Z\
a-z0-9._-]*$"}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceRegion/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.facts!==void 0){let t=a.facts;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){let o={
instancePath:i+"/facts",schemaPath:"#/properties/facts/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[o]:e.push(o),s++}for(let o in t){let m=s;
if(typeof o=="string"){if(u(o)>64){let l={instancePath:i+"/facts",schemaPath:"#/properties/facts/propertyNames/maxLength",keyword:"maxLength",params:{limit:64},
propertyName:o};e===null?e=[l]:e.push(l),s++}if(!Ni.test(o)){let l={instancePath:i+"/facts",schemaPath:"#/properties/facts/propertyNames/pattern",keyword:"patte\
rn",params:{pattern:"^[a-z][a-zA-Z0-9]*$"},propertyName:o};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/facts",schemaPath:"#/properties/facts/prop\
ertyNames/type",keyword:"type",params:{type:"string"},propertyName:o};e===null?e=[l]:e.push(l),s++}var r=m===s;if(!r){let l={instancePath:i+"/facts",schemaPath:"\
#/properties/facts/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[l]:e.push(l),s++}}for(let o in t){let m=t[o];if(typeof m=="string"){
if(u(m)>4e3){let l={instancePath:i+"/facts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProperties/maxLength",keyword:"ma\
xLength",params:{limit:4e3}};e===null?e=[l]:e.push(l),s++}if(u(m)<1){let l={instancePath:i+"/facts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/facts/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/facts/"+o.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{
let o={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(a.externalId!==void 0){
let t=a.externalId;if(typeof t=="string"){if(u(t)>128){let o={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[o]:e.push(o),s++}if(u(t)<1){let o={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),s++}}if(a.metadata!==void 0){let t=a.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){let o={instancePath:i+
"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[o]:e.push(o),s++}for(let o in t){let m=t[o];
if(typeof m=="string"){if(u(m)>500){let l={instancePath:i+"/metadata/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProp\
erties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/metadata/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return kt.errors=e,s===0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qs=wt,
Oi={type:"object",required:["query"],additionalProperties:!1,properties:{query:{type:"string",minLength:1,maxLength:500},status:{type:"string",enum:["new","open",
"pendingCustomer","pendingThirdParty","pendingInternal","solved","closed","cancelled","merged"]},accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{\
25}$"},languages:{type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35}},limit:{type:"\
integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024}}};function wt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,
dynamicAnchors:z={}}={}){let e=null,s=0,d=wt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.query===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"}};e===null?e=[r]:e.push(r),s++}for(let r in a)
if(!(r==="query"||r==="status"||r==="accountId"||r==="languages"||r==="limit"||r==="cursor")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.query!==void 0){let r=a.query;if(typeof r=="string"){if(u(r)>500){let t={
instancePath:i+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+
"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/query",schemaPath:"\
#/properties/query/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.status!==void 0){let r=a.status;if(typeof r!="string"){let t={
instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="new"||r==="open"||r===
"pendingCustomer"||r==="pendingThirdParty"||r==="pendingInternal"||r==="solved"||r==="closed"||r==="cancelled"||r==="merged")){let t={instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:Oi.properties.status.enum}};e===null?e=[t]:e.push(t),s++}}if(a.accountId!==void 0){let r=a.accountId;
if(typeof r=="string"){if(!te.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^acc_[0\
-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.languages!==void 0){let r=a.languages;if(Array.isArray(r)){if(r.length>16){let l={instancePath:i+"/languages",
schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}if(r.length<1){let l={instancePath:i+"/languages",
schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++){let n=r[l];if(typeof n==
"string"){if(u(n)>35){let p={instancePath:i+"/languages/"+l,schemaPath:"#/properties/languages/items/maxLength",keyword:"maxLength",params:{limit:35}};e===null?
e=[p]:e.push(p),s++}if(!T.test(n)){let p={instancePath:i+"/languages/"+l,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern:"^[\
a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/languages/"+l,schemaPath:"#/properties/languages/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}let o=r.length,m;if(o>1){let l={};for(;o--;){let n=r[o];if(typeof n=="string"){if(typeof l[n]=="numb\
er"){m=l[n];let p={instancePath:i+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m}};e===null?e=[p]:e.push(p),
s++;break}l[n]=o}}}}else{let t={instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),s++}}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/li\
mit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(u(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return wt.errors=e,s===0}wt.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var F=Pt;function Pt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Pt.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="ticketId"){let t={instancePath:i,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){
if(!Y.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Pt.errors=e,s===0}Pt.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $s=vt,X={type:"object",additionalProperties:!1,properties:{title:{type:"string",minLength:1,maxLength:300},
severity:{type:"string",enum:["P0","P1","P2","P3","P4"]},categoryId:{type:["string","null"],pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},language:{type:"string",
pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},externalId:{type:["string","null"],minLength:1,maxLength:128},metadata:{type:"object",maxProperties:50,
additionalProperties:{type:["string","null"],maxLength:500}},product:{type:["string","null"],minLength:1,maxLength:128},resourceRegion:{type:["string","null"],maxLength:64,
pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},contractId:{type:["string","null"],pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}}};function vt(a,{instancePath:i="",parentData:A,
parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=vt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!J.call(X.properties,r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.title!==void 0){let r=a.title;if(typeof r=="string"){if(u(r)>300){let t={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/title",
schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/title",schemaPath:"#/\
properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.severity!==void 0){let r=a.severity;if(typeof r!="string"){let t={
instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="P0"||r==="P1"||
r==="P2"||r==="P3"||r==="P4")){let t={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:X.properties.severity.
enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/categoryId",schemaPath:"\
#/properties/categoryId/type",keyword:"type",params:{type:X.properties.categoryId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!S.test(r)){let t={
instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:
e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(u(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/m\
axLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!T.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language\
/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="stri\
ng"&&r!==null){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:X.properties.externalId.type}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={
instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){
let o=r[t];if(typeof o!="string"&&o!==null){let m={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additi\
onalProperties/type",keyword:"type",params:{type:X.properties.metadata.additionalProperties.type}};e===null?e=[m]:e.push(m),s++}if(typeof o=="string"&&u(o)>500){
let m={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[t]:e.push(t),s++}}if(a.product!==void 0){let r=a.product;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/product",schemaPath:"#/pr\
operties/product/type",keyword:"type",params:{type:X.properties.product.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(u(r)>128){let t={instancePath:i+
"/product",schemaPath:"#/properties/product/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/p\
roduct",schemaPath:"#/properties/product/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.resourceRegion!==void 0){let r=a.resourceRegion;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceRegion/type",keyword:"type",params:{type:X.properties.
resourceRegion.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(u(r)>64){let t={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceR\
egion/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!Qt.test(r)){let t={instancePath:i+"/resourceRegion",schemaPath:"#/prope\
rties/resourceRegion/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=[t]:e.push(t),s++}}}if(a.contractId!==void 0){let r=a.
contractId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:X.properties.
contractId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!pe.test(r)){let t={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/patte\
rn",keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return vt.errors=e,s===0}vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zs=It,qr={type:"\
object",required:["to"],additionalProperties:!1,properties:{to:{type:"string",enum:["open","pendingCustomer","pendingThirdParty","pendingInternal","solved","clo\
sed","cancelled"]},resolutionCode:{type:"string",enum:["fixed","workaround","answered","duplicate","notReproducible","byDesign","thirdParty","noResponse"]},note:{
type:"string",minLength:1,maxLength:4e3}}};function It(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,
d=It.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="to"||r==="resolutionCode"||r==="\
note")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
to!==void 0){let r=a.to;if(typeof r!="string"){let t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}if(!(r==="open"||r==="pendingCustomer"||r==="pendingThirdParty"||r==="pendingInternal"||r==="solved"||r==="closed"||r==="cancelled")){let t={instancePath:i+
"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:qr.properties.to.enum}};e===null?e=[t]:e.push(t),s++}}if(a.resolutionCode!==void 0){
let r=a.resolutionCode;if(typeof r!="string"){let t={instancePath:i+"/resolutionCode",schemaPath:"#/properties/resolutionCode/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="fixed"||r==="workaround"||r==="answered"||r==="duplicate"||r==="notReproducible"||r==="byDesign"||r==="thirdPar\
ty"||r==="noResponse")){let t={instancePath:i+"/resolutionCode",schemaPath:"#/properties/resolutionCode/enum",keyword:"enum",params:{allowedValues:qr.properties.
resolutionCode.enum}};e===null?e=[t]:e.push(t),s++}}if(a.note!==void 0){let r=a.note;if(typeof r=="string"){if(u(r)>4e3){let t={instancePath:i+"/note",schemaPath:"\
#/properties/note/maxLength",keyword:"maxLength",params:{limit:4e3}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/note",schemaPath:"#/propert\
ies/note/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return It.errors=e,s===0}It.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ds=xt,Ei={type:"object",required:["agentId"],additionalProperties:!1,
properties:{agentId:{type:["string","null"],pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}}};function xt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,
dynamicAnchors:z={}}={}){let e=null,s=0,d=xt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.agentId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agentId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)
if(r!=="agentId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.agentId!==void 0){let r=a.agentId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"\
type",params:{type:Ei.properties.agentId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!nr.test(r)){let t={instancePath:i+"/agentId",schemaPath:"#/\
properties/agentId/pattern",keyword:"pattern",params:{pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return xt.errors=e,s===0}xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _s=bt,
$r={type:"object",required:["reason"],additionalProperties:!1,properties:{reason:{type:"string",enum:["resolutionTime","technicalExpertise","businessImpact","se\
curity"]},toTier:{type:"string",enum:["L1","L2","L3"]},toCenterId:{type:"string",pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"},note:{type:"string",minLength:1,maxLength:4e3}}};
function bt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=bt.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.reason===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="reason"||r==="toTier"||r==="toCenterId"||r==="note")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.reason!==void 0){
let r=a.reason;if(typeof r!="string"){let t={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}if(!(r==="resolutionTime"||r==="technicalExpertise"||r==="businessImpact"||r==="security")){let t={instancePath:i+"/reason",schemaPath:"#/properti\
es/reason/enum",keyword:"enum",params:{allowedValues:$r.properties.reason.enum}};e===null?e=[t]:e.push(t),s++}}if(a.toTier!==void 0){let r=a.toTier;if(typeof r!=
"string"){let t={instancePath:i+"/toTier",schemaPath:"#/properties/toTier/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="L1"||
r==="L2"||r==="L3")){let t={instancePath:i+"/toTier",schemaPath:"#/properties/toTier/enum",keyword:"enum",params:{allowedValues:$r.properties.toTier.enum}};e===
null?e=[t]:e.push(t),s++}}if(a.toCenterId!==void 0){let r=a.toCenterId;if(typeof r=="string"){if(!js.test(r)){let t={instancePath:i+"/toCenterId",schemaPath:"#/\
properties/toCenterId/pattern",keyword:"pattern",params:{pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/toCenterId",schemaPath:"#/properties/toCenterId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.note!==void 0){let r=a.note;if(typeof r==
"string"){if(u(r)>4e3){let t={instancePath:i+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:4e3}};e===null?e=[t]:e.push(t),s++}
if(u(r)<1){let t={instancePath:i+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return bt.errors=e,s===0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zs=At;function At(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=At.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.intoTicketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"intoTicketId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="intoTicketId"){let t={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.intoTicketId!==void 0){let r=a.intoTicketId;if(typeof r==
"string"){if(!Y.test(r)){let t={instancePath:i+"/intoTicketId",schemaPath:"#/properties/intoTicketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a\
-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/intoTicketId",schemaPath:"#/properties/intoTicketId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return At.errors=e,s===0}At.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ns=jt,Ti={type:"object",required:["toTicketId","type"],additionalProperties:!1,
properties:{toTicketId:{type:"string",pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},type:{type:"string",enum:["relatesTo","duplicates","blocks","causedBy"]}}};function jt(a,{
instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=jt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.toTicketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
toTicketId"}};e===null?e=[r]:e.push(r),s++}if(a.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="toTicketId"||r==="type")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.toTicketId!==void 0){let r=a.toTicketId;if(typeof r=="string"){if(!Y.test(r)){let t={instancePath:i+
"/toTicketId",schemaPath:"#/properties/toTicketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/toTicketId",schemaPath:"#/properties/toTicketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.type!==void 0){
let r=a.type;if(typeof r!="string"){let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}if(!(r==="relatesTo"||r==="duplicates"||r==="blocks"||r==="causedBy")){let t={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Ti.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return jt.errors=e,s===0}jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Os=Lt;var Ri=new RegExp("^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Lt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=Lt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.linkId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"linkId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||r===
"linkId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!Y.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",keyword:"\
pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/properties/tic\
ketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.linkId!==void 0){let r=a.linkId;if(typeof r=="string"){if(!Ri.test(r)){let t={
instancePath:i+"/linkId",schemaPath:"#/properties/linkId/pattern",keyword:"pattern",params:{pattern:"^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/linkId",schemaPath:"#/properties/linkId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Lt.errors=e,s===0}Lt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Es=qt,Mi={type:"object",required:["body","visibility"],additionalProperties:!1,properties:{body:{type:"string",minLength:1,maxLength:2e4},visibility:{
type:"string",enum:["public","internal"]},automated:{type:"boolean"}}};function qt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=qt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[r]:e.push(r),s++}if(a.visibility===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"visibility"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="body"||r===
"visibility"||r==="automated")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(a.body!==void 0){let r=a.body;if(typeof r=="string"){if(u(r)>2e4){let t={instancePath:i+"/body",schemaPath:"#/properties/body/maxLength",
keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/body",schemaPath:"#/properties/body/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}}if(a.visibility!==void 0){let r=a.visibility;if(typeof r!="string"){let t={instancePath:i+"/visibility",schemaPath:"#/pro\
perties/visibility/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="public"||r==="internal")){let t={instancePath:i+"/visibil\
ity",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues:Mi.properties.visibility.enum}};e===null?e=[t]:e.push(t),s++}}if(a.automated!==
void 0&&typeof a.automated!="boolean"){let r={instancePath:i+"/automated",schemaPath:"#/properties/automated/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return qt.errors=e,s===0}
qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ts=$t;var Fi=new RegExp("^msg_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function $t(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=$t.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.messageId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"messageId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||
r==="messageId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!Y.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/patter\
n",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/pr\
operties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.messageId!==void 0){let r=a.messageId;if(typeof r=="string"){if(!Fi.
test(r)){let t={instancePath:i+"/messageId",schemaPath:"#/properties/messageId/pattern",keyword:"pattern",params:{pattern:"^msg_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/messageId",schemaPath:"#/properties/messageId/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return $t.errors=e,s===0}
$t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rs=zt;function zt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=zt.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.categoryId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"categoryId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="categoryId"){let t={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r==
"string"){if(!S.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjk\
mnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return zt.
errors=e,s===0}zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ms=Dt;function Dt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Dt.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(r!=="language"){let t={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.language!==void 0){let r=a.language;if(typeof r==
"string"){if(u(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(
t),s++}if(!T.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9\
]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Dt.errors=
e,s===0}Dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fs=_t,Vi={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"\
string",minLength:1,maxLength:1024},state:{type:"string",enum:["open","answered","obsolete"]}},additionalProperties:!1};function _t(a,{instancePath:i="",parentData:A,
parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=_t.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="state")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(u(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#\
/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/pro\
perties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/curs\
or/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/\
state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="open"||r==="answered"||r==="obsolete")){
let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Vi.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return _t.errors=e,s===0}_t.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vs=Zt;var Ui=new RegExp("^fup_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Zt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=Zt.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.followUpId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"followUpId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||
r==="followUpId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!Y.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/patter\
n",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/pr\
operties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.followUpId!==void 0){let r=a.followUpId;if(typeof r=="string"){
if(!Ui.test(r)){let t={instancePath:i+"/followUpId",schemaPath:"#/properties/followUpId/pattern",keyword:"pattern",params:{pattern:"^fup_[0-7][0-9a-hjkmnp-tv-z]\
{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/followUpId",schemaPath:"#/properties/followUpId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Zt.errors=
e,s===0}Zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Us=Nt;function Nt(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Nt.evaluated;d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0);let r=s,t=!1,o=null,m=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.choice===void 0){let p={instancePath:i,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"choice"}};e===null?e=[p]:e.push(p),s++}var n=m===s;n&&(t=!0,o=0);let l=s;if(a&&typeof a=="object"&&
!Array.isArray(a)&&a.text===void 0){let p={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[p]:e.push(
p),s++}var n=l===s;if(n&&t?(t=!1,o=[o,1]):n&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let p={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:o}};e===null?e=[p]:e.push(p),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let p in a)if(!(p==="choice"||p==="text")){let c={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[c]:e.push(c),s++}if(a.choice!==void 0){let p=a.choice;
if(typeof p=="string"){if(u(p)>128){let c={instancePath:i+"/choice",schemaPath:"#/properties/choice/maxLength",keyword:"maxLength",params:{limit:128}};e===null?
e=[c]:e.push(c),s++}if(u(p)<1){let c={instancePath:i+"/choice",schemaPath:"#/properties/choice/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.
push(c),s++}}else{let c={instancePath:i+"/choice",schemaPath:"#/properties/choice/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}if(a.
text!==void 0){let p=a.text;if(typeof p=="string"){if(u(p)>4e3){let c={instancePath:i+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{
limit:4e3}};e===null?e=[c]:e.push(c),s++}if(u(p)<1){let c={instancePath:i+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),s++}}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return Nt.errors=e,s===0}Nt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Cs=Ot;function Ot(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){let e=null,s=0,d=Ot.evaluated;if(d.dynamicProps&&(d.props=
void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.score===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"score"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="score"||r==="comment")){let t={instancePath:i,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.score!==void 0){let r=a.score;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>5||isNaN(r)){let t={instancePath:i+"/score",schemaPath:"#/properties/score/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:5}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/score",schemaPath:"#/properties/score/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.comment!==void 0){let r=a.comment;if(typeof r=="string"){if(u(r)>4e3){let t={instancePath:i+
"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit:4e3}};e===null?e=[t]:e.push(t),s++}if(u(r)<1){let t={instancePath:i+"/c\
omment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Ot.errors=e,s===0}Ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ks=Et;var Ci=new RegExp("^rat_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Et(a,{instancePath:i="",parentData:A,parentDataProperty:x,rootData:q=a,dynamicAnchors:z={}}={}){
let e=null,s=0,d=Et.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.ratingId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ratingId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||
r==="ratingId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),
s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!Y.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",
keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/prope\
rties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.ratingId!==void 0){let r=a.ratingId;if(typeof r=="string"){if(!Ci.
test(r)){let t={instancePath:i+"/ratingId",schemaPath:"#/properties/ratingId/pattern",keyword:"pattern",params:{pattern:"^rat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ratingId",schemaPath:"#/properties/ratingId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Et.errors=e,s===0}Et.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function N(a,i){let A=x=>{typeof x=="object"&&x!==null&&Si(x,i);let q=a(x);return A.errors=a.errors??null,q};return A}function Si(a,i){for(let[A,x]of Object.entries(
i))Object.hasOwn(a,A)&&a[A]!==void 0&&(a[A]=fr(a[A],x))}function fr(a,i){return i.endsWith("[]")?[a].flat().map(A=>fr(A,i.slice(0,-2))):i.endsWith("[,]")?[a].flat().
flatMap(x=>typeof x=="string"?x.split(","):[x]).map(x=>fr(x,i.slice(0,-3))):typeof a!="string"?a:i==="boolean"?a==="true"?!0:a==="false"?!1:a:i==="integer"?/^(0|-?[1-9]\d{0,15})$/.
test(a)?Number(a):a:i==="number"&&/^-?(0|[1-9]\d{0,15})(\.\d{1,15})?$/.test(a)?Number(a):a}var Gi={"articles.create":_r,"articles.import":Zr,"articles.update":Nr,"knowledge.search":Or,"suggestions.create":Er,"suggestions.recordOutcome":Rr,"translation\
s.put":Fr,"articleFeedback.create":Vr,"articleLinks.create":Ur,"accounts.create":Hr,"accounts.update":Yr,"contacts.create":Wr,"contacts.update":Gr,"contracts.cr\
eate":Xr,"contracts.update":Jr,"sessions.create":Qr,"apps.create":es,"apps.update":is,"installations.create":ps,"apiKeys.create":ls,"sandbox.advanceClock":ys,"s\
andbox.reset":fs,"slaPolicies.create":gs,"slaPolicies.update":ks,"calendars.create":Ps,"calendars.update":vs,"projections.create":bs,"tickets.create":Ls,"ticket\
s.search":qs,"tickets.update":$s,"tickets.transition":zs,"tickets.assign":Ds,"tickets.escalate":_s,"tickets.merge":Zs,"tickets.link":Ns,"messages.create":Es,"fo\
llowUps.answer":Us,"ratings.create":Cs},Xi={"articles.list":N(zr,{limit:"integer"}),"articles.create":$,"articles.import":$,"articles.get":$,"articles.update":$,
"articles.archive":$,"knowledge.search":$,"suggestions.create":$,"suggestions.recordOutcome":$,"articles.listVersions":N(Q,{limit:"integer"}),"articles.getVersi\
on":$,"translations.list":N(Q,{limit:"integer"}),"translations.get":$,"translations.put":$,"articleFeedback.create":$,"articleLinks.list":N(Q,{limit:"integer"}),
"articleLinks.create":$,"articleLinks.delete":$,"articles.neighbours":N(Kr,{depth:"integer"}),"gaps.list":N(er,{limit:"integer"}),"accounts.list":N(Sr,{limit:"i\
nteger"}),"accounts.create":$,"accounts.get":$,"accounts.update":$,"contacts.list":N(rr,{limit:"integer"}),"contacts.create":$,"contacts.get":$,"contacts.update":$,
"contracts.list":N(rr,{limit:"integer"}),"contracts.create":$,"contracts.get":$,"contracts.update":$,"sessions.create":$,"apps.list":N(Q,{limit:"integer"}),"app\
s.create":$,"apps.get":$,"apps.update":$,"installations.list":N(as,{limit:"integer"}),"installations.create":$,"installations.get":$,"installations.delete":$,"a\
piKeys.list":N(os,{limit:"integer"}),"apiKeys.create":$,"apiKeys.revoke":$,"events.list":N(ds,{limit:"integer",after:"integer"}),"events.get":$,"jobs.list":N(us,
{limit:"integer"}),"jobs.get":$,"jobs.cancel":$,"sandbox.getClock":$,"sandbox.advanceClock":$,"sandbox.reset":$,"slaPolicies.list":N(hs,{limit:"integer"}),"slaP\
olicies.create":$,"slaPolicies.get":$,"slaPolicies.update":$,"calendars.list":N(ws,{limit:"integer"}),"calendars.create":$,"calendars.get":$,"calendars.update":$,
"clocks.list":N(Is,{limit:"integer"}),"clocks.get":$,"projections.create":$,"tickets.list":N(As,{limit:"integer"}),"tickets.create":$,"tickets.search":$,"ticket\
s.get":$,"tickets.update":$,"tickets.transition":$,"tickets.assign":$,"tickets.escalate":$,"tickets.merge":$,"tickets.listLinks":N(Q,{limit:"integer"}),"tickets\
.link":$,"tickets.unlink":$,"tickets.timeline":$,"messages.list":N(Q,{limit:"integer"}),"messages.create":$,"messages.get":$,"categories.list":N(er,{limit:"inte\
ger"}),"categories.get":Ms,"followUps.list":N(Fs,{limit:"integer"}),"followUps.answer":$,"ratings.create":$,"ratings.get":$},Ji={"articles.list":$,"articles.cre\
ate":$,"articles.import":$,"articles.get":H,"articles.update":H,"articles.archive":H,"knowledge.search":$,"suggestions.create":$,"suggestions.recordOutcome":Tr,
"articles.listVersions":H,"articles.getVersion":N(Mr,{versionNumber:"integer"}),"translations.list":H,"translations.get":Jt,"translations.put":Jt,"articleFeedba\
ck.create":H,"articleLinks.list":H,"articleLinks.create":H,"articleLinks.delete":Cr,"articles.neighbours":H,"gaps.list":$,"accounts.list":$,"accounts.create":$,
"accounts.get":tr,"accounts.update":tr,"contacts.list":$,"contacts.create":$,"contacts.get":sr,"contacts.update":sr,"contracts.list":$,"contracts.create":$,"con\
tracts.get":pr,"contracts.update":pr,"sessions.create":$,"apps.list":$,"apps.create":$,"apps.get":or,"apps.update":or,"installations.list":$,"installations.crea\
te":$,"installations.get":mr,"installations.delete":mr,"apiKeys.list":$,"apiKeys.create":$,"apiKeys.revoke":ms,"events.list":$,"events.get":cs,"jobs.list":$,"jo\
bs.get":cr,"jobs.cancel":cr,"sandbox.getClock":$,"sandbox.advanceClock":$,"sandbox.reset":$,"slaPolicies.list":$,"slaPolicies.create":$,"slaPolicies.get":ur,"sl\
aPolicies.update":ur,"calendars.list":$,"calendars.create":$,"calendars.get":yr,"calendars.update":yr,"clocks.list":$,"clocks.get":xs,"projections.create":$,"ti\
ckets.list":$,"tickets.create":$,"tickets.search":$,"tickets.get":F,"tickets.update":F,"tickets.transition":F,"tickets.assign":F,"tickets.escalate":F,"tickets.m\
erge":F,"tickets.listLinks":F,"tickets.link":F,"tickets.unlink":Os,"tickets.timeline":F,"messages.list":F,"messages.create":F,"messages.get":Ts,"categories.list":$,
"categories.get":Rs,"followUps.list":F,"followUps.answer":Vs,"ratings.create":F,"ratings.get":Ks},Qi={"articles.create":Z,"articles.import":Z,"articles.update":R,
"articles.archive":R,"suggestions.create":Z,"suggestions.recordOutcome":Z,"articleFeedback.create":Z,"articleLinks.create":Z,"articleLinks.delete":Z,"accounts.c\
reate":Z,"accounts.update":R,"contacts.create":Z,"contacts.update":R,"contracts.create":Z,"contracts.update":R,"sessions.create":Z,"apps.create":Z,"apps.update":R,
"installations.create":Z,"installations.delete":R,"apiKeys.create":Z,"apiKeys.revoke":Z,"jobs.cancel":Z,"sandbox.advanceClock":Z,"sandbox.reset":Z,"slaPolicies.\
create":Z,"slaPolicies.update":R,"calendars.create":Z,"calendars.update":R,"tickets.create":Z,"tickets.update":R,"tickets.transition":R,"tickets.assign":R,"tick\
ets.escalate":R,"tickets.merge":R,"tickets.link":Z,"tickets.unlink":Z,"messages.create":Z,"followUps.answer":Z,"ratings.create":Z};export{Gi as body,Qi as headers,Ji as path,Xi as query};
