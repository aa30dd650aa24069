// Generated from openapi/ by `pnpm generate`. Do not edit.
var tt=Object.defineProperty;var Rr=Object.getOwnPropertyDescriptor;var Kr=Object.getOwnPropertyNames;var Fr=Object.prototype.hasOwnProperty;var Vr=(a,i,y)=>()=>{if(y)throw y[0];try{return a&&(i=a(a=0)),i}catch(f){throw y=[f],f}};var Mr=(a,i)=>()=>{try{return i||a((i={exports:{}}).exports,i),i.exports}catch(y){throw i=0,y}},Cr=(a,i)=>{for(var y in i)tt(a,y,{get:i[y],enumerable:!0})},Hr=(a,i,y,f)=>{
if(i&&typeof i=="object"||typeof i=="function")for(let h of Kr(i))!Fr.call(a,h)&&h!==y&&tt(a,h,{get:()=>i[h],enumerable:!(f=Rr(i,h))||f.enumerable});return a};var Sr=a=>Hr(tt({},"__esModule",{value:!0}),a);var At={};Cr(At,{default:()=>bt});function bt(a){let i=0;for(let y of a)i+=1;return i}var jt=Vr(()=>{"use strict"});var pt=Mr($=>{"use strict";Object.defineProperty($,"__esModule",{value:!0});$.formatNames=$.fastFormats=$.fullFormats=void 0;function z(a,i){return{validate:a,compare:i}}
$.fullFormats={date:z(Dt,at),time:z(st(!0),nt),"date-time":z(zt(!0),Zt),"iso-time":z(st(),_t),"iso-date-time":z(zt(),Nt),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Xr,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:is,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:Jr,int32:{type:"number",validate:ts},int64:{type:"number",validate:rs},float:{type:"\
number",validate:qt},double:{type:"number",validate:qt},password:!0,binary:!0};$.fastFormats={...$.fullFormats,date:z(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,at),time:z(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
nt),"date-time":z(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Zt),"iso-time":z(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
_t),"iso-date-time":z(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Nt),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
$.formatNames=Object.keys($.fullFormats);function Ur(a){return a%4===0&&(a%100!==0||a%400===0)}var Yr=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,Wr=[0,31,28,31,30,31,30,31,31,
30,31,30,31];function Dt(a){let i=Yr.exec(a);if(!i)return!1;let y=+i[1],f=+i[2],h=+i[3];return f>=1&&f<=12&&h>=1&&h<=(f===2&&Ur(y)?29:Wr[f])}function at(a,i){if(a&&
i)return a>i?1:a<i?-1:0}var rt=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function st(a){return function(y){let f=rt.exec(y);if(!f)return!1;
let h=+f[1],P=+f[2],e=+f[3],s=f[4],n=f[5]==="-"?-1:1,r=+(f[6]||0),t=+(f[7]||0);if(r>23||t>59||a&&!s)return!1;if(h<=23&&P<=59&&e<60)return!0;let p=P-t*n,c=h-r*n-
(p<0?1:0);return(c===23||c===-1)&&(p===59||p===-1)&&e<61}}function nt(a,i){if(!(a&&i))return;let y=new Date("2020-01-01T"+a).valueOf(),f=new Date("2020-01-01T"+
i).valueOf();if(y&&f)return y-f}function _t(a,i){if(!(a&&i))return;let y=rt.exec(a),f=rt.exec(i);if(y&&f)return a=y[1]+y[2]+y[3],i=f[1]+f[2]+f[3],a>i?1:a<i?-1:0}
var it=/t|\s/i;function zt(a){let i=st(a);return function(f){let h=f.split(it);return h.length===2&&Dt(h[0])&&i(h[1])}}function Zt(a,i){if(!(a&&i))return;let y=new Date(
a).valueOf(),f=new Date(i).valueOf();if(y&&f)return y-f}function Nt(a,i){if(!(a&&i))return;let[y,f]=a.split(it),[h,P]=i.split(it),e=at(y,h);if(e!==void 0)return e||
nt(f,P)}var Br=/\/|:/,Gr=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Xr(a){return Br.test(a)&&Gr.test(a)}var $t=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function Jr(a){return $t.lastIndex=0,$t.
test(a)}var Qr=-(2**31),es=2**31-1;function ts(a){return Number.isInteger(a)&&a<=es&&a>=Qr}function rs(a){return Number.isInteger(a)}function qt(){return!0}var ss=/[^\\]\\Z/;
function is(a){if(ss.test(a))return!1;try{return new RegExp(a),!0}catch{return!1}}});var g=H;function H(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=H.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a))for(let r in a){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tt=S,ot={type:"object",properties:{limit:{
type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},
audience:{type:"string",enum:["public","customers","internal"]},state:{type:"string",enum:["draft","published","archived"]},categoryId:{type:"string",pattern:"^\
cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{type:"string",minLength:1,maxLength:128},sort:{type:"string",enum:["createdAt","-createdAt","updatedAt","-updated\
At"]}},additionalProperties:!1},d=(jt(),Sr(At)).default,I=new RegExp("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$","u"),q=new RegExp("^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$",
"u");function S(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=S.evaluated;if(n.dynamicProps&&(n.
props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="language"||r==="aud\
ience"||r==="state"||r==="categoryId"||r==="externalId"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||
isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),
s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:
e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLen\
gth",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(d(r)>35){let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!I.test(r)){let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.audience!==void 0){let r=a.audience;
if(typeof r!="string"){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}if(!(r==="public"||r==="customers"||r==="internal")){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues:ot.
properties.audience.enum}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/\
properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="draft"||r==="published"||r==="archived")){let t={instancePath:i+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:ot.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){
let r=a.categoryId;if(typeof r=="string"){if(!q.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{
pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(d(r)>128){let t={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ex\
ternalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!=
"string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="create\
dAt"||r==="-createdAt"||r==="updatedAt"||r==="-updatedAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:ot.
properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return S.errors=e,s===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v=U;var Rt=new RegExp("^[\\x21-\\x7e]+$","u");function U(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,
n=U.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a["Idempotency-Key"]!==void 0){let r=a["\
Idempotency-Key"];if(typeof r=="string"){if(d(r)>128){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/maxLength",keyword:"maxL\
ength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!Rt.test(r)){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency\
-Key/pattern",keyword:"pattern",params:{pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/p\
roperties/Idempotency-Key/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return U.errors=e,s===0}U.evaluated={props:{"Idempotency-Key":!0},dynamicProps:!1,dynamicItems:!1};var Kt=Y,
lt={type:"object",required:["title","body","language","audience","state"],additionalProperties:!1,properties:{title:{type:"string",minLength:1,maxLength:300},body:{
type:"string",minLength:1,maxLength:5e5},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},audience:{type:"string",enum:["publ\
ic","customers","internal"]},state:{type:"string",enum:["draft","published"]},categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{
type:"string",minLength:1,maxLength:128},tags:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:64}},metadata:{type:"object",maxProperties:50,
additionalProperties:{type:"string",maxLength:500}}}},Z=Object.prototype.hasOwnProperty;function Y(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,
dynamicAnchors:P={}}={}){let e=null,s=0,n=Y.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(a.body===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[r]:e.push(r),s++}if(a.language===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"}};e===null?e=[r]:e.push(r),s++}if(a.audience===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"audience"}};e===null?e=[r]:e.push(r),s++}if(a.state===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!Z.call(lt.properties,r)){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.title!==void 0){let r=a.title;
if(typeof r=="string"){if(d(r)>300){let t={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=
[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.body!==
void 0){let r=a.body;if(typeof r=="string"){if(d(r)>5e5){let t={instancePath:i+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit:5e5}};
e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.
language!==void 0){let r=a.language;if(typeof r=="string"){if(d(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"m\
axLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!I.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"p\
attern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/la\
nguage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.audience!==void 0){let r=a.audience;if(typeof r!="string"){let t={instancePath:i+
"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="public"||r==="customers"||r===
"internal")){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues:lt.properties.audience.enum}};e===null?
e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="draft"||r==="published")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:lt.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r=="string"){if(!q.test(
r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(d(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/\
externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properti\
es/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/e\
xternalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.tags!==void 0){let r=a.tags;if(Array.isArray(r)){if(r.length>50){let o={
instancePath:i+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){
let m=r[o];if(typeof m=="string"){if(d(m)>64){let l={instancePath:i+"/tags/"+o,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[l]:e.push(l),s++}if(d(m)<1){let l={instancePath:i+"/tags/"+o,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),s++}}let p=r.length,c;if(p>1){let o={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof o[m]=="number"){c=o[m];let l={instancePath:i+"/tags",schemaPath:"\
#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),s++;break}o[m]=p}}}}else{let t={instancePath:i+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};
e===null?e=[t]:e.push(t),s++}for(let t in r){let p=r[t];if(typeof p=="string"){if(d(p)>500){let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+
"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?
e=[c]:e.push(c),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Y.errors=e,s===0}Y.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ft=W,mt={type:"object",required:["articles"],additionalProperties:!1,properties:{articles:{type:"array",minItems:1,
maxItems:500,items:{type:"object",required:["externalId","title","body","language","audience","state"],additionalProperties:!1,properties:{externalId:{type:"str\
ing",minLength:1,maxLength:128},title:{type:"string",minLength:1,maxLength:300},body:{type:"string",minLength:1,maxLength:5e5},language:{type:"string",pattern:"\
^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},audience:{type:"string",enum:["public","customers","internal"]},state:{type:"string",enum:["draft","published"]},
categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},tags:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:64}},
metadata:{type:"object",maxProperties:50,additionalProperties:{type:"string",maxLength:500}}}}}}};function W(a,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=W.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.
isArray(a)){if(a.articles===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"articles"}};e===null?e=[r]:e.push(
r),s++}for(let r in a)if(r!=="articles"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.articles!==void 0){let r=a.articles;if(Array.isArray(r)){if(r.length>500){let p={instancePath:i+"/articles",schemaPath:"#/prop\
erties/articles/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[p]:e.push(p),s++}if(r.length<1){let p={instancePath:i+"/articles",schemaPath:"#/pro\
perties/articles/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),s++}let t=r.length;for(let p=0;p<t;p++){let c=r[p];if(c&&typeof c=="obj\
ect"&&!Array.isArray(c)){if(c.externalId===void 0){let o={instancePath:i+"/articles/"+p,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{
missingProperty:"externalId"}};e===null?e=[o]:e.push(o),s++}if(c.title===void 0){let o={instancePath:i+"/articles/"+p,schemaPath:"#/properties/articles/items/re\
quired",keyword:"required",params:{missingProperty:"title"}};e===null?e=[o]:e.push(o),s++}if(c.body===void 0){let o={instancePath:i+"/articles/"+p,schemaPath:"#\
/properties/articles/items/required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[o]:e.push(o),s++}if(c.language===void 0){let o={instancePath:i+
"/articles/"+p,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{missingProperty:"language"}};e===null?e=[o]:e.push(o),s++}if(c.audience===
void 0){let o={instancePath:i+"/articles/"+p,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{missingProperty:"audience"}};e===null?
e=[o]:e.push(o),s++}if(c.state===void 0){let o={instancePath:i+"/articles/"+p,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{missingProperty:"\
state"}};e===null?e=[o]:e.push(o),s++}for(let o in c)if(!Z.call(mt.properties.articles.items.properties,o)){let m={instancePath:i+"/articles/"+p,schemaPath:"#/p\
roperties/articles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[m]:e.push(m),s++}if(c.externalId!==void 0){
let o=c.externalId;if(typeof o=="string"){if(d(o)>128){let m={instancePath:i+"/articles/"+p+"/externalId",schemaPath:"#/properties/articles/items/properties/ext\
ernalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[m]:e.push(m),s++}if(d(o)<1){let m={instancePath:i+"/articles/"+p+"/externalId",schemaPath:"\
#/properties/articles/items/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/ar\
ticles/"+p+"/externalId",schemaPath:"#/properties/articles/items/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}
if(c.title!==void 0){let o=c.title;if(typeof o=="string"){if(d(o)>300){let m={instancePath:i+"/articles/"+p+"/title",schemaPath:"#/properties/articles/items/pro\
perties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[m]:e.push(m),s++}if(d(o)<1){let m={instancePath:i+"/articles/"+p+"/title",schemaPath:"\
#/properties/articles/items/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/article\
s/"+p+"/title",schemaPath:"#/properties/articles/items/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}if(c.body!==void 0){
let o=c.body;if(typeof o=="string"){if(d(o)>5e5){let m={instancePath:i+"/articles/"+p+"/body",schemaPath:"#/properties/articles/items/properties/body/maxLength",
keyword:"maxLength",params:{limit:5e5}};e===null?e=[m]:e.push(m),s++}if(d(o)<1){let m={instancePath:i+"/articles/"+p+"/body",schemaPath:"#/properties/articles/i\
tems/properties/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/articles/"+p+"/body",schemaPath:"\
#/properties/articles/items/properties/body/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}if(c.language!==void 0){let o=c.language;
if(typeof o=="string"){if(d(o)>35){let m={instancePath:i+"/articles/"+p+"/language",schemaPath:"#/properties/articles/items/properties/language/maxLength",keyword:"\
maxLength",params:{limit:35}};e===null?e=[m]:e.push(m),s++}if(!I.test(o)){let m={instancePath:i+"/articles/"+p+"/language",schemaPath:"#/properties/articles/ite\
ms/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+
"/articles/"+p+"/language",schemaPath:"#/properties/articles/items/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}
if(c.audience!==void 0){let o=c.audience;if(typeof o!="string"){let m={instancePath:i+"/articles/"+p+"/audience",schemaPath:"#/properties/articles/items/propert\
ies/audience/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}if(!(o==="public"||o==="customers"||o==="internal")){let m={instancePath:i+
"/articles/"+p+"/audience",schemaPath:"#/properties/articles/items/properties/audience/enum",keyword:"enum",params:{allowedValues:mt.properties.articles.items.properties.
audience.enum}};e===null?e=[m]:e.push(m),s++}}if(c.state!==void 0){let o=c.state;if(typeof o!="string"){let m={instancePath:i+"/articles/"+p+"/state",schemaPath:"\
#/properties/articles/items/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}if(!(o==="draft"||o==="published")){let m={
instancePath:i+"/articles/"+p+"/state",schemaPath:"#/properties/articles/items/properties/state/enum",keyword:"enum",params:{allowedValues:mt.properties.articles.
items.properties.state.enum}};e===null?e=[m]:e.push(m),s++}}if(c.categoryId!==void 0){let o=c.categoryId;if(typeof o=="string"){if(!q.test(o)){let m={instancePath:i+
"/articles/"+p+"/categoryId",schemaPath:"#/properties/articles/items/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv\
-z]{25}$"}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/articles/"+p+"/categoryId",schemaPath:"#/properties/articles/items/properties/categoryId/\
type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}if(c.tags!==void 0){let o=c.tags;if(Array.isArray(o)){if(o.length>50){let k={instancePath:i+
"/articles/"+p+"/tags",schemaPath:"#/properties/articles/items/properties/tags/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[k]:e.push(k),s++}let m=o.
length;for(let k=0;k<m;k++){let A=o[k];if(typeof A=="string"){if(d(A)>64){let w={instancePath:i+"/articles/"+p+"/tags/"+k,schemaPath:"#/properties/articles/item\
s/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[w]:e.push(w),s++}if(d(A)<1){let w={instancePath:i+"/articles/"+p+"/tags/"+
k,schemaPath:"#/properties/articles/items/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[w]:e.push(w),s++}}else{let w={instancePath:i+
"/articles/"+p+"/tags/"+k,schemaPath:"#/properties/articles/items/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),s++}}
let l=o.length,u;if(l>1){let k={};for(;l--;){let A=o[l];if(typeof A=="string"){if(typeof k[A]=="number"){u=k[A];let w={instancePath:i+"/articles/"+p+"/tags",schemaPath:"\
#/properties/articles/items/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:l,j:u}};e===null?e=[w]:e.push(w),s++;break}k[A]=l}}}}else{let m={instancePath:i+
"/articles/"+p+"/tags",schemaPath:"#/properties/articles/items/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(c.metadata!==
void 0){let o=c.metadata;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>50){let m={instancePath:i+"/articles/"+p+"/metadata",schemaPath:"\
#/properties/articles/items/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[m]:e.push(m),s++}for(let m in o){let l=o[m];
if(typeof l=="string"){if(d(l)>500){let u={instancePath:i+"/articles/"+p+"/metadata/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/articles\
/items/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/ar\
ticles/"+p+"/metadata/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/articles/items/properties/metadata/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}}else{let m={instancePath:i+"/articles/"+p+"/metadata",schemaPath:"#/properties/articles/items/prope\
rties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{let o={instancePath:i+"/articles/"+p,schemaPath:"#/properties/ar\
ticles/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/articles",schemaPath:"#/properties/article\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return W.errors=e,s===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=B;var as=new RegExp("^art_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function B(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=B.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.articleId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"articleId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="artic\
leId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
articleId!==void 0){let r=a.articleId;if(typeof r=="string"){if(!as.test(r)){let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/pattern",keyword:"\
pattern",params:{pattern:"^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/articleId",schemaPath:"#/properties/ar\
ticleId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return B.errors=e,s===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var b=G;var ns=new RegExp('^"[0-9]+"$',"u");function G(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=G.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a["Idempotency-Key"]!==void 0){let r=a["Idempo\
tency-Key"];if(typeof r=="string"){if(d(r)>128){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/maxLength",keyword:"maxLength",
params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!Rt.test(r)){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/patt\
ern",keyword:"pattern",params:{pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties\
/Idempotency-Key/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a["If-Match"]!==void 0){let r=a["If-Match"];if(typeof r=="string"){
if(d(r)>24){let t={instancePath:i+"/If-Match",schemaPath:"#/properties/If-Match/maxLength",keyword:"maxLength",params:{limit:24}};e===null?e=[t]:e.push(t),s++}if(!ns.
test(r)){let t={instancePath:i+"/If-Match",schemaPath:"#/properties/If-Match/pattern",keyword:"pattern",params:{pattern:'^"[0-9]+"$'}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i+"/If-Match",schemaPath:"#/properties/If-Match/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return G.errors=e,s===0}G.evaluated={props:{"Idempotency-\
Key":!0,"If-Match":!0},dynamicProps:!1,dynamicItems:!1};var Vt=X,K={type:"object",additionalProperties:!1,properties:{title:{type:"string",minLength:1,maxLength:300},
body:{type:"string",minLength:1,maxLength:5e5},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},audience:{type:"string",enum:[
"public","customers","internal"]},state:{type:"string",enum:["draft","published"]},categoryId:{type:["string","null"],pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},
externalId:{type:["string","null"],minLength:1,maxLength:128},tags:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:64}},metadata:{
type:"object",maxProperties:50,additionalProperties:{type:["string","null"],maxLength:500}}}};function X(a,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=X.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.
isArray(a)){for(let r in a)if(!Z.call(K.properties,r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.title!==void 0){let r=a.title;if(typeof r=="string"){if(d(r)>300){let t={instancePath:i+"/title",schemaPath:"#/properties/titl\
e/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/title",schemaPath:"#/properties/title/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.body!==void 0){let r=a.body;if(typeof r=="string"){if(d(r)>5e5){let t={instancePath:i+"/body",schemaPath:"\
#/properties/body/maxLength",keyword:"maxLength",params:{limit:5e5}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/body",schemaPath:"#/propert\
ies/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"#/properties/body/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(d(r)>35){let t={instancePath:i+"/\
language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!I.test(r)){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.audience!==void 0){
let r=a.audience;if(typeof r!="string"){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}if(!(r==="public"||r==="customers"||r==="internal")){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",
params:{allowedValues:K.properties.audience.enum}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="draft"||r==="published")){let t={instancePath:i+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:K.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){
let r=a.categoryId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:K.
properties.categoryId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!q.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/catego\
ryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:K.properties.externalId.
type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(d(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"\
maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.tags!==void 0){let r=a.tags;if(Array.isArray(r)){if(r.length>50){let o={instancePath:i+"/tags",
schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];if(typeof m==
"string"){if(d(m)>64){let l={instancePath:i+"/tags/"+o,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[l]:e.push(
l),s++}if(d(m)<1){let l={instancePath:i+"/tags/"+o,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),
s++}}else{let l={instancePath:i+"/tags/"+o,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}let p=r.
length,c;if(p>1){let o={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof o[m]=="number"){c=o[m];let l={instancePath:i+"/tags",schemaPath:"#/properties/t\
ags/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),s++;break}o[m]=p}}}}else{let t={instancePath:i+"/tags",schemaPath:"#/propertie\
s/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===
null?e=[t]:e.push(t),s++}for(let t in r){let p=r[t];if(typeof p!="string"&&p!==null){let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:K.properties.metadata.additionalProperties.type}};e===null?e=[c]:e.push(
c),s++}if(typeof p=="string"&&d(p)>500){let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additional\
Properties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[c]:e.push(c),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/met\
adata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return X.errors=e,s===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mt=J,ps={type:"object",required:["query"],
additionalProperties:!1,properties:{query:{type:"string",minLength:1,maxLength:2e3},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},
categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},audience:{type:"string",enum:["public","customers","internal"]},limit:{type:"integer",minimum:1,
maximum:50}}};function J(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=J.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.query===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"query"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="query"||r==="language"||r==="categoryId"||r==="audience"||r===
"limit")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
query!==void 0){let r=a.query;if(typeof r=="string"){if(d(r)>2e3){let t={instancePath:i+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{
limit:2e3}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(d(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLengt\
h",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!I.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/patter\
n",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/\
properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r=="string"){
if(!q.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{\
25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}if(a.audience!==void 0){let r=a.audience;if(typeof r!="string"){let t={instancePath:i+"/audience",schemaPath:"#/properties/audienc\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="public"||r==="customers"||r==="internal")){let t={instancePath:i+"/audienc\
e",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues:ps.properties.audience.enum}};e===null?e=[t]:e.push(t),s++}}if(a.limit!==void 0){
let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>50||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/pro\
perties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return J.errors=e,s===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ct=Q;var N=new RegExp("^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Q(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=Q.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let r=s,t=!1,p=null,c=s;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.ticketId===void 0){let l={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[l]:e.push(l),
s++}var m=c===s;m&&(t=!0,p=0);let o=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.draft===void 0){let l={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"draft"}};e===null?e=[l]:e.push(l),s++}var m=o===s;if(m&&t?(t=!1,p=[p,1]):m&&(t=!0,p=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{
let l={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p}};e===null?e=[l]:e.push(l),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){
for(let l in a)if(!(l==="ticketId"||l==="draft"||l==="limit")){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}};e===null?e=[u]:e.push(u),s++}if(a.ticketId!==void 0){let l=a.ticketId;if(typeof l=="string"){if(!N.test(l)){let u={instancePath:i+"/ticke\
tId",schemaPath:"#/properties/ticketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[u]:e.push(u),s++}}else{let u={
instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}if(a.draft!==void 0){let l=a.
draft;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.title===void 0){let u={instancePath:i+"/draft",schemaPath:"#/properties/draft/required",keyword:"require\
d",params:{missingProperty:"title"}};e===null?e=[u]:e.push(u),s++}if(l.description===void 0){let u={instancePath:i+"/draft",schemaPath:"#/properties/draft/requi\
red",keyword:"required",params:{missingProperty:"description"}};e===null?e=[u]:e.push(u),s++}for(let u in l)if(!(u==="title"||u==="description"||u==="language"||
u==="categoryId")){let k={instancePath:i+"/draft",schemaPath:"#/properties/draft/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[k]:e.push(k),s++}if(l.title!==void 0){let u=l.title;if(typeof u=="string"){if(d(u)>300){let k={instancePath:i+"/draft/title",schemaPath:"#/propertie\
s/draft/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[k]:e.push(k),s++}if(d(u)<1){let k={instancePath:i+"/draft/title",schemaPath:"\
#/properties/draft/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/draft/title",schemaPath:"\
#/properties/draft/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}}if(l.description!==void 0){let u=l.description;if(typeof u==
"string"){if(d(u)>5e4){let k={instancePath:i+"/draft/description",schemaPath:"#/properties/draft/properties/description/maxLength",keyword:"maxLength",params:{limit:5e4}};
e===null?e=[k]:e.push(k),s++}if(d(u)<1){let k={instancePath:i+"/draft/description",schemaPath:"#/properties/draft/properties/description/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/draft/description",schemaPath:"#/properties/draft/properties/description/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}}if(l.language!==void 0){let u=l.language;if(typeof u=="string"){if(d(u)>35){let k={instancePath:i+
"/draft/language",schemaPath:"#/properties/draft/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[k]:e.push(k),s++}if(!I.test(u)){
let k={instancePath:i+"/draft/language",schemaPath:"#/properties/draft/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-\
9]{2,8})*$"}};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/draft/language",schemaPath:"#/properties/draft/properties/language/type",keyword:"type",
params:{type:"string"}};e===null?e=[k]:e.push(k),s++}}if(l.categoryId!==void 0){let u=l.categoryId;if(typeof u=="string"){if(!q.test(u)){let k={instancePath:i+"\
/draft/categoryId",schemaPath:"#/properties/draft/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?
e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/draft/categoryId",schemaPath:"#/properties/draft/properties/categoryId/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[k]:e.push(k),s++}}}else{let u={instancePath:i+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type:"object"}};e===null?e=
[u]:e.push(u),s++}}if(a.limit!==void 0){let l=a.limit;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:i+"/limit",schemaPath:"#/pro\
perties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),s++}if(typeof l=="number"&&isFinite(l)){if(l>10||isNaN(l)){let u={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}};e===null?e=[u]:e.push(u),s++}if(l<1||isNaN(l)){let u={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[u]:e.push(u),s++}}}}else{let l={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}return Q.errors=e,s===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ht=ee;var os=new RegExp("^sug_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ee(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=ee.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.suggestionId===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suggestionId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!==
"suggestionId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),
s++}if(a.suggestionId!==void 0){let r=a.suggestionId;if(typeof r=="string"){if(!os.test(r)){let t={instancePath:i+"/suggestionId",schemaPath:"#/properties/sugge\
stionId/pattern",keyword:"pattern",params:{pattern:"^sug_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/suggestionId",
schemaPath:"#/properties/suggestionId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ee.errors=e,s===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var St=te,ls={
type:"object",required:["outcome"],additionalProperties:!1,properties:{outcome:{type:"string",enum:["opened","attached","solved"]}}};function te(a,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=te.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.outcome===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
outcome"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="outcome"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.outcome!==void 0){let r=a.outcome;if(typeof r!="string"){let t={instancePath:i+"/outcome",schemaPath:"\
#/properties/outcome/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="opened"||r==="attached"||r==="solved")){let t={instancePath:i+
"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:ls.properties.outcome.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return te.errors=e,s===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ut=re,ms={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},externalId:{type:"string",
minLength:1,maxLength:128},sort:{type:"string",enum:["createdAt","-createdAt"]}},additionalProperties:!1};function re(a,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=re.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="externalId"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#\
/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/pro\
perties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/curs\
or/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(d(r)>128){let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!=
"string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="create\
dAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:ms.properties.sort.enum}};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return re.errors=e,s===
0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yt=se;var Xe=new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$","u"),Je=new RegExp("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$","u");function se(a,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=se.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),
s++}for(let r in a)if(!(r==="name"||r==="externalId"||r==="region"||r==="language"||r==="timeZone"||r==="metadata")){let t={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){
if(d(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(d(r)<
1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r==
"string"){if(d(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:
e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:
e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.region!==void 0){let r=a.region;if(typeof r=="string"){if(!Xe.test(r)){let t={instancePath:i+"/region",schemaPath:"#/properties/region/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/region",schemaPath:"#/properties/region/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(d(r)>35){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!I.test(r)){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.timeZone!==void 0){
let r=a.timeZone;if(typeof r=="string"){if(d(r)>64){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[t]:e.push(t),s++}if(!Je.test(r)){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>
50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){
let p=r[t];if(typeof p=="string"){if(d(p)>500){let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/add\
itionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}}else{let t={
instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return se.errors=e,s===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ut=ie;var R=new RegExp("^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ie(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=ie.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.accountId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="accou\
ntId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
accountId!==void 0){let r=a.accountId;if(typeof r=="string"){if(!R.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"\
pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/ac\
countId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return ie.errors=e,s===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wt=ae,F={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:200},externalId:{type:["string","null"],minLength:1,maxLength:128},region:{type:["string","null"],pattern:"\
^[A-Z]{2}(-[A-Z0-9]{1,3})?$"},language:{type:["string","null"],pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},timeZone:{type:["string","null"],pattern:"\
^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$",maxLength:64},metadata:{type:"object",maxProperties:50,additionalProperties:{type:["string","null"],maxLength:500}}}};function ae(a,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=ae.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="name"||r==="externalId"||r==="region"||r==="language"||r==="timeZone"||r==="\
metadata")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",
params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/ty\
pe",keyword:"type",params:{type:F.properties.externalId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(d(r)>128){let t={instancePath:i+"/external\
Id",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/exter\
nalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.region!==void 0){let r=a.region;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:F.properties.region.type}};e===
null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!Xe.test(r)){let t={instancePath:i+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{
pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:F.properties.language.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){
if(d(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!I.
test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};
e===null?e=[t]:e.push(t),s++}}}if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/timeZone",schemaPath:"#/propert\
ies/timeZone/type",keyword:"type",params:{type:F.properties.timeZone.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(d(r)>64){let t={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!Je.test(r)){let t={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}}
if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"\
#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let p=r[t];if(typeof p!="string"&&p!==
null){let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{
type:F.properties.metadata.additionalProperties.type}};e===null?e=[c]:e.push(c),s++}if(typeof p=="string"&&d(p)>500){let c={instancePath:i+"/metadata/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[c]:e.push(c),
s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ae.errors=e,s===0}ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ft=ne,ds={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},accountId:{
type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{type:"string",minLength:1,maxLength:128},sort:{type:"string",enum:["createdAt","-createdA\
t"]}},additionalProperties:!1};function ne(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=ne.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r===
"accountId"||r==="externalId"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.accountId!==void 0){let r=a.accountId;if(typeof r=="string"){if(!R.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/patt\
ern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#\
/properties/accountId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="stri\
ng"){if(d(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(
t),s++}if(d(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}
if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:ds.
properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return ne.errors=e,s===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bt=pe;var Gt=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;function pe(a,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.accountId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
accountId"}};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="accountId"||r==="name"||r==="email"||r==="externalId"||r==="language"||r==="timeZone"||r==="metadata")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.accountId!==void 0){
let r=a.accountId;if(typeof r=="string"){if(!R.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{
pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)>200){let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.email!==void 0){let r=a.email;if(typeof r=="string"){if(d(r)>254){let t={instancePath:i+"/email",
schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254}};e===null?e=[t]:e.push(t),s++}if(!Gt.test(r)){let t={instancePath:i+"/email",schemaPath:"\
#/properties/email/format",keyword:"format",params:{format:"email"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/email",schemaPath:"#/properties/\
email/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(d(r)>128){
let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(d(r)<
1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){
let r=a.language;if(typeof r=="string"){if(d(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};
e===null?e=[t]:e.push(t),s++}if(!I.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-\
zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r=="string"){if(d(r)>64){let t={instancePath:i+"/timeZone",schemaPath:"\
#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!Je.test(r)){let t={instancePath:i+"/timeZone",schemaPath:"\
#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"\
maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let p=r[t];if(typeof p=="string"){if(d(p)>500){let c={instancePath:i+"/metadata/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[c]:
e.push(c),s++}}else{let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return pe.errors=e,s===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yt=oe;var Qe=new RegExp("^con_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function oe(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=oe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.contactId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contactId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="conta\
ctId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
contactId!==void 0){let r=a.contactId;if(typeof r=="string"){if(!Qe.test(r)){let t={instancePath:i+"/contactId",schemaPath:"#/properties/contactId/pattern",keyword:"\
pattern",params:{pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/contactId",schemaPath:"#/properties/co\
ntactId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return oe.errors=e,s===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xt=le,V={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:200},email:{type:["string","null"],format:"email",maxLength:254},externalId:{type:["string","null"],minLength:1,
maxLength:128},language:{type:["string","null"],pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},timeZone:{type:["string","null"],pattern:"^[A-Za-z0-\
9_+-]+(/[A-Za-z0-9_+-]+)*$",maxLength:64},metadata:{type:"object",maxProperties:50,additionalProperties:{type:["string","null"],maxLength:500}}}};function le(a,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=le.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="name"||r==="email"||r==="externalId"||r==="language"||r==="timeZone"||r==="m\
etadata")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",
params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.email!==void 0){let r=a.email;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{
type:V.properties.email.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(d(r)>254){let t={instancePath:i+"/email",schemaPath:"#/properties/email/ma\
xLength",keyword:"maxLength",params:{limit:254}};e===null?e=[t]:e.push(t),s++}if(!Gt.test(r)){let t={instancePath:i+"/email",schemaPath:"#/properties/email/form\
at",keyword:"format",params:{format:"email"}};e===null?e=[t]:e.push(t),s++}}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="string"&&r!==null){let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:V.properties.externalId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"){if(d(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:
e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:
e.push(t),s++}}}if(a.language!==void 0){let r=a.language;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/language",schemaPath:"#/properties/language/ty\
pe",keyword:"type",params:{type:V.properties.language.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(d(r)>35){let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!I.test(r)){let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}}if(a.timeZone!==void 0){
let r=a.timeZone;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type:V.properties.
timeZone.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(d(r)>64){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"\
maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!Je.test(r)){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{
limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let p=r[t];if(typeof p!="string"&&p!==null){let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:V.properties.metadata.additionalProperties.type}};e===null?
e=[c]:e.push(c),s++}if(typeof p=="string"&&d(p)>500){let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metada\
ta/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[c]:e.push(c),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/p\
roperties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return le.errors=e,s===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jt=me,M={type:"object",required:[
"accountId","name","tier"],additionalProperties:!1,properties:{accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},name:{type:"string",minLength:1,
maxLength:200},tier:{type:"string",enum:["basic","standard","business","enterprise","strategic"]},supportHours:{type:"string",enum:["business","extended","alway\
s"]},compliance:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",enum:["gdpr","hipaa","mlps","pci"]}},residency:{type:"array",maxItems:64,uniqueItems:!0,
items:{type:"string",pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}},startsAt:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},
endsAt:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},externalId:{type:"string",minLength:1,maxLength:128},metadata:{
type:"object",maxProperties:50,additionalProperties:{type:"string",maxLength:500}}}},O=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","u"),T=pt().
fullFormats["date-time"];function me(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=me.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.accountId===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"accountId"}};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(a.tier===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tier"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!Z.call(M.properties,r)){let t={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.accountId!==void 0){let r=a.accountId;if(typeof r==
"string"){if(!R.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmn\
p-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/\
name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.tier!==void 0){let r=a.tier;if(typeof r!="string"){let t={instancePath:i+"/tier",schemaPath:"#/proper\
ties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="basic"||r==="standard"||r==="business"||r==="enterprise"||r==="str\
ategic")){let t={instancePath:i+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:M.properties.tier.enum}};e===null?e=[t]:e.push(
t),s++}}if(a.supportHours!==void 0){let r=a.supportHours;if(typeof r!="string"){let t={instancePath:i+"/supportHours",schemaPath:"#/properties/supportHours/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="business"||r==="extended"||r==="always")){let t={instancePath:i+"/supportHours",schemaPath:"\
#/properties/supportHours/enum",keyword:"enum",params:{allowedValues:M.properties.supportHours.enum}};e===null?e=[t]:e.push(t),s++}}if(a.compliance!==void 0){let r=a.
compliance;if(Array.isArray(r)){if(r.length>16){let o={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/maxItems",keyword:"maxItems",params:{limit:16}};
e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];if(typeof m!="string"){let l={instancePath:i+"/compliance/"+o,schemaPath:"#/properti\
es/compliance/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(!(m==="gdpr"||m==="hipaa"||m==="mlps"||m==="pci")){let l={instancePath:i+
"/compliance/"+o,schemaPath:"#/properties/compliance/items/enum",keyword:"enum",params:{allowedValues:M.properties.compliance.items.enum}};e===null?e=[l]:e.push(
l),s++}}let p=r.length,c;if(p>1){let o={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof o[m]=="number"){c=o[m];let l={instancePath:i+"/compliance",schemaPath:"\
#/properties/compliance/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),s++;break}o[m]=p}}}}else{let t={instancePath:i+"/complianc\
e",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.residency!==void 0){let r=a.residency;if(Array.
isArray(r)){if(r.length>64){let o={instancePath:i+"/residency",schemaPath:"#/properties/residency/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[o]:
e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];if(typeof m=="string"){if(!Xe.test(m)){let l={instancePath:i+"/residency/"+o,schemaPath:"#/properti\
es/residency/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/residen\
cy/"+o,schemaPath:"#/properties/residency/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}let p=r.length,c;if(p>1){let o={};for(;p--;){
let m=r[p];if(typeof m=="string"){if(typeof o[m]=="number"){c=o[m];let l={instancePath:i+"/residency",schemaPath:"#/properties/residency/uniqueItems",keyword:"u\
niqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),s++;break}o[m]=p}}}}else{let t={instancePath:i+"/residency",schemaPath:"#/properties/residency/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.startsAt!==void 0){let r=a.startsAt;if(typeof r=="string"){if(!O.test(r)){let t={instancePath:i+
"/startsAt",schemaPath:"#/properties/startsAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:
e.push(t),s++}if(!T.validate(r)){let t={instancePath:i+"/startsAt",schemaPath:"#/properties/startsAt/format",keyword:"format",params:{format:"date-time"}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/startsAt",schemaPath:"#/properties/startsAt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.endsAt!==void 0){let r=a.endsAt;if(typeof r=="string"){if(!O.test(r)){let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!T.validate(r)){let t={instancePath:i+"/endsA\
t",schemaPath:"#/properties/endsAt/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/endsAt",schemaPath:"\
#/properties/endsAt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){
if(d(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),
s++}if(d(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.
metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/pr\
operties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let p=r[t];if(typeof p=="string"){if(d(
p)>500){let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"m\
axLength",params:{limit:500}};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return me.errors=e,s===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ht=de;var gt=new RegExp("^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function de(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=de.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.contractId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contractId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="cont\
ractId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
contractId!==void 0){let r=a.contractId;if(typeof r=="string"){if(!gt.test(r)){let t={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/pattern",
keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/contractId",schemaPath:"#/pro\
perties/contractId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qt=ce,E={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:200},tier:{type:"string",enum:["basic","standard","business","enterprise","strategic"]},supportHours:{type:"\
string",enum:["business","extended","always"]},compliance:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",enum:["gdpr","hipaa","mlps","pci"]}},residency:{
type:"array",maxItems:64,uniqueItems:!0,items:{type:"string",pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}},startsAt:{type:"string",format:"date-time",pattern:"^\\d{4}-\
\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},endsAt:{type:["string","null"],format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},
externalId:{type:["string","null"],minLength:1,maxLength:128},metadata:{type:"object",maxProperties:50,additionalProperties:{type:["string","null"],maxLength:500}}}};
function ce(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=ce.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!Z.call(E.properties,r)){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r==
"string"){if(d(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}
if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.tier!==void 0){let r=a.tier;
if(typeof r!="string"){let t={instancePath:i+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r===
"basic"||r==="standard"||r==="business"||r==="enterprise"||r==="strategic")){let t={instancePath:i+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{
allowedValues:E.properties.tier.enum}};e===null?e=[t]:e.push(t),s++}}if(a.supportHours!==void 0){let r=a.supportHours;if(typeof r!="string"){let t={instancePath:i+
"/supportHours",schemaPath:"#/properties/supportHours/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="business"||r==="extend\
ed"||r==="always")){let t={instancePath:i+"/supportHours",schemaPath:"#/properties/supportHours/enum",keyword:"enum",params:{allowedValues:E.properties.supportHours.
enum}};e===null?e=[t]:e.push(t),s++}}if(a.compliance!==void 0){let r=a.compliance;if(Array.isArray(r)){if(r.length>16){let o={instancePath:i+"/compliance",schemaPath:"\
#/properties/compliance/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];if(typeof m!=
"string"){let l={instancePath:i+"/compliance/"+o,schemaPath:"#/properties/compliance/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),
s++}if(!(m==="gdpr"||m==="hipaa"||m==="mlps"||m==="pci")){let l={instancePath:i+"/compliance/"+o,schemaPath:"#/properties/compliance/items/enum",keyword:"enum",
params:{allowedValues:E.properties.compliance.items.enum}};e===null?e=[l]:e.push(l),s++}}let p=r.length,c;if(p>1){let o={};for(;p--;){let m=r[p];if(typeof m=="s\
tring"){if(typeof o[m]=="number"){c=o[m];let l={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/uniqueItems",keyword:"uniqueItems",params:{i:p,
j:c}};e===null?e=[l]:e.push(l),s++;break}o[m]=p}}}}else{let t={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),s++}}if(a.residency!==void 0){let r=a.residency;if(Array.isArray(r)){if(r.length>64){let o={instancePath:i+"/residency",schemaPath:"\
#/properties/residency/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];if(typeof m==
"string"){if(!Xe.test(m)){let l={instancePath:i+"/residency/"+o,schemaPath:"#/properties/residency/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}(-\
[A-Z0-9]{1,3})?$"}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/residency/"+o,schemaPath:"#/properties/residency/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}let p=r.length,c;if(p>1){let o={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof o[m]=="number"){c=o[m];let l={
instancePath:i+"/residency",schemaPath:"#/properties/residency/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),s++;break}o[m]=p}}}}else{
let t={instancePath:i+"/residency",schemaPath:"#/properties/residency/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.startsAt!==
void 0){let r=a.startsAt;if(typeof r=="string"){if(!O.test(r)){let t={instancePath:i+"/startsAt",schemaPath:"#/properties/startsAt/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!T.validate(r)){let t={instancePath:i+"/startsAt",schemaPath:"\
#/properties/startsAt/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/startsAt",schemaPath:"#/p\
roperties/startsAt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.endsAt!==void 0){let r=a.endsAt;if(typeof r!="string"&&r!==null){
let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/type",keyword:"type",params:{type:E.properties.endsAt.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"){if(!O.test(r)){let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d\
{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!T.validate(r)){let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/format",keyword:"format",
params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:E.properties.externalId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="st\
ring"){if(d(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.
push(t),s++}if(d(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.
push(t),s++}}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadat\
a",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let p=r[t];if(typeof p!=
"string"&&p!==null){let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"\
type",params:{type:E.properties.metadata.additionalProperties.type}};e===null?e=[c]:e.push(c),s++}if(typeof p=="string"&&d(p)>500){let c={instancePath:i+"/metad\
ata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?
e=[c]:e.push(c),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ce.errors=e,s===0}ce.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var er=ue;var Pt=new RegExp("^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u"),cs=new RegExp("^[a-zA-Z]+(:[a-z]+)?$","u"),tr=new RegExp("^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)\
(\\d+H)?(\\d+M)?(\\d+S)?)?$","u");function ue(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=ue.evaluated;
n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let r=s,t=!1,p=null,c=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.contactId===void 0){let l={
instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"contactId"}};e===null?e=[l]:e.push(l),s++}var m=c===s;m&&(t=!0,p=0);let o=s;
if(a&&typeof a=="object"&&!Array.isArray(a)&&a.agentId===void 0){let l={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
agentId"}};e===null?e=[l]:e.push(l),s++}var m=o===s;if(m&&t?(t=!1,p=[p,1]):m&&(t=!0,p=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let l={instancePath:i,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:p}};e===null?e=[l]:e.push(l),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let l in a)if(!(l==="contactId"||
l==="agentId"||l==="scopes"||l==="ttl")){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
e===null?e=[u]:e.push(u),s++}if(a.contactId!==void 0){let l=a.contactId;if(typeof l=="string"){if(!Qe.test(l)){let u={instancePath:i+"/contactId",schemaPath:"#/\
properties/contactId/pattern",keyword:"pattern",params:{pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"\
/contactId",schemaPath:"#/properties/contactId/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}if(a.agentId!==void 0){let l=a.agentId;
if(typeof l=="string"){if(!Pt.test(l)){let u={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/pattern",keyword:"pattern",params:{pattern:"^agt_[0-7][\
0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),s++}}if(a.scopes!==void 0){let l=a.scopes;if(Array.isArray(l)){if(l.length>64){let w={instancePath:i+"/scopes",schemaPath:"#/\
properties/scopes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[w]:e.push(w),s++}let u=l.length;for(let w=0;w<u;w++){let D=l[w];if(typeof D=="stri\
ng"){if(d(D)>64){let j={instancePath:i+"/scopes/"+w,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[j]:e.push(
j),s++}if(!cs.test(D)){let j={instancePath:i+"/scopes/"+w,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]+(:[a-z]+)?\
$"}};e===null?e=[j]:e.push(j),s++}}else{let j={instancePath:i+"/scopes/"+w,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[j]:e.push(j),s++}}let k=l.length,A;if(k>1){let w={};for(;k--;){let D=l[k];if(typeof D=="string"){if(typeof w[D]=="number"){A=w[D];let j={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:k,j:A}};e===null?e=[j]:e.push(j),s++;break}w[D]=k}}}}else{let u={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}if(a.ttl!==void 0){let l=a.ttl;if(typeof l==
"string"){if(d(l)>40){let u={instancePath:i+"/ttl",schemaPath:"#/properties/ttl/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[u]:e.push(u),s++}if(!tr.
test(l)){let u={instancePath:i+"/ttl",schemaPath:"#/properties/ttl/pattern",keyword:"pattern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)\
?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"string"}};
e===null?e=[u]:e.push(u),s++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}return ue.errors=
e,s===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var et=fe;function fe(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=fe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/cu\
rsor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return fe.errors=e,s===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rr=ye;var sr=new RegExp("^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$","u"),ir=new RegExp("^https://","u"),ar=pt().
fullFormats.uri;function ye(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=ye.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(a.allowedOrigins===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"allowedOrigins"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="name"||r==="description"||r==="allowedOrigins"||r==="hom\
epage")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.description!==void 0){let r=a.description;if(typeof r=="string"){if(d(r)>2e3){let t={instancePath:i+"/description",schemaPath:"#/properties/descrip\
tion/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/description",schemaPath:"#/properties/de\
scription/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/description",schemaPath:"#/properties/desc\
ription/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.allowedOrigins!==void 0){let r=a.allowedOrigins;if(Array.isArray(r)){if(r.
length>50){let o={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(
o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];if(typeof m=="string"){if(d(m)>270){let l={instancePath:i+"/allowedOrigins/"+o,schemaPath:"#/properties/al\
lowedOrigins/items/maxLength",keyword:"maxLength",params:{limit:270}};e===null?e=[l]:e.push(l),s++}if(!sr.test(m)){let l={instancePath:i+"/allowedOrigins/"+o,schemaPath:"\
#/properties/allowedOrigins/items/pattern",keyword:"pattern",params:{pattern:"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(\
:[0-9]{1,5})?$"}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/allowedOrigins/"+o,schemaPath:"#/properties/allowedOrigins/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}let p=r.length,c;if(p>1){let o={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof o[m]=="number"){
c=o[m];let l={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(
l),s++;break}o[m]=p}}}}else{let t={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),s++}}if(a.homepage!==void 0){let r=a.homepage;if(typeof r=="string"){if(d(r)>500){let t={instancePath:i+"/homepage",schemaPath:"#/properties/hom\
epage/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[t]:e.push(t),s++}if(!ir.test(r)){let t={instancePath:i+"/homepage",schemaPath:"#/properties\
/homepage/pattern",keyword:"pattern",params:{pattern:"^https://"}};e===null?e=[t]:e.push(t),s++}if(!ar(r)){let t={instancePath:i+"/homepage",schemaPath:"#/prope\
rties/homepage/format",keyword:"format",params:{format:"uri"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/homepage",schemaPath:"#/properties/hom\
epage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return ye.errors=e,s===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kt=he;var wt=new RegExp("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function he(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=he.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.appId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"appId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="appId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.appId!==void 0){
let r=a.appId;if(typeof r=="string"){if(!wt.test(r)){let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/pattern",keyword:"pattern",params:{pattern:"^\
app_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return he.errors=e,s===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nr=ge,Et={type:"object",additionalProperties:!1,properties:{name:{type:"str\
ing",minLength:1,maxLength:200},description:{type:["string","null"],minLength:1,maxLength:2e3},allowedOrigins:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"\
string",maxLength:270,pattern:"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$"}},homepage:{type:["string",
"null"],format:"uri",maxLength:500,pattern:"^https://"}}};function ge(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=ge.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r===
"name"||r==="description"||r==="allowedOrigins"||r==="homepage")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)>200){let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.description!==void 0){let r=a.description;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Et.properties.description.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"){if(d(r)>2e3){let t={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[
t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}}if(a.allowedOrigins!==void 0){let r=a.allowedOrigins;if(Array.isArray(r)){if(r.length>50){let o={instancePath:i+"/allowedOrigins",schemaPath:"\
#/properties/allowedOrigins/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];if(typeof m==
"string"){if(d(m)>270){let l={instancePath:i+"/allowedOrigins/"+o,schemaPath:"#/properties/allowedOrigins/items/maxLength",keyword:"maxLength",params:{limit:270}};
e===null?e=[l]:e.push(l),s++}if(!sr.test(m)){let l={instancePath:i+"/allowedOrigins/"+o,schemaPath:"#/properties/allowedOrigins/items/pattern",keyword:"pattern",
params:{pattern:"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$"}};e===null?e=[l]:e.push(l),s++}}else{let l={
instancePath:i+"/allowedOrigins/"+o,schemaPath:"#/properties/allowedOrigins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}let p=r.
length,c;if(p>1){let o={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof o[m]=="number"){c=o[m];let l={instancePath:i+"/allowedOrigins",schemaPath:"#/pr\
operties/allowedOrigins/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),s++;break}o[m]=p}}}}else{let t={instancePath:i+"/allowedOr\
igins",schemaPath:"#/properties/allowedOrigins/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.homepage!==void 0){let r=a.homepage;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type:Et.properties.homepage.type}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(d(r)>500){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/maxLength",keyword:"maxLeng\
th",params:{limit:500}};e===null?e=[t]:e.push(t),s++}if(!ir.test(r)){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"patte\
rn",params:{pattern:"^https://"}};e===null?e=[t]:e.push(t),s++}if(!ar(r)){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/format",keyword:"f\
ormat",params:{format:"uri"}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),s++}return ge.errors=e,s===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr=Pe,us={type:"object",properties:{limit:{type:"integer",
minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},appId:{type:"string",pattern:"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$"},sort:{type:"string",enum:[
"createdAt","-createdAt"]}},additionalProperties:!1};function Pe(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,
s=0,n=Pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||
r==="cursor"||r==="appId"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.appId!==void 0){let r=a.appId;if(typeof r=="string"){if(!wt.test(r)){let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/pattern",keyword:"p\
attern",params:{pattern:"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",
schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+
"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:us.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Pe.errors=e,s===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var or=ke;var lr=new RegExp("^[a-zA-Z]+(-[a-z]+)*(:[a-z]+)?$","u");function ke(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=ke.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.appId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"appId"}};e===null?e=[r]:e.push(r),s++}if(a.scopes===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="appId"||r==="scopes")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.appId!==void 0){
let r=a.appId;if(typeof r=="string"){if(!wt.test(r)){let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/pattern",keyword:"pattern",params:{pattern:"^\
app_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.scopes!==void 0){let r=a.scopes;if(Array.isArray(r)){if(r.length>64){let o={instancePath:i+"/scopes",schemaPath:"\
#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[o]:e.push(o),s++}if(r.length<1){let o={instancePath:i+"/scopes",schemaPath:"#/pr\
operties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];if(typeof m=="string"){
if(d(m)>64){let l={instancePath:i+"/scopes/"+o,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[l]:e.push(l),
s++}if(!lr.test(m)){let l={instancePath:i+"/scopes/"+o,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]+(-[a-z]+)*(:[\
a-z]+)?$"}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/scopes/"+o,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[l]:e.push(l),s++}}let p=r.length,c;if(p>1){let o={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof o[m]=="number"){c=o[m];let l={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),s++;break}o[m]=p}}}}else{let t={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ke.errors=e,s===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vt=we;var It=new RegExp("^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function we(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=we.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.installationId===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"installationId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)
if(r!=="installationId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:
e.push(t),s++}if(a.installationId!==void 0){let r=a.installationId;if(typeof r=="string"){if(!It.test(r)){let t={instancePath:i+"/installationId",schemaPath:"#/\
properties/installationId/pattern",keyword:"pattern",params:{pattern:"^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/installationId",schemaPath:"#/properties/installationId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return we.errors=e,s===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var mr=ve,fs={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},installationId:{type:"str\
ing",pattern:"^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$"},sort:{type:"string",enum:["createdAt","-createdAt"]}},additionalProperties:!1};function ve(a,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=ve.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="installationId"||r==="sort")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/cu\
rsor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.installationId!==void 0){let r=a.installationId;if(typeof r==
"string"){if(!It.test(r)){let t={instancePath:i+"/installationId",schemaPath:"#/properties/installationId/pattern",keyword:"pattern",params:{pattern:"^ins_[0-7]\
[0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/installationId",schemaPath:"#/properties/installationId/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/pro\
perties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"\
#/properties/sort/enum",keyword:"enum",params:{allowedValues:fs.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ve.errors=e,s===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dr=Ie;function Ie(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=Ie.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.installationId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"installationId"}};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="installationId"||r==="name"||r==="scopes"||r==="expiresAt")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.installationId!==
void 0){let r=a.installationId;if(typeof r=="string"){if(!It.test(r)){let t={instancePath:i+"/installationId",schemaPath:"#/properties/installationId/pattern",keyword:"\
pattern",params:{pattern:"^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/installationId",schemaPath:"#/properti\
es/installationId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)>100){
let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.scopes!==void 0){let r=a.scopes;if(Array.isArray(r)){if(r.length>
64){let o={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[o]:e.push(o),s++}if(r.length<1){
let o={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<
t;o++){let m=r[o];if(typeof m=="string"){if(d(m)>64){let l={instancePath:i+"/scopes/"+o,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{
limit:64}};e===null?e=[l]:e.push(l),s++}if(!lr.test(m)){let l={instancePath:i+"/scopes/"+o,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z]+(-[a-z]+)*(:[a-z]+)?$"}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/scopes/"+o,schemaPath:"#/properties/scopes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}let p=r.length,c;if(p>1){let o={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof o[m]=="numb\
er"){c=o[m];let l={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),s++;break}
o[m]=p}}}}else{let t={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.expiresAt!==
void 0){let r=a.expiresAt;if(typeof r=="string"){if(!O.test(r)){let t={instancePath:i+"/expiresAt",schemaPath:"#/properties/expiresAt/pattern",keyword:"pattern",
params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!T.validate(r)){let t={instancePath:i+"/expiresAt",schemaPath:"\
#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/expiresAt",schemaPath:"#\
/properties/expiresAt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr=xe;var ys=new RegExp("^key_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function xe(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=xe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.apiKeyId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiKeyId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="apiKey\
Id"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.apiKeyId!==
void 0){let r=a.apiKeyId;if(typeof r=="string"){if(!ys.test(r)){let t={instancePath:i+"/apiKeyId",schemaPath:"#/properties/apiKeyId/pattern",keyword:"pattern",params:{
pattern:"^key_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/apiKeyId",schemaPath:"#/properties/apiKeyId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return xe.errors=e,s===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ur=Le,hs={type:"object",properties:{limit:{type:"integer",minimum:1,
maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},type:{type:"string",maxLength:64,pattern:"^[a-zA-Z]+\\.[a-zA-Z]+$"},subjectId:{type:"string",minLength:1,
maxLength:64},after:{type:"integer",minimum:0,maximum:9007199254740991},sort:{type:"string",enum:["sequence","-sequence"]}},additionalProperties:!1},gs=new RegExp(
"^[a-zA-Z]+\\.[a-zA-Z]+$","u");function Le(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=Le.evaluated;
if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r===
"type"||r==="subjectId"||r==="after"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.type!==void 0){let r=a.type;if(typeof r=="string"){if(d(r)>64){let t={instancePath:i+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLeng\
th",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!gs.test(r)){let t={instancePath:i+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z]+\\.[a-zA-Z]+$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.subjectId!==void 0){let r=a.subjectId;if(typeof r=="string"){if(d(r)>64){let t={instancePath:i+"/subjectId",schemaPath:"\
#/properties/subjectId/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/subjectId",schemaPath:"\
#/properties/subjectId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/subjectId",schemaPath:"#/prop\
erties/subjectId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.after!==void 0){let r=a.after;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let t={instancePath:i+"/after",schemaPath:"#/properties/after/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:i+"/after",schemaPath:"#/properties/after/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",
schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="sequence"||r==="-sequence")){let t={instancePath:i+
"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:hs.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var fr=be;var Ps=new RegExp("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function be(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=be.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.eventId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"eventId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="eventId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.eventId!==
void 0){let r=a.eventId;if(typeof r=="string"){if(!Ps.test(r)){let t={instancePath:i+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{
pattern:"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return be.errors=e,s===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr=Ae,dt={type:"object",properties:{limit:{type:"integer",minimum:1,
maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},state:{type:"string",enum:["queued","running","succeeded","failed","cancelled"]},kind:{type:"stri\
ng",enum:["articles.import"]},sort:{type:"string",enum:["createdAt","-createdAt"]}},additionalProperties:!1};function Ae(a,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=Ae.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="state"||r==="kind"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#\
/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/pro\
perties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/curs\
or/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/\
state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="queued"||r==="running"||r==="succeeded"||
r==="failed"||r==="cancelled")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:dt.properties.state.enum}};
e===null?e=[t]:e.push(t),s++}}if(a.kind!==void 0){let r=a.kind;if(typeof r!="string"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="articles.import"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:dt.properties.kind.enum}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+
"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={
instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:dt.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ae.errors=e,s===0}Ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xt=je;var ks=new RegExp("^job_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function je(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=je.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.jobId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"jobId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="jobId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.jobId!==void 0){
let r=a.jobId;if(typeof r=="string"){if(!ks.test(r)){let t={instancePath:i+"/jobId",schemaPath:"#/properties/jobId/pattern",keyword:"pattern",params:{pattern:"^\
job_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return je.errors=e,s===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hr=ze;function ze(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=ze.evaluated;n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0);let r=s,t=!1,p=null,c=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.by===void 0){let l={instancePath:i,schemaPath:"#\
/oneOf/0/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[l]:e.push(l),s++}var m=c===s;m&&(t=!0,p=0);let o=s;if(a&&typeof a=="object"&&!Array.
isArray(a)&&a.to===void 0){let l={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[l]:e.push(l),s++}
var m=o===s;if(m&&t?(t=!1,p=[p,1]):m&&(t=!0,p=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let l={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p}};
e===null?e=[l]:e.push(l),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let l in a)if(!(l==="by"||l==="to")){let u={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[u]:e.push(u),s++}if(a.by!==void 0){let l=a.by;if(typeof l=="string"){if(d(
l)>40){let u={instancePath:i+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[u]:e.push(u),s++}if(!tr.test(l)){let u={
instancePath:i+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};
e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),
s++}}if(a.to!==void 0){let l=a.to;if(typeof l=="string"){if(!O.test(l)){let u={instancePath:i+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[u]:e.push(u),s++}if(!T.validate(l)){let u={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/format",keyword:"format",params:{format:"date-time"}};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[l]:e.push(l),s++}return ze.errors=e,s===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gr=$e;function $e(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=$e.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(r!=="seed"){let t={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.seed!==void 0){let r=a.seed;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="number"&&isFinite(r)){if(r>4294967295||isNaN(r)){let t={instancePath:i+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{
comparison:"<=",limit:4294967295}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:i+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr=qe,C={type:"object",properties:{limit:{type:"\
integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},status:{type:"string",enum:["new","open","pendingCustomer","pendingThirdParty",
"pendingInternal","solved","closed","cancelled","merged"]},severity:{type:"string",enum:["P0","P1","P2","P3","P4"]},categoryId:{type:"string",pattern:"^cat_[0-7\
][0-9a-hjkmnp-tv-z]{25}$"},assigneeId:{type:"string",pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]\
{25}$"},contactId:{type:"string",pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{type:"string",minLength:1,maxLength:128},updatedSince:{type:"string",format:"\
date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},sort:{type:"string",enum:["createdAt","-createdAt","updatedAt","-updatedAt"]}},additionalProperties:!1};
function qe(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=qe.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!Z.call(C.properties,r)){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/cu\
rsor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.status!==void 0){let r=a.status;if(typeof r!="string"){let t={
instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="new"||r==="open"||r===
"pendingCustomer"||r==="pendingThirdParty"||r==="pendingInternal"||r==="solved"||r==="closed"||r==="cancelled"||r==="merged")){let t={instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:C.properties.status.enum}};e===null?e=[t]:e.push(t),s++}}if(a.severity!==void 0){let r=a.severity;
if(typeof r!="string"){let t={instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}if(!(r==="P0"||r==="P1"||r==="P2"||r==="P3"||r==="P4")){let t={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:C.
properties.severity.enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r=="string"){if(!q.test(r)){let t={instancePath:i+
"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.assigneeId!==
void 0){let r=a.assigneeId;if(typeof r=="string"){if(!Pt.test(r)){let t={instancePath:i+"/assigneeId",schemaPath:"#/properties/assigneeId/pattern",keyword:"patt\
ern",params:{pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/assigneeId",schemaPath:"#/properties/assig\
neeId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.accountId!==void 0){let r=a.accountId;if(typeof r=="string"){if(!R.test(r)){
let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.contactId!==void 0){let r=a.contactId;if(typeof r=="string"){if(!Qe.test(r)){let t={instancePath:i+"/contactId",schemaPath:"#/properties/contactId/\
pattern",keyword:"pattern",params:{pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/contactId",schemaPath:"\
#/properties/contactId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="str\
ing"){if(d(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(
t),s++}if(d(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}
if(a.updatedSince!==void 0){let r=a.updatedSince;if(typeof r=="string"){if(!O.test(r)){let t={instancePath:i+"/updatedSince",schemaPath:"#/properties/updatedSin\
ce/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!T.validate(r)){let t={instancePath:i+
"/updatedSince",schemaPath:"#/properties/updatedSince/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/updatedSince",schemaPath:"#/properties/updatedSince/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;
if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r===
"createdAt"||r==="-createdAt"||r==="updatedAt"||r==="-updatedAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:C.
properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return qe.errors=e,s===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr=De,ct={type:"object",required:["title","description"],additionalProperties:!1,
properties:{title:{type:"string",minLength:1,maxLength:300},description:{type:"string",minLength:1,maxLength:2e4},accountId:{type:"string",pattern:"^acc_[0-7][0\
-9a-hjkmnp-tv-z]{25}$"},contactId:{type:"string",pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"},contractId:{type:"string",pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25\
}$"},severity:{type:"string",enum:["P0","P1","P2","P3","P4"]},categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},language:{type:"string",pattern:"\
^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},channel:{type:"string",enum:["api","portal","email","chat","phone"]},product:{type:"string",minLength:1,maxLength:128},
resourceRegion:{type:"string",maxLength:64,pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},facts:{type:"object",maxProperties:50,propertyNames:{type:"string",maxLength:64,
pattern:"^[a-z][a-zA-Z0-9]*$"},additionalProperties:{type:"string",minLength:1,maxLength:4e3}},externalId:{type:"string",minLength:1,maxLength:128},metadata:{type:"\
object",maxProperties:50,additionalProperties:{type:"string",maxLength:500}}}},wr=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u"),ws=new RegExp("^[a-z][a-zA-Z0-9\
]*$","u");function De(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=De.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.title===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"title"}};e===null?e=[t]:e.push(t),s++}if(a.description===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"description"}};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!Z.call(ct.properties,t)){let p={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[p]:e.push(p),s++}if(a.title!==void 0){let t=a.title;if(typeof t=="stri\
ng"){if(d(t)>300){let p={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[p]:e.push(p),s++}
if(d(t)<1){let p={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),s++}}else{let p={
instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(a.description!==void 0){let t=a.
description;if(typeof t=="string"){if(d(t)>2e4){let p={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{
limit:2e4}};e===null?e=[p]:e.push(p),s++}if(d(t)<1){let p={instancePath:i+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}}if(a.accountId!==void 0){let t=a.accountId;if(typeof t=="string"){if(!R.test(t)){let p={instancePath:i+"/accountId",schemaPath:"#/\
properties/accountId/pattern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"\
/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(a.contactId!==void 0){let t=a.contactId;
if(typeof t=="string"){if(!Qe.test(t)){let p={instancePath:i+"/contactId",schemaPath:"#/properties/contactId/pattern",keyword:"pattern",params:{pattern:"^con_[0\
-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/contactId",schemaPath:"#/properties/contactId/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}if(a.contractId!==void 0){let t=a.contractId;if(typeof t=="string"){if(!gt.test(t)){let p={instancePath:i+"/contra\
ctId",schemaPath:"#/properties/contractId/pattern",keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[p]:e.push(p),s++}}else{let p={
instancePath:i+"/contractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(a.severity!==void 0){
let t=a.severity;if(typeof t!="string"){let p={instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),s++}if(!(t==="P0"||t==="P1"||t==="P2"||t==="P3"||t==="P4")){let p={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"e\
num",params:{allowedValues:ct.properties.severity.enum}};e===null?e=[p]:e.push(p),s++}}if(a.categoryId!==void 0){let t=a.categoryId;if(typeof t=="string"){if(!q.
test(t)){let p={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),s++}}if(a.language!==void 0){let t=a.language;if(typeof t=="string"){if(d(t)>35){let p={instancePath:i+"/language",schemaPath:"#/properties/lang\
uage/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[p]:e.push(p),s++}if(!I.test(t)){let p={instancePath:i+"/language",schemaPath:"#/properties/la\
nguage/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(a.channel!==void 0){let t=a.channel;if(typeof t!="string"){let p={
instancePath:i+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(t==="api"||t==="portal"||
t==="email"||t==="chat"||t==="phone")){let p={instancePath:i+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:ct.properties.
channel.enum}};e===null?e=[p]:e.push(p),s++}}if(a.product!==void 0){let t=a.product;if(typeof t=="string"){if(d(t)>128){let p={instancePath:i+"/product",schemaPath:"\
#/properties/product/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[p]:e.push(p),s++}if(d(t)<1){let p={instancePath:i+"/product",schemaPath:"#/p\
roperties/product/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/product",schemaPath:"#/properties/\
product/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(a.resourceRegion!==void 0){let t=a.resourceRegion;if(typeof t=="string"){if(d(
t)>64){let p={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceRegion/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[p]:e.push(p),
s++}if(!wr.test(t)){let p={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceRegion/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Z\
a-z0-9._-]*$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceRegion/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),s++}}if(a.facts!==void 0){let t=a.facts;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){let p={
instancePath:i+"/facts",schemaPath:"#/properties/facts/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[p]:e.push(p),s++}for(let p in t){let c=s;
if(typeof p=="string"){if(d(p)>64){let o={instancePath:i+"/facts",schemaPath:"#/properties/facts/propertyNames/maxLength",keyword:"maxLength",params:{limit:64},
propertyName:p};e===null?e=[o]:e.push(o),s++}if(!ws.test(p)){let o={instancePath:i+"/facts",schemaPath:"#/properties/facts/propertyNames/pattern",keyword:"patte\
rn",params:{pattern:"^[a-z][a-zA-Z0-9]*$"},propertyName:p};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/facts",schemaPath:"#/properties/facts/prop\
ertyNames/type",keyword:"type",params:{type:"string"},propertyName:p};e===null?e=[o]:e.push(o),s++}var r=c===s;if(!r){let o={instancePath:i+"/facts",schemaPath:"\
#/properties/facts/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[o]:e.push(o),s++}}for(let p in t){let c=t[p];if(typeof c=="string"){
if(d(c)>4e3){let o={instancePath:i+"/facts/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProperties/maxLength",keyword:"ma\
xLength",params:{limit:4e3}};e===null?e=[o]:e.push(o),s++}if(d(c)<1){let o={instancePath:i+"/facts/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/facts/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/facts/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}}else{
let p={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(a.externalId!==void 0){
let t=a.externalId;if(typeof t=="string"){if(d(t)>128){let p={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[p]:e.push(p),s++}if(d(t)<1){let p={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),s++}}if(a.metadata!==void 0){let t=a.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){let p={instancePath:i+
"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[p]:e.push(p),s++}for(let p in t){let c=t[p];
if(typeof c=="string"){if(d(c)>500){let o={instancePath:i+"/metadata/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProp\
erties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/metadata/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}}else{let p={instancePath:i+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return De.errors=e,s===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vr=_e,
vs={type:"object",required:["query"],additionalProperties:!1,properties:{query:{type:"string",minLength:1,maxLength:500},status:{type:"string",enum:["new","open",
"pendingCustomer","pendingThirdParty","pendingInternal","solved","closed","cancelled","merged"]},accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{\
25}$"},languages:{type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35}},limit:{type:"\
integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024}}};function _e(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,
dynamicAnchors:P={}}={}){let e=null,s=0,n=_e.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.query===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"}};e===null?e=[r]:e.push(r),s++}for(let r in a)
if(!(r==="query"||r==="status"||r==="accountId"||r==="languages"||r==="limit"||r==="cursor")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.query!==void 0){let r=a.query;if(typeof r=="string"){if(d(r)>500){let t={
instancePath:i+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+
"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/query",schemaPath:"\
#/properties/query/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.status!==void 0){let r=a.status;if(typeof r!="string"){let t={
instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="new"||r==="open"||r===
"pendingCustomer"||r==="pendingThirdParty"||r==="pendingInternal"||r==="solved"||r==="closed"||r==="cancelled"||r==="merged")){let t={instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:vs.properties.status.enum}};e===null?e=[t]:e.push(t),s++}}if(a.accountId!==void 0){let r=a.accountId;
if(typeof r=="string"){if(!R.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^acc_[0-\
7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.languages!==void 0){let r=a.languages;if(Array.isArray(r)){if(r.length>16){let o={instancePath:i+"/languages",
schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[o]:e.push(o),s++}if(r.length<1){let o={instancePath:i+"/languages",
schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let m=r[o];if(typeof m==
"string"){if(d(m)>35){let l={instancePath:i+"/languages/"+o,schemaPath:"#/properties/languages/items/maxLength",keyword:"maxLength",params:{limit:35}};e===null?
e=[l]:e.push(l),s++}if(!I.test(m)){let l={instancePath:i+"/languages/"+o,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern:"^[\
a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/languages/"+o,schemaPath:"#/properties/languages/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}let p=r.length,c;if(p>1){let o={};for(;p--;){let m=r[p];if(typeof m=="string"){if(typeof o[m]=="numb\
er"){c=o[m];let l={instancePath:i+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i:p,j:c}};e===null?e=[l]:e.push(l),
s++;break}o[m]=p}}}}else{let t={instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),s++}}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/li\
mit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return _e.errors=e,s===0}_e.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var L=Ze;function Ze(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=Ze.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="ticketId"){let t={instancePath:i,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){
if(!N.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ze.errors=e,s===0}Ze.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=Ne,_={type:"object",additionalProperties:!1,properties:{title:{type:"string",minLength:1,maxLength:300},
severity:{type:"string",enum:["P0","P1","P2","P3","P4"]},categoryId:{type:["string","null"],pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},language:{type:"string",
pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},externalId:{type:["string","null"],minLength:1,maxLength:128},metadata:{type:"object",maxProperties:50,
additionalProperties:{type:["string","null"],maxLength:500}},product:{type:["string","null"],minLength:1,maxLength:128},resourceRegion:{type:["string","null"],maxLength:64,
pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},contractId:{type:["string","null"],pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}}};function Ne(a,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=Ne.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!Z.call(_.properties,r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.title!==void 0){let r=a.title;if(typeof r=="string"){if(d(r)>300){let t={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/title",
schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/title",schemaPath:"#/\
properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.severity!==void 0){let r=a.severity;if(typeof r!="string"){let t={
instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="P0"||r==="P1"||
r==="P2"||r==="P3"||r==="P4")){let t={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:_.properties.severity.
enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/categoryId",schemaPath:"\
#/properties/categoryId/type",keyword:"type",params:{type:_.properties.categoryId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!q.test(r)){let t={
instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:
e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(d(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/m\
axLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!I.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language\
/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="stri\
ng"&&r!==null){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:_.properties.externalId.type}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="string"){if(d(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={
instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){
let p=r[t];if(typeof p!="string"&&p!==null){let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additi\
onalProperties/type",keyword:"type",params:{type:_.properties.metadata.additionalProperties.type}};e===null?e=[c]:e.push(c),s++}if(typeof p=="string"&&d(p)>500){
let c={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[c]:e.push(c),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[t]:e.push(t),s++}}if(a.product!==void 0){let r=a.product;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/product",schemaPath:"#/pr\
operties/product/type",keyword:"type",params:{type:_.properties.product.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(d(r)>128){let t={instancePath:i+
"/product",schemaPath:"#/properties/product/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/p\
roduct",schemaPath:"#/properties/product/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.resourceRegion!==void 0){let r=a.resourceRegion;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceRegion/type",keyword:"type",params:{type:_.properties.
resourceRegion.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(d(r)>64){let t={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceR\
egion/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!wr.test(r)){let t={instancePath:i+"/resourceRegion",schemaPath:"#/prope\
rties/resourceRegion/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=[t]:e.push(t),s++}}}if(a.contractId!==void 0){let r=a.
contractId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:_.properties.
contractId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!gt.test(r)){let t={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/patte\
rn",keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ne.errors=e,s===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr=Ee,Ot={type:"\
object",required:["to"],additionalProperties:!1,properties:{to:{type:"string",enum:["open","pendingCustomer","pendingThirdParty","pendingInternal","solved","clo\
sed","cancelled"]},resolutionCode:{type:"string",enum:["fixed","workaround","answered","duplicate","notReproducible","byDesign","thirdParty","noResponse"]},note:{
type:"string",minLength:1,maxLength:4e3}}};function Ee(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,
n=Ee.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="to"||r==="resolutionCode"||r==="\
note")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
to!==void 0){let r=a.to;if(typeof r!="string"){let t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}if(!(r==="open"||r==="pendingCustomer"||r==="pendingThirdParty"||r==="pendingInternal"||r==="solved"||r==="closed"||r==="cancelled")){let t={instancePath:i+
"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:Ot.properties.to.enum}};e===null?e=[t]:e.push(t),s++}}if(a.resolutionCode!==void 0){
let r=a.resolutionCode;if(typeof r!="string"){let t={instancePath:i+"/resolutionCode",schemaPath:"#/properties/resolutionCode/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="fixed"||r==="workaround"||r==="answered"||r==="duplicate"||r==="notReproducible"||r==="byDesign"||r==="thirdPar\
ty"||r==="noResponse")){let t={instancePath:i+"/resolutionCode",schemaPath:"#/properties/resolutionCode/enum",keyword:"enum",params:{allowedValues:Ot.properties.
resolutionCode.enum}};e===null?e=[t]:e.push(t),s++}}if(a.note!==void 0){let r=a.note;if(typeof r=="string"){if(d(r)>4e3){let t={instancePath:i+"/note",schemaPath:"\
#/properties/note/maxLength",keyword:"maxLength",params:{limit:4e3}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/note",schemaPath:"#/propert\
ies/note/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return Ee.errors=e,s===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lr=Oe,Is={type:"object",required:["agentId"],additionalProperties:!1,
properties:{agentId:{type:["string","null"],pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}}};function Oe(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,
dynamicAnchors:P={}}={}){let e=null,s=0,n=Oe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.agentId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agentId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)
if(r!=="agentId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.agentId!==void 0){let r=a.agentId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"\
type",params:{type:Is.properties.agentId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!Pt.test(r)){let t={instancePath:i+"/agentId",schemaPath:"#/\
properties/agentId/pattern",keyword:"pattern",params:{pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br=Te;function Te(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=Te.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.intoTicketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"intoTicketId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="intoTicketId"){let t={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.intoTicketId!==void 0){let r=a.intoTicketId;if(typeof r==
"string"){if(!N.test(r)){let t={instancePath:i+"/intoTicketId",schemaPath:"#/properties/intoTicketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a\
-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/intoTicketId",schemaPath:"#/properties/intoTicketId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return Te.errors=e,s===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ar=Re,xs={type:"object",required:["toTicketId","type"],additionalProperties:!1,
properties:{toTicketId:{type:"string",pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},type:{type:"string",enum:["relatesTo","duplicates","blocks","causedBy"]}}};function Re(a,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=Re.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.toTicketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
toTicketId"}};e===null?e=[r]:e.push(r),s++}if(a.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="toTicketId"||r==="type")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.toTicketId!==void 0){let r=a.toTicketId;if(typeof r=="string"){if(!N.test(r)){let t={instancePath:i+
"/toTicketId",schemaPath:"#/properties/toTicketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/toTicketId",schemaPath:"#/properties/toTicketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.type!==void 0){
let r=a.type;if(typeof r!="string"){let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}if(!(r==="relatesTo"||r==="duplicates"||r==="blocks"||r==="causedBy")){let t={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:xs.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr=Ke;var Ls=new RegExp("^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ke(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=Ke.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.linkId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"linkId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||r===
"linkId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!N.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",keyword:"\
pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/properties/tic\
ketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.linkId!==void 0){let r=a.linkId;if(typeof r=="string"){if(!Ls.test(r)){let t={
instancePath:i+"/linkId",schemaPath:"#/properties/linkId/pattern",keyword:"pattern",params:{pattern:"^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/linkId",schemaPath:"#/properties/linkId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ke.errors=e,s===0}Ke.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zr=Fe,bs={type:"object",required:["body","visibility"],additionalProperties:!1,properties:{body:{type:"string",minLength:1,maxLength:2e4},visibility:{
type:"string",enum:["public","internal"]},automated:{type:"boolean"}}};function Fe(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=Fe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.body===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[r]:e.push(r),s++}if(a.visibility===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"visibility"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="body"||r===
"visibility"||r==="automated")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(a.body!==void 0){let r=a.body;if(typeof r=="string"){if(d(r)>2e4){let t={instancePath:i+"/body",schemaPath:"#/properties/body/maxLength",
keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/body",schemaPath:"#/properties/body/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),s++}}if(a.visibility!==void 0){let r=a.visibility;if(typeof r!="string"){let t={instancePath:i+"/visibility",schemaPath:"#/pro\
perties/visibility/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="public"||r==="internal")){let t={instancePath:i+"/visibil\
ity",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues:bs.properties.visibility.enum}};e===null?e=[t]:e.push(t),s++}}if(a.automated!==
void 0&&typeof a.automated!="boolean"){let r={instancePath:i+"/automated",schemaPath:"#/properties/automated/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,s===0}
Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r=Ve;var As=new RegExp("^msg_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ve(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=Ve.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.messageId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"messageId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||
r==="messageId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!N.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/patter\
n",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/pr\
operties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.messageId!==void 0){let r=a.messageId;if(typeof r=="string"){if(!As.
test(r)){let t={instancePath:i+"/messageId",schemaPath:"#/properties/messageId/pattern",keyword:"pattern",params:{pattern:"^msg_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/messageId",schemaPath:"#/properties/messageId/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ve.errors=e,s===0}
Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qr=Me;function Me(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=Me.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="language")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(d(
r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(d(r)<
1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r==
"string"){if(d(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(
t),s++}if(!I.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9\
]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Me.errors=
e,s===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dr=Ce;function Ce(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=Ce.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.categoryId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"categoryId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="categoryId"){let t={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r==
"string"){if(!q.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjk\
mnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ce.
errors=e,s===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _r=He;function He(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=He.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(r!=="language"){let t={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.language!==void 0){let r=a.language;if(typeof r==
"string"){if(d(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(
t),s++}if(!I.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9\
]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return He.errors=
e,s===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=Se,js={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"\
string",minLength:1,maxLength:1024},state:{type:"string",enum:["open","answered","obsolete"]}},additionalProperties:!1};function Se(a,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=Se.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="state")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(d(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#\
/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/pro\
perties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/curs\
or/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/\
state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="open"||r==="answered"||r==="obsolete")){
let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:js.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}Se.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Nr=Ue;var zs=new RegExp("^fup_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ue(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=Ue.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.followUpId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"followUpId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||
r==="followUpId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!N.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/patter\
n",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/pr\
operties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.followUpId!==void 0){let r=a.followUpId;if(typeof r=="string"){
if(!zs.test(r)){let t={instancePath:i+"/followUpId",schemaPath:"#/properties/followUpId/pattern",keyword:"pattern",params:{pattern:"^fup_[0-7][0-9a-hjkmnp-tv-z]\
{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/followUpId",schemaPath:"#/properties/followUpId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ue.errors=
e,s===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Er=Ye;function Ye(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=Ye.evaluated;n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0);let r=s,t=!1,p=null,c=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.choice===void 0){let l={instancePath:i,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"choice"}};e===null?e=[l]:e.push(l),s++}var m=c===s;m&&(t=!0,p=0);let o=s;if(a&&typeof a=="object"&&
!Array.isArray(a)&&a.text===void 0){let l={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[l]:e.push(
l),s++}var m=o===s;if(m&&t?(t=!1,p=[p,1]):m&&(t=!0,p=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let l={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:p}};e===null?e=[l]:e.push(l),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let l in a)if(!(l==="choice"||l==="text")){let u={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[u]:e.push(u),s++}if(a.choice!==void 0){let l=a.choice;
if(typeof l=="string"){if(d(l)>128){let u={instancePath:i+"/choice",schemaPath:"#/properties/choice/maxLength",keyword:"maxLength",params:{limit:128}};e===null?
e=[u]:e.push(u),s++}if(d(l)<1){let u={instancePath:i+"/choice",schemaPath:"#/properties/choice/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.
push(u),s++}}else{let u={instancePath:i+"/choice",schemaPath:"#/properties/choice/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}if(a.
text!==void 0){let l=a.text;if(typeof l=="string"){if(d(l)>4e3){let u={instancePath:i+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{
limit:4e3}};e===null?e=[u]:e.push(u),s++}if(d(l)<1){let u={instancePath:i+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(
u),s++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}return Ye.errors=e,s===0}Ye.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Or=We;function We(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){let e=null,s=0,n=We.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.score===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"score"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="score"||r==="comment")){let t={instancePath:i,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.score!==void 0){let r=a.score;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>5||isNaN(r)){let t={instancePath:i+"/score",schemaPath:"#/properties/score/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:5}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/score",schemaPath:"#/properties/score/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.comment!==void 0){let r=a.comment;if(typeof r=="string"){if(d(r)>4e3){let t={instancePath:i+
"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit:4e3}};e===null?e=[t]:e.push(t),s++}if(d(r)<1){let t={instancePath:i+"/c\
omment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr=Be;var $s=new RegExp("^rat_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Be(a,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:h=a,dynamicAnchors:P={}}={}){
let e=null,s=0,n=Be.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.ratingId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ratingId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||
r==="ratingId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),
s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!N.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",
keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/prope\
rties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.ratingId!==void 0){let r=a.ratingId;if(typeof r=="string"){if(!$s.
test(r)){let t={instancePath:i+"/ratingId",schemaPath:"#/properties/ratingId/pattern",keyword:"pattern",params:{pattern:"^rat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ratingId",schemaPath:"#/properties/ratingId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Be.errors=e,s===0}Be.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function x(a,i){let y=f=>{typeof f=="object"&&f!==null&&Ds(f,i);let h=a(f);return y.errors=a.errors??null,h};return y}function Ds(a,i){for(let[y,f]of Object.entries(
i))Object.hasOwn(a,y)&&a[y]!==void 0&&(a[y]=Lt(a[y],f))}function Lt(a,i){return i.endsWith("[]")?[a].flat().map(y=>Lt(y,i.slice(0,-2))):i.endsWith("[,]")?[a].flat().
flatMap(f=>typeof f=="string"?f.split(","):[f]).map(f=>Lt(f,i.slice(0,-3))):typeof a!="string"?a:i==="boolean"?a==="true"?!0:a==="false"?!1:a:i==="integer"?/^(0|-?[1-9]\d{0,15})$/.
test(a)?Number(a):a:i==="number"&&/^-?(0|[1-9]\d{0,15})(\.\d{1,15})?$/.test(a)?Number(a):a}var Os={"articles.create":Kt,"articles.import":Ft,"articles.update":Vt,"knowledge.search":Mt,"suggestions.create":Ct,"suggestions.recordOutcome":St,"accounts.cr\
eate":Yt,"accounts.update":Wt,"contacts.create":Bt,"contacts.update":Xt,"contracts.create":Jt,"contracts.update":Qt,"sessions.create":er,"apps.create":rr,"apps.\
update":nr,"installations.create":or,"apiKeys.create":dr,"sandbox.advanceClock":hr,"sandbox.reset":gr,"tickets.create":kr,"tickets.search":vr,"tickets.update":Ir,
"tickets.transition":xr,"tickets.assign":Lr,"tickets.merge":br,"tickets.link":Ar,"messages.create":zr,"followUps.answer":Er,"ratings.create":Or},Ts={"articles.l\
ist":x(Tt,{limit:"integer"}),"articles.create":g,"articles.import":g,"articles.get":g,"articles.update":g,"articles.archive":g,"knowledge.search":g,"suggestions\
.create":g,"suggestions.recordOutcome":g,"accounts.list":x(Ut,{limit:"integer"}),"accounts.create":g,"accounts.get":g,"accounts.update":g,"contacts.list":x(ft,{
limit:"integer"}),"contacts.create":g,"contacts.get":g,"contacts.update":g,"contracts.list":x(ft,{limit:"integer"}),"contracts.create":g,"contracts.get":g,"cont\
racts.update":g,"sessions.create":g,"apps.list":x(et,{limit:"integer"}),"apps.create":g,"apps.get":g,"apps.update":g,"installations.list":x(pr,{limit:"integer"}),
"installations.create":g,"installations.get":g,"installations.delete":g,"apiKeys.list":x(mr,{limit:"integer"}),"apiKeys.create":g,"apiKeys.revoke":g,"events.lis\
t":x(ur,{limit:"integer",after:"integer"}),"events.get":g,"jobs.list":x(yr,{limit:"integer"}),"jobs.get":g,"jobs.cancel":g,"sandbox.getClock":g,"sandbox.advance\
Clock":g,"sandbox.reset":g,"tickets.list":x(Pr,{limit:"integer"}),"tickets.create":g,"tickets.search":g,"tickets.get":g,"tickets.update":g,"tickets.transition":g,
"tickets.assign":g,"tickets.merge":g,"tickets.listLinks":x(et,{limit:"integer"}),"tickets.link":g,"tickets.unlink":g,"tickets.timeline":g,"messages.list":x(et,{
limit:"integer"}),"messages.create":g,"messages.get":g,"categories.list":x(qr,{limit:"integer"}),"categories.get":_r,"followUps.list":x(Zr,{limit:"integer"}),"f\
ollowUps.answer":g,"ratings.create":g,"ratings.get":g},Rs={"articles.list":g,"articles.create":g,"articles.import":g,"articles.get":Ge,"articles.update":Ge,"art\
icles.archive":Ge,"knowledge.search":g,"suggestions.create":g,"suggestions.recordOutcome":Ht,"accounts.list":g,"accounts.create":g,"accounts.get":ut,"accounts.u\
pdate":ut,"contacts.list":g,"contacts.create":g,"contacts.get":yt,"contacts.update":yt,"contracts.list":g,"contracts.create":g,"contracts.get":ht,"contracts.upd\
ate":ht,"sessions.create":g,"apps.list":g,"apps.create":g,"apps.get":kt,"apps.update":kt,"installations.list":g,"installations.create":g,"installations.get":vt,
"installations.delete":vt,"apiKeys.list":g,"apiKeys.create":g,"apiKeys.revoke":cr,"events.list":g,"events.get":fr,"jobs.list":g,"jobs.get":xt,"jobs.cancel":xt,"\
sandbox.getClock":g,"sandbox.advanceClock":g,"sandbox.reset":g,"tickets.list":g,"tickets.create":g,"tickets.search":g,"tickets.get":L,"tickets.update":L,"ticket\
s.transition":L,"tickets.assign":L,"tickets.merge":L,"tickets.listLinks":L,"tickets.link":L,"tickets.unlink":jr,"tickets.timeline":L,"messages.list":L,"messages\
.create":L,"messages.get":$r,"categories.list":g,"categories.get":Dr,"followUps.list":L,"followUps.answer":Nr,"ratings.create":L,"ratings.get":Tr},Ks={"articles\
.create":v,"articles.import":v,"articles.update":b,"articles.archive":b,"suggestions.create":v,"suggestions.recordOutcome":v,"accounts.create":v,"accounts.updat\
e":b,"contacts.create":v,"contacts.update":b,"contracts.create":v,"contracts.update":b,"sessions.create":v,"apps.create":v,"apps.update":b,"installations.create":v,
"installations.delete":b,"apiKeys.create":v,"apiKeys.revoke":v,"jobs.cancel":v,"sandbox.advanceClock":v,"sandbox.reset":v,"tickets.create":v,"tickets.update":b,
"tickets.transition":b,"tickets.assign":b,"tickets.merge":b,"tickets.link":v,"tickets.unlink":v,"messages.create":v,"followUps.answer":v,"ratings.create":v};export{Os as body,Ks as headers,Rs as path,Ts as query};
